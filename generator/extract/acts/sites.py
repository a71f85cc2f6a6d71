"""揭牌 and 奠基: the things unveiled, opened or begun, by whom, and where the article tells of them."""

import re

import msgspec

from generator.extract.acts import words
from generator.extract.acts.describe import describe
from generator.extract.acts.names import TIME, bare, cut_left, trim
from generator.extract.acts.parties import is_empty
from generator.extract.acts.scan import BOOK, QUOTED, Clause, Reading, Sentence, any_of, hold, rule, speech_before
from generator.extract.acts.signing_words import LONG_AGO, short_clause_before
from generator.extract.drafts import SiteDraft
from generator.extract.lexicon import Automaton
from generator.model.span import Quote

_OPENED = (
    r"揭牌|揭幕|挂牌|(?<!开)(?<!重)启用(?!户)|(?<!段)(?<!部)(?<!院)落成(?![立员长为功就效都])|投用|投入使用|开馆|开园|"
    r"(?<!公)开业(?![务绩主界])|剪彩|开幕|投运|投入运营|开门迎客|揭开神秘面纱"
)
_BEGUN = (
    r"奠基(?!于)|开工(?!作)|(?<!推)(?<!联)(?<!互)(?<!行)(?<!活)(?<!运)(?<!自)动工(?![作人业会信])(?!厂[^房])|动土|破土动工|"
    r"破土(?=[,。]|典礼|仪式|兴建|开工|动土)"
)
_STRONG = r"揭牌|揭幕|奠基"
"""Need no look at what kind of thing it is."""


class _Kind(msgspec.Struct, frozen=True):
    """One of the two kinds of act, as regular expressions over a `Reading`."""

    name: str
    verb: re.Pattern[str]
    refused: re.Pattern[str]
    behind: re.Pattern[str]
    for_it: re.Pattern[str]
    listed: re.Pattern[str]
    cues: Automaton
    """The verbs without what stands around them: where to look."""


def _kind(name: str, verbs: str, refused: str, listed: str) -> _Kind:
    return _Kind(
        name,
        rule(rf"(?:{verbs})(?:、(?:授牌|{verbs}))*"),
        rule(refused),
        rule(
            rf"(?:{verbs})(?:成立|启用|运营|运行|设立|落户|投入使用|剪彩|建设)*(?:了)?(?P<name>(?!的|是|标志|意味|将|《| )[^,;。]{{3,60}})"
        ),
        rule(
            rf"(?:为|给|替)(?P<name>[^,;。]{{2,160}}?)(?:共同|正式|现场|一同|一起|的)*(?:授牌(?:和|、|并))?(?:{verbs}|培土|铲土|"
            rf"剪彩|启动)+"
        ),
        rule(listed),
        Automaton(sorted(re.sub(r"\(\?<?[=!][^)]{1,30}\)", "", verbs).split("|"))),
    )


