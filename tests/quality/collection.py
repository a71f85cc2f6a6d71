"""Texts with their gold, read as the program reads them; and a `Source` from a string for unit tests."""

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from generator.i18n import script
from generator.model.source import Source
from generator.model.span import Span
from generator.pipeline import Reading, read

ROOT = Path(__file__).resolve().parents[2]
CORPUS = ROOT / "tests" / "corpus"
SEEDS = ROOT / "seeds"
SEED_GOLD = ROOT / "tests" / "gold"


class Case(msgspec.Struct, frozen=True):
    """One text with what a careful reader takes from it."""

    name: str
    source: Source
    gold: dict[str, Any]


def source_of(text: str, name: str = "text.txt") -> Source:
    """Return a `Source` of a plain text whose paragraphs are its non-empty lines."""
    text = text.rstrip("\n")
    paragraphs, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Span(at, at + len(line)))
        at += len(line) + 1
    form = script.detect(text)
    language = "en" if form == "Latn" else "zh"
    data = text.encode()
    return Source(name, hashlib.sha256(data).hexdigest(), "utf-8", text, tuple(paragraphs), language=language, script=form)


def cases(folder: Path = CORPUS, golds: Path | None = None, names: tuple[str, ...] = ()) -> Iterator[Case]:
    """Yield the cases of a folder of ``.txt`` with golds ``.json`` of the same stem, in name order; ``names`` are prefixes of stems."""
    for path in sorted((golds or folder).glob("*.json")):
        if names and not path.stem.startswith(names):
            continue
        (source,) = read((folder / f"{path.stem}.txt").read_bytes(), f"{path.stem}.txt", Reading())
        yield Case(path.stem, source, json.loads(path.read_text(encoding="utf-8")))


def seed() -> Case:
    """Return the seed article with its gold."""
    (case,) = cases(SEEDS, SEED_GOLD)
    return case
