"""From mentions to entries of lists: each with its titles, and lists joined by commas and conjunctions."""

from bisect import bisect_right
from itertools import pairwise

from generator.expressions import compiled
from generator.extract.clauses import SENTENCE_END
from generator.extract.people import others
from generator.extract.people.bilingual import latin_behind
from generator.extract.people.edges import clause_start
from generator.extract.people.listed_before import LISTS_ON, held_by_many
from generator.extract.people.lists import SENT_FOR, Entry, Group, Sentence
from generator.extract.people.names import BOTH_SCRIPTS, right_cue
from generator.extract.people.scene import Mention, Scene
from generator.extract.people.titles import Chain, TitleSpan, left_boundary, split

_RESPECT = compiled("阁下|先生|女士|小姐|同志|太平绅士|勋爵|爵士|博士|教授|医生|伉俪|夫妇|老师|院士")
_ASIDE = compiled(r"\([^()\n]{1,60}\)")
_JOIN = compiled(
    r"(?:等(?:[\d一二三四五六七八九十百余多]+[人名位]|(?:嘉宾|贵宾|来宾|领导|官员|首长|长官|人士|代表|人)?(?=,?(?:以及|[和与及暨]))))?\)?"
    r"(?:[、,和与及暨 ]|(?<=、)各[^,。;、]{2,14}、|以及|还有|同(?=[^时样])|跟|偕)*(?:该[校院会社局司馆])?"
)
_APPOSITION = compiled(
    r",?(?:现任|现为|现是|原任|系|(?:刚好|正好|恰好|同时|也|亦|又)*是(?!否|从|在|由|第一[位名个]|首[位名个]|唯一|最))|,?(?=曾任|时任)|,(?=原[^因来则本])"
)
_UNMARKED = compiled(r"[ \t]?[-–—][ \t]?|[ \t|]{1,4}|,(?=[^,。;、\n]{3,24}[,。\n])")
"""What stands between a name and its title in a row of a table, and between commas (何立群,青石集团董事长,…)."""
_ELECTED = compiled(
    r"(?:被|获|受)?(?:聘请|聘任|聘|任命|推选|推举|选)(?:为|任)|当选(?:为|新任|新一届|首任|首届)?|出任|兼任|担任|就任|接任|升任|荣任|蝉联|连任|续任|任(?!内|期|职|务|教|命|由)"
)
_BECOMES = compiled("为(?=[^,。;、\\n]{2,24}[,。;\\n])")
"""Between people and the title that fills the rest of the clause (甲、乙为学院副院长)."""
_OFFICE_BY = compiled(r"(?:^|[,。;\n])([^,。;\n]{2,24})一职(?:将)?由$")
_NO_OFFICE = frozenset(["主持人", "嘉宾", "司仪", "与谈人", "引言人", "主讲人", "代表", "主礼嘉宾", "裁判"])
_RANK_BEHIND = compiled("(署理|)(?:总警司|高级警司|警司|总督察|高级督察|[上中少]将|[大上中少]校|准将)")
"""A rank behind a name that has its post before it (指挥官何立群总警司)."""
_AS_NOUN = compiled("代表(?=[,;。、]|参加|出席|参与)")
_GENERAL = compiled("(?:双方|有关|相关|与会|各级|各方|两地|多位|主要|到会|各界)$")
"""Before 领导 behind a list (等双方领导): it says of nobody who they are."""
_SAME_TITLE = frozenset(",以跟与")
"""Marks between names that end a shared title."""
_HONOURS = compiled(
    r",? ?(?:G\.?B\.?[MS]|[SB]\.?B\.?S|M\.?H|J\.?P|[GKCOM]BE|CMG|[CO]\.?St\.?J|SC|QC)(?![A-Za-z])\.?"
    r"(?:(?:, ?| )(?=[A-Z])[A-Z.]{2,6}(?![A-Za-z]))*"
)
"""Honours in letters behind a name (何立群博士, MH)."""
_SEAT = compiled("\\([^()\n]{0,16}(?:,|代表|界[)别])")
"""Opens a bracket that says whom a member sits for (议员(商界,代表甲会)): no part of the title."""
_MEMORIAL = compiled("纪念(?:医院|馆|堂|中学|小学|学校|图书馆|基金会|公园)")
"""What is named after somebody."""
_OFFICE_OF = compiled(
    f"(?:{_MEMORIAL.pattern}|特助|特别助理|秘书(?!长)|{'|'.join(SENT_FOR)}|服务处|办公室|工作室|研究室|事务所|办事处|基金会|团队|国会)"
)
"""What belongs to a person and has titles of its own."""
_TAIL = compiled(
    r"\s?(?:等(?:在内的)?(?:本[书片剧会校])?(?:约|近|逾)?(?:[\d一二两三四五六七八九十百几多余]+[位名个家]?多?人?|人(?=代表|共同|一同|一起|分别|出席|签))?|一行(?:[\d一二三四五六七八九十百余多]+人)?|先生|女士|小姐|同志|太平绅士|勋爵|爵士|博士|教授|医生|伉俪|夫妇)?"
)


