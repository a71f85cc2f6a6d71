"""Templates compiled ahead, when the package is built: a Python module each, named by all that decides it, so that none can be stale."""

import hashlib
from functools import cache
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType

import jinja2

from generator import shipped


@cache
def _rules() -> str:
    """Return a hash of what decides how any template is compiled: Jinja2, the code that sets it up, the filters."""
    ours = (Path(__file__).with_name(name).read_bytes() for name in ("templates.py", "filters.py"))
    return hashlib.sha256(b"\0".join((jinja2.__version__.encode(), *ours))).hexdigest()


def module_name(template: str, source: str) -> str:
    """Return the name of the module that a template of this name and text is compiled to."""
    return hashlib.sha256(f"{_rules()}\0{template}\0{source}".encode()).hexdigest()[:40]


def find(template: str, source: str) -> CodeType | None:
    """Return the compiled template; None where the build made none of just this text."""
    name = module_name(template, source)
    path = shipped.compiled() / f"{name}.py"
    return SourceFileLoader(name, str(path)).get_code(name) if path.is_file() else None
