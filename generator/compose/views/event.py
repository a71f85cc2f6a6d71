"""Title, strip of date, place, source and making, and the running heads."""

import msgspec

from generator.compose.views.reading import Paragraphs, Reading, Said
from generator.compose.views.year import year_basis
from generator.expressions import compiled
from generator.i18n import latin

_TITLE_LIMIT = 60
"""Code points of a title cut from the first clause of a source without an event name."""

_LATIN_LIMIT = 110
"""The same in Latin letters, about as long in print."""

_CLAUSE_END = compiled(r"[。；！？;!?]|[，,：:](?!\d)")

_SENTENCE_END = compiled(r"(?<!\b(?:Mr|Ms|Dr|St|Rs|No|Co))(?<!\b(?:Mrs|Sir|Inc|Ltd))[.!?](?:\s+(?=[\"“‘A-Z])|$)")

_DIVISION = compiled(r"[省市縣县區区州盟旗鄉乡鎮镇]")
"""A place that ends so is an administrative division: the venue itself was not read."""


class Meta(msgspec.Struct, frozen=True):
    """Date, place, outlet and making of a report."""

    date: str
    """As the locale writes it; empty: not read."""
    date_written: str
    """The source's own words for the day, where no day could be settled."""
    date_inferred: bool
    """The year was inferred."""
    date_paragraphs: Paragraphs
    place: Said | None
    place_paragraphs: Paragraphs
    venue_unread: bool
    organisers: tuple[Said, ...]
    organisers_paragraphs: Paragraphs
    outlet: Said | None
    authors: tuple[Said, ...]
    byline_paragraphs: Paragraphs
    created: str
    """As the locale writes it; empty: no clock was passed in."""


class Title(msgspec.Struct, frozen=True):
    """The report's title."""

    text: str
    named: bool
    """False: the first clause of the source that tells something, word for word, for want of a name."""
    latin: str
    paragraphs: Paragraphs
    restored: bool = False


def title(reading: Reading) -> Title:
    """Return the name of the event, else the first clause of the source."""
    name = reading.record.event.name
    if name:
        said = reading.said("/event/name", name)
        spelled = latin.phrase(said.text) if reading.spelled else ""
        return Title(said.text, True, spelled, reading.first_paragraph("/event/name"), said.restored)
    at = _first_told(reading)
    return Title(first_clause(reading, at), False, "", (at + 1,) if reading.record.source.paragraphs else ())


_HEAD = 12
"""Paragraphs at the head of a source among which its headline stands, below what the page says of itself."""
_LEAST_LATIN, _LEAST_HAN = 4, 8
"""The fewest words, or Han characters, of a line that tells something: More, 快訊 and 1 do not."""
_HAN = compiled(r"[\u3400-\u9fff]")
_DAY_LINE = compiled(r"(?:[A-Z][a-z]+day,? )?(?:[A-Z][a-z]+ \d{1,2}|\d{1,2} [A-Z][a-z]+),? \d{4}[^A-Za-z]*")
"""A line that is a day and nothing else (Tuesday, June 24, 2008)."""


def _first_told(reading: Reading) -> int:
    """Return the index of the paragraph with the headline: the first that is long enough for one, else the first of all.

    A page's path may run into the headline (HomeHealthTown opens hall); then the next line, which is its end, is the headline.
    """
    source = reading.record.source
    lines = [span.cut(source.text).strip() for span in source.paragraphs[:_HEAD]]
    for at, line in enumerate(lines):
        enough = len(line.split()) >= _LEAST_LATIN if source.script == "Latn" else len(_HAN.findall(line)) >= _LEAST_HAN
        if enough and _DAY_LINE.fullmatch(line) is None:
            following = lines[at + 1] if at + 1 < len(lines) else ""
            ends = len(following) * 2 > len(line) > len(following) and line.endswith(following)
            return at + ends
    return 0


def first_clause(reading: Reading, at: int) -> str:
    """Return the first clause of paragraph ``at`` word for word, cut at a word where it is longer than a title may be."""
    source = reading.record.source
    if not source.paragraphs:
        return source.name
    first = source.paragraphs[at].cut(source.text).strip()
    latin_script = source.script == "Latn"
    end = (_SENTENCE_END if latin_script else _CLAUSE_END).search(first, 4)
    clause = first[: end.start()] if end else first
    if not latin_script:
        return clause if len(clause) <= _TITLE_LIMIT else clause[:_TITLE_LIMIT] + "……"
    if len(clause) <= _LATIN_LIMIT:
        return clause
    space = clause.rfind(" ", 0, _LATIN_LIMIT)
    return clause[: space if space > 0 else _LATIN_LIMIT] + " …"


def meta(reading: Reading, created: str | None) -> Meta:
    """Return what the strip under the title says."""
    event, byline = reading.record.event, reading.record.byline
    organisers = tuple(reading.said(f"/event/organisers/{i}", text) for i, text in enumerate(event.organisers))
    return Meta(
        date=reading.formats.days(event.date, event.date_end) if event.date else "",
        date_written="" if event.date else event.date_text or "",
        date_inferred=event.year_inferred,
        date_paragraphs=_date_paragraphs(reading),
        place=reading.place("/event/place", event.place) if event.place else None,
        place_paragraphs=reading.first_paragraph("/event/place"),
        venue_unread=bool(event.place and _DIVISION.fullmatch(event.place[-1])),
        organisers=organisers,
        organisers_paragraphs=reading.cite("/event/organisers"),
        outlet=reading.said("/byline/outlet", byline.outlet) if byline.outlet else None,
        authors=tuple(reading.person(f"/byline/authors/{i}", text) for i, text in enumerate(byline.authors)),
        byline_paragraphs=reading.cite("/byline/outlet", "/byline/authors"),
        created=reading.formats.date(created) if created else "",
    )


def _date_paragraphs(reading: Reading) -> Paragraphs:
    """Return where the day is said; of an inferred year, where the year is."""
    if not reading.record.event.year_inferred:
        return reading.first_paragraph("/event/date_text") or reading.first_paragraph("/event/date")
    return year_basis(reading).paragraphs or reading.first_paragraph("/event/date")
