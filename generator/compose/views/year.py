"""Why the year of an event is the year that is printed, when it does not stand with the day."""

import msgspec

from generator.compose.views.reading import Paragraphs, Reading
from generator.compose.views.words import N_
from generator.expressions import compiled


class YearBasis(msgspec.Struct, frozen=True):
    """What the year was inferred from."""

    reason: str
    paragraphs: Paragraphs
    """Where that stands; empty: outside the text."""


_REASONS = (
    (compiled(r"figures of (\d{4})"), N_("from figures of %(year)s in the source")),
    (compiled(r"same day"), N_("from the same day elsewhere in the source")),
    (compiled(r"head of the text|dateline"), N_("from the full date at the head of the source")),
    (compiled(r"name"), N_("from the name of the event")),
    (compiled(r"metadata"), N_("from the date of the file")),
    (compiled(r"--date|by the caller"), N_("from the date given by the user")),
)
"""Reasons that the extraction gives, in English, and how they are worded."""


def year_basis(reading: Reading) -> YearBasis:
    """Return what the year of the event was inferred from."""
    reason = reading.record.inferred.get("/event/date", "")
    for pattern, message in _REASONS:
        if match := pattern.search(reason):
            year = match[1] if pattern.groups else ""
            return YearBasis(reading.gettext(message) % {"year": year}, _paragraphs(reading, year))
    return YearBasis(reading.gettext("year inferred"), _paragraphs(reading, ""))


def _paragraphs(reading: Reading, year: str) -> Paragraphs:
    """Return where the year is said: beside the day's own words, or the first place that names it."""
    written = {(span.start, span.end) for span in reading.spans("/event/date_text")}
    others = [span.start for span in reading.spans("/event/date") if (span.start, span.end) not in written]
    if not others and year and (at := reading.text.find(year)) >= 0:
        others = [at]
    return tuple(sorted({reading.record.source.paragraph_at(at) for at in others} - {0}))
