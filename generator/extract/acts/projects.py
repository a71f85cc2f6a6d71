"""Lists of projects that are signed, each with its sum and its investor."""

import re

import msgspec

from generator.extract.acts import amounts, words
from generator.extract.acts.agreements import Found
from generator.extract.acts.cue import Cue
from generator.extract.acts.names import bare, quoted, trim
from generator.extract.acts.organisations import name_of_party
from generator.extract.acts.scan import Reading, any_of, rule
from generator.extract.acts.signing_words import DOCUMENT_END, FUTURE, PAST, clause_at
from generator.extract.drafts import MeasureDraft, SigningDraft
from generator.i18n.script import fold
from generator.model.span import Quote, Span

_LIST_ITEM = rule(r"(?:——|--|[•●◆■▪·○*]|\d{1,2}[.、):]|\(\d{1,2}\)|[①-⑳]|[一二三四五六七八九十]{1,3}[、.])\s*")
_PROJECT = rule(r"[^,;。:(]{2,60}?(?:项目|工程|基地|产业园|生产线|中心|平台)(?=[,。:;(]|$)")
_INVESTOR = rule(
    r"(?:投资方|投资人|投资主体|投资单位|业主|建设单位|投资商)(?:为|是|:)\s*([^,;。]{2,60})|由([^,;。]{2,40}?)(?:投资|建设|承建|"
    r"出资|开发|打造|实施|负责|斥资|$)"
)
_INLINE = rule(
    r"(?:分别[是为]|其中|包括|以?及|和|由|有|[,:、;])*(?P<investor>[^,、;。:\d]{2,30}?)?(?:计划|拟|总|协议)*投资(?:总?额)?(?:约|近|超过?|达|逾)?"
    r"(?P<sum>\d[\d.]*[千百万亿]+[多余]?(?:[美欧港]?元)?(?:人民币)?)的(?P<project>[^,;。:]{2,50}?(?:项目|工程|基地|产业园|生产线|中心)(?:\([^()]{1,20}\)(?:项目|工程))?)"
    r"(?=[,、;和及以等()]|正式|成功|集中|现场|成\ue003|落户|备受|$)"
)
"""甲公司投资12亿元的乙项目, in a row of such."""
_BUILDS = rule(
    r"(?:分别[是为]|其中|包括|以?及|和|由|有|[,:、;])*(?P<investor>[^,、;。:\d]{2,30}?(?:公司|集团|科技|实业|控股|股份))(?:计划|拟|将|总|协议)*投资(?:总?额)?(?:约|近|超过?|达|逾)?"
    r"(?P<sum>\d[\d.]*[千百万亿]+[多余]?(?:[美欧港]?元)?(?:人民币)?)(?:建设|兴建|打造|新建|开发|实施)(?:的)?(?P<project>[^,;。:]{2,50}?(?:项目|工程|基地|产业园|生产线|中心)(?:\([^()]{1,20}\)(?:项目|工程))?)"
    r"(?=[,、;和及以等()。]|正式|成功|集中|现场|$)"
)
"""甲公司投资12亿元建设乙项目, in a row of such."""
_PRICED = rule(
    r"(?:分别[是为]|其中|包括|包含|主要|以?及|和|有|[,:、;])*(?P<project>(?!总|计划|投资)[^,;。:、()]{2,50}?(?:项目|工程|基地|产业园|工业园|物流园|园区|生产线|综合体|电站|小镇|庄园))"
    r"[,(;]?(?:项目)?(?:计划|预计|拟|协议)*(?:总)?投资(?:总?额)?(?:约|近|超过?|达|逾|为)*"
    r"(?P<sum>\d[\d.]*[余多]?个?[千百万亿]+[多余]?(?:[美欧港]?元)?(?:人民币)?)(?=[),;、。]|$)"
)
"""乙项目,总投资12亿元, in a row of such."""
_CLASS_OF_PROJECTS = rule(
    rf"(?:{any_of([*words.COMMON_NOUNS, *words.AREAS, *words.TOPICS, *words.SECTORS])}|[一二三]产|[类等的]|"
    r"[\d一二两三四五六七八九十]+[余多]?个|[\d.]+[万亿]+元(?:以上|级)?|[本该此这上]\w?|签约|开工|其他|单个)*(?:项目|工程|基地)"
)
"""Projects told by their kind or number, no single one (工业项目)."""
_OWNED = rule(
    r"[^,;。的、]{2,30}?(?:有限公司|集团公司|公司|集团(?!有限|股份|公司)|(?<![水电热气理圾矿工])厂(?![房区网站商家内]))(?=[^,;。司]{4,})"
)
"""Whose a project is, before its name (甲公司乙项目)."""
_SHORT_FIRM = rule(rf"[\u4e00-\u9fff]{{2}}{any_of(words.FIRM_ENDS)}(?=[^,;。]{{4,}})")
_MODIFIER = rule(
    rf"{any_of([*words.COMMON_NOUNS, *words.AREAS, *words.TOPICS, *words.SECTORS, *words.FIRM_ENDS])}|"
    r"智[能慧]|高[端新性]|绿色|现代|新[型能材]|[先前]进|特[种色]|再生|丁基|轨道|轻[型质]|碳|纳米|有机|无机|低空|储能|锂|[氢氟硅硫稀]|年产|[\u4e00-\u9fff]?[省市县区镇乡]"
)
"""What kind of thing a project is of, no firm (高端陶瓷)."""
_OF_OWNER = rule(r"(?:投资|出资|独资|承建|建设|开发|兴建|打造)*的")
_NAMED = rule(r"(?:项目|工程|基地|产业园|物流园|科技园|园区|生产线|中心|平台)(?:\([^)]{0,20}\))?$")
"""How what one invests in is called."""
_SITE = rule(
    r"(?:项目|工程|基地|园|园区|生产线|中心|平台|总部|机场|码头|港|小镇|庄园|综合体|电站|水库|公路|大桥|隧道|酒店|广场|市场|[\u4e00-\u9fff]{2}谷|[\u4e00-\u9fff]{2}城|景区|营地|厂|院|馆|实验室|研究所|厂房|楼|仓)(?:\([^)]{0,20}\))?$|"
    r"^\d[\d.]*[万亿]?(?:千瓦|吨|亩|台|套|辆|平方米|立方米|头|只|兆瓦)"
)
"""How else one is called in a list that says itself that all in it are projects (甲机场、乙小镇等10个签约项目)."""
_PROJECTS_NAMED = rule(
    r"(?:涵盖|包括|包含|涉及|有|为|是)(?:了|到)?(?P<list>[^,;。]{6,200}?)[等\ue003](?:共|合计)?(?P<count>[\d一二两三四五六七八九十百]{1,4})[余多]?[个项](?P<kind>[^,;。、\d]{0,10})项目"
)
"""A list of projects with how many there are of them."""
_SIGNED_KIND = rule(r"签约|招商|引资")
_ITEM = rule(r"[^、]{2,80}")
_AND_LAST = rule(r"(?:以及|[及和])(?=[^、及和]{4,60}$)")
"""Before the last of a list."""
_LED = rule(r"[^、]{0,12}?(?:签约|签订|签署|签下)的?了?")
"""Before the first of a list: that it is signed."""
_OTHERS = rule(r"(?:其中|主要|分别|包括|包含|涵盖|有|为|是|[,:])+")
_OPEN_END = rule(r"等(?:[\d一二三四五六七八九十百两]+[余多]?[个项]|(?=[,;。])|$)")
_LAST_WORDS = rule(r"(?:在[^、,;。]{2,12}|成功|集中|现场|正式|顺利)*(?:签约|签订)$|等$")
_GOES_ON = rule(r"分别|其中|包括|签约项目|(?:这些|该批|此次|本次)[^,;。]{0,8}项目")
_COST = rule(r"(?:^|[,;。\n])(?:该|此|上述)?项目(?:计划|预计)?总投资额?(?:约|为|达|近|超过?)?\d[\d.]*[万亿]")
_ROW = 2
"""How many projects make a list."""
_FIVE = 5
"""How long the name of one is at least, in code points."""
_KIND = 7
"""How long what projects are called by their kind is at most (先进制造业项目)."""


