"""Records and reports to JSON and back, and the record's JSON Schema."""

import json
from functools import cache
from itertools import chain
from operator import attrgetter
from typing import Any

import msgspec

from generator.errors import RecordInvalid
from generator.model.record import SCHEMA, Record
from generator.model.report import Report

_WITHOUT_STRINGS = frozenset(
    {"kind", "roles", "value", "value_to", "count", "target", "paragraphs", "described_in_paragraph", "year_inferred"}
)
"""Keys that hold numbers, or names of the schema, not words of the source."""

FACTS = ("event", "people", "signings", "unveilings", "groundbreakings", "releases", "talks", "speeches", "figures", "byline")
"""Keys of a record that hold facts."""


_END = attrgetter("end")


def escape(token: str) -> str:
    """Return ``token`` as a reference token of a JSON Pointer (RFC 6901, 3)."""
    return token.replace("~", "~0").replace("/", "~1")


def strings(record: Record) -> list[tuple[str, str]]:
    """Return ``(pointer, string)`` for each string fact of a record, in its own order."""
    found: list[tuple[str, str]] = []
    for key in FACTS:
        _walk(f"/{key}", getattr(record, key), found)
    return found


def _walk(pointer: str, value: Any, found: list[tuple[str, str]]) -> None:
    """Add the strings in a tuple or a fact."""
    if type(value) is tuple:
        for index, inner in enumerate(value):
            if type(inner) is str:
                found.append((f"{pointer}/{index}", inner))
            else:
                _walk(f"{pointer}/{index}", inner, found)
        return
    kind: type[msgspec.Struct] = type(value)
    for name, token in _tokens(kind):
        inner = getattr(value, name)
        if type(inner) is str:
            found.append((pointer + token, inner))
        elif inner:
            _walk(pointer + token, inner, found)


@cache
def _tokens(kind: type[msgspec.Struct]) -> tuple[tuple[str, str], ...]:
    """Return for each field of a fact that may hold strings of the source its name and its reference token."""
    return tuple((name, f"/{escape(name)}") for name in kind.__struct_fields__ if name not in _WITHOUT_STRINGS)


def check(record: Record) -> Record:
    """Return ``record`` when each string fact equals the text of its first span or is listed in ``inferred``.

    Raises:
        RecordInvalid: a fact has no evidence, evidence outside the text, or another text than its evidence; ``where`` is the pointer.
    """
    text, evidence, inferred = record.source.text, record.evidence, record.inferred
    if max(map(_END, chain.from_iterable(evidence.values())), default=0) > len(text):
        pointer = next(pointer for pointer, spans in evidence.items() if any(span.end > len(text) for span in spans))
        raise RecordInvalid("evidence lies outside the source text", pointer)
    for pointer, value in strings(record):
        if pointer in inferred:
            continue
        found = evidence.get(pointer)
        if not found:
            raise RecordInvalid(f"no evidence for {value!r}", pointer)
        if text[found[0].start : found[0].end] != value:
            raise RecordInvalid(f"{value!r} is not what the source says there: {found[0].cut(text)!r}", pointer)
    return record


def to_json(record: Record) -> bytes:
    """Return the record as UTF-8 JSON, two spaces of indent, one line feed at the end; the same bytes for the same record."""
    return msgspec.json.format(msgspec.json.encode(record, order="deterministic"), indent=2) + b"\n"


def from_json(data: bytes, where: str = "record") -> Record:
    """Return the record in ``data``.

    Raises:
        RecordInvalid: not JSON, not this schema, or a fact that its source does not say.
    """
    try:
        record = msgspec.json.decode(data, type=Record)
    except (msgspec.DecodeError, UnicodeDecodeError, ValueError) as error:
        raise RecordInvalid(str(error), where, "make the record anew with 'jianbao extract'") from error
    if record.schema != SCHEMA:
        raise RecordInvalid(f"schema {record.schema!r}", where, f"this version reads {SCHEMA}")
    return check(record)


def schema() -> bytes:
    """Return the record's JSON Schema (2020-12) as UTF-8 JSON."""
    return json.dumps(msgspec.json.schema(Record), ensure_ascii=False, indent=2, sort_keys=True).encode() + b"\n"


def report_to_json(report: Report) -> bytes:
    """Return the report tree as UTF-8 JSON, for goldens and checks."""
    return msgspec.json.format(msgspec.json.encode(report, order="deterministic"), indent=2) + b"\n"
