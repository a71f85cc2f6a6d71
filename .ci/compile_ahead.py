"""Compiles shipped templates to Python modules and catalogs to ``.mo``, so that no start does: ``python .ci/compile_ahead.py FOLDER``."""

import shutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from generator import shipped  # noqa: E402 - the checkout's own package
from generator.compose import templates  # noqa: E402 - as above
from generator.i18n import messages  # noqa: E402 - as above


def compile_all(target: Path) -> str:
    """Write all into ``target``, which is emptied first; return what was written."""
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
    return f"{len(pages)} templates and {len(messages.LOCALES)} catalogs compiled"


if __name__ == "__main__":
    print(compile_all(Path(sys.argv[1])))
