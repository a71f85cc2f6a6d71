"""The markup that templates write, parsed into the report tree. ``docs/templates.md`` describes the subset."""

from collections.abc import Callable, Iterator
from typing import Any, Literal, cast

from lxml import etree

from generator.compose.inline import Fault, inlines, plain, source_mark
from generator.model.report import (
    Bar,
    Block,
    Cell,
    Chart,
    Colophon,
    Column,
    FigureGroup,
    FormBlock,
    FormField,
    Gaps,
    Heading,
    Inlines,
    KeyFigure,
    KeyFigures,
    List,
    MetaCell,
    MetaStrip,
    NameList,
    Paragraph,
    Point,
    Report,
    Row,
    Section,
    SourceParagraph,
    SourceText,
    Speaker,
    Speeches,
    Table,
    Timeline,
)

Element = etree._Element  # noqa: SLF001 - lxml has no public name for it

_ASIDE = frozenset({"aside", "small"})
_SMALL = frozenset({"small"})


def parse(markup: str, **labels: Any) -> Report:
    """Return the report of a whole document: one ``<article>``.

    Args:
        markup: What a template wrote.
        labels: Fields of `Report` that no template writes (locale, page label …).

    Raises:
        Fault: not well-formed, or outside the subset; carries the line in ``markup``.
    """
    # No DTD, no entities, no network: the markup holds strings of a source that nobody vouches for.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, remove_comments=True)
    try:
        root = etree.fromstring(markup.strip().encode(), parser)
    except etree.XMLSyntaxError as error:
        raise _syntax(error) from error
    if "<!DOCTYPE" in markup:
        raise Fault("a document type is not part of the subset", root)
    if root.tag != "article":
        raise Fault(f"the document is an <article>, not <{root.tag}>", root)
    children = list(root)
    aside: Inlines = ()
    if children and children[0].tag == "header":
        aside = inlines(children.pop(0))
    return Report(
        kind=root.get("kind", ""),
        title=_needed(root, "title"),
        blocks=_unique(tuple(_block(child) for child in children), root),
        masthead=root.get("masthead", ""),
        masthead_aside=aside,
        running_head=(root.get("running-left", ""), root.get("running-right", "")),
        running_foot=root.get("running-foot", ""),
        page_label=root.get("page-label") or "{page} / {pages}",
        subject=root.get("subject", ""),
        keywords=tuple(word.strip() for word in root.get("keywords", "").split("|") if word.strip()),
        **labels,
    )


def _syntax(error: etree.XMLSyntaxError) -> Fault:
    return Fault(f"not well-formed: {error.msg}", line=error.lineno or 1)


def _unique(blocks: tuple[Block, ...], root: Element) -> tuple[Block, ...]:
    """Refuse a field name, table key or id that occurs twice; a memo's fields and references are found by it."""
    for path, attribute in (("//input", "name"), ("//table", "key"), ("//*[@id]", "id")):
        seen: set[str] = set()
        for element in cast("list[Element]", root.xpath(path)):
            name = element.get(attribute)
            if name and name in seen:
                raise Fault(f"{attribute}={name!r} occurs twice", element)
            seen.add(name or "")
    titles = cast("list[Element]", root.xpath("//h1"))
    if len(titles) > 1:
        raise Fault("a document has one <h1>", titles[1])
    return blocks


def _needed(element: Element, attribute: str) -> str:
    value = element.get(attribute)
    if not value:
        raise Fault(f"<{element.tag}> needs {attribute}", element)
    return value


def _choice(element: Element, attribute: str, allowed: tuple[str, ...], default: str) -> Any:
    value = element.get(attribute) or default
    if value not in allowed:
        raise Fault(f"{attribute}={value!r} of <{element.tag}> is not one of {', '.join(allowed)}", element)
    return value


def _whole(element: Element, attribute: str, default: int) -> int:
    written = element.get(attribute, str(default))
    if not written.isdecimal() or int(written) < 1:
        raise Fault(f"{attribute}={written!r} is not a whole number from 1", element)
    return int(written)


def _children(element: Element, *allowed: str) -> Iterator[Element]:
    """Yield the children of an element that holds no text of its own."""
    if (element.text or "").strip():
        raise Fault(f"<{element.tag}> holds elements, not text", element)
    for child in element:
        if child.tag not in allowed:
            raise Fault(f"<{child.tag}> may not stand in <{element.tag}>", child)
        if (child.tail or "").strip():
            raise Fault(f"text after <{child.tag}> stands in no element", child)
        yield child


