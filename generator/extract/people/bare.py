"""Names without a title in lists of nothing but names: behind a class of people, behind 由, and of items of one form."""

from collections.abc import Iterable

from generator.expressions import compiled
from generator.extract.patterns import Guarded
from generator.extract.people.evidence import FUNCTION_SURNAMES, no_word, plain
from generator.extract.people.housed import housed
from generator.extract.people.names import DELIMITERS, HAN, Candidate, exactly
from generator.extract.people.rare import rare_item
from generator.extract.people.scene import Scene
from generator.extract.people.stated import Weigh
from generator.extract.people.titles import may_be_name, skip_bracket

RESPECTS = ("先生", "女士", "小姐", "博士", "教授", "医生")
"""Forms of address and learned titles behind a name in a list."""
COUPLES = ("夫妇", "伉俪")
"""Behind the name of one of a couple: husband and wife."""
_RESPECT = "|".join(RESPECTS)
_LIST = rf"(?=[{HAN}]{{2,4}}(?:(?:{_RESPECT})?(?:\([^()\n]{{1,12}}\))?[、,]|[和与及]))"
"""What a list of names looks like at its head."""
_CLASS = Guarded(
    "好友挚家亲子儿女后孙乡同伙队组选得获奖会学籍",
    compiled(
        f"(?:好友|友人|挚友|家属|家人|亲属|子女|儿女|后人|后代|孙子|孙女|乡亲|同仁|同事|同窗|伙伴|队员|组员|选手|得奖人|得奖者|获奖人|获奖者"
        f"|奖得主|会友|学员|学生|籍的?)(?:则?(?:分别)?(?:是|为|有)|,?包括|,?包含|:)?{_LIST}"
    ),
)
"""A class of people, some of whom are named behind it (演艺界好友何立群、冯立毅)."""
_INSIDE = compiled(rf"(?:子女|儿女|家属|后人|孙[子女]|好友|女儿|儿子|长子|长女|次子|次女)\((?=[{HAN}]{{2,4}}[、)])")
"""Somebody's family, who is named in brackets (何立群子女(何文安、何文君))."""
_BY = compiled(rf"由(?<!自由)(?<!经由)(?=[{HAN}]{{2,4}}、)|(?:邀请到?|特邀|邀得|[邀请]来|请到)了?(?=[{HAN}]{{2,4}}(?:、|和|与|及|以及))")
"""Before those who do something, or are invited."""
_BY_TWO = compiled(rf"由(?<!自由)(?<!经由)([{HAN}]{{3}})[和与及]([{HAN}]{{3}})(?=担任|主持|共同|联合|分别|主讲|与谈|领衔|代表|携手)")
"""Two by whom something is done (由何立群和冯立毅担任司仪)."""
_GUESTS = Guarded(
    "嘉贵来宾名好人乡首出与参艺云众到莅道祝",
    compiled(
        "(?:嘉宾|贵宾|来宾|宾客|名流|好友|人士|乡贤|首长|出席者|与会者|参加者|艺人|云集|众多|到贺|到场|出席|参加|莅临|道贺|祝贺)[^。;、\n]{0,8}?"
        f"(?:包括|包含|计有|还有|有):?{_LIST}"
    ),
)
"""Those who were there, some of whom are named without titles (嘉宾云集,包括何立群、冯立毅、…)."""
_DOES = compiled(
    "等(?=(?:本[书片剧校会])?近?[\\d一二三四五六七八九十百多几余]{0,3}[位名人]|(?:知名|著名|资深|优秀)[^,。;、\n]{2,6}(?:出席|参加|分享|主讲|担任|与谈|对谈|到场|现场|共同|一同|,)|[^,。;、\n]{0,8}(?:担任|组成|主持|主讲|与谈|领衔|主演))"
    "|[\\d两三四五六七八九十]{1,3}(?:[位名]?人?(?=组成|共同|联合|担任)|[位名](?:同学|老师|嘉宾|代表|专家|选手|学者|教授|讲者|讲师))|(?=担任|组成|共同|联合|主讲|主持|与谈|领衔|主演|分别|轮流|携手)"
)
"""Behind a list with 由 before it: they are people, who do something."""
_PARALLEL = compiled(rf"(?:(?<=[,。;:、\n由])|^)[{HAN}]{{1,6}}([志篇卷章册组科系])[{HAN}]{{2,3}}(?:、[{HAN}]{{1,6}}\1[{HAN}]{{2,3}})+")
"""Items of one form, each a part of a whole and a name (土地志何立群、住民志冯立毅、…)."""
_LEAST = 2
_FULL = 3
_KNOWN = 2.0


