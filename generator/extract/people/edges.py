"""Where a title begins: the clause that holds it, and what stands at its left edge and is no part of it."""

import re

from generator.expressions import compiled
from generator.extract.lexicon import Lexicon
from generator.extract.patterns import Guarded
from generator.extract.people.grammar import BOUNDARIES, UNSPLIT, any_of

BOUNDARY = Guarded(
    " \\d("
    "一丈上下不专东中为主之也了予于云亦亲今介从代以仪任仿伉会传但作例依促偕像儿党其典再写凌出击分刊刚到前力办加勇包协即去参反发取另召右合同向听吸周呼响嗣嘅嘉回因在声备复外多大天太夫夺契女如妻委孙安宣宴家对就尽展左巧希带年并庆应座建开引强归当很得恭恰悼惟意感愿慰战"
    "打批承把抗报担拒拜拿指捐据授探接推提揭援搭携摄撤播支收效敦敬文施日早明昨是显晋晚暨最月有期本来检次欢欣款正此母比民汇法活派消深激点热然爰父特率现由的监目相看直着研礼祝离秉称稍等答策签约纪经给续缅网罢羁羡翌聆联聘聚肯自致舆若荣获落著虽表被袭褒要见观觐解警譬认让记论讽设访"
    "证评诚询请调谈谒谢谴责质贯贵赞赠赢走起身转较达近还这连述追送适选透通逮逾遇遵邀那采释针钦闭除陪随隔非面颁首高齐与讲司迎甚尔",
    any_of(BOUNDARIES),
)
"""Words after which a title begins."""
_KEPT = any_of(UNSPLIT)
_MARKS = compiled(
    r"[\s)》〉>」”』、,。;:·•|—–\-/【◎]{1,6}(?![\dA-Za-z])|[图照]片?[/:]|(?:date )?\d{4}-\d\d(?:-\d\d)? |[和与及同]"
    r"|(?:\d{2,4}-)?\d{6,8}(?:[ /#*~或及-]{1,3}\d{2,7}){0,4}|[#转](?:分机)?\d{1,5} ?"
    r"|分机\d{1,5} ?|\d{1,2}[、.](?!\d)|[\u2600-\u27bf\ufe0f\U0001f300-\U0001faff]"
)
"""Marks, a date of a page, a number of a list or a telephone and conjunctions are no beginning of a title."""
_BOTH = compiled("(?:双方|三方|两岸|两国|两[校院市县区局所会馆乡镇村厂司厅部处地])$")
"""Before the head: the houses of several, each with the post (双方校长甲与乙, 两院议长)."""
_CHAMBERS = compiled("(?:参众|上下|国会|议会){0,2}两院$")
"""Before 议长: the speakers of both are told, each with 议长."""
_LEADS = compiled(
    "就(?!业|读|诊|近|任)|应(?![用急城届聘县力激税诉收付变天对]|[科研]院)|受(?![灾聘邀助训奖赠托理访众伤害困损表难])|随同|约同|会同|根据(?!地)|依据|由于|而(?![立且])|(?:另外?|还有|其中)[一两三四几]?[位名]|这[位名]|又一[位名]"
    "|[他她您你]们?|我(?=[们要也想很非相])"
)
"""Words right before somebody whom something is about, agreed with or begun by (就总统某某逝世): no part of the post."""


def left_edge(text: str, start: int, head: int) -> int:
    """Return where the title in ``text[start:head]`` begins, behind marks, verbs and words for several houses.

    Args:
        text: The plain text.
        start: Where the words of the title begin.
        head: Start of its head.
    """
    while start < head:
        if _KEPT.match(text, start):
            break
        found = _MARKS.match(text, start, head) or _LEADS.match(text, start, head)
        if found is None:
            break
        start = found.end()
    both = _BOTH.match(text, start, head) or (_CHAMBERS.search(text, start, head) if text.startswith("议长", head) else None)
    return both.end() if both and not text.startswith("院士", head) else start


INVITED = compiled("应(?![用急城届聘县力激税诉收付变天对]|[科研]院)")
"""Begins what somebody came on (署长某某应市长之邀)."""
_UP_TO_HARD = compiled('.*[,。;:!?\n\ufffc“”「」『』"|〉▲△▼◆■●>\\]]', re.DOTALL)
"""Up to the last mark that ends a clause."""


