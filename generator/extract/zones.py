"""Stretches of a text that report nothing themselves: bylines, captions, credits, navigation, related links."""

from typing import Literal, NamedTuple

import msgspec

from generator.expressions import compiled
from generator.extract.text import MASK, Document
from generator.model.span import Span

ZoneKind = Literal["byline", "caption", "editors", "contact", "navigation", "related"]


class Zone(msgspec.Struct, frozen=True):
    """A stretch and what it is."""

    kind: ZoneKind
    span: Span


class Row(NamedTuple):
    """A row of the table: a pattern over folded text, and an example that it matches wholly."""

    kind: ZoneKind
    pattern: str
    example: str


_HAN = "\u3400-\u9fff"
_STAFF = (
    "(?:(?:本报|本台|本网|本刊|见习|实习|特约|首席|驻[\u4e00-\u9fff]{2,6}|全媒体|融媒体?|新媒体|特派|摄影|通讯|文字){0,4}"
    "(?:记者|特派员|通讯员|实习生|作者|撰稿|撰文|供稿|供图|摄影|摄像|图文|文图|综合整理|报道组|小记者|特约撰稿人|编译|整理))"
)
_DESK = (
    "(?:责任编辑|责编|执行编辑|执行主编|值班编辑|值班主任|值班总监|值班编委|本期编辑|网络编辑|美术编辑|编辑|主编|校对|校审|审校|编审|初审|复审|终审|"
    "一审|二审|三审|审核|审签|签发|监制|总监制|出品|统筹|策划|排版|制图|美编|编辑部|新媒体编辑|值班|审读|核稿|审稿|拟稿|录入|来稿|发布人|发布者|信息员|"
    "投稿|监审|上传|制作|后期|配音|剪辑)"
)
_OFFICE = "(?:中心|[日晚晨时]报|[台网社部局办处科委会院组]|公室|频道|客户端|公司|集团|学校|大学|融媒|传媒|发布)"
_SOURCE = "(?:来源|信息来源|稿件来源|供稿单位|供稿人|供稿|作者|转自|文图|图文|文字|图片|摄影|撰文|文|图)"

_FIELD = (
    "(?:发[布稿](?:日期|时间|单位)|更新(?:日期|时间)|时间|日期|(?:信息|文章|稿件|新闻)?来源|作者|记者|通讯员|(?:责任)?编辑|责编|审核|校对|"
    "浏览(?:次数|量)?|点击(?:数|率|量)?|阅读(?:数|量)?) ?: ?"
)
BARRED = rf"(?:{_FIELD}[^\n|丨│。,;]{{1,40}}[|丨│] ?){{1,6}}{_FIELD}[^\n|丨│。,;]{{1,20}}?(?= ?[|丨│\n]| |$|\d{{1,2}}月\d)"
"""The fields of a header joined with bars; the lead may follow in the same line, without a space before its date."""

INLINE = (
    Row("byline", rf"[(\[〔【][^()\[\]〔〕【】\n]{{0,20}}?{_STAFF}[^()\[\]〔〕【】\n]{{0,60}}[)\]〕】]", "(记者 林夕 通讯员 杜鹃 宋词)"),
    Row("byline", rf"[(\[]\s?{_SOURCE}\s?[:/|][^()\[\]\n]{{1,60}}[)\]]", "(文/林夕 图/杜鹃)"),
    Row("byline", rf"\([{_HAN}·]{{2,24}}{_OFFICE}(?:[ /:][^()\n]{{1,40}}|供稿|供图)?\)(?=\s*(?:\n|$))", "(甲区融媒体中心 林夕)"),
    Row("byline", rf"[(\[〔【][^()\[\]〔〕【】\n]{{1,24}}/[{_HAN}]{{2,8}}(?:报道|报导|电)[)\]〕】]", "(特派员林夕/甲县报导)"),
    Row("byline", r"[图照]片?/ ?[^,。;()\n]{2,24}?提供", "图/甲县府秘书林夕提供"),
    Row("byline", rf"本[报台网]{_STAFF}[{_HAN}·]{{2,10}}(?:报道|摄)", "本报见习记者林夕报道"),
    Row(
        "related",
        r"十大[^。:\n]{0,6}(?:新闻|大事|事件|要闻|热词)[^。:\n]{0,12}: ?1\.(?!\d)[^。\n]{10,1200}",
        "十大新闻分别是:1.甲市新馆落成2.乙县大桥通车",
    ),
    Row("editors", rf"\((?:[^()\n]{{0,30}}\s)?{_DESK}\s?[: ][^()\n]{{1,50}}\)", "(编辑:林夕 校对:杜鹃)"),
)
"""Rows that may stand anywhere in a line."""

