"""Who reported it: outlet, authors, press contacts; none of them is a person of the event."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from collections.abc import Iterator

from generator.expressions import compiled
from generator.extract.drafts import BylineDraft
from generator.extract.english.cues import Cues
from generator.extract.english.document import Line, Reading
from generator.extract.english.layout import Stretch
from generator.extract.english.mentions import Reader
from generator.extract.english.names import is_given, is_head, is_shaped, is_surname, is_word, name_end
from generator.extract.english.tokens import Sentence, tokens
from generator.extract.english.words import lexicon
from generator.model.span import Quote, Span

_LABEL = compiled(
    r"^\W*(?:by|text by:?|story by:?|words by:?|written by:?|reported by:?|(?:media|press|investor|pr|news)?\s?(?:contacts?|enquiries|inquiries|queries)\s?(?:[:\uff1a])|contacts?\b)\s*",
    re.IGNORECASE,
)
_ISSUED = compiled(r"\b(?:issued by|source|released by)\s?[:\uff1a]\s?(?P<outlet>[^,|.\n]{3,90})", re.IGNORECASE)
_WIRE = compiled(r"/(?P<outlet>[A-Z][\w .-]{2,40})/ ?-")
_BEHALF = compiled(r"\b(?:issued|released|published) (?:on behalf of|for) (?:the )?(?P<outlet>[A-Z][^:.\n]{3,80}):\s*$")
"""The following is issued on behalf of an office."""
_AGENCY = compiled(r"^(?:[^.\n]|\.(?= \()){2,60}\((?P<outlet>[A-Z][\w .-]{2,40})\) ?[-\u2013\u2014]")
_TOWN_AGENCY = compiled(r"^[A-Z][A-Z .'-]{2,40}(?:, [A-Z][\w. ]{1,20})? \((?P<outlet>[A-Z][\w .-]{2,40})\) ?[-\u2013\u2014]")
_AGENCY_COLON = compiled(
    r"^[^.\n\u201c\"]{2,70}(?:, [A-Z][a-z]{2,8}\.? \d{1,2} ?| \d{1,2} [A-Z][a-z]{2,8}\.? ?|\] ?)\((?P<outlet>[A-Z]{3,6})\) ?:"
)
"""Town, day and agency before a colon (Vardo, May 3 (LNA): …)."""
_AGENCY_LINE = compiled(
    r"^(?:[A-Z][A-Za-z .'-]{2,30}(?:,| [-\u2013\u2014/]) ?(?P<outlet>[A-Z]{3,6})|(?P<service>(?:[A-Z][\w'&]+ ){1,3}News (?:Service|Agency|Network|Bureau)))$"
)
"""A line of town and agency, or of a news service alone."""
_SITE = compiled(r"^(?i:by) [^.:\n]{3,60}\((?P<outlet>[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|co)(?:\.[a-z]{2})?)\)$")
"""The site that stands behind the author's name."""
_TOLD_SITE = compiled(r"\btold (?P<outlet>[a-z][\w-]+\.(?:com|org|net|news)(?:\.[a-z]{2})?)\b")
"""The site to which somebody told it is the one that reports it."""
_SIGNED = compiled(r"[.!?] [\u2014\u2013] (?P<author>[A-Z][\w'\u2019.-]+(?: [A-Z][\w'\u2019.-]+){1,3})$")


_BRACKET_LAST = compiled(r"[.!?\u201d\"] {0,2}[(/](?P<outlet>[A-Z]{3,6})\)?\W?$")
"""The agency in brackets, or behind a stroke, that ends a text."""
_SPACED_LAST = compiled(r"\w [-\u2013\u2014]{1,2} ?(?P<outlet>[A-Z]{3,9})$")
"""The same behind a dash with no full stop before it, at the end of a long paragraph."""
_LONG = 60
"""Code points of the shortest paragraph that is no headline."""
_AGENCY_LAST = compiled(r"[.!?\u201d\"] {0,2}[-\u2013\u2014]{1,2} ?(?P<outlet>[A-Z]{3,9}|[A-Z][a-z]{2,12}[A-Z][A-Za-z]{1,12})\W?$")


