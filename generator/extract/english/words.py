"""The lexicons of the English grammar: sets of words folded to lower case, read from the data files beside it."""

from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).with_name("lexicon")

APOSTROPHES = str.maketrans({"\u2019": "'", "\u2018": "'", "\u2010": "-", "\u2011": "-"})
"""Typographic apostrophes and hyphens to the typewriter's, one for one."""


def fold(word: str) -> str:
    """Return ``word`` as the lexicons have it: lower case, plain apostrophes, no full stop behind."""
    return word.translate(APOSTROPHES).lower().rstrip(".")


@cache
def lexicon(name: str) -> frozenset[str]:
    """Return the entries of the data file ``lexicon/NAME.txt``; a line that starts with ``#`` is a remark."""
    lines = (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("\n")
    return frozenset(fold(line) for line in lines if line and not line.startswith("#"))


FUNCTION_WORDS = lexicon("function_words")
LETTERED = frozenset(["IT", "WHO"])
"""Abbreviations that are written as function words are."""
SPEECH_VERBS = lexicon("speech_verbs")
OTHER_VERBS = lexicon("verbs")

NUMBER_WORDS = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
} | {word: 10 * value for value, word in enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2)}

MONTHS = {
    name: number
    for number, names in enumerate(
        [
            "january,jan",
            "february,feb",
            "march,mar",
            "april,apr",
            "may",
            "june,jun",
            "july,jul",
            "august,aug",
            "september,sept,sep",
            "october,oct",
            "november,nov",
            "december,dec",
        ],
        start=1,
    )
    for name in names.split(",")
}
WEEKDAYS = {
    name: number
    for number, names in enumerate(
        ["monday,mon", "tuesday,tue,tues", "wednesday,wed", "thursday,thu,thurs", "friday,fri", "saturday,sat", "sunday,sun"]
    )
    for name in names.split(",")
}
