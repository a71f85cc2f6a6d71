"""Names that stand right before a title or an honorific (何立群市長, 中方作者吴华女士)."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import islice

from generator.expressions import compiled
from generator.extract.people.evidence import (
    FUNCTION_SURNAMES,
    OF_LISTS,
    after_organisation,
    near,
    no_word,
    plain,
    recurs,
    stands_free,
)
from generator.extract.people.names import CONJUNCTIONS, DELIMITERS, GIVEN_TOO, HAN, Candidate, exactly, right_cue
from generator.extract.people.scene import Scene
from generator.extract.people.surnames import two_surnames
from generator.extract.people.titles import Chain, skip_bracket
from generator.i18n.words import word_bits

_UNIT_BEFORE = (1.4, 2.5)
"""What a unit right before a name adds to its weight: to one that is no word, and to one with two surnames."""
_SURE = 5.5
_KNOWN = 2
"""Weight of a surname that is surely one."""
_LONG, _JAPANESE = 3, 4
_BODY_ENDS = frozenset("会局厅委院所部处府社司店团")
"""Last characters of bodies that somebody's full name stands behind."""
_PLACE_HEADS = frozenset(["省长", "市长", "州长", "盟长", "县长", "区长", "旗长", "镇长", "乡长", "村长", "里长", "分局长", "副分局长"])
_BEFORE_PEOPLE = frozenset(
    [
        "听取",
        "邀请",
        "欢迎",
        "感谢",
        "陪同",
        "会见",
        "拜会",
        "采访",
        "看望",
        "祝贺",
        "拜访",
        "偕同",
        "率领",
        "带领",
        "会上",
        "会中",
        "代表",
        "其后",
        "随后",
        "首先",
    ]
)
"""Words that a name without a title before it may stand behind."""


def before_title(scene: Scene, chain: Chain) -> Candidate | None:
    """Return the name right before a title (何立群市長, 北川數位林大同總經理)."""
    text, lexicon = scene.text, scene.lexicon
    further = scene.by_start.get(chain.end)
    if (further and not scene.verbal(further)) or right_cue(text, chain.end, lexicon) < 1 or holds_both(scene, chain):
        return None
    head = chain.start
    rank = lexicon.rank_end.search(text, max(0, head - 6), head)
    head = rank.start() if rank else head
    best: Candidate | None = None
    for start in _starts(scene, head):
        for option in exactly(text, start, head, lexicon):
            score = option.score - right_cue(text, head, lexicon) + 1.5 + _left(text, start)
            family = text[start : start + 2]
            japanese = head - start == _JAPANESE and family in lexicon.japanese and word_bits(family) is None
            score += 0.6 * (japanese and (text[start - 1] in _BODY_ENDS or text[start - 1] in DELIMITERS))  # 议会北林丈正, not 林丈正
            if (unit := _behind_unit(scene, option)) or text[start - 1] in DELIMITERS:
                score += _UNIT_BEFORE[1] if _double(scene, option) and not japanese else _UNIT_BEFORE[0] * (unit and no_word(scene, option))
            if best is None or score > best.score:
                best = option._replace(score=score)
    if text[chain.start : chain.end] in lexicon.verbal_titles:
        return best if best is not None and _of_office(scene, best, chain) else None
    if best is None or best.score < _LEAST or _university(scene, best, chain):
        return None
    preposition = text[best.start] in FUNCTION_SURNAMES
    if preposition and best.end - best.start < _LONG:  # 向李|总统
        return None
    if preposition and _left(text, best.start) < 1 and not (plain(scene, best) and after_organisation(scene, best)):
        return None
    if _rare(scene, best) and not (best.end - best.start == _LONG and stands_free(scene, best) and _again(scene, best, chain)):
        return None
    return best if _told_before(scene, best, chain, rank is None) else None


def _again(scene: Scene, name: Candidate, chain: Chain) -> bool:
    """Say whether a name stands elsewhere too: before what follows a name, or with the same title and behind what ends no name."""
    if recurs(scene, name):
        return True
    both = scene.text[name.start : chain.end]
    low, high = near(name.start)
    at = scene.text.find(both, low, high)
    places = list[int]()
    while at >= 0:
        places.append(at)
        at = scene.text.find(both, at + 1, high)
    return len(places) > 1 and any(_left(scene.text, place) >= 1 for place in places)


def _university(scene: Scene, name: Candidate, chain: Chain) -> bool:
    """Say whether what looks like a name is a university's short name before a post in it (阳明交大校长)."""
    post = scene.text[chain.start : chain.end].lstrip("副前原")
    return scene.text[name.end - 1] == "大" and post in _ACADEMIC and not (name.end - name.start == _LONG and plain(scene, name))


