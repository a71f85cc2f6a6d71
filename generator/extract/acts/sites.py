"""揭牌 and 奠基: the things unveiled, opened or begun, by whom, and where the article tells of them."""

import re
from typing import NamedTuple

from generator.extract.acts import site_words
from generator.extract.acts.describe import describe
from generator.extract.acts.parties import is_empty
from generator.extract.acts.scan import Clause, Reading, Sentence, hold, rule, speech_before
from generator.extract.acts.signing_words import LONG_AGO, short_clause_before
from generator.extract.acts.site_carried import carried
from generator.extract.acts.site_hits import CEREMONY, HEADLINE, SPEAKER, Hit, once
from generator.extract.acts.site_names import Manner, complete, name_of, names_in
from generator.extract.drafts import SiteDraft
from generator.model.span import Quote

_PLATE_REACH = 120
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
        hits.extend([*_invested(reading), *_of_classes(reading), *_spoken_for(reading)])
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
    stretches = [(match, *match.span(match.lastgroup or 0)) for listed in kind.listed for match in listed.finditer(reading.text)]
    if kind is site_words.UNVEILED:
        stretches += [(match, max(0, match.start() - _PLATE_REACH), match.start()) for match in site_words.PLATES.finditer(reading.text)]
    for match, start, end in stretches:
        index = reading.sentence_at(match.start())
        if index is None or (match.lastgroup == "whole" and reading.sentences[index].reported):
            continue
        clause = next(c for c in reading.sentences[index].clauses if c.start <= match.start() < c.end)
        trace = (f"{kind.name}.list", f"{reading.plain(*match.span())[:12]}@{match.start()}")
        names = names_in(reading, max(start, clause.start), end, Manner(strict=False, listed=True))
        found.extend(Hit(a, b, (), trace) for a, b in names if match.lastgroup != "whole" or complete(reading.text, a, b))
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
                if name := name_of(reading, start, end, behind=False):
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
        name = name_of(reading, *match.span("name"), behind=False)
        if name and site_words.HEAD_END.search(text, *name):
            found.append(Hit(*name, (), ("groundbreaking.sums", f"{reading.plain(*match.span())[:12]}@{match.start()}")))
    return found if len(found) > 1 else []


def _spoken_for(reading: Reading) -> list[Hit]:
    """Return the projects of a batch begun whose people speak at its ceremony; only those whose names end so."""
    text = reading.text
    batch = text.find("集中开工")
    found: list[Hit] = []
    for match in site_words.SPOKEN_FOR.finditer(text, batch) if batch >= 0 else ():
        if reading.sentence_at(match.start("names")) is None:
            continue
        names = names_in(reading, *match.span("names"), Manner(strict=True, listed=True))
        trace = ("groundbreaking.speaker", f"{reading.plain(*match.span())[-12:]}@{match.start()}")
        found.extend(Hit(a, b, (), trace, CEREMONY) for a, b in names if text.endswith(("项目", "工程"), a, b))
    return found


