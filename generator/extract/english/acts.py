"""Things unveiled (揭牌) and begun (奠基), and titled talks."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.drafts import SiteDraft, TalkDraft
from generator.extract.english import things
from generator.extract.english.document import Line, Reading
from generator.extract.english.openings import (
    BEGIN,
    BEGIN_ITSELF,
    BEGIN_SUBJECT,
    CAME,
    LONG_GONE,
    OPEN,
    OPEN_ITSELF,
    OPEN_PASSIVE,
    PUT_OFF,
    THE,
    WORK_OF,
)
from generator.extract.english.skeleton import LIST, PERSON, Skeleton
from generator.extract.english.words import NUMBER_WORDS

P = PERSON
PAPER = (
    r"(?:[Rr]eports?|[Ww]hite ?[Pp]apers?|[Pp]olic(?:y|ies)|[Ss]trateg(?:y|ies)|[Pp]lans?|[Bb]lueprints?|[Rr]oadmaps?|[Bb]ooks?|[Bb]ooklets?|[Bb]rochures?|[Hh]andbooks?|[Gg]uidelines?|[Gg]uides?|[Ss]tandards?|[Ff]rameworks?|[Ii]ndex"
    r"|[Ll]ogos?|[Pp]ortals?|[Aa]pps?|[Ww]ebsites?|[Pp]latforms?|[Ss]chemes?|[Pp]rogrammes?|[Pp]rograms?|[Ii]nitiatives?|[Ff]unds?|[Cc]ampaigns?|[Cc]ompendium|[Cc]atalogues?|[Jj]ournals?|[Nn]ewsletters?|[Mm]agazines?|[Ss]tamps?|[Tt]oolkits?|[Ff]indings|[Ss]tudy|[Ss]urvey|[Oo]utlook|[Mm]anuals?|[Cc]harter|[Dd]ashboard|[Dd]ocuments?|[Pp]ublications?|[Mm]ission|[Yy]ojana|[Ss]ouvenir|[Vv]olumes?|[Aa]wards?|[Cc]hallenge|[Mm]asterplan|[Mm]aster [Pp]lan|[Mm]onograph|[Pp]aper|[Rr]oad [Mm]ap|[Ss]tatement|[Dd]eclaration|[Cc]ode|[Aa]tlas|[Ff]ilm|[Aa]nthem|[Nn]ovels?|[Aa]ntholog(?:y|ies)|[Mm]emoirs?|(?:[Aa]uto)?[Bb]iograph(?:y|ies)|[Aa]lbums?|[Yy]earbooks?|[Ss]corecards?|[Bb]ulletins?|[Dd]ictionar(?:y|ies)|[Rr]ankings?|[Bb]arometer)"
)
EVENTS = compiled(
    r"\b(?:conference|summit|workshop|seminar|exhibition|expo|festival|forum|symposium|session|meeting|event|programme|convention|congress|fair|conclave|camp|training|course|celebrations?|tournament|webinar|meet|week|season|show|games|gala|night|month|dialogue|hackathon|doors|talks|remarks|ceremony|plaque|portrait|year|term|account|door)$",
    re.IGNORECASE,
)
DOCUMENT = compiled(rf"\b{PAPER}\b")
SITE = compiled(
    r"\b(?:[Cc]ent(?:re|er)s?|[Ll]ab(?:orator(?:y|ies))?s?|[Pp]lants?|[Bb]uildings?|[Ff]acilit(?:y|ies)|[Hh]ospitals?|[Hh]ostels?|[Ss]chools?|[Oo]ffices?|[Bb]ridges?|[Pp]arks?|[Hh]ubs?|[Ss]tations?|[Cc]ampus|[Mm]useums?|[Gg]aller(?:y|ies)|[Ss]tatues?|[Ww]ing|[Tt]erminals?|[Ff]actory|[Hh]alls?|[Ll]ibrary|[Cc]linics?|[Uu]nits?|[Ss]tores?|[Hh]eadquarters|[Ll]ines?|[Rr]oads?|[Tt]unnels?|[Aa]irports?|[Pp]orts?|[Ss]eaports?|[Hh]arbou?rs?|[Ee]xpressways?|[Hh]ighways?|[Rr]ailways?|[Mm]ills?|[Rr]efiner(?:y|ies)|[Dd]ams?|[Mm]arkets?|[Ss]tadiums?|[Aa]uditoriums?|[Dd]epots?|[Ww]arehouses?|[Ss]howrooms?|[Bb]ranch(?:es)?|[Hh]otels?|[Mm]alls?|[Rr]esorts?|[Rr]eservoirs?|[Ss]ubstations?|[Aa]renas?|[Tt]heat(?:re|er)s?|[Ii]nstitutes?|[Aa]cadem(?:y|ies)|[Cc]olleges?|[Uu]niversit(?:y|ies)|[Cc]omplex(?:es)?|[Bb]locks?|[Dd]orm(?:itor(?:y|ies)|s)?|[Jj]ett(?:y|ies)|[Pp]iers?|[Ww]har(?:f|ves)|[Tt]owers?|[Ss]helters?|[Pp]avilions?|[Mm]onuments?|[Mm]emorials?|[Cc]anals?|[Pp]ipelines?|[Ff]lyovers?|[Ii]nterchanges?|[Bb]erths?|[Qq]uarters|[Cc]hapels?|[Mm]osques?|[Tt]emples?|[Cc]hurch(?:es)?|[Pp]lazas?|[Cc]ourthouses?|[Hh]ouses?|[Cc]ompounds?|[Ii]nfirmar(?:y|ies)|[Dd]ispensar(?:y|ies)|[Bb]oreholes?|[Pp]layground|[Gg]ymnasium|[Kk]indergartens?|[Nn]urser(?:y|ies)|[Ee]states?|[Tt]ownship|[Bb]ypass|[Oo]verpass|[Uu]nderpass|[Rr]oundabout|[Ww]aterworks|[Ss]melter|[Bb]rewery|[Bb]akery|[Rr]estaurants?|[Oo]utlets?|[Ss]tudios?|[Hh]ousing|[Cc]ondominium|[Bb]arracks|[Cc]rematorium|[Cc]athedral|[Ss]hrine|[Oo]bservator(?:y|ies)|[Gg]reenhouses?|[Bb]oulevard|[Hh]ospices?|[Ll]ounges?|[Bb]ases?|[Ff]airgrounds?)\b"
)
UNREAL = compiled(
    r"\b(?:will|would|to be|could|may|should|plans? to|set to|is to|are to|due to|expected to|scheduled)\b[^,;]{0,50}$|\b(?:to|will|would)\s*$|\b(?:19|20)\d\d, when\b|\b(?:not|never|yet to)\b(?! only)[^,;]{0,20}$"
)
_TALK = compiled(
    rf"(?P<who>{LIST})[^{P}.;]{{0,60}}?\b(?P<kind>[Kk]eynote)?[^{P}.;]{{0,40}}?(?:speech|address|talk|lecture|presentation|keynote)[^{P}.;]{{0,20}}?\b(?:titled|entitled|on the (?:topic|theme)(?: of)?|called|themed),? [\"\u201c\u2018](?P<title>[^\"\u201d\u2019]{{3,140}}?)[.,]?[\"\u201d\u2019]"
)


_HINT = compiled(
    "naugura|nveil|edicat|ommission|pen|ibbon|round|oundation|[Ss]od|soil|[Tt]urf|[Ww]ork|onstruction|elease|aunch|ublish|rolled|rought|ssued|eclared|lessing|apsule|h[ou]+mi|ntroduce|ade public|perat|put into|service"
)
"""What every verb of the tables has in it; most sentences have none."""


class Found(NamedTuple):
    """A thing, with the verb and the place of it in the sentence."""

    thing: things.Range
    verb: int
    line: Line
    passive: bool


def found_in(reading: Reading, lines: Sequence[Line], active: re.Pattern[str], passive: re.Pattern[str] | None = None) -> Iterator[Found]:
    """Yield what the verbs of ``active`` have as their object, and those of ``passive`` as their subject."""
    text = reading.document.folded
    for line in lines:
        start, end = line.sentence.start, line.sentence.end
        if not _HINT.search(text, start, end):
            continue
        for match in active.finditer(text, start, end):
            if UNREAL.search(text, max(start, match.start() - 60), match.start("verb")) and not (
                match["verb"].endswith(" of") or CAME.search(text, start, match.start("verb"))
            ):
                continue
            if _NEWLY.search(text, max(start, match.start() - 24), match.start()):
                continue
            if match["verb"].endswith((" of", " for")) and (
                PUT_OFF.match(text, match.end(), end) or _TO_LEAD.search(text, max(start, match.start() - 60), match.start())
            ):
                continue
            for thing in things.named(text, match.end(), end):
                if LONG_GONE.match(text, thing[1], end):
                    break
                yield Found(thing, match.start("verb"), line, False)
        for match in passive.finditer(text, start, end) if passive else ():
            thing_before = _before(reading, line, match.start())
            if thing_before is not None and not LONG_GONE.match(text, match.end(), end):
                yield Found(thing_before, match.start("verb"), line, True)


_TO_LEAD = compiled(
    r"\b(?:will|would|(?:due|set|expected|scheduled) to) (?:lead|attend|perform|officiate at|preside over|grace|witness|hold|host|celebrate|mark)\b[^.;]{0,40}$"
)
"""In front of a ceremony told as a noun: it is still to come."""
_PLACED = compiled(r" (?:at|in|on|near) (?:the |its )?$")
"""In front of the last phrase before a verb: it tells where the thing stands (a hall at the school was opened)."""
_NEWLY = compiled(r"(?:\bnewly[ -]|\b(?:the|this|its|their|these) (?:recently|just)[ -])$")
"""In front of a participle: it describes the thing (the newly commissioned block has rooms)."""


def _before(reading: Reading, line: Line, end: int) -> things.Range | None:
    """Return the subject of a passive verb: the noun phrase right before it."""
    text = reading.document.folded
    found = things.before(text, line.sentence.start, end)
    placed = _PLACED.search(text, max(line.sentence.start, found[0] - 20), found[0]) if found else None
    whole = things.before(text, line.sentence.start, placed.start()) if placed else None
    if whole is not None and SITE.fullmatch(text[slice(*whole)].split()[-1]):
        found = whole
    if found is None or any(s.start < found[1] and found[0] < s.end for s in line.skeleton.stands):
        return None
    words = text[slice(*found)]
    capital = any(word[0].isupper() for word in words.split())
    return found if len(words.split()) > 1 and (capital or SITE.search(words)) else None


def unveilings(reading: Reading) -> list[SiteDraft]:
    """Return the things opened or unveiled."""
    drafts = []
    body = reading.body()
    for found in (*found_in(reading, body, OPEN, OPEN_PASSIVE), *_opened_themselves(reading, body)):
        words = reading.document.folded[slice(*found.thing)]
        if (
            EVENTS.search(words)
            or words.lower() in VAGUE
            or not _nameable(reading, found)
            or (publishes(reading, found) and not SITE.search(words))
        ):
            continue
        drafts.append(_site(reading, found))
    drafts.sort(key=lambda draft: draft.name.spans[0].start)
    return _joined(drafts or [_site(reading, found) for found in _headed(reading, _HEADED)])


def _opened_themselves(reading: Reading, lines: Sequence[Line]) -> Iterator[Found]:
    """Yield the buildings with a name that opened on a day, or opened their doors."""
    text = reading.document.folded
    for found in found_in(reading, lines, _NEVER, OPEN_ITSELF):
        words = text[slice(*found.thing)]
        if words[0].isupper() and SITE.fullmatch(words.split()[-1]):
            yield found


_NEVER = compiled(r"(?!)(?P<verb>)")


_HEADED = compiled(rf"(?i:\b(?P<verb>opens?|opened|inaugurates?|inaugurated|commissions?|commissioned)) (?={THE}?)")
"""What a headline says was opened, where the text only speaks of it."""


def _headed(reading: Reading, pattern: re.Pattern[str]) -> Iterator[Found]:
    """Yield the sites that the headlines tell of."""
    text = reading.document.folded
    for found in found_in(reading, [line for line in reading.lines if line.kind == "headline"][:2], pattern):
        words = text[slice(*found.thing)]
        if SITE.search(words) and not EVENTS.search(words) and words.lower() not in VAGUE and _nameable(reading, found):
            yield found


_WORKS = compiled(r"[\w-]+ (?:project|scheme|works)$")
"""Begun with ceremony, though it is no building: the road concreting project."""
_SIZED = compiled(
    r"\d[\d,.]*[ -]?(?:(?:thousand|million)[ -])?(?:square|sq|MW|kW|GW|bed|acre|hectare|seat|storey|story|room|unit|tonne|km|m2|sqm)",
    re.IGNORECASE,
)
"""A size that opens the name of a thing: 20,000 square foot factory, 50-bed hospital."""


def _nameable(reading: Reading, found: Found) -> bool:
    """Say whether the phrase names a thing: a site by its noun, or a capitalised name that a verb of opening takes."""
    text = reading.document.folded
    words = text[slice(*found.thing)]
    if (
        _PLANNED.match(words)
        or (words[0].isdigit() and not _SIZED.match(words))
        or words.split()[0].lower() in NUMBER_WORDS
        or words.split()[0].lower() in {"if", "upwards", "schedule", "employees"}
    ):
        return False
    if SITE.search(words):
        return not (_LOOSE.match(text, found.verb) and not SITE.fullmatch(_OF.split(words)[0].split()[-1]))
    capital = sum(word[0].isupper() for word in words.split())
    verb = text[found.verb : found.verb + 40 if found.passive else max(found.thing[0], found.verb + 14)].lower()
    if _MAKES.search(verb) and _PLANT.search(words):
        return capital > 0
    return (capital > 0 and not _SITES_ONLY.search(verb)) or text[found.thing[0] - 1] in "\"\u201c\u2018'"


_PLANNED = compiled(
    r"(?:[a-z]+ ){0,2}(?:foundation stones?|cornerstone|stud(?:y|ies)|reports?|reviews?|surveys?|assessments?|audits?|plans?|designs?|proposals?|details|blueprints?|models?|renderings?|images?) (?:for|of)\b"
)
"""What shows a site that is not there yet."""
_OF = compiled(r" (?:of|for|at|in) ")
_LOOSE = compiled(r"opened (?=(?:the|an?|its|their) )|(?:\w+ly|today) launched")
"""What is only opened or launched is a site where its last word is one (no office door)."""
_SITES_ONLY = compiled(r"unveil|dedicat|commission|opened|launch|constructi|start|began|blessing")
"""Verbs that take other things than sites as well, even where they have a name."""
_MAKES = compiled(r"commission|inaugurat|opened")
_PLANT = compiled(r"(?:[Pp]roject|[Ss]cheme|[Ss]ystem|[Gg]rid)s?$")
"""What is put to work though it is no building: a water project."""


def groundbreakings(reading: Reading) -> list[SiteDraft]:
    """Return the things begun."""
    text = reading.document.folded
    hits = [
        found
        for found in (*found_in(reading, reading.body(), BEGIN), *_begun_themselves(reading))
        if text[slice(*found.thing)].lower() not in VAGUE and (_nameable(reading, found) or _WORKS.search(text[slice(*found.thing)]))
    ]
    hits = hits or list(_headed(reading, BEGIN)) or list(_meant(reading))
    things_named = [found for found in hits if " at " not in text[found.verb : found.thing[0]]] or hits
    return _joined([_site(reading, found) for found in things_named])


def _begun_themselves(reading: Reading) -> Iterator[Found]:
    """Yield what is the object of a construction that officially began, or began on a day, and what started construction itself."""
    text = reading.document.folded
    for found in found_in(reading, reading.body(), _NEVER, BEGIN_SUBJECT):
        begun = BEGIN.search(text, found.line.sentence.start, found.line.sentence.end)
        if begun is None and SITE.fullmatch(text[slice(*found.thing)].split()[-1]):
            yield found
    for found in found_in(reading, reading.body(), WORK_OF):
        began = BEGIN_ITSELF.match(text, found.thing[1], found.line.sentence.end)
        if began and not LONG_GONE.match(text, began.end(), found.line.sentence.end):
            yield found


VAGUE = frozenset(
    [
        "project",
        "site",
        "facility",
        "event",
        "ceremony",
        "building",
        "centre",
        "center",
        "it",
        "campus",
        "plant",
        "work",
        "works",
        "stage",
        "new",
        "facility",
        "occasion",
        "facilities",
        "buildings",
        "projects",
        "works",
        "structure",
    ]
)


_CEREMONY = compiled(r"\b[Gg]round-?[Bb]reaking(?: ceremony)?\b|\bbroke ground\b")
_WORK = compiled(rf"\b(?P<verb>[Cc]onstruction of|(?:build|construct) (?={THE}))(?P<gap> ?)(?={THE}?)")


def _meant(reading: Reading) -> Iterator[Found]:
    """Yield what the headline or the sentences up to the next one say is built, where a ground-breaking names only its project."""
    text = reading.document.folded
    body = reading.body()[:6]
    told = next((i for i, line in enumerate(body) if _CEREMONY.search(text, line.sentence.start, line.sentence.end)), None)
    if told is None:
        return
    heads = [line for line in reading.lines if line.kind == "headline"][:2]
    for line in (*heads, *body[: told + 2]):
        for match in _WORK.finditer(text, line.sentence.start, line.sentence.end):
            for thing in things.named(text, match.end(), line.sentence.end)[:1]:
                found = Found(thing, match.start("verb"), line, False)
                if SITE.search(text[slice(*thing)]) and text[slice(*thing)].lower() not in VAGUE and _nameable(reading, found):
                    yield found
                    return


def publishes(reading: Reading, found: Found) -> bool:
    """Say whether what was unveiled is a document or a product, so a release."""
    text = reading.document.folded
    if not re.search(r"\b(?:unveil|launch)", text[found.verb : found.thing[0]]) and not text.startswith(("unveil", "launch"), found.verb):
        return False
    return bool(DOCUMENT.search(text[found.verb : found.thing[1]]))


def _site(reading: Reading, found: Found) -> SiteDraft:
    document = reading.document
    thing = _without_project(document.folded, found.thing)
    return SiteDraft(
        document.quote(*(_proper(reading, found) or thing)),
        _described(reading, found),
        None,
        (),
        ("passive" if found.passive else "active",),
    )


def _without_project(text: str, thing: things.Range) -> things.Range:
    """Return the thing without the small ``project`` behind the building that it is (an Ash Hall project)."""
    words = text[slice(*thing)].split()
    if len(words) > 2 and words[-1] == "project" and SITE.fullmatch(words[-2]) and words[-2][0].isupper():
        return thing[0], thing[1] - len(" project")
    return thing


def _proper(reading: Reading, found: Found) -> things.Range | None:
    """Return the proper name that one of the next two sentences opens with, for a thing told by its kind only (a new community hall)."""
    text = reading.document.folded
    words = text[slice(*found.thing)]
    if not re.fullmatch(r"[a-z]{3,}(?: [a-z]+){0,2}", words):
        return None
    opening = re.compile(rf"(?:The |the )?(?:new )?(?P<name>(?!The )(?:[A-Z][\w'\u2019.&-]* ){{1,6}}(?i:{re.escape(words)}))\b")
    behind = [line for line in reading.body() if line.sentence.start > found.line.sentence.start]
    for line in behind[:2]:
        match = opening.match(text, line.sentence.start, line.sentence.end)
        if match:
            return match.span("name")
    return None


_SAME = compiled(
    r"[\"\u201d]?,? (?:\([^)]{2,20}\),? )?(?:at [A-Z][\w ]{2,40}, )?(?:spread over|an? (?=[\w,-]* ?[\w-]*(?:facilit|\d|state-of)|\d)|which (?:is|has|will|covers|spans|houses)|covering|spanning)"
)


def _described(reading: Reading, found: Found) -> int | None:
    """Return the next paragraph that opens by speaking of the same thing; None when none does."""
    text = reading.document.folded
    words = list(re.findall(r"[A-Za-z]{3,}", text[slice(*found.thing)]))
    if not words:
        return None
    if not found.passive and _SAME.match(text, found.thing[1], found.line.sentence.end):
        return found.line.sentence.paragraph
    alike = _alike(text[slice(*found.thing)])
    nouns = {w.lower() for w in words[-1:]} | {"facility", "scheme", "project"}
    behind = [line for line in reading.body() if line.sentence.start > found.line.sentence.start]
    if behind and _SIZE.match(text, behind[0].sentence.start, behind[0].sentence.end):
        return behind[0].sentence.paragraph
    for line in behind:
        head = _HEAD.match(text, line.sentence.start, line.sentence.end)
        if (head and head["noun"].lower() in nouns) or alike.match(text, line.sentence.start, line.sentence.end):
            return line.sentence.paragraph
    return None


_SIZE = compiled(r"\W*(?:Spread (?:over|across)|Built (?:at|over|on)|Constructed (?:at|over|on)|Spanning|Covering)\b")
"""Opens the sentence behind, which then describes the thing."""
_HEAD = compiled(
    r"(?:.{0,60}?\b[Tt]he (?:new )?(?:[^\s\w]{0,2}\d[\d,.]*(?:[ -](?:million|billion|crore|lakh|square[ -]\w+))? )?(?:[A-Z]\w+ )?|\W*(?:Spread over|Built|Spanning) [^.]{0,60}?the )(?P<noun>\w+)\b"
)


def _alike(name: str) -> re.Pattern[str]:
    """Return what opens a sentence about a thing: its name, or the first word of a name that is all capitals."""
    words = name.split()
    proper = len(words) > 1 and all(word[0].isupper() for word in words) and not SITE.search(words[0])
    first = rf"|{re.escape(words[0])} (?:is|has|will|covers|spans|houses|features)\b" if proper else ""
    return re.compile(rf"[Tt]he (?:new )?(?i:{re.escape(name)})\b{first}")


def _joined(drafts: list[SiteDraft]) -> list[SiteDraft]:
    """Return the things once each: a shorter name of the same one, or its kind only (``the two-storey building``), is left out."""
    kept: list[SiteDraft] = []
    for draft in drafts:
        name = draft.name.value.lower()
        if any(name in other.name.value.lower() or other.name.value.lower() in name for other in kept):
            continue
        if draft.name.value == name and any(other.name.value.split()[-1].lower() == name.split()[-1] for other in kept):
            continue
        kept.append(draft)
    return kept


def talks(reading: Reading) -> list[TalkDraft]:
    """Return the titled talks."""
    drafts = []
    for line in reading.body():
        skeleton: Skeleton = line.skeleton
        for match in _TALK.finditer(skeleton.text):
            stand = skeleton.within(*match.span("who"))[0]
            name = reading.persons[stand.person].name
            start, end = skeleton.source(match.start("title")), skeleton.source(match.end("title") - 1) + 1
            kind = "keynote" if "eynote" in match.group()[: match.start("title") - match.start()] else "talk"
            drafts.append(TalkDraft(reading.document.quote(start, end), kind, reading.document.quote(name.start, name.end), ("titled",)))  # type: ignore[arg-type]
    return drafts
