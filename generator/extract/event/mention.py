"""Where a text tells the day of its event: in the event's sentence, else in the lead, in its fullest form."""

from generator.expressions import compiled
from generator.extract.dates import Day, days
from generator.extract.event.at import Bounds, clause_start, sentence_end, sentence_start
from generator.extract.event.cited import in_words
from generator.extract.event.day import chosen, release_line
from generator.extract.event.place import inside
from generator.model.span import Span

_LEAD = 260
"""Characters of the body in which a day is still that of what the lead tells."""
_FIRST = 40
"""Characters behind the event in which the day of a press release may stand."""
_OTHERWISE = compiled(
    "(?:起?(?:正式|全面|开始)?(?:实施|施行|生效|执行)|起(?:,|(?:陆续)?(?:推出|播出|开播|刊发)))"
    "|(?:凌晨|清晨|[上下]午|晚|\\d{1,2}[时点])[^,。;\\n]{0,8},[^,。;\\n]{2,40}(?:发生|倾覆|垮塌|坍塌|坠毁)"
    "|[^,。;\\n“「召举]{0,14}(?:发生|爆发|逝世|过世|地震|豪雨|台风|水灾|火灾)|(?:发布|发出|发)(?:新闻稿|声明稿|消息稿)"
    "|[^,。;\\n]{0,16}(?:获悉|了解到|得知)|(?:[上下]午|晚间?)?(?:援引[^,。;\\n]{2,12})?(?:报道|称(?![赞号为]))|[^,。;\\n]{0,2}达到?\\d"
)
"""Behind a day from which a rule holds, on which a disaster struck, or on which the report was sent or its writer learned of it."""

_SURVEYED = compiled(
    "(?:调查|问卷|民调|抽样)[^,。;\\n]{0,6}[于在由自从]$|(?:数据|统计|监测|平台)[^,。;\\n]{0,4}(?:显示|表明),?$|截止(?:时间|日期)[为是到至]?$|(?:早前|此前)[(,]?$|即日起?[至到]$|(?<!后)继[^,。;\\n]{0,5}$"
)
"""Before the days on which people were asked, or that figures are of, which are those of no event."""
_SENT_OUT = compiled("(?:发稿|发布|发表)(?:日期|时间) ?: ?$")
"""Before the day on which a report was given out, which is no day of what it tells."""
_UNTIL = compiled("(?:截至|截止)到?(?:今年|目前|本月)?$")
"""Before a day on which figures are counted, in the year of the report."""
_SURVEYED_WITHIN = 12


def _is_other(text: str, day: Day) -> bool:
    """Say whether a day is one of something else than the event."""
    low = max(0, day.start - _SURVEYED_WITHIN)
    if day.year is None and day.shift is None and _UNTIL.search(text, low, day.start):
        return True
    if _SENT_OUT.search(text, low, day.start):
        return True
    if day.year is not None and text.startswith(("去", "前"), day.start):  # 去(112)年2月3日
        return True
    surveyed = _SURVEYED.search(text, low, day.start) is not None and not text.startswith(("公布", "发布", "发表"), day.end)
    return surveyed or _OTHERWISE.match(text, day.end) is not None


_ANNIVERSARY = compiled("是[^,。;\\n]{2,30}(?:诞辰|逝世|周年|纪念日|忌日)")
"""Behind a day of which something else is told than what was held, where another day is told too (8月2日是甲诞辰百年,…昨日举行)."""
_TRAVELS = compiled(
    ",?[^,。;\\n]{0,40}?(?:赴|应邀访问|应[^,。;\\n]{2,20}邀请|率[^,。;\\n]{2,16}(?:团|一行)|对[^,。;\\n]{2,16}进行[^,。;\\n]{0,8}访问"
    "|[^。;\\n]{0,100},并?(?:应邀)?对[^,。;\\n]{2,24}进行[^,。;\\n]{0,8}访问)"
)
"""Behind several days: they are those of a journey (4月15日至17日,某某赴甲国出席乙仪式)."""


