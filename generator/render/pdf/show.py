"""Lines of text drawn: each run into its structure element, with its links and underlines."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from generator.render.fonts import INVISIBLE

from .breaking import gaps
from .document import TaggedCanvas
from .structure import Element, actual_text, alt, lang
from .typeset import NO_KERNS, Line, Run, Text, measure

_BASELINE = 0.80
"""Of the leading: the baseline below a line's top, where a Han face of 0.88 em above it stands in the middle."""


def draw_text(
    canvas: TaggedCanvas, text: Text, x: float, top: float, element: Element | None, lines: tuple[int, int] | None = None
) -> None:
    """Draw a text, the first line's top at ``top``.

    Args:
        canvas: Where.
        text: What.
        x: Left edge in pt.
        top: In pt from the paper's foot.
        element: Whose content it is; None: part of the artifact that is open.
        lines: Half-open range of the lines to draw; all by default.
    """
    setting = text.setting
    if lines is None and _is_plain(text):
        line = text.lines[0]
        at = x + _offset(text, line, first=True), top - setting.leading * _BASELINE
        if element is not None:
            canvas.owner(element)
        canvas.put(_plain(canvas, text.runs[0], setting.gap, at))
        return
    if not text.starts:
        measure(text)
    pen = _Pen(canvas, text, element, [])
    y = top - setting.leading * _BASELINE
    first, last = lines or (0, len(text.lines))
    for index in range(first, last):
        line = text.lines[index]
        pen.draw(line, x + _offset(text, line, first=not index), y)
        y -= setting.leading
    if len(text.lines) == 1:  # cheap to find again, and tables have very many
        text.string, text.starts, text.edges, text.kerns = "", (), (), NO_KERNS
    if pen.underlines and element is not None:
        canvas.artifact()
        canvas.put("\n".join(pen.underlines))


def _is_plain(text: Text) -> bool:
    """Say whether a text is one line of one run with nothing about it, as most cells are; it need not be measured to be drawn."""
    if len(text.lines) != 1 or len(text.runs) != 1:
        return False
    run, line = text.runs[0], text.lines[0]
    if run.tag or run.kerns or run.place or run.cited or line.start or line.end != len(run.text):
        return False
    return not run.chain.owner or run.chain.owner.keys().isdisjoint(run.text)


def _plain(canvas: TaggedCanvas, run: Run, gap: float, at: tuple[float, float]) -> str:
    """Return the operators that show a plain run; the same that `_Pen` would."""
    codes = canvas.fonts.codes(run.chain)
    digits = run.text.translate(codes)
    offsets = gaps(run.text) if gap and not run.even else ()
    head = f"BT {run.ink} rg 1 0 0 1 {at[0]:.2f} {at[1]:.2f} Tm /{codes.name} {run.size:g} Tf"
    if not offsets:
        return f"{head} <{digits}>Tj ET"
    edges = (0, *offsets, len(run.text))
    return f"{head} [<{f'>{-1000 * gap:.0f}<'.join([digits[4 * a : 4 * b] for a, b in pairwise(edges)])}>]TJ ET"


def _offset(text: Text, line: Line, *, first: bool) -> float:
    """Return where the line begins, from the left edge."""
    setting = text.setting
    if setting.align == "right":
        return text.width - line.width
    if setting.align == "center":
        return (text.width - line.width) / 2
    return setting.indent if first else 0.0


