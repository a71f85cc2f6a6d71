"""What shows that a name is one of a body: its own words, or what the text says of it elsewhere."""

import re

from generator.extract import lexicon
from generator.extract.acts import words
from generator.extract.acts.organisations import ends_as_organisation
from generator.extract.acts.scan import Reading, any_of, hold, rule
from generator.i18n.segment import words as segmented
from generator.i18n.words import word_bits

_CLAUSE_WORDS = rule(
    r"率[团队领同]|^[访赴抵][京沪港澳台宁渝津琼]$|访问|到访|签[署订约]|举行|召开|出席|表示|指出|宣布|希望|新闻稿|后洽|翻查|收购|^经过|前往|来到|来自|对接|暂停|重点推介|见证|参加|一行(?!业)|"
    r"[\[\]【】]|影响|应当|^也|也(?:是|在|到|能|将|感谢)|作为|成立|设置|走入|要求|感谢|获颁|获得|协助(?!会)|具备|具有|强化|提升|首创|刊登|收受|透过|通过|陪同|合意|因应|已逾|且每|并未|尚未|曾否|不论|经由|[以与](?=台|[\u4e00-\u9fff]{1,4}公司$)|接受|交换|办理|荣幸|何况|但就|"
    r"回流|朋友|不(?:购|付|缴|办|随|借|会|应|能|可|是|得|再|签|离|飲)|(?:案|次长|管道|办法|(?<![\u4e00-\u9fff]{2})广告|诺为)$"
)
"""What stands in a clause and in no name."""
_NO_BODY = rule(
    r"(?:保证|权利|租)金$|[\d一二两三四五六七八九十]处$|段\d+$|地号|地上权$|各国$|[古首]都$|^(?:[借藉]由|接[著着]|仓[促卒]|历经)$|^(?:已?逾|近|约|超过)[\d百千数]|"
    r"^\d+(?:处|区|间|个|家|所|项|座|名|位|件|场|期|日|月|年)|^(?:(?:国际|国内|知名|各)大厂|商店|书店|店家|工厂|寺庙|庙宇|饭店|旅馆|餐厅|诊所|大卖场|量贩店|托儿园|托婴中心|公所|教会|社区|邻里)$|"
    r"^(?:外|他|多|各|两|邻|友邦|邦交|会员|缔约|伙伴|当事)国(?:政府)?$"
)
"""Words that only end as the name of a body does, and places where anything is done."""
_NO_BODY_ENDS = frozenset(
    [
        *("布局", "结局", "格局", "大局", "全局", "时局", "战局", "处所", "场所", "住所", "到处", "各处", "好处", "长处", "能力", "里程"),
        *("全部", "局部", "内部", "外部", "东部", "南部", "西部", "北部", "中部", "灾区", "选区", "郊区", "厂区", "国家"),
    ]
)
"""The last word of what only ends as the name of a body does (全球布局), not as part of another (宝山|区)."""
_KIND_ONLY = rule(
    r"(?:(?:优质|私立|公立|民间|邻近|周边|在地|当地|本地|外地|社区|居家|地方|专业|合格|特约|合法|大型|小型|一般|多数|部分|相关|各|县市)+)"
    r"(?:托婴中心|幼儿园|公所|诊所|医院|学校|大学|公司|厂商|业者|保母|保姆|饭店|旅馆|餐厅|商店|教会|协会|团体|机构|单位|政府|中心|消费者|民众|家长)"
)
"""A class of bodies, or of persons, by what they are like."""
_PERSONS = rule(
    r"(?:者|(?<![法器])人|民|保[母姆]|家长|(?:贸易|供应|经销|承包|开发|制造|运营|代理|零售|台|厂|店|外)商|团队|同学|师生|长辈|建筑师|屋主|地主|房东|(?<!门)户|干部|校友|[球歌影]星|师傅|徒弟)$"
)
"""Persons of a kind, whoever they are."""
_OF_PLACE = rule(r"(?:政府|当局|首都|双方|两地|方面)?")
_FIRM = rule(rf"{any_of(words.FIRM_ENDS)}$")
_COMMON = rule(rf"{any_of([*words.COMMON_NOUNS, *words.AREAS, *words.TOPICS, *words.GENERIC, *words.SECTORS])}+")
_LATIN = rule(r"(?=[^A-Za-z]*[A-Za-z])[A-Za-z0-9&.,'\" /-]{2,}|[^A-Za-z]{0,20}(?:[A-Z]{2}|[A-Z][a-z]{2}).*")
_SAID_OF_BODIES = (
    *("公司", "集团", "股份", "有限", "银行", "大学", "协会", "基金会", "学院", "医院", "市", "省", "县", "区", "州", "港"),
    *(
        "董事长",
        "总经理",
        "执行长",
        "总裁",
        "首席",
        "创办人",
        "创始人",
        "副总",
        "会长",
        "理事长",
        "校长",
        "院长",
        "主席",
        "负责人",
        "发言人",
        "代表",
    ),
    *("表示", "方面", "高层", "旗下", "总部", "CEO", "员工", "门店", "全球", "亚太区", "共同创办", "共同执行长", "联席", "副董事长"),
)
"""What stands behind the name of a body, or completes it."""
_JOINTS = frozenset("、与和同及跟暨&×")
_PAIRED = frozenset("与和同跟")
_QUOTES = frozenset("“「『‘")
_LED = 3
"""How long what describes a name behind the conjunction may be (与辖内某某超商), in code points."""
_OWNED = frozenset("的地嘅")
_REACH = 5_000
"""How far from a short name another word for the same body is looked for, in code points."""
_SHORT = 6
_LONGEST_PLACE = 9
_LANDS = frozenset([*words.LANDS, "中国"])
_INLAND = frozenset(["内地", "中国内地"])
_FIRMS_OF_STATE = (2, 3)
_PLACES = rule(
    r"(?:[、与和][^,;。]{1,40}?)?(?:等?[\d一二三四五六七八九十两]{1,3}(?:省|市|地(?!段)|县|区|国|城|州)|等(?:城市|地区?|国家|省[市区]))"
)
"""Behind a name: it is one of so many places."""
_WORDS_TOLD = 40
"""So many times a name is looked at in the text."""


