"""Drafts to a `Record`: facts in the source's order, duplicates joined, each string tied to its characters by JSON Pointer."""

import importlib
from collections.abc import Callable, Iterable
from typing import Any, Protocol, TypeVar

import msgspec

from generator.extract.drafts import (
    BylineDraft,
    Drafts,
    EventDraft,
    FigureDraft,
    MeasureDraft,
    PersonDraft,
    ReleaseDraft,
    SigningDraft,
    SiteDraft,
    SpeechDraft,
    TalkDraft,
)
from generator.extract.restorations import Restored, restored
from generator.extract.text import Document, read
from generator.model.codec import check, strings
from generator.model.diagnostic import Diagnostic
from generator.model.lexicon import Lexicon
from generator.model.record import ROLES, Byline, Event, Figure, Measure, Person, Record, Release, Role, Signing, Site, Speech, Talk
from generator.model.source import Source
from generator.model.span import Quote, Span

_GRAMMARS = {"zh": "generator.extract.chinese", "en": "generator.extract.english"}
"""By BCP 47 primary language; loaded on first use."""


class _Traced(Protocol):
    """A draft of a fact."""

    @property
    def trace(self) -> tuple[str, ...]:
        """Rules and cues that decided."""


T = TypeVar("T", bound=_Traced)


def extract(source: Source, *, date: str | None = None, lexicon: Lexicon | None = None) -> Record:
    """Return what ``source`` says, in its own words.

    Args:
        source: The document as read.
        date: ISO day (``YYYY-MM-DD``) that settles a missing year when text, dateline and metadata do not.
        lexicon: The office's own words, and those to leave alone.

    Raises:
        RecordInvalid: the grammar made a fact that the source does not say; a fault of the program.
    """
    return _assembled(source, *_drafts(source, date, lexicon))[0]


def trace(source: Source, *, date: str | None = None, lexicon: Lexicon | None = None) -> str:
    """Return for each fact of a source a line with its pointer, its words, and the rule and cues that decided; for who mends the grammar.

    Arguments and errors as for `extract`.
    """
    record, reasons = _assembled(source, *_drafts(source, date, lexicon))
    lines = []
    for pointer, cues in reasons.items():
        head = " | ".join(value for at, value in strings(record) if at == pointer or at.startswith(f"{pointer}/"))
        lines.append(f"{pointer}\t{head}\t{'; '.join(cues) or '-'}")
    lines += [f"note\t{note.span.cut(source.text) if note.span else ''}\t{note.code}" for note in record.notes]
    return "\n".join(lines)


def _drafts(source: Source, date: str | None, lexicon: Lexicon | None) -> tuple[Drafts, Restored | None]:
    """Return what was found, and the restored text that it was found in, when it is not the text as read."""
    mended = restored(source)
    document = read(source if mended is None else mended.source, lexicon or Lexicon())
    grammar: Callable[[Document, str | None], Drafts] = importlib.import_module(_GRAMMARS.get(source.language, _GRAMMARS["zh"])).find
    return grammar(document, date), mended


def assemble(source: Source, drafts: Drafts) -> Record:
    """Return the record of ``drafts``: in the order of the source, duplicates joined, evidence checked.

    Raises:
        RecordInvalid: see `generator.model.codec.check`.
    """
    return _assembled(source, drafts)[0]


def _assembled(source: Source, drafts: Drafts, mended: Restored | None = None) -> tuple[Record, dict[str, tuple[str, ...]]]:
    """Return the record and, by pointer, what decided each fact."""
    building = _Building(source, mended)
    record = Record(
        source=source,
        event=building.event(drafts.event),
        people=building.each("people", _people(drafts.people), building.person),
        signings=building.each("signings", _once(drafts.signings, _signing_key, lambda d: d.span.start), building.signing),
        unveilings=building.each("unveilings", _sites(drafts.unveilings), building.site),
        groundbreakings=building.each("groundbreakings", _sites(drafts.groundbreakings), building.site),
        releases=building.each("releases", _once(drafts.releases, lambda d: d.title.value, _title_start), building.release),
        talks=building.each("talks", _once(drafts.talks, lambda d: (d.title.value, d.by and d.by.value), _title_start), building.talk),
        speeches=building.each("speeches", _speeches(drafts.speeches), building.speech),
        figures=building.each("figures", _once(drafts.figures, _figure_key, lambda d: _start(d.measure.text)), building.figure),
        byline=building.byline(drafts.byline),
        damage=source.damage,
        notes=building.notes(drafts.notes),
        evidence=building.evidence,
        inferred=building.inferred,
    )
    return check(record), {"/event": drafts.event.trace, **building.reasons}


