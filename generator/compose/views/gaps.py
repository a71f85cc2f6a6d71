"""What was not read from the source: empty fields of the record, by rule, grouped by thing. Nothing is guessed."""

from collections.abc import Iterator

import msgspec

from generator.compose.views.acts import Releases, SigningRow, Signings, Sites
from generator.compose.views.facts import Facts
from generator.compose.views.people import SPEAKING, People, PersonRow
from generator.compose.views.reading import Paragraphs, Reading, Said
from generator.compose.views.speeches import SpeakerView

MAX_NAMES = 4
"""Longer lists of names or titles are counted."""

VAGUE_POSTS = ("領導", "领导", "負責人", "负责人", "嘉賓", "嘉宾", "代表", "有關人員", "有关人员")
"""Ends of titles that name no post."""

HEADS = frozenset("人名位")
"""Counters of people."""


class Gap(msgspec.Struct, frozen=True):
    """One thing and what is missing of it."""

    kind: str
    """``signing``, ``event``, ``people``, ``unveiling`` …: what a follow-up asks for."""
    thing: str
    """In the report's words; empty where ``names`` are the thing."""
    names: tuple[Said, ...]
    """People or titles of the source."""
    missing: tuple[str, ...]
    paragraphs: Paragraphs


def gaps(reading: Reading, facts: Facts) -> tuple[Gap, ...]:
    """Return the gaps in the order: signings, unveilings, releases, people, the event."""
    return (
        *_signings(reading, facts.signings),
        *_sites(reading, facts.unveilings, facts.groundbreakings),
        *_releases(reading, facts.releases),
        *_people(reading, facts.people),
        *_silent(reading, facts.people, facts.speeches),
        *_event(reading, facts),
    )


def _signings(reading: Reading, signings: Signings) -> Iterator[Gap]:
    for row in signings.rows:
        if row.aggregate:
            yield Gap("signing", row.counted.signed if row.counted else "", (), _missing_of_aggregate(reading, row), row.subject_paragraphs)
    alike: dict[tuple[str, ...], list[SigningRow]] = {}
    for row in signings.rows:
        if not row.aggregate and (missing := _missing_of_signing(reading, row)):
            alike.setdefault(missing, []).append(row)
    for missing, rows in alike.items():
        paragraphs = tuple(sorted({n for row in rows for n in row.subject_paragraphs}))
        if len(rows) == 1 and rows[0].subject is not None:
            yield Gap("signing", "", (rows[0].subject,), missing, paragraphs)
        else:
            unspecified = all(row.unspecified for row in rows)
            counted = reading.ngettext("%(n)s agreement", "%(n)s agreements", len(rows))
            yield Gap("signing", reading.gettext("The signing") if unspecified else counted, (), missing, paragraphs)


def _missing_of_aggregate(reading: Reading, row: SigningRow) -> tuple[str, ...]:
    missing = [reading.gettext("names"), reading.gettext("parties of each")]
    if not row.amount:
        missing.append(reading.gettext("amounts"))
    return tuple(missing)


def _missing_of_signing(reading: Reading, row: SigningRow) -> tuple[str, ...]:
    fields = (
        (row.subject, "name of the document"),
        (row.parties, "parties"),
        (row.signatories, "signatories"),
        (row.amount, "amount"),
    )
    names = {
        "name of the document": reading.gettext("name of the document"),
        "parties": reading.gettext("parties"),
        "signatories": reading.gettext("signatories"),
        "amount": reading.gettext("amount"),
    }
    return tuple(names[name] for value, name in fields if not value)


def _sites(reading: Reading, unveilings: Sites, groundbreakings: Sites) -> Iterator[Gap]:
    rows = [row for row in unveilings.rows if not row.by]
    if rows:
        thing = reading.ngettext("%(n)s unveiling", "%(n)s unveilings", len(rows))
        yield Gap("unveiling", thing, (), (reading.gettext("who unveiled"),), unveilings.paragraphs)
    rows = [row for row in groundbreakings.rows if not row.by]
    if rows:
        thing = reading.ngettext("%(n)s groundbreaking", "%(n)s groundbreakings", len(rows))
        yield Gap("groundbreaking", thing, (), (reading.gettext("who broke the ground"),), groundbreakings.paragraphs)


def _releases(reading: Reading, releases: Releases) -> Iterator[Gap]:
    for talks, missing in ((False, reading.gettext("who released")), (True, reading.gettext("who spoke"))):
        rows = [row for row in releases.rows if row.by is None and (row.kind not in {"release", "presentation"}) == talks]
        if not rows:
            continue
        paragraphs = tuple(sorted({n for row in rows for n in row.paragraphs}))
        if len(rows) <= MAX_NAMES:
            yield Gap("release", "", tuple(row.title for row in rows), (missing,), paragraphs)
        else:
            thing = reading.ngettext("%(n)s release or talk", "%(n)s releases or talks", len(rows))
            yield Gap("release", thing, (), (missing,), paragraphs)


def _people(reading: Reading, people: People) -> Iterator[Gap]:
    vague = [row for row in people.rows if row.full_titles and all(title.endswith(VAGUE_POSTS) for title in row.full_titles)]
    bare = [row for row in people.rows if not row.full_titles]
    for rows, missing in ((vague, reading.gettext("the post itself")), (bare, reading.gettext("post"))):
        if rows:
            yield _of_people(reading, "people", rows, missing)


def _of_people(reading: Reading, kind: str, rows: list[PersonRow], missing: str) -> Gap:
    paragraphs = tuple(sorted({row.paragraphs[0] for row in rows if row.paragraphs}))
    if len(rows) <= MAX_NAMES:
        return Gap(kind, "", tuple(row.name for row in rows), (missing,), paragraphs)
    return Gap(kind, reading.ngettext("%(n)s person", "%(n)s people", len(rows)), (), (missing,), paragraphs)


def _silent(reading: Reading, people: People, speakers: tuple[SpeakerView, ...]) -> Iterator[Gap]:
    """Speakers whose own words were not read."""
    heard = {speaker.name.text for speaker in speakers}
    released = {item.by for item in reading.record.releases} | {talk.by for talk in reading.record.talks}
    rows = [row for row in people.rows if SPEAKING.intersection(row.roles) and row.name.text not in heard | released]
    if rows:
        yield _of_people(reading, "speech", rows, reading.gettext("what each said"))


def _event(reading: Reading, facts: Facts) -> Iterator[Gap]:
    event, title, meta = reading.record.event, facts.title, facts.meta
    missing = [
        reading.gettext("name") if not title.named else "",
        reading.gettext("date") if not event.date else reading.gettext("year") if meta.date_inferred else "",
        reading.gettext("place") if not event.place else reading.gettext("venue") if meta.venue_unread else "",
        reading.gettext("organisers") if not event.organisers else "",
        reading.gettext("number of people present") if facts.people.attending and not _heads(reading) else "",
    ]
    found = tuple(word for word in missing if word)
    if found:
        yield Gap("event", reading.gettext("The event"), (), found, title.paragraphs)


def _heads(reading: Reading) -> bool:
    """Say whether any figure counts people."""
    return any(figure.unit[-1:] in HEADS or figure.unit in {"people", "guests", "delegates"} for figure in reading.record.figures)
