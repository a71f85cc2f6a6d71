"""What is opened or begun, as reports of ceremonies tell it: names of every extent, and what stands near a verb and is no such thing."""

import pytest

from generator.extract import acts
from tests.unit.extract.acts.test_acts import reading

OPENED: dict[str, tuple[str, list[str]]] = {
    # What the ceremony is called.
    "a great ceremony": ("雲杉酒廠今(6)日於柳溪舉行松園觀光酒坊落成大典。", ["松園觀光酒坊"]),
    "a press call": ("柳溪縣政府昨(4)日舉行水情監測平台啟用記者會,由縣長何立群主持。", ["水情監測平台"]),
    "a reception": ("林志遠今天參加松園機械公司新型車庫全新啟用開幕酒會。", ["松園機械公司新型車庫"]),
    "thanks to the ground": ("松園國小幼兒園舍新建落成謝土典禮今(3)日舉行。", ["松園國小幼兒園舍"]),
    "water let in, with no name of its own": ("柳溪縣南嶺淨水廠今(8)日舉行通水啟用典禮。", ["柳溪縣南嶺淨水廠"]),
    "a launch of a book besides": (
        "何立群今日出席「《柳溪舊影》新書發表會暨古文書庫房啟用典禮」。",
        ["古文書庫房"],
    ),
    "handed over, with no name of its own": ("松园国援建的柳溪医院昨日举行移交启用仪式,何立群出席。", ["柳溪医院"]),
    "given its name besides": ("松园大学昨日举行「何晴科学馆」命名典礼暨启用仪式。", ["何晴科学馆"]),
    "opened to the public": ("「柳溪藝術村」今日起正式開放予公眾使用。", ["柳溪藝術村"]),
    "a second phase opened": ("柳溪海濱花園第二期及松園寵物公園今日正式開放。", ["柳溪海濱花園第二期", "松園寵物公園"]),
    "what somebody opens is told by its kind": ("上周,青石电气集团在西部的第三座零件仓库在柳溪开业。", []),
    # Who does it stands between.
    "by whom, before the ceremony": (
        "松園縣立嶺東中學今(9)日由縣長何立群及校長林志遠舉行揭牌典禮。",
        ["松園縣立嶺東中學"],
    ),
    "by whom, of a bridge": ("松園大橋今由縣長何立群、議長林志遠等人共同主持通車典禮。", ["松園大橋"]),
    "before many who see it": (
        "柳溪市與雲杉學院攜手,成立「柳溪青創中心」,今(7)日在市長何立群、校長林志遠,以及議員陳若水等來賓見證下揭牌啟用。",
        ["柳溪青創中心"],
    ),
    "by whom, in a clause of its own": (
        "松園縣社會局推動的「柳溪小站」,結合托育,今(5)日由縣長何立群、議員林志遠揭牌啟用。",
        ["柳溪小站"],
    ),
    "for what is told by its kind": (
        "柳溪数据安全研究联盟正式成立\n9月4日,柳溪数据安全研究联盟成立大会举行。\n何立群与林志远共同为联盟揭牌。",
        ["柳溪数据安全研究联盟"],
    ),
    "for what is told by its kind alone": ("何立群一行参观了松园,并为中心揭牌。", []),
    # The name.
    "how many there are of its kind": ("松園里活動中心為全縣第12座活動中心,今(9)日啟用。", ["松園里活動中心"]),
    "how long it is": ("松園河濱步道全長7公里,歷時四年完工,今日啟用。", ["松園河濱步道"]),
    "what it is the greatest of": ("南嶺大橋是全省最長的跨海大橋,今日通車。", ["南嶺大橋"]),
    "told as opened that day": ("今日啟用的松園市場愛心平台為完成佈建的第21處。", ["松園市場愛心平台"]),
    "a number of a list": ("1. 松園運動中心今日啟用,縣長主持。", ["松園運動中心"]),
    "the edition of a meeting": ("2031年南屏海盐论坛峰会新闻中心今天启用。", ["2031年南屏海盐论坛峰会新闻中心"]),
    "a number of such things": ("全縣第18座(全國第240座)的松園圖書館昨(2)日於柳溪國小落成啟用。", ["松園圖書館"]),
    "a place of support": ("松園區身心障礙家庭支持據點今揭牌,提供諮詢。", ["松園區身心障礙家庭支持據點"]),
    "what a school builds": ("柳溪高中中央廚房今(5)日落成啟用。", ["柳溪高中中央廚房"]),
    "quarters": ("松园消防救援站营房建成投用,守护一方平安。", ["松园消防救援站营房"]),
    "what moved house": ("柳溪县政务服务大厅搬迁新址启用。", ["柳溪县政务服务大厅"]),
    "a union of two hospitals": ("柳溪县妇幼保健院与松园儿童医院医联体签约揭牌仪式举行。", ["柳溪县妇幼保健院与松园儿童医院医联体"]),
    "of whom the headline tells": ("何晴紀念圖書館今啟用\n林志遠捐建紀念圖書館,今(8)日舉行啟用典禮。", ["何晴紀念圖書館"]),
    "a way": ("何立群今(5)日主持柳溪河濱自行車道啟用典禮。", ["柳溪河濱自行車道"]),
    "works on what stands before": (
        "何立群昨(1)日參加柳溪區溫泉系統旅店管路與用戶接管工程完工典禮。",
        ["柳溪區溫泉系統旅店管路與用戶接管工程"],
    ),
    "what was done at its end": ("何立群今日為「柳溪果菜市場愛心食材平臺開幕」揭牌。", ["柳溪果菜市場愛心食材平臺"]),
    "a quoted name behind who builds it": (
        "柳溪鎮公所全新打造「月光水岸」壁畫園區,於今(3)日正式開幕。",
        ["「月光水岸」壁畫園區"],
    ),
    "a place where it is held": (
        "柳溪縣東山里聯合活動中心131年7月9日上午9點,於柳溪縣裕民路52號(裕民路口)舉行落成啟用典禮。",
        ["柳溪縣東山里聯合活動中心"],
    ),
    "two bodies, one with 和 in its name": (
        "5月6日上午,柳溪跨江缆车工程督造指挥部、南岭和通轮渡有限公司揭牌暨共造启动仪式举行。",
        ["柳溪跨江缆车工程督造指挥部", "南岭和通轮渡有限公司"],
    ),
    # No name.
    "by what performance": ("茶會由松園國小太鼓隊、柳溪國中舞蹈班熱鬧揭幕。", []),
    "the name of a show": ("首檔展覽「溪的呼喚」呈現聚落風情,於今(6)日舉行剪綵儀式。", []),
    "another month of that year": ("柳溪碼頭於130年3月動工,同年9月柳溪船員學校開幕。", []),
    "a month told with its year": ("松園區衛生所於130年8月搭配步道揭牌活動邀請長者健行。", []),
    "somebody's pleasure": ("何立群致詞時說,今早十分高興能夠趕到咱們松園派出所落成典禮,大家辛苦了。", []),
    "what was set up last year": ("柳溪大學在去(130)年10月成立第一所農藝學院,由何立群親自揭牌。", []),
    "since it is open to traffic": ("松溪铁路全长80公里,设计时速160公里,通车运营后,旅客可一小时到达。", []),
    "what a doing may have to do with": ("何立群認為,這次遷站計畫或與鄰村新樓落成有關。", []),
    "a stretch of a clause": ("松園縣將溪水導入到柳溪灌溉渠道,於今日啟用。", []),
    "what is not yet enough": ("居民說,這些年不斷有新醫院落成。", []),
    "a fair": ("何立群今(3)日出席消博會開幕儀式。", []),
    "a fair, with its name in brackets": ("何立群今(3)日為「柳溪國際茶葉展(TEA LIU 2031)」主持開幕儀式。", []),
    "a survey": ("“柳溪建材百强企业测评及首选品牌”昨日在京隆重揭幕。", []),
    "a brand": ("柳溪農會發表成果,「溪谷良田」品牌今(4)日啟用。", []),
    "the first stop": ("柳溪縣今日舉行首站揭牌儀式。", []),
    "so many of a measure": ("松園公司在柳溪興建8200坪廠房,並在今天辦理落成典禮。", []),
}
BEGUN: dict[str, tuple[str, list[str]]] = {
    "a name that begins as a preposition does": ("向阳水库扩建二期工程今天开工。", ["向阳水库扩建二期工程"]),
    "a great ceremony": ("松園紙業今(8)日於南屏舉行柳溪物流園區動土大典。", ["柳溪物流園區"]),
    "two roads": ("工務局今(9)日辦理松園路及柳溪路道路優質化工程開工典禮。", ["松園路及柳溪路道路優質化工程"]),
    "a row inside a name, with 与": ("何立群昨日参加松园集团种植、加工与展示基地奠基仪式。", ["松园集团种植、加工与展示基地"]),
    "who holds the ceremony before its name": (
        "今(6)日由何立群縣長親自主持松園養蜂場新建倉房工程開工動土典禮。",
        ["松園養蜂場新建倉房工程"],
    ),
    "a row of letters": ("9月4日,“柳溪市东城C、D、E地块安置房工程”举行开工仪式。", ["柳溪市东城C、D、E地块安置房工程"]),
    "a lot of works": (
        "南屏、柳溪區第二期溫泉引水道鋪設工程第一標今(7)日舉行開工典禮,縣長何立群出席。",
        ["南屏、柳溪區第二期溫泉引水道鋪設工程第一標"],
    ),
    "at a place, what a clause before names": (
        "「柳溪縣水上運動中心」131年3月5日(星期三)上午9時,於柳溪縣松園重劃區「公12」基地(松園路二段)舉行動土典禮。",
        ["柳溪縣水上運動中心"],
    ),
    "a second stage, with what is added": (
        "松園農校東牧場第二期暨增設乳酪坊新建工程於今(8)日隆重動土,縣長何立群出席。",
        ["松園農校東牧場第二期暨增設乳酪坊新建工程"],
    ),
    "who takes part, of quoted works": (
        "推動「柳溪青農住宅區」新建工程,今(9)日清晨縣長何立群應邀出席動土典禮。",
        ["柳溪青農住宅區"],
    ),
    "what lies beside it": (
        "基地區位鄰近柳溪交流道、松園公園、東有柳溪高中,交通便利,縣長何立群今(5)日親自到場主持開工祝禱典禮。",
        [],
    ),
    "how the works are parted": ("柳溪縣在港區開闢道路,工程分A、B兩段於今(16)日開工。", []),
    "a hundred years since": ("今年欣逢柳溪大圳及松園水庫開工百年紀念,將舉辦活動。", []),
    "who begins to build": ("松園國中動工興建音樂班新教室,今(6)日舉行動土典禮。", ["音樂班新教室"]),
    "what it is said of only": ("何立群就任後首座核定動土興建的大型場館-松園市場,今(4)日舉行上樑典禮。", []),
    "a month of this year": ("柳溪縣積極辦理「松園抽水站應急工程」,並於今(131)年2月開工,何立群昨(12)日視察進度。", []),
    "a tool of daily work": ("被告說,當時正戴上開工「工具帶」。", []),
    "works called off": ("松园公司取消大陆新厂动土,意味产能受到节制。", []),
    "machines that run": ("前几个月,柳溪纱厂三十台机器只有两三台开工。", []),
}


@pytest.mark.parametrize(("text", "expected"), OPENED.values(), ids=OPENED)
def test_what_is_opened_is_given_with_its_name(text: str, expected: list[str]) -> None:
    assert [site.name.value for site in acts.find_unveilings(reading(text))] == expected


@pytest.mark.parametrize(("text", "expected"), BEGUN.values(), ids=BEGUN)
def test_what_is_begun_is_given_with_its_name(text: str, expected: list[str]) -> None:
    assert [site.name.value for site in acts.find_groundbreakings(reading(text))] == expected
