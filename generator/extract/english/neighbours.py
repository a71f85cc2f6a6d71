"""What stands next behind a post: another person, others who are only counted, or a further post of the same person."""

from collections.abc import Sequence

from generator.extract.english.names import evidence, is_head, is_honorific, is_post, is_shaped, name_end
from generator.extract.english.portfolios import modifies, verbal
from generator.extract.english.tokens import Token


def closed_post(words: Sequence[Token], at: int) -> bool:
    """Say whether a post written small and closed by a comma begins at ``at`` (``and a member of the board,``): it is the same person's."""
    if at >= len(words) or not (is_post(words[at]) and words[at].shape == "l"):
        return False
    for token in words[at + 1 : at + 10]:
        if token.text == ",":
            return True
        if token.shape not in "Cldns" or verbal(token) or token.low in {"and", "who", "from"}:
            return False
    return False


def verbal_lead(words: Sequence[Token], at: int) -> bool:
    """Say whether others begin at ``at`` who are only counted or told by what they are (other officials, more than 40 guests)."""
    several = words[at].shape == "l" and at + 1 < len(words) and is_head(words[at + 1]) and not is_post(words[at + 1])
    return several or words[at].low in _OTHERS or (words[at].shape == "l" and words[at].low in _COUNTED)


_OTHERS = frozenset(["other", "others", "senior", "many", "several", "officials", "officers", "representatives", "members"])
_COUNTED = frozenset(["more", "over", "some", "hundreds", "dozens", "numerous", "various", "nearly", "local", "top", "key", "staff"])


def names_next(words: Sequence[Token], at: int) -> bool:
    """Say whether a person stands at ``at``, bare or behind a post."""
    end = at
    while end < len(words) and (words[end].shape == "C" or is_head(words[end]) or modifies(words[end])):
        if is_honorific(words, end):
            return True
        end += 1
    start = at
    for index in range(at, end):
        if is_head(words[index]):
            start = index + 1
    if start >= end:
        return False
    reach = name_end(words, start, honorific=False)
    if reach < end or not is_shaped(words, start, reach):
        return False
    return start > at or evidence(words, start, reach) > 0 or _has_post(words, reach)


def _has_post(words: Sequence[Token], end: int) -> bool:
    """Say whether a comma and a post follow closely: what stands before it is a name."""
    if end + 1 >= len(words) or words[end].text != ",":
        return False
    for token in words[end + 1 : end + 7]:
        if is_post(token):
            return True
        if token.shape not in "Cs&":
            return False
    return False


_KIN = frozenset(["wife", "husband", "spouse", "son", "daughter", "brother", "sister", "mother", "father", "widow", "mate", "friend"])


def is_kin(words: Sequence[Token], start: int) -> bool:
    """Say whether a name behind a comma is that of a relative (``, his wife, Ada Thorn,``): a post behind it is the next one's."""
    return start > 1 and words[start - 1].text == "," and words[start - 2].low in _KIN
