"""What the name of an event makes public (《甲》新书发布会), or an event whose title stands before it."""

import re
from collections.abc import Iterator

import msgspec

from generator.expressions import compiled
from generator.extract.acts import release_words
from generator.extract.acts.cue import Cue
from generator.extract.acts.makers import by_whom, is_public_body, made_by
from generator.extract.acts.names import TIME, bare, cut_left, trim
from generator.extract.acts.organisations import name_of_party
from generator.extract.acts.release_hits import Hit
from generator.extract.acts.scan import Clause, Reading, Sentence, hold, rule
from generator.model.span import Quote


def at_launches(reading: Reading) -> list[Hit]:
    """Return the titles in the name of an event that makes them public (《甲》《乙》发布会在…举行)."""
    text = reading.text
    hits: list[Hit] = []
    for match in (
        release_words.LAUNCH.finditer(text) if any(word in text for word in ("》", "书", "发布", "发表会", "上线", "首发", "首映")) else ()
    ):
        index = reading.sentence_at(match.start())
        if index is None or release_words.NOT_YET.search(text, reading.sentences[index].start, match.start()):
            continue
        cue = Cue("launch", *match.span())
        weak = reading.sentences[index].headline or reading.sentences[index].reported
        held = release_words.HELD_BY.search(text, reading.sentences[index].start, match.start())
        by = reading.cut(trim(reading, *held.span("by"))) if held and is_public_body(reading, *held.span("by")) else None
        clause = next(c for c in reading.sentences[index].clauses if c.start <= match.start() < c.end)
        by = by or made_by(reading, clause.start, match.start()) or _maker_before(reading, reading.sentences[index], clause)
        by = by or _holder(reading, reading.sentences[index], match.start())
        for marked in release_words.MARKED.finditer(text, match.start(), match.end()):
            start, end = bare(reading, *marked.span())
            if text[marked.start() - 1] == "》" and text[marked.start()] != "《":  # 《甲丛书》“乙部”首发式
                continue
            new = release_words.NEW_BOOK.search(text, match.start(), marked.start())
            sure = new or text[marked.start()] in "《〈" or release_words.REPORTS.fullmatch(text, marked.end(), match.end()) is None
            if sure or release_words.HEAD_END.search(hold(reading.plain(start, end))):
                hits.append(Hit(start, end, "release", by, cue, weak))
    return hits


_MADE = rule(r"(?:联合|共同|独家|倾力|历时[^,;。的]{1,8})*(?:推出|打造|研发|开发|编写|编著|出版|制作|建设|创办)的")
_BY_ALONE = rule(r"(?:[^,;。]{0,20},)?由(?P<by>[^,;。由]{4,50})$")


def _maker_before(reading: Reading, sentence: Sentence, clause: Clause) -> Quote | None:
    """Return who made it, told in a clause of its own right before what was done (由甲公司,推出的“乙网”上线发布会)."""
    before = next((c for c in sentence.clauses if c.end == clause.start - 1), None)
    by = _BY_ALONE.match(reading.text, before.start, before.end) if before and _MADE.match(reading.text, clause.start) else None
    name = name_of_party(reading, *by.span("by")) if by else None
    return reading.quote(*name) if name and is_public_body(reading, *name) else None


def bare_launches(reading: Reading) -> list[Hit]:
    """Return the one title that a sentence, or the one before it, gives what an event by its kind makes public."""
    text = reading.text
    found: list[Hit] = []
    for match in release_words.BARE_LAUNCH.finditer(text) if any(word in text for word in ("发表", "发布", "首发")) else ():
        index = reading.sentence_at(match.start())
        if index is None or reading.sentences[index].reported:
            continue
        sentence = reading.sentences[index]
        before = text[sentence.start : match.start()]
        if release_words.NOT_YET.search(before) or release_words.EARLIER.search(before):
            continue
        titles = _made(reading, sentence, match.start())
        if not titles and index and sentence.paragraph - reading.sentences[index - 1].paragraph <= 1:
            titles = _made(reading, reading.sentences[index - 1], reading.sentences[index - 1].end)
        if match["bare"]:  # 今天举办发表会: of what the text calls a book
            titles = [t for t in titles if release_words.MADE_BEHIND.match(text, t[1] + (text[t[1] : t[1] + 1] in tuple("》”」』")))]
        if len({reading.plain(*title) for title in titles}) == 1:
            cue = Cue("event", *match.span())
            by = _holder(reading, sentence, match.start()) or _made_title(reading, titles[0])
            found.append(Hit(*titles[0], "release", by, cue, sentence.headline))
    return found


