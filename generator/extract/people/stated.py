"""Names that the form around them proves: a label, rows of a table, the title in brackets or behind a comma, a list of titled ones."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable
from itertools import pairwise

from generator.expressions import compiled
from generator.extract.patterns import Guarded
from generator.extract.people.evidence import LISTED_DO, plain, though_a_word
from generator.extract.people.grammar import LABELS, any_of
from generator.extract.people.names import DELIMITERS, HAN, Candidate
from generator.extract.people.scene import Scene
from generator.extract.people.titles import Chain, may_be_name, skip_bracket
from generator.i18n.words import word_bits

Weigh = Callable[[int, float], Candidate | None]
"""Returns the best name that begins at an offset, given a bonus for its place."""

_ITEM = rf"(?:[{HAN}]{{2,4}}|[{HAN}] [{HAN}])"
_LABEL = Guarded("主司与对引讲报演发致出参到列特嘉来贵领人专委成左右从由自", any_of(LABELS))
_ROW = compiled(rf"^({_ITEM})(?:[ \t|]{{1,4}}|[ \t]?[-–—][ \t]?)(?=[^\n,。;:]{{2,40}}$)", re.MULTILINE)
_BESIDES = rf"({_ITEM})(?=\([^()\n]{{2,40}}\)|,[^,。;、\n]{{3,24}}[,。])"
_FIRST_BESIDE = compiled(_BESIDES)
_BESIDE = compiled(rf"[,。;:、\n\ufffc]{_BESIDES}")
_BETWEEN = compiled("[、, ]|和|及|以及")
_UNKNOWN = compiled(rf"([{HAN}]{{2,7}}?)(?:亲王|王储|王子|公主|先生|女士)?(?=、)|([{HAN}]{{3}})(?=,)")
_ITEM_OF_LIST = compiled(
    rf"(?:(?<=、)|(?<=[,。;:\n]))([{HAN}]{{6,24}})(?=、|等(?:专家|教授|学者|代表|人|领导|嘉宾|\d)|[作做]了|[及和](?=[{HAN}]{{4,}}))"
)
_HOUSES = ("大学", "学院", "研究院", "系", "所", "中心", "医院", "党校", "公司", "集团", "协会", "学会", "商会", "中学", "科院", "实验室")
_COMMON, _FULL = 2, 3
"""How surely a character is a surname; the length of a full name."""
_NEAR = 60
"""How far from an item of a list another name with a title is looked for, in code points."""
_NEXT_TITLE = 24
"""The longest title of the next person of a list, in code points."""


def stated(scene: Scene, weigh: Weigh) -> Iterable[Candidate]:
    """Yield the names that the form around them proves."""
    yield from _labelled(scene, weigh)
    yield from _rows(scene, weigh)
    yield from _cut_off(scene, weigh)
    yield from _affiliated(scene, weigh)
    first = _FIRST_BESIDE.match(scene.text)
    for match in (*((first,) if first else ()), *_BESIDE.finditer(scene.text)):
        start, end = match.span(1)
        bracket = scene.text[end] == "("
        if _title_fills(scene, end + 1, ")" if bracket else ",。"):
            name = weigh(start, 1.5)
            if name is not None and name.end == end and (bracket or plain(scene, name)):
                yield name


_CUT_OFF = compiled(rf"(?:[省市县区州镇乡党纪]委|政法委|政府|人大|政协|[局厅部办会院])(?:副?书?|副?主?)\*{{1,2}}(?=[{HAN}]{{2}})")
"""A title of which a page shows only the first characters (区委副*)."""


def _cut_off(scene: Scene, weigh: Weigh) -> Iterable[Candidate]:
    """Yield the names of common characters right behind a title that a page cut off (区委副*何立群)."""
    for title in _CUT_OFF.finditer(scene.text) if "*" in scene.text else ():
        name = weigh(title.end(), 1.0)
        if name is not None and (plain(scene, name) or scene.lexicon.surnames.get(scene.text[name.start], 0) > _COMMON):
            yield name


def _affiliated(scene: Scene, weigh: Weigh) -> Iterable[Candidate]:
    """Yield the names of a list that has others with titles, whose items are an organisation and a name (甲大学何立群、乙所主任冯毅)."""
    names = sorted(scene.seeds)
    for item in _ITEM_OF_LIST.finditer(scene.text):
        start, end = item.span(1)
        if end in scene.by_end or bisect_left(names, start - _NEAR) == bisect_left(names, end + _NEAR):
            continue
        for length in (3, 2):
            house = scene.text[end - length - 4 : end - length]
            common = scene.lexicon.surnames.get(scene.text[end - length], 0) >= _COMMON
            if common and house.endswith(_HOUSES) and (name := weigh(end - length, 1.8)) is not None and name.end == end:
                yield name
                break


def _labelled(scene: Scene, weigh: Weigh) -> Iterable[Candidate]:
    """Yield the names of a list of nothing but names behind a label (与谈人:…)."""
    for label in _LABEL.finditer(scene.text):
        at, names = label.end(), list[Candidate]()
        while (name := weigh(at, 1.8)) is not None:
            names.append(name)
            mark = _BETWEEN.match(scene.text, name.end)
            if mark is None:
                break
            at = mark.end()
        if names and scene.text[names[-1].end] in DELIMITERS | {"等"}:
            yield from names


def _rows(scene: Scene, weigh: Weigh) -> Iterable[Candidate]:
    """Yield the names that head rows with nothing but a title behind; one such row alone is no table."""
    rows: list[tuple[int, Candidate]] = []
    for match in _ROW.finditer(scene.text):
        name = weigh(match.start(1), 1.5)
        end = scene.text.find("\n", match.end())
        if name is not None and name.end == match.end(1) and end in scene.by_end:
            rows.append((end, name))
    for (end, name), (_, following) in pairwise(rows):
        if following.start == end + 1:
            yield name
            yield following


def _title_fills(scene: Scene, start: int, ends: str) -> bool:
    """Say whether a title fills the stretch from ``start`` to the first of ``ends``."""
    end = min((at for mark in ends if (at := scene.text.find(mark, start, start + 42)) >= 0), default=-1)
    chain = scene.by_end.get(end)
    return chain is not None and chain.start >= start and (not chain.weak or chain.start - start >= 3)


_BETWEEN_NAMES = compiled(rf"、((?:[{HAN}]{{2,5}}、){{1,2}})")
_LAST = compiled(rf"、([{HAN}]{{3}})(?={LISTED_DO.pattern})")
_JAPANESE_ENDS = frozenset("子美惠郎夫雄男治彦")
"""How longer names without a known surname end."""


def between_names(scene: Scene) -> Iterable[Candidate]:
    """Yield what stands between two proven names of one list without titles (甲、乙、丙), one item or two, or ends the list."""
    for seed in list(scene.seeds.values()):
        last = _LAST.match(scene.text, seed.end)
        if last and last.start(1) not in scene.seeds and though_a_word(scene, last[1]) and word_bits(last[1]) is None:
            yield Candidate(*last.span(1), 4.0, "listed")
        match = _BETWEEN_NAMES.match(scene.text, seed.end)
        if match is None or match.end() not in scene.seeds:
            continue
        start = match.start(1)
        for item in match[1].split("、")[:-1]:
            likely = len(item) < 4 or item[-1] in _JAPANESE_ENDS
            if start not in scene.seeds and likely and may_be_name(item[:3], scene.lexicon) and start + len(item) not in scene.by_end:
                yield Candidate(start, start + len(item), 4.0, "listed")
            start += len(item) + 1


def _before_comma(scene: Scene, chain: Chain) -> bool:
    """Say whether a proven name and a comma stand before the title of the next of a list (书记甲,青石市委书记…)."""
    comma = scene.text.rfind(",", max(0, chain.start - _NEXT_TITLE), chain.start)
    return any(comma - length in scene.seeds and scene.seeds[comma - length].end == comma for length in (2, 3)) if comma > 0 else False


_JOINED = compiled(rf"([{HAN}]{{2,3}}?)[与和及](?=[{HAN}]{{3}})|([{HAN}]{{2}})(?=主持(?:[,。;]|会议|仪式|了|并))")
_BY = compiled("[由请][^,。;、由]{2,24}$")
"""Before a post whose holder does what follows (由局长万里主持)."""


def _joined(scene: Scene, start: int) -> Candidate | None:
    """Return the name that is an ordinary word too, behind a title: 与 and another one's title and name follow, or 由 says who chairs."""
    match = _JOINED.match(scene.text, start)
    name = (match[1] or match[2]) if match else ""
    if match is None or scene.lexicon.surnames.get(name[0], 0) < _COMMON:
        return None
    if not (scene.lexicon.given.issuperset(name[1:]) or (len(name) > 2 and may_be_name(name, scene.lexicon))):
        return None
    if name in scene.lexicon.followers or name in scene.lexicon.title_words:
        return None
    end = start + len(name)
    if match[2]:
        return Candidate(start, end, 4.0, "listed") if _BY.search(scene.text, max(0, start - 28), start) else None
    index = bisect_left(scene.chains, end + 1, key=lambda c: c.start)
    for following in scene.chains[index : index + 3]:
        between = scene.text[end + 1 : following.start].replace("、", "")
        if following.start > end + _NEXT_TITLE or not DELIMITERS.isdisjoint(between):
            return None
        if skip_bracket(scene.text, following.end) in scene.seeds:
            return Candidate(start, end, 4.0, "listed")
    return None


