"""Measures and figures: what a number with a unit means, and what is no figure."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extract.drafts import EventDraft, FigureDraft, MeasureDraft
from generator.extract.measures import find_figures, find_measures, scan
from generator.extract.measures.reject import Rejecter
from generator.extract.measures.rejections import REJECTIONS, Rejection
from generator.extract.measures.units import UNITS
from generator.extract.numerals import NUMBER, parse
from generator.extract.text import read
from generator.extract.zones import find_zones
from generator.model.span import Quote, Span
from tests.quality.collection import source_of

NUMERALS = [
    ("15475亿", 1_547_500_000_000),
    ("2.4万亿", 2_400_000_000_000),
    ("12亿5,000万", 1_250_000_000),
    ("1千920万", 19_200_000),
    ("1 亿 2,000 万", 120_000_000),
    ("9千8百余万", 98_000_000),
    ("三.一八亿", 318_000_000),
    ("1万5千", 15_000),
    ("1万2,500", 12_500),
    ("1600余万", 16_000_000),
    ("1,016", 1016),
    ("三十八亿五千万", 3_850_000_000),
    ("一千八百六十亿", 186_000_000_000),
    ("两千余万", 20_000_000),
    ("二千", 2000),
    ("一百二", 120),
    ("一百零二", 102),
    ("十一", 11),
    ("四点七", 4.7),
    ("3.2 billion", 3_200_000_000),
]


@pytest.mark.parametrize(("numeral", "value"), NUMERALS)
def test_a_numeral_has_its_value(numeral: str, value: float) -> None:
    match = NUMBER.match(numeral)
    assert match is not None
    assert match["number"] == numeral
    assert parse(numeral)[0] == value


@given(st.integers(1, 99_999_999))
def test_digits_with_and_without_commas_mean_the_same(number: int) -> None:
    assert parse(f"{number:,}")[0] == parse(str(number))[0] == number


def measure(text: str) -> MeasureDraft:
    (found,) = find_measures(read(source_of(text)))
    return found


MEASURES = [
    ("總投資135.3億元人民幣", "135.3億元", 13_530_000_000, None, "元", None),
    # text, as printed, value, upper end, unit, qualifier
    ("喊價三到五千元", "三到五千元", 3000, 5000, "元", None),
    ("原預計約4年半完工", "約4年半", 4.5, None, "年", "約"),
    ("力拚三年半完成", "三年半", 3.5, None, "年", None),
    ("全縣約有2500位長者", "2500位", 2500, None, "位", "約"),
    ("至少會有8萬本書籍", "8萬本", 80_000, None, "本", "至少"),
    ("每年加碼一百萬贊助球隊", "一百萬", 1_000_000, None, "元", None),
    ("每年上億的回饋金", "上億", 100_000_000, None, "元", "上"),
    ("遠處投射26吋的畫面", "26吋", 26, None, "吋", None),
    ("投入近1000億元", "近1000億元", 100_000_000_000, None, "元", "近"),
    ("接待人士近 100 萬人次", "近 100 萬人次", 1_000_000, None, "人次", "近"),
    ("準確度逾 95%", "逾 95%", 95, None, "%", "逾"),
    ("雙方簽約 12 個項目", "12 個", 12, None, "個", None),
    ("集聚企業超3000家", "超3000家", 3000, None, "家", "超"),
    ("來賓近兩百名", "近兩百名", 200, None, "名", "近"),
    ("規劃投資3億多元", "3億多元", 300_000_000, None, "元", "多"),
    ("捐款8600多萬元", "8600多萬元", 86_000_000, None, "元", "多"),
    ("职工500余人", "500余人", 500, None, "人", "余"),
    ("就业1200人以上", "1200人以上", 1200, None, "人", "以上"),
    ("项目30项左右", "30项左右", 30, None, "项", "左右"),
    ("授信不少于60亿元", "不少于60亿元", 6_000_000_000, None, "元", "不少于"),
    ("产值突破500亿元", "500亿元", 50_000_000_000, None, "元", "突破"),
    ("最快仅需78分钟", "78分钟", 78, None, "分钟", "仅需"),
    ("收入28亿—30亿元", "28亿—30亿元", 2_800_000_000, 3_000_000_000, "元", None),
    ("意向投资15至20亿元", "15至20亿元", 1_500_000_000, 2_000_000_000, "元", None),
    ("增收6000元到8000元", "6000元到8000元", 6000, 8000, "元", None),
    ("缺口8,000至1萬人", "8,000至1萬人", 8000, 10_000, "人", None),
    ("拿出8%至10%", "8%至10%", 8, 10, "%", None),
    ("由六至八成", "六至八成", 6, 8, "成", None),
    ("岗位八九百个", "八九百个", 800, 900, "个", None),
    ("企业三四十家", "三四十家", 30, 40, "家", None),
    ("增長百分之四點七", "百分之四點七", 4.7, None, "百分之", None),
    ("比重約二成七", "約二成七", 2.7, None, "成", "約"),
    ("六成半企業", "六成半", 6.5, None, "成", None),
    ("總投資新台幣48億元", "新台幣48億元", 4_800_000_000, None, "新台幣", None),
    ("預算逾新台幣500萬元", "逾新台幣500萬元", 5_000_000, None, "新台幣", "逾"),
    ("營業額45億元新台幣", "45億元新台幣", 4_500_000_000, None, "元新台幣", None),
    ("營收US$ 3.2 billion", "US$ 3.2 billion", 3_200_000_000, None, "US$", None),
    ("打造千億級產業", "千億級", 100_000_000_000, None, "元", None),
    ("面積2300㎡", "2300㎡", 2300, None, "㎡", None),
    ("吞吐量215萬TEU", "215萬TEU", 2_150_000, None, "TEU", None),
    ("装机1860万千瓦", "1860万千瓦", 18_600_000, None, "千瓦", None),
    ("生产设备80臺(套)", "80臺(套)", 80, None, "臺(套)", None),
    ("歷時2個半小時", "2個半小時", 2.5, None, "小時", None),
    ("逾3成5受訪者", "逾3成5", 3.5, None, "成", "逾"),
    ("增長百分之二十至三十", "百分之二十至三十", 20, 30, "百分之", None),
    ("等待兩三百人", "兩三百人", 200, 300, "人", None),
    ("工程經費約1.2億,年底完工", "約1.2億", 120_000_000, None, "元", "約"),
    ("投注13億建設經費", "13億", 1_300_000_000, None, "元", None),
    ("造價新臺幣 1 千 920 萬元", "新臺幣 1 千 920 萬元", 19_200_000, None, "新臺幣", None),
    ("装机100兆瓦", "100兆瓦", 100, None, "兆瓦", None),
    ("以96.5的高分通过验收", "96.5", 96.5, None, "分", None),
    ("签约的16个项目", "16个", 16, None, "个", None),
    ("造價約共一百八十萬元", "一百八十萬元", 1_800_000, None, "元", "約"),
    ("已举办6届", "6届", 6, None, "届", None),
    ("走過9个春秋", "9个春秋", 9, None, "个春秋", None),
    ("全島22縣市", "22縣市", 22, None, "縣市", None),
    ("提供400格車位", "400格", 400, None, "格", None),
    ("機車位一三0格", "一三0格", 130, None, "格", None),
    ("設置350席次", "350席次", 350, None, "席次", None),
    ("帶來25檔展覽", "25檔", 25, None, "檔", None),
    ("工期900日曆天", "900日曆天", 900, None, "日曆天", None),
    ("歷經近50次會議", "近50次", 50, None, "次", "近"),
    ("装机突破一亿千瓦", "一亿千瓦", 100_000_000, None, "千瓦", "突破"),
    ("裝置約11萬瓩", "約11萬瓩", 110_000, None, "瓩", "約"),
    ("容量5.88百萬瓦", "5.88百萬瓦", 5_880_000, None, "瓦", None),
    ("周转150亿吨公里", "150亿吨公里", 15_000_000_000, None, "吨公里", None),
    ("經費約有7億元", "7億元", 700_000_000, None, "元", "約"),
    ("面積約為2.81公頃", "約為2.81公頃", 2.81, None, "公頃", "約"),
    ("參觀者多達300人", "300人", 300, None, "人", "多達"),
    ("總額高達95億元", "95億元", 9_500_000_000, None, "元", "高達"),
    ("已破500万辆", "500万辆", 5_000_000, None, "辆", "破"),
    ("造出約2兆產值", "約2兆", 2_000_000_000_000, None, "元", "約"),
    ("贷款PGK 5亿", "PGK 5亿", 500_000_000, None, "PGK", None),
    ("贷款5亿基那", "5亿基那", 500_000_000, None, "基那", None),
    ("卅六項工程", "卅六項", 36, None, "項", None),
    ("总投资２３亿元", "２３亿元", 2_300_000_000, None, "元", None),
    ("參觀人士近 100 萬人次", "近 100 萬人次", 1_000_000, None, "人次", "近"),
    ("準確度逾 95%", "逾 95%", 95, None, "%", "逾"),
    ("比例由少於30%提升", "少於30%", 30, None, "%", "少於"),
    ("处理能力为2.5万吨/日", "2.5万吨/日", 25_000, None, "吨/日", None),
    ("单价12元/平方米", "12元/平方米", 12, None, "元/平方米", None),
    ("总投资1个亿。", "1个亿", 100_000_000, None, "元", None),
    ("短短十几个月", "十几个月", 10, None, "个月", "几"),
    ("成立6、7年", "6、7年", 6, 7, "年", None),
    ("全長3萬2千多字", "3萬2千多字", 32_000, None, "字", "多"),
    ("鄉志文三十餘萬字", "三十餘萬字", 300_000, None, "字", "餘"),
    ("總印張1922.3億印張", "1922.3億印張", 192_230_000_000, None, "印張", None),
    ("工期缩短2个多月", "2个多月", 2, None, "个月", "多"),
    ("耗時3個多小時", "3個多小時", 3, None, "小時", "多"),
    ("仅用2年2个月建成", "2年2个月", 26, None, "个月", "仅用"),
    ("全程仅需1小时40分钟", "1小时40分钟", 100, None, "分钟", "仅需"),
    ("年销售收入突破12亿。", "12亿", 1_200_000_000, None, "元", "突破"),
    ("注册资本5000万,", "5000万", 50_000_000, None, "元", None),
    ("就業人數將增至3.4萬,", "3.4萬", 34_000, None, "人", None),
    ("會員人數達到2萬5,000。", "2萬5,000", 25_000, None, "人", None),
    ("由社科院等9部门主办", "9部门", 9, None, "部门", None),
    ("完成GDP88.6亿元", "88.6亿元", 8_860_000_000, None, "元", None),
    ("高齡人口到今年三月已有88萬,", "88萬", 880_000, None, "人", None),
    ("以27萬校友為後盾", "27萬校友", 270_000, None, "校友", None),
    ("代表50万青石人民", "50万", 500_000, None, "人", None),
    ("三万多市民参加", "三万多市民", 30_000, None, "市民", "多"),
    ("增长5%至6%", "5%至6%", 5, 6, "%", None),
    ("持有3亿股股份", "3亿股", 300_000_000, None, "股", None),
    ("提供1,200伙單位", "1,200伙", 1200, None, "伙", None),
    ("筵開六十圍,", "六十圍", 60, None, "圍", None),
    ("辦理案件8起,", "8起", 8, None, "起", None),
    ("年滿18周歲人士", "18周歲", 18, None, "周歲", None),
    ("收到200则留言", "200则", 200, None, "则", None),
    ("刷新率120Hz", "120Hz", 120, None, "Hz", None),
]


@pytest.mark.parametrize(("text", "printed", "value", "upper", "unit", "qualifier"), MEASURES)
def test_a_measure_is_read_with_its_particles(
    text: str, printed: str, value: float, upper: float | None, unit: str, qualifier: str | None
) -> None:
    found = measure(text)
    assert (found.text.value, found.value, found.value_to, found.unit.value) == (printed, value, upper, unit)
    assert (found.qualifier and found.qualifier.value) == qualifier


def figures(text: str, event: EventDraft | None = None) -> tuple[FigureDraft, ...]:
    document = read(source_of(text))
    return find_figures(document, scan(document), (), event or EventDraft())


@pytest.mark.parametrize("row", REJECTIONS, ids=lambda row: row.name)
def test_a_row_of_the_table_rejects_its_example(row: Rejection) -> None:
    document = read(source_of(row.example))
    measures = scan(document)
    rejecter = Rejecter(document, measures)
    assert row.name in {rejecter.reason(found) for found in measures}


NO_FIGURES = [
    "書院於2007年整修,是1座記載往事的老建築",
    "全書集結了3年來她寫的文章",
    "縣府照顧0歲到100歲的鄉親,全齡0到100歲安心",
    "與 2015 國立大學出版社聯展貴賓合影",
    "县道及高151线的经费",
    "新建110千伏东湖变电站和35千伏配套线路",
    "2015-09-09 21:13:46 张晓松",
    "今天开通的是甲至八一镇段",
    "七十七国集团发表声明",
    "國一升國二女生免費接種",
    "縣內15至70歲的低收入戶可投保",
    "期望3年半內完成",
    "園區二期工程、13區公所、期間近百日",
    "聚焦工业、文旅、建筑等五大领域",
    "甲、乙、丙三方签署协议",
    "甲大学与乙大学签约,两校共建学院",
    "时间: 2017-06-29 点击: 3418",
    "引进年产5万吨玉米淀粉及变性淀粉加工、农业废弃物处理等农业项目",
    "形成“1+4+N”的产业体系和“双中心”布局",
    "开放时间为上午9时至晚间9时,服务24小时",
    "7月1日至9月30日,公交12路、27路调整",
    "落实“一个项目、一名领导、一套班子”机制",
    "兩位專家的報告贏得掌聲",
    "人口11萬,屬縣轄市",
    "第3条生产线、第二个园区",
    "依细则第6条或8条办理,第1、2、3次检测合格",
    "按七三比例出資",
    "《三年行动方案(2024—2026年)》发布",
    "4A级景区、世界500强",
    "民國112年、二〇二四年、十五年來",
    "推出一批重点项目、一座示范园等一批平台,接走了一架飞机",
    "12345部队记功,五部门发文",
    "十四届代表大会三次会议开幕",
    "打包5吋盤",
    "2025天府论坛开幕",
    "1次充电续航",
    "10公里精英赛、5公里健康跑",
    "十四届会议",
    "国土空间规划(2021—2035年)获批",
    "庙建于清雍正13年(西元1735年)",
    "您是第 5645 位访客",
    "304则由总院设计完成",
    "0条评论,已有0人参与",
    "本文共635字",
    "林一、林二难得同台,2人相互打招呼",
    "办事处迁到东街8号云杉中心16层办公,在3楼会议室举行",
    "云杉1250毫米不锈钢连轧生产线开工",
    "貿易總額達到8300億南非蘭特,結束不到一周,收入一年比一年多",
    "落实中央八项规定,五部门发文",
    "没有三个人知道,人口11万",
    "如果投资额超过5亿元,另行审批;若設施面積超過零點八公頃,專案辦理",
    "林一、林二分居4至6名",
    "2020 年 3 月 18 日",
    "报案中心二十四小时服务",
    "该寺建于清代(1702年)",
    "今年首8个月下跌",
    "首趟旅客列车4321次发车",
    "形成千萬商機",
    "本页已有731次访问,全站已有20846次浏览",
    "编辑:丁一 点击量:320次",
    "學校創立於昭和十五年",
    "青石會在民國五十七年創立,今年(八十九年)改組",
    "重点引进上亿元的项目",
    "《耕耘三十年:云杉影像》首发。该书展示云杉人耕耘三十年的实践",
]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_dates_slogans_ratios_and_anaphora_are_no_figures(text: str) -> None:
    assert figures(text) == ()


def test_a_measured_duration_is_a_figure_and_a_horizon_is_not() -> None:
    text = "公司創立12年來,未來三年擴產,工期18個月,簽訂五年期合約,為期5天,兩年內達產。"
    assert [f.measure.text.value for f in figures(text)] == ["12年", "18個月", "五年", "5天"]


COUNTED = [
    ("備忘錄續期5年至2032年,選錄31封來信", ["5年", "31封"]),
    ("为期3至5年,是1座占地20公顷的公园,成为1个拥有300张餐桌的酒店", ["3至5年", "20公顷", "300张"]),
    ("道路为12线道,全长8公里", ["12线道", "8公里"]),
    ("记录了走过的62年光辉历程", ["62年"]),
    ("学校94年办学历史中的盛事", ["94年"]),
    ("邀請近300萬會員,逾百民眾到場,2017民眾大會", ["近300萬會員", "逾百民眾"]),
    ("發出1萬6000美元,每人一百塊美元", ["1萬6000美元", "一百塊美元"]),
    ("前33%贊成、後66%贊成\n結果顯示有33.1%贊成,後有65.6%贊成。", ["33.1%", "65.6%"]),
    ("會中有60、70個團體回饋,450多位信徒參加", ["60、70個", "450多位"]),
    ("共有五個團隊獲獎,12家參展,畫出兩個方向", ["五個", "12家"]),
    ("共有紅、銀、藍三款。金額3億元,發出3000份", ["三款", "3億元", "3000份"]),
    ("在前方兩公尺處,規模500戶", ["兩公尺", "500戶"]),
    ("曾任4屆鎮民代表、1屆縣議員,共累積24期刊物,寫出全市13區特色", ["4屆", "1屆", "24期", "13區"]),
    ("開辦一年期的微型保險,500人投保", ["一年", "500人"]),
    ("營收將可增加20%以上,占有率將可上升至20%以上", ["20%以上", "20%以上"]),
    ("建设100兆瓦/200兆瓦时储能电站项目", ["100兆瓦", "200兆瓦时"]),
    ("内容为年产100MW电池组件与50MW电站项目", ["100MW", "50MW"]),
    ("签署甲项目、乙项目三个新能源项目投资协议,投资5亿元", ["三个", "5亿元"]),
    ("工程經費分別為5,900萬及3,800萬,共計9,700萬元", ["5,900萬", "3,800萬", "9,700萬元"]),
    ("收录两篇主报告和近20篇专题报告", ["两篇", "近20篇"]),
    ("深耕本地近30年", ["近30年"]),
    ("已有19年製造經驗", ["19年"]),
    ("56家企业及2442家上下游企业参展", ["56家", "2442家"]),
    ("各界募得5,900萬,市府捐贈2040萬", ["5,900萬", "2040萬"]),
    ("时间: 2017-06-29 阅读 3418次\n集聚企业500家。", ["500家"]),
    ("在甲滩增建兩台新機組,耗資50億元", ["兩台", "50億元"]),
    ("建设三座泵站,总投资3亿元,为三层框架结构", ["三座", "3亿元", "三层"]),
    ("林一介绍两款产品,日产200个。两条生产线投产,提出两条建议", ["两款", "200个", "两条"]),
    ("语惊四座,集聚200家。在大厦三层举行", ["200家"]),
    ("甲市十四个项目开工\n此次开工的14个项目,占地83亩。", ["14个", "83亩"]),
    ("甲县融资20亿元推水利\n甲县签订总金额达20亿元的协议。", ["20亿元"]),
    ("上年跌三成\n申请人数上年跌约三成,现有500人。", ["约三成", "500人"]),
    ("縣志花費3年蒐集,長達17年", ["3年", "17年"]),
    ("指數按季升2.6點至91點,價格下降10%至20%", ["2.6點", "91點", "10%至20%"]),
    ("電價上漲0.3元至3.5元", ["0.3元", "3.5元"]),
    ("仅用三年时间建成,2人获奖,现场20人举手", ["三年", "2人", "20人"]),
    ("战后近两百年,投产后3年达到满负荷", ["近两百年"]),
    ("已研究約一年的藍圖發布,一年內完成,為期一年的課程", ["約一年"]),
    ("兴建地下二层、地上九楼的新大楼,耗资二亿三千万元", ["二层", "九楼", "二亿三千万元"]),
    ("我县有六个项目入选,投资3亿元,拥有六个平台", ["六个", "3亿元"]),
    ("其中8栋楼将在月底竣工,由社科院等9部门主办", ["8栋楼", "9部门"]),
    ("发布13份云杉研究报告。至今已有13份报告", ["13份"]),
    ("签约2个能源项目、2个文旅项目", ["2个", "2个"]),
    ("參與修訂的學者專家共47名,耗時7年。纂修學者高達47名", ["47名", "7年"]),
    ("農會幹部47名,耗時7年。志工隊員47名", ["47名", "7年", "47名"]),
    ("道路按双向六车道设计,泳池設八線道", ["六车道", "八線道"]),
    ("正常蓄水位211.5m,库容310万m³,速度10m/s,内存5MB", ["211.5m", "310万m³", "5MB"]),
    ("展出近三百件/组文物,逾100学者出席", ["近三百件/组", "逾100学者"]),
    ("获赠青瓷瓶、铜镜、拓片三件文物,值20万元。讨论三件事", ["三件", "20万元"]),
    ("已出版《甲城名人》《甲城风物》两部图书,两部手机", ["两部"]),
    ("全书共分为甲乡风物、乙水行吟、丙桥旧影和丁巷灯火等共六个篇章", ["六个"]),
    ("全书共分为甲乡风物、乙水行吟、丙桥旧影、戊岭人家和丁巷灯火六个篇章", ["六个"]),
    ("共有12个项目由甲县、乙县、丙县及丁县承担,涉及戊乡等地的两个部门", ["12个"]),
    ("邮票全套两枚。考察团走进全县八个乡镇", ["两枚", "八个"]),
    ("率四家厂商前往,效率四家皆高", ["四家"]),
    ("甲医院与三间大学签署协议。与两位专家交谈", ["三间"]),
    ("若干企业投资超过5亿元,如今产值超过8亿元", ["超过5亿元", "超过8亿元"]),
    ("估计仍需1至2年时间,需两年内完成", ["1至2年"]),
    ("以500千伏和220千伏为骨干,装机300千瓦,电压升到330千伏", ["300千瓦", "330千伏"]),
    ("甲鄉、乙鄉二個鄉鎮十五人參加,捐款二十萬元,一百五十戶受益,有三個部落", ["十五人", "二十萬元", "一百五十戶", "三個"]),
    ("共七层办公层及两层地库", ["七层", "两层"]),
    ("具有四十年優良傳統的樂隊,四十年前", ["四十年"]),
    ("甲市斥资2亿元兴建。\n市府自筹2亿元。", ["2亿元"]),
    ("校刊共出刊86期,全套五冊", ["86期", "五冊"]),
    ("演出320次,访问学者20人,总投资上亿元", ["320次", "20人", "上亿元"]),
    ("话题带来125万次浏览,游客20万人次", ["125万次", "20万人次"]),
    ("唯十一所学校获选,另有二十一所入围", ["十一所", "二十一所"]),
    ("《云杉影像》首发。馆长从事修复四十年", ["四十年"]),
]


@pytest.mark.parametrize(("text", "printed"), COUNTED)
def test_capacities_and_counts_of_documents_are_figures_and_page_views_are_not(text: str, printed: list[str]) -> None:
    document = read(source_of(text))
    found = find_figures(document, scan(document), [zone.span for zone in find_zones(document)], EventDraft())
    assert [figure.measure.text.value for figure in found] == printed


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("工程經費1億3000萬元,縣府配合900萬,餘由中央補助。", ["1億3000萬元", "900萬"]),
        ("預算由30億元到明年將突破90億,", ["30億元", "90億"]),
        ("計畫經費3億元,參加人數提升至500萬,觀看人次突破900萬,", ["3億元", "500萬", "900萬"]),
        ("經費3億元,吸引2萬人參加,點閱突破900萬,", ["3億元", "2萬人"]),  # behind things counted a bare number is none of money
        ("总投资99亿元的66个亿元以上项目开工。", ["99亿元", "66个"]),
        ("計畫鋪設5萬台電動車、2000台客車。", ["5萬台", "2000台"]),
        ("G346國道、P1廠房、V2.0版", []),
    ],
)
def test_an_amount_goes_on_in_an_account_and_letters_before_digits_make_a_name(text: str, printed: list[str]) -> None:
    """A budget leaves out 元 behind its first amount; digits behind letters measure only with 万 or 亿."""
    assert [figure.measure.text.value for figure in figures(text)] == printed


def test_figures_of_a_caption_are_read() -> None:
    document = read(source_of("大樓總面積3.5萬平方米。丁一攝\n甲會舉行典禮,500人參加。"))
    found = find_figures(document, scan(document), (), EventDraft())
    assert [figure.measure.text.value for figure in found] == ["3.5萬平方米", "500人"]


def test_the_same_amount_of_the_same_thing_is_one_figure() -> None:
    text = "签约额19.3亿元。其中签约总金额达19.3亿元。制造业企业11家、银行机构11家。"
    assert [f.measure.text.value for f in figures(text)] == ["19.3亿元", "11家", "11家"]


def dated(day: str) -> EventDraft:
    return EventDraft(date=Quote(day, (Span(0, 1),), "given"))


PERIODS = [
    ("已于2006年和2009年先后编成三部诗集", None),
    ("该项目于2013年开工,总投资500亿元", None),
    ("从2013年开始,编委会走访企业500家", None),
    ("2023年实现产值500亿元", "2023"),
    ("去年实现产值500亿元", "2023"),
    ("今年上半年出口500亿元", "2024-01/2024-06"),
    ("一季度,新开工项目500个", "2024-01/2024-03"),
    ("前三季度完成产值500亿元", "2024-01/2024-09"),
    ("1—9月实现营收500亿元", "2024-01/2024-09"),
    ("在113年已達500億元", "2024"),
    ("2019年至2023年累积投资500亿元", "2019/2023"),
    ("9月份接待游客500人", "2024-09"),
    ("到2030年建成产业园500个", "2030"),
    ("去年产值增长,目前全市企业500家", None),
    ("预计2026年10月建成投产,达产后年产值500亿元", None),
    ("比上年增长5.5%", None),
    ("较2013年又增加企业500家", None),
    ("2022年度省级绿色工厂及企业代表等500人参加", None),
    ("会议对获评2022年度国家级绿色工厂的500家单位授牌", None),
    ("去年提出创建实践坊,包含500个居民区", None),
    ("校长于2014年逝世,职位悬空5年", None),
    ("协会成立于1919年,在国外有会员500人", None),
    ("从2009年4月至2010年底,累计提取资金500万元", "2009-04/2010-12"),
    ("2023年1月至3月,累计接待游客500人", "2023-01/2023-03"),
    ("到2025年末,增加值突破500亿元", "2025"),
    ("于2023年底建成,设有床位500张", None),
    ("截止2023年底,有网民500万人", "2023"),
]


GOES_ON = [
    # text, period of its last figure
    ("2023年出口增长8%。其中汽车出口500亿元。", "2023"),
    ("2023年出口增长8%。利润500亿元,同比下降10个百分点。", "2023"),
    ("2023年出口增长8%。\n移动端占比51%。", "2023"),
    ("2023年出口增长8%。\n其中汽车出口500亿元。", "2023"),
    ("2023年出口增长8%。大会吸引500人。", None),
    ("2023年出口增长8%。目前占比51%。", None),
    ("力争2030年出口增长8%。汽车占比51%。", None),
    ("建校119年的甲校,有学生500人", None),
    ("甲處公布,113年工業總薪資為54萬元", "2024"),
]


@pytest.mark.parametrize(("text", "period"), GOES_ON)
def test_the_time_of_a_sentence_goes_on_in_figures_that_tell_more_of_it(text: str, period: str | None) -> None:
    figure = figures(text, dated("2024-11-07"))[-1]
    assert (figure.period and figure.period.value) == period


def test_the_year_in_the_name_of_an_event_without_a_date_settles_this_year() -> None:
    (figure,) = figures("据悉,今年上半年出口500亿元", EventDraft(name=Quote("2023甲大会", (Span(0, 1),), "given")))
    assert figure.period is not None
    assert figure.period.value == "2023-01/2023-06"


@pytest.mark.parametrize(("text", "period"), PERIODS)
def test_the_period_comes_from_the_words_for_the_time(text: str, period: str | None) -> None:
    (figure,) = figures(text, dated("2024-11-07"))
    assert (figure.period and figure.period.value) == period


def test_the_year_of_the_report_settles_this_year_where_the_event_has_no_day() -> None:
    (figure,) = figures("今年市場可達50億元", EventDraft(published=2017))
    assert figure.period is not None
    assert figure.period.value == "2017"


def test_no_period_is_made_up_when_the_year_of_the_event_is_not_known() -> None:
    (figure,) = figures("去年实现产值500亿元", dated("--11-07"))
    assert figure.period is None


TARGETS = [
    ("从2005年的多数减到2016年的14.3万人", False),
    ("预计明年大变身,市长表示,工程斥资2亿元", False),
    ("力拚三年半完成", True),
    ("建置時間估計要10年", True),
    ("新品將以便利提高地位,共有500款", False),
    ("目标到2030年集聚企业500家", True),
    ("力争产值突破500亿元", True),
    ("达产后可创利税500万元", True),
    ("预计专业观众500人", True),
    ("国产化率有望从目前的80%提高", False),
    ("去年接待游客500人次", False),
    ("中心将设立分站点,总面积约2300㎡", False),
    ("市府將設立中心,投資2億元", True),
    ("近500人参加大会", False),
    ("锚定创优目标,以96.5的高分通过验收", False),
    ("力争以96.5的高分通过验收", True),
    ("重点打造的服装千亿级产业集群开启新征程", False),
    ("打造服装千亿级产业集群", True),
    ("人均预期寿命达到84.33岁", False),
    ("县府争取到经费500万元", False),
    ("感谢立委协助争取经费500万元", False),
    ("规划建设容量50MW", False),
    ("计划年产电动车5万辆", True),
    ("预计将有来自全国31个省的客商", False),
    ("需將景觀改善,經費500萬元", False),
    ("銀行將捐出500萬元", False),
    ("下午将举办8场活动", False),
    ("调查目标对象为234间公司", False),
    ("地方爭取補助新台幣1億餘元", False),
    ("向中央部門爭取73%的補助款", False),
    ("经县府向乙部等单位争取9000万元", False),
    ("争取全年引进企业500家", True),
    ("发布虚拟现实技术榜单,包括500家企业", False),
    ("未来将以制造为重点,已引进企业500家", False),
    ("商会将于月底办会,目前已有企业500家报名", False),
    ("截至目前,园区已落地新产品,打造应用场景超500个", False),
    ("感谢她将奖金捐出来,小朋友捐出500万元", False),
    ("调查将500个城市分为两组", False),
    ("工厂每月将500万个口罩捐予社群", False),
    ("公司将在乙区设立研发中心,第一期投资500万元", True),
    ("安全饮水项目计划投资500万元", True),
    ("推出项目,计划总投资500万元", False),
    ("销量可望由今年的500辆成长至新高", False),
    ("建校119年的甲校动土", False),
    ("校区计划设立7个学院。", True),
    ("未來也規畫設置1所學校。", True),
    ("新路將可有效紓解車流,此外,區內公共設施另包含5座公園。", False),
    ("最高總給付金額可達410萬元。", False),
    ("經市公所積極爭取,中央及地方共編列2900萬元辦理整修。", False),
]


@pytest.mark.parametrize(("text", "target"), TARGETS)
def test_a_number_to_come_is_a_target(text: str, target: bool) -> None:
    (figure,) = figures(text, dated("2024-11-07"))
    assert figure.target is target


def test_all_that_are_ranked_together_have_the_rank() -> None:
    ranked = figures("生产总值增长6.3%,工业增加值增长8.9%,增速均居全省第二位。")
    assert [f.rank and f.rank.value for f in ranked] == ["居全省第二位", "居全省第二位"]


def test_a_rank_belongs_to_the_figure_before_it() -> None:
    first, second = figures("实现生产总值2.4万亿元,列全国第六位;投资额318亿元,创七年来新高。")
    assert (first.rank and first.rank.value, second.rank and second.rank.value) == ("列全国第六位", "创七年来新高")


LABELS = [
    ("2022年实现地区生产总值2.4万亿元", "地区生产总值"),
    ("人均预期寿命达到84.33岁", "人均预期寿命"),
    ("共签约项目26个", "签约项目"),
    ("12个项目现场签约", "项目"),
    ("來自21个国家和地区的客商", "国家和地区"),
    ("达产后年产值25亿元", "达产后年产值"),
    ("打造千亿级大数据产业街区", "大数据产业街区"),
    ("遴选出13项“甲宙+”场景需求", "“甲宙+”场景需求"),
    ("为10位“招商大使”颁发聘书", "招商大使"),
    ("市领导甲乙、丙丁等15人", "人数"),
    ("地区生产总值1286.4亿元,同比增长6.8%", "地区生产总值同比增长"),
]


@pytest.mark.parametrize(("text", "label"), LABELS)
def test_the_label_is_cut_from_the_text_around_the_number(text: str, label: str) -> None:
    assert figures(text)[-1].label.value == label


@given(st.text(alphabet="0123456789,.一二三十百千万亿多余至—元家人%年个成的,。第前近", max_size=60))
def test_any_string_of_numbers_and_units_is_read_without_fault(text: str) -> None:
    document = read(source_of(f"甲{text}"))
    for found in find_measures(document):
        for quote in (found.text, found.unit):
            assert quote.inferred is not None or quote.spans[0].cut(document.source.text) == quote.value
        assert found.value_to is None or found.value_to > found.value


def test_units_are_written_folded() -> None:
    from generator.i18n.script import fold

    assert all(fold(unit) == unit for unit in UNITS)


@pytest.mark.parametrize("number", ["9" * 5000, "一三" * 3000])
def test_a_number_without_end_measures_nothing(number: str) -> None:
    assert figures(f"车位{number}个,房间3至{number}间,企业50家。")[-1].measure.text.value == "50家"


def test_a_score_with_a_decimal_is_a_figure() -> None:
    found = [f.measure.text.value for f in figures("短期为4.6分,上升1.3分,8时30分开始,得5分。")]
    assert found == ["4.6分", "1.3分"]
