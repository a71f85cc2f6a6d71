"""Headlines that lost their line's end: they stand before the first sentence without a stop (甲馆开馆甲馆今天在乙市开馆)."""

from generator.expressions import compiled

_DAYS = r"(?:今天|今日|昨天|昨日|前天|\d{1,2}(?:月\d{1,2})?日|当地时间|近日|日前)"
_DAY = compiled(_DAYS)
_LEAST, _LONGEST = 6, 90
_SHARED = 4
"""So many characters in a row are told twice."""
_LAST_WORD = compiled(
    "签约(?:合作)?|(?:合作|框架|备忘)?(?:协议|备忘录|意向书)|(?<!战略|交流)合作|揭牌(?:成立|运行|亮相)?|挂牌(?:成立|运行)?|(?:揭牌|签约|开幕|启动)?仪式(?:举行|举办)?|揭幕|启用|投用|投运|投产|"
    "运行|运营|通车|开通|贯通|竣工|落成|开工|动工|奠基|开馆|开业|开园|开幕|闭幕|成立|启动|上线|发布|亮相|举行|举办|召开"
    "|(?<=[一-鿿]{2}[馆院园])(?=中央|全国|国家)"
)
"""What a headline ends with, or where the full name of a body begins."""
_ACT = compiled("签|牌|启用|投|运|通|工|成立|开|闭幕|启动|上线|发布|亮相|共建|合作|举")
_GOES_ON = compiled(
    "[与和及暨的之为在向由对将把、以并]$|^(?:[与和及暨的之为在向由对将把了过后前于至等,;:。、]|[上中](?:[,、]|的)|仪式|大会|典礼|活动|项目|协议|工程|工作|建设)"
)


_OFFICE = (
    "(?:国务院(?:办公厅|新闻办公室|新闻办)?|国家[\u4e00-\u9fff]{1,8}?[局委署]|中国[\u4e00-\u9fff]{2,14}?(?:银行|中心|协会|学会|总社|集团|公司|院|局|会)|中共中央(?:办公厅|宣传部)?|"
    "全国[\u4e00-\u9fff]{2,10}?(?:会|委|总工会)|最高人民(?:法院|检察院)|"
    "(?:外交|国防|教育|科学技术|科技|工业和信息化|公安|民政|司法|财政|人力资源和?社会保障|自然资源|生态环境|住房和?城乡建设|交通运输|水利|农业农村|商务|文化和旅游|应急管理|退役军人事务)部|"
    "(?:市场监管|海关|税务|体育|中央广播电视)总[局署台]|(?:中央|国家)网信办|中央(?:组织|宣传|统战)部|中央政法委)"
)
"""A national office."""
_ACTED = "(?:发布|印发|公布|发出|下发|出台|推出|部署|启动|举行|召开|签)"
_OFFICES = compiled(
    rf"{_OFFICE}(?:[、和与]{_OFFICE}){{0,5}}(?:等?[\d一二三四五六七八九十多]{{0,3}}[个家]?(?:部门|单位|部委|机构)(?=(?:{_DAYS}|联合)[^,;。]{{0,24}}{_ACTED})|(?={_DAYS}[^,;。]{{0,24}}{_ACTED}))"
)
"""Offices, the day and what they did."""
_HEADLINE = 8
"""So many characters a headline has at least that is glued to an office."""


def _before_office(folded: str, start: int, end: int) -> int | None:
    """Return where the office stands to whose sentence a headline is glued (甲登记创新高|某中心今天发布《甲登记报告》)."""
    if dateline := _DATELINE.match(folded, start, end):
        start = dateline.end()
    stop = next((at for at in range(start, min(end, start + _LONGEST)) if folded[at] in ",;:"), min(end, start + _LONGEST))
    for office in _OFFICES.finditer(folded, start + _HEADLINE, min(end, stop + _LONGEST)):
        head, rest = folded[start : office.start()], folded[office.end() : end]
        if office.start() >= stop or _GOES_ON.search(head):
            break
        whole = all(head.count(opening) == head.count(closing) for opening, closing in ("《》", "“”", "()"))
        if whole and any(head[at : at + _SHARED] in rest for at in range(len(head) - _SHARED + 1)):
            return office.start()
    return None


_DATELINE = compiled(r"[^,;:。\n]{0,14}(?:\([^()\n]{0,12}\))?: *")
"""Before a headline: whose report it is (某网消息(某节目):)."""


def headline_end(text: str, start: int, end: int, folded: str) -> int | None:
    """Return where the sentence begins to which a headline is glued in ``text[start:end]``; None if there is no such headline.

    The sentence tells the day behind its subject and repeats words of the headline; no punctuation divides them.
    """
    return _behind_act(text, start, end) or _before_office(folded, start, end)


def _behind_act(text: str, start: int, end: int) -> int | None:
    """Return where a headline ends that ends with what was done (甲馆开馆|甲馆今天开馆)."""
    stop = next((at for at in range(start, min(end, start + _LONGEST)) if text[at] in ",;:"), min(end, start + _LONGEST))
    if (day := _DAY.search(text, start + 2 * _LEAST, stop)) is None:
        return None
    found = None
    for last in _LAST_WORD.finditer(text, start + _LEAST - 2, day.start() - 2):
        cut = last.end()
        before, behind = text[start:cut], text[cut:stop]
        if cut - start < _LEAST or _GOES_ON.search(before) or _GOES_ON.search(behind) or _ACT.search(before) is None:
            continue
        if behind[:_SHARED] in before:
            return cut
        if any(behind[at : at + _SHARED] in before for at in range(len(behind) - _SHARED + 1)):
            found = cut
    return found
