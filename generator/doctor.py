"""What this machine must have for the program to run, and what to do where it has not."""

import importlib.metadata
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec

from generator import shipped

FACES = ("SansTC-Regular", "SansTC-Bold", "SerifTC-Regular", "SansSC-Regular", "SansSC-Bold", "SerifSC-Regular")
MIN_FONT_BYTES = 1_000_000
"""A face smaller than this was cut short, or is a pointer to a file that was never fetched."""


class Finding(msgspec.Struct, frozen=True):
    """One thing looked at."""

    what: str
    good: bool
    detail: str
    fix: str = ""


def examine(folder: Path) -> Iterator[Finding]:
    """Yield what was found, in the order in which a fault would be met; ``folder`` is where outputs would go."""
    version = ".".join(map(str, sys.version_info[:3]))
    yield Finding("Python", sys.version_info >= (3, 11), version, "install Python 3.11 or later")
    yield from _libraries()
    fonts = Path(__file__).parent / "render" / "fonts"
    for face in FACES:
        path = fonts / f"Jianbao{face}.ttf"
        size = path.stat().st_size if path.is_file() else 0
        yield Finding(f"font {face}", size > MIN_FONT_BYTES, f"{size:,} bytes", "install jianbao again; the fonts are part of it")
    templates = shipped.templates()
    names = sorted(p.name for p in templates.iterdir() if p.is_dir()) if templates.is_dir() else []
    yield Finding("templates", {"briefing", "memo"} <= set(names), ", ".join(names) or "none", "install jianbao again")
    writable = os.access(folder, os.W_OK | os.X_OK)
    yield Finding("write access", writable, str(folder), "run it in a folder that is yours, or give -o a folder that is")


def _libraries() -> Iterator[Finding]:
    """Yield each library that the program declares, with its version."""
    try:
        declared = importlib.metadata.requires("jianbao") or []
        names = [re.split(r"[^A-Za-z0-9_.-]", line)[0] for line in declared if "extra ==" not in line]
    except importlib.metadata.PackageNotFoundError:
        names = _from_pyproject()
    for name in names:
        try:
            yield Finding(name, True, importlib.metadata.version(name))
        except importlib.metadata.PackageNotFoundError:
            yield Finding(name, False, "not installed", "'make run' in a checkout, or 'pip install jianbao' again")


def _from_pyproject() -> list[str]:
    """Return the libraries that a checkout's pyproject.toml declares."""
    import tomllib  # noqa: PLC0415 - only in a checkout

    path = Path(__file__).resolve().parent.parent / "pyproject.toml"
    declared = tomllib.loads(path.read_text(encoding="utf-8"))["project"]["dependencies"] if path.is_file() else []
    return [re.split(r"[^A-Za-z0-9_.-]", line)[0] for line in declared]
