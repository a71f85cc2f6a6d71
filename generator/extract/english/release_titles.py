"""Titles in front of a verb: in quotation marks, or without where the words before leave no doubt."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from generator.expressions import compiled
from generator.extract.english import organisations, things
from generator.extract.english.kinds import DOCUMENT, PAPER, SITE

_NAMED = compiled(
    r"\b(?:titled|entitled|called|named),? (?P<one>[A-Z][^.;,\"\u201c\u2018]{3,120}),? ?$"
    rf"|\b{PAPER}(?: (?:on|about|by) [^.,;\"\u201c]{{3,60}})?(?: \([^()]{{2,20}}\))?, (?:the )?(?P<two>[A-Z][^.;,\"\u201c]{{3,120}}), ?$"
    r"|\b(?:book|handbook|novel|memoir|anthology|booklet|biography|autobiography|documentary|album|magazine|journal) (?P<three>(?!(?:by|of|on)\b)[A-Z][\w:'\u2019 -]{3,100}) ?$"
    r"|^(?P<five>[A-Z][^.;,\"\u201c]{3,100}), (?:an?|the|its|their) (?:[\w-]+ ){0,4}(?:report|book|study|paper|index|guide|guidebook|strategy|plan|novel|memoir|handbook|atlas|survey|album|documentary)\b[^.;,\"\u201c]{0,80}, ?$"
    r"|^(?:The )?(?P<four>(?:(?:Blue|White|Green|Red|Yellow|Annual) (?:Book|Paper|Report)|(?:[A-Z][\w'\u2019-]* ){1,4}(?:Report|Atlas|Handbook)) (?:of|on) [^.;,\"\u201c]{5,160}?)(?: \([^()]{4,12}\))?, ?(?:edited|compiled|written|prepared|authored|published) (?:and published )?by [^.;\"\u201c]{3,200}, ?$"
)
"""A title without quotation marks in front of a verb: behind what introduces it, between commas, or behind its kind."""
_QUOTED = compiled(
    r"(?:[\"\u201c\u2018]|(?<!\w)')(?P<title>[A-Z][^\"\u201c\u201d]{4,140}?)[,.]?[\"\u201d\u2019'],?(?: (?:(?:written|authored|edited|penned|compiled|published|prepared) )?by [^.;,\"\u201c]{3,60}| [a-z]+| (?:an?|the) [^.;,\"\u201c]{2,60},| (?:the|this) (?:[\w-]+ ){0,3}[a-z-]+|,? which [^;\"\u201c]{3,160},|(?:,? (?:an?|the) [^.;,\"\u201c]{2,90})?,? (?:jointly )?(?:compiled|edited|written|authored|penned|translated|composed|produced|prepared|published) (?:and [a-z]+ )?by [^;\"\u201c]{3,140}?,?)?(?: [-\u2013\u2014])? ?$"
)
_BETWEEN = compiled(r"[,.]?[\"\u201d\u2019'](?: \([^()]{2,30}\))?,?(?: and)? (?:[\"\u201c\u2018]|(?<!\w)')")
TITLE = compiled(r"(?:[\"\u201c\u2018]|(?<!\w)')(?P<title>[A-Z][^\"\u201c\u201d]{2,140}?)[,.]?[\"\u201d\u2019'](?=\W|$)")
_BY_AUTHOR = compiled(r" (?:(?:written|authored|edited|compiled) )?by (?=(?:Dr|Prof|Mr|Mrs|Ms|Sir)?\.? ?[A-Z][\w'\u2019.-]+ [A-Z])")
"""Behind a title: who wrote it."""


def quoted(text: str, start: int, end: int) -> list[things.Range]:
    """Return the titles in quotation marks, one or a list of them, that end at ``end``."""
    last = _QUOTED.search(text[start:end])
    if last is None:
        return []
    found = [(start + last.start("title"), start + last.end("title"))]
    for match in reversed(list(TITLE.finditer(text, start, found[0][0] - 1))):
        if _BETWEEN.fullmatch(text, match.end("title"), found[0][0]) is None:
            break
        found.insert(0, match.span("title"))
    return found


def unquoted(text: str, start: int, end: int) -> things.Range | None:
    """Return the title without quotation marks that ends at ``end``, where the words before it leave no doubt that it is one."""
    named = _NAMED.search(text[start:end])
    if named is None:
        return _kind_first(text, start, end)
    begin, stop = named.span(next(group for group in ("one", "two", "three", "four", "five") if named[group]))
    author = _BY_AUTHOR.search(text, start + begin, start + stop)
    stop = author.start() - start if author else stop
    while text[start + stop - 1] in " ,":
        stop -= 1
    return start + begin, start + stop


_KIND_FIRST = compiled(
    r"(?:The |An? )?(?:(?:[A-Z][\w&.-]*(?: (?:of |for |and )?[A-Z][\w&.-]*){0,6})['\u2019]s )?"
    r"(?P<title>(?:[A-Z][\w'\u2019-]* ){0,6}(?:Report|Strategy|Plan|Policy|Framework|Guidelines?|Index|Survey|Review|Roadmap|Charter|Handbook|Atlas|Programme|Blueprint|Agenda)"
    r" (?:(?:for|on|of|to) (?:the )?[A-Z][\w'\u2019&-]*(?: (?:(?:and|of|in|for|the|on|to|&|with) ){0,2}[A-Z\d][\w'\u2019&-]*){0,14}|covering \d{4}(?:[-\u2013/]\d{2,4})?))(?: \([^()]{2,20}\))?,? "
)
"""Opens a sentence: a document whose name goes on behind its kind (The National Strategy for Rivers in the Lin Hills was launched)."""


def _kind_first(text: str, start: int, verb: int) -> things.Range | None:
    """Return the title that opens the sentence, up to the verb, with what the document is for."""
    match = _KIND_FIRST.fullmatch(text, start, verb)
    return match.span("title") if match else None


_LATELY = compiled(
    r"[^.;,]{0,70}? (?:last (?:month|week|year)|in (?:January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d)\b"
)
"""Behind a title: another month."""
_PART_OF_MORE = compiled(r"[\"\u201d\u2019'] [A-Z][a-z]+ [A-Z]")
"""Behind words in quotation marks that are only the beginning of a name."""
_ISSUED = compiled(r"issued\b")


def is_background(text: str, verb: int, title: things.Range, end: int) -> bool:
    """Say whether what was made public is told as background, or is no work: an order that was issued, half of a name."""
    order = _ISSUED.match(text, verb) is not None and DOCUMENT.search(text, verb, title[1]) is None
    return order or bool(_LATELY.match(text, title[1], end) or _PART_OF_MORE.match(text, title[1]))


CASED = compiled(r"(?:(?:[A-Z\d][\w'\u2019-]*|of|the|and|in|on|for|an?|to|from|with|at|by|&)(?:: | |$)){2,20}")
"""A title of which each word has its capital, but for small ones."""
_END = r"(?=[,;.]|$| (?:by|at|on|in|during|here|today|yesterday|this|last|took|was|were|with|which) ?)"
_MORE = rf"(?: (?!(?:at|in|on) (?:the )?(?:[A-Z][\w'\u2019-]* ){{1,4}}{SITE.pattern}|(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day|on [A-Z][a-z]+day|in [A-Z][\w-]+ (?:on|today|yesterday|last)\b)(?:(?:of|the|and|in|on|for|an?|to|from|with|at|&) ){{0,2}}[A-Z\d][\w'\u2019-]*)"
"""The next word of a title with a capital, with the small words in front of it; no house in which the work was shown, and no day."""
_NAME = r"[A-Z][\w'\u2019-]*(?: (?:(?:of|the|and|an?|to|from|&) ){0,2}[A-Z\d][\w'\u2019-]*){1,7}"
SUBTITLE = compiled(rf": [A-Z\d][\w'\u2019-]*{_MORE}{{1,9}}{_END}")
"""Behind a title in capitals: what a colon adds to it (launched Salt Wind: A Life at Sea)."""
BEHIND_KIND = compiled(
    r"(?:released|launched|published|unveiled|issued) (?:today |here |on [A-Z][a-z]+day )?(?:the|her|his|its|their|an?) (?:[a-z-]+ ){0,2}?"
    r"(?:book|novel|memoir|biography|autobiography|anthology|album|single|song|film|documentary|handbook|podcast) "
    rf"(?P<title>(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b){_NAME}(?:: [A-Z\d][\w'\u2019-]*{_MORE}{{1,9}})?){_END}"
)
"""A work told by its kind with its title right behind (released the album Salt Wind by the Kites)."""


_OWNER = compiled(r"(?P<who>[A-Z][\w&.-]*(?: (?:of |for |and )?[A-Z][\w&.-]*){0,6})['\u2019]s (?=[A-Z\d][\w'\u2019-]* [A-Za-z])")
"""Whose a report is: UNDP's Human Rivers Report."""


def without_owner(text: str, thing: things.Range) -> things.Range:
    """Return a title without the body whose it is (the Alder Council's Rivers Report)."""
    owner = _OWNER.match(text, *thing)
    body = owner is not None and (owner["who"].isupper() or organisations.is_body(text, owner.span("who")))
    return (owner.end(), thing[1]) if owner and body and DOCUMENT.search(text, owner.end(), thing[1]) else thing
