"""What is made public (發布): reports, plans, lists and papers, with who did it."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from collections.abc import Iterator

import msgspec

from generator.expressions import compiled
from generator.extract.drafts import ReleaseDraft
from generator.extract.english import artworks, organisations, publishers, release_titles, things, titled_works, works
from generator.extract.english.acts import publishes
from generator.extract.english.document import Line, Reading
from generator.extract.english.kinds import DOCUMENT, PAPER, SITE, VAGUE, is_gathering
from generator.extract.english.members import Found
from generator.extract.english.objects import UNREAL, found_in, is_of_the_past
from generator.extract.english.openings import LONG_GONE, NOT_NOW, THE, WHEN
from generator.model.span import Quote, Span

_PUBLISH = compiled(
    rf"\b(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?P<verb>(?:Releasing|Launching|Unveiling|Inaugurating)(?= the (?:book|report|novel|memoir|biography|coffee)\b)|used [^.;]{{1,60}} to (?:publish|release|launch|unveil)|released|releases|launched|launches|published|unveiled|unveils|rolled out|brought out|made public|issued|(?:press|news|media) (?:conference|briefing) (?:on [A-Z][a-z]+day |today |yesterday |here )*(?:to (?:release|introduce|launch|unveil|publish|present|announce)|on(?: the (?:release|launch|publication) of)?|for the (?:release|launch) of)|(?:ceremony|event|function) (?:today |here )?(?:to (?:release|launch|unveil|publish)))(?P<gap> (?:today |also |here |on [A-Z][a-z]+day )?)(?={THE}?(?:[\w'\u2019\u201c\"-]+,? ){{0,12}}?(?:{PAPER}|[^.;]{{0,60}}?[\"\u201c]|['\u2018][A-Z]))"
)
_PASSIVE = compiled(
    r"\b(?:was|were|has been|have been)(?: also| officially| formally| jointly| today)* (?P<verb>released|launched|published|unveiled|issued|made public)\b(?: [^.;]{0,60}?\bby (?:the )?(?P<by>))?"
)
_NOUN = compiled(
    rf"\b(?P<verb>(?:[Bb]ook )?(?:[Ll]aunch|(?<!ress )(?<!ews )(?<!edia )(?<!recent )[Rr]elease|[Pp]ublication|[Uu]nveiling|[Pp]ublic [Pp]resentation)(?:ing)?(?: [Cc]eremony)?)(?P<gap> (?:of|(?<=eremony )for) )(?={THE}?(?:[\w'\u2019\u201c\"-]+,? ){{0,12}}?{PAPER}|[\"\u201c\u2018'][A-Z][^\"\u201c\u201d]{{3,100}}?[\"\u201d\u2019'],? (?:an?|the) (?:[\w-]+ ){{0,4}}?{PAPER}|[A-Z]\w+(?: [A-Z]\w+){{0,3}}, (?:an?|its|the) (?:[\w-]+ ){{0,4}}?{PAPER}|(?<=ook [Ll]aunch of )[\"\u201c\u2018'A-Z]|(?<=eremony of )[\"\u201c]|(?<=eremony for )[\"\u201c]|(?<=[Rr]elease of )[\"\u201c]|(?<=[Pp]ublication of )[\"\u201c])"
)
"""The launch of the report, told as a noun."""
_BEHIND = compiled(
    rf"(?P<gap>),? (?P<verb>released|published|launched|issued|unveiled)(?: here)?(?: by (?:the )?(?P<agent>)[^.;,]{{3,70}}?(?=,? (?:on|today|yesterday|last|this) ))?(?P<when>{WHEN})\b(?: by (?:the )?(?P<by>))?"
)
"""The Rivers Report, published on Tuesday: as good as a verb, where a day stands behind it."""
_CALLED = compiled(r"(?: \([^)]{2,20}\))?, (?P<title>[A-Z][^,.;:]{4,80}: [^,.;:]{5,120}),")
"""The document's own title, which has a colon in it, between commas behind its kind."""