def listed(reading: Reading, measures: tuple[MeasureDraft, ...], index: int) -> list[Found]:
    """Return one signing for each project of the list that follows a count of them."""
    found: list[Found] = []
    paragraph = reading.sentences[index].paragraph
    paragraphs = reading.document.source.paragraphs
    gap = 0
    for span in paragraphs[paragraph:]:
        item = _LIST_ITEM.match(reading.text, span.start, span.end)
        project = _PROJECT.match(reading.text, item.end(), span.end) if item else None
        if not project:
            gap += 1
            if found or gap > 2:
                break
            continue
        investor = _INVESTOR.search(reading.text, project.end(), span.end)
        found.append(
            Found(
                SigningDraft(
                    Span(project.start(), project.end()),
                    parties=_investors(reading, investor),
                    subject=reading.cut(bare(reading, *project.span())),
                    count=1,
                    amount=amounts.money_in(reading, measures, project.end(), span.end),
                    trace=Cue("list", *(item or project).span()).trace(reading, "signing"),
                )
            )
        )
    return found


def _investors(reading: Reading, match: re.Match[str] | None) -> tuple[Quote, ...]:
    if not match:
        return ()
    found = []
    group = 1 if match.group(1) else 2
    at = match.start(group)
    for piece in re.split(r"([、和与]|以?及)", match.group(group)):
        name = name_of_party(reading, at, at + len(piece)) if len(piece) > 1 else None
        if name:
            found.append(reading.quote(*name))
        at += len(piece)
    return tuple(found)


