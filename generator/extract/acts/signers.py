"""The persons of a signing: who puts the name to it, and who only sees it."""

from generator.extract.acts.parties import Parties
from generator.extract.acts.scan import Reading, Sentence, rule
from generator.extract.acts.signing_words import VERB
from generator.extract.acts.statement import Statement
from generator.model.span import Quote

_UNDER = rule(r"在([^;。]{2,160}?)的?(?:共同)?见证下")
_WITNESSED = rule(r"(?:由|,|^)([^;。]{2,160}?)(?:共同|到场|上台|一同|现场|等)*(?:见证|鉴签|监签)")
_SIGNED_BY = rule(r"由([^;。]{2,120}?)(?:代表|共同|分别)*(?:签署|签约|签字|签订)")
_SEEN = rule(r"(?:见证|鉴签|监签)[了下]?$")
"""Right before the verb: those before it see what is signed (甲与乙共同见证签署)."""
_DURING = rule(r"[^,。;、]{0,12}(?:期间|之际|任内|[到来出]访时),")
"""Behind a name: only when it was is told by it (某某访问期间,双方签署…)."""


def signatories(reading: Reading, parties: Parties, told: Statement) -> tuple[Quote, ...]:
    """Return the persons who sign: those before the verb, and those of a clause behind it (由甲与乙代表签署)."""
    indexes = [] if _SEEN.search(reading.text, told.start, told.verb.start()) else list(parties.persons)
    during = {m[2] for m in reading.named(told.sentence.start, told.verb.start()) if _DURING.match(reading.text, m[1], told.sentence.end)}
    indexes = [index for index in indexes if index not in during]
    if by := _SIGNED_BY.search(reading.text, told.clause.end, told.sentence.end):
        indexes.extend(mention[2] for mention in reading.named(by.start(1), by.end(1)))
    return tuple(reading.people[i].name for i in dict.fromkeys(indexes) if i >= 0)


def witnesses(reading: Reading, sentence: Sentence) -> tuple[Quote, ...]:
    """Return the persons before whom something is signed."""
    match = _UNDER.search(reading.text, sentence.start, sentence.end) or _WITNESSED.search(reading.text, sentence.start, sentence.end)
    if not match:
        return ()
    signed = [verb.end() for verb in VERB.finditer(reading.text, *match.span(1)) if verb.lastgroup != "ceremony"]
    people = dict.fromkeys(mention[2] for mention in reading.named(max([match.start(1), *signed]), match.end(1)))
    return tuple(reading.people[i].name for i in people)
