# ruff: noqa: E501, SIM905  (a line of output is read whole)
"""Every template × style × locale × 1, 72 and 1,000 rows × every article of the corpus, before every check.

    python -m tests.conformance.docx_matrix [--jobs N] [--articles N] [--every]

Each file is drawn, held against its style clause by clause and searched for faults by our own checker. The public validators look at
every file of 1 row (openxml-audit also at those of 72), and for each version of Office at one file of every shape: schema validity is
local to an element, its attributes and the order of its children, so a file whose rows are those of another, repeated, says nothing new.
``--every`` asks both about all files (four times as long).
"""

import argparse
import re
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from itertools import cycle, islice
from os import cpu_count

import msgspec
from lxml import etree

from generator.compose import compose, compose_digest, find_template
from generator.model.codec import to_json
from generator.model.report import Block, Cell, Report, Row, Section, Table, Text
from generator.render import docx
from generator.render.docx.archive import members
from generator.render.docx.integrity import faults
from generator.render.docx.xml import W
from tests.conformance import validators
from tests.support.gold import corpus_records, seed_record

TEMPLATES = ("memo", "briefing")
LOCALES = ("zh-Hant", "zh-Hans", "en")
ROWS = (1, 72, 1000)
_FREE = frozenset(
    "alias tag name anchor tooltip docPart author initials date prefixMappings tblCaption tblDescription instr paraId storeItemID ascii hAnsi eastAsia cs typeface itemID xpath Target Id r:id id embed".split()
)

RECORDS = dict([("seed", seed_record()), *corpus_records()])

_ANY_ORDER = frozenset(("body", "p", "tc", "hdr", "ftr", "footnote", "comment", "hyperlink", "sdtContent"))
"""Elements whose children may stand in any order."""
_COLOUR = re.compile(r"[0-9A-F]{6}\Z")

Shapes = dict[tuple[str, ...], str]


def with_rows(report: Report, rows: int) -> Report:
    """Return the report with its longest table cut or repeated to ``rows`` rows, numbered anew."""
    tables = sorted(_tables(report.blocks), key=lambda table: -len(table.rows))
    if not tables or not tables[0].rows:
        return report
    longest = tables[0]

    def numbered(index: int, row: Row) -> Row:
        first = Cell(((Text(str(index)),),)) if longest.columns[0].kind == "index" else row.cells[0]
        return Row((first, *row.cells[1:]))

    flat = [row for row in longest.rows if all(cell.rowspan == 1 for cell in row.cells)] or list(longest.rows[:1])
    grown = msgspec.structs.replace(longest, rows=tuple(numbered(index, row) for index, row in enumerate(islice(cycle(flat), rows), 1)))

    def deep(block: Block) -> Block:
        if isinstance(block, Section):
            return msgspec.structs.replace(block, blocks=tuple(deep(inner) for inner in block.blocks))
        return grown if block is longest else block

    return msgspec.structs.replace(report, blocks=tuple(deep(block) for block in report.blocks))


def _tables(blocks: tuple[Block, ...]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Section):
            yield from _tables(block.blocks)
        elif isinstance(block, Table):
            yield block


def shapes(data: bytes) -> set[tuple[str, ...]]:
    """Return the shapes of a file's elements: name, attributes (numbers, colours and free text blanked), children."""
    out: set[tuple[str, ...]] = set()
    for part, content in members(data).items():
        if part.endswith((".xml", ".rels")):
            root = etree.fromstring(content)
            for table in root.iter(f"{W}tbl"):
                # with_rows repeats rows: the later ones have no shape of their own.
                del table[200:]
            for element in root.iter():
                out.add((part.rstrip("0123456789.xml"), *shape(element)))
    return out


