"""The structure tree (ISO 32000-1, 14.7; ISO 14289-1): elements, and their compact serialisation."""

from collections.abc import Callable, Iterator

from .syntax import text_string


class Annotated:
    """A link annotation inside an element (an object reference, OBJR)."""

    __slots__ = ("number", "page")

    def __init__(self, page: int, number: int) -> None:
        """Keep the page, from 0, and the annotation's object number."""
        self.page, self.number = page, number


class Element:
    """A structure element; a kid is an element, marked content (``page << 16 | mcid``) or an annotation."""

    __slots__ = ("attributes", "kids", "number", "parent", "tag")

    def __init__(self, tag: str, parent: "Element | None" = None, attributes: str = "") -> None:
        """Make an element as the last kid of ``parent``; ``attributes`` are entries as PDF writes them."""
        self.tag, self.parent, self.attributes = tag, parent, attributes
        self.kids: list[Element | int | Annotated] = []
        self.number = 0
        if parent is not None:
            parent.kids.append(self)

    def adopt(self, kid: "Element", at: int | None = None) -> None:
        """Take an element without a parent as a kid, the last one or the one at ``at``."""
        kid.parent = self
        self.kids.insert(len(self.kids) if at is None else at, kid)

    def walk(self) -> "Iterator[Element]":
        """Yield the element and all below it, in reading order."""
        stack = [self]
        while stack:
            element = stack.pop()
            yield element
            stack += [kid for kid in reversed(element.kids) if isinstance(kid, Element)]


def lang(tag: str) -> str:
    """Return the ``Lang`` entry for a BCP 47 tag."""
    return f"/Lang({tag})"


def alt(value: str) -> str:
    """Return the ``Alt`` entry: a text alternative."""
    return "/Alt" + text_string(value)


def actual_text(value: str) -> str:
    """Return the ``ActualText`` entry: what the content says in characters."""
    return "/ActualText" + text_string(value)


def header_cell(scope: str, identifier: str = "", colspan: int = 1, rowspan: int = 1) -> str:
    """Return the attributes of a TH: ``Scope`` Column, Row or Both, spans, and its ID where cells name it."""
    return f"/A<</O/Table/Scope/{scope}{_spans(colspan, rowspan)}>>" + (f"/ID({identifier})" if identifier else "")


def data_cell(headers: tuple[str, ...] = (), colspan: int = 1, rowspan: int = 1) -> str:
    """Return the attributes of a TD: spans, and the IDs of its header cells where Scope does not tell."""
    named = "/Headers[" + "".join(f"({h})" for h in headers) + "]" if headers else ""
    inner = named + _spans(colspan, rowspan)
    return f"/A<</O/Table{inner}>>" if inner else ""


def _spans(colspan: int, rowspan: int) -> str:
    return (f"/ColSpan {colspan}" if colspan > 1 else "") + (f"/RowSpan {rowspan}" if rowspan > 1 else "")


def serialise(root: Element, first: int, root_number: int, page_number: Callable[[int], int]) -> list[bytes]:
    """Return the elements as PDF objects numbered from ``first``, in reading order.

    Args:
        root: The Document element.
        first: Object number of ``root``.
        root_number: Object number of the StructTreeRoot.
        page_number: Object number of a page, pages counted from 0.
    """
    elements = list(root.walk())
    for offset, element in enumerate(elements):
        element.number = first + offset
    return [_entry(element, root_number, page_number).encode("latin-1") for element in elements]


def _entry(element: Element, root_number: int, page_number: Callable[[int], int]) -> str:
    """Return one element's dictionary."""
    page = next((kid >> 16 for kid in element.kids if isinstance(kid, int)), -1)
    parts: list[str] = []
    for kid in element.kids:
        if isinstance(kid, int):
            if kid >> 16 == page:
                parts.append(f"{kid & 0xFFFF}")
            else:
                parts.append(f"<</Type/MCR/Pg {page_number(kid >> 16)} 0 R/MCID {kid & 0xFFFF}>>")
        elif isinstance(kid, Element):
            parts.append(f"{kid.number} 0 R")
        else:
            parts.append(f"<</Type/OBJR/Obj {kid.number} 0 R/Pg {page_number(kid.page)} 0 R>>")
    kids = parts[0] if len(parts) == 1 else "[" + " ".join(parts) + "]"
    parent = element.parent.number if element.parent else root_number
    at = f"/Pg {page_number(page)} 0 R" if page >= 0 else ""
    return f"<</S/{element.tag}/P {parent} 0 R{at}{element.attributes}" + (f"/K {kids}>>" if parts else ">>")
