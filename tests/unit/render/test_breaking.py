"""Where lines may end: one table of cases a rule, and properties over any text."""

from itertools import accumulate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render.pdf.breaking import Measured, classes, fit, gaps, opportunities

# A bar stands at every place where a line may end.
CASES = {
    "between Han characters": "數|字|經|濟",
    "never before closing punctuation, never after opening": "在|《報|告》|中，|說",
    "half-width punctuation closes too": "經|濟,|社|會;|文|化.",
    "half-width brackets": "臨|江|(東|洲)|舉|行",
    "Latin words and numbers are whole": "採|用 |Portable |Document|格|式",
    "numbers with separators": "值|15,475.5億元|整",
    "a number and its unit": "近|2.4萬億元、|84.33歲、|78分鐘",
    "a unit sign": "約|2300㎡，|占",
    "a number, a space, its unit": "共 |24 個|協|議",
    "a date parts between its members": "2023年|4月|9日|舉|行",
    "Chinese numerals": "二〇二三年|第十三屆",
    "ordinal": "第 3 屆|大|會",
    "percent": "增|長|5.2%，|升",
    "dash of two": "發|展——|合|作",
    "ellipsis of two": "發|展……|合|作",
    "a currency sign and its number": "約|US$ 3.2 |billion",
    "a hyphen joins": "the |Big-data |park",
    "range of numbers": "5–10家|企|業",
    "a path stays whole": "見|PDF/UA-1|檔",
    "half-width comma between Han and Latin": "經|濟,|SAAS|事|業",
    "apostrophe": "don’t |stop",
    "full-width brackets around Latin": "中|心|（Center）|與",
    "middle dot": "瀾|空|間·|杭|州",
    "no-break space": "a\u00a0b |c",
    "iteration mark": "佐|々|木".replace("|々", "々"),
    "spaces end a line, never begin one": "甲 |乙  |丙",
}


@pytest.mark.parametrize("marked", CASES.values(), ids=CASES.keys())
def test_a_line_may_end_where_the_bars_are_and_nowhere_else(marked: str) -> None:
    text = marked.replace("|", "")
    expected = list(accumulate(map(len, marked.split("|"))))
    assert opportunities(classes(text)) == expected


def test_a_line_never_ends_inside_what_the_caller_calls_unbroken() -> None:
    text = "由周明遠主持"
    assert opportunities(classes(text), [(1, 4)]) == [1, 4, 5, 6]


def test_gaps_stand_between_han_and_latin_only() -> None:
    text = "2023年4月,PDF檔 3 份"
    assert [text[p - 1 : p + 1] for p in gaps(text)] == ["3年", "年4", "4月", "F檔"]
    assert gaps("只有漢字，標點。") == []


MIXED = st.text("數字經濟，。、（）《》“”—… ,.()-/ab19年億元第三㎡¥·\u0301", min_size=1, max_size=80)


def set_lines(text: str, width: int) -> list[str]:
    kinds = classes(text)
    edges = [float(i) for i in range(len(text) + 1)]
    return [text[a:b] for a, b in fit(Measured(kinds, edges, opportunities(kinds)), width)]


@given(MIXED, st.integers(2, 30))
def test_lines_hold_the_whole_text_in_order(text: str, width: int) -> None:
    assert "".join(set_lines(text, width)) == text


@given(MIXED, st.integers(2, 30))
def test_no_line_is_wider_than_the_measure_but_by_spaces_at_its_end(text: str, width: int) -> None:
    assert all(len(line.rstrip(" ")) <= width for line in set_lines(text, width))


@given(st.text("數字經濟發展合作", min_size=3, max_size=60), st.integers(3, 20))
def test_the_last_line_has_two_characters(text: str, width: int) -> None:
    lines = set_lines(text, width)
    assert len(lines) == 1 or len(lines[-1]) >= 2


def test_a_word_longer_than_the_line_is_cut_not_lost() -> None:
    assert set_lines("x" * 25, 10) == ["x" * 10, "x" * 10, "x" * 5]


def test_full_width_punctuation_may_stand_out_at_the_end_of_a_line() -> None:
    text = "數字經濟。合作"
    kinds = classes(text)
    edges = [float(i) for i in range(len(text) + 1)]
    cut = fit(Measured(kinds, edges, opportunities(kinds)), 4.5, overhang=lambda end: 0.5 if text[end - 1] == "。" else 0.0)
    assert [text[a:b] for a, b in cut] == ["數字經濟。", "合作"]


def test_time_grows_with_the_text_not_with_its_square() -> None:
    """Counted in characters looked at, not in seconds: every rule is bounded, so the breaks of a doubled text are the breaks twice."""
    text = "臨江2.4萬億元，" * 500
    once = opportunities(classes(text))
    twice = opportunities(classes(text * 2))
    assert twice == once + [len(text) + p for p in once]


def test_what_is_unbroken_but_longer_than_a_line_is_parted_at_a_word_before_it_is_cut_anywhere() -> None:
    text = "41000 square metres"
    kinds = classes(text)
    edges = [float(i) for i in range(len(text) + 1)]
    cut = fit(Measured(kinds, edges, opportunities(kinds, [(0, len(text))]), opportunities(kinds)), 13)
    assert [text[a:b] for a, b in cut] == ["41000 square ", "metres"]
