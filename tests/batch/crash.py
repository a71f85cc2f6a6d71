"""Kill a run at random moments, resume it, and hold the end against an undisturbed run.

``python -m tests.batch.crash [--articles 1000] [--kills 60] [--corpus]``; the exit code says whether a promise was broken.
After every kill: each row of the ledger has its file, whole. In the end: the bytes of the undisturbed run, no file more.
"""

import argparse
import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.batch.articles import fill
from tests.batch.support import age, ledger, outputs, sound

CONFIG = """inbox = ["inbox"]
output = "out"
products = ["briefing", "memo", "record", "register"]

[limits]
settle_seconds = 0
"""
CORPUS = Path(__file__).parent.parent / "corpus"


def _start(home: Path) -> "subprocess.Popen[bytes]":
    command = [sys.executable, "-m", "generator", "batch", "run", "-c", str(home / "jianbao.toml"), "--json"]
    return subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)


def _set_up(home: Path, articles: int, corpus: bool) -> None:
    home.mkdir(parents=True)
    (home / "jianbao.toml").write_text(CONFIG)
    fill(home / "inbox", articles)
    for path in sorted(CORPUS.glob("*.txt")) if corpus else ():
        shutil.copy(path, home / "inbox" / path.name)
    age(home / "inbox")


def _torn(home: Path) -> list[str]:
    """Return what is wrong right after a kill; files without a row are allowed, they are made again."""
    if not (home / "out" / ".jianbao" / "ledger.sqlite3").is_file():
        return []
    return [line for line in sound(home) if not line.endswith("no row")]


def main(articles: int, kills: int, corpus: bool, seed: int) -> int:
    chance = random.Random(seed)
    bad: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        calm, wild = Path(folder, "calm"), Path(folder, "wild")
        _set_up(calm, articles, corpus)
        _set_up(wild, articles, corpus)
        begun = time.monotonic()
        _start(calm).wait()
        whole = time.monotonic() - begun
        begun = time.monotonic()
        _start(calm).wait()
        idle = time.monotonic() - begun  # what a run takes before it begins to work
        done_before = 0
        for number in range(kills):
            process = _start(wild)
            with contextlib.suppress(subprocess.TimeoutExpired):
                process.wait(timeout=chance.uniform(idle * 0.5, idle + whole / kills * 2.5))
            with contextlib.suppress(ProcessLookupError):
                if number % 2:
                    os.killpg(process.pid, signal.SIGKILL)
                else:
                    process.kill()
            process.wait()
            bad += [f"kill {number + 1}: {line}" for line in _torn(wild)]
            book = ledger(wild) if (wild / "out" / ".jianbao" / "ledger.sqlite3").is_file() else None
            if book is not None:
                done = sum(row.state == "done" for row in book.documents().values())
                book.close()
                if done < done_before:
                    bad.append(f"kill {number + 1}: {done_before - done} documents were forgotten")
                done_before = done
        _start(wild).wait()
        bad += sound(wild)
        expected, found = outputs(calm), outputs(wild)
        bad += [f"{name}: missing or other bytes" for name, sha in expected.items() if found.get(name) != sha]
        bad += [f"{name}: not in the undisturbed run" for name in set(found) - set(expected)]
        print(f"{len(expected)} outputs, {kills} kills, undisturbed run {whole:.1f} s, {done_before} documents done before the last run")
    for line in bad[:20]:
        print(line)
    print(f"{kills if not bad else 0} passed, {len(bad)} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=1000)
    parser.add_argument("--kills", type=int, default=60)
    parser.add_argument("--corpus", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    sys.exit(main(chosen.articles, chosen.kills, chosen.corpus, chosen.seed))
