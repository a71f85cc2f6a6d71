"""Templates: where they lie, and how they are rendered without being trusted."""

import traceback
from collections.abc import Iterable, Iterator, Mapping, MutableMapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import jinja2
import msgspec
from jinja2 import nodes
from jinja2.environment import TemplateModule
from jinja2.exceptions import SecurityError
from jinja2.runtime import LoopContext, Macro
from jinja2.sandbox import ImmutableSandboxedEnvironment

from generator import shipped
from generator.compose import ahead, filters
from generator.compose.views import words
from generator.errors import TemplateError
from generator.i18n.messages import Messages

ENTRY = "report.html"
"""The file of a template folder that is rendered; it includes the others."""

MAX_OUTPUT = 64_000_000
"""Characters of markup; a register of 20,000 rows takes about 8 million."""

MAX_ROWS = 1_000_000
"""Rows of two tables that a template joins."""

MAX_FILE = 1_000_000
"""Bytes of one template file."""

_FILTERS = ("d", "default", "e", "escape", "first", "join", "last", "length", "list", "count")
"""The filters of Jinja2 that a template may use: none that makes a long string of a short one, none that lets markup through."""


class Template(msgspec.Struct, frozen=True):
    """A folder of templates."""

    name: str
    folder: Path


def find_template(name_or_folder: str | Path) -> Template:
    """Return the template: the user's own folder first, then the shipped one of that name.

    Raises:
        TemplateError: there is no such template, or its folder has no ``report.html``.
    """
    own = Path(name_or_folder)
    if (own / ENTRY).is_file():
        return Template(own.name, own.resolve())
    folder = shipped.templates()
    if str(name_or_folder) in names():
        return Template(str(name_or_folder), folder / name_or_folder)
    fault = f"the folder has no {ENTRY}" if own.is_dir() else "there is no such template"
    raise TemplateError(fault, str(name_or_folder), f"name a folder or one of {', '.join(names())}")


def names() -> tuple[str, ...]:
    """Return the names of the templates that ship, sorted."""
    return tuple(sorted(path.parent.name for path in shipped.templates().glob(f"*/{ENTRY}")))


class _Loader(jinja2.BaseLoader):
    """Files inside the template's own folder, then inside the shipped one; a link out of them is refused."""

    def __init__(self, folder: Path) -> None:
        self.roots = (folder.resolve(), shipped.templates().resolve())

    def get_source(self, environment: jinja2.Environment, template: str) -> tuple[str, str, None]:  # noqa: ARG002 - jinja2's signature
        for root in self.roots:
            path = (root / template).resolve()
            if path.is_file() and path.is_relative_to(root):
                return _read(path), str(path), None
        raise jinja2.TemplateNotFound(template)

    def load(self, environment: jinja2.Environment, name: str, globals: MutableMapping[str, Any] | None = None) -> jinja2.Template:  # noqa: A002 - jinja2's signature
        """Return the template, out of what the build compiled where it has just this text."""
        source, filename, _ = self.get_source(environment, name)
        code = ahead.find(name, source)
        code = environment.compile(source, name, filename) if code is None else code.replace(co_filename=filename)
        return environment.template_class.from_code(environment, code, globals or {}, None)


def _read(path: Path) -> str:
    if path.stat().st_size > MAX_FILE:
        raise TemplateError(f"the file is larger than {MAX_FILE} bytes", str(path))
    try:
        return path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise TemplateError("the file is not UTF-8", str(path), "save it as UTF-8") from error


