"""The field of a post in brackets behind its head: ``deputy dean (teaching and research)``, ``Assistant Director (Tides & Ports), Lin``."""

from collections.abc import Sequence

from generator.extract.english.names import is_post
from generator.extract.english.portfolios import verbal
from generator.extract.english.styles import RETIRED
from generator.extract.english.tokens import Token
from generator.extract.english.words import FUNCTION_WORDS, MONTHS, WEEKDAYS

_JOINS = frozenset(["and", "&", "of", "for", "/", ","])
_NO_FIELD = frozenset(
    [
        "left", "right", "centre", "center", "middle", "pictured", "seated", "standing", "kneeling", "front", "back", "rear",
        "row", "top", "bottom", "above", "below", "inset", "far", "photo", "picture", "file", "not", "see", "absent",
        "deceased", "late", "holding", "wearing", "elect", "age", "aged", "retd", "ret", "rtd", "acting", "interim",
        "designate", "former", "emeritus", "retired", "elected", "outgoing", "incoming", "nominated", "current", "then", "now",
        "honorary", "speaking", "cutting", "shaking", "giving", "receiving", "presenting",
    ]
)  # fmt: skip
"""Words that tell of a picture, of somebody's age or death: what such a bracket holds is no field."""
_LONGEST = 8
"""Words of the longest field."""


def end(words: Sequence[Token], index: int) -> int:
    """Return the index behind a bracket that opens at ``index`` right behind the head of a post and holds its field; ``index`` if none."""
    if index == 0 or words[index].text != "(" or not is_post(words[index - 1]):
        return index
    stop = next((at for at in range(index + 1, min(index + 2 + _LONGEST, len(words))) if words[at].text == ")"), index)
    inside = words[index + 1 : stop]
    return stop + 1 if inside and _is_field(inside) else index


def _is_field(inside: Sequence[Token]) -> bool:
    """Say whether the words of a bracket name a field: nouns and what joins them, and no other post."""
    if inside[0].low in _JOINS or inside[-1].low in _JOINS:
        return False
    return all(word.low in _JOINS or _may_name(word) for word in inside)


def _may_name(word: Token) -> bool:
    if word.shape not in "Cl" or word.low in _NO_FIELD | RETIRED or word.low in MONTHS or word.low in WEEKDAYS:
        return False
    return not (word.low in FUNCTION_WORDS or verbal(word) or is_post(word))
