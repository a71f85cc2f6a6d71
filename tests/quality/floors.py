"""Floors of quality: precision, recall and F1 that each category of each collection has reached, kept in ``floors.toml``.

They may rise, and fall only when somebody says so (``--allow-regression``).
"""

import math
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

FILE = Path(__file__).with_name("floors.toml")

Floors = dict[str, dict[str, list[float]]]
"""Collection, category: precision, recall, F1."""


class Reached(Protocol):
    """What a count tells."""

    @property
    def tp(self) -> int: ...
    @property
    def precision(self) -> float: ...
    @property
    def recall(self) -> float: ...
    @property
    def f1(self) -> float: ...


def load(file: Path = FILE) -> Floors:
    """Return the floors on file; none when there is no file."""
    return tomllib.loads(file.read_text(encoding="utf-8")) if file.exists() else {}


def rounded(count: Reached) -> list[float]:
    """Return precision, recall and F1, rounded down to four places; all 0 while nothing is found that should be."""
    if not count.tp and count.recall < 1:
        return [0.0, 0.0, 0.0]
    return [math.floor(value * 10_000) / 10_000 for value in (count.precision, count.recall, count.f1)]


def below(counts: Mapping[str, Mapping[str, Reached]], floors: Floors) -> list[str]:
    """Return a line for each figure that lies under its floor."""
    lines = []
    for collection, categories in counts.items():
        for category, count in categories.items():
            floor = floors.get(collection, {}).get(category, [0.0, 0.0, 0.0])
            for name, now, least in zip(("precision", "recall", "F1"), rounded(count), floor, strict=True):
                if now < least:
                    lines.append(f"{collection}.{category}: {name} {now:.4f} is under its floor {least:.4f}")
    return lines


def update(counts: Mapping[str, Mapping[str, Reached]], allow_regression: bool, file: Path = FILE) -> int:
    """Write the floors that are reached now; refuse to lower one unless told so. Returns an exit code."""
    regressions = below(counts, load(file))
    for line in regressions:
        print(line, file=sys.stderr)
    if regressions and not allow_regression:
        print("floors not changed; --allow-regression lowers them", file=sys.stderr)
        return 1
    lines = ["# Precision, recall, F1 reached in each category; written by: python -m tests.quality.score --update"]
    for collection, categories in counts.items():
        lines += ["", f"[{collection}]"]
        lines += [f"{category} = [{', '.join(f'{value:.4f}' for value in rounded(count))}]" for category, count in categories.items()]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return 0
