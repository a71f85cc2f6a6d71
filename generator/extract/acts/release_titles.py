"""Which words around a verb of making public are the title of what it makes public."""

import re
from itertools import pairwise

from generator.expressions import compiled
from generator.extract.acts import products, release_words, words
from generator.extract.acts.makers import JOINT
from generator.extract.acts.names import bare, cut_left, trim
from generator.extract.acts.release_launches import no_title, with_year
from generator.extract.acts.release_lists import before_sum, list_end
from generator.extract.acts.scan import QUOTED, Reading, any_of, hold, rule


def titles_behind(reading: Reading, start: int, end: int, verb: str) -> list[tuple[int, int]]:
    """Return the titles behind a verb: all in 《》 or quotation marks, and plain ones that end as a document's name."""
    text = reading.text
    found: list[tuple[int, int]] = []
    marked = list(release_words.MARKED.finditer(text, start, end))
    if marked and text[marked[0].start() : marked[0].end()].startswith("《") and verb == "宣读":
        return []
    if together := _NAMED_TOGETHER.search(text, start, end):
        return [bare(reading, *m.span()) for m in release_words.MARKED.finditer(text, *together.span("names"))]
    if not marked and release_words.KINDS.search(text, start, end):
        return []
    counted_books = _COUNTED_BOOKS.search(text, start, end)
    whole, end = end, counted_books.start() if counted_books else list_end(text, start, end)
    at, counted = start, release_words.ITEMS.match(text, start, end)
    for joint in [*JOINT.finditer(text, start, end), None]:
        stop = joint.start() if joint else end
        named = any(at <= m.start() < stop for m in marked)
        title = _title(reading, at, stop, marked, verb) if named or not counted else None  # 7项生态文明、自然资源领域标准
        if title is None and end < whole and _ITEM.fullmatch(text, at, stop):
            title = at, stop
        if title is None and joint and joint.group() != "、" and not named:
            continue
        if title is None and found and found[-1][1] == at - 1 and text[at - 1] in "和与及" and _BARE_KIND.fullmatch(text, at, stop):
            found[-1] = (found[-1][0], stop)  # 渔业发展报告和指数
        if title and text[at - 2 : at] != "化、":  # 市场化、法治化营商环境方案: only the end of what is one title
            found.append(title)
        at = joint.end() if joint else end
    books = (m for m in marked if text[m.start()] == "《" and not text.endswith(("简称", "下称"), start, m.start()))
    inside = [bare(reading, *m.span()) for m in books if not _ABOUT_IT.match(text, m.end(), end)]
    titles = {*found, *(i for i in inside if not any(f[0] <= i[0] < f[1] for f in found))}
    return sorted(title for title in titles if not release_words.SECOND_VERB.search(text, *title))


_COUNTED_BOOKS = rule(
    r"(?<=》)(?:(?:等|这|共)?[\d一二两三四五六七八九十百]{1,3}[余多]?[本部册套种张项个份款][^,;。《]{0,40}|等(?:[^,;。《](?!名单)){0,30})$"
)
"""Behind the last of several titles: how many they are, and of what kind (《甲》、《乙》这2本华语和客语绘本; 《甲》等白皮书和报告)."""
_ITEM = rule(r"[^,;。的了“”「」《》]{5,24}")
"""The whole of an item of a list that tells how many documents all are."""
_BARE_KIND = rule(any_of(words.DOCUMENT_HEADS))
"""The whole of what stands behind a conjunction: the title before it is of both kinds."""
_COUNTED_THINGS = rule(r"[\d一二三四五六七八九十百]+(?:余|多)?[项个条份批款][^,;。、]{0,6}$")
"""Before 的: what is made public is several things, of which the title would be only the end (八项新的基准和典型案例)."""
_OF_YEAR = rule(r"(?:19|20)\d\d年度[^,;。]{0,60}?的")
"""At the head of a title that goes on behind 的 (2024年度预算执行情况的报告)."""
_TOPIC = rule(
    r"(?:关于[^,;。等]{4,60}|(?:进一步|支持|促进|落实|鼓励|推动|推进|加强|加快|规范|深化|完善|优化|保障|强化|扩大)[^,;。的等]{2,40})的"
    r"[^,;。的]{0,12}(?:措施|意见|政策|方案|通知|办法|规定|计划|报告|决定|条例|指引|指南)(?:\([^)]{0,80}\))?$"
)
"""The whole of a title that says what a paper is for, then what it is (支持渔业发展的若干措施)."""
_NAMED_TOGETHER = rule(
    rf"(?P<names>[“「『]{QUOTED}+[”」』](?:(?:[、和与及]|以及)?[“「『]{QUOTED}+[”」』])+)(?:(?:小程序|App|APP|平台|品牌|大模型|系统|指数)(?=[,;。]|$)|"
    r"等?[两二三四五六七八九十\d]{1,3}[款项个份部种][\u4e00-\u9fff]{0,8}(?:产品|服务|系统|平台|模型|大模型|榜单|名单|清单|报告|标准|指数|品牌|保险|芯片|机器人)(?=[,;。]|$))"
)
"""Several quoted names with what all are (“甲”、“乙”两款产品)."""
_ABOUT_IT = rule(r"的[^,;。、]{1,20}(?:调查|民调|意见(?!书)|建议(?!书)|结果)|案(?=[、等,;。]|$)")
"""Behind a title: what is made public is about it (对《预算案》的期望问卷调查结果, “甲”案等8起典型案例)."""