def of_journey(text: str, day: Day) -> bool:
    """Say whether a day of several is told of a journey, which is longer than what somebody attends there."""
    return day.end_day is not None and _TRAVELS.match(text, day.end) is not None


def of_later(text: str, day: Day, at: int) -> bool:
    """Say whether a day without a number (日前, 近日) stands in a later sentence than the event at ``at``: it is that of something else."""
    vague = day.day is day.month is day.shift is day.weekday is None
    return vague and day.start > sentence_end(text, at)


_CLOSES = compiled("(?:圆满|胜利|顺利|正式|完美)*(?:闭幕|落幕|落下帷幕|收官|结束)(?!式|仪式|典礼|会)")
_OVER_DAYS = compiled(
    "(?:博览会|交易会|洽谈会|展览会|展销会|服贸会|广交会|文博会|进博会|运动会|博览|展|节|周|月|季|大赛|锦标赛|联赛)[”」》]?$"
)
_LASTED = compiled("(?:为期|历时)[一二两三四五六七八九十\\d]+[多余]?(?:天|周|个月)")


def of_close(text: str, day: Day, at: int, name: Bounds) -> bool:
    """Say whether a day is only the last one of an event over several: that on which it closed, at the verb ``at``."""
    if day.end_day is not None or _CLOSES.match(text, at) is None:
        return False
    return _OVER_DAYS.search(text, *name) is not None or _LASTED.search(text, sentence_start(text, at), at + _FIRST) is not None


_FURNITURE = 30
"""The longest paragraph without a full stop that tells nothing yet, in characters: a byline, a headline told again."""


def all_days(text: str, at: int, masked: list[Span]) -> Day | None:
    """Return the days that an event which has closed took, told behind its close (今天落幕。…从11日到16日在甲馆举行)."""
    told = (day for day in days(text, at, min(len(text), at + _LEAD)) if day.end_day is not None and not inside(day.start, masked))
    return next((day for day in told if not _is_other(text, day) and "将" not in text[clause_start(text, day.start) : day.start]), None)


def _told_later(text: str, body: int, day: Day, masked: list[Span]) -> bool:
    """Say whether a day is told in somebody's words, or behind the second paragraph: it is that of something else than the lead tells.

    今(26)日 is that of the report wherever it stands.
    """
    at, told, start = day.start, 0, body
    if day.shift == 0 and day.day is not None:
        return in_words(text, at)
    while (end := text.find("\n", start, at)) >= 0:
        told += (end - start > _FURNITURE or "。" in text[start:end]) and not inside(start, masked) and not inside(end - 1, masked)
        start = end + 1
    return told > 1 or in_words(text, at)


def _told_around(text: str, anchor: int, masked: list[Span], *, lead: bool) -> list[Day]:
    """Return the days told behind the event, in its sentence first, then in the lead, then at the head of the text.

    A day far behind the event counts only where it is counted from that of the report, or ends a stretch of days.
    """
    behind = (
        day
        for low, high in ((anchor, sentence_end(text, anchor)), (anchor, min(len(text), anchor + _LEAD * lead)), (0, min(len(text), 1200)))
        for day in days(text, low, high)
        if day.shift is not None or day.end_day is not None or day.start < anchor + _LEAD
    )
    told = (day for day in behind if not inside(day.start, masked) and not _is_other(text, day))
    return [day for day in told if not (lead and (_told_later(text, anchor, day, masked) or _long_past(text, day)))]


_YEARS_ON = compiled(r"[^\d\n。第][\d一二三四五六七八九十百]{1,3}周?年(?![级度初中末底\d])")
_ANY_YEAR = compiled(r"(?<!\d)20\d\d(?=年)")


def _long_past(text: str, day: Day) -> bool:
    """Say whether a headline looks back on years (通车20年), and a whole date is of two or more before the last that the text names."""
    headline = text[: max(text.find("\n"), 0)]
    if day.year is None or _YEARS_ON.search(headline) is None:
        return False
    return max((int(year[0]) for year in _ANY_YEAR.finditer(text)), default=day.year) - day.year > 1


