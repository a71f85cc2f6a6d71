"""Titles beside a name that are another one's: whose wife somebody is, who stands before in a list."""

from generator.extract.people.scene import Scene
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
