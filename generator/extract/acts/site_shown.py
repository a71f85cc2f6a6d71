"""Whether what was found is shown to be a thing that can be opened or begun: by its head, or by the marks around it."""

import msgspec

from generator.extract.acts import site_owners, site_words
from generator.extract.acts.names import trim
from generator.extract.acts.scan import BOOK, QUOTED, Reading, rule
from generator.extract.acts.site_hits import Hit
from generator.extract.acts.site_names import name_of
from generator.i18n.words import word_bits

_OCCASION = rule(
    r"(?:展览?会|[博贸交洽消]会|音乐会|嘉年华会?|市集|艺术节|[祭节赛季]|开幕式|典礼|仪式|会议|记者会|说明会|研讨会|研习|讲座|工作坊|周年庆|[校院厂馆社]庆|展|特展|画展|联展|个展|成果展|"
    r"体验|演出|表演|表扬|竞赛|比赛|活动|之旅|之夜|行动|专案|服务|品牌|评选|测评|(?<![建设善新化治])计划)(?:\([^)]{0,80}\))?$"
)
"""Ends the name of what is held or done, which no plate and no ribbon opens."""
_HOUSE = rule(r"(?:展|特展)(?:区|馆|厅|场)$")
_OFFICE = rule(r"(?:(?<![邮警])局|(?<![公])署|公所|[市县区乡镇]府|政府|部|(?<![办服处])处|协会|学会|[农渔总坊]会|体育会|代表会|公司|集团)$")
"""Ends the name of a body: it holds a ceremony, or has its own plate unveiled."""
_CALLED = rule(r"[”」』]?(?:品牌|主题|特?展(?![馆厅区场])|活动|计划|专案|节目|影片|纪录片|歌曲|服务(?![区中站])|赛|节)")
"""Behind a name that is none of a place: what else it is the name of (「甲良品」品牌啟用)."""
_CALLED_BEFORE = rule(r"(?:品牌|展览|特展|画展|联展|个展|活动|影片|专辑|歌曲|戏剧|大戏|节目|演唱|演出)[“「『]$")
_MOST = 20
"""So many times a name is looked at in the text."""


def _told_as_other(reading: Reading, start: int, end: int) -> bool:
    """Say whether the text says, here or elsewhere, that a name is one of a brand, a show or a plan (在地品牌「甲良品」)."""
    text, value = reading.text, reading.plain(start, end)
    at, seen = reading.document.folded.find(value), 0
    while at >= 0 and seen < _MOST:
        if _CALLED.match(text, at + len(value)) or _CALLED_BEFORE.search(text, max(0, at - 5), at):
            return True
        at, seen = reading.document.folded.find(value, at + 1), seen + 1
    return False


_NO_PLACE = rule(
    r"[路街巷弄段]\d+(?:之\d+)?号|(?:^[一二三四五六七八九十\d]+|地)点$|(?:鼓|舞[狮龙]?|[狮龙]|[仪军管]?乐|合唱|表演|啦啦|演)队$|[\[\]【】@]"
)
"""An hour, those who perform at an opening, or a piece of a form."""
_COUNTED = rule(r"[^。;]{0,80}?(?:[\d一二三四五六七八九十两]+[余多]?[个项]|等)[^,;。]{0,12}(?:项目|工程)")
"""Behind a name: it is one of so many projects."""


_WORKS = rule(
    r"(?:本|该|整体|整个|全部|前述|上述|新建|拓[宽寛]|改建|整建|道路|迁建|重建|修复|整修|铺设|填海|土建|填筑|开辟|兴辟|兴建|扩建|改善|统包|主体|用户接管|"
    r"第[一二三四五六七八九十\d]+期|接着)+工程|第[一二三四五六七八九十\d]+[期标段]|[东西南北中][段侧]|公宅|社宅|时段|路段|重划区|本案[\u4e00-\u9fff]{0,8}工程|计划办公室|信仰中心"
)
"""Works, or a part of them, without what they are works on."""
_LONGEST = 40
"""The longest full name, in code points."""
_BOUND = rule(r"[,;:。!?、\n 「」“”『』<>]|(?:周年庆?|校庆|院庆|签约|表扬|启用|揭牌|落成|开工|动土)暨")