def is_of_a_clause(reading: Reading, start: int, end: int) -> bool:
    """Say whether a stretch holds what stands in a clause and in no name."""
    return _CLAUSE_WORDS.search(reading.text, start, end) is not None


def is_class(plain: str) -> bool:
    """Say whether a name is one of a class of bodies or persons, or of no body at all."""
    if any(no.search(plain) for no in (_NO_BODY, _PERSONS)) or _KIND_ONLY.fullmatch(plain):
        return True
    return plain[-2:] in _NO_BODY_ENDS and segmented(plain)[-1] in _NO_BODY_ENDS


def is_place(name: str) -> bool:
    """Say whether a name is a land or a place known by name, alone, as who governs it (某国政府), or with a name of its own behind it."""
    if len(name) > _LONGEST_PLACE:
        return False
    ends = [length for length in range(2, len(name) + 1) if name[:length] in lexicon.default().ignored or name[:length] in _LANDS]
    return name in _INLAND or any(_OF_PLACE.fullmatch(name, end) for end in ends) or any(_is_own(name[:end], name[end:]) for end in ends)


def _is_own(place: str, rest: str) -> bool:
    """Say whether what stands behind a place is a name: no word of the language, unless that of a firm of the state (中国石化)."""
    state = place == "中国" and len(rest) in _FIRMS_OF_STATE
    return len(rest) > 1 and not _COMMON.fullmatch(rest) and (state or not _is_ordinary(rest))


def is_named_so(reading: Reading, start: int, end: int) -> bool:
    """Say whether a name tells by itself that it is one of a firm (云杉精密), or a brand in Latin letters."""
    plain = hold(reading.plain(start, end))
    if _FIRM.search(plain):
        return is_short_firm(plain) or (_own_of_firm(plain) and is_called(reading, start, end))
    return _LATIN.fullmatch(plain) is not None


def is_short_firm(plain: str) -> bool:
    """Say whether a name, as it stands in a `Reading`, is the short one of a firm: a word of its own and what the firm does (云杉精密)."""
    firm = _FIRM.search(plain)
    return firm is not None and _own_of_firm(plain) and not _is_ordinary(plain[: firm.start()])


