"""Whatever is done to an article, its record says only what the text says."""

from hypothesis import HealthCheck, example, given, settings
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


MARKS = "、,。和与由在的为等():;“”《》「」—\n "
PEOPLE = "市长 何立群 董事长 女士 青石集团 东湖大学 出席 表示 代表 兼 主持 第一"
ACTS = "合作协议 签署 签订 揭牌 开工 落成 发布 报告 12亿元 5月6日 昨(8)日 分别 共同 举行 仪式 发布会 座谈会 7日"
ENGLISH = "Mayor Ann Lee |signed |opened |the |a memorandum of understanding |between |and |Lin University |Ltd |today |on May 6|, |. |$5 m"
PIECES = st.sampled_from([*MARKS, *PEOPLE.split(), *ACTS.split(), *ENGLISH.split("|")])


def grounded(text: str) -> None:
    """Fail when the record of ``text`` has a string that is neither cut from it nor inferred, or evidence outside it."""
    source = source_of(text)
    record = extract(source)
    for pointer, value in strings(record):
        if pointer in record.inferred:
            continue
        span = record.evidence[pointer][0]
        assert span.cut(source.text) == value
    assert all(span.end <= len(source.text) for spans in record.evidence.values() for span in spans)


@settings(max_examples=120, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(text=st.sampled_from(TEXTS), changes=CHANGES)
def test_every_string_of_a_record_is_cut_from_its_text_or_listed_as_inferred(text: str, changes: list[Change]) -> None:
    """No crash, no fact without evidence, no evidence outside the text."""
    grounded(changed(text, changes))


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@example("市长、、市长何立群")
@example("”由签署”由”—签署")
@example("Alder opens mill\nThe\nAlder Mill was opened on Monday by Mayor Tom Callow.")
@example("7日在東湖大學舉行《東湖筆記@長灣路25號》新書發佈會暨演講會。")
@given(st.lists(PIECES, max_size=40).map("".join))
def test_loose_words_of_a_report_make_a_record_too(text: str) -> None:
    """The same of the words and marks of reports in any order."""
    grounded(text)
