"""Signings that are only counted (共签约12个项目), and the lists of projects behind them."""

import re

from generator.extract.acts import amounts
from generator.extract.acts.agreements import Found
from generator.extract.acts.cue import Cue
from generator.extract.acts.names import trim
from generator.extract.acts.organisations import ends_as_organisation
from generator.extract.acts.pairs import read_pairs
from generator.extract.acts.parties import read_parties
from generator.extract.acts.scan import Clause, Reading, Sentence, rule, speech_before
from generator.extract.acts.signing_words import FUTURE, NEWS, PAST, PERIOD, about_same, clause_at, short_clause_before, stop_after
from generator.extract.acts.statement import signers_before
from generator.extract.drafts import MeasureDraft, SigningDraft
from generator.extract.numerals import parse
from generator.model.span import Quote, Span

_N = r"(?P<count>[\d一二三四五六七八九十百两]+)[余多]?"
_KINDS = r"(?:各类|重点|重大|产业|合作|招商|优质|投资|意向|引资|经贸)*"
_COUNTS = (
    rule(rf"(?:共计|合计|总计|共){_N}个{_KINDS}签约项目"),
    rule(
        rf"(?:共|合计|共计|总共|集中|现场|会上|大会|活动|成功)[^,;。\d]{{0,10}}签约(?:的|了)?(?:{_KINDS}(?:项目)?|(?P<projects>[^,;。\d、]{{2,20}}项目))(?:达|共|共计|总数)?{_N}(?:个|项|宗|份|家)"
    ),
    rule(
        rf"(?:(?<![\u4e00-\u9fff])|(?<=[本此今]次)|(?<=现场)|(?<=[今当]天)|(?<=今日))签约的{_N}个{_KINDS}项目(?=总|,|共|计划|涉及|涵盖|包括|包含|分别|中|有|为|是)"
    ),
    rule(rf"签约的?(?:项目|订单|协议)(?:总数|一?共)(?:有|计|达)?{_N}(?:个|项|宗|份)"),
    rule(rf"(?<!新)(?:签约|签订|签署|签下)了?(?P<projects>[^,;。\d、包总的]{{0,12}}项目)(?:达|共|共计|总数|数)?{_N}(?:个|项|宗)"),
    rule(
        r"(?P<count>[\d一二三四五六七八九十百两]+)[余多]?(?:个|项|宗|份|大(?=[^,;。\d]{0,8}项目))(?:[^,;。\d]{0,16}?(?:项目|订单|合作)|(?P<papers>[^,;。\d]{0,16}?(?:协议书?|合同|备忘录|意向书)))"
        r"(?:成功|正式|进行了?|举行了?|日前|近日|现场|当场|当会|当天|集中|完成|达成|顺利|对接|在[^,;。]{2,12}|同时)*(?:合作)?(?:签约|签署|签订|达成合作)"
    ),
    rule(
        r"(?:签署|签订|达成)的?(?P<document>[^,;。\d]{0,16}(?:协议|意向书|合同|备忘录|订单|文件))(?:超过|超|近|逾|多?达|合?共)?"
        r"(?P<count>[\d一二三四五六七八九十百两]+)[余多]?(?:项|份|个)"
    ),
    rule(
        r"(?:签署|签订|促成|达成|签下|签约|签)(?:了)?(?:共|合共|共计)?(?P<count>[\d一二三四五六七八九十百两]+)[余多]?(?:个|项|宗|"
        r"份|笔)(?:涉及[^,;。]{2,40}?的)?(?P<document>[^,;。]{0,16}?(?:协议书?|备忘录|意向书|合同|合约|文件|项目|订单|MOU|合作意向书))"
    ),
    rule(rf"(?:签约|签订|签署|签下)了?[^,;。]{{2,160}}?等(?:领域(?:的)?)?(?:项目)?{_N}(?:个|项)(?:[^,;。\d]{{0,8}}项目|(?=[,;。]|$))"),
)
_UNNAMED = rule(rf"(?:{_KINDS}(?:\d*[千百十]?[万亿]元(?:以上|级)?的?)?)*(?:项目|订单)")
"""No more than that there are projects."""
_SUCH_AS = rule(r"等(?:共|合计)?$")
_EACH_WITH = rule(r"分别[与和同]")
_TWO = 2
_ROUNDED = 2
"""How long a word is that a number is rounded with (超过600项), in code points."""
_AMONG = 3
"""How long 其中 with its comma is, in code points."""
_ABOUT = ("围绕", "就", "针对", "涉及", "涵盖")
_NOT_LONG_AGO = ("不久前", "前不久")
"""At the head of a sentence: told of an earlier day."""
_SINCE = rule(r"(?:今年|去年|年初|近年|20\d\d年)(?:以来|来)$|截至(?:目前|今|\d)|(?:今年)?(?:上半年|[一二三前]+季度)$")
"""A clause alone: what is counted behind it was signed over a long time."""
_STILL_TO_COME = rule(r"(?:(?:期间|之?后|随后)[还也]?(?:会|将)|[还也]会(?:举行|举办|进行|开展))[^;。]{0,48}$")
"""Before a count: it will be signed (大会期间还会举行12个项目签约)."""
_OR_BEGUN = rule(r"或(?=开工|落地|投产|竣工|启动)")
"""Behind a count: not all of it was signed (30多个项目签约或开工)."""
_ALREADY_WITH = rule(r"已经?[与和同跟][^,;。]{1,40}$")
"""Before a count: it was signed before that of which the report tells (已与有关组织签署15份协议)."""
_YEARS = rule(r"[一二三四五六七八九十几数\d]年来")
"""In the sentence before: what is counted was signed over years (基地建设一年来,目前签约69个项目)."""
_PLACES = rule(r"(?<![^,;。\n])([^,;。共]{0,6}(?:两地|三地|两市|两县|两岸|两区|三市))(?:企业|政府)?(?:共|的|现场)*$")


