"""Whether what was read for a party can be one: the last test before a signing is given."""

import msgspec

from generator.extract.acts import words
from generator.extract.acts.agreements import Found
from generator.extract.acts.full_names import TWO_LANDS
from generator.extract.acts.fuller import fullest
from generator.extract.acts.names import bare, trim
from generator.extract.acts.organisations import ends_as_head, ends_as_organisation
from generator.extract.acts.scan import Name, Reading, any_of, hold, rule
from generator.extract.acts.shown import (
    completed_left,
    is_called,
    is_class,
    is_named_so,
    is_of_a_clause,
    is_partner,
    is_place,
    without_clause,
)
from generator.extract.acts.signing_words import DOCUMENT_END
from generator.extract.acts.titled import before_title
from generator.model.span import Quote, Span

_COMMON = rule(rf"{any_of([*words.COMMON_NOUNS, *words.AREAS, *words.TOPICS, *words.GENERIC])}+")
"""Activities, goods and classes, put together as in 研发技术."""
_CLASS = rule(
    r"[\u4e00-\u9fff]{0,3}(?:本地|当地|在地|国内外?|海外|境外|外地|各地)(?:大学|学院|学校|高校|院校|中小?学|小学|医院|公司|机构|银行|厂商|业者|协会|社团|团体)|"
    r"(?:[\u4e00-\u9fff]{0,8}的)?(?:最近|优质|优秀|优良|伙伴|知名|著名|重点|主要|龙头|领先|顶尖|一流|姊妹|姐妹|兄弟|相关|有关|首批|参展|大型|小型|民营|国营|上市|这|该|此|各|多)+"
    r"(?:[家所间个])?(?:伙伴)?(?:大学|学院|学校|高校|院校|中学|小学|医院|公司|机构|银行|厂商|业者|平台|基地|中心|部门|单位|团体)|"
    r"(?:中外|国内外|各国|多国|当地|有关|相关)*(?:地方政府|国际组织|金融机构|科研机构|社会组织|研究机构|民间组织|医疗机构|媒体机构)|"
    r"合作(?:伙伴)?(?:大学|学院|学校|高校|院校|医院|机构|厂商|业者)|"
    r"[\u4e00-\u9fff]{0,6}(?:行政|自然|贫困|帮扶|示范)村|[\u4e00-\u9fff]{0,8}[两二三四五六七八九十](?:乡镇市?|县市|所(?:知名|著名)?(?:大学|高校|院校))"
)
"""Bodies that are called what they are, not by a name (优质伙伴学校, 甲地本地大学)."""
_THING = rule(r"(?:项目|工程|计划|方案|服务|仪式|活动|典礼)(?:投资|建设|合作|开发)?$|(?:基金|项目|工程)\([一二三四五]期\)$|[一二三四五]期$")
"""What is built, done or paid, not who does it."""
_MOVES = rule(
    r"(?:驱车|乘车|搭机|搭乘|乘坐|专程|亲自|亲赴|前往|前来|远赴|率团|率队|带队|率领|偕同|会同|陪同|应邀|受邀|获邀|到访|造访|拜访|走访|来到|抵达|接待|会见)+"
)
"""What somebody does on the way to those who sign (驱车前往某所)."""
_ASIDE = rule(r"\([^()]{2,40}(?:企业|子公司|单位|成员|股东|代表|品牌|所属|旗下)\)$")
"""What somebody is, in a bracket behind the name (甲公司(乙公司授权企业))."""
_DEED = rule(r"共建|共同|携手|联手")
"""What two do behind the name of the second (某大学共建联盟)."""
_TITLED_LATIN = rule(rf"(?P<name>[A-Z][A-Za-z.'-]+(?: [A-Z][A-Za-z.'-]+){{0,3}})(?={any_of(words.TITLE_HEADS)}$)")
"""A person with a Latin name before the title (某局Marlow董事)."""
_PERSON_TITLED = rule(any_of(words.TITLE_HEADS))
_ENDS_AS_TITLE = rule(any_of(words.TITLE_HEADS) + "$")
_BODY = rule(
    r"(?:海关|[农工建中交招]行|农发行|国开行|邮储|供销社|农信社|(?<![大晚年峰酒宴聚机议盛展览例博])(?<!洽谈)(?<!座谈)(?<!交流)(?<!发布)(?<!推介)(?<!报告)会|联社|农商行|组合|铁道|联合体|联邦|王国|公国|合众国|酋长国|部队|球队|马戏团|(?:[政法财税外教卫民]务|财政|律政|保安|文化|工务|规划|合作|管理|发展|贸易|教育)司|(?:商务|经贸|工商|友好|政府|经济|贸易)代表团|中央|[网办联协]|(?<!机)(?<!出)(?<!海)(?<!空)港|[县市区州]府|府|(?:大学|学院)[\u4e00-\u9fff]{1,8}系)(?:\([^)]{0,40}\))?$"
)
"""What else the name of a body ends with."""
_COMMITTEE = rule(r"[省市县区州镇乡]?[党]?委")
"""The committee of a nameless place, read off the title of a head (县委副书记、县长)."""
_OURS = rule(r"[我本](?:国|方|府|政府|公司|集团|中心|[校院市县区镇乡州省司行会馆局所部厅署团社台港])$")
_LEAST = 2
_CLASS_ENDS = (
    "业者",
    "厂商",
    "企业",
    "业界",
    "各界",
    "客商",
    "双方",
    "人士",
    "民众",
    "代表",
    "地区",
    "方面",
    "市场",
    "产业",
    "商人",
    "游客",
    "学生",
)
"""What a class of people or things ends with, though it begins with a land (越南业者)."""


