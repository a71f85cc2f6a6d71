"""The place behind 在, 于 or 假 in a clause that says that something was held."""

import re

from generator.expressions import compiled
from generator.extract.dates import days
from generator.extract.event.site import site

Bounds = tuple[int, int]
"""Start and end in the folded text."""

_ADVERB = (
    r"(?:隆重|喜庆|正式|成功|顺利|圆满|盛大|如期|联合|共同|重磅|热烈|同步|火热|热闹|精彩|盛装|璀璨|激情|浪漫|重装|闪亮|惊艳|如约|欢乐|建成|再次|再度|首次|胜利|今日|今天)"
    "|(?<![目工地设程的])现场|合作|携手|主持|组织|正在|将|分别|相继|先后|权威|线上线下|在线上?|[以通][过]?(?:视频|线上|线上线下(?:相?结合)?|远程)(?:会议|连线)?的?[形方]式"
)
ADVERBS = compiled(f"(?:{_ADVERB})+$")
_AT = compiled(
    "(?<=[会式礼动坛赛展节])(?:位于|设[于在])|[在于喺]|假座?(?!期|日|如|设|借|冒|装|药|山)|(?:特地|特别|专程|首度|首次|再度|今年|去年)*(?:移师|远赴)"
    "|(?:特地|特别|专程|首度|首次|再度)(?:北上|南下)(?![市午演映线周月半])|(?<=[日天)])(?:北上|南下)(?![市午演映线周月半])"
)
TIME_OF_DAY = compiled(
    r"(?:\((?:星期|周|礼拜)[一二三四五六日天]\))?(?:当地时间)?(?:上午|下午|晚上|晚间|晚|早上|清晨|中午|凌晨|傍晚|夜间)?"
    r"(?:\d{1,2}[时点:：](?:\d{1,2}分?|半)?(?:许)?|[一二三四五六七八九十]{1,3}(?:时|点(?=[半正整许钟假在]))(?:[一二三四五六七八九十]{1,3}分|[半正整许钟])?|[子丑寅卯辰巳午未申酉戌亥]时)?"
)
_PLACE_STOP = compiled(
    "(?<!自)由|公开(?!赛)|以(?=[\u4e00-\u9fff]{2,8}[方形]式)|出席|参加|会见|会晤|主持|接见|(?<!大)同[^一济心]|与|向|对(?![外面岸口])|为(?!民)|和(?=.{0,6}(?:共同|一起)|[^,。;、]{2,20}(?:政府|公司|集团|协会|商会|银行)(?:正式|现场)?(?:$|签[署订约]))|亲切|分别|考察|调研|发表|访问|宣布|通过|看望|慰问|(?<![目工地设程的])现场(?!会)|举行|召开|顺利|全面(?=恢复|启动|展开|线下)|召集|组织|正式|进行|联合(?!国|总?会|大学|书院|医院)|集体|共同|举办|就(?!业|地)|(?:兴建|新建|扩建|增建|建造)(?:的|[^,。;、]{1,10}$)|(?:推动(?!下)|投资(?!集团|公司|控股|大厦|促进|广场|有限|发展|基金|银行)|设置|辟建|打造)[^,。;、的下]{2,20}$|(?<=[\u4e00-\u9fff]{2})[设建]厂$|(?:设立|开设)的|(?:投资|实施|承建|打造|开发)(?:建设|兴建)?的(?!现场)|设[立有置]?[主分]会场"
)
"""Where the words after 在 stop being the place: 在巴黎出席…举行的欢迎仪式."""
BUILT = compiled("(?:兴建|新建|扩建|增建|建造|推动(?!下)|投资|设置|辟建|打造)[^,。;、的]{1,20}|[设建]厂")
"""Behind a place: what is built there (在甲区兴建厂房,今天举行动土典礼)."""
_ABROAD = compiled("[\u4e00-\u9fff]{2,4}时间")
"""The day as another country counts it, no place (在美国时间(28日))."""
_SETTING = compiled(
    r"[开大展]?会前|会议前|.*\d+[家人个名户件].*|.*(?:部门|领域|方面|一线|框架|支持|公司成立|前夕|之际|背后)|[、,及和与】].*|.*[】/].*|(?:当地时间|本[周月阶年]|出席|\d+天|\d{2,4}年|\d{1,2}日|[一二三四五六七八九十廿]{1,3}日|[今明去]年|[上下]个?[月周]|下星期|年[底内中]|月底|短期内|\d{1,2}月|本次|此次|这次|该(?![校院会馆社局区处所厂园站店行村宫庙寺堂][\u4e00-\u9fff]{2})|此|这|其(?!.{0,4}地)|之[前后时]|不久).*|.*(?:活动|会议|过程|论坛|仪式|大会|致辞|讲话|基础|背景|见证|推动|指导|带动|典礼).{0,2}(?:中|上|下|期间)|.*期间|(?:举行|召开|出席|参加|进行|开展|完成|由).*|.*(?:声|气氛|氛围|的(?:欢呼|掌声|齐鸣|祝福|注视|期盼|期待|喝彩))[中里]|.*[会节礼式]上|.*[后时]|.*[年月周天日]前|.*[会礼式]中|.*(?:春|元宵|清明|端午|中秋|重阳|劳动|国庆|儿童|妇女|教师)节"
)
"""在…中 and 在…下 that tell circumstances."""
_NO_PLACE = frozenset(
    {
        "国内外",
        "海内外",
        "全球",
        "世界各地",
        "各地",
        "多地",
        "全国",
        "刚刚",
        "即将",
        "今年",
        "当天",
        "次日",
        "翌日",
        "期间",
        "会上",
        "现场",
        "此",
        "这里",
        "此间",
        "今后",
        "近日",
        "日前",
        "当地",
        "同场",
        "同地",
        "场内",
        "当场",
        "线上",
        "主会场",
        "分会场",
    }
)
_ENDS_NOUN = frozenset({"公所", "究所", "务所", "机关", "海关", "福建"})
"""End a body, and not the word before 在 that their last character else begins (乡公所在甲馆, 所在)."""
_SHORT_NAMES = "京沪津渝穗汉港澳台深杭宁"
"""Towns that one character names (在京与…)."""
_SEVERAL = compiled("(?<=[\u4e00-\u9fff])[两二三四五六七八九十多][地市]$")
"""Counts the towns of a list (在甲、乙、丙三地)."""
_DESCRIBED = compiled(
    "[^,。;的]{0,12}(?:(?:之称|美誉|美称)的|—{1,2})(?=[\u4e00-\u9fff]{2})"
    "|(?:[\u4e00-\u9fff]{1,6}[市县州镇乡]|美丽|著名|风景秀丽|景色宜人)的(?=[\u4e00-\u9fff]{4}|[\u4e00-\u9fff]{2}[市县区镇乡村]$)"
    "|[\u4e00-\u9fff]{2,4}(?:学府|名城|水乡|胜地|圣地|之[都乡城])(?=[\u4e00-\u9fff]{3})"
)
"""Before the name of a place: what it is, or where (素有茶都之称的甲县, 水乡名城——乙市, 丙市的丁中心)."""
_OWN_COUNTY = compiled("[该本][省市县区州旗镇乡](?=[\u4e00-\u9fff]{2})")
"""Takes up the county named before (该县甲乡乙村)."""
_OWN_HOUSE = compiled("该(?P<kind>[馆校院园店厂社])(?:[内里])?$")
"""Takes up the house named before (甲局辖下乙馆昨日在该馆举行)."""
_HOUSE = compiled("(?:.*(?:[辖属旗]下的?|[日的,、由]))?(?P<name>[\u4e00-\u9fff]{2,16})$")
_NOT_AT = compiled(
    "在(?:[线即职地]|[港澳台京沪华外](?=企业|乡[贤亲]|青年|学[生子校者]|校友|侨|全国|重点|知名)|家(?=[的领县市区级校院常班委])|建(?=[项工的铁高成及和、]))|于是"
)
"""Words that begin with 在 or 于; 在建华园 is a place."""
_JOINED_SITE = compiled(
    "[与和及](?=[^与和及]{1,20}(?:[路街巷段]|大道)(?:[^与和及路街巷段]{0,8}[口旁边侧处])?$)|[与和](?=[^与和]{2,24}(?:综合体|中心|馆|大厦|大楼|厅|平台|会堂|广场|公园|[洽谈展作示]区|会议室|报告厅)$)"
)
"""A conjunction inside the name of a building (甲国与乙语国家服务平台综合体)."""
_STANDING = compiled("位于[^,。;的]{2,12}的(?=[\u4e00-\u9fff]{2})")
"""Where the place is that follows (在位于甲市的乙大学)."""
_WITNESSED = compiled(
    "的?(?:共同|一起|联合|亲自|大力|全程|现场|坚强|正确|亲切)?(?:见证|支持|推动|努力|指导|领导|陪同|关心|关怀|帮助|主持|协助|带领|配合|协调|牵线|参与|观礼)之?下"
)
"""Behind those before whom it was done, which are no place (在甲局见证下)."""
_WITH_WHOM = compiled("[同与向](?!安|仁)[^,。;\\n]{2,24}?(?:会[见谈晤面]|座谈|交谈|交流)")
"""Behind 在: with whom somebody talks, no place (在同某国领导人会见时)."""
_INVESTED = compiled("[\u4e00-\u9fff]{2,12}投资[^,。;在于]{2,12}(?:建设|兴建|打造|开发)的")
"""Behind 在: where somebody builds what the clause tells of, whose opening may be told with a place of its own behind."""
_BODIES = compiled(".*(?:[署局厅委处部]|政府|公司|协会|大学)[与和及、].*(?:[署局厅委处部]|政府|公司|协会|大学)$")
_NO_SITE = compiled(
    ".*(?:周年|[校院系所厂]庆)$|[^,。]{0,4}[\\d一二三四五六七八九十〇零○]年.{0,3}$|\\([^()]{0,20}\\)$|.*等\\d+[地市县个].*|.*[着了].*|(?:一个个|一座座|一家家|一处处|千家万户|田间地头|各个|每个).*|.*轮流$|.*[会展节赛][首末次当][日天]$|.*(?:视野|眼前|面前|协议|备忘录|文件)$|.*(?:学年|年度|(?:19|20)\\d\\d年|季度|双方|各方|见证|率领|[^,。]{2,20}(?:领导|支持|指导|关怀|推动|努力|协助|推广|辅导|保护|陪同)[”」]?下$)|(?:落成|启用|揭牌|揭幕|挂牌|奠基|开工|动工|动土|竣工|完工|剪彩|签约|开幕|闭幕|启动)+$|.*(?:阶段|时代|征程|盛会|大会|论坛|仪式|典礼|比赛|考察|集会|时刻|关头|节点|之际|契机|形势|热潮|浪潮)$"
)
"""Words that no place has: times, those who took part."""
_SITE_BEFORE = compiled("(?:[省市县区镇乡村]|酒店|饭店|大学|学院|公司|中心|馆|厅|楼|园|京|海|场)$")


