"""How far the name of a body reaches behind a post: capitals, the small words between them, brackets, legal forms."""

from collections.abc import Sequence

from generator.extract.english.letters import picture_end
from generator.extract.english.names import is_given, is_honorific
from generator.extract.english.neighbours import leads_to_another, names_next
from generator.extract.english.portfolios import verbal
from generator.extract.english.tokens import Token
from generator.extract.english.words import FUNCTION_WORDS, MONTHS, WEEKDAYS, lexicon

_FORMS = frozenset(["plc", "gmbh", "ltd", "inc", "llc", "llp"])
"""Legal forms that may be written small."""


def bracket_end(words: Sequence[Token], index: int) -> int:
    """Return the index behind the bracket that opens at ``index``, or behind the mark where none closes it."""
    for at in range(index + 1, min(index + 8, len(words))):
        if words[at].text == ")":
            return at + 1
    return index + 1


def _abbreviated(words: Sequence[Token], start: int, at: int) -> int:
    """Return the end of a name that goes on behind ``in`` or ``at``, as its letters in brackets prove (Centre of Skill in Chips (CSC))."""
    end = at + 1
    while end < len(words) and words[end].shape == "C" and end - at < 6:
        end += 1
    if end + 1 >= len(words) or words[end].text != "(":
        return at
    initials = "".join(word.text[0] for word in words[start:end] if word.shape == "C")
    return end if words[end + 1].text == initials else at


_COMPASS = frozenset(["south", "north", "east", "west"])
"""Before a dash with spaces they begin a name of two halves (South – Eastern College)."""


def _is_adjective(words: Sequence[Token], index: int) -> bool:
    """Say whether a small adjective stands inside a name, as the abbreviation behind its head proves (Amos Thorn modern Hospital (ATH))."""
    ahead = words[index : index + 3]
    small = len(ahead) == 3 and ahead[0].shape == "l" and ahead[0].low not in FUNCTION_WORDS and not verbal(ahead[0])
    return small and ahead[1].low in lexicon("organisation_heads") and ahead[1].shape == "C" and ahead[2].text == "("


def _is_our_lady(words: Sequence[Token], index: int, start: int) -> bool:
    """Say whether a form of address is part of the name of a house (University of Notre Dame)."""
    return index > start and words[index].low == "dame" and words[index - 1].low == "notre"


_CONCERNED = frozenset(
    ["commission", "council", "committee", "board", "institute", "centre", "center", "office", "agency", "panel", "bureau"]
)


def _is_concerned(words: Sequence[Token], index: int) -> bool:
    """Say whether ``on`` leads to what a body is concerned with (Council on River Safety)."""
    ahead = words[index + 1] if index + 1 < len(words) else None
    named = ahead is not None and ahead.shape == "C" and ahead.low not in WEEKDAYS and ahead.low not in MONTHS
    return words[index].low == "on" and words[index - 1].low in _CONCERNED and named


OF = frozenset(["de", "del", "della", "dello", "delle", "du", "di", "da", "do", "dos", "das", "des"])
"""Particles inside the name of a body in another language."""
_HEAD_AND_KIND = 4
"""Words from the head of such a name to its particle (Cámara de Comercio de Lin)."""


def joins_a_name(words: Sequence[Token], at: int) -> bool:
    """Say whether a particle stands behind the head of a body in another language (Universidad del Rio, Université de Lin)."""
    inside = words[at].low in OF and words[at].shape == "l" and 0 < at < len(words) - 1
    if not inside or not words[at - 1].shape == words[at + 1].shape == "C":
        return False
    lead = at - 1
    while lead and at - lead < _HEAD_AND_KIND and (words[lead - 1].shape == "C" or words[lead - 1].low in OF):
        lead -= 1
    return words[at - 1].low in lexicon("organisation_heads") or any(word.low in lexicon("foreign_heads") for word in words[lead:at])


