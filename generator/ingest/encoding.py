"""From bytes to text: byte order mark, strict UTF-8, then the encoding that gives the most ordinary text."""

import codecs
import re

import msgspec

from generator.errors import UndecodableText, UsageError
from generator.i18n.words import strangeness

SAMPLE = 6_000
"""Characters that are scored."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
_SEVEN_BIT = (
    (re.compile(rb"~\{[\x21-\x77][\x21-\x7e]"), "hz"),
    (re.compile(rb"\x1b\$[B@]"), "iso2022_jp_2"),
    (re.compile(rb"\x1b\$\)C"), "iso2022_kr"),
)
_DECLARED = re.compile(
    rb"""(?i)<meta[^>]{0,200}?charset\s*=\s*["']?\s*([a-z0-9_:-]{2,30})|<\?xml[^>]{0,100}?encoding\s*=\s*["']([a-z0-9_:-]{2,30})"""
)
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")

_ORDINARY = 12.5
"""Bits a character that real text stays under (`characters.strangeness`)."""
_MARGIN = 6.0
"""Bits by which the best reading of all sampled characters must beat the next."""
_FIX = "name the encoding with --encoding"


def declared_charset(data: bytes) -> str | None:
    """Return the charset a page names in its first 4,096 bytes; None when it names none."""
    match = _DECLARED.search(data[:4096])
    return (match[1] or match[2]).decode("ascii") if match else None


class Decoded(msgspec.Struct, frozen=True):
    """Text with the encoding it was read in."""

    text: str
    encoding: str
    """A name of Python's codec registry."""
    confidence: float = 1.0
    """0 to 1."""


def decode(data: bytes, where: str, *, forced: str | None = None, declared: str | None = None) -> Decoded:
    """Return ``data`` as text; bytes that the encoding does not know are U+FFFD when there are few of them.

    Args:
        data: The whole file.
        where: Its name, for errors.
        forced: Encoding that the user named; nothing is guessed.
        declared: What the file says of itself; one candidate among others, for many files say it wrongly.

    Raises:
        UsageError: no such encoding as ``forced``.
        UndecodableText: the bytes are not ``forced``, or no encoding gives ordinary text, or two do.
    """
    if forced is not None:
        return Decoded(_forced(data, forced, where), codecs.lookup(forced).name)
    for mark, name in _MARKS:
        if data.startswith(mark):
            return Decoded(_lenient(data[len(mark) :], name), name)
    if data.count(0) * 20 <= len(data) and (plain := _utf8(data)) is not None:
        return plain
    return _scored(data, declared) or _isolated(data) or _normalizer(data, where)


def _forced(data: bytes, name: str, where: str) -> str:
    try:
        "".encode(name)  # also refuses codecs that are not of text, such as base64
    except LookupError as error:
        raise UsageError(f"no encoding is called {name!r}", "--encoding", "for example utf-8, gb18030, big5hkscs, utf-16-le") from error
    try:
        return data.decode(name).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise UndecodableText(f"byte {error.start} is not {name}", where, "leave --encoding out, or name another") from error


def _lenient(data: bytes, name: str) -> str:
    """Decode, joining surrogates that came as a pair (CESU-8) and keeping lone ones for the cleaner to mark."""
    try:
        return data.decode(name)
    except UnicodeDecodeError:
        pass
    try:
        text = data.decode(name, "surrogatepass")
    except (UnicodeDecodeError, UnicodeError):
        return data.decode(name, "replace")
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def _utf8(data: bytes) -> Decoded | None:
    """Return ``data`` as UTF-8 when it is, or is but for a few broken bytes."""
    if data.isascii():
        for pattern, name in _SEVEN_BIT:
            if pattern.search(data):
                try:
                    return Decoded(data.decode(name), name, 0.9)
                except UnicodeDecodeError:
                    continue
        return Decoded(data.decode("ascii"), "utf-8")
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    text = _lenient(data, "utf-8")
    broken = text.count("\ufffd") + len(re.findall("[\ud800-\udfff]", text))
    whole = sum(not c.isascii() for c in text[: 10 * SAMPLE]) - broken
    if whole > 20 * broken or (whole > 3 * broken and broken < 4):
        return Decoded(text, "utf-8", round(1 - broken / (whole + broken), 3))
    return None


