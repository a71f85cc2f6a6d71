"""A table's cells set into columns: widths from content, rows with their heights, rows cut in two."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

import msgspec

from generator.expressions import compiled
from generator.model.report import Cell, Column, Row, Table
from generator.model.report import Text as TextNode
from generator.render.fonts import Missing
from generator.render.theme import MM

from .context import Context
from .inline import runs
from .structure import Element
from .typeset import Run, Text, natural_width, set_text

INSET = 4.0
"""Left and right of a cell's text but at the table's edges, pt."""
ROW_INSET = 2.3
"""Above and below the text of a row, in its leading's surplus, pt."""
_INDEX, _DOT = 7 * MM, 8.5 * MM
_NAME = 0.3
"""Of the width: up to this a column of names gives way last."""
_WORD = compiled(r"[^\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]+")
_NONE: frozenset[int] = frozenset()
_HEAD_FOOT = 2.6
"""Between the text of the head and the rule under it, pt."""


class Content(msgspec.Struct, frozen=True, gc=False):
    """A cell's lines before widths are known: runs, natural width in pt, whether it is the small one beneath."""

    cell: Cell
    column: int
    lines: list[tuple[list[Run], float, bool]]


class Made:
    """The elements of a row, made when it is first drawn; the parts of a row cut between pages share them."""

    __slots__ = ("cells", "row")

    def __init__(self) -> None:
        """Make none yet."""
        self.row: Element | None = None
        self.cells: list[Element] = []


class SetCell(msgspec.Struct, frozen=True):
    """A cell set to its column: texts one under the other."""

    texts: list[Text]
    column: int
    cell: Cell | None
    height: float


@dataclass(slots=True)
class SetRow:
    """A row; ``tied``: a cell of a row above reaches into it."""

    cells: list[SetCell]
    height: float
    tied: bool = False
    made: Made = field(default_factory=Made)

    def cut(self, room: float) -> "tuple[SetRow, SetRow] | None":
        """Return the part of at most ``room`` pt and the rest, both drawn into the same elements; None where no line fits."""
        upper, lower, some = [], [], False
        for one in self.cells:
            first, rest = _cut_texts(one.texts, room - 2 * ROW_INSET)
            some = some or bool(first)
            upper.append(SetCell(first, one.column, one.cell, _height(first)))
            lower.append(SetCell(rest, one.column, one.cell, _height(rest)))
        if not some:
            return None
        above = SetRow(upper, max(c.height for c in upper), self.tied, self.made)
        return above, SetRow(lower, max(c.height for c in lower), False, self.made)


def _cut_texts(texts: list[Text], room: float) -> tuple[list[Text], list[Text]]:
    """Return the texts whose lines fit into ``room``, and the others."""
    first: list[Text] = []
    rest: list[Text] = []
    for text in texts:
        fitting = 0 if rest else max(0, int((room + 0.01) / text.setting.leading))
        room -= text.height
        if fitting >= len(text.lines):
            first.append(text)
            continue
        if fitting:
            first.append(text.part(0, fitting))
        rest.append(text.part(fitting, len(text.lines)))
    return first, rest


def _height(texts: list[Text]) -> float:
    return sum([t.height for t in texts]) + 2 * ROW_INSET


# ---------------------------------------------------------------- content


def contents(ctx: Context, node: Table) -> list[list[Content]]:
    """Return the cells of all rows, foot included, each in the column where it stands.

    Raises:
        MissingGlyph: no face has a character; names table, row and column.
    """
    below: dict[int, int] = {}
    """Column → rows still covered by a cell above."""
    found = []
    for number, row in enumerate((*node.rows, *node.foot)):
        if below:
            found.append(_row(ctx, node, row, number, frozenset(below)))
            below = {column: left - 1 for column, left in below.items() if left > 1}
        else:
            found.append(_row(ctx, node, row, number, _NONE))
        for content in found[-1]:
            if content.cell.rowspan > 1:
                spanned = range(content.column, content.column + content.cell.colspan)
                below.update(dict.fromkeys(spanned, content.cell.rowspan - 1))
    return found


