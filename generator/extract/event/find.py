"""The event: its name, day, place and organisers, from the clause that says it was held."""

import re
from collections.abc import Iterable

import msgspec

from generator.expressions import compiled
from generator.extract.dates import Day, days
from generator.extract.drafts import EventDraft
from generator.extract.event.clause import BARE, Bounds, Held, clauses, object_behind, place_before, place_of_clause, whole_name
from generator.extract.event.day import Published, chosen, lasting, published, release_line, when
from generator.extract.event.first import first_told
from generator.extract.event.organisers import organisers
from generator.extract.text import MASK, Document
from generator.model.span import Quote, Span

_JOINED = compiled("(?<!来华)(?<!应邀)(?:参加|出席|参与|主持|组织)")
_WORKS = compiled(
    r"(?:隆重|正式|同日|正)*(?:举行)?(?:奠基|开工|动工|动土|落成|启用|揭牌|挂牌|揭幕|投产|通车|开业|签约|签署|发布(?![会厅会环仪])|(?:公开|首日)*(?:发行|首发)(?=[,。「“《])|成立(?!.{0,3}周年)|结束(?=[^,。]{0,8}(?:访问|考察|行程))|会见|会晤|会谈|考察|调研|设宴|筵开)"
)
_STANDALONE = compiled(
    "(?:(?:奠基|动工|开工|启用|签约|签署|签字|揭牌|揭幕|启动|开幕|落成|颁奖|挂牌|开业|投产|通车|动土|交接|授牌|捐赠|剪彩|首发|上线|开园|开馆|开学|毕业|就职|布达|授旗|点灯|上梁|缔结|缔约|结盟|破土|开球|首航|通航|封顶|合龙|开镜|首映|安座)+"
    "(?:暨[\u4e00-\u9fff]{2,10})?(?:仪式|典礼|大典)|(?:成立|动员|表彰|庆祝|总结|誓师)大会|记者会|新闻发布会|发布会|发表会|座谈会|研讨会|说明会)"
)
_TAKEN_UP = compiled("[该我本][院校县市区镇行会司局馆厂]")
"""An organisation that the text named before."""
_TAKEN_UP_WITHIN = 6
_LED = compiled(
    "公开(?![赛课招信])|出席|参加|主持|见证|举行|举办|完成|随后|[在于为到是]|(?:将以|足见|以|对)?(?:这次|此次|本次|今天|今日|该)的?"
)
"""What leads to the name of an event in its clause."""
_ONLINE = compiled("(?:网|网站|平台|微博|微信|公众号|线上|杂志|期刊|》)$")
_ARRIVED = compiled(
    r"(?:抵达|赴|前往(?!揭|剪彩|致|主持|参加|出席|见证|勘|慰|祝|接待|迎接|欢迎|道贺|关心|了解|视察|表|开)|走进(?!会场|现场|车间|一线|展|企业|基层))(?P<place>[\u4e00-\u9fff]{2,14}?)(?=[,。]|参加|出席|主持|开展|考察|调研|进行|举行|访问|回访|走访|拜访|建立|签[署订约]|洽谈|招商|参访|宣传|看望|慰问|指导|检查|督导|对|后)"
)
_VISITED = compiled(
    r"(?:到访|来访|造访|率团访问)(?P<place>[\u4e00-\u9fff]{1,12}?(?:大学|学院|医院|中学|小学|博物馆|美术馆|图书馆|中心|总部|园区|实验室))(?=[,。(])"
)
"""The house that somebody came to see."""
_FREIGHT = compiled("班列|列车|航班|货轮|专列|车队|船舶")
"""What leaves for a place takes nobody to an event there."""
_CAME_TO = compiled(r"(?:到|来到|莅临)(?P<place>[\u4e00-\u9fff]{3,14}?)(?:出席|参加|主持)[^,。;\n]{0,20}(?:仪式|典礼|活动|大会|会议)")
"""Where somebody came for the event (到甲总部主持揭幕仪式)."""
_BODY = compiled(
    "(?P<body>[\u4e00-\u9fff]{2,16}?(?:政府|委员会|大学|学院|医院|公司|集团|[协学工商]会|[局署处]))"
    "(?:为|积极|持续|全力|大力|致力|因应|响应|配合)[^,。]{2,60},"
)
"""Who holds it says first what for (甲市政府积极推动乙政策,昨日于丙区举行…)."""
_SITED = compiled(
    "(?:[坐座]落[于在]|位于)(?P<place>[^,。;的\n]{2,16})(?:的[^,。;\n]{4,30}?|,[^,。;\n]{0,12}举[办行][^,。;\n]{0,12}?)(?:奠基|开工|动工|动土|落成|启用|揭牌|开幕|上梁|开馆|投用|投运|通车|开业)"
)
"""座落于甲乡乙地的丙园区动工: the work is where it stands."""
_SCENE = compiled(
    "(?:^|[,。\n])(?P<place>[\u4e00-\u9fff]{4,20}?)(?:现场|[里内])?(?:[彩红]旗(?:招展|飘扬|飞舞|飘飘)|彩球高悬|花团锦簇|锣鼓喧天|人头攒动|人山人海|鼓乐齐鸣|喜气洋洋|热闹非凡|张灯结彩)"
)
_VENUE = compiled(
    "(?:会场|主会场|地点),?就?[设选定]?在了?(?P<place>[\u4e00-\u9fff]{3,24}?)(?:的?一[处片块][\u4e00-\u9fff]{0,4})?(?=[,。;\n])"
)
"""Where the venue was set up (仪式的会场就设在了甲工地的一处空地上)."""
_GATHERED = compiled(
    "(?:齐聚|汇聚|相聚|聚集|云集)[在于]?(?P<place>[\u4e00-\u9fff]{2,20}?(?:酒店|饭店|宾馆|大厦|会堂|礼堂|中心|[馆厅院楼]))[,。]"
)
_HERE = compiled("在(?:这里|此)(?:隆重|正式|顺利)*(?:举行|举办|召开|开幕)")
"""The place was told in the sentence before, which paints the scene."""
_SETTING = compiled(r"(?:^|[,。;\n日)]) ?在(?P<name>[^,。;:\n]{4,48}?)(?:上(?=[,致发讲表宣签说作])|的?(?=致[辞词]))", re.MULTILINE)
"""What was said or signed at an event that no clause says was held: 在甲县重大项目集中签约仪式上."""
_ON_OCCASION = compiled("[\u4e00-\u9fff]{0,4}之际")
_DURING = compiled("(?:仪式|典礼|大会|活动|[式会])[”」』》]?(?:上|中|期间|现场)|现场|期间")
_CLOSED = compiled("$|[,。;\n、]|致[辞词]|上[,致发讲表宣]|并(?:致|发|讲|作|为|宣)|的致|[时后](?=[表致发讲说指称])", re.MULTILINE)
"""What follows the name of an event that somebody attended."""
_SAME_KIND = 3
"""So many last characters show that a later name is that of the event told by its kind first (主持发表会, then 青石手机发表会)."""
_KIND_ENDS = 2
"""Last characters of a name that say what kind of event it is (仪式, 论坛)."""
_SENTENCE_END = compiled("[。!?\n]")
_BY_MEANS = compiled("通过|以|采[取用]")
"""Begins how it was held (会议通过视频连线的形式在甲市举行)."""
_NEAR = 12
"""Characters around a verb in which 在这里 stands."""
_LEAD = 260
"""Characters of the body in which the place of a work or a visit is told."""
_QUOTED = compiled(r"[“「『《][^“”「」『』《》\n]{0,40}[,;!?:][^“”「」『』《》。\n]{0,40}[”」』》]")
_MARKS = str.maketrans(",;!?:", "·····")
_FIRST = 40
"""Characters of the body in which an event told without a place is still the first thing told."""
_NEW_YEAR = 2
"""Until this month a report may tell of the year before."""
_OTHERWISE = compiled(
    "(?:起?(?:正式|全面|开始)?(?:实施|施行|生效|执行)|起,)"
    "|[^,。;\\n]{0,14}(?:发生|爆发|逝世|过世|地震|豪雨|台风|水灾|火灾)|(?:发布|发出|发)(?:新闻稿|声明稿|消息稿)"
    "|[^,。;\\n]{0,16}(?:获悉|了解到|得知)"
)
"""Behind a day from which a rule holds, on which a disaster struck, or on which the report was sent or its writer learned of it."""
_KIND = compiled(
    "(?:签约|签署|签字|揭牌|启用|落成|开工|动工|动土|奠基|开幕|启动|开业|剪彩|成立|庆典|庆祝|颁奖|授牌|捐赠|通车|竣工|暨)+(?:仪式|典礼|大会|活动|会|礼|式)?"
)
"""An event told by its kind only."""
_OWNED = compiled(
    r"[^“「」”]{2,20}(?:[会社局处校院司团府部馆]|公司|集团|联盟)[“「](?P<name>[^“「」”]{6,50}(?:会|式|礼|典|坛|节|展|赛|活动))[”」]"
)
"""Who holds it before the name in quotation marks (甲联会「庆祝大会暨就职典礼」)."""
_TELLS = compiled("。|[\u4e00-\u9fff](?<![资通简快])讯(?!息)|^.{24,}[!?]")
"""What a line of the body has and no headline or greeting (您好!)."""
_WORDS = 400
"""Characters that somebody's words may take up before what they tell of."""
_LIMIT = 2000
"""Characters from the start in which the event is looked for: the lead, also of a text in one paragraph."""


