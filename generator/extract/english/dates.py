"""The day of the event in English text."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.drafts import EventDraft
from generator.extract.english import datelines
from generator.extract.english.days import BY_WEEKDAY, RECENTLY, Day, in_figures, is_background, is_of_another_year, read
from generator.extract.english.document import Line, Reading
from generator.extract.english.tokens import Sentence
from generator.extract.english.words import WEEKDAYS
from generator.extract.english.years import follows, year_of
from generator.model.span import Quote, Span

_RELATIVE = compiled(
    r"\b(?P<word>today|yesterday|last (?:night|evening)|this (?:morning|afternoon|evening))\b(?:,? \((?P<inside>[^()]{3,40})\))?"
    r"|\b(?:on )?(?P<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b(?:(?: (?:morning|afternoon|evening|night))?,? \((?P<in2>[^()]{3,40})\))?"
    r"|\b(?:earlier )?(?:last|this) week,? \((?P<in3>[^()]{3,40})\)",
    re.IGNORECASE,
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
        return EventDraft(date_text=_vague(reading)), year_of(document, None, default_date, name)[0]
    year, how = year_of(document, found.day, default_date, name)
    if found.day.year is not None:
        year, how = found.day.year, None
    date, end = _iso(found, year)
    if date is None:
        return EventDraft(date_text=document.quote(found.text.start, found.text.end)), year
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


def _iso(found: Found, year: int | None) -> tuple[str | None, str | None]:
    """Return the day and the last day; without a year no day that is only counted over the end of February."""
    day = found.day
    if year is None:
        try:
            plain, leap = (dt.date(any_year, day.month, day.day) + dt.timedelta(days=found.shift) for any_year in _WITHOUT_YEAR)
        except ValueError:
            return f"--{day.month:02d}-{day.day:02d}", None
        return (f"--{plain:%m-%d}" if (plain.month, plain.day) == (leap.month, leap.day) else None), None
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


_PAST = compiled(r"(?:\b(?:this past|last) )?$")
"""In front of a weekday, told with it."""
_WITHOUT_YEAR = (2001, 2004)
"""A year without and one with a 29 February."""


def _vague(reading: Reading) -> Quote | None:
    for line in reading.body[: _LOOK * 2]:
        match = _RELATIVE.search(reading.document.folded, line.sentence.start, line.sentence.end)
        if match and is_quoted(reading, line, match.start()):
            continue
        if match and (match["word"] or _on_the_day(reading.document.folded, match)):
            start, end = match.span("word") if match["word"] else match.span("weekday")
            start = _PAST.search(reading.document.folded, max(0, start - 10), start).start()  # type: ignore[union-attr]
            return reading.document.quote(start, end)
    return None


def _find(reading: Reading) -> Found | None:
    text = reading.document.folded
    lead = [line.sentence for line in reading.body][: _LOOK * 2]
    for sentence in lead:
        for match in _RELATIVE.finditer(text, sentence.start, sentence.end):
            group = next((g for g in ("inside", "in2", "in3") if match[g]), "in2")
            days = (read(text, *match.span(group)) or in_figures(text, *match.span(group), match["weekday"])) if match[group] else []
            after = read(text, match.end(), min(match.end() + 40, sentence.end)) if match["word"] and not days else []
            if (days or after) and is_background(text, sentence.start, match.start(), told=False):
                continue
            if after and _OF_THAT_DAY.fullmatch(text, match.end(), after[0].start):
                return Found(after[0], Span(match.start(), after[0].end), 0)
            if days:
                start = match.start() + (3 if match.group().lower().startswith("on ") else 0)
                return Found(days[0], Span(start, match.end()), 0)
    dateline = datelines.day(reading)
    dateline = datelines.dated(reading, dateline) if dateline else None
    published = dateline or datelines.published(reading)
    for sentence in lead[:_LOOK]:
        for day in read(text, sentence.start, sentence.end):
            if is_of_another_year(day, published) and any(_on_a_weekday(text, s) for s in lead if s.end <= sentence.start):
                continue
            before = text[max(sentence.start, day.start - 40) : day.start]
            if dateline is not None and day.start == dateline.start:
                continue
            if (
                not text.startswith(("Earlier", "Previously"), sentence.start)
                and _is_when(before)
                and _past(text, sentence.start, day.start)
                and not _UNDER.search(text, sentence.start, day.start)
                and not is_background(
                    text, sentence.start, day.start, told=any(_on_a_weekday(text, s) for s in lead if s.end <= sentence.start)
                )
                and (not before.endswith("from ") or day.until is not None or _HELD_ON.search(text, sentence.start, day.start))
            ):
                return Found(day, _with_weekday(text, sentence.start, day), 0)
    told = _labelled(reading) or _done_on(text, [line.sentence for line in reading.body[_LOOK : _LOOK * 4]], published)
    if told is None and published is not None:
        told = _pictured(reading, published) or _relative(reading, published, dateline is not None)
    return told or _announced(text, lead[:_LOOK])


_WAS_DONE = compiled(
    r"\b(?:was|were) (?:[a-z]+ly )?(?:signed|inked|launched|opened|inaugurated|unveiled|commissioned)\b[^.;\"\u201c]{0,120} on (?:[A-Z][a-z]+day, )?$"
)


_ON_FULL = compiled(r"\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? $")
"""In front of a full date with its weekday, which nobody gives for what is long past."""
_AT_ITS = compiled(
    r"\b(?:ceremony|event|opening|dedication|inauguration|commissioning|launch|unveiling|signing|ground-?breaking|signed|opened|unveiled|launched|held)\b[^;\"\u201c]{0,140}$"
)
_UNDER = compiled(
    r"\b(?:extension of|in line with|pursuant to|in accordance with|builds? on|framework of|renew\w*|replac\w*|amend\w*|updat\w*)\b[^.;]{3,120}(?:signed|concluded|reached|inked)\b[^.;]{0,60}$"
)
"""In front of the day of an earlier paper, from which the new one follows."""


def _done_on(text: str, later: Sequence[Sentence], published: Day | None) -> Found | None:
    """Return the full date on which a later sentence says that it was done: in the week before the report, or with its weekday where no day of the report is told."""
    for sentence in later:
        for day in read(text, sentence.start, sentence.end):
            at = sentence.start, day.start
            reported = published and published.year and day.year == published.year and follows(day, published)
            done = reported and _WAS_DONE.search(text, *at)
            alone = published is None and day.year and _ON_FULL.search(text, *at) and _AT_ITS.search(text, *at) and _past(text, *at)
            if (done or alone) and not is_background(text, *at, told=False):
                return Found(day, _with_weekday(text, sentence.start, day), 0)
    return None


_WHEN_LINE = compiled(r"\b(?:When|WHEN):|\b(?:Date|DATE):(?=[^\n]{4,60}\s(?:Time|TIME|Venue|VENUE|Where|WHERE):)")


def _labelled(reading: Reading) -> Found | None:
    """Return the day in the lines that invite to an event (When: Tuesday, 3 May 2031)."""
    text = reading.document.folded
    for span in reading.document.source.paragraphs[:_LINES]:
        line = _WHEN_LINE.search(text, span.start, span.end)
        for day in read(text, line.end(), span.end)[:1] if line else ():
            return Found(day, _with_weekday(text, span.start, day), 0)
    return None


_LINES = 40
_TO_COME = compiled(r"\b(?:will|billed|to be|scheduled|set for|is set to|slated|takes? place)\b")
_NOT_ITS_OWN = compiled(
    r"\b(?:born|founded|constituted|established|incorporated|formed|set up|acquired|inception|into (?:force|effect|operation)|takes? effect|effective|appointed|appl(?:y|ies))\b|\b(?:deadline|until|since|after|before)\b[^;]{0,20}$|\bby (?:the |end of |\w+day,? ){0,3}$"
)


def _announced(text: str, lead: Sequence[Sentence]) -> Found | None:
    """Return the day on which the event is said to be still to come, for a report that tells no other."""
    for sentence in lead:
        if _on_a_weekday(text, sentence) and _TO_COME.search(text, sentence.start, sentence.end) is None:
            return None
        for day in read(text, sentence.start, sentence.end):
            before = text[max(sentence.start, day.start - 40) : day.start]
            named = (_is_when(before) or _WEEKDAY_BEFORE.search(before)) and _TO_COME.search(text, sentence.start, day.start)
            if (
                named
                and not _NOT_ITS_OWN.search(text, max(sentence.start, day.start - _NEAR), day.start)
                and not is_background(text, sentence.start, day.start, told=False)
            ):
                return Found(day, _with_weekday(text, sentence.start, day), 0)
    return None


_NEAR = 60
_SHOWS = compiled(
    r"\b(?:speaks|addresses|cuts|signs?|unveils?|inaugurates?|opens|poses?|receives?|presents?|shakes?|exchanges?|launches|lays)\b[^.]{3,160} on $"
)


def _pictured(reading: Reading, published: Day) -> Found | None:
    """Return the full date that the caption of a picture of the event tells, in the week before the report (A speaks at it on 3 May 2031)."""
    text = reading.document.folded
    for stretch in reading.stretches[:_CAPTIONED]:
        if stretch.kind not in {"headline", "caption"}:
            continue
        for day in read(text, stretch.start, stretch.end):
            if day.year and follows(day, published) and _SHOWS.search(text, stretch.start, day.start):
                return Found(day, Span(day.start, day.end), 0)
    return None


_CAPTIONED = 6
"""Stretches at the head of a page among which the caption stands."""
_WHEN = compiled(
    r"(?:\b[Oo]n(?: the (?:morning|afternoon|evening) of)?|\bheld(?: from)?|\btook place|\bfrom|\bto run(?: from)?|\bbetween|\b(?:opened|unveiled|signed|inked|launched|inaugurated|dedicated|commissioned|broke ground)(?: here)?)(?: (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: morning| afternoon| evening| night)?,?)?(?: the)? $"
)


def _is_when(before: str) -> bool:
    """Say whether the words in front of a day make it the day of what is told."""
    return _WHEN.search(before) is not None or BY_WEEKDAY.search(before) is not None


def _on_a_weekday(text: str, sentence: Sentence) -> bool:
    return any(match["weekday"] and _on_the_day(text, match) for match in _RELATIVE.finditer(text, sentence.start, sentence.end))


_WEEKDAY_BEFORE = compiled(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? $")


def _with_weekday(text: str, start: int, day: Day) -> Span:
    """Return the range of a day with its weekday in front (Tuesday, 3 June 2031)."""
    weekday = _WEEKDAY_BEFORE.search(text, max(start, day.start - 12), day.start)
    return Span(weekday.start() if weekday else day.start, day.end)


_OF_THAT_DAY = compiled(r",? (?:on )?(?:[A-Z][a-z]+day,? )?")
"""Between a today and its date (today, 12 May 2031)."""


def is_quoted(reading: Reading, line: Line, at: int) -> bool:
    """Say whether a place is inside a quotation of its paragraph."""
    start = reading.document.source.paragraphs[line.sentence.paragraph - 1].start
    before = reading.document.folded[start:at]
    return before.count("\u201c") > before.count("\u201d") or before.count('"') % 2 == 1


def _on_the_day(text: str, match: re.Match[str]) -> bool:
    """Say whether a weekday is the day of what is told, not a day to come, gone by or recurring (next Friday, every Friday)."""
    if _STATED.search(text, max(0, match.start() - 90), match.start()):
        return False
    return match.group().lower().startswith("on ") or not _OTHER_DAY.search(text, max(0, match.start() - 10), match.start())


_STATED = compiled(
    r"\b[Ii]n an? (?:[a-z]+ ){0,2}?(?:statement|(?:press|news|media) release|interview|communiqu\u00e9|post|tweet)\b[^.;,\"\u201c]{0,70}$"
)
"""In front of a day: something was said on it about the event (in a statement issued on Tuesday)."""
_OTHER_DAY = compiled(r"\b(?:next|every|each|by|until|till|from|since|to|before|after|through|and)\s+$", re.IGNORECASE)


def _past(text: str, start: int, end: int) -> bool:
    return not re.search(
        r"\b(?:will|is on|are on|scheduled|deadline|until|born|founded|constituted|established|incorporated|formed|set up|acquired|inception)\b",
        text[start:end],
    )


_DAY_BEFORE = frozenset(["yesterday", "last night", "last evening"])


def _relative(reading: Reading, published: Day, is_dateline: bool) -> Found | None:
    """Return the day that a report of ``published`` speaks of: that day, the one before, or the last weekday named."""
    text = reading.document.folded
    for line in reading.body[:_LOOK]:
        for match in _RELATIVE.finditer(text, line.sentence.start, line.sentence.end):
            word = (match["word"] or "").lower()
            if word in _DAY_BEFORE:
                return Found(published, Span(*match.span("word")), -1)
            if word and _names_a_day(text, match.end(), line.sentence.end):
                continue
            if word and not is_dateline and datelines.is_page_date(reading, published.start - len("date "), reading.stretches[0].end):
                return Found(published, Span(*match.span("word")), 0)
            if word:
                break
            if published.year and _on_the_day(text, match) and not read(text, match.end(), min(match.end() + 20, line.sentence.end)):
                shift = _weekday_shift(published, match["weekday"])
                if shift is not None and shift > -7:
                    return Found(published, Span(*match.span("weekday")), shift)
    if published.year and (told := _told_later(reading, published)):
        return told
    return _own_day(reading, published, is_dateline)


def _own_day(reading: Reading, published: Day, is_dateline: bool) -> Found | None:
    """Return the day of the report itself, where it tells of what was done on it."""
    text = reading.document.folded
    here = _with_weekday(text, max(0, published.start - 12), published)
    if any(RECENTLY.search(text, s.sentence.start, s.sentence.end) for s in reading.body[:1]):
        return None
    acted = any(_ACTED.search(text, line.sentence.start, line.sentence.end) for line in reading.body[:1])
    if published.year is None and acted and any(_on_a_weekday(text, line.sentence) for line in reading.body[:1]):
        return None  # NORVIK, Sept. 14 - the company said Thursday that it signed
    if (
        is_dateline
        or (acted and datelines.is_alone(reading, published))
        or any(
            re.search(r"\b(?:today|this (?:morning|afternoon|evening))\b", text[s.sentence.start : s.sentence.end])
            for s in reading.body[:_LOOK]
        )
    ):
        return Found(published, here, 0)
    return None


_ACTED = compiled(
    r"\b(?:launched|signed|inked|opened|inaugurated|unveiled|broke ground|released|hosted|held|commissioned|organi[sz]ed|witnessed)\b"
)
"""What a first sentence tells of was done on the day of the release, where nothing else tells a day."""
_HELD_ON = compiled(
    r"\b(?:held|took place|ceremony|event|function|programme|signing|signed|opened|launch(?:ed)?|inaugurat\w+|unveil\w+|broke ground)\b[^.;\"\u201c]{0,60}$"
)


def _told_later(reading: Reading, published: Day) -> Found | None:
    """Return the weekday of which a sentence after the opening ones says that the event was held on it."""
    text = reading.document.folded
    for line in reading.body[_LOOK : _LOOK * 3]:
        for match in _RELATIVE.finditer(text, line.sentence.start, line.sentence.end):
            if not match["weekday"] or not match.group().lower().startswith("on ") or is_quoted(reading, line, match.start()):
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
