"""A record opened for a report: its evidence by paragraph, and the words and forms of the report's locale."""

import msgspec

from generator.i18n import latin
from generator.i18n.formats import Formats
from generator.i18n.messages import Messages
from generator.i18n.terms import generic
from generator.model.record import Record
from generator.model.source import Source
from generator.model.span import Span

Paragraphs = tuple[int, ...]


class Said(msgspec.Struct, frozen=True):
    """A string of the source, ready to print."""

    text: str
    lang: str
    """BCP 47 of the source."""
    latin: str = ""
    """How it reads in Latin letters, where the report's locale wants that."""
    restored: bool = False
    """Cut from restored text."""
    gloss: str = ""
    """English of the generic word that it ends with (商會: Chamber of Commerce)."""


def language(source: Source) -> str:
    """Return the BCP 47 tag of a source: ``zh-Hant``, ``zh-Hans`` or ``en``."""
    if source.language == "en":
        return "en"
    return "zh-Hans" if source.script == "Hans" else "zh-Hant"


class Reading:
    """A record with its evidence looked up once; every lookup after that is by dictionary."""

    def __init__(self, record: Record, locale: str) -> None:
        """Index the evidence under each pointer and all above it."""
        self.record = record
        self.locale = locale
        self.messages = Messages.of(locale)
        self.formats = Formats.of(locale)
        self.text = record.source.text
        self.language = language(record.source)
        """BCP 47 of the source."""
        self._paragraphs: dict[str, set[int]] = {}
        for pointer, spans in record.evidence.items():
            numbers = {record.source.paragraph_at(span.start) for span in spans} - {0}
            at = pointer
            while at:
                self._paragraphs.setdefault(at, set()).update(numbers)
                at = at[: at.rfind("/")]
        foreign = locale == "en" and record.source.language == "zh"
        self.glossed = foreign
        """Print what helps a reader who does not read Chinese."""
        self.spelled = foreign and not latin.own_spelling(self.text)
        """Persons are printed in Pinyin too."""
        self._restored = tuple(damage.span for damage in record.damage if damage.restored is not None)

    def cite(self, *pointers: str) -> Paragraphs:
        """Return the paragraphs (from 1, rising) that are evidence for pointers or anything under them."""
        return tuple(sorted({number for pointer in pointers for number in self._paragraphs.get(pointer, ())}))

    def spans(self, pointer: str) -> tuple[Span, ...]:
        """Return the evidence of a pointer."""
        return self.record.evidence.get(pointer, ())

    def first_paragraph(self, pointer: str) -> Paragraphs:
        """Return the paragraph of the first span of a pointer, if there is one."""
        spans = self.spans(pointer)
        number = self.record.source.paragraph_at(spans[0].start) if spans else 0
        return (number,) if number else ()

    def start(self, pointer: str) -> int:
        """Return where a fact begins; facts without evidence sort last."""
        spans = self.spans(pointer)
        return spans[0].start if spans else len(self.text)

    def restored(self, pointer: str) -> bool:
        """Say whether a fact was cut from restored text: its first span, for the others only say it again."""
        return bool(self._restored) and any(span.overlaps(damage) for span in self.spans(pointer)[:1] for damage in self._restored)

    def said(self, pointer: str, text: str) -> Said:
        """Return a string of the source with what the reader must know of it."""
        return self._said(pointer, text, gloss=generic(text) if self.glossed else "")

    def person(self, pointer: str, name: str) -> Said:
        """Return a person's name."""
        return self._said(pointer, name, spelled=latin.person(name) if self.spelled else "")

    def place(self, pointer: str, name: str) -> Said:
        """Return a place."""
        return self._said(pointer, name, spelled=latin.place(name) if self.spelled else "")

    def _said(self, pointer: str, text: str, *, spelled: str = "", gloss: str = "") -> Said:
        if not self.restored(pointer):
            return Said(text, self.language, spelled, gloss=gloss)
        return Said(self._mended(pointer, text), self.language, spelled, restored=True, gloss=gloss)

    def _mended(self, pointer: str, text: str) -> str:
        """Return a string as written with its damaged stretches restored; one that the record has already restored stays."""
        span = self.spans(pointer)[0]
        if span.cut(self.text) != text:
            return text
        parts, at = [], span.start
        for damage in sorted(self.record.damage, key=lambda damage: damage.span):
            if damage.restored is not None and span.contains(damage.span):
                parts += [self.text[at : damage.span.start], damage.restored]
                at = damage.span.end
        return "".join((*parts, self.text[at : span.end]))

    def gettext(self, message: str, **values: object) -> str:
        """Return a message in the report's locale."""
        found = self.messages.gettext(message)
        return found % values if values else found

    def ngettext(self, one: str, many: str, count: int, **values: object) -> str:
        """Return a message for a count; ``%(n)s`` is the count as the locale writes it."""
        return self.messages.ngettext(one, many, count) % {"n": self.formats.number(count), **values}