def vetted(reading: Reading, found: list[Found], gaps: list[Span]) -> list[Found]:
    """Return the signings with only the parties that can be parties; to ``gaps`` is added where one is left out.

    A signing of which none is left stays when it is counted: an honest gap.
    """
    kept: list[Found] = []
    for one in found:
        if one.counted and len(one.draft.parties) <= 1:  # 两地共签约12个项目
            kept.append(one)
            continue
        parties = tuple(dict.fromkeys(party for quote in one.draft.parties if (party := _vetted(reading, quote))))
        partial = len(parties) < len(set(one.draft.parties))
        if partial and not one.headline:
            gaps.append(one.draft.span)
        if parties or not one.draft.parties or (one.draft.count or 1) > 1:
            kept.append(msgspec.structs.replace(one, draft=msgspec.structs.replace(one.draft, parties=parties), partial=partial))
    return kept


def _vetted(reading: Reading, quote: Quote) -> Quote | None:
    """Return the party as it can be given, mended where words stand around the name; None when it is none."""
    own = (quote.spans[0].start, quote.spans[0].end)
    person = own in [mention[:2] for mention in reading.named(*own)]  # who signs for no body that is told
    if quote.inferred or person or TWO_LANDS.fullmatch(reading.text, *own):
        return quote
    name = _mended(reading, *own)
    if name is None or not _is_party(reading, *name):
        return None
    full = fullest(reading, name)
    marked = _MARKS.search(reading.text, *full) is not None and _MARKS.search(reading.text, *name) is None
    name = _without_gloss(reading, name if marked or is_of_a_clause(reading, *full) else full)
    return quote if name == own else reading.quote(*name)


_MARKS = rule(r"[“「『”」』]")
_GLOSS = rule(r"[\u4e00-\u9fff]{2,12}(?P<gloss>\([A-Za-z\ue002][^()]{0,30}\))[市州省县区]$")


def _without_gloss(reading: Reading, name: Name) -> Name:
    """Return a place with its Latin name inside as the text has it elsewhere without (格甲(Ga)市: 格甲市)."""
    gloss = _GLOSS.match(reading.text, *name)
    plain = reading.plain(name[0], gloss.start("gloss")) + reading.plain(gloss.end("gloss"), name[1]) if gloss else ""
    at = reading.document.folded.find(plain) if gloss else -1
    return (at, at + len(plain)) if at >= 0 else name


def _mended(reading: Reading, start: int, end: int) -> Name | None:
    """Return the name without a bracket that is not closed, what somebody does before, and a person behind it; None where none is left."""
    text = reading.document.folded
    if (opened := text.rfind("(", start, end)) >= 0 and text.find(")", opened, end) < 0:
        start, end = (opened + 1, end) if _CLASS.fullmatch(text, start, opened) else (start, opened)
    while end > start and text[end - 1] == ")" and text.count("(", start, end) < text.count(")", start, end):
        end -= 1
    if (deed := _DEED.search(reading.text, start, end)) and ends_as_organisation(reading, start, deed.start()):
        end = deed.start()
    if moves := _MOVES.match(text, start, end):
        start = moves.end()
    if (latin := _TITLED_LATIN.search(text, start, end)) and ends_as_organisation(reading, start, latin.start()):
        end = latin.start()
    for person_start, person_end, _ in reading.named(start, end):
        stop = before_title(reading, start, person_start)
        titled = _PERSON_TITLED.match(reading.text, person_end, end) or person_end == end or stop < person_start
        if titled and stop > start and ends_as_organisation(reading, start, stop):
            end = stop
            break
        if titled:
            return None
    if _ENDS_AS_TITLE.search(reading.text, start, end) and not ends_as_organisation(reading, start, end):
        stop = before_title(reading, start, end)
        end = stop if stop > start and ends_as_organisation(reading, start, stop) else start
    if (aside := _ASIDE.search(text, start, end)) and ends_as_organisation(reading, start, aside.start()):
        end = aside.start()
    start, end = bare(reading, *trim(reading, start, end))
    start, end = without_clause(reading, *completed_left(reading, start, end))
    return (start, end) if end - start >= _LEAST else None


def _is_party(reading: Reading, start: int, end: int) -> bool:
    """Say whether a name is one of somebody who can sign."""
    plain = hold(reading.plain(start, end))
    if is_of_a_clause(reading, start, end):
        return False
    if plain in words.OWN_SIDE or _OURS.fullmatch(plain):
        return True
    if (
        plain in words.GENERIC
        or _COMMITTEE.fullmatch(plain)
        or (DOCUMENT_END.search(plain) and not plain.endswith("联盟"))
        or _THING.search(plain)
        or _CLASS.fullmatch(plain)
    ):
        return False
    if is_class(plain):
        return False
    if ends_as_head(plain) or _BODY.search(plain):
        return True
    if _COMMON.fullmatch(plain) or plain.endswith(_CLASS_ENDS):
        return False
    return (
        is_place(reading.plain(start, end))
        or is_named_so(reading, start, end)
        or is_called(reading, start, end)
        or is_partner(reading, start, end)
        or (end - start >= _FULL and _COUNTED.match(reading.text, end) is not None)
    )


_FULL = 3
_COUNTED = rule(
    r"(?:[、和与及][^,;。、和与及]{2,16}){0,8}等[\d一二三四五六七八九十两]+[余多]?[家所个][\u4e00-\u9fff]{0,4}?(?:企业|公司|单位|机构|银行|高校|院校|大学|学校|医院|集团)"
)
"""Behind a name: the list that it stands in, which says what all of them are (甲高速、乙集团等4家企业)."""