def find(reading: Reading) -> list[ReleaseDraft]:
    """Return what was made public, with who did it."""
    text = reading.document.folded
    drafts, titles = list[ReleaseDraft](), ""
    for found in found_in(reading, reading.body, _PUBLISH):
        if is_gathering(text[slice(*found.thing)]) or text[slice(*found.thing)].lower() in VAGUE:
            continue
        described = _DESCRIBED.match(text, found.verb, found.line.sentence.end)
        if text.startswith("unveil", found.verb) and not described and not publishes(reading, found):
            continue
        if (told := _volumes(reading, found)) and not drafts:
            drafts.extend(told)
            titles = "".join(f"{draft.title.value}\n" for draft in told)
            continue
        apart = _told_apart(reading, found) or _titled_apart(reading, found) or works.about(text, found.thing, found.line.sentence.end)
        title = apart or _whole(text, found.thing, found.line.sentence.end)
        if (not apart and not _titled(text, title)) or release_titles.is_background(text, found.verb, title, found.line.sentence.end):
            continue
        draft = ReleaseDraft(reading.document.quote(*title), "release", publishers.by(reading, found), ("active",))
        if draft.title.value not in titles:
            drafts.append(draft)
            titles += f"{draft.title.value}\n"
    for draft in (
        *_told_passively(reading),
        *_told_as_noun(reading),
        *_issued(reading),
        *_new(reading),
        *_products(reading),
        *_titled_works(reading),
    ):
        again = next((index for index, other in enumerate(drafts) if _same(draft, other)), None)
        if again is None:
            drafts.append(draft)
        else:
            fuller = draft if _completes(draft, drafts[again]) else drafts[again]
            drafts[again] = msgspec.structs.replace(fuller, by=drafts[again].by or draft.by)
    drafts = drafts or list(_headed(reading))
    return [*drafts, *_parts(reading, drafts)]


def _titled_apart(reading: Reading, found: Found) -> things.Range | None:
    """Return the title that another sentence gives to a work told by its kind only."""
    words = reading.document.folded[slice(*found.thing)]
    kind = words.islower() and DOCUMENT.search(words) and not SITE.search(words)
    return works.titled(reading, found.line) if kind else None


def _issued(reading: Reading) -> Iterator[ReleaseDraft]:
    """Yield the statistic of which a release names the issue that holds the details."""
    for title in works.issues(reading):
        yield ReleaseDraft(reading.document.quote(*title), "release", None, ("issue",))


def _titled_works(reading: Reading) -> Iterator[ReleaseDraft]:
    """Yield the works with quoted titles that a launch was of."""
    for found in titled_works.launched(reading):
        by = None if found.passive else publishers.by(reading, found)
        yield ReleaseDraft(reading.document.quote(*found.thing), "release", by, ("titled",))


def _products(reading: Reading) -> Iterator[ReleaseDraft]:
    """Yield the new products that were made public."""
    for name, verb, line in works.products(reading):
        by = publishers.by(reading, Found(name, verb, line, False))
        yield ReleaseDraft(reading.document.quote(*name), "release", by, ("product",))


_ON = compiled(
    r" (?:on|for|to) (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)"
    r"[A-Z][\w'\u2019-]*(?: (?:(?:and|of|the|in|for|&|to) ){0,2}[A-Z][\w'\u2019-]*)*(?: (?:19|20)\d\d)?"
)