def read_sentences(scene: Scene) -> list[Sentence]:
    """Return the sentences that name somebody, with their lists, in order."""
    inside = {i for m in scene.mentions if "?" in m.key for i in range(m.start, m.end)}
    breaks = [(start, end) for start, end in (m.span() for m in SENTENCE_END.finditer(scene.text)) if start not in inside]
    ends = [*(start for start, _ in breaks), len(scene.text)]
    starts = [0, *(end for _, end in breaks)]
    sentences: dict[int, Sentence] = {}
    previous = 0
    for mention in scene.mentions:
        index = bisect_right(starts, mention.start) - 1
        sentence = sentences.setdefault(index, Sentence(starts[index], ends[index]))
        entry = _entry(scene, mention, max(sentence.start, previous), previous)
        entry.titles = [*entry.titles, *_bracketed(scene, entry.end)]
        if entry.start == mention.start:
            entry.start, entry.end = others.set_in(scene, mention, max(sentence.start, previous), entry.end)
        previous = entry.end
        _place(scene, sentence, entry)
    for sentence in sentences.values():
        for group in sentence.groups:
            _close(scene, group, sentence.end)
    return list(sentences.values())


def _entry(scene: Scene, mention: Mention, low: int, previous: int) -> Entry:
    end = _end(scene, mention)
    chain = _apart(scene, mention, previous)
    if chain is None or chain.end <= previous:
        return _headed(scene, mention, low, previous)
    clause = clause_start(scene.text, chain.start, low)
    start = left_boundary(scene.text, clause, chain.start, scene.lexicon, previous)
    title_end = chain.end
    if scene.text[chain.end] == "(" and mention.start > chain.end + 1 and not _SEAT.match(scene.text, chain.end):
        title_end = scene.text.index(")", chain.end) + 1
    titles = split(scene.text, start, title_end, scene.by_end, scene.lexicon)
    if titles and (chain.weak or scene.text.endswith(_CALLINGS, 0, chain.end)) and _of_many(scene.text, clause, chain, mention.start):
        titles = titles[:-1]
    rank = _RANK_BEHIND.match(scene.text, mention.end) if mention.after else None
    if rank:
        titles = [*titles, TitleSpan(mention.end, rank.end(), rank.end(1))]
    of_each = bool(titles) and scene.text[titles[-1].start - 1] == "各"  # 各国代表团团长有:甲总理
    if mention.after and (of_each or scene.text[chain.start : chain.end] in _NO_OFFICE):
        titles = [*titles, TitleSpan(mention.end, _last(scene, mention.after), mention.after.start)]
    if also := _ALSO.search(scene.text, max(low, previous, start - 6), start):
        start, titles = _across_comma(scene, also.start(), low, previous, start, titles)
    elif start == clause and scene.text[clause - 1 : clause] == "," and clause - 1 > low:
        start, titles = _across_comma(scene, clause - 1, low, previous, start, titles)
    return Entry(mention, titles[0].start if titles else start, end, titles)


