"""The record: who, what, where, how much; every string tied to the characters that say it.

``None`` always means: the article does not say. ``evidence`` and ``inferred`` are keyed by JSON Pointer (RFC 6901)
into the record's JSON form. Invariant (`Record.check`): every string fact equals the text of its first span
unless its pointer is in ``inferred``.
"""

from typing import Literal

import msgspec

from generator.model.diagnostic import Diagnostic
from generator.model.source import Damage, Metadata, Source
from generator.model.span import Span

SCHEMA = "jianbao/record/1"

Role = Literal["attend", "host", "speak", "keynote", "present", "release", "unveil", "sign", "represent", "witness"]
"""出席 · 主持 · 致辭 · 主題演講 · 推介 · 發布 · 揭牌 · 簽約 · 代表 · 見證, in the order of columns."""

ROLES: tuple[Role, ...] = ("attend", "host", "speak", "keynote", "present", "release", "unveil", "sign", "represent", "witness")


class Measure(msgspec.Struct, frozen=True, omit_defaults=True):
    """An amount as printed and as a number."""

    text: str
    """As written, with the particles beside the number (近, 超過, 餘)."""
    value: int | float
    """Expanded: 15475億元 is 1547500000000."""
    unit: str
    """元, 個, %, US$ … as written."""
    value_to: int | float | None = None
    """Upper end of a range."""
    qualifier: str | None = None
    """近, 超, 約, 不少於 …"""


class Event(msgspec.Struct, frozen=True, omit_defaults=True):
    """The event itself."""

    name: str | None = None
    date: str | None = None
    """ISO 8601 day; ``--MM-DD`` when no year is to be had."""
    date_end: str | None = None
    date_text: str | None = None
    year_inferred: bool = False
    place: str | None = None
    organisers: tuple[str, ...] = ()
    """主辦, 承辦, 協辦."""


class Person(msgspec.Struct, frozen=True, omit_defaults=True):
    """One person, once, in the source's order of first mention."""

    name: str
    """The bare name, as first written."""
    titles: tuple[str, ...] = ()
    """As written, with the organisation that stands before."""
    roles: tuple[Role, ...] = ()
    """Empty: only mentioned."""
    organisation: str | None = None
    """Set when it is cut off or carried over from the list."""


class Signing(msgspec.Struct, frozen=True, omit_defaults=True):
    """簽約: one agreement, or a count of them."""

    parties: tuple[str, ...] = ()
    subject: str | None = None
    """The document with what it is about."""
    count: int | None = None
    amount: Measure | None = None
    fields: tuple[str, ...] = ()
    witnesses: tuple[str, ...] = ()
    signatories: tuple[str, ...] = ()
    """Persons who signed, as named in ``people``."""


class Site(msgspec.Struct, frozen=True, omit_defaults=True):
    """A thing unveiled (揭牌) or begun (奠基, 開工)."""

    name: str
    described_in_paragraph: int | None = None
    description: str | None = None
    """A clause cut from the paragraph that describes it."""
    by: tuple[str, ...] = ()
    """Persons who unveiled it."""


class Release(msgspec.Struct, frozen=True, omit_defaults=True):
    """A plan, report, list, standard or fund made public (發布, 推介)."""

    title: str
    kind: Literal["release", "presentation"] = "release"
    by: str | None = None


class Talk(msgspec.Struct, frozen=True, omit_defaults=True):
    """A titled talk."""

    title: str
    kind: Literal["keynote", "talk", "report", "presentation"] = "talk"
    by: str | None = None


class Speech(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a speaker said, by paragraph."""

    speaker: str
    paragraphs: tuple[int, ...]
    """From 1, rising."""
    points: tuple[str, ...] = ()
    """Main points, cut word for word."""


class Figure(msgspec.Struct, frozen=True, omit_defaults=True):
    """A number that the article states."""

    label: str
    """What it measures; cut from the text, or listed in ``inferred``."""
    text: str
    value: int | float
    unit: str
    value_to: int | float | None = None
    qualifier: str | None = None
    period: str | None = None
    """``2023``, ``2024-01``, ``2024-01/2024-03``; inferred where not written so."""
    rank: str | None = None
    target: bool = False


class Byline(msgspec.Struct, frozen=True, omit_defaults=True):
    """Who reported it; not people of the event."""

    outlet: str | None = None
    authors: tuple[str, ...] = ()
    photographers: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()


class Record(msgspec.Struct, frozen=True):
    """All that was read out of one source."""

    source: Source
    schema: str = SCHEMA
    event: Event = Event()
    people: tuple[Person, ...] = ()
    signings: tuple[Signing, ...] = ()
    unveilings: tuple[Site, ...] = ()
    groundbreakings: tuple[Site, ...] = ()
    releases: tuple[Release, ...] = ()
    talks: tuple[Talk, ...] = ()
    speeches: tuple[Speech, ...] = ()
    figures: tuple[Figure, ...] = ()
    byline: Byline = Byline()
    damage: tuple[Damage, ...] = ()
    notes: tuple[Diagnostic, ...] = ()
    """What was not understood, with the sentence."""
    evidence: dict[str, tuple[Span, ...]] = {}
    """Pointer to spans, e.g. ``/people/0/name``. Roles too: ``/people/0/roles/1`` points at the verb."""
    inferred: dict[str, str] = {}
    """Pointer to the reason, e.g. ``/event/date``: ``year from …``."""

    def paragraphs_of(self, pointer: str) -> tuple[int, ...]:
        """Return the numbers (from 1, rising, each once) of the paragraphs that are evidence for a pointer or anything under it."""
        spans = [s for p, group in self.evidence.items() if p == pointer or p.startswith(f"{pointer}/") for s in group]
        return tuple(sorted({self.source.paragraph_at(s.start) for s in spans} - {0}))


__all__ = [
    "ROLES",
    "SCHEMA",
    "Byline",
    "Damage",
    "Event",
    "Figure",
    "Measure",
    "Metadata",
    "Person",
    "Record",
    "Release",
    "Role",
    "Signing",
    "Site",
    "Source",
    "Speech",
    "Talk",
]
