"""Lists that are set over several lines: what a heading says of the people below it, and lists that go on behind a line break."""

from generator.expressions import compiled
from generator.extract.clauses import SENTENCE_END
from generator.extract.people.frames import Act
from generator.extract.people.lists import Sentence

_BREAKS = frozenset("\n\ufffc ")
_GOES_ON = frozenset(",、")
_ATTEND = compiled(
    "(?:出席|与会|到场|参会|参加|莅临|到会|列席|主礼)[^,。;:\n]{0,16}(?:嘉宾|贵宾|来宾|领导|人员|人士|代表|名单|者|有|的)[^,。;:\n]{0,4}:$"
    "|(?:主礼|出席|特邀|到场|与会)(?:嘉宾|贵宾|来宾|领导|人员|人士|专家)$|(?:嘉宾|贵宾|来宾)(?:名单)?:$"
)
_SPEAK = compiled(
    "(?:讲者|主讲(?:人|嘉宾|者)?|讲员|与谈人?|对谈人?|演讲(?:人|者|嘉宾)|致辞(?:人|者|嘉宾)|发言(?:人|者|嘉宾)|分享(?:人|者|嘉宾)):?$"
)
_INTRODUCES = compiled("介绍(?:一下|下)?[^,。;:\n]{0,16}(?:嘉宾|贵宾|来宾|领导|专家)们?$")
"""A sentence behind which those are named who are there (首先介绍今天到会的嘉宾。)."""
_LONGEST = 30
"""The longest heading, in code points."""


def heading(text: str, start: int) -> Act | None:
    """Return what the line above says of those whom the lines from ``start`` on name (出席嘉宾:, 讲者:); else None."""
    end = start
    while end and text[end - 1] in _BREAKS:
        end -= 1
    if end and text[end - 1] in "。:" and (introduced := _INTRODUCES.search(text, max(0, end - 1 - _LONGEST), end - 1)):
        return Act(0, "attend", *introduced.span())
    if "\n" not in text[end:start]:
        return None
    low = max(text.rfind("\n", 0, end) + 1, end - _LONGEST)
    if talks := _SPEAK.search(text, low, end):
        return Act(0, "speak", *talks.span())
    there = _ATTEND.search(text, low, end)
    return Act(0, "attend", *there.span()) if there else None


def adjoins(text: str, before: Sentence, start: int) -> bool:
    """Say whether nothing but the break stands between a sentence and what begins at ``start``."""
    end = SENTENCE_END.match(text, before.end)
    return end is not None and end.end() == start


def goes_on(text: str, end: int) -> bool:
    """Say whether what ends at ``end`` goes on behind the break: a semicolon, or a comma before or behind the end of the line."""
    if text[end : end + 1] == ";":
        return True
    behind = SENTENCE_END.match(text, end)
    return behind is not None and text[end] in _BREAKS and (text[end - 1] in _GOES_ON or text[behind.end() : behind.end() + 1] in _GOES_ON)


def rest(text: str, before: Sentence, limit: int) -> Sentence | None:
    """Return the sentence behind ``before`` where nobody is named in it (…;出席本场发布会); None when somebody is."""
    start = SENTENCE_END.match(text, before.end)
    end = SENTENCE_END.search(text, start.end()) if start else None
    if start is None or end is None or end.start() >= limit or end.start() - start.end() < _LEAST:
        return None
    return Sentence(start.end(), end.start())


_LEAST = 2
"""The least that a sentence with a verb holds, in code points: no comma alone."""


def fills(sentence: Sentence) -> bool:
    """Say whether a sentence ends with a list, or with the title behind the last of it (何立群 青石集团董事长)."""
    if not sentence.groups:
        return False
    group = sentence.groups[-1]
    return sentence.end in (group.end, *(title.end for title in group.entries[-1].titles))
