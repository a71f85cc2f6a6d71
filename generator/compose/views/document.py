"""The view of one record: all that a template is given."""

import msgspec

from generator.compose.views import facts, figures, gaps, lead, quality, source, words
from generator.compose.views.acts import Releases, Signings, Sites
from generator.compose.views.event import Meta, Title
from generator.compose.views.figures import ChartView, Figures
from generator.compose.views.gaps import Gap
from generator.compose.views.lead import Lead
from generator.compose.views.people import People
from generator.compose.views.quality import Quality
from generator.compose.views.reading import Reading
from generator.compose.views.source import SourceParagraph
from generator.compose.views.speeches import SpeakerView


class File(msgspec.Struct, frozen=True):
    """The source file."""

    name: str
    sha256: str
    """First eight characters."""
    language: str
    """BCP 47: ``zh-Hant``, ``zh-Hans`` or ``en``."""
    paragraphs: int


class Document(msgspec.Struct, frozen=True):
    """One record, ready for a template. The fields are the names a template sees."""

    title: Title
    meta: Meta
    lead: Lead
    figures: Figures
    chart: ChartView | None
    signings: Signings
    unveilings: Sites
    groundbreakings: Sites
    releases: Releases
    people: People
    speeches: tuple[SpeakerView, ...]
    gaps: tuple[Gap, ...]
    quality: Quality
    source: tuple[SourceParagraph, ...]
    file: File
    has_restored: bool
    role_names: dict[str, str]
    kind_names: dict[str, str]
    group_names: dict[str, str]


def document(reading: Reading, created: str | None) -> Document:
    """Return the view of a record."""
    record = reading.record
    found = facts.facts(reading, created)
    return Document(
        title=found.title,
        meta=found.meta,
        lead=lead.lead(reading, found),
        figures=figures.figures(reading, found.signings),
        chart=figures.chart(reading),
        signings=found.signings,
        unveilings=found.unveilings,
        groundbreakings=found.groundbreakings,
        releases=found.releases,
        people=found.people,
        speeches=found.speeches,
        gaps=gaps.gaps(reading, found),
        quality=quality.quality(reading),
        source=source.source(reading),
        file=File(record.source.name, record.source.sha256[:8], reading.language, len(record.source.paragraphs)),
        has_restored=any(damage.restored is not None for damage in record.damage),
        role_names=words.role_names(reading),
        kind_names=words.kind_names(reading),
        group_names=words.group_names(reading),
    )
