"""The town and the day of a dateline (``HONG KONG, March 3 (…) –``), and the day of publication."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import datetime as dt
import re

from generator.expressions import compiled
from generator.extract.english.days import Day, is_source_line, read
from generator.extract.english.document import Reading
from generator.extract.english.words import FUNCTION_WORDS, MONTHS, WEEKDAYS, lexicon

_DATELINE = compiled(
    r"^[^!?]{2,70}?(?:\([A-Z][^)]{2,40}\) ?)?\s?(?:[-\u2013\u2014:]{1,2}|/[\w ]+/ ?-*|\.-|\([A-Z]{2,6}(?:/[A-Z]{2,6})?\)|\([^()]{3,50} - [^()]{3,20}20\d\d\))\s"
)


def _credited(reading: Reading) -> tuple[int, int] | None:
    """Return the town of a line of its own with the agency or the day."""
    text = reading.document.folded
    for stretch in reading.stretches[:3]:
        credit = _CREDITED.fullmatch(text[stretch.start : stretch.end].strip())
        dated = credit and credit["day"] and read(text, stretch.start, stretch.end) and credit["town"].lower() not in WEEKDAYS
        if credit and (credit["agency"] or _is_town(credit["town"].title(), credit["town"].title() if dated else credit.group())):
            return stretch.start + credit.start("place"), stretch.start + credit.end("place")
    return None


def place(reading: Reading) -> tuple[int, int] | None:
    """Return the range of the place in the dateline (``HONG KONG, March 3 (…) –``)."""
    text = reading.document.folded
    if (alone := _credited(reading)) is not None:
        return alone
    for line in reading.body[:3]:
        start = line.sentence.start
        if boxed := _BOXED.match(text, start, line.sentence.end):
            return boxed.span("place")
        opens = any(
            span.start == start or not text[span.start : start].strip() or is_page_date(reading, span.start, start)
            for span in reading.document.source.paragraphs
            if span.start <= start < span.end
        )
        agency = _AGENCY.match(text, start) if opens else None
        start = agency.end() if agency else start
        match = _DATELINE.match(text[start : start + 110]) if opens else None
        if match is None:
            continue
        head = match.group()
        days = read(text, start, start + len(head))
        led = _LED.match(text, days[0].end) if days and days[0].start == start else None
        town = None if is_source_line(text[start : line.sentence.end]) else _TOWN.match(text, led.end() if led else start)
        if town and led:
            return town.span()
        if (
            town is None
            or town.group().split()[0].lower() in FUNCTION_WORDS
            or _NO_TOWN.search(town.group())
            or not (days or _is_no_acronym(town.group()) or _is_town(town.group(), head))
        ):
            continue
        end = town.end()
        if days and end > days[0].start:
            end = days[0].start
        cut = text[start:end].rstrip(" ,.(")
        if cut and cut.lower() not in MONTHS | WEEKDAYS.keys():
            return start, start + len(cut)
    return None


_BOXED = compiled(r"[(\[](?P<place>[A-Z]{3,}(?:[ .-][A-Z]{2,}){0,2})(?:, [A-Z][A-Za-z.]{1,12})?[)\]] ?[-\u2013\u2014] (?=[A-Z])")
"""The town of a dateline in brackets."""


def is_page_date(reading: Reading, start: int, end: int) -> bool:
    """Say whether what stands in front of the first sentence is the day of the page."""
    return any(s.kind == "furniture" and start - s.start in (0, 1) and s.end == end for s in reading.stretches[:1])


def _is_no_acronym(words: str) -> bool:
    """Say whether words in capitals are a town: too long for initials, or known (DOHA)."""
    return words.isupper() and (len(words) > _ACRONYM or words.lower() in lexicon("places"))


def _is_town(words: str, head: str) -> bool:
    """Say whether words in front of a colon, without a day, are a dateline: a name, and no word that heads a paragraph."""
    return (
        _STATE.sub("", head).replace(" ", "").rstrip(":-–—") == words.replace(" ", "")
        and "." not in words
        and not words.isupper()
        and not any(
            word.lower() in FUNCTION_WORDS | lexicon("rubrics")
            or word.lower() in (lexicon("title_heads") | lexicon("organisation_heads")) - lexicon("landforms")
            for word in words.split()
        )
    )


_STATE = compiled(r" \([A-Z][A-Za-z ]{2,30}\)|, (?:[A-Z]{2}|[A-Z][a-z]{1,4}\.)(?= ?[-\u2013\u2014])")
"""The state of a town in a dateline: Lintown (West Tavria): or Lintown, WT \u2014"""
_TOWN = compiled(r"[A-Z\u00c0-\u00de\u0110\u01a0\u01af][\w.'\u2019-]*(?: [A-Z\u00c0-\u00de\u0110\u01a0\u01af][\w.'\u2019-]*){0,3}")
"""Capitalised words, those of Vietnam too."""
_NO_TOWN = compiled(
    r"Desk$|^(?:Mr|Ms|Mrs|Miss|Mdm|Dr|Prof)\.? |^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|More|Some|Public|Climate)\b|\b(?:CEREMONY|OPENING|SIGNING|LAUNCH|UNVEILING|GROUNDBREAKING|NEWS|UPDATE|RELEASE|NOTICE|PHOTOS?|VIDEO|WATCH|BREAKING|EXCLUSIVE|STATEMENT)\b"
)
"""Rubrics in capitals, which open a text as a dateline does."""
_LED = compiled(r",? ?[-\u2013\u2014|]? (?=[A-Z][\w' ]{2,30}(?:, [A-Z][\w' ]{2,20})? ?[-\u2013\u2014:(])")
"""Between the day that opens a dateline and its town (5 March 2031, Lintown -)."""
_ACRONYM = 4
"""Letters in the longest name of an agency that may stand where a dateline without a day has its town (VNA)."""
_CREDITED = compiled(
    r"(?P<place>(?P<town>(?:[A-Z][a-z]+|[A-Z]{4,})(?: (?:[A-Z][a-z]+|[A-Z]{4,})){0,2})(?:, (?:(?:Sultanate|Republic|Kingdom|State) of (?:the )?)?[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}(?=, ))?)(?:(?P<agency> ?[-\u2013\u2014/] ?[A-Z]{2,6})|:|(?P<day>, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? \d{4})?\.?))"
)
"""A line of its own with the town and the agency, or the day: Lintown - NPA; Lintown, May 4."""
_AGENCY = compiled(r"\((?:[^()]{1,60}|\([^()]{1,30}\)){1,4}\) (?=[A-Z])")
"""A wire's credit in front of the dateline."""


