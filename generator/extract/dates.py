"""Days as Chinese texts write them, in folded text: 4月9日, 今(18)日, 民国112年11月18日, 9月21日至22日, 昨日, 日前."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from generator.expressions import compiled
from generator.extract.numerals import parse
from generator.extract.patterns import Guarded

_N = r"(?:\d{1,2}|[一二三四五六七八九十廿]{1,3})"
_Y = r"(?:(?:19|20)\d\d|[一二][〇零○一二三四五六七八九]{3}|(?:中华)?民国\s?(?:\d{2,3}|[〇零○一二三四五六七八九十百]{2,5})|(?<!\d)1[01]\d)"
_WD = r"(?: ?\((?:星期|礼拜|周)?[一二三四五六日天]\))"
_TO = rf"(?:日|号)?{_WD}?\s?(?:起?至|到|-|—+|–|~|～|、|和)\s?"
_MORE = rf"(?:(?:、{_N}){{1,4}}(?=[、和及与]{_N}日))?"
"""Days between the first and the last of a row (6、7、8日)."""
_TODAY = "今天(?!是 ?[:：\n]|的(?![^,。;]{0,12}(?:会|式|活动|典礼|签约|发布|揭牌|座谈|论坛)))"
"""今天的甲湾区 tells of our time."""
_RELATIVE = (
    f"{_TODAY}|昨天|前天|今日|昨日|(?<!目)前日|今早|今晨|今晚|今午|昨晚|昨早|昨晨|昨午|当日|当天|是日(?=\\()"
    "|(?<![之以目此先日会节赛餐展])前晚(?![餐宴会])"
)
SENT = "(?:[\u4e00-\u9fff]{0,4}专)?(?:电(?![影视商力子竞信网台话动])|讯)|[\u4e00-\u9fff]{2,3}讯(?=[ :(])|报[道导]"
"""What follows the day of a dateline: 3月30日体育专电, 21日电, 2日报导; it is the report's day."""
_WEEKDAY = (
    "(?<![下每逢同个])(?:[上本这]?(?:星期|礼拜)(?P<day_name>[一二三四五六日天])|[上本这]?周(?P<day_short>[一二三四五六日]))"
    r"(?:\((?:(?P<km>{0})月)?(?P<kd>{0})日\))?(?![至到或及、~\-—])"
)
_SHORT_BEHIND = (
    "(?:[上下]午|清?晨|早|晚|中午|凌晨|傍晚|[,。]|[在于与同向就对由为][\u4e00-\u9fff]|出席|举|宣布|签|公布|表示|抵达|启[动用程]|正式|展开|发[布表]|揭|主持|会[见晤]"
    "|率|前往|开[幕始展]|动[工土]|召开|庆|登场|推出|到访|获|说)"
)
"""What follows 周一 where it is a day and no name (周一鸣)."""
_VAGUE = "日前(?!往|\\(\\d)|近日|近期|(?<![与比较到])[上本]月(?:[初底]|[上中下]旬)|[上本]周(?![一二三四五六日天末年围边])"

_FORMS = compiled(
    rf"(?P<rel>今|昨|(?<![早日此先])前|明|本)(?:日|天)? ?\((?:(?P<rm>{_N})(?P<slash>[月/]))?(?P<rd>{_N})(?:日)?\) ?(?:日|天)?"
    rf"(?:起?至(?:明年|本月)?(?:(?P<rm2>{_N})月)?(?P<rd2>{_N})日)?"
    rf"|(?P<plain>[今昨明])(?P<pd>{_N})日"
    rf"|(?P<word>{_RELATIVE})(?: ?\((?:(?P<wy>{_Y})年)?(?:(?P<wm>{_N})月)?(?P<wd>{_N})日\)|\((?:星期|礼拜|周)[一二三四五六日天]\))?"
    rf"|(?:(?P<y>{_Y}) ?年 ?|[今本去前明] ?\((?P<by>(?:19|20)\d\d|1[01]\d|[89]\d)\) ?年 ?"
    rf"|(?<!1[0-8]\d\d年))(?P<m>{_N}) ?月 ?(?P<d>{_N}){_MORE}(?:{_TO}(?:(?P<y2>{_Y})年)?(?:(?P<m2>{_N})月)?(?P<d2>{_N}))?"
    rf"(?: ?[日号](?!{SENT}){_WD}?|(?=[上下]午|晚))"
    rf"|(?<![\d/.:-])(?P<sm>1[0-2]|[1-9])/(?P<sd>[12]\d|3[01]|[1-9])(?:{_WD}|(?=[上下]午|早上|晚[上间]|中午))"
    rf"|(?<![\d月年第百千\u4e00-\u9fff])(?P<od>{_N})(?:{_TO}(?P<od2>{_N}))?日(?!前(?!往)|[后内常报本元均]|{SENT})"
    rf"|(?P<ond>(?<=[\u4e00-\u9fff])(?:\d{{1,2}}|[一二三四五六七八九十廿]{{1,3}}))(?:{_TO}(?P<ond2>\d{{1,2}}))?日(?!前(?!往)|[后内常报本元均的游间租票制龄子用益]|假[期日,。、]|{SENT})"
    r"|(?<![\d月年第、,\u4e00-\u9fff])(?P<hao>\d{1,2})号(?=[上下]午|晚上?|早上|,[\u4e00-\u9fff]{4})"
    rf"|\((?P<in_brackets>{_N})\) ?日"
    r"|(?P<bare>(?<![当如至迄古从自现而])[今昨])(?=签|揭|发[表布]|落成|赴|到访|指出|表示|说|接|邀|携|受|捐|开[幕跑工]|成立|参|带|办|抵|登场|上线|通车|进行|[上下]午|早|晚|举|召|宣布|率|于|在|与|向|出席|主持|前往|视察|公布|启用|揭牌|动土|正式)"
    rf"|(?P<vague>{_VAGUE})"
    rf"|(?P<week>{_WEEKDAY.format(_N)})(?:(?<!周.)|(?={_SHORT_BEHIND}))"
)
_DAY = Guarded(r"(今昨前明去本上这当是日近民中周星礼\d一二三四五六七八九十廿", _FORMS)
_LONGEST = 64
"""Characters behind a stretch that a day which begins in it, and what must follow it, may reach."""
_SUNDAY = 6
_MONTHS = 12
_SHIFT = {"今": 0, "本": 0, "当": 0, "昨": -1, "前": -2, "明": 1, "是": 0}


