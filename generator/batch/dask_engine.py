"""The same tasks on a Dask cluster: chunks of documents, small receipts, files staged on shared storage; only the client writes the ledger.

A worker that dies takes its chunk with it; Dask gives the chunk to another. When a chunk has cost several workers
(``KilledWorker``), its tasks are tried one at a time, and the one that kills again is given up. Drawing a document twice is
harmless: the same bytes are staged again.
"""

import itertools
import time
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import msgspec

from generator.batch.config import Engine, Limits
from generator.batch.supervise import Finished, default_jobs
from generator.batch.work import Failure, Receipt, Task, perform
from generator.errors import ConfigError, ExitCode

_WINDOW = 4
"""Chunks in flight a worker: enough to keep it busy, few enough that little is repeated when it dies."""


def _chunk(encoded: bytes) -> bytes:
    """Do a chunk of tasks; runs in the cluster. Takes and returns msgpack, which no version of a pickle can break."""
    ends = []
    for task in msgspec.msgpack.decode(encoded, type=list[Task]):
        begun = time.monotonic()
        ends.append((perform(task), time.monotonic() - begun))
    return msgspec.msgpack.encode(ends)


class DaskEngine:
    """A client of a Dask cluster; use as a context manager.

    Without an address a local cluster of processes is started, with the memory limit of the configuration.
    """

    def __init__(self, engine: Engine, limits: Limits) -> None:
        """Remember where the cluster is. Raises `ConfigError` when the extra is not installed."""
        try:
            import distributed  # noqa: PLC0415 - an extra
        except ImportError as error:
            raise ConfigError("Dask is not installed", "engine.kind", "pip install 'jianbao[dask]'") from error
        self._dask: Any = distributed
        self._engine, self._limits = engine, limits
        self._cluster: Any = None
        self._client: Any = None

    def __enter__(self) -> "DaskEngine":
        """Join the cluster, or start one. Raises `ConfigError` when no scheduler answers."""
        address = self._engine.scheduler
        if not address:
            self._cluster = self._dask.LocalCluster(
                n_workers=self._engine.jobs or default_jobs(),
                threads_per_worker=1,
                processes=True,
                host="127.0.0.1",
                dashboard_address=None,
                memory_limit=f"{self._limits.memory_mb}MiB",
                silence_logs=50,
            )
            address = self._cluster.scheduler_address
        try:
            self._client = self._dask.Client(address, timeout=10, set_as_default=False)
        except OSError as error:
            raise ConfigError(f"no scheduler answers: {error}", address, "start one with 'dask scheduler'") from error
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the cluster; a local one ends."""
        self._client.close()
        if self._cluster is not None:
            self._cluster.close()

    def run(self, tasks: Iterable[Task], stopped: Callable[[], bool] = lambda: False) -> Iterator[Finished]:
        """Yield each task's end, as `Supervisor.run` does."""
        source = iter(tasks)
        flying: dict[Any, list[Task]] = {}
        queue = self._dask.as_completed(loop=self._client.loop)
        suspects: list[Task] = []
        while True:
            limit = _WINDOW * max(1, len(self._client.scheduler_info()["workers"]))
            while len(flying) < limit and not stopped() and (chunk := list(itertools.islice(source, self._engine.chunk))):
                self._submit(queue, flying, chunk)
            if not flying:
                break
            future = next(queue)
            chunk = flying.pop(future)
            if future.status == "finished":
                yield from _ends(chunk, future.result())
            elif len(chunk) > 1:
                suspects += chunk
            else:
                yield _given_up(chunk[0], future)
            future.release()
        for task in suspects:  # alone, so that no neighbour is to blame
            future = self._client.submit(_chunk, msgspec.msgpack.encode([task]), pure=False, retries=0)
            self._dask.wait(future)
            if future.status == "finished":
                yield from _ends([task], future.result())
            else:
                yield _given_up(task, future)

    def _submit(self, queue: Any, flying: dict[Any, list[Task]], chunk: list[Task]) -> None:
        future = self._client.submit(_chunk, msgspec.msgpack.encode(chunk), pure=False, retries=0)
        flying[future] = chunk
        queue.add(future)


def _ends(chunk: list[Task], encoded: bytes) -> Iterator[Finished]:
    receipts = msgspec.msgpack.decode(encoded, type=list[tuple[Receipt, float]])
    for task, (receipt, seconds) in zip(chunk, receipts, strict=True):
        yield Finished(task, receipt, seconds, 1)


def _given_up(task: Task, future: Any) -> Finished:
    error = future.exception()
    reason = "killed" if type(error).__name__ == "KilledWorker" else "internal"
    return Finished(task, Failure(task.key, reason, f"{type(error).__name__}: {error}", int(ExitCode.INTERNAL)), 0.0, 2)
