"""Who made a work public: the subject of the verb, a person or a body."""

import re

from generator.extract.english import organisations, parties, works
from generator.extract.english.document import Reading
from generator.extract.english.members import Found
from generator.model.span import Quote


def by(reading: Reading, found: Found) -> Quote | None:
    """Return who made it public: the person or the organisation that is the subject of the verb."""
    skeleton = found.line.skeleton
    at = sum(stand.end <= found.verb for stand in skeleton.stands)
    if at:
        stand = skeleton.stands[at - 1]
        between = reading.document.folded[stand.end : found.verb]
        if not re.search(r"[;\u201d\"]|\b(?:said|that|which|who|by)\b", between):
            name = reading.persons[stand.person].name
            return reading.document.quote(name.start, name.end)
    text, opening = reading.document.folded, _opening(reading, found)
    joined = opening and works.JOINED_BY.fullmatch(text, opening[0][1], found.verb)
    subject = opening if joined else organisations.before(text, found.line.sentence.start, found.verb) or opening
    body = subject and organisations.looks_like_one(reading.document.folded, subject[0])
    owner = body and subject and text.endswith(("'s", "\u2019s"), *subject[0])
    return reading.document.quote(*subject[0]) if body and subject and not owner else None


def _opening(reading: Reading, found: Found) -> list[organisations.Range]:
    """Return the organisation with which the sentence opens."""
    text, start = reading.document.folded, found.line.sentence.start
    return organisations.listed(text, parties.clause(text, start, found.verb), found.verb)[:1]
