"""What is unveiled or begun told as a list apart from its verb: behind it, by classes, by sums, by those who speak for it."""

import re

from generator.extract.acts import site_batch_words, site_words
from generator.extract.acts.cue import Cue
from generator.extract.acts.scan import Reading, rule
from generator.extract.acts.site_hits import CEREMONY, HEADLINE, Hit
from generator.extract.acts.site_names import Manner, complete, name_of, names_in
from generator.extract.numerals import parse

_PLATE_REACH = 120
_FEW = 2
"""A list of more whose first and last end as names do holds names only, if it says how many more there are."""
_CLOSED_LIST = rule(r"[\d一二两三四五六七八九十百]+[余多]?[个项](?:重点|重大|产业|工业|民生|基础设施|建设)*(?:项目|工程)")
_BATCH_REACH = 1200
"""How far before a sum stands what was done with the projects, in code points."""


def in_lists(reading: Reading, kind: site_words.Kind) -> list[Hit]:
    """Return what is listed behind a verb (启用的还有甲、乙), whose plates show, and the projects of a batch begun."""
    found: list[Hit] = _each_of(reading, kind)
    if kind is site_words.STARTED:
        found.extend([*_invested(reading), *_of_classes(reading), *_spoken_for(reading), *_before_count(reading), *_batch_listed(reading)])
    stretches = [(match, *match.span(match.lastgroup or 0)) for listed in kind.listed for match in listed.finditer(reading.text)]
    if kind is site_words.UNVEILED:
        stretches += [(match, max(0, match.start() - _PLATE_REACH), match.start()) for match in site_words.PLATES.finditer(reading.text)]
    for match, start, end in stretches:
        index = reading.sentence_at(match.start())
        if index is None or (
            match.lastgroup in ("whole", "one") and reading.sentences[index].reported and not _of_the_batch(reading, match)
        ):
            continue
        if _among_achievements(reading.text, reading.sentences[index].start, match.start()):
            continue
        clause = next(c for c in reading.sentences[index].clauses if c.start <= match.start() < c.end)
        cue = Cue("list", *match.span())
        one = match.lastgroup in ("one", "stage")
        level = HEADLINE if match.lastgroup == "stage" else 0
        names = names_in(reading, max(start, clause.start), end, Manner(strict=one, listed=not one))
        whole = [complete(reading.text, a, b) for a, b in names]
        closed = match.lastgroup == "whole" and _CLOSED_LIST.match(reading.text, end) and len(whole) > _FEW and whole[0] and whole[-1]
        found.extend(
            Hit(a, b, (), cue, level) for (a, b), ends in zip(names, whole, strict=True) if match.lastgroup != "whole" or ends or closed
        )
    return found


def _among_achievements(text: str, start: int, at: int) -> bool:
    """Say whether a sentence from ``start`` to ``at`` tells what was begun or opened over a time (今年以来集中开工的甲、乙等)."""
    return site_words.BACKGROUND.match(text, start, at) is not None and site_words.DAY.search(text, start, at) is None


def _of_the_batch(reading: Reading, match: re.Match[str]) -> bool:
    """Say whether what somebody tells of a batch begun (集中开工的甲、乙等20个项目) is of the ceremony that the text reports."""
    return match.group().startswith("集中开工的") and site_batch_words.BATCH_HELD.search(reading.text) is not None


def _of_classes(reading: Reading) -> list[Hit]:
    """Return the projects that stand for the classes of a batch begun (开工的19个项目…,包括甲、乙等基础设施项目,丙等产业项目)."""
    text = reading.text
    found: list[Hit] = []
    for batch in site_batch_words.CLASSES.finditer(text):
        index = reading.sentence_at(batch.start())
        if index is None or site_words.NOT_YET.search(text, reading.sentences[index].start, batch.start()):
            continue
        cue = Cue("classes", *batch.span())
        for listed in site_batch_words.OF_A_CLASS.finditer(text, *batch.span("names")):
            start = listed.start("names")
            for joint in [*re.finditer("、", text[start : listed.end("names")]), None]:
                end = listed.start("names") + joint.start() if joint else listed.end("names")
                if name := name_of(reading, start, end, behind=False):
                    found.append(Hit(*name, (), cue))
                start = end + 1
    return found


