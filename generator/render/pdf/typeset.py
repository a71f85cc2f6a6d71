"""Runs of text set into lines: the one text engine of paragraphs, cells, labels and heads."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import accumulate
from types import MappingProxyType
from typing import Any

import msgspec

from generator.render.fonts import Chain

from .breaking import CLOSING, Measured, classes, fit, gaps, opportunities
from .structure import Element

_LOOSEST = 0.5
"""Most that justification adds at one place, in em; a line that needs more stays ragged."""


class Run(msgspec.Struct, frozen=True):
    """Text of one look. ``ink`` is ``r g b`` from 0 to 1, ``size`` in pt, kerns are (offset, pt before that character)."""

    text: str
    chain: Chain
    size: float
    ink: str
    tag: str = ""
    """Structure type of its own element (Link, Span); empty: it belongs to the paragraph's."""
    target: str = ""
    """URI, or ``#`` and the name of a place."""
    spoken: str = ""
    """Text alternative, also the link's description."""
    actual: str = ""
    """What the glyphs say in characters, where they are drawn otherwise (a dot reads 出席)."""
    lang: str = ""
    place: str = ""
    """Name of a place that others link to."""
    cited: bool = False
    """Underlined."""
    under: str = ""
    """Ink of the underline."""
    unbroken: bool = False
    tied: bool = False
    """No line ends before it."""
    even: bool = False
    """No gap between Han and Latin (damaged text stays as it is)."""
    kerns: tuple[tuple[int, float], ...] = ()


class Line(msgspec.Struct, frozen=True):
    """One line: a half-open range, its natural width, and what is added at each opportunity inside."""

    start: int
    end: int
    width: float
    extra: float = 0.0


NO_KERNS: Mapping[int, float] = MappingProxyType({})
_NO_ELEMENTS: Any = MappingProxyType({})


@dataclass(slots=True)
class Setting:
    """How runs are set: leading in pt; ``gap`` and ``squeeze`` in em."""

    leading: float
    justify: bool = False
    align: str = "left"
    indent: float = 0.0
    gap: float = 0.0
    squeeze: float = 0.0
    last_at_least: int = 2


@dataclass(slots=True)
class Text:
    """A paragraph set to a width."""

    runs: Sequence[Run]
    setting: Setting
    width: float
    lines: list[Line]
    string: str = ""
    starts: Sequence[int] = ()
    """Offset of each run."""
    edges: Sequence[float] = ()
    """Natural width before each character."""
    breaks: Sequence[int] = ()
    kerns: Mapping[int, float] = field(default_factory=lambda: NO_KERNS)
    own: Element | None = None
    """The text's own element, where it is one of several in a cell."""
    elements: dict[int, Element] = field(default_factory=lambda: _NO_ELEMENTS)
    """Of the runs that have their own; parts of a text share them."""

    @property
    def height(self) -> float:
        """Height of all lines in pt."""
        return len(self.lines) * self.setting.leading

    def part(self, first: int, last: int) -> "Text":
        """Return the text with some of its lines; its elements are shared."""
        return replace(self, lines=self.lines[first:last])


def natural_width(runs: Sequence[Run], gap: float = 0.0) -> float:
    """Return the width of the runs on one line in pt, with ``gap`` em between Han and Latin; forced line ends count nothing.

    Raises:
        Missing: no face has a character.
    """
    total = 0.0
    for run in runs:
        text = run.text
        if "\n" in text:
            text = text.replace("\n", "")
        size = run.size
        total += sum(map(run.chain.__getitem__, text)) * size
        if run.kerns:
            total += sum(pt for _, pt in run.kerns)
        if gap and not run.even and (found := gaps(text)):
            total += len(found) * gap * size
    return total


def set_text(runs: Sequence[Run], width: float, setting: Setting, natural: float | None = None) -> Text:
    """Return the runs set into lines of ``width`` pt; a newline in a run forces a line end.

    Args:
        runs: In order.
        width: Of a line, pt.
        setting: How.
        natural: What `natural_width` says of the runs, where the caller knows it.

    Raises:
        Missing: no face has a character.
    """
    if natural is not None and natural <= width - setting.indent and not any("\n" in run.text for run in runs):
        return Text(runs, setting, width, [Line(0, sum([len(run.text) for run in runs]), natural)], elements=_elements(runs))
    text = Text(runs, setting, width, [], elements=_elements(runs))
    measure(text)
    string, edges = text.string, text.edges
    if edges[-1] <= width - setting.indent and "\n" not in string:
        text.lines.append(Line(0, len(string), edges[-1]))
        return text
    kinds = classes(string)
    shut = _shut(text)
    text.breaks = opportunities(kinds, shut)
    _fill(text, Measured(kinds, text.edges, text.breaks, opportunities(kinds) if shut else ()))
    return text


