"""The event: its name, place and organisers; and whether the text reports one at all."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from collections.abc import Sequence

import msgspec

from generator.expressions import compiled
from generator.extract.drafts import Drafts, EventDraft
from generator.extract.english import datelines, dates, gatherings, lasting, organisations, towns, venues, whereabouts
from generator.extract.english.document import Line, Reading
from generator.extract.english.kinds import SITE
from generator.extract.english.organisers import organisers_of
from generator.model.span import Quote, Span

_AT = compiled(r"\b(?:at|in) (?:the )?(?P<place>(?:former )?(?=[A-Z]))")
_BELONGS = compiled(
    r"(?i:\b(?:education|students?|staff|research|library|cent(?:re|er)|department|laboratory|program|endowment|study|astronomers?|cosmologist|provost|chair|studies|teaching|training|courses?|patients|classes|degrees?|facilities|services|studied|graduated|educated|taught|teaches|works?|worked|working|trained|enrolled|admitted|treated|born|based|professors?|lecturers?|dean|fellow|researchers?|scientists?|engineers?|doctors?|nurses?|teachers?|headquartered|housed|domiciled|directors?|head|principal|registrar|coordinator)) $"
    r"|\b(?:College|School|Faculty|Department|Institute|Division) of (?:[A-Z][\w-]+(?:, | and |,? & | )){0,5}[A-Z][\w-]+ $"
)
"""What an ``at`` belongs to that tells no place of the event (education at the College)."""
_HELD = compiled(
    r"\b(?:held|hosted|organi[sz]ed|convened|took place|takes place) (?:today |yesterday |(?:on )?(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?,? )?(?:(?:at|in|outside) (?:the |their |its )?|on the (?:premises|campus|grounds) of (?:the )?)(?=[A-Z])|\b[Gg]round (?:was|has been) (?:[a-z]+ly )?broken (?:today )?(?:in|at) (?=[A-Z])"
)
_SITED = compiled(
    r"\b(?:opened|opens|opening of|inauguration (?:and [a-z]+ )?of|inaugurated|inaugurates|commissioned|commissions|broke ground|breaks ground|ground[- ]?breaking|foundation(?:[- ]stones?)?|sod)\b"
    r"(?:[^,.;:]|\.(?=\d)){0,110}?\b(?:plant|factory|facility|cent(?:re|er)|campus|block|hospital|school|office|headquarters|hub|store|terminal|branch|complex|building|laboratory|project|unit|park|line|hall|bridge|library|stadium|market|museum|clinic|mill|station|airport|road|college|institute|university|[A-Z][\w()]+)"
    r" (?:located |situated |based )?in (?:the (?:[A-Z][\w-]* (?:County |District |Province )?){0,2}(?:town|city|village|municipality|suburb|township) of )?(?=[A-Z])"
)
"""What is opened or begun stands in a town: opened its plant in TOWN."""
_VILLAGE = compiled(
    r"[A-Z][\w-]+(?: village)? in [A-Z][\w-]+(?: [A-Z][\w-]+)? (?:tehsil|taluka?|mandal|subdivision|sub-county|constituency|ward|parish|district|province|county|state|commune|region|municipality|District|Province|County|Region)\b"
)
"""A village with the district that it lies in, which nobody takes for anything else."""
_DIVISION = compiled(
    r" (?:commune|district|province|county|city|town|village|township|prefecture|municipality|enclave|constituency|neighbou?rhood|showgrounds?"
    r"|(?:residential|industrial|free trade|economic|housing|business) (?:area|zone|estate|park))\b(?P<near> (?:near|outside) [A-Z][\w-]+)?"
)
_HAMLET = compiled(r" (?:village|township)\b")
"""Behind a name, which it shows to be a place whatever leads to it."""
_OFFICE = compiled(
    r"\b(?:signed|inked|exchanged|held|took place|ceremony)\b[^.;:,]{0,60}? at (?:the )?(?=(?:Ministry|Embassy|Department|Consulate|High Commission|Chamber) |[A-Z][a-z]+ Ministry\b)"
)
"""The seat of an office is a place when something is signed or held at it."""
_TOWN_ALONE = r"(?=[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}(?:, [A-Z][\w-]+(?: [A-Z][\w-]+)?)?(?:[.,;]|$))"
_HERE = compiled(
    r"\b(?:signed|inked|exchanged|sealed|concluded) (?:an?|the|their|its|two|three|four|five|\d+|several|[a-z]+) (?:[\w-]+ ){0,4}?(?:MoUs?|MOUs?|MoA|MOA|[Mm]emorand(?:um|a)|[Aa]greements?|deals?|pacts?|contracts?|accords?|protocols?|treaty)(?: of (?:[Uu]nderstanding|[Cc]ooperation|[Ii]ntent|[Aa]greement))?(?: \([^()]{2,20}\))?(?: with [^.;,]{2,60}?)? in "
    + _TOWN_ALONE
    + r"|\b(?:during|at) the [^.;]{3,120}? (?:[Mm]eeting|[Ss]ummit|[Cc]onference|[Ff]orum|[Ss]ession|[Vv]isit|[Ee]xhibition|[Ff]air|[Ee]xpo|[Ww]eek|[Ff]estival|[Cc]ongress|[Cc]onvention|[Ss]how)\b[^.;,]{0,90}? in "
    + _TOWN_ALONE
    + r"|\bsigning of (?:(?! at )[^.;:]){1,80}? in (?=[A-Z][\w-]+(?: [A-Z][\w-]+)?(?:[.,]| on ))|\b[Ss]igning the (?:agreement|MoU|MOU|memorandum|pact|deal) in (?=[A-Z])|\b(?:signed|inked|exchanged|inaugurated|opened|launched|unveiled|held|attended|officiated at|witnessed)\b[^.;:]{0,120}?\b(?:in|at) (?=[A-Z][\w -]{2,40}?(?:, [A-Z][\w-]+)?,? (?:here )?(?:today|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)"
)
_OCCASION = compiled(
    r"\b(?:[Ss]peaking|[Aa]ddressing [^.;:,]{2,50}?|(?:[Aa]t|[Dd]uring|in) (?:an?|the) (?:[\w'\u2019-]+ ){0,6}?(?:function|ceremony|event|conference|summit|forum|workshop|seminar|exhibition|expo|conclave|press conference|news conference|press briefing|reception|programme|launch)"
    r"|(?:publicly |officially |formally )?(?:presented|launched|unveiled|released|signed|inked|inaugurated|held) (?:on |last )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?)(?:\s?held)? ?(?:at|in) (?:the )?(?=[A-Z])"
    r"|\b(?:launch|release|opening|inauguration|unveiling|signing|presentation) of (?:the )?[^.;:,]{3,90}? in (?=[A-Z][\w-]+(?: [A-Z][\w-]+)? (?:yesterday|today|on [A-Z]|last|this))"
)
"""The occasion with its place: addressing the media at the hall, at a ceremony in the town, presented on Friday at the villa."""
_HELD_IN = compiled(
    r"\b(?:held|holds?|hosted|hosts|staged|organi[sz]ed) (?:an?|its|the|their) (?!annual|first|regular)(?:[\w'\u2019-]+ ){0,5}?(?i:event|ceremony|conference|forum|launch|seminar|roadshow|summit|reception) in (?=[A-Z])"
    r"|\b(?:was|were) celebrated (?:in|at) (?:the )?(?=[A-Z])"
    r"|\b(?:was|were) (?:[a-z]+ly )?welcomed to (?:the )?(?=[A-Z][^.;:,]{2,60}? (?:today|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)"
)
"""Somebody held a ceremony in the town, an opening was celebrated there, guests were welcomed there on the day."""
_OVER = compiled(
    r"\b(?:attended|joined|witnessed|graced) the (?:[a-z-]+ ){0,2}(?:launch|opening|ceremony|ground[- ]?breaking|signing|unveiling|inauguration|handover) of [^.;,]{3,90}? in (?=[A-Z])|\bon the sidelines of [^.;,]{3,90}? in (?=[A-Z][\w-]+(?: [A-Z][\w-]+)?(?:[.,]| on ))|\bvisited (?:the )?(?=[A-Z][^.;,]{3,70}? for the (?:announcement|launch|opening|signing|ceremony|unveiling)\b)|\b(?:[Ss]peaking|[Pp]resid(?:ing|ed) over|[Oo]fficiat(?:ing|ed) at) (?:at )?(?:the |an? )?(?:[\w-]+ ){0,3}?(?:launch|opening|ceremony|ground[- ]?breaking|event|signing|unveiling|inauguration) in (?=[A-Z])"
    r"|^(?:At|During) (?:an?|the) [^.;,]{0,40}?(?:ceremony|event|launch|signing|function)\b[^.;,]{0,120}? in (?=[A-Z][\w-]+(?: [A-Z][\w-]+)?, )"
)
"""The occasion with its town, what it stood beside between them: At a ceremony on the sidelines of the summit in Norvik, he …"""
_CITY_OF = compiled(
    r"\b[Ii]n the (?:[\w-]+ ){0,6}?(?:(?:city|town|village|suburb|township|municipality) of |capital,? (?:city,? )?(?:of )?)(?=[A-Z][\w-]+(?: [A-Z][\w-]+)?(?:[.,]| on | yesterday| today| last))"
)
_GATHERED = compiled(
    r"\b(?:gathered|flocked|assembled|converged|convened|met|turned out)\b[^.;:,]{0,30}? (?:at|in|to|outside|on) (?:the )?(?=[A-Z])(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
"""People gathered at the hall."""
_SPENT = compiled(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: morning| afternoon| evening)?|[Ee]arlier today|[Tt]his (?:morning|afternoon|evening)) in (?=[A-Z][\w-]{2,20}(?: [A-Z][\w-]{2,20})?(?:[.,]|$))|\b(?:in|at) (?=[A-Z][\w-]{2,20}(?: [A-Z][\w-]{2,20})?(?:, [A-Z][\w.-]{2,20}(?: [A-Z][\w-]{2,20})?,?)? (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on \d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}|on [A-Z][a-z]{2,8}\.? \d{1,2}|today|yesterday|this (?:morning|afternoon|evening|week))\b)"
)
"""The town and the day in the first sentence, whatever was done there."""
_HEADED = compiled(
    r"\b(?i:opens?|opened|inaugurates?|inaugurated|commissions?|commissioned|unveils?|breaks? ground|launch(?:es)?)\b.{0,90}? (?:at|in) (?=[A-Z][\w-]+(?: [A-Z][\w-]+){0,2}$)"
)
"""A headline that ends in the place."""
_ON_A_DAY = r"(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?"
_DAY_IN = compiled(
    rf"\b(?:held|kicked off|opened|took place|concluded|convened|launched|signed|began|closed) (?:here )?(?:(?:on |last )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? {_ON_A_DAY})?|(?:on )?{_ON_A_DAY}|yesterday|today|(?:at|over|during) the weekend|(?:earlier )?this week|last week),? (?:(?:in|at) (?:the )?(?=[A-Z])|on (?:the )?(?=[A-Z][^.,;]{{2,50}}? Campus\b))"
    r"|\b(?:was|were|been) (?:officially |formally )?(?:inaugurated|commissioned|opened|unveiled|signed|exchanged|inked) (?:here )?(?:at|in) (?:the )?(?=[A-Z])|\b[Dd]uring (?:a|an|his|her|their) (?:[a-z]+ )?visit to (?:the )?(?=[A-Z])|\b(?:organi[sz]ed|hosted|convened) by (?:the )?[A-Z][^.;,]{3,80}? in (?=[A-Z][\w-]+(?: [A-Z][\w-]+)?(?:, [A-Z][\w-]+)?,? (?:from|on|between) (?:[A-Z\d]|the \d))"
)
_OPINION = compiled(
    r"^(?:opinion|commentary|editorial|comment|op-?ed|letters?|column|analysis|viewpoint|perspective|guest (?:post|column)|q ?& ?a|faqs?|frequently asked|explainer|backgrounder|fact ?sheet)\b",
    re.IGNORECASE,
)
_WRITER = compiled(r"\b(?:the (?:writer|author) is|views (?:are|expressed)|opinions expressed)\b", re.IGNORECASE)
_QUESTION = compiled(r"^(?:Q(?:uestion)?\s?\d*\s?[.:]|\d+\.\s[^.]{5,120}\?$|[A-Z][^.!]{8,120}\?$)")


def find(reading: Reading, default_date: str | None, opened: Sequence[Span] = ()) -> tuple[EventDraft, int | None]:
    """Return the event and its year; ``opened``: the things opened or begun at it, which stand where it was."""
    name = gatherings.name(reading)
    event, year = dates.event_date(reading, default_date, name)
    organisers = organisers_of(reading, name)
    event = msgspec.structs.replace(event, name=name, place=_place(reading, opened), organisers=organisers)
    return lasting.with_end(reading, event), year


def reports(reading: Reading, drafts: Drafts) -> bool:
    """Say whether a text reports an event: it is no opinion, no list of questions, and something happens in it to somebody."""
    text = reading.document.folded
    lines = [text[span.start : span.end].strip() for span in reading.document.source.paragraphs]
    if any(_OPINION.match(line) for line in lines[:2]) or any(_WRITER.search(line) for line in lines[-4:]):
        return False
    questions = sum(bool(_QUESTION.match(line)) for line in lines)
    if questions >= 3 and questions * 5 >= len(lines):
        return False
    acted = drafts.signings or drafts.unveilings or drafts.groundbreakings or drafts.releases
    held = drafts.event.name is not None and drafts.event.date is not None
    return bool(acted or held or any(person.roles for person in drafts.people) or (drafts.people and drafts.event.date))


def _rows(reading: Reading, *, opened: bool) -> tuple[tuple[re.Pattern[str], Sequence[Line]], ...]:
    """Return what leads to a place, the surest first, with the sentences in which it is looked for."""
    body = reading.body
    return (
        (_AT, body[:2]),
        (_OFFICE, body[:4]),
        (_HELD, body[:10]),
        (_SITED, body[:3]),
        (whereabouts.AT_THE_LAUNCH, body[:6]),
        (_HERE, body[:5]),
        (_DAY_IN, body[:5]),
        (_SPENT, body[:2]),
        (whereabouts.ON_THE_DAY, body[:2]),
        (_GATHERED, body[:2]),
        (_HELD_IN, body[:2]),
        (whereabouts.ON_TRIBAL_LAND, body[:2]),
        (_OCCASION, body[:6]),
        (_OVER, body[:6]),
        (_CITY_OF, body[:2]),
        (whereabouts.ACTED_AT, body[:6]),
        (whereabouts.VISITED, body[:1]),
        (whereabouts.LIES_IN, body[:10] if opened else []),
        (whereabouts.THE_FACILITY, body[:10] if opened else []),
        (_HEADED, [line for line in reading.lines if line.kind == "headline"][:2]),
    )


def _place(reading: Reading, opened: Sequence[Span]) -> Quote | None:
    """Return the place that the opening sentences name with ``at``, else where it was held, or the thing stands, else the dateline's."""
    text = reading.document.folded
    dateline = datelines.place(reading)
    for pattern, lines in _rows(reading, opened=bool(opened)):
        for line in lines:
            for match in pattern.finditer(line.skeleton.text):
                if _OTHER_OPENING.search(line.skeleton.text, max(0, match.start() - 140), match.end()):
                    continue
                if pattern is _AT and not line.skeleton.text.startswith("at", match.start()):
                    continue
                if pattern in {_AT, whereabouts.ACTED_AT} and _belongs(line.skeleton.text, match):
                    continue
                start = line.skeleton.source(match.start("place") if pattern is _AT else match.end())
                if any(thing.start < start < thing.end and text[thing.start].isupper() for thing in opened):
                    continue
                place = _place_at(reading, start, line.sentence.end, sited=pattern not in {_AT, whereabouts.ACTED_AT, whereabouts.VISITED})
                if place is not None and not _SAYS.match(text, place.spans[0].end):
                    full = venues.in_full(text, place.value.split(",")[0])
                    return reading.document.quote(*full) if full else _with_house(reading, place, line.sentence.start)
    site = whereabouts.site(reading) or whereabouts.labelled(reading)
    of_thing = site or (_of_thing(reading, opened[0]) if opened else None)
    if of_thing is not None and (site is not None or dateline is None or len(opened) == 1):
        return of_thing
    return None if dateline is None else reading.document.quote(*(_usual_spelling(reading, dateline) or dateline))


