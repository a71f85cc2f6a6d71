"""A report tree as text that a person can read and accept: one line a paragraph, cell or figure."""

from collections.abc import Iterator
from typing import assert_never

from generator.model.report import (
    Block,
    Break,
    Chart,
    Colophon,
    Comment,
    Field,
    FormBlock,
    Gaps,
    Heading,
    Inline,
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
    Row,
    Section,
    SourceMark,
    SourceText,
    Speeches,
    Table,
    Text,
    Timeline,
)


def tree(report: Report) -> str:
    """Return the report as text. Marks are ¶n, notes [^…], fields {key: value or prompt}, looks *bold*, _cited_, ◇ by the text itself."""
    head = [
        f"{report.kind} {report.locale}",
        f"title: {report.title}",
        f"masthead: {report.masthead} | {line(report.masthead_aside)}",
        f"running: {report.running_head[0]} | {report.running_head[1]} | {report.running_foot}",
    ]
    return "\n".join([*head, *(text for block in report.blocks for text in lines(block)), ""])


def line(content: Inlines) -> str:
    """Return one run of inlines."""
    return "".join(_inline(node) for node in content)


def _inline(node: Inline) -> str:
    match node:
        case Text():
            text = f"_{node.text}_" if node.cited else node.text
            text = f"*{text}*" if node.bold else text
            return text if node.tone == "normal" else f"<{node.tone}:{text}>"
        case SourceMark():
            return "¶" + ",".join(map(str, node.paragraphs))
        case Link():
            return f"[{node.text}]({node.href})"
        case Field():
            return f"{{{node.key}: {node.value or node.prompt}}}"
        case Note():
            return f"[^{line(node.content)}]"
        case Comment():
            return f"[{line(node.content)} // {node.remark}]"
        case Break():
            return " / "
        case _:
            assert_never(node)


def lines(block: Block) -> Iterator[str]:  # noqa: C901 - a case a node
    """Yield the lines of a block."""
    match block:
        case Section():
            yield f"[{block.key}]{' new page' if block.new_page else ''}"
            for inner in block.blocks:
                yield from (f"  {text}" for text in lines(inner))
        case Heading():
            yield _heading(block)
        case Paragraph():
            yield f"p.{block.style}: {line(block.content)}"
        case List():
            yield from (f"{i if block.ordered else '-'} {line(item)}" for i, item in enumerate(block.items, 1))
        case MetaStrip():
            yield from (f"meta {cell.label}: {line(cell.value)} | {line(cell.note)}" for cell in block.cells)
        case FormBlock():
            yield from (f"form {field.label}: {line(field.value)}{' (wide)' if field.wide else ''}" for field in block.fields)
        case KeyFigures():
            yield from _key_figures(block)
        case Table():
            yield from _table(block)
        case Chart():
            yield f"chart: {block.alt}"
            yield from (f"  bar {bar.label} {bar.value:g} {bar.shown} {_mark(bar.mark)}" for bar in block.bars)
            yield f"  {line(block.caption)}"
        case Timeline():
            yield from (f"time {point.date}: {line(point.content)}" for point in block.points)
        case Speeches():
            for speaker in block.speakers:
                yield f"speaker {speaker.name} | {' / '.join(speaker.titles)} | {speaker.kind}"
                yield from (f"  – {line(point)}" for point in speaker.points)
        case Gaps():
            yield _heading(block.heading)
            yield from (f"  – {line(item)}" for item in block.items)
        case SourceText():
            yield from (f"{paragraph.number} {line(paragraph.content)}" for paragraph in block.paragraphs)
        case NameList():
            yield from (f"{block.label} {titles} | {name}" for titles, name in block.entries)
        case Colophon():
            yield from (f"colophon: {line(content)}" for content in block.lines)
        case _:
            assert_never(block)


def _heading(block: Heading) -> str:
    aside = f" | {line(block.aside)}" if block.aside else ""
    subtitle = f" ({line(block.subtitle)})" if block.subtitle else ""
    return f"{'#' * block.level} {line(block.content)}{subtitle}{aside}"


def _mark(mark: SourceMark | None) -> str:
    return _inline(mark) if mark else ""


def _figure(figure: KeyFigure) -> str:
    parts = (figure.label, figure.note, figure.qualifier, figure.number, figure.unit, figure.source_form, _mark(figure.mark))
    return " · ".join(part for part in parts if part)


def _key_figures(block: KeyFigures) -> Iterator[str]:
    yield f"hero {_figure(block.hero)}"
    yield from (f"  {line(content)}" for content in block.hero_lines)
    for group in block.groups:
        yield f"group {group.heading} ({group.tone})"
        yield from (f"  {_figure(figure)}" for figure in group.figures)
        yield from (f"  legend {text}" for text in group.legend)


def _table(block: Table) -> Iterator[str]:
    yield f"table {block.key}: {block.caption}"
    yield "  | " + " | ".join(line(column.heading) for column in block.columns)
    for name, rows in (("", block.rows), ("= ", block.foot)):
        yield from (f"  {name}{_row(row)}" for row in rows)
    yield from (f"  note {line(note)}" for note in block.notes)


def _row(row: Row) -> str:
    cells = []
    for cell in row.cells:
        text = "● " * bool(cell.dot) + " / ".join(line(content) for content in cell.lines)
        text += f" ({line(cell.subline)})" if cell.subline else ""
        cells.append(text + (f" <{cell.colspan}>" if cell.colspan > 1 else ""))
    return "| " + " | ".join(cells)
