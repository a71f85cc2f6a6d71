"""揭牌 and 奠基: the things unveiled, opened or begun, by whom, and where the article tells of them."""

import re
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.acts import site_batch_words, site_leads, site_words
from generator.extract.acts.cue import Cue
from generator.extract.acts.describe import describe
from generator.extract.acts.names import TIME, bare, stands_again, trim
from generator.extract.acts.parties import is_empty
from generator.extract.acts.scan import Clause, Reading, Sentence, hold, rule, speech_before
from generator.extract.acts.site_ahead import in_clauses_before
from generator.extract.acts.site_batches import with_batch
from generator.extract.acts.site_bodies import bodies, but_who_builds
from generator.extract.acts.site_carried import carried, counted, new_part, set_up_before
from generator.extract.acts.site_hits import CEREMONY, HEADLINE, SPEAKER, Hit, once
from generator.extract.acts.site_lists import in_lists
from generator.extract.acts.site_names import Manner, complete, names_in
from generator.extract.acts.site_said import said_of
from generator.extract.acts.site_shown import acts, full_name, is_office, shown
from generator.extract.acts.site_times import another_time
from generator.extract.drafts import SiteDraft
from generator.model.span import Quote

_REACH = 200
"""How far before its verb a list of names may begin, in code points."""


def find_unveilings(reading: Reading) -> tuple[SiteDraft, ...]:
    """Return what was unveiled, put into use or hung out its plate, in the order of the source, each once."""
    return _find(reading, site_words.UNVEILED)


def find_groundbreakings(reading: Reading) -> tuple[SiteDraft, ...]:
    """Return what was begun (奠基, 开工, 动工), in the order of the source, each once."""
    return _find(reading, site_words.STARTED)


def _find(reading: Reading, kind: site_words.Kind) -> tuple[SiteDraft, ...]:
    cues = [at for _, at, _ in kind.cues.find(reading.text)]
    if not cues and not any(word in reading.text for word in ("牌", "揭下", "揭开")):
        return ()
    hits = in_lists(reading, kind)
    end = 0
    for at in cues:
        index = reading.sentence_at(at)
        match = kind.verb.match(reading.text, at) if at >= end and index is not None else None
        if match and index is not None:
            end = match.end()
            opened = match.group().startswith(("揭幕", "开幕", "启幕"))
            found = but_who_builds(reading, _at_verb(reading, reading.sentences[index], kind, match), match)
            if kind is site_words.STARTED and bodies(reading, found, match):
                continue
            other = site_words.NOT_BEGUN if kind is site_words.STARTED else site_words.NOT_OPENED
            found = [hit for hit in found if not other.match(reading.text, hit.end)]
            hits += [hit for hit in found if not (opened and site_words.OCCASION.search(reading.plain(hit.start, hit.end)))]
    kept = once(reading, shown(reading, hits, kind))
    kept = with_batch(reading, kept) if kind is site_words.STARTED else kept
    told = describe(reading, tuple((hit.start, hit.end) for hit in kept))
    return tuple(
        SiteDraft(reading.quote(hit.start, hit.end), *about, hit.by, hit.cue.trace(reading, kind.name))
        for hit, about in zip(kept, told, strict=True)
    )