_UNVEILED = _kind(
    "unveiling",
    _OPENED,
    r"(?:启用(?:迄今|至今|已)|(?:揭牌|挂牌|启用|落成|开馆|开园|投用|投运)(?:运作|成立|运行|运营|启用)?[^,;。]{0,5}(?:周年|年来|"
    r"以来)|揭幕战|揭幕赛|挂牌(?:上市|督战|督办|出让|转让|交易|作战|企业|价|保护|办公|服务|价格|成交|公司|售|招商|后|制|战)|"
    r"启用(?:新|了新|后|时|以来|前|备|应急|临时)|落成(?:后|以来|于)|揭牌(?:后|以来|前|之际)|开业(?:前|后|以来|首)|开幕(?:式|辞|致|"
    r"前|后|的|赛|会)|剪彩(?:后|前)|投(?:用|运)(?:后|以来|前)|开(?:园|馆)(?:后|以来|前|时间|首日|首月))",
    r"(?:启用|揭牌|揭幕|落成|挂牌|亮相)的(?:项目|机构|平台)?(?:还有|包括|有|是|为)(?P<name>[^,;。]{3,120})",
)
_STARTED = _kind(
    "groundbreaking",
    _BEGUN,
    r"(?:开工(?:率|前|后|以来|时间|令|条件|日|复工|项目(?:\d|建设)|首|的项目|第)|动工(?:前|后|以来)|奠基(?:人|石|者|后|之|作|前)|"
    r"(?:开工|动工|动土|奠基)的第|破土(?:而出|后)|动土(?:前|后))",
    r"(?:开工|动工|奠基)的?(?:项目|工程)(?:还有|包括|有|是|为)(?P<name>[^,;。\d]{3,120}等)",
)
_NOT_YET = rule(
    r"(?:将|拟|即将|计划|预计|有望|力争|争取|规划(?!的)|准备|尽快|可|未|(?<![一今清])早(?![上晨间])|尚未|"
    r"希望(?!小学|中学|学校|工程)|期待|期盼|待|确保|推动|推进|加快|促进|年底|明年|后年)(?:于|"
    r"在)?[^,;。]{0,16}$"
)
_EARLIER = rule(r"^继[^,;。]{4}|上周|去年|前年|曾|早在|自[^,;。]{0,16}(?:以来|起|后)|此前|截至|累计|上月|上个月|今年以来|已[于有]")
_YEAR = rule(r"(?:自|于|在|早在|截至)?(?:19|20)\d\d年(?!\d{1,2}月\d{1,2}日|第?[一二三四]|度|上|下|全)")
_CEREMONY = rule(r"(?:剪彩|启动|启用|成立|祈福|祝福|揭牌|誓师|庆祝|开业|暨[^,;。]{0,60})?(?:仪式|典礼|活动|大会|庆典|会(?!议))")
_PLATES = rule(
    r"(?:的招牌|的牌匾|的铭牌|的牌子|的铜牌|招牌|牌匾|铭牌|牌子|铜牌)(?:也|同时|正式|一同|相继|缓缓)*(?:亮相|揭开|揭晓|挂起|挂上)"
)
_PLATE_REACH = 120
_HEAD_WORDS = frozenset(map(hold, words.SITE_HEADS))
_HEAD_END = rule(any_of(words.SITE_HEADS) + r"(?:\([^)]{0,80}\))?$")
_COUNTED = rule(
    r"等(?:一大批|[\d一二三四五六七八九十百多]*(?:余|多)?(?:个|家|项|所|座|批)?)(?:重点|重大|产业|民生|首批|代表性)*(?:项目|工程|机构|平台|单位|"
    r"基地|中心|企业)?$"
)
_AFTER_QUOTE = rule(r"[”」』]\([^)]{0,80}\)$")
_AND = ("和", "与", "及")
_HELD = rule(rf"(?:{TIME}|[于在][^,;。]{{2,24}}|本\([^)]{{0,80}}\)日|正式|隆重|也|亦|今|昨)*(?:举行|举办)")
_BY_HAND = rule(rf"(?:{TIME})?由[^;。]{{2,60}}(?:持铲|执铲|手持|共同|联袂|一同|一起|携手|主持)+$")
"""Who begins it stands between the name, a clause before, and the verb (昨天由甲、乙持铲动土)."""
_BUILDS = rule(r"打造|兴建|建设|新建|兴办|筹建|规划|营造|改建|重建")
_CLOSED = rule(r"$|成立|运行|运营|运作|运转|启动|启用|开放|使用|开业|迎客|投产|暨|并|[(、和与的]|仪式|后|,| |落户|在|于|,")
_TOLD = rule(r"经过|历经|历时|总投资|占地|位于|坐落|总建筑面积|建筑面积|耗资|斥资")
"""What is told of a place between its name and its opening."""
_REACH = 200
"""How far before its verb a list of names may begin, in code points."""
_PUT_TO_USE = ("启用", "投用", "投运", "投入", "落成", "开业", "开馆", "开园")
"""Said of any place: the name must be more than the word for it."""
_FACILITY = rule(r"(?:馆|中心|店|园|院|校|校区|基地|广场|商场|酒店|剧场|学校|大楼|公园|村|营地|办事处)(?:\([^)]{0,80}\))?$")
_JOINTS = rule(r"、|暨|(?<=[”」])(?=[“「])|[和与及]|以及|,")
_GENERIC = rule(
    r"(?:[一二三四]季度|上半年|下半年|年度|\d{4}年|全市|全区|全县|全省|重点|重大|产业|本次|此次|该|上述|新|一期|建设|集中|首批|"
    r"一批|批|首|市级|省级|区级|县级)*(?:项目|工程|中心|学院|基地|平台|大会|活动|仪式|实验室|研究院|公司|园区|展览|展会|展馆|会议|"
    r"论坛|机构|大楼|新?(?:会|馆|院|校|社|厂|办公地?)?址|新馆|新店|活动中心|场域|新场域|分馆|会所|办公室|生产线|产线|医院|学校|博览会|交易会|现场|嘉宾)?(?:的)?"
)
_BAD_NAME = rule(
    r"^(?:我国|全国|全省|全市|共)?[\d一二三四五六七八九十百多两]+(?:余|多)?[个家项所座条处批种名户艘辆台架支栋间块面枚张]|^(?:新晋|"
    r"新增|新建|新研发|新一批|首批)[^、]{0,10}(?:企业|设施|设备|系统|项目|机构)$|^[据从]|支持|要求|推动|实现|(?:运营|开通|通车|出席|"
    r"参加|参与|主持|开馆|开园|开工|并|(?:批|次|季度|年)(?:重点|重大|集中)[^、]{0,6}项目|等人|到场|宣布|见证|活动|仪式|签约|举行了?|举办了?)$|"
    r"^(?:你们|大型|三大|两大|各大|标志性|各类|该|多[个条座家]|与会|双方|领导|嘉宾|代表|大家|他们|我们|一批|多个|多家|各|全|这|那|"
    r"其|正式|共|并|首批(?!.{6,60}))|^.{0,6}(?:博览会|大会|论坛|峰会|研讨会|运动会|艺术节|文化节|音乐节|电影节|交易会|洽谈会|全会|"
    r"世界杯|比赛|锦标赛|联赛|亚运会|奥运会|两会|会议)$|(?<!第)[\d一二三四五六七八九十]+(?:个|家|项|所|座|条)[^、]{0,14}$"
)


