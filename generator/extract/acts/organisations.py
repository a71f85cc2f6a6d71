"""Which stretch is the name of somebody who can sign, and where a topic behind it begins."""

import re

from generator.extract.acts import words
from generator.extract.acts.names import bare, trim
from generator.extract.acts.scan import ASIDE, QUOTED, Reading, any_of, hold, rule

_HEAD_END = rule(any_of(words.ORGANISATION_HEADS) + r"(?:\([^)]{0,80}\))?$")
_TOPIC = rule(r"(?=[“「『]|" + any_of(words.TOPICS) + ")")
"""Where a topic may begin, also inside another (甲县|校地合作, not 甲|县校)."""
_PAPER_END = rule(r"(?:协议|合同|合约|契约|条约|协定|公约|备忘录|意向书|议定书)书?$")
"""The end of a stretch that begins with a party: what is signed (甲公司保密协议)."""
_FIRM_AND_PAPER = rule(r"[^,;。]{2,30}?有限(?:责任)?公司(?=[^,;。公院所行]{2,10}(?:协议|合同|合约|契约|条约|协定|备忘录|意向书)书?$)")
"""The whole of such a stretch: a firm, then nothing but the paper, whatever words are in its name (甲科技有限公司购电协议)."""
_BEFORE_PAPER = rule(
    r"[^,;。]{2,30}(?:大学|公司|集团|银行|医院|政府|委员会|学院|协会|商会|研究院|法院|检察院|学校|研究所|支行|分行|联合会|基金会|局|厅|署)(?=[^,;。]{2,10}$)"
)
"""Such a stretch: the party, then nothing but the paper."""
_TOPICS_IN_ROW = rule(f"{any_of(words.TOPICS)}{{1,4}}$")
"""Words of the topic that the name of a firm might end with too (甲中学|产业项目投资|协议)."""
_OPEN = rule(
    r"(?:(?:共)?[\d一二两三四五六七八九十]+(?:家|所|个|间)(?:公司|企业|央企|国企|民企|外企|上市公司|单位|高校|院校|大专校院|大专院校|学校|学府|机构|医院|银行|大学|中学|小学|国中|国小|高中|诊所|商协会|协会|商会|社团|合作社|农会|社区|乡镇)?|"
    r"[\d一二三四五六七八九十]{1,3}个(?:省直管|直管|区属|市属|成员)?(?:[省市县区州]|地级市|区县|县市|县区|市县|城市|乡镇)(?:\([^)]{1,4}\))?|"
    r"等(?:(?:国内|省内|市内|海内外|境内外|国内外|首批|第一批)?[\d一二三四五六七八九十百两多余数]+)?(?:多|余)?(?:家|个|所|位|名|方|地)?[\u4e00-\u9fff\ue003A-Z]{0,12}|(?:及|和|\ue003)?(?:其他|其它|"
    r"有关|相关)[\u4e00-\u9fff]{0,8}|[二两三四五六七八九](?:国[\u4e00-\u9fff]{0,4}(?:部长|外长|元首|领导人|总理|总统|首相|政府|代表|议会)|方|校|院|省[区市]|[市县区地](?:政府)?)|两[国地]|双方)$"
)
_COUNTED = rule(r"(?:共)?[\d一二两三四五六七八九十]+(?:家|所|个|间)")
_LISTED = rule(
    r"(?:[\d一二两三四五六七八九十]+(?:家|所|个|间)[^,;。()、]{0,24}|[\u4e00-\u9fff]{0,4}(?:本地|当地|在地|国内|海外))(?:大学|学院|学校|高校|院校|中学|小学|医院|公司|企业|机构|银行|协会|社团|单位|厂商|业者)[(:]"
)
"""A class of bodies before the bracket that opens a list of their names (三间本地大学(甲大学、乙大学))."""
_PLACES = ("省", "市", "县", "区", "镇", "乡", "国", "内地", "本地")
"""Where those are who are only counted (某市4所学校); the place itself does not sign."""
_LATIN_TAIL = rule(r"(?:(?<=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff] ))([A-Z][A-Za-z0-9&.,'-]*(?: [A-Za-z0-9&.,'/-]+)*)$")
_ENTERPRISE = rule(
    r"^.{0,16}?(?:本土|本地|龙头|知名|上市|外资|民营|高新技术|世界500强|500强|中央|国有|百强|独角兽|头部|领军|行业|重点|"
    r"初创|著名|领先)?(?:企业(?![管服联家协发集信创咨品采股有社]|安全)|上市公司(?![协联董监])|[车药房]企(?![业联协服家]))(?=[\u4e00-\u9fffA-Za-z]{2}[\u4e00-\u9fffA-Za-z(])"
)
_DESCRIBED = rule(
    r"^(?:国内|国际|全球|世界|全国|我国|中国|美国|日本|韩国|德国)?[^,;]{0,14}(?:巨头|厂商|大厂(?![县回])|制造商|供应商|运营商|服务商|开发商|连锁(?:超市|超商|通路|便利店|药局|百货|卖场)|"
    r"领先者|(?<=[业内国界球])龙头)(?![联总协公商会])(?=[\u4e00-\u9fffA-Za-z]{3})"
)
_PREDICATE = rule(
    r"(?<=[约署订动牌立式礼会年])暨|暨(?!南|[\u4e00-\u9fff]{2,10}(?:中心|委员会|协会|学会|商会|联合会|基金会|研究所|研究院|学院|联盟|公会|学校|系|所|馆|部|处|局)$)|一致|继续(?!教育)|^两国元首|^双方|支持(?!中心)|要求|了解|获悉|不仅|表示|认为|欢迎|根据|任何|如果|是否|对于|已经|提供(?!商)|"
    r"\d[余多]?(?:项|种|款|类)$|^新(?:产品|技术|方案|成果)|探讨|研讨|讨论|推动|^促进|^支持|实施了|不得|接洽|积极|订于|不规范|确认(?!书)|整治|展出|发表|实现|加强|深化|获得|启动|进行|有关|相关|出席|参加|见证|宣布|观看|随后|是|之间|迎来|人次|正在|围绕"
)
_NOT_NAME = rule(
    r"^(?:包括|其中|包含|[BR]?OT|BOO|BTO|PPP|PFI|EPC|MOU|MoU|LOI|NDA)$|^(?:出?访|到访|走访|赴|抵)(?:[京沪津渝港澳台穗深]|[\u4e00-\u9fff]{2})$|^(?:全[国省市县台区球]|国内外?|海内外|[省市县岛境区]内)[\d一二三四五六七八九十百两多数几近约余]{1,4}[家个所间名]|^[两三四五六]地(?!集团|公司)|^(?:当地|本地|外地|各地|周边)(?!大)|^(?:已有|超过|逾)|^(?:共|合计|来自)?[\d一二三四五六七八九十百两多数几近约余]+(?:余|多)?[万千百]?(?:农户|村民|居民|人|家|个|所|位|名|户|支|座|对|项|份|批|类|条)|"
    r"^第.{1,2}[轮批组次场]$|^.?方$|方面$|^[该两].{1,2}$|^本(?!(?:[校院市县区镇乡州省行馆所局]|公司|集团)$).{1,2}$|^[校院企政银村地军警医社区县市][校院企政银村地军警医社区县市](?:双方)?$|"
    r"各(?:县|市|区|镇|乡|级|部门|单位)|^[二三四五六七八九十\d]+(?:部门|部委|单位|国|市|县|校|家)|^[\d\W_]+$"
)
_ENDS_AS_TITLE = rule(r"(?:书记|常委|[市县区镇乡省州局厅处署校院所会行]长|董事长|总经理|总裁|教授|主席|秘书长|巡视员|总监|助理)$")
_OCCASION = rule(
    r"(?:(?<!代表)(?<!工商)大会|峰会|博览会|展览会|展销会|[链进消服广]博会|论坛|(?<!青)(?<!少)(?<!老)(?<!成)年会|洽谈会|推介会|座谈会|发布会|仪式|典礼|活动|会议|比赛|大赛|谈判|磋商)$"
)
_LENGTHS = (2, 40)
_LATIN_START = rule(r" ?[A-Z(]")
_OWN_NAME = 6
"""How long a Chinese name is at least that stands beside the Latin one, in code points; less may be a description (某国公司)."""
_AROUND = 5_000
_AGENCY = rule(r"(?:国际|国家|联合国|世界|欧洲|亚太|欧盟|中国)[\u4e00-\u9fff]{3,12}机构$")
"""A body that is called by what it is (某国国家原子能机构), unlike the agencies of a kind (金融机构)."""
_ENDS_NO_NAME = tuple(map(hold, words.NO_NAME_ENDS))
_BEGINS_NO_NAME = (ASIDE, "并", "向", "与", "在", "于", "从", "据", "这", "此", "排名", "位居", "位列", "名列")
_SIDES = rule(r"[双两三四五多][方院校]")
_LATIN_BEHIND = rule(r"^[\u4e00-\u9fff]{0,10}(?:公司|集团|品牌|巨头|企业|厂商)(?=[A-Z][A-Za-z]{2})")
_STAFF = rule(
    r"(?:高级|相关|主要)?(?:管理人员|管理层|高管|高层|负责人)$|(?<=大学|学院|公司|集团|医院|协会|商会|银行)(?:代表团|考察团|访问团|参访团)$"
)
_GOES = rule(r"(?:[受应]邀|专程|亲自)?(?:赴|前往|走进|来到)[\u4e00-\u9fff]{1,12}$")
_NEWS = rule(r"^《\ue000+》(?!(?:杂志|期刊|报|报纸|月刊)?(?:社|编辑部|编委会|有限公司)|杂志|编辑部|编委会|组委会)")
_OWNED = rule(
    r"^(?:其|[^,;]{2,30}?)(?:(?:全资|控股|参股)?(?:子公司|孙公司|母公司|附属公司|下属公司|关系企业)|旗下(?:的?(?:公司|企业|品牌|平台))?|[所下直]属(?:的)?)(?=[\u4e00-\u9fffA-Za-z]{3})"
)
"""Whose firm the one is that signs (甲集团全资子公司乙公司)."""
_OF_KIND = rule(
    r"^[\u4e00-\u9fff\ue003]{0,10}(?:(?:教育|科研|研究|医疗|金融|办学|公益|培训|学术)机构|学府|名校|智库|(?<!国)(?:重点|知名|著名|顶尖|一流|名牌|老牌|公立|私立|姊妹|姐妹|友好)(?:高等)?(?:院校|高校)|重镇)(?![与和同、]|管理|服务|协会|联盟|联合会|中心)"
    r"(?=[\u4e00-\u9fff\ue003A-Z]{4,})"
)
"""What kind of body the one is whose name follows (公立高等教育机构甲大学)."""
_DESCRIPTIONS = (
    (("子公司", "孙公司", "母公司", "属", "旗下", "关系企业"), _OWNED),
    (("《",), _NEWS),
    (("机构", "学府", "名校", "智库", "院校", "高校", "重镇"), _OF_KIND),
    (("公司", "集团", "品牌", "巨头", "企业", "厂商"), _LATIN_BEHIND),
    (("企业", "上市公司", "车企", "药企", "房企"), _ENTERPRISE),
    (("巨头", "商", "领先者", "龙头", "大厂", "连锁"), _DESCRIBED),
)
"""What describes a name, with the words of which one must stand in it."""
_GOES_ONE = frozenset("赴往进到")
_STAFF_ENDS = ("员", "层", "管", "人", "团")
_ABOUT = rule(r"关于|有关")
_HEADED = rule(
    r"[^,;。]{2,30}(?:大学|公司|集团|银行|医院|政府|委员会|学院|协会|商会|研究院|法院|法庭|检察院|俱乐部|学校|研究所|研究中心|支行|分行|联合会|基金会)"
    r"(?=[^,;。]{1,8}$)"
)
"""A name with more behind it: a topic before the word that shows it (甲研究院大健康合作), the department of a title (乙公司市场总监)."""