def _at_verb(reading: Reading, sentence: Sentence, kind: site_words.Kind, match: re.Match[str]) -> list[Hit]:
    """Return the names that one verb unveils: before it, behind 为, or behind it."""
    text = reading.text
    clause = next(c for c in sentence.clauses if c.start <= match.start() < c.end)
    refused = kind.refused.match(text, match.start()) or _another_time(reading, sentence, clause, match.start())
    reported = sentence.reported or speech_before(reading, sentence, match.start())
    refused = refused or (reported and site_words.ALREADY.search(text, clause.start, match.start()) is not None)
    finished = kind is site_words.STARTED and site_words.DONE_SINCE.match(text, match.end(), sentence.end)
    if refused or finished or site_words.ATTRIBUTE.match(text, match.end()) or site_words.NEW.search(text, clause.start, match.start()):
        return []
    trace = (f"{kind.name}.verb", f"{match.group()}@{match.start()}")
    ceremony = site_words.CEREMONY.match(text, match.end()) is not None
    spoken = reported or site_words.CONGRATULATED.match(text, match.end()) is not None
    noun = text.startswith("的", match.start() - 1) or site_words.MARKS.search(text, clause.start, match.start())  # 甲馆的落成,改善了…
    level = HEADLINE if sentence.headline else SPEAKER if spoken else CEREMONY if noun else 0
    for_it = kind.for_it.search(text, clause.start, match.end())
    if for_it and for_it.end() >= match.end():
        by = _people(reading, clause.start, for_it.start())
        return [Hit(a, b, by, trace, level) for a, b in names_in(reading, *for_it.span("name"), Manner(strict=reported))]
    strict = reported or ceremony or not re.match(site_words.STRONG, match.group())
    if names := _in_clause(reading, sentence, kind, match, strict=strict):
        by = _by(reading, sentence, match.end())
        return [Hit(a, b, by, trace, max(level, CEREMONY * ceremony)) for a, b in names]
    if found := _told_before(reading, sentence, kind, match):
        return [Hit(a, b, found.by, trace, max(level, found.level)) for a, b in found.names]
    if ceremony or reported or site_words.DONE.search(text, clause.start, match.start()):
        return []
    if behind := kind.behind.match(text, match.start(), clause.end):
        by = _people(reading, clause.start, match.start())
        return [Hit(a, b, by, trace, level) for a, b in names_in(reading, *behind.span("name"), Manner(strict=True, behind=True))]
    return []


def _in_clause(reading: Reading, sentence: Sentence, kind: site_words.Kind, match: re.Match[str], *, strict: bool) -> list[tuple[int, int]]:
    """Return the names in the clause of a verb: before it, or behind where somebody unveils something (甲局揭牌启用乙馆)."""
    text = reading.text
    clause = next(c for c in sentence.clauses if c.start <= match.start() < c.end)
    ceremony = site_words.CEREMONY.match(text, match.end())
    blank = text.rfind(" ", clause.start, match.start() - 4) if sentence.headline else -1
    begin = blank + 1 or clause.start
    names = _before_verb(reading, Clause(begin, clause.end), match, strict=strict, ceremony=ceremony is not None)
    if ceremony and not names and site_words.SPOKEN_AT.match(text, match.end()):
        at = max((m.end() for m in site_words.AT_IT.finditer(text, clause.start, match.start() - 4)), default=None)
        names = names_in(reading, at, match.start(), Manner(strict=True, ceremony=True)) if at else []
    if ceremony and len(names) == 1 and _is_slogan(reading, names[0]):
        return _in_clauses_before(reading, sentence, clause) or names
    if names and not (ceremony or sentence.headline) and match.group().startswith("揭"):
        behind = kind.behind.match(text, match.start(), clause.end)
        done = names_in(reading, *behind.span("name"), Manner(strict=True, behind=True)) if behind else []
        if behind and done and done[0][0] - behind.start("name") <= 1:
            return done
    return names


def _is_slogan(reading: Reading, name: tuple[int, int]) -> bool:
    """Say whether a name is quoted and ends as no place or institution does: what the ceremony was called, perhaps."""
    quoted = reading.text[name[0] - 1 : name[0]] in tuple("“「『")
    return quoted and site_words.HEAD_END.search(hold(reading.plain(*name))) is None


class _Told(NamedTuple):
    """Names that stand outside the clause of their verb, how sure they are, and who did it."""

    names: list[tuple[int, int]]
    level: int = CEREMONY
    by: tuple[Quote, ...] = ()


def _told_before(reading: Reading, sentence: Sentence, kind: site_words.Kind, match: re.Match[str]) -> _Told | None:
    """Return the names in a clause or a sentence before a verb that has none itself (甲中心经整建完工,今天启用; 该中心启用)."""
    text, at = reading.text, match.start()
    clause = next(c for c in sentence.clauses if c.start <= at < c.end)
    ceremony = site_words.CEREMONY.match(text, match.end()) is not None
    if names := carried(reading, sentence, clause.start, at):
        return _Told(names, by=_by(reading, sentence, match.end()))
    alone = site_words.HELD.match(text, clause.start, at) if ceremony else is_empty(reading, clause.start, at)
    by_hand = kind is site_words.STARTED and not alone and site_words.BY_HAND.match(text, clause.start, at)
    if by_hand and (names := _in_clauses_before(reading, sentence, clause)):
        return _Told(names, 0, _people(reading, clause.start, at))
    said = sentence.reported or speech_before(reading, sentence, at)
    if not (ceremony or said) and (names := _made_behind(reading, kind, clause, match)):
        return _Told(names, 0, _people(reading, clause.start, at))
    if ceremony and site_words.HOSTED.fullmatch(text, clause.start, at) and reading.named(clause.start, at):
        names = [n for n in _in_clauses_before(reading, sentence, clause) if site_words.FACILITY.search(reading.plain(*n))]
        return _Told(names) if names else None
    closed = ceremony or (match.group() != "开幕" and site_words.CLOSED.match(text, match.end(), clause.end))
    return _Told(names) if alone and closed and (names := _in_clauses_before(reading, sentence, clause)) else None


