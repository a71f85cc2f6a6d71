"""Every place where a person is named: the seeds, then the same names, parts of names, and surnames with titles elsewhere."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from generator.expressions import compiled
from generator.extract.lexicon import Automaton, Lexicon
from generator.extract.patterns import ADDRESS
from generator.extract.people.bilingual import latin_behind
from generator.extract.people.names import HAN, Candidate, right_cue
from generator.extract.people.scene import Mention, Scene
from generator.extract.people.seeds import INTRODUCED_END, find_seeds
from generator.extract.people.titles import Chain, chains


def read_scene(text: str, lexicon: Lexicon) -> Scene:
    """Return the title heads of ``text`` and all mentions of persons, in order."""
    found = chains(text, lexicon)
    scene = Scene(text, lexicon, found, {c.start: c for c in found}, {c.end: c for c in found})
    seeds = find_seeds(scene)
    _locate(scene, seeds)
    return scene


def _locate(scene: Scene, seeds: dict[int, Candidate]) -> None:
    """Fill in the mentions: the seeds, and the same names elsewhere."""
    text = scene.text
    keys = {c.key(text): c.cues for c in seeds.values()}
    parts = {part for key in keys for part in _pieces(key)}
    for start in [s for s, c in seeds.items() if c.key(text) in parts]:
        keys.pop(seeds.pop(start).key(text), None)
    written = {text[c.start : c.end]: c.key(text) for c in seeds.values()} | {key: key for key in keys}
    aliases = _aliases(keys)
    forms = list(written) + [a for a in aliases if a not in written]
    mentions: list[Mention] = []
    for number, start, end in Automaton(forms).find(text) if forms else ():
        form = forms[number]
        key = written.get(form) or aliases[form]
        seed, stop = seeds.get(start), end
        if seed is not None and seed.end != end:
            stop, key = seed.end, seed.key(text)
        elif seed is None:
            fitted = _fit(scene, start, end, form, written)
            if fitted is None:
                continue
            stop, key = fitted, written.get(text[start:fitted]) or key
        mentions.append(_mention(scene, start, stop, key, keys, form in aliases and form not in written))
    mentions.extend(_surname_titles(scene, mentions, keys))
    scene.mentions = sorted(mentions, key=lambda m: m.start)


def _fit(scene: Scene, start: int, end: int, form: str, written: dict[str, str]) -> int | None:
    """Return where the name that begins at ``start`` ends; None when the characters are no name here."""
    good = right_cue(scene.text, end, scene.lexicon) >= 1 or end in scene.by_start
    if good:
        return end
    for shorter in range(len(form) - 1, 1, -1):
        if form[:shorter] in written and right_cue(scene.text, start + shorter, scene.lexicon) >= 1:
            return start + shorter
    return end if len(form) > 2 else None


def _aliases(keys: Iterable[str]) -> dict[str, str]:
    """Return the parts by which foreign names are taken up again, where they are unambiguous."""
    found: dict[str, str] = {}
    double: set[str] = set()
    for key in keys:
        for part in _pieces(key):
            if part in found:
                double.add(part)
            found[part] = key
    return {part: key for part, key in found.items() if part not in double}


def _pieces(key: str) -> list[str]:
    """Return the parts of two characters or more of a name with dots; none of another name."""
    parts = re.split(r"[·•∙.?・‧]", key)
    return [p for p in parts if len(p) > 1] if len(parts) > 1 else []


def _aide(scene: Scene, chain: Chain) -> bool:
    """Say whether a title is that of somebody's aide, who is named behind it (立委某某特助甲)."""
    return scene.text.endswith(("特助", "特别助理", "秘书"), chain.start, chain.end)


def _mention(scene: Scene, start: int, end: int, key: str, cues: dict[str, str], short: bool) -> Mention:
    before = scene.by_end.get(start)
    if before is None and start:
        before = scene.by_end.get(_behind(scene.text, start))
    latin = latin_behind(scene.text, end)
    at = latin.end() if latin else end
    while at not in scene.by_start and (rank := scene.lexicon.ranks.match(scene.text, at)):
        at = rank.end()
    after = scene.by_start.get(at) or (_beyond_field(scene, start, end) if at == end else None)
    if after is not None and (
        (scene.verbal(after) and scene.text[after.end] != "、") or (before is not None and after.end in scene.seeds and _aide(scene, after))
    ):
        after = None
    return Mention(start, end, key, before, after, short, cues.get(key, ""))


