# ruff: noqa: E501  (a line of markup is read whole)
"""A report to the XML of a Word file's parts; pure, and knows nothing of packages."""

import uuid
from collections.abc import Mapping
from typing import NamedTuple

from generator.model.report import Heading, Report
from generator.render.docx import blocks, sheets, xml
from generator.render.docx.inlines import DATA, Pen, inlines
from generator.render.docx.sheets import languages
from generator.render.docx.style import Style
from generator.render.docx.survey import shown_masthead, survey
from generator.render.docx.xml import DECLARATION, NAMESPACES, mm, twips

_STORE = "urn:jianbao:store"
_PROMPT = '<w:rStyle w:val="PlaceholderText"/>'


class Body(NamedTuple):
    """The parts that one report makes; strings are whole parts unless said otherwise."""

    story: str
    """Inside of ``w:body`` without its last ``w:sectPr``."""
    footnotes: str
    comments: str
    """Empty when there are none."""
    data: str
    """The custom XML part: fields and record."""
    store: str
    """GUID of the custom XML part, in braces."""
    links: dict[str, str]
    prompts: dict[str, str]
    ordered_lists: int


def draw(report: Report, style: Style, ids: Mapping[str, str], record: bytes | None) -> Body:
    """Return the parts of a report; ``ids`` maps style names to the ids of the file they go into."""
    store = "{" + str(uuid.uuid5(uuid.NAMESPACE_URL, f"{_STORE}:{report.source_sha256}:{report.kind}:{report.title}")).upper() + "}"
    pen = Pen(report, style, ids, survey(report), store)
    end = pen.paragraph("Table End", "")
    # Word joins tables that touch, and wants a paragraph after the last one; before text the empty paragraph is not needed.
    story = (_masthead(pen) + "".join(blocks.draw(pen, report.blocks))).replace(f"{end}<w:p>", "<w:p>")
    comments = f"{DECLARATION}<w:comments {NAMESPACES}>{''.join(pen.comments)}</w:comments>" if pen.comments else ""
    return Body(story, footnotes_xml("".join(pen.notes)), comments, _data(pen.fields, record), store, pen.links, pen.prompts, pen.lists)


def footnotes_xml(notes: str) -> str:
    """Return ``word/footnotes.xml``: the two separators and the notes."""
    separators = (
        '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
        '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
    )
    return f"{DECLARATION}<w:footnotes {NAMESPACES}>{separators}{notes}</w:footnotes>"


def _masthead(pen: Pen) -> str:
    report = pen.report
    masthead = shown_masthead(report, pen.survey.headings)
    if not masthead:
        return ""
    aside = "<w:r><w:tab/></w:r>" + inlines(pen, report.masthead_aside, "Heading Aside") if report.masthead_aside else ""
    titled = any(isinstance(node, Heading) and node.level == 1 for node in pen.survey.headings)
    return pen.paragraph("Masthead" if titled else "Title", xml.run(masthead) + aside)


def _data(fields: Mapping[str, str], record: bytes | None) -> str:
    values = "".join(f"<j:{name}>{xml.attribute(value)}</j:{name}>" for name, value in fields.items())
    return f'{DECLARATION}<j:document xmlns:j="{DATA}"><j:fields>{values}</j:fields>{_record(record)}</j:document>'


def _record(record: bytes | None) -> str:
    if record is None:
        return ""
    text = record.decode()
    # JSON can name by escape the characters that XML cannot carry.
    safe = (
        "".join(c if c < "\ufffe" or c > "\uffff" else f"\\u{ord(c):04x}" for c in text) if "\ufffe" in text or "\uffff" in text else text
    )
    return f"<j:record>{safe.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</j:record>"


def document_xml(story: str, section: str) -> str:
    """Return ``word/document.xml``."""
    return f"{DECLARATION}<w:document {NAMESPACES}><w:body>{story}{section}</w:body></w:document>"


def section_xml(style: Style, references: str) -> str:
    """Return the last ``w:sectPr`` in the order of the schema; ``references`` are its headers and footers."""
    page, grid = style.page, style.grid
    lines = f'<w:docGrid w:type="lines" w:linePitch="{twips(grid.pitch)}"/>' if grid else '<w:docGrid w:linePitch="360"/>'
    margins = " ".join(f'w:{side}="{mm(getattr(page, side))}"' for side in ("top", "right", "bottom", "left", "header", "footer"))
    first = "<w:titlePg/>" if style.foot.form != "dashes" else ""
    return (
        f'<w:sectPr>{references}<w:pgSz w:w="{mm(page.width)}" w:h="{mm(page.height)}"/><w:pgMar {margins} w:gutter="0"/>'
        f'<w:cols w:space="425"/>{first}{lines}</w:sectPr>'
    )


def heads_and_feet(report: Report, style: Style, ids: Mapping[str, str]) -> dict[tuple[str, str], str]:
    """Return the headers and footers: (``header`` or ``footer``, ``default``, ``first`` or ``even``) to the whole part."""
    left, right = report.running_head
    running = xml.run(left) + "<w:r><w:tab/></w:r>" + xml.run(right) if (left or right) and style.running_head else ""
    head = xml.paragraph(ids["Header"], running) if running else xml.paragraph(ids["Normal"], "")
    foot = _foot(report, style, ids)
    out = {("header", "default"): _part("hdr", head), ("footer", "default"): _part("ftr", foot)}
    if style.foot.form != "dashes":
        out["header", "first"] = _part("hdr", xml.paragraph(ids["Normal"], ""))
        out["footer", "first"] = _part("ftr", foot)
    if style.odd_even:
        out["header", "even"] = _part("hdr", head)
        out["footer", "even"] = _part("ftr", xml.paragraph(ids["Footer Even"], _foot_inside(report, style, ids)))
    return out


