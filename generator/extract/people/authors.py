"""Full names without a title that the words around them prove: authors of books, who chairs (由…主持), two who act, guests listed."""

from collections.abc import Iterable

from generator.expressions import compiled
from generator.extract.people.evidence import plain
from generator.extract.people.names import HAN, Candidate, exactly
from generator.extract.people.scene import Scene

_WRITTEN = compiled(f"由([{HAN}]{{2,3}})(?=(?:所|负责)?(?:撰写|执笔|编著|编撰|撰稿|翻译|绘图|著[,。、;]|撰[,。、;]))")
"""Names the author behind a title of a book (《…》由何立群撰写)."""
_BOOK_BEFORE = compiled("》[^。;《\\n]{0,30}$")
_PRESENTS = compiled(f"(?:[,。;\n]|^)([{HAN}]{{3}})(?=(?:则|也|亦)?(?:透过|通过|藉由|借由|以|的|所著|著有|献上|带来|新作|新著)《)")
"""An author at the head of a clause, with the book behind."""
_BEFORE = 36
"""How far before the author his book may end, in code points."""
_COMMON = 3.0
"""Weight of a common surname."""
_HOUSES = frozenset("堂社馆院坊轩斋阁程")
"""Last characters of those who edit books and are nobody (文渊阁)."""
_LIKELY = 2.0
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
        for name in _likely(scene, *match.span(1))
    ]
    yield from written
    presented = [name for match in _PRESENTS.finditer(text) for name in _likely(scene, *match.span(1))]
    if written or len(presented) > 1:
        yield from presented


_CHAIRS = compiled(f"由([{HAN}]{{3}})(?=主持|致[辞词欢开闭]|宣读|带队|领队|率队|授课|主讲|主礼)")
"""Names who does it (会议由何立群主持)."""
_AS_CHAIR = compiled(
    f"(?:主持人|司仪|与谈人|引言人|主讲人|讲者|讲员|发表者|发表人|报告人|评论人|讲评人)(?:为|是|:)([{HAN}]{{3}})(?=[,。;、与和\n])"
)
"""Names who chairs or talks (主持人为何立群,…)."""
_HOUSE_CHAIRS = compiled(
    f"(?:大学|学院|机构|公司|集团|中心|协会|学会|商会|医院|研究院|研究所|工作室|电视台|电台)([{HAN}]{{3}})(?=主持(?:了|此次|本次|今天|活动|会议|仪式|典礼|论坛|[,。;]))"
)
"""Somebody of a house who chairs (青石公司何立群主持此次活动)."""
_TWO = compiled(
    f"(?:[,。;\n]|^)([{HAN}]{{3}})[和与]([{HAN}]{{3}})(?=不约而同|代表[双两甲乙各]|分别|共同|一同|一起|先后|双双|携手|签[署约订]|致辞|致词|出席|参加|揭牌|揭幕|表示)"
)
"""Two at the head of a clause who do the same (何立群和冯立毅代表双方签约)."""
_GUESTS = compiled(
    f"(?:与会者|出席者|参加者|到场者|获奖者|得奖者|评审|评委|成员|团员|嘉宾|贵宾|来宾|讲者|主讲人)(?:分别|还|则)?(?:有|包括|为|是):?"
    f"([{HAN}]{{2,4}}?(?:、[{HAN}]{{2,4}}?){{1,40}}?)(?=等|[,。;\n])"
)
"""A list of nothing but names behind what they are (与会者有何立群、冯立毅等)."""


def acting(scene: Scene) -> Iterable[Candidate]:
    """Yield the full names without a title of who chairs, of two who act together, and of guests of whom all items are names."""
    text = scene.text
    for match in (*_CHAIRS.finditer(text), *_AS_CHAIR.finditer(text), *_HOUSE_CHAIRS.finditer(text)):
        yield from _likely(scene, *match.span(1))
    for match in _TWO.finditer(text):
        both = [name for group in (1, 2) for name in _likely(scene, *match.span(group)) if plain(scene, name)]
        yield from both if len(both) > 1 else ()
    for match in _GUESTS.finditer(text):
        names, at, items = list[Candidate](), match.start(1), match[1].split("、")
        for item in items:
            names.extend(_likely(scene, at, at + len(item)))
            at += len(item) + 1
        full = sum(plain(scene, name) for name in names)
        yield from names if len(names) == len(items) and full * 2 > len(items) else ()


def _likely(scene: Scene, start: int, end: int) -> Iterable[Candidate]:
    """Yield the likely name that fills the stretch: a known surname and common characters, or a common one and one such character."""
    weights = scene.lexicon.given_weights
    for option in exactly(scene.text, start, end, scene.lexicon):
        if option.kind != "chinese" or option.score - option.right < _LIKELY:
            continue
        name = option.key(scene.text)
        if name[-1] in _HOUSES or name[1:] in scene.lexicon.organisations:
            continue
        given = [weights.get(c, 0.0) for c in name[1:]]
        if plain(scene, option) or (len(given) > 1 and option.family >= _COMMON and min(given) >= 0 < max(given)):
            yield option
