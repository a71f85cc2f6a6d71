"""A finished Word file read back: its text, tables, notes and record, as a reader finds them."""

import re
from typing import TYPE_CHECKING

import msgspec

from generator.expressions import compiled
from generator.render.docx.archive import members, parse
from generator.render.docx.inlines import DATA
from generator.render.docx.xml import W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_SPECIAL = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "\u2011"}
_CLOSERS = compiled("[\u202c\u2069]+\\Z")


class ReadTable(msgspec.Struct, frozen=True):
    """A table: its alternative text, head rows and rows; a cell's paragraphs are joined by line feeds."""

    caption: str
    head: tuple[tuple[str, ...], ...]
    rows: tuple[tuple[str, ...], ...]


class Reread(msgspec.Struct, frozen=True):
    """What a Word file says."""

    paragraphs: tuple[str, ...]
    """Every paragraph of the body in order, those in cells too; empty ones left out."""
    styles: tuple[str, ...]
    """The style's name of each paragraph."""
    tables: tuple[ReadTable, ...]
    notes: tuple[str, ...]
    """Footnotes, in the order of their references."""
    comments: tuple[str, ...]
    title: str
    language: str
    fields: dict[str, str]
    """Values of the content controls by name, as the custom XML part holds them."""
    record: bytes | None
    """The record's JSON; None when the file holds none."""

    @property
    def text(self) -> str:
        """Return all paragraphs, a line each."""
        return "\n".join(self.paragraphs)


def reread(data: bytes) -> Reread:
    """Return what a delivered Word file says; tracked deletions are left out.

    Raises:
        TemplateError: not a Word file.
    """
    files = members(data)
    main = parse(files["word/document.xml"], "word/document.xml")
    styles = parse(files["word/styles.xml"], "word/styles.xml")
    names = {style.get(W + "styleId"): _name(style) for style in styles.iter(W + "style")}
    body = [(text, _style(paragraph, names)) for paragraph in main.iter(W + "p") if (text := paragraph_text(paragraph))]
    language = next((lang.get(W + "val") or "" for lang in styles.iter(W + "lang")), "")
    core = files.get("docProps/core.xml")
    title = parse(core, "docProps/core.xml").findtext("{http://purl.org/dc/elements/1.1/}title") if core else None
    fields, record = _data(files)
    return Reread(
        tuple(text for text, _ in body),
        tuple(style for _, style in body),
        tuple(_table(table) for table in main.iter(W + "tbl")),
        _notes(files, "word/footnotes.xml", "footnote", main),
        _notes(files, "word/comments.xml", "comment", main),
        title or "",
        language,
        fields,
        record,
    )


def _name(style: "Element") -> str:
    name = style.find(W + "name")
    return "" if name is None else name.get(W + "val") or ""


def _style(paragraph: "Element", names: dict[str | None, str]) -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return names.get(style.get(W + "val"), "") if style is not None else "Normal"


def paragraph_text(paragraph: "Element") -> str:
    """Return a paragraph's text; tabs and breaks as characters, closing marks of bidirectional runs left out."""
    out: list[str] = []
    for element in paragraph.iter(W + "r"):
        if next(element.iterancestors(W + "del", W + "p")).tag == W + "del":
            continue
        pieces = [piece.text or "" if piece.tag == W + "t" else _SPECIAL.get(piece.tag, "") for piece in element]
        out.append(_CLOSERS.sub("", "".join(pieces)))
    return "".join(out)


def _table(table: "Element") -> ReadTable:
    head: list[tuple[str, ...]] = []
    rows: list[tuple[str, ...]] = []
    for row in table.iter(W + "tr"):
        if row.find(f"{W}trPr/{W}del") is not None:
            continue
        cells = tuple("\n".join(paragraph_text(paragraph) for paragraph in cell.iter(W + "p")) for cell in row.iter(W + "tc"))
        (rows if row.find(f"{W}trPr/{W}tblHeader") is None else head).append(cells)
    caption = table.find(f"{W}tblPr/{W}tblCaption")
    return ReadTable("" if caption is None else caption.get(W + "val") or "", tuple(head), tuple(rows))


def _notes(files: dict[str, bytes], part: str, item: str, main: "Element") -> tuple[str, ...]:
    if part not in files:
        return ()
    notes = {note.get(W + "id"): note for note in parse(files[part], part).iter(W + item)}
    marks = [mark for mark in main.iter(f"{W}{item}Reference") if next(mark.iterancestors(W + "del", W + "p")).tag != W + "del"]
    used = [notes[number] for mark in marks if (number := mark.get(W + "id")) in notes]
    return tuple("\n".join(paragraph_text(paragraph).strip() for paragraph in note.iter(W + "p")) for note in used)


def _data(files: dict[str, bytes]) -> tuple[dict[str, str], bytes | None]:
    for name in sorted(files):
        if not re.fullmatch(r"customXml/item\d+\.xml", name) or DATA.encode() not in files[name]:
            continue
        root = parse(files[name], name)
        fields = root.find(f"{{{DATA}}}fields")
        record = root.findtext(f"{{{DATA}}}record")
        values = {str(field.tag).rpartition("}")[2]: field.text or "" for field in fields} if fields is not None else {}
        return values, None if record is None else record.encode()
    return {}, None
