"""The event: name, day, place and organisers as newspapers, agencies and offices write them."""

import datetime as dt

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extract.dates import days, iso, year_of
from generator.extract.drafts import EventDraft
from generator.extract.event import find_event
from generator.extract.text import read
from generator.model.source import Metadata
from tests.quality.collection import source_of


def event(text: str, published: str | None = None, given_date: str | None = None) -> EventDraft:
    source = msgspec.structs.replace(source_of(text), metadata=Metadata(date=published))
    return find_event(read(source), given_date)


def value(quote: object) -> str | None:
    return getattr(quote, "value", None)


HELD = [
    # text, name, place
    ("5月16日,甲市新材料产业(乙市)投资推介会在乙市会展中心举行。", "甲市新材料产业(乙市)投资推介会", "乙市会展中心"),
    ("昨(26)日,商會成立十五週年慶典在丙飯店隆重舉行。", "商會成立十五週年慶典", "丙飯店"),
    ("商會第三屆會員大會昨(26)日在丙飯店隆重舉行。", "商會第三屆會員大會", "丙飯店"),
    ("由甲局、乙会联合主办的第四届“丁匠”颁奖典礼在文化宫举行。", "第四届“丁匠”颁奖典礼", "文化宫"),
    ("爲期5天的第十二屆甲茶葉博覽會落下帷幕。", "第十二屆甲茶葉博覽會", None),
    ("以“链接全球”为主题的2024甲博览会在甲会展中心开幕。", "2024甲博览会", "甲会展中心"),
    ("甲市政府今(18)日於市政大樓一樓中庭舉行「園區備忘錄」簽署儀式,由市長簽署。", "「園區備忘錄」簽署儀式", "市政大樓一樓中庭"),
    ("甲署於11月12日在乙會議中心2樓舉辦「可信任研討會」,邀集代表。", "可信任研討會", "乙會議中心2樓"),
    ("由甲會主辦的「2024採購洽談會」,於十月二十二日在乙會展館舉行。", "2024採購洽談會", "乙會展館"),
    ("甲圖書館分館啟用典禮於昨(20)日上午10時登場。", "甲圖書館分館啟用典禮", None),
    ("丙省全国人大常委会第二十四次会议24日下午在人民大会堂举行。", "丙省全国人大常委会第二十四次会议", "人民大会堂"),
    ("甲网9月27日电 (记者 丁一)乙会成立75周年酒会9月27日在丙酒店举行。", "乙会成立75周年酒会", "丙酒店"),
    ("国务院新闻办今天（1月26日）举行新闻发布会,介绍情况。", "新闻发布会", None),
    ("在甲市举行的2024甲大会上,众人发言。", "2024甲大会", "甲市"),
    ("总理丁一31日在京会见来华出席第三届合作高峰论坛并进行正式访问的乙国总统。", None, "京"),
    ("丁一6月16日至19日在甲自治区调研。", None, "甲自治区"),
    ("丁一当地时间5月6日下午在乙城出席乙国总统举行的欢迎仪式。", "欢迎仪式", "乙城"),
    ("1月19日,在甲县重大项目集中签约仪式上,县长丁一致辞。", "甲县重大项目集中签约仪式", None),
    ("1月19日,在签约仪式上,县长丁一致辞。", "签约仪式", None),
    ("1月19日,在甲市举行的2024乙大会上,市长丁一致辞。", "2024乙大会", "甲市"),
    ("甲大學於2日正式掛牌運作。", None, None),
    ("各地举办多场活动,受到欢迎。", None, None),
    ("关于存在的问题,于是正在研究。", None, None),
]


@pytest.mark.parametrize(("text", "name", "place"), HELD)
def test_name_and_place_are_read_from_the_clause_that_says_it_was_held(text: str, name: str | None, place: str | None) -> None:
    found = event(text)
    assert (value(found.name), value(found.place)) == (name, place)


