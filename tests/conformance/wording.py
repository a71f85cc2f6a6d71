"""What a PDF of a report must say, character for character and in order, worked out from the report alone."""

from collections.abc import Iterable, Iterator
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
    Speeches,
    Table,
    Text,
    Timeline,
)


class Wording:
    """Collects it; ``dots`` tells whether a role's dot is its word (structure) or the glyph (content)."""

    def __init__(self, report: Report, *, dots: bool) -> None:
        self.report, self.dots = report, dots
        self.notes: list[Inlines] = []

    def lines(self) -> Iterator[str]:
        blocks = self.report.blocks
        end = len(blocks) - 1 if blocks and isinstance(blocks[-1], Colophon) else len(blocks)
        yield from self.blocks(blocks[:end])
        if self.notes and self.report.notes_heading:
            yield self.report.notes_heading
        for number, note in enumerate(self.notes, 1):
            yield f"[{number}]" + self.inline(note)
        yield from self.blocks(blocks[end:])

    def inline(self, content: Inlines) -> str:
        return "".join(self.node(node) for node in content)

    def node(self, node: object) -> str:
        match node:
            case Text() | Link():
                return node.text
            case SourceMark():
                return "¶" + ("、" if self.report.locale.startswith("zh") else ",").join(ranges(node.paragraphs))
            case Field():
                return node.value or node.prompt
            case Note():
                self.notes.append(node.content)
                return f"[{len(self.notes)}]"
            case Comment():
                return self.inline(node.content)
            case Break():
                return ""
            case _:
                raise AssertionError(node)

    def blocks(self, blocks: Iterable[Block]) -> Iterator[str]:
        for block in blocks:
            yield from self.block(block)

    def block(self, block: Block) -> Iterator[str]:  # noqa: C901 - one arm a kind of node
        match block:
            case Section():
                yield from self.blocks(block.blocks)
            case Heading():
                yield from map(
                    self.inline, (block.content, block.subtitle if block.level == 1 else block.aside if block.level == 2 else ())
                )
            case Paragraph():
                yield self.inline(block.content)
            case List(style="contents"):
                pass  # its entries are headings said again, with pages
            case List():
                for number, item in enumerate(block.items, 1):
                    yield f"{number}." if block.ordered else "–"
                    yield self.inline(item)
            case MetaStrip():
                for cell in block.cells:
                    yield from (cell.label, self.inline(cell.value), self.inline(cell.note))
            case FormBlock():
                for field in block.fields:
                    yield from (field.label, self.inline(field.value))
            case KeyFigures():
                yield from self.figure(block.hero, marked=not block.hero_lines, hero=True)
                yield from map(self.inline, block.hero_lines)
                for group in block.groups:
                    yield group.heading
                    for figure in group.figures:
                        yield from self.figure(figure, marked=not figure.source_form)
                    yield from group.legend
            case Table():
                yield from self.table(block)
            case Chart():
                for bar in block.bars:
                    yield from (bar.label, bar.shown, self.node(bar.mark) if bar.mark else "")
                yield self.inline(block.caption)
            case Timeline():
                for point in block.points:
                    yield from (point.date, self.inline(point.content))
            case Speeches():
                for speaker in block.speakers:
                    yield from (speaker.name, *speaker.titles, speaker.kind)
                    for content in speaker.points:
                        yield "–" + self.inline(content)
            case Gaps():
                yield from self.block(block.heading)
                for content in block.items:
                    yield "–" + self.inline(content)
            case SourceText():
                for paragraph in block.paragraphs:
                    yield str(paragraph.number) + self.inline(paragraph.content)
            case NameList():
                yield block.label
                for titles, name in block.entries:
                    yield titles + name
            case Colophon():
                yield from map(self.inline, block.lines)
            case _:
                assert_never(block)

    def figure(self, figure: KeyFigure, *, marked: bool, hero: bool = False) -> Iterator[str]:
        yield figure.label + ("" if hero else figure.note)
        yield figure.qualifier + figure.number + figure.unit + (self.node(figure.mark) if figure.mark and marked else "")
        yield figure.source_form + (figure.note if hero else self.node(figure.mark) if figure.mark and not marked else "")

    def table(self, table: Table) -> Iterator[str]:
        if table.rows or table.foot:
            for column in table.columns:
                yield self.inline(column.heading)
            for row in (*table.rows, *table.foot):
                for cell in row.cells:
                    yield from self.cell(cell)
        yield from map(self.inline, table.notes)

    def cell(self, cell: Cell) -> Iterator[str]:
        if cell.dot:
            yield cell.dot if self.dots else "●"
        yield from map(self.inline, cell.lines)
        yield self.inline(cell.subline)


def ranges(numbers: tuple[int, ...]) -> list[str]:
    """Three and more numbers that follow one another are one range."""
    out: list[list[int]] = []
    for number in numbers:
        if out and number == out[-1][-1] + 1:
            out[-1].append(number)
        else:
            out.append([number])
    return [part for run in out for part in ([f"{run[0]}–{run[-1]}"] if len(run) > 2 else map(str, run))]


def bare(text: str) -> str:
    """The text without white space: where lines and cells end is not what is compared."""
    return "".join(text.split())
