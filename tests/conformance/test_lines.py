"""Where the lines of a finished PDF end: at 110 widths, in paragraphs and cells, with half- and full-width punctuation."""

from pathlib import Path

import pytest

from generator.render.pdf.context import make_context
from generator.render.pdf.document import About, TaggedCanvas
from generator.render.pdf.show import draw_text
from generator.render.pdf.structure import Element
from generator.render.pdf.typeset import Run, set_text
from generator.render.theme import MM, built_in_theme
from tests.conformance.documents import pdfs
from tests.conformance.lines import faults, lines
from tests.unit.render.reports import every_node

ROOT = Path(__file__).resolve().parents[2]
SEED = (ROOT / "seeds/000_8246d066ef8616c5.txt").read_text("utf-8-sig").split("\n")
WIDE = str.maketrans({",": "，", ";": "；", ":": "：", "?": "？", "(": "（", ")": "）", "“": "「", "”": "」"})
OWN = (
    "本件採用 Portable Document Format for Universal Accessibility 標準(PDF/UA-1),總值15475億元、面積約2300㎡,增長5.2%;——合作……共贏!",
    "第十三屆大會于2023年4月9日至11日在臨江舉行,《規劃》(2021—2035年)提出:到2030年,企業超3000家、產值達1.5萬億元。",
    "“元宇宙+”場景需求13項;Ms. O’Brien of the Harbour-Line Group said that 24,000 tonnes would move by 2027 (up 3.5%).",
)
WIDTHS = [150 + 3 * step for step in range(110)]


@pytest.fixture(scope="module")
def sheets() -> bytes:
    """The seed and three hard paragraphs, as they are and with full-width punctuation, at every width; sizes and faces in turn."""
    ctx = make_context(every_node(), built_in_theme("modern"))
    canvas = TaggedCanvas((600.0, 14400.0), About("寬度", "zh-Hant", "test"))
    texts = [text for text in SEED if text.strip()] + list(OWN)
    for index, width in enumerate(WIDTHS):
        style = ctx.styles[("lead", "body", "table_cell", "source")[index % 4]]
        setting = ctx.setting(style, running=index % 3 > 0)
        setting.squeeze = 0.5 * (index % 2)
        y = 14350.0
        for number, text in enumerate(texts):
            shown = text.translate(WIDE) if (index + number) % 2 else text
            lines_set = set_text([Run(shown, style.chain, style.size, style.ink)], float(width), setting)
            draw_text(canvas, lines_set, 20, y, Element("P", canvas.root))
            y -= lines_set.height + 4
        canvas.showPage()
    return canvas.finish("test", [])


def test_ten_thousand_lines_have_no_fault(sheets: bytes) -> None:
    count, found = 0, []
    for block in lines(sheets):
        count += len(block)
        found += list(faults(block))
    assert count >= 10_000
    assert found == []


def test_no_line_of_any_finished_document_has_a_fault_but_words_longer_than_their_column() -> None:
    found = []
    for name, _, data in pdfs():
        if "5000" not in name:
            found += [(name, *fault) for block in lines(data) for fault in faults(block)]
    assert found == []


SOWN = {
    "a line begins with closing punctuation": ["數字經濟", "，發展"],
    "a line ends with opening punctuation": ["數字《", "經濟》"],
    "a dash or an ellipsis is cut": ["發展—", "—合作"],
    "a word or number is cut": ["Port", "able"],
    "a number is cut": ["共15,", "475億元"],
    "a number is parted from its unit": ["共2.4", "萬億元"],
}


@pytest.mark.parametrize("what", SOWN)
def test_the_checker_finds_each_kind_of_fault(what: str) -> None:
    assert what in [kind for kind, *_ in faults(SOWN[what])]


def test_lines_are_as_wide_as_the_measure_where_they_are_justified() -> None:
    """Every line but the last of a paragraph reaches the margin, within a twentieth of a point, unless it would be spaced out too far."""
    ctx = make_context(every_node(), built_in_theme("modern"))
    style = ctx.styles["body"]
    width = 120 * MM
    for text in SEED[:9]:
        if not text.strip():
            continue
        done = set_text([Run(text, style.chain, style.size, style.ink)], width, ctx.setting(style, running=True))
        for line in done.lines[:-1]:
            slots = sum(line.start < b < line.end for b in done.breaks)
            assert abs(line.width + line.extra * slots - width) < 1.5 * style.size
