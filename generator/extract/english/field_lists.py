"""Posts of several fields: ``Vice-President for Research, Innovation, and Impact at Lin University``."""

from collections.abc import Sequence
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.english.bodies import organisation_end
from generator.extract.english.names import is_given, is_head, is_post
from generator.extract.english.portfolios import PORTFOLIOS, is_plain, verbal
from generator.extract.english.tokens import Token
from generator.extract.english.words import FUNCTION_WORDS

_REACH = 8
"""Words from the preposition of a post to the end of its first field."""
_LONGEST = 4
"""Words of the longest further field."""
_AND = frozenset(["and", "&"])


def end(words: Sequence[Token], index: int) -> int:
    """Return the end of a post with the further fields that are listed behind ``index``; ``index`` where no ``and`` ends such a list."""
    post = _governs(words, index) if index + 1 < len(words) and words[index].text == "," else None
    if post is None:
        return index
    at, last, kind = index, False, _Kind(words[index - 1].shape == "l", post.low == "responsible")
    while not last and at + 1 < len(words) and (words[at].text == "," or words[at].low in _AND):
        first = at + 1 + (words[at].text == "," and words[at + 1].low in _AND)
        last = words[first - 1].low in _AND
        first += first < len(words) and words[first].low == "the"
        at = _field_end(words, first, kind)
        if at == first:
            return index
    if not last or (kind.any and at < len(words) and verbal(words[at])):
        return index
    tail = at + 1 + (at + 1 < len(words) and words[at + 1].low == "the")
    joined = at < len(words) and words[at].low in {"at", "of"} and tail < len(words) and words[tail].shape == "C"
    return organisation_end(words, tail) if joined else at


def of_committee(words: Sequence[Token], index: int) -> bool:
    """Say whether a comma or an ``and`` stands in the small fields of a committee (trade, consumer affairs and roads committee)."""
    if index == 0 or not (words[index - 1].shape == "l" and _is_field(words[index - 1])):
        return False
    at = index + 1
    while at < min(index + _COMMITTEE, len(words) - 1) and (words[at].shape == "l" or words[at].text == ","):
        if words[at].low == "committee":
            return is_head(words[at + 1])
        if verbal(words[at]) or words[at].low in FUNCTION_WORDS - {"and"}:
            return False
        at += 1
    return False


_COMMITTEE = 14
"""Words from a field to the committee whose it is."""


class _Kind(NamedTuple):
    """How the fields of a list are told."""

    small: bool
    """In small letters."""
    any: bool
    """Behind ``responsible for``: by whatever somebody may be responsible for."""


def _governs(words: Sequence[Token], index: int) -> Token | None:
    """Return the post, or ``responsible``, behind which with ``of`` or ``for`` a field ends at ``index``; None where none does."""
    for at in range(index - 2, max(0, index - _REACH), -1):
        if words[at].low in {"of", "for"}:
            post, small = words[at - 1], words[index - 1].shape == "l"
            if post.low == "responsible":
                return post if _is_field(words[index - 1]) or (small and _is_plural(words[index - 1])) else None
            return post if is_post(post) and _is_field(words[index - 1]) else None
        if words[at].text == ",":
            return None
    return None


def _field_end(words: Sequence[Token], first: int, kind: _Kind) -> int:
    """Return the end of a field that begins at ``first``; ``first`` where none does."""
    at = first
    while at < len(words) and at - first < _LONGEST and _is_word(words[at], kind):
        at += 1
    if at == first or at >= len(words) or (words[at].shape == ("l" if kind.small else "C") and not _closes(words, at)):
        return first
    known = _is_field(words[at - 1]) or (kind.small and kind.any and _is_plural(words[at - 1]))
    return at if known or (words[at - 1].low == "office" and at - first > 1) else first


def _is_plural(token: Token) -> bool:
    """Say whether a small word is a noun in the plural, as what somebody sees to is told (tolls, pilots)."""
    return token.low.endswith("s") and not token.low.endswith(("ss", "us", "is")) and token.low not in FUNCTION_WORDS and not verbal(token)


def _closes(words: Sequence[Token], at: int) -> bool:
    """Say whether a small word may follow the last field."""
    return words[at].low in FUNCTION_WORDS or verbal(words[at])


def _is_word(token: Token, kind: _Kind) -> bool:
    if kind.small:
        return token.shape == "l" and token.low not in FUNCTION_WORDS and not verbal(token) and (kind.any or not is_head(token))
    return is_plain(token) or token.low == "office"


def _is_field(token: Token) -> bool:
    """Say whether a word, in capitals or small, is what a department is of."""
    if token.shape == "C":
        return is_plain(token)
    return token.low in PORTFOLIOS or token.low in _SMALL or (bool(_ENDING.search(token.low)) and not is_given(token))


_ENDING = compiled(r"(?:tion|sion|ment|ing|ics|ure|ance|ence|ship|ology|ity|ions|media|ware)s?$")
_SMALL = frozenset(
    [
        "affairs", "brand", "business", "children", "climate", "compliance", "content", "crime", "data", "delivery", "digital", "events",
        "families", "growth", "heritage", "homes", "impact", "jobs", "legal", "leisure", "libraries", "museums", "networks", "operations",
        "outreach", "parks", "people", "policy", "products", "programmes", "programs", "projects", "quality", "research", "resources",
        "risk", "safety", "sales", "schools", "services", "skills", "standards", "strategy", "supply", "systems", "tax", "treasury",
        "waste", "wellbeing", "equity", "advocacy", "relations", "regulation", "studies", "sciences", "society", "streets", "roads",
        "audit", "agencies",
    ]
)  # fmt: skip
