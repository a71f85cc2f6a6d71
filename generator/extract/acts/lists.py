"""Signings told as a list: who the two sides are (签约双方为甲和乙), what was signed, one by one (签约项目分别是:甲与乙的丙项目;…)."""

import re

import msgspec

from generator.extract.acts import amounts
from generator.extract.acts.agreements import Found
from generator.extract.acts.ceremonies import subject_of
from generator.extract.acts.cue import Cue
from generator.extract.acts.joints import split
from generator.extract.acts.names import bare, quoted, trim
from generator.extract.acts.organisations import ends_as_organisation, name_of_party, split_topic
from generator.extract.acts.parties import read_parties
from generator.extract.acts.projects import in_row, named_in_row
from generator.extract.acts.scan import Reading, Sentence, rule
from generator.extract.acts.signing_words import DOCUMENT, FUTURE, NOT_A_SIGNING, PAST, VERB, clause_at
from generator.extract.drafts import MeasureDraft, SigningDraft
from generator.model.span import Quote, Span

_SIDES = rule(r"签[约署订](?:的)?(?:双方|各方|三方|四方)(?:单位|代表)?(?:分别|依次)*(?:是|为|包括):?(?P<names>[^,;。:]{4,160})")
_LIST = rule(
    r"签约(?:的)?(?:单位|双方|名单|情况)?(?:如下|包括|分别|有|是|为)*:|(?:签约|签署|签订|签下)(?:的|了)?[^,;。:]{0,20}?(?:项目|协议|合同|合约|备忘录|订单|协定)(?:\d{1,3}[个项份])?"
    r"(?:[,:]|分别|主要|依次|具体|其中)*(?:是|为|包括|有|:):?"
)
_SIGNERS = rule(
    r"签约(?:的)?(?:企业|单位|机构|公司|院校|高校)(?:代表)?(?:分别|依次|主要|共\d{1,3}家,?)*(?:是|为|包括|包含|有|:):?(?P<names>[^,;。:]{4,160})|"
    r"[\d一二两三四五六七八九十]{1,3}[家所个](?:企业|单位|机构|公司|院校|高校)(?:进行了?|成功|现场|集中|正式|上台|参加)*签约,(?:分别|主要|其中)?(?:是|为|包括|包含|有):?(?P<more>[^,;。:]{4,160})"
)
"""Those who sign, in a list of their own."""
_JOINED = rule(
    r"(?:共|共有|有|计有|总计)?[\d一二两三四五六七八九十]{1,3}[家所个间][^,;。、]{0,8}?(?:正式|成功|率先|首批|共同|一同)*(?:加入|加盟|入盟|结盟),?(?:分别|其中|主要)?(?:包括|包含|为|是|有)(?P<names>[^,;。:]{4,400}(?:,以?及[^,;。:]{2,60})?)|"
    r"(?:加盟|加入|入盟|结盟)(?:的)?(?:厂商|企业|单位|学校|院校|机构|医院)(?:分别)?(?:包括|包含|为|是|有)(?P<more>[^,;。:]{4,400}(?:,以?及[^,;。:]{2,60})?)"
)
"""Those who join an alliance that is signed (共有10所学校加入,包括甲、乙)."""
_CEREMONY = rule(r"(?:举行|举办|召开),?[^,;。]{2,60}")
_BACK = 6
"""So many sentences back the one is looked for that holds the ceremony."""
_ITEM = rule(r"[^;]{4,160}")
_SHORT_ITEM = rule(r"[^、;,]{4,80}")
_OF = rule(r"的|就|关于|之间")
_OWN_PROJECT = rule(r"(?P<who>[^,;。的]{2,40})(?:投资)?(?:建设)?的(?P<what>[^,;。]{2,40}?(?:项目|基地|工程|产业园))$")
_CONTRACT = rule(
    r"(?P<sides>[^,;。:]{6,60}?)(?:签订|签署|签下)(?P<of>的)?(?P<what>[^,;。、的]{3,50}?(?:项目|基地|工程|产业园)(?:投资|合作|建设|入园)*(?:合同书?|协议书?|合约|意向书))"
    r"(?=,(?:项目)?(?:计划|预计)?总?投资)"
)
"""Two with the contract of a project, before what it costs (甲县与乙公司签订的丙项目合同书,总投资2亿元)."""
_WITH_EACH = rule(
    r"(?P<joint>[与和同])(?P<who>[^,;。、与和同]{2,40}?)(?:签订|签署|签下)了?(?:总?投资(?:约|近|逾|达)?\d[\d.]*[万亿]+[多余]?元的)?(?P<what>[^,;。、与和同]{2,60}?)"
    r"(?:等[\d一二三四五六七八九十]{1,3}个(?:重点|重大)?项目|等)?(?=、[与和同]|$|,|;|签约)"
)
"""甲与乙签订丙项目、与丁签订戊项目, in a row of such with 、 between."""
_ROW = 2
"""How many make a list, and how many sign each."""


