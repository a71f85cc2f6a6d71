"""The durable record of what was read and built, from which hashes: SQLite in WAL mode, one writer, in the output folder.

Order of a document: its files are renamed into place, then its rows are committed. After a kill between the two the files
are made again, with the same bytes; a row never speaks of a file that is not whole.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Literal

import msgspec

from generator.errors import OutputError

State = Literal["queued", "running", "done", "rejected", "failed", "quarantined"]
"""``rejected``: the file itself is at fault; ``failed``: it could not be drawn; ``quarantined``: it killed or outran its worker."""

_SCHEMA = """
CREATE TABLE IF NOT EXISTS run (
    id INTEGER PRIMARY KEY, edition TEXT NOT NULL, started TEXT NOT NULL, ended TEXT, status TEXT NOT NULL,
    summary TEXT NOT NULL DEFAULT '{}');
CREATE TABLE IF NOT EXISTS file (
    path TEXT PRIMARY KEY, sha256 TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL DEFAULT '', attempts INTEGER NOT NULL DEFAULT 0, read_key TEXT NOT NULL DEFAULT '',
    documents TEXT NOT NULL DEFAULT '[]', milliseconds REAL NOT NULL DEFAULT 0);
CREATE INDEX IF NOT EXISTS file_sha256 ON file (sha256);
CREATE TABLE IF NOT EXISTS document (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, text_sha256 TEXT NOT NULL, record_sha256 TEXT NOT NULL, event_date TEXT,
    title TEXT NOT NULL, duplicate_of TEXT, edition TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL DEFAULT '',
    attempts INTEGER NOT NULL DEFAULT 0);
CREATE INDEX IF NOT EXISTS document_text ON document (text_sha256);
CREATE TABLE IF NOT EXISTS output (
    document TEXT NOT NULL, product TEXT NOT NULL, key TEXT NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL, size INTEGER NOT NULL,
    PRIMARY KEY (document, product));
"""


class FileRow(msgspec.Struct, frozen=True):
    """A file of an inbox, by its path from the inbox folder."""

    path: str
    sha256: str
    state: State
    reason: str = ""
    message: str = ""
    attempts: int = 0
    read_key: str = ""
    """Hash of all that decides what is read from the bytes: reader and grammar code, lexicon, settings."""
    documents: tuple[str, ...] = ()
    milliseconds: float = 0


class DocumentRow(msgspec.Struct, frozen=True):
    """A document: a file, or a part of a mail."""

    id: str
    """sha256 of its bytes."""
    name: str
    text_sha256: str
    record_sha256: str
    event_date: str | None
    title: str
    duplicate_of: str | None
    """Document with the same text that is built instead."""
    edition: str
    """Day of the run that first read it."""
    state: State
    reason: str = ""
    message: str = ""
    attempts: int = 0


class OutputRow(msgspec.Struct, frozen=True):
    """A file that was made."""

    document: str
    """Document, or ``edition:DATE`` for a digest or register."""
    product: str
    key: str
    """Hash of all that decides its bytes."""
    path: str
    """From the output folder."""
    sha256: str
    size: int


class RunRow(msgspec.Struct, frozen=True):
    """A run of the job; times are UTC, ISO 8601."""

    id: int
    edition: str
    started: str
    ended: str | None
    status: str
    summary: str


class Ledger:
    """An open ledger. Raises `OutputError` when the disk is full or the file is no ledger."""

    def __init__(self, path: Path) -> None:
        """Open the ledger at ``path``, made when missing."""
        self._path = path
        with self._faults():
            self._connection = sqlite3.connect(path, timeout=5, isolation_level=None)
            self._connection.execute("PRAGMA journal_mode=WAL")
            self._connection.execute("PRAGMA synchronous=NORMAL")
            self._connection.executescript(_SCHEMA)

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise OutputError(f"the ledger cannot be used: {error}", str(self._path), "make room, or see docs/batch.md") from error

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Commit all that is put inside at once, or nothing of it."""
        with self._faults():
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")

    def close(self, *, final: bool = False) -> None:
        """Close the file; ``final`` makes the rows last through a loss of power."""
        with self._faults():
            if final:
                self._connection.execute("PRAGMA synchronous=FULL")
                self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._connection.close()

    def put_file(self, row: FileRow) -> None:
        """Write the row of a file."""
        with self._faults():
            values = (*msgspec.structs.astuple(row)[:7], json.dumps(row.documents), row.milliseconds)
            self._connection.execute("INSERT OR REPLACE INTO file VALUES (?,?,?,?,?,?,?,?,?)", values)

    def put_document(self, row: DocumentRow) -> None:
        """Write the row of a document."""
        with self._faults():
            self._connection.execute("INSERT OR REPLACE INTO document VALUES (?,?,?,?,?,?,?,?,?,?,?,?)", msgspec.structs.astuple(row))

    def put_output(self, row: OutputRow) -> None:
        """Write the row of an output."""
        with self._faults():
            self._connection.execute("INSERT OR REPLACE INTO output VALUES (?,?,?,?,?,?)", msgspec.structs.astuple(row))

    def drop_outputs(self, document: str, products: Iterable[str]) -> None:
        """Forget outputs that are no longer made."""
        with self._faults():
            self._connection.executemany("DELETE FROM output WHERE document=? AND product=?", [(document, p) for p in products])

    def files(self) -> dict[str, FileRow]:
        """Return all files by path."""
        with self._faults():
            rows = self._connection.execute("SELECT * FROM file ORDER BY path").fetchall()
        return {r[0]: FileRow(r[0], r[1], r[2], r[3], r[4], r[5], r[6], tuple(json.loads(r[7])), r[8]) for r in rows}

    def documents(self) -> dict[str, DocumentRow]:
        """Return all documents by id."""
        with self._faults():
            rows = self._connection.execute("SELECT * FROM document ORDER BY id").fetchall()
        return {r[0]: DocumentRow(*r) for r in rows}

    def outputs(self) -> dict[tuple[str, str], OutputRow]:
        """Return all outputs by document and product."""
        with self._faults():
            rows = self._connection.execute("SELECT * FROM output ORDER BY document, product").fetchall()
        return {(r[0], r[1]): OutputRow(*r) for r in rows}

    def start_run(self, edition: str, started: str) -> int:
        """Write a new run; return its number."""
        with self._faults():
            self._connection.execute("UPDATE run SET status='interrupted' WHERE status='running'")
            cursor = self._connection.execute("INSERT INTO run (edition, started, status) VALUES (?,?,'running')", (edition, started))
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def end_run(self, number: int, ended: str, status: str, summary: str) -> None:
        """Write how a run ended; ``summary`` is JSON."""
        with self._faults():
            self._connection.execute("UPDATE run SET ended=?, status=?, summary=? WHERE id=?", (ended, status, summary, number))

    def last_run(self) -> RunRow | None:
        """Return the newest run, None before the first."""
        with self._faults():
            row = self._connection.execute("SELECT * FROM run ORDER BY id DESC LIMIT 1").fetchone()
        return RunRow(*row) if row else None
