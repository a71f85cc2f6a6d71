"""What stands where a name might and is an ordinary word or a phrase (市民通勤, 总统教育奖, 于春节前)."""

from bisect import bisect_right

from generator.expressions import compiled
from generator.extract.people.evidence import FUNCTION_SURNAMES, LISTED_DO, though_a_word
from generator.extract.people.names import GIVEN_TOO, Candidate, right_cue
from generator.extract.people.scene import Scene
from generator.extract.people.titles import skip_bracket
from generator.i18n.words import word_bits

_READ_BY_CHARACTERS = frozenset(["chinese", "listed", "addressed", "classed", "fielded", "parallel"])
"""Kinds of names that only their characters and their place tell."""
_KNOWN, _COMMON = 2.0, 3.0
_SURE_RIGHT = 2.0
"""What stands behind a person's name surely weighs more."""
_PAIR, _FULL = 2, 3
_WORDS_TOO = frozenset("但暨之或照关官管权习解时应能都所即常高过进海全国农师荣区班生")
"""Surnames, or what looks like one, that are words or ends of words in front of another word (高品质, 长官重视, 学习创新)."""
_THINGS = frozenset("奖令会节组业品费税车权")
"""Ends of words for things that rare surnames seem to begin (师铎奖, 旅游史)."""
_PRIZES = frozenset("金银铜")
_ROAD = compiled("(?:[一二三四五六七八九十]{1,2}段|\\d)")
"""Behind the name of a road: an address (长荣路2段)."""
_ADDRESSED = frozenset(["伉俪", "夫妇", "夫妻", "先生", "女士", "小姐", "本人", "夫婿", "暨夫婿", "暨夫人", "阁下", "殿下", "一行"])
"""Forms of address, which name nobody by themselves."""


def is_phrase(scene: Scene, name: Candidate) -> bool:
    """Say whether what looks like a name is an ordinary word, a phrase, or the beginning of a title or a place."""
    if name.kind not in _READ_BY_CHARACTERS:
        return False
    key = name.key(scene.text)
    if key in _ADDRESSED or _runs_on(scene, name):
        return True
    lexicon = scene.lexicon
    if key[:_PAIR] in lexicon.surnames or key[:_PAIR] in lexicon.japanese or lexicon.foreign.issuperset(key):
        return False
    plain = len(key) == _PAIR or word_bits(key[1:]) is None
    if plain and key[0] != "之" and lexicon.given.issuperset(key[1:]) and _is_introduced(scene, name):
        return False
    if len(key) == _FULL and _is_between(scene, name) and though_a_word(scene, key):
        return False
    family = lexicon.surnames.get(key[0], 0.0)
    if len(key) > _FULL:  # 于龙眼季
        return key[0] in FUNCTION_SURNAMES
    if len(key) == _PAIR:
        cut_off = key[0] in FUNCTION_SURNAMES and word_bits(scene.text[name.end - 1 : name.end + 1]) is not None  # 能继|续
        listed = "、" in (scene.text[name.start - 1 : name.start], scene.text[name.end : name.end + 1])
        return family < _COMMON and ((word_bits(key) is not None and not listed) or cut_off or key[0] == "之")
    return len(key) == _FULL and (_is_word(scene, key, family) or _is_thing(scene, key, family))


def _is_introduced(scene: Scene, name: Candidate) -> bool:
    """Say whether a title leads right to a name that is a word too (副主席丛林主持), and what a person does or the next name follows."""
    chain = scene.by_end.get(name.start)
    sure = scene.text.startswith("在", name.end) or right_cue(scene.text, name.end, scene.lexicon) > _SURE_RIGHT
    return sure and chain is not None and not chain.weak


def _is_between(scene: Scene, name: Candidate) -> bool:
    """Say whether a name is an item of a list between two others (何洪波、常利民、蔡宏亮), or the last before what they do."""
    text, mark = scene.text, name.start - 1
    before = text[mark] == "、" and any((c := scene.seeds.get(mark - n)) and c.end == mark for n in (2, 3, 4))
    goes_on = text[name.end : name.end + 1] == "、" and name.end + 1 in scene.seeds
    return before and (goes_on or LISTED_DO.match(text, name.end) is not None)


def _is_word(scene: Scene, key: str, family: float) -> bool:
    """Say whether three characters are a word, or two of them one that no name has."""
    first, rest = word_bits(key[:_PAIR]) is not None, word_bits(key[1:]) is not None and key[1:] not in GIVEN_TOO
    if key[0] in _WORDS_TOO and rest:
        return True
    if family >= _KNOWN:
        return family < _COMMON and first and (word_bits(key) is not None or key in scene.lexicon.words)
    personal = scene.lexicon.given.issuperset(key[1:])
    return word_bits(key) is not None or (first and not personal) or (rest and (family > 0 or not personal))


def _is_thing(scene: Scene, key: str, family: float) -> bool:
    """Say whether three characters are a thing by their last one, or a place by the others."""
    personal = family >= _KNOWN and scene.lexicon.given.issuperset(key[1:])
    if (key[:_PAIR] in scene.lexicon.ignored and not personal) or (key[1:] in scene.lexicon.ignored and family < _KNOWN):
        return True
    return key[-1] == "费" or (key[-1] in _THINGS and (family < _KNOWN or key[0] in _PRIZES or word_bits(key[:_PAIR]) is not None))


def _runs_on(scene: Scene, name: Candidate) -> bool:
    """Say whether a longer word goes on over the end of what looks like a name: a title (国策顾|问), an address, a meeting (高峰|会)."""
    text, end = scene.text, name.end
    if text[end - 1] in "路街" and _ROAD.match(text, end):
        return True
    meeting = text[end : end + 1] == "会" and not text.startswith("会长", end)
    if meeting and end - name.start == _PAIR and text[end : end + _PAIR] not in scene.lexicon.followers:
        return True
    if text[end : end + _PAIR] in scene.lexicon.followers:  # 何新民|代表
        return False
    index = bisect_right(scene.chains, (end, 0, False)) - 1
    chain = scene.chains[index] if index >= 0 else None
    if chain is None or chain.weak or not name.start < chain.start < end < chain.first:
        return False
    return skip_bracket(text, chain.end) in scene.seeds
