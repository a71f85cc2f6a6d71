"""The word lists of the Chinese grammar, read once; data files in this folder, Simplified and half-width.

The only home of the automaton library.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from generator.errors import ConfigError
from generator.expressions import compiled
from generator.extract.patterns import longest_first
from generator.i18n.script import fold
from generator.model.lexicon import Lexicon as Office


class Automaton:
    """Finds all words of a list in one pass; leftmost, and of several that begin there the longest."""

    def __init__(self, words: Sequence[str], *, dense: bool = False) -> None:
        """Compile ``words``; the order gives the numbers that `find` returns.

        Args:
            words: The list.
            dense: Compile a list of some hundred words three times as long to find them four times as fast.
        """
        self.words = tuple(words)
        form = Implementation.DFA if dense else Implementation.ContiguousNFA
        self._compiled = AhoCorasick(list(self.words) or ["\0"], matchkind=MatchKind.LeftmostLongest, implementation=form)

    def find(self, text: str) -> list[tuple[int, int, int]]:
        """Return ``(number, start, end)`` of the words in ``text``, in order, without overlap."""
        return self._compiled.find_matches_as_indexes(text)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All lists, in the forms that the grammar asks for."""

    surname_starts: str
    """All first characters of common and known surnames, for a character class."""
    titles: Automaton
    """Heads of titles."""
    title_words: frozenset[str]
    """The same heads."""
    weak_titles: frozenset[str]
    """Heads that any noun phrase may end with (代表, 專家, 職工): a name beside them needs better evidence."""
    verbs: Automaton
    """Verbs that give a role, or take it away."""
    verb_kinds: dict[str, tuple[str, ...]]
    """Kinds of each of ``verbs``."""
    noun_verbs: frozenset[str]
    """Verbs that also stand in nouns (签约仪式)."""
    saying: frozenset[str]
    telling: frozenset[str]
    """Verbs of saying only with a mark behind them (介绍，…)."""
    wishing: frozenset[str]
    surnames: dict[str, float]
    """Weight of a surname, of one character or two."""
    japanese: frozenset[str]
    given: frozenset[str]
    """Characters that stand often in given names."""
    given_weights: dict[str, float]
    """Weight of a character in a given name."""
    foreign: frozenset[str]
    not_names: frozenset[str]
    """Words of two characters that no name begins with."""
    seldom_names: frozenset[str]
    """Words of two characters that are hardly a name by themselves."""
    words: frozenset[str]
    """Words of three characters that look like names (高峰会)."""
    followers: frozenset[str]
    ranks: re.Pattern[str]
    """A word of rank (副, 常务)."""
    rank_end: re.Pattern[str]
    """One or several at the end of a stretch (常务副)."""
    verbal_titles: frozenset[str]
    """Heads that are verbs behind a name (代表, 領導)."""
    honorifics_after: frozenset[str]
    organisations: frozenset[str]
    """Words that end the name of an organisation."""
    houses: frozenset[str]
    """Those of them that end it wherever they stand."""
    names: frozenset[str] = frozenset()
    """Names that the user vouches for."""
    ignored: frozenset[str] = frozenset()
    """Strings that are no names: countries, and what the user says."""


@dataclass(frozen=True, slots=True)
class UserWords:
    """A user's own words, any script or width already folded."""

    names: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()


_SURNAME_WEIGHTS = {"common": 3.0, "known": 2.0, "rare": 0.8, "compound": 3.5}
_GIVEN_WEIGHT = 0.6
_NOT_GIVEN_WEIGHTS = {"hard": -4.0, "soft": -0.8}


def sections(name: str) -> dict[str, list[str]]:
    """Return the words of a data file of this folder by section; words before the first section are in section ``""``.

    Raises:
        ConfigError: the file is not there.
    """
    file = Path(__file__).with_name(f"{name}.txt")
    if not file.is_file():
        raise ConfigError("a word list is missing", f"{name}.txt", "install the package again")
    found: dict[str, list[str]] = {}
    current = found.setdefault("", [])
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            current = found.setdefault(line.strip("[] "), [])
        elif not line.startswith("#"):
            current.extend(line.split())
    return found


