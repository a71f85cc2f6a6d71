"""Who signs with whom, where one sentence tells of several signings."""

import re

import msgspec

from generator.extract.acts.agreements import Found
from generator.extract.acts.bilateral import together, with_each
from generator.extract.acts.cue import Cue
from generator.extract.acts.joints import split
from generator.extract.acts.names import bare, trim
from generator.extract.acts.organisations import ends_as_organisation
from generator.extract.acts.parties import read_parties
from generator.extract.acts.scan import Clause, Name, Reading, rule
from generator.extract.acts.signing_words import HEADS
from generator.extract.acts.statement import Statement
from generator.extract.drafts import SigningDraft
from generator.model.span import Quote, Span

Pair = tuple[Name, ...]

_WITH_TOPIC = rule(
    r"(?P<pair>[^、,;。]{0,80}?[与和同][^、,;。]{2,60}?)就(?P<topic>[^、,;。]{2,60}?)(?:、|分别|共同|现场|成功|进行|正式|签|$)"
)
"""甲公司和乙大学就丙项目, in a row of such."""
_ROW = 2
"""How many make a row."""
_EACH = rule(r"分别")
_JOINT = rule(r"[与和同]")


def with_topics(reading: Reading, told: Statement, headline: bool) -> list[Found]:
    """Return one signing for each pair with its topic (甲和乙就丙项目、丁和戊就己项目签约); none for one."""
    stretch = reading.text[told.start : told.verb.end()]
    matches = list(_WITH_TOPIC.finditer(reading.text, told.start, told.verb.end())) if stretch.count("就") >= _ROW else []
    found = []
    first: Name | None = None
    for match in matches:
        read = read_parties(reading, *match.span("pair"))
        names = (first, *read.names) if first and read.leading else read.names
        if len(names) != _ROW:
            return []
        first = names[0]
        draft = SigningDraft(
            Span(*match.span("topic")),
            tuple(reading.quote(*name) for name in names),
            reading.cut(bare(reading, *match.span("topic"))),
            1,
            trace=Cue("topics", *match.span("topic")).trace(reading, "signing"),
        )
        found.append(Found(draft, headline, headline))
    return found if len(found) >= _ROW else []


