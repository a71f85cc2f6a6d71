"""The event: its name, day, place and organisers, from the clause that says it was held."""

import re
from collections.abc import Iterable

import msgspec

from generator.expressions import compiled
from generator.extract.drafts import EventDraft
from generator.extract.event.at import Bounds, sentence_start
from generator.extract.event.attended import attended, setting, told_alone
from generator.extract.event.bare_name import unquoted
from generator.extract.event.cited import is_cited, is_reception
from generator.extract.event.clause import BARE, Held, clauses
from generator.extract.event.day import When, lasting, published, when
from generator.extract.event.first import first_told
from generator.extract.event.full_name import fuller, meeting_of, named_later, titled, with_owner
from generator.extract.event.ground import checked
from generator.extract.event.mention import mention_of, of_close, of_journey
from generator.extract.event.organisers import organisers
from generator.extract.event.place import attended_at, dateline_city, gathering, inside, told_elsewhere, told_here
from generator.extract.event.survey import is_survey
from generator.extract.event.year import Published
from generator.extract.text import MASK, Document
from generator.model.span import Span

_TAKEN_UP = compiled("[该我本][院校县市区镇行会司局馆厂]")
"""An organisation that the text named before."""
_TAKEN_UP_WITHIN = 6
_BODY = compiled(
    "(?:隶属于?[^,。的]{2,20}的)?(?P<body>[\u4e00-\u9fff]{2,16}?(?:政府|委员会|大学|学院|医院|公司|集团|[协学工商]会|[局署处]|科技|银行|[县市]府|公所|基金会|幼儿园|幼稚园|[中小]学|国[中小]|高[中工商职]|[图书博物美术]馆|[农渔]会|出版社))(?:,(?=长期|深耕))?"
    "(?:为|积极|持续|全力|大力|致力|因应|响应|配合|推动|推广|推展|出版|编印|长期|深耕|斥资|耗资|规划|打造|不断|持续|携手|今年|喜迎|欢庆|庆祝|迎接|在[^,。]{2,24}(?:下|中),|[在于][^,。]{2,24}(?:推动|兴建|投资|设置|辟建|打造|新建))[^,。]{2,60},"
)
"""Who holds it says first what for (甲市政府积极推动乙政策,昨日于丙区举行…)."""
_GOES_ON = compiled(
    "(?P<body>[\u4e00-\u9fff]{2,16}?(?:政府|委员会|大学|学院|医院|公司|集团|[协学工商]会|[局署处馆社]))(?=最近|近日|日前|今|昨|出版|推出|发[布表]|完成)"
)
"""Who did the first thing and held the event (甲处最近出版一书,并于乙日举办发表会)."""
_KIND_ENDS = 2
"""Last characters of a name that say what kind of event it is (仪式, 论坛)."""
_KIND_WITHIN = 6
"""Last characters of a subject in which its kind stands (甲典礼第二场次)."""
_BY_MEANS = compiled("通过|以|采[取用]")
"""Begins how it was held (会议通过视频连线的形式在甲市举行)."""
_LEAD = 260
"""Characters of the body in which the place of a work or a visit is told."""
_QUOTED = compiled(r"[“「『《][^“”「」『』《》\n]{0,40}(?:[,;!?:]|  )[^“”「」『』《》。\n]{0,40}[”」』》]")
_MARKS = str.maketrans(",;!?: ", "······")
_FIRST = 40
"""Characters of the body in which an event told without a place is still the first thing told."""
_NEW_YEAR = 2
"""Until this month a report may tell of the year before."""
_TELLS = compiled("。|[\u4e00-\u9fff](?<![资通简快])讯(?!息)|^.{24,}[!?]")
"""What a line of the body has and no headline or greeting (您好!)."""
_BEGUN = compiled(r"^ *[(【][^()【】\n]{0,8}[社报网]记?者?[^()【】\n]{2,14}\d{1,2}日(?:专?电|讯)[)】]", re.MULTILINE)
"""The dateline in brackets that begins the report, below what the page says of itself."""
_WORDS = 400
"""Characters that somebody's words may take up before what they tell of."""
_LIMIT = 2000
"""Characters from the start in which the event is looked for: the lead, also of a text in one paragraph."""


