"""Counts and sums that belong to a signing: which measure of a stretch they are."""

from bisect import bisect_left

from generator.expressions import compiled
from generator.extract.acts.scan import Reading, rule
from generator.extract.drafts import MeasureDraft
from generator.model.span import Quote

_MONEY = rule(
    r"(?:元|[美欧日港澳韩加新英]?[元圆币镑]|令吉|卢比|卢布|泰铢|铢|欧元|英镑|新台币|(?:元)?人民币|US\$|HK\$|S\$|NT\$|\$|£|€|Rs\.?|RM)"
)
_NOT_TOTAL = rule(
    r"(?:首笔|\d[余多]?[个项宗]、(?:计划|协议)?总?投资(?:总?额)?|每[\u4e00-\u9fff]{0,8}|单[笔个项][\u4e00-\u9fff]{0,4}|其中[^,;。]{0,30}|注册资本(?:金)?|年产值|产值|"
    r"销售收入|年?销售额|年营业额|年营收|营收|营业收入|税收|利税|地区生产总值|外资|一期[\u4e00-\u9fff]{0,6}|(?<!投资)(?<!投资额)(?<!总额)(?<!总金额)不低于|补贴|奖励|最高[\u4e00-\u9fff]{0,4}|"
    r"净利润|市值|节省[\u4e00-\u9fff]{0,6})[约近超达为:]{0,3}$"
)
_OF_ALL = rule(r"[,;](?:签约|协议|合同|项目|计划)*(?:共计|合计|总计|总)[\u4e00-\u9fff]{0,6}$")
"""Before a sum behind that of a part: this one is of all."""
_EARNED = rule(r"的(?:净?利润|[净毛]利|营?收入?|营业额|销售额|产值|税收)")
"""Behind a sum: it was earned, not signed for."""
_TOTAL = rule(r"投资|金额|总额|资金|授信|融资|额度|价值|规模|合同|协议|预算|经费|总计|共计")
_NEAR = 16
"""How near before a sum stands what it is the sum of, in code points."""
_AREAS = rule(
    r"(?:涉及|涵盖|覆盖|聚焦|涉足|包括|囊括|遍及|分布在|主要分布在|主要集中在|集中在|重点支持|围绕|在|就(?!业|读|医)|(?<=[将可拟])于|支持|(?<!空间)(?<!战略)(?<!产业)布局|瞄准)(?:了|到|"
    r"于)?([^,;。]{2,120}?)(?:等)?(?:\d+|[一二三四五六七八九十两]+)?(?:多|余)?(?:个|大|项|类)?(?:重点|主导|新兴|战略性新兴|不同|"
    r"多个|诸多|众多)?(?:领域|(?:产业|行业)(?!、|[链园区带化]|基地|集群|等[^,;。]{0,4}(?:领域|方面|范畴|板块))|板块|赛道|范畴|范围|(?<![单双])方面|面向|方向|(?<=等)(?=合作))"
)
_PLACE = rule(r"[\u4e00-\u9fff]{2,3}[省市县区](?![场域别间块民政容值])(?=[\u4e00-\u9fff]{2})")
"""Where the fields are, before the first of them (某市种植业、畜牧业)."""
_BEFORE_COUNT = rule(
    r"(?:来自|涉及|涵盖|覆盖|聚焦)(?:了|到)?(?P<fields>[^,;。]{2,120}?)等?(?:\d+|[一二三四五六七八九十两]+|多)?个?大?(?:领域|产业|行业)的[^,;。]{0,4}$|"
    r"(?:涉及|涵盖|覆盖|包括)(?:了|到)?(?P<kinds>[^,;。]{2,120}?)等(?:\d+|[一二三四五六七八九十两]+)[余多]?[个项][^,;。]{0,8}$"
)
"""The fields of what is counted, before or inside the count (来自甲、乙等领域的36个项目; 涉及甲、乙等13个项目)."""
_COMMA = rule(r"、(?:和|与|以?及)?")
_LAST_JOINT = rule(r"以及|及|[和与]")
_BARE_AREAS = rule(
    r"(?:了|关于|有关|一系列)*([^,;。的]{2,80}?)等?(?:多个|[\d一二三四五六七八九十]+(?:个|大))?(?:领域|(?<=等)(?:多|数|余|[\d一二两三四五六七八九十])+[项份个])"
)


def money_in(reading: Reading, measures: tuple[MeasureDraft, ...], start: int, end: int) -> MeasureDraft | None:
    """Return the first sum of money in ``[start:end)`` that is a total, or None."""
    part = False
    for measure in between(measures, start, end):
        span = measure.text.spans[0]
        if not _is_money(reading, measure) or _EARNED.match(reading.text, span.end):
            continue
        other = _NOT_TOTAL.search(reading.text, start, span.start)
        if other is None and (not part or _OF_ALL.search(reading.text, start, span.start)):
            return measure
        part = part or (other is not None and other.group().startswith("其中"))
    return None