def _at_verb(reading: Reading, sentence: Sentence, kind: site_words.Kind, match: re.Match[str]) -> list[Hit]:
    """Return the names that one verb unveils: before it, behind 为, or behind it."""
    text = reading.text
    clause = next(c for c in sentence.clauses if c.start <= match.start() < c.end)
    refused = kind.refused.match(text, match.start()) or another_time(reading, sentence, clause, match.start())
    reported = sentence.reported or speech_before(reading, sentence, match.start())
    for_it = kind.for_it.search(text, clause.start, match.end())
    finished = kind is site_words.STARTED and site_words.DONE_SINCE.match(text, match.end(), sentence.end)
    ceremony = site_words.CEREMONY.match(text, match.end()) is not None
    if (
        refused
        or finished
        or (reported and _told_in_speech(text, sentence, clause, match.start(), ceremony=ceremony))
        or (for_it and site_words.WORKED_FOR.match(text, match.end()))
        or site_words.ATTRIBUTE.match(text, match.end())
        or site_words.NEW.search(text, clause.start, match.start())
    ):
        return []
    cue = Cue("verb", *match.span())
    level = HEADLINE if sentence.headline else _level(text, clause, match, reported=reported)
    if for_it and for_it.end() >= match.end():
        by = _people(reading, clause.start, for_it.start())
        names = counted(reading, sentence, clause.start, match.start()) or _for_it(reading, *for_it.span("name"), strict=reported)
        return [Hit(a, b, by, cue, level) for a, b in names]
    if names := _renamed(reading, sentence, match) or _for_several(reading, sentence, clause, match):
        return [Hit(a, b, (), cue, level) for a, b in names]
    strict = reported or ceremony or not re.match(site_words.STRONG, match.group())
    if names := _in_clause(reading, sentence, kind, match, strict=strict):
        by = _by(reading, sentence, match.end())
        return [Hit(a, b, by, cue, max(level, CEREMONY * ceremony)) for a, b in names]
    if found := _told_before(reading, sentence, kind, match):
        return [Hit(a, b, found.by, cue, max(level, found.level)) for a, b in found.names]
    if ceremony or reported or site_words.DONE.search(text, clause.start, match.start()):
        return []
    if (behind := kind.behind.match(text, match.start(), clause.end)) and _of_the_day(text, sentence, kind, match):
        by = _people(reading, clause.start, match.start())
        return [Hit(a, b, by, cue, level) for a, b in names_in(reading, *behind.span("name"), Manner(strict=True, behind=True))]
    return []


def _level(text: str, clause: Clause, match: re.Match[str], *, reported: bool) -> int:
    """Return how sure it is what a verb in a sentence tells: only spoken of, or what another amounts to, or as a noun (甲馆的落成)."""
    if reported or site_words.CONGRATULATED.match(text, match.end()) or site_words.MARKS.search(text, clause.start, match.start()):
        return SPEAKER
    return CEREMONY if text.startswith("的", match.start() - 1) else 0


def _for_it(reading: Reading, start: int, end: int, *, strict: bool) -> list[tuple[int, int]]:
    """Return the names in a stretch behind 为, or the one name that the text gives twice, or in marks, to what it tells by its kind."""
    if names := names_in(reading, start, end, Manner(strict=strict)):
        return names
    kind = site_words.TAKEN_UP.fullmatch(reading.text, *trim(reading, start, end))
    name = full_name(reading, reading.plain(*kind.span("kind"))) if kind else None
    sure = name and (reading.text[name[1] : name[1] + 1] in tuple("”」』") or stands_again(reading.document.folded, *name))
    return [name] if name and sure else []


_GOES_ON = rule(r",(?:并)?(?:不断|持续|深入|一直|进一步|着力|大力)(?:推动|推进|促进|深化|提升|加强)")
"""Behind what is told on no day: how things are (联合揭牌甲中心,不断推动乙)."""


def _of_the_day(text: str, sentence: Sentence, kind: site_words.Kind, match: re.Match[str]) -> bool:
    """Say whether what is told behind a verb was done that day: what is put to use (启用甲系统) needs a day."""
    put_to_use = kind is site_words.UNVEILED and match.group()[0] not in "揭挂"
    dated = site_words.DAY.search(text, sentence.start, sentence.end) is not None
    return dated or not (put_to_use or _GOES_ON.search(text, match.end(), sentence.end))


def _told_in_speech(text: str, sentence: Sentence, clause: Clause, at: int, *, ceremony: bool) -> bool:
    """Say whether a speaker only tells that it has been opened, or names neither a ceremony nor a day."""
    already = site_words.ALREADY.search(text, clause.start, at) or site_words.OTHER_YEAR.search(text, sentence.start, at)
    return already is not None or not (ceremony or site_words.DAY.search(text, sentence.start, sentence.end))


def _renamed(reading: Reading, sentence: Sentence, match: re.Match[str]) -> list[tuple[int, int]]:
    """Return the name that a body gets by its ceremony (甲医院举行揭牌仪式,正式成为“乙大学附属医院”)."""
    becomes = site_words.NEW_NAME.match(reading.text, match.end(), sentence.end)
    name = bare(reading, *becomes.span("name")) if becomes else None
    return [name] if name and complete(reading.text, name[0], name[1] + (reading.text[name[1] : name[1] + 1] in tuple("”」』"))) else []


