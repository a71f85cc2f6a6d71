"""The marks of tracked changes in paragraphs and rows (ISO 29500-1, 17.13.5), and what deleted text takes along from the old file."""

import re
from copy import deepcopy
from typing import TYPE_CHECKING, NamedTuple

from generator.expressions import compiled
from generator.render.docx.archive import parse
from generator.render.docx.inlines import AUTHOR
from generator.render.docx.xml import W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_RELATIONS = "word/_rels/document.xml.rels"
_TOKEN = compiled(r"[A-Za-z0-9.,%]+|\s+|.", re.DOTALL)
_UNTRACKED = frozenset(W + name for name in ("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd"))
_SILENT_NAMES = ("tcW", "tblW", "tblGrid", "tblDescription", "dataBinding", "id", "placeholder", "numId", "pPrChange")
_SILENT = frozenset(W + name for name in _SILENT_NAMES) | _UNTRACKED
_HYPERLINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Atom(NamedTuple):
    """The least piece of a paragraph that is deleted or inserted as one."""

    key: str
    elements: "tuple[Element, ...]"


class Side:
    """One of the two files: its notes and links."""

    def __init__(self, files: dict[str, bytes]) -> None:
        """Read the parts that runs point into."""
        notes, links = files.get("word/footnotes.xml"), files.get(_RELATIONS)
        self.notes: dict[str, Element] = {}
        if notes is not None:
            self.notes = {note.get(W + "id") or "": note for note in parse(notes, "footnotes").iter(W + "footnote")}
        external = [link for link in parse(links, "relations") if link.get("TargetMode") == "External"] if links is not None else []
        self.links = {str(link.get("Id")): str(link.get("Target")) for link in external}

    def key(self, element: "Element", *, rows: bool = False) -> str:
        """Return what an element says and how it looks, without ids and widths; ``rows`` leaves running numbers out too."""
        out: list[str] = []
        self._write(element, out, rows)
        return "".join(out)

    def _write(self, element: "Element", out: list[str], rows: bool) -> None:
        tag = element.tag
        if tag in _SILENT or (tag == W + "r" and element.find(W + "commentReference") is not None):
            return
        if rows and tag == W + "p" and _style_of(element) == "TableIndex":
            return
        if tag == W + "footnoteReference":
            note = self.notes.get(element.get(W + "id") or "")
            out.append(f"[note {'' if note is None else ''.join(text.text or '' for text in note.iter(W + 't'))}]")
            return
        said = sorted((str(name), str(value)) for name, value in element.attrib.items())
        said = sorted((str(name), str(value)) for name, value in element.attrib.items())
        names = [f"{name}={value}" for name, value in said if name not in (_R + "id", W + "anchor", _SPACE)]
        link = self.links.get(element.get(_R + "id") or "", "")
        out.append(f"<{str(tag).rpartition('}')[2]} {' '.join(names)}{link}>{element.text or ''}")
        for child in element:
            self._write(child, out, rows)
        out.append("</>")


def _style_of(paragraph: "Element") -> str:
    style = paragraph.find(f"{W}pPr/{W}pStyle")
    return "" if style is None else style.get(W + "val") or ""