def find_event(document: Document, default_date: str | None, zones: Iterable[Span] = ()) -> EventDraft:
    """Return the event of a Chinese text; fields that it does not tell are None.

    Args:
        document: The folded text.
        default_date: ISO day of the caller, for a missing year.
        zones: Stretches in which nothing is read.
    """
    text = _without_marks(document.folded[:_LIMIT])
    masked = sorted(zones)
    known = published(document, default_date)
    body = _past(_body(text), masked, text)
    best, name, place = _told(text, body, masked, _year_of_report(known))
    place = place or _scene(text, best) or _work_place(text, body, best) or _venue(text, masked) or _arrival(text, body, best, name)
    place = _gathering(text, body, place) or place
    anchor = best.at if best else body
    quoted = _unquoted(document, name)
    day = when(document, _mention(text, anchor, masked, lead=best is None), quoted.spans[0].cut(text) if quoted else "", known)
    return EventDraft(
        name=quoted,
        date=day.date,
        date_end=day.end or lasting(document, day, _LIMIT),
        date_text=day.text,
        year_inferred=day.year_inferred,
        published=next((each.year for each in known if each.year), None),
        place=document.quote(*place) if place and MASK not in text[slice(*place)] else None,
        organisers=organisers(document, _holder(text, body, best), _LIMIT),
        trace=("event:held" if best else "event:mentioned",),
    )


