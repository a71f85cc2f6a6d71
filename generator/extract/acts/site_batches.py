"""A batch of projects that is begun in one ceremony: it stands in the record under the name that all of them have together."""

import re

from generator.extract.acts import site_words
from generator.extract.acts.cue import Cue
from generator.extract.acts.names import TIME
from generator.extract.acts.scan import Clause, Reading, Sentence, rule
from generator.extract.acts.site_hits import Hit
from generator.extract.acts.site_times import another_time

_ACT = rule(
    r"(?P<together>(?:集中|同步|同时|统一|集体)(?:签约|竣工|投产|推介)*(?:[暨和与及、](?:集中|同步)?)?(?:新)?)?(?:开工|动工|奠基)(?!的|率|令|复工|条件|时间)"
)
_NOT_THEN = rule(
    r"(?:建设)?(?:仪式|活动|典礼|大会|动员会|现场会)?(?:[前后]|之[前后]|以来|结束|情况|进展|准备|筹备|工作|方案|计划|清单|任务|项目)"
)
"""Behind the act: it is only spoken of."""
_CEREMONY = rule("(?:主会场|现场|奠基)?(?:仪式|活动|典礼|大会)")
_LEAD_IN = rule(
    r"举行了?|召开|举办了?|迎来|参加了?|出席了?|宣布|见证|组织|开展|随即|有(?=\d)|的|为(?!民)|(?<![一二三四])对|"
    r"[我本该][省市县区州镇]|[党政工]委、|政府(?=全)| |[万亿]元(?!以上)|(?<=项目)暨|(?<=工程)暨"
)
"""Before the name of a batch: it begins behind the last of them."""
_DAY = rule(
    r"(?:(?:\d{4}年)?(?:\d{1,2}月|本月)?\d{1,2}日|[今昨当][天日]|近日|日前|同日)?(?:上午|下午|早上|晚上|中午)?(?:\d{1,2}[时点](?:\d{1,2}分)?)?"
)
_NAMED = rule(
    rf"(?P<name>[^,;。、:!? ]{{2,40}}?(?:项目|工程)(?:\([^)]{{0,12}}\))?)(?:[于在][^,;。、]{{2,16}}|{TIME}|[今昨]|隆重|正式|举行|举办)*"
)
_DECLARED = rule(
    r"宣布(?P<name>[^,;。、:!?暨]{3,40}?(?:项目|工程))(?:暨[^,;。]{4,40})?(?:正式|全面|同时|集中|隆重|全部)*(?:开工|动工|奠基)(?=[,;。!”\n]|$)"
)
_OF_MANY = rule(
    r"重大|重点|季度|半年|第[一二三四五六七八九十\d]+批|[首二三四]批|批次|年度|\d{4}年|今年|月份|[春夏秋冬]季|入园|招商|"
    r"(?<![第\d])[\d一二两三四五六七八九十百]+[余多]?[个项]|[省市县区州镇]项目|项目\(第"
)
"""In the name of a batch: what shows that it is one, and which."""
_BATCH_ALONE = rule(
    r"(?:季度|半年|第[一二三四五六七八九十\d]+批次?|首批|月份)(?:全[省市县区州]|重大|重点|产业|工业|民生|投资|建设|招商引资|基础设施)*(?:项目|工程)$"
)
"""Ends the name of a batch that needs no 集中 behind it."""
_WHICH = rule(r"[\d季年月批]|[一二两三四五六七八九十百]+[个项]")
_NONE = rule(
    r"^(?:一大?批|多个|更多|这些|这批|此批|上述|各类|一系列|该批|本次|此次|系列)|[与让使将]|推动|推进|加快|确保|参与|力争|要求|筹备|准备|以来|累计|至今"
)
_LAST_TIME = rule("去年|前年|曾|上月|上周|上季度|此前|当年")
_WIDER = rule(r"全[省国]")
"""The batch of a province or the land: a local report tells of its own, if it names one."""
_REACH = 80
"""How far before an act the name of its batch may begin, in code points."""
_SEVERAL = 2
"""So many of the batch given by their names stand for it."""


