# ruff: noqa: E501  (a line of markup is read whole)
"""Parts to a file: python-docx's OPC package over our own reference, saved to the same bytes each time."""

import io
from collections.abc import Mapping
from functools import lru_cache
from itertools import count
from typing import TYPE_CHECKING

import msgspec

from generator.model.report import Report
from generator.render.docx import document, sheets
from generator.render.docx.archive import archive, without_clock
from generator.render.docx.catalogue import IDS
from generator.render.docx.style import Style
from generator.render.docx.xml import DECLARATION

if TYPE_CHECKING:
    from docx.opc.part import Part

OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DOCUMENT = f"{WORD}.document.main+xml"

_REFERENCE_PARTS = {
    "/word/styles.xml": (f"{WORD}.styles+xml", f"{OFFICE}/styles"),
    "/word/settings.xml": (f"{WORD}.settings+xml", f"{OFFICE}/settings"),
    "/word/fontTable.xml": (f"{WORD}.fontTable+xml", f"{OFFICE}/fontTable"),
    "/word/numbering.xml": (f"{WORD}.numbering+xml", f"{OFFICE}/numbering"),
    "/word/footnotes.xml": (f"{WORD}.footnotes+xml", f"{OFFICE}/footnotes"),
    "/word/theme/theme1.xml": ("application/vnd.openxmlformats-officedocument.theme+xml", f"{OFFICE}/theme"),
}


def reference_docx(style: Style, locale: str) -> bytes:
    """Return an empty document with every style of the catalogue: what `render` draws onto, and what an office starts its own from."""
    return _reference(msgspec.json.encode(style), locale)


@lru_cache(maxsize=16)
def _reference(style_json: bytes, locale: str) -> bytes:
    style = msgspec.json.decode(style_json, type=Style)
    parts = {
        "/word/styles.xml": sheets.styles_xml(style, locale),
        "/word/settings.xml": sheets.settings_xml(style, locale),
        "/word/fontTable.xml": sheets.font_table_xml(style, locale),
        "/word/numbering.xml": document.numbering_xml(sheets.abstract_numberings(style, locale), sheets.instances(style), 0),
        "/word/footnotes.xml": document.footnotes_xml(""),
        "/word/theme/theme1.xml": sheets.theme_xml(style, locale),
    }
    relations = "".join(
        f'<Relationship Id="rId{index}" Type="{_REFERENCE_PARTS[name][1]}" Target="{name.removeprefix("/word/")}"/>'
        for index, name in enumerate(parts, 1)
    )
    overrides = "".join(f'<Override PartName="{name}" ContentType="{_REFERENCE_PARTS[name][0]}"/>' for name in parts)
    files = {
        "[Content_Types].xml": f'{DECLARATION}<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        f'ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{DOCUMENT}"/>{overrides}</Types>',
        "_rels/.rels": f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Type="{OFFICE}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": document.document_xml("<w:p/>", document.section_xml(style, "")),
        "word/_rels/document.xml.rels": f'{DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{relations}</Relationships>',
    }
    files |= {name[1:]: text for name, text in parts.items()}
    return archive({name: text.encode() for name, text in files.items()})


class Assembly:
    """A package being put together on a reference document (the bytes of a Word file)."""

    def __init__(self, reference: bytes) -> None:
        """Open the reference."""
        from docx.package import Package  # noqa: PLC0415  (60 ms; only when a Word file is made)

        self.package: Package = Package.open(io.BytesIO(reference))
        self.main: Part = self.package.main_document_part

    def part(self, name: str, content_type: str, text: str) -> "Part":
        """Return a new part."""
        from docx.opc.packuri import PackURI  # noqa: PLC0415
        from docx.opc.part import Part  # noqa: PLC0415

        return Part(PackURI(name), content_type, text.encode(), self.package)

    def add(self, name: str, content_type: str, kind: str, text: str) -> str:
        """Add a part that the document refers to; return the relationship's id."""
        part = self.part(name, content_type, text)
        identifier = next(name for number in count(1) if (name := f"rIdJb{number}") not in self.main.rels)
        self.main.load_rel(f"{OFFICE}/{kind}", part, identifier)
        return identifier

    def drop(self, *kinds: str) -> None:
        """Forget the document's relations of these kinds."""
        for identifier in [key for key, relation in self.main.rels.items() if relation.reltype.rsplit("/", 1)[-1] in kinds]:
            del self.main.rels[identifier]

    def replace_document(self, text: str) -> None:
        """Put ``text`` in the place of the document part; its relations stay."""
        new = self.part("/word/document.xml", DOCUMENT, text)
        for identifier, relation in self.main.rels.items():
            target = relation.target_ref if relation.is_external else relation.target_part
            new.load_rel(relation.reltype, target, identifier, relation.is_external)
        for identifier, relation in list(self.package.rels.items()):
            if relation.reltype == f"{OFFICE}/officeDocument":
                del self.package.rels[identifier]
                self.package.load_rel(f"{OFFICE}/officeDocument", new, identifier)
        self.main = new

    def properties(self, name: str, content_type: str, kind: str, text: str) -> None:
        """Put a property part in the place of what the package had."""
        for identifier, relation in list(self.package.rels.items()):
            if relation.reltype == kind:
                del self.package.rels[identifier]
        self.package.relate_to(self.part(name, content_type, text), kind)

    def save(self) -> bytes:
        """Return the file."""
        buffer = io.BytesIO()
        self.package.save(buffer)
        return without_clock(buffer.getvalue())


