"""Templates are not trusted: nothing but plain data goes in, faults are named with file and line."""

from pathlib import Path

import pytest

from generator import shipped
from generator.compose import check_template, compose, find_template
from generator.compose import templates as machinery
from generator.errors import TemplateError
from generator.model.report import Paragraph, Text
from tests.support.gold import seed_record

RECORD = seed_record()
HEAD = '<article kind="mine" title="t">'


def folder(tmp_path: Path, text: str, **others: str) -> Path:
    place = tmp_path / "mine"
    place.mkdir(exist_ok=True)
    (place / "report.html").write_text(text, encoding="utf-8")
    for name, inside in others.items():
        (place / f"{name}.html").write_text(inside, encoding="utf-8")
    return place


def fault(tmp_path: Path, inside: str, **others: str) -> TemplateError:
    place = folder(tmp_path, f"{HEAD}\n{inside}\n</article>", **others)
    with pytest.raises(TemplateError) as caught:
        compose(RECORD, find_template(place))
    return caught.value


ATTACKS = [
    "{{ title.__class__ }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ title.text.__class__ }}",
    "{{ self.__init__.__globals__ }}",
    "{{ _.__globals__ }}",
    "{{ gettext.__self__ }}",
    "{{ range.__class__ }}",
    "{{ '%s'|format(title) }}",
    "{{ '{0.__class__}'.format(title) }}",
    "{{ title.text.upper() }}",
    "{{ people.rows.__iter__() }}",
    "{{ 'a' * 1000000000 }}",
    "{{ 10 ** 10000000 }}",
    "{{ '%1000000000d' % 1 }}",
    "{{ 'a'|center(1000000000) }}",
    "{{ title.text|safe }}",
    "{% set x = namespace() %}",
    "{{ lipsum() }}",
    "{{ cycler('a').next() }}",
    "{{ dict(a=1) }}",
    "{{ people|attr('rows') }}",
    "{{ range(10000000000)|list }}",
    "{{ role_names.update({}) }}",
    "{{ role_names.__class__ }}",
    "{{ people.rows|map(attribute='__class__')|list }}",
    "{% include '/etc/passwd' %}",
    "{% include '../mine/../../secret.html' %}",
    "{% import 'os' as os %}",
    "{{ undefined_name }}",
    "{{ title.nothing }}",
    "{% do 1 %}",
    "{% set a = 'a' ~ 'a' %}",
    "{% set a = 'a' + 'a' %}",
    "{{ '%s' % 'a' }}",
]


@pytest.mark.parametrize("inside", ATTACKS)
def test_a_template_reaches_nothing_but_its_data(inside: str, tmp_path: Path) -> None:
    (tmp_path / "secret.html").write_text("secret", encoding="utf-8")
    found = fault(tmp_path, f"<p>{inside}</p>")
    assert found.where.endswith("report.html:2"), found.where


def test_a_link_out_of_the_folder_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.html").write_text("<p>secret</p>", encoding="utf-8")
    place = folder(tmp_path, "")
    (place / "inside.html").symlink_to(tmp_path / "secret.html")
    assert "inside.html" in fault(tmp_path, "{% include 'inside.html' %}").what


def test_a_template_that_writes_without_end_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machinery, "MAX_OUTPUT", 10_000)
    found = fault(tmp_path, "{% for i in range(99999) %}<p>{{ i }}</p>{% endfor %}")
    assert "more than 10000 characters" in found.what


@pytest.mark.parametrize(
    "doubling",
    [
        "{% macro m(x) %}{{ x }}{{ x }}{% endmacro %}<p>{{ " + "m(" * 40 + "title.text" + ")" * 40 + " }}</p>",
        "{% set a %}aa{% endset %}" + "{% set a %}{{ a }}{{ a }}{% endset %}" * 40 + "<p>{{ a }}</p>",
    ],
)
def test_a_template_cannot_double_a_text_until_memory_ends(doubling: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machinery, "MAX_OUTPUT", 100_000)
    assert "more than 100000 characters" in fault(tmp_path, doubling).what


