"""Which names of four characters are a husband's surname, the own one and a given name (林郑月娥)."""

from generator.extract.lexicon import Lexicon
from generator.i18n.words import word_bits


def two_surnames(name: str, lexicon: Lexicon) -> bool:
    """Say whether a name of four characters may have two surnames and a given name that is no word."""
    surnames, weights = lexicon.surnames, lexicon.given_weights
    return (
        surnames.get(name[1], 0) >= 2
        and surnames.get(name[0], 0) >= 2
        and name[1:3] not in lexicon.not_names
        and name[3] not in "家案等们正也又还"
        and not lexicon.given.isdisjoint(name[2:])
        and all(weights.get(c, 0) > -0.5 for c in name[2:])
        and word_bits(name[2:]) is None
    )


_NUMBERS = frozenset(")一二三四五六七八九十0123456789")


def of_class(text: str, start: int) -> bool:
    """Say whether 班 at ``start`` is a class of pupils, and no surname (高二(1)班何立群)."""
    return text[start] == "班" and text[start - 1 : start] in _NUMBERS
