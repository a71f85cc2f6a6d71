"""Tracked changes: accept all is the new memo, reject all the old one, as text and as structure."""

import zipfile
from collections.abc import Callable
from io import BytesIO

import msgspec
import pytest

from generator.errors import TemplateError
from generator.model.report import FormBlock, List, Note, Paragraph, Report, Section, Table, Text
from generator.render import docx
from generator.render.docx.integrity import faults
from generator.render.docx.revisions import accepted, rejected
from tests.unit.render.docx import samples

People = list[tuple[str, str, str, str]]
P = samples.PEOPLE


def edited(at: int, *row: str) -> People:
    people = list(P)
    people[at] = tuple(row)  # type: ignore[assignment]
    return people


def people(rows: People) -> Callable[[], Report]:
    return lambda: samples.memo(people=rows)


def mapped(change: Callable[[object], object]) -> Callable[[], Report]:
    def deep(node: object) -> object:
        node = change(node)
        if isinstance(node, Section):
            return msgspec.structs.replace(node, blocks=tuple(deep(block) for block in node.blocks))
        return node

    def make() -> Report:
        report = samples.memo()
        return msgspec.structs.replace(report, blocks=tuple(block for block in map(deep, report.blocks) if block is not None))

    return make


def summary(items: Callable[[tuple], tuple]) -> Callable[[], Report]:
    return mapped(lambda node: msgspec.structs.replace(node, items=items(node.items)) if isinstance(node, List) else node)


def table(key: str, **new: Callable) -> Callable[[], Report]:
    def change(node: object) -> object:
        if isinstance(node, Table) and node.key == key:
            return msgspec.structs.replace(node, **{name: value(getattr(node, name)) for name, value in new.items()})
        return node

    return mapped(change)


def without(key: str) -> Callable[[], Report]:
    report = samples.memo()
    return lambda: msgspec.structs.replace(report, blocks=tuple(block for block in report.blocks if getattr(block, "key", "") != key))


def dated(node: object) -> object:
    if not isinstance(node, FormBlock):
        return node
    third = node.fields[2]
    value = (msgspec.structs.replace(third.value[0], value="2027 年 1 月 1 日"),)
    return msgspec.structs.replace(node, fields=(*node.fields[:2], msgspec.structs.replace(third, value=value), *node.fields[3:]))


def more(text: str) -> tuple:
    return (Text(text), Note((Text("原文第 3 段。"),)))


PAIRS: dict[str, Callable[[], Report]] = {
    "nothing": samples.memo,
    "a title corrected": people(edited(3, "沈志棟", "相城區委", "副書記", "出席、發言")),
    "a name corrected": people(edited(5, "張朋", "新華三集團", "高級副總裁", "發言")),
    "a role added": people(edited(9, "湯寧", "蘇州市科技服務中心", "主任", "出席、發言")),
    "a person added at the end": people([*P, ("陳新", "新單位", "主任", "出席")]),
    "a person added in the middle": people([*P[:4], ("陳新", "新單位", "主任", "出席"), *P[4:]]),
    "a person added at the head": people([("陳新", "新單位", "主任", "出席"), *P]),
    "a row gone": people([*P[:6], *P[7:]]),
    "several rows gone": people(P[:3]),
    "all rows gone": people([]),
    "two people changed places": people([*P[:2], P[3], P[2], *P[4:]]),
    "another order altogether": people(P[::-1]),
    "a figure changed": summary(lambda items: (items[0], (Text("蘇杭兩地共 25 個項目合作簽約"), *items[1][1:]), *items[2:])),
    "a sentence added": summary(lambda items: (*items, more("另有 3 人列席"))),
    "a sentence gone, with its note": summary(lambda items: items[1:]),
    "only a note changed": summary(lambda items: ((items[0][0], Note((Text("原文第 2 段。"),)), *items[0][2:]), *items[1:])),
    "a section gone": without("acts"),
    "a date filled in": mapped(dated),
    "a cell with more lines": table(
        "signings",
        rows=lambda rows: (
            msgspec.structs.replace(
                rows[0],
                cells=(
                    *rows[0].cells[:2],
                    msgspec.structs.replace(rows[0].cells[2], lines=(*rows[0].cells[2].lines, (Text("第三方"),))),
                    *rows[0].cells[3:],
                ),
            ),
            *rows[1:],
        ),
    ),
    "a column gone": table(
        "signings",
        columns=lambda columns: columns[:-1],
        rows=lambda rows: tuple(msgspec.structs.replace(row, cells=row.cells[:-1]) for row in rows),
    ),
    "a paragraph restyled": mapped(lambda node: msgspec.structs.replace(node, style="note") if isinstance(node, Paragraph) else node),
    "another document": samples.everything,
}


def said(data: bytes) -> tuple[object, ...]:
    read = docx.reread(data)
    return read.paragraphs, read.styles, [(table.head, table.rows) for table in read.tables], read.notes


@pytest.mark.parametrize("backwards", [False, True], ids=["forwards", "backwards"])
@pytest.mark.parametrize("name", PAIRS)
def test_accept_all_is_the_new_and_reject_all_the_old(name: str, backwards: bool) -> None:
    style = docx.find_style("modern")
    pair = [docx.render(samples.memo(), style), docx.render(PAIRS[name](), style)]
    old, new = reversed(pair) if backwards else pair
    marked = docx.redline(old, new)
    assert said(accepted(marked)) == said(new)
    assert said(rejected(marked)) == said(old)
    assert faults(marked) == ()


def test_nothing_changed_marks_nothing() -> None:
    data = docx.render(samples.memo(), docx.find_style("modern"))
    with zipfile.ZipFile(BytesIO(docx.redline(data, data))) as archive:
        story = archive.read("word/document.xml").decode()
    assert "<w:ins " not in story
    assert "<w:del " not in story


def test_a_corrected_title_marks_only_what_changed() -> None:
    style = docx.find_style("modern")
    marked = docx.redline(docx.render(samples.memo(), style), docx.render(PAIRS["a title corrected"](), style))
    with zipfile.ZipFile(BytesIO(marked)) as archive:
        story = archive.read("word/document.xml").decode()
    assert story.count("<w:ins ") == 1
    assert "<w:del " not in story


def test_a_redline_is_made_the_same_each_time() -> None:
    style = docx.find_style("modern")
    pair = docx.render(samples.memo(), style), docx.render(PAIRS["another order altogether"](), style)
    assert docx.redline(*pair) == docx.redline(*pair)


@pytest.mark.parametrize("data", [b"", b"PK", b"no word file", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600])
def test_what_is_no_word_file_is_named(data: bytes) -> None:
    with pytest.raises(TemplateError, match="the earlier memo"):
        docx.redline(data, docx.render(samples.memo(), docx.find_style("modern")))
