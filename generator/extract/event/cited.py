"""Events that are only spoken of, or receive those who came for another: none of them is the report's own."""

from generator.expressions import compiled
from generator.extract.event.at import sentence_end, sentence_start

_SAYS = compiled("[^,。;:!?\\n]{2,30}?(?:指出|强调|表示|认为|称|说|谈到|提到|回顾说)[,:]")
"""How a paragraph begins that gives somebody's words (甲指出,…)."""
_OWN = compiled("今[天日(]|[本此这]次|本届|当[天日]|\\d{1,2}日|[昨]")
"""In a sentence that tells of the report's own event nevertheless (甲表示,今天举行的…)."""
_OTHER_YEAR = compiled("去年|前年|[一二三四五六七八九十几数\\d]年前|明年")
"""In a sentence of somebody's words: what it tells was, or is to be, another year."""
_LOOKS_BACK = compiled(
    "(?:[“「]?十[一二三四]五[”」]?(?:期间|时期|以来)|党的[一二三四五六七八九十]{2,3}大以来|(?:长期|多年|近年|近些年|近几年|去年)以?来|20\\d\\d年以来"
    "|今年\\d{1,2}月(?!\\d),(?!.{0,40}在.{0,20}(?:举|召)))"
)
"""At the head of a sentence without a day: what it tells is what came before (党的十九大以来,某某多次主持召开座谈会)."""
_ACTS = compiled("主持|出席|参加|应邀|[举承]办了|举行了|召开了")
"""In a later sentence of such a paragraph, which then tells again of what was done."""


_ONCE = compiled(
    "(?:就在)?(?:不久前|前不久|此前|早前|[几两数]个?[天月周]前|上个?[月周]|(?:早在)?(?:19|20)\\d\\d年(?:\\d{1,2}月)?[初底末]?),"
)
"""At the head of a later sentence without a day: what it tells was before (不久前,某某主持召开的会议指出)."""
_OF_RULES = compiled(
    "(?:[一二三四五六七八九十]{1,2}[是、])?(?:《[^《》\\n]{1,40}》|条例|办法|意见|方案|通知|文章|报告)?(?:还|也|同时|进一步)?(?:明确|规定)"
    "(?![^,。;]{0,8}(?:今|昨|\\d日))[^。]{0,200}$"
)
"""At the head of a sentence that tells what rules lay down (《办法》规定有关部门对甲活动进行检查)."""
_TALKS = compiled("会[谈见晤]|贺信|贺电|致信|致电|通电话|复信|回信|署名文章")
"""In a headline: the report gives what those who met, or wrote, say."""
_LETTERS = ("贺信", "贺电", "致信", "致电")
_DAY_OF = compiled("当[天日]|今天|\\d日")
"""In the sentence of what somebody wrote to: it is the report's own (甲论坛当日在乙市开幕)."""
_WORDS = compiled("(?<=[。!?\\n])[^,。;:!?\\n]{2,30}?(?:指出|强调|表示|认为|称|说|谈到|提到)[,:]|署名文章。")
"""Begins their words, wherever in a paragraph."""
_GOES_ON = compiled(
    "(?<=。)(?:(?:双方|各方|两国|两市)(?!要|应|可|还|都|需|能|正在|关系|人民|一道)|会[谈见晤议]|访问|当[天日晚]|签[字约署])"
)
"""The report goes on behind them."""
_WITHIN = 1200
"""How long their words may be, in code points."""


def in_talks(text: str, at: int) -> bool:
    """Say whether ``at`` stands in the words of those who met or wrote, in a report of that by its headline."""
    head = text.find("\n")
    talks = _TALKS.search(text, 0, head) if 0 < head < at else None
    if talks is None or (talks[0] in _LETTERS and _DAY_OF.search(text, sentence_start(text, at), sentence_end(text, at))):
        return False
    low = max(head, at - _WITHIN)
    if talks[0] == "署名文章":
        return text.find("署名文章。", head, at) > 0
    begun = max((words.end() for words in _WORDS.finditer(text, low, at)), default=-1)
    return begun >= 0 and _GOES_ON.search(text, begun, at) is None


def is_cited(text: str, at: int) -> bool:
    """Say whether ``at`` stands in a paragraph of somebody's words, and in no sentence that tells a day or 本次 of it."""
    paragraph, sentence = text.rfind("\n", 0, at) + 1, sentence_start(text, at)
    looks_back = _LOOKS_BACK.match(text, sentence, at) or (sentence > paragraph and _ONCE.match(text, sentence, at))
    if looks_back and _OWN.search(text, sentence, at) is None:
        return True
    if _OF_RULES.match(text, sentence, at) or in_talks(text, at):
        return True
    if _SAYS.match(text, paragraph, at) is None:
        return False
    told_again = sentence > paragraph and _ACTS.search(text, sentence, at + 2)
    return not told_again and (_OTHER_YEAR.search(text, sentence, at) is not None or _OWN.search(text, sentence, at) is None)


def in_words(text: str, at: int) -> bool:
    """Say whether ``at`` stands in a paragraph that begins with who says what (甲表示,…今天上午…)."""
    paragraph = text.rfind("\n", 0, at) + 1
    return _SAYS.match(text, paragraph, at) is not None or in_talks(text, at)


_OF_TALKS = compiled("会[谈见晤]")
"""In a headline: what the report is of."""
_AFTER_TALKS = compiled("(?:会谈|会见|会晤)(?:结束)?[后前]|当晚|当天中午|抵达|迎接")
_RECEPTION = compiled("(?:[^,。]{0,8}的)?(?:盛大|隆重|热烈)?的?(?:欢迎|告别|送行)(?:仪式|宴会|晚宴|午宴)|国宴")


def is_reception(text: str, start: int, end: int, *, first: bool) -> bool:
    """Say whether a name is that of a reception of guests who came for something else (会谈后,…举行欢迎宴会).

    ``first``: the text begins with it, so that only a sentence that tells of talks makes it one.
    """
    if _RECEPTION.fullmatch(text, start, end) is None:
        return False
    headline = text[: max(0, text.find("\n"))]
    if first and _OF_TALKS.search(headline) and not any(word in headline for word in ("欢迎", "告别", "送行", "宴")):
        return True
    return not first or _AFTER_TALKS.search(text, sentence_start(text, start), start) is not None
