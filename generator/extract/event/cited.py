"""Events that are only spoken of, or receive those who came for another: none of them is the report's own."""

from generator.expressions import compiled
from generator.extract.event.at import sentence_start

_SAYS = compiled("[^,。;:!?\\n]{2,30}?(?:指出|强调|表示|认为|称|说|谈到|提到|回顾说)[,:]")
"""How a paragraph begins that gives somebody's words (甲指出,…)."""
_OWN = compiled("今[天日(]|[本此这]次|本届|当[天日]|\\d{1,2}日|[昨]")
"""In a sentence that tells of the report's own event nevertheless (甲表示,今天举行的…)."""
_ACTS = compiled("主持|出席|参加|应邀|[举承]办了|举行了|召开了")
"""In a later sentence of such a paragraph, which then tells again of what was done."""


def is_cited(text: str, at: int) -> bool:
    """Say whether ``at`` stands in a paragraph of somebody's words, and in no sentence that tells a day or 本次 of it."""
    paragraph = text.rfind("\n", 0, at) + 1
    if _SAYS.match(text, paragraph, at) is None:
        return False
    sentence = sentence_start(text, at)
    told_again = sentence > paragraph and _ACTS.search(text, sentence, at + 2)
    return not told_again and _OWN.search(text, sentence, at) is None


_AFTER_TALKS = compiled("(?:会谈|会见|会晤)(?:结束)?[后前]|当晚|当天中午|抵达|迎接")
_RECEPTION = compiled("(?:盛大|隆重|热烈)?的?(?:欢迎|告别|送行)(?:仪式|宴会|晚宴|午宴)|国宴")


def is_reception(text: str, start: int, end: int, *, first: bool) -> bool:
    """Say whether a name is that of a reception of guests who came for something else (会谈后,…举行欢迎宴会).

    ``first``: the text begins with it, so that only a sentence that tells of talks makes it one.
    """
    if _RECEPTION.fullmatch(text, start, end) is None:
        return False
    return not first or _AFTER_TALKS.search(text, sentence_start(text, start), start) is not None
