"""Who held the event, where its own clause does not say so: an earlier clause, the headline."""

import msgspec

from generator.expressions import compiled
from generator.extract.event.at import Bounds, sentence_start
from generator.extract.event.body import body as body_of
from generator.extract.event.clause import FIRM_END, Held, clauses, is_opening
from generator.extract.event.trim import trim_name

_TAKEN_UP = compiled("[该我本][院校县市区镇行会司局馆厂]")
"""An organisation that the text named before."""
_TAKEN_UP_WITHIN = 6
_ENDS = (
    "(?:政府|委员会|大学|学院|书院|医院|公司|集团|[协学工商总公]会|同乡会|[局署处社]|科技|银行|[县市]府|公所|基金会|幼儿园|幼稚园|[中小]学|国[中小]|高[中工商职]|[图书博物美术]馆"
    "|[农渔]会|出版社|联盟)"
)
_ACTS_FOR = compiled(
    f"(?P<body>[\u4e00-\u9fff]{{2,16}}?{_ENDS})(?:,(?=长期|深耕))?"
    "(?:为|积极|持续|全力|大力|致力|因应|响应|配合|推动|推广|推展|推出|出版|编印|编纂|发[表布]|办理|筹[办划建]|长期|深耕|斥资|耗资|投资|规划|打造|不断|持续|携手|今年|喜迎|欢庆|庆祝|迎接|承蒙|获|将|特别|首度|首次|完成"
    "|在[^,。]{2,24}(?:下|中),|[在于][^,。]{2,24}(?:推动|兴建|投资|设置|辟建|打造|新建))[^,。]{2,60},"
)
"""Who holds it says first what for (甲市政府积极推动乙政策,昨日于丙区举行…)."""
_GOES_ON = compiled(f"(?P<body>[\u4e00-\u9fff]{{2,16}}?{_ENDS})(?=最近|近日|日前|今|昨|出版|推出|发[布表]|完成)")
"""Who did the first thing and held the event (甲处最近出版一书,并于乙日举办发表会)."""
_WHERE = compiled("(?:隶属|[坐座]落|位|设)[于在]?[^,。的]{2,20}的")
"""Before the body: where it stands, or to whom it belongs."""
_DATELINE = compiled(
    r"[^,。;\n]{0,24}?(?:[\u4e00-\u9fff](?:电|讯)|报[道导])(?:\([^()\n]{0,20}\))?[:】〕\])]? ?"
    r"|[^,。;\n\d]{0,8}(?:19|20)\d\d[-/]\d\d[-/]\d\d "
)
"""What the first clause of a report may begin with: where and when it was sent."""
_SAYS = compiled("(?:表示|指出|强调|认为|介绍|透露|说|称)$")
"""Ends a clause whose subject only speaks of the event behind it."""
_DOES = compiled("来到|前往|走进|深入|带领|率领|先后|考察|调研|走访|抵达")
"""In a clause that ends with a body to whom somebody goes, or whom he leads (丙来到甲局,…主持召开座谈会)."""
_FOR_WHOM = compiled("[^,。;]{0,12}?为(?!民)")
"""Begins the clause that tells for what it was held (16日为北岭校园举行奠基典礼)."""


_AGAIN = 600
"""Characters behind the clause of an event in which it is told again, with who held it."""


def holders(text: str, body: int, best: Held | None) -> tuple[Held, ...]:
    """Return the clauses that may name who held the event: its own, then those that tell the same one again."""
    first = _holder(text, body, best)
    if first is None or best is None or best.name is None:
        return (first,) if first else ()
    words = text[slice(*best.name)]
    later = clauses(text, best.at + 1, min(len(text), best.at + _AGAIN))
    again = (clause for clause in later if clause.subject and clause.name and not clause.aside and _same(text[slice(*clause.name)], words))
    return (first, *again)


def _holder(text: str, body: int, best: Held | None) -> Held | None:
    """Return the clause that names who held the event; an earlier one, or the headline's, where its own says 该院 or nothing."""
    if best is None or best.at < body:
        return None
    with_whom = best.subject if best.subject and text[best.subject[0]] in "与和同" else None
    if (best.subject is None or with_whom) and (bounds := _before(text, best, alone=with_whom is None)):
        partner = (with_whom[0] + 1, with_whom[1]) if with_whom else None
        return msgspec.structs.replace(best, subject=bounds, partner=partner)
    if best.subject is None and best.name is not None and best.name[0] < best.at:
        return _of_headline(text, body, best.name) or best
    if best.subject is not None or not _TAKEN_UP.search(text, best.at - _TAKEN_UP_WITHIN, best.at):
        return best
    return next((clause for clause in clauses(text, 0, body) if clause.subject), None)


def _of_headline(text: str, body: int, name: Bounds) -> Held | None:
    """Return the headline's clause that says who held the event, which the body tells by its name (甲县举行乙仪式, then 乙仪式在丙举行)."""
    words = text[slice(*name)]
    told = (clause for clause in clauses(text, 0, body) if clause.subject and clause.name and not clause.aside)
    return next((clause for clause in told if clause.name and _same(text[slice(*clause.name)], words)), None)


def _same(one: str, other: str) -> bool:
    return one.endswith(other) or other.endswith(one)


def _before(text: str, held: Held, *, alone: bool) -> Bounds | None:
    """Return the body that a clause of the sentence begins with, where the clause of the event names nobody, or only with whom."""
    if held.name is None or held.name[0] < held.at or (alone and not held.alone):
        return None
    first = sentence_start(text, held.at)
    end = held.at
    while end > first:
        start = max(first, *(text.rfind(mark, first, end) + 1 for mark in ",;"))
        if _SAYS.search(text, start, end):
            return None
        if found := _actor(text, start, end, held):
            return found
        end = start - 1
    if alone or text[first - 1 : first] in {"", "\n"}:
        return None
    start = sentence_start(text, first - 1)
    told = _ACTS_FOR.match(text, start, first)
    return told.span("body") if told else None


def _actor(text: str, start: int, end: int, held: Held) -> Bounds | None:
    """Return the body that the clause ``[start:end)`` begins with: all of it, or with what it does."""
    line = _DATELINE.match(text, start, end)
    start = line.end() if line else start
    where = _WHERE.match(text, start, end)
    start = where.end() if where else start
    if end < held.at:
        told = _ACTS_FOR.match(text, start, end + 1) or _GOES_ON.match(text, start, end)
        if told:
            return told.span("body")
        whole = trim_name(text, start, end)
        for_whom = _FOR_WHOM.match(text, end + 1, held.at)
        opened = held.name and not for_whom and is_opening(text, held.name) and FIRM_END.search(text, start, end) is None
        named = whole is not None and not opened and _DOES.search(text, *whole) is None
        return whole if whole and named and body_of(text, *whole) == whole else None
    found = body_of(text, start, end)
    before_place = found is not None and (held.place is None or found[1] <= held.place[0])
    return found if found and before_place and text[found[1]] not in ",;" else None
