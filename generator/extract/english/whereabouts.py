"""Where an event was, told by what stands there, and whose it was, told by the thanks to them."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from generator.expressions import compiled
from generator.extract.english import organisations, things
from generator.extract.english.document import Reading
from generator.extract.english.kinds import SITE
from generator.model.span import Quote, Span

_SITE_OF = compiled(
    r"\b(?:at|on|to|visited) the (?=(?:construction |building |future |proposed |new )?(?P<site>site) (?:of|for) (?P<lead>(?:the |its |an? )?(?:future |proposed |planned |new )?))"
)
"""In front of the site of what is begun (at the site of the Alder Hospital)."""
THE_FACILITY = compiled(
    r"\b[Tt]he (?:new |\S*\d\S* (?:million |billion |crore )?)?(?:[a-z-]+ ){0,2}(?:facility|building|cent(?:re|er)|plant|factory|hospital|clinic|school|campus|complex|library|hall|headquarters),?(?: which is| that is)?(?: located| situated| based)? in (?=[A-Z][\w-]+(?: [A-Z][\w-]+){0,2},? (?:is|was|has|will|covers|spans|houses|features|can|provides|offers|employs)\b)"
)
"""The facility in TOWN is home to the staff."""
ACTED_AT = compiled(
    r"\b(?:laid|lays|broke|breaks|cut|turned|opened|opens|inaugurated|commissioned|unveiled|dedicated|launched|signed|inked|exchanged|performed|officiated|presided|sign(?:ing)?|held)\b"
    r"(?:[^.;:]|\.(?=\d)){0,180}? at (?:the )?(?=[A-Z\d])"
    r"|\b(?:in attendance|present|on hand|gathered|assembled|joined|came together)\b[^.;:]{0,120}? to (?:help )?(?:unveil|open|inaugurate|dedicate|commission|launch|sign|break ground|celebrate|witness|mark)\b[^.;:]{0,100}? at (?:the )?(?=[A-Z\d])"
)
"""Somebody did it at a house (laid the stone of a plant at the Alder Industrial Estate)."""
VISITED = compiled(r"\bvisit(?:ed|s) (?:the )?(?:[a-z]+ ){0,2}(?=[A-Z])")
"""The house that guests came to."""
LIES_IN = compiled(
    r"\b[Tt]he (?:new |[a-z]+ ){0,2}(?:facility|building|cent(?:re|er)|plant|factory|hospital|clinic|school|campus|complex|library|hall|headquarters|mill|station|bridge|project) (?:is|was) (?:located|situated|sited|built) (?:at|in|on) (?:the )?(?=[A-Z])"
)
"""Where a thing lies, in a sentence of its own."""
AT_THE_LAUNCH = compiled(
    r"\b(?:[Aa]t|[Dd]uring|[Ff]or) (?:the|an?|its|their) (?:[\w-]+ ){0,4}?(?i:launch|opening|signing|unveiling|inauguration|commissioning|ribbon[- ]cutting|dedication|ground-?breaking|ceremony|presentation) (?:of|for) [^.;,]{3,120}? at (?:the )?(?=[A-Z])"
    r"|\b(?:ceremony|event|function) (?:to|for|marking|celebrating) [^.;,]{3,120}? in (?=[A-Z][\w-]+(?: [A-Z][\w-]+)?(?:, [A-Z][\w.-]+(?: [A-Z][\w-]+)?)?,? (?:on (?:[A-Z]|\d)|today|yesterday|last))"
    r"|\btold (?:an?|the) (?:[\w-]+ ){0,3}?(?:room|crowd|audience|gathering|packed hall|meeting|reception|ceremony)(?: full)?(?: of [a-z][a-z ]{2,40}?)? (?:in|at) (?=[A-Z])"
)
"""At the launch of the plan at the hall; told a room full of guests in the town."""
_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? (?:19|20)\d\d)?"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
ON_THE_DAY = compiled(
    rf"\bon (?:{_WEEKDAY},? )?(?:the )?{_DAY},? (?:in|at) (?:the )?(?=[A-Z])|\bon {_WEEKDAY} in (?=[A-Z])"
    r"|\b(?i:summit|conference|forum|congress|convention|expo|exhibition|symposium|seminar|workshop)(?: (?:19|20)\d\d)? in (?=[A-Z][\w-]+(?: [A-Z][\w-]+)?(?:, [A-Z][\w-]+(?: [A-Z][\w-]+)?)?,? (?:from|between|on) (?:[A-Z\d]|the \d))"
    rf"|\b(?:in|at) (?:the )?(?=[A-Z][\w\u2019'-]+(?: [A-Z][\w\u2019'-]+){{1,5}}(?: at \d[\d.:]* ?[ap]\.?m\.?)?,? (?:on|from) (?:{_WEEKDAY}|{_DAY}))"
)
"""The place beside the day: on 3 May in Norvik; the forum in Norvik from 3 May; in the Alder Chamber on Monday."""
_LAND = r"(?:[A-Z][\w'\u2019-]* ){1,5}Reservation\b"
ON_TRIBAL_LAND = compiled(rf"\bon (?:the )?(?={_LAND})")
"""The land of a tribe on which something was done (on the Oak River Reservation)."""
BEHIND_ON_LAND = compiled(rf" on (?:the )?{_LAND}")
"""The same behind a house there (at the Alder School on the Oak River Reservation)."""
_LABELLED = compiled(
    r"\b(?:Where|WHERE|Venue|VENUE|Location|LOCATION):\s*(?:The |the )?(?P<place>[A-Z](?:[^.;:()\n]|(?<=\b[NSEW])\.|(?<=\bSt)\.|(?<=\bNo)\.|\.(?=\d)){3,90}?)(?=\s*(?:[.;(]|$|\n|\b(?:When|WHEN|Date|DATE|Time|TIME|Who|WHO|RSVP)\b))"
)
"""The place in the lines that invite to an event (Where: Alder Hall, Norvik)."""
_TOWN = r"[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)?"
_STREET = r"(?:[NSEW]\.? |North |South |East |West )?(?:[A-Z][\w'\u2019-]*\.? ){1,4}?(?:Street|St|Avenue|Ave|Drive|Dr|Road|Rd|Lane|Ln|Boulevard|Blvd|Highway|Hwy|Way|Place|Parkway|Pkwy|Terrace|Circle|Row|Broadway)\b"
_ADDRESS = compiled(
    rf"\b(?:at|on) (?P<place>\d{{1,5}}(?:-\d{{1,5}})? {_STREET}(?:(?:, | in )(?:St\.? )?{_TOWN}(?=[.,;]|$| on )(?:, (?:St\.? )?{_TOWN}(?=\.?$|;|,? (?:on|today|yesterday)\b|, [a-z]+ing\b))?)?)"
)
ON_STREET = compiled(rf" on (?P<place>{_STREET})(?! (?:and|or) )")
"""Behind a thing: the street that it stands in."""
BEHIND_COMMA = compiled(rf", (?P<place>{_TOWN})(?=\.?$|\.? (?:on|today|yesterday|last|this)\b)")
"""Behind a thing, at the end of what is told of it: its town (commissioned the Oak Water Project, Lintown)."""
IN_STATE = compiled(
    r", (?P<place>[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)?, (?:[A-Z][\w'\u2019-]+ ){1,3}(?:State|County|Province|District|Region|Prefecture|Governorate|Oblast))(?=[.,;]| (?:on|today|yesterday|last|this|for|in|to)\b|$)"
)
"""Behind a thing: its town with the state (the Alder Market, Roeville, Lin County)."""
STATE = compiled(
    r", (?:[A-Z][\w'\u2019-]+ ){1,3}(?:State|County|Province|District|Region|Prefecture|Governorate|Oblast|Parish)(?=[.,;]| (?:on|today|yesterday|last|this|for|in|to|where|was|with)\b|$)"
)
"""Behind a town: the state or county that it lies in."""
_THE_NAMED = compiled(
    r"The [A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+){0,2}(?<! St)(?<! Mt)(?: hotel| resort)?(?=[.,;]|$| (?:on|in|to|for|with|where|during|today|yesterday|as|after|here|by|and|this|last)\b)"
)


def the_named(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return the house of which the article is part of the name (at The Citadel), amid a sentence."""
    named = _THE_NAMED.match(text, start, end)
    return named.span() if named else None


