"""Plaques and tablets that were unveiled for somebody, where nothing else was opened."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from collections.abc import Iterator

from generator.expressions import compiled
from generator.extract.english.document import Line, Reading
from generator.extract.english.members import Found
from generator.extract.english.objects import UNREAL, is_of_the_past
from generator.extract.english.openings import LONG_GONE

_FOR = r"(?: (?:in (?:honou?r|memory|tribute|recognition|remembrance) (?:of|to)|honou?ring|commemorating|remembering|celebrating|dedicated to|to) (?!(?:mark|commemorate|celebrate|open|honou?r|the (?:opening|completion|occasion|event|nation|public))\b)[^.;,]{2,80}?)"
_UNTIL = (
    r"(?=[.,;]|$| (?:on|at|in|outside|inside|near|during|today|yesterday|this|last|that|which|who|as|by|with|was|were|is|has|have|been)\b)"
)
_KIND = r"(?:(?!(?:foundation|commemorative|inaugural|ceremonial|official|special|dedication|opening|the|an?|restored|new|small|of|for|to|by)\b)[A-Za-z][\w'\u2019-]* ){0,5}(?:memorial )?(?:[Pp]laque|[Tt]ablet)"
_LEAD = r"(?:the |an? |its |their |The |An? )?(?:(?:new|restored|commemorative|special|small) )?"
_ACTIVE = compiled(rf"\b(?P<verb>unveiled|unveils|unveiling) {_LEAD}(?P<name>{_KIND}{_FOR}?){_UNTIL}")
_PASSIVE = compiled(
    rf"(?:^|(?<=[.,:\u201d] )|\b(?:when|where|as|and) ){_LEAD}(?P<name>{_KIND}{_FOR}?) (?:(?:was|has been|is|has now been) (?:[a-z]+ly )?)?(?P<verb>unveiled)\b",
    re.MULTILINE,
)
_ALONE = compiled(r"[A-Za-z]+")
_HEADED = 2


def unveiled(reading: Reading) -> Iterator[Found]:
    """Yield the plaque that a sentence tells with whom it is for, else the one that a headline calls by more than its kind, else a sentence."""
    heads = [line for line in reading.lines if line.kind == "headline"][:_HEADED]
    told = [found for line in (*reading.body[:6], *heads) for found in _told(reading, line)]
    text = reading.document.folded
    whole = [found for found in told if _ALONE.fullmatch(text, *found.thing) is None]
    named = [found for found in whole if found.listed]
    yield from (named or sorted(whole, key=lambda found: found.line.kind != "headline"))[:1]


def _told(reading: Reading, line: Line) -> Iterator[Found]:
    """Yield the plaques of a sentence; ``listed``: with whom they are for."""
    text, start, end = reading.document.folded, line.sentence.start, line.sentence.end
    for expression in (_ACTIVE, _PASSIVE):
        for match in expression.finditer(text, start, end):
            planned = UNREAL.search(text, max(start, match.start() - 60), match.start("verb"))
            past = is_of_the_past(text, start, match.start("verb")) or LONG_GONE.match(text, match.end(), end)
            if not planned and not past:
                bare = _BARE.match(text, *match.span("name"))
                named = bare is not None and any(word[0].isupper() for word in text[bare.end() : match.end("name")].split())
                yield Found(match.span("name"), match.start("verb"), line, named)


_BARE = compiled(_KIND)