_ACADEMIC = frozenset(["校长", "教授", "学生", "校友", "院长", "系主任", "教务长", "研发长", "国际长", "主任秘书"])
_LEAST = 3.4
_OFFICE = compiled("(?:办事处|代表处|代表部|交流协会|交流中心)$")
_STANDS = compiled("[,。、]|的?见证|致|表示|指出|强调|说|伉俪|夫妇")


def _of_office(scene: Scene, name: Candidate, chain: Chain) -> bool:
    """Say whether 代表 behind a name is the post of who heads an office abroad (办事处何立群代表的见证下), not a verb."""
    delegate = scene.text[chain.start : chain.end] == "代表" and _STANDS.match(scene.text, chain.end) is not None
    return delegate and plain(scene, name) and _OFFICE.search(scene.text, max(0, name.start - 8), name.start) is not None


def _rare(scene: Scene, name: Candidate) -> bool:
    """Say whether a name begins with no character that is surely a surname."""
    two = scene.text[name.start : name.start + 2]
    double = two in scene.lexicon.japanese or two in scene.lexicon.surnames
    return name.kind == "chinese" and not double and scene.lexicon.surnames.get(two[0], 0) < _KNOWN


def holds_both(scene: Scene, chain: Chain) -> bool:
    """Say whether 兼 joins a title to another one with its name behind (青石创办人兼基金会董事长何立群)."""
    if scene.text[chain.end] != "兼":
        return False
    index = bisect_right(scene.chains, (chain.end, 1 << 60, True))
    further = scene.chains[index : index + 1]
    return any(DELIMITERS.isdisjoint(scene.text[chain.end : c.start]) and skip_bracket(scene.text, c.end) in scene.seeds for c in further)


def _told_before(scene: Scene, best: Candidate, chain: Chain, unranked: bool) -> bool:
    """Say whether a name that may stand right before a title is one: by what stands before it, its characters, or where else it stands."""
    text, lexicon = scene.text, scene.lexicon
    word = text[chain.start : chain.end]
    place = unranked and word in _PLACE_HEADS
    of_unit = _of_unit(scene, best, listed=text[chain.end] in ",、和与及") and (not chain.weak or word in _CALLINGS) and not place
    listed = unranked and chain.weak and _follows_titled(scene, best) and _full(scene, best)
    if listed or (of_unit and word[1:] != "领导"):
        return True
    if place and (
        _follows_titled(scene, best)
        or _of_place(scene, best)
        or (plain(scene, best) and text[best.start - 1] in _OPENS)
        or _led(scene, best)
    ):
        return True
    short = (best.end - best.start == 2 and word not in OF_LISTS) or _left(text, best.start) < 1
    if short and word[1:] == "领导":  # 文昌|市领导
        return False
    if chain.weak and chain.start == best.end and short and word not in lexicon.honorifics_after:
        return plain(scene, best) and recurs(scene, best) and stands_free(scene, best)
    if any(end in scene.by_end for end in range(best.start + 1, best.end)):
        return False
    if best.score >= _SURE and not place and _left(text, best.start) >= 1:
        return True
    if not place and unranked and not chain.weak and plain(scene, best) and _full(scene, best):
        given = text[best.start + 1 : best.end]
        return given not in lexicon.not_names or given in GIVEN_TOO  # 各方国家大使
    return after_organisation(scene, best) or (recurs(scene, best) and stands_free(scene, best))


def _of_place(scene: Scene, name: Candidate) -> bool:
    """Say whether a full name stands behind its town in a list of names with titles behind (何立群副局长、双溪冯毅镇长)."""
    text = scene.text
    low = next((at for at in range(name.start - 2, max(0, name.start - 5), -1) if text[at] in DELIMITERS or text[at] in CONJUNCTIONS), 0)
    listed = low > 0 and low in scene.by_end and name.start - low > _LONG - 1
    return listed and name.end - name.start == _LONG and _full(scene, name)


def _led(scene: Scene, name: Candidate) -> bool:
    """Say whether a name of three characters, full by them alone, stands behind 由 or 包括 before the head of a place (由何立群市长)."""
    key = name.key(scene.text)
    places = scene.lexicon.ignored
    led = scene.text[name.start - 1 : name.start] in _LEADING and scene.text[name.start - 2 : name.start] not in _NO_LEAD
    led = led or scene.text.endswith("代表", 0, name.start)
    return led and len(key) == _LONG and _full(scene, name) and key not in places and key[1:] not in places


_LEADING = frozenset("由有请邀括")
_NO_LEAD = frozenset(["自由", "国有", "原有", "所有", "公有", "县有", "市有"])
_CALLINGS = frozenset(["研究员", "副研究员", "助理研究员", "工程师", "讲师", "律师", "经理", "医师", "教师"])
"""Weak titles of one person of a unit (作科所何立群研究员)."""
_UNITS = frozenset("处会部科系所院局厅室署校委办")
_NO_UNITS = ("全部", "各部", "大会", "机会", "社会", "一系", "关系", "各处", "到处", "好处", "学科", "本科", "会所", "有所", "总会有")


