"""The text that the grammar of people reads: masked, without glosses, with the way back to the source's offsets."""

from bisect import bisect_right
from dataclasses import dataclass

from generator.expressions import compiled
from generator.extract.text import Document
from generator.extract.zones import Zone, mask
from generator.model.span import Quote, Span

_GLOSS = compiled(r"\([A-Za-z\u00e0-\u01dc\u0261\u0101-\u01dc ]{1,8}\)")
_PLAIN_GLOSS = compiled(r"\((?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]{1,3}(?:ng?|r)?\)")
"""A syllable of Pinyin without its tone."""
_ENOUGH = 4
"""So many syllables in brackets are glosses, not words."""
_HAN = compiled(r"[\u3400-\u9fff]")
_INDENT = compiled(r"(?:(?<=\n)|\A)[ \t]+")
"""Spaces that begin a line; the first of a paragraph stands behind the line feed, indented or not."""
SENTENCE_END = compiled(r"[。!?;\n\ufffc][。!?;\n\ufffc]*")


@dataclass(frozen=True, slots=True)
class View:
    """A plain text, ended by a line feed, and where its characters stand in the source.

    Pinyin glosses between Han characters (导(dǎo)) are left out; zones and damage are masked; indents are line feeds.
    """

    document: Document
    plain: str
    cuts: tuple[tuple[int, int], ...] = ()
    """(offset in ``plain``, characters left out before it), rising."""

    def span(self, start: int, end: int) -> Span:
        """Return the source's span of ``plain[start:end]``; a gloss inside or right behind belongs to it."""
        return Span(start + self._shift(start), end + self._shift(end)) if self.cuts else Span(start, end)

    def glossed(self, start: int, end: int) -> bool:
        """Say whether a gloss was left out of ``plain[start:end]`` or right behind it."""
        return bool(self.cuts) and self._shift(start) != self._shift(end)

    def _shift(self, offset: int) -> int:
        index = bisect_right(self.cuts, (offset, 1 << 60))
        return self.cuts[index - 1][1] if index else 0

    def quote(self, start: int, end: int, inferred: str | None = None) -> Quote:
        """Return the string fact that stands at ``plain[start:end]``."""
        span = self.span(start, end)
        return Quote(span.cut(self.document.source.text), (span,), inferred)


def read_view(document: Document, zones: tuple[Zone, ...]) -> View:
    """Return the text of ``document`` that the grammar of people reads."""
    text = _INDENT.sub(lambda indent: "\n" * len(indent.group()), mask(document.folded, zones)) + "\n"
    if "(" not in text:
        return View(document, text)
    toneless = len(_PLAIN_GLOSS.findall(text)) >= _ENOUGH
    parts: list[str] = []
    cuts: list[tuple[int, int]] = []
    end = removed = 0
    for match in _GLOSS.finditer(text):
        before = text[match.start() - 1 : match.start()]
        plain = match.group()[1:-1].isascii()
        if (plain and not (toneless and _PLAIN_GLOSS.fullmatch(match.group()))) or not _HAN.match(before):
            continue
        parts.append(text[end : match.start()])
        removed += match.end() - match.start()
        end = match.end()
        cuts.append((match.start() - removed + match.end() - match.start(), removed))
    return View(document, "".join(parts) + text[end:], tuple(cuts))
