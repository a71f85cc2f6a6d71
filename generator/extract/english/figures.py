"""Measures that the record lists: with what they measure, their period, and whether they are still to come."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from collections.abc import Sequence
from itertools import pairwise

from generator.expressions import compiled
from generator.extract.drafts import FigureDraft, MeasureDraft
from generator.extract.english import days as dates
from generator.extract.english import tallies
from generator.extract.english.document import Line
from generator.extract.english.measures import Measured, read
from generator.extract.english.no_measure import is_page_size
from generator.extract.english.units import TIMES
from generator.extract.text import Document
from generator.model.span import Quote, Span

_PERIOD = compiled(
    r"\b(?:(?:in|by|for|during|of|since|end|late|early|mid)[ -](?:the )?(?:(?:fiscal|financial) )?(?:year )?(?:FY ?)?(?P<year>(?:19|20)\d\d)(?:[-\u2013/](?P<to>\d\d(?:\d\d)?))?|(?P<last>last year))\b"
)
_PERIOD_BEFORE = compiled(r"(?:^|[;,\u201c\"] ?)(?:[Ii]n|[Bb]y|[Dd]uring) (?P<year>(?:19|20)\d\d), [^,.;:\d\n]{0,90}$")
"""A year that opens the clause in which the number stands."""
_TO_COME = compiled(
    r"\b(?:will|would|expected|aims?|aiming|targets?|targeted|targeting|plans? to|planned|projected|projects|forecasts?|set to|estimated to|hopes? to|to (?:train|create|build|provide|produce|support|generate|reach|achieve|deliver|power|serve)|for training)\b"
)
_WILL = compiled(
    r"\b(?:(?:will|would|expected to|projected to|set to) (?:exceed|reach|surpass|hit)|(?:expected|projected) to (?:invest|attract|generate|raise))"
    r"(?: (?:a total of|another|an additional|up to|about|around|some|over|more than|nearly|almost))? $"
)
"""Money that is still to come: will invest, expected to reach."""
_HELD = compiled(r"\b(?:hold|provide|have|comprise|house|feature|invest|stake|equity|cost|worth|valued)\b")
_CLAUSE = compiled(r"[,;:\u2013\u2014\"\u201c\u201d()]| (?:and|which|that|with|while|who) ")


_VISITS = compiled(r"\W*[\d,.]+[KMkm]? (?:views?|shares?|comments?|reads?|likes?|followers?|min(?:ute)?s? read)\W*")
"""A line with what the page counts of itself."""


def find(document: Document, lines: Sequence[Line], year: int | None) -> list[FigureDraft]:
    """Return the figures of the sentences in order.

    Args:
        document: The text.
        lines: Sentences to read.
        year: Of the event, for "last year".
    """
    lines = [line for line in lines if not _VISITS.fullmatch(document.folded, line.sentence.start, line.sentence.end)]
    listed = _list_numbers(document)
    found = [
        (line, measured)
        for line in lines
        for measured in _read(document.folded, line.sentence.start, line.sentence.end)
        if measured.number_start not in listed and not is_page_size(document.folded, measured.start, measured.end)
    ]
    told = {_same(document, measured) for line, measured in found if line.kind != "headline"}
    first = {_same(document, measured): measured.start for line, measured in reversed(found) if line.kind != "headline"}
    return [
        _figure(document, measured, (line.sentence.start, line.sentence.end), year)
        for line, measured in found
        if (_same(document, measured) not in told if line.kind == "headline" else first[_same(document, measured)] == measured.start)
    ]


_ITEM = compiled(r"\W{0,3}(?P<n>\d{1,3})[.)]? +(?=[\"\u201c\u2018(]?[A-Z])")
"""Opens a paragraph of a document that numbers its paragraphs."""


def _list_numbers(document: Document) -> frozenset[int]:
    """Return where the numbers of numbered paragraphs stand: those that count on from the one before."""
    items = [match for span in document.source.paragraphs if (match := _ITEM.match(document.folded, span.start, span.end))]
    pairs = pairwise(items)
    return frozenset(match.start("n") for one, other in pairs if int(other["n"]) == int(one["n"]) + 1 for match in (one, other))


def _read(text: str, start: int, end: int) -> list[Measured]:
    """Return the measures of a sentence: not the days of a gathering whose first and last day it tells."""
    found = read(text, start, end)
    days = next((m for m in found if text[m.number_start : m.end].endswith("-day") and _GATHERING.match(text, m.end, end)), None)
    if days and any(day.until for day in dates.read(text, start, end)):
        found.remove(days)
    return sorted([*found, *tallies.more(text, start, end, found)])


_GATHERING = compiled(
    r" (?:(?!to\b|from\b|for\b)[\w-]+ ){0,4}?(?i:conference|summit|forum|event|festival|fair|expo|exhibition|workshop|seminar|symposium|congress|convention|conclave|visit|training|meeting|gathering|celebration|show|programme|trip|tour)\b"
)


def _same(document: Document, measured: Measured) -> tuple[float, float | None, str]:
    """Return what makes a figure of a headline the same as one of the text below it."""
    unit = document.folded[slice(*measured.unit)].lower()
    unit = unit.removesuffix("s") if measured.kind == "time" or unit in TIMES else unit
    return measured.value, measured.value_to, "mous" if unit.startswith("memorand") else unit


def measure(document: Document, measured: Measured) -> MeasureDraft:
    """Return the measure as a draft."""
    return MeasureDraft(
        document.quote(measured.start, measured.end),
        measured.value,
        document.quote(*measured.unit),
        measured.value_to,
        None if measured.qualifier is None else document.quote(*measured.qualifier),
        (measured.kind,),
    )


def _figure(document: Document, measured: Measured, bounds: tuple[int, int], year: int | None) -> FigureDraft:
    text = document.folded
    ahead = text[bounds[0] : measured.start]
    clause = max((match.end() for match in _CLAUSE.finditer(ahead)), default=0)
    to_come = bool(_TO_COME.search(ahead[max(0, len(ahead) - 90) :])) and measured.kind != "money" and not _HELD.search(ahead[clause:])
    to_come = to_come or (measured.kind == "money" and bool(_WILL.search(ahead)))
    return FigureDraft(
        measure(document, measured),
        _label(document, measured, bounds, bounds[0] + clause),
        _period(document, measured, bounds, year),
        None,
        to_come,
        (measured.kind,),
    )


_OF_WHAT = compiled(r"(?: (?:of|for|in|from|a|per) (?:[\w'\u2019-]+ ?){1,5})?")


_UP_TO_MARK = compiled(r"[^,.;:()]{0,60}(?=[\s,.;:()]|$)")


def _label(document: Document, measured: Measured, bounds: tuple[int, int], clause: int) -> Quote:
    """Return the words that say what is measured: the noun with what belongs to it, or the clause before the number."""
    text = document.folded
    if measured.kind in {"count", "time"}:
        tail = _OF_WHAT.match(text, measured.end, bounds[1])
        stop = tail.end() if tail else measured.end
        words = text[measured.end : stop]
        cut = _CLAUSE.search(words)
        stop = measured.end + (cut.start() if cut else len(words.rstrip()))
        return document.quote(measured.unit[0], max(stop, measured.unit[1]))
    words = text[clause : measured.start].rstrip()
    lead = len(words) - len(words.lstrip())
    if len(words.strip()) > 3:
        tokens = list(re.finditer(r"\S+", words))[-10:]
        return document.quote(clause + max(lead, tokens[0].start()), clause + len(words))
    tail = _UP_TO_MARK.match(text, measured.end, bounds[1])
    stop = tail.end() if tail else measured.end
    after = text[measured.end : stop]
    if after.strip():
        at = measured.end + len(after) - len(after.lstrip())
        return document.quote(at, at + len(after.strip()))
    return document.quote(measured.start, measured.end)


def _period(document: Document, measured: Measured, bounds: tuple[int, int], year: int | None) -> Quote | None:
    start, end = bounds
    match = _PERIOD.search(document.folded, measured.end, min(end, measured.end + 70))
    before = _PERIOD_BEFORE.search(document.folded[start : measured.start])
    if before:
        return document.quote(start + before.start("year"), start + before.end("year"))
    if match is None:
        return None
    between = document.folded[measured.end : match.start()]
    if ";" in between or re.search(r"\d{3}", between):
        return None
    span = Span(match.start(), match.end())
    if match["last"]:
        return None if year is None else Quote(str(year - 1), (span,), "year before the event's")
    if match["to"]:
        first = match["year"]
        to = first[: 4 - len(match["to"])] + match["to"]
        return Quote(f"{first}/{to}", (span,), "written as ISO 8601")
    return document.quote(match.start("year"), match.end("year"))
