"""What is made public and by whom: editions of volumes, brands first seen, makers in a clause of their own."""

import pytest

from generator.extract import acts
from tests.unit.extract.acts.test_acts import reading

RELEASED: dict[str, tuple[str, list[tuple[str, str | None]]]] = {
    "an edition of a volume, in the name of an event": (
        "《柳溪往事》第一卷西班牙文版首发式暨研讨会昨天在松园举行。",
        [("《柳溪往事》第一卷西班牙文版", None)],
    ),
    "a revised volume": ("《柳溪往事》第二卷修订版今天首发。", [("《柳溪往事》第二卷修订版", None)]),
    "two volumes": ("《柳溪往事》第一卷、第二卷由松园出版社出版,今天发行。", [("《柳溪往事》第一卷、第二卷", "松园出版社")]),
    "several languages": ("《柳溪往事》第五卷法俄阿等文版出版发行。", [("《柳溪往事》第五卷", None)]),
    "who made it, in a clause of its own": (
        "6月12日,由国内知名服务商松园茶具有限公司,推出的“松园茶事网”上线发布会在柳溪举行。",
        [("松园茶事网", "松园茶具有限公司")],
    ),
    "a maker without its short name": (
        "由政府成立的松園創新及創業發展基金(松創基金),今天發表《樂齡科技報告》。",
        [("樂齡科技報告", "松園創新及創業發展基金")],
    ),
    "a brand that is first seen": ("成果包括全新在地品牌「菱香良品」的首度亮相。", [("菱香良品", None)]),
    "a brand abroad": ("品牌「菱香良品」的競爭力不斷提升,首次亮相國際市場。", []),
    "the first of its kind in the country": ("渔业局昨日发布国内首份海蜇产业景气指数。", [("海蜇产业景气指数", "渔业局")]),
    "the first of its kind, before its verb": ("全国首个海塘管护地方标准正式发布。", [("海塘管护地方标准", None)]),
    "a list with how many all are": (
        "峰会发布了低空物流白皮书、无人机起降规范、青年飞手协议等7项成果和倡议。",
        [("低空物流白皮书", None), ("无人机起降规范", None), ("青年飞手协议", None)],
    ),
    "a title of two kinds": ("松园集团昨日首发松园系列首日封和邮票,一套四枚。", [("松园系列首日封和邮票", "松园集团")]),
    "two titles in 《》 with how many they are": (
        "松園協會推出《補網記》、《曬鹽記》這2本客語和華語的有聲繪本。",
        [("補網記", "松園協會"), ("曬鹽記", "松園協會")],
    ),
    "who made it, a clause before": (
        "柳溪市档案馆会同有关单位编纂了《柳溪侨信图录》2031版,近日正式公开发布。",
        [("柳溪侨信图录", "柳溪市档案馆")],
    ),
    "two books, then where they came out": (
        "《阿公的舢舨》與《阿嬤的灶》兩本繪本,昨天在鄉長林志遠見證下發表。",
        [("阿公的舢舨", None), ("阿嬤的灶", None)],
    ),
    "one book, with who saw it": ("《松溪行腳》一書今(12)日在縣長見證下正式發表。", [("松溪行腳", None)]),
    "a paper of science": ("论文《海獭的行为》在《生态》发表。《海獭的行为》一文昨天在网上发表。", []),
    "a paper at its event, by a body with a short name": (
        "柳溪商會(柳商)3日舉行「2031白皮書」發表會,主委林志遠出席。",
        [("2031白皮書", "柳溪商會")],
    ),
    "a kind of book with more before it": ("松溪鄉公所今天舉辦「松溪奇遇」兒童繪本發表會。", [("松溪奇遇", "松溪鄉公所")]),
    "two quoted books at one event": (
        "柳溪學院今天舉辦「說鹽」和「看漁諺」兩本客語新書發表會。",
        [("說鹽", "柳溪學院"), ("看漁諺", "柳溪學院")],
    ),
    "in quotation marks inside those of the event": (
        "由柳溪大学主办的“‘2031柳溪渔业指数’线上发布会”今日举行。",
        [("2031柳溪渔业指数", "柳溪大学")],
    ),
    "which one of its kind, at another event": ("海洋研讨会暨首届渔村活力指数发布会在柳溪举行。", [("渔村活力指数", None)]),
    "a part of a series": ("由柳溪学院主办的《柳溪丛书》“方志部”出版首发式在松园召开。", [("柳溪丛书", "柳溪学院")]),
    "a film": (
        "纪录片《潮间带》昨晚在松园剧院首映。松园电影公司今天举行《小海獭》首映礼。",
        [("潮间带", None), ("小海獭", "松园电影公司")],
    ),
    "a short film by its quoted name": ("微電影「回港」首映記者會今(5)日在松園舉行。", [("回港", None)]),
    "what a film earns": ("电影《小海獭》票房突破两亿,首映当天爆满,首映后获好评。", []),
    "a quoted name and the kind of paper": (
        "柳溪市发布“返乡渔青”服务指南。“渔光互补”十大典型案例揭晓。",
        [("“返乡渔青”服务指南", "柳溪市"), ("“渔光互补”十大典型案例", None)],
    ),
    "a quoted name and which of its series": ("开幕式上,“护海爱岛”第二届海洋丛书首发。", [("“护海爱岛”第二届海洋丛书", None)]),
    "a paper by what it is for": ("柳溪市政府印发关于加快海洋牧场建设的实施意见。", [("关于加快海洋牧场建设的实施意见", "柳溪市政府")]),
    "a paper, and what it is called below": (
        "昨天,云杉县农业局发布进一步做好茶园除虫的指导意见(以下简称《意见》)。",
        [("进一步做好茶园除虫的指导意见", "云杉县农业局")],
    ),
    "measures by what they are for": ("柳溪区发布促进夜间消费的十条措施。", [("促进夜间消费的十条措施", "柳溪区")]),
    "the end of a row before such measures": ("柳溪区出台了包括优化服务、支持渔业发展等在内的5条办法。", []),
    "an appeal": (
        "会上,林志远代表同行发出《守信用》倡议书。柳溪市渔会向会员发起《净海》倡议。",
        [("守信用", "林志远"), ("净海", "柳溪市渔会")],
    ),
    "a collection of names": ("学生发起《护海獭》签名活动。", []),
    "an index that is given out": ("柳溪民意所發放漁村幸福指標以及出行指數", [("漁村幸福指標", "柳溪民意所"), ("出行指數", "柳溪民意所")]),
    "books and money given out": ("民政局发放《惠民手册》五千份,公司发放奖金。", []),
    "what comes of a survey": (
        "柳溪大學民調中心進行的2033年漁民生活調查今日公布結果。",
        [("2033年漁民生活調查", "柳溪大學民調中心")],
    ),
    "what comes of a case": ("警方昨日公布案件调查结果。", []),
    "what a report says": ("柳溪大學昨日公布最新的漁民生活質素報告顯示,漁民滿意。", [("漁民生活質素報告", "柳溪大學")]),
    "cars that are shown, by their letters": (
        "松園集團今天舉行科技日,展示3款電動車,包括Kite A、Kite B和Kite C。",
        [("Kite A", "松園集團"), ("Kite B", "松園集團"), ("Kite C", "松園集團")],
    ),
    "one name that begins another": ("松园科技发布两款新机:松园X1和松园X1 Pro。", [("松园X1", "松园科技"), ("松园X1 Pro", "松园科技")]),
    "two books by their quoted names": ("作家林志远今天推出两本新书,“出海”、“晒网”。", [("出海", "林志远"), ("晒网", "林志远")]),
    "a new brand": ("松園酒廠新品牌「醉月」昨日發表。", [("醉月", None)]),
    "an old brand": ("松園酒廠的老品牌「醉月」很受歡迎,推出自有品牌不易。", []),
    "with others who are counted": ("渔业部等六部门昨日联合印发《海洋牧场方案》。", [("海洋牧场方案", "渔业部")]),
    "with others, a clause before": ("松园集团与12家伙伴携手,共同发布《渔业数据白皮书》。", [("渔业数据白皮书", "松园集团")]),
    "not by the event": ("推介会现场发布了柳溪市投资机会清单。", [("柳溪市投资机会清单", None)]),
    "not by itself": ("“2031年度渔业十大发现”揭晓“2031年度渔业十大发现”今天揭晓。", [("2031年度渔业十大发现", None)]),
    "by who holds the event, behind another sentence": (
        "昨日很热。柳溪县政府12日举办《柳溪渔谣》新书发表会。",
        [("柳溪渔谣", "柳溪县政府")],
    ),
    "a headline without a stop behind it": (
        "渔会发布2031“护海”传播方案柳溪广播电视台日前发布2031“护海”传播方案。",
        [("2031“护海”传播方案", None)],
    ),
    "years since": ("今年是《柳溪规划》发布十周年。", []),
    "wished for soon": ("他希望尽快编制并发布渔业发展报告。", []),
    "a plan of research that makes something known": (
        "柳溪書院民意調研計劃昨日發放2031年漁村調查第一部份結果。",
        [("2031年漁村調查第一部份結果", None)],
    ),
    "a kind of paper in 《》": ("日前,柳溪市渔业局印发《意见》,提出休渔。", []),
    "in plain words, then in 《》": (
        "柳溪市发布护海护渔三年行动方案。\n柳溪市今天发布《关于护海护渔三年行动方案》。",
        [("关于护海护渔三年行动方案", "柳溪市")],
    ),
    "with papers of a kind": ("同步推出《渔港5G白皮书》《渔船白皮书》等皮书和渔业报告。", [("渔港5G白皮书", None), ("渔船白皮书", None)]),
    "the name of all that are counted": ("首批10项“柳溪标准”昨天发布,覆盖渔港等领域。", []),
    "fresh from the oven": ("《渔港竞争力报告:百年变局》今天出炉。", [("渔港竞争力报告:百年变局", None)]),
    "of last year": ("柳溪研究所公布去年的「漁村生活指數」,創五年新高。", [("漁村生活指數", "柳溪研究所")]),
    "one of those counted": ("会上公布了4个领域的12项渔业标准,包括《渔灯通则》。", [("渔灯通则", None)]),
    "stamps by their quoted name": ("柳溪郵政今天發行「離島燈塔」紀念郵票。", [("「離島燈塔」紀念郵票", "柳溪郵政")]),
    "an event and who holds it": ("《山海誌》新書發表會由柳溪學會主辦,昨於縣立圖書館登場。", [("山海誌", None)]),
    "the first of two makers": ("柳溪地震局联合松园大学编制的《柳溪断层图集》近日出版。", [("柳溪断层图集", "柳溪地震局")]),
    "a budget": ("財政司司長今日發表2031至32年度財政預算案。", [("2031至32年度財政預算案", None)]),
    "an article in a periodical": ("《渔声》杂志昨日发表会长林志远重要文章《守护海湾》。", []),
    "the stand of a trade": ("图书出版展区着重展示了一些渔业题材成果。", []),
    "things of all kinds": ("昨天,渔博会上的各类新品发布吸引客商。", []),
    "with whom it was made": ("渔业部会同海洋局、气象局昨日印发《海况预报指南》。", [("海况预报指南", "渔业部")]),
    "stamps that are only described": ("这是全岛首套发行的个性化邮品。", []),
}


@pytest.mark.parametrize(("text", "expected"), RELEASED.values(), ids=RELEASED)
def test_what_is_made_public_is_given_with_its_maker(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(one.title.value, one.by.value if one.by else None) for one in acts.find_releases(reading(text))] == expected