def _without_marks(text: str) -> str:
    """Return ``text``, as long as before, without the marks inside quotation marks: they end no clause (“您好,甲市!”启动礼)."""
    return _QUOTED.sub(lambda quoted: quoted[0].translate(_MARKS), text)


def _holder(text: str, body: int, best: Held | None) -> Held | None:
    """Return the clause that names who held the event; the headline's where the body says 该院 or nothing."""
    if best is None or best.at < body:
        return None
    if best.subject is None and (bounds := _holder_before(text, best)):
        return msgspec.structs.replace(best, subject=bounds)
    if best.subject is not None or not _TAKEN_UP.search(text, best.at - _TAKEN_UP_WITHIN, best.at):
        return best
    return next((clause for clause in clauses(text, 0, body) if clause.subject), None)


def _holder_before(text: str, held: Held) -> Bounds | None:
    """Return the body that the first clause of the sentence begins with, where the clause of the event names nobody."""
    if held.name is None or held.name[0] < held.at or not held.alone:
        return None
    start = max(text.rfind(mark, 0, held.at) for mark in "。!?\n") + 1
    body = _BODY.match(text, start, held.at)
    return body.span("body") if body else None


def _year_of_report(days_known: tuple[Published, ...]) -> int | None:
    """Return the year of publication, where it is known and not so young that the event may be of the year before."""
    known = next((day for day in days_known if day.year), None)
    return None if known is None or known.year is None else known.year - ((known.month or 1) <= _NEW_YEAR)


