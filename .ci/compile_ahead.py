"""Compiles what no start should compile: templates, catalogs, the grammar's expressions: ``python .ci/compile_ahead.py FOLDER``."""

import importlib
import marshal
import pkgutil
import re
import shutil
import sys
from array import array
from pathlib import Path
from types import SimpleNamespace
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from generator import expressions, shipped  # noqa: E402 - the checkout's own package

STAGES = ("i18n", "ingest", "extract", "compose", "render")


def asked() -> dict[tuple[str, int], re.Pattern[str]]:
    """Return every expression that the stages ask for, at first use too; called before any of them is loaded."""
    found = {}

    def record(expression: str, flags: int = 0) -> re.Pattern[str]:
        found[expression, int(flags)] = re.compile(expression, flags)
        return found[expression, int(flags)]

    expressions.compiled = record
    patterns = importlib.import_module("generator.extract.patterns")
    patterns.late = record  # type: ignore[attr-defined]
    for stage in STAGES:
        package = importlib.import_module(f"generator.{stage}")
        for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            importlib.import_module(module.name)
    pipeline = importlib.import_module("generator.pipeline")
    for text in ("市长林夕出席。", "Mayor Ann Lee attended."):  # some are made from the lexicon, at its first use
        (source,) = pipeline.read(text.encode(), "text.txt", pipeline.Reading())
        pipeline.extract(source, pipeline.Reading())
    return found


def kept(expression: str, flags: int) -> expressions.Kept:
    """Return what `re.compile` hands to the engine for an expression."""
    engine, calls = re._compiler._sre, []  # type: ignore[attr-defined] # noqa: SLF001 - there is no public way

    def take(_: str, *rest: Any) -> None:
        calls.append(rest)

    re._compiler._sre = SimpleNamespace(**vars(engine) | {"compile": take})  # type: ignore[attr-defined] # noqa: SLF001 - as above
    try:
        re._compiler.compile(expression, flags)  # type: ignore[attr-defined] # noqa: SLF001 - as above
    finally:
        re._compiler._sre = engine  # type: ignore[attr-defined] # noqa: SLF001 - as above
    ((all_flags, words, groups, names, of_group),) = calls
    return int(all_flags), array(expressions.WORD, words).tobytes(), groups, dict(names), tuple(of_group)


def compile_all(target: Path) -> str:
    """Write all into ``target``, which is emptied first; return what was written."""
    made = {key: kept(*key) for key in asked()}
    from generator.compose import templates  # noqa: PLC0415 - loaded by now
    from generator.i18n import messages  # noqa: PLC0415 - as above

    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    folder = shipped.templates()
    pages = [path.relative_to(folder) for path in sorted(folder.rglob("*.html"))]
    for page in pages:
        entry = page.name == templates.ENTRY  # asked for in its own folder; the others are included by their path
        name, code = templates.compiled(page.name if entry else page.as_posix(), folder / page.parent)
        (target / f"{name}.py").write_text(code, encoding="utf-8")
    for locale in messages.LOCALES:
        catalog = messages.po_file(locale).read_bytes()
        (target / messages.mo_name(catalog)).write_bytes(messages.compiled(catalog))
    (target / expressions.file_name()).write_bytes(marshal.dumps(made))
    return f"{len(pages)} templates, {len(messages.LOCALES)} catalogs and {len(made)} expressions compiled"


if __name__ == "__main__":
    print(compile_all(Path(sys.argv[1])))