def _of_unit(scene: Scene, name: Candidate, *, listed: bool) -> bool:
    """Say whether a full name stands right behind a unit of at least two characters (规划处孟立处长, 同乡会赵玉理事长).

    Args:
        scene: The text.
        name: The name.
        listed: The list goes on behind its title: a common surname and characters that nothing speaks against are enough.
    """
    text, start = scene.text, name.start
    unit = _behind_unit(scene, name)
    given = name.key(text)[1:]
    full = _full(scene, name) or (listed and _fair(scene, name)) or no_word(scene, name) or _double(scene, name)
    if not unit or not full or not text[start - 3 : start].isalpha() or given in scene.lexicon.not_names:
        return False
    return name.key(text) not in scene.lexicon.ignored and name.key(text)[:2] not in scene.lexicon.not_names


def _behind_unit(scene: Scene, name: Candidate) -> bool:
    text, start = scene.text, name.start
    return (text[start - 1 : start] in _UNITS or _housed(scene, name)) and text[start - 2 : start] not in _NO_UNITS


_FULL_SURNAME = 3


def _fair(scene: Scene, name: Candidate) -> bool:
    """Say whether a common surname begins a name of three characters that nothing speaks against."""
    key, weights = name.key(scene.text), scene.lexicon.given_weights
    common = len(key) == _LONG and scene.lexicon.surnames.get(key[0], 0) >= _FULL_SURNAME
    return common and all(weights.get(c, 0.0) >= 0 for c in key[1:]) and key not in scene.lexicon.seldom_names


def _double(scene: Scene, name: Candidate) -> bool:
    """Say whether a name has four characters and a surname of two: married, compound or Japanese (淡江张吕宝儿副校长)."""
    key = name.key(scene.text)
    if len(key) != _JAPANESE:
        return False
    family = (
        key[:2] in scene.lexicon.surnames
        or key[:2] in scene.lexicon.japanese
        or (key[0] not in scene.lexicon.followers and two_surnames(key, scene.lexicon))
    )
    return family and all(scene.lexicon.given_weights.get(c, 0.0) >= 0 for c in key[2:])


_LIKELY = 4.0
_LEARNED = compiled("(?:博士|教授|医生|爵士|太平绅士|牧师|修女|大律师)(?!们|后|生|班|级|团|会|点|站|学位|团队)")
"""Behind a name that begins its clause or item: nothing else tells who it is (何立群博士亲临典礼)."""
_RESPECTED = compiled("(?:先生|女士|小姐)(?!们)")


_PUPILS = compiled("(?:老师|同学)(?=分别|作为|代表|首先|随后|上台|发言|致辞|致词|讲话|表示|分享|,以及|[和、与及]|等)")
"""Behind a teacher's or pupil's full name, who then does something."""
_CLASSES = frozenset("班级系院校部处科组学生队社")
"""What the name may stand behind (3班何立群同学)."""


def respected(scene: Scene) -> Iterable[Candidate]:
    """Yield the names without a title that stand right before 先生 or 女士, full by their characters alone."""
    for honorific in _RESPECTED.finditer(scene.text):
        names = (c for c in _ending(scene, honorific.start()) if not scene.text.endswith(_LATE, 0, c.start))
        yield from islice((c for c in names if _full(scene, c) or _opens_item(scene, c) or no_word(scene, c)), 1)
    for honorific in _PUPILS.finditer(scene.text):
        names = (c for c in _ending(scene, honorific.start()) if _begins(scene, c) or scene.text[c.start - 1] in _CLASSES)
        yield from islice((c for c in names if plain(scene, c) or _full(scene, c)), 1)
    for honorific in _LEARNED.finditer(scene.text):
        names = (c for c in _ending(scene, honorific.start()) if _begins(scene, c))
        yield from islice((c for c in names if plain(scene, c) or _full(scene, c) or recurs(scene, c)), 1)
        names = (c._replace(kind="classed") for c in _ending(scene, honorific.start()) if _housed(scene, c) and _fair(scene, c))
        yield from islice(names, 1)


def _housed(scene: Scene, name: Candidate) -> bool:
    """Say whether a house stands right before a name (首位发表者为青石大学何立群博士)."""
    return scene.text.endswith(_HOUSES, 0, name.start)


_HOUSES = (
    "工厂",
    "农场",
    "银行",
    "农会",
    "合作社",
    "饭店",
    "酒店",
    "事务所",
    "大学",
    "学院",
    "研究院",
    "研究所",
    "中心",
    "医院",
    "系",
    "公司",
    "集团",
    "基金会",
    "协会",
    "学会",
    "荣总",
    "三总",
    "团队",
    "中研院",
    "中科院",
)


