"""Where an event was held that its own clause does not tell: the work, the venue, the scene painted, where people went for it."""

import re

from generator.expressions import compiled
from generator.extract.dates import Day
from generator.extract.event.at import Bounds, clause_start, place_before, sentence_end, sentence_start
from generator.extract.event.cited import is_cited
from generator.extract.event.clause import Held, object_behind, place_of_clause
from generator.extract.numerals import parse
from generator.model.span import Span

_WORKS = compiled(
    r"(?:隆重|正式|同日|正)*(?:举行)?(?:奠基|开工|动工|动土|落成|启用|揭牌|挂牌|揭幕|投产|通车|(?<!展)开业|签约|签署|签订|签定|发布(?![会厅会环仪])|(?:公开|首日)*(?:发行|首发)(?=[,。「“《])|成立(?!.{0,3}周年)|(?:缔结|结为)(?=姊妹|姐妹|友好|友谊)|开通|竣工|封顶|合龙|剪彩|破土|开张|首航|开馆(?![的后])|开园(?![的后])|投[用运](?![的后了])|投入使用(?![的后])|开机(?=[,。])|[开启]幕(?=[,。])|结束(?=[^,。]{0,8}(?:访问|考察|行程))|(?:共同)?见证[^,。;\n]{2,24}(?:时刻|瞬间)|会见|接见|会晤|会谈|(?<!团)拜会(?!上)|考察|调研|设[午晚]?宴|筵开|授牌|颁授|(?<=,)主持(?=[^,。;\n]{4,40}(?:会|仪式|典礼|展)[,。与及暨]))"
)
_FOUNDED = compiled("(?:[一二][〇零○一二三四五六七八九]{3}|(?:19|20)\\d\\d)年(?!\\d{1,2}月|[一二三四五六七八九十]{1,2}月)")
"""A year alone tells of a foundation long ago (一九九六年在甲市成立)."""
_STATES = frozenset("中上下间后时前里")
"""Last characters of 在… that tell circumstances, where it is a clause of its own."""
_DAY_BEFORE = compiled("(?:日|[上下]午|晚|今天|昨天|日前),?在$")
"""Before the place, where it is a clause of its own: 5月6日,在甲集团总部,乙与丙签约; not 在甲省,乙项目开工, one of many."""
_EARLIER = compiled("去年|前年|去\\(\\d{4}\\)年|此前|早前|曾(?=[于在经])|将(?:会|分别|同时)?[于在]|明(?:天|日|\\()")
"""In the sentence before a work: it was done another time (去年曾于甲市签署), or is to be (将于明日在甲馆开幕)."""
_AFTERWARDS = ("随后", "随即", "之后", "其后", "会后", "及后")
"""Begin a clause that tells of what came after the event."""
_ONLINE = compiled("(?:网|网站|平台|微博|微信|公众号|线上|杂志|期刊|》)$")
_ARRIVED = compiled(
    r"(?:抵达|(?<=一行)[来到]|(?<=[\u4e00-\u9fff])(?<![及乃甚直截以])至(?=[\u4e00-\u9fff]{3,14}?(?:参访|拜会|拜访|考察|取经|观摩))|赴|前往(?!揭|剪彩|致|主持|参加|出席|见证|勘|慰|祝|接待|迎接|欢迎|道贺|关心|了解|视察|表|开)|走进(?!大?自然|一|各|每|千家|田间|生活|课堂|百姓|群众|会场|现场|车间|一线|展|企业|基层))(?P<place>(?!境外|海外|国外|外地|各地|基层|机场迎|机场接|[\u4e00-\u9fff]{1,4}(?:安排|事宜|行程|计划)[,。])(?:[\u4e00-\u9fff]{2,14}?|[\u4e00-\u9fff]{12,20}?(?:基地|中心|大学|研究院|博物馆|产业园)))(?=[,。]|参加|出席|主持|开展|考察|调研|进行|举行|访问|回访|走访|拜访|建立|签[署订约]|洽谈|招商|参访|宣传|看望|慰问|指导|检查|督导|拜会|会见|实地|推广|推介|展开|办理|参展|取经|观摩|交流|与|对|后)"
    "|来到(?P<came>(?!了|.里|[现会]场|这里|台前|展[台位区])[\u4e00-\u9fff]{2,14}?)(?=,?(?:参加|出席|主持)|开展|举行|签[署订约]|考察|调研|视察|看望|慰问|参观)"
)
_VISITED = compiled(
    r"(?:到访|来访|造访|率团访问|莅临|参访|(?:一行|日|日前|今天|昨天)(?:前往)?(?:拜访|走访|参观|访问)了?)"
    r"(?P<place>[\u4e00-\u9fff]{1,12}?(?:大学|学院|医院|中学|小学|博物馆|美术馆|图书馆|中心|总部|园区|实验室|基金会|俱乐部|商会|协会|会馆|集团|公司|议会|银行))(?=[,。(]|考察|调研|参观|访问|交流|指导|座谈)"
    "|(?:拜会|到访|造访|访问)(?P<town>(?!我|该|外|各)[\u4e00-\u9fff]{2,8}?[市县町州镇乡])(?=[,。])"
    "|率[^,。;\n]{0,8}团访(?P<guest>[\u4e00-\u9fff]{2,12}?(?:大学|学院|医院|中学|小学|中心|总部|公司))(?=[,。])"
    "|对(?P<seen>[\u4e00-\u9fff]{3,14}?)(?:进行|开展)了?(?:友好|正式|礼节性)?(?:参访|访问|拜访|回访|考察|参观)"
)
"""The house that somebody came to see."""
_NOT_THERE = compiled("结束|(?<!即)将(?!军)")
"""Before a visit: it is over, or to come."""
_DATELINE_CITY = compiled(
    "^ *(?:本报|[\u4e00-\u9fff]{2,6}?[网社报台])(?P<city>(?!财经|体育|综合|快讯|记者|独家|专题|要闻|时政|新闻|科技|教育|健康|文化)"
    "[\u4e00-\u9fff]{2,3}?)"
    r"(?:(?:19|20)\d\d年)?(?P<m>\d{1,2}|[一二三四五六七八九十]{1,2})月(?P<d>\d{1,2}|[一二三四五六七八九十廿]{1,3})日(?:[\u4e00-\u9fff]{0,2}电|讯|消息)",
    re.MULTILINE,
)
"""甲网乙城5月6日电: where the report was written, on the day itself."""
_DURING_VISIT = compiled("在(?P<place>[\u4e00-\u9fff]{2,10}?)(?:访问|考察|出访|参访|招商|推介)期间[,,]?")
"""在甲国访问期间,乙与丙签署…"""
_FREIGHT = compiled("班列|列车|航班|货轮|专列|车队|船舶")
"""What leaves for a place takes nobody to an event there."""
_NOT_GONE = compiled("(?:可以?|能够?|[让带][^,。]{1,6})$")
"""Before 走进: anybody may."""
_ON_THE_WAY = compiled("[^,。;\n]{0,40}之际")
"""Behind where somebody goes: only when something else was done (在赴甲国访问之际,…发表文章)."""
_CAME_TO = compiled(
    "(?<![遇碰看感接收得受达直迟做找])(?:到(?!时)|来到|莅临|(?<=[人员团行队生同等,])至)(?P<place>(?![现会]场|这里|此间|本地|各地|基层)[\u4e00-\u9fff]{2,14}?)"
    "(?:,?(?:一同|共同|一起)?(?:出席|参加|主持)|(?:一同|共同|一起)举[办行])[^,。;\n]{0,20}(?:仪式|典礼|活动|大会|会议|记者会|发布会|说明会|研讨会|论坛)"
)
"""Where somebody came for the event (到甲总部主持揭幕仪式)."""
_SITED = compiled(
    "(?:[坐座]落[于在]|位于|设[在于])(?P<place>[^,。;的、\n]{2,16}(?:、[^,。;的、\n]{1,12}[路街巷道])?)(?:[的、][^,。;\n]{4,30}?(?:,(?:[今昨]日?)?举[办行])?|,[^,。;\n]{0,12}举[办行][^,。;\n]{0,12}?)(?:奠基|开工|动工|动土|落成|启用|揭牌|揭幕|开幕|上梁|开馆|投用|投运|通车|开业)"
)
"""座落于甲乡乙地的丙园区动工: the work is where it stands."""
_FESTIVE = (
    "(?:[彩红]旗(?:招展|飘扬|飞舞|飘飘|飞扬)|(?:锣鼓|鼓乐|擂鼓)(?:喧天|齐鸣|震天|阵阵)|彩球高悬|花团锦簇|人头攒动|人山人海"
    "|座无虚席|高朋满座|济济一堂|人声鼎沸|欢声笑语|掌声[雷阵][动阵]|嘉宾云集|宾朋满座|热闹非凡|灯火辉煌|暖意融融|人潮涌动"
    "|喜气洋洋|热闹非凡|张灯结彩|机器轰鸣|一片欢腾|一派喜庆|气氛热烈|鲜花簇拥|人潮如织)"
)
_WEATHER = "(?:[春秋细]雨[蒙濛绵][蒙濛绵]|阳光明媚|春意盎然|秋高气爽|绿草如茵|春光明媚|风和日丽|金桂飘香|花香四溢|银装素裹)"
_SITE = (
    "(?:区|广场|公司|(?:营业|大)厅|礼堂|会堂|剧院|工地|校园|中心|[镇村馆厂院港站]|学校|大学|中学|小学|基地|码头|公园|酒店|大厦|体育场|工业园|大桥|商场|项目部?|新址|体育馆)"
    "(?:(?:门口|门前|大院|新馆|东侧|西侧|南侧|北侧)[\u4e00-\u9fff]{0,4})?"
)
_GROUNDS = "(?:校区|校园|园区|广场|工地|现场|基地|公园|码头|景区|体育[场馆])"
_SCENE = compiled(
    rf"(?:^|[,。\n]| )(?:上午|下午)?(?:位于[^,。;]{{1,10}}的|美丽的|清晨的)?"
    rf"(?:(?P<place>(?!城市|城乡|大街|千家|处处|到处)[\u4e00-\u9fff]{{2,20}}?{_SITE})(?:现场|[里内上])?{_FESTIVE}"
    rf"|(?P<grounds>[\u4e00-\u9fff]{{2,16}}?{_GROUNDS})[里内上]?{_WEATHER}"
    rf"|{_WEATHER}的(?P<bright>[\u4e00-\u9fff]{{1,16}}?(?:{_GROUNDS}|工业园|产业园))[里内上]?,)",
    re.MULTILINE,
)
"""The scene that a report paints first: 甲工业园区彩旗飘扬, 甲校区春雨濛濛."""
_SEATED = compiled("[坐座]落[于在](?P<place>[\u4e00-\u9fff]{2,14})(?=[,。;])")
"""Where the house stands in which the event was held, here (…座落于甲湖畔,…在这里举行)."""
_VENUE = compiled(
    "(?:(?:会场|主会场|地点),?就?[设选定]?|(?:仪式|典礼|开幕式)(?:现场)?就?[设选定])在了?(?P<place>[\u4e00-\u9fff]{3,24}?"
    "|[\u4e00-\u9fff]{3,24}(?<![省市县区镇乡目程园馆心厅地场])(?:、[\u4e00-\u9fff]{1,3})*、[\u4e00-\u9fff]{2,20}?(?:项目|工程|基地)(?:现场|工地)?)(?:的?一[处片块][\u4e00-\u9fff]{0,4})?(?=[,。;\n])"
    "|地点: ?(?P<spot>[^,。;:\n]{3,30})"
    "|在(?P<main>[\u4e00-\u9fff]{2,20}?)(?:设[立有置]?|开设)主会场"
    "|获[^,。;\n]{2,12}借用(?P<lent>[\u4e00-\u9fff]{2,14}?(?:[场馆厅]|礼堂|公园|中心))(?=[,、]|举[办行])"
)
"""Where the venue was set up: 仪式的会场就设在了甲工地的一处空地上, 在甲科技城设主会场."""
_GATHERED = compiled(
    "(?:齐聚|汇聚|相聚|聚集|云集)[在于]?(?P<place>[\u4e00-\u9fff]{2,20}?(?:酒店|饭店|宾馆|大厦|会堂|礼堂|中心|[馆厅院楼]))[,。]"
)
_HERE = compiled("在(?:这里|此)(?:隆重|正式|顺利)*(?:举行|举办|召开|开幕)")
"""The place was told in the sentence before, which paints the scene."""
_ON_OCCASION = compiled("[\u4e00-\u9fff]{0,4}之际")
_DURING = compiled("(?:仪式|典礼|大会|活动|[式会])[”」』》]?(?:上|中|期间|现场)|现场|期间")
_SENTENCE_END = compiled("[。!?\n]")
_LEAD = 260
"""Characters of the body in which the place of a work or a visit is told."""
_YU = compiled("(?:[市县区镇乡校院局处所会部社司署科厅馆]长|董事长|书记|主任|主席|总裁|经理|理事长|委员|教授|秘书|总监|先生|女士)于$")
_GIVEN = 2
"""Behind a title 于 and no more characters than a given name has: somebody of that surname, no place (市长于某某揭牌)."""
_FIRST_SENTENCE = 48
"""Characters of the body in which a text that says of nothing that it was held paints where it was."""
_NEAR = 12
"""Characters around a verb in which 在这里 stands."""
_DATELINE_WITHIN = 400
"""Characters at the head of a text in which its dateline stands."""
_KIND_ENDS = 2
"""Last characters of a name that say what kind of event it is (仪式, 论坛)."""


