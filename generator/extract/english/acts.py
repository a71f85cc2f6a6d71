"""Things unveiled (揭牌) and begun (奠基), and titled talks."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from collections.abc import Iterator, Sequence

from generator.expressions import compiled
from generator.extract.drafts import SiteDraft, TalkDraft
from generator.extract.english import again, artworks, described, members, plaques, renewed, resolved, things
from generator.extract.english.document import Line, Reading
from generator.extract.english.kinds import DOCUMENT, EVENTS, SITE, VAGUE, ends_as_site
from generator.extract.english.members import Found
from generator.extract.english.objects import found_in
from generator.extract.english.openable import TOLD_BY_KIND, nameable
from generator.extract.english.openings import (
    BEGIN,
    BEGIN_ITSELF,
    BEGIN_SUBJECT,
    HEADED,
    HEADED_BEGUN,
    HEADED_BEGUN_ITSELF,
    HEADED_PASSIVE,
    LONG_GONE,
    OPEN,
    OPEN_ITSELF,
    OPEN_PASSIVE,
    THE,
    WORK_OF,
)
from generator.extract.english.skeleton import LIST, PERSON, Skeleton

P = PERSON
_TALK = compiled(
    rf"(?P<who>{LIST})[^{P}.;]{{0,60}}?\b(?P<kind>[Kk]eynote)?[^{P}.;]{{0,40}}?(?:speech|address|talk|lecture|presentation|keynote)[^{P}.;]{{0,20}}?\b(?:titled|entitled|on the (?:topic|theme)(?: of)?|called|themed),? [\"\u201c\u2018](?P<title>[^\"\u201d\u2019]{{3,140}}?)[.,]?[\"\u201d\u2019]"
)


def unveilings(reading: Reading) -> list[SiteDraft]:
    """Return the things opened or unveiled; one told by a vague noun (its new facility) only where nothing else names it."""
    drafts, vague = [], []
    body = reading.body
    opened = _without_the_house(reading, list(found_in(reading, body, OPEN, OPEN_PASSIVE)))
    for found in members.each(reading, [*opened, *_opened_themselves(reading, body), *members.told(reading), *artworks.made(reading)]):
        words = reading.document.folded[slice(*found.thing)]
        if words.lower() in VAGUE or renewed.counted(words) or _SUNDRY.match(words):
            vague.append(found)
        elif (
            not (EVENTS.search(words) or EVENTS.search(_FOR.split(words)[0]) or _EDITION.match(words))
            and not _FESTIVE.match(reading.document.folded, found.thing[1], found.line.sentence.end)
            and (found.listed or nameable(reading, found))
            and not _STONE_OF.search(reading.document.folded, max(0, found.thing[0] - 40), found.thing[0])
            and (SITE.search(words) or not publishes(reading, found))
        ):
            drafts.append(_site(reading, found))
    drafts.sort(key=lambda draft: draft.name.spans[0].start)
    return again.joined(
        reading,
        drafts
        or [_site(reading, found) for found in (*_headed(reading, HEADED, HEADED_PASSIVE), *resolved.openings(reading))]
        or [_site(reading, found) for found in (*artworks.named(reading), *plaques.unveiled(reading))][:1]
        or _only_vague(reading, vague),
    )


def _without_the_house(reading: Reading, opened: list[Found]) -> list[Found]:
    """Leave out where a ribbon was cut (a ribbon-cutting at Alder School) when another sentence says for what."""
    text = reading.document.folded
    ribbons = [found for found in opened if "ibbon" in text[found.verb : found.verb + 12]]
    at = [(found.verb, found.thing) for found in ribbons if " at " in text[found.verb : found.thing[0]]]
    left_out = frozenset(at) if len(at) < len(ribbons) else frozenset()
    return [found for found in opened if (found.verb, found.thing) not in left_out]


_SUNDRY = compiled(r"(?:various|several|many|numerous|multiple|different|a number of|a slew of) [a-z ]+$")
"""Things of which nothing is told but that they are many (various new buildings)."""
_FOR = compiled(r" (?:for|of) ")
_STONE_OF = compiled(r"\b(?:foundation[- ]?stones?|cornerstone) (?:of|for) (?:the |an? |its )?(?:new |proposed )?$")
"""In front of what is only begun, where its stone was unveiled."""
_FESTIVE = compiled(
    r"(?:, [A-Z][\w-]*){0,3},? (?:and|&) (?:[A-Z][\w-]* ){1,3}(?:Festival|Exhibition|Fair|Expo|Show|Conference|Week|Games)\b"
)
"""Behind capitals that only begin the name of a gathering (the Lin Food, Shopping and Cultural Festival)."""
_EDITION = compiled(r"(?:[a-z\d]+ )?edition of\b")
"""What is opened is an event that is held again."""


def _only_vague(reading: Reading, found: Sequence[Found]) -> list[SiteDraft]:
    """Return the first thing told by a vague noun with ``new`` in front or with a name behind; else works of a ceremony that are only counted."""
    text = reading.document.folded
    named = [
        f
        for f in found
        if (SITE.fullmatch(text[slice(*f.thing)]) and (renewed.is_new(text, f.thing) or members.called(reading, f)))
        or (
            renewed.counted(text[slice(*f.thing)])
            and renewed.CEREMONIAL.search(text, f.verb - len("officially "), max(f.verb + 24, f.thing[0]))
        )
    ]
    return [_site(reading, one) for one in named[:1]]


def _opened_themselves(reading: Reading, lines: Sequence[Line]) -> Iterator[Found]:
    """Yield the buildings with a name that opened on a day, or opened their doors."""
    text = reading.document.folded
    for found in found_in(reading, lines, _NEVER, OPEN_ITSELF):
        words = text[slice(*found.thing)]
        ahead = max(found.line.sentence.start, found.thing[0] - 24), found.thing[0]
        new = words[0].isupper() or _IS_NEW.search(text, *ahead) or _A_FIRST.fullmatch(text, found.line.sentence.start, found.thing[0])
        if new and ends_as_site(_FOR.split(words)[0] if words[0].isupper() else words):
            yield found
        elif TOLD_BY_KIND.search(text, max(found.line.sentence.start, found.thing[0] - 24), found.thing[0]):
            yield found._replace(listed=True)


_IS_NEW = compiled(r"(?i:\b(?:new|newest|latest|brand[- ]new|refurbished|state-of-the-art)) $")
"""In front of a thing that has no name: it is told because it opens (the county's newest library opened on Monday)."""
_A_FIRST = compiled(r"An? (?:[$\w.,-]+ ){0,3}")
"""All that a sentence has in front of a thing: it is told of for the first time (A bridge opened to traffic today)."""
_NEVER = compiled(r"(?!)(?P<verb>)")


def _headed(reading: Reading, active: re.Pattern[str], passive: re.Pattern[str]) -> Iterator[Found]:
    """Yield the sites that the headlines tell of; ``New`` with its capital is no part of a name that the text has without it."""
    text = reading.document.folded
    for found in found_in(reading, [line for line in reading.lines if line.kind == "headline"][:2], active, passive):
        words = text[slice(*found.thing)]
        bare = words.removeprefix("New ")
        if _PLANNED.search(text, max(0, found.verb - 8), found.verb):
            continue
        if SITE.search(words) and not EVENTS.search(words) and words.lower() not in VAGUE and nameable(reading, found):
            known = bare != words and any(text.find(bare, b.sentence.start, b.sentence.end) >= 0 for b in reading.body)
            yield found._replace(thing=(found.thing[1] - len(bare), found.thing[1])) if known else found


_PLANNED = compiled(r"\b(?i:to|will) $")
"""In front of the verb of a headline: it is still to come."""
_WORKS = compiled(r"[\w-]+ (?:project|scheme|works)$")
"""Begun with ceremony, though it is no building: the road concreting project."""
_ANY_WORK = compiled(
    r"(?:(?:significant|major|key|important|big|large|landmark|ambitious|flagship|crucial|vital|mega|multiple|various|several|infrastructure|infrastructural|development|developmental|construction|investment|public|social|community|strategic|[a-z]+(?:-[a-z]+)+)(?: and|,)? )+(?:projects?|schemes?|works)"
)
"""Works that are told of without a word on what they are (a significant infrastructure project)."""


def groundbreakings(reading: Reading) -> list[SiteDraft]:
    """Return the things begun."""
    text = reading.document.folded
    begun = [*found_in(reading, reading.body, BEGIN), *_begun_themselves(reading)]
    told = list(members.each(reading, [_without_the_ground(text, found) for found in begun]))
    hits = [
        found
        for found in told
        if text[slice(*found.thing)].lower() not in VAGUE
        and (found.listed or nameable(reading, found) or _WORKS.search(text[slice(*found.thing)]))
        and not _ANY_WORK.fullmatch(text, *found.thing)
        and not text[slice(*found.thing)].endswith((" site", " Site"))
        and not _SETTLEMENT.search(text, *found.thing)
    ]
    built = [found for found in hits if not _COMPANY.search(text, max(0, found.thing[0] - 24), found.thing[0])]
    hits = built or list(_headed(reading, HEADED_BEGUN, HEADED_BEGUN_ITSELF)) or list(_meant(reading)) or hits
    if not hits and (vague := _only_vague(reading, told)):
        return vague
    first = {found.verb: found.thing[0] for found in reversed(hits)}
    things_named = [found for found in hits if found.listed or " at " not in text[found.verb : first[found.verb]]] or hits
    return again.joined(reading, [_site(reading, found) for found in things_named])


_SETTLEMENT = compiled(r"[A-Z][\w-]+ (?:village|town|city|district|tehsil|panchayat|mandal|ward|constituency)$")
"""Where something was begun, and not what (the stone was laid at Oak village)."""


def _without_the_ground(text: str, found: Found) -> Found:
    """Return what is built, of the site where it was begun (turned a sod at the new Ash Mill site)."""
    thing = found.thing[0], found.thing[1] - len(" site")
    whole = text.endswith((" site", " Site"), *found.thing) and text[thing[0]].isupper() and ends_as_site(text[slice(*thing)])
    return found._replace(thing=thing) if whole else found


_COMPANY = compiled(r"\b(?:company|firm|business|manufacturer|employer|retailer|maker|producer|start-?up), $")
"""In front of a name: it is who builds, not what is built (broke ground for a new company, Alder Glass)."""


def _begun_themselves(reading: Reading) -> Iterator[Found]:
    """Yield what is the object of a construction that officially began, or began on a day, and what started construction itself."""
    text = reading.document.folded
    for found in found_in(reading, reading.body, _NEVER, BEGIN_SUBJECT):
        begun = BEGIN.search(text, found.line.sentence.start, found.line.sentence.end)
        name = text[slice(*_without_project(text, found.thing))]
        words = name.split()
        itself = begun is not None and begun.start("verb") != found.verb
        object_too = begun is not None and itself and things.named(text, begun.end(), found.line.sentence.end)
        its_own = text.startswith("Groundbreaking", found.verb) and len(words) > 1 and all(word[0].isupper() for word in words)
        if not object_too and (ends_as_site(name) or its_own):
            yield found._replace(listed=found.listed or its_own)
    for found in found_in(reading, reading.body, WORK_OF):
        began = BEGIN_ITSELF.match(text, found.thing[1], found.line.sentence.end)
        if began and not LONG_GONE.match(text, began.end(), found.line.sentence.end):
            yield found


_CEREMONY = compiled(
    r"\b[Gg]round[- ]?[Bb]reaking(?: ceremony| event| rites?|(?= (?:of|for|on|at|in|was|is|took|today|yesterday|marks?|marked|comes|came|follows|followed|kicks|kicked|signals|represents|celebrat\w+|begins|and|with|will)\b|[.,;]|$))|\b(?:broke|breaks?|breaking) ground\b|\b[Ss]od[- ]?[Tt]urning\b|\bsods?\b|\bfirst turf\b|\b[Ff]oundation[- ][Ss]tone\b|\bbh(?:oo|u)mi pujan\b"
)
_WORK = compiled(
    rf"\b(?P<verb>[Cc]onstruction of|[Ww]ork on(?= [A-Z]\w+['\u2019]s)|(?:build|construct) (?={THE})|(?:soon-to-be-built|yet-to-be-built|proposed|future|upcoming|planned)(?= [A-Z]))(?P<gap> ?)(?={THE}?)"
)

_TO_STAND = compiled(
    r"\bwhere (?:the |its )?(?:new |future )?(?P<name>[A-Z][\w'\u2019&-]*(?: (?:of |the |and |for )*[A-Z][\w'\u2019&-]*){1,7}) (?P<verb>will (?:soon )?(?:be built|be constructed|stand|rise))\b"
)
"""The ground was broken where the Alder Hall will be built."""


def _meant(reading: Reading) -> Iterator[Found]:
    """Yield what the headline or the sentences up to the next one say is built, where a ground-breaking names only its project."""
    text = reading.document.folded
    body = reading.body[:10]
    told = next((i for i, line in enumerate(body) if _CEREMONY.search(text, line.sentence.start, line.sentence.end)), None)
    if told is None:
        return
    heads = [line for line in reading.lines if line.kind == "headline"][:2]
    for line in (*heads, *body[: told + 7]):
        place = _TO_STAND.search(text, line.sentence.start, line.sentence.end)
        if place and SITE.search(place["name"]):
            yield Found(place.span("name"), place.start("verb"), line, True)
            return
        for match in _WORK.finditer(text, line.sentence.start, line.sentence.end):
            for thing in things.named(text, match.end(), line.sentence.end)[:1]:
                found = Found(thing, match.start("verb"), line, False)
                if SITE.search(text[slice(*thing)]) and text[slice(*thing)].lower() not in VAGUE and nameable(reading, found):
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
        document.quote(*(_proper(reading, found) or renewed.whole(document.folded, thing, found.line.sentence.end))),
        described.paragraph(reading, found),
        None,
        (),
        ("passive" if found.passive else "active",),
    )