def find_unveilings(reading: Reading) -> tuple[SiteDraft, ...]:
    """Return what was unveiled, put into use or hung out its plate, in the order of the source, each once."""
    return _find(reading, _UNVEILED)


def find_groundbreakings(reading: Reading) -> tuple[SiteDraft, ...]:
    """Return what was begun (奠基, 开工, 动工), in the order of the source, each once."""
    return _find(reading, _STARTED)


_NEAR = 80
"""How many names back the same one is looked for."""


class _Hit(msgspec.Struct, frozen=True):
    """A name found, and how surely."""

    start: int
    end: int
    by: tuple[Quote, ...]
    trace: tuple[str, ...]
    level: int = 0
    """0: a sentence says it; 1: the name of a ceremony, or a speaker; 2: a headline."""


def _find(reading: Reading, kind: _Kind) -> tuple[SiteDraft, ...]:
    hits: list[_Hit] = []
    hits.extend(_in_lists(reading, kind))
    end = 0
    for _, at, _ in kind.cues.find(reading.text):
        index = reading.sentence_at(at)
        match = kind.verb.match(reading.text, at) if at >= end and index is not None else None
        if match and index is not None:
            end = match.end()
            hits.extend(_at_verb(reading, reading.sentences[index], kind, match))
    kept = _once(reading, hits)
    told = describe(reading, tuple((hit.start, hit.end) for hit in kept))
    return tuple(SiteDraft(reading.quote(hit.start, hit.end), *about, hit.by, hit.trace) for hit, about in zip(kept, told, strict=True))


