"""Units and measure words, in folded form, by what they measure."""

from itertools import groupby
from operator import itemgetter
from types import MappingProxyType
from typing import Literal

from generator.expressions import compiled


def words(line: str) -> tuple[str, ...]:
    """Return the words of a line; a table of words reads better as one."""
    return tuple(line.split())


Kind = Literal[
    "money",
    "percent",
    "share",
    "times",
    "area",
    "length",
    "mass",
    "volume",
    "energy",
    "data",
    "speed",
    "age",
    "people",
    "count",
    "duration",
    "points",
]

_MONEY = (
    "元 美元 欧元 港元 港币 日元 日圆 日币 英镑 澳元 加元 新元 新加坡元 卢布 卢比 韩元 韩币 泰铢 令吉 "
    "马币 瑞士法郎 澳门元 澳门币 人民币 美金 新台币 台币"
    " 元人民币 元新台币 元台币 元港币 元港元 元美金 块钱 块美元 块美金 比索 越南盾 印尼盾 第纳尔 里亚尔 迪拉姆 兰特 克朗"
    " 法郎 瑞郎 里拉 福林 兹罗提 坚戈 图格里克 苏姆 索莫尼 马纳特 塔卡 缅元 基普 瑞尔 文莱元 新西兰元 纽元 先令 奈拉 塞地 比尔 克瓦查 基那"
    " 谢克尔 埃镑 埃及镑 叙利亚镑 苏丹镑 黎巴嫩镑 列伊 列弗 雷亚尔 阿富汗尼 西非法郎 中非法郎"
    " USD EUR GBP HKD SGD CNY TWD JPY AUD CAD MYR THB IDR PHP VND INR PGK SYP KES NGN ZAR AED SAR EGP KZT RUB BRL"
)
_PERCENT = "% ‰"
_TIMES = "倍 成 折"
_POINTS = "个百分点 百分点 个基点 基点 点 分"
_AREA = (
    "亩 公顷 平方米 平方公尺 平方公里 平方千米 ㎡ m² m2 km² 坪 平方英尺 平方呎 平米 顷 甲地 km2 ㎢ 英亩 方呎 平方尺 平方英里 公亩 方尺 hm²"
)
_LENGTH = (
    "公里 千米 米 公尺 厘米 公分 毫米 微米 纳米 里地 华里 海里 英里 英尺 呎 km 延米 延长米 车道公里 皮长公里 英寸 海浬 吋 寸"
    " mm cm m 吨公里 人公里 车道 线道"
)
_MASS = "吨 公吨 冷吨 公斤 千克 克 毫克 斤 标准煤 吨标准煤 载重吨 总吨 克拉 担 kg 台斤 市斤 公担 磅 盎司"
_VOLUME = "立方米 立方公尺 升 毫升 公升 桶 加仑 立方 立方尺 立方公里 m³ m3"
_ENERGY = (
    "瓦 瓩 峰瓦 千峰瓦 兆峰瓦 千伏特 kV kWp MWp GWp"
    " 千瓦 千瓦时 兆瓦 兆瓦时 吉瓦 吉瓦时 度电 度 kW kWh MW MWh GW GWh TWh 千伏 千伏安 马力 焦耳 大卡 "
    "千卡 安时 Wp ℃ 摄氏度 分贝 赫兹 GHz MHz Hz lm 流明 °"
)
_DATA = "TB PB GB MB EB TFLOPS PFLOPS EFLOPS 比特 字节 bps Gbps Mbps TEU 标箱 标准箱 个标箱 个标准箱 P算力 Tbps PFlops EFlops"
_SPEED = "公里/小时 公里每小时 米/秒 km/h"
_AGE = "岁 周岁"
_PEOPLE = (
    "人 名 位 人次 余人 户 人家 户次 员 口人 人份 人天 家庭 家户 户家庭 对新人 对夫妻 会员 民众 师生 观众 信徒 信众 游客 旅客 学子 学童"
    " 学者 校友 学生 市民 居民 村民 农户 职工 员工 用户 客户 儿童 患者 党员 人口 群众 网民 选民 同胞 厂商 港人"
)
_DURATION = (
    "年 周年 个月 周 星期 个星期 天 小时 个小时 分钟 秒 秒钟 个工作日 工作日 个学期 学年 课时 学时 毫秒 刻钟 个交易日"
    " 昼夜 个昼夜 钟头 学期 日历天 日历日 工作天 个工作天 个季度 个年头 年头 载"
)
_COUNT = (
    "个 家 家次 所 间 座 栋 幢 项 项次 件 件次 宗 条 款 份 篇 部 本 册 场 场次 次 趟 班 班次 列 列次 "
    "架 架次 艘 艘次 辆 辆次 台 台套 台次 台(套) 台/套 件/组 件(组) 件/套 件(套) 套"
    " 只 头 匹 羽 尾 株 棵 粒 片 枚 颗 块 张 支 根 把 盏 对 双 批 批次 例 处 盒 瓶 箱 袋 包 幅 首 集 组 "
    "支队 门 桌 笔 单 幕 剂 剂次 针 针剂 针次"
    " 国 省 县 镇 村 乡 校 市 岛 站 区县 城市 机组 口井 眼井 层 张床位 床 张床 个床位 锭 则 种 类 款次 宗地 宗次 幢楼 栋楼 户数"
    " 车次 航班 票 页 卷 例次 人床 学分 学位 个学位 席位 个席位 盘 顶 杯 碗 幅画 件套 组件 台机组 间房 间客房 辆车"
    " 格 席 席次 档 梯次 队 堂 节 堂课 节课 讲 副 尊 串 帧 摊位 展位 车位 停车位 标段 船次 间次 校次 座次 班组 支队伍 届 个春秋 县市"
    " 期 区 封 印张 巨册 钜册 大册 字 部门 楼 轮 股 起 伙 围 案 摊 面 发 步 句 具 枝 盆 道 章 题 职缺 金 银 铜"
)

