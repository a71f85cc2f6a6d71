"""Foreign names that their Latin form in the bracket behind them proves (部长步卡罗(Mario Flores), 杜宾(Ann Dubin)议员)."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.people.names import DELIMITERS, HAN, Candidate
from generator.extract.people.scene import Scene
from generator.extract.people.titles import Chain, may_be_name

_CAPITAL = "[A-ZÀ-ÞŠŽĐĆČ][A-Za-zÀ-ž'’.-]*"
_PARTICLE = "(?:de|da|do|dos|del|di|du|la|le|van|von|der|den|bin|binti|al|el|y|e|zu|ter)"
LATIN = compiled(rf"\(({_CAPITAL}(?:,? (?:{_PARTICLE} ){{0,2}}{_CAPITAL}){{1,5}})(?:, ?\d{{2}})?\) ?")
"""A bracket with two to six words in Latin letters, each with a capital, as in a name."""
_NOBODY = compiled(
    "(?:Associat|Council|Cent(?:er|re)|Institut|Universit|Colleg|School|Foundation|Fund$|Organi[sz]at|Union|Network|Societ|Group|Compan|Corporat|Committee|"
    "Commission|Part(?:y|ies)$|Award|Prize|Forum|Hotel|Museum|Park|City|Count(?:y|ry)|State|Street|Road|Island|Office|Depart|Ministr|Bureau|Agenc|Program|Project|"
    "Plan|Initiative|Alliance|League|Team|Club|Church|Hospital|Bank|Times|News|Press|Magazine|Journal|Festival|Week|Day|Conference|Congress|Summit|Act|Law|Fair|"
    "Expo|Govern|Shared|World|International|National|Global|Asia|Pacific|Americ|Europ|Taiwan|Republic|Board|Chamber|Federation|House|Palace|Airport|Partner|Data|Smart|Green|Music|"
    "Art|Design|Tech|System|Service|Management|Development|Education|Culture|Research|Open|Cup|Games?$|Ltd|Inc|Co\\.|Villa|Saint|San|Los|Las|New|North|South|East|West)"
)
"""How a word of what is no person's name begins."""
_LONGEST = 8
_SHORT = 4
_STOPS = frozenset("与和及由向在对给的之为等请让把被从跟同偕率以于是有经继国州省")
_STATES = ("共和国", "王国", "联邦", "群岛", "尼维斯", "格瑞那丁", "格瑞纳丁", "格林纳丁斯")
"""Ends of the name of a state before the name of somebody who heads it."""
_OF_STATES = ("共和国", "群岛", "及尼维斯", "及格瑞", "及格林")
"""What goes on from the name of a state."""
_VERBS = (
    "感谢 谢谢 会见 接见 会晤 欢迎 邀请 邀得 陪同 包括 包含 拜会 拜访 致赠 颁赠 偕同 率领 带领 祝贺 恭喜 悼念 认识 例如 特别 "
    "见到 代表 访问 访团 现场 会中 见证 公子 参加 看到"
)
_BEFORE = frozenset(_VERBS.split())
"""Words that a name without a title before it stands behind."""
_OF_RANK = compiled("(?:前|副|首席|资深|联邦|[参众]){0,3}")


def latin_behind(text: str, end: int) -> re.Match[str] | None:
    """Return the Latin form of the name that ends at ``end``, in its bracket; None when there is none."""
    end += text[end : end + 2] == " ("
    match = LATIN.match(text, end) if text[end : end + 1] == "(" else None
    return match if match is not None and not any(_NOBODY.match(word) for word in match[1].split()) else None


class _Item(NamedTuple):
    start: int
    end: int
    after: int
    """Where the text goes on behind the Latin form."""
    known: bool
    """A title stands beside it."""


def in_both_scripts(scene: Scene) -> Iterable[Candidate]:
    """Yield the names with their Latin form behind that stand beside a title, or in a list with such a one."""
    run: list[_Item] = []
    for bracket in LATIN.finditer(scene.text):
        item = _item(scene, bracket.start())
        if item is None:
            continue
        if run and not (item.start - 1 == run[-1].after and scene.text[item.start - 1] in _JOINTS):
            yield from _of_run(scene, run)
            run = []
        run.append(item)
    yield from _of_run(scene, run)


def _of_run(scene: Scene, run: list[_Item]) -> Iterable[Candidate]:
    if any(item.known for item in run) or (run and _counted(scene, run[-1].after)):
        yield from (Candidate(item.start, item.end, 8.0, "foreign", right=2.5) for item in run)


_JOINTS = frozenset("、与和及")
_COUNTED = compiled("等(?:[\\d一二两三四五六七八九十]{1,3}[位名])[^,。;、]{0,12}")


def _counted(scene: Scene, at: int) -> bool:
    """Say whether a list ends with how many they are, and what (等3位甲国众议员)."""
    counted = _COUNTED.match(scene.text, at)
    return counted is not None and any(end in scene.by_end for end in range(at + 4, counted.end() + 1))


def _item(scene: Scene, opened: int) -> _Item | None:
    """Return the name before the bracket that opens at ``opened``; None when it is none."""
    text = scene.text
    latin = latin_behind(text, opened)
    if latin is None:
        return None
    end = opened - (text[opened - 1] == " ")
    honorific = _HONORIFIC.search(text, max(0, end - _HONORIFIC_LENGTH), end)
    end = honorific.start() if honorific else end
    start = _start(scene, end)
    if start is None or not _likely(scene, start, end):
        return None
    return _Item(start, end, latin.end(), start in scene.by_end or honorific is not None or _title_behind(scene, latin.end()) is not None)


_HONORIFIC = compiled("(?:先生|女士|博士|教授|爵士|勋爵|女爵|亲王|蒙席|夫妇|伉俪)$")
_HONORIFIC_LENGTH = 2


def _title_behind(scene: Scene, at: int) -> Chain | None:
    rank = _OF_RANK.match(scene.text, at)
    return scene.by_start.get(at) or (scene.by_start.get(rank.end()) if rank else None)


def _start(scene: Scene, end: int) -> int | None:
    """Return where the name that ends at ``end`` begins: behind a title, a mark, a verb or a country; None when nothing tells."""
    text, lexicon = scene.text, scene.lexicon
    for start in range(end - 2, max(0, end - _LONGEST) - 1, -1):
        if start in scene.by_end or start == 0 or text[start - 1] in DELIMITERS or text.endswith(_STATES, 0, start):
            return start
        if text[start - 1] in _STOPS and not text.startswith(_OF_STATES, start - 2):
            return start
        two = text[start - 2 : start]
        if two in _BEFORE or (two in lexicon.followers and not lexicon.foreign.issuperset(two)):
            return start
        if not text.startswith(_OF_STATES, start) and any(text[start - n : start] in lexicon.ignored for n in (3, 4, 5)):
            return start
    return None


_HAN_NAME = compiled(rf"[{HAN}·‧•・.]+")


def _likely(scene: Scene, start: int, end: int) -> bool:
    """Say whether nothing speaks against a stretch before its Latin form: its characters are those of names, and it is no body."""
    name = scene.text[start:end].replace("·", "").replace("‧", "")
    if len(name) < 2 or _HAN_NAME.fullmatch(name) is None:
        return False
    foreign = sum(c in scene.lexicon.foreign for c in name)
    return may_be_name(name, scene.lexicon) and (len(name) <= _SHORT or foreign * 3 >= len(name) * 2)
