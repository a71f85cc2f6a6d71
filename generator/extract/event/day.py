"""The day of the event: its mention in the lead, and the year that the text, dateline, metadata or caller gives."""

import datetime as dt
import re

import msgspec

from generator.expressions import compiled
from generator.extract.dates import SENT, Day, days, iso, shifted, year_of
from generator.extract.event.year import FULL, HEAD, Published, year_and_reason
from generator.extract.numerals import parse
from generator.extract.text import Document
from generator.model.span import Quote

_PUBLISHED = compiled(
    r"(?:日期|时间)[:： ]{0,2}"
    r"(?P<y>(?:19|20)\d\d|1[01]\d)[-/.年](?P<m>\d{1,2})[-/.月](?P<d>\d{1,2})"
)
_SENT_OUT = compiled(r"(?:发稿|发布|发表)(?:日期|时间)[:： ]{1,2}(?P<m>\d{1,2})月(?P<d>\d{1,2})日")
"""The same without a year (发稿时间:6月24日 11:00)."""
_STAMP = compiled(r"(?<!\d)(?P<y>(?:19|20)\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?:(?!\d)|(?=\d\d:\d))")
_UNBROKEN = compiled(r"(?<!\d)(?P<y>20\d\d)(?P<m>0[1-9]|1[0-2])(?P<d>[0-2]\d|3[01]) \d\d:\d\d")
"""The same of an agency: (甲社20250609 15:14:06)."""
_CLOCKED = compiled(r"(?P<y>(?:19|20)\d\d)年(?P<m>\d{1,2})月(?P<d>\d{1,2})日 {0,2}\d{1,2}:\d\d")
"""A day with its hour at the head, as sites stamp their pages: 2025年04月22日 08:13."""
_DAY_FIRST = compiled(r"(?<![\d.])(?:(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.|(?P<d2>1[3-9]|2\d|3[01])/(?P<m2>\d{1,2})/)(?P<y>20\d\d)(?![\d.])")
_MONTH_FIRST = compiled(r"(?<![\d./])(?P<m>0?[1-9]|1[0-2])(?P<mark>[./])(?P<d>1[3-9]|2\d|3[01])(?P=mark)(?P<y>20\d\d)(?![\d.])")
"""11/23/2016, 06.13.2017: no month has the second number."""
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMED = compiled(
    r"(?<![A-Za-z\d])(?:(?P<d>\d{1,2}) (?P<m>(?i:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6})\.?,? "
    r"|(?P<m2>(?i:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6})\.? (?P<d2>\d{1,2}),? ?)(?P<y>20\d\d)(?!\d)"
)
"""5 March 2019, Mar 05, 2019, as sites date their pages."""
_DAY_FIRST_PLACES = compiled("香港|本港|澳门|本澳|特区|离岛|新界|九龙|港岛|中联办|民政事务")
_MONTH_FIRST_PLACES = compiled("台湾|台北|台中|台南|高雄|县府|县长|里长|民国|新北|桃园|立委")
"""What tells whether 6/3 is 6 March or June 3."""
_RELEASE_LINE = compiled(
    r"^ ?\((?:[\u4e00-\u9fff]{2,6} ?[,.·、:—–-]? ?)?(?P<y>(?:19|20)\d\d)年(?P<m>\d{1,2})月(?P<d>\d{1,2})日[^()\n]{0,16}\)", re.MULTILINE
)
"""The day of a press release in brackets at the head of its text: (香港.2024年5月6日)."""
_REPORTED = compiled(
    r"^[\u4e00-\u9fff]{1,10}[网报社台讯 ] ?(?:(?P<y>(?:19|20)\d\d)年)?(?P<m>\d{1,2})月(?P<d>\d{1,2})日 ?(?=\([^()\n]{0,12}(?:记者|通讯员))",
    re.MULTILINE,
)
"""The day of a report before its reporters: 甲网12月7日(乙日报记者丙)6日,…"""
_ISO = compiled(r"(?P<y>\d{4})-(?P<m>\d{2})-(?P<d>\d{2})")
_DATE_LINE = compiled(
    r"^[-–—•·|]?\s?(?:当前报章|今天是|发稿|见报|刊登)?(?P<y>(?:19|20)\d\d|(?:9\d|1[01]\d)(?=[-/.]\d|年\d\d月\d\d日))[-/.年](?P<m>\d{1,2})[-/.月](?P<d>\d{1,2})日?[^\u4e00-\u9fff]{0,12}(?:\(?星期[一二三四五六日天]\)?|来源.*|编辑.*|[^\u4e00-\u9fff]{0,12}更新)?[^\u4e00-\u9fff]{0,12}$",
    re.MULTILINE,
)
_HAN_LINE = compiled(
    r"^(?P<y>[一二][〇零○][〇零○一二三四五六七八九]{2})年(?P<m>[一二三四五六七八九十]{1,2})月(?P<d>[一二三四五六七八九十廿]{1,3})日(?:\(?星期[一二三四五六日天]\)?)?$",
    re.MULTILINE,
)
_PRINTED = compiled(
    r"[报刊网》] ?[,(]? ?(?P<y>(?:19|20)\d\d|1[01]\d)[-/.年](?P<m>\d{1,2})[-/.月](?P<d>\d{1,2})日?"
    r"(?: ?(?:第 ?)?[\dA-Z]{1,4} ?版| ?版次:? ?\w{1,4})?\)"
)
"""The issue of a newspaper in brackets: (甲报2024/5/6), 《甲日报》(2024年05月06日 03版)."""
_FILED = compiled(r"(?:[)。]|^)(?P<y>1[01]\d)(?P<m>[01]\d)(?P<d>[0-3]\d)\s*(?:\([^()\n]{2,6}社\),?\s*)?$", re.MULTILINE)
"""The agency's stamp behind the last sentence: (编辑:甲)1140516."""
_SENT = compiled(f"日(?:{SENT})")
"""Ends every dateline."""
_DATELINE = compiled(
    r"(?:(?P<y>(?:19|20)\d\d) ?年 ?)?(?:(?P<m>\d{1,2}|[一二三四五六七八九十]{1,2}) ?月 ?)?(?P<d>\d{1,2}|[一二三四五六七八九十廿]{1,3}) ?"
    + _SENT.pattern
)
_MONTH = compiled(r"(?<![\d年])(?P<m>\d{1,2})月(?![\d]|底|末|份?(?:前|后))")
_OF_DATELINE = "the dateline"
"""今天 is its day, whatever day the page was put up."""
_DATELINE_WITHIN = 400
"""Characters at the head of a text in which its dateline stands."""
_LATE = 2
"""Days that a page may be put up behind the issue of a newspaper."""
_ANY_YEAR = 2000
"""Stands in for the year of a dateline that names none; a leap year, so that every day is in it."""
_LASTS = compiled(
    r"(?:[节会展季周赛]|活动)(?:活动)?(?:也|还|都)?将?(?:一直)?(?:持续|延续|展出)[到至](?P<day>(?:\d{4}年)?\d{1,2}月\d{1,2}日)"
)


