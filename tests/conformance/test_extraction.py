"""Every string of a report is in its PDF exactly, once and in order: by the structure tree, and by what pdfium and pdftotext see."""

from collections.abc import Iterator

import pypdfium2

from generator.model.report import Block, Report, Section, Table
from generator.render.pdf.reread import reread
from tests.conformance.documents import pdfs
from tests.conformance.wording import Wording, bare


def test_the_structure_tree_says_exactly_the_report() -> None:
    for name, report, data in pdfs():
        said = bare("".join(text for tag, text in reread(data).blocks() if tag != "TOCI"))
        assert said == bare("".join(Wording(report, dots=True).lines())), name


def page_texts(data: bytes) -> list[str]:
    document = pypdfium2.PdfDocument(data)
    return [bare(page.get_textpage().get_text_range()) for page in document]


def furniture(report: Report, page: int, pages: int) -> tuple[str, str]:
    """Head and foot of a page, drawn first, so read first; a long head is cut short with an ellipsis."""
    label = report.page_label.replace("{page}", str(page + 1)).replace("{pages}", str(pages))
    wording = Wording(report, dots=True)
    head = (
        report.masthead + wording.inline(report.masthead_aside)
        if page == 0 and report.masthead
        else "".join(report.running_head)
        if page
        else ""
    )
    return bare(head), bare(report.running_foot + label)


def content(report: Report, texts: list[str], name: str) -> str:
    """The pages' text one after the other, without furniture."""
    heads = repeated_heads(report)
    out = []
    for page, text in enumerate(texts):
        head, foot = furniture(report, page, len(texts))
        start, mark, rest = text.partition(foot)
        assert mark, (name, page, text[:200], foot)
        assert start == head or "…" in start, (name, page, start, head)
        out.append(rest.removeprefix(max((head for head in heads if rest.startswith(head)), key=len, default="")))
    return "".join(out)


def repeated_heads(report: Report) -> list[str]:
    """What a table's head says on the pages where the table goes on, wherever the label of continuation stands."""
    wording = Wording(report, dots=True)
    found = []
    for table in tables(report.blocks):
        heads = [bare(wording.inline(column.heading)) for column in table.columns]
        for at in range(len(heads)):
            found.append("".join(head + (bare(report.continued_label) if i == at else "") for i, head in enumerate(heads)))
    return found


def tables(blocks: tuple[Block, ...]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Section):
            yield from tables(block.blocks)
        elif isinstance(block, Table):
            yield block


def test_pdfium_sees_exactly_the_report() -> None:
    for name, report, data in pdfs():
        read = reread(data)
        contents = bare("".join(text for tag, text in read.blocks() if tag == "TOCI"))
        seen = content(report, page_texts(data), name)
        wanted = bare("".join(Wording(report, dots=True).lines()))
        if contents:
            assert contents in seen, name
            seen = seen.replace(contents, "", 1)
        assert seen == wanted, name