def _made_title(reading: Reading, title: tuple[int, int]) -> Quote | None:
    """Return who made what a title stands for, told right before it (甲会发行的「乙」; 丙撰写「丁」新书)."""
    index = reading.sentence_at(title[0])
    if index is None:
        return None
    sentence = reading.sentences[index]
    clause = next(c for c in sentence.clauses if c.start <= title[0] < c.end)
    at = title[0] - 1
    return made_by(reading, clause.start, at) or by_whom(reading, sentence, clause.start, at)


def _made(reading: Reading, sentence: Sentence, end: int) -> list[tuple[int, int]]:
    """Return the titles before ``end`` of what the sentence says that somebody made."""
    text = reading.text
    marks = list(release_words.MARKED.finditer(text, sentence.start, end))
    new = [m for m in marks if release_words.NEW_BOOK.search(text, sentence.start, m.start())]
    made = [
        m
        for m in marks
        if release_words.MADE_BEFORE.search(text, sentence.start, m.start()) or release_words.MADE_BEHIND.match(text, m.end())
    ]
    return [bare(reading, *m.span()) for m in (new if len(new) == 1 else made)]


def _holder(reading: Reading, sentence: Sentence, at: int) -> Quote | None:
    """Return the organisation that holds an event before ``at``."""
    begins = next((c.start for c in sentence.clauses if c.start <= at < c.end), at)
    for words, start in ((release_words.GIVEN_BY, sentence.start), (release_words.HELD_BY, begins)):
        held = words.search(reading.text, start, at)
        if held and is_public_body(reading, *(by := trim(reading, *held.span("by")))):
            return reading.quote(*by)
    return None


_EVENT_REACH = 80
"""How far before 发布会 the words of time and place begin that belong to it, in code points."""


def _events(text: str) -> Iterator[re.Match[str]]:
    """Yield the events that make something public, with the words of time and place before them; sought only where 发布会 stands."""
    reached = 0
    for anchor in _ANCHOR.finditer(text) if "发布" in text or "发表" in text else ():
        event = release_words.REPORT_EVENT.search(text, max(reached, anchor.start() - _EVENT_REACH), anchor.end() + 2)
        if event is not None:
            reached = event.end()
            yield event


_BESIDE = rule(r"(?:会议?|论坛|仪式|典礼|活动|节|展|座谈|峰会)(?:暨|和|及|与|、)(?=[^,;。暨]{5,60}$)")
"""Between another event and the one that makes something public (甲研讨会暨乙指数|发布会)."""
_EDITION = rule(r"(?:第[一二三四五六七八九十\d]{1,3}|首|本)(?:届|次)")
"""Before a title in the name of an event: which one of its kind the event is."""
_ANCHOR = rule("(?:发布|发表)(?:会|仪式)")


def report_launches(reading: Reading) -> list[Hit]:
    """Return the plain titles of reports in the name of an event (甲大学举行乙指数发布会, 丙调查昨日举行新闻发布会)."""
    text = reading.text
    found: list[Hit] = []
    for match in _events(text):
        index = reading.sentence_at(match.start())
        sentence = reading.sentences[index] if index is not None else None
        if sentence is None or sentence.reported:
            continue
        clause = next(c for c in sentence.clauses if c.start <= match.start() < c.end)
        before = text[clause.start : match.start()]
        if release_words.NOT_YET.search(before) or release_words.EARLIER.search(before) or release_words.MARKED.search(before):
            continue
        beside = _BESIDE.search(text, clause.start, match.start())
        start, end = cut_left(reading, beside.end() if beside else clause.start, match.start())
        edition = _EDITION.match(text, start, end)
        start = edition.end() if edition else with_year(text, clause.start, start)
        if end - start > _LEAST and release_words.REPORT_END.search(text, start, end) and not no_title(text, start, end):
            by = made_by(reading, clause.start, start) or by_whom(reading, sentence, clause.start, start)
            cue = Cue("report", *match.span())
            found.append(Hit(start, end, "release", by, cue, sentence.headline))
    return found


