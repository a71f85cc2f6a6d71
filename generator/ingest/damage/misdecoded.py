"""Text that was decoded in one encoding and is of another: UTF-8 read as GBK or Windows-1252, GBK or Big5 read as Latin letters."""

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from generator.expressions import compiled
from generator.i18n.words import strangeness
from generator.model.source import Damage
from generator.model.span import Span


class Confusion(msgspec.Struct, frozen=True):
    """What bytes are, and what they were taken for."""

    kind: str
    taken_for: tuple[str, ...]
    """Codecs that the damage was done with; the first that gives the damaged text back counts."""
    true: tuple[str, ...]


_CONFUSIONS = (
    Confusion("UTF-8 read as GBK", ("gb18030",), ("utf-8",)),
    Confusion("UTF-8 read as Latin letters", ("cp1252", "latin-1"), ("utf-8",)),
    Confusion("GBK or Big5 read as Latin letters", ("cp1252", "latin-1"), ("gb18030", "big5hkscs")),
)
_ORDINARY = 12.0
_LEAST_GAIN = 2.5
"""Bits a character by which a restoration is less strange than the damage."""

_LONGEST = 2_000
_SHORTEST = 6
"""Characters of one stretch."""

_LATIN = compiled("[\x80-\xffŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™ ]{4,}")
_LOST = compiled("(?:锟斤拷)+锟?|(?:烫烫|屯屯){2,}")
"""What U+FFFD in UTF-8 (锟斤拷) and unset memory (烫烫, 屯屯) look like when read as GBK: nothing is left of the text."""


@cache
def _utf8_as_gbk() -> re.Pattern[str]:
    """Return the pattern of two Han characters of UTF-8 (E4–E9, two trail bytes, twice) read as three of GBK."""

    def between(leads: range, trails: range) -> str:
        found = (bytes((lead, trail)).decode("gbk", "ignore") for lead in leads for trail in trails)
        return "".join(re.escape(c) for c in found if len(c) == 1)

    trail, lead = range(0x80, 0xC0), range(0xE3, 0xF0)
    first, second, third = between(lead, trail), between(range(0x81, 0xC0), lead), between(range(0x81, 0xC0), trail)
    return compiled(f"[{first}][{second}][{third}]")


def find(text: str) -> Iterator[Damage]:
    """Yield the stretches of ``text`` that were decoded in a wrong encoding, restored where no byte was lost."""
    for match in _LOST.finditer(text):
        yield Damage("lost text", Span(*match.span()), match[0])
    end = 0
    for match in _utf8_as_gbk().finditer(text):
        if match.start() >= end and (found := _from(text, match.start())) is not None:
            end = found.span.end
            yield found
    for confusion in _CONFUSIONS[1:]:
        for run in _LATIN.finditer(text):
            damaged = run[0].strip()
            start = run.start() + run[0].index(damaged)
            if damaged and (found := _damage(start, damaged, confusion)) is not None:
                yield found


def whole(text: str) -> tuple[str, str] | None:
    """Return a text that was decoded wrongly from its first to its last character as it was, and how it was read; else None."""
    sample = text[:4_000]
    if len(_utf8_as_gbk().findall(sample)) * 12 < len(sample) and len(re.findall("[\x80-\xff]", sample)) * 5 < len(sample):
        return None
    for confusion in _CONFUSIONS:
        found = _restored(text, confusion)
        if found is not None:
            return found[0], f"{found[1]} read as {found[2]}"
    return None


def _from(text: str, start: int) -> Damage | None:
    """Return the UTF-8 read as GBK that begins at ``start``, as far as it goes; None when it is not what it looks like."""
    line = text[start : start + _LONGEST].partition("\n")[0]
    try:
        data = line.encode("gb18030")
        good = len(data.decode("utf-8").encode("utf-8"))
    except UnicodeDecodeError as error:
        good = error.start
    except UnicodeEncodeError:
        return None
    damaged = data[:good].decode("gb18030", "ignore")
    damaged = re.sub("[\x00-\x7f]+$", "", damaged)
    return _damage(start, damaged, _CONFUSIONS[0]) if line.startswith(damaged) and len(damaged) >= _SHORTEST else None


def _damage(start: int, damaged: str, confusion: Confusion) -> Damage | None:
    restored = _restored(damaged, confusion)
    if restored is None:
        return None
    proof = f"{restored[1]} read as {restored[2]} gives the damaged text back exactly"
    return Damage(confusion.kind, Span(start, start + len(damaged)), damaged, restored[0], proof)


def _restored(damaged: str, confusion: Confusion) -> tuple[str, str, str] | None:
    """Return the text, its true encoding, and the one it was read in."""
    for taken in confusion.taken_for:
        for true in confusion.true:
            try:
                original = damaged.encode(taken).decode(true)
                again = original.encode(true).decode(taken)
            except UnicodeError:
                continue
            ordinary = strangeness(original)
            if again == damaged and ordinary < _ORDINARY and strangeness(damaged) - ordinary > _LEAST_GAIN and _is_han(original):
                return original, true, taken
    return None


def _is_han(text: str) -> bool:
    return sum("\u3400" <= c <= "\u9fff" for c in text) * 2 >= len(text)