def _all(name: str) -> Iterator[str]:
    for words in sections(name).values():
        yield from words


def _unique(words: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(words))


def _surnames() -> dict[str, float]:
    weights: dict[str, float] = {}
    for tier in ("rare", "known", "common"):
        for run in sections("surnames")[tier]:
            weights.update(dict.fromkeys(run, _SURNAME_WEIGHTS[tier]))
    return weights | dict.fromkeys(sections("surnames")["compound"], _SURNAME_WEIGHTS["compound"])


def _not_given() -> dict[str, float]:
    return {c: _NOT_GIVEN_WEIGHTS[tier] for tier in ("soft", "hard") for run in sections("not_given")[tier] for c in run}


def _kinds() -> dict[str, tuple[str, ...]]:
    """Return the kinds of each verb."""
    kinds: dict[str, tuple[str, ...]] = {}
    for kind, words in sections("verbs").items():
        for word in dict.fromkeys(words):
            kinds[word] = (*kinds.get(word, ()), kind)
    return kinds


def build(user: UserWords = UserWords()) -> Lexicon:
    """Return the lexicon, with a user's own words added."""
    titles = sections("titles")
    weak = frozenset(sections("weak_titles")[""]) | frozenset(titles["occupation"])
    kinds = _kinds()
    affixes = sections("title_affixes")
    cues, not_names = sections("cues"), sections("not_names")
    surnames = _surnames()
    rank = "|".join(sorted(affixes["rank"], key=longest_first))
    return Lexicon(
        surname_starts="".join(sorted({word[0] for word, weight in surnames.items() if weight >= _SURNAME_WEIGHTS["known"]})),
        titles=Automaton(_unique([w for words in titles.values() for w in words] + list(user.titles))),
        title_words=frozenset(w for words in titles.values() for w in words) | frozenset(user.titles),
        weak_titles=weak - frozenset(user.titles),
        verbs=Automaton(tuple(kinds), dense=True),
        verb_kinds=kinds,
        noun_verbs=frozenset(cues["nouns"]),
        saying=frozenset(cues["saying"]),
        telling=frozenset(cues["telling"]),
        wishing=frozenset(cues["wishing"]),
        surnames=surnames,
        japanese=frozenset(sections("surnames")["japanese"]),
        given=frozenset("".join(_all("given"))),
        given_weights=_not_given() | dict.fromkeys("".join(_all("given")), _GIVEN_WEIGHT),
        foreign=frozenset("".join(_all("transliteration"))),
        not_names=frozenset(not_names["never"]),
        seldom_names=frozenset(not_names["seldom"]),
        words=frozenset(not_names["whole"]),
        followers=frozenset(_all("followers")),
        ranks=compiled(rank),
        rank_end=compiled(f"(?:{rank})+$"),
        verbal_titles=frozenset(affixes["verbal"]),
        honorifics_after=frozenset(sections("honorifics")["after"]),
        organisations=frozenset(_all("organisations")) | frozenset(user.organisations),
        houses=frozenset(sections("organisations")["houses"]) | frozenset(user.organisations),
        names=frozenset(user.names),
        ignored=frozenset(user.ignored) | frozenset(_all("places")),
    )


@cache
def default() -> Lexicon:
    """Return the lexicon of this package, compiled once."""
    return build()


@lru_cache(maxsize=8)
def of(office: Office) -> Lexicon:
    """Return the lexicon with an office's words, folded as the grammar reads them; compiled once for each set of words."""
    if office == Office():
        return default()

    def folded(words: Iterable[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(map(fold, words)))

    return build(UserWords(folded(office.names), folded(office.titles), folded(office.organisations), folded(office.leave_alone)))