def _title(reading: Reading, start: int, end: int, marked: list[re.Match[str]], verb: str) -> tuple[int, int] | None:
    text = reading.text
    lead = release_words.OBJECT_LEAD.match(text, start, end)
    start = lead.end() if lead else start
    end = release_words.without_alias(reading, start, end)
    own = [m for m in marked if start <= m.start() < end]
    if own:
        first = own[0]
        if text[first.start()] == "《" or first.start() == start:
            return None if _ABOUT_IT.match(text, first.end(), end) else _quoted_title(reading, first, end)
        if release_words.YEAR_OF_IT.fullmatch(text, start, first.start()) and _quoted_title(reading, first, end):
            return (start, first.end()) if first.end() == end else (start, end)
        if first.end() == end and products.looks_made(reading.plain(start, first.start())):
            work = _WORK.search(text, start, _past_dash(text, first.start())) or products.NEW_THING.fullmatch(text, start, first.start())
            return bare(reading, *first.span()) if work else (start, end)
        if (own[-1].end() == end and _names_work(reading, own[-1])) or (
            len(own) == 1 and products.is_kind(text, first.end(), end) and first.start() - start <= _KIND_LEAD
        ):
            return bare(reading, *own[-1].span())
    return _plain_title(reading, start, end, verb)


def _plain_title(reading: Reading, start: int, end: int, verb: str) -> tuple[int, int] | None:
    """Return the title that plain words hold, by its last word or by what they say it is for."""
    text = reading.text
    end = before_sum(text, start, end)
    if counted := release_words.COUNTED.search(text, start, end):
        start = counted.end()
    if release_words.ITEMS.match(text, start, end) or _of_several(text, start, end) or release_words.VAGUE.search(text[start:end]):
        return None
    topic = text[start - 1] != "、" and _TOPIC.match(text, start, end) is not None
    if (of := text.rfind("的", start, end)) >= 0 and end - of > 3 and not (topic or _OF_YEAR.match(text, start, end)):
        start = of + 1
    first_of_kind = release_words.FIRST_OF_KIND.match(text, start, end)
    start = first_of_kind.end() if first_of_kind else start
    end = trim(reading, start, end)[1]
    if (
        end - start < 4
        or release_words.PLAIN_TITLE.fullmatch(text, start, end)
        or not (topic or release_words.HEAD_END.search(text, start, end) or products.is_product(reading, start, end))
        or (release_words.DATA.search(text, start, end) and not topic)
        or (verb == "宣布" and not text[start:end].endswith(("名单", "榜单", "结果")))
    ):
        return None
    if verb in ("推出", "上线") and text[end - 1] in "券动施条品线路":
        return None
    return (products.without_maker(text, start, end), end) if end - start <= 50 else None


def _of_several(text: str, start: int, end: int) -> bool:
    """Say whether words before the last 的 count what is made public, of which the rest would be only the end."""
    return _COUNTED_THINGS.search(text, start, max(start, text.rfind("的", start, end))) is not None