_UNIT = rule(
    r"(?:科研|学术|教育|医疗|技术|科技|产业|国际|文旅|经贸|绿色|数字|智慧|人才|投资|招商|服务)"
    r"(?:促进|发展|管理|合作|交流)?(?:学?院|研究院|研究所|中心|局|处|部|系|所|委|厅|集团|(?:股份|有限|责任|控股|集团)*公司|委员会|学会|协会|商会)"
)
"""A unit of the body before it, not what it signs about (甲市科技局)."""
_LIMITED = rule(r"[^,;。]{2,30}?有限(?:责任)?公司(?![^,;。]{0,30}(?:公司|分行|支行|研究院|研究所|学院|工会|党委|委员会))(?=[^,;。(]{3,})")
"""The name of a firm with a project behind it (甲有限公司乙产业园项目)."""
_GLUED = rule(
    r"[^,;。]{2,30}?(?:有限(?:责任)?公司|大学|集团(?!公司|有限|股份))(?=[\u4e00-\u9fff]{2,14}(?:实践|实训|实习|科创|创新|研究|教学|就业|合作)[\u4e00-\u9fff]{0,4}基地$)"
)
"""A body with the base that two set up behind its name (甲集团科创实践基地)."""
_PARTNER_LEAD = rule(
    r"(?:捐建|捐赠|承租|出租|投资)人(?!寿)|(?:最优|优先|合格)(?:申请|议约|投资)人|(?:招商|公开招标|公开招商)?(?:得标|中标)(?!方|单位)(?:者|商|人|厂商|业者)?[之的]?|民间机构|(?:项目|工程)?(?:投资|承包|承建)商|(?:帮扶|支援|受援|共建|合作|承建|施工|建设|设计|中标|协作)单位|单位(?=[\u4e00-\u9fff]{3})|其?(?:在?[\u4e00-\u9fff]国|在?当地|本地|海外|国际|长期|重要|公益|合作|战略|策略)*(?:公益|合作|战略|策略)(?:合作)?伙伴|(?:环节|议程|内容)(?:包含|包括|有)|(?:项目|工程)?(?:合作)?(?:(?:供货|供应|采购|收购|投资|承建|建设|出让|受让|签约|合作|共建|中标|运营|施工|委托|受托|出租|承租|开发|承包|[甲乙丙])方|(?<=签约)方)(?:代表|单位)?|(?:央|国|民|外)企(?![业管和、与及])|即(?![时墨将日刻])"
)
"""What a partner is called before its name (长期公益伙伴甲基金会)."""