def money_of(reading: Reading, measures: tuple[MeasureDraft, ...], start: int, sentence_end: int, end: int) -> MeasureDraft | None:
    """Return the sum that a sentence states from ``start`` on, or the one that the next, up to ``end``, calls the sum of it."""
    if (own := money_in(reading, measures, start, min(sentence_end, end))) or end <= sentence_end:
        return own
    total = money_in(reading, measures, sentence_end, end)
    at = total.text.spans[0].start if total else end
    return total if _TOTAL.search(reading.text, max(sentence_end, at - _NEAR), at) else None


def _is_money(reading: Reading, measure: MeasureDraft) -> bool:
    span = measure.unit.spans[0]
    told = reading.plain(span.start, span.end)
    inferred = measure.unit.inferred is not None and not measure.text.value.endswith(("级", "級"))  # 投资2900万; no 百亿级
    return _MONEY.fullmatch(measure.unit.value if inferred else told) is not None


def count_at(measures: tuple[MeasureDraft, ...], start: int, end: int) -> MeasureDraft | None:
    """Return the whole number of things whose digits stand within ``[start:end)``, or None."""
    for measure in between(measures, start, end):
        if float(measure.value).is_integer() and measure.value_to is None:
            return measure
    return None


def between(measures: tuple[MeasureDraft, ...], start: int, end: int) -> tuple[MeasureDraft, ...]:
    """Return the measures, which stand in order, that begin within ``[start:end)``."""
    low = bisect_left(measures, start, key=lambda measure: measure.text.spans[0].start)
    high = bisect_left(measures, end, key=lambda measure: measure.text.spans[0].start)
    return measures[low:high]


def fields_in(reading: Reading, start: int, end: int) -> tuple[Quote, ...]:
    """Return the fields that a stretch lists (涉及甲、乙、丙等领域); one alone is a list too."""
    match = _AREAS.search(reading.text, start, end)
    return _pieces(reading, *match.span(1)) if match else ()


def fields_of_count(reading: Reading, start: int, at: int, stop: int, end: int) -> tuple[Quote, ...]:
    """Return the fields of what is counted in ``[at:stop)``: told behind, up to ``end``, or in the clause from ``start`` on."""
    if behind := fields_in(reading, stop, end):
        return behind
    for until in (at, stop):
        if match := _BEFORE_COUNT.search(reading.text, start, until):
            return _pieces(reading, *match.span("fields" if match["fields"] else "kinds"))
    return ()


def list_before_field(reading: Reading, start: int, end: int) -> tuple[Quote, ...]:
    """Return the fields listed right behind the verb (签署农业、贸易等领域合作文件)."""
    match = _BARE_AREAS.match(reading.text, start, end)
    other = match is not None and "》" in match[1]  # 签署《甲》以及农业、贸易等领域合作文件
    return _pieces(reading, *match.span(1)) if match and not other else ()


_AND = rule(r"以及|(?<=规划|计划|协定|纪要)和")
_PAPER = rule(r"(?:备忘录|协定|协议书?|纪要|规划|计划|声明|公报|议定书|条约|合同|意向书)$")
"""Ends a piece that is a document, no field."""
_VERB_FIRST = rule("(?:和?(?:签署|宣布)|(?:两国|双方|各方)?(?:关于|就)|加强|深化|扩大|拓展|开展)(?=.{2})")
"""Before the first of the fields, in which something is done (加强学术、人员、文化等方面合作)."""
_PAPER_AND = compiled("[^和与及]{2,30}(?:备忘录|协定|协议|纪要|规划|计划|声明|公报|议定书|条约)[和与及]")
"""Begins a piece whose first half is a document (甲规划和农业)."""
_ONLY_VERB = rule("促进|推动|推进|加强|深化|发展|扩大|开展|加快|拓展|支持|提升|完善|深入")
"""A piece that begins a phrase and names no field (促进和发展农业)."""


def _pieces(reading: Reading, start: int, end: int) -> tuple[Quote, ...]:
    """Return the pieces of a list; one alone is none. Only the last is cut at 和 or 与 (教师与业界交流、实习及研讨会)."""
    text = reading.text
    cuts = sorted(found.span() for cut in (_COMMA, _AND) for found in cut.finditer(text, start, end))
    if joint := _LAST_JOINT.search(text, cuts[-1][1] if cuts else start, end):
        cuts.append(joint.span())
    found: list[Quote] = []
    for at, stop in zip([start, *(b for _, b in cuts)], [*(a for a, _ in cuts), end], strict=True):
        place = None if found else _PLACE.match(text, at, stop)
        a, b = place.end() if place else at, at + len(text[at:stop].partition("等")[0])
        if paper := _PAPER_AND.match(reading.plain(a, b)):
            a += paper.end()
        if not found and (verb := _VERB_FIRST.match(text, a, b)):
            a = verb.end()
        if 2 <= b - a <= 20 and not _PAPER.search(text, a, b):
            found.append(reading.quote(a, b))
    verbs = any(_ONLY_VERB.fullmatch(text, piece.spans[0].start, piece.spans[0].end) for piece in found)
    return tuple(found) if len(found) > 1 and not verbs else ()
