"""Many records to one workbook (SpreadsheetML): signings, attendees, unveilings, figures, events; typed cells, filters, frozen heads.

Every string is written as a string: text of a source that begins with ``=`` never becomes a formula.
"""

import datetime as dt
import io
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

from generator.i18n.messages import Messages
from generator.model.record import Event, Measure, Record

CELL_CHARACTERS = 32_767
"""Longest text of a cell (ECMA-376, Part 1, 18.18.93 in Excel's limits); longer text is cut and ends with ……."""

Value = str | int | float | dt.date | None
_Row = tuple[Value, ...]


def N_(message: str) -> str:  # noqa: N802 - gettext's own name for a message that is translated later
    """Return ``message`` itself; marks it for the catalogs."""
    return message


class Sheet(msgspec.Struct, frozen=True):
    """One sheet: message ids of its name and heads, widths in characters, and the rows of a record."""

    name: str
    heads: tuple[str, ...]
    widths: tuple[int, ...]
    rows: Callable[[Record], Iterator[_Row]]


def _day(event: Event) -> Value:
    """Return the event's day as a date where the year is known, else as written."""
    try:
        return dt.date.fromisoformat(event.date) if event.date else None
    except ValueError:
        return event.date


def _common(record: Record) -> _Row:
    return _day(record.event), record.event.name or record.source.name


def _paragraphs(record: Record, pointer: str) -> str:
    return ", ".join(f"¶{n}" for n in record.paragraphs_of(pointer))


def _measure(measure: Measure | None) -> _Row:
    return (measure.text, measure.value, measure.unit) if measure else (None, None, None)


def _signings(record: Record) -> Iterator[_Row]:
    for n, s in enumerate(record.signings):
        facts = (s.subject, "、".join(s.parties), s.count, *_measure(s.amount), "、".join(s.fields), "、".join(s.witnesses))
        yield *_common(record), *facts, _paragraphs(record, f"/signings/{n}"), record.source.name


def _people(record: Record) -> Iterator[_Row]:
    for n, p in enumerate(record.people):
        roles = ", ".join(p.roles)
        yield (
            *_common(record),
            p.name,
            "；".join(p.titles),
            p.organisation,
            roles,
            _paragraphs(record, f"/people/{n}/name"),
            record.source.name,
        )


def _sites(record: Record) -> Iterator[_Row]:
    for key in ("unveilings", "groundbreakings"):
        for n, site in enumerate(getattr(record, key)):
            facts = (key, site.name, site.description, "、".join(site.by), _paragraphs(record, f"/{key}/{n}"))
            yield *_common(record), *facts, record.source.name


def _releases(record: Record) -> Iterator[_Row]:
    for n, release in enumerate(record.releases):
        yield *_common(record), release.title, release.kind, release.by, _paragraphs(record, f"/releases/{n}"), record.source.name


def _figures(record: Record) -> Iterator[_Row]:
    for n, f in enumerate(record.figures):
        facts = (f.label, f.text, f.value, f.value_to, f.unit, f.qualifier, f.period, f.rank, "✓" if f.target else None)
        yield *_common(record), *facts, _paragraphs(record, f"/figures/{n}"), record.source.name


def _events(record: Record) -> Iterator[_Row]:
    event = record.event
    counts = (len(record.people), len(record.signings), len(record.unveilings), len(record.releases), len(record.figures))
    yield (
        *_common(record),
        event.place,
        "、".join(event.organisers),
        *counts,
        record.byline.outlet,
        record.source.name,
        record.source.sha256,
    )


