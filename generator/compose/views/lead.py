"""The opening summary: which facts it states, in which order. The words are the templates'."""

import msgspec

from generator.compose.views.acts import SigningRow
from generator.compose.views.event import Title
from generator.compose.views.facts import Facts
from generator.compose.views.people import People, PersonRow
from generator.compose.views.reading import Paragraphs, Reading, Said

MAX_SIGNINGS = 3
"""Signings named in the summary; the table has them all."""

MAX_NAMES = 5
"""People named in the summary."""


class Held(msgspec.Struct, frozen=True):
    """What took place, when and where."""

    name: Said
    named: bool
    day: str
    """Month and day; empty: not read."""
    place: Said | None
    paragraphs: Paragraphs


class Present(msgspec.Struct, frozen=True):
    """Who was there, and who only spoke."""

    first: tuple[Said, ...]
    attending: int
    attending_paragraphs: Paragraphs
    speaking_only: int
    speaking_paragraphs: Paragraphs
    speakers: tuple[Said, ...]
    """The first of those who only spoke; named where nobody is listed as present."""


class Lead(msgspec.Struct, frozen=True):
    """The facts of the summary."""

    held: Held
    signings: tuple[SigningRow, ...]
    more_signings: int
    more_paragraphs: Paragraphs
    unveiled: int
    unveiled_paragraphs: Paragraphs
    begun: int
    begun_paragraphs: Paragraphs
    released: int
    released_paragraphs: Paragraphs
    present: Present | None


def lead(reading: Reading, facts: Facts) -> Lead:
    """Return the facts of the summary. Aggregates come first: the largest number is the news."""
    rows = sorted(facts.signings.rows, key=lambda row: -(row.count or 0) if row.aggregate else 0)
    more = rows[MAX_SIGNINGS:]
    return Lead(
        held=_held(reading, facts.title),
        signings=tuple(rows[:MAX_SIGNINGS]),
        more_signings=len(more),
        more_paragraphs=tuple(sorted({n for row in more for n in row.subject_paragraphs})),
        unveiled=len(facts.unveilings.rows),
        unveiled_paragraphs=facts.unveilings.paragraphs,
        begun=len(facts.groundbreakings.rows),
        begun_paragraphs=facts.groundbreakings.paragraphs,
        released=facts.releases.releases,
        released_paragraphs=facts.releases.paragraphs,
        present=_present(facts.people),
    )


def _held(reading: Reading, title: Title) -> Held:
    event = reading.record.event
    day = ""
    if event.date:
        last = event.date_end
        day = reading.formats.day(event.date) if not last or last == event.date else reading.formats.days(event.date, last)
    return Held(
        name=Said(title.text, reading.language, restored=title.restored),
        named=title.named,
        day=day if title.named else "",
        place=reading.place("/event/place", event.place) if event.place and title.named else None,
        paragraphs=tuple(sorted({*title.paragraphs, *reading.first_paragraph("/event/place")})) if title.named else title.paragraphs,
    )


def _present(people: People) -> Present | None:
    if not people.attending and not people.speaking_only:
        return None
    return Present(
        first=tuple(row.name for row in people.attending[:MAX_NAMES]),
        attending=len(people.attending),
        attending_paragraphs=_paragraphs(people.attending),
        speaking_only=len(people.speaking_only),
        speaking_paragraphs=_paragraphs(people.speaking_only),
        speakers=tuple(row.name for row in people.speaking_only[:MAX_NAMES]),
    )


def _paragraphs(rows: tuple[PersonRow, ...]) -> Paragraphs:
    """Return where these people are first named."""
    return tuple(sorted({row.paragraphs[0] for row in rows if row.paragraphs}))