_TABLE: tuple[tuple[Kind, str], ...] = (
    ("money", _MONEY),
    ("percent", _PERCENT),
    ("times", _TIMES),
    ("points", _POINTS),
    ("area", _AREA),
    ("length", _LENGTH),
    ("mass", _MASS),
    ("volume", _VOLUME),
    ("energy", _ENERGY),
    ("data", _DATA),
    ("speed", _SPEED),
    ("age", _AGE),
    ("people", _PEOPLE),
    ("duration", _DURATION),
    ("count", _COUNT),
)

UNITS: MappingProxyType[str, Kind] = MappingProxyType({unit: kind for kind, units in reversed(_TABLE) for unit in units.split()})
"""Unit to what it measures."""

LENGTHS: MappingProxyType[str, tuple[int, ...]] = MappingProxyType(
    {first: tuple(sorted({len(unit) for unit in units}, reverse=True)) for first, units in groupby(sorted(UNITS), key=itemgetter(0))}
)
"""Lengths of the units that begin with a character, the longest first."""

PER = words("日 天 年 月 小时 分钟 秒 平方米 立方米 公里 吨 公斤 斤 亩 坪 人 户 株")
"""Units behind a stroke that make a rate of a measure: 2.5万吨/日, 12元/吨."""

CURRENCY_BEFORE = words(
    "新台币 台币 人民币 港币 港元 美元 美金 日币 欧元 英镑 澳门元 澳门币 坡币 新币 马币 令吉"
    " US$ HK$ NT$ S$ A$ C$ RMB USD HKD TWD NTD CNY SGD RM Rs. Rs £ € $ ¥ ￥ ₹"
    " EUR GBP JPY AUD CAD MYR THB IDR PHP VND INR PGK SYP KES NGN ZAR AED SAR EGP KZT RUB BRL CHF KRW MOP"
)
"""Words and signs of currency that stand before the number."""

WORD_BEHIND = MappingProxyType(
    {
        "分": "钟之别公支部店析为成局行院校会司销队组区社布子类配开手数",
        "国": "道家内外际有",
        "省": "道级委长内外",
        "县": "道级委长城",
        "市": "级委长民场",
        "村": "民级委",
        "乡": "道",
        "校": "区园友",
        "站": "式点",
        "台": "湾北",
        "人": "机次份才口民",
        "人家": "庭",
        "案": "件例发情由号子值头主板源",
        "摊": "贩商销开位平派档",
        "步": "骤行伐道枪兵态入上调履",
        "具": "有备体名",
        "枝": "叶节",
        "盆": "栽地景",
        "道": "路理德教场观歉别士地长尹口班",
        "章": "程节鱼",
        "题": "目材库名型字写词",
        "载": "重货客波体人入歌道运荷誉着有明列于述",
        "句": "型式点子容",
        "人口": "普学",
        "家": "庭",
        "年": "级代度",
        "种": "植",
        "项": "目",
        "笔": "记",
        "对": "口标",
        "只": "要有",
        "头": "部",
        "米": "粉",
        "位": "居列于",
        "本": "次市省区县级周日月年报科土届",
        "天": "然气府津台坛",
        "周": "边",
        "类": "似",
        "班": "子",
        "批": "发准",
        "次": "日年",
        "处": "长",
        "部": "门队委长",
        "格": "局式外调",
        "m": "/·²³",
        "席": "位卷地",
        "队": "伍员长",
        "堂": "食",
        "节": "日能目点假气约水电省奏",
        "讲": "话解座师述",
        "档": "案次",
        "瓦": "斯",
        "期": "间末望待盼许权货限中初满程号生",
        "区": "域块委长内级政外公别位间立民",
        "磅": "礴",
        "所": "有",
        "层": "次",
        "条": "例",
        "组": "织合",
        "套": "餐",
        "成": "立果为功就员都交本长熟",
        "块": "链",
        "字": "头号路样型幕体架母画",
        "点": "击阅赞",
        "则": "是为由在将有以会可不更并对从",
        "轮": "值胎船椅流候滑转毂廓机渡车回番",
        "股": "份票权东市价民本指所长息区科工溪乡镇",
        "起": "来重源点草诉飞步到降航码价跑至义初因用伏施实生止售跳的",
        "伙": "伴食同房计",
        "围": "绕棋堵巾墙攻观着裙挡海城困垦湾村内外",
        "楼": "高盘宇房市梯层道上下兰台",
    }
)
"""Characters that make another word of a unit when they follow it (国道, 成立)."""

SHOWN_BY = MappingProxyType(
    {
        "面": compiled("的?[奖金银铜]牌|(?:锦|国|红|党|团|队|彩|会|校|大|五星红)?旗|[\u4e00-\u9fff]{0,2}[墙镜鼓锣匾盾]"),
        "发": compiled("[催橡海布胶实空照信榴]|[子炮]?弹|火箭"),
    }
    | dict.fromkeys("金银铜", compiled(r"[、,及与和 ]{0,2}\d+ ?[金银铜]"))
)
"""What must stand behind a unit that is another word elsewhere: 3面金牌, 130发橡胶子弹, 5金3银."""
MEDALS_BEFORE = compiled(r"\d ?[金银铜][、,及与和 ]{0,2}\d+ ?[金银铜]$")
"""The last of the medals: 5金3银2铜."""
