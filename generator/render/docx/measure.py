"""What a finished Word file sets: styles resolved through their parents, the defaults and the theme; the section; direct formatting."""

from collections import Counter
from typing import TYPE_CHECKING

import msgspec

from generator.render.docx.archive import parse
from generator.render.docx.integrity import Document, value
from generator.render.docx.xml import W

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"


class Resolved(msgspec.Struct, frozen=True):
    """A style as Word would apply it; lengths in pt, ``None`` where nothing sets it."""

    size: float | None = None
    han: str | None = None
    latin: str | None = None
    bold: bool = False
    colour: str | None = None
    leading: float | None = None
    exact: bool = False
    align: str | None = None
    first_line_characters: float | None = None
    letter_space: float | None = None


class Section(msgspec.Struct, frozen=True):
    """The last section; paper and margins in mm, the grid's pitch in pt."""

    width: float
    height: float
    margins: dict[str, float]
    pitch: float | None
    grid: str
    feet: frozenset[str]


def section(document: Document) -> Section | None:
    """Return the last section's measures; None when the body has none."""
    found = document.main.find(f"{W}body/{W}sectPr")
    if found is None:
        return None
    size, margin, grid = found.find(W + "pgSz"), found.find(W + "pgMar"), found.find(W + "docGrid")
    sides = ("top", "bottom", "left", "right", "header", "footer")
    margins = {side: _mm(value(margin, side)) for side in sides}
    pitch = value(grid, "linePitch")
    feet = frozenset(value(mark, "type") for mark in found.iter(W + "footerReference"))
    lines = value(grid, "type")
    return Section(_mm(value(size, "w")), _mm(value(size, "h")), margins, int(pitch) / 20 if pitch and lines else None, lines, feet)


def _mm(twips: str) -> float:
    return round(int(twips or 0) * 25.4 / 1440, 2)


def theme_fonts(document: Document) -> dict[str, str]:
    """Return the theme's fonts by the name that ``w:rFonts`` uses for them (``majorEastAsia`` …)."""
    data = document.files.get("word/theme/theme1.xml")
    if data is None:
        return {}
    root = parse(data, "word/theme/theme1.xml")
    out: dict[str, str] = {}
    for kind in ("major", "minor"):
        for element, name in (("ea", "EastAsia"), ("latin", "HAnsi"), ("latin", "Ascii")):
            found = root.find(f".//{_A}{kind}Font/{_A}{element}")
            if found is not None:
                out[f"{kind}{name}"] = found.get("typeface") or ""
    return out


def resolve(document: Document, name: str) -> Resolved | None:
    """Return a style by its name in the file, resolved; None when the file lacks it."""
    if document.styles is None:
        return None
    styles = {value(style, "styleId"): style for style in document.styles.iter(W + "style")}
    at = next((key for key, held in document.names.items() if held.casefold() == name.casefold()), None)
    if at is None:
        return None
    chain: list[Element] = []
    while at in styles and styles[at] not in chain:
        chain.append(styles[at])
        at = value(styles[at].find(W + "basedOn"))
    defaults = document.styles.find(W + "docDefaults")
    found: dict[str, object] = {}
    fonts = theme_fonts(document)
    if defaults is not None:
        _overlay(found, defaults.find(f"{W}rPrDefault/{W}rPr"), defaults.find(f"{W}pPrDefault/{W}pPr"), fonts)
    for style in reversed(chain):
        _overlay(found, style.find(W + "rPr"), style.find(W + "pPr"), fonts)
    return msgspec.convert(found, Resolved)


def _overlay(found: dict[str, object], run: "Element | None", paragraph: "Element | None", fonts: dict[str, str]) -> None:
    if run is not None:
        _overlay_run(found, run, fonts)
    if paragraph is not None:
        spacing, indent, align = paragraph.find(W + "spacing"), paragraph.find(W + "ind"), paragraph.find(W + "jc")
        if value(spacing, "line"):
            found |= {"leading": int(value(spacing, "line")) / 20, "exact": value(spacing, "lineRule") == "exact"}
        if value(indent, "firstLineChars"):
            found["first_line_characters"] = int(value(indent, "firstLineChars")) / 100
        if align is not None:
            found["align"] = value(align)


def _overlay_run(found: dict[str, object], run: "Element", fonts: dict[str, str]) -> None:
    face = run.find(W + "rFonts")
    for key, plain, themed in (("han", "eastAsia", "eastAsiaTheme"), ("latin", "hAnsi", "hAnsiTheme")):
        chosen = fonts.get(value(face, themed)) or value(face, plain)
        if chosen:
            found[key] = chosen
    size, bold, colour, spacing = (run.find(W + name) for name in ("sz", "b", "color", "spacing"))
    if size is not None:
        found["size"] = int(value(size)) / 2
    if bold is not None:
        found["bold"] = value(bold) not in ("0", "false", "off")
    if colour is not None:
        found["colour"] = value(colour)
    if spacing is not None:
        found["letter_space"] = int(value(spacing)) / 20


_SAID = frozenset(W + name for name in ("rStyle", "lang", "fitText", "ins", "del", "noProof", "rtl"))
_PLACED = frozenset(W + name for name in ("jc", "ind", "spacing", "shd", "pBdr", "tabs"))


_SHAPED = frozenset({"Title", "Report Title"})
"""Styles whose lines are given a shape, title by title."""


def direct_formatting(document: Document) -> Counter[str]:
    """Return how often the body formats a run or paragraph directly, by property; language and structure do not count."""
    out: Counter[str] = Counter()
    for properties in document.main.iter(W + "rPr"):
        parent = properties.getparent()
        if parent is not None and parent.tag == W + "r":
            out.update(_short(element) for element in properties if element.tag not in _SAID)
    for properties in document.main.iter(W + "pPr"):
        if document.names.get(value(properties.find(W + "pStyle"))) in _SHAPED:
            continue
        out.update(_short(element) for element in properties if element.tag in _PLACED)
    return out


def _short(element: "Element") -> str:
    return str(element.tag).rpartition("}")[2]