_INTRODUCED = compiled("(?:,?(?:包括|包含)|有):?")
_MANY = compiled("(?:[多数几众\\d]|一[众批]|[二三四五六七八九十百])[名位]?")
"""Before a calling (多名运动员,包括甲、乙)."""
_CALLINGS = ("运动员", "选手", "艺人", "球员")


def _of_many(text: str, clause: int, chain: Chain, start: int) -> bool:
    """Say whether a calling is that of many, some of whom are named behind 包括: what they are, not a title."""
    return _INTRODUCED.fullmatch(text, chain.end, start) is not None and _MANY.search(text, clause, chain.start) is not None


def _apart(scene: Scene, mention: Mention, previous: int) -> Chain | None:
    """Return a title without the verb that its first word is right behind a name (局长甲代表市长乙: 市长)."""
    chain = mention.before
    if chain is None or not scene.verbal(chain):
        return chain
    behind_name = previous and _ACTING.fullmatch(scene.text, previous, chain.start) is not None
    free = _FREE.search(scene.text, max(0, chain.start - 4), chain.start) is not None
    if not behind_name and not free:
        return chain
    if chain.first < chain.end:
        return chain._replace(start=chain.first)
    return None if behind_name or mention.after or _STANDS_FOR.match(scene.text, chain.end) else chain


_ALSO = compiled("(?:,?同时)?[也亦]是$")
"""Between two titles of one person, before the name (前议员也是协会主委某某)."""
_FREE = compiled(
    "(?:^|[,。;\n\ufffc他她])(?:并|也|亦|则|要|今[天日]|特别|专程|亲自|在此|在这里){0,2}$|(?:今[天日]|当[天日]|\\)日|[辞词]时)(?:特别|专程|亲自)?$"
)
"""Before 代表 that is a verb: it opens its clause, behind an adverb at most (他代表部长某某, 今天特别代表市长某某)."""
_STANDS_FOR = compiled("[^,。;、\n]{2,4}(?:接受|领[奖取]|受[奖赠]|向)")
"""Behind 代表: a name and what is done in its bearer's place (代表某某接受奖项)."""
_ACTING = compiled("(?:共同|一同|联合|分别|特别|并|亦|也|则)?")
"""What may stand between a name and the verb that its title's first word is (局长甲、局长乙共同代表市长丙)."""
_LEADS = frozenset(["", "由", "经", "有", "是", "和", "与", "请"])
"""What may stand at the head of a clause before the titles that fill it."""


def _across_comma(scene: Scene, comma: int, low: int, previous: int, start: int, titles: list[TitleSpan]) -> tuple[int, list[TitleSpan]]:
    """Add the titles before a comma (考察团团长,区工商联党组书记陈南) when they fill their clause."""
    chain = scene.by_end.get(comma)
    if chain is None or chain.weak:
        return start, titles
    clause = clause_start(scene.text, chain.start, low)
    first = left_boundary(scene.text, clause, chain.start, scene.lexicon, previous)
    if scene.text[clause:first] not in _LEADS or (previous and clause <= previous):
        return start, titles
    return first, split(scene.text, first, comma, scene.by_end, scene.lexicon) + titles


def _headed(scene: Scene, mention: Mention, low: int, previous: int) -> Entry:
    """Return the entry of a name with its title behind, from the organisation before it on (市教育局王育伦局长)."""
    end = _end(scene, mention)
    if mention.after is None or mention.short or others.wife_named(scene, mention.after):
        return Entry(mention, mention.start, end)
    latin = latin_behind(scene.text, mention.end)
    titles = [TitleSpan(latin.end() if latin else mention.end, _last(scene, mention.after), mention.after.start)]
    if scene.text.startswith("同学", mention.end):
        return Entry(mention, mention.start, end)
    item = max(clause_start(scene.text, mention.start, low), previous)
    mark = scene.text.rfind("、", item, mention.start)
    start = left_boundary(scene.text, max(item, mark + 1), mention.start, scene.lexicon, previous)
    start = start if mention.start - start >= 2 else mention.start
    if mark > item and (chain := scene.by_end.get(mark)):
        first = left_boundary(scene.text, item, chain.start, scene.lexicon, previous)
        before = split(scene.text, first, mark, scene.by_end, scene.lexicon)
        start = before[0].start if before and before[0].start < start else start
        titles = titles if others.names_another(scene, first, chain, mention.after) else before + titles
    return Entry(mention, start, end, titles)


