"""Titles beside a name that are another one's: whose wife somebody is, who stands before in a list."""

from generator.expressions import compiled
from generator.extract.people.bare import COUPLES
from generator.extract.people.lists import Entry, Group
from generator.extract.people.scene import Mention, Scene
from generator.extract.people.titles import Chain, may_be_name

_OF_STATES = frozenset({"总统", "总理", "首相", "国王", "主席", "总书记"})


def wife_named(scene: Scene, chain: Chain) -> bool:
    """Say whether 夫人 behind a name is whose wife somebody is who is named behind (何立群夫人蔡云)."""
    return scene.text.endswith("夫人", chain.start, chain.end) and chain.end in scene.seeds


_HOUSES = frozenset("委局厅院所会部处科室署校司团社盟")
_COMMON = 3
"""Weight of a common surname."""


def _of_house(scene: Scene, start: int, chain: Chain) -> bool:
    """Say whether a house and what may be a full name stand before a title (卫生委何立群副主任)."""
    rank = scene.lexicon.rank_end.search(scene.text, max(start, chain.start - 6), chain.start)
    head = rank.start() if rank else chain.start
    common = scene.lexicon.surnames.get(scene.text[head - 3], 0) >= _COMMON
    return head - 4 > start and common and scene.text[head - 4] in _HOUSES and may_be_name(scene.text[head - 3 : head], scene.lexicon)


def names_another(scene: Scene, start: int, chain: Chain, behind: Chain) -> bool:
    """Say whether a title in a list before a name belongs to a name of its own, or to another head of a state (何立群主席、冯毅总理).

    Args:
        scene: The text.
        start: Where the title begins.
        chain: Its head.
        behind: The title behind the name.
    """
    name, posts = scene.text[start : chain.start], {scene.text[c.start : c.end] for c in (chain, behind)}
    if len(posts) > 1 and _OF_STATES.issuperset(posts):
        return True
    if _of_house(scene, start, chain):
        return True
    known = 2 <= len(name) <= 3 and scene.lexicon.surnames.get(name[0], 0) >= 2
    return known and name[-1] in scene.lexicon.given and name[-2:] not in scene.lexicon.organisations


_APART = frozenset(["parallel", "inside", "classed"])


def told_apart(scene: Scene, mention: Mention) -> bool:
    """Say whether a word before a name of a list, no title, says what its bearer is, so that no one else's title is theirs."""
    seed = scene.seeds.get(mention.start)
    return seed is not None and seed.kind in _APART


_INTRODUCED = compiled("(?:包括|包含|[还计尚]有|嘉宾有|分别为|分别是|[者人员]为|[者人员]是):?(?=[^,。;:、]{2,14}$)")


def set_in(scene: Scene, mention: Mention, low: int, end: int) -> tuple[int, int]:
    """Return where an entry without a title begins and ends: with its part (土地志何立群), with whose family it is (甲子女(乙、丙)).

    Args:
        scene: The text.
        mention: The name.
        low: Where its list or sentence goes on.
        end: End of the name with what belongs to it.
    """
    seed = scene.seeds.get(mention.start)
    if seed is None or not told_apart(scene, mention):
        return mention.start, end
    start = mention.start
    if seed.kind == "classed":
        introduced = _INTRODUCED.search(scene.text, max(low, start - 16), start)
        return (introduced.end() if introduced else start), end
    if seed.kind == "parallel" or scene.text[start - 1] == "(":
        start = max(low, *(scene.text.rfind(mark, low, start) + 1 for mark in "、,和及与"))
    return start, end + (seed.kind == "inside" and scene.text[end] == ")")


_PREFIX = compiled("、[\u3400-\u9fff]{2,8}")
_NO_PREFIX = compiled("[与和及由在向对将为等的]|出席|参加|主持|参观|走访|会见|表示|感谢|代表|包括")
"""In what stands before a name of a list: it begins something else."""


def belongs_loosely(scene: Scene, mention: Mention, end: int) -> bool:
    """Say whether only a word that is no title stands between a list that ends at ``end`` and a name (会长甲、宝眷何立群女士).

    The name is then told apart: nobody else's title is its bearer's.
    """
    if _PREFIX.fullmatch(scene.text, end, mention.start) is None or _NO_PREFIX.search(scene.text, end, mention.start):
        return False
    seed = scene.seeds.get(mention.start)
    if seed is None or seed.kind in ("foreign", "latin"):
        return False
    scene.seeds[mention.start] = seed._replace(kind="classed")
    return True


def introduced(scene: Scene, mention: Mention, title_end: int) -> bool:
    """Say whether 为 or 包括 stands between a title and its name: a list of its own begins (…主持,与谈人为甲、乙)."""
    return title_end < mention.start and scene.text[title_end] in "为是包分"


_KIN = compiled("的?(?:子女|儿女|家属|后人|孙子|孙女|女儿|儿子|长子|长女|次子|次女|遗孀)\\(?")


def stands_for_kin(text: str, end: int, start: int) -> bool:
    """Say whether somebody who ends at ``end`` is only named as whose family the next one is (何立群夫人蔡云, 何立群子女(何文安))."""
    return (start == end and text.endswith("夫人", 0, end)) or _KIN.fullmatch(text, end, start) is not None


def couple(text: str, group: Group) -> bool:
    """Say whether a list is a couple: the second has no title of the first (县长甲、乙伉俪)."""
    return len(group.entries) == len(COUPLES) and text.startswith(COUPLES, group.entries[-1].mention.end)


_WIFE = compiled("(?:的?(?:夫人|太太|先生娘))(?=[、,。;和与及]|以及|等|出席|到场|亲临|代表|也|均|亦)")
"""Behind somebody whose wife, without a name, is there."""


def wife_came(text: str, entry: Entry) -> bool:
    """Say whether not somebody, but their wife, who is not named, is in a list (县长甲夫人、立委乙)."""
    called = text.endswith(("夫人", "太太"), entry.mention.end, entry.end)
    return _WIFE.match(text, entry.end - 2 * called) is not None
