"""Where the name of a body ends that can hold an event, and whether words name one at all."""

from generator.expressions import compiled
from generator.extract import lexicon
from generator.extract.acts import words
from generator.extract.event.at import Bounds
from generator.extract.patterns import longest_first

_MORE_HEADS = (
    "校|团|队|科|组|宫|庙|寺|殿|司|协|办|委|报|网|使团|使馆|领馆|中央|商圈|农场|[度渡]假村|乐园|公园|教会|教堂|百货|饭店|酒店|广场|服务台|就服台"
    "|驻点|据点|服务站|指挥部|司令部|部队|系|行|厅|室|党|党部|阵线|联社|(?<!互)(?<!关)联|府|半导体"
)
_PLAIN_HEADS = sorted({*words.ORGANISATION_HEADS} - {"部", "所", "处", "区", "国", "台", "站", "村"}, key=longest_first)
_HEAD = (
    f"(?:{'|'.join(_PLAIN_HEADS)}|{_MORE_HEADS}|(?<![全内局北南东西外各一细底顶干])部|(?<!场)(?<!住)(?<!厕)(?<!各)所|(?<![各到用好长之何四])处"
    "|(?<![将都就也不才更还能可亦又再均皆只应必曾机社晚宴茶酒餐年说览典座谈布表议讨讲])会|(?<=[国省市州县区]议)会|(?<=青年)会|(?<!地)(?<!社)(?<!各)(?<!灾)(?<!山)(?<!市)(?<!城)(?<!校)(?<!展)区"
    "|(?<![各我全两外多])国|(?<![舞后上])台|(?<!网)站|[校院馆厂府县警军]方|(?<![灾农山各])村|(?<![广重强扩巨盛远宏伟庞加最更放壮博老长])大)"
)
_BEHIND = (
    "[今昨](?=[年日天早晚晨午(0-9]|$)|早前|较早|前晚|上?(?:星期|周)[一二三四五六日天]|明年|去年|前[日天年]|本[月年周(]|[上下]个?[月周]|近[年日期]|日前|即日|当[天日]"
    r"|\d{1,4}[日/]|\d{2,4}年(?!度)|自(?!然|治|行车|来水|由|动|强|愿|造)|从(?!化|江|业)|于|假(?![日期])|在(?!地|线|职|乡|校|台|美|日)|将(?!军)"
    "|特(?=别|地|与|在|为|于|邀|聘|结|配|委|请|举|意|$)|也(?!门)|亦|更(?!生|新)|已|曾|首[度次创场批]|再(?!生|制)|又|并|仍|还|都(?!市|会|发|计|更|江|城)|均|皆|刚|即|遂|乃"
    "|(?<=[局府署厅处校科所])会(?=持续|定期|不定期|[与和同在于]|$)|持续|连续|连年|连结|每[年月周季天日两逢]|定期|积极|主动|全力|共同|联合(?!会|国|总|报|医|大学|服务|办公|重工)|携手|合作(?!社|金库|交流|委员|发展|促进|组织|协)|结合|协同|偕|邀|委[托请]|配合|响应|呼应"
    "|为(?!民|恭)|因应|以(?!色列|军)|透过|通过|获|受[邀托]|接受|支援|推(?!广|进|展|拿|动)|率[队团领先]|前往|宣布|公布|表示|指出|透露|一[同起连]|等(?!级)"
    r"|牵头|发起|策划|负责|指导|主导|首先|正式|同步|现场|特意|同时|除(?!害|草)|[(]|$| "
)
_BODY = compiled(rf"(?P<name>[^,。;:!?\n「」“”《》]{{0,38}}?{_HEAD}(?:\([\u4e00-\u9fff]{{1,8}}\))?)(?={_BEHIND})")
"""The shortest stretch that ends as a body's name does, before a day, an adverb or the verb of what it does."""
_LEAD = compiled(
    r"(?:因此|所以|为此|此外|另[外有]?|同时|而且?|但是?|不过|虽然|故(?!宫)|特别?(?!区)|并由?|也由?|亦|更(?!生)|今年|去年|明年|近年来?|目前|日前|近日|即日起|首先|接着|随后|随即|本次|此次|这次|活动"
    r"|[今昨本去前明上](?:年|日|天)?\([^()]{1,6}\)(?:日|年|天)?|\d{1,3}[/年]\d{1,2}[/月]\d{1,2}(?:\([一二三四五六日]\))?日?|\d{1,2}/\d{1,2}(?:\([一二三四五六日]\))?|记者从"
    r"|[ ~、|/◾◼■●•▶▲△▼◆※★])+"
)
"""Joins a sentence to the one before, or tells the day, before the name."""
_NOT_OF_BODY = (
    "(?![^,。;、]{0,14}(?:中心|委员会|研究[院所]|基金会|协会|联合会|促进会|办公室|工作组|公司|学校|学院|[农渔]会|联谊会|同学会|总会)$)"
)
"""Behind a word of clauses that stands in the names of bodies, too (学生资助管理中心, 指南实施与转化中心)."""
_CLAUSE = compiled(
    r"是|参与|参加|出席|前往|参展|颁发|荣获|邀|透过|通过|经由|藉|配合|结合|协助|协请|担任|依据|依照|按照|根据|尤其|包[括含]|除|因为|因此|由于|如[有果]|若(?!瑟)|可[以至洽电由]|需|须(?!弥)|请(?!愿)|各(?!界[一-鿿]{2})|所有|许多"
    r"|对(?!外|口)|关于|针对|有关|相关|提出|(?:提升|强化|加强)" + _NOT_OF_BODY + r"|减[轻少]"
    r"|为(?!民|恭)|在(?!地|线|职|乡|校|台|美|日|华)|于|从(?!化|江|业)|向(?!阳|日|上)|将(?!军)|让|给|被|不(?!动产|锈|老|丹)|没有?|未(?!来)|已|也(?!门)|亦|又|还|再(?!生|制|培训|保险|就业)"
    r"|更(?!生|新|寮)|最(?!高|佳)|很|只|仅|曾[经于在获参]|指出|表示|认为|说|要求|呼吁|鼓励|支持|这|那(?!坡|玛|曲)|此[次外]|其[中他]|他|她(?!社)|你|我们|以(?!色列|军)|[如没设具拥享另也就共]有|有意|[之以活典会]前|[之以然随其会]后"
    r"|期[许盼待]|与其|至|或|共\d|转知|当地|本地|[:<>=#*@\[\]{}|;?!。]|\d{4}|\d[-.]\d|电话|分机"
    r"|(?:学生|选手|业者|地区|民众|议题|情况|计划(?!署|委|局|处|科|生育|室|办)|问题|办理|实施)"
    + _NOT_OF_BODY
    + r"|进行|提供|总书记|[总首]理|主席|完成|邀集|睽违|轮到|配上|审议|决定"
)
"""In a stretch: words of a clause, which stand in no name."""
_BEGINS = compiled(
    "[及和与的之]|第[一二三四五六七八九十\\d](?!(?:商业|人民)?(?:银行|医院|中学)|师|集团军|军团|舰队|工程局)|\\d(?!\\d{0,3}[A-Za-z]{2,12}$)|[两二三四五六七八九十多数几本我该贵][国省市县区州府局所处院校馆会社]|连结|搭配|迎接|欣逢|适逢|运用|召集|开放|接续|沿着|假(?!日)|经(?!济|贸|建|发|管|营|民|销|国)|训|态度|秉持|期|作为|获|应(?!急|用|变)|得知?|月|日(?!本)|组织|促进|推动(?!委|小组|中心)"
    "|时间|地点|日期|标题|形式|内容|会议|活动(?!中心)|仪式|典礼"
)
"""What no name begins with."""
_CLASSES = compiled(
    "(?:[\u4e00-\u9fff]{0,6}(?:相关|有关|各|许多|当地|民间|本地|其他|部分|公益|地方|多[个家所]|外[国地]|国内外?|社会|专业|官方)+)?"
    "(?:学校|企业|机构|单位|社区|公司|组织|平台|团体|店家|部门|商家|媒体|机关|大队|厂商|领域|团队|市场|宿舍)"
    "|(?:中心|协会|集团|学院|医院|基金会|委员会|大学|议会|网站|首届|同期|系|本市|全市|[校院馆厂店]方|社会|现场|展会|大会|[各我全两外多]国|首都|教会|商圈|饭店|酒店|广场|百货|农场|乐园|公园|[北中南东]部|[\u4e00-\u9fff]|工程|教育|文化)"
)
"""Bodies that are told by what they are and not by name, and what is none."""
_NO_BODY = compiled(
    "(?:大会|会议|论坛|典礼|仪式|活动|座谈会|说明会|晚会|[春夏秋冬]节|全会|委会议|研习|竞赛|比赛|联赛|特展|画展|市集|代表|服务队|[上下]午|工程|项目|[去来前]年|旁听席|会场|赛场)$"
)
_FIRM = compiled(f"[^,。;:\n]{{1,20}}(?:{'|'.join(sorted(words.FIRM_ENDS, key=longest_first))})$")
_FIRM_LEAST = 4
"""A shorter name that ends as a firm's may be a word (绿色能源)."""
_LATIN = compiled(r"(?:[\u4e00-\u9fff]{0,8})[A-Z][A-Za-z0-9&.'-]+(?: [A-Za-z0-9&.'-]+){0,6}$")
_CALLED = compiled(r"[「“『](?P<name>[^「」“”『』,。;:]{2,24})[」”』]$")
_PLAIN = compiled(r"[\u4e00-\u9fffA-Za-z0-9·&.'() -]{2,30}$")
_TAIL = compiled("(?<=[会部署局府司团院馆校社])所$")
"""教育部所|举办: no part of the name."""


