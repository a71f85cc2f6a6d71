"""Find documents and read their bytes without following a path out of its place or waiting on a device."""

import errno
import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec

from generator.errors import SourceMissing, SourceRefused, SourceTooLarge, SourceUnreadable
from generator.ingest.limits import DEFAULT, Limits

STANDARD_INPUT = "-"

_PARTIAL = (".part", ".partial", ".tmp", ".temp", ".crdownload", ".download", ".swp", ".filepart", ".lock")
"""Endings of files that are still on their way, or belong to a program."""

_NOT_DOCUMENTS = (".toml", ".yaml", ".yml", ".ini", ".cfg", ".css", ".js", ".py", ".sqlite", ".db", ".log", ".sha256", ".map")
"""Endings of files that keep a folder in order; a file named outright is read whatever its ending."""

_ABOUT_THE_FOLDER = frozenset({"readme", "license", "licence", "copying", "changelog", "notice", "thumbs.db", "desktop.ini", "makefile"})


class Found(msgspec.Struct, frozen=True):
    """A document that was found but not opened."""

    path: Path | None
    """None: standard input."""
    root: Path | None = None
    """Folder that was searched; the file must lie in it. None: named outright."""

    @property
    def name(self) -> str:
        """Return the file name without folder; ``-`` for standard input."""
        return self.path.name if self.path is not None else STANDARD_INPUT


def find(paths: Iterable[str | Path]) -> tuple[Found, ...]:
    """Return the documents that ``paths`` name: files as given, folders searched to the bottom in order of name, ``-``.

    A folder gives its files except hidden ones, those still being written (``*.part``, ``~$*`` …) and those about the
    folder itself (``README``, ``*.toml``). Links to folders are not followed. A document that is found twice is listed once.

    Raises:
        SourceMissing: a path does not exist, or a folder holds no documents.
    """
    found: dict[Found, None] = {}
    for given in paths:
        if str(given) == STANDARD_INPUT:
            found[Found(None)] = None
            continue
        path = Path(given)
        try:
            is_folder = stat.S_ISDIR(path.stat().st_mode)
        except (OSError, ValueError) as error:
            raise SourceMissing("no such file or folder", str(given), "check the path") from error
        if not is_folder:
            found[Found(path)] = None
            continue
        inside = [Found(file, path) for file in _walk(path)]
        if not inside:
            raise SourceMissing("the folder holds no documents", str(given), "put the reports into it, or name a file")
        found.update(dict.fromkeys(inside))
    return tuple(found)


def _walk(folder: Path) -> Iterator[Path]:
    for entry in sorted(os.scandir(folder), key=lambda e: e.name):
        if entry.is_dir(follow_symlinks=False):
            if not entry.name.startswith("."):
                yield from _walk(folder / entry.name)
        elif is_document_name(entry.name) and not (entry.is_symlink() and entry.is_dir()):
            yield folder / entry.name


def is_document_name(name: str) -> bool:
    """Say whether a file of this name in a searched folder is taken for a document."""
    lower = name.lower()
    if lower.startswith((".", "~$", ".~", "#")) or lower.endswith((*_PARTIAL, "~", *_NOT_DOCUMENTS)):
        return False
    return lower not in _ABOUT_THE_FOLDER and lower.partition(".")[0] not in _ABOUT_THE_FOLDER


def load(found: Found, limits: Limits = DEFAULT, stdin: BinaryIO | None = None) -> bytes:
    """Return the bytes of a document.

    Raises:
        SourceMissing: it has gone since it was found.
        SourceRefused: not a plain file, a link out of the searched folder, or it changed while it was read.
        SourceTooLarge: more than ``limits.bytes``; a file is measured before it is read.
        SourceUnreadable: the system would not let it be read.
    """
    if found.path is None:
        if stdin is None:
            raise SourceMissing("standard input is not open", STANDARD_INPUT)
        data = stdin.read(limits.bytes + 1)
        _refuse_large(len(data), limits, STANDARD_INPUT)
        return data
    where = str(found.path)
    try:
        descriptor = _open(found, where)
    except FileNotFoundError as error:
        raise SourceMissing("the file has gone", where, "check the path") from error
    except (OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno in {errno.ELOOP, errno.ENXIO}:
            raise SourceRefused("not a plain file", where, "name the file itself") from error
        raise SourceUnreadable(f"cannot be opened: {getattr(error, 'strerror', None) or error}", where, "check its permissions") from error
    try:
        return _read(descriptor, limits, where)
    finally:
        os.close(descriptor)


def _open(found: Found, where: str) -> int:
    """Open the file a path leads to, having made sure that it is a plain file and lies under its root."""
    assert found.path is not None
    real = os.path.realpath(found.path, strict=True)
    if found.root is not None:
        root = os.path.realpath(found.root, strict=True)
        if os.path.commonpath([root, real]) != root:
            raise SourceRefused("a link that leads out of the folder", where, "put the file itself into the folder")
    if not stat.S_ISREG(os.lstat(real).st_mode):
        raise SourceRefused(f"not a plain file but {_kind(os.lstat(real).st_mode)}", where, "name a file")
    # O_NONBLOCK: should a FIFO have taken the file's place just now, open() returns instead of waiting for a writer.
    return os.open(real, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)


def _kind(mode: int) -> str:
    kinds = ((stat.S_ISDIR, "a folder"), (stat.S_ISFIFO, "a FIFO"), (stat.S_ISSOCK, "a socket"))
    return next((name for test, name in kinds if test(mode)), "a device")


def _read(descriptor: int, limits: Limits, where: str) -> bytes:
    before = os.fstat(descriptor)
    if not stat.S_ISREG(before.st_mode):
        raise SourceRefused(f"not a plain file but {_kind(before.st_mode)}", where, "name a file")
    _refuse_large(before.st_size, limits, where)
    pieces: list[bytes] = []
    left = before.st_size + 1
    while left > 0 and (piece := os.read(descriptor, min(left, 1 << 20))):
        pieces.append(piece)
        left -= len(piece)
    after = os.fstat(descriptor)
    if left != 1 or (after.st_size, after.st_mtime_ns) != (before.st_size, before.st_mtime_ns):
        raise SourceRefused("the file is still being written", where, "wait until it is complete, then try again")
    return b"".join(pieces)


def _refuse_large(size: int, limits: Limits, where: str) -> None:
    if size > limits.bytes:
        raise SourceTooLarge(f"larger than the {limits.bytes:,} bytes that are read", where, "split the document or raise the limit")
