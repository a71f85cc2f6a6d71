"""What was mended, inferred or kept as found: ◇ restored, △ inferred, □ kept."""

from collections.abc import Iterator

import msgspec

from generator.compose.views.reading import Paragraphs, Reading
from generator.compose.views.words import N_
from generator.compose.views.year import year_basis
from generator.expressions import compiled
from generator.model.diagnostic import Diagnostic
from generator.model.span import Span

SHORT = 3
"""Code points; a damaged stretch no longer than this is printed with its neighbours."""

CONTEXT = 6

_LETTERS_BEFORE = compiled(r"\w*$")
_LETTERS_AFTER = compiled(r"\w*")

MAX_SEEN = 60
"""Code points of a damaged or doubtful stretch that are printed."""


class QualityRow(msgspec.Struct, frozen=True):
    """One remark."""

    mark: str
    """◇, △ or □."""
    seen: str
    """In the source."""
    shown: str
    """In this report; empty for □: as it is."""
    reason: str
    paragraphs: Paragraphs


class Quality(msgspec.Struct, frozen=True):
    """All remarks with their counts."""

    rows: tuple[QualityRow, ...]
    restored: int
    inferred: int
    kept: int


DAMAGE = {
    "GBK text decoded one byte off": N_("text decoded one byte off; doing the damage again gives the same characters"),
    "lost middle dot": N_("middle dot of a name lost"),
    "UTF-8 read as GBK": N_("UTF-8 read as GBK; doing the damage again gives the same characters"),
    "replacement character": N_("replacement character; what stood there cannot be known"),
}
"""Reasons by kind of damage."""

CODES = {
    "extract.not_understood": N_("sentence not understood; no fact was drawn from it"),
    "ingest.control_characters": N_("control characters left out"),
}
"""Reasons by code of a diagnostic."""


def quality(reading: Reading) -> Quality:
    """Return the rows of 資料品質: restored, then inferred, then kept as found."""
    rows = (*_damage(reading), *_inferred(reading), *_notes(reading))
    order = {"◇": 0, "△": 1, "□": 2}
    rows = tuple(sorted(rows, key=lambda row: order[row.mark]))
    return Quality(rows, *(sum(row.mark == mark for row in rows) for mark in order))


def _short(text: str) -> str:
    flat = text.replace("\n", " ")
    return flat if len(flat) <= MAX_SEEN else f"{flat[:MAX_SEEN]}……"


def _damage(reading: Reading) -> Iterator[QualityRow]:
    for damage in reading.record.damage:
        number = damage.paragraph or reading.record.source.paragraph_at(damage.span.start)
        reason = reading.gettext(DAMAGE[damage.kind]) if damage.kind in DAMAGE else damage.kind
        before, after = _context(reading, damage.span)
        shown = "" if damage.restored is None else _short(f"{before}{damage.restored}{after}")
        mark = "□" if damage.restored is None else "◇"
        yield QualityRow(mark, _short(f"{before}{damage.damaged}{after}"), shown, reason, (number,) if number else ())


def _context(reading: Reading, span: Span) -> tuple[str, str]:
    """Return the letters that touch a damaged stretch too short to be recognised alone (瀾空間?杭州)."""
    if span.end - span.start > SHORT:
        return "", ""
    before, after = reading.text[max(0, span.start - CONTEXT) : span.start], reading.text[span.end : span.end + CONTEXT]
    return _LETTERS_BEFORE.search(before)[0], _LETTERS_AFTER.match(after)[0]  # type: ignore[index] # both match nothing too


def _inferred(reading: Reading) -> Iterator[QualityRow]:
    """What is not in the source as it stands; periods and worded labels are counted together."""
    event = reading.record.event
    if event.date and event.year_inferred:
        basis = year_basis(reading)
        paragraphs = basis.paragraphs or reading.cite("/event/date")
        yield QualityRow("△", event.date_text or "", reading.formats.date(event.date), basis.reason, paragraphs)
    for i, person in enumerate(reading.record.people):
        yield from _around_title(reading, f"/people/{i}/name", person.name)
        at = f"/people/{i}/organisation"
        if person.organisation and at in reading.record.inferred and not any(t.startswith(person.organisation) for t in person.titles):
            seen = f"{person.titles[0] if person.titles else ''}{'' if reading.formats.chinese else ' '}{person.name}".strip()
            shown = reading.gettext("organisation: %(name)s", name=person.organisation)
            yield QualityRow("△", seen, shown, reading.gettext("carried over within the list"), reading.cite(at))
    yield from _periods(reading)


def _around_title(reading: Reading, at: str, name: str) -> Iterator[QualityRow]:
    """A name that was put together around the title inside it (林縣長大同)."""
    parts = reading.spans(at)[:2]
    if len(parts) > 1 and "".join(part.cut(reading.text) for part in parts) == name:
        seen = reading.text[parts[0].start : parts[1].end]
        yield QualityRow("△", seen, name, reading.gettext("title set inside the name"), reading.first_paragraph(at))


def _periods(reading: Reading) -> Iterator[QualityRow]:
    """One row for each word that a period was inferred from (去年 → 2022)."""
    found: dict[tuple[str, str], set[int]] = {}
    for i, figure in enumerate(reading.record.figures):
        at = f"/figures/{i}/period"
        if figure.period and at in reading.record.inferred:
            words = [span.cut(reading.text) for span in reading.spans(at)[:1]]
            if words and not words[0].startswith(figure.period[:4]):
                found.setdefault((_short(words[0]), figure.period), set()).update(reading.cite(at))
    for (word, period), numbers in found.items():
        shown = reading.gettext("period: %(period)s", period=reading.formats.period(period))
        yield QualityRow("△", word, shown, reading.gettext("reckoned from the date of the event"), tuple(sorted(numbers)))


def _notes(reading: Reading) -> Iterator[QualityRow]:
    for note in (*reading.record.notes, *reading.record.source.diagnostics):
        yield _note(reading, note)


def _note(reading: Reading, note: Diagnostic) -> QualityRow:
    seen = _short(note.span.cut(reading.text)) if note.span else ""
    number = reading.record.source.paragraph_at(note.span.start) if note.span else 0
    reason = reading.gettext(CODES[note.code]) if note.code in CODES else note.message
    return QualityRow("□", seen, "", reason, (number,) if number else ())
