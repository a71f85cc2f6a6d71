"""Who is there by what a list does at an event, and lists that are set over several lines."""

import re

import pytest

from generator.extract.people import find_people, grammar, together
from generator.extract.text import read
from generator.extract.zones import find_zones
from tests.quality.collection import source_of

ROWS = [row for table in (together.JOINTLY, together.MAKING, together.HANDS) for row in table]

THERE = [
    # what hands, feet and voices do, and what is done jointly
    ("縣長何立群、議長馮毅、鄉長葉青等人共同按下光球。", "何立群 馮毅 葉青"),
    ("典禮中,市長何立群與校長馮毅、家長會長葉青一同埋下時光膠囊。", "何立群 馮毅 葉青"),
    ("局長何立群偕同里長馮毅、理事長葉青攜手在銅板上留下掌印。", "何立群 馮毅 葉青"),
    ("副市長何立群、立委馮毅及議員葉青合力拉開布幔。", "何立群 馮毅 葉青"),
    ("校長何立群、教務主任馮毅共同把百冊繪本交給分館。", "何立群 馮毅"),
    ("党委书记何立群,副院长冯毅、蔡云等党政领导班子成员接待了来宾。", "何立群 冯毅 蔡云"),
    ("行政長官何立群、司長馮毅一起為金龍繫上彩帶。", "何立群 馮毅"),
    ("歌手何立群、馮毅及葉青登台獻唱,全場歡呼。", "何立群 馮毅 葉青"),
    ("董事何立群、主任馮毅及義工隊在午宴中與長者同歡。", "何立群 馮毅"),
    ("市長何立群、局長馮毅等人搭乘首班車。", "何立群 馮毅"),
    ("何立群市長和馮毅議長依序將沙土鏟入坑中。", "何立群 馮毅"),
    ("区长何立群、副区长冯毅上台推动拉杆,项目正式投产。", "何立群 冯毅"),
    ("书记何立群、镇长冯毅为首批业主发放钥匙。", "何立群 冯毅"),
    ("市长何立群与小朋友一同种下树苗。", "何立群"),
    ("何立群市長和地方耆老手牽著手走過新橋。", "何立群"),
    # lists over several lines, and headings above them
    ("会上,青石集团董事长何立群,云杉银行行长冯毅,\n\n东湖市副市长蔡云出席了启动仪式。", "何立群 冯毅 蔡云"),
    ("市领导何立群、冯毅\n,\n市政府秘书长叶青,以及企业负责人百余人出席。", "何立群 冯毅 叶青"),
    ("今天请到:\n东湖市财政局局长 何立群先生;\n东湖市商务局局长 冯毅女士;\n出席本次恳谈会。", "何立群 冯毅"),
    ("出席活动的领导有:\n东湖市副市长 何立群\n青石集团董事长 冯毅", "何立群 冯毅"),
    ("出席嘉宾:\n何立群 东湖市副市长\n冯毅 青石集团董事长", "何立群 冯毅"),
    ("主禮嘉賓\n東湖區議會主席何立群先生\n青石基金會主席馮毅女士", "何立群 馮毅"),
    ("先介绍一下今天到会的嘉宾。青石集团总裁何立群先生,云杉书店社长冯毅先生,东湖书院院长蔡云女士。", "何立群 冯毅 蔡云"),
]
NOT_THERE = [
    "該會由前會長何立群、馮毅、葉青等人共同創立。",
    "此案當年由立委何立群、議員馮毅共同爭取經費。",
    "縣府將表揚教師何立群、馮毅等人的貢獻。",
    "市長何立群、局長馮毅預計明天一同前往工地。",
    "三十年前,工程師何立群、馮毅共同設計了這座橋。",
    "全書由教授何立群、馮毅合力撰寫。",
    "图书馆由企业家何立群、冯毅共同捐资兴建。",
    "选手何立群和冯毅携手晋级决赛。",
    "老兵何立群、冯毅共同致信报社。",
    "市長何立群、局長馮毅曾一同走過舊橋。",
    "馆长蔡云表示,市长何立群、局长冯毅一起走过老街。",
    "近日,本刊访问了青石集团董事长何立群,\n东湖大学校长冯毅。",
    "联系人:\n何立群 办公室主任\n冯毅 秘书长",
    "获奖者:\n何立群 青石中学教师\n冯毅 东湖小学校长",
    "欢迎各界人士参加。\n青石集团董事长何立群",
]


def _attend(text: str) -> set[str]:
    document = read(source_of(text))
    return {p.name.value for p in find_people(document, find_zones(document)) if any(c.role == "attend" for c in p.roles)}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.example)
def test_a_row_finds_its_example(row: grammar.Row) -> None:
    """A row finds its example and leaves its counter-example alone."""
    assert re.search(row.pattern, row.example)
    assert not row.not_in or not re.search(row.pattern, row.not_in)


@pytest.mark.parametrize(("text", "names"), THERE, ids=[text[:20] for text, _ in THERE])
def test_who_does_something_there_attends(text: str, names: str) -> None:
    """Those who do something together, or stand in a list over several lines, are there."""
    assert _attend(text) == set(names.split())


@pytest.mark.parametrize("text", NOT_THERE, ids=[text[:20] for text in NOT_THERE])
def test_who_is_only_told_of_does_not_attend(text: str) -> None:
    """What several made in the course of years, plan or are told of gives nobody attendance."""
    assert _attend(text) == set()


def test_speakers_below_a_heading_speak() -> None:
    """A heading that names speakers gives those below it their role, and ends with them."""
    document = read(source_of("讲者:\n青石研究所副总裁 何立群\n云杉大学教授 冯毅\n会议由东湖书院院长蔡云主持。"))
    found = {p.name.value: [c.role for c in p.roles] for p in find_people(document, find_zones(document))}
    assert found == {"何立群": ["speak"], "冯毅": ["speak"], "蔡云": ["host"]}
