"""What the name of a ceremony says of a signing (甲与乙战略合作签约仪式)."""

import re

from generator.extract.acts import amounts, words
from generator.extract.acts.agreements import Found
from generator.extract.acts.cue import Cue
from generator.extract.acts.joints import split
from generator.extract.acts.names import TIME, bare, cut_left, trim
from generator.extract.acts.organisations import ends_as_firm, ends_as_organisation, name_of_party, split_topic
from generator.extract.acts.parties import is_empty, read_parties
from generator.extract.acts.scan import Name, Reading, Sentence, any_of, hold, rule
from generator.extract.acts.signing_words import AND_OTHERS, DOCUMENT, DOCUMENT_END, HEADS
from generator.extract.drafts import MeasureDraft, SigningDraft
from generator.i18n.script import fold
from generator.model.span import Quote, Span

_ATTENDED = rule(r"(?:出席|参加|主持|见证|观看|参与|在|的|到|此次|本次|出席了|参加了)$")
_HOLD = rule(r"(?:举行|举办|办理|召开|进行)了?")
_DOCUMENT_HELD = rule(rf"(?:{HEADS}|项目|工程)(?=于?(?:{TIME}|[^,;。、]{{0,8}}旬|正式|隆重|顺利)*$)")
"""A document whose signing is held (甲、乙三方战略合作协议日前举行签署仪式)."""
_GRAND = rule(r"(?:了|一[场次个]|(?:盛大|隆重|简短|简单|简朴|热烈|庄重|特别|別开生面|别开生面)的?)+")
"""What kind of ceremony it is, before what it is of."""
_HOST_TOGETHER = rule("(?:联合|共同)$")
_JOINT = rule("[与和]")
"""Before and behind 举办: those who hold something are not those who meet there (甲行、乙会联合举办企业与银行对接活动)."""
_AT = rule(r"[在就于]")
_AT_CEREMONY = rule(r"会场|将[于在]|拟于|定于|预计|前|后|结束|之前|之后|开始")
_IN = rule(rf"(?:{TIME})?在")
_ON_OCCASION = rule(r"现场|..(?:上|中|期间|现场)")
"""A ceremony at which something else is told; only organisations are then surely parties."""
_HOSTS = rule(
    r"(?:[^,;。]{0,24},)?由([^,;。]{4,80}?)(?:(?:联合|共同|合作|携手)+|(?=共建|合建|共办))(?:合建|共办|开展|举办|主办|实施|建设|共建|打造|发起|设立|开发|投资|研发|推出|运营|创办)的"
    r"|(?:[^,;。]{0,24},)?(?P<both>[^,;。的由]{2,40}[与和][^,;。的由]{2,40}?)(?:联合|共同|合作)*(?:共建|合建|建设|打造)的"
)
_SUBJECT_END = rule(DOCUMENT.pattern + "$|项目$|[\u4e00-\u9fff]{6}工程$|(?:[A-Z]{2,4}|开发|更新|促参|招商|营运|兴建|投资)案$")
_HEADED = rule(
    rf"{any_of(words.ORGANISATION_HEADS)}(?:\([^)]{{0,80}}\))?(?={any_of(words.SUBJECT_ACTS)}|{TIME}|,|$|"
    r"为(?:了|强化|推动|推进|促进|深化|提升|加强|落实|响应|增进|培[养育]|扩大|协助|鼓励|庆祝))"
)
_BY_PERSON = rule(r"(?:现场|会上|并|则|先|首先|也|随后)*(?P<by>由)?[^,;。]{2,40}?代表(?!团|队|性|大会|处)")
_MODIFIED = rule(
    r"、[^,;。]{0,40}的|^[为让将]|将[\u4e00-\u9fff]{2}|[案画划地目程]为|[已赴][\u4e00-\u9fff]|运用|辅导(?!委|会|中)|打造|积极|是"
)
"""A list that only describes what stands behind it (跨域、三创的学校)."""
_PREDICATE_INSIDE = rule(rf"[长理裁任席]兼|从[^,;。]{{0,12}}起|[,;]|签约|仪式|典礼|{any_of(words.PREDICATES)}")


