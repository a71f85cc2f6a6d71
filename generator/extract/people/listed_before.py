"""Names of a list whose last one has behind it the title that all of them hold (许志远、杨曜立委出席)."""

from collections.abc import Iterable

from generator.expressions import compiled
from generator.extract.people.evidence import plain
from generator.extract.people.names import CONJUNCTIONS, DELIMITERS, HAN, Candidate, exactly
from generator.extract.people.rare import rare_item
from generator.extract.people.scene import Scene
from generator.i18n.words import word_bits

_HELD_BY_MANY = (
    *(
        "立委",
        "立法委员",
        "议员",
        "委员",
        "代表",
        "里长",
        "村长",
        "理事",
        "监事",
        "董事",
        "常董",
        "教授",
        "老师",
        "教师",
        "医师",
        "律师",
        "院士",
    ),
    *("专家", "学者", "顾问", "同学", "选手", "博士", "研究员", "工程师", "建筑师", "主播", "导演", "艺术家", "作家", "助理", "秘书"),
)
"""How posts and callings end that several hold at once; no list shares a 董事长."""
_OFFICE = compiled("的?(?:服务处|办公室|工作室|研究室|事务所|助理|团队)")
"""Behind the title: it is theirs who come, not they (甲、乙议员服务处)."""
_LIKELY = 3.4
_LISTED = 1.5
"""How much a place in such a list adds to a name's weight."""
_LED = compiled("(?:议会|立法院|党团|省议会|包括|有|由|邀请|邀|为|请|是|与会|席的|出席|偕同|会同|陪同|以及|[今昨]日|[)）])$")
"""What else the first of a list stands behind."""
_ITEM = rf"[A-Za-z{HAN}·.' ]{{2,16}}"
_UNREAD = compiled(f"{_ITEM}$")
"""An item of the list that may be a name of another kind."""
_SIZES = (3, 2, 4)
_COMMON = 3.0
"""Weight of a surname that is common."""


LISTS_ON = compiled(rf"(?:、|和|与|及|以及|跟|暨)|、{_ITEM}、")
"""Between two of a list, an item that was not read perhaps."""


def held_by_many(scene: Scene, start: int, end: int) -> bool:
    """Say whether the title at ``[start:end]`` is one that several hold at once."""
    return scene.text.endswith(_HELD_BY_MANY, start, end)


def before_listed(scene: Scene) -> Iterable[Candidate]:
    """Yield the names of each list before the one that has behind it a title held by many, from right to left.

    One item that cannot be read is passed over when a name stands before it; who has a title of his own ends the list.
    """
    for last in list(scene.seeds.values()):
        yield from _before(scene, last)


def _before(scene: Scene, last: Candidate) -> Iterable[Candidate]:
    chain = scene.by_start.get(last.end)
    if chain is None or not held_by_many(scene, chain.start, chain.end) or _OFFICE.match(scene.text, chain.end):
        return
    start, passed = last.start, False
    while (end := _end_before(scene.text, start)) is not None and end not in scene.by_end:
        name = _ending(scene, end)
        if name is None:
            item = None if passed else _UNREAD.search(scene.text, max(0, end - 16), end)
            if item is None or scene.text[item.start() - 1] != "、" or _ending(scene, item.start() - 1) is None:
                return
            start, passed = item.start(), True
            continue
        yield name
        start = name.start


def _end_before(text: str, start: int) -> int | None:
    """Return where the item ends that a mark of lists parts from the one at ``start``; None where none does."""
    if text.endswith("以及", 0, start):
        return start - 2
    return start - 1 if text[start - 1] == "、" or text[start - 1] in CONJUNCTIONS else None


def _ending(scene: Scene, end: int) -> Candidate | None:
    """Return the name that ends at ``end`` and begins its item, or the list."""
    text = scene.text
    for size in _SIZES:
        start = end - size
        if start < 0 or not (_begins_item(text, start) or _LED.search(text, max(0, start - 4), start)):
            continue
        if known := scene.seeds.get(start):
            return known if known.end == end else None
        options = [c for c in exactly(text, start, end, scene.lexicon) if c.score + _LISTED >= _LIKELY + 2.0 * (size != _SIZES[0])]
        best = max(options, key=lambda c: c.score, default=None) or (rare_item(scene, start) if size == _SIZES[0] else None)
        if best is not None and best.end == end and (size == _SIZES[0] or plain(scene, best) or _no_word(scene, best)):
            return best
    return None


def _no_word(scene: Scene, name: Candidate) -> bool:
    """Say whether a common surname begins what is neither a word nor a place."""
    key = name.key(scene.text)
    return name.family >= _COMMON and key not in scene.lexicon.ignored and word_bits(key) is None


def _begins_item(text: str, start: int) -> bool:
    return start == 0 or text[start - 1] in DELIMITERS or text[start - 1] in CONJUNCTIONS