class When(msgspec.Struct, frozen=True):
    """The day of the event with its evidence."""

    text: Quote | None = None
    date: Quote | None = None
    end: Quote | None = None
    year_inferred: bool = False


def published(document: Document, default: str | None) -> tuple[Published, ...]:
    """Return what tells the day of publication, the most trusted first: text, dateline, metadata, caller."""
    folded = document.folded
    found = []
    if stamp := _stamp(folded):
        found.append(stamp)
    for pattern, reason, until in (
        (_PUBLISHED, "the day of publication in the text", len(folded)),
        (_UNBROKEN, "the agency's stamp in the text", HEAD * 2),
        (_CLOCKED, "the day at the head of the text", HEAD),
        (_DAY_FIRST, "the day at the head of the text", HEAD),
        (_MONTH_FIRST, "the day at the head of the text", HEAD),
        (_NAMED, "the day at the head of the text", HEAD),
        (_RELEASE_LINE, "the day at the head of the text", len(folded)),
        (_DATE_LINE, "the date line in the text", len(folded)),
        (_HAN_LINE, "the date line in the text", len(folded)),
        (_PRINTED, "the issue named in the text", len(folded)),
        (_FILED, "the agency's stamp in the text", len(folded)),
    ):
        if match := pattern.search(folded, 0, until):
            told = match.groupdict()
            month, number = told["m"] or told["m2"], told["d"] or told["d2"]
            found.append(Published(year_of(told["y"]), _month(month), _han(number), reason))
    if match := _SENT_OUT.search(folded):
        found.append(Published(None, int(match["m"]), int(match["d"]), "the day of publication in the text"))
    if match := _dateline(folded) or _REPORTED.search(folded, 0, HEAD):
        found.append(Published(_han(match["y"]), _han(match["m"]), _han(match["d"]), _OF_DATELINE))
    for given, reason in ((document.source.metadata.date, "the file's metadata"), (default, "the date given by the caller")):
        if given and (parts := _ISO.match(given)):
            found.append(Published(int(parts["y"]), int(parts["m"]), int(parts["d"]), reason))
    return tuple(day for day in found if _in_calendar(day))


