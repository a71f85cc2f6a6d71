"""Hashes of all that decides an output: code, libraries, fonts, templates, settings."""

import hashlib
import importlib.metadata
from collections.abc import Iterable
from pathlib import Path

import msgspec

from generator import __version__, shipped
from generator.batch.config import Config

PACKAGE = Path(__file__).resolve().parent.parent

READERS = ("errors.py", "model", "i18n", "ingest", "extract", "pipeline.py")
"""Parts of the package that decide a record."""

WRITERS = ("errors.py", "model", "i18n", "compose", "render", "pipeline.py", "shipped.py", "batch/work.py", "batch/publish.py")
"""Parts that decide a report and its file."""

LIBRARIES: dict[str, tuple[str, ...]] = {
    "read": ("charset-normalizer", "lxml", "markdown-it-py", "pypdfium2", "trafilatura", "ahocorasick-rs"),
    "write": ("babel", "jinja2", "lxml", "pikepdf", "pypinyin", "python-docx", "reportlab", "uharfbuzz", "xlsxwriter"),
}


def combine(*parts: str) -> str:
    """Return one hash of several strings; no two lists of strings share one."""
    digest = hashlib.sha256()
    for part in parts:
        data = part.encode()
        digest.update(len(data).to_bytes(8, "big"))
        digest.update(data)
    return digest.hexdigest()


def tree(paths: Iterable[Path]) -> str:
    """Return a hash of files, and of all files under folders, by relative name and content; caches of Python do not count."""
    digest = hashlib.sha256()
    for root in paths:
        files = sorted(p for p in root.rglob("*") if p.is_file()) if root.is_dir() else [root] if root.is_file() else []
        for path in files:
            if path.suffix in {".pyc", ".mo"} or "__pycache__" in path.parts:
                continue
            name = path.relative_to(root.parent).as_posix().encode()
            digest.update(len(name).to_bytes(8, "big") + name + hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def code(parts: tuple[str, ...], libraries: str) -> str:
    """Return a hash of parts of the package and of the versions of the libraries they use."""
    versions = [f"{name} {importlib.metadata.version(name)}" for name in LIBRARIES[libraries]]
    return combine(__version__, tree(PACKAGE / part for part in parts), *versions)


class Fingerprints(msgspec.Struct, frozen=True):
    """The components of a run's keys, apart from the documents; `explain` names the one that changed."""

    readers: str
    lexicon: str
    reading: str
    writers: str
    templates: dict[str, str]
    """By template, theme and style file."""


def of(config: Config, home: Path) -> Fingerprints:
    """Return the fingerprints for a configuration whose relative paths start at ``home``."""
    folders = {path.name: path for path in sorted(shipped.templates().iterdir()) if path.is_dir()}
    if config.templates:
        folders |= {path.name: path for path in sorted((home / config.templates).iterdir()) if path.is_dir()}
    hashes = {name: tree([path]) for name, path in folders.items()}
    for named in (config.theme, *config.styles):
        if named.endswith(".toml"):
            hashes[named] = tree([home / named])
    return Fingerprints(
        readers=code(READERS, "read"),
        lexicon=combine(msgspec.json.encode(config.lexicon).decode()),
        reading=combine(str(config.date)),
        writers=code(WRITERS, "write"),
        templates=hashes,
    )