_ATTENDED = compiled("(?:一同|共同|亲自)?(?:出席|参加|主持|主礼)$")
_ATTENDED_WITHIN = 6


def attended_at(text: str, at: int) -> Bounds | None:
    """Return the place in the clause before the event at ``at`` that somebody attended there (代表于乙馆出席捐赠仪式)."""
    verb = _ATTENDED.search(text, max(0, at - _ATTENDED_WITHIN), at)
    place = place_before(text, clause_start(text, at), verb.start())[1] if verb else None
    return place if verb and place and place[1] == verb.start() else None


_IN_MANY = compiled("[各多]地(?!方)")
"""In the lead: a round-up, whose sentences are of one place each."""


def _work_place(text: str, body: int, best: Held | None) -> Bounds | None:
    """Return the place of 在…奠基, 于…动工, in the lead; none of another item before the event's (news in brief)."""
    if best is not None and best.name is not None and text.find("\n", body, best.at) >= 0 and best.at > body + _LEAD:
        return None
    if sited := _SITED.search(text, body, body + _LEAD):
        return sited.span("place")
    for match in _WORKS.finditer(text, body, body + _LEAD):
        if (
            text.startswith("的", match.end())
            or is_cited(text, match.start())
            or _DURING.match(text, match.end())
            or _ON_OCCASION.match(text, match.end())
        ):
            continue
        start = clause_start(text, match.start())
        told = sentence_start(text, start)
        elsewhere = (
            best is not None and best.name is not None and told != sentence_start(text, best.at) and _IN_MANY.search(text, 0, body + _LEAD)
        )
        if elsewhere or _EARLIER.search(text, told, match.start()):
            continue
        if text.startswith(_AFTERWARDS, start) or (match[0].startswith("成立") and _FOUNDED.search(text, start, match.start())):
            continue
        _, place = place_before(text, start, match.start())
        if place is None and text[start - 1 : start] == "," and text[start - 2 : start - 1] not in _STATES:
            place = place_of_clause(text, start - 1, alone=False)
            place = place if place and _DAY_BEFORE.search(text, max(body, place[0] - _NEAR), place[0]) else None
        if place is None and start == match.start() and text.startswith("举行", start):
            place = place_of_clause(text, start - 1, alone=False)
        if place is not None and place[1] - place[0] <= _GIVEN and _YU.search(text, start, place[0]):
            continue
        if place is not None and place[1] - place[0] <= 24 and not _ONLINE.search(text, *place):
            return place
    return None


