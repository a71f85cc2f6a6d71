"""What somebody is only told to have done: over years, again and again, or in another one's words."""

from generator.expressions import compiled
from generator.extract.people.lists import Entry, Group, Sentence

_AT_IT = compiled("今[天日]|当[天日]|\\d日|昨|[会礼式]上|会[前后]|现场|随后|并(?:为|与|共同)|[贵嘉来]宾")
"""Tells of what was done there, on the day."""
_YEARS = compiled(
    "(?:[^,。;对向\\n]{0,24}?(?:以来|(?:这些|[多几数近]|[一二三四五六七八九十两\\d]{1,3}(?:多|几|余)?)年(?:多)?来|年年|历年)),[^,。;\\n]{0,24}$"
)
"""From the head of a sentence: it tells of years (任职以来,市长某某先后主持…)."""
_AGAIN = compiled(
    "(?:(?<![并还])(?<!也曾)(?:多次|屡次|一再|每次|历次)|先后[^,。;]{0,4}?[\\d一二三四五六七八九十百数几多两]+(?:多|余)?[次届])[^,。;]{0,16}(?:(?:讲话|演讲|论述|文章|[指批]示)[^。;]{0,80})?$"
)
"""Between somebody and a verb: it was done again and again (某某多次发表讲话)."""
_SERIES = compiled("了?(?:一系列|许多|大量|诸多)(?:重要)?(?:讲话|论述|文章|演讲|意见|谈话|指示)")
"""Behind a verb: words spoken over years."""


_TALK = compiled(
    "(?:(?:发表|作出?|所作|提出)的|(?:期间|以来|关于[^,。;]{2,30})的?)[^,。;]{0,10}(?:讲话|演讲|致辞|指示|论述|报告|倡议|主张|理念|谈话)(?![中里时上])[^。;]{0,60}$"
    "|期间的[^,。;]{0,40}$"
)
"""Between somebody and a verb: their speech is the subject (某某发表的讲话,深刻阐明…), or one of many in a book (…期间的讲话、演讲)."""
_ONCE = compiled("(?:曾)?(?:[于在])?(?:去年|前年|上个?月|不久前|前不久)[^,。;的]{0,12}")
"""Between somebody and a verb: it was another time (某某主席去年提出…)."""
_STUDIED = compiled("(?:学习|贯彻|落实|领会|传达|宣讲)(?:了|好)?[^,。;]{0,4}$")
_STUDIED_SPEECH = compiled("[^,。;]{0,40}(?:讲话|演讲|致辞|论述|指示|精神)(?:结合)?[^。;]{0,60}$")
"""Around somebody: others study their speech (学习某某在甲会上的讲话,组织交流)."""


def over_time(text: str, sentence: Sentence, group: Group, at: int, end: int) -> bool:
    """Say whether a verb from ``at`` to ``end`` tells what somebody did over years or again and again, or what their speech does."""
    low = group.entries[0].start
    if _ONCE.fullmatch(text, group.end, at):
        return True
    studied = _STUDIED.search(text, max(sentence.start, low - 8), low) and _STUDIED_SPEECH.match(text, group.end, at)
    if studied or _TALK.search(text, group.end, at):
        return True
    if _AT_IT.search(text, sentence.start, at):
        return False
    return bool(
        _SERIES.match(text, end) or _AGAIN.search(text, group.end, at) or _YEARS.match(text, sentence.start, group.entries[0].start)
    )


_OPENS = compiled("(?:(?<=[。;!?\\n])|\\A)[^,。;:!?\\n]{2,30}?(?:指出|强调|表示|认为|称|说|谈到|提到)[,:]")
"""The beginning of somebody's words, at the head of a sentence."""
_ENDS = compiled("(?<=。)(?:(?:双方|各方|两国)(?!要|应|可|还|都|需|能|正在|关系|人民)|会[谈见议晤]|访问|活动|仪式|典礼|论坛)")
"""The words are over: the report goes on."""
_HERE = compiled("[出列]席|参加|陪同")
_THERE = compiled("(?:了)?(?:上述|有关|相关|此次|本次|当天|当日)?(?:活动|会见|会谈|仪式|会议|座谈)")
"""What the last sentence of a report says of those who were there (某某部长参加会见)."""
_WORDS_WITHIN = 600
"""How long somebody's words may be before what they tell, in code points."""


def only_told_of(text: str, sentence: Sentence, entry: Entry, at: int) -> bool:
    """Say whether a later sentence of another one's words tells what somebody did, by the title behind the name (某某主席去年访问…)."""
    if entry.mention.after is None or not entry.titles or entry.titles[0].start < entry.mention.start:
        return False
    if text.startswith("代表", entry.mention.after.end):  # 某某常委代表甲会发言
        return False
    if (here := _HERE.match(text, at)) and _THERE.match(text, here.end()):
        return False
    low = max(text.rfind("\n", 0, entry.mention.start) + 1, sentence.start - _WORDS_WITHIN)
    opened = max((m.end() for m in _OPENS.finditer(text, low, sentence.start)), default=-1)
    if opened < 0 or "。" not in text[opened : sentence.start + 1]:
        return False
    return _ENDS.search(text, opened, at) is None and _AT_IT.search(text, sentence.start, at) is None
