"""Where a name begins and ends: several cues weighed together."""

import re
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.lexicon import Lexicon
from generator.extract.patterns import FOREIGN_ADDRESS
from generator.extract.people.foreign_ends import BEHIND_FOREIGN, ends_foreign, upto
from generator.extract.people.governed import appoints, becomes_one, officiates
from generator.extract.people.name_ends import runs_on
from generator.extract.people.surnames import is_full, named_zeng, of_class, two_surnames

HAN = "\u3400-\u9fff\U00020000-\U000323af"
DELIMITERS = frozenset(",。、;:!?()[]《》“”「」『』\n\ufffc\"'/|〈〉【】…—-")
CONJUNCTIONS = frozenset("和与及同跟暨")
_DOTS = "·•∙.?・‧"
_DOT_SET = frozenset(_DOTS)
_FOREIGN = compiled(rf"[{HAN}]{{1,8}}(?:-[{HAN}]{{1,5}})?(?:[{_DOTS}][{HAN}]{{1,9}}){{1,4}}")
_WORD = "[A-ZÀ-ÞŠŽĐĆČ][A-Za-zÀ-ž'’-]*\\.?"
_LATIN = compiled(
    rf"(?:(?:{FOREIGN_ADDRESS}|Sir)\.? )?"
    rf"({_WORD}(?: (?:{_WORD}|de|van|von|bin|binti|al|der|la|da|du|le|di|s/o|d/o)){{1,4}})"
)
_OPENING = frozenset("“《「『〈")
"""Marks that an object may begin with (在“…”论坛上, 作《…》报告): a weaker end of a name than the others."""
_PREPOSITIONS = frozenset("在与和及由对从向为以于把被将给")
_NO_NOUN = frozenset("及和与等暨也还则亦均都已曾又就皆再")
_BEFORE_NUMBER = frozenset("从于自至以在和与及")
"""Characters that belong to the number or date behind them, not to a name (于16日)."""
_PLACES = frozenset("园宫馆站所店厂街网报社院校署亩")
_WITH_YU = frozenset("对关由至属在等位基利便善敢归源限鉴")
"""Characters that make a preposition with 于 (对于)."""
_WEEKDAY = compiled("[一二三四五六七八九十廿卅]{1,3}日(?![本报游])|(?:[本上]?周|[本上]?星期|[本上]?礼拜)[一二三四五六日](?![大中小号届人])")
"""A day of the week or of the month, which tells when somebody did something."""
_OF_DAYS = frozenset("一二三四五六七八九十廿卅本上周星礼")
"""Its first characters."""
_STUDIES = frozenset("师科医农工理海商体餐艺政")
_TOUR = frozenset("暨活启走")
_LOCAL = frozenset("楼村乡岛寨祠庙寺塔桥碑")
"""Last characters of places of three characters; longer names end with them too (洛桑江村)."""
_FAMILIAR = frozenset("老某伯叔姨婶嫂爷奶妈爸总董氏姓家姐哥国官")
_BUREAU_BEHIND = compiled("(?:管理|保护|建设|开发|航务|水利)?(?:委员会|总?局|总?公司|集团|[处院所])")
"""What ends the name of a body that begins with 长江 (交通运输部长江航务管理局)."""
_LONG_WORDS = frozenset(f"长{c}" for c in "期江效远三沙春城征治达久途廊白宁兴葛乐寿足势假辈短")
"""Words that begin with the last character of a title (市长期)."""
_FIRST_NAMES = frozenset(["明星", "天使", "英雄", "将军", "学士"])
"""Titles that are given names too (校长何明星)."""
GIVEN_TOO = frozenset(["英文", "国庆", "建国", "新民", "文明", "和平", "光明", "建设", "建军"])
"""Words that are given names too (林英文)."""
_NUMBERED_SON = compiled("[一二三四五六太次士史志][郎朗]$|[拓达哲和智克真晋直卓慎敏裕龙雅英信伸良辰宪竜]也$")
"""How a Japanese given name may end (光次郎, 拓也)."""
_ENTERS = frozenset(["当选", "上任", "就任"])
"""Behind 新: somebody newly elected (佐科新当选)."""
_KNOWN, _SURELY = 2.0, 3.0
_SURE = 2.0
"""How well a verb of a person follows a name, at least."""
_UNKNOWN_FAMILY, _UNKNOWN_GIVEN = -0.9, -0.2


