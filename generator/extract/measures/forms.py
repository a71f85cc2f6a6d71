"""Forms in which the unit behind a number does not tell all: 2个多月, 2年2个月, 人数增至3.4万, 升2.6点至91点."""

from generator.expressions import compiled
from generator.extract.measures.units import UNITS
from generator.extract.numerals import Value, parse

Bounds = tuple[int, int]

_ODD = compiled("个[多余](?P<unit>月|小时|钟头|星期|学期)")
_TERM = compiled(r"年(?:零|又)?(?P<months>1[01]|[1-9]|十[一]?|[一二两三四五六七八九])个月")
_HOURS = compiled(r"个?小时(?:零|又)?(?P<minutes>[1-5]?\d)(?P<unit>分钟?)(?![之至到—~-])")
_MONTHS_OF_YEAR = 12
_MINUTES_OF_HOUR = 60
_LONGEST_TERM = 60
"""Years of 2年2个月; a greater number is a calendar year."""
_HEADS = compiled(
    r"(?P<noun>人数|人次|人口|户数)[^,。;:]{0,16}?(?:[增升减降跌落回][加长少到]?[至到]|达到?|突破|超过?|逾)了?(?:约|近|逾|超过?)?$"
)
_HEADS_WITHIN = 24
_ENDED = compiled(r"[多余]?(?=[,。;、)\n]|$)")
_CHANGE = compiled("(?:(?<![提直飞跃晋])升|跌|(?<![下空])降|增(?!至|到)|减|涨|挫|上升|下降|下跌|增加|减少|回升|回落|上涨)了?(?:约|近|逾)?$")
_CHANGE_WITHIN = 5
_LED_TO = {"percent": 8.0, "points": 2.0, "people": 3.0, "money": 3.0, "count": 3.0}
"""How many times a change what it led to is at least; less may be a range (增长5%至6%)."""


def approximate_unit(text: str, at: int) -> Bounds | None:
    """Return the bounds of 月 in 个多月 at ``at``: a unit with the approximation inside."""
    odd = _ODD.match(text, at)
    return odd.span("unit") if odd else None


def whole_term(text: str, numeral: str, at: int) -> tuple[Value, int, int] | None:
    """Return the value of 2年2个月 (26) or 1小时40分钟 (100) whose first unit stands at ``at``, and the bounds of the last unit."""
    if hours := _HOURS.match(text, at):
        return parse(numeral)[0] * _MINUTES_OF_HOUR + parse(hours["minutes"])[0], *hours.span("unit")
    term = _TERM.match(text, at)
    years = parse(numeral)[0] if term else 0
    if term is None or not 0 < years <= _LONGEST_TERM or numeral.startswith("0"):  # 2008年2个月间
        return None
    return years * _MONTHS_OF_YEAR + parse(term["months"])[0], term.end("months"), term.end()


def heads_before(text: str, start: int, end: int) -> Bounds | None:
    """Return the noun's character that is the unit of a number of heads: 就业人数由2万人增至3.4万."""
    if _ENDED.match(text, end) is None:
        return None
    low = max(0, start - _HEADS_WITHIN)
    clause = max([low, *(text.rfind(mark, low, start) + 1 for mark in ",。;\n")])
    heads = _HEADS.search(text, clause, start)
    if heads is None:
        return None
    at = heads.start("noun")
    return (at, at + 2) if heads["noun"] == "人次" else (at, at + 1)


def is_result(text: str, start: int, unit: str, change: Value, result: Value) -> bool:
    """Say whether the number behind 至 is what the change before it led to, and no upper end of a range (升2.6点至91点)."""
    least = _LED_TO.get(UNITS[unit]) if unit else None
    if least is None or result < change * least:
        return False
    return _CHANGE.search(text, max(0, start - _CHANGE_WITHIN), start) is not None
