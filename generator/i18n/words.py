"""How common Chinese words and characters are: what encodings are told apart by and restorations ranked by."""

from collections import Counter
from functools import cache
from pathlib import Path

from generator.i18n.script import to_simplified

LONGEST = 4
"""Characters of the longest word."""
UNSEEN = 24.0
"""Bits of a Han character that the model does not know."""

_OTHER = 16.0
_CONTROL = 30.0
_FULL_WIDTH = frozenset("「」『』【】〔〕　／％～－．［］〇０１２３４５６７８９")


@cache
def _levels() -> tuple[tuple[int, float, str], ...]:
    """Return, for the words of one length and share, the length, -log2 of the share and the words in a row."""
    lines = Path(__file__).with_name("words.txt").read_text("utf-8").splitlines()[1:]
    return tuple((int(length), int(level) / 2, joined) for length, level, joined in (line.split("\t") for line in lines))


@cache
def words() -> dict[str, float]:
    """Return -log2 of each word's share of running text."""
    return {joined[i : i + size]: bits for size, bits, joined in _levels() for i in range(0, len(joined), size)}


@cache
def _shares() -> dict[str, float]:
    """Return -log2 of each character's share of running text, summed over the words it is in."""
    import math  # noqa: PLC0415 - next to its only use

    shares: dict[str, float] = {}
    for _, bits, joined in _levels():
        share = 2.0**-bits
        for character, count in Counter(joined).items():
            shares[character] = shares.get(character, 0.0) + count * share
    total = sum(shares.values())
    return {character: -math.log2(share / total) for character, share in shares.items()}


def word_bits(word: str) -> float | None:
    """Return -log2 of the share of a Simplified word; None when it is not known, `UNSEEN` for an unknown single character."""
    found = words().get(word)
    return UNSEEN if found is None and len(word) == 1 else found


def character_bits(character: str) -> float:
    """Return -log2 of the share of a Simplified character; `UNSEEN` when the model does not know it."""
    return _shares().get(character, UNSEEN)


def strangeness(text: str) -> float:
    """Return the mean bits a character of ``text``: under 10 for Chinese or English prose, over 14 for text read in a wrong encoding."""
    if not text:
        return _CONTROL
    shares = _shares()
    total = 0.0
    for character in to_simplified(text):
        known = shares.get(character)
        total += known if known is not None else _bits_of_other(character)
    return total / len(text)


def _bits_of_other(character: str) -> float:
    if character.isascii():
        return 6.0 if character.isprintable() or character in "\t\n\r\f" else _CONTROL
    if character in _FULL_WIDTH:
        return 7.0
    if "\u3400" <= character <= "\u9fff":
        return UNSEEN
    return _OTHER if character.isprintable() else _CONTROL