_OF_OWN = rule(r"由?(?:旗下|所属|下属|属下)(?:的)?(?=[\u4e00-\u9fffA-Za-z]{3})")
"""Before one that belongs to a body told elsewhere (旗下甲分公司)."""
_KIN = rule(
    r"(?:[大二三四五小][姊姐妹](?![村镇乡县市区])|(?:[姐姊]妹|兄弟|友好|友谊|结对)(?:校|院校|学校|大学|中学|小学|高中|国小|国中|市|县|乡|镇|城市|单位|医院|馆|院|"
    r"(?<![友]好)区))(?=[\u4e00-\u9fff]{3})"
)
"""What a partner is to the other one, before its name (姊妹市甲市, 三姐甲镇)."""


_CAPITAL = rule(r"[\u4e00-\u9fff\ue002A-Za-z()]{2,20}?(?:省会|首府|州府)(?=[\u4e00-\u9fff]{2})")
"""Of what a town is the capital, before its name (甲省省会乙市)."""
_COUNTED_KIND = rule(
    r"[\d一二两三四五六七八九十]{1,3}[家间所个][\u4e00-\u9fff]{0,6}?(?:公司|企业|机构|大学|高校|院校|中小学|[中小]学|学校|医院|单位|厂商|业者|协会|银行)"
    r"(?=[\u4e00-\u9fff]{2,30}(?:公司|企业|机构|大学|学院|学校|医院|协会|银行|集团)$)"
)
"""So many of a kind, right before the name of the first (三家公司甲有限公司)."""
_DEED_BEHIND = rule(r"(?<=公司|集团|企业|银行|大学|学院|医院)(?:计划|拟)?(?:投资|出资|斥资|承建)$")
"""What a body does for what is signed, behind its name (甲集团投资的乙项目)."""


