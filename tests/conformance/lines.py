"""The lines of a finished PDF, read from its content streams and structure tree; and what is wrong with where they end.

The rules are written out here a second time, from the sources and not from the renderer: JLREQ and CLREQ (line start and end prohibition),
and the project's own: no Latin word, number, or number with its unit is cut.
"""

import io
import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

import pikepdf

NO_START = frozenset("、，。．,.:;：；！？!?)）]］}｝》〉」』】〕〗〙”’·・…—–％%℃㎡々～")
NO_END = frozenset("(（[［{｛《〈「『【〔〖“‘$¥￥€£＃№")
LATIN = re.compile(r"[A-Za-z0-9\u00c0-\u024f]")
UNITS = "萬万億亿兆千百元年月日號号時时分秒人家項项個个位名所場场次倍歲岁屆届期公平㎡"
PIECE = 2
"""Bytes of a code (Identity-H)."""


def lines(data: bytes) -> Iterator[list[str]]:
    """Yield the lines of each block of text (a paragraph, a cell, a list item), top to bottom."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        owners = _owners(pdf)
        blocks: dict[object, dict[tuple[int, float], list[tuple[float, str]]]] = defaultdict(lambda: defaultdict(list))
        for index, page in enumerate(pdf.pages):
            for mcid, x, y, text in _shown(page):
                blocks[owners[page.obj.objgen, mcid]][index, -y].append((x, text))
        for rows in blocks.values():
            yield ["".join(text for _, text in sorted(row, key=lambda piece: piece[0])) for _, row in sorted(rows.items())]


def _owners(pdf: pikepdf.Pdf) -> dict[tuple[object, int], object]:
    """Block (nearest element that is not inline) of each marked content."""
    found: dict[tuple[object, int], object] = {}

    def walk(node: pikepdf.Dictionary, page: object, block: object) -> None:
        page = node.Pg.objgen if "/Pg" in node else page
        if str(node.S) not in ("/Link", "/Span", "/Reference"):
            block = node.objgen
        kids = node.get("/K", pikepdf.Array())
        for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
            if isinstance(kid, int):
                found[page, kid] = block
            elif "/MCID" in kid:
                found[kid.Pg.objgen, int(kid.MCID)] = block
            elif "/S" in kid:
                walk(kid, page, block)

    walk(pdf.Root.StructTreeRoot.K, None, None)
    return found


def _shown(page: pikepdf.Page) -> Iterator[tuple[int, float, float, str]]:
    """Yield marked content number, position and text of each piece shown."""
    fonts = {name: _unicode(font) for name, font in page.Resources.Font.items() if "/ToUnicode" in font}
    mcid, x, y, mapping = -1, 0.0, 0.0, dict[int, str]()
    for instruction in pikepdf.parse_content_stream(page):
        operands, name = instruction.operands, str(instruction.operator)
        if name == "BDC":
            mcid = int(operands[1].get("/MCID", -1))
        elif name == "Tm":
            x, y = float(operands[4]), round(float(operands[5]), 1)
        elif name == "Tf":
            mapping = fonts[str(operands[0])]
        elif name in ("Tj", "TJ") and mcid >= 0:
            pieces = operands[0] if name == "TJ" else [operands[0]]
            codes = b"".join(bytes(piece) for piece in pieces if isinstance(piece, pikepdf.String))
            yield mcid, x, y, "".join(mapping[int.from_bytes(codes[i : i + PIECE], "big")] for i in range(0, len(codes), PIECE))


def _unicode(font: pikepdf.Dictionary) -> dict[int, str]:
    found = re.findall(rb"<([0-9A-F]{4})><([0-9A-F]+)>", font.ToUnicode.read_bytes())
    return {int(code, 16): bytes.fromhex(text.decode()).decode("utf-16-be") for code, text in found}


def faults(block: list[str]) -> Iterator[tuple[str, str, str]]:
    """Yield (what, line, next line) for each line of a block that ends where it must not."""
    for above, below in pairwise(block):
        end, start = above.rstrip(" "), below.lstrip(" ")
        if not end or not start:
            continue
        if start[0] in NO_START:
            yield "a line begins with closing punctuation", above, below
        if end[-1] in NO_END:
            yield "a line ends with opening punctuation", above, below
        if end[-1] == start[0] and start[0] in "—…":
            yield "a dash or an ellipsis is cut", above, below
        if above == end and LATIN.match(end[-1]) and LATIN.match(start[0]):
            yield "a word or number is cut", above, below
        if re.search(r"\d[.,]$", end) and start[0].isdigit() and above == end:
            yield "a number is cut", above, below
        if end[-1].isdigit() and start[0] in UNITS:
            yield "a number is parted from its unit", above, below
