"""What surnames tell by themselves: two of them in a name (林郑月娥), one that is an adverb too, names full by their characters."""

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


_HOUSES = frozenset("堂宫庙寺店馆队团社青")


def is_full(text: str, end: int, name: str, lexicon: Lexicon) -> bool:
    """Say whether a name that ends at ``end`` is one by its three common characters alone, whatever follows.

    No piece of a foreign one (梅克达|德) or of one with two surnames (冯程淑|仪), no place, and nothing that a title follows.
    """
    if len(name) != 3 or name[0] in lexicon.followers or name[-1] in _HOUSES or name[:2] in lexicon.ignored:
        return False
    if not lexicon.given.issuperset(name[1:]) or any(text[end : end + n] in lexicon.title_words for n in (2, 3, 4)):
        return False
    return not (lexicon.foreign.issuperset(text[end - 3 : end + 1]) or two_surnames(text[end - 3 : end + 1], lexicon))


def named_zeng(text: str, at: int, lexicon: Lexicon) -> bool:
    """Say whether 曾 at ``at`` is the surname (与曾大立), not the adverb (与曾任)."""
    return text[at : at + 1] == "曾" and text[at : at + 2] not in lexicon.not_names and text[at : at + 2] not in lexicon.followers
