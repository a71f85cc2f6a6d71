"""Clauses that say that something was held: what it is called, where, and by whom."""

import re
from collections.abc import Iterator

import msgspec

from generator.expressions import compiled
from generator.extract.event.at import ADVERBS, BUILT, Bounds, clause_start, place_before, sentence_start
from generator.extract.event.ground import is_named
from generator.extract.event.trim import trim_name
from generator.extract.patterns import Guarded

_HEAD = (
    "(?:(?:推介会|展售会|对接会|交流会|座谈会|研讨会|发布会|说明会|博览会|交易会|洽谈会|展览会|展销会|推进会|动员会|报告会|表彰会|招待会|记者会|听证会|茶话会|恳谈会|见面会|宣讲会|"
    "分享会|启动会|通报会|签约会|展示会|购物节|培训会|调度会|工作会(?![谈见晤商])|现场会|联席会|演唱会|音乐会|运动会|茶博会|进博会|广交会|投洽会|年会(?!庆)|峰会|例会|大会|宴会|"
    "论坛|仪式|典礼|庆典|大典|开幕式|闭幕式|启动式|首发式|开工式|颁奖礼|毕业礼|盛典|晚会|酒会|晚宴|午宴|沙龙|讲座|大讲堂|展览|特展|画展|书展|车展|美展|设计展|成果展|"
    "文化节|艺术节|电影节|旅游节|音乐节|旅游季|文化季|嘉年华|文化周|活动周|宣传周|宣传月|大赛|锦标赛|邀请赛|马拉松|比赛|竞赛|挑战赛|公开赛|友谊赛|联赛|决赛|路演|研习营|工作坊|磋商|圆桌会|之夜|对话会|双选会|招聘会)(?!议)|会议|会谈|全会|"
    "考察|演练|公祭|祭典|法会|庙会|签[署约]会|发表会|团拜|春茗|餐聚|聚餐|茶聚|[岁春菜寿喜欢]宴(?!会)|周年庆(?![典祝])|会庆|校庆|尾牙|茶会|餐会|午餐会|园游会|市集|吹风会|通气会|交流营|夏令营|训练营|(?<!常)委员会全体会议|"
    "[启揭开奠动颁毕就嘉签交点亮落剪授首闭][动幕基土奖业职许署约接灯成彩旗映用]礼|[揭奠动签授交落][幕牌基工土约署旗接成]式|(?:科技|家庭|开放|体验|志愿|公益|招聘|主题)日|活动(?!中心|广场|空间|现场))"
)
"""Last words of an event's name."""
_MEETING = (
    "(?<![协商员合学委事金总联字同乡友大社省市国理两公队团方者亦也都将就仍才还只不们我你他均])会|(?<=联谊)会|(?<=[读学]者)会|(?<=同学)会|(?<=大)会|[节赛礼]"
    "|(?<=[技读设计化游育康全术食书茶装普乐雕花物水融源业新意影候洋空牌商务览示销])[月周季](?!年)|(?<=[\u4e00-\u9fff]{2})(?<![四春夏秋冬当本换每一二两三几淡旺赛球雨产汛旱过应整全财半节])季(?![度节风刊])|(?<![发拓开进扩施伸])展"
)
"""Last characters of an event's name where the clause says that it was held."""
_ENDS_WITH_HEAD = compiled(rf"(?:{_HEAD}|{_MEETING}) ?[”」』》]?(?:[（(][^（()）]{{1,20}}[)）])?[”」』》]?$")
_HEAD_IN = compiled(rf"{_HEAD}[”」』》]?")
_HELD = Guarded(
    "举召开启闭落登揭拉收结进办主承鸣上展取连",
    compiled(
        "(?P<verb>举行|举办|召开|举(?=(?:新闻)?发布会|记者会)|(?:开幕|启幕|闭幕|揭幕|启动)(?![礼式仪典会])|落幕|登场|落下帷幕|拉开(?:帷幕|序幕|战幕)|(?<!展)开讲|(?<!展)开赛|(?<!展)开营(?![运业收造])|开跑|开锣|鸣枪|上演|收官|连办|展开(?=[,。])|展出(?=[,。;])|结束|(?<=[”」』》])取得(?:了)?圆满成功|开启|开展|进行|办理|主办|承办|主持)"
    ),
)
_MANNER = compiled("(?:(?:以|通过|采取|采用)[^,。;以]{2,12}[形方]式|在[^,。;在]{2,14}(?:声|气氛|氛围)中|隆重|盛大|如期|同步|顺利)$")
"""Between an event's name and 在: how it was held (甲大会以线上线下结合的方式在乙市举行)."""
_OBJECT_VERBS = frozenset({"举行", "举", "举办", "召开", "开展", "进行", "办理", "主办", "连办"})
_HOSTED = frozenset({"举行", "举", "举办", "召开", "主办", "办理", "连办"})
"""Verbs whose subject is the organiser."""
_SOURCE = compiled(r"[^:,。\n]{0,24}[)息讯电悉道]:")
_SITE = compiled("(?:广场|公园|体育场|体育馆|会展中心|展览馆|会议中心|大酒店|酒店|饭店|礼堂|剧院|大厦)$")
_ASIDE = compiled(
    r"(?:会|仪式|典礼|活动|大会|论坛|酒会|签约|揭牌|座谈|参观)[前后](?:[,,]|.{0,20}(?:还|又|并)?$)|.*将(?:会|再)?$|.*将(?:会|再)?[于在]|(?:明|后)[天日]|届时|同期还|[^,。;]{0,20}(?<!\d)\d{1,2}月$|[^,。;]{0,24}(?<!\d)\d{1,2}月间|随即|随后|其后|紧?接着|此前|早前|去年|上届|往届|每年|未来|今后|例如|比如|诸如"
)
"""What begins a clause that tells of another event: one before or behind it, one to come."""
_BEFORE = compiled(r"[^,。;]{0,24}(?<!\d)\d{1,2}月间|此前|早前|去年|上届|往届|每年|随即")
"""Begins a clause that tells of an event before the report's, or right behind it."""
_PLANNED = compiled("[^。!?,\n]{0,6}[明后]年,|[^。!?\n]{0,8}(?:根据|按照?|依据)[^,。;\n]{0,16}(?:协议|备忘录|约定|合同|意向书),")
"""Begins a sentence that tells what was agreed on."""
INVITED_LATER = "(?:邀请|欢迎|敬邀)[^,。]{2,40}?(?:参加|出席|参与)(?:了)?(?:今年\\d{1,2}月|明年|后年|下个?[月周]|年底|即将|将[于在由])"
"""Whom somebody asks to another event, which is still to come (邀请议员们参加今年7月由甲会举办的乙峰会)."""
_ONLY_SPOKEN_OF = compiled(
    rf".*标志[着著]|.*{INVITED_LATER}[^,。]{{0,24}}$|.*(?:轮流|每[一两二三四五\d]?年|每届)[^,。]{{0,12}}$|.*(?:日后|今后|[明后]年)(?:会|将|即将)?$|.*(?<!为)(?:迎接|喜迎|献礼)[^,。]{{2,40}}(?:胜利|成功|顺利|圆满)$|.*(?:如|例如|譬如|诸如)$|.*(?:一致)?(?:同意|商定|约定)[^,。]{{0,6}}$|.*(?:祝贺|恭喜|支持)[^,。]{{1,12}}(?:成功|顺利|圆满)$|.*(?:预祝|感谢)[^,。]{{1,24}}$|.*(?:祝愿|支持(?!下|单位|的))[^,。下]{{1,16}}$|.*(?:不久前|前不久|刚刚)[^,。]{{0,6}}$|.*还通过$|.*(?:办好|筹备好)[^,。]{{0,24}}$|.*(?:定于|拟于)[^,。]{{0,12}}$|.*(?:抓紧|加紧|多次|反复)[^,。]{{0,6}}$|.*(?:积极|致力于?|经常|不定期)$"
    "|[^在于]*(?:(?:全国|我国|全[省市县])?(?:各地|多地|各[省市县区镇]|各级|各部门)|[\u4e00-\u9fff]等地|\\d%的[^,。]{1,16})(?:[\u4e00-\u9fff]{1,8}部门)?"
    "(?:也|还|都|均|已|分别|纷纷|陆续|相继|广泛|普遍)*$"
)
"""Before a verb of holding: what follows is agreed on, or an example."""
_AROUND_TALKS = compiled(
    "(?:与此同时|同期|此外|另外|其间),$|(?:会谈|会见|会晤)[前后],$|(?:签约|仪式|典礼)前,$|(?:^|[。\n])当(?:晚|天中午|日中午|天晚上|日晚上?),$|[一二两三四五六七八九十几数\\d](?:天|周|个月|年)前,$",
    re.MULTILINE,
)
"""Before a clause that tells of a welcome or a dinner around the talks that the report is of."""
_COUNTED = compiled(
    r"好|(?:了|过)?(?:[近约超逾]|超过)?(?:(?!一[场次个])[\d.一二两三四五六七八九十百千万多数几余]+(?:多|余)?(?:场|次(?!会议|全)|项|期|届次|个)|多(?!功能|媒体|元|彩|层|边|语|民族)|各类|各种|系列|一系列|一连串|连串|相关|历次|类似)"
)
"""Words before an event that make it one of many: 举办多场活动."""
_OF_IT = compiled("框架|机制|秘书处|秘书长|组委会|主席国|期间|精神|成果|系列(?!活动)|各项|筹备|倡议")
"""Behind the name of a meeting: what is told is part of it or comes of it, no event (开展甲论坛框架内工作)."""
_LISTED = compiled("、[^、]{1,6}[及和与][^、]{1,6}活动$|、.*等.{0,12}(?:活动|比赛|展览|演出|论坛|研讨会|讲座|会议|仪式)$")
"""A list of what was done, not a name."""
_COUNTED_IN = compiled("(?<![第\\d])\\d+[万多余]*[个场次项](?!月)|(?:近日|日前)举[办行]|[及和]多[项场]")
"""Inside the words before an event: how many, no name (展览40个以上、教育活动)."""
_ACTS = compiled("一定能|相信|晋级|出席|举行|访问|会见|主持|强调|指出|表示|介绍|宣布")
_OPENING = compiled(
    "(?:完工|落成|启用|开幕|揭牌|揭幕|动土|开工|奠基|开业|开馆|开园|开学|挂牌)+(?:庆典)?(?:仪式|典礼|式|礼)?$|(?:完工|落成|启用|开幕|揭牌|揭幕|动土|开工|奠基|开业|开馆|开园|开学|挂牌)+(?:仪式|典礼|式|礼)"
)
"""A ceremony without a name of its own: what is opened is the subject of its clause, not the organiser."""
_BUILDING = compiled(
    "(?P<house>聚会所|活动中心|图书馆|博物馆|纪念馆|文化馆|体育馆|美术馆|展览馆|学校|小学|中学|医院)(?:教学楼|综合楼|大楼|新楼|新馆|校舍|新校舍)?$"
)
"""A house that is opened where it stands (甲县乙乡丙小学教学楼举行落成典礼)."""
_QUOTED = compiled("[“「『《][^“”「」『』《》]{2,40}[”」』》]")
"""A name that is quoted whole, whatever its last word: “…博览2017”."""
_NAMED = compiled(
    "[“「『][^“”「」『』]{3,40}(?:(?<![协学公工商农总员联合基])会|[展节赛礼营季日]) ?[”」』](?=[,。;\n]|举[行办]|[今昨][日天]|$)"
)
"""The object, quoted whole: 举办「甲乙MOU签署会」."""
_PART = compiled("(?:隆重的?|盛大)?(?:开幕|闭幕|启动|揭牌|揭幕|首映|开班)(?:式|仪式|典礼|会|礼)")
"""A part of the event that stands before the verb: 论坛举行开幕式."""
BARE = frozenset(["讲座", "座谈", "参观", "高层会议", "高层会谈", "双边会谈", "双边会议"]) | frozenset(
    [
        "会议",
        "仪式",
        "活动",
        "会谈",
        "扩大会议",
        "系列活动",
        "考察",
        "比赛",
        "大会",
        "论坛",
        "典礼",
        "重要会议",
        "小范围会谈和大范围会谈",
        "小范围、大范围会谈",
        "小范围会谈",
        "大范围会谈",
    ]
)
"""Words that name no event by themselves."""


