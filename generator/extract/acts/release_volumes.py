"""The volumes of a series that is made public: what the text tells behind it of each, by whom it was written."""

import re

from generator.expressions import compiled
from generator.extract import lexicon
from generator.extract.acts.cue import Cue
from generator.extract.acts.release_hits import Hit
from generator.extract.acts.scan import Reading

_SERIES = compiled("(?:丛书|套书|书系|文库)$")
_COLLECTED = compiled(
    "(?:辑|丛书|套书|书系|文库|新书)[》」”]?[^,。\n《]{0,8}(?:收录|收入|包括|包含|涵盖|共有)[^。\n《]{0,24}"
    "(?:专书|书籍|图书|新书|著作|作品|书目|[\\d一二三四五六七八九十]+[册本部卷种])[^。\n《]{0,24}[,:。]"
)
"""Says of a series that what follows are its volumes (本辑收录四本专书)."""
_LISTED = compiled(
    "(?:[辑书部库集系史》”」]|[卷册本种])\\)?[^,。\n《》]{0,6},?(?:全书|全套|丛书|该书|这套书)?(?:分别为|分为|分|包括|包含|收录了?|由|涵盖|共收录)"
    "(?P<row>(?:《[^《》\n]{2,60}》(?:[、和与及]|以及)?){2,20})"
)
"""Behind the title of a series: its volumes in a row (《甲丛书》,包括《乙》《丙》《丁》三册)."""
_BEHIND = compiled("[,，]?(?:则|也|亦|是)?由(?P<by>[\u4e00-\u9fff]{2,4}?)(?:撰写|执笔|主编|编著|编写|合著|所著|撰述|著(?!名))")
_BEFORE = compiled(
    "(?:^|[,，。;、\n])(?P<by>[\u4e00-\u9fff]{2,4}?)(?:(?:则|也|亦)?(?:透过|通过|以|献上|撰写|推出|带来|书写|完成|著有)|(?:撰写|所著|执笔|主编|编著|所写)?的)$"
)
"""Before a title: who wrote it (何某的《甲》, 何某则透过《甲》)."""
_TITLE = compiled("《(?P<title>[^《》\n]{2,60})》")
_NEAR = 160
"""How far behind the title of a series the row of its volumes may end, in code points."""
_REACH, _LEAST, _BEFORE_IT = 900, 2, 14
"""How far behind the words that announce them volumes are told, how many they are at least, how far before a title its author may begin."""


def volumes(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Return the volumes of a series among ``hits``, each told with its author; none unless there are two."""
    if row := _in_row(reading, hits):
        return row
    series = [hit for hit in hits if not hit.weak and _SERIES.search(reading.plain(hit.start, hit.end))]
    told = next((m for m in _COLLECTED.finditer(reading.document.folded) if series and m.start() > series[0].start), None)
    if told is None:
        return []
    folded = reading.document.folded
    found: list[Hit] = []
    for title in _TITLE.finditer(folded, told.end(), told.end() + _REACH):
        behind = _BEHIND.match(folded, title.end())
        by = behind or _BEFORE.search(folded, max(0, title.start() - _BEFORE_IT), title.start())
        if by and _is_person(by):
            cue = Cue("volume", *title.span())
            found.append(Hit(*title.span("title"), "release", reading.quote(*by.span("by")), cue, False))
    return found if len(found) >= _LEAST else []


def _in_row(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Return the volumes that stand in a row right behind the title of what is made public, by whom that is."""
    folded = reading.document.folded
    for hit in (hit for hit in hits if not hit.weak and folded[hit.start - 1 : hit.start] in tuple("《“「")):
        listed = _LISTED.search(folded, hit.end - 1, hit.end + _NEAR)
        if listed:
            cue = Cue("volume", *listed.span())
            titles = _TITLE.finditer(folded, *listed.span("row"))
            return [Hit(*title.span("title"), "release", hit.by, cue, False) for title in titles]
    return []


def _is_person(by: re.Match[str]) -> bool:
    """Say whether a word has the form of a person's name."""
    surnames = lexicon.default().surnames
    return by["by"][0] in surnames or by["by"][:2] in surnames
