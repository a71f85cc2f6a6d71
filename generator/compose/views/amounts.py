"""An amount taken apart for print: what stands before the number, the number, its unit; converted only in English."""

import re

import msgspec

from generator.compose.views.reading import Reading
from generator.expressions import compiled
from generator.i18n.terms import UNITS
from generator.model.record import Figure

_DIGITS = compiled(r"\d[\d,，.]*(?:\s*[-–—~～至到]\s*\d[\d,，.]*)?(?<![,，.])")

_NUMERAL = "[零〇一二兩两三四五六七八九十百千萬万億亿兆半幾几數数]+"

_NUMERALS = compiled(f"{_NUMERAL}(?:[至到]{_NUMERAL})?")

_NUMBER_WORD = compiled(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|dozens?|half)(?:-[a-z]+)?\b",
    re.IGNORECASE,
)

_SCALES = ((1e12, "tn"), (1e9, "bn"), (1e6, "m"))
"""Short scale, as the English-language press writes it."""

_HAN = compiled(r"[\u3400-\u9fff]")


class Amount(msgspec.Struct, frozen=True):
    """``qualifier number unit`` as they are printed."""

    qualifier: str
    number: str
    unit: str
    source_form: str = ""
    """The source's own writing, where the number was converted."""


def amount(reading: Reading, figure: Figure) -> Amount:
    """Return a figure in the source's own unit; in English the reader's, with the source form kept."""
    if not reading.formats.chinese and _HAN.search(figure.text):
        return _english(reading, figure)
    return written(reading, figure)


def written(reading: Reading, figure: Figure) -> Amount:
    """Return a figure as the source writes it, its digits grouped as the locale does."""
    text = figure.text
    found = _DIGITS.search(text) or _NUMERALS.search(text) or _NUMBER_WORD.search(text)
    if found is None:
        return Amount(_outside(figure, ""), text, "")
    before, after = text[: found.start()].strip(), text[found.end() :].strip()
    number = found.group()
    if number.isascii() and number.isdigit() and len(number) > 3:
        number = reading.formats.number(int(number))
    return Amount(_outside(figure, before), number, after)


def _outside(figure: Figure, before: str) -> str:
    """Return what is printed before the number: the words there, and a qualifier that the source has elsewhere (僅需)."""
    qualifier = figure.qualifier or ""
    return before if not qualifier or qualifier in figure.text else f"{qualifier}{before}"


def _english(reading: Reading, figure: Figure) -> Amount:
    qualifier = UNITS.qualifier(figure.qualifier or "")
    term = UNITS.unit(figure.unit)
    if term is None or (qualifier is None and figure.qualifier):
        # A word that the term list has no English for stays as the source has it.
        return written(reading, figure)
    value, to = figure.value * term.factor, None if figure.value_to is None else figure.value_to * term.factor
    scale, word = next(((size, name) for size, name in _SCALES if term.scaled and abs(value) >= size), (1, ""))
    number = reading.formats.number(round(value / scale, 6))
    if to is not None:
        number += f"–{reading.formats.number(round(to / scale, 6))}"
    return Amount(qualifier or "", number, " ".join(part for part in (word, term.english) if part), figure.text)