def _without_project(text: str, thing: things.Range) -> things.Range:
    """Return the thing without the small ``project`` behind the building that it is (an Ash Hall project), and without whose it is."""
    words = text[slice(*thing)].split()
    if len(words) > 2 and words[-1] == "project" and SITE.fullmatch(words[-2]) and words[-2][0].isupper():
        return thing[0], thing[1] - len(" project")
    whose = _OF_THE_SAME.search(text, *thing)
    return (thing[0], whose.start()) if whose and SITE.fullmatch(text[thing[0] : whose.start()].rsplit(maxsplit=1)[-1]) else thing


_OF_THE_SAME = compiled(r" (?:of|for|at|in) (?:the|its|their|this|that) [a-z]+$")
"""Whose a thing is, by a noun that only takes up what was told (the sports hall of the school)."""


_TOWN_OF = compiled(r"(?P<town>[A-Z][\w-]+)['\u2019]s (?:[\w$\u00a3\u20ac.-]+ ){0,5}$")
"""The town whose thing is told by its kind (Norvik's new hospital): the Norvik Hospital, where the text calls it that."""


def _proper(reading: Reading, found: Found) -> things.Range | None:
    """Return the proper name that one of the next two sentences opens with, for a thing told by its kind only (a new community hall)."""
    text = reading.document.folded
    words = text[slice(*found.thing)]
    if (name := members.called(reading, found) or members.known_as(reading, found) or artworks.called(reading, found)) is not None:
        return name
    if not re.fullmatch(r"[a-z]{3,}(?: [a-z]+){0,2}", words):
        return None
    owner = _TOWN_OF.search(text, max(found.line.sentence.start, found.thing[0] - 60), found.thing[0])
    named = text.find(f"{owner['town']} {words.title()}") if owner else -1
    if owner and named >= 0:
        return named, named + len(owner["town"]) + 1 + len(words)
    opening = re.compile(
        rf"(?:The |the )?(?:new )?(?P<name>(?!(?:The|This|That|These|Those|Its|Their|Our|A|An|Another|One|Each|Every) )(?:[A-Z][\w'\u2019.&-]* ){{1,6}}(?i:{re.escape(words)}))\b"
    )
    behind = reading.behind(found.line)
    for line in behind[:2]:
        match = opening.match(text, line.sentence.start, line.sentence.end)
        if match:
            return match.span("name")
    return None


def talks(reading: Reading) -> list[TalkDraft]:
    """Return the titled talks."""
    drafts = []
    for line in reading.body:
        skeleton: Skeleton = line.skeleton
        for match in _TALK.finditer(skeleton.text):
            stand = skeleton.within(*match.span("who"))[0]
            name = reading.persons[stand.person].name
            start, end = skeleton.source(match.start("title")), skeleton.source(match.end("title") - 1) + 1
            kind = "keynote" if "eynote" in match.group()[: match.start("title") - match.start()] else "talk"
            drafts.append(TalkDraft(reading.document.quote(start, end), kind, reading.document.quote(name.start, name.end), ("titled",)))  # type: ignore[arg-type]
    return drafts
