"""The event: its name, day, place and organisers, from the clause that says it was held."""

import re
from collections.abc import Iterable

import msgspec

from generator.expressions import compiled
from generator.extract.drafts import EventDraft
from generator.extract.event.at import Bounds, clause_start, place_before, sentence_start
from generator.extract.event.bare_name import this_time, unquoted
from generator.extract.event.cited import is_cited, is_reception
from generator.extract.event.clause import BARE, Held, clauses, is_opening, object_behind, place_of_clause, whole_name
from generator.extract.event.day import When, lasting, published, when
from generator.extract.event.first import first_told
from generator.extract.event.ground import checked
from generator.extract.event.mention import mention_of, of_close, of_journey
from generator.extract.event.organisers import organisers
from generator.extract.event.place import attended_at, dateline_city, gathering, inside, told_elsewhere, told_here
from generator.extract.event.survey import is_survey
from generator.extract.event.year import Published
from generator.extract.text import MASK, Document
from generator.model.span import Span

_JOINED = compiled("(?<!来华)(?<!应邀)(?:参加|出席|参与|主持|(?<!经合)(?<!合作)(?<!贸易)(?<!卫生)(?<!条约)(?<!劳工)(?<!科文)组织)")
_AFTERWARDS = compiled("(?:随后|随即|其后|之后|会后|会前|签约后|签约前)(?!的)")
"""Begins a sentence that tells of what those who came did besides (随后出席甲就职典礼)."""
_SHALL = compiled("我[^,。;\\n]{0,10}将[^,。;\\n]{0,40}$")
"""Before what the writer of an article shall attend."""
_STANDALONE = compiled(
    "(?:(?:奠基|动工|开工|启用|签约|签署|签字|揭牌|揭幕|启动|开幕|落成|颁奖|挂牌|开业|投产|通车|动土|交接|授牌|捐赠|剪彩|首发|上线|开园|开馆|开学|毕业|就职|布达|授旗|点灯|上梁|缔结|缔约|结盟|破土|开球|首航|通航|封顶|合龙|开镜|首映|安座)+"
    "(?:暨[\u4e00-\u9fff]{2,10})?(?:仪式|典礼|大典)|(?:成立|动员|表彰|庆祝|总结|誓师)大会|记者会|新闻发布会|发布会|发表会|座谈会|研讨会|说明会)"
)
_OF_BODY = compiled("[^,。;“”「」]{2,24}(?:[局处署院校司会部馆厂社]|公司|中心|大学|集团|银行)的$")
"""Whose opening it was, before 的 (甲局乙处的揭牌仪式)."""
_AT_MEETING = compiled("(?P<meeting>.{4,60}?(?:会议|大会|论坛|峰会|博览会|年会))(?:期间|上)(?:举行)?的.{2,10}$")
"""甲会议第三次会议上的签署仪式: what was held is the meeting."""
_TAKEN_UP = compiled("[该我本][院校县市区镇行会司局馆厂]")
"""An organisation that the text named before."""
_TAKEN_UP_WITHIN = 6
_LED = compiled(
    "公开(?![赛课招信])|出席|参加|参与|观礼|主持|见证|举行|举办|完成|随后|[在于为到]|是(?!次)|(?:将以|足见|以|对)?(?:这次|此次|是次|今次|本次|今天|今日|该)的?"
)
"""What leads to the name of an event in its clause."""
_BODY = compiled(
    "(?:隶属于?[^,。的]{2,20}的)?(?P<body>[\u4e00-\u9fff]{2,16}?(?:政府|委员会|大学|学院|医院|公司|集团|[协学工商]会|[局署处]|科技|银行|[县市]府|公所|基金会|幼儿园|幼稚园|[中小]学|国[中小]|高[中工商职]|[图书博物美术]馆|[农渔]会|出版社))(?:,(?=长期|深耕))?"
    "(?:为|积极|持续|全力|大力|致力|因应|响应|配合|推动|推广|推展|出版|编印|长期|深耕|斥资|耗资|规划|打造|不断|持续|携手|今年|喜迎|欢庆|庆祝|迎接|在[^,。]{2,24}(?:下|中),)[^,。]{2,60},"
)
"""Who holds it says first what for (甲市政府积极推动乙政策,昨日于丙区举行…)."""
_GOES_ON = compiled(
    "(?P<body>[\u4e00-\u9fff]{2,16}?(?:政府|委员会|大学|学院|医院|公司|集团|[协学工商]会|[局署处馆社]))(?=最近|近日|日前|今|昨|出版|推出|发[布表]|完成)"
)
"""Who did the first thing and held the event (甲处最近出版一书,并于乙日举办发表会)."""
_SETTING = compiled(
    r"(?:^|[,。;\n日)]) ?在(?P<name>[^,。;:\n]{4,48}?)(?:上(?=[,致发讲表宣签说作看]|记者|与会|获悉|了解|透露)|的?(?=致[辞词]))",
    re.MULTILINE,
)
"""What was said or signed at an event that no clause says was held: 在甲县重大项目集中签约仪式上."""
_CLOSED = compiled("$|[,。;\n、]|致[辞词]|上[,致发讲表宣]|并(?:致|发|讲|作|为|宣)|的致|[时后](?=[表致发讲说指称])", re.MULTILINE)
"""What follows the name of an event that somebody attended."""
_SAME_KIND = 3
"""So many last characters show that a later name is that of the event told by its kind first (主持发表会, then 青石手机发表会)."""
_KIND_ENDS = 2
"""Last characters of a name that say what kind of event it is (仪式, 论坛)."""
_KIND_WITHIN = 6
"""Last characters of a subject in which its kind stands (甲典礼第二场次)."""
_BY_MEANS = compiled("通过|以|采[取用]")
"""Begins how it was held (会议通过视频连线的形式在甲市举行)."""
_LEAD = 260
"""Characters of the body in which the place of a work or a visit is told."""
_QUOTED = compiled(r"[“「『《][^“”「」『』《》\n]{0,40}(?:[,;!?:]|  )[^“”「」『』《》。\n]{0,40}[”」』》]")
_MARKS = str.maketrans(",;!?: ", "······")
_FIRST = 40
"""Characters of the body in which an event told without a place is still the first thing told."""
_NEW_YEAR = 2
"""Until this month a report may tell of the year before."""
_KIND = compiled(
    "(?:签约|签署|签字|揭牌|启用|落成|开工|动工|动土|奠基|开幕|启动|开业|剪彩|成立|庆典|庆祝|颁奖|授牌|捐赠|通车|竣工|暨)+(?:仪式|典礼|大会|活动|会|礼|式)?"
)
"""An event told by its kind only."""
_TELLS = compiled("。|[\u4e00-\u9fff](?<![资通简快])讯(?!息)|^.{24,}[!?]")
"""What a line of the body has and no headline or greeting (您好!)."""
_BEGUN = compiled(r"^ *[(【][^()【】\n]{0,8}[社报网]记?者?[^()【】\n]{2,14}\d{1,2}日(?:专?电|讯)[)】]", re.MULTILINE)
"""The dateline in brackets that begins the report, below what the page says of itself."""
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
    year = next((each.year for each in known if each.year), None)
    if is_survey(document.folded):
        return EventDraft(published=year)
    body = _past(_body(text), masked, text)
    best, name, place = _told(text, body, masked, _year_of_report(known))
    place = place or told_elsewhere(text, body, best, name, masked)
    name, place = checked(text, name, gathering(text, body, place) or place)
    anchor = best.at if best else body
    quoted = unquoted(document, name)
    mention = mention_of(text, anchor, masked, lead=best is None)
    mention = None if mention and name and of_journey(text, mention) else mention
    if place is None and (document.source.script == "Hans" or told_here(text, body)):
        place = dateline_city(text, mention)
    day = when(document, mention, quoted.spans[0].cut(text) if quoted else "", known)
    if mention and name and best and of_close(text, mention, best.at, name):
        day = When(day.text)
    return EventDraft(
        name=quoted,
        date=day.date,
        date_end=day.end or lasting(document, day, _LIMIT),
        date_text=day.text,
        year_inferred=day.year_inferred,
        published=year,
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
    with_whom = best.subject if best.subject and text[best.subject[0]] in "与和同" else None
    if (best.subject is None or with_whom) and (bounds := _holder_before(text, best, alone=with_whom is None)):
        partner = (with_whom[0] + 1, with_whom[1]) if with_whom else None
        return msgspec.structs.replace(best, subject=bounds, partner=partner)
    if best.subject is not None or not _TAKEN_UP.search(text, best.at - _TAKEN_UP_WITHIN, best.at):
        return best
    return next((clause for clause in clauses(text, 0, body) if clause.subject), None)


def _holder_before(text: str, held: Held, *, alone: bool) -> Bounds | None:
    """Return the body that the first clause of the sentence begins with, where the clause of the event names nobody, or only with whom."""
    if held.name is None or held.name[0] < held.at or (alone and not held.alone):
        return None
    start = sentence_start(text, held.at)
    body = _BODY.match(text, start, held.at)
    clause = max(text.rfind(mark, start, held.at) for mark in ",;") + 1
    if body is None and text.startswith("并", clause) and clause > start:
        low = max(start, *(text.rfind(mark, start, clause - 1) + 1 for mark in ",;"))
        body = _GOES_ON.match(text, low, clause)
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


_NEAR_HEAD = 500
"""Characters of the body in which an event that is only mentioned may be the report's."""
_GUEST = compiled("的[^,。;\n]{2,40}(?:会谈|会见|会晤|会面|座谈)")
"""Behind an event for which a guest came who is received (同来华出席甲论坛的某国总统举行会谈)."""


def _only_told_of(text: str, body: int, held: Held) -> bool:
    """Say whether a clause tells of an event in somebody's words, or of the reception of guests."""
    received = held.name is not None and is_reception(text, *held.name, first=held.at < body + _LEAD)
    return received or _spoken(text, held.at) or is_cited(text, held.at)


def _told(text: str, body: int, masked: list[Span], year: int | None) -> tuple[Held | None, Bounds | None, Bounds | None]:
    """Return the clause that says what was held, the event's name and its place; the body is read before the headlines."""
    held = (clause for clause in clauses(text, body, len(text)) if not inside(clause.at, masked) and not _only_told_of(text, body, clause))
    best, passed = first_told(text, body, held, year)
    if best is None or best.place is None:
        headlines = [clause for clause in clauses(text, 0, body) if clause.name and not inside(clause.at, masked)]
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
        alone = _standalone(text[: body + _NEAR_HEAD], masked)
        best = None if alone else next((c for c in passed if c.name and not c.past and not (c.aside and c.at > body + _LEAD)), None)
        joined = (alone, attended_at(text, alone[0])) if alone else None
    name, place = (best.name, best.place) if best else joined or (None, None)
    name = _fuller(text, body, _with_owner(text, body, best) or name, masked)
    name = _meeting(text, name)
    name = (name and (_titled(text, body, name) or _named_later(text, name))) or name
    place = _narrower(text, place, held) if place and best and best.name else place or _same_kind(text, name, (*passed, *held))
    return best, name, place


def _meeting(text: str, name: Bounds | None) -> Bounds | None:
    """Return the meeting at which a ceremony was held, where the name tells both."""
    both = _AT_MEETING.match(text, *name) if name else None
    return both.span("meeting") if both else name


def _narrower(text: str, place: Bounds, told: Iterable[Held]) -> Bounds:
    """Return the house in the town that one of the next clauses names for the event (在甲城举行…。仪式在甲城会议中心举行)."""
    town = text[slice(*place)]
    for clause in told:
        if clause.at > place[1] + _LEAD:
            break
        if clause.place and not clause.aside and text.startswith(town, clause.place[0]) and clause.place[1] - clause.place[0] > len(town):
            return clause.place
    return place


def _same_kind(text: str, name: Bounds | None, told: Iterable[Held]) -> Bounds | None:
    """Return the place of the first clause that tells of the same kind of event, or calls it nothing."""
    kind = text[name[1] - _KIND_ENDS : name[1]] if name else None
    for clause in told:
        called = clause.name or clause.subject
        words = _BY_MEANS.split(text[slice(*called)], maxsplit=1)[0] if called else ""
        same = kind is None or not words or words in BARE or kind in words[-_KIND_WITHIN:]
        if clause.place and not clause.aside and (same or (name and words.strip("“”「」") in text[slice(*name)])):
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


_WORK = compiled(
    "(?:[楼厦区园馆站桥厂场路线院室]|中心|工程|项目|基地|之家|校舍|[医学]院|国[小中]|[小中]学)(?:落成|竣工|建成)?[\u4e00-\u9fff]{4}$"
)
"""An opening with the work that it is of (甲中心大楼动土仪式)."""
_WITNESSED = compiled(
    "(?:见证|出席|参加|主持|参与)了?|(?<=[。\n])(?![^,。;\n]{0,40}(?:见证|出席|参加|主持|参与|举[行办]))(?=[\u4e00-\u9fff])"
)


def _named_later(text: str, name: Bounds) -> Bounds | None:
    """Return the fuller name under which the text says that somebody was at an event told by its kind only (动土仪式)."""
    if not is_opening(text, name):
        return _quoted_later(text, name) or (this_time(text, name) if _KIND.fullmatch(text, *name) else None)
    kind = text[name[1] - _WHOLE_KIND : name[1]]
    for match in _WITNESSED.finditer(text, name[1]):
        found = object_behind(text, match.end())
        if found and text.endswith(kind, *found) and "的" not in text[slice(*found)] and _CLOSED.match(text, found[1]):
            return found if found[1] - found[0] > name[1] - name[0] and _WORK.search(text, *found) else None
    return None


_SPOKEN_KINDS = compiled("(?:新书)?(?:发[表布]会|分享会|首发式|座谈会|讲座)")


def _quoted_later(text: str, name: Bounds) -> Bounds | None:
    """Return the name that begins a sentence with what it was of in quotation marks, where the kind only was told (发表会)."""
    if not _SPOKEN_KINDS.fullmatch(text, *name):
        return None
    kind = text[name[1] - _SAME_KIND : name[1]]
    later = (match for match in _OF_QUOTED.finditer(text, name[1]) if match["name"].endswith(kind))
    return next((match.span("name") for match in later), None)


_OF_QUOTED = compiled(
    "[。!?\\n](?P<name>[「“《][^「」“”《》\\n]{2,60}[」”》](?:新书)?(?:发[表布]会|分享会|首发式|座谈会|讲座))(?=[,今昨于在假\\d])"
)
_WHOLE_KIND = 4
"""Last characters of 动土仪式, 启用典礼."""
_LINE = 60
"""The longest line that may be the event's name and nothing else."""
_NO_TITLE = compiled(
    "(?:热烈)?(?:祝贺|庆祝|欢迎)|关于|记|图|在|[^\\n]{0,30}(?:[,。:!?]|举[办行]|[参出]席|参[加与]|见证|召开|直播|将|迎|获|亮相|走进|关注|聚焦|应邀|受邀|赴|现身|于)"
)


def _titled(text: str, body: int, name: Bounds) -> Bounds | None:
    """Return the headline that is a fuller name of the event and nothing else (甲校与乙校签约典礼, told as 签约典礼 below)."""
    start, found = 0, None
    while start < body:
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if (
            name[1] - name[0] < end - start <= _LINE
            and text.endswith(text[slice(*name)], start, end)
            and not _NO_TITLE.match(text, start, end)
        ):
            whole = whole_name(text, start, end)
            found = whole if whole == (start, end) else found
        start = end + 1
    return found


def _fuller(text: str, body: int, name: Bounds | None, masked: list[Span]) -> Bounds | None:
    """Return the name that stands before, in the headline most of all, for an event told by its kind only (签约仪式, 庆典大会)."""
    if name is None or name[0] < body or not _KIND.fullmatch(text, *name):
        return name
    titles = [clause.name for clause in clauses(text, 0, body) if clause.name and not inside(clause.at, masked)]
    titles = [title for title in titles if not _KIND.fullmatch(text, *title) or text[slice(*title)].endswith(text[slice(*name)])]
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
    line = _BEGUN.search(text, start, _WORDS * 2)
    return line.start() if line else start


def _past(body: int, masked: list[Span], text: str) -> int:
    """Return where the body starts behind the captions and bylines that head it."""
    for zone in masked:
        if zone.start <= body < zone.end:
            body = zone.end + text.startswith("\n", zone.end)
    return body


def _joined(text: str, start: int, end: int, masked: list[Span]) -> tuple[Bounds, Bounds | None] | None:
    """Return the event that somebody attended or hosted, and the place if it is told: 在乙馆主持甲开幕典礼."""
    for match in _JOINED.finditer(text, start, end):
        found = object_behind(text, match.end())
        if (
            found is None
            or found[1] - found[0] <= 4
            or inside(match.start(), masked)
            or _SHALL.search(text, clause_start(text, match.start()), match.start())
            or _AFTERWARDS.match(text, sentence_start(text, match.start()))
            or _GUEST.match(text, found[1])
            or is_reception(text, *found, first=False)
        ):
            continue
        if _CLOSED.match(text, found[1]) and not is_cited(text, match.start()):
            clause = clause_start(text, match.start())
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
        listed = text[match.start() - 1 : match.start()] == "、" or text.startswith(("、", "等"), match.end())
        remembered = text.startswith(("的情景", "的情形", "的场景", "现场。", "现场\n"), match.end())
        remembered = remembered or _AFTERWARDS.match(text, sentence_start(text, match.start())) is not None
        if not inside(match.start(), masked) and not (listed or remembered) and not is_cited(text, match.start()):
            start = max(text.rfind(mark, 0, match.start()) for mark in ",。;!?\n:") + 1
            start = max((led.end() for led in _LED.finditer(text, start, match.start())), default=start)
            owned = _OF_BODY.match(text, start, match.start())
            whole = None if owned else whole_name(text, start, match.end())
            if whole is not None and (first is None or text[slice(*first)].endswith(text[match.end() - _SAME_KIND : match.end()])):
                return whole
            first = first or match.span()
    return first