def _names_work(reading: Reading, marked: re.Match[str]) -> bool:
    """Say whether a name in marks is a document's by its last word, or behind the kind of a work (双语绘本「甲」)."""
    before = _WORK.search(reading.text, max(0, marked.start() - _KIND), _past_dash(reading.text, marked.start()))
    return before is not None or release_words.HEAD_END.search(reading.plain(marked.start(), marked.end() - 1)) is not None


_KIND = 6
"""So many code points before a name may tell its kind."""


def _past_dash(text: str, end: int) -> int:
    """Return where words end that a dash joins to a title (儿童绘本–「甲」)."""
    return end - (text[end - 1] in "-–—:─") if end else end


def _quoted_title(reading: Reading, marked: re.Match[str], end: int) -> tuple[int, int] | None:
    """Return a title in marks; a quoted one needs the kind of thing behind it, or inside."""
    start, stop = bare(reading, *marked.span())
    if reading.text[marked.start()] == "《":
        return start, stop
    inner = reading.plain(start, stop)
    if _DECLARED.search(hold(inner)):
        return None
    kind = reading.text[marked.end() : end]
    if kind.startswith(("时期", "期间", "相关", "有关", "系列措施", "系列政策")) or release_words.ACTIONS.fullmatch(kind):
        return None
    if products.is_kind(reading.text, marked.end(), end):
        return start, stop
    if _NUMBERED_KIND.fullmatch(kind):
        return start, stop
    if (
        release_words.OF_PLAN.fullmatch(kind)
        or _POLL.fullmatch(kind)
        or (not release_words.HEAD_END.search(inner) and release_words.OF_KIND.fullmatch(kind))
    ):
        return marked.start(), end
    return (start, stop) if release_words.HEAD_END.search(inner) or release_words.HEAD_END.search(kind) or _SURVEY.search(inner) else None


_SURVEY = compiled(r"\d|(?:调查|评比|排行|普查)$|邮票|套币")
"""In or at the end of a quoted name: it is one of something made public."""
_DECLARED = rule(r"(?:正式|集中|全面)*(?:开工|动工|奠基|开幕|闭幕|启动|开赛|揭牌|启用|投产|通车|开业)(?:仪式|典礼)?$")
"""At the end of a quoted name: what somebody declares, nothing that is published (宣布“甲项目开工”)."""
_KIND_LEAD = 12
"""How long the words before a quoted name may be that tell what kind of product it is, in code points."""
_NUMBERED_KIND = rule(r"(?:等)?[\d一二两三四五六七八九十]+[份项个张部](?:榜单|名单|报告|清单|白皮书|蓝皮书|指数|标准)")
"""Behind the last of several quoted titles: what all are (“甲”、“乙”两份榜单)."""
_POLL = rule(r"(?:最新)?(?:民意)?(?:民调|调查)(?:结果|报告)?")
_WORK = rule(r"(?:车型|车款|机型|书|集|册|绘本|专辑|歌|曲|剧|影|邮票|刊|(?<![晶芯瓦])片)$")
"""The kind of a work, whose name in quotation marks is its title."""


def titles_before(reading: Reading, start: int, end: int, verb: str) -> list[tuple[int, int]]:
    """Return the titles before a verb (《甲》《乙》正式发布, 甲指数发布)."""
    text = reading.text
    if found := _marked_before(reading, start, end, verb):
        return found
    if (said := release_words.SAID_BY.search(text, start, end)) and said.start() - start > _LEAST:
        end = said.start()
    low = start
    start, end = cut_left(reading, *trim(reading, start, end))
    if (blank := text.rfind(" ", start, end)) >= 0 and not text[blank - 1].isascii() and not text[blank + 1].isascii():
        start = blank + 1
    start = with_year(text, low, start)
    first_of_kind = release_words.FIRST_OF_KIND.match(text, start, end)
    start = first_of_kind.end() if first_of_kind else start
    model = products.is_model(text, start, end)
    named = release_words.HEAD_END.search(text, start, end) is not None or (model and verb in ("上市", "亮相", "问世"))
    sure = model or (verb != "上市" and SURE.search(text, start, end) is not None)
    unsure = verb in ("亮相", "上线", "出台", "公布", "揭晓", "上市", "出炉") and not sure
    least = 4 if text[end - 1] == "志" else _LEAST
    fits = least <= end - start <= _LONGEST
    title = (products.without_maker(text, start, end) if model else start, end)
    return [title] if named and fits and not unsure and not no_title(text, start, end) else []


