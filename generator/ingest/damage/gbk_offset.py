"""GBK text that was decoded one byte off.

A decoder that loses its step at one byte takes each trail byte for a lead byte until something sets it right:

* the first byte gives ``?``, every two bytes after it a character;
* a pair that GBK does not define gives nothing, so its two bytes are lost;
* a mark at full width comes out at half width (``！`` as ``!``);
* a byte before an ASCII character, or at the end, gives ``?``, and decoding is in step again;
* a trail byte under 80 is an ASCII character, and decoding is in step again.

`misread` does the damage; `restore` finds what it was done to.
"""

import itertools
from collections.abc import Iterator
from functools import cache

import msgspec

from generator.i18n.script import to_simplified
from generator.i18n.words import UNSEEN, character_bits, strangeness
from generator.ingest.damage.ranking import Ranking, normal

KIND = "GBK text decoded one byte off"
MARGIN = 4.5
"""Bits by which the best restoration must beat the next."""
LONGEST = 160
"""Characters of one damaged stretch that are searched."""
_STRANGE = 12.0
"""Mean bits of the first Han characters of a stretch from which it is looked at."""
_LIKELIER = 0.7
"""Bits a character of a restoration, in parts of those of the damage, that it must stay under."""
_BRACKETS = (("（", "）", "(", ")"), ("《", "》", "〈", "〉"), ("【", "】", "〔", "〕"), ("「", "」", "『", "』"))
_LEAST_GAIN = 15.0
"""Bits that the best restoration must save for the stretch to be called damaged at all."""
_MARKS = frozenset("。，、；：？！“”‘’《》（）「」『』")
_MARK_LOST = 9.0
"""Bits in favour of a reading that begins with a mark: its bytes may be lost without a trace, so the shorter text is not the likelier."""
_GAIN = 40.0
"""Bits that a restoration must save in all: a stretch of two or three characters proves nothing."""
_ENDINGS = 5
"""Places tried as the end of a stretch."""
_CHOICES = 500
"""Pairs of characters tried for one lost pair of bytes."""


class Restoration(msgspec.Struct, frozen=True):
    """A stretch and what it was."""

    start: int
    end: int
    restored: str | None
    margin: float = 0.0
    """Bits to the next best."""


@cache
def _gbk() -> dict[bytes, str]:
    """Return every two-byte character of GBK."""
    pairs = [bytes((lead, trail)) for lead in range(0x81, 0xFF) for trail in range(0x40, 0xFF)]
    read = b"\n".join(pairs).decode("gbk", "replace").split("\n")  # what GBK does not define does not come out as one character
    return {pair: text for pair, text in zip(pairs, read, strict=True) if len(text) == 1 and text != "\ufffd"}


def misread(text: str) -> str | None:
    """Return what a decoder one byte off makes of ``text``; None when GBK cannot write it.

    The first character must be of two bytes.
    """
    try:
        data = text.encode("gbk")
    except UnicodeEncodeError:
        return None
    out = ["?"]
    at = 1
    while at < len(data):
        if data[at] < 0x80:
            out.append(chr(data[at]))
            at += 1
        elif at + 1 == len(data) or data[at + 1] < 0x40:
            out.append("?")
            at += 1
        else:
            out.append(_half_width(_gbk().get(data[at : at + 2], "")))
            at += 2
    return "".join(out)


def _half_width(character: str) -> str:
    return chr(ord(character) - 0xFEE0) if "！" <= character <= "～" else character


def find(text: str, script: str) -> Iterator[Restoration]:
    """Yield the stretches of ``text`` that were decoded one byte off, in order."""
    at = text.find("?")
    while at >= 0:
        found = _at(text, at, script) if _suspicious(text, at) else None
        if found is not None:
            yield found
        at = text.find("?", found.end if found is not None else at + 1)


def _suspicious(text: str, at: int) -> bool:
    """Say whether the characters behind a question mark follow each other as those of no Chinese text."""
    window = normal(text[at + 2 : at + 9].partition("\n")[0])
    han = [c for c in window if "\u3400" <= c <= "\u9fff"]
    return len(han) >= 2 and strangeness("".join(han)) > _STRANGE


def _at(text: str, start: int, script: str) -> Restoration | None:
    """Return the restoration of the stretch that begins at ``start``; None when it is not damage of this kind."""
    line_end = text.find("\n", start)
    line = text[start : line_end if line_end >= 0 else len(text)][:LONGEST]
    endings = list(_endings(line))
    if not endings:
        return None
    reach = max(length for length, _ in endings) + 4
    ranking = Ranking(text[:start] + "\n" + text[start + reach :], script)
    found: list[tuple[float, int, str]] = []
    for length, choices in endings:
        rest = line[length:reach]
        for reading in ranking.best(text[:start], choices, rest)[:6]:
            if _closes_what_is_open(text[text.rfind("\n", 0, start) + 1 : start] + reading.text) and _proves(
                reading.text, line[length : length + 1] or "\n", line[:length]
            ):
                found.append((reading.cost, length, reading.text))
    if not found:
        return None
    found.sort(key=lambda reading: reading[0] - (_MARK_LOST if reading[2][0] in _MARKS else 0.0))
    cost, length, best = found[0]
    as_read = ranking.cost(text[:start], line[:length], line[length:reach])
    if as_read - cost < _LEAST_GAIN:
        return None
    margin = min((reading[0] - cost for reading in found[1:]), default=99.0)
    sure = best[0] in _MARKS and margin >= MARGIN and as_read - cost >= _GAIN and cost <= _LIKELIER * as_read
    return Restoration(start, start + length, best if sure else None, margin)


