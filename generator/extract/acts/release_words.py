"""The words that tell that something was made public, and what around or behind them says that nothing was."""

from generator.extract.acts import words
from generator.extract.acts.names import TIME
from generator.extract.acts.scan import BOOK, QUOTED, any_of, rule

VERB = rule(
    r"发布|公布|推出|亮相|推介|出版(?:发行)?|首发|发表|面世|出台|宣布|揭晓|印发|上线|问世|付梓|发行(?![人商量价股方部])|上市(?=[,。;(]|$)"
)
REFUSED = rule(
    r"发布(?:(?:、|和|与|及|以及)[^,;。]{0,20}(?:环节|板块)|(?:等)?(?:环节|板块)|会|厅|时间|日期|单位|者|人|平台|后|前|以来|消息|了?消息|信息|通告|公告|预警|暨|渠道|活动|仪式)|公布(?:后|前|以来|于)|"
    r"(?:发布|出版|发表|推出|公布|发行)过|出版发行(?:座谈|研讨|工作)|推介(?:会|活动|官|人|大会|推荐|了?(?:会|重点))|发表(?:了)?(?:讲话|致辞|演讲|主题|题为(?!《[^》]{1,60}》的[^,;。]{0,6}(?:研究报告|调查报告|建议书|意见书|白皮书))|意见(?!书)|文章|看法|评论|声明|主旨|论文|"
    r"感言|谈话|视频|专题|祝酒)|上线(?:率|后|以来)|宣布(?=[^,;。]{0,40}(?:启动|开幕|开工|成立|开赛|揭幕|启用)(?:[,;。]|$))|宣布(?:开幕|开工|启动|成立|开赛|了?(?:开|启|闭|正|将))|亮相(?:后|以来|于)|"
    r"出版(?:社|后|集团|业|物|人|单位|传媒|于|产业|行业|工作|经济|总?署|局|界|的|座谈)|推出(?:后|以来)"
)
NOT_YET = rule(
    r"(?:将(?!军)|(?<![虚模比])拟|即将|(?<![动助才养训展造升育年])计划|预计|预定|定于|有望|准备|未(?!来[^一二三四五六七八九十\d几数,]|成年)|尚未|(?<![招接])待|将于|欲)(?:会|再|正式|陆续|于|在)?[^,;。]{0,10}$"
)
EARLIER = rule(
    r"今年\d{1,2}月(?!\d{1,2}[日号])[^,;。]{0,6}$|去年|前年|曾|早在|此前|上月|上个月|(?:19|20)\d\d年(?!\d{1,2}月\d{1,2}[日号])[^,;。]{0,6}$|年起|根据|按照|依据|数据显示|^据"
)
EARLIER_DAY = rule(r"去年|前年|此前|早前|上月|上个月|上年")
"""In a short clause before: what follows was then (去年7月,某市发布《甲》)."""
_LAUNCHES = (
    r"(?:(?:新书|成果|新闻|专题)*(?:发布|首发|发表)(?:座谈|记者|分享|说明)?"
    r"(?:会|式|仪式|活动|暨[^,;。《]{2,16}?(?:会|典礼|仪式|开幕|活动))|新书(?:分享|见面)会)"
)
_NEW_WORK = rf"(?:新书|新作|新著)(?:《{BOOK}+》|[“「『]{QUOTED}+[”」』])(?:新书)?(?:分享|见面|签售|首发|发布|发表)会"
_HELD_FIRST = rf"(?:(?:{TIME})?(?:[于在][^,;。《]{{2,20}}?)?(?:隆重|正式)?(?:举行|举办|召开)了?)"
"""Between a title and the kind of event: when and where it was held (《甲》2日在县府举办新书发表会)."""
LAUNCH = rule(
    rf"《{BOOK}+》、?(?:[和与及暨]?《{BOOK}+》、?)*(?:(?:(?!举行|举办|召开|开播|定档|开机|路演|收官)[\u4e00-\u9fff]){{0,10}}?(?:\([^)]{{0,80}}\))?)(?:{_LAUNCHES}|{_HELD_FIRST}(?!新闻){_LAUNCHES})"
    rf"(?=[,。]|$|{TIME}|在|于|正式|隆重|成功|圆满|举行|举办|召开|分别|(?<!新闻发布会)上,|[和与及暨])"
    rf"|{_NEW_WORK}"
    rf"|[“「『]{QUOTED}+[”」』](?:新闻|成果|专题)?发布(?:会|仪式)(?=[,。]|$|{TIME}|在|于|举行|举办|召开)"
    rf"|[“「『]{QUOTED}+[”」』](?:[\u4e00-\u9fff]{{0,6}}书)?(?:新书|专书|专辑|画册|绘本|诗集|影片|纪录片)(?:发布|首发|发表)(?:记者)?(?:会|式|仪式|活动)"
    rf"|[“「『]{QUOTED}+[”」』](?:[\u4e00-\u9fff]{{0,6}}(?:平台|系统|小程序|产品|新品|车型|手机))?(?:正式|全球|全国)*(?:上线|首发|新品|成果)+(?:发布)?(?:会|式|仪式|活动)"
)
BARE_LAUNCH = rule(
    r"(?:举行|举办|召开)了?(?:盛大|隆重)?的?(?:(?P<kind>新书|专书|新专辑|专辑|新品|新车|画册|绘本|诗集)(?:成果)?(?:发表|发布|首发)|(?P<bare>发表(?=会)|首发(?=式|仪式)))"
    r"(?:记者|座谈)?(?:会|式|仪式|活动)?(?=[,。;]|$|现场|暨)"
)
"""An event by its kind alone (``bare``: not even that); its title stands before (撰写《甲》,今天举行新书发表会)."""
MADE_BEFORE = rule(
    r"(?:新书|专书|著作|新作|小说|诗集|画册|绘本|专辑|推出|发表|发行|出版|撰写|编写|编纂|编印|修订|合著|所著|主编|研发|开发|打造|创作|制作)(?:了|的)?"
    r"[^,;。“「《]{0,14}$"
)
"""Before the title of what somebody made."""
NEW_BOOK = rule(r"(?:新书|专书|新作|小说|诗集|画册|绘本|专辑)[-—: ]{0,6}$")
"""Right before its title."""
REPORTS = rule(r"(?:新闻|成果|专题)?发布(?:会|仪式)$")
"""Behind a quoted name: what it is of must be a document's name."""
MADE_BEHIND = rule(
    r"(?:一书|新书|专书|套书|画册|诗集|绘本|专辑|(?:全|共)?[\d一二三四五六七八九十百]{1,4}[册卷辑]|(?:历时|历经)[^,;。《]{1,8}(?:编|撰|完成)|(?:编纂|编撰|编写|撰写|编印)(?:完成|出版))"
)
GIVEN_BY = rule(r"由(?P<by>[^,;。与和及、的]{2,20}?)(?=[与和及、]|在|于|举|主办|今|昨|\d)")
"""Who holds the event (今天由甲出版社与译者在某馆举行…)."""
REPORT_EVENT = rule(rf"(?:{TIME})?(?:[于在][^,;。]{{2,20}}?)?(?:举行|举办|召开)?了?(?:新闻|成果|专题)?发布(?:会|仪式)(?!上|后|前|由)")
REPORT_END = rule(r"(?:报告|白皮书|蓝皮书|绿皮书|指数|调查|调查结果|民调|榜单|排行榜|图谱|年鉴|指南)$")
"""A plain title in the name of an event that makes it public."""
YEAR_OF_IT = rule(r"(?:(?:19|20)\d\d|[〇○零一二三四五六七八九]{4})年(?:度|第[一二三四1-4]季度?|[上下]半年)?|(?:19|20)\d\d")
"""Before the rest of a title: its year (2025年“甲指数”)."""
KIND_BEFORE = rule(
    r"(?:平台|系统|小程序|App|APP|车型|新车|手机|机器人|芯片|大模型|模型|会徽|吉祥物|宣传片|SUV|轿车|跑车|皮卡|MPV|主题曲|会歌|口号|标志|品牌|专辑|单曲|绘本|画册|新书)$"
)
"""Before a name in quotation marks: the kind of what it names (智慧平台“甲”)."""
KIND_BEHIND = rule(r"[\u4e00-\u9fff]{0,4}(?:App|APP|小程序|平台|系统|数据库|大模型|模型|手机|车型|机器人)")
"""The whole of what stands between a quoted name and when it was made public."""
AFTER_NAME = rule(rf"(?:{TIME}|也|亦|[于在][^,;。]{{2,16}}|正式|同步|现场|隆重|全球|全国|重磅|首次|对外|也|将?由[^,;。]{{2,40}})*$")
QUOTED_ALONE = rule(
    rf"(?:{TIME}|现场|会上|同时|还|,| )*(?P<name>[“「『]{QUOTED}{{4,30}}[”」』])"
    rf"(?:{TIME}|[于在][^,;。]{{2,16}}|正式|同步|隆重|重磅|首次|也)*"
)
"""The whole of what stands before 发布: only a name in quotation marks."""
BOOK_AHEAD = rule(rf"(?:{TIME}|历时[^,;。《]{{1,8}}|[^,;。《]{{0,16}}(?:编纂|编写|撰写|主编|编著|所著|创作)的)?《{BOOK}+》")
"""At the head of a clause: the title that the sentence is about."""
SAID_BY = rule(r"由[^,;。]{2,60}$")
OUT_TODAY = rule(rf"(?:新书|专书|专辑|画册|绘本|诗集|报告|研究报告)(?:{TIME}|[于在][^,;。]{{2,16}}|正式|隆重)*$")
"""Between a title and 发表."""
STAMPS = rule(
    r"(?:举行|举办)了?(?P<name>[^,;。举]{2,30}?(?:邮品|邮票|纪念封|明信片|纪念币|纪念钞|套票|纪念章))的?(?:首日|首发|发行)+(?:仪式|典礼|活动|礼)"
)
"""What a ceremony puts on sale, by its kind."""
HELD_BY = rule(
    rf"(?:^|[,;:)])(?P<by>[^,;:。()]{{3,30}}?)(?:(?:于|在)?{TIME}|[今昨])?(?:在[^,;。]{{2,20}})?(?:举办|举行|召开)了?(?:[^,;。《]{{1,16}}暨)?$"
)
"""Who holds the event in whose name the titles stand."""
IN_TURN = rule(r"(?:陆续|相继|先后|翻译|合作)$")
"""What came out one after another is told of the past, what is to be translated, of the future."""
TO_COME = rule(r"将(?:作为|会|于|在)[^。;]{0,60}$")
_COUNTED_HEADS = r"|十大[\u4e00-\u9fff]{0,8}(?:名片|新闻|事件|热词|进展|发现|文化符号)|[1-9]00强"
HEAD_END = rule(rf"(?:{any_of(words.DOCUMENT_HEADS)}{_COUNTED_HEADS})" + r"(?:\([^)]{0,80}\))?(?:[\dA-Za-z.]{1,8})?$")
EMBLEM = rule(rf"(?:会徽|吉祥物|主题口号|口号|会歌|主题歌|主题曲|标志|徽标)(?:设计)?(?:作品|方案)[“「『]{QUOTED}+[”」』]")
CHOSEN = rule(rf"(?P<name>{EMBLEM.pattern})[^。]{{0,80}}?(?:脱颖而出|成为|当选|中选|入选|获选|被确定为|被定为)")
EMBLEM_END = rule(r"(?:会徽|吉祥物|口号|会歌|主题歌|主题曲|标志|徽标)$")
MARKED = rule(rf"[《〈]{BOOK}+[》〉]|[“「『\"]{QUOTED}+[”」』\"]")
STAMP = rule(r"(?:特种|纪念|特别|个性化|普通)(?:邮票|邮资明信片|邮资封)")
"""Behind a title: the issue is called by both (《甲》特种邮票)."""
NOMINAL = rule(r"(?:发行|问世)?(?:是|将|为|标志|填补|对|使|让|意味|也是|既是|不仅|离不开|凝聚|必将|有助)")
"""Behind a verb that is a noun there (《甲》的出版是…一项成果): it has no object."""
PLAIN_TITLE = rule(
    rf"(?:三年|五年|行动|专项|工作|实施|建设|发展|咨询|谘询|优惠|惠民|扶持|研究|调查|民调|问卷|最新|有关|相关|系列|重要|一批|多项|年度|创新|优秀|科技|科研|重大|主要|合作)*{any_of(words.DOCUMENT_HEADS)}"
)
DATA = rule(
    r"(?:业绩|数据|消息|通知|公告|通报|(?<!决选)(?<!评选)(?<!评比)(?<!调查)(?<!遴选)(?<!民调)(?<!评鉴)(?<!票选)(?<!征选)(?<!甄选)结果|讲话|声明|预警|信息|财报|年报|统计数据|有关情况|情况|任务|命令|决定|决议|公报|文章|"
    r"任免|看法|意见|警报|预报)$"
)
AFTER_TITLE = rule(
    rf"(?:\([^)]{{0,80}}\))?(?:{any_of(words.DOCUMENT_HEADS)})?(?:{TIME})?(?:由[^,;。]{{2,80}}|在[^,;。]{{1,16}}|(?:MV|PV|CD)?[\d\u4e00-\u9fff\ue003、]{{0,16}})$"
)
RELATIVE_END = rule(r"(?<=[》”」』报告书数单榜])(?:是|由|显示|指出|称|认为|提到|中|排名)")
"""Behind 发布的 and a title: what is told of it."""
OBJECT_LEAD = rule(
    r"(?:了|的|(?:任内)?(?:的)?第[一二三四五六七八九十\d]{1,3}份|由[^,;。]{2,30}(?:编制|编写|起草|牵头|制定|撰写|主编)的|市场首创(?:的)?|首创|(?:最?新|首)一?期(?:的)?|最新(?:版)?(?:的)?|首款|另一款|一款|旗下|首个|首份|首部|一系列|系列|全新(?:的)?|"
    r"其|[ ])+"
)
COUNTED = rule(r"等[\d一二三四五六七八九十百两]+[余多]?[个家项位批款种名](?=[^,;。、]{4,30}(?:名单|榜单|案例|清单)$)")
"""Before the name of a list whose first items are told (甲、乙等35个试点项目名单)."""
PART_BEHIND = rule(
    r"[》」”』](?:的?(?:阶段性|重大|系列|最新|研究)*成果|吉祥物|主视觉|海报|预告片?|宣传片|片花|标识|主题曲|形象(?!片)|阵容|节目单|片单)"
)
"""Behind a title: something of the work is made public, not the work (《甲晚会》吉祥物形象)."""
VAGUE = rule(
    r"(?:新|最新)成果$|^(?:[如其该这到]|打造|成为|反映|实现|建设|开展|建立|完善)|相关|有关|了|多[项个份]|等[\d一二两三四五六七八九十]+[^\d]|等[^,;。]{2,6}$|等(?:领域|方面|行业)[^,;。]{0,12}$"
)
"""In words that name no document."""
ITEMS = rule(r"[\d一二三四五六七八九十百两多]+(?:项|条|个|款|大|份|种|批|类)")
