"""What a run will do and why: a pure function of the files present, the fingerprints and the ledger."""

from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from generator.batch.config import Config
from generator.batch.fingerprint import Fingerprints, combine
from generator.batch.ledger import DocumentRow, FileRow, OutputRow
from generator.batch.work import Wanted
from generator.pipeline import Writing


class Present(msgspec.Struct, frozen=True):
    """A settled file of an inbox."""

    path: str
    """``INBOX/relative/path``: its name in the ledger."""
    absolute: str
    root: str
    """Inbox folder."""
    sha256: str


class ReadStep(msgspec.Struct, frozen=True):
    """A file whose documents will be read."""

    file: Present
    also: tuple[str, ...]
    """Other files with the same bytes; they share its documents."""
    why: str


class WriteStep(msgspec.Struct, frozen=True):
    """A document of which some outputs will be drawn."""

    document: DocumentRow
    wanted: tuple[Wanted, ...]
    why: tuple[str, ...]
    """One reason an output."""
    obsolete: tuple[str, ...] = ()
    """Products that the configuration no longer asks for."""


def read_key(prints: Fingerprints) -> str:
    """Return the hash of all that decides a record apart from the file."""
    return combine(prints.readers, prints.lexicon, prints.reading)


def read_steps(present: Iterable[Present], rows: Mapping[str, FileRow], key: str) -> tuple[ReadStep, ...]:
    """Return the files to be read, in the order of their paths; files with the same bytes are one step.

    A file is left alone when its bytes were already read, or refused, under the same key.
    """
    groups: dict[str, list[Present]] = {}
    for file in sorted(present, key=lambda f: f.path):
        groups.setdefault(file.sha256, []).append(file)
    known: dict[str, FileRow] = {}
    for row in rows.values():
        if row.sha256 not in known or row.state == "done":
            known[row.sha256] = row
    steps = []
    for sha256, files in groups.items():
        why = _why_read(known.get(sha256), rows.get(files[0].path), key)
        if why:
            steps.append(ReadStep(files[0], tuple(f.path for f in files[1:]), why))
    return tuple(steps)


def _why_read(known: FileRow | None, here: FileRow | None, key: str) -> str:
    if known is None:
        return "its content changed" if here is not None else "it is new"
    if known.state in {"queued", "running"}:
        return "it was not finished, or its retry was asked for"
    if known.read_key != key:
        return "the program, the lexicon or a reading setting changed"
    return ""


def wanted_of(config: Config, home: Path, prints: Fingerprints, edition: str) -> tuple[Wanted, ...]:
    """Return the outputs that the configuration asks for of every document, their keys still without the record."""
    found: list[Wanted] = []
    base = Writing(created=edition if config.print_date else None)
    own = home / config.templates if config.templates else None

    def template(name: str) -> str | None:
        return str(own / name) if own is not None and (own / name).is_dir() else None

    for locale in config.locales or (None,):
        part = f"/{locale}" if locale else ""
        dot = f"{locale}." if locale else ""
        if "briefing" in config.products:
            theme = str(home / config.theme) if config.theme.endswith(".toml") else config.theme
            writing = msgspec.structs.replace(
                base, locale=locale, template=template("briefing"), theme=theme, paper=config.paper, embed_record=config.embed_record
            )
            found.append(Wanted(f"briefing{part}", "briefing", f"{dot}pdf", _key(prints, writing, "briefing", config.theme), writing))
        for style in config.styles if "memo" in config.products else ():
            path = str(home / style) if style.endswith(".toml") else style
            writing = msgspec.structs.replace(base, locale=locale, template=template("memo"), style=path)
            product = f"memo{part}" if style == "modern" else f"memo/{Path(style).stem}{part}"
            mark = "" if style == "modern" else f"{Path(style).stem}."
            found.append(Wanted(product, "memo", f"{mark}{dot}docx", _key(prints, writing, "memo", style), writing))
    if "record" in config.products:
        found.append(Wanted("record", "record", "json", combine("record"), base))
    return tuple(found)


def _key(prints: Fingerprints, writing: Writing, template: str, look: str) -> str:
    options = msgspec.json.encode(writing).decode()
    return combine(prints.writers, prints.templates.get(template, ""), prints.templates.get(look, ""), options)


def write_steps(
    documents: Iterable[DocumentRow], outputs: Mapping[tuple[str, str], OutputRow], wanted: tuple[Wanted, ...], present: Mapping[str, int]
) -> tuple[WriteStep, ...]:
    """Return the documents of which an output is missing or stale, in the order of date and id.

    Args:
        documents: Rows of the ledger; duplicates and what is quarantined are passed over, what failed is tried again.
        outputs: Rows of the ledger.
        wanted: What is asked for of each document.
        present: Size in bytes of every file in the output folder, by name.
    """
    steps = []
    names = {w.product for w in wanted}
    by_document: dict[str, list[str]] = {}
    for document, product in outputs:
        by_document.setdefault(document, []).append(product)
    for row in sorted(documents, key=lambda d: (d.event_date or "", d.id)):
        if row.duplicate_of is not None or row.state == "quarantined":
            continue
        stale: list[Wanted] = []
        why: list[str] = []
        for one in wanted:
            keyed = msgspec.structs.replace(one, key=combine(one.key, row.record_sha256))
            reason = _why_write(outputs.get((row.id, one.product)), keyed.key, present)
            if reason:
                stale.append(keyed)
                why.append(f"{one.product}: {reason}")
        obsolete = tuple(p for p in by_document.get(row.id, ()) if p not in names)
        if stale or obsolete:
            steps.append(WriteStep(row, tuple(stale), tuple(why), obsolete))
    return tuple(steps)


def _why_write(row: OutputRow | None, key: str, present: Mapping[str, int]) -> str:
    if row is None:
        return "it was never made"
    if row.key != key:
        return "its record, template, theme, setting or the program changed"
    if present.get(row.path) != row.size:
        return "the file is missing or was cut short"
    return ""


def duplicates(documents: Iterable[DocumentRow]) -> dict[str, str]:
    """Return ``{document: the document built instead}`` for documents that share their text.

    The one already built stands; else the one whose name comes first.
    """
    groups: dict[str, list[DocumentRow]] = {}
    for row in documents:
        if row.state in {"queued", "done"}:
            groups.setdefault(row.text_sha256, []).append(row)
    found: dict[str, str] = {}
    for group in groups.values():
        first = min(group, key=lambda d: (d.duplicate_of is not None, d.state != "done", d.name, d.id))
        found |= {row.id: first.id for row in group if row.id != first.id}
    return found
