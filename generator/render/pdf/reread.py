"""A delivered PDF read back by its structure tree: what a reader's software is told that it says, in reading order."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from generator.errors import SourceUnreadable

BLOCKS = frozenset({"P", "H1", "H2", "H3", "TH", "TD", "Lbl", "LBody", "Caption", "TOCI", "Figure"})
"""Structure types whose text `Reread.blocks` yields, one by one."""
_DEPTH = 64
_BFCHAR = re.compile(rb"<([0-9A-Fa-f]{4})>\s*<([0-9A-Fa-f]+)>")


@dataclass(frozen=True, slots=True)
class Part:
    """A structure element: its type, kids in reading order (text or elements), its alternatives, language, page from 0 (-1: none)."""

    tag: str
    kids: tuple["str | Part", ...]
    alt: str = ""
    actual: str = ""
    lang: str = ""
    page: int = -1

    @property
    def text(self) -> str:
        """The text inside; ``ActualText`` in place of what is drawn."""
        if self.actual:
            return self.actual
        return "".join(kid if isinstance(kid, str) else kid.text for kid in self.kids)

    def walk(self) -> Iterator["Part"]:
        """Yield the element and all below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Part):
                yield from kid.walk()


@dataclass(frozen=True, slots=True)
class Reread:
    """What a PDF says."""

    title: str
    language: str
    root: Part
    record: bytes | None
    """The attached ``record.json``."""
    pages: int

    @property
    def text(self) -> str:
        """All of it, a block a line."""
        return "\n".join(text for _, text in self.blocks())

    def blocks(self) -> list[tuple[str, str]]:
        """Return (structure type, text) of each paragraph, heading, cell and list part in reading order, the outermost of them."""
        return list(_blocks(self.root))


OURS = b"<xmp:CreatorTool>jianbao"
"""Stands in the XMP packet of every PDF we write; PDF/A keeps that packet uncompressed (ISO 19005-2, 6.6.2.1)."""


def source_paragraphs(root: Part) -> tuple[str, ...]:
    """Return the paragraphs of the source that a briefing prints at its end, restored text without its signs; empty where it prints none.

    It is the last list whose labels count 1, 2, 3 …; a file that only looks like ours gives whatever it says there.
    """
    for part in reversed([p for p in root.walk() if p.tag == "L"]):
        items = [kid for kid in part.kids if isinstance(kid, Part) and kid.tag == "LI"]
        labels = [_of(item, "Lbl") for item in items]
        if items and labels == [str(n) for n in range(1, len(items) + 1)]:
            return tuple(_of(item, "LBody") for item in items)
    return ()


def _of(item: Part, tag: str) -> str:
    return "".join(_unmarked(kid) for kid in item.kids if isinstance(kid, Part) and kid.tag == tag)


def _unmarked(part: Part) -> str:
    text = "".join(kid if isinstance(kid, str) else _unmarked(kid) for kid in part.kids)
    return text.strip("◇") if part.tag == "Span" and part.alt else text


def _blocks(part: Part) -> Iterator[tuple[str, str]]:
    if part.tag in BLOCKS and not any(isinstance(k, Part) and k.tag in BLOCKS for k in part.kids):
        yield part.tag, part.text
        return
    own = "".join(k for k in part.kids if isinstance(k, str))
    if own:
        yield part.tag, own
    for kid in part.kids:
        if isinstance(kid, Part):
            yield from _blocks(kid)


def reread(data: bytes, where: str = "") -> Reread:
    """Return what a tagged PDF says.

    Raises:
        SourceUnreadable: it is no PDF, or has no structure tree.
    """
    import pikepdf  # noqa: PLC0415 - 30 ms, and only `verify` reads back

    try:
        with pikepdf.open(BytesIO(data)) as pdf:
            tree = pdf.Root.get("/StructTreeRoot")
            if tree is None:
                raise SourceUnreadable("the PDF has no structure tree", where, "read back a PDF that jianbao wrote")
            numbers = {page.obj.objgen: index for index, page in enumerate(pdf.pages)}
            contents = [_marked(page) for page in pdf.pages]
            attached = pdf.attachments.get("record.json")
            return Reread(
                title=str(pdf.docinfo.get("/Title", "")),
                language=str(pdf.Root.get("/Lang", "")),
                root=_part(tree.K, numbers, contents, 0),
                record=attached.get_file().read_bytes() if attached is not None else None,
                pages=len(pdf.pages),
            )
    except pikepdf.PdfError as error:
        raise SourceUnreadable("not a PDF that can be read", where, "check the file") from error


def _part(node: Any, numbers: dict[tuple[int, int], int], contents: list[dict[int, str]], depth: int) -> Part:
    """Return an element and what is below it."""
    if depth > _DEPTH:
        raise SourceUnreadable("the structure tree is too deep")
    page = numbers.get(node.Pg.objgen, -1) if "/Pg" in node else -1
    kids = node.get("/K")
    found: list[str | Part] = []
    if kids is not None:
        for kid in kids if _is_array(kids) else (kids,):
            if isinstance(kid, int):
                found.append(contents[page].get(kid, ""))
            elif "/MCID" in kid:
                at = numbers.get(kid.Pg.objgen, page) if "/Pg" in kid else page
                found.append(contents[at].get(int(kid.MCID), ""))
            elif "/S" in kid:
                found.append(_part(kid, numbers, contents, depth + 1))
    return Part(
        str(node.S).lstrip("/"),
        tuple(found),
        alt=str(node.get("/Alt", "")),
        actual=str(node.get("/ActualText", "")),
        lang=str(node.get("/Lang", "")),
        page=page,
    )


def _is_array(value: Any) -> bool:
    import pikepdf  # noqa: PLC0415 - see above

    return isinstance(value, pikepdf.Array)


def _marked(page: Any) -> dict[int, str]:
    """Return the text of each marked content of a page by its number; artifacts are left out."""
    import pikepdf  # noqa: PLC0415 - see above

    fonts = {name: _unicode(font) for name, font in page.resources.get("/Font", {}).items()}
    found: dict[int, list[str]] = {}
    mapping: dict[int, str] = {}
    into: list[str] | None = None
    for instruction in pikepdf.parse_content_stream(page):
        operands, name = instruction.operands, str(instruction.operator)
        if name == "BDC":
            properties = operands[1]
            number = properties.get("/MCID") if isinstance(properties, pikepdf.Dictionary) else None
            into = found.setdefault(int(number), []) if number is not None else None
        elif name == "EMC":
            into = None
        elif name == "Tf":
            mapping = fonts.get(str(operands[0]), {})
        elif into is not None and name == "Tj":
            into.append(_decode(bytes(operands[0]), mapping))
        elif into is not None and name == "TJ":
            into += [_decode(bytes(piece), mapping) for piece in operands[0] if isinstance(piece, pikepdf.String)]
    return {number: "".join(parts) for number, parts in found.items()}


def _decode(codes: bytes, mapping: dict[int, str]) -> str:
    return "".join(mapping.get(int.from_bytes(codes[i : i + 2], "big"), "\ufffd") for i in range(0, len(codes), 2))


def _unicode(font: Any) -> dict[int, str]:
    """Return a font's ToUnicode map."""
    cmap = font.get("/ToUnicode")
    if cmap is None:
        return {}
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in _BFCHAR.findall(cmap.read_bytes())}
