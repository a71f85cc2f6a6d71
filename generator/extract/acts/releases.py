"""发布, 推介: plans, reports, lists, standards and products made public, and by whom."""

import re
from itertools import pairwise

import msgspec

from generator.expressions import compiled
from generator.extract.acts import products, release_words
from generator.extract.acts.cue import Cue
from generator.extract.acts.makers import JOINT, by_whom, each_by, is_public_body, made_by, makers, named_maker
from generator.extract.acts.names import TIME, bare, cut_left, trim
from generator.extract.acts.parties import is_empty
from generator.extract.acts.release_emblems import apart, chosen, is_prize
from generator.extract.acts.release_hits import Hit, once
from generator.extract.acts.release_launches import (
    at_launches,
    bare_launches,
    funds,
    in_quoted_events,
    no_title,
    plain_books,
    report_launches,
    stamps,
    with_holder,
    with_year,
)
from generator.extract.acts.release_lists import before_sum, listed, owner_of
from generator.extract.acts.release_shown import shown
from generator.extract.acts.release_times import another_time, told_as_noun
from generator.extract.acts.release_volumes import volumes
from generator.extract.acts.scan import BOOK, QUOTED, Reading, Sentence, hold, rule, speech_before
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
        ReleaseDraft(reading.quote(h.start, h.end), h.kind, named_maker(h.by), h.cue.trace(reading, "release"))
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
    if weak and not sentence.headline:
        names = [name for name in names if text[name[0]] in (BOOK, QUOTED)]
    if names:
        makers_of = each_by(reading, sentence, clause.start, match.start(), len(names))
        return [Hit(a, b, "release", by, cue, weak) for (a, b), by in zip(names, makers_of, strict=True)]
    if verb == "推出" and (by := made_by(reading, clause.start, match.start())):  # 《甲》由乙出版社推出
        return [Hit(a, b, "release", by, cue, weak) for a, b in _before(reading, clause.start, match.start(), verb) if text[a] == BOOK]
    if verb in ("宣布", "推出", "宣读", *products.SHOWN) or (verb == "发表" and not _out_today(text, clause.start, match)):
        return []
    by = made_by(reading, clause.start, match.start())
    titles = [] if _has_object(text, match) else _before(reading, clause.start, match.start(), verb) or _ahead(reading, sentence, match)
    return [Hit(a, b, "release", by, cue, weak) for a, b in titles]


def _objects(reading: Reading, sentence: Sentence, match: re.Match[str]) -> list[tuple[int, int]]:
    """Return the titles behind a verb; of what is only shown, new products."""
    text, verb, stop = reading.text, match.group(), _object_end(reading.text, sentence, match.end())
    plain = verb == "首发" and text[match.end() : match.end() + 1] not in ("《", "“", "「", "『", "了")  # 首发进口化妆品
    if plain or (release_words.NOMINAL.match(text, match.end()) and text.startswith("的", match.start() - 1)):
        return []
    names = _behind(reading, match.end(), stop, verb)
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
    titles = _behind(reading, match.end(), clause.end, match.group()) if by and not weak else []
    return [Hit(a, b, "presentation", by, cue, weak) for a, b in titles if _SURE.search(text, a, b)]


def _has_object(text: str, match: re.Match[str]) -> bool:
    return match.group() in ("公布", "发布") and release_words.OBJECT_BEHIND.match(text, match.end()) is not None


def _ahead(reading: Reading, sentence: Sentence, match: re.Match[str]) -> list[tuple[int, int]]:
    """Return the title that is told of a clause before a verb that has nothing else (《甲志》历时八年完成,今日出版发行)."""
    text = reading.text
    clause = next(c for c in sentence.clauses if c.start <= match.start() < c.end)
    ends = match.end() == clause.end or text[match.end()] in "。;"
    if not ends or not is_empty(reading, clause.start, match.start()):
        return []
    earlier = [c for c in sentence.clauses if c.end < clause.start][:-3:-1]
    ahead = next((m for c in earlier if (m := release_words.BOOK_AHEAD.match(text, c.start, c.end))), None)
    return [bare(reading, text.find("《", ahead.start()), ahead.end())] if ahead else []


def _out_today(text: str, start: int, match: re.Match[str]) -> bool:
    """Say whether 发表 ends what is said of a title (《甲》新书今天发表)."""
    told = release_words.OUT_TODAY.search(text, start, match.start())
    title = next((m for m in release_words.MARKED.finditer(text, start, match.start()) if text[m.start()] == "《"), None)
    named = (
        title
        and release_words.NEW_BOOK.search(text, start, title.start())
        and release_words.AFTER_NAME.match(text, title.end(), match.start())
    )
    made = (
        title
        and release_words.MADE_BEFORE.search(text, start, title.start())
        and release_words.ON_A_DAY.fullmatch(text, title.end(), match.start())
    )
    return bool(named or made or (told and text[told.start() - 1] == "》")) and text[match.end() : match.end() + 1] in (",", "。", ";", "")