_FEASTS = frozenset({"春茗", "尾牙", "团拜", "晚宴", "午宴", "酒会", "茶会", "年会", "春宴", "会庆", "校庆"})
"""Two characters that name an event: 甲会假乙酒楼举行春茗."""
_SAME = 4
"""So many last characters make the object the subject told again: 甲成立大会举行“…”成立大会."""
_LONG_NAME = 8
"""From this length on the subject of 由甲主持 is an event's name; 签约仪式由甲主持 takes one up again."""


_STAGE = compiled("(?<=[式动会礼典])的?(?:主会场|主现场)$")
"""Behind an event's name: the main stage of it (甲仪式主会场在乙举行)."""


class Held(msgspec.Struct, frozen=True):
    """A clause that says that something was held."""

    at: int
    name: Bounds | None
    place: Bounds | None
    subject: Bounds | None
    past: bool = False
    """Tells of an event before the report's."""
    aside: bool = False
    """Tells of another event than the report's: one before or behind it, one to come."""
    alone: bool = False
    """Nothing but a day and a place stands before the verb."""
    partner: Bounds | None = None
    """With whom the subject held it."""


_TIMES = compiled("[\\d一二三四五六七八九十百千]+[多余]?(?:场次|[场次期])")
"""Behind what was held: how often (开展走访和座谈320余场次)."""


