"""Accept or reject every tracked change of a Word file, as Word does (ISO 29500-1, 17.13.5)."""

from typing import TYPE_CHECKING

from generator.render.docx.archive import archive, members, parse
from generator.render.docx.xml import W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_DOCUMENT = "word/document.xml"


def accepted(data: bytes) -> bytes:
    """Return the file with all changes accepted.

    Raises:
        TemplateError: not a Word file.
    """
    return _settled(data, keep="ins", drop="del")


def rejected(data: bytes) -> bytes:
    """Return the file with all changes rejected.

    Raises:
        TemplateError: not a Word file.
    """
    return _settled(data, keep="del", drop="ins")


def _settled(data: bytes, keep: str, drop: str) -> bytes:
    from lxml import etree  # noqa: PLC0415

    files = members(data)
    root = parse(files[_DOCUMENT], _DOCUMENT)
    _rows(root, keep, drop)
    for mark in list(root.iter(W + drop)):
        parent = mark.getparent()
        if parent is not None and parent.tag not in (W + "rPr", W + "trPr"):
            parent.remove(mark)
    for mark in list(root.iter(W + keep)):
        parent = mark.getparent()
        if parent is not None and parent.tag not in (W + "rPr", W + "trPr"):
            _unwrap(mark, parent)
    _paragraph_marks(root, keep, drop)
    _styles(root, restore=keep == "del")
    for tag, plain in (("delText", "t"), ("delInstrText", "instrText")):
        for text in list(root.iter(W + tag)):
            text.tag = W + plain
    _emptied(root)
    files[_DOCUMENT] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return archive(files)


def _unwrap(mark: "Element", parent: "Element") -> None:
    at = parent.index(mark)
    parent[at : at + 1] = list(mark)


def _rows(root: "Element", keep: str, drop: str) -> None:
    for row in list(root.iter(W + "tr")):
        properties = row.find(W + "trPr")
        if properties is None:
            continue
        if properties.find(W + drop) is not None:
            table = row.getparent()
            assert table is not None
            table.remove(row)
            holder = table.getparent()
            if table.find(W + "tr") is None and holder is not None:
                holder.remove(table)
            continue
        mark = properties.find(W + keep)
        if mark is not None:
            properties.remove(mark)


def _paragraph_marks(root: "Element", keep: str, drop: str) -> None:
    """A paragraph whose mark goes gives its content to the next one, whose properties stay."""
    for paragraph in list(root.iter(W + "p")):
        properties = paragraph.find(f"{W}pPr/{W}rPr")
        if properties is None:
            continue
        kept, dropped = properties.find(W + keep), properties.find(W + drop)
        if kept is not None:
            properties.remove(kept)
        if dropped is None:
            continue
        content = [child for child in paragraph if child.tag != W + "pPr"]
        following = paragraph.getnext()
        if content and following is not None and following.tag == W + "p":
            at = 1 if following.find(W + "pPr") is not None else 0
            following[at:at] = content
        parent = paragraph.getparent()
        assert parent is not None
        parent.remove(paragraph)


def _styles(root: "Element", *, restore: bool) -> None:
    for change in list(root.iter(W + "pPrChange")):
        properties = change.getparent()
        assert properties is not None
        properties.remove(change)
        earlier = change.find(W + "pPr")
        if restore and earlier is not None:
            properties[:] = [*earlier, *properties.findall(W + "rPr")]


def _emptied(root: "Element") -> None:
    """Take away links and controls that lost all their content."""
    for tag, inside in (("hyperlink", "r"), ("sdt", "p")):
        for element in list(root.iter(W + tag)):
            if next(element.iter(W + inside, W + "r"), None) is None:
                parent = element.getparent()
                assert parent is not None
                parent.remove(element)