def ceremony(
    reading: Reading, measures: tuple[MeasureDraft, ...], sentence: Sentence, match: re.Match[str], start: int, end: int
) -> list[Found]:
    """Return what the name of a ceremony says; only used where no sentence says more.

    Args:
        reading: The text.
        measures: Every number with a unit.
        sentence: Where the ceremony is named.
        match: The words 签约仪式 themselves.
        start: Where the name may begin.
        end: Where what is said of the ceremony ends.
    """
    if _ATTENDED.search(reading.text, start, match.start()) or _AT_CEREMONY.match(reading.text, match.end()):
        return []
    names, subject = _named(reading, sentence, start, match.start())
    if _ON_OCCASION.match(reading.text, match.end() - len("现场")) and not all(ends_as_organisation(reading, *name) for name in names):
        return []
    if len(names) < 2 and not (subject and _SUBJECT_END.search(hold(fold(subject.value)))):
        return []
    draft = SigningDraft(
        Span(*match.span()),
        tuple(reading.quote(*name) for name in names),
        subject,
        None if names and AND_OTHERS.match(reading.text, names[-1][1], match.start()) else 1,
        amount=amounts.money_in(reading, measures, match.end(), end) or amounts.money_in(reading, measures, start, match.start()),
        fields=amounts.fields_in(reading, match.end(), end),
        trace=Cue("ceremony", *match.span()).trace(reading, "signing"),
    )
    return [Found(draft, weak=True, headline=sentence.headline)]


def _named(reading: Reading, sentence: Sentence, start: int, end: int) -> tuple[list[tuple[int, int]], Quote | None]:
    """Return the parties and the subject in what stands before 签约仪式."""
    text = reading.text
    if (also := text.rfind("暨", start, end)) >= 0:
        if names := _sides_holding(reading, start, also):
            return names, topic_of(reading, also + 1, end)
        start = also + 1
    if at := _IN.match(text, start, end):
        start = at.end()
    if hosts := _HOSTS.match(text, start, end):
        return list(read_parties(reading, *hosts.span("both" if hosts["both"] else 1)).names), topic_of(reading, hosts.end(), end)
    opening = max(text.rfind(mark, start, end) for mark in "“「『《") if end > start and text[end - 1] in "”」』》" else -1
    title = reading.quote(opening + 1, end - 1) if opening >= 0 else None
    end = opening if title else end
    held = list(_HOLD.finditer(text, start, end))
    if held and re.search(r"[与和同]", text[start : held[-1].start()]):
        return _holders(reading, sentence, start, held[-1].start()), title or topic_of(reading, held[-1].end(), end)
    if held and is_empty(reading, start, held[-1].start()) and (names := _holders_before(reading, sentence, start)):
        return names, title or topic_of(reading, held[-1].end(), end)
    if held and (one := _WITH_ONE.match(text, held[-1].end(), end)) and (names := _with_one(reading, sentence, one)):
        return names, title or topic_of(reading, *one.span("what"))
    if held and (names := _sides_holding(reading, start, end)):
        return names, title or topic_of(reading, held[-1].end(), end)
    if held and (document := _DOCUMENT_HELD.search(text, start, held[-1].start())):
        end = document.end()
    else:
        start, end = cut_left(reading, held[-1].end() if held else start, end)
    names, topic = _parties_and_topic(reading, start, end)
    if not names and topic and (pair := _with_holder(reading, sentence, *topic)):
        return pair
    if title and not names and (host := subject_of(reading, sentence, opening)):
        names = [host]
    return names, title or (topic_of(reading, *topic) if topic else None)