def clauses(text: str, begin: int, end: int) -> Iterator[Held]:
    """Yield the clauses of a folded text between two offsets that say that something was held."""
    for match in _HELD.finditer(text, begin, end):
        start = _clause_start(text, match.start())
        if text.startswith(("之际", "期间", "前夕", "前后", "倒计时"), match.end()):
            continue
        told_who = match["verb"] in {"主办", "承办"} and text[match.end() : match.end() + 1] in {"的", ",", "。", ";", "、"}
        if told_who and text.find("由", start + _SAME, match.start()) < 0:
            continue
        other = _AROUND_TALKS.search(text, max(0, start - 6), start) or _ONLY_SPOKEN_OF.match(text, start, match.start())
        sentence = sentence_start(text, start)
        other = other or _PLANNED.match(text, sentence, start + 1)
        held = None if other else _named(text, _clause(text, start, match))
        counted = held is not None and held.name is not None and _TIMES.match(text, held.name[1])
        if held is not None and not counted and not _over(text, held):
            aside = told_who or _ASIDE.match(text, start, match.start()) is not None
            yield msgspec.structs.replace(held, aside=aside, past=_BEFORE.match(text, start, match.start()) is not None)


def _named(text: str, held: Held | None) -> Held | None:
    """Return the clause without a name that is none; None where it tells nothing else."""
    if held is None or held.name is None or is_named(text, *held.name):
        return held
    return msgspec.structs.replace(held, name=None) if held.place else None


