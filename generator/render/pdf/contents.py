"""The contents list: a heading a line with the page it stands on, each a link."""

from collections.abc import Sequence

from .context import Context
from .document import TaggedCanvas
from .flow import Item, NewPage, Placed
from .items import DrawnItem, TextItem
from .outline import Bookmark
from .show import draw_text
from .structure import Element
from .typeset import Run, Setting, natural_width, set_text

PAGES_WITHOUT = 8
"""A report of more pages gets a contents list."""


def contents_items(ctx: Context, entries: Sequence[tuple[str, str]], parent: Element) -> list[Item | NewPage]:
    """Return one item an entry (text, name of the place it leads to); the page is found in ``ctx.pages`` when it is drawn."""
    listed = Element("TOC", parent)
    items: list[Item | NewPage] = []
    for text, key in entries:
        items.append(_entry(ctx, text, key, Element("Reference", Element("TOCI", listed))))
    if items and isinstance(last := items[-1], DrawnItem):
        last.after = 10.0
    return items


def _entry(ctx: Context, text: str, key: str, element: Element) -> DrawnItem:
    style = ctx.styles["table_cell"]
    number_room = 30.0
    title = set_text(
        [Run(text, style.chain, style.size, style.ink, tag="Link", target=f"#{key}", spoken=text)],
        ctx.measure - number_room - 20,
        ctx.setting(style),
    )

    def paint(canvas: TaggedCanvas, x: float, top: float) -> None:
        draw_text(canvas, title, x, top, element)
        page = ctx.pages.get(key)
        if page is None:
            return
        shown = str(page + 1)
        number = [Run(shown, style.chain, style.size, style.ink, tag="Link", target=f"#{key}", spoken=f"{text} {shown}")]
        y = top - title.height + style.leading
        draw_text(canvas, set_text(number, number_room, Setting(style.leading, align="right")), x + ctx.measure - number_room, y, element)
        start = x + title.lines[-1].width + 6
        end = x + ctx.measure - natural_width(number) - 6
        canvas.artifact()
        canvas.box(start, y - style.leading * 0.8, max(0.0, end - start), 0.4, ctx.inks["hairline"])

    return DrawnItem(title.height + 2, paint)


def find_pages(ctx: Context, placed: Sequence[Placed]) -> None:
    """Note on which page each named place stands."""
    for one in placed:
        if isinstance(one.item, TextItem | DrawnItem) and one.item.place:
            ctx.pages.setdefault(one.item.place, one.page)


def headings(bookmarks: Sequence[Bookmark]) -> list[tuple[str, str]]:
    """Return the headings of level 2 with their places."""
    return [(b.title, b.key) for b in bookmarks if b.level == 1]
