"""What stands next behind a post: another person, others who are only counted, or a further post of the same person."""

from collections.abc import Sequence

from generator.extract.english.names import (
    evidence,
    is_given,
    is_head,
    is_honorific,
    is_part_of_post,
    is_post,
    is_shaped,
    is_word,
    name_end,
)
from generator.extract.english.portfolios import modifies, verbal
from generator.extract.english.styles import RETIRED
from generator.extract.english.tokens import Token
from generator.extract.english.words import SPEECH_VERBS, lexicon


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


def own_post(words: Sequence[Token], at: int) -> bool:
    """Say whether a post with its body begins at ``at``, and behind its comma a verb of speech (``and the Head of Ports, said``)."""
    if at + 2 >= len(words) or not is_post(words[at]) or words[at + 1].low != "of":
        return False
    for index in range(at + 2, min(at + _LONG, len(words) - 1)):
        token, after = words[index], words[index + 1]
        if is_honorific(words, index) or token.text in {".", ";", ":"} or token.low in SPEECH_VERBS:
            return False
        if token.text == "," and (after.low in SPEECH_VERBS or after.low == "who"):
            return True
        if token.text == "," and (names_next(words, index + 1) or after.shape != "C"):
            return False
    return False


_LONG = 22
"""Words of the longest post with its body."""


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


def leads_to_another(words: Sequence[Token], at: int) -> bool:
    """Say whether the sign for ``and`` leads to the next person, addressed or named (Registrar, Lin College & Dr Ada Thorn, Dean)."""
    if at + 1 >= len(words) or words[at].start == words[at - 1].end:
        return False
    addressed = is_honorific(words, at + 1) and not is_part_of_post(words, at + 1)
    return addressed or (names_next(words, at + 1) and not is_head(words[at + 1]))


def is_next_with_post(words: Sequence[Token], first: int, end: int) -> bool:
    """Say whether the sign for ``and`` stands between a post or a body and a name with a post behind it (Registrar & Ada Thorn, Dean)."""
    closed = first > 1 and (is_post(words[first - 2]) or words[first - 2].low in lexicon("organisation_heads"))
    return closed and _has_post(words, end)


def _has_post(words: Sequence[Token], end: int) -> bool:
    """Say whether a comma and a post follow closely: what stands before it is a name."""
    if end + 1 >= len(words) or words[end].text != ",":
        return False
    led = words[end + 1].low in {"a", "an", "the", "its"}
    for token in words[end + 1 + led : end + 7]:
        if is_post(token):
            return True
        if token.shape not in "Cs&" and not modifies(token):
            return False
    return False


_KIN = frozenset(["wife", "husband", "spouse", "son", "daughter", "brother", "sister", "mother", "father", "widow", "mate", "friend"])


def is_kin(words: Sequence[Token], start: int) -> bool:
    """Say whether a name behind a comma is that of a relative (``, his wife, Ada Thorn,``): a post behind it is the next one's."""
    return start > 1 and words[start - 1].text == "," and words[start - 2].low in _KIN


def names_within(words: Sequence[Token], start: int, end: int, *, led: bool) -> bool:
    """Say whether a given name and a surname stand inside a phrase right behind a post: the next person (fire chief Tom Callow and).

    Behind a person who has a post already (``led``) any capital may stand before them (Minister for Jobs and Ports Tom Callow and).
    """
    for at in range(start + 1, end - 1):
        if not (is_given(words[at]) and words[at + 1].shape == "C" and any(map(is_post, words[start:at] if led else words[at - 1 : at]))):
            continue
        reach = at + 1
        while reach < len(words) and words[reach].shape in "C&":
            reach += 1
        field = led and words[at - 1].shape == "C" and words[at - 1].low not in {"the", "of"}
        plain = not any(
            (is_word(word) and word.low not in lexicon("surnames_also_words")) or is_head(word) or word.text == "&"
            for word in words[at:reach]
        )
        firm = f"{words[at].low} {words[at + 1].low}" in lexicon("firms")
        staff = reach < len(words) and words[reach].low in {"staff", "staffer", "office", "'s"}
        if not staff and (field or is_post(words[at - 1])) and plain and not firm and reach - at < _LONGEST:
            return True
    return False


_LONGEST = 5
"""Capitals that are too many for a name."""


def is_retired(words: Sequence[Token], end: int) -> bool:
    """Say whether a rank of the next person ends at ``end``, a bracket says that it was left (Admiral (r) Ada Thorn)."""
    ahead = [word.low for word in words[end : end + 3]]
    retired = len(ahead) == 3 and ahead[0] == "(" and ahead[1] in RETIRED and ahead[2] == ")"
    return retired and end + 3 < len(words) and words[end + 3].shape == "C"


def is_group(words: Sequence[Token], end: int) -> bool:
    """Say whether a phrase ends in a post and the body beside it: further guests, not whose post it is (the Lin Mayor and Council)."""
    ahead = words[max(0, end - 3) : end]
    return len(ahead) == 3 and is_post(ahead[0]) and ahead[1].low in {"and", "&"} and ahead[2].low in _GROUPS


_GROUPS = frozenset(["council", "board", "staff", "cabinet", "team", "councillors", "councilmembers", "aldermen", "trustees"])


def calls_by_one_name(words: Sequence[Token], start: int, end: int) -> bool:
    """Say whether a post ends in one word that is neither a body nor a field (MLA Velo): the next person of the list."""
    last = words[end - 1]
    seat = words[end - 2].shape == "C" or words[end - 2].low in _SEATS
    alone = end - start > 1 and last.shape == "C" and is_post(words[end - 2]) and seat and len(last.text) > 3
    return alone and not (is_head(last) or is_word(last) or last.text.isupper() or last.low in lexicon("organisation_heads"))


_SEATS = frozenset(["sarpanch", "tahsildar", "tehsildar", "mla", "mayor", "collector", "councillor"])
"""Posts that, written small too, stand before who is known by one name (sarpanch Velo)."""


def leads_on(words: Sequence[Token], index: int) -> bool:
    """Say whether capitals at ``index`` run into a form of address, so the post is the next one's (Minister of Trade and Arts Dato Lim)."""
    at = index
    while at < len(words) and words[at].shape == "C" and not is_honorific(words, at):
        at += 1
    alone = at == index + 1 and is_head(words[index])
    return at > index and not alone and at < len(words) and is_honorific(words, at)