def between_titled(scene: Scene, chain: Chain) -> Candidate | None:
    """Return the name, known or not, behind a title when the next of the list has a title and a name that is proven."""
    start = skip_bracket(scene.text, chain.end)
    if not chain.weak and (joined := _joined(scene, start)) is not None:
        return joined
    match = _UNKNOWN.match(scene.text, start)
    name = (match[1] or match[2]) if match else ""
    foreign = len(name) >= _FULL and scene.lexicon.foreign.issuperset(name)
    if match is None or not (though_a_word(scene, name) or foreign or (may_be_name(name, scene.lexicon) and not chain.weak)):
        return None
    if chain.weak and (len(name) < _FULL or word_bits(name) is not None or match[2]):
        return None
    if match[2] and not (scene.lexicon.given.issuperset(match[2][1:]) and _before_comma(scene, chain)):
        return None
    index = bisect_left(scene.chains, match.end(), key=lambda c: c.start)
    for following in scene.chains[index : index + 3]:
        if following.start > match.end() + _NEXT_TITLE or not DELIMITERS.isdisjoint(scene.text[match.end() + 1 : following.start]):
            return None
        if skip_bracket(scene.text, following.end) in scene.seeds:
            return Candidate(start, match.end(match.lastindex or 1), 4.0, "listed")
    return None