def site(reading: Reading) -> Quote | None:
    """Return the site of a building of which the opening sentences say that something was done at it."""
    text = reading.document.folded
    for line in reading.body[:4]:
        for match in _SITE_OF.finditer(text, line.sentence.start, line.sentence.end):
            thing = things.named(text, match.end("lead"), line.sentence.end)[:1]
            named = thing and text[thing[0][0]].isupper() and SITE.search(text, *thing[0])
            if named and not line.skeleton.holds_somebody(match.start("site"), thing[0][1]):
                return reading.document.quote(match.start("site"), thing[0][1])
    return None


_QUARTER = compiled(
    r"\b(?:opened|inaugurated|commissioned|unveiled|launched|broke ground|laid|built)\b[^.;:]{0,140}? (?P<kind>[a-z]+) (?:located |situated |sited )?at (?P<place>[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)? in (?:the )?[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)?)(?=[.,;]|$| (?:on|today|yesterday|last|this|to|for)\b)"
)
"""A thing told by its kind, with the part of the town that it stands in (opened the new clinic at Roe in Norvik)."""


def quarter(reading: Reading) -> Quote | None:
    """Return the part of a town, with its town, in which a thing that was opened or begun stands."""
    for line in reading.body[:3]:
        match = _QUARTER.search(reading.document.folded, line.sentence.start, line.sentence.end)
        if match and SITE.fullmatch(match["kind"]) and not line.skeleton.holds_somebody(*match.span("place")):
            return reading.document.quote(*match.span("place"))
    return None