_ABOUT = compiled(
    r" on (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[^.,;]{0,40}(?:Day|Week|Month|Year)\b)"
    r"[A-Z][\w'\u2019-]*(?: (?:(?:and|of|the|&) ){0,2}[A-Z][\w'\u2019-]*)*"
)
"""What a plan or a policy is on, where it has capitals of its own."""
_APPOSED = compiled(
    r"(?: (?:on|into|about) (?:[a-z-]+ ){0,4}[a-z-]+)?, (?:the )?(?P<title>(?!(?:which|who|and|the)\b)[A-Z][^,.;:]{3,100}(?:: [A-Z][^,.;:]{3,100})?)(?:\.?$|, (?=(?:which|an?|that|by|at|in|on|during|to|for|with|from|aimed|as|took|was|were|has|[A-Z][a-z]+)\b))"
)
_BARE = compiled(
    rf"(?:[a-z-]+ ){{0,3}}?{PAPER},? (?:titled|entitled|called) (?P<title>[A-Z][^.;,\"\u201c\u2018]{{3,100}}?)(?= (?:published|written|authored|edited|compiled|penned|produced|by|was|were|held|took|at|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in [A-Z])\b|[,.;]|$)"
)
"""A title without quotation marks behind its kind (the book titled Salt and Snow written by …)."""
_MARKED = compiled(
    r"(?::| [-\u2013\u2014]) (?P<title>[A-Z\d][\w'\u2019-]*(?: (?:(?:of|the|and|in|on|for|an?|to|from|with|at|by|&) ){0,2}[A-Z\d][\w'\u2019-]*){1,12}(?:: [A-Z\d][\w'\u2019-]*(?: (?:(?:of|the|and|in|on|for|an?|to|from|with|at|by|&) ){0,2}[A-Z\d][\w'\u2019-]*){0,8})?)(?=\.?$|, | [-\u2013\u2014] | (?:in|on|at|by|during|here|today|yesterday) )"
)
"""A title in capitals behind a colon or a dash (his memoir: A Life of Salt)."""
_DESCRIBED = compiled(
    rf"(?:released|launched|published|unveiled|issued) (?:today |here )?(?P<title>[A-Z][^,.;:\"\u201c]{{3,100}}), (?:an?|the|its) (?:[\w-]+ ){{0,6}}?{PAPER}\b"
)
"""Launched TITLE, a new report on water."""


_NEW = compiled(
    rf"\b[Nn]ewly[- ](?:launched|released|published|unveiled) (?:[a-z]+ ){{0,2}}?{PAPER},? (?:titled|entitled|called) (?:[\"\u201c\u2018]|(?<!\w)')(?P<title>[A-Z][^\"\u201c\u201d]{{3,140}}?)[,.]?[\"\u201d\u2019'](?=\W|$)"
)


def _new(reading: Reading) -> Iterator[ReleaseDraft]:
    """Yield the quoted title of what an adjective says was just made public (a newly launched book titled “A”)."""
    for line in reading.body[:6]:
        match = _NEW.search(reading.document.folded, line.sentence.start, line.sentence.end)
        if match:
            yield ReleaseDraft(reading.document.quote(*match.span("title")), "release", None, ("newly",))


_MANY = compiled(
    r"(?:\d{1,2}|[a-z]+) (?:new )?(?P<noun>books|reports|volumes|publications|novels|memoirs|papers|handbooks|albums|biographies|titles)\b"
)


def _volumes(reading: Reading, found: Found) -> list[ReleaseDraft]:
    """Return the quoted titles of works that were counted first, from the next sentences that open with them (The books are “A” and “B”)."""
    text = reading.document.folded
    if titles := works.listed(text, found.thing[0], found.line.sentence.end):
        return [ReleaseDraft(reading.document.quote(*title), "release", publishers.by(reading, found), ("counted",)) for title in titles]
    many = _MANY.match(text, found.thing[0], found.line.sentence.end)
    for sentence in (line.sentence for line in reading.behind(found.line)[:3]) if many else ():
        if not text.startswith((f"The {many['noun']}", "They ", "These ", f"The two {many['noun']}"), sentence.start):  # type: ignore[index]
            continue
        titles = [match.span("title") for match in release_titles.TITLE.finditer(text, sentence.start, sentence.end)]
        if len(titles) > 1:
            return [
                ReleaseDraft(reading.document.quote(*title), "release", publishers.by(reading, found), ("counted",)) for title in titles
            ]
    return []


