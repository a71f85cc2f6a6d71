"""The blocks of page 1 that are drawn as a whole: meta strip, key figures, form, chart; and the gap panel."""

from collections.abc import Sequence

from generator.model.report import Chart, FigureGroup, FormBlock, Gaps, KeyFigure, KeyFigures, MetaStrip
from generator.model.report import Text as TextNode

from .context import Context
from .document import TaggedCanvas
from .inline import runs
from .items import DrawnItem
from .show import draw_text
from .structure import Element, alt
from .typeset import Run, Text, natural_width, set_text

_CELL = 44.0
"""Height of a key figure's cell, pt."""
_HERO_INSET, _HERO_GAP = 9.0, 4.0
"""Inside the hero, and between its label and its number, pt."""
_BAR, _PITCH, _LABELS, _LONGEST = 13.0, 20.0, 79.4, 306.0
"""A bar's height, the distance of bars, the width of their labels (28 mm), the longest bar (108 mm); pt."""


def _columns(ctx: Context, count: int) -> tuple[float, float]:
    """Return the width of a grid column and the step to the next."""
    gutter = ctx.theme.page.gutter * 72 / 25.4
    width = (ctx.measure - gutter * (count - 1)) / count
    return width, width + gutter


def _line(ctx: Context, content: Sequence[Run], width: float, style: str) -> Text:
    return set_text(content, width, ctx.setting(ctx.styles[style]))


def _plain(ctx: Context, text: str, style: str, ink: str = "") -> list[Run]:
    look = ctx.styles[style]
    return [Run(text, look.chain, look.size, ink or look.ink)]


# ---------------------------------------------------------------- meta strip


def meta_item(ctx: Context, node: MetaStrip, parent: Element) -> DrawnItem:
    """Return 日期 · 地點 · 來源 · 產生 between two hairlines."""
    width, step = _columns(ctx, max(4, len(node.cells)))
    listed = Element("L", parent)
    cells = []
    for cell in node.cells:
        item = Element("LI", listed)
        label, body = Element("Lbl", item), Element("LBody", item)
        texts = [(_line(ctx, _plain(ctx, cell.label, "meta_label"), width, "meta_label"), label)]
        texts.append(
            (set_text(runs(ctx, cell.value, ctx.styles["meta_value"]), width, ctx.setting(ctx.styles["meta_value"])), Element("P", body))
        )
        if cell.note:
            texts.append(
                (set_text(runs(ctx, cell.note, ctx.styles["meta_note"]), width, ctx.setting(ctx.styles["meta_note"])), Element("P", body))
            )
        cells.append(texts)
    height = max(sum(t.height for t, _ in texts) for texts in cells) + 14

    def paint(canvas: TaggedCanvas, x: float, top: float) -> None:
        canvas.artifact()
        hairline = ctx.inks["hairline"]
        canvas.box(x, top - 0.25, ctx.measure, 0.5, hairline)
        canvas.box(x, top - height - 0.25, ctx.measure, 0.5, hairline)
        for index, texts in enumerate(cells):
            y = top - 7
            for text, element in texts:
                draw_text(canvas, text, x + index * step, y, element)
                y -= text.height

    return DrawnItem(height, paint, before=7, after=10)


# ---------------------------------------------------------------- key figures


def figures_item(ctx: Context, node: KeyFigures, parent: Element) -> DrawnItem:
    """Return the panel: the hero at the left, the groups as columns."""
    width, step = _columns(ctx, 4)
    sect = Element("Sect", parent)
    hero = _Hero(ctx, node, sect, width)
    groups = [_Group(ctx, group, sect, width) for group in node.groups]
    height = max([hero.height, *(g.height for g in groups)])

    def paint(canvas: TaggedCanvas, x: float, top: float) -> None:
        canvas.artifact()
        canvas.box(x, top - height, width, height, ctx.inks["accent"])
        hero.draw(canvas, x, top, height)
        for index, group in enumerate(groups, 1):
            group.draw(canvas, x + index * step, top)

    return DrawnItem(height, paint, after=7)