_INSIDE = compiled(r" (?:inside|within) (?:the )?(?P<place>[A-Z])")


def inside(reading: Reading, thing: Span) -> Quote | None:
    """Return the house that is part of what a thing is called (a clinic inside the Alder House)."""
    house = _INSIDE.search(reading.document.folded, thing.start, thing.end)
    return reading.document.quote(house.start("place"), thing.end) if house else None


def labelled(reading: Reading) -> Quote | None:
    """Return the place that a line of its own tells."""
    for span in reading.document.source.paragraphs[:_LINES]:
        if match := _LABELLED.search(reading.document.folded, span.start, span.end):
            return reading.document.quote(match.start("place"), match.start("place") + len(match["place"].rstrip(" ,")))
    return None


_LINES = 40


def address(reading: Reading) -> Quote | None:
    """Return the number and street at which something was opened or held, as an opening sentence tells it."""
    text = reading.document.folded
    for line in reading.body[:4]:
        if match := _ADDRESS.search(text, line.sentence.start, line.sentence.end):
            return reading.document.quote(*match.span("place"))
    return None


def in_state(reading: Reading, thing: Span, end: int) -> Quote | None:
    """Return the town right behind a thing that was opened or begun: with its state, or at the end of the sentence."""
    text = reading.document.folded
    told = IN_STATE.match(text, thing.end, end)
    if told is None and (comma := BEHIND_COMMA.match(text, thing.end, end)):
        somebody = any(line.skeleton.holds_somebody(*comma.span("place")) for line in reading.body[:6])
        told = None if somebody or organisations.is_body(text, comma.span("place")) or SITE.search(comma["place"]) else comma
    return reading.document.quote(*told.span("place")) if told else None


_THANKED = compiled(
    r"\b(?:congratulated|commended|lauded|praised|complimented|thanked|appreciated|applauded) (?:the )?(?=[A-Z])(?P<who>[^.;\"\u201c]{2,160}?) for (?:successfully |jointly |having )*(?:organi[sz](?:ing|ed)|hosting|conducting|holding|convening|staging) (?:the|this|such an?|its) (?:[\w-]+ ){0,4}?(?i:conference|summit|forum|event|festival|fair|expo|exhibition|workshop|seminar|symposium|congress|convention|conclave|programme|program|ceremony|meet)\b"
)
"""He congratulated A and B for organising the conference."""


def thanked(reading: Reading) -> tuple[Quote, ...]:
    """Return the bodies that a speaker congratulates on holding the event."""
    text = reading.document.folded
    for line in reading.body[:12]:
        match = _THANKED.search(text, line.sentence.start, line.sentence.end)
        found = organisations.listed(text, match.start("who"), match.end("who")) if match else []
        held = [r for r in found if not any(s.start < r[1] and r[0] < s.end for s in line.skeleton.stands)]
        if held:
            return tuple(reading.document.quote(*r) for r in held if organisations.looks_like_one(text, r))
    return ()