def in_quoted_events(reading: Reading) -> list[Hit]:
    """Return the titles inside the quoted name of an event that makes them public (“乙——《甲》新书首发活动”)."""
    found: list[Hit] = []
    folded = reading.document.folded
    for match in _QUOTED_EVENT.finditer(folded) if "《" in folded or "‘" in folded or "『" in folded else ():
        index = reading.sentence_at(match.start())
        if index is None or release_words.NOT_YET.search(reading.text, reading.sentences[index].start, match.start()):
            continue
        sentence = reading.sentences[index]
        cue = Cue("quoted", *match.span())
        weak = sentence.headline or sentence.reported
        title = match.span("title" if match["title"] else "inner")
        found.append(Hit(*title, "release", _holder(reading, sentence, match.start()), cue, weak))
    return found


_BOOK_EVENT = rule(
    r"(?:全集|文集|选集|诗集|丛书|画册|大系|词典|县志|市志|镇志|村志|通史|大典)(?P<part>\([^)]{1,12}\))?(?:新书)?(?:正式|全国)?(?:首发|发布|发表)(?:会|式|仪式)"
)
"""The end of a book's name, without marks, in the name of an event that makes it public (乙全集(第一辑)新书发布会)."""
_BOOK_HEAD = rule(r"(?:(?!主办|举办|举行|召开|出版|推出|[的由了在])[^,;。《“「』」”\d]){2,24}$")


def plain_books(reading: Reading) -> list[Hit]:
    """Return the books that stand without marks in the name of an event for them."""
    found: list[Hit] = []
    for match in _BOOK_EVENT.finditer(reading.text):
        index = reading.sentence_at(match.start())
        head = _BOOK_HEAD.search(reading.text, max(0, match.start() - _LONGEST_BOOK), match.start())
        if head is None or index is None or release_words.NOT_YET.search(reading.text, reading.sentences[index].start, head.start()):
            continue
        title = cut_left(reading, head.start(), match.end("part") if match["part"] else match.start() + 2)
        if title[1] - title[0] > _LEAST:
            cue = Cue("book", *match.span())
            found.append(Hit(*title, "release", None, cue, reading.sentences[index].headline))
    return found


_LONGEST_BOOK = 24
_QUOTED_EVENT = compiled(
    "[“「『][^“”「」『』《》\n]{0,40}《(?P<title>[^《》\n]{2,60})》(?:[\u4e00-\u9fff]{0,4}(?:书|画册|文集|诗集|专辑|绘本|志))?"
    "(?:正式|全国|全球)?(?:首发|发布|发表|出版发行)[^“”「」『』《》\n]{0,16}?(?:会|式|活动|典礼)[”」』]"
    "|[“「][^“”「」『』《》‘’\n]{0,40}[‘『](?P<inner>[^‘’『』\n]{2,40}(?:(?<=指数)|(?<=报告)|(?<=皮书)|(?<=榜单)|(?<=指南)|(?<=标准)|(?=[’』][\u4e00-\u9fff]{0,4}(?:新书|专书|绘本|画册|专辑))))[’』][\u4e00-\u9fff]{0,8}"
    "(?:首发|发布|发表)[^“”「」『』《》\n]{0,16}?(?:会|式|活动|典礼)[”」]"
)


_FUND = rule(
    r"宣布[^,;。]{0,50}?(?:设立|成立|发起|创设)(?:了|总?规模[^,;。的]{0,12}的|[约逾近]?[\d.]+[万亿]+[美欧港]?元(?:人民币)?的?|首[期个只支]|一[项个只支])*"
    r"(?P<name>(?!专项|公益|慈善|奖学|产业|创业)[^,;。的\d]{3,24}?基金)(?=[,;。(]|总|规模|首|将|用于|支持|$)"
)
"""A fund that somebody announces."""


def funds(reading: Reading) -> list[Hit]:
    """Return the funds that somebody announces (宣布设立5亿元的甲创新基金)."""
    found: list[Hit] = []
    for match in _FUND.finditer(reading.text) if "基金" in reading.text else ():
        index = reading.sentence_at(match.start())
        if index is None or release_words.EARLIER.search(reading.text, reading.sentences[index].start, match.start()):
            continue
        sentence = reading.sentences[index]
        clause = next(c for c in sentence.clauses if c.start <= match.start() < c.end)
        by = by_whom(reading, sentence, clause.start, match.start())
        cue = Cue("fund", *match.span())
        found.append(Hit(*match.span("name"), "release", by, cue, sentence.headline))
    return found


_KIND_OF_BOOK = rule(r"(?:新书|专书|图书|新作|著作)$")
"""Ends words without marks: a kind of books, not the title of one (甲文学新书首发)."""


