"""Whether a text surveys what was done over a time or in many places: a piece of a series, which reports no event."""

from generator.expressions import compiled

_COLUMN = compiled(r"[ \n]*【(?!快讯|简讯|特讯|本[报网台])[^】\n]{4,30}】(?P<headline>[^\n]{4,80})\n")
"""The headline of a piece that belongs to a series (【奋进新征程】甲省产业加快转型)."""
_OF_EVENT = compiled(
    "[大年峰博展推论座交发布茶晚]会|会议|仪式|典礼|论坛|签约|签署|揭牌|揭幕|开幕|闭幕|启动|启用|落成|开工|动工|开[馆园通]|通车|举[行办]|召开|出席|[会接]见|调研|考察|发布"
)
"""In a headline, or in the paragraph behind it: it reports something."""
_OVER_TIME = compiled(
    r"(?:今年|去年|[\d一二三四五六七八九十]{1,3}年多?|以)来(?=[,。;])|以来,|近年来|截至目前|目前,|当前,|如今|眼下|[这近连]几?[天日]来?,|各地|(?:19|20)\d\d年,"
)
"""Words of what goes on: it has lasted, or is so in many places."""


def is_survey(text: str) -> bool:
    """Say whether a folded text is a piece of a series whose headline names no event and whose first paragraph tells of what goes on."""
    column = _COLUMN.match(text)
    if column is None or _OF_EVENT.search(column["headline"]):
        return False
    start = column.end()
    end = text.find("\n", start + 1)
    first = text[start : end if end > 0 else len(text)]
    return _OVER_TIME.search(first) is not None and _OF_EVENT.search(first) is None
