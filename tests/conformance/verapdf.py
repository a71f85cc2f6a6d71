"""Runs veraPDF (greenfield, from Maven Central) over many files in one JVM a profile."""

import os
import re
import shutil
import subprocess
from pathlib import Path

JARS = Path(__file__).resolve().parents[2] / ".verapdf"
_LINE = re.compile(r"^(PASS|FAIL) (.+) (\w+)$")
_RULE = re.compile(r"^\s+FAIL (\S+)")


def missing() -> str:
    """Say what is missing to run veraPDF; empty when nothing is."""
    if shutil.which("java") is None:
        return "no Java on this machine: install a JRE 17, then `make verapdf`"
    if not any(JARS.glob("greenfield-apps-*.jar")):
        return "veraPDF's jars are not there: `make verapdf` fetches them (Maven)"
    return ""


def check(folder: Path, profile: str) -> dict[str, list[str]]:
    """Return the failed rules of each PDF in a folder by file name, for a profile (ua1, 2a, 3a)."""
    files = sorted(folder.glob("*.pdf"))
    command = [
        "java",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Xmx2g",
        "-cp",
        f"{JARS}/*",
        "org.verapdf.apps.GreenfieldCliWrapper",
        "-f",
        profile,
        "--format",
        "text",
        "-v",
    ]
    done = subprocess.run(
        [*command, *map(str, files)], capture_output=True, text=True, timeout=1800, check=False, env={**os.environ, "LC_ALL": "C.UTF-8"}
    )
    found: dict[str, list[str]] = {}
    for line in done.stdout.splitlines():
        if (match := _LINE.match(line)) is not None:
            found[Path(match[2]).name] = []
            last = Path(match[2]).name
            if match[1] == "FAIL":
                found[last].append("failed")
        elif (rule := _RULE.match(line)) is not None:
            found[last].append(rule[1])
    absent = {f.name for f in files} - found.keys()
    assert not absent, f"veraPDF said nothing of {sorted(absent)}: {done.stderr[-2000:]}"
    return found
