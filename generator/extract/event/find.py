"""The event: its name, day, place and organisers, from the clause that says it was held."""

import re
from collections.abc import Iterable

from generator.expressions import compiled
from generator.extract.dates import days
from generator.extract.drafts import EventDraft
from generator.extract.event.at import Bounds, sentence_start
from generator.extract.event.attended import attended, setting, told_alone
from generator.extract.event.bare_name import unquoted
from generator.extract.event.cited import is_cited, is_reception
from generator.extract.event.clause import BARE, Held, clauses
from generator.extract.event.day import When, lasting, published, when
from generator.extract.event.first import first_told
from generator.extract.event.full_name import fuller, meeting_of, named_later, titled, with_owner, without_of
from generator.extract.event.ground import checked
from generator.extract.event.holder import holders
from generator.extract.event.mention import all_days, mention_of, of_close, of_journey, of_later
from generator.extract.event.organisers import organisers
from generator.extract.event.place import attended_at, dateline_city, gathering, inside, told_elsewhere, told_here
from generator.extract.event.survey import is_survey
from generator.extract.event.year import Published
from generator.extract.text import MASK, Document
from generator.model.span import Span

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
_TELLS = compiled("。|[\u4e00-\u9fff](?<![资通简快])讯(?!息)|^.{24,}[!?]|全文:$")
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
    if not (name is None and _rounds_up(text, body)):
        place = place or told_elsewhere(text, body, best, name, masked)
    name, place = checked(text, name, gathering(text, body, place) or place)
    anchor = best.at if best else body
    quoted = unquoted(document, name)
    mention = mention_of(text, anchor, masked, lead=best is None)
    mention = None if mention and name and (of_journey(text, mention) or (best and of_later(text, mention, best.at))) else mention
    if place is None and (document.source.script == "Hans" or told_here(text, body)):
        place = dateline_city(text, mention)
    day = when(document, mention, quoted.spans[0].cut(text) if quoted else "", known)
    if mention and name and best and of_close(text, mention, best.at, name):
        whole = all_days(text, best.at, masked)
        day = when(document, whole, quoted.spans[0].cut(text) if quoted else "", known) if whole else When(day.text)
    return EventDraft(
        name=quoted,
        date=day.date,
        date_end=day.end or lasting(document, day, _LIMIT),
        date_text=day.text,
        year_inferred=day.year_inferred,
        published=year,
        place=document.quote(*place) if place and MASK not in text[slice(*place)] else None,
        organisers=organisers(document, holders(text, body, best), _LIMIT),
        trace=("event:held" if best else "event:mentioned",),
    )


def _without_marks(text: str) -> str:
    """Return ``text``, as long as before, without the marks inside quotation marks: they end no clause (“您好,甲市!”启动礼)."""
    return _QUOTED.sub(lambda quoted: quoted[0].translate(_MARKS), text)


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


_ROUND_UP = compiled(
    "(?:[各多]地|[\u4e00-\u9fff]等地)(?:也|都|还|纷纷|陆续|相继)?(?:[以通][^,。;]{1,16})?(?:举[行办]|开展|开启)了?[^,。;]{0,24}(?:活动|仪式|展览|演出|市集)"
)
"""The lead tells of what goes on in many places: only an event on a day, at a place, is the report's."""


def _rounds_up(text: str, body: int) -> bool:
    """Say whether the lead tells of what goes on in many places."""
    return _ROUND_UP.search(text, body, body + _FIRST * 2) is not None


def _told(text: str, body: int, masked: list[Span], year: int | None) -> tuple[Held | None, Bounds | None, Bounds | None]:
    """Return the clause that says what was held, the event's name and its place; the body is read before the headlines."""
    held = (clause for clause in clauses(text, body, len(text)) if not inside(clause.at, masked) and not _only_told_of(text, body, clause))
    rounds_up = _rounds_up(text, body)
    if rounds_up:
        held = (clause for clause in held if clause.place and next(days(text, sentence_start(text, clause.at), clause.at), None))
    best, passed = first_told(text, body, held, year)
    if rounds_up and best is None:
        return None, None, None
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
    name = (name and (titled(text, body, name) or named_later(text, name) or without_of(text, name))) or name
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
    kind = text[name[1] - 2 * _KIND_ENDS : name[1]] if name and kind == "活动" else kind
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
