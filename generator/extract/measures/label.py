"""What a figure measures, cut from the text around it."""

import re

from generator.expressions import compiled
from generator.extract.measures.find import Found
from generator.extract.text import MASK, Document
from generator.model.span import Quote

_BREAKS = f",。;:!?、\n()“”‘’「」『』{MASK}"
_LEAD = compiled(
    r"(?:全[市县省区国州镇乡](?=实现|共|累计|已|现有|新)|其中|现有|目前|当前|如今|今年|去年|全年|累计|以及|同时|同期|年内|另外|总共|合共|预计|预估|力争|届时|"
    r"实现|完成|吸引|设有|设置|截至|收到|\d{4}年度?|\d{1,2}月[末底]?|年末|了|的|约|至|并|将|已|共(?![享同建])|与|和(?![平谐]))+"
)
_TAIL = compiled(
    r"(?:达到|达|为|至|到|了|的|超过|突破|实现|完成|可望|有望|可达|力争|仅用|只有|仅有|仅需|给予|以|最高|连续|合计|总计|占比|高达|多达|上看|不少于|"
    r"仅|只|有|是|(?<!签)约|共|已|由|报|从|占|近|逾|超|等|计|将|可|各|在|与|和|及|每)+$"
)
_NOUN = compiled(
    r"(?!增|颁|授予|获得|组成|列席|在|为|以|并|从|到|就|由|来自|左右)[\u4e00-\u9fffA-Za-z]{1,14}?(?=[^\u4e00-\u9fffA-Za-z]|的|参加|参展|参与|出席|入驻|入场|现场|隆重|开工|揭牌|启动|签约|签署|签订|进行|集中|正式|顺利|获|被|将|已|在|与|和(?!地区|谐)|及|等|组成|作为|均|共|也|于|$)"
)
_QUOTED = compiled("[“「『](?P<inside>[^“”「」『』\n]{1,12})[”」』]")
_BEHIND = compiled(r"[\u4e00-\u9fffA-Za-z]{1,16}")
_CHANGE = compiled(
    r"(?:同比|环比|按年|按季|较上年|较去年|比上年|较年初|年)?(?:分别)?(?:增长|增加|上升|提高|提升|下降|减少|降低|回升|跌|升|增|减|降)(?:至|了|到)?$"
)
_HEADCOUNT = {"Hans": "人数", "Hant": "人數"}


def label_of(document: Document, found: Found) -> Quote:
    """Return the words that say what is counted: behind the unit of a count, before the number of all else; trimmed of verbs."""
    text = document.folded
    if found.level or found.kind in {"count", "people"}:
        noun = _noun(text, found.end)
        if noun is not None:
            return document.quote(*noun)
        if text[found.start - 1 : found.start] == "等" and found.kind == "people":
            return Quote(_HEADCOUNT.get(document.source.script, "人數"), document.quote(found.start, found.end).spans, "named by its unit")
    start, end = _before(text, found.start)
    if end - start >= 2:
        if _CHANGE.fullmatch(text, start, end):
            return _with_subject(document, start, end)
        return document.quote(start, end)
    behind = _BEHIND.match(text, found.end + (text[found.end : found.end + 1] == "的"))
    if behind is not None:
        return document.quote(*behind.span())
    return document.quote(start, end) if end > start else document.quote(found.start, found.end)


def _noun(text: str, at: int) -> tuple[int, int] | None:
    """Return the bounds of the noun at ``at``, with what is quoted before it: “元宇宙+”场景需求, “招商大使”."""
    quoted = _QUOTED.match(text, at)
    noun = _NOUN.match(text, quoted.end() if quoted else at)
    if quoted:
        return (at, noun.end()) if noun else quoted.span("inside")
    return noun.span() if noun and len(noun[0]) >= 2 else None


def _before(text: str, at: int) -> tuple[int, int]:
    """Return the bounds of the words before ``at`` in its clause, trimmed; empty when nothing is left."""
    start = at
    floor = max(0, at - 24)
    while start > floor and text[start - 1] not in _BREAKS:
        start -= 1
    lead = _LEAD.match(text, start, at)
    start = lead.end() if lead else start
    tail = _TAIL.search(text, start, at)
    return start, tail.start() if tail else at


def _with_subject(document: Document, start: int, end: int) -> Quote:
    """Return a change (同比增长) with the subject of the clause before it, joined."""
    text = document.folded
    comma = start - 1
    if comma <= 0 or text[comma] not in ",、":
        return document.quote(start, end)
    subject_start, subject_end = _before(text, comma)
    number = re.search(r"[近约超逾]?过?[\d一二三四五六七八九十]", text[subject_start:subject_end])
    if number is not None:
        subject_end = subject_start + number.start()
        tail = _TAIL.search(text, subject_start, subject_end)
        subject_end = tail.start() if tail else subject_end
    if subject_end - subject_start < 2:
        return document.quote(start, end)
    subject, change = document.quote(subject_start, subject_end), document.quote(start, end)
    return Quote(subject.value + change.value, subject.spans + change.spans, "joined from two places")