def told_in_list(reading: Reading, measures: tuple[MeasureDraft, ...], index: int) -> list[Found]:
    """Return the signings that a sentence lists behind 签约双方为 or 签约项目分别是; none where any item is not understood."""
    sentence = reading.sentences[index]
    if sentence.reported:
        return []
    if sides := _SIDES.search(reading.text, sentence.start, sentence.end):
        names = read_parties(reading, *sides.span("names")).names
        draft = SigningDraft(
            Span(sides.start(), sides.start("names")),
            tuple(reading.quote(*name) for name in names),
            count=1,
            amount=amounts.money_in(reading, measures, sides.end(), sentence.end),
            trace=Cue("sides", sides.start(), sides.start("names")).trace(reading, "signing"),
        )
        return [Found(draft, sentence.headline, sentence.headline)] if len(names) >= _ROW else []
    told = _joined(reading, index) or _signers(reading, sentence) or _contracts(reading, measures, sentence)
    if told := told or _one_with_each(reading, measures, sentence):
        return told
    heading = _LIST.search(reading.text, sentence.start, sentence.end)
    if heading is None or _verb_within(reading, heading.end(), sentence.end):
        return []
    before = reading.text[clause_at(sentence, heading.start()).start : heading.start()]
    if PAST.search(before) or FUTURE.search(before):
        return []
    if row := in_row(reading, measures, heading.end(), sentence.end) or named_in_row(reading, measures, heading.end(), sentence.end):
        return row
    shape = _ITEM if ";" in reading.text[heading.end() : sentence.end] else _SHORT_ITEM
    spans = [match.span() for match in shape.finditer(reading.text, heading.end(), sentence.end)]
    drafts = [_item(reading, measures, *span) for span in spans]
    known = [Found(draft, sentence.headline, sentence.headline) for draft in drafts if draft]
    return known if len(known) == len(drafts) >= _ROW else []


def _joined(reading: Reading, index: int) -> list[Found]:
    """Return the one signing of those who join and of who holds the ceremony (甲大学举行联盟签约仪式,共有10所学校加入,包括乙、丙)."""
    sentence = reading.sentences[index]
    listed = _JOINED.search(reading.text, sentence.start, sentence.end)
    if listed is None or sentence.headline:
        return []
    pieces = split(reading, *listed.span("names" if listed["names"] else "more"))
    names = [name_of_party(reading, a, b) for a, b, _ in pieces]
    known = [name for name in names if name and ends_as_organisation(reading, *name)]
    host = _host(reading, index, listed.start())
    if len(known) < len(names) or len(known) < _ROW or host is None:
        return []
    paper = DOCUMENT.search(reading.text, sentence.start, sentence.end)
    draft = SigningDraft(
        Span(*listed.span()),
        tuple(reading.quote(*name) for name in dict.fromkeys((host, *known))),
        reading.cut(bare(reading, *paper.span())) if paper else None,
        trace=Cue("joined", *listed.span()).trace(reading, "signing"),
    )
    return [Found(draft)]


def _host(reading: Reading, index: int, at: int) -> tuple[int, int] | None:
    """Return who holds the ceremony of signing that a sentence, or one of those before it, tells of."""
    for sentence in reading.sentences[max(0, index - _BACK) : index + 1][::-1]:
        ceremony = _CEREMONY.search(reading.text, sentence.start, min(sentence.end, at))
        signed = ceremony is not None and "签" in reading.document.folded[slice(*ceremony.span())] and not sentence.headline
        host = subject_of(reading, sentence, ceremony.start()) if ceremony and signed else None
        if host and ends_as_organisation(reading, *host):
            return host
    return None


