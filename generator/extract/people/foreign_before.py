"""A foreign name without dots next to the post of a statesman (马斯卡尔总统, 总统普达)."""

from generator.extract.people.names import CONJUNCTIONS, DELIMITERS, Candidate, exactly, right_cue
from generator.extract.people.scene import Scene
from generator.extract.people.titles import Chain

_LEAST, _MOST = 3, 7
"""How long such a name is, in code points."""
_KNOWN = 2.0
"""The weight of a known surname."""
_STATESMEN = ("总统", "总理", "首相", "国王", "女王", "议长", "总督", "国务卿")
_MINISTERS = ("外长", "外交部长", "外交部部长", "防长", "国防部长", "国防部部长")
STATESMEN = (*_STATESMEN, *_MINISTERS, "王储", "州长", "大臣")
"""How the title of one ends who may well have a short foreign name (总统普京)."""
_BEHIND = (*_STATESMEN, "参议员", "众议员")
"""How one ends that stands behind such a name too."""
_OPENS = DELIMITERS | CONJUNCTIONS | frozenset("由在向对于让请为给受应以经邀见谢贺迎访函电表")
"""What it stands behind: a mark, a conjunction, a preposition, the last character of 会见, 感谢 or 代表."""


def of_three(scene: Scene, start: int) -> bool:
    """Say whether a name of three characters of foreign names may stand at ``start``: no fourth one, and what follows names behind it."""
    foreign, end = scene.lexicon.foreign, start + _LEAST
    three = foreign.issuperset(scene.text[start:end]) and scene.text[end : end + 1] not in foreign
    return three and right_cue(scene.text, end, scene.lexicon) >= 1


def before_statesman(scene: Scene, chain: Chain) -> Candidate | None:
    """Return the run of characters of foreign names that stands alone right before a statesman's post; None when none does."""
    text, lexicon = scene.text, scene.lexicon
    if not text.endswith(_BEHIND, chain.start, chain.end) or right_cue(text, chain.end, lexicon) < 1:
        return None
    rank = lexicon.rank_end.search(text, max(0, chain.start - 4), chain.start)
    end = rank.start() if rank else chain.start
    start = end
    while end - start <= _MOST and text[start - 1 : start] in lexicon.foreign and text[start - 1] not in _OPENS:
        start -= 1
    start += 2 * (text[start : start + 2] in lexicon.followers)  # 尤其|某某总理
    name = text[start:end]
    if (
        not _LEAST <= len(name) <= _MOST
        or (start > 0 and text[start - 1] not in _OPENS and text[start - 2 : start] not in lexicon.followers)
        or start in scene.by_end
    ):
        return None
    chinese = name[:2] in lexicon.surnames or (len(name) == _LEAST and lexicon.surnames.get(name[0], 0) >= _KNOWN)
    if chinese or any(name[:n] in lexicon.ignored for n in (2, 3, 4, 5)):  # 立陶宛|总统
        return None
    return Candidate(start, end, 6.0, "foreign")


_BOUNDS = frozenset("在同与和对向就")
"""What no foreign name goes on with: it ends a short one (总统普达同乙)."""
_SHORT = 2
_STATESMAN = 4.6
"""What the title of a statesman adds to the weight of a short foreign name behind it."""


def short_behind(scene: Scene, chain: Chain, start: int, least: float) -> Candidate | None:
    """Return the foreign name of two characters between a statesman's title and a preposition or conjunction; None when none is there."""
    end = start + _SHORT
    behind = scene.text[end : end + 1]
    if behind not in _BOUNDS or behind in scene.lexicon.foreign or chain.weak or not scene.text.endswith(STATESMEN, chain.start, chain.end):
        return None
    if not scene.lexicon.foreign.issuperset(scene.text[start:end]) or right_cue(scene.text, end, scene.lexicon) < 1:
        return None
    return next((c for c in exactly(scene.text, start, end, scene.lexicon) if c.score + _STATESMAN >= least), None)
