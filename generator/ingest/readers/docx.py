"""Word documents (WordprocessingML, ISO/IEC 29500-1): the text as it would print with all changes accepted."""

import posixpath
from collections.abc import Iterator
from typing import Any

from generator.errors import NoText, SourceRefused, SourceUnreadable
from generator.ingest.archive import Archive
from generator.ingest.content import Content
from generator.ingest.kinds import DOCX
from generator.ingest.limits import Limits, refuse_over
from generator.ingest.xml import local, parse
from generator.model.source import Metadata

_OTHER_KINDS = (
    ("xl/", "an Excel workbook"),
    ("ppt/", "a PowerPoint presentation"),
    ("visio/", "a Visio drawing"),
    ("META-INF/container.xml", "an EPUB book"),
    ("content.xml", "an OpenDocument file"),
    ("Index/Document.iwa", "a Pages document"),
    ("AndroidManifest.xml", "a program"),
    ("META-INF/MANIFEST.MF", "a program"),
)
_SKIPPED = frozenset(
    {"del", "moveFrom", "instrText", "delText", "delInstrText", "rt", "rPr", "pPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "sdtPr"}
    | {"Fallback", "fldData", "annotationRef", "drawingPr", "docPartObj"}
)
"""Elements whose text does not print; `rt` is the gloss above a ruby base."""
_MARKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}


def read_docx(data: bytes, name: str, limits: Limits) -> Content:
    """Return the body of a Word document: paragraphs, table rows as lines (cells parted by a blank), then the notes.

    Raises:
        NoText: the document holds no text.
        SourceEncrypted, SourceTooLarge, SourceRefused: see `Archive` and `xml.parse`.
        SourceUnreadable: not a Word document, or broken.
    """
    archive = Archive(data, name, limits)
    main = _main_part(archive, name, limits)
    body = archive.part(main)
    if body is None:
        raise SourceUnreadable("the main part is missing", name, "save the document again in Word")
    root = parse(body, name, limits)
    paragraphs: list[str] = []
    for line in _blocks(root):
        paragraphs.append(line)
        refuse_over(len(paragraphs), limits.paragraphs, "paragraphs", name)
    for kind in ("footnotes", "endnotes"):
        notes = archive.part(posixpath.join(posixpath.dirname(main), f"{kind}.xml"))
        if notes is not None:
            paragraphs.extend(_notes(parse(notes, name, limits)))
    if not any(line.strip() for line in paragraphs):
        raise NoText("the document holds no text", name, "type the report, or save it with its text")
    return Content(tuple(paragraphs), DOCX, metadata=_properties(archive, name, limits))


def _main_part(archive: Archive, name: str, limits: Limits) -> str:
    relations = archive.part("_rels/.rels")
    if relations is not None:
        for relation in parse(relations, name, limits):
            if (relation.get("Type") or "").endswith("/officeDocument"):
                target = posixpath.normpath((relation.get("Target") or "").lstrip("/"))
                if archive.part(target) is not None and target.endswith(".xml") and not target.startswith(("xl/", "ppt/", "visio/")):
                    return target
    for prefix, what in _OTHER_KINDS:
        if any(part.startswith(prefix) for part in archive.names):
            raise SourceUnreadable(f"{what}, not a report", name, "save the report as text, HTML, DOCX or PDF")
    if archive.part("word/document.xml") is not None:
        return "word/document.xml"
    raise SourceUnreadable("a zip archive, not a report", name, "unpack it and name the report itself")


def _blocks(element: Any) -> Iterator[str]:
    """Yield the lines of the block-level elements under ``element``: paragraphs, and rows of tables."""
    for child in element:
        tag = local(child.tag)
        if tag == "p":
            yield from _lines(child)
        elif tag == "tbl":
            yield from _rows(child)
        elif tag and tag not in _SKIPPED:
            yield from _blocks(child)


def _lines(paragraph: Any) -> Iterator[str]:
    """Yield the lines of a paragraph, then those of the text boxes anchored in it."""
    if _deleted_mark(paragraph) and not any(True for _ in paragraph.iter("{*}t")):
        return
    boxes: list[Any] = []
    text = "".join(_runs(paragraph, boxes))
    yield from text.split("\n")
    for box in boxes:
        yield from _blocks(box)


def _deleted_mark(paragraph: Any) -> bool:
    return paragraph.find("{*}pPr/{*}rPr/{*}del") is not None


def _runs(element: Any, boxes: list[Any]) -> Iterator[str]:
    for child in element:
        tag = local(child.tag)
        if tag == "t":
            yield child.text or ""
        elif tag in _MARKS:
            yield _MARKS[tag]
        elif tag == "sym":
            yield _symbol(child)
        elif tag == "txbxContent":
            boxes.append(child)
        elif tag == "r" and _hidden(child):
            continue
        elif tag == "p":
            yield "".join(_runs(child, boxes))
        elif tag and tag not in _SKIPPED:
            yield from _runs(child, boxes)


def _hidden(run: Any) -> bool:
    vanish = run.find("{*}rPr/{*}vanish")
    return vanish is not None and not any(local(key) == "val" and value in {"0", "false", "off"} for key, value in vanish.items())


def _symbol(element: Any) -> str:
    """Return a ``w:sym`` as a character; those of symbol fonts (F000–F0FF) have no meaning outside them."""
    code = next((value for key, value in element.items() if local(key) == "char"), "")
    try:
        point = int(code, 16)
    except ValueError:
        return ""
    return chr(point) if 0x20 <= point < 0xD800 else ""


def _rows(table: Any) -> Iterator[str]:
    for row in table.iter("{*}tr"):
        if any(local(parent.tag) == "tbl" and parent is not table for parent in row.iterancestors() if _inside(parent, table)):
            continue  # a row of a table inside a cell is part of that cell
        cells = [" ".join(line.strip() for line in _blocks(cell) if line.strip()) for cell in row.iter("{*}tc") if _owner(cell) is row]
        yield "\t".join(cell for cell in cells if cell)


def _inside(element: Any, table: Any) -> bool:
    return element is table or any(parent is table for parent in element.iterancestors())


def _owner(cell: Any) -> Any:
    return next(parent for parent in cell.iterancestors() if local(parent.tag) == "tr")


def _notes(root: Any) -> Iterator[str]:
    for note in root:
        kind = next((value for key, value in note.items() if local(key) == "type"), "normal")
        if kind == "normal":
            yield from _blocks(note)


def _properties(archive: Archive, name: str, limits: Limits) -> Metadata:
    data = archive.part("docProps/core.xml")
    if data is None:
        return Metadata()
    try:
        root = parse(data, name, limits)
    except SourceRefused:
        raise
    except SourceUnreadable:
        return Metadata()
    said = {local(child.tag): " ".join((child.text or "").split()) for child in root}
    return Metadata(title=said.get("title") or None, author=said.get("creator") or None)