def _contracts(reading: Reading, measures: tuple[MeasureDraft, ...], sentence: Sentence) -> list[Found]:
    """Return the signing of each contract that a sentence describes by what it costs (甲县与乙公司签订的丙项目合同书,总投资2亿元)."""
    text = reading.text
    items = list(_CONTRACT.finditer(text, sentence.start, sentence.end))
    first = items[0].start() if items else sentence.start
    if not any(item["of"] for item in items) or PAST.search(text, sentence.start, first) or FUTURE.search(text, sentence.start, first):
        return []
    found = []
    for item in items:
        names = [name_of_party(reading, a, b) for a, b, _ in split(reading, *item.span("sides"))]
        known = [name for name in names if name]
        if len(known) != len(names) or len(known) != _ROW or not any(ends_as_organisation(reading, *name) for name in known):
            return []
        subject = quoted(reading, *item.span("what"))
        until = text.find(";", item.end(), sentence.end)
        draft = _draft(reading, (), (known[0], known[1]), subject, item.span())
        cost = amounts.money_in(reading, measures, item.end(), until if until >= 0 else sentence.end)
        found.append(Found(msgspec.structs.replace(draft, amount=cost), sentence.headline, sentence.headline))
    return found


def _one_with_each(reading: Reading, measures: tuple[MeasureDraft, ...], sentence: Sentence) -> list[Found]:
    """Return the signing with each of those that one signs with in turn (甲与乙签订丙项目、与丁签订戊项目)."""
    text = reading.text
    row = list(_WITH_EACH.finditer(text, sentence.start, sentence.end)) if text.count("、", sentence.start, sentence.end) else []
    row = [item for at, item in enumerate(row) if at == 0 or item.start() == row[at - 1].end() + 1]
    if len(row) < _ROW or any(text[a.end()] != "、" for a in row[:-1]):
        return []
    start = clause_at(sentence, row[0].start()).start
    if PAST.search(text, start, row[0].start()) or FUTURE.search(text, start, row[0].start()):
        return []
    one = name_of_party(reading, start, row[0].start())
    others = [name_of_party(reading, *item.span("who")) for item in row]
    if one is None or not all(name and ends_as_organisation(reading, *name) for name in others):
        return []
    drafts = [
        _draft(reading, measures, (one, other), quoted(reading, *item.span("what")), item.span())
        for item, other in zip(row, others, strict=True)
        if other
    ]
    return [Found(draft, sentence.headline, sentence.headline) for draft in drafts]


def _signers(reading: Reading, sentence: Sentence) -> list[Found]:
    """Return one signing for each of those listed behind 签约企业包括; none where any is no sure name."""
    listed = _SIGNERS.search(reading.text, sentence.start, sentence.end)
    if (
        listed is None
        or PAST.search(reading.text, sentence.start, listed.start())
        or FUTURE.search(reading.text, sentence.start, listed.start())
    ):
        return []
    start, end = listed.span("names") if listed["names"] else listed.span("more")
    names = [name_of_party(reading, a, b) for a, b, _ in split(reading, start, end)]
    drafts = [_draft(reading, (), (name,), None, name) for name in names if name and ends_as_organisation(reading, *name)]
    return [Found(draft, sentence.headline, sentence.headline) for draft in drafts] if len(drafts) == len(names) >= _ROW else []


def _verb_within(reading: Reading, start: int, end: int) -> bool:
    return any(not NOT_A_SIGNING.match(reading.text, verb.start()) for verb in VERB.finditer(reading.text, start, end))


def _item(reading: Reading, measures: tuple[MeasureDraft, ...], start: int, end: int) -> SigningDraft | None:
    """Return the signing of one item: a pair with what it is about, or an investor's project; None for anything else."""
    if own := _OWN_PROJECT.match(reading.text, *trim(reading, start, end)):
        name = name_of_party(reading, *own.span("who"))
        if name and ends_as_organisation(reading, *name) and not re.search("[与和同]", own["who"]):
            return _draft(reading, measures, (name,), reading.cut(bare(reading, *own.span("what"))), (start, end))
    pieces = split(reading, start, end)
    if len(pieces) != _ROW:
        return None
    first, (a, b, _) = name_of_party(reading, *pieces[0][:2]), pieces[1]
    of = _OF.search(reading.text, a + 1, b)
    stop, at = (of.start(), of.end()) if of else split_topic(reading, a, b)
    second = name_of_party(reading, a, stop)
    if not first or not second or not any(ends_as_organisation(reading, *name) for name in (first, second)):
        return None
    topic = bare(reading, *trim(reading, at, b)) if at < b else None
    return _draft(reading, measures, (first, second), reading.quote(*topic) if topic and topic[0] < topic[1] else None, (start, end))


def _draft(
    reading: Reading, measures: tuple[MeasureDraft, ...], names: tuple[tuple[int, int], ...], subject: Quote | None, item: tuple[int, int]
) -> SigningDraft:
    return SigningDraft(
        Span(*item),
        tuple(reading.quote(*name) for name in names),
        subject,
        1,
        amount=amounts.money_in(reading, measures, *item),
        trace=Cue("item", *item).trace(reading, "signing"),
    )