def bare(scene: Scene, weigh: Weigh) -> Iterable[Candidate]:
    """Yield the names of lists that the words around them, or their one form, prove."""
    text = scene.text
    for match in _CLASS.finditer(text):
        names = _listed(scene, weigh, match.end())
        if len(names) >= _LEAST and _mostly_plain(scene, names) and _ends(text, names[-1].end):
            titled = names[0].start in scene.by_end
            yield from (name if titled else name._replace(kind="classed") for name in names)
    for match in _INSIDE.finditer(text):
        names = _listed(scene, weigh, match.end())
        if names and all(_common(scene, name) for name in names) and text[names[-1].end] == ")":
            yield from (name._replace(kind="inside") for name in names)
    for match in _BY.finditer(text):
        names = _listed(scene, weigh, match.end())
        if len(names) >= _LEAST and _mostly_plain(scene, names) and _DOES.match(text, names[-1].end):
            yield from names
    for match in _BY_TWO.finditer(text):
        both = [name for group in (1, 2) if (name := weigh(match.start(group), 1.0)) is not None and name.end == match.end(group)]
        yield from both if len(both) == _LEAST and all(plain(scene, name) for name in both) else ()
    for match in _GUESTS.finditer(text):
        names = _listed(scene, weigh, match.end())
        if len(names) > _LEAST and _mostly_plain(scene, names):
            yield from names
    for match in _PARALLEL.finditer(text):
        yield from _parallel(scene, weigh, match.start(), match.end(), match[1])
    yield from _addressed(scene)
    yield from housed(scene)


def _listed(scene: Scene, weigh: Weigh, at: int) -> list[Candidate]:
    """Return the names that stand from ``at`` on, one behind the other, with their forms of address and brackets."""
    names: list[Candidate] = []
    while (name := weigh(at, 1.8) or rare_item(scene, at)) is not None:
        names.append(name)
        tail = _BEHIND.match(scene.text, name.end)
        if tail is None:
            break
        at = tail.end()
    return names


_BEHIND = compiled(f"(?:{_RESPECT})?(?:\\([^()\n]{{1,12}}\\))?(?:、|和|与|及|以及)")


def _mostly_plain(scene: Scene, names: list[Candidate]) -> bool:
    return sum(plain(scene, name) for name in names) * 2 >= len(names)


def _common(scene: Scene, name: Candidate) -> bool:
    """Say whether a known surname begins a name of three characters that nothing speaks against."""
    known = scene.lexicon.surnames.get(scene.text[name.start], 0.0) >= _KNOWN
    return known and name.end - name.start == _FULL and may_be_name(name.key(scene.text), scene.lexicon)


def _ends(text: str, end: int) -> bool:
    return text[end : end + 1] not in "《" and not text.startswith(("的", "作品", "画作", "之"), end)


def _parallel(scene: Scene, weigh: Weigh, start: int, end: int, kind: str) -> Iterable[Candidate]:
    """Yield the names of items in which the same word stands before a name; none when one of them holds no name."""
    names: list[Candidate] = []
    at = start
    while at < end:
        stop = scene.text.find("、", at, end)
        stop = end if stop < 0 else stop
        found = None
        for place in range(stop - 2, at, -1):
            if scene.text[place - 1] == kind and (found := weigh(place, 1.8) or rare_item(scene, place)) is not None:
                break
        if found is None:
            return
        names.append(found)
        at = stop + 1
    if all(name.end - name.start < _FULL or _common(scene, name) for name in names) and any(plain(scene, name) for name in names):
        yield from (name._replace(kind="parallel") for name in names)


