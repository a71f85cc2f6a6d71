"""The terms of what was signed: the document, what it is about, how many there are, what they are worth."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from collections.abc import Sequence

from generator.expressions import compiled
from generator.extract.drafts import MeasureDraft
from generator.extract.english import figures, measures
from generator.extract.english.agreements import ABOUT, ACTIVE, FIELDS, FOLLOWS, MANY, PLURAL
from generator.extract.english.document import Line, Reading
from generator.extract.english.hits import Hit
from generator.extract.english.words import NUMBER_WORDS, lexicon
from generator.model.span import Quote, Span


def bare(text: str, doc: tuple[int, int]) -> tuple[int, int]:
    """Drop determiners, numbers and adjectives that do not belong to the document's name."""
    words = re.match(
        r"(?:(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|(?:[Tt]wo|[Tt]hree|[Ff]our|five|six|seven|eight|nine|ten)(?! (?:year|month|day)\b)|other|new|first|second|third|fourth|fifth|last|final|latest|initial|formal|landmark|major|such|several|historic|important|significant|substantial|crucial|key|separate|additional|brand-new|groundbreaking|ground-breaking|pioneering|momentous|milestone|pivotal|transformative|ambitious|long-awaited|much-awaited|game-changing|trailblazing|another|further|total|of|and|signing|(?:euro|dollar|pound|rupee|naira|yen|yuan|ringgit|baht|won|peso|dirham|riyal|rand|franc|shilling|taka|cedi)s?|\d+(?! (?:year|month|day)\b)) )*",
        text[slice(*doc)],
    )
    start = doc[0] + (words.end() if words else 0)
    inner = [match.end() for match in _INNER.finditer(text, start, doc[1])]
    return max([start, *inner]), doc[1]


_INNER = compiled(r"(?:\b(?:an?|the|its|their|our|this|his|my) (?:(?:first|second|third|new) )?|(?<=['\u2019])s (?=[a-z]))")
"""Ends what is no part of a document's name though it stands before its noun: an article, the mark of whose it is."""
_SHORT = compiled(r" \([^()]{2,20}\)|, [A-Z][A-Za-z]{0,3}[A-Z],(?= (?:on|for|to) )")
"""The abbreviation of the document between it and what it is about, in a bracket or between commas."""


def topic(reading: Reading, line: Line, doc: tuple[int, int]) -> Quote:
    """Return the document with what it is about."""
    text = reading.document.folded
    short = _SHORT.match(text, doc[1], line.sentence.end)
    about = ABOUT.match(text, short.end() if short else doc[1], line.sentence.end)
    if about is None or _is_placed(about.group()) or _ON_NOTHING.match(about.group()):
        return reading.document.quote(*doc)
    tail = _TAIL.search(about.group())
    end = about.start() + tail.start() if tail else about.start() + len(about.group().rstrip())
    return reading.document.quote(doc[0], end)


_PLACE = compiled(r" in (?P<place>[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}) (?:to|for|at|between)\b")


def _is_placed(about: str) -> bool:
    """Say whether what stands behind a document is where it was signed (in Lintown to ease trade), and not its field."""
    place = _PLACE.match(about)
    words = place["place"].lower().split() if place and not _OF_A_FIELD.search(place["place"]) else []
    return any(word not in lexicon("common") or word in lexicon("places") for word in words)


_OF_A_FIELD = compiled(r"(?:ology|ics|ing|tion|ment|ity|ence|ance|ure|acy|phy|istry|medicine|law)$", re.IGNORECASE)
"""Ends of the names of fields, which may have capitals too (in Marine Biology)."""
_ON_NOTHING = compiled(
    r" to (?:jointly |closely )?(?:work|cooperate|co-operate|collaborate|partner) (?:(?:closely|together|jointly) )?(?:in|on|across|over) "
    r"(?:an? (?:wide |broad )?(?:variety|range|number|series) of|various|several|many|different|multiple|numerous) (?:[a-z]+ )?(?:areas|fields|sectors|matters|issues)\b"
)
"""What every agreement is for (to work together in a range of areas): it does not say what this one is about."""
_TAIL = compiled(
    r" (?:\||aimed at [a-z]+ing\b|in order to\b|in an? (?:bid|effort|move) to\b|so(?: that| as to|$)|to the tune of\b|at an? (?:[a-z]+ )?cost of\b|(?:headquartered|based|located|situated) (?:at|in)\b"
    r"|(?:following|after|amid) (?:[a-z]+ (?:of )?)?(?:talks|negotiations|discussions|meetings?)\b)"
)
"""Ends what a document is about: the name of the outlet behind a bar, a purpose besides, where a thing is, what went before."""


def count(text: str, line: Line, hit: Hit) -> tuple[int | None, Span | None]:
    """Return how many documents were signed, with the words for it; None: several."""
    match = MANY.search(text[line.sentence.start : bare(text, hit.doc)[0]])
    plural = PLURAL.search(text[slice(*hit.doc)]) is not None
    if match is None:
        return None if plural else 1, None
    word = match["n"].lower()
    value = int(word) if word.isdigit() else NUMBER_WORDS.get(word)
    if not plural and (value is None or not re.fullmatch(r"\w+ ", match.group())):
        return 1, None
    start = line.sentence.start + match.start("n")
    return (value, Span(start, start + len(word))) if value else (None, None)


def amount(reading: Reading, body: Sequence[Line], index: int) -> MeasureDraft | None:
    """Return the money of the sentence, or of one of the next three that speaks of what the agreement is worth."""
    text = reading.document.folded
    for offset, line in enumerate(body[index : index + 4]):
        if offset and ACTIVE.search(text, line.sentence.start, line.sentence.end):
            break
        if offset and (_OF_SEVERAL.match(text, line.sentence.start) or not FOLLOWS.search(text, line.sentence.start, line.sentence.end)):
            continue
        money = [m for m in measures.read(text, line.sentence.start, line.sentence.end) if m.kind == "money" and m.value_to is None]
        money = [m for m in money if not _OF_A_FIRM.search(text, line.sentence.start, m.start)]
        if money and (
            offset == 0 or re.search(r"\b(?:worth|valued|value|invest|cost|total)", text[line.sentence.start : line.sentence.end])
        ):
            return figures.measure(reading.document, money[0])
    return None


_OF_A_FIRM = compiled(
    r"\b(?:sales|revenues?|turnover|assets|profits?|capitali[sz]ation|income|earnings|portfolio|valuation)\b[^,;.]{0,30}$"
)
"""In front of money: it tells how large a party is (which had sales of $4 million)."""
_OF_SEVERAL = compiled(r"(?:One|Another|A (?:second|third|further|separate)) ")
"""Opens a sentence that speaks of one of several agreements."""


def fields(reading: Reading, line: Line) -> tuple[Quote, ...]:
    """Return the fields that the documents are in."""
    match = FIELDS.search(reading.document.folded, line.sentence.start, line.sentence.end)
    if match is None:
        return ()
    fields = []
    at = match.start("list")
    for part in re.split(r",? and |, ", match["list"]):
        at = reading.document.folded.index(part, at)
        fields.append(reading.document.quote(at, at + len(part)))
        at += len(part)
    return tuple(fields)
