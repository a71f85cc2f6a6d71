"""Templates that the build compiled."""

from pathlib import Path

import pytest

from generator import shipped
from generator.compose import ahead, compose, find_template, templates
from tests.support.gold import seed_record

PAGES = sorted(path.relative_to(shipped.templates()) for path in shipped.templates().rglob("*.html"))


@pytest.fixture
def compiled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every shipped template compiled into a folder that is used from now on."""
    for page in PAGES:
        name, code = templates.compiled(page.name if page.name == templates.ENTRY else page.as_posix(), shipped.templates() / page.parent)
        (tmp_path / f"{name}.py").write_text(code, encoding="utf-8")
    templates.environment.cache_clear()
    monkeypatch.setattr(shipped, "compiled", lambda: tmp_path)
    yield tmp_path
    templates.environment.cache_clear()


def refused(*_: object, **__: object) -> str:
    raise AssertionError("a template was compiled")


@pytest.mark.parametrize("kind", ["briefing", "memo"])
@pytest.mark.parametrize("locale", ["zh-Hant", "zh-Hans", "en"])
def test_nothing_is_compiled_and_the_report_is_the_same(kind: str, locale: str, compiled: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as without:
        without.setattr(shipped, "compiled", lambda: compiled / "none")
        plain = compose(seed_record(), find_template(kind), locale=locale, created=None)
    templates.environment.cache_clear()
    monkeypatch.setattr(templates._Environment, "compile", refused)
    assert compose(seed_record(), find_template(kind), locale=locale, created=None) == plain


@pytest.mark.parametrize("page", PAGES, ids=str)
def test_a_template_is_compiled_alike_in_every_locale(page: Path) -> None:
    """One module serves all: nothing of a locale is folded into it."""
    folder = shipped.templates() / page.parent
    source = (shipped.templates() / page).read_text(encoding="utf-8")
    codes = {templates.environment(folder, locale).compile(source, page.name, raw=True) for locale in ("zh-Hant", "zh-Hans", "en")}
    assert len(codes) == 1


def test_another_text_is_another_module(compiled: Path) -> None:
    source = (shipped.templates() / "macros.html").read_text(encoding="utf-8")
    assert ahead.find("macros.html", source) is not None
    assert ahead.find("macros.html", source + " ") is None
    assert ahead.find("other.html", source) is None
