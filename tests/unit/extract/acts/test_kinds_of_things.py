"""Kinds of things that are opened or begun, of papers that are signed and of goods that are made public: a sample of each family."""

import pytest

from generator.extract import acts
from generator.extract.measures import find_measures
from tests.unit.extract.acts.test_acts import reading

OPENED: tuple[tuple[str, list[str]], ...] = (
    # Houses, halls and homes by their kind.
    ("东湖市委党校昨日正式启用。", ["东湖市委党校"]),
    ("南屏教堂昨日落成启用。", ["南屏教堂"]),
    ("东湖市青石录音棚昨日正式启用。", ["东湖市青石录音棚"]),
    ("青石县廉租房昨日落成。", ["青石县廉租房"]),
    ("青石集团南屏海外仓昨日正式投入使用。", ["青石集团南屏海外仓"]),
    ("何立群为青石县人大代表联络站揭牌。", ["青石县人大代表联络站"]),
    ("昨日,何立群代表青石集团揭牌。", []),
    ("岚溪街坊會昨日正式揭牌。", ["岚溪街坊會"]),
    ("青石县农会昨日举行活动中心启用典礼。", []),
    # Ways, works, wells.
    ("南屏外環道今(8)日通車啟用。", ["南屏外環道"]),
    ("东湖市有轨电车今天正式通车。", ["东湖市有轨电车"]),
    ("青石县水源井昨日正式启用。", ["青石县水源井"]),
    ("南屏養豬場昨日正式啟用。", ["南屏養豬場"]),
    # Shops and parks.
    ("岚溪书店昨日开业。", ["岚溪书店"]),
    ("书店昨日开业。", []),
    ("位于东湖市中心的青石大药房昨日正式营业。", ["青石大药房"]),
    ("青石集团旗下餐厅正式营业时间为九点。", []),
    ("南屏百貨今(8)日開幕。", ["南屏百貨"]),
    ("青石古镇昨日正式对外开放。", ["青石古镇"]),
    ("何立群为青石镇地名标志揭幕。", ["青石镇地名标志"]),
    # The first of a place or a body, by a short word for the kind.
    ("东湖市首个社区食堂今(8)日落成启用。", ["东湖市首个社区食堂"]),
    ("青石集团首个食品厂昨日落成启用。", ["青石集团首个食品厂"]),
    ("首个社区食堂昨日启用。", []),
    # What a sentence goes on to describe.
    ("日前揭牌的青石儿童医院占地两千平方米。", ["青石儿童医院"]),
    ("去年揭牌的青石儿童医院占地两千平方米。", []),
)
SIGNED: tuple[tuple[str, list[tuple[tuple[str, ...], str | None]]], ...] = (
    ("青石集团与东湖市商务局增资协议签约仪式在东湖市举行。", [(("青石集团", "东湖市商务局"), "增资协议")]),
    ("东湖市人民政府与松园科技有限公司购电协议签约仪式在东湖市举行。", [(("东湖市人民政府", "松园科技有限公司"), "购电协议")]),
    ("南屏县政府与青石集团供热协定签约仪式在东湖市举行。", [(("南屏县政府", "青石集团"), "供热协定")]),
    ("松園科技公司與雲杉大學昨日簽署認養契約書。", [(("松園科技公司", "雲杉大學"), "認養契約書")]),
    ("青石集团与云杉大学昨日签署互认安排。", [(("青石集团", "云杉大学"), "互认安排")]),
    ("市民签订同意书后方可入场。", []),
)
RELEASED: tuple[tuple[str, list[tuple[str, str | None]]], ...] = (
    ("青石集团昨日发布“云帆”飞行汽车。", [("云帆", "青石集团")]),
    ("“云帆”疫苗昨日在东湖市发布。", [("云帆", None)]),
    ("“云帆”数字人发布会昨日举行。", [("云帆", None)]),
    ("东湖市统计局8日发布2031年东湖市统计公报。", [("2031年东湖市统计公报", "东湖市统计局")]),
    ("市文旅局今(8)日发布青石古街导览图。", [("青石古街导览图", "市文旅局")]),
    ("云杉大学举办东湖市数字经济案例集发布会。", [("东湖市数字经济案例集", "云杉大学")]),
    ("两国发表联合公报。", []),
)


@pytest.mark.parametrize(("text", "expected"), OPENED, ids=[text for text, _ in OPENED])
def test_what_is_opened_is_known_by_its_kind(text: str, expected: list[str]) -> None:
    assert [site.name.value for site in acts.find_unveilings(reading(text))] == expected


@pytest.mark.parametrize(("text", "expected"), SIGNED, ids=[text for text, _ in SIGNED])
def test_a_party_ends_before_the_paper(text: str, expected: list[tuple[tuple[str, ...], str | None]]) -> None:
    view = reading(text)
    drafts = acts.find_signings(view, find_measures(view.document))
    assert [(tuple(p.value for p in d.parties), d.subject and d.subject.value) for d in drafts] == expected


@pytest.mark.parametrize(("text", "expected"), RELEASED, ids=[text for text, _ in RELEASED])
def test_goods_and_papers_are_known_by_their_kind(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(one.title.value, one.by.value if one.by else None) for one in acts.find_releases(reading(text))] == expected
