"""What is no party is left out and said; the full name of a party is taken from the text."""

import pytest

from generator.extract import acts
from tests.unit.extract.acts.test_acts import reading, signings

Pairs = list[tuple[str, ...]]

VETTED: dict[str, tuple[str, Pairs]] = {
    "what a partner does for one": (
        "青石县与项目投资商云杉矿业公司签订协议。南屏医院与帮扶单位北岭医院签订帮扶协议。",
        [("青石县", "云杉矿业公司"), ("南屏医院", "北岭医院")],
    ),
    "those who came from one": ("青石大学与来访的云杉大学代表团签署备忘录。", [("青石大学", "云杉大学")]),
    "then": ("青石公司与云杉公司的合作始于2015年,当时双方签署了框架协议。", []),
    "what kind of firm it is": (
        "知名车企云杉汽车与青石区政府签署投资协议。南屏银行与上市公司北岭电子签订合约。",
        [("云杉汽车", "青石区政府"), ("南屏银行", "北岭电子")],
    ),
    "an association of such firms": ("青石市政府与上市公司协会签署协议。", [("青石市政府", "上市公司协会")]),
    "what a partner is called": (
        "林志远代表青石县政府与项目合作签约方云杉环保有限公司签订了投资协议。青石大学与中标方云杉医院签署协议。",
        [("青石县政府", "云杉环保有限公司"), ("青石大学", "云杉医院")],
    ),
    "a firm that is called 方正": ("青石大学与方正科技公司签署合作协议。", [("青石大学", "方正科技公司")]),
    "a sister": ("青石鎮昨日與三姐雲杉鎮簽署協議。南屏市與姊妹市北嶺市簽署備忘錄。", [("青石鎮", "雲杉鎮"), ("南屏市", "北嶺市")]),
    "a hospital that is called 友好": ("青石大学与友好医院签署协议。", [("青石大学", "友好医院")]),
    "a village that is called so": ("青石公司与三妹村委会签署协议。", [("青石公司", "三妹村委会")]),
    "a year long past": ("林志遠表示,青石鎮於民國五十七年時與雲杉鎮締結姊妹鎮。", []),
    "what was signed over a year": ("据悉,今年以来,青石已签约低碳项目151个。", []),
    "what a firm is, in a bracket": ("青石县与云杉公司(北岭公司授权企业)签订协议。", [("青石县", "云杉公司")]),
    "firms of the state, counted": (
        "青石委员会与云杉公司、南屏(北岭)有限公司4家央企签署协议。",
        [("青石委员会", "云杉公司", "南屏(北岭)有限公司")],
    ),
    "a name that 暨 joins": ("青石大学与南屏标准暨计量中心签署备忘录。", [("青石大学", "南屏标准暨计量中心")]),
    # The full name.
    "a university": (
        "國立中嶺大學與雲杉醫院攜手,由嶺大何立群校長與雲杉醫院林志遠院長共同簽訂協議。",
        [("國立中嶺大學", "雲杉醫院")],
    ),
    "a university of which a school signs": (
        "青岭大学工程学院与云杉大学今日签署备忘录。何立群和林志远分别代表岭大及云杉大学签署合作备忘录。",
        [("青岭大学工程学院", "云杉大学")],
    ),
    "two universities that may be meant": (
        "青岭大学和南岭大学派员。岭大校长何立群与云杉公司董事长林志远签署协议。",
        [("岭大", "云杉公司")],
    ),
    "a foundation by its name": (
        "南屏大學與財團法人雲杉基金會攜手。南屏大學與雲杉基金會簽署協議。",
        [("南屏大學", "雲杉基金會")],
    ),
    "a legal person": (
        "南屏大學與雲杉醫療社團法人雲杉醫院攜手,由南屏大學何立群校長與雲杉醫院林志遠院長共同簽訂協議書。",
        [("南屏大學", "雲杉醫療社團法人雲杉醫院")],
    ),
    # No party.
    "a drive to those who sign": (
        "青石大學校長何立群等人,驅車前往南屏區公所,共同簽署「閱讀扎根」協定。",
        [("南屏區公所",)],
    ),
    "those to whom one drives": ("驅車前往青石鄉公所與雲杉國小簽訂合作契約。", [("青石鄉公所", "雲杉國小")]),
    "the paper itself": ("双方在协议书上签字,签订协定书。", [()]),
    "activities": ("優質供應商服務與技術合作簽約。", []),
    "a firm whose name ends as an activity does": ("云杉环境服务公司与青石技术公司签署协议。", [("云杉环境服务公司", "青石技术公司")]),
    "schools that are called what they are": ("研發資源與合作夥伴學校簽署合作備忘錄。", []),
    "schools of the place": ("多家知名企业与本地高校签署合作协议。", []),
    "a government of nowhere": ("政府與業者簽署合作協議。", []),
    "a school whose name holds 合作": ("青石合作學校與雲杉公司簽署協議。", [("青石合作學校", "雲杉公司")]),
    "a phase of a fund": (
        "市長高翔會見了云杉集團董事長馮毅,并出席青石成長基金(二期)和南屏碼頭項目投資合作協議簽約儀式。",
        [],
    ),
    "a fund by its name": ("青石发展基金会和南屏医院签署合作协议。", [("青石发展基金会", "南屏医院")]),
    "congratulations": ("林志远代表镇党委、镇人大向基地签约致以祝贺。", []),
    "a state by its name": ("青石国与埃及签署协议。", [("青石国", "埃及")]),
    "those of a trade in a land": ("青石大学与越南纺织业者签署协议。", [("青石大学",)]),
    "governments and bodies of no name": ("中外地方政府和国际组织签署协议。", []),
    "a firm that comes": ("来自青石的零部件企业来到云杉新区与整车企业对接供需,签署合作协议。", []),
    "a field before the paper": ("在地產業與學術研究的結合,促成簽署合作意向書。", []),
    "told again, by no kind of body": ("我们与海螺签署了合作协议。海螺表示欢迎。青石公司与海螺签署协议。", [("青石公司", "海螺")]),
    # What stands around a name.
    "an officer with a Latin name": (
        "雲杉公司何立群總經理與青灣海事局Marlow董事代表簽署合作協議。",
        [("雲杉公司", "青灣海事局")],
    ),
    "a person with a title inside": (
        "青石商會會長林志遠率團訪問雲杉市,與雲杉商會簽署友好商會協議。",
        [("青石商會", "雲杉商會")],
    ),
    "a hospital with the name of a person": (
        "新光陈大明纪念医院与云杉大学签署合作协议。陈大明是创办人。",
        [("新光陈大明纪念医院", "云杉大学")],
    ),
    "what the last does with the rest": (
        "青石大学与云杉大学、南屏大学共建联盟,三校校长共同签署协议。",
        [("青石大学", "云杉大学", "南屏大学")],
    ),
    "the board of a school": ("青石学校领导班子成员与云杉教育集团签约共建实验学校。", [("青石学校", "云杉教育集团")]),
    "an area of a title": (
        "青石保險公司亞洲區總裁林志遠與雲杉銀行行長馮毅簽署分銷協議。",
        [("青石保險公司", "雲杉銀行")],
    ),
    "counties that are counted": (
        "冯毅副局长代表青石水利局分别与云杉、南屏、北岭3个市属县区(市)签署了协议。",
        [("青石水利局", "云杉"), ("青石水利局", "南屏"), ("青石水利局", "北岭")],
    ),
    "on the occasion, behind the name": ("青石航運分公司於酒會中與雲電公司完成簽署承租契約。", [("青石航運分公司", "雲電公司")]),
    # Witnesses.
    "who only sees it": ("青石市市长林志远和云杉集团董事长冯毅共同见证签署战略合作协议。", []),
    "who sees it, and who signs": (
        "在青石市市长林志远、云杉集团董事长冯毅的见证下,青石市商务局局长何立与云杉集团副总裁高翔代表双方签署合作协议。",
        [("青石市商务局", "云杉集团")],
    ),
    "seen by one in the middle": (
        "青石公司董事长林志远、云杉公司总经理冯毅昨(8)日在市长高翔见证下签署合作意向书。",
        [("青石公司", "云杉公司")],
    ),
    "by whom those sign who were named": (
        "云杉港与北国青湾港签署姊妹港协议,由航运公司何立群总经理及青湾海事局马洛董事代表签署。",
        [("云杉港", "北国青湾港")],
    ),
    "by whom something else is signed": (
        "云杉港与青湾港签署姊妹港协议,由航运公司与青湾海事局代表签署供油合同。",
        [("云杉港", "青湾港"), ("航运公司", "青湾海事局")],
    ),
    "for whose college somebody signs": (
        "青石学院党委书记林志远会见了云杉集团总裁冯毅一行,并代表学院与云杉集团签署校企合作协议。",
        [("青石学院", "云杉集团")],
    ),
    # Full names.
    "a short name in brackets": (
        "青監局與雲杉中央銀行昨日簽訂諒解備忘錄。青石金融監理局(青監局)表示歡迎。",
        [("青石金融監理局", "雲杉中央銀行")],
    ),
    "a school with who keeps it": (
        "國立青石大學今年招生。青石大學校長林志遠與雲杉公司董事長馮毅簽署備忘錄。",
        [("青石大學", "雲杉公司")],
    ),
    "a firm by its first word": (
        "雲杉半導體股份有限公司昨宣布擴大徵才。雲杉公司與青石科大簽署備忘錄。",
        [("雲杉公司", "青石科大")],
    ),
    "two firms with one first word": (
        "云杉物业有限公司和云杉能源有限公司到会。云杉公司与青石大学签署备忘录。",
        [("云杉公司", "青石大学")],
    ),
    "an association by its end": (
        "青石市進出口商業同業公會來訪。雲杉商會與青石市進出口公會簽署備忘錄。",
        [("雲杉商會", "青石市進出口公會")],
    ),
    "a town that the text gives alone": (
        "青石區農會與日本北嶺縣南屏市簽署備忘錄,南屏市市長出席。",
        [("青石區農會", "南屏市")],
    ),
    "a town that is never alone": ("青石區農會與日本北嶺縣南屏市簽署備忘錄。", [("青石區農會", "日本北嶺縣南屏市")]),
    "a foreign university that the text gives alone": (
        "青石大學與葡萄牙雲杉大學簽署備忘錄,雲杉大學校長馮毅致辭。",
        [("青石大學", "雲杉大學")],
    ),
    "a foreign university that is never alone": ("青石大學與葡萄牙雲杉大學簽署備忘錄。", [("青石大學", "葡萄牙雲杉大學")]),
    "a capital": ("中華民國首都青石市與雲杉國南屏城簽署協定,青石市市長馮毅出席。", [("青石市", "雲杉國南屏城")]),
    "a Chinese name beside the Latin one": (
        "青石公司与北国轻轨公司QRX Corp签订备忘录。与北国轻轨公司的合作很重要。",
        [("青石公司", "北国轻轨公司")],
    ),
    "a description before a Latin name": ("青石公司与北国芯片公司Meridian签订备忘录。", [("青石公司", "Meridian")]),
    "universities of one place": (
        "青石医院与3间本地大学(北岭云杉大学、北岭南屏大学和北岭大学)签署合作协议。",
        [("青石医院", "北岭云杉大学"), ("青石医院", "北岭南屏大学"), ("青石医院", "北岭大学")],
    ),
    # Who is told elsewhere in the sentence.
    "the head of a place goes abroad": (
        "青石縣長林志遠率團訪問日本,二十日與雲杉縣知事馮毅簽署友好交流協定,兩縣將推動觀光。",
        [("青石縣", "雲杉縣")],
    ),
    "the head of a place only says so": ("青石縣長林志遠今天表示,與雲杉縣政府簽署友好交流協定。", []),
    "heads who sign for those at the head": (
        "青石科大與雲杉公司合作,今天由校長林志遠及總經理馮毅簽署備忘錄。",
        [("青石科大", "雲杉公司")],
    ),
    "by what means": ("青石公司與雲杉公司,透過視訊方式,簽署合作備忘錄。", [("青石公司", "雲杉公司")]),
    "after talks": ("为深化合作,青石大学、云杉中学经友好协商,签订共建协议。", [("青石大学", "云杉中学")]),
    "a committee of no place": (
        "青石县委书记林志远,县委副书记、县长高翔与云杉集团董事长冯毅签署合作协议。",
        [("青石县", "云杉集团")],
    ),
    # Lists.
    "an office of two sectors": ("青石国外交与贸易部同云杉国外交部签署备忘录。", [("青石国外交与贸易部", "云杉国外交部")]),
    "a firm and an office of culture": ("青石教育与云杉文化局签署合作协议。", [("青石教育", "云杉文化局")]),
    "together with, in Hong Kong": (
        "青石科技園公司行政總裁林志遠聯同雲杉製藥主席馮毅簽署合作備忘錄。",
        [("青石科技園公司", "雲杉製藥")],
    ),
    "a list over a comma, counted": (
        "青石运营有限公司、云杉建设公司,南屏分公司等本地企业当天分别与东湖集团和北岭集团等企业签署合作项目21个。",
        [("青石运营有限公司", "云杉建设公司", "南屏分公司", "东湖集团", "北岭集团")],
    ),
    "headline and papers of others": (
        "青石公司与云杉公司签备忘录\n考察团逗留期间,和当地企业和机构签署多份合作备忘录,其中一份由青石集团与南屏公司签订。",
        [("青石集团", "南屏公司")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), VETTED.values(), ids=VETTED)
def test_only_who_can_sign_is_a_party(text: str, expected: Pairs) -> None:
    assert [parties for parties, _, _ in signings(text)] == expected


def test_a_party_that_was_not_read_is_noted_with_its_sentence() -> None:
    view = reading("昨日,青石縣府開會。驅車前往,與南屏區公所共同簽署合作協定。")
    drafts, gaps = acts.read_signings(view, ())
    notes = acts.find_unread(view, dict.fromkeys(("signings", "unveilings", "groundbreakings"), bool(drafts)), gaps)
    assert len(gaps) == len(notes) <= 1