_OWNERS = frozenset(
    ["department", "ministry", "office", "agency", "council", "authority", "committee", "commission", "board", "bureau", "directorate"]
)


def owns(words: Sequence[Token], at: int, floor: int) -> bool:
    """Say whether the ``'s`` at ``at`` makes an owner of a body written small, its land before it (the UK ports ministry's)."""
    if words[at].shape != "s" or words[at - 1].low not in _OWNERS or words[at - 1].shape != "l":
        return False
    lead = at - 2
    while (
        lead > floor
        and at - lead < _FIELDS
        and words[lead].shape == "l"
        and words[lead].low not in FUNCTION_WORDS
        and not verbal(words[lead])
    ):
        lead -= 1
    return lead >= floor and words[lead].shape == "C" and words[lead].low not in FUNCTION_WORDS | WEEKDAYS.keys() | MONTHS.keys()


_FIELDS = 5
"""Words from the land that a body is of to its ``'s``."""


def organisation_end(words: Sequence[Token], start: int) -> int:
    """Return the end of a run of capitals with the small words inside an organisation's name."""
    index = start
    while index < len(words) and not (words[index].text == "&" and leads_to_another(words, index)):
        token = words[index]
        if (index > start and _is_concerned(words, index)) or (
            (token.shape in "Cd" and (not is_honorific(words, index) or _is_our_lady(words, index, start)) and token.low not in WEEKDAYS)
            or (token.text in {"&", "/"} and not _joins_a_person(words, index))
            or token.shape == "s"
            or (token.low in _FORMS and index > start)
        ):
            index += 1
        elif token.low in {"of", "for", "the", "and"} and index > start:
            ahead = index + 1
            while ahead < len(words) and words[ahead].low == "the" and token.low != "and":
                ahead += 1
            if (
                ahead >= len(words)
                or words[ahead].shape != "C"
                or (token.low == "and" and (is_honorific(words, ahead) or names_next(words, ahead)))
            ):
                break
            index = ahead
        elif index > start and token.text in {"-", "\u2013"} and words[index - 1].low in _COMPASS and words[index + 1 : index + 2]:
            index += 1
        elif index > start and (_is_adjective(words, index) or joins_a_name(words, index)):
            index += 2
        elif token.low in {"in", "at"} and index > start and (named := _abbreviated(words, start, index)) > index:
            index = named
        elif token.text == "(" and bracket_end(words, index) > index + 1 and picture_end(words, index) == index:
            index = bracket_end(words, index)
        elif token.text == "," and index + 1 < len(words) and words[index + 1].low in _BEHIND_COMMA:
            index += 2
        elif token.text == "," and index + 2 < len(words) and words[index + 1].shape == "C" and words[index + 2].text == "Branch":
            index += 3
        else:
            break
    return index


def _joins_a_person(words: Sequence[Token], at: int) -> bool:
    """Say whether a person stands behind an ``&``, which is then none of the name (Oak Ltd & Dr Ada Thorn)."""
    return words[at].text == "&" and at + 1 < len(words) and (is_honorific(words, at + 1) or names_next(words, at + 1))


_BEHIND_COMMA = frozenset(["ltd", "inc", "llc", "limited", "s.a", "n.v", "b.v", "s.p.a", "plc", "gmbh"])
"""Legal forms that a comma sets off."""


def closed(words: Sequence[Token], start: int) -> bool:
    """Say whether the body of a post stands between its comma and another one (``Director, Lin Bureau, Ada Thorn``)."""
    end = start
    while end < len(words) and (words[end].shape in "C&s" or words[end].low in {"of", "and", "for", "the"}):
        end += 1
    run = words[start:end]
    acronym = bool(run) and run[0].text.isupper() and len(run[0].text) > _INITIALS
    named = acronym or any(token.low in lexicon("organisation_heads") for token in run)
    return named and end < len(words) and words[end].text == "," and not any(is_given(token) and token.shape == "C" for token in run)


_INITIALS = 2
"""Capitals that may be a person's initials."""
