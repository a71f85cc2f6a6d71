"""The names in a stretch that lists what is unveiled or begun: where each begins and ends, and what is no name."""

import re
from typing import NamedTuple

from generator.extract.acts import site_leads, site_owners, site_words, words
from generator.extract.acts.names import bare, cut_left, short_for, trim
from generator.extract.acts.parties import is_empty
from generator.extract.acts.scan import BOOK, QUOTED, Reading, any_of, hold, rule
from generator.extract.numerals import parse

_OWNER = 7
"""The longest place before a quoted name, in code points."""
_IN_APPOSITION = rule(r"(?:--|—{1,2})(?P<within>[^,;。、的—-]{1,6}里的)$")
"""Before a name: its beginning, where it stands behind a dash that introduces it (陈列馆——村落里的青石陈列馆)."""
_QUOTED_WORK = rule(rf"[“「『](?P<inner>{QUOTED}{{3,40}})[”」』](?:(?:新建|兴建|重建|改建|扩建|建设|整建)*(?:项目|工程|计划|案))$")
"""A name in quotation marks with what kind of work it is (“甲广场”项目, 「甲住宅」兴建计划)."""
_NAMED_WORK = rule(rf"(?:{any_of(words.SITE_HEADS)}|号地|地块)$")
"""The end of what such marks hold, where it is a name and no slogan."""
_KIND_AND_DASH = rule(
    r"(?:馆|园|中心|基地|平台|医院|学校|书店|酒店|工厂)[—–─―-](?=[^—–─―-]{4,30}(?:馆|园|中心|基地|平台|医院|学校|店|厂)(?:\([^)]{0,40}\))?$)"
)
"""Before a name: what kind of thing it is, and a dash."""
_EDITION = rule(r"(?:19|20)\d\d年$")
_OF_EDITION = rule(r"[^,;。、]{2,14}(?:论坛|[大峰年博盛]会|博览会|运动会|展会|艺术节|锦标赛)[^,;。、]{0,6}(?:中心|[村馆])$")
"""A year before a name belongs to it where it tells which edition of a meeting or of games that is of."""
_OF_PLACE = rule(r"(?:(?![省市县区乡镇])[\u4e00-\u9fff]){1,6}[里村]$")
"""Before a quoted name: where it is, part of the name (东湖里「长青俱乐部」)."""
_OF_DISTRICT = rule(r"[\u4e00-\u9fff]{1,4}[省市县区]项目")
"""The projects of a place, not the name of one (参加甲区项目开工仪式)."""
_PAGE, _HEAD_LINES, _LEAST = 40, 400, 3
"""The longest title of a web site, how far down its page it stands, and how much of a name is left at least, in code points."""


class Manner(NamedTuple):
    """How the names of a stretch are told."""

    strict: bool
    """Take only those that end as the name of a place or an institution does."""
    ceremony: bool = False
    """The name of a ceremony follows."""
    behind: bool = False
    """The stretch stands behind the verb."""
    listed: bool = False
    """A conjunction parts names, it is in none."""
    building: bool = False
    """What is opened or begun is built, not a body with a plate: 暨 joins the parts of one name."""
    ahead: bool = False
    """The stretch is a clause before that of the verb: 暨 joins only a piece that is no name alone."""


def names_in(reading: Reading, start: int, end: int, manner: Manner) -> list[tuple[int, int]]:
    """Return the names in the stretch ``[start:end]`` that lists them."""
    strict, behind = manner.strict, manner.behind
    text = reading.text
    start, end = _of_ceremony(reading, start, end) if manner.ceremony else (start, end)
    end = _without_action(reading, start, end)
    if counted := site_words.COUNTED.search(text, start, end):
        end, strict = counted.start(), False
    elif (number := site_words.AS_MANY.search(text, start, trim(reading, start, end)[1])) and _as_many(reading, start, number):
        end, strict = number.start(), False
    joints, pieces = _pieces(reading, start, end, closed=counted is not None)
    found: list[tuple[int, int]] = []
    for at in range(len(pieces) - 1, -1, -1):
        a, b = pieces[at]
        name = name_of(reading, a, b, behind=behind)
        name = _among_others(reading, (joints[:at], pieces[0]), (a, b), name, closed=counted is not None) if at else name
        if name and found and site_words.ROUTE.fullmatch(text, *name) and site_words.WAY.search(text, *found[-1]):
            continue
        if name and found and not manner.listed and _belongs(text, joints[at], name, found[-1], manner._replace(strict=strict)):
            name = name_of(reading, a, found.pop()[1], behind=behind)
        half = name is None and found and not manner.listed and _half_office(text, (a, b), joints[at], found[-1])
        half = half or (bool(found) and joints[at].group() != "," and _NAMELESS.fullmatch(text, *found[-1]) is not None)
        if half or (found and counted is None and _of_a_row(text, joints, pieces, at, found[-1])):
            name = name_of(reading, a, found.pop()[1], behind=behind)
        if name is None and at and joints[at - 1].group() == "暨":
            continue
        occasion = at < len(joints) and joints[at].group() == "暨" and name and not site_words.HEAD_END.search(text, *name)
        if name is None or occasion or (strict and not complete(text, *name)):
            if behind or site_words.MANY_OF.search(text, a, b):
                return []
            break
        found.append(name)
        if site_words.MANY.search(text, start, name[0]) or {"、", "等"} <= set(text[slice(*name)]):
            return []
        low = trim(reading, a, b)[0]
        if low < name[0] - 1 and not site_owners.SUM_BEFORE.fullmatch(text, low, name[0]):
            break
    return _as_one_kind(reading, found[::-1])


