# ruff: noqa: E501  (a line of markup is read whole)
"""A Word file of the user's as style donor: its styles, paper, headers and footers; the styles it must have are checked first."""

import re
from typing import TYPE_CHECKING

from generator.errors import TemplateError
from generator.model.report import Report
from generator.render.docx import document, sheets
from generator.render.docx.archive import archive, parse
from generator.render.docx.catalogue import CATALOGUE
from generator.render.docx.guard import inspect
from generator.render.docx.integrity import value
from generator.render.docx.package import WORD, Assembly, add_heads_and_feet, add_properties, add_story_parts
from generator.render.docx.style import Style
from generator.render.docx.xml import DECLARATION, NAMESPACES, W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_ASSUMED = frozenset({"Default Paragraph Font", "Table Normal"})
"""Word itself supplies these."""
_TEMPLATE = "wordprocessingml.template.main+xml"


def style_ids(styles: "Element") -> dict[str, str]:
    """Return the ids of a file's styles by our names; Word's own names are compared without regard to case."""
    known = {value(style.find(W + "name")).casefold(): value(style, "styleId") for style in styles.iter(W + "style")}
    out = {entry.name: known[key] for entry in CATALOGUE if (key := entry.stored.casefold()) in known}
    return out | {name: out.get(name, "") for name in _ASSUMED}


def missing_styles(reference: bytes, where: str = "reference") -> tuple[str, ...]:
    """Return the names of the styles that a Word file lacks, in the order of the catalogue.

    Raises:
        TemplateError: the file is no Word file or holds what is refused.
    """
    files = inspect(reference, where)
    ids = style_ids(parse(files.get("word/styles.xml", b"<none/>"), f"{where}: word/styles.xml"))
    return tuple(entry.name for entry in CATALOGUE if entry.name not in ids)


def completed(reference: bytes, style: Style, locale: str, where: str = "reference") -> bytes:
    """Return the user's file with the styles it lacks added as the house style has them; nothing that it has is changed.

    Raises:
        TemplateError: the file is no Word file or holds what is refused.
    """
    files = inspect(reference, where)
    own = parse(files.get("word/styles.xml", f"<w:styles {NAMESPACES}/>".encode()), f"{where}: word/styles.xml")
    held = style_ids(own)
    ours = parse(sheets.styles_xml(style, locale).encode(), "house style")
    taken = {value(element, "styleId") for element in own.iter(W + "style")}
    for element in ours.iter(W + "style"):
        entry = next((entry for entry in CATALOGUE if entry.id == value(element, "styleId")), None)
        if entry is not None and entry.name not in held and entry.id not in taken:
            own.append(_adapted(element, held))
    from lxml import etree  # noqa: PLC0415

    return archive(files | {"word/styles.xml": etree.tostring(own, xml_declaration=True, encoding="UTF-8", standalone=True)})


def _adapted(element: "Element", held: dict[str, str]) -> "Element":
    """Return a style whose parents carry the ids of the user's file, without the numbers of ours."""
    for tag in ("basedOn", "next"):
        mark = element.find(W + tag)
        if mark is not None:
            name = next((entry.name for entry in CATALOGUE if entry.id == value(mark)), "")
            mark.set(W + "val", held.get(name) or value(mark))
    for numbers in list(element.iter(W + "numPr")):
        parent = numbers.getparent()
        if parent is not None:
            parent.remove(numbers)
    return element


def render(report: Report, style: Style, reference: bytes, *, record: bytes | None = None, where: str = "reference") -> bytes:
    """Return a report drawn onto the user's file.

    Raises:
        TemplateError: no Word file, something refused, or styles missing; every missing one is named.
    """
    files = inspect(reference, where)
    if "word/styles.xml" not in files:
        raise TemplateError("no styles", f"{where}: word/styles.xml", "save it in Word as .docx")
    ids = style_ids(parse(files["word/styles.xml"], f"{where}: word/styles.xml"))
    lacking = [entry.name for entry in CATALOGUE if entry.name not in ids]
    if lacking:
        raise TemplateError(
            f"styles missing: {', '.join(lacking)}",
            where,
            "add them with 'jianbao templates complete FILE.docx NEW.docx', then shape them in Word",
        )
    types = files["[Content_Types].xml"].replace(_TEMPLATE.encode(), b"wordprocessingml.document.main+xml")
    settings = {"word/settings.xml": _settings(files["word/settings.xml"], where)} if "word/settings.xml" in files else {}
    if "word/endnotes.xml" in files:
        settings["word/endnotes.xml"] = _separators(files["word/endnotes.xml"], where)
    assembly = Assembly(archive(files | settings | {"[Content_Types].xml": types}))
    assembly.drop("footnotes", "comments", "commentsExtended", "commentsIds", "commentsExtensible", "glossaryDocument")
    body = document.draw(report, style, ids, record)
    section = _section(parse(files["word/document.xml"], f"{where}: word/document.xml"))
    if "footerReference" not in section:
        section = section.replace("<w:sectPr>", f"<w:sectPr>{add_heads_and_feet(assembly, report, style, ids)}", 1)
    add_story_parts(assembly, body, style, item=_free_item(files))
    _add_numbering(assembly, files, ids, body.ordered_lists, where)
    assembly.replace_document(document.document_xml(body.story, section))
    add_properties(assembly, report)
    return assembly.save()


