"""A body that tells itself what it signs: 甲局表示,与乙会签署; 甲股份公告称,公司与乙大学签署."""

from generator.extract.acts.names import TIME, trim
from generator.extract.acts.organisations import ends_as_organisation, name_of_party
from generator.extract.acts.scan import Name, Reading, Sentence, rule
from generator.extract.acts.shown import is_named_so

_TELLS = rule(
    rf"(?P<who>[^,;。:、的\n]{{2,24}}?)(?:\([^)\n]{{0,40}}\))?(?:{TIME}|晚间|早间|午间|盘后|在)*"
    r"(?:(?:发布|发出|刊发|披露)(?:了)?[^,;。\n]{0,8}公告(?:称|,|:)?|(?:公告|公布|宣布|透露|披露|表示|宣称|称|指|说)(?:称|,|:))"
)
"""Who tells something, at the head of a clause."""
_TITLED = rule(r"(?P<who>[^,;。:、的\n]{2,12}?):(?=公司|本公司)")
_OWN = rule(
    rf"(?:{TIME}|已|,)*(?:(?P<we>(?:本|该)?(?:公司|集团))(?!董事|监事|股东|总|副|章程|所|全资|控股|旗下)|(?={TIME}[与和同])|(?=[与和同]))"
)
"""At the head of what is signed: the firm calls itself so, or is not named again."""
_WE = frozenset(["公司", "本公司", "该公司", "集团", "我公司"])
_BACK = 3
"""So many sentences back the body may have told that it tells."""


def announcer(reading: Reading, sentence: Sentence, at: int) -> Name | None:
    """Return the body that tells what stands at ``at``; None where a person, or nobody, does."""
    index = reading.sentence_at(sentence.start) or 0
    for told in reading.sentences[max(0, index - _BACK) : index + 1][::-1]:
        end = min(told.end, at)
        for clause in told.clauses:
            if clause.start >= end:
                break
            start = trim(reading, clause.start, end)[0]
            tells = _TELLS.match(reading.text, start, end) or _TITLED.match(reading.text, clause.start, told.end)
            name = name_of_party(reading, *tells.span("who")) if tells else None
            if tells and (name is None or reading.named(*tells.span("who"))):
                return None
            if name and (ends_as_organisation(reading, *name) or is_named_so(reading, *name) or _as_firm(reading, name[1])):
                return name
    return None


def _as_firm(reading: Reading, end: int) -> bool:
    """Say whether what stands behind a name is told of firms: that it gives notice."""
    return reading.document.folded.startswith(("公告", "发布公告", ":公司", "晚间公告"), end)


def tells_itself(reading: Reading, sentence: Sentence, start: int) -> bool:
    """Say whether the stretch from ``start`` on is told by the body itself that signs."""
    return _OWN.match(reading.text, start, sentence.end) is not None and announcer(reading, sentence, start) is not None


def in_own_name(reading: Reading, sentence: Sentence, start: int, names: tuple[Name, ...], *, leading: bool) -> tuple[Name, ...]:
    """Return those who sign with the body that tells it for 公司, or before those with whom it signs."""
    ours = [name for name in names if reading.plain(*name) in _WE]
    if not ours and not leading:
        return names
    if ours:
        own = announcer(reading, sentence, ours[0][0])
        return tuple(own if own and name == ours[0] else name for name in names)
    own = announcer(reading, sentence, start) if _OWN.match(reading.text, start, sentence.end) else None
    near = own and sentence.start <= own[0]
    return (own, *names) if own and near and own not in names else names