def _of_thing(reading: Reading, thing: Span) -> Quote | None:
    """Return where what was opened or begun stands."""
    told = whereabouts.inside(reading, thing) or _where(reading, thing)
    return told or whereabouts.quarter(reading) or whereabouts.address(reading)


def _belongs(words: str, match: re.Match[str]) -> bool:
    """Say whether the last ``at`` of a match is of what stands before it (headquartered at, the College of Law at)."""
    return _BELONGS.search(words, 0, words.rindex("at ", match.start(), match.end() + 1)) is not None


_OTHER_OPENING = compiled(
    r"\b(?:since|ahead of|before|prior to) (?:the |its |their )?(?:[a-z]+ ){0,2}(?:opening|inauguration|launch|signing|commissioning|groundbreaking|unveiling)\b[^.;]{0,100}$"
)
"""In front of a place: it is that of another opening or signing."""
_HOUSE_IN = compiled(
    rf"\b(?:at|in|inside|outside) (?:the )?(?P<house>(?P<room>{venues.ROOM_OF})?(?:\d{{1,5}}[A-Za-z]? )?(?:[A-Z][\w'\u2019-]*(?: of(?: the)?)? ){{1,7}})(?:in (?:the (?:(?:capital|city|town)(?: city)?(?: of)? )?)?|(?P<at>at )(?:the )?)$"
)


