"""Who holds the event: the subject of a verb of holding, or behind "organised by"."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from generator.expressions import compiled
from generator.extract.english import organisations, parties, whereabouts
from generator.extract.english.document import Reading
from generator.extract.english.gatherings import GATHERING
from generator.model.span import Quote

_ORGANISED = compiled(
    r"\b(?<!to be )(?:(?:jointly |co-)?(?:[Oo]rgani[sz]ed|[Hh]osted|convened|co-hosted)(?: jointly)?(?: [\w ]{0,30}?)? by|under the auspices of) (?:the )?"
)
_HOLDS = compiled(
    rf"\b(?:held|hosted|organi[sz]ed|staged|convened) (?:an?|its|the|their) (?:[\w'\u2019-]+ ){{0,6}}?(?i:ceremony|programme|event|(?:launch|opening|signing)(?= (?:of|for)\b)|{GATHERING[3:-1]})\b"
)
"""Somebody held a ceremony: who is the subject."""


_HOLDS_NAMED = compiled(
    r" (?:has |have )?(?:today |yesterday |on [A-Z][a-z]+day |recently |successfully |officially )*(?:held|hosted|hosts|organi[sz]ed|staged|convened|launched|kicked off|marked|celebrated) (?:its |the |their |an? )?(?:(?:[a-z]+ly|inaugural|first|second|third|annual|(?:[a-z-]+ ){1,4}(?:titled|called|named|dubbed)) )?[\"\u201c\u2018']?$"
)
"""Between who holds an event and its name (Lin University launched Lin Science Week)."""


def _holder(reading: Reading, name: Quote | None) -> tuple[Quote, ...]:
    """Return who is said to hold the event by its name."""
    text = reading.document.folded
    at = name.spans[0].start if name else 0
    line = next((line for line in reading.body if line.sentence.start <= at < line.sentence.end), None) if name else None
    held = _HOLDS_NAMED.search(text, max(line.sentence.start, at - 60), at) if line else None
    found = parties.subject(text, line.sentence.start, held.start() + 1) if line and held else []
    if not line or any(s.start < r[1] and r[0] < s.end for r in found for s in line.skeleton.stands):
        return ()
    return tuple(reading.document.quote(*_with_town(text, r)) for r in found if organisations.looks_like_one(text, r))


_TOWN = compiled(
    r", [A-Z][\w-]+(?: [A-Z][\w-]+)?(?=,? (?:has|have|today|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|recently|successfully|hosted|hosts|held|organi[sz]ed|staged|convened|marked|celebrated) )"
)
"""Behind a mission, in front of the verb: the town in which it is (the Embassy of Tavria, Orm, held a fair)."""
_MISSION = compiled(r"\b(?:Embassy|Consulate|High Commission|Consulate[ -]General)\b")


def _with_town(text: str, one: organisations.Range) -> organisations.Range:
    """Return a mission with the town behind it."""
    town = _TOWN.match(text, one[1]) if _MISSION.search(text, *one) else None
    return (one[0], town.end()) if town else one


_PARENT = compiled(
    r", (?:the )?(?:[A-Z][\w'\u2019-]* (?:of |for |and )?){1,5}(?:University|Academy|College|Institute)(?: of (?:[A-Z][\w-]* ?(?:and )?){1,4}(?<! ))?|, (?:University|Academy) of (?:[A-Z][\w-]* ?(?:and )?){1,4}(?<! )"
)
_LISTED = compiled(r",? (?:and|as well as) |, [A-Z]")
"""Behind what may be the parent of a body: it is rather the next of a list."""
_PART_OF = compiled(r"\b(?:Institute|Cent(?:re|er)|School|Department|Faculty|Laboratory|Division|College)\b")
"""What is often part of a university that a comma leads to."""


_NAMED_AFTER = compiled(
    r"(?:(?<=General)|(?<=Colonel)|(?<=Captain)|(?<=Admiral)|(?<=Marshal)|(?<=Sir)|(?<=Saint)|(?<=King)|(?<=Queen)|(?<=Prince)|(?<=President)) (?:[A-Z][\w'\u2019-]*\.? ){1,5}(?:University|College|Academy|Institute|School|Hospital|Foundation|Trust|Museum|Library)\b"
)
"""The rest of a body whose name begins with the rank of the person whom it is named after."""


def _with_parent(text: str, one: organisations.Range, end: int) -> organisations.Range:
    """Return an institute with the university that it is part of."""
    rest = _NAMED_AFTER.match(text, one[1], end)
    one = (one[0], rest.end()) if rest else one
    parent = _PARENT.match(text, one[1], end) if _PART_OF.search(text, *one) and "University" not in text[slice(*one)] else None
    return (one[0], parent.end()) if parent and not _LISTED.match(text, parent.end()) else one


def organisers_of(reading: Reading, name: Quote | None) -> tuple[Quote, ...]:
    """Return the bodies that hold the event of a name."""
    text = reading.document.folded
    if holder := _holder(reading, name):
        return holder
    for line in reading.body[:4]:
        held = _HOLDS.search(text, line.sentence.start, line.sentence.end)
        found = parties.subject(text, line.sentence.start, held.start()) if held else []
        if found and not any(s.start < r[1] and r[0] < s.end for r in found for s in line.skeleton.stands):
            return tuple(reading.document.quote(*_with_town(text, r)) for r in found if organisations.looks_like_one(text, r))
    thanked = whereabouts.thanked(reading)
    for line in reading.body[:16]:
        match = _ORGANISED.search(text, line.sentence.start, line.sentence.end)
        if match is None:
            continue
        stands = line.skeleton.stands
        ranges = [
            r
            for r in organisations.listed(text, match.end(), line.sentence.end)
            if not any(s.start < r[1] and r[0] < s.end for s in stands)
        ]
        if ranges:
            last = _with_parent(text, ranges[-1], line.sentence.end)
            return (
                *thanked,
                *(reading.document.quote(*r) for r in (*ranges[:-1], last) if text[slice(*r)] not in {q.value for q in thanked}),
            )
    return thanked