_LONGEST = 50


def _dated(reading: Reading, low: int, marked: re.Match[str], high: int) -> tuple[int, int]:
    """Return a title in marks; a quoted one with the year right before it (2025年度“十大进展”)."""
    kind = release_words.OF_KIND.match(reading.text, marked.end(), high) if reading.text[marked.start()] != "《" else None
    if kind and not release_words.HEAD_END.search(reading.plain(marked.start(), marked.end() - 1)):
        return marked.start(), kind.end()
    year = with_year(reading.text, low, marked.start()) if reading.text[marked.start()] != "《" else marked.start()
    return bare(reading, *marked.span()) if year == marked.start() else (year, marked.end())


def _marked_before(reading: Reading, start: int, end: int, verb: str) -> list[tuple[int, int]]:
    """Return the titles before a verb that stand in marks."""
    text = reading.text
    marked = list(release_words.MARKED.finditer(text, start, end))
    if marked and (_OF_SHIP.match(text, marked[-1].end(), end) or release_words.OF_MAKERS.search(text, marked[-1].end(), end)):
        return []
    if marked and text[marked[-1].start()] != "《" and _COUNTED_BEFORE.search(text, start, marked[-1].start()):
        return []
    books = [m for m in marked if text[m.start()] == "《" and not release_words.OF_OTHER.match(text, m.end() - 1)]
    if marked and not books and release_words.OBJECT_NEXT.match(text, end):
        return []
    if marked and (
        books
        or release_words.HEAD_END.search(reading.plain(marked[-1].start() + 1, marked[-1].end() - 1))
        or _kind_behind(text[marked[-1].end() : end].rstrip("正式同步现场"))
        or release_words.KIND_BEHIND.fullmatch(text, marked[-1].end(), trim(reading, marked[-1].end(), end)[1])
    ):
        chosen = books or marked[-1:]
        behind = text[chosen[-1].end() : end]
        if release_words.AFTER_TITLE.match(behind) or release_words.OUT_TODAY.fullmatch(behind):
            return [_dated(reading, start, m, end) for m in chosen]
    closed = text[end + len(verb) : end + len(verb) + 1] in (",", "。", ";", "\n", "")
    if closed and verb in ("发布", "公布", "揭晓", "首发") and (alone := release_words.QUOTED_ALONE.fullmatch(text, start, end)):
        return [bare(reading, *alone.span("name"))]
    named = [m for m in marked if text[m.start()] != "《" and release_words.KIND_BEFORE.search(text, start, m.start())]
    row = [m for m in marked if named and m.start() >= named[0].start() and text[m.start()] != "《"]
    beside = all(one.end() == other.start() for one, other in pairwise(row))  # 吉祥物“甲”“乙”
    named = row if beside else named
    told = named and release_words.AFTER_NAME.match(text, named[-1].end(), end)
    return [bare(reading, *m.span()) for m in named] if told else []


def _kind_behind(behind: str) -> bool:
    """Say whether what follows a name in marks is its kind, and not something else that has a name of its own."""
    return len(behind) <= _KIND_LEAD - 2 and release_words.HEAD_END.search(behind) is not None


_COUNTED_BEFORE = rule(r"[\d一二两三四五六七八九十百]{1,3}[余多]?[项个款种批]$")
"""Right before a name in quotation marks: it is that of all that are counted (首批10项“甲标准”)."""
_OF_SHIP = rule(r"[号级型][^,;。]{2}")
"""Behind a name in marks: it is of a ship or a thing (“甲”号事故报告)."""
_LEAST = 5
"""So many code points a plain title has at least."""
SURE = rule(
    r"(?:报告|调查|民调|蓝图|纲要|排行榜|排名|名录|地图|年鉴|目录|白皮书|蓝皮书|指数|清单|案例|规划|方案|办法|标准|指南|导则|图谱|指引|榜单|布局图|手册|名单|条)(?:\([^)]{0,80}\))?$"
)