def shown(reading: Reading, hits: list[Hit], kind: site_words.Kind) -> list[Hit]:
    """Return those of ``hits`` that name a thing such as is opened or begun; a slogan, a day, a person or an occasion is none."""
    told = [hit for hit in hits if _is_thing(reading, hit, kind) or _of_batch(reading, hit)]
    names: dict[str, tuple[int, int] | None] = {}
    return [_with_owner(reading, full) for hit in told if (full := _in_full(reading, hit, names)) is not None]


_LONGEST_OWNER = 12
_HEADS = 2
"""In so many clauses from the head of a sentence its subject may stand."""
_OF_STATE = rule(r"[局署厅处委部府]$|公所$|[省市县区镇乡]$")
"""Ends the name of an office, which sets up what has a name of its own."""
_NAME = rule(r"[\u4e00-\u9fffA-Za-z0-9\ue003]{2,12}")
_HOLDS_IT = rule(r"(?:今|昨|于|在|隆重|盛大|举行|举办|正式|宣布|投资|启用|开建|[一二三四五六七八九十\d]+[月日])")
"""Behind the subject of a sentence: when, where and what it does."""


def _with_owner(reading: Reading, hit: Hit) -> Hit:
    """Return a thing with the name of its owner, the subject of its sentence, where the text names both in one.

    (甲电器举行仪式,开建西南基地。…甲电器西南基地…)
    """
    index = reading.sentence_at(hit.start)
    if index is None:
        return hit
    folded, value = reading.document.folded, reading.plain(hit.start, hit.end)
    clauses = [trim(reading, clause.start, clause.end) for clause in reading.sentences[index].clauses if clause.start < hit.start]
    heads = [low for low, high in clauses[:_HEADS] if low < high]
    at, seen = folded.find(value), 0
    while at >= 0 and seen < _MOST:
        for start in heads:
            length = next((n for n in range(_LONGEST_OWNER, 1, -1) if folded[max(0, at - n) : at] == folded[start : start + n]), 0)
            named = length and start + length < hit.start and _NAME.fullmatch(reading.text, start, start + length)
            if named and _HOLDS_IT.match(reading.text, start + length) and not _OF_STATE.search(reading.text, start, start + length):
                return msgspec.structs.replace(hit, start=at - length, end=at + len(value))
        at, seen = folded.find(value, at + 1), seen + 1
    return hit


def _in_full(reading: Reading, hit: Hit, names: dict[str, tuple[int, int] | None]) -> Hit | None:
    """Return a thing told by its kind with the name that the text gives it elsewhere; None where works have none at all.

    Args:
        reading: The text.
        hit: The thing.
        names: The full name of each kind looked for so far; the text is searched for a kind once.
    """
    text = reading.text
    works = _WORKS.fullmatch(text, hit.start, hit.end) is not None
    if not works and (site_owners.KIND.fullmatch(text, hit.start, hit.end) is None or text[hit.start - 1 : hit.start] in tuple("“「『")):
        return hit
    value = reading.plain(hit.start, hit.end)
    if value not in names:
        names[value] = full_name(reading, value)
    if (name := names[value]) is not None:
        return msgspec.structs.replace(hit, start=name[0], end=name[1])
    return None if works else hit


def full_name(reading: Reading, value: str) -> tuple[int, int] | None:
    """Return the longest name in the text that ends with a kind; None where there is none, or another one too."""
    text = reading.text
    longest, found = "", (0, 0)
    at = reading.document.folded.find(value)
    while at >= 0:
        end = at + len(value)
        bounds = [m.end() for m in _BOUND.finditer(text, max(0, end - _LONGEST), at)]
        name = name_of(reading, max(bounds, default=max(0, end - _LONGEST)), end, behind=False)
        if name and name[1] == end and name[0] < at:
            told = reading.plain(*name)
            if not (told.endswith(longest) or longest.endswith(told)):
                return None  # a longer one behind cannot end with both
            longest, found = (told, name) if len(told) > len(longest) else (longest, found)
        at = reading.document.folded.find(value, end)
    return found if longest else None


