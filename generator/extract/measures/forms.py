"""Forms in which the unit behind a number does not tell all: 2个多月, 2年2个月, 人数增至3.4万, 升2.6点至91点."""

from generator.expressions import compiled
from generator.extract.measures.units import LENGTHS, MEDALS_BEFORE, SHOWN_BY, UNITS, WORD_BEHIND
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
    r"(?P<noun>人数|人次|人口|户数)(?:[^,。;:]{0,16}?(?:[增升减降跌落回][加长少到]?[至到]|达到?|突破|超过?|逾|已有|共有|(?=过))了?(?:约|近|逾|超过?|过)?"
    r"|(?:总数)?(?:就|也|已|仅|只|共|总计|合计)*(?:为|有|约|近|多达|高达)+)$"
)
_PEOPLE_OF = compiled(
    "[多余]?(?:[\u4e00-\u9fff]{0,5}(?<![为与和由向对])(?P<unit>人)民(?!政府|币|医院|法院|检察|路|公园|日报|网|银行|大学|团体|广场|武装|警察|调解|陪审))"
)
"""Behind a number of people without a unit: 80万青石人民."""
_HEADS_WITHIN = 24
_ENDED = compiled(r"[多余]?(?=[,。;、)\n]|$)")
_CHANGE = compiled("(?:(?<![提直飞跃晋])升|跌|(?<![下空])降|增(?!至|到)|减|涨|挫|上升|下降|下跌|增加|减少|回升|回落|上涨)了?(?:约|近|逾)?$")
_CHANGE_WITHIN = 5
_LED_TO = {"percent": 8.0, "points": 2.0, "people": 3.0, "money": 3.0, "count": 3.0}
"""How many times a change what it led to is at least; less may be a range (增长5%至6%)."""

_SUM = compiled(
    "(?:经费|斥资|投资|投入|造价|金额|耗资|预算|营收|产值|总额|补助|资金|投注|挹注|善款|筹措|自筹|贷款|投融资|价值|罚款|开罚|裁罚|裁处|获利|拨款|核给|剩余|赚[得取]?|亏损|共计|合计|总计|募得|募集|捐赠|捐款|捐出|核定|争取|(?:配合|自筹|补助|分担|地方)款|奖金|市值|营业额|总价|补贴|赞助|加码|回馈金|给付)(?:分别|了|为|达|约|近|逾|超过|高达|共|也|已|有|至少|合计|累计|突破|将|再)*$"
)
_PROCEEDS = compiled(
    "(?:票房|总额|总值|产值|投资|收入|销售额|成交额|交易额|签约额|出口额|贸易额|融资|授信|利润|税收|纳税|总资产|注册资本|注册资金|中标价|标价|善款额|募款|规模|薪资|盈余|赤字)"
    "(?:为|有|首次|达到?|约|近|逾|超过?|高达|共|突破|过|增至|升至|将|可|已|也)*$"
)
_SUM_ENDS = compiled("(?:多|余|以上|左右|大关)?(?=[,。;、)\\]!\n]|$)")
"""Words before a number with nothing behind it that make an amount of it too: 注册资本5000万, 销售收入突破12亿."""
_SUMS = compiled(
    r"[及和与、](?:近|约|逾)?[\d,.]+[万亿]+(?:元|[,。;、])|[多余]?[及和与][^,。;、\d]{2,10}?(?:近|约|逾)?[\d,.]+[万亿]+[多余]?元"
)
_ADDED = compiled("[万亿](?:元)?[及和与、](?:近|约|逾)?$")
"""Another amount behind it, or before it: 5,900万及3,800万元."""
_SPENT_ON = "(?:[款费金]|预算|补助|工程|设备|设施|结构|建设|建筑|计[画划]|[公本县市省区]府|公所|中央|地方|银行|政府)"
"""What an amount in a budget is for, or who gives it."""
_NEXT_SUM = compiled(rf"[\d,.]+[多余]?[万亿][多余]?元?[、,及和与][^,、。;\d]{{0,12}}{_SPENT_ON}(?:约|近|逾)?$")
"""An amount, and what the next one is for, behind it: 补助1980万、重建基金|9900万."""
_NEXT_WITHIN = 26
_NEXT_BEHIND = compiled(rf"[多余]?[及和与][^,。;、\d]{{0,10}}?{_SPENT_ON}(?:约|近|逾)?[\d,.]+[万亿][,。;、)]")
"""What the next one is for, and it, behind an amount: 结构|9100余万及设备440万."""
_IN_ACCOUNT = compiled(
    r"元|预算|经费|补助|自筹|基金|[\d万亿](?=,)|(?P<other>人口|人数|人次|户数|[\d万亿多余][ ]?[人名户件份票台辆吨亩只株册次])"
)
"""What the sentence told of before: money, or things counted."""
_ACCOUNT_WITHIN = 60
_ENTERED = compiled(
    "(?:补助|配合|自筹|负担|支应|匡列|编列|分摊|出资|提拨|加码|追加|突破|增至|增为|增加到|提高到|提升[到至]|上看|缩减为|减为|降到|每[户人名位件间所家股年月])(?:了|近|约|逾|超过|高达)*$"
)
"""Verbs of a budget before a number that leaves out 元."""
_SUM_BEHIND = compiled(
    "(?:多|余)?的?(?:建设|工程|年)?(?:经费|预算|资金|投资|贷款|补助|善款|目标|大关|产值|营收|商机|赞助|回馈金|奖金|奖助学金|理赔|赔偿)"
)
"""Words beside a number that make an amount of 1.2亿, 元 left out."""