def in_row(reading: Reading, measures: tuple[MeasureDraft, ...], start: int, end: int) -> list[Found]:
    """Return one signing for each project of a sentence that tells of several with their sums (甲投资12亿元的乙项目、…); none for one."""
    if "投资" not in reading.text[start:end]:
        return []
    rows = [list(shape.finditer(reading.text, start, end)) for shape in (_INLINE, _BUILDS, _PRICED)]
    matches = next((row for row in rows if len(row) >= _ROW), [])
    if any(match.re is _PRICED and _is_kind(reading, *match.span("project")) for match in matches):
        return []
    return [_project(reading, measures, match) for match in matches]


def _is_kind(reading: Reading, start: int, end: int) -> bool:
    """Say whether projects are only told by their kind (工业项目)."""
    return end - start <= _KIND and _CLASS_OF_PROJECTS.fullmatch(reading.text, start, end) is not None


def told_behind(reading: Reading, measures: tuple[MeasureDraft, ...], index: int, at: int) -> list[Found]:
    """Return the projects in the rest of a sentence that counts them, or in the next one of the paragraph that goes on about them."""
    sentence = reading.sentences[index]
    if found := in_row(reading, measures, at, sentence.end):
        return found
    after = reading.sentences[index + 1] if index + 1 < len(reading.sentences) else None
    if after and after.paragraph == sentence.paragraph and _GOES_ON.match(reading.text, after.start):
        return in_row(reading, measures, after.start, after.end)
    return []


def named_in_row(reading: Reading, measures: tuple[MeasureDraft, ...], start: int, end: int) -> list[Found]:
    """Return one signing for each of two or more projects in a row of which some say whose they are (甲集团乙项目、丙项目)."""
    led = _LED.match(reading.text, start, end)
    start = led.end() if led else start
    stop = _OPEN_END.search(reading.text, start, end) or _LAST_WORDS.search(reading.text, start, end)
    end = stop.start() if stop else end
    spans = [item.span() for item in _ITEM.finditer(reading.text, start, end)]
    if spans and (last := _AND_LAST.search(reading.text, *spans[-1])):
        spans[-1:] = [(spans[-1][0], last.start()), (last.end(), spans[-1][1])]
    items = [trim(reading, *span) for span in spans]
    owners = [_owner(reading, *item) for item in items]
    if len(items) - owners.count(None) >= _ROW:
        owners = [owner or _short_owner(reading, *item) for owner, item in zip(owners, items, strict=True)]
    sure = [owner is not None or _NAMED.search(reading.text, *item) is not None for owner, item in zip(owners, items, strict=True)]
    if len(items) < _ROW or sure.count(False) > 1 or any(b - a < _ROW for a, b in items):
        return []
    if not any(owners) and not all(_NAMED.search(reading.text, *item) and _is_site(reading, *item) for item in items):
        return []
    return [_named(reading, measures, *item, owner) for item, owner in zip(items, owners, strict=True)]


