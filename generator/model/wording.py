"""The strings of a report in reading order, line by line: what every finished file must hold, whatever its form."""

from collections.abc import Iterator
from typing import assert_never

from generator.model.report import (
    Block,
    Break,
    Cell,
    Chart,
    Colophon,
    Comment,
    Field,
    FormBlock,
    Gaps,
    Heading,
    Inlines,
    KeyFigure,
    KeyFigures,
    Link,
    List,
    MetaStrip,
    NameList,
    Note,
    Paragraph,
    Report,
    Section,
    SourceMark,
    SourceText,
    Speaker,
    Speeches,
    Table,
    Text,
    Timeline,
)


def plain(content: Inlines) -> str:
    """Return the text of inlines; a field gives its value or prompt, a source mark and a note nothing, a break a line feed."""
    parts: list[str] = []
    for node in content:
        match node:
            case Text(text=text) | Link(text=text):
                parts.append(text)
            case Field(value=value, prompt=prompt):
                parts.append(value or prompt)
            case Comment(content=inner):
                parts.append(plain(inner))
            case Break():
                parts.append("\n")
            case SourceMark() | Note():
                pass
            case _:
                assert_never(node)
    return "".join(parts)


def lines(report: Report, *, dots: bool = True) -> Iterator[str]:
    """Yield the non-empty lines of a report's body in reading order; notes are not among them.

    ``dots``: a dot is the role it stands for (as a PDF's structure tree says it); without, it is ``●``.
    """
    for part in _parts(report, dots):
        words = part if isinstance(part, str) else plain(part)
        yield from (line for line in words.split("\n") if line.strip())


def notes(report: Report) -> Iterator[str]:
    """Yield the wording of each note, in the order of the places they belong to."""
    for part in _parts(report, dots=True):
        if not isinstance(part, str):
            yield from (plain(note.content) for note in _notes(part))


def tables(report: Report) -> Iterator[Table]:
    """Yield the tables of a report in reading order."""
    open_ = list(reversed(report.blocks))
    while open_:
        block = open_.pop()
        if isinstance(block, Section):
            open_ += reversed(block.blocks)
        elif isinstance(block, Table):
            yield block


def _notes(content: Inlines) -> Iterator[Note]:
    for node in content:
        if isinstance(node, Note):
            yield node
        elif isinstance(node, Comment):
            yield from _notes(node.content)


Part = str | Inlines


def _parts(report: Report, dots: bool) -> Iterator[Part]:
    for block in report.blocks:
        yield from _block(block, dots)


def _block(block: Block, dots: bool) -> Iterator[Part]:  # noqa: C901, PLR0912 - one arm a node
    match block:
        case Section(blocks=blocks):
            for inner in blocks:
                yield from _block(inner, dots)
        case Heading():
            yield from (block.content, block.subtitle, block.aside)
        case Paragraph(content=content):
            yield content
        case List(items=items):
            yield from items
        case MetaStrip(cells=cells):
            for cell in cells:
                yield from (cell.label, cell.value, cell.note)
        case FormBlock(fields=fields):
            yield from (part for field in fields for part in (field.label, field.value))
        case KeyFigures():
            yield from _figures(block)
        case Table():
            yield from _table(block, dots)
        case Chart(bars=bars, caption=caption):
            for bar in bars:
                yield from (bar.label, bar.shown)
            yield caption
        case Timeline(points=points):
            yield from (part for point in points for part in (point.date, point.content))
        case Speeches(speakers=speakers):
            yield from (part for s in speakers for part in _speaker(s))
        case Gaps(heading=heading, items=items):
            yield from _block(heading, dots)
            yield from items
        case SourceText(paragraphs=paragraphs):
            yield from (paragraph.content for paragraph in paragraphs)
        case NameList(label=label, entries=entries):
            yield from (label, *(part for entry in entries for part in entry))
        case Colophon(lines=inner_lines):
            yield from inner_lines
        case _:
            assert_never(block)


def _speaker(speaker: Speaker) -> Iterator[Part]:
    yield from (speaker.name, *speaker.titles, speaker.kind)
    yield from speaker.points


def _figure(figure: KeyFigure) -> Iterator[Part]:
    yield from (figure.label, figure.note, figure.qualifier, figure.number, figure.unit, figure.source_form)


def _figures(block: KeyFigures) -> Iterator[Part]:
    yield from _figure(block.hero)
    yield from block.hero_lines
    for group in block.groups:
        yield group.heading
        for figure in group.figures:
            yield from _figure(figure)
        yield from group.legend


def _table(table: Table, dots: bool) -> Iterator[Part]:
    yield from (column.heading for column in table.columns)
    for row in (*table.rows, *table.foot):
        for cell in row.cells:
            yield from _cell(cell, dots)
    yield from table.notes


def _cell(cell: Cell, dots: bool) -> Iterator[Part]:
    yield from cell.lines
    yield from (cell.subline, cell.dot if dots else "●" * bool(cell.dot))
