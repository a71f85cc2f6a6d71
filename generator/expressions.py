"""Regular expressions that the stages hold, loaded from what the build compiled; one that it did not compile is compiled as ever.

CPython compiles an expression in Python (0.4 ms each, 850 for an article) and has no public way to keep the result. Kept is what
`re.compile` hands to the engine's constructor, `_sre.compile`, which checks it again.
"""

import _sre  # type: ignore[import-not-found]
import re
import sys
from array import array
from functools import cache
from marshal import loads

from generator import shipped

WORD = "I"
"""The type code of an `array` of the engine's words, of 4 bytes."""

Kept = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""All flags, the engine's words, the number of groups, their names, the name of each."""


def compiled(expression: str, flags: int = 0) -> re.Pattern[str]:
    """Return the pattern of an expression that a module holds, equal to what `re.compile` returns; one made of a document goes there."""
    if (kept := _kept().get((expression, int(flags)))) is None:
        return re.compile(expression, flags)
    all_flags, words, *groups = kept
    pattern: re.Pattern[str] = _sre.compile(expression, all_flags, array(WORD, words).tolist(), *groups)
    return pattern


def file_name() -> str:
    """Return the name of the file that the build writes; it names the engine, so that no other loads it."""
    return f"expressions-{sys.implementation.cache_tag}-{_sre.MAGIC}-{_sre.CODESIZE}-{sys.byteorder}.bin"


@cache
def _kept() -> dict[tuple[str, int], Kept]:
    file = shipped.compiled() / file_name()
    kept: dict[tuple[str, int], Kept] = loads(file.read_bytes()) if file.is_file() else {}  # noqa: S302 - as trusted as byte code
    return kept