def name_of_party(reading: Reading, start: int, end: int) -> tuple[int, int] | None:
    """Return the name in ``[start:end)`` without descriptions around it, or None when it names nobody."""
    text = reading.text
    start, end = trim(reading, start, end)
    if (called := _CALLED.match(text, start, end)) and _is_called(reading, called, end):
        return called.span("inner")
    if listed := _LISTED.search(text, start, end):
        start = listed.end()
    end = _closed(text, start, end)
    while (tail := _OPEN.search(text, start, end)) and tail.start() > start:
        if tail.group() == "两地" and tail.start() - start <= 4:
            break
        end = tail.start()
        start, end = trim(reading, start, end)
        if _COUNTED.match(text, tail.start()) and text[start:end].endswith(_PLACES):
            return None
    name = text[start:end]
    if _GOES_ONE & set(name) and (goes := _GOES.search(text, start, end)):
        stop = trim(reading, start, goes.start())[1]
        end = stop if ends_as_organisation(reading, start, stop) else end
    if name.endswith(_STAFF_ENDS) and (staff := _STAFF.search(text, start, end)):
        end = staff.start()
    if partner := _PARTNER_LEAD.match(text, start, end - 4):
        start = partner.end()
    start = _behind_description(reading, start, end)
    end = _before_deed(reading, start, end)
    if (
        (latin := _LATIN_TAIL.search(text, start, end))
        and latin.end() - latin.start() >= 3
        and not text[start : latin.start()].endswith("(")
    ):
        if _named_alone(reading, start, latin.start()):
            end = latin.start()
        elif _describes(text[start : latin.start()]):
            start = latin.start()
    start, end = bare(reading, start, end - text.endswith("的", start, end))
    return (start, end) if _can_sign(text[start:end]) else None


