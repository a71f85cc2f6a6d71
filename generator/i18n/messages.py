"""Messages of the outputs: gettext catalogs, compiled by the build, or from their ``.po`` files in memory."""

import gettext as standard
import hashlib
from functools import lru_cache
from io import BytesIO
from pathlib import Path

from generator import shipped

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
        self._catalog = _read(po_file(locale).read_bytes())
        self.gettext = self._catalog.gettext
        self.ngettext = self._catalog.ngettext
        self.pgettext = self._catalog.pgettext

    @staticmethod
    @lru_cache(maxsize=8)
    def of(locale: str) -> "Messages":
        """Return the messages of a locale, read once a process."""
        return Messages(locale)


def mo_name(catalog: bytes) -> str:
    """Return the name of the file that the build compiles a ``.po`` file of this content to."""
    return f"{hashlib.sha256(catalog).hexdigest()[:40]}.mo"


def _read(catalog: bytes) -> standard.GNUTranslations:
    built = shipped.compiled() / mo_name(catalog)
    return standard.GNUTranslations(BytesIO(built.read_bytes() if built.is_file() else compiled(catalog)))


def compiled(catalog: bytes) -> bytes:
    """Return the ``.mo`` file of a ``.po`` file."""
    from babel.messages.mofile import write_mo  # noqa: PLC0415 - 60 ms, and the build has done it
    from babel.messages.pofile import read_po  # noqa: PLC0415 - as above

    made = BytesIO()
    write_mo(made, read_po(BytesIO(catalog)))
    return made.getvalue()