def _for_several(reading: Reading, sentence: Sentence, clause: Clause, match: re.Match[str]) -> list[tuple[int, int]]:
    """Return the names behind 为 with commas between them (为甲公司,乙分所,丙厂揭牌); nothing where a clause between is no name."""
    if site_words.CEREMONY.match(reading.text, match.end()):
        return []
    low, names = clause.start, names_in(reading, clause.start, match.start(), Manner(strict=True, listed=True))
    for earlier in [c for c in sentence.clauses if c.end < clause.start][::-1]:
        if not names or names[0][0] > low + 1 or reading.text[earlier.end] != ",":
            return []
        begins = site_words.FOR.search(reading.text, earlier.start, earlier.end)
        low = begins.end() if begins else earlier.start
        more = names_in(reading, low, earlier.end, Manner(strict=True, listed=True))
        names = more + names if more and more[-1][1] >= earlier.end - 1 else []
        if begins:
            return names if names and names[0][0] <= low + 1 else []
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
    if ceremony and match.group()[0] not in "揭挂":
        names = [n for n in names if not (is_office(reading, *n) and site_words.HOLDS.search(text, n[1], match.start()))]
    if len(names) > 1 and (_of_two_acts(reading, match) or (ceremony and _hold_it(reading, names, match.start()))):
        return []
    if ceremony and len(names) == 1 and _ALL_TOGETHER.match(text, names[0][1]) and _PROJECTS.search(text, *names[0]):
        return []
    if ceremony and not names and (held := site_words.HOLDS.search(text, begin, match.start())):
        owner = names_in(reading, begin, held.start(), Manner(strict=False))
        names = owner if len(owner) == 1 and new_part(reading, owner[0], match.start()) else []
    if len(names) == 1 and (whole := new_part(reading, names[0], match.start())):
        return [whole]
    if ceremony and names and _AT_PLACE.match(text, clause.start) and site_words.HELD.fullmatch(text, clause.start, match.start()):
        return in_clauses_before(reading, sentence, clause) or names  # 甲中心5日上午,在乙基地举行动土典礼
    if ceremony and len(names) == 1 and _is_slogan(reading, names[0]):
        return [n for n in in_clauses_before(reading, sentence, clause) if not is_office(reading, *n)] or names
    if names and not (ceremony or sentence.headline) and match.group()[0] in "揭挂":
        behind = kind.behind.match(text, match.start(), clause.end)
        behind = behind if behind and (match.group()[0] == "揭" or text[behind.start("name")] in "“「『") else None
        done = names_in(reading, *behind.span("name"), Manner(strict=True, behind=True)) if behind else []
        if behind and done and done[0][0] - behind.start("name") <= 1:
            return done
    return names


_AT_PLACE = rule(rf"(?:{TIME}|[今昨])*[于在]")
_BODY = rule(r"(?:大学|学院|公司|集团|政府|公所|医院|银行|协会|商会|学会|基金会|[局署厅])$")


_WITH = rule(rf"(?:{TIME}|[今昨])?(?:与|和|同|携手)")
_PAIR = 2


def _hold_it(reading: Reading, names: list[tuple[int, int]], end: int) -> bool:
    """Say whether two bodies, one with the other, hold a ceremony that does not say of what (甲大学与乙公司举行揭牌仪式)."""
    text = reading.text
    if len(names) != _PAIR or not _WITH.fullmatch(text, names[0][1], names[1][0]):
        return False
    return all(_BODY.search(text, *name) for name in names) and site_words.HOLDS.search(text, names[1][1], end) is not None


_ALL_TOGETHER = rule(r"(?:\([^)]{0,40}\))?集[中体]")
_PROJECTS = rule(r"项目(?:\([^)]{0,40}\))?$")
"""Before 集中开工仪式: what it begins is a batch, no one thing (甲区项目集中开工仪式)."""


def _of_two_acts(reading: Reading, match: re.Match[str]) -> bool:
    """Say whether a verb is part of the name of a ceremony of two acts (奠基揭牌仪式)."""
    text = reading.text
    return any(
        found.start() <= match.start() < found.end()
        for found in site_words.OPENED_AND_BEGUN.finditer(text, match.start() - 2, match.end() + 2)
    )


