"""Markdown (CommonMark with tables): its text without its marks."""

import re
from typing import Any

from generator.expressions import compiled
from generator.ingest.content import Content
from generator.ingest.encoding import Decoded
from generator.ingest.kinds import MARKDOWN
from generator.ingest.limits import Limits
from generator.model.source import Metadata

_FRONT = compiled(r"\A---[ \t]*\n(.{0,4000}?)\n---[ \t]*\n", re.DOTALL)
_ENTRY = compiled(r"(?m)^(title|author|date|source|publisher)[ \t]*:[ \t]*[\"']?([^\"'\n]{1,200})[\"']?[ \t]*$")


def read_markdown(decoded: Decoded, name: str, limits: Limits) -> Content:
    """Return headings, paragraphs, list items and table rows as paragraphs; front matter goes into the metadata.

    Lines that the writer broke are joined: with a blank between Latin words, with nothing between Han characters.
    """
    from markdown_it import MarkdownIt  # noqa: PLC0415 - 30 ms, and few documents need it

    del name, limits
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    front = _FRONT.match(text)
    said = dict(_ENTRY.findall(front[1])) if front else {}
    parser = MarkdownIt("commonmark", {"maxNesting": 40}).enable(["table", "strikethrough"])
    tokens = parser.parse(text[front.end() :] if front else text)
    metadata = Metadata(
        title=said.get("title"),
        author=said.get("author"),
        outlet=said.get("source") or said.get("publisher"),
        date=_day(said.get("date", "")),
    )
    return Content(tuple(_lines(tokens)), MARKDOWN, decoded.encoding, decoded.confidence, metadata)


def _day(said: str) -> str | None:
    match = re.match(r"\d{4}-\d{2}-\d{2}", said)
    return match[0] if match else None


def _lines(tokens: list[Any]) -> list[str]:
    lines: list[str] = []
    row: list[str] | None = None
    for token in tokens:
        if token.type == "tr_open":
            row = []
        elif token.type == "tr_close":
            lines.append("\t".join(cell for cell in row or [] if cell))
            row = None
        elif token.type == "inline":
            inline = _inline(token.children or [])
            if row is None:
                lines.extend(inline.split("\n"))
            else:
                row.append(inline)
        elif token.type in {"fence", "code_block"}:
            lines.extend(token.content.split("\n"))
        elif token.type == "html_block":
            lines.extend(re.sub(r"<[^<>]{0,2000}>", "\n", token.content).split("\n"))
    return lines


def _inline(children: list[Any]) -> str:
    pieces: list[str] = []
    broken = False
    for child in children:
        if child.type in {"text", "code_inline"} and child.content:
            if broken and pieces:
                pieces.append(_joint(pieces[-1][-1:], child.content[:1]))
            pieces.append(child.content)
            broken = False
        elif child.type == "hardbreak" or (child.type == "html_inline" and child.content.lower().startswith("<br")):
            pieces.append("\n")
        elif child.type == "softbreak":
            broken = True
    return "".join(pieces)


def _joint(before: str, after: str) -> str:
    return " " if before.isascii() or after.isascii() else ""
