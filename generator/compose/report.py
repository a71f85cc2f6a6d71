"""Record and template to report: the view is made, the template writes it down, the markup is parsed."""

import hashlib
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from generator.compose.inline import Fault, fault_to_error
from generator.compose.markup import parse
from generator.compose.templates import Template, line_of, render
from generator.compose.views.digest import digest, own_locale
from generator.compose.views.document import document
from generator.compose.views.reading import Reading, language
from generator.errors import UsageError
from generator.i18n.messages import LOCALES, Messages
from generator.model.record import Record
from generator.model.report import Report

STYLES = ("modern", "gongwen", "taiwan")
"""Orders of contents a memo can have; a style file names the one it builds on."""


def compose(record: Record, template: Template, *, locale: str | None = None, created: str | None = None, style: str = "modern") -> Report:
    """Return the report of a record.

    Args:
        record: What was read; not changed.
        template: What `find_template` returned.
        locale: ``zh-Hant``, ``zh-Hans`` or ``en``; None: the document's own language and script. Strings of the source stay as written.
        created: ISO 8601 day or instant of making; None: the report carries no clock.
        style: Order of contents of a memo: ``modern``, ``gongwen`` or ``taiwan``.

    Raises:
        TemplateError: a fault of the template, with file and line.
        UsageError: no such locale.
    """
    chosen = _checked(locale or language(record.source))
    reading = Reading(record, chosen)
    values = {**_values(document(reading, created)), "style": style if style in STYLES else STYLES[0], "locale": chosen}
    return draw(template, chosen, values, created=created, sha256=record.source.sha256)


def compose_digest(records: Sequence[Record], template: Template, *, locale: str | None = None, created: str | None = None) -> Report:
    """Return one report over records: contents, a section an event, registers of all signings and attendees.

    Args:
        records: At least one; records of one event become one section.
        template: What `find_template` returned.
        locale: As for `compose`; None: that of most of the records.
        created: As for `compose`.

    Raises:
        TemplateError: a fault of the template, with file and line.
        UsageError: no record, or no such locale.
    """
    if not records:
        raise UsageError("a digest needs at least one record")
    chosen = _checked(locale or own_locale(records))
    values = {**_values(digest(records, chosen, created)), "locale": chosen, "style": STYLES[0]}
    seal = records[0].source.sha256 if len(records) == 1 else _seal(records)
    return draw(template, chosen, values, created=created, sha256=seal)


def _seal(records: Sequence[Record]) -> str:
    """Return one SHA-256 over the sources of a digest, in their order."""
    return hashlib.sha256("".join(record.source.sha256 for record in records).encode()).hexdigest()


def _checked(locale: str) -> str:
    if locale not in LOCALES:
        raise UsageError(f"there is no locale {locale!r}", "locale", f"use one of {', '.join(LOCALES)}")
    return locale


def draw(template: Template, locale: str, values: Mapping[str, Any], *, created: str | None, sha256: str) -> Report:
    """Return the report that a template makes of its values. Raises `TemplateError`."""
    markup = render(template, locale, values)
    gettext = Messages.of(locale).gettext
    try:
        return parse(
            markup,
            locale=locale,
            created=created,
            source_sha256=sha256,
            source_mark_alt=gettext("paragraph {n} of the source"),
            restored_label=gettext("restored text"),
            continued_label=gettext("(continued)"),
            notes_heading=gettext("Notes"),
        )
    except Fault as fault:
        # The markup is parsed without its leading blank lines.
        before = len(markup) - len(markup.lstrip())
        line = fault.line + markup.count("\n", 0, before)
        raise fault_to_error(fault, line_of(template, locale, values, line)) from None


def _values(view: msgspec.Struct) -> dict[str, Any]:
    return {name: getattr(view, name) for name in view.__struct_fields__}