class _Environment(ImmutableSandboxedEnvironment):
    """Plain data in, markup out: no method of any value, no operator that makes a long string of a short one.

    Stricter than the sandbox it is built on, and a third of its cost: an attribute is a declared field or it is nothing.
    """

    intercepted_binops = frozenset({"+", "*", "**", "%"})
    own_functions: frozenset[int] = frozenset()
    """Ids of the globals that a template may call."""

    def getattr(self, obj: Any, attribute: str) -> Any:
        if attribute in _fields(obj.__class__):
            return getattr(obj, attribute)
        if isinstance(obj, TemplateModule) and isinstance(found := obj.__dict__.get(attribute), Macro):
            return found
        return self.getitem(obj, attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        if isinstance(obj, dict | tuple | list | str):
            try:
                return obj[argument]
            except (LookupError, TypeError):
                pass
        return self.undefined(obj=obj, name=argument)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:  # noqa: ARG002 - for the filters that look up attributes
        return attr in _fields(obj.__class__)

    def is_safe_callable(self, obj: Any) -> bool:
        return isinstance(obj, Macro) or id(obj) in self.own_functions

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        rows = operator == "+" and isinstance(left, tuple) and isinstance(right, tuple) and len(left) + len(right) < MAX_ROWS
        if operator == "**" or not (rows or all(isinstance(side, int | float) for side in (left, right))):
            raise SecurityError(f"the operator {operator} is for numbers only")
        return super().call_binop(context, operator, left, right)

    def concat(self, pieces: Iterable[str]) -> str:
        """Join what a macro or a set block returns. Raises `SecurityError` when it is larger than a whole report may be."""
        parts: list[str] = []
        size = 0
        for piece in pieces:
            parts.append(piece)
            size += len(piece)
            if size > MAX_OUTPUT:
                raise SecurityError(f"a macro or block of more than {MAX_OUTPUT} characters")
        return "".join(parts)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        tree = super()._parse(source, name, filename)
        for node in tree.find_all(nodes.Concat):
            raise jinja2.TemplateSyntaxError(
                "the operator ~ is not allowed: two that follow each other double a text", node.lineno, name, filename
            )
        return tree


@cache
def _fields(kind: type) -> frozenset[str]:
    """Return the names that a template may ask of a value of this kind."""
    if issubclass(kind, msgspec.Struct):
        made = (name for name, value in vars(kind).items() if isinstance(value, property))
        return frozenset((*kind.__struct_fields__, *made))
    return frozenset({"index", "index0", "first", "last", "length"}) if issubclass(kind, LoopContext) else frozenset()


def _printable(value: Any) -> Any:
    """Return a value ready for the markup: nothing that XML forbids, no line end of the source taken for one of the template."""
    if value is None:
        return ""
    return filters.clean(value) if type(value) is str else value


@lru_cache(maxsize=32)
def environment(folder: Path, locale: str) -> jinja2.Environment:
    """Return the compiled templates of a folder for a locale; one a process, so that a template is compiled once."""
    made = _Environment(
        loader=_Loader(folder),
        extensions=["jinja2.ext.i18n"],
        undefined=jinja2.StrictUndefined,
        autoescape=True,
        finalize=_printable,
        cache_size=400,
        auto_reload=False,
        lstrip_blocks=True,
        keep_trailing_newline=False,
    )
    messages = Messages.of(locale)
    made.install_gettext_callables(messages.gettext, messages.ngettext, newstyle=True, pgettext=messages.pgettext)  # type: ignore[attr-defined]
    made.filters = {name: made.filters[name] for name in _FILTERS} | filters.for_locale(locale)
    kept = ("range", "gettext", "ngettext", "pgettext", "_")
    made.globals = {name: made.globals[name] for name in kept if name in made.globals}
    made.globals |= {"where": words.where(locale), "ordinal": words.ordinal, "citations": words.citations(locale)}
    made.own_functions = frozenset(id(function) for function in made.globals.values())
    return made


def compiled(template: str, folder: Path) -> tuple[str, str]:
    """Return name and text of the module that a shipped template is compiled to; it is the same in every locale."""
    made = environment(folder, "en")
    assert made.loader is not None
    source, _, _ = made.loader.get_source(made, template)
    return ahead.module_name(template, source), made.compile(source, template, raw=True)


def render(template: Template, locale: str, values: Mapping[str, Any]) -> str:
    """Return the markup of a template.

    Raises:
        TemplateError: a fault of the template; ``where`` is file and line.
    """
    try:
        pieces = []
        size = 0
        for piece in _pieces(template, locale, values):
            pieces.append(piece)
            size += len(piece)
            if size > MAX_OUTPUT:
                raise TemplateError(f"the template writes more than {MAX_OUTPUT} characters", str(template.folder / ENTRY))
        return "".join(pieces)
    except jinja2.TemplateSyntaxError as error:
        raise TemplateError(error.message or "not a template", f"{error.filename or error.name}:{error.lineno}") from error
    except jinja2.TemplateNotFound as error:
        raise TemplateError(f"there is no file {error.name!r} in the template", _place(error, template)) from error
    except SecurityError as error:
        raise TemplateError(f"not allowed in a template: {error.message}", _place(error, template)) from error
    except jinja2.UndefinedError as error:
        raise TemplateError(f"{error.message}", _place(error, template), "docs/templates.md lists what a template is given") from error
    except (jinja2.TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError, RecursionError) as error:
        raise TemplateError(f"{type(error).__name__}: {error}", _place(error, template)) from error


def _pieces(template: Template, locale: str, values: Mapping[str, Any]) -> Iterator[str]:
    loaded = environment(template.folder, locale).get_template(ENTRY)
    return loaded.root_render_func(loaded.new_context(dict(values)))


def _place(error: BaseException, template: Template) -> str:
    """Return file and line of the innermost template frame of an error (jinja2 rewrites the frames to template lines)."""
    rewritten = error.with_traceback(error.__traceback__)
    for frame, line in reversed(list(traceback.walk_tb(rewritten.__traceback__))):
        loaded = frame.f_globals.get("__jinja_template__")
        if loaded is not None:
            return f"{loaded.filename}:{loaded.get_corresponding_lineno(line)}"
        if frame.f_code.co_filename.endswith(".html"):
            return f"{frame.f_code.co_filename}:{line}"
    return str(template.folder / ENTRY)


def line_of(template: Template, locale: str, values: Mapping[str, Any], target: int) -> str:
    """Return file and line of a template that wrote line ``target`` (from 1) of its markup.

    Renders once more, piece by piece: called only for the message of an error.
    """
    at = 1
    stream = _pieces(template, locale, values)
    for piece in stream:
        ends = piece.count("\n")
        if at + ends >= target:
            file, line = _innermost(stream)
            return f"{file}:{line + _line_inside(file, line, piece, target - at)}"
        at += ends
    return str(template.folder / ENTRY)


def _line_inside(file: str, line: int, piece: str, inside: int) -> int:
    """Return how many lines below ``line`` of a template the line number ``inside`` of a piece of its own text stands.

    Jinja2 keeps no line numbers for plain text: the text is looked for in the file, from the last line that is known.
    """
    written = Path(file).read_text(encoding="utf-8-sig").split("\n") if file else []
    below = "\n".join(written[line - 1 :])
    found = below.find(piece) if "\n" in piece else -1
    return below.count("\n", 0, found) + inside if found >= 0 else 0


def _innermost(stream: Any) -> tuple[str, int]:
    """Return the place where the deepest running template of a stream stands."""
    found = ("", 0)
    while stream is not None and stream.gi_frame is not None:
        frame = stream.gi_frame
        loaded = frame.f_globals.get("__jinja_template__")
        if loaded is not None:
            found = (str(loaded.filename), loaded.get_corresponding_lineno(frame.f_lineno))
        stream = frame.f_locals.get("gen")
    return found