LINES = (
    Row("byline", BARRED, "发布时间:2024-05-06 10:20 | 来源:甲日报 | 责任编辑:林夕"),
    Row("byline", r"[^\n,。]{0,60}?(?:点击|浏览|阅读|访问)(?:次数|[量数率])?\s?[: ]\s?\d[^\n。]{0,60}$", "时间: 2017-06-29 点击: 3418"),
    Row("byline", rf"[{_HAN}]{{0,12}}?{_STAFF}[:\s/][^\n,。]{{1,60}}$", "见习记者 林夕 文/图"),
    Row("byline", rf"{_STAFF}[{_HAN}]{{2,4}}(?:[、 ][{_HAN}]{{2,4}}){{0,4}}\s?(?:/.{{0,20}})?$", "记者林夕、杜鹃"),
    Row("byline", rf"{_SOURCE}\s?[:/丨|][^\n。]{{1,80}}。?$", "来源:甲日报"),
    Row(
        "byline",
        r"[^\n,。]{0,30}?(?:来源|发布日期|发布时间|发布单位|发稿单位|更新日期|建档日期|点阅数|浏览次数|阅读次数|字号|供稿单位)\s?:[^\n。]{0,100}。?$",
        "发布日期:114-05-06 发布单位:经济处",
    ),
    Row("byline", rf"[{_HAN}]{{1,12}}讯\s?\([^()\n]{{1,40}}\)", "本报讯 (记者 林夕)"),
    Row("byline", rf"(?:[{_HAN}A-Za-z]{{2,10}}?)?{_STAFF}\s?[{_HAN}、 ]{{2,20}}/[{_HAN}]{{2,8}}(?:报道|报导|电)", "记者林夕/甲县报导"),
    Row("editors", rf"[(\[]?{_DESK}\s?[:/][^\n]{{1,100}}$", "责编:林夕 审核:杜鹃"),
    Row("caption", r"[▲△▼◆■●※↑↓]\s?[^\n]{2,160}$", "▲市长林夕(中)与来宾合影。"),
    Row(
        "caption",
        r"\(?(?:图|附图|上图|下图|左图|右图|图片|照片|图[一二三四五六七八九十\d]{1,3})(?:为|示|说|说明|片说明|:)[^\n]{2,200}$",
        "图为林夕(左三)。",
    ),
    Row("caption", r"\([^()\n]{0,12}(?:左|右|前排|后排)(?:起|一|二|三)[^\n]{2,160}$", "(左起)林夕、杜鹃合照。"),
    Row("caption", rf"[^\n]{{2,120}}(?:\s|。|\()(?:[{_HAN}]\s?){{1,10}}/?(?:摄|供图|提供(?:图片|照片|相片)?)\)?$", "签约现场。 林夕 摄"),
    Row(
        "contact",
        r"(?:新闻|传媒|媒体|业务)?(?:联络人|联系人|联系电话|联络电话|承办人|查询|联络窗口|联系方式|联络|联系|窗口)[: /][^\n]{0,120}$",
        "新闻联络人:林夕 电话:0000-100",
    ),
    Row("contact", r"(?:关于|About)[^\n,。]{2,30}[:][^\n]*$", "关于甲公司:成立于2001年。"),
    Row(
        "navigation",
        r"[^\n]{0,40}?(?:分享(?:到|至)(?![了的,])|扫一扫|收藏(?![家品馆者界级类热价了的着证室柜与和爱])|打印(?![机店件出了])|友善列印|回上一页|返回顶部|关闭窗口|上一篇|下一篇|上一条|下一条"
        r"|Follow us|版权所有|ICP备|Copyright)[^\n]{0,100}$",
        "分享到: 微信 微博",
    ),
    Row("navigation", r"(?:当前位置|您的位置|您当前的位置|首页|目前位置|现在位置)\s?[:>][^\n]*$", "当前位置:首页 >> 新闻"),
    Row(
        "related",
        r"[^\n。]{4,80}[ ·|](?:\d{1,2}|[一二三四五六七八九十]{1,2}|昨|前)\s?(?:秒|分钟|小时|天|日|周|个月|年)前?$",
        "甲发布 · 乙馆开馆 · 2 天前",
    ),
    Row(
        "related",
        r"[-•·●] ?[^\n。]{6,60}?(?<!\d)(?:19|20)\d\d[/.-]\d{1,2}[/.-]\d{1,2}$",
        "- 甲馆完工启用 三万人参观2025/05/24",
    ),
    Row(
        "related",
        r"(?:相关(?:新闻|阅读|链接|报道|文章|推荐)|延伸阅读|更多(?:新闻|报道|内容)|推荐阅读|热门(?:新闻|推荐)|Related)[^\n]*$",
        "相关新闻:甲、乙",
    ),
)
"""Rows that begin a line."""

