"""What is told first by its number or kind (four new schools) and then by name: behind it, or in a sentence of its own."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.english import things
from generator.extract.english.document import Line, Reading
from generator.extract.english.kinds import SITE


class Found(NamedTuple):
    """A thing, with the verb and the place of it in the sentence."""

    thing: things.Range
    verb: int
    line: Line
    passive: bool
    listed: bool = False
    """It is a member of a list of things told by their number."""


_SEVERAL = compiled(r"(?:(?:\d{1,3}|[a-z]+) )?(?:[a-z-]+ ){0,4}(?P<noun>[a-z]{3,}s)")
"""Told by number or kind only."""
_BEHIND = compiled(
    r"(?: (?:in|at|across|worth|under|for|of|on|within|which (?:will|would|have|had|were)|that (?:will|would|have|had|were)) (?:[^.;:,\u2013\u2014]|[.,](?=\d)|(?<=Rs)\.){1,90}?)?(?:,? (?:which (?:includ\w+|are|were|compris\w+)|including|among (?:them|which|these)(?: are| were)?|namely|comprising|viz\.?)|,? \(?namely|:| -| \u2013| \u2014),? (?=(?:an? |the )?[A-Z\d\"\u201c]|an? [a-z])"
)
"""Leads to the names right behind."""
_APART = compiled(
    r"(?:[Aa]mong (?:the|these|those|them)(?P<some>(?: [a-z-]+){0,4}?),? (?:are|were|is)|(?:The|These|They|Those)(?P<they>(?: [a-z-]+){0,5}?)(?:, (?:which were|[a-z]+ing|[a-z]+ed) [^.;,]{3,70},)? (?:are|were|includ(?:e|ed)|compris(?:e|ed)|consist(?:ed)? of)):? (?=(?:the |an? )?[\w-])"
)
"""Opens the sentence that names them."""
_CHRISTENED = compiled(r"\b(?:re)?naming (?:them|it|the [a-z ]{3,40}?)(?: as)? (?:the )?(?=[A-Z])")
"""Leads to the names that things are given."""
_WORK = compiled(
    r"\b(?:projects?|schemes?|works|structures?|systems?|drains?|networks?|pathways?|streetlights|barrages?|weirs?)\b", re.IGNORECASE
)
_PIECE = compiled(r"(?:[,;]|,?;? and)(?: and)? (?=(?:an? |the |another )?[A-Z\d]|an? |the |another )")
_LEAD = compiled(
    r"\s*(?:and )?(?:[Tt]he |an? |its |another )?(?:new )?(?:(?:construction|setting up|establishment|development) of (?:the |an? )?)?"
)
_COST = compiled(
    r",? (?:for (?=(?:Rs|US|[A-Z]{1,3} ?\d|[$\u00a3\u20ac\u20b9\u20a6]))|at (?:an? )?(?:total |estimated |approximate |overall )*(?:cost|investment)|near (?:here|[A-Z])|costing|worth|valued|built|constructed|which|that|with|to be|estimated|in (?:partnership|collaboration)|(?:was|were|is|are|will|has|have)\b|[(])"
)


def each(reading: Reading, found: Iterable[Found]) -> Iterator[Found]:
    """Yield the things found; for those told by number or kind only, the things that the text names."""
    for one in found:
        named = members(reading, one)
        yield from (one._replace(thing=thing, listed=True) for thing in named) if named else (one,)


def members(reading: Reading, found: Found) -> list[things.Range]:
    """Return the things that a plural stands for; empty where it is none, or nothing names them."""
    text, end = reading.document.folded, found.line.sentence.end
    several = _SEVERAL.fullmatch(text, *found.thing)
    if several is None or not (SITE.search(text, *found.thing) or _WORK.search(text, *found.thing)):
        return []
    at = max(found.verb + len("opened"), found.thing[1]) if found.passive else found.thing[1]
    behind = _BEHIND.match(text, at, end)
    if behind and (named := _pieces(text, behind.end(), end)):
        return named
    for line in reading.behind(found.line)[:2]:
        apart = _APART.match(text, line.sentence.start, line.sentence.end)
        if apart and _speaks_of(apart, several["noun"]) and len(named := _pieces(text, apart.end(), line.sentence.end)) > 1:
            return named
        given = _CHRISTENED.search(text, line.sentence.start, line.sentence.end)
        if given and len(named := _pieces(text, given.end(), line.sentence.end, formal=True)) > 1:
            return named
    return []


_TOLD = compiled(
    r"(?:(?:[Oo]ther|[Tt]he|[Ss]ome of the|[Aa]mong the) )?(?:[a-z]+ )?(?:[Pp]rojects|[Ff]acilities|[Bb]uildings|[Ss]chools|[Hh]ospitals|[Rr]oads|[Bb]ridges)(?: (?:that|which) were)? (?P<verb>inaugurated|commissioned|opened|unveiled)(?: (?:by|on|at|in) [^.;:,]{2,60}?)? (?:are|were|include|included|comprise|comprised):? (?=(?:the |an? )?[A-Za-z\d])"
)
"""Opens a sentence that lists what was opened (Projects inaugurated by the mayor include A and B)."""


def told(reading: Reading) -> Iterator[Found]:
    """Yield the things of a sentence that lists what was opened."""
    text = reading.document.folded
    for line in reading.body:
        match = _TOLD.match(text, line.sentence.start, line.sentence.end)
        found = _pieces(text, match.end(), line.sentence.end) if match else []
        if match and len(found) > 1:
            yield from (Found(thing, match.start("verb"), line, False, listed=True) for thing in found)


def _speaks_of(apart: re.Match[str], noun: str) -> bool:
    """Say whether the sentence speaks of the same things: a pronoun, their noun, or ``projects``."""
    words = (apart["some"] or apart["they"] or "").split()
    return not words or words[-1] in {noun, "projects", "facilities", "works", "ones"}


def _pieces(text: str, start: int, end: int, *, formal: bool = False) -> list[things.Range]:
    """Return the members of a list, each with the place that tells it from others where it has no name; ``formal``: names, with their town."""
    cuts = [m.span() for m in _PIECE.finditer(text, start, end)]
    starts, stops = [start, *(cut[1] for cut in cuts)], [*(cut[0] for cut in cuts), end]
    result: list[things.Range] = []
    kept = False
    for begin, stop in zip(starts, stops, strict=True):
        cost = _COST.search(text, begin, stop)
        span = _trimmed(text, begin, cost.start() if cost else stop)
        if span[0] >= span[1]:
            continue
        named, before = bool(SITE.search(text, *span) or _WORK.search(text, *span)), kept
        kept = named
        if named:
            result.append(_name(text, span))
        elif before and text[span[0]].isupper() and (formal or text.endswith(" and ", 0, span[0])):
            result[-1] = (result[-1][0], span[1])
        elif before and text[span[0]].isupper() and (last := _IN_TOWN.search(text, *result[-1])):
            result[-1] = (result[-1][0], last.start())
        if cost and text[cost.start() : cost.end()].strip(", ") in _CLOSING:
            break
    return result


_CLOSING = frozenset(["was", "were", "is", "are", "will", "has", "have"])
"""Verbs behind a member: the list is over."""
_IN_TOWN = compiled(r" in [A-Z][\w-]+(?: [A-Z][\w-]+)?$")
"""At the end of a piece of which the comma behind lists towns, not things."""


def _trimmed(text: str, begin: int, stop: int) -> things.Range:
    lead = _LEAD.match(text, begin, stop)
    begin = lead.end() if lead else begin
    while stop > begin and text[stop - 1] in ' .,;)\u201d"':
        stop -= 1
    return begin, stop


def _name(text: str, span: things.Range) -> things.Range:
    """Return the thing of a piece: its name where it has one, else the words with their place."""
    if not text[span[0]].isupper():
        return span
    named = things.named(text, *span)
    return named[0] if named else span


_KIND = compiled(r"(?:\d[\d,]*-[a-z]+ )?[a-z]{3,}(?: [a-z-]+){0,5}")
_CALLED = compiled(
    r"[^.;\"\u201c]{0,90}?(?:,| which| that| \u2013| \u2014| -)? ?\b(?:re)?(?:named|called|christened|dubbed|known as)(?: as)? [\"\u201c\u2018]?(?:[Tt]he )?(?P<name>[A-Z][\w\u2019'.&-]*(?: (?:(?:of|for|and|the|&) ){0,2}[A-Z\d][\w\u2019'.&-]*){0,9})"
)


_KNOWN_AS = compiled(
    rf"The (?:new )?(?:[a-z]+ )?(?=[a-z]){SITE.pattern},? (?:(?:which|that) )?(?:(?:is|was|will be|has been|to be) )?(?:also |officially |popularly |now |commonly |formally |fondly )*(?:known|referred to|called|named|dubbed|christened)(?: (?:the )?as)? (?:the )?[\"\u201c\u2018]?(?P<name>[A-Z][\w\u2019'.&-]*(?: (?:(?:of|for|and|the|&) ){{0,2}}[A-Z\d][\w\u2019'.&-]*){{1,9}})"
)
"""Opens the sentence that gives its name to a thing told by its kind (The facility, known as the Alder Trauma Centre, cost $3m)."""


def known_as(reading: Reading, found: Found) -> things.Range | None:
    """Return the name that one of the next two sentences gives a thing told by its kind only."""
    text = reading.document.folded
    if not _KIND.fullmatch(text, *found.thing) or text.endswith("s", *found.thing):
        return None
    told = [_KNOWN_AS.match(text, line.sentence.start, line.sentence.end) for line in reading.behind(found.line)[:2]]
    return next((match.span("name") for match in told if match and SITE.search(match["name"])), None)


_APPOSED = compiled(r", (?:the )?(?P<name>[A-Z][\w\u2019'&-]*(?: [A-Z][\w\u2019'&-]*){1,4}), (?:in|at|on|near) (?=[A-Z]|the )")
"""A name between commas behind its kind (a new showroom, Alder Motors, in Norvik)."""
_NAMED_BEHIND = compiled(
    r", (?:the )?(?P<name>[A-Z][\w\u2019'&.-]*(?: (?:of |the |and )?[A-Z\d][\w\u2019'&-]*){1,5})(?:, (?=(?:was|were|has|took|opened|which|with|after|on|following)\b)|\.?$)"
)
"""The same in front of a verb or at the end (the newest fire station, Station 14, was opened)."""
_NEWEST = compiled(r"(?:newest|latest|first|second|third|flagship) ")
_NAMEABLE = compiled(rf"{SITE.pattern}|project|development|scheme|complex")
_ADJACENT = compiled(r",? (?:to be )?(?:named|called|christened|dubbed|known as) ")


def called(reading: Reading, found: Found) -> things.Range | None:
    """Return the name that a thing told by its kind is given in the same sentence (a new school, to be called Alder Academy)."""
    text, end = reading.document.folded, found.line.sentence.end
    if not _KIND.fullmatch(text, *found.thing) or not _NAMEABLE.fullmatch(text[slice(*found.thing)].split()[-1]):
        return None
    match = _CALLED.match(text, max(found.thing[1], found.verb), end)
    if match is None:
        apposed = _APPOSED.match(text, found.thing[1], end) or _NAMED_BEHIND.match(text, found.thing[1], end)
        if apposed and apposed.re is _NAMED_BEHIND and not (SITE.search(apposed["name"]) or _NEWEST.match(text, *found.thing)):
            return None
        held = apposed and any(s.start < apposed.end("name") and apposed.start("name") < s.end for s in found.line.skeleton.stands)
        return apposed.span("name") if apposed and not held else None
    if not SITE.search(match["name"]) and _ADJACENT.match(text, found.thing[1], end) is None:
        return None
    return match.start("name"), match.end("name") - match["name"].endswith(".")
