"""When something was made public, and whether the verb only names a kind of act there."""

import re

from generator.extract.acts import release_words
from generator.extract.acts.other_month import of_other_day, of_other_month
from generator.extract.acts.scan import Clause, Reading, Sentence, rule
from generator.extract.acts.signing_words import PERIOD, short_clause_before

_NOUN = rule(
    r"(?:发布|首发|推介|推出)(?:(?:首发|首展|首秀|首映|展示)+(?!了|《)|(?:数量|量)?(?:将|预计)?(?:超过|达到?|逾|突破)\d|(?:共享|交易|交流|服务|管理|查询|展示|推广)+(?:平台|系统|中心|机制|窗口|专区)"
    r"|(?!了?[《“「『])(?:[、和与及][^,;。《]{0,40})?等[^,;。《]{0,8}?(?:板块|环节|形式|活动|方式|议程|流程))"
)
"""A verb that is a noun there: one of several kinds of act (政策发布、项目签约等多种形式), a count, part of a name (发布共享平台)."""
_BY_MEANS = rule(r"通过[^;。]{2,40}$")
_MEANS_END = rule(r"[^;。]{0,60}?的(?:方式|形式|办法)")
"""Around a verb: how something else is done (通过甲企业发布需求、乙企业揭榜的方式)."""
_AT_TIMES = rule(r"(?:不?定期|每[年月周季日]|累计|支持|鼓励|引导|推动|加快)(?:地|将|已)?$")
"""Right before a verb: it is done again and again, was done in all, or is wished for."""
_URGED = rule(
    r"(?:(?:鼓励|引导|要求|督促|敦促|呼吁|指导)[^,;。的下]{1,8}|(?:已|已经|共)有\d+[余多]?个[^,;。]{1,16}|将[^,;。]{0,6}(?:发布|推出)[^,;。]{2,30}、)$"
)
"""Right before a verb: somebody is urged to, so many have done so by now, or it is the second of two plans."""
_DRAFTED = rule(r"(?:(?:报请|加快|抓紧|酝酿|着手)(?:研究|制定|修订|编制)*|(?:加快|抓紧|正在?|着手)研究)(?:制定|修订|完善)?$")
"""Right before a verb: the paper is still being made (正在研究出台)."""
_ISSUED = ("出台", "印发", "推出")
_YEARS = rule(r"(?:近|多|近几|这几|十余|\d+多?)年来")
"""At the head of a sentence that looks back on years."""
_PLANNED = rule(r"[^,;。]{0,16}将(?![军来])(?:会|于|在)?[^,;。]{2,24}")
"""The clause before is of what is to come."""
_WISHED = rule(
    r"(?:希望|期望|期许|盼望|呼吁|建议|勉励)(?!小学|中学|学校|工程|之[声光星]|灯塔)[^;。]{0,80}?(?:能|要|进一步|继续|再接再厉|加强|加快|尽快|及时|不断)"
)
"""Before a verb: what somebody wishes that others do (希望项目组再接再厉,及时编制和发布甲指数)."""
_LONG_DONE = rule(r"(?:\d{2,4}年)?\d{1,2}月(?:\d{1,2}日)?(?:即|就)?已(?:经)?(?:正式|率先)?$")
"""Right before a verb: a day on which it was already done (6月1日已發布)."""
_GOES_ON = rule(r"(?:并|还|同时|以及)?")
"""All that stands before a verb whose clause goes on with the one before."""


def another_time(reading: Reading, sentence: Sentence, clause: Clause, match: re.Match[str]) -> bool:
    """Say whether what a verb makes public is still to come, came out long ago, or comes out again and again."""
    text = reading.text
    before = text[clause.start : match.start()]
    return bool(
        release_words.NOT_YET.search(before)
        or release_words.EARLIER.search(before)
        or release_words.IN_TURN.search(before)
        or _AT_TIMES.search(before)
        or _URGED.search(before)
        or (match.group() in _ISSUED and _DRAFTED.search(before))
        or _YEARS.match(text, sentence.start)
        or (PERIOD.match(text, sentence.start) or release_words.YEARS_AGO.match(text, sentence.start) or before.startswith("随着"))
        or short_clause_before(sentence, clause, text, release_words.EARLIER_DAY)
        or release_words.TO_COME.search(text, sentence.start, match.start())
        or of_other_month(reading, sentence)
        or _LONG_DONE.search(reading.document.folded, clause.start, match.start())
        or of_other_day(reading, clause.start, match.start(), match.end())
        or _of_a_plan(text, sentence, clause, match.start())
        or _WISHED.search(text, sentence.start, match.start())
    )


def _of_a_plan(text: str, sentence: Sentence, clause: Clause, at: int) -> bool:
    """Say whether a verb without a subject goes on with a clause of what is to come (各地将推出甲活动,发布乙线路)."""
    if not _GOES_ON.fullmatch(text, clause.start, at):
        return False
    ahead = next((c for c in sentence.clauses[::-1] if c.end < clause.start), None)
    return ahead is not None and text[ahead.end] == "," and _PLANNED.fullmatch(text, ahead.start, ahead.end) is not None


_THIS = rule(r"(?:[本此这是]次|本期|今次)的?$")
_IS = rule(r"(?:了)?的?(?:是|为|既|不仅)")
"""Around a verb that is a noun (本次发布是系列报告的第二期成果)."""
_MERIT = rule(r"(?:(?:亮点|特点|特色|看点)(?:之[一处]|在于)?是(?:首次|第一次|首度)?|创新)$")
"""Before a verb that only says what is good about it, or what was achieved (亮点是首次推出甲报告, 创新推出乙政策)."""


def told_as_noun(text: str, clause: Clause, match: re.Match[str]) -> bool:
    """Say whether a verb is a noun there, or only tells a merit, or by what means something else is done."""
    if _NOUN.match(text, match.start()) or _MERIT.search(text, clause.start, match.start()):
        return True
    if _THIS.search(text, clause.start, match.start()) and _IS.match(text, match.end()):
        return True
    return _BY_MEANS.search(text, clause.start, match.start()) is not None and _MEANS_END.match(text, match.end(), clause.end) is not None


_RIGHT_BEHIND = rule(r"了?(?:最新|新一期|首批|第[一二三四五六七八九十]+批)?[《“「『]?")
_AS_PAPER = rule(r"[》”」』]?(?:[,。;、]|等|(?:[\u4e00-\u9fff]{0,6}(?:[名榜清]单|计划|方案|政策|倡议|结果|行动))|$)")


def announced(text: str, verb_end: int, start: int, end: int) -> bool:
    """Say whether a title is what 宣布 announces, and not part of what is told (宣布退出《甲公约》, 宣布《乙协定》延期)."""
    between = text[verb_end:start]
    plain = start and text[start - 1] not in "《“「『" and text[start] not in "《“「『"
    return bool(plain or (_RIGHT_BEHIND.fullmatch(between) and _AS_PAPER.match(text, end)))
