"""Forms of address of several words, which the word behind tells: Tan Sri, Awang Haji, Yang Berhormat, H H, Pehin … Dato."""

from collections.abc import Sequence

from generator.extract.english.tokens import Token
from generator.extract.english.words import lexicon

PILGRIM = frozenset(["haji", "hajah", "hj"])
"""Forms of address that also stand inside a name (Yusof Haji Al Karimi)."""
INNER = frozenset(["lord", "sri", "don", "lady", *PILGRIM])
"""Forms of address that may stand inside a name."""
RETIRED = frozenset(["r", "retd", "rtd", "ret", "retired", "ret'd", "rtd'", "rt'd"])
"""Behind a rank in brackets: it was left."""
_STYLES = frozenset(["berhormat", "mulia", "amat", "berbahagia"])
"""Words behind Yang in a Malay form of address."""
_BRUNEIAN = frozenset(["awang", "dayang"])
"""Forms of address before a pilgrim's; elsewhere they are given names."""


def is_led_on(words: Sequence[Token], index: int) -> bool:
    """Say whether the word behind makes a form of address of this one (Tan Sri, Awang Haji, H H)."""
    token, after = words[index], words[index + 1] if index + 1 < len(words) else None
    if after is None:
        return False
    malay = (token.text == "Tan" and after.text == "Sri") or (token.low in _BRUNEIAN and after.low in PILGRIM)
    malay = malay or (token.low in _BRUNEIAN and _has_father(words, index))
    malay = malay or (token.text == "Yang" and after.low in _STYLES)
    return malay or _is_of_a_church(words, index) or _is_spaced(words, index)


def _has_father(words: Sequence[Token], index: int) -> bool:
    """Say whether a name with its father's stands behind (Dayang Siti Orlina binti Talib), which makes a style of the first word."""
    for at in range(index + 1, min(index + 5, len(words))):
        if words[at].low in {"bin", "binti"}:
            return at > index + 1 and (index == 0 or words[index - 1].low not in {"bin", "binti", "haji", "hajah"})
        if words[at].shape != "C":
            return False
    return False


def _is_of_a_church(words: Sequence[Token], index: int) -> bool:
    """Say whether a rank of the clergy goes on with its form of address (Rev Canon Ada Thorn)."""
    return index > 0 and words[index].low in {"canon", "archdeacon", "prebendary"} and words[index - 1].low in _REVEREND


_REVEREND = frozenset(["rev", "revd", "reverend", "venerable"])


def behind_style(words: Sequence[Token], index: int) -> int:
    """Return the index of the order that ends a Bruneian style which begins at ``index`` (Pehin Orang Kaya Laila Vello Dato)."""
    if words[index].low != "pehin":
        return index
    for at in range(index + 1, min(index + 10, len(words))):
        if words[at].low in {"dato", "dato'", "datin"}:
            return at
        if words[at].shape != "C" and words[at].low not in {"(", ")", "rtd"}:
            break
    return index


def _is_spaced(words: Sequence[Token], index: int) -> bool:
    """Say whether a letter is one of ``H H`` or ``H E``, a form of address with its letters apart."""
    first = index - 1 if index and words[index - 1].text in {"H", "H."} else index
    ahead = words[first : first + 3]
    return (
        len(ahead) == 3
        and ahead[0].text in {"H", "H."}
        and ahead[1].text.rstrip(".") in {"H", "E"}
        and len(ahead[2].text) > 1
        and ahead[2].shape == "C"
    )


def is_bracketed(words: Sequence[Token], index: int) -> bool:
    """Say whether a second form of address stands in a bracket behind the first (Prof. (Dr.), Chief (Mrs.))."""
    bracket = [word for word in words[index + 1 : index + 5] if word.text != "."][:3]
    closed = len(bracket) == len("(x)") and bracket[0].text == "(" and bracket[2].text == ")"
    return closed and (bracket[1].low in RETIRED or bracket[1].low in lexicon("honorifics"))


_ROBES = frozenset(
    [
        "chief",
        "pastor",
        "bishop",
        "deacon",
        "deaconess",
        "evangelist",
        "princess",
        "prince",
        "apostle",
        "justice",
        "hajia",
        "sen",
        "senator",
        "rep",
        "gov",
        "hrm",
    ]
)
"""Posts and ranks that are forms of address before a second one in a bracket (Chief (Mrs.) Ada Thorn)."""


def is_robed(words: Sequence[Token], index: int) -> bool:
    """Say whether a post or a rank is a form of address here, as a second one in a bracket tells."""
    return words[index].shape == "C" and words[index].low in _ROBES and is_bracketed(words, index)