def _child(element: Element, tag: str, skip: frozenset[str] = frozenset()) -> Inlines:
    found = element.find(tag)
    return () if found is None else inlines(found, skip=skip)


def _block(element: Element) -> Block:
    tag = element.tag
    make = _BLOCKS.get(tag) if isinstance(tag, str) else None
    if make is None:
        raise Fault(f"<{tag}> is not a block of the subset", element)
    if (element.tail or "").strip():
        raise Fault(f"text after <{tag}> stands in no element", element)
    return make(element)


def _section(element: Element) -> Section:
    inner = _children(element, *_BLOCKS)
    return Section(tuple(_block(child) for child in inner), element.get("key", ""), element.get("new-page") == "yes")


def _heading(element: Element) -> Heading:
    level = cast("Literal[1, 2, 3]", int(element.tag[1]))
    return Heading(level, inlines(element, skip=_ASIDE), _child(element, "aside"), element.get("id", ""), _child(element, "small"))


def _paragraph(element: Element) -> Paragraph:
    return Paragraph(inlines(element), _choice(element, "class", ("body", "lead", "note", "empty"), "body"))


def _list(element: Element) -> Block:
    if element.get("class") == "source":
        return _source(element)
    if element.get("class") == "timeline":
        points = [Point(plain_of(li, "time"), inlines(li, skip=frozenset({"time"}))) for li in _children(element, "li")]
        return Timeline(tuple(points))
    items = tuple(inlines(item) for item in _children(element, "li"))
    return List(items, element.tag == "ol", _choice(element, "class", ("plain", "contents"), "plain"))


def plain_of(element: Element, tag: str) -> str:
    """Return the plain text of the child of that name. Raises `Fault` where there is none."""
    found = element.find(tag)
    if found is None:
        raise Fault(f"<{element.tag}> needs a <{tag}>", element)
    return plain(found)


def _source(element: Element) -> SourceText:
    items = _children(element, "li")
    return SourceText(tuple(SourceParagraph(_whole(item, "value", 1), inlines(item, {"source": True})) for item in items))


def _definitions(element: Element) -> Block:
    kind = _choice(element, "class", ("meta", "form", "speeches", "names"), "")
    groups = list(_children(element, "div"))
    match kind:
        case "meta":
            return MetaStrip(tuple(_meta(group) for group in groups))
        case "form":
            return FormBlock(tuple(FormField(plain_of(g, "dt"), _child(g, "dd"), g.get("class") == "wide") for g in groups))
        case "speeches":
            return Speeches(tuple(_speaker(group) for group in groups))
        case _:
            return NameList(element.get("label", ""), tuple((plain_of(g, "dt"), plain_of(g, "dd")) for g in groups))


def _meta(group: Element) -> MetaCell:
    value = group.find("dd")
    if value is None:
        raise Fault("a cell of the strip needs a <dd>", group)
    return MetaCell(plain_of(group, "dt"), inlines(value, skip=_SMALL), _child(value, "small"))


def _speaker(group: Element) -> Speaker:
    parts: dict[str, list[Element]] = {"title": [], "kind": [], "": []}
    for part in _children(group, "dt", "dd"):
        if part.tag == "dd":
            parts[_choice(part, "class", ("title", "kind"), "")].append(part) if part.get("class") else parts[""].append(part)
    titles = tuple(plain(part) for part in parts["title"])
    kind = "、".join(plain(part) for part in parts["kind"])
    return Speaker(plain_of(group, "dt"), titles, tuple(inlines(part) for part in parts[""]), kind)


def _figure(element: Element) -> Block:
    kind = _choice(element, "class", ("key-figures", "chart"), "")
    return _chart(element) if kind == "chart" else _key_figures(element)


def _key_figures(element: Element) -> KeyFigures:
    hero: KeyFigure | None = None
    lines: list[Inlines] = []
    groups: list[FigureGroup] = []
    for child in _children(element, "data", "p", "section"):
        match child.tag:
            case "data":
                hero = _data(child)
            case "p":
                lines.append(inlines(child))
            case _:
                groups.append(_group(child))
    if hero is None:
        raise Fault("key figures need a first <data>, the largest number of the page", element)
    return KeyFigures(hero, tuple(lines), tuple(groups))