def _stamp(folded: str) -> Published | None:
    """Return the day stamped at the head of a page; of two, the later one where it is of an earlier year: the first is the page's own."""
    stamps = list(_STAMP.finditer(folded, 0, HEAD))
    stamp = stamps[-1] if stamps and year_of(stamps[-1]["y"]) < year_of(stamps[0]["y"]) else stamps[0] if stamps else None
    return stamp and Published(year_of(stamp["y"]), int(stamp["m"]), int(stamp["d"]), "the day at the head of the text")


def _dateline(folded: str) -> re.Match[str] | None:
    """Return the dateline; one that tells the month wins over one that does not (【甲3月21日报导】(乙社21日电))."""
    if not _SENT.search(folded, 0, _DATELINE_WITHIN):
        return None
    lines = list(_DATELINE.finditer(folded, 0, _DATELINE_WITHIN))
    return next((line for line in lines if line["m"]), lines[0] if lines else None)


def _in_calendar(day: Published) -> bool:
    """Say whether the calendar has such a day; what a text prints for one may be a typing error."""
    return day.day is None or iso(day.year, day.month or 1, day.day) is not None


def _month(words: str | None) -> int | None:
    """Return a month told by its number or its English name."""
    named = words[:3].lower() if words else ""
    return _MONTHS.index(named) + 1 if named in _MONTHS else _han(words)


def _han(words: str | None) -> int | None:
    if words is None:
        return None
    return int(words) if words.isdigit() else int(parse(words)[0])


def when(document: Document, mention: Day | None, name: str, known: tuple[Published, ...]) -> When:
    """Return the event's day from its mention.

    Args:
        document: The folded text.
        mention: Where the text tells the day; None when it does not.
        name: The event's name, folded; a year in it is the event's.
        known: What tells the day of publication.
    """
    if mention is None:
        return When()
    if mention.slashed and _DAY_FIRST_PLACES.search(document.folded) and not _MONTH_FIRST_PLACES.search(document.folded):
        mention = msgspec.structs.replace(mention, month=mention.day, day=mention.month)
    text = document.quote(mention.start, mention.end)
    if text.value.startswith(("(", "（")) and text.value.endswith((")", "）")):
        text = document.quote(mention.start + 1, mention.end - 1)
    if mention.shift is not None or mention.weekday is not None or mention.month is None:
        return _relative(document, mention, text, known, name)
    if mention.year is not None:
        return _dated(mention, text, mention.year, None, False)
    year, reason = year_and_reason(document, mention, name, known)
    return _dated(mention, text, year, reason, year is not None)


def release_line(text: str, until: int) -> range:
    """Return where the day of a press release stands in brackets at the head of its text (empty: nowhere)."""
    line = _RELEASE_LINE.search(text, 0, until) or _REPORTED.search(text, 0, until)
    return range(*line.span()) if line else range(0)


def chosen(told: list[Day], line: range) -> Day | None:
    """Return the first of the days told; behind the day of a press release, the one before it that the text tells next (日前, 昨日)."""
    following = next((day for day in told if day.start not in line), None)
    if told and told[0].start in line and following is not None:
        vague = following.shift is following.weekday is following.month is None
        return following if vague or (following.shift or 0) < 0 else told[0]
    return told[0] if told else None


def lasting(document: Document, first: When, until: int) -> Quote | None:
    """Return the last day of an event that goes on (甲节将持续至8月30日), in the year of its first one."""
    lasts = _LASTS.search(document.folded, 0, until) if first.date else None
    day = next(days(document.folded, lasts.start("day"), lasts.end("day")), None) if lasts else None
    if day is None or first.date is None or day.year is not None:
        return None
    year = first.date.value[:4] if not first.date.value.startswith("-") else None
    last = iso(int(year) if year else None, day.month, day.day)
    return (
        Quote(last, (document.quote(day.start, day.end).spans), "normal form; year from the first day")
        if last and last > first.date.value
        else None
    )