class Candidate(NamedTuple):
    """A stretch that may be a name."""

    start: int
    end: int
    score: float
    kind: str
    """``chinese``, ``foreign`` (with dots), ``latin``, or ``user``."""
    family: float = 0.0
    right: float = 0.0

    @property
    def cues(self) -> str:
        """Return what decided, for the trace."""
        return f"{self.kind} name, weight {self.score:.1f}: surname {self.family:g}, right neighbour {self.right:g}"

    def key(self, text: str) -> str:
        """Return the name without inner spaces."""
        return text[self.start : self.end].replace(" ", "")


def right_cue(text: str, end: int, lexicon: Lexicon) -> float:
    """Return how well what stands at ``end`` can follow a name: 2.5 surely, 1 perhaps, -2 nothing known."""
    following = text[end : end + 1]
    if text[end - 1 : end + 2] == "町代表":  # of a town in Japan
        return -9.0
    if following == " " or following in _OPENING:
        return 1.5
    if not following or following in DELIMITERS:
        return 2.5
    two = text[end : end + 2]
    adverb = following in _SAYING_TOO and (text[end + 1 : end + 3] in lexicon.followers or _SAYS.match(text, end + 1))
    adverb = adverb or (following == "新" and text[end + 1 : end + 3] in _ENTERS)
    if two in lexicon.followers or adverb or (following in "说称指讲" and two[1:] in ",:“「") or two == "代)":
        return 2.5
    honoured = following.isascii() and _HONOURED.match(text, end)
    if honoured or two in lexicon.honorifics_after or text[end : end + 4] in lexicon.honorifics_after:
        return 2.2
    on_day = following in _OF_DAYS and _WEEKDAY.match(text, end)
    if on_day or following.isdigit() or (following.isascii() and BOTH_SCRIPTS.match(text, end)):
        return 2.0
    if two == "中的" or (following in CONJUNCTIONS and two[1:] in _NO_NOUN and not named_zeng(text, end + 1, lexicon)):
        return -2.0  # 林大|同也, 林大|同及, 林大|中的: no word of its own here
    stranded = two in ("中心", "中等") or (following in _PREPOSITIONS and two[1:] in DELIMITERS and two[1:] not in _OPENING)
    stranded = stranded or (following in "中均" and (two[1:] in DELIMITERS or two[1:] in CONJUNCTIONS))  # 陈大|中、
    return 1.0 if following in lexicon.followers and not stranded else -2.0


BOTH_SCRIPTS = compiled("[A-Z][A-Za-z'’.-]{1,14}(?: [A-Z][A-Za-z'’.-]{0,14}){1,3}(?![A-Za-z])")
"""The same name in Latin letters right behind it (伍立华Saidai Tahove)."""
_SAYING_TOO = frozenset("亦也则还续又先")
_SAYS = compiled("[说称指讲][,:“「]")
"""Behind an adverb that is no part of the name before it (冯毅亦提到, 冯毅续说)."""
_HONOURED = compiled("(?:G\\.?B\\.?[MS]|[SB]\\.?B\\.?S|M\\.?H|J\\.?P|[GKCOM]BE|SC|QC)(?![A-Za-z])")
"""An honour in letters right behind a name (议员何立群JP)."""


def candidates(text: str, start: int, lexicon: Lexicon) -> list[Candidate]:
    """Return what may be a name at ``start``: Chinese, Japanese, transliterated, Latin; a foreign one with both parts (卡特-莱恩)."""
    found = _simple(text, start, lexicon, None)
    if "-" not in text[start + 2 : start + 24]:
        return found
    return [_hyphenated(text, candidate, lexicon) if text[candidate.end : candidate.end + 1] == "-" else candidate for candidate in found]


