"""The title: the largest step that takes it in few lines, the lines about equally long and ended at a word where one shows."""

from dataclasses import replace
from itertools import pairwise

from generator.expressions import compiled
from generator.model.report import Inlines

from .breaking import classes, opportunities
from .context import Context
from .inline import runs
from .typeset import Line, Setting, Text, set_text

_STEPS = (("title", 2), ("title_2", 2), ("title_3", 3), ("title_4", 99))
"""Styles a title falls through, and the lines it may take in each."""
_LAST = 4
"""Characters of the last line."""
_SEAM = compiled(
    r"(?<=[)）」』》”】、，。：；·—])(?=.)|(?<=.)(?=[(（「『《“【])|(?<=[\u4e00-\u9fff])(?=[A-Za-z0-9])|(?<=[A-Za-z0-9])(?=[\u4e00-\u9fff])|(?<=[與与暨及和])(?=.)|(?<=\s)(?=\S)"
)
"""Where a word certainly ends: at brackets and points, between scripts, after a conjunction."""


def title_text(ctx: Context, content: Inlines) -> Text:
    """Return the title set to the measure."""
    centred = ctx.theme.setting.title == "centred"
    for name, lines in _STEPS:
        style = ctx.styles[name]
        setting = Setting(style.leading, align="center" if centred else "left", last_at_least=_LAST)
        text = set_text(runs(ctx, content, style), ctx.measure, setting)
        if len(text.lines) <= lines:
            break
    return _balanced(text)


def _balanced(text: Text) -> Text:
    """Return the same number of lines, ended at seams and about equally long, where that fits."""
    count = len(text.lines)
    if count not in (2, 3) or "\n" in text.string:
        return text
    kinds = classes(text.string)
    shut = [(s, s + len(r.text)) for r, s in zip(text.runs, text.starts, strict=True) if r.unbroken]
    allowed = set(opportunities(kinds, shut))
    seams = {m.start() for m in _SEAM.finditer(text.string)}
    cuts: list[int] = []
    start = 0
    for left in range(count, 1, -1):
        rest = text.edges[-1] - text.edges[start]
        best = None
        for at in sorted(allowed):
            wide = text.edges[at] - text.edges[start]
            if not start < at < len(text.string) or wide > text.width or len(text.string) - at < _LAST:
                continue
            if text.edges[-1] - text.edges[at] > text.width * (left - 1):
                continue
            off = abs(wide - rest / left) / text.width
            cost = off + (0.0 if at in seams else 0.28)
            if best is None or cost < best[0]:
                best = (cost, at)
        if best is None:
            return text
        cuts.append(best[1])
        start = best[1]
    edges = [0, *cuts, len(text.string)]
    lines = [_line(text, a, b) for a, b in pairwise(edges)]
    return replace(text, lines=lines) if all(line.width <= text.width + 0.01 for line in lines) else text


def _line(text: Text, start: int, end: int) -> Line:
    stop = end
    while stop > start and text.string[stop - 1] == " ":
        stop -= 1
    return Line(start, end, text.edges[stop] - text.edges[start] - text.kerns.get(stop, 0.0))
