"""The panel of key figures, the table of the others, and the chart."""

from collections.abc import Iterable

import msgspec

from generator.compose.views.acts import Counted, Signings
from generator.compose.views.amounts import Amount, amount, written
from generator.compose.views.reading import Paragraphs, Reading, Said
from generator.i18n.terms import UNITS, generic
from generator.model.record import Figure

MAX_GROUPS = 3
"""Columns beside the hero (visual system, four columns)."""

MAX_CELLS = 4
"""Figures of a column."""

MAX_BARS = 8
MIN_BARS = 3

MAX_RATIO = 1000
"""Beyond this the smallest bar of 108 mm is thinner than a hairline."""


class FigureCell(msgspec.Struct, frozen=True):
    """One figure."""

    index: int
    label: Said
    text: str
    """As written, with what belongs to the number."""
    amount: Amount
    note: str
    """Rank, or the source's word for the period (「去年」)."""
    period: str
    """As the locale writes it; empty: none."""
    target: bool
    paragraphs: Paragraphs


class Group(msgspec.Struct, frozen=True):
    """Figures of one period, or the targets, or those without a year."""

    period: str
    target: bool
    figures: tuple[FigureCell, ...]
    legend: bool = False
    """The free cell under the last figure holds the legend."""


class Hero(msgspec.Struct, frozen=True):
    """The largest number of page 1."""

    kind: str
    """``aggregate``: a count of signed projects; ``signings``: the number of agreements; ``figure``: a figure of the event."""
    label: str
    amount: Amount
    fields: tuple[Said, ...]
    names_unread: bool
    paragraphs: Paragraphs


class Figures(msgspec.Struct, frozen=True):
    """All figures of a record."""

    total: int
    hero: Hero | None
    groups: tuple[Group, ...]
    others: tuple[FigureCell, ...]
    """Those that the panel has no room for."""
    has_targets: bool
    qualifiers: tuple[str, ...]
    """The source's words before the numbers of the panel, each once."""
    targets: tuple[Group, ...]
    """All targets by period."""
    every: tuple[FigureCell, ...]
    """All figures in the order of the record."""


class BarView(msgspec.Struct, frozen=True):
    """One bar."""

    label: Said
    value: float
    shown: str
    paragraphs: Paragraphs


class Conversion(msgspec.Struct, frozen=True):
    """A number that the chart shows in another unit than the source."""

    written: str
    shown: str


class ChartView(msgspec.Struct, frozen=True):
    """Figures of one unit and period."""

    period: str
    unit: str
    bars: tuple[BarView, ...]
    converted: tuple[Conversion, ...]


def figures(reading: Reading, signings: Signings) -> Figures:
    """Return the panel: a hero, at most three groups of at most four, and the rest."""
    cells = [(figure, _cell(reading, i, figure)) for i, figure in enumerate(reading.record.figures)]
    hero, used = _hero(reading, signings, cells)
    groups = _grouped(cell for figure, cell in cells if figure is not used)
    columns = _one_column_of_targets(groups)
    shown = sorted(sorted(columns, key=lambda group: -len(group.figures))[:MAX_GROUPS], key=_rank)
    kept = tuple(msgspec.structs.replace(group, figures=group.figures[:MAX_CELLS]) for group in shown)
    in_panel = {cell.index for group in kept for cell in group.figures}
    others = tuple(cell for figure, cell in cells if cell.index not in in_panel and figure is not used)
    every = tuple(cell for _, cell in cells)
    qualifiers = dict.fromkeys(cell.amount.qualifier for figure, cell in cells if figure.qualifier and cell.index in in_panel)
    targets = tuple(sorted(_targets(every), key=_rank))
    return Figures(len(cells), hero, _with_legend(kept), others, bool(targets), tuple(filter(None, qualifiers)), targets, every)


def _cell(reading: Reading, index: int, figure: Figure) -> FigureCell:
    at = f"/figures/{index}"
    return FigureCell(
        index=index,
        label=reading.said(f"{at}/label", figure.label),
        text=figure.text,
        amount=amount(reading, figure),
        note=_note(reading, at, figure),
        period=reading.formats.period(figure.period) if figure.period else "",
        target=figure.target,
        paragraphs=reading.first_paragraph(f"{at}/text"),
    )


def _note(reading: Reading, at: str, figure: Figure) -> str:
    """Return the rank, the source's word for the period, or that this is a target where no column says so."""
    if figure.target and not figure.period:
        return reading.gettext("a target")
    return figure.rank or _period_word(reading, at, figure)


def _period_word(reading: Reading, at: str, figure: Figure) -> str:
    """Return the source's word for a period that it does not write in digits, in quotation marks."""
    if figure.period is None or f"{at}/period" not in reading.record.inferred:
        return ""
    for span in reading.spans(f"{at}/period")[:1]:
        word = span.cut(reading.text)
        if len(word) <= 6 and not any(character.isdigit() for character in word):
            return reading.gettext("“%(word)s”", word=word)
    return ""