def _start(quote: Quote) -> int:
    return quote.spans[0].start


def _title_start(draft: ReleaseDraft | TalkDraft) -> int:
    return _start(draft.title)


def _once(drafts: Iterable[T], key: Callable[[T], Any], start: Callable[[T], int]) -> list[T]:
    """Return the drafts in the order of the source, the first of those with the same key."""
    first: dict[Any, T] = {}
    for draft in sorted(drafts, key=start):
        first.setdefault(key(draft), draft)
    return list(first.values())


def _signing_key(draft: SigningDraft) -> Any:
    parties = frozenset(quote.value for quote in draft.parties)
    return (parties, draft.subject and draft.subject.value, draft.count) if parties else (draft.span, draft.subject and draft.subject.value)


def _figure_key(draft: FigureDraft) -> Any:
    return draft.measure.value, draft.measure.value_to, draft.measure.unit.value, draft.label.value


def _sites(drafts: Iterable[SiteDraft]) -> list[SiteDraft]:
    return _once(drafts, lambda draft: draft.name.value, lambda draft: _start(draft.name))


def _people(drafts: Iterable[PersonDraft]) -> list[PersonDraft]:
    def key(draft: PersonDraft) -> Any:
        return draft.name.value, tuple(title.value for title in draft.titles)

    return _once(drafts, key, lambda draft: _start(draft.name))


def _speeches(drafts: Iterable[SpeechDraft]) -> list[SpeechDraft]:
    """Return one speech a speaker, with the paragraphs and points of all its parts."""
    joined: dict[str, SpeechDraft] = {}
    for draft in sorted(drafts, key=lambda draft: (draft.paragraphs, _start(draft.speaker))):
        name = draft.speaker.value
        before = joined.get(name)
        if before is None:
            joined[name] = draft
            continue
        paragraphs = tuple(sorted({*before.paragraphs, *draft.paragraphs}))
        points = tuple(dict.fromkeys((*before.points, *draft.points)))
        joined[name] = msgspec.structs.replace(before, paragraphs=paragraphs, points=points, trace=before.trace + draft.trace)
    return list(joined.values())


