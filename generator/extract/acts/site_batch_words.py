"""The words that tell of a batch of things begun or opened, each by itself or by classes."""

from generator.extract.acts import words
from generator.extract.acts.scan import any_of, rule

EACH_OF = rule(
    r"(?:动土|开工|动工|奠基|揭牌|揭幕|启用|落成)(?:仪式|典礼|礼)?,(?:这些|三者|它们|项目)?分别(?:为|是):?(?P<each>[^。:]{4,240})"
)
"""Behind an act: the things, each with what is told of it (举行动土礼,分别为甲项目将提供80个单位、乙大楼)."""
EACH = rule(
    rf"(?:以及|[和及与])?(?P<name>[^,;。、的约]{{2,40}}?(?:{any_of(words.SITE_HEADS)})(?:\([^)]{{0,40}}\))?)"
    r"(?=$|将|约|的|提供|共|预计|占地|总|位于|投资|涉及|,|\()"
)
ITEM_JOINTS = rule(r"、|,?(?:以及|和|及)")
CLASSES = rule(
    r"(?:集中|同时|同步)开工的?(?:重点|重大|产业)*(?:[\d一二三四五六七八九十]+[个项])?(?:重点|重大|产业)*项目[^。]{0,60}?(?:包括|包含)(?P<names>[^。]{4,300})"
)
BATCH_LISTED = rule(
    r"(?:集中|同时|同步|本次|此次|这次|今次|当天|当日|本批|该批)(?:集中|同时|同步)?(?:开工|动工)的?(?:(?P<number>[\d两三四五六七八九十]{1,2})个)?(?:重点|重大|产业)*项目(?:共计?|一共)?(?:有?[\d两三四五六七八九十]{1,2}个)?"
    r"(?:,(?!包括|包含|分别)[^;。]{0,80}?)?,?(?:主要)?(?:分别)?(?:包括|包含|分别为|分别是|有|为|是):?(?P<names>[^,;。等]{10,300})(?=[,;。\n]|$)"
)
"""The projects of a batch, behind what is told of all (集中开工的3个项目,总投资4亿元,包括甲项目、乙工程、丙项目)."""
BATCH_BEFORE = rule(
    r"(?:中,|[。,:]|^)(?P<names>[^;。:\n]{10,300}?)共(?P<number>[\d两三四五六七八九十]{1,2})个(?:重点|重大|产业)*项目(?:的)?(?:集中|同时|同步)开工"
)
"""The projects of a batch, by classes, before how many they are (甲、乙2个工业项目,丙1个基础设施项目共3个项目集中开工)."""
OF_CLASS_COUNTED = rule(r"[\d一两二三四五六七八九十]{1,2}个[\u4e00-\u9fff]{0,10}项目$")
OF_A_CLASS = rule(
    r"(?:^|[,;:、]|(?<=包括)|(?<=包含))?(?P<names>[^,;:。]{3,60}?)等(?:[\d一二三四五六七八九十]+[个项])?(?:重点|重大|文化|旅游|工业|农业|产业|生态|环保|基础|设施|"
    r"社会|民生|服务业|交通|水利|城建|科技|类)+(?:项目|工程)"
)
SUM_OF = rule(
    r"(?:投资|耗资|斥资)(?:额|规模)?[约近超逾达]*[\d.]+(?:余|多)?[亿万]+(?:余|多)?(?:人民币|美|欧|港)?元的(?P<name>[^,;。]{3,50}?(?:项目|工程))"
    r"(?=[,;。]|[和与及、](?:总|计划)?投资|以及|等|$)"
)
SPOKEN_FOR = rule(
    r"(?:^|[,;。:]|上|由)(?P<names>[^,;。:]{6,120}?(?:项目|工程))(?:施工|建设|业主|投资|企业|单位|方)*(?:代表|负责人)[^,;。]{0,10}(?:发言|表态)"
)
"""Where a batch is begun: the projects whose people speak (甲项目、乙项目单位代表作表态发言)."""
BATCH_ACT = rule(r"(?<!、)(?:开工|动工|奠基|签约|签署|竣工|投产|投用|通车)(?!、)")
BATCH_HELD = rule(r"(?:举行|举办)[^,;。]{0,30}集中开工(?:暨[^,;。]{2,60})?(?:仪式|活动|典礼)")
"""The ceremony of a batch: what is said there of 集中开工的甲 is told of that day."""
OF_BATCH = rule(r"(?:重点|重大|产业|工业)(?:产业|工业|建设|民生)*项目(?:集中|统一|同步)?(?:签约|开工|暨|奠基|竣工|投产)*$|集中(?:签约暨)?$")
"""Before the name of a ceremony: what it begins is a batch."""
