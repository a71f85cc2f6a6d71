"""講話要點: a speaker's name and titles at the left, the points at the right, a hairline under both."""

from dataclasses import dataclass, replace
from typing import Self

from .context import Context
from .document import TaggedCanvas
from .show import draw_text
from .structure import Element
from .typeset import Text

SPEAKER = 93.5
"""Width of the speakers' column (33 mm), pt."""
_BETWEEN, _GUTTER = 3.0, 18.0

Row = tuple[Text, Element, Text, Element]
"""Dash and its label element, point and its body element."""


@dataclass(slots=True)
class SpeakerItem:
    """One speaker; split between lines of the points, the name stays with the first part."""

    ctx: Context
    left: list[tuple[Text, Element]]
    rows: list[tuple[Row, int, int]]
    """Points with their first and last line."""
    last_part: bool = True
    before: float = 0.0
    after: float = 0.0
    keep: bool = False

    @property
    def height(self) -> float:
        """Both columns and the space around them."""
        return max(self._names(), self._points()) + 14

    def _names(self) -> float:
        return sum(text.height for text, _ in self.left)

    def _points(self) -> float:
        lines = sum((last - first) * row[2].setting.leading for row, first, last in self.rows)
        return lines + _BETWEEN * max(0, len(self.rows) - 1)

    def head(self) -> float:
        """Return the height of the names and the first point, of at most three lines of it."""
        first = 0.0
        if self.rows:
            row, start, stop = self.rows[0]
            first = min(3, stop - start) * row[2].setting.leading
        return max(self._names(), first) + 14

    def split(self, room: float, whole: float) -> tuple[Self | None, Self | None]:  # noqa: ARG002 - the protocol's
        """Cut after a point, or inside one between its lines (two on either side)."""
        left = room - 14.0
        if self._names() > left:
            return None, self
        above: list[tuple[Row, int, int]] = []
        for index, (row, first, last) in enumerate(self.rows):
            leading = row[2].setting.leading
            if (last - first) * leading <= left + 0.01:
                above.append((row, first, last))
                left -= (last - first) * leading + _BETWEEN
                continue
            fitting = min(int((left + 0.01) / leading), last - first - 2)
            below = self.rows[index:]
            if fitting >= 2:
                above.append((row, first, first + fitting))
                below = [(row, first + fitting, last), *self.rows[index + 1 :]]
            if not above:
                return None, self
            return replace(self, rows=above, last_part=False), replace(self, left=[], rows=below, before=0.0)
        return None, self

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw names, points, hairline."""
        y = top - 6
        for text, element in self.left:
            draw_text(canvas, text, x, y, element)
            y -= text.height
        y = top - 5
        at = x + SPEAKER + _GUTTER
        for (dash, label, text, body), first, last in self.rows:
            if not first:
                draw_text(canvas, dash, at, y, label)
            draw_text(canvas, text, at + 10, y, body, (first, last))
            y -= (last - first) * text.setting.leading + _BETWEEN
        if self.last_part:
            canvas.artifact()
            canvas.box(x, top - self.height - 0.25, self.ctx.measure, 0.5, self.ctx.inks["hairline"])


def speaker_item(ctx: Context, left: list[tuple[Text, Element]], rows: list[Row]) -> SpeakerItem:
    """Return a speaker's item."""
    return SpeakerItem(ctx, left, [(row, 0, len(row[2].lines)) for row in rows])