def exactly(text: str, start: int, end: int, lexicon: Lexicon) -> list[Candidate]:
    """Return the readings of ``text[start:end]`` as a name: those of `candidates` that end there."""
    hyphen = "-" in text[start + 2 : start + 24]
    return [c for c in (candidates(text, start, lexicon) if hyphen else _simple(text, start, lexicon, end)) if c.end == end]


def _hyphenated(text: str, candidate: Candidate, lexicon: Lexicon) -> Candidate:
    """Return a foreign name with the part behind its hyphen, which ends where a name ends best."""
    if any(c not in lexicon.foreign for c in text[candidate.end - 2 : candidate.end]):
        return candidate
    ends = [candidate.end + 1]
    while text[ends[-1] : ends[-1] + 1] in lexicon.foreign or text[ends[-1] : ends[-1] + 1] in _DOT_SET:
        ends.append(ends[-1] + 1)
    right, end = max((right_cue(text, end, lexicon), end) for end in ends[2:]) if ends[2:] else (0.0, candidate.end)
    return candidate._replace(end=end, kind="foreign", score=3.0 + right, right=right)


def _simple(text: str, start: int, lexicon: Lexicon, only: int | None) -> list[Candidate]:
    """Return what may be a name at ``start``, up to a hyphen; of Chinese names only the one that ends at ``only`` where that is told."""
    first = text[start : start + 1]
    if not first or first in DELIMITERS:
        return []
    if first.isascii() or "À" <= first <= "ž":
        latin = _LATIN.match(text, start)
        return [Candidate(latin.start(1), latin.end(1), 2.5 + right_cue(text, latin.end(1), lexicon), "latin")] if latin else []
    found = _composed(text, start, lexicon) or _chinese(text, start, lexicon, only)
    match = None if _DOT_SET.isdisjoint(text[start + 1 : start + 15]) else _FOREIGN.match(text, start)
    foreign = None if match is None else _foreign(text, start, match.group(), lexicon)
    return found if foreign is None else [foreign, *found]


_PARTS = compiled(rf"\([亻人氵水火灬金钅木土王玉日月女心忄方立艹草石纟丝言山吉雨虫示礻车马鱼鸟竹米巾弓走][{HAN}]{{1,2}}\)")
"""A character that was wanting, told by its parts (林方(人予))."""


def _composed(text: str, start: int, lexicon: Lexicon) -> list[Candidate]:
    """Return the name of a surname, one character and the bracket that tells the parts of the other one; nothing when there is none."""
    parts = _PARTS.match(text, start + 2) if text[start + 2 : start + 3] == "(" else None
    family = lexicon.surnames.get(text[start], 0.0)
    if parts is None or family < _KNOWN or text[start + 3 : parts.end() - 1] in lexicon.title_words:
        return []
    right = right_cue(text, parts.end(), lexicon)
    return [Candidate(start, parts.end(), 3.0 + right, "chinese", family, right)] if right >= 1 else []


_REACH = 5_000
"""How far away the same characters are sought, in code points: a bound, so that time grows linearly."""
_LEAST_PART = 3
"""The least that stands behind the first part of a foreign name whose dot became ``?``, with it (吗?还 is none)."""
NOT_FOREIGN = compiled("名叫|遗孀|妻子|丈夫|之子|之女|总统|批准|任命|会见|同意|先生|女士|小姐")
"""Words that are no part of a name, before one with dots (一位名叫约翰·卡特的人)."""