def _with_house(reading: Reading, place: Quote, start: int) -> Quote:
    """Return a town with the house before it (located in the Alder Complex in | Norvik)."""
    text, span = reading.document.folded, place.spans[0]
    house = _HOUSE_IN.search(text, max(start, span.start - 90), span.start)
    shown = house and (house["room"] or (venues.VENUE.search(house["house"]) and not venues.NO_PLACE.search(house["house"])))
    shown = shown and house and (house["at"] is None or venues.VENUE.fullmatch(house["house"].split()[-1]))
    own = house if house and shown and not _is_taken(reading, house.span("house")) else None
    return reading.document.quote(own.start("house"), span.end) if own else place


_IN_A_TOWN = compiled(
    r"\b(?:in|at|near|outside) (?P<town>[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+){0,2}?)(?=[.,;]|$| (?:[a-z]|[A-Z][a-z]+day\b))"
)


def _usual_spelling(reading: Reading, place: tuple[int, int]) -> tuple[int, int] | None:
    """Return the range of a town in capitals as the dateline of another paragraph, or ``in`` it, spells it; None when none does."""
    text = reading.document.folded
    town = text[slice(*place)]
    if not town.isupper():
        return None
    for span in reading.document.source.paragraphs:
        words = text[span.start : span.start + len(town)]
        if words != town and words.upper() == town and _DATED.match(text, span.start + len(town)):
            return span.start, span.start + len(town)
    told = next(
        (
            m
            for line in reading.body[:6]
            for m in _IN_A_TOWN.finditer(text, line.sentence.start, line.sentence.end)
            if m["town"].upper() == town
        ),
        None,
    )
    return told.span("town") if told else None


