"""A template drawn with made-up records, so that its faults show before a real one meets them."""

from pathlib import Path

from generator.compose import sample
from generator.compose.report import STYLES, compose, compose_digest
from generator.compose.templates import ENTRY, find_template
from generator.i18n.messages import LOCALES

_DAY = "2024-03-04"


def check_template(name_or_folder: str | Path) -> None:
    """Draw a template with a full record, an empty one and one of hostile strings, in every locale and order.

    Raises:
        TemplateError: the first fault, with file and line.
    """
    template = find_template(name_or_folder)
    records = (sample.full(), sample.empty(), sample.hostile())
    written = (template.folder / ENTRY).read_text(encoding="utf-8", errors="replace")
    for locale in LOCALES:
        if 'kind="digest"' in written:
            compose_digest(records, template, locale=locale, created=_DAY)
            compose_digest((sample.empty(),), template, locale=locale)
            continue
        for record in records:
            for style in STYLES:
                compose(record, template, locale=locale, created=_DAY, style=style)
            compose(record, template, locale=locale)
