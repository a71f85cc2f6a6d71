"""发布, 推介: plans, reports, lists, standards and products made public, and by whom."""

import re

import msgspec

from generator.extract.acts import products, release_words
from generator.extract.acts.cue import Cue
from generator.extract.acts.makers import by_whom, each_by, is_public_body, made_by, makers, named_maker
from generator.extract.acts.names import TIME, bare
from generator.extract.acts.parties import is_empty
from generator.extract.acts.release_emblems import apart, chosen, is_prize
from generator.extract.acts.release_hits import Hit, once
from generator.extract.acts.release_launches import (
    at_launches,
    bare_launches,
    funds,
    in_quoted_events,
    plain_books,
    report_launches,
    stamps,
    with_holder,
)
from generator.extract.acts.release_lists import listed, owner_of
from generator.extract.acts.release_shown import shown
from generator.extract.acts.release_times import announced, another_time, told_as_noun
from generator.extract.acts.release_titles import SURE, titles_before, titles_behind
from generator.extract.acts.release_volumes import volumes
from generator.extract.acts.scan import BOOK, QUOTED, Reading, Sentence, rule, speech_before
from generator.extract.drafts import ReleaseDraft


def find_releases(reading: Reading) -> tuple[ReleaseDraft, ...]:
    """Return what was made public, in the order of the source, each once."""
    hits: list[Hit] = []
    for match in release_words.VERB.finditer(reading.text):
        index = reading.sentence_at(match.start())
        if index is not None:
            hits.extend(_released(reading, reading.sentences[index], match))
    hits.extend([*at_launches(reading), *bare_launches(reading), *report_launches(reading), *stamps(reading), *_listed(reading)])
    hits.extend([*in_quoted_events(reading), *plain_books(reading), *funds(reading), *volumes(reading, hits)])
    hits = [hit for hit in hits if not (release_words.PART_BEHIND.match(reading.text, hit.end) or is_prize(reading, hit))]
    hits = shown(reading, hits)
    if hits and (works := chosen(reading)):
        hits = [*works, *(hit for hit in hits if not release_words.EMBLEM_END.search(reading.text, hit.start, hit.end))]
    hits = with_holder(reading, [part for hit in hits for part in apart(reading, hit)])
    return tuple(
        ReleaseDraft(
            reading.quote(h.start, h.end), h.kind, named_maker(h.by, reading.quote(h.start, h.end)), h.cue.trace(reading, "release")
        )
        for h in _told_again(reading, once(reading, hits))
    )


def _listed(reading: Reading) -> list[Hit]:
    """Return what is told item by item (发表5项技术,分别为「甲」、「乙」)."""
    found: list[Hit] = []
    for at, names in listed(reading):
        sentence = reading.sentences[reading.sentence_at(at) or 0]
        clause = next(c for c in sentence.clauses if c.start <= at < c.end)
        by = by_whom(reading, sentence, clause.start, at)
        found.extend(Hit(a, b, "release", owner_of(reading, a) or by, Cue("list", at, at), False) for a, b in names)
    return found


_AGAIN = rule(
    rf"(?:该|这份|这一|此|上述)(?:份|项|部)?(?:报告|白皮书|蓝皮书|指数|榜单|名单|标准|指南|图谱|规划|方案|新书|书)?由(?P<by>[^,;。的]{{2,90}}?)(?:{TIME})?"
    r"(?:联合|共同|牵头|历时[^,;。的]{1,8})*(?:发布|编制|编写|撰写|编撰|完成|推出|制定|起草)"
)
_AGAIN_REACH = 400
"""How far behind a title the sentence that says who made it may stand, in code points."""


def _told_again(reading: Reading, kept: list[Hit]) -> list[Hit]:
    """Return the titles with who made them, where a later sentence says it (该报告由甲、乙联合发布)."""
    for match in _AGAIN.finditer(reading.text) if kept else ():
        at = next((i for i in range(len(kept) - 1, -1, -1) if 0 < match.start() - kept[i].start < _AGAIN_REACH), None)
        if at is None or kept[at].by is not None:
            continue
        span = match.span("by")
        by = makers(reading, *span) or (reading.cut(bare(reading, *span)) if is_public_body(reading, *span) else None)
        kept[at] = msgspec.structs.replace(kept[at], by=by)
    return kept


