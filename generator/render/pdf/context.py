"""What all parts of one rendering share: styles of the theme with their fonts, inks, link targets, notes met so far."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from generator.model.report import Block, Heading, Inlines, Report, Section, SourceText
from generator.render.fonts import Chain, Role, chains
from generator.render.theme import MM, PAPER, Theme

from .typeset import Setting


@dataclass(frozen=True, slots=True)
class Style:
    """A type style with its font: sizes in pt, ink ``r g b`` from 0 to 1."""

    chain: Chain
    size: float
    leading: float
    ink: str


@dataclass(slots=True)
class Context:
    """Shared state of one rendering."""

    report: Report
    theme: Theme
    chains: dict[Role, Chain]
    styles: dict[str, Style]
    inks: dict[str, str]
    paragraphs: frozenset[int]
    ids: frozenset[str]
    marked: dict[int, str] = field(default_factory=dict)
    """Name of the place of the first mark to each source paragraph, to which the paragraph's number links back."""
    notes: list[Inlines] = field(default_factory=list)
    cells: dict[tuple[bool, str], Setting] = field(default_factory=dict)
    pages: dict[str, int] = field(default_factory=dict)
    """Page, from 0, of each named place, once known."""
    tables: int = 0
    """Tables set so far."""

    @property
    def size(self) -> tuple[float, float]:
        """Paper width and height in pt."""
        return PAPER[self.theme.page.size]

    @property
    def left(self) -> float:
        """Left margin in pt."""
        return self.theme.page.left * MM

    @property
    def measure(self) -> float:
        """Width between the margins in pt."""
        return self.size[0] - (self.theme.page.left + self.theme.page.right) * MM

    @property
    def chinese(self) -> bool:
        """Whether the report's own language is Chinese."""
        return self.report.locale.startswith("zh")

    @property
    def squeeze(self) -> float:
        """How far closing punctuation may stand out at a line's end, in em: half where the font sets it at the left (not TC)."""
        return 0.0 if self.report.locale.startswith("zh-Hant") or not self.chinese else 0.5

    def setting(self, style: Style, *, running: bool = False, align: str = "left", indent: float = 0.0, last: int = 2) -> Setting:
        """Return how text in ``style`` is set; ``running`` text is justified where theme and language say so."""
        rule = self.theme.setting
        return Setting(
            style.leading,
            justify=running and rule.justify and self.chinese,
            align=align,
            indent=indent,
            gap=rule.han_latin_gap,
            squeeze=self.squeeze if running else 0.0,
            last_at_least=last,
        )

    def cell_setting(self, small: bool, align: str) -> Setting:
        """Return how a line of a table's cell is set; the same object for the same question."""
        key = (small, align)
        found = self.cells.get(key)
        if found is None:
            found = self.cells[key] = self.setting(self.styles["table_subline" if small else "table_cell"], align=align)
        return found


def make_context(report: Report, theme: Theme) -> Context:
    """Return the context of a rendering."""
    fonts = chains(report.locale, theme.own_fonts())
    inks = {name: _ink(getattr(theme.colours, name)) for name in theme.colours.__struct_fields__}
    styles = {
        name: Style(fonts[style.face], style.size, style.leading, inks[style.ink])
        for name in theme.style.__struct_fields__
        for style in (getattr(theme.style, name),)
    }
    paragraphs: set[int] = set()
    ids: set[str] = set()
    for block in _leaves(report.blocks):
        if isinstance(block, SourceText):
            paragraphs.update(p.number for p in block.paragraphs)
        elif isinstance(block, Heading) and block.id:
            ids.add(block.id)
    return Context(report, theme, fonts, styles, inks, frozenset(paragraphs), frozenset(ids))


def _leaves(blocks: Iterable[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Section):
            yield from _leaves(block.blocks)
        else:
            yield block


def _ink(colour: str) -> str:
    """Return #RRGGBB as PDF writes a colour."""
    return " ".join(f"{int(colour[i : i + 2], 16) / 255:.3f}".rstrip("0").rstrip(".") for i in (1, 3, 5))
