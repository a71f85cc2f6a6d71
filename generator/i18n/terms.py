"""Generic words with one accepted English: units, kinds of bodies and documents. Proper names are not translated."""

from typing import NamedTuple


class Unit(NamedTuple):
    """A unit of the source in English."""

    english: str
    factor: float = 1
    scaled: bool = True
    """Large values are written in m, bn, tn."""


class Units:
    """Look-up of units and qualifiers, in either script."""

    def __init__(self, units: dict[str, Unit], qualifiers: dict[str, str]) -> None:
        """Take the tables."""
        self._units, self._qualifiers = units, qualifiers

    def unit(self, written: str) -> Unit | None:
        """Return the unit in English; None where the list has none."""
        return self._units.get(written)

    def qualifier(self, written: str) -> str | None:
        """Return the qualifier in English; None where the list has none."""
        return self._qualifiers.get(written)


def _each(table: dict[str, Unit]) -> dict[str, Unit]:
    return {word: unit for words, unit in table.items() for word in words.split()}


UNITS = Units(
    _each(
        {
            "元 人民幣 人民币 元人民幣 元人民币 塊 块": Unit("yuan"),
            "港元 港幣 港币 元港幣 元港币": Unit("Hong Kong dollars"),
            "美元 美金": Unit("US dollars"),
            "歐元 欧元": Unit("euros"),
            "英鎊 英镑": Unit("pounds"),
            "日元 日圓 日圆": Unit("yen"),
            "新台幣 新臺幣 新台币 元新台幣 元新臺幣 台幣 臺幣": Unit("NT dollars"),
            "新加坡元 新元": Unit("Singapore dollars"),
            "㎡ 平方米 平方公尺 平米 m²": Unit("m²"),
            "平方公里 km²": Unit("km²"),
            "公頃 公顷": Unit("ha"),
            "畝 亩": Unit("mu"),
            "坪": Unit("ping"),
            "公里 千米 km": Unit("km"),
            "米 公尺": Unit("m", scaled=False),
            "噸 吨 公噸": Unit("tonnes"),
            "千瓦 kW": Unit("kW"),
            "兆瓦 MW": Unit("MW"),
            "千瓦時 千瓦时 度": Unit("kWh"),
            "年": Unit("years", scaled=False),
            "歲 岁": Unit("years", scaled=False),
            "個月 个月": Unit("months", scaled=False),
            "天 日": Unit("days", scaled=False),
            "小時 小时": Unit("h", scaled=False),
            "分鐘 分钟": Unit("min", scaled=False),
            "秒": Unit("s", scaled=False),
            "人 名 位 人次": Unit("people"),
            "家": Unit(""),
            "個 个 項 项 場 场 座 條 条 套 種 种 筆 笔 件 份 宗 輛 辆 臺 台 艘 處 处 所 棟 栋": Unit(""),
            "% ％ 百分之 百分點 百分点": Unit("%", scaled=False),
            "成": Unit("%", 10, scaled=False),
            "倍": Unit("times", scaled=False),
        }
    ),
    {
        word: english
        for words, english in {
            "近 將近 将近": "nearly",
            "約 约 大約 大约 約為 约为 左右 上下": "about",
            "超 超過 超过 逾 突破 多於 多于 餘 余 多": "over",
            "以上 不少於 不少于 不低於 不低于 至少 最少": "at least",
            "以下 以內 以内 不超過 不超过 最多 最高": "at most",
            "僅 仅 僅需 仅需 只需 最快": "only",
            "達 达 達到 达到": "",
        }.items()
        for word in words.split()
    },
)

GENERIC = {
    word: english
    for words, english in {
        "商會 商会": "Chamber of Commerce",
        "協會 协会": "Association",
        "學會 学会": "Society",
        "聯合會 联合会": "Federation",
        "委員會 委员会": "Committee",
        "研究院 研究所": "Institute",
        "實驗室 实验室": "Laboratory",
        "大學 大学": "University",
        "學院 学院": "College",
        "醫院 医院": "Hospital",
        "銀行 银行": "Bank",
        "集團 集团": "Group",
        "有限公司 公司": "Company",
        "中心": "Centre",
        "基地": "Base",
        "基金": "Fund",
        "政府": "Government",
        "協議 协议": "Agreement",
        "合同 合約 合约": "Contract",
        "備忘錄 备忘录": "Memorandum",
        "報告 报告": "Report",
        "白皮書 白皮书": "White paper",
        "規劃 规划": "Plan",
        "項目 项目": "Projects",
        "論壇 论坛": "Forum",
    }.items()
    for word in words.split()
}
"""The generic word at the end of a name, for a reader's orientation; longest first when looked up."""


def generic(name: str) -> str:
    """Return the English of the generic word that a name ends with (…商會: Chamber of Commerce); empty where the list has none."""
    for length in (4, 3, 2):
        if len(name) > length and name[-length:] in GENERIC:
            return GENERIC[name[-length:]]
    return ""