def _venue(text: str, masked: list[Span]) -> Bounds | None:
    """Return where the venue was set up."""
    set_up = next((match for match in _VENUE.finditer(text) if not inside(match.start(), masked)), None)
    return set_up.span(set_up.lastgroup or 0) if set_up else None


def gathering(text: str, body: int, place: Bounds | None) -> Bounds | None:
    """Return the building where the guests met in the town that the place names (在甲市举行…嘉宾齐聚甲市大厦)."""
    for match in _GATHERED.finditer(text, body, body + _LEAD):
        if place is not None and text.startswith(text[slice(*place)], match.start("place")):
            return match.span("place")
    return None


def told_elsewhere(text: str, body: int, held: Held | None, name: Bounds | None, masked: list[Span]) -> Bounds | None:
    """Return the place that the clause of the event does not tell; None when nothing does."""
    return (
        _scene(text, body, held)
        or _work_place(text, body, held)
        or _built_at(text, held)
        or _venue(text, masked)
        or _arrival(text, body, held, name)
    )


def _built_at(text: str, held: Held | None) -> Bounds | None:
    """Return where the sentence says first that what is begun or opened is built (甲公司于乙园区兴建…,今日举办动土典礼)."""
    if held is None or held.name is None or held.place is not None or _BUILT_THERE.search(text, *held.name) is None:
        return None
    start = sentence_start(text, held.at)
    ends = (end for end in range(start, held.at) if text[end] in ",;")
    return next((place for end in ends if (place := place_of_clause(text, end, alone=False)) and place[1] < end), None)


