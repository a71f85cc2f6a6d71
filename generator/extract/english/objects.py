"""What verbs of opening, beginning and publishing have as their object or subject: nothing planned, and nothing of the past."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from collections.abc import Iterator, Sequence

from generator.expressions import compiled
from generator.extract.english import ceremonies, subjects, things
from generator.extract.english.document import Line, Reading
from generator.extract.english.kinds import DOCUMENT, SITE
from generator.extract.english.members import Found
from generator.extract.english.openings import CAME, LONG_GONE, NOT_NOW, PUT_OFF

UNREAL = compiled(
    r"\b(?:will|would|to be|could|may|should|plans? to|set to|is to|are to|due to|expected to|scheduled)\b[^,;]{0,50}$|\b(?:to|will|would)\s*$|\b(?:19|20)\d\d, when\b|\b(?:not|never|yet to)\b(?! only)[^,;]{0,20}$"
)

_HINT = compiled(
    "naugura|nveil|[Ff]lag|edicat|ommission|pen|ibbon|round|oundation|[Ss]od|soil|[Tt]urf|[Ww]ork|WORK|onstruction|efurbish|edevelop|elease|aunch|fficiat|ublish|ublication|resentation|rolled|rought|ssued|eclared|lessing|apsule|ornerstone|stone|brick|oors|dirt|earth|h[ou]+mi|ntroduce|ade public|perat|put into|service|oncrete|pile|onsecrat"
)
"""What every verb of the tables has in it; most sentences have none."""


def found_in(reading: Reading, lines: Sequence[Line], active: re.Pattern[str], passive: re.Pattern[str] | None = None) -> Iterator[Found]:
    """Yield what the verbs of ``active`` have as their object, and those of ``passive`` as their subject."""
    text = reading.document.folded
    for line in lines:
        start, end = line.sentence.start, line.sentence.end
        if not _HINT.search(text, start, end):
            continue
        for match in active.finditer(text, start, end):
            if UNREAL.search(text, max(start, match.start() - 60), match.start("verb")) and not (
                (match["verb"].endswith(" of") and not _INFINITIVE.match(match["verb"])) or CAME.search(text, start, match.start("verb"))
            ):
                continue
            if _NEWLY.search(text, max(start, match.start() - 24), match.start()) or is_of_the_past(text, start, match.start("verb")):
                continue
            if match["verb"].endswith((" of", " for")) and (
                PUT_OFF.match(text, match.end(), end)
                or ceremonies.in_general(text, start, match.span(), end)
                or NOT_NOW.search(text, max(start, match.start() - 40), match.start())
                or _TO_LEAD.search(text, max(start, match.start() - 60), match.start())
            ):
                continue
            found = things.named(text, match.end(), end)
            for number, thing in enumerate(found):
                if _is_no_object(text, line, found, number) or (number and _holds_a_person(line, thing, match.start())):
                    break
                yield Found(thing, match.start("verb"), line, False)
        for match in passive.finditer(text, start, end) if passive else ():
            for thing in subjects.of(reading, line, match.start()):
                if not (
                    LONG_GONE.match(text, match.end(), end)
                    or _RECALLED.search(text, start, match.start())
                    or is_of_the_past(text, start, match.start())
                ):
                    yield Found(thing, match.start("verb"), line, True)


_INFINITIVE = compiled(r"(?:lay|cut|turn|break|flag|open|inaugurate|unveil|commission|dedicate|launch)\b")
"""A verb, where other rows that end with ``of`` are nouns (will lay the stone of, against: the opening of)."""


def _is_no_object(text: str, line: Line, found: Sequence[things.Range], number: int) -> bool:
    """Say whether a phrase behind a verb is not what it did: told of the past, a ceremony, somebody, or of the next clause."""
    thing = found[number]
    if LONG_GONE.match(text, thing[1], line.sentence.end) or _ITS_CEREMONY.match(text, *thing) or _HOLDER.match(text, *thing):
        return True
    if not number:
        return _is_somebody(text, line, thing)
    next_clause = _NEXT_CLAUSE.match(text, thing[1], line.sentence.end) or _OFFICER.fullmatch(text, *thing)
    return next_clause is not None or not _is_listed(text, found, number)


def _is_listed(text: str, found: Sequence[things.Range], number: int) -> bool:
    """Say whether a member that a comma joins is one of a list: a site by its noun, a name behind its kind, or an ``and`` closes the list."""
    mark = text[found[number - 1][1] : found[number][0]]
    closed = " and " in text[found[-2][1] : found[-1][0]]
    apposed = text[slice(*found[number - 1])].islower()
    return (
        " and " in mark
        or closed
        or apposed
        or SITE.search(text, *found[number]) is not None
        or text[found[number][0] - 1] in "\"\u201c\u2018'"
    )


def _is_somebody(text: str, line: Line, thing: things.Range) -> bool:
    """Say whether the object is a person: somebody is sworn in, or has worked with dedication."""
    ends = any(stand.named and stand.end == thing[1] for stand in line.skeleton.stands)
    return (ends or _OFFICER.fullmatch(text, *thing) is not None) and not (SITE.search(text, *thing) or DOCUMENT.search(text, *thing))


def is_of_the_past(text: str, start: int, verb: int) -> bool:
    """Say whether what stands in front of a verb makes background of it: a year, another month, years ago."""
    return _BEFORE_NOW.match(text, start, verb) is not None or _YEARS_AGO.search(text, start, verb) is not None


_ITS_CEREMONY = compiled(
    r"(?:official |formal |grand |soft |ceremonial )?(?:opening|inauguration|unveiling|commissioning|dedication|launch)(?: ceremony)? (?:of|for)\b|(?:[a-z]+ )?plaques?\b"
)
"""The ceremony of a thing, which its own row reads (cut the ribbon for the official opening of the Alder Mill)."""


_HOLDER = compiled(r"(?:[A-Z][\w-]+ ){0,3}(?:Premier|Minister|Governor|Mayor|President|Chancellor|Sultan|King|Queen)$")
"""Whose a thing is, and not the thing (the opening of the Lin Premier's office complex)."""
_RECALLED = compiled(r"\b(?:recall(?:ed|s|ing)|remember(?:ed|s|ing)|reminisced)\b")
"""In front of a verb: somebody tells of the past."""
_NEXT_CLAUSE = compiled(r" (?:held|laid|said|says|also|has|had|will|cut|signed|attended|joined|thanked|performed|took)\b")
"""Behind a second thing: it is the subject of the next clause."""
_ADVERBIAL = compiled(r"(?:^|[,;] |[Tt]hen )(?:[Aa]t|[Dd]uring|[Aa]fter|[Ff]ollowing|[Bb]efore) (?:the |an? )?$")
"""In front of a ceremony that only says when something was done."""


_OFFICER = compiled(
    r"(?:(?:Vice |Deputy )?President|(?:Prime |Chief )?Minister|Governor|(?:Lord )?Mayor|Premier|Senator|Chancellor|Secretary|Ambassador|Prof(?:essor)?|Dr|Mr|Mrs|Ms|Sir|King|Queen|Prince|Princess)(?:\.? [A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)?)?(?: (?:made|paid|visited|took|gave|went|left|handed|inspected|toured|planted))?"
)
"""Behind the thing and a comma: the clause goes on with who is its subject (at the launch of the report, President Roe said)."""


def _holds_a_person(line: Line, thing: things.Range, verb: int) -> bool:
    """Say whether somebody who is named stands in a range: behind ``At the opening of the mill,`` the clause goes on with its subject."""
    ahead = line.skeleton.text[: max(0, verb - line.sentence.start)]
    named = any(stand.named and stand.start < thing[1] and thing[0] < stand.end for stand in line.skeleton.stands)
    return named and _ADVERBIAL.search(ahead) is not None


_TO_LEAD = compiled(
    r"\b(?:will|would|(?:due|set|expected|scheduled) to) (?:lead|attend|perform|unveil|cut|officiate at|preside over|grace|witness|hold|host|celebrate|mark)\b[^.;]{0,40}$"
)
"""In front of a ceremony told as a noun: it is still to come."""
_NEWLY = compiled(r"(?:\bnewly[ -]|\b(?:the|this|its|their|these) (?:recently|just)[ -])$")
"""In front of a participle: it describes the thing (the newly commissioned block has rooms)."""
_YEARS_AGO = compiled(
    r"\b(?:years|decades|a decade|a year|a century) (?:ago|earlier),? [^.;]{0,90}$|\b(?:[Ii]n|[Ss]ince) (?:(?:early|late|mid|fall|spring|summer|autumn|winter|[A-Z][a-z]{2,8})[ -])?(?:19|20)\d\d,? [^.;]{0,90}$"
)
"""In front of a verb: told as background (Fifty years ago, the founders broke ground on the first hall; In 2024, it opened its first mill)."""
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_BEFORE_NOW = compiled(
    rf"\W*(?:\d{{1,3}} +(?=[A-Z])|\(?(?:\d{{1,3}}|[a-z]|[ivx]+)[.)] *)?(?:(?:[Ii]n|[Ll]ast|[Ee]arlier (?:in|last)) {_MONTH}(?: last year| of last year| this year| of (?:the same|that) year)?,? |[Ll]ast (?:year|summer|autumn|winter|spring|fall)\b|(?:[Ee]arlier )?[Tt]his (?:year|month)(?: \(\d{{4}}\))?,? (?!the )|[Ee]arlier this (?:year|month)\b|[Jj]ust (?:last|recently) |(?:[Oo]ver|[Dd]uring|[Ii]n) the (?:past|last|previous)\b|(?:[Ee]ver )?(?:[Ss]ince|[Ww]hen|[Bb]efore|[Uu]ntil) (?:the|its|it|this|we)\b|[Tt]o[ -]date\b|[Pp]reviously\b|[Ss]ince then\b|[Ss]ince (?:its|their) )"
)
"""Opens a sentence of what was done in another month or year."""
