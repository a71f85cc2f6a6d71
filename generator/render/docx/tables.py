# ruff: noqa: E501  (a line of markup is read whole)
"""Tables of facts to ``w:tbl``; a cell of plain text costs about a microsecond."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from generator.expressions import compiled
from generator.model.report import Cell, Column, Inlines, Row, SourceMark, Table, Text
from generator.render.docx import xml
from generator.render.docx.inlines import Pen, caption_label, caption_word, inlines, mark_text, table_bookmark
from generator.render.docx.survey import plain

_BODY = {
    "index": "Table Index",
    "text": "Table Text",
    "name": "Table Name",
    "number": "Table Number",
    "dot": "Table Dot",
    "marks": "Table Mark",
}
_HEAD = {"index": "Table Heading Right", "number": "Table Heading Right", "marks": "Table Heading Right", "dot": "Table Heading Centre"}
_SAMPLE = 200
"""Rows that are looked at for the widths of columns."""
_HEAVY = 1.15
"""Bold Latin against regular."""
_WHOLE = 6
"""Tables of at most so many rows stay on one page."""
_KEEP = "<w:keepNext/>"
DOT = "●"


def advance(text: str) -> float:
    """Return a text's width in em: Han and full width 1, the rest about a half."""
    return sum(1.0 if c >= "\u2e80" else 0.55 for c in text)


_SEAM = compiled("[\u2e80-\uffff][0-9A-Za-z]|[0-9A-Za-z%][\u2e80-\uffff]")


def _spaced(text: str) -> float:
    """Return a text's width in em with the quarter that Word puts between Han and Latin."""
    return advance(text) + 0.25 * len(_SEAM.findall(text))


def _line_width(line: Inlines) -> float:
    return sum(advance(mark_text(node, "、")) * 0.8 + 0.5 if isinstance(node, SourceMark) else _spaced(plain((node,))) for node in line)


def _cell_width(cell: Cell) -> float:
    return max((*map(_line_width, cell.lines), _line_width(cell.subline) * 0.85), default=0.0)


def _least_width(cell: Cell) -> float:
    """Return the width that a cell needs when what is a list in it takes two lines."""
    return max((_listed(line) for line in (*cell.lines, cell.subline)), default=0.0)


def _listed(line: Inlines) -> float:
    items = plain(line).split("、")
    return max(_line_width(line) / 2, *(_spaced(item) + 1 for item in items)) if len(items) > 2 else _line_width(line)


def widths(table: Table, total: float, em: float, *, index: float, dot: float, gutter: float) -> tuple[int, ...]:
    """Share ``total`` (all lengths pt) among the columns; twips, summing to ``total``.

    Running numbers and dots have their own width. Columns narrower than an even share, and names up to 45 % of the table, get what
    their longest line needs. When what is left is enough with lists on two lines, the others get that and a part of the rest; else it
    goes to them in proportion to the square root of what each would like, so that one long title does not starve its neighbours.
    When all fit, the slack is shared in proportion to their widths.
    """
    heads = [max(advance(plain(column.heading)) * _HEAVY, 1.0) * em + gutter + 2 for column in table.columns]
    wanted, least = list(heads), list(heads)
    for row in table.rows[:_SAMPLE]:
        for at, cell in _placed(row, len(table.columns)):
            wanted[at] = max(wanted[at], _cell_width(cell) * em + gutter + 2)
            least[at] = max(least[at], _least_width(cell) * em + gutter + 2)
    fixed = {"index": index + gutter, "dot": dot}
    given = {at: fixed[column.kind] for at, column in enumerate(table.columns) if column.kind in fixed}
    waiting = [at for at in range(len(wanted)) if at not in given]
    for at in list(waiting):
        if table.columns[at].kind == "name" and wanted[at] <= total * 0.45:
            given[at] = wanted[at]
            waiting.remove(at)
    while waiting and (slim := [at for at in waiting if wanted[at] <= (total - sum(given.values())) / len(waiting)]):
        given |= {at: wanted[at] for at in slim}
        waiting = [at for at in waiting if at not in slim]
    if waiting:
        given |= _shared(max(total - sum(given.values()), total * 0.1), {at: (least[at], wanted[at]) for at in waiting})
    else:
        growing = [at for at, column in enumerate(table.columns) if column.kind in ("text", "name")] or list(given)
        room = total - sum(given.values())
        base = sum(given[at] for at in growing)
        given |= {at: given[at] + room * given[at] / base for at in growing}
    scale = total / sum(given.values())
    out = [xml.twips(given[at] * scale) for at in range(len(wanted))]
    out[-1] += xml.twips(total) - sum(out)
    return tuple(out)


