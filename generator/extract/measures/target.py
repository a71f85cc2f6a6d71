"""Whether a figure is a target, and the rank that is said of it."""

import re
from collections.abc import Sequence

from generator.expressions import compiled
from generator.extract.measures.find import Found
from generator.extract.patterns import Guarded
from generator.extract.text import Document
from generator.model.span import Quote

_STRONG = compiled(
    "目标(?!对象|客[群户]|人群|受众|市场)|力争|预计|预期(?!寿命)|有望|可望|达产后|投产后|建成后|竣工后|启用后|届时|冀|上看|力拼|估计(?:要|需)|预估要|到(?P<year>(?:19|20)\\d\\d)年|未来(?=.?年|[^,。]{1,4}年)|达产"
)
_SAYS = Guarded("表指强说此另", compiled("(?:表示|指出|强调|说明|说|(?<![\u4e00-\u9fff])此外|(?<![\u4e00-\u9fff])另外),"))
"""What is said, or told besides, begins anew: a word for the future before it says nothing of a number in it."""
_AT_MOST = compiled("最[高多][^,。;\n]{0,10}可[达获享领得][^,。;\n]{0,8}$")
"""What somebody may get is a limit, no aim (最高给付金额可达410万元)."""
_TOTAL = compiled("(?<!公)共有[^,。;]{0,16}$")
"""What there is in all is there (共有红、银、蓝三款)."""
_WEAK = compiled(
    "(?:年|个月)内|料(?=带|可|将|增)|打造(?!的|了|出|、)|今后|(?<![虚模])拟|可(?:达|创|带|提|新|实|年|承|接|比|低)|规[划画](?=每|投|引|设|到|建(?!设(?:容量|规模|面积)))|可[把将使]|计划到|计划(?:年产|(?:再|新增)?投资)[^,。;、]{0,8}$|计划(?:设立|新建|开设|招[聘收录]|引进|培养|发展|新增(?!投资))|再降|再增|希望"
)
_SOUGHT = compiled("(?<!协助)争取(?!到)")
_GRANTED = compiled("向[^,。;\n]{2,24}争取$")
"""Money that was asked of somebody is there (向中央单位争取9000万元)."""
_GRANT = compiled("的?[\u4e00-\u9fff]{0,6}(?:补助|补贴|经费|预算|拨款|款)")
_COMING = compiled(
    "(?<![需须应已经])将(?![近领军要]|\\d|[^,。;]{1,24}?(?:捐[出赠给予]|[纳列]入|分[为成]|定[位为]|送[检到往]|视[为作]|改[为成]|移[到至交]|交给|出来|所有))"
)
"""将 of the future; not 把 (将奖金捐出来, 将22个县市分为两组)."""
_PLEDGED = compiled("将[^,。;\n]{0,30}?(?:捐出|捐赠|出资|释出|举办|增设|提拨|通过|把)[^,。;\n]{0,12}?$")
_PROVIDED = compiled("将[^,。;\n]{0,30}?提供[^,。;\n]{0,12}?$")
"""Means that are promised, which is no aim: 将捐出500万元, 将举办8场活动."""
_DONE = compiled(
    "已(?!于)|(?:截[至止]|到)(?:目前|今|现在)|截[至止](?:19|20)\\d\\d年|迄今|至今|(?<![从由])目前(?![计预])|成立[^,。;]{1,8}[来后]|累计|(?:^|[,。;])(?:该案|此案|本案|最终|去年)|一共|共募"
)
"""Tells what is so already: a word for the future before it says nothing of the number behind it."""
_DISPOSED = compiled("[^,。;]{0,12}?(?:捐[予给赠]|赠|分[为成]|[纳列]入|送[到往给]|移[到至交])")
"""What is done with the things that 将 names: 将20万个口罩捐予."""
THERE = compiled("[\u4e00-\u9fff]{0,8}?(?:参加|出席|到场|见证|观礼|与会|列席|参会)")
_FROM = compiled("来自(?:全国|全球|世界|海内外)?(?:各地)?的?$")
"""Where guests come from is no aim: 预计将有来自全国20个省的嘉宾."""
_SENTENCE = 120
"""Characters before a number in which the words that make it a target are looked for."""
_BOTH = compiled("[均都]$")
_BASE = compiled("(?:从|由)(?:目前|现时|现在|原来|最初|过去|原本)?的?$")
_BASE_OF_YEAR = compiled("(?:从|由)(?:[今去前]年|(?:19|20)\\d\\d年)的?$")
"""What stands before the number that something rises from."""
_CHANGED = compiled("[^,。;\n]{0,10}?(?:增|升|提|扩|降|减|缩|到|至)")
_NUMBERED = r"(?:第[一二三四五六七八九十\d]+(?:位|名)?|前[一二三四五六七八九十\d]+(?:位|名|强)?|首位|榜首|前列)"
_AREA = (
    "(?:全国|全省|全市|全区|全县|全球|世界|亚洲|国内|同行业|中部|西部|东部|各市|[\u4e00-\u9fff]{2}地区)"
    "(?:各[市县省区]|同类[\u4e00-\u9fff]{2,4})?"
)
_RANK = compiled(
    rf"[^。!?\n\d]{{0,14}}?((?:列|居|位居|位列|名列|稳居|跃居)[^,。;\n]{{2,10}}?{_NUMBERED}|(?:排名?)?{_AREA}{_NUMBERED}|"
    r"仅次于[^,。;\n]{1,16}|创[\u4e00-\u9fff\d]{1,8}新高)"
)


