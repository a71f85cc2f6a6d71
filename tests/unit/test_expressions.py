"""Regular expressions that the build compiled."""

import marshal
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator import expressions, shipped

ROOT = Path(__file__).resolve().parents[2]

ARTICLES = """
import re, sys
from pathlib import Path
from generator import expressions, pipeline, shipped
shipped.compiled = lambda: Path(sys.argv[1])
real = re.compile
def refuse(pattern, flags=0):
    assert sys._getframe(1).f_code.co_filename != expressions.__file__, f"compiled at run time: {pattern[:200]}"
    return real(pattern, flags)
re.compile = refuse
for path in map(Path, sys.argv[2:]):
    (text,) = pipeline.read(path.read_bytes(), path.name, pipeline.Reading())
    record = pipeline.extract(text, pipeline.Reading())
    for kind in ("briefing", "memo"):
        pipeline.build(record, kind, pipeline.Writing())
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the build writes."""
    made = tmp_path_factory.mktemp("compiled")
    subprocess.run([sys.executable, ".ci/compile_ahead.py", str(made)], cwd=ROOT, check=True, capture_output=True)
    return made


@pytest.fixture
def used(folder: Path, monkeypatch: pytest.MonkeyPatch) -> dict[tuple[str, int], expressions.Kept]:
    """The expressions of the build, used from now on."""
    monkeypatch.setattr(shipped, "compiled", lambda: folder)
    expressions._kept.cache_clear()
    yield marshal.loads((folder / expressions.file_name()).read_bytes())
    expressions._kept.cache_clear()


def test_each_is_what_re_compiles(used: dict[tuple[str, int], expressions.Kept]) -> None:
    """`re.Pattern` compares the engine's program, the flags and the expression; groups are compared besides."""
    assert len(used) > 1_000
    for expression, flags in used:
        loaded, compiled = expressions.compiled(expression, flags), re.compile(expression, flags)
        assert loaded == compiled, expression
        assert (loaded.groups, loaded.groupindex, loaded.flags) == (compiled.groups, compiled.groupindex, compiled.flags)


def test_one_that_the_build_has_not_is_compiled_as_ever(used: dict[tuple[str, int], expressions.Kept]) -> None:
    assert ("never (seen)", 0) not in used
    assert expressions.compiled("never (seen)") == re.compile("never (seen)")


def test_another_engine_does_not_load_the_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shipped, "compiled", lambda: folder)
    monkeypatch.setattr(sys.implementation, "cache_tag", "cpython-399")
    expressions._kept.cache_clear()
    assert expressions._kept() == {}
    expressions._kept.cache_clear()


def test_no_expression_is_compiled_for_an_article(folder: Path) -> None:
    """Nothing is left out, and none differs from one process to the next by the order of a set."""
    articles = [
        *sorted((ROOT / "seeds").glob("*.txt")),
        *(ROOT / "tests" / "corpus" / f"{name}.txt" for name in ("m01-lanchuan-tuijie", "e01-harbourline-mou")),
    ]
    for seed in ("1", "2"):
        command = [sys.executable, "-c", ARTICLES, str(folder), *map(str, articles)]
        done = subprocess.run(command, cwd=ROOT, env=os.environ | {"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stderr