def test_source_text_is_never_template_or_markup(tmp_path: Path) -> None:
    """The words of a record are printed as they are, whatever they look like."""
    place = folder(tmp_path, f"{HEAD}<p>{{{{ file.name }}}}</p></article>")
    name = "<b>{{ 7 * 7 }}</b>&amp;.txt"
    from msgspec.structs import replace

    report = compose(replace(RECORD, source=replace(RECORD.source, name=name)), find_template(place))
    assert report.blocks == (Paragraph((Text(name),)),)


PLACES = [
    ("<p>a</p>\n<p>{{ nothing }}</p>", {}, "report.html:3"),
    ("<p>a</p>\n{% if %}", {}, "report.html:3"),
    ("<p>a</p>\n\n<blink/>", {}, "report.html:4"),
    ("{% for i in range(3) %}\n<p>{{ i }}</p>\n{% endfor %}\n<blink/>", {}, "report.html:5"),
    ("{% include 'part.html' %}", {"part": "<p>a</p>\n<p>b</p>\n<blink/>"}, "part.html:3"),
    ("<p>a</p>\n{% include 'part.html' %}", {"part": "<p>{{ title.nothing }}</p>"}, "part.html:1"),
    ("{% from 'part.html' import m %}\n<p>{{ m() }}</p>", {"part": "{% macro m() %}\n{{ nothing }}{% endmacro %}"}, "part.html:2"),
    ("<p>\n{{ title.text }}\n<ref p='x'/></p>", {}, "report.html:4"),
]


@pytest.mark.parametrize(("inside", "others", "where"), PLACES)
def test_a_fault_names_the_file_and_line_of_the_template(inside: str, others: dict[str, str], where: str, tmp_path: Path) -> None:
    assert fault(tmp_path, inside, **others).where.endswith(where)


def test_a_template_file_may_not_be_huge_or_in_another_encoding(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    place = folder(tmp_path, "")
    (place / "report.html").write_bytes("簡報".encode("big5"))
    with pytest.raises(TemplateError, match="UTF-8"):
        compose(RECORD, find_template(place))
    monkeypatch.setattr(machinery, "MAX_FILE", 100)
    assert "larger than" in fault(tmp_path, "x" * 200).what


def test_a_users_own_folder_comes_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "briefing"
    own.mkdir()
    (own / "report.html").write_text(f"{HEAD}<p>mine</p></article>", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert find_template("briefing").folder == own
    assert find_template("memo").folder == shipped.templates() / "memo"


@pytest.mark.parametrize("name", ["nothing", "../briefing", "", "brief\0ing"])
def test_a_template_that_is_not_there_is_named(name: str) -> None:
    with pytest.raises(TemplateError):
        find_template(name)


def test_a_users_template_may_include_parts_of_the_shipped_ones(tmp_path: Path) -> None:
    place = folder(tmp_path, f'{HEAD}{{% include "briefing/people.html" %}}</article>')
    assert [block.key for block in compose(RECORD, find_template(place)).blocks] == ["people"]  # type: ignore[union-attr]


@pytest.mark.parametrize("name", ["briefing", "memo", "digest"])
def test_the_shipped_templates_stand_the_check(name: str) -> None:
    check_template(name)


def test_the_check_finds_a_fault_that_only_some_records_show(tmp_path: Path) -> None:
    place = folder(tmp_path, f"{HEAD}<p>a</p>\n{{% if not people.rows %}}{{{{ nothing }}}}{{% endif %}}</article>")
    compose(RECORD, find_template(place))
    with pytest.raises(TemplateError, match="nothing"):
        check_template(place)


def test_the_documentation_names_what_a_template_is_given() -> None:
    """Every name of a view, every element and every function stands in docs/templates.md."""
    from generator.compose import inline, markup
    from generator.compose.views.digest import Digest
    from generator.compose.views.document import Document

    text = (Path(__file__).parents[3] / "docs" / "templates.md").read_text(encoding="utf-8")
    names = {*Document.__struct_fields__, *Digest.__struct_fields__} - {"conflict_names"}
    assert [name for name in sorted(names) if f"`{name}`" not in text] == []
    elements = {*inline._INLINE, *markup._BLOCKS}
    assert [tag for tag in sorted(elements) if f"<{tag}" not in text] == []