def _foreign(text: str, start: int, run: str, lexicon: Lexicon) -> Candidate | None:
    """Return the reading of a name with dots whose last part ends best."""
    first = re.split(f"[{_DOTS}]", run)[0]
    known = sum(c in lexicon.foreign for c in first)
    asks = run[len(first)] == "?" and (known < len(first) or len(run) < len(first) + _LEAST_PART)
    if (
        asks
        or not set(first).isdisjoint("与和及由向同为在对给的")
        or NOT_FOREIGN.search(first) is not None
        or any(first[a:b] in lexicon.title_words for a in range(len(first) - 1) for b in (a + 2, a + 3))
        or len(first) - known > 1 + (len(first) > 3)
        or (len(first) > 2 and known * 2 < len(first))
    ):
        return None
    last = start + max(run.rfind(c) for c in _DOTS + "-") + 1
    best: Candidate | None = None
    known = 0
    for end in range(last + 1, upto(text, last + 2, start + len(run), lexicon) + 1):
        known += text[end - 1] in lexicon.foreign
        right = 2.5 if text[end : end + 2] in BEHIND_FOREIGN else right_cue(text, end, lexicon)
        score = 3.0 + right + 0.3 * known - 1.6 * (end - last - known)
        if text[end - 2 : end] in lexicon.honorifics_after or (text[end - 1] in _BEFORE_NUMBER and text[end : end + 1].isdigit()):
            score -= 4.0
        if best is None or score > best.score:
            best = Candidate(start, end, score, "foreign")
        if end > last + 1 and ends_foreign(text, end, lexicon):  # 哈桑·迪亚兹|独家专访
            break
    return best


def best_end(text: str, ends: range, lexicon: Lexicon) -> tuple[float, int]:
    """Return how well a foreign name ends, and where: before the first word that none holds, else best, then longest."""
    first = next((end for end in ends if ends_foreign(text, end, lexicon)), None)
    return (_SURE, first) if first is not None else max((right_cue(text, end, lexicon), end) for end in ends)


_OF_WIFE = compiled("[和与]夫人|夫人")  # from the last character of a name: 冯毅|夫人


def _chinese(text: str, start: int, lexicon: Lexicon, only: int | None) -> list[Candidate]:
    found: list[Candidate] = []
    first, two = text[start], text[start : start + 2]
    surname = 2 if two in lexicon.surnames else 1
    if surname == 1 and two in lexicon.followers:
        return found
    japanese = 3 if text[start : start + 3] in lexicon.japanese else 2 if two in lexicon.japanese else 0
    foreign = lexicon.foreign.issuperset(text[start : start + 3])
    if first in lexicon.followers and surname == 1 and not (japanese or foreign) and first not in lexicon.surnames:
        return found
    if first in lexicon.foreign and surname == 1 and not japanese:
        found += _transliterated(text, start, lexicon)
    spaced = text[start + surname : start + surname + 1] == " "
    for length in (3, 4) if surname == 2 else (4, 5) if japanese == 3 else (4, 3, 5) if japanese else (3, 2, 4):
        end = start + length + spaced
        if only is not None and end != only:
            continue
        name = text[start:end]
        if spaced:
            name = name.replace(" ", "")
        if len(name) != length or not name.isalpha() or _OF_WIFE.match(text, end - 1):
            continue
        if name in lexicon.names or name in lexicon.ignored or (name[-1] in "省市县州" and name[:-1] in lexicon.ignored):
            found.append(Candidate(start, end, 20.0 if name in lexicon.names else -20.0, "user"))
        elif length < 4 or _long(name, surname, japanese, lexicon):
            found.append(_weigh(text, start, end, name, japanese or surname, lexicon))
    return found


def _transliterated(text: str, start: int, lexicon: Lexicon) -> list[Candidate]:
    """Return a foreign name of five to eight characters without dots, when it ends well."""
    foreign = lexicon.foreign
    if not foreign.issuperset(text[start : start + 5]):
        return []
    end = start + 5
    while end < start + 9 and text[end : end + 1] in foreign:
        end += 1
    right, stop = best_end(text, range(start + 5, end + 1), lexicon)
    chinese = lexicon.surnames.get(text[start], 0) >= _KNOWN and text[start + 1] in lexicon.given
    if right >= 1 and text[start:stop] not in lexicon.ignored:
        again = text.find(text[start:stop], stop, stop + _REACH) >= 0 or text.rfind(text[start:stop], max(0, start - _REACH), start) >= 0
        ended = stop == end or text[stop : stop + 1] in DELIMITERS or text[stop : stop + 1].isdigit()
        base = 2.0 if not chinese or again else 1.5 if ended else 0.0
        return [Candidate(start, stop, base + right, "foreign")]
    return []


