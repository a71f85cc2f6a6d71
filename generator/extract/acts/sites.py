"""揭牌 and 奠基: the things unveiled, opened or begun, by whom, and where the article tells of them."""

import re
from typing import NamedTuple

from generator.extract.acts import site_words, words
from generator.extract.acts.describe import describe
from generator.extract.acts.names import bare, cut_left, trim
from generator.extract.acts.parties import is_empty
from generator.extract.acts.scan import BOOK, QUOTED, Clause, Reading, Sentence, rule, speech_before
from generator.extract.acts.signing_words import LONG_AGO, short_clause_before
from generator.extract.acts.site_hits import CEREMONY, HEADLINE, SPEAKER, Hit, once
from generator.extract.drafts import SiteDraft
from generator.model.span import Quote

_PLATE_REACH = 120
_OWNER = 7
"""The longest place before a quoted name, in code points."""
_REACH = 200
"""How far before its verb a list of names may begin, in code points."""


def find_unveilings(reading: Reading) -> tuple[SiteDraft, ...]:
    """Return what was unveiled, put into use or hung out its plate, in the order of the source, each once."""
    return _find(reading, site_words.UNVEILED)


def find_groundbreakings(reading: Reading) -> tuple[SiteDraft, ...]:
    """Return what was begun (奠基, 开工, 动工), in the order of the source, each once."""
    return _find(reading, site_words.STARTED)


_BATCH_REACH = 1200
"""How far before a sum stands what was done with the projects, in code points."""


def _find(reading: Reading, kind: site_words.Kind) -> tuple[SiteDraft, ...]:
    cues = [at for _, at, _ in kind.cues.find(reading.text)]
    if not cues and "牌" not in reading.text:
        return ()
    hits = _in_lists(reading, kind)
    if kind is site_words.STARTED:
        hits.extend([*_invested(reading), *_of_classes(reading)])
    end = 0
    for at in cues:
        index = reading.sentence_at(at)
        match = kind.verb.match(reading.text, at) if at >= end and index is not None else None
        if match and index is not None:
            end = match.end()
            opened = match.group().startswith(("揭幕", "开幕"))
            for hit in _at_verb(reading, reading.sentences[index], kind, match):
                if not (opened and site_words.OCCASION.search(reading.plain(hit.start, hit.end))):
                    hits.append(hit)
    kept = once(reading, hits)
    told = describe(reading, tuple((hit.start, hit.end) for hit in kept))
    return tuple(SiteDraft(reading.quote(hit.start, hit.end), *about, hit.by, hit.trace) for hit, about in zip(kept, told, strict=True))


def _in_lists(reading: Reading, kind: site_words.Kind) -> list[Hit]:
    """Return what is listed behind a verb (启用的还有甲、乙), and whose plates show."""
    found: list[Hit] = []
    stretches = [(match, *match.span("name")) for listed in kind.listed for match in listed.finditer(reading.text)]
    if kind is site_words.UNVEILED:
        stretches += [(match, max(0, match.start() - _PLATE_REACH), match.start()) for match in site_words.PLATES.finditer(reading.text)]
    for match, start, end in stretches:
        index = reading.sentence_at(match.start())
        if index is None:
            continue
        clause = next(c for c in reading.sentences[index].clauses if c.start <= match.start() < c.end)
        trace = (f"{kind.name}.list", f"{reading.plain(*match.span())[:12]}@{match.start()}")
        found.extend(Hit(a, b, (), trace) for a, b in _names(reading, max(start, clause.start), end, _Manner(strict=False, listed=True)))
    return found


def _of_classes(reading: Reading) -> list[Hit]:
    """Return the projects that stand for the classes of a batch begun (开工的19个项目…,包括甲、乙等基础设施项目,丙等产业项目)."""
    text = reading.text
    found: list[Hit] = []
    for batch in site_words.CLASSES.finditer(text):
        index = reading.sentence_at(batch.start())
        if index is None or site_words.NOT_YET.search(text, reading.sentences[index].start, batch.start()):
            continue
        trace = ("groundbreaking.classes", f"{reading.plain(*batch.span())[:12]}@{batch.start()}")
        for listed in site_words.OF_A_CLASS.finditer(text, *batch.span("names")):
            start = listed.start("names")
            for joint in [*re.finditer("、", text[start : listed.end("names")]), None]:
                end = listed.start("names") + joint.start() if joint else listed.end("names")
                if name := _name(reading, start, end, behind=False):
                    found.append(Hit(*name, (), trace))
                start = end + 1
    return found


