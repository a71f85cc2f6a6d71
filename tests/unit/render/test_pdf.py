"""The PDF renderer: every node, any order, any number of rows; read back by the structure tree."""

import io
import re
import unicodedata

import msgspec
import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.errors import MissingGlyph
from generator.model.report import (
    Block,
    Cell,
    Column,
    Gaps,
    Heading,
    Link,
    Paragraph,
    Report,
    Row,
    Section,
    SourceParagraph,
    SourceText,
    Table,
    Text,
)
from generator.render.pdf import render
from generator.render.pdf.reread import Part, Reread, reread
from generator.render.theme import built_in_theme
from tests.unit.render.reports import SOURCE, cell, every_node, line, people, signings, spans, t

MODERN = built_in_theme("modern")


def drawn(*blocks: Block, locale: str = "zh-Hant", **more: object) -> Reread:
    report = Report("briefing", locale, "簡報", blocks, continued_label="（續）", **more)  # type: ignore[arg-type]
    return reread(render(report, MODERN))


def find(read: Reread, tag: str) -> list[Part]:
    return [part for part in read.root.walk() if part.tag == tag]


@pytest.mark.parametrize("theme", ["modern", "official"])
def test_the_same_report_gives_the_same_bytes(theme: str) -> None:
    one, two = (render(every_node(), built_in_theme(theme), record=b"{}") for _ in range(2))
    assert one == two


def test_text_outside_the_bmp_reads_back_as_it_was() -> None:
    assert drawn(Heading(1, line("陳𬘓、𠅤、余𫖯與鄧䶮"))).blocks()[0] == ("H1", "陳𬘓、𠅤、余𫖯與鄧䶮")


def test_a_character_without_a_glyph_stops_with_its_name_and_place() -> None:
    with pytest.raises(MissingGlyph, match=r"U\+1F9FF") as caught:
        drawn(Heading(1, line("簡報")), Section((Heading(2, line("簽約")), Paragraph(line("協議\U0001f9ff")))))
    assert "簽約" in str(caught.value)
    table = Table(
        (Column(line("姓名"), "name"), Column(line("職務"))),
        (Row((cell("甲"), cell("主任"))), Row((cell("乙"), cell("長\U0001f9ff")))),
        key="people",
    )
    with pytest.raises(MissingGlyph, match="table people, row 2, column 職務"):
        drawn(Heading(1, line("簡報")), table)


def test_headings_begin_at_1_and_never_skip_whatever_the_report_says() -> None:
    read = drawn(Section((Heading(3, line("三")), Heading(2, line("二")))), Heading(3, line("三")))
    assert [part.tag for part in read.root.walk() if part.tag in ("H1", "H2", "H3")] == ["H1", "H2", "H3"]


def test_a_table_has_head_cells_with_scope_rows_and_foot() -> None:
    read = drawn(Heading(1, line("簡報")), people(3))
    (table,) = find(read, "Table")
    assert [kid.tag for kid in table.kids if isinstance(kid, Part)] == ["THead", "TBody", "TFoot"]
    rows = [[kid.text for kid in row.kids if isinstance(kid, Part)] for row in find(read, "TR")]
    assert rows[0] == ["", "姓名", "機構", "職務", "出席", "發言", "出處"]
    assert rows[2] == ["2", "林子涵", "臨江市第2科技服務中心", "主任", "出席", "發言", "¶2"]
    assert rows[4] == ["", "合計", "3 人", "3", "9", ""]


def test_lines_of_a_cell_are_paragraphs_of_their_own() -> None:
    read = drawn(Heading(1, line("簡報")), signings())
    assert ["林海商會", "石橋商會"] in [[k.text for k in part.kids if isinstance(k, Part)] for part in find(read, "TD")]


@pytest.mark.parametrize("count", [1, 2, 3, 72, 700])
def test_all_rows_are_there_once_and_in_order_with_the_head_read_once(count: int) -> None:
    read = drawn(Heading(1, line("簡報")), people(count))
    indices = [row.kids[0].text for row in find(read, "TR") if isinstance(row.kids[0], Part) and row.kids[0].tag == "TD"]
    assert indices[:count] == [str(n + 1) for n in range(count)]
    assert [part.text for part in find(read, "TH")].count("姓名") == 1


