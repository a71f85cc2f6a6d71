"""Items made of one text: paragraphs, list entries, heads with their rule; and items drawn by a function."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Self

from .document import TaggedCanvas
from .show import draw_text
from .structure import Element
from .typeset import Text


@dataclass(slots=True)
class TextItem:
    """A paragraph; split between lines, at least two on either side."""

    text: Text
    element: Element | None
    before: float = 0.0
    after: float = 0.0
    keep: bool = False
    left: float = 0.0
    label: tuple[Text, Element] | None = None
    """Hangs at the left edge of the first line (a list's dash or number)."""
    place: str = ""
    first: int = 0
    last: int | None = None

    @property
    def _count(self) -> int:
        return (len(self.text.lines) if self.last is None else self.last) - self.first

    @property
    def height(self) -> float:
        """The lines' height."""
        return self._count * self.text.setting.leading

    def head(self) -> float:
        """Return two lines' height; all of it where it has three or fewer."""
        count = self._count
        return (count if count <= 3 else 2) * self.text.setting.leading

    def split(self, room: float, whole: float) -> tuple[Self | None, Self | None]:
        """Cut between lines; widows and orphans have company."""
        leading = self.text.setting.leading
        fitting = int((room + 0.01) / leading)
        least = 1 if self.height <= 3 * leading and whole < 4 * leading else 2
        fitting = min(fitting, self._count - least)
        if fitting < least:
            return None, self
        middle = self.first + fitting
        return replace(self, last=middle, after=0.0), replace(self, first=middle, label=None, place="", before=0.0)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw the lines, the label first."""
        if self.place:
            canvas.place(self.place, x, top)
        if self.label:
            draw_text(canvas, self.label[0], x, top, self.label[1])
        draw_text(canvas, self.text, x + self.left, top, self.element, (self.first, self.first + self._count))


@dataclass(slots=True)
class DrawnItem:
    """Something of a fixed height that a function draws; never split."""

    height: float
    paint: Callable[[TaggedCanvas, float, float], None]
    before: float = 0.0
    after: float = 0.0
    keep: bool = False
    place: str = ""

    def head(self) -> float:
        """Return the whole height."""
        return self.height

    def split(self, room: float, whole: float) -> tuple[Self | None, Self | None]:  # noqa: ARG002 - the protocol's
        """Return nothing and itself."""
        return None, self

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Let the function draw."""
        self.paint(canvas, x, top)