def shape(element: etree._Element) -> tuple[str, ...]:
    """Return one element's shape; a child that repeats counts once."""
    name = str(element.tag).rpartition("}")[2]
    said = [f"{key}={_blanked(name, str(key), str(value))}" for key, value in sorted(element.attrib.items())]
    if name in _ANY_ORDER:
        return (name, *said, "|", *sorted({str(child.tag) for child in element}))
    children: list[str] = []
    for child in element:
        tag = str(child.tag)
        if not children or children[-1] != tag:
            children.append(tag)
    return (name, *said, "|", *children[:40])


def _blanked(element: str, key: str, value: str) -> str:
    local = key.rpartition("}")[2]
    if element in _FREE or local in _FREE:
        return "*"
    return "#" if value.lstrip("-").isdigit() or _COLOUR.match(value) else value


Outcome = tuple[int, list[str], Shapes, dict[str, bytes]]


def reports(names: tuple[str, ...]) -> Iterator[tuple[str, str, Report, bytes | None]]:
    """Yield variant, style, report and record of an article in every template, style and locale; of several, of their digest."""
    records = [RECORDS[name] for name in names]
    for style in docx.style_names():
        for locale in LOCALES:
            if len(names) > 1:
                yield f"digest {style} {locale}", style, compose_digest(records, find_template("digest"), locale=locale), None
                continue
            for template in TEMPLATES:
                report = compose(records[0], find_template(template), locale=locale, created=None, style=style)
                yield f"{names[0]} {template} {style} {locale}", style, report, to_json(records[0])


def public(data: bytes, rows: int, every: bool) -> Iterator[str]:
    """Yield what the public validators find in a file."""
    if every or rows != 1000:
        yield from (f"audit: {error}" for error in validators.audit(data))
    if every or rows == 1:
        yield from validators.office_one(data, "Microsoft365")


def one(names: tuple[str, ...], every: bool = False) -> Outcome:
    """Draw every variant of one article, or of the digest of several; return how many, what failed, new shapes, and the files that brought them."""
    count, failed = 0, []
    seen: Shapes = {}
    files: dict[str, bytes] = {}
    for name, style_name, report, record in reports(names):
        style = docx.find_style(style_name)
        for rows in ROWS:
            variant = f"{name} {rows}"
            data = docx.render(with_rows(report, rows), style, record=record if rows == 1 else None)
            count += 1
            failed += [f"{variant}: {fault}" for fault in (*faults(data), *public(data, rows, every))]
            if rows != 1000:
                failed += [f"{variant}: {result}" for result in docx.check(data, style) if result.verdict == "fail"]
            new = shapes(data) - seen.keys()
            if new:
                seen |= dict.fromkeys(new, variant)
                files[variant] = data
    return count, failed, seen, files


def main() -> int:
    """Run the matrix; return 0 when nothing failed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=cpu_count() or 1)
    parser.add_argument("--articles", type=int, default=None, help="only the first so many")
    parser.add_argument("--every", action="store_true", help="both public validators on every file")
    options = parser.parse_args()
    if validators.office_binary() is None:
        print("OpenXmlValidator is not there: make ooxml")
        return 1
    started = time.monotonic()
    articles = list(RECORDS)[: options.articles]
    total, failed = 0, []
    known: Shapes = {}
    witnesses: dict[str, bytes] = {}
    with ProcessPoolExecutor(options.jobs) as pool:
        for count, bad, seen, files in pool.map(partial(one, every=options.every), [tuple(articles[:20]), *((name,) for name in articles)]):
            total += count
            failed += bad
            new = {key: variant for key, variant in seen.items() if key not in known}
            known |= new
            witnesses |= {variant: files[variant] for variant in set(new.values())}
    print(
        f"{total} files of {len(articles)} articles drawn and checked, {len(known)} shapes, {len(witnesses)} files for the validators, {time.monotonic() - started:.0f} s"
    )
    failed += [f"{name}: {error}" for name, errors in validators.office(witnesses).items() for error in errors]
    print("\n".join(failed[:60]) or "no fault")
    print(f"{len(failed)} faults, {time.monotonic() - started:.0f} s")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())
