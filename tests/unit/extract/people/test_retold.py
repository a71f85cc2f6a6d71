"""What somebody is only told to have done: over years, again and again, in another one's words; and what they do there."""

import pytest

from generator.extract.record import extract
from tests.quality.collection import source_of

Roles = dict[str, list[str]]

TOLD: dict[str, tuple[str, Roles]] = {
    "over years, many speeches": ("五年以来,何立群市长作了一系列重要讲话,提出一系列办法。", {"何立群": []}),
    "again and again": ("何立群市长就防汛工作多次发表重要讲话,深刻指出防汛关系民生。", {"何立群": []}),
    "again and again, and what was said": ("何立群市长多次发表讲话,强调大门会越开越大,宣布新举措。", {"何立群": []}),
    "so many times": ("何立群市长先后三十多次主持召开座谈会,听取意见。", {"何立群": []}),
    "over some years": ("几年来,书记周文斌先后出席五届论坛并发表重要讲话。", {"周文斌": []}),
    "a speech as the subject": ("与会嘉宾认为,何立群市长在座谈会上发表的讲话,深刻阐明了方向。", {"何立群": []}),
    "guests who think so": ("与会嘉宾认为,何立群市长高度重视绿化,2023年向东湖论坛致贺信,提出建议。", {"何立群": []}),
    "in another one's words": (
        "徐进同马丽举行会谈。徐进表示,两市友谊深厚。何立群市长会见马丽女士,为两市关系作出规划。",
        {"徐进": ["speak"], "马丽": [], "何立群": []},
    ),
    "speeches in a book": (
        "该书收录了何立群市长在2020年2月至2022年5月期间的讲话、演讲、致辞等80篇。何立群市长今天未到。",
        {"何立群": []},
    ),
    "a speech that others study": ("各部门要深入学习何立群市长在庆祝大会上的讲话,组织党员学习交流。", {}),
    "in a speech at the meeting": ("何立群市长在会上发表的讲话中指出,要抓紧落实。", {"何立群": ["speak"]}),
    "what was said last year": ("徐进出席会议。何立群主席去年提出双方共建“五大家园”。", {"徐进": ["attend"], "何立群": []}),
    "there, and speaks": ("何立群市长出席会议并发表讲话。", {"何立群": ["attend", "speak"]}),
    "at the meeting, again and again": ("市委书记周文斌主持会议并多次强调安全生产。", {"周文斌": ["host", "speak"]}),
    "on the day": ("五年以来最大的水利工程今天开工,何立群市长在仪式上致辞。", {"何立群": ["speak"]}),
    "those who speak one after another": (
        "会议听取发言。林岚表示,要推进改革。何立群常委代表青石学会发言建议,加强研究。",
        {"林岚": ["speak"], "何立群": ["speak", "represent"]},
    ),
    "who was there, at the end": (
        "徐进表示,两市友谊深厚。双方应加强合作。何立群秘书长参加会见。",
        {"徐进": ["speak"], "何立群": ["attend"]},
    ),
    "speak and sign": (
        "东湖局副局长何立群、青石厅副厅长林岚在签约典礼发表讲话并代表双方签字。",
        {"何立群": ["speak", "sign", "represent"], "林岚": ["speak", "sign", "represent"]},
    ),
    "several speak warmly": ("接着,局长何立群;副会长林岚先后发表热情的致辞和讲话。", {"何立群": ["speak"], "林岚": ["speak"]}),
    "a record since long ago": ("水位降到有纪录以来最低,教授何立群表示,收入未能追上。", {"何立群": ["speak"]}),
}


@pytest.mark.parametrize(("text", "roles"), TOLD.values(), ids=TOLD)
def test_what_is_only_told(text: str, roles: Roles) -> None:
    assert {person.name: list(person.roles) for person in extract(source_of(text)).people if person.name in roles} == roles
