"""Where a list of those who sign is split: which conjunctions join them, and which stand in a name."""

import re

from generator.extract import lexicon
from generator.extract.acts import words
from generator.extract.acts.names import trim
from generator.extract.acts.organisations import ends_as_organisation
from generator.extract.acts.scan import Reading, any_of, hold, rule
from generator.extract.acts.shown import is_place

_CONJUNCTION = rule(
    r"(?<!马)偕同|(?<![协学商工公农渔总理议联员委大年])会同(?=[\u4e00-\u9fff]{2})|(?<!马)偕(?![老行作])|联同|结盟(?=[\u4e00-\u9fff]{2})(?![签合成为关仪后时并的以单])|莅临|走访|[携牵]手(?![签共合达完正举推打订在开深促,;。])|以及|及|[与和同跟]|[、,]|联合(?!国)|联手|携(?![手程带])|"
    r"(?<=[\u4e00-\u9fff)]) ?[&×] ?(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])(?:[—–-]{1,2}|[·•])(?=[\u4e00-\u9fff])|(?<=[”」』])(?=[“「『])"
)
_OPENED = rule(r"等?[\d一二三四五六七八九十两]{0,3}[家个所校方]?(?:共同|分别|联合|现场|正式)*$")
_AND = rule(r"[和同]")
_LATIN_END = rule(r"[A-Za-z] ?$")
"""Before a conjunction: a name in Latin letters ends there, and no Chinese one goes on."""
_WORK = (
    r"监测|检测|观测|遥感|采购|招标|研究|开发|研发|设计|制造|培训|管理|规划|评估|评价|咨询|交流|检验|认证|推广|传播|保护|保障|治理|测试|转化|应用|改革|预防|诊断|治疗|救援|监督|"
    r"分析|维护|处理|利用|加工|环境|工程|材料|经济|艺术|体育|海洋|气候|农业|安全|经贸"
)
_WORK_BEFORE = rule(rf"(?:{_WORK})$")
_WORK_BEHIND = rule(rf"(?:{_WORK}|贸易|技术|科技|创新|服务|合作|发展|信息|智能|数据|教育|文化|健康|生物|能源)(?![与和同跟及、])")
"""Kinds of work that one name joins (空间监测与应用中心); before the conjunction none that the name of a firm may end with (某某科技)."""
_SECTOR = any_of((*words.AREAS, *words.SECTORS))
_SECTOR_BEFORE = rule(rf"{_SECTOR}$")
_SECTOR_OFFICE = rule(rf"{_SECTOR}(?:事务|管理|发展|服务|建设)?(?:部(?![门队])|署|局|厅|司(?!法)|委员会)")
"""Two sectors that one office looks after (渔业与旅游部)."""
_TRADE = rule(r"投资[与和及]贸易|贸易[与和及](?:投资|发展)")
_STANDS = rule(r"(?:代表|负责人|负责同志)$")
_EACH_WITH = rule(r"分别[与同和]")
_ALLY = rule(r"(?!总?会|国|体|社|大学|学院|举|主|承|开|发|签|共|推|打|实|制|出|办)[\u4e00-\u9fffA-Z]")
"""What 联合 stands before where it joins two names (甲公司联合乙大学)."""
_COUNTED = rule(r"[^,;。、与和及同]{2,16}?[\d两二三四五六七八九十]{1,3}[家所]")
"""The last of a list, with how many it names (甲、乙及丙3家公司)."""
_WITH = frozenset(
    ["与", "和", "同", "跟", hold("联同"), hold("会同"), "莅临", "联合", "联手", "牵手", "携", "偕", "偕同", "结盟", "&", "×"]
)
"""What joins two sides."""
_DASH = ("—", "–", "-")
_DOT = frozenset("·•")
_BUREAU = rule(r"[省市县区州旗镇乡](?:科技|投资|能源|金融|交通|文化|教育|商务|住房|人力资源|规划|自然资源|农业|工业|旅游|退役军人)$")
_OFFICE = rule(r"[^,;。、与和]{2,10}?(?:局|厅|委|委员会|办公室|部)(?=[、,与和]|$)")
"""The rest of a bureau's name behind 和 (某市科技和工业信息化局)."""


