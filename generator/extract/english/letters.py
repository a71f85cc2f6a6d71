"""Letters behind a name: orders, degrees, years of graduation, party and state."""

from collections.abc import Sequence

from generator.expressions import compiled
from generator.extract.english import seats
from generator.extract.english.name_ends import ADDRESSES
from generator.extract.english.names import is_given, is_head, is_honorific, is_post, is_word
from generator.extract.english.tokens import Token
from generator.extract.english.words import OTHER_VERBS, SPEECH_VERBS, lexicon

_MIXED = frozenset(["phd", "ph.d", "retd", "(retd)", "esq", "dphil", "dsc", "edd", "freng", "mni"])
"""Letters after a name that are not all capitals."""


_CLASS = compiled(r"\d\d")
"""A year of graduation behind a name (Ada Thorn ’59)."""


_AGE = compiled(r"[1-9]\d")
"""Years of age between commas (Ada Thorn, 45,)."""


_ORDER = compiled(r"(?:[A-Z]\.){2,4}")
"""An order with full stops, between commas (Ada Thorn, T.I., Head)."""
_LANDS = frozenset(["U.S.", "U.K.", "U.N.", "E.U.", "D.C.", "B.C.", "N.Y.", "N.J.", "N.H.", "N.C.", "N.D.", "S.D.", "U.A.E.", "R.I."])


_SIDES = frozenset(
    ["left", "right", "centre", "center", "middle", "l", "r", "c", "front", "back", "rear", "pictured", "c-l", "c-r", "seated", "standing"]
)
"""Where somebody stands in a picture (second right; 3rd from left; Left 4)."""
_WITHIN = 7
"""Words of the longest such bracket (2nd from left, seated)."""


def picture_end(words: Sequence[Token], index: int) -> int:
    """Return the end of a bracket that tells where somebody stands in a picture; ``index`` when none opens there."""
    if words[index].text != "(":
        return index
    for at in range(index + 1, min(index + 2 + _WITHIN, len(words))):
        if words[at].text == ")":
            return at + 1 if any(token.low in _SIDES for token in words[index + 1 : at]) else index
    return index


_EDGES = frozenset(["left", "right", "centre", "center", "middle"])
_COUNTED = frozenset(["far", "second", "third", "fourth", "fifth", "2nd", "3rd", "from", "at", "in", "the"])


def is_pictured(words: Sequence[Token], index: int) -> bool:
    """Say whether a bracket that tells where somebody stands in a picture ends before ``index`` (Ada Thorn (left) Lin mayor)."""
    if words[index - 1].text != ")":
        return False
    return any(words[at].text == "(" and picture_end(words, at) == index for at in range(max(0, index - _WITHIN - 2), index - 1))


def _side_end(words: Sequence[Token], at: int) -> int:
    """Return the index of the comma that closes a place in a picture between commas (Ada Thorn, far left,); ``at`` when there is none."""
    end = at
    while end < len(words) - 1 and end - at < _WITHIN and words[end].low in _COUNTED:
        end += 1
    return end + 1 if end + 1 < len(words) and words[end].low in _EDGES and words[end + 1].text == "," else at


_GRADES = frozenset(["I", "II", "III", "IV", "V", "VI"])
"""Grade of a service behind its letters (CESO III)."""


def _passed(words: Sequence[Token], index: int, at: int) -> int:
    """Return the end of a place in a picture, an age, a year of graduation, a seat or an order in brackets; ``index`` when none opens."""
    letters = lexicon("postnominals")
    mark, ahead = words[index].text, words[index + 1 : index + 3]
    if (seen := picture_end(words, index)) > index:
        return seen
    if at > index and (side := _side_end(words, at)) > at:
        return side
    if at > index and words[at].shape == "d" and at + 1 < len(words) and words[at + 1].text == "," and _AGE.fullmatch(words[at].text):
        return at + 1
    if mark in {"'", "\u2019", "\u2018"} and ahead and _CLASS.fullmatch(ahead[0].text):
        return index + 2
    if (seated := seats.end(words, index)) > index:
        return seated
    closed = mark == "(" and len(ahead) > 1 and ahead[1].text == ")"
    return index + 3 if closed and ahead[0].low in letters else index


