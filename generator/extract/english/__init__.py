"""The English grammar, part by part, in the order in which the parts need each other."""

from collections.abc import Iterator

from generator.extract.drafts import Drafts, PersonDraft, RoleCue
from generator.extract.english import (
    acts,
    affiliations,
    byline,
    document,
    event,
    figures,
    layout,
    led_lists,
    releases,
    roles,
    signings,
    speeches,
)
from generator.extract.english.document import Reading
from generator.extract.english.people import Person
from generator.extract.english.words import lexicon
from generator.extract.text import Document
from generator.model.record import Role
from generator.model.span import Span

Roles = list[list[tuple[int, Role, Span]]]
"""For each line of the body: person, role, cue."""


def find(source: Document, default_date: str | None) -> Drafts:
    """Return what an English text says; where it reports no event, only its figures and who wrote it.

    Args:
        source: The folded text.
        default_date: ISO day passed in by the user, the last resort for a missing year.
    """
    reading = document.read(source)
    told = led_lists.read(source.folded, [line.sentence for line in reading.body], [line.skeleton for line in reading.body])
    given = [[(person, cue.role, cue.span) for person, cue in found] for found in told]
    opened, begun = acts.unveilings(reading), acts.groundbreakings(reading)
    happening, year = event.find(reading, default_date, [draft.name.spans[0] for draft in (*opened, *begun)])
    measured = tuple(figures.find(source, [line for line in reading.lines if line.kind != "caption"], year))
    drafts = Drafts(
        event=happening,
        people=_people(reading, given),
        signings=tuple(signings.find(reading, given)),
        unveilings=tuple(opened),
        groundbreakings=tuple(begun),
        releases=tuple(releases.find(reading)),
        talks=tuple(acts.talks(reading)),
        speeches=tuple(speeches.find(reading, given)),
        figures=measured,
        byline=byline.find(reading),
    )
    return drafts if event.reports(reading, drafts) else Drafts(figures=measured, byline=drafts.byline)


def _people(reading: Reading, given: Roles) -> tuple[PersonDraft, ...]:
    """Return the persons with their roles; who only signed the text is its author."""
    cues: list[list[RoleCue]] = [[] for _ in reading.persons]
    for line in given:
        for person, role, span in line:
            cues[person].append(RoleCue(role, span))
    for person, cue in _pictured(reading):
        cues[person].append(cue)
    for person, released in releases.cues(reading).items():
        cues[person].extend(RoleCue("release", span) for span in released)
    quote = reading.document.quote
    signed = byline.signature(reading)
    bodies = affiliations.find(reading)
    return tuple(
        PersonDraft(
            quote(person.name.start, person.name.end),
            tuple(quote(span.start, span.end) for span in person.titles(reading.document.folded)),
            bodies.get(index),
            _settled(found),
            tuple(person.mentions),
            (person.cue,),
        )
        for index, (person, found) in enumerate(zip(reading.persons, cues, strict=True))
        if (signed is None or signed.spans[0] != person.name) and (found or index in bodies or _is_told(person))
    )


def _pictured(reading: Reading) -> Iterator[tuple[int, RoleCue]]:
    """Yield who does something in a picture of the event, or stands in it (``From left: A, B and C``); somebody alone is no row."""
    lines = [line for line in reading.lines if line.kind == "caption"]
    acting = {person: cue for line in lines for person, cue in roles.read(line.skeleton) if cue.role in _SHOWN}
    yield from acting.items()
    for line in lines:
        lead = layout.LINED_UP.search(reading.document.folded, line.sentence.start, line.sentence.end)
        named = [stand.person for stand in line.skeleton.stands if stand.named]
        if lead and len(named) > 1:
            yield from ((person, RoleCue("attend", Span(*lead.span()))) for person in named if person not in acting)


_SHOWN: frozenset[Role] = frozenset(["unveil", "sign", "witness"])
"""What a picture shows somebody do."""


_WEAK = frozenset(["given name", "list", "verb"])
"""Cues that alone do not tell a person from a place, a book or a feast."""


def _is_told(person: Person) -> bool:
    """Say whether a person is known as one without anything done: by a post, a form of address or a strong cue.

    A surname behind an office is no more than a mention (President Callow), of somebody whom the text does not name.
    """
    if len(person.words) == 1 and person.honorific in lexicon("title_heads") - lexicon("honorifics"):
        return False
    return person.cue not in _WEAK or bool(person.posts) or bool(person.honorific)


def _settled(found: list[RoleCue]) -> tuple[RoleCue, ...]:
    """Return the roles of a person: the words of a keynote speaker are the keynote's, a launch that is a release is no other act."""
    given = {cue.role for cue in found}
    launched = {cue.span.start for cue in found if cue.role in {"release", "unveil"}}
    return tuple(
        cue
        for cue in found
        if not (cue.role == "speak" and "keynote" in given)
        and not (cue.role == "attend" and any(cue.span.start <= start < cue.span.end for start in launched))
    )