def _spoken(text: str, at: int) -> bool:
    """Say whether ``at`` stands in somebody's words: in quotation marks that open behind a colon."""
    return any(
        text[opening - 1] == ":" and text.rfind(closes, opening, at) < 0
        for opens, closes in ("“”", "「」")
        if (opening := text.rfind(opens, max(0, at - _WORDS), at)) > 0
    )


def _told(text: str, body: int, masked: list[Span], year: int | None) -> tuple[Held | None, Bounds | None, Bounds | None]:
    """Return the clause that says what was held, the event's name and its place; the body is read before the headlines."""
    held = (clause for clause in clauses(text, body, len(text)) if not _inside(clause.at, masked) and not _spoken(text, clause.at))
    best, passed = first_told(text, body, held, year)
    if best is None or best.place is None:
        headlines = [clause for clause in clauses(text, 0, body) if clause.name and not _inside(clause.at, masked)]
        best = next((clause for clause in headlines if best is None or clause.place), best)
    joined = None
    if (
        best is None
        or best.at > body + _LEAD
        or (best.place is None and best.at > body + _FIRST and _joined(text, body, best.at - 4, masked))
    ):
        joined = (
            _joined(text, body, body + _LEAD, masked)
            or _setting(text, body, body + _LEAD)
            or _joined(text, 0, body, masked)
            or _setting(text, 0, body)
        )
        best = None if joined else best
    if best is None and joined is None:
        alone = _standalone(text, masked)
        best = None if alone else next((clause for clause in passed if clause.name), None)
        joined = (alone, None) if alone else None
    name, place = (best.name, best.place) if best else joined or (None, None)
    name = _fuller(text, body, _with_owner(text, body, best) or name, masked)
    return best, name, place or _same_kind(text, name, (*passed, *held))


def _same_kind(text: str, name: Bounds | None, told: Iterable[Held]) -> Bounds | None:
    """Return the place of the first clause that tells of the same kind of event, or calls it nothing."""
    kind = text[name[1] - _KIND_ENDS : name[1]] if name else None
    for clause in told:
        called = clause.name or clause.subject
        words = _BY_MEANS.split(text[slice(*called)], maxsplit=1)[0] if called else ""
        if clause.place and not clause.aside and (kind is None or not words or words in BARE or words.endswith(kind)):
            return clause.place
    return None


def _with_owner(text: str, body: int, held: Held | None) -> Bounds | None:
    """Return the headline that puts who held it before the event's name (甲国小乙馆启用典礼 for 丙市甲国小举行乙馆启用典礼)."""
    if held is None or held.name is None or held.subject is None:
        return None
    at = text.find(text[slice(*held.name)], 0, body)
    start = text.rfind("\n", 0, max(at, 0)) + 1
    owner = text[start : max(at, 0)]
    return (start, at + held.name[1] - held.name[0]) if len(owner) > 1 and text[slice(*held.subject)].endswith(owner) else None


