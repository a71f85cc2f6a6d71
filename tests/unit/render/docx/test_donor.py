"""A Word file of the user's as style donor."""

import re
from io import BytesIO

import docx as python_docx
import pytest
from docx.shared import Mm

from generator.errors import TemplateError
from generator.render import docx
from generator.render.docx import donor
from generator.render.docx.archive import archive, members
from generator.render.docx.catalogue import CATALOGUE
from generator.render.docx.integrity import faults
from tests.unit.render.docx import samples


def plain() -> bytes:
    """The file that a user of Word begins with, a letterhead in its header."""
    document = python_docx.Document()
    document.sections[0].header.paragraphs[0].text = "某某局"
    document.sections[0].left_margin = Mm(40)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_every_missing_style_is_named() -> None:
    with pytest.raises(TemplateError) as caught:
        docx.render(samples.memo(), docx.find_style("modern"), reference=plain())
    for name in ("Table Text", "Memo Field", "Footnote Text", "Briefing Table"):
        assert name in str(caught.value)
    assert "Heading 1," not in str(caught.value)


def test_our_own_reference_lacks_nothing() -> None:
    assert donor.missing_styles(docx.reference_docx(docx.find_style("modern"), "zh-Hant")) == ()


@pytest.mark.parametrize("sample", [samples.memo, samples.everything])
def test_a_completed_file_gives_its_paper_header_and_styles(sample) -> None:
    """The user's own styles stay as they are; what was missing comes from the house style."""
    style = docx.find_style("modern")
    file = donor.completed(plain(), style, "zh-Hant")
    assert donor.missing_styles(file) == ()
    data = docx.render(sample(), style, reference=file, record=b"{}")
    assert faults(data) == ()
    files = members(data)
    assert any("某某局" in files[name].decode() for name in files if "header" in name)
    assert python_docx.Document(BytesIO(data)).sections[0].left_margin.mm == pytest.approx(40, abs=0.1)
    assert docx.reread(data).paragraphs == docx.reread(docx.render(sample(), style)).paragraphs


def test_localised_style_ids_are_followed() -> None:
    """Chinese Word calls the id of ``heading 1`` 1; only the name counts."""
    style = docx.find_style("modern")
    files = members(docx.reference_docx(style, "zh-Hant"))
    files["word/styles.xml"] = re.sub(rb'"Heading1"', b'"1"', files["word/styles.xml"])
    data = docx.render(samples.memo(), style, reference=archive(files))
    assert b'<w:pStyle w:val="1"/>' in members(data)["word/document.xml"]
    assert faults(data) == ()


def test_a_template_file_is_taken_too() -> None:
    """A .dotx differs by its content type."""
    style = docx.find_style("modern")
    files = members(docx.reference_docx(style, "zh-Hant"))
    files["[Content_Types].xml"] = files["[Content_Types].xml"].replace(b"document.main+xml", b"template.main+xml")
    assert faults(docx.render(samples.memo(), style, reference=archive(files))) == ()


def test_the_catalogue_has_no_name_twice() -> None:
    assert len({entry.name for entry in CATALOGUE}) == len({entry.id for entry in CATALOGUE}) == len(CATALOGUE)


def test_separators_of_an_older_word_do_not_swallow_the_first_note() -> None:
    """Word 2007 numbers them 0 and 1; ours are -1 and 0, and the settings must say so."""
    style = docx.find_style("modern")
    files = members(docx.reference_docx(style, "zh-Hant"))
    old = (
        files["word/settings.xml"]
        .replace(b'w:footnote w:id="0"', b'w:footnote w:id="1"')
        .replace(b'w:footnote w:id="-1"', b'w:footnote w:id="0"')
    )
    data = docx.render(samples.memo(), style, reference=archive(files | {"word/settings.xml": old}))
    assert re.findall(rb'w:footnote w:id="(-?\d)"', members(data)["word/settings.xml"]) == [b"-1", b"0"]


def test_custom_xml_of_the_file_stays_beside_the_record() -> None:
    style = docx.find_style("modern")
    first = docx.render(samples.memo(), style, record=b'{"first": 1}')
    second = docx.render(samples.memo(), style, reference=first, record=b'{"second": 2}')
    assert "customXml/item1.xml" in members(second)
    assert "customXml/item2.xml" in members(second)
    assert faults(second) == ()
