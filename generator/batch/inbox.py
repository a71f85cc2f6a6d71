"""What stands in the inbox folders: settled plain files, with the hash of their bytes."""

import datetime as dt
import hashlib
import stat
from pathlib import Path

import msgspec

from generator.batch.plan import Present
from generator.errors import ConfigError, JianbaoError, SourceMissing
from generator.ingest import files


class Look(msgspec.Struct, frozen=True):
    """One look at the inbox."""

    present: tuple[Present, ...]
    arriving: tuple[str, ...]
    """Files changed too lately: left for the next run."""
    refused: tuple[tuple[str, JianbaoError], ...]
    """Links, pipes, devices and what cannot be opened."""


def look(folders: tuple[str, ...], home: Path, output: Path, now: dt.datetime, settle_seconds: float) -> Look:
    """Return what stands in ``folders`` at ``now`` (an aware instant).

    Raises:
        ConfigError: an inbox is no folder, or holds the output folder or lies in it.
    """
    present: list[Present] = []
    arriving: list[str] = []
    refused: list[tuple[str, JianbaoError]] = []
    for name in folders:
        root = home / name
        _check(root, output, name)
        try:
            entries = files.find([root])
        except SourceMissing:
            continue  # an empty inbox is no fault
        for entry in entries:
            path = entry.path
            assert path is not None
            key = f"{name.rstrip('/')}/{path.relative_to(root).as_posix()}"
            try:
                before = path.lstat()
                if stat.S_ISREG(before.st_mode) and now.timestamp() - before.st_mtime < settle_seconds:
                    arriving.append(key)
                    continue
                data = files.load(entry)
                after = path.lstat()
            except SourceMissing:
                continue  # moved away between the listing and the look
            except JianbaoError as error:
                refused.append((key, error))
                continue
            except FileNotFoundError:
                continue  # moved away between the listing and the look
            if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
                arriving.append(key)
            else:
                present.append(Present(key, str(path), str(root), hashlib.sha256(data).hexdigest()))
    return Look(tuple(present), tuple(arriving), tuple(refused))


def _check(root: Path, output: Path, name: str) -> None:
    if not root.is_dir():
        raise ConfigError("the inbox is no folder", name, "make it, or change inbox in jianbao.toml")
    inside, target = root.resolve(), output.resolve()
    if target == inside or inside in target.parents or target in inside.parents:
        raise ConfigError("inbox and output folder lie in each other", name, "keep them apart, or outputs would be read as sources")
