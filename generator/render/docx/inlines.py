# ruff: noqa: E501  (a line of markup is read whole)
"""Inline nodes to runs; the pen carries what a document collects on the way: notes, comments, links, fields."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import assert_never

from generator.model.report import Break, Comment, Field, Inline, Inlines, Link, Note, Report, SourceMark, Text
from generator.render.docx import xml
from generator.render.docx.sheets import languages
from generator.render.docx.style import Style
from generator.render.docx.survey import Survey

DATA = "urn:jianbao:data:1"
"""Namespace of the custom XML part."""

_SCHEMES = ("https:", "http:", "mailto:")
_TONES = {"secondary": "Secondary", "accent": "Accent", "target": "Target", "restored": "Restored", "placeholder": "Placeholder Text"}
AUTHOR, INITIALS = "jianbao", "JB"


@dataclass
class Pen:
    """The state of one drawing; made anew for each document."""

    report: Report
    style: Style
    ids: Mapping[str, str]
    """Name of a style to its id in the file."""
    survey: Survey
    store: str
    """GUID of the custom XML part."""
    links: dict[str, str] = field(default_factory=dict)
    """Address to relationship id."""
    fields: dict[str, str] = field(default_factory=dict)
    prompts: dict[str, str] = field(default_factory=dict)
    """Prompt to the name of its building block."""
    notes: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    controls: int = 0
    bookmarks: int = 0
    headings: int = 0
    tables: int = 0
    lists: int = 0
    in_note: bool = False

    def look(self, name: str) -> str:
        """Return the run property that names a character style."""
        return f'<w:rStyle w:val="{self.ids[name]}"/>'

    def paragraph(self, style: str, inside: str, properties: str = "") -> str:
        """Return a paragraph of a style, by name."""
        return xml.paragraph(self.ids[style], inside, properties)

    def bookmark(self, name: str, inside: str) -> str:
        """Return ``inside`` between the ends of a new bookmark."""
        self.bookmarks += 1
        return xml.bookmark(self.bookmarks, name, inside)


def inlines(pen: Pen, content: Inlines, base: str = "") -> str:
    """Return the runs of inline nodes; ``base`` is the character style of plain text."""
    return "".join([inline(pen, node, base) for node in content])


def inline(pen: Pen, node: Inline, base: str = "") -> str:
    """Return the runs of one inline node."""
    match node:
        case Text():
            return _text(pen, node, base)
        case SourceMark():
            return source_mark(pen, node)
        case Link():
            return _link(pen, node)
        case Field():
            return _field(pen, node)
        case Note():
            return _note(pen, node)
        case Comment():
            return _comment(pen, node, base)
        case Break():
            return "<w:r><w:br/></w:r>"
        case _:
            assert_never(node)


def text_look(node: Text, base: str) -> str:
    """Return the name of the character style of a text node; empty for none."""
    if node.cited:
        return "Cited Restored" if node.tone == "restored" else "Cited"
    tone = _TONES.get(node.tone, "")
    if not node.bold:
        return tone or base
    if not tone or node.tone == "placeholder":
        return tone or base or "Strong"
    return f"{tone} Strong"


def _text(pen: Pen, node: Text, base: str) -> str:
    name = text_look(node, base)
    properties = pen.look(name) if name else ""
    if node.lang and node.lang != pen.report.locale:
        properties += language(node.lang)
    return xml.run(node.text, properties)


def language(tag: str) -> str:
    """Return ``w:lang`` for a BCP 47 tag; one of our locales as Word writes it."""
    primary = tag.split("-", maxsplit=1)[0]
    if tag in ("zh-Hant", "zh-Hans"):
        return f'<w:lang w:eastAsia="{languages(tag)[1]}"/>'
    safe = xml.attribute(tag)
    return f'<w:lang w:eastAsia="{safe}"/>' if primary in ("zh", "ja", "ko") else f'<w:lang w:val="{safe}"/>'


def mark_parts(paragraphs: tuple[int, ...]) -> list[tuple[int, int]]:
    """Return the runs of consecutive numbers as (first, last); two neighbours stay two."""
    parts: list[tuple[int, int]] = []
    for number in paragraphs:
        if parts and number == parts[-1][1] + 1:
            parts[-1] = (parts[-1][0], number)
        else:
            parts.append((number, number))
    return [piece for first, last in parts for piece in ([(first, first), (last, last)] if last == first + 1 else [(first, last)])]


def mark_text(mark: SourceMark, between: str) -> str:
    """Return the printed form of a mark."""
    return "¶" + between.join(f"{first}–{last}" if last > first else str(first) for first, last in mark_parts(mark.paragraphs))


def source_mark(pen: Pen, mark: SourceMark) -> str:
    """Return ¶2、4 or ¶7–10; each number leads to its paragraph where the source is printed."""
    between = ", " if pen.report.locale == "en" else "、"
    out: list[str] = []
    for index, (first, last) in enumerate(mark_parts(mark.paragraphs)):
        shown = f"{'¶' if index == 0 else between}{first}" + (f"–{last}" if last > first else "")
        piece = xml.run(shown, pen.look("Source Mark"))
        if first in pen.survey.paragraphs and not pen.in_note:
            tip = xml.attribute(pen.report.source_mark_alt.replace("{n}", str(first)))
            piece = f'<w:hyperlink w:anchor="source_{first}" w:tooltip="{tip}" w:history="1">{piece}</w:hyperlink>'
        out.append(piece)
    return "".join(out)


def _link(pen: Pen, node: Link) -> str:
    if node.href.startswith("#"):
        return _internal(pen, node)
    look = pen.look("Hyperlink")
    if pen.in_note or not node.href.lower().startswith(_SCHEMES):
        return xml.run(node.text)
    relation = pen.links.setdefault(node.href, f"rIdLink{len(pen.links) + 1}")
    return f'<w:hyperlink r:id="{relation}" w:history="1">{xml.run(node.text, look)}</w:hyperlink>'


def _internal(pen: Pen, node: Link) -> str:
    target = node.href[1:]
    table = pen.survey.tables.get(target)
    if table is not None:
        return xml.field(f"REF {table_bookmark(table)} \\h", caption_label(pen, table))
    bookmark = pen.survey.targets.get(target)
    if bookmark is None or pen.in_note:
        return xml.run(node.text)
    return f'<w:hyperlink w:anchor="{bookmark}" w:history="1">{xml.run(node.text, pen.look("Hyperlink"))}</w:hyperlink>'


def table_bookmark(number: int) -> str:
    """Return the bookmark round ``表 1`` of a caption."""
    return f"_RefTable{number}"


def caption_word(locale: str) -> str:
    """Return what counts tables: Word's own label for them, in Chinese 表."""
    return "Table" if locale == "en" else "表"