def _in_lists(reading: Reading, kind: _Kind) -> list[_Hit]:
    """Return what is listed behind a verb (启用的还有甲、乙), and whose plates show."""
    found: list[_Hit] = []
    stretches = [(match, *match.span("name")) for match in kind.listed.finditer(reading.text)]
    if kind is _UNVEILED:
        stretches += [(match, max(0, match.start() - _PLATE_REACH), match.start()) for match in _PLATES.finditer(reading.text)]
    for match, start, end in stretches:
        index = reading.sentence_at(match.start())
        if index is None:
            continue
        clause = next(c for c in reading.sentences[index].clauses if c.start <= match.start() < c.end)
        trace = (f"{kind.name}.list", f"{reading.plain(*match.span())[:12]}@{match.start()}")
        found.extend(_Hit(a, b, (), trace) for a, b in _names(reading, max(start, clause.start), end, strict=False))
    return found


def _at_verb(reading: Reading, sentence: Sentence, kind: _Kind, match: re.Match[str]) -> list[_Hit]:
    """Return the names that one verb unveils: before it, behind 为, or behind it."""
    text = reading.text
    clause = next(c for c in sentence.clauses if c.start <= match.start() < c.end)
    if kind.refused.match(text, match.start()) or _another_time(text, sentence, clause, match.start()):
        return []
    reported = sentence.reported or speech_before(reading, sentence, match.start())
    trace = (f"{kind.name}.verb", f"{match.group()}@{match.start()}")
    ceremony = _CEREMONY.match(text, match.end()) is not None
    level = 2 if sentence.headline else 1 if reported else 0
    for_it = kind.for_it.search(text, clause.start, match.end())
    if for_it and for_it.end() >= match.end():
        by = _people(reading, clause.start, for_it.start())
        return [_Hit(a, b, by, trace, level) for a, b in _names(reading, *for_it.span("name"), strict=reported)]
    strict = reported or ceremony or not re.match(_STRONG, match.group())
    blank = text.rfind(" ", clause.start, match.start() - 4) if sentence.headline else -1
    begin = blank + 1 or clause.start
    if names := _before_verb(reading, Clause(begin, clause.end), match, strict=strict, ceremony=ceremony):
        by = _by(reading, sentence, match.end())
        return [_Hit(a, b, by, trace, max(level, int(ceremony))) for a, b in names]
    alone = _HELD.match(text, clause.start, match.start()) if ceremony else is_empty(reading, clause.start, match.start())
    by_hand = kind is _STARTED and not alone and _BY_HAND.match(text, clause.start, match.start())
    if by_hand and (names := _in_clauses_before(reading, sentence, clause)):
        return [_Hit(a, b, _people(reading, clause.start, match.start()), trace, level) for a, b in names]
    if alone and (ceremony or _CLOSED.match(text, match.end(), clause.end)) and (names := _in_clauses_before(reading, sentence, clause)):
        return [_Hit(a, b, (), trace, max(level, 1)) for a, b in names]
    if not ceremony and (behind := kind.behind.match(text, match.start(), clause.end)):
        by = _people(reading, clause.start, match.start())
        return [_Hit(a, b, by, trace, level) for a, b in _names(reading, *behind.span("name"), strict=True, behind=True)]
    return []


def _in_clauses_before(reading: Reading, sentence: Sentence, clause: Clause) -> list[tuple[int, int]]:
    """Return the names in the nearest of the three clauses before that names such a thing."""
    for earlier in [c for c in sentence.clauses if c.end < clause.start][:-4:-1]:
        built = [m.end() for m in _BUILDS.finditer(reading.text, earlier.start, earlier.end - 1)]
        told = _TOLD.search(reading.text, earlier.start + 2, earlier.end)
        if names := _names(reading, built[-1] if built else earlier.start, told.start() if told else earlier.end, strict=True):
            return names
    return []