def _made_behind(reading: Reading, kind: site_words.Kind, clause: Clause, match: re.Match[str]) -> list[tuple[int, int]]:
    """Return the names behind a verb that goes on with what is set up (并挂牌成立甲中心)."""
    if not site_words.SETS_UP.match(reading.text, match.end()):
        return []
    behind = kind.behind.match(reading.text, match.start(), clause.end)
    return names_in(reading, *behind.span("name"), Manner(strict=True, behind=True)) if behind else []


def _in_clauses_before(reading: Reading, sentence: Sentence, clause: Clause) -> list[tuple[int, int]]:
    """Return the names in the nearest of the three clauses before that names such a thing."""
    if site_words.DATED.search(reading.text, clause.start, clause.end):
        return []
    for earlier in [c for c in sentence.clauses if c.end < clause.start][:-4:-1]:
        built = [m.end() for m in site_words.BUILDS.finditer(reading.text, earlier.start, earlier.end) if m.end() < earlier.end - 1]
        cost = site_words.SUM_BEFORE.search(reading.text, earlier.start, earlier.end - 3)  # 甲公司总投资4亿元的乙项目
        built += [cost.end()] if cost else []
        told = site_words.TOLD.search(reading.text, max(built, default=earlier.start + 2), earlier.end)
        if names := names_in(reading, max(built, default=earlier.start), told.start() if told else earlier.end, Manner(strict=True)):
            return names
        of = reading.text.rfind("的", told.end(), earlier.end) if told else -1  # 历时两年、可容纳百人的甲活动中心
        if of >= 0 and (names := names_in(reading, of + 1, earlier.end, Manner(strict=True))):
            return names
    founded = site_words.FOUNDED_QUOTED.search(reading.text, sentence.start, clause.start)
    return names_in(reading, *founded.span("name"), Manner(strict=True)) if founded else []


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
    manner = Manner(strict, ceremony, building=verb[0] not in "揭挂")
    start, end = max(clause.start, match.start() - _REACH), match.start()
    led = site_words.LED_BY.search(text, start + 2, end) if not ceremony else None
    if led and reading.named(led.start(), end):
        end, manner = led.start(), manner._replace(strict=True)
    names = names_in(reading, start, end, manner)
    if verb.startswith(site_words.PUT_TO_USE):
        names = [name for name in names if name[1] - name[0] > (3 if ceremony else 4) or text[name[1] : name[1] + 1] in "”」』"]
    if verb == "开幕" or verb.endswith("开放"):
        names = [name for name in names if "在" not in (whole := reading.plain(*name)) and site_words.FACILITY.search(whole)]
    return names


_WHO = rule(r",?(?:由)?([^;。]{2,80}?)(?:共同|一起|一同)?(?:为[^,;。]{2,30})?揭[牌幕]")


def _by(reading: Reading, sentence: Sentence, at: int) -> tuple[Quote, ...]:
    """Return who unveils in the clause behind (随即揭牌,甲和乙共同揭牌)."""
    match = _WHO.match(reading.text, at, sentence.end)
    return _people(reading, match.start(1), match.end(1)) if match else ()


def _people(reading: Reading, start: int, end: int) -> tuple[Quote, ...]:
    return tuple(reading.people[i].name for i in dict.fromkeys(m[2] for m in reading.named(start, end)))


__all__ = ["find_groundbreakings", "find_unveilings"]
