"""Runs of capitals around a name: where they end, and what at their head is an office, a body or a town and not the name."""

from collections.abc import Sequence

from generator.extract.english import collectives, titles
from generator.extract.english.name_ends import ADDRESSES, are_initials, has_letters
from generator.extract.english.names import (
    is_abstract,
    is_also_surname,
    is_first_name,
    is_given,
    is_head,
    is_initial,
    is_post,
    is_surname,
    is_word,
)
from generator.extract.english.styles import RETIRED
from generator.extract.english.tokens import Token
from generator.extract.english.words import FUNCTION_WORDS, lexicon

_QUARTERS = frozenset(["north", "south", "east", "west", "central", "northern", "southern", "eastern", "western"])
_TOWN_AND_NAME = 3
"""Words of the shortest run that holds a place of one word and a name."""


def behind_heads(words: Sequence[Token], index: int, run: int) -> int:
    """Return the index behind the last word of a post in the capitals from ``index`` to ``run``; ``index`` when none holds one."""
    first = index
    for at in range(index, run - 1):
        if is_head(words[at]) and not named_head(words, at, index):
            first = at + 1
    return first


def behind_office(words: Sequence[Token], first: int, run: int, floor: int) -> int:
    """Pass the end of an office that runs into the name (``Minister of Parliamentary Affairs Devraj Naikar``)."""
    start = first
    office = first > 1 and words[first - 1].low in {"of", "for"} and is_post(words[first - 2])
    comma = first > 1 and words[first - 1].text == "," and is_post(words[first - 2])
    for at in range(first, run - 1):
        behind = first and (words[first - 1].low in {"of", "for", "the", "at"} or is_post(words[first - 1]))
        acronym = not _are_initials(words, at) and (
            ((at > first and start == at) or behind or (comma and len(words[at].text) > 2) or (office and at == first + 1))
            and is_acronym(words[at].text)
            and "." not in words[at].text
        )
        town = at == first and first > 0 and words[first - 1].low in {"of", "for"}
        body = words[at].low in lexicon("organisation_heads") and is_given(words[at + 1])
        body = body or (words[at].low == "raj" and words[at - 1].low == "panchayati")
        if (
            (is_word(words[at]) or is_abstract(words[at]) or words[at].low == "raj")
            and (town or body or words[at].low not in lexicon("surnames_also_words"))
        ) or acronym:
            start = at + 1
    if start == first and (not first or words[first - 1].low in {"of", "for", "at", "in", "the", "to"}):
        start = behind_town(words, start, run)
    if start == first and first and words[first - 1].low in _DISTRICT:
        start = _behind_seat(words, first, run)
    if start == first and first > 1:
        start = _behind_last_field(words, first, run)
    if start == first or run - start < 2:
        return first
    return start if titles.before(words, start, floor) or collectives.collective(words, start) else first


_DISTRICT = frozenset(
    ["bdo", "dc", "sp", "ssp", "dsp", "adc", "acp", "dcp", "sdm", "adm", "sdo", "deo", "beo", "dfo", "rdo", "mro", "tehsildar", "tahsildar"]
)  # fmt: skip
"""Offices of a district behind which its town stands without a preposition (SSP Vardo Hari Tolan)."""
_MIDDLE = frozenset(
    [
        "kumar", "singh", "kaur", "lal", "ram", "chand", "chandra", "prasad", "dev", "nath", "devi", "rani", "bai", "raj", "das", "mohan",
        "mohammad", "mohammed", "muhammad", "mohd", "ahmed", "ahmad", "ali", "hussain", "ul", "ud", "khan", "shah", "krishna", "babu",
        "rao",
    ]
)  # fmt: skip
"""Second parts of names: what stands before one of them is the first part, whether known or not."""


def _behind_seat(words: Sequence[Token], first: int, run: int) -> int:
    """Pass the one word of a town that no lexicon knows behind an office of a district, before a given name and a surname."""
    town, given = words[first], words[first + 1]
    told = run - first == _TOWN_AND_NAME and is_given(given) and given.low not in _MIDDLE
    plain = town.shape == "C" and not (is_given(town) or is_surname(town) or is_initial(town) or town.text.isupper())
    return first + 1 if told and plain else first


def _behind_last_field(words: Sequence[Token], first: int, run: int) -> int:
    """Pass the last of an office's fields behind an ``and`` (Minister of Trade and Inland Ports Ada Thorn); ``first`` when none is."""
    lead = first - 1 - (words[first - 1].low == "the")
    if words[lead].low not in {"and", "&"} or words[lead - 1].shape != "C":
        return first
    at = run
    while at > first and not (is_word(words[at - 1]) or is_head(words[at - 1])):
        at -= 1
    named = next((index for index in range(max(at, first + 1), run - 1) if index == at or is_given(words[index])), first)
    return named if run - named > 1 else first


