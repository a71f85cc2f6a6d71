"""Agreements with partners that are first only counted (``with five universities``) and named in a later sentence."""

from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from generator.extract.drafts import SigningDraft
from generator.extract.english import hits, organisations, parties
from generator.extract.english.document import Line, Reading
from generator.extract.english.hits import Hit

REACH = 8
"""Sentences in which the names may follow."""


class Unfinished(NamedTuple):
    """An agreement that waits for the names of its partners."""

    line: int
    """Of the sentence."""
    many: int
    """Partners counted; 0: several."""
    each: bool
    """There are several documents, so one with each partner where their number is that of the partners."""
    drafts: tuple[SigningDraft, ...]


def named(reading: Reading, line: Line, found: Sequence[Hit], wait: Unfinished) -> list[organisations.Range]:
    """Return the partners that a sentence adds to an agreement; empty: it speaks of something else."""
    text = reading.document.folded
    apart = hits.own(reading, line, parties.named_apart(text, line.sentence.start, line.sentence.end))
    if not apart:
        apart = [r for hit in found if text.endswith("the ", 0, hit.doc[0]) for r in hit.parties]
    known = {party.value for draft in wait.drafts for party in draft.parties}
    return [r for r in apart if text[slice(*r)] not in known]


def is_same(draft: SigningDraft, other: SigningDraft) -> bool:
    """Say whether two drafts tell of the same agreement, each in its sentence."""
    return draft.count == other.count and [p.value for p in draft.parties] == [p.value for p in other.parties]


def is_part(draft: SigningDraft, wait: Unfinished) -> bool:
    """Say whether a signing before an agreement of several is that of one of them, told as its host."""
    return len(wait.drafts) == 1 and len(wait.drafts[0].parties) > _TWO and len(draft.parties) == 1 and draft.count == 1


_TWO = 2


def complete(reading: Reading, wait: Unfinished, more: Sequence[organisations.Range]) -> Unfinished:
    """Return the agreement with the partners; one with each of them where each has its own document."""
    quotes = [reading.document.quote(*r) for r in more]
    first = wait.drafts[0]
    if wait.each and wait.many == len(quotes) and len(first.parties) < 2 and len(wait.drafts) == 1:
        split = tuple(msgspec.structs.replace(first, parties=(*first.parties, quote), count=1, count_span=None) for quote in quotes)
        return wait._replace(drafts=split)
    if len(wait.drafts) > 1:
        return wait
    return wait._replace(drafts=(msgspec.structs.replace(first, parties=(*first.parties, *quotes)),))