_DATED = compiled(r", (?:[A-Z][a-z]{2,8}\.? \d|\d{1,2} [A-Z])|: |,? ?\([A-Z]| ?[-\u2013\u2014] ")
"""Behind the town of a dateline."""


_STANDS = compiled(
    r"(?:, an? (?:[$\u00a3\u20ac]?[\w.-]+ ){1,6}?(?:facility|factory|mill|library|clinic|stadium|terminal|building|school|hospital|hotel|complex|centre|center|plant|project)(?= (?:in|at) )|,| situated| located| built)? (?:in|at|inside|within|outside(?: of)?) (?:the (?:[a-z][\w-]* ){0,3}(?:town|city|village|municipality|suburb|township|district|community) of |the [A-Z][\w-]+ (?:neighbou?rhood|district|area|suburb|section|ward) of |the |(?:downtown|central|northern|southern|eastern|western|rural) )?(?=[A-Z])"
)
"""Behind a thing: where it stands."""
_ENDED = compiled(
    r"(?:[.,;)]|$| (?:on|in|at|today|yesterday|last|this|took|was|were|has|during|with|as|by|where|which|after|before|for|to|and|here|worth|of|opened|opens|is|are|will|have|under|near)\b)"
)
_OWNER = compiled(r"(?P<place>[A-Z][a-z][\w-]+(?: [A-Z][\w-]+)?)['\u2019]s (?:[a-z$\u00a3\u20ac\d][\w$\u00a3\u20ac.-]* ){1,6}$")
"""In front of a thing: the town that it is in (Norvik's new $3 million hall)."""
_PUBLIC = compiled(
    r"(?:[a-z][a-z-]* ){0,2}(?:hospital|library|school|museum|stadium|pool|market|station|bridge|park|clinic|cinema|theatre)"
)
"""What rather a town has than a company."""