def _closes_what_is_open(paragraph: str) -> bool:
    """Say whether no bracket is closed that was not opened in the paragraph."""
    return all(
        paragraph.count(closing) + paragraph.count(half) <= paragraph.count(opening) + paragraph.count(start)
        for opening, closing, start, half in _BRACKETS
    )


def _proves(original: str, following: str, damaged: str) -> bool:
    """Say whether the damage done to ``original`` gives ``damaged``, and leaves what follows as it is."""
    return bool(original) and misread(original + following) == damaged + _half_width(following)


def _endings(line: str) -> Iterator[tuple[int, list[tuple[str, ...]]]]:
    """Yield each length that the stretch at the start of ``line`` may have, with the choices for every step of its original."""
    pairs: list[bytes] = []
    yielded = 0
    for at in range(1, len(line)):
        character, following = line[at], line[at + 1 : at + 2]
        if pairs and character == "?" and (not following or following < "@"):
            yield at + 1, _choices(pairs, None)  # a lead byte before ASCII, or the last byte of the line
            yielded += 1
        elif pairs and "@" <= character <= "~":
            yield at + 1, _choices(pairs, character)  # a trail byte under 80
            yielded += 1
        pair = _bytes_of(character)
        if pair is None or yielded == _ENDINGS:
            return
        pairs.append(pair)
        if pair[1] < 0x80:
            yield at + 1, _choices(pairs, "")  # the ASCII character behind was taken in
            return


def _bytes_of(character: str) -> bytes | None:
    full = chr(ord(character) + 0xFEE0) if "!" <= character <= "~" else character
    try:
        data = full.encode("gbk")
    except UnicodeEncodeError:
        return None
    return data if len(data) == 2 else None


def _choices(pairs: list[bytes], last: str | None) -> list[tuple[str, ...]]:
    """Return, for each gap between two decoded pairs, the characters that may have stood across it.

    ``last`` is the trail byte that ended the stretch, empty when the last pair holds it, None when it is lost.
    """
    first = pairs[0][0]
    choices = [(*_characters(range(0x81, 0xFF), (first,)), *_across(None, first))]
    choices += [_across(left[1], right[0]) for left, right in itertools.pairwise(pairs)]
    lead = pairs[-1][1]
    if last is None:
        choices.append(_characters((lead,), range(0x80, 0xFF)))
    elif last:
        choices.append(_across(lead, ord(last)))
    else:
        choices.append((chr(lead),))
    return choices


def _characters(leads: range | tuple[int, ...], trails: range | tuple[int, ...]) -> tuple[str, ...]:
    """Return the characters of these bytes that the model knows."""
    table = _known()
    found = (table.get(bytes((lead, trail)), "") for lead in leads for trail in trails)
    return tuple(c for c in found if c)


@cache
def _bits() -> dict[str, float]:
    """Return the bits of every two-byte character of GBK."""
    joined = "".join(_gbk().values())
    return dict(zip(joined, map(character_bits, to_simplified(joined)), strict=True))


@cache
def _known() -> dict[bytes, str]:
    """Return the two-byte characters of GBK that the model knows, by their bytes."""
    bits = _bits()
    return {pair: c for pair, c in _gbk().items() if bits[c] < UNSEEN}


@cache
def _across(lead: int | None, trail: int) -> tuple[str, ...]:
    """Return what may have stood between a decoded lead byte and the next trail byte: a character, or two around a lost pair.

    None: the lead byte is the lost first one; marks and the commonest characters are tried as the first of two.
    """
    table = _gbk()
    choices = [] if lead is None or (one := table.get(bytes((lead, trail)))) is None else [one]
    firsts = _characters((lead,), range(0x80, 0xFF)) if lead is not None else _common()
    seconds = [(b.encode("gbk")[:1], b) for b in _characters(range(0x81, 0xFF), (trail,))]
    lost = [a + b for a in firsts for end in (a.encode("gbk")[1:],) for start, b in seconds if end + start not in table]
    bits = _bits()
    lost.sort(key=lambda two: bits[two[0]] + bits[two[1]])
    return (*choices, *lost[:_CHOICES])


@cache
def _common() -> tuple[str, ...]:
    """Return the marks and the commonest characters of GBK."""
    return tuple(c for c, bits in _bits().items() if c in _MARKS or bits < 8)