def is_base(text: str, found: Found) -> bool:
    """Say whether something rises or falls from this number: 从76天缩短到52天."""
    return _BASE.search(text, max(0, found.start - 8), found.start) is not None and _CHANGED.match(text, found.end) is not None


def is_target(text: str, found: Found, future: bool, year: int | None = None) -> bool:
    """Say whether a figure is one to be reached: 到2030年, 力争, 预计, 达产后, 将."""
    if future:
        return True
    if found.unit in {"个", "国", "省", "家"} and _FROM.search(text, max(0, found.start - 8), found.start):
        return False
    earlier = _BASE_OF_YEAR.search(text, max(0, found.start - 8), found.start) and _CHANGED.match(text, found.end)
    if earlier or is_base(text, found) or (found.kind == "people" and THERE.match(text, found.end)):
        return False
    low = max(0, found.start - _SENTENCE)
    sentence = max(low, max(text.rfind(mark, low, found.start) for mark in "。;\n!?") + 1)
    clause = max(sentence, text.rfind(",", sentence, found.start) + 1)
    if found.unit == "分":  # a score is of its own clause: 锚定目标,以96.5的高分通过
        sentence = clause
    done = [match.end() for match in _DONE.finditer(text, sentence, found.start)]
    sentence, clause = max(sentence, *done) if done else sentence, max(clause, *done) if done else clause
    says = [match.end() for match in _SAYS.finditer(text, sentence, found.start)]
    sentence, clause = max(sentence, *says) if says else sentence, max(clause, *says) if says else clause
    if _TOTAL.search(text, clause, found.start) or _AT_MOST.search(text, clause, found.start):
        return False
    weak = _WEAK.search(text, clause, found.start)
    weak = None if done and weak and weak[0] == "打造" else weak
    if weak or _is_sought(text, sentence, found) or _is_aimed_at(text, sentence, found, year):
        return True
    if text.find("将", clause, found.start) >= 0 and _is_pledge(text, clause, found):
        return False
    # 将设立分站点,总面积约2300㎡: what will be set up has its size already
    return _COMING.search(text, clause if found.kind == "area" else sentence, found.start) is not None


def _is_aimed_at(text: str, sentence: int, found: Found, year: int | None) -> bool:
    """Say whether a strong word for what is to come stands before; 到2016年 tells of the past in a report of 2017."""
    strong = _STRONG.finditer(text, sentence, found.start)
    return any(match["year"] is None or year is None or int(match["year"]) > year for match in strong)


def _is_sought(text: str, sentence: int, found: Found) -> bool:
    """Say whether a figure is striven for (争取达到80%); grants that somebody was asked for are there."""
    sought = _SOUGHT.search(text, sentence, found.start)
    if sought is None or _GRANTED.search(text, sentence, sought.end()):
        return False
    return _GRANT.match(text, found.end) is None and re.search("补助|经费|预算|拨款|编列", text[sought.end() : found.start]) is None


def _is_pledge(text: str, clause: int, found: Found) -> bool:
    """Say whether a clause promises means: 将捐出, 将举办, of money also 将提供."""
    given = _PLEDGED.search(text, clause, found.start) or text.startswith("将", found.start - 1) or _DISPOSED.match(text, found.end)
    return bool(given) or (found.kind == "money" and _PROVIDED.search(text, clause, found.start) is not None)


def ranks(document: Document, figures: Sequence[Found]) -> list[Quote | None]:
    """Return the rank of each figure: what is said behind it and before the next one (列全国第六位); 均 ranks the one before too."""
    text = document.folded
    found: list[Quote | None] = []
    for index, figure in enumerate(figures):
        until = figures[index + 1].start if index + 1 < len(figures) else len(text)
        match = _RANK.match(text, figure.end, until)
        rank = document.quote(*match.span(1)) if match else None
        if match and index and found[-1] is None and _BOTH.search(text, figure.end, match.start(1)):
            before = figures[index - 1]
            found[-1] = rank if "。" not in text[before.end : figure.start] else None
        found.append(rank)
    return found