def _free_item(files: dict[str, bytes]) -> int:
    """Return a number that no custom XML part of the file has; the file's own headers may be bound to theirs."""
    taken = [int(found.group(1)) for name in files if (found := re.fullmatch(r"customXml/item(?:Props)?(\d+)\.xml", name))]
    return max(taken, default=0) + 1


def _settings(data: bytes, where: str) -> bytes:
    """Return the file's settings, their footnote separators named as our footnotes part has them (17.11.9)."""
    from lxml import etree  # noqa: PLC0415

    root = parse(data, f"{where}: word/settings.xml")
    for properties in root.iter(W + "footnotePr"):
        for number, mark in enumerate(properties.findall(W + "footnote")):
            mark.set(W + "id", str(number - 1))
    for update in root.findall(W + "updateFields"):
        root.remove(update)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _separators(data: bytes, where: str) -> bytes:
    """Return the file's endnotes without those of its own text, which is gone."""
    from lxml import etree  # noqa: PLC0415

    root = parse(data, f"{where}: word/endnotes.xml")
    for note in root.findall(W + "endnote"):
        if value(note, "type") in ("", "normal"):
            root.remove(note)
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _section(root: "Element") -> str:
    """Return the file's last section as it stands; an empty one where there is none."""
    from lxml import etree  # noqa: PLC0415

    found = root.find(f"{W}body/{W}sectPr")
    if found is None:
        return "<w:sectPr></w:sectPr>"
    for change in list(found.iter(W + "sectPrChange")):
        found.remove(change)
    for name in [key for key in found.attrib if "rsid" in str(key)]:
        del found.attrib[name]
    text = etree.tostring(found, encoding="unicode", with_tail=False)
    return re.sub(
        r"\A<w:sectPr(?: xmlns:\w+=\"[^\"]*\")*/?>",
        "<w:sectPr>" if not text.endswith("/>") or len(found) else "<w:sectPr></w:sectPr>",
        text,
    )


def _add_numbering(assembly: Assembly, files: dict[str, bytes], ids: dict[str, str], ordered_lists: int, where: str) -> None:
    """Give each ordered list an instance of the numbering that the file's own List Number style names; of a plain one where it names none."""
    from lxml import etree  # noqa: PLC0415

    data = files.get("word/numbering.xml")
    root = parse(data, f"{where}: word/numbering.xml") if data else parse(f"<w:numbering {NAMESPACES}/>".encode(), "numbering")
    styles = parse(files["word/styles.xml"], f"{where}: word/styles.xml")
    definition = _definition(root, styles, ids["List Number"])
    if definition is None:
        definition = max([int(value(item, "abstractNumId")) for item in root.iter(W + "abstractNum")], default=0) + 1
        plain = f'<w:abstractNum {NAMESPACES} w:abstractNumId="{definition}"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:suff w:val="space"/><w:lvlText w:val="%1."/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
        last = root.findall(W + "abstractNum")
        root.insert(root.index(last[-1]) + 1 if last else 0, parse(plain.encode(), "numbering"))
    for element in parse(
        f"<w:numbering {NAMESPACES}>{document.list_instances(ordered_lists, definition)}</w:numbering>".encode(), "numbering"
    ):
        for number in [held for held in root.iter(W + "num") if value(held, "numId") == value(element, "numId")]:
            root.remove(number)
        root.append(element)
    text = DECLARATION + etree.tostring(root, encoding="unicode")
    assembly.drop("numbering")
    assembly.add("/word/numbering.xml", f"{WORD}.numbering+xml", "numbering", text)


def _definition(root: "Element", styles: "Element", list_number: str) -> int | None:
    style = next((item for item in styles.iter(W + "style") if value(item, "styleId") == list_number), None)
    number = value(style.find(f"{W}pPr/{W}numPr/{W}numId")) if style is not None else ""
    instance = next((item for item in root.iter(W + "num") if value(item, "numId") == number), None)
    definition = value(instance.find(W + "abstractNumId")) if instance is not None else ""
    return int(definition) if definition.isdigit() else None
