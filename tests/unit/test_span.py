"""Offsets among spans."""

from hypothesis import given
from hypothesis import strategies as st

from generator.model.span import Span, lies_within


@given(st.sets(st.integers(0, 60), max_size=12).map(sorted), st.integers(0, 60))
def test_an_offset_lies_within_spans_exactly_when_one_of_them_holds_it(edges: list[int], at: int) -> None:
    """The search by halves answers as reading every span does: starts belong to a span, ends do not."""
    spans = [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=False)]
    assert lies_within(at, spans) == any(span.start <= at < span.end for span in spans)
