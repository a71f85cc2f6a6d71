"""The year of an event whose day is told without one: full dates, its name, publication, figures of the past."""

import re

import msgspec

from generator.expressions import compiled
from generator.extract.dates import Day, year_of
from generator.extract.text import Document

FULL = compiled(r"(?P<y>19\d\d|20\d\d|1[01]\d(?<!\d{4}))年(?P<m>\d{1,2})月(?:(?P<d>\d{1,2})日)?")
_STATED = compiled(
    r"(?P<y>(?:19|20)\d\d)(?!届)(?=年|[上前第一二三四]|1[-至])(?P<annual>年度)?年?(?P<part>前?第?[一二三四]季度|上半年|前三季度|1[-至]\d{1,2}月|\d{1,2}月)?(?P<after>.{0,12})"
)
HEAD = 200
"""Characters at the head of a text in which a full date is the day of the report."""
_IN_TITLE = compiled("《[^》]{1,40}》")
"""A document presented: the year in its title is not the event's."""
_RUNNING = compiled(
    r"(?P<y>20\d\d)年(?:[^,。;\d\n]{2,20}?(?:[今明]天|今[日晚]|(?<![对关由属])于\d{1,2}月\d{1,2}日)|[春夏秋冬]季|暑期|寒假|[\u4e00-\u9fff]{2,10}(?:名单|计划|公开课|行动)|(?<=目前,\d{4}年)|(?<=目前\d{4}年))"
)
"""A year that what is told belongs to (2026年春季…, 2026年…名单, 截至目前,2026年…): no past one."""
_LATE_IN_YEAR = 9
"""Until this month the year before is told of in figures."""
_IN_NAME = compiled(
    r"[一二][〇零○][〇零○一二三四五六七八九]{2}(?=年)|(?<![\d-])(?:19|20)\d\d(?!\d|级(?!新生)|万|亿|吨|公里|平方|米|人|名|个|家|项|届(?=[\u4e00-\u9fff]{0,8}毕业生)|[-—~至](?:19|20)\d\d)"
)
"""The year of an event in its name; not that of a class of graduates (2026届毕业生招聘月)."""
_TOLD = compiled("年度?[^届次]*(?:情况|运行|公报|业绩|数据|成绩|总结|成果)")
"""A name that tells of a year: 2022年经济运行情况新闻发布会."""
_YEAR_TOLD = 4
"""Until this month the year before is told of."""
_FOUNDED = compiled("被|成立|创立|创办|创建|建成|建校|建院|起|以来|以后|后|开始|出生|毕业|修订|修正|获|入选|加入")
_HEAD_YEAR = compiled(r"\s*(?P<y>(?:19|20)\d\d)年,(?P<clause>[^。\n]{0,200})")
_HISTORY = compiled(
    "开工|动工|奠基|立项|筹建|成立|创立|创办|创建|组建|设立|建成|建校|建院|以来|起步|诞生|出生|毕业|当时|曾|首次|第一[次届个家]|获得|荣获|入选|加入|来到|回到|走[上进]"
)
"""Words of a clause that tells what was long before the event."""
_EDITION = compiled(r"(?<![\d-])(?P<y>20\d\d)(?![\d年]|[-—~至]\d)[\u4e00-\u9fff]{0,24}(?:报告|指数|白皮书|蓝皮书|排行榜|榜单)")
_AS_OF = compiled(r"截[至止](?P<y>20\d\d)年(?P<m>\d{1,2})月")
_YEAR_IS = compiled(r"(?<![\d\u4e00-\u9fff])(?P<y>20\d\d)年是(?:农历|中国农历|生肖|[^,。;\n]{0,24}(?:之年(?!起)|周年))")
"""2027年是农历丁未年: the running year, unless the year is nearly over."""
_NEARLY_OVER = 10
_ANY_YEAR_TOLD = compiled(r"(?<!\d)(?:19|20)\d\d(?=[年-])")
_EDITION_OF = compiled(r"年?[^,。;\d]{2,24}?(?:活动|大会|论坛|博览会|年会|峰会|会议|大赛|展览会|旅游节|文化节)")
"""A year in the name of an event tells no figures of the past (2024年全国服务月活动)."""
_PAST_MEASURE = compiled(r"实现|完成|达|营收|营业|销售|产值|总额|总值|收入|增长|全[市县区省国]|接待|同比|度")
_INTENDED = compiled("(?:计划|预计|预期|将于|力争|争取|有望|目标)[^,。;]{0,4}$")
"""Before a month in which something is to be done (计划2026年10月投产)."""
_COMING = compiled("(?:将|[预订定]|预计|拟)[于在]?$")
"""Before a day that is still to come when the report is out (将于10月3日登场)."""
_JUST_BEFORE = 8
_JUST, _CLAUSE = 2, 40
"""Months that have just passed; code points of a clause behind a date."""


_EARLIEST = 1990
"""A year that figures or a month in passing tell is no report's when it is earlier: it is told of the past."""