def read_pairs(reading: Reading, start: int, end: int) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Return the pairs of a stretch that lists only pairs (甲与乙、丙与丁); none when any piece is something else, or joined otherwise."""
    found: list[tuple[tuple[int, int], tuple[int, int]]] = []
    pieces = [re.findall(r"[与和同]", piece) for piece in reading.text[start:end].split("、")]
    if any(len(joints) != 1 or joints != pieces[0] for joints in pieces):
        return []
    in_row = len(pieces) > 1 and _EACH.search(reading.text, start, end + len("分别")) is not None
    for piece in re.finditer(r"[^、]{1,120}", reading.text[start:end]):
        names = read_parties(reading, start + piece.start(), start + piece.end()).names
        match names:
            case (one, other) if in_row or ends_as_organisation(reading, *one) or ends_as_organisation(reading, *other):
                found.append((one, other))
            case _:
                return []
    return found


def two_sides(reading: Reading, start: int, end: int) -> tuple[tuple[Name, ...], tuple[Name, ...]] | None:
    """Return those before and those behind the 与 that joins them; None where any piece is no sure name."""
    sides: tuple[list[Name], list[Name]] = ([], [])
    behind = False
    for number, (a, b, conjunction) in enumerate(split(reading, start, end)):
        behind = behind or (number > 0 and conjunction == "与")
        names = read_parties(reading, a, b).names
        if len(names) != 1:
            return None
        sides[behind].append(names[0])
    return (tuple(sides[0]), tuple(sides[1])) if sides[0] and sides[1] else None


def by_clauses(reading: Reading, told: Statement) -> list[Pair]:
    """Return the pairs of clauses that each hold one (甲与乙,丙、丁与戊,分别签署); none where fewer than two do."""
    earlier = [c for c in told.sentence.clauses if c.end < told.clause.start][::-1]
    paired = bool(earlier) and reading.text[earlier[0].end] == "," and _JOINT.search(reading.text, earlier[0].start, earlier[0].end)
    own = _of_clause(reading, told) if paired else []
    if not own and not _EACH.search(reading.text, told.clause.start, told.verb.start()):
        return []
    found: list[Pair] = own
    clauses = 1 if own else 0
    for clause in earlier:
        sides = two_sides(reading, clause.start, clause.end) if reading.text[clause.end] == "," else None
        if (
            sides is None
            or (own and not _nothing_else(reading, clause, sides))
            or not all(ends_as_organisation(reading, *name) for side in sides for name in side)
        ):
            break
        found = [*_each_with_each(*sides), *found]
        clauses += 1
    return found if clauses >= _ROW else []


def _nothing_else(reading: Reading, clause: Clause, sides: tuple[tuple[Name, ...], tuple[Name, ...]]) -> bool:
    """Say whether a clause is made of the two sides, but for days and adverbs before them."""
    return sides[1][-1][1] == clause.end and sides[0][0][0] == trim(reading, clause.start, clause.end)[0]


def _of_clause(reading: Reading, told: Statement) -> list[Pair]:
    """Return the pair of the clause with the verb itself (丙与丁分别签署); none where it holds no sure one."""
    sides = two_sides(reading, told.start, told.upto) if told.start >= told.clause.start else None
    sure = sides and all(ends_as_organisation(reading, *name) for side in sides for name in side)
    return _each_with_each(*sides) if sides and sure else []


def one_by_one(reading: Reading, told: Statement, count: int | None) -> list[Pair]:
    """Return the pairs of one with several, where as many are signed (甲与乙、丙签署两份) or the many sign each (甲、乙与丙分别签署)."""
    alone = not together(reading, told)
    each_told = _EACH.search(reading.text, told.start, told.verb.start())
    sides = two_sides(reading, told.start, told.upto) if each_told or (count or 1) > 1 or alone else None
    if sides is None:
        return []
    one, several = sorted(sides, key=len)
    if len(one) > 1 or len(several) == 1:
        return []
    each = _EACH.search(reading.text, sides[0][-1][1], told.verb.start()) and len(sides[1]) == 1
    return _each_with_each(*sides) if count == len(several) or each or (alone and with_each(reading, told, one[0], several)) else []


def _each_with_each(left: tuple[Name, ...], right: tuple[Name, ...]) -> list[Pair]:
    if len(left) == len(right):
        return list(zip(left, right, strict=True))
    return [(a, b) for a in left for b in right] if 1 in (len(left), len(right)) else [(*left, *right)]


def sides_of(quotes: tuple[Quote, ...], first: int) -> list[tuple[Quote, ...]]:
    """Return who signs with whom: as many on both sides, each with its own (甲、乙分别与丙、丁); one side with each; or all together."""
    one, other = quotes[:first], quotes[first:]
    if not one or not other:
        return [quotes]
    return list(zip(one, other, strict=True)) if len(one) == len(other) > 1 else [(*one, each) for each in other]


_OTHERS = rule(rf"了?(?P<document>[^,;。]{{0,30}}?(?:{HEADS}))的还有(?P<others>[^,;。]{{2,80}})")


def named_last(reading: Reading, told: Statement) -> list[Found]:
    """Return a signing for each of those named last (与甲签署协议的还有乙、丙); none where the statement names nobody so."""
    more = reading.text.find("还有", told.verb.end(), told.sentence.end) >= 0
    others = _OTHERS.match(reading.text, told.verb.end(), told.sentence.end) if more else None
    if others is None:
        return []
    first = read_parties(reading, told.start, told.verb.start()).names
    draft = SigningDraft(
        Span(*told.verb.span()),
        subject=reading.quote(*others.span("document")),
        count=1,
        trace=Cue("others", *told.verb.span()).trace(reading, "signing"),
    )
    each = read_parties(reading, *others.span("others")).names if len(first) <= 1 else ()
    pairs = [(*(reading.quote(*name) for name in first), reading.quote(*name)) for name in each]
    return [Found(msgspec.structs.replace(draft, parties=pair), told.sentence.headline or told.reported) for pair in pairs]