def _invested(reading: Reading) -> list[Hit]:
    """Return the projects that a report of a batch begun lists by their sums (总投资3亿元的甲项目,总投资5亿元的乙项目)."""
    text = reading.text
    found: list[Hit] = []
    for match in site_batch_words.SUM_OF.finditer(text) if "元的" in text and "开工" in text else ():
        index = reading.sentence_at(match.start())
        if index is None:
            continue
        sentence = reading.sentences[index]
        acts = [act.group() for act in site_batch_words.BATCH_ACT.finditer(text, max(0, match.start() - _BATCH_REACH), match.start())]
        if not acts or acts[-1] not in ("开工", "动工", "奠基") or site_words.NOT_YET.search(text, sentence.start, match.start()):
            continue
        name = name_of(reading, *match.span("name"), behind=False)
        if name and site_words.HEAD_END.search(text, *name):
            found.append(Hit(*name, (), Cue("sums", *match.span())))
    return found if len(found) > 1 else []


def _before_count(reading: Reading) -> list[Hit]:
    """Return the projects of a batch that stand, by classes, before how many they are; as many or none."""
    text = reading.text
    found: list[Hit] = []
    for batch in site_batch_words.BATCH_BEFORE.finditer(text) if "开工" in text else ():
        if reading.sentence_at(batch.start("names")) is None or site_words.NOT_YET.search(text, batch.start(), batch.start("names")):
            continue
        cue = Cue("batch", *batch.span())
        names, at = [], batch.start("names")
        for joint in [*re.finditer("[、,和]", text[at : batch.end("names")]), None]:
            stop = batch.start("names") + joint.start() if joint else batch.end("names")
            counted = site_batch_words.OF_CLASS_COUNTED.search(text, at, stop)
            names.append(name_of(reading, at, counted.start() if counted else stop, behind=False))
            at = stop + 1
        names = names[-int(parse(batch["number"])[0]) :]
        known = [name for name in names if name]
        if len(known) == len(names) == parse(batch["number"])[0]:
            found.extend(Hit(*name, (), cue) for name in known)
    return found


def _batch_listed(reading: Reading) -> list[Hit]:
    """Return the projects of a batch listed behind what is told of all; none where one is no name, or they are not as many as told."""
    text = reading.text
    found: list[Hit] = []
    for batch in site_batch_words.BATCH_LISTED.finditer(text) if "开工" in text or "动工" in text else ():
        index = reading.sentence_at(batch.start())
        if index is None or site_words.NOT_YET.search(text, reading.sentences[index].start, batch.start("names")):
            continue
        at, names = batch.start("names"), []
        for joint in [*re.finditer("、|以?及|和(?=[^、和]{4,40}$)", text[at : batch.end("names")]), None]:
            stop = batch.start("names") + joint.start() if joint else batch.end("names")
            names.append(name_of(reading, at, stop, behind=False))
            at = batch.start("names") + joint.end() if joint else stop
        known = [name for name in names if name and site_words.HEAD_END.search(text, *name)]
        told = parse(batch["number"])[0] if batch["number"] else len(known)
        if len(known) == len(names) == told > 1:
            found.extend(Hit(*name, (), Cue("batch", *batch.span())) for name in known)
    return found


def _spoken_for(reading: Reading) -> list[Hit]:
    """Return the projects of a batch begun whose people speak at its ceremony; only those whose names end so."""
    text = reading.text
    batch = text.find("集中开工")
    found: list[Hit] = []
    for match in site_batch_words.SPOKEN_FOR.finditer(text, batch) if batch >= 0 else ():
        if reading.sentence_at(match.start("names")) is None:
            continue
        names = names_in(reading, *match.span("names"), Manner(strict=True, listed=True))
        cue = Cue("speaker", *match.span())
        found.extend(Hit(a, b, (), cue, CEREMONY) for a, b in names if text.endswith(("项目", "工程"), a, b))
    return found


def _each_of(reading: Reading, kind: site_words.Kind) -> list[Hit]:
    """Return the things that stand behind an act with what is told of each (举行动土礼,分别为甲项目将…、乙项目约…); all or none."""
    text = reading.text
    found: list[Hit] = []
    for match in site_batch_words.EACH_OF.finditer(text) if "分别" in text else ():
        index = reading.sentence_at(match.start())
        clause = next(c for c in reading.sentences[index].clauses if c.start <= match.start() < c.end) if index is not None else None
        if clause is None or not kind.verb.match(text, match.start()) or site_words.NOT_YET.search(text, clause.start, match.start()):
            continue
        cue = Cue("each", *match.span())
        names, at = [], match.start("each")
        for joint in [*site_batch_words.ITEM_JOINTS.finditer(text, *match.span("each")), None]:
            if each := site_batch_words.EACH.match(text, at, joint.start() if joint else match.end()):
                names.append(Hit(*each.span("name"), (), cue))
            at = joint.end() if joint else at
        found.extend(names if len(names) > 1 else [])
    return found
