"""CPU time of Word files in one run, every document distinct.

    python -m benchmarks.docx.run [--repeat N] [--rows 500,5000,20000] [--only NAME,…]

Each measurement is a process of its own. ``cold``: the first memo of a process that has imported nothing yet, start and imports counted.
``warm``: the mean of ``--repeat`` further memos of 14 attendees. Rows: one memo with so many attendees, after a small one.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from benchmarks.docx.documents import facts, report
from benchmarks.docx.makers import MAKERS

SMALL = 14


def cpu() -> float:
    """Return seconds of CPU of this process and its ended children."""
    own, children = resource.getrusage(resource.RUSAGE_SELF), resource.getrusage(resource.RUSAGE_CHILDREN)
    return own.ru_utime + own.ru_stime + children.ru_utime + children.ru_stime


def prepared(name: str, number: int, rows: int) -> dict[str, Any]:
    """Return facts, with the finished report where the maker wants it outside the clock."""
    data = facts(number, rows)
    return data | {"report": report(data)} if name.endswith("ready") else data


def measure(name: str, task: str, repeat: int) -> dict[str, float]:
    """Return the figures of one task, measured in this process."""
    if task == "cold":
        size = len(MAKERS[name]()(prepared(name, 1, SMALL)))
        return {"ms": cpu() * 1000, "bytes": size}
    make = MAKERS[name]()
    make(prepared(name, 0, SMALL))
    if task == "warm":
        documents = [prepared(name, number, SMALL) for number in range(1, repeat + 1)]
        before = cpu()
        size = sum(len(make(data)) for data in documents)
        return {"ms": (cpu() - before) * 1000 / repeat, "bytes": size / repeat}
    data = prepared(name, 1, int(task))
    before = cpu()
    size = len(make(data))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"ms": (cpu() - before) * 1000, "bytes": size, "peak MB": peak}


PAIR = """
import resource, sys
from pathlib import Path
from generator import pipeline
source, folder = Path(sys.argv[1]), Path(sys.argv[2])
(text,) = pipeline.read(source.read_bytes(), source.name, pipeline.Reading())
record = pipeline.extract(text, pipeline.Reading())
for kind in ("briefing", "memo"):
    Path(folder, kind).write_bytes(pipeline.build(record, kind, pipeline.Writing()))
used = resource.getrusage(resource.RUSAGE_SELF)
print((used.ru_utime + used.ru_stime) * 1000)
"""


def pair_cold(seed: Path) -> float:
    """Return the CPU milliseconds of PDF and Word file of an article in one process that begins with nothing: the least of five.

    Byte code is kept, as an installed wheel has it, and what `make` compiles ahead is used.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", PAIR, str(seed), folder]
        runs = [subprocess.run(command, env=environment, capture_output=True, text=True, check=True) for _ in range(6)]
        assert all(path.stat().st_size > 5_000 for path in Path(folder).iterdir())
    return min(float(run.stdout) for run in runs[1:])  # the first may write byte code


def child(name: str, task: str, repeat: int) -> dict[str, float] | None:
    """Return the figures of a task in a process of its own; None when the peer is not installed."""
    command = [sys.executable, "-m", "benchmarks.docx.run", "--one", name, "--task", task, "--repeat", str(repeat)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        if "ModuleNotFoundError" not in done.stderr:
            print(done.stderr[-500:], file=sys.stderr)
        return None
    figures: dict[str, float] = json.loads(done.stdout)
    return figures


def main() -> None:
    """Measure and print a table, then the ratios that are promised."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--repeat", type=int, default=100)
    parser.add_argument("--rows", default="500,5000,20000")
    parser.add_argument("--only", default=",".join(MAKERS))
    parser.add_argument("--one")
    parser.add_argument("--task", default="warm")
    options = parser.parse_args()
    if options.one:
        print(json.dumps(measure(options.one, options.task, options.repeat)))
        return
    tasks = ["cold", "warm", *options.rows.split(",")]
    found: dict[tuple[str, str], float] = {}
    print("| CPU ms | " + " | ".join(tasks) + " | KB | peak MB |\n|---|" + "---|" * (len(tasks) + 2))
    for name in options.only.split(","):
        figures = {task: child(name, task, options.repeat) for task in tasks}
        found |= {(name, task): value["ms"] for task, value in figures.items() if value}
        size, peak = (figures[tasks[1]] or {}).get("bytes", 0) / 1024, (figures[tasks[-1]] or {}).get("peak MB", 0)
        cells = [f"{value['ms']:,.1f}" if value else "–" for value in figures.values()]
        print(f"| {name} | " + " | ".join(cells) + f" | {size:.0f} | {peak:.0f} |", flush=True)
    last, before = tasks[-1], tasks[-2]
    for label, one, other in (
        ("warm ÷ docxtpl (≤ 0.75)", ("jianbao", "warm"), ("docxtpl", "warm")),
        (f"{last} rows ÷ docxtpl (≤ 0.25)", ("jianbao", last), ("docxtpl", last)),
        (f"{last} rows, report ready, ÷ docxtpl", ("jianbao-ready", last), ("docxtpl", last)),
        (f"t({last}) ÷ t({before}) (≤ 4.5)", ("jianbao", last), ("jianbao", before)),
        (f"t({last}) ÷ t({before}), report ready", ("jianbao-ready", last), ("jianbao-ready", before)),
    ):
        if one in found and other in found:
            print(f"{label}: {found[one] / found[other]:.2f}")
    for article in (next(Path("seeds").glob("*.txt")), Path("tests/corpus/m01-lanchuan-tuijie.txt")):
        print(f"{article.name} to PDF and Word file, cold, one process (≤ 400): {pair_cold(article):.0f} ms")


if __name__ == "__main__":
    main()
