"""The last day of an event of which the text tells the first, and how many days it has."""

import datetime as dt
import re

import msgspec

from generator.expressions import compiled
from generator.extract.drafts import EventDraft
from generator.extract.english.document import Reading
from generator.extract.english.words import NUMBER_WORDS
from generator.model.span import Quote, Span

_DAYS = compiled(
    r"\b(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})-day (?:[\w&-]+ ){0,5}?"
    r"(?i:forum|conference|summit|congress|symposium|workshop|seminar|exhibition|fair|expo|festival|convention|conclave|event|meeting|programme|dialogue|gathering|show)\b"
)
_OPENED = compiled(
    r"\b(?:open(?:ed|s|ing)|kick(?:ed|s) off|began|begins|started|starts|commenced|inaugurated|got under ?way)\b", re.IGNORECASE
)


def with_end(reading: Reading, event: EventDraft) -> EventDraft:
    """Return the event with its last day, where a sentence tells the day as that of the opening and another how long it lasts."""
    text = reading.document.folded
    if event.date is None or event.date_end is not None or event.date_text is None or len(event.date.value) != len("2031-05-03"):
        return event
    at = event.date_text.spans[0].start
    body = reading.body
    day = next((line.sentence for line in body if line.sentence.start <= at < line.sentence.end), None)
    opened = day is not None and _OPENED.search(text, day.start, day.end) is not None
    found = next((m for line in body[:12] if (m := _DAYS.search(text, line.sentence.start, line.sentence.end))), None) if opened else None
    if found is None:
        return event
    number = int(found["n"]) if found["n"].isdigit() else NUMBER_WORDS[found["n"]]
    end = dt.date.fromisoformat(event.date.value) + dt.timedelta(days=number - 1)
    spans = (*event.date.spans, Span(*found.span()))
    return msgspec.structs.replace(event, date_end=Quote(end.isoformat(), spans, "counted from the first day"))