_BUILT_THERE = compiled("(?:开工|动工|动土|奠基|破土|上梁|落成|启用|竣工)(?:仪式|典礼|大典|礼|式)?$")


def dateline_city(text: str, mention: Day | None) -> Bounds | None:
    """Return the town of the dateline when the event was on its day: the reporter was there."""
    line = _DATELINE_CITY.search(text, 0, _DATELINE_WITHIN)
    if line is None or mention is None:
        return None
    told = tuple(int(words) if words.isdigit() else int(parse(words)[0]) for words in (line["m"], line["d"]))
    same = mention.shift == 0 if mention.day is None else (mention.month, mention.day) == told
    return line.span("city") if same else None


def told_here(text: str, body: int) -> bool:
    """Say whether the lead calls the town of the dateline this place (今天在此间成立)."""
    return "此间" in text[body : body + _LEAD]


def inside(at: int, zones: list[Span]) -> bool:
    """Say whether an offset lies in one of the stretches."""
    return any(zone.start <= at < zone.end for zone in zones)


def _scene(text: str, body: int, held: Held | None) -> Bounds | None:
    """Return the place whose scene the text paints before it says that the event was held, here (在这里) or without saying where."""
    if held is None:
        at_once = _SCENE.search(text, body, body + _FIRST_SENTENCE)
        return at_once.span(at_once.lastgroup or 0) if at_once else None
    here = _HERE.search(text, held.at - _NEAR, held.at + _NEAR) if held.at >= _NEAR else None
    low, high = (max(0, here.start() - _LEAD), here.start()) if here else (body, min(held.at, body + _LEAD))
    painted = list(_SCENE.finditer(text, low, high))
    if not painted and here:
        painted = list(_SEATED.finditer(text, low, high))
    return painted[-1].span(painted[-1].lastgroup or 0) if painted else None


