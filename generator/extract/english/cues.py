"""What a whole document says about its words: written small, used alone like a surname, part of a firm's name."""

from collections.abc import Sequence
from typing import NamedTuple

from generator.extract.english.names import is_head, is_word
from generator.extract.english.tokens import Sentence, Token
from generator.extract.english.words import SPEECH_VERBS, lexicon


class Cues(NamedTuple):
    """What the whole document says about its words."""

    lower: frozenset[str]
    """Words written without a capital somewhere: no part of a name that has no form of address."""
    surnames: frozenset[str]
    """Capitalised words that stand alone where a person stands: beside a verb of speech, behind a form of address."""
    firms: frozenset[tuple[str, ...]]
    """Pairs of words with the head of an organisation behind them."""
    sited: frozenset[tuple[str, ...]] = frozenset()
    """Pairs of capitalised words that stand where a place or a body stands: behind ``in``, ``near``, ``the``."""


def cues(sentences: Sequence[Sentence]) -> Cues:
    """Return the cues of a document."""
    lower: set[str] = set()
    surnames: set[str] = set()
    firms: set[tuple[str, ...]] = set()
    sited: set[tuple[str, ...]] = set()
    heads, honorifics = lexicon("organisation_heads"), lexicon("honorifics")
    for sentence in sentences:
        words = sentence.tokens
        last = len(words) - 1
        for index, token in enumerate(words):
            if token.shape == "l":
                lower.add(token.low)
            if token.shape != "C":
                continue
            before, after = (words[index - 1] if index else None), (words[index + 1] if index < last else None)
            if token.low in heads and index > 1 and words[index - 1].shape == words[index - 2].shape == "C":
                firms.add((words[index - 2].low, words[index - 1].low))
            if before is not None and before.low in _SITES and after is not None and after.shape == "C":
                sited.add((token.low, after.low))
            if _alone(before, after, honorifics) and not is_word(token) and not is_head(token):
                surnames.add(token.low)
    return Cues(frozenset(lower), frozenset(surnames), frozenset(firms), frozenset(sited))


_SITES = frozenset(["in", "at", "near", "across", "into", "around", "outside", "the", "through", "throughout"])


def _alone(before: Token | None, after: Token | None, honorifics: frozenset[str]) -> bool:
    if (after is not None and after.shape == "C") or (before is not None and before.low == "the"):
        return False
    if before is not None and before.shape == "C":
        return before.low in honorifics
    if after is not None and after.shape == "l" and (is_head(after) or after.low in lexicon("title_modifiers")):
        return False
    return (after is not None and after.low in SPEECH_VERBS) or (before is not None and before.low in {"said", "added", "says"})
