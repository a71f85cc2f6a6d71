# ruff: noqa: E501  (a line of markup is read whole)
"""Blocks to paragraphs and tables; closed over `Block`, so that a new node is a type error here until it is drawn."""

import math
from typing import assert_never

from generator.i18n.segment import breaks
from generator.model.report import (
    Block,
    Cell,
    Chart,
    Colophon,
    Column,
    FormBlock,
    FormField,
    Gaps,
    Heading,
    Inlines,
    KeyFigures,
    List,
    MetaStrip,
    NameList,
    Paragraph,
    Row,
    Section,
    SourceMark,
    SourceText,
    Speeches,
    Table,
    Text,
    Timeline,
)
from generator.render.docx import panels, tables, xml
from generator.render.docx.inlines import Pen, inlines
from generator.render.docx.survey import heading_bookmark, plain, shown_masthead

_PARAGRAPHS = {"body": "Body Text", "lead": "Lead", "note": "Table Note", "empty": "Empty Section"}
_BREAK = "<w:pageBreakBefore/>"
_SPARE = 0.5
"""Em that a line of a title is given beyond its text: less than a character, more than faces differ in their digits."""


def draw(pen: Pen, blocks: tuple[Block, ...], *, new_page: bool = False) -> list[str]:
    """Return the body of ``blocks``; ``new_page`` begins the first heading on a page of its own."""
    out: list[str] = []
    for block in blocks:
        if isinstance(block, Section):
            out += draw(pen, block.blocks, new_page=new_page or block.new_page)
        else:
            out.append(_leaf(pen, block, new_page=new_page))
        new_page = False
    return out


def _leaf(pen: Pen, block: Block, *, new_page: bool) -> str:  # noqa: C901, PLR0911, PLR0912  (one arm a node)
    match block:
        case Heading():
            return heading(pen, block, new_page=new_page)
        case Paragraph():
            return pen.paragraph(_PARAGRAPHS[block.style], inlines(pen, block.content))
        case List():
            return _list(pen, block)
        case MetaStrip():
            return panels.meta_strip(pen, block)
        case FormBlock():
            return _form(pen, block)
        case KeyFigures():
            return panels.key_figures(pen, block)
        case Table():
            return tables.draw(pen, block)
        case Chart():
            return _chart(pen, block)
        case Timeline():
            return "".join(
                pen.paragraph("Timeline", xml.run(f"{point.date}\t", pen.look("Strong")) + inlines(pen, point.content))
                for point in block.points
            )
        case Speeches():
            return _speeches(pen, block)
        case Gaps():
            return _gaps(pen, block, new_page=new_page)
        case SourceText():
            return _source(pen, block)
        case NameList():
            return panels.name_list(pen, block)
        case Colophon():
            return _colophon(pen, block)
        case Section():
            return "".join(draw(pen, block.blocks, new_page=new_page))
        case _:
            assert_never(block)


def _colophon(pen: Pen, block: Colophon) -> str:
    """Return the lines in their frame, and the paragraph that the frame hangs on."""
    frame = ""
    if pen.style.styles["Colophon"].at_page_foot:
        # In the paragraphs, not the style: LibreOffice does not look for frames there.
        width = xml.mm(pen.style.measure)
        frame = f'<w:framePr w:w="{width}" w:wrap="around" w:vAnchor="margin" w:hAnchor="margin" w:xAlign="left" w:yAlign="bottom"/>'
    return "".join(pen.paragraph("Colophon", inlines(pen, line), frame) for line in block.lines) + pen.paragraph("Table End", "")


def heading(pen: Pen, node: Heading, *, new_page: bool = False, style: str = "") -> str:
    """Return a heading with its bookmark; level 1 is the document's title, levels 2 and 3 are Word's 1 and 2."""
    title = "Report Title" if shown_masthead(pen.report, pen.survey.headings) else "Title"
    name = style or (title if node.level == 1 else f"Heading {node.level - 1}")
    if pen.headings in pen.survey.contents:
        name = "TOC Heading"
    properties = _BREAK if new_page else ""
    if node.level == 1:
        properties += balance(pen, name, plain(node.content))
    inside = pen.bookmark(heading_bookmark(pen.headings), inlines(pen, node.content))
    pen.headings += 1
    below = ""
    if node.aside and _fits(pen, name, node):
        inside += "<w:r><w:tab/></w:r>" + inlines(pen, node.aside, "Heading Aside")
    elif node.aside:
        below = pen.paragraph("Table Note", inlines(pen, node.aside), "<w:keepNext/>")
    out = pen.paragraph(name, inside, properties) + below
    return out + (pen.paragraph("Subtitle", inlines(pen, node.subtitle)) if node.subtitle else "")


