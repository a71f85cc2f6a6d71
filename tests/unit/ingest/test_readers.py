"""What each format says is read; what does not print, or is not the article, is not."""

from email.message import EmailMessage

import pytest

from generator.errors import NoText, SourceUnreadable
from generator.ingest import kinds, read
from generator.ingest.readers.pdf_layout import Fragment, Page, paragraphs
from generator.ingest.show import show_source
from generator.model.source import Source
from tests.hostile.test_documents import WORD, body, package, paragraph
from tests.unit.ingest.forms import docx_file, pdf_file, portal_page, semantic_page, table_page

ARTICLE = [
    "山城市十七日舉行招商推介活動，市長林啟文出席並致辭，來自各地的企業家代表八十餘人參加。",
    "林啟文表示，山城交通便利、產業齊全，歡迎各界人士前來投資興業，市政府將提供一流的服務。",
    "活動現場，山城科技園與海川集團簽署合作協議，項目總投資三十億元，預計明年年底前建成投產。",
]


def lines(data: bytes, name: str = "a") -> list[str]:
    (source,) = read(data, name)
    return [span.cut(source.text) for span in source.paragraphs]


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        (
            "<w:p><w:ins><w:r><w:t>乙</w:t></w:r></w:ins><w:del><w:r><w:delText>丙</w:delText></w:r></w:del></w:p>",
            ["乙"],
        ),
        ("<w:p><w:moveFrom><w:r><w:t>甲</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>乙</w:t></w:r></w:moveTo></w:p>", ["乙"]),
        ("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:noBreakHyphen/></w:r></w:p>", ["甲 乙", "丙-"]),
        (
            "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>甲</w:t></w:r><w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>乙</w:t></w:r></w:p>",
            ["乙"],
        ),
        (
            "<w:p><w:r><w:ruby><w:rt><w:r><w:t>jiě</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>解</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>",
            ["解"],
        ),
        (
            '<w:p><w:r><w:fldChar/><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:hyperlink><w:r><w:t>甲</w:t></w:r></w:hyperlink></w:p>',
            ["甲"],
        ),
        ("<w:sdt><w:sdtContent><w:p><w:r><w:t>甲</w:t></w:r></w:p></w:sdtContent></w:sdt>", ["甲"]),
        (
            f"<w:tbl><w:tr><w:tc>{paragraph('林啟文')}</w:tc><w:tc>{paragraph('市長')}{paragraph('主席')}</w:tc></w:tr></w:tbl>",
            ["林啟文 市長 主席"],
        ),
        (
            f"<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>{paragraph('內')}</w:tc></w:tr></w:tbl>{paragraph('外')}</w:tc></w:tr></w:tbl>",
            ["內 外"],
        ),
        (
            f"<w:p><w:r><w:t>甲</w:t><w:pict><w:txbxContent>{paragraph('框')}</w:txbxContent></w:pict></w:r></w:p>{paragraph('乙')}",
            ["甲", "框", "乙"],
        ),
    ],
)
def test_word_is_read_as_it_would_print_with_all_changes_accepted(inside: str, expected: list[str]) -> None:
    assert lines(package(body(inside))) == expected


def test_words_notes_follow_the_body() -> None:
    inside = f'<w:footnote w:type="separator"><w:p/></w:footnote><w:footnote>{paragraph("注一")}</w:footnote>'
    notes = f'<w:footnotes xmlns:w="{WORD}">{inside}</w:footnotes>'
    assert lines(package(body(paragraph("甲")), **{"word__footnotes.xml": notes})) == ["甲", "注一"]


def test_a_pdfs_running_heads_feet_and_page_numbers_are_left_out() -> None:
    text = "".join(lines(pdf_file(ARTICLE * 14)))
    assert text == "".join(ARTICLE * 14)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            ["The minister opened the exam-", "ple centre; an example of work."],
            ["The minister opened the example centre; an example of work."],
        ),
        (
            ["He spoke of long-term plans and well-", "being for the whole of the city."],
            ["He spoke of long-term plans and well-being for the whole of the city."],
        ),
        (["市長林啟文出席活動並致辭，雙方簽", "署協議。"], ["市長林啟文出席活動並致辭，雙方簽署協議。"]),
        (["招商推介", "市長林啟文出席活動並致辭，雙方代表"], ["招商推介", "市長林啟文出席活動並致辭，雙方代表"]),
    ],
)
def test_a_pdfs_lines_are_joined_by_what_they_hold(rows: list[str], expected: list[str]) -> None:
    width = {True: 6.0, False: 12.0}
    pieces = tuple(
        Fragment(text, 72, 500 - 18 * n, 72 + sum(width[c.isascii()] for c in text), 512 - 18 * n) for n, text in enumerate(rows)
    )
    assert list(paragraphs([Page(595, 842, pieces)])) == expected


