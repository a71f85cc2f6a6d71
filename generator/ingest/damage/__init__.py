"""Damaged stretches of a text, and what stood there before when that can be proven."""

from collections.abc import Callable, Iterable, Iterator

import msgspec

from generator.ingest.damage import gbk_offset, lost_dot, misdecoded, small
from generator.model.source import Damage, Source
from generator.model.span import Span


def _offset(source: Source) -> Iterator[Damage]:
    for found in gbk_offset.find(source.text, source.script):
        span = Span(found.start, found.end)
        proof = ""
        if found.restored is not None:
            proof = (
                "GBK read one byte off gives the damaged text back exactly; "
                f"{2.0**found.margin:,.0f} times likelier than any other text that does"
            )
        yield Damage(gbk_offset.KIND, span, span.cut(source.text), found.restored, proof)


_FINDERS: tuple[Callable[[Source], Iterable[Damage]], ...] = (
    _offset,
    lambda source: misdecoded.find(source.text),
    lambda source: small.glosses(source.text),
    lambda source: small.entities(source.text),
    lambda source: lost_dot.find(source.text),
    lambda source: small.blanks(source.text),
    lambda source: small.unknown(source.text),
)
"""Each yields damage of some kinds; where two overlap, the earlier in this table is kept."""


def find(source: Source) -> tuple[Damage, ...]:
    """Return the damage in ``source.text``, in order, no two overlapping, each with its paragraph."""
    kept: list[Damage] = []
    for finder in _FINDERS:
        for damage in finder(source):
            if not any(damage.span.overlaps(other.span) for other in kept):
                kept.append(msgspec.structs.replace(damage, paragraph=source.paragraph_at(damage.span.start)))
    return tuple(sorted(kept, key=lambda damage: damage.span))