def body(text: str, start: int, end: int, *, told: bool = False) -> Bounds | None:
    """Return the bounds of the body that ``[start:end)`` names before what it does; None where nothing shows that it names one.

    ``told``: it stands where only who holds an event is told (behind 主办单位:, between 由 and 主办), so that any name is one.
    """
    mark = max(text.rfind(":", start, end), text.rfind(">", start, end))
    if mark >= 0 and text.count("(", start, mark) == text.count(")", start, mark):
        start = mark + 1
    lead = _LEAD.match(text, start, end)
    start = lead.end() if lead else start
    while end > start and text[end - 1] in " 、(「":
        end -= 1
    tail = _TAIL.search(text, start, end)
    end = tail.start() if tail else end
    called = _CALLED.match(text, start, end)
    if called and (told or _BODY.fullmatch(text, *called.span("name"))):
        return called.span("name")
    found = _BODY.match(text, start, end)
    if found is not None:
        return found.span("name") if _is_name(text, *found.span("name")) else None
    if not _is_name(text, start, end):
        return None
    firm = end - start >= _FIRM_LEAST and _FIRM.match(text, start, end) is not None
    land = text[start:end] in words.LANDS or text[start:end] in lexicon.default().ignored
    shown = firm or land or _LATIN.match(text, start, end) is not None
    return (start, end) if shown or (told and _PLAIN.match(text, start, end)) else None


def _is_name(text: str, start: int, end: int) -> bool:
    """Say whether a stretch holds no words of a clause and is more than a class of bodies."""
    return (
        end - start >= 2
        and _CLAUSE.search(text, start, end) is None
        and _BEGINS.match(text, start, end) is None
        and _CLASSES.fullmatch(text, start, end) is None
        and _NO_BODY.search(text, start, end) is None
        and text.count("(", start, end) == text.count(")", start, end)
    )