def _fuller(text: str, body: int, name: Bounds | None, masked: list[Span]) -> Bounds | None:
    """Return the name that stands before, in the headline most of all, for an event told by its kind only (签约仪式, 庆典大会)."""
    if name is None or name[0] < body or not _KIND.fullmatch(text, *name):
        return name
    titles = [clause.name for clause in clauses(text, 0, body) if clause.name and not _inside(clause.at, masked)]
    attended = _joined(text, 0, name[0], masked)
    if attended and (attended[0][1] <= body or text[slice(*attended[0])].endswith(text[slice(*name)])):
        titles.append(attended[0])
    at = text.find(text[slice(*name)], 0, body)
    whole = whole_name(text, max(text.rfind(mark, 0, at) for mark in ",。;!?\n: ") + 1, at + name[1] - name[0]) if at >= 0 else None
    return max([name, *titles, *([whole] if whole else [])], key=lambda bounds: bounds[1] - bounds[0])


def _body(text: str) -> int:
    """Return where the body starts: behind the headlines, which are paragraphs without a full stop."""
    start = 0
    while (end := text.find("\n", start)) >= 0 and end - start <= 80 and not _TELLS.search(text[start:end]):
        start = end + 1
    return start


def _past(body: int, masked: list[Span], text: str) -> int:
    """Return where the body starts behind the captions and bylines that head it."""
    for zone in masked:
        if zone.start <= body < zone.end:
            body = zone.end + text.startswith("\n", zone.end)
    return body


def _inside(at: int, zones: list[Span]) -> bool:
    return any(zone.start <= at < zone.end for zone in zones)


def _unquoted(document: Document, name: Bounds | None) -> Quote | None:
    """Return the name, without the quotation marks that enclose it whole."""
    text = document.folded
    if name is None or MASK in text[slice(*name)]:
        return None
    start, end = name
    if end - start > 2 and text[start] in "“「『《" and text[end - 1] in "”」』》" and not re.search("[”」』》]", text[start : end - 1]):
        start, end = start + 1, end - 1
    elif text[end - 1] in "”」" and (owned := _OWNED.match(text, start, end)):
        start, end = owned.span("name")
    return document.quote(start, end)


def _joined(text: str, start: int, end: int, masked: list[Span]) -> tuple[Bounds, Bounds | None] | None:
    """Return the event that somebody attended or hosted, and the place if it is told: 在乙馆主持甲开幕典礼."""
    for match in _JOINED.finditer(text, start, end):
        found = object_behind(text, match.end())
        if found is not None and found[1] - found[0] > 4 and not _inside(match.start(), masked) and _CLOSED.match(text, found[1]):
            clause = max(text.rfind(mark, 0, match.start()) for mark in ",。;!?\n") + 1
            place = place_before(text, clause, match.start())[1]
            if place is None and clause == match.start() and text[clause - 1 : clause] == ",":
                place = place_of_clause(text, clause - 1, alone=False)
            return found, place
    return None


def _setting(text: str, start: int, end: int) -> tuple[Bounds, None] | None:
    """Return the event at which something was done: 在甲县重大项目集中签约仪式上."""
    for match in _SETTING.finditer(text, start, end):
        found = whole_name(text, *match.span("name"))
        if found is not None:
            return found, None
    return None


def _standalone(text: str, masked: list[Span]) -> Bounds | None:
    """Return the first event named by its kind, with what stands before it in its clause where that is all one name."""
    first: Bounds | None = None
    for match in _STANDALONE.finditer(text):
        if not _inside(match.start(), masked):
            start = max(text.rfind(mark, 0, match.start()) for mark in ",。;!?\n:") + 1
            start = max((led.end() for led in _LED.finditer(text, start, match.start())), default=start)
            whole = whole_name(text, start, match.end())
            if whole is not None and (first is None or text[slice(*first)].endswith(text[match.end() - _SAME_KIND : match.end()])):
                return whole
            first = first or match.span()
    return first


