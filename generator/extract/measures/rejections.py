"""What is a number with a unit and yet no figure: dates, slogans, thresholds, anaphora, horizons.

Each row of the table says what must stand before, in and behind the measure, in folded text, and has its example.
"""

import msgspec

from generator.extract.measures.units import Kind, words


class Rejection(msgspec.Struct, frozen=True):
    """A row; a measure is rejected when all that the row names holds."""

    name: str
    example: str
    """A text with a measure that the row rejects."""
    kinds: frozenset[Kind] = frozenset()
    """Kinds of unit; empty: all."""
    before: tuple[str, ...] = ()
    """What stands right before the measure, one of them."""
    unless_before: tuple[str, ...] = ()
    """Longer words that look like ``before`` and are not meant."""
    inside: str = ""
    """A pattern that the measure matches from its number on."""
    after: str = ""
    """A pattern that matches right behind the measure."""
    ranges: bool = True
    """Whether it holds for a range too (1万8千元以上9万元以下)."""


COUNTED: frozenset[Kind] = frozenset({"count", "people"})
_TIME: frozenset[Kind] = frozenset({"duration"})
_SIZES: frozenset[Kind] = frozenset({"money", "area", "mass", "length", "volume", "energy", "age", "people", "count", "duration"})
_BUILT: frozenset[Kind] = frozenset({"mass", "count", "area", "energy", "length", "volume"})