class _Hero:
    """The figure that is the news, white on the accent."""

    def __init__(self, ctx: Context, node: KeyFigures, parent: Element, width: float) -> None:
        self.ctx, self.width = ctx, width
        inner = width - 2 * _HERO_INSET
        item = Element("LI", Element("L", parent))
        self.label = Element("Lbl", item)
        body = Element("LBody", item)
        self.number = Element("P", body)
        white = ctx.inks["white"]
        self.head = _line(ctx, _plain(ctx, node.hero.label, "hero_label"), inner, "hero_label")
        self.figure = _number(ctx, node.hero, "hero_number", "hero_unit", white, inner, marked=not node.hero_lines)
        pale = ctx.inks["hero_label"]
        self.notes = [
            set_text(_plain(ctx, text, "figure_note", pale), inner, ctx.setting(ctx.styles["figure_note"]))
            for text in (node.hero.source_form, node.hero.note)
            if text
        ]
        style = ctx.styles["hero_line"]
        self.lines = [set_text(runs(ctx, line, style, ink=white), inner, ctx.setting(style)) for line in node.hero_lines]
        self.rule = 8.0 if self.lines else 0.0
        parts = [self.head, self.figure, *self.notes, *self.lines]
        self.height = sum(t.height for t in parts) + 2 * _HERO_INSET + self.rule + _HERO_GAP
        self.spoken = [Element("P", body) for _ in [*self.notes, *self.lines]]

    def draw(self, canvas: TaggedCanvas, x: float, top: float, height: float) -> None:
        x, y = x + _HERO_INSET, top - _HERO_INSET
        draw_text(canvas, self.head, x, y, self.label)
        y -= self.head.height + _HERO_GAP
        draw_text(canvas, self.figure, x, y, self.number)
        y -= self.figure.height
        for text, element in zip(self.notes, self.spoken, strict=False):
            draw_text(canvas, text, x, y, element)
            y -= text.height
        if not self.lines:
            return
        canvas.artifact()
        canvas.box(x, y - self.rule / 2, self.width - 2 * _HERO_INSET, 0.7, self.ctx.inks["white"])
        y -= self.rule
        *above, last = self.lines
        elements = self.spoken[len(self.notes) :]
        for text, element in zip(above, elements, strict=False):
            draw_text(canvas, text, x, y, element)
            y -= text.height
        bottom = top - height + _HERO_INSET + last.height
        draw_text(canvas, last, x, min(y, bottom) if above else y, elements[-1])


class _Group:
    """A column: rule, head, cells under hairlines, the legend in what is free."""

    def __init__(self, ctx: Context, node: FigureGroup, parent: Element, width: float) -> None:
        self.ctx, self.width, self.node = ctx, width, node
        ink = ctx.inks["target"] if node.tone == "target" else ctx.inks["accent"]
        self.ink = ink
        listed = Element("L", parent)
        self.caption = Element("Caption", listed)
        self.head = _line(ctx, _plain(ctx, node.heading, "figure_head", ink), width, "figure_head")
        self.cells = []
        for figure in node.figures:
            item = Element("LI", listed)
            label, body = Element("Lbl", item), Element("LBody", item)
            tone = ctx.inks["target"] if "target" in (figure.tone, node.tone) else ctx.inks["accent"]
            shown = _plain(ctx, figure.label, "figure_label")
            if figure.note:
                shown += _plain(ctx, "\u3000" if ctx.chinese else " ", "figure_label") + _plain(ctx, figure.note, "figure_note")
            texts = [
                (_line(ctx, shown, width, "figure_label"), label),
                (_number(ctx, figure, "figure_number", "figure_unit", tone, width, marked=not figure.source_form), Element("P", body)),
            ]
            if figure.source_form:
                small = _plain(ctx, figure.source_form, "figure_note")
                if figure.mark:
                    small += runs(ctx, (TextNode(" "), figure.mark), ctx.styles["figure_note"])
                texts.append((set_text(small, width, ctx.setting(ctx.styles["figure_note"])), Element("P", body)))
            self.cells.append((texts, max(_CELL, sum(t.height for t, _ in texts) + 8)))
        style = ctx.styles["figure_note"]
        self.legend = [
            (set_text([Run(line, style.chain, style.size, style.ink)], width, ctx.setting(style)), Element("P", parent))
            for line in node.legend
        ]
        self.top = self.head.height + 9
        self.height = self.top + sum(h for _, h in self.cells) + (sum(t.height for t, _ in self.legend) + 7 if self.legend else 0)

    def draw(self, canvas: TaggedCanvas, x: float, top: float) -> None:
        hairline = self.ctx.inks["hairline"]
        canvas.artifact()
        canvas.box(x, top - 1.4, self.width, 1.4, self.ink)
        draw_text(canvas, self.head, x, top - 4.5, self.caption)
        y = top - self.top
        for texts, height in self.cells:
            canvas.artifact()
            canvas.box(x, y - 0.2, self.width, 0.4, hairline)
            at = y - 4
            for text, element in texts:
                draw_text(canvas, text, x, at, element)
                at -= text.height
            y -= height
        if self.legend:
            canvas.artifact()
            canvas.box(x, y - 0.2, self.width, 0.4, hairline)
            y -= 6
            for text, element in self.legend:
                draw_text(canvas, text, x, y, element)
                y -= text.height


