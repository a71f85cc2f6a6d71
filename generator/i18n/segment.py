"""Where a line of Chinese may end without cutting a word in two."""

import re

from generator.expressions import compiled
from generator.i18n.script import to_simplified
from generator.i18n.words import LONGEST, UNSEEN, word_bits

_PIECE = compiled(r"[A-Za-z0-9][A-Za-z0-9.,%&'’/+-]*|.", re.DOTALL)
_OPENING = frozenset("（(「『《〈【〔“‘")
_CLOSING = frozenset("）)」』》〉】〕”’，。、；：！？,.;:!?·…%")
_BEFORE = frozenset("在于由被将把从对向赴新大小全高总副各每首第")
"""Prepositions and what else begins something: no line ends with one."""
_ALONE = _BEFORE | frozenset("与和及暨的至为以到并或是访")
"""Words of one character that stand beside another without making a word with it."""


def words(text: str) -> list[str]:
    """Return ``text`` in words: the likeliest division by the words of the language; Latin and digits in one piece."""
    pieces = [match.group() for match in _PIECE.finditer(text)]
    plain = [to_simplified(piece) for piece in pieces]
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(pieces) + 1):
        ways = []
        for start in range(max(0, end - LONGEST), end):
            together = "".join(plain[start:end])
            bits = word_bits(together) if len(together) == end - start else UNSEEN if end - start == 1 else None
            if bits is not None:
                ways.append((best[start][0] + bits, start))
        best.append(min(ways))
    found: list[str] = []
    end = len(pieces)
    while end:
        start = best[end][1]
        found.append("".join(pieces[start:end]))
        end = start
    return found[::-1]


def breaks(text: str) -> frozenset[int]:
    """Return the places where a line may end: between words, at brackets and points; not before what belongs to the word before."""
    places = set()
    at = 0
    before = ""
    for word in words(text):
        if before and word[0] not in _CLOSING and before[-1] not in _OPENING and not _belongs(before, word):
            places.add(at)
        at += len(word)
        before = word
    return frozenset(places)


def _belongs(left: str, right: str) -> bool:
    """Say whether nothing parts the two: suffix or rest of a name (交流|會, 沅|溪), unit (2025|年度), what ``left`` begins, blank."""
    if right.isspace() or to_simplified(left) in _BEFORE or (left[-1].isdigit() and not right.isascii()):
        return True
    plain = to_simplified(right)
    return len(plain) == 1 and plain.isalpha() and not plain.isascii() and (plain == "的" or not _ALONE & {plain, to_simplified(left)})
