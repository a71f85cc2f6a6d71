"""The peers: each makes one PDF (bytes) of a list of records. Run in the environment of ``benchmarks/requirements.lock``."""

import io
import sys
from collections.abc import Callable
from html import escape

from matter import FONTS

LABELS = ("摘要", "揭牌", "原文")


def typst() -> Callable[[list[dict]], bytes]:
    """Typst, UA-1 and A-2a in one file, fonts loaded once."""
    import typst

    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[str(FONTS)])

    def safe(text: str) -> str:
        return "".join("\\" + c if c in "\\#$*_`<>@=~\"[]/'-+." else c for c in text)

    def one(record: dict) -> str:
        parts = [f"= {safe(record['title'])}\n== 摘要\n"]
        parts += [f"- {safe(text)}\n" for text in record["summary"]]
        for table in record["tables"]:
            head = ",".join(f"[{h}]" for h in table["head"])
            cells = "".join(f"[{safe(c)}]," for row in table["rows"] for c in row)
            parts.append(f"== {table['title']}\n#table(columns: (2fr, 1fr, 1fr, auto), stroke: 0.4pt, table.header({head}), {cells})\n")
        parts.append("== 揭牌\n" + "".join(f"- {safe(text)}\n" for text in record["unveilings"]))
        parts.append("== 原文\n" + "\n\n".join(safe(text) for text in record["source"]) + "\n")
        return "".join(parts)

    def render(records: list[dict]) -> bytes:
        source = (
            f'#set document(title: "{records[0]["title"]}")\n#set page("a4", margin: 20mm)\n'
            '#set text(font: "Jianbao Serif TC", size: 10.5pt, lang: "zh", region: "tw")\n#set par(justify: true)\n'
            '#show heading: set text(font: "Jianbao Sans TC")\n#show table: set text(font: "Jianbao Sans TC", size: 9pt)\n'
            + "#pagebreak()\n".join(one(record) for record in records)
        )
        return typst.Compiler(source.encode(), font_paths=fonts).compile(format="pdf", pdf_standards=["ua-1", "a-2a"])

    return render


def weasyprint() -> Callable[[list[dict]], bytes]:
    """WeasyPrint, PDF/UA-1."""
    from weasyprint import CSS, HTML
    from weasyprint.text.fonts import FontConfiguration

    config = FontConfiguration()
    faces = "".join(
        f"@font-face {{font-family: {family}; font-weight: {weight}; src: url({(FONTS / f'Jianbao{family}TC-{name}.ttf').as_uri()})}}"
        for family, weight, name in (("Serif", 400, "Regular"), ("Sans", 400, "Regular"), ("Sans", 700, "Bold"))
    )
    css = CSS(
        string=faces + "@page {size: A4; margin: 20mm} body {font: 10.5pt/1.5 Serif; text-align: justify} h1, h2 {font-family: Sans} "
        "table {font: 9pt/1.5 Sans; border-collapse: collapse; width: 100%}"
        " td, th {border: .4pt solid #888; padding: 2pt 4pt; text-align: left}",
        font_config=config,
    )

    def one(record: dict) -> str:
        parts = [f"<h1>{escape(record['title'])}</h1><h2>摘要</h2><ul>", *(f"<li>{escape(t)}</li>" for t in record["summary"]), "</ul>"]
        for table in record["tables"]:
            parts.append(
                f"<h2>{table['title']}</h2><table><thead><tr>" + "".join(f"<th scope=col>{h}</th>" for h in table["head"]) + "</tr></thead>"
            )
            parts += ["<tr>" + "".join(f"<td>{escape(c)}</td>" for c in row) + "</tr>" for row in table["rows"]]
            parts.append("</table>")
        parts.append("<h2>揭牌</h2><ul>" + "".join(f"<li>{escape(t)}</li>" for t in record["unveilings"]) + "</ul><h2>原文</h2>")
        parts += [f"<p>{escape(t)}</p>" for t in record["source"]]
        return "".join(parts)

    def render(records: list[dict]) -> bytes:
        html = (
            f"<html lang=zh-Hant><head><title>{escape(records[0]['title'])}</title></head><body>{''.join(map(one, records))}</body></html>"
        )
        return HTML(string=html).write_pdf(stylesheets=[css], font_config=config, pdf_variant="pdf/ua-1")

    return render


def reportlab() -> Callable[[list[dict]], bytes]:
    """Stock ReportLab: Platypus, Paragraph with wordWrap CJK in cells; no tags."""
    from reportlab.lib import colors
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

    for name in ("Serif TC-Regular", "Sans TC-Regular", "Sans TC-Bold"):
        pdfmetrics.registerFont(TTFont(name.replace(" TC", ""), str(FONTS / f"Jianbao{name.replace(' ', '')}.ttf")))
    body = ParagraphStyle("b", fontName="Serif-Regular", fontSize=10.5, leading=15, wordWrap="CJK", spaceAfter=4)
    cell = ParagraphStyle("c", parent=body, fontName="Sans-Regular", fontSize=9, leading=12.6, spaceAfter=0)
    heads = [ParagraphStyle(f"h{s}", fontName="Sans-Bold", fontSize=s, leading=s * 1.4, wordWrap="CJK", spaceAfter=4) for s in (18, 13)]
    style = [
        ("GRID", (0, 0), (-1, -1), 0.4, colors.grey),
        ("FONTNAME", (0, 0), (-1, -1), "Sans-Regular"),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ]

    def render(records: list[dict]) -> bytes:
        story = []
        for record in records:
            story += [Paragraph(record["title"], heads[0]), Paragraph("摘要", heads[1])] + [
                Paragraph("• " + t, body) for t in record["summary"]
            ]
            for table in record["tables"]:
                data = [[Paragraph(c, cell) for c in row] for row in (table["head"], *table["rows"])]
                story += [Paragraph(table["title"], heads[1]), Table(data, [190, 120, 110, 60], repeatRows=1, style=style)]
            story += [Paragraph("揭牌", heads[1])] + [Paragraph("• " + t, body) for t in record["unveilings"]]
            story += [Paragraph("原文", heads[1])] + [Paragraph(t, body) for t in record["source"]]
        out = io.BytesIO()
        SimpleDocTemplate(
            out, pagesize=A4, leftMargin=57, rightMargin=57, topMargin=57, bottomMargin=57, title=records[0]["title"], lang="zh-Hant"
        ).build(story)
        return out.getvalue()

    return render


PEERS = {"typst": typst, "weasyprint": weasyprint, "reportlab": reportlab}

if __name__ == "__main__":
    import worker

    worker.main(PEERS[sys.argv[1]], sys.argv[2], int(sys.argv[3]))
