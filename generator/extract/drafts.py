"""What the parts of the grammar hand to `extract.record`: facts as quotes, before they are joined and numbered."""

from collections.abc import Callable
from typing import Any, Literal

import msgspec

from generator.model.diagnostic import Diagnostic
from generator.model.record import Role
from generator.model.span import Quote, Span


class RoleCue(msgspec.Struct, frozen=True, gc=False):
    """A role and the words that give it (出席)."""

    role: Role
    span: Span


class PersonDraft(msgspec.Struct, frozen=True, gc=False):
    """A person, joined over the whole document."""

    name: Quote
    titles: tuple[Quote, ...] = ()
    organisation: Quote | None = None
    roles: tuple[RoleCue, ...] = ()
    mentions: tuple[Span, ...] = ()
    """Every place where the person is named (沈昌祥, 沈院士), in order."""
    trace: tuple[str, ...] = ()
    """Rules and cues that decided, for ``--trace``."""


class MeasureDraft(msgspec.Struct, frozen=True, gc=False):
    """A number with its unit, wherever it stands."""

    text: Quote
    value: int | float
    unit: Quote
    value_to: int | float | None = None
    qualifier: Quote | None = None
    trace: tuple[str, ...] = ()


class FigureDraft(msgspec.Struct, frozen=True, gc=False):
    """A measure that the record lists."""

    measure: MeasureDraft
    label: Quote
    period: Quote | None = None
    rank: Quote | None = None
    target: bool = False
    trace: tuple[str, ...] = ()


class SigningDraft(msgspec.Struct, frozen=True, gc=False):
    """One agreement, or a count of them."""

    span: Span
    """The words that say so."""
    parties: tuple[Quote, ...] = ()
    subject: Quote | None = None
    count: int | None = None
    count_span: Span | None = None
    amount: MeasureDraft | None = None
    fields: tuple[Quote, ...] = ()
    witnesses: tuple[Quote, ...] = ()
    signatories: tuple[Quote, ...] = ()
    trace: tuple[str, ...] = ()


class SiteDraft(msgspec.Struct, frozen=True, gc=False):
    """A thing unveiled or begun."""

    name: Quote
    described_in_paragraph: int | None = None
    description: Quote | None = None
    by: tuple[Quote, ...] = ()
    trace: tuple[str, ...] = ()


class ReleaseDraft(msgspec.Struct, frozen=True, gc=False):
    """A thing made public."""

    title: Quote
    kind: Literal["release", "presentation"] = "release"
    by: Quote | None = None
    trace: tuple[str, ...] = ()


class TalkDraft(msgspec.Struct, frozen=True, gc=False):
    """A titled talk."""

    title: Quote
    kind: Literal["keynote", "talk", "report", "presentation"] = "talk"
    by: Quote | None = None
    trace: tuple[str, ...] = ()


class SpeechDraft(msgspec.Struct, frozen=True, gc=False):
    """A speaker's paragraphs and points."""

    speaker: Quote
    paragraphs: tuple[int, ...]
    points: tuple[Quote, ...] = ()
    trace: tuple[str, ...] = ()


class EventDraft(msgspec.Struct, frozen=True, gc=False):
    """The event."""

    name: Quote | None = None
    date: Quote | None = None
    date_end: Quote | None = None
    date_text: Quote | None = None
    year_inferred: bool = False
    """The year of ``date`` does not stand with it."""
    published: int | None = None
    """The year of the report; it settles 今年 where the event has no date."""
    place: Quote | None = None
    organisers: tuple[Quote, ...] = ()
    trace: tuple[str, ...] = ()


class BylineDraft(msgspec.Struct, frozen=True, gc=False):
    """Who reported it."""

    outlet: Quote | None = None
    authors: tuple[Quote, ...] = ()
    photographers: tuple[Quote, ...] = ()
    editors: tuple[Quote, ...] = ()
    spans: tuple[Span, ...] = ()
    """The stretches that are byline, caption or navigation: no person is read there."""


class Drafts(msgspec.Struct, frozen=True):
    """All that a grammar found."""

    event: EventDraft = EventDraft()
    people: tuple[PersonDraft, ...] = ()
    signings: tuple[SigningDraft, ...] = ()
    unveilings: tuple[SiteDraft, ...] = ()
    groundbreakings: tuple[SiteDraft, ...] = ()
    releases: tuple[ReleaseDraft, ...] = ()
    talks: tuple[TalkDraft, ...] = ()
    speeches: tuple[SpeechDraft, ...] = ()
    figures: tuple[FigureDraft, ...] = ()
    byline: BylineDraft = BylineDraft()
    notes: tuple[Diagnostic, ...] = ()


_PLAIN = frozenset({str, int, float, bool, type(None)})
"""What holds no span."""


def moved(value: Any, span: Callable[[Span], Span], quote: Callable[[Quote], Quote]) -> Any:
    """Return drafts, or a part of them, with each span and each quote replaced."""
    kind = type(value)
    if kind is Quote:
        return quote(value)
    if kind is Span:
        return span(value)
    if kind is tuple:
        return tuple([moved(inner, span, quote) for inner in value]) if value and type(value[0]) not in _PLAIN else value
    if kind in _PLAIN:
        return value
    fields = [getattr(value, name) for name in kind.__struct_fields__]
    return kind(*[field if not field or type(field) in _PLAIN else moved(field, span, quote) for field in fields])
