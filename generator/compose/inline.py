"""Inline markup to inline nodes."""

from collections.abc import Callable, Iterator
from typing import Any, get_args

from lxml import etree

from generator.errors import TemplateError
from generator.expressions import compiled
from generator.model.report import Break, Comment, Field, Inline, Inlines, Link, Note, SourceMark, Text, Tone

_LAYOUT = compiled(r"\n\s*")
"""A line end of the template with the blanks after it: layout, not text."""

_LINK = compiled(r"(?:https?://|mailto:|#)[^\s]+")

_TONES = frozenset(get_args(Tone))

Look = dict[str, Any]
"""The fields of `Text` that the elements around a text have set."""


class Fault(Exception):
    """Markup that is not in the subset, with the line of the markup where it stands."""

    def __init__(self, what: str, element: etree._Element | None = None, *, line: int = 1) -> None:
        """Keep the line of the element, or the one given."""
        super().__init__(what)
        self.what = what
        self.line: int = (element.sourceline or line) if element is not None else line  # type: ignore[assignment] # the stub has no type


def inlines(element: etree._Element, look: Look | None = None, skip: frozenset[str] = frozenset()) -> Inlines:
    """Return the inline content of an element; children named in ``skip`` are left for the caller.

    Raises:
        Fault: an element that may not stand here.
    """
    if len(element) == 0:
        text = _text(element.text)
        text = text if look and look.get("source") else text.rstrip(" ")
        return (Text(text, **look) if look else Text(text),) if text else ()
    found = list(_joined(_walk(element, look or {}, skip)))
    while found and isinstance(last := found[-1], Text) and not last.source and last.text.endswith(" "):
        # A separator that nothing follows: the end of an English sentence.
        found.pop()
        if text := last.text.rstrip(" "):
            found.append(_with_text(last, text))
    return tuple(found)


def _text(written: str | None) -> str:
    """Return the text without the template's layout."""
    if not written:
        return ""
    return _LAYOUT.sub("", written) if "\n" in written else written


def _joined(nodes: Iterator[Inline]) -> Iterator[Inline]:
    """Join neighbouring texts of one look."""
    before: Inline | None = None
    for node in nodes:
        if isinstance(before, Text) and isinstance(node, Text) and not before.unbroken and _same_look(before, node):
            before = _with_text(node, before.text + node.text)
            continue
        if before is not None:
            yield before
        before = node
    if before is not None:
        yield before


def _same_look(one: Text, other: Text) -> bool:
    return (one.bold, one.tone, one.lang, one.source, one.cited, one.unbroken) == (
        other.bold,
        other.tone,
        other.lang,
        other.source,
        other.cited,
        other.unbroken,
    )


def _with_text(node: Text, text: str) -> Text:
    return Text(text, node.bold, node.tone, node.lang, node.source, node.cited, node.unbroken)


def _walk(element: etree._Element, look: Look, skip: frozenset[str]) -> Iterator[Inline]:
    if text := _text(element.text):
        yield Text(text, **look)
    for child in element:
        tag = child.tag
        if not isinstance(tag, str):
            if tag is not etree.Comment:
                raise Fault("processing instructions and entities are not part of the subset", child)
        elif tag not in skip:
            make = _INLINE.get(tag)
            if make is None:
                raise Fault(f"<{tag}> may not stand in a line of text", child)
            yield from make(child, look)
        if text := _text(child.tail):
            yield Text(text, **look)


def _span(element: etree._Element, look: Look) -> Iterator[Inline]:
    mine = dict(look)
    for name in element.get("class", "").split():
        if name in _TONES:
            mine["tone"] = name
        elif name in {"source", "cited", "unbroken"}:
            mine[name] = True
        else:
            raise Fault(f"there is no class {name!r} of <span>", element)
    if lang := element.get("lang"):
        mine["lang"] = lang
    yield from _walk(element, mine, frozenset())


def _bold(element: etree._Element, look: Look) -> Iterator[Inline]:
    yield from _walk(element, {**look, "bold": True}, frozenset())


def _mark(element: etree._Element, look: Look) -> Iterator[Inline]:  # noqa: ARG001 - the table's signature
    mark = source_mark(element, "p")
    if mark is not None:
        yield mark


def source_mark(element: etree._Element, attribute: str) -> SourceMark | None:
    """Return the mark of the paragraph numbers in an attribute, or None where it is empty."""
    written = element.get(attribute, "")
    if not all(number.isdecimal() for number in written.split()):
        raise Fault(f"{attribute}={written!r} is not a list of paragraph numbers", element)
    numbers = tuple(sorted({int(number) for number in written.split()}))
    return SourceMark(numbers) if numbers else None


def _link(element: etree._Element, look: Look) -> Iterator[Inline]:  # noqa: ARG001 - as above
    href = element.get("href", "")
    if not _LINK.fullmatch(href):
        raise Fault(f"href={href!r}: a link leads to http:, https:, mailto: or #id", element)
    yield Link(href, plain(element))


def _field(element: etree._Element, look: Look) -> Iterator[Inline]:
    name = element.get("name")
    if not name:
        raise Fault("<input> needs a name", element)
    yield Field(name, element.get("placeholder", ""), element.get("value", ""), bool(look.get("bold")))


def _note(element: etree._Element, look: Look) -> Iterator[Inline]:  # noqa: ARG001 - as above
    content = inlines(element)
    if content:
        yield Note(content)


def _comment(element: etree._Element, look: Look) -> Iterator[Inline]:
    remark = element.get("title")
    if not remark:
        raise Fault("<mark> needs a title, the remark", element)
    yield Comment(inlines(element, look), remark)


def _break(element: etree._Element, look: Look) -> Iterator[Inline]:  # noqa: ARG001 - as above
    yield Break()


_INLINE: dict[str, Callable[[etree._Element, Look], Iterator[Inline]]] = {
    "a": _link,
    "b": _bold,
    "br": _break,
    "input": _field,
    "mark": _comment,
    "note": _note,
    "ref": _mark,
    "span": _span,
}


def plain(element: etree._Element) -> str:
    """Return the text of an element that holds nothing else. Raises `Fault`."""
    if len(element):
        raise Fault(f"<{element.tag}> holds plain text only", element[0])
    return _text(element.text)


def fault_to_error(fault: Fault, where: str) -> TemplateError:
    """Return the error of a fault for the user."""
    return TemplateError(fault.what, where, "docs/templates.md lists the elements")
