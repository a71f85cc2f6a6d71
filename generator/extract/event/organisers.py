"""Who organised the event: 主办, 承办, 协办, or who held it."""

import re

from generator.expressions import compiled
from generator.extract.acts import words
from generator.extract.event.at import Bounds, cut_adverbs, sentence_start
from generator.extract.event.body import body
from generator.extract.event.clause import Held
from generator.extract.event.ground import is_holder
from generator.extract.event.trim import trim_name
from generator.extract.text import MASK, Document
from generator.model.span import Quote

_ORGANISED = compiled(
    "(?<!业务)(?<!采购)主办(?![人科课股]|[^,。;的\n]{1,14}(?:中心|学校|小学|中学|幼稚园|幼儿园|书院|安老院))(?!的[^,。;\n]{0,16}(?:网站|网|刊物|期刊|报纸|杂志|媒体|门户|平台)(?:[,。;\n]|$))(?!城市|国|地|权|单位|机构|方|者|商)"
    "|(?<!业务)承办(?!城市|国|地|权|单位|机构|方|商| ?[人员科课股技:]|业务|窗口|厂商)"
    "|(?<![政不])协办(?!公|城市|国|地|权|单位|机构|方| ?人|:)"
    "|合办(?<![联结组综配整契符适混融媒]合办)(?!理|公|事|机构|单位|方|的?[^,。;]{0,10}(?:实验室|学院|中心|学校|课程|项目|公司|训练))|举办(?<=[\u4e00-\u9fff)]举办)(?=[,。;的嘅])"
)
_COMING = compiled("[^。!?\n]{0,60}将(?:会|再)?[于在][^。!?\n]{2,30}(?:举行|举办|召开|开幕)")
_AFTERWARDS = ("随后", "随即", "其后", "之后", "接着", "及后")
"""Begin a clause that tells of what came after the event."""
_LISTED = 120
"""Characters before 主办 in which its organisers are listed."""
_ORGANISER_LINE = compiled(
    r"(?P<part>主办|承办|协办|合办)(?:单位|机构|方)(?:[:： ] ?|(?P<said>(?:分别)?(?:包[括含]了?|[为是有])))"
    r"(?P<names>[^,。;\n◾◼■●•▪▶|※【]{2,80})"
)
"""``said``: in a sentence (协办单位包括甲、乙), where only what is shown to be a body is one."""
_NEXT_LABEL = compiled(r"[\u4e00-\u9fff]{2}(?:单位|机构) ?[:： ]|地址|电话|时间[:： ]|日期[:： ]|地点[:： ]|联络")
"""Ends the names of one label where another follows in the same line."""
_HOST_BODY = compiled(
    "[主承]办(?:机构|单位|方)(?P<name>(?!邀|表|预|负|代|安|希|准|精|还|也|将|和|与|及|对|在|为|的|特|共|会)[\u4e00-\u9fff]{3,20}?)"
    "(?=\\([\u4e00-\u9fff]{2,8}\\)|[于在][今昨当本\\d\u4e00-\u9fff]|[今昨]|举[办行])"
)
"""甲展会主办机构乙商会于今早举行…"""
_SPLIT = compiled(
    r"分别[与和同]|联[同合](?![会国总报体协社]|大学|书院|医院|工会|服务|办公|重工)|会同|偕同|携手|、|及|以及|暨|与|和(?=[\u4e00-\u9fff]{2,})"
)
_PAST = compiled("明年|后年|去年|前年|早前|曾|连续[^,。;\n]{1,4}[年届](?!出席|参[加与])|以来|历年|每年|多年")
"""Told of what was organised before, or again and again."""
_GOES_ON = compiled("由[^,。;\n]{2,60}(?:主办|承办|指导|支持)[,、]$")
"""Before a clause that tells who else had a part in it (由甲会主办,乙院、丙总协办)."""
_OTHER_PART = compiled(r"(?:指导|主办|承办|协办|支持|发起|补助|赞助|资助)$")
"""Behind a name of a list whose last one has the verb looked at (由甲局指导、乙会主办)."""
_NO_PART = ("指导", "支持", "补助", "赞助", "资助")
"""What those of a list do who do not hold it."""
_INNER = frozenset({"和", "与", "及", "暨"})
"""Split only behind an organisation; else they stand inside a name: 世界经济与政治研究所."""
_DAY_BEFORE = compiled(
    r"(?:于|在)?(?:(?:本月|今年)?(?:\d{1,2}月)?\d{1,2}日|[今昨本]?\([^()]{1,6}\)日?|[今昨当][天日]|[今昨]|近日|日前|[上本]?周[一二三四五六日])(?:上午|下午|晚间?|早上|中午)?$"
)
"""The day between one who holds it and the other (甲大学今(25)日与乙会)."""
_OTHERS = compiled(
    r"(?<![高平同中初甲乙])等(?:[\d一二两三四五六七八九十数多几]+[余多]?[家个所].{0,12}|(?:有关|相关)?(?:单位|企业|机构|部门|高校|院校))?$"
    r"|(?<=[省市县区州])等?[\d两三四五六七八九十]+[省市县区州](?:人民)?政府$"
)
"""The rest of a list that is not told: 丙公司等4家企业, 丙市六市人民政府."""
_ORG_END = compiled(
    r"(?:政府|委员会|管委会|局|厅|署|处|部|委|办(?:公室)?|(?<!社)会|院|所|校|大学|学院|公司|集团|银行|中心|社|馆|台|报|网|站|企业|联盟|平台|组织|机构|协会|[校院馆厂市府县]方|府|团|队|宫|庙|寺|店|联合国|[欧非东]盟|[省市县区镇乡州])$"
)
_DESCRIBED = compiled(
    "[^,。;]{0,30}?(?:大厂|龙头厂?|巨头|业者|厂商|领导品牌|智库)[-—]?(?!联合|协会|商会|总会|公会)(?=[\u4e00-\u9fffA-Za-z]{2})(?![县市区镇乡回族])"
)
"""Says what kind of firm the name behind it is (半导体大厂甲科)."""
_ALL_OF_THEM = compiled("两国元首|[我本该贵][市县区校院省局镇乡州旗会司馆社]|学校|[两双三各][市省县区校院国地家方会馆局](?:政府)?")
"""Stands for those named before."""
_NOT_ORG = compiled(
    r"(?:协议|备忘录|合同|意向书|大楼|大厦|活动中心|[后前]|工程|项目|大会|论坛|活动|仪式|典礼|代表|调查|指数|报告|蓝皮书|嘉宾|人员|负责人|记者|各方|双方|企业家|现场|时间|今年|上午|下午|第[一二三四五六七八九十\d]+次|首次|[一二三四五六七八九十\d]+日)$"
)
_NO_HOLDER = compiled(
    ".*(?:[楼桥》」書书]|铁路|公路|高速|城铁|地铁|轻轨|[一二三四五]期|隧道|机场|码头|港区|车站|新馆|校舍|厂房|新厂|[一二三]厂|园区)$|.*(?:[去来]|到|赴|前往)[\u4e00-\u9fff]{2,4}$"
    "|.*在[该本]|随即|包括|(?:图书|新书)《|(?:[我本该贵][院校县市区局司馆会社厂]|双方)[与和及同跟]|.*[与和及同跟](?:[我本该贵][院校县市区局司馆会社厂])$|(?:中心|公司|协会|集团|学校|学院|医院|[校院馆厂店]方)$"
)
"""Holds nothing: what is opened, a book, one of two of whom the other is only pointed at (我院与甲县)."""
_DOCUMENT = compiled("(?:协议|备忘录|合同|意向书)")
"""What is signed between those named before it, not who holds the ceremony."""
_PERSON = compiled(
    "[去来]$|[去明后]年$|\\d月$|总统|首相|(?:发言人|董事长|总经理|理事长|执行长|[市县校署处局部院馆会镇乡]长|主任|议员|立委)[\u4e00-\u9fff]{2,4}(?:[与和及、].{2,12})?$|感谢|总理|总书记|国家主席|委员长|[市县省]长|部长|局长|会长|同志|出席|参加|主持|会见|表示|强调|轮到|同日|安排|祝贺|期间|同时$|第[一二三四五\\d]+[周天日场]|[并将已正亦也还]$"
)


