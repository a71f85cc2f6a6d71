"""How likely a restored text is where it stands: the document's own words first, then the words of the language."""

import heapq
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import NamedTuple

from generator.i18n.script import simplified_only, to_simplified
from generator.i18n.words import LONGEST, UNSEEN, word_bits, words

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


Following = Mapping[str, float]
"""Bits of a word by its last character; the word's beginning is known."""


class _Place(NamedTuple):
    """Behind a text: the costs up to its last places, its tail, the words that may end one character on with the cost before each."""

    costs: tuple[float, ...]
    tail: str
    ways: list[tuple[float, Following]]
    pause: bool


class Reading(NamedTuple):
    """A restoration in the making; the fewer bits the likelier."""

    cost: float
    text: str
    place: _Place


_RANK = itemgetter(0, 1)
"""Cost, then text, of a reading."""


@cache
def _model() -> Mapping[str, Following]:
    """Return the words of the language of two characters and more, by all but their last character."""
    table: dict[str, dict[str, float]] = {}
    for word, bits in words().items():
        if len(word) > 1:
            table.setdefault(word[:-1], {})[word[-1]] = bits
    return table


class _Words(dict[str, Following]):
    """Words by their beginning: the document's own repeated strings and the words of the language."""

    def __init__(self, plain: str) -> None:
        self._own: dict[str, dict[str, float]] = {}
        for size in range(2, LONGEST + 1):
            counted = Counter(plain[i : i + size] for i in range(len(plain) - size + 1))
            for word, count in counted.items():
                if count > 1 and word.isalpha():
                    self._own.setdefault(word[:-1], {})[word[-1]] = _OWN * count / len(plain)

    def __missing__(self, beginning: str) -> Following:
        found = _model().get(beginning, {})
        own = {
            last: -math.log2(share + (1 - _OWN) * 2.0 ** -found[last] if last in found else share)
            for last, share in self._own.get(beginning, {}).items()
        }
        self[beginning] = merged = {**found, **own}
        return merged


class Ranking:
    """Ranks texts in the context of one document."""

    def __init__(self, text: str, script: str) -> None:
        """Learn the strings that ``text``, the document without its damaged stretch, says more than once."""
        self._words = _Words(normal(text))
        self._characters = _Characters(script)
        self._beams: dict[tuple[object, ...], list[Reading]] = {}

    def _place(self, costs: tuple[float, ...], tail: str) -> _Place:
        """Return the place behind a text: the words that may end one character on."""
        longest = min(LONGEST - 1, len(tail), len(costs) - 1)
        ways = [(costs[-1 - size], found) for size in range(1, longest + 1) if (found := self._words[tail[-size:]])]
        return _Place(costs, tail, ways, tail[-1:] in _PAUSES)

    def _costs(self, place: _Place, characters: Iterable[str]) -> Iterator[float]:
        """Yield for each of ``characters`` the bits of the best division into words when it stands next."""
        known, alone_before, ways, pause = self._characters, place.costs[-1], place.ways, place.pause
        for character in characters:
            plain, alone, extra = known[character]
            best = alone_before + alone
            for before, words_on in ways:
                bits = words_on.get(plain)
                if bits is not None and before + bits < best:
                    best = before + bits
            best += extra
            yield best + _TWO_PAUSES if pause and plain in _PAUSES else best

    def _behind(self, place: _Place, text: str) -> _Place:
        """Return the place behind ``text``."""
        for character in text:
            costs = (*place.costs[1 - LONGEST :], *self._costs(place, character))
            place = self._place(costs, place.tail[1 - LONGEST :] + self._characters[character][0])
        return place

    def cost(self, before: str, text: str, after: str) -> float:
        """Return the bits of ``text`` between ``before`` and ``after``."""
        return self.best(before, [(text,)], after)[0].cost

    def best(self, before: str, choices: Sequence[tuple[str, ...]], after: str, *, width: int = 24) -> list[Reading]:
        """Return the likeliest texts that take one piece from each of ``choices``, best first, seen between ``before`` and ``after``.

        None when one of ``choices`` is empty. A beam search: linear in the number of choices, ``width`` readings are kept at each.
        """
        start = self._behind(self._place((0.0,), ""), before[-LONGEST:])
        beam = [Reading(start.costs[-1], "", start)]
        way: tuple[object, ...] = (start.tail, start.costs, width)
        for pieces in choices:
            way = (*way, pieces)
            if way not in self._beams:  # the ends that one stretch may have share all choices but the last
                self._beams[way] = self._step(beam, pieces, width)
            beam = self._beams[way]
            if not beam:
                return []
        ends = ((self._behind(r.place, after[:LONGEST]).costs[-1] - start.costs[-1], r.text, r.place) for r in beam)
        return [Reading(*end) for end in sorted(ends, key=_RANK)]

    def _step(self, beam: list[Reading], pieces: tuple[str, ...], width: int) -> list[Reading]:
        """Return the ``width`` likeliest of every reading in ``beam`` with every one of ``pieces`` behind it."""
        if len(pieces) > _SHORT_LIST:
            groups = _by_beginning(pieces)
            trials = zip(*(self._trials(reading, groups) for reading in beam[:2]), strict=True)
            listed = heapq.nsmallest(_SHORT_LIST, (min(trial, key=_RANK)[:2] for trial in trials))
            pieces = tuple(piece for _, piece in listed)
        groups = _by_beginning(pieces)
        longer = (
            (cost, reading.text + piece, place, piece[-1]) for reading in beam for cost, piece, place in self._trials(reading, groups)
        )
        return [Reading(cost, text, self._behind(place, last)) for cost, text, place, last in heapq.nsmallest(width, longer, key=_RANK)]

    def _trials(self, reading: Reading, groups: Mapping[str, list[str]]) -> Iterator[tuple[float, str, _Place]]:
        """Yield the cost of ``reading`` with each piece behind it, the piece, and the place before the piece's last character."""
        for beginning, pieces in groups.items():
            place = self._behind(reading.place, beginning)
            for cost, piece in zip(self._costs(place, [piece[-1] for piece in pieces]), pieces, strict=True):
                yield cost, piece, place


def _by_beginning(pieces: tuple[str, ...]) -> dict[str, list[str]]:
    """Return the pieces by all but their last character."""
    groups: dict[str, list[str]] = {}
    for piece in pieces:
        groups.setdefault(piece[:-1], []).append(piece)
    return groups


class _Characters(dict[str, tuple[str, float, float]]):
    """Each character normalised, its bits as a word of its own, and what it costs to be of the other script."""

    def __init__(self, script: str) -> None:
        self._traditional = script == "Hant"

    def __missing__(self, character: str) -> tuple[str, float, float]:
        plain = normal(character)
        bits = word_bits(plain)
        if bits is None or (bits == UNSEEN and not "\u3400" <= plain <= "\u9fff"):
            bits = _OUTSIDE
        plain_is_other = plain in simplified_only() if self._traditional else "\u3400" <= character <= "\u9fff"
        other = plain_is_other and (character == plain) == self._traditional
        self[character] = found = (plain, bits, _WRONG_SCRIPT if other else 0.0)
        return found


def normal(text: str) -> str:
    """Return ``text`` as the model knows it: Simplified, the commonest marks at full width; same length."""
    return to_simplified(text).translate(_FULL_WIDTH)
