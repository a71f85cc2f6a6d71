"""What a headline adds to the text below it: with whom an agreement was signed."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from generator.expressions import compiled
from generator.extract.english import organisations
from generator.extract.english.agreements import ACTIVE, FOLLOWS, PLURAL
from generator.extract.english.document import Line, Reading
from generator.extract.english.words import NUMBER_WORDS
from generator.model.span import Quote, Span

_AGREEMENT = r"(?:M[oO][UA]s?|[Mm]emorand(?:um|a)(?: [Oo]f [A-Z]?[a-z]+)?|[Aa]greements?|[Pp]acts?|[Dd]eals?|[Cc]ontracts?|[Pp]artnership|[Aa]ccord|L[oO]I)"
_SIGNS = compiled(
    rf"(?P<verb>\b(?:[Ss]igns?|[Ii]nks?|[Ss]eals?|[Ss]igned|[Ii]nked)\b).{{0,60}}?\b(?P<doc>{_AGREEMENT})\b(?:.{{0,60}}? [Ww]ith (?:[Tt]he )?(?P<with>))?"
)
_PART = compiled(r"[^, ](?:[^,]|,(?= (?:Ltd|Inc|LLC|Limited)\b))*")
"""A comma joins two in a headline, where a text has ``and``."""
_WITH = compiled(
    rf"\b{_AGREEMENT}(?:(?: (?:[Ww]as|[Ii]s|[Hh]as [Bb]een))?(?: (?:[Oo]fficially|[Ff]ormally|[Jj]ointly|[Ss]uccessfully))? (?:[Ss]igned|[Ii]nked|[Cc]oncluded|[Ee]xchanged)(?: (?:[Oo]fficially|[Ff]ormally|[Jj]ointly|[Ss]uccessfully))?)? (?P<word>[Ww]ith|[Bb]etween) (?:[Tt]he )?"
)


_ADVERBS = r"(?: (?:[Oo]fficially|[Ff]ormally|[Jj]ointly|[Ss]uccessfully))?"
_SIGNED = compiled(
    rf"\b(?P<doc>(?:[A-Z][a-z-]+ ){{0,3}}{_AGREEMENT})(?: (?:[Ww]as|[Ii]s|[Hh]as [Bb]een))?{_ADVERBS} (?P<verb>[Ss]igned|[Ii]nked|[Cc]oncluded){_ADVERBS} (?:[Ww]ith|[Bb]etween) "
)
"""A headline in the passive: Cooperation Agreement Signed between A and B."""


def parties(reading: Reading) -> tuple[Quote, ...]:
    """Return the parties that the headline names, where the text names none."""
    for line in [line for line in reading.lines if line.kind == "headline"][:2]:
        found = _signing(reading, line) or _partners(reading, line)
        if found:
            return tuple(reading.document.quote(*r) for r in found)
    return ()


def signing(reading: Reading) -> tuple[Span, Span, tuple[Quote, ...]] | None:
    """Return verb, document and parties of the agreement that a headline says was signed, where the text goes on to speak of it."""
    text = reading.document.folded
    for line in [line for line in reading.lines if line.kind == "headline"][:2]:
        match = _SIGNS.search(text, line.sentence.start, line.sentence.end)
        passive = _SIGNED.search(text, line.sentence.start, line.sentence.end)
        both = _partners(reading, line) if passive else []
        told = [m for b in reading.body[:4] if (m := ACTIVE.search(text, b.sentence.start, b.sentence.end))] if len(both) > 1 else []
        if told:
            return Span(*told[0].span("verb")), Span(*told[0].span("doc")), tuple(reading.document.quote(*r) for r in both)
        found = _signing(reading, line) if match and not _TO_COME.search(text, line.sentence.start, match.start()) else []
        spoken = any(FOLLOWS.search(text, b.sentence.start, b.sentence.end) for b in reading.body[:4])
        if match and found and spoken:
            return Span(*match.span("verb")), Span(*match.span("doc")), tuple(reading.document.quote(*r) for r in found)
    return None


_NUMBER = compiled(r"\b(?P<n>\d{1,3}|[A-Za-z]+) (?:[A-Za-z-]+ ){0,3}$")


def count(reading: Reading, document: Span) -> int | None:
    """Return how many documents a headline speaks of; None: several."""
    text = reading.document.folded
    if not PLURAL.search(document.cut(text)):
        return 1
    many = _NUMBER.search(text, max(0, document.start - 40), document.start)
    word = many["n"].lower() if many else ""
    return int(word) if word.isdigit() else NUMBER_WORDS.get(word)


_TO_COME = compiled(r"\b(?:to|will|may|could|set to|not) $")


def _signing(reading: Reading, line: Line) -> list[organisations.Range]:
    """Return those before and behind ``signs an agreement with``."""
    text = reading.document.folded
    match = _SIGNS.search(text, line.sentence.start, line.sentence.end)
    if match is None:
        return []
    subject = [
        r
        for part in _PART.finditer(text, line.sentence.start, match.start("verb"))
        for r in organisations.listed(text, *part.span(), pair=True)
    ]
    partner = organisations.listed(text, match.start("with"), line.sentence.end, pair=True) if match["with"] is not None else []
    found = [r for r in (*subject, *partner) if _is_party(text, r)]
    return found if len(found) > 1 or (found and partner and found[-1] not in partner) else []


def _partners(reading: Reading, line: Line) -> list[organisations.Range]:
    """Return those behind ``agreement with``."""
    text = reading.document.folded
    match = _WITH.search(text, line.sentence.start, line.sentence.end)
    found = organisations.listed(text, match.end(), line.sentence.end, pair=True) if match else []
    return [r for r in found if _is_party(text, r)]


_OF_A_KIND = compiled(
    r" (?:[a-z][\w-]* ){0,3}(?:[Cc]ompan(?:y|ies)|[Ff]irms?|[Uu]niversit(?:y|ies)|[Pp]artners?|[Bb]anks?|[Cc]ounterparts?|[Gg]iants?|[Mm]akers?|[Aa]gency|[Gg]roup|[Ii]nstitutions?|[Ii]nvestors?|government)\b"
)


def _is_party(text: str, one: organisations.Range) -> bool:
    """Say whether a range names a body; a word in front of a kind only says of where it is (signs deal with Lindian firm)."""
    return organisations.looks_like_one(text, one) and (" " in text[slice(*one)] or _OF_A_KIND.match(text, one[1]) is None)


def completed(reading: Reading, party: Quote) -> tuple[Quote, ...]:
    """Return the two parties that a headline names where one of them is ``party``, the only one that the text names; empty: it names no other."""
    for line in [line for line in reading.lines if line.kind == "headline"][:2]:
        both = _signing(reading, line)
        names = [reading.document.folded[slice(*r)] for r in both]
        same = [i for i, name in enumerate(names) if name in party.value or party.value in name]
        if len(both) == _PAIR and len(same) == 1:
            other = reading.document.quote(*both[1 - same[0]])
            return (party, other) if same[0] == 0 else (other, party)
    return ()


_PAIR = 2