def split(reading: Reading, start: int, end: int) -> list[tuple[int, int, str]]:
    """Return the stretches between conjunctions with the conjunction before each."""
    pieces: list[tuple[int, int, str]] = []
    at, before = start, ""
    paired = "与" in reading.text[trim(reading, start, end)[0] + 1 : end]
    each = _EACH_WITH.search(reading.text, start, end) is not None
    joints = list(_CONJUNCTION.finditer(reading.text, start, end))
    apposed = not all(joint.group().startswith(_DASH) for joint in joints)
    for match in joints:
        if pieces and match.start() == at:  # two conjunctions in a row (甲、以及乙): nobody stands between them
            at = match.end()
            continue
        if apposed and match.group().startswith(_DASH):
            at = at if _hyphenated(reading, match) and not ends_as_organisation(reading, at, match.start()) else match.end()
            continue
        if match.group() in _DOT and not ends_as_organisation(reading, at, match.start()):  # names of persons hold one too
            continue
        if _within_name(reading, at, match, end, paired=paired, before="与" if each and before else before):
            continue
        pieces.append((at, match.start(), before))
        at, before = match.end(), "与" if match.group().strip() in _WITH else match.group()
    pieces.append((at, end, before))
    return pieces


_REST_OF_LAND = rule(r"[前上下东西南北]?(?P<first>[\u4e00-\u9fff])[\u4e00-\u9fff]")


def _hyphenated(reading: Reading, joint: re.Match[str]) -> bool:
    """Say whether a hyphen joins the halves of a foreign name (萨克森-安哈尔特州), by the characters on both sides."""
    foreign = lexicon.default().foreign | {"堡"}
    right = _REST_OF_LAND.match(reading.text, joint.end())
    two = reading.text[joint.start() - 2 : joint.start()]
    return joint.group() == "-" and right is not None and foreign.issuperset(two + right["first"])


def _within_name(reading: Reading, start: int, joint: re.Match[str], end: int, *, paired: bool, before: str) -> bool:
    """Say whether a conjunction is a part of a name: the stretch before it is none, or the one behind it goes on.

    Args:
        reading: The text.
        start: Where the stretch before it begins.
        joint: The conjunction.
        end: Where those who sign end.
        paired: A 与 joins those who sign.
        before: The conjunction before ``start``; 与 too in a list of those with whom each signs (分别与甲、乙).
    """
    both = joint.group() in "与和及"
    if both and (_of_one_office(reading, start, joint, end) or _of_two_works(reading, start, joint, end, alone=not before)):
        return True
    match joint.group():
        case "及" | "和" if _begins_another(reading, start, joint, end, before):
            return False
        case "和" | "及" | "同" | "跟" if paired and not ends_as_organisation(reading, start, joint.start()):
            return not (before == "、" and (_end_alike(reading, joint, end) or _COUNTED.match(reading.text, joint.end(), end)))
        case "与" if not reading.text.endswith("分别", start, joint.start()):  # not 甲港、乙港分别与丙集团
            known = before == "与" and not _is_somebody(reading, start, joint.start())
            return known or _of_two_subjects(reading, start, joint, end) or _inside(reading, start, joint, end)
        case "联合" | "联手" | "携":
            return not (ends_as_organisation(reading, start, joint.start()) and _ALLY.match(reading.text, joint.end(), end))
        case "和":
            bureau = _BUREAU.search(reading.text, start, joint.start())
            return bureau is not None and _OFFICE.match(reading.text, joint.end(), end) is not None
        case "及":
            return bool(before) and _half(reading, start, joint, end)
    return False


