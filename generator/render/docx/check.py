"""A finished Word file against a house style, clause by clause: pass, fail, or said not to be measured."""

from collections.abc import Iterator
from typing import Literal

import msgspec

from generator.render.docx import measure
from generator.render.docx.catalogue import CATALOGUE
from generator.render.docx.integrity import Document, faults, value
from generator.render.docx.style import Style
from generator.render.docx.xml import W

Verdict = Literal["pass", "fail", "not measured"]
_TOLERANCE = 0.1
"""mm; half of what a twip-rounded printer driver moves. The standard allows 1 mm on top and left margins."""
_MM = 72 / 25.4


class ClauseResult(msgspec.Struct, frozen=True):
    """One clause: what it asks, what the file has."""

    clause: str
    """``GB/T 9704-2012, 5.2.1`` or ``house style: page``."""
    what: str
    expected: str
    measured: str
    verdict: Verdict


def check(data: bytes, style: Style) -> tuple[ClauseResult, ...]:
    """Measure a Word file against a style.

    Raises:
        TemplateError: the bytes are no Word file.
    """
    document = Document(data)
    out = [result for part in (_page, _grid, _styles, _page_numbers, _tables, _document) for result in part(document, style)]
    out += [ClauseResult("integrity", fault.code, "none", f"{fault.where}: {fault.what}", "fail") for fault in faults(data)]
    if not any(result.clause == "integrity" for result in out):
        out.append(ClauseResult("integrity", "references, ids, tables, bindings", "no fault", "no fault", "pass"))
    return (*out, *_unmeasured(style))


def _clause(style: Style, number: str, fallback: str) -> str:
    return f"{style.clauses}, {number}" if style.clauses.startswith("GB/T") and number else f"house style: {fallback}"


def _result(clause: str, what: str, expected: object, measured: object) -> ClauseResult:
    same = expected == measured
    if isinstance(expected, float) and isinstance(measured, float):
        same = abs(expected - measured) <= _TOLERANCE
    return ClauseResult(clause, what, _shown(expected), _shown(measured), "pass" if same else "fail")


def _shown(thing: object) -> str:
    return "—" if thing is None else f"{thing:g}" if isinstance(thing, float) else str(thing)


def _page(document: Document, style: Style) -> Iterator[ClauseResult]:
    page, found = style.page, measure.section(document)
    if found is None:
        yield ClauseResult("house style: page", "section", "one", "none", "fail")
        return
    yield _result(_clause(style, "5.1", "page"), "paper width, mm", page.width, found.width)
    yield _result(_clause(style, "5.1", "page"), "paper height, mm", page.height, found.height)
    for side in ("top", "left", "right", "bottom"):
        yield _result(_clause(style, "5.2.1", "page"), f"{side} margin, mm", float(getattr(page, side)), found.margins[side])
    area = (page.width - page.left - page.right, page.height - page.top - page.bottom)
    seen = (found.width - found.margins["left"] - found.margins["right"], found.height - found.margins["top"] - found.margins["bottom"])
    for what, expected, measured in zip(("width", "height"), area, seen, strict=True):
        yield _result(_clause(style, "5.2.1", "page"), f"{what} of the type area, mm", float(expected), round(measured, 2))


def _grid(document: Document, style: Style) -> Iterator[ClauseResult]:
    """Lines and characters by arithmetic: what fits the type area at the file's own pitch, size and letter space."""
    if style.grid is None:
        return
    found, body = measure.section(document), measure.resolve(document, "Body Text")
    clause = _clause(style, "5.2.3", "grid")
    if found is None or body is None or body.size is None:
        yield ClauseResult(clause, "lines and characters", f"{style.grid.lines} × {style.grid.characters}", "no body style", "fail")
        return
    pitch = body.leading if body.exact else found.pitch
    height = (found.height - found.margins["top"] - found.margins["bottom"]) * _MM
    width = (found.width - found.margins["left"] - found.margins["right"]) * _MM
    yield _result(clause, "lines a page", style.grid.lines, int(height / pitch + 0.001) if pitch else None)
    yield _result(clause, "characters a line", style.grid.characters, int(width / (body.size + (body.letter_space or 0)) + 0.001))


_STANDARD = {
    "Normal": "5.2.2",
    "Body Text": "7.3.3",
    "Masthead": "7.2.4",
    "Title": "7.3.1",
    "Report Title": "7.3.1",
    "Heading 1": "7.3.3",
    "Heading 2": "7.3.3",
    "Heading 3": "7.3.3",
    "Colophon": "7.4",
    "Footer": "7.5",
    "Name List Label": "10.3",
}


def _styles(document: Document, style: Style) -> Iterator[ClauseResult]:
    faces = style.faces(_locale(document))
    for entry in CATALOGUE:
        look = style.styles.get(entry.name)
        if look is None or entry.kind != "paragraph":
            continue
        clause = _clause(style, _STANDARD.get(entry.name, ""), "styles")
        found = measure.resolve(document, entry.stored)
        if found is None:
            yield ClauseResult(clause, f"style {entry.name}", "defined", "missing", "fail")
            continue
        wanted: list[tuple[str, object, object]] = []
        if look.face is not None:
            wanted.append(("font", faces[look.face].east_asian, found.han))
        wanted += [
            (what, expected, seen)
            for what, expected, seen in (
                ("size, pt", look.size, found.size),
                ("line, pt", look.leading, found.leading),
                ("bold", look.bold, found.bold),
                ("colour", look.colour and style.colours[look.colour], found.colour),
                ("alignment", look.align, found.align),
                ("first-line indent, characters", look.first_line_characters, found.first_line_characters),
            )
            if expected is not None
        ]
        for what, expected, seen in wanted:
            yield _result(
                clause,
                f"{entry.name}: {what}",
                float(expected) if isinstance(expected, int | float) and not isinstance(expected, bool) else expected,
                seen,
            )