def organisers(document: Document, holders: tuple[Held, ...], limit: int) -> tuple[Quote, ...]:
    """Return those said to organise it (主办, 承办, 协办), else who held it: the first of the clauses that names a body."""
    text = document.folded[:limit]
    held = holders[0] if holders else None
    found: list[Bounds] = []
    led = False
    for match in _ORGANISER_LINE.finditer(text):
        if _is_contact(text, match):
            continue
        found += _of_line(text, *match.span("names"), told=match["said"] is None)
        led = led or match["part"] not in ("协办", "合办")
    for match in _HOST_BODY.finditer(text):
        if _ORG_END.search(text, *match.span("name")):
            found.append(match.span("name"))
            led = True
    for match in _ORGANISED.finditer(text):
        start = max(text.rfind(mark, max(0, match.start() - _LISTED), match.start()) for mark in ",。;!?\n:") + 1
        if text.startswith(_AFTERWARDS, start) or _PAST.search(text, sentence_start(text, start), match.start()):
            continue
        by = text.rfind("由", start, match.start())
        joint = text[match.start() - 2 : match.start()] in {"联合", "共同", "合作"} and text[match.end() : match.end() + 1] in "的嘅"
        if match[0] == "举办" and not joint and (by < 0 or "的" in text[by : match.start()]):
            continue
        if held is not None and _of_another(text, match.end(), held):
            continue
        named = [bounds for bounds in _names(text, start, match.start()) if not _no_organiser(text, *bounds)]
        named = _bodies(text, named, told=by >= 0 or _GOES_ON.search(text, sentence_start(text, start), start) is not None)
        found += [*_listed_before(text, start), *named] if named else []
        led = led or bool(named)
    if not led:
        found += next((named for clause in holders if (named := _holding(text, clause))), [])
    whole = (bounds for bounds in sorted(set(found)) if bounds[0] + 1 < bounds[1] and MASK not in text[slice(*bounds)])
    return tuple(document.quote(*bounds) for bounds in whole if is_holder(text[slice(*bounds)]))