def _begins_another(reading: Reading, start: int, joint: re.Match[str], end: int, before: str) -> bool:
    """Say whether a name surely begins behind a conjunction.

    It does where 其 stands there (甲公司及其子公司乙), behind a Latin name, and behind a land in a list (与甲国、乙及丙).
    """
    own = joint.group() == "及" and reading.text.startswith("其", joint.end(), end)
    own = own or (before == "、" and is_place(reading.plain(*trim(reading, start, joint.start()))))
    return own or _LATIN_END.search(reading.text, start, joint.start()) is not None


def _of_one_office(reading: Reading, start: int, joint: re.Match[str], end: int) -> bool:
    """Say whether a conjunction joins two sectors of one office (渔业与旅游部)."""
    return bool(_SECTOR_BEFORE.search(reading.text, start, joint.start()) and _SECTOR_OFFICE.match(reading.text, joint.end(), end))


_TAUGHT = rule(
    r"(?:[\u4e00-\u9fff]学|工程|技术|管理|经济|文化|艺术|教育|传媒|信息|机械|电子|电气|材料|环境|生物|食品|农业|健康|法律|金融|体育|能源|土木|建筑|控制|资源|安全)$"
)
_FACULTY = rule(r"[\u4e00-\u9fff]{2,8}?(?:学院|学部|学系|系|研究院|研究所|实验室|研究中心)(?=[与和同、])")


def _of_two_subjects(reading: Reading, start: int, joint: re.Match[str], end: int) -> bool:
    """Say whether a 与 joins two subjects that one faculty teaches, before those with whom it signs (化学与生物工程学院与)."""
    return bool(_TAUGHT.search(reading.text, start, joint.start()) and _FACULTY.match(reading.text, joint.end(), end))


def _of_two_works(reading: Reading, start: int, joint: re.Match[str], end: int, *, alone: bool) -> bool:
    """Say whether a conjunction joins two kinds of work in one name (监测与应用中心); one that stands alone joins those who sign."""
    if alone and not _CONJUNCTION.search(reading.text, joint.end(), end):
        return False
    if _TRADE.match(reading.text, max(start, joint.start() - 2), end):
        return True
    return bool(_WORK_BEFORE.search(reading.text, start, joint.start()) and _WORK_BEHIND.match(reading.text, joint.end(), end))


def _end_alike(reading: Reading, joint: re.Match[str], end: int) -> bool:
    """Say whether the two names around a conjunction end in the same two characters (甲科大及乙科大)."""
    stop = _OPENED.sub("", reading.text[joint.end() : end])
    return reading.text[joint.start() - 2 : joint.start()] == stop[-2:]


def _is_somebody(reading: Reading, start: int, end: int) -> bool:
    """Say whether a stretch ends with the name of an organisation, or stands for one."""
    stop = trim(reading, start, end)[1]
    return (
        ends_as_organisation(reading, start, stop)
        or _STANDS.search(reading.text, start, end) is not None
        or bool(reading.named(start, stop))
    )


def _inside(reading: Reading, start: int, joint: re.Match[str], end: int) -> bool:
    """Say whether a 与 stands inside a name (机械与汽车学院和某公司): no name ends before it, one does before the next conjunction."""
    later = _AND.search(reading.text, joint.end(), end)
    return (
        later is not None
        and trim(reading, start, joint.start())[0] < joint.start()
        and trim(reading, start, joint.start())[1] == joint.start()
        and not ends_as_organisation(reading, start, joint.start())
        and ends_as_organisation(reading, start, later.start())
    )


def _half(reading: Reading, start: int, joint: re.Match[str], end: int) -> bool:
    """Say whether a 及 between persons with titles stands inside a name (某公司经理甲、海洋及水下研究中心主任乙)."""
    after = _CONJUNCTION.search(reading.text, joint.end(), end)
    return (
        not ends_as_organisation(reading, start, joint.start())
        and not reading.named(start, joint.start())
        and bool(reading.named(joint.end(), after.start() if after else end))
    )
