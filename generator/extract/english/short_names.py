"""Parties told by a short name that the text has given them in brackets behind the full one."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re

import msgspec

from generator.expressions import compiled
from generator.extract.drafts import SigningDraft
from generator.extract.english import abbreviations, organisations
from generator.extract.english.document import Reading

_SHORT = compiled(r"[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,2}")
_LETTERS = compiled(r"[A-Z][A-Za-z&]{0,8}[A-Z]")
_BRACKETS = compiled(
    r"\((?:the |(?:here(?:in)?)?after,? (?:(?:referred to|known) as )?(?:the )?|also known as |or )?(?P<mark>[\"\u201c\u2018'])?(?P<name>[A-Z][\w&-]*(?: [A-Z][\w&-]*){0,2})(?:[\"\u201d\u2019'])?\)"
)
"""What a name is called from here on: (\u201cMinPorts\u201d), (the "Trust"), (hereinafter "SeaHub"), (SeaHub)."""
_REACH = 160
"""Code points in front of a bracket in which the full name lies."""


def in_full(reading: Reading, draft: SigningDraft) -> SigningDraft:
    """Return the signing with the whole names of parties that are called by a short one (MinPorts), where the text gives them once."""
    quote = reading.document.quote
    names = [quote(*whole) if (whole := _full(reading, party.value)) else party for party in draft.parties]
    once = {name.value: name for name in reversed(names)}
    return msgspec.structs.replace(draft, parties=tuple(reversed(once.values())))


def _full(reading: Reading, short: str) -> organisations.Range | None:
    """Return the range of the name that ``short`` stands for; None when the text does not give it, or it only begins with it (Lin of Lin Ltd)."""
    text = reading.document.folded
    if not _SHORT.fullmatch(short):
        return None
    if _LETTERS.fullmatch(short) and (letters := abbreviations.full(text, short)):
        return letters
    bracket = next((match for match in _BRACKETS.finditer(text) if match["name"] == short), None)
    line = next((one for one in reading.lines if bracket and one.sentence.start <= bracket.start() < one.sentence.end), None)
    if bracket is None or line is None:
        return _spelled_apart(text, short)
    start = max(line.sentence.start, bracket.start() - _REACH, text.rfind(")", line.sentence.start, bracket.start()) + 1)
    found = organisations.before(text, start, bracket.start())[-1:]
    halves = [(middle + len(" and "), end) for begin, end in found if (middle := text.rfind(" and ", begin, end)) >= 0]
    told = [*halves, *found]
    told = [one for one in told if one[1] == bracket.start() - 1 and organisations.looks_like_one(text, one)]
    made = [one for one in told if _stands_for(text[slice(*one)], short)]
    whole = made[0] if made else told[-1] if told and bracket["mark"] and len(short) < told[-1][1] - told[-1][0] else None
    return None if whole and text.startswith(short, whole[0]) else whole


_INITIALS = compiled(r"[A-Z]{3,6}")


def _spelled_apart(text: str, short: str) -> organisations.Range | None:
    """Return the range of a body whose words have the initials of ``short``, where no bracket says so (Lin Trade University; LTU); None: none has."""
    if not _INITIALS.fullmatch(short):
        return None
    words = r"(?: (?:of|and|for|the|&)){0,2} ".join(rf"{letter}[a-z][\w'\u2019]{{1,20}}" for letter in short)
    found = (match.span() for match in re.finditer(rf"(?<![\w-])(?<![A-Z][a-z] ){words}(?![\w-]| [A-Z])", text))
    return next((one for one in found if organisations.is_body(text, one) and organisations.looks_like_one(text, one)), None)


def _stands_for(name: str, short: str) -> bool:
    """Say whether a short name is made of a longer one: each of its parts begins as a word of it does, in their order."""
    words = iter(word.lower() for word in re.split(r"[ -]", name))
    parts = _PART.findall(short)
    return len(name.split()) > len(short.split()) and all(any(word.startswith(part.lower()) for word in words) for part in parts)


_PART = compiled(r"[A-Z][a-z]+|[A-Z](?=[A-Z-]|$)|[A-Z](?=[a-z])")
"""The parts of a short name: Min and Ports of MinPorts, each letter of ASC."""
