"""A Word file of the user's with Jinja tags, filled from a record: inspected, linted, filled in a limited child, inspected again.

Needs the extra ``docxtpl``. Nothing in the template runs here: this process only reads bytes.
"""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from generator.errors import ConfigError, TemplateError
from generator.model.record import Record
from generator.render.docx import archive, guard, integrity
from generator.render.docx.xml import W

TIME = 20
"""Seconds until a filling is stopped."""
_ROOT = Path(__file__).resolve().parents[3]
_STRUCTURE = "style.missing field.unbalanced bookmark.id bookmark.end relation.missing cell.empty table.grid note.missing numbering.missing"
_VALIDITY = frozenset(_STRUCTURE.split(" "))
"""Faults that Word would repair or refuse; what a template lacks otherwise (alternative text …) is the user's own."""


def context_of(record: Record) -> dict[str, Any]:
    """Return what a template may say: the record's JSON form without evidence; plain dicts, lists, strings and numbers.

    Every optional key is present: a list where it may hold several, None where the source does not say.
    """
    plain: dict[str, Any] = msgspec.to_builtins(record)
    for key in ("evidence", "inferred", "schema"):
        plain.pop(key, None)
    plain["source"] = {key: plain["source"].get(key, "") for key in ("name", "sha256", "language", "script")}
    return completed_context({key: _whole(value) for key, value in plain.items()} | {"event": _event(record)})


def _event(record: Record) -> dict[str, Any]:
    return {name: _whole(getattr(record.event, name)) for name in record.event.__struct_fields__}


_OPTIONAL = {
    "people": ("titles", "roles", "organisation"),
    "signings": ("parties", "subject", "count", "amount", "fields", "witnesses", "signatories"),
    "unveilings": ("described_in_paragraph", "description", "by"),
    "groundbreakings": ("described_in_paragraph", "description", "by"),
    "releases": ("kind", "by"),
    "talks": ("kind", "by"),
    "speeches": ("points",),
    "figures": ("value_to", "qualifier", "period", "rank", "target"),
}


def _whole(value: Any) -> Any:
    """Return lists for tuples, all the way down."""
    if isinstance(value, dict):
        return {key: _whole(inner) for key, inner in value.items()}
    return [_whole(inner) for inner in value] if isinstance(value, list | tuple) else value


def completed_context(context: Mapping[str, Any]) -> dict[str, Any]:
    """Return the context with every optional key present: a list where it may hold several, None where the source does not say.

    A template can then ask for each key of the schema without an undefined one stopping it.
    """
    several = {"titles", "roles", "parties", "fields", "witnesses", "signatories", "points"}
    out = dict(context)
    for group, keys in _OPTIONAL.items():
        empty: dict[str, Any] = {key: [] if key in several else None for key in keys}
        out[group] = [empty | item for item in context.get(group, ())]
    return out


def fill(template: bytes, context: Mapping[str, Any], *, where: str = "template") -> bytes:
    """Return the user's Word file with its tags filled; the same bytes for the same template and context.

    Raises:
        TemplateError: the file holds what is refused, a tag is at fault (each named by part, paragraph and cell), filling took too
            much time or memory, or the result would not open cleanly in Word.
        ConfigError: the extra ``docxtpl`` is not installed.
    """
    guard.inspect(template, where)
    made = _in_child(template, context, where)
    return looked_over(made, where)


def looked_over(made: bytes, where: str) -> bytes:
    """Return a filled file, written without a clock, when it holds nothing refused, no tag unfilled and nothing that Word would repair.

    Raises:
        TemplateError: it does.
    """
    files = guard.inspect(made, where)
    for name in sorted(files):
        if name.startswith("word/") and name.endswith(".xml"):
            _no_tags(files[name], f"{where}: {name}")
    broken = [fault for fault in integrity.faults(made) if fault.code in _VALIDITY]
    if broken:
        what = "; ".join(f"{fault.code} at {fault.where} ({fault.what})" for fault in broken[:5])
        raise TemplateError(
            f"the filled file would need repair: {what}", where, "look at the tags near that place, above all {%tr %} and {%p %}"
        )
    return archive.archive(files)


def _no_tags(data: bytes, where: str) -> None:
    root = archive.parse(data, where)
    for number, paragraph in enumerate(root.iter(W + "p"), 1):
        text = "".join(piece.text or "" for piece in paragraph.iter(W + "t"))
        if any(mark in text for mark in ("{{", "{%", "{#", "}}", "%}")):
            raise TemplateError(
                f"a tag left unfilled: {text[:60]}", f"{where}, paragraph {number}", "type the tag anew in one go, outside comments"
            )


def _in_child(template: bytes, context: Mapping[str, Any], where: str) -> bytes:
    head = json.dumps(context, ensure_ascii=False).encode()
    message = len(head).to_bytes(8, "big") + head + template
    environment = {"PYTHONPATH": str(_ROOT), "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C.UTF-8"}
    environment |= {key: os.environ[key] for key in ("SYSTEMROOT", "VIRTUAL_ENV") if key in os.environ}
    command = [sys.executable, "-m", "generator.render.docx.userdoc_child"]
    try:
        done = subprocess.run(command, input=message, capture_output=True, timeout=TIME, env=environment, check=False)  # noqa: S603  (our own module)
    except subprocess.TimeoutExpired as error:
        raise TemplateError(f"filling took more than {TIME} s", where, "look for a loop in a loop") from error
    return answer(done.stdout, done.returncode, where)


def answer(output: bytes, code: int, where: str) -> bytes:
    """Return the filled file out of a child's answer.

    Raises:
        TemplateError: the child reports faults, or died (out of memory or time).
        ConfigError: the extra is not installed.
    """
    kind, body = output[:1], output[1:]
    if code == 0 and kind == b"D":
        return body
    if code == 0 and kind == b"F":
        faults = json.loads(body)
        shown = "; ".join(f"{fault['where']}: {fault['what']}" for fault in faults[:20])
        more = f" … and {len(faults) - 20} more" if len(faults) > 20 else ""
        raise TemplateError(shown + more, where, faults[0]["fix"] or "mend the tags in Word")
    if code == 0 and kind == b"N":
        raise ConfigError("templates with Jinja tags need the extra docxtpl", where, "pip install 'jianbao[docxtpl]'")
    raise TemplateError("filling it needs more memory or time than is allowed", where, "look for loops and repeated text in the tags")
