"""Who signs with whom, where one sentence tells of several signings."""

from generator.extract.acts.agreements import Found
from generator.extract.acts.joints import split
from generator.extract.acts.names import bare
from generator.extract.acts.organisations import ends_as_organisation
from generator.extract.acts.parties import read_parties
from generator.extract.acts.scan import Reading, rule
from generator.extract.acts.statement import Statement
from generator.extract.drafts import SigningDraft
from generator.model.span import Span

Name = tuple[int, int]
Pair = tuple[Name, ...]

_WITH_TOPIC = rule(
    r"(?P<pair>[^、,;。]{4,80}?[与和同][^、,;。]{2,60}?)就(?P<topic>[^、,;。]{2,60}?)(?:、|分别|共同|现场|成功|进行|正式|签|$)"
)
"""甲公司和乙大学就丙项目, in a row of such."""
_ROW = 2
"""How many make a row."""
_EACH = rule(r"分别")


def with_topics(reading: Reading, told: Statement, headline: bool) -> list[Found]:
    """Return one signing for each pair with its topic (甲和乙就丙项目、丁和戊就己项目签约); none for one."""
    stretch = reading.text[told.start : told.verb.end()]
    matches = list(_WITH_TOPIC.finditer(reading.text, told.start, told.verb.end())) if stretch.count("就") >= _ROW else []
    found = []
    for match in matches:
        names = read_parties(reading, *match.span("pair")).names
        if len(names) != _ROW:
            return []
        draft = SigningDraft(
            Span(*match.span("topic")),
            tuple(reading.quote(*name) for name in names),
            reading.quote(*bare(reading, *match.span("topic"))),
            1,
            trace=("signing.topics", f"{reading.plain(*match.span('topic'))}@{match.start('topic')}"),
        )
        found.append(Found(draft, headline, headline))
    return found if len(found) >= _ROW else []


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
    if not _EACH.search(reading.text, told.clause.start, told.verb.start()):
        return []
    found: list[Pair] = []
    clauses = 0
    for clause in [c for c in told.sentence.clauses if c.end < told.clause.start][::-1]:
        sides = two_sides(reading, clause.start, clause.end)
        if sides is None or not all(ends_as_organisation(reading, *name) for side in sides for name in side):
            break
        found = [*_each_with_each(*sides), *found]
        clauses += 1
    return found if clauses >= _ROW else []


def one_by_one(reading: Reading, told: Statement, count: int | None) -> list[Pair]:
    """Return the pairs of one with several, where as many are signed (甲与乙、丙签署两份) or the many sign each (甲、乙与丙分别签署)."""
    each_told = _EACH.search(reading.text, told.start, told.verb.start())
    sides = two_sides(reading, told.start, told.upto) if each_told or (count or 1) > 1 else None
    if sides is None:
        return []
    one, several = sorted(sides, key=len)
    each = _EACH.search(reading.text, sides[0][-1][1], told.verb.start()) and len(sides[1]) == 1
    return _each_with_each(*sides) if len(one) == 1 < len(several) and (count == len(several) or each) else []


def _each_with_each(left: tuple[Name, ...], right: tuple[Name, ...]) -> list[Pair]:
    if len(left) == len(right):
        return list(zip(left, right, strict=True))
    return [(a, b) for a in left for b in right] if 1 in (len(left), len(right)) else [(*left, *right)]
