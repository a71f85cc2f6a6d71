"""A job in a temporary folder, and what stands in it afterwards."""

import datetime as dt
import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

from generator.batch.config import Config, parse
from generator.batch.ledger import Ledger
from generator.batch.run import Summary, run

MORNING = dt.datetime(2026, 11, 28, 6, 30, tzinfo=dt.UTC)


def job(**changes: Any) -> Config:
    """Return a configuration with small limits: one inbox, one worker a core, no waiting for files to settle."""
    raw: dict[str, Any] = {"inbox": ["inbox"], "output": "out", "fsync": False, "limits": {"settle_seconds": 0}}
    limits = {**raw["limits"], **changes.pop("limits", {})}
    return parse({**raw, **changes, "limits": limits}, "jianbao.toml")


def go(
    home: Path, config: Config, *, now: dt.datetime = MORNING, engine: Any = None, emit: Callable[[str, dict[str, Any]], None] | None = None
) -> Summary:
    """Run the job once."""
    return run(config, home, now, emit or (lambda _name, _fields: None), engine)


def age(folder: Path, seconds: float = 3600) -> None:
    """Make every file look as if it had been lying there before the run."""
    old = MORNING.timestamp() - seconds
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            os.utime(path, (old, old))


def outputs(home: Path) -> dict[str, str]:
    """Return the sha256 of every delivered file, by name."""
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted((home / "out").iterdir()) if p.is_file()}


def ledger(home: Path) -> Ledger:
    """Open the ledger."""
    return Ledger(home / "out" / ".jianbao" / "ledger.sqlite3")


def sound(home: Path) -> list[str]:
    """Return what is wrong between ledger and folder: rows without their file, other bytes, files without a row, temporary files."""
    book = ledger(home)
    rows = book.outputs().values()
    book.close()
    found = outputs(home)
    wrong = [f"{row.path}: not the bytes of the ledger" for row in rows if found.get(row.path) != row.sha256]
    wrong += [f"{name}: no row" for name in set(found) - {row.path for row in rows}]
    return wrong
