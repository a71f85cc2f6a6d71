"""Whatever is done to an article, its record says only what the text says."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator.extract.record import extract
from generator.model.codec import strings
from tests.quality.collection import cases, seed, source_of

TEXTS = [case.source.text for case in (seed(), *cases())]
INSERTED = st.sampled_from(
    [*"，、。；：？！（）《》「」“”()\n 与和同在为的", "签署", "揭牌", "等12家", "分别", "《", "\ufffc", "董事长", "\u202e", "😀"]
)
Change = tuple[str, float, float, str]
CHANGES = st.lists(
    st.tuples(st.sampled_from(["cut", "double", "turn", "insert"]), st.floats(0, 1), st.floats(0, 0.2), INSERTED), max_size=8
)


def changed(text: str, changes: list[Change]) -> str:
    """Return ``text`` with stretches cut out, said twice, turned round, and marks put in."""
    for what, at, size, mark in changes:
        start = int(at * len(text))
        end = min(len(text), start + int(size * len(text)))
        middle = text[start:end]
        replaced = {"cut": "", "double": middle * 2, "turn": middle[::-1], "insert": mark + middle}[what]
        text = (text[:start] + replaced + text[end:])[:6000]
    return text


@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(text=st.sampled_from(TEXTS), changes=CHANGES)
def test_every_string_of_a_record_is_cut_from_its_text_or_listed_as_inferred(text: str, changes: list[Change]) -> None:
    """No crash, no fact without evidence, no evidence outside the text."""
    source = source_of(changed(text, changes))
    record = extract(source)
    for pointer, value in strings(record):
        if pointer in record.inferred:
            continue
        span = record.evidence[pointer][0]
        assert span.cut(source.text) == value
    assert all(span.end <= len(source.text) for spans in record.evidence.values() for span in spans)
