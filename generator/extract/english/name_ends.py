"""Where a name ends and what its parts are: letters of orders and a pronoun behind it are no part, a suffix behind a comma is."""

from collections.abc import Sequence

from generator.extract.english.tokens import Token
from generator.extract.english.words import lexicon


def trimmed(words: Sequence[Token], first: int, end: int) -> int:
    """Return the end of a name that reaches to ``end`` without the letters after it, with a suffix behind a comma."""
    letters = lexicon("postnominals")
    orders = next((at for at in range(first + 2, end) if words[at].low in letters and has_letters(words[at])), end)
    if all(has_letters(word) and len(word.text) < _LETTERS_OF_AN_ORDER for word in words[orders:end]):
        end = orders
    while end > first + 1 and words[end - 1].low.replace(".", "") in letters and has_letters(words[end - 1]):
        end -= 1
    while end > first + 2 and _follows_a_name(words, first, end - 1):
        end -= 1
    end += end < len(words) and words[end].low in _SONS
    if end > first + 1 and words[end - 1].text == "I" and end < len(words) and words[end].low in _OF_ONESELF:
        end -= 1
    if (
        end + 1 < len(words)
        and words[end].text == ","
        and words[end + 1].low in {"jr", "sr", "iii"}
        and not (end + 2 < len(words) and words[end + 2].shape == "C")
    ):
        return end + 2
    return end


def has_letters(token: Token) -> bool:
    """Say whether a word is written as letters after a name are, with two capitals or more (OBE, PhD, KStJ)."""
    return sum(letter.isupper() for letter in token.text) > 1


def _follows_a_name(words: Sequence[Token], first: int, at: int) -> bool:
    """Say whether a word behind a full name is how its bearer is addressed, or a department in letters (Ada Thorn Esq, Tom Callow HR)."""
    if words[at].low == "ji":
        return words[first].low not in lexicon("east_asian_surnames")
    return words[at].low in ADDRESSES or words[at].text in _DEPARTMENTS


ADDRESSES = frozenset(["esq", "esquire", "ji", "-ji", "-san", "-sama", "garu", "saheb", "sahib"])
"""Forms of address behind a name, which are no part of it (Haruto Minazaki-san, Ramesh Pothal ji)."""
_DEPARTMENTS = frozenset(["HR", "IT", "PR", "QA"])
_SONS = frozenset(["ugli", "uglu", "ogli", "ogly", "oglu", "oghlu", "uulu", "kyzy", "kizi", "qizi", "gyzy"])
"""Whose son or daughter somebody is, written small behind the father's name (Tursun Velmat ugli)."""
_OF_ONESELF = frozenset(["think", "believe", "hope", "wish", "am", "have", "had", "was", "will", "would", "want", "know", "feel", "see"])
"""Verbs behind ``I`` that make a pronoun of it, no number of a king (Ada Thorn I think)."""
_LETTERS_OF_AN_ORDER = 6


def are_initials(token: Token) -> bool:
    """Say whether two capitals without full stops may be the initials before a name (TN Velaram), as no field's letters are (HR, IT)."""
    return len(token.text) == len("TN") and token.text.isupper() and token.text.isalpha() and token.text not in FIELD_LETTERS


FIELD_LETTERS = frozenset(["HR", "IT", "PR", "AI", "QA", "TV", "UK", "US", "EU", "UN", "LA", "NY", "SA", "GM", "GE", "HK", "DC"])
"""Two capitals that are a field, a land or a firm."""


def parts(name: Sequence[Token]) -> tuple[str, ...]:
    """Return the parts of a name, folded, without quotation marks and brackets; ``O' Dell`` is one part, so is ``Callow Jr.``."""
    found: list[str] = []
    for token in name:
        if found and found[-1] == "o'":
            found[-1] += token.low
        elif found and found[-1] == "o" and token.text in {"'", "\u2019"}:
            found[-1] = "o'"
        elif token.text not in '"\u201c\u201d()':
            found.append(token.low)
    return tuple(found[:1] if len(found) == len(("callow", "jr")) and found[1] in _SUFFIXES else found)


_SUFFIXES = frozenset(["jr", "sr"])
