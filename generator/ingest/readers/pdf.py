"""PDF: the text layer, by pdfium, in reading order (`pdf_layout`)."""

import ctypes
import re
import zlib
from collections.abc import Callable, Iterator
from statistics import median, median_low
from typing import Any

from generator.errors import NoText, SourceEncrypted, SourceUnreadable
from generator.expressions import compiled
from generator.ingest.content import Content
from generator.ingest.kinds import PDF
from generator.ingest.limits import Limits, refuse_over
from generator.ingest.readers import pdf_layout
from generator.ingest.readers.pdf_layout import Fragment, Page
from generator.model.source import Metadata

_STREAM = re.compile(rb"stream\r?\n(?=[\x08\x18\x28\x38\x48\x58\x68\x78][\x01\x5e\x9c\xda])")
_PROBE = 32_768
"""Packed bytes from which a stream's ratio is judged."""
_BOMB = 100
"""Ratio from which a stream is unpacked to its end, to see how large it is; text and drawings stay under 30."""

_Turn = Callable[[float, float, float, float], tuple[float, float, float, float]]
_HAN = compiled("[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff、-〿]")


def read_pdf(data: bytes, name: str, limits: Limits) -> Content:
    """Return the paragraphs of a PDF in reading order, without running heads, feet and page numbers.

    Raises:
        NoText: no page has a text layer (a scan).
        SourceEncrypted: a password is needed to open it.
        SourceTooLarge: more pages than ``limits.pages``, a page with too much text, a stream that unpacks to too much.
        SourceUnreadable: damaged.
    """
    import pypdfium2  # noqa: PLC0415 - 40 ms, and other formats do not need it

    _refuse_bombs(data, name, limits)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise SourceEncrypted("the PDF is locked with a password", name, "save it without one") from error
        raise SourceUnreadable("the PDF is damaged", name, "make it again, or print it to a new PDF") from error
    try:
        refuse_over(len(document), limits.pages, "pages", name)
        pages = tuple(_page(document, index, name, limits) for index in range(len(document)))
        said = document.get_metadata_dict()
    finally:
        document.close()
    paragraphs = pdf_layout.paragraphs(pages)
    if not any(c.isalnum() for paragraph in paragraphs for c in paragraph):
        raise NoText("the PDF holds pictures of pages, no text", name, "run character recognition over it first")
    title = " ".join(said.get("Title", "").split()) or None
    return Content(paragraphs, PDF, metadata=Metadata(title=title, author=" ".join(said.get("Author", "").split()) or None))


def _refuse_bombs(data: bytes, name: str, limits: Limits) -> None:
    """Refuse a deflated stream that unpacks to more than the limit; only streams that grow suspiciously are unpacked."""
    for match in _STREAM.finditer(data):
        unpacker = zlib.decompressobj()
        try:
            size = len(unpacker.decompress(data[match.end() : match.end() + _PROBE], _PROBE * _BOMB))
            rest = unpacker.unconsumed_tail
            if not rest and size < _PROBE * _BOMB // 4:
                continue
            position = match.end() + _PROBE
            while not unpacker.eof:
                refuse_over(size, limits.stream_bytes, "bytes in a packed stream", name)
                packed = rest or data[position : position + _PROBE]
                position += 0 if rest else _PROBE
                if not packed:
                    break
                size += len(unpacker.decompress(packed, 1 << 22))
                rest = unpacker.unconsumed_tail
        except zlib.error:
            continue


def _page(document: Any, index: int, name: str, limits: Limits) -> Page:
    import pypdfium2  # noqa: PLC0415 - already loaded

    try:
        page = document[index]
        width, height = page.get_size()
        text = page.get_textpage()
    except pypdfium2.PdfiumError:
        return Page(0.0, 0.0, ())  # a broken page among others: what can be read is read
    try:
        refuse_over(text.count_chars(), limits.page_characters, "characters on a page", name)
        left, bottom, _, _ = page.get_mediabox()
        turn = _turn(page.get_rotation(), left, bottom, width, height)
        return Page(width, height, tuple(_fragments(text, turn)))
    finally:
        text.close()
        page.close()


