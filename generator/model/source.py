"""What a reader gives: text as read, its paragraphs, its damage, and what the file says of itself."""

import msgspec

from generator.model.diagnostic import Diagnostic
from generator.model.span import Span


class Damage(msgspec.Struct, frozen=True, omit_defaults=True):
    """A damaged stretch of the text and, only with proof, what stood there before."""

    kind: str
    """``GBK text decoded one byte off``, ``lost middle dot``, ``UTF-8 read as GBK``, ``replacement character`` …"""
    span: Span
    """Where, in ``Source.text`` (the text as read, damage included)."""
    damaged: str
    """The characters as read; equals ``span.cut(text)``."""
    restored: str | None = None
    """What stood there, when doing the damage again to it gives ``damaged`` back exactly; None: left alone."""
    proof: str = ""
    """How the restoration was proven, in English."""
    paragraph: int = 0
    """Number of the paragraph, from 1."""

    @property
    def only_adds(self) -> bool:
        """Say whether the damage only put characters between those that stood there (a gloss, blanks): it can be read as it is."""
        left = iter(self.damaged)
        return self.restored is not None and all(character in left for character in self.restored)


class Metadata(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the file says outside its body. All optional: None means the file does not say."""

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    date: str | None = None
    """ISO 8601 date of publication."""


class Source(msgspec.Struct, frozen=True, omit_defaults=True):
    """A document as read. All spans of a record are into ``text``."""

    name: str
    """File name without folder."""
    sha256: str
    """Of the bytes."""
    encoding: str
    """Name of the encoding; ``utf-8`` for formats that carry text themselves."""
    text: str
    """Paragraphs joined by a single line feed; no control characters but that."""
    paragraphs: tuple[Span, ...]
    """Non-empty paragraphs in reading order. Paragraph ``n`` (from 1) is ``paragraphs[n - 1]``."""
    language: str = "zh"
    """BCP 47 primary language: ``zh`` or ``en``."""
    script: str = "Hant"
    """ISO 15924: ``Hant``, ``Hans`` or ``Latn``."""
    media_type: str = "text/plain"
    encoding_confidence: float = 1.0
    """0 to 1."""
    damage: tuple[Damage, ...] = ()
    metadata: Metadata = Metadata()
    diagnostics: tuple[Diagnostic, ...] = ()

    def paragraph_at(self, offset: int) -> int:
        """Return the number (from 1) of the paragraph that holds the code point ``offset``; 0 when none does."""
        low, high = 0, len(self.paragraphs)
        while low < high:
            middle = (low + high) // 2
            if self.paragraphs[middle].end <= offset:
                low = middle + 1
            else:
                high = middle
        inside = low < len(self.paragraphs) and self.paragraphs[low].start <= offset
        return low + 1 if inside else 0
