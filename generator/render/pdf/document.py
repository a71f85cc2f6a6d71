"""A tagged canvas over ReportLab's, and the file it writes: marked content, links, destinations, object streams."""

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from . import metadata
from .fontbook import FontBook
from .outline import Bookmark, outline
from .structure import Annotated, Element, serialise
from .syntax import stream, text_string

_PER_STREAM = 400
"""Objects in an object stream (ISO 32000-1, 7.5.7)."""
_LINK_KEYS = 1 << 20
"""First key of a link in the parent tree; those of pages count from 0."""


@dataclass(frozen=True, slots=True)
class About:
    """What the file says about itself."""

    title: str
    lang: str
    creator: str
    subject: str = ""
    keywords: str = ""
    created: str | None = None
    record: bytes | None = None


class Raw(pdfdoc.PDFObject):  # type: ignore[misc]  # ReportLab has no types
    """An object already written."""

    def __init__(self, data: bytes) -> None:
        """Keep the bytes."""
        self.data = data

    def format(self, _document: Any) -> bytes:
        """Return the object as PDF writes it."""
        return self.data


class TaggedCanvas(Canvas):  # type: ignore[misc]  # ReportLab has no types
    """A canvas whose content belongs to structure elements or is marked an artifact; positions in pt from the lower left."""

    def __init__(self, size: tuple[float, float], about: About) -> None:
        """Begin the first page, of ``size`` in pt."""
        super().__init__(None, pagesize=size, pageCompression=1, invariant=1, lang=about.lang, pdfVersion=(1, 7))
        self.about = about
        self.fonts = FontBook()
        self.root = Element("Document")
        self.page = 0
        """Pages finished so far: the number of the present one, from 0."""
        self._open: Element | str | None = None
        self._owners: list[Element] = []
        self._parents: list[list[Element]] = []
        self._annotation_owners: list[Element] = []
        self._annotations: list[int] = []
        self._pending: list[tuple[int, str]] = []
        self.places: dict[str, tuple[int, float, float]] = {}
        self._raw: dict[int, bytes] = {}

    # ------------------------------------------------------------ content

    def owner(self, element: Element, properties: str = "") -> None:
        """Let what is drawn next belong to ``element``; ``properties`` go into the marked content's own dictionary."""
        if self._open is element and not properties:
            return
        self.close()
        mcid = len(self._owners)
        self._owners.append(element)
        element.kids.append(self.page << 16 | mcid)
        self._code.append(f"/{element.tag}<</MCID {mcid}{properties}>>BDC")
        self._open = element

    def artifact(self, kind: str = "") -> None:
        """Let what is drawn next be an artifact: ``Header`` or ``Footer`` of the page, a ``Background``, or (empty) layout."""
        if self._open == "Artifact" + kind:
            return
        self.close()
        pagination = f"/Artifact<</Type/Pagination/Subtype/{kind}>>BDC" if kind else "/Artifact<</Type/Layout>>BDC"
        self._code.append(pagination)
        self._open = "Artifact" + kind

    def close(self) -> None:
        """End the present marked content."""
        if self._open is not None:
            self._code.append("EMC")
            self._open = None

    def put(self, operators: str) -> None:
        """Draw; the operators set every part of the graphics state that they use."""
        self._code.append(operators)

    def box(self, x: float, y: float, width: float, height: float, ink: str) -> None:
        """Fill a rectangle with an ink (``r g b``)."""
        self._code.append(f"{ink} rg {x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    # ------------------------------------------------------------ links

    def place(self, key: str, x: float, y: float) -> None:
        """Make ``key`` the name of a place on this page; the first of a name counts."""
        self.places.setdefault(key, (self.page, x, y))

    def link(self, element: Element, rect: tuple[float, float, float, float], contents: str, target: str) -> None:
        """Lay a link over ``rect`` (x0, y0, x1, y1); ``target`` is a URI, or ``#`` and the name of a place."""
        number = self._reserve()
        x0, y0, x1, y1 = rect
        key = _LINK_KEYS + len(self._annotation_owners)
        self._annotation_owners.append(element)
        start = (
            f"<</Type/Annot/Subtype/Link/Rect[{x0:.2f} {y0:.2f} {x1:.2f} {y1:.2f}]/Border[0 0 0]/F 4"
            f"/Contents{text_string(contents)}/StructParent "
        )
        if target.startswith("#"):
            self._pending.append((number, target[1:]))
            self._raw[number] = f"{start}{key}".encode()
        else:
            uri = quote(target, safe="!#$%&'()*+,/:;=?@[]~").encode().hex()
            self._raw[number] = f"{start}{key}/A<</S/URI/URI<{uri}>>>>>".encode()
        self._annotations.append(number)
        element.kids.append(Annotated(self.page, number))

    def _reserve(self) -> int:
        """Return the number of an object that is written as bytes."""
        self._doc.objectcounter += 1
        number: int = self._doc.objectcounter
        return number

    def _add(self, data: bytes) -> int:
        number = self._reserve()
        self._raw[number] = data
        return number

    # ------------------------------------------------------------ pages

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """Finish the page: its content is compressed at once."""
        self.close()
        code: list[str] = self._code
        self._code: list[str] = []
        super().showPage()
        page = self._doc.Pages.pages[-1]
        page.__NoDefault__ = [*pdfdoc.PDFPage.__NoDefault__, "StructParents", "Tabs"]
        page.Tabs = pdfdoc.PDFName("S")
        page.StructParents = self.page
        page.stream = None
        page.Contents = Raw(stream("", "\n".join(code).encode("latin-1")))
        if self._annotations:
            page.Annots = Raw(("[" + " ".join(f"{n} 0 R" for n in self._annotations) + "]").encode())
        self._parents.append(self._owners)
        self._owners, self._annotations = [], []
        self.page += 1

    def finish(self, producer: str, bookmarks: Sequence[Bookmark]) -> bytes:
        """Return the file."""
        document = self._doc
        resources = document.idToObject[pdfdoc.BasicFonts].dict
        for name, number in self.fonts.write(self._add).items():
            resources[name] = Raw(f"{number} 0 R".encode())
        root_number = self._reserve()
        self._catalogue(root_number, producer)
        self._doc.Catalog.Outlines = None
        if bookmarks:
            self._outline(bookmarks)
        document.Reference(document.Catalog)
        objects = self._formatted()
        first = document.objectcounter + 1
        written = serialise(self.root, first, root_number, self._page_number)
        objects[root_number] = self._tree(first)
        for offset, data in enumerate(written):
            objects[first + offset] = data
        catalogue = document.idToObjectNumberAndVersion[document.Catalog.__InternalName__][0]
        information = first + len(written)
        objects[information] = self._information(producer).encode()
        del written
        file = _File(information + 1)
        file.write(objects)
        return file.finish(catalogue, information)

    def _page_number(self, index: int) -> int:
        number: int = self._doc.idToObjectNumberAndVersion[f"Page{index + 1}"][0]
        return number

    def _destination(self, key: str) -> str:
        """Return a place as PDF writes it; the first page's top where it was never drawn."""
        page, x, y = self.places.get(key, (0, 0.0, self._pagesize[1]))
        return f"[{self._page_number(page)} 0 R/XYZ {x:.2f} {y:.2f} null]"

    def _outline(self, bookmarks: Sequence[Bookmark]) -> None:
        """Add the bookmarks."""
        root = self._reserve()
        numbers = [self._reserve() for _ in bookmarks]
        targets = [self._destination(b.key) for b in bookmarks]
        self._raw.update(outline(bookmarks, targets, root, numbers))
        self._doc.Catalog.Outlines = Raw(f"{root} 0 R".encode())

    def _formatted(self) -> dict[int, bytes]:
        """Return all objects but the structure tree; formatting may register more."""
        document = self._doc
        for number, key in self._pending:
            self._raw[number] += f"/Dest{self._destination(key)}>>".encode()
        objects: dict[int, bytes] = {}
        number = 0
        while number < document.objectcounter:
            number += 1
            name = document.numberToId.get(number)
            if name is not None:
                found = document.idToObject[name]
                data = found.format(document)
                if not isinstance(found, Raw) and data.endswith(b"endstream\n"):
                    data = data[:-10] + b"\nendstream"  # ISO 19005-2, 6.1.7.1: an end of line before the keyword
                objects[number] = data
            elif number in self._raw:
                objects[number] = self._raw[number]
        return objects

    def _tree(self, first: int) -> bytes:
        """Return the StructTreeRoot with its parent tree and the tree of IDs."""
        nums = [f"{key}[{' '.join(f'{e.number} 0 R' for e in owners)}]" for key, owners in enumerate(self._parents)]
        nums += [f"{_LINK_KEYS + key} {e.number} 0 R" for key, e in enumerate(self._annotation_owners)]
        named: list[tuple[str, int]] = []
        for element in self.root.walk():
            _, found, rest = element.attributes.partition("/ID(")
            if found:
                named.append((rest.partition(")")[0], element.number))
        ids = ""
        if named:
            named.sort()
            pairs = " ".join(f"({name}){number} 0 R" for name, number in named)
            ids = f"/IDTree<</Kids[{self._leaf(named, pairs)}]>>"
        return (
            f"<</Type/StructTreeRoot/K {first} 0 R/ParentTree<</Nums[{' '.join(nums)}]>>"
            f"/ParentTreeNextKey {_LINK_KEYS + len(self._annotation_owners)}{ids}>>"
        ).encode()

    @staticmethod
    def _leaf(named: list[tuple[str, int]], pairs: str) -> str:
        return f"<</Limits[({named[0][0]})({named[-1][0]})]/Names[{pairs}]>>"

    def _catalogue(self, root_number: int, producer: str) -> None:
        """Fill the catalog."""
        about, catalog = self.about, self._doc.Catalog
        profile = metadata.srgb()
        intent = self._add(stream("/N 3", profile))
        part = 2 if about.record is None else 3
        packet = metadata.xmp(
            title=about.title,
            subject=about.subject,
            keywords=about.keywords,
            lang=about.lang,
            creator=about.creator,
            producer=producer,
            created=about.created,
            part=part,
        )
        written = b"<</Type/Metadata/Subtype/XML/Length %d>>\nstream\n" % len(packet) + packet + b"\nendstream"
        entries = {
            "StructTreeRoot": f"{root_number} 0 R",
            "MarkInfo": "<</Marked true>>",
            "ViewerPreferences": "<</DisplayDocTitle true>>",
            "Metadata": f"{self._add(written)} 0 R",
            "OutputIntents": "[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)"
            f"/DestOutputProfile {intent} 0 R>>]",
        }
        if about.record is not None:
            file = self._add(stream(f"/Type/EmbeddedFile/Subtype/application#2Fjson/Params<</Size {len(about.record)}>>", about.record))
            spec = self._add(
                b"<</Type/Filespec/F(record.json)/UF(record.json)/Desc(Record of the facts in this report)/AFRelationship/Source"
                b"/EF<</F %d 0 R/UF %d 0 R>>>>" % (file, file)
            )
            entries["AF"] = f"[{spec} 0 R]"
            entries["Names"] = f"<</EmbeddedFiles<</Names[(record.json){spec} 0 R]>>>>"
        catalog.__NoDefault__ = [*pdfdoc.PDFCatalog.__NoDefault__, "OutputIntents", "AF"]
        catalog.__Refs__ = ["Pages", "PageLabels"]
        for key, value in entries.items():
            setattr(catalog, key, Raw(value.encode()))

    def _information(self, producer: str) -> str:
        """Return the document information dictionary, which says what the XMP says."""
        about = self.about
        entries = {
            "Title": about.title,
            "Subject": about.subject,
            "Keywords": about.keywords,
            "Creator": about.creator,
            "Producer": producer,
        }
        written = "".join(f"/{key}{text_string(value)}" for key, value in entries.items() if value)
        if about.created:
            moment = _pdf_date(about.created)
            written += f"/CreationDate({moment})/ModDate({moment})"
        return f"<<{written}>>"


def _pdf_date(moment: str) -> str:
    """Return an ISO 8601 instant as a PDF date (7.9.4)."""
    digits = moment.replace("Z", "+00:00")
    day, _, rest = digits.partition("T")
    clock, sign, zone = rest, "", ""
    for mark in "+-":
        if mark in rest:
            clock, _, zone = rest.partition(mark)
            sign = mark
    clock = (clock.partition(".")[0].replace(":", "") or "").ljust(6, "0")[:6]
    return "D:" + day.replace("-", "") + clock + (f"{sign}{zone[:2]}'{zone[3:5] or '00'}'" if sign else "")


class _File:
    """A PDF 1.7 file with object streams and a cross-reference stream (7.5.7, 7.5.8)."""

    def __init__(self, size: int) -> None:
        """Begin a file of ``size`` objects, number 0 counted."""
        self.out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
        self.kinds, self.first, self.second = bytearray(size), array("Q", bytes(8 * size)), array("H", bytes(2 * size))
        self.second[0] = 65535

    def write(self, objects: dict[int, bytes]) -> None:
        """Write the objects; ``objects`` is used up."""
        packed: list[int] = []
        for number in sorted(objects):
            if not objects[number].endswith(b"endstream"):
                packed.append(number)
                continue
            self.kinds[number], self.first[number] = 1, len(self.out)
            self.out += b"%d 0 obj\n" % number + objects.pop(number) + b"\nendobj\n"
        for start in range(0, len(packed), _PER_STREAM):
            self._pack(packed[start : start + _PER_STREAM], objects)

    def _pack(self, group: list[int], objects: dict[int, bytes]) -> None:
        """Write an object stream."""
        head, body = [], bytearray()
        holder = len(self.kinds)
        for index, number in enumerate(group):
            head.append(b"%d %d" % (number, len(body)))
            body += objects.pop(number) + b"\n"
            self.kinds[number], self.first[number], self.second[number] = 2, holder, index
        index_part = b" ".join(head) + b"\n"
        self._append()
        data = stream(f"/Type/ObjStm/N {len(group)}/First {len(index_part)}", index_part + bytes(body))
        self.out += b"%d 0 obj\n" % holder + data + b"\nendobj\n"

    def _append(self) -> None:
        """Count one more object, which begins here."""
        self.kinds.append(1)
        self.first.append(len(self.out))
        self.second.append(0)

    def finish(self, catalogue: int, information: int) -> bytes:
        """Return the file; its ID comes from its content."""
        identity = sha256(self.out).hexdigest()[:32].upper()
        start, number = len(self.out), len(self.kinds)
        self._append()
        rows = zip(self.kinds, self.first, self.second, strict=True)
        table = b"".join([(kind << 56 | one << 16 | two).to_bytes(8, "big") for kind, one, two in rows])
        entries = f"/Type/XRef/Size {number + 1}/W[1 5 2]/Root {catalogue} 0 R/Info {information} 0 R/ID[<{identity}><{identity}>]"
        self.out += b"%d 0 obj\n" % number + stream(entries, table) + b"\nendobj\nstartxref\n%d\n%%%%EOF\n" % start
        return bytes(self.out)