def _row(ctx: Context, node: Table, row: Row, number: int, covered: frozenset[int]) -> list[Content]:
    found, column = [], 0
    base, columns, gap = ctx.styles["table_cell"], node.columns, ctx.theme.setting.han_latin_gap
    total = number >= len(node.rows)
    for cell in row.cells:
        while column in covered:
            column += 1
        kind = columns[column].kind
        bold = total or kind == "name" or (cell.header and kind != "index")
        mark = "mark_cell" if kind == "marks" else "mark"
        parts = [(runs(ctx, line, base, bold=bold, mark=mark), False) for line in cell.lines]
        if cell.dot:
            parts.insert(0, ([_dot(ctx, cell.dot)], False))
        if cell.subline:
            parts.append((runs(ctx, cell.subline, ctx.styles["table_subline"]), True))
        lines = [(part, _natural(node, number, column, part, gap), small) for part, small in parts]
        found.append(Content(cell, column, lines))
        column += cell.colspan
    return found


def _natural(node: Table, row: int, column: int, part: list[Run], gap: float) -> float:
    """Return a line's natural width; name the place of a character that no face has."""
    try:
        return natural_width(part, gap)
    except Missing as missing:
        heading = "".join(n.text for n in node.columns[column].heading if isinstance(n, TextNode))
        raise missing.at(f"table {node.key or node.caption}, row {row + 1}, column {heading or column + 1}") from missing


def _dot(ctx: Context, spoken: str) -> Run:
    """Return the dot of a role, which reads ``spoken``."""
    return Run("●", ctx.chains["sans"], 7.0, ctx.inks["accent"], tag="Span", actual=spoken)


# ---------------------------------------------------------------- widths


def column_edges(
    ctx: Context, columns: Sequence[Column], heads: Sequence[list[Run]], rows: list[list[Content]], width: float
) -> list[float]:
    """Return each column's left edge and the last one's right.

    Every column gets what its content needs if that goes, the widest text the slack. Else text columns give way, as equally as can be,
    but not below their longest word; and short names last.

    Raises:
        Missing: no face has a character.
    """
    gap = ctx.theme.setting.han_latin_gap
    wanted = [natural_width(head, gap) for head in heads]
    for row in rows:
        for content in row:
            if content.cell.colspan == 1:
                column = content.column
                for _, natural, _ in content.lines:
                    wanted[column] = max(wanted[column], natural)
    need = [_outer(columns, i, w) for i, w in enumerate(wanted)]
    slack = width - sum(need)
    texts = [i for i, c in enumerate(columns) if c.kind in ("text", "name")] or list(range(len(columns)))
    if slack >= 0:
        need[max(texts, key=need.__getitem__)] += slack
        return list(accumulate(need, initial=0.0))
    fixed = set(range(len(columns))) - set(texts)
    names = {i for i in texts if columns[i].kind == "name" and need[i] <= _NAME * width}
    least: list[float] = []
    for firm, whole in ((fixed | names, True), (fixed, True), (fixed, False), (set[int](), False)):
        words = [_outer(columns, i, w) for i, w in enumerate(_longest_words(heads, rows, whole=whole))]
        least = [need[i] if i in firm else min(words[i], need[i]) for i in range(len(columns))]
        if sum(least) <= width:
            return list(accumulate(_level(need, least, width), initial=0.0))
    return list(accumulate([w * width / sum(least) for w in least], initial=0.0))


def _outer(columns: Sequence[Column], index: int, width: float) -> float:
    """Return a column's width for text of ``width``."""
    last = len(columns) - 1
    least = {"index": _INDEX, "dot": _DOT}.get(columns[index].kind, 0.0)
    return max(width + (INSET if index else 0.0) + (INSET if index < last else 0.0) + 0.6, least)


def _longest_words(heads: Sequence[list[Run]], rows: list[list[Content]], *, whole: bool) -> list[float]:
    """Return the width of each column's longest word in pt; ``whole``: an unbroken run counts as one."""
    found = [0.0] * len(heads)
    lines = [(column, head) for column, head in enumerate(heads)]
    lines += [(c.column, line) for row in rows for c in row if c.cell.colspan == 1 for line, _, _ in c.lines]
    for column, line in lines:
        for run in line:
            for word in [run.text] if whole and run.unbroken else _WORD.findall(run.text):
                if len(word) * run.size > found[column]:  # no character is wider than its em
                    found[column] = max(found[column], natural_width([msgspec.structs.replace(run, text=word, kerns=())]))
    return found


