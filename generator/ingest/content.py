"""What a reader hands over, and how it becomes a `Source`."""

import hashlib

import msgspec

from generator.errors import NoText
from generator.expressions import compiled
from generator.i18n.script import detect
from generator.ingest.limits import Limits, refuse_over
from generator.model.diagnostic import Diagnostic
from generator.model.source import Metadata, Source
from generator.model.span import Span


class Content(msgspec.Struct, frozen=True):
    """A document taken out of its format."""

    paragraphs: tuple[str, ...]
    """In reading order; may still hold control characters and outer blanks."""
    media_type: str
    encoding: str = "utf-8"
    confidence: float = 1.0
    metadata: Metadata = Metadata()
    diagnostics: tuple[Diagnostic, ...] = ()


LINE_ENDS = compiled("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")

_BLANKS = " \u3000\xa0\t"
_IRREGULAR = compiled(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffc\ufffe\uffff\ud800-\udfff\U000e0000-\U000e00ff]"
)
_BIDI = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c")
_INVISIBLE = frozenset("\xad\u200b\u200c\u200d\u2060\ufeff\ufffc")
_LEFT_OUT = {
    "ingest.control_characters": ("warning", "control characters left out"),
    "ingest.bidi_controls": ("warning", "bidirectional controls left out"),
    "ingest.invisible_characters": ("note", "invisible characters left out"),
    "ingest.lone_surrogates": ("warning", "lone surrogates read as U+FFFD"),
}


def to_source(content: Content, name: str, data: bytes, limits: Limits) -> Source:
    """Return ``content`` as a `Source`: paragraphs stripped and joined by line feeds, nothing invisible left, damage marked.

    Raises:
        NoText: no letter, digit or Han character is in it.
        SourceTooLarge: more paragraphs or characters than ``limits`` allow.
    """
    from generator.ingest import damage  # noqa: PLC0415 - its tables are read on first use only

    refuse_over(len(content.paragraphs), limits.paragraphs, "paragraphs", name)
    refuse_over(sum(map(len, content.paragraphs)), limits.characters, "characters", name)
    text, paragraphs, diagnostics = _join(content.paragraphs)
    if not any(c.isalnum() for c in text):
        raise NoText("no text in it", name, "scan it with character recognition, or type it")
    script = detect(text)
    source = Source(
        name=name,
        sha256=hashlib.sha256(data).hexdigest(),
        encoding=content.encoding,
        text=text,
        paragraphs=paragraphs,
        language="en" if script == "Latn" else "zh",
        script=script,
        media_type=content.media_type,
        encoding_confidence=content.confidence,
        metadata=content.metadata,
        diagnostics=(*content.diagnostics, *diagnostics),
    )
    found = damage.find(source)
    return msgspec.structs.replace(source, damage=found) if found else source


def _join(given: tuple[str, ...]) -> tuple[str, tuple[Span, ...], tuple[Diagnostic, ...]]:
    """Return the text, the spans of its paragraphs, and what was left out."""
    lines: list[str] = []
    spans: list[Span] = []
    left_out: dict[str, list[int]] = {}
    position = 0
    for paragraph in given:
        clean = paragraph
        if _IRREGULAR.search(paragraph):
            clean, removed = _clean(paragraph)
            lead = len(clean) - len(clean.lstrip(_BLANKS))
            for code, offset in removed:
                left_out.setdefault(code, []).append(position + max(0, offset - lead))
        clean = clean.strip(_BLANKS)
        if clean:
            lines.append(clean)
            spans.append(Span(position, position + len(clean)))
            position += len(clean) + 1
    text = "\n".join(lines)
    return text, tuple(spans), tuple(_diagnostic(code, places, len(text)) for code, places in left_out.items())


def _clean(paragraph: str) -> tuple[str, list[tuple[str, int]]]:
    """Return a paragraph without what cannot be printed, and ``(code, offset in the result)`` of each thing left out."""
    kept: list[str] = []
    removed: list[tuple[str, int]] = []
    length = end = 0
    for match in _IRREGULAR.finditer(paragraph):
        before = paragraph[end : match.start()]
        kept.append(before)
        length += len(before)
        end = match.end()
        character = match[0]
        if character in "\t\r\x0b\x0c\x85\u2028\u2029":
            kept.append(" ")
            length += 1
        elif "\ud800" <= character <= "\udfff":
            removed.append(("ingest.lone_surrogates", length))
            kept.append("\ufffd")
            length += 1
        else:
            removed.append((_code_of(character), length))
    kept.append(paragraph[end:])
    return "".join(kept), removed


def _code_of(character: str) -> str:
    if character in _BIDI:
        return "ingest.bidi_controls"
    return "ingest.invisible_characters" if character in _INVISIBLE else "ingest.control_characters"


def _diagnostic(code: str, places: list[int], length: int) -> Diagnostic:
    severity, what = _LEFT_OUT[code]
    first = min(places[0], length - 1)
    span = Span(first, first + 1) if length else None
    return Diagnostic(code, "warning" if severity == "warning" else "note", f"{len(places)} {what}", span)
