"""Letters behind a name: orders, degrees, years of graduation, party and state."""

from collections.abc import Sequence

from generator.expressions import compiled
from generator.extract.english.names import is_head, is_honorific, is_post
from generator.extract.english.tokens import Token
from generator.extract.english.words import lexicon

_MIXED = frozenset(["phd", "ph.d", "retd", "(retd)", "esq", "dphil", "dsc", "edd", "freng"])
"""Letters after a name that are not all capitals."""


_CLASS = compiled(r"\d\d")
"""A year of graduation behind a name (Ada Thorn ’59)."""


_SEAT = compiled(r"[RDI]-[A-Z][A-Za-z.]{1,8}")
"""Party and state of an American (R-NY)."""


_GRADES = frozenset(["I", "II", "III", "IV", "V", "VI"])
"""Grade of a service behind its letters (CESO III)."""


def skip(words: Sequence[Token], index: int) -> int:
    """Return the index behind the letters after a name (``, IAS``; ``OBE``)."""
    letters = lexicon("postnominals")
    while index < len(words):
        at = index + 1 if words[index].text == "," and index + 1 < len(words) else index
        if words[index].text in {"'", "\u2019", "\u2018"} and index + 1 < len(words) and _CLASS.fullmatch(words[index + 1].text):
            index += 2
            continue
        if words[index].text == "(" and index + 2 < len(words) and words[index + 1].low in letters and words[index + 2].text == ")":
            index += 3
            continue
        if (
            words[index].text == "("
            and _SEAT.fullmatch(words[index + 1].text if index + 2 < len(words) else "")
            and words[index + 2].text == ")"
        ):
            index += 3
            continue
        stop = at + 1 + (at + 2 < len(words) and words[at + 1].text == ".")
        if at > index and stop < len(words) and _SEAT.fullmatch(words[at].text) and words[stop].text in {",", "."}:
            index = stop
            continue
        token = words[at]
        if at > index and at + 1 < len(words) and words[at + 1].text == "(" and token.text.isupper() and len(token.text) < 5:
            index = at + 1
            continue
        if token.low not in letters or not (token.text.isupper() or token.low in _MIXED) or is_held(words, at):
            break
        if at > index and is_post(token) and at + 1 < len(words) and words[at + 1].shape == "C" and words[at + 1].text not in _GRADES:
            break
        index = at + 1
        index += index < len(words) and words[index].text in _GRADES
    return index


def is_held(words: Sequence[Token], index: int) -> bool:
    """Say whether letters are a post: an organisation or another post follows (``MD, Corvel Steel``; ``MD & CEO``)."""
    if not is_post(words[index]) or index + 2 >= len(words):
        return False
    mark, after = words[index + 1], words[index + 2]
    if mark.text == ",":
        return after.shape == "C" and after.low not in lexicon("postnominals") and not is_honorific(words, index + 2)
    return mark.low in {"of", "and", "&"} and (mark.low == "of" or is_head(after))