_FURTHER = rule(rf",(?:以及|还有|及)《{BOOK}+》[^,;。]*")
"""The next clause goes on with what a verb makes public (发布了2项标准,以及《甲》等5项标准)."""


def _object_end(text: str, sentence: Sentence, at: int) -> int:
    """Return where the object of a verb that ends at ``at`` ends: its clause, or what is told of the object (发布的《甲》显示)."""
    end = next(c.end for c in sentence.clauses if c.start <= at <= c.end)
    while further := _FURTHER.match(text, end, sentence.end):
        end = further.end()
    told = release_words.RELATIVE_END.search(text, at + 2, end) if text.startswith("的", at) else None
    return told.start() if told else end


def _behind(reading: Reading, start: int, end: int, verb: str) -> list[tuple[int, int]]:
    """Return the titles behind a verb: all in 《》 or quotation marks, and plain ones that end as a document's name."""
    text = reading.text
    found: list[tuple[int, int]] = []
    marked = list(release_words.MARKED.finditer(text, start, end))
    if marked and text[marked[0].start() : marked[0].end()].startswith("《") and verb == "宣读":
        return []
    if together := _NAMED_TOGETHER.search(text, start, end):
        return [bare(reading, *m.span()) for m in release_words.MARKED.finditer(text, *together.span("names"))]
    if not marked and release_words.KINDS.search(text, start, end):
        return []
    at, counted = start, release_words.ITEMS.match(text, start, end)
    for joint in [*JOINT.finditer(text, start, end), None]:
        stop = joint.start() if joint else end
        named = any(at <= m.start() < stop for m in marked)
        title = _title(reading, at, stop, marked, verb) if named or not counted else None  # 7项生态文明、自然资源领域标准
        if title is None and joint and joint.group() != "、" and not named:
            continue
        if title and text[at - 2 : at] != "化、":  # 市场化、法治化营商环境方案: only the end of what is one title
            found.append(title)
        at = joint.end() if joint else end
    books = (m for m in marked if text[m.start()] == "《" and not text.endswith(("简称", "下称"), start, m.start()))
    inside = [bare(reading, *m.span()) for m in books if not _ABOUT_IT.match(text, m.end(), end)]
    return sorted({*found, *(i for i in inside if not any(f[0] <= i[0] < f[1] for f in found))})


_COUNTED_THINGS = rule(r"[\d一二三四五六七八九十百]+(?:余|多)?[项个条份批款][^,;。、]{0,6}$")
"""Before 的: what is made public is several things, of which the title would be only the end (八项新的基准和典型案例)."""
_OF_YEAR = rule(r"(?:19|20)\d\d年度")
"""At the head of a title that goes on behind 的 (2024年度预算执行情况的报告)."""
_NAMED_TOGETHER = rule(
    rf"(?P<names>[“「『]{QUOTED}+[”」』](?:(?:[、和与及]|以及)?[“「『]{QUOTED}+[”」』])+)(?:(?:小程序|App|APP|平台|品牌|大模型|系统|指数)(?=[,;。]|$)|"
    r"等?[两二三四五六七八九十\d]{1,3}[款项个份部种][\u4e00-\u9fff]{0,8}(?:产品|服务|系统|平台|模型|大模型|榜单|名单|清单|报告|标准|指数|品牌|保险|芯片|机器人)(?=[,;。]|$))"
)
"""Several quoted names with what all are (“甲”、“乙”两款产品)."""
_ABOUT_IT = rule(r"的[^,;。、]{1,20}(?:调查|民调|意见(?!书)|建议(?!书)|结果)|案(?=[、等,;。]|$)")
"""Behind a title: what is made public is about it (对《预算案》的期望问卷调查结果, “甲”案等8起典型案例)."""


