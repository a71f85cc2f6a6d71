"""The source with its cited words and its restored text, as runs."""

from bisect import bisect_right

import msgspec

from generator.compose.views.reading import Reading
from generator.model.source import Damage
from generator.model.span import Span


class Run(msgspec.Struct, frozen=True):
    """A stretch of a paragraph with one look."""

    text: str
    cited: bool = False
    restored: bool = False
    """Stands for damaged characters; printed between ◇ ◇."""


class SourceParagraph(msgspec.Struct, frozen=True):
    """A numbered paragraph."""

    number: int
    runs: tuple[Run, ...]


_NOT_WORDS = ("/described_in_paragraph", "/year_inferred")


def source(reading: Reading) -> tuple[SourceParagraph, ...]:
    """Return every paragraph of the source: nothing left out, restored text in the place of damage."""
    cited = _joined(reading)
    damage = sorted((d for d in reading.record.damage if d.restored is not None), key=lambda d: d.span)
    return tuple(_paragraph(reading, i, span, cited, damage) for i, span in enumerate(reading.record.source.paragraphs, 1))


def _joined(reading: Reading) -> list[Span]:
    """Return the stretches that facts were cut from, joined where they touch, rising."""
    spans = sorted(span for pointer, group in reading.record.evidence.items() if _is_fact(pointer) for span in group)
    joined: list[Span] = []
    for span in spans:
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return joined


def _is_fact(pointer: str) -> bool:
    """Say whether a pointer's evidence is words that the report prints, not a whole paragraph or sentence."""
    whole_sentence = pointer.startswith("/signings/") and pointer.count("/") == 2
    return not (whole_sentence or pointer.endswith(_NOT_WORDS) or "/paragraphs/" in pointer)


def _paragraph(reading: Reading, number: int, span: Span, cited: list[Span], damage: list[Damage]) -> SourceParagraph:
    inside = _overlapping(cited, span)
    broken = [d for d in damage if d.span.overlaps(span)]
    edges = {span.start, span.end}
    for piece in (*inside, *(d.span for d in broken)):
        edges |= {max(piece.start, span.start), min(piece.end, span.end)}
    runs: list[Run] = []
    starts = [piece.start for piece in inside]
    at = span.start
    for end in sorted(edges)[1:]:
        before = bisect_right(starts, at)
        is_cited = bool(before) and end <= inside[before - 1].end
        run = _run(reading.text, Span(at, end), is_cited, broken)
        if run is not None:
            runs.append(run)
        at = end
    return SourceParagraph(number, tuple(runs))


def _overlapping(cited: list[Span], span: Span) -> list[Span]:
    """Return the stretches that overlap a paragraph; both lists rise, so the search is by halving."""
    low, high = 0, len(cited)
    while low < high:
        middle = (low + high) // 2
        if cited[middle].end <= span.start:
            low = middle + 1
        else:
            high = middle
    found = []
    while low < len(cited) and cited[low].start < span.end:
        found.append(cited[low])
        low += 1
    return found


def _run(text: str, piece: Span, is_cited: bool, damage: list[Damage]) -> Run | None:
    for broken in damage:
        if broken.span.contains(piece):
            # The restored text stands once, where the damage begins.
            return Run(broken.restored or "", is_cited, True) if piece.start == broken.span.start else None
    return Run(piece.cut(text), is_cited)
