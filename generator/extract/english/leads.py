"""What stands at the head of a run of capitals and is no part of the name behind it: an office, a field, a place; what leads a post in."""

from collections.abc import Sequence

from generator.extract.english.names import HONOURED, is_abstract, is_given, is_honorific, is_initial, is_post, is_surname
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


def introduces(words: Sequence[Token], start: int, floor: int, name: int) -> bool:
    """Say whether a post with a comma behind it is led in like one that announces the name that begins at ``name``."""
    if _is_stood_for(words, start, name):
        return False
    if start == floor:
        return floor == 0
    lead = words[start - 1]
    return (
        lead.low in DETERMINERS | HONOURED | {"by", "and", "with", "of", "to", "'s", "included", "including", "were", "was"}
        or lead.text in {"Hon.", "H.E.", ";", ")", ":", ",", "\u201c", '"', "-", "\u2013", "\u2014"}
        or lead.shape == "l"
    )


def _is_stood_for(words: Sequence[Token], start: int, name: int) -> bool:
    """Say whether a sentence opens with for whom its subject acts (On behalf of the governor, Ada Thorn opened): another's post.

    A comma behind the name makes it the one who is stood for (On behalf of the governor, Ada Thorn, the clerk opened).
    """
    ahead = [word.low for word in words[:start]]
    if not ahead or len(ahead) > _OPENING or ahead[-1] not in {"the", "our", "his", "her", "their"} or " ".join(ahead[:-1]) not in _FOR:
        return False
    end = name
    while end < len(words) and words[end].shape in "C.":
        end += 1
    return end < len(words) and words[end].text != ","


_OPENING = 5
"""Words of the longest such opening."""
_FOR = frozenset(
    [
        "on behalf of", "speaking on behalf of", "acting on behalf of", "attending on behalf of", "appearing on behalf of", "representing",
        "standing in for", "speaking for", "deputising for", "deputizing for", "acting for", "sitting in for", "filling in for",
    ]
)  # fmt: skip


def names_its_body(words: Sequence[Token], first: int, end: int) -> bool:
    """Say whether a run behind a post is its body in letters with a place or a wing (Chairman TBC Norvik, Tariq Quill).

    Only a post of a company or a society has its body beside it like that; letters before the name of a minister are initials.
    """
    letters = words[first].text
    body = letters.isupper() and letters.isalpha() and len(letters) > _INITIALS and not is_given(words[first])
    beside = first > 0 and words[first - 1].low in _OF_A_SOCIETY and 1 < end - first < _LETTERS
    if not (body and beside) or any(is_given(word) or is_surname(word) or is_initial(word) for word in words[first + 1 : end]):
        return False
    name = end + 1
    if name + 1 >= len(words) or words[end].text != ",":
        return False
    stop = next((at for at in range(name, len(words)) if words[at].shape not in "C."), len(words))
    listed = stop < len(words) and words[stop].low == "and"
    return not listed and (is_honorific(words, name) or (is_given(words[name]) and words[name + 1].shape == "C"))


_INITIALS = 2
"""Letters that may be a person's initials."""
_OF_A_SOCIETY = frozenset(
    [
        "chairman", "chairperson", "chairwoman", "president", "vice-president", "secretary", "general", "director", "executive", "manager",
        "convener", "convenor", "coordinator", "adviser", "advisor", "head", "chief", "ceo", "md", "treasurer", "trustee", "patron",
        "member", "officer", "principal", "registrar", "founder", "leader", "spokesman", "spokesperson",
    ]
)  # fmt: skip
