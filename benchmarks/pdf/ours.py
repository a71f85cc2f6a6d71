"""This program on the same matter and faces, with what the peers do not have: linked marks, links back, two columns, running heads."""

import re
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import worker

from generator.model.report import (
    Block,
    Cell,
    Column,
    Heading,
    Inlines,
    List,
    Report,
    Row,
    Section,
    SourceMark,
    SourceParagraph,
    SourceText,
    Table,
    Text,
)
from generator.render.pdf import render as draw
from generator.render.theme import built_in_theme

KINDS = ("text", "text", "text", "marks")


def marked(text: str) -> Inlines:
    """Text whose last ¶n is a mark."""
    match = re.search(r"¶(\d+)$", text)
    if match is None:
        return (Text(text),)
    mark = SourceMark((int(match[1]),))
    return (Text(text[: match.start()]), mark) if match.start() else (mark,)


def section(title: str, *blocks: Block) -> Section:
    return Section((Heading(2, (Text(title),)), *blocks))


def blocks(record: dict) -> list[Block]:
    found: list[Block] = [Heading(1, (Text(record["title"]),)), section("摘要", List(tuple(marked(t) for t in record["summary"])))]
    for table in record["tables"]:
        columns = tuple(Column((Text(h),), kind) for h, kind in zip(table["head"], KINDS, strict=True))  # type: ignore[arg-type]
        rows = tuple(Row(tuple(Cell((marked(c),)) for c in row)) for row in table["rows"])
        found.append(section(table["title"], Table(columns, rows, key=table["title"])))
    found.append(section("揭牌", List(tuple((Text(t),) for t in record["unveilings"]))))
    found.append(section("原文", SourceText(tuple(SourceParagraph(i + 1, (Text(t),)) for i, t in enumerate(record["source"])))))
    return found


def ours() -> Callable[[list[dict]], bytes]:
    theme = built_in_theme("modern")

    def render(records: list[dict]) -> bytes:
        body = tuple(block for record in records for block in blocks(record))
        head = (records[0]["title"], "簡報")
        return draw(
            Report(
                "briefing", "zh-Hant", records[0]["title"], body, running_head=head, running_foot="原件", source_mark_alt="原文第 {n} 段"
            ),
            theme,
        )

    return render


if __name__ == "__main__":
    worker.main(ours, sys.argv[1], int(sys.argv[2]))