def _with_holder(reading: Reading, sentence: Sentence, start: int, end: int) -> tuple[list[tuple[int, int]], Quote | None] | None:
    """Return who holds a ceremony with the one whom its name tells, and what they sign (甲局举办「乙校借书备忘录签署仪式」), or None."""
    stop, at = split_topic(reading, start, end)
    start = trim(reading, start, stop)[0]
    if at >= end or not ends_as_organisation(reading, start, stop) or not DOCUMENT_END.search(reading.text, at, end):
        return None
    host, partner = subject_of(reading, sentence, start), name_of_party(reading, start, stop)
    apart = host and partner and ends_as_organisation(reading, *host) and reading.plain(*host) not in reading.plain(*partner)
    return ([host, partner], topic_of(reading, at, end)) if apart and host and partner else None


_WITH_ONE = rule(r"[与和同](?P<who>[^,;。、与和同的]{2,30})的(?P<what>[^,;。]{2,40})$")
"""Behind 举行: with whom, and what of (举行与甲公司的物流合作签约仪式)."""


def _with_one(reading: Reading, sentence: Sentence, one: re.Match[str]) -> list[tuple[int, int]]:
    """Return who holds a ceremony and with whom; none where either is no name."""
    host, partner = subject_of(reading, sentence, one.start()), name_of_party(reading, *one.span("who"))
    return [host, partner] if host and partner else []


def _sides_holding(reading: Reading, start: int, end: int) -> list[tuple[int, int]]:
    """Return the two or more organisations that hold what stands in a stretch (甲部、乙省政府举行会议暨); none for anything else."""
    held = _HOLD.search(reading.text, start, end)
    hosts = held is not None and _HOST_TOGETHER.search(reading.text, start, held.start()) and _JOINT.search(reading.text, held.end(), end)
    names = read_parties(reading, start, held.start()).names if held and not hosts else ()
    alone = held is not None and len(split(reading, start, held.start())) == len(names) > 1
    return list(names) if alone and all(ends_as_organisation(reading, *name) or ends_as_firm(reading, *name) for name in names) else []


def _holders_before(reading: Reading, sentence: Sentence, start: int) -> list[tuple[int, int]]:
    """Return the organisations that a clause before 举行 is made of (甲公司与乙大学,在丙酒店,举行签约仪式); none when it says more."""
    for clause in [c for c in sentence.clauses if c.end < start][::-1]:
        if reading.text[clause.end] != ",":
            break
        names = read_parties(reading, clause.start, clause.end).names
        if len(names) > 1:
            return list(names) if names[-1][1] == clause.end and all(ends_as_organisation(reading, *name) for name in names) else []
        if not _AT.match(reading.text, clause.start, clause.end):
            break
    return []


def _holders(reading: Reading, sentence: Sentence, start: int, end: int) -> list[tuple[int, int]]:
    """Return who holds a ceremony; before 与乙举行 the subject is looked for in the sentence, then in the one before."""
    parties = read_parties(reading, start, end)
    names = list(parties.names)
    first = subject_of(reading, sentence, start) or subject_before(reading, sentence) if parties.leading and len(names) == 1 else None
    return [first, *names] if first and first not in names else names


def _parties_and_topic(reading: Reading, start: int, end: int) -> tuple[list[tuple[int, int]], tuple[int, int] | None]:
    """Return the parties and the topic in 甲与乙战略合作."""
    pieces = split(reading, start, end)
    if len(pieces) < 2:
        return [], (start, end)
    names = []
    topic: tuple[int, int] | None = None
    for number, (a, b, _) in enumerate(pieces):
        if number == len(pieces) - 1:
            stop, _ = split_topic(reading, a, b)
            topic = (stop, b) if stop < b else None
        else:
            stop = b
        if name := name_of_party(reading, a, stop):
            names.append(name)
    return names, topic


_PROJECT_OF = rule(r"(?:项目|工程)(?=(?:投资|合作|建设)*$)")
"""A project, before what is done for it (丙产业园项目合作|签约)."""


