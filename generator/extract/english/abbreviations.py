"""Abbreviations in brackets: which words before them they stand for."""

from collections.abc import Sequence

from generator.extract.english.tokens import Token, tokens

_SMALL = frozenset(["of", "and", "for", "the", "&", "in", "on", "'s", ","])


_FORMS = frozenset(["limited", "ltd", "plc", "inc", "llc", "berhad", "bhd", "corporation", "company", "pte", "pty", "pvt", "sdn"])
"""Legal forms that an abbreviation leaves out (Alder Ports Company Limited (APC))."""


def spelled(words: Sequence[Token], at: int) -> int | None:
    """Return where the words begin whose initials stand in the bracket that opens at ``at``; None when no words give them.

    ``Ministry of Roads and Harbours (MRH)`` gives the index of ``Ministry``: what the letters span is one name.
    """
    if at + 2 >= len(words) or words[at].text != "(" or words[at + 2].text != ")" or words[at + 1].shape != "C":
        return None
    letters = [letter for letter in words[at + 1].text if letter.isupper()]
    form = at > 0 and words[at - 1].low in _FORMS and letters[-1:] != [words[at - 1].text[0].upper()]
    index = at - form
    for letter in reversed(letters if len(letters) > 1 else []):
        index -= 1
        while index >= 0 and words[index].low in _SMALL:
            if words[index].low[0].upper() == letter and words[index].low != "'s" and _next_capital(words, index) != letter:
                break
            index -= 1
        if index < 0 or words[index].text[0].upper() != letter:
            return None
    return index if index < at else None


def _next_capital(words: Sequence[Token], index: int) -> str:
    """Return the initial of the nearest capitalised word to the left."""
    return next((words[i].text[0] for i in range(index - 1, -1, -1) if words[i].shape == "C"), "")


_REACH = 160
"""Code points in front of a bracket in which the words lie that it abbreviates."""


def is_of_a_firm(words: Sequence[Token], at: int) -> bool:
    """Say whether the bracket that opens at ``at`` stands before the legal form of a firm (Alder (US) Inc.)."""
    return at > 0 and at + 3 < len(words) and words[at - 1].shape == "C" and words[at + 2].text == ")" and words[at + 3].low in _FORMS


def full(text: str, letters: str) -> tuple[int, int] | None:
    """Return the range of the words that ``letters`` abbreviates where they first stand in brackets behind them; None when nowhere."""
    at = text.find(f"({letters})")
    if at < 0:
        return None
    words = tokens(text, max(0, at - _REACH), at + len(letters) + 2)
    bracket = next((index for index, word in enumerate(words) if word.start == at), 0)
    first = spelled(words, bracket)
    if first is None:
        return None
    last = bracket - 1 - (words[bracket - 1].shape == "s")
    return words[first].start, words[last].end


def behind_dateline(words: Sequence[Token], start: int, end: int) -> int:
    """Return where a post begins that runs into the town and the agency of a dateline (``Vardo (LNA) Ports Minister``)."""
    for at in range(start + 1, min(start + 3, end - 2)):
        if start == 0 and words[at].text == "(" and words[at + 2].text == ")" and words[at + 1].text.isupper():
            firm = at + 3 < end and words[at + 3].low in _FORMS
            return start if firm or spelled(words, at) == start else at + 3
    return start
