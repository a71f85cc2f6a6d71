"""Write the pages of ``docs/`` that are made from the code: ``docs/errors.md`` from the exception classes."""

import sys
from pathlib import Path

from generator import errors

ROOT = Path(__file__).resolve().parent.parent
HEAD = """# Exit codes

Every fault is one line on stderr: where, what, how to mend it. The exit code says what kind it is; both codes and reasons are stable.
This page is made from the exception classes by `make docs`.

| code | reason | what it means |
|---|---|---|
| 0 | | all done |
"""


def classes(base: type[errors.JianbaoError]) -> list[type[errors.JianbaoError]]:
    """Return all errors under ``base``, by exit code, then as written."""
    found = [c for sub in base.__subclasses__() for c in (sub, *classes(sub))]
    return sorted(found, key=lambda c: c.exit_code)


def errors_page() -> str:
    """Return ``docs/errors.md``."""
    rows = [f"| {int(c.exit_code)} | `{c.reason}` | {(c.__doc__ or '').splitlines()[0]} |" for c in classes(errors.JianbaoError)]
    rows += [f"| {int(errors.ExitCode.INTERNAL)} | `internal` | A fault of the program itself. |"]
    rows += [f"| {int(errors.ExitCode.INTERRUPTED)} | | Stopped by Ctrl-C; what was begun was finished. |"]
    return HEAD + "\n".join(dict.fromkeys(rows)) + "\n"


def main() -> int:
    """Write the pages; with ``--check`` say which is stale instead, and return 1."""
    page = ROOT / "docs" / "errors.md"
    if "--check" in sys.argv:
        if page.read_text(encoding="utf-8") != errors_page():
            print("docs/errors.md is stale: make docs")
            return 1
        return 0
    page.write_text(errors_page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
