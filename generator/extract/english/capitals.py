"""Names in capitals behind a post that is not written so."""

from collections.abc import Sequence

from generator.extract.english.names import is_head, is_initial, is_word
from generator.extract.english.tokens import Token
from generator.extract.english.words import lexicon


def is_in_capitals(words: Sequence[Token], post: int, name: tuple[int, int]) -> bool:
    """Say whether a name in capitals stands behind a post that is not written so (Mayor WEMBA LOKOLO opened), and no body's name."""
    first, end = name
    named = [token for token in words[first:end] if token.shape == "C"]
    parts = 1 < len(named) <= _SHOUTED and not any(is_word(token) or is_head(token) for token in named)
    whole = all(token.text.isupper() and (len(token.text) > 1 or is_initial(token)) for token in named)
    after = words[end] if end < len(words) else None
    ends = after is None or after.text in {",", "."} or (after.shape == "l" and after.low not in {"of", "for", "the", "in", "at"})
    return parts and whole and ends and not words[post].text.isupper() and any(is_known(token) for token in named)


_SHOUTED = 4
"""Parts of the longest name that is read in capitals."""


def is_known(token: Token) -> bool:
    """Say whether the lexicons have a word as a given name or a surname, whatever its length in capitals."""
    low = token.low.partition("-")[0]
    return len(token.text) > 1 and (low in lexicon("given") or token.low in lexicon("east_asian_surnames"))