_YEARLY = compiled("年(?:产值|营收|收入|产量|营业额|销售额|利润|税收)")


def unit_of(text: str, at: int) -> str:
    """Return the longest unit that stands at ``at``; empty when there is none, or another word begins there."""
    for length in LENGTHS.get(text[at : at + 1], ()):
        unit = text[at : at + length]
        if unit not in UNITS:
            continue
        behind = text[at + length : at + length + 1]
        if behind and behind in WORD_BEHIND.get(unit, ""):
            if length == 1:
                return ""
            continue
        if unit[-1].isascii() and unit[-1].isalpha() and behind.isascii() and behind.isalpha():
            continue
        return unit if unit not in SHOWN_BY or _is_shown(text, unit, at) else ""
    return ""


_MEDALS_WITHIN = 10
"""Characters in which the medal before and the number of this one stand."""


def _is_shown(text: str, unit: str, at: int) -> bool:
    """Say whether what must stand beside a unit of ``SHOWN_BY`` does."""
    if SHOWN_BY[unit].match(text, at + 1):
        return True
    return MEDALS_BEFORE.search(text, max(0, at - _MEDALS_WITHIN), at + 1) is not None


def is_yearly(text: str, number: str, at: int) -> bool:
    """Say whether 年 behind a large number belongs to what is told by the year (增加20亿年产值)."""
    return number[-1] in "万亿兆" and _YEARLY.match(text, at) is not None


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


def heads_of(text: str, number: str, start: int, end: int) -> Bounds | None:
    """Return the character that is the unit of a number of heads in the noun before it (人数增至3.4万) or behind it (80万青石人民)."""
    large = number[-1] in "万亿"
    people = _PEOPLE_OF.match(text, end) if large and not set(number) <= _ONLY_LARGE else None
    told = large or len(number) > _ENOUGH or number in _ROUND
    return people.span("unit") if people else _heads_before(text, start, end) if told else None


_ONLY_LARGE = frozenset("百千万亿")
_ROUND = frozenset("百千万")
"""A round number of heads behind a verb of passing it (人数过千)."""
_ENOUGH = 3
"""Digits of a number that may tell heads without 万."""


def _heads_before(text: str, start: int, end: int) -> Bounds | None:
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


def is_sum(text: str, start: int, end: int) -> bool:
    """Say whether the number there, without a unit, is an amount of money (经费1.2亿)."""
    return (
        _SUM.search(text, max(0, start - 8), start) is not None
        or (_SUM_ENDS.match(text, end) is not None and _PROCEEDS.search(text, max(0, start - 10), start) is not None)
        or _SUM_BEHIND.match(text, end) is not None
        or _SUMS.match(text, end) is not None
        or _ADDED.search(text, max(0, start - 4), start) is not None
        or (_SUM_ENDS.match(text, end) is not None and _is_entry(text, start))
        or (_NEXT_BEHIND.match(text, end) is not None and _in_account(text, start))
    )


def _is_entry(text: str, start: int) -> bool:
    """Say whether the number there goes on with an account in 元 (工程经费3000万元,县府配合500万)."""
    if _ENTERED.search(text, max(0, start - 8), start) is None and _NEXT_SUM.search(text, max(0, start - _NEXT_WITHIN), start) is None:
        return False
    return _in_account(text, start)


def _in_account(text: str, start: int) -> bool:
    """Say whether the sentence up to ``start`` told of money last, not of things counted."""
    low = max(text.rfind("。", 0, start), text.rfind("\n", 0, start), start - _ACCOUNT_WITHIN) + 1
    last = None
    for last in _IN_ACCOUNT.finditer(text, low, start):  # noqa: B007 -- the last one counts
        pass
    return last is not None and last["other"] is None


_ORDINALS = compiled(
    r"第[\d一二三四五六七八九十]{1,4}(?P<unit>[条项款次剂期节]?)(?:[、或及和]第?[\d一二三四五六七八九十]{1,4}(?:[条项款次剂期节]?)){0,3}[、或及和]$"
)
_ROW = 20
"""How far back a row of ordinals is read, in code points."""


def among_ordinals(text: str, start: int, end: int) -> bool:
    """Say whether a number goes on with a row of ordinals (第7条或8条, 第1、2、3次)."""
    row = _ORDINALS.search(text, max(0, start - _ROW), start) if text[start - 1 : start] in ("、", "或", "及", "和") else None
    return row is not None and text.startswith(row["unit"], end)
