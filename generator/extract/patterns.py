"""Regular expressions that are compiled only when they are tried, and tried only where they can begin."""

import re
from collections.abc import Iterator
from typing import Any, cast

from generator.expressions import compiled

_EVERYWHERE = 1 << 60
FOREIGN_ADDRESS = "Encik|Puan|Datuk|Dato|Tan Sri|Dra?|Eng|Prof|Mr|Ms|Mrs"
"""Forms of address before a Latin name in a Chinese text, as the alternatives of an expression, without the dot behind."""
ADDRESS = f"拿督斯里|丹斯里|拿督|{FOREIGN_ADDRESS}"
"""The same with the Chinese forms, before a name of any kind."""


_OF_PATTERNS = ("fullmatch", "match", "search", "finditer", "findall", "sub", "split", "flags", "groups", "groupindex")


class _Late:
    """Stands for a pattern; its methods become the instance's own at first use, so that they cost what the pattern's do."""

    def __init__(self, expression: str) -> None:
        self.pattern = expression

    def __getattr__(self, name: str) -> Any:
        if name not in _OF_PATTERNS:
            raise AttributeError(name)
        ready = compiled(self.pattern)
        self.__dict__.update((each, getattr(ready, each)) for each in _OF_PATTERNS)
        return self.__dict__[name]


def longest_first(word: str) -> tuple[int, str]:
    """Return the key by which the alternatives of an expression are sorted, those of one length always in one order."""
    return -len(word), word


def late(expression: str) -> re.Pattern[str]:
    """Return the pattern, compiled when it is first tried: of the rules for acts an article tries about half."""
    return cast("re.Pattern[str]", _Late(expression))


class Guarded:
    """A pattern with the characters that its matches begin with.

    `re` skips to such characters by itself only for an expression that begins with a set, a word, or a choice of plain words; any other one
    it tries at every character, which takes several times as long.
    """

    __slots__ = ("_match", "_where", "firsts", "pattern")

    def __init__(self, firsts: str, pattern: re.Pattern[str]) -> None:
        """Take the first characters, as the inside of a character class, and the pattern."""
        self.firsts, self.pattern = compiled(f"[{firsts}]"), pattern
        self._where = compiled(f"[{firsts}](?<=(?=(?:{pattern.pattern})).)", pattern.flags)
        """A first character at which the pattern matches."""
        self._match = pattern.match

    def finditer(self, text: str, start: int = 0, end: int = _EVERYWHERE) -> Iterator[re.Match[str]]:
        """Yield the matches in ``text[start:end]`` from left to right, none overlapping."""
        reached = start
        for where in self._where.finditer(text, start, end):
            at = where.start()
            if at >= reached and (found := self._match(text, at, end)) is not None:
                yield found
                reached = found.end()

    def search(self, text: str, start: int = 0, end: int = _EVERYWHERE) -> re.Match[str] | None:
        """Return the leftmost match in ``text[start:end]``."""
        where = self._where.search(text, start, end)
        return None if where is None else self._match(text, where.start(), end)

    def match(self, text: str, start: int = 0, end: int = _EVERYWHERE) -> re.Match[str] | None:
        """Return the match that begins at ``start``."""
        return self._match(text, start, end)