def _where(reading: Reading, thing: Span) -> Quote | None:
    """Return where a thing stands that was opened or begun: behind it, or the town whose it is."""
    text = reading.document.folded
    line = next((line for line in reading.lines if line.sentence.start <= thing.start < line.sentence.end), None)
    if line is None:
        return None
    stands = _STANDS.match(text, thing.end, line.sentence.end)
    place = _place_at(reading, stands.end(), line.sentence.end, sited=True) if stands else None
    if (
        place is not None
        and _ENDED.match(text, place.spans[0].end, line.sentence.end)
        and not _is_taken(reading, (place.spans[0].start, place.spans[0].end))
    ):
        return place
    if street := whereabouts.ON_STREET.match(text, thing.end, line.sentence.end):
        return reading.document.quote(*street.span("place"))
    if (told := whereabouts.in_state(reading, thing, line.sentence.end)) is not None:
        return told
    owner = _OWNER.search(text, max(line.sentence.start, thing.start - 70), thing.start)
    here = owner and any(text.find(f" in {owner['place']}", b.sentence.start, b.sentence.end) >= 0 for b in reading.body[:8])
    here = here or (owner is not None and _PUBLIC.fullmatch(text, thing.start, thing.end) is not None)
    if owner and here and not organisations.is_body(text, owner.span("place")):
        return reading.document.quote(*owner.span("place"))
    return None


