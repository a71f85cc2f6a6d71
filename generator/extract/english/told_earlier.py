"""The two of whom the sentences before an agreement tell, where its own says only ``the two``: they do something together, one visited the other."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from generator.expressions import compiled
from generator.extract.english import organisations
from generator.extract.english.agreements import ALLIED
from generator.extract.english.document import Line, Reading
from generator.extract.english.parties import main
from generator.model.span import Quote

_LEADS = compiled(
    r"(?: \([^()]{2,20}\))? (?:are|have (?!(?:inked|signed))|will|agreed|plan to|aim to|today|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|jointly|recently)\b"
)
"""Behind two names that open a sentence: they do something together."""


def introduced(reading: Reading, line: Line) -> tuple[Quote, ...]:
    """Return the two of whom the first sentence, or one of the two before, tells that they do something (A and B will cooperate)."""
    text = reading.document.folded
    index = reading.before(line)
    for other in (*reading.body[max(0, index - 2) : index], *reading.body[: min(1, index)]):
        start, end = other.sentence.start, other.sentence.end
        found = main(text, start, end)
        people = any(s.start < r[1] and r[0] < s.end for r in found for s in other.skeleton.stands)
        if len(found) != _PAIR or people:
            continue
        if _LEADS.match(text, found[-1][1], end) or ALLIED.search(text, found[0][1], found[1][0]):
            return tuple(reading.document.quote(*one) for one in found)
    return ()


_PAIR = 2


_VISITED = compiled(
    r"\b(?:visited|(?:paid|made) (?:an? )?(?:[a-z]+ )?visit to|arrived at|was (?:warmly )?received at|met with) (?:the )?(?=[A-Z])"
)
_OF = compiled(r"\b(?:from|of) (?:the )?(?=[A-Z])")


def visited(reading: Reading, line: Line) -> tuple[Quote, ...]:
    """Return the body whose delegation visited another in one of the two sentences before, and that one; then ``the two`` are they."""
    text = reading.document.folded
    index = reading.before(line)
    for other in reading.body[max(0, index - 2) : index]:
        start, end = other.sentence.start, other.sentence.end
        visit = _VISITED.search(text, start, end)
        host = organisations.first(text, visit.end(), end) if visit else None
        if visit is None or host is None or "elegation" not in text[start : visit.start()] or not organisations.is_body(text, host):
            continue
        found = [organisations.first(text, match.end(), visit.start()) for match in _OF.finditer(text, start, visit.start())]
        guests = [one for one in found if one is not None and organisations.is_body(text, one) and organisations.looks_like_one(text, one)]
        if guests:
            return reading.document.quote(*guests[-1]), reading.document.quote(*host)
    return ()
