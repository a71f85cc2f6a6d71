"""Bodies that are taken up again by their noun (the University signed, the company has inked)."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from generator.expressions import compiled
from generator.extract.english import organisations
from generator.extract.english.words import lexicon

Range = organisations.Range

_IT = compiled(
    r"\b(?:[Tt]he|[Tt]his) (?P<noun>[A-Za-z][a-z]{3,20})(?: (?:has|have|had|today|yesterday|also|recently|formally|officially|jointly|then))*,? $"
)
"""In front of a verb: a body that is called by its noun."""
_GOVERNED = compiled(r"\b(?:of|for|with|and|by|to|from|at|in|on) $")
"""In front of such a body: it is not the subject."""
_FIRM = compiled(
    r"(?<![\w.])(?:[A-Z][\w&'\u2019-]* ){1,5}(?:Ltd\.?|Limited|Inc\.?|PLC|[Pp]lc|Corp\.?|Corporation|Company|Berhad|Bhd|Group)(?![\w-])"
)
_BEFORE = 2500
"""Code points before a sentence in which the body that it calls by its noun is looked for."""


def meant(text: str, start: int, verb: int, *, capital: bool = False) -> list[Range]:
    """Return the body that a subject told by its noun stands for (The organisation signed): the last one before that has the noun.

    Args:
        text: The folded text.
        start: Where the sentence begins.
        verb: Where its verb of signing begins.
        capital: Only a noun with its capital is taken (the University), as a name is.
    """
    it = _IT.search(text, max(start, verb - 60), verb)
    if it is None or (capital and it["noun"].islower()) or _GOVERNED.search(text, start, it.start()):
        return []
    noun = it["noun"].capitalize()
    if noun in {"Company", "Firm"}:
        firms = list(_FIRM.finditer(text, max(0, start - _BEFORE), start))
        return [firms[-1].span()] if firms else []
    if noun.lower() not in lexicon("organisation_heads"):
        return []
    governing = text.rfind(f"{noun} of ", max(0, start - _BEFORE), start)
    ahead = _CAPITALS.search(text, max(0, governing - 80), governing) if governing > 0 else None
    place = text.rfind(f" {noun}", max(0, start - _BEFORE), start)
    stop = place + 1 + len(noun)
    name = _CAPITALS.search(text, max(0, place - 80), place + 1) if place > 0 else None
    whole = organisations.first(text, ahead.start() if ahead else governing, start) if governing >= 0 else None
    last = (name.start(), stop) if name and not _GOES_ON.match(text, stop) else None
    return [one for one in (last or whole,) if one is not None]


_CAPITALS = compiled(r"(?<![\w.])(?!The )(?:[A-Z][\w&'\u2019-]* (?:(?:and|&) )?){1,6}$")
_GOES_ON = compiled(r"\w| (?:of|for|at) | [A-Z]| \(")
