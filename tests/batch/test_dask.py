"""The same plan on a Dask cluster."""

import contextlib
import os
import signal
from pathlib import Path
from typing import Any

import pytest

from generator.batch.config import Engine, Limits
from tests.batch.articles import fill
from tests.batch.support import age, go, job, outputs, sound

dask_engine = pytest.importorskip("generator.batch.dask_engine")
pytest.importorskip("distributed")

pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore")]


def homes(tmp_path: Path, count: int) -> tuple[Path, Path]:
    local, cluster = tmp_path / "local", tmp_path / "cluster"
    for home in (local, cluster):
        fill(home / "inbox", count)
        age(home / "inbox")
    return local, cluster


def test_a_cluster_makes_the_same_bytes_though_a_worker_is_killed(tmp_path: Path) -> None:
    """Two workers, one killed after the first document: all done, the bytes of the local engine."""
    local, cluster = homes(tmp_path, 24)
    config = job(products=["briefing", "memo", "record"])
    go(local, config)
    engine = dask_engine.DaskEngine(Engine(kind="dask", jobs=2, chunk=2), Limits())
    killed: list[int] = []

    def emit(name: str, fields: dict[str, Any]) -> None:
        if name == "progress" and fields["stage"] == "write" and not killed:
            pids = [worker["pid"] for worker in engine._client.run(lambda: {"pid": os.getpid()}).values()]
            killed.append(pids[0])
            with contextlib.suppress(ProcessLookupError):
                os.kill(pids[0], signal.SIGKILL)

    summary = go(cluster, config, engine=engine, emit=emit)
    assert killed
    assert (summary.status, summary.built) == ("done", 24)
    assert outputs(cluster) == outputs(local)
    assert sound(cluster) == []