class Day(msgspec.Struct, frozen=True):
    """A mention of a day. What the text leaves out is None."""

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    end_year: int | None = None
    end_month: int | None = None
    end_day: int | None = None
    shift: int | None = None
    """Days from the day of publication: 0 for 今天, -1 for 昨日."""
    slashed: bool = False
    """Written with a slash (6/3), which Taiwan reads month first, Hong Kong and Macao day first."""
    weekday: int | None = None
    """Of a day of the week without more (周二): Monday is 0."""


def year_of(words: str) -> int:
    """Return the year of a numeral: 2023, 二〇二四, 民国112, 114 (of the Republic)."""
    digits = words.removeprefix("中华").removeprefix("民国").strip()
    number = int(digits) if digits.isdigit() else int(parse(digits)[0])
    return number + 1911 if number < 300 else number


def days(folded: str, start: int = 0, end: int | None = None) -> Iterator[Day]:
    """Yield the days that a folded text mentions between two offsets, from left to right."""
    stop = len(folded) if end is None else end
    for match in _DAY.finditer(folded, start, stop + _LONGEST):
        if match.start() >= stop:
            return
        day = _day(match) if match.end() <= stop else None
        if day is not None:
            yield day


def _day(match: re.Match[str]) -> Day | None:
    start, end = match.span()
    if match["vague"]:
        return Day(start, end)
    if match["week"]:
        named = "一二三四五六日天".index(match["day_name"] or match["day_short"])
        last_week = match["week"].startswith("上")
        weekday = None if last_week else min(named, _SUNDAY)
        return _checked(Day(start, end, month=_number(match["km"]), day=_number(match["kd"]), weekday=weekday))
    if match["rel"] or match["plain"] or match["bare"]:
        return _counted(match)
    if match["word"]:
        year = year_of(match["wy"]) if match["wy"] else None
        shift = None if year else _SHIFT[match["word"][0]]
        return _checked(Day(start, end, year, _number(match["wm"]), _number(match["wd"]), shift=shift))
    if match["sm"]:
        return _checked(Day(start, end, None, int(match["sm"]), int(match["sd"]), slashed=True))
    if match["m"]:
        told = match["y"] or match["by"]
        year = year_of(told) if told else None
        last = _number(match["d2"])
        last_month = (_number(match["m2"]) or _number(match["m"])) if last else None
        last_year = year_of(match["y2"]) if match["y2"] else None
        return _checked(Day(start, end, year, _number(match["m"]), _number(match["d"]), last_year, last_month, last))
    return _checked(
        Day(
            start,
            end,
            day=_number(match["od"] or match["ond"] or match["hao"] or match["in_brackets"]),
            end_day=_number(match["od2"] or match["ond2"]),
        )
    )


def _counted(match: re.Match[str]) -> Day | None:
    """Return the day of 今(18)日, 今天(12月12日)起至明年1月4日, 今18日, 今."""
    start, end = match.span()
    if match["plain"]:
        return _checked(Day(start, end, day=_number(match["pd"]), shift=_SHIFT[match["plain"]]))
    if match["bare"]:
        return Day(start, end, shift=_SHIFT[match["bare"]])
    month, last = _number(match["rm"]), _number(match["rd2"])
    last_month = (_number(match["rm2"]) or month) if last else None
    day = Day(start, end, None, month, _number(match["rd"]), None, last_month, last, _SHIFT[match["rel"]], match["slash"] == "/")
    return _checked(day)


def _number(words: str | None) -> int | None:
    return None if words is None else int(words) if words.isdigit() else int(parse(words.replace("廿", "二十"))[0])


def _checked(day: Day) -> Day | None:
    """Return the mention when the calendar can have it."""
    if day.slashed and day.month and day.day and day.month > _MONTHS:  # 25/3
        day = msgspec.structs.replace(day, month=day.day, day=day.month, slashed=False)
    months, numbers = (day.month, day.end_month), (day.day, day.end_day)
    right = all(m is None or 1 <= m <= 12 for m in months) and all(d is None or 1 <= d <= 31 for d in numbers)
    return day if right else None


def iso(year: int | None, month: int | None, day: int | None) -> str | None:
    """Return an ISO 8601 day, ``--MM-DD`` without a year; None when month or day is missing or the calendar lacks it."""
    if month is None or day is None:
        return None
    try:
        date(year or 2000, month, day)
    except ValueError:
        return None
    return f"{year:04}-{month:02}-{day:02}" if year else f"--{month:02}-{day:02}"


def shifted(day: date, by: int) -> date:
    """Return the day ``by`` days later."""
    return day + timedelta(days=by)
