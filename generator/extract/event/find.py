"""The event: its name, day, place and organisers, from the clause that says it was held."""

import re
from collections.abc import Iterable

from generator.extract.dates import Day, days
from generator.extract.drafts import EventDraft
from generator.extract.event.clause import Bounds, Held, clauses, object_behind, place_before, whole_name
from generator.extract.event.day import when
from generator.extract.event.organisers import organisers
from generator.extract.text import MASK, Document
from generator.model.span import Quote, Span

_JOINED = re.compile("(?<!来华)(?<!应邀)(?:参加|出席|参与|主持|组织)")
_WORKS = re.compile(
    r"(?:隆重|正式|同日|正)*(?:举行)?(?:奠基|开工|动工|动土|落成|启用|揭牌|挂牌|揭幕|投产|通车|开业|签约|签署|成立(?!.{0,3}周年)|结束(?=[^,。]{0,8}(?:访问|考察|行程))|会见|会晤|会谈|考察|调研)"
)
_STANDALONE = re.compile(
    "(?:(?:奠基|动工|开工|启用|签约|签署|签字|揭牌|揭幕|启动|开幕|落成|颁奖|挂牌|开业|投产|通车|动土|交接|授牌|捐赠|剪彩|首发|上线|开园|开馆|开学|毕业|就职|布达|授旗|点灯|上梁)+"
    "(?:暨[\u4e00-\u9fff]{2,10})?(?:仪式|典礼)|记者会|新闻发布会|发布会|座谈会|研讨会|说明会)"
)
_ARRIVED = re.compile(
    r"(?:抵达|赴|前往)(?P<place>[\u4e00-\u9fff]{2,14}?)(?=,|参加|出席|开展|考察|调研|进行|举行|访问|参访|看望|慰问|指导|检查|督导|对|后)"
)
_SETTING = re.compile(r"(?:^|[,。;\n日]) ?在(?P<name>[^,。;:\n]{4,48})上(?=[,致发讲表宣签说作])", re.MULTILINE)
"""What was said or signed at an event that no clause says was held: 在甲县重大项目集中签约仪式上."""
_DURING = re.compile("(?:仪式|典礼|大会|活动|[式会])[”」』》]?(?:上|中|期间|现场)")
_CLOSED = re.compile("$|[,。;\n、]|致[辞词]|上[,致发讲表宣]|并(?:致|发|讲|作|为|宣)|的致", re.MULTILINE)
"""What follows the name of an event that somebody attended."""
_LEAD = 260
"""Characters of the body in which the place of a work or a visit is told."""
_LIMIT = 2000
"""Characters from the start in which the event is looked for: the lead, also of a text in one paragraph."""


def find_event(document: Document, default_date: str | None, zones: Iterable[Span] = ()) -> EventDraft:
    """Return the event of a Chinese text; fields that it does not tell are None.

    Args:
        document: The folded text.
        default_date: ISO day of the caller, for a missing year.
        zones: Stretches in which nothing is read.
    """
    text = document.folded[:_LIMIT]
    masked = sorted(zones)
    body = _body(text)
    best, name, place = _told(text, body, masked)
    place = place or _work_place(text, body) or _arrival(text, body)
    anchor = best.at if best else body
    quoted = _unquoted(document, name)
    day = when(document, _mention(text, anchor, masked), quoted.spans[0].cut(text) if quoted else "", default_date)
    return EventDraft(
        name=quoted,
        date=day.date,
        date_end=day.end,
        date_text=day.text,
        year_inferred=day.year_inferred,
        place=document.quote(*place) if place and MASK not in text[slice(*place)] else None,
        organisers=organisers(document, best if best and best.at >= body else None, _LIMIT),
        trace=("event:held" if best else "event:mentioned",),
    )


