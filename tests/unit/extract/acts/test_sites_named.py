"""The whole name of what is opened or begun: rebuilt, named with its owner, told by its kind, in the name of a press call."""

import pytest

from generator.extract import acts
from tests.unit.extract.acts.test_acts import reading

OPENED: dict[str, tuple[str, list[str]]] = {
    # What was done with a thing that a clause before names.
    "rebuilt after a quake": (
        "6年前南屏公寓因強震坍塌,經清理後原地重建,昨天重建竣工,新屋落成,市長何立群到場主持竣工典禮。",
        ["南屏公寓"],
    ),
    "rebuilt after it leaned": ("8年前柳溪鐘樓因地震傾斜,拆下後原址重建,今天重建落成。", ["柳溪鐘樓"]),
    "rebuilt after it fell": ("3年前松園會館因颱風傾倒,清運後原地重建,今天重建竣工。", ["松園會館"]),
    "rebuilt after it broke down": ("两年前柳溪书院因暴雨垮塌,加固后原址重建,今天重建竣工。", ["柳溪书院"]),
    "rebuilt after the flood took it": ("3年前松園吊橋因洪水流失,改線後原地重建,今天重建竣工。", ["松園吊橋"]),
    "rebuilt after the sea dug under it": ("4年前柳溪長橋因浪潮掏空,灌漿後原地重建,今天重建竣工。", ["柳溪長橋"]),
    "rebuilt after it sank": ("4年前柳溪碼頭因颱風沉沒,打撈後原地重建,今天重建竣工。", ["柳溪碼頭"]),
    "rebuilt, worn out": ("4年前松園會館因樑柱老朽,停用後原地重建,今天重建竣工。", ["松園會館"]),
    "rebuilt, damaged": ("4年前松園祠堂因落石毀損,勘查後原地重建,今天重建竣工。", ["松園祠堂"]),
    "rebuilt, in ruins": ("4年前松園祠堂因年久傾頹,勘查後原地重建,今天重建竣工。", ["松園祠堂"]),
    "rebuilt after a fire": ("松园市场因火灾烧毁,历经两年重建,今天落成启用。", ["松园市场"]),
    "rebuilt after a storm": ("松園橋因風災斷裂,今(5)日重建通車。", ["松園橋"]),
    "too old": ("松園派出所因廳舍老舊,原地重建,今日完工啟用。", ["松園派出所"]),
    "unlike those before": ("繼完成松園橋、柳溪橋改建後,縣府努力防洪,今(6)日主持通車典禮。", []),
    "to come, in a year": ("松園轉運站已選出規劃設計團隊,132年動工,133年完工啟用。", []),
    "two who work together": ("松園市政府與柳溪水文研究中心攜手合作,添購防潮檔案櫃,近日完工啟用。", []),
    "repaired, opened again": ("松園紀念館修復完成,今重新開館。", ["松園紀念館"]),
    "opened again after repair, with the day between": ("松園活動中心整修後今天重新啟用。", ["松園活動中心"]),
    "moved": ("松園派出所搬遷至柳溪路,今日舉行喬遷啟用典禮。", ["松園派出所"]),
    # Who built it, and where.
    "who put money in, where": (
        "由松园纸业总公司在岚州投资3.2亿元建设的柳溪茶叶拍卖中心项目于昨天在南岭正式开业。",
        ["柳溪茶叶拍卖中心"],
    ),
    "who put money in": ("松园集团投资20亿元的柳溪基地今日开业。", ["柳溪基地"]),
    "works are put to use, with their name": ("由松园集团投资建设的柳溪物流园项目今天正式投产。", ["柳溪物流园项目"]),
    "what a day brings": ("柳溪港今(25)日迎來松園貨櫃站正式啟用,縣長何立群到場。", ["松園貨櫃站"]),
    # A short name.
    "a short name": ("蕉坪警署昨日啟用,局長何立群主持揭幕禮。", ["蕉坪警署"]),
    "a kind alone, put to use": ("托育中心今天啟用。", []),
    "a kind by what it does": ("渔村码头今天投入使用。", []),
    # The name of a press call, in quotation marks.
    "a press call by its name": (
        "衛生局辦理「柳溪區社區心理衛生中心(柳溪區松園街14號)揭牌記者會」,邀請多位貴賓。",
        ["柳溪區社區心理衛生中心"],
    ),
    "an act by its name": ("社會局舉辦「柳溪長照據點揭牌活動」,市長到場。", ["柳溪長照據點"]),
    "the place before a mere kind": (
        "南屏市柳溪區銀髮體能中心揭牌\n社會局昨天舉行柳溪區銀髮體能中心揭牌典禮。銀髮體能中心教長輩伸展。",
        ["柳溪區銀髮體能中心"],
    ),
    "what is made, in the name of an act": ("衛生所盛大舉辦「營造松園社區彩繪牆揭牌活動」。", ["松園社區彩繪牆"]),
    # With its owner, and first of its kind.
    "a new works of a headline": (
        "松園精密南屏廠落成開幕\n松園精密股份有限公司今(26)日在柳溪區舉辦新廠開幕典禮。",
        ["松園精密南屏廠"],
    ),
    "a college of the one whose ceremony it is": (
        "松園大學今日舉辦半導體學院揭牌典禮。\n松園大學半導體學院將於秋季招生。",
        ["松園大學半導體學院"],
    ),
    "an office sets up what has a name of its own": (
        "消防局今日舉行無人機救災中心揭牌典禮。\n消防局無人機救災中心共有十人。",
        ["無人機救災中心"],
    ),
    "the first of a district": ("柳溪市首个儿童图书馆今天开馆。", ["柳溪市首个儿童图书馆"]),
    "the first of a district, with a name of its own": ("全國首座柳溪氫能示範站今揭牌啟用。", ["柳溪氫能示範站"]),
    # No thing that is opened.
    "a brand, told so elsewhere": (
        "今日舉辦「成果發表暨『菱香良品』啟用儀式」,展現成果,全新在地品牌「菱香良品」也亮相。",
        [],
    ),
    "a stage of works": ("柳溪碼頭第二防波堤,今天舉行填築工程竣工典禮。", []),
    "a notice": ("盒內收藏松園劇院落成通知及多張照片。", []),
    # In the manner of the press.
    "with warmth": ("柳溪社區樂齡學堂據點歡喜慶揭牌 熱湯暖人心", ["柳溪社區樂齡學堂據點"]),
    "to catch the eye": ("松園候車站吸睛啟用,等公車也有新亮點。", ["松園候車站"]),
    "somebody's good wishes": ("何立群祝福松園國際南屏廠落成典禮 歡迎投資", ["松園國際南屏廠"]),
    "a road of the district": ("柳溪區主要幹道南140-1區道今(27)日辦理通車典禮。", ["柳溪區主要幹道南140-1區道"]),
    "where it is, before its name": (
        "縣府回應孩子心聲,目前位於柳溪區「松園溜冰場」已闢建完成,能容90人滑行,並於今(15)日由市長何立群主持完工啟用典禮。",
        ["松園溜冰場"],
    ),
    "what land was made of": (
        "縣府將鹽田開發「柳溪親子公園」,歷經4次會勘,在縣長何立群督促各局趕工下,終於整建完成;今(8)日由何縣長主持啟用典禮。",
        ["柳溪親子公園"],
    ),
    # Where somebody goes.
    "where somebody goes for it": ("縣長何立群今(19)日前往柳溪區松園市民活動中心啟用典禮。", ["柳溪區松園市民活動中心"]),
    "where somebody goes to take part": ("市長林志遠昨天前往南屏社區圖書館參加落成典禮。", ["南屏社區圖書館"]),
    "where somebody hurries": ("何立群下午趕往松園消防分隊新廳舍落成啟用典禮,為隊員打氣。", ["松園消防分隊新廳舍"]),
    "where somebody only visits": ("何立群前往柳溪活動中心慰問長者。", []),
    # Several, and one that several share.
    "houses of one place": ("何立群、林志远共同为松园区图书馆、美术馆揭牌。", ["松园区图书馆", "美术馆"]),
    "three houses of one place": ("松园区图书馆、文化馆、博物馆昨日同时开馆。", ["松园区图书馆", "文化馆", "博物馆"]),
    "kinds of which none is named": ("图书馆、博物馆昨日开馆。", []),
    "a house that two share": ("柳溪市松園消防分隊、東湖警局松園所共構新廳舍今落成。", ["柳溪市松園消防分隊、東湖警局松園所共構新廳舍"]),
    "an occasion before": ("協會今(9)日舉行「十週年慶暨紀念石雕揭幕典禮」。", ["紀念石雕"]),
    "the new one of the same kind": (
        "台地大橋昨天通車,新橋落成後居民歡慶。縣長何立群主持台地大橋通車典禮。",
        ["台地大橋"],
    ),
    "closed for repair, opened again": ("「柳溪百貨松園店」封館整修後今天重新開幕。", ["柳溪百貨松園店"]),
    "the ceremony's whole name, shorter behind": (
        "近日,云杉集团南屏新能源产业园年产5万吨铝箔项目基地揭牌仪式举行。何立群、林志远共同为新能源产业园基地揭牌。",
        ["云杉集团南屏新能源产业园年产5万吨铝箔项目基地"],
    ),
    "the ceremony's whole name, its kind behind": (
        "6月8日,柳溪市乡土手艺精品馆开馆暨“岚山研究基地”授牌仪式举行。\n最后,何立群、林志远共同为精品馆开馆剪彩。",
        ["柳溪市乡土手艺精品馆"],
    ),
    # Ceremonies and things by other words.
    "a feast of production": ("3月6日上午,青石集团隆重举行北岭糖厂技改工程竣工投产庆典。", ["北岭糖厂技改工程"]),
    "a gate": ("柳溪大学东校区南大门昨日正式启用。", ["柳溪大学东校区南大门"]),
    "a statue of copper": ("镇政府为老兵铜雕举行揭幕仪式。", ["老兵铜雕"]),
    "a rite by 式": ("行政長官何立群昨日為青大圖書館新館主持揭幕式。", ["青大圖書館新館"]),
    "main works, by a ceremony": ("议会昨日举行青石会堂加建主体工程竣工仪式。", ["青石会堂加建主体工程"]),
    "main works, on a day": ("青石会堂加建主体工程昨日竣工。", []),
    "what the act amounts to": (
        "昨日,何立群为青石产业学院揭牌,这标志着南屏人才基地正式启用。",
        ["青石产业学院"],
    ),
    "what a body set up elsewhere": ("青石大学在南屏建立的首个研究生工作站6日揭牌成立。", ["研究生工作站"]),
    "what a body founded elsewhere": ("青石医院在北岭创办的康复医学中心昨日揭牌。", ["康复医学中心"]),
    "a name that holds a preposition": (
        "昨日,柳溪市见义勇为基金会东湖分会成立揭牌仪式举行。",
        ["柳溪市见义勇为基金会东湖分会"],
    ),
    "built and open": ("占地200亩的北岭体育公园昨日建成开放。", ["北岭体育公园"]),
    "built and open to something": ("北岭港建成开放型口岸。", []),
    "water let in, a phase": ("松园水厂二期昨日正式通水。", ["松园水厂二期"]),
    "what was paid, before it was widened": (
        "松園村聯外道路經鎮公所爭取四百萬元拓寬後,昨日舉辦通車典禮,鎮長何立群剪綵。",
        ["松園村聯外道路"],
    ),
    "which of its kind, told behind its name": (
        "「雲杉日間照顧中心」為南屏嶺東第2家日照據點,昨日舉行揭牌典禮。",
        ["雲杉日間照顧中心"],
    ),
    "in quotation marks, a house by its last word": ("政務司司長何立群今日主持「雲杉閣」開幕典禮。", ["雲杉閣"]),
    "a fair in quotation marks": ("政務司司長何立群今日主持「雲杉藝術節」開幕典禮。", []),
    "after renewal": ("松園邨商場經翻新後昨日重新開幕。", ["松園邨商場"]),
    "a market in service again": ("柳溪街市昨日起重新投入服務。", ["柳溪街市"]),
    "two rites in one": ("何立群聯同主禮嘉賓為青大醫學院大樓主持亮燈及揭幕儀式。", ["青大醫學院大樓"]),
    # Another time.
    "a weekday to come": ("何立群本周六主持跨海鐵路香島段開通儀式\n行政長官何立群將於本周六在南屏站主持跨海鐵路香島段開通儀式。", []),
    "a month in figures of the language": ("松園體育館於今年六月啓用。", []),
    "a coming day, a clause before": ("青石園區管理公司將在5月8日下午2時15分,在柳溪主場館舉行開幕典禮。", []),
    "tomorrow, two clauses before": ("市長何立群明(21)日將走訪山區,上午前往柳溪,為松園圖書館揭牌。", []),
    "open to the citizens": ("柳溪海濱公園今日開放予市民使用。", ["柳溪海濱公園"]),
}
BEGUN: dict[str, tuple[str, list[str]]] = {
    "named with its owner further on": (
        "5月6日,松园灯饰在柳溪新区举行开工仪式,宣布投资30亿元,开建年产值180亿元的湖东制造基地。\n松园灯饰湖东制造基地将带动湖东。",
        ["松园灯饰湖东制造基地"],
    ),
    "begun that day, in quotation marks": ("縣府昨天動工的「柳溪青年家園住宅」採用木構造。", ["柳溪青年家園住宅"]),
    "two of one kind, in quotation marks": ("柳溪住宅中心昨天舉辦「松風居」及「竹影居」青年住宅動土典禮。", ["松風居", "竹影居"]),
    "with its owner in a later sentence": (
        "16日上午,松园县第三中学隆重举行体艺馆项目奠基仪式。县教育局向松园县第三中学体艺馆项目开工表示祝贺。",
        ["松园县第三中学体艺馆项目"],
    ),
    "a place that the headline alone has": (
        "松河鄉圖書大樓暨兒童樂園興建工程動土\n柳溪縣松河鄉公所5日舉辦「圖書大樓暨兒童樂園興建工程動土典禮」。",
        ["松河鄉圖書大樓暨兒童樂園興建工程"],
    ),
    "worn out, then begun anew": ("松園宮因年久失修,廟方決定重建,今天舉行重建動土典禮。", ["松園宮"]),
    "built long ago, much told of it since": (
        "松園消防隊自民國58年啟用至今,車庫已嫌狹小,為便利出勤,縣府籌措財源並爭取補助,經費約6千萬元,昨(15)日舉行動土典禮,由縣長何立群主持。",
        ["松園消防隊"],
    ),
    "one of great works": ("在岚州,全省十大引水工程之一东湖供水保障工程昨天开工。", ["东湖供水保障工程"]),
    "the ground levelled": ("青石書院昨日為林岳科技樓舉行平土儀式。", ["林岳科技樓"]),
    "ground that is level": ("青石書院位於平土之上。", []),
    "a prayer before the act": (
        "松園戶政所建物老舊,縣府推動「松園戶政所暨圖書館合署大樓興建工程」,昨日由縣長何立群主持祈福動土典禮。",
        ["松園戶政所暨圖書館合署大樓興建工程"],
    ),
    "without the places around": (
        "3月9日,岭东柳溪北岭县河口镇松水村松水桥开工仪式举行。县长宣布松水村松水桥开工。",
        ["松水村松水桥"],
    ),
    "a body that only holds it": ("柳溪住宅中心於嶺東縣推動青年住宅,繼北川市後,昨天在南屏市舉行住宅動土典禮。", []),
    "a plan of years ago": ("住持昨天主持修葺開工典禮,鄉長說,青山寺數年前籌備整修計畫,昨日舉辦開工大典。", []),
    "what all pray for": ("來賓為園區動土上香祈求工程順利。", []),
    "wished luck": ("來賓一起鏟土,祝福松園書庫動土平安施工順遂。", []),
    "the builder stands before a kind": (
        "松園建設大型冷凍中心於柳溪園區動土\n松園建設股份有限公司推動大型冷凍中心案,今(9)日在園區舉行廠房動土典禮。",
        ["大型冷凍中心"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), OPENED.values(), ids=OPENED)
def test_what_is_opened_is_given_by_its_whole_name(text: str, expected: list[str]) -> None:
    assert [site.name.value for site in acts.find_unveilings(reading(text))] == expected


@pytest.mark.parametrize(("text", "expected"), BEGUN.values(), ids=BEGUN)
def test_what_is_begun_is_given_by_its_whole_name(text: str, expected: list[str]) -> None:
    assert [site.name.value for site in acts.find_groundbreakings(reading(text))] == expected