def test_a_continued_table_says_so() -> None:
    data = render(Report("briefing", "zh-Hant", "簡報", (people(200),), continued_label="（續）"), MODERN)
    assert pages_text(data)[0].count("（續）") == 0
    assert all("（續）" in text for text in pages_text(data)[1:-1])


def pages_text(data: bytes) -> list[str]:
    """Text of each page by pdfium, artifacts and all."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    return [page.get_textpage().get_text_bounded() for page in document]


def test_a_row_higher_than_a_page_is_cut_between_lines_and_loses_nothing() -> None:
    text = "".join(f"第{n}句，" for n in range(2500))
    read = drawn(
        Heading(1, line("簡報")),
        Table((Column(line("題"), "name"), Column(line("文"))), (Row((cell("甲"), cell(text))), Row((cell("乙"), cell("短"))))),
    )
    assert [part.text for part in find(read, "TD")] == ["甲", text, "乙", "短"]
    assert read.pages > 3


def test_cells_that_span_name_their_heads() -> None:
    data = render(Report("memo", "zh-Hant", "簡報", (Heading(1, line("簡報")), spans())), MODERN)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        tree = [pdf.get_object(n, 0) for n in range(1, 400) if isinstance(pdf.get_object(n, 0), pikepdf.Dictionary)]
        attributes = [str(node.A.get("/RowSpan", "")) for node in tree if node.get("/S") in ("/TH", "/TD") and "/A" in node]
        assert "2" in attributes
        assert len(pdf.Root.StructTreeRoot.IDTree.Kids[0].Names) == 6
    assert [part.text for part in find(reread(data), "TD")] == ["創新中心", "1", "實驗室", "2", "3"]


def test_a_group_of_rows_that_a_cell_ties_is_not_parted_but_where_it_is_higher_than_a_page() -> None:
    columns = (Column(line("類別")), Column(line("名稱")))
    rows = [Row((cell("揭牌", rowspan=150), cell("第1處")))] + [Row((cell(f"第{n}處"),)) for n in range(2, 151)]
    read = drawn(Heading(1, line("簡報")), Table(columns, tuple(rows)))
    assert [part.text for part in find(read, "TD")] == ["揭牌"] + [f"第{n}處" for n in range(1, 151)]


def test_marks_lead_to_their_paragraph_and_its_number_leads_back() -> None:
    data = render(every_node(), MODERN)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        links = [a for page in pdf.pages for a in page.get("/Annots", [])]
        assert links
        assert all("/Contents" in link and ("/Dest" in link or "/A" in link) for link in links)
        spoken = [str(link.Contents) for link in links]
    assert spoken.count("原文第 4 段") > 2
    assert {f"¶{n}" for n in range(1, 5)} <= set(spoken)


def test_a_mark_to_a_paragraph_that_is_not_printed_is_plain_text() -> None:
    from generator.model.report import SourceMark

    read = drawn(Heading(1, line("簡報")), Paragraph((t("見"), SourceMark((9,)))))
    assert not find(read, "Link")
    assert ("P", "見¶9") in read.blocks()


@pytest.mark.parametrize(
    ("numbers", "shown"),
    [((2,), "¶2"), ((2, 4, 17), "¶2、4、17"), ((7, 8, 9, 10), "¶7–10"), ((9, 10), "¶9、10"), ((1, 3, 4, 5, 8), "¶1、3–5、8")],
)
def test_three_numbers_that_follow_one_another_are_a_range(numbers: tuple[int, ...], shown: str) -> None:
    from generator.model.report import SourceMark

    assert drawn(Heading(1, line("簡報")), Paragraph((SourceMark(numbers),))).blocks()[1] == ("P", shown)


def test_notes_are_printed_at_the_end_with_links_both_ways() -> None:
    read = reread(render(every_node(), MODERN))
    assert [part.text for part in find(read, "Note")] == ["[1]據原文第 2 段。¶2"]
    order = [text for _, text in read.blocks()]
    assert order.index("註") > order.index("原文")
    assert order[-1] == "2023 年 4 月 9 日印發"


def test_a_field_prints_its_value_or_its_prompt() -> None:
    texts = [text for _, text in reread(render(every_node(), MODERN)).blocks()]
    assert "〔按此填收件人〕" in texts
    assert "臨江區融媒體中心" in texts


def test_a_long_report_lists_its_contents_with_pages_and_a_short_one_does_not() -> None:
    assert not find(reread(render(every_node(), MODERN)), "TOC")
    read = reread(render(every_node(500), MODERN))
    entries = [part.text for part in find(read, "TOCI")]
    assert [re.sub(r"\d+$", "", entry) for entry in entries][:4] == ["關鍵數字", "簽約", "揭牌", "出席與發言人員"]
    pages = [int(re.search(r"\d+$", entry)[0]) for entry in entries]  # type: ignore[index]
    assert pages == sorted(pages)
    assert pages[-1] <= read.pages


def test_the_record_is_attached_byte_for_byte() -> None:
    record = '{"event": "交流會"}'.encode()
    data = render(every_node(), MODERN, record=record)
    assert reread(data).record == record
    assert b"<pdfaid:part>3" in data
    assert b"<pdfaid:part>2" in render(every_node(), MODERN)


def test_information_and_xmp_agree_and_without_a_clock_there_is_no_date() -> None:
    report = msgspec.structs.replace(every_node(), title="簡報 <甲> & 乙", subject="交流會", created="2023-04-10T08:00:00+08:00")
    with pikepdf.open(io.BytesIO(render(report, MODERN))) as pdf:
        xmp = pdf.open_metadata()
        assert str(pdf.docinfo["/Title"]) == xmp["dc:title"] == "簡報 <甲> & 乙"
        assert str(pdf.docinfo["/Subject"]) == xmp["dc:description"]
        assert str(pdf.docinfo["/CreationDate"]) == "D:20230410080000+08'00'"
        assert xmp["xmp:CreateDate"] == "2023-04-10T08:00:00+08:00"
        assert str(pdf.docinfo["/Producer"]) == xmp["pdf:Producer"]
    with pikepdf.open(io.BytesIO(render(every_node(), MODERN))) as pdf:
        assert "/CreationDate" not in pdf.docinfo


def test_bookmarks_page_labels_and_the_shown_title_are_there() -> None:
    with pikepdf.open(io.BytesIO(render(every_node(), MODERN))) as pdf:
        with pdf.open_outline() as outline:
            (top,) = outline.root
            assert top.title == "臨江(東洲)數字產業發展合作交流會"
            assert [kid.title for kid in top.children][:3] == ["關鍵數字", "簽約", "揭牌"]
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert "/PageLabels" in pdf.Root
        assert str(pdf.Root.Lang) == "zh-Hant"


def test_letter_paper_and_every_locale_can_be_drawn() -> None:
    from generator.render.theme import find_theme

    for locale in ("zh-Hant", "zh-Hans", "en"):
        data = render(every_node(locale=locale), find_theme("official", paper="Letter"))
        with pikepdf.open(io.BytesIO(data)) as pdf:
            assert [float(n) for n in pdf.pages[0].MediaBox][2:] == [612, 792]


def test_a_logo_is_drawn_as_an_artifact(tmp_path) -> None:  # type: ignore[no-untyped-def]
    from PIL import Image

    from generator.render.theme import find_theme

    Image.new("RGB", (40, 20), (160, 50, 40)).save(tmp_path / "logo.png")
    (tmp_path / "theme.toml").write_text('extends = "modern"\n[logo]\nfile = "logo.png"\nheight = 8\nalt = "Logo"', "utf-8")
    with pikepdf.open(io.BytesIO(render(every_node(), find_theme(str(tmp_path))))) as pdf:
        assert "/XObject" in pdf.pages[0].Resources


def test_a_source_that_fits_stays_on_the_page_in_one_column_and_a_long_one_goes_on_over_pages() -> None:
    def source(count: int) -> Section:
        return Section(
            (Heading(2, line("原文")), SourceText(tuple(SourceParagraph(n + 1, line(SOURCE[n % 4])) for n in range(count)))), new_page=True
        )

    top = Heading(1, line("簡報")), Paragraph(line("一段。"))
    assert drawn(*top, source(4)).pages == 1
    long = drawn(*top, source(150))
    assert long.pages > 3
    assert [text for tag, text in long.blocks() if tag == "LBody"] == [SOURCE[n % 4] for n in range(150)]


def test_a_source_that_nearly_fits_is_set_closer_and_stays_on_its_page() -> None:
    """From one count of paragraphs to the next the pages never go back, and just past a full page the last one is not nearly empty."""

    def pages(count: int) -> int:
        source = SourceText(tuple(SourceParagraph(n + 1, line(SOURCE[n % 4])) for n in range(count)))
        return drawn(Heading(1, line("簡報")), Section((Heading(2, line("原文")), source), new_page=True)).pages

    counts = [pages(count) for count in range(30, 60, 2)]
    assert counts == sorted(counts)
    assert counts[0] < counts[-1]


def test_many_gaps_take_several_panels() -> None:
    items = tuple(line(f"第{n}項：未列") for n in range(300))
    read = drawn(Heading(1, line("簡報")), Gaps(Heading(2, line("原文未說明")), items))
    assert [text for tag, text in read.blocks() if tag == "LBody"] == [f"第{n}項：未列" for n in range(300)]
    assert [text for tag, text in read.blocks() if tag == "H2"] == ["原文未說明"]


BLOCKS = [block for block in every_node().blocks if not isinstance(block, Heading)]


@settings(max_examples=25)
@given(st.permutations(BLOCKS), st.integers(0, len(BLOCKS)))
def test_any_nodes_in_any_order_are_drawn_whole(blocks: list[Block], count: int) -> None:
    report = Report("memo", "zh-Hant", "簡報", (Heading(1, line("簡報")), *blocks[:count]))
    read = reread(render(report, MODERN))
    assert read.blocks()[0] == ("H1", "簡報")
    assert "\ufffd" not in read.root.text


@settings(max_examples=40)
@given(st.text(max_size=60), st.integers(1, 40))
def test_any_text_is_printed_as_it_is_or_named_as_missing(text: str, repeat: int) -> None:
    """Never a blank, never a box: what can be seen comes back, and what no font has stops the report."""
    try:
        read = drawn(Heading(1, line("簡報")), Paragraph(line(text * repeat)), Table((Column(line("題")),), (Row((cell(text * repeat),)),)))
    except MissingGlyph as error:
        named = str(error)
        if any(f"U+{ord(c):04X}" in named for c in text):
            return
        raise
    seen = [c for c in text * repeat if unicodedata.category(c) not in ("Cc", "Cf", "Zl", "Zp", "Zs") and c.isprintable()]
    for tag in ("P", "TD"):
        said = "".join(part.text for part in find(read, tag))
        assert [c for c in said if c in set(seen)] == seen


columns_and_rows = st.integers(1, 12).flatmap(
    lambda count: st.tuples(
        st.lists(st.sampled_from(["index", "text", "name", "number", "dot", "marks"]), min_size=count, max_size=count),
        st.lists(st.lists(st.text("數字經濟，。 Portable1,234", max_size=120), min_size=count, max_size=count), min_size=1, max_size=12),
    )
)


@settings(max_examples=40)
@given(columns_and_rows)
def test_any_table_keeps_every_cell(shape: tuple[list[str], list[list[str]]]) -> None:
    kinds, rows = shape
    columns = tuple(Column(line(f"欄{i}"), kind) for i, kind in enumerate(kinds))  # type: ignore[arg-type]
    read = drawn(Heading(1, line("簡報")), Table(columns, tuple(Row(tuple(cell(text) for text in row)) for row in rows)))
    assert [part.text for part in find(read, "TD")] == [text for row in rows for text in row]


def test_an_empty_report_is_one_page() -> None:
    assert drawn().pages == 1


def test_the_size_stays_small() -> None:
    """Object streams and a compact structure tree: 700 rows of seven cells in less than 200 KB over the fonts."""
    data = render(Report("briefing", "zh-Hant", "簡報", (people(700),)), MODERN)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        fonts = sum(len(o.read_raw_bytes()) for o in pdf.objects if isinstance(o, pikepdf.Stream) and "/Length1" in o)
    assert len(data) - fonts < 200_000


def test_invisible_characters_are_not_drawn_and_do_not_stop_the_report() -> None:
    read = drawn(Heading(1, line("數\u200b字\ufeff經\u200d濟\U000e0101\ufe0f")), Paragraph(line("甲\t乙\x07丙\u2028丁")))
    assert read.blocks() == [("H1", "數字經濟"), ("P", "甲 乙 丙 丁")]


def test_links_of_other_schemes_are_plain_text_and_addresses_are_escaped() -> None:
    content = (Link("javascript:alert(1)", "壞"), Link("https://example.org/簡報 1?a=b#c", "好"), Link("#nowhere", "無"))
    data = render(Report("memo", "zh-Hant", "簡報", (Heading(1, line("簡報")), Paragraph(content))), MODERN)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert [str(a.A.URI) for a in pdf.pages[0].Annots] == ["https://example.org/%E7%B0%A1%E5%A0%B1%201?a=b#c"]
    assert reread(data).blocks()[1] == ("P", "壞好無")


def test_restored_text_is_announced() -> None:
    content = (t("他說"), t("數字經濟", tone="restored"))
    read = drawn(Heading(1, line("簡報")), Paragraph(content), restored_label="還原文字")
    assert [part.alt for part in find(read, "Span")] == ["還原文字：數字經濟"]
    assert ("P", "他說數字經濟") in read.blocks()


def test_a_title_with_controls_still_gives_well_formed_xmp() -> None:
    data = render(Report("memo", "zh-Hant", "簡\x00報\x1f", (Heading(1, line("簡報")),)), MODERN)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert pdf.open_metadata()["dc:title"] == "簡報"


def test_what_one_document_needed_of_a_later_face_changes_no_byte_of_the_next() -> None:
    before = render(every_node(), MODERN)
    drawn(Heading(1, line("余𠅤、洕纸虿𫖯")), Paragraph(line("余𠅤、洕纸虿𫖯"), "lead"))
    assert render(every_node(), MODERN) == before


def test_a_name_longer_than_its_column_breaks_between_its_words_only() -> None:
    from generator.model.report import Speaker, Speeches

    speeches = Speeches((Speaker("Shen Zhidong 沈志棟", ("Mayor",), (line("point"),)),))
    data = render(Report("briefing", "en", "Briefing", (Heading(1, line("Briefing")), Heading(2, line("Talks")), speeches)), MODERN)
    rows = [row.strip() for row in pdfium_lines(data)]
    assert "Shen Zhidong" in rows
    assert "沈志棟" in rows


def pdfium_lines(data: bytes) -> list[str]:
    import pypdfium2

    return [row for page in pypdfium2.PdfDocument(data) for row in page.get_textpage().get_text_range().splitlines()]


def test_text_in_another_language_says_so() -> None:
    read = drawn(Heading(1, line("簡報")), Paragraph((t("見"), Text("Suzhou Bei", lang="en"))))
    assert [(part.lang, part.text) for part in find(read, "Span")] == [("en", "Suzhou Bei")]


def test_a_dot_reads_as_its_role_and_an_empty_cell_is_empty() -> None:
    table = Table(
        (Column(line("姓名"), "name"), Column(line("出席"), "dot")), (Row((cell("甲"), Cell(dot="出席"))), Row((cell("乙"), Cell())))
    )
    assert [part.text for part in find(drawn(Heading(1, line("簡報")), table), "TD")] == ["甲", "出席", "乙", ""]