class Published(msgspec.Struct, frozen=True):
    """When the report was published; parts may be missing."""

    year: int | None
    month: int | None
    day: int | None
    reason: str
    """Where it stands, for ``inferred``."""


def year_and_reason(document: Document, mention: Day, name: str, known: tuple[Published, ...]) -> tuple[int | None, str | None]:
    """Return the year of a month and day, and where it is from: full dates, the name, publication, figures of the past."""
    folded = document.folded
    latest = _latest(folded)
    for match in FULL.finditer(folded):
        same = int(match["m"]) == mention.month and match["d"] and int(match["d"]) == mention.day
        if same and not _long_ago(folded, match, latest):
            return year_of(match["y"]), "the same day in the text"
    head = next(
        (m for m in FULL.finditer(folded, 0, HEAD) if m["d"] and _near(folded, m, mention) and not _long_ago(folded, m, latest)),
        None,
    )
    if head is not None:
        return year_of(head["y"]), "the full date at the head of the text"
    if in_name := _IN_NAME.search(_IN_TITLE.sub("", name)):
        told, reason = year_of(in_name[0]), "the event's name"
        after = (mention.month or 12) <= _YEAR_TOLD and _TOLD.search(name, in_name.end()) is not None
        return told + after, reason
    for source in known:
        if source.year and source.month and source.day and mention.month and mention.day:
            later = (mention.month, mention.day) > (source.month, source.day) and mention.month - source.month > 1
            later = later and _COMING.search(folded, max(0, mention.start - _JUST_BEFORE), mention.start) is None
            return source.year - later, source.reason
    for told_by in (_year_of_sentence, _year_as_of, _year_running, _year_ending, _year_of_figures, _year_of_edition, _year_of_month):
        if (found := told_by(folded, mention))[0]:
            return found
    return _year_of_next_paragraph(folded, mention.end)


_BEGAN = compiled("(?:创刊|成立|创立|创办|创建|建成|建校|始建|设立|生|开业|启用)[于在]$")
"""Before the full date of a beginning long ago, whose day the event may share."""
_BEGAN_WITHIN = 4
_SENTENCE = 200
"""Characters of a sentence behind its day that are read."""
_LONG = 10
"""Years before the last one of a text that make a full date one of history."""


def _latest(folded: str) -> int:
    """Return the last year that a text names, 0 where it names none."""
    return max((int(year[0]) for year in _ANY_YEAR_TOLD.finditer(folded)), default=0)


def _long_ago(folded: str, full: re.Match[str], latest: int) -> bool:
    """Say whether a full date is that of a beginning (创办于…), or is of many years before the last one that the text names."""
    began = _BEGAN.search(folded, max(0, full.start() - _BEGAN_WITHIN), full.start())
    return began is not None or year_of(full["y"]) + _LONG < latest


_OF_THE_TIME = compiled(
    r"(?<![\d至到-])(?P<y>20\d\d)年(?P<name>(?![前底初末])第?[\u4e00-\u9fff]{4,24}?"
    r"(?:仪式|典礼|大会|活动|博览会|订货会|交易会|论坛|年会|(?<![发开进拓])展|文化节|艺术节|旅游节|大赛))(?![馆目开]|成立|创[立办]|首次|以来|期间曾)"
)
"""An event with its year beside that which is told (在全省2021年春季开工仪式后; 首日 of 甲会, then 2021年甲会)."""


def _year_of_sentence(folded: str, mention: Day) -> tuple[int | None, str | None]:
    """Return the year in the name of another event that the sentence of the day tells of, with its year there or elsewhere."""
    low, high = max(0, mention.start - _CLAUSE), min(len(folded), mention.end + _SENTENCE)
    start = max([low, *(folded.rfind(mark, low, mention.start) + 1 for mark in "。!?\n")])
    end = min((at for mark in "。!?\n" if (at := folded.find(mark, mention.end, high)) >= 0), default=high)
    latest = _latest(folded)
    for match in _OF_THE_TIME.finditer(folded):
        here = start <= match.start() < end or match["name"] in folded[start:end]
        if here and int(match["y"]) == latest:
            return latest, "another event of the same time in the text"
    return None, None


_ONCE_SAID = compiled("[这此]是[^。;\n]{0,12}$")
"""Before the day of a speech that is printed now (这是某某2024年9月27日在甲会上讲话的一部分)."""


_SAID_AT = compiled("(?:《|在[^,。;\n]{2,30}上的?(?:讲话|致辞|演讲))")
"""Behind that day, where its speech is printed (2023年7月17日《在甲大会上的讲话》)."""


def _near(folded: str, full: re.Match[str], mention: Day) -> bool:
    """Say whether a full date at the head is about that of the event, and not that of a speech told of."""
    close = abs(int(full["m"]) - (mention.month or 0)) <= 1
    if _SAID_AT.match(folded, full.end()):
        return False
    return close and _ONCE_SAID.search(folded, max(0, full.start() - 2 * _JUST_BEFORE), full.start()) is None


