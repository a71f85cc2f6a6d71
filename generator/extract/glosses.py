"""Pinyin glosses that scraping leaves between Han characters (导(dǎo)), and blanks inside words: read without them, quoted with them."""

import itertools
from bisect import bisect_left

import msgspec

from generator.expressions import compiled
from generator.extract.blanks import blanks
from generator.extract.drafts import Drafts, moved
from generator.extract.text import Document
from generator.model.span import Quote, Span

_TONES = "āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜńňǹḿɡ"
_GLOSS = compiled(rf"\((?<=[\u3400-\u9fff]\() ?[a-zü{_TONES}]{{1,14}} ?\)")
_TONED = compiled(f"[{_TONES}]")


class Glosses(msgspec.Struct, frozen=True):
    """Where the glosses of a document stood."""

    document: Document
    """As read, glosses included."""
    offsets: tuple[int, ...]
    """For each code point of the text without glosses, its place in the text with them; one more for the end."""
    ends: dict[int, int]
    """Where each gloss ends, by its start."""

    def span(self, span: Span) -> Span:
        """Return a span of the text without glosses in the text with them; a gloss inside or right behind belongs to it."""
        end = self.offsets[span.end - 1] + 1
        return Span(self.offsets[span.start], self.ends.get(end, end))


def without_glosses(document: Document) -> tuple[Document, Glosses | None]:
    """Return a document without its glosses and the blanks inside its words, and the way back; the document and None when it has none.

    A bracket is a gloss when it has the mark of a tone; where several have one, the syllables without (de) are glosses too.
    """
    found = list(_GLOSS.finditer(document.folded)) if "(" in document.folded else []
    toned = [match for match in found if _TONED.search(match.group())]
    glosses = found if len(toned) > 2 else toned
    dropped = sorted([*(match.span() for match in glosses), *blanks(document.folded)])
    if not dropped:
        return document, None
    kept, start = [], 0
    for first, last in dropped:
        kept.append(range(start, first))
        start = last
    kept.append(range(start, len(document.folded)))
    offsets = tuple(itertools.chain(*kept, (len(document.folded),)))
    text = "".join(document.source.text[part.start : part.stop] for part in kept)
    source = msgspec.structs.replace(
        document.source,
        text=text,
        paragraphs=tuple(Span(bisect_left(offsets, p.start), bisect_left(offsets, p.end)) for p in document.source.paragraphs),
        damage=(),
    )
    folded = "".join(document.folded[part.start : part.stop] for part in kept)
    return msgspec.structs.replace(document, source=source, folded=folded), Glosses(
        document, offsets, dict(match.span() for match in found)
    )


def with_glosses(drafts: Drafts, glosses: Glosses) -> Drafts:
    """Return what was found in a text without glosses as it stands in the text with them.

    A name is quoted from the first place where it stands without a gloss; where there is none, with the gloss.
    """
    text = glosses.document.source.text
    names: dict[str, Quote] = {}
    for person in drafts.people:
        value = person.name.value
        plain = [span for span in map(glosses.span, (*person.name.spans, *person.mentions)) if span.cut(text) == value]
        first = glosses.span(person.name.spans[0])
        names[value] = Quote(value, (plain[0], first)) if plain else Quote(first.cut(text), (first,))
    returned = moved(drafts, glosses.span, lambda quote: _quote(quote, glosses, names))
    assert isinstance(returned, Drafts)
    return returned


def _quote(quote: Quote, glosses: Glosses, names: dict[str, Quote]) -> Quote:
    spans = tuple([glosses.span(span) for span in quote.spans])
    written = spans[0].cut(glosses.document.source.text)
    if quote.inferred is not None or written == quote.value:
        return Quote(quote.value, spans, quote.inferred)
    if (name := names.get(quote.value)) is not None:
        return Quote(name.value, tuple(dict.fromkeys((*name.spans, *spans))), name.inferred)
    return Quote(written, spans)
