"""Faults that the public validators of Word files do not see: dangling references, doubled ids, missing semantics."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from generator.expressions import compiled
from generator.render.docx.archive import members, parse
from generator.render.docx.xml import W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_STORY = compiled(r"word/(?:document|footnotes|endnotes|comments|header[-\w]*|footer[-\w]*)\.xml")
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_STORE = "{http://schemas.openxmlformats.org/officeDocument/2006/customXml}"
_LAYOUT_TABLES = frozenset({"Memo Form", "Name List", "Figure Panel"})
"""Table styles of grids without a head row."""
_WORD_STORES = frozenset(
    ("{6C3C8BC8-F283-45AE-878A-BAB7291924A1}", "{6668398D-A668-4E3E-A5EB-62B293D839F1}", "{55AF091B-3C7A-41E3-B477-F2FDAA23CFDA}")
)
"""Core, extended and cover page properties: Word has these stores itself."""
_HEX = compiled(r"(?:[0-9A-Fa-f]{6}|auto)\Z")


class Fault(NamedTuple):
    """One fault of a file."""

    code: str
    where: str
    """Part, and what in it."""
    what: str


class Document:
    """The parts of a file that the checks look at; parsed once."""

    def __init__(self, data: bytes) -> None:
        """Read and parse.

        Raises:
            TemplateError: not a Word file, or a part is not well-formed.
        """
        self.files = members(data)
        self.stories = {name: parse(self.files[name], name) for name in sorted(self.files) if _STORY.fullmatch(name)}
        self.main = self.stories["word/document.xml"]
        self.styles = parse(self.files["word/styles.xml"], "word/styles.xml") if "word/styles.xml" in self.files else None
        self.names = {value(style, "styleId"): value(style.find(W + "name")) for style in self._all(self.styles, "style")}

    @staticmethod
    def _all(root: "Element | None", tag: str) -> "Iterator[Element]":
        return iter(()) if root is None else root.iter(W + tag)

    def numbering(self) -> "Element | None":
        """Return the numbering part."""
        data = self.files.get("word/numbering.xml")
        return None if data is None else parse(data, "word/numbering.xml")


def value(element: "Element | None", name: str = "val") -> str:
    """Return an attribute of WordprocessingML; empty where element or attribute is missing."""
    return "" if element is None else element.get(W + name) or ""


def faults(data: bytes) -> tuple[Fault, ...]:
    """Return every fault found in a Word file, in the order of the checks.

    Raises:
        TemplateError: the bytes are no Word file at all.
    """
    document = Document(data)
    return tuple(fault for check in _CHECKS for fault in check(document))


def _styles(document: Document) -> Iterator[Fault]:
    for part, story in document.stories.items():
        for element in story.iter(W + "pStyle", W + "rStyle", W + "tblStyle"):
            if value(element) not in document.names:
                yield Fault("style.missing", part, value(element))


def _fields(document: Document) -> Iterator[Fault]:
    for part, story in document.stories.items():
        depth = 0
        for mark in story.iter(W + "fldChar"):
            kind = value(mark, "fldCharType")
            depth += (kind == "begin") - (kind == "end")
            if value(mark, "dirty") in ("1", "true"):
                yield Fault("field.dirty", part, "Word would ask on opening")
            if depth < 0:
                break
        if depth:
            yield Fault("field.unbalanced", part, f"{depth:+d}")
    settings = document.files.get("word/settings.xml", b"")
    if b"updateFields" in settings:
        yield Fault("field.update", "word/settings.xml", "Word would ask on opening")


def _bookmarks(document: Document) -> Iterator[Fault]:
    starts = [mark for story in document.stories.values() for mark in story.iter(W + "bookmarkStart")]
    ends = Counter(value(mark, "id") for story in document.stories.values() for mark in story.iter(W + "bookmarkEnd"))
    names = Counter(value(mark, "name") for mark in starts)
    numbers = Counter(value(mark, "id") for mark in starts)
    yield from (Fault("bookmark.name", "word/document.xml", name) for name, count in names.items() if count > 1)
    yield from (Fault("bookmark.id", "word/document.xml", number) for number, count in numbers.items() if count > 1)
    yield from (Fault("bookmark.end", "word/document.xml", number) for number in sorted(numbers.keys() ^ ends.keys()))
    for part, story in document.stories.items():
        for code in story.iter(W + "instrText"):
            found = re.match(r"\s*(?:PAGE|NOTE)?REF\s+(\S+)", code.text or "")
            if found and found.group(1) not in names:
                yield Fault("reference.missing", part, found.group(1))
        for link in story.iter(W + "hyperlink"):
            anchor = value(link, "anchor")
            if anchor and anchor not in names:
                yield Fault("reference.missing", part, anchor)


def _relations(document: Document) -> Iterator[Fault]:
    for part, story in document.stories.items():
        folder, _, name = part.rpartition("/")
        data = document.files.get(f"{folder}/_rels/{name}.rels")
        known = {relation.get("Id") for relation in parse(data, part)} if data else set()
        used = story.xpath("//@r:id | //@r:embed | //@r:link", namespaces={"r": _R})
        assert isinstance(used, list)
        yield from (Fault("relation.missing", part, str(identifier)) for identifier in used if identifier not in known)


def _controls(document: Document) -> Iterator[Fault]:
    stores = {}
    for name in document.files:
        found = re.fullmatch(r"customXml/itemProps(\d+)\.xml", name)
        if found:
            stores[parse(document.files[name], name).get(_STORE + "itemID")] = f"customXml/item{found.group(1)}.xml"
    numbers = Counter(
        value(properties.find(W + "id"))
        for story in document.stories.values()
        for properties in story.iter(W + "sdtPr")
        if properties.find(W + "id") is not None
    )
    yield from (Fault("control.id", "word/document.xml", number) for number, count in numbers.items() if count > 1)
    for part, story in document.stories.items():
        for binding in story.iter("{*}dataBinding"):
            yield from _binding(document, part, binding, stores)


def _binding(document: Document, part: str, binding: "Element", stores: dict[str | None, str]) -> Iterator[Fault]:
    from lxml import etree  # noqa: PLC0415

    if value(binding, "storeItemID") in _WORD_STORES:
        return
    item = stores.get(value(binding, "storeItemID"))
    if item is None or item not in document.files:
        yield Fault("binding.store", part, value(binding, "storeItemID"))
        return
    prefixes = dict(re.findall(r"xmlns:(\w+)='([^']+)'", value(binding, "prefixMappings")))
    try:
        found = parse(document.files[item], item).getroottree().xpath(value(binding, "xpath"), namespaces=prefixes)
    except etree.XPathError:
        found = []
    if not found:
        yield Fault("binding.path", part, value(binding, "xpath"))


def _numbering(document: Document) -> Iterator[Fault]:
    root = document.numbering()
    known = {value(number, "numId") for number in root.iter(W + "num")} if root is not None else set()
    places = [*document.stories.items(), *([("word/styles.xml", document.styles)] if document.styles is not None else [])]
    for part, story in places:
        for number in story.iter(W + "numId"):
            if value(number) not in known and value(number) != "0":
                yield Fault("numbering.missing", part, value(number))


def _tables(document: Document) -> Iterator[Fault]:
    for index, table in enumerate(document.main.iter(W + "tbl"), 1):
        where = f"word/document.xml: table {index}"
        grid = table.find(W + "tblGrid")
        columns = len(grid) if grid is not None else 0
        rows = [row for row in table.iter(W + "tr") if next(row.iterancestors(W + "tbl")) is table]
        for number, row in enumerate(rows, 1):
            yield from _row(row, columns, f"{where}, row {number}")
        style = document.names.get(value(table.find(f"{W}tblPr/{W}tblStyle")), "")
        if rows and style not in _LAYOUT_TABLES and rows[0].find(f"{W}trPr/{W}tblHeader") is None:
            yield Fault("table.head", where, "no header row")
        if not value(table.find(f"{W}tblPr/{W}tblDescription")) or not value(table.find(f"{W}tblPr/{W}tblCaption")):
            yield Fault("table.alternative", where, "no alternative text")


def _row(row: "Element", columns: int, where: str) -> Iterator[Fault]:
    width = 0
    for cell in row.iter(W + "tc"):
        span = value(cell.find(f"{W}tcPr/{W}gridSpan"))
        width += int(span) if span.isdigit() else 1
        if len(cell) == 0 or cell[-1].tag != W + "p":
            yield Fault("cell.empty", where, "a cell must end with a paragraph")
    if width != columns:
        yield Fault("table.grid", where, f"{width} of {columns} columns")


def _headings(document: Document) -> Iterator[Fault]:
    last = 0
    for style in document.main.iter(W + "pStyle"):
        found = re.fullmatch(r"heading (\d)", document.names.get(value(style), ""), re.IGNORECASE)
        level = int(found.group(1)) if found else 1 if document.names.get(value(style)) == "Gap Heading" else 0
        if level > last + 1:
            yield Fault("heading.skip", "word/document.xml", f"{last} to {level}")
        last = level or last


def _alternatives(document: Document) -> Iterator[Fault]:
    for part, story in document.stories.items():
        for drawing in story.iter(_DRAWING + "docPr"):
            if not drawing.get("descr"):
                yield Fault("picture.alternative", part, drawing.get("name") or "")


def _notes(document: Document) -> Iterator[Fault]:
    for reference, part, item in (
        ("footnoteReference", "word/footnotes.xml", "footnote"),
        ("endnoteReference", "word/endnotes.xml", "endnote"),
        ("commentReference", "word/comments.xml", "comment"),
    ):
        held = document.stories.get(part)
        notes = [note for note in held.iter(W + item) if value(note, "type") in ("", "normal")] if held is not None else []
        known = {value(note, "id") for note in notes}
        used = [value(mark, "id") for mark in document.main.iter(W + reference)]
        yield from (Fault("note.missing", "word/document.xml", f"{item} {number}") for number in used if number not in known)
        yield from (Fault("note.lost", part, f"{item} {number}") for number in sorted(known - set(used)))


def _colours(document: Document) -> Iterator[Fault]:
    places = [*document.stories.items(), *([("word/styles.xml", document.styles)] if document.styles is not None else [])]
    for part, story in places:
        for element in story.iter(W + "color", W + "shd", W + "top", W + "bottom", W + "insideH"):
            for name in ("val",) if element.tag == W + "color" else ("color", "fill"):
                colour = value(element, name)
                if colour and not _HEX.match(colour):
                    yield Fault("colour", part, colour)


def _properties(document: Document) -> Iterator[Fault]:
    core = document.files.get("docProps/core.xml")
    title = parse(core, "docProps/core.xml").findtext("{http://purl.org/dc/elements/1.1/}title") if core else None
    if not (title or "").strip():
        yield Fault("document.title", "docProps/core.xml", "no title")
    defaults = document.styles.find(W + "docDefaults") if document.styles is not None else None
    if defaults is None or not any(value(lang, "eastAsia") and value(lang) for lang in defaults.iter(W + "lang")):
        yield Fault("document.language", "word/styles.xml", "no default language")


_CHECKS = (
    _styles,
    _fields,
    _bookmarks,
    _relations,
    _controls,
    _numbering,
    _tables,
    _headings,
    _alternatives,
    _notes,
    _colours,
    _properties,
)
