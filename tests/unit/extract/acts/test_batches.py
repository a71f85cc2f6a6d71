"""A batch of projects begun in one ceremony: the name that all have together, and what is no such thing."""

import pytest

from generator.extract import acts
from tests.unit.extract.acts.test_acts import reading

BEGUN: dict[str, tuple[str, list[str]]] = {
    # Where it is told.
    "the ceremony by its name": ("柳溪市2031年第二季度水利项目集中开工仪式昨日在南屏区举行。", ["柳溪市2031年第二季度水利项目"]),
    "declared, less than the ceremony's name": (
        "3月2日,松园县举行2031年一季度重点项目集中开工活动。县长林志远宣布一季度重点项目集中开工。",
        ["一季度重点项目"],
    ),
    "declared, in a headline too": (
        "何立群宣布全县2031年首季重点工程集中开工\n部分业主发言\n3月2日上午\n北岭县举行了2031年开年重大项目集中开工仪式",
        ["全县2031年首季重点工程"],
    ),
    "declared, without 集中": ("昨日,何立群在现场宣布东湖市2031年上半年重点项目正式开工!", ["东湖市2031年上半年重点项目"]),
    "in a place, between": ("11月6日,南屏市2031年四季度重大产业项目在柳溪新城集中开工。", ["南屏市2031年四季度重大产业项目"]),
    "a day between": ("今年首批交通重点工程昨日集中开工,柳溪市长林志远出席。", ["今年首批交通重点工程"]),
    "how many": ("今天上午,东湖区12个城建重点项目同步开工建设。", ["东湖区12个城建重点项目"]),
    "one's own, not the province's": (
        "昨天上午,全省重大项目集中开工活动举行。我市有15个重点项目同步开工,计划投入96亿元。",
        ["15个重点项目"],
    ),
    "what all cost, before": ("8月2日,云杉市总投资120亿元的26个重大项目集中开工。", ["26个重大项目"]),
    "one of them and how many": ("松园齿轮等8个项目2日上午举行集中开工仪式,县长林志远出席。", ["松园齿轮等8个项目"]),
    "the longer of two as sure": (
        "我市重大工程集中开工场面\n2月6日上午,我市举行全市重大工程集中开工大会。",
        ["全市重大工程"],
    ),
    "signed and begun": ("9月10日,岚山区举行2031年秋季重点项目集中签约暨集中开工仪式。", ["2031年秋季重点项目"]),
    "begun and signed, without 集中": ("2月18日,北岭县2031年第二批重点工程开工暨签约大会举行。", ["北岭县2031年第二批重点工程"]),
    "with one that is named": (
        "全县10月份重大项目集中开工暨柳溪钢构产业园项目奠基仪式3日举行。",
        ["全县10月份重大项目", "柳溪钢构产业园项目"],
    ),
    "traditional script": ("11月17日,2031年全縣四季度第一批項目在雲杉物流新城集中開工。", ["2031年全縣四季度第一批項目"]),
    # What it is called.
    "great works by their kind": ("5月6日,重大水利工程集中开工。", ["重大水利工程"]),
    "the projects of a district": ("3月6日,云杉市第九届招商节岚山区项目集中开工仪式举行。", ["云杉市第九届招商节岚山区项目"]),
    "under a motto": ("7月6日,青石市南屏区“补短板”重点项目集中开工。", ["青石市南屏区“补短板”重点项目"]),
    "by its place and quarter": ("9月6日,南屏县举行第四季度工程集中开工大会。", ["第四季度工程"]),
    "by its place": ("南屏县重大产业项目集中开工仪式举行。", ["南屏县重大产业项目"]),
    "those who speak there have no names": (
        "青石县举行重大项目集中开工仪式。施工单位代表、重点项目业主代表作表态发言。",
        ["重大项目"],
    ),
    "projects that come to a park": ("东湖园区举行入园项目集中开工仪式。", ["入园项目"]),
    "which batch, in parentheses": ("11月3日,青石建设项目(第四批)集中开工仪式举行。", ["青石建设项目(第四批)"]),
    "what it is done for, a clause before": (
        "青石县助力建设践行新理念的公园城市示范区,在项目区举行了重大项目集中签约暨开工仪式。",
        ["重大项目"],
    ),
    "a headline run into the text": ("北岭集中开工67个重大项目 总投资21亿元北岭第二批重大项目今天集中开工。", ["北岭第二批重大项目"]),
    # Several by name stand for it.
    "named with their number": (
        "3月1日,东湖县第二批重点项目集中签约暨开工仪式举行,同时集中开工松园水库、柳溪绕城公路、北向河大桥等6个重点项目。",
        ["松园水库", "柳溪绕城公路", "北向河大桥"],
    ),
}
NONE: dict[str, str] = {
    "over a year": "去年,东湖市共有3批重大项目集中开工,投资完成率达九成。",
    "so far this year": "今年以来,全市20个水利项目集中开工,进展很快。",
    "to come": "东湖市将于下月举行四季度重大项目集中开工仪式。",
    "a demand": "何立群指出,要推动更多重大项目集中开工。",
    "still prepared": "为筹备四季度重大项目集中开工活动,何立群带队调研。",
    "an aim": "力争三季度重点项目集中开工、全面提速。",
    "heard of": "会议听取了全市重点项目集中开工情况汇报。",
    "after that of the province": "在全省秋季重点工程集中开工仪式后,北岭县召开推进会。",
    "a count without a name": "本次集中开工项目32个,涵盖工业、农业等领域。",
    "no name at all": "项目集中开工,企业加快建设。",
    "how things are": "截至目前,全县已有35个重点项目开工。",
    "on no day": "随着农闲到来,水利工程集中开工以及订单变多,销路转好。",
    "signed, and none begun in a ceremony": "当天,含基础配套的47个项目于大会现场集中签约、动工,涉及多个行业。",
    "a plan on paper": "县发改局解读《重大项目集中开工工作方案》。",
}


@pytest.mark.parametrize(("text", "expected"), BEGUN.values(), ids=BEGUN)
def test_a_batch_is_begun_under_the_name_of_all(text: str, expected: list[str]) -> None:
    assert [site.name.value for site in acts.find_groundbreakings(reading(text))] == expected


@pytest.mark.parametrize("text", NONE.values(), ids=NONE)
def test_what_is_no_batch_that_a_report_tells_begun(text: str) -> None:
    assert acts.find_groundbreakings(reading(text)) == ()
