"""What speaks for a name besides its characters: the same characters elsewhere, the title and the words around it."""

from bisect import bisect_right

from generator.expressions import compiled
from generator.extract.people.names import CONJUNCTIONS, DELIMITERS, Candidate, right_cue
from generator.extract.people.scene import Scene
from generator.extract.people.titles import Chain, may_be_name
from generator.i18n.words import word_bits

_REACH = 5_000
"""How far away the same name is sought, in code points."""
_FAR = 4
"""A title so far behind a name is not the one that a part of the name would belong to, in code points."""
_ITEM_END = compiled("[,、。;:\n\ufffc]")
_NOT_TITLE_BEFORE = frozenset("国区楼商费户府部院团席台号级们所室处会性制权职位岗办站")
"""Characters that make another word of a weak title (采购商, 居民区)."""
FUNCTION_SURNAMES = frozenset("向于应都全连时任从来经由与同和为但暨能之即或照")
"""Surnames that are prepositions or adverbs too."""
_LAST = 2.5
"""How well a mark follows a name."""
_NUMERALS = frozenset("一二三四五六七八九十百千")
OF_LISTS = frozenset(["领导", "委员", "成员", "议员"])
"""Weak titles that lists of people begin with."""
_LISTED = compiled("[、等]|,(?=[^,。;]{2,30}(?:出席|参加|等))")


def company(scene: Scene, end: int) -> bool:
    """Say whether words in Latin letters that end here are a company: a title with a name follows at once."""
    if scene.text[end : end + 1] in CONJUNCTIONS:
        return False
    index = bisect_right(scene.chains, (end - 1, 1 << 60, True))
    if index >= len(scene.chains) or scene.chains[index].start > end + 6 or set(scene.text[end : scene.chains[index].start]) & DELIMITERS:
        return False
    return right_cue(scene.text, scene.chains[index].end, scene.lexicon) < 1 or scene.text[scene.chains[index].end].isascii()


