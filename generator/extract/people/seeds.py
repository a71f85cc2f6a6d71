"""Names that their own place proves: beside a title, in a list, before a verb that only people are subjects of."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache

from generator.expressions import compiled
from generator.extract.lexicon import Automaton
from generator.extract.people.authors import acting, authors
from generator.extract.people.bare import COUPLES, RESPECTS, bare, with_field
from generator.extract.people.before import before_title, holds_both, respected
from generator.extract.people.bilingual import in_both_scripts
from generator.extract.people.evidence import (
    FUNCTION_SURNAMES,
    backed,
    by_recurrence,
    certain,
    company,
    near,
    plain,
    recurs,
    split_name,
    stands_free,
)
from generator.extract.people.foreign_before import STATESMEN, before_statesman, of_three, short_behind
from generator.extract.people.listed_before import before_listed
from generator.extract.people.names import CONJUNCTIONS, DELIMITERS, HAN, Candidate, candidates, right_cue
from generator.extract.people.pictured import pictured
from generator.extract.people.rare import rare_item
from generator.extract.people.scene import Scene
from generator.extract.people.stated import between_names, between_titled, stated
from generator.extract.people.titles import Chain, skip_bracket
from generator.extract.people.towns import leave_out
from generator.extract.people.unlike import regnal, unlike_names
from generator.extract.people.untitled_lists import office_follows, untitled_lists

_ACCEPT = 4.0
_ALONE = 6.0
_MARGIN = 0.9
_COMMON = 3.0
"""Weight of a surname that is common."""


def _right(scene: Scene, candidate: Candidate) -> float:
    """Return the candidate's score, with a title right behind it taken for a good neighbour."""
    chain = _title_behind(scene, candidate)
    acts = chain is not None and scene.verbal(chain) and candidate.start in scene.by_end  # 校长Ana Silva代表大学签署
    if candidate.kind == "latin" and not acts and company(scene, candidate.end):
        return -9.0
    if chain is None:
        return candidate.score
    further = scene.by_start.get(chain.end)
    learned = candidate.start in scene.by_end and scene.text[chain.start : chain.end] in _LEARNED  # 副院长何立研究员主要就…
    if (
        (further is None or scene.verbal(further))
        and skip_bracket(scene.text, chain.end) not in scene.seeds
        and (learned or right_cue(scene.text, chain.end, scene.lexicon) >= 1)
    ):
        cue = right_cue(scene.text, candidate.end, scene.lexicon)
        return candidate.score - cue + max(cue, 1.8)
    if not scene.verbal(chain):
        return candidate.score - right_cue(scene.text, candidate.end, scene.lexicon) - 2.0
    return candidate.score


_LEARNED = frozenset(["教授", "研究员", "院士", "博士"])


def _title_behind(scene: Scene, candidate: Candidate) -> Chain | None:
    """Return the title right behind a name; behind a word of rank only where another title stands before (主席何立群资深大律师)."""
    chain = scene.by_start.get(candidate.end)
    rank = scene.lexicon.ranks.match(scene.text, candidate.end) if chain is None and candidate.start in scene.by_end else None
    return scene.by_start.get(rank.end()) if rank else chain


def _best(scene: Scene, start: int, bonus: float, threshold: float, *, sure: bool = False) -> Candidate | None:
    """Return the best name at ``start``, or None when none is good enough or the best two are too close to tell."""
    if scene.text[start : start + 1] in DELIMITERS:
        return None
    best: Candidate | None = None
    second: Candidate | None = None
    for option in candidates(scene.text, start, scene.lexicon):
        score = _right(scene, option) + bonus
        if score < threshold:
            continue
        if best is None or score > best.score:
            best, second = option._replace(score=score), best
        elif second is None or score > second.score:
            second = option._replace(score=score)
    if best is None:
        return None
    if right_cue(scene.text, best.end, scene.lexicon) < 0 and _title_behind(scene, best) is None:
        return best if sure and certain(scene, best) else None
    if second is not None and best.score - second.score < _MARGIN:
        return by_recurrence(scene, best, second)
    return best


def _vouched(scene: Scene) -> Iterable[Candidate]:
    """Yield the office's own names, proven wherever they stand."""
    for name in sorted(scene.lexicon.names, key=len, reverse=True):
        for found in re.finditer(re.escape(name), scene.text):
            yield Candidate(found.start(), found.end(), 20.0, "user")