def counted(reading: Reading, measures: tuple[MeasureDraft, ...], index: int) -> Found | None:
    """Return the signing that a sentence only counts (共签约12个项目), with its sum and fields."""
    sentence = reading.sentences[index]
    if reading.text.startswith(_NOT_LONG_AGO, sentence.start) or PERIOD.match(reading.text, sentence.start):
        return None
    for pattern in _COUNTS:
        match = pattern.search(reading.text, sentence.start, sentence.end)
        if not match or speech_before(reading, sentence, match.start()) or sentence.reported:
            continue
        clause = clause_at(sentence, match.start())
        before = reading.text[clause.start : match.start()]
        if before.endswith(_ABOUT) or _is_other(reading, sentence, clause, match, before):
            continue
        named = _two_sides(reading, sentence, clause, match.start()) if "分别" in before else ()
        count = _number(reading, measures, match)
        if count < _TWO or ("分别" in before and not named and pattern is not _COUNTS[-1]):
            continue
        if "document" in match.groupdict() and read_parties(reading, clause.start, match.start()).names:
            continue
        stop = stop_after(reading, sentence, match.end())
        end = about_same(reading, index, stop)
        kind = next((group for group in ("document", "projects", "papers") if match.groupdict().get(group)), "")
        return Found(
            SigningDraft(
                Span(match.start(), match.end()),
                parties=named or _town(reading, sentence.start, match.start()),
                subject=reading.quote(*match.span(kind)) if kind and not _UNNAMED.fullmatch(match[kind]) else None,
                count=count,
                count_span=Span(*match.span("count")),
                amount=amounts.money_in(reading, measures, match.end(), end)
                or _sum_before(reading, measures, (clause.start, sentence.start), match.start()),
                fields=amounts.fields_of_count(reading, clause.start, *match.span(), end),
                trace=Cue("count", match.start(), match.end()).trace(reading, "signing"),
            ),
            weak=sentence.headline,
            counted=True,
        )
    return None


_ONE_MORE = rule(
    r"(?:[、,]|以?及|和)(?P<document>[\u4e00-\u9fff]{0,12}?(?:协议书?|意向书|合同|备忘录|订单))(?:超过|超|近|逾|多?达|共)?(?P<count>[\d一二三四五六七八九十百两]+)[余多]?(?:项|份|个|宗)"
)
"""Behind a count of one kind of papers: how many of another kind (签订甲协议9个、乙协议5个)."""


def counted_further(reading: Reading, measures: tuple[MeasureDraft, ...], count: Found) -> list[Found]:
    """Return one signing for each further kind of papers that is counted behind the first."""
    found: list[Found] = []
    at = count.draft.span.end
    while match := _ONE_MORE.match(reading.text, at):
        if (number := _number(reading, measures, match)) < _TWO:
            break
        draft = SigningDraft(
            Span(match.start("document"), match.end()),
            subject=reading.quote(*match.span("document")),
            count=number,
            count_span=Span(*match.span("count")),
            trace=Cue("count", *match.span()).trace(reading, "signing"),
        )
        found.append(Found(draft, weak=count.weak, counted=True))
        at = match.end()
    return found


