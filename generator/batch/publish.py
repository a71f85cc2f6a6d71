"""The only writer of output folders: a file appears whole or not at all, and an existing good file is never damaged.

Order (POSIX): write a temporary file beside the target, flush, fsync, rename, fsync the folder. What a kill leaves
behind is a temporary file, which the next run sweeps.
"""

import contextlib
import hashlib
import os
import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

import msgspec

from generator.errors import OutputError

TEMPORARY = ".jianbao-tmp-"
"""Prefix of temporary files; the sweep removes nothing else."""

SLUG_BYTES = 60
"""Longest slug in UTF-8 bytes: 255, the limit of most file systems, less date, hash and ending, with room to copy."""


class Staged(msgspec.Struct, frozen=True):
    """A finished temporary file that waits for its rename."""

    temporary: str
    target: str
    sha256: str
    size: int
    """Bytes."""


def slug(title: str) -> str:
    """Return ``title`` as part of a file name: letters, digits and hyphens, at most `SLUG_BYTES` UTF-8 bytes, never empty."""
    plain = unicodedata.normalize("NFC", title)
    words = re.findall(r"\w+", plain, re.UNICODE)
    joined = "-".join(words).replace("_", "-").strip("-")
    cut = joined.encode()[:SLUG_BYTES].decode(errors="ignore").strip("-")
    return cut or "untitled"


def output_name(date: str | None, sha256: str, title: str, ending: str) -> str:
    """Return ``DATE-HASH8-SLUG.ending``: sorts by date, never clashes for two sources with one title."""
    return f"{(date or 'undated').lstrip('-')}-{sha256[:8]}-{slug(title)}.{ending}"


def ensure_folder(folder: Path) -> None:
    """Make ``folder`` when it is missing, and see that files can be made in it.

    Raises:
        OutputError: it is no folder, or cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"cannot make the folder: {error.strerror}", str(folder), "choose another with -o") from error
    if not os.access(folder, os.W_OK | os.X_OK):
        raise OutputError("no permission to write into the folder", str(folder), "choose another with -o, or change its permissions")


def stage(folder: Path, name: str, data: bytes, *, sync: bool = True) -> Staged:
    """Write ``data`` to a temporary file in ``folder``; nothing stands under ``name`` yet.

    Raises:
        OutputError: the folder cannot be written, or the disk is full. The temporary file is then gone.
    """
    digest = hashlib.sha256(data).hexdigest()
    temporary = folder / f"{TEMPORARY}{os.getpid()}-{digest[:16]}-{hashlib.sha256(name.encode()).hexdigest()[:8]}"
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0), 0o644)
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            if sync:
                os.fsync(file.fileno())
    except OSError as error:
        discard(temporary)
        raise OutputError(f"cannot write: {error.strerror}", str(folder / name), "make room or choose another folder") from error
    return Staged(str(temporary), str(folder / name), digest, len(data))


def commit(staged: Staged, *, sync: bool = True) -> Path:
    """Put a staged file in its place, atomically; return the path.

    Raises:
        OutputError: the rename failed; an older file of that name is still whole.
    """
    target = Path(staged.target)
    try:
        Path(staged.temporary).replace(target)
        if sync:
            sync_folder(target.parent)
    except OSError as error:
        discard(Path(staged.temporary))
        raise OutputError(f"cannot put the file in place: {error.strerror}", str(target)) from error
    return target


def write(folder: Path, name: str, data: bytes, *, sync: bool = True) -> Path:
    """Stage and commit one file; return its path. Raises what `stage` and `commit` raise."""
    return commit(stage(folder, name, data, sync=sync), sync=sync)


def discard(path: Path) -> None:
    """Remove a file; a missing one is no fault."""
    with contextlib.suppress(OSError):
        path.unlink()


def sweep(folders: Iterable[Path]) -> int:
    """Remove temporary files that killed runs left; return how many. Call only while holding the folder's lock."""
    count = 0
    for folder in folders:
        for path in folder.glob(f"{TEMPORARY}*"):
            discard(path)
            count += 1
    return count


def sync_folder(folder: Path) -> None:
    """Make a rename in ``folder`` last through a loss of power, where the system lets a folder be opened."""
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
