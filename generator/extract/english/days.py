"""Calendar days in English text."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import datetime as dt
import re
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.english.words import MONTHS, WEEKDAYS
from generator.extract.patterns import longest_first

_MONTH = "(?P<month{0}>" + "|".join(sorted((m.capitalize() for m in MONTHS), key=longest_first)) + r")\.?"
_DAY = r"(?P<day{0}>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th| (?:st|nd|rd|th)\b)?"
_YEAR = r"(?:,? ?(?P<year{0}>(?:19|20)\d\d))?(?!\d)"
_DATE = compiled(
    rf"\b(?:{_DAY.format('A')}(?: ?(?:-|\u2013|to|and) ?(?P<untilA>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)?(?: (?:of )?|(?<=th)|(?<=st)|(?<=nd)|(?<=rd)){_MONTH.format('A')}{_YEAR.format('A')}"
    rf"|{_MONTH.format('B')} {_DAY.format('B')}(?: ?(?:-|\u2013|to|and) ?(?P<untilB>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?)?{_YEAR.format('B')}"
    r"|(?P<yearC>20\d\d)-(?P<monthC>\d\d)-(?P<dayC>\d\d)"
    r"|(?P<dayD>1[3-9]|2\d|3[01])(?P<mark>[-./])(?P<monthD>0?[1-9]|1[0-2])(?P=mark)(?P<yearD>(?:19|20)\d\d))\b",
    re.IGNORECASE,
)
_DIGIT = compiled(r"\d")


class Day(NamedTuple):
    """A day in the text."""

    start: int
    end: int
    year: int | None
    month: int
    day: int
    until: int | None
    """Last day of a range within the month."""


def read(text: str, start: int, end: int) -> list[Day]:
    """Return the days in ``text[start:end]``."""
    found: list[Day] = []
    if not _DIGIT.search(text, start, end):
        return found
    for match in _DATE.finditer(text, start, end):
        group = next(group for group in "ABCD" if match[f"day{group}"])
        month = int(match[f"month{group}"]) if group in "CD" else MONTHS[match[f"month{group}"].lower()]
        if not 1 <= month <= 12 or (group in "AB" and not match[f"month{group}"][0].isupper()):
            continue
        until = match[f"until{group}"] if group in "AB" else None
        year = match[f"year{group}"]
        found.append(
            Day(match.start(), match.end(), int(year) if year else None, month, int(match[f"day{group}"]), int(until) if until else None)
        )
    return found


_IN_FIGURES = compiled(r"(?P<one>[12]\d|3[01]|0?[1-9])[/.](?P<other>[12]\d|3[01]|0?[1-9])(?:[/.](?P<year>20\d\d))?")
_MONTHS = 12


def in_figures(text: str, start: int, end: int, weekday: str | None) -> list[Day]:
    """Return the day that ``text[start:end]``, a bracket behind a weekday, tells in figures only (20/8, 12/3/2031).

    Where the month may stand first, the weekday of the year decides; none where it does not.
    """
    match = _IN_FIGURES.fullmatch(text, start, end)
    if match is None:
        return []
    year, one, other = int(match["year"] or 0), int(match["one"]), int(match["other"])
    orders = {(day, month) for day, month in ((one, other), (other, one)) if month <= _MONTHS}
    if len(orders) > 1:
        orders = {(day, month) for day, month in orders if year and weekday and _falls_on(year, month, day, weekday)}
    return [Day(start, end, year or None, month, day, None) for day, month in orders] if len(orders) == 1 else []


def _falls_on(year: int, month: int, day: int, weekday: str) -> bool:
    try:
        return dt.date(year, month, day).weekday() == WEEKDAYS[weekday.lower()]
    except ValueError:
        return False


_AMID = compiled(
    r"\b(?:(?:after|before)(?! (?:an?|the) (?:[a-z]+ )?(?:ceremony|meeting|signing|launch|event|function|talks))|since|until|for which|whose)\b(?:(?!\b(?:was|were) (?:[a-z]+ly )?(?:opened|declared open|unveiled|launched|inaugurated|signed)\b)[^.;,]){0,70}(?: on [A-Z][a-z]+day, )?$"
    r"|\b(?:which|that|who)\b(?:(?!\b(?:held|place|opened|inaugurated|signed|launched|unveiled|began|commissioned|released|kicked)\b)[^.;,]){0,70}$"
)
"""In front of a day: it belongs to a clause that tells what was before."""
_EARLIER = compiled(
    r"\b(?i:accord|agreement|pact|treaty|protocol|convention|memorandum|mou|contract)\b[^.;]{0,90}? (?:signed|inked|concluded|adopted|reached|dated)\b[^.;,]{0,40}$"
)


def is_background(text: str, start: int, day: int, *, told: bool) -> bool:
    """Say whether a day is told as background; ``told``: a sentence before has its own day."""
    ahead = max(start, day - 120)
    return _AMID.search(text, ahead, day) is not None or (told and _EARLIER.search(text, ahead, day) is not None)


def is_of_another_year(day: Day, published: Day | None) -> bool:
    """Say whether a full date is not of the year of the report."""
    return published is not None and day.year is not None and published.year not in {None, day.year}


BY_WEEKDAY = compiled(
    r"\b(?!(?i:next|by|until|till|from|since|to|before|after|through|and|or|of|for|dated|the|posted|published|updated|released|date|on)\b)[\w'\u2019]+ (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, $"
)
"""In front of a full date without its \u201con\u201d: opened the mill Monday, 3 March 2031."""

RECENTLY = compiled(
    r"\brecently (?:held|signed|opened|launched|inaugurated|unveiled|hosted|released|concluded|organi[sz]ed|inked|commissioned|completed|broke|visited|announced)\b|\b(?:held|signed|opened|launched|inaugurated|unveiled|inked|concluded|commissioned) (?:[^.;,]{2,40} )?recently\b"
)
"""What the report tells of was not on its own day."""
_SOURCE = compiled(
    r"\s*(?:[A-Z][\w.' ]{2,30}[,|:] ?)?(?:[A-Z][a-z]+day,? )?(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8}),? (?:19|20)\d\d\b[^.!?]{0,25}:?\s*"
)


def is_source_line(line: str) -> bool:
    """Say whether a line holds only the source and the day of the page."""
    return _SOURCE.fullmatch(line) is not None