_ADDRESS = compiled(_RESPECT)
_ITEM = compiled(rf"(?:(?<=[、,。;:\n\ufffc])|(?<=包括|邀得|邀请|计有)|(?<=[由及和与])|^)([{HAN}]{{2,4}})$")
"""What fills an item, up to a form of address."""
_AFTER = compiled(r"(?:\([^()\n]{1,12}\))?(?=[、,。;\n和与及]|以?及|等|担任|主持|致|为|亲|莅|出席|主礼|分享|介绍|表示|$)")
_WITHIN = 6
_HARD = -4.0
_NO_GIVEN = frozenset("家氏府某大小老姓太董总")
"""Behind a surname, before a form of address: somebody is called by the surname alone (张家小姐)."""


def _addressed(scene: Scene) -> Iterable[Candidate]:
    """Yield the names of rare characters that fill an item up to a form of address (包括罗忞衡先生、蓝真女士)."""
    lexicon = scene.lexicon
    for address in _ADDRESS.finditer(scene.text):
        match = _ITEM.search(scene.text, max(0, address.start() - _WITHIN), address.start())
        if match is None or _AFTER.match(scene.text, address.end()) is None:
            continue
        start, end = match.span(1)
        name = match[1]
        family = 2 if name[:2] in lexicon.surnames else 1
        known = lexicon.surnames.get(name[:family], 0.0) >= _KNOWN and name[0] not in FUNCTION_SURNAMES
        given = name[family:]
        if scene.text.endswith(("已故", "先父", "先母"), 0, start):
            continue
        called = len(given) == 1 and given in _NO_GIVEN
        if not known or called or not 0 < len(given) < _FULL or end in scene.by_start or name[:2] in lexicon.not_names:
            continue
        fair = min(lexicon.given_weights.get(c, 0.0) for c in given) > _HARD and may_be_name(name, lexicon)
        if fair and given not in lexicon.followers and given not in lexicon.title_words:
            yield Candidate(start, end, 4.0, "addressed", lexicon.surnames[name[:family]], 2.2)


_FIELD = compiled(rf"(?<=[、,由及和与括有])([{HAN}]{{3}})(?=[{HAN}]{{2,6}}$)")
_BODY = frozenset("村里镇乡区县市省校院局处部会社厂店庙宫寺街路国")
_REACH = 9


def with_field(scene: Scene) -> Iterable[Candidate]:
    """Yield the full names in a list of names with titles behind, between which and the head stands a field (何立群教育发展总监)."""
    for chain in scene.chains:
        if chain.weak or skip_bracket(scene.text, chain.end) in scene.seeds or scene.text[chain.end : chain.end + 1] not in "、,和与及分共":
            continue
        match = _FIELD.search(scene.text, max(0, chain.start - _REACH - 1), chain.start)
        if match is None or (match.start(1) - 1 not in scene.by_end and not _first(scene, chain.end)):
            continue
        field = scene.text[match.end(1) : chain.start]
        if not _BODY.isdisjoint(field) or not DELIMITERS.isdisjoint(field):
            continue
        exact = exactly(scene.text, *match.span(1), scene.lexicon)
        yield from (c._replace(kind="fielded") for c in exact if (plain(scene, c) and c.family > _KNOWN) or no_word(scene, c))


def _first(scene: Scene, end: int) -> bool:
    """Say whether the item behind ``end`` is a name with its title behind too."""
    return scene.text[end : end + 1] == "、" and end + 1 in scene.seeds and scene.seeds[end + 1].end in scene.by_start
