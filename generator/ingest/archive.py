"""Zip containers, checked before and while they are unpacked."""

import io
import struct
import zipfile
import zlib

from generator.errors import SourceEncrypted, SourceTooLarge, SourceUnreadable
from generator.ingest.limits import Limits, refuse_over

_END = b"PK\x05\x06"
_BROKEN = "the file is damaged: it is no whole zip archive"
_FIX = "save it again, or send it again"


class Archive:
    """Read access to the parts of a zip container in memory; nothing is written."""

    def __init__(self, data: bytes, where: str, limits: Limits) -> None:
        """Open ``data``.

        Raises:
            SourceUnreadable: not a whole zip archive.
            SourceEncrypted: parts are locked.
            SourceTooLarge: too many parts, or parts that unpack to too much.
        """
        self._where, self._limits = where, limits
        _refuse_many_entries(data, where, limits)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OverflowError, struct.error, OSError) as error:
            raise SourceUnreadable(_BROKEN, where, _FIX) from error
        entries = self._zip.infolist()
        refuse_over(len(entries), limits.zip_entries, "parts", where)
        refuse_over(sum(entry.file_size for entry in entries), limits.zip_total_bytes, "bytes when unpacked", where)
        for entry in entries:
            if entry.flag_bits & 1:
                raise SourceEncrypted("the archive is locked with a password", where, "save the document without one")
            if entry.file_size > limits.zip_grace and entry.file_size > limits.zip_ratio * max(entry.compress_size, 1):
                raise SourceTooLarge(f"a part unpacks to more than {limits.zip_ratio} times its size", where, "save the document again")
        self._parts = {entry.filename.lstrip("/"): entry for entry in entries}
        self._folded = {name.lower(): name for name in self._parts}

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of the parts, in the archive's order."""
        return tuple(self._parts)

    def part(self, name: str) -> bytes | None:
        """Return the bytes of a part, whose name is compared without regard to case (OPC, 6.2.2.3); None when there is none.

        Raises:
            SourceTooLarge: it unpacks to more than the limit, whatever its header says.
            SourceUnreadable: it cannot be unpacked.
        """
        known = self._folded.get(name.lstrip("/").lower())
        if known is None:
            return None
        entry = self._parts[known]
        refuse_over(entry.file_size, self._limits.zip_entry_bytes, "bytes in a part", self._where)
        try:
            with self._zip.open(entry) as stream:
                data = stream.read(self._limits.zip_entry_bytes + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError) as error:
            raise SourceUnreadable(_BROKEN, self._where, _FIX) from error
        refuse_over(len(data), self._limits.zip_entry_bytes, "bytes in a part", self._where)
        return data


def _refuse_many_entries(data: bytes, where: str, limits: Limits) -> None:
    """Look at the count of entries in the end record before the directory is read."""
    at = data.rfind(_END)
    if at < 0 or at + 22 > len(data):
        raise SourceUnreadable(_BROKEN, where, _FIX)
    count, size = struct.unpack("<HI", data[at + 10 : at + 16])
    refuse_over(count if count != 0xFFFF else 0, limits.zip_entries, "parts", where)
    refuse_over(size // 46 if size != 0xFFFFFFFF else 0, limits.zip_entries, "parts", where)
    if count == 0xFFFF or size == 0xFFFFFFFF:
        raise SourceTooLarge("a zip archive of the 64-bit kind", where, "save the document again")
