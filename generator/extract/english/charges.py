"""What stands in ``in charge of`` and ``with responsibility for`` inside a post."""

from collections.abc import Sequence

from generator.extract.english.names import is_post
from generator.extract.english.tokens import Token

WITH = frozenset(["responsibility", "special"])
"""Behind ``with`` they go on with a post (Minister of State with responsibility for Ports)."""


def opens(words: Sequence[Token], index: int) -> bool:
    """Say whether a noun is one that only these phrases have: ``special`` alone is a modifier (special needs teacher)."""
    token, right = words[index], words[index + 1]
    led = token.low in WITH and (right.low in {"for", "responsibility"} or words[index - 1].low == "with")
    return led or token.low in {"charge", "in-charge"}


def goes_with(words: Sequence[Token], index: int, right: Token) -> bool:
    """Say whether a noun stands in ``in charge of`` or ``with special responsibility for``."""
    if words[index].low == "in-charge":
        return right.low == "of"
    if words[index].low == "charge":
        return right.low == "of" and words[index - 1].low == "in"
    return right.low in {"for", "responsibility"} and words[index - 1].low in WITH | {"with"}


def in_charge(left: Token, token: Token, right: Token | None) -> bool:
    """Say whether a preposition belongs to ``in charge of`` behind a post (Member in charge of Ports)."""
    if right is None:
        return False
    if token.low == "with":
        return right.low in WITH and left.shape == "C"
    return (token.low == "in" and right.low in {"charge", "chief"} and is_post(left)) or (
        token.low == "of" and left.low in {"charge", "chief"} and right.shape == "C"
    )
