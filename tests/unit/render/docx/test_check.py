"""`jianbao check`: a finished file against its style."""

import re
from collections.abc import Callable

import pytest

from generator.render import docx
from generator.render.docx.archive import archive, members
from tests.unit.render.docx import samples


def changed(data: bytes, name: str, pattern: str, new: str) -> bytes:
    files = members(data)
    text, count = re.subn(pattern, new, files[name].decode(), count=1)
    assert count, pattern
    return archive(files | {name: text.encode()})


@pytest.mark.parametrize("name", docx.style_names())
@pytest.mark.parametrize("sample", [samples.memo, samples.everything])
@pytest.mark.parametrize("locale", ["zh-Hant", "zh-Hans", "en"])
def test_what_we_make_passes_every_clause(name: str, sample: Callable, locale: str) -> None:
    style = docx.find_style(name)
    assert [result for result in docx.check(docx.render(sample(locale), style), style) if result.verdict == "fail"] == []


def test_what_cannot_be_measured_is_said() -> None:
    style = docx.find_style("gongwen")
    results = docx.check(docx.render(samples.memo(), style), style)
    assert {result.clause for result in results if result.verdict == "not measured"} >= {"GB/T 9704-2012, 4", "GB/T 9704-2012, 7.4"}


def test_the_grid_of_the_standard_is_measured() -> None:
    """22 lines of 28 characters, by the file's own pitch, size and letter space."""
    style = docx.find_style("gongwen")
    results = {result.what: result for result in docx.check(docx.render(samples.memo(), style), style)}
    assert results["lines a page"].measured == "22"
    assert results["characters a line"].measured == "28"


PLANTED = [
    ("margin", "word/document.xml", r'w:left="1587"', 'w:left="1800"', "5.2.1"),
    ("paper", "word/document.xml", r'w:w="11906"', 'w:w="12240"', "5.1"),
    ("line pitch", "word/styles.xml", r'w:line="579"', 'w:line="620"', "5.2"),
    ("letter space", "word/styles.xml", r'<w:spacing w:val="-5"/>', '<w:spacing w:val="4"/>', "5.2.3"),
    ("face of headings", "word/theme/theme1.xml", r'<a:ea typeface="SimHei"/>', '<a:ea typeface="Arial"/>', "7.3.3"),
    ("title size", "word/styles.xml", r'(w:styleId="Title".*?<w:sz w:val=")44"', r'\g<1>36"', "7.3.1"),
    ("colour of the masthead", "word/styles.xml", r'(w:styleId="Masthead".*?<w:color w:val=")C00000"', r'\g<1>000000"', "7.2.4"),
    ("dashes", "word/footer-default.xml", "— ", "- ", "7.5"),
    ("even pages", "word/settings.xml", "<w:evenAndOddHeaders/>", "", "7.5"),
    ("number of a heading", "word/numbering.xml", "%1、", "%1.", "7.3.3"),
    ("direct formatting", "word/document.xml", r"(<w:r>)(<w:t )", r"\1<w:rPr><w:b/></w:rPr>\2", "document"),
    ("repeated head", "word/document.xml", "<w:tblHeader/>", "", "8"),
    ("compatibility", "word/settings.xml", 'w:val="15"', 'w:val="14"', "document"),
    ("reference", "word/document.xml", "REF _RefTable3", "REF _RefTable9", "integrity"),
]


@pytest.mark.parametrize(("name", "part", "pattern", "new", "clause"), PLANTED, ids=[row[0] for row in PLANTED])
def test_a_planted_fault_fails_its_clause(name: str, part: str, pattern: str, new: str, clause: str) -> None:
    style = docx.find_style("gongwen")
    data = changed(docx.render(samples.memo(), style), part, pattern, new)
    failed = [result for result in docx.check(data, style) if result.verdict == "fail"]
    assert any(clause in result.clause for result in failed), failed
