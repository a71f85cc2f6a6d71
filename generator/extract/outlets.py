"""Outlets that no label names: 甲日报5月6日讯, the issue in brackets, the site beside a date, the copyright."""

import re
from collections.abc import Iterator

from generator.expressions import compiled
from generator.extract.dates import SENT

Bounds = tuple[int, int]

ORGANISATION = compiled(
    "(?:中心|协会|学会|商会|日报|晚报|晨报|时报|早报|商报|周刊|杂志社?|电视台|广播台|[报台网社部局办处科委组院校团厅署所]|公司|集团|大学|学院|发布|融媒|传媒|频道|客户端|秘书处|委员会|政府|公室|管委会|基金会|客户端|新闻)$"
)
_AGENCIES = compiled("新华社|中新社|中新网|人民网|央视网|中央社|新华网|中国新闻网|光明网|中评社|中通社|法新社|路透社|美联社")
_MEDIUM = "(?:日报|晚报|晨报|时报|[社网报台]|新闻|客户端|在线|发布)(?![网社]|报(?![道导]))"
_FILED_DAY = rf"(?:\d{{4}}年)?(?:\d{{1,2}}月)?\d{{1,2}}日(?:{SENT}|消息(?=[ (:,])| ?\([^()\n]{{0,10}}记者)"
WIRED = compiled(
    rf"^ *[【《(\[]?(?P<name>(?!据)(?:[\u4e00-\u9fff]{{2,12}}、)?[\u4e00-\u9fff/]{{2,14}}?{_MEDIUM}"
    rf"(?:·[\u4e00-\u9fff]{{2,8}})?(?:\([\u4e00-\u9fff]{{2,8}}{_MEDIUM}\)|(?<=网)(?:财经|科技|教育|健康|旅游|体育)(?=\d))?)"
    rf"(?=(?:/ )? ?[\u4e00-\u9fff]{{0,6}}{_FILED_DAY}|讯 {{0,2}}(?:[(【】]|记者|\d{{1,2}}[日月]|近日|日前|昨[日天]|今[日天])"
    rf"|消息 ?[(:,]|报[道导] ?\((?:记者|通讯员))",
    re.MULTILINE,
)
"""岚桥日报5月6日讯, 岚桥网讯(记者…), 岚桥网讯 8月4日, 岚桥社/ 甲城26日电, 岚桥网消息: …"""
_BANNER = compiled(r"^ *(?P<name>(?!本)[\u4e00-\u9fff]{3,6}?)讯 (?=\d{1,2}[日月]|近日|日前|昨日|今日|今天)", re.MULTILINE)
"""甲汇点讯 19日: an outlet whose name says no medium."""
_ISSUE = compiled(
    r"(?:《 ?(?P<name>[\u4e00-\u9fff]{2,12}?) ?》 ?[(,]? ?|\((?P<plain>[\u4e00-\u9fff]{2,8}[报网刊]) ?)"
    r"(?:19|20)\d\d[年/.-] ?\d{1,2}[月/.-] ?\d{1,2}"
)
"""The issue of a newspaper: 《甲日报》(2013年09月11日 03版), (甲晚报2019/9/23)."""
_SPECIAL = compiled("(?:[【〖]|^ ?\\()(?P<name>(?!本)[\u4e00-\u9fff]{1,8}[报社网台])(?:专讯|专电|讯|报[道导])[】〗)]", re.MULTILINE)
"""【甲报专讯】, as the papers of Hong Kong and Macao begin."""
_LEADING = compiled(
    r"^(?:\((?P<name>[\u4e00-\u9fffA-Za-z]{2,12}(?:[网社报台]|新闻))\)(?=[\u4e00-\u9fff])"
    r"|(?P<desk>[\u4e00-\u9fff]{2,6}(?:[网社报台]|(?<=[大院校会]))新闻中心)(?= ?(?:19|20)\d\d|$))",
    re.MULTILINE,
)
"""(甲新闻网)为…, before the first sentence; 甲网新闻中心, a line with its date or of its own."""
_HEADED = compiled(r"^[^\n。]{6,60}[-_|—] ?(?P<name>[\u4e00-\u9fff]{2,14}(?:网|新闻|日报|客户端|官网))$", re.MULTILINE)
"""A headline that carries the name of the site: …剪彩-甲大学新闻网."""
STROKE = compiled(r"^ *(?P<name>[\u4e00-\u9fff]{2,8}(?:新闻|[报社网台]))/ ?(?P<by>[\u3400-\u9fff]{2,4})(?= 责| ?$)", re.MULTILINE)
"""甲视新闻/林夕 责任编辑/杜鹃."""
DATE = r"(?:(?:19|20)\d\d[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?: ?\d{1,2}:\d{2}(?::\d{2})?)?)"
_DATED = compiled(
    rf"^(?:[^\n\d]{{0,30}}{DATE} ?(?P<behind>[\u4e00-\u9fff]{{2,12}}?(?:网站|{_MEDIUM}))(?=[ \n]|点击|浏览|来源|作者|$)"
    rf"|(?P<before>(?:[\u4e00-\u9fff]{{2,12}}?(?:网站|{_MEDIUM})|(?![日晚晨时早商周本海简通公情月电])[\u4e00-\u9fff]报)) ?{DATE}(?=[ \n]|$)"
    rf"|(?P<above>[\u4e00-\u9fff]{{2,10}}?(?:网站|{_MEDIUM}))\n(?:更新|发[布表]|日期|时间)[于:]? ?{DATE})",
    re.MULTILINE,
)
"""A date with the site beside it: 2024-05-06 10:20 岚桥新闻网."""
_CRUMBS = compiled(
    r"^(?:(?:您|你)?的?(?:当前|现在|目前|所在)?的?位置:? ?)?(?P<name>(?!本|返回|回)[\u4e00-\u9fff]{2,10}网)(?:站?首页)? ?[>»]", re.MULTILINE
)
"""The way to the page: 甲城网首页 > 要闻."""
_SIGNED = compiled(rf"^[(](?P<name>[\u4e00-\u9fff]{{2,12}}?{ORGANISATION.pattern[:-1]})[)]\s*\Z", re.MULTILINE)
"""(综合办公室), the last line."""
_AGENCY = compiled(
    rf"(?:据|〔|\(|^|[)。] )(?P<name>{_AGENCIES.pattern})(?=[\u4e00-\u9fff]{{2,10}}?(?:\d{{1,2}}月)?\d{{1,2}}日(?:专)?电|记者|讯)",
    re.MULTILINE,
)
_COPYRIGHT = compiled(
    r"(?:Copyright|©|版权所有)[ ©:]*(?:\(c\) ?)?(?:(?:19|20)\d\d(?:-\d{4})? ?)?(?P<name>[\u3400-\u9fff]{3,20}?)(?=[ 版\n]|$)"
)
NOT_OUTLET = compiled(r"^(?:本[报台网刊社]|全媒体|融媒体?|新媒体|首席|见习|实习|摄影|记者|市|图|文|来源|综合|通讯员)+$")
HEAD, _FOOT = 500, 40
"""Where the credits of a header and a footer stand, in code points."""


def named_outlets(text: str) -> Iterator[tuple[int, Bounds]]:
    """Yield the outlets that no label names, each with its rank, the lowest the surest: at the head, beside a date, in the last bracket."""
    named = [
        (2, WIRED.search(text, 0, HEAD)),
        (2, _BANNER.search(text, 0, HEAD)),
        (2, _ISSUE.search(text)),
        (2, _SPECIAL.search(text, 0, HEAD)),
        (3, STROKE.search(text)),
        (4, _LEADING.search(text, 0, HEAD)),
        (6, _HEADED.match(text)),
        (4, _AGENCY.search(text) if _AGENCIES.search(text) else None),
        (4, _DATED.search(text, 0, HEAD)),
        (6, _CRUMBS.search(text, 0, HEAD)),
        (5, _SIGNED.search(text, max(0, len(text) - _FOOT))),
        (6, _COPYRIGHT.search(text)),
    ]
    for rank, match in named:
        group = "name" if match and "name" in match.re.groupindex and match["name"] else (match and match.lastgroup) or 0
        if match is not None and not NOT_OUTLET.match(match[group]):
            yield rank, match.span(group)
