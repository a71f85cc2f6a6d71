"""What a report becomes in Word."""

import os
import re
import subprocess
import sys
import zipfile
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.model.report import Cell, Column, Field, FormBlock, FormField, Heading, List, Paragraph, Report, Row, Section, Table, Text
from generator.render import docx
from generator.render.docx.integrity import faults
from tests.unit.render.docx import samples

LOCALES = ("zh-Hant", "zh-Hans", "en")


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(BytesIO(data)) as archive:
        return archive.read(name).decode()


def report_of(*blocks: object, kind: str = "memo") -> Report:
    return Report(kind=kind, locale="zh-Hant", title="題", blocks=blocks)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def modern() -> docx.Style:
    return docx.find_style("modern")


@pytest.fixture(scope="module")
def memo(modern: docx.Style) -> bytes:
    return docx.render(samples.memo(), modern, record=b'{"schema": "x"}')


@pytest.mark.parametrize("locale", LOCALES)
@pytest.mark.parametrize("name", docx.style_names())
@pytest.mark.parametrize("sample", [samples.memo, samples.everything])
def test_every_node_in_every_style_and_locale_has_no_fault(sample, name: str, locale: str) -> None:
    """All nodes, all styles, all locales: nothing dangling, doubled, unbalanced or without its alternative text."""
    assert faults(docx.render(sample(locale), docx.find_style(name))) == ()


def test_the_same_report_gives_the_same_bytes(modern: docx.Style) -> None:
    """Whatever the hash seed, the time zone or the moment."""
    script = (
        "import hashlib; from generator.render import docx; from tests.unit.render.docx import samples;"
        "print(hashlib.sha256(docx.render(samples.everything(), docx.find_style('modern'), record=b'{}')).hexdigest())"
    )
    root = Path(__file__).resolve().parents[4]
    seen = set()
    for seed, zone in (("1", "UTC"), ("2", "Asia/Taipei")):
        env = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(root)}
        seen.add(subprocess.run([sys.executable, "-c", script], capture_output=True, env=env, check=True, cwd=root).stdout)
    assert len(seen) == 1


