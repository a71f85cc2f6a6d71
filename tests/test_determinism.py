"""Same input, configuration and version: the same bytes, whatever the machine's clock, locale, hash seed, folder or order."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SOURCES = [
    ROOT / "seeds" / "000_8246d066ef8616c5.txt",
    ROOT / "tests" / "corpus" / "m06-yanming-projects.txt",
    ROOT / "tests" / "corpus" / "t14-kalyanpatnam-port.txt",
]
COMMANDS = [
    ["briefing"],
    ["memo"],
    ["memo", "--style", "gongwen"],
    ["briefing", "--locale", "en", "--embed-record"],
    ["digest"],
    ["extract", "-o", "dist"],
]


def built(folder: Path, seed: str, zone: str, locale: str, sources: list[Path]) -> dict[str, str]:
    """Return the sha256 of everything that the commands make in ``folder`` under a given environment."""
    folder.mkdir()
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed, "TZ": zone, "LANG": locale, "LC_ALL": locale}
    for command in COMMANDS:
        ordered = SOURCES if command == ["digest"] else sources
        words = [sys.executable, "-m", "generator", *command, *map(str, ordered)]
        subprocess.run(words, cwd=folder, env=environment, check=True, capture_output=True)
    return {p.name: hashlib.sha256(p.read_bytes()).hexdigest() for p in sorted((folder / "dist").iterdir())}


def test_two_runs_in_different_surroundings_give_the_same_bytes(tmp_path: Path) -> None:
    """Other folder, hash seed, time zone, locale and order of documents."""
    one = built(tmp_path / "one", "1", "Asia/Taipei", "C.UTF-8", SOURCES)
    two = built(tmp_path / "another folder", "4242", "America/New_York", "C", SOURCES[::-1])
    assert len(one) >= len(COMMANDS) * 2
    assert one == two


def test_what_a_process_drew_before_does_not_change_a_file() -> None:
    """The corpus drawn forwards and backwards in one process: the same bytes (a worker draws thousands, in any order)."""
    from generator import pipeline
    from generator.pipeline import Reading, Writing

    def drawn(paths: list[Path]) -> dict[str, str]:
        made = {}
        for path in paths:
            (source,) = pipeline.read(path.read_bytes(), path.name, Reading())
            record = pipeline.extract(source, Reading())
            for kind in ("briefing", "memo"):
                made[f"{path.name} {kind}"] = hashlib.sha256(pipeline.build(record, kind, Writing())).hexdigest()
        return made

    paths = sorted((ROOT / "tests" / "corpus").glob("*.txt"))[::2]
    assert drawn(paths) == drawn(paths[::-1])