def _invested(reading: Reading) -> list[Hit]:
    """Return the projects that a report of a batch begun lists by their sums (总投资3亿元的甲项目,总投资5亿元的乙项目)."""
    text = reading.text
    found: list[Hit] = []
    for match in site_words.SUM_OF.finditer(text) if "元的" in text and "开工" in text else ():
        index = reading.sentence_at(match.start())
        if index is None:
            continue
        sentence = reading.sentences[index]
        acts = [act.group() for act in site_words.BATCH_ACT.finditer(text, max(0, match.start() - _BATCH_REACH), match.start())]
        if not acts or acts[-1] not in ("开工", "动工", "奠基") or site_words.NOT_YET.search(text, sentence.start, match.start()):
            continue
        name = _name(reading, *match.span("name"), behind=False)
        if name and site_words.HEAD_END.search(text, *name):
            found.append(Hit(*name, (), ("groundbreaking.sums", f"{reading.plain(*match.span())[:12]}@{match.start()}")))
    return found if len(found) > 1 else []


def _at_verb(reading: Reading, sentence: Sentence, kind: site_words.Kind, match: re.Match[str]) -> list[Hit]:
    """Return the names that one verb unveils: before it, behind 为, or behind it."""
    text = reading.text
    clause = next(c for c in sentence.clauses if c.start <= match.start() < c.end)
    refused = kind.refused.match(text, match.start()) or _another_time(reading, sentence, clause, match.start())
    if refused or site_words.ATTRIBUTE.match(text, match.end()) or site_words.NEW.search(text, clause.start, match.start()):
        return []
    reported = sentence.reported or speech_before(reading, sentence, match.start())
    trace = (f"{kind.name}.verb", f"{match.group()}@{match.start()}")
    ceremony = site_words.CEREMONY.match(text, match.end()) is not None
    level = HEADLINE if sentence.headline else SPEAKER if reported else 0
    for_it = kind.for_it.search(text, clause.start, match.end())
    if for_it and for_it.end() >= match.end():
        by = _people(reading, clause.start, for_it.start())
        return [Hit(a, b, by, trace, level) for a, b in _names(reading, *for_it.span("name"), _Manner(strict=reported))]
    strict = reported or ceremony or not re.match(site_words.STRONG, match.group())
    blank = text.rfind(" ", clause.start, match.start() - 4) if sentence.headline else -1
    begin = blank + 1 or clause.start
    if names := _before_verb(reading, Clause(begin, clause.end), match, strict=strict, ceremony=ceremony):
        by = _by(reading, sentence, match.end())
        return [Hit(a, b, by, trace, max(level, CEREMONY * ceremony)) for a, b in names]
    alone = site_words.HELD.match(text, clause.start, match.start()) if ceremony else is_empty(reading, clause.start, match.start())
    by_hand = kind is site_words.STARTED and not alone and site_words.BY_HAND.match(text, clause.start, match.start())
    if by_hand and (names := _in_clauses_before(reading, sentence, clause)):
        return [Hit(a, b, _people(reading, clause.start, match.start()), trace, level) for a, b in names]
    if (
        alone
        and (ceremony or (match.group() != "开幕" and site_words.CLOSED.match(text, match.end(), clause.end)))
        and (names := _in_clauses_before(reading, sentence, clause))
    ):
        return [Hit(a, b, (), trace, max(level, CEREMONY)) for a, b in names]
    if ceremony or reported or site_words.DONE.search(text, clause.start, match.start()):
        return []
    if behind := kind.behind.match(text, match.start(), clause.end):
        by = _people(reading, clause.start, match.start())
        return [Hit(a, b, by, trace, level) for a, b in _names(reading, *behind.span("name"), _Manner(strict=True, behind=True))]
    return []


def _in_clauses_before(reading: Reading, sentence: Sentence, clause: Clause) -> list[tuple[int, int]]:
    """Return the names in the nearest of the three clauses before that names such a thing."""
    if site_words.DATED.search(reading.text, clause.start, clause.end):
        return []
    for earlier in [c for c in sentence.clauses if c.end < clause.start][:-4:-1]:
        built = [m.end() for m in site_words.BUILDS.finditer(reading.text, earlier.start, earlier.end - 1)]
        cost = site_words.SUM_BEFORE.search(reading.text, earlier.start, earlier.end - 3)  # 甲公司总投资4亿元的乙项目
        built += [cost.end()] if cost else []
        told = site_words.TOLD.search(reading.text, cost.end() if cost else earlier.start + 2, earlier.end)
        if names := _names(reading, max(built, default=earlier.start), told.start() if told else earlier.end, _Manner(strict=True)):
            return names
    return []