def _elements(runs: Sequence[Run]) -> dict[int, Element]:
    """Return where the elements of runs that have their own will be kept."""
    for run in runs:
        if run.tag:
            return {}
    found: dict[int, Element] = _NO_ELEMENTS
    return found


def measure(text: Text) -> None:
    """Find the natural position of every character."""
    advances: list[float] = []
    starts: list[int] = []
    for run in text.runs:
        starts.append(len(advances))
        size, chain = run.size, run.chain
        advances += [chain[c] * size if c != "\n" else 0.0 for c in run.text]
    text.string = string = "".join([run.text for run in text.runs])
    text.starts = starts
    text.kerns = kerns = _kerns(text.runs, starts, string, text.setting)
    for offset, kern in kerns.items():
        if offset:
            advances[offset - 1] += kern
    text.edges = list(accumulate(advances, initial=0.0))


def _kerns(runs: Sequence[Run], starts: Sequence[int], string: str, setting: Setting) -> dict[int, float]:
    """Return the space before characters: gaps between Han and Latin, and the runs' own."""
    found: dict[int, float] = {}
    if setting.gap:
        for offset in gaps(string):
            right = runs[bisect_right(starts, offset) - 1]
            left = runs[bisect_right(starts, offset - 1) - 1]
            if not (right.even or left.even):
                found[offset] = setting.gap * min(right.size, left.size)
    for run, start in zip(runs, starts, strict=True):
        for offset, pt in run.kerns:
            found[start + offset] = found.get(start + offset, 0.0) + pt
    return found


def _shut(text: Text) -> list[tuple[int, int]]:
    """Return the ranges inside which no line may end: what is unbroken and fits a line, and what is tied to the text before it."""
    shut = []
    for run, start in zip(text.runs, text.starts, strict=True):
        end = start + len(run.text)
        if run.unbroken:
            shut += _words(text, start, end)
        if run.tied and start:
            shut.append((start - 1, start + 1))
    return shut


def _words(text: Text, start: int, end: int) -> list[tuple[int, int]]:
    """Return the ranges of an unbroken run: all of it where it fits a line, else its words."""
    if text.edges[end] - text.edges[start] <= text.width:
        return [(start, end)]
    found = []
    for word in text.string[start:end].split(" "):
        found.append((start, start + len(word)))
        start += len(word) + 1
    return found


def _fill(text: Text, measured: Measured) -> None:
    """Break the text into lines, forced ends included, and space each out."""
    setting, string = text.setting, text.string

    def overhang(end: int) -> float:
        size = text.runs[bisect_right(text.starts, end - 1) - 1].size
        return setting.squeeze * size if string[end - 1] in CLOSING else 0.0

    start = 0
    for part in string.split("\n"):
        end = start + len(part)
        cut = fit(
            measured,
            text.width,
            within=(start, end),
            indent=0.0 if text.lines else setting.indent,
            overhang=overhang if setting.squeeze else None,
            last_at_least=setting.last_at_least,
        )
        for a, b in cut or [(start, start)]:
            stop = b
            while stop > a and string[stop - 1] == " ":
                stop -= 1
            width = text.edges[stop] - text.edges[a] - text.kerns.get(stop, 0.0)
            room = text.width - (0.0 if text.lines else setting.indent)
            extra = 0.0
            if setting.justify and (b < end or width > room):
                extra = _justified(text, a, stop, room - width + (overhang(stop) if setting.squeeze and stop > a else 0.0))
            text.lines.append(Line(a, b, width, extra))
        start = end + 1


def _justified(text: Text, start: int, stop: int, left: float) -> float:
    """Return what each opportunity inside a line takes of the ``left`` pt; nothing where that would be too much."""
    slots = bisect_left(text.breaks, stop) - bisect_right(text.breaks, start)
    if slots <= 0:
        return 0.0
    size = text.runs[bisect_right(text.starts, start) - 1].size
    extra = left / slots
    return extra if extra <= _LOOSEST * size else 0.0