def find(reading: Reading) -> BylineDraft:
    """Return outlet and authors with the stretches that hold them."""
    authors = []
    for stretch in reading.stretches:
        if stretch.kind in {"contact", "byline"}:
            authors.extend(_people(reading, stretch))
    if not authors and (alone := _alone(reading)) is not None:
        authors.append(alone)
    signed = signature(reading)
    authors.extend([signed] if signed else [])
    spans = tuple(Span(s.start, s.end) for s in reading.stretches if s.kind not in {"body", "headline", "about"})
    return BylineDraft(_outlet(reading), tuple(authors), photographers=tuple(_photographers(reading)), spans=spans)


_PICTURED = compiled(
    r"\((?:[A-Z]{2,5}|[A-Z][a-z]{3,12})/ ?(?P<one>[A-Z][a-z'\u2019-]+(?: [A-Z][a-z'\u2019-]+){1,2})\)"
    r"|\b(?:PHOTOS?|(?:[Pp]hotos?|[Pp]ictures?)(?: [Bb]y)?) ?: ?(?P<two>[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+){1,2})\W?$"
)
"""Who took a picture: behind the agency in brackets, behind the word and a colon at the end of a line."""


_STUDIOS = frozenset(["photography", "studio", "studios", "images", "pictures", "photos", "creative", "productions"])


def _photographers(reading: Reading) -> Iterator[Quote]:
    """Yield the names in the credits of pictures; a firm or an agency is none."""
    text = reading.document.folded
    for span in reading.document.source.paragraphs:
        for match in _PICTURED.finditer(text[span.start : span.end].rstrip()):
            start, end = (span.start + at for at in match.span("one" if match["one"] else "two"))
            words = tokens(text, start, end)
            if not any(is_word(word) or is_head(word) or word.low in lexicon("organisation_heads") | _STUDIOS for word in words):
                yield reading.document.quote(start, end)


def signature(reading: Reading) -> Quote | None:
    """Return the author's name that ends the text behind a dash."""
    paragraphs = reading.document.source.paragraphs
    for span in paragraphs[-3:]:
        match = _SIGNED.search(reading.document.folded[span.start : span.end])
        if match:
            return reading.document.quote(span.start + match.start("author"), span.start + match.end("author"))
    return None


_NAME_LINE = compiled(r"\W{0,3}[A-Z][\w'\u2019.-]{1,20}(?: (?:[a-z]{2,3} )?[A-Z][\w'\u2019.-]{0,20}){1,3}\W{0,3}")
_HEAD = 5
"""Lines at the head of a page among which the author's name stands alone."""


# A line of the author and where it stands (Ada Thorn | LinDaily).
_NAME_AND_OUTLET = compiled(
    r"(?P<name>[A-Z][\w'\u2019.-]+(?: [A-Z][\w'\u2019.-]*){1,2}) ?\| ?(?P<outlet>[A-Z][\w.]+(?: [A-Z][\w.]+){0,2})\W?"
)
_PAPER = compiled(r"[a-z][A-Z]|(?:News|Times|Post|Herald|Tribune|Reporter)$")
"""What tells the name of an outlet: a capital inside, or its last word."""


def _alone(reading: Reading) -> Quote | None:
    """Return the author whose name fills a line under the headline, alone or before the outlet."""
    text = reading.document.folded
    for stretch in reading.stretches[1:_HEAD]:
        match = _NAME_AND_OUTLET.fullmatch(text, stretch.start, stretch.end)
        named = tokens(text, *match.span("name")) if match else []
        known = match is not None and (is_given(named[0]) or _PAPER.search(match["outlet"]) is not None)
        if match and known and not any(is_word(word) or is_head(word) for word in named):
            return reading.document.quote(*match.span("name"))
    for stretch in reading.stretches[1:_HEAD]:
        if stretch.kind == "body":
            return None
        if stretch.kind != "headline" or not _NAME_LINE.fullmatch(text, stretch.start, stretch.end):
            continue
        words = [word for word in tokens(text, stretch.start, stretch.end) if word.shape in "Cl"]
        known = (is_given(words[0]) or is_surname(words[0])) and is_shaped(words, 0, len(words))
        if known and not any(is_word(word) or is_head(word) for word in words):
            return reading.document.quote(words[0].start, words[-1].end)
    return None