def add_story_parts(assembly: Assembly, body: document.Body, style: Style, *, item: int = 1) -> None:
    """Add footnotes, comments, links, prompts and, as custom XML part number ``item``, the record."""
    assembly.drop("footnotes")
    assembly.add("/word/footnotes.xml", f"{WORD}.footnotes+xml", "footnotes", body.footnotes)
    if body.comments:
        assembly.add("/word/comments.xml", f"{WORD}.comments+xml", "comments", body.comments)
    for address, identifier in body.links.items():
        assembly.main.load_rel(f"{OFFICE}/hyperlink", address, identifier, True)
    if body.prompts:
        grey = style.colours.get("secondary", style.colours["ink"])
        glossary = assembly.part("/word/glossary/document.xml", f"{WORD}.document.glossary+xml", document.glossary_xml(body.prompts))
        glossary.relate_to(
            assembly.part("/word/glossary/styles.xml", f"{WORD}.styles+xml", document.glossary_styles_xml(grey)), f"{OFFICE}/styles"
        )
        assembly.main.load_rel(f"{OFFICE}/glossaryDocument", glossary, "rIdJbGlossary")
    data = assembly.part(f"/customXml/item{item}.xml", "application/xml", body.data)
    properties = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"
    described = assembly.part(f"/customXml/itemProps{item}.xml", properties, document.item_properties_xml(body.store))
    data.relate_to(described, f"{OFFICE}/customXmlProps")
    assembly.main.load_rel(f"{OFFICE}/customXml", data, f"rIdJbData{item}")


def add_properties(assembly: Assembly, report: Report) -> None:
    """Add core, extended and custom properties."""
    office = "application/vnd.openxmlformats-officedocument"
    core = "application/vnd.openxmlformats-package.core-properties+xml"
    assembly.properties("/docProps/core.xml", core, f"{_PACKAGE}/relationships/metadata/core-properties", document.core_xml(report))
    assembly.properties("/docProps/app.xml", f"{office}.extended-properties+xml", f"{OFFICE}/extended-properties", document.app_xml())
    assembly.properties(
        "/docProps/custom.xml", f"{office}.custom-properties+xml", f"{OFFICE}/custom-properties", document.custom_xml(report)
    )


def add_heads_and_feet(assembly: Assembly, report: Report, style: Style, ids: Mapping[str, str]) -> str:
    """Add headers and footers; return their references for the section."""
    out = []
    for (place, kind), text in document.heads_and_feet(report, style, ids).items():
        identifier = assembly.add(f"/word/{place}-{kind}.xml", f"{WORD}.{place}+xml", place, text)
        out.append(f'<w:{place}Reference w:type="{kind}" r:id="{identifier}"/>')
    return "".join(out)


def render(report: Report, style: Style, *, record: bytes | None = None, reference: bytes | None = None) -> bytes:
    """Return a report as a Word file in a house style; the same bytes for the same arguments.

    Args:
        record: The record's JSON (UTF-8), kept in the file as a custom XML part.
        reference: A Word file of the user's whose styles, paper, headers and footers are taken instead of the house style's.

    Raises:
        TemplateError: the reference is no Word file, holds what is refused, or lacks styles; each missing one is named.
    """
    if report.kind not in style.numbering.kinds:
        style = msgspec.structs.replace(style, numbering=msgspec.structs.replace(style.numbering, headings=()))
    if reference is not None:
        from generator.render.docx import donor  # noqa: PLC0415  (only with a file of the user's)

        return donor.render(report, style, reference, record=record)
    assembly = Assembly(reference_docx(style, report.locale))
    body = document.draw(report, style, IDS, record)
    add_story_parts(assembly, body, style)
    if body.ordered_lists:
        numbering = document.numbering_xml(sheets.abstract_numberings(style, report.locale), sheets.instances(style), body.ordered_lists)
        assembly.drop("numbering")
        assembly.add("/word/numbering.xml", f"{WORD}.numbering+xml", "numbering", numbering)
    references = add_heads_and_feet(assembly, report, style, IDS)
    assembly.replace_document(document.document_xml(body.story, document.section_xml(style, references)))
    add_properties(assembly, report)
    return assembly.save()
