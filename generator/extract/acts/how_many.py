"""How many a verb of signing states: one, or as many as nobody tells."""

import re

from generator.extract.acts.organisations import ends_as_organisation
from generator.extract.acts.parties import Parties
from generator.extract.acts.scan import Reading, rule
from generator.extract.acts.signing_words import AND_OTHERS, OPEN_COUNT, PAPERS, SOME, SUM_ONLY
from generator.extract.acts.statement import Statement
from generator.extract.numerals import parse

_BODIES = (
    r"(?:企业|[央国民外]企|单位|公司|项目|机构|高校|院校|客商|学校|大学|中学|小学|高中|国中|国小|医院|卫生院|合作社|商户|社区|乡镇|厂商|业者|店家|银行|社团|协会|部门"
    r"|供应商|采购商|经销商|服务商|开发商|商家|门店|国家|城市)"
)
MANY = rule(rf"(?P<number>[\d一二三四五六七八九十百两]+)[余多]?(?:家|个|所|间)[\u4e00-\u9fff]{{0,6}}?{_BODIES}")
"""So many bodies of a class."""
_EACH = rule(r"分别(?!代表)|逐一|陆续|先后|一一")
_EACH_OF = rule(r"各(?:大|家|有关|相关)?[^,;。与和各方]{1,12}?(?:机构|银行|企业|单位|部门|高校|公司|乡镇|镇|乡)")
"""Some class of which each signs (各银行机构与企业)."""
_CLASS_SIDE = rule(
    r"(?:(?<=[与和同的])|(?<![\u4e00-\u9fff]))(?:各|部分|有关|相关|参会|参展|入驻|落户|签约|意向|重点|当地|本地|外地|多家)*"
    r"(?:(?:企业|客商|项目|业主|商户|合作社|农户|种植户|养殖户)(?:代表|负责人)|投资商|客商|采购商|经销商|供应商|商户|农户|种植户|养殖户|金融机构|银行机构|"
    r"(?:(?<!各有关)(?<=有关)|(?<!各相关)(?<=相关)|(?<=部分))(?:企业|机构|公司|高校|院校|单位))(?:代表|负责人)?"
    r"(?:[与和同]|(?:现场|分别|正式|集中|共同|成功|陆续|逐一)*$)"
)
_SEVERAL = rule(
    r"了?[^,;。]{0,100}?(?:多[项份个]|数[十百]?[项份]|若干|一?系列|一批|多个领域)|了?[^,;。]*?、[^,;。]*?等?(?:多|各|诸多|众多)?领域(?:的)?(?:双边合作协[议定]|(?:双边)?合作文件)"
    r"|了?[^,;。]{0,60}?等?(?:多|诸多|众多)领域(?:的)?[^,;。]{0,6}?(?:协[议定]|文件|备忘录)"
)
_PAIR = 2


def one(before: str, behind: str, parties: Parties) -> int | None:
    """Return 1 for a verb that states one signing; None where the words before or behind it leave open how many."""
    open_ = (
        (SOME.search(before) or SUM_ONLY.match(behind))
        or _SEVERAL.match(behind)
        or PAPERS.match(behind)
        or OPEN_COUNT.search(before)
        or AND_OTHERS.search(before)
        or _many(before, parties)
        or (not parties.names and _EACH_OF.search(before))
        or (_CLASS_SIDE.search(before) and (len(parties.names) == 1 or _EACH.search(before)))
        or (parties.generic and len(parties.names) < _PAIR and _EACH.search(before))
    )
    return None if open_ else 1


def _many(before: str, parties: Parties) -> bool:
    """Say whether so many sign as are only counted; where all of them are named, they sign one (与甲、乙及丙3家公司共同签署)."""
    many = MANY.search(before)
    return many is not None and (_all_named(many, parties) is False or _EACH.search(before) is not None)


def _all_named(many: re.Match[str], parties: Parties) -> bool:
    return len(parties.names) == parse(many["number"])[0] + 1


def of_a_class(reading: Reading, told: Statement, start: int, end: int) -> bool:
    """Say whether the other side of an organisation is a class of which each signs (甲县政府与企业代表)."""
    return _CLASS_SIDE.search(reading.text, told.start, told.upto) is not None and ends_as_organisation(reading, start, end)
