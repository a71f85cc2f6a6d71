"""One maker a peer: facts to the bytes of a Word file, each in the way its own documentation shows."""

import io
from collections.abc import Callable
from typing import Any

from benchmarks.docx.documents import report

Maker = Callable[[dict[str, Any]], bytes]
HEADS = {"signings": ("", "協議或項目", "簽約方", "數量", "領域"), "people": ("", "姓名", "機構", "職務", "角色")}
KEYS = {"signings": ("index", "subject", "parties", "count", "fields"), "people": ("index", "name", "organisation", "title", "role")}


def ours() -> Maker:
    """Return jianbao's renderer."""
    from generator.render import docx

    style = docx.find_style("modern")
    return lambda data: docx.render(report(data), style)


def ours_render_only() -> Maker:
    """Return jianbao's renderer fed with finished reports (the tree is built outside the clock)."""
    from generator.render import docx

    style = docx.find_style("modern")
    return lambda data: docx.render(data["report"], style)


def docxtpl() -> Maker:
    """Return docxtpl on a template with the same parts, read once, rendered with autoescape (without it the & of the titles is lost)."""
    import docx
    from docxtpl import DocxTemplate

    document = docx.Document()
    document.add_heading("備忘錄", 0)
    document.add_paragraph("日期：{{ date }}")
    document.add_paragraph("主旨：{{ title }}")
    document.add_heading("摘要", 1)
    for text in ("{%p for s in summary %}", "{{ s }}", "{%p endfor %}"):
        document.add_paragraph(text, style="List Number")
    for key in ("signings", "people"):
        document.add_heading(key, 1)
        rows = (
            HEADS[key],
            ("{%tr for r in " + key + " %}", "", "", "", ""),
            tuple(f"{{{{ r.{name} }}}}" for name in KEYS[key]),
            ("{%tr endfor %}", "", "", "", ""),
        )
        table = document.add_table(len(rows), 5, style="Table Grid")
        for row, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(row.cells, texts, strict=True):
                cell.text = text
    buffer = io.BytesIO()
    document.save(buffer)
    template = buffer.getvalue()

    def make(data: dict[str, Any]) -> bytes:
        out = io.BytesIO()
        filled = DocxTemplate(io.BytesIO(template))
        filled.render(data, autoescape=True)
        filled.save(out)
        return out.getvalue()

    return make


def python_docx() -> Maker:
    """Return python-docx with ``rows[i].cells``, the idiom of its documentation."""
    import docx

    def make(data: dict[str, Any]) -> bytes:
        document = docx.Document()
        document.add_heading("備忘錄", 0)
        document.add_paragraph("日期：" + data["date"])
        document.add_paragraph("主旨：" + data["title"])
        document.add_heading("摘要", 1)
        for text in data["summary"]:
            document.add_paragraph(text, style="List Number")
        for key in ("signings", "people"):
            document.add_heading(key, 1)
            table = document.add_table(1 + len(data[key]), 5, style="Table Grid")
            rows = (HEADS[key], *(tuple(row[name] for name in KEYS[key]) for row in data[key]))
            for made, texts in zip(table.rows, rows, strict=True):
                for cell, text in zip(made.cells, texts, strict=True):
                    cell.text = text
        out = io.BytesIO()
        document.save(out)
        return out.getvalue()

    return make


def pandoc() -> Maker:
    """Return pandoc from HTML."""
    import html
    import shutil
    import subprocess

    path = shutil.which("pandoc")
    if path is None:
        import pypandoc

        path = pypandoc.get_pandoc_path()

    def make(data: dict[str, Any]) -> bytes:
        def table(key: str) -> str:
            head = "".join(f"<th>{name}</th>" for name in HEADS[key])
            body = "".join("<tr>" + "".join(f"<td>{html.escape(row[name])}</td>" for name in KEYS[key]) + "</tr>" for row in data[key])
            return f"<h1>{key}</h1><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"

        items = "".join(f"<li>{html.escape(text)}</li>" for text in data["summary"])
        text = f"<h1>備忘錄</h1><p>{html.escape(data['title'])}</p><ol>{items}</ol>{table('signings')}{table('people')}"
        return subprocess.run([path, "-f", "html", "-t", "docx", "-o", "-"], input=text.encode(), capture_output=True, check=True).stdout

    return make


MAKERS: dict[str, Callable[[], Maker]] = {
    "jianbao": ours,
    "jianbao-ready": ours_render_only,
    "docxtpl": docxtpl,
    "python-docx": python_docx,
    "pandoc": pandoc,
}
