"""What goes on which page."""

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Self

from hypothesis import given
from hypothesis import strategies as st

from generator.render.pdf.document import TaggedCanvas
from generator.render.pdf.flow import Item, NewPage, paginate

ROOM = 100.0


@dataclass(frozen=True)
class Lines:
    """Lines of 10 pt; ``name`` tells where it came from."""

    name: int
    first: int
    last: int
    before: float = 0.0
    after: float = 0.0
    keep: bool = False

    @property
    def height(self) -> float:
        return 10.0 * (self.last - self.first)

    def head(self) -> float:
        return min(self.height, 20.0)

    def split(self, room: float, whole: float) -> tuple[Self | None, Self | None]:
        fitting = int(room // 10)
        if fitting < min(2, self.last - self.first):
            return None, self
        return replace(self, last=self.first + fitting), replace(self, first=self.first + fitting, before=0.0)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        raise NotImplementedError


items = st.lists(
    st.builds(
        lambda lines, before, after, keep: Lines(0, 0, 3 if keep else lines, before, after, keep),
        st.integers(1, 30),
        st.sampled_from([0.0, 5.0, 19.0]),
        st.sampled_from([0.0, 7.0]),
        st.sampled_from([False, False, True]),
    ),
    min_size=1,
    max_size=12,
)


def numbered(found: list[Lines]) -> list[Item | NewPage]:
    return [replace(item, name=index) for index, item in enumerate(found)]


@given(items)
def test_every_line_is_placed_once_and_in_order(found: list[Lines]) -> None:
    placed = paginate(numbered(found), 60.0, ROOM)
    lines = [(p.item.name, n) for p in placed for n in range(p.item.first, p.item.last)]  # type: ignore[attr-defined]
    assert lines == [(i, n) for i, item in enumerate(found) for n in range(item.first, item.last)]


@given(items)
def test_nothing_overlaps_and_nothing_passes_the_foot(found: list[Lines]) -> None:
    placed = paginate(numbered(found), 60.0, ROOM)
    for one, following in pairwise(placed):
        assert one.page < following.page or one.top + one.item.height <= following.top + 0.02
    assert all(p.top + p.item.height <= (ROOM if p.page else 60.0) + 0.02 for p in placed)


@given(items)
def test_what_keeps_with_the_next_is_never_the_last_on_a_page(found: list[Lines]) -> None:
    placed = paginate(numbered(found), 60.0, ROOM)
    for one, following in pairwise(placed):
        if one.item.keep and one.item.name != following.item.name:  # type: ignore[attr-defined]
            chained = sum(1 for item in found if item.keep) * 50 + 50
            assert one.page == following.page or chained > 60


def test_a_new_page_begins_one_unless_it_is_at_the_top_or_what_follows_fits() -> None:
    short = Lines(0, 0, 2)
    assert [p.page for p in paginate([short, NewPage(), short], ROOM, ROOM)] == [0, 1]
    assert [p.page for p in paginate([NewPage(), short], ROOM, ROOM)] == [0]
    assert [p.page for p in paginate([short, NewPage(lambda room: room >= 20), short], ROOM, ROOM)] == [0, 0]


def test_space_above_is_dropped_at_the_top_and_the_larger_counts_between() -> None:
    first, second = Lines(0, 0, 2, before=19, after=7), Lines(1, 0, 2, before=5)
    assert [p.top for p in paginate([first, second], ROOM, ROOM)] == [0, 27]