def mention_of(text: str, anchor: int, masked: list[Span], *, lead: bool) -> Day | None:
    """Return the day told in the sentence of the event, else the first one of the lead."""
    start = sentence_start(text, anchor)
    before = [day for day in days(text, start, anchor) if not inside(day.start, masked) and not _is_other(text, day)]
    line = release_line(text, anchor + _FIRST)
    before = [day for day in before if day.start not in line] or before
    clause = clause_start(text, anchor)
    own = [day for day in before if day.start >= clause]
    before = own if own and all(day.end_day for day in before if day not in own) else before
    before = [day for day in before if not _ANNIVERSARY.match(text, day.end)] or before
    before = [day for day in before if day.day is not None] or before
    told = [] if before and not lead else _told_around(text, anchor, masked, lead=lead)
    first = before[-1] if before else chosen(told, line)
    day = _fuller_day(text, _numbered(first, told) if lead else first, masked)
    if day is not None and text.startswith(("当天", "当日"), day.start):
        return max((other for other in days(text, 0, day.start) if other.day), key=lambda other: other.start, default=None)
    return day


def _numbered(day: Day | None, told: list[Day]) -> Day | None:
    """Return the first day with a number, counted from that of the report (今(23)日), for one that tells none (近日)."""
    if day is None or day.day is not None or day.month is not None or day.shift is not None or day.weekday is not None:
        return day
    return next((each for each in told if each.day is not None and each.shift is not None and each.start > day.start), day)


_SENTENCE_END = compiled("[。!?\\n]")
_NUMBERED_HELD = compiled("(?:[上下]午|晚上?)?(?:[在于假][^,。;\\n]{2,20}?)?(?:举[办行]|召开|发布|揭牌|揭幕|签约|启用|开幕|登场)")
"""What follows the day of the event where 日前 tells of something before it (甲馆日前开幕,8日举行乙发表会)."""


_HELD_THEN = compiled("(?:[上下]午|晚上?)?(?:[一二三四五六七八九十\\d]{1,2}(?:时|点|:\\d\\d)半?)?(?:在[^,。;\\n]{2,20}?)?(?:举[办行]|召开)")
"""What follows the day that a later sentence tells of an event held yesterday (典礼于昨晚举行。晚会于11月13日晚7时半举行)."""


_TAKEN_UP = compiled("(?:此次|本次|是次)?(?:晚会|晚宴|宴会|典礼|仪式|活动|大会|会议)于?$")


def _same_event(text: str, day: Day) -> bool:
    """Say whether a sentence that begins with an event's kind tells its day (晚会于11月13日晚7时半举行)."""
    start = sentence_start(text, day.start)
    return _TAKEN_UP.fullmatch(text, start, day.start) is not None and _HELD_THEN.match(text, day.end) is not None


def _with_month(text: str, day: Day, masked: list[Span]) -> Day:
    """Return the mention before it that tells the month of the same day (8月5日 … 5日), if there is one."""
    told = (other for other in days(text, 0, day.start) if other.day == day.day and other.month is not None and other.year is None)
    return next((other for other in told if not inside(other.start, masked) and not _OTHERWISE.match(text, other.end)), day)


def _fuller_day(text: str, day: Day | None, masked: list[Span]) -> Day | None:
    """Return the mention in the lead that tells the number of the same day: 昨(18)日 for 昨日, 8日举行 in the sentence of 日前."""
    if day is not None and day.day is not None and day.month is None and day.shift is None:
        return _with_month(text, day, masked)
    if day is None or day.day is not None or day.weekday is not None:
        return day
    if day.shift is None:
        end = next(iter(_SENTENCE_END.finditer(text, day.end)), None)
        later = days(text, day.end, end.start() if end else len(text))
        return next((d for d in later if d.day and text[d.start - 1] == "," and _NUMBERED_HELD.match(text, d.end)), day)
    around = [
        other for other in days(text, 0, min(len(text), day.start + _LEAD)) if other.day is not None and not inside(other.start, masked)
    ]
    same = next((other for other in around if other.shift == day.shift), None)
    held = (other for other in around if other.month and other.start > day.end and _same_event(text, other))
    return same or next(held, day)