def sentence_start(text: str, at: int) -> int:
    """Return where the sentence begins that holds ``at``; none goes over the end of a paragraph."""
    return max(text.rfind(mark, 0, at) for mark in "。!?\n>") + 1


def sentence_end(text: str, at: int) -> int:
    """Return where the sentence ends that holds ``at``, before its mark; none goes over the end of a paragraph."""
    return min((end for mark in "。!?\n" if (end := text.find(mark, at)) >= 0), default=len(text))


def clause_start(text: str, at: int) -> int:
    """Return where the clause begins that holds ``at``."""
    return max(text.rfind(mark, 0, at) for mark in ",。;!?\n>") + 1


def place_before(text: str, start: int, end: int) -> tuple[int, Bounds | None]:
    """Return where the words before 在 or 于 end, and the bounds of the place behind them."""
    first, place = end, None
    for at in _AT.finditer(text, start, end):
        low, high = at.end(), end
        standing = _STANDING.match(text, low, high)
        low = standing.end() if standing else low + 2 * text.startswith("正在", low)  # 于正在甲市召开的…上
        stop = _place_stop(text, low, high)
        other = _WITH_WHOM.match(text, low) or _INVESTED.match(text, low, high)
        if other or (stop and stop.start() == low + 1 and text[low] not in _SHORT_NAMES):  # 文在寅与
            continue
        high = cut_adverbs(text, low, stop.start() if stop and stop.start() > low else high)[1]
        day = next(days(text, low, high), None)
        high = day.start if day is not None and day.start > low + 2 and day.end >= high - 1 else high  # 国务院新闻办今天(4月6日)
        low = _past_description(text, low, high)
        clock = TIME_OF_DAY.match(text, low, high)
        timed = clock is not None and clock.end() > low and text[clock.end() : clock.end() + 1] in ("在", "于", "假")
        several = _SEVERAL.search(text, low, high)
        high = several.start() if several else high
        no_place = timed or (day is not None and day.start <= low + 2) or text[low:high] in _NO_PLACE
        if not no_place and _ABROAD.match(text, low, high):
            continue
        if not no_place and (house := _OWN_HOUSE.match(text, low, high)):
            return at.start(), _house(text, start, at.start(), house["kind"])
        found = None if no_place or _WITNESSED.match(text, high) or not is_site(text, low, high) else site(text, low, high)
        if found is None or not _paired(text, low, found[0]):
            first = min(first, at.start()) if _paired(text, low, high) else first
            continue
        low, high = found
        if (
            high - low >= 1
            and not _SETTING.fullmatch(text, low, high)
            and _paired(text, low, high)
            and not TIME_OF_DAY.fullmatch(text, low, high)
            and _is_preposition(text, at.start())
        ):
            first, place = min(first, at.start()), (low, high)
            break
    return first, place


