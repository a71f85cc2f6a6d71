"""One look through a report before it is drawn: what can be pointed at, and what the contents list will say."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from generator.model.report import (
    Block,
    Break,
    Comment,
    Field,
    Gaps,
    Heading,
    Inlines,
    Link,
    List,
    Note,
    Report,
    Section,
    SourceMark,
    SourceText,
    Speeches,
    Table,
    Text,
)


@dataclass(frozen=True)
class Survey:
    """What stands in a report, in reading order."""

    headings: tuple[Heading, ...]
    targets: dict[str, str]
    """Id of a heading to its bookmark."""
    tables: dict[str, int]
    """Key of a captioned table to its number."""
    contents: frozenset[int] = field(default_factory=frozenset)
    """Indexes of the headings right above a contents list, which stand in no contents list themselves."""
    paragraphs: frozenset[int] = field(default_factory=frozenset)
    """Numbers of the source paragraphs that are printed."""


def heading_bookmark(index: int) -> str:
    """Return the bookmark of the heading at ``index`` (from 0); hidden, as Word's own are."""
    return f"_Toc{index + 1:08d}"


def plain(content: Inlines, separator: str = " ") -> str:
    """Return the text of inlines without notes and marks."""
    out: list[str] = []
    for node in content:
        match node:
            case Text() | Link():
                out.append(node.text)
            case Field():
                out.append(node.value or node.prompt)
            case Comment():
                out.append(plain(node.content))
            case Break():
                out.append(separator)
            case SourceMark() | Note():
                pass
    return "".join(out)


def walk(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """Yield every block in reading order, sections before what they hold."""
    for block in blocks:
        yield block
        if isinstance(block, Section):
            yield from walk(block.blocks)


def shown_masthead(report: Report, headings: tuple[Heading, ...]) -> str:
    """Return the masthead; empty where the title says the same."""
    title = next((plain(heading.content) for heading in headings if heading.level == 1), None)
    return "" if title == report.masthead else report.masthead


def survey(report: Report) -> Survey:
    """Return what a report holds."""
    headings: list[Heading] = []
    tables: dict[str, int] = {}
    contents: set[int] = set()
    paragraphs: set[int] = set()
    above: Block | None = None
    for block in walk(report.blocks):
        if isinstance(block, List) and block.style == "contents" and isinstance(above, Heading):
            contents.add(len(headings) - 1)
        above = block
        if isinstance(block, Heading):
            headings.append(block)
        elif isinstance(block, Gaps):
            headings.append(block.heading)
        elif isinstance(block, Speeches):
            headings += [Heading(3, (Text(speaker.name),)) for speaker in block.speakers]
        elif isinstance(block, Table) and block.caption:
            tables[block.key or f"table-{len(tables) + 1}"] = len(tables) + 1
        elif isinstance(block, SourceText):
            paragraphs.update(paragraph.number for paragraph in block.paragraphs)
    targets = {heading.id: heading_bookmark(index) for index, heading in enumerate(headings) if heading.id}
    return Survey(tuple(headings), targets, tables, frozenset(contents), frozenset(paragraphs))
