"""The names of what is opened or begun, in the clauses before that of a verb that has none itself."""

import re
from itertools import pairwise

from generator.extract.acts import site_owners, site_words
from generator.extract.acts.scan import Clause, Reading, Sentence, rule
from generator.extract.acts.site_names import Manner, complete, name_of, names_in

_OUTWORN = rule(
    r"(?:自(?=民国|[\d一二三四五六七八九十]{2,4}年)|因?(?:建物|厅舍|校舍|馆舍|房舍|桥体|空间|设施|屋龄|建筑)[^,;。]{0,8}(?:老旧|老朽|不敷|不足|狭小|失修|高达|逾|超过))"
)
"""At the head of a sentence, behind a name: why it is built anew, which may take several clauses (甲所自民国67年启用,…,今日动土)."""
_BESIDE = rule(r"邻近|毗邻|紧邻|临近|比邻|[东南西北](?:侧|边|面)?(?:有|临|邻|接)|周边有")
"""In a clause that tells what lies beside a thing, nothing that is opened."""
_AFTER = rule(r"继(?![续承任])")
"""At the head of a clause that tells what came before (继甲桥改建后,…)."""


_YEARS_AGO = rule(r"(?:[\d一二两三四五六七八九十几]{1,3}多?年(?:多)?(?:之)?前|(?:去|前)年)(?=[^,;。]{2,30}因)")
"""At the head of a clause that tells when a thing was destroyed that is rebuilt (3年前甲大楼因地震倒塌,…)."""


def in_clauses_before(reading: Reading, sentence: Sentence, clause: Clause, *, building: bool = False) -> list[tuple[int, int]]:
    """Return the names in the nearest of the three clauses before that names such a thing."""
    text, manner = reading.text, Manner(strict=True, building=building, ahead=True)
    if site_words.DATED.search(text, clause.start, clause.end):
        return []
    for earlier in [c for c in sentence.clauses if c.end < clause.start][:-4:-1]:
        built = [m.end() for m in site_words.BUILDS.finditer(text, earlier.start, earlier.end) if m.end() < earlier.end - 1]
        cost = site_owners.SUM_BEFORE.search(text, earlier.start, earlier.end - 3)  # 甲公司总投资4亿元的乙项目
        built += [cost.end()] if cost else []
        if (
            _AFTER.match(text, earlier.start)
            or site_words.AIM.match(text, earlier.start, earlier.end)
            or _BESIDE.search(text, earlier.start, earlier.end)
        ):
            continue
        begun = _YEARS_AGO.match(text, earlier.start, earlier.end)
        built += [begun.end()] if begun and not built else []
        told = site_words.TOLD.search(text, max(built, default=earlier.start + 2), earlier.end)
        if names := names_in(reading, max(built, default=earlier.start), told.start() if told else earlier.end, manner):
            return [*_built_before(reading, built), *names]
        of = text.rfind("的", told.end(), earlier.end) if told else -1  # 历时两年、可容纳百人的甲活动中心
        if told and of < 0:  # 位于乙地「甲停车场」已建成
            of = max(text.rfind(mark, told.end(), earlier.end) for mark in "“「『")
        if of >= 0 and (names := names_in(reading, of + (text[of] == "的"), earlier.end, manner)):
            return names
    founded = site_words.FOUNDED_QUOTED.search(text, sentence.start, clause.start)
    if founded:
        return names_in(reading, *founded.span("name"), manner)
    first = sentence.clauses[0]
    outworn = _OUTWORN.search(text, first.start + 2, first.end) if first.end < clause.start else None
    return names_in(reading, first.start, outworn.start(), manner) if outworn else []


def _built_before(reading: Reading, built: list[int]) -> list[tuple[int, int]]:
    """Return what each verb of building but the last has behind it (重建甲庙、新建乙大楼)."""
    found: list[tuple[int, int]] = []
    for start, end in pairwise(sorted(built)):
        joint = next(iter(re.finditer("[、及和]", reading.text[start:end])), None)
        name = name_of(reading, start, start + joint.start(), behind=False) if joint else None
        found += [name] if name and complete(reading.text, *name) else []
    return found