def _beyond_field(scene: Scene, start: int, end: int) -> Chain | None:
    """Return the title behind a name of a list, with its field between (何立群教育发展总监)."""
    seed = scene.seeds.get(start)
    if seed is None or seed.kind != "fielded" or seed.end != end:
        return None
    index = bisect_left(scene.chains, end, key=lambda chain: chain.start)
    return scene.chains[index] if index < len(scene.chains) else None


_RESPECT = compiled(rf"(?:(?:{ADDRESS})\.? ?){{1,2}}$")


def _behind(text: str, start: int) -> int:
    """Return the end of the title before a name, past one space and one bracket."""
    respect = _RESPECT.search(text, max(0, start - 12), start)
    start = respect.start() if respect else start
    introduced = INTRODUCED_END.search(text, max(0, start - 4), start)
    start = introduced.start() if introduced else start
    if text[start - 1 : start] in (" ", "的", "(", "”", "」"):
        start -= 1
    if text[start - 1 : start] == ")":
        opened = text.rfind("(", max(0, start - 18), start)
        return opened if opened > 0 else start
    return start


_BACK = 40
"""How many mentions back a surname may point."""
_CURT = compiled(
    rf"[总董局老处工](?:(?<=(?<![{HAN}])[{HAN}].)(?=[,。、说表指介坦认透谈强还也则在与和])|(?<=[,。、与和][{HAN}][总董局])(?=[,。、说表指介]))"
)
"""The short title behind a surname that stands free: 王总, 李局."""


_RESPECTED = compiled(rf"(?:先生|女士|小姐|博士)(?<=([{HAN}])..)(?:(?<![{HAN}]...)|(?<=[与和向由及对请邀]...))")
"""An honorific behind a surname, where nothing before it can be a part of a name."""


def _surname_honorifics(scene: Scene, mentions: list[Mention], surnames: dict[str, list[str]]) -> list[Mention]:
    """Return the mentions by surname and honorific (黄先生) of the one person whom the text names in full with just that honorific."""
    called = {(m.key, scene.text[m.end : m.end + 2]) for m in mentions}
    found: list[Mention] = []
    for match in _RESPECTED.finditer(scene.text):
        group = [key for key in surnames.get(match[1], []) if (key, match[0]) in called]
        if len(group) == 1 and right_cue(scene.text, match.end(), scene.lexicon) >= 1:
            found.append(Mention(match.start(1), match.end(), group[0], short=True, cues="surname and honorific"))
    return found


def _surname_titles(scene: Scene, mentions: list[Mention], keys: Iterable[str]) -> list[Mention]:
    """Return the mentions by surname and title (沈院士, 余總) of persons who are named in full."""
    surnames: dict[str, list[str]] = {}
    for key in keys:
        double = key[:2] in scene.lexicon.japanese or key[:2] in scene.lexicon.surnames
        surnames.setdefault(key[: 1 + double], []).append(key)
    taken = {m.end for m in mentions}
    starts = [m.start for m in mentions]
    titles: dict[str, set[str]] = {}
    for mention in mentions:
        for chain in (mention.before, mention.after):
            if chain:
                titles.setdefault(mention.key, set()).add(scene.text[chain.start : chain.end])
    found: list[Mention] = []
    for chain in scene.chains:
        head = chain.start - (scene.text[chain.start - 1 : chain.start] in ("副", "前"))
        if head in taken:
            continue
        family = scene.text[head - 2 : head]
        if family not in surnames and (family := scene.text[head - 1 : head]) not in surnames:
            continue
        word = scene.text[chain.start : chain.end]
        group = surnames[family]
        fitting = [k for k in group if any(t.endswith(word) or word.endswith(t) for t in titles.get(k, ()))]
        chosen = fitting if fitting else group if word in scene.lexicon.honorifics_after else []
        if len(chosen) > 1:
            before = bisect_left(starts, head)
            chosen = next(([m.key] for m in reversed(mentions[max(0, before - _BACK) : before]) if m.key in chosen), [])
        if len(chosen) == 1 and right_cue(scene.text, chain.end, scene.lexicon) >= 1:
            found.append(Mention(head - len(family), chain.end, chosen[0], short=True, cues="surname and title"))
    found.extend(_surname_honorifics(scene, mentions, surnames))
    for match in _CURT.finditer(scene.text):
        start = match.start() - 1
        group = surnames.get(scene.text[start], [])
        if len(group) == 1:
            found.append(Mention(start, match.end(), group[0], short=True, cues="surname and short title"))
    return [m for m in found if not _covered(m.start, mentions, starts)]


def _covered(at: int, mentions: list[Mention], starts: list[int]) -> bool:
    """Say whether a mention in full holds the character ``at``."""
    index = bisect_right(starts, at) - 1
    return index >= 0 and at < mentions[index].end
