"""Readings of Han characters in Pinyin."""

import unicodedata
from functools import cache

from generator.expressions import compiled

_TONES = compiled("[\u0300\u0301\u0304\u030c1-5' ’]")


def is_reading(characters: str, said: str) -> bool:
    """Say whether ``said`` is a Pinyin reading of ``characters``; with or without tones, ``v`` for ü, any heteronym."""
    from pypinyin import Style, pinyin  # noqa: PLC0415 - 150 ms, and few texts are glossed

    wanted = _plain(said)
    if not wanted or len(wanted) > 8 * len(characters):
        return False
    found = {""}
    for options in pinyin(characters, style=Style.NORMAL, heteronym=True, errors="ignore"):
        found = {start + _plain(option) for start in found for option in options}
    return wanted in found


@cache
def _plain(said: str) -> str:
    """Return a reading without tones and blanks."""
    return unicodedata.normalize("NFC", _TONES.sub("", unicodedata.normalize("NFD", said.lower()))).replace("ü", "v")
