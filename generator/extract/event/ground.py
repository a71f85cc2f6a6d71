"""Whether what an event is said to have been held in is ground to stand on, its name a name, and who held it a body."""

from generator.expressions import compiled
from generator.extract.event.at import Bounds, is_site

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
    "|.*(?:[可能很快称将都]会|环节|细节|使节|设施|工作室|研究会)$"
)
"""Words of a clause, or what is no event, that end as an event's name does."""
_NO_HOLDER = compiled(
    "(?:就(?!业)|对(?!外)|从(?!化|江)|在(?!线)|随(?!州|县)|围绕|通过|明确|每[天月年]|几乎|定期|连续|持续|全年|数[十百千万]+|[几两][百千万]+|多[国地个名]|大批|部分|开始|结束|呼吁|支持|将(?![乐军])|正在|这|双方|今年).*"
    "|.*(?:民众|群众|居民|市民|局势|计划|不断|继续|持续|可能|通过|定期|原计划|(?<!拼)(?<!多)多|各部门[共所]|[要即就还也各]|出色|年度)$|.*(?:高度|首次以|联合有关).*"
)
"""Words of a clause, or a crowd, before what was held."""


def _is_named(text: str, low: int, high: int) -> bool:
    """Say whether a stretch is an event's name, not words of a clause (距离第31届甲运动会, 乙祝贺丙大会)."""
    return _NO_NAME.fullmatch(text, low, high) is None


def is_holder(text: str) -> bool:
    """Say whether words name who held an event, not a crowd or the words of a clause (数百名民众, 就乙局势)."""
    return _NO_HOLDER.fullmatch(text) is None


def checked(text: str, name: Bounds | None, place: Bounds | None) -> tuple[Bounds | None, Bounds | None]:
    """Return the name and the place of an event, each only where it is one."""
    return name if name and _is_named(text, *name) else None, place if place and _is_ground(text, *place) else None
