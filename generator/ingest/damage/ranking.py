"""How likely a restored text is where it stands: the document's own words first, then the words of the language."""

import math
from collections import Counter
from collections.abc import Iterable
from functools import cache

import msgspec

from generator.i18n.script import simplified_only, to_simplified
from generator.ingest.words import LONGEST, UNSEEN, word_bits

_FULL_WIDTH = str.maketrans(",;:?!()", "，；：？！（）")
_OWN = 0.5
"""Weight of the document's own repeated strings against the words of the language (a cache language model, Kuhn and De Mori 1990)."""
_WRONG_SCRIPT = 10.0
"""Bits added for a character of the other script."""
_PAUSES = frozenset("。，、；：？！")
_TWO_PAUSES = 14.0
"""Bits added for a second mark of pause right after a first, which no writer sets."""
_SHORT_LIST = 48
"""Pieces tried behind every reading, when they are the likeliest behind the best two."""
_OUTSIDE = 14.0
"""Bits of a character that is not Chinese."""


class Reading(msgspec.Struct, frozen=True, order=True):
    """A restoration in the making; the fewer bits the likelier."""

    cost: float
    text: str
    tail: str = ""
    """The last characters, normalised."""
    costs: tuple[float, ...] = (0.0,)
    """Of the best division into words up to each of the last places, the present one last."""


class Ranking:
    """Ranks texts in the context of one document."""

    def __init__(self, text: str, script: str) -> None:
        """Learn the strings that ``text``, the document without its damaged stretch, says more than once."""
        plain = normal(text)
        self._own: dict[str, float] = {}
        for size in range(2, LONGEST + 1):
            counted = Counter(plain[i : i + size] for i in range(len(plain) - size + 1))
            self._own.update((word, _OWN * count / len(plain)) for word, count in counted.items() if count > 1 and word.isalpha())
        self._traditional = script == "Hant"
        self._known: dict[str, float | None] = {}

    def extend(self, reading: Reading, piece: str) -> Reading:
        """Return ``reading`` with ``piece`` behind it."""
        costs, tail = reading.costs, reading.tail
        for character in piece:
            tail = (tail + _normal(character))[-LONGEST:]
            best = min(
                costs[-size] + bits for size in range(1, min(len(tail), len(costs)) + 1) if (bits := self._bits(tail[-size:])) is not None
            )
            best += self._script_bits(character, tail[-1])
            if tail[-2:-1] in _PAUSES and tail[-1] in _PAUSES and len(tail) > 1:
                best += _TWO_PAUSES
            costs = (*costs[1 - LONGEST :], best)
        return Reading(costs[-1], reading.text + piece, tail, costs)

    def _bits(self, word: str) -> float | None:
        if word not in self._known:
            model = word_bits(word)
            own = self._own.get(word)
            if model == UNSEEN and not "\u3400" <= word <= "\u9fff":
                model = _OUTSIDE
            if own is not None:
                model = -math.log2(own + (0.0 if model is None else (1 - _OWN) * 2.0**-model))
            self._known[word] = model
        return self._known[word]

    def _script_bits(self, character: str, plain: str) -> float:
        if self._traditional:
            return _WRONG_SCRIPT if character == plain and plain in simplified_only() else 0.0
        return _WRONG_SCRIPT if character != plain and "\u3400" <= character <= "\u9fff" else 0.0

    def cost(self, before: str, text: str, after: str) -> float:
        """Return the bits of ``text`` between ``before`` and ``after``."""
        return self.best(before, [(text,)], after)[0].cost

    def best(self, before: str, choices: Iterable[Iterable[str]], after: str, *, width: int = 24) -> list[Reading]:
        """Return the likeliest texts that take one piece from each of ``choices``, best first, seen between ``before`` and ``after``.

        None when one of ``choices`` is empty. A beam search: linear in the number of choices, ``width`` readings are kept at each.
        """
        start = self.extend(Reading(0.0, ""), before[-LONGEST:])
        beam = [Reading(start.cost, "", start.tail, start.costs)]
        for pieces in choices:
            listed = tuple(pieces)
            if len(listed) > _SHORT_LIST:
                trial = sorted((min(self.extend(reading, piece).cost for reading in beam[:2]), piece) for piece in listed)
                listed = tuple(piece for _, piece in trial[:_SHORT_LIST])
            beam = sorted(self.extend(reading, piece) for reading in beam for piece in listed)[:width]
            if not beam:
                return []
        ends = (Reading(self.extend(r, after[:LONGEST]).cost - start.cost, r.text) for r in beam)
        return sorted(ends)


def normal(text: str) -> str:
    """Return ``text`` as the model knows it: Simplified, the commonest marks at full width; same length."""
    return to_simplified(text).translate(_FULL_WIDTH)


@cache
def _normal(character: str) -> str:
    return normal(character)
