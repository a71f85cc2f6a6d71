"""Faults to plant in a memo: each must be seen by one of the checks."""

import re
from collections.abc import Callable, Mapping

from generator.render.docx.archive import archive, members

DOCUMENT, STYLES = "word/document.xml", "word/styles.xml"


def swap(part: str, pattern: str, new: str) -> Callable[[bytes], bytes]:
    """Return a function that puts ``new`` in the place of the first match."""

    def plant(data: bytes) -> bytes:
        files = members(data)
        text, count = re.subn(pattern, new, files[part].decode(), count=1, flags=re.DOTALL)
        assert count, f"{part}: nothing like {pattern}"
        return archive(files | {part: text.encode()})

    return plant


def without(part: str) -> Callable[[bytes], bytes]:
    """Return a function that drops a part and keeps what points at it."""
    return lambda data: archive({name: content for name, content in members(data).items() if name != part})


PLANTED: Mapping[str, Callable[[bytes], bytes]] = {
    "a style that is not defined": swap(DOCUMENT, 'w:pStyle w:val="Caption"', 'w:pStyle w:val="Captoin"'),
    "a cell without a paragraph": swap(DOCUMENT, r"(<w:tc><w:tcPr>[^/]*/></w:tcPr>)<w:p>.*?</w:p></w:tc>", r"\1</w:tc>"),
    "a colour that is none": swap(STYLES, r'<w:color w:val="[0-9A-F]{6}"/>', '<w:color w:val="blueish"/>'),
    "a bookmark name twice": swap(DOCUMENT, "_Toc00000002", "_Toc00000001"),
    "a bookmark id twice": swap(DOCUMENT, 'bookmarkStart w:id="2"', 'bookmarkStart w:id="1"'),
    "a bookmark that does not end": swap(DOCUMENT, '<w:bookmarkEnd w:id="2"/>', ""),
    "a control id twice": swap(DOCUMENT, 'w:id w:val="1002"', 'w:id w:val="1001"'),
    "a field that does not end": swap(DOCUMENT, r'<w:r>(?:<w:rPr>[^/]*/></w:rPr>)?<w:fldChar w:fldCharType="end"/></w:r>', ""),
    "a reference to no bookmark": swap(DOCUMENT, "REF _RefTable3", "REF _RefTable33"),
    "a link to no bookmark": swap(DOCUMENT, r"(<w:body>.*?)(<w:r>.*?</w:r>)", r'\1<w:hyperlink w:anchor="gone">\2</w:hyperlink>'),
    "a span over too many columns": swap(DOCUMENT, '<w:gridSpan w:val="3"/>', '<w:gridSpan w:val="7"/>'),
    "a list of no numbering": swap(DOCUMENT, 'w:numId w:val="101"', 'w:numId w:val="999"'),
    "a level of headings left out": swap(DOCUMENT, 'w:pStyle w:val="Heading1"', 'w:pStyle w:val="Heading3"'),
    "a table without alternative text": swap(DOCUMENT, r'<w:tblDescription w:val="[^"]*"/>', ""),
    "a table without a head row": swap(DOCUMENT, "<w:tblHeader/>", ""),
    "no title": swap("docProps/core.xml", "<dc:title>.*?</dc:title>", "<dc:title/>"),
    "no language": swap(STYLES, r'<w:lang w:val="zh-TW" w:eastAsia="zh-TW" w:bidi="ar-SA"/>', ""),
    "a binding to nothing": swap(DOCUMENT, r"/j:fields\[1\]/j:to\[1\]", "/j:fields[1]/j:two[1]"),
    "a binding to no store": swap(DOCUMENT, 'w:storeItemID="{[0-9A-F]', 'w:storeItemID="{Z'),
    "properties in the wrong order": swap(STYLES, r"(<w:keepNext/>)(<w:keepLines/>)", r"\2\1"),
    "an element of no schema": swap(DOCUMENT, "<w:body>", "<w:body><w:paragraph/>"),
    "a value of no list": swap(STYLES, '<w:jc w:val="both"/>', '<w:jc w:val="middle"/>'),
    "text outside a run": swap(DOCUMENT, "</w:p>", "<w:t>x</w:t></w:p>"),
    "a relation that is not there": swap(DOCUMENT, r'(headerReference w:type="default" r:id=")[^"]*"', r'\1rId999"'),
    "a footnote that is not there": swap(DOCUMENT, 'footnoteReference w:id="1"', 'footnoteReference w:id="77"'),
    "a comment that is not there": swap(DOCUMENT, 'commentReference w:id="0"', 'commentReference w:id="77"'),
    "a part that is not there": without("word/footnotes.xml"),
    "a question on opening": swap("word/settings.xml", "<w:footnotePr>", '<w:updateFields w:val="true"/><w:footnotePr>'),
}
