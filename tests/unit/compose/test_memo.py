"""What a memo says: the header's fields, evidence in notes, doubt in comments, follow-ups from gaps and targets."""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from generator.compose import compose, find_template
from generator.compose.views.words import citations, ordinal, where
from generator.model.record import Record
from generator.model.report import Colophon, Comment, Field, FormBlock, NameList, Note, Report, Section, SourceMark, Table
from tests.support.gold import corpus_records, seed_record
from tests.support.records import record
from tests.support.tree import line, tree

MEMO = find_template("memo")
STYLES = ("modern", "gongwen", "taiwan")


def memo(found: Record, style: str = "modern", locale: str = "zh-Hant") -> Report:
    return compose(found, MEMO, locale=locale, style=style, created="2026-11-23")


def nodes(report: Report, kind: type) -> list[Any]:
    def walk(value: Any) -> Iterator[Any]:
        if isinstance(value, kind):
            yield value
        if isinstance(value, msgspec.Struct):
            for name in value.__struct_fields__:
                yield from walk(getattr(value, name))
        elif isinstance(value, tuple):
            for inner in value:
                yield from walk(inner)

    return list(walk(report))


def test_the_header_is_made_of_fields_that_can_be_filled() -> None:
    fields = {field.key: field.value for field in nodes(memo(seed_record()), Field)}
    assert fields["to"] == fields["from"] == fields["number"] == ""
    assert fields["date"] == "2026年11月23日"
    assert fields["subject"].startswith("蘇州相城(杭州)數字經濟發展合作交流會（2023年4月9日")


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("found", [r for _, r in corpus_records()][::4])
def test_evidence_is_in_notes_and_names_of_fields_are_unique(found: Record, style: str) -> None:
    """A memo prints no source text, so a mark would lead nowhere."""
    report = memo(found, style)
    assert nodes(report, SourceMark) == []
    keys = [field.key for field in nodes(report, Field)]
    assert len(keys) == len(set(keys))


def test_a_table_has_one_note_for_rows_of_one_paragraph() -> None:
    people = next(t for t in nodes(memo(seed_record()), Table) if t.key == "people")
    assert [line(note.content) for note in nodes_of(people, Note)] == ["第1至5項：原文第1段；第6至9項：原文第6段；第10至14項：原文第19段。"]


def nodes_of(value: Any, kind: type) -> list[Any]:
    return nodes(Report("", "", "", (value,)), kind)


def test_a_note_holds_at_most_twenty_runs_of_rows() -> None:
    class Row(msgspec.Struct):
        paragraphs: tuple[int, ...]

    notes = citations("en")([Row((n,)) for n in range(1, 46)])
    assert [bool(note) for note in notes].count(True) == 3
    assert notes[20].startswith("Item 21: Source ¶21")


def test_doubt_is_a_comment() -> None:
    remarks = [comment.remark for comment in nodes(memo(seed_record()), Comment)]
    assert "年份為推定，原文日期未附年份。" in remarks
    assert "機構由同一名單的前文推定。" in remarks


def test_gaps_are_asked_for_and_targets_are_tracked() -> None:
    rows = next(t for t in nodes(memo(seed_record()), Table) if t.key == "follow-ups").rows
    kinds = [line(row.cells[1].lines[0]) for row in rows]
    assert kinds == ["查詢"] * 7 + ["追蹤"]
    assert line(rows[-1].cells[4].lines[0]) == "2030年"


def test_a_memo_without_gaps_or_targets_has_no_table_of_follow_ups() -> None:
    full = {"event": {"name": "甲會", "date": "2024-01-02", "place": "乙大廈", "organisers": ["丙"]}}
    report = memo(record("甲會在乙大廈舉行,丙主辦。", **full))
    assert "follow-ups" not in [table.key for table in nodes(report, Table)]
    assert "未從原文讀出決定事項。" in tree(report)


def test_gongwen_has_an_issue_line_names_in_columns_and_a_colophon() -> None:
    report = memo(seed_record(), "gongwen")
    form = next(b for b in report.blocks if isinstance(b, FormBlock))
    assert line(form.fields[0].value) == "第{issue: 〔期號〕}期"
    lists = [b for b in report.blocks if isinstance(b, NameList)]
    assert [(found.label, len(found.entries)) for found in lists] == [("出席：", 10), ("發言：", 4)]
    assert lists[0].entries[4] == ("區委副書記（相城區）", "顧建明")
    assert isinstance(report.blocks[-1], Colophon)


def test_in_a_list_of_names_everyone_with_a_role_stands_once() -> None:
    for _, found in corpus_records():
        for style in ("gongwen", "taiwan"):
            listed = [name for b in memo(found, style).blocks if isinstance(b, NameList) for _, name in b.entries]
            assert sorted(listed) == sorted(_mended(found, person.name) for person in found.people if person.roles)


def _mended(found: Record, text: str) -> str:
    for damage in found.damage:
        text = text.replace(damage.damaged, damage.restored or damage.damaged)
    return text


def test_the_minutes_give_time_place_chair_and_then_what_happened() -> None:
    people = [{"name": "甲一", "titles": ["乙長"], "roles": ["host"]}]
    found = record(
        "4月9日,會在丙樓舉行,乙長甲一主持。", event={"place": "丙樓", "date": "2024-04-09", "date_text": "4月9日"}, people=people
    )
    report = memo(found, "taiwan")
    form = next(b for b in report.blocks if isinstance(b, FormBlock))
    assert [field.label for field in form.fields] == ["時間", "地點", "主持人", "紀錄", "文號"]
    assert "乙長甲一" in line(form.fields[2].value)
    assert [b.key for b in report.blocks if isinstance(b, Section)] == ["summary", "signings", "follow-ups", "source-notes"]


@pytest.mark.parametrize(
    ("numbers", "zh", "en"),
    [
        ((7,), "原文第7段", "Source ¶7"),
        ((2, 4), "原文第2、4段", "Source ¶2, 4"),
        ((7, 8), "原文第7、8段", "Source ¶7, 8"),
        ((1, 7, 8, 9, 10), "原文第1、7至10段", "Source ¶1, 7 to 10"),
    ],
)
def test_paragraphs_in_words(numbers: tuple[int, ...], zh: str, en: str) -> None:
    assert (where("zh-Hant")(numbers), where("en")(numbers)) == (zh, en)


@pytest.mark.parametrize(("number", "written"), [(1, "一"), (10, "十"), (11, "十一"), (20, "二十"), (99, "九十九"), (100, "100")])
def test_numbers_of_official_paragraphs(number: int, written: str) -> None:
    assert ordinal(number) == written