def _told_apart(reading: Reading, found: Found) -> things.Range | None:
    """Return the title that stands behind a comma after its kind, or in front of it (its report, TITLE; TITLE, a report)."""
    text, end = reading.document.folded, found.line.sentence.end
    described = _DESCRIBED.match(text, found.verb, end)
    words = text[slice(*found.thing)]
    apposed = _APPOSED.match(text, found.thing[1], end) if words.islower() and DOCUMENT.fullmatch(words.split()[-1]) else None
    dashed = text[found.thing[0] - 3 : found.thing[0]] in {" - ", " \u2013 ", " \u2014 "}
    kind = dashed or (words.islower() and DOCUMENT.fullmatch(words.split()[-1]) is not None)
    marked = _MARKED.match(text, found.thing[0] - 3 if dashed else found.thing[1], end) if kind else None
    title = (
        described or apposed or marked or _BARE.match(text, found.thing[0], end) or release_titles.BEHIND_KIND.match(text, found.verb, end)
    )
    if title is None or any(s.start < title.end("title") and title.start("title") < s.end for s in found.line.skeleton.stands):
        return None
    return title.span("title")


_YEAR = compiled(r"(?:19|20)\d\d ")
_PURPOSE = compiled(r"(?:[A-Z][\w-]* ){1,8}(?P<head>[A-Z]\w+)(?= (?:for|to|on) [a-z\d])")


_GOES_ON = compiled(
    r" (?:in|on|for|to|at) (?:the )?[A-Z][\w'\u2019-]*(?: (?:(?:and|of|&) )?[A-Z][\w'\u2019-]*){0,4}? (?:Report|Index|Strategy|Plan|Policy|Guidelines|Handbook|Atlas|Survey|Outlook|Roadmap|Review|Guide|Framework|Charter|Toolkit|Manual|Programme|Scheme)\b"
)
"""The rest of a title that has a small word in it (the Rivers in Lin Report)."""
_EDITION = compiled(r"(?:[a-z\d]+ )?edition of (?:the |its )?(?=[A-Z\d])")
"""In front of the title of what is published again (the fifth edition of the Rivers Index)."""


def _whole(text: str, thing: things.Range, end: int) -> things.Range:
    """Return a title with what it is about, where the kind of document opens it (Guidelines on Safe Rivers)."""
    edition = _EDITION.match(text, *thing)
    thing = release_titles.without_owner(text, (edition.end(), thing[1]) if edition else thing)
    if _YEAR.match(text, thing[0] - 5, thing[0]):
        thing = (thing[0] - 5, thing[1])
    goes_on = _GOES_ON.match(text, thing[1], end) if text[thing[0]].isupper() or text[thing[0]].isdigit() else None
    if subtitle := release_titles.SUBTITLE.match(text, thing[1], end) if release_titles.CASED.fullmatch(text, *thing) else None:
        return thing[0], subtitle.end()
    if goes_on and not DOCUMENT.fullmatch(text[slice(*thing)].rsplit(maxsplit=1)[-1]):
        return thing[0], goes_on.end()
    purpose = _PURPOSE.match(text, *thing)
    if purpose and DOCUMENT.fullmatch(purpose["head"]):
        return thing[0], purpose.end("head")
    about = (
        _ABOUT.match(text, thing[1], end)
        if DOCUMENT.fullmatch(text[slice(*thing)].rsplit(maxsplit=1)[-1]) and text[thing[0]].isupper()
        else None
    )
    if about:
        return thing[0], about.end()
    on = _ON.match(text, thing[1], end) if DOCUMENT.fullmatch(text, *thing) and text[thing[0]].isupper() else None
    return (thing[0], on.end()) if on else thing


_HEADLINE = compiled(
    r"(?P<title>[A-Z][^.!?:]{5,100}?) (?:[Oo]fficially )?(?:[Ii]ssued|[Rr]eleased|[Pp]ublished|[Ll]aunched|[Uu]nveiled)(?= |$)"
)


