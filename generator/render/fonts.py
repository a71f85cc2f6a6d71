"""Fonts: the vendored faces, a user's own, what they cover and may do, and their subset for one document (uharfbuzz)."""

import struct
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from generator.errors import MissingGlyph, ThemeError

FOLDER = Path(__file__).parent / "fonts"

Role = Literal["sans", "sans-bold", "serif"]
"""The three parts a theme casts: text and labels, emphasis (黑體), running text (明體/宋体)."""

_FILES: dict[Role, str] = {
    "sans": "JianbaoSans{}-Regular.ttf",
    "sans-bold": "JianbaoSans{}-Bold.ttf",
    "serif": "JianbaoSerif{}-Regular.ttf",
}
_DROPPED = (b"GSUB", b"GPOS", b"GDEF", b"BASE", b"vhea", b"vmtx", b"VORG", b"STAT", b"name", b"post", b"DSIG", b"gasp", b"meta")
_RESTRICTED, _NO_SUBSETTING, _BITMAP_ONLY = 0x0002, 0x0100, 0x0200  # OS/2 fsType, OpenType 1.9


@dataclass(frozen=True, slots=True)
class Metrics:
    """Numbers of a font descriptor (ISO 32000-1, 9.8), in thousandths of an em."""

    ascent: int
    descent: int
    cap_height: int
    box: tuple[int, int, int, int]


class Face:
    """One TrueType file: its characters, advances and metrics. Immutable but for a cache; shared by all documents of a process."""

    def __init__(self, path: Path) -> None:
        """Read the file.

        Raises:
            ThemeError: it is missing, no TrueType file, variable, or may not be embedded.
        """
        import uharfbuzz as hb  # noqa: PLC0415 - commands that draw nothing do without it

        try:
            self._face: Any = hb.Face(hb.Blob.from_file_path(path))
        except Exception as error:
            raise ThemeError("the font cannot be read", str(path), "name a TrueType file (.ttf)") from error
        tables = set(self._face.table_tags)
        if "glyf" not in tables or "cmap" not in tables:
            raise ThemeError("the font has no TrueType outlines", str(path), "name a TrueType file (.ttf), not a PostScript one (.otf)")
        if "fvar" in tables:
            raise ThemeError("the font is variable", str(path), "name a static instance of it")
        self.path = path
        self.name = path.stem
        self._check_licence()
        self._font: Any = hb.Font(self._face)
        self._upem: int = self._face.upem
        self.metrics = self._read_metrics()

    def _check_licence(self) -> None:
        """Refuse a font whose OS/2 fsType forbids embedding a subset of its outlines."""
        os2 = bytes(self._face.reference_table("OS/2").data)
        (rights,) = struct.unpack_from(">H", os2, 8)
        if rights & _RESTRICTED and not rights & 0x000C:
            raise ThemeError("the font's licence bits (fsType) forbid embedding", str(self.path), "name a font that may be embedded")
        if rights & (_NO_SUBSETTING | _BITMAP_ONLY):
            raise ThemeError(
                "the font's licence bits (fsType) forbid embedding a subset", str(self.path), "name a font that may be embedded"
            )

    def _read_metrics(self) -> Metrics:
        head = bytes(self._face.reference_table("head").data)
        hhea = bytes(self._face.reference_table("hhea").data)
        os2 = bytes(self._face.reference_table("OS/2").data)

        def em(value: int) -> int:
            return round(value * 1000 / self._upem)

        ascent, descent = struct.unpack_from(">hh", hhea, 4)
        x0, y0, x1, y1 = struct.unpack_from(">hhhh", head, 36)
        (version,) = struct.unpack_from(">H", os2)
        cap = struct.unpack_from(">h", os2, 88)[0] if version >= 2 and len(os2) >= 90 else ascent
        return Metrics(em(ascent), em(descent), em(cap), (em(x0), em(y0), em(x1), em(y1)))

    def advance(self, char: str) -> float | None:
        """Return the advance of ``char`` in em, or None where the face has no glyph for it."""
        glyph = self._font.get_nominal_glyph(ord(char))
        return None if not glyph else self._font.get_glyph_h_advance(glyph) / self._upem

    def subset(self, chars: Iterable[str]) -> tuple[bytes, list[int]]:
        """Return a TrueType file with the glyphs of ``chars`` only, and the glyph number of each in it; same input, same bytes."""
        import uharfbuzz as hb  # noqa: PLC0415 - see above

        wanted = list(chars)
        plan = hb.SubsetInput()
        plan.unicode_set.update(map(ord, wanted))
        plan.drop_table_tag_set.update(int.from_bytes(tag, "big") for tag in _DROPPED)
        plan.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
        cut = hb.subset(self._face, plan)
        font = hb.Font(cut)
        return bytes(cut.blob.data), [font.get_nominal_glyph(ord(c)) for c in wanted]


@cache
def face(path: Path) -> Face:
    """Return the face of a file, read once a process."""
    return Face(path)


class Missing(Exception):
    """No face of a chain has ``char``; caught where the place in the report is known."""

    def __init__(self, char: str) -> None:
        """Keep the character."""
        super().__init__(char)
        self.char = char

    def at(self, where: str) -> MissingGlyph:
        """Return the error a user sees, for the place ``where`` in the report."""
        return MissingGlyph(
            f"no font has the character {self.char!r} (U+{ord(self.char):04X})",
            where,
            "name a font that has it in the theme, under [fonts]",
        )


INVISIBLE = -1
"""In `Chain.owner`: no face, and nothing to draw."""


class Chain(dict[str, float]):
    """Advances in em by character, from the first face of several that has it; filled as it is asked.

    A character that only a later face has is also kept in ``owner``, one that is never drawn with `INVISIBLE`.
    """

    def __init__(self, faces: tuple[Face, ...]) -> None:
        """Make an empty cache over the faces, the preferred one first."""
        super().__init__()
        self.faces = faces
        self.owner: dict[str, int] = {}

    def __missing__(self, char: str) -> float:
        """Look the character up; raise `Missing` where no face has it."""
        for index, one in enumerate(self.faces):
            width = one.advance(char)
            if width is not None:
                self[char] = width
                if index:
                    self.owner[char] = index
                return width
        if _is_ignorable(char):
            self.owner[char] = INVISIBLE
            self[char] = 0.0
            return 0.0
        raise Missing(char)


def _is_ignorable(char: str) -> bool:
    """Say whether nothing is drawn for it: controls, and what Unicode calls Default_Ignorable_Code_Point (joiners, selectors)."""
    code = ord(char)
    return (
        unicodedata.category(char) in ("Cf", "Cc", "Zl", "Zp")
        or 0xFE00 <= code <= 0xFE0F
        or 0xE0100 <= code <= 0xE01EF
        or code in (0x034F, 0x115F, 0x3164)
    )


@cache
def _chain(paths: tuple[Path, ...]) -> Chain:
    return Chain(tuple(face(path) for path in paths))


def chains(locale: str, own: Mapping[Role, Path] | None = None) -> dict[Role, Chain]:
    """Return the three chains for a locale (BCP 47).

    zh-Hant: TC shapes, SC for what they lack; zh-Hans and en: SC shapes, TC behind. A user's own font comes first.
    """
    order = ("TC", "SC") if locale.startswith("zh-Hant") else ("SC", "TC")
    found: dict[Role, Chain] = {}
    for role, pattern in _FILES.items():
        paths = tuple(FOLDER / pattern.format(region) for region in order)
        first = (own[role],) if own and role in own else ()
        found[role] = _chain(first + paths)
    return found
