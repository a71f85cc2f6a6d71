"""Things that are the subject of a passive verb: one, a list, or a name between commas or dashes."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from generator.expressions import compiled
from generator.extract.english import things
from generator.extract.english.document import Line, Reading
from generator.extract.english.kinds import SITE, ends_as_site

_PLACED = compiled(r" (?:at|in|on|near|over|across|along|beside|outside|above) (?:the |its |downtown |central |nearby )?$")
"""In front of the last phrase before a verb: it tells where the thing stands (a hall at the school was opened)."""
_FIGURE = compiled(r"(?:[\w-]+ ){0,4}(?:statue|bust|sculpture|monument|memorial|mural|portrait) (?:of|to|for) ")
"""A thing that has a person in its name."""
_PLURAL = compiled(r" ?(?:were|have)\b")
_ENCLOSED = compiled(
    r"(?P<kind>[a-z]+)(?P<mark>,| -| \u2013| \u2014)(?: namely,?| including)? (?:the )?(?P<list>[A-Z][^.;:()\u2013\u2014]{4,200}?)(?P=mark) ?$"
)
"""The names of what was told by its kind, between marks: the newest school, Alder Academy, was opened."""


_OWNED = compiled(r"[A-Z][\w-]+['\u2019]s (?:own |(?:brand[ -])?new |[\w$\u00a3\u20ac.-]+ (?:million|billion|crore) |newest ){1,3}$")
"""In front of a thing told by one small word: whose it is (Norvik's new $3 million hospital)."""
_A_NEW = compiled(
    r"(?:^|[.,;:\u201d] )(?:(?:[Tt]he|[Ii]ts|[Tt]heir) (?=(?:brand[ -])?new )|An? |an? )(?:(?:brand[ -])?new |state-of-the-art |newly[ -]built )?$"
)
"""In front of a thing told by one small word: the sentence tells of it for the first time (A library was opened)."""
_TOWN = compiled(r"(?: (?:on|in|at|near) [A-Z][^,.;:]{2,50})?, [A-Z][\w-]+(?: [A-Z][\w-]+)?, ?$")
"""The street and the town of a thing in front of its verb (the Alder School on Oak Road, Norvik, was opened)."""
_ASIDE = compiled(
    r", (?:an?|the|which|whose|[a-z]+ of|[a-z]+ing|built|located|situated|set|designed|formerly|named) (?:[^,.;:]|[.,](?=\d)){2,110}, ?$"
)
"""A description between the thing and its verb (the Alder Hall, which cost $3m, was opened)."""


_WHOLE_FIGURE = compiled(
    r"(?:^|[.,;:\u201d] |\b(?:when|where|as|after|while|and) )(?:[Aa]n?|[Tt]he) (?:(?:new|giant|huge|special) )?(?P<name>(?:[A-Za-z\d][\w-]* ){0,4}?(?:statue|bust|sculpture|monument|memorial|mural|portrait|cenotaph) (?:of|to|for|honou?ring|commemorating|depicting|remembering|celebrating|dedicated to) (?:[^.;,]|(?<=\b[DMS][rt])\.|(?<=\b[A-Z])\.|(?<=\bProf)\.){2,90}?)(?:,[^.;]{3,80},)? $"
)
"""A thing made for somebody, with the words on whom (a statue of the poet Ada Thorn was unveiled)."""
_NAMED = compiled(
    r"(?:\b[a-z]+|[)]),? (?:(?:to be|now|also|which (?:is|has been)) )?(?:named|called|known as|dubbed|christened) [\"\u201c\u2018]?(?:the )?(?P<name>[A-Z][\w\u2019'.&-]*(?: (?:(?:of|for|and|the|&) ){0,2}[A-Z\d][\w\u2019'.&-]*){0,9})[\"\u201d\u2019]?,? $"
)
"""In front of a verb: the name that the thing is given (the new hub, known as the Alder Hub, was opened)."""
_WHICH = compiled(r",? (?:which|that) (?:has |have )?$")
"""The subject of the verb is what stands before it."""
_SAID_OF_IT = compiled(r"(?<=[a-z]), (?:an?|the|its|their) [a-z][^,.;:]{2,90}$")
"""A description in front of another one (the Alder Hall, the seat of the guild, which cost $3m, was opened)."""
_TOLD_ABOUT = compiled(
    r"\b(?P<kind>[A-Za-z]+) (?:which|that) (?:will|has|have|can|is|was|are|cost|took|aims|includes|offers|provides|serves|houses|replaces|features) [^.;,]{3,90} $"
)
"""A site with a clause about it and the verb right behind (A mill which will create 150 jobs has been opened)."""
_ON_A_DAY = compiled(
    r"[^,.;]{0,80}?\b(?:today|yesterday|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this (?:week|morning|afternoon|month)|last (?:week|month|night)|on (?:[A-Z][a-z]+ \d|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+))"
)
"""Behind a verb in a relative clause: it tells of the event, not of the past of the thing."""


def _names_a_site(text: str, line: Line, name: things.Range) -> bool:
    """Say whether a name that stands in front of a verb is that of a site, and of nobody."""
    return SITE.search(text, *name) is not None and not any(s.start < name[1] and name[0] < s.end for s in line.skeleton.stands)


def of(reading: Reading, line: Line, end: int) -> list[things.Range]:
    """Return the things whose verb begins at ``end``."""
    text, start = reading.document.folded, line.sentence.start
    if (figure := _WHOLE_FIGURE.search(text[start:end])) is not None:
        return [(start + figure.start("name"), start + figure.end("name"))]
    named = _NAMED.search(text, max(start, end - 110), end)
    if named and _names_a_site(text, line, named.span("name")):
        return [named.span("name")]
    which = _WHICH.search(text, max(start, end - 12), end)
    if which is not None:
        if not _ON_A_DAY.match(text, end, line.sentence.end):
            return []
        end = which.start()
    told = _TOLD_ABOUT.search(text, max(start, end - 140), end)
    if told and SITE.fullmatch(told["kind"]):
        end = told.end("kind") + 1
    enclosed = _ENCLOSED.search(text, max(start, end - 260), end)
    if enclosed and (listed := _names(text, *enclosed.span("list"), told=SITE.fullmatch(enclosed["kind"]) is not None)):
        return listed
    aside = _ASIDE.search(text, max(start, end - 140), end) or _TOWN.search(text, max(start, end - 100), end)
    end, verb = (aside.start() if aside else end), end
    if aside and (said := _SAID_OF_IT.search(text, max(start, end - 110), end)):
        end = said.start()
    last = _last(reading, line, end)
    if last is None:
        return []
    if not _PLURAL.match(text, verb):
        return [last]
    return [one for one in things.listed_before(text, start, end)[:-1] if _is_named_site(text, one)] + [last]


def _names(text: str, start: int, end: int, *, told: bool) -> list[things.Range]:
    """Return the things that a list of names holds; empty where one of them is no site and no kind in front says so (``told``)."""
    found = things.named(text, start, end)
    named = [one for one in found if text[one[0]].isupper() and " " in text[slice(*one)]]
    whole = bool(found) and found[-1][1] == end and named == found
    return found if whole and (told or any(_is_named_site(text, one) for one in found)) else []


def _is_named_site(text: str, one: things.Range) -> bool:
    words = text[slice(*one)].split()
    return len(words) > 1 and words[0][0].isupper() and SITE.search(text, *one) is not None


def _last(reading: Reading, line: Line, end: int) -> things.Range | None:
    """Return the subject of a passive verb: the noun phrase right before it."""
    text = reading.document.folded
    found = things.before(text, line.sentence.start, end)
    placed = _PLACED.search(text, max(line.sentence.start, found[0] - 20), found[0]) if found else None
    whole = things.before(text, line.sentence.start, placed.start()) if placed else None
    if whole is not None and (ends_as_site(text[slice(*whole)]) or text.endswith(" site", *whole)):
        found = whole
    if found is None:
        return None
    words = text[slice(*found)]
    if any(s.start < found[1] and found[0] < s.end for s in line.skeleton.stands) and not _FIGURE.match(words):
        return None
    capital = any(word[0].isupper() for word in words.split())
    owned = SITE.fullmatch(words) and _OWNED.search(text, max(line.sentence.start, found[0] - 60), found[0])
    new = SITE.fullmatch(words) and _A_NEW.search(text[line.sentence.start : found[0]])
    return found if owned or new or (len(words.split()) > 1 and (capital or SITE.search(words))) else None