_SHOWN = rule(rf"作(?P<name>《{BOOK}+》|[“「『]{QUOTED}+[”」』])(?:的)?(?:主题|专题|专场)?$")


def _released(reading: Reading, sentence: Sentence, match: re.Match[str]) -> list[Hit]:
    """Return what one verb makes public: behind it, or before it."""
    text = reading.text
    if release_words.REFUSED.match(text, match.start()):
        return []
    clause = next(c for c in sentence.clauses if c.start <= match.start() < c.end)
    if another_time(reading, sentence, clause, match) or told_as_noun(text, clause, match):
        return []
    weak = sentence.headline or sentence.reported or speech_before(reading, sentence, match.start())
    verb = match.group()
    if verb == "宣布" and release_words.VERB.match(text, match.end()):  # 宣布推出: the second says what
        return []
    cue = Cue("verb", *match.span())
    if verb == "推介":
        return _presented(reading, sentence, match, weak=weak)
    names = _objects(reading, sentence, match)
    if verb == "宣布":
        names = [name for name in names if announced(text, match.end(), *name)]
    if weak and not sentence.headline:
        names = [name for name in names if text[name[0]] in (BOOK, QUOTED)]
    if names:
        makers_of = each_by(reading, sentence, clause.start, match.start(), len(names))
        return [Hit(a, b, "release", by, cue, weak) for (a, b), by in zip(names, makers_of, strict=True)]
    return _subjects(reading, sentence, match, weak=weak)


_ONLY_BEHIND = ("宣布", "宣读", "发出", "发起", *products.SHOWN)
"""Verbs that do not make their subject public."""


def _subjects(reading: Reading, sentence: Sentence, match: re.Match[str], *, weak: bool) -> list[Hit]:
    """Return the titles before a verb that makes them public, in its clause or one before it."""
    text, verb, cue = reading.text, match.group(), Cue("verb", *match.span())
    clause = next(c for c in sentence.clauses if c.start <= match.start() < c.end)
    if verb in _ONLY_BEHIND:
        return []
    by = made_by(reading, clause.start, match.start())
    titles = [] if _has_object(text, match) else titles_before(reading, clause.start, match.start(), verb)
    if titles and not by:
        by = made_by(reading, clause.start, titles[0][0] - (text[titles[0][0]] in (BOOK, QUOTED)))
    if verb == "推出":  # 《甲》由乙出版社推出
        titles = [title for title in titles if by and text[title[0]] == BOOK]
        return [Hit(a, b, "release", by, cue, weak) for a, b in titles]
    if verb == "发表" and not _out_today(text, clause.start, match):
        titles = []
    return [Hit(a, b, "release", by, cue, weak) for a, b in titles] or _ahead(reading, sentence, match, cue, weak=weak)


def _objects(reading: Reading, sentence: Sentence, match: re.Match[str]) -> list[tuple[int, int]]:
    """Return the titles behind a verb; of what is only shown, new products."""
    text, verb, stop = reading.text, match.group(), _object_end(reading.text, sentence, match.end())
    first = verb == "首发" and text[match.end() : match.end() + 1] not in ("《", "“", "「", "『", "了")  # 首发进口化妆品
    plain = first and not release_words.ISSUE_END.search(text, match.end(), stop)
    made = verb in ("发行", "出版", "首发") and text.startswith("的", match.end())  # 首套发行的个性化邮品
    if (
        plain
        or (made and release_words.MARKED.match(text, match.end() + 1) is None)
        or (release_words.NOMINAL.match(text, match.end()) and text.startswith("的", match.start() - 1))
    ):
        return []
    names = titles_behind(reading, match.end(), stop, verb)
    if verb in products.SHOWN:
        fresh = products.shown_new(text, match.end(), stop)
        return [name for name in names if fresh and products.is_model(text, *name)]
    apposed = None if names else products.apposed(reading, sentence, match.end(), stop)
    return [apposed] if apposed else names


