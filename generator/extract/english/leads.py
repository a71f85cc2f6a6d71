"""What stands at the head of a run of capitals and is no part of the name behind it: an office, a field, a place; what leads a post in."""

from collections.abc import Sequence

from generator.extract.english.names import HONOURED, is_abstract, is_given, is_initial, is_post, is_surname
from generator.extract.english.portfolios import DETERMINERS, PORTFOLIOS, is_plain
from generator.extract.english.tokens import Token
from generator.extract.english.words import lexicon


def behind_letters(words: Sequence[Token], first: int, run: int) -> int:
    """Pass the letters of an office before a full name (SMS Goh Wei Lin): two or more that no given name is, before a known name."""
    text, after = words[first].text, words[first + 1 : run]
    if not (text.isupper() and text.isalpha() and 1 < len(text) < _LETTERS) or len(after) < 2 or is_given(words[first]):
        return first
    surname = is_surname(after[0]) and not is_given(after[0]) and len(after) > 1
    return first + 1 if surname or (len(text) > 2 and is_given(after[0])) else first


_LETTERS = 5
"""Letters that are too many for an office."""


def behind_field(words: Sequence[Token], first: int, run: int) -> int:
    """Pass the field in which an office ends (Chancellor for Lin Advancement Ada Thorn, Minister for Fisheries and Law J Morrack)."""
    at = first
    while at < run - 2 and is_abstract(words[at]):
        at += 1
    if first < 1 or run - first < len(("Law", "J", "Morrack")):
        return at
    before = words[first - 1].low
    if before in {"and", "&"} and (words[first].low in PORTFOLIOS or is_plain(words[first])):
        return first + 1 if _has_office(words, first - 1) else at
    return first + 1 if before == "of" and words[first].low in {"honour", "honor"} else at


def _has_office(words: Sequence[Token], at: int) -> bool:
    """Say whether a post with ``of`` or ``for`` and capitals stands right before ``at``."""
    lead = at - 1
    while lead > 0 and words[lead].shape == "C":
        lead -= 1
    return 0 < lead < at - 1 and words[lead].low in {"of", "for"} and is_post(words[lead - 1])


def is_in_a_place(words: Sequence[Token], first: int, end: int) -> bool:
    """Say whether a run stands where a town does: behind a preposition of place, or in a body's name behind its comma.

    ``in``, ``at`` and ``near`` prove it only of what no given name opens (found in Ada Thorn a leader).
    """
    if not first:
        return False
    before = words[first - 1]
    if before.text == "," and first > 1 and words[first - 2].shape == "C" and words[first].low in lexicon("toponym_leads"):
        return True
    strange = not is_given(words[first]) or words[first].low in lexicon("toponym_leads")
    initials = any(is_initial(token) for token in words[first:end])
    return (before.low in _NEAR and not initials) or (before.low in _IN and strange and not initials)


_NEAR = frozenset(["near", "towards", "outside", "throughout"])
_IN = frozenset(["in", "at", "into", "around", "across", "via"])


def introduces(words: Sequence[Token], start: int, floor: int) -> bool:
    """Say whether a post with a comma behind it is led in like one that announces a name."""
    if start == floor:
        return floor == 0
    lead = words[start - 1]
    return (
        lead.low in DETERMINERS | HONOURED | {"by", "and", "with", "of", "to", "'s", "included", "including", "were", "was"}
        or lead.text in {"Hon.", "H.E.", ";", ")", ":", ",", "\u201c", '"', "-", "\u2013", "\u2014"}
        or lead.shape == "l"
    )
