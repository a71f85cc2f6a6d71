"""The fonts of one document: codes given as characters are drawn, and the embedded subsets (Type 0, Identity-H, TrueType)."""

from collections.abc import Callable

from generator.render.fonts import Chain, Face

from .syntax import stream

_LEVEL = 2
"""Of compression: outlines hardly compress, level 6 takes half as long again for 4 % less."""

Adder = Callable[[bytes], int]
"""Takes an object as PDF writes it, returns its number."""


class Codes(dict[int, str]):
    """For ``str.translate``: the hexadecimal CID of each character of one face, given out in order of use from 1."""

    def __init__(self, name: str, face: Face) -> None:
        """Begin without codes; ``name`` is the resource's."""
        super().__init__()
        self.name, self.face = name, face

    def __missing__(self, char: int) -> str:
        """Give the next CID."""
        code = self[char] = f"{len(self) + 1:04X}"
        return code


class FontBook:
    """The faces that a document has drawn with."""

    def __init__(self) -> None:
        """Begin without faces."""
        self._codes: dict[Face, Codes] = {}
        self._chains: dict[int, Codes] = {}

    def codes(self, chain: Chain, index: int = 0) -> Codes:
        """Return the codes of the face ``index`` of a chain."""
        if not index and (known := self._chains.get(id(chain))) is not None:
            return known
        face = chain.faces[index]
        found = self._codes.get(face)
        if found is None:
            found = self._codes[face] = Codes(f"F{len(self._codes) + 1}", face)
        if not index:
            self._chains[id(chain)] = found
        return found

    def write(self, add: Adder) -> dict[str, int]:
        """Add all font objects; return the object number of each resource name."""
        return {codes.name: _embed(codes, position, add) for position, codes in enumerate(self._codes.values()) if codes}


def _embed(codes: Codes, position: int, add: Adder) -> int:
    """Add one Type 0 font (ISO 32000-1, 9.7); return its number."""
    face = codes.face
    chars = [chr(code) for code in codes]
    data, glyphs = face.subset(chars)
    tag = "".join(chr(65 + (position // 26**i) % 26) for i in range(6))
    name = f"{tag}+{face.name}"
    metrics = face.metrics
    file = add(stream(f"/Length1 {len(data)}", data, _LEVEL))
    box = " ".join(map(str, metrics.box))
    descriptor = add(
        (
            f"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{box}]/ItalicAngle 0/Ascent {metrics.ascent}"
            f"/Descent {metrics.descent}/CapHeight {metrics.cap_height}/StemV 80/FontFile2 {file} 0 R>>"
        ).encode()
    )
    mapping = add(stream("", b"\0\0" + b"".join(g.to_bytes(2, "big") for g in glyphs)))
    descendant = add(
        (
            f"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>"
            f"/FontDescriptor {descriptor} 0 R/DW 1000/W[{_widths(face, chars)}]/CIDToGIDMap {mapping} 0 R>>"
        ).encode()
    )
    unicode = add(stream("", _to_unicode(chars)))
    composite = (
        f"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {unicode} 0 R>>"
    )
    return add(composite.encode())


def _widths(face: Face, chars: list[str]) -> str:
    """Return the W array's inside: runs of advances that are not a full em."""
    parts: list[str] = []
    last = -1
    for cid, char in enumerate(chars, 1):
        width = round((face.advance(char) or 0) * 1000)
        if width == 1000:
            continue
        if cid != last + 1:
            parts.append(f"{']' if parts else ''}{cid}[")
        parts.append(f"{width} ")
        last = cid
    return "".join(parts) + ("]" if parts else "")


def _to_unicode(chars: list[str]) -> bytes:
    """Return a ToUnicode CMap (9.10.3); characters outside the BMP as surrogate pairs."""
    lines = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def /CMapName/Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000><FFFF> endcodespacerange",
    ]
    for first in range(0, len(chars), 100):
        block = chars[first : first + 100]
        lines.append(f"{len(block)} beginbfchar")
        lines += [f"<{cid:04X}><{char.encode('utf-16-be').hex().upper()}>" for cid, char in enumerate(block, first + 1)]
        lines.append("endbfchar")
    lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(lines).encode()