def _placed(row: Row, columns: int) -> Iterator[tuple[int, Cell]]:
    """Yield the cells of one column with their column; none of a row that cells from above reach into."""
    if sum(cell.colspan for cell in row.cells) == columns:
        at = 0
        for cell in row.cells:
            if cell.colspan == 1:
                yield at, cell
            at += cell.colspan


def _shared(room: float, needs: Mapping[int, tuple[float, float]]) -> dict[int, float]:
    """Share what is not enough for all columns, by what each needs at least and would like."""
    over = room - sum(least for least, _ in needs.values())
    missing = sum(wanted - least for least, wanted in needs.values())
    if over >= 0 and missing > 0:
        return {at: least + over * (wanted - least) / missing for at, (least, wanted) in needs.items()}
    roots = {at: wanted**0.5 for at, (_, wanted) in needs.items()}
    return {at: room * root / sum(roots.values()) for at, root in roots.items()}


class Frame(NamedTuple):
    """What every cell of a column begins with."""

    width: int
    style: str
    open: str
    """``w:tc`` up to the paragraph's properties."""


def draw(pen: Pen, table: Table) -> str:
    """Return caption, table, notes and the empty paragraph that parts it from what follows."""
    em = pen.style.styles["Table Text"].size or 9.0
    tables = pen.style.tables
    grid = widths(
        table,
        pen.style.measure * 72 / 25.4,
        em,
        index=tables.index_width * 72 / 25.4,
        dot=tables.dot_width * 72 / 25.4,
        gutter=tables.gutter,
    )
    out = [_caption(pen, table)] if table.caption else []
    summary = table.caption or "、".join(plain(column.heading) for column in table.columns if column.heading)
    out.append(opening(pen, "Briefing Table", grid, summary, _description(table), last_row=bool(table.foot)))
    out.append(_head(pen, table.columns, grid))
    out.append(_rows(pen, table, grid))
    out.append("</w:tbl>")
    out += [pen.paragraph("Table Note", inlines(pen, note)) for note in table.notes]
    out.append(pen.paragraph("Table End", ""))
    return "".join(out)


def opening(
    pen: Pen, style: str, grid: tuple[int, ...], summary: str, description: str, *, head: bool = True, last_row: bool = False
) -> str:
    """Return ``w:tbl`` up to its first row; ``summary`` and ``description`` are its alternative text (MS-DOCX 2.4)."""
    columns = "".join([f'<w:gridCol w:w="{width}"/>' for width in grid])
    value = 0x0700 | (0x0020 if head else 0) | (0x0040 if last_row else 0)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{pen.ids[style]}"/><w:tblW w:w="{sum(grid)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
        f'<w:tblLook w:val="{value:04X}" w:firstRow="{int(head)}" w:lastRow="{int(last_row)}" w:firstColumn="0" w:lastColumn="1" w:noHBand="1" w:noVBand="1"/>'
        f'<w:tblCaption w:val="{xml.attribute(summary)}"/><w:tblDescription w:val="{xml.attribute(description)}"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>'
    )


def _description(table: Table) -> str:
    heads = "、".join(text for column in table.columns if (text := plain(column.heading)))
    return f"{heads} × {len(table.rows)}"


def _caption(pen: Pen, table: Table) -> str:
    pen.tables += 1
    word, label = caption_word(pen.report.locale), caption_label(pen, pen.tables)
    number = xml.run(label.removesuffix(str(pen.tables))) + xml.field(f"SEQ {word} \\* ARABIC", str(pen.tables))
    return pen.paragraph("Caption", pen.bookmark(table_bookmark(pen.tables), number) + xml.run(f"\u3000{table.caption}"))


def _head(pen: Pen, columns: tuple[Column, ...], grid: tuple[int, ...]) -> str:
    cells = [
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
        f"{pen.paragraph(_HEAD.get(column.kind, 'Table Heading'), inlines(pen, column.heading))}</w:tc>"
        for column, width in zip(columns, grid, strict=True)
    ]
    return f"<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{''.join(cells)}</w:tr>"


