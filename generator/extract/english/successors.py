"""Whether the post behind a name, or what stands around its end, is the next person's."""

from collections.abc import Sequence

from generator.extract.english.names import is_given, is_head, is_post, is_shaped, is_word, name_end
from generator.extract.english.neighbours import names_next, names_within
from generator.extract.english.portfolios import is_field, joins_fields, modifies
from generator.extract.english.staff import is_of_another
from generator.extract.english.tokens import Token
from generator.extract.english.words import OTHER_VERBS, SPEECH_VERBS, lexicon


def is_subject(words: Sequence[Token], index: int, end: int) -> bool:
    """Say whether a post is the subject behind who came with it (Represented by Ada Thorn, the governor said), so somebody else's."""
    led = index > 1 and words[0].low in _BESIDE and words[1].low == "by" and words[index].text == "," and words[index + 1].low == "the"
    return led and end < len(words) and words[end].low in SPEECH_VERBS | OTHER_VERBS


_BESIDE = frozenset(["represented", "accompanied", "flanked", "joined", "escorted", "welcomed", "received", "assisted", "introduced"])
"""Participles that open a sentence before whom its subject was with."""


def names_another(words: Sequence[Token], start: int, end: int, *, led: bool) -> bool:
    """Say whether the next person is named inside a phrase, and not whom the one before serves."""
    if _speaks_of_another(words, start, end):
        return True
    return not is_of_another(words, start, end) and names_within(words, start, end, led=led)


def _speaks_of_another(words: Sequence[Token], start: int, end: int) -> bool:
    """Say whether a phrase tells by a participle of whom somebody speaks (praising Governor Tom Callow's team): no post."""
    lead = words[start]
    participle = lead.shape == "l" and lead.low.endswith("ing") and not (modifies(lead) or is_head(lead))
    named = range(start + 1, min(end, len(words) - 2))
    return participle and any(is_post(words[at]) and is_given(words[at + 1]) and words[at + 2].shape == "C" for at in named)


def is_another(words: Sequence[Token], index: int, end: int) -> bool:
    """Say whether ``his`` or ``her`` leads a post that a comma and a name follow: somebody else (``, his deputy, Wemba Lokolo,``)."""
    if index + 1 >= len(words) or words[index + 1].low not in {"his", "her"} or end + 1 >= len(words) or words[end].text != ",":
        return False
    stop = name_end(words, end + 1, honorific=False) if words[end + 1].shape == "C" else end
    return stop > end + 1 and is_shaped(words, end + 1, stop) and not any(is_word(token) for token in words[end + 1 : stop])


def is_next_guest(words: Sequence[Token], end: int, further: int) -> bool:
    """Say whether a name of no body stands in a list behind a post with its body (``, Head of the Port Authority, Wemba Lokolo, and``)."""
    run = words[end + 1 : further]
    plain = is_shaped(words, end + 1, further) and not any(is_word(token) or is_head(token) or token.shape != "C" for token in run)
    body = words[end - 1].low in lexicon("organisation_heads")
    return body and plain and [token.low for token in words[further : further + 2]] == [",", "and"]


def is_next(words: Sequence[Token], end: int) -> bool:
    """Say whether a comma and a name follow a post behind a person who has one already: it is the next one's post."""
    led = end + 1 < len(words) and words[end].text == "," and (words[end + 1].shape == "C" or modifies(words[end + 1]))
    return led and names_next(words, end + 1)


def leads_a_name(words: Sequence[Token], start: int, end: int) -> bool:
    """Say whether a post with its body ends in words that are no words of a body (Speaker of Assembly Harun Bagade): the next name."""
    tail = end
    while tail > start and words[tail - 1].shape == "C" and not (is_head(words[tail - 1]) or is_word(words[tail - 1])):
        if is_field(words[tail - 1]):
            break
        tail -= 1
    last = words[tail - 1].low
    body = tail > start + 1 and (last in {"opposition", "house"} or last in lexicon("organisation_heads"))
    held = any(words[at].low in {"of", "for"} and is_post(words[at - 1]) for at in range(start + 1, tail))
    body = body or (tail > start + 2 and is_field(words[tail - 1]) and held)
    return (
        body and any(map(is_post, words[start:tail])) and 1 < end - tail < 4 and not any(token.text.isupper() for token in words[tail:end])
    )


def is_field_of_next(words: Sequence[Token], start: int, end: int) -> bool:
    """Say whether the ``and`` at ``end`` joins fields of the post that leads the next name (Deputy Trade and Ports Minister Ada Thorn)."""
    return names_next(words, end + 1) and not is_post(words[end - 1]) and joins_fields(words, end, start)