_FORMER = compiled(r"former ")
_TAIL = compiled(r" [a-z]+(?=[.,;]|$)")


def _place_at(reading: Reading, start: int, end: int, *, sited: bool) -> Quote | None:
    """Return the place named at ``start``; ``sited``: the words before it leave no doubt that it is one."""
    text = reading.document.folded
    lead = _FORMER.match(text, start, end)
    begin = lead.end() if lead else start
    village = _VILLAGE.match(text, begin, end)
    if village:
        return reading.document.quote(*village.span())
    house = whereabouts.the_named(text, begin, end)
    if house and not (venues.NO_PLACE.search(text, *house) or organisations.is_body(text, house) or _is_taken(reading, house)):
        return reading.document.quote(*house)
    if owner := venues.OWNED.match(text, begin, end):
        start = begin = owner.end()
    place = organisations.first(text, begin, end)
    if place is None:
        return None
    stop = place[1]
    if lead:
        tail = _TAIL.match(text, stop, end)
        stop = tail.end() if tail else stop
    words = text[begin:stop]
    seat = venues.SEAT.match(text, stop, end)
    sited = sited or _HAMLET.match(text, stop, end) is not None
    shown = sited or venues.is_house(text, words) or re.match(r",? [A-Z]|,? here\b", text[stop : stop + 6])
    if seat is None and (venues.is_half(words) or not (shown or whereabouts.BEHIND_ON_LAND.match(text, stop, end))):
        return None
    if seat is not None and not lead:
        town = towns.of_a_seat(text, seat.end(), end)
        return reading.document.quote(start, town[1] if town and not _is_taken(reading, town) else seat.end())
    if words.lower() in venues.BARE_SEATS:
        town = towns.seat(text, stop, end)
        return reading.document.quote(start, town[1]) if town else None
    return _in_full(reading, (start, begin, stop), end, sited=sited)


