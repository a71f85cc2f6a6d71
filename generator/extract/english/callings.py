"""The office by which a sentence calls whom the one before has named (``The Finance Secretary said``): a further title of theirs."""

from collections.abc import Sequence
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.english.names import is_head, is_post
from generator.extract.english.portfolios import modifies
from generator.extract.english.tokens import Token
from generator.extract.english.words import SPEECH_VERBS


class Called(NamedTuple):
    """An office that opens a sentence, in words; and whether it is rather a calling, which somebody in office may have too."""

    start: int
    end: int
    calling: bool


_CALLINGS = frozenset(
    [
        "lecturer", "academic", "professor", "scientist", "researcher", "actor", "actress", "author", "singer",
        "poet", "novelist", "broadcaster", "presenter", "historian", "journalist", "economist", "star",
    ]
)  # fmt: skip
_DOES = SPEECH_VERBS | {"made", "has", "also", "then", "launched", "opened", "unveiled", "spoke", "gave"}
_RULERS = frozenset(["president", "king", "queen", "premier", "minister", "ambassador", "government"])
_OF_A_LAND = compiled(r"(?:ese|ian|ish|can)$")
"""Whose ruler it is: somebody known, whom the text names only by the office (The Lindian President)."""
_LONGEST = 7
"""Words of the longest such office."""


def called(words: Sequence[Token]) -> Called | None:
    """Return the office in capitals with which a sentence opens, behind its article and before its verb; None when there is none."""
    at = next((i for i, word in enumerate(words[:2]) if word.text == "The"), None)
    if at is None or at + 1 >= len(words):
        return None
    end = start = at + 1
    while end < len(words) - 1 and end - start < _LONGEST and (words[end].shape == "C" or modifies(words[end])):
        end += 1
    end += words[end].shape == "l" and is_head(words[end])
    one = end - start > 1 and end < len(words) and is_post(words[end - 1]) and words[start].shape == "C"
    ruled = one and words[end - 1].low in _RULERS and _OF_A_LAND.search(words[start].low)
    whose = one and not ruled and not any(is_head(word) for word in words[start : end - 1])
    return Called(start, end, words[end - 1].low in _CALLINGS) if whose and words[end].low in _DOES else None