def _presented(reading: Reading, sentence: Sentence, match: re.Match[str], *, weak: bool) -> list[Hit]:
    """Return what 推介 presents: before it where somebody gives a talk of that name, else a document behind it."""
    text, cue = reading.text, Cue("verb", *match.span())
    clause = next(c for c in sentence.clauses if c.start <= match.start() < c.end)
    if shown := _SHOWN.search(text, clause.start, match.start()):
        by = by_whom(reading, sentence, clause.start, shown.start())
        return [Hit(*bare(reading, *shown.span("name")), "presentation", by, cue, weak)]
    by = by_whom(reading, sentence, clause.start, match.start())
    titles = titles_behind(reading, match.end(), clause.end, match.group()) if by and not weak else []
    return [Hit(a, b, "presentation", by, cue, weak) for a, b in titles if SURE.search(text, a, b)]


def _has_object(text: str, match: re.Match[str]) -> bool:
    if release_words.RESULT.match(text, match.end()):
        return False
    return match.group() in ("公布", "发布") and release_words.OBJECT_BEHIND.match(text, match.end()) is not None


def _ahead(reading: Reading, sentence: Sentence, match: re.Match[str], cue: Cue, *, weak: bool) -> list[Hit]:
    """Return the titles that are told of a clause before a verb that has nothing else (《甲志》历时八年完成,今日出版发行)."""
    text = reading.text
    clause = next(c for c in sentence.clauses if c.start <= match.start() < c.end)
    manner = release_words.MANNER_BEFORE.search(text, clause.start, match.start())
    ends = match.end() == clause.end or text[match.end()] in "。;"
    if not ends or not is_empty(reading, clause.start, manner.start() if manner else match.start()):
        return []
    for before in [c for c in sentence.clauses if c.end < clause.start][:-3:-1]:
        ahead = release_words.BOOK_AHEAD.match(text, before.start, before.end)
        made = ahead or release_words.MADE_AHEAD.match(text, before.start, before.end)
        if made is None or release_words.EARLIER.search(text, before.start, made.start("names")):
            continue
        by = made_by(reading, clause.start, match.start()) if ahead else by_whom(reading, sentence, before.start, made.end("by"))
        return [Hit(*bare(reading, *m.span()), "release", by, cue, weak) for m in release_words.MARKED.finditer(text, *made.span("names"))]
    return []


def _out_today(text: str, start: int, match: re.Match[str]) -> bool:
    """Say whether 发表 ends what is said of a title (《甲》新书今天发表), or of a new thing by its quoted name."""
    if text[match.end() : match.end() + 1] not in (",", "。", ";", ""):
        return False
    marked = list(release_words.MARKED.finditer(text, start, match.start()))
    books = [m for m in marked if text[m.start()] == "《"]
    last = (books or marked)[-1] if marked else None
    if last is None or text[last.start() - 1 : last.start()] in ("在", "于"):
        return False
    if books:
        return release_words.OUT_TODAY.fullmatch(text, last.end(), match.start()) is not None
    return bool(
        release_words.NEW_THING.search(text, start, last.start()) and release_words.ON_A_DAY.fullmatch(text, last.end(), match.start())
    )


_FURTHER = rule(rf",(?:以及|还有|及)《{BOOK}+》[^,;。]*")
"""The next clause goes on with what a verb makes public (发布了2项标准,以及《甲》等5项标准)."""


def _object_end(text: str, sentence: Sentence, at: int) -> int:
    """Return where the object of a verb that ends at ``at`` ends: its clause, or what is told of the object (发布的《甲》显示)."""
    end = next(c.end for c in sentence.clauses if c.start <= at <= c.end)
    while further := _FURTHER.match(text, end, sentence.end):
        end = further.end()
    told = (
        release_words.RELATIVE_END.search(text, at + 2, end)
        if text.startswith("的", at)
        else release_words.SAID_OF_IT.search(text, at, end)
    )
    return told.start() if told else end
