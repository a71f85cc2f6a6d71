"""Blanks that a page put inside Chinese words: between all characters, or where a printed line ended."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import median_low

from generator.expressions import compiled

_HAN = "\u3400-\u9fff"
_MARKS = ",。、;:!?()“”「」『』《》"
_PAIR = compiled(f"[{_HAN}] (?=[{_HAN}])")
_SPREAD = compiled("(?<![A-Za-z0-9]) | (?![A-Za-z0-9])")
_WRAP = compiled(f"(?<=[{_HAN}{_MARKS}]) (?=[{_HAN}{_MARKS}])")
_ANY_HAN = compiled(f"[{_HAN}]")
_MOST = 0.6
"""So many of the characters have a blank behind them, or so many lines the usual width."""
_LINES = 8
"""Printed lines that a paragraph has at least, so that their ends are known by their distance; blanks in a spread one."""
_SHORTER, _LONGER = 9, 3
"""How far a printed line may be from the usual width, in columns."""
_WIDEST = 100
"""Columns of the widest printed line."""


def blanks(folded: str) -> list[tuple[int, int]]:
    """Return the stretches of blanks that are no part of the text, in order: those of paragraphs that are set so throughout."""
    paragraphs = folded.split("\n")
    spread = any(" " in each and _pairs(each) >= _LINES and _is_spread(each) for each in paragraphs)
    found: list[tuple[int, int]] = []
    start = 0
    for paragraph in paragraphs:
        if " " in paragraph:
            found += [(start + at, start + at + 1) for at in _of(paragraph, spread)]
        start += len(paragraph) + 1
    return found


def _pairs(paragraph: str) -> int:
    """Return how many Han characters have a blank and another one behind."""
    return sum(1 for _ in _PAIR.finditer(paragraph))


def _is_spread(paragraph: str) -> bool:
    """Say whether blanks stand between most of the Han characters of a paragraph."""
    return _pairs(paragraph) >= _MOST * (sum(1 for _ in _ANY_HAN.finditer(paragraph)) - 1)


def _of(paragraph: str, spread: bool) -> Iterable[int]:
    """Return where the blanks of one paragraph stand.

    Args:
        paragraph: The paragraph.
        spread: The text has long paragraphs with blanks between all characters, so that short ones are set so too.
    """
    if spread and _pairs(paragraph) and _is_spread(paragraph):
        return [match.start() for match in _SPREAD.finditer(paragraph)]
    return _line_ends(paragraph, [match.start() for match in _WRAP.finditer(paragraph)])


def _line_ends(paragraph: str, at: Sequence[int]) -> Iterable[int]:
    """Return which of the blanks stand a printed line apart, where most of them do."""
    widths = [_columns(paragraph[a + 1 : b]) for a, b in pairwise(at)]
    if len(widths) < _LINES or (usual := median_low(widths)) > _WIDEST:
        return ()
    lines = [usual - _SHORTER <= width <= usual + _LONGER for width in widths]
    if sum(lines) < _MOST * len(lines) or usual < 2 * _SHORTER:
        return ()
    return [a for a, before, behind in zip(at, [False, *lines], [*lines, False], strict=True) if before or behind]


def _columns(words: str) -> int:
    """Return how wide words are in print."""
    return sum(1 + (not c.isascii()) for c in words)
