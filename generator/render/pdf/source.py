"""原文: the source with numbered paragraphs, in one column where it fits on the page's rest, else in two."""

from dataclasses import dataclass, field, replace
from typing import Self

import msgspec

from generator.model.report import SourceText
from generator.render.theme import MM

from .context import Context
from .document import TaggedCanvas
from .inline import runs
from .show import draw_text
from .structure import Element
from .typeset import Run, Setting, Text, set_text

_HANG, _BETWEEN, _TIGHT = 15.0, 3.6, 0.6
"""The numbers' column; space between paragraphs, and the least of it where that saves a page; pt."""
_TIGHTER = 0.94
"""Of the leading, where that brings all of it onto one page."""


@dataclass(slots=True)
class _Paragraph:
    number: Run
    one: Text
    """Set to the measure."""
    two: Text
    """Set to a column."""
    label: Element
    body: Element
    key: int


@dataclass(slots=True)
class _Part:
    """Lines ``first`` to ``last`` of a paragraph, in one column."""

    index: int
    first: int
    last: int


@dataclass(slots=True)
class SourceItem:
    """Paragraphs from (paragraph, line) on."""

    ctx: Context
    paragraphs: list[_Paragraph]
    setting: Setting
    """Of all its texts."""
    start: tuple[int, int] = (0, 0)
    columns: int = 2
    filled: list[list[_Part]] = field(default_factory=list)
    """The columns of a part that has its place."""
    between: float = _BETWEEN
    before: float = 0.0
    after: float = 0.0
    keep: bool = False

    @property
    def leading(self) -> float:
        """Leading of the text in pt."""
        return self.setting.leading

    @property
    def height(self) -> float:
        """Height in the present number of columns: what is filled, or what filling to equal height would take."""
        if self.filled:
            return max(self._column_height(c) for c in self.filled)
        return self.one_column() if self.columns == 1 else float("inf")

    def one_column(self) -> float:
        """Return the height in one column."""
        return sum(p.one.height + _BETWEEN for p in self.paragraphs) - _BETWEEN

    def fits(self, room: float) -> bool:
        """Say whether all of it fits into ``room`` in one column; if so it will be set so."""
        if self.one_column() <= room:
            self.columns = 1
            return True
        return False

    def _column_height(self, parts: list[_Part]) -> float:
        return sum((p.last - p.first) * self.leading for p in parts) + self.between * max(0, len(parts) - 1)

    def head(self) -> float:
        """Return four lines' height."""
        return min(4 * self.leading, self.height)

    def split(self, room: float, whole: float) -> tuple[Self | None, Self | None]:  # noqa: ARG002 - the protocol's
        """Fill two columns of the height there is; what is left goes on. The last two are about equally high."""
        if room < 4 * self.leading:
            return None, self
        normal = self.setting.leading
        for between, leading in ((_BETWEEN, normal), (_TIGHT, normal), (_TIGHT, normal * _TIGHTER)):
            if leading != normal and self.start != (0, 0):
                break  # pages of one text look alike
            self.setting.leading = leading
            if self._columns(room, between)[1][0] >= len(self.paragraphs):
                return replace(self, filled=self._balanced(room, between), between=between, after=7.0), None
        self.setting.leading = normal
        filled, rest = self._columns(room, _BETWEEN)
        if not any(filled):
            return None, self
        return replace(self, filled=filled, after=0.0), replace(self, start=rest, before=0.0)

    def _columns(self, room: float, between: float) -> tuple[list[list[_Part]], tuple[int, int]]:
        """Return two columns of at most ``room`` pt, and where the text goes on."""
        filled, start = [], self.start
        for _ in range(2):
            parts, start = self._fill(start, room, between)
            filled.append(parts)
        return filled, start

    def _balanced(self, room: float, between: float) -> list[list[_Part]]:
        """Return the lowest two columns that hold all that is left."""
        low, high = 1, int(room / self.leading) + 1
        while low < high:
            middle = (low + high) // 2
            if self._columns(min(room, middle * self.leading), between)[1][0] >= len(self.paragraphs):
                high = middle
            else:
                low = middle + 1
        return self._columns(min(room, low * self.leading), between)[0]

    def _fill(self, start: tuple[int, int], room: float, between: float) -> tuple[list[_Part], tuple[int, int]]:
        """Return what fills a column from ``start``, and where the next begins; two lines of a paragraph on either side."""
        parts: list[_Part] = []
        index, line = start
        left = room
        while index < len(self.paragraphs):
            count = len(self.paragraphs[index].two.lines)
            fitting = int((left + 0.01) / self.leading)
            if fitting >= count - line:
                parts.append(_Part(index, line, count))
                left -= (count - line) * self.leading + between
                index, line = index + 1, 0
                continue
            take = min(fitting, count - line - 2)
            if take >= 2 or (not parts and take >= 1):
                parts.append(_Part(index, line, line + take))
                line += take
            break
        return parts, (index, line)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the columns one after the other."""
        if not self.filled:
            everything = [_Part(i, 0, len(p.one.lines)) for i, p in enumerate(self.paragraphs)]
            self._draw_column(canvas, everything, x, top, one=True)
            return
        step = (self.ctx.measure + self.ctx.theme.page.gutter * MM) / 2
        for column, parts in enumerate(self.filled):
            self._draw_column(canvas, parts, x + column * step, top, one=False)

    def _draw_column(self, canvas: TaggedCanvas, parts: list[_Part], x: float, top: float, *, one: bool) -> None:
        y = top
        for part in parts:
            paragraph = self.paragraphs[part.index]
            text = paragraph.one if one else paragraph.two
            if not part.first:
                canvas.place(f"p-{paragraph.key}", x, y + 2)
                number = paragraph.number
                if number.target[1:] not in canvas.places:
                    number = msgspec.structs.replace(number, tag="", target="", spoken="")
                draw_text(canvas, set_text([number], _HANG, Setting(self.leading)), x, y, paragraph.label)
            draw_text(canvas, text, x + _HANG, y, paragraph.body, (part.first, part.last))
            y -= (part.last - part.first) * self.leading + self.between


def source_item(ctx: Context, node: SourceText, parent: Element) -> SourceItem:
    """Return the source text; paragraphs are a list, the numbers link back to the first mark."""
    listed = Element("L", parent, "/A<</O/List/ListNumbering/Decimal>>")
    style, number = ctx.styles["source"], ctx.styles["source_number"]
    column = (ctx.measure - ctx.theme.page.gutter * MM) / 2 - _HANG
    setting = ctx.setting(style, running=True)
    found = []
    for paragraph in node.paragraphs:
        item = Element("LI", listed)
        label, body = Element("Lbl", item), Element("LBody", item)
        content = runs(ctx, paragraph.content, style)
        one, two = set_text(content, ctx.measure - _HANG, setting), set_text(content, column, setting)
        key = paragraph.number
        shown = Run(str(key), number.chain, number.size, number.ink, tag="Link", target=f"#{ctx.marked.get(key, '')}", spoken=f"¶{key}")
        found.append(_Paragraph(shown, one, two, label, body, key))
    return SourceItem(ctx, found, setting, after=7.0)