def _long(name: str, surname: int, japanese: int, lexicon: Lexicon) -> bool:
    """Say whether a name of four characters or more may be one: compound, Japanese, married (林郑月娥), or transliterated."""
    if japanese or surname == 2:
        return True
    return len(name) == 4 and (two_surnames(name, lexicon) or (lexicon.foreign.issuperset(name) and name[:2] not in lexicon.ignored))


def _run_on(text: str, start: int, name: str, lexicon: Lexicon) -> float:
    """Return the weight of four characters of foreign names; less when three of them recur alone (林文忠玩|笑)."""
    if name[-1] in "曾已":  # 瑙塞达曾表示
        return -1.5
    if lexicon.surnames.get(name[0], 0) < _SURELY or not lexicon.given.issuperset(name[1:3]):
        return 1.5
    low, high = max(0, start - _REACH), start + _REACH
    return -1.5 if text.count(name[:3], low, high) > text.count(name, low, high) else 1.5


def _weigh(text: str, start: int, end: int, name: str, surname: int, lexicon: Lexicon) -> Candidate:
    """Return a candidate with its weight: surname, characters of the given name, what stands right of it, and words that look alike."""
    right = right_cue(text, end, lexicon)
    given = name[surname:]
    if len(given) == 3 and surname == 1:
        ends = right >= 1 or text[end : end + 2] in lexicon.title_words
        married = two_surnames(name, lexicon) and ends and right_cue(text, end - 1, lexicon) < 1
        family, given = (
            (_run_on(text, start, name, lexicon), name[2:])
            if married
            else (_run_on(text, start, name, lexicon), "")
            if lexicon.foreign.issuperset(name)
            else (-4.0, "")
        )
    elif name[:surname] in lexicon.japanese:
        family = -4.0 if given in lexicon.organisations else 3.0
        if len(given) > 1 and (counted := _NUMBERED_SON.search(given)):
            family, given = family + 3.0, given[: counted.start()]
    else:
        family = lexicon.surnames.get(name[:surname], _UNKNOWN_FAMILY)
    personal = 0.4 if len(name) == 3 else 0.0
    if name[0] in lexicon.followers:
        family -= 1.0
    family -= 6.0 * of_class(text, start)
    weights = lexicon.given_weights
    for c in given:
        personal += weights.get(c, _UNKNOWN_GIVEN)
    if len(name) > 2 and given:
        personal += runs_on(
            text, end, marked=text[end : end + 1] in DELIMITERS, known=right >= _SURELY_KNOWN, japanese=name[:surname] in lexicon.japanese
        )
    if len(given) == 2 and right >= 2 and weights.get(given[0], 0) < -1.5 and name[0] not in lexicon.followers:
        personal += 2.5
    personal += _resemblance(text, start, end, name, right, lexicon)
    full = right <= _NOTHING_KNOWN and family >= _KNOWN and is_full(text, end, name, lexicon)
    return Candidate(start, end, family + personal + right + _LET_OFF * full, "chinese", family, right)


_SURELY_KNOWN = 2.0
_NOTHING_KNOWN, _LET_OFF = -2.0, 0.9
"""Where nothing known stands behind it, a name that is full by its characters alone loses less."""


_OF_COUNTRIES = frozenset("民军人史文语海东南北西中大新")
"""What makes a word with the name of a country, though it stands in names too (韩国海军)."""


