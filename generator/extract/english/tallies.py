"""Numbers of a statistic that leave out their noun: it has been told before, or stands with the number beside them."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from collections.abc import Sequence

from generator.expressions import compiled
from generator.extract.english.measures import Measured

_NUMBER_OF = compiled(r"\b[Nn]umbers? of (?:(?!of\b)[a-z-]+ ){0,3}?(?P<noun>people|persons|[a-z]{3,}s)\b")
"""The noun that a sentence counts (the number of people in work rose)."""
_BARE = compiled(
    r"\b(?:by|from|to|up|down|at|reached|totalled|totaled|was|stood at) (?P<n>\d{1,3}(?:,\d{3})+)(?=[.,;)]? (?:to|from|in|on|at|by|over|during|which|while|and|compared|against|last|this|as|after|for|among)\b|[.,;](?:\s|$)|$)"
)
"""A number with nothing counted behind it."""
_GROWN = compiled(
    r"\b(?:grown|grew|risen|rose|increased|expanded|fallen|fell|dropped|shrunk|doubled|tripled) (?:since )?to (?:(?P<q>over|more than|nearly|almost|about|around|some) )?(?P<n>\d{1,3}(?:,\d{3})*)(?=[.,;]|$| (?:today|now|by|in|over|since|and)\b)"
)
"""What a number told before in the sentence has come to (began with 12 rowers but has since grown to over 90)."""
_CHANGE = compiled(r"\b(?:by|up|down|from|to) $")
"""In front of the number of which the noun holds for those beside it (down 9,800 people to 3,310,400)."""


def more(text: str, start: int, end: int, found: Sequence[Measured]) -> list[Measured]:
    """Return the numbers of ``text[start:end]`` that count what the others of the sentence, ``found``, do."""
    counted = _NUMBER_OF.search(text, start, end)
    if counted is None and not any(m.kind == "count" for m in found):
        return []
    changed = [m.unit for m in found if m.kind == "count" and _CHANGE.search(text, max(start, m.start - 6), m.start)]
    unit = counted.span("noun") if counted else changed[0] if changed else None
    told = [m.unit for m in found if m.kind == "count"]
    grown = [
        Measured(
            match.start("q") if match["q"] else match.start("n"),
            match.end("n"),
            match.start("n"),
            int(match["n"].replace(",", "")),
            None,
            told[-1],
            match.span("q") if match["q"] else None,
            "count",
        )
        for match in _GROWN.finditer(text, start, end)
        if told and told[-1][1] < match.start() and not any(m.start <= match.start("n") < m.end for m in found)
    ]
    return grown or [
        Measured(*match.span("n"), match.start("n"), int(match["n"].replace(",", "")), None, unit, None, "count")
        for match in _BARE.finditer(text, start, end)
        if unit and not any(m.start <= match.start("n") < m.end for m in found)
    ]