def named_with_number(reading: Reading, start: int, end: int) -> tuple[re.Match[str], list[Found]] | None:
    """Return the list of projects in a stretch that says how many there are, and one signing for each (涉及甲总部、乙码头等6个项目)."""
    told = _PROJECTS_NAMED.search(reading.text, start, end)
    if told is None:
        return None
    items = [trim(reading, *item.span()) for item in _ITEM.finditer(reading.text, *told.span("list"))]
    unsure = [_is_site(reading, *item) for item in items].count(False)
    kinds = any(_is_kind(reading, *item) for item in items)
    named = len(items) >= _ROW and not kinds and unsure * 2 < len(items)
    return told, [_named(reading, (), a, b, _owner(reading, a, b)) for a, b in items] if named else []


def with_number(
    measures: tuple[MeasureDraft, ...], draft: SigningDraft, numbered: tuple[re.Match[str], list[Found]]
) -> tuple[SigningDraft, list[Found]]:
    """Return a signing of which nobody told how many with the number of projects that it covers, and one signing for each of them."""
    told, listed = numbered
    number = amounts.count_at(measures, told.start("count"), told.end("count") + 1)
    if number is None:
        return draft, []
    return msgspec.structs.replace(draft, count=int(number.value), count_span=Span(*told.span("count"))), listed


def of_number(
    reading: Reading, measures: tuple[MeasureDraft, ...], draft: SigningDraft, start: int, end: int
) -> tuple[SigningDraft, list[Found]]:
    """Return a signing of nobody knows how many as `with_number` does, from what a stretch lists."""
    numbered = named_with_number(reading, start, end) if draft.count is None else None
    return with_number(measures, draft, numbered) if numbered else (draft, [])


def without_sum_of(count: Found, items: list[Found]) -> Found:
    """Return what is only counted without a sum that is one of its projects' own."""
    own = count.draft.amount
    if own is None or all(item.draft.amount is None or item.draft.amount.text.spans != own.text.spans for item in items):
        return count
    return msgspec.structs.replace(count, draft=msgspec.structs.replace(count.draft, amount=None))


def signed_with_number(reading: Reading, measures: tuple[MeasureDraft, ...], index: int) -> list[Found]:
    """Return the projects of a list that says itself that they are signed, with how many (涵盖甲小镇、乙电站等10个招商签约项目)."""
    sentence = reading.sentences[index]
    numbered = None if sentence.reported or sentence.headline else named_with_number(reading, sentence.start, sentence.end)
    if numbered is None or not numbered[1] or not _SIGNED_KIND.search(numbered[0]["kind"]):
        return []
    told = numbered[0]
    before = reading.text[clause_at(sentence, told.start()).start : told.start()]
    if PAST.search(before) or FUTURE.search(before):
        return []
    trace = Cue("count", *told.span()).trace(reading, "signing")
    draft, listed = with_number(measures, SigningDraft(Span(*told.span()), trace=trace), numbered)
    amount = amounts.money_in(reading, measures, told.end(), sentence.end)
    return [Found(msgspec.structs.replace(draft, amount=amount), counted=True), *listed] if draft.count else []


