"""Authors of books, without a title: by the verb of writing, or in a list of books where another one is told so."""

from collections.abc import Iterable

from generator.expressions import compiled
from generator.extract.people.evidence import plain
from generator.extract.people.names import HAN, Candidate, candidates
from generator.extract.people.scene import Scene

_WRITTEN = compiled(f"由([{HAN}]{{2,3}})(?=(?:所|负责)?(?:撰写|执笔|编著|编撰|撰稿|翻译|绘图|著[,。、;]|撰[,。、;]))")
"""Names the author behind a title of a book (《…》由何立群撰写)."""
_BOOK_BEFORE = compiled("》[^。;《\\n]{0,30}$")
_PRESENTS = compiled(f"(?:[,。;\n]|^)([{HAN}]{{3}})(?=(?:则|也|亦)?(?:透过|通过|藉由|借由|以|的|所著|著有|献上|带来|新作|新著)《)")
"""An author at the head of a clause, with the book behind."""
_REACH = 40
_BEFORE = 36
"""How far before the author his book may end, in code points."""
_COMMON = 3.0
"""Weight of a common surname."""
_HOUSES = frozenset("堂社馆院坊轩斋阁程")
"""Last characters of those who edit books and are nobody (文渊阁)."""
_LIKELY = 3.0
"""The least weight of a name's own characters."""


def authors(scene: Scene) -> Iterable[Candidate]:
    """Yield the authors whom 由…撰写 names behind a book and, where there is one, those before a book at the head of a clause."""
    text = scene.text
    if "《" not in text:
        return
    written = [
        name
        for match in _WRITTEN.finditer(text)
        if _BOOK_BEFORE.search(text, max(0, match.start() - _BEFORE), match.start())
        for name in _exactly(scene, *match.span(1))
    ]
    yield from written
    presented = [name for match in _PRESENTS.finditer(text) for name in _exactly(scene, *match.span(1))]
    if written or len(presented) > 1:
        yield from presented


def _exactly(scene: Scene, start: int, end: int) -> Iterable[Candidate]:
    """Yield the likely name that fills the stretch: a known surname and common characters, or a common one and one such character."""
    weights = scene.lexicon.given_weights
    for option in candidates(scene.text, start, scene.lexicon):
        if option.end != end or option.kind != "chinese" or option.score - option.right < _LIKELY:
            continue
        name = option.key(scene.text)
        if name[-1] in _HOUSES or name[1:] in scene.lexicon.organisations:
            continue
        given = [weights.get(c, 0.0) for c in name[1:]]
        if plain(scene, option) or (len(given) > 1 and option.family >= _COMMON and min(given) >= 0 < max(given)):
            yield option
