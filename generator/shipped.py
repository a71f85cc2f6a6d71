"""Where the files lie that ship beside the code: inside the wheel, or beside the package in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def templates() -> Path:
    """Return the folder of the templates that ship: one folder a document."""
    return _place("_templates", "templates")


def compiled() -> Path:
    """Return the folder of what a build compiled ahead, templates and catalogs; it may be missing."""
    return _place("_compiled", "build/compiled")


def _place(packaged: str, beside: str) -> Path:
    inside = _PACKAGE / packaged
    return inside if inside.is_dir() else _PACKAGE.parent / beside