def _people(reading: Reading, stretch: Stretch) -> list[Quote]:
    text = reading.document.folded
    label = _LABEL.match(text[stretch.start : stretch.end])
    start = stretch.start + (label.end() if label else 0)
    words = tuple(tokens(text, start, stretch.end))
    if not words:
        return []
    found = Reader(Cues(frozenset(), frozenset(), frozenset())).read(Sentence(start, stretch.end, words, stretch.paragraph))
    names = [mention.name for mention in found if len(mention.words) > 1]
    if not names and label:
        first = next((at for at, word in enumerate(words) if not (is_head(word) or word.text == ".")), 0)
        end = name_end(words, first, honorific=False)
        shouted = all(word.text.isupper() for word in words[first:end])
        shaped = is_shaped(words, first, end) or (shouted and end - first > 1)
        if end > first and shaped and not any(is_word(word) and not is_given(word) for word in words[first:end]):
            names = [Span(words[first].start, words[end - 1].end)]
    return [reading.document.quote(name.start, name.end) for name in names]


def _outlet(reading: Reading) -> Quote | None:
    text = reading.document.folded
    for stretch in reading.stretches:
        match = _ISSUED.search(text, stretch.start, stretch.end) if stretch.kind == "furniture" else None
        if match:
            words = match["outlet"].rstrip()
            return reading.document.quote(match.start("outlet"), match.start("outlet") + len(words))
    for stretch in reading.stretches[:4]:
        behalf = _BEHALF.search(text[stretch.start : stretch.end])
        if behalf:
            return reading.document.quote(stretch.start + behalf.start("outlet"), stretch.start + behalf.end("outlet"))
    for stretch in reading.stretches[:_HEAD]:
        part = text[stretch.start : stretch.end].rstrip()
        alone = (_AGENCY_LINE.match(part) if stretch.kind in {"headline", "furniture", "body"} else None) or _SITE.match(part)
        if alone:
            group = alone.lastgroup or "outlet"
            return reading.document.quote(stretch.start + alone.start(group), stretch.start + alone.end(group))
    for line in _openings(reading):
        opening = text[line.sentence.start : line.sentence.start + 120]
        match = _WIRE.search(text, line.sentence.start, min(line.sentence.end, line.sentence.start + 120))
        match = match or _AGENCY.match(opening) or _TOWN_AGENCY.match(opening) or _AGENCY_COLON.match(opening)
        if match:
            offset = 0 if match.re is _WIRE else line.sentence.start
            return reading.document.quote(offset + match.start("outlet"), offset + match.end("outlet"))
    return _closing(reading)


def _openings(reading: Reading) -> list[Line]:
    """Return the first sentences of the report, and the first of each of its first paragraphs."""
    body = reading.body
    firsts = {line.sentence.paragraph: line for line in reversed(body[:_SENTENCES])}
    return [*body[:3], *(line for _, line in sorted(firsts.items())[:4])]


_SENTENCES = 24
"""Sentences in which the first paragraphs of a report lie."""


def _closing(reading: Reading) -> Quote | None:
    """Return the agency that ends the text (``for the town. -- LNA``, ``(LNA)``), or the site that somebody told it."""
    for span in reading.document.source.paragraphs[-3:]:
        part = reading.document.folded[span.start : span.end].rstrip()
        match = _AGENCY_LAST.search(part) or _BRACKET_LAST.search(part) or (_SPACED_LAST.search(part) if len(part) > _LONG else None)
        if match:
            return reading.document.quote(span.start + match.start("outlet"), span.start + match.end("outlet"))
    told = next(
        (m for line in reading.body if (m := _TOLD_SITE.search(reading.document.folded, line.sentence.start, line.sentence.end))), None
    )
    return reading.document.quote(told.start("outlet"), told.end("outlet")) if told else None
