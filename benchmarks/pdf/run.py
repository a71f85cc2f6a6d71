"""One run of all peers, CPU time, every document another; says whether the aims are met.

``python -m benchmarks.pdf.run --peers PYTHON [--quick]``: PYTHON is the interpreter of an environment made with
``python -m venv V && V/bin/pip install --require-hashes -r benchmarks/requirements.lock``. Exit code 1 where an aim is missed.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
CASES = (("briefing", 20), ("rows-5000", 1), ("rows-20000", 1), ("digest-60", 2))
LIMIT_S = 240
Figures = dict[tuple[str, str], dict]


def run(command: list[str]) -> dict:
    """Return a worker's figures; empty where it fails or takes too long."""
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=LIMIT_S, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)}, check=False
        )
    except subprocess.TimeoutExpired:
        return {}
    if done.returncode:
        print(done.stderr[-600:], file=sys.stderr)
        return {}
    return json.loads(done.stdout)


def measure(peers: str, quick: bool) -> Figures:
    """Time everybody on everything, the rounds of a case next to one another."""
    figures: Figures = {}
    for case, count in CASES:
        rounds = max(1, count // 4) if quick else count
        figures["ours", case] = run([sys.executable, str(HERE / "ours.py"), case, str(rounds)])
        for peer in ("typst", "reportlab", "weasyprint"):
            if peer == "weasyprint" and case != "briefing":
                continue  # more than a minute and a half
            if peer == "reportlab" and case == "rows-20000" and quick:
                continue
            figures[peer, case] = run([peers, str(HERE / "peers.py"), peer, case, str(rounds)])
        for (peer, name), found in figures.items():
            if name == case:
                print(f"{case:12} {peer:11}", "  ".join(f"{k} {v}" for k, v in found.items()) or f"nothing within {LIMIT_S} s", flush=True)
    return figures


def aims(figures: Figures) -> list[tuple[str, float, float]]:
    """Return (what, measured, at most)."""

    def ratio(case: str, peer: str, key: str = "cpu_ms") -> float:
        ours, theirs = figures["ours", case], figures[peer, case]
        return ours[key] / theirs[key] if ours and theirs else float("nan")

    rows = figures["ours", "rows-20000"]
    return [
        ("one briefing, of Typst's time", ratio("briefing", "typst", "median_ms"), 1.5),
        ("one briefing, of WeasyPrint's time", ratio("briefing", "weasyprint", "median_ms"), 1 / 8),
        ("20,000 rows, of Typst's time", ratio("rows-20000", "typst"), 0.6),
        ("20,000 rows, peak MB", rows.get("peak_mb", float("nan")), 250),
        ("20,000 rows over 5,000 rows", rows["cpu_ms"] / figures["ours", "rows-5000"]["cpu_ms"], 4.5),
        ("digest of 60, of Typst's time", ratio("digest-60", "typst"), 1.0),
        ("digest of 60, of Typst's bytes", ratio("digest-60", "typst", "bytes"), 0.5),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--peers", required=True, metavar="PYTHON")
    parser.add_argument("--quick", action="store_true", help="fewer rounds")
    given = parser.parse_args()
    missed = False
    for what, measured, most in aims(measure(given.peers, given.quick)):
        met = measured <= most
        missed |= not met
        print(f"{'met' if met else 'MISSED':6} {what}: {measured:.3g} (at most {most:.3g})")
    sys.exit(missed)


if __name__ == "__main__":
    main()
