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


_OFFICE = compiled("(?:联合|国会)?(?:服务处|服务中心|服务团队|办公室|研究室)|的?(?:特助|特别助理|助理)(?![教研])")


def by_office(text: str, group: Group) -> bool:
    """Make quiet those at the end of a list whose offices came (议员甲、立委乙、丙服务处均派代表: 乙, 丙); say whether all did."""
    if _OFFICE.match(text, group.end):
        for entry in reversed(group.entries):
            entry.quiet = True
            if not entry.collective:
                break
    return all(entry.quiet for entry in group.entries)