def _fits(pen: Pen, name: str, node: Heading) -> bool:
    """Say whether heading and aside have room on one line."""
    size = pen.style.styles[name].size or pen.style.styles["Normal"].size or 11.0
    small = pen.style.styles["Heading Aside"].size or size
    width = tables.advance(plain(node.content)) * size * 1.1 + tables.advance(plain(node.aside)) * small * 1.1 + size
    return width < pen.style.measure * 72 / 25.4


def balance(pen: Pen, name: str, text: str) -> str:
    """Return indents that give a centred title of two or three lines about equal ones that end with a word (GB/T 9704-2012, 7.3.1).

    Word fills each line up to the measure: the narrowest one in which every line ends with a word is looked for.
    """
    look = pen.style.styles["Title"]
    own = pen.style.styles.get(name, look)
    size, align = own.size or look.size or 22.0, own.align or look.align
    measure = pen.style.measure * 72 / 25.4
    em = measure / size
    lines = math.ceil(_title_width(text) / em)
    if align != "center" or lines not in (2, 3):
        return ""
    least = math.ceil(_title_width(text) / lines)
    places = breaks(text)
    widest = sorted(width for at in places if least <= (width := _title_width(text[:at])) <= em - _SPARE)
    narrow = next((width for width in widest if _ends_with_words(text, width + _SPARE, lines, places)), least)
    room = (measure - min(measure, (narrow + _SPARE) * size)) / 2
    return f'<w:ind w:left="{xml.twips(room)}" w:right="{xml.twips(room)}"/>'


def _ends_with_words(text: str, width: float, lines: int, places: frozenset[int]) -> bool:
    """Say whether a measure of ``width`` em gives so many lines, each ending at one of ``places``."""
    start = 0
    for left in range(lines - 1, -1, -1):
        end = start
        while end < len(text) and _title_width(text[start : end + 1]) <= width:
            end += 1
        if end == len(text):
            return left == 0
        if end not in places:
            return False
        start = end
    return False


def _title_width(text: str) -> float:
    """Return the width in em; half-width marks are narrower than letters, which counts where one character decides."""
    return tables.advance(text) - 0.2 * sum(character in "()[].,:;'!/- " for character in text)


def _list(pen: Pen, block: List) -> str:
    if block.style == "contents":
        return _contents(pen, block)
    if not block.ordered:
        return "".join(pen.paragraph("List Bullet", inlines(pen, item)) for item in block.items)
    pen.lists += 1
    # Each list is an instance of its own, or Word would count on from the one before.
    number = f'<w:numPr><w:numId w:val="{list_number(pen.lists)}"/></w:numPr>'
    return "".join(pen.paragraph("List Number", inlines(pen, item), number) for item in block.items)


def list_number(count: int) -> int:
    """Return the ``w:numId`` of the ordered list number ``count`` (from 1)."""
    return 100 + count


def _contents(pen: Pen, block: List) -> str:
    """Return a contents list whose field result is what Word would make: every heading of the first level, no page numbers.

    Page numbers are Word's to know; a wrong one is worse than none, and `updateFields` would ask the reader a question.
    """
    entries = [
        (index, heading) for index, heading in enumerate(pen.survey.headings) if heading.level == 2 and index not in pen.survey.contents
    ]
    if not entries:
        return "".join(pen.paragraph("TOC 1", inlines(pen, item)) for item in block.items)
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o "1-1" \\n \\h \\z </w:instrText></w:r>'
    begin += '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    out: list[str] = []
    for at, (index, node) in enumerate(entries):
        link = f'<w:hyperlink w:anchor="{heading_bookmark(index)}" w:history="1">{xml.run(plain(node.content))}</w:hyperlink>'
        out.append(pen.paragraph("TOC 1", (begin if at == 0 else "") + link + (end if at == len(entries) - 1 else "")))
    pen.controls += 1
    return (
        f'<w:sdt><w:sdtPr><w:id w:val="{1000 + pen.controls}"/><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr>'
        f"<w:sdtContent>{''.join(out)}</w:sdtContent></w:sdt>"
    )


