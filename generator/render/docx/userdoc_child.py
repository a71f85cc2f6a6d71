"""The child process that fills a Word template: a sandbox in a limited process. Reads one message, writes one answer.

Message: length of the context (8 bytes), the context as JSON, the template. Answer: ``D`` and the file, ``F`` and the faults as
JSON (``where``, ``what``, ``fix``), or ``N`` when docxtpl is not installed.
"""

import io
import json
import re
import sys
from types import TracebackType
from typing import Any, NamedTuple

from generator.expressions import compiled

MEMORY, SECONDS = 1_500_000_000, 10
"""Bytes of address space and seconds of CPU of a filling."""
OUTPUT = 50_000_000
"""Most bytes of a part once filled."""
GAP = "—"
"""What is printed where the source does not say."""

_TAG = compiled(r"\{[{%]")


class TagFault(NamedTuple):
    """One fault of a template, in plain words."""

    where: str
    what: str
    fix: str = ""


class Faulty(Exception):
    """A template cannot be filled."""

    def __init__(self, *faults: TagFault) -> None:
        """Keep the faults."""
        super().__init__(*faults)
        self.faults = faults


def fill_here(template: bytes, context: dict[str, Any]) -> bytes:
    """Return the filled template, in this process: only for a process that is limited, or for templates that are trusted.

    Raises:
        Faulty: a tag is at fault.
    """
    environment = _environment()
    lint(template, context, environment)
    return _render(template, context, environment)


def _environment() -> Any:
    from jinja2 import StrictUndefined  # noqa: PLC0415  (only in the child)
    from jinja2.sandbox import ImmutableSandboxedEnvironment  # noqa: PLC0415

    environment = ImmutableSandboxedEnvironment(autoescape=True, undefined=StrictUndefined, finalize=_shown)
    # What makes text without end out of little has no use in a memo.
    for name in ("center", "indent", "wordwrap", "pprint", "xmlattr", "format", "random"):
        environment.filters.pop(name, None)
    for name in ("cycler", "lipsum", "joiner", "namespace"):
        environment.globals.pop(name, None)
    return environment


def _shown(value: Any) -> Any:
    if value is None:
        return GAP
    if isinstance(value, list | tuple):
        return "、".join(str(item) for item in value) or GAP
    return value


def lint(template: bytes, context: dict[str, Any], environment: Any) -> None:
    """Refuse a template whose tags are at fault, each with its place.

    Raises:
        Faulty: every fault found.
    """
    from docxtpl_lint import lint as linted  # noqa: PLC0415

    result = linted(template, context, jinja_env=environment)
    faults = [TagFault(_place(issue.location), f"{issue.message} [{issue.rule}]") for issue in result.errors]
    if faults:
        raise Faulty(*faults)


def _place(location: Any) -> str:
    place = f"{location.part} paragraph {location.paragraph}"
    for cell in location.cells:
        place += f", table {cell.table}, row {cell.row}, column {cell.col}"
    return place


def _render(template: bytes, context: dict[str, Any], environment: Any) -> bytes:
    from docxtpl import DocxTemplate  # noqa: PLC0415
    from jinja2 import TemplateError as JinjaError  # noqa: PLC0415

    try:
        document = DocxTemplate(io.BytesIO(template))
        document.render(context, environment, autoescape=True)
        buffer = io.BytesIO()
        document.save(buffer)
    except JinjaError as error:
        raise Faulty(TagFault(_where(error.__traceback__, str(error)), _plain(error))) from error
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, SyntaxError, OverflowError, AssertionError) as error:
        # lxml's XMLSyntaxError is a SyntaxError: the tags broke the markup.
        raise Faulty(TagFault(_where(error.__traceback__, str(error)), _plain(error))) from error
    data = buffer.getvalue()
    if len(data) > OUTPUT:
        raise Faulty(TagFault("document", f"the filled file has more than {OUTPUT // 1_000_000} MB"))
    return data


def _plain(error: BaseException) -> str:
    words = str(error).splitlines()[0] if str(error) else ""
    kinds = {
        "UndefinedError": "a name that the record does not have",
        "SecurityError": "not allowed in a template",
        "TemplateSyntaxError": "a tag that cannot be read",
        "XMLSyntaxError": "the tags break the document apart; a {%p %} or {%tr %} tag must stand alone in its paragraph or row",
    }
    return f"{kinds.get(type(error).__name__, 'cannot be filled')}: {words[:160]}"


def _where(traceback: TracebackType | None, message: str) -> str:
    """Return part and paragraph: docxtpl puts each paragraph on a line of its own before Jinja sees it."""
    line, source, part = 0, "", "document"
    while traceback is not None:
        frame = traceback.tb_frame
        if frame.f_code.co_filename == "<template>":
            line = traceback.tb_lineno
        if "src_xml" in frame.f_locals:
            source = str(frame.f_locals["src_xml"])
            part = str(getattr(frame.f_locals.get("part"), "partname", part))
        traceback = traceback.tb_next
    lines = re.sub(r"<w:p([ >])", r"\n<w:p\1", source.replace("\n<w:p", "<w:p")).split("\n")
    if not 0 < line <= len(lines):
        quoted = re.findall(r"'([^']+)'", message)
        line = next((at for at, text in enumerate(lines, 1) if quoted and quoted[-1] in text and _TAG.search(text)), 0)
    if not line:
        return part
    before = "".join(lines[: line - 1]) + lines[line - 1].split("</w:p>")[0]
    cell = ""
    if max(before.rfind("<w:tc>"), before.rfind("<w:tc ")) > before.rfind("</w:tc>"):
        table = before.count("<w:tbl>")
        inside = before[before.rfind("<w:tbl>") :]
        row = inside[inside.rfind("<w:tr") :]
        cell = f", table {table}, row {len(re.findall('<w:tr[ >]', inside))}, column {len(re.findall('<w:tc[ >]', row))}"
    text = re.sub(r"<[^>]*>", "", lines[line - 1])
    return f"{part.removeprefix('/word/').removesuffix('.xml')} paragraph {line - 1}{cell} ({text[:40]})"


def limit() -> None:
    """Limit memory, processor time, files and core dumps of this process, where the system can."""
    try:
        import resource  # noqa: PLC0415  (not on Windows)
    except ImportError:
        return
    for kind, value in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(kind)[1]
        resource.setrlimit(kind, (min(value, hard) if hard != resource.RLIM_INFINITY else value, hard))


def main() -> int:
    """Read the message, fill, write the answer."""
    message = sys.stdin.buffer.read()
    limit()
    size = int.from_bytes(message[:8], "big")
    try:
        answer = b"D" + fill_here(message[8 + size :], json.loads(message[8 : 8 + size]))
    except Faulty as error:
        answer = b"F" + json.dumps([fault._asdict() for fault in error.faults], ensure_ascii=False).encode()
    except ModuleNotFoundError:
        answer = b"N"
    sys.stdout.buffer.write(answer)
    return 0


if __name__ == "__main__":
    sys.exit(main())
