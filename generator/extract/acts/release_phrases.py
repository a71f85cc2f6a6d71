"""What a verb of making public stands by and is no title: part of a clause, a kind of paper without a name, what only describes a thing."""

from generator.expressions import compiled
from generator.extract.acts.release_hits import Hit
from generator.extract.acts.scan import Reading, rule

_MARKS = tuple('《〈“「『"')
_CLOSING = tuple('》〉”」』"')
_COUNTED = rule(
    r"(?:已有|累计|超过|[近约逾])*[\d一二三四五六七八九十百千两数.]+[多余]?[万千百]?[余多]?[个条项款部份种家批册]"
    r"(?:[^,;。、]{0,8}(?:措施|举措|政策|新品|产品|专著|著作|教材|论文|品牌|需求|岗位)|与?)$"
)
"""Plain words that only count (27项措施, 近百款新品)."""
_TELLS = rule(
    r"(?:自(?!动|然|主|贸|由|治|驾|来)|主编|一系列|开启|导致|发起)|[\ue000-\uf8ff\u4e00-\u9fff,、]*?(?:[有达超]\d|超过\d|已有|累计|今[天日](?!头条)|密集|等[方形]式|凝聚|举行|举办|开启|推出|取得)"
)
"""Plain words that hold a verb: they are cut from a clause (精品线路超800条)."""
_FIGURES = ("组合拳", "大礼包", "礼包", "红包", "及时雨", "施工图", "路线图", "时间表", "金钥匙")
"""What measures are called in a figure."""
_DESCRIBES = ("式", "化", "对一", "全链条", "零距离", "全方位", "无忧")
"""Ends quoted words that describe what follows (“一站式”服务平台)."""
_WORKS_OF_ART = ("图", "帖", "卷", "轴", "碑", "鼎")
"""Ends the title of what hangs in a museum."""
_THEME = compiled(r"》?(?:为|作为)(?:主?题|名|契机|蓝本|依据|基础|抓手|遵循|指导|引领|统领)")
"""Behind a title: it is only the theme of something (以《甲》为主题)."""
_OF_OTHER = rule(r"[》〉]的?(?:决定|通知|意见|说明|公告|决议|草案)(?=[,;。、]|$|对|,)")
_CHANGES = rule(r"(?:修改|修订|废止|贯彻|落实|印发|实施|执行|学习|暂停履行|退出|终止|延长)$")
"""Around a title: another paper is about it (关于修改《甲规定》的决定)."""
_FATE = rule(r"[》〉](?:的)?(?:延期|延长|失效|到期|无效|续签|终止|生效)")
"""Behind a title: what becomes of it."""


def no_title(reading: Reading, hit: Hit) -> bool:
    """Say whether what stands by a verb of making public is no title of its own."""
    text, folded = reading.text, reading.document.folded
    before, behind = folded[max(0, hit.start - 1) : hit.start], folded[hit.end : hit.end + 1]
    if before in _MARKS and behind in _CLOSING:
        return _describes(reading, hit) if before in tuple('“「『"') else _only_named(reading, hit)
    words = folded[hit.start : hit.end].rstrip("”」』")
    return bool(_COUNTED.match(text, hit.start, hit.end) or _TELLS.match(text, hit.start, hit.end) or words.endswith(_FIGURES))


def _describes(reading: Reading, hit: Hit) -> bool:
    """Say whether quoted words describe the thing behind them, or are a figure of speech."""
    words, behind = reading.plain(hit.start, hit.end), reading.text[hit.end + 1 : hit.end + 2]
    more = behind not in (*",。;、\n", "")
    return words.endswith(_FIGURES) or (more and words.endswith(_DESCRIBES))


def _only_named(reading: Reading, hit: Hit) -> bool:
    """Say whether a title in 《》 is that of a painting that is shown, of a theme, or of what another paper is about."""
    text = reading.text
    verb = text[hit.cue.start : hit.cue.end]
    if verb in ("亮相", "展出") and reading.plain(hit.start, hit.end).endswith(_WORKS_OF_ART):
        return True
    changed = _CHANGES.search(text, max(0, hit.start - 8), hit.start - 1)
    if (changed and (_OF_OTHER.match(text, hit.end) or verb == "宣布")) or _FATE.match(text, hit.end):
        return True
    return _THEME.match(reading.document.folded, hit.end) is not None and "以" in text[max(0, hit.start - 3) : hit.start]
