"""Whether one signs with each of several (某县政府与甲公司、乙公司签订投资协议), or all of them sign together."""

from generator.extract.acts.scan import Name, Reading, rule
from generator.extract.acts.statement import Statement
from generator.extract.numerals import parse

_TOGETHER = rule(r"[三四五多]方|共同|联合")
_GATHERED = rule(r"(?:集中|逐一|依次)(?:进行)?$")
_FIRMS = rule(
    r"(?:等|这|共)?(?P<count>[\d一二两三四五六七八九十]{1,3})[家所个间]"
    r"[\u4e00-\u9fff]{0,4}(?:公司|企业|单位|高校|学校|院校|机构|银行|医院|厂商|业者|大学|学院|高中|中学|小学|国中|国小|诊所|协会|商会|合作社|社区)"
)
"""Behind the names of as many."""
_BODIES_LISTED = rule(r"(?P<count>[\d一二两三四五六七八九十]{1,3})[家所个间][^,;。、()]{2,30}\($")
"""Before the names of as many, in a bracket."""
_FIRM = rule(r"(?:公司|集团|厂|企业|合作社|超市|农场|股份|科技|实业|控股)(?:\([^)]{0,80}\))?$")
_OF_TWO = (
    (
        rule(r"(?:政府|管委会|管理委员会|[省市县区镇乡]|街道|街道办|街道办事处|局|厅|开发区|园区|高新区|经开区|新区)$"),
        rule(r"了?[^,;。]{0,30}?(?:项目|投资|招商|入园|入驻|落户|进驻|用地|土地)[^,;。]{0,8}?(?:协议|合同|合约|意向书|备忘录|协定)"),
    ),
    (
        rule(r"(?:银行|支行|分行|联社|信用社)$"),
        rule(r"了?[^,;。]{0,20}?(?:授信|贷款|融资|信贷)[^,;。]{0,8}?(?:协议|合同|合约|意向书|备忘录|协定)"),
    ),
)
"""Who signs, and what only two sign."""
_KINDS = (
    _FIRM,
    rule(r"(?:中学|高中|小学|学校|国中)$"),
    rule(r"(?:医院|卫生院|卫生所|诊所)$"),
    rule(r"(?:大学|学院)$"),
    rule(r"(?:村|社区)$"),
    rule(r"银行$"),
)
_EACH_OWN = rule(
    r"(?:购销|采购|供货|产销|供销|生源基地|实习|就业|医联体|帮扶|结对|租赁|入驻|用工)[^,;。]{0,12}(?:协议|合同|合约|意向书|备忘录|协定)"
)
"""What one signs with each of several of another kind (甲学院与乙中学、丙中学)."""
_OPEN_CLASS = rule(
    r"等[^,;。与和\d]{0,8}?(?P<kind>企业|公司|厂商|业者|高校|大学|学校|院校|中学|高中|医院|医疗机构|卫生院|银行|金融机构|农户|合作社|村|社区)(?:代表|负责人)?"
    r"(?:在[^,;。]{2,16}|现场|正式|集中|顺利|成功|陆续|依次|逐一|[今昨]天|[今昨]日|\d{1,2}日)*$"
)
"""Behind several names: the class that they are some of (与甲、乙等重点企业); each of them signs."""
_KIND_OF = (
    (("企业", "公司", "厂商", "业者"), _FIRM),
    (("高校", "大学", "院校"), rule(r"(?:大学|学院)$")),
    (("学校", "中学", "高中"), rule(r"(?:中学|高中|小学|学校|国中)$")),
    (("医院", "医疗机构", "卫生院"), rule(r"(?:医院|卫生院|卫生所|诊所)$")),
    (("银行", "金融机构"), rule(r"(?:银行|[支分总]行|联社|信用社)$")),
    (("农户", "合作社", "村", "社区"), rule(r"(?:村|社区|合作社)$")),
)
"""How a body ends that is itself of such a class."""
_OF_MANY = rule(r"银团|联贷|联合|[三四五多]方")


def together(reading: Reading, told: Statement) -> bool:
    """Say whether a statement says itself that those who sign do so together (三方, 共同)."""
    return _TOGETHER.search(reading.text, told.start, told.verb.start()) is not None


def with_each(reading: Reading, told: Statement, one: Name, several: tuple[Name, ...]) -> bool:
    """Say whether one signs with each of several.

    It does where those are counted as firms (与甲、乙两家公司), where an office or a bank signs with firms what only two can
    (投资协议), where they are some of a class of which the one is not (某银行与甲、乙等企业), and where one signs with bodies of
    another kind what each has of its own (生源基地协议).
    """
    text, behind = reading.text, (told.verb.end(), told.clause.end)
    if _GATHERED.search(text, told.start, told.verb.start()):
        return all(_FIRM.search(text, *name) for name in several)
    if counted := _FIRMS.match(text, max(name[1] for name in several), told.verb.start()):
        return int(parse(counted["count"])[0]) == len(several)
    if listed := _BODIES_LISTED.search(text, told.start, several[0][0]):
        return int(parse(listed["count"])[0]) == len(several)
    if _OF_MANY.search(text, *behind):
        return False
    if (of := _OPEN_CLASS.match(text, max(name[1] for name in several), told.verb.start())) and several[0][0] > one[0]:
        own = next(own for kinds, own in _KIND_OF if of["kind"] in kinds)
        return not own.search(text, *one)
    if any(who.search(text, *one) and what.search(text, *behind) for who, what in _OF_TWO):
        return all(_FIRM.search(text, *name) for name in several)
    kind = next((kind for kind in _KINDS if all(kind.search(text, *name) for name in several)), None)
    return kind is not None and kind.search(text, *one) is None and _EACH_OWN.search(text, *behind) is not None