def _told(text: str, body: int, masked: list[Span]) -> tuple[Held | None, Bounds | None, Bounds | None]:
    """Return the clause that says what was held, the event's name and its place; the body is read before the headlines."""
    held = (clause for clause in clauses(text, body, len(text)) if not _inside(clause.at, masked))
    passed: list[Held] = []
    best = None
    for clause in held:
        passed.append(clause)
        if clause.name is not None:
            best = clause
            break
    if best is None or best.place is None:
        headlines = [clause for clause in clauses(text, 0, body) if clause.name and not _inside(clause.at, masked)]
        best = next((clause for clause in headlines if best is None or clause.place), best)
    joined = None
    if best is None or best.at > body + _LEAD:
        joined = _joined(text, body, body + _LEAD) or _setting(text, body, body + _LEAD) or _joined(text, 0, body)
        best = None if joined else best
    name, place = (best.name, best.place) if best else joined or (_standalone(text, masked), None)
    return best, name, place or next((clause.place for clause in (*passed, *held) if clause.place), None)


def _body(text: str) -> int:
    """Return where the body starts: behind the headlines, which are paragraphs without a full stop."""
    start = 0
    while (end := text.find("\n", start)) >= 0 and end - start <= 80 and not re.search("[。!?]|[\u4e00-\u9fff]讯", text[start:end]):
        start = end + 1
    return start


def _inside(at: int, zones: list[Span]) -> bool:
    return any(zone.start <= at < zone.end for zone in zones)


def _unquoted(document: Document, name: Bounds | None) -> Quote | None:
    """Return the name, without the quotation marks that enclose it whole."""
    text = document.folded
    if name is None or MASK in text[slice(*name)]:
        return None
    start, end = name
    if end - start > 2 and text[start] in "“「『《" and text[end - 1] in "”」』》" and not re.search("[”」』》]", text[start : end - 1]):
        start, end = start + 1, end - 1
    return document.quote(start, end)


def _joined(text: str, start: int, end: int) -> tuple[Bounds, Bounds | None] | None:
    """Return the event that somebody attended or hosted, and the place if it is told: 在乙馆主持甲开幕典礼."""
    for match in _JOINED.finditer(text, start, end):
        found = object_behind(text, match.end())
        if found is not None and found[1] - found[0] > 4 and _CLOSED.match(text, found[1]):
            clause = max(text.rfind(mark, 0, match.start()) for mark in ",。;!?\n") + 1
            return found, place_before(text, clause, match.start())[1]
    return None


def _setting(text: str, start: int, end: int) -> tuple[Bounds, None] | None:
    """Return the event at which something was done: 在甲县重大项目集中签约仪式上."""
    for match in _SETTING.finditer(text, start, end):
        found = whole_name(text, *match.span("name"))
        if found is not None:
            return found, None
    return None


def _standalone(text: str, masked: list[Span]) -> Bounds | None:
    for match in _STANDALONE.finditer(text):
        if not _inside(match.start(), masked):
            return match.span()
    return None


def _work_place(text: str, body: int) -> Bounds | None:
    """Return the place of 在…奠基, 于…动工, in the lead."""
    for match in _WORKS.finditer(text, body, body + _LEAD):
        if text.startswith("的", match.end()) or _DURING.match(text, match.end()):
            continue
        start = max(text.rfind(mark, 0, match.start()) for mark in ",。;!?\n") + 1
        _, place = place_before(text, start, match.start())
        if place is not None and place[1] - place[0] <= 24:
            return place
    return None


def _arrival(text: str, body: int) -> Bounds | None:
    match = _ARRIVED.search(text, body, body + _LEAD)
    return match.span("place") if match else None


def _mention(text: str, anchor: int, masked: list[Span]) -> Day | None:
    """Return the day told in the sentence of the event, else the first one of the lead."""
    start = max(text.rfind(mark, 0, anchor) for mark in "。!?\n") + 1
    end = min((p for p in (text.find(mark, anchor) for mark in "。!?\n") if p >= 0), default=len(text))
    before = [day for day in days(text, start, anchor) if not _inside(day.start, masked)]
    before = [day for day in before if day.day is not None] or before
    behind = (day for low, high in ((anchor, end), (0, min(len(text), 1200))) for day in days(text, low, high))
    day = before[-1] if before else next((day for day in behind if not _inside(day.start, masked)), None)
    if day is not None and text.startswith(("当天", "当日"), day.start):
        return max((other for other in days(text, 0, day.start) if other.day), key=lambda other: other.start, default=None)
    return day
