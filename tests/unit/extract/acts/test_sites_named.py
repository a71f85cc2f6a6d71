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
    "open to the citizens": ("柳溪海濱公園今日開放予市民使用。", ["柳溪海濱公園"]),
}
BEGUN: dict[str, tuple[str, list[str]]] = {
    "named with its owner further on": (
        "5月6日,松园灯饰在柳溪新区举行开工仪式,宣布投资30亿元,开建年产值180亿元的湖东制造基地。\n松园灯饰湖东制造基地将带动湖东。",
        ["松园灯饰湖东制造基地"],
    ),
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
