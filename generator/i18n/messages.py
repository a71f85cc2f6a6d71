"""Messages of the outputs: gettext catalogs read from their ``.po`` files, compiled in memory."""

import gettext as standard
from functools import lru_cache
from io import BytesIO
from pathlib import Path

LOCALES = ("zh-Hant", "zh-Hans", "en")
"""Locales with a complete catalog, as BCP 47 tags."""

FOLDER = Path(__file__).parent / "locales"


def po_file(locale: str) -> Path:
    """Return the catalog's file of a locale (``zh_Hant`` for ``zh-Hant``)."""
    return FOLDER / locale.replace("-", "_") / "LC_MESSAGES" / "jianbao.po"


class Messages:
    """The messages of one locale; the English text is the key."""

    def __init__(self, locale: str) -> None:
        """Read the catalog. Raises `KeyError` for a locale that is not one of `LOCALES`."""
        if locale not in LOCALES:
            raise KeyError(locale)
        self.locale = locale
        self._catalog = _compiled(po_file(locale))
        self.gettext = self._catalog.gettext
        self.ngettext = self._catalog.ngettext
        self.pgettext = self._catalog.pgettext

    @staticmethod
    @lru_cache(maxsize=8)
    def of(locale: str) -> "Messages":
        """Return the messages of a locale, read once a process."""
        return Messages(locale)


def _compiled(path: Path) -> standard.GNUTranslations:
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - only where a report is made
    from babel.messages.pofile import read_po  # noqa: PLC0415 - as above

    with path.open("rb") as file:
        catalog = read_po(file)
    compiled = BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    return standard.GNUTranslations(compiled)