def _number(ctx: Context, figure: KeyFigure, number: str, unit: str, ink: str, width: float, *, marked: bool) -> Text:
    """Return ``qualifier number unit ¶`` on one line; a number too wide for the column is set smaller."""
    big, small = ctx.styles[number], ctx.styles[unit]
    white = ink == ctx.inks["white"]

    def parts(size: float) -> list[Run]:
        """Return the runs; Chinese words have a small gap before and after the number, Latin ones a space."""
        gap = 0.22 * small.size
        found: list[Run] = []
        if figure.qualifier:
            space = " " if figure.qualifier[-1:].isascii() else ""
            found.append(Run(figure.qualifier + space, small.chain, small.size, ink))
        found.append(Run(figure.number, big.chain, size, ink, unbroken=True, kerns=((0, gap),) if found else ()))
        if figure.unit:
            space = " " if figure.unit[:1].isascii() else ""
            found.append(Run(space + figure.unit, small.chain, small.size, ink, unbroken=True, tied=True, kerns=((0, gap),)))
        if figure.mark and marked:
            found += [*_plain(ctx, " ", unit, ink), *runs(ctx, (figure.mark,), ctx.styles["figure_note"], ink=ink if white else "")]
        return found

    size = big.size
    while size > 9 and natural_width(parts(size)) > width:
        size -= 1
    setting = ctx.setting(big)
    setting.gap = 0.0
    return set_text(parts(size), width, setting)


# ---------------------------------------------------------------- form


_FormCell = tuple[Text, Text, Element, Element, float]
"""Label, value, their elements, and where the cell begins (below 0: it is across both columns)."""


def form_items(ctx: Context, node: FormBlock, parent: Element) -> list[DrawnItem]:
    """Return the header block of a memo: label and value, two columns, a rule above and below."""
    width, step = _columns(ctx, 2)
    listed = Element("L", parent)
    label_style, value_style = ctx.styles["figure_head"], ctx.styles["body"]
    indent = max((natural_width(_plain(ctx, f.label, "figure_head")) for f in node.fields), default=0.0) + 12
    rows: list[list[_FormCell]] = []
    for field in node.fields:
        item = Element("LI", listed)
        column = ctx.measure if field.wide else width
        label = set_text(_plain(ctx, field.label, "figure_head"), indent, ctx.setting(label_style))
        value = set_text(runs(ctx, field.value, value_style), column - indent, ctx.setting(value_style))
        cell = (label, value, Element("Lbl", item), Element("LBody", item), 0.0)
        if field.wide or not rows or len(rows[-1]) == 2 or rows[-1][0][4] < 0:
            rows.append([(*cell[:4], -1.0 if field.wide else 0.0)])
        else:
            rows[-1].append((*cell[:4], step))
    return [_form_row(ctx, row, indent, first=not i, last=i == len(rows) - 1) for i, row in enumerate(rows)]


def _form_row(ctx: Context, row: list[_FormCell], indent: float, *, first: bool, last: bool) -> DrawnItem:
    height = max(max(label.height, value.height) for label, value, *_ in row) + 6
    lower = (ctx.styles["body"].leading - ctx.styles["figure_head"].leading) * 0.7

    def paint(canvas: TaggedCanvas, x: float, top: float) -> None:
        canvas.artifact()
        for drawn, y in ((first, top), (last, top - height)):
            if drawn:
                canvas.box(x, y - 0.45, ctx.measure, 0.9, ctx.inks["accent"])
        for label, value, name, body, at in row:
            left = x + max(at, 0.0)
            draw_text(canvas, label, left, top - 3 - lower, name)
            draw_text(canvas, value, left + indent, top - 3, body)

    return DrawnItem(height, paint, before=7 if first else 0, after=10 if last else 0, keep=not last)


# ---------------------------------------------------------------- chart


def chart_item(ctx: Context, node: Chart, parent: Element) -> DrawnItem:
    """Return horizontal bars, zero-based, with real text; the figure's alternative gives every number."""
    figure = Element("Figure", parent)
    label_style, value_style = ctx.styles["bar_label"], ctx.styles["bar_value"]
    top_value = max((bar.value for bar in node.bars), default=0.0) or 1.0
    rows = []
    for bar in node.bars:
        label = set_text([Run(bar.label, label_style.chain, label_style.size, label_style.ink)], _LABELS, ctx.setting(label_style))
        shown = [Run(bar.shown, value_style.chain, value_style.size, value_style.ink, unbroken=True)]
        if bar.mark:
            shown += runs(ctx, (TextNode(" "), bar.mark), ctx.styles["mark"])
        longest = min(_LONGEST, ctx.measure - _LABELS - 10 - natural_width(shown) - 8)
        rows.append(
            (
                label,
                set_text(shown, ctx.measure, ctx.setting(value_style)),
                longest * max(bar.value, 0.0) / top_value,
                max(_PITCH, label.height + 4),
            )
        )
    height = sum(row[3] for row in rows) + 6

    def paint(canvas: TaggedCanvas, x: float, top: float) -> None:
        y0 = top - height
        figure.attributes = f"/A<</O/Layout/Placement/Block/BBox[{x:.2f} {y0:.2f} {x + ctx.measure:.2f} {top:.2f}]>>" + alt(node.alt)
        y = top - 2
        zero = x + _LABELS + 4
        for label, shown, length, pitch in rows:
            draw_text(canvas, label, x, y - (pitch - label.height) / 2, figure)
            canvas.owner(figure)
            canvas.box(zero, y - (pitch + _BAR) / 2, length, _BAR, ctx.inks["accent"])
            draw_text(canvas, shown, zero + length + 5, y - (pitch - shown.height) / 2, figure)
            y -= pitch
        canvas.owner(figure)
        canvas.box(zero - 0.45, y - 2, 0.9, height - 2, ctx.inks["ink"])

    return DrawnItem(height, paint, after=7)


