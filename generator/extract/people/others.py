"""Titles beside a name that are another one's: whose wife somebody is, who stands before in a list."""

from generator.extract.people.scene import Scene
from generator.extract.people.titles import Chain

_OF_STATES = frozenset({"总统", "总理", "首相", "国王", "主席", "总书记"})


def wife_named(scene: Scene, chain: Chain) -> bool:
    """Say whether 夫人 behind a name is whose wife somebody is who is named behind (何立群夫人蔡云)."""
    return scene.text.endswith("夫人", chain.start, chain.end) and chain.end in scene.seeds


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
    known = 2 <= len(name) <= 3 and scene.lexicon.surnames.get(name[0], 0) >= 2
    return known and name[-1] in scene.lexicon.given and name[-2:] not in scene.lexicon.organisations
