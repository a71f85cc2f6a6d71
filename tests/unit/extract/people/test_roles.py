"""Roles: the verb a person is the subject of (extraction guide 45 to 52 and its doubtful cases)."""

import pytest

from generator.extract.people import find_people
from generator.extract.text import read
from generator.extract.zones import find_zones
from tests.quality.collection import source_of

Roles = dict[str, list[str]]

FRAMES: list[tuple[str, Roles]] = [
    ("活動由主席何立群主持剪綵。", {"何立群": ["attend"]}),
    ("市長何立群將感謝狀交給馮毅主任。", {"何立群": [], "馮毅": []}),
    ("主题演讲环节,董事长何立群以“甲乙丙”分享洞察;总裁冯毅阐述路径。", {"何立群": ["keynote"], "冯毅": ["keynote"]}),
    ("主任何立群对本次成功签约表示热烈祝贺。", {"何立群": ["speak"]}),
    ("署長何立群、局長馮毅等聯合動土,見證政策的具體成果。", {"何立群": ["attend"], "馮毅": ["attend"]}),
    ("何立群市長與全校師生一同見證此歷史的一刻。", {"何立群": ["witness"]}),
    ("局长何立群做了热情洋溢的讲话。", {"何立群": ["speak"]}),
    ("總幹事何立群出席甲與乙簽署意向書的記者會,他說,很好。", {"何立群": ["attend", "speak"]}),
    ("仪式由院长何立群主持,他对专家的莅临表示欢迎。", {"何立群": ["host", "speak"]}),
    ("典禮由縣長何立群、鎮長馮毅等共同焚香祝禱。", {"何立群": ["attend"], "馮毅": ["attend"]}),
    ("民政局長何立群代表市長馮毅前往見證。", {"何立群": ["represent", "witness"], "馮毅": []}),
    ("市議員何立群派員到場致意。", {"何立群": []}),
    ("市長何立群率團到北川市訪問,副市長馮毅陪同。", {"何立群": ["attend"], "馮毅": ["attend"]}),
    ("理事長何立群感謝議員馮毅的協助。", {"何立群": ["speak"], "馮毅": []}),
    ("校长何立群与县长冯毅深入交流。", {"何立群": [], "冯毅": []}),
    ("校长何立群作经验交流。", {"何立群": ["speak"]}),
    ("市长何立群听取了汇报。", {"何立群": []}),
    ("院士何立群作题为《甲乙丙》的报告。", {"何立群": ["speak"]}),
    ("市长何立群见证签约并致辞。", {"何立群": ["witness", "speak"]}),
    ("县长何立群出席推介会和签约仪式。", {"何立群": ["attend"]}),
    ("主持:何立群\n与谈人:冯毅、蔡云", {"何立群": ["host"], "冯毅": ["speak"], "蔡云": ["speak"]}),
    ("市长何立群出席活动并致辞。", {"何立群": ["attend", "speak"]}),
    ("开幕式由市长何立群主持。", {"何立群": ["host"]}),
    ("市长何立群主持会议,副市长林志远参加。", {"何立群": ["host"], "林志远": ["attend"]}),
    ("市长何立群会见青石集团董事长冯毅。", {"何立群": ["attend"], "冯毅": []}),
    ("市长何立群向企业家冯毅颁奖。", {"何立群": ["attend"], "冯毅": []}),
    ("县长何立群、行长冯毅分别代表县政府和银行签订协议。", {"何立群": ["represent", "sign"], "冯毅": ["represent", "sign"]}),
    ("在市长何立群、董事长冯毅的见证下,甲公司与乙大学签约。", {"何立群": ["witness"], "冯毅": ["witness"]}),
    ("市长何立群和董事长冯毅共同为中心揭牌。", {"何立群": ["unveil"], "冯毅": ["unveil"]}),
    ("市長何立群率教育局長馮毅,與議員蔡雲等人一同揭牌。", {"何立群": ["unveil"], "馮毅": ["unveil"], "蔡雲": ["unveil"]}),
    ("主禮嘉賓包括局長何立群、主席馮毅。", {"何立群": ["attend"], "馮毅": ["attend"]}),
    ("代表簽署的包括校長何立群、總監馮毅。", {"何立群": ["represent", "sign"], "馮毅": ["represent", "sign"]}),
    ("院士何立群作《甲乙丙》主题演讲。他说,很好。", {"何立群": ["keynote"]}),
    ("副区长何立群作投资环境推介,并发布《招商图谱》。", {"何立群": ["present", "release"]}),
    ("市长何立群将作主旨报告。", {"何立群": []}),
    ("市长何立群因公务未能出席。", {"何立群": []}),
    ("馆长何立群虽已退休,仍以录像方式致辞:“很好。”", {"何立群": ["speak"]}),
    ("签约仪式前,市长何立群会见了董事长冯毅。冯毅表示,看好前景。", {"何立群": [], "冯毅": []}),
    ("会后,市长何立群与县长冯毅签署协议。", {"何立群": ["sign"], "冯毅": ["sign"]}),
    ("市委书记何立群日前在中心组学习会上强调,要落实。", {"何立群": []}),
    ("董事长何立群代表企业发言。", {"何立群": ["represent", "speak"]}),
    ("会长何立群发来贺信。", {"何立群": []}),
    ("区长何立群强调,签约只是开始,揭牌之后要抓落实。", {"何立群": ["speak"]}),
    ("县委书记何立群出席签约仪式。", {"何立群": ["attend"]}),
    ("局长何立群,副局长冯毅,以及市财政局、审计局有关负责人参加。", {"何立群": ["attend"], "冯毅": ["attend"]}),
    ("何立群、冯毅等县四套班子领导全体成员,项目投资商代表参加了仪式。", {"何立群": ["attend"], "冯毅": ["attend"]}),
    ("市长何立群为项目奠基培土。", {"何立群": ["attend"]}),
    (
        "由市長何立群與董事長馮毅代表簽署,並由議長蔡雲見證。",
        {
            "何立群": ["sign", "represent"],
            "馮毅": ["sign", "represent"],
            "蔡雲": ["witness"],
        },
    ),
    ("市长何立群表示欢迎,并主持座谈。", {"何立群": ["speak", "host"]}),
    ("董事长何立群的女儿表示,很高兴。", {"何立群": []}),
    ("部長何立群在縣長馮毅和議員蔡雲的陪同下視察工程。", {"何立群": [], "馮毅": ["attend"], "蔡雲": ["attend"]}),
    (
        "区长何立群,董事长冯毅,区政府办等单位人员;总经理蔡云、经理林远参加仪式。",
        {n: ["attend"] for n in ("何立群", "冯毅", "蔡云", "林远")},
    ),
    ("立委團員包括何立群、馮毅。", {"何立群": ["attend"], "馮毅": ["attend"]}),
    ("今天在主席台的领导有:市政府何立群副市长,市教育局冯毅局长。", {"何立群": ["attend"], "冯毅": ["attend"]}),
    ("市长何立群代表何文江院士出席活动。", {"何立群": ["represent", "attend"], "何文江": []}),
    ("何立群市长表示,书记冯毅日前作了批示。", {"何立群": ["speak"], "冯毅": []}),
    ("市长何立群出席新任议长冯毅就职典礼。", {"何立群": ["attend"], "冯毅": []}),
    ("企业代表青石集团总经理冯毅作了发言。", {"冯毅": ["speak"]}),
    ("参建单位代表青石建设公司项目经理冯毅作表态发言。", {"冯毅": ["speak"]}),
    ("市长何立群致辞,企业代表青石集团总经理冯毅发言。", {"何立群": ["speak"], "冯毅": ["speak"]}),
    ("副县长何立群代表县政府分别与企业代表签订协议。", {"何立群": ["represent", "sign"]}),
    (
        "副县长何立群代表县政府与青石集团总经理冯毅等4家企业法人代表签订了书面合同。",
        {"何立群": ["represent", "sign"], "冯毅": ["sign"]},
    ),
    ("何立群、冯毅等3人代表签署协议。", {"何立群": ["represent", "sign"], "冯毅": ["represent", "sign"]}),
    ("院长何立群主持报告发布;主任冯毅参加。", {"何立群": ["host"], "冯毅": ["attend"]}),
    ("主任冯毅作成果发布。", {"冯毅": ["release"]}),
    ("市长何立群在“东湖论坛”上致辞。", {"何立群": ["speak"]}),
    ("市长何立群介绍情况。她指出,前景很好。", {"何立群": ["speak"]}),
]


@pytest.mark.parametrize(("text", "roles"), FRAMES, ids=[text[:22] for text, _ in FRAMES])
def test_roles_of_a_sentence(text: str, roles: Roles) -> None:
    """A person has the roles of the verbs that they are the subject of, at the event, and no others."""
    document = read(source_of(text))
    found = {p.name.value: [c.role for c in p.roles] for p in find_people(document, find_zones(document))}
    assert {k: sorted(v) for k, v in found.items()} == {k: sorted(v) for k, v in roles.items()}


def test_a_role_points_at_its_verb() -> None:
    """The evidence of a role is the verb."""
    text = "市长何立群出席活动并致辞。"
    (person,) = find_people(read(source_of(text)), ())
    assert [(c.role, c.span.cut(text)) for c in person.roles] == [("attend", "出席活动"), ("speak", "致辞")]
