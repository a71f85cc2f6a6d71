"""Whether two names stand for one body."""

from generator.extract.acts import words
from generator.extract.acts.names import short_for
from generator.extract.acts.scan import rule
from generator.i18n.script import fold

_WE = 2
"""How long 我校 is."""
_FOUR = 4
_PART_ENDS = ("港", "厂", "分公司", "子公司", "医院", "学院", "研究院", "中心")
_KINDS_OF_FIRMS = (*words.FIRM_ENDS, *words.COMMON_NOUNS, *words.AREAS, *words.SECTORS, *words.TOPICS)
"""What a firm does, told behind its short name, names no part of it (云杉数据|科技中心)."""
_OF_ITSELF = rule(
    r"(?:人民)?(?:政府|府)|[区乡镇市]?公所|管(?:理)?委(?:员)?会|(?:集团|控股|股份|有限|责任)*公司|集团|[^,;。]{0,8}(?:分行|支行|分公司|总行)|\([^)]{1,80}\)"
)
"""What the full name of a body has behind the short one."""
_OWN_GOVERNMENT = rule(r"[我本]?([省市县区州镇乡])(?:府|政府)|[我本]([省市县区州镇乡])")
_OWN = {
    "校": ("大学", "学院", "学校", "中学", "小学"),
    "院": ("学院", "医院", "研究院"),
    "司": ("公司", "集团"),
    "行": ("银行", "分行", "支行"),
}
"""What the name of a body ends with that calls itself 我校."""


def alike(a: str, b: str) -> bool:
    """Say whether two names stand for one body."""
    return _names(a, b) or _names(b, a) or governs(a, b) or governs(b, a)


def _names(short: str, long: str) -> bool:
    """Say whether one name is short for another, and not the body that the other is a part of (某县, 某县规划局)."""
    if not short_for(short, long) or _other_university(fold(short), fold(long)):
        return False
    whole = fold(short).endswith(words.ORGANISATION_HEADS) and fold(short)[-1] != "国"
    rest = fold(long[len(short) :]) if long.startswith(short) else ""
    part = rest if whole or _has_own_name(fold(short), rest) else ""
    return not part or _OF_ITSELF.fullmatch(part) is not None


def _has_own_name(short: str, rest: str) -> bool:
    """Say whether what stands behind a name of some length is the name of a part of its bearer (甲港口|乙湖港)."""
    own = len(short) >= _FOUR and len(rest) >= _FOUR - 1 and rest.endswith(_PART_ENDS)
    return own and not rest.startswith(_KINDS_OF_FIRMS)


def _other_university(short: str, long: str) -> bool:
    """Say whether two universities only share the place (青石大学, 青石师范大学; 青石大学, 青石理工学院)."""
    return short.endswith("大学") and long.endswith(("大学", "学院")) and not long.endswith(short) and not long.startswith(short)


def governs(short: str, long: str) -> bool:
    """Say whether 市府 stands for the city or the government of one, or 我校 for a school."""
    short, long = fold(short), fold(long)
    if len(short) == _WE and short[0] in "我本" and short[1] in _OWN:
        return long.endswith(_OWN[short[1]])
    own = _OWN_GOVERNMENT.fullmatch(short)
    kind = own and (own.group(1) or own.group(2))
    return kind is not None and long.endswith((kind, kind + "政府", kind + "人民政府"))
