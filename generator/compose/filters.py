"""Filters of the templates: the small pieces of markup that stand in every cell, in Python because they stand there thousands of times."""

from collections.abc import Callable, Sequence
from typing import Any

from markupsafe import Markup, escape

from generator.compose.views.reading import Said
from generator.expressions import compiled
from generator.i18n.messages import Messages

_FORBIDDEN = compiled("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0, 2.2 does not allow."""


def ref(paragraphs: Sequence[int]) -> Markup:
    """Return the source mark of paragraph numbers; nothing for none."""
    return Markup('<ref p="{}"/>').format(" ".join(map(str, paragraphs))) if paragraphs else Markup()


def said(string: Said) -> Markup:
    """Return a string of the source, as written, its Latin reading before it where there is one, ◇ behind restored text."""
    return _printed(string, "source")


def person(string: Said) -> Markup:
    """Return a name that no line end may cut; otherwise as `said`."""
    return _printed(string, "source unbroken")


def _printed(string: Said, look: str) -> Markup:
    written = f'<span class="{look}" lang="{string.lang}">{escape(clean(string.text))}</span>'
    if string.latin:
        written = f'<span class="unbroken">{escape(string.latin)} {written}</span>'
    mark = '<span class="restored">◇</span>' if string.restored else ""
    return Markup(written + mark)  # noqa: S704 - every part is escaped or ours


def clean(text: str) -> str:
    """Return a string ready for the markup: nothing that XML 1.0, 2.2 forbids, no line end of the source taken for one of the template."""
    if text.isprintable():
        return text
    flat = text.replace("\n", " ")
    return _FORBIDDEN.sub("\ufffd", flat)


def for_locale(locale: str) -> dict[str, Callable[..., Any]]:
    """Return the filters by name, with the separators of a locale."""
    between = escape(Messages.of(locale).pgettext("between items", ", "))

    def names(strings: Sequence[Said]) -> Markup:
        """Return names in a row."""
        return between.join(map(person, strings))

    return {"ref": ref, "said": said, "person": person, "names": names}
