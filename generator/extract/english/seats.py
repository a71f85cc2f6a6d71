"""Seats of American legislators behind their names: party and state, or state and district (Sen. Ada Thorn (D-Lin.), (LN-08))."""

from collections.abc import Sequence

from generator.expressions import compiled
from generator.extract.english.tokens import Token

PARTY = compiled(r"[RDI]-[A-Z][A-Za-z.]{1,8}")
"""Party and state (R-NY)."""
_SEAT = compiled(r"(?:both|all)?(?:[RDI]|DFL)-[A-Z][A-Za-z.]{0,8}(?:-(?:\d{1,2}|AL))?|[A-Z]{2}-(?:\d{1,2}|AL)")
_WITHIN = 6
"""Words and marks of the longest bracket."""


def end(words: Sequence[Token], index: int) -> int:
    """Return the index behind the bracket with a seat that opens at ``index``; ``index`` when none does."""
    if index >= len(words) or words[index].text != "(":
        return index
    for at in range(index + 1, min(index + 1 + _WITHIN, len(words))):
        if words[at].text == ")":
            inside = "".join(word.text for word in words[index + 1 : at])
            return at + 1 if _SEAT.fullmatch(inside) else index
    return index


def follows(words: Sequence[Token], index: int) -> bool:
    """Say whether a seat stands at ``index``, in brackets or behind a comma: then a name does before it (Sen. Tom Ballast (R-Lin.))."""
    comma = index + 1 < len(words) and words[index].text == ","
    return end(words, index) > index or (comma and PARTY.fullmatch(words[index + 1].text) is not None)