def _title(reading: Reading, start: int, end: int, marked: list[re.Match[str]], verb: str) -> tuple[int, int] | None:
    text = reading.text
    lead = release_words.OBJECT_LEAD.match(text, start, end)
    start = lead.end() if lead else start
    end = release_words.without_alias(reading, start, end)
    own = [m for m in marked if start <= m.start() < end]
    if own:
        first = own[0]
        if text[first.start()] == "《" or first.start() == start:
            return None if _ABOUT_IT.match(text, first.end(), end) else _quoted_title(reading, first, end)
        if release_words.YEAR_OF_IT.fullmatch(text, start, first.start()) and _quoted_title(reading, first, end):
            return (start, first.end()) if first.end() == end else (start, end)
        if first.end() == end and products.looks_made(reading.plain(start, first.start())):
            work = _WORK.search(text, start, _past_dash(text, first.start())) or products.NEW_THING.fullmatch(text, start, first.start())
            return bare(reading, *first.span()) if work else (start, end)
        if (own[-1].end() == end and _names_work(reading, own[-1])) or (
            len(own) == 1 and products.is_kind(text, first.end(), end) and first.start() - start <= _KIND_LEAD
        ):
            return bare(reading, *own[-1].span())
    end = before_sum(text, start, end)
    if counted := release_words.COUNTED.search(text, start, end):
        start = counted.end()
    if release_words.ITEMS.match(text, start, end) or _of_several(text, start, end) or release_words.VAGUE.search(text[start:end]):
        return None
    if (of := text.rfind("的", start, end)) >= 0 and end - of > 3 and not _OF_YEAR.match(text, start, of):
        start = of + 1
    end = trim(reading, start, end)[1]
    if (
        end - start < 4
        or release_words.PLAIN_TITLE.fullmatch(text, start, end)
        or not (release_words.HEAD_END.search(text, start, end) or products.is_product(reading, start, end))
        or release_words.DATA.search(text, start, end)
        or (verb == "宣布" and not text[start:end].endswith(("名单", "榜单", "结果")))
    ):
        return None
    if verb == "推出" and text[end - 1] in "券动施条品线路":
        return None
    return (products.without_maker(text, start, end), end) if end - start <= 50 else None


def _of_several(text: str, start: int, end: int) -> bool:
    """Say whether words before the last 的 count what is made public, of which the rest would be only the end."""
    return _COUNTED_THINGS.search(text, start, max(start, text.rfind("的", start, end))) is not None


def _names_work(reading: Reading, marked: re.Match[str]) -> bool:
    """Say whether a name in marks is a document's by its last word, or behind the kind of a work (双语绘本「甲」)."""
    before = _WORK.search(reading.text, max(0, marked.start() - _KIND), _past_dash(reading.text, marked.start()))
    return before is not None or release_words.HEAD_END.search(reading.plain(marked.start(), marked.end() - 1)) is not None


_KIND = 6
"""So many code points before a name may tell its kind."""


def _past_dash(text: str, end: int) -> int:
    """Return where words end that a dash joins to a title (儿童绘本–「甲」)."""
    return end - (text[end - 1] in "-–—:─") if end else end


def _quoted_title(reading: Reading, marked: re.Match[str], end: int) -> tuple[int, int] | None:
    """Return a title in marks; a quoted one needs the kind of thing behind it, or inside."""
    start, stop = bare(reading, *marked.span())
    if reading.text[marked.start()] == "《":
        return start, stop
    inner = reading.plain(start, stop)
    if _DECLARED.search(hold(inner)):
        return None
    kind = reading.text[marked.end() : end]
    if kind.startswith(("时期", "期间", "相关", "有关", "系列措施", "系列政策")) or release_words.ACTIONS.fullmatch(kind):
        return None
    if products.is_kind(reading.text, marked.end(), end):
        return start, stop
    if _NUMBERED_KIND.fullmatch(kind):
        return start, stop
    if (
        release_words.OF_PLAN.fullmatch(kind)
        or _POLL.fullmatch(kind)
        or (not release_words.HEAD_END.search(inner) and release_words.OF_KIND.fullmatch(kind))
    ):
        return marked.start(), end
    return (start, stop) if release_words.HEAD_END.search(inner) or release_words.HEAD_END.search(kind) or _SURVEY.search(inner) else None


_SURVEY = compiled(r"\d|(?:调查|评比|排行|普查)$|邮票|套币")
"""In or at the end of a quoted name: it is one of something made public."""
_DECLARED = rule(r"(?:正式|集中|全面)*(?:开工|动工|奠基|开幕|闭幕|启动|开赛|揭牌|启用|投产|通车|开业)(?:仪式|典礼)?$")
"""At the end of a quoted name: what somebody declares, nothing that is published (宣布“甲项目开工”)."""
_KIND_LEAD = 12
"""How long the words before a quoted name may be that tell what kind of product it is, in code points."""
_NUMBERED_KIND = rule(r"(?:等)?[\d一二两三四五六七八九十]+[份项个张部](?:榜单|名单|报告|清单|白皮书|蓝皮书|指数|标准)")
"""Behind the last of several quoted titles: what all are (“甲”、“乙”两份榜单)."""
_POLL = rule(r"(?:最新)?(?:民意)?(?:民调|调查)(?:结果|报告)?")
_WORK = rule(r"(?:车型|车款|机型|书|集|册|绘本|专辑|歌|曲|剧|影|邮票|刊|(?<![晶芯瓦])片)$")
"""The kind of a work, whose name in quotation marks is its title."""