def _is_other(reading: Reading, sentence: Sentence, clause: Clause, match: re.Match[str], before: str) -> bool:
    """Say whether what is counted was signed earlier, will be, was not all signed, or is a part of a count before."""
    among = reading.text[max(sentence.start, clause.start - _AMONG) : match.start()]
    ahead = FUTURE.search(before) or _STILL_TO_COME.search(reading.text, sentence.start, match.start())
    before_today = _ALREADY_WITH.search(before) and not NEWS.search(reading.text, sentence.start, match.end())
    earlier = PAST.search(before) or before_today or _over_years(reading.text, sentence, clause, match.start())
    return bool(ahead or earlier or "其中" in among or _OR_BEGUN.match(reading.text, match.end()))


def _town(reading: Reading, start: int, end: int) -> tuple[Quote, ...]:
    """Return the town that ``[start:end)`` says signed (甲市共签约12个项目), as a party; empty when there is none."""
    place = _PLACES.search(reading.text, start, end)
    town = reading.cut(trim(reading, place.start(1), place.end(1))) if place else None
    return (town,) if town else ()


_OF_TRADE = rule(r"(?:交易|成交|销售|采购|贸易|消费)(?:额|总额|金额)?(?:达|约|超|近|共|逾|突破|为)*$")
"""Before a sum: it is of what was bought and sold, not of what was signed."""


def _sum_before(reading: Reading, measures: tuple[MeasureDraft, ...], starts: tuple[int, ...], end: int) -> MeasureDraft | None:
    """Return the sum told before a count, behind the first of ``starts`` that has one, where it can be that of what is counted."""
    start, found = next(((at, told) for at in starts if (told := amounts.money_in(reading, measures, at, end))), (end, None))
    return None if found and _OF_TRADE.search(reading.text, start, found.text.spans[0].start) else found


def _over_years(text: str, sentence: Sentence, clause: Clause, at: int) -> bool:
    """Say whether the sentence tells that what is counted at ``at`` was signed over a long time."""
    return short_clause_before(sentence, clause, text, _SINCE) or _YEARS.search(text, sentence.start, at) is not None


def _two_sides(reading: Reading, sentence: Sentence, clause: Clause, end: int) -> tuple[Quote, ...]:
    """Return those who sign with each other what is counted (甲公司等分别与乙公司签署项目12个); none where any is no sure name."""
    if not _EACH_WITH.search(reading.text, clause.start, end) or reading.text[end] != "签":
        return ()
    names = read_parties(reading, signers_before(reading, sentence, clause.start, end), end).names
    sure = len(names) > 1 and all(ends_as_organisation(reading, *name) for name in names)
    return tuple(reading.quote(*name) for name in names) if sure else ()


def _number(reading: Reading, measures: tuple[MeasureDraft, ...], match: re.Match[str]) -> int:
    """Return how many; 大 is no measure word that counts elsewhere (16大项目). 0 for no whole number."""
    if measure := amounts.count_at(measures, match.start("count") - _ROUNDED, match.end("count") + 1):
        return int(measure.value)
    value = parse(match["count"])[0] if reading.text.startswith("大", match.end("count")) else 0
    return int(value)


def paired(reading: Reading, index: int, count: Found) -> list[Found]:
    """Return one signing for each pair that stands before a count of them (甲与乙、丙与丁等29个项目集中签约)."""
    at = count.draft.span.start
    clause = clause_at(reading.sentences[index], at)
    example = _SUCH_AS.search(reading.text, clause.start, at)
    if not example:
        return []
    trace = Cue("pair", clause.start, example.start()).trace(reading, "signing")
    return [
        Found(
            SigningDraft(Span(pair[0][0], pair[1][1]), parties=tuple(reading.quote(*name) for name in pair), count=1, trace=trace),
            weak=count.weak,
        )
        for pair in [*_pairs_before(reading, index, clause), *read_pairs(reading, clause.start, example.start())]
    ]


def _pairs_before(reading: Reading, index: int, clause: Clause) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Return the pairs of the clauses right before, each nothing but pairs (甲与乙,丙与丁等29个项目)."""
    found: list[tuple[tuple[int, int], tuple[int, int]]] = []
    for earlier in [c for c in reading.sentences[index].clauses if c.end < clause.start][::-1]:
        pairs = read_pairs(reading, earlier.start, earlier.end)
        if not pairs or pairs[-1][1][1] != earlier.end or not ends_as_organisation(reading, *pairs[-1][1]):
            break
        found = [*pairs, *found]
    return found