def _work_place(text: str, body: int, best: Held | None) -> Bounds | None:
    """Return the place of 在…奠基, 于…动工, in the lead; none of another item before the event's (news in brief)."""
    if best is not None and best.name is not None and text.find("\n", body, best.at) >= 0 and best.at > body + _LEAD:
        return None
    if sited := _SITED.search(text, body, body + _LEAD):
        return sited.span("place")
    for match in _WORKS.finditer(text, body, body + _LEAD):
        if text.startswith("的", match.end()) or _DURING.match(text, match.end()) or _ON_OCCASION.match(text, match.end()):
            continue
        start = max(text.rfind(mark, 0, match.start()) for mark in ",。;!?\n") + 1
        _, place = place_before(text, start, match.start())
        if place is None and start == match.start() and text.startswith("举行", start):
            place = place_of_clause(text, start - 1, alone=False)
        if place is not None and place[1] - place[0] <= 24 and not _ONLINE.search(text, *place):
            return place
    return None


def _venue(text: str, masked: list[Span]) -> Bounds | None:
    """Return where the venue was set up, in a sentence of its own."""
    return next((venue.span("place") for venue in _VENUE.finditer(text) if not _inside(venue.start(), masked)), None)


def _gathering(text: str, body: int, place: Bounds | None) -> Bounds | None:
    """Return the building where the guests met in the town that the place names (在甲市举行…嘉宾齐聚甲市大厦)."""
    for match in _GATHERED.finditer(text, body, body + _LEAD):
        if place is not None and text.startswith(text[slice(*place)], match.start("place")):
            return match.span("place")
    return None


def _scene(text: str, held: Held | None) -> Bounds | None:
    """Return the place whose scene the text paints before it says that the event was held here."""
    here = _HERE.search(text, held.at - _NEAR, held.at + _NEAR) if held and held.at >= _NEAR else None
    scene = _SCENE.search(text, max(0, here.start() - _LEAD), here.start()) if here else None
    return scene.span("place") if scene else None


def _arrival(text: str, body: int, held: Held | None, name: Bounds | None) -> Bounds | None:
    """Return where somebody went for the event: in its sentence, or to attend one of its kind."""
    for match in _ARRIVED.finditer(text, body, body + _LEAD):
        if _FREIGHT.search(text, max(body, match.start() - _NEAR * 2), match.start()):
            continue
        if held is None or (match.end() <= held.at and not _SENTENCE_END.search(text, match.end(), held.at)):
            return match.span("place")
        attended = object_behind(text, match.end() + text.startswith(",", match.end())) if name else None
        if attended and name and text[slice(*attended)].endswith(text[name[1] - _KIND_ENDS : name[1]]):
            return match.span("place")
    came = _VISITED.search(text, body, body + _LEAD) if held is None else None
    came = came or _CAME_TO.search(text, body, body + _LEAD)
    return came.span("place") if came else None


def _mention(text: str, anchor: int, masked: list[Span], *, lead: bool) -> Day | None:
    """Return the day told in the sentence of the event, else the first one of the lead."""
    start = max(text.rfind(mark, 0, anchor) for mark in "。!?\n") + 1
    end = min((p for p in (text.find(mark, anchor) for mark in "。!?\n") if p >= 0), default=len(text))
    before = [day for day in days(text, start, anchor) if not _inside(day.start, masked) and not _OTHERWISE.match(text, day.end)]
    line = release_line(text, anchor + _FIRST)
    before = [day for day in before if day.start not in line] or before
    clause = max(text.rfind(mark, 0, anchor) for mark in ",。;!?\n") + 1
    own = [day for day in before if day.start >= clause]
    before = own if own and all(day.end_day for day in before if day not in own) else before
    before = [day for day in before if day.day is not None] or before
    behind = (
        day
        for low, high in ((anchor, end), (anchor, min(len(text), anchor + _LEAD * lead)), (0, min(len(text), 1200)))
        for day in days(text, low, high)
    )
    told = [day for day in behind if not _inside(day.start, masked) and not _OTHERWISE.match(text, day.end)]
    day = before[-1] if before else chosen(told, line)
    if day is not None and text.startswith(("当天", "当日"), day.start):
        return max((other for other in days(text, 0, day.start) if other.day), key=lambda other: other.start, default=None)
    return day