def _introduced(scene: Scene, chain: Chain) -> Candidate | None:
    """Return the first name of a list behind a title and a bracket or 包括 (历届乡长(甲、乙)、团员包括甲、乙); None when there is none."""
    if scene.text[chain.end] not in _LEADS_IN:
        return None
    inner = _LISTED_INSIDE.match(scene.text, chain.end) or _INTRODUCED.match(scene.text, chain.end)
    first = _best(scene, inner.end(), 2.0, _ACCEPT) if inner else None
    known = first is not None and scene.text[first.end] in "、(" and (first.kind != "chinese" or first.family >= 1.5)
    return first if known else None


def find_seeds(scene: Scene) -> dict[int, Candidate]:
    """Return the names that their own place proves, by start."""
    seeds = scene.seeds
    for candidate in (*_vouched(scene), *in_both_scripts(scene)):
        _add(seeds, candidate)
    for chain in scene.chains:
        _add(seeds, _introduced(scene, chain))
        _add(seeds, _behind_title(scene, chain))
    for chain in scene.chains:
        if skip_bracket(scene.text, chain.end) not in seeds:
            _add(seeds, before_statesman(scene, chain) or before_title(scene, chain))

    def weigh(start: int, bonus: float) -> Candidate | None:
        return _best(scene, start, bonus, _ACCEPT + 0.4)

    for candidate in (*untitled_lists(scene, weigh), *_untitled(scene), *respected(scene), *stated(scene, weigh), *bare(scene, weigh)):
        _add(seeds, candidate)
    for candidate in (*pictured(scene), *unlike_names(scene), *authors(scene), *acting(scene), *with_field(scene)):
        _add(seeds, candidate)
    for start in list(seeds):
        _expand(scene, seeds, seeds[start])
    for chain in reversed(scene.chains):
        if skip_bracket(scene.text, chain.end) not in seeds:
            _add(seeds, between_titled(scene, chain))
    for candidate in (*_paired(scene), *between_names(scene), *before_listed(scene)):
        _add(seeds, candidate)
    leave_out(scene)
    seeds.update({name.start: name for name in regnal(scene)})
    return seeds


def _paired(scene: Scene) -> Iterable[Candidate]:
    """Yield the names without a title that 和 joins to one who is proven elsewhere (何立群和林昌代表双方签署)."""
    names = {c.key(scene.text) for c in scene.seeds.values() if c.kind == "chinese"}
    for _, start, end in Automaton(list(names)).find(scene.text) if names else ():
        if start in scene.seeds or scene.text[end] not in _PAIRS:
            continue
        other = _best(scene, end + 1, 0.8, _ACCEPT + 0.2)
        if (
            other is None
            or other.kind != "chinese"
            or other.family < _KNOWN
            or right_cue(scene.text, other.end, scene.lexicon) < _SURE_RIGHT
        ):
            continue
        if not (_runs_into_title(scene, other) or _begins_body(scene, other) or scene.text.startswith("等", other.end)):
            yield other


_PAIRS = frozenset("和与")
_KNOWN = 2


def _bonus(scene: Scene, chain: Chain, start: int) -> float:
    """Return what the title before a name adds to its weight."""
    if chain.weak:
        return 0.6
    short = scene.text[start : start + 2]
    if not scene.text.endswith(STATESMEN, max(0, chain.start - 3), chain.end) or not scene.lexicon.foreign.issuperset(short):
        return 2.0
    if of_three(scene, start):
        return 4.4
    return 5.0 if scene.text.count(short, *near(start)) > 1 else 3.2


def _behind_title(scene: Scene, chain: Chain) -> Candidate | None:
    """Return the name right behind a title; None when there is none, or too little that speaks for it."""
    start = skip_bracket(scene.text, chain.end)
    if scene.text[chain.start : chain.end] == "代表" and _STANDS_IN.search(scene.text, max(0, chain.start - 2), chain.start):
        return None
    best = short_behind(scene, chain, start, _ACCEPT)
    best = best or _best(scene, start, _bonus(scene, chain, start), _ACCEPT, sure=not chain.weak) or _again(scene, chain, start)
    if best is None and scene.text[start : start + 1] == "的":
        best = next((c for c in candidates(scene.text, start + 1, scene.lexicon) if c.kind == "foreign" or _held_by(scene, chain, c)), None)
    if best is None or split_name(scene, chain, best) or not backed(scene, chain, best):
        return None
    if (
        chain.weak
        and scene.text[best.end] not in DELIMITERS
        and best.kind == "chinese"
        and max(best.family, scene.lexicon.surnames.get(scene.text[start], 0)) < 2
        and not recurs(scene, best)
    ):
        return None
    return best


_HOLDS = compiled("(?:身兼|身为|现任|兼任|(?<!曾)担任)[^,。;的]{0,20}$")