def _arrival(text: str, body: int, held: Held | None, name: Bounds | None) -> Bounds | None:
    """Return where somebody went for the event: in its sentence, or to attend one of its kind."""
    for match in _ARRIVED.finditer(text, body, body + _LEAD):
        if _FREIGHT.search(text, max(body, match.start() - _NEAR * 2), match.start()) or _NOT_GONE.search(
            text, max(body, match.start() - _NEAR), match.start()
        ):
            continue
        if _ON_THE_WAY.match(text, match.end()):
            continue
        if held is None and ("\n" in text[body + _FIRST_SENTENCE : match.start()] or _IN_MANY.search(text, body, match.start())):
            break  # one of several things told
        if held is None or (match.end() <= held.at and not _SENTENCE_END.search(text, match.end(), held.at)):
            return match.span(match.lastgroup or 0)
        attended = object_behind(text, match.end() + text.startswith(",", match.end())) if name else None
        if attended and name and text[slice(*attended)].endswith(text[name[1] - _KIND_ENDS : name[1]]):
            return match.span("place")
    came = _VISITED.search(text, body, body + _LEAD) if held is None else None
    if came is None and held is not None and held.place is None:
        came = _VISITED.search(text, body, sentence_end(text, body))
    came = None if came and _NOT_THERE.search(text, sentence_start(text, came.start()), came.start()) else came
    came = came or _CAME_TO.search(text, body, body + _LEAD)
    came = came or (_DURING_VISIT.search(text, body, body + _LEAD) if held is None or held.place is None else None)
    return came.span(came.lastgroup or 0) if came else None
