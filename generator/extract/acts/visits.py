"""Who visits whom before both sign: 甲市长前往乙公司洽谈。双方签署."""

import re

from generator.extract.acts.names import TIME, stands_again
from generator.extract.acts.organisations import ends_as_organisation, name_of_party
from generator.extract.acts.parties import read_parties
from generator.extract.acts.scan import Name, Reading, rule
from generator.extract.acts.shown import is_named_so, is_place

_GOES = rule(
    r"(?:(?:专程|亲自|特地|应邀|率[团队]|带队|一行)*(?:前往|赴|到访|走访|拜访|造访|访问|莅临))(?P<host>[^,;。、与和]{2,20}?)"
    r"(?:登门|上门|实地|现场|当面|亲自|再次|再度)*(?:进行|开展|洽谈|接洽|会谈|会晤|会商|磋商|协商|商讨|商谈|考察|调研|视察|参访|参观|座谈|对接|拜访|走访|访问|交流)"
)
GROUP = rule(r"一行|率[^,;。]{0,8}?[团队]|带队")
"""Tells that a guest comes with others."""
_PLACE_VISITED = rule(
    r"(?:到访|来到|访问|赴|前往)(?P<host>[^,;。]{2,12}?[省市县区镇乡町])[^,;。]{0,6},(?:与|同|和|受到)[^,;。]{0,6}"
    r"[省市县区镇乡町](?:委[^,;。]{0,4}书记|长)"
)
_GROUP_GOES = rule(rf"(?:师生|代表团|访问团|参访团|考察团|教育团|团队)+(?:一行|{TIME}|[今昨]|特|专程)*$")
"""Who goes for a body, where no person is named (某国小师生昨赴)."""
_GUEST = 40
"""How far into a sentence its first guest is named, in code points."""
_CITY = 2
"""So many characters before the name of a firm may tell where it is (长沙甲重科)."""


def visited(reading: Reading, start: int, end: int) -> tuple[Name, ...]:
    """Return the guest at the head of a sentence and the body that is visited in it; nothing where either is no sure name."""
    goes = _GOES.search(reading.text, start, end)
    mentions = reading.named(start, min(start + _GUEST, goes.start())) if goes else ()
    if goes and not mentions and (group := _GROUP_GOES.search(reading.text, start, min(start + _GUEST, goes.start()))):
        own, visited_one = name_of_party(reading, start, group.start()), _host(reading, goes)
        sure = own and visited_one and ends_as_organisation(reading, *own) and ends_as_organisation(reading, *visited_one)
        return (own, visited_one) if sure and own and visited_one else ()
    if goes is None or not mentions:
        return ()
    begin = max(start, reading.text.rfind(",", start, mentions[0][0]) + 1)
    guest = read_parties(reading, begin, mentions[0][1]).names
    host = _host(reading, goes)
    return (*guest, host) if host and len(guest) == 1 and reading.plain(*guest[0]) not in reading.plain(*host) else ()


def received(reading: Reading, start: int, end: int) -> tuple[Name, ...]:
    """Return the guest and the place whose head receives it (甲公司董事长一行到访乙县,与县委书记座谈,双方签署)."""
    visit = _PLACE_VISITED.search(reading.text, start, end) if GROUP.search(reading.text, start, end) else None
    guest = read_parties(reading, start, visit.start()).names if visit else ()
    return (*guest, visit.span("host")) if visit and len(guest) == 1 else ()


def _host(reading: Reading, goes: re.Match[str]) -> Name | None:
    """Return the body that is visited, without the city where it is."""
    name = name_of_party(reading, *goes.span("host"))
    if name is None:
        return None
    inner = name[0] + _CITY
    if (
        name[1] - inner > _CITY
        and stands_again(reading.document.folded, inner, name[1])
        and not stands_again(reading.document.folded, *name)
    ):
        name = (inner, name[1])
    again = stands_again(reading.document.folded, *name) and not is_place(reading.plain(*name))
    return name if ends_as_organisation(reading, *name) or is_named_so(reading, *name) or again else None
