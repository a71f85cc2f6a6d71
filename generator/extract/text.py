"""A source prepared for the grammar: folded text with the offsets of the text as read, and what must not be read."""

import msgspec

from generator.i18n.script import fold
from generator.model.lexicon import Lexicon
from generator.model.source import Source
from generator.model.span import Quote, Span

MASK = "\ufffc"
"""Stands for each character of a damaged stretch that was not restored at the same length: no fact is drawn from it."""


class Document(msgspec.Struct, frozen=True):
    """What every part of the grammar reads.

    ``folded`` is Simplified, half-width, and as long as ``source.text``: a match ``[a:b]`` in it is evidence
    ``source.text[a:b]``. Grammar tables and lexicons are therefore written in Simplified and half-width only.
    """

    source: Source
    folded: str
    lexicon: Lexicon = Lexicon()
    """The office's own words."""

    def quote(self, start: int, end: int, inferred: str | None = None) -> Quote:
        """Return the string fact that stands at ``[start:end]`` in the source."""
        return Quote(self.source.text[start:end], (Span(start, end),), inferred)


def read(source: Source, lexicon: Lexicon = Lexicon()) -> Document:  # noqa: B008 - frozen
    """Return ``source`` folded; restorations of equal length are read, glosses and blanks are left, all other damage is masked."""
    folded = fold(source.text)
    if not source.damage:
        return Document(source, folded, lexicon)
    characters = list(folded)
    for damage in source.damage:
        start, end = damage.span.start, damage.span.end
        if damage.restored is not None and len(damage.restored) == end - start:
            characters[start:end] = fold(damage.restored)
        elif not damage.only_adds:
            characters[start:end] = MASK * (end - start)
    return Document(source, "".join(characters), lexicon)