_KIND_OF_ALL = rule(r"[“「『](?P<inner>[^“”「」『』]{2,20})[”」』][\u4e00-\u9fff]{2,6}")


def _as_one_kind(reading: Reading, names: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return quoted names of which only the last has the kind of all behind it, without it (「甲居」及「乙居」社会住宅)."""
    last = _KIND_OF_ALL.fullmatch(reading.text, *names[-1]) if len(names) > 1 else None
    quoted = all(reading.text[a - 1 : a] in tuple("“「『") or reading.text[a] in "“「『" for a, _ in names[:-1])
    return [*names[:-1], last.span("inner")] if last and quoted else names


_HOUSE = rule(r"(?!分)[\u4e00-\u9fff]{2}[馆院园场]")
"""The word for a kind of house, which stands for the one of its place in a list that begins with another of it (某区图书馆、博物馆)."""
_OF_ITS_PLACE = rule(r"[\u4e00-\u9fff]{2,12}[省市县区镇乡校村里](?:[\u4e00-\u9fff]{2}[馆院园场])$")


def _among_others(
    reading: Reading,
    before: tuple[list[re.Match[str]], tuple[int, int]],
    piece: tuple[int, int],
    name: tuple[int, int] | None,
    *,
    closed: bool,
) -> tuple[int, int] | None:
    """Return the name in a piece of a list behind its first, where only its place among others shows that it is one, or how long it is."""
    text, whole = reading.text, trim(reading, *piece)
    if name and closed and _FUNCTION_WORD_IN_NAME.fullmatch(text, whole[0], name[0]):
        return whole[0], name[1]
    joints, head = before
    if name or not _HOUSE.fullmatch(text, *whole) or not all(joint.group() in "、和与及" for joint in joints):
        return name
    first = name_of(reading, *head, behind=False)
    return whole if first and _OF_ITS_PLACE.fullmatch(text, *first) else None


_FUNCTION_WORD_IN_NAME = rule(r"[\u4e00-\u9fff]{0,2}[对将为向于由]")
"""Before the rest of a name in a closed list: no clause begins there, so what else is a preposition belongs to it (北向河大桥)."""


def _as_many(reading: Reading, start: int, number: re.Match[str]) -> bool:
    """Say whether a list before a number holds so many things (甲中心、乙中心两个项目)."""
    return len(_pieces(reading, start, number.start(), closed=True)[1]) == parse(number.group("number"))[0] > 1


def _pieces(reading: Reading, start: int, end: int, *, closed: bool) -> tuple[list[re.Match[str]], list[tuple[int, int]]]:
    """Return what joins the names of a list, and the stretches between; 和 behind 、 begins a name in a list ``closed`` by 等."""
    text = reading.text
    joints = [
        joint
        for joint in site_words.JOINTS.finditer(text, start, end)
        if not (_inside_a_name(reading, start, joint) or (closed and text.startswith("、和", joint.start() - 1) and joint.group() == "和"))
    ]
    house = len(joints) == 1 and joints[0].group() == "暨" and name_of(reading, start, joints[0].start(), behind=False)
    if house and reading.text[slice(*trim(reading, joints[-1].end(), end))] in site_words.HEAD_WORDS:
        joints.pop()  # 甲活动中心暨图书馆: one house
    return joints, list(zip([start, *(j.end() for j in joints)], [*(j.start() for j in joints), end], strict=True))


def _of_ceremony(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return where the name of what a ceremony opens stands: behind 举行, or before it where nothing but the ceremony follows."""
    text = reading.text
    verbs = list(site_words.HOLDS.finditer(text, start, end))
    if not verbs:
        return start, end
    held, behind = verbs[-1].span()
    mere = site_words.MERE.fullmatch(text, behind, end) or is_empty(reading, behind, end - text.endswith("的", behind, end))
    return (start, held) if mere else (behind, end)


def _inside_a_name(reading: Reading, start: int, joint: re.Match[str]) -> bool:
    """Say whether a conjunction has no more than one character of a name before it (三和派出所, 备受瞩目的和川铁路)."""
    if joint.group() not in site_words.AND:
        return False
    start = max(start, *(reading.text.rfind(mark, start, joint.start()) + 1 for mark in "、和与及"))
    low, high = cut_left(reading, start, joint.start())
    return high - low == 1 or (joint.group() == "和" and cut_left(reading, start, joint.end() + 1)[0] == joint.start())


_TOLD = rule(r"(?:完成|完工|竣工|启用|动工|开工|通车|落成|发包|决标|核定|通过)$")
"""Ends what is told of a thing by itself, before the next one (甲公所整建完成、乙大桥动工)."""


_SHARED = rule(r"(?:共构|合署|共用|共享)(?:新|新建|联合|办公)*(?:大楼|厅舍|馆舍|校舍)$")
"""Ends the name of one house that several have together (甲分队、乙所共构新厅舍)."""


def _belongs(text: str, joint: re.Match[str], name: tuple[int, int], following: tuple[int, int], manner: Manner) -> bool:
    """Say whether a piece before a joint is the beginning of the name behind it (甲和乙中心; 甲、乙里活动中心; 甲馆暨乙大楼)."""
    if joint.group() == "、" and _TOLD.search(text, name[0], joint.start()):
        return False
    if joint.group() in "、暨和与及" and _SHARED.search(text, *following) and name[1] == joint.start():
        return True
    if joint.group() == "暨":
        return (
            manner.building
            and not (manner.ahead and complete(text, *name))
            and name[1] == joint.start()
            and not text.endswith(("项目", "工程"), *name)
            and site_words.OCCASION_NAMED.search(text, name[0], joint.end()) is None
        )
    works = (
        _WORKS_ALONE.fullmatch(text, *following)
        or site_words.REMADE.search(text, *following)
        or site_words.ALONG_WITH.fullmatch(text, *following)
    )
    if joint.group() in site_words.AND and works and not site_words.WORK.search(text, *name):
        return True
    if joint.group() in site_words.AND and site_words.SIDE_END.search(text, *name) and site_words.JOINT_BODY.match(text, *following):
        return True
    if complete(text, *name) or text.endswith(("开幕式", "仪式", "典礼"), *name):
        return False
    return joint.group() in site_words.AND or (
        joint.group() == "、" and name[1] - name[0] <= 12 and (manner.strict or site_words.FIELD_END.search(text, *name) is not None)
    )


_NAMELESS = rule(
    rf"(?:{any_of(words.SITE_HEADS)}(?:[、及和与暨]|以及))*(?:{any_of(words.SITE_HEADS)})(?:新建|兴建|重建|改建|扩建|整建|建设|统包|共构|联合开发)+(?:工程|项目|大楼|案)"
)
"""Works on what has no name of its own: they are those of what stands before (甲馆及停车场新建工程)."""
_WORKS_ALONE = rule(r"(?:用户接管|配套|附属|周边|道路|排水|雨水|污水|下水道|人行道|景观|绿化|照明|管线|设施|机电|拓宽|改善|整建|美化)+工程")
"""What follows a conjunction: works on what stands before (甲区污水管網與用戶接管工程)."""
_WORD, _MARGIN = 3, 2
"""The longest word of a row inside a name, and how much longer what stands before the first 、 is, in code points."""


def _of_a_row(text: str, joints: list[re.Match[str]], pieces: list[tuple[int, int]], at: int, following: tuple[int, int]) -> bool:
    """Say whether a piece is one of three words or more in a row inside the name behind it (甲集团研发、生产、销售基地)."""
    if len(pieces) <= 2 or at >= len(joints) or following[0] != joints[at].end() or not complete(text, *following):
        return False
    words_of = [slice(*piece) for piece in pieces[1:-1]]
    short = all(each.stop - each.start <= _WORD and not complete(text, each.start, each.stop) for each in words_of)
    first = pieces[0][1] - pieces[0][0]
    last = joints[-1].group() == "、" or (joints[-1].group() in site_words.AND and not complete(text, *pieces[0]))
    return (
        short
        and last
        and all(j.group() == "、" for j in joints[:-1])
        and first >= _MARGIN + max(each.stop - each.start for each in words_of)
    )


def _half_office(text: str, piece: tuple[int, int], joint: re.Match[str], following: tuple[int, int]) -> bool:
    """Say whether a piece before 和 or 及 is the first of two fields of one office (农村发展及水土保持署)."""
    field = site_words.FIELD_HALF.search(text, *piece) and site_words.OFFICE_END.search(text, *following)
    return joint.group() in site_words.AND and bool(field) and following[0] == joint.end()


def _without_action(reading: Reading, start: int, end: int) -> int:
    """Return where a stretch ends before what is said of how and when it was done (甲中心整修后今天重新|启用)."""
    for stop in (end, trim(reading, start, end)[1]):
        at = stop
        while (action := site_words.ACTION.search(reading.text, start, at)) and action.start() > start:
            at = action.start()
        if at < stop:
            return at
    return end


def complete(text: str, start: int, end: int) -> bool:
    """Say whether a name ends as that of a place or an institution does, or is quoted."""
    return bool(site_words.HEAD_END.search(text, start, end)) or text[end - 1] in "”」』" or text[start:end].strip(QUOTED + BOOK) == ""


def _own_part(reading: Reading, start: int, end: int) -> int:
    """Return where the name begins behind whose it is, who set it up or built it, what it cost and what kind it is."""
    text = reading.text
    if (own := site_owners.OWN.match(text, start, end - 4) or site_words.SET_UP.match(text, start, end)) is not None:
        start = own.end()
    if owner := site_owners.OWNER_KIND.match(text, start, end) or site_owners.OWNER_OF_OUTPUT.match(text, start, end):
        start = owner.end()
    if (alias := site_owners.OWNER_ALIAS.match(text, start, end)) and short_for(
        reading.plain(*alias.span("alias")).removeprefix("简称"), reading.plain(start, alias.start("alias") - 1)
    ):
        start = alias.end()
    if (short := site_owners.OWNER_SHORT.match(text, start, end)) and f"学({short['alias']})" in reading.document.folded:
        start = short.end()
    start = _past_page(reading, start, end)
    for built in site_owners.BUILT_BY.finditer(text, start + 2, end - 4):
        start = built.end()
    if one := site_owners.ONE_OF.match(text, start, end):
        start = one.end()
    if cost := site_owners.SUM_BEFORE.search(text, start, end - 3):
        start = cost.end()
    if part := site_words.CONTROLLING.search(text, start, end):
        start = part.end()
    glued = site_words.KIND_GLUED.fullmatch(text, start, end)
    return glued.start("name") if glued and (glued["first"] or text.startswith("首", start - 2)) else start


def _is_firm(reading: Reading, short: str) -> bool:
    """Say whether the text gives a firm of that short name in full (甲建设股份有限公司)."""
    return any(f"{short}{kind}有限公司" in reading.document.folded for kind in ("", "股份", "责任"))


def _past_page(reading: Reading, start: int, end: int) -> int:
    """Return where a name begins behind the title of the web site that a page put for its owner: a line by itself with a hyphen."""
    dash = reading.text.find("-", start + 1, min(end, start + _PAGE))
    folded = reading.document.folded
    lines = f"\n{folded[:_HEAD_LINES]}"
    for stop in range(min(end - _LEAST, start + _PAGE), dash, -1) if dash > 0 else ():
        if f"\n{folded[start:stop]}\n" in lines:
            return stop
    return start


def _past_dash(text: str, start: int, end: int) -> int:
    """Return where a name begins behind a dash (某省特色文化--甲研究基地; 主题博物馆—甲博物馆)."""
    if (dash := text.rfind("--", start, end - 4)) >= 0:
        return dash + 2
    kind = _KIND_AND_DASH.search(text, start, end)
    return kind.end() if kind else start


def _of_quoted_work(reading: Reading, start: int, end: int) -> int:
    """Return where a name in quotation marks ends behind which stands what kind of work it is (“甲广场”项目)."""
    work = _QUOTED_WORK.search(reading.text, start, end)
    return work.end("inner") + 1 if work and _NAMED_WORK.search(reading.plain(*work.span("inner"))) else end


def _before_slogan(reading: Reading, start: int, end: int) -> int:
    """Return where a name ends behind which stands what somebody calls out, in quotation marks (甲产业园“乘势而上,再启新程”)."""
    opening = max(text.rfind(mark, start, end) for mark in "“「『") if (text := reading.text)[end - 1 : end] in ("”", "」", "』") else -1
    said = opening > start and site_words.PROSE.search(reading.plain(opening + 1, end - 1)) is not None
    return opening if said and site_words.HEAD_END.search(text, start, opening) else end


def _is_none(reading: Reading, start: int, end: int) -> bool:
    """Say whether a stretch is no name: a word for a kind, a number of things, a batch, part of a sentence."""
    text, value = reading.text, reading.text[start:end]
    return bool(
        value in site_words.HEAD_WORDS
        or site_leads.is_told(text, start, end)
        or not 2 <= end - start <= 50
        or (text[start - 1 : start].isdigit() and value[0] in site_words.COUNTERS)
        or (value[0] in "(【" and (value[0] == "【" or value[-1] == ")"))
        or (value.strip(QUOTED) == "" and site_words.PROSE.search(reading.plain(start, end)))
        or site_words.GENERIC.fullmatch(value)
        or site_words.BATCH.fullmatch(value)
        or _OF_DISTRICT.fullmatch(value)
        or site_words.BAD_NAME.search(value)
        or value in words.GENERIC
    )


_OPENED_END = rule(r"(?:(?:新建|重建|整建|整修|改建|扩建)?(?:落成|启用|开幕|揭牌|完工|竣工|[搬乔]迁(?:新址)?)){1,2}$")
"""The end of what stands before a ceremony: what was done, no part of the name (为「甲平台开幕」揭牌)."""


_ITEM = rule(r"(?:\d{1,2}\.(?!\d)|\d{1,2}/\d{1,2}(?=[ \u4e00-\u9fff])|<[a-z/]{1,12}>) *")
"""At the head of a line of a list: its number or its day; a tag that a page left."""


def _before_opened(reading: Reading, start: int, end: int) -> int:
    """Return where a name ends that goes on with what was done (「甲平台开幕」)."""
    value = hold(reading.plain(start, end))
    opened = _OPENED_END.search(value)
    return start + opened.start() if opened and site_words.HEAD_END.search(value, 0, opened.start()) else end


def name_of(reading: Reading, start: int, end: int, *, behind: bool) -> tuple[int, int] | None:
    """Return the name in one piece of a list, or None."""
    text = reading.text
    start, end = cut_left(reading, *trim(reading, start, end))
    start = trim(reading, site_leads.behind_going(text, start, end), end)[0]
    if item := _ITEM.match(text, start, end):
        start, end = trim(reading, item.end(), end)
    start = _past_dash(text, start, end)
    if (blank := text.rfind(" ", start, end)) >= 0 and not text[blank - 1 : blank].isascii() and not text[blank + 1 : blank + 2].isascii():
        start = blank + 1
    if behind and (tail := rule(r"(?:的)?(?:仪式|典礼|活动)$").search(text, start, end)):
        end = tail.start()
    mentions = reading.named(start, end)
    if mentions and site_words.STATUE.fullmatch(text, mentions[-1][1], end):
        return mentions[-1][0], end
    if mentions and (end - mentions[-1][1] <= 3 or any(start < m[0] and text[m[0] - 1] in "长记任理席授员" for m in mentions)):
        return None
    if (aside := site_words.AFTER_QUOTE.search(text, start, end)) and aside.start() > start:
        end = aside.start() + 1
    end = _before_slogan(reading, start, _of_quoted_work(reading, start, end))
    if text[end - 1 : end] in ("”", "」", "』") and (opening := max(text.rfind(mark, start, end) for mark in "“「『")) > start:
        place = _OF_PLACE.search(text, max(start, opening - _OWNER), opening)
        start = place.start() if place else opening
    start = site_leads.behind_verb(text, _own_part(reading, start, end), end)
    end = site_leads.before_day(text, start, end)
    start, end = bare(reading, start, end)
    end = _before_opened(reading, start, end)
    if _is_none(reading, start, end):
        return None
    while text[start - 1 : start].isdigit():
        start -= 1
    if (firm := site_owners.OWNER_FIRM.match(text, start, end)) and _is_firm(reading, firm["firm"]):
        return firm.end(), end
    edition = _EDITION.search(text, max(0, start - 5), start)
    if edition and _OF_EDITION.match(text, start, end):
        start = edition.start()
    titled = _IN_APPOSITION.search(text, max(0, start - _OWNER - 3), start)
    return titled.start("within") if titled else start, end