def _are_initials(words: Sequence[Token], at: int) -> bool:
    """Say whether two capitals right behind a post and before a given name are a person's (Vice-Chancellor RV Tarun Selvo)."""
    if not are_initials(words[at]) or at == 0 or not is_post(words[at - 1]):
        return False
    return is_given(words[at + 1]) or (words[at - 1].low in _PUBLIC and not is_word(words[at + 1]))


_PUBLIC = frozenset(["minister", "governor", "president", "mayor", "collector", "commissioner", "speaker", "mp", "mla", "justice"])
"""Posts of a land or a town, behind which no body's letters stand (Governor TN Velaram Roy)."""


def behind_town(words: Sequence[Token], first: int, run: int) -> int:
    """Pass a place or a body that no lexicon knows, before a given name (``Consul of Lin in Vardo Ada Thorn``).

    Right behind a post with ``of`` or ``for`` the first word is its field, whatever it is (``MP for Vardo Wemba Lokolo``).
    """
    if first < 1 or run - first < _TOWN_AND_NAME:
        return first
    field = first > 1 and words[first - 1].low in {"of", "for", "to"} and is_post(words[first - 2])
    if field and run - first == _TOWN_AND_NAME and all(token.shape == "C" for token in words[first:run]):
        return first + 1
    if field and run - first == _TOWN_AND_NAME + 1 and words[first + 1].low in _QUARTERS:
        return first + 2
    if field and words[first + 2].low in _FATHERS:
        return first + 1
    for at in range(first + field, run - 1):
        token = words[at]
        if is_given(token) or is_surname(token) or is_initial(token) or token.shape != "C":
            return at if at > first and token.shape == "C" and not is_initial(token) else first
    return first


_FATHERS = frozenset(["el", "al", "ben", "bin", "ibn", "ould", "abu"])
"""Parts of a name behind the given one (President of Quill Rashim El Vardo)."""


def is_acronym(text: str) -> bool:
    """Say whether a word is written in capitals as abbreviations of bodies are."""
    return sum(letter.isupper() for letter in text) > 2 or (text.isupper() and len(text) == 2)


def has_capitals(text: str) -> bool:
    """Say whether a word begins with two capitals, as abbreviations with a plural do (DLs), or has one at both ends (DfP)."""
    return len(text) > 1 and text[0].isupper() and (text[1].isupper() or text[-1].isupper())


def named_head(words: Sequence[Token], at: int, index: int) -> bool:
    """Say whether a word that is also a post is here a surname behind a given name."""
    return is_also_surname(words[at]) and at > index and is_given(words[at - 1])


def _is_no_nickname(token: Token) -> bool:
    """Say whether a word in brackets is an abbreviation, a body, a post or says that a rank was left (Major (Retd) Ada Thorn)."""
    return has_capitals(token.text) or is_word(token) or is_head(token) or token.low in RETIRED


def run(words: Sequence[Token], index: int) -> int:
    """Return the end of the capitals that begin at ``index``, with the particles between them."""
    particles = lexicon("particles")
    end = index
    while end < len(words):
        token = words[end]
        if token.shape == "C" or (
            token.shape == "l"
            and token.low in particles
            and end + 1 < len(words)
            and (words[end + 1].shape == "C" or words[end + 1].low in particles)
        ):
            end += 1
        elif (
            token.text in {'"', "\u201c", "("}
            and end + 3 < len(words)
            and words[end + 1].shape == "C"
            and not (words[end].text == "(" and _is_no_nickname(words[end + 1]))
            and words[end + 2].text in {'"', "\u201d", ")"}
            and words[end + 3].shape == "C"
            and end > index
        ):
            end += 3
        elif (
            token.text == ","
            and end + 1 < len(words)
            and words[end + 1].low in {"jr", "sr", "iii"}
            and not (end + 2 < len(words) and words[end + 2].shape == "C")
        ):
            end += 2
        else:
            break
    return end


def opens_sentence(words: Sequence[Token], index: int) -> bool:
    """Say whether a word with a capital is only the first of its sentence."""
    low = words[index].low
    if is_first_name(words, index) or (is_initial(words[index]) and words[index].text[-1] == "."):
        return False
    if words[index].text == "He" and index + 1 < len(words) and words[index + 1].shape == "C" and not is_head(words[index + 1]):
        return False
    initials = words[index].text.isupper() and len(low) == 2 and index > 0 and words[index].shape == words[index + 1].shape == "C"
    return (low in FUNCTION_WORDS and not initials) or (
        low in lexicon("common") and low not in lexicon("surnames_also_words") and not is_given(words[index])
    )


def tail_ok(words: Sequence[Token], end: int, run: int) -> bool:
    """Say whether a run goes on behind a name with letters or a suffix only."""
    if end < run and words[end].low in ADDRESSES:
        return True
    orders = end >= run or words[end].low.replace(".", "") in lexicon("postnominals")
    return (orders and all(has_letters(token) or token.text.isupper() for token in words[end:run])) or words[end - 1].low in {
        "jr",
        "sr",
        "iii",
    }