def test_the_body_comes_before_the_headline() -> None:
    found = event("甲局召开会议 研究部署工作\n5月16日,甲局防汛工作会议在乙市召开。")
    assert value(found.name) == "甲局防汛工作会议"


DAYS = [
    # text, printed, ISO day without publication
    ("4月9日,甲会在乙市举行。", "4月9日", "--04-09"),
    ("民國112年11月18日,甲會在乙市舉行。", "民國112年11月18日", "2023-11-18"),
    ("二〇二四年三月二十六日,甲會在乙市舉行。", "二〇二四年三月二十六日", "2024-03-26"),
    ("昨日,甲会在乙市举行。", "昨日", None),
    ("甲會今（6）日在乙市舉行。", "今（6）日", None),
    ("甲会今天（6月10日）在乙市举行。", "今天（6月10日）", "--06-10"),
    ("十八日,甲会在乙市举行。", "十八日", None),
    ("(8日)上午,甲会在乙市举行。", "8日", None),
    ("8月的甲区一片繁忙。28日上午,甲会在乙市举行。", "28日", "--08-28"),
    ("据报道,甲市9日举行乙会议。", "9日", None),
    ("4月11日,丁一说。\n当天下午,甲会在乙市举行。", "4月11日", "--04-11"),
    ("甲大學於2日正式掛牌運作。", "2日", None),
    ("日前,甲会在乙市举行。", "日前", None),
    ("5月24上午,甲会在乙市举行。", "5月24", "--05-24"),
    ("甲会2月30日在乙市举行。", "2月30日", None),
]


@pytest.mark.parametrize(("text", "printed", "day"), DAYS)
def test_the_day_is_told_and_not_guessed(text: str, printed: str, day: str | None) -> None:
    found = event(text)
    assert (value(found.date_text), value(found.date)) == (printed, day)


PUBLISHED = [
    # text, metadata, caller, ISO day, its year is inferred
    ("今(18)日,甲会在乙市举行。\n發布日期:114-03-18", None, None, "2025-03-18"),
    ("昨日,甲会在乙市举行。", "2024-03-01", None, "2024-02-29"),
    ("昨日,甲会在乙市举行。", None, "2024-03-01", "2024-02-29"),
    ("昨(26)日,甲会在乙市举行。", None, "2024-03-01", None),
    ("丁一31日在京会见丙。", "2024-05-31", None, "2024-05-31"),
    ("甲会30日在乙市举行。", "2024-06-02", None, "2024-05-30"),
    ("12月28日,甲会在乙市举行。", "2024-01-03", None, "2023-12-28"),
    ("新华社乙市11月3日电 甲会3日在乙市举行。", None, "2024-12-01", "2024-11-03"),
    ("新华社乙市11月3日电 昨天,甲会在乙市举行。", None, "2024-12-01", "2024-11-02"),
    ("新华社乙市2月29日电 今天,甲会在乙市举行。", None, "2024-03-01", "2024-02-29"),
    ("4月9日,2022甲会在乙市举行。", "2024-05-31", None, "2022-04-09"),
    ("1月28日,甲局召开2022年甲市经济运行情况新闻发布会。", None, None, "2023-01-28"),
    ("4月9日,甲会在乙市举行。2022年全市实现产值3亿元,到2030年建成。", None, None, "2023-04-09"),
    ("4月9日,甲会在乙市举行。乙市公司2009年创立。", None, None, "--04-09"),
    ("1月10日,甲会在乙市举行。\n2010年,甲县落实会议精神。", None, None, "2010-01-10"),
    ("1月10日,甲会在乙市举行。\n2010年,甲公司成立。", None, None, "--01-10"),
    ("1月10日,甲会在乙市举行。\n2010年,甲县落实会议精神。2014年建成。", None, None, "--01-10"),
    ("1月10日,甲会在乙市举行。\n2010年,甲县落实会议精神。", "2012-01-11", None, "2012-01-10"),
    ("5月3日,甲会举行。\n２０２５年５月３日（星期六）", None, None, "2025-05-03"),
]


