"""Which name of the text stands behind a short one: 市府, 基金会, 甲乙两地."""

from functools import lru_cache

from generator.expressions import compiled
from generator.extract.acts.scan import Reading, rule

Name = tuple[int, int]

_GOVERNMENTS = frozenset(["县府", "市府"])
_GOVERNMENT = compiled("(?<![\u4e00-\u9fff])(?P<name>[\u4e00-\u9fff]{2,3}(?P<kind>[县市])政府)")
_FULL = 5
_TWO_SHORT = rule(r"(?P<one>[\u4e00-\u9fff])(?P<other>[\u4e00-\u9fff])两[地市县区省](?:政府|双方)?$")
"""Two places by the first character of each (青南两地)."""
_TWO_PLACES = compiled("(?P<one>[\u4e00-\u9fff]{2,3}?)[市县区省]?[、与和](?P<other>[\u4e00-\u9fff]{2,3}?)两[地市县区省]")
TWO_LANDS = rule(
    r"(?P<lands>[京津沪渝冀豫辽黑湘皖鲁苏浙赣鄂桂晋陕吉闽粤琼川黔滇甘青藏新蒙港澳台深穗杭甬厦蓉]{2}(?:双方|两地))(?:代表|政府)?(?:分别|共同|现场|正式)*$"
)
"""Two lands by one character each, who sign as such (粤澳双方)."""
_NEAR = 5_000
"""How far before the short names the places are looked for, in code points."""


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