def _rows(pen: Pen, table: Table, grid: tuple[int, ...]) -> str:
    frames = [
        Frame(
            width,
            _BODY[column.kind],
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="{pen.ids[_BODY[column.kind]]}"/>',
        )
        for column, width in zip(table.columns, grid, strict=True)
    ]
    rows = (*table.rows, *table.foot)
    if any(cell.rowspan > 1 for row in rows for cell in row.cells):
        return _spanned(pen, rows, frames)
    together = len(rows) - 1 if len(rows) <= _WHOLE else 1
    final = len(rows) - 2 if len(rows) > _WHOLE else len(rows)
    return "".join([_row(pen, row, frames, _KEEP if at < together or at == final else "") for at, row in enumerate(rows)])


def _row(pen: Pen, row: Row, frames: list[Frame], keep: str) -> str:
    out = ["<w:tr><w:trPr><w:cantSplit/></w:trPr>"]
    plain_languages = (None, pen.report.locale)
    at = 0
    for cell in row.cells:
        lines = cell.lines
        if cell.colspan == 1 and not cell.subline and len(lines) == 1 and len(lines[0]) == 1 and type(lines[0][0]) is Text and not keep:
            node = lines[0][0]
            if node.tone == "normal" and not node.bold and not node.cited and node.lang in plain_languages:
                out.append(f'{frames[at].open}</w:pPr><w:r><w:t xml:space="preserve">{xml.content(node.text)}</w:t></w:r></w:p></w:tc>')
                at += 1
                continue
        out.append(_cell(pen, cell, frames, at, keep=keep))
        at += cell.colspan
    if at < len(frames):
        out += [f"{frame.open}</w:pPr></w:p></w:tc>" for frame in frames[at:]]
    out.append("</w:tr>")
    return "".join(out)


def _cell(pen: Pen, cell: Cell, frames: list[Frame], at: int, *, keep: str = "", merge: str = "") -> str:
    covered = frames[at : at + cell.colspan]
    span = f'<w:gridSpan w:val="{cell.colspan}"/>' if cell.colspan > 1 else ""
    width = sum(frame.width for frame in covered)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}{merge}</w:tcPr>{cell_paragraphs(pen, cell, frames[at].style, keep)}</w:tc>'


def cell_paragraphs(pen: Pen, cell: Cell, style: str, keep: str = "") -> str:
    """Return a cell's paragraphs: one a line, the sub-line as a note; at least one."""
    out: list[str] = []
    if cell.dot:
        out.append(pen.paragraph(style, xml.run(DOT), keep))
    bold = "Strong" if cell.header and style != "Table Name" else ""
    out += [pen.paragraph(style, inlines(pen, line, bold), keep) for line in cell.lines]
    if cell.subline:
        out.append(pen.paragraph("Table Note", inlines(pen, cell.subline), keep))
    return "".join(out) or pen.paragraph(style, "", keep)


def _spanned(pen: Pen, rows: tuple[Row, ...], frames: list[Frame]) -> str:
    """Draw rows where a cell reaches down: the rows below carry ``w:vMerge`` cells there."""
    open_below: dict[int, tuple[int, int]] = {}
    out: list[str] = []
    for row in rows:
        cells: list[str] = []
        waiting = list(row.cells)
        at = 0
        while at < len(frames):
            if at in open_below:
                left, span = open_below.pop(at)
                cells.append(_cell(pen, Cell(colspan=span), frames, at, merge="<w:vMerge/>"))
                if left > 1:
                    open_below[at] = (left - 1, span)
                at += span
                continue
            cell = waiting.pop(0) if waiting else Cell()
            merge = '<w:vMerge w:val="restart"/>' if cell.rowspan > 1 else ""
            cells.append(_cell(pen, cell, frames, at, merge=merge))
            if cell.rowspan > 1:
                open_below[at] = (cell.rowspan - 1, cell.colspan)
            at += cell.colspan
        out.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>")
    return "".join(out)


def plain_table(pen: Pen, table: Table, description: str) -> str:
    """Return a table without a head row, for what has labels in its first column (a chart's bars)."""
    em = pen.style.styles["Table Text"].size or 9.0
    grid = widths(table, pen.style.measure * 72 / 25.4, em, index=0, dot=0, gutter=pen.style.tables.gutter)
    head = opening(pen, "Name List", grid, description, description, head=False)
    return f"{head}{_rows(pen, table, grid)}</w:tbl>{pen.paragraph('Table End', '')}"