def with_topic_behind(reading: Reading, start: int, end: int) -> tuple[tuple[Name, ...], Quote | None] | None:
    """Return two or more surely named in a stretch and what they sign about behind them (甲县政府与乙公司“丙园”项目合作), or None."""
    names, topic = _parties_and_topic(reading, start, end)
    sure = len(names) > 1 and all(ends_as_organisation(reading, *name) and "《" not in reading.text[slice(*name)] for name in names)
    if not (sure and topic):
        return None
    project = _PROJECT_OF.search(reading.text, *topic)
    return tuple(names), topic_of(reading, topic[0], project.end() if project else topic[1])


_POINTS = rule(r"[借藉]?由?[本该此](?:[案次项]|合约|契约)")
"""At the head of what a ceremony is called: what the text told before (本案备忘录签署仪式)."""


def topic_of(reading: Reading, start: int, end: int) -> Quote | None:
    """Return what a ceremony is about, without adverbs; None for a class of things (重点项目)."""
    start, stop = trim(reading, start, end)
    if _POINTS.match(reading.text, start):
        return None
    if grand := _GRAND.match(reading.text, start, stop):
        start = grand.end()
    start, end = bare(reading, start, min(end, stop + len("合作")) if reading.text.startswith("合作", stop) else stop)
    if end - start < 3 or re.fullmatch(
        r"(?:[\u4e00-\u9fff]{1,6}[省市县区镇乡州])?(?:\d{2,4}年|第?[一二三四]季度|[上下]半年|重点|重大|合作|战略|项目|产业|集中|招商|引资|现场)+",
        reading.text[start:end],
    ):
        return None
    return reading.quote(start, end)


def subject_of(reading: Reading, sentence: Sentence, end: int) -> tuple[int, int] | None:
    """Return the organisation at the head of a sentence, before ``end``."""
    for clause in sentence.clauses:
        if clause.start >= end:
            return None
        start = trim(reading, clause.start, min(clause.end, end))[0]
        stands_for = _BY_PERSON.match(reading.text, start, min(clause.end, end))
        if stands_for and (stands_for["by"] or reading.named(start, stands_for.end())):
            start = stands_for.end()
        found = [m for m in _HEADED.finditer(reading.text, start, min(clause.end, end, start + 40)) if m.end() - start >= 2]
        found = [
            m
            for m in found
            if not (_PREDICATE_INSIDE.search(reading.text, start, m.end()) or _MODIFIED.search(reading.text, start, m.end()))
            and not _where_somebody(reading, start, m.end())
        ]
        if found:
            return bare(reading, _behind_of(reading, start, found[-1].end()), found[-1].end())
        paired = re.search(r"[与和同]", reading.text[start : min(clause.end, end)])
        if paired and (_MODIFIED.search(reading.text, start, start + paired.start()) or reading.text[start + paired.start() - 1] == "、"):
            continue
        if paired and paired.start() >= 2 and (name := name_of_party(reading, start, start + paired.start())):
            return name
    return None


_STANDS_AT = rule(rf"(?:{TIME}|[今昨])*(?:在|于)")


def _where_somebody(reading: Reading, start: int, end: int) -> bool:
    """Say whether a stretch begins with a person and tells where that one is (某某今天在甲馆)."""
    mentions = reading.named(start, end)
    return bool(mentions) and mentions[0][0] == start and _STANDS_AT.match(reading.text, mentions[0][1], end) is not None


def _behind_of(reading: Reading, start: int, end: int) -> int:
    """Return where a name begins behind what describes it (创校百年的甲大学)."""
    of = reading.text.rfind("的", start, end) + 1
    return of if of and ends_as_organisation(reading, of, end) and end - of > len("大学") else start


def subject_before(reading: Reading, sentence: Sentence) -> tuple[int, int] | None:
    """Return the organisation at the head of the sentence before, in the same paragraph."""
    index = reading.sentence_at(sentence.start)
    before = reading.sentences[index - 1] if index else None
    return subject_of(reading, before, before.end) if before and before.paragraph == sentence.paragraph else None