def _held_by(scene: Scene, chain: Chain, name: Candidate) -> bool:
    """Say whether a full name behind 的 is that of who holds the post now (身兼会长的陈南平表示)."""
    if _HOLDS.search(scene.text, max(0, chain.start - 24), chain.start) is None:
        return False
    return name.kind == "chinese" and name.right >= _SURE_RIGHT and len(name.key(scene.text)) == _FULL and plain(scene, name)


def _again(scene: Scene, chain: Chain, start: int) -> Candidate | None:
    """Return a known surname with rare characters, behind a title and again elsewhere, each time before what surely follows a name."""
    if chain.weak or scene.lexicon.surnames.get(scene.text[start : start + 1], 0) < 1:
        return None
    long = (c for c in candidates(scene.text, start, scene.lexicon) if c.end - c.start == _FULL and c.right == _SURE_RIGHT and c.score > 0)
    return next((c for c in long if recurs(scene, c) and stands_free(scene, c)), None)


_STANDS_IN = compiled("(?:[是他她我要想将也]|[)\\d]日)$")
"""Before 代表: it is a verb (他是代表何立群来的)."""
_FULL = 3
_SURE_RIGHT = 2.5


def _add(seeds: dict[int, Candidate], candidate: Candidate | None) -> None:
    if candidate is not None and candidate.start not in seeds:
        seeds[candidate.start] = candidate


_LISTED_INSIDE = compiled(rf"\((?=[{HAN}]{{2,4}}、)")
"""A bracket with a list of names in it (历届乡长(甲、乙))."""
_INTRODUCED = compiled(rf"(?:,?(?:包括|包含)|分别是|分别为|有|为|是):?(?=[{HAN}]{{2,4}}、)")
"""What may stand between a title and a list of names (团员包括…)."""
_LEADS_IN = frozenset("(,包分有为是")
"""First characters of both."""
INTRODUCED_END = compiled("(?:,?(?:包括|包含)|分别是|分别为|有|为|是):?$")
_LATIN_ITEM = compiled("[A-Za-z][A-Za-z0-9.'&-]{1,20}、")
"""An item of a list of names that is one word in Latin letters (歌手何立群、Ana、冯立毅)."""
_NEXT = compiled("、 ?|[和与及暨 ]|以及")
_LAST = compiled(rf",(?=[{HAN}]{{2,3}}等(?:\d|[一二三四五六七八九十]|人|领导|同志|出席|参加|陪同|到场))")
"""A comma before the last of a list of names (甲、乙,丙等出席)."""


def _expand(scene: Scene, seeds: dict[int, Candidate], first: Candidate) -> None:
    """Take the names that stand in one list with ``first``."""
    current = first
    while True:
        match = _NEXT.match(scene.text, _tail(scene.text, current.end)) or _LAST.match(scene.text, current.end)
        if match is None or match.end() in seeds or match.end() in scene.by_start:
            return
        bonus = 1.8 if match.group().startswith("、") else 0.8
        following = _best(scene, match.end(), bonus, _ACCEPT + 0.2)
        if following is None and (latin := _LATIN_ITEM.match(scene.text, match.end())) is not None:
            following = _best(scene, latin.end(), bonus, _ACCEPT + 0.2)
        if following is None and (rare := rare_item(scene, match.end())) is not None:
            following = _best(scene, rare.end + 1, bonus, _ACCEPT + 0.2)
            if following is None or following.kind != "chinese" or following.right < _SURE_RIGHT:
                return
            seeds[rare.start] = rare
        if following is None or _runs_into_title(scene, following) or _begins_body(scene, following):
            return
        if (held := scene.by_start.get(following.end)) is not None and holds_both(scene, held):
            return
        seeds[following.start] = following
        current = following


def _begins_body(scene: Scene, name: Candidate) -> bool:
    """Say whether the word for a body stands right behind what looks like a name (云杉研究所)."""
    return any(scene.text[name.end : name.end + n] in scene.lexicon.organisations for n in (2, 3, 4))


def _runs_into_title(scene: Scene, name: Candidate) -> bool:
    """Say whether a title with a name behind goes on from what looks like a name (吉布提总统某某)."""
    if scene.text[name.end] == "(" and (chain := scene.by_start.get(skip_bracket(scene.text, name.end))):  # 云杉(亚洲)主席某某
        return skip_bracket(scene.text, chain.end) in scene.seeds
    index = bisect_right(scene.chains, (name.end, 1 << 60, True))
    if index >= len(scene.chains) or name.end in scene.by_start:
        return False
    between = scene.text[name.end : scene.chains[index].start]
    if len(between) > (3 if plain(scene, name) else _POST) or any(scene.lexicon.verbs.find(between)):
        return False
    return (
        DELIMITERS.isdisjoint(between)
        and CONJUNCTIONS.isdisjoint(between)
        and skip_bracket(scene.text, scene.chains[index].end) in scene.seeds
    )