def _is_slogan(reading: Reading, name: tuple[int, int]) -> bool:
    """Say whether a name is quoted and ends as no place or institution does: what the ceremony was called, perhaps."""
    quoted = reading.text[name[0] - 1 : name[0]] in tuple("“「『")
    return quoted and site_words.HEAD_END.search(hold(reading.plain(*name))) is None


class _Told(NamedTuple):
    """Names that stand outside the clause of their verb, how sure they are, and who did it."""

    names: list[tuple[int, int]]
    level: int = CEREMONY
    by: tuple[Quote, ...] = ()


_HELD_BY = rule(
    rf"(?:[^,;。的]{{2,24}}?)?(?:{TIME}|[于在][^,;。]{{2,20}}|[今昨])*(?:隆重|正式|盛大)?(?:举行|举办|办理|主持)(?:开工|盛大|隆重)?"
)
"""The whole of what stands before the name of a ceremony: who holds it (今日上午甲公司舉行動土典禮)."""
_SEEN_BY = rule(r"[^,;。]{2,120}(?:见证|陪同|祝福|期盼|期待|瞩目|簇拥|掌声)之?[下中](?:共同|隆重|正式|盛大|热闹|温馨|举行|举办)*")
"""The whole of what stands before a verb: the rest of those who see it (在甲、乙,以及丙等贵宾见证下揭牌)."""
_REBUILT = rule(
    rf"(?:{TIME}|[今昨]|终于|总算|正式|顺利|如期|圆满|全面|[原就现]地|原址|完成)*(?:重建|复建|修复|整修|整建|改建|扩建|翻修|修缮|新建|兴建|完工|竣工|落成|建成)(?:完成|完毕)?"
)
"""The whole of what stands before a verb: what was done with a thing named a clause before (甲大楼因地震倒塌,今天重建竣工)."""
_LAST_YEAR = rule(r"[去前](?:\([^)]{0,8}\))?年")
_PLAIN_WORKS = compiled(r"工程(?:\([^()]{0,80}\))?$")


def _told_before(reading: Reading, sentence: Sentence, kind: site_words.Kind, match: re.Match[str]) -> _Told | None:
    """Return the names in a clause or a sentence before a verb that has none itself (甲中心经整建完工,今天启用; 该中心启用)."""
    text, at = reading.text, match.start()
    clause = next(c for c in sentence.clauses if c.start <= at < c.end)
    ceremony = site_words.CEREMONY.match(text, match.end()) is not None
    if names := carried(reading, sentence, clause.start, at):
        return _Told(names, by=_by(reading, sentence, match.end()))
    if ceremony and site_batch_words.OF_BATCH.search(text, clause.start, at):
        return None
    alone = site_words.HELD.match(text, clause.start, at) if ceremony else is_empty(reading, clause.start, at)
    rebuilt = _REBUILT.fullmatch(text, clause.start, at) and site_words.DAY.search(text, clause.start, at)
    alone = alone or _SEEN_BY.fullmatch(text, clause.start, at) or rebuilt
    hands = site_words.BY_HAND if kind is site_words.STARTED else site_words.TOGETHER if match.group()[0] == "揭" else None
    named = kind is site_words.STARTED or bool(reading.named(clause.start, at))
    by_hand = hands if named and not (alone or (ceremony and kind is site_words.UNVEILED)) else None
    if by_hand and by_hand.match(text, clause.start, at) and (names := in_clauses_before(reading, sentence, clause)):
        return None if _LAST_YEAR.search(text, sentence.start, names[0][0]) else _Told(names, 0, _people(reading, clause.start, at))
    said = sentence.reported or speech_before(reading, sentence, at)
    if not (ceremony or said) and (names := _made_behind(reading, kind, clause, match)):
        return _Told(names, 0, _people(reading, clause.start, at))
    host = site_words.HOSTED if ceremony else site_words.CHAIRED
    held_by = ceremony and not alone and _HELD_BY.fullmatch(text, clause.start, at) and match.group()[0] not in "揭挂"
    if held_by or (host.fullmatch(text, clause.start, at) and reading.named(clause.start, at)):
        names = [
            n
            for n in in_clauses_before(reading, sentence, clause)
            if (site_words.FACILITY.search(reading.plain(*n)) and not acts(reading, *n)) or _PLAIN_WORKS.search(reading.plain(*n))
        ] or set_up_before(reading, sentence, clause.start)
        return _Told(names) if names else None
    closed = ceremony or site_words.CLOSED.match(text, match.end(), clause.end)
    names = _alone_before(reading, sentence, clause, match, ceremony=ceremony) if alone and closed else []
    return _Told(names) if names else None


