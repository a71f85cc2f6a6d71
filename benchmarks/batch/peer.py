"""What an office does without this program: a script that is started once a record, Typst for the PDF, docxtpl for the memo.

``peer.py template OUT.docx`` makes the Word template; ``peer.py RECORD.json TEMPLATE.docx FONTS`` draws one pair.
"""

import json
import sys
from pathlib import Path


def markup(record: dict) -> str:
    """Return the Typst source of a briefing with the same tables."""

    def safe(text: object) -> str:
        return "".join("\\" + c if c in '\\#$*_`<>@=~"[]/' else c for c in str(text if text is not None else ""))

    def table(heads: list[str], rows: list[list[object]]) -> str:
        cells = "".join(f"[{safe(c)}]," for row in rows for c in row)
        return f"#table(columns: {len(heads)}, table.header({','.join(f'[{h}]' for h in heads)}), {cells})\n"

    event = record["event"]
    parts = [
        f'#set document(title: "{record["source"]["sha256"][:8]}")\n#set page(paper: "a4")\n',
        '#set text(font: "Jianbao Sans TC", lang: "zh", size: 9pt)\n',
        f"= {safe(event.get('name'))}\n{safe(event.get('date'))} {safe(event.get('place'))}\n",
        "== 簽約\n",
        table(
            ["協議", "簽約方", "數量"], [[s.get("subject"), "、".join(s.get("parties", [])), s.get("count")] for s in record["signings"]]
        ),
        "== 人員\n",
        table(
            ["姓名", "職務", "角色"], [[p["name"], "；".join(p.get("titles", [])), ", ".join(p.get("roles", []))] for p in record["people"]]
        ),
        "== 數字\n",
        table(["名稱", "數值"], [[f["label"], f["text"]] for f in record["figures"]]),
        "== 原文\n",
        *(f"{safe(line)}\n\n" for line in record["source"]["text"].split("\n")),
    ]
    return "".join(parts)


def make_template(path: str) -> None:
    """Write the Word template."""
    import docx

    document = docx.Document()
    document.add_heading("{{ event.name }}", 1)
    document.add_paragraph("{{ event.date }} {{ event.place }}")
    for key, columns in (("signings", ("subject", "count")), ("people", ("name", "roles")), ("figures", ("label", "text"))):
        table = document.add_table(rows=3, cols=2)
        table.rows[0].cells[0].text = "{%tr for r in " + key + " %}"
        table.rows[1].cells[0].text = "{{ r." + columns[0] + " }}"
        table.rows[1].cells[1].text = "{{ r." + columns[1] + " }}"
        table.rows[2].cells[0].text = "{%tr endfor %}"
    document.save(path)


def main() -> None:
    if sys.argv[1] == "template":
        make_template(sys.argv[2])
        return
    import typst
    from docxtpl import DocxTemplate

    source, template, fonts = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
    record = json.loads(source.read_text(encoding="utf-8"))
    written = source.with_suffix(".typ")
    written.write_text(markup(record), encoding="utf-8")
    typst.compile(str(written), output=str(source.with_suffix(".pdf")), font_paths=[fonts], pdf_standards=["ua-1", "a-2a"])
    memo = DocxTemplate(template)
    memo.render(record, autoescape=True)
    memo.save(str(source.with_suffix(".docx")))


if __name__ == "__main__":
    main()