def _listed_before(text: str, start: int) -> list[Bounds]:
    """Return the bodies of a list that goes on at ``start`` behind a comma (由甲局,乙县委主办; 由甲部主办,乙居委会,丙会承办)."""
    first = sentence_start(text, start)
    found: list[Bounds] = []
    while first < start and text[start - 1] == "," and text.find("由", first, start) >= 0:
        low = max(first, text.rfind(",", first, start - 1) + 1, text.rfind("由", first, start) + 1)
        parts = [part.span() for part in _LISTED_PART.finditer(text, low, start - 1)]
        if not parts or any(body(text, *part, told=False) != part or _OTHER_PART.search(text, *part) for part in parts):
            break
        found, start = [*parts, *found], low
    return found


_LISTED_PART = compiled("[^、]+")


def _holding(text: str, held: Held) -> list[Bounds]:
    """Return those whom the clause of the event says to have held it."""
    if held.subject is None:
        return []
    named = [] if _NO_HOLDER.match(text, *held.subject) else _names(text, *held.subject)
    named += _names(text, *held.partner) if held.partner else []
    if named and _DOCUMENT.search(text, *named[-1]):
        return []
    named = _bodies(text, named, told=False)
    if any(_PERSON.search(text, *bounds) for bounds in named):
        return []
    return [bounds for bounds in named if not _NOT_ORG.search(text, *bounds) and not _no_organiser(text, *bounds)]


def _of_line(text: str, start: int, end: int, *, told: bool) -> list[Bounds]:
    """Return the bodies that a line names behind 主办单位:; with ``told`` all are, else where more than half show it."""
    following = _NEXT_LABEL.search(text, start, end)
    names = _names(text, start, following.start() if following else end)
    parts = [part for low, high in names for part in _parted(text, low, high)]
    shown = _bodies(text, parts, told=told)
    return _bodies(text, parts, told=True) if shown and len(shown) * 2 > len(parts) else shown


_CONTACT = compiled(r"[^\n]{0,80}\n{0,2}[^\n]{0,20}?(?:承 ?办 ?(?:人|科长|股长|课长|队长)|科 {0,2}长|电话|联[络系]人?|分机|#\d)")
_OFFICE = compiled("[^、]{2,20}[科股课组室]\\s*$")


def _is_contact(text: str, line: re.Match[str]) -> bool:
    """Say whether 承办单位: tells which office wrote the text, whose head and telephone follow, and not who held anything."""
    if line["part"] != "承办":
        return False
    return _CONTACT.match(text, line.start("names")) is not None or _OFFICE.match(text, *line.span("names")) is not None


def _parted(text: str, start: int, end: int) -> list[Bounds]:
    """Return the parts of a name of a line that a stroke or a space parts, where the part before is the name of a body."""
    marks = [at for at in range(start + 1, end) if text[at] in " /" and _ORG_END.search(text, start, at)]
    return [*zip([start, *(at + 1 for at in marks)], [*marks, end], strict=True)]


def _bodies(text: str, named: list[Bounds], *, told: bool) -> list[Bounds]:
    """Return those of the stretches that name a body, each as far as its name goes."""
    found = ((each, _who_says_it(text, *each) or body(text, *each, told=told)) for each in named)
    return [name or each for each, name in found if name or _is_short_name(text, *each)]


_WE = compiled("(?:校|院|馆|厂|店|府|市|县|会|社|厅|公司|园)方")
_SAYS = compiled(
    "(?P<body>[\u4e00-\u9fff]{2,20}?(?:大学|学院|学校|[中小]学|医院|政府|公司|集团|银行|[局署处馆厂社会]))(?:今[天日]|昨[天日])?(?:公布|宣布|表示|指出|透露|指)"
)


def _who_says_it(text: str, start: int, end: int) -> Bounds | None:
    """Return the body that begins the sentence and says what 校方 did (甲大学公布,校方与乙大学举行…)."""
    said = _SAYS.match(text, sentence_start(text, start), start) if _WE.fullmatch(text, start, end) else None
    return said.span("body") if said else None


