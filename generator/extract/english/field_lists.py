"""Posts of several fields: ``Vice-President for Research, Innovation, and Impact at Lin University``."""

from collections.abc import Sequence

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
    if index + 1 >= len(words) or words[index].text != "," or not _is_governed(words, index):
        return index
    at, last = index, False
    while not last and at + 1 < len(words) and (words[at].text == "," or words[at].low in _AND):
        first = at + 1 + (words[at].text == "," and words[at + 1].low in _AND)
        last = words[first - 1].low in _AND
        first += first < len(words) and words[first].low == "the"
        at = _field_end(words, first, small=words[index - 1].shape == "l")
        if at == first:
            return index
    if not last:
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


def _is_governed(words: Sequence[Token], index: int) -> bool:
    """Say whether a field ends at ``index`` that stands behind a post with ``of`` or ``for``."""
    for at in range(index - 2, max(0, index - _REACH), -1):
        if words[at].low in {"of", "for"}:
            return is_post(words[at - 1]) and _is_field(words[index - 1])
        if words[at].text == ",":
            return False
    return False


def _field_end(words: Sequence[Token], first: int, *, small: bool) -> int:
    """Return the end of a field that begins at ``first``; ``first`` where none does."""
    at = first
    while at < len(words) and at - first < _LONGEST and _is_word(words[at], small=small):
        at += 1
    if at == first or at >= len(words) or (words[at].shape == ("l" if small else "C") and not _closes(words, at)):
        return first
    return at if _is_field(words[at - 1]) or (words[at - 1].low == "office" and at - first > 1) else first


def _closes(words: Sequence[Token], at: int) -> bool:
    """Say whether a small word may follow the last field."""
    return words[at].low in FUNCTION_WORDS or verbal(words[at])


def _is_word(token: Token, *, small: bool) -> bool:
    if small:
        return token.shape == "l" and token.low not in FUNCTION_WORDS and not verbal(token) and not is_head(token)
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
        "waste",
    ]
)  # fmt: skip
