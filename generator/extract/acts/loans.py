"""A loan of several banks that is signed: who leads it, who borrows (甲银行统筹主办乙公司新台币20亿元联贷案,完成签约)."""

from generator.extract.acts import amounts
from generator.extract.acts.agreements import Found
from generator.extract.acts.cue import Cue
from generator.extract.acts.names import TIME
from generator.extract.acts.organisations import name_of_party
from generator.extract.acts.scan import Reading, rule
from generator.extract.acts.signing_words import FUTURE, PAST
from generator.extract.drafts import MeasureDraft, SigningDraft
from generator.model.span import Span

_LOAN = rule(
    r"由?(?P<bank>[^,;。]{2,24}?(?:银行|商银|一银|金库|合库|票券|金控|(?<=[\u4e00-\u9fff])银))(?:共同|联合)?(?:统筹)?主办(?:的)?"
    r"(?P<borrower>[^,;。\d的]{2,30}?)(?:的)?(?:(?:新台币|台币|人民币|美金)?\d[\d.,]*[万亿兆]*[多余]?[美欧日港]?元)?(?:的)?"
    r"(?P<loan>(?:永续|绿色|永续连结|绿能|ESG)?(?:联贷案|联合授信案|联合贷款案|授信案))"
)
_SIGNED = rule(r"(?:完成|正式|顺利|举行|签署|签订|今|昨)[^,;。]{0,12}签[约署字订]|签[约署字订](?:典礼|仪式)?(?=[,;。]|$)")


def loan(reading: Reading, measures: tuple[MeasureDraft, ...], index: int) -> list[Found]:
    """Return the loan of which a sentence says that it was signed, or nothing."""
    sentence = reading.sentences[index]
    told = _LOAN.search(reading.text, sentence.start, sentence.end) if "主办" in sentence.text[sentence.start : sentence.end] else None
    signed = _SIGNED.search(reading.text, told.end(), sentence.end) if told else None
    if told is None or signed is None or sentence.reported:
        return []
    if FUTURE.search(reading.text, sentence.start, signed.end()) or PAST.search(reading.text, sentence.start, told.start()):
        return []
    names = [name_of_party(reading, *told.span(side)) for side in ("bank", "borrower")]
    draft = SigningDraft(
        Span(*told.span("loan")),
        tuple(reading.quote(*name) for name in names if name),
        reading.quote(*told.span("loan")),
        1,
        amount=amounts.money_in(reading, measures, told.start(), sentence.end),
        trace=Cue("loan", *told.span("loan")).trace(reading, "signing"),
    )
    return [Found(draft, sentence.headline, sentence.headline)] if all(names) else []


_LENT = rule(
    rf"(?P<bank>[^,;。\n]{{0,16}}?(?:银行|世行|亚行|亚投行|[农工建中交招]行))(?:{TIME}|已|正式|拟)*(?:向|为)(?P<to>[^,;。\n]{{3,40}}?)"
    r"(?:提供|发放|授予)?(?:总额|约|近|了)*(?:贷款|授信|融资)(?:总?额)?(?:约|近|达|为)?(?=[\d一二三四五六七八九十百]+[万亿千])"
)
"""Who lends to whom, or for what (世界银行昨天向甲项目贷款一亿美元)."""
_CEREMONY = rule(r"签[约署字订](?:仪式|典礼)")
_WORKS = rule(r"(?:项目|工程)$")
_REACH = 1_500
"""How far behind a loan the ceremony may stand, in code points."""


def lent(reading: Reading, measures: tuple[MeasureDraft, ...]) -> list[Found]:
    """Return the loan that a text tells, without what is signed, before the ceremony; nothing where it tells none or more."""
    ceremony = _CEREMONY.search(reading.text) if "贷款" in reading.text or "授信" in reading.text else None
    found: list[Found] = []
    for told in _LENT.finditer(reading.text, max(0, ceremony.start() - _REACH), ceremony.start()) if ceremony else ():
        index = reading.sentence_at(told.start())
        sentence = reading.sentences[index] if index is not None else None
        bank = name_of_party(reading, *told.span("bank"))
        if (
            sentence is None
            or sentence.headline
            or sentence.reported
            or bank is None
            or PAST.search(reading.text, sentence.start, told.start())
        ):
            continue
        works = _WORKS.search(reading.text, *told.span("to")) is not None
        borrower = None if works else name_of_party(reading, *told.span("to"))
        draft = SigningDraft(
            Span(*told.span("to")),
            tuple(reading.quote(*name) for name in (bank, borrower) if name),
            reading.quote(*told.span("to")) if works else None,
            1,
            amount=amounts.money_in(reading, measures, told.end(), sentence.end),
            trace=Cue("loan", *told.span("to")).trace(reading, "signing"),
        )
        found += [Found(draft)] if works or borrower else []
    return found if len(found) == 1 else []