_BEGINS_NO_NAME = compiled("例如|譬如|和|与|一众|众多|多个")
_CLAUSE = compiled(
    "^(?:全年|前不久|无论|将|自今年)|(?:近日|日前|今[天日]|昨[天日])|预祝|祝愿|支持[^,。;]{0,4}方|(?:积极|大力|全力)支持|我对|表示|希望|期待|感谢|谢谢|欢迎|祝贺"
)
"""In a stretch that is somebody's words, no name (甲国支持乙方成功主办…)."""


def _no_organiser(text: str, start: int, end: int) -> bool:
    """Say whether a stretch names a person or does not begin as a name (例如和甲大学合办)."""
    return (
        _PERSON.search(text, start, end) is not None
        or _BEGINS_NO_NAME.match(text, start) is not None
        or _CLAUSE.search(text, start, end) is not None
    )


def _of_another(text: str, at: int, held: Held) -> bool:
    """Say whether a sentence that goes on at ``at`` tells of an event to come (…主办,将于明年在甲市举行), which the report's is not."""
    coming = _COMING.match(text, at)
    return coming is not None and not sentence_start(text, at) <= held.at < coming.end()


def _names(text: str, start: int, end: int) -> list[Bounds]:
    """Return the bounds of the organisations that a list names."""
    lead = re.match(
        r".*(?:由|参[加与]|出席|——|--|[,。;\n]|\d |[主承]办(?:机构|单位|方)|[辖属旗]下的?|本[期届次][\u4e00-\u9fff]{2,4}联合)",
        text[start:end],
    )
    start += lead.end() if lead else 0
    trimmed = trim_name(text, start, end)
    if trimmed is None:
        return []
    start, end = trimmed
    found, low = [], start
    for match in _SPLIT.finditer(text, start, end):
        day = _DAY_BEFORE.search(text, low, match.start()) if match[0] in _INNER else None
        if day and (_ORG_END.search(text, low, day.start()) or body(text, low, day.start()) == (low, day.start())):
            found.append((low, day.start()))
            low = match.end()
            continue
        if match[0] in _INNER and (_is_fixed(text, match.start(), match[0]) or not _ends_a_name(text, low, match.start(), match[0])):
            continue
        found.append((low, match.start()))
        low = match.end()
    found.append((low, end))
    parts = [(bounds, _OTHER_PART.search(text, *bounds)) for bounds in found if bounds[1] - bounds[0] >= 2]
    named = [(bounds[0], part.start()) if part else bounds for bounds, part in parts if part is None or part[0] not in _NO_PART]
    return [_without_note(text, *bounds) for bounds in named if bounds[1] - bounds[0] >= 2 and not _ALL_OF_THEM.fullmatch(text, *bounds)]


_FIXED = {joint: tuple((word, word.index(joint)) for word in words.FIXED if joint in word) for joint in _INNER}


def _is_fixed(text: str, at: int, joint: str) -> bool:
    """Say whether a conjunction stands inside a word or the name of an office (教育及青年发展局)."""
    return any(at >= before and text.startswith(word, at - before) for word, before in _FIXED[joint])


def _ends_a_name(text: str, start: int, end: int, joint: str) -> bool:
    """Say whether a name ends before 和 or 及, which may stand inside one; before 及 that of a firm, too."""
    firm = joint == "及" and body(text, start, end, told=False) == (start, end)
    return firm or _ORG_END.search(text, start, end) is not None or _is_short_name(text, start, end)


_SHORT = 2
_HEADS = ("馆长", "校长", "院长", "董事长", "总经理", "执行长", "副校长", "副院长", "副馆长")


def _is_short_name(text: str, start: int, end: int) -> bool:
    """Say whether two characters are the short name of a body: the text tells who heads it (甲图与乙馆, then 甲图馆长丙)."""
    if end - start != _SHORT:
        return False
    at = text.find(text[start:end])
    while at >= 0 and not text.startswith(_HEADS, at + _SHORT):
        at = text.find(text[start:end], at + 1)
    return at >= 0


def _without_note(text: str, start: int, end: int) -> Bounds:
    note = text.find("(", start, end)
    cut = (start, note) if note > start + 1 and text[end - 1] == ")" else (start, end)
    cut = cut_adverbs(text, *cut)
    described = _DESCRIBED.match(text, *cut)
    cut = (described.end(), cut[1]) if described else cut
    others = _OTHERS.search(text, *cut)
    cut = (start, others.start()) if others and others.start() > start + 1 else cut
    of = text.rfind("的", *cut)
    return (of + 1, cut[1]) if of > 0 and cut[1] - of > 2 else cut
