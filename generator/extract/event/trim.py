"""What stands around the name of an event, or of who held it, and is no part of it: days, hours, 由…主办的."""

from generator.expressions import compiled
from generator.extract.dates import days
from generator.extract.event.at import TIME_OF_DAY, Bounds

_LATE = compiled(
    r"(?:当地时间)?(?:上午|下午|晚上|晚间|早上|清晨|中午|凌晨|傍晚|夜间|今早|昨晚)(?:\d{1,2}[时点:](?:\d{1,2}分?|半)?(?:许)?)?$"
    "|(?:今|昨|明)[、起及]?(?:今|明)?(?:一连)?(?:两|二|三)?[天日]$|(?:一连|连续|为期)[一二两三四五六七八九十\\d]+[天日]$|即日起?$|本(?:周末?|[星礼]期[一二三四五六日末])$|今\\([^()]{1,14}\\)[日天]?$"
)
_COMING = compiled("(?:即|也|还|亦|预计|预定)?将(?:会)?$|(?:预计|预定|[原]?[订定])$")
"""Before 于 and the day: the event is to come (甲音乐季将于7月1日登场)."""
_LEADS = (
    "(?:[上本这]?(?:周|星期)[一二三四五六日]) ?的 ?",
    "[^,。“”「」]{2,12}消息(?:\\([^()]*\\))?:",
    ".*(?:主办|承办|协办|合办|举办|组织|指导|发起|主题|支持|策划|推出|牵头|参与|号召|召集|冠名)[的嘅之]",  # 由…主办的
    ".*(?:的|策划|推出|安排)(?=[“「][^“”「」]{3,40}[”」]$)",  # 放弃积分最多的“甲锦标赛”
    ".*(?:为期|历时)[^的]{1,6}的",  # 为期5天的
    "(?:具体)?由[^的]{1,40}的",
    "《.{2,120}》[^《》,。;]{0,24}(?:相关|有关)的(?=新书|专书|图书|作品)",  # 《甲》、《乙》两部与丙相关的新书发布会
    "由[^“「的]{2,60}(?:主办|承办|协办|举办)(?=[“「])",  # 由甲会和乙大学共同主办「丙论坛」今日举行
    ".*在(?:春|元宵|清明|端午|中秋|重阳|劳动|国庆|儿童|妇女|教师)节",
    ".*签[署订约][^的,。]{1,40}的",  # 甲与乙签署合作意向书的签约记者会
    "[—–―▲△▼▽◆◇●○■□★☆※►▶•◎]{1,4} ?",
    "[我本][省市县区镇乡校院行司馆厂所局](?=[^,与和同及跟举召的将]{6})",  # 我区科技创新联盟成立大会
    "(?:今年度|本年度)的?|今(?:\\(\\d{2,4}\\))?年的?(?=[^,。;]{4})",
    "[他她]所在的",
    "之(?=[“「『])",
    "[\\d一二两三四五六七]{1,2}天(?=[“「『])",  # 连办3天“甲展售会”
    "(?:组织)?开展(?=.{4})",
    "(?:全城|举世|万众|全球|各界)?(?:触目|瞩目|期待)的",
    "(?:[^“”「」《》]|“[^”]{0,20}”|「[^」]{0,20}」|《[^》]{0,20}》){0,60}的[^,。“”—-]{2,10}(?:——|--)(?=[^”」]{6})",
    "[^,。“”—-]{2,24}(?:项目|工程|计划|活动|建筑|成果|子公司|企业|单位)(?:——|--)(?=[^”」]{6})",
    # 甲省的标志性建筑——乙馆落成典礼
    ".*(?:共建|合建|建设|承建|发起|创办|打造|研发|创建|资助|捐助|捐资|出资|赞助|冠名)的(?=[“「])",  # 甲院与乙院共建的“丙室”揭牌仪式
    "[\\d一二两三四五]年[一1]度的?",
    "(?:期待已久|备受[^,。]{0,24}(?:关注|瞩目|期待)|一年一度|首次)的",
    "(?:总|计划)*投资(?:额|规模)?(?:[约近逾超达]|超过)?[\\d.]+[余多]?[万亿]+[余多]?(?:[美欧港]元|元)(?:人民币)?的",
    "(?:共同|现场|一起)?见证(?=[^,。]{4})",
    "[暨曁](?!南)(?=[^,。]{4})",
    "(?:上述|了|整[场个]|一[场次个]|本次|此次|是次|今次|[此这该本]项|[这本][场届]|该(?:会(?![议展])|[书校院局署处社团行]|中心|机构|公司|企业)?|决定|是|庄严|隆重|盛大|热烈|的|当日|本届|这次|以及|并|而|其中|据悉|记者从|为)",
    ".*迎来了?",
    "(?:首日|当[天日]|次日|期间)(?:举办|举行|召开)了",
    "(?:(?:精彩|生动|热烈|专题|简短|简约|隆重|盛大|简洁|简朴|简单|朴素|庄重|特别|温馨|别开生面|丰富多彩|形式多样|多姿多彩)[而又、]?){1,3}的",
    ".*主题[为是]?[“「][^”」]{1,40}[”」]的",
    r".*\((?:记者|通讯员)[^()]*\)",
    r".*\d{4}-\d\d-\d\d *",
    r".*[\u4e00-\u9fff](?<![通资简短电视音快])讯(?![飞息通号录科捷联达美威]) ?",
    "电 *",
    r".*[\]】〕]",
    r".*/[\u4e00-\u9fff]{2,6}(?:报道|报导)",
    r"[^(]*\)",
    r".*\d日(?:上午|下午|晚)?",
)
_NAME_LEAD = compiled(f"(?:{'|'.join(_LEADS)})")
"""What stands before an event's name and is not part of it."""


def trim_name(text: str, start: int, end: int) -> Bounds | None:
    """Return the words before 在 without dates, hours, organisers and 由…主办的."""
    changed = True
    while changed and start < end:
        changed = False
        for day in days(text, start, end):
            if day.start <= start + 1 and day.end < end + 1:
                tail = TIME_OF_DAY.match(text, day.end, end)
                start, changed = (tail.end() if tail else day.end), True
            elif day.end >= end - 1 or TIME_OF_DAY.fullmatch(text, day.end, end):
                end, changed = day.start, True
            break
        hours = TIME_OF_DAY.match(text, start, end)
        if hours and hours.end() > start:
            start, changed = hours.end(), True
        coming = _COMING.search(text, start, end)
        if coming and coming.start() > start:
            end, changed = coming.start(), True
        late = _LATE.search(text, start, end)
        if late and late.start() > start:
            end, changed = late.start(), True
        lead = _NAME_LEAD.match(text[start:end])
        if lead:
            start, changed = start + lead.end(), True
        while start < end and text[start] in " ()，、:":
            start, changed = start + 1, True
    while end > start and text[end - 1] in " ":
        end -= 1
    return (start, end) if end - start >= 2 else None
