"""The PDF renderer: a report drawn as one file that is PDF/UA-1 and PDF/A-2a (with its record attached PDF/A-3a)."""

from generator.model.report import Report
from generator.render.theme import Theme

__all__ = ["render"]


def render(report: Report, theme: Theme, *, record: bytes | None = None) -> bytes:
    """Return the report as a PDF; the same report, theme and record give the same bytes.

    Args:
        report: What to draw.
        theme: How.
        record: The record's JSON, attached as ``record.json``; the file is then PDF/A-3a.

    Raises:
        MissingGlyph: no font of the theme has a character; names it and its place.
        ThemeError: a font or the logo of the theme cannot be used.
    """
    from .draw import draw  # noqa: PLC0415 - ReportLab takes 70 ms to load, and not every command draws

    return draw(report, theme, record)
