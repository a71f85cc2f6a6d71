"""Ceremonies told by their kind, with or without what they are for (the groundbreaking ceremony of the new ward)."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re

from generator.expressions import compiled
from generator.extract.english.document import Reading
from generator.model.span import Quote

_KIND = (
    r"(?i:opening|signing|launch(?:ing)?|inaugural|inauguration|ground[- ]?breaking|ribbon[- ]cutting|topping[- ](?:out|off)|foundation[- ](?:stone[- ])?laying|(?:laying of the )?foundation[- ]stone|"
    r"(?:sod|soil|turf|ground)[- ](?:turning|cutting)|unveiling|commissioning|christening|dedication|re-?dedication|blessing|consecration|hand(?:ing)?[- ]?over|turn[- ]?over|flag(?:ging)?[- ]off|kick-?off|naming|reopening|re-opening)"
)
_RITE = r"(?i:ceremon(?:y|ies)|event|exercise|service|rites?|programme|program)"
_LIKE = r"(?:(?!(?:brief|short|simple|impressive|solemn|recent|first|annual|second|whole|same|entire|similar|previous|earlier|next|last|upcoming|separate|colou?rful|[a-z]*ful|for|of|to|and|with|by)\b)(?:[a-z][a-z-]+|MoU|MOU|MoA|MOA) )"
"""What a ceremony is called by besides its kind (the contract signing ceremony), no opinion of it."""
_GRAND = r"(?:(?i:official|formal|grand|joint|virtual|soft|public|special) )"
_NAME = rf"{_LIKE}{{0,2}}?{_KIND}(?:(?: and| &|/|,) ?(?:the )?(?:[a-z]+[- ])?{_KIND})?[ -]{_RITE}\b"
_UNTIL = (
    r"(?=[,;:()\u2013\u2014]|\.(?!\d)|$| (?:was|were|is|are|has|had|have|took|takes|held|here|today|tonight|yesterday|tomorrow|last|this|earlier|on|at|in|from|under|during|before|after|where|when|which|that|who|"
    r"as|by|attended|hosted|organi[sz]ed|presided|officiated|marked|marking|alongside|together|along|amid|while|said|says|will)\b)"
)
_DETERMINED = r"(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|his|her|separate|today['\u2019]s|yesterday['\u2019]s)"
_FULL = compiled(
    rf"\b{_DETERMINED} (?:(?:brief|short|simple|[a-z]+ful|solemn) )?(?P<name>(?P<kind>{_NAME}|{_GRAND}{_KIND} (?:and|&) {_KIND}) (?:of|for) (?P<what>(?:[^,;:()]|,(?=\d{{3}})){{4,110}}?)){_UNTIL}"
)
"""With what it is for: during the official opening and dedication of the new police post."""
_MERE = compiled(
    rf"\b(?:[Aa]t|[Dd]uring|[Ff]or|[Ii]n|[Ww]ith|[Bb]y|over|of|held|(?i:attend|witness|grac|hold|host|organi[sz]|conduct|perform|mark|join|celebrat|preced|follow|stag)(?:e|es|ed|s|ing)?(?: by)?) "
    rf"{_DETERMINED} (?:(?:brief|short|simple|[a-z]+ful|solemn) )?(?P<name>{_NAME})(?! (?:of|for) )"
)
"""Without: they turned the soil at a groundbreaking ceremony."""
_POINTS_BACK = compiled(r"(?:the|this|its|their|his|her) [a-z]+")
"""What was named before (the opening ceremony of the project)."""
_BEFORE = compiled(
    r"\b(?:ahead of|prior to|before|since|until|upcoming|(?:days?|weeks?|months?|years?) (?:after|before)|will (?:also )?(?:attend|hold|host|be)|to (?:attend|hold|host)|invited to|(?:last|previous|next) \w+) [^.,;]{0,30}$"
)
"""In front of a ceremony that is not the one at hand."""

_ANY = compiled(r"(?:An?|Any|Every|Each) (?:[a-z-]+ ){0,3}")
_IS_A = compiled(
    r" ?(?:(?:an? )?[^.;,]{3,80}? )?(?:is|are) (?:often |usually |always |just |only |nothing but )?(?:an?|the (?:sort|kind|moment|time)|when|where|what|how|meant)\b"
)


def in_general(text: str, start: int, told: tuple[int, int], end: int) -> bool:
    """Say whether a ceremony that opens a sentence is spoken of in general (A groundbreaking for a new mill is a waste of time)."""
    return (
        _ANY.fullmatch(text, start, told[0]) is not None
        and not text.startswith("the ", told[1])
        and _IS_A.match(text, told[1], end) is not None
    )


def full(reading: Reading, start: int, end: int) -> Quote | None:
    """Return the ceremony of a sentence with what it is for, up to a verb, a day or a place."""
    return _told(reading, _FULL, start, end)


def mere(reading: Reading, start: int, end: int) -> Quote | None:
    """Return the ceremony of a sentence by its kind alone."""
    return _told(reading, _MERE, start, end)


def _told(reading: Reading, expression: re.Pattern[str], start: int, end: int) -> Quote | None:
    text = reading.document.folded
    for told in expression.finditer(text, start, end):
        if in_general(text, start, told.span("name"), end):
            continue
        if not _BEFORE.search(text, max(start, told.start("name") - 50), told.start("name")):
            back = expression is _FULL and _POINTS_BACK.fullmatch(told["what"])
            return reading.document.quote(*told.span("kind" if back else "name"))
    return None