def _last(scene: Scene, chain: Chain) -> int:
    """Return where a title behind a name ends, past 兼 and another head."""
    end = chain.end
    while scene.text[end : end + 1] == "兼" and (more := scene.by_start.get(end + 1)):
        end = more.end
    return end


def _bracketed(scene: Scene, end: int) -> list[TitleSpan]:
    """Return the titles in the bracket that closes at ``end`` behind a name (何立群(青石集团董事长))."""
    if scene.text[end - 1] != ")" or (chain := scene.by_end.get(end - 1)) is None:
        return []
    opened = scene.text.rfind("(", 0, end)
    telling = chain.start > opened and "," not in scene.text[opened:end] and (not chain.weak or chain.start - opened > 3)
    return split(scene.text, opened + 1, end - 1, scene.by_end, scene.lexicon) if telling else []


def _end(scene: Scene, mention: Mention) -> int:
    end = _last(scene, mention.after) if mention.after else mention.end
    respect = _RESPECT.match(scene.text, end)
    end = respect.end() if respect else end
    honours = _HONOURS.match(scene.text, end) if scene.text[end : end + 1] in (",", " ") or scene.text[end : end + 2].isascii() else None
    end = honours.end() if honours else end
    latin = BOTH_SCRIPTS.match(scene.text, end)
    end = latin.end() if latin else end
    match = _ASIDE.match(scene.text, end)
    return match.end() if match else end


def _place(scene: Scene, sentence: Sentence, entry: Entry) -> None:
    """Put an entry into the list that it goes on with, or into a new one."""
    if sentence.groups:
        group = sentence.groups[-1]
        if entry.start == group.end and entry.titles and _OFFICE_OF.match(scene.text, group.end):
            _absorb(scene, group.entries[-1], entry, group.entries[-2].end if group.entries[1:] else sentence.start)
        if not entry.titles and others.stands_for_kin(scene.text, group.end, entry.mention.start):  # 校友何立群夫人蔡云
            group.entries[-1].quiet = True
            group.entries.append(entry)
            group.end = entry.end
            return
        joint = _JOIN.match(scene.text, group.end, max(group.end, entry.start))
        again = scene.text[entry.start - 1] == "," and not entry.titles and any(e.mention.key == entry.mention.key for e in group.entries)
        again = again or (
            scene.text[entry.start - 1] == "," and bool(entry.titles) and others.introduced(scene, entry.mention, entry.titles[-1].end)
        )
        joined = joint is not None and joint.end() == entry.start and (group.end < entry.start or group.entries[-1].quiet)
        if not again and (joined or (not entry.titles and others.belongs_loosely(scene, entry.mention, group.end))):
            group.entries.append(entry)
            group.end = entry.end
            return
    sentence.groups.append(Group([entry], entry.end))


def _absorb(scene: Scene, before: Entry, entry: Entry, low: int) -> None:
    """Let a title begin with the name that stands right before it, or with what the name of a memorial begins with."""
    before.quiet = True
    envoy = scene.text.endswith(SENT_FOR, 0, entry.titles[0].end)
    if entry.titles[1:] and not envoy:  # 立委某某服务处代表、议员甲: another one's aide without a name
        entry.titles = entry.titles[1:]
        return
    first, start = entry.titles[0], before.start
    if _MEMORIAL.match(scene.text, before.end) and not before.titles:
        start = left_boundary(scene.text, clause_start(scene.text, start, low), start, scene.lexicon, 0)
    entry.titles[0] = TitleSpan(start, first.end, first.head)