def _of_batch(reading: Reading, hit: Hit) -> bool:
    """Say whether a name is one of a list that says itself what all are (甲家具、乙食品等17个项目)."""
    return hit.cue.rule != "verb" or _COUNTED.match(reading.text, hit.end) is not None


def is_office(reading: Reading, start: int, end: int) -> bool:
    """Say whether a name is that of an office or a society, which has a plate but is not put to use or begun."""
    return _OFFICE.search(reading.plain(start, end)) is not None


_HEAD = 2
"""How long most words for a kind of place are, in code points."""
_NO_OWN_NAME = rule(r"[新旧老首该此各这那本全两三四五六七八九十一二多几个座处]|[村厂园]$")


def is_proper(reading: Reading, start: int, end: int) -> bool:
    """Say whether a short name has two characters of its own, no word of the language, before its kind (云杉警署, not 教学大楼)."""
    if site_words.SHORT_PROPER.fullmatch(reading.text, start, end):
        return True
    own = reading.plain(start, end - _HEAD)
    headed = reading.text[end - _HEAD : end] in site_words.HEAD_WORDS and site_owners.KIND.fullmatch(reading.text, start, end) is None
    return headed and end - start == 2 * _HEAD and word_bits(own) is None and _NO_OWN_NAME.search(own) is None


_ACTS = rule(r"[^,;。]{0,40}?(?:携手|合作|推出|办理|举办|举行|斥资|投入|补助|争取|运用|辟建|规划|表示|推动|遴选)")


_ACTOR = rule(r"(?:[于在][^,;。]{2,12}?)?(?:推动|规划|兴办|斥资|投资|宣布|表示)")
"""Behind a name: it does something itself, whatever kind of body it is (甲住宅中心於某縣推動社會住宅,…)."""


def acts(reading: Reading, start: int, end: int) -> bool:
    """Say whether a name is of an office, or of two who do something in their clause (甲局與乙公所攜手合作,…)."""
    if _ACTOR.match(reading.text, end):
        return True
    return (is_office(reading, start, end) or "与" in reading.text[start:end]) and _ACTS.match(reading.text, end) is not None


def _holds_it(reading: Reading, hit: Hit) -> bool:
    """Say whether an office only holds the ceremony of something else (甲局舉辦「乙」啟用典禮, 甲局斥資辦理…,主持動土典禮)."""
    at = hit.cue.start
    if hit.cue.rule != "verb" or at < hit.end or not is_office(reading, hit.start, hit.end):
        return False
    held = site_words.HOLDS.search(reading.text, hit.end, at)
    return held is not None and site_words.MERE.fullmatch(reading.text, held.end(), at) is None


_OWNS = rule(r"在[^,;。的]{1,12}的(?:首|第[一二三四五六七八九十\d]|又一)[个座家所条]")
"""Behind a name: what is opened is something of its, told by its kind (青石集团在华南的首个研发中心开业)."""


def _is_thing(reading: Reading, hit: Hit, kind: site_words.Kind) -> bool:
    """Say whether a name ends as that of a thing does, or stands in marks and is no occasion."""
    text, name = reading.text, reading.plain(hit.start, hit.end)
    if (_OCCASION.search(name) and not _HOUSE.search(name)) or _holds_it(reading, hit) or _OWNS.match(text, hit.end):
        return False
    if kind is site_words.STARTED and is_office(reading, hit.start, hit.end):
        return False
    if site_words.HEAD_END.search(name):
        return _NO_PLACE.search(name) is None
    if kind is site_words.STARTED and hit.cue.rule == "verb" and hit.cue.start < hit.start:
        return False  # 开工「甲」: the word alone, of daily work
    if _told_as_other(reading, hit.start, hit.end):
        return False
    marked = text[hit.start - 1 : hit.start] in tuple("“「『‘") or text[hit.end - 1 : hit.end] in tuple("”」』’")
    return marked or QUOTED in text[hit.start : hit.end] or BOOK in text[hit.start : hit.end] or name.isascii()