@pytest.mark.parametrize(("text", "metadata", "caller", "day"), PUBLISHED)
def test_a_missing_year_comes_from_text_dateline_metadata_and_caller(
    text: str, metadata: str | None, caller: str | None, day: str | None
) -> None:
    found = event(text, metadata, caller)
    assert value(found.date) == day
    assert found.year_inferred is (day is not None and not day.startswith("--"))


@pytest.mark.parametrize("stamp", ["2024-13-45", "2024", "not a day", ""])
def test_a_stamp_that_is_no_day_settles_nothing(stamp: str) -> None:
    assert event(f"昨日,甲会在乙市举行。\n发布日期:{stamp}", stamp).date is None


def test_several_days_have_an_end() -> None:
    found = event("9月30日至10月2日,2024甲会在乙市举行。")
    assert (value(found.date), value(found.date_end)) == ("2024-09-30", "2024-10-02")


ORGANISERS = [
    ("论坛由甲市人民政府、乙学会主办,丙区政府承办。甲论坛在丁市举行。", ["甲市人民政府", "乙学会", "丙区政府"]),
    ("由甲总工会、乙市人力资源和社会保障局联合主办的丙典礼在丁宫举行。", ["甲总工会", "乙市人力资源和社会保障局"]),
    ("由甲縣政府、財團法人乙研究院及丙公會共同主辦的「丁洽談會」在戊館舉行。", ["甲縣政府", "財團法人乙研究院", "丙公會"]),
    ("首届甲论坛由乙联合会、丙省人民政府举办。首届甲论坛在丁市举行。", ["乙联合会", "丙省人民政府"]),
    ("甲公司(股票代號:0000)今日於乙鄉舉行新廠動土典禮。", ["甲公司"]),
    ("习某主持召开甲座谈会。", []),
    (
        "论坛由甲科学院世界经济与政治研究所、乙市卫生和计划生育局主办。甲论坛在丁市举行。",
        ["甲科学院世界经济与政治研究所", "乙市卫生和计划生育局"],
    ),
    ("论坛由甲大学与乙银行主办。甲论坛在丁市举行。", ["甲大学", "乙银行"]),
    ("论坛由甲集团、乙公司等4家企业和丙局主办。甲论坛在丁市举行。", ["甲集团", "乙公司", "丙局"]),
    ("论坛由甲高等学校、乙平等协会主办。甲论坛在丁市举行。", ["甲高等学校", "乙平等协会"]),
    ("论坛由甲市、乙市六市人民政府主办。甲论坛在丁市举行。", ["甲市", "乙市"]),
]


@pytest.mark.parametrize(("text", "names"), ORGANISERS)
def test_organisers_are_those_who_host_or_hold_it(text: str, names: list[str]) -> None:
    assert [organiser.value for organiser in event(text).organisers] == names


@given(st.dates(dt.date(1950, 1, 1), dt.date(2099, 12, 31)))
def test_a_day_is_found_again_in_the_ways_it_is_printed(day: dt.date) -> None:
    (found,) = days(f"在{day.year}年{day.month}月{day.day}日举行")
    assert iso(found.year, found.month, found.day) == day.isoformat()


@pytest.mark.parametrize(
    ("words", "year"), [("2023", 2023), ("二〇二四", 2024), ("民国112", 2023), ("中华民国一一三", 2024), ("114", 2025)]
)
def test_years_of_both_calendars(words: str, year: int) -> None:
    assert year_of(words) == year


@given(st.text(alphabet="0129一二三十月日号年电讯今昨前天(至-.)在举行会议论坛日期:,。\n", max_size=80))
def test_any_text_gives_an_event_or_none(text: str) -> None:
    found = event(f"甲{text}")
    assert found.date is None or found.date_text is not None
