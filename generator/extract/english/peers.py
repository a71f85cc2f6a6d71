"""Peers who are named by their title alone: the Duchess of Norvik."""

from collections.abc import Sequence

from generator.extract.english.tokens import Token
from generator.extract.english.words import lexicon

_PEERS = frozenset(["duke", "duchess", "earl", "countess", "marquess", "marchioness"])
_PEERAGE = 3
"""Words of the place that a peer is of, at most (Earl of St Orla)."""


def peerage_end(words: Sequence[Token], index: int) -> int:
    """Return the end of a peer's title that names somebody without a name (the Duchess of Norvik); ``index``: none.

    Behind a name and a comma it is who that is; before a body, an award or a street it is what that is called.
    """
    if words[index].low not in _PEERS or words[index].shape != "C" or [word.low for word in words[index + 1 : index + 2]] != ["of"]:
        return index
    end = index + 2
    while end < len(words) and words[end].shape == "C":
        end += 1
    lead = index - 1 - (index > 0 and words[index - 1].low == "the")
    behind_name = lead > 0 and words[lead].text in {",", "("} and words[lead - 1].shape == "C"
    things = lexicon("organisation_heads") | {"award", "awards", "cup", "prize", "medal", "pub", "inn", "street", "road"}
    named = 0 < end - index - 2 <= _PEERAGE and not any(word.low in things for word in words[index + 2 : end + 1])
    owned = end + 1 < len(words) and words[end].shape == "s" and words[end + 1].low in things
    closed = not owned and (end >= len(words) or words[end].shape in "ls,.;:")
    return end if named and closed and not behind_name and not (index and words[index - 1].shape == "C" and lead == index - 1) else index