def test_a_pages_title_date_outlet_and_author_are_its_metadata() -> None:
    (portal,) = read(portal_page(ARTICLE, "山城舉行招商活動").encode(), "a")
    said = portal.metadata
    assert (said.title, said.date, said.outlet, said.author) == ("山城舉行招商活動", "2024-05-17", "山城日報", "李某")
    (modern,) = read(semantic_page(ARTICLE, "山城舉行招商活動").encode(), "a")
    assert (modern.metadata.title, modern.metadata.date, modern.metadata.outlet) == ("山城舉行招商活動", "2024-05-17", "某某新聞")


@pytest.mark.parametrize("design", [portal_page, semantic_page, table_page])
def test_a_page_gives_its_article_and_nothing_of_its_furniture(design: object) -> None:
    assert lines(design(ARTICLE, "山城舉行招商活動").encode()) == ARTICLE  # type: ignore[operator]


def test_a_mail_gives_its_body_and_each_attachment_as_a_source() -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"], mail["Date"] = (
        "某科 <a@example.org>",
        "b@example.org",
        "報導",
        "Fri, 17 May 2024 09:30:00 +0800",
    )
    mail.set_content("\n".join(ARTICLE), charset="big5")
    mail.add_attachment(docx_file(ARTICLE[:1]), maintype="application", subtype="octet-stream", filename="附件.docx")
    mail.add_attachment(b"\x89PNG\r\n\x1a\n", maintype="image", subtype="png", filename="logo.png")
    mail.add_attachment(b"{\\rtf1", maintype="application", subtype="rtf", filename="舊.rtf")
    text, attached = read(bytes(mail), "a.eml")
    assert text.text.split("\n") == ARTICLE
    assert (text.encoding, text.metadata.title, text.metadata.date) == ("big5hkscs", "報導", "2024-05-17")
    assert (attached.name, attached.text) == ("附件.docx", ARTICLE[0])
    assert [note.code for note in text.diagnostics] == ["ingest.attachment_refused"]


def test_markdown_loses_its_marks_and_keeps_its_text() -> None:
    front = "---\ntitle: 山城招商\ndate: 2024-05-17\n---\n"
    text = front + "# 山城招商\n\n**林啟文**出席，\n雙方[簽約](http://a.b)。\n\n- 甲\n- 乙\n\n| 姓名 | 職務 |\n|--|--|\n| 林啟文 | 市長 |\n"
    (source,) = read(text.encode(), "a")
    assert source.text.split("\n") == ["山城招商", "林啟文出席，雙方簽約。", "甲", "乙", "姓名 職務", "林啟文 市長"]
    assert (source.metadata.title, source.metadata.date, source.media_type) == ("山城招商", "2024-05-17", kinds.MARKDOWN)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "WordDocument".encode("utf-16-le"), "before 2007"),
        (b"{\\rtf1 a}", "Rich Text"),
        (b'{"a": [1, 2]}', "JSON"),
        (b'<?xml version="1.0"?><rss><channel/></rss>', "XML"),
        (b"GIF89a\x01\x00\x01\x00", "GIF"),
    ],
)
def test_a_kind_that_is_not_read_is_named_and_refused(data: bytes, what: str) -> None:
    with pytest.raises(SourceUnreadable, match=what):
        read(data, "report.txt")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("# A\n# B\n# C\nplain remarks of a program\n", kinds.PLAIN),
        ("# 標題\n\n正文。\n", kinds.MARKDOWN),
        ("a < b 且 c > d\n", kinds.PLAIN),
        ("<p>一</p><p>二</p>", kinds.HTML),
        ("市長：“好。”\n- 甲\n", kinds.PLAIN),
        ("- 分類：新聞\n- 作者：\n- 來源：\n- 時間：\n- 訪問量：\n領導為院區奠基\n市長何立群出席。\n", kinds.PLAIN),
    ],
)
def test_text_is_told_from_marked_text_by_content(text: str, kind: str) -> None:
    assert kinds.of_text(text, "a") == kind


def test_punctuation_alone_is_no_text() -> None:
    with pytest.raises(NoText):
        read("……——。\n".encode(), "a")


def test_the_source_is_shown_with_numbers_and_marks() -> None:
    (source,) = read("甲出席。\n库尔班?艾力参加，林\ufffd文致辞。".encode(), "a.txt")
    shown = show_source(source)
    assert "1  甲出席。" in shown
    assert "2  库尔班◇·◇艾力参加，林□\ufffd□文致辞。" in shown
    assert "paragraph 2, lost middle dot: ? → ·" in shown


def test_paragraphs_are_the_text() -> None:
    (source,) = read("\n\n　一 \r\n\t\n二\n".encode(), "a")
    assert isinstance(source, Source)
    assert source.text == "一\n二"
    assert [(s.start, s.end) for s in source.paragraphs] == [(0, 1), (2, 3)]
