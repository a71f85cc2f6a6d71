"""Prove that a delivered file says what its record says and nothing else, and its record only what its source says.

The file is read back with the readers of the renderers, its record (its own, or one that is given) is checked against the source text
it carries, the report is composed anew, and the two wordings are held against each other: every line of the report stands in the file,
in order; what is left over is furniture (page numbers, running heads, source marks, list signs).
"""

import itertools
import re
from collections.abc import Iterator

import msgspec

from generator import pipeline
from generator.errors import JianbaoError, SourceUnreadable
from generator.model import codec, wording
from generator.model.record import Record
from generator.model.report import Report, Section, SourceText
from generator.pipeline import Kind, Writing

_MARK = re.compile(r"¶\d+(?:[–、,] ?¶?\d+)*")
_SIGNS = re.compile(r"[\s、。，·•–—\-/()（）\[\]◇△□:：¶…\ufffc\u200b]+")
_CAPTION = re.compile(r"(?:表|图|圖|Table|Figure)\d+")
_DOT = "●"

STYLES = ("modern", "gongwen", "taiwan")


class Delivered(msgspec.Struct, frozen=True):
    """What a finished file says."""

    kind: Kind
    text: str
    """Body in reading order, a line a paragraph or cell; notes last."""
    language: str
    record: bytes | None
    tables: tuple[tuple[tuple[str, ...], ...], ...] = ()
    """Of a Word file: the rows of each table, where a dot is a sign and not a word."""


def verify(data: bytes, name: str, record: bytes | None = None) -> tuple[str, ...]:
    """Return what is wrong with a delivered file, a line a fault; empty when it is proven.

    Args:
        data: The PDF or DOCX.
        name: Its name, for the faults.
        record: Record JSON, for a file that does not carry its own.

    Raises:
        SourceUnreadable: not one of our files, or no record to hold it against.
    """
    delivered = read_back(data, name)
    found = record or delivered.record
    if found is None:
        raise SourceUnreadable("the file carries no record", name, "give its record with --record, or make briefings with --embed-record")
    try:
        checked = codec.from_json(found, f"the record of {name}")
    except JianbaoError as error:
        return (str(error),)
    best: tuple[str, ...] | None = None
    for report in _candidates(checked, delivered):
        faults = tuple(itertools.islice(compare(report, delivered), 20))
        if not faults:
            return ()
        best = faults if best is None or len(faults) < len(best) else best
    return best or ("no report can be made from the record",)


def read_back(data: bytes, name: str) -> Delivered:
    """Return what a finished PDF or DOCX says. Raises `SourceUnreadable` for anything else."""
    if data.startswith(b"%PDF"):
        from generator.render.pdf.reread import reread as read_pdf  # noqa: PLC0415 - pikepdf, only for a PDF

        pdf = read_pdf(data)
        return Delivered("briefing", pdf.text, pdf.language, pdf.record)
    if data.startswith(b"PK"):
        from generator.render.docx.reread import reread as read_docx  # noqa: PLC0415 - lxml, only for a DOCX

        docx = read_docx(data)
        tables = tuple((*table.head, *table.rows) for table in docx.tables)
        return Delivered("memo", "\n".join((docx.text, *docx.notes)), docx.language, docx.record, tables)
    raise SourceUnreadable("neither a PDF nor a Word file", name)


def _candidates(record: Record, delivered: Delivered) -> Iterator[Report]:
    """Yield the reports that the file can be: its locale is in it, its style and day of making are tried."""
    locale = {"zh-TW": "zh-Hant", "zh-CN": "zh-Hans"}.get(delivered.language, delivered.language)
    locale = next((known for known in pipeline.LOCALES if locale.lower().startswith(known.lower())), "en")
    days = dict.fromkeys(re.findall(r"20\d\d-\d\d-\d\d", delivered.text))
    days |= dict.fromkeys(
        f"{y}-{int(m):02}-{int(d):02}" for y, m, d in re.findall(r"(20\d\d) ?年 ?(\d\d?) ?月 ?(\d\d?) ?日", delivered.text)
    )
    styles = STYLES if delivered.kind == "memo" else STYLES[:1]
    for style in styles:
        for created in (None, *list(days)[:4]):
            yield pipeline.compose(record, delivered.kind, Writing(locale=locale, style=style, created=created))


def compare(report: Report, delivered: Delivered) -> Iterator[str]:
    """Yield each line of the report that the file has not in its place, and each stretch of the file that is not the report's."""
    text = _bare(delivered.text)
    numbers = {_bare(wording.plain(p.content)): str(p.number) for block in _blocks(report) for p in block.paragraphs}
    words = delivered.kind != "memo"
    foreign: list[str] = []
    place = 0
    for line in (*wording.lines(report, dots=words), *wording.notes(report)):
        wanted = _bare(line)
        if not wanted:
            continue
        found = text.find(wanted, place)
        if found < 0:
            yield f"not in the file, or not in its place: {line!r}"
            continue
        foreign.append(text[place:found].removesuffix(numbers.get(wanted, "")))
        place = found + len(wanted)
    foreign.append(text[place:])
    furniture = sorted({_bare(part) for part in _furniture(report)} - {""}, key=len, reverse=True)
    for stretch in foreign:
        rest = _CAPTION.sub("", stretch)
        for part in furniture:
            rest = rest.replace(part, "")
        if rest:
            yield f"in the file, and not in its record: {rest[:80]!r}"
    if delivered.tables:
        yield from _compare_tables(report, delivered)


def _compare_tables(report: Report, delivered: Delivered) -> Iterator[str]:
    """Yield each row whose cells are not those of the report; a dot counts in its own column."""
    known = {tuple(_bare(cell) for cell in row) for table in delivered.tables for row in table}
    for table in wording.tables(report):
        for row in table.rows:
            if any(cell.colspan > 1 for cell in row.cells):
                continue
            wanted = tuple(_bare("".join((*map(wording.plain, c.lines), wording.plain(c.subline)))) + _DOT * bool(c.dot) for c in row.cells)
            if wanted not in known:
                yield f"no such row in the file: {' | '.join(wanted)}"


def _blocks(report: Report) -> Iterator[SourceText]:
    """Yield the source texts of a report."""
    for block in report.blocks:
        inside = block.blocks if isinstance(block, Section) else (block,)
        yield from (b for b in inside if isinstance(b, SourceText))


def _bare(text: str) -> str:
    """Return the words and numbers alone: no white space, source marks or signs, which are set differently in every form."""
    return _SIGNS.sub("", _MARK.sub("", text))


def _furniture(report: Report) -> Iterator[str]:
    """Yield what a renderer prints beside the lines of the body."""
    yield from (report.title, report.masthead, wording.plain(report.masthead_aside), *report.running_head, report.running_foot)
    yield from (
        report.continued_label,
        report.notes_heading,
        report.restored_label,
        report.subject,
        *re.split(r"\{\w+\}", report.page_label),
    )
    yield from re.split(r"\{\w+\}", report.source_mark_alt)
    yield from (table.caption for table in wording.tables(report))
