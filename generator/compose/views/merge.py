"""Which records tell of the same event, and what they say differently."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

import msgspec

from generator.expressions import compiled
from generator.i18n.script import fold
from generator.model.record import Record, Signing

_NOT_LETTERS = compiled(r"[\W_]+")

OWN_NAME = 8
"""Letters from which on the name of an event is its own; 開幕典禮 and 簽約儀式 are anybody's."""

MIN_SHARED = 3
"""People or signing parties that two records of one day must share to be one event under two names."""


def plain(text: str) -> str:
    """Return a string for comparison: one script, one width, no punctuation, no case."""
    return _NOT_LETTERS.sub("", fold(text)).casefold()


def same_event(records: Sequence[Record]) -> list[list[int]]:
    """Return the records as groups of indices, in the order of their first; each group is one event told by its outlets.

    Two records are of one event when they have its name and no two days for it (and, where the name is short, somebody
    in common), or the same day and at least three people or parties in common. A record without name and day is alone.
    """
    leader = list(range(len(records)))

    def top(index: int) -> int:
        while leader[index] != index:
            leader[index] = leader[leader[index]]
            index = leader[index]
        return index

    for one, other in _pairs(records):
        first, second = sorted((top(one), top(other)))
        leader[second] = first
    groups: dict[int, list[int]] = {}
    for index in range(len(records)):
        groups.setdefault(top(index), []).append(index)
    return list(groups.values())


def _pairs(records: Sequence[Record]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that are one event; only records that share a name, or a day and a person or party, are compared."""
    by_name: dict[str, list[int]] = defaultdict(list)
    by_day: dict[tuple[str, str], list[int]] = defaultdict(list)
    for index, record in enumerate(records):
        if record.event.name:
            by_name[plain(record.event.name)].append(index)
        if record.event.date:
            for name in sorted(_names(record)):
                by_day[record.event.date, name].append(index)
    for found in by_name.values():
        pairs = ((a, b) for i, a in enumerate(found) for b in found[i + 1 :])
        yield from ((a, b) for a, b in pairs if _days_agree(records[a], records[b]) and _one_name(records[a], records[b]))
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for found in by_day.values():
        for i, a in enumerate(found):
            for b in found[i + 1 :]:
                shared[a, b] += 1
    yield from (pair for pair, count in shared.items() if count >= MIN_SHARED)


def _names(record: Record) -> set[str]:
    people = {plain(person.name) for person in record.people}
    return people | {plain(party) for signing in record.signings for party in signing.parties}


def _one_name(one: Record, other: Record) -> bool:
    """Say whether the same name means the same event: a long name does, 簽約儀式 does with a person or party in common."""
    return len(plain(one.event.name or "")) >= OWN_NAME or bool(_names(one) & _names(other))


def _days_agree(one: Record, other: Record) -> bool:
    return not one.event.date or not other.event.date or one.event.date == other.event.date


class Conflict(msgspec.Struct, frozen=True):
    """One thing that the sources of an event say differently; each saying with the numbers of its sources."""

    thing: str
    """``name``, ``date``, ``place``, ``signed``, or the label of a figure."""
    sayings: tuple[tuple[str, tuple[int, ...]], ...]
    label: str = ""
    """Of a figure, as in the source."""


def conflicts(records: Sequence[tuple[int, Record]]) -> tuple[Conflict, ...]:
    """Return what the numbered records of one event say differently; a record that is silent does not contradict."""
    fields: tuple[tuple[str, Callable[[Record], str | None]], ...] = (
        ("name", lambda record: record.event.name),
        ("date", lambda record: record.event.date),
        ("place", lambda record: record.event.place),
        ("signed", _signed),
    )
    found = [Conflict(thing, sayings) for thing, get in fields if (sayings := _sayings(records, get))]
    labels = dict.fromkeys(plain(figure.label) for _, record in records for figure in record.figures)
    for label in labels:
        sayings = _sayings(records, lambda record, label=label: _figure(record, label))  # type: ignore[misc]
        if sayings:
            written = next(f.label for _, record in records for f in record.figures if plain(f.label) == label)
            found.append(Conflict("figure", sayings, written))
    return tuple(found)


def _sayings(records: Sequence[tuple[int, Record]], get: Callable[[Record], str | None]) -> tuple[tuple[str, tuple[int, ...]], ...]:
    """Return the different sayings, or nothing where all that speak agree."""
    said: dict[str, tuple[str, list[int]]] = {}
    for number, record in records:
        value = get(record)
        if value:
            said.setdefault(plain(value), (value, []))[1].append(number)
    return tuple((value, tuple(numbers)) for value, numbers in said.values()) if len(said) > 1 else ()


def _signed(record: Record) -> str | None:
    """Return the largest count of agreements that are not named."""
    counts = [signing.count for signing in record.signings if signing.subject is None and (signing.count or 0) > 1]
    return str(max(count for count in counts if count)) if counts else None


def _figure(record: Record, label: str) -> str | None:
    return next((figure.text for figure in record.figures if plain(figure.label) == label), None)


def signing_key(signing: Signing) -> tuple[frozenset[str], str, int]:
    """Return what makes a signing the same one in two sources."""
    parties = frozenset(plain(party) for party in signing.parties)
    subject = plain(signing.subject or "")
    return parties, "" if parties and len(parties) > 1 else subject, signing.count or 0
