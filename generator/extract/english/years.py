"""The year of the event, where its day is told without one."""

import datetime as dt
from collections.abc import Sequence

from generator.expressions import compiled
from generator.extract.english.days import Day, read
from generator.extract.text import Document
from generator.model.span import Quote

_IN_NAME = compiled(r"(?:^|(?<!Vision )(?<!Agenda )(?<!Horizon )(?<!Goal )\b)(?P<year>20[0-3]\d)(?=$| [A-Z])")
"""The year that begins or ends the name of an event."""


def year_of(document: Document, day: Day | None, default_date: str | None, name: Quote | None) -> tuple[int | None, str | None]:
    """Return the year and where it comes from: the text, the file's metadata, or the user."""
    days = [d for span in document.source.paragraphs for d in read(document.folded, span.start, span.end) if d.year]
    same = [d for d in days if day is not None and (d.month, d.day) == (day.month, day.day)]
    near = [] if day is None else sorted((d for d in days if follows(day, d)), key=lambda d: abs(d.start - day.start))
    for chosen in (same, near, sorted(days, key=lambda d: abs(d.start - day.start)) if day is not None and _few_years(days) else []):
        if chosen:
            return chosen[0].year, f"year from {document.source.text[chosen[0].start : chosen[0].end]}"
    named = _IN_NAME.search(name.value) if name and day is not None else None
    if named:
        return int(named["year"]), f"year from {name.value}"  # type: ignore[union-attr]
    if document.source.metadata.date:
        return int(document.source.metadata.date[:4]), "year from the file's metadata"
    if default_date:
        return int(default_date[:4]), "year from --date"
    return (days[0].year, None) if days and day is None and _few_years(days) else (None, None)


_A_WEEK = 7


def follows(day: Day, other: Day) -> bool:
    """Say whether a full date lies on the days behind ``day``, so that it is the date of the report."""
    try:
        event, report = dt.date(other.year or 1, day.month, day.day), dt.date(other.year or 1, other.month, other.day)
    except ValueError:
        return False
    return 0 <= (report - event).days <= _A_WEEK


def _few_years(days: Sequence[Day]) -> bool:
    return len({day.year for day in days}) == 1