def skip(words: Sequence[Token], index: int) -> int:
    """Return the index behind the letters after a name (``, IAS``; ``OBE``)."""
    letters = lexicon("postnominals")
    index += index < len(words) and words[index].low in ADDRESSES
    while index < len(words):
        at = index + 1 if words[index].text == "," and index + 1 < len(words) else index
        if (passed := _passed(words, index, at)) > index:
            index = passed
            continue
        stop = at + 1 + (at + 2 < len(words) and words[at + 1].text == ".")
        if at > index and stop < len(words) and seats.PARTY.fullmatch(words[at].text) and words[stop].text in {",", "."}:
            index = stop
            continue
        token = words[at]
        if at > index and _ORDER.fullmatch(token.text) and token.text not in _LANDS and stop < len(words) and words[at + 1].text == ",":
            index = at + 1
            continue
        if at > index and _is_before_verb(words, at):
            index = at + 1
            break
        if at > index and at + 1 < len(words) and words[at + 1].text == "(" and token.text.isupper() and len(token.text) < 5:
            index = at + 1
            continue
        order = index > 0 and at == index and words[index - 1].low in letters and words[index - 1].text.isupper()
        if order and token.text.isupper() and 1 < len(token.text) < _LETTERS:
            index = at + 1
            continue
        if (
            token.low.replace(".", "") not in letters
            or not (token.text.isupper() or token.low in _MIXED)
            or (at > index and token.low == "mp")
            or (is_held(words, at) and not _is_seat(words, index, at))
        ):
            break
        if at > index and is_post(token) and at + 1 < len(words) and words[at + 1].shape == "C" and words[at + 1].text not in _GRADES:
            break
        index = at + 1
        index += index < len(words) and words[index].text in _GRADES
    return index


def _is_before_verb(words: Sequence[Token], at: int) -> bool:
    """Say whether capitals behind a comma stand right before a verb, so that they are the letters of an order (Dr Ada Thorn, FLX said)."""
    text = words[at].text
    told = at + 1 < len(words) and words[at + 1].low in SPEECH_VERBS | OTHER_VERBS
    return told and text.isalpha() and text.isupper() and 2 < len(text) < _LETTERS and not is_head(words[at])


_LETTERS = 6
"""Capitals that are too many for the letters of an order."""


def _is_seat(words: Sequence[Token], index: int, at: int) -> bool:
    """Say whether letters of a member stand right behind the name, with an office behind a comma (Ada Thorn MP, Secretary of State)."""
    return at == index and words[at].low in _MEMBERS and at + 1 < len(words) and words[at + 1].text == ","


def behind_seat(words: Sequence[Token], index: int) -> int:
    """Return the index behind the letters of a member between commas (the chair, Ada Thorn, MP, said); ``index`` when none stand there."""
    ahead = [word.text for word in words[index : index + 3]]
    return index + 2 if len(ahead) > 2 and ahead[0] == ahead[2] == "," and ahead[1].lower() in _MEMBERS else index


_MEMBERS = frozenset(["mp", "mla", "msp", "mep", "td", "tds", "mpp", "mlc", "mna", "mca"])


def seats_a_member(words: Sequence[Token], end: int) -> bool:
    """Say whether the letters of a member that hardly stand behind a town follow, closed by a mark (Levin Magor TD, …)."""
    ahead = words[end : end + 2]
    seated = len(ahead) > 1 and ahead[0].text.isupper() and ahead[0].low in _MEMBERS - {"mp", "mpp", "mca", "tds"}
    return seated and (ahead[1].text in {",", ";", "."} or ahead[1].low in {"and", "were", "was"})


def names_a_member(words: Sequence[Token], start: int) -> bool:
    """Say whether a name with the letters of a member behind it begins at ``start``: somebody else (``Ada Thorn TD, Tom Callow TD``)."""
    end = start
    while (
        end < len(words) and words[end].shape == "C" and words[end].low not in _MEMBERS and not (is_head(words[end]) or is_word(words[end]))
    ):
        end += 1
    if end - start < len(("Tom", "Callow")) or end >= len(words) or words[end].low not in _MEMBERS or not words[end].text.isupper():
        return False
    several = start > 0 and words[start - 1].shape == "l" and is_head(words[start - 1]) and not is_post(words[start - 1])
    return several or any(map(is_given, words[start:end])) or (start > 1 and words[start - 2].low in _MEMBERS)


def is_held(words: Sequence[Token], index: int) -> bool:
    """Say whether letters are a post: an organisation or another post follows (``MD, Corvel Steel``; ``MD & CEO``)."""
    if not is_post(words[index]) or index + 2 >= len(words):
        return False
    mark, after = words[index + 1], words[index + 2]
    if mark.text == ",":
        return after.shape == "C" and after.low not in lexicon("postnominals") and not is_honorific(words, index + 2)
    return mark.low in {"of", "for", "and", "&"} and (mark.low in {"of", "for"} or is_head(after))
