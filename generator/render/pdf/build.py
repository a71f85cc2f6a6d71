"""From the report's blocks to items: one function a kind of node."""

from collections.abc import Callable, Sequence
from typing import assert_never

from generator.model.report import (
    Block,
    Chart,
    Colophon,
    Comment,
    Field,
    FormBlock,
    Gaps,
    Heading,
    Inlines,
    KeyFigures,
    Link,
    List,
    MetaStrip,
    NameList,
    Paragraph,
    Section,
    SourceText,
    Speeches,
    Table,
    Timeline,
)
from generator.model.report import Text as TextNode
from generator.render.fonts import Missing

from .contents import contents_items, headings
from .context import Context, Style
from .document import TaggedCanvas
from .flow import Item, NewPage
from .inline import runs
from .items import DrawnItem, TextItem
from .listing import colophon_item, name_items, timeline_items
from .outline import Bookmark
from .panels import chart_item, figures_item, form_items, gaps_items, meta_item
from .show import draw_text
from .source import source_item
from .speeches import SPEAKER, speaker_item
from .structure import Element
from .table import table_item
from .title import title_text
from .typeset import Run, Text, natural_width, set_text


class Builder:
    """Turns blocks into items and structure elements, in reading order."""

    def __init__(self, ctx: Context, root: Element) -> None:
        """Begin with nothing."""
        self.ctx, self.root = ctx, root
        self.items: list[Item | NewPage] = []
        self.bookmarks: list[Bookmark] = []
        self.contents_at: int | None = None
        """Where a contents list would go: before the first section; -1 where the report has its own."""
        self.contents_parent_at = 0
        self._level = 0
        self._where = ""

    def report(self, blocks: Sequence[Block]) -> None:
        """Add a whole report; the notes come before 版記.

        Raises:
            MissingGlyph: no face has a character; says which and where.
        """
        end = len(blocks) - 1 if blocks and isinstance(blocks[-1], Colophon) else len(blocks)
        self.blocks(blocks[:end], self.root)
        self.notes(self.root)
        self.blocks(blocks[end:], self.root)

    def blocks(self, blocks: Sequence[Block], parent: Element) -> None:
        """Add blocks.

        Raises:
            MissingGlyph: no face has a character; says which and where.
        """
        for index, block in enumerate(blocks):
            try:
                self._block(block, parent, final=index == len(blocks) - 1)
            except Missing as missing:
                raise missing.at(f"{type(block).__name__.lower()} {self._where}".strip()) from missing

    def insert_contents(self) -> bool:
        """Put a contents list before the first section; False where there is one, or nothing to list."""
        entries = headings(self.bookmarks)
        if self.contents_at is None or self.contents_at < 0 or len(entries) < 2:
            return False
        holder = Element("Div")
        self.items[self.contents_at : self.contents_at] = contents_items(self.ctx, entries, holder)
        self.root.adopt(holder, self.contents_parent_at)
        return True

    def notes(self, parent: Element) -> None:
        """Add the notes met in the text, at the end."""
        ctx = self.ctx
        if not ctx.notes:
            return
        style = ctx.styles["note"]
        if ctx.report.notes_heading:
            self._heading(Heading(2, (TextNode(ctx.report.notes_heading),)), parent)
        number = 0
        while number < len(ctx.notes):  # a note may hold a note
            content = ctx.notes[number]
            number += 1
            element = Element("Note", parent, f"/ID(note-{number})")
            back = Run(
                f"[{number}]", style.chain, style.size, ctx.inks["accent"], tag="Link", target=f"#noted-{number}", spoken=f"[{number}]"
            )
            label = set_text([back], 20, ctx.setting(style)), Element("Lbl", element)
            try:
                text = set_text(runs(ctx, content, style), ctx.measure - 20, ctx.setting(style, running=True))
            except Missing as missing:
                raise missing.at(f"note {number}") from missing
            self.items.append(TextItem(text, Element("P", element), left=20, after=2, label=label, place=f"note-{number}"))

    def _block(self, block: Block, parent: Element, *, final: bool) -> None:  # noqa: C901, PLR0912 - one arm a kind of node
        ctx = self.ctx
        match block:
            case Section():
                self._section(block, parent)
            case Heading():
                self._heading(block, parent)
            case Paragraph():
                self._paragraph(block, parent)
            case List():
                self._list(block, parent)
            case MetaStrip():
                self.items.append(meta_item(ctx, block, parent))
            case FormBlock():
                self.items += form_items(ctx, block, parent)
            case KeyFigures():
                self.items.append(figures_item(ctx, block, parent))
            case Table():
                self._table(block, parent)
            case Chart():
                self._chart(block, parent)
            case Timeline():
                self.items += timeline_items(ctx, block, parent)
            case Speeches():
                self._speeches(block, parent)
            case Gaps():
                self._gaps(block, parent)
            case SourceText():
                self.items.append(source_item(ctx, block, parent))
            case NameList():
                self.items += name_items(ctx, block, parent)
            case Colophon():
                self.items.append(colophon_item(ctx, block, parent, last=final and parent is self.root))
            case _:
                assert_never(block)

    # ------------------------------------------------------------ sections and heads

    def _section(self, block: Section, parent: Element) -> None:
        if self.contents_at is None:
            self.contents_at, self.contents_parent_at = len(self.items), len(self.root.kids)
        start = len(self.items)
        element = Element("Sect", parent)
        self.blocks(block.blocks, element)
        if block.new_page and len(self.items) > start:
            self.items.insert(start, NewPage(self._whole_in_one_column(start)))

    def _whole_in_one_column(self, start: int) -> Callable[[float], bool] | None:
        """Return what says whether a section that ends with the source text fits on the rest of a page."""
        *above, last = self.items[start:]
        fits = getattr(last, "fits", None)
        if fits is None:
            return None
        taken = sum(item.height + item.before + item.after for item in above if not isinstance(item, NewPage))
        return lambda room: bool(fits(room - taken - 14))

    def _heading(self, node: Heading, parent: Element) -> None:
        level = min(node.level, self._level + 1)
        self._level = max(1, level)
        text = plain(node.content)
        self._where = f"“{text}”"
        key = node.id or f"h-{len(self.bookmarks) + 1}"
        self.bookmarks.append(Bookmark(level - 1, text, key))
        element = Element(f"H{level}", parent)
        if node.level == 1:
            self._title(node, element, key, parent)
        elif node.level == 2:
            self.items.append(self._ruled_head(node, element, key, parent))
        else:
            style = self.ctx.styles["heading_3"]
            text_set = set_text(runs(self.ctx, node.content, style), self.ctx.measure, self.ctx.setting(style))
            self.items.append(TextItem(text_set, element, before=10, after=4, keep=True, place=key))

    def _title(self, node: Heading, element: Element, key: str, parent: Element) -> None:
        ctx = self.ctx
        text = title_text(ctx, node.content)
        self.items.append(TextItem(text, element, after=5, keep=True, place=key))
        if node.subtitle:
            small = ctx.styles["subtitle"]
            under = set_text(runs(ctx, node.subtitle, small), ctx.measure, ctx.setting(small, align=text.setting.align))
            self.items.append(TextItem(under, Element("P", parent), after=5))

    def _ruled_head(self, node: Heading, element: Element, key: str, parent: Element) -> DrawnItem:
        """Return a section's head: rule, bar, heading, and the aside at the right of the same line."""
        ctx = self.ctx
        style, small = ctx.styles["heading_2"], ctx.styles["aside"]
        aside_runs = runs(ctx, node.aside, small)
        aside_width = min(natural_width(aside_runs) + 4, ctx.measure * 0.6) if aside_runs else 0.0
        text = set_text(runs(ctx, node.content, style), ctx.measure - aside_width - (10 if aside_width else 0), ctx.setting(style))
        aside = set_text(aside_runs, aside_width, ctx.setting(small, align="right")) if aside_runs else None
        beside = Element("P", parent) if aside else None
        height = 5.5 + max(text.height, aside.height if aside else 0.0)

        def paint(canvas: TaggedCanvas, x: float, top: float) -> None:
            accent = ctx.inks["accent"]
            canvas.artifact()
            canvas.box(x, top - 0.25, ctx.measure, 0.5, accent)
            canvas.box(x, top - 2.4, 34.0, 2.4, accent)
            canvas.place(key, x, top)
            draw_text(canvas, text, x, top - 5.5, element)
            if aside:
                y = top - 5.5 - max(0.0, text.setting.leading - aside.setting.leading) * 0.75
                draw_text(canvas, aside, x + ctx.measure - aside_width, y, beside)

        return DrawnItem(height, paint, before=19, after=4, keep=True, place=key)

    # ------------------------------------------------------------ text

    def _paragraph(self, node: Paragraph, parent: Element) -> None:
        ctx = self.ctx
        style = ctx.styles[node.style]
        running = node.style in ("body", "lead")
        indent = ctx.theme.setting.first_line_indent * style.size if running else 0.0
        text = set_text(runs(ctx, node.content, style), ctx.measure, ctx.setting(style, running=running, indent=indent))
        element = Element("P", parent)
        if node.style == "empty":
            self.items.append(self._empty(text, element))
            return
        before = 6.0 if node.style == "note" else 0.0
        self.items.append(TextItem(text, element, before=before, after=5))

    def _empty(self, text: Text, element: Element) -> DrawnItem:
        """Return the one line of a section without facts, between hairlines."""
        height = text.height + 10

        def paint(canvas: TaggedCanvas, x: float, top: float) -> None:
            canvas.artifact()
            for y in (top, top - height):
                canvas.box(x, y - 0.25, self.ctx.measure, 0.5, self.ctx.inks["hairline"])
            draw_text(canvas, text, x, top - 5, element)

        return DrawnItem(height, paint, after=7)

    def _list(self, node: List, parent: Element) -> None:
        numbering = "Decimal" if node.ordered else "Disc"
        if node.style == "contents":
            self.items += contents_items(self.ctx, [(plain(content), _target(content)) for content in node.items], parent)
            self.contents_at = -1
            return
        labels = [f"{n}." if node.ordered else "–" for n in range(1, len(node.items) + 1)]
        self._entries(
            node.items,
            labels,
            Element("L", parent, f"/A<</O/List/ListNumbering/{numbering}>>"),
            self.ctx.styles["body"],
            0.0,
            self.ctx.measure,
        )

    def _entries(self, items: Sequence[Inlines], labels: Sequence[str], listed: Element, style: Style, left: float, width: float) -> None:
        ctx = self.ctx
        hang = max([natural_width([Run(label, style.chain, style.size, style.ink)]) + 5 for label in labels], default=0.0)
        for content, label in zip(items, labels, strict=True):
            item = Element("LI", listed)
            name = set_text([Run(label, style.chain, style.size, style.ink)], hang, ctx.setting(style)), Element("Lbl", item)
            text = set_text(runs(ctx, content, style), width - hang, ctx.setting(style, running=True))
            self.items.append(TextItem(text, Element("LBody", item), after=3, left=left + hang, label=name))

    # ------------------------------------------------------------ composite blocks

    def _table(self, node: Table, parent: Element) -> None:
        if node.rows or node.foot:
            self.items.append(table_item(self.ctx, node, parent, self.ctx.measure))
        for content in node.notes:
            self._paragraph(Paragraph(content, style="note"), parent)

    def _chart(self, node: Chart, parent: Element) -> None:
        item = chart_item(self.ctx, node, parent)
        item.keep = bool(node.caption)
        self.items.append(item)
        if node.caption:
            style = self.ctx.styles["note"]
            text = set_text(runs(self.ctx, node.caption, style), self.ctx.measure, self.ctx.setting(style))
            self.items.append(TextItem(text, Element("P", parent), after=5))

    def _speeches(self, node: Speeches, parent: Element) -> None:
        for speaker in node.speakers:
            self._where = speaker.name
            self._speaker(speaker.name, (*speaker.titles, *([speaker.kind] if speaker.kind else [])), speaker.points, parent)

    def _speaker(self, name: str, titles: Sequence[str], points: Sequence[Inlines], parent: Element) -> None:
        """Add a speaker: name and titles at the left, points at the right, a hairline under both."""
        ctx = self.ctx
        sect = Element("Sect", parent)
        level = min(3, self._level + 1)
        look, small, style = ctx.styles["speaker"], ctx.styles["speaker_title"], ctx.styles["point"]
        left = [
            (set_text([Run(name, look.chain, look.size, look.ink, unbroken=True)], SPEAKER, ctx.setting(look)), Element(f"H{level}", sect))
        ]
        left += [(set_text([Run(t, small.chain, small.size, small.ink)], SPEAKER, ctx.setting(small)), Element("P", sect)) for t in titles]
        listed = Element("L", sect) if points else None
        width = ctx.measure - SPEAKER - 18
        rows = []
        for content in points:
            item = Element("LI", listed)
            dash = set_text([Run("–", style.chain, style.size, style.ink)], 10, ctx.setting(style))
            rows.append(
                (
                    dash,
                    Element("Lbl", item),
                    set_text(runs(ctx, content, style), width - 10, ctx.setting(style, running=True)),
                    Element("LBody", item),
                )
            )
        self.items.append(speaker_item(ctx, left, rows))

    def _gaps(self, node: Gaps, parent: Element) -> None:
        level = min(node.heading.level, self._level + 1)
        self._level = max(1, level)
        text = plain(node.heading.content)
        key = node.heading.id or f"h-{len(self.bookmarks) + 1}"
        self.bookmarks.append(Bookmark(level - 1, text, key))
        self.items += gaps_items(self.ctx, node, Element(f"H{level}", parent), parent, key)


def _target(content: Inlines) -> str:
    """Return where the first link of an entry leads to."""
    return next((node.href.removeprefix("#") for node in content if isinstance(node, Link)), "")


def plain(content: Inlines) -> str:
    """Return the text of inline nodes, without marks and notes."""
    parts: list[str] = []
    for node in content:
        match node:
            case TextNode() | Link():
                parts.append(node.text)
            case Comment():
                parts.append(plain(node.content))
            case Field():
                parts.append(node.value or node.prompt)
            case _:
                pass
    return "".join(parts)
