"""What kind of document bytes are, told by their content."""

import re

from generator.errors import JianbaoError, SourceEncrypted, SourceUnreadable
from generator.expressions import compiled

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MAIL = "message/rfc822"
HTML = "text/html"
MARKDOWN = "text/markdown"
PLAIN = "text/plain"

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

_NOT_READ: tuple[tuple[bytes, int, str], ...] = (
    (b"\xff\xd8\xff", 0, "a JPEG picture"),
    (b"\x89PNG\r\n", 0, "a PNG picture"),
    (b"GIF8", 0, "a GIF picture"),
    (b"II*\x00", 0, "a TIFF picture"),
    (b"MM\x00*", 0, "a TIFF picture"),
    (b"WEBP", 8, "a WebP picture"),
    (b"ftypheic", 4, "a HEIC picture"),
    (b"ftyp", 4, "a video"),
    (b"8BPS", 0, "a Photoshop picture"),
    (b"%!PS", 0, "PostScript"),
    (b"{\\rtf", 0, "Rich Text Format"),
    (b"PK\x05\x06", 0, "an empty zip archive"),
    (b"PK\x07\x08", 0, "a split zip archive"),
    (b"Rar!", 0, "a RAR archive"),
    (b"7z\xbc\xaf", 0, "a 7z archive"),
    (b"\x1f\x8b", 0, "a gzip archive"),
    (b"BZh", 0, "a bzip2 archive"),
    (b"\xfd7zXZ", 0, "an xz archive"),
    (b"\x28\xb5\x2f\xfd", 0, "a zstd archive"),
    (b"ustar", 257, "a tar archive"),
    (b"\x7fELF", 0, "a program"),
    (b"MZ", 0, "a program"),
    (b"\xca\xfe\xba\xbe", 0, "a program"),
    (b"SQLite format 3", 0, "a database"),
    (b"OggS", 0, "a sound"),
    (b"ID3", 0, "a sound"),
    (b"fLaC", 0, "a sound"),
    (b"RIFF", 0, "a sound or video"),
    (b"\x00\x01\x00\x00\x00", 0, "a font"),
    (b"OTTO", 0, "a font"),
    (b"wOF", 0, "a font"),
)
"""Bytes, where they stand, and what they begin."""

_HEADER = re.compile(
    rb"(?im)^(from|to|cc|subject|date|mime-version|message-id|received|return-path|delivered-to|content-type|x-[a-z-]{1,40}):[ \t]"
)
_TAG = compiled(r"<(!doctype html|html|head|body|title|meta|div|p|br|table|article|section|span|h[1-6])[\s>/]", re.IGNORECASE)
LONGEST_MARKDOWN = 400_000
"""Characters; longer texts are read as plain ones."""

_MARKUP = compiled(r"(?m)^([*+-] \S|> \S|```|\|.{1,400}\|\s*$|!\[)|\*\*[^*\n]{1,200}\*\*|\]\(https?://|^\[[^\]\n]{1,80}\]: ")
"""Lists alone are no Markdown: pages saved as plain text have them, and Markdown would join their lines."""
_HEADING = compiled(r"(?m)^#{1,6} \S.*\n(?!#)")
"""A heading; lines of ``#`` one after the other are remarks of a program."""


def of_bytes(data: bytes, where: str) -> str | None:
    """Return the media type that the first bytes tell; None when they may be text.

    Raises:
        SourceUnreadable: a kind that is not read, named.
        SourceEncrypted: a locked Office document.
    """
    if b"%PDF-" in data[:1024]:
        return PDF
    if data.startswith(_ZIP):
        return DOCX
    if data.startswith(_OLE):
        raise _ole(data, where)
    for magic, offset, what in _NOT_READ:
        if data[offset : offset + len(magic)] == magic and not (len(magic) < 4 and data[:400].isascii() and b"\0" not in data[:400]):
            raise SourceUnreadable(f"{what}, not a report", where, "save the report as text, HTML, DOCX or PDF")
    head = data[:6_000].lstrip()
    block = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    names = {match[1].lower() for match in _HEADER.finditer(block)}
    if re.match(rb"[A-Za-z][A-Za-z0-9-]{0,60}:|From ", head) and len(names) >= 3:
        return MAIL
    return None


def _ole(data: bytes, where: str) -> JianbaoError:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return SourceEncrypted("the document is locked with a password", where, "save it without one")
    if "WordDocument".encode("utf-16-le") in data:
        return SourceUnreadable("the Word format of before 2007", where, "open it in Word and save it as DOCX")
    return SourceUnreadable("an Office document of before 2007, or a mail of Outlook", where, "save the report as DOCX, PDF or text")


def of_text(text: str, where: str) -> str:
    """Return the media type of decoded text: HTML, Markdown or plain.

    Raises:
        SourceUnreadable: JSON, XML that is not a page, or too many control characters for a text.
    """
    head = text[:20_000]
    start = head.lstrip("\ufeff \t\r\n")
    if _is_page(start):
        return HTML
    if start.startswith(("<?xml", "<rss", "<feed", "<svg")):
        raise SourceUnreadable("XML that is not a page, not a report", where, "save the report as text or HTML")
    if start[:1] in "{[" and re.match(r'[{\[]\s*(["{\[]|\d+\s*,)', start):
        raise SourceUnreadable("JSON, not a report", where, "a record is made anew with 'jianbao extract'")
    controls = sum((c < " " and c not in "\t\n\r\f\x1b") or c == "\ufffd" for c in head)
    if controls * 50 > len(head) + 100:
        raise SourceUnreadable("not a text but binary data", where, "save the report as text, HTML, DOCX or PDF")
    headings, found = _HEADING.findall(head), [sign[0] for sign in _MARKUP.finditer(head)]
    signs, surely = len(found), any(sign[0] not in "*+-" or sign.startswith("**") for sign in found)
    marked = (signs >= 5 and (surely or headings)) or (headings and (len(headings) + signs >= 3 or _HEADING.match(start)))
    return MARKDOWN if marked and len(text) <= LONGEST_MARKDOWN else PLAIN


def _is_page(start: str) -> bool:
    found = {match[1].lower() for match in _TAG.finditer(start[:20_000])}
    if found & {"!doctype html", "html", "body", "head"}:
        return start.startswith("<") or len(found) >= 3
    return (start.startswith("<") and len(found) >= 1) or len(found) >= 4
