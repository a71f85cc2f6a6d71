"""WordprocessingML as strings: escaping, runs, fields; nothing here knows a report."""

import re

from generator.expressions import compiled

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

_SPECIAL = compiled('[&<>"\x00-\x1f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069]')
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"}
_BREAKS = {"\t": '</w:t><w:tab/><w:t xml:space="preserve">', "\n": '</w:t><w:br/><w:t xml:space="preserve">', "\r": ""}
_OPENERS = dict.fromkeys("\u202a\u202b\u202d\u202e", "\u202c") | dict.fromkeys("\u2066\u2067\u2068", "\u2069")

REPLACEMENT = "\ufffd"
"""Stands for a character that XML 1.0 (2.2) cannot carry; seen, not silently lost."""


def attribute(text: str) -> str:
    """Return ``text`` for a double-quoted attribute; line ends and tabs become spaces."""
    return _SPECIAL.sub(_attribute_character, text)


def _attribute_character(found: re.Match[str]) -> str:
    character = found.group()
    if character in _ENTITIES:
        return _ENTITIES[character]
    if character in "\t\n\r":
        return " "
    return REPLACEMENT if character < " " or "\ud800" <= character <= "\udfff" or character >= "\ufffe" else character


def content(text: str) -> str:
    """Return ``text`` for inside ``w:t``: tabs and line ends as elements, bidirectional embeddings closed where the text leaves them open.

    An open embedding or override would turn round what follows in the paragraph (UAX #9, 3.3.2); the closing mark has no width.
    """
    if not _SPECIAL.search(text):
        return text
    out = _SPECIAL.sub(lambda found: _BREAKS.get(found.group()) or _attribute_character(found), text)
    return out + _closers(text)


def _closers(text: str) -> str:
    stack: list[str] = []
    for character in text:
        if character in _OPENERS:
            stack.append(_OPENERS[character])
        elif stack and character in "\u202c\u2069" and character in stack:
            while stack.pop() != character:
                pass
    return "".join(reversed(stack))


def run(text: str, properties: str = "") -> str:
    """Return a run; ``properties`` is the inside of ``w:rPr``."""
    if not text:
        return ""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{content(text)}</w:t></w:r>'


def field(instruction: str, result: str, properties: str = "") -> str:
    """Return a complex field (ISO 29500-1, 17.16.18) with its result stored; never dirty, so Word asks nothing on opening."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""

    def mark(kind: str) -> str:
        return f'<w:r>{look}<w:fldChar w:fldCharType="{kind}"/></w:r>'

    code = f'<w:r>{look}<w:instrText xml:space="preserve"> {attribute(instruction)} </w:instrText></w:r>'
    return mark("begin") + code + mark("separate") + run(result, properties) + mark("end")


def bookmark(number: int, name: str, inside: str) -> str:
    """Return ``inside`` between the two ends of a bookmark."""
    return f'<w:bookmarkStart w:id="{number}" w:name="{name}"/>{inside}<w:bookmarkEnd w:id="{number}"/>'


def paragraph(style: str, inside: str, properties: str = "") -> str:
    """Return a paragraph of a style (by id); ``properties`` follows ``w:pStyle`` inside ``w:pPr``."""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{properties}</w:pPr>{inside}</w:p>'


def twips(points: float) -> int:
    """Return points as twentieths of a point."""
    return round(points * 20)


def mm(millimetres: float) -> int:
    """Return millimetres as twentieths of a point."""
    return round(millimetres * 1440 / 25.4)
