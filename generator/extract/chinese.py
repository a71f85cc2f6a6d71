"""The Chinese grammar, part by part, in the order in which the parts need each other."""

from dataclasses import replace

import msgspec

from generator.extract import acts, lexicon
from generator.extract.byline import find_byline
from generator.extract.drafts import Drafts, EventDraft
from generator.extract.event import find_event
from generator.extract.glosses import with_glosses, without_glosses
from generator.extract.inset_titles import with_insets, without_insets
from generator.extract.measures import find_figures, scan
from generator.extract.occasion import is_digest, reports_event, without_repeats
from generator.extract.people import find_people
from generator.extract.run_in_heads import run_in, with_heads_apart
from generator.extract.speeches import find_speeches
from generator.extract.text import Document
from generator.extract.zones import Zone, find_zones


def find(document: Document, default_date: str | None) -> Drafts:
    """Return what a Chinese text says; only its byline where it reports no event.

    Args:
        document: The folded text.
        default_date: ISO day passed in by the user, the last resort for a missing year.
    """
    plain, glosses = without_glosses(document)
    words = lexicon.of(document.lexicon)
    lined, apart = with_heads_apart(plain)
    upright, insets = without_insets(lined, words)
    drafts = _found(upright, default_date, words if insets is None else replace(words, names=words.names | insets.names))
    drafts = drafts if insets is None else with_insets(drafts, insets)
    drafts = drafts if apart is None else run_in(drafts, apart)
    return drafts if glosses is None else with_glosses(drafts, glosses)


_MANY = 3
"""So many things opened or begun, at no event, stand in as many places."""


def _with_captions(document: Document, event: EventDraft, default_date: str | None, zones: tuple[Zone, ...]) -> EventDraft:
    """Return the event with the name that only a caption tells (5月6日,甲会在乙城举行备忘录签约仪式。丙摄)."""
    if event.name is not None or all(zone.kind != "caption" for zone in zones):
        return event
    told = find_event(document, default_date, tuple(zone.span for zone in zones if zone.kind != "caption"))
    if told.name is None or not any(zone.kind == "caption" and zone.span.contains(told.name.spans[0]) for zone in zones):
        return event
    return msgspec.structs.replace(event, name=told.name, place=event.place or told.place)


def _found(document: Document, default_date: str | None, words: lexicon.Lexicon) -> Drafts:
    """Return what a text says that has no glosses and no titles inside names."""
    zones = find_zones(document)
    spans = tuple(zone.span for zone in zones)
    event = _with_captions(document, find_event(document, default_date, spans), default_date, zones)
    people = find_people(document, zones, words)
    measures = scan(document)
    reading = acts.read(document, people, spans)
    signings, gaps = acts.read_signings(reading, tuple(found.draft for found in measures))
    drafts = Drafts(
        event=event,
        people=people,
        signings=acts.in_own_name(document, signings),
        unveilings=acts.find_unveilings(reading),
        groundbreakings=acts.find_groundbreakings(reading),
        releases=acts.find_releases(reading),
        talks=acts.find_talks(reading),
        speeches=find_speeches(document, people),
        figures=find_figures(document, measures, (zone.span for zone in zones if zone.kind not in {"contact", "caption"}), event),
        byline=find_byline(document),
    )
    names = {person.name.value for person in people}
    if any(body.value in names for body in event.organisers):
        bodies = tuple(body for body in event.organisers if body.value not in names)
        drafts = msgspec.structs.replace(drafts, event=msgspec.structs.replace(event, organisers=bodies))
    if is_digest(document):
        drafts = without_repeats(document, msgspec.structs.replace(drafts, event=EventDraft(published=event.published)))
    elif event.name is None and len(drafts.unveilings) + len(drafts.groundbreakings) >= _MANY:
        drafts = msgspec.structs.replace(drafts, event=msgspec.structs.replace(event, place=None))
    if not reports_event(document, drafts):
        return Drafts(figures=drafts.figures, byline=drafts.byline)
    found = {kind: bool(getattr(drafts, kind)) for kind in ("signings", "unveilings", "groundbreakings")}
    return msgspec.structs.replace(drafts, notes=acts.find_unread(reading, found, gaps))
