"""An English document cut up: stretches, sentences, persons, skeletons; what every part of the grammar reads."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from generator.extract.english import layout, led_lists, people, skeleton
from generator.extract.english.tokens import Sentence, sentences
from generator.extract.text import Document


class Line(NamedTuple):
    """A sentence with its use and its persons."""

    sentence: Sentence
    kind: layout.Kind
    skeleton: skeleton.Skeleton


class Reading(NamedTuple):
    """The document, cut up."""

    document: Document
    stretches: tuple[layout.Stretch, ...]
    lines: tuple[Line, ...]
    """Sentences of headline, body and standing text, and of captions that name who stands where."""
    persons: tuple[people.Person, ...]
    body: tuple[Line, ...]
    """The sentences of the report itself."""

    def before(self, line: Line) -> int:
        """Return how many sentences of the report begin before ``line``."""
        return bisect_left(self.body, line.sentence.start, key=_start)

    def behind(self, line: Line) -> tuple[Line, ...]:
        """Return the next sentences of the report behind ``line``: so many as may still speak of the same."""
        index = bisect_right(self.body, line.sentence.start, key=_start)
        return self.body[index : index + _NEXT]


_NEXT = 60
"""A bound, so that the work stays linear in the length of the text."""


def _start(line: Line) -> int:
    return line.sentence.start


def read(document: Document) -> Reading:
    """Return the document cut up."""
    stretches = layout.stretches(document)
    cut: list[tuple[Sentence, layout.Kind]] = []
    for stretch in stretches:
        lined_up = stretch.kind == "caption" and layout.LINED_UP.search(document.folded, stretch.start, stretch.end)
        if stretch.kind in {"headline", "body", "about"} or lined_up:
            cut.extend((s, stretch.kind) for s in sentences(document.folded, stretch.start, stretch.end, stretch.paragraph))
    headlines = frozenset(i for i, (_, kind) in enumerate(cut) if kind == "headline")
    closed = frozenset(i for i, (_, kind) in enumerate(cut) if kind == "about")
    uses = people.Uses(headlines, closed, led_lists.guests(document.folded, [s for s, _ in cut]))
    found = people.read(document.folded, [s for s, _ in cut], uses, document.lexicon)
    lines = tuple(
        Line(sentence, kind, skeleton.build(document.folded, sentence, stands))
        for (sentence, kind), stands in zip(cut, found.stands, strict=True)
    )
    return Reading(document, tuple(stretches), lines, tuple(found.persons), tuple(line for line in lines if line.kind == "body"))
