"""Names of a caption: who stands where in the picture (青石公司何立群(左)与云杉大学校长冯毅(右)签约)."""

from collections.abc import Iterable

from generator.expressions import compiled
from generator.extract.people.names import CONJUNCTIONS, DELIMITERS, Candidate, exactly
from generator.extract.people.scene import Scene

_WHERE = compiled(r"\((?:图?[前后中]排)?(?:[左右][一二三四五六七八九十起边侧]?|正?中间?|居中)\)")
_LENGTHS = (3, 2, 4)
_KNOWN, _LEAST = 2.0, 4.0
"""The least weight of the surname, and of the whole name with the bracket behind it."""


def pictured(scene: Scene) -> Iterable[Candidate]:
    """Yield the names right before a place in the picture that begin a clause, or stand behind a conjunction, a body or a title."""
    for where in _WHERE.finditer(scene.text):
        names = (c for length in _LENGTHS for c in exactly(scene.text, where.start() - length, where.start(), scene.lexicon))
        free = (c for c in names if c.family >= _KNOWN and c.score >= _LEAST and c.start >= 0 and _begins(scene, c.start))
        if (name := next(free, None)) is not None:
            yield name


def _begins(scene: Scene, start: int) -> bool:
    before = scene.text[start - 1 : start]
    free = not before or before in DELIMITERS or before in CONJUNCTIONS or start in scene.by_end
    return free or any(scene.text[start - n : start] in scene.lexicon.organisations for n in (2, 3, 4))
