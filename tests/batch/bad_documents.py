"""600 documents, of which 2 kill their worker, 2 hang, 2 eat memory and 10 are corrupt: the others are done, and in time.

``python -m tests.batch.bad_documents [--documents 600]``; the exit code says whether a promise was broken. The healthy documents
alone are run first; with the bad ones the run may take 1.5 times as long, and the limits of the bad ones on top.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path

from generator.batch.run import Summary
from generator.batch.supervise import Supervisor
from tests.batch.articles import article, fill
from tests.batch.faults import EAT, HANG, KILL, scripted
from tests.batch.support import age, go, job, ledger, sound

WALL = 4.0
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 8
EXPECTED = {"killed": 2, "timeout": 2, "memory": 2}


def _run(home: Path, documents: int) -> tuple[Summary, float]:
    config = job(products=["briefing", "memo", "record"], limits={"wall_seconds": WALL, "memory_mb": 1024})
    begun = time.monotonic()
    summary = go(home, config, engine=Supervisor(2, config.limits, scripted))
    return summary, time.monotonic() - begun


def main(documents: int) -> int:
    healthy = documents - 16
    with tempfile.TemporaryDirectory() as folder:
        calm, wild = Path(folder, "calm"), Path(folder, "wild")
        for home in (calm, wild):
            fill(home / "inbox", healthy)
        for number, script in enumerate((KILL, KILL, HANG, HANG, EAT, EAT)):
            (wild / "inbox" / f"report-00{number}00-bad.txt").write_text(f"{script}\n{article(number)}", encoding="utf-8")
        for number in range(10):
            (wild / "inbox" / f"report-00{number}50-corrupt.txt").write_bytes(JPEG + bytes([number]))
        for home in (calm, wild):
            age(home / "inbox")
        good, alone = _run(calm, documents)
        summary, together = _run(wild, documents)
        book = ledger(wild)
        reasons = {row.path: (row.state, row.reason) for row in book.files().values() if row.state != "done"}
        book.close()
        allowed = 1.5 * alone + 2 * 2 * WALL  # two that hang, two attempts each
        counted = {reason: sum(r == ("quarantined", reason) for r in reasons.values()) for reason in EXPECTED}
        rejected = sum(state == "rejected" for state, _ in reasons.values())
        faults = [*sound(wild)]
        if (good.built, summary.built) != (healthy, healthy):
            faults.append(f"{summary.built} built, {healthy} are healthy")
        if (counted, rejected) != (EXPECTED, 10):
            faults.append(f"reasons: {counted}, {rejected} rejected")
        if together > allowed:
            faults.append(f"{together:.1f} s, {allowed:.1f} allowed")
        print(f"{summary.built} done of {documents}; {counted}, {rejected} rejected")
        print(f"healthy alone {alone:.1f} s, all {together:.1f} s, allowed {allowed:.1f} s")
    for line in faults:
        print(line)
    return bool(faults)


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--documents", type=int, default=600)
    sys.exit(main(parser.parse_args().documents))
