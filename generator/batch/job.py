"""What one run holds in its hands: configuration, folders, lock, ledger, engine, and what it tells."""

import contextlib
import datetime as dt
import fcntl
import os
import signal
import zoneinfo
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Protocol

from generator.batch import fingerprint, publish
from generator.batch.config import Config
from generator.batch.ledger import DocumentRow, Ledger
from generator.batch.supervise import Finished, Supervisor
from generator.batch.work import Failure, Task
from generator.errors import Busy, OutputError
from generator.model.codec import from_json
from generator.model.record import Record

STORE = ".jianbao"
"""Folder of ledger, lock and records, in the output folder."""

Emit = Callable[[str, dict[str, Any]], None]
"""Takes an event's name and its fields."""


class Engine(Protocol):
    """Who does the tasks: processes here, or a cluster."""

    def run(self, tasks: Iterable[Task], stopped: Callable[[], bool]) -> Iterator[Finished]:
        """Yield each task's end as it comes; begin none when ``stopped`` says so."""
        ...


class Job:
    """Everything that one run holds in its hands."""

    def __init__(self, config: Config, home: Path, now: dt.datetime, emit: Emit) -> None:
        """Prepare a run at ``now`` (an aware instant); nothing is touched yet."""
        self.config, self.home, self.now, self.emit = config, home, now, emit
        self.output = (home / config.output).resolve()
        self.store = self.output / STORE
        self.records = self.store / "records"
        self.edition = now.astimezone(zoneinfo.ZoneInfo(config.schedule.timezone)).date().isoformat()
        self.prints = fingerprint.of(config, home)
        self.stopping = False
        self.slow: list[tuple[str, float]] = []
        self.made: list[str] = []
        self.read_count = 0
        self.built: set[str] = set()
        self.failed_now: set[str] = set()

    @contextlib.contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the output folder; freed by the system when the process ends, however it ends. Raises `Busy`."""
        for folder in (self.output, self.store, self.records):
            publish.ensure_folder(folder)
        descriptor = os.open(self.store / "lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            try:
                fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                raise Busy("another run holds the output folder", str(self.output), "wait for it to end") from error
            yield
        finally:
            os.close(descriptor)

    def open_ledger(self) -> Ledger:
        """Return the ledger of the output folder."""
        return Ledger(self.store / "ledger.sqlite3")

    @contextlib.contextmanager
    def interruptible(self) -> Iterator[None]:
        """Let Ctrl-C and SIGTERM finish what is being written; a second one ends the program at once."""

        def stop(number: int, _frame: object) -> None:
            if self.stopping:
                signal.signal(number, signal.SIG_DFL)
                os.kill(os.getpid(), number)
            self.stopping = True

        old = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
        try:
            yield
        finally:
            for number, handler in old.items():
                signal.signal(number, handler)

    def workers(self) -> contextlib.AbstractContextManager[Engine]:
        """Return the engine that the configuration names."""
        if self.config.engine.kind == "dask":
            from generator.batch.dask_engine import DaskEngine  # noqa: PLC0415 - an extra

            return DaskEngine(self.config.engine, self.config.limits)
        return Supervisor(self.config.engine.jobs, self.config.limits)

    # ------------------------------------------------------------ telling

    def watch(self, ends: Iterable[Finished], stage: str, total: int) -> Iterator[Finished]:
        """Pass each end on, and tell it; keep the slowest."""
        for done, finished in enumerate(ends, 1):
            self.slow.append((finished.task.key, round(finished.seconds, 3)))
            self.slow = sorted(self.slow, key=lambda pair: -pair[1])[:5]
            self.emit(
                "progress", {"stage": stage, "done": done, "total": total, "key": finished.task.key, "seconds": round(finished.seconds, 3)}
            )
            yield finished

    def tell_failure(self, key: str, failure: Failure) -> None:
        """Tell why a document is not done."""
        self.emit("failure", {"key": key, "reason": failure.reason, "message": failure.message})

    @staticmethod
    def stop_on_full_disk(failure: Failure) -> None:
        """End the run when an output cannot be written: the next document would meet the same fault."""
        if failure.reason == OutputError.reason:
            raise OutputError(failure.message)

    def present(self) -> dict[str, int]:
        """Return the size in bytes of every file in the output folder, by name."""
        return {entry.name: entry.stat().st_size for entry in os.scandir(self.output) if entry.is_file(follow_symlinks=False)}


def stored_records(output: Path, first: str, last: str) -> list[Record]:
    """Return the records of a job's documents of a period, by day and title; duplicates once.

    Args:
        output: The job's output folder.
        first: ISO day, inclusive; ``last`` likewise. A document without a full day counts by the day of its first reading.
    """
    path = output / STORE / "ledger.sqlite3"
    if not path.is_file():
        return []
    ledger = Ledger(path)
    rows = [row for row in ledger.documents().values() if row.duplicate_of is None and row.state == "done"]
    ledger.close()

    def day(row: DocumentRow) -> str:
        return row.event_date if row.event_date and row.event_date[0].isdigit() else row.edition

    chosen = sorted((row for row in rows if first <= day(row) <= last), key=lambda row: (day(row), row.title, row.id))
    records = output / STORE / "records"
    return [from_json((records / f"{row.id}.json").read_bytes(), f"{row.id}.json") for row in chosen]
