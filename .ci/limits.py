"""Size limits and what must not occur: modules of at most 400 lines, functions of at most 40, no ``table.cell(``, frozen data."""

import ast
import sys
from pathlib import Path

MODULE_LINES, FUNCTION_LINES = 400, 40
ROOT = Path(__file__).resolve().parent.parent


def faults(path: Path) -> list[str]:
    """Return what in one module is over a limit."""
    text = path.read_text(encoding="utf-8")
    name = path.relative_to(ROOT)
    found = []
    lines = text.count("\n")
    if lines > MODULE_LINES:
        found.append(f"{name}: {lines} lines, at most {MODULE_LINES}")
    if "table.cell(" in text:
        found.append(f"{name}: table.cell( is quadratic; write the table as XML in one go")
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None:
            size = node.end_lineno - node.lineno + 1
            if size > FUNCTION_LINES:
                found.append(f"{name}:{node.lineno}: {node.name} has {size} lines, at most {FUNCTION_LINES}")
        if isinstance(node, ast.ClassDef) and not _frozen(node):
            found.append(f"{name}:{node.lineno}: {node.name} holds data and is not frozen")
    return found


def _frozen(node: ast.ClassDef) -> bool:
    """Say whether a class is no data, or frozen. Structs are the data that travels; a dataclass may be a parser's working state."""
    struct = any("Struct" in ast.unparse(base) for base in node.bases)
    return not struct or any(k.arg == "frozen" and ast.unparse(k.value) == "True" for k in node.keywords)


def main() -> int:
    """Print every fault; return 1 when there is one."""
    found = [line for path in sorted((ROOT / "generator").rglob("*.py")) for line in faults(path)]
    print("\n".join(found) if found else "limits: kept")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main())