class _Building:
    """Writes down evidence and inference of each fact while the fact is made."""

    def __init__(self, source: Source, mended: Restored | None) -> None:
        self.source, self.mended = source, mended
        self.evidence: dict[str, tuple[Span, ...]] = {}
        self.inferred: dict[str, str] = {}
        self.reasons: dict[str, tuple[str, ...]] = {}

    def each(self, key: str, drafts: Iterable[T], make: Callable[[str, T], Any]) -> tuple[Any, ...]:
        """Return the facts of a list, made with their pointers."""
        made = []
        for index, draft in enumerate(drafts):
            pointer = f"/{key}/{index}"
            self.reasons[pointer] = draft.trace
            made.append(make(pointer, draft))
        return tuple(made)

    def point(self, pointer: str, *spans: Span) -> None:
        """Add evidence for a pointer; the spans already there stay first."""
        if self.mended is not None:
            spans = tuple(map(self.mended.span, spans))
        if spans:
            self.evidence[pointer] = tuple(dict.fromkeys((*self.evidence.get(pointer, ()), *spans)))

    def paragraph(self, pointer: str, number: int) -> None:
        """Let a paragraph be the evidence for a pointer."""
        self.evidence[pointer] = (self.source.paragraphs[number - 1],)

    def notes(self, notes: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
        """Return the notes with their places in the text as read."""
        if self.mended is None:
            return notes
        return tuple(msgspec.structs.replace(note, span=self.mended.span(note.span)) if note.span else note for note in notes)

    def text(self, pointer: str, quote: Quote) -> str:
        """Return the words of a fact, and note where they stand."""
        if self.mended is not None:
            quote = self.mended.quote(quote)
        spans = quote.spans
        self.evidence[pointer] = spans if len(spans) == 1 else tuple(dict.fromkeys(spans))
        if quote.inferred is not None:
            self.inferred[pointer] = quote.inferred
        return quote.value

    def maybe(self, pointer: str, quote: Quote | None) -> str | None:
        """Return the words of a fact that need not be there."""
        return None if quote is None else self.text(pointer, quote)

    def texts(self, pointer: str, quotes: Iterable[Quote]) -> tuple[str, ...]:
        """Return the words of several facts, each value once."""
        different: dict[str, Quote] = {}
        for quote in quotes:
            different.setdefault(quote.value, quote)
        return tuple([self.text(f"{pointer}/{index}", quote) for index, quote in enumerate(different.values())])

    def event(self, draft: EventDraft) -> Event:
        year_inferred = draft.year_inferred and draft.date is not None
        if year_inferred and draft.date is not None:
            self.point("/event/year_inferred", *draft.date.spans)
        return Event(
            name=self.maybe("/event/name", draft.name),
            date=self.maybe("/event/date", draft.date),
            date_end=self.maybe("/event/date_end", draft.date_end),
            date_text=self.maybe("/event/date_text", draft.date_text),
            year_inferred=year_inferred,
            place=self.maybe("/event/place", draft.place),
            organisers=self.texts("/event/organisers", draft.organisers),
        )

    def person(self, pointer: str, draft: PersonDraft) -> Person:
        cues: dict[Role, list[Span]] = {}
        for cue in draft.roles:
            cues.setdefault(cue.role, []).append(cue.span)
        roles = tuple([role for role in ROLES if role in cues]) if cues else ()
        for index, role in enumerate(roles):
            self.point(f"{pointer}/roles/{index}", *cues[role])
        name = self.text(f"{pointer}/name", draft.name)
        self.point(f"{pointer}/name", *draft.mentions)
        titles = self.texts(f"{pointer}/titles", draft.titles)
        return Person(name, titles, roles, self.maybe(f"{pointer}/organisation", draft.organisation))

    def measure(self, pointer: str, draft: MeasureDraft) -> dict[str, Any]:
        """Return the fields that an amount and a figure share."""
        whole = draft.text.spans[0]
        self.point(f"{pointer}/value", whole)
        if draft.value_to is not None:
            self.point(f"{pointer}/value_to", whole)
        return {
            "text": self.text(f"{pointer}/text", draft.text),
            "value": draft.value,
            "unit": self.text(f"{pointer}/unit", draft.unit),
            "value_to": draft.value_to,
            "qualifier": self.maybe(f"{pointer}/qualifier", draft.qualifier),
        }

    def signing(self, pointer: str, draft: SigningDraft) -> Signing:
        self.point(pointer, draft.span)
        if draft.count is not None:
            self.point(f"{pointer}/count", draft.count_span or draft.span)
        return Signing(
            parties=self.texts(f"{pointer}/parties", draft.parties),
            subject=self.maybe(f"{pointer}/subject", draft.subject),
            count=draft.count,
            amount=None if draft.amount is None else Measure(**self.measure(f"{pointer}/amount", draft.amount)),
            fields=self.texts(f"{pointer}/fields", draft.fields),
            witnesses=self.texts(f"{pointer}/witnesses", draft.witnesses),
            signatories=self.texts(f"{pointer}/signatories", draft.signatories),
        )

    def site(self, pointer: str, draft: SiteDraft) -> Site:
        paragraph = draft.described_in_paragraph
        if paragraph is not None:
            self.paragraph(f"{pointer}/described_in_paragraph", paragraph)
        return Site(
            name=self.text(f"{pointer}/name", draft.name),
            described_in_paragraph=paragraph,
            description=self.maybe(f"{pointer}/description", draft.description),
            by=self.texts(f"{pointer}/by", draft.by),
        )

    def release(self, pointer: str, draft: ReleaseDraft) -> Release:
        return Release(self.text(f"{pointer}/title", draft.title), draft.kind, self.maybe(f"{pointer}/by", draft.by))

    def talk(self, pointer: str, draft: TalkDraft) -> Talk:
        return Talk(self.text(f"{pointer}/title", draft.title), draft.kind, self.maybe(f"{pointer}/by", draft.by))

    def speech(self, pointer: str, draft: SpeechDraft) -> Speech:
        for index, paragraph in enumerate(draft.paragraphs):
            self.paragraph(f"{pointer}/paragraphs/{index}", paragraph)
        return Speech(self.text(f"{pointer}/speaker", draft.speaker), draft.paragraphs, self.texts(f"{pointer}/points", draft.points))

    def figure(self, pointer: str, draft: FigureDraft) -> Figure:
        return Figure(
            label=self.text(f"{pointer}/label", draft.label),
            period=self.maybe(f"{pointer}/period", draft.period),
            rank=self.maybe(f"{pointer}/rank", draft.rank),
            target=draft.target,
            **self.measure(pointer, draft.measure),
        )

    def byline(self, draft: BylineDraft) -> Byline:
        return Byline(
            outlet=self.maybe("/byline/outlet", draft.outlet),
            authors=self.texts("/byline/authors", draft.authors),
            photographers=self.texts("/byline/photographers", draft.photographers),
            editors=self.texts("/byline/editors", draft.editors),
        )
