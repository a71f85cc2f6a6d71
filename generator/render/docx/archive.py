"""Word files as bytes: members read under limits, written without a clock."""

import io
import struct
import zipfile
from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.errors import TemplateError

if TYPE_CHECKING:
    from lxml.etree import _Element as Element

MEMBERS, BYTES, RATIO = 2_000, 200_000_000, 200
"""Most members, most bytes when unpacked, most times a member may grow."""

_FIX = "open it in Word and save it again as .docx"


def archive(files: Mapping[str, bytes]) -> bytes:
    """Return a ZIP of ``files`` in their order, with no trace of clock or machine."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name)
            entry.compress_type, entry.create_system, entry.external_attr = zipfile.ZIP_DEFLATED, 3, 0o600 << 16
            target.writestr(entry, data)
    return buffer.getvalue()


def without_clock(data: bytes) -> bytes:
    """Return a ZIP with every member dated 1980-01-01 and made on one kind of system; nothing is packed anew (APPNOTE 4.3.7, 4.3.12)."""
    out = bytearray(data)
    end = data.rindex(b"PK\x05\x06")
    count, _, at = struct.unpack_from("<HII", data, end + 10)
    for _ in range(count):
        name, extra, comment = struct.unpack_from("<HHH", data, at + 28)
        local = struct.unpack_from("<I", data, at + 42)[0]
        out[at + 5] = 3
        out[at + 12 : at + 16] = out[local + 10 : local + 14] = b"\x00\x00\x21\x00"
        at += 46 + name + extra + comment
    return bytes(out)


def members(data: bytes, where: str = "Word file") -> dict[str, bytes]:
    """Return the members of a Word file, in their order.

    Raises:
        TemplateError: not a ZIP, a damaged or doubled member, or one of the limits is passed.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as source:
            return _read(source, where)
    except (zipfile.BadZipFile, OSError, EOFError, ValueError, NotImplementedError, RuntimeError, struct.error) as error:
        if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
            raise TemplateError("an old or encrypted Word file", where, "save it as .docx without a password") from error
        raise TemplateError(f"not a Word file: {error}", where, _FIX) from error
    except Exception as error:  # zlib.error and lzma's own have no common base
        if type(error).__name__ in ("error", "LZMAError"):
            raise TemplateError(f"not a Word file: {error}", where, _FIX) from error
        raise


def _read(source: zipfile.ZipFile, where: str) -> dict[str, bytes]:
    infos = source.infolist()
    names = [info.filename for info in infos]
    if len(infos) > MEMBERS or sum(info.file_size for info in infos) > BYTES:
        raise TemplateError("too large when unpacked", where, f"at most {MEMBERS} parts and {BYTES // 1_000_000} MB")
    if len(set(names)) < len(names):
        raise TemplateError("a part stands in it twice", where, _FIX)
    for info in infos:
        if info.file_size > 1_000_000 and info.file_size > RATIO * max(info.compress_size, 1):
            raise TemplateError(f"{info.filename} grows more than {RATIO} times when unpacked", where, _FIX)
    return {info.filename: source.read(info) for info in infos}


def parse(data: bytes, where: str) -> "Element":
    """Return the root element of a part; entities stay unresolved, nothing is fetched.

    Raises:
        TemplateError: not well-formed, or with a document type declaration.
    """
    from lxml import etree  # noqa: PLC0415  (not needed to draw)

    try:
        root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=len(data) > 9_000_000))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise TemplateError(f"damaged XML: {error}", where, _FIX) from error
    if getattr(root.getroottree().docinfo, "doctype", ""):
        raise TemplateError("a document type declaration", where, _FIX)
    return root
