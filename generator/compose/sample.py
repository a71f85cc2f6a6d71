"""Made-up records that exercise every part of a template: full, empty, and full of characters that markup could mistake for its own."""

import hashlib

from msgspec.structs import replace

from generator.model import codec
from generator.model.record import (
    Byline,
    Event,
    Figure,
    Measure,
    Person,
    Record,
    Release,
    Signing,
    Site,
    Speech,
    Talk,
)
from generator.model.source import Damage, Source
from generator.model.span import Span

_TEXT = """3月2日,甲地乙區(丙)合作交流會在丁市舉行。戊大學校長己一,乙區區長己二、副區長己三出席,己四主持,己五未到。
己一作《庚辛之路》主題演講,表示去年產值達近300億元,前年200億元,預計2030年超500億元。
己二發布《庚辛報告》。壬公司與癸公司簽訂庚辛合作協議,金額3億元,己三見證。另有24個項目簽約,涉及甲、乙領域。
庚辛中心揭牌,己一為其揭牌,該中心將服務丁市。壬癸園開工。研發投入100億元,企業<b>&amp;{{ 7 }}家。(子報 丑寅)"""

_HOSTILE = "<script>\"'&{{ 7 * 7 }}{% raw %}]]>\u202e\t"


def empty() -> Record:
    """Return a record of a text without an event."""
    return Record(source=_source("一段沒有活動的文字。", "empty.txt"))


def hostile() -> Record:
    """Return a record whose strings look like markup and template code."""
    text = f"{_HOSTILE}出席{_HOSTILE}。"
    source = _source(text, f"{_HOSTILE}.txt")
    span = Span(0, len(_HOSTILE))
    person = Person(_HOSTILE, (_HOSTILE,), ("attend", "speak"))
    pointers = ("/event/name", "/people/0/name", "/people/0/titles/0", "/signings/0/subject", "/signings/0/parties/0")
    return Record(
        source=source,
        event=Event(name=_HOSTILE),
        people=(person,),
        signings=(Signing((_HOSTILE,), _HOSTILE, 1),),
        evidence=dict.fromkeys(pointers, (span,)),
    )


def full() -> Record:
    """Return a record in which every kind of fact occurs."""
    figures = (
        Figure("產值", "近300億元", 3e10, "元", qualifier="近", period="2023", rank="居首位"),
        Figure("產值", "200億元", 2e10, "元", period="2023"),
        Figure("研發投入", "100億元", 1e10, "元", period="2023"),
        Figure("產值", "超500億元", 5e10, "元", qualifier="超", period="2030", target=True),
        *(Figure("企業", "24個", 24, "個") for _ in range(6)),
    )
    bare = Record(
        source=_source(_TEXT, "full.txt"),
        event=Event("甲地乙區(丙)合作交流會", "2024-03-02", "2024-03-03", "3月2日", True, "丁市", ("戊大學",)),
        people=(
            Person("己一", ("戊大學校長",), ("attend", "keynote", "unveil"), "戊大學"),
            Person("己二", ("乙區區長",), ("attend", "release")),
            Person("己三", ("副區長",), ("attend", "witness"), "乙區"),
            Person("己四", (), ("host",)),
            Person("己五", (), ()),
        ),
        signings=(
            Signing(("壬公司", "癸公司"), "庚辛合作協議", 1, Measure("3億元", 3e8, "元"), (), ("己三",), ("己一",)),
            Signing((), None, 24, None, ("甲", "乙")),
        ),
        unveilings=(Site("庚辛中心", 4, "該中心將服務丁市", ("己一",)),),
        groundbreakings=(Site("壬癸園"),),
        releases=(Release("庚辛報告", "release", "己二"), Release("庚辛中心", "presentation")),
        talks=(Talk("庚辛之路", "keynote", "己一"),),
        speeches=(Speech("己一", (2,), ("去年產值達近300億元",)), Speech("己二", (3,))),
        figures=figures,
        byline=Byline("子報", ("丑寅",)),
    )
    return _with_evidence(bare)


def _source(text: str, name: str) -> Source:
    spans: list[Span] = []
    at = 0
    for line in text.split("\n"):
        spans.append(Span(at, at + len(line)))
        at += len(line) + 1
    return Source(name, hashlib.sha256(text.encode()).hexdigest(), "utf-8", text, tuple(spans))


def _with_evidence(record: Record) -> Record:
    """Point each string at its first place; give the record a damaged word and an inferred year."""
    text = record.source.text
    evidence: dict[str, tuple[Span, ...]] = {}
    inferred = {"/event/date": "year from the text", "/event/date_end": "as written", "/people/2/organisation": "carried from the list"}
    for pointer, value in codec.strings(record):
        at = text.find(value)
        if at >= 0:
            evidence[pointer] = (Span(at, at + len(value)),)
        else:
            inferred.setdefault(pointer, "made up")
    at = text.index("{{ 7 }}")
    broken = Span(at, at + 7)
    damage = Damage("replacement character", broken, broken.cut(text), "七", "made up", 4)
    return codec.check(replace(record, evidence=evidence, inferred=inferred, damage=(damage,)))
