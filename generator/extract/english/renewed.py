"""Things told by their kind only: what of the words before and behind them belongs to what the record calls them."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from generator.expressions import compiled
from generator.extract.english import things
from generator.extract.english.kinds import SITE
from generator.extract.english.words import NUMBER_WORDS

_NEW = compiled(r"\b(?:(?:[Bb]rand[- ])?[Nn]ew|[Rr]enovated|[Rr]efurbished|[Rr]ehabilitated|[Uu]pgraded|[Mm]oderni[sz]ed|[Ee]xpanded) $")
"""Tells a thing without a name from the old one (the new town hall): it is part of what it is called."""
_PRAISED = compiled(r"(?:ultra|state|multi|world|purpose|modern\b|[\d.]+[ -]million)")
"""Opens a description, in front of which ``new`` is one more word of it (a new ultra-modern block)."""
_KIND = compiled(
    r"(?:\d[\w,.]*[ -])?(?:(?!(?:of|for|at|in|on|to)\b)[a-z][a-z-]*(?:['\u2019]s?)?(?:,? | and )?){1,7}(?=$| (?:of|for|at|in|on|to)\b)"
)
_FOR_WHOM = compiled(
    r" for (?:the |its |their )?(?:[a-z]+ )?(?:people|use|benefit|residents|community|communities|students|pupils|patients|members|villagers|children|staff|public|police|army|women|families|locals|inhabitants|elderly|youth)\b"
)
"""Behind a thing: who is to use it."""
_OWNER = compiled(r"(?:[A-Z][\w&'\u2019.-]* (?:(?:of|for|and|the) ){0,2}){2,7}\([A-Z][A-Za-z&-]{1,9}\) (?=(?:[\w&'\u2019.-]+ )+[A-Z])")
"""Whose a thing is, with its abbreviation (the Alder University (AU) Ash Research Centre)."""
_FOR_TOWN = compiled(
    r"(?:\d[\w,.]*[ -])?(?:[a-z][a-z-]* ){0,5}[a-z][a-z-]*(?P<town> for (?!(?:Women|Men|Girls|Boys|Children|Youth|People|Persons|All)\b)[A-Z][\w-]+)"
)
"""The town that is to have a thing told by its kind (a new hospital for Norvik)."""
_FIGURE = compiled(r"\b(?:[Mm]emorial|[Mm]onument|[Ss]tatue|[Mm]ural|[Ss]culpture|[Bb]ust|[Cc]enotaph)$")
_A_FIGURE = compiled(r"(?:[a-z-]+ ){0,3}?(?:memorial|monument|statue|mural|sculpture|bust|cenotaph)\b")
_TO_SOMEBODY = compiled(
    r" (?:to|honou?ring|commemorating|depicting|remembering|in (?:honou?r|memory) of|dedicated to) [^.;,]{2,80}?(?=[.,;]|$| (?:on|at|in|outside|inside|near|during|today|yesterday|this|which|that|as|by|with|was|were|is|has|have) )"
)
"""Behind a thing made for somebody: for whom."""


_IN_TOWN = compiled(
    r" in [A-Z][\w-]+(?: [A-Z][\w-]+){0,2}(?:, [A-Z][a-z]{2,4}\.(?=$|[,;]| [a-z]))?(?=[.,;]|$| (?:on|today|yesterday|last|this|that|which|to|with|and|by)\b)"
)
"""Behind a facility that has no other name: its town, which alone tells it from others."""


def whole(text: str, thing: things.Range, end: int) -> things.Range:
    """Return a thing told by its kind with the ``new`` in front of it and without the words on who is to use it."""
    owner = _OWNER.match(text, *thing)
    thing = (owner.end(), thing[1]) if owner else thing
    town = _FOR_TOWN.fullmatch(text, *thing)
    thing = (thing[0], town.start("town")) if town and not _FIGURE.search(text, thing[0], town.start("town")) else thing
    whom = _FOR_WHOM.search(text, *thing)
    if whom and _KIND.fullmatch(text, thing[0], whom.start()):
        thing = thing[0], whom.start()
    figure = _A_FIGURE.match(text, *thing)
    for_somebody = _TO_SOMEBODY.match(text, figure.end(), end) if figure else None
    for_somebody = for_somebody if for_somebody and for_somebody.end() > thing[1] else None
    for_somebody = for_somebody or (_TO_SOMEBODY.match(text, thing[1], end) if _FIGURE.search(text, *thing) else None)
    thing = (thing[0], for_somebody.end()) if for_somebody else thing
    seat = _IN_TOWN.match(text, thing[1], end) if text[slice(*thing)] == "facility" else None
    thing = (thing[0], seat.end()) if seat else thing
    new = _NEW.search(text, max(0, thing[0] - 14), thing[0])
    named = new and _KIND.match(text, *thing) and not _PRAISED.match(text, *thing)
    return (new.start(), thing[1]) if new and named else thing


def is_new(text: str, thing: things.Range) -> bool:
    """Say whether ``new`` stands right in front of a thing (its new facility)."""
    return _NEW.search(text, max(0, thing[0] - 14), thing[0]) is not None


def counted(words: str) -> bool:
    """Say whether works are told by their number and kind (five new district hospitals)."""
    number = words.split(maxsplit=1)[0].lower()
    return (
        number in NUMBER_WORDS or (number.replace(",", "").isdigit() and (len(number) < len("1000") or "," in number))
    ) and _WORKS_OF_A_KIND.fullmatch(words) is not None


_WORKS_OF_A_KIND = compiled(rf"[\w,]+ (?:(?:[a-z][a-z-]*|and) ){{0,5}}?(?:(?=[a-z]+s$){SITE.pattern}|projects|schemes)")
CEREMONIAL = compiled(
    r"\w*(?:aunched|naugurat|ommission|fficially|ormally|laid|lays|laying|broke|break|roundbreaking|cut|turn|sod|oundation)"
)
"""Verbs that tell of a ceremony."""