def _resemblance(text: str, start: int, end: int, name: str, right: float, lexicon: Lexicon) -> float:
    """Return what is taken off because the characters also look like an ordinary word."""
    off = _neighbours(text, start, end, name, right, lexicon)
    two, rest, last = name[:2], name[1:], name[-1]
    if two in lexicon.not_names:
        person = two == "韩国" and len(name) == 3 and right >= 2.5 and name[2] in lexicon.given and name[2] not in _OF_COUNTRIES
        ends = text[end : end + 1] in DELIMITERS or (
            two != "韩国" and name[0] not in lexicon.followers and last not in "和与及" and lexicon.given.issuperset(rest)
        )
        off -= 2.5 if person or (len(name) > 2 and right >= 2.5 and ends) else 9.0
    elif two in lexicon.seldom_names:
        off -= 3.0 if len(name) == 2 else 1.0
    if rest in lexicon.title_words or rest in lexicon.honorifics_after:
        off -= 3.5 if right >= 1 and rest in _FIRST_NAMES else 9.0
    if name in lexicon.words or name in lexicon.title_words:
        off -= 5.0
    if len(name) == 3:
        if rest == "美国" or (rest in lexicon.not_names and rest not in GIVEN_TOO):  # 但|美国
            off -= 9.0 if rest == "美国" else 2.5
        if rest in lexicon.followers and not lexicon.given.issuperset(rest):
            off -= 4.0
        if last in _LOCAL and not lexicon.foreign.issuperset(name):
            return off - 3.0
    elif len(name) == 2 and last in _FAMILIAR:
        off -= 4.0
    if (last == "行" and text[end : end + 1] in _TOUR) or (last == "大" and name[1] in _STUDIES):  # 院士专家东湖行暨…, 高师大
        return off - 6.0
    return off - 2.5 if last in _PLACES else off


def _begins_title(text: str, end: int, name: str, lexicon: Lexicon) -> bool:
    """Say whether the last characters belong to the title behind (冯毅任|监事长, 督导司原|党支部书记, 冯毅副|教授, 向选举|主任)."""
    words = lexicon.title_words
    if text[end - 2 : end + 1] in words or text[end - 2 : end + 2] in words:
        return True
    if name[-1] not in "任原副" or (name[-1] != "副" and (len(name) > 2) != (name[-1] == "任")):
        return False
    return any(text[end : end + n] in words for n in (2, 3, 4, 5))


def _neighbours(text: str, start: int, end: int, name: str, right: float, lexicon: Lexicon) -> float:
    """Return what is taken off because a character of the name belongs to a word with what stands before or behind."""
    off = -6.0 if name[0] == "于" and text[start - 1 : start] in _WITH_YU else 0.0
    if text[start - 1 : start + 1] in _LONG_WORDS:
        known = lexicon.surnames.get(name[0], 0) >= _KNOWN or name[:2] in lexicon.japanese
        likely = right >= 2 and (len(name) > 2 or name[1] in lexicon.given)
        off -= 6.0 if not known or _BUREAU_BEHIND.match(text, end) else 1.0 if likely else 3.5
    if (name[-1] in _BEFORE_NUMBER and text[end : end + 1].isdigit()) or (name[-1] == "周" and _WEEKDAY.match(text, end - 1)):
        off -= 4.0
    if len(name) > 2 and name[-1] in "和与及" and lexicon.surnames.get(text[end : end + 1], 0) >= _KNOWN:
        off -= 2.0
    off -= 9.0 * becomes_one(text, end)
    if text[end : end + 1] == "》":  # the end of a book's title
        off -= 3.0
    if len(name) > 2 and name[-1] in _SAYING_TOO and _SAYS.match(text, end):
        off -= 2.0
    off -= 9.0 * (len(name) > 2 and name[-1] == "先" and right >= _SURE and text.count(name[:-1]) > text.count(name))  # 由冯毅|先致辞
    if (name[-1] == "新" and text[end : end + 2] in _ENTERS) or (name[-1] == "代" and text[end : end + 1] == ")"):  # 县长甲(秘书长冯毅代)
        off -= 6.0
    if _begins_title(text, end, name, lexicon):
        off -= 6.0
    off -= 4.0 * (text.startswith("成为", end) and officiates(text, end + 2))  # 冯立|成为新馆主持揭幕
    if name[-1] == "为" and (officiates(text, end) or appoints(text, start, end)):
        off -= 9.0
    if len(name) > 2 and text[end - 1 : end + 1] in lexicon.honorifics_after:  # 冯毅教|授
        off -= 4.0
    bodies, across = lexicon.organisations, text[end - 1 : end + 1]
    if across in bodies or text[end - 2 : end + 1] in bodies or text[end - 1 : end + 2] in bodies:  # 青石基金|会
        off -= 5.0
    if across in lexicon.followers:
        off -= 5.5 if len(name) == 2 and name[0] == "曾" else 1.5
    return off
