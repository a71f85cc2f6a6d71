"""What a worker does with one task: read a file into records, or draw a record's outputs. Files are staged, never put in place."""

import hashlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Literal, assert_never

import msgspec

from generator import pipeline
from generator.batch import publish
from generator.batch.publish import Staged
from generator.errors import ExitCode, JianbaoError
from generator.ingest import files
from generator.model.codec import from_json, to_json
from generator.pipeline import Reading, Writing


class ReadTask(msgspec.Struct, frozen=True, tag=True):
    """Read one file."""

    key: str
    """Its path from the inbox, which names it in the ledger."""
    path: str
    root: str
    """Inbox folder, which the file must lie in."""
    sha256: str
    """Of the bytes that were planned; another content is left for the next run."""
    reading: Reading
    store: str
    """Folder of the records."""
    sync: bool = True


class Wanted(msgspec.Struct, frozen=True):
    """One file to be drawn from a record."""

    product: str
    """Name in the ledger: ``briefing``, ``memo/gongwen/en``, ``record``."""
    kind: Literal["briefing", "memo", "record"]
    ending: str
    key: str
    writing: Writing


class WriteTask(msgspec.Struct, frozen=True, tag=True):
    """Draw the outputs of one record."""

    key: str
    """Id of the document."""
    record: str
    """Path of its record JSON."""
    folder: str
    wanted: tuple[Wanted, ...]
    sync: bool = True


class EditionTask(msgspec.Struct, frozen=True, tag=True):
    """Draw the digest or the register over many records."""

    key: str
    """``edition:DATE``."""
    kind: Literal["digest", "register"]
    records: tuple[str, ...]
    folder: str
    name: str
    output_key: str
    writing: Writing
    sync: bool = True


Task = ReadTask | WriteTask | EditionTask


class Part(msgspec.Struct, frozen=True):
    """A document found in a file, its record staged."""

    id: str
    name: str
    text_sha256: str
    record_sha256: str
    event_date: str | None
    title: str
    staged: Staged


class ReadReceipt(msgspec.Struct, frozen=True, tag=True):
    """A file was read."""

    key: str
    parts: tuple[Part, ...]


class Made(msgspec.Struct, frozen=True):
    """An output, staged."""

    product: str
    key: str
    staged: Staged


class WriteReceipt(msgspec.Struct, frozen=True, tag=True):
    """Outputs were drawn."""

    key: str
    made: tuple[Made, ...]


class Failure(msgspec.Struct, frozen=True, tag=True):
    """A task failed; nothing of it is staged."""

    key: str
    reason: str
    """Stable short code: an error's ``reason``, or ``timeout``, ``memory``, ``cpu``, ``killed``, ``changed``."""
    message: str
    exit_code: int

    @property
    def kills(self) -> bool:
        """Say whether the document took its worker with it."""
        return self.reason in {"timeout", "memory", "cpu", "killed"}


Receipt = ReadReceipt | WriteReceipt | Failure


def perform(task: Task) -> Receipt:
    """Do one task; a fault of the document comes back as a `Failure`, a fault of the program too, with its type."""
    return guarded(task, _do)


def _do(task: Task) -> Receipt:
    match task:
        case ReadTask():
            return _read(task)
        case WriteTask():
            return _write(task)
        case EditionTask():
            return _edition(task)
        case _:
            assert_never(task)


def guarded(task: Task, do: Callable[[Task], Receipt]) -> Receipt:
    """Return what ``do`` makes of a task, or the `Failure` that its exception stands for."""
    try:
        return do(task)
    except JianbaoError as error:
        return Failure(task.key, error.reason, str(error), int(error.exit_code))
    except MemoryError:
        return Failure(task.key, "memory", "the document needs more memory than a worker may have", int(ExitCode.TOO_LARGE))
    except RecursionError:
        return Failure(task.key, "too_large", "the document is nested too deeply", int(ExitCode.TOO_LARGE))
    except Exception as error:  # noqa: BLE001 - one document's unforeseen fault must not stop the run; it is recorded with its type
        return Failure(task.key, "internal", f"{type(error).__name__}: {error}", int(ExitCode.INTERNAL))


def _read(task: ReadTask) -> Receipt:
    path = Path(task.path)
    data = files.load(files.Found(path, Path(task.root)))
    if hashlib.sha256(data).hexdigest() != task.sha256:
        return Failure(task.key, "changed", "the file changed while the run was planned; the next run reads it", int(ExitCode.BAD_INPUT))
    parts: list[Part] = []
    try:
        for number, source in enumerate(pipeline.read(data, path.name, task.reading)):
            record = pipeline.extract(source, task.reading)
            encoded = to_json(record)
            identity = task.sha256 if number == 0 else hashlib.sha256(f"{task.sha256} {number}".encode()).hexdigest()
            text = hashlib.sha256("\n".join(p.cut(source.text) for p in source.paragraphs).encode()).hexdigest()
            staged = publish.stage(Path(task.store), f"{identity}.json", encoded, sync=task.sync)
            title = record.event.name or source.name.rsplit(".", 1)[0]
            parts.append(Part(identity, source.name, text, staged.sha256, record.event.date, title, staged))
    except BaseException:
        _discard(part.staged for part in parts)
        raise
    return ReadReceipt(task.key, tuple(parts))


def _write(task: WriteTask) -> Receipt:
    record = from_json(Path(task.record).read_bytes(), task.record)
    title = record.event.name or record.source.name.rsplit(".", 1)[0]
    made: list[Made] = []
    try:
        for wanted in task.wanted:
            data = to_json(record) if wanted.kind == "record" else pipeline.build(record, wanted.kind, wanted.writing)
            name = publish.output_name(record.event.date, task.key, title, wanted.ending)
            made.append(Made(wanted.product, wanted.key, publish.stage(Path(task.folder), name, data, sync=task.sync)))
    except BaseException:
        _discard(m.staged for m in made)
        raise
    return WriteReceipt(task.key, tuple(made))


def _edition(task: EditionTask) -> Receipt:
    records = [from_json(Path(path).read_bytes(), path) for path in task.records]
    if task.kind == "digest":
        data = pipeline.render(pipeline.digest(records, task.writing), "pdf", task.writing)
    else:
        data = pipeline.register(records, task.writing)
    staged = publish.stage(Path(task.folder), task.name, data, sync=task.sync)
    return WriteReceipt(task.key, (Made(task.kind, task.output_key, staged),))


def _discard(staged: Iterable[Staged]) -> None:
    for one in staged:
        publish.discard(Path(one.temporary))
