"""From pieces of lines with their boxes to paragraphs: columns, running heads, line ends. Pure geometry; units pt, y upwards."""

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from statistics import median

import msgspec

from generator.expressions import compiled


class Fragment(msgspec.Struct, frozen=True):
    """A piece of a line."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def size(self) -> float:
        """Return the height of its line."""
        return self.y1 - self.y0


class Page(msgspec.Struct, frozen=True):
    """A page as seen."""

    width: float
    height: float
    fragments: tuple[Fragment, ...]


class Line(msgspec.Struct, frozen=True):
    """A line of a column."""

    text: str
    x0: float
    y0: float
    x1: float
    y1: float
    left: float
    """Of its column."""
    right: float
    """Of its column."""
    indents: bool = False
    """Whether the column's paragraphs begin with an indent."""

    @property
    def size(self) -> float:
        """Return its height."""
        return self.y1 - self.y0


_MARGIN = 0.12
"""Parts of the page's height in which running heads and feet stand."""
_OUTER = 0.07
"""Parts of a single page's height in which text smaller than the body is a running head or foot."""
_NUMBER = compiled(
    r"[-—–－\s|]*(?:第\s*)?(?:page\s*)?(?:\d{1,4}|[ivxlc]{1,6})\s*[页頁]?(?:\s*(?:of|/|／|,|，|共)\s*(?:共\s*)?\d{1,4}\s*[页頁]?)?[-—–－\s|]*",
    re.IGNORECASE,
)
_DIGITS = compiled(r"\d+")
_SENTENCE_END = compiled(r"[。！？!?.；;：:…][”’」』）)\"']*$")
_ABBREVIATION = compiled(r"\b(?:Mr|Mrs|Ms|Dr|Prof|Sir|Hon|Smt|St|No|Nos|Rs|vs|Jr|Sr|[A-Z])\.$")
"""A full stop after which no sentence ends."""
_HAN = compiled("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff、-〿]")
_GUTTER_STEP = 3.0
_MOST_PIECES = 1_000
"""Pieces on a page up to which columns are looked for; a page of running text has fewer than 300."""
_COLUMN_LINES = 4
_COLUMN_CHARACTERS = 8
"""Lines and mean characters a line that a column has at least; tables have shorter cells."""


def paragraphs(pages: Iterable[Page]) -> tuple[str, ...]:
    """Return the paragraphs of a document in reading order."""
    lines: list[Line] = []
    gutter: float | None = None
    for page in _without_running(tuple(pages)):
        fragments = list(page.fragments)
        gutter = _gutter(fragments, gutter)
        for column in _columns(fragments, gutter):
            lines.extend(_lines(column))
    hyphenated = {word.lower() for line in lines for word in re.findall(r"[A-Za-z]{4,}", line.text)}
    return tuple(_joined(lines, hyphenated))


