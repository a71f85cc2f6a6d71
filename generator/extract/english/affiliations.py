"""The body that somebody comes from, where no title says it (``Dr Ada Thorn of Lin University``, ``Tom Callow, with the Port Trust``)."""

import re

from generator.extract.english import organisations
from generator.extract.english.document import Reading
from generator.model.span import Quote, Span

_FROM = re.compile(r"(?: of| from|, with|, of|, from) (?:the )?(?=[A-Z])")


def find(reading: Reading) -> dict[int, Quote]:
    """Return the body named behind a person, for those whose titles name none."""
    text = reading.document.folded
    result: dict[int, Quote] = {}
    for line in reading.body():
        for stand in line.skeleton.stands:
            lead = _FROM.match(text, stand.end, line.sentence.end) if stand.named and stand.person not in result else None
            if lead is None or any(_names_a_body(text, title) for title in reading.persons[stand.person].titles(text)):
                continue
            body = organisations.first(text, lead.end(), line.sentence.end)
            if body and organisations.is_body(text, body) and organisations.looks_like_one(text, body):
                result[stand.person] = reading.document.quote(*body)
    return result


def _names_a_body(text: str, title: Span) -> bool:
    """Say whether a title says whose it is: behind a preposition or a comma, or in capitals before it."""
    words = title.cut(text)
    return " of " in words or "," in words or " at " in words or organisations.is_body(text, (title.start, title.end))
