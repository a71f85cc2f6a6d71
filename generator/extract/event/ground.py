"""Whether what an event is said to have been held in is ground to stand on, its name a name, and who held it a body."""

from generator.expressions import compiled
from generator.extract.event.at import Bounds, is_site
from generator.extract.event.site import site

_OF = compiled("(?<!亚)的(?!斯亚|黎波|里雅|的喀)")
"""Not the character of a foreign name (亚的斯亚贝巴)."""
_OF_A_PLACE = compiled(
    "(?!.*(?:聚集|拥有|附近|毗邻|靠近))[^的]{1,12}(?:的斯[^的]{2,4})?的[^的]{0,12}(?:[馆园厅堂院楼店校塔寺桥]|中心|基地|大厦|公司|总部|大学|小区|社区|园区|[广机会剧体赛现]场|工地)$"
)
"""A house told behind where, or what, it is (安县青镇的产业园)."""
_WORDS = compiled(
    "(?:做|抓好|保障(?!房)|保护(?!区)|提升|打赢|加快|扑灭|开展|围绕|坚持|推动|推进|加强|深化|实施|落实|保证|搜救|防汛|应对|执行|维护|内的|了|并|及(?!第)|练兵).*"
    "|.*(?:送别|督查|避难|走访|出版|接力|继续|自发|提交|上线|立项|落地|抢险|施工|学习|避险|火灾|群众|人员|安全|产能|生产|质量|救援工作|遗产)$"
    "|.*(?:时期|一年|进程|旅程|途中|未来|前夕|稍早前|[前后]两天|[期天周月年]内|小时内|[里新美丽]的?中国|中华大地|神州大地|华夏大地|的田野|时空)$"
    "|.*(?:[迁转]入|[迁转]出|注册|户籍|属|目的)地|.*(?:板块|环节|单元|专场)下?|[多各]地.*"
    "|同日|结束|国难|七夕|地方|前方|人心|高峰|全球|(?:世界|全国|祖国)?各地|大江南北|社交媒体|网上|各[村区县市]|企业|基层|高校|企事业单位"
)
"""Words that are no place: what is done, times, everywhere."""


def _is_ground(text: str, low: int, high: int) -> bool:
    """Say whether a stretch is a place where something can be held: nothing that is done, no time, nothing but described."""
    if not is_site(text, low, high) or _WORDS.fullmatch(text, low, high):
        return False
    return _OF.search(text, low, high) is None or _OF_A_PLACE.fullmatch(text, low, high) is not None


