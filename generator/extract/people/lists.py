"""Lists of people in a sentence: each name with its titles, the lists, and what stands around them."""

from dataclasses import dataclass, field

from generator.expressions import compiled
from generator.extract.people.scene import Mention
from generator.extract.people.titles import TitleSpan


@dataclass(slots=True)
class Entry:
    """One mention in its place: its titles, and the stretch it takes up."""

    mention: Mention
    start: int
    """Start of its titles, or of the name."""
    end: int
    """End of the name with what belongs to it: a title behind, a bracket."""
    titles: list[TitleSpan] = field(default_factory=list)
    quiet: bool = False
    """Stands inside another one's title (立委林子骞服务处主任): does nothing here."""
    collective: bool = False
    """Its title was given once for several (南屏区领导徐进、马丽)."""


@dataclass(slots=True)
class Group:
    """Entries in one list, the stretch of the list, and the tail behind it (等企业代表)."""

    entries: list[Entry]
    end: int
    listed: bool = False
    """Others follow without names (等…, 以及…)."""
    led: bool = False
    """Came with the subjects (率…): they are there, the signing is not theirs."""


@dataclass(slots=True)
class Sentence:
    """A sentence and its lists, in order."""

    start: int
    end: int
    groups: list[Group] = field(default_factory=list)


DELEGATES_OF = ("特别代表", "全权代表", "私人代表", "个人代表")
SENT_FOR = (*DELEGATES_OF, "特使")
"""Somebody's envoy, who is named behind it with posts of their own (总统某某特使、部长甲)."""
_OFFICE = compiled("等?(?:联合|国会)?(?:服务处|服务中心|服务团队|办公室|研究室)|的?(?:特助|特别助理|助理)(?![教研])")


def _by_office(text: str, group: Group) -> bool:
    """Make quiet those at the end of a list whose offices came (议员甲、立委乙、丙服务处均派代表: 乙, 丙); say whether all did."""
    if office := _OFFICE.match(text, group.entries[-1].end) or _OFFICE.match(text, group.end):
        for entry in reversed(group.entries):
            entry.quiet = True
            if not (entry.collective or office.group().startswith("等")):
                break
    return all(entry.quiet for entry in group.entries)


_JOINS_ON = compiled("、[^,。;、]{0,12}")
"""Between two lists of one: words for what the next one is (、承办单位…)."""
_WITH = compiled("与|和|及|偕同?|跟")
"""Between the one in whose place somebody acts and the others."""


def joins_on(text: str, joint: list[Group], start: int) -> bool:
    """Say whether a list at ``start`` goes on with those who join the subjects (与局长甲、承办单位乙公司经理丙)."""
    return bool(joint) and _JOINS_ON.fullmatch(text, joint[-1].end, start) is not None


def beside_principal(text: str, group: Group, left: str) -> Group | None:
    """Return those of a list with whom somebody acts in another's place (副市长甲代表|市长乙与院长丙共同揭牌: 丙); else None.

    Args:
        text: The plain text.
        group: The list.
        left: What stands before it.
    """
    if not left.endswith("代表"):
        return None
    first, *others = group.entries
    if not others or _WITH.fullmatch(text, first.end, others[0].start) is None:
        return None
    return Group(others, group.end, group.listed)


def only_named(text: str, group: Group) -> bool:
    """Say whether nobody of a list is there: their offices came, or it stands in the title of a book (《何立群谈建筑》首发)."""
    return _by_office(text, group) or _in_book(text, group.entries[0].mention.start)


def _in_book(text: str, start: int) -> bool:
    low = max(0, start - _LONGEST_TITLE)
    return text.rfind("《", low, start) > text.rfind("》", low, start) and text.find("》", start, start + _LONGEST_TITLE) >= 0


_LONGEST_TITLE = 60