def _closed(text: str, start: int, end: int) -> int:
    """Return ``end`` before the brackets that close what opened before ``start``."""
    while end > start and text[end - 1] == ")" and text.count("(", start, end) < text.count(")", start, end):
        end -= 1
    return end


_CALLED = rule(rf"(?:{any_of(words.LANDS)}|[\u4e00-\u9fff]{{1,3}}国)?[“「『](?P<inner>{QUOTED}{{2,30}})[”」』]")
"""A name in quotation marks, a land before it perhaps (甲国「乙大学」)."""
_FIRM_END = rule(any_of(words.FIRM_ENDS) + "$")


def _is_called(reading: Reading, called: re.Match[str], end: int) -> bool:
    """Say whether a name in quotation marks is that of a body, and nothing but a number stands behind it (「甲大学」等两校)."""
    inner = hold(reading.plain(*called.span("inner")))
    whole = called.end() == end or _OPEN.fullmatch(reading.text, called.end(), end) is not None
    return whole and _can_sign(inner) and bool(ends_as_head(inner) or _FIRM_END.search(inner))


def _named_alone(reading: Reading, start: int, end: int) -> bool:
    """Say whether what stands before a Latin name is a name itself: the text gives it elsewhere without the Latin one."""
    folded, name = reading.document.folded, reading.plain(start, end)
    if len(name) < _OWN_NAME or not ends_as_organisation(reading, start, end):
        return False
    at = folded.find(name, end, end + _AROUND)
    return at >= 0 and not _LATIN_START.match(folded, at + len(name))


def _behind_description(reading: Reading, start: int, end: int) -> int:
    """Return where the name begins behind what describes it (《甲报》乙局, 零售企业乙公司)."""
    text = reading.text
    if own := _OF_OWN.match(text, start, end):
        start = own.end()
    if counted := _COUNTED_KIND.match(text, start, end):
        start = counted.end()
    if capital := _CAPITAL.match(text, start, end):
        start = capital.end()
    if (kin := _KIN.match(text, start, end)) and ends_as_organisation(reading, kin.end(), end):
        start = kin.end()
    name = text[start:end]
    for words_of, described in _DESCRIPTIONS:
        if any(word in name for word in words_of) and (match := described.match(name)):
            if described is _LATIN_BEHIND and _named_alone(reading, start, start + match.end()):
                continue
            start += match.end()
            name = text[start:end]
    return start


def _before_deed(reading: Reading, start: int, end: int) -> int:
    """Return where the name ends before what its bearer does (甲集团投资的乙项目)."""
    deed = _DEED_BEHIND.search(reading.text, start, end)
    return deed.start() if deed and ends_as_organisation(reading, start, deed.start()) else end


def _can_sign(name: str) -> bool:
    """Say whether a stretch can be the name of a party: no class of parties, no count, no occasion, no document, no words of a sentence."""
    return not (
        not _LENGTHS[0] <= len(name) <= _LENGTHS[1]
        or name in words.GENERIC
        or _NOT_NAME.match(name)
        or _PREDICATE.search(name)
        or (name.endswith(_ENDS_NO_NAME) and not _AGENCY.match(name))
        or _ENDS_AS_TITLE.search(name)
        or _OCCASION.search(name)
        or name.startswith(_BEGINS_NO_NAME)
    )


