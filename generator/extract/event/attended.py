"""Events that no clause says were held: what somebody attended, at which something was done, or what is told by its kind alone."""

import re

from generator.expressions import compiled
from generator.extract.event.at import Bounds, clause_start, place_before, sentence_start
from generator.extract.event.cited import is_cited, is_reception
from generator.extract.event.clause import INVITED_LATER, object_behind, place_of_clause, whole_name
from generator.extract.event.place import inside
from generator.model.span import Span

_JOINED = compiled("(?<!来华)(?<!应邀)(?:参加|出席|参与|主持|主礼|(?<!经合)(?<!合作)(?<!贸易)(?<!卫生)(?<!条约)(?<!劳工)(?<!科文)组织)")
_AFTERWARDS = compiled("(?:随后|随即|其后|之后|会后|会前|签约后|签约前)(?!的)")
"""Begins a sentence that tells of what those who came did besides (随后出席甲就职典礼)."""
_SHALL = compiled("我[^,。;\\n]{0,10}将[^,。;\\n]{0,40}$")
"""Before what the writer of an article shall attend."""
_INVITED_LATER = compiled(INVITED_LATER)
CEREMONIES = (
    "奠基|动工|开工|启用|签约|签署|签字|揭牌|揭幕|启动|开幕|落成|颁奖|挂牌|开业|投产|通车|动土|交接|授牌|捐赠|剪彩|首发|上线|开园|"
    "开馆|开学|毕业|就职|布达|授旗|点灯|上梁|缔结|缔约|结盟|破土|开球|首航|通航|封顶|合龙|开镜|首映|安座"
)
"""What ceremonies are held for."""
_STANDALONE = compiled(
    f"(?:(?:{CEREMONIES})+"
    "(?:暨[\u4e00-\u9fff]{2,10})?(?:仪式|典礼|大典)|(?:成立|动员|表彰|庆祝|总结|誓师)大会|记者会|新闻发布会|发布会|发表会|座谈会|研讨会|说明会)"
)
_OF_BODY = compiled("[^,。;“”「」]{2,24}(?:[局处署院校司会部馆厂社]|公司|中心|大学|集团|银行)的$")
"""Whose opening it was, before 的 (甲局乙处的揭牌仪式)."""
_LED = compiled(
    "公开(?![赛课招信])|出席|参加|参与|观礼|主持|见证|举行|举办|完成|随后|[在于为到]|是(?!次)|(?:将以|足见|以|对)?(?:这次|此次|是次|今次|本次|今天|今日|该)的?"
)
"""What leads to the name of an event in its clause."""
_HELD_THERE = compiled(
    "[^,。“”「」于在]{2,16}(?:于|(?<!所)在)(?P<place>[^,。“”「」的]{2,20}?)(?:举[办行]的?)?(?P<name>[“「][^“”「」]{2,40}[”」].{2,8})"
)
"""What somebody attended, with who held it where (出席甲部于乙展「丙馆」开幕典礼)."""
_SETTING = compiled(
    r"(?:^|[,。;\n日)]) ?在(?P<name>[^,。;:\n]{4,48}?)(?:上(?=[,致发讲表宣签说作看]|记者|与会|获悉|了解|透露)|的?(?=致[辞词]))"
    r"|[^,。;\n在]{2,30}在(?P<edition>(?:第[一二三四五六七八九十百\d]{1,3}届|(?:19|20)\d\d年?)[^,。;:\n]{4,40}?)(?:上|期间)(?=再|签|达成|发布|亮相|举[行办])",
    re.MULTILINE,
)
"""What was said or signed at an event that no clause says was held: 在甲县重大项目集中签约仪式上."""
CLOSED = compiled("$|[,。;\n、]|致[辞词]|上[,致发讲表宣]|并(?:致|发|讲|作|为|宣)|的致|[时后](?=[表致发讲说指称])", re.MULTILINE)
"""What follows the name of an event that somebody attended."""
SAME_KIND = 3
"""So many last characters show that a later name is that of the event told by its kind first (主持发表会, then 青石手机发表会)."""
_GUEST = compiled("的[^,。;\n]{2,40}(?:会谈|会见|会晤|会面|座谈)")
"""Behind an event for which a guest came who is received (同来华出席甲论坛的某国总统举行会谈)."""