def find_event(document: Document, default_date: str | None, zones: Iterable[Span] = ()) -> EventDraft:
    """Return the event of a Chinese text; fields that it does not tell are None.

    Args:
        document: The folded text.
        default_date: ISO day of the caller, for a missing year.
        zones: Stretches in which nothing is read.
    """
    text = _without_marks(document.folded[:_LIMIT])
    masked = sorted(zones)
    known = published(document, default_date)
    year = next((each.year for each in known if each.year), None)
    if is_survey(document.folded):
        return EventDraft(published=year)
    body = _past(_body(text), masked, text)
    best, name, place = _told(text, body, masked, _year_of_report(known))
    place = place or told_elsewhere(text, body, best, name, masked)
    name, place = checked(text, name, gathering(text, body, place) or place)
    anchor = best.at if best else body
    quoted = unquoted(document, name)
    mention = mention_of(text, anchor, masked, lead=best is None)
    mention = None if mention and name and of_journey(text, mention) else mention
    if place is None and (document.source.script == "Hans" or told_here(text, body)):
        place = dateline_city(text, mention)
    day = when(document, mention, quoted.spans[0].cut(text) if quoted else "", known)
    if mention and name and best and of_close(text, mention, best.at, name):
        day = When(day.text)
    return EventDraft(
        name=quoted,
        date=day.date,
        date_end=day.end or lasting(document, day, _LIMIT),
        date_text=day.text,
        year_inferred=day.year_inferred,
        published=year,
        place=document.quote(*place) if place and MASK not in text[slice(*place)] else None,
        organisers=organisers(document, _holder(text, body, best), _LIMIT),
        trace=("event:held" if best else "event:mentioned",),
    )


def _without_marks(text: str) -> str:
    """Return ``text``, as long as before, without the marks inside quotation marks: they end no clause (“您好,甲市!”启动礼)."""
    return _QUOTED.sub(lambda quoted: quoted[0].translate(_MARKS), text)


def _holder(text: str, body: int, best: Held | None) -> Held | None:
    """Return the clause that names who held the event; the headline's where the body says 该院 or nothing."""
    if best is None or best.at < body:
        return None
    with_whom = best.subject if best.subject and text[best.subject[0]] in "与和同" else None
    if (best.subject is None or with_whom) and (bounds := _holder_before(text, best, alone=with_whom is None)):
        partner = (with_whom[0] + 1, with_whom[1]) if with_whom else None
        return msgspec.structs.replace(best, subject=bounds, partner=partner)
    if best.subject is not None or not _TAKEN_UP.search(text, best.at - _TAKEN_UP_WITHIN, best.at):
        return best
    return next((clause for clause in clauses(text, 0, body) if clause.subject), None)


def _holder_before(text: str, held: Held, *, alone: bool) -> Bounds | None:
    """Return the body that the first clause of the sentence begins with, where the clause of the event names nobody, or only with whom."""
    if held.name is None or held.name[0] < held.at or (alone and not held.alone):
        return None
    start = sentence_start(text, held.at)
    body = _BODY.match(text, start, held.at)
    clause = max(text.rfind(mark, start, held.at) for mark in ",;") + 1
    if body is None and text.startswith("并", clause) and clause > start:
        low = max(start, *(text.rfind(mark, start, clause - 1) + 1 for mark in ",;"))
        body = _GOES_ON.match(text, low, clause)
    return body.span("body") if body else None


def _year_of_report(days_known: tuple[Published, ...]) -> int | None:
    """Return the year of publication, where it is known and not so young that the event may be of the year before."""
    known = next((day for day in days_known if day.year), None)
    return None if known is None or known.year is None else known.year - ((known.month or 1) <= _NEW_YEAR)


