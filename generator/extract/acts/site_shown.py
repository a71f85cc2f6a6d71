"""Whether what was found is shown to be a thing that can be opened or begun: by its head, or by the marks around it."""

import msgspec

from generator.extract.acts import site_words, words
from generator.extract.acts.scan import BOOK, QUOTED, Reading, any_of, rule
from generator.extract.acts.site_hits import Hit
from generator.extract.acts.site_names import name_of

_OCCASION = rule(
    r"(?:展览?会|[博贸交洽消]会|音乐会|嘉年华会?|市集|艺术节|[祭节赛季]|开幕式|典礼|仪式|会议|记者会|说明会|研讨会|研习|讲座|工作坊|周年庆|[校院厂馆社]庆|展|特展|画展|联展|个展|成果展|"
    r"体验|演出|表演|表扬|竞赛|比赛|活动|之旅|之夜|行动|专案|服务|品牌|评选|测评|(?<![建设善新化治])计划)(?:\([^)]{0,80}\))?$"
)
"""Ends the name of what is held or done, which no plate and no ribbon opens."""
_HOUSE = rule(r"(?:展|特展)(?:区|馆|厅|场)$")
_OFFICE = rule(r"(?:(?<![邮警])局|(?<![公])署|公所|[市县区乡镇]府|政府|部|(?<![办服处])处|协会|学会|公司|集团)$")
"""Ends the name of a body: it holds a ceremony, or has its own plate unveiled."""
_CALLED = rule(r"[”」』]?(?:品牌|主题|特?展(?![馆厅区场])|活动|计划|专案|节目|影片|纪录片|歌曲|服务(?![区中站])|赛|节)")
"""Behind a name that is none of a place: what else it is the name of (「甲良品」品牌啟用)."""
_CALLED_BEFORE = rule(r"(?:展览|特展|画展|联展|个展|活动|影片|专辑|歌曲|戏剧|大戏|节目|演唱|演出)[“「『]$")
_NO_PLACE = rule(
    r"[路街巷弄段]\d+(?:之\d+)?号|(?:^[一二三四五六七八九十\d]+|地)点$|(?:鼓|舞[狮龙]?|[狮龙]|[仪军管]?乐|合唱|表演|啦啦|演)队$|[\[\]【】@]"
)
"""An hour, those who perform at an opening, or a piece of a form."""
_COUNTED = rule(r"[^。;]{0,80}?(?:[\d一二三四五六七八九十两]+[余多]?[个项]|等)[^,;。]{0,12}(?:项目|工程)")
"""Behind a name: it is one of so many projects."""
_HELD_OF = rule(r"(?:举行|举办|(?<!承|主|协)办理|主持|召开)了?")


_WORKS = rule(
    r"(?:本|该|整体|整个|全部|前述|上述|新建|拓[宽寛]|改建|整建|道路|迁建|重建|修复|整修|开辟|兴辟|兴建|扩建|改善|统包|主体|用户接管|"
    r"第[一二三四五六七八九十\d]+期|接着)+工程|第[一二三四五六七八九十\d]+[期标段]|[东西南北中][段侧]|公宅|社宅|时段|路段|重划区|本案[\u4e00-\u9fff]{0,8}工程|计划办公室|信仰中心"
)
"""Works, or a part of them, without what they are works on."""
_KIND = rule(
    rf"(?:新|纪念|标准|总部|特色|绿色|智慧|智能|公设|民营|公共|友善|临时|转运|休闲|服务|研发|托婴|物流|营运|社区|活动|文化|运动|医疗|数位|教育|训练|培训|多功能|主题|立体|地下|公有|老旧|校舍|拆除|幼儿园|园舍|[东西南北]栋|[A-Z]栋|心理|健康|日照|照顾|关怀|"
    rf"聚会|桥梁|厂房|环境|公园|古迹|厨房|大楼|活动中心|修复|联合|办公|行政|综合|教学|儿童|亲子|新建|重建|改建|扩建|整建)*(?:{any_of(words.SITE_HEADS)})"
)
"""The word for a kind of place, which the text elsewhere may name in full."""
_LONGEST = 40
"""The longest full name, in code points."""
_BOUND = rule(r"[,;:。!?、\n 「」“”『』<>]")


def shown(reading: Reading, hits: list[Hit], kind: site_words.Kind) -> list[Hit]:
    """Return those of ``hits`` that name a thing such as is opened or begun; a slogan, a day, a person or an occasion is none."""
    told = [hit for hit in hits if _is_thing(reading, hit, kind) or _of_batch(reading, hit)]
    names: dict[str, tuple[int, int] | None] = {}
    return [full for hit in told if (full := _in_full(reading, hit, names)) is not None]


def _in_full(reading: Reading, hit: Hit, names: dict[str, tuple[int, int] | None]) -> Hit | None:
    """Return a thing told by its kind with the name that the text gives it elsewhere; None where works have none at all.

    Args:
        reading: The text.
        hit: The thing.
        names: The full name of each kind looked for so far; the text is searched for a kind once.
    """
    text = reading.text
    works = _WORKS.fullmatch(text, hit.start, hit.end) is not None
    if not works and (_KIND.fullmatch(text, hit.start, hit.end) is None or text[hit.start - 1 : hit.start] in tuple("“「『")):
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
    found: dict[str, tuple[int, int]] = {}
    at = reading.document.folded.find(value)
    while at >= 0:
        end = at + len(value)
        bounds = [m.end() for m in _BOUND.finditer(text, max(0, end - _LONGEST), at)]
        name = name_of(reading, max(bounds, default=max(0, end - _LONGEST)), end, behind=False)
        if name and name[1] == end and name[0] < at:
            found.setdefault(reading.plain(*name), name)
        at = reading.document.folded.find(value, end)
    longest = max(found, key=len, default="")
    return found[longest] if longest and all(longest.endswith(name) for name in found) else None


def _of_batch(reading: Reading, hit: Hit) -> bool:
    """Say whether a name is one of a list that says itself what all are (甲家具、乙食品等17个项目)."""
    return hit.cue.rule != "verb" or _COUNTED.match(reading.text, hit.end) is not None


def is_office(reading: Reading, start: int, end: int) -> bool:
    """Say whether a name is that of an office or a society, which has a plate but is not put to use or begun."""
    return _OFFICE.search(reading.plain(start, end)) is not None


_ACTS = rule(r"[^,;。]{0,40}?(?:携手|合作|推出|办理|举办|举行|斥资|投入|补助|争取|运用|辟建|规划|表示|推动|遴选)")


def acts(reading: Reading, start: int, end: int) -> bool:
    """Say whether a name is of an office that does something in its clause (甲局與乙公所攜手合作,…)."""
    return is_office(reading, start, end) and _ACTS.match(reading.text, end) is not None


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
    if _CALLED.match(text, hit.end) or _CALLED_BEFORE.search(text, max(0, hit.start - 5), hit.start):
        return False
    marked = text[hit.start - 1 : hit.start] in tuple("“「『‘") or text[hit.end - 1 : hit.end] in tuple("”」』’")
    return marked or QUOTED in text[hit.start : hit.end] or BOOK in text[hit.start : hit.end] or name.isascii()