def _level(need: Sequence[float], least: Sequence[float], width: float) -> list[float]:
    """Return widths between ``least`` and ``need`` that add up to ``width``, as equal as these allow."""
    low, high = 0.0, width
    for _ in range(40):
        middle = (low + high) / 2
        if sum(min(n, max(small, middle)) for n, small in zip(need, least, strict=True)) > width:
            high = middle
        else:
            low = middle
    widths = [min(n, max(small, low)) for n, small in zip(need, least, strict=True)]
    widths[-1] += width - sum(widths)
    return widths


def text_left(edges: Sequence[float], column: int) -> float:
    """Return where the text of a column begins."""
    return edges[column] + (INSET if column else 0.0)


def _room(edges: Sequence[float], column: int, colspan: int) -> float:
    """Return the width for text in a cell."""
    right = edges[column + colspan] - (INSET if column + colspan < len(edges) - 1 else 0.0)
    return right - text_left(edges, column)


# ---------------------------------------------------------------- rows

_ALIGN = {"index": "right", "number": "right", "marks": "right", "dot": "center"}


def set_rows(ctx: Context, node: Table, prepared: list[list[Content]], edges: list[float]) -> list[SetRow]:
    """Return the rows; one that a cell from above reaches into is tied to it, and the last of them takes what that cell needs more.

    Raises:
        MissingGlyph: no face has a character; names table, row and column.
    """
    rows: list[SetRow] = []
    spanning: list[tuple[int, int, float]] = []
    reach = 0
    empty = 2 * ROW_INSET + ctx.styles["table_cell"].leading
    for index, row in enumerate(prepared):
        cells = [_set_cell(ctx, node, content, edges) for content in row]
        height = max((c.height for c in cells if c.cell is not None and c.cell.rowspan == 1), default=empty)
        rows.append(SetRow(cells, max(height, empty), tied=index < reach))
        for one in cells:
            if one.cell is not None and one.cell.rowspan > 1:
                spanning.append((index, one.cell.rowspan, one.height))
                reach = max(reach, index + one.cell.rowspan)
    for first, count, tall in spanning:
        group = rows[first : first + count]
        short = tall - sum(r.height for r in group)
        if short > 0:
            group[-1].height += short
    return rows


def _set_cell(ctx: Context, node: Table, content: Content, edges: list[float]) -> SetCell:
    column = content.column
    room = _room(edges, column, content.cell.colspan)
    align = _ALIGN.get(node.columns[column].kind, "left")
    texts = [set_text(line, room, ctx.cell_setting(small, align), natural) for line, natural, small in content.lines if line]
    if len(texts) > 1:
        for text in texts:
            text.own = Element("P")
    return SetCell(texts, column, content.cell, _height(texts))


def set_head(ctx: Context, node: Table, heads: Sequence[list[Run]], edges: list[float], label: str) -> SetRow:
    """Return the head row, ``label`` (（續）) after the first text that leaves room for it."""
    style = ctx.styles["table_head"]
    cells = []
    again = [Run(label if ctx.chinese else f" {label}", style.chain, style.size, style.ink)] if label else []
    texts_at = [i for i, (column, head) in enumerate(zip(node.columns, heads, strict=True)) if head and column.kind in ("text", "name")]
    roomy = [i for i in texts_at if natural_width([*heads[i], *again]) + 1 <= _room(edges, i, 1)]
    labelled = (roomy or texts_at or [-1])[0]
    for index, (column, head) in enumerate(zip(node.columns, heads, strict=True)):
        line = [*head, *again] if index == labelled else head
        setting = ctx.setting(style, align=_ALIGN.get(column.kind, "left"))
        texts = [set_text(line, _room(edges, index, 1), setting)] if line else []
        cells.append(SetCell(texts, index, None, sum(t.height for t in texts)))
    height = max((c.height for c in cells), default=0.0)
    return SetRow(cells, height + _HEAD_FOOT if height else 0.0)
