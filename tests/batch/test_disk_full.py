"""The disk is full at write N, for every N of a run."""

import contextlib
import errno
import itertools
import os
from pathlib import Path
from typing import Any

import pytest

from generator.batch import publish
from generator.batch.ledger import Ledger
from generator.errors import OutputError
from tests.batch.articles import article, fill
from tests.batch.support import age, go, job, outputs, sound


class InProcess:
    """An engine that does the tasks here, where the test can count writes."""

    def __enter__(self) -> "InProcess":
        return self

    def __exit__(self, *_: object) -> None:
        return None

    def run(self, tasks: Any, stopped: Any = lambda: False) -> Any:
        from generator.batch.supervise import Finished
        from generator.batch.work import perform

        for task in tasks:
            if stopped():
                return
            yield Finished(task, perform(task), 0.0, 1)


def _fail_at(monkeypatch: pytest.MonkeyPatch, number: int) -> list[int]:
    """Let the ``number``-th write of a file or row fail as a full disk does; return the counter."""
    count = [0]
    whole_open, whole_begin = os.open, Ledger.transaction

    def step() -> None:
        count[0] += 1
        if count[0] == number:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def opening(path: Any, flags: int, *rest: Any, **named: Any) -> int:
        if publish.TEMPORARY in str(path):
            step()
        return whole_open(path, flags, *rest, **named)

    def beginning(self: Ledger) -> Any:
        try:
            step()
        except OSError as error:
            raise OutputError(f"the ledger cannot be used: {error.strerror}") from error
        return whole_begin(self)

    monkeypatch.setattr(os, "open", opening)
    monkeypatch.setattr(Ledger, "transaction", beginning)
    return count


@pytest.mark.slow
def test_a_disk_that_fills_up_at_any_write_loses_nothing(tmp_path: Path) -> None:
    """Old outputs stay whole, the ledger is sound, and the next run ends as if nothing had happened."""
    config = job(products=["memo", "record", "register"])
    calm = tmp_path / "calm"
    fill(calm / "inbox", 2)
    age(calm / "inbox")
    go(calm, config, engine=InProcess())
    (calm / "inbox" / "report-00001.txt").write_text(article(77), encoding="utf-8")
    age(calm / "inbox")
    go(calm, config, engine=InProcess())
    expected = outputs(calm)
    for number in itertools.count(1):
        home = tmp_path / f"full-{number}"
        fill(home / "inbox", 2)
        age(home / "inbox")
        go(home, config, engine=InProcess())
        (home / "inbox" / "report-00001.txt").write_text(article(77), encoding="utf-8")
        age(home / "inbox")
        old = outputs(home)
        with pytest.MonkeyPatch.context() as patched:
            count = _fail_at(patched, number)
            with contextlib.suppress(OutputError):
                go(home, config, engine=InProcess())
        kept = outputs(home)
        changed = {name for name in old if kept.get(name) != old[name]}
        assert {name for name in changed if name in expected and kept.get(name) != expected[name]} == set()
        assert [line for line in sound(home) if not line.endswith("no row")] == []
        go(home, config, engine=InProcess())
        assert outputs(home) == expected
        if count[0] < number:
            assert number > 5
            return