def _group(element: Element) -> FigureGroup:
    inner = list(_children(element, "data", "p"))
    figures = tuple(_data(child) for child in inner if child.tag == "data")
    legend = tuple(plain(child) for child in inner if child.tag == "p")
    return FigureGroup(_needed(element, "heading"), figures, _choice(element, "class", ("normal", "target"), "normal"), legend)


def _data(element: Element) -> KeyFigure:
    get = element.get
    return KeyFigure(
        label=get("label", ""),
        number=_needed(element, "number"),
        unit=get("unit", ""),
        qualifier=get("qualifier", ""),
        note=get("note", ""),
        source_form=get("source-form", ""),
        mark=source_mark(element, "cite"),
        tone=_choice(element, "class", ("normal", "target"), "normal"),
    )


def _chart(element: Element) -> Chart:
    bars = []
    for child in _children(element, "data", "figcaption"):
        if child.tag == "data":
            try:
                value = float(child.get("value", ""))
            except ValueError:
                raise Fault("the value of a bar is a number", child) from None
            bars.append(Bar(child.get("label", ""), value, child.get("shown", ""), source_mark(child, "cite")))
    return Chart(tuple(bars), _needed(element, "alt"), _child(element, "figcaption"))


def _aside(element: Element) -> Gaps:
    heading, items = element.find("h2"), element.find("ul")
    if heading is None or items is None:
        raise Fault("an <aside> holds an <h2> and a <ul>", element)
    return Gaps(_heading(heading), tuple(inlines(item) for item in _children(items, "li")))


def _footer(element: Element) -> Colophon:
    return Colophon(tuple(inlines(line) for line in _children(element, "p")))


def _table(element: Element) -> Table:
    columns: tuple[Column, ...] = ()
    rows: dict[str, tuple[Row, ...]] = {"tbody": (), "tfoot": ()}
    notes: list[Inlines] = []
    for part in _children(element, "caption", "thead", "tbody", "tfoot", "aside"):
        match part.tag:
            case "thead":
                columns = tuple(_column(th) for tr in _children(part, "tr") for th in _children(tr, "th"))
            case "aside":
                notes.append(inlines(part))
            case "caption":
                continue
            case _:
                rows[part.tag] += tuple(_row(tr) for tr in _children(part, "tr"))
    caption = element.find("caption")
    table = Table(columns, rows["tbody"], rows["tfoot"], element.get("key", ""), "" if caption is None else plain(caption), tuple(notes))
    _rectangular(table, element)
    return table


def _rectangular(table: Table, element: Element) -> None:
    """Refuse a table whose rows do not fill its columns; no renderer could draw it."""
    hanging: dict[int, int] = {}
    for number, row in enumerate((*table.rows, *table.foot), 1):
        width = sum(cell.colspan for cell in row.cells) + sum(1 for left in hanging.values() if left > 0)
        if width != len(table.columns):
            raise Fault(f"row {number} of the table has {width} cells for {len(table.columns)} columns", element)
        column = 0
        still = {at: left - 1 for at, left in hanging.items() if left > 0}
        for cell in row.cells:
            while hanging.get(column, 0) > 0:
                column += 1
            if cell.rowspan > 1:
                still.update(dict.fromkeys(range(column, column + cell.colspan), cell.rowspan - 1))
            column += cell.colspan
        hanging = still


_KINDS = ("index", "text", "name", "number", "dot", "marks")


def _column(element: Element) -> Column:
    return Column(inlines(element), _choice(element, "class", _KINDS, "text"), element.get("key", ""))


def _row(element: Element) -> Row:
    return Row(tuple(_cell(cell) for cell in _children(element, "td", "th")))


def _cell(element: Element) -> Cell:
    lines = tuple(inlines(line) for line in element.iterchildren("p"))
    if not lines and (single := inlines(element, skip=_SMALL)):
        lines = (single,)
    return Cell(
        lines,
        _child(element, "small"),
        _whole(element, "colspan", 1),
        _whole(element, "rowspan", 1),
        element.get("dot", ""),
        element.tag == "th",
    )


_BLOCKS: dict[str, Callable[[Element], Block]] = {
    "aside": _aside,
    "dl": _definitions,
    "figure": _figure,
    "footer": _footer,
    "h1": _heading,
    "h2": _heading,
    "h3": _heading,
    "ol": _list,
    "p": _paragraph,
    "section": _section,
    "table": _table,
    "ul": _list,
}
