"""When what is opened or begun was, or is to be: long past, still to come, told of in a look back."""

import re
from functools import lru_cache

from generator.extract.acts import site_words
from generator.extract.acts.other_month import of_other_day, of_other_month
from generator.extract.acts.scan import Clause, Reading, Sentence, rule
from generator.extract.acts.signing_words import LONG_AGO, short_clause_before


def another_time(reading: Reading, sentence: Sentence, clause: Clause, at: int) -> bool:
    """Say whether what a verb at ``at`` tells is still to come, long past, or of shares; 曾 may be a surname."""
    text = reading.text
    before = text[clause.start : at]
    named = {start - clause.start for start, _, _ in reading.named(clause.start, at)}
    return bool(
        site_words.NOT_YET.search(before)
        or any(match.start() not in named for match in site_words.EARLIER.finditer(before))
        or site_words.YEAR.match(before)
        or _without_day(text, sentence, clause, at)
        or _on_no_day(text, sentence, at)
        or (text[at] not in "揭奠" and site_words.ALREADY.search(before) and not site_words.DAY.search(text, sentence.start, at))
        or (
            site_words.STATE.match(text, sentence.start)
            and (site_words.ALREADY.search(before) or "已" in text[sentence.start : clause.start])
        )
        or (text.startswith("挂牌", at) and site_words.SHARES.search(before))
        or short_clause_before(sentence, clause, text, site_words.EARLIER)
        or LONG_AGO.match(text, sentence.start)
        or of_other_month(reading, sentence)
        or of_other_day(reading, clause.start, at, at + 2)
        or _looks_back(text, sentence, clause, at)
        or _to_come(text, before, at)
        or _planned_before(text, sentence, clause)
        or (site_words.PURPOSE.match(text, clause.start) and not site_words.CEREMONY.match(text, at + 2))
        or _of_another_year(text, sentence, at)
        or _of_background(reading, sentence, at)
    )


_REPORTED = rule(
    r"揭牌|揭幕|挂牌|仪式|典礼|剪彩|开工|动工|动土|开建|奠基|启用|通车|落成|竣工|投用|投产|投运|投入使用|投入运营|开馆|开园|开业|开街|开院|开通|开放|运营|营运|签约|启动"
)
"""What a report of an opening tells, with the day, or its headline."""
_NOTE = 120
"""A text of fewer code points tells one thing, whenever it was."""
_LATELY = rule(
    r"[会节展赛][^,;。]{0,4}期间,|(?<![一二三四五六七八九十])[一二三四五六七八九十廿]{1,3}日|(?:前几|几)天前?|[两二三]天前|刚刚|月初|月底|新年|今[天日晨晚早]"
)
_HEADLINE = 80
"""The longest line above a paragraph that may be its headline, in code points."""


@lru_cache(maxsize=2)  # the text that is read: searched once, not for each verb
def _first_report(text: str) -> int:
    """Return where the first sentence ends that tells an opening with its day; the end of the text when none does."""
    at = 0
    while day := site_words.DAY.search(text, at):
        start = max(text.rfind(mark, 0, day.start()) for mark in "。\n") + 1
        end = min(stop for stop in (text.find("。", day.end()), text.find("\n", day.end()), len(text)) if stop >= 0)
        if _REPORTED.search(text, start, end):
            return end
        at = max(end, day.end())
    return len(text)


def _on_no_day(text: str, sentence: Sentence, at: int) -> bool:
    """Say whether an opening without a ceremony is told of no day, in no report of one: among achievements (甲桥通车,乙路开工)."""
    if len(text) < _NOTE or sentence.headline or text[at] in "揭奠剪" or site_words.CEREMONY.search(text, at, sentence.end):
        return False
    start = text.rfind("\n", 0, sentence.start) + 1
    above = text.rfind("\n", 0, max(0, start - 1)) + 1
    low = max(start, at - _AROUND)
    dated = site_words.DAY.search(text, low, sentence.end) or _LATELY.search(text, low, sentence.end)
    if dated or text[sentence.end : sentence.end + 1] in ("\n", "") or _first_report(text) <= sentence.start:
        return False
    return _REPORTED.search(text, above, start) is None or start - above > _HEADLINE