def day(reading: Reading) -> Day | None:
    """Return the day of the dateline."""
    text = reading.document.folded
    for line in reading.body[:3]:
        start = line.sentence.start
        for day in read(text, start, min(line.sentence.end, start + 110)):
            if _BEHIND.match(text, day.end, line.sentence.end) or (day.start == start and _LED.match(text, day.end)):
                return day
    for stretch in reading.stretches[:4]:
        days = read(text, stretch.start, stretch.end)
        if days and _PLACE_AND_DAY.fullmatch(text[stretch.start : days[0].start]) and not text[days[0].end : stretch.end].strip(" .:"):
            return days[0]
    return None


_A_WEEK = 7


def dated(reading: Reading, day: Day) -> Day:
    """Return the day of a dateline with the year of the same day, or of one up to a week later, at the head of the page."""
    if day.year is not None:
        return day
    text = reading.document.folded
    for stretch in reading.stretches[:_PAGE_HEAD]:
        for other in read(text, stretch.start, stretch.end):
            try:
                late = dt.date(other.year, other.month, other.day) - dt.date(other.year, day.month, day.day) if other.year else None
            except ValueError:
                continue
            if late is not None and 0 <= late.days <= _A_WEEK:
                return day._replace(year=other.year)
    return day


_PAGE_HEAD = 12
_BEHIND = compiled(
    r"\s*(?:@ \d{1,2}(?::\d\d)? ?[AP]M [A-Z][\w/]{2,20}\s*)?(?:\([^)]{2,40}\)|/[\w .&-]{2,30}/)?\s*\)?\s*(?:[-\u2013\u2014:]|--)|\s*(?:\([A-Z]{2,6}(?:[/ ][A-Z]{2,6})?\)|\))\s(?=[A-Z])"
)
"""What stands behind the day in a dateline."""
_PLACE_AND_DAY = compiled(
    r"(?![^,]*\b(?:News|news|of|on|by|Published|Posted|Updated)\b)(?![A-Z][a-z]{2,5}day,)[A-Z][A-Za-z .'\u2019-]{2,30}, (?:[A-Z][A-Za-z '\u2019-]{2,30}(?<!day), )?(?:[A-Z][a-z]+day, )?"
)


def is_alone(reading: Reading, day: Day) -> bool:
    """Say whether a full date is a line of its own between the headline and the text, as press releases have it."""
    text = reading.document.folded
    for stretch in reading.stretches[1:_HEAD]:
        if stretch.start <= day.start < stretch.end:
            line = text[stretch.start : stretch.end]
            return day.year is not None and _ALONE.fullmatch(line.replace(text[day.start : day.end], "", 1).strip()) is not None
    return False


_HEAD = 4
_ALONE = compiled(
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?)?\.?|(?i:for immediate release|(?:posted in )?(?:press|media|news) releases?)[:,]?(?: [-\u2013\u2014|])?|(?:Release )?[Dd]ate(?: of [Rr]elease)?:?"
)
_PUBLISHED = compiled(r"\b(?:published|posted|ends?|updated|date|issued|released?)\b", re.IGNORECASE)


def published(reading: Reading) -> Day | None:
    """Return the day of publication that stands outside the body."""
    text = reading.document.folded
    best: Day | None = None
    for stretch in reading.stretches:
        if stretch.kind not in {"furniture", "headline", "byline"} and not is_source_line(text[stretch.start : stretch.end]):
            continue
        days = read(text, stretch.start, stretch.end)
        if days and (_PUBLISHED.search(text[stretch.start : stretch.end]) or stretch.end - stretch.start < 60):
            best = best or days[0]
    return best