def _describes(words_before: str) -> bool:
    """Say whether what stands before a Latin name is a description of it (以色列初创加速器) rather than part of it."""
    if words_before.rstrip().endswith(("株式会社", "有限会社")):  # 株式会社 Kumo: what kind of firm it is, part of the name
        return False
    return len(words_before) >= 4 or words_before.endswith(("公司", "集团", "企业", "品牌"))


def split_topic(reading: Reading, start: int, end: int) -> tuple[int, int]:
    """Return where the name ends and where the topic begins in 乙公司战略合作协议; both ``end`` when there is no topic."""
    text = reading.text
    if (about := _ABOUT.search(text, start, end)) and about.start() - start >= 2:
        return about.start(), about.start()
    if glued := _GLUED.match(text, start, end) or _FIRM_AND_PAPER.match(text, start, end):
        return glued.end(), glued.end()
    candidates = [m.start() for m in _TOPIC.finditer(text, start, end) if m.start() - start >= 2]
    candidates = [c - 2 if _SIDES.match(text, c - 2, c) and c - 2 > start else c for c in candidates]
    if candidates and (limited := _LIMITED.match(text, start, candidates[-1])):
        return limited.end(), limited.end()
    for candidate in reversed(candidates):
        own = _UNIT.fullmatch(text, candidate, end) or text.startswith(hold("合作社"), candidate, end)
        if _HEAD_END.search(text, start, candidate) and not own:
            row = _TOPICS_IN_ROW.search(text, start + 2, candidate)
            named = row is not None and (_HEAD_END.search(text, start, row.start()) or _firm_before(text, start, row.start()))
            first = row.start() if row and named else candidate
            return first, first
    if _PAPER_END.search(text, start, end) and (headed := _BEFORE_PAPER.match(text, start, end)):
        return headed.end(), headed.end()
    if not candidates or _HEAD_END.search(text, start, end):
        return end, end
    for candidate in reversed(candidates):
        if headed := _HEADED.match(text, start, candidate):
            return headed.end(), headed.end()
    return candidates[0], candidates[0]


def _firm_before(text: str, start: int, end: int) -> bool:
    """Say whether the short name of a firm, of four characters or more, ends before a topic."""
    return end - start >= len("云杉电子") and _FIRM_END.search(text, start, end) is not None


_DEPARTMENT = rule(
    r"[^,;。]{2,30}?(?:大学|学院|学校|公司|集团)(?=[\u4e00-\u9fff]{1,8}(?<!营业)(?<!事业)(?<!项目)(?<!门市)(?<!俱乐)(?<!总)(?<!筹备)(?<!办事)[部处科]$)|"
    r"[^,;。]{2,20}?(?:部|局|总署|委员会|办公室|银行)(?=[\u4e00-\u9fff]{2,8}(?<!公)(?<!分)司$)"
)
"""A body whose department's head signs (甲大学研究生部主任, 甲局国际合作司司长)."""


_BRAND = rule(
    rf"[A-Z][A-Za-z0-9.&' -]{{1,30}}(?=(?:{any_of(words.LANDS)}|台湾|亚太|亚洲|全球|大中华|北亚|东南亚)?区?域?"
    r"(?:市场|行销|营销|业务|公关|品牌|商务|营运|运营|产品|技术|公共事务|政府关系|公共政策|企业|行政|整合)+部?$)"
)
"""A brand before the land and the department of a title (Kumo台湾市场行销|总监)."""


def without_department(reading: Reading, start: int, end: int) -> int:
    """Return where the organisation ends whose department stands before a title (甲俱乐部青训|总监, 甲大学科技处|处长)."""
    if department := _DEPARTMENT.match(reading.text, start, end):
        return department.end()
    if brand := _BRAND.match(reading.text, start, end):
        return brand.end()
    headed = None if ends_as_organisation(reading, start, end) else _HEADED.match(reading.text, start, end)
    return headed.end() if headed else end


def ends_as_organisation(reading: Reading, start: int, end: int) -> bool:
    """Say whether ``[start:end)`` ends with the head of an organisation's name."""
    return _HEAD_END.search(reading.text, start, end) is not None


def ends_as_firm(reading: Reading, start: int, end: int) -> bool:
    """Say whether ``[start:end)``, of four characters or more, ends as the short name of a firm does (云杉百货)."""
    return _firm_before(reading.text, start, end)


def ends_as_head(name: str) -> bool:
    """Say the same of a name by itself, as it stands in a `Reading`."""
    return _HEAD_END.search(name) is not None
