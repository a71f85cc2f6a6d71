"""Names that the record's own vocabulary has in a report."""

from collections.abc import Callable, Sequence
from itertools import groupby
from typing import Any

from generator.compose.views.reading import Reading
from generator.i18n.formats import Formats
from generator.i18n.messages import Messages


def N_(message: str) -> str:  # noqa: N802 - gettext's name for a marked message that is looked up later
    """Mark a message for the catalogs."""
    return message


ROLES = {
    "attend": N_("present"),
    "host": N_("chair"),
    "speak": N_("speaker"),
    "keynote": N_("keynote"),
    "present": N_("presented"),
    "release": N_("released"),
    "unveil": N_("unveiled"),
    "sign": N_("signed"),
    "represent": N_("deputy"),
    "witness": N_("witness"),
}
"""Short enough for a column of 8.5 mm in Chinese."""

KINDS = {
    "unveiling": N_("Unveiling"),
    "groundbreaking": N_("Groundbreaking"),
    "release": N_("Release"),
    "presentation": N_("Presentation"),
    "keynote": N_("Keynote"),
    "talk": N_("Talk"),
    "report": N_("Report"),
}

GROUPS = {"present": N_("Present: "), "speaking": N_("Speaking: "), "other": N_("Also: ")}
"""Labels of the lists of names (出席：, 發言：)."""


CONFLICTS = {
    "name": N_("Name of the event"),
    "date": N_("Date"),
    "place": N_("Place"),
    "signed": N_("Number of signings"),
    "figure": N_("Figure that differs"),
}
"""Things that sources may say differently."""


def conflict_names(reading: Reading) -> dict[str, str]:
    """Return the name of each thing that sources may say differently."""
    return {thing: reading.gettext(message) for thing, message in CONFLICTS.items()}


def group_names(reading: Reading) -> dict[str, str]:
    """Return the label of each list of names."""
    return {kind: reading.gettext(message) for kind, message in GROUPS.items()}


def role_names(reading: Reading) -> dict[str, str]:
    """Return the name of each role."""
    return {role: reading.gettext(message) for role, message in ROLES.items()}


def kind_names(reading: Reading) -> dict[str, str]:
    """Return the name of each kind of release and talk."""
    return {kind: reading.gettext(message) for kind, message in KINDS.items()}


def where(locale: str) -> Callable[[Sequence[int]], str]:
    """Return the function that writes paragraph numbers in words (原文第1、7至10段); a run of three or more is a range."""
    gettext, formats = Messages.of(locale).gettext, Formats.of(locale)

    def written(paragraphs: Sequence[int]) -> str:
        parts: list[str] = []
        for first, last in _runs(paragraphs):
            if last - first < 2:
                parts += [str(number) for number in range(first, last + 1)]
            else:
                parts.append(gettext("%(first)s to %(last)s") % {"first": first, "last": last})
        message = (
            gettext("paragraph %(numbers)s of the source") if len(paragraphs) == 1 else gettext("paragraphs %(numbers)s of the source")
        )
        return message % {"numbers": formats.listed(parts)}

    return written


def _runs(numbers: Sequence[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], number)
        else:
            runs.append((number, number))
    return runs


MAX_RUNS = 20
"""Runs of rows whose evidence one note holds; a longer table has a note for every so many."""


def citations(locale: str) -> Callable[[Sequence[Any]], tuple[str, ...]]:
    """Return the function that writes the evidence of a table's rows for the notes of its first column; most rows get an empty string.

    Rows that follow each other and stand in the same ``paragraphs`` are named together, and one note holds many of them:
    a list of a thousand people has not a thousand footnotes.
    """
    messages, in_words, formats = Messages.of(locale), where(locale), Formats.of(locale)
    gettext, between = messages.gettext, messages.pgettext("between clauses", "; ")

    def cited(rows: Sequence[Any]) -> tuple[str, ...]:
        notes = [""] * len(rows)
        runs: list[tuple[int, str]] = []
        at = 0
        for paragraphs, run in groupby(rows, key=lambda row: row.paragraphs):
            length = len(list(run))
            items = gettext("item %(item)s") % {"item": at + 1}
            if length > 1:
                items = gettext("items %(first)s to %(last)s") % {"first": at + 1, "last": at + length}
            if paragraphs:
                runs.append((at, in_words(paragraphs) if length == len(rows) else f"{items}{formats.colon}{in_words(paragraphs)}"))
            at += length
        for first in range(0, len(runs), MAX_RUNS):
            part = runs[first : first + MAX_RUNS]
            notes[part[0][0]] = between.join(text for _, text in part)
        return tuple(notes)

    return cited


_DIGITS = "一二三四五六七八九"


def ordinal(number: int) -> str:
    """Return 一 to 九十九 for the numbers of 公文 paragraphs; above that in digits."""
    if not 1 <= number <= 99:
        return str(number)
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else f"{_DIGITS[tens - 1]}十"
    return head + (_DIGITS[ones - 1] if ones else "")
