"""A `Record` from a text and its gold: every string is looked for in the text, so that compose and render can be tested alone."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import msgspec

from generator.model import codec
from generator.model.record import Record
from generator.model.source import Damage, Source
from generator.model.span import Span
from tests.quality.collection import Case, cases, seed

SENTENCE = re.compile(r"[^。;；！!?？]{6,90}(?=[。;；！!?？.])")


def gold_record(case: Case) -> Record:
    """Return the record of a gold; strings worded otherwise than in the text are listed in ``inferred``."""
    gold, source = case.gold, case.source
    plain: dict[str, Any] = {key: gold[key] for key in codec.FACTS if gold.get(key) is not None}
    plain["speeches"] = [_with_points(speech, source) for speech in plain.get("speeches", ())]
    for key in ("unveilings", "groundbreakings"):
        plain[key] = [_with_description(site, source) for site in plain.get(key, ())]
    plain = {key: _without_nulls(value) for key, value in plain.items()}
    damage = tuple(_damage(source, gold.get("damage", ())))
    source = msgspec.structs.replace(source, damage=damage)
    bare = msgspec.convert({**plain, "source": msgspec.to_builtins(source)}, Record)
    evidence, inferred = _locate(bare)
    return codec.check(msgspec.structs.replace(bare, damage=damage, evidence=evidence, inferred=inferred))


def seed_record() -> Record:
    """Return the record of the seed article."""
    return gold_record(seed())


def corpus_records() -> Iterator[tuple[str, Record]]:
    """Yield name and record of each article of the corpus."""
    for case in cases():
        yield case.name, gold_record(case)


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nulls(inner) for key, inner in value.items() if inner is not None}
    return [_without_nulls(inner) for inner in value] if isinstance(value, list) else value


def _with_points(speech: Mapping[str, Any], source: Source) -> dict[str, Any]:
    """Add the first two sentences of the speaker's paragraphs, where the gold names no points."""
    found = [m.group().lstrip(",，、 ") for n in speech["paragraphs"] for m in SENTENCE.finditer(source.paragraphs[n - 1].cut(source.text))]
    return {"points": found[:2], **speech}


def _with_description(site: Mapping[str, Any], source: Source) -> dict[str, Any]:
    number = site.get("described_in_paragraph")
    if number is None or site.get("description"):
        return dict(site)
    clauses = re.split(r"[,，。]", source.paragraphs[number - 1].cut(source.text))
    return {**site, "description": next((c for c in clauses[1:] if len(c) > 5), clauses[0])}


def _damage(source: Source, gold: Any) -> Iterator[Damage]:
    for item in gold:
        at = source.text.find(item["damaged"])
        if at >= 0:
            span = Span(at, at + len(item["damaged"]))
            yield Damage(item["kind"], span, item["damaged"], item.get("restored"), "gold", source.paragraph_at(at))


def _locate(record: Record) -> tuple[dict[str, tuple[Span, ...]], dict[str, str]]:
    evidence: dict[str, tuple[Span, ...]] = {}
    inferred: dict[str, str] = {}
    found = dict(codec.strings(record))
    for pointer, value in found.items():
        near = _near(pointer, record, evidence)
        span = _find(record.source.text, value, near)
        if span is None or (pointer.endswith("/unit") and near and not near.contains(span)):
            inferred[pointer] = "worded otherwise in the text"
            if near is not None:
                evidence[pointer] = (near,)
        else:
            evidence[pointer] = (span,)
    _normal_forms(record, evidence, inferred)
    _numbers(record, evidence)
    return dict(sorted(evidence.items())), inferred


def _find(text: str, value: str, near: Span | None) -> Span | None:
    """Return the occurrence of ``value`` nearest to ``near``, or the first."""
    starts = [m.start() for m in re.finditer(re.escape(value), text)] if value else []
    if not starts:
        return None
    start = min(starts, key=lambda at: max(0, near.start - at, at - near.end)) if near else starts[0]
    return Span(start, start + len(value))


def _near(pointer: str, record: Record, evidence: Mapping[str, tuple[Span, ...]]) -> Span | None:
    """Return where the fact that ``pointer`` belongs to is said."""
    _, key, index, *rest = pointer.split("/")
    if key == "people" and rest[:1] == ["name"]:
        return _titled(record, int(index))
    if key == "speeches":
        return record.source.paragraphs[record.speeches[int(index)].paragraphs[0] - 1]
    if key == "figures":
        return _find(record.source.text, record.figures[int(index)].text, None)
    if key == "releases":
        return _find(record.source.text, record.releases[int(index)].title, None)
    if key == "talks":
        return _find(record.source.text, record.talks[int(index)].title, None)
    if key == "signings":
        signing = record.signings[int(index)]
        return _find(record.source.text, signing.subject or f"{signing.count}個項目", None)
    own = [spans[0] for at, spans in evidence.items() if at.startswith(f"/{key}/{index}/")]
    return own[0] if own else None


def _titled(record: Record, index: int) -> Span | None:
    """Return the first title of a person that stands right before or after the name."""
    person = record.people[index]
    name = re.escape(person.name)
    for title in map(re.escape, person.titles):
        if match := re.search(f"{title}.{{0,3}}{name}|{name}.{{0,4}}{title}", record.source.text):
            return Span(match.start() + match.group().find(person.name), match.end())
    return None


def _normal_forms(record: Record, evidence: dict[str, tuple[Span, ...]], inferred: dict[str, str]) -> None:
    event, text = record.event, record.source.text
    if event.date:
        written = evidence.get("/event/date_text", ())
        year = _find(text, event.date[:4], None)
        evidence["/event/date"] = written + ((year,) if event.year_inferred and year else ()) or (record.source.paragraphs[0],)
        inferred["/event/date"] = "year from the text" if event.year_inferred else "as written"
    for index, figure in enumerate(record.figures):
        if figure.period:
            evidence.setdefault(f"/figures/{index}/period", evidence.get(f"/figures/{index}/text", ()))
            inferred[f"/figures/{index}/period"] = "from the sentence"
    for index, person in enumerate(record.people):
        pointer = f"/people/{index}/organisation"
        if person.organisation and not any(title.startswith(person.organisation) for title in person.titles):
            inferred[pointer] = "carried from the list"


def _numbers(record: Record, evidence: dict[str, tuple[Span, ...]]) -> None:
    """Point counts, roles and paragraphs at the words near them."""
    for index, signing in enumerate(record.signings):
        own = [spans[0] for at, spans in evidence.items() if at.startswith(f"/signings/{index}/")]
        written = _find(record.source.text, f"{signing.count}個項目", None) or (own[0] if own else record.source.paragraphs[0])
        if signing.count is not None:
            evidence[f"/signings/{index}/count"] = (own[0] if own and signing.count == 1 else written,)
    for index, person in enumerate(record.people):
        name = evidence.get(f"/people/{index}/name", (record.source.paragraphs[0],))[0]
        for role in range(len(person.roles)):
            evidence[f"/people/{index}/roles/{role}"] = (name,)
    for index, speech in enumerate(record.speeches):
        for at, number in enumerate(speech.paragraphs):
            evidence[f"/speeches/{index}/paragraphs/{at}"] = (record.source.paragraphs[number - 1],)
    for key, sites in (("unveilings", record.unveilings), ("groundbreakings", record.groundbreakings)):
        for index, site in enumerate(sites):
            if site.described_in_paragraph:
                evidence[f"/{key}/{index}/described_in_paragraph"] = (record.source.paragraphs[site.described_in_paragraph - 1],)