def _ending(scene: Scene, end: int) -> Iterable[Candidate]:
    """Yield the likely names that end at ``end``, three characters before two."""
    options = (c for n in (3, 2) for c in exactly(scene.text, max(0, end - n), end, scene.lexicon))
    return (c for c in options if c.score >= _LIKELY and scene.text[c.start - 1 : c.start + 1] not in _THANKS)


def _opens_item(scene: Scene, name: Candidate) -> bool:
    """Say whether a known surname and common characters begin a clause, or an item of a list (主礼嘉宾包括湛立群博士、…)."""
    return plain(scene, name) and _begins(scene, name)


def _begins(scene: Scene, name: Candidate) -> bool:
    after_place = scene.text.endswith(") ", 0, name.start)  # (左起) 何立群博士
    return _left(scene.text, name.start) > 1 or scene.text[name.start - 1] in "有括" or after_place


def _full(scene: Scene, name: Candidate) -> bool:
    """Say whether a name is full by its characters alone: a common surname and common characters of given names (中方作者吴华女士)."""
    key = name.key(scene.text)
    common = scene.lexicon.surnames.get(key[0], 0) >= _FULL_SURNAME and key[0] not in FUNCTION_SURNAMES
    return common and all(c in scene.lexicon.given for c in key[1:]) and key not in scene.lexicon.seldom_names


_OPENS = frozenset("\n\ufffc,。;“")
"""What stands before the first of a clause."""


def _follows_titled(scene: Scene, name: Candidate) -> bool:
    """Say whether a known surname and a common given name stand in a list right behind another one's title (何立群市长、冯毅镇长)."""
    key, text = name.key(scene.text), scene.text
    return (
        text[name.start - 1] in "、和与及暨"
        and name.start - 1 in scene.by_end
        and scene.lexicon.surnames.get(key[0], 0) >= 2
        and all(c in scene.lexicon.given for c in key[1:])
    )


_DOTS = frozenset("·•∙.・‧")
_LATIN_END = compiled(r"(?<![A-Za-z] )(?<![A-Za-z])[A-Z][A-Za-zÀ-ž'’-]+(?: [A-Z][A-Za-zÀ-ž'’-]*\.?){1,3}$")
"""A name in Latin letters before its title (Ana Silva教授)."""
_DOTTED_END = compiled(rf"[{HAN}]{{1,5}}(?:[·•∙.・‧][{HAN}]{{1,8}}){{1,3}}$")


def _starts(scene: Scene, head: int) -> Iterable[int]:
    """Yield where a name that ends at ``head`` may begin."""
    text = scene.text
    if text[head - 1].isascii() and (latin := _LATIN_END.search(text, max(0, head - 48), head)):
        yield latin.start()
    dotted = None if _DOTS.isdisjoint(text[max(0, head - 9) : head]) else _DOTTED_END.search(text, max(0, head - 24), head)
    if dotted:
        first = re.split("[·•∙.・‧]", dotted.group())[0]
        skip = next((i + 1 for i in range(len(first) - 1, -1, -1) if first[i] in "与和及由向同"), 0)
        yield dotted.start() + skip
    else:
        known, japanese = scene.lexicon.surnames, scene.lexicon.japanese
        for start in range(max(0, head - 5), head - 1):
            surname = known.get(text[start], 0) > 0 or (two := text[start : start + 2]) in known or two in japanese
            if surname and not any(text[start - k : start + 1] in scene.lexicon.houses for k in (1, 2, 3)):  # 云杉公|司|高磊总经理
                yield start


def _left(text: str, start: int) -> float:
    before = text[start - 1 : start]
    if text[start - 2 : start] in _BEFORE_PEOPLE:
        return 1.5
    of_firm = before == " " and text[start - 2].isascii() and text[start - 2].isalpha()  # Tokyo Foods 何立群总经理
    known = not before or of_firm or before in DELIMITERS or before in CONJUNCTIONS or before in "由在向对让请为了给的受括"
    return 1.5 if known or (before == "有" and text[start - 2 : start] in _HAS) else -0.5


_THANKS = frozenset(["感谢", "答谢", "酬谢", "多谢", "道谢", "致谢", "感任", "欢迎"])
"""Words whose end a name does not begin with (感谢高桥小姐)."""
_LATE = ("已故", "先父", "先母", "故", "先祖")
"""Before somebody who has died, and is only told of."""
_HAS = frozenset(["计有", "者有", "宾有", "还有", "尚有", "的有", "员有", "另有", "表有", "士有", "人有"])
"""Before a list of those who are there (与会者有何立群副校长、…)."""