@dataclass(slots=True)
class _Pen:
    """Draws the lines of one text into one element."""

    canvas: TaggedCanvas
    text: Text
    element: Element | None
    underlines: list[str]

    def draw(self, line: Line, x: float, y: float) -> None:
        """Draw one line, run by run."""
        text = self.text
        starts, edges = text.starts, text.edges
        index = bisect_right(starts, line.start) - 1
        shift = x - edges[line.start]
        slots = text.breaks[bisect_right(text.breaks, line.start) : bisect_left(text.breaks, line.end)] if line.extra else ()
        position = line.start
        while position < line.end:
            run = text.runs[index]
            end = min(line.end, starts[index] + len(run.text))
            if end > position:
                if slots and position in slots:
                    shift += line.extra
                inner = [p for p in slots if position < p < end] if slots else ()
                left = edges[position] + shift
                shift += line.extra * len(inner)
                self._own(index, run)
                self.canvas.put(self._show(run, (position, end), inner, line.extra, (left, y)))
                self._dress(index, run, position, (left, edges[end] + shift - text.kerns.get(end, 0.0)), y)
            position = end
            index += 1

    def _dress(self, index: int, run: Run, position: int, reach: tuple[float, float], y: float) -> None:
        """Lay the run's link over it, note its underline, name its place."""
        left, right = reach
        if run.target and self.element is not None:
            rect = (left, y - run.size * 0.25, right, y + run.size * 0.95)
            self.canvas.link(self.text.elements[index], rect, run.spoken or run.text, run.target)
        if run.place and position == self.text.starts[index]:
            self.canvas.place(run.place, left, y + run.size * 1.2)
        if run.cited:
            self.underlines.append(f"{run.under or run.ink} rg {left:.2f} {y - 2.25:.2f} {right - left:.2f} 0.5 re f")

    def _own(self, index: int, run: Run) -> None:
        """Let the run's content belong to its own element, or to the text's."""
        if self.element is None:
            return
        if not run.tag:
            self.canvas.owner(self.element)
            return
        own = self.text.elements.get(index)
        if own is None:
            entries = (alt(run.spoken) if run.spoken else "") + (lang(run.lang) if run.lang else "")
            own = Element(run.tag, self.element, entries + (actual_text(run.actual) if run.actual else ""))
            self.text.elements[index] = own
        self.canvas.owner(own, actual_text(run.actual) if run.actual else "")

    def _show(self, run: Run, part: tuple[int, int], slots: Sequence[int], extra: float, at: tuple[float, float]) -> str:
        """Return the operators that show a part of one run, ``extra`` pt added at each of ``slots``."""
        start, end = part
        kerns, string = self.text.kerns, self.text.string
        out = [f"BT {run.ink} rg 1 0 0 1 {at[0]:.2f} {at[1]:.2f} Tm"]
        scale = -1000 / run.size
        spaced = f"{extra * scale:.0f}" if slots else ""
        between = dict.fromkeys(slots, spaced)
        for offset, kern in kerns.items():
            if start < offset < end:
                between[offset] = f"{(kern + (extra if offset in between else 0.0)) * scale:.0f}"
        # The chain outlives the document: what an earlier one needed of a later face must not change this one's bytes.
        for first, last, index in _by_face(string, start, end, run.chain.owner):
            if index == INVISIBLE:
                continue
            codes = self.canvas.fonts.codes(run.chain, index)
            digits = string[first:last].translate(codes)  # four a character
            out.append(f"/{codes.name} {run.size:g} Tf")
            if first > start and first in between:
                out.append(f"[{between[first]}]TJ")
            cuts = [p for p in sorted(between) if first < p < last] if between else []
            if not cuts:
                out.append(f"<{digits}>Tj")
                continue
            shown, position = ["[<"], first
            for cut in cuts:
                shown.append(f"{digits[4 * (position - first) : 4 * (cut - first)]}>{between[cut]}<")
                position = cut
            shown.append(f"{digits[4 * (position - first) :]}>]TJ")
            out.append("".join(shown))
        out.append("ET")
        return " ".join(out)


def _by_face(string: str, start: int, end: int, owner: dict[str, int]) -> list[tuple[int, int, int]]:
    """Return the parts of a string that one face of the chain draws, with its index."""
    if not owner or owner.keys().isdisjoint(string[start:end]):
        return [(start, end, 0)]
    parts: list[tuple[int, int, int]] = []
    for position in range(start, end):
        index = owner.get(string[position], 0)
        if parts and parts[-1][2] == index:
            parts[-1] = (parts[-1][0], position + 1, index)
        else:
            parts.append((position, position + 1, index))
    return parts
