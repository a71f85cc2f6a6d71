"""Finished Word files before the validators of others; what the small matrix here leaves to `make docx-matrix`."""

import contextlib
import io
import os
import re
import shutil
import subprocess
from pathlib import Path

import mammoth
import pytest

from generator.errors import TemplateError
from generator.render import docx
from generator.render.docx.integrity import faults
from tests.conformance import validators
from tests.conformance.docx_faults import PLANTED
from tests.unit.render.docx import samples

STYLES = docx.style_names()
SAMPLES = {"memo": samples.memo, "everything": samples.everything}


def made(sample: str = "memo", style: str = "modern", locale: str = "zh-Hant") -> bytes:
    return docx.render(SAMPLES[sample](locale), docx.find_style(style), record=b"{}")


def redlined() -> bytes:
    return docx.redline(made(), docx.render(samples.memo(people=samples.PEOPLE[2:]), docx.find_style("modern")))


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("sample", SAMPLES)
def test_openxml_audit_finds_nothing(sample: str, style: str) -> None:
    assert validators.audit(made(sample, style)) == []


def test_openxml_audit_finds_nothing_in_a_redline() -> None:
    assert validators.audit(redlined()) == []


@pytest.mark.ooxml
def test_open_xml_validator_finds_nothing() -> None:
    """Office 2010 to Microsoft 365."""
    validators.need_office()
    files = {
        f"{sample}-{style}-{locale}": made(sample, style, locale) for sample in SAMPLES for style in STYLES for locale in ("zh-Hans", "en")
    }
    found = validators.office(files | {"redline": redlined(), "reference": docx.reference_docx(docx.find_style("modern"), "en")})
    assert {name: errors for name, errors in found.items() if errors} == {}


def seen(data: bytes) -> bool:
    """Say whether our checker or openxml-audit notices."""
    try:
        return bool(faults(data)) or bool(validators.audit(data))
    except TemplateError:
        return True


SCHEMA_ONLY = frozenset({"properties in the wrong order", "an element of no schema", "a value of no list", "text outside a run"})
"""Left to the validators of the schema."""


@pytest.mark.parametrize("name", sorted(PLANTED.keys() - SCHEMA_ONLY))
def test_a_planted_fault_is_seen_by_our_checker(name: str) -> None:
    data = PLANTED[name](made())
    with contextlib.suppress(TemplateError):
        assert faults(data)


@pytest.mark.parametrize("name", sorted(SCHEMA_ONLY))
def test_a_planted_schema_fault_is_seen_by_a_validator(name: str) -> None:
    assert seen(PLANTED[name](made()))


def test_a_clean_file_is_not_suspected() -> None:
    assert not seen(made())


def test_mammoth_sees_heads_headings_lists_and_notes() -> None:
    """A reader that knows only Word's own semantics finds them all."""
    html = mammoth.convert_to_html(io.BytesIO(made())).value
    heads = [re.findall("<th>", table) for table in re.findall("<table>.*?</table>", html)]
    assert [len(cells) for cells in heads] == [0, 5, 4, 5, 5]
    assert html.count("<h1>") == 5
    assert html.count("<li>") >= 4
    assert "footnote-1" in html


@pytest.mark.office
@pytest.mark.slow
def test_libreoffice_opens_and_saves_without_loss(tmp_path: Path) -> None:
    """Its own round trip keeps text, rows, notes, comments and the record."""
    office = shutil.which("soffice")
    if office is None:
        if os.environ.get("CI"):
            pytest.fail("LibreOffice is not installed")
        pytest.skip("LibreOffice is not installed")
    (tmp_path / "memo.docx").write_bytes(made())
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    convert = ["--convert-to", "docx:MS Word 2007 XML", "--outdir", str(tmp_path / "out")]
    subprocess.run([office, "--headless", profile, *convert, str(tmp_path / "memo.docx")], check=True, capture_output=True, timeout=180)
    before, after = docx.reread(made()), docx.reread((tmp_path / "out" / "memo.docx").read_bytes())
    assert said(after) == said(before)
    assert [(table.head, table.rows) for table in after.tables[1:4]] == [(table.head, table.rows) for table in before.tables[1:4]]
    assert after.notes == before.notes
    assert after.comments == before.comments
    assert after.record == before.record


def said(read: docx.Reread) -> list[str]:
    """Return the paragraphs that hold no content control: LibreOffice 7.4 writes the text of a plain one several times."""
    return [
        text.replace("\u00a0", " ")
        for text, style in zip(read.paragraphs, read.styles, strict=True)
        if style != "Memo Field" and "〔" not in text
    ]
