"""Tables of facts: rows whole, the head repeated, in time linear in the rows."""

from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import Self

from generator.model.report import Table

from .cells import ROW_INSET, SetCell, SetRow, column_edges, contents, set_head, set_rows, text_left
from .context import Context
from .document import TaggedCanvas
from .inline import runs
from .show import draw_text
from .structure import Element, data_cell, header_cell
from .syntax import text_string

_WHOLE_UP_TO = 6
"""Tables of so many rows stay on one page."""


@dataclass(slots=True)
class _Grid:
    """What all parts of a table share."""

    ctx: Context
    edges: list[float]
    head: SetRow
    continued: SetRow
    rows: list[SetRow]
    tops: list[float]
    """Sum of the heights of the rows before; one more than rows."""
    feet: int
    """Rows at the end that are totals."""
    top: Element
    body: Element
    foot: Element | None
    headers: list[str]
    """IDs of the head's cells; empty where Scope says enough."""


@dataclass(slots=True)
class TableItem:
    """Rows ``first`` to ``last`` of a table under its head."""

    grid: _Grid
    first: int
    last: int
    before: float = 0.0
    after: float = 0.0
    keep: bool = False

    @property
    def height(self) -> float:
        """Head and rows."""
        return self._head_height + self.grid.tops[self.last] - self.grid.tops[self.first]

    @property
    def _head_height(self) -> float:
        return self.grid.continued.height if self.first else self.grid.head.height

    def head(self) -> float:
        """Return the height of the head and two rows, of all of a short table."""
        count = self.last - self.first
        rows = count if count <= _WHOLE_UP_TO else 2
        while self.first + rows < self.last and self.grid.rows[self.first + rows].tied:
            rows += 1
        return self._head_height + self.grid.tops[self.first + rows] - self.grid.tops[self.first]

    def split(self, room: float, whole: float) -> tuple[Self | None, Self | None]:
        """Cut between rows, two on either side where it can be; a row higher than a page between its lines."""
        grid = self.grid
        limit = room - self._head_height + grid.tops[self.first] + 0.01
        cut = bisect_right(grid.tops, limit, self.first, self.last + 1) - 1
        if cut >= self.last - 1 and self.last - self.first > 3:
            cut = self.last - 2
        while self.first < cut < self.last and grid.rows[cut].tied:
            cut -= 1
        if cut > self.first:
            return replace(self, last=cut, after=0.0), replace(self, first=cut, before=0.0)
        if room < whole - 0.01 and self.head() <= whole:
            return None, self
        return self._let_go(room, whole)

    def _let_go(self, room: float, whole: float) -> tuple[Self | None, Self | None]:
        """Cut what is higher than a page: a group of rows that a cell ties, then a row between its lines."""
        rows = self.grid.rows
        if self.last - self.first > 1 and rows[self.first + 1].tied:
            for row in rows[self.first + 1 : self.last]:
                if not row.tied:
                    break
                row.tied = False
            return self.split(room, whole)
        parts = rows[self.first].cut(room - self._head_height)
        if parts is None:
            return None, self
        upper, lower = parts
        tops = self.grid.tops
        shift = upper.height + lower.height - rows[self.first].height
        rows[self.first : self.first + 1] = [upper, lower]
        tops[self.first + 1 :] = [tops[self.first] + upper.height, *(top + shift for top in tops[self.first + 1 :])]
        return replace(self, last=self.first + 1, after=0.0), replace(self, first=self.first + 1, last=self.last + 1, before=0.0)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the head (an artifact where it is repeated), the rows, then their rules."""
        grid = self.grid
        y = top
        if self.first:
            canvas.artifact("Header")
            _draw_row(canvas, grid, grid.continued, x, y, None)
        else:
            _draw_head(canvas, grid, x, y)
        y -= self._head_height
        accent, hairline = grid.ctx.inks["accent"], grid.ctx.inks["hairline"]
        rules = [_rule(x, y, grid.edges[-1], 0.9, accent)]
        totals = len(grid.rows) - grid.feet
        for index in range(self.first, self.last):
            row = grid.rows[index]
            _draw_body_row(canvas, grid, row, x, y, total=index >= totals)
            row.cells = []  # drawn once; long tables would hold very much
            y -= row.height
            if index + 1 < self.last and grid.rows[index + 1].tied:
                continue
            heavy = index in (len(grid.rows) - 1, totals - 1)
            rules.append(_rule(x, y, grid.edges[-1], 0.9 if heavy else 0.4, accent if heavy else hairline))
        canvas.artifact()
        canvas.put("\n".join(rules))


def _rule(x: float, y: float, width: float, thick: float, ink: str) -> str:
    return f"{ink} rg {x:.2f} {y - thick / 2:.2f} {width:.2f} {thick} re f"


def _draw_head(canvas: TaggedCanvas, grid: _Grid, x: float, top: float) -> None:
    """Draw the head row for the first time."""
    row = Element("TR", grid.top)
    cells = [Element("TH", row, header_cell("Column", name)) for name in grid.headers]
    _draw_row(canvas, grid, grid.head, x, top, cells)


def _draw_body_row(canvas: TaggedCanvas, grid: _Grid, row: SetRow, x: float, top: float, *, total: bool) -> None:
    """Draw a row of the body or foot."""
    made = row.made
    if made.row is None:
        made.row = Element("TR", grid.foot if total and grid.foot else grid.body)
        made.cells = [_cell_element(grid, one, made.row) for one in row.cells]
    _draw_row(canvas, grid, row, x, top, made.cells)


def _cell_element(grid: _Grid, one: SetCell, parent: Element) -> Element:
    cell = one.cell
    assert cell is not None
    if cell.header:
        return Element("TH", parent, header_cell("Row", "", cell.colspan, cell.rowspan))
    if cell.colspan == cell.rowspan == 1:
        return Element("TD", parent)
    names = tuple(filter(None, grid.headers[one.column : one.column + cell.colspan]))
    return Element("TD", parent, data_cell(names, cell.colspan, cell.rowspan))


def _draw_row(canvas: TaggedCanvas, grid: _Grid, row: SetRow, x: float, top: float, elements: list[Element] | None) -> None:
    """Draw the cells of a row, each into its element; None: all of it inside the artifact that is open."""
    for index, one in enumerate(row.cells):
        y = top - ROW_INSET if one.cell else top
        for text in one.texts:
            element = elements[index] if elements else None
            if element is not None and text.own is not None:
                if text.own.parent is None:
                    element.adopt(text.own)
                element = text.own
            draw_text(canvas, text, x + text_left(grid.edges, one.column), y, element)
            y -= text.height


def table_item(ctx: Context, node: Table, parent: Element, width: float) -> TableItem:
    """Return a table set to ``width``.

    Raises:
        MissingGlyph: no face has a character; names table, row and column.
    """
    ctx.tables += 1
    element = Element("Table", parent, f"/A<</O/Table/Summary{text_string(node.caption)}>>" if node.caption else "")
    top, body = Element("THead", element), Element("TBody", element)
    foot = Element("TFoot", element) if node.foot else None
    prepared = contents(ctx, node)
    heads = [runs(ctx, column.heading, ctx.styles["table_head"]) for column in node.columns]
    edges = column_edges(ctx, node.columns, heads, prepared, width)
    rows = set_rows(ctx, node, prepared, edges)
    tops = [0.0]
    for row in rows:
        tops.append(tops[-1] + row.height)
    spanned = any(content.cell.colspan > 1 or content.cell.rowspan > 1 for row in prepared for content in row)
    headers = [f"t{ctx.tables}-{i}" if spanned else "" for i in range(len(node.columns))]
    head = set_head(ctx, node, heads, edges, "")
    continued = set_head(ctx, node, heads, edges, ctx.report.continued_label)
    return TableItem(_Grid(ctx, edges, head, continued, rows, tops, len(node.foot), top, body, foot, headers), 0, len(rows), after=7.0)
