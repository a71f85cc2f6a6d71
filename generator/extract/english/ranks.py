"""Ranks and forms of address that stand between a post and the name: they are no part of the post."""

from collections.abc import Sequence
from itertools import pairwise

from generator.extract.english.names import is_head, is_post
from generator.extract.english.portfolios import is_field, modifies
from generator.extract.english.styles import RETIRED
from generator.extract.english.tokens import Token
from generator.extract.english.words import lexicon

_RANKS = frozenset(
    [
        "general", "lieutenant", "major", "colonel", "brigadier", "admiral", "vice", "rear", "commodore", "captain", "marshal", "air",
        "group", "wing", "commander", "lt", "maj", "brig", "gen", "col", "sen", "amb", "ambassador", "senator", "representative",
    ]
)  # fmt: skip
"""Words of ranks, and posts that stand before a name as forms of address do."""


_MARKS = frozenset([".", "(", ")"])
_ROBED = frozenset(
    [
        "chief", "justice", "bishop", "archbishop", "pastor", "apostle", "evangelist", "imam", "prince", "princess", "king", "oba",
        "igwe", "eze", "obi", "emir", "comrade", "barrister", "attorney", "lawyer", "engineer", "surveyor", "deacon", "elder",
    ]
)  # fmt: skip
"""Posts that alone before a name are how its bearer is addressed, the office behind a comma before them (the Chair of Lin, Chief Ada)."""


def addresses(words: Sequence[Token], post: tuple[int, int]) -> bool:
    """Say whether a post is only how its bearer is addressed, so that the office may stand behind a comma before it."""
    return (
        is_rank(words, post)
        or _is_grade(words, post)
        or (post[1] - post[0] == 1 and words[post[0]].low in _ROBED and words[post[0]].shape == "C")
    )


def _is_grade(words: Sequence[Token], post: tuple[int, int]) -> bool:
    """Say whether a post is an academic grade alone (the Dean, Associate Professor Ada Thorn)."""
    return words[post[1] - 1].text == "Professor" and all(word.low in _GRADES for word in words[post[0] : post[1] - 1])


def is_rank(words: Sequence[Token], post: tuple[int, int]) -> bool:
    """Say whether a post is a rank alone (Lieutenant General), so that the office may stand elsewhere."""
    if [token.low for token in words[post[0] : post[1]]] == ["air", "chief", "marshal"]:
        return True
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
_BORN = frozenset(["prince", "princess"])
_ADDRESSES = _RANKS | _BORN
_OFFICE = 18
"""Words from a rank back to the office before it."""
_CALLED = frozenset(["Professor", "Chief", "Lawyer", "Engineer", "Pastor", "Surveyor", "Comrade"])


def _ends_a_post(token: Token) -> bool:
    return is_head(token) or is_field(token)


def _rank_start(words: Sequence[Token], end: int, floor: int) -> int:
    """Return where a rank begins that stands behind an office with its body (Director of Ports Major General); ``end``: none does."""
    at = end
    while at - 1 > floor and (words[at - 1].low in _ADDRESSES or _is_mark(words, at - 1)) and words[at - 1].shape in "C()l":
        at -= 1
    lead = words[max(floor, at - _OFFICE) : at]
    office = any(token.low in _OF and is_post(before) for before, token in pairwise(lead)) or (
        any(map(is_post, lead[-_SHORT_OFFICE:])) and any(word.low in _MILITARY for word in words[at:end])
    )
    office = office or (any(word.low in _MILITARY for word in words[at:end]) and _office_of_body(words, at, floor) is not None)
    plain = at < end and at - 1 > floor and words[at - 1].shape == "C" and not is_head(words[at - 1])
    alone = end - at == 1 and words[at].low in _BORN if at < end else False
    last = next((word for word in reversed(words[at:end]) if word.low in _ADDRESSES), None)
    ranked = last is not None and is_post(last) and (alone or is_rank(words, (at, end)))
    return at if plain and office and ranked else end


def _office_of_body(words: Sequence[Token], end: int, floor: int) -> int | None:
    """Return where the comma stands between a post and its body, which ends right before a rank; None when none does."""
    if end - 2 <= floor or words[end - 1].low not in lexicon("organisation_heads") - _ARMED:
        return None
    at = end - 1
    while at > floor and end - at < _BODY and (words[at].shape == "C" or words[at].low in {"of", "for", "and"}):
        at -= 1
    return at if at > floor and words[at].text == "," and is_post(words[at - 1]) else None


def follows_a_body(words: Sequence[Token], comma: int) -> bool:
    """Say whether a comma stands between a post and its body, behind which a rank begins (the Dean, Lin College Major General)."""
    rank = next((at for at in range(comma + 2, min(comma + _BODY, len(words))) if words[at].low in _SERVING), None)
    return rank is not None and _office_of_body(words, rank, 0) == comma


_ARMED = frozenset(["army", "navy", "force", "forces", "police", "corps", "command", "guard", "regiment", "fleet"])
"""Bodies that a rank belongs to."""
_BODY = 8
"""Words of the longest such body."""
_SHORT_OFFICE = 4
"""Words of an office with its field or its body, without ``of`` (Director Administration)."""
_MILITARY = frozenset(["general", "colonel", "brigadier", "admiral", "commodore", "marshal", "major", "lieutenant"])
_SERVING = _MILITARY | frozenset(["lt", "maj", "brig", "gen", "col", "cdr", "cmdr", "adm", "rear", "vice", "air", "wing", "wg", "group"])
"""Words of military ranks, with their abbreviations."""
_WITH_A_RANK = _SERVING | {"captain", "commander"}
"""Words that stand in such a rank before a name; a captain or a commander alone is none."""
_HEADS_OF_RANKS = _WITH_A_RANK - {"rear", "vice", "air", "wing", "group"}


def _is_mark(words: Sequence[Token], at: int) -> bool:
    """Say whether a word is part of a bracket that says that a rank was left."""
    return words[at].text in _MARKS or (words[at].low in RETIRED and words[at - 1].text == "(")


def _is_of_the_air(words: Sequence[Token], at: int) -> bool:
    """Say whether a Chief stands inside the rank of an Air Chief Marshal."""
    return words[at].low == "chief" and words[at - 1].low == "air" and words[at + 1].low == "marshal"


def held(words: Sequence[Token], first: int, floor: int, post: tuple[int, int] | None) -> tuple[int, int] | None:
    """Return the range of the military rank right before a name at ``first`` that is no part of the post: a title of its own.

    ``Rector of Lin Major General (R) Ada Thorn``, ``Brig Ada Thorn``.
    """
    at = first
    while at > floor and (words[at - 1].low in _WITH_A_RANK or _is_mark(words, at - 1) or _is_of_the_air(words, at - 1)):
        at -= 1
    while at < first and words[at].low not in _SERVING:
        at += 1
    named = any(word.low in _HEADS_OF_RANKS and word.shape == "C" for word in words[at:first])
    own = post is None or post[1] <= at
    return (at, first - (words[first - 1].text == ".")) if named and own else None


def _chair_start(words: Sequence[Token], end: int, floor: int) -> int:
    """Return where an academic grade begins right behind a post (Chief Executive Adjunct Associate Professor); ``end``: none does."""
    at = end - 1
    while at - 1 > floor and words[at - 1].low in _GRADES:
        at -= 1
    graded = words[end - 1].text == "Professor" and at < end - 1
    return at if graded and at > floor and is_head(words[at - 1]) else end


_GRADES = frozenset(["adjunct", "associate", "assistant", "clinical", "emeritus", "visiting", "honorary", "distinguished"])
