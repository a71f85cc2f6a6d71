"""Which name of the text stands behind a short one: 市府, 基金会, 甲乙两地."""

from functools import lru_cache

from generator.expressions import compiled
from generator.extract.acts import words
from generator.extract.acts.names import TIME
from generator.extract.acts.scan import Name, Reading, any_of, rule

_GOVERNMENTS = frozenset(["县府", "市府"])
_GOVERNMENT = compiled("(?<![\u4e00-\u9fff])(?P<name>[\u4e00-\u9fff]{2,3}(?P<kind>[县市])政府)")
_FULL = 5
_TWO_SHORT = rule(r"(?P<one>[\u4e00-\u9fff])(?P<other>[\u4e00-\u9fff])两[地市县区省](?:政府|双方)?$")
"""Two places by the first character of each (青南两地)."""
_ABROAD = (
    "美俄日韩朝越老柬泰缅马新印菲巴尼斯孟蒙哈吉塔乌土伊沙阿埃南肯坦赞津安莫纳刚喀加贝毛摩突利苏"
    "英法德意西葡荷比瑞波捷匈塞罗保希澳斐所汤萨秘智古委哥厄玻海多卢文欧"
)
"""The first characters of states, as they stand beside that of one's own (中赞双方)."""
_TWO_PLACES = compiled("(?P<one>[\u4e00-\u9fff]{2,3}?)[市县区省]?[、与和](?P<other>[\u4e00-\u9fff]{2,3}?)两[地市县区省]")
TWO_LANDS = rule(
    rf"(?P<lands>中[{_ABROAD}](?:双方|两国(?!元首|总理|领导|外长|人民|关系|政府))|"
    r"[京津沪渝冀豫辽黑湘皖鲁苏浙赣鄂桂晋陕吉闽粤琼川黔滇甘青藏新蒙港澳台深穗杭甬厦蓉]{2}(?:双方|两地))(?:代表|政府)?(?:亦|也|还|并|在[^,;。]{2,12}[上中内]|分别|共同|现场|正式)*$"
)
"""Two lands by one character each, who sign as such (粤澳双方)."""
_NEAR = 5_000
"""How far before the short names the places are looked for, in code points."""
_COUNTED_THERE = rule(
    r"[与和同][^,;。]{2,40}?(?:共|等)?[\d一二两三四五六七八九十]{1,3}[家所间](?:[\u4e00-\u9fff]{0,4})(?:大学|高校|院校|学校|高中|中学|小学|学府|医院|企业|公司|机构|银行)"
    rf"(?:于?{TIME}|共同|分别|现场|正式|集中)*$"
)
"""Behind the conjunction: bodies of some places that are only counted (与甲国、乙国共5所大学)."""
PERSON = 4
"""The longest Chinese name of a person, in code points."""
_NUMERALS = "零一两三四五六七八九"
_PLACE = rule(rf"(?:[国省州市县区]|{any_of(words.LANDS)})$")


def in_full(reading: Reading, name: Name | None) -> Name | None:
    """Return the government that 县府 or 市府 stands for, where the text names but one."""
    kind = reading.plain(*name) if name else ""
    if kind not in _GOVERNMENTS:
        return name
    return _only_government(reading.document.folded, kind[0]) or name


@lru_cache(maxsize=2)  # both kinds of the document that is read: its text is searched once, not for each party
def _only_government(folded: str, kind: str) -> Name | None:
    """Return where a text first names the government of a county (县) or city (市), when it names but one."""
    named = [m.span("name") for m in _GOVERNMENT.finditer(folded) if m["kind"] == kind]
    return named[0] if len({folded[slice(*span)][-_FULL:] for span in named}) == 1 else None


def two_places(reading: Reading, start: int, end: int) -> tuple[Name, ...]:
    """Return the two places that a stretch calls by one character each (青南两地), where the text named both together before."""
    short = _TWO_SHORT.search(reading.text, start, end)
    if short is None or short.start() > start:
        return ()
    for pair in _TWO_PLACES.finditer(reading.document.folded, max(0, start - _NEAR), start):
        if pair["other"].startswith(short["other"]) and (at := pair["one"].find(short["one"])) >= 0 and len(pair["one"]) - at > 1:
            return (pair.start("one") + at, pair.end("one")), pair.span("other")
    return ()


def only_where(reading: Reading, names: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """Return the names behind the conjunction that only tell where the bodies are that are counted behind them."""
    there = bool(names) and _COUNTED_THERE.search(reading.text, start + 2, end) is not None
    return names if there and all(_PLACE.search(reading.text, *name) for name in names) else []


def without_sum(reading: Reading, names: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the names without what sums them up behind the last (甲国、乙国和丙国三国总统)."""
    if not 1 < len(names) < len(_NUMERALS):
        return names
    start, end = names[-1]
    sums = reading.text[end - 2 : end] in [_NUMERALS[len(names)] + kind for kind in "国校市县省地"]
    return [*names[:-1], (start, end - 2)] if sums and end - start > PERSON else names