def _part(root: str, inside: str) -> str:
    return f"{DECLARATION}<w:{root} {NAMESPACES}>{inside}</w:{root}>"


def _foot(report: Report, style: Style, ids: Mapping[str, str]) -> str:
    return xml.paragraph(ids["Footer"], _foot_inside(report, style, ids))


def _foot_inside(report: Report, style: Style, ids: Mapping[str, str]) -> str:
    look = f'<w:rStyle w:val="{ids["Page Number"]}"/>'
    if style.foot.form == "dashes":
        return xml.run("— ", look) + xml.field("PAGE", "1", look) + xml.run(" —", look)
    page = _page_label(report.page_label, look)
    if style.foot.form == "running" or report.running_foot:
        return xml.run(report.running_foot) + "<w:r><w:tab/></w:r>" + page
    return page


def _page_label(label: str, look: str) -> str:
    before, _, rest = label.partition("{page}")
    between, _, after = rest.partition("{pages}")
    pages = xml.field("NUMPAGES", "1", look) if "{pages}" in label else ""
    return xml.run(before, look) + xml.field("PAGE", "1", look) + xml.run(between, look) + pages + xml.run(after, look)


def numbering_xml(definitions: str, instances: str, ordered_lists: int) -> str:
    """Return ``word/numbering.xml``: definitions, their instances, and one instance more for each ordered list."""
    return f"{DECLARATION}<w:numbering {NAMESPACES}>{definitions}{instances}{list_instances(ordered_lists, sheets.NUMBERS)}</w:numbering>"


def list_instances(ordered_lists: int, definition: int) -> str:
    """Return an instance of a numbering definition for each ordered list, so that each begins at 1."""
    again = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    return "".join(
        f'<w:num w:numId="{blocks.list_number(count)}"><w:abstractNumId w:val="{definition}"/>{again}</w:num>'
        for count in range(1, ordered_lists + 1)
    )


def core_xml(report: Report) -> str:
    """Return ``docProps/core.xml``; dates only when the caller passed a clock in."""
    when = report.created
    stamp = f'<dcterms:{{0}} xsi:type="dcterms:W3CDTF">{xml.attribute(when)}</dcterms:{{0}}>' if when else ""
    keywords = ", ".join(report.keywords)
    return (
        f'{DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{xml.attribute(report.title)}</dc:title><dc:subject>{xml.attribute(report.subject)}</dc:subject><dc:creator>jianbao</dc:creator>"
        f"<cp:keywords>{xml.attribute(keywords)}</cp:keywords><cp:lastModifiedBy>jianbao</cp:lastModifiedBy><cp:revision>1</cp:revision>"
        f"{stamp.format('created')}{stamp.format('modified')}<dc:language>{languages(report.locale)[0]}</dc:language></cp:coreProperties>"
    )


def app_xml() -> str:
    """Return ``docProps/app.xml``."""
    return (
        f'{DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        "<Application>jianbao</Application></Properties>"
    )


def custom_xml(report: Report) -> str:
    """Return ``docProps/custom.xml``: which source the file was made of."""
    pid = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}"
    return (
        f'{DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" '
        'xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">'
        f'<property fmtid="{pid}" pid="2" name="SourceSha256"><vt:lpwstr>{xml.attribute(report.source_sha256)}</vt:lpwstr></property></Properties>'
    )


def item_properties_xml(store: str) -> str:
    """Return ``customXml/itemProps1.xml``."""
    return (
        f'{DECLARATION}<ds:datastoreItem ds:itemID="{store}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">'
        f'<ds:schemaRefs><ds:schemaRef ds:uri="{DATA}"/></ds:schemaRefs></ds:datastoreItem>'
    )


def glossary_xml(prompts: Mapping[str, str]) -> str:
    """Return ``word/glossary/document.xml``: the prompts that come back when a control is emptied."""
    parts = "".join(
        f'<w:docPart><w:docPartPr><w:name w:val="{name}"/><w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/></w:category>'
        f'<w:behaviors><w:behavior w:val="content"/></w:behaviors></w:docPartPr>'
        f"<w:docPartBody><w:p>{xml.run(prompt, _PROMPT)}</w:p></w:docPartBody></w:docPart>"
        for prompt, name in prompts.items()
    )
    return f"{DECLARATION}<w:glossaryDocument {NAMESPACES}><w:docParts>{parts}</w:docParts></w:glossaryDocument>"


def glossary_styles_xml(grey: str) -> str:
    """Return ``word/glossary/styles.xml``: what the prompts need, in the colour ``grey``."""
    return (
        f'{DECLARATION}<w:styles {NAMESPACES}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
        '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/>'
        f'<w:rPr><w:color w:val="{grey}"/></w:rPr></w:style></w:styles>'
    )