def _form_rows(fields: tuple[FormField, ...]) -> list[tuple[FormField, ...]]:
    rows: list[tuple[FormField, ...]] = []
    for item in fields:
        if not item.wide and rows and len(rows[-1]) == 1 and not rows[-1][0].wide:
            rows[-1] = (rows[-1][0], item)
        else:
            rows.append((item,))
    return rows


def _form(pen: Pen, block: FormBlock) -> str:
    """Return the memo's header block: label and value, two pairs a row, a wide one across; or the issue line of an official head."""
    if pen.style.form == "issue":
        return _issue(pen, block)
    total = xml.mm(pen.style.measure)
    em = pen.style.styles["Memo Field Label"].size or 9.5
    longest = max((tables.advance(item.label) for item in block.fields), default=2.0)
    label = min(xml.twips(longest * em + pen.style.tables.gutter * 2.2), total // 4)
    value = total // 2 - label
    grid = (label, value, label, total - 2 * label - value)
    out = [tables.opening(pen, "Memo Form", grid, "、".join(item.label for item in block.fields), str(len(block.fields)), head=False)]
    for row in _form_rows(block.fields):
        cells = []
        for at, item in enumerate(row):
            alone = len(row) == 1
            span = '<w:gridSpan w:val="3"/>' if alone else ""
            width = total - label if alone else grid[at * 2 + 1]
            cells.append(
                f'<w:tc><w:tcPr><w:tcW w:w="{label}" w:type="dxa"/></w:tcPr>{pen.paragraph("Memo Field Label", xml.run(item.label))}</w:tc>'
            )
            inside = pen.paragraph("Memo Field", inlines(pen, item.value))
            cells.append(f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{span}</w:tcPr>{inside}</w:tc>')
        out.append(f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>")
    return "".join(out) + "</w:tbl>" + pen.paragraph("Table End", "")


def _issue(pen: Pen, block: FormBlock) -> str:
    """Return an official head's lines: wide fields centred, pairs at both ends; a label is what stands before the value."""
    out: list[str] = []
    for row in _form_rows(block.fields):
        style = "Issue Line" if len(row) == 1 else "Issue Ends"
        out.append(pen.paragraph(style, "<w:r><w:tab/></w:r>".join(xml.run(item.label) + inlines(pen, item.value) for item in row)))
    return "".join(out)


def _mark(mark: SourceMark | None) -> Inlines:
    return (Text(" "), mark) if mark else ()


def _chart(pen: Pen, block: Chart) -> str:
    """Return a chart as a table of its labels and values: in Word numbers that can be copied are worth more than a picture."""
    rows = tuple(Row((Cell(((Text(bar.label),),)), Cell(((Text(bar.shown, bold=True), *_mark(bar.mark)),)))) for bar in block.bars)
    heading = block.caption or (Text(block.alt),)
    table = Table((Column(()), Column((), "number")), rows)
    return pen.paragraph("Table Note", inlines(pen, heading)) + tables.plain_table(pen, table, block.alt)


def _speeches(pen: Pen, block: Speeches) -> str:
    out: list[str] = []
    for speaker in block.speakers:
        out.append(heading(pen, Heading(3, (Text(speaker.name),), aside=(Text(speaker.kind),) if speaker.kind else ())))
        if speaker.titles:
            between = "; " if pen.report.locale == "en" else "、"
            out.append(pen.paragraph("Speaker Title", xml.run(between.join(speaker.titles))))
        out += [pen.paragraph("List Bullet", inlines(pen, point)) for point in speaker.points]
    return "".join(out)


def _gaps(pen: Pen, block: Gaps, *, new_page: bool) -> str:
    return heading(pen, block.heading, new_page=new_page, style="Gap Heading") + "".join(
        pen.paragraph("Gap Item", inlines(pen, item)) for item in block.items
    )


def _source(pen: Pen, block: SourceText) -> str:
    look = pen.look("Source Number")
    return "".join(
        pen.paragraph(
            "Source Text",
            pen.bookmark(f"source_{item.number}", xml.run(str(item.number), look)) + "<w:r><w:tab/></w:r>" + inlines(pen, item.content),
        )
        for item in block.paragraphs
    )
