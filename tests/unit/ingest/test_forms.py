"""One article in any form gives the same paragraphs."""

from pathlib import Path

import pytest
from reportlab.pdfbase.ttfonts import TTFont

from generator.i18n.script import detect
from generator.ingest import read
from generator.model.source import Source
from tests.unit.ingest.forms import FORMS

ARTICLES = [Path("seeds/000_8246d066ef8616c5.txt"), *sorted(Path("tests/corpus").glob("[mtw]*.txt"))[::4]]


def paragraphs(source: Source) -> list[str]:
    return [" ".join(span.cut(source.text).split()) for span in source.paragraphs]


def plain(path: Path) -> list[str]:
    (source,) = read(path.read_bytes(), path.name)
    return paragraphs(source)


def printable(text: str) -> bool:
    face = "SC" if detect(text) == "Hans" else "TC"
    known = TTFont("probe", f"generator/render/fonts/JianbaoSerif{face}-Regular.ttf").face.charToGlyph
    return all(ord(c) in known for c in text)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("path", ARTICLES, ids=lambda p: p.stem)
def test_every_form_gives_the_paragraphs_of_the_plain_text(path: Path, form: str) -> None:
    expected = plain(path)
    if form.startswith("pdf") and not printable("".join(expected)):
        pytest.skip("the test's font lacks a character of this article")
    (source,) = read(FORMS[form](expected), "a")
    found = paragraphs(source)
    if form == "markdown":
        found = found[-len(expected) :]
    if form == "pdf, two columns":  # a blank at which a line was broken is in no file
        found, expected = (["".join(p.split()) for p in each] for each in (found, expected))
    assert found == expected