_NO_NAME = compiled(
    "(?:从(?!化|江)|距离?|祝贺|通过|随着|[她他]|对(?![话接外])|每到|这是|任何|不仅|尽管|召开|富有|十分|正在|去|就(?!业)).*"
    "|.*(?:祝贺|高度关注|致电|决定召开|紧紧围绕|深刻认识|[\u4e00-\u9fff]出席|连日来|可能会|很快会|针对|(?:正在|将)为|向(?=.{2,30}(?:峰会|大会|论坛)$)).*"
    "|.*(?:(?:[可能很快称将都才就皆均]|一定|[国科经农劳]发)会|环节|细节|使节|设施|工作室|研究会)$"
)
"""Words of a clause, or what is no event, that end as an event's name does."""
_BEGINS_NO_NAME = compiled(
    "(?:贯彻|(?:全国)?[各多]地(?!方)|[^“”「」]{1,20}(?:负责人|代表|人员|人)(?:现场|共同|一同)?(?:参加|出席)|将(?![军士领])|则(?!天)|由|参加|出席|随着|适逢|欣逢|配合|自(?!行车|然|由|在|助|造|闭|杀|办|来水|主|我|立)|确保|共同期|请(?![愿火神水])|不但|在(?!地|线|台|日|华|校|职|[港澳京沪](?=全国|企业|各|重点))|[^“”「」]{0,6}[一两二三四五几\\d]{1,3}年来|让|此|这|该|更(?![生正])|许多|各[项式样]|多[项场]|所有|任何|相关|类似|如[:有果]|并|且|也(?!门)|已|亦|期[待盼\\d]|希望[透能]|透过|藉|因为|因应(?=[^“「”」]{0,12}$)"
    "|为了|接见|总统接见|举办|推出|提醒|除了|免(?!费|税|疫)|协助|前往|擔任|担任|补助业务|以(?=[\u4e00-\u9fff]{2,8}为)|单位|什么|何[时种]|每[^周日天]|全场|首位|完成|明年的?|去年的?|与访|及|会(?:员|后)?[将以]|总统(?:夫妇|今|在|将)|副总统|猶如|犹如|结合|之(?![夜友])|与(?!神)|密切|即使|假(?![日期面发])|分别|贵[会校府]|[获受应]邀|\\d+人|[一二两三四五六七八九\\d]+[种次]|[\\d.]+%).*"
)
"""Words of a clause that a name begins with when it is none."""
_INSIDE = compiled(
    "(?:(?<!运)将(?![军士领])|[\u4e00-\u9fff]也(?!门)|则是|而是|可以|因为|除了|希望(?!小学|广场|工程|家园|之)|透过|随着|所合办|不但|不仅|同时|平时|猶如|犹如|访宾|(?<=[\u4e00-\u9fff])欢迎(?!仪式|酒会|晚[会宴]|茶会|大会|会|午宴|宴|典礼|式|活动|欢)|自去年|前往|协助各|担任|已[经有争获]|[^展成收]出(?:现|席)|[\u4e00-\u9fff]为(?:主题|活动|一)|并|且|让|(?<![邀申宴])请(?![愿火神水])|应遵|应以|于(?![台]))"
)
"""In a name, outside quotation marks: words of a clause."""
_BODY_ENDS = compiled(
    "(?:[工商协学公农渔总军书]会|(?<!圆桌)(?<!联席)[市县州国]?议会|委员会(?!会)|基金会|联合会|促进会|协进会|研究会|理事会|董事会|(?<!记者)(?<!恳亲)联谊会|外国记者会|安全会|同乡会|同济会|狮子会|童军会|商圈|代表团|妇女会|[国省市县区]府)[”」』]?$"
)
"""Ends the name of a body, which is no event."""
_QUOTED_WORDS = compiled("“[^“”]*”|「[^「」]*」|『[^『』]*』|《[^《》]*》|\\([^()]*\\)")
_ENTITY = compiled("&[a-z]{2,6};|<[a-z/]|\\d+%")
_ENTITY_REACH = 5
_MANY = compiled(
    "(?:各|多|许多|相关|系列|主题|文化|庆祝|抗议|节日|民俗|文体|悼念|特色|大型|小型|全国性|更多|不同|类型|其他|例行)+(?:活动|演练|会议|讲座|比赛|竞赛|展览|演唱会|音乐会|餐会|仪式)$"
)
"""Events of a kind, none of them told by a name."""
_NO_HOLDER = compiled(
    "(?:就(?!业)|对(?!外)|从(?!化|江)|在(?!线)|随(?!州|县)|围绕|通过|明确|每[天月年]|几乎|定期|连续|持续|全年|数[十百千万]+|[几两][百千万]+|多[国地个名]|大批|部分|开始|结束|呼吁|支持|将(?![乐军])|正在|这|双方|今年).*"
    "|.*(?:民众|群众|居民|市民|局势|计划|不断|继续|持续|可能|通过|定期|原计划|(?<!拼)(?<!多)多|各部门[共所]|[要即就还也各]|出色|年度)$|.*(?:高度|首次以|联合有关).*"
)
"""Words of a clause, or a crowd, before what was held."""


def is_named(text: str, low: int, high: int) -> bool:
    """Say whether a stretch is an event's name, not words of a clause (距离第31届甲运动会, 乙祝贺丙大会)."""
    if _NO_NAME.fullmatch(text, low, high) or _BEGINS_NO_NAME.match(text, low, high) or _BODY_ENDS.search(text, low, high):
        return False
    words = _QUOTED_WORDS.sub("", text[low:high])
    return (
        _INSIDE.search(words) is None
        and _ENTITY.search(text, max(0, low - _ENTITY_REACH), high) is None
        and _MANY.fullmatch(text, low, high) is None
    )


def is_holder(text: str) -> bool:
    """Say whether words name who held an event, not a crowd or the words of a clause (数百名民众, 就乙局势)."""
    return _NO_HOLDER.fullmatch(text) is None


def checked(text: str, name: Bounds | None, place: Bounds | None) -> tuple[Bounds | None, Bounds | None]:
    """Return the name and the place of an event, each only where it is one."""
    place = site(text, *place) if place and _is_ground(text, *place) else None
    return name if name and is_named(text, *name) else None, place
