"""Whether a sentence tells of another month than that of the report, which the text dates with 今天(5月6日)."""

from functools import lru_cache

from generator.expressions import compiled
from generator.extract.acts.scan import Reading, Sentence

_TODAY = compiled(r"(?:今天|今[日晚晨早]|昨[天日晚]|前天|明天)\((?P<month>\d{1,2})月(?P<day>\d{1,2})日")
_THEN = compiled(r"(?:而|其中|此前|今年)?(?P<month>\d{1,2})月(?:(?P<day>\d{1,2})日|份|初|底|上旬|中旬|下旬)?[,\u4e00-\u9fff]")
_YEAR, _MONTH = 365, 30
_LATELY = 15
"""A day is of the report's time up to so many days before or behind it."""


@lru_cache(maxsize=2)  # the text that is read: searched once, not for each verb
def _today(folded: str) -> int | None:
    """Return the day of the year that the report is of, about."""
    told = next(iter(_TODAY.finditer(folded)), None)
    return (int(told["month"]) - 1) * _MONTH + int(told["day"]) if told else None


_FULL = compiled(r"(?:早在|其中,?)?(?:19|20)\d\d年(?P<month>\d{1,2})月(?P<day>\d{1,2})日")
_LEAD = compiled(r"(?<!\d)(?P<year>(?:19|20)\d\d年)?(?P<month>\d{1,2})月(?P<day>\d{1,2})日")
_HEAD = 400
"""Characters at the head of a text in which the report tells its day."""


@lru_cache(maxsize=2)
def _lead_day(folded: str) -> tuple[int, str, str] | None:
    """Return where a report tells its day without a year, and the day; None where the first day told has its year."""
    first = _LEAD.search(folded, 0, _HEAD)
    return (first.start(), first["month"], first["day"]) if first and not first["year"] else None


def _of_full_date(folded: str, start: int) -> bool:
    """Say whether a sentence begins with another day, told with its year, than that of the report (5月6日,…。2008年8月29日,…)."""
    full, lead = _FULL.match(folded, start), _lead_day(folded)
    return full is not None and lead is not None and lead[0] < start and lead[1:] != (full["month"], full["day"])


def of_other_month(reading: Reading, sentence: Sentence) -> bool:
    """Say whether a sentence begins with a day or month far from that of the report (6月6日,甲馆开馆, told 今天(8月17日))."""
    if _of_full_date(reading.document.folded, sentence.start):
        return True
    then = _THEN.match(reading.document.folded, sentence.start)
    today = _today(reading.document.folded) if then else None
    if then is None or today is None:
        return False
    first = (int(then["month"]) - 1) * _MONTH + int(then["day"] or 1)
    away = [(first + within - today) % _YEAR for within in ((0,) if then["day"] else (0, _MONTH))]
    return all(min(days, _YEAR - days) > _LATELY for days in away)


_TODAY_IS = compiled(r"[今昨](?:[天日晚晨早])?\((?:\d{1,2}[月/.])?(?P<day>\d{1,2})日?(?:[,周星][^()]{0,6})?\)")
_WITH_YEAR = compiled(r"(?:\d{2,4}|[今去本前](?:\(\d{2,4}\))?)年\d{1,2}月(?P<day>\d{1,2})日")
_SINCE = compiled(
    r"[,，]?[^,，;；。]{0,4}?(?:目前|现已|截至|工期|历时|历经|迄今|至今|工程进度|进度|预[计定]|预期|已(?:完成|达|提前|如期)|至\d|[并于在]{0,2}\d{2,4}年\d{1,2}月\d{1,2}日[^,;。]{0,8}(?:完工|竣工|启用|完成))"
)
"""Behind a day with its year on which works began: how far they are now."""


@lru_cache(maxsize=2)
def _days_told(folded: str) -> frozenset[str]:
    """Return the days that a report tells as those it is of (今(7)日, 昨(6)日)."""
    return frozenset(today["day"].lstrip("0") for today in _TODAY_IS.finditer(folded))


def of_other_day(reading: Reading, start: int, at: int, end: int) -> bool:
    """Say whether the day with its year in ``[start:at)`` is none of those that the report is of (於105年3月2日開工, told 今(9)日).

    Args:
        reading: The text.
        start: Where the clause begins.
        at: Where its verb begins.
        end: Where its verb ends.
    """
    folded = reading.document.folded
    days = [then["day"] for then in _WITH_YEAR.finditer(folded, start, at)]
    if not days:
        return False
    told = _days_told(folded)
    return days[-1].lstrip("0") not in told if told else _SINCE.match(folded, end) is not None
