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
from generator.extract.english.words import NUMBER_WORDS
from generator.model.span import Quote, Span


def bare(text: str, doc: tuple[int, int]) -> tuple[int, int]:
    """Drop determiners, numbers and adjectives that do not belong to the document's name."""
    words = re.match(
        r"(?:(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|(?:[Tt]wo|[Tt]hree|[Ff]our|five|six|seven|eight|nine|ten)(?! (?:year|month|day)\b)|other|new|first|second|third|fourth|fifth|last|final|latest|initial|formal|landmark|major|such|several|historic|important|significant|substantial|crucial|key|separate|additional|brand-new|groundbreaking|ground-breaking|pioneering|momentous|milestone|pivotal|transformative|ambitious|long-awaited|much-awaited|game-changing|trailblazing|another|further|total|of|and|signing|\d+(?! (?:year|month|day)\b)) )*",
        text[slice(*doc)],
    )
    start = doc[0] + (words.end() if words else 0)
    inner = [match.end() for match in _INNER.finditer(text, start, doc[1])]
    return max([start, *inner]), doc[1]


_INNER = compiled(r"(?:\b(?:an?|the|its|their|our|this|his|my) (?:(?:first|second|third|new) )?|(?<=['\u2019])s (?=[a-z]))")
"""Ends what is no part of a document's name though it stands before its noun: an article, the mark of whose it is."""
_SHORT = compiled(r" \([^()]{2,20}\)")
"""The abbreviation of the document between it and what it is about."""


def topic(reading: Reading, line: Line, doc: tuple[int, int]) -> Quote:
    """Return the document with what it is about."""
    short = _SHORT.match(reading.document.folded, doc[1], line.sentence.end)
    about = ABOUT.match(reading.document.folded, short.end() if short else doc[1], line.sentence.end)
    end = about.start() + len(about.group().rstrip()) if about else doc[1]
    return reading.document.quote(doc[0], end)


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
        if money and (
            offset == 0 or re.search(r"\b(?:worth|valued|value|invest|cost|total)", text[line.sentence.start : line.sentence.end])
        ):
            return figures.measure(reading.document, money[0])
    return None


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
