"""GB/T 9704-2012, 5.2.3: 22 lines of 28 characters, counted on the page that LibreOffice sets."""

import os
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pypdfium2
import pytest

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
