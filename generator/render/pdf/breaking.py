"""Where a line may end: UAX #14 (Unicode line breaking), tailored to Chinese reports. Pure functions over strings.

Tailored: kinsoku (行首行尾禁則) for half- and full-width punctuation, numbers kept with their unit (2.4 萬億元, 2300㎡, 第三屆),
—— and …… kept whole, no break inside Latin words (nor after a hyphen, which a reader's copy would lose: Suk-man), and none
where a caller forbids it (names, source marks).
"""

import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from generator.expressions import compiled

CLOSING = "、，。．：；！？）］｝》〉」』】〕〗〙〟”"
"""Full-width closing punctuation: its right half is blank in fonts that set it at the lower left."""

_TABLE: dict[str, str] = {
    "C": CLOSING + "·・‧％‰℃℉°㎡㎢㎥㎞㎏㎜㎝々〻ー゛゜ゝゞヽヾぁぃぅぇぉっゃゅょァィゥェォッャュョヵヶ￠′″",
    "c": ")]}",
    "O": "（［｛《〈「『【〔〖〘〝“‘",
    "o": "([{$¥￥€£＃№",
    "Q": "—…⋯―",
    "I": ".,:;!?/%’–～~＠＆",
    "Y": "-‐",
    "S": " \t\n\u3000\u2002\u2003\u2009\u200b",
    "G": "\u00a0\u2060\ufeff\u202f\"'◇",
    "F": "第",
    "N": "〇零一二三四五六七八九十百千萬万億亿兆两兩",
    "V": "平立方",
    "U": "元年月日號号時时分秒人家項项個个位名所場场次倍折歲岁屆届期路點点度頃顷里吨噸米克公張张件套座處处條条"
    "種种鐘钟周刻輛辆艘架臺台部株畝亩戶户層层棟栋幢類类批篇冊册組组隊队瓦伏成票款間间",
    "D": "0123456789０１２３４５６７８９",
}
_HAN = "H"
_WIDE = ("W", "F")


