"""Bodies that are only counted before the verb and named behind it (与2家企业签署,2家分别为甲、乙)."""

import re

import msgspec

from generator.extract.acts.organisations import name_of_party
from generator.extract.acts.parties import Parties
from generator.extract.acts.scan import Reading, rule
from generator.extract.acts.statement import Statement

_PAIR = 2
BODIES = rule(r"[与和同][^,;。、与和同\d]{0,12}[\d一二三四五六七八九十两]{1,3}[家个所][^,;。、]{0,10}$")
_AND_MORE = rule(r"等[\d一二三四五六七八九十两]{1,3}[家个所间校院]")
"""Behind the first of those who are counted (与甲大学等五所大学)."""
_ARE = rule(
    r",(?:(?:这|该|上述|此)?[\d一二三四五六七八九十两]{1,3}[家个所间校院][^,;。、]{0,8}?)?(?:分别|依序)?(?:为|是|包括)"
    r"(?P<names>[^,;。]{4,200})"
)
_LATER = 5
"""So many sentences behind those who were counted the list of them may stand."""
_THEY_ARE = rule(
    r"(?:(?:[^,;。]{2,12}(?:说明|表示|指出|介绍),)?(?:此次|这次|本次|今次|当天|同日)?(?:参与|共同)?(?:(?:签[署订约]|缔结|缔盟|结盟|结为)(?:[^,;。的]{0,6}的)?|签[署订约]的?)(?:[\u4e00-\u9fff]方)?(?:[\d一二三四五六七八九十两]{1,3}[家个所间])?|(?:这|该|上述)[\d一二三四五六七八九十两]{1,3}[家个所间])[^,;。、]{0,14}"
    r"(?:大学|高校|院校|学校|高中|中学|小学|姊妹校|[姊姐]妹校|医院|企业|公司|机构|单位|备忘录|协议|MOU)(?:分别|依序|共)?(?:为|是|包括|包含|有):?(?P<names>[^,;。]{4,200})"
)
"""At the head of a later sentence: who they are that were counted."""
_NEXT = rule(r"、|以?及|和(?=[^、及和]{2,30}$)")
"""Between the names of a list; 和 only before the last of them (大和公司、乙公司和丙公司)."""


def with_listed(reading: Reading, told: Statement, parties: Parties) -> Parties:
    """Return the parties with the bodies that are only counted before the verb and named behind (与2家企业签署,2家分别为甲、乙)."""
    some = len(parties.names) == _PAIR and _AND_MORE.match(reading.text, parties.names[1][1], told.upto)
    if not some and (len(parties.names) != 1 or not BODIES.search(reading.text, told.start, told.upto)):
        return parties
    here = _ARE.search(reading.text, told.verb.end(), told.sentence.end)
    return (here and _with(reading, parties, here)) or _with(reading, parties, _listed_behind(reading, told)) or parties


def _with(reading: Reading, parties: Parties, listed: re.Match[str] | None) -> Parties | None:
    """Return the parties with those of a list; None where any of it is no name, or it lists but one."""
    if listed is None:
        return None
    stops = [m.span() for m in _NEXT.finditer(reading.text, *listed.span("names"))]
    starts = [listed.start("names"), *(stop for _, stop in stops)]
    named = [name_of_party(reading, *piece) for piece in zip(starts, [*(at for at, _ in stops), listed.end("names")], strict=True)]
    known = tuple(name for name in named if name)
    own = tuple(name for name in parties.names if reading.plain(*name) not in (reading.plain(*other) for other in known))
    all_known = len(known) == len(named) > 1 and len(own) == 1
    return msgspec.structs.replace(parties, names=(*own, *known), first=0) if all_known else None


def _listed_behind(reading: Reading, told: Statement) -> re.Match[str] | None:
    """Return the list in one of the next sentences of the bodies that were only counted (此次签署的学校包括甲、乙及丙三所)."""
    index = reading.sentence_at(told.sentence.start) or 0
    near = [s for s in reading.sentences[index + 1 : index + 1 + _LATER] if not s.headline]
    return next((they for s in near if (they := _THEY_ARE.match(reading.text, s.start, s.end))), None)