def _owner(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """Return whose project an item names first (甲集团乙项目)."""
    owned = _OWNED.match(reading.text, start, end)
    name = name_of_party(reading, *owned.span()) if owned and _NAMED.search(reading.text, start, end) else None
    return name if owned and name and name[1] == owned.end() else None


def _short_owner(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """Return whose project an item names first, by what such a firm is called (北岭橡胶乙项目); only sure beside others."""
    firm = _SHORT_FIRM.match(reading.text, start, end)
    named = firm and _NAMED.search(reading.text, start, end) and not _MODIFIER.match(reading.text, start, end)
    return firm.span() if firm and named else None


def _named(reading: Reading, measures: tuple[MeasureDraft, ...], start: int, end: int, owner: tuple[int, int] | None) -> Found:
    of = _OF_OWNER.match(reading.text, owner[1], end) if owner else None
    at = of.end() if of else owner[1] if owner else start
    return Found(
        SigningDraft(
            Span(start, end),
            parties=(reading.quote(*owner),) if owner else (),
            subject=quoted(reading, at, end),
            count=1,
            amount=amounts.money_in(reading, measures, start, end),
            trace=Cue("named", start, end).trace(reading, "signing"),
        )
    )


def of_count(reading: Reading, measures: tuple[MeasureDraft, ...], index: int, count: Span) -> list[Found]:
    """Return the projects that are told one by one beside a count of them."""
    return (
        told_behind(reading, measures, index, count.end)
        or listed(reading, measures, index)
        or _named_of_count(reading, measures, index, count)
    )


def _named_of_count(reading: Reading, measures: tuple[MeasureDraft, ...], index: int, count: Span) -> list[Found]:
    """Return the projects named in, before or behind what counts them (签约了甲集团乙项目、丙项目等9个项目; 签约项目9个,包括甲、乙)."""
    sentence = reading.sentences[index]
    clause = next(c for c in sentence.clauses if c.start <= count.start < c.end)
    for start, end in ((count.start, count.end), (clause.start, count.start)):
        if found := named_in_row(reading, measures, start, end):
            return found
    for behind in [c for c in sentence.clauses if c.start > count.start]:
        if others := _OTHERS.match(reading.text, behind.start, behind.end):
            return named_in_row(reading, measures, others.end(), behind.end) or _sites_in_row(reading, others.end(), behind.end)
    return []


_SITES = rule(r"(?P<list>[^,;。]{10,200}?)[等\ue003](?:[^,;。、\d]{0,6}项目)?$")


def _sites_in_row(reading: Reading, start: int, end: int) -> list[Found]:
    """Return one signing for each of a list of which every one is surely a single project (包括甲生产基地、乙物流园等项目)."""
    row = _SITES.match(reading.text, start, end)
    items = [trim(reading, *item.span()) for item in _ITEM.finditer(reading.text, *row.span("list"))] if row else []
    sure = len(items) >= _ROW and all(_is_site(reading, *item) for item in items)
    return [_named(reading, (), *item, _owner(reading, *item)) for item in items] if sure else []


def _is_site(reading: Reading, start: int, end: int) -> bool:
    """Say whether an item is called as one thing that is built, not as a kind of such."""
    return end - start >= _FIVE and _SITE.search(reading.text, start, end) is not None and not _is_kind(reading, start, end)


def with_sum(reading: Reading, measures: tuple[MeasureDraft, ...], drafts: tuple[SigningDraft, ...]) -> tuple[SigningDraft, ...]:
    """Return the only signing of a text, of a project, with what the text says later that the project costs; others as they are."""
    match drafts:
        case (SigningDraft(amount=None, subject=Quote() as subject) as only,) if only.parties and "项目" in fold(subject.value):
            cost = _COST.search(reading.text, only.span.end)
            amount = amounts.money_in(reading, measures, cost.start(), cost.end()) if cost else None
            return (msgspec.structs.replace(only, amount=amount),)
    counted = [d for d in drafts if (d.count or 1) > 1 and not d.parties and not (d.subject and DOCUMENT_END.search(fold(d.subject.value)))]
    amount = _in_headline(reading, measures) if len(counted) == 1 and counted[0].amount is None else None
    return tuple(msgspec.structs.replace(d, amount=amount) if amount and d is counted[0] else d for d in drafts)


_HEADLINES = 4
_SIGNED_SUM = rule(r"签约(?:总?金?额|资金|项目)?(?:\d+个?项?目?)??(?:总投资|总额|金额|,| )*(?:达|超|近|约|逾|破)*(?=\d[\d.]*[余多]?[万亿])")


def _in_headline(reading: Reading, measures: tuple[MeasureDraft, ...]) -> MeasureDraft | None:
    """Return the sum for which a headline says that was signed (甲大会开幕 签约126亿元)."""
    for sentence in [s for s in reading.sentences[:_HEADLINES] if s.headline]:
        if told := _SIGNED_SUM.search(reading.text, sentence.start, sentence.end):
            return amounts.money_in(reading, measures, told.end(), sentence.end)
    return None


def _project(reading: Reading, measures: tuple[MeasureDraft, ...], match: re.Match[str]) -> Found:
    investor = match.span("investor") if match.groupdict().get("investor") else None
    name = name_of_party(reading, *trim(reading, *investor)) if investor else None
    start, end = match.span("project")
    if investor is None and (owned := _OWNED.match(reading.text, start, end)):
        name, start = name_of_party(reading, *owned.span()), owned.end()
    return Found(
        SigningDraft(
            Span(*match.span("project")),
            parties=(reading.quote(*name),) if name else (),
            subject=reading.cut(bare(reading, start, end)),
            count=1,
            amount=amounts.money_in(reading, measures, match.start("sum"), match.end("sum")),
            trace=Cue("row", *match.span("sum")).trace(reading, "signing"),
        )
    )