def _another_time(reading: Reading, sentence: Sentence, clause: Clause, at: int) -> bool:
    """Say whether what a verb at ``at`` tells is still to come, long past, or of shares; 曾 may be a surname."""
    text = reading.text
    before = text[clause.start : at]
    named = {start - clause.start for start, _, _ in reading.named(clause.start, at)}
    return bool(
        site_words.NOT_YET.search(before)
        or any(match.start() not in named for match in site_words.EARLIER.finditer(before))
        or site_words.YEAR.match(before)
        or (site_words.ALREADY.search(before) and site_words.STATE.match(text, sentence.start))
        or (text.startswith("挂牌", at) and site_words.SHARES.search(before))
        or short_clause_before(sentence, clause, text, site_words.EARLIER)
        or LONG_AGO.match(text, sentence.start)
        or _of_another_year(text, sentence, at)
    )


def _of_another_year(text: str, sentence: Sentence, at: int) -> bool:
    """Say whether an earlier clause of the sentence tells another year, and nothing since leads back to the day."""
    old = [c for c in sentence.clauses if c.end <= at and site_words.OLD.match(text, c.start, c.end)]
    return bool(old) and site_words.NOW.search(text, old[-1].start, at) is None


def _before_verb(reading: Reading, clause: Clause, match: re.Match[str], *, strict: bool, ceremony: bool) -> list[tuple[int, int]]:
    """Return the names between the head of a clause and the verb, as far as the verb is said of such a thing."""
    text, verb = reading.text, match.group()
    if not ceremony and site_words.IN_PROGRAMME.match(text, match.end(), clause.end):
        return []
    if not ceremony and verb.startswith(site_words.PUT_TO_USE[:4]) and not site_words.CLOSED.match(text, match.end(), clause.end):
        return []
    if verb[0] == "揭" and not ceremony and site_words.ON_BEHALF.search(text, clause.start, match.start()):
        return []
    manner = _Manner(strict, ceremony, building=verb[0] not in "揭挂")
    names = _names(reading, max(clause.start, match.start() - _REACH), match.start(), manner)
    if verb.startswith(site_words.PUT_TO_USE):
        names = [name for name in names if name[1] - name[0] > (3 if ceremony else 4) or text[name[1] : name[1] + 1] in "”」』"]
    if verb == "开幕":
        names = [name for name in names if "在" not in (whole := reading.plain(*name)) and site_words.FACILITY.search(whole)]
    return names


_WHO = rule(r",?(?:由)?([^;。]{2,80}?)(?:共同|一起|一同)?(?:为[^,;。]{2,30})?揭[牌幕]")


def _by(reading: Reading, sentence: Sentence, at: int) -> tuple[Quote, ...]:
    """Return who unveils in the clause behind (随即揭牌,甲和乙共同揭牌)."""
    match = _WHO.match(reading.text, at, sentence.end)
    return _people(reading, match.start(1), match.end(1)) if match else ()


def _people(reading: Reading, start: int, end: int) -> tuple[Quote, ...]:
    return tuple(reading.people[i].name for i in dict.fromkeys(m[2] for m in reading.named(start, end)))


class _Manner(NamedTuple):
    """How the names of a stretch are told."""

    strict: bool
    """Take only those that end as the name of a place or an institution does."""
    ceremony: bool = False
    """The name of a ceremony follows."""
    behind: bool = False
    """The stretch stands behind the verb."""
    listed: bool = False
    """A conjunction parts names, it is in none."""
    building: bool = False
    """What is opened or begun is built, not a body with a plate: 暨 joins the parts of one name."""


def _names(reading: Reading, start: int, end: int, manner: _Manner) -> list[tuple[int, int]]:
    """Return the names in the stretch ``[start:end]`` that lists them."""
    strict, behind = manner.strict, manner.behind
    text = reading.text
    start, end = _of_ceremony(reading, start, end) if manner.ceremony else (start, end)
    end = _without_action(reading, start, end)
    if counted := site_words.COUNTED.search(text, start, end):
        end, strict = counted.start(), False
    joints, pieces = _pieces(reading, start, end)
    found: list[tuple[int, int]] = []
    for at in range(len(pieces) - 1, -1, -1):
        a, b = pieces[at]
        name = _name(reading, a, b, behind=behind)
        if name and found and not manner.listed and _belongs(text, joints[at], name, found[-1], strict=strict, building=manner.building):
            name = _name(reading, a, found.pop()[1], behind=behind)
        if name is None and at and joints[at - 1].group() == "暨":
            continue
        occasion = at < len(joints) and joints[at].group() == "暨" and name and not site_words.HEAD_END.search(text, *name)
        if name is None or occasion or (strict and not _complete(text, *name)):
            if behind or site_words.MANY_OF.search(text, a, b):
                return []
            break
        found.append(name)
        if site_words.MANY.search(text, start, name[0]) or {"、", "等"} <= set(text[slice(*name)]):
            return []
        if trim(reading, a, b)[0] < name[0] - 1:
            break
    return found[::-1]


