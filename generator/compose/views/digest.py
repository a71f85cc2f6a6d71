"""The view of many records: one section an event, and registers of all signings and attendees."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec

from generator.compose.views import merge, words
from generator.compose.views.acts import ReleaseRow, SigningRow, SiteRow
from generator.compose.views.document import Document, document
from generator.compose.views.figures import FigureCell
from generator.compose.views.merge import Conflict
from generator.compose.views.people import PersonRow
from generator.compose.views.reading import Reading, Said, language
from generator.model.record import ROLES, Record, Role

SHORT = 20
SHORT_LATIN = 36
"""Code points of an event's title in a register."""


class SourceEntry(msgspec.Struct, frozen=True):
    """One source of the digest, numbered from 1."""

    number: int
    file: str
    sha256: str
    """First eight characters."""
    outlet: Said | None


class Evidence(msgspec.Struct, frozen=True):
    """Where a row stands: source and paragraphs."""

    source: int
    paragraphs: tuple[int, ...]


class SigningEntry(msgspec.Struct, frozen=True):
    """One signing of the register, with every source that tells of it."""

    event: int
    row: SigningRow
    evidence: tuple[Evidence, ...]


class PersonEntry(msgspec.Struct, frozen=True):
    """One person at one event, with every source that names them."""

    event: int
    name: Said
    posts: tuple[str, ...]
    """Each different wording once."""
    roles: tuple[Role, ...]
    evidence: tuple[Evidence, ...]


class ActEntry(msgspec.Struct, frozen=True):
    """One unveiling, groundbreaking, release or talk."""

    kind: str
    name: Said
    by: tuple[Said, ...]
    evidence: tuple[Evidence, ...]


class FigureEntry(msgspec.Struct, frozen=True):
    """One figure."""

    cell: FigureCell
    evidence: tuple[Evidence, ...]


class EventSection(msgspec.Struct, frozen=True):
    """One event."""

    number: int
    short: str
    """Number and the start of the title, for the registers."""
    view: Document
    """Of the fullest source."""
    sources: tuple[SourceEntry, ...]
    signings: tuple[SigningEntry, ...]
    acts: tuple[ActEntry, ...]
    figures: tuple[FigureEntry, ...]
    people: tuple[PersonEntry, ...]
    conflicts: tuple[Conflict, ...]
    date: str
    """ISO 8601; empty: not read."""
    day: str
    """The same as the locale writes it, or the source's own words for it."""


class Digest(msgspec.Struct, frozen=True):
    """All events, in the order of their days; those without a day last."""

    events: tuple[EventSection, ...]
    sources: tuple[SourceEntry, ...]
    signings: tuple[SigningEntry, ...]
    people: tuple[PersonEntry, ...]
    period: str
    """First to last day, as the locale writes it; empty: no day was read."""
    created: str
    dated: bool
    """At least two events have different days: a timeline says something."""
    role_names: dict[str, str]
    kind_names: dict[str, str]
    conflict_names: dict[str, str]


def own_locale(records: Sequence[Record]) -> str:
    """Return the locale of most of the records; of equals the first."""
    return Counter(language(record.source) for record in records).most_common(1)[0][0]


def digest(records: Sequence[Record], locale: str, created: str | None) -> Digest:
    """Return the view of records. At least one."""
    readings = [Reading(record, locale) for record in records]
    sources = tuple(_source(number, reading) for number, reading in enumerate(readings, 1))
    groups = merge.same_event(records)
    # A day without its year (--MM-DD) and no day at all stand last.
    groups.sort(key=lambda group: (day if (day := _day(records, group))[:1].isdigit() else "9999", group[0]))
    events = tuple(_event(number, group, readings, sources, created) for number, group in enumerate(groups, 1))
    days = sorted(event.date for event in events if event.date[:1].isdigit())
    first = readings[0]
    return Digest(
        events=events,
        sources=sources,
        signings=tuple(entry for event in events for entry in event.signings),
        people=tuple(entry for event in events for entry in event.people),
        period=first.formats.days(days[0], days[-1]) if days else "",
        created=first.formats.date(created) if created else "",
        dated=len(set(days)) > 1,
        role_names=words.role_names(first),
        kind_names=words.kind_names(first),
        conflict_names=words.conflict_names(first),
    )


def _source(number: int, reading: Reading) -> SourceEntry:
    source, outlet = reading.record.source, reading.record.byline.outlet
    return SourceEntry(number, source.name, source.sha256[:8], reading.said("/byline/outlet", outlet) if outlet else None)


def _day(records: Sequence[Record], group: Sequence[int]) -> str:
    return next((date for index in group if (date := records[index].event.date)), "")


def _weight(record: Record) -> int:
    """Return how much a record says."""
    return len(record.people) + len(record.signings) + len(record.unveilings) + len(record.releases) + len(record.figures)


