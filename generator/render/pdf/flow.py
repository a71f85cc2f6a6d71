"""From a row of items to pages: what goes where. Knows heights and ties, nothing of what is drawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, Self

from .document import TaggedCanvas


class Item(Protocol):
    """Something that takes room from top to bottom; lengths in pt."""

    before: float
    """Space above; none at the top of a page. The larger of this and the former's ``after`` counts."""
    after: float
    keep: bool
    """Never the last thing on a page: stays with what follows."""

    @property
    def height(self) -> float:
        """The whole height."""
        ...

    def head(self) -> float:
        """Return the least height at which its beginning may stand at the foot of a page."""
        ...

    def split(self, room: float, whole: float) -> tuple[Self | None, Self | None]:
        """Return what fits into ``room`` and what is left; (None, self) where nothing does.

        ``whole`` is the height of an empty page: what would not fit there either must give a part.
        """
        ...

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        """Draw with the upper left corner at (x, top)."""
        ...


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins a page, unless it is at the top of one or ``unless`` says that it fits into the room left."""

    unless: Callable[[float], bool] | None = None


@dataclass(frozen=True, slots=True)
class Placed:
    """An item on a page (from 0), its top measured downwards from the frame's top."""

    page: int
    top: float
    item: Item


def paginate(items: Sequence[Item | NewPage], first_room: float, room: float) -> list[Placed]:
    """Return where each item stands, in order.

    Args:
        items: In reading order.
        first_room: Height of the frame of page 1, in pt.
        room: Height of the frame of every other page.
    """
    placed: list[Placed] = []
    page, y, after = 0, 0.0, 0.0
    index = 0
    while index < len(items):
        item = items[index]
        height = room if page else first_room
        if isinstance(item, NewPage):
            if y > 0 and not (item.unless and item.unless(height - y - after)):
                page, y, after = page + 1, 0.0, 0.0
            index += 1
            continue
        chain = _chain(items, index)
        gap = max(after, item.before) if y else 0.0
        if y and gap + _needed(chain) > height - y + 0.01:
            page, y, after = page + 1, 0.0, 0.0
            continue
        for tied in chain:  # each by the general rule: a chain higher than a page breaks where it must
            page, y, after = _place(tied, placed, (page, y, after), (first_room, room))
        index += len(chain)
    return placed


def _chain(items: Sequence[Item | NewPage], index: int) -> list[Item]:
    """Return the items from ``index`` that keep with one another, and the one they lead to."""
    chain: list[Item] = []
    for item in items[index:]:
        if isinstance(item, NewPage):
            break
        chain.append(item)
        if not item.keep:
            break
    return chain


def _needed(chain: list[Item]) -> float:
    """Return the height a chain needs to begin, without the gap above it."""
    total, after = 0.0, 0.0
    for position, item in enumerate(chain):
        total += max(after, item.before) if position else 0.0
        total += item.height if position < len(chain) - 1 else item.head()
        after = item.after
    return total


def _place(item: Item, placed: list[Placed], at: tuple[int, float, float], rooms: tuple[float, float]) -> tuple[int, float, float]:
    """Place an item, over as many pages as it takes; ``at`` and what is returned: page, y, the space after."""
    page, y, after = at
    rest: Item | None = item
    while rest is not None:
        height = rooms[1] if page else rooms[0]
        gap = max(after, rest.before) if y else 0.0
        if gap + rest.height <= height - y + 0.01:
            placed.append(Placed(page, y + gap, rest))
            return page, y + gap + rest.height, rest.after
        part, left = rest.split(height - y - gap, rooms[1])
        if part is None and not y:  # nothing fits an empty page: let it stand over
            part, left = rest, None
        if part is not None:
            placed.append(Placed(page, y + gap, part))
            y, after = y + gap + part.height, part.after
        rest = left
        if rest is not None:
            page, y, after = page + 1, 0.0, 0.0
    return page, y, after
