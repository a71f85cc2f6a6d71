"""How PDF writes strings and streams."""

import zlib


def text_string(value: str) -> str:
    """Return a text string (ISO 32000-1, 7.9.2.2) in hexadecimal UTF-16BE with its mark."""
    return "<FEFF" + value.encode("utf-16-be").hex().upper() + ">"


def stream(entries: str, data: bytes, level: int = 6) -> bytes:
    """Return a stream object, compressed, with ``entries`` in its dictionary."""
    packed = zlib.compress(data, level)
    return f"<<{entries}/Filter/FlateDecode/Length {len(packed)}>>\nstream\n".encode() + packed + b"\nendstream"