def _another_time(text: str, sentence: Sentence, clause: Clause, at: int) -> bool:
    """Say whether what a verb at ``at`` tells is still to come, or long past."""
    before = text[clause.start : at]
    return bool(
        _NOT_YET.search(before)
        or _EARLIER.search(before)
        or _YEAR.match(before)
        or short_clause_before(sentence, clause, text, _EARLIER)
        or LONG_AGO.match(text, sentence.start)
    )


def _before_verb(reading: Reading, clause: Clause, match: re.Match[str], *, strict: bool, ceremony: bool) -> list[tuple[int, int]]:
    """Return the names between the head of a clause and the verb, as far as the verb is said of such a thing."""
    text, verb = reading.text, match.group()
    if not ceremony and verb.startswith(_PUT_TO_USE[:4]) and not _CLOSED.match(text, match.end(), clause.end):
        return []
    names = _names(reading, max(clause.start, match.start() - _REACH), match.start(), strict=strict, ceremony=ceremony)
    if verb.startswith(_PUT_TO_USE):
        names = [name for name in names if name[1] - name[0] > (3 if ceremony else 4) or text[name[1] : name[1] + 1] in "”」』"]
    if verb == "开幕":
        names = [name for name in names if _FACILITY.search(reading.plain(*name))]
    return names


def _by(reading: Reading, sentence: Sentence, at: int) -> tuple[Quote, ...]:
    """Return who unveils in the clause behind (随即揭牌,甲和乙共同揭牌)."""
    match = rule(r",?(?:由)?([^;。]{2,80}?)(?:共同|一起|一同)?(?:为[^,;。]{2,30})?揭[牌幕]").match(reading.text, at, sentence.end)
    return _people(reading, match.start(1), match.end(1)) if match else ()


def _people(reading: Reading, start: int, end: int) -> tuple[Quote, ...]:
    return tuple(reading.people[i].name for i in dict.fromkeys(m[2] for m in reading.named(start, end)))


def _names(reading: Reading, start: int, end: int, *, strict: bool, ceremony: bool = False, behind: bool = False) -> list[tuple[int, int]]:
    """Return the names in a stretch that lists them; with ``strict`` only those that end as the name of a place or an institution does."""
    text = reading.text
    held = max(text.rfind("举行", start, end), text.rfind("举办", start, end)) if ceremony else -1
    behind_it = held + 2 + text.startswith("了", held + 2)
    if held >= 0 and is_empty(reading, behind_it, end - text.endswith("的", behind_it, end)):
        end = held
    elif held >= 0:
        start = behind_it
    end = _without_action(reading, start, end)
    if counted := _COUNTED.search(text, start, end):
        end, strict = counted.start(), False
    joints = list(_JOINTS.finditer(text, start, end))
    pieces = list(zip([start, *(j.end() for j in joints)], [*(j.start() for j in joints), end], strict=True))
    found: list[tuple[int, int]] = []
    for at in range(len(pieces) - 1, -1, -1):
        a, b = pieces[at]
        name = _name(reading, a, b, behind=behind)
        if name and found and _belongs(text, joints[at].group(), name, strict=strict):
            name = _name(reading, a, found.pop()[1], behind=behind)
        named_day = name is not None and at + 1 < len(pieces) and joints[at].group() == "暨" and not _HEAD_END.search(text, *name)
        if name is None or named_day or (strict and not _complete(text, *name)):
            break
        found.append(name)
        if trim(reading, a, b)[0] < name[0] - 1:
            break
    return found[::-1]


