"""What ARCHITECTURE.md and errors.md say is so."""

import ast
import importlib.util
import pickle
import re
from pathlib import Path

import pytest

from generator import errors

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "generator"


def test_the_code_map_names_every_folder_and_no_other() -> None:
    """Folders of the package and of the top level, as git keeps them."""
    page = (ROOT / "docs" / "ARCHITECTURE.md").read_text(encoding="utf-8")
    mapped = set(re.findall(r"^\| `([\w/]+)` \|", page, re.MULTILINE))
    packages = {f"generator/{p.name}" for p in PACKAGE.iterdir() if (p / "__init__.py").is_file()}
    top = {"templates", "seeds", "tests", "benchmarks", "docs", "dist"}
    assert mapped == packages | top


def test_errors_md_is_made_from_the_classes() -> None:
    """`make docs` was run after the last change."""
    spec = importlib.util.spec_from_file_location("docs_maker", ROOT / ".ci" / "docs.py")
    assert spec is not None
    assert spec.loader is not None
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    assert (ROOT / "docs" / "errors.md").read_text(encoding="utf-8") == maker.errors_page()


def every_error(base: type[errors.JianbaoError] = errors.JianbaoError) -> list[type[errors.JianbaoError]]:
    return [base, *(c for sub in base.__subclasses__() for c in every_error(sub))]


@pytest.mark.parametrize("kind", every_error())
def test_an_error_keeps_its_parts_on_the_way_from_a_worker(kind: type[errors.JianbaoError]) -> None:
    """Pickled and back: the same type, line and exit code."""
    error = kind("what", "where", "fix")
    again = pickle.loads(pickle.dumps(error))
    assert (type(again), str(again), again.exit_code) == (kind, "where: what — fix", kind.exit_code)


def test_a_file_name_cannot_forge_a_second_line() -> None:
    """A line feed and an escape in a name are shown, not obeyed."""
    assert str(errors.SourceMissing("gone", "a\nb\x1b[31m")) == "a\\nb\\x1b[31m: gone"


def calls(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}


WRITERS = re.compile(r"(\.write_bytes|\.write_text|\.mkdir|\.rename|os\.replace|\.unlink|shutil\.\w+)$")
MAY_WRITE = {"batch/publish.py"}


def test_only_publish_writes_files() -> None:
    """No other module of the package makes, renames or removes files."""
    found = {}
    for path in PACKAGE.rglob("*.py"):
        name = path.relative_to(PACKAGE).as_posix()
        hits = {call for call in calls(path) if WRITERS.search(call)}
        if hits and name not in MAY_WRITE:
            found[name] = hits
    assert found == {}


def test_nothing_opens_a_socket() -> None:
    """No module imports a network library."""
    network = {"socket", "urllib.request", "http.client", "requests", "httpx", "ftplib", "smtplib", "aiohttp"}
    for path in PACKAGE.rglob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
        names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert names & network == set(), path


def test_help_starts_without_the_heavy_libraries() -> None:
    """`--help` loads click and nothing of the stages."""
    import subprocess
    import sys

    heavy = ("reportlab", "docx", "lxml", "jinja2", "babel", "opencc")
    script = f"import sys; from generator.cli import run; run(['--help']); print([m for m in {heavy!r} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
