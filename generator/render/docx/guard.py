"""What a Word file of the user's may hold: an allow-list of relations and fields; macros, remote content and programs are refused."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.errors import TemplateError
from generator.expressions import compiled
from generator.render.docx.archive import members, parse
from generator.render.docx.xml import W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_RELATION_NAMES = (
    "officeDocument core-properties extended-properties custom-properties thumbnail styles stylesWithEffects settings webSettings "
    "fontTable font "
    "theme themeOverride numbering header footer footnotes endnotes comments commentsExtended commentsIds commentsExtensible people image "
    "hyperlink "
    "customXml customXmlProps glossaryDocument documentTasks"
)
RELATIONS = frozenset(_RELATION_NAMES.split(" "))
"""Last steps of the relation types that a file may use."""

_FIELD_NAMES = "PAGE NUMPAGES SECTION SECTIONPAGES SEQ REF PAGEREF NOTEREF STYLEREF TOC HYPERLINK TITLE SUBJECT AUTHOR KEYWORDS DOCPROPERTY"
FIELDS = frozenset(_FIELD_NAMES.split(" "))
"""Fields that a file may use: they count and point inside the document, and run nothing."""

_ADDRESS = compiled(r"(?:https?://|mailto:)[^\\\s\"]*\Z", re.IGNORECASE)
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_SERVER_SIDE = ("altChunk", "subDoc", "object", "control", "dataSource", "attachedTemplate")


def inspect(data: bytes, where: str) -> dict[str, bytes]:
    """Return the members of a Word file that holds nothing refused.

    Raises:
        TemplateError: what is refused, with the part it stands in.
    """
    files = members(data, where)
    if "[Content_Types].xml" not in files:
        raise TemplateError("not a Word file: no content types", where, "save it in Word as .docx")
    _content_types(parse(files["[Content_Types].xml"], f"{where}: [Content_Types].xml"), where)
    if "word/document.xml" not in files:
        raise TemplateError("no main document", f"{where}: word/document.xml", "save it in Word as .docx")
    for name, content in files.items():
        place = f"{where}: {name}"
        if name.endswith(".rels"):
            _relations(parse(content, place), place)
        elif name.endswith(".xml"):
            _part(parse(content, place), place)
        elif re.search(r"vbaProject|activeX|oleObject|\.(?:exe|dll|js|vbs|bat|cmd|scr|hta)\Z", name, re.IGNORECASE):
            raise TemplateError("a program or macro", place, "remove it in Word and save as .docx")
    return files


def _content_types(root: "Element", where: str) -> None:
    for entry in root:
        kind = (entry.get("ContentType") or "").lower()
        if "macroenabled" in kind or "vbaproject" in kind or "activex" in kind or "oleobject" in kind:
            raise TemplateError("macros or active content", where, "save it in Word as .docx, which has none")


def _relations(root: "Element", where: str) -> None:
    for relation in root.iter(_RELATION):
        name = relation.get("Type") or ""
        if name.startswith("http://purl.oclc.org/ooxml/"):
            raise TemplateError("a Strict Open XML document", where, "save it in Word as an ordinary Word document (.docx)")
        kind = name.rsplit("/", 1)[-1]
        target = relation.get("Target") or ""
        if relation.get("TargetMode") == "External":
            if kind != "hyperlink" or not _ADDRESS.match(target):
                raise TemplateError(
                    f"{kind} from outside the file: {target[:80]}", where, "remove the link, or put the content into the file"
                )
        elif kind not in RELATIONS:
            raise TemplateError(f"a part of kind {kind!r}", where, "remove the object in Word")
        elif ".." in target.split("/")[3:] or target.startswith(("\\", "//")) or ":" in target:
            raise TemplateError(f"a target that leaves the file: {target[:80]}", where, "save it in Word again")


def _part(root: "Element", where: str) -> None:
    for name in _SERVER_SIDE:
        if next(root.iter(W + name), None) is not None:
            raise TemplateError(f"w:{name}, which brings in other files or programs", where, "remove the object in Word")
    for code in field_codes(root):
        words = code.split()
        if words and words[0].upper() not in FIELDS and not words[0].startswith("="):
            raise TemplateError(f"a {words[0][:30]} field", where, f"use only {', '.join(sorted(FIELDS))}")
        if words and words[0].upper() == "HYPERLINK" and not _link_is_plain(words[1:]):
            raise TemplateError("a HYPERLINK field to something other than a web or mail address", where, "remove the link")


def _link_is_plain(words: list[str]) -> bool:
    targets = [word.strip('"') for word in words if not word.startswith("\\")]
    return all(_ADDRESS.match(target) for target in targets) or "\\l" in words


def field_codes(root: "Element") -> Iterator[str]:
    """Yield the instructions of all fields, simple and complex, put together from their runs; nested ones first."""
    for simple in root.iter(W + "fldSimple"):
        yield simple.get(W + "instr") or ""
    stack: list[list[str]] = []
    for element in root.iter(W + "fldChar", W + "instrText", W + "delInstrText"):
        if element.tag != W + "fldChar":
            if stack:
                stack[-1].append(element.text or "")
            else:
                yield element.text or ""
        elif element.get(W + "fldCharType") == "begin":
            stack.append([])
        elif element.get(W + "fldCharType") == "end" and stack:
            yield "".join(stack.pop())
    for left in stack:
        yield "".join(left)
