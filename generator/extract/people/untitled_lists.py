"""Lists of names without a title: of those who do something together, or who are told to be there (参加活动的还有甲、乙、丙)."""

from collections.abc import Callable, Iterable

from generator.expressions import compiled
from generator.extract.people.evidence import people_follow
from generator.extract.people.names import CONJUNCTIONS, HAN, Candidate
from generator.extract.people.scene import Scene

_ALONE, _COMMON = 6.0, 3.0
"""The weight of a name that needs nothing else, and of a surname that is common."""
_BONUS = 1.8
_FULL = 3
_ITEM = rf"(?:[{HAN}]{{2,4}}|[{HAN}] [{HAN}]|[{HAN}]{{1,7}}[·•∙.?・‧][{HAN}]{{1,8}})"
_ITEMS = rf"(?:以及|由|和|与|在)?({_ITEM}(?:[、]{_ITEM})+)"
_FIRST_RUN = compiled(_ITEMS)
_RUN = compiled(f"[,。;:\n\ufffc]{_ITEMS}")
_AFTER_RUN = compiled(
    r"等(?:[\d一二三四五六七八九十百]+[余多来]?[位名]?人|[\d一二三四五六七八九十]+[位名人]|人)?|(?:\([^()]{1,10}\))?(?=出席|参加|陪同|列席|到场|到会|见证|共同|分别|先后|一同|一起|主持|随同|代表|监誓|监交|[受应]邀出席)"
    r"|(?=为[^,。;、\n]{2,24}[,。;\n])|(?=[两三四五六七八九十\d]{1,3}[位名])|(?=(?:以及|及|和)(?:各界|相关|有关|部分|社会|媒体|企业)[^,。;、\n]{0,14}(?:出席|参加|到场|见证))"
)
_ATTEND = compiled("(?:分别|一同|共同|也|还)?(?:出席|参加|陪同|列席|到场|到会|见证|观礼)")
_LED = compiled(
    rf"(?:(?:出席|参加|列席|陪同|见证|与会|到场)[^,。;:、\n]{{0,14}}?的(?:还|亦|也|另)?(?:有|包括)|(?:现场|会场)(?:还|也)?有|(?:出席|与会)者(?:还)?有)[:]?"
    rf"({_ITEM}(?:[、]{_ITEM})+)"
)
"""Before a list of those who are there, whatever stands behind it."""
_ENDS = compiled("[,。;\n]|$|等|以?及|和")


def untitled_lists(scene: Scene, weigh: Callable[[int, float], Candidate | None]) -> Iterable[Candidate]:
    """Yield the names of lists that do something together or are said to be there; all of a list or none."""
    first = _FIRST_RUN.match(scene.text)
    for run in (*((first,) if first else ()), *_RUN.finditer(scene.text)):
        yield from _together(scene, _names(scene, run.span(1), weigh))
    for led in _LED.finditer(scene.text):
        names = _names(scene, led.span(1), weigh)
        if len(names) > 1 and all(n.family > 1 for n in names) and _sure(names) and _ENDS.match(scene.text, names[-1].end):
            yield from names


def _names(scene: Scene, run: tuple[int, int], weigh: Callable[[int, float], Candidate | None]) -> list[Candidate]:
    """Return the names of the list in ``run``, with one behind a conjunction; empty where one of them is none."""
    names: list[Candidate] = []
    at = run[0]
    while at < run[1]:
        best = weigh(at, _BONUS)
        if best is None:
            return []
        names.append(best)
        mark = scene.text[best.end : best.end + 1]
        if mark in CONJUNCTIONS and names[1:] and (last := weigh(best.end + 1, _BONUS)):
            names.append(last)
        if mark != "、":
            break
        at = best.end + 1
    return names


def _together(scene: Scene, names: list[Candidate]) -> list[Candidate]:
    """Return the names where what stands behind them is told of people."""
    tail = _AFTER_RUN.match(scene.text, names[-1].end) if names else None
    if tail is None or len(names) < 2:
        return []
    if scene.text[tail.end() : tail.end() + 1] == "为" and not office_follows(scene, tail.end()):
        return []
    attends = _sure(names) and _ATTEND.match(scene.text, tail.end())
    return [] if tail.group().startswith("等") and not (people_follow(scene, tail.end()) or attends) else names


def _sure(names: list[Candidate]) -> bool:
    """Say whether the names of a list look like names all, or one of them fully does."""
    sure = all(name.family >= _COMMON and name.score >= _ALONE for name in names)
    return sure or any(name.end - name.start == _FULL and name.family > 1 for name in names)


def office_follows(scene: Scene, at: int) -> bool:
    """Say whether the clause that goes on at ``at`` ends with a title (为学院副院长)."""
    end = next((i for i in range(at, min(at + 27, len(scene.text))) if scene.text[i] in ",。;\n"), at)
    return end in scene.by_end
