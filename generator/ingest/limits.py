"""Limits of what is read, checked before and while a document is parsed."""

import msgspec

from generator.errors import SourceTooLarge


class Limits(msgspec.Struct, frozen=True):
    """Upper bounds; a document that passes one is refused with `SourceTooLarge`.

    The defaults let every report of an ordinary office through and keep one document under a second or two and
    a few hundred megabytes.
    """

    bytes: int = 64_000_000
    """Of the file."""
    characters: int = 4_000_000
    """Of the text read, in code points."""
    paragraphs: int = 100_000
    pages: int = 1_000
    """Of a PDF."""
    page_characters: int = 200_000
    """Of one page of a PDF."""
    zip_entries: int = 4_000
    zip_entry_bytes: int = 48_000_000
    """Of one part, unpacked."""
    zip_total_bytes: int = 200_000_000
    """Of all parts, unpacked."""
    zip_ratio: int = 100
    """Unpacked to packed size of a part; parts under ``zip_grace`` are free (Apache POI's ``ZipSecureFile`` rule)."""
    zip_grace: int = 4_000_000
    xml_elements: int = 1_500_000
    html_tags: int = 200_000
    stream_bytes: int = 120_000_000
    """Of one packed stream in a PDF, unpacked."""
    mail_depth: int = 4
    """Mails attached to mails."""
    mail_parts: int = 200
    seconds: float = 15.0
    """Wall and processor time of a child process (`ingest.limited`)."""
    memory: int = 900_000_000
    """Address space in bytes that a child process may add to what it starts with."""


def refuse_over(value: int, limit: int, what: str, where: str) -> None:
    """Raise `SourceTooLarge` when ``value`` passes ``limit``; ``what`` names the things counted (``pages``)."""
    if value > limit:
        raise SourceTooLarge(f"{value:,} {what}, more than the {limit:,} that are read", where, "split the document or raise the limit")


DEFAULT = Limits()
"""What holds where a caller says nothing."""