def _dated(mention: Day, text: Quote, year: int | None, reason: str | None, inferred: bool) -> When:
    spans = text.spans
    why = f"normal form; year from {reason}" if reason else "normal form"
    first = iso(year, mention.month, mention.day)
    last = _last(mention, year, mention.month)
    return When(
        text,
        Quote(first, spans, why) if first else None,
        Quote(last, spans, why) if first and last and last != first else None,
        inferred and first is not None,
    )


def _last(mention: Day, year: int | None, month: int | None) -> str | None:
    """Return the last day of a mention that begins in ``month``; an earlier month is one of the next year (12月28日至1月3日)."""
    if mention.end_day is None:
        return None
    last_month = mention.end_month or month
    later = mention.end_year is None and year is not None and (last_month or 0) < (month or 0)
    return iso(mention.end_year or (year + 1 if later and year else year), last_month, mention.end_day)


def _relative(document: Document, mention: Day, text: Quote, known: tuple[Published, ...], name: str) -> When:
    """Return the day of 今(18)日, 昨日, 28日 from the day of publication or the month named before."""
    spans = text.spans
    for source in sorted(known, key=lambda source: source.reason != _OF_DATELINE):
        if not (source.month and source.day):
            continue
        base = dt.date(source.year or _ANY_YEAR, source.month, source.day)
        found = _counted(base, mention)
        if found is None or mention.day not in {None, found.day} or mention.month not in {None, found.month}:
            continue
        if source.year is None:
            full = msgspec.structs.replace(mention, month=found.month, day=found.day)
            year, reason = year_and_reason(document, full, name, known)
            return _dated(full, text, year, reason, year is not None)
        last = _last(mention, found.year, found.month)
        why = f"counted from {source.reason}"
        return When(text, Quote(found.isoformat(), spans, why), Quote(last, spans, why) if last else None, True)
    if mention.month is not None and mention.day is not None:
        year, reason = year_and_reason(document, mention, name, known)
        return _dated(mention, text, year, reason, year is not None)
    if whole := _same_day(document, mention):
        return _dated(msgspec.structs.replace(mention, month=int(whole["m"])), text, year_of(whole["y"]), "the same day in the text", True)
    month = next((p.month for p in known if p.month and p.day == mention.day), None) or _month_before(document, mention)
    if month is None or mention.day is None:
        return When(text)
    full = msgspec.structs.replace(mention, month=month)
    year, reason = year_and_reason(document, full, name, known)
    return _dated(full, text, year, reason, year is not None)


def _counted(base: dt.date, mention: Day) -> dt.date | None:
    """Return the day that a mention tells on the day ``base``; the number in brackets wins over a page put up a day or two late."""
    if mention.shift is not None:
        late = (shifted(base, mention.shift - days) for days in range(_LATE + 1))
        return next((day for day in late if day.day == mention.day), None) if mention.day else shifted(base, mention.shift)
    if mention.weekday is not None and mention.day is None:
        return shifted(base, -((base.weekday() - mention.weekday) % 7))
    return _near(base, mention.day)


def _near(base: dt.date, day: int | None) -> dt.date | None:
    """Return the last day with this number up to ``base`` (three days of grace)."""
    if day is None:
        return None
    for back in range(-3, 31):
        candidate = shifted(base, -back)
        if candidate.day == day:
            return candidate
    return None


def _same_day(document: Document, mention: Day) -> re.Match[str] | None:
    """Return the full date in the text whose day is the mention's, when one month only has it: 23日 … 111年6月23日."""
    if mention.day is None or mention.month is not None:
        return None
    full = (match for match in FULL.finditer(document.folded) if match["d"] and int(match["d"]) == mention.day)
    found = [match for match in full if not _FOUNDED.search(document.folded, max(0, match.start() - _FOUNDED_WITHIN), match.start())]
    return found[0] if len({(match["y"], match["m"]) for match in found}) == 1 else None


_FOUNDED = compiled("(?:创刊|成立|创立|创办|创建|建成|建校|始建|设立|生)[于在]$")
"""Before the full date of a beginning (成立于, 出生于), which is not that of the event."""
_FOUNDED_WITHIN = 4
"""Code points in which such words stand."""


def _month_before(document: Document, mention: Day) -> int | None:
    found = None
    for match in _MONTH.finditer(document.folded, 0, mention.start):
        found = int(match["m"])
    return found if found and 1 <= found <= 12 else None