def _year_of_edition(folded: str, mention: Day) -> tuple[int | None, str | None]:
    """Return the year of the report that a text gives (《2015甲指数报告》), without 年; early in a year it may be last year's."""
    years = {int(match["y"]) for match in _EDITION.finditer(folded)}
    if len(years) != 1 or (mention.month or 0) < _YEAR_TOLD:
        return None, None
    return years.pop(), "the edition of the report in the text"


def _year_as_of(folded: str, mention: Day) -> tuple[int | None, str | None]:
    """Return the year up to whose month the text counts (截至2026年5月末), at most two months before the event."""
    for match in _AS_OF.finditer(folded):
        if 0 <= (mention.month or 0) - int(match["m"]) <= _JUST:
            return int(match["y"]), "the month up to which the text counts"
    return None, None


def _year_running(folded: str, mention: Day) -> tuple[int | None, str | None]:
    """Return the year that the text says this one is (2026年是…)."""
    told = {int(match["y"]) for match in _YEAR_IS.finditer(folded)}
    if len(told) != 1 or (mention.month or _NEARLY_OVER) >= _NEARLY_OVER:
        return None, None
    return told.pop(), "the year that the text says it is"


_ENDING = compiled(r"(?P<y>20(?<!\d20)\d\d)年(?:[还只仅所]剩|[即行]将(?:过去|结束))")
"""The running year, near its end."""


def _year_ending(folded: str, mention: Day) -> tuple[int | None, str | None]:
    """Return the year that the text says is nearly over (在2026年还剩最后一个月的时候)."""
    told = {int(match["y"]) for match in _ENDING.finditer(folded)}
    if len(told) != 1 or (mention.month or 0) < _NEARLY_OVER:
        return None, None
    return told.pop(), "the year that the text says is nearly over"


def _year_of_month(folded: str, mention: Day) -> tuple[int | None, str | None]:
    """Return the year of a month at most two before the event's, when the text tells no later year and the clause no history."""
    latest = _latest(folded)
    for match in FULL.finditer(folded):
        year, passed = year_of(match["y"]), (mention.month or 0) - int(match["m"])
        low = max(0, match.start() - 2 * _JUST_BEFORE)
        if (
            _INTENDED.search(folded, low + _JUST_BEFORE, match.start())
            or _ONCE_SAID.search(folded, low, match.start())
            or _SAID_AT.match(folded, match.end())
        ):
            continue
        if _EARLIEST <= year == latest and 0 <= passed <= _JUST and not _HISTORY.search(folded, match.start(), match.end() + _CLAUSE):
            return year, "a month just passed in the text"
    return None, None


def _year_of_next_paragraph(folded: str, at: int) -> tuple[int | None, str | None]:
    """Return the year that the paragraph behind ``at`` begins with (2010年,甲县…), when no other year is told and it tells no history."""
    line = folded.find("\n", at)
    head = _HEAD_YEAR.match(folded, line) if line >= 0 else None
    if head is None or _HISTORY.search(head["clause"]):
        return None, None
    if any(year[0] != head["y"] for year in _ANY_YEAR_TOLD.finditer(folded)):
        return None, None
    return int(head["y"]), "the year at the head of the next paragraph"


def _year_of_figures(folded: str, mention: Day) -> tuple[int | None, str | None]:
    """Return the year that figures of the past give: last year's output is told in the first half of this year, or later."""
    years: dict[int, str] = {}
    current = {int(year["y"]) for year in _RUNNING.finditer(folded)}
    for match in _STATED.finditer(folded):
        year, part, after = int(match["y"]), match["part"], match["after"]
        if (
            _FOUNDED.match(after)
            or year < _EARLIEST
            or after.startswith(("前", "底前", "之前", "左右"))
            or not (_whole(part) or match["annual"] or _PAST_MEASURE.search(after))
            or _ahead(folded, match.start())
            or _EDITION_OF.match(folded, match.end("y"))
            or (not part and (year in current or (mention.month or 1) > _LATE_IN_YEAR))
        ):
            continue
        years[year if part else year + 1] = f"figures of {match['y']} in the text"
    if not years:
        return None, None
    latest = max(years)
    if any(int(told[0]) > latest and not _ahead(folded, told.start()) for told in _ANY_YEAR_TOLD.finditer(folded)):
        return None, None
    return latest, years[latest]


def _whole(part: str | None) -> bool:
    """Say whether a part of a year is one that figures are told for (一季度, 上半年), not a month in passing."""
    return part is not None and not part[0].isdigit()


def _ahead(folded: str, at: int) -> bool:
    """Say whether a year at this place is one to come, or the running one: 到2030年, 预计2026年, 截至目前,2026年."""
    return (
        re.search(
            r"(?:到|(?<!截)至|预计|将于|力争|计划|在|目标|争取|锚定|瞄准|面向|迈向|展望)[^,。;]{0,4}$|(?:目前|如今|现在),?$",
            folded[max(0, at - 8) : at],
        )
        is not None
    )
