"""The stages in order, readable as a recipe: bytes → Source → Record → Report → bytes.

Pure apart from reading templates, themes and fonts; the clock, the source files and the output folder belong to the callers.
"""

from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec

from generator.errors import ThemeError, UsageError
from generator.model import codec
from generator.model.lexicon import Lexicon
from generator.model.record import Record
from generator.model.report import Report
from generator.model.source import Source

if TYPE_CHECKING:
    from generator.render.theme import Theme

Kind = Literal["briefing", "memo"]
Format = Literal["pdf", "docx"]

ENDINGS: dict[Kind, Format] = {"briefing": "pdf", "memo": "docx"}
LOCALES = ("zh-Hant", "zh-Hans", "en")


class Reading(msgspec.Struct, frozen=True):
    """How sources are read."""

    encoding: str | None = None
    date: str | None = None
    """ISO day, the last resort for a missing year."""
    lexicon: Lexicon | None = None
    limited: bool = False
    """Read PDF and Word files in a child process of limited memory and time; a batch's workers are limited themselves."""


class Writing(msgspec.Struct, frozen=True):
    """How a report is written and drawn."""

    locale: str | None = None
    """None: the document's own language and script."""
    template: str | None = None
    """Name or folder; None: the kind's own."""
    theme: str = "modern"
    """Of the PDF: a name beside the template, or a path."""
    style: str = "modern"
    """Of the Word file: ``modern``, ``gongwen``, ``taiwan`` or a path."""
    paper: Literal["A4", "Letter"] | None = None
    """None: the theme's own."""
    embed_record: bool = False
    created: str | None = None
    """ISO instant or day; None: the report carries no clock."""
    reference: bytes | None = None
    """A Word file whose styles are used."""


def read(data: bytes, name: str, reading: Reading) -> tuple[Source, ...]:
    """Return the documents in a file: one, or a mail's body and attachments. Raises what ``ingest.read`` raises.

    Of a briefing of our own it is the source text that it prints, so that a briefing sent on gives the facts of its article.
    """
    from generator import ingest  # noqa: PLC0415 - readers load lxml and pdfium, `--help` does not need them
    from generator.ingest.limited import read_limited  # noqa: PLC0415 - as above

    limited = reading.limited and data.startswith((b"%PDF", b"PK"))
    sources = (read_limited if limited else ingest.read)(data, name, encoding=reading.encoding)
    if not data.startswith(b"%PDF"):
        return sources
    from generator.render.pdf.reread import OURS, reread, source_paragraphs  # noqa: PLC0415 - only for a PDF

    printed = source_paragraphs(reread(data, name).root) if OURS in data else ()
    if not printed:
        return sources
    (source,) = ingest.read("\n".join(printed).encode(), name, encoding="utf-8")
    return (msgspec.structs.replace(source, sha256=sources[0].sha256, media_type=sources[0].media_type, encoding=sources[0].encoding),)


def extract(source: Source, reading: Reading) -> Record:
    """Return what a source says; never raises for what the source says."""
    from generator.extract.record import extract as find  # noqa: PLC0415 - loads lexicons

    return find(source, date=reading.date, lexicon=reading.lexicon)


def compose(record: Record, kind: Kind, writing: Writing) -> Report:
    """Return the report of a record; its facts are held against its source once more.

    Raises `RecordInvalid`, `TemplateError`, `UsageError`.
    """
    from generator import compose as stage  # noqa: PLC0415 - loads jinja2 and babel

    check_locale(writing.locale)
    template = stage.find_template(writing.template or kind)
    return stage.compose(codec.check(record), template, locale=writing.locale, created=writing.created, style=writing.style)


def render(report: Report, form: Format, writing: Writing, record: Record | None = None) -> bytes:
    """Return the report as a file of the given form. Raises `ThemeError`, `MissingGlyph`, `ConfigError`."""
    return RENDERERS[form](report, writing, record)


def build(record: Record, kind: Kind, writing: Writing) -> bytes:
    """Return the finished file of one record: a briefing as PDF, a memo as DOCX."""
    return render(compose(record, kind, writing), ENDINGS[kind], writing, record)


def record_json(record: Record) -> bytes:
    """Return the record as JSON."""
    return codec.to_json(record)


def digest(records: Iterable[Record], writing: Writing) -> Report:
    """Return one report over many records: contents, a section an event, merged registers."""
    from generator import compose as stage  # noqa: PLC0415 - loads jinja2 and babel

    check_locale(writing.locale)
    template = stage.find_template(writing.template or "digest")
    return stage.compose_digest(tuple(records), template, locale=writing.locale, created=writing.created)


def check_locale(locale: str | None) -> None:
    """Raise `UsageError` for a locale without a catalog."""
    if locale is not None and locale not in LOCALES:
        raise UsageError(f"there is no locale {locale!r}", "--locale", f"use one of {', '.join(LOCALES)}")


def _pdf(report: Report, writing: Writing, record: Record | None) -> bytes:
    from generator.render.pdf import render as draw  # noqa: PLC0415 - reportlab takes 120 ms

    return draw(report, _theme(writing.theme, writing.paper), record=record_json(record) if writing.embed_record and record else None)


@cache
def _theme(name: str, paper: Literal["A4", "Letter"] | None) -> "Theme":
    """Return a built-in theme, or the one in a TOML file, on the paper that is asked for; read once a process."""
    from generator.render.theme import built_in_theme, load_theme  # noqa: PLC0415 - as the renderer

    if name.endswith(".toml"):
        try:
            theme = load_theme(Path(name).read_text(encoding="utf-8"), name)
        except (OSError, UnicodeDecodeError) as error:
            raise ThemeError(f"cannot be read: {error}", name, "name a theme.toml, modern or official") from error
    else:
        theme = built_in_theme(name)
    return theme if paper is None else msgspec.structs.replace(theme, page=msgspec.structs.replace(theme.page, size=paper))


def _docx(report: Report, writing: Writing, record: Record | None) -> bytes:
    from generator.render.docx.package import render as draw  # noqa: PLC0415 - python-docx takes 80 ms
    from generator.render.docx.style import find_style  # noqa: PLC0415 - as above

    return draw(report, find_style(writing.style), record=record_json(record) if record else None, reference=writing.reference)


RENDERERS: dict[Format, Callable[[Report, Writing, Record | None], bytes]] = {"pdf": _pdf, "docx": _docx}


def redline(old: bytes, new: bytes) -> bytes:
    """Return the memo ``new`` with tracked changes against ``old``: accept all is the new one, reject all the old one."""
    from generator.render.docx.redline import redline as compare  # noqa: PLC0415 - lxml, only here

    return compare(old, new)


def fill(template: bytes, record: Record, where: str) -> bytes:
    """Return a user's own Word file with its Jinja tags filled from a record. Raises `TemplateError`, `ConfigError`."""
    from generator.render.docx import userdoc  # noqa: PLC0415 - an extra, in a child process

    return userdoc.fill(template, userdoc.context_of(record), where=where)


def register(records: Iterable[Record], writing: Writing) -> bytes:
    """Return the XLSX register of many records: signings, attendees, unveilings, figures, events."""
    from generator.render import xlsx  # noqa: PLC0415 - xlsxwriter is only for this

    check_locale(writing.locale)
    return xlsx.render(records, writing.locale or "zh-Hant")
