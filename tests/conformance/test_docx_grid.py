"""GB/T 9704-2012, 5.2.3: 22 lines of 28 characters, counted on the page that LibreOffice sets."""

import os
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pypdfium2
import pytest

from generator.i18n.segment import breaks
from generator.model.report import Heading, Paragraph, Report, Text
from generator.render import docx

FONTS = Path(docx.__file__).parents[1] / "fonts"
STAND_INS = {"FangSong": "Jianbao Serif SC", "SimHei": "Jianbao Sans SC", "KaiTi": "Jianbao Serif SC", "SimSun": "Jianbao Serif SC"}


def fontconfig(folder: Path) -> Path:
    """Write a configuration in which our fonts stand in for those of the standard."""
    aliases = "".join(
        f'<alias binding="same"><family>{name}</family><prefer><family>{ours}</family></prefer></alias>' for name, ours in STAND_INS.items()
    )
    path = folder / "fonts.conf"
    head = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
    path.write_text(f"{head}<fontconfig><dir>{FONTS}</dir><cachedir>{folder / 'cache'}</cachedir>{aliases}</fontconfig>", encoding="utf-8")
    return path


def pdf_of(data: bytes, folder: Path) -> Path:
    office = shutil.which("soffice")
    if office is None:
        if os.environ.get("CI"):
            pytest.fail("LibreOffice is not installed")
        pytest.skip("LibreOffice is not installed")
    (folder / "grid.docx").write_bytes(data)
    env = {**os.environ, "FONTCONFIG_FILE": str(fontconfig(folder)), "HOME": str(folder)}
    command = [
        office,
        "--headless",
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--convert-to",
        "pdf",
        "--outdir",
        str(folder),
    ]
    subprocess.run([*command, str(folder / "grid.docx")], check=True, capture_output=True, timeout=180, env=env)
    return folder / "grid.pdf"


def lines(path: Path, number: int) -> list[int]:
    """Return how many Han characters each line of a page has, from the top down."""
    page = pypdfium2.PdfDocument(path)[number].get_textpage()
    rows: Counter[int] = Counter()
    for index in range(page.count_chars()):
        if page.get_text_range(index, 1) == "鑫":
            _, bottom, _, top = page.get_charbox(index)
            rows[round((bottom + top) / 2)] += 1
    return [count for _, count in sorted(rows.items(), reverse=True)]


@pytest.mark.office
@pytest.mark.slow
def test_a_full_page_holds_22_lines_of_28_characters(tmp_path: Path) -> None:
    """On the second page, where nothing but text stands."""
    blocks = (Heading(1, (Text("題"),)), Paragraph((Text("鑫" * 28 * 60),)))
    report = Report(kind="memo", locale="zh-Hans", title="題", masthead="活动简报", blocks=blocks)
    found = lines(pdf_of(docx.render(report, docx.find_style("gongwen")), tmp_path), 1)
    assert found == [28] * 22


TITLES = (
    "丁川縣人民政府與甲乙銀行錦城分行戰略合作協議簽約儀式在縣行政中心舉行",
    "丁川市新材料產業（臨汐）投資推介會在臨汐市國際會展中心舉行",
    "丁川市新材料產業(臨汐)投資推介會在臨汐市國際會展中心舉行",
)


@pytest.mark.office
@pytest.mark.slow
@pytest.mark.parametrize("title", TITLES)
def test_a_line_of_the_title_ends_with_a_word(title: str, tmp_path: Path) -> None:
    """On the page as set, whatever the measure gives."""
    blocks = (Heading(1, (Text(title),)), Paragraph((Text("子"),)))
    report = Report(kind="memo", locale="zh-Hant", title=title, masthead="活動簡報", blocks=blocks)
    text = pypdfium2.PdfDocument(pdf_of(docx.render(report, docx.find_style("gongwen")), tmp_path))[0].get_textpage().get_text_range()
    set_lines = [line for line in text.splitlines() if line and line in title]
    assert "".join(set_lines) == title
    assert len(set_lines) == 2
    assert len(set_lines[0]) in breaks(title)