def _headed(reading: Reading) -> Iterator[ReleaseDraft]:
    """Yield the document that a headline says was released, and the text speaks of by the same name."""
    text = reading.document.folded
    for line in [line for line in reading.lines if line.kind == "headline"][:2]:
        match = _HEADLINE.match(text, line.sentence.start, line.sentence.end)
        if match is None or not DOCUMENT.search(match["title"]):
            continue
        told = next((i for b in reading.body if (i := text.find(match["title"], b.sentence.start, b.sentence.end)) >= 0), None)
        if told is not None:
            yield ReleaseDraft(reading.document.quote(told, told + len(match["title"])), "release", None, ("headline",))


_SERIES = compiled(
    r"\b(?:series|set|collection|package|publications?)\b[^.;:]{0,40}? (?:consists? of|comprises?|includes?|contains?)[^.;:]{0,30}: (?P<list>[A-Z\d][^.;:]{10,400})(?=\.)"
)
_PART = compiled(r"(?:, and |, )(?=(?:\d{4} )?[A-Z])")


def _parts(reading: Reading, drafts: list[ReleaseDraft]) -> Iterator[ReleaseDraft]:
    """Yield the volumes of a series that was released, where each is a document by its noun."""
    text = reading.document.folded
    for line in reading.body if drafts else ():
        match = _SERIES.search(text, line.sentence.start, line.sentence.end)
        if match is None:
            continue
        at = match.start("list")
        for part in _PART.split(match["list"]):
            at = text.index(part, at)
            if DOCUMENT.search(part) and not any(_same_words(part, draft.title.value) for draft in drafts):
                yield ReleaseDraft(reading.document.quote(at, at + len(part)), "release", drafts[0].by, ("series",))
            at += len(part)


def _same_words(one: str, other: str) -> bool:
    return one in other or other in one


_LEAD = 3
"""Words in front of a title that are too many to be part of it."""


def _completes(draft: ReleaseDraft, other: ReleaseDraft) -> bool:
    """Say whether a title has one more word or two in capitals in front of another that is the same (Lin Action Plan, Action Plan)."""
    lead = draft.title.value.removesuffix(other.title.value).split()
    return draft.title.value.endswith(other.title.value) and 0 < len(lead) < _LEAD and all(word[0].isupper() for word in lead)


def _same(one: ReleaseDraft, other: ReleaseDraft) -> bool:
    """Say whether one title is the other, or a part of it."""
    first, second = one.title.value.lower(), other.title.value.lower()
    return first in second or second in first


def _told_passively(reading: Reading) -> Iterator[ReleaseDraft]:
    """Yield what is the subject of ``was released``: a quoted title, or a document's name."""
    text = reading.document.folded
    for line in reading.body:
        start, end = line.sentence.start, line.sentence.end
        for match in (m for row in (_PASSIVE, _BEHIND) for m in row.finditer(text, start, end) if row is _PASSIVE or m["when"]):
            quoted = release_titles.quoted(text, start, match.start())
            if quoted and artworks.IN_FRONT.search(text, max(start, quoted[0][0] - 40), quoted[0][0]):
                continue
            for further in quoted[:-1]:
                yield ReleaseDraft(reading.document.quote(*further), "release", _agent(reading, line, match), ("passive",))
            title = (quoted[-1] if quoted else None) or release_titles.unquoted(
                text, start, match.start() + text.startswith(",", match.start())
            )
            title = title or works.named_before(reading, line, match.start()) or works.on_topic(text, start, match.start())
            known = title is not None
            title = title or _before(text, start, match.start())
            apart = works.told_by_kind(reading, line, match.start()) if not known else None
            title, known = apart or title, known or apart is not None
            if (
                title is None
                or UNREAL.search(text, start, match.start("verb"))
                or LONG_GONE.match(text, match.end("verb"), end)
                or is_of_the_past(text, start, match.start("verb"))
            ):
                continue
            if not known and not (_titled(text, title) and DOCUMENT.search(text, *title)):
                continue
            yield ReleaseDraft(reading.document.quote(*title), "release", _agent(reading, line, match), ("passive",))


