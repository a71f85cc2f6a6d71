"""Restored stretches of more than a character: read as restored, quoted by the place of the damage."""

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

import msgspec

from generator.model.source import Damage, Source
from generator.model.span import Quote, Span

INFERRED = "restored from damaged text"


class _Piece(msgspec.Struct, frozen=True):
    """A stretch of the restored text."""

    start: int
    end: int
    origin: int
    """Where it begins in the text as read."""
    damage: Span | None = None
    """The damage it was restored from; None: the text as read, character by character."""


class Restored(msgspec.Struct, frozen=True):
    """A source with restorations put in, and the way back."""

    source: Source
    as_read: Source
    pieces: tuple[_Piece, ...]
    starts: tuple[int, ...]
    """Of the pieces."""

    def quote(self, quote: Quote) -> Quote:
        """Return a quote of the restored text by its places in the text as read; inferred when they do not say it so."""
        if len(quote.spans) == 1:
            (span,) = quote.spans
            piece = self._piece(span.start)
            if piece.damage is None and span.end <= piece.end:
                by = piece.origin - piece.start
                return Quote(quote.value, (span.shift(by),), quote.inferred) if by else quote
        spans = tuple([self.span(span) for span in quote.spans])
        if quote.inferred is None and spans[0].cut(self.as_read.text) != quote.value == quote.spans[0].cut(self.source.text):
            return Quote(quote.value, spans, INFERRED)
        return Quote(quote.value, spans, quote.inferred)

    def span(self, span: Span) -> Span:
        """Return the characters of the text as read that a span of the restored text stands for."""
        first = self._piece(span.start)
        if first.damage is None and span.end <= first.end:
            return span.shift(first.origin - first.start) if first.origin != first.start else span
        last = first if span.end <= first.end else self._piece(span.end - 1)
        start = first.damage.start if first.damage is not None else first.origin + span.start - first.start
        end = last.damage.end if last.damage is not None else last.origin + span.end - last.start
        return Span(start, end)

    def _piece(self, at: int) -> _Piece:
        return self.pieces[bisect_right(self.starts, at) - 1]


def restored(source: Source) -> Restored | None:
    """Return ``source`` with its restorations of more than a character put in; None when it has none."""
    put_in = [damage for damage in source.damage if _changes_text(damage)]
    if not put_in:
        return None
    pieces: list[_Piece] = []
    texts: list[str] = []
    length = end = 0
    for damage in put_in:
        assert damage.restored is not None
        for text, origin, span in ((source.text[end : damage.span.start], end, None), (damage.restored, damage.span.start, damage.span)):
            if text:
                pieces.append(_Piece(length, length + len(text), origin, span))
                texts.append(text)
                length += len(text)
        end = damage.span.end
    pieces.append(_Piece(length, length + len(source.text) - end, end))
    text = "".join((*texts, source.text[end:]))
    moved = _shift(put_in)
    paragraphs = tuple(moved(span) for span in source.paragraphs)
    damages = tuple(msgspec.structs.replace(d, span=moved(d.span)) for d in source.damage if d not in put_in)
    mended = msgspec.structs.replace(source, text=text, paragraphs=paragraphs, damage=damages)
    return Restored(mended, source, tuple(pieces), tuple(piece.start for piece in pieces))


def _changes_text(damage: Damage) -> bool:
    """Say whether a stretch is read as restored; a single character (a lost dot) is folded in its place and quoted as written."""
    return damage.restored is not None and max(len(damage.restored), len(damage.damaged)) > 1 and not damage.only_adds


def _shift(put_in: list[Damage]) -> Callable[[Span], Span]:
    """Return what gives for a span that no restoration cuts its place in the restored text."""
    ends = [damage.span.end for damage in put_in]
    added = list(accumulate((len(d.restored or "") - len(d.damaged) for d in put_in), initial=0))
    return lambda span: Span(span.start + added[bisect_right(ends, span.start)], span.end + added[bisect_right(ends, span.end)])