class Tracker:
    """Makes the marks, and collects what the new file must hold for the deleted text."""

    def __init__(self, old: dict[str, bytes], new: dict[str, bytes]) -> None:
        """Read both files."""
        self.new_files = new
        self.sides = (Side(old), Side(new))
        self.changes = 0
        self.controls = 500_000
        self.added_notes: list[Element] = []
        self.added_links: dict[str, str] = {}
        self.added_numbers: set[str] = set()
        core = parse(new["docProps/core.xml"], "properties") if "docProps/core.xml" in new else None
        self.date = None if core is None else core.findtext("{http://purl.org/dc/terms/}modified")

    def old_key(self, element: "Element") -> str:
        """Return the key of an element of the old file."""
        return self.sides[0].key(element)

    def new_key(self, element: "Element") -> str:
        """Return the key of an element of the new file."""
        return self.sides[1].key(element)

    def old_row_key(self, element: "Element") -> str:
        """Return the key of a row of the old file, its running number left out."""
        return self.sides[0].key(element, rows=True)

    def new_row_key(self, element: "Element") -> str:
        """Return the key of a row of the new file, its running number left out."""
        return self.sides[1].key(element, rows=True)

    def mark(self, name: str) -> "Element":
        """Return a new ``w:ins``, ``w:del`` or ``w:pPrChange`` with its number, author and, where known, date."""
        from lxml import etree  # noqa: PLC0415

        self.changes += 1
        element = etree.Element(W + name, {W + "id": str(self.changes), W + "author": AUTHOR})
        if self.date:
            element.set(W + "date", self.date)
        return element

    def mark_row(self, row: "Element", name: str) -> None:
        """Mark a row as inserted or deleted."""
        properties = _first(row, "trPr")
        properties.append(self.mark(name))

    def insert_paragraph(self, paragraph: "Element", *, mark: bool = True) -> "Element":
        """Mark a paragraph as inserted; ``mark``: its end too."""
        return self._whole(paragraph, "ins", mark=mark)

    def delete_paragraph(self, paragraph: "Element", *, mark: bool = True) -> "Element":
        """Mark a paragraph of the old file as deleted; ``mark``: its end too."""
        properties = paragraph.find(W + "pPr")
        if properties is not None:
            self.added_numbers.update(number.get(W + "val") or "" for number in properties.iter(W + "numId"))
        return self._whole(paragraph, "del", mark=mark)

    def _whole(self, paragraph: "Element", name: str, *, mark: bool) -> "Element":
        properties = paragraph.find(W + "pPr")
        found = atoms(paragraph, self.sides[0 if name == "del" else 1])
        pieces: list[Element] = []
        for atom in found:
            pieces += self.wrap(atom, name)
        if mark:
            properties = _first(paragraph, "pPr")
            _run_properties(properties).insert(0, self.mark(name))
        paragraph[:] = [*([properties] if properties is not None else []), *_joined(pieces)]
        return paragraph

    def wrap(self, atom: Atom, name: str) -> "list[Element]":
        """Return an atom marked as inserted or deleted; bookmarks and comment ranges of the old file are dropped."""
        out: list[Element] = []
        for element in atom.elements:
            if element.tag in _UNTRACKED or element.find(W + "commentReference") is not None:
                out += [] if name == "del" else [element]
                continue
            if name == "del":
                self._carry(element)
            if element.tag == W + "hyperlink":
                runs = list(element)
                box = self.mark(name)
                box[:] = runs
                element[:] = [box]
                out.append(element)
                continue
            box = self.mark(name)
            box.append(element)
            out.append(box)
        return out

    def renumber(self, number: "Element") -> None:
        """Give a content control of the old file an id that the new file does not have."""
        self.controls += 1
        number.set(W + "val", str(self.controls))

    def _carry(self, element: "Element") -> None:
        """Bring what deleted content points at into the new file: notes, links; its controls lose their binding."""
        for text in list(element.iter(W + "t")):
            text.tag = W + "delText"
        for text in list(element.iter(W + "instrText")):
            text.tag = W + "delInstrText"
        for reference in element.iter(W + "footnoteReference"):
            note = self.sides[0].notes.get(reference.get(W + "id") or "")
            if note is not None:
                copy = deepcopy(note)
                number = str(max([0, *(int(key) for key in self.sides[1].notes)]) + len(self.added_notes) + 1)
                copy.set(W + "id", number)
                reference.set(W + "id", number)
                self.added_notes.append(copy)
        identifier = element.get(_R + "id")
        if identifier is not None:
            fresh = f"rIdOld{len(self.added_links) + 1}"
            self.added_links[fresh] = self.sides[0].links.get(identifier, "")
            element.set(_R + "id", fresh)
        for properties in element.iter(W + "sdtPr"):
            for binding in properties.findall(W + "dataBinding"):
                properties.remove(binding)
            control = properties.find(W + "id")
            if control is not None:
                self.renumber(control)
        if element.tag == W + "hyperlink" and element.get(W + "anchor") is not None:
            del element.attrib[W + "anchor"]

    def parts(self) -> dict[str, bytes]:
        """Return the parts of the new file that grew."""
        from lxml import etree  # noqa: PLC0415

        out: dict[str, bytes] = {}

        def store(name: str, root: "Element") -> None:
            out[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)

        if self.added_notes:
            root = parse(self.new_files["word/footnotes.xml"], "footnotes")
            root.extend(self.added_notes)
            store("word/footnotes.xml", root)
        if self.added_links:
            root = parse(self.new_files[_RELATIONS], "relations")
            for identifier, target in self.added_links.items():
                tag = f"{str(root.tag).rpartition('}')[0]}}}Relationship"
                etree.SubElement(root, tag, Id=identifier, Type=_HYPERLINK, Target=target, TargetMode="External")
            store(_RELATIONS, root)
        if self.added_numbers and "word/numbering.xml" in self.new_files:
            root = parse(self.new_files["word/numbering.xml"], "numbering")
            known = {number.get(W + "numId") for number in root.iter(W + "num")}
            last = root.findall(W + "num")[-1:]
            for missing in sorted(self.added_numbers - known - {"0", ""}):
                copy = deepcopy(last[0])
                copy.set(W + "numId", missing)
                root.append(copy)
            store("word/numbering.xml", root)
        return out


def _first(element: "Element", name: str) -> "Element":
    from lxml import etree  # noqa: PLC0415

    found = element.find(W + name)
    if found is None:
        found = etree.Element(W + name)
        element.insert(0, found)
    return found


