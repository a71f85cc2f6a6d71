"""Half-open ranges of code points, and strings that know where they were cut."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

import msgspec

_START = attrgetter("start")


class Span(msgspec.Struct, frozen=True, array_like=True, order=True, gc=False):
    """``text[start:end]`` in code points; ``0 <= start < end``.

    Raises:
        ValueError: the range is empty or negative.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        """Refuse an empty or negative range."""
        if not 0 <= self.start < self.end:
            raise ValueError(f"empty or negative span [{self.start}, {self.end})")

    def cut(self, text: str) -> str:
        """Return the characters of ``text`` in this range."""
        return text[self.start : self.end]

    def shift(self, by: int) -> "Span":
        """Return the same range, ``by`` code points further on."""
        return Span(self.start + by, self.end + by)

    def contains(self, other: "Span") -> bool:
        """Say whether ``other`` lies wholly inside this range."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Say whether the two ranges share a character."""
        return self.start < other.end and other.start < self.end


def lies_within(at: int, spans: Sequence[Span]) -> bool:
    """Say whether the offset ``at`` lies in one of ``spans``, which are in order and apart."""
    index = bisect_right(spans, at, key=_START) - 1
    return index >= 0 and at < spans[index].end


class Quote(msgspec.Struct, frozen=True, gc=False):
    """A string fact with its evidence.

    ``value`` equals the text of ``spans[0]`` unless ``inferred`` says how it was made otherwise.
    """

    value: str
    spans: tuple[Span, ...]
    """At least one: a fact without evidence cannot be built."""
    inferred: str | None = None
    """How the value was made when it is not the text of the first span (``carried from the list``, ``restored``…)."""

    def __post_init__(self) -> None:
        """Refuse a fact without evidence."""
        if not self.spans:
            raise ValueError(f"no evidence for {self.value!r}")