_ACTION = rule(
    r"(?:的)?(?:集中|接力|落户|开诊|建成|竣工|建成并|改造|扩建|重装|整体|迁址|搬迁|共同|正式|同步|现场|同时|同日|隆重|当天|也|都|均|举行|"
    r"进行|成立|、|授牌|签约|暨|启动|宣告|宣布|顺利|一并|相继|一一|的|于[^,;。的]{2,16}|在[^,;。]{2,24})$"
)


def _belongs(text: str, joint: str, name: tuple[int, int], *, strict: bool) -> bool:
    """Say whether a piece before a joint is the beginning of the name behind it (甲和乙中心; 甲、乙里活动中心)."""
    if _complete(text, *name) or joint == "暨":
        return False
    return joint in _AND or (strict and joint == "、" and name[1] - name[0] <= 12)


def _without_action(reading: Reading, start: int, end: int) -> int:
    while (action := _ACTION.search(reading.text, start, end)) and action.start() > start:
        end = action.start()
    return end


def _complete(text: str, start: int, end: int) -> bool:
    return bool(_HEAD_END.search(text, start, end)) or text[end - 1] in "”」』" or text[start:end].strip(QUOTED + BOOK) == ""


def _name(reading: Reading, start: int, end: int, *, behind: bool) -> tuple[int, int] | None:
    """Return the name in one piece of a list, or None."""
    text = reading.text
    start, end = cut_left(reading, *trim(reading, start, end))
    if behind and (tail := rule(r"(?:的)?(?:仪式|典礼|活动)$").search(text, start, end)):
        end = tail.start()
    mentions = reading.named(start, end)
    if mentions and end - mentions[-1][1] <= 3:
        return None
    if (aside := _AFTER_QUOTE.search(text, start, end)) and aside.start() > start:
        end = aside.start() + 1
    if text[end - 1 : end] in ("”", "」", "』") and (opening := max(text.rfind(mark, start, end) for mark in "“「『")) > start:
        start = opening
    start, end = bare(reading, start, end)
    value = text[start:end]
    if value in _HEAD_WORDS or not 2 <= end - start <= 50 or _GENERIC.fullmatch(value) or _BAD_NAME.search(value) or value in words.GENERIC:
        return None
    return start, end


def _once(reading: Reading, hits: list[_Hit]) -> list[_Hit]:
    """Return each thing once: a headline only where no sentence says anything; a short name yields to a full one as sure."""
    kept: list[_Hit] = []
    for hit in sorted(hits, key=lambda h: h.level):
        value = _key(reading, hit)
        same = next((i for i in range(len(kept) - 1, max(-1, len(kept) - _NEAR), -1) if _same(value, _key(reading, kept[i]))), None)
        if same is not None:
            other = kept[same]
            longer = hit if len(value) > len(_key(reading, other)) and _as_sure(reading, hit, other) else other
            kept[same] = msgspec.structs.replace(longer, by=other.by or hit.by)
        elif hit.level < 2 or not kept or kept[0].level == 2:
            kept.append(hit)
    return sorted(kept, key=lambda h: h.start)


def _as_sure(reading: Reading, hit: _Hit, other: _Hit) -> bool:
    """Say whether a longer name may stand for a shorter: a headline's may not, nor a ceremony's for one that a sentence quotes."""
    quoted = reading.text[max(0, other.start - 1) : other.start] in tuple("“「『") and other.level == 0
    return hit.level <= other.level or (hit.level == 1 and not quoted)


def _key(reading: Reading, hit: _Hit) -> str:
    return re.sub(r"[—–至到]", "-", re.sub(r"[“”「」『』\"《》 ]", "", reading.plain(hit.start, hit.end)))


def _same(a: str, b: str) -> bool:
    short, long = sorted((a, b), key=len)
    if long.endswith(short) or long.startswith(short):
        return True
    rest = iter(long)
    return len(short) >= 4 and short[-2:] == long[-2:] and all(character in rest for character in short)


__all__ = ["find_groundbreakings", "find_unveilings"]
