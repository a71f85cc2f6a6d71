"""Numbers as Chinese texts write them, in folded text: digits, Chinese numerals, both mixed, and their values."""

import math
from decimal import Decimal

from generator.expressions import compiled
from generator.extract.patterns import Guarded

ARABIC = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?: \d{3})+(?![\d,.])|\d+(?:\.\d+)?"
_HAN = "〇零○一二两三四五六七八九十百千万亿廿卅"
HAN = rf"[{_HAN}][{_HAN}0]*(?:兆(?![瓦赫焦帕伏])[{_HAN}0]*)?(?!(?<=千)[瓦克米伏])(?:[点.][〇零○一二三四五六七八九]+[万亿]*)?"

_MULTIPLIER = "(?:[十百万亿]|千(?![瓦克米伏])|兆(?![瓦赫焦帕伏]))"
"""千 of 千瓦 and 兆 of 兆瓦 belong to the unit."""

_MULTIPLIERS = rf"(?:[多余]?{_MULTIPLIER})+"
NUMBER = Guarded(
    rf"\d{_HAN}",
    compiled(
        rf"(?:(?<![\dA-Za-z.])|(?<=[A-Z]{{2}})(?=[\d.,]+[万亿]))(?<!\d,)(?P<number>(?:{ARABIC})"
        rf"(?: ?{_MULTIPLIERS}(?: ?(?:{ARABIC}) ?{_MULTIPLIERS})*(?:{ARABIC})?|(?: ?(?:thousand|million|billion|trillion)))?"
        rf"|{HAN}(?:[多余][万亿]+)?)"
    ),
)
"""A number: 15475亿 · 12亿5,000万 · 1600余万 · 三十八亿五千万 · 两千余万 · 三.一八亿 · 9千8百余万 · 3.2 billion.

Digits behind letters are part of a name (G346, 5G) unless 万 or 亿 follows (GDP212.3亿)."""

_DIGITS = {c: i for i, group in enumerate(("〇零○0", "一", "二两", "三", "四", "五", "六", "七", "八", "九")) for c in group}
_SMALL = {"十": 10, "百": 100, "千": 1000}
_LARGE = {"万": 10**4, "亿": 10**8, "兆": 10**12}
_ENGLISH = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
_PIECE = compiled(rf"(?P<digits>{ARABIC})|(?P<small>[十百千])|(?P<large>[万亿兆])|(?P<english>[a-z]+)")
_ADJACENT = compiled(r"(?:^|(?<=[十百千万亿]))([一二两三四五六七八])([二三四五六七八九])(?=[十百千万亿]|$)")

Value = int | float


def multiplier(number: str) -> int:
    """Return the power of ten that ends a number: 万 of 2.3万, 亿 of 20亿, 1 where there is none."""
    result = 1
    for character in reversed(number):
        if character in _LARGE:
            result *= _LARGE[character]
        elif character in _SMALL and number[0].isdigit():
            result *= _SMALL[character]
        else:
            break
    return result


def parse(number: str) -> tuple[Value, Value | None]:
    """Return the value of a match of `NUMBER`, and the upper end when it names two neighbouring digits (八九百: 800, 900)."""
    if number.isascii() and number.isdigit():
        return int(number), None
    plain = number.replace("多", "").replace("余", "").replace("廿", "二十").replace("卅", "三十")
    if plain[0].isdigit():
        return tidy(_mixed(plain)), None
    whole, _, fraction = plain.replace(".", "点").partition("点")
    adjacent = _ADJACENT.search(whole)
    if adjacent and not fraction:
        first, second = adjacent.groups()
        if _DIGITS[second] == _DIGITS[first] + 1 or first + second == "三五":
            low, high = (whole[: adjacent.start()] + digit + whole[adjacent.end() :] for digit in (first, second))
            return _han(low), _han(high)
    if fraction:
        digits = "".join(str(_DIGITS[c]) for c in fraction if c in _DIGITS)
        factor = math.prod(_LARGE.get(c, 1) for c in fraction)
        return tidy(Decimal(f"{_han(whole)}.{digits}") * factor), None
    return _han(whole), None


def tidy(value: Decimal) -> Value:
    """Return a whole number as an int, another as a float."""
    return int(value) if value == int(value) else float(value)


def _mixed(number: str) -> Decimal:
    """Return the value of digits with multipliers: 12亿5,000万, 1千920万, 1万5千, 2.4万亿."""
    total, section, current = Decimal(0), Decimal(0), Decimal(0)
    for piece in _PIECE.finditer(number):
        if digits := piece["digits"]:
            section, current = section + current, Decimal(digits.replace(",", "").replace(" ", ""))
        elif small := piece["small"]:
            current *= _SMALL[small]
        else:
            factor = _LARGE[large] if (large := piece["large"]) else _ENGLISH[piece["english"]]
            total = total + (section + current) * factor if section + current else total * factor
            section = current = Decimal(0)
    return total + section + current


def _han(number: str) -> int:
    """Return the value of Chinese numerals, by place (三十八亿五千万) or digit by digit (二〇二四)."""
    if len(number) > 1 and all(c in _DIGITS for c in number):
        return int("".join(str(_DIGITS[c]) for c in number))
    total, section, digit, last = 0, 0, 0, 1
    for character in number:
        if character in _DIGITS:
            digit = _DIGITS[character]
        elif character in _SMALL:
            section += (digit or (0 if section and last == 1 else 1)) * _SMALL[character]
            digit, last = 0, _SMALL[character]
        else:
            unit = _LARGE[character]
            section += digit
            total = (total + section) * unit if total and unit == 10**8 else total + (section or (0 if total else 1)) * unit
            section, digit, last = 0, 0, unit
    short = number[-1] in _DIGITS and last > 10 and len(number) > 1 and number[-2] not in "零〇○"
    return total + section + (digit * last // 10 if short else digit)
