"""Worker processes under limits of time, memory and CPU; a bad document costs its own worker and nobody else's.

Each worker holds one task at a time, so the parent knows which document a dead worker had. A document that takes its worker
with it is tried again alone; the second time it is given up with its reason. (A pool of the standard library either hangs on
a dead worker or loses all that was queued: cpython issues 96062 and 115634.)
"""

import contextlib
import multiprocessing
import os
import resource
import signal
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from multiprocessing.connection import Connection, wait

import msgspec

from generator.batch.config import Limits
from generator.batch.work import Failure, Receipt, Task, perform
from generator.errors import ExitCode

_ENCODE = msgspec.msgpack.Encoder()


class Finished(msgspec.Struct, frozen=True):
    """A task's end."""

    task: Task
    receipt: Receipt
    seconds: float
    attempts: int


def default_jobs() -> int:
    """Return the number of processor cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _serve(connection: Connection, limits: Limits, work: Callable[[Task], Receipt]) -> None:
    """Do tasks until the parent hangs up; runs in the worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's: it lets the task in hand finish
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    address_space = limits.memory_mb << 20
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (address_space, address_space))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    decoder: msgspec.msgpack.Decoder[Task] = msgspec.msgpack.Decoder(Task)
    while True:
        try:
            task = decoder.decode(connection.recv_bytes())
        except (EOFError, OSError):
            return
        used = resource.getrusage(resource.RUSAGE_SELF)
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + 1 + limits.cpu_seconds, hard))
        receipt = work(task)
        try:
            connection.send_bytes(_ENCODE.encode(receipt))
        except OSError:
            return


class _Worker:
    """A process, its pipe, and the task in hand."""

    def __init__(self, context: "multiprocessing.context.BaseContext", limits: Limits, work: Callable[[Task], Receipt]) -> None:
        self.connection, theirs = multiprocessing.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, limits, work), daemon=True)  # type: ignore[attr-defined]
        self.process.start()
        theirs.close()
        self.task: Task | None = None
        self.started = 0.0

    def give(self, task: Task) -> None:
        self.task, self.started = task, time.monotonic()
        self.connection.send_bytes(_ENCODE.encode(task))

    def kill(self) -> None:
        self.process.kill()
        self.process.join()
        self.connection.close()

    def end(self) -> None:
        self.connection.close()
        self.process.join(timeout=5)
        if self.process.is_alive():
            self.kill()


class Supervisor:
    """A pool of workers; use as a context manager."""

    def __init__(self, jobs: int, limits: Limits, work: Callable[[Task], Receipt] = perform) -> None:
        """Prepare ``jobs`` workers (0: one a core); none is started before the first task. ``work`` is what they do with one."""
        self._jobs = jobs or default_jobs()
        self._limits = limits
        self._work = work
        self._workers: list[_Worker] = []
        self._context = multiprocessing.get_context("forkserver")
        self._context.set_forkserver_preload(["generator.batch.preload"])

    def __enter__(self) -> "Supervisor":
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """End all workers; one that still has a task is killed."""
        for worker in self._workers:
            worker.kill() if worker.task is not None else worker.end()
        self._workers.clear()

    def run(self, tasks: Iterable[Task], stopped: Callable[[], bool] = lambda: False) -> Iterator[Finished]:
        """Yield each task's end, in the order in which they end.

        Args:
            tasks: Any number; taken as workers become free.
            stopped: When true no further task is begun; those in hand are finished.
        """
        source = iter(tasks)
        suspects: deque[Task] = deque()
        for finished in self._pass(source, self._jobs, stopped):
            if isinstance(finished.receipt, Failure) and finished.receipt.kills and self._limits.attempts > 1:
                suspects.append(finished.task)
            else:
                yield finished
        for attempt in range(2, self._limits.attempts + 1):
            again, suspects = suspects, deque()
            for task in again:  # alone, so that no neighbour is to blame
                for finished in self._pass(iter([task]), 1, stopped):
                    if isinstance(finished.receipt, Failure) and finished.receipt.kills and attempt < self._limits.attempts:
                        suspects.append(task)
                    else:
                        yield msgspec.structs.replace(finished, attempts=attempt)

    def _pass(self, source: Iterator[Task], jobs: int, stopped: Callable[[], bool]) -> Iterator[Finished]:
        ended = False
        while True:
            while not ended and not stopped() and (idle := self._idle(jobs)) is not None:
                task = next(source, None)
                if task is None:
                    ended = True
                    break
                self._give(idle, task)
            busy = [worker for worker in self._workers if worker.task is not None]
            if not busy:
                return
            deadline = min(worker.started for worker in busy) + self._limits.wall_seconds
            ready = set(wait([worker.connection for worker in busy], timeout=max(0.0, min(1.0, deadline - time.monotonic()))))
            for worker in busy:
                if worker.connection in ready:
                    yield self._collect(worker)
                elif time.monotonic() - worker.started > self._limits.wall_seconds:
                    yield self._timeout(worker)

    def _idle(self, jobs: int) -> _Worker | None:
        """Return a worker without a task, started when there are fewer than ``jobs``; None when all are busy."""
        busy = sum(worker.task is not None for worker in self._workers)
        if busy >= jobs:
            return None
        for worker in self._workers:
            if worker.task is None:
                return worker
        self._workers.append(_Worker(self._context, self._limits, self._work))
        return self._workers[-1]

    def _give(self, worker: _Worker, task: Task) -> None:
        try:
            worker.give(task)
        except OSError:  # it died while it had nothing to do: a fresh one takes the task
            self._workers.remove(worker)
            worker.kill()
            self._workers.append(fresh := _Worker(self._context, self._limits, self._work))
            fresh.give(task)

    def _collect(self, worker: _Worker) -> Finished:
        task = worker.task
        assert task is not None
        seconds = time.monotonic() - worker.started
        try:
            receipt = msgspec.msgpack.decode(worker.connection.recv_bytes(), type=Receipt)
        except (EOFError, OSError):
            worker.process.join(timeout=10)
            code = worker.process.exitcode
            self._workers.remove(worker)
            worker.kill()
            return Finished(task, _death(task.key, code), seconds, 1)
        worker.task = None
        if isinstance(receipt, Failure) and receipt.kills:  # its heap is not to be trusted
            self._workers.remove(worker)
            worker.end()
        return Finished(task, receipt, seconds, 1)

    def _timeout(self, worker: _Worker) -> Finished:
        task = worker.task
        assert task is not None
        self._workers.remove(worker)
        worker.kill()
        seconds = time.monotonic() - worker.started
        message = f"the document took longer than {self._limits.wall_seconds:g} s"
        return Finished(task, Failure(task.key, "timeout", message, int(ExitCode.TOO_LARGE)), seconds, 1)


def _death(key: str, code: int | None) -> Failure:
    """Return why a worker died, from its exit status."""
    if code == -signal.SIGXCPU:
        return Failure(key, "cpu", "the document used more processor time than a worker may", int(ExitCode.TOO_LARGE))
    name = signal.Signals(-code).name if code is not None and code < 0 else f"exit {code}"
    return Failure(key, "killed", f"the document's worker died ({name})", int(ExitCode.INTERNAL))
