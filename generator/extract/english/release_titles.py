"""Titles in front of a verb: in quotation marks, or without where the words before leave no doubt."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from generator.expressions import compiled
from generator.extract.english import things
from generator.extract.english.kinds import DOCUMENT, PAPER

_NAMED = compiled(
    r"\b(?:titled|entitled|called|named),? (?P<one>[A-Z][^.;,\"\u201c\u2018]{3,120}),? ?$"
    rf"|\b{PAPER}(?: (?:on|about|by) [^.,;\"\u201c]{{3,60}})?(?: \([^()]{{2,20}}\))?, (?:the )?(?P<two>[A-Z][^.;,\"\u201c]{{3,120}}), ?$"
    r"|\b(?:book|handbook|novel|memoir|anthology|booklet|biography|autobiography|documentary|album|magazine|journal) (?P<three>(?!(?:by|of|on)\b)[A-Z][\w:'\u2019 -]{3,100}) ?$"
    r"|^(?P<five>[A-Z][^.;,\"\u201c]{3,100}), (?:an?|the|its|their) (?:[\w-]+ ){0,4}(?:report|book|study|paper|index|guide|guidebook|strategy|plan|novel|memoir|handbook|atlas|survey|album|documentary)\b[^.;,\"\u201c]{0,80}, ?$"
    r"|^(?:The )?(?P<four>(?:(?:Blue|White|Green|Red|Yellow|Annual) (?:Book|Paper|Report)|(?:[A-Z][\w'\u2019-]* ){1,4}(?:Report|Atlas|Handbook)) (?:of|on) [^.;,\"\u201c]{5,160}?)(?: \([^()]{4,12}\))?, ?(?:edited|compiled|written|prepared|authored|published) (?:and published )?by [^.;\"\u201c]{3,200}, ?$"
)
"""A title without quotation marks in front of a verb: behind what introduces it, between commas, or behind its kind."""
_QUOTED = compiled(
    r"(?:[\"\u201c\u2018]|(?<!\w)')(?P<title>[A-Z][^\"\u201c\u201d]{4,140}?)[,.]?[\"\u201d\u2019'],?(?: (?:(?:written|authored|edited|penned|compiled|published|prepared) )?by [^.;,\"\u201c]{3,60}| [a-z]+| (?:an?|the) [^.;,\"\u201c]{2,60},| (?:the|this) (?:[\w-]+ ){0,3}[a-z-]+|,? which [^;\"\u201c]{3,160},)?(?: [-\u2013\u2014])? ?$"
)
_BETWEEN = compiled(r"[,.]?[\"\u201d\u2019'],?(?: and)? (?:[\"\u201c\u2018]|(?<!\w)')")
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
