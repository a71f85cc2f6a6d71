"""The job at scale: pairs of PDF and DOCX a second and core, one worker against two, a thousand documents against ten thousand.

``python -m benchmarks.batch.run [--articles 1000] [--large 10000] [--peer PYTHON]``: PYTHON is the interpreter of an environment with
``benchmarks/requirements.lock``; with it a shell loop over Typst and docxtpl on ready-made records is timed in the same run.
CPU time is user and system time of all processes of the run, workers included, as /proc last shows it; every document is distinct.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.batch.articles import fill
from tests.batch.support import age

CONFIG = """inbox = ["inbox"]
output = "out"
products = ["briefing", "memo"]
fsync = {fsync}

[limits]
settle_seconds = 0

[engine]
jobs = {jobs}
"""


class Cost:
    """CPU and wall seconds of a command, and the largest resident set of its processes in MiB."""

    def __init__(self, command: list[str], cwd: Path) -> None:
        begun = time.monotonic()
        process = subprocess.Popen(command, cwd=cwd, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        peak, waited, spent = 0, 0.0, dict[int, float]()
        while process.poll() is None:
            for pid in _family(process.pid):
                peak = max(peak, _resident(pid))
                spent[pid] = max(spent.get(pid, 0.0), _spent(pid, 2))
            waited = max(waited, _spent(process.pid, 4))
            time.sleep(0.05)
        self.wall = time.monotonic() - begun
        self.cpu = max(sum(spent.values()), waited)
        self.peak = peak / 1024
        if process.returncode:
            raise SystemExit(f"{command}: exit {process.returncode}")


def _family(pid: int) -> list[int]:
    found, open_ = [pid], [pid]
    while open_:
        parent = open_.pop()
        try:
            children = [int(word) for word in Path(f"/proc/{parent}/task/{parent}/children").read_text().split()]
        except OSError:
            continue
        found += children
        open_ += children
    return found


def _spent(pid: int, fields_counted: int) -> float:
    """Return the CPU seconds of a process: its own with two fields, with four those of the children it has waited for too (proc(5))."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(int(ticks) for ticks in fields[11 : 11 + fields_counted]) / os.sysconf("SC_CLK_TCK")


def _resident(pid: int) -> int:
    try:
        for line in Path(f"/proc/{pid}/status").read_text().splitlines():
            if line.startswith("VmRSS"):
                return int(line.split()[1])
    except OSError:
        pass
    return 0


def job(count: int, jobs: int, *, fsync: bool = False) -> tuple[Cost, Cost]:
    """Return the cost of a first run over ``count`` articles, and of a second one that has nothing to do."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / "jianbao.toml").write_text(CONFIG.format(jobs=jobs, fsync=str(fsync).lower()))
        fill(home / "inbox", count)
        age(home / "inbox")
        command = [sys.executable, "-m", "generator", "batch", "run", "-c", str(home / "jianbao.toml"), "--json"]
        return Cost(command, Path.cwd()), Cost(command, Path.cwd())


def peer(python: str, count: int) -> Cost:
    """Return the cost of a shell loop that starts the peers once a record."""
    from generator import pipeline
    from generator.pipeline import Reading
    from tests.batch.articles import article

    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        for number in range(count):
            (source,) = pipeline.read(article(number).encode(), f"{number}.txt", Reading())
            plain = json.loads(pipeline.record_json(pipeline.extract(source, Reading())))
            (home / f"{number}.json").write_text(json.dumps(plain))
        script = Path(__file__).with_name("peer.py").resolve()
        fonts = Path(pipeline.__file__).parent / "render" / "fonts"
        subprocess.run([python, str(script), "template", str(home / "memo.docx")], check=True)
        loop = f'for f in *.json; do "{python}" "{script}" "$f" memo.docx "{fonts}"; done'
        return Cost(["sh", "-c", loop], home)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--large", type=int, default=0)
    parser.add_argument("--peer", default="")
    parser.add_argument("--peer-articles", type=int, default=40)
    chosen = parser.parse_args()
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}; CPU seconds of all processes, every document distinct")
    print(f"{'run':<34}{'documents':>10}{'cpu s':>9}{'wall s':>9}{'pairs/s/core':>14}{'peak MiB':>10}")

    def show(name: str, count: int, cost: Cost) -> None:
        print(f"{name:<34}{count:>10}{cost.cpu:>9.1f}{cost.wall:>9.1f}{count / cost.cpu:>14.1f}{cost.peak:>10.0f}", flush=True)

    one, _ = job(chosen.articles, 1)
    show("one worker", chosen.articles, one)
    two, again = job(chosen.articles, 2)
    show("two workers", chosen.articles, two)
    show("second run, nothing to do", chosen.articles, again)
    if chosen.large:
        large, _ = job(chosen.large, 2)
        show("two workers", chosen.large, large)
        growth = chosen.large / chosen.articles
        print(f"t({chosen.large})/t({chosen.articles}) = {large.cpu / two.cpu:.2f} for {growth:.0f} times the documents")
    if chosen.peer:
        loop = peer(chosen.peer, chosen.peer_articles)
        show("shell loop, Typst + docxtpl", chosen.peer_articles, loop)


if __name__ == "__main__":
    main()
