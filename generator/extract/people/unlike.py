"""Names that no surname proves, by the form around them: a place in a picture, a monk's name, a Japanese one, somebody's family."""

import re
from collections.abc import Iterable

from generator.expressions import compiled
from generator.extract.people.evidence import plain
from generator.extract.people.foreign_ends import ends_foreign
from generator.extract.people.names import DELIMITERS, HAN, NOT_FOREIGN, Candidate, best_end, exactly, right_cue
from generator.extract.people.scene import Scene
from generator.extract.people.titles import Chain, may_be_name, skip_bracket
from generator.i18n.words import word_bits

_PLACE = r"\((?:前排|后排|中排|图)?(?:[左右中]|居中|正中)(?:者|起)?(?:第?[一二三四五六七八九])?(?:[,、].{1,8})?\)"
PLACED = compiled(_PLACE)
"""The place in a picture behind a name: (右二)."""
_IN_PICTURE = compiled(rf"([{HAN}]{{2,4}})(?={_PLACE})")
"""A name with its place in the picture behind it: 宥勝(右二)."""
_ORDAINED = compiled(rf"([{HAN}]{{2}})(?=(?:老?法师|禅师|[大老]?和尚|长老|尼师|道长|真人|上人|师父|住持|神父|修女))")
"""A name in religion has no surname: 觉明法师."""
_NOT_ORDAINED = frozenset("各几众多诸位名等大出在执常")
_JAPANESE = compiled(
    "日本|株式会社|[大东京][阪京都]|横滨|神户|名古屋|北海道|福冈|冲绳|关西|关东|九州|早稻田|庆应|奈良|静冈|长野|广岛|仙台|札幌|知事|町长|駐日|日方|日籍|日商"
)
"""Before a title: who bears it may well have a Japanese name."""
_SECOND = frozenset("田川山村野原岛崎泽冈井藤本口谷木林下上中松森桥内池石部尾塚冢津岸岩浦根和宫")
"""How a Japanese surname of two characters may end."""
_DOTTED = compiled(rf"(?:(?![及和与等、由])[{HAN}]){{2,5}}[·‧•・.](?:(?![及和与等])[{HAN}]){{2,5}}")
"""A name of two parts, whatever its characters (议员巴奈·古勒), behind a title."""
_NO_FIRST = frozenset("人者表应曾已的在与和及")
"""What goes on from the title before it, and begins no name."""
_BACK = 24
_FAMILY = compiled("(?:的?(?:妻子|太太|夫人|丈夫|先生|遗孀|长子|次子|儿子|女儿|长女|次女|之子|之女|父亲|母亲|胞弟|胞兄|胞妹|胞姐))$")
"""Between two names: whose family the second is of."""
_LONGEST_FAMILY = 4


_ABROAD = compiled(
    "[美英法德俄泰荷澳加意印]国?[驻方]|[美英法德泰]国|俄罗斯|俄(?:总|外|国)|印度|印尼|马来西亚|菲律宾|荷兰|波兰|芬兰|希腊|丹麦|冰岛|巴西|智利|秘鲁|"
    "澳洲|澳大利亚|[新纽]西兰|伊朗|以色列|哈马斯|沙特|蒙古|乌兹别克|哈萨克|欧盟|欧洲|北约|非盟|非洲|拉美|联合国|世界银行|世界卫生组织|世卫|国际|外籍|"
    "外国|海外|驻华|多国|[伦罗巴华柏][敦马黎盛林]顿?|纽约|旧金山|洛杉矶|芝加哥|悉尼|莫斯科|日内瓦"
)
"""Before a title: who bears it may well have a foreign name; the names of most countries are in the lexicon."""
_LONGEST_FOREIGN = 8
_SURE_RIGHT = 2.0
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
    seat = not chain.weak or text.endswith("议员", chain.start, chain.end)
    dotted = _DOTTED.match(text, start) if seat else None
    if dotted:
        return _two_parts(scene, start, dotted.end())
    japanese = None if chain.weak else _japanese(scene, chain, start)
    return japanese or _foreign(scene, chain, start)


def _two_parts(scene: Scene, start: int, stop: int) -> Candidate | None:
    """Return the name of two parts that ends best, at ``stop`` or before; None where both parts are words."""
    dot = max(scene.text.rfind(mark, start, stop) for mark in "·‧•・.")
    last = dot + 3
    if scene.text[start] in _NO_FIRST or NOT_FOREIGN.search(scene.text, start, dot):
        return None
    sure = {end for end in range(last, stop + 1) if end in scene.by_start or ends_foreign(scene.text, end, scene.lexicon)}
    ends = [(2.5 if end in sure else right_cue(scene.text, end, scene.lexicon), -end) for end in range(last, stop + 1)]
    right, end = max(ends)
    words = word_bits(scene.text[start:dot]) is not None and word_bits(scene.text[dot + 1 : -end]) is not None  # 对话·东湖
    return Candidate(start, -end, 4.0, "foreign") if right >= 1 and not words else None


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


def _foreign(scene: Scene, chain: Chain, start: int) -> Candidate | None:
    """Return a name of one part in the characters of foreign names behind an office abroad (英国贸易大臣卡尔迪), where it ends best."""
    text, lexicon = scene.text, scene.lexicon
    if not lexicon.foreign.issuperset(text[start : start + 2]) or not _abroad(scene, chain):
        return None
    end = start + 2
    while end < start + _LONGEST_FOREIGN and text[end : end + 1] in lexicon.foreign:
        end += 1
    right, stop = best_end(text, range(start + 2, end + 1), lexicon)
    name = text[start:stop]
    words = (lexicon.followers, lexicon.title_words, lexicon.organisations, lexicon.ignored, lexicon.words)
    if (
        right < _SURE_RIGHT
        or (chain.weak and len(name) < 3)
        or name[-1] == "曾"
        or text[stop : stop + 1] == "-"
        or any(name[a:] in known or name[: a + 2] in known for a in range(len(name) - 1) for known in words)
    ):
        return None
    return Candidate(start, stop, 4.0, "foreign")


def _abroad(scene: Scene, chain: Chain) -> bool:
    """Say whether a title, or the item that it ends, names a country or a body of several."""
    text, low = scene.text, max(0, chain.start - _BACK)
    low = max(text.rfind(mark, low, chain.start) + 1 or low for mark in "。,;:、\n")
    if _ABROAD.search(text, low, chain.end) is not None:
        return True
    return any(text[at : at + n] in scene.lexicon.ignored for at in range(low, chain.start) for n in (2, 3, 4, 5))


def _of_family(scene: Scene, seed: Candidate) -> Iterable[Candidate]:
    """Yield whose family a person is said to be of, right before (何立群妻子蔡云)."""
    family = _FAMILY.search(scene.text, max(0, seed.start - _LONGEST_FAMILY), seed.start)
    if family is None:
        return
    for start in range(max(0, family.start() - 3), family.start() - 1):
        name = next((c for c in exactly(scene.text, start, family.start(), scene.lexicon) if plain(scene, c)), None)
        if name is not None:
            yield name
            return


_REGNAL = compiled("[一二三四五六七八九十]{1,2}世(?![纪界代])")


def regnal(scene: Scene) -> Iterable[Candidate]:
    """Yield the foreign names with the number of a king or pope behind them (国王卡尔九世)."""
    for name in scene.seeds.values():
        number = _REGNAL.match(scene.text, name.end)
        if number is not None and scene.lexicon.foreign.issuperset(name.key(scene.text).replace("·", "")):
            yield name._replace(end=number.end())
