"""A loan of several banks that is signed: who leads it, who borrows (甲银行统筹主办乙公司新台币20亿元联贷案,完成签约)."""

from generator.extract.acts import amounts
from generator.extract.acts.agreements import Found
from generator.extract.acts.cue import Cue
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