_QUARTER = rule(r"\d{4}年第?[一二三四]季度")
_NEEDS_DAY = rule(r"(?:点火|建成|正式)投产(?![仪典])")
"""Said of any works that go on since, as a quarter before the verb may be of the past."""


def _without_day(text: str, sentence: Sentence, clause: Clause, at: int) -> bool:
    """Say whether a verb that tells an act only with a day has none: without one it tells how things are (甲项目建成投产)."""
    if _QUARTER.search(text, clause.start, at):
        return site_words.DAY.search(text, sentence.start, sentence.end) is None
    return _NEEDS_DAY.match(text, at) is not None and site_words.DAY.search(text, sentence.start, at) is None


def _paragraph_start(text: str, at: int) -> int:
    """Return where the paragraph that holds a sentence begins; of a very long one, the first sentence that is near."""
    low = max(0, at - _AROUND)
    if (line := text.rfind("\n", low, at)) >= 0 or not low:
        return line + 1
    return text.find("。", low, at) + 1 or at


def _looks_back(text: str, sentence: Sentence, clause: Clause, at: int) -> bool:
    """Say whether a sentence without a day, or an earlier one of its paragraph, looks back, or tells only a circumstance."""
    if site_words.DAY.search(text, sentence.start, at):
        return False
    if site_words.WITH_IT.match(text, clause.start, at) or site_words.BATCH_DONE.search(text, clause.start, at):
        return True
    if text[at] not in "揭挂" and site_words.ONE_BY_ONE.search(text, clause.start, at):
        return True
    start = _paragraph_start(text, sentence.start)
    while start <= sentence.start:
        if (back := site_words.BACKGROUND.match(text, start)) and not site_words.DAY.search(text, back.end(), at):
            return True
        stop = text.find("。", start, sentence.start)
        if stop < 0:
            return False
        start = stop + 1
    return False


_AROUND = 2_000
"""How far around a verb what is said of its time elsewhere is sought, in code points; bounds the work on very long texts."""


def _to_come(text: str, before: str, at: int) -> bool:
    """Say whether the day before a verb is one that the text elsewhere calls a coming one (甲馆26日开馆: 将于26日开放)."""
    day = site_words.AT_DAY.search(before)
    around = text[max(0, at - _AROUND) : at + _AROUND]
    return day is not None and re.search(rf"将[于在]?(?:\d{{1,2}}月)?{day['day'] or day['week']}", around) is not None


_PLANNED = rule(
    r"(?:将[于在]|[预订定]于)[^,;。]{0,24}[日时分午晚](?:\d{1,2}[时点](?:\d{1,2}分?)?)?$|(?<![一二三四五六七八九十声表说证光聪分文透简])明(?:\([^)]{0,8}\))?[日天]"
)
"""In a clause before that of a verb: what is told is still to come (甲会将在3月1日晚上6时,在乙馆举行开幕典礼)."""


def _planned_before(text: str, sentence: Sentence, clause: Clause) -> bool:
    """Say whether the clause before tells a coming day, or the head of the sentence one that is tomorrow's, and none leads back."""
    before = [c for c in sentence.clauses if c.end <= clause.start]
    if not before or site_words.DAY.search(text, clause.start, clause.end):
        return False
    return any(_PLANNED.search(text, each.start, each.end) for each in (before[0], before[-1]))


def _of_another_year(text: str, sentence: Sentence, at: int) -> bool:
    """Say whether an earlier clause of the sentence tells another year, and nothing since leads back to the day."""
    old = [c for c in sentence.clauses if c.end <= at and site_words.OLD.match(text, c.start, c.end)]
    return bool(old) and site_words.NOW.search(text, old[-1].start, at) is None


def _of_background(reading: Reading, sentence: Sentence, at: int) -> bool:
    """Say whether the sentence before tells how things came to be (近年来,…), and nothing since leads back to the day."""
    index = reading.sentence_at(sentence.start)
    before = reading.sentences[index - 1] if index else None
    if before is None or before.paragraph != sentence.paragraph or not site_words.BACKGROUND.match(reading.text, before.start):
        return False
    return not any(back.search(reading.text, before.start, at) for back in (site_words.NOW, site_words.ITSELF))