SHEETS = (
    Sheet(
        N_("Signings"),
        (
            N_("Date"),
            N_("Event"),
            N_("Agreement or projects"),
            N_("Parties"),
            N_("Number"),
            N_("Amount"),
            N_("Value"),
            N_("Unit"),
            N_("Fields"),
            N_("Witnesses"),
            N_("Source"),
            N_("File"),
        ),
        (12, 36, 40, 40, 8, 14, 18, 8, 30, 20, 10, 26),
        _signings,
    ),
    Sheet(
        N_("Attendees"),
        (N_("Date"), N_("Event"), N_("Name"), N_("Titles"), N_("Organisation"), N_("Roles"), N_("Source"), N_("File")),
        (12, 36, 14, 44, 26, 26, 10, 26),
        _people,
    ),
    Sheet(
        N_("Unveilings"),
        (N_("Date"), N_("Event"), N_("Kind"), N_("Name"), N_("Description"), N_("By"), N_("Source"), N_("File")),
        (12, 36, 16, 40, 50, 20, 10, 26),
        _sites,
    ),
    Sheet(
        N_("Releases"),
        (N_("Date"), N_("Event"), N_("Title"), N_("Kind"), N_("By"), N_("Source"), N_("File")),
        (12, 36, 46, 14, 20, 10, 26),
        _releases,
    ),
    Sheet(
        N_("Figures"),
        (
            N_("Date"),
            N_("Event"),
            N_("Label"),
            N_("As written"),
            N_("Value"),
            N_("Up to"),
            N_("Unit"),
            N_("Qualifier"),
            N_("Period"),
            N_("Rank"),
            N_("Target"),
            N_("Source"),
            N_("File"),
        ),
        (12, 36, 30, 16, 18, 18, 8, 10, 16, 16, 8, 10, 26),
        _figures,
    ),
    Sheet(
        N_("Events"),
        (
            N_("Date"),
            N_("Event"),
            N_("Place"),
            N_("Organisers"),
            N_("People"),
            N_("Signings"),
            N_("Unveilings"),
            N_("Releases"),
            N_("Figures"),
            N_("Outlet"),
            N_("File"),
            N_("SHA-256"),
        ),
        (12, 44, 24, 30, 8, 8, 10, 10, 8, 20, 26, 66),
        _events,
    ),
)


def render(records: Iterable[Record], locale: str) -> bytes:
    """Return the workbook; the same bytes for the same records, whatever the clock."""
    import xlsxwriter  # noqa: PLC0415 - only the register needs it

    say = Messages.of(locale).gettext
    buffer = io.BytesIO()
    book: Any = xlsxwriter.Workbook(
        buffer, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    )
    book.set_properties({"title": say(N_("Register")), "created": dt.datetime(2000, 1, 1, tzinfo=dt.UTC).replace(tzinfo=None)})
    formats = {
        "head": book.add_format({"bold": True, "bottom": 2, "font_color": "#0B3C5D", "text_wrap": True, "valign": "top"}),
        "text": book.add_format({"text_wrap": True, "valign": "top"}),
        "date": book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"}),
        "number": book.add_format({"num_format": "#,##0.##", "valign": "top"}),
    }
    kept = tuple(records)
    for sheet in SHEETS:
        _write(book.add_worksheet(say(sheet.name)), sheet, kept, formats, say)
    book.close()
    return buffer.getvalue()


def _write(page: Any, sheet: Sheet, records: tuple[Record, ...], formats: dict[str, Any], say: Callable[[str], str]) -> None:
    for column, (head, width) in enumerate(zip(sheet.heads, sheet.widths, strict=True)):
        page.set_column(column, column, width)
        page.write_string(0, column, say(head), formats["head"])
    number = 0
    for record in records:
        for row in sheet.rows(record):
            number += 1
            for column, value in enumerate(row):
                _cell(page, number, column, value, formats)
    page.freeze_panes(1, 0)
    page.autofilter(0, 0, max(number, 1), len(sheet.heads) - 1)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.repeat_rows(0)
    page.fit_to_pages(1, 0)


def _cell(page: Any, row: int, column: int, value: Value, formats: dict[str, Any]) -> None:
    """Write one value with its type; an empty string is an empty cell."""
    if value is None or value == "":
        return
    if isinstance(value, str):
        text = value if len(value) <= CELL_CHARACTERS else value[: CELL_CHARACTERS - 2] + "……"
        page.write_string(row, column, text, formats["text"])
    elif isinstance(value, dt.date):
        page.write_datetime(row, column, dt.datetime.combine(value, dt.time()), formats["date"])
    else:
        page.write_number(row, column, value, formats["number"])