def clause_start(text: str, head: int, low: int) -> int:
    """Return the start of the clause that holds ``head``; brackets, book-title marks and a short quoted name do not end it."""
    before = _UP_TO_HARD.match(text, low, head)
    start = before.end() if before else low
    if text[start : start + 1] == ")" and (alias := _ALIAS.search(text, max(low, start - _ALIAS_WITHIN), start + 1)):
        return clause_start(text, alias.start(), low)
    opened = text.rfind("(", start, head)
    if opened >= 0 and text.find(")", opened, head) < 0:  # (校长何立群主持仪式)
        return opened + 1
    if ticker := _TICKER.search(text, max(low, start - _TICKER_WITHIN), start):
        return clause_start(text, ticker.start(), low)
    quoted = _QUOTED.search(text, max(low, start - _LONGEST_QUOTED), start) if text[start - 1 : start] in ("”", "」") else None
    if quoted and (text[quoted.start() - 1] == "、" or text.endswith(_FIRMS, quoted.start(), quoted.end() - 1)):
        return clause_start(text, quoted.start(), low)
    if quoted and _BODY_BEHIND.match(text, quoted.end(), head) and text[max(0, quoted.start() - 1)] not in _TELLING:
        opens = quoted.start() <= low or text[quoted.start() - 1] in _OPENERS
        return quoted.start() if opens else clause_start(text, quoted.start(), low)
    if quoted and (text[quoted.end() - 2] in "会社团队院部局署处所馆" or text.endswith(_HOUSES, quoted.start(), quoted.end() - 1)):
        former = text[quoted.start() - 1 : quoted.start()] in ("前", "原")
        if quoted.start() == former or text[quoted.start() - 1 - former] in ",。;:\n)]】“「在由与和及同请向对括、":
            return max(low, quoted.start() - former)
    return start


_ALIAS = compiled(r"\((?:以?下简?称|简称|又称|亦称|即)[“「『][^“”「」『』()\n]{1,12}[”」』]\)$")
"""The short name of a house, told in its bracket behind it (云杉商业总会(简称“商总”)第八届会长)."""
_ALIAS_WITHIN = 22
_BODY_BEHIND = compiled(
    "(?:[公慈][益善]|扶贫|助学|创新|重大|科研|国际|合作|志愿|服务|品牌|产业|系列|示范){0,2}(?:项目|计划|行动|工程|专项|品牌)|组别|委员会|工作组|小组|项目|课题组|督导|工作室|实验室|团队|专班|栏目|论坛组委会"
)
"""Behind a quoted name: the body of a house whose title goes on across the quotation (研究库「教育」组别召集人)."""
_OPENERS = frozenset(",。;:\n)]】“「在由与和及同请向对的了为、")
_TELLING = frozenset("说道称问")
_TICKER = compiled(r"\([\dA-Z.:]{4,10},$")
"""Opens the bracket that a site of finance puts behind a firm (青石股份(600001,股吧)总经理)."""
_TICKER_WITHIN = 12
_QUOTED = compiled(r"[“「][^“”「」,。、;:!?\s]{1,12}[”」]$")
"""A name in quotation marks (“探索号”文旅公司董事长, 「青石爱心会」副主席)."""
_FIRMS = ("公司", "集团", "协会", "学会", "商会", "基金会", "银行", "联盟", "工作室", "事务所")
"""Ends of a quoted name that a title goes on from (企业「青石公司」董事长)."""
_HOUSES = ("公司", "集团", "中心", "学校", "银行", "大学")
"""Ends of a house in quotation marks, besides those of one character (「青石养护中心」董事长)."""
_LONGEST_QUOTED = 14


_HOUSE_IN_LIST = compiled("(?!各|有关|相关|全体|两|双|当地)[\u3400-\u9fff]{2,12}(?:馆|院|所|局|处|中心|部|室)")


def two_houses(text: str, start: int, at: int, head: int) -> bool:
    """Say whether a house alone fills the item of a list of people from ``start`` to 与: it goes on (、文物局博物馆与文物司司长某某)."""
    return text[start] == "、" and text[at] in "与和" and at + 1 < head and _HOUSE_IN_LIST.fullmatch(text, start + 1, at) is not None


_FIELD = compiled("[\u3400-\u9fff]{1,7}(?<![府局厅委院所会站馆校社团中署处界方众民宾等者员部人士首们])")
_BODY_OF_FIELD = compiled("[\u3400-\u9fff]{2,6}?(?:委员会|[局署厅部司])")


def body_of_fields(text: str, start: int, at: int, head: int, posts: frozenset[str]) -> bool:
    """Say whether the conjunction at ``at`` joins the fields of one body, whose post begins by ``head`` (在发展和改革委员会主任见证下)."""
    left = text[start:at]
    return (
        text[at] in "和与及"
        and _FIELD.fullmatch(left) is not None
        and not any(left[-n:] in posts for n in (2, 3, 4))
        and _BODY_OF_FIELD.match(text, at + 1, head + 1) is not None
    )


_SWALLOWS = {"堂主": "", "会首": "", "院监": "", "技监": "", "会督": "", "校监": "", "会长": "老"}
"""Titles whose last character may begin another one, behind the end of a house; and what must stand behind, if anything."""
_LONGEST_POST = 6


def longer_behind(text: str, word: str, stop: int, lexicon: Lexicon) -> int:
    """Return the end of the title that the last character of ``word`` begins (联合会|首席顾问, 监察院|监委); 0 where there is none."""
    behind = _SWALLOWS.get(word)
    if behind is None or not text.startswith(behind, stop) or text.startswith("师", stop + 1):
        return 0
    ends = (stop - 1 + length for length in range(_LONGEST_POST, 1, -1))
    return next((end for end in ends if end > stop and text[stop - 1 : end] in lexicon.title_words), 0)
