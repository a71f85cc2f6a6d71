"""Numbers that measure nothing: years, ordinals, dates, clauses of a law, addresses, the sizes of files on a page."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re

from generator.expressions import compiled
from generator.extract.english.words import MONTHS, WEEKDAYS

_NAMED = compiled(
    r"(?:\b(?:No|Nos|[Cc]lauses?|[Ss]ections?|[Ss]ubsections?|[Rr]ules?|[Rr]egulations?|[Pp]ara(?:graph)?s?|[Aa]rticles?|[Ss]chedules?|[Bb]ill|[SAH]B|HR|[Ff]ootnotes?|[Aa]nnex(?:es)?|level|grade|tier|type|stage|phase|Phase|Chapter|Page|Room|Level|Stage|Grade|Class|Block|Pier|Gate|Hall|Suite|Unit|Lot|Vision|Tier|Type|Highway|Route|Terminal|Line|Goal|SDG|Year|Batch|Part|Day|Round|Category|Industry|Web|Version|Covid|Expo|Horizon|Agenda|Booth|Local|District|Ward|Precinct|Division|Chapter|Station|aged?|page|pp|version)\.?) $"
)
_CAPITAL = compiled(r"[A-Z][\w'\u2019]+ $")
_BEGUN = compiled(r"(?:^|[.!?\u201c\"] )[A-Z]\w* $")
"""A capital that only opens its sentence."""
NOT_SCALED_YEAR = compiled(r"(?:19|20)\d\d$")


_NOT_COUNTED = compiled(r"(?:st|nd|rd|th)\b|[:/]\d|\s?(?:am|pm|a\.m|p\.m|hrs)\b|[A-Z]\w*")


_WORD = compiled(r"\s?([A-Za-z]+)")
_FORM = compiled(r"\b(?:[Pp]rimary|[Gg]rade|[Cc]lass|[Ff]orm|[Ss]tandard) $")
"""In front of the number of a class at school (primary seven pupils)."""
_STREET = compiled(
    r" (?:[A-Z][\w'\u2019.-]* ){1,4}(?:Road|Rd|Street|St|Avenue|Ave|Drive|Lane|Boulevard|Blvd|Highway|Way|Place|Crescent|Terrace|Parade|Close|Court|Circle|Parkway|Pike|Row)\b(?! [a-z]*s\b)"
)
"""Behind the number of a house (4512 Lake Owens Road)."""


def is_name(match: re.Match[str], ahead: str, text: str, after: int) -> bool:
    """Say whether the digits are a year, an ordinal, a date or part of a name."""
    number = match["n"]
    if not match["s"] and NOT_SCALED_YEAR.match(number) and (not match["q"] or text.startswith(" levels", after)):
        return True
    short_year = text[max(0, match.start("n") - 1)] in "'\u2019" and len(number) == len("94")
    if short_year or _is_of_a_name(number, ahead, text, after):
        return True
    if _NOT_COUNTED.match(text, after):
        return True
    following = _WORD.match(text, after)
    month = following is not None and following[1].lower() in MONTHS and following[1][0].isupper()
    if month or (not match["q"] and _FORM.search(ahead)):
        return True
    if "," not in number and not match["q"] and _STREET.match(text, after):
        return True
    before = ahead.rstrip().rsplit(" ", 1)[-1].strip("(,").lower().rstrip(".")
    if before in MONTHS or before in WEEKDAYS:
        return True
    return bool(
        not match["q"]
        and "," not in number
        and number[0].isdigit()
        and (_NAMED.search(ahead) or (_CAPITAL.search(ahead) and not _BEGUN.search(ahead)))
        and len(number) < 5
    )


def _is_of_a_name(number: str, ahead: str, text: str, after: int) -> bool:
    """Say whether a word for a number, capitalised amid small words, ends a name (the Dock Seven crane)."""
    named = number.istitle() and number.isalpha() and text[after + 1 : after + 2].islower()
    return named and _CAPITAL.search(ahead) is not None and _BEGUN.search(ahead) is None


_PAGE_SIZE = compiled(r"[^()]{0,12}\)")
_OPENS = compiled(r"\([^()]{0,12}$")


def is_page_size(text: str, start: int, end: int) -> bool:
    """Say whether a range, a number of bytes, stands alone in brackets: the size of a file to download (PDF, 0.1 MB)."""
    return (
        text[end - 2 : end] in {"KB", "MB"}
        and _PAGE_SIZE.match(text, end) is not None
        and _OPENS.search(text, max(0, start - 14), start) is not None
    )