def _turn(rotation: int, left: float, bottom: float, width: float, height: float) -> _Turn:
    """Return how a box of the unturned page lies on the page as seen."""

    def upright(x0: float, y0: float, x1: float, y1: float) -> tuple[float, float, float, float]:
        x0, x1, y0, y1 = x0 - left, x1 - left, y0 - bottom, y1 - bottom
        if rotation == 90:
            return y0, height - x1, y1, height - x0
        if rotation == 180:
            return width - x1, height - y1, width - x0, height - y0
        if rotation == 270:
            return width - y1, x0, width - y0, x1
        return x0, y0, x1, y1

    return upright


def _fragments(text: Any, turn: _Turn) -> Iterator[Fragment]:
    """Yield the pieces of lines in the order of the content stream; a wide gap ends a piece."""
    from pypdfium2 import raw  # noqa: PLC0415 - already loaded

    page, box = text.raw, raw.FS_RECTF()
    reference = ctypes.byref(box)
    building: _Piece | None = None
    high = 0
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(page, index)
        if 0xD800 <= code < 0xDC00:
            high = code  # pdfium gives a character beyond U+FFFF as two surrogates
            continue
        if 0xDC00 <= code < 0xE000 and high:
            code, high = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00, 0
        character = chr(code) if 0 <= code < 0x110000 else "\ufffd"
        if character in " \r\n\t\xa0\u3000\x00":
            if building is not None and character in " \t\xa0\u3000":
                building.blank(written=raw.FPDFText_IsGenerated(page, index) != 1)
            continue
        if character == "\ufffe":
            character = "\xad"  # pdfium's mark of a hyphen at the end of a line
        if not raw.FPDFText_GetLooseCharBox(page, index, reference):
            continue
        x0, y0, x1, y1 = turn(box.left, box.bottom, box.right, box.top)
        if building is not None and building.follows(x0, y0, y1):
            building.add(character, x0, y0, x1, y1)
        else:
            if building is not None:
                yield building.fragment()
            building = _Piece(character, x0, y0, x1, y1)
    if building is not None:
        yield building.fragment()


class _Piece:
    """A piece of a line under construction."""

    def __init__(self, character: str, x0: float, y0: float, x1: float, y1: float) -> None:
        """Begin with one character and its box."""
        self._text = [character]
        self._gaps: list[float] = []
        self._blanks: list[int] = []
        self._doubtful: list[int] = []
        self._box = x0, y0, x1, y1
        self._bottoms, self._tops = [y0], [y1]
        self._generated = self._written = False

    def follows(self, x0: float, y0: float, y1: float) -> bool:
        """Say whether a character stands on the same line, right behind."""
        _, bottom, right, top = self._box
        size = max(top - bottom, y1 - y0, 1.0)
        overlap = min(top, y1) - max(bottom, y0)
        return overlap > 0.4 * min(top - bottom, y1 - y0) and -0.5 * size < x0 - right < 1.3 * size

    def blank(self, *, written: bool) -> None:
        """Note a blank: one that the file writes, or one that pdfium makes of a gap (or of a text object that is a blank alone)."""
        self._written = self._written or written
        self._generated = True

    def add(self, character: str, x0: float, y0: float, x1: float, y1: float) -> None:
        """Append a character."""
        if self._written:
            self._blanks.append(len(self._text))
        elif self._generated:
            self._doubtful.append(len(self._text))
        self._generated = self._written = False
        left, bottom, right, top = self._box
        self._gaps.append(x0 - right)
        self._text.append(character)
        self._bottoms.append(y0)
        self._tops.append(y1)
        self._box = left, min(bottom, y0), max(right, x1), max(top, y1)

    def fragment(self) -> Fragment:
        """Return the piece with its blanks."""
        left, _, right, _ = self._box
        bottom, top = median_low(self._bottoms), median_low(self._tops)  # one odd glyph does not make a line taller
        usual = median(self._gaps) if self._doubtful else 0.0
        blanks = {*self._blanks, *(at for at in self._doubtful if self._gaps[at - 1] - usual > self._least_gap(at) * (top - bottom))}
        return Fragment("".join(f" {c}" if at in blanks else c for at, c in enumerate(self._text)), left, bottom, right, top)

    def _least_gap(self, at: int) -> float:
        """Return the gap, in parts of the line's height, that is a blank before the character ``at``.

        Han characters stand close; between Han and Latin ones a typesetter leaves a quarter of an em that is no character
        (JLREQ 3.2.6, CLREQ 3.2).
        """
        han = bool(_HAN.match(self._text[at - 1])), bool(_HAN.match(self._text[at]))
        return {(True, True): 0.15, (False, False): 0.08}.get(han, 0.35)
