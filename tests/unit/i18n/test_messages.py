"""Catalogs that the build compiled."""

from pathlib import Path

import pytest

from generator import shipped
from generator.i18n import messages
from generator.i18n.messages import LOCALES, Messages


@pytest.mark.parametrize("locale", LOCALES)
def test_a_compiled_catalog_says_the_same(locale: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """And is read without Babel."""
    monkeypatch.setattr(shipped, "compiled", lambda: tmp_path)
    plain = Messages(locale)
    catalog = messages.po_file(locale).read_bytes()
    (tmp_path / messages.mo_name(catalog)).write_bytes(messages.compiled(catalog))
    monkeypatch.setattr(messages, "compiled", None)
    assert Messages(locale)._catalog._catalog == plain._catalog._catalog  # type: ignore[attr-defined]


def test_a_changed_catalog_has_another_name() -> None:
    assert messages.mo_name(b"a") != messages.mo_name(b"b")