_POST = 12
"""How far behind what looks like a name the head of the title stands that it begins (富居开发执行长某某), in code points."""
_ASIDE = compiled(r"\([^()\n]{1,24}\)")


def _tail(text: str, end: int) -> int:
    """Return where the text goes on behind a name with its honorific (先生) and its bracket (女,藏族)."""
    end += 2 * text.startswith((*RESPECTS, *COUPLES), end)
    match = _ASIDE.match(text, end) if text[end : end + 1] == "(" else None
    return match.end() if match else end


_OWN_VERB = compiled(
    "(?:在[^,。]{1,14}(?:中|上|时))?(?:还|也|则|又|最后|首先|随后)?(?:出席|参加|主持|表示|指出|强调|认为|介绍|致(?:[贺谢欢答开闭祝训][^,。]{0,2})?[辞词]|讲话|发言|宣布|会见|说[,:]|说道|坦言|透露|作(?:了)?[《“「主题专重动讲推报]|发表|代表[^团性作]|围绕|带队|率队|率团|一行|因[公病故事在]|当选|连任|蝉联|续任|任(?=[^,。;、内期职务教命由]{2,16}[,。;、])|是[^否]|,(?:现任|现为|原任))"
)


_APPOINTS = compiled(f"(?:聘请|聘任|续聘|任命|推选|推举|选举|增补|授予)(?=[{HAN}]{{2,4}}(?:、[{HAN}]{{2,4}}){{0,6}}为)")


def _untitled(scene: Scene) -> Iterable[Candidate]:
    """Yield names without a title before a verb that only people are subjects of, or behind one that only people are objects of."""
    text = scene.text
    for match in _APPOINTS.finditer(text):
        best = _best(scene, match.end(), 1.8, _ACCEPT + 0.4)
        becomes = text.find("为", best.end, best.end + 40) if best is not None and text[best.end : best.end + 1] in ("为", "、") else -1
        if best is not None and becomes > 0 and office_follows(scene, becomes):
            yield best
    for match in _MEETS.finditer(text):
        best = _best(scene, match.end(), 2.0, _ACCEPT)
        if best is None or best.end - best.start < _MET_LEAST or not _MEETING.match(text, best.end):
            continue
        if scene.lexicon.foreign.issuperset(best.key(text)) and recurs(scene, best):
            yield best
    for match in _KIN.finditer(text):
        best = _best(scene, match.end(), 1.2, _ACCEPT + 0.4)
        if best is not None and best.kind == "chinese" and (plain(scene, best) or recurs(scene, best)):
            yield best
    for match in _subject(scene.lexicon.surname_starts).finditer(text):
        best = _best(scene, match.end(), 0.0, _ALONE - 1.4)
        town = best is not None and text[best.start] in FUNCTION_SURNAMES and best.key(text)[1:] in scene.lexicon.ignored  # 向香港介绍
        if best is not None and not town and _OWN_VERB.match(text, best.end):
            enough = best.score >= _ALONE or plain(scene, best) or (recurs(scene, best) and (best.end - best.start > 2 or best.family >= 3))
            if enough:
                yield best


_MET_LEAST = 3
"""The shortest foreign name that is read without a title, in code points."""
_MEETING = compiled("举行|会谈|会晤|共同|[,。]")
_MEETS = compiled(f"(?:同|与|会见|会晤)(?=[{HAN}]{{3,9}}(?:{_MEETING.pattern}))")
"""Before a foreign name without a title that the text has again (同某某举行会谈)."""
_KIN = compiled(
    "(?:大[哥弟姐妹嫂]|二[哥弟姐妹嫂]|三[哥弟姐妹嫂]|小[哥弟姐妹嫂]"
    "|儿子|女儿|太太|妻子|丈夫|父亲|母亲|哥哥|弟弟|姐姐|妹妹|孙子|孙女|遗孀)(?!们|的)"
)
"""Words of kinship right before a name: no title (与太太林雪珠出席)."""


@cache
def _subject(surnames: str) -> re.Pattern[str]:
    """Return the pattern of a place where a name with a verb of its own may begin: a cheap test before the weighing."""
    mark = "(?:^|[,。;\ufffc”」』])"
    return compiled(rf"{mark}(?=[{surnames}][{HAN}]{{1,3}}?(?:{_OWN_VERB.pattern})|[{HAN}]{{1,7}}[·•∙.・‧][{HAN}])", re.MULTILINE)
