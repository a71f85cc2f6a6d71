"""Names in capitals behind a post that is not written so."""

from collections.abc import Sequence

from generator.extract.english.names import is_head, is_initial, is_post, is_surname, is_word
from generator.extract.english.tokens import Token
from generator.extract.english.words import lexicon


def has_name(words: Sequence[Token], post: int, name: tuple[int, int]) -> bool:
    """Say whether a name with capitals stands behind a post: all of it, or the surname that leads it."""
    return is_in_capitals(words, post, name) or leads(words, *name)


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


def surname(words: Sequence[Token], first: int, run: int) -> int:
    """Return where a surname in capitals stands before the given name that ends a run; ``first`` if nowhere."""
    return next((at for at in range(first, run - 1) if leads(words, at, run)), first)


def leads(words: Sequence[Token], at: int, run: int) -> bool:
    """Say whether a surname in capitals at ``at`` leads the given name up to ``run``, behind a post of state.

    ``Ambassador OGAWA Kenji``, ``Consul to the U.N. OGAWA Kenji``. Behind other posts capitals before one name are a body's letters.
    """
    given = words[at + 1 : run]
    known = bool(given) and is_surname(words[at])
    fits = len(given) == 1 or (known and len(given) == _SYLLABLES)
    post = _post_before(words, at) if fits and _is_spoken(words[at]) else None
    return post is not None and post.low in _OF_STATE and _are_given(given, known=known or post.low in _ABROAD)


def _is_spoken(token: Token) -> bool:
    """Say whether capitals can be a surname: letters with vowels among them, no word of a body, a place or a post."""
    letters = token.low
    vowels = sum(letter in "aeiouy" for letter in letters)
    plain = token.text.isupper() and letters.isalpha() and len(letters) > _LETTERS and 0 < vowels < len(letters)
    return plain and not (is_word(token) or is_head(token))


def _are_given(words: Sequence[Token], *, known: bool) -> bool:
    """Say whether words are given names, written small but for the first letter; behind a surname that is ``known``, any are."""
    plain = all(word.shape == "C" and not (word.text.isupper() or is_word(word) or is_head(word)) for word in words)
    return plain and (known or is_known(words[0]))


def _post_before(words: Sequence[Token], at: int) -> Token | None:
    """Return the head of the post before ``at``, its land or its field between them; None when none stands there."""
    head = at - 1
    while head > 0 and at - head < _FIELD and (words[head].shape == "C" or words[head].low in _INSIDE) and not is_post(words[head]):
        head -= 1
    return words[head] if head >= 0 and is_post(words[head]) else None


_OF_STATE = frozenset(
    [
        "ambassador", "consul", "consul-general", "general", "minister", "vice-minister", "envoy", "premier", "governor", "vice-governor",
        "mayor",
    ]
)  # fmt: skip
_ABROAD = frozenset(["ambassador", "consul", "consul-general", "envoy"])
"""Posts behind which no body's letters stand."""
_INSIDE = frozenset(["to", "the", "of", "for", "in", "and"])
_FIELD = 8
"""Words from a post of state to the name, with the land or the field between."""
_LETTERS = 2
_SYLLABLES = 2
"""Parts of a given name behind an East Asian surname (NGUYEN Van Lam)."""


def is_known(token: Token) -> bool:
    """Say whether the lexicons have a word as a given name or a surname, whatever its length in capitals."""
    low = token.low.partition("-")[0]
    return len(token.text) > 1 and (low in lexicon("given") or token.low in lexicon("east_asian_surnames"))
