"""Ways in which Chinese tells a signing, an opening, a beginning or a publication, put together from parts: every part with every way."""

import itertools

import pytest

from generator.extract import acts
from tests.unit.extract.acts.test_acts import reading

ONE = ("青石县人民政府", "云杉大学", "北川农商银行", "青石市工商联")
OTHER = ("云杉集团有限公司", "南屏市第一中学", "南屏海关", "云杉电子")
DOCUMENTS = ("战略合作协议", "《战略合作框架协议》", "产业项目投资协议")
SIGNED = (
    "5月12日,{a}与{b}签署{x}。",
    "5月12日,{a}同{b}正式签署了{x},双方将在人才培养等方面开展合作。",
    "林岚、何立群分别代表{a}和{b}签署{x}。",
    "昨天,{a}与{b}举行座谈会。会上,双方签署{x}。",
    "昨天,{b}负责人一行到访{a},双方签署{x}。",
    "昨天上午,{a}与{b}{y}签约仪式在青石宾馆举行。",
)


@pytest.mark.parametrize("told", SIGNED)
def test_two_sign_in_every_way(told: str) -> None:
    for a, b, document in itertools.product(ONE, OTHER, DOCUMENTS):
        text = told.format(a=a, b=b, x=document, y=document.strip("《》"))
        assert [{party.value for party in signing.parties} for signing in acts.find_signings(reading(text))] == [{a, b}], text


SIGNINGS = {
    "a firm with a numbered one beside it": (
        "云杉大学与青石建工第六建设有限公司签署合作协议。随后,青石建工集团、北川集团与南屏大学等3所高校签署协议。",
        {"青石建工集团", "北川集团", "南屏大学"},
    ),
    "a school for which somebody signs, not the body of another": (
        "县委书记何立群、南屏县委书记林志远、校长罗敏、副校长林岚出席仪式。林岚代表学校和云杉开发区副主任高翔签署战略合作协议。",
        {"学校", "云杉开发区"},
    ),
    "a trade association of a county": (
        "校長林嵐與青石縣工業會理事長何立群於三月八日,攜手簽訂合作意願書。",
        {"青石縣工業會"},
    ),
}


@pytest.mark.parametrize(("text", "parties"), SIGNINGS.values(), ids=SIGNINGS)
def test_the_last_signing_has_these_parties(text: str, parties: set[str]) -> None:
    assert {party.value for party in acts.find_signings(reading(text))[-1].parties} == parties


NAMES = ("青石县退役军人服务中心", "“青石书屋”", "云杉大学附属青石医院", "青石大桥")
DAYS = ("5月12日上午,", "近日,")
BEFORE = ("", "总投资3.2亿元的", "由云杉集团投资建设的", "位于城南新区的", "占地50亩、总投资2亿元的", "经过一年多紧张施工,")
BEHIND = ("。", ",市长林志远出席。", ",标志着公共服务迈上新台阶。")
OPENED = ("正式启用", "落成启用", "建成投用", "投入使用", "正式投运")


@pytest.mark.parametrize("verb", OPENED)
def test_a_thing_is_opened_in_every_way(verb: str) -> None:
    for day, before, name, behind in itertools.product(DAYS, BEFORE, NAMES, BEHIND):
        text = f"{day}{before}{name}{verb}{behind}"
        assert [site.name.value for site in acts.find_unveilings(reading(text))] == [name.strip("“”")], text


UNVEILED = {
    "a railway for fast trains": ("今天,连接北川和南屏的川屏高铁全线开通运营,西南新增一条大动脉。", ["川屏高铁"]),
    "a railway since the year begins with": ("历时八年建设,新川屏铁路今天正式全线开通运营。", ["新川屏铁路"]),
    "a motorway": ("今天,北川至云杉县的川云高速建成通车。", ["川云高速"]),
    "a runway": ("近日,青石国际机场第四跑道正式投运。", ["青石国际机场第四跑道"]),
    "a way through a border": ("今天,青石口岸客货车通道全部完成建设正式启用。", ["青石口岸客货车通道"]),
    "a centre of the whole country": ("今天,设在云杉饭店的全国村超新闻中心正式启用。", ["全国村超新闻中心"]),
    "who does it stands between": (
        "青石大學11日進駐園區,成立「青石創新育成基地」,校長林嵐、市長林志遠、局長何立群等共同揭牌,攜手培育人才。",
        ["青石創新育成基地"],
    ),
    "a township office whose ribbon is cut": ("原地重建的嶄新青石鄉公所,廿九日由鄉長林嵐等貴賓共同剪綵。", ["青石鄉公所"]),
    "an opening with something else": ("青石电池基地投产暨招聘会启动仪式在南屏广场举行。", ["青石电池基地"]),
}


@pytest.mark.parametrize(("text", "names"), UNVEILED.values(), ids=UNVEILED)
def test_what_is_opened(text: str, names: list[str]) -> None:
    assert [site.name.value for site in acts.find_unveilings(reading(text))] == names


@pytest.mark.parametrize(
    "text",
    [
        "云杉铁路1992年全线开通运营,承担着煤炭运输任务。",
        "截至今天15时,川屏高铁通车24小时客流超12万人次。",
        "今天,青石至北川集装箱海铁联运大通道开通。",
        "「青石科技股份有限公司」今(23)日上午在岚山区举办动土典礼。",
        "全村出錢出力,蓋了兩年,新屋總算完成,昨天正式剪綵啟用。",
        "眾多鄉民一同見證「新厝」落成。",
        "这是云杉县今年第三批次集体开工仪式。",
    ],
)
def test_what_names_nothing_that_is_opened_or_begun(text: str) -> None:
    assert [*acts.find_unveilings(reading(text)), *acts.find_groundbreakings(reading(text))] == []


BEGUN = {
    "a canal of which something else is told": ("作为西部通道骨干工程——平青运河今天全线动工建设。", ["平青运河"]),
    "a district that is watered": ("今天,位于云杉县的北水灌区开工建设。", ["北水灌区"]),
}


@pytest.mark.parametrize(("text", "names"), BEGUN.values(), ids=BEGUN)
def test_what_is_begun(text: str, names: list[str]) -> None:
    assert [site.name.value for site in acts.find_groundbreakings(reading(text))] == names


RELEASED = {
    "a report with what it is called below": (
        "《青石开放报告》(以下简称《报告》)发布暨国际研讨会也在今天举行。",
        ["青石开放报告"],
    ),
    "a book that somebody wrote": ("作家林岚撰写的《远山》12日发表,县长何立群到场祝贺。", ["远山"]),
    "a book without marks": ("昨天,由云杉出版社主办的林岚文集(第二辑)新书发布会在新闻中心举行。", ["林岚文集(第二辑)"]),
    "a brand by an event of its strategy": ("下午举办“青石寒菜”公用品牌项目战略发布会,请菜农上台。", ["青石寒菜"]),
}


@pytest.mark.parametrize(("text", "titles"), RELEASED.values(), ids=RELEASED)
def test_what_is_made_public(text: str, titles: list[str]) -> None:
    assert [release.title.value for release in acts.find_releases(reading(text))] == titles


@pytest.mark.parametrize(
    "text",
    [
        "5月以来,青石市推出“金融稳外贸”相关措施,助力企业出海。",
        "青石省今天出台支持政策,鼓励养殖。",
        "青石市昨天集中发布优化市场化、法治化营商环境工作方案,提出80条任务。",
    ],
)
def test_what_has_no_title_of_its_own(text: str) -> None:
    assert acts.find_releases(reading(text)) == ()