def _over(text: str, held: Held) -> bool:
    """Say whether the event is only what something else came after (于6月20日举行点火仪式后)."""
    return held.name is not None and held.name[0] > held.at and text.startswith(("后", "之后"), held.name[1])


def _clause_start(text: str, at: int) -> int:
    """Return where the clause before ``at`` starts; a colon ends one only behind a source (…消息:)."""
    start = max(text.rfind(mark, 0, at) for mark in (*",。;!?\n>", "  ")) + 1
    source = _SOURCE.match(text, start, at)
    return source.end() if source else start


def _clause(text: str, start: int, match: re.Match[str]) -> Held | None:
    """Return what the clause before and behind a verb of holding says."""
    adverbs = ADVERBS.search(text, max(start, match.start() - 8), match.start())
    left_end, place = place_before(text, start, adverbs.start() if adverbs else match.start())
    if match["verb"] in {"主办", "承办"} and (by := text.find("由", start, match.start())) > start:
        left_end = by
    if match["verb"] == "主持":
        left_end = text.find("由", start, match.start())
        if left_end < start + _LONG_NAME:
            return _opened_by_guests(text, start, left_end, match)
    left = trim_name(text, start, _before_manner(text, start, left_end))
    takes = match["verb"] in _OBJECT_VERBS or text.startswith("的", match.end())
    behind = object_behind(text, match.end(), match["verb"] in {"进行", "开展"}) if takes else None
    left = left or _told_before(text, start, behind)
    if place is None and behind is not None and left is None and text[start - 1 : start] == ",":
        place = place_of_clause(text, start - 1, alone=False)
        left = _subject_at(text, start - 1) if place else None
    again = behind is not None and left is not None and text[behind[1] - _SAME : behind[1]] == text[left[1] - _SAME : left[1]]
    whole = again or behind is None or _PART.fullmatch(text, *behind) is not None
    named = (
        left is not None
        and not (_ACTS.search(text, *left) or _COUNTED_IN.search(text, *left))
        and (_ENDS_WITH_HEAD.search(text, *left) is not None or (place is not None and _quoted_event(text, left, behind)))
    )
    if whole and left is not None and named and text[slice(*left)] not in BARE:
        return Held(match.start(), left, place, None)
    taken_up = left is not None and text[slice(*left)] in BARE  # 活动在甲站进行
    if behind is None and (place is None or not (match["verb"] in _HOSTED or taken_up)):
        return None
    chaired = adverbs is not None and "主持" in adverbs[0]
    opened = behind is not None and _OPENING.match(text, *behind) is not None
    begins = left is not None and behind is not None and _BEGUN.match(text, *behind) and FIRM_END.search(text, *left)
    for_whom = _FOR_WHOM.search(text, start, left_end) is not None
    subject = left if match["verb"] in _HOSTED and not chaired and not for_whom and (not opened or begins) else None
    if subject is not None and place is None and _SITE.search(text, *subject):
        return Held(match.start(), behind, subject, None)
    if place is None and left is not None and behind is not None and _OPENING.fullmatch(text, *behind):
        place = _opened(text, *left)
    return Held(match.start(), behind, place, subject, alone=(left is None or for_whom) and match["verb"] in _HOSTED)