def _event(
    number: int, group: Sequence[int], readings: Sequence[Reading], sources: Sequence[SourceEntry], created: str | None
) -> EventSection:
    views = {index: document(readings[index], created) for index in group}
    fullest = max(group, key=lambda index: (_weight(readings[index].record), -index))
    return EventSection(
        number=number,
        short=f"{number}　{_short(views[fullest].title.text)}",
        view=views[fullest],
        sources=tuple(sources[index] for index in group),
        signings=_signings(number, readings, views),
        acts=_acts(views),
        figures=_figures(views),
        people=_people(number, views),
        conflicts=merge.conflicts([(index + 1, readings[index].record) for index in group]),
        date=_day([reading.record for reading in readings], group),
        day=next((day for index in (fullest, *group) if (day := views[index].meta.date or views[index].meta.date_written)), ""),
    )


def _short(title: str) -> str:
    """Return the start of a title that fits two lines of a narrow column."""
    limit = SHORT_LATIN if title.isascii() else SHORT
    return title if len(title) <= limit else f"{title[:limit].rstrip()}…"


def _joined(found: Iterable[tuple[Hashable, int, Any]]) -> Iterator[tuple[list[Any], tuple[Evidence, ...]]]:
    """Yield the rows that have one key, with the evidence of each; in the order of the first. Each item: key, source (from 0), row."""
    groups: dict[Hashable, list[tuple[int, Any]]] = {}
    for key, index, row in found:
        groups.setdefault(key, []).append((index, row))
    for rows in groups.values():
        evidence: dict[int, set[int]] = {}
        for index, row in rows:
            evidence.setdefault(index + 1, set()).update(row.paragraphs)
        yield [row for _, row in rows], tuple(Evidence(source, tuple(sorted(numbers))) for source, numbers in evidence.items())


def _signings(number: int, readings: Sequence[Reading], views: Mapping[int, Document]) -> tuple[SigningEntry, ...]:
    found = (
        (merge.signing_key(signing), index, row)
        for index, view in views.items()
        for signing, row in zip(readings[index].record.signings, view.signings.rows, strict=True)
    )
    return tuple(SigningEntry(number, max(rows, key=_fullness), evidence) for rows, evidence in _joined(found))


def _fullness(row: SigningRow) -> int:
    return bool(row.subject) + len(row.parties) + bool(row.amount) + len(row.fields) + len(row.signatories)


def _acts(views: Mapping[int, Document]) -> tuple[ActEntry, ...]:
    found: list[tuple[Hashable, int, Any]] = []
    kinds: dict[int, str] = {}
    for index, view in views.items():
        for kind, sites in (("unveiling", view.unveilings.rows), ("groundbreaking", view.groundbreakings.rows)):
            found += [((kind, merge.plain(row.name.text)), index, row) for row in sites]
            kinds |= {id(row): kind for row in sites}
        found += [((row.kind, merge.plain(row.title.text)), index, row) for row in view.releases.rows]
    return tuple(_act(rows, kinds, evidence) for rows, evidence in _joined(found))


def _act(rows: list[SiteRow | ReleaseRow], kinds: Mapping[int, str], evidence: tuple[Evidence, ...]) -> ActEntry:
    first = rows[0]
    if isinstance(first, SiteRow):
        by = tuple({said.text: said for row in rows if isinstance(row, SiteRow) for said in row.by}.values())
        return ActEntry(kinds[id(first)], first.name, by, evidence)
    named = tuple({row.by.text: row.by for row in rows if isinstance(row, ReleaseRow) and row.by}.values())
    return ActEntry(first.kind, first.title, named, evidence)


def _figures(views: Mapping[int, Document]) -> tuple[FigureEntry, ...]:
    found = (((merge.plain(c.label.text), merge.plain(c.text)), index, c) for index, view in views.items() for c in view.figures.every)
    return tuple(FigureEntry(rows[0], evidence) for rows, evidence in _joined(found))


def _people(number: int, views: Mapping[int, Document]) -> tuple[PersonEntry, ...]:
    """Return the people with a role; one name with different posts in one source is two people."""
    found: list[tuple[Hashable, int, Any]] = []
    for index, view in views.items():
        seen: Counter[str] = Counter()
        for row in view.people.rows:
            name = merge.plain(row.name.text)
            found.append(((name, seen[name]), index, row))
            seen[name] += 1
    return tuple(_person(number, rows, evidence) for rows, evidence in _joined(found))


def _person(number: int, rows: list[PersonRow], evidence: tuple[Evidence, ...]) -> PersonEntry:
    posts = {merge.plain(row.posts): row.posts for row in rows if row.posts}
    held = {role for row in rows for role in row.roles}
    return PersonEntry(number, rows[0].name, tuple(posts.values()), tuple(role for role in ROLES if role in held), evidence)
