"""The parts of a record's view that the summary and the gaps look at together."""

import msgspec

from generator.compose.views import acts, event, people, speeches
from generator.compose.views.acts import Releases, Signings, Sites
from generator.compose.views.event import Meta, Title
from generator.compose.views.people import People
from generator.compose.views.reading import Reading
from generator.compose.views.speeches import SpeakerView


class Facts(msgspec.Struct, frozen=True):
    """Rows and counts of one record."""

    title: Title
    meta: Meta
    signings: Signings
    unveilings: Sites
    groundbreakings: Sites
    releases: Releases
    people: People
    speeches: tuple[SpeakerView, ...]


def facts(reading: Reading, created: str | None) -> Facts:
    """Return the rows of a record."""
    record = reading.record
    present = people.people(reading)
    return Facts(
        title=event.title(reading),
        meta=event.meta(reading, created),
        signings=acts.signings(reading),
        unveilings=acts.sites(reading, "unveilings", record.unveilings),
        groundbreakings=acts.sites(reading, "groundbreakings", record.groundbreakings),
        releases=acts.releases(reading),
        people=present,
        speeches=speeches.speeches(reading, present),
    )