def _before(reading: Reading, start: int, end: int, verb: str) -> list[tuple[int, int]]:
    """Return the titles before a verb (《甲》《乙》正式发布, 甲指数发布)."""
    text = reading.text
    if found := _marked_before(reading, start, end, verb):
        return found
    if (said := release_words.SAID_BY.search(text, start, end)) and said.start() - start > _LEAST:
        end = said.start()
    low = start
    start, end = cut_left(reading, *trim(reading, start, end))
    if (blank := text.rfind(" ", start, end)) >= 0 and not text[blank - 1].isascii() and not text[blank + 1].isascii():
        start = blank + 1
    start = with_year(text, low, start)
    model = products.is_model(text, start, end)
    named = release_words.HEAD_END.search(text, start, end) is not None or (model and verb in ("上市", "亮相", "问世"))
    sure = model or (verb != "上市" and _SURE.search(text, start, end) is not None)
    unsure = verb in ("亮相", "上线", "出台", "公布", "揭晓", "上市") and not sure
    least = 4 if text[end - 1] == "志" else _LEAST
    fits = least <= end - start <= _LONGEST
    title = (products.without_maker(text, start, end) if model else start, end)
    return [title] if named and fits and not unsure and not no_title(text, start, end) else []


_LONGEST = 50


def _dated(reading: Reading, low: int, marked: re.Match[str]) -> tuple[int, int]:
    """Return a title in marks; a quoted one with the year right before it (2025年度“十大进展”)."""
    kind = release_words.OF_KIND.match(reading.text, marked.end()) if reading.text[marked.start()] != "《" else None
    if kind and not release_words.HEAD_END.search(reading.plain(marked.start(), marked.end() - 1)):
        return marked.start(), kind.end()
    year = with_year(reading.text, low, marked.start()) if reading.text[marked.start()] != "《" else marked.start()
    return bare(reading, *marked.span()) if year == marked.start() else (year, marked.end())


def _marked_before(reading: Reading, start: int, end: int, verb: str) -> list[tuple[int, int]]:
    """Return the titles before a verb that stand in marks."""
    text = reading.text
    marked = list(release_words.MARKED.finditer(text, start, end))
    if marked and (_OF_SHIP.match(text, marked[-1].end(), end) or release_words.OF_MAKERS.search(text, marked[-1].end(), end)):
        return []
    books = [m for m in marked if text[m.start()] == "《" and not release_words.OF_OTHER.match(text, m.end() - 1)]
    if marked and not books and release_words.OBJECT_NEXT.match(text, end):
        return []
    if marked and (
        books
        or release_words.HEAD_END.search(reading.plain(marked[-1].start() + 1, marked[-1].end() - 1))
        or _kind_behind(text[marked[-1].end() : end].rstrip("正式同步现场"))
        or release_words.KIND_BEHIND.fullmatch(text, marked[-1].end(), trim(reading, marked[-1].end(), end)[1])
    ):
        chosen = books or marked[-1:]
        if release_words.AFTER_TITLE.match(text[chosen[-1].end() : end]):
            return [_dated(reading, start, m) for m in chosen]
    closed = text[end + len(verb) : end + len(verb) + 1] in (",", "。", ";", "\n", "")
    if closed and verb in ("发布", "公布", "揭晓", "首发") and (alone := release_words.QUOTED_ALONE.fullmatch(text, start, end)):
        return [bare(reading, *alone.span("name"))]
    named = [m for m in marked if text[m.start()] != "《" and release_words.KIND_BEFORE.search(text, start, m.start())]
    row = [m for m in marked if named and m.start() >= named[0].start() and text[m.start()] != "《"]
    beside = all(one.end() == other.start() for one, other in pairwise(row))  # 吉祥物“甲”“乙”
    named = row if beside else named
    told = named and release_words.AFTER_NAME.match(text, named[-1].end(), end)
    return [bare(reading, *m.span()) for m in named] if told else []


def _kind_behind(behind: str) -> bool:
    """Say whether what follows a name in marks is its kind, and not something else that has a name of its own."""
    return len(behind) <= _KIND_LEAD - 2 and release_words.HEAD_END.search(behind) is not None


_OF_SHIP = rule(r"[号级型][^,;。]{2}")
"""Behind a name in marks: it is of a ship or a thing (“甲”号事故报告)."""
_LEAST = 5
"""So many code points a plain title has at least."""
_SURE = rule(r"(?:报告|白皮书|蓝皮书|指数|清单|案例|规划|方案|办法|标准|指南|导则|图谱|指引|榜单|布局图|手册|名单|条)(?:\([^)]{0,80}\))?$")