def _without_running(pages: tuple[Page, ...]) -> Iterator[Page]:
    """Yield the pages without running heads, feet and page numbers."""
    seen: Counter[str] = Counter()
    for page in pages:
        seen.update({_pattern(f) for f in page.fragments if _in_margin(f, page)})
    often = max(2, 0.4 * len(pages))
    sizes = [f.size for page in pages for f in page.fragments for _ in range(len(f.text) // 8)]
    body = median(sizes) if sizes else 0.0

    def runs(fragment: Fragment, page: Page) -> bool:
        if not _in_margin(fragment, page):
            return False
        if _NUMBER.fullmatch(fragment.text.strip()) or seen[_pattern(fragment)] >= often:
            return True
        outer = fragment.y0 > (1 - _OUTER) * page.height or fragment.y1 < _OUTER * page.height
        return len(pages) == 1 and outer and fragment.size < 0.85 * body

    for page in pages:
        yield msgspec.structs.replace(page, fragments=tuple(f for f in page.fragments if not runs(f, page)))


def _pattern(fragment: Fragment) -> str:
    return f"{_DIGITS.sub('#', fragment.text)}@{round(fragment.y0 / 4)}"


def _in_margin(fragment: Fragment, page: Page) -> bool:
    return fragment.y0 > (1 - _MARGIN) * page.height or fragment.y1 < _MARGIN * page.height


def _columns(fragments: list[Fragment], gutter: float | None) -> Iterator[list[Fragment]]:
    """Yield groups of fragments that are read one after the other, each top to bottom."""
    if gutter is None:
        if fragments:
            yield fragments
        return
    for zone, is_columns in _zones(fragments, gutter):
        if is_columns:
            for side in ([f for f in zone if f.x1 <= gutter], [f for f in zone if f.x0 >= gutter]):
                yield from _columns(side, _gutter(side, None))
        else:
            yield zone


def _gutter(fragments: list[Fragment], before: float | None) -> float | None:
    """Return the x that parts the most text into two columns; None when there are no columns.

    ``before`` is the gutter of the page before: a last page holds it although its second column is short.
    """
    if before is not None and fragments and not any(f.x0 < before < f.x1 for f in fragments):
        return before
    if not 2 * _COLUMN_LINES <= len(fragments) <= _MOST_PIECES:
        return None
    fragments = sorted(fragments, key=lambda f: -f.y1)
    left, right = min(f.x0 for f in fragments), max(f.x1 for f in fragments)
    best, most = None, 0
    x = left + 0.15 * (right - left)
    while x < left + 0.85 * (right - left):
        crossing = sum(f.x0 < x < f.x1 for f in fragments)
        if crossing < 0.4 * len(fragments):
            parted = sum(len(zone) for zone, is_columns in _zones(fragments, x) if is_columns)
            if parted > most:
                best, most = x, parted
        x += max(_GUTTER_STEP, 0.01 * (right - left))
    return best if most >= max(2 * _COLUMN_LINES, 0.3 * len(fragments)) else None


def _zones(fragments: list[Fragment], gutter: float) -> list[tuple[list[Fragment], bool]]:
    """Return the fragments from top to bottom, cut where one crosses ``gutter``; True where both sides are columns."""
    zones: list[tuple[list[Fragment], bool]] = []
    current: list[Fragment] = []
    crossing: list[Fragment] = []
    for fragment in sorted(fragments, key=lambda f: -f.y1):
        if fragment.x0 < gutter < fragment.x1:
            if current:
                zones.append((current, _are_columns(current, gutter)))
                current = []
            crossing.append(fragment)
        else:
            if crossing and fragment.y1 < crossing[-1].y0 + 0.5 * fragment.size:
                zones.append((crossing, False))
                crossing = []
            (crossing if crossing else current).append(fragment)
    zones.extend((group, group is current and _are_columns(group, gutter)) for group in (crossing, current) if group)
    return zones


def _are_columns(fragments: list[Fragment], gutter: float) -> bool:
    sides = [f for f in fragments if f.x1 <= gutter], [f for f in fragments if f.x0 >= gutter]
    less, more = sorted(sides, key=len)
    wide = all(sum(len(f.text) for f in side) >= _COLUMN_CHARACTERS * len(side) for side in sides)
    return wide and len(more) >= _COLUMN_LINES and len(less) >= 1 and (len(less) >= _COLUMN_LINES or _wrapped(more))


def _wrapped(fragments: list[Fragment]) -> bool:
    """Say whether most pieces end near the same edge, as lines of running text do and cells of a table do not."""
    right = max(f.x1 for f in fragments)
    return sum(right - f.x1 < 2.5 * f.size for f in fragments) >= 0.6 * len(fragments)


def _lines(fragments: list[Fragment]) -> list[Line]:
    """Return the lines of a column from top to bottom, each from left to right."""
    rows: list[list[Fragment]] = []
    for fragment in sorted(fragments, key=lambda f: (-(f.y0 + f.y1), f.x0)):
        if rows and _same_row(rows[-1][0], fragment):
            rows[-1].append(fragment)
        else:
            rows.append([fragment])
    left = min(f.x0 for f in fragments)
    right = max(f.x1 for f in fragments)
    lines = [_line(sorted(row, key=lambda f: f.x0), left, right) for row in rows]
    inward = [line.x0 - left > 1.2 * _em(line) for line in lines]
    indents = 0 < sum(inward) < 0.9 * len(lines)
    return [msgspec.structs.replace(line, indents=indents) for line in lines]


def _same_row(first: Fragment, other: Fragment) -> bool:
    overlap = min(first.y1, other.y1) - max(first.y0, other.y0)
    return overlap > 0.5 * min(first.size, other.size)


def _line(row: list[Fragment], left: float, right: float) -> Line:
    text = row[0].text
    for before, fragment in itertools.pairwise(row):
        gap = fragment.x0 - before.x1
        touching = gap < 0.25 * max(before.size, fragment.size)
        text += fragment.text if touching else " " + fragment.text
    longest = max(row, key=lambda f: len(f.text))
    return Line(text, row[0].x0, longest.y0, row[-1].x1, longest.y1, left, right)


def _joined(lines: list[Line], words: set[str]) -> Iterator[str]:
    """Yield the paragraphs: a line goes on in the next when it is full and the next is neither indented nor set apart."""
    leading = _leading(lines)
    text = ""
    for index, line in enumerate(lines):
        before = lines[index - 1] if index else None
        if before is not None and text and _goes_on(before, line, leading):
            text = _append(text, line.text, words)
        else:
            if text:
                yield text
            text = line.text
    if text:
        yield text


def _leading(lines: list[Line]) -> float:
    """Return the distance of two baselines inside paragraphs, in parts of the line's height: the lower quartile of all."""
    steps = [(a.y0 - b.y0) / a.size for a, b in itertools.pairwise(lines) if a.size > 0 and 0.5 < (a.y0 - b.y0) / a.size < 2.5]
    return sorted(steps)[len(steps) // 4] if steps else 1.5


def _goes_on(before: Line, line: Line, leading: float) -> bool:
    size = max(before.size, 1.0)
    if not 0.87 < line.size / size < 1.15:
        return False
    full = before.right - before.x1 < _first_width(line) + _slack(before)
    step = before.y0 - line.y0
    inward = line.x0 - line.left > 1.2 * _em(line)
    if step <= 0 or line.left != before.left:  # the next column or page
        return full and not inward and (before.indents or line.indents or not _ends_sentence(before.text))
    indented = inward and (line.indents or line.x0 - before.x0 > 0.8 * _em(line))
    return full and not indented and step < 1.25 * leading * size


def _ends_sentence(text: str) -> bool:
    return bool(_SENTENCE_END.search(text)) and not _ABBREVIATION.search(text)


def _first_width(line: Line) -> float:
    """Return the width of what a line begins with: a Han character, or a word."""
    first = line.text[:1] if _HAN.match(line.text) else line.text.split(" ", 1)[0][:16]
    return (line.x1 - line.x0) / max(len(line.text), 1) * len(first)


def _slack(line: Line) -> float:
    """Return the room that a full line may leave: little behind a sentence's end, which may be the paragraph's too."""
    if _ends_sentence(line.text):
        return 0.6 * _em(line)
    return max(3.0 * _em(line), 0.1 * (line.right - line.left))


def _em(line: Line) -> float:
    """Return about the width of a Han character: a line's height holds its ascent and descent."""
    return line.size * 0.75


def _append(text: str, following: str, words: set[str]) -> str:
    if text.endswith("\xad"):
        return text[:-1] + following
    if text.endswith("-") and re.match("[a-z]", following):
        first, last = re.search(r"([A-Za-z]*)-$", text), re.match(r"[a-z]+", following)
        whole = (first[1] if first else "") + (last[0] if last else "")
        return (text[:-1] if whole.lower() in words else text) + following
    together = _HAN.match(text[-1:]) or _HAN.match(following)
    return text + following if together else f"{text} {following}"
