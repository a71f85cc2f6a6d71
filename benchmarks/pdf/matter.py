"""What every peer sets: records of invented sentences, no two alike (a renderer that remembers gains nothing). Standard library only."""

import random
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FONTS = ROOT / "generator" / "render" / "fonts"


def _sentences() -> list[str]:
    found = []
    for path in sorted((ROOT / "tests" / "corpus").glob("t*.txt")):
        text = path.read_text("utf-8")
        if sum("\u4e00" <= c <= "\u9fff" for c in text) > len(text) / 2:
            found += [s for s in re.split(r"(?<=[。；])|\n", text) if 18 <= len(s) <= 90 and not set(s) & set("\\#$*_`<>@=~\"[]/-'+")]
    return found


class Matter:
    """Makes records; ``Matter().record(7)`` is always the same."""

    def __init__(self) -> None:
        self.pool = _sentences()

    def _words(self, rng: random.Random, low: int, high: int) -> str:
        sentence = rng.choice(self.pool)
        start = rng.randrange(max(1, len(sentence) - low))
        return sentence[start : start + rng.randint(low, high)].strip("，。；、：「」（） ") or "項目"

    def row(self, rng: random.Random, index: int) -> list[str]:
        return [f"{self._words(rng, 6, 14)}第{index}期", self._words(rng, 4, 10), self._words(rng, 3, 8), f"¶{rng.randint(1, 12)}"]

    def record(self, seed: int, rows: tuple[int, ...] = (19, 3, 12)) -> dict:
        rng = random.Random(seed)
        return {
            "title": f"{self._words(rng, 8, 12)}交流會第{seed}號",
            "summary": [f"{rng.choice(self.pool)}¶{rng.randint(1, 12)}" for _ in range(10)],
            "tables": [
                {"title": title, "head": ["名稱", "單位", "職務", "出處"], "rows": [self.row(rng, i + 1) for i in range(count)]}
                for title, count in zip(("簽約", "發布", "出席人員"), rows, strict=False)
            ],
            "unveilings": [f"{self._words(rng, 8, 20)}{seed}" for _ in range(8)],
            "source": ["".join(rng.choice(self.pool) for _ in range(rng.randint(3, 6))) for _ in range(12)],
        }


def texts(record: dict) -> list[str]:
    """Every string that must be found in the file."""
    out = [record["title"], *record["summary"], *record["unveilings"], *record["source"]]
    for table in record["tables"]:
        out += [table["title"], *table["head"], *(cell for row in table["rows"] for cell in row)]
    return out
