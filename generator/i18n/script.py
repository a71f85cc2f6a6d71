"""Script of a text, and folding of Han characters one for one, so that every offset stays where it was."""

import re
from functools import cache
from pathlib import Path
from typing import Literal

from generator.expressions import compiled

_PLANS = compiled(r"(?<![设会统])计画(?![面册家作展])|[规企策筹]画")
"""Plans (計畫, 規畫), but no drawing that is designed (設計畫冊)."""


@cache
def _simplified() -> dict[int, str]:
    """Return the map from each Traditional character to its Simplified one; characters that stay are left out."""
    lines = Path(__file__).with_name("simplified.txt").read_text("utf-8").split("\n")[1:]
    pairs = "".join(lines)
    return dict(zip(map(ord, pairs[::2]), pairs[1::2], strict=True))


_VARIANTS = "巿市沢泽辺边広广恵惠髙高﨑崎栄荣桜樱浜滨"
"""巿, as Taiwan mistypes 市, and forms of Japan that stand in names: each with what it becomes."""


@cache
def _folding() -> list[int]:
    """Return the map of `fold`, for each code point the one it becomes: a list, because `str.translate` is slow where a key is missing."""
    width = {code: chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)}
    folded = {**_simplified(), **width, 0x3000: " ", 0xA0: " ", 0x2F00: "一", 0x4E36: "、", 0x2215: "/"}  # 丶, as Macao types it
    folded |= {0xFF62: "「", 0xFF63: "」"} | dict(zip(map(ord, _VARIANTS[::2]), _VARIANTS[1::2], strict=True))
    table = list(range(max(folded) + 1))
    for code, character in folded.items():
        table[code] = ord(character)
    return table


def fold(text: str) -> str:
    """Return ``text`` in Simplified characters and half-width punctuation, of exactly the same length.

    Character by character (OpenCC's ``t2s`` characters; Unicode block Halfwidth and Fullwidth Forms), so that a
    match in the folded text has its offsets in the text as read. 。、《》「」“” stay. A plan that Taiwan writes with 畫 is one with 划.
    """
    folded = text.translate(_folding())
    return _PLANS.sub(_planned, folded) if "画" in folded else folded


def _planned(match: re.Match[str]) -> str:
    return match.group()[0] + "划"


def to_simplified(text: str) -> str:
    """Return ``text`` with each Han character folded to its Simplified form; same length, punctuation untouched."""
    return text.translate(_simplified())


def detect(text: str) -> Literal["Hant", "Hans", "Latn"]:
    """Return the ISO 15924 script most of ``text`` is in; ``Hant`` when a Chinese text shows no preference."""
    sample = text[:20_000]
    han = sum("\u3400" <= c <= "\u9fff" for c in sample)
    latin = sum(c.isascii() and c.isalpha() for c in sample)
    if han * 3 < latin:
        return "Latn"
    table = _simplified()
    simplified_forms = simplified_only()
    traditional = sum(ord(c) in table for c in sample)
    simplified = sum(c in simplified_forms for c in sample)
    return "Hans" if simplified > traditional else "Hant"


@cache
def simplified_only() -> frozenset[str]:
    """Return the characters that are only the Simplified form of another (们, 发), never Traditional themselves.

    A form that Big5 has (同, also the Simplified form of 衕) is a Traditional character too.
    """
    forms = frozenset(_simplified().values()) - frozenset(chr(code) for code in _simplified()) - _SHARED
    return frozenset(form for form in forms if not form.encode("big5", "ignore"))


_SHARED = frozenset(
    "后里台干面只系几云松表谷斗准丑才千朱采出卜舍占胡刮曲岳布吊冬家党克余姜别卷厂吃向回困坛夸奸帘庄弥志念愿扎折挂旋朴沈涂淀游漓灶瓮界症盐私秋种筑签累纤致芸苏范荐蒙蔑蔑药蝎衅术复虫见辟达郁采钟"
)
"""Simplified forms that Traditional texts also use as characters of their own; no evidence for either script."""