class _Classes(dict[int, str]):
    """Class of each character for ``str.translate``; what the table does not name follows its Unicode properties."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Mc") or 0xFE00 <= code <= 0xFE0F:
            kind = "M"
        elif unicodedata.east_asian_width(char) in _WIDE or code >= 0x1F000:
            kind = _HAN
        else:
            kind = "A"
        self[code] = kind
        return kind


_CLASSES = _Classes({ord(char): kind for kind, chars in _TABLE.items() for char in chars})

# H-like: H F N V U. A break stands between two classes where one of these rows says so.
_BREAK = compiled(
    r"(?<=[HFNVUCQ])(?=[HFNVUOoAD])"  # after a Han character or closing punctuation, before anything that may begin a line
    r"|(?<=[AD])(?=[HFNVUO])"  # Latin word or number before Han
    r"|(?<=[cIMY])(?=[HFNVUO])"
    r"|(?<=[HFNVUC]I)(?=[AD])"  # half-width punctuation used as Chinese punctuation: 經濟,SAAS
    r"|(?<=[HFNVUC]c)(?=[AD])"
    r"|(?<![oO]S)(?<=S)(?=[^SCcIQMG])"
)
_WHOLE = compiled(
    r"(?:FS?)?D(?:[DI]*D)?S?(?:N{0,4}V{0,2}U{0,2})"  # 2.4 萬億元, 第 3 屆
    r"|FN{1,6}U?"  # 第十三屆
    r"|N{1,12}V{0,2}U{1,2}|N{2,12}"  # 三千家, 二〇二三年
)
_LATIN = compiled(r"[0-9A-Za-z\u00c0-\u024f\u0370-\u04ff\u1e00-\u1eff０-９]")
_GAP = compiled(r"(?<=[HFNVU])(?=[AD])|(?<=[AD])(?=[HFNVU])")


def classes(text: str) -> str:
    """Return the line-breaking class of each character, one letter a character."""
    return text.translate(_CLASSES)


def gaps(text: str) -> list[int]:
    """Return the offsets between a Han character and a Latin letter or digit, where a small gap goes."""
    if text.isascii() or _LATIN.search(text) is None:
        return []
    return [m.start() for m in _GAP.finditer(text.translate(_CLASSES))]


def opportunities(kinds: str, unbroken: Iterable[tuple[int, int]] = ()) -> list[int]:
    """Return the offsets, rising, before which a line may end; the end of the text is the last of them.

    Args:
        kinds: What `classes` says of the text.
        unbroken: Half-open ranges with no break inside nor at their start where it equals the end of text before them
            (a range from one before a source mark keeps the mark with the text it follows).
    """
    shut: set[int] = set()
    for m in _WHOLE.finditer(kinds):
        if m.end() - m.start() > 1:
            shut.update(range(m.start() + 1, m.end()))
    for start, end in unbroken:
        shut.update(range(start + 1, end))
    found = [m.start() for m in _BREAK.finditer(kinds)]
    if shut:
        found = [p for p in found if p not in shut]
    if not found or found[-1] != len(kinds):
        found.append(len(kinds))
    return found


@dataclass(frozen=True, slots=True)
class Measured:
    """A text that can be broken."""

    kinds: str
    """What `classes` says of it."""
    edges: Sequence[float]
    """``edges[i]`` is the natural width before character ``i``; one more than characters."""
    breaks: Sequence[int]
    """What `opportunities` returned."""
    spare: Sequence[int] = ()
    """Further opportunities, taken only where a line would be cut anywhere else (inside what is unbroken but too long)."""


def fit(
    text: Measured,
    width: float,
    *,
    within: tuple[int, int] | None = None,
    indent: float = 0.0,
    overhang: Callable[[int], float] | None = None,
    last_at_least: int = 2,
) -> list[tuple[int, int]]:
    """Return the lines of a text, each a half-open range; a line longer than ``width`` without an opportunity is cut anywhere.

    Args:
        text: What is set.
        width: Width of a line, in the unit of its edges.
        within: The part of the text to set; all of it by default.
        indent: Taken from the first line.
        overhang: How far the character that ends a line at an offset may stand out at the right.
        last_at_least: Characters of the last line that are not punctuation, where the line before can spare them.
    """
    lines: list[tuple[int, int]] = []
    edges, breaks = text.edges, text.breaks
    start, end = within or (0, len(text.kinds))
    room = width - indent
    while start < end:
        limit = edges[start] + room + 0.01
        if edges[end] <= limit:
            lines.append((start, end))
            break
        stop = min(_line_end(text, start, limit, overhang), end)
        lines.append((start, stop))
        start, room = stop, width
    while _short(text.kinds, lines, last_at_least):
        (before, start), (_, end) = lines[-2:]
        index = bisect_left(breaks, start) - 1
        if index < 0 or breaks[index] <= before or edges[end] - edges[breaks[index]] > width:
            break
        lines[-2:] = [(before, breaks[index]), (breaks[index], end)]
    return lines


def _line_end(text: Measured, start: int, limit: float, overhang: Callable[[int], float] | None) -> int:
    """Return where the line from ``start`` ends that may reach to ``limit``."""
    kinds, edges, breaks = text.kinds, text.edges, text.breaks
    reach = bisect_right(edges, limit, start) - 1
    index = bisect_right(breaks, reach) - 1
    following = breaks[index + 1] if index + 1 < len(breaks) else None
    if following is not None:
        inner = following
        while inner > start and kinds[inner - 1] == "S":  # spaces vanish at a line's end
            inner -= 1
        if inner > start and edges[inner] - (overhang(inner) if overhang else 0.0) <= limit:
            return following
    for places in (breaks, text.spare):
        index = bisect_right(places, reach) - 1
        if index >= 0 and places[index] > start:
            return places[index]
    cut = max(reach, start + 1)
    while cut > start + 1 and kinds[cut] == "M":
        cut -= 1
    return cut


def _short(kinds: str, lines: list[tuple[int, int]], least: int) -> bool:
    """Say whether the last of several lines has fewer than ``least`` characters that are not punctuation."""
    if len(lines) < 2:
        return False
    start, end = lines[-1]
    return sum(kind not in "CcSIQG" for kind in kinds[start:end]) < least