def _locale(document: Document) -> str:
    tags = [value(lang, "eastAsia") for lang in document.styles.iter(W + "lang")] if document.styles is not None else []
    latin = [value(lang) for lang in document.styles.iter(W + "lang")] if document.styles is not None else []
    if latin and latin[0].startswith("en"):
        return "en"
    return "zh-Hans" if tags and tags[0] == "zh-CN" else "zh-Hant"


def _feet(document: Document) -> dict[str, str]:
    """Return each footer by kind, as text with its fields' names in braces."""
    out: dict[str, str] = {}
    for name, story in document.stories.items():
        if name.startswith("word/footer-"):
            pieces = [
                f"{{{(element.text or '').split()[0]}}}" if element.tag == W + "instrText" else (element.text or "")
                for element in story.iter(W + "t", W + "instrText")
                if (element.text or "").strip()
            ]
            out[name.removeprefix("word/footer-").removesuffix(".xml")] = "".join(pieces)
    return out


def _page_numbers(document: Document, style: Style) -> Iterator[ClauseResult]:
    feet = _feet(document)
    clause = _clause(style, "7.5", "page numbers")
    default = feet.get("default", "")
    yield _result(clause, "page number in the footer", True, "{PAGE}" in default)
    if style.foot.form == "dashes":
        yield _result(clause, "form", "— {PAGE}1 —", default)
        outer = {kind: measure.resolve(document, name) for kind, name in (("odd", "footer"), ("even", "Footer Even"))}
        yield _result(clause, "odd pages, side", "right", outer["odd"].align if outer["odd"] else None)
        yield _result(clause, "even pages, side", "left", outer["even"].align if outer["even"] else None)
        mirrored = b"<w:evenAndOddHeaders/>" in document.files.get("word/settings.xml", b"")
        yield _result(clause, "odd and even pages differ", True, mirrored and "even" in feet)
        found = measure.section(document)
        lines = measure.resolve(document, "footer")
        if found is not None and lines is not None and lines.leading is not None:
            below = found.margins["bottom"] - found.margins["footer"] - lines.leading / _MM
            yield _result(
                clause, "below the type area, mm", round(style.page.bottom - style.page.footer - lines.leading / _MM, 1), round(below, 1)
            )


def _tables(document: Document, style: Style) -> Iterator[ClauseResult]:
    tables = [
        table
        for table in document.main.iter(W + "tbl")
        if document.names.get(value(table.find(f"{W}tblPr/{W}tblStyle"))) == "Briefing Table"
    ]
    clause = _clause(style, "8", "tables")
    repeated = sum(table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None for table in tables)
    yield _result(clause, "tables whose head row repeats", len(tables), repeated)
    rows = [row for table in tables for row in table.iter(W + "tr")]
    whole = sum(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)
    yield _result(clause, "rows that do not split", len(rows), whole)


def _document(document: Document, style: Style) -> Iterator[ClauseResult]:
    settings = document.files.get("word/settings.xml", b"").decode("utf-8", "replace")
    yield _result(
        "house style: document", "compatibility mode", True, 'w:name="compatibilityMode"' in settings and 'w:val="15"' in settings
    )
    direct = measure.direct_formatting(document)
    yield _result(
        "house style: document",
        "direct formatting",
        "none",
        ", ".join(f"{name} × {count}" for name, count in sorted(direct.items())) or "none",
    )
    if style.clauses.startswith("GB/T") and _locale(document) != "en":
        root = document.numbering()
        texts = (
            [value(level.find(W + "lvlText")) for level in root.iter(W + "lvl") if value(level.find(W + "pStyle")).startswith("Heading")]
            if root is not None
            else []
        )
        if texts:
            yield _result(
                _clause(style, "7.3.3", ""),
                "numbers of headings",
                "一、 （一） 1.",
                " ".join(text.replace("%1", "一").replace("%2", "一").replace("%3", "1") for text in texts),
            )


_GONGWEN_UNMEASURED = (
    ("4", "paper: weight, whiteness, opacity"),
    ("6", "printing and binding"),
    ("7.2.1", "copy number, secrecy and urgency: filled in by hand"),
    ("7.3.1", "shape of a title of several lines: only on the rendered page"),
    ("7.3.5", "signature, date and seal: filled in by hand"),
    ("7.4", "colophon on the last, even page: only on the rendered page"),
)


def _unmeasured(style: Style) -> Iterator[ClauseResult]:
    yield ClauseResult("house style: fonts", "whether the fonts are installed", "installed", "a property of the machine", "not measured")
    if style.clauses.startswith("GB/T"):
        for number, what in _GONGWEN_UNMEASURED:
            yield ClauseResult(f"{style.clauses}, {number}", what, "as the clause says", "cannot be read out of a file", "not measured")
