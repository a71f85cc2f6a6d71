"""Ranks and forms of address that stand between a post and the name: they are no part of the post."""

from collections.abc import Sequence

from generator.extract.english.names import is_head, is_post
from generator.extract.english.portfolios import is_field, modifies
from generator.extract.english.styles import RETIRED
from generator.extract.english.tokens import Token

_RANKS = frozenset(
    [
        "general", "lieutenant", "major", "colonel", "brigadier", "admiral", "vice", "rear", "commodore", "captain", "marshal", "air",
        "group", "wing", "commander", "lt", "maj", "brig", "gen", "col", "sen", "amb", "ambassador", "senator", "representative",
    ]
)  # fmt: skip
"""Words of ranks, and posts that stand before a name as forms of address do."""


_MARKS = frozenset([".", "(", ")"])


def is_rank(words: Sequence[Token], post: tuple[int, int]) -> bool:
    """Say whether a post is a rank alone (Lieutenant General), so that the office may stand elsewhere."""
    return all(token.low in _RANKS for token in words[post[0] : post[1]] if token.text not in _MARKS and token.low not in RETIRED)


def without_address(words: Sequence[Token], end: int, floor: int) -> int:
    """Return the end of a post without how its holder is addressed: a Chief behind a comma, a Prince or a rank right behind the post."""
    if end - 3 >= floor and words[end - 1].text in _CALLED and words[end - 2].text == "," and _ends_a_post(words[end - 3]):
        return end - 2
    if end - 2 >= floor and _is_address(words[end - 2], words[end - 1]):
        return end - 1
    if (chair := _chair_start(words, end, floor)) < end:
        return chair
    if (rank := _rank_start(words, end, floor)) < end:
        return rank
    return end - (end - 2 >= floor and words[end - 1].text in {"Prince", "Princess"} and is_post(words[end - 2]))


_ADDRESSED = frozenset(["alderman", "alderwoman", "bishop", "pastor", "apostle", "evangelist", "barrister", "imam", "engineer", "surveyor"])
"""Callings that right behind a post are how its holder is addressed (Ports Minister Bishop Ada Thorn)."""


def _is_address(post: Token, called: Token) -> bool:
    """Say whether a calling in capitals stands right behind a whole post (but Chief Engineer, Assistant Pastor)."""
    return called.low in _ADDRESSED and called.shape == "C" and is_post(post) and not modifies(post)


_OF = frozenset(["of", "for"])
_OFFICE = 18
"""Words from a rank back to the office before it."""
_CALLED = frozenset(["Professor", "Chief", "Lawyer", "Engineer", "Pastor", "Surveyor", "Comrade"])


def _ends_a_post(token: Token) -> bool:
    return is_head(token) or is_field(token)


def _rank_start(words: Sequence[Token], end: int, floor: int) -> int:
    """Return where a rank begins that stands behind an office with its body (Director of Ports Major General); ``end``: none does."""
    at = end
    while at - 1 > floor and words[at - 1].low in _RANKS and words[at - 1].shape == "C":
        at -= 1
    office = any(words[i].low in _OF and is_post(words[i - 1]) for i in range(max(floor + 1, at - _OFFICE), at - 1))
    plain = at < end and at - 1 > floor and words[at - 1].shape == "C" and not is_head(words[at - 1])
    return at if plain and office and is_rank(words, (at, end)) and is_post(words[end - 1]) else end


def _chair_start(words: Sequence[Token], end: int, floor: int) -> int:
    """Return where an academic grade begins right behind a post (Chief Executive Adjunct Associate Professor); ``end``: none does."""
    at = end - 1
    while at - 1 > floor and words[at - 1].low in _GRADES:
        at -= 1
    graded = words[end - 1].text == "Professor" and at < end - 1
    return at if graded and at > floor and is_head(words[at - 1]) else end


_GRADES = frozenset(["adjunct", "associate", "assistant", "clinical", "emeritus", "visiting", "honorary", "distinguished"])