_BRACKET = compiled(r" \([^()]{2,20}\) ?$")
_MADE_BY = compiled(r", (?:jointly )?(?:developed|prepared|compiled|written|drafted|authored|edited|produced|drawn up) by [^.;,]{3,90}, ?$")
"""Who made a document, between it and its verb."""


def _before(text: str, start: int, verb: int) -> things.Range | None:
    """Return the thing right before a verb, without the bracket behind it and with the year in front."""
    bracket = _BRACKET.search(text, max(start, verb - 24), verb) or _MADE_BY.search(text, max(start, verb - 140), verb)
    years = works.YEARS.search(text, max(start, verb - 14), verb)
    before = things.before(text, start, bracket.start() if bracket else years.start() if years else verb)
    if before and years and not bracket:
        before = before[0], years.end("years")
    if before is None:
        return None
    year = 5 if _YEAR.match(text, before[0] - 5, before[0]) else 0
    return release_titles.without_owner(text, (before[0] - year, before[1]))


def _agent(reading: Reading, line: Line, match: re.Match[str]) -> Quote | None:
    """Return who stands behind ``by``: a person, else an organisation."""
    at = match.start("by") if match["by"] is not None else match.start("agent") if match.re is _BEHIND else -1
    if at < 0:
        return None
    for stand in line.skeleton.stands:
        if at - 4 <= stand.start <= at:
            name = reading.persons[stand.person].name
            return reading.document.quote(name.start, name.end)
    found = organisations.listed(reading.document.folded, at, line.sentence.end)
    return reading.document.quote(*found[0]) if found else None


def _told_as_noun(reading: Reading) -> Iterator[ReleaseDraft]:
    """Yield what the launch was of; its own title where that stands behind it."""
    text = reading.document.folded
    for found in found_in(reading, reading.body, _NOUN):
        called = _CALLED.match(text, found.thing[1], found.line.sentence.end)
        words = text[slice(*found.thing)]
        apart = None if called else _told_apart(reading, found)
        apart = apart if apart and release_titles.CASED.fullmatch(text, *apart) else None
        if called is None and apart is None and (is_gathering(words) or not _titled(text, found.thing)):
            continue
        if NOT_NOW.search(text, max(found.line.sentence.start, found.verb - 40), found.verb):
            continue
        if called is None and release_titles.is_background(text, found.verb, found.thing, found.line.sentence.end):
            continue
        title = called.span("title") if called else apart or _whole(text, found.thing, found.line.sentence.end)
        yield ReleaseDraft(reading.document.quote(*title), "release", None, ("noun",))


def _titled(text: str, span: things.Range) -> bool:
    """Say whether a phrase is a title: quoted, in capitals throughout, or a document's name with its noun."""
    words = text[slice(*span)].split()
    if text[span[0] - 1] in "\"\u201c\u2018'":
        return words[0][0].isupper()
    if SITE.search(words[-1]):
        return False
    capitals = [word for word in words if word[0].isupper() or word[0].isdigit()]
    small = [word for word in words if word[0].islower() and word not in {"of", "for", "the", "and", "in", "on", "to"}]
    if small:
        return any(word[0].isupper() for word in capitals) and bool(DOCUMENT.fullmatch(words[-1].strip(",.")))
    return len(capitals) > 1


def cues(reading: Reading) -> dict[int, list[Span]]:
    """Return who made something public: person to the verbs."""
    result: dict[int, list[Span]] = {}
    for found in found_in(reading, reading.body, _PUBLISH):
        skeleton = found.line.skeleton
        at = sum(stand.end <= found.verb for stand in skeleton.stands)
        if not at:
            continue
        stand = skeleton.stands[at - 1]
        between = reading.document.folded[stand.end : found.verb]
        if not re.search(r"[;\u201d\"]|\b(?:said|that|which|by|with)\b", between):
            result.setdefault(stand.person, []).append(Span(found.verb, found.verb + 8))
    return result
