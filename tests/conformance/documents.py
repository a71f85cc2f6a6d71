"""The finished PDFs that conformance is checked on: every template, language and size, and every article of the corpus."""

import os
from collections.abc import Iterator
from functools import cache

import msgspec

from generator.compose import compose, compose_digest
from generator.compose.templates import find_template
from generator.model.record import Record
from generator.model.report import Report
from generator.render.pdf import render
from generator.render.theme import built_in_theme
from tests.support.gold import corpus_records, seed_record
from tests.unit.render.reports import every_node

LOCALES = ("zh-Hant", "zh-Hans", "en")
TEMPLATES = ("briefing", "memo")
SIZES = (1, 72, 5000)
FULL = os.environ.get("CONFORMANCE") == "full"
"""Every article in every template and language; otherwise each in one of the six, in turn."""


def grown(record: Record, rows: int) -> Record:
    """The record with its people repeated or cut to ``rows``."""
    people = record.people
    if not people:
        return record
    more = tuple(people[i % len(people)] for i in range(rows))
    evidence = {}
    inferred = dict(record.inferred)
    for pointer, spans in record.evidence.items():
        if not pointer.startswith("/people/"):
            evidence[pointer] = spans
            continue
        _, _, index, *rest = pointer.split("/")
        for copy in range(int(index), rows, len(people)):
            evidence["/".join(("", "people", str(copy), *rest))] = spans
    for pointer, why in record.inferred.items():
        if pointer.startswith("/people/"):
            del inferred[pointer]
            _, _, index, *rest = pointer.split("/")
            for copy in range(int(index), rows, len(people)):
                inferred["/".join(("", "people", str(copy), *rest))] = why
    return msgspec.structs.replace(record, people=more, evidence=evidence, inferred=inferred)


def reports() -> Iterator[tuple[str, Report]]:
    """Yield name and report."""
    for locale in LOCALES:
        yield f"nodes-{locale}", every_node(30, locale)
    seed = seed_record()
    for template in TEMPLATES:
        for locale in LOCALES:
            for rows in SIZES:
                if rows == SIZES[-1] and (template, locale) != ("briefing", "zh-Hant") and not FULL:
                    continue
                yield (
                    f"{template}-{locale}-{rows}",
                    compose(grown(seed, rows), find_template(template), locale=locale, created="2026-11-23T08:00:00+08:00"),
                )
    digested = tuple(record for _, record in corpus_records())[::4]
    for locale in LOCALES:
        yield f"digest-{locale}", compose_digest(digested, find_template("digest"), locale=locale, created="2026-11-23T08:00:00+08:00")
    for style in ("gongwen", "taiwan"):
        yield f"memo-{style}", compose(seed, find_template("memo"), locale=None, created=None, style=style)
    kinds = [(template, locale) for template in TEMPLATES for locale in LOCALES]
    for index, (name, record) in enumerate(corpus_records()):
        for template, locale in kinds if FULL else kinds[index % 6 : index % 6 + 1]:
            yield f"{name}-{template}-{locale}", compose(record, find_template(template), locale=locale, created=None)


@cache
def pdfs() -> tuple[tuple[str, Report, bytes], ...]:
    """Return name, report and file of each; themes in turn."""
    themes = [built_in_theme(name) for name in ("modern", "official")]
    return tuple((name, report, render(report, themes[index % 2])) for index, (name, report) in enumerate(reports()))