def _own_of_firm(plain: str) -> bool:
    firm = _FIRM.search(plain)
    own = plain[: firm.start()] if firm else ""
    return len(own) > 1 and _COMMON.fullmatch(own) is None


_LAST_OF_BODY = rule(
    r"(?:(?<![大晚年峰酒宴聚机议盛展览例博])(?<!洽谈)(?<!座谈)(?<!交流)(?<!发布)(?<!推介)(?<!报告)(?<!说明)(?<!研讨)(?<!研习)(?<!运动)会"
    r"|(?<![网信])联社|(?<![关互])联|[驻文创网台外侨经][\u4e00-\u9fff]{0,4}办|[消科教侨经贸记作文友]协|[省市县区州镇乡团][\u4e00-\u9fff]{0,2}委|[省市县区]联)$"
)
"""What else the name of a body ends with, where its place shows that one stands there."""


def is_body_told(reading: Reading, start: int, end: int) -> bool:
    """Say whether a stretch that stands where a body must (代表…) names one: by its head, its last word, or as firms are called."""
    plain = hold(reading.plain(start, end))
    if ends_as_organisation(reading, start, end):
        return True
    return not is_class(plain) and (_LAST_OF_BODY.search(plain) is not None or is_short_firm(plain))


def is_called(reading: Reading, start: int, end: int) -> bool:
    """Say whether a name that tells no kind of body is one by where it stands: joined, in quotation marks, or told as one elsewhere."""
    text, plain = reading.document.folded, reading.plain(start, end)
    quoted = start > 0 and text[start - 1] in _QUOTES
    if quoted:
        start, end = start - 1, end + 1
    if start and reading.text[start - 1] in _OWNED:
        return False
    if _is_told_as_body(text, plain, start) or _PLACES.match(reading.text, end):
        return True
    if _is_ordinary(plain):
        return False
    joined = not _JOINTS.isdisjoint(reading.text[max(0, start - _LED) : start]) or reading.text[end : end + 1] in _JOINTS
    return quoted or (joined and len(plain) <= _SHORT) or _again(text, plain, start, end)


_DAY = r"(?:(?:\d{1,2}月)?\d{1,2}[日号](?:上午|下午|晚)?|[今昨][日天晚]|日前|近日)"
_SIGNS = (
    rf"(?:{_DAY}|正式|共同|联合|联手|携手|成功|现场|在[\u4e00-\u9fff]{{2,8}}?)*"
    r"(?:签[署订约]|缔结|(?:达成|举行|举办)[^,;。]{0,12}(?:协议|签约|签署))"
)
_IS_SECOND = rule(_SIGNS)
_IS_FIRST = rule(rf"{_DAY}?[与和同跟][^,;。、与和同跟]{{2,24}}?{_SIGNS}")
_CLAUSE_HEAD = rule(rf"(?:^|[,;。:!?\n]|{_DAY}|宣布)$")
_OWN_WORDS = rule(r"[\u4e00-\u9fff]{1,5}(?![户友星员弟傅队厂线方商者人民生工兵众])[\u4e00-\u9fff](?<!干部)(?<!平台)")
"""A short name; a last character of persons or things of a kind (贫困户, 车队) tells what they are, not what they are called."""
_HEAD_REACH = 8


def is_partner(reading: Reading, start: int, end: int) -> bool:
    """Say whether a name without a kind fills the place of a party alone (与索尼签署; 苹果与甲大学签署), a word of the language or not."""
    text = reading.text
    if not _OWN_WORDS.fullmatch(text, start, end) or _COMMON.search(text, start, end):
        return False
    if start and text[start - 1] in _PAIRED:
        return _IS_SECOND.match(text, end) is not None
    return _CLAUSE_HEAD.search(text, max(0, start - _HEAD_REACH), start) is not None and _IS_FIRST.match(text, end) is not None


def _again(text: str, plain: str, start: int, end: int) -> bool:
    return text.find(plain, end, end + _REACH) >= 0 or text.rfind(plain, max(0, start - _REACH), start) >= 0


