"""Lists whose lead stands in a paragraph of its own: ``The MoU was signed by:`` and below it a person an item."""

from collections.abc import Iterator, Sequence

from generator.expressions import compiled
from generator.extract.drafts import RoleCue
from generator.extract.english import layout, roles, signed_for
from generator.extract.english.skeleton import PERSON, Skeleton, joined
from generator.extract.english.tokens import Sentence


def guests(text: str, sentences: Sequence[Sentence]) -> frozenset[int]:
    """Return the indices of the sentences that are items of a list of persons (``Speakers included:``, ``- Ada Thorn (Oak Bank)``)."""
    items = _items(text, sentences)
    return frozenset(at for lead, at, _ in items if layout.GUESTS.search(text, sentences[lead].start, sentences[lead].end))


def read(text: str, sentences: Sequence[Sentence], skeletons: Sequence[Skeleton]) -> list[list[tuple[int, RoleCue]]]:
    """Return the roles of each sentence, those that the lead of a list gives to its items included."""
    found = [roles.read(skeleton) for skeleton in skeletons]
    for index, at, mark in _items(text, sentences):
        lead, item = skeletons[index], skeletons[at]
        if not lead.marks and _ITEM.match(item.text, mark):
            open_ended = lead._replace(text=lead.text[:-1]) if _OPEN.search(lead.text) else lead
            given = roles.read(joined(open_ended, item, mark))
            found[at].extend((person, cue) for person, cue in given if cue.span.end <= sentences[index].end)
    for at, person, cue in signed_for.roles(text, sentences, skeletons):
        found[at].append((person, cue))
    return found


_OPEN = compiled(r"\b(?:by|with|from|of|were|was|are|included?|including):$")
"""The end of a lead that goes on with its items, so that the colon is none of the sentence."""
_ITEM = compiled(rf"(?:[Tt]he )?(?:[A-Z][^{PERSON}.;:]{{2,60}}[:,]? )?{PERSON}(?!['\u2019]s )")
"""An item that names somebody first, a body or a post of several before the name at most."""
_NUMBER = compiled(r"\(?(?:\d{1,2}|[a-z])[.)]")
"""A mark that is read as a sentence of its own."""


def _items(text: str, sentences: Sequence[Sentence]) -> Iterator[tuple[int, int, int]]:
    """Yield lead and item, as indices, of each paragraph with a mark below one that ends in a colon, and the length of the mark."""
    lead: int | None = None
    last, numbered = 0, False
    for at, sentence in enumerate(sentences):
        first = sentence.paragraph > last or numbered
        last = sentence.paragraph
        if first and _NUMBER.fullmatch(text, sentence.start, sentence.end):
            numbered = True
            continue
        mark = layout.ITEM.match(text, sentence.start, sentence.end)
        if lead is not None and first and (mark or numbered):
            yield lead, at, mark.end() - sentence.start if mark else 0
        elif first:
            lead = None
        numbered = False
        if text[sentence.end - 1] == ":":
            lead = at
