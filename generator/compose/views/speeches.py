"""Speakers with their points, cut word for word."""

import msgspec

from generator.compose.views.people import People, PersonRow
from generator.compose.views.reading import Paragraphs, Reading, Said
from generator.expressions import compiled

MAX_POINTS = 3
"""Points of a speaker that are printed."""

MAX_POINT = 58
"""Code points of a point in Chinese, about two lines."""

_CLAUSE = compiled(r"[，,；;](?!\d)")


class PointView(msgspec.Struct, frozen=True):
    """One point."""

    said: Said
    paragraphs: Paragraphs


class SpeakerView(msgspec.Struct, frozen=True):
    """One speaker."""

    name: Said
    titles: tuple[str, ...]
    kinds: tuple[str, ...]
    """Kinds of a titled talk or presentation of this person; empty for plain speeches."""
    points: tuple[PointView, ...]
    more: int
    """Points that are not printed; the source has them."""
    paragraphs: Paragraphs


def _shortened(said: Said) -> Said:
    return msgspec.structs.replace(said, text=shortened(said.text))


def shortened(text: str) -> str:
    """Return a point of at most `MAX_POINT` characters (Latin: three times as many), cut after a clause, the rest as ……."""
    latin_script = text.isascii() or sum(map(str.isascii, text)) * 2 > len(text)
    limit = MAX_POINT * 3 if latin_script else MAX_POINT
    if len(text) <= limit:
        return text
    ends = [match.end() for match in _CLAUSE.finditer(text, limit // 3, limit)]
    kept = text[: ends[-1]].rstrip("，,、；;：: ") if ends else text[:limit].rsplit(" ", 1)[0] if latin_script else text[:limit]
    return f"{kept} …" if latin_script else f"{kept}……"


def speeches(reading: Reading, people: People) -> tuple[SpeakerView, ...]:
    """Return the speakers in the order of the source; one without points keeps the paragraphs of the speech."""
    by_name: dict[str, PersonRow] = {}
    for row in people.rows:
        by_name.setdefault(row.name.text, row)
    return tuple(_speaker(reading, i, by_name) for i in range(len(reading.record.speeches)))


def _speaker(reading: Reading, index: int, by_name: dict[str, PersonRow]) -> SpeakerView:
    speech = reading.record.speeches[index]
    at = f"/speeches/{index}"
    person = by_name.get(speech.speaker)
    points = tuple(
        PointView(_shortened(reading.said(f"{at}/points/{i}", text)), reading.first_paragraph(f"{at}/points/{i}"))
        for i, text in enumerate(speech.points[:MAX_POINTS])
    )
    return SpeakerView(
        name=reading.person(f"{at}/speaker", speech.speaker),
        titles=person.full_titles if person else (),
        kinds=_kinds(reading, speech.speaker),
        points=points,
        more=max(0, len(speech.points) - MAX_POINTS),
        paragraphs=speech.paragraphs,
    )


def _kinds(reading: Reading, speaker: str) -> tuple[str, ...]:
    talks = [talk.kind for talk in reading.record.talks if talk.by == speaker]
    presented = ["presentation" for item in reading.record.releases if item.by == speaker and item.kind == "presentation"]
    return tuple(dict.fromkeys((*talks, *presented)))
