"""Who makes something public, or made it: several joined, one body, the person who presents it."""

from generator.expressions import compiled
from generator.extract.acts.names import TIME, bare, cut_left, short_for, trim
from generator.extract.acts.organisations import ends_as_organisation
from generator.extract.acts.scan import ASIDE, QUOTED, Reading, Sentence, rule
from generator.extract.acts.shown import is_short_firm
from generator.i18n.script import fold
from generator.model.span import Quote

_SUBJECT = rule(
    r"(?:并|还|同时|亦|也|又|正式|联合|共同|现场|随后|会中|会上|在会中|在会上|同场|首次|组织|重磅|集中|分别|即日起|于[^,;。]{2,12}|"
    r"在[^,;。]{2,16}|(?:向|面向|对)[^,;。]{2,12}|[ ])*$"
)
_MAKES = rule(
    r"(?:还|联合|共同|牵头|组织)*(?:编制|编写|编印|编撰|编纂|制定|研制|研发|整理|汇编|策划|创作|撰写|出版|发行|推出|发表|发布|修订|部署|审议)(?:并|了|的|通过)*$"
)
"""Behind a maker: what it did before it made it public (甲县编印推出了《乙》)."""
_OTHERS = rule(
    r"(?:等(?:[\d一二两三四五六七八九十多]{1,3}[家个]?)?|[\d一二两三四五六七八九十]{1,2}[家个]?)(?:部门|部委|单位|机构|企业|高校|媒体|组织|方|家)(?:负责人|代表)?$|(?:会同|联同)[^,;。]{2,60}$"
)
"""Behind makers: others who are only counted (甲部等三部门), or how many they are."""
_WITH = rule(rf"(?:{TIME}|[上下中]?午|今|昨)*(?:率领?|偕同?|联同|会同)[^,;。]{{1,16}}")
"""The whole of what stands before the verb: with whom somebody named before did it (林校长,昨天偕院长发布)."""
JOINT = rule(r"以及|[和与及]|、")
_MADE_BY = rule(
    r"由(?P<by>(?:(?!主编|编著|所著)[^,;。的]){2,40}?)(?:牵头|联合|共同|历时[^,;。的]{1,8}|独立|自主)*"
    r"(?:研究|完成|编制|编写|编撰|编辑|编纂|修订|撰写|主编|起草|制定|研发|开发|组织|出版|进行|开展|制作|策划)+的"
    rf"|由(?P<who>[^,;。的]{{2,90}}?)(?:{TIME}|在[^,;。的]{{2,16}}|联合|共同|正式|牵头|组织|现场|权威|重磅)*$"
)
"""Who made what is released, or releases it (由甲研究院编写的《乙》发布; 《乙》由甲局发布)."""
_MADE_AT_HEAD = rule(
    rf"(?P<by>[^,;。的由]{{2,30}}?)(?:{TIME})?(?:组织|联合)?(?:编辑|编写|编纂|编印|编制|出版|制作|发行|进行|开展|主持|研制|研发)(?:出版|发行)?的"
)
"""The whole of what stands before a title: who made it (甲社编辑的《乙》)."""
_HEAD_OF_CLAUSE = rule(
    rf"(?:[^,;。]{{0,30}}的)?([^,;。在于]{{2,20}}?)(?={TIME}|在|于|举行|举办|召开|[与和同](?=[^,;。]{{2,40}}(?:携手|联合|合作|一道|一起))|$)"
)
_VERB_BEFORE_AT = rule(r"(?:着眼|立足|致力|鉴|由|基|关|对|位|属|源|始|至|有利|有助|不同|得益|适用|服务|应用|用)$")
"""Before 于: a verb, no body (甲省着眼于…)."""
_ALIAS_INSIDE = rule(rf"[^,;。()]{{2,20}}\((?P<alias>{ASIDE}{{2,8}})\)(?=[^(]{{4}})")
_OFFICE = rule(
    r"(?:府|署|局|平机会|邮政|专员|公署|部|厅|办|委|出版社|智库|工商联|残联|妇联|文联|侨联|科协|作协|研究室|志办|史办|(?<!大)(?<!晚)(?<!年)(?<!峰)(?<!酒)(?<!宴)(?<!聚)(?<!机)(?<!社)(?<!议)(?<!\ue003)(?<!介)(?<!布)(?<!谈)(?<!讨)(?<!览)(?<!明)(?<!报)(?<!参)(?<!与)会)$"
)
_CALLED = rule(rf"[“「『]{QUOTED}{{2,16}}[”」』]$")
"""A body by its name in quotation marks (「青石创研库」公布…)."""


_PAPER = compiled("(?:发布会|大会|论坛|峰会|博览会|洽谈会|交易会|年会|协议|计划|报告|方案|办法|备忘录|指南|规划|合同|意见|宣言|声明)$")


def named_maker(by: Quote | None, title: Quote) -> Quote | None:
    """Return who made it, unless it is what was signed before (签署“甲协议”,并发布…), or other words than a name."""
    return None if by and (title.value in by.value or _PAPER.search(fold(by.value)) or _NO_MAKER.search(fold(by.value))) else by


_NO_MAKER = compiled(
    "^(?:等|在|与会|这[家所个座]|该|各(?=[\u4e00-\u9fff]{2})|就|从|对|\\d{1,2}[.、])|\\+|(?:行动|活动|场景)$|入选|当选|荣获|聚集|累计|介绍了?|贯彻|落实|引导|整合|成立了|积极|认真"
    "|日前|近日|今[天日]|昨[天日]|龙头企业"
)
"""In a stretch that names nobody who makes something public: words of a clause, an action, a number of a list."""


