"""PDF and Word file of one record, both finished and read back: the same facts, the same rows, the same order."""

import re

import pytest

from generator.compose import compose, find_template
from generator.model.record import Record
from generator.model.report import Block, Report, Section, Table
from generator.render import docx
from generator.render.docx.survey import plain
from generator.render.pdf import render as render_pdf
from generator.render.pdf.reread import Part
from generator.render.pdf.reread import reread as reread_pdf
from generator.render.theme import find_theme
from tests.support.gold import corpus_records, seed_record

ARTICLES = [("seed", seed_record()), *corpus_records()]
Rows = list[tuple[str, ...]]


def said(text: str) -> str:
    """Return a cell's text without the numbers of notes, which a PDF prints and Word keeps as references, and without line ends."""
    return re.sub(r"\[\d+\]|[\n\u00a0 ]", "", text)


def printed(record: Record, text: str) -> str:
    """Return a string as reports print it: damage restored, and marked as such."""
    for damage in record.damage:
        if damage.restored is not None and damage.damaged in text:
            text = f"{text.replace(damage.damaged, damage.restored)}◇"
    return text


def pdf_tables(data: bytes) -> list[Rows]:
    def rows(table: Part) -> Rows:
        return [tuple(said(cell.text) for cell in row.walk() if cell.tag in ("TH", "TD")) for row in table.walk() if row.tag == "TR"]

    return [rows(part) for part in reread_pdf(data).root.walk() if part.tag == "Table"]


def word_tables(data: bytes) -> list[Rows]:
    return [[tuple(said(cell) for cell in row) for row in (*table.head, *table.rows)] for table in docx.reread(data).tables]


def tables(blocks: tuple[Block, ...]) -> list[Table]:
    found = []
    for block in blocks:
        if isinstance(block, Section):
            found += tables(block.blocks)
        elif isinstance(block, Table):
            found.append(block)
    return found


def report(record: Record, kind: str) -> Report:
    return compose(record, find_template(kind), locale="zh-Hant", created=None)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["memo", "briefing"])
@pytest.mark.parametrize(("name", "record"), ARTICLES, ids=[name for name, _ in ARTICLES])
def test_one_report_has_the_same_rows_in_both(name: str, record: Record, kind: str) -> None:
    """Every table of facts of the report, cell by cell."""
    made = report(record, kind)
    pdf = pdf_tables(render_pdf(made, find_theme("modern")))
    word = word_tables(docx.render(made, docx.find_style("modern")))
    for table in tables(made.blocks):
        heads = tuple(said(plain(column.heading)) for column in table.columns)
        dots = {said(plain(column.heading)) for column in table.columns if column.kind == "dot"}
        ours = [dotted(rows, dots) for rows in word if rows and rows[0] == heads]
        theirs = [dotted(rows, dots) for rows in pdf if rows and rows[0] == heads]
        assert ours == theirs, f"{name}: {heads}"
        assert ours


def dotted(rows: Rows, dots: set[str]) -> Rows:
    """Return the rows with a dot for what a dot reads: a PDF says 出席, Word prints ●."""
    return [rows[0], *(tuple("●" if cell in dots else cell for cell in row) for row in rows[1:])]


@pytest.mark.slow
@pytest.mark.parametrize(("name", "record"), ARTICLES, ids=[name for name, _ in ARTICLES])
def test_briefing_pdf_and_memo_name_the_same_people_in_the_same_order(name: str, record: Record) -> None:
    """The pair that is handed over: both list everyone who took a part, in the order of the source."""
    found = {}
    for kind, file_tables in (
        ("briefing", pdf_tables(render_pdf(report(record, "briefing"), find_theme("modern")))),
        ("memo", word_tables(docx.render(report(record, "memo"), docx.find_style("modern")))),
    ):
        listed = [table for table in file_tables if table and "姓名" in table[0]]
        at = listed[0][0].index("姓名") if listed else 0
        found[kind] = [row[at] for table in listed for row in table[1:] if row[0].isdigit()]
    assert found["briefing"] == found["memo"], name
    assert set(found["memo"]) >= {said(printed(record, person.name)) for person in record.people if person.roles}
    order = [said(printed(record, person.name)) for person in record.people]
    assert found["memo"] == [person for person in order if person in set(found["memo"])]
