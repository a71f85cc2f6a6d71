"""What stands on the pages beside the text: masthead, running head, foot; all of it artifacts."""

from pathlib import Path

from generator.model.report import Report
from generator.model.report import Text as TextNode
from generator.render.theme import MM

from .context import Context, Style
from .document import TaggedCanvas
from .inline import runs
from .show import draw_text
from .typeset import Run, Setting, Text, natural_width, set_text


class Furniture:
    """Draws it, page by page."""

    def __init__(self, ctx: Context) -> None:
        """Set what is the same on all pages."""
        self.ctx = ctx
        report = ctx.report
        self._band = ctx.theme.setting.masthead == "band"
        style, small = ctx.styles["masthead"], ctx.styles["masthead_aside"]
        self._masthead: Text | None = None
        self._aside: Text | None = None
        if report.masthead:
            self._masthead = self._set_masthead(report.masthead, style)
        if report.masthead_aside:
            aside = runs(ctx, report.masthead_aside, small)
            self._aside = set_text(aside, ctx.measure * 0.7, ctx.setting(small, align="right"))

    def _set_masthead(self, text: str, style: Style) -> Text:
        """Return the masthead on one line, spaced out; a centred one is set smaller until it fits."""
        size = style.size
        while True:
            space = 3.0 if self._band else size * (0.3 if self.ctx.chinese else 0.05)
            spaced = tuple((i, space) for i in range(1, len(text)))
            run = Run(text, style.chain, size, style.ink, even=True, kerns=spaced)
            if natural_width([run]) <= self.ctx.measure * 0.95 or size <= 8:
                return set_text([run], self.ctx.measure, Setting(style.leading, align="left" if self._band else "center"))
            size -= 1

    @property
    def first_top(self) -> float:
        """Return where the text of page 1 begins, in pt from the paper's top."""
        page = self.ctx.theme.page
        if self._masthead is None:
            return page.top * MM
        if self._band:
            return max(page.top * MM, page.masthead * MM + 2.8 + 5 + self._masthead.height)
        aside = self._aside.height if self._aside else 0.0
        return page.masthead * MM + self._masthead.height + 4 * MM + 2.2 + aside + 14

    def draw(self, canvas: TaggedCanvas, page: int, pages: int) -> None:
        """Draw the furniture of a page, counted from 0."""
        if page == 0 and self._masthead is not None:
            self._draw_masthead(canvas, self._masthead)
        elif page > 0:
            self._draw_head(canvas, self.ctx.report)
        self._draw_foot(canvas, page, pages)

    def _draw_masthead(self, canvas: TaggedCanvas, masthead: Text) -> None:
        ctx = self.ctx
        top = ctx.size[1] - ctx.theme.page.masthead * MM
        canvas.artifact("Header")
        if self._band:
            canvas.box(ctx.left, top - 2.8, ctx.measure, 2.8, ctx.inks["accent"])
            draw_text(canvas, masthead, ctx.left, top - 2.8 - 4, None)
            if self._aside:
                draw_text(canvas, self._aside, ctx.left + ctx.measure * 0.3, top - 2.8 - 4.5, None)
        else:
            draw_text(canvas, masthead, ctx.left, top, None)
            rule = top - masthead.height - 4 * MM
            canvas.box(ctx.left, rule - 2.2, ctx.measure, 2.2, ctx.inks["target"])
            if self._aside:
                draw_text(canvas, self._aside, ctx.left + ctx.measure * 0.3, rule - 2.2 - 4, None)
        self._draw_logo(canvas, top)

    def _draw_logo(self, canvas: TaggedCanvas, top: float) -> None:
        """Draw the user's logo above the masthead's right end."""
        logo = self.ctx.theme.logo
        if logo is None:
            return
        from reportlab.lib.utils import ImageReader  # noqa: PLC0415 - Pillow, only for a logo

        image = ImageReader(str(Path(self.ctx.theme.folder, logo.file)))
        width, height = image.getSize()
        tall = logo.height * MM
        wide = tall * width / height
        canvas.drawImage(image, self.ctx.left + self.ctx.measure - wide, top + 4, wide, tall, mask="auto")

    def _draw_head(self, canvas: TaggedCanvas, report: Report) -> None:
        ctx = self.ctx
        style = ctx.styles["running_head"]
        left, right = report.running_head
        if not left and not right:
            return
        canvas.artifact("Header")
        base = ctx.size[1] - ctx.theme.page.top * MM + 9 * MM
        setting = Setting(style.leading)
        end = (
            set_text([Run(right, style.chain, style.size, style.ink)], ctx.measure, Setting(style.leading, align="right"))
            if right
            else None
        )
        if left:
            room = ctx.measure - (end.lines[0].width + 12 if end else 0)
            shown = _cut([Run(left, style.chain, style.size, style.ink)], room)
            draw_text(canvas, set_text(shown, ctx.measure, setting), ctx.left, base + style.leading + 2, None)
        if end:
            draw_text(canvas, end, ctx.left, base + style.leading + 2, None)
        canvas.box(ctx.left, base - 0.25, ctx.measure, 0.5, ctx.inks["hairline"])

    def _draw_foot(self, canvas: TaggedCanvas, page: int, pages: int) -> None:
        ctx = self.ctx
        style, number = ctx.styles["running_foot"], ctx.styles["page_number"]
        canvas.artifact("Footer")
        top = ctx.theme.page.bottom * MM - 9 * MM + 10
        shown = _page_label(ctx, page + 1, pages)
        if ctx.report.running_foot:
            room = ctx.measure - natural_width(shown) - 12
            foot = runs(ctx, (TextNode(ctx.report.running_foot),), style)
            draw_text(canvas, set_text(_cut(foot, room), ctx.measure, Setting(style.leading)), ctx.left, top, None)
        draw_text(canvas, set_text(shown, ctx.measure, Setting(number.leading, align="right")), ctx.left, top, None)


def _page_label(ctx: Context, page: int, pages: int) -> list[Run]:
    """Return the page's label, its number bold."""
    style, bold = ctx.styles["page_number"], ctx.chains["sans-bold"]
    before, mark, after = ctx.report.page_label.replace("{pages}", str(pages)).partition("{page}")
    parts = [(before, style.chain, style.ink), (str(page) if mark else "", bold, ctx.inks["accent"]), (after, style.chain, style.ink)]
    return [Run(text, chain, style.size, ink) for text, chain, ink in parts if text]


def _cut(content: list[Run], room: float) -> list[Run]:
    """Return one run that fits into ``room``, cut short with an ellipsis where it must be (furniture only)."""
    if not content or natural_width(content) <= room:
        return content
    run = content[0]
    text = run.text
    while text and natural_width([Run(text + "…", run.chain, run.size, run.ink)]) > room:
        text = text[:-1]
    return [Run(text + "…", run.chain, run.size, run.ink)]