def _told_before(text: str, start: int, behind: Bounds | None) -> Bounds | None:
    """Return what the clause before tells, where nothing is held behind the verb, or the same (甲馆启用典礼,13日早上举行典礼)."""
    told = text[start - 1 : start] == "," and (behind is None or text.endswith(text[behind[1] - _SAME : behind[1]], 0, start - 1))
    return trim_name(text, clause_start(text, start - 1), start - 1) if told else None


def _opened_by_guests(text: str, start: int, by: int, match: re.Match[str]) -> Held | None:
    """Return the event that the clause before names, which guests open in this one (由甲会主办的乙展,今日由丙、丁主持开幕礼)."""
    part = object_behind(text, match.end())
    if by < start or part is None or not _PART.fullmatch(text, *part) or text[start - 1 : start] != "," or trim_name(text, start, by):
        return None
    name = trim_name(text, clause_start(text, start - 1), start - 1)
    return Held(match.start(), name, None, None) if name and _ENDS_WITH_HEAD.search(text, *name) else None


def _before_manner(text: str, start: int, end: int) -> int:
    """Return where the words before 在 end, before how and on which stage it was held."""
    for told, low in ((_MANNER, max(start, end - 24)), (_STAGE, start)):
        found = told.search(text, low, end)
        end = found.start() if found and found.start() > start + 1 else end
    return end


def _subject_at(text: str, end: int) -> Bounds | None:
    """Return the body that stands before the place that the clause up to ``end`` ends with (甲局6日在乙馆,举行…)."""
    start = _clause_start(text, end)
    left = trim_name(text, start, place_before(text, start, end)[0])
    return left if left and _BODY_END.search(text, *left) else None


_FOR_WHOM = compiled("(?:^|(?<=[日天午晚)]))为(?!民)")
"""Before the verb: for what or whom it was held, not by whom (5日为北岭校园举行奠基典礼)."""
_BEGUN = compiled("(?:开工|动工|动土|奠基|破土|上梁)")
FIRM_END = compiled("(?:公司|集团|电器|电子|政府|[局厅署]|委员会|银行|协会|基金会|公所|[市县]府|大学|[交科师医]大)$")
"""Who begins something holds the ceremony (甲集团举行开工仪式); what is opened does not (甲图书馆举行启用典礼)."""
_BODY_END = compiled("(?:政府|[局厅署处会院所校馆社]|大学|公司|集团|银行|中心)$")


def _quoted_event(text: str, left: Bounds, behind: Bounds | None) -> bool:
    """Say whether a subject in quotation marks is an event, no house whose opening is held (「甲展馆」举行开幕典礼)."""
    house = behind is not None and _OPENING.fullmatch(text, *behind) is not None and _HOUSE_END.search(text, *left) is not None
    return _QUOTED.fullmatch(text, *left) is not None and not house


