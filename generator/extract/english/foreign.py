"""Quotations in another language: who is named in them is nobody of the article."""

from collections.abc import Sequence

from generator.extract.english.tokens import Token
from generator.extract.english.words import FUNCTION_WORDS

_MARKS = frozenset("\u201c\u201d")
"""Straight marks do not tell where a quotation begins."""
_FEWEST = 6
"""Small words of a quotation that are enough to tell its language."""
_MOST = 0.15
"""Share of English function words that another language may have by chance (a, at, in, no)."""
_ENGLISH = ("ing", "ed", "ly", "tion", "tions", "sion", "ness", "ship", "ght", "th")
"""Endings of English words."""


_REACH = 120
"""Words from a mark to the name: a text without an end of a sentence is not read whole for each name."""


def quotes(words: Sequence[Token], index: int) -> bool:
    """Say whether the word at ``index`` stands in a quotation whose small words are those of another language."""
    end = min(len(words), index + _REACH)
    first = next((at for at in range(index, max(-1, index - _REACH), -1) if words[at].text in _MARKS), -1)
    last = next((at for at in range(index, end) if words[at].text in _MARKS), end)
    if first < 0 or words[first].text != "\u201c" or (last < end and words[last].text == "\u201c"):
        return False
    small = [word.low for word in words[first + 1 : last] if word.shape == "l"]
    common = sum(word in FUNCTION_WORDS for word in small)
    return len(small) >= _FEWEST and common <= _MOST * len(small) and not any(word.endswith(_ENGLISH) for word in small)