def caption_label(pen: Pen, number: int) -> str:
    """Return ``表 1``, with a no-break space where the style parts Han and Latin."""
    gap = "\u00a0" if pen.style.han_latin_gap or pen.report.locale == "en" else ""
    return f"{caption_word(pen.report.locale)}{gap}{number}"


def data_name(key: str) -> str:
    """Return a field's key as an XML name."""
    name = "".join(c if c.isascii() and (c.isalnum() or c in "-_.") else "_" for c in key)
    return name if name[:1].isalpha() or name[:1] == "_" else f"_{name}"


def _field(pen: Pen, node: Field) -> str:
    pen.controls += 1
    name = data_name(node.key)
    pen.fields.setdefault(name, node.value)
    value = pen.fields[name]
    look = pen.look("Strong") if node.bold else ""
    shown = xml.run(value, look) if value else xml.run(node.prompt, pen.look("Placeholder Text"))
    block = pen.prompts.setdefault(node.prompt, f"Prompt{len(pen.prompts) + 1}")
    empty = "" if value else "<w:showingPlcHdr/>"
    path = f"/j:document[1]/j:fields[1]/j:{name}[1]"
    return (
        f'<w:sdt><w:sdtPr>{look and f"<w:rPr>{look}</w:rPr>"}<w:alias w:val="{xml.attribute(node.key)}"/><w:tag w:val="{xml.attribute(node.key)}"/><w:id w:val="{1000 + pen.controls}"/>'
        f'<w:placeholder><w:docPart w:val="{block}"/></w:placeholder>{empty}'
        f'<w:dataBinding w:prefixMappings="xmlns:j=\'{DATA}\'" w:xpath="{path}" w:storeItemID="{pen.store}"/><w:text/></w:sdtPr>'
        f"<w:sdtContent>{shown}</w:sdtContent></w:sdt>"
    )


def _note(pen: Pen, node: Note) -> str:
    if pen.in_note:
        return inlines(pen, node.content)
    pen.in_note = True
    inside = inlines(pen, node.content)
    pen.in_note = False
    number = len(pen.notes) + 1
    look = f"<w:rPr>{pen.look('Footnote Reference')}</w:rPr>"
    head = f"<w:r>{look}<w:footnoteRef/></w:r><w:r><w:tab/></w:r>"
    pen.notes.append(f'<w:footnote w:id="{number}">{pen.paragraph("Footnote Text", head + inside)}</w:footnote>')
    return f'<w:r>{look}<w:footnoteReference w:id="{number}"/></w:r>'


def _comment(pen: Pen, node: Comment, base: str) -> str:
    inside = inlines(pen, node.content, base)
    if pen.in_note:
        return inside
    number = len(pen.comments)
    when = f' w:date="{xml.attribute(pen.report.created)}"' if pen.report.created else ""
    look = f"<w:rPr>{pen.look('Comment Reference')}</w:rPr>"
    body = pen.paragraph("Comment Text", f"<w:r>{look}<w:annotationRef/></w:r>" + xml.run(node.remark))
    pen.comments.append(f'<w:comment w:id="{number}" w:author="{AUTHOR}" w:initials="{INITIALS}"{when}>{body}</w:comment>')
    reference = f'<w:r>{look}<w:commentReference w:id="{number}"/></w:r>'
    return f'<w:commentRangeStart w:id="{number}"/>{inside}<w:commentRangeEnd w:id="{number}"/>{reference}'
