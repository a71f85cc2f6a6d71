"""The words that tell that something was made public, and what around or behind them says that nothing was."""

from generator.expressions import compiled
from generator.extract.acts import products, words
from generator.extract.acts.names import TIME
from generator.extract.acts.scan import ASIDE, BOOK, QUOTED, Reading, any_of, rule

VERB = rule(
    rf"发布|公布|推出|亮相|推介|出版(?:发行)?|首发|发表|面世|出台|宣布|揭晓|印发(?![起展动射])|上线(?<!线上线)|问世|付梓|出炉|首映(?![礼式会仪记典后前票日])|发[出起](?=了?《{BOOK}+》(?:[\u4e00-\u9fff]{{0,4}}(?:倡议|承诺|宣言)书?)?(?:[,;。]|$)|[^,;。《]{{0,20}}倡议书)|发放(?=[^,;。]{{2,24}}(?:指数|指标|民调|报告|结果))|发行(?<!农发行)(?<!股票发行)(?<!债券发行)(?<!证券发行)(?!承销|[人商量价股方部])|上市(?=[,。;(]|$)|展出|公开(?=[^,;。]{{0,24}}[A-Za-z])"
)
REFUSED = rule(
    r"(?:发布|公布|出台|印发|颁布|推出|出版|上线)(?:实施)?(?:为(?:契机|标志)|(?:[一二三四五六七八九十百两\d]+[多余]?周年|的第[一二三四五六七八九十\d]+年)(?=[,。;来之]|$)|以来|之[后际前])|(?:出台|印发)后|宣布的|出版(?:业态|强国|大国|精品|融合)|"
    r"发布(?:(?:、|和|与|及|以及)[^,;。]{0,20}(?:环节|板块)|(?:等)?(?:环节|板块)|会|厅|时间|日期|单位|者|人|平台|后|前|以来|消息|了?消息|信息|通告|公告|预警|暨|渠道|活动|仪式|等[^,;。]{0,4}活动)|(?:发布|印发|公布|出台)(?:实施)?(?:[一二三四五六七八九十两\d]+(?:多|余)?(?:周?年|个月)(?:多|来))|"
    r"发行(?:了)?[^,;。《]{0,20}(?:债券|国债|债)(?=[,;。\d\n]|$)|发行等|(?:推出|发布)(?:了)?(?:《\ue000{1,60}》、?)+等?[^,;。]{0,16}(?:栏目|节目|专栏|报道)|推出(?:了)?(?:大型|系列|特别|专题|融媒体|全新)*(?:节目|报道|专栏|栏目|专题|直播)(?!单)|"
    r"亮相[^,;。]{0,8}(?:公园|街头|广场|商圈|夜空)|亮相[^,;。]{0,6}(?:档|荧屏|荧幕|银幕|舞台|赛场)|公布(?:后|前|以来|于)|"
    r"(?:发布|出版|发表|推出|公布|发行)过|出版发行(?:座谈|研讨|工作)|推介(?:会|活动|官|人|大会|推荐|了?(?:会|重点))|发表[^,;。《]{2,48}文章(?=《)|发表(?:了)?(?:讲话|致辞|演讲|主题|题为(?!《[^》]{1,60}》的[^,;。]{0,6}(?:研究报告|调查报告|建议书|意见书|白皮书))|意见(?!书)|文章|看法|评论|声明|主旨|论文|"
    r"感言|谈话|视频|专题|祝酒)|发表会|上线(?:率|后|以来)|宣布(?=[^,;。]{0,40}(?:启动|开幕|开工|成立|开赛|揭幕|启用)(?:[,;。]|$))|宣布(?:开幕|开工|启动|成立|开赛|了?(?:开|启|闭|正|将))|亮相(?:后|以来|于)|"
    r"出版(?:社|展|后|集团|业|物|人|单位|传媒|于|产业|行业|工作|经济|总?署|局|界|的|座谈)|推出(?:后|以来)|推出了?首[张份部][^,;。、《]{2,24}、首[张份部]"
)
NOT_YET = rule(
    r"(?:将(?!军)|(?<![虚模比])拟|即将|(?<![动助才养训展造升育年])计划(?!昨|今[天日(]|近日|日前)|预计|预定|定于|有望|准备|未(?!来[^一二三四五六七八九十\d几数,]|成年)|尚未|(?<![招接])待|将于|欲)(?:会|再|正式|陆续|于|在)?[^,;。]{0,10}$"
)
EARLIER = rule(
    r"今年\d{1,2}月(?!\d{1,2}[日号])[^,;。]{0,6}$|去年|前年|曾|早在|此前|上周|上月|上个月|(?:19|20)\d\d年(?!\d{1,2}月\d{1,2}[日号])[^,;。]{0,6}$|年起|根据|按照|依据|数据显示|^据"
)
EARLIER_DAY = rule(r"去年|前年|此前|早前|上周|上月|上个月|上年|^(?:早在)?(?:19|20)\d\d年[底初末春夏秋冬]?$")
"""In a short clause before: what follows was then (去年7月,某市发布《甲》; a year without a day is looked back on)."""
YEARS_AGO = rule(r"(?:早在)?[一二三四五六七八九十两数几\d]{1,3}年前(?!后)")
"""At the head of a sentence that tells of an earlier time."""
_MANNER = r"(?:线上|云端|网络|全球|全国|联合|正式|首场|同步|现场)"
"""How an event that makes something public is held."""
_LAUNCHES = (
    r"(?:(?:新书|成果|新闻|专题|线上|云端|全球|全国|联合)*(?:发布|首发|发表|首映|(?<=新书)发行)(?:座谈|记者|分享|说明)?"
    r"(?:会|式|仪式|活动|礼|典礼|暨[^,;。《]{2,16}?(?:会|典礼|仪式|开幕|活动))|新书(?:分享|见面)会)"
)
_NEW_WORK = rf"(?:新书|新作|新著)(?:《{BOOK}+》|[“「『]{QUOTED}+[”」』])(?:新书)?(?:分享|见面|签售|首发|发布|发表)会"
_HELD_FIRST = rf"(?:(?:{TIME})?(?:[于在][^,;。《]{{2,20}}?)?(?:隆重|正式)?(?:举行|举办|召开)了?)"
"""Between a title and the kind of event: when and where it was held (《甲》2日在县府举办新书发表会)."""
_KIND_OF_BOOK = r"(?:(?:蓝皮书|绿皮书|白皮书|红皮书|黄皮书|皮书|一书|两书|报告|画册|诗集)(?=[、和与及暨]《))?、?"
LAUNCH = rule(
    rf"《{BOOK}+》{_KIND_OF_BOOK}(?:[和与及暨]?《{BOOK}+》{_KIND_OF_BOOK})*(?:[两二三四五六七八九十\d]{{1,2}}[部册本种卷](?:[^,;。《]{{0,20}}(?:相关|有关)的)?)?(?:[“「『]{QUOTED}+[”」』])?(?:(?:(?!举行|举办|召开|开播|定档|开机|路演|收官)[\u4e00-\u9fff]){{0,10}}?(?:\([^)]{{0,80}}\))?)(?:{_LAUNCHES}|{_HELD_FIRST}(?!新闻){_LAUNCHES})"
    rf"(?=[,。]|$|{TIME}|也?在|也?于|亦|由|登场|同期|同日|正式|隆重|成功|圆满|举行|举办|召开|分别|(?<!新闻发布会)上,|[和与及暨])"
    rf"|{_NEW_WORK}"
    rf"|[“「『]{QUOTED}+[”」』](?:[\u4e00-\u9fff]{{0,8}}品牌)(?:项目|形象|战略)*(?:新闻)?发布(?:会|仪式|活动)(?=[,。]|$|{TIME}|在|于|暨|举行|举办|召开)"
    rf"|[“「『]{QUOTED}+[”」』](?:新闻|成果|专题|{_MANNER})*(?:发布|发表)(?:记者)?(?:会|仪式)(?=[,。]|$|{TIME}|在|于|举行|举办|召开)"
    rf"|[“「『]{QUOTED}+[”」』](?:[、和与及暨]?[“「『]{QUOTED}+[”」』])*(?:(?!举行|举办|召开)[\u4e00-\u9fff]){{0,8}}?(?:书|套书|专辑|画册|绘本|诗集|影片|纪录片|地图|手册|图鉴|刊物|教材)(?:新书|成果)?(?:发布|首发|发表)(?:记者)?(?:会|式|仪式|活动)"
    rf"|(?:[电影短剧]片?|影片|纪录片)[“「『]{QUOTED}+[”」』]首映(?:记者)?(?:会|式|仪式|活动|礼|典礼)"
    rf"|[“「『]{QUOTED}+[”」』][\u4e00-\u9fff]{{0,4}}(?:平台|系统|App|APP|大模型|{products.KINDS}|{products.GOODS})(?:新品|正式|全球|全国)*(?:上线|首发|发布|上市)(?:会|式|仪式|活动)"
    rf"|[“「『]{QUOTED}+[”」』](?:[\u4e00-\u9fff]{{0,6}}(?:平台|系统|小程序|产品|新品|车型|手机))?(?:正式|全球|全国)*(?:上线|首发|新品|成果)+(?:发布)?(?:会|式|仪式|活动)"
)
BARE_LAUNCH = rule(
    r"(?:举行|举办|召开)了?(?:盛大|隆重)?的?(?:(?P<kind>新书|专书|新专辑|专辑|新品|新车|画册|绘本|诗集)(?:成果)?(?:发表|发布|首发)|(?P<bare>发表(?=会)|首发(?=式|仪式)))"
    r"(?:记者|座谈)?(?:会|式|仪式|活动)?(?=[,。;]|$|现场|暨)"
)
"""An event by its kind alone (``bare``: not even that); its title stands before (撰写《甲》,今天举行新书发表会)."""
MADE_BEFORE = rule(
    r"(?:新书|专书|著作|新作|小说|诗集|画册|绘本|专辑|首发|推出|发表|发行|出版|撰写|编写|编纂|编印|修订|合著|所著|主编|研发|开发|打造|创作|制作)(?:了|的)?"
    r"[^,;。“「《]{0,14}$"
)
"""Before the title of what somebody made."""
ON_A_DAY = rule(rf"{TIME}(?:正式|公开)?")
"""All that stands between a title and 发表 (某某撰写的《甲》今天发表)."""
NEW_BOOK = rule(r"(?:新书|专书|新作|小说|诗集|画册|绘本|专辑)[-—: ]{0,6}$")
"""Right before its title."""
ISSUE_END = rule(r"(?:邮票|邮品|首日封|纪念封|明信片|纪念币|纪念钞|丛书|画册|绘本|专辑|单曲|图册|地图)$")
"""Ends what is put on sale for the first time and is a work."""
NEW_THING = rule(r"(?:新品牌|新品|新产品|新车|新机|新歌|新专辑|新曲)[-—: ]{0,6}$")
"""Right before the quoted name of a new thing."""
REPORTS = rule(rf"(?:新闻|成果|专题|{_MANNER})*(?:发布|发表)(?:记者)?(?:会|仪式)$")
"""Behind a quoted name: what it is of must be a document's name."""
MADE_BEHIND = rule(
    r"(?:一书|新书|专书|套书|画册|诗集|绘本|专辑|(?:全|共)?[\d一二三四五六七八九十百]{1,4}[册卷辑]|(?:历时|历经)[^,;。《]{1,8}(?:编|撰|完成)|(?:编纂|编撰|编写|撰写|编印)(?:完成|出版))"
)
GIVEN_BY = rule(r"由(?P<by>[^,;。与和及、的]{2,20}?)(?=[与和及、]|在|于|举|主办|今|昨|\d)")
"""Who holds the event (今天由甲出版社与译者在某馆举行…)."""
REPORT_EVENT = rule(
    rf"(?:{TIME})?(?:[于在][^,;。]{{2,20}}?)?(?:举行|举办|召开)?了?(?:新闻|成果|专题|{_MANNER})*(?:发布|发表)(?:会|仪式)(?!上|后|前|由)"
)
REPORT_END = rule(
    r"(?:报告|白皮书|蓝皮书|绿皮书|指数|调查|调查结果|民调|榜单?|图谱|年鉴|指南|标识|会徽|吉祥物|名录|地图|标准|宣传片|形象片|手册|案例集|画册|图册|图集|诗集|文集|绘本|丛书|县志|市志|纪录片|主题曲|会歌|专辑|微电影|目录|导则|指引|邮票|导览图|倡议书)$"
)
"""A plain title in the name of an event that makes it public."""
YEAR_OF_IT = rule(
    r"(?:(?:19|20)\d\d|[〇○零一二三四五六七八九]{4})年(?:度|第[一二三四1-4]季度?|[上下]半年|\d{1,2}月份?)?|(?:19|20)\d\d|(?<!\d)\d{1,2}月份?"
)
"""Before the rest of a title: its year or month (2025年“甲指数”)."""
KIND_BEFORE = rule(
    r"(?:新药|疫苗|新机|新品|平台|系统|小程序|App|APP|车型|新车|手机|机器人|芯片|大模型|模型|会徽|吉祥物|宣传片|SUV|轿车|跑车|皮卡|MPV|主题曲|会歌|口号|标志|品牌|专辑|单曲|绘本|画册|新书)$"
)
"""Before a name in quotation marks: the kind of what it names (智慧平台“甲”)."""
KIND_BEHIND = rule(rf"[\u4e00-\u9fff]{{0,4}}(?:App|APP|小程序|平台|系统|数据库|大模型|模型|车型|{products.KINDS}|{products.GOODS})")
"""The whole of what stands between a quoted name and when it was made public."""
AFTER_NAME = rule(
    rf"(?:{TIME}|也|亦|[于在][^,;。]{{2,16}}|正式|同步|现场|隆重|全球|全国|重磅|首次|首度|获批|对外|也|的(?=首次|首度|正式|全新)|全新|将?由[^,;。]{{2,40}})*$"
)
QUOTED_ALONE = rule(
    rf"(?:{TIME}|现场|会上|同时|还|,| )*(?P<name>[“「『]{QUOTED}{{4,30}}[”」』])"
    rf"(?:{TIME}|[于在][^,;。]{{2,16}}|正式|同步|隆重|重磅|首次|也)*"
)
"""The whole of what stands before 发布: only a name in quotation marks."""
_ROW = rf"(?P<names>《{BOOK}+》(?:(?:以及|[、和与及])?《{BOOK}+》)*)"
"""Titles side by side."""
BOOK_AHEAD = rule(rf"(?:{TIME}|历时[^,;。《]{{1,8}}|[^,;。《]{{0,16}}(?:编纂|编写|撰写|主编|编著|所著|创作)的)?{_ROW}")
"""At the head of a clause: the title that the sentence is about."""
MANNER_BEFORE = rule(r"(?:正式|公开|对外|权威|集中|同步|首次|全国|全球|向社会|面向社会)+$")
"""Right before a verb: how something was made public."""
MADE_AHEAD = rule(
    rf"(?P<by>[^,;。《]{{2,60}}?)(?:(?:会同|携同|组织|邀请)[^,;。《]{{2,16}}?)?(?:(?:历时|耗时|历经)[^,;。《]{{1,8}})?(?:联合|共同|牵头|组织)*(?:研究|调查|编|撰|制作|创作|出版|起草|整理)[制写纂撰著印辑订]?(?:完成|而成)?(?:了|的)"
    rf"{_ROW}[^,;。《]{{0,12}}$"
)
"""A clause of who made a title, without anything behind it but its kind (甲局编制了《乙》2031版,…)."""
SAID_BY = rule(r"由[^,;。]{2,60}$")
OUT_TODAY = rule(
    rf"(?:等?[一两二三四五六七八九十\d]{{1,3}}[本部册套种张首])?(?:(?!一文|论文|文章)[\u4e00-\u9fff]){{0,6}}?(?:书|专辑|画册|绘本|诗集|文集|报告|影片|纪录片|地图|丛书|作品)?"
    rf"(?:{TIME}|[于在][^,;。于在]{{2,16}}|正式|隆重|同步|也)*"
)
"""The whole of what stands between a title, or the last of several, and 发表."""
STAMPS = rule(
    r"(?:举行|举办)了?(?P<name>[^,;。举]{2,30}?(?:邮品|邮票|纪念封|明信片|纪念币|纪念钞|套票|纪念章))的?(?:首日|首发|发行)+(?:仪式|典礼|活动|礼)"
)
"""What a ceremony puts on sale, by its kind."""
HELD_BY = rule(
    rf"(?:^|(?<=[,;:)】。!?\n ]))(?P<by>[^,;:。()]{{3,30}}?)(?:\({ASIDE}{{1,20}}\))?(?:(?:于|在)?{TIME}|[今昨])?"
    r"(?:[于在假][^,;。]{2,20}?)?(?:举办|举行|召开)了?(?:[^,;。《]{1,16}暨)?$"
)
"""Who holds the event in whose name the titles stand."""
IN_TURN = rule(r"(?:陆续|相继|先后|翻译|合作)$")
"""What came out one after another is told of the past, what is to be translated, of the future."""
TO_COME = rule(r"将(?:作为|会|于|在|举[办行]|首次|同步)[^。;]{0,60}$")
_COUNTED_HEADS = r"|十大[\u4e00-\u9fff]{0,8}(?:名片|新闻|事件|热词|进展|发现|文化符号)|[1-9]00强"
HEAD_END = rule(rf"(?:{any_of(words.DOCUMENT_HEADS)}{_COUNTED_HEADS})" + r"(?:\([^)]{0,80}\))?(?:[\dA-Za-z.]{1,8})?$")
EMBLEM = rule(rf"(?:会徽|吉祥物|主题口号|口号|会歌|主题歌|主题曲|标志|徽标)(?:设计)?(?:作品|方案)[“「『]{QUOTED}+[”」』]")
CHOSEN = rule(rf"(?P<name>{EMBLEM.pattern})[^。]{{0,80}}?(?:脱颖而出|成为|当选|中选|入选|获选|被确定为|被定为)")
EMBLEM_END = rule(r"(?:会徽|吉祥物|口号|会歌|主题歌|主题曲|标志|徽标)$")
MARKED = rule(rf"[《〈]{BOOK}+[》〉]|[“「『\"]{QUOTED}+[”」』\"]")
STAMP = rule(r"(?:特种|纪念|特别|个性化|普通)(?:邮票|邮资明信片|邮资封)")
"""Behind a title: the issue is called by both (《甲》特种邮票)."""
VOLUME_OF = rule(
    r"[》」”』](?P<volume>第[一二三四五六七八九十百\d]{1,4}[辑卷册集期](?:[、和至]第[一二三四五六七八九十百\d]{1,4}[辑卷册集期]){0,8}"
    r"(?:(?:(?!等)[\u4e00-\u9fff]){1,6}[文语]版|(?:修订|增订|典藏|精装)版)?)(?!的)"
)
"""Behind the title of a series: which of its volumes are made public (「甲丛书」第3辑, 《乙选》第一卷、第二卷)."""
NOMINAL = rule(r"(?:发行|问世)?(?:是|将|为|标志|填补|对|使|让|意味|也是|既是|不仅|离不开|凝聚|必将|有助)")
"""Behind a verb that is a noun there (《甲》的出版是…一项成果): it has no object."""
PLAIN_TITLE = rule(
    rf"(?:务实|有效|民生|保障|助农|惠农|惠企|便民|奖补|补贴|补助|奖励|整改|总体|促销|具体|细化|参赛|政策|措施|自有|自主|案件|事件|支持|配套|利好|鼓励|激励|旗舰|新一代|全新|主力|重磅|明星|拳头|核心|主打|首款|首发|智能|高端|自研|三年|五年|行动|专项|工作|实施|建设|发展|咨询|谘询|优惠|惠民|扶持|研究|调查|民调|问卷|最新|有关|相关|系列|重要|一批|多项|年度|创新|优秀|科技|科研|重大|主要|合作)*{any_of(words.DOCUMENT_HEADS)}"
)
SECOND_VERB = rule(rf"{TIME}[^,;。]{{0,8}}(?:发布|公布|印发|推出|揭晓|公开|出台)")
"""In a stretch: another sentence that begins without a stop before it."""
DATA = rule(
    r"(?:业绩|数据|消息|通知|公告|通报|(?<!决选)(?<!评选)(?<!评比)(?<!调查)(?<!遴选)(?<!民调)(?<!评鉴)(?<!票选)(?<!部份)(?<!部分)(?<!征选)(?<!甄选)结果|讲话|声明|预警|信息|财报|年报|统计数据|有关情况|情况|任务|命令|决定|决议|(?<!统计)(?<!状况)(?<!质量)公报|文章|"
    r"任免|看法|意见|警报|预报)$"
)
AFTER_TITLE = rule(
    r"等(?:一批|[\d一二三四五六七八九十百数多]+[余多]?[部种本册])?[^,;。《]{0,40}(?:图书|新书|著作|书籍|读物|出版物|丛书|画册)[\u4e00-\u9fff]{0,6}$|"
    rf"(?:\([^)]{{0,80}}\))?(?:{any_of(words.DOCUMENT_HEADS)})?(?:{TIME})?(?:由[^,;。]{{2,80}}|在[^,;。]{{1,16}}|(?:MV|PV|CD)?[\d\u4e00-\u9fff\ue003、]{{0,16}})$"
)
SAID_OF_IT = rule(r"(?<=[报告书数单榜查结果])(?:显示|指出|称|认为)$")
"""At the end of a clause: what a plain title that ends there tells (公布最新的甲报告显示,…)."""
RELATIVE_END = rule(
    r"(?<=[》”」』报告书数单榜])(?:是|由|显示|指出|称|认为|提到|中|排名)|(?<=[A-Za-z\d》”」』])(?=今|昨|近日|日前|\d{1,2}[月日]|正式|首次|首度|亮相|上市|问世|发布)"
)
"""Behind 发布的 and a title: what is told of it."""
OBJECT_LEAD = rule(
    r"(?:了|的|运行(?=[^,;。]{2,30}(?:平台|系统))|以及|(?:任内)?(?:的)?第[一二三四五六七八九十\d]{1,3}份|由[^,;。]{2,30}(?:编制|编写|起草|牵头|制定|撰写|主编)的|市场首创(?:的)?|首创|(?:最?新|首)一?期(?:的)?|最新(?:版)?(?:的)?|(?:去年|今年|本年度|上一?年度)(?:的)?(?=[“「『])|首款|另一款|一款|旗下|首个|首份|首部|一系列|系列|全新(?:的)?|"
    r"其|[ ])+"
)
FIRST_OF_KIND = rule(r"[^,;。、的]{0,10}?(?:首[个份部项套张本款]|第一[个份部项套张本款])(?:的)?(?=[^,;。]{4})")
"""Before a plain title: the first of its kind somewhere (全国首个, 某地第一份)."""
COUNTED = rule(r"等[\d一二三四五六七八九十百两]+[余多]?[个家项位批款种名](?=[^,;。、]{4,30}(?:名单|榜单|案例|清单)$)")
"""Before the name of a list whose first items are told (甲、乙等35个试点项目名单)."""
PRIZE = rule(r"(?:奖|奖项|杯|奖章|称号)[”」』]?$")
"""Ends a quoted name: what is made known is who won it (“甲奖”揭晓)."""
CONTEST = ("评选", "评比", "评奖", "大奖", "获奖")
"""Begin what stands behind a quoted name: what is made known is who won it (“最美甲”评选揭晓)."""
OF_MAKERS = rule(r"等[^,;。《]{0,6}(?:机构|单位|部门|组织|企业|媒体|高校|平台)")
"""Behind a name in marks: it is one of those who make something public (“甲”项目等机构发布)."""
OF_OTHER = rule(r"[》”」』]的?配套(?:文件|政策|措施|细则|制度|办法)")
"""Behind a title: what is made public belongs to it (《条例》配套文件《甲办法》发布)."""
OBJECT_NEXT = rule(r"(?:发布|公布)(?!并|于|在|会|暨|及|实施|施行|仪式|活动|现场|之|当|后|前|以来|时|的|上|为|，|,)[\u4e00-\u9fff]{2}")
"""A verb with an object behind it: a quoted name before it is the subject (“甲行动”发布岗位1万个)."""
RESULT = rule(r"了?(?:最新|有关)?(?:的)?(?:调查|民调|研究)?结果(?=[,;。]|$)")
"""The whole object of a verb: what comes of the survey that is its subject (甲指数调查公布调查结果)."""
OBJECT_BEHIND = rule(r"(?:[了一]|定档|最新|首[款支张]|新|相关|有关|全部|详细|第)")
"""Behind 公布 or 发布: what is made public stands behind, the subject is none (电影《甲》公布定档海报)."""
SUM_BEHIND = rule(
    r"(?:等)?[两二三四五六七八九十\d]{1,2}[款项个份部种](?:新品|新?产品|创新|重要|成果|系统|平台|报告|标准|榜单|名单|志书|图书|新书|专著|文件|政策)+$"
)
"""Behind the last of a list: how many all are, and what."""
PART_BEHIND = rule(
    r"[》」”』](?:的?(?:阶段性|重大|系列|最新|研究|项目)*成果(?!发布|发表)|[^,;。]{0,4}分会场|吉祥物|主视觉|海报|预告片?|宣传片|片花|标识|主题曲|形象(?!片)|阵容|节目单|片单)"
)
"""Behind a title: something of the work is made public, not the work (《甲晚会》吉祥物形象)."""
VAGUE = rule(
    r"(?:新|最新)成果$|^一次|^各类|^[两二三四五六七八九十百\d]+座|^(?:[如其该这到也还]|导致|打造|成为|反映|实现|建设|开展|建立|完善)|相关|有关|了|多[项个份]|等[\d一二两三四五六七八九十]+[^\d]|等[^,;。]{2,6}$|等(?:领域|方面|行业)[^,;。]{0,12}$|等[^,;。]{2,12}的[^,;。]{2,4}$"
    r"|取得的|将(?![军来])|^[\d一二三四五六七八九十百]+[余多]?[项款个件场种](?:全球|全国|首发|国际|国内)*新(?:技术|产品|品)[^,;。]{0,6}$|[两二三四五六七八九十\d]+大?类[^,;。]{1,4}$"
)
"""In words that name no document."""
ITEMS = rule(
    r"(?:(?:全[省市县区国]|我[省市县区]|[本该][省市县区]|首批|一批|新的|新增)的?)*[\d一二三四五六七八九十百两多]+(?:项|条|个|款|份|种|批|类|册|本|卷|套|大(?=[^,;。]{0,5}(?:[,;。]|$)))"
)
OF_KIND = rule(
    r"(?:共同|[\u4e00-\u9fff\d]){0,10}(?:方案|宣传片|名单|榜单|榜|排行榜|排名|名录|目录|倡议|清单|政策|线路|路线|航线|案例|报告|白皮书|蓝皮书|绿皮书|指数|规划|标准|规范|指南|导则|手册|条例|办法|"
    r"措施|意见|图谱|蓝图|路线图|行动计划|声明|宣言|开放生态|合作生态|指引|细则)|第[一二三四五六七八九十\d]{1,3}届[\u4e00-\u9fff]{1,10}"
)
"""Behind a name in quotation marks: the title goes on (“甲”行动方案)."""
OF_PLAN = rule(r"[\u4e00-\u9fff]{0,6}(?:指引|细则)")
"""Behind a name in quotation marks that is a document's itself: what is made public is one on it (“甲计划”工作指引)."""
ACTIONS = rule(r"等[^,;。]{0,8}(?:行动|活动)")
"""Behind a quoted name: it is that of something that is done (“甲路线”等十项促消费行动)."""
KINDS = rule(r"、[^,;。、]{2,8}[两二三四五六七八九十\d]+大?类[^,;。]{1,4}$")
"""A row of words that only tell kinds (发布了需求、供给、场景应用三类清单)."""
_CALLED = compiled(r"[(（](?:以下|下称|简称)[^()（）]{0,30}[)）]$")
"""Behind a title: what it is called below."""


def without_alias(reading: Reading, start: int, end: int) -> int:
    """Return where a title ends before what it is called below (指导意见(以下简称《意见》))."""
    called = _CALLED.search(reading.plain(start, end))
    return start + called.start() if called else end