def _hero(reading: Reading, signings: Signings, cells: list[tuple[Figure, FigureCell]]) -> tuple[Hero | None, Figure | None]:
    """Return the hero, and the figure that it stands for."""
    aggregates = [row for row in signings.rows if row.aggregate]
    if aggregates:
        row = max(aggregates, key=lambda row: row.count or 0)
        counted = row.counted
        number = counted.number if counted else ""
        same = next((figure for figure, _ in cells if figure.value == row.count and figure.text.startswith(str(row.count))), None)
        shown = Amount("", number, counted.unit if counted and reading.formats.chinese else "")
        return Hero("aggregate", _signed(reading, counted), shown, row.fields, True, row.subject_paragraphs), same
    if len(signings.rows) > 1:
        paragraphs = tuple(sorted({n for row in signings.rows for n in row.subject_paragraphs}))
        shown = Amount("", reading.formats.number(len(signings.rows)), "")
        return Hero("signings", reading.gettext("Agreements signed"), shown, (), False, paragraphs), None
    for figure, cell in cells:
        if not figure.target and not figure.period:
            return Hero("figure", cell.label.text, cell.amount, (), False, cell.paragraphs), figure
    for figure, cell in cells:
        return Hero("figure", cell.label.text, cell.amount, (), False, cell.paragraphs), figure
    return None, None


def _signed(reading: Reading, counted: Counted | None) -> str:
    thing = counted.thing if counted else ""
    if reading.formats.chinese:
        return reading.gettext("%(things)s signed", things=thing)
    return reading.gettext("%(things)s signed", things=generic(f"…{thing}") or thing.capitalize() or reading.gettext("Projects"))


def _grouped(cells: Iterable[FigureCell]) -> list[Group]:
    found: dict[tuple[str, bool], list[FigureCell]] = {}
    for cell in cells:
        # A target without a year stands with the other figures without a year, in its own colour and named as one.
        found.setdefault((cell.period, cell.target and bool(cell.period)), []).append(cell)
    return [Group(period, target, tuple(figures)) for (period, target), figures in found.items()]


def _targets(cells: tuple[FigureCell, ...]) -> list[Group]:
    found: dict[str, list[FigureCell]] = {}
    for cell in cells:
        if cell.target:
            found.setdefault(cell.period, []).append(cell)
    return [Group(period, True, tuple(figures)) for period, figures in found.items()]


def _one_column_of_targets(groups: list[Group]) -> list[Group]:
    """Put the targets of different periods into one column; each then names its period itself."""
    targets = [group for group in groups if group.target]
    if len(targets) < 2:
        return groups
    cells = [msgspec.structs.replace(cell, note=f"{cell.period} {cell.note}".strip()) for group in targets for cell in group.figures]
    return [group for group in groups if not group.target] + [Group("", True, tuple(cells))]


def _rank(group: Group) -> tuple[int, str]:
    """Return the place of a group: periods rising, targets, then those without a year."""
    return (1 if group.target else 0 if group.period else 2, group.period)


def _with_legend(groups: tuple[Group, ...]) -> tuple[Group, ...]:
    """Put the legend into the first column with a free cell, that of the targets before others."""
    free = [i for i, group in enumerate(groups) if len(group.figures) < MAX_CELLS]
    if not free:
        return groups
    place = next((i for i in free if groups[i].target), free[0])
    return tuple(msgspec.structs.replace(group, legend=i == place) for i, group in enumerate(groups))


def chart(reading: Reading) -> ChartView | None:
    """Return the chart of the largest set of figures of one unit and period; None where no set has three."""
    sets: dict[tuple[str, str], list[tuple[int, Figure]]] = {}
    for i, figure in enumerate(reading.record.figures):
        if figure.period and not figure.target and figure.value_to is None and figure.value > 0:
            sets.setdefault((figure.unit, figure.period), []).append((i, figure))
    best = max(sets.items(), key=lambda item: len(item[1]), default=None)
    if best is None or len(best[1]) < MIN_BARS:
        return None
    (unit, period), found = best
    largest, smallest = (pick(figure.value for _, figure in found) for pick in (max, min))
    if largest > MAX_RATIO * smallest:
        return None
    size, names = _scale(reading, unit, smallest)
    found = sorted(found, key=lambda item: -item[1].value)[:MAX_BARS]
    bars = tuple(_bar(reading, i, figure, size) for i, figure in found)
    converted = tuple(
        Conversion(figure.text, f"{reading.formats.number(figure.value / size)}{'' if reading.formats.chinese else ' '}{names}")
        for _, figure in found
        if written(reading, figure).unit != names
    )
    return ChartView(reading.formats.period(period), names, bars, converted)


def _scale(reading: Reading, unit: str, smallest: float) -> tuple[float, str]:
    """Return what the values are divided by and the unit then: 億元 from 1e8 on and 萬元 from 1e4; in English bn and m."""
    if not reading.formats.chinese:
        term = UNITS.unit(unit)
        if term is None or term.factor != 1 or not term.scaled:
            return 1, unit
        size, word = next(((size, word) for size, word in ((1e9, "bn "), (1e6, "m ")) if smallest >= size), (1, ""))
        return size, f"{word}{term.english}"
    if not unit.endswith("元"):
        return 1, unit
    hundred_million, ten_thousand = ("亿", "万") if reading.locale == "zh-Hans" else ("億", "萬")
    return (1e8, f"{hundred_million}{unit}") if smallest >= 1e8 else (1e4, f"{ten_thousand}{unit}") if smallest >= 1e4 else (1, unit)


def _bar(reading: Reading, index: int, figure: Figure, size: float) -> BarView:
    qualifier = figure.qualifier or ""
    if not reading.formats.chinese:
        qualifier = UNITS.qualifier(qualifier) or qualifier
    shown = f"{qualifier} {reading.formats.number(round(figure.value / size, 6))}".strip()
    return BarView(
        reading.said(f"/figures/{index}/label", figure.label),
        figure.value / size,
        shown,
        reading.first_paragraph(f"/figures/{index}/text"),
    )