def made_by(reading: Reading, start: int, end: int) -> Quote | None:
    """Return the organisation that made, or makes public, what stands before the verb."""
    spans = [made.span("by" if made["by"] else "who") for made in _MADE_BY.finditer(reading.text, start, end)]
    if not spans and (head := _MADE_AT_HEAD.fullmatch(reading.text, start, end)):
        spans = [head.span("by")]
    return next((by for span in spans[::-1] if (by := _maker(reading, *span)) is not None), None)


_TOGETHER = rule(r"(?:联合|联同|会同|携手|协同)(?=[^,;。]{2,40}$)")


def _maker(reading: Reading, start: int, end: int) -> Quote | None:
    if (beside := _TOGETHER.search(reading.text, start + 2, end)) and is_public_body(reading, start, beside.start()):
        end = beside.start()  # 甲局联合乙大学
    if several := makers(reading, start, end):
        return several
    return reading.cut(bare(reading, start, end)) if is_public_body(reading, start, end) else None


def makers(reading: Reading, start: int, end: int) -> Quote | None:
    """Return the stretch that names several makers joined, one at least by an organisation's name; None when it is no such."""
    text = reading.text
    start, end = trim(reading, start, end)
    joints = list(JOINT.finditer(text, start, end))
    if not joints or end - start > _LONGEST_MAKERS or cut_left(reading, start, end) != (start, end):
        return None
    pieces = zip([start, *(j.end() for j in joints)], [*(j.start() for j in joints), end], strict=True)
    named = [is_public_body(reading, a, b) for a, b in pieces if b - a >= 2]
    return reading.cut(bare(reading, start, end)) if len(named) == len(joints) + 1 and any(named) else None


_LONGEST_MAKERS = 90


_LONGEST_FIRM = 8
"""The longest short name of a firm, in code points."""


def is_public_body(reading: Reading, start: int, end: int) -> bool:
    """Say whether a stretch ends as the name of an organisation or a public office does."""
    if ends_as_organisation(reading, start, end) or _OFFICE.search(reading.text, start, end) is not None:
        return True
    return end - start <= _LONGEST_FIRM and is_short_firm(reading.text[start:end])


_BOTH = rule(r"(?:[双三四各多两]方|两国(?:元首|总理|领导人|政府)?|与会(?:各方|者|人士))(?!面)")
"""Begins a clause whose subject stands for several, of whom those named before are some (甲访华期间,双方发表…)."""


def by_whom(reading: Reading, sentence: Sentence, start: int, end: int) -> Quote | None:
    """Return who makes it public: the last person before the verb in the sentence, or the organisation at the head of the clause."""
    return None if _BOTH.match(reading.text, start, end) else _alone(reading, sentence, start, end)


def each_by(reading: Reading, sentence: Sentence, start: int, end: int, count: int) -> tuple[Quote | None, ...]:
    """Return who makes each of ``count`` titles public: each person one (甲、乙分别发布了《丙》《丁》), or nobody."""
    persons = tuple(dict.fromkeys(mention[2] for mention in reading.named(start, end)))
    if len(persons) > 1 and "分别" in reading.text[start:end]:
        return tuple(reading.people[i].name for i in persons) if len(persons) == count else (None,) * count
    return (by_whom(reading, sentence, start, end),) * count


def _alone(reading: Reading, sentence: Sentence, start: int, end: int) -> Quote | None:
    """Return the last person before the verb in the sentence, or the organisation at the head of the clause."""
    text = reading.text
    mentions = reading.named(start, end)
    if mentions:
        return reading.people[mentions[-1][2]].name
    subject = _SUBJECT.search(text, start, end)
    stop = subject.start() if subject else end
    makes = _MAKES.search(text, start + 2, stop) or _MAKES.fullmatch(text, start, stop)
    if lead := makes or _WITH.fullmatch(text, start, stop):
        stop = lead.start()
    others = _OTHERS.search(text, start + 2, max(start + 2, trim(reading, start, stop)[1]))
    stop = others.start() if others else stop
    if several := makers(reading, start, stop):
        return several
    low, high = trim(reading, start, stop)
    called = _CALLED.search(text, start, stop) or (_CALLED.search(text, sentence.start, start - 1) if low >= high else None)
    if called:
        return reading.cut(bare(reading, *called.span()))
    name = cut_left(reading, *trim(reading, start, stop))
    if name[1] - name[0] >= 2:
        if is_public_body(reading, *name) and text[name[0]] not in "该本我此":
            return reading.cut(bare(reading, _own_name(reading, *name), name[1]))
        return None
    earlier = reading.named(sentence.start, start)
    if earlier and (not makes or earlier[-1][1] >= start - 1):
        return reading.people[earlier[-1][2]].name
    for clause in sentence.clauses:
        if clause.end >= start:
            break
        head = _HEAD_OF_CLAUSE.match(text, clause.start, clause.end)
        placed = head and not makes and text.startswith(("在", "于"), head.end()) and not _VERB_BEFORE_AT.search(text, *head.span(1))
        name = trim(reading, *head.span(1)) if head else (0, 0)
        if head and (placed or is_public_body(reading, *name)):
            return reading.cut(bare(reading, *name))
    return None


def _own_name(reading: Reading, start: int, end: int) -> int:
    """Return where a maker's name begins: behind a slash, or a parent with its short name (甲大学(甲大)乙研究中心)."""
    start += reading.text.startswith("/", start)
    alias = _ALIAS_INSIDE.match(reading.text, start, end)
    short = alias and short_for(reading.plain(*alias.span("alias")).removeprefix("简称"), reading.plain(start, alias.start("alias") - 1))
    return alias.end() if alias and short and is_public_body(reading, alias.end(), end) else start