_LONGEST_LINE = 240
"""A longer line is running text."""
_OPENING = compiled(r"[(\[〔【]")
"""Begins most of the rows that may stand anywhere: they are tried only there."""
_BRACKETED = tuple((row.kind, compiled(row.pattern).match) for row in INLINE if _OPENING.match(row.example))
_INLINE = tuple((row.kind, compiled(row.pattern)) for row in INLINE if not _OPENING.match(row.example))
_LINES = tuple((row.kind, compiled(rf"[ (]*{row.pattern}").match) for row in LINES)
_ANY_LINE = compiled(rf"[ (]*(?:{'|'.join(row.pattern for row in LINES)})")
_HINT = compiled(
    "记者|[天时钟周日月年]前|[员源讯图摄击览阅访审编校责监刊报载享扫印收▲△▼◆■●※↑↓左右联查承于位页关热荐更延]|[:/|]|Follow|Copy|About|Related"
)
_CREDITS = compiled(rf"[\s丨|]{_DESK}\s?[:/][^\n]{{1,60}}$")


def find_zones(document: Document) -> tuple[Zone, ...]:
    """Return the stretches of a Chinese text where no person and no act is read, in order; they do not overlap.

    A byline's names are still there for `BylineDraft`; only the grammar of the event leaves them alone.
    """
    text = document.folded
    found = [Zone(kind, Span(*m.span())) for kind, pattern in _INLINE for m in pattern.finditer(text)]
    for opening in _OPENING.finditer(text):
        at = opening.start()
        found += [Zone(kind, Span(at, m.end())) for kind, match in _BRACKETED if (m := match(text, at))]
    start = 0
    while start < len(text):
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        if end - start <= _LONGEST_LINE and _HINT.search(text, start, end):
            found.extend(_line(text, start, end))
        credits_ = _CREDITS.search(text, max(start, end - 80), end)
        if credits_:
            found.append(Zone("editors", Span(credits_.start() + 1, end)))
        start = end + 1
    return _disjoint(found)


def _line(text: str, start: int, end: int) -> list[Zone]:
    """Return the zones that begin the line ``[start:end]``."""
    if _ANY_LINE.match(text, start, end) is None:
        return []
    return [Zone(kind, Span(start, m.end())) for kind, match in _LINES if (m := match(text, start, end)) and m.end() > start]


def _disjoint(found: list[Zone]) -> tuple[Zone, ...]:
    kept: list[Zone] = []
    for zone in sorted(found, key=lambda z: (z.span.start, -z.span.end)):
        if not kept or zone.span.start >= kept[-1].span.end:
            kept.append(zone)
    return tuple(kept)


_LINED_UP = compiled(
    "左起|右起|[由从自]?左[至到]右|[由从自]?右[至到]左|[(,、](?:前排|后排|中排|图)?(?:左|右)(?:第?[一二三四五六七八九])[)者,、]|\\((?:居|正)?中\\)|\\((?:左|右)\\)"
)
"""Tells where those stand whom a picture of the event shows."""
_CREDIT = compiled(rf"(?:\s|。|\()(?:[{_HAN}]\s?){{1,10}}/?(?:摄|供图|提供(?:图片|照片|相片)?)\)?$")


_DOING = compiled("致[辞词]|讲话|发言|演讲|主持|推介|介绍|揭[牌幕]|剪彩|签[约署字]|出席|见证|颁[奖发]")
"""What somebody does in a picture."""


def without_lined_up(document: Document, zones: tuple[Zone, ...]) -> tuple[Zone, ...]:
    """Return the zones, of a caption that says who stands where, or what they do, only who took the picture."""
    text = document.folded
    kept: list[Zone] = []
    for zone in zones:
        if zone.kind != "caption" or not any(told.search(text, zone.span.start, zone.span.end) for told in (_LINED_UP, _DOING)):
            kept.append(zone)
        elif credit := _CREDIT.search(text, max(zone.span.start, zone.span.end - _LONGEST_CREDIT), zone.span.end):
            kept.append(Zone(zone.kind, Span(credit.start(), zone.span.end)))
    return tuple(kept)


_LONGEST_CREDIT = 30


def mask(folded: str, zones: tuple[Zone, ...]) -> str:
    """Return ``folded`` with each character of a zone replaced by `MASK`, line feeds kept; same length."""
    parts: list[str] = []
    end = 0
    for zone in zones:
        parts.append(folded[end : zone.span.start])
        parts.append("\n".join(MASK * len(line) for line in folded[zone.span.start : zone.span.end].split("\n")))
        end = zone.span.end
    return "".join(parts) + folded[end:]
