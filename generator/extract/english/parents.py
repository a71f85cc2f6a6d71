"""A body told with the one that it is part of, behind a comma (the Department of Soils, Larch University; the Ministry of Ports, Norvik)."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from collections.abc import Sequence

from generator.expressions import compiled
from generator.extract.english.joined_names import LAND_NAMES
from generator.extract.english.tokens import Token
from generator.extract.english.words import lexicon

Range = tuple[int, int]

_UNIT = compiled(
    r"(?:[A-Z][\w&.'\u2019-]* ){0,6}?(?:Department|School|Faculty|College|Cent(?:re|er)|Institute|Division|Directorate|Laboratory|Chair|Office|Bureau|Unit) (?:of|for|on) [A-Z].*"
)
"""What is part of a house, by its noun with what it is for."""
_HOUSE = compiled(
    r"(?:[A-Z][\w&.'\u2019-]* ){1,5}(?:University|College|Institute|Polytechnic|Academy|Hospital)(?: (?:of|for) .+)?|(?:University|Institute|Universiti|Universitas|Universidad|Universit\u00e9) .+|Government of .+"
)
"""A house that has such parts."""


def joined(text: str, found: Sequence[Range]) -> list[Range]:
    """Return a list without an ``and`` before its last two, which are then no two: one with whose it is; the list as it stands when it is not told so.

    A pair of them before in the list, told alike, is one too (the A of B, Lin University and the C of D, Orm University).
    """
    if len(found) < _PAIR or not _is_whose(text, found[-2], found[-1]):
        return list(found)
    whole = list(found)
    for last in range(len(found) - 1, 0, -2):
        if not _is_whose(text, found[last - 1], found[last]):
            break
        whole[last - 1 : last + 1] = [(found[last - 1][0], found[last][1])]
    return whole


_PAIR = 2


def _is_whose(text: str, part: Range, whole: Range) -> bool:
    """Say whether two members of a list are a part and the house that it is of."""
    if text[part[1] : whole[0]] not in {", ", ", the "}:
        return False
    return _UNIT.fullmatch(text, *part) is not None and _HOUSE.fullmatch(text, *whole) is not None


_STATE = compiled(r"(?:Government|Govt\.?|Ministry|Department|Directorate|Republic) of (?:the )?[A-Z].*")


def is_over(name: str) -> bool:
    """Say whether a name is that of an office or a state, so that a mere comma tells with it what the body before is under (Lin Board, Ministry of Ports, Government of Orm)."""
    return _STATE.fullmatch(name) is not None


_OFFICES = frozenset(["ministry", "department"])
"""Offices that every land has."""
_LAND_WORDS = 3
"""Words in the longest name of a land."""


def behind_land(words: Sequence[Token], first: int, stop: int) -> int:
    """Return the index behind the land that a comma adds to the name of an office (Ministry of Ports, Kenya); ``stop``: none, or one of several."""
    office = any(words[at].low in _OFFICES and words[at + 1].low in {"of", "for"} for at in range(first, stop - 1))
    if not office or stop + 1 >= len(words) or words[stop].text != "," or words[stop - 1].text == ")":
        return stop
    end = _land_end(words, stop + 1)
    ahead = end
    while ahead < len(words) and words[ahead].low in {",", "and", "the"}:
        ahead += 1
    alone = end == len(words) or (words[end].shape not in "Cs" and words[end].text != "(")
    return end if end > stop + 1 and alone and _land_end(words, ahead) == ahead else stop


def _land_end(words: Sequence[Token], index: int) -> int:
    """Return the index behind the words of a place that begins at ``index``; ``index``: none does."""
    end = index
    while end < len(words) and end - index < _LAND_WORDS and words[end].shape == "C" and words[end].low in lexicon("places") | LAND_NAMES:
        end += 1
    return end