def _close(scene: Scene, group: Group, limit: int) -> None:
    """Give the untitled their shared title, and take in the tail of the list."""
    match = _TAIL.match(scene.text, group.end, limit)
    end = match.end() if match else group.end
    if match and match.group().strip().startswith("等") and not _ELECTED.search(scene.text, end, end + 8):
        shared = next((c for c in _chains_at(scene, end) if c.end <= limit and right_cue(scene.text, c.end, scene.lexicon) >= 1), None)
        noun = shared is not None and (shared.start > end or not scene.verbal(shared) or _AS_NOUN.match(scene.text, shared.start + 2))
        noun = noun and shared is not None and left_boundary(scene.text, end, shared.start, scene.lexicon, 0) == end  # 等见证甲县代表
        if shared is not None and noun and shared.start - end <= 14 and not set(scene.text[end : shared.start]) & set(",、。:"):
            stop = end if _GENERAL.match(scene.text, end, shared.start) else shared.end + 2 * bool(_AS_NOUN.match(scene.text, shared.end))
            if stop > end:
                _share(scene, group, TitleSpan(end, stop, shared.start))
            end = stop
    group.listed = bool(match and match.group().strip().startswith("等"))
    group.end = end
    _offices(scene, group, limit)
    for entry in group.entries:
        entry.quiet = entry.quiet or others.wife_came(scene.text, entry)
    leader: Entry | None = None
    before = 0
    for index, entry in enumerate(group.entries):
        between = scene.text[before : entry.start]
        final = group.listed and between == "," and entry is group.entries[-1] and not entry.titles  # 甲、乙,丙等
        if before and not final and (not _SAME_TITLE.isdisjoint(between) or _begins_tier(scene, group, index, between)):
            leader = None
        before = entry.end
        if entry.titles:
            leader = entry if entry.titles[-1].end <= entry.mention.start else None
        elif leader and not (leader.quiet or entry.quiet or _learned(scene, entry, leader) or others.couple(scene.text, group)):
            held = leader.titles if _held_together(scene, leader) else leader.titles[-1:]
            entry.titles, entry.collective = [*held], True
    _share_back(scene, group)


def _share_back(scene: Scene, group: Group) -> None:
    """Give the untitled of a list the title behind the next one that many hold (许志远、杨曜立委)."""
    for entry, following in reversed([*pairwise(group.entries)]):
        if entry.titles or not following.titles or not LISTS_ON.fullmatch(scene.text, entry.end, following.start):
            continue
        title = following.titles[0]
        if title.start >= following.mention.end and held_by_many(scene, title.start, title.end):
            entry.titles, entry.collective = [title], True


_LEARNED = ("博士", "教授", "医生", "牧师", "律师", "大律师")


def _learned(scene: Scene, entry: Entry, leader: Entry) -> bool:
    """Say whether a degree or calling behind an untitled name, with none behind the leader's, or a word before it sets them apart."""
    if others.told_apart(scene, entry.mention):
        return True
    return scene.text.startswith(_LEARNED, entry.mention.end) and not scene.text.startswith(_LEARNED, leader.mention.end)


def _held_together(scene: Scene, leader: Entry) -> bool:
    """Say whether all posts of one are those of the untitled behind too (党委委员、副总经理甲、乙): a seat that many hold, and a deputy."""
    *seats, last = leader.titles
    deputies = "副" in scene.text[last.start : last.end]
    return bool(seats) and deputies and all(scene.text.endswith(_SEATS_OF_MANY, t.start, t.end) for t in seats)


_SEATS_OF_MANY = ("党委委员", "党组成员", "常委", "党工委委员", "班子成员", "董事")


def _begins_tier(scene: Scene, group: Group, index: int, between: str) -> bool:
    """Say whether 及 stands between one with a title and several without (副议长甲及乙、丙、丁): they are others, not of that title."""
    if "及" not in between or not group.entries[index - 1].titles or index + 2 >= len(group.entries):
        return False
    rest = group.entries[index : index + 3]
    return all(not e.titles for e in rest) and all(scene.text[a.end : b.start] == "、" for a, b in pairwise(rest))