def _alone_before(reading: Reading, sentence: Sentence, clause: Clause, match: re.Match[str], *, ceremony: bool) -> list[tuple[int, int]]:
    """Return the names before a clause that holds nothing but the verb, as far as the verb is said of such things."""
    text, building = reading.text, match.group()[0] not in "揭挂"
    names = [n for n in in_clauses_before(reading, sentence, clause, building=building) if not (building and acts(reading, *n))]
    if match.group() in ("开幕", "启幕") and not ceremony:
        begun = [n for n in names if text[n[0] - 1] in "的,。\n“「『" or text[n[0]] in "“「『"]
        names = [n for n in begun if site_words.FACILITY.search(reading.plain(*n))]
    if match.group().startswith(site_words.IN_SERVICE):
        names = [n for n in names if not site_words.OF_KIND_ONLY.search(text, sentence.start, n[0])]
    whole = new_part(reading, names[0], match.start()) if len(names) == 1 else None
    return [whole] if whole else names


def _made_behind(reading: Reading, kind: site_words.Kind, clause: Clause, match: re.Match[str]) -> list[tuple[int, int]]:
    """Return the names behind a verb that goes on with what is set up (并挂牌成立甲中心)."""
    if not site_words.SETS_UP.match(reading.text, match.end()):
        return []
    behind = kind.behind.match(reading.text, match.start(), clause.end)
    return names_in(reading, *behind.span("name"), Manner(strict=True, behind=True)) if behind else []


_PERFORMED = rule(r"(?:表演|演出|演唱|唱跳|祥狮|[醒舞]狮|鼓|舞|乐团|合唱)[^,;。]{0,20}$")
"""Before 揭幕: by what performance a feast was opened (由某国小鼓队热闹揭幕)."""
_INVITED = rule(r"(?:邀请|特邀|邀集|邀|偕同|会同)[^,;。为]{2,40}(?:一起|共同|一同|联袂|携手|亲自)$")
"""Before 揭牌: who was asked to do it, not what is unveiled (邀请校友一起揭牌)."""


def _before_verb(reading: Reading, clause: Clause, match: re.Match[str], *, strict: bool, ceremony: bool) -> list[tuple[int, int]]:
    """Return the names between the head of a clause and the verb, as far as the verb is said of such a thing."""
    text, verb = reading.text, match.group()
    if not ceremony and site_words.IN_PROGRAMME.match(text, match.end(), clause.end):
        return []
    if not ceremony and verb.startswith(site_words.PUT_TO_USE[:4]) and not site_words.CLOSED.match(text, match.end(), clause.end):
        return []
    none = (site_words.ON_BEHALF, _INVITED, _PERFORMED)
    if verb[0] == "揭" and not ceremony and any(who.search(text, clause.start, match.start()) for who in none):
        return []
    manner = Manner(strict, ceremony, building=verb[0] not in "揭挂")
    start, end = max(clause.start, match.start() - _REACH), match.start()
    led = site_words.LED_BY.search(text, start + 2, end)
    if led and (led["does"] or not ceremony) and reading.named(led.start(), end):
        end, manner = led.start(), manner._replace(strict=True)
    if ceremony and (gone := site_leads.GONE_TO.search(text, start, end)):
        start, end = gone.span("name")
    names = names_in(reading, start, end, manner)
    return said_of(reading, names, match, start, ceremony=ceremony)


_WHO = rule(r",?(?:由)?([^;。]{2,80}?)(?:共同|一起|一同)?(?:为[^,;。]{2,30})?揭[牌幕]")


def _by(reading: Reading, sentence: Sentence, at: int) -> tuple[Quote, ...]:
    """Return who unveils in the clause behind (随即揭牌,甲和乙共同揭牌)."""
    match = _WHO.match(reading.text, at, sentence.end)
    return _people(reading, match.start(1), match.end(1)) if match else ()


def _people(reading: Reading, start: int, end: int) -> tuple[Quote, ...]:
    return tuple(reading.people[i].name for i in dict.fromkeys(m[2] for m in reading.named(start, end)))


__all__ = ["find_groundbreakings", "find_unveilings"]