def _spoken(text: str, at: int) -> bool:
    """Say whether ``at`` stands in somebody's words: in quotation marks that open behind a colon."""
    return any(
        text[opening - 1] == ":" and text.rfind(closes, opening, at) < 0
        for opens, closes in ("“”", "「」")
        if (opening := text.rfind(opens, max(0, at - _WORDS), at)) > 0
    )


_NEAR_HEAD = 500
"""Characters of the body in which an event that is only mentioned may be the report's."""


def _only_told_of(text: str, body: int, held: Held) -> bool:
    """Say whether a clause tells of an event in somebody's words, or of the reception of guests."""
    received = held.name is not None and is_reception(text, *held.name, first=held.at < body + _LEAD)
    return received or _spoken(text, held.at) or is_cited(text, held.at)


def _told(text: str, body: int, masked: list[Span], year: int | None) -> tuple[Held | None, Bounds | None, Bounds | None]:
    """Return the clause that says what was held, the event's name and its place; the body is read before the headlines."""
    held = (clause for clause in clauses(text, body, len(text)) if not inside(clause.at, masked) and not _only_told_of(text, body, clause))
    best, passed = first_told(text, body, held, year)
    if best is None or best.place is None:
        headlines = [clause for clause in clauses(text, 0, body) if clause.name and not inside(clause.at, masked)]
        best = next((clause for clause in headlines if best is None or clause.place), best)
    joined = None
    if (
        best is None
        or best.at > body + _LEAD
        or (best.place is None and best.at > body + _FIRST and attended(text, body, best.at - 4, masked))
    ):
        joined = (
            attended(text, body, body + _LEAD, masked)
            or setting(text, body, body + _LEAD)
            or attended(text, 0, body, masked)
            or setting(text, 0, body)
        )
        best = None if joined else best
    if best is None and joined is None:
        alone = told_alone(text[: body + _NEAR_HEAD], masked)
        best = None if alone else next((c for c in passed if c.name and not c.past and not (c.aside and c.at > body + _LEAD)), None)
        joined = (alone, attended_at(text, alone[0])) if alone else None
    name, place = (best.name, best.place) if best else joined or (None, None)
    name = fuller(text, body, with_owner(text, body, best) or name, masked)
    name = meeting_of(text, name)
    name = (name and (titled(text, body, name) or named_later(text, name))) or name
    place = _narrower(text, place, held) if place and best and best.name else place or _same_kind(text, name, (*passed, *held))
    return best, name, place


def _narrower(text: str, place: Bounds, told: Iterable[Held]) -> Bounds:
    """Return the house in the town that one of the next clauses names for the event (在甲城举行…。仪式在甲城会议中心举行)."""
    town = text[slice(*place)]
    for clause in told:
        if clause.at > place[1] + _LEAD:
            break
        if clause.place and not clause.aside and text.startswith(town, clause.place[0]) and clause.place[1] - clause.place[0] > len(town):
            return clause.place
    return place


def _same_kind(text: str, name: Bounds | None, told: Iterable[Held]) -> Bounds | None:
    """Return the place of the first clause that tells of the same kind of event, or calls it nothing."""
    kind = text[name[1] - _KIND_ENDS : name[1]] if name else None
    for clause in told:
        called = clause.name or clause.subject
        words = _BY_MEANS.split(text[slice(*called)], maxsplit=1)[0] if called else ""
        same = kind is None or not words or words in BARE or kind in words[-_KIND_WITHIN:]
        if clause.place and not clause.aside and (same or (name and words.strip("“”「」") in text[slice(*name)])):
            return clause.place
    return None


def _body(text: str) -> int:
    """Return where the body starts: behind the headlines, which are paragraphs without a full stop."""
    start = 0
    while (end := text.find("\n", start)) >= 0 and end - start <= 80 and not _TELLS.search(text[start:end]):
        start = end + 1
    line = _BEGUN.search(text, start, _WORDS * 2)
    return line.start() if line else start


def _past(body: int, masked: list[Span], text: str) -> int:
    """Return where the body starts behind the captions and bylines that head it."""
    for zone in masked:
        if zone.start <= body < zone.end:
            body = zone.end + text.startswith("\n", zone.end)
    return body