def _offices(scene: Scene, group: Group, limit: int) -> None:
    """Add the titles that a clause states (现任…, 是…, 当选…, …一职由…出任) to the people of a list."""
    text = scene.text
    if len(group.entries) == 1 and not text[group.entries[0].end : group.end].strip():
        at = group.entries[0].end
        while match := _APPOSITION.match(text, at, limit) or _UNMARKED.match(text, at, limit):
            title = _office(scene, match.end(), limit)
            bare = match.re is _UNMARKED
            if title is None or (bare and not _set_apart(scene, group.entries[0], title, limit)):
                break
            if match.group().endswith("是") and _chain_of(scene, title).weak and not _bare(scene, group.entries[0]):
                break
            group.entries[0].titles = [*group.entries[0].titles, title]
            at = title.end
            while bare and text[at : at + 1] == "、" and (title := _office(scene, at + 1, limit)):
                group.entries[0].titles, at = [*group.entries[0].titles, title], title.end
    becomes = _BECOMES.match(text, group.end)
    elected = _ELECTED.match(text, group.end, limit) or becomes
    title = _office(scene, elected.end(), limit) if elected else None
    if becomes and title and _chain_of(scene, title).weak:
        title = None
    for entry in group.entries if title else ():
        entry.titles = [*entry.titles, title] if title else entry.titles
    by = _OFFICE_BY.search(text, max(0, group.entries[0].start - 40), group.entries[0].start)
    if by and by.end(1) in scene.by_end:
        chain = scene.by_end[by.end(1)]
        group.entries[0].titles = [TitleSpan(by.start(1), by.end(1), chain.start), *group.entries[0].titles]


def _set_apart(scene: Scene, entry: Entry, title: TitleSpan, limit: int) -> bool:
    """Say whether a title with only a mark before it is that of the name before the mark, which opens the sentence and has no title."""
    row = scene.text[entry.end] != ","
    opens = scene.text[entry.start - 1 : entry.start] in ("", "\n", "。", "\ufffc")
    filled = title.end == limit or (scene.text[title.end] == "、" and limit in scene.by_end)
    return opens and not entry.titles and (filled if row else not _chain_of(scene, title).weak)


def _bare(scene: Scene, entry: Entry) -> bool:
    """Say whether an entry has no title, or only one that says nothing (获奖者)."""
    return all(t.start == t.head and _chain_of(scene, t).weak for t in entry.titles)


def _chain_of(scene: Scene, title: TitleSpan) -> Chain:
    return scene.by_start.get(title.head) or Chain(title.head, title.end, True)


def _office(scene: Scene, start: int, limit: int) -> TitleSpan | None:
    """Return the title that fills the clause from ``start``; None when the clause does not end with one."""
    end = next(
        (i for i in range(start, min(limit, start + 40)) if scene.text[i] in ",、。;" or (i in scene.by_end and scene.text[i] in "并后")),
        limit,
    )
    chain = scene.by_end.get(end)
    if chain is None or chain.start < start or scene.text[chain.start : chain.end] in _NO_OFFICE:
        return None
    return TitleSpan(left_boundary(scene.text, start, chain.start, scene.lexicon, 0), end, chain.start)


def _chains_at(scene: Scene, start: int) -> list[Chain]:
    index = bisect_right(scene.chains, (start - 1, 1 << 60, True))
    return scene.chains[index : index + 1]


def _share(scene: Scene, group: Group, title: TitleSpan) -> None:
    """Give a title that stands after the names to those at the end of the list that have none."""
    last: list[Entry] = []
    titled = any(entry.titles for entry in group.entries)
    for entry in reversed(group.entries):
        if entry.titles:
            break
        last.append(entry)
        if titled and last[1:] and scene.text[entry.end : last[-2].start] != "、":
            last.pop()
            break
    if len(last) < len(group.entries) and scene.text[last[-1].start - 1] == "、" if last else True:
        return
    for entry in last:
        entry.titles, entry.collective = [title], True