def test_no_member_carries_a_date(memo: bytes) -> None:
    with zipfile.ZipFile(BytesIO(memo)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_the_tables_are_real_rows_in_order(memo: bytes) -> None:
    """14 people, each with organisation and title, as rows of a table that python-docx reads."""
    import docx as python_docx

    tables = python_docx.Document(BytesIO(memo)).tables
    people = next(table for table in tables if table.rows[0].cells[1].text == "姓名")
    assert [tuple(cell.text for cell in row.cells)[1:] for row in people.rows[1:]] == list(samples.PEOPLE)


def test_every_table_repeats_its_head_and_keeps_rows_whole(memo: bytes) -> None:
    story = part(memo, "word/document.xml")
    facts = [table for table in re.findall(r"<w:tbl>.*?</w:tbl>", story) if "BriefingTable" in table]
    assert len(facts) == 4
    for table in facts:
        assert table.count("<w:tblHeader/>") == 1
        assert table.count("<w:cantSplit/>") == len(re.findall(r"<w:tr>", table))


def test_captions_count_themselves_and_references_point_at_them(memo: bytes) -> None:
    story = part(memo, "word/document.xml")
    assert re.findall(r"SEQ 表 \\\* ARABIC", story) == ["SEQ 表 \\* ARABIC"] * 4
    assert " REF _RefTable3 \\h " in story
    assert 'w:name="_RefTable3"' in story


def test_nothing_asks_the_reader_on_opening(memo: bytes) -> None:
    """No updateFields, no dirty field: results are stored."""
    assert "updateFields" not in part(memo, "word/settings.xml")
    assert "w:dirty" not in part(memo, "word/document.xml")


def test_notes_are_footnotes_and_remarks_are_comments(memo: bytes) -> None:
    read = docx.reread(memo)
    assert read.notes[0] == "原文第 1 段。年份 2023 由第 2 段「2022 年」「去年」推定。"
    assert read.comments == ("原文第 5 段此處為 GBK 錯位，已還原。",)


def test_fields_are_controls_bound_to_the_record_part(memo: bytes) -> None:
    """Each empty one shows its prompt, and gets it back when it is emptied."""
    story = part(memo, "word/document.xml")
    assert story.count("<w:dataBinding") == 6
    assert story.count("<w:showingPlcHdr/>") == 5
    assert docx.reread(memo).fields["date"] == "2026 年 11 月 23 日"
    assert "〔按此填收件人〕" in part(memo, "word/glossary/document.xml")


def test_a_bold_field_is_bold_and_stays_so_for_what_is_typed(modern: docx.Style) -> None:
    """The memo's 主旨; its prompt, while it is empty, looks like every prompt."""
    form = FormBlock(
        (FormField("主旨", (Field("subject", "〔主旨〕", "簽約", bold=True),)), FormField("致", (Field("to", "〔致〕", bold=True),)))
    )
    story = part(docx.render(report_of(form), modern), "word/document.xml")
    strong = '<w:rPr><w:rStyle w:val="Strong"/></w:rPr>'
    assert f'<w:sdtPr>{strong}<w:alias w:val="subject"/>' in story
    assert f'<w:r>{strong}<w:t xml:space="preserve">簽約</w:t></w:r>' in story
    assert f'<w:r>{strong}<w:t xml:space="preserve">〔致〕' not in story


def test_the_record_comes_back_byte_for_byte(modern: docx.Style) -> None:
    record = '{"text": "a & b <c> \\u0001 \uffff 沈"}\n'.encode()
    found = docx.reread(docx.render(samples.memo(), modern, record=record)).record
    assert found is not None
    assert found.decode().replace("\\uffff", "\uffff") == record.decode()


def test_properties_say_title_language_and_source(memo: bytes) -> None:
    core = part(memo, "docProps/core.xml")
    assert f"<dc:title>備忘錄：{samples.EVENT}</dc:title>" in core
    assert "<dc:language>zh-TW</dc:language>" in core
    assert "2026-11-23T08:00:00Z" in core
    assert "71efd59f" in part(memo, "docProps/custom.xml")


def test_no_clock_no_date(modern: docx.Style) -> None:
    data = docx.render(samples.everything(), modern)
    assert "dcterms:created" not in part(data, "docProps/core.xml")
    assert "w:date=" not in part(data, "word/comments.xml")


@pytest.mark.parametrize(("locale", "tag"), [("zh-Hant", "zh-TW"), ("zh-Hans", "zh-CN"), ("en", "en-US")])
def test_language_and_east_asian_faces_are_set_in_the_styles(locale: str, tag: str, modern: docx.Style) -> None:
    data = docx.render(samples.memo(locale), modern)
    assert f'<w:lang w:val="{tag}"' in part(data, "word/styles.xml")
    assert 'w:eastAsiaTheme="minorEastAsia"' in part(data, "word/styles.xml")
    assert re.search(r'<a:ea typeface="[^"]+"/>', part(data, "word/theme/theme1.xml"))


def test_nothing_is_formatted_directly(memo: bytes) -> None:
    from generator.render.docx.integrity import Document
    from generator.render.docx.measure import direct_formatting

    assert not direct_formatting(Document(memo))


def test_no_leftover_of_the_library_s_default_template(memo: bytes) -> None:
    with zipfile.ZipFile(BytesIO(memo)) as archive:
        names = archive.namelist()
    assert not [name for name in names if "stylesWithEffects" in name or "thumbnail" in name]
    assert "ja-JP" not in part(memo, "word/settings.xml") + part(memo, "word/styles.xml")
    assert 'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"' in part(memo, "word/settings.xml")


def test_table_cell_is_never_called() -> None:
    """``table.cell(i, j)`` takes quadratic time in python-docx."""
    folder = Path(docx.__file__).parent
    assert not [path.name for path in folder.glob("*.py") if re.search(r"\.cell\(", path.read_text())]


HARD = {
    "markup": "A & B <c> \"d\" 'e' ]]>",
    "control": "a\x00b\x0bc\x1f",
    "not a character": "a\ufffeb\uffff",
    "lone surrogate": "a\ud800b",
    "override": "價格\u202e123\u202c後",
    "open override": "價格\u202e123",
    "open isolate": "\u2067אבג",
    "long": "鑫" * 200,
    "long Latin": "x" * 300,
    "spaces": "  a  b  ",
    "tab and line": "a\tb\nc",
    "astral": "𬘓𫖯",
}


@pytest.mark.parametrize("text", HARD.values(), ids=HARD.keys())
def test_hard_text_arrives_whole(text: str, modern: docx.Style) -> None:
    """What XML cannot carry is seen as U+FFFD; everything else is exactly as written, and what follows stays upright."""
    table = Table((Column((Text("名"),), "name"),), (Row((Cell(((Text(text),),)),)),), key="t", caption=text)
    data = docx.render(report_of(Section((Heading(2, (Text(text),)), Paragraph((Text(text), Text("後")))))), modern)
    assert faults(docx.render(report_of(table), modern)) == ()
    expected = re.sub("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]", "\ufffd", text)
    assert docx.reread(data).paragraphs[1] == expected + "後"
    story = part(data, "word/document.xml")
    assert sum(story.count(mark) for mark in "\u202a\u202b\u202d\u202e") == story.count("\u202c")
    assert sum(story.count(mark) for mark in "\u2066\u2067\u2068") == story.count("\u2069")


@settings(max_examples=40)
@given(st.lists(st.text(st.characters(blacklist_categories=("Cs",)), min_size=1, max_size=30), min_size=1, max_size=5))
def test_any_text_gives_a_file_without_faults(texts: list[str]) -> None:
    blocks = tuple(Paragraph((Text(text),)) for text in texts)
    assert faults(docx.render(report_of(*blocks), docx.find_style("modern"))) == ()


def test_an_empty_table_has_its_head_and_no_row(modern: docx.Style) -> None:
    table = docx.reread(docx.render(report_of(Table((Column((Text("姓名"),)), Column((Text("職務"),))), ())), modern)).tables[0]
    assert table.head == (("姓名", "職務"),)
    assert table.rows == ()


def test_each_ordered_list_begins_again(modern: docx.Style) -> None:
    data = docx.render(samples.everything(), modern)
    assert len(set(re.findall(r'<w:numId w:val="(1\d\d)"/>', part(data, "word/document.xml")))) == 2
    assert part(data, "word/numbering.xml").count("<w:startOverride") == 2


def test_a_contents_list_is_filled_and_leads_to_the_headings(modern: docx.Style) -> None:
    data = docx.render(samples.everything(), modern)
    read = docx.reread(data)
    entries = [text for text, style in zip(read.paragraphs, read.styles, strict=True) if style == "toc 1"]
    kinds = ("heading 1", "Gap Heading")
    headings = [text.split("\t")[0] for text, style in zip(read.paragraphs, read.styles, strict=True) if style in kinds]
    assert entries == headings


def test_the_heading_of_the_contents_stands_in_no_contents(modern: docx.Style) -> None:
    """Word's own TOC Heading has no outline level."""
    contents = Section((Heading(2, (Text("目錄"),)), List(((Text("x"),),), style="contents")))
    read = docx.reread(docx.render(report_of(contents, Section((Heading(2, (Text("簽約"),)),)), kind="digest"), modern))
    assert list(zip(read.paragraphs, read.styles, strict=True)) == [("目錄", "TOC Heading"), ("簽約", "toc 1"), ("簽約", "heading 1")]


@pytest.mark.parametrize(("words", "lines"), [("短題", 1), ("很長的活動名稱" * 8, 2)])
def test_an_aside_without_room_goes_under_its_heading(words: str, lines: int, modern: docx.Style) -> None:
    read = docx.reread(docx.render(report_of(Section((Heading(2, (Text(words),), aside=(Text("3 項"),)),))), modern))
    assert len(read.paragraphs) == lines


def test_only_web_and_mail_links_are_made(modern: docx.Style) -> None:
    data = docx.render(samples.everything(), modern)
    relations = part(data, "word/_rels/document.xml.rels")
    assert "https://example.org/?a=1&amp;b=2" in relations
    assert "javascript" not in relations


def test_headings_are_numbered_by_the_style_in_memos_only(modern: docx.Style) -> None:
    assert 'w:lvlText w:val="%1、"' in part(docx.render(samples.memo(), modern), "word/numbering.xml")
    assert "%1、" not in part(docx.render(samples.everything(), modern), "word/numbering.xml")


def test_a_masthead_that_repeats_the_title_is_printed_once(modern: docx.Style) -> None:
    report = Report(kind="memo", locale="zh-Hant", title="t", masthead="備忘錄", blocks=(Heading(1, (Text("備忘錄"),)),))
    assert docx.reread(docx.render(report, modern)).paragraphs == ("備忘錄",)


@pytest.mark.parametrize("rows", [1, 72, 1000])
def test_long_tables_stay_without_faults(rows: int, modern: docx.Style) -> None:
    people = [samples.PEOPLE[index % len(samples.PEOPLE)] for index in range(rows)]
    read = docx.render(samples.memo(people=people), modern)
    assert faults(read) == ()
    assert len(docx.reread(read).tables[3].rows) == rows


def test_empty_paragraphs_stand_only_between_tables_and_at_the_end(modern: docx.Style) -> None:
    story = part(docx.render(samples.everything(), modern), "word/document.xml")
    empty = '<w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr></w:p>'
    assert empty in story
    assert f"{empty}<w:p>" not in story
    assert "</w:tbl><w:tbl>" not in story