def certain(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a name is sure though nothing known follows it: it recurs, or is wholly of common characters and the last in its item."""
    name = candidate.key(scene.text)
    if recurs(scene, candidate):
        return True
    if len(name) != 3 or scene.lexicon.surnames.get(name[0], 0) < 2 or any(c not in scene.lexicon.given for c in name[1:]):
        return False
    stop = _ITEM_END.search(scene.text, candidate.end)
    end = min(stop.start() if stop else len(scene.text), candidate.end + 14)
    index = bisect_right(scene.chains, (candidate.end, 0, False))
    return index >= len(scene.chains) or scene.chains[index].start >= min(end, candidate.end + _FAR)


def near(at: int) -> tuple[int, int]:
    """Return the stretch in which the same name is sought again, so that the work stays linear."""
    return max(0, at - _REACH), at + _REACH


def of_list(scene: Scene, chain: Chain) -> bool:
    """Say whether a weak title is one that lists begin with, or the end of a longer one (公司治理主管)."""
    return scene.text[chain.start : chain.end] in OF_LISTS or scene.text[chain.start - 1] not in DELIMITERS


def _unheard(scene: Scene, candidate: Candidate) -> bool:
    """Say whether the given name is no word and no place (书记于承汇主持; not 书记于北京主持)."""
    given = candidate.key(scene.text)[1:]
    return given not in scene.lexicon.followers and word_bits(given) is None


_FULL = 3


_WHEN_OR_WHERE = frozenset(
    "今昨明晨早晚午夜春夏秋冬京沪津渝汉宁杭穗港澳台陕豫皖鄂湘赣粤桂川黔滇琼鲁晋冀辽闽浙苏深蓉东西南北中上下内外家国一"
)
"""What 于 and 来 may well have behind them in one character (市长于京会见)."""


_TOWARDS = frozenset("向由从与同和为")
"""Prepositions that stand before nouns of all kinds: a name that begins so is of common characters."""
_BEFORE_TIMES = frozenset("于向由从")
"""Those of them that time and place stand behind in one character."""
_SURE = 2.0


_AMONG_PERSONS = compiled("等(?:[\u4e00-\u9fff]{0,4}(?:领导|嘉宾|来宾|负责人|代表)|\\d*人(?![民大]))")
"""Behind a name: others of its kind (会长于富民等领导)."""


def _no_function_word(scene: Scene, chain: Chain, candidate: Candidate, respected: bool) -> bool:
    """Say whether a name that begins with 于, 任 or 来 behind a title is one, not a preposition or a verb."""
    if candidate.key(scene.text)[1:] in scene.lexicon.ignored:  # 书记于北京主持
        return False
    given, weights = candidate.key(scene.text)[1:], scene.lexicon.given_weights
    usual = scene.text[candidate.start] not in _BEFORE_TIMES or given in scene.lexicon.given
    fair = all(weights.get(c, 0.0) >= 0 for c in given) and (len(given) > 1 or (usual and given not in _WHEN_OR_WHERE))
    no_word = fair and _unheard(scene, candidate)
    surely = candidate.right == _LAST and plain(scene, candidate) and no_word
    last = (
        no_word and (scene.text[candidate.end] in DELIMITERS or respected) and scene.text[candidate.start] != "来"
    )  # 老师来教学, is a verb
    enough = 1 if plain(scene, candidate) else _SURE
    unheard = no_word and not chain.weak and len(given) > 1 and candidate.right >= enough and scene.text[candidate.start] not in _TOWARDS
    named_ren = scene.text[candidate.start] == "任" and candidate.right == _LAST
    short = candidate.right == _LAST and len(given) == 1 and fair and not chain.weak  # 主席于强出席
    among = fair and len(given) > 1 and not chain.weak and _AMONG_PERSONS.match(scene.text, candidate.end) is not None
    return surely or last or short or unheard or among or (recurs(scene, candidate) and (named_ren or stands_free(scene, candidate)))


def backed(scene: Scene, chain: Chain, candidate: Candidate) -> bool:
    """Say whether a name with a rare surname, or none that is known, has enough else that speaks for it."""
    respected = scene.text[candidate.end : candidate.end + 2] in ("先生", "女士", "小姐", "博士", "同志", "老师")
    if candidate.kind == "chinese" and scene.text[candidate.start] in FUNCTION_SURNAMES and candidate.family < 3:
        return _no_function_word(scene, chain, candidate, respected)
    listing = scene.text[chain.start : chain.end] in OF_LISTS or (
        candidate.end - candidate.start == 3 and of_list(scene, chain) and _listed(scene, candidate.end)
    )
    doubtful = chain.weak and candidate.kind == "chinese" and not listing and not respected and not _common(scene, candidate)
    if doubtful or (scene.text[candidate.start] in _NUMERALS and candidate.family < 1.5):
        return False
    if candidate.kind != "chinese" or candidate.family >= 1.5:
        sure = candidate.right == _LAST and plain(scene, candidate)  # 委员区荣智,
        return not (scene.text[candidate.start] == "人" or (chain.weak and not sure and scene.text[candidate.start] in _NOT_TITLE_BEFORE))
    name = candidate.key(scene.text)
    if scene.text[candidate.start] in _NOT_TITLE_BEFORE or (chain.weak and not of_list(scene, chain)):
        return False
    if (_listed(scene, candidate.end) and (len(name) > 2 or candidate.family > -0.5)) or (
        scene.text[chain.start - 1 : chain.start] == "、" and len(name) > 2
    ):
        return True
    if all(c in scene.lexicon.foreign for c in name) and not chain.weak:
        return candidate.right >= (1 if len(name) > 2 else 2) or recurs(scene, candidate)
    good = [c in scene.lexicon.given for c in name[1:]]
    if candidate.family > -0.5 and candidate.right >= 2:
        return any(good)
    return len(name) > 2 and recurs(scene, candidate)


def _common(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a name behind a weak title has a common surname and a common given name, or recurs."""
    name = candidate.key(scene.text)
    if len(name) == 2:
        common = name[1] in scene.lexicon.given and name not in scene.lexicon.seldom_names
    else:
        foreign = len(name) > 3 and (name[:2] in scene.lexicon.japanese or all(c in scene.lexicon.foreign for c in name))
        verb = candidate.right == _LAST and scene.text[candidate.end : candidate.end + 2] in scene.lexicon.followers
        calling = scene.text.endswith(_LEARNED, 0, candidate.start)
        item = candidate.right == _LAST and _fills_item(scene, candidate)
        fair = ((calling and verb) or item) and candidate.family >= 2 and _fair(scene, name)
        common = foreign or candidate.family >= 3 or plain(scene, candidate) or fair
    return common or recurs(scene, candidate)


def _fills_item(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a weak title and a name fill an item of a list that has others with titles (律师甲及导演何一正)."""
    chain = scene.by_end.get(candidate.start)
    before = scene.text[chain.start - 1 : chain.start] if chain else ""
    return before in ("、", "及", "和") and any(chain.start - 1 - n in scene.seeds for n in (2, 3)) if chain else False


_LEARNED = ("教授", "研究员", "院士", "讲师", "作家", "画家", "律师", "医师")
"""Weak titles that somebody always follows where a verb of a person stands behind."""


def _fair(scene: Scene, name: str) -> bool:
    """Say whether one character of a given name is common and nothing speaks against the other."""
    given = [scene.lexicon.given_weights.get(c, 0.0) for c in name[1:]]
    return len(given) == 2 and min(given) >= 0 < max(given) and name[1:] not in scene.lexicon.not_names


def _listed(scene: Scene, end: int) -> bool:
    """Say whether a list of people goes on behind ``end``: 等, a clause that they attend, or 、 with a title or a name behind."""
    if scene.text[end : end + 1] != "、" or (end + 1) in scene.seeds:
        return _LISTED.match(scene.text, end) is not None
    stop = _ITEM_END.search(scene.text, end + 1)
    index = bisect_right(scene.chains, (end, 0, False))
    item = scene.text[end + 1 : stop.start()] if stop else ""
    titled = index < len(scene.chains) and scene.chains[index].start < end + 1 + len(item)
    return titled or (len(item) in (2, 3) and scene.lexicon.surnames.get(item[0], 0) >= 2 and item[:2] not in scene.lexicon.not_names)


_SURNAME_AFTER = DELIMITERS | CONJUNCTIONS | frozenset("有由请")
"""What a surname with a title stands behind."""


def split_name(scene: Scene, chain: Chain, candidate: Candidate) -> bool:
    """Say whether a surname stands before the title and only the given name behind it (葉議員竹林): no stretch of its own."""
    before = scene.text[max(0, chain.start - 3) : chain.start]
    mark = next((i for i in range(len(before) - 1, -1, -1) if before[i] in _SURNAME_AFTER), -1)
    lead = before[mark + 1 :].rstrip("前副")
    return (
        mark >= 0 and 0 < len(lead) < 3 and len(candidate.key(scene.text)) < 3 and all(scene.lexicon.surnames.get(c, 0) >= 2 for c in lead)
    )


def stands_free(scene: Scene, candidate: Candidate) -> bool:
    """Say whether the characters stand somewhere behind another character than here: then they are the whole name."""
    name, text = scene.text[candidate.start : candidate.end], scene.text
    before = text[candidate.start - 1 : candidate.start]
    low, high = near(candidate.start)
    at = text.find(name, low, high)
    while at >= 0:
        if at == 0 or text[at - 1] != before:
            return True
        at = text.find(name, at + 1, high)
    return False


def after_organisation(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a full name of common characters stands right behind an organisation (教育部葉丙成次長)."""
    name = candidate.key(scene.text)
    japanese = len(name) > 3 and candidate.family == 3.0 and name[:2] in scene.lexicon.japanese
    left = scene.text[max(0, candidate.start - 4) : candidate.start]
    short = len(name) == 2 and (
        scene.text[candidate.end] == "副"
        or left[-1:] in "局厅委府署院司"
        or any(left[-n:] in scene.lexicon.organisations for n in (2, 3, 4))
    )
    known = scene.lexicon.surnames.get(name[0], 0) >= 2 and any(c in scene.lexicon.given for c in name[1:])
    if not japanese and not ((len(name) == 3 or short) and known):
        return False
    return (
        any(left[-n:] in scene.lexicon.organisations for n in (1, 2, 3, 4))
        or left[-1:] in "局厅委院所会部署处司系科组大区市县省府行校社里村乡镇"
        or left.endswith(("科大", "会上", "大会", "请", "谢"))
    )


def recurs(scene: Scene, candidate: Candidate) -> bool:
    """Say whether the same characters stand elsewhere with a good right neighbour that is not this title."""
    name = scene.text[candidate.start : candidate.end]
    low, high = near(candidate.start)
    at = scene.text.find(name, low, high)
    while at >= 0:
        end = at + len(name)
        chain = scene.by_start.get(end)
        alone = chain is None or scene.verbal(chain)
        if at != candidate.start and alone and right_cue(scene.text, end, scene.lexicon) >= 1:
            return True
        at = scene.text.find(name, at + 1, high)
    return False


def plain(scene: Scene, candidate: Candidate) -> bool:
    """Say whether a name is a known surname and two characters of given names."""
    name = candidate.key(scene.text)
    return len(name) == 3 and scene.lexicon.surnames.get(name[0], 0) >= 2 and all(c in scene.lexicon.given for c in name[1:])


def no_word(scene: Scene, name: Candidate) -> bool:
    """Say whether a known surname begins a name of three characters that is no word, in whole or in part (普通科幸蓁昌主任)."""
    key, weights, start = name.key(scene.text), scene.lexicon.given_weights, name.start
    known = len(key) == _FULL_NAME and scene.lexicon.surnames.get(key[0], 0) >= _KNOWN and key[0] not in FUNCTION_SURNAMES
    if not known or any(weights.get(c, 0.0) < 0 for c in key[1:]) or not may_be_name(key, scene.lexicon):
        return False
    return all(word_bits(word) is None for word in (key, key[1:], key[:2], scene.text[start - 1 : start + 1]))


_FULL_NAME = 3
_OF_PLACES = compiled("[\\d一二三四五六七八九十多余]{0,3}个?(?:[县市区省州镇乡村国]|国家)(?:代表|企业|居民|群众|的|[,。、])")
"""Behind 等: what was listed are places (孙吴等县代表)."""


def people_follow(scene: Scene, at: int) -> bool:
    """Say whether what stands behind 等 is a word for people, or a verb; not a word for places."""
    if _OF_PLACES.match(scene.text, at):
        return False
    if scene.text[at - 1 : at] in "人名位":
        return True
    index = bisect_right(scene.chains, (at - 1, 0, False))
    return (
        index < len(scene.chains)
        and scene.chains[index].start - at <= 10
        and not set(scene.text[at : scene.chains[index].start]) & DELIMITERS
    )


def though_a_word(scene: Scene, name: str) -> bool:
    """Say whether a word may be a name for all that (高兴国): a known surname, no title, no verb, nothing that ends the name of a body."""
    lexicon = scene.lexicon
    if not 1 < len(name) < 4 or lexicon.surnames.get(name[0], 0) < _KNOWN or name in lexicon.followers or name in lexicon.ignored:
        return False
    return lexicon.given.issuperset(name[1:]) and not any(
        name[-n:] in lexicon.organisations or name[-n:] in lexicon.title_words for n in (2, 3)
    )


_KNOWN = 2.0
"""Weight of a surname that is surely one."""
LISTED_DO = compiled("等(?:[\\d一二三四五六七八九十]|[市县区镇乡]?领导|同志|出席|参加)|出席|参加|见证|陪同|列席|到场|到会|参会")
"""Behind the last of a list of people."""


def by_recurrence(scene: Scene, one: Candidate, other: Candidate) -> Candidate | None:
    """Decide between two readings by the rest of the document; None when it does not say."""
    short, long = sorted((one, other), key=lambda c: c.end)
    text = scene.text
    low, high = near(short.start)
    total = text.count(text[short.start : short.end], low, high)
    longer = text.count(text[long.start : long.end], low, high)
    if total > longer:
        return short
    if longer > 1:
        return long
    return one if one.score - other.score > 0.3 else None