def _is_told_as_body(text: str, plain: str, start: int) -> bool:
    """Say whether the text has elsewhere behind the name what stands behind that of a body (海螺董事长)."""
    at, last = text.find(plain, max(0, start - _REACH), start + _REACH), 0
    while at >= 0 and last < _WORDS_TOLD:
        if text.startswith(_SAID_OF_BODIES, at + len(plain)):
            return True
        at, last = text.find(plain, at + 1, start + _REACH), last + 1
    return False


def _is_ordinary(name: str) -> bool:
    """Say whether a name is a word of the language, or put together from such (持续, 主要收购): by itself it shows no body."""
    pieces = segmented(name)
    return all(len(piece) > 1 and word_bits(piece) is not None for piece in pieces) or (len(name) > 1 and word_bits(name) is not None)


_SENTENCE_LEAD = rule(
    r"(?:[的之]|[时现]任|友邦(?!保险|人寿|金融|资产)|今(?![日天古世麦]|\()|由(?!良)|以(?!色列)|惟|系(?=我)|且|但(?=[就我])|又|并|例如|比如|譬如|诸如|如(?![皋东意新家])(?=[^,;。]{2,}(?:公司|集团|大学|银行)$)|其中|因此|因而|一旦|谈及|提及|加上|何况|足证|近年来?|未来|去年|当时|上星期|"
    r"同年|而(?:此次|这次)?(?=[^,;。]{3})|此次|这次|首都(?=.{2,4}市$)|除了?|不仅|包括|尤其|更(?!生)|再(?!生)|恭喜|祝贺|相信|另有|特地|同时|以及|[总副]?统?也|亦|还|已|将(?!乐)|本[市区县乡镇](?=[\u4e00-\u9fff]{3})|(?<=:)\d\d|民间机构|(?:主办|承办|执行)?机关|"
    r"[^,;。]{2,16}[长理统]身?兼任?|[^,;。]{0,24}(?:得标|中标)(?:者|商|人|厂商|单位|公司)?[之的]?|[^,;。]{2,24}之(?![家友声光星路窗城])(?=[^,;。之]{3,}(?:公司|集团|大学|学院|协会|基金会)$))+(?=[^,;。]{2,}$)"
)
"""What leads from the clause to the name, or says why its bearer signs."""
_SENTENCE_TAIL = rule(
    r"(?:仅|现时|除(?:了|与)?|甫|刻正|尽早|早日|直接|(?<![风阳节智动核热潜性功产储光电氢])能够?|洽|也|都|均|可|曾|不会|若不|并|及|前于?|所(?=$)(?<=[陆国湾]所)|(?:特地)?来[台港澳京华]|在|刚)+$"
)
"""What goes on behind the name with what its bearer does."""


def without_clause(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return a name without what leads to it and what goes on behind it, where a body or a place is left; else as it was."""
    text = reading.text
    lead = _SENTENCE_LEAD.match(text, start, end)
    own = lead.end() if lead else start
    tail = _SENTENCE_TAIL.search(text, own + 1, end)
    stop = tail.start() if tail else end
    if (own, stop) == (start, end) or stop - own < len("某国"):
        return start, end
    plain = reading.plain(own, stop)
    left = ends_as_organisation(reading, own, stop) or is_place(plain) or plain in words.OWN_SIDE or re.fullmatch("[我本].", plain)
    return (own, stop) if left else (start, end)


_HEAD_ALONE = rule(r"(?:(?:股份|责任|有限)*公司|大学|学院|基金会|协会|医院|银行|集团)")
_BEFORE_HEAD = rule(r"[\u4e00-\u9fff为]{2,12}$")
_NO_NAME_BEFORE = rule(r"[与和同跟及、]")


def completed_left(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return the whole name of which only the head was read (鲜企业|股份有限公司): from behind the conjunction before it."""
    if not _HEAD_ALONE.fullmatch(reading.text, start, end):
        return start, end
    before = _BEFORE_HEAD.search(reading.document.folded, max(0, start - 12), start)
    if before is None:
        return start, end
    joints = [m.end() for m in _NO_NAME_BEFORE.finditer(reading.text, before.start(), start)]
    own = joints[-1] if joints else before.start()
    whole = joints and start - own > 1 and not _CLAUSE_WORDS.search(reading.text, own, end)
    return (own, end) if whole else (start, end)