_HOUSE_END = compiled("(?:[馆园院楼厂店站桥厅堂室校居塔]|中心|基地|广场|平台|大厦|码头|总部|之家|产业园|实验室)[”」』》]$")


def _opened(text: str, start: int, end: int) -> Bounds | None:
    """Return the house that is opened, told with the place where it stands."""
    site = _BUILDING.search(text, start, end)
    return (start, site.end("house")) if site and site.end("house") - start >= _LONG_NAME else None


def place_of_clause(text: str, end: int, alone: bool) -> Bounds | None:
    """Return the place that the clause up to ``end`` ends with (在甲市乙馆,举行了…); with ``alone`` it tells nothing else."""
    start = _clause_start(text, end)
    first, place = place_before(text, start, end)
    if place is None or (place[1] != end and not BUILT.fullmatch(text, place[1], end)):
        return None
    return None if alone and trim_name(text, start, first) else place


def object_behind(text: str, at: int, loose: bool = False) -> Bounds | None:
    """Return the event named behind the verb: 举行「…」签署仪式; behind a ``loose`` verb (进行, 开展) 活动 names none."""
    at += text[at : at + 1] in {"了", "的", "嘅"}
    stop = min((p for p in (text.find(mark, at, at + 70) for mark in ",。;!?\n") if p >= 0), default=min(at + 70, len(text)))
    if text.startswith("\n", stop) and (space := text.find(" ", at, stop)) >= 0:  # two headlines in one line
        stop = space
    if quoted := _NAMED.match(text, at, stop):
        return quoted.span()
    last = None
    for head in _HEAD_IN.finditer(text, at, stop):
        last = head
    if (
        last is None
        or _OF_IT.match(text, last.end())
        or (loose and (last[0].startswith("活动") or "、" in text[at : last.start()]))
        or _ACTS.search(text, at, last.start())
        or _COUNTED.match(text, at)
    ):
        return None
    trimmed = trim_name(text, at, _with_show(text, _closed(text, at, last.end(), stop), stop))
    if trimmed and (_LISTED.search(text, *trimmed) or _COUNTED_IN.search(text, *trimmed)):
        return None
    named = trimmed is not None and (trimmed[1] - trimmed[0] > 2 or text[slice(*trimmed)] in _FEASTS)
    return trimmed if trimmed and named and text[slice(*trimmed)] not in BARE else None


def _with_show(text: str, end: int, stop: int) -> int:
    """Return where a name ends to which 暨 joins a show or a meeting that says so only there (甲酒会暨回顾展)."""
    show = _SHOW.match(text, end, stop)
    return show.end() if show else end


_SHOW = compiled("[暨曁][^,。;、\n]{2,12}?(?:展|会|节|礼|式)(?=[,。;\n]|$)")


def _closed(text: str, at: int, end: int, stop: int) -> int:
    """Return where the quotation that ``end`` stands in closes («产学研论坛2026», cut at 论坛), if it is soon; else ``end``."""
    for opens, closes in ("“”", "「」"):
        if text.count(opens, at, end) > text.count(closes, at, end) and 0 <= (mark := text.find(closes, end, stop)) <= end + _LONG_NAME:
            return mark + 1
    return end


_DATED = compiled(r"(?<=[^,。;“「]{4})[今昨明](?:\(\d{1,2}\))?[日天](?:[上下]午|晚[上间]?)?的?召?开?(?=[^,。]{3})")
"""Inside a clause that ends with an event: who held it stands before (甲市长昨日下午记者会)."""


def whole_name(text: str, start: int, end: int) -> Bounds | None:
    """Return the bounds trimmed when they are the name of an event that says more than its kind, without a clause of its own."""
    dated = _DATED.search(text, start, end)
    trimmed = trim_name(text, dated.end() if dated else start, end)
    if trimmed is None or trimmed[1] - trimmed[0] <= 4 or text[slice(*trimmed)] in BARE or _OPENING.fullmatch(text, *trimmed):
        return None
    told = _HELD.search(text, *trimmed) or _ACTS.search(text, *trimmed)
    return trimmed if told is None and _ENDS_WITH_HEAD.search(text, *trimmed) else None


def is_opening(text: str, name: Bounds) -> bool:
    """Say whether a name tells only what kind of opening it was (落成启用典礼)."""
    return _OPENING.fullmatch(text, *name) is not None