# ---------------------------------------------------------------- gaps


_GAP_INSET, _GAP_GUTTER, _TALLEST = 12.0, 14.0, 480.0
"""Inside the panel, between its columns, and how high a panel's column may be before another panel takes over; pt."""


def gaps_items(ctx: Context, node: Gaps, heading: Element, parent: Element, key: str) -> list[DrawnItem]:
    """Return 原文未說明: two columns of items on the panel's ground, a red bar at the left; a long list in several panels."""
    beside = Element("P", parent) if node.heading.aside else None
    listed = Element("L", parent)
    style = ctx.styles["gap_item"]
    count = 2 if len(node.items) > 1 else 1
    width = (ctx.measure - 2 * _GAP_INSET - _GAP_GUTTER * (count - 1)) / count
    entries: list[_Entry] = []
    for content in node.items:
        item = Element("LI", listed)
        dash = set_text([Run("–", style.chain, style.size, ctx.inks["target"])], 10, ctx.setting(style))
        label, body = Element("Lbl", item), Element("LBody", item)
        entries.append((dash, label, set_text(runs(ctx, content, style), width - 10, ctx.setting(style)), body))
    items: list[DrawnItem] = []
    panel: list[_Entry] = []
    for entry in [*entries, None]:
        full = entry is None or sum(e[2].height for e in panel) + entry[2].height > count * _TALLEST
        if full and (panel or not items):
            items.append(_panel(ctx, node, None if items else (heading, beside), key, panel, count))
            panel = []
        if entry is not None:
            panel.append(entry)
    return items


_Entry = tuple[Text, Element, Text, Element]
"""Dash and its label element, item and its body element."""


def _panel(
    ctx: Context, node: Gaps, heads: tuple[Element, Element | None] | None, key: str, entries: list[_Entry], count: int
) -> DrawnItem:
    """Return one panel; the first has heading and aside, with their elements."""
    style, small = ctx.styles["gap_heading"], ctx.styles["aside"]
    inner = ctx.measure - 2 * _GAP_INSET
    heading, beside = heads or (None, None)
    head = set_text(runs(ctx, node.heading.content, style), inner * 0.6, ctx.setting(style)) if heading else None
    aside = set_text(runs(ctx, node.heading.aside, small), inner * 0.4, ctx.setting(small, align="right")) if beside else None
    half = _half([e[2].height for e in entries], count)
    columns = [entries[:half], entries[half:]]
    above = 8.0 + (head.height + 5 if head else 0.0)
    height = above + max(sum(e[2].height for e in c) for c in columns) + 8
    step = (inner + _GAP_GUTTER) / count

    def paint(canvas: TaggedCanvas, x: float, top: float) -> None:
        canvas.artifact()
        canvas.box(x, top - height, ctx.measure, height, ctx.inks["panel"])
        canvas.box(x, top - height, 2.4, height, ctx.inks["target"])
        if head:
            canvas.place(key, x, top)
            draw_text(canvas, head, x + _GAP_INSET, top - 8, heading)
        if aside:
            draw_text(canvas, aside, x + _GAP_INSET + inner * 0.6, top - 8 - 4.5, beside)
        for index, column in enumerate(columns):
            y = top - above
            left = x + _GAP_INSET + index * step
            for dash, label, text, body in column:
                draw_text(canvas, dash, left, y, label)
                draw_text(canvas, text, left + 10, y, body)
                y -= text.height

    return DrawnItem(height, paint, before=19 if heading else 0, after=7, place=key if heading else "")


def _half(heights: list[float], count: int) -> int:
    """Return how many items go into the first column so that both are about as high."""
    if count == 1:
        return len(heights)
    total, sofar = sum(heights), 0.0
    for index, height in enumerate(heights):
        if sofar >= total / 2 - 0.01:
            return index
        sofar += height
    return len(heights)