def with_batch(reading: Reading, kept: list[Hit]) -> list[Hit]:
    """Return what was found begun with the batch that the text names as one, unless it names several of the projects."""
    if len(kept) >= _SEVERAL or "工" not in reading.text:
        return kept
    found = sorted(_declared(reading) + _held(reading), key=lambda each: each[0])
    if not found:
        return kept
    rank, batch = found[0]
    if rank:  # 重点项目 of a caption, 全市重点项目 of the text
        alike = [each for _, each in found if reading.plain(batch.start, batch.end) in reading.plain(each.start, each.end)]
        batch = max(alike, key=lambda each: each.end - each.start)
    apart = [hit for hit in kept if hit.end <= batch.start or batch.end <= hit.start]
    apart = [hit for hit in apart if reading.plain(hit.start, hit.end) not in reading.plain(batch.start, batch.end)]
    return sorted([*apart, batch], key=lambda hit: hit.start)


def _declared(reading: Reading) -> list[tuple[int, Hit]]:
    """Return the batches that somebody declares begun (宣布二季度重大项目开工), the surest of all."""
    found = []
    for match in _DECLARED.finditer(reading.text) if "宣布" in reading.text else ():
        name = (_starts(reading, *match.span("name"))[0], match.end("name"))
        if _is_batch(reading, *name) and _told(reading, match.start(), match.start() + len("宣布")):
            found.append((0, Hit(*name, (), Cue("batch", *match.span()))))
    return found


def _held(reading: Reading) -> list[tuple[int, Hit]]:
    """Return the batches whose ceremony is held, or which begin, the plainest first: a sentence, a headline, one of a whole province."""
    found = []
    for act in _ACT.finditer(reading.text):
        index = reading.sentence_at(act.start())
        signed = "签约" in act.group() and not _CEREMONY.match(reading.text, act.end())
        if index is None or signed or _NOT_THEN.match(reading.text, act.end()):
            continue
        sentence = reading.sentences[index]
        clause = next(c for c in sentence.clauses if c.start <= act.start() < c.end)
        name = _before(reading, clause, act)
        if name and _is_of_report(reading, sentence, name, act) and not _another(reading, sentence, clause, act.start()):
            wider = _WIDER.search(reading.text, *name) is not None
            found.append((1 + sentence.headline + 2 * wider, Hit(*name, (), Cue("batch", *act.span()))))
    return found


def _is_of_report(reading: Reading, sentence: Sentence, name: tuple[int, int], act: re.Match[str]) -> bool:
    """Say whether an act is one that a report tells: of a batch that it counts or dates, in a ceremony, or on a day."""
    text = reading.text
    if not (act["together"] or _BATCH_ALONE.search(text, *name)):
        return False
    told = _WHICH.search(text, *name) or _CEREMONY.match(text, act.end()) or site_words.DAY.search(text, sentence.start, sentence.end)
    return sentence.headline or told is not None


def _before(reading: Reading, clause: Clause, act: re.Match[str]) -> tuple[int, int] | None:
    """Return the name of a batch that stands before its act in one clause."""
    for start in _starts(reading, max(clause.start, act.start() - _REACH), act.start()):
        if named := _NAMED.fullmatch(reading.text, start, act.start()):
            return named.span("name") if _is_batch(reading, *named.span("name")) else None
    return None


def _starts(reading: Reading, start: int, end: int) -> list[int]:
    """Return where a name may begin: behind the last word that leads it in, the one before, or at the head; and behind a day."""
    leads = [start, *(lead.end() for lead in _LEAD_IN.finditer(reading.text, start, end))]
    days = [_DAY.match(reading.text, lead, end) for lead in leads]
    return [day.end() if day else lead for lead, day in zip(leads, days, strict=True)][::-1]


def _is_batch(reading: Reading, start: int, end: int) -> bool:
    """Say whether a stretch names a batch of projects, not one project or a clause."""
    name = reading.plain(start, end)
    return bool(_OF_MANY.search(name) or site_words.BATCH.fullmatch(name)) and _NONE.search(name) is None


def _told(reading: Reading, start: int, end: int) -> bool:
    """Say whether the report itself tells of a declaration, and as made: it is done that day, whatever quarter the batch is of."""
    index = reading.sentence_at(start)
    sentence = reading.sentences[index] if index is not None else None
    if sentence is None or sentence.reported:
        return False
    return not any(when.search(reading.text, sentence.start, end) for when in (site_words.NOT_YET, _LAST_TIME))


def _another(reading: Reading, sentence: Sentence, clause: Clause, at: int) -> bool:
    """Say whether somebody only speaks of an act, or it is of another time."""
    return sentence.reported or site_words.AIM.match(reading.text, clause.start) is not None or another_time(reading, sentence, clause, at)
