"""The public validators of Word files, as functions."""

import json
import os
import subprocess
import tempfile
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

VERSIONS = ("Office2010", "Office2013", "Office2016", "Office2019", "Office2021", "Microsoft365")
_MODULES = Path(__file__).parent / "ooxml" / "node_modules" / "@xarsh"


def office_binary() -> Path | None:
    """Return Microsoft's OpenXmlValidator as `make ooxml` fetched it; None when it did not."""
    found = _MODULES / "ooxml-validator-linux-x64" / "ooxml-validator"
    return found if found.exists() else None


def need_office() -> Path:
    """Return the binary; skip the test without it, but fail where CI is set."""
    found = office_binary()
    if found is None:
        message = "OpenXmlValidator is not there: make ooxml (Linux, x86-64)"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return found


def office(files: Mapping[str, bytes], versions: Iterable[str] = VERSIONS) -> dict[str, list[str]]:
    """Return what OpenXmlValidator finds, by name of file; as many processes at once as there are cores."""
    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        jobs = [(name, pool.submit(office_one, files[name], version)) for name in files for version in versions]
        out: dict[str, list[str]] = {name: [] for name in files}
        for name, job in jobs:
            out[name] += job.result()
    return out


def office_one(data: bytes, version: str) -> list[str]:
    """Return what OpenXmlValidator finds in a file for one version of Office; a process a call (about a second)."""
    binary = office_binary()
    assert binary is not None
    with tempfile.NamedTemporaryFile(suffix=".docx") as file:
        file.write(data)
        file.flush()
        done = subprocess.run([str(binary), file.name, version], capture_output=True, check=False)
    answer = json.loads(done.stdout)
    assert "ok" in answer
    return [f"{version}: {error['description']} at {error['xPath'] or error['path']}" for error in answer["errors"]]


def audit(data: bytes) -> list[str]:
    """Return what openxml-audit finds."""
    from openxml_audit import OpenXmlValidator

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file.docx"
        path.write_bytes(data)
        return [f"{error.description} in {error.part_uri}" for error in OpenXmlValidator().validate(path).errors]
