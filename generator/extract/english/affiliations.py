"""The body that somebody comes from, where no title says it (``Dr Ada Thorn of Lin University``, ``Tom Callow, with the Port Trust``)."""

from generator.expressions import compiled
from generator.extract.english import organisations
from generator.extract.english.document import Line, Reading
from generator.extract.english.people import Stand
from generator.model.span import Quote, Span

_ITS = compiled(r"its ")
_OF_BODY = compiled(r"[^;]{1,160}? of (?:the )?(?=[A-Z])")
_FROM = compiled(r"(?: of| from|, with|, of|, from) (?:the )?(?=[A-Z])")


def find(reading: Reading) -> dict[int, Quote]:
    """Return the body named behind a person, for those whose titles name none."""
    text = reading.document.folded
    result: dict[int, Quote] = {}
    for line in reading.body():
        for stand in line.skeleton.stands:
            if not stand.named or stand.person in result:
                continue
            body = _owner(text, line, stand.start) if _ITS.match(text, stand.start, stand.end) else _behind(reading, line, stand)
            if body is not None:
                result[stand.person] = body
    return result


def _behind(reading: Reading, line: Line, stand: Stand) -> Quote | None:
    """Return the body that a preposition behind a person names."""
    text = reading.document.folded
    lead = _FROM.match(text, stand.end, line.sentence.end)
    if lead is None or any(_names_a_body(text, title) for title in reading.persons[stand.person].titles(text)):
        return None
    body = organisations.first(text, lead.end(), line.sentence.end)
    named = body is not None and organisations.is_body(text, body) and organisations.looks_like_one(text, body)
    return reading.document.quote(*body) if body is not None and named else None


def _owner(text: str, line: Line, start: int) -> Quote | None:
    """Return the body of the person before in the list, for the next one's ``its Director``."""
    before = [stand for stand in line.skeleton.stands if stand.end <= start]
    lead = _OF_BODY.match(text, before[-1].start, before[-1].end) if before else None
    body = organisations.first(text, lead.end(), before[-1].end) if lead else None
    return Quote(text[slice(*body)], (Span(*body),), "carried from the list") if body and organisations.is_body(text, body) else None


def _names_a_body(text: str, title: Span) -> bool:
    """Say whether a title says whose it is: behind a preposition or a comma, or in capitals before it."""
    words = title.cut(text)
    return " of " in words or "," in words or " at " in words or organisations.is_body(text, (title.start, title.end))