def attended(text: str, start: int, end: int, masked: list[Span]) -> tuple[Bounds, Bounds | None] | None:
    """Return the event that somebody attended or hosted, and the place if it is told: 在乙馆主持甲开幕典礼."""
    for match in _JOINED.finditer(text, start, end):
        found = object_behind(text, match.end())
        held = _HELD_THERE.match(text, *found) if found else None
        found = held.span("name") if held else found
        if (
            found is None
            or found[1] - found[0] <= 4
            or inside(match.start(), masked)
            or _SHALL.search(text, clause_start(text, match.start()), match.start())
            or _INVITED_LATER.search(text, clause_start(text, match.start()), found[1])
            or _AFTERWARDS.match(text, sentence_start(text, match.start()))
            or _GUEST.match(text, found[1])
            or is_reception(text, *found, first=False)
        ):
            continue
        if CLOSED.match(text, found[1]) and not is_cited(text, match.start()):
            clause = clause_start(text, match.start())
            place = held.span("place") if held else place_before(text, clause, match.start())[1]
            if place is None and clause == match.start() and text[clause - 1 : clause] == ",":
                place = place_of_clause(text, clause - 1, alone=False)
            return found, place
    return None


_SPEECH_AT = compiled("上(?:的|所作的?)?(?:重要|主旨)?(?:讲话|致辞|演讲|发言|报告)(?:》|的|节选|摘编|全文|精神)")
"""Behind an event: what is told of is a speech once held there (在甲大会上讲话的一段)."""
_COUNT = compiled("(?<![第\\d])[\\d一二三四五六七八九十百几数多]+[多余]?[场次个期]$")
"""Before a kind of event: there were many (召开23场座谈会)."""


def setting(text: str, start: int, end: int) -> tuple[Bounds, None] | None:
    """Return the event at which something was done: 在甲县重大项目集中签约仪式上."""
    for match in _SETTING.finditer(text, start, end):
        group = match.lastgroup or 0
        found = whole_name(text, *match.span(group))
        if found is not None and not (_SPEECH_AT.match(text, match.end(group)) or is_cited(text, match.start())):
            return found, None
    return None


_COUNT_WITHIN = 8


def told_alone(text: str, masked: list[Span]) -> Bounds | None:
    """Return the first event named by its kind, with what stands before it in its clause where that is all one name."""
    first: Bounds | None = None
    for match in _STANDALONE.finditer(text):
        listed = text[match.start() - 1 : match.start()] == "、" or text.startswith(("、", "等"), match.end())
        remembered = text.startswith(("的情景", "的情形", "的场景", "现场。", "现场\n"), match.end())
        remembered = remembered or _AFTERWARDS.match(text, sentence_start(text, match.start())) is not None
        remembered = remembered or _SPEECH_AT.match(text, match.end()) is not None
        listed = listed or _COUNT.search(text, max(0, match.start() - _COUNT_WITHIN), match.start()) is not None
        if not inside(match.start(), masked) and not (listed or remembered) and not is_cited(text, match.start()):
            start = max(text.rfind(mark, 0, match.start()) for mark in ",。;!?\n:") + 1
            start = max((led.end() for led in _LED.finditer(text, start, match.start())), default=start)
            owned = _OF_BODY.match(text, start, match.start())
            whole = None if owned else whole_name(text, start, match.end())
            if whole is not None and (first is None or text[slice(*first)].endswith(text[match.end() - SAME_KIND : match.end()])):
                return whole
            first = first or match.span()
    return first
