"""The whole way of one PDF: build items, place them on pages, draw the pages, write the file."""

import gc

from generator import __version__
from generator.model.report import Report
from generator.render.fonts import Missing
from generator.render.theme import MM, Theme

from .build import Builder
from .contents import PAGES_WITHOUT, find_pages
from .context import Context, make_context
from .document import About, TaggedCanvas
from .flow import Placed, paginate
from .furniture import Furniture

_PRODUCER = "ReportLab PDF Library"


def draw(report: Report, theme: Theme, record: bytes | None) -> bytes:
    """Return the file; see `render`.

    The collector of cycles rests meanwhile: a rendering makes very many objects and hardly any garbage (a third of the time saved).
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        return _draw(report, theme, record)
    finally:
        if collecting:
            gc.enable()


def _draw(report: Report, theme: Theme, record: bytes | None) -> bytes:
    ctx = make_context(report, theme)
    about = About(
        title=report.title,
        lang=report.locale,
        creator=f"jianbao {__version__}",
        subject=report.subject,
        keywords=", ".join(report.keywords),
        created=report.created,
        record=record,
    )
    canvas = TaggedCanvas(ctx.size, about)
    try:
        furniture = Furniture(ctx)
        builder = Builder(ctx, canvas.root)
        builder.report(report.blocks)
        placed, first_top = _placed(ctx, builder, furniture)
        _pages(canvas, ctx, furniture, placed, first_top)
    except Missing as missing:
        raise missing.at("masthead, running head or foot") from missing
    canvas.addPageLabel(0, style="ARABIC")
    return canvas.finish(_PRODUCER, builder.bookmarks)


def _placed(ctx: Context, builder: Builder, furniture: Furniture) -> tuple[list[Placed], float]:
    """Return where the items stand, and the top of page 1's text."""
    page = ctx.theme.page
    first_top = furniture.first_top
    height = ctx.size[1] - page.bottom * MM
    rooms = height - first_top, height - page.top * MM
    placed = paginate(builder.items, *rooms)
    if placed and placed[-1].page >= PAGES_WITHOUT and builder.insert_contents():
        placed = paginate(builder.items, *rooms)
    find_pages(ctx, placed)
    return placed, first_top


def _pages(canvas: TaggedCanvas, ctx: Context, furniture: Furniture, placed: list[Placed], first_top: float) -> None:
    pages = placed[-1].page + 1 if placed else 1
    height, top = ctx.size[1], ctx.theme.page.top * MM
    furniture.draw(canvas, 0, pages)
    for one in placed:
        while one.page > canvas.page:
            canvas.showPage()
            furniture.draw(canvas, canvas.page, pages)
        start = height - (top if one.page else first_top)
        one.item.draw(canvas, ctx.left, start - one.top)
    canvas.showPage()