def _pieces(reading: Reading, start: int, end: int) -> tuple[list[re.Match[str]], list[tuple[int, int]]]:
    """Return what joins the names of a list, and the stretches between."""
    joints = [joint for joint in site_words.JOINTS.finditer(reading.text, start, end) if not _inside_a_name(reading, start, joint)]
    return joints, list(zip([start, *(j.end() for j in joints)], [*(j.start() for j in joints), end], strict=True))


def _of_ceremony(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return where the name of what a ceremony opens stands: behind 举行, or before it where nothing but the ceremony follows."""
    text = reading.text
    verbs = list(site_words.HOLDS.finditer(text, start, end))
    if not verbs:
        return start, end
    held, behind = verbs[-1].span()
    mere = site_words.MERE.fullmatch(text, behind, end) or is_empty(reading, behind, end - text.endswith("的", behind, end))
    return (start, held) if mere else (behind, end)


def _inside_a_name(reading: Reading, start: int, joint: re.Match[str]) -> bool:
    """Say whether a conjunction has but one character of a name before it (三和派出所)."""
    if joint.group() not in site_words.AND:
        return False
    low, high = cut_left(reading, start, joint.start())
    return high - low == 1


def _belongs(text: str, joint: re.Match[str], name: tuple[int, int], following: tuple[int, int], *, strict: bool, building: bool) -> bool:
    """Say whether a piece before a joint is the beginning of the name behind it (甲和乙中心; 甲、乙里活动中心; 甲馆暨乙大楼)."""
    if joint.group() == "暨":
        return (
            building
            and name[1] == joint.start()
            and not text.endswith(("项目", "工程"), *name)
            and site_words.OCCASION_NAMED.search(text, name[0], joint.end()) is None
        )
    if joint.group() in site_words.AND and site_words.REMADE.search(text, *following) and not site_words.WORK.search(text, *name):
        return True
    if _complete(text, *name) or text.endswith(("开幕式", "仪式", "典礼"), *name):
        return False
    return joint.group() in site_words.AND or (
        joint.group() == "、" and name[1] - name[0] <= 12 and (strict or site_words.FIELD_END.search(text, *name) is not None)
    )


def _without_action(reading: Reading, start: int, end: int) -> int:
    while (action := site_words.ACTION.search(reading.text, start, end)) and action.start() > start:
        end = action.start()
    return end


def _complete(text: str, start: int, end: int) -> bool:
    return bool(site_words.HEAD_END.search(text, start, end)) or text[end - 1] in "”」』" or text[start:end].strip(QUOTED + BOOK) == ""


def _name(reading: Reading, start: int, end: int, *, behind: bool) -> tuple[int, int] | None:
    """Return the name in one piece of a list, or None."""
    text = reading.text
    start, end = cut_left(reading, *trim(reading, start, end))
    if (blank := text.rfind(" ", start, end)) >= 0 and not text[blank - 1 : blank].isascii() and not text[blank + 1 : blank + 2].isascii():
        start = blank + 1
    if behind and (tail := rule(r"(?:的)?(?:仪式|典礼|活动)$").search(text, start, end)):
        end = tail.start()
    mentions = reading.named(start, end)
    if mentions and end - mentions[-1][1] <= 3:
        return None
    if (aside := site_words.AFTER_QUOTE.search(text, start, end)) and aside.start() > start:
        end = aside.start() + 1
    if text[end - 1 : end] in ("”", "」", "』") and (opening := max(text.rfind(mark, start, end) for mark in "“「『")) > start:
        start = start if site_words.OF_PLACE.search(text, start, opening) and opening - start <= _OWNER else opening
    if (own := site_words.OWN.match(text, start, end - 4) or site_words.SET_UP.match(text, start, end)) is not None:
        start = own.end()
    for built in site_words.BUILT_BY.finditer(text, start + 2, end - 4):
        start = built.end()
    if cost := site_words.SUM_BEFORE.search(text, start, end - 3):
        start = cost.end()
    start, end = bare(reading, start, end)
    value = text[start:end]
    if (
        value in site_words.HEAD_WORDS
        or not 2 <= end - start <= 50
        or (text[start - 1 : start].isdigit() and value[0] in site_words.COUNTERS)
        or (value[0] in "(【" and (value[0] == "【" or value[-1] == ")"))
        or (value.strip(QUOTED) == "" and site_words.PROSE.search(reading.plain(start, end)))
        or site_words.GENERIC.fullmatch(value)
        or site_words.BATCH.fullmatch(value)
        or site_words.BAD_NAME.search(value)
        or value in words.GENERIC
    ):
        return None
    while text[start - 1 : start].isdigit():
        start -= 1
    return start, end


__all__ = ["find_groundbreakings", "find_unveilings"]
