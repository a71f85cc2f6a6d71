"""Names that no surname proves, by the form around them: a place in a picture, a monk's name, a Japanese one, somebody's family."""

import re
from collections.abc import Iterable

from generator.expressions import compiled
from generator.extract.people.evidence import plain
from generator.extract.people.names import DELIMITERS, HAN, Candidate, candidates, right_cue
from generator.extract.people.scene import Scene
from generator.extract.people.titles import Chain, may_be_name, skip_bracket

_PLACE = r"\((?:前排|后排|中排|图)?(?:[左右中]|居中|正中)(?:者|起)?(?:第?[一二三四五六七八九])?(?:[,、].{1,8})?\)"
PLACED = compiled(_PLACE)
"""The place in a picture behind a name: (右二)."""
_IN_PICTURE = compiled(rf"([{HAN}]{{2,4}})(?={_PLACE})")
"""A name with its place in the picture behind it: 宥勝(右二)."""
_ORDAINED = compiled(rf"([{HAN}]{{2}})(?=(?:老?法师|禅师|老?和尚|上人|师父|住持|神父|修女))")
"""A name in religion has no surname: 觉明法师."""
_NOT_ORDAINED = frozenset("各几众多诸位名等大出在执常")
_JAPANESE = compiled(
    "日本|株式会社|[大东京][阪京都]|横滨|神户|名古屋|北海道|福冈|冲绳|关西|关东|九州|早稻田|庆应|奈良|静冈|长野|广岛|仙台|札幌|知事|町长|駐日|日方|日籍|日商"
)
"""Before a title: who bears it may well have a Japanese name."""
_SECOND = frozenset("田川山村野原岛崎泽冈井藤本口谷木林下上中松森桥内池石部尾塚冢津岸岩浦根和宫")
"""How a Japanese surname of two characters may end."""
_BACK = 24
_FAMILY = compiled("(?:的?(?:妻子|太太|夫人|丈夫|先生|遗孀|长子|次子|儿子|女儿|长女|次女|之子|之女|父亲|母亲|胞弟|胞兄|胞妹|胞姐))$")
"""Between two names: whose family the second is of."""
_LONGEST_FAMILY = 4


_ONE_WORD = compiled("([A-Z][a-z]{3,14})(?=先生|女士|博士|教授|[,。、]|[与和及](?![A-Za-z])|代表|签|致|表示|指出|说|共同|出席|率|今|于)")
"""A foreign name of one word behind a title (院长Somchai)."""
_ONE_BEFORE = compiled("(?<=[局署部处校院会])([A-Z][a-z]{3,14})$")
"""The same before it (管理局Alvarez董事)."""


def unlike_names(scene: Scene) -> Iterable[Candidate]:
    """Yield the names that the form around them proves, whatever their characters."""
    for chain in scene.chains:
        start = skip_bracket(scene.text, chain.end)
        if start not in scene.seeds and (found := _behind(scene, chain, start)) is not None:
            yield found
    for seed in list(scene.seeds.values()):
        yield from _of_family(scene, seed)


def _behind(scene: Scene, chain: Chain, start: int) -> Candidate | None:
    """Return the name right behind a title that its form proves."""
    text = scene.text
    ordained = _ORDAINED.match(text, start)
    if ordained and not chain.weak and _NOT_ORDAINED.isdisjoint(ordained[1]) and may_be_name(ordained[1], scene.lexicon):
        return Candidate(start, ordained.end(1), 4.0, "ordained")
    word = None if chain.weak else _ONE_WORD.match(text, start) or _before(scene, chain)
    if word:
        return Candidate(*word.span(1), 4.0, "latin")
    pictured = _IN_PICTURE.match(text, start)
    if pictured and may_be_name(pictured[1], scene.lexicon):
        return Candidate(start, pictured.end(1), 4.0, "pictured")
    return None if chain.weak else _japanese(scene, chain, start)


def _before(scene: Scene, chain: Chain) -> re.Match[str] | None:
    """Return the foreign name of one word that stands between a body and a title."""
    if not scene.text[chain.start - 1].isascii() or right_cue(scene.text, chain.end, scene.lexicon) < 1:
        return None
    return _ONE_BEFORE.search(scene.text, max(0, chain.start - 16), chain.start)


def _japanese(scene: Scene, chain: Chain, start: int) -> Candidate | None:
    """Return a name of four characters behind a title of a Japanese body."""
    text, end = scene.text, start + 4
    name = text[start:end]
    if name[1:2] not in _SECOND or not DELIMITERS.isdisjoint(name) or not name.isalpha() or right_cue(text, end, scene.lexicon) < 1:
        return None
    low = max(text.rfind(mark, 0, chain.start) for mark in "。,;\n") + 1
    told = _JAPANESE.search(text, max(low, chain.start - _BACK), chain.end)
    return Candidate(start, end, 4.0, "japanese") if told and may_be_name(name, scene.lexicon) else None


def _of_family(scene: Scene, seed: Candidate) -> Iterable[Candidate]:
    """Yield whose family a person is said to be of, right before (何立群妻子蔡云)."""
    family = _FAMILY.search(scene.text, max(0, seed.start - _LONGEST_FAMILY), seed.start)
    if family is None:
        return
    for start in range(max(0, family.start() - 3), family.start() - 1):
        for option in candidates(scene.text, start, scene.lexicon):
            if option.end == family.start() and plain(scene, option):
                yield option
                return