REJECTIONS: tuple[Rejection, ...] = (
    Rejection(
        "rank",
        "获奖前10名企业",
        before=words("前 位居 位列 名列 分居 分列 分获 TOP"),
        unless_before=words("目前 日前 此前 之前 以前 提前 当前"),
    ),
    Rejection(
        "anaphora",
        "上述3个项目已投产",
        before=words("这 该 此 上述 那 前述"),
        unless_before=words("应该 因此 为此 至此 由此 据此 对此 就此"),
    ),
    Rejection(
        "kinds of a course", "签订3+2和1+1双联学制", kinds=COUNTED, before=tuple(f"{digit}+" for digit in range(10)), inside=r"\d[双对单]$"
    ),
    Rejection(
        "number of a class", "建筑专业24班校友到场", kinds=COUNTED, inside=r"\d{1,3}班$", after="的?(?:校友|学生|学子|同学|班[主委长]|毕业)"
    ),
    Rejection("number of a road", "核定高133线道路", kinds=frozenset({"length"}), inside=r"(?:\d{3}|[2-9]\d)线道?$"),
    Rejection(
        "words said",
        "我只有两个词,感恩、实践",
        kinds=COUNTED,
        inside="[一二两三四五六七八九十]{1,2}个$",
        after="词(?![汇条目])|字眼|关键词",
    ),
    Rejection(
        "what it is",
        "书院是1座记载往事的老建筑",
        kinds=COUNTED,
        before=words("是 不是 就是 成为"),
        inside="1[个座家种项间栋名位部本场条](?![多余])$",
        after="[^,。;:、\n的]{1,16}的[^,。;\n]",
    ),
    Rejection("all ages", "照顾0到100岁的市民", kinds=frozenset({"age"}), inside=r"0(?:岁?[至到—–~-](?:99|100))?岁?"),
    Rejection("both of them", "两校签署协议", kinds=frozenset({"count"}), inside="[两双][校国省市县镇村乡岛]$"),
    Rejection("denominator", "每3年评选一次", before=words("每 每隔 距今")),
    Rejection(
        "named capacity",
        "年产40万吨乙二醇项目奠基",
        kinds=_BUILT,
        before=words("年产 年加工 年处理 年屠宰 年出栏 年吞吐 日处理 日产 /"),
        unless_before=words("瓦/ W/ 为年产 形成年产 实现年产 达到年产"),  # 100兆瓦/200兆瓦时 is power and energy, 内容为年产… tells it
        after=r"[^,。;:!?\n]{0,32}(?:项目|生产线|工程|装置|基地)",
    ),
    Rejection(
        "aspect",
        "从3个方面作了说明",
        kinds=COUNTED,
        inside=r".*[个大种类项条]$",
        after="大?方面|部分(?!产品|企业|人)|规定|纪律|新?突破|[\u4e00-\u9fff]{0,3}目的|环节|维度|层面|阶段|世纪|字|角度|层次|坚持|面向|小时|月|(?:步骤|关键|重点)(?=[,。、;])",
    ),
    Rejection(
        "threshold",
        "5亿元以上项目开工",
        kinds=_SIZES,
        inside=".*(?:以上|以下)",
        ranges=False,
        after="的?(?:项目|企业|工程|产业|客户|人才|单位|合同|订单|老人|老年人|儿童|货车|车辆|人口|人群|"
        "设备|重大|重点|工业|签约|制造业|大项目|景区|医院|者)",
    ),
    Rejection(
        "class of projects",
        "亿元项目开工",
        kinds=frozenset({"money"}),
        inside="[百千万亿]+元$",
        after="以上|的?[级大]?(?:项目|企业|龙头|产业|工程)",
    ),
    Rejection("bare money", "亿元订单落地", kinds=frozenset({"money"}), inside="[百千万亿]+(?:元|$)"),
    Rejection(
        "year of the Republic in Chinese numerals",
        "民國七十二年建館",
        kinds=_TIME,
        before=words("民国 今年( 去年( 明年( 前年( 本年("),
        inside="[二三四五六七八九]?[一十百〇零]?[〇零一二三四五六七八九十百]{1,4}年$",
    ),
    Rejection(
        "year of the Republic", "民国65年建市", kinds=_TIME, before=words("民国 在 于 自 至 到 从 截至"), inside=r"(?:[3-9]\d|1[0-3]\d)年"
    ),
    Rejection(
        "threshold of size",
        "1亿元以上的住宅交易",
        kinds=_SIZES - COUNTED - _TIME,
        inside=".*(?:以上|以下)",
        ranges=False,
        after="[\u4e00-\u9fff]",
        unless_before=words(
            "带来 创造 创造了 带来了 实现 增加 产生 贡献 挹注 节省 募得 募集 完成 年产 年产值 创下 引进 吸引"
        ),  # 每年带来20亿元以上营收
    ),
    Rejection("class with its count", "其中50亿元1个、5亿元以上4个", kinds=frozenset({"money"}), after=r"\d+[个家项]"),
    Rejection("class of size", "千吨级生产线投产", kinds=_BUILT, after="级"),
    Rejection(
        "class of companies",
        "培育百亿级企业",
        kinds=frozenset({"money"}),
        inside=r".*级",
        after="[\u4e00-\u9fff]{0,4}(?:企业|项目|龙头|投资|重大|工程|园区|平台|强县|镇)",
    ),
    Rejection(
        "year",
        "2023年开工",
        kinds=_TIME,
        inside=r"(?:(?:1[89]|20|21)\d\d[—–~至到-]+)?(?:1[89]|20|21)\d\d ?年|[一二][〇零○一二三四五六七八九]{3}年",
    ),
    Rejection(
        "year long ago",
        "建校于1495年",
        kinds=_TIME,
        before=(*words("于 在 自 至 公元 从"), "于 ", "在 ", "公元 "),
        inside=r"1[0-7]\d\d年",
        after="(?!历史|的历史|之久)",
    ),
    Rejection(
        "year in brackets",
        "建于康熙年间(1495年)",
        kinds=_TIME,
        before=("(",),
        inside=r"1[0-7]\d\d年",
        after=r"\)",
    ),
    Rejection(
        "year of the Republic with its month", "98年5月完工", kinds=_TIME, inside=r"(?:[89]\d|1[0-3]\d)年", after=r"\d|[度底初起第]|开始"
    ),
    Rejection(
        "year of the Republic before what it tells",
        "处长公布,113年工业产值增加",
        kinds=_TIME,
        before=words(", 。 ; : ( 、"),
        inside=r"1[01]\d年",
        after="(?!来|以来|历史|间|之|多|余|期)[\u4e00-\u9fff]{2}",
    ),
    Rejection(
        "horizon ahead",
        "未来3年扩大产能",
        kinds=_TIME,
        before=words("未来 今后 接下来 最近 过去 此后 往后 下 上 前 头 首 短短 再过 这"),
        unless_before=words("上看 回首"),
        inside=r".*(?:年|个月|天|周|小时|个星期)半?$",
    ),
    Rejection(
        "horizon after",
        "投产后3年达到满负荷",
        kinds=_TIME,
        before=words("后"),
        inside=r"(?<![近逾约过])[^近逾约过].*(?:年|个月|天|周|小时|个星期)半?$",
    ),
    Rejection(
        "recent years",
        "本市企业多,近十年持续增长",
        kinds=_TIME,
        before=words(", 。 ; : 、 ( 在"),
        inside=r"(?<=近)[^年]{1,4}年$",
        after="(?!的?(?:历史|经验|时间|时光|工龄|之久))",
    ),
    Rejection(
        "horizon behind",
        "三年行动计划发布",
        kinds=_TIME,
        after="内|前|后|间|之内|以内|以前|以后|之前|之后|时间|行动|计划|规划|攻坚|战略|目标|期间|"
        "如一日|一届|一次|一度|一遇|大计|制|以来|级|度|一贯|来(?!自)",
    ),
    Rejection(
        "span of years",
        "预计5年销售额翻番",
        kinds=_TIME,
        inside=".*(?<!周)年$",
        after="(?![来多以左之的历时期工合余就后未没及])[\u4e00-\u9fff]",
    ),
    Rejection("page statistics", "0条评论,已有0人参与", kinds=COUNTED, inside="0[^\\d.,]"),
    Rejection(
        "visits to the page", "本页已有731次访问", kinds=COUNTED, inside=r"[\d,]+次$", after="(?:访问|浏览|点击|阅读)(?=[,。;\\n]|$)"
    ),
    Rejection(
        "how often the page was read",
        "本文已被阅读320次",
        kinds=COUNTED,
        before=words("已被阅读 已被浏览 阅读: 浏览: 点击: 次数:"),
        inside=".*次$",
    ),
    Rejection(
        "how often, at the foot of the page",
        "编辑:林岚 点击量:320次",
        kinds=COUNTED,
        before=words("浏览量 点击量 阅读量 浏览量: 点击量: 阅读量:"),
        inside=r"[\d,]+次$",
        after="(?:\\n|$)",
    ),
    Rejection("the only one", "全县唯一一座剧场", kinds=COUNTED, before=words("唯 统 单"), inside="一一"),
    Rejection(
        "pictures of the page",
        "甲营地揭幕\n3张照片\n甲营地昨日揭幕",
        kinds=COUNTED,
        before=("\n",),
        inside=".*张$",
        after="(?:照片|相片|图片)\n",
    ),
    Rejection("length of the page", "本文共1200字", kinds=COUNTED, before=words("本文共 全文共 全文约 本文约 共计字数"), inside=".*字$"),
    Rejection(
        "the two of them",
        "甲、乙同台,2人相互致意",
        kinds=frozenset({"people"}),
        before=words(", 。 ; : 他们 她们"),
        inside="[2二两]人$",
        after="相互|互|[都均皆]|并肩|同台|一[起同]|[共携]同|携手|握手|合[照影]|分别",
    ),
    Rejection(
        "floor of an address",
        "设在东街8号云杉中心16层办公",
        kinds=COUNTED,
        before=words("中心 大厦 大楼 广场 饭店 酒店 座 栋 楼 号"),
        inside="[^层楼栋幢座]{1,4}[层楼]$",
        after="[^,。;、]{0,8}?(?:办公|举[办行]|召开|会议|[厅室])|的",
    ),
    Rejection(
        "floor",
        "在3楼会议室举行",
        kinds=COUNTED,
        inside="[^栋幢座楼]{1,8}楼$",
        unless_before=words("地上 地下 楼高 高 共 兴建 达 建筑"),
    ),
    Rejection(
        "capacity of what is built",
        "金矿60万吨/年采选工程奠基",
        kinds=_BUILT,
        after="/[年日天][^,。;:的!?\\n]{1,16}(?:项目|生产线|工程|装置|基地)",
    ),
    Rejection(
        "width of a mill",
        "云杉1250毫米连轧生产线开工",
        kinds=frozenset({"length"}),
        inside=".*(?:毫米|mm|厘米)$",
        after="[^,。;:的以至到、]{1,16}(?:生产线|轧机|机组|产线)",
    ),
    Rejection("departments", "五部门发文,11部门部署", kinds=COUNTED, inside=".*部门$", unless_before=words("等 共 有 涉及")),
    Rejection("round the clock", "24小时开放", kinds=_TIME, inside="(?:24|二十四)(?:个)?小时"),
    Rejection("anniversary", "成立30周年庆典", kinds=_TIME, inside=".*周年"),
    Rejection("jubilee", "建校三十年校庆", kinds=_TIME, after="[院校厂店社]庆|庆典|华诞|大庆"),
    Rejection("division", "项目分为5组", kinds=COUNTED, before=words("分为 分成 共分"), inside=".*[组期批类章步块]$"),
    Rejection("session", "十四届甲会三次会议", kinds=COUNTED, inside=r"[一二三四五六七八九十]{1,3}次$", after="会议|全会"),
    Rejection(
        "class of voltage",
        "以500千伏为骨干的电网",
        kinds=frozenset({"energy"}),
        inside=".*(?:千伏|kV)$",
        after="(?:[和及、/]±?\\d{2,4}(?:千伏|kV)){0,3}(?:及以[上下]|输变电|[输变配]电|线路|电网|电压|等级|[\u4e00-\u9fff]{0,8}(?:变电[站所工]|开关站|换流站|配套线路|主变)|为(?:支撑|骨干|主干|主体))",
    ),
    Rejection("parts", "展区分为三部分", kinds=COUNTED, inside=".*部$", after="分(?![公店])"),
    Rejection("words in quotation marks", "贴上“志庆”二字", kinds=COUNTED, inside=".*字$", before=("”", "」", "』", "》")),
    Rejection("number of a train", "4652次列车驶出", kinds=COUNTED, inside=r"\d+次$", after="列车"),
    Rejection(
        "number behind a train",
        "首趟列车4652次驶出",
        kinds=COUNTED,
        before=words("列车 客车 专列 动车 高铁"),
        inside=r"\d{2,4}次$",
        after="[发驶开出抵到从由]",
    ),
    Rejection(
        "race",
        "10公里精英赛鸣枪",
        kinds=frozenset({"length"}),
        after="[\u4e00-\u9fff]{0,3}(?:[赛跑]|竞走|接力|跨栏|障碍|个人|计时|[自蛙仰蝶]由?[式泳])",
    ),
    Rejection(
        "article of a law",
        "就甲法23条立法",
        kinds=COUNTED,
        before=words("法 法》 条例 条例》 公约 公约》 章程 附则"),
        inside=r"[\d一二三四五六七八九十百]+(?:\.\d+)?条$",
    ),
    Rejection("version", "迎接长照2.0所需人力", kinds=COUNTED, inside=r"\d\.0\D+$"),
    Rejection("group known by its number", "声援11港人的家属", kinds=COUNTED, inside=r"\d{1,2}港人$"),
    Rejection("coupon", "凭五倍券消费", kinds=frozenset({"times"}), after="[券劵]"),
    Rejection("set phrase", "与众人约法三章", kinds=COUNTED, inside="[一二两三四五六七八九十百]+[步章]$|八道$"),
    Rejection(
        "edition",
        "三届一次会议",
        kinds=COUNTED,
        inside=".*届$",
        after="(?![\u4e00-\u9fff]?(?:议员|立委|市长|县长|乡长|镇长|里长|村长|[镇乡市]民代表))",
        unless_before=words("举办 举行 主办 承办 连续 办了 举行了 做了 当了 举办过 举办至 已办"),
    ),
    Rejection(
        "phase",
        "二期工程开工",
        kinds=COUNTED,
        inside=".*期$",
        unless_before=words("共 累积 累计 发行 出刊 出版 举办 举行 开办 办理 推出 刊行 连续 已有 了 发刊"),
    ),
    Rejection(
        "district",
        "巴黎13区举行",
        kinds=COUNTED,
        inside=".*区$",
        unless_before=words("全市 市 县 全 共 共有 横跨 跨 遍及 涵盖 包括 及 等"),
    ),
    Rejection("size in a name", "打包5吋盘", kinds=frozenset({"length"}), inside=".*[吋寸]$", after="[^的,。、以至到大高长宽厚]"),
    Rejection(
        "age of those who may",
        "15至70岁的居民可投保",
        kinds=frozenset({"age"}),
        inside=".*[至到—–~-]",
        after="(?:以上|以下)?的?(?:[\u4e00-\u9fff]{0,6})(?:户|长者|长辈|老人|民众|市民|居民|儿童|青年|学生|女性|男性|人口|国民|县民|乡亲|妇女|学童|民|者)",
    ),
    Rejection("make", "采用3片式镜片", kinds=COUNTED, after="式(?![，。])"),
    Rejection(
        "size of an engine", "2.0升标准版上市", kinds=frozenset({"volume"}), after="[\u4e00-\u9fff]{0,4}(?:版|[车机]型|发动机|引擎|款)"
    ),
    Rejection("group of a village", "位于东升社区4组", kinds=COUNTED, before=words("社区 村"), inside=r"[^组]{1,3}组$"),
    Rejection("every so often", "2年1度的大展登场", kinds=_TIME, after="[一1]度"),
    Rejection(
        "capacity in a name",
        "4条9000吨挤压生产线",
        kinds=frozenset({"mass", "energy"}),
        before=words("条 套 台 座"),
        after="[\u4e00-\u9fff]{0,8}(?:生产线|机组|装置|锻?压机|炉)",
    ),
    Rejection("time of day before a name", "21:13:46 张某", kinds=COUNTED, before=tuple(f"{digit}:" for digit in range(10))),
    Rejection("name of a town", "到八一镇通车", kinds=COUNTED, inside="[一二三四五六七八九]{2,3}[镇村乡]$"),
    Rejection("group of states", "七十七国集团发表声明", inside=".*国$", after="集团"),
    Rejection("once", "1次充电续航超过150公里", kinds=COUNTED, inside="1次$", after="充电|性|成型"),
    Rejection("minutes with seconds", "影像长3分8秒", kinds=_TIME, before=words("分"), inside=".*秒$"),
    Rejection("clock", "上午10点开幕", kinds=frozenset({"points"}), inside=r"(?:[012]?\d|[一二两三四五六七八九十]{1,2})点"),
    Rejection(
        "bare multiplier", "惠及千家万户", kinds=COUNTED | _TIME | _BUILT | frozenset({"times"}), inside=r"[百千万亿]+[^百千万亿级]+$"
    ),
    Rejection("lone numeral of money", "三元前驱体", kinds=frozenset({"money"}), inside=r"[一二两三四五六七八九十]元$"),
    Rejection("class of age", "65岁人口占两成", kinds=frozenset({"age"}), after="(?:及以上|以上)?的?(?:老年)?人口"),
    Rejection("top share", "全球首2%顶尖科学家", kinds=frozenset({"percent"}), before=words("首 前 首个"), after=" ?(?:顶尖|科学家)"),
    Rejection("hotline", "拨打12345市民服务热线", kinds=COUNTED, inside=r"1[12]\d{3}(?:市民|客户|用户|居民)"),
    Rejection(
        "year in a name",
        "2024台商大会",
        kinds=COUNTED,
        unless_before=("、", "共", "约", "有", "达"),
        inside=r"(?:19|20)\d\d ?(?:[台国省市]|[县城]市|会员|民众|师生|观众|学子|游客|学生|员工|市民|儿童|校友)",
    ),
    Rejection(
        "day of a date",
        "2031-02-27 双溪国小师生",
        before=tuple(f"{mark}{month:02}{mark}" for mark in "-/." for month in range(1, 13)),
        inside=r"[0-3]\d [^\d]",
    ),
    Rejection(
        "year of a reign",
        "建于清雍正13年",
        kinds=_TIME,
        before=words("康熙 雍正 乾隆 干隆 嘉庆 道光 咸丰 同治 光绪 宣统 明治 大正 昭和 平成 令和 西元 公元 西历"),
        inside=r"(?:\d{1,4}|[一二三四五六七八九十元]{1,3})年",
    ),
    Rejection("code of a town", "地址:809台南市", kinds=COUNTED, inside=r"\d{3}(?:\d{2,3})?台$", after="[南北中东][市县]| ?[南北中东]市"),
    Rejection("code of a house", "80999国史馆邮局", kinds=COUNTED, inside=r"\d{5}国$"),
    Rejection("telephone", "电话03-5551234分机6", kinds=_TIME | COUNTED | frozenset({"points"}), inside=r".*\d分$", after="机"),
    Rejection("guide of restaurants", "2025米其林餐盘", inside=".*米$", after="其林"),
    Rejection("number of a thing", "06组卫星升空", kinds=COUNTED, inside=r"0\d"),
    Rejection("several tens", "击退数十次进攻", before=words("数 几"), inside="[十百千万亿]", unless_before=words("人数 户数 次数 总数")),
    Rejection(
        "indefinite",
        "建成一个平台",
        kinds=COUNTED | _TIME | frozenset({"length", "mass", "money"}),
        inside=r"一(?![十百千万亿点〇零○0一二三四五六七八九]).{1,3}$",
    ),
)
