"""Who is told to be there without a verb of their own: welcomed by a speaker, or listed behind 今天包括 or 他们是."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.people import around
from generator.extract.people.frames import Act
from generator.extract.people.lists import Entry, Group, Sentence
from generator.model.record import Role

_WELCOMES = compiled("(?:感谢|谢谢|多谢|欢迎|荣幸|高兴|有幸)(?:能|有|可以)?$")
_OCCASION = "(?=了?(?:[,。;、与和]|[^,。;]{0,16}(?:仪式|典礼|活动|会|开幕|揭牌|签约|签署|缔结)))"
_COMES = compiled(
    "(?:等[^,。;、]{0,8})?的?(?:今[天日])?(?:于?百忙(?:之?中|之际)?)?(?:特别|亲自|专程|拨冗|抽空)?(?:前来|来|到场|亲临|远道而来)?"
    f"(?P<verb>见证|出席|莅临|参加|到场|光临|主礼|担任主礼嘉宾|(?<=的)参与|(?<=的)支持参与){_OCCASION}"
)
"""Behind those who are welcomed (感谢大使某某的参与, 很荣幸总理某某前来见证签约)."""
_MEMBERS = compiled("(?:(?<=[嘉来贵]宾),)?(?:包括|包含|有):?")
_COUNTED = compiled(r"[\d一二两三四五六七八九十][位名]副?(?:$|[^,。]{0,4}$)")
"""Before a post: its holders are told, not who was there (8位副会长包括…)."""
_TODAY = compiled("(?:^|[,。;\\n])(?:今[天日]|当[天日]|现场|会场|典礼|仪式)(?:还|尚)?(?:包括|计有|有):?$")
_REST = compiled("(?:等多?)?(?:人|贵宾|嘉宾|来宾|地方人士|各界人士|地方仕绅|民意代表|人士)?[\\s、,]{0,8}")
"""Behind a list without a verb."""
_INVITED_HERE = compiled(
    "(?:现场|会场|会上|会中|典礼上|典礼中|仪式上|仪式中|活动中)(?:也|还|更|并|特别)?(?:邀请[到来]?|请[到来]|特邀|邀得)了?$"
)
"""Before guests who have no verb of their own (现场邀请作家甲、乙等,…)."""
_THEY = compiled("(?:他们|她们)(?:分别)?(?:是|为|有|包括):?$")
_CAME = compiled("出席|参加|莅临|到场|参会|与会|主礼|主持[^,。;]{0,6}(?:仪式|典礼|式)")
_BACK = 80
"""How far back the sentence that 他们 takes up is read, in code points."""


class Told(NamedTuple):
    """What those of a list do, and the words that say it."""

    role: Role
    start: int
    end: int


def welcomed(text: str, group: Group, left: str) -> Told | None:
    """Return what the people of a list do whom a speaker thanks for coming; None when nobody does.

    Args:
        text: The plain text.
        group: The list.
        left: What stands before it.
    """
    comes = _COMES.match(text, group.end) if _WELCOMES.search(left) else None
    return Told("witness" if comes["verb"] == "见证" else "attend", *comes.span("verb")) if comes else None


_TALKS = compiled("(?:与谈人?|对谈人?|引言人|主讲(?:人|嘉宾)?|讲者|讲员|报告人|演讲者|(?:致[辞词]|分享|发言)嘉宾)$")
"""Ends the word for those who talk."""
_UNVEILERS = compiled("(?:剪彩|揭牌|揭幕)(?:嘉宾|贵宾|来宾)$")


def _are(text: str, end: int, start: int) -> bool:
    """Say whether 为 alone joins a word for those who talk, or who unveil, to their names (与谈人为甲、乙)."""
    return (
        text[end:start] in _BEING
        and (_TALKS.search(text, max(0, end - 6), end) or _UNVEILERS.search(text, max(0, end - 6), end)) is not None
    )


_BEING = ("为", "是", "分别为", "分别是", "为:", "是:")


def _members(text: str, first: Entry) -> Told | None:
    """Return what those of a list do whom 包括 joins to a word for them (团员包括甲、乙; 讲者有甲、乙); else None."""
    post = next((title for title in reversed(first.titles) if title.end <= first.mention.start), None)
    if post is None or not (_MEMBERS.fullmatch(text, post.end, first.mention.start) or _are(text, post.end, first.mention.start)):
        return None
    if _COUNTED.search(text, max(0, post.start - 4), post.head):
        return None
    talks, unveils = (found.search(text, max(0, post.end - 6), post.end) for found in (_TALKS, _UNVEILERS))
    return Told("speak" if talks else "unveil" if unveils else "attend", post.end, first.mention.start)


def told_there(text: str, sentence: Sentence, group: Group, left: str) -> Told | None:
    """Return what the people of a list did by the words before it, where the sentence has no verb for them; else None."""
    at = group.entries[0].start
    if members := _members(text, group.entries[0]):
        return members
    today = _TODAY.search(left)
    if today and at - len(left) + today.start() <= sentence.start + 1 and _REST.fullmatch(text, group.end, sentence.end):
        return Told("attend", at - len(left) + today.start(), at)
    invited = _INVITED_HERE.search(left) if text[group.end : group.end + 1] in ",。;" else None
    if invited:
        return Told("attend", at - len(left) + invited.start(), at)
    they = _THEY.search(left)
    low = max(text.rfind("。", 0, max(0, sentence.start - 1)), sentence.start - _BACK, 0)
    return Told("attend", at - len(left) + they.start(), at) if they and _CAME.search(text, low, at) else None


def goes_on(text: str, sentence: Sentence, group: Group, left: str) -> bool:
    """Say whether a list behind the stretch ``left`` goes on with those listed before: it fills a stretch, or others stand between."""
    several = len(group.entries) > 1 and text.startswith(",", group.end)
    row = group is sentence.groups[0] and any(title.end == sentence.end for title in group.entries[-1].titles)
    fills = several or row or around.UNNAMED_LAST.fullmatch(text, group.end, sentence.end) is not None
    return (fills and group.entries[0].start == sentence.start) or around.UNNAMED_BETWEEN.fullmatch(left) is not None


def idle(acts: Iterable[Act], groups: Iterable[Group]) -> list[Group]:
    """Return the lists whose people have done nothing yet."""
    done = {act.key for act in acts}
    return [group for group in groups if done.isdisjoint(entry.mention.start for entry in group.entries)]


def listed(acts: Sequence[Act], sentence: Sentence, group: Group) -> list[Group]:
    """Return the lists of a sentence that the same words tell to be there as ``group``, which is the last of them."""
    said = {act.key: act.start for act in acts}
    last = said.get(group.entries[0].mention.start)
    behind = (each for each in sentence.groups if last is not None and each.entries[0].start > last)
    return [each for each in behind if said.get(each.entries[0].mention.start) == last] or [group]
