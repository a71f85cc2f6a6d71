"""Who gives to whom (甲公司向乙大学捐赠): those two sign the paper of the gift."""

import msgspec

from generator.extract.acts.alike import alike
from generator.extract.acts.organisations import ends_as_organisation
from generator.extract.acts.parties import Parties, read_parties
from generator.extract.acts.scan import Name, Reading, rule
from generator.extract.acts.statement import Statement
from generator.model.span import Quote

_GIFT = rule(
    r"(?P<giver>[^,;。:\n]{2,40}?)(?:计划|决定|将|再次|现场|慷慨|无偿|分别|一次性)*向(?P<taker>[^,;。\n]{2,40}?)"
    r"(?:无偿|定向|爱心|一次性|再次|现场|共计?|累计)*捐(?:赠|资|款|助|建|献)"
)
_REACH = 800
"""How far before the paper the gift may be told, in code points."""
_PAPER = "捐"
_PAIR = 2


def of_gift(reading: Reading, told: Statement, parties: Parties, subject: Quote | None) -> Parties:
    """Return the parties, or giver and taker where persons or 双方 sign the paper of a gift."""
    if len(parties.names) >= _PAIR or told.reported or subject is None or _PAPER not in subject.value:
        return parties
    pair = _giver_and_taker(reading, told)
    return msgspec.structs.replace(parties, names=pair, first=0) if pair else parties


def _giver_and_taker(reading: Reading, told: Statement) -> tuple[Name, ...]:
    """Return the organisations of the only gift that is told before a paper of a gift is signed; none where several are."""
    found: list[tuple[Name, Name]] = []
    for gift in _GIFT.finditer(reading.text, max(0, told.verb.start() - _REACH), told.verb.end()):
        giver, taker = (read_parties(reading, *gift.span(side)).names for side in ("giver", "taker"))
        if len(giver) > 1 or len(taker) > 1:
            return ()
        if not all(ends_as_organisation(reading, *name) for name in (*giver, *taker)):
            continue
        found.extend(zip(giver, taker, strict=False))
        if not _same(reading, found):
            return ()
    return found[0] if found else ()


def _same(reading: Reading, found: list[tuple[Name, Name]]) -> bool:
    """Say whether the last gift is the first, told again."""
    return all(alike(reading.plain(*a), reading.plain(*b)) for a, b in zip(found[-1], found[0], strict=True)) if found else True