_TOLD_TWICE = rule(r"[^,;。]{2}(?:发布|公布|印发|推出|出台)")
"""In words before a verb: another sentence that tells the same, without a stop behind it."""


def no_title(text: str, start: int, end: int) -> bool:
    """Say whether words only tell a kind of document, or data and notices."""
    plain = release_words.PLAIN_TITLE.fullmatch(text, start, end) or release_words.DATA.search(text, start, end)
    plain = plain or _KIND_OF_BOOK.search(text, start, end) or _TOLD_TWICE.search(text, start, end)
    return bool(plain or release_words.VAGUE.search(text[start:end]))


def with_year(text: str, low: int, start: int) -> int:
    """Return where a title begins with the year that stands right before its rest, not before ``low`` (2025年甲指数)."""
    year = next((y for y in release_words.YEAR_OF_IT.finditer(text, max(low, start - _YEAR), start) if y.end() == start), None)
    return year.start() if year else start


_YEAR = 12
"""How long a year with its quarter may be, in code points."""
_LEAST = 5
"""So many code points a plain title has at least."""


def stamps(reading: Reading) -> list[Hit]:
    """Return the stamps and coins that a ceremony puts on sale (甲院举行百年邮品发行仪式)."""
    found: list[Hit] = []
    for match in release_words.STAMPS.finditer(reading.text) if "发" in reading.text else ():
        index = reading.sentence_at(match.start())
        if index is None or release_words.NOT_YET.search(reading.text, reading.sentences[index].start, match.start()):
            continue
        held = release_words.HELD_BY.search(reading.text, reading.sentences[index].start, match.start("name"))
        by = reading.cut(trim(reading, *held.span("by"))) if held and is_public_body(reading, *held.span("by")) else None
        cue = Cue("stamps", *match.span())
        found.append(Hit(*match.span("name"), "release", by, cue, reading.sentences[index].headline))
    return found


_PRESS = rule(
    rf"(?:^|[,;。:)\n])(?P<by>[^,;:。()\n]{{3,30}}?)(?:(?:于|在)?{TIME}|[今昨])?(?:[于在假][^,;。]{{2,20}}?)?(?:组织|正式|隆重)?(?:举行|举办|召开|举)了?"
    r"[^,;。]{0,40}?(?:发布会|通气会|记者会|发表会|说明会|通报会)(?!上|后|前)"
)
"""The meeting with the press that a body holds: what is made public there is its own."""
_AT_PRESS = rule(r"(?:(?:发布|通气|记者|发表|说明|通报)?会(?:上|中|现场)|现场)?(?:还|共|也|同时|正式|集中|统一|首次|一并|重磅|,)*")
"""All that stands in a clause before a verb of making public without a subject."""


def with_holder(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Return the titles with the body that alone holds the meeting with the press at which they are made public by nobody named."""
    if all(hit.by for hit in hits) or not any(word in reading.text for word in _MEETINGS):
        return hits
    told = [(m.end(), reading.cut(trim(reading, *m.span("by")))) for m in _PRESS.finditer(reading.text) if _is_body(reading, m)]
    held = [(at, by) for at, by in told if by]
    if len({by.value for _, by in held}) != 1:
        return hits
    at, by = held[0]
    return [msgspec.structs.replace(hit, by=by) if hit.by is None and hit.start > at and _there(reading, hit) else hit for hit in hits]


_MEETINGS = ("发布会", "通气会", "记者会", "发表会", "说明会", "通报会")


_FOR_OTHERS = rule(r"(?:新闻办|新闻办公室|新闻局|国新办|宣传部)$")
"""Holds the meetings with the press of all offices."""


def _is_body(reading: Reading, held: re.Match[str]) -> bool:
    by = trim(reading, *held.span("by"))
    if _FOR_OTHERS.search(reading.text, *by):
        return False
    return reading.sentence_at(held.start("by")) is not None and is_public_body(reading, *by)


def _there(reading: Reading, hit: Hit) -> bool:
    """Say whether a title stands behind a verb that has no subject but the meeting (会上发布了《甲》)."""
    index = reading.sentence_at(hit.start)
    clauses = reading.sentences[index].clauses if index is not None else ()
    for clause in [clause for clause in clauses if clause.start <= hit.start][:-3:-1]:
        verb = release_words.VERB.search(reading.text, clause.start, min(clause.end, hit.start))
        if verb is not None:
            return _AT_PRESS.fullmatch(reading.text, clause.start, verb.start()) is not None
    return False
