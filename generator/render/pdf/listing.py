"""Smaller blocks in lines: timeline, lists of names (出席：), 版記."""

from generator.model.report import Colophon, NameList, Timeline
from generator.render.theme import MM

from .context import Context
from .document import TaggedCanvas
from .inline import runs
from .items import DrawnItem, TextItem
from .show import draw_text
from .structure import Element
from .typeset import Run, Text, natural_width, set_text

_LINE = 24.0
"""Room for the line and its marks between dates and what happened, pt."""


def timeline_items(ctx: Context, node: Timeline, parent: Element) -> list[DrawnItem]:
    """Return the moments: date at the left, a mark on a line, what happened at the right."""
    listed = Element("L", parent)
    style, bold = ctx.styles["table_cell"], ctx.styles["table_bold"]
    dates = [[Run(p.date, bold.chain, bold.size, ctx.inks["accent"], unbroken=True)] for p in node.points]
    wide = min(max([natural_width(d, ctx.theme.setting.han_latin_gap) for d in dates], default=0.0) + 4, ctx.measure / 3)
    items = []
    for index, (point, date) in enumerate(zip(node.points, dates, strict=True)):
        item = Element("LI", listed)
        name = set_text(date, wide, ctx.setting(bold)), Element("Lbl", item)
        text = set_text(runs(ctx, point.content, style), ctx.measure - wide - _LINE, ctx.setting(style)), Element("LBody", item)
        items.append(_moment(ctx, name, text, wide, last=index == len(node.points) - 1))
    return items


def _moment(ctx: Context, name: tuple[Text, Element], text: tuple[Text, Element], wide: float, *, last: bool) -> DrawnItem:
    height = max(name[0].height, text[0].height) + 5
    leading = name[0].setting.leading

    def paint(canvas: TaggedCanvas, x: float, top: float) -> None:
        at = x + wide + 8
        canvas.artifact()
        if not last:
            canvas.box(at - 0.35, top - height - leading / 2, 0.7, height, ctx.inks["hairline"])
        canvas.box(at - 2.2, top - leading / 2 - 2.2, 4.4, 4.4, ctx.inks["accent"])
        draw_text(canvas, name[0], x, top, name[1])
        draw_text(canvas, text[0], x + wide + _LINE, top, text[1])

    return DrawnItem(height, paint, after=7 if last else 0)


def name_items(ctx: Context, node: NameList, parent: Element) -> list[TextItem | DrawnItem]:
    """Return the label, then titles hanging and names in a column of their own (two-character names spread to three)."""
    style, bold = ctx.styles["body"], ctx.styles["heading_3"]
    label = set_text([Run(node.label, bold.chain, style.size, style.ink)], ctx.measure, ctx.setting(style))
    items: list[TextItem | DrawnItem] = [TextItem(label, Element("P", parent), after=2, keep=True)]
    listed = Element("L", parent)

    def widest(index: int) -> float:
        texts = [Run(entry[index], style.chain, style.size, style.ink) for entry in node.entries]
        return max([natural_width([run], ctx.theme.setting.han_latin_gap) for run in texts], default=0.0)

    column = max(widest(1) + 2, 3 * style.size + 2)
    width = min(widest(0) + 1, ctx.measure - column - 2 * style.size)
    for titles, name in node.entries:
        body = Element("LBody", Element("LI", listed))
        spread = ((1, style.size),) if len(name) == 2 and ctx.chinese else ()
        who = set_text([Run(name, style.chain, style.size, style.ink, unbroken=True, kerns=spread)], column, ctx.setting(style))
        what = set_text([Run(titles, style.chain, style.size, style.ink)], width, ctx.setting(style))
        items.append(_name(what, who, body, width, style.size))
    return items


def _name(what: Text, who: Text, body: Element, width: float, em: float) -> DrawnItem:
    own = Element("Span", body), Element("Span", body)

    def paint(canvas: TaggedCanvas, x: float, top: float) -> None:
        draw_text(canvas, what, x + em, top, own[0])
        draw_text(canvas, who, x + width + 2 * em, top, own[1])

    return DrawnItem(max(what.height, who.height), paint)


def colophon_item(ctx: Context, node: Colophon, parent: Element, *, last: bool) -> DrawnItem:
    """Return 版記: lines between rules; at the foot of the page where nothing follows."""
    style = ctx.styles["body"]
    width = ctx.measure - 2 * style.size
    texts = [(set_text(runs(ctx, line, style), width, ctx.setting(style)), Element("P", parent)) for line in node.lines]
    height = sum(t.height + 4 for t, _ in texts) + 2

    def paint(canvas: TaggedCanvas, x: float, top: float) -> None:
        y = ctx.theme.page.bottom * MM + height if last else top
        for index, (text, element) in enumerate(texts):
            canvas.artifact()
            canvas.box(x, y, ctx.measure, 0.7 if index else 1, ctx.inks["ink"])
            draw_text(canvas, text, x + style.size, y - 2, element)
            y -= text.height + 4
        canvas.artifact()
        canvas.box(x, y, ctx.measure, 1, ctx.inks["ink"])

    return DrawnItem(height, paint, before=14)