def _run_properties(properties: "Element") -> "Element":
    """Return the ``w:rPr`` of a paragraph's mark: last in ``w:pPr`` but for section and change."""
    from lxml import etree  # noqa: PLC0415

    found = properties.find(W + "rPr")
    if found is None:
        found = etree.Element(W + "rPr")
        later = [child for child in properties if child.tag in (W + "sectPr", W + "pPrChange")]
        properties.insert(properties.index(later[0]) if later else len(properties), found)
    return found


def _joined(pieces: "list[Element]") -> "list[Element]":
    """Join neighbouring marks of one kind, and in them runs of one look, so that a change reads as one."""
    out: list[Element] = []
    for piece in pieces:
        last = out[-1] if out else None
        if last is not None and piece.tag == last.tag and piece.tag in (W + "ins", W + "del"):
            for child in list(piece):
                _append_run(last, child)
        elif last is not None and _same_look(last, piece):
            _merge_text(last, piece)
        else:
            out.append(piece)
    return out


def _append_run(box: "Element", run: "Element") -> None:
    if len(box) and _same_look(box[-1], run):
        _merge_text(box[-1], run)
    else:
        box.append(run)


def _text_child(run: "Element") -> "Element | None":
    inside = [child for child in run if child.tag != W + "rPr"]
    return inside[0] if len(inside) == 1 and inside[0].tag in (W + "t", W + "delText") else None


def _look(run: "Element") -> bytes:
    from lxml import etree  # noqa: PLC0415

    properties = run.find(W + "rPr")
    return b"" if properties is None else etree.tostring(properties, method="c14n", with_tail=False)


def _same_look(one: "Element", other: "Element") -> bool:
    if one.tag != W + "r" or other.tag != W + "r":
        return False
    first, second = _text_child(one), _text_child(other)
    return first is not None and second is not None and first.tag == second.tag and _look(one) == _look(other)


def _merge_text(run: "Element", other: "Element") -> None:
    first, second = _text_child(run), _text_child(other)
    assert first is not None
    assert second is not None
    first.text = (first.text or "") + (second.text or "")
    first.set(_SPACE, "preserve")


def atoms(paragraph: "Element", side: Side) -> list[Atom]:
    """Return a paragraph's content in pieces: words and Han characters, whole fields, links and controls."""
    out: list[Atom] = []
    field: list[Element] = []
    depth = 0
    for child in paragraph:
        if child.tag == W + "pPr":
            continue
        marks = [mark.get(W + "fldCharType") for mark in child.iter(W + "fldChar")] if child.tag == W + "r" else []
        if marks or depth:
            field.append(child)
            depth += marks.count("begin") - marks.count("end")
            if depth <= 0:
                out.append(Atom("".join(side.key(piece) for piece in field), tuple(field)))
                field, depth = [], 0
        else:
            out += _pieces(child, side)
    if field:
        out.append(Atom("".join(side.key(piece) for piece in field), tuple(field)))
    return out


def _pieces(child: "Element", side: Side) -> list[Atom]:
    text = _text_child(child) if child.tag == W + "r" else None
    if text is None:
        return [Atom(side.key(child), (child,))]
    out: list[Atom] = []
    look = _look(child).decode()
    for word in _TOKEN.findall(text.text or ""):
        copy = deepcopy(child)
        inside = _text_child(copy)
        assert inside is not None
        inside.text = word
        inside.set(_SPACE, "preserve")
        out.append(Atom(f"{look}{word}", (copy,)))
    return out


def pair_paragraph(tracker: Tracker, old: "Element", new: "Element") -> "Element":
    """Return the new paragraph with what changed against the old one marked: its content, and its style."""
    from difflib import SequenceMatcher  # noqa: PLC0415  (not needed to draw)

    before, after = atoms(old, tracker.sides[0]), atoms(new, tracker.sides[1])
    properties, earlier = new.find(W + "pPr"), old.find(W + "pPr")
    pieces: list[Element] = []
    for tag, i, j, k, m in SequenceMatcher(None, [atom.key for atom in before], [atom.key for atom in after], autojunk=False).get_opcodes():
        if tag == "equal":
            pieces += [element for atom in after[k:m] for element in atom.elements]
            continue
        for atom in before[i:j]:
            pieces += tracker.wrap(atom, "del")
        for atom in after[k:m]:
            pieces += tracker.wrap(atom, "ins")
    if _style_of(old) != _style_of(new):
        properties = _first(new, "pPr")
        change = tracker.mark("pPrChange")
        change.append(_without_run_properties(earlier))
        properties.append(change)
    new[:] = [*([properties] if properties is not None else []), *_joined(pieces)]
    return new


def _without_run_properties(properties: "Element | None") -> "Element":
    from lxml import etree  # noqa: PLC0415

    copy = deepcopy(properties) if properties is not None else etree.Element(W + "pPr")
    for child in [child for child in copy if child.tag in (W + "rPr", W + "sectPr", W + "pPrChange")]:
        copy.remove(child)
    return copy