def _in_full(reading: Reading, at: tuple[int, int, int], end: int, *, sited: bool) -> Quote | None:
    """Return a place with its town or division; None: it is a body, not a place. ``at``: where the quote, the name and its end are."""
    text, (start, begin, stop) = reading.document.folded, at
    purpose = text.find(" for ", begin, stop)
    stop = purpose if purpose > 0 and (SITE.search(text, begin, purpose) is None or text[purpose - 1] == ")") else stop
    words = text[begin:stop]
    division = _DIVISION.match(text, stop, end) if sited else None
    stop = division.end() if division else stop
    seated = (
        (sited and venues.NO_PLACE.search(words))
        or venues.VENUE.search(words)
        or words.startswith("Office ")
        or (sited and words.endswith((" Factory", " Plant")))
    )
    town = towns.seat(text, stop, end) if seated else None
    if town and venues.OF_A_GATHERING.search(words):
        return None if _is_taken(reading, town) else reading.document.quote(town[0] + len(" in "), town[1])
    if town and not _is_taken(reading, (start, town[1])):
        return reading.document.quote(start, town[1])
    office = re.match(r"(?:[A-Z][a-z]+ Ministry$|Ministry|Embassy|Department|Consulate|High Commission|Chamber)(?!\w)", words)
    room = venues.ROOM.match(words)
    area = sited and words.endswith(" Area")
    if venues.NO_PLACE.search(words) and not (sited and office) and room is None and not area and not venues.HOUSE.search(words):
        return None
    whole = stop if division else towns.behind(text, (begin, stop), end, venue=venues.VENUE.search(text, begin, stop) is not None)
    land = whereabouts.BEHIND_ON_LAND.match(text, whole, end) or venues.PART.match(text, whole, end)
    whole = land.end() if land else whole
    return reading.document.quote(start, stop if _is_taken(reading, (stop, whole)) else whole)


_SAYS = compiled(
    r" (?:said|says|told|noted|explained|added|stressed) | (?:last (?:year|month|spring|summer|autumn|fall|winter)|earlier this (?:year|month)|(?:years|months|weeks) ago)\b"
)
"""Behind a house: it is where somebody works who speaks (a professor at Alder University said), or where something was long ago."""


def _is_taken(reading: Reading, span: tuple[int, int]) -> bool:
    """Say whether a person stands in a range."""
    return any(line.skeleton.holds_somebody(*span) for line in reading.body[:6])
