"""The day of the event in English text, and the place of the dateline."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.drafts import EventDraft
from generator.extract.english.days import BY_WEEKDAY, RECENTLY, Day, in_figures, is_background, is_of_another_year, is_source_line, read
from generator.extract.english.document import Line, Reading
from generator.extract.english.tokens import Sentence
from generator.extract.english.words import FUNCTION_WORDS, MONTHS, WEEKDAYS, lexicon
from generator.extract.text import Document
from generator.model.span import Quote, Span

_RELATIVE = compiled(
    r"\b(?P<word>today|yesterday|this (?:morning|afternoon|evening))\b(?: \((?P<inside>[^()]{3,40})\))?"
    r"|\b(?:on )?(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?: \((?P<in2>[^()]{3,40})\))?",
    re.IGNORECASE,
)
_DATELINE = compiled(
    r"^[^!?]{2,70}?(?:\([A-Z][^)]{2,40}\) ?)?\s?(?:[-\u2013\u2014:]{1,2}|/[\w ]+/ ?-*|\.-|\([A-Z]{2,6}(?:/[A-Z]{2,6})?\)|\([^()]{3,50} - [^()]{3,20}20\d\d\))\s"
)
_LOOK = 4
"""Body paragraphs in which the day of the event is looked for."""


class Found(NamedTuple):
    """The day of the event, before it is written down."""

    day: Day
    text: Span
    shift: int
    """Days to add to ``day`` (yesterday: -1)."""


def event_date(reading: Reading, default_date: str | None, name: Quote | None = None) -> tuple[EventDraft, int | None]:
    """Return an event with its date only, and its year when it is known; ``name``: of the event, which may hold the year."""
    document = reading.document
    found = _find(reading)
    if found is None:
        return EventDraft(date_text=_vague(reading)), _year(document, None, default_date, name)[0]
    year, how = _year(document, found.day, default_date, name)
    if found.day.year is not None:
        year, how = found.day.year, None
    date, end = _iso(found, year)
    spans = (found.text, Span(found.day.start, found.day.end)) if found.text != Span(found.day.start, found.day.end) else (found.text,)
    reason = how or ("written as ISO 8601" if not found.shift else "counted from the date of the report")
    event = EventDraft(
        date=Quote(date, spans, reason),
        date_end=Quote(end, spans, reason) if end else None,
        date_text=document.quote(found.text.start, found.text.end),
        year_inferred=how is not None and year is not None,
        trace=(reason,),
    )
    return event, year


def _iso(found: Found, year: int | None) -> tuple[str, str | None]:
    day = found.day
    if year is None:
        return f"--{day.month:02d}-{day.day:02d}", None
    try:
        first = dt.date(year, day.month, day.day) + dt.timedelta(days=found.shift)
    except ValueError:
        return f"--{day.month:02d}-{day.day:02d}", None
    end = None
    if day.until and day.until > day.day:
        try:
            end = dt.date(year, day.month, day.until).isoformat()
        except ValueError:
            end = None
    return first.isoformat(), end


def _vague(reading: Reading) -> Quote | None:
    for line in reading.body[: _LOOK * 2]:
        match = _RELATIVE.search(reading.document.folded, line.sentence.start, line.sentence.end)
        if match and _is_quoted(reading, line, match.start()):
            continue
        if match and (match["word"] or _on_the_day(reading.document.folded, match)):
            start, end = match.span("word") if match["word"] else match.span("weekday")
            start -= len("last ") if reading.document.folded.startswith("last ", start - len("last ")) else 0
            return reading.document.quote(start, end)
    return None


def _find(reading: Reading) -> Found | None:
    text = reading.document.folded
    lead = [line.sentence for line in reading.body][: _LOOK * 2]
    for sentence in lead:
        for match in _RELATIVE.finditer(text, sentence.start, sentence.end):
            group = "inside" if match["inside"] else "in2"
            days = (read(text, *match.span(group)) or in_figures(text, *match.span(group))) if match[group] else []
            after = read(text, match.end(), min(match.end() + 40, sentence.end)) if match["word"] and not days else []
            if (days or after) and is_background(text, sentence.start, match.start(), told=False):
                continue
            if after and _OF_THAT_DAY.fullmatch(text, match.end(), after[0].start):
                return Found(after[0], Span(match.start(), after[0].end), 0)
            if days:
                start = match.start() + (3 if match.group().lower().startswith("on ") else 0)
                return Found(days[0], Span(start, match.end()), 0)
    dateline = _dateline(reading)
    published = dateline or _published(reading)
    for sentence in lead[:_LOOK]:
        for day in read(text, sentence.start, sentence.end):
            if is_of_another_year(day, published) and any(_on_a_weekday(text, s) for s in lead if s.end <= sentence.start):
                continue
            before = text[max(sentence.start, day.start - 40) : day.start]
            if dateline is not None and day.start == dateline.start:
                continue
            if (
                not text.startswith(("Earlier", "Previously"), sentence.start)
                and _is_when(before, day)
                and _past(text, sentence.start, day.start)
                and not is_background(
                    text, sentence.start, day.start, told=any(_on_a_weekday(text, s) for s in lead if s.end <= sentence.start)
                )
                and (not before.endswith("from ") or day.until is not None or _HELD_ON.search(text, sentence.start, day.start))
            ):
                return Found(day, _with_weekday(text, sentence.start, day), 0)
    if published is None:
        return None
    return _relative(reading, published, dateline is not None)


_WHEN = compiled(
    r"(?:\b[Oo]n(?: the (?:morning|afternoon|evening) of)?|\bheld(?: from| between)?|\btook place|\bfrom)(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: morning| afternoon| evening| night)?,?)?(?: the)? $"
)


def _is_when(before: str, day: Day) -> bool:
    """Say whether the words in front of a day make it the day of what is told."""
    return _WHEN.search(before) is not None or (day.year is not None and BY_WEEKDAY.search(before) is not None)


def _on_a_weekday(text: str, sentence: Sentence) -> bool:
    return any(match["weekday"] and _on_the_day(text, match) for match in _RELATIVE.finditer(text, sentence.start, sentence.end))


_WEEKDAY_BEFORE = compiled(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? $")


def _with_weekday(text: str, start: int, day: Day) -> Span:
    """Return the range of a day with its weekday in front (Tuesday, 3 June 2031)."""
    weekday = _WEEKDAY_BEFORE.search(text, max(start, day.start - 12), day.start)
    return Span(weekday.start() if weekday else day.start, day.end)


_OF_THAT_DAY = compiled(r",? (?:on )?(?:[A-Z][a-z]+day,? )?")
"""Between a today and its date (today, 12 May 2031)."""


def _is_quoted(reading: Reading, line: Line, at: int) -> bool:
    """Say whether a place is inside a quotation of its paragraph."""
    start = reading.document.source.paragraphs[line.sentence.paragraph - 1].start
    before = reading.document.folded[start:at]
    return before.count("\u201c") > before.count("\u201d") or before.count('"') % 2 == 1


def _on_the_day(text: str, match: re.Match[str]) -> bool:
    """Say whether a weekday is the day of what is told, not a day to come, gone by or recurring (next Friday, every Friday)."""
    return match.group().lower().startswith("on ") or not _OTHER_DAY.search(text, max(0, match.start() - 10), match.start())


_OTHER_DAY = compiled(r"\b(?:next|every|each|by|until|till|from|since|to|before|after|through|and)\s+$", re.IGNORECASE)


def _past(text: str, start: int, end: int) -> bool:
    return not re.search(
        r"\b(?:will|is on|are on|scheduled|deadline|until|born|founded|constituted|established|incorporated|formed|set up|acquired|inception)\b",
        text[start:end],
    )


def _relative(reading: Reading, published: Day, is_dateline: bool) -> Found | None:
    """Return the day that a report of ``published`` speaks of: that day, the one before, or the last weekday named."""
    text = reading.document.folded
    for line in reading.body[:_LOOK]:
        for match in _RELATIVE.finditer(text, line.sentence.start, line.sentence.end):
            word = (match["word"] or "").lower()
            if word == "yesterday":
                return Found(published, Span(*match.span("word")), -1)
            if word and _names_a_day(text, match.end(), line.sentence.end):
                continue
            if word and not is_dateline and _is_page_date(reading, published.start - len("date "), reading.stretches[0].end):
                return Found(published, Span(*match.span("word")), 0)
            if word:
                break
            if published.year and _on_the_day(text, match) and not read(text, match.end(), min(match.end() + 20, line.sentence.end)):
                shift = _weekday_shift(published, match["weekday"])
                if shift is not None and shift > -7:
                    return Found(published, Span(*match.span("weekday")), shift)
    if published.year and (told := _told_later(reading, published)):
        return told
    here = _with_weekday(text, max(0, published.start - 12), published)
    if is_dateline and any(RECENTLY.search(text, s.sentence.start, s.sentence.end) for s in reading.body[:1]):
        return None
    if is_dateline or any(
        re.search(r"\b(?:today|this (?:morning|afternoon|evening))\b", text[s.sentence.start : s.sentence.end])
        for s in reading.body[:_LOOK]
    ):
        return Found(published, here, 0)
    return None


_HELD_ON = compiled(
    r"\b(?:held|took place|ceremony|event|function|programme|signing|signed|opened|launch(?:ed)?|inaugurat\w+|unveil\w+|broke ground)\b[^.;\"\u201c]{0,60}$"
)


def _told_later(reading: Reading, published: Day) -> Found | None:
    """Return the weekday of which a sentence after the opening ones says that the event was held on it."""
    text = reading.document.folded
    for line in reading.body[_LOOK : _LOOK * 3]:
        for match in _RELATIVE.finditer(text, line.sentence.start, line.sentence.end):
            if not match["weekday"] or not match.group().lower().startswith("on ") or _is_quoted(reading, line, match.start()):
                continue
            shift = _weekday_shift(published, match["weekday"])
            if (
                shift is not None
                and _HELD_ON.search(text, line.sentence.start, match.start())
                and _past(text, line.sentence.start, match.start())
            ):
                return Found(published, Span(*match.span("weekday")), shift)
    return None


def _names_a_day(text: str, start: int, end: int) -> bool:
    """Say whether a weekday with ``on`` comes later in a sentence: it tells what its ``today`` is."""
    return any(match["weekday"] and match.group().lower().startswith("on ") for match in _RELATIVE.finditer(text, start, end))


def _weekday_shift(published: Day, weekday: str) -> int | None:
    try:
        day = dt.date(published.year or 1, published.month, published.day)
    except ValueError:
        return None
    return -((day.weekday() - WEEKDAYS[weekday.lower()]) % 7)


def dateline_place(reading: Reading) -> tuple[int, int] | None:
    """Return the range of the place in the dateline (``HONG KONG, March 3 (…) –``)."""
    text = reading.document.folded
    for stretch in reading.stretches[:3]:
        credit = _CREDITED.fullmatch(text[stretch.start : stretch.end].strip())
        dated = credit and credit["day"] and read(text, stretch.start, stretch.end) and credit["place"].lower() not in WEEKDAYS
        if credit and (credit["agency"] or _is_town(credit["place"].title(), credit["place"].title() if dated else credit.group())):
            return stretch.start + credit.start("place"), stretch.start + credit.end("place")
    for line in reading.body[:3]:
        start = line.sentence.start
        opens = any(
            span.start == start or not text[span.start : start].strip() or _is_page_date(reading, span.start, start)
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
        place = None if is_source_line(text[start : line.sentence.end]) else _TOWN.match(text, led.end() if led else start)
        if place and led:
            return place.span()
        if (
            place is None
            or _NO_TOWN.search(place.group())
            or not (days or (place.group().isupper() and len(place.group()) > _ACRONYM) or _is_town(place.group(), head))
        ):
            continue
        end = place.end()
        if days and end > days[0].start:
            end = days[0].start
        cut = text[start:end].rstrip(" ,.(")
        if cut and cut.lower() not in MONTHS:
            return start, start + len(cut)
    return None


def _is_page_date(reading: Reading, start: int, end: int) -> bool:
    """Say whether what stands in front of the first sentence is the day of the page."""
    return any(s.kind == "furniture" and start - s.start in (0, 1) and s.end == end for s in reading.stretches[:1])


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
    r"Desk$|\b(?:CEREMONY|OPENING|SIGNING|LAUNCH|UNVEILING|GROUNDBREAKING|NEWS|UPDATE|RELEASE|NOTICE|PHOTOS?|VIDEO|WATCH|BREAKING|EXCLUSIVE|STATEMENT)\b"
)
"""Rubrics in capitals, which open a text as a dateline does."""
_LED = compiled(r",? ?[-\u2013\u2014|]? (?=[A-Z][\w' ]{2,30}(?:, [A-Z][\w' ]{2,20})? ?[-\u2013\u2014:(])")
"""Between the day that opens a dateline and its town (5 March 2031, Lintown -)."""
_ACRONYM = 4
"""Letters in the longest name of an agency that may stand where a dateline without a day has its town (VNA)."""
_CREDITED = compiled(
    r"(?P<place>(?:[A-Z][a-z]+|[A-Z]{4,})(?: (?:[A-Z][a-z]+|[A-Z]{4,})){0,2})(?:(?P<agency> ?[-\u2013\u2014/] ?[A-Z]{2,6})|:|(?P<day>, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})(?:,? \d{4})?\.?))"
)
"""A line of its own with the town and the agency, or the day: Lintown - NPA; Lintown, May 4."""
_AGENCY = compiled(r"\((?:[^()]{1,60}|\([^()]{1,30}\)){1,4}\) (?=[A-Z])")
"""A wire's credit in front of the dateline."""