def _scored(data: bytes, declared: str | None) -> Decoded | None:
    """Return the reading that is ordinary text and clearly more ordinary than any other; None when there is none."""
    high = sum(map(len, _HIGH_RUN.findall(data[:64])))
    if len(data) < 16 and high < 6 and b"\0" not in data:
        return None
    readings: dict[str, tuple[float, int, str]] = {}
    names = ["gb18030", "big5hkscs"]
    if len(data) % 2 == 0:
        names += ["utf-16-le", "utf-16-be"]
    if len(data) % 4 == 0 and b"\0" in data:
        names += ["utf-32-le", "utf-32-be"]
    if (known := _known(declared)) and known not in names:
        names.append(known)
    if (hong_kong := _few_errors(data, "big5hkscs")) is None or "\ufffd" in hong_kong:
        names.append("cp950")  # Microsoft's own cells, where the Hong Kong set has none
    for name in names:
        text = _few_errors(data, name)
        if text is not None:
            readings[name] = (strangeness(text[:SAMPLE]), len(text[:SAMPLE]), text)
    ranked = sorted(readings, key=lambda name: readings[name][0])
    if not ranked or readings[ranked[0]][0] > _ORDINARY:
        return None
    best = ranked[0]
    score, length, text = readings[best]
    rivals = [readings[name] for name in ranked[1:] if readings[name][2][:SAMPLE] != text[:SAMPLE]]
    if not rivals:
        return Decoded(text, best, 0.9)
    margin = (min(r[0] for r in rivals) - score) * length
    if margin < _MARGIN:
        return Decoded(text, best, 0.6) if best == known else None
    return Decoded(text, best, round(min(0.99, 1 - 0.5 ** (margin / _MARGIN)), 3))


def _known(declared: str | None) -> str | None:
    """Return the codec of a declared charset, or None when there is none or it would read anything (ISO 8859, Windows 125x)."""
    try:
        name = codecs.lookup(declared or "").name
    except (LookupError, ValueError):
        return None
    covered = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "utf-16": "utf-16-le"}
    return None if name.startswith(("iso8859", "cp125", "ascii", "mac", "koi8", "utf-8")) else covered.get(name, name)


def _few_errors(data: bytes, name: str) -> str | None:
    """Return ``data`` decoded, with U+FFFD for at most one broken place in five hundred characters; else None."""
    try:
        return data.decode(name)
    except (UnicodeDecodeError, UnicodeError):
        pass
    text = data.decode(name, "replace")
    broken = text.count("\ufffd")
    return text if broken * 500 <= len(text) + 499 and not name.startswith("utf-") else None


def _isolated(data: bytes) -> Decoded | None:
    """Return ``data`` as Windows-1252 when its high bytes stand alone between ASCII, as in English with typographic quotes."""
    if b"\0" in data:
        return None
    runs = [len(run) for run in _HIGH_RUN.findall(data[:60_000])]
    if not runs or sum(length == 1 for length in runs) < 0.8 * len(runs) or sum(runs) > 0.2 * len(data[:60_000]):
        return None
    text = data.decode("cp1252", "replace")
    return Decoded(text, "cp1252", 0.7) if "\ufffd" not in text else None


def _normalizer(data: bytes, where: str) -> Decoded:
    """Ask charset-normalizer; refuse what it is not sure of."""
    from charset_normalizer import from_bytes  # noqa: PLC0415 - 60 ms, and few files come this far

    best = from_bytes(data[: 8 * SAMPLE], threshold=0.1).best()
    if best is None or len(data) < 40:
        raise UndecodableText("no encoding reads these bytes with enough evidence", where, _FIX)
    text = data.decode(best.encoding, "replace")
    if text.count("\ufffd") * 100 > len(text) or strangeness(text[:SAMPLE]) > _ORDINARY + 4:
        raise UndecodableText("no encoding reads these bytes with enough evidence", where, _FIX)
    return Decoded(text, best.encoding, round(0.8 * (1 - best.chaos), 3))