def _past_description(text: str, low: int, high: int) -> int:
    """Return where the name of a place begins behind what tells of it: 该县, 美丽的, 丙市的."""
    own = _OWN_COUNTY.match(text, low, high)
    low = own.end() if own else low
    described = _DESCRIBED.match(text, low, high)
    return described.end() if described else low


def _paired(text: str, low: int, high: int) -> bool:
    """Say whether brackets and quotation marks open and close in a stretch alike."""
    return all(text.count(end, low, high) == text.count(start, low, high) for start, end in ("()", "“”", "「」"))


def _house(text: str, start: int, end: int, kind: str) -> Bounds | None:
    """Return the last house of a kind (馆, 院) that the clause names."""
    last = text.rfind(kind, start, end) + 1
    named = _HOUSE.match(text, start, last) if last > start else None
    return named.span("name") if named else None


def is_site(text: str, low: int, high: int) -> bool:
    """Say whether a stretch may be a place: no time, no list of bodies, nobody who took part."""
    return _NO_SITE.match(text, low, high) is None and _BODIES.fullmatch(text, low, high) is None


def _place_stop(text: str, low: int, high: int) -> re.Match[str] | None:
    """Return the word behind 在 that ends the place; not the conjunction inside the name of a building."""
    stop = _PLACE_STOP.search(text, low, high)
    joined = _JOINED_SITE.match(text, stop.start(), high) if stop else None
    if stop and joined and not _SITE_BEFORE.search(text, low, stop.start()):
        return _PLACE_STOP.search(text, stop.end() + 1, high)
    return stop


def _is_preposition(text: str, at: int) -> bool:
    """Say whether 在 or 于 at ``at`` is the preposition, not part of a word (存在, 关于, 位于, 在线)."""
    joined = text[at - 1 : at] in tuple("存关用建设位由对至属源基鉴等大小便正所现旨落终") and text[at - 2 : at] not in _ENDS_NOUN
    joined = joined and text[at - 1 : at + 1] != "正假"  # 三时正假座甲酒店
    return not joined and _NOT_AT.match(text, at) is None


def cut_adverbs(text: str, start: int, end: int) -> Bounds:
    """Return the bounds without the adverbs at their end (甲局分别)."""
    adverbs = ADVERBS.search(text, start, end)
    return start, adverbs.start() if adverbs else end