def _dateline(reading: Reading) -> Day | None:
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


_BEHIND = compiled(
    r"\s*(?:\([^)]{2,40}\)|/[\w ]+/)?\s*\)?\s*(?:[-\u2013\u2014:]|--)|\s*(?:\([A-Z]{2,6}(?:[/ ][A-Z]{2,6})?\)|\))\s(?=[A-Z])"
)
"""What stands behind the day in a dateline."""
_PLACE_AND_DAY = compiled(r"(?![A-Z][a-z]{2,5}day,)[A-Z][A-Za-z .'\u2019-]{2,30}, (?:[A-Z][a-z]+day, )?")


_PUBLISHED = compiled(r"\b(?:published|posted|ends?|updated|date|issued|released?)\b", re.IGNORECASE)


def _published(reading: Reading) -> Day | None:
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


_IN_NAME = compiled(r"(?:^|(?<!Vision )(?<!Agenda )(?<!Horizon )(?<!Goal )\b)(?P<year>20[0-3]\d)(?=$| [A-Z])")
"""The year that begins or ends the name of an event."""


def _year(document: Document, day: Day | None, default_date: str | None, name: Quote | None) -> tuple[int | None, str | None]:
    """Return the year and where it comes from: the text, the file's metadata, or the user."""
    days = [d for span in document.source.paragraphs for d in read(document.folded, span.start, span.end) if d.year]
    same = [d for d in days if day is not None and (d.month, d.day) == (day.month, day.day)]
    near = [] if day is None else sorted((d for d in days if _follows(day, d)), key=lambda d: abs(d.start - day.start))
    for chosen in (same, near, sorted(days, key=lambda d: abs(d.start - day.start)) if day is not None and _few_years(days) else []):
        if chosen:
            return chosen[0].year, f"year from {document.source.text[chosen[0].start : chosen[0].end]}"
    named = _IN_NAME.search(name.value) if name and day is not None else None
    if named:
        return int(named["year"]), f"year from {name.value}"  # type: ignore[union-attr]
    if document.source.metadata.date:
        return int(document.source.metadata.date[:4]), "year from the file's metadata"
    if default_date:
        return int(default_date[:4]), "year from --date"
    return (days[0].year, None) if days and day is None and _few_years(days) else (None, None)


_A_WEEK = 7


def _follows(day: Day, other: Day) -> bool:
    """Say whether a full date lies on the days behind ``day``, so that it is the date of the report."""
    try:
        event, report = dt.date(other.year or 1, day.month, day.day), dt.date(other.year or 1, other.month, other.day)
    except ValueError:
        return False
    return 0 <= (report - event).days <= _A_WEEK


def _few_years(days: Sequence[Day]) -> bool:
    return len({day.year for day in days}) == 1
