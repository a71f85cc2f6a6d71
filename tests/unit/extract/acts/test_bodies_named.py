"""Names of bodies of many kinds where a body must stand: who signs, who holds an event, who makes something public."""

import pytest

from generator.extract.record import extract
from tests.quality.collection import source_of

BODIES = (
    *(
        "青石快递",
        "青石融资租赁",
        "青石邮轮",
        "东湖妈祖庙",
        "东湖天主堂",
        "东湖市慈善会",
        "东湖街坊会",
        "东湖女青年会",
        "东湖马会",
        "东湖台办",
    ),
    *(
        "青石剧团",
        "东湖晚报",
        "云岭卫视",
        "东湖农贸市场",
        "青石县茶业改良场",
        "陆军第九集团军",
        "东湖友协",
        "东湖第一中学附中",
        "青石医共体",
    ),
)
"""A body, with a day before it and whom it signs with behind."""
INSIDE = (
    *(
        "世界劳工组织",
        "联合国青石基金会",
        "东湖资产评估协会",
        "东湖产业引导基金",
        "青石县林业和草原局",
        "东湖物流与采购联合会",
        "东湖同善堂",
    ),
    *("云岭合作组织秘书处",),
)
"""A body in whose name a word stands that is elsewhere a verb or a conjunction."""
HOLDERS = ("东湖科技及工业局", "日本青石交流协会", "雇员再培训局", "第九商业银行", "东湖地区农会", "东湖厂商联合会")
NONE = (
    "11月2日,青石市组织云杉集团与北川大学签署合作协议。",
    "11月2日,青石市引导企业与农户签署协议。",
    "总经理冯毅代表员工,与公司签订协议。",
)
"""Where the same words name no body that signs."""


def _parties(text: str) -> set[str]:
    return {party for one in extract(source_of(text)).signings for party in one.parties}


@pytest.mark.parametrize("body", [*BODIES, *INSIDE])
def test_a_body_signs_and_is_signed_with(body: str) -> None:
    """Its name is read whole before 与 and behind it."""
    assert _parties(f"11月2日,{body}与云杉集团签署合作协议。") == {body, "云杉集团"}
    assert _parties(f"11月2日,云杉集团与{body}在东湖市签订合作协议。") == {body, "云杉集团"}


@pytest.mark.parametrize("body", BODIES)
def test_whom_somebody_stands_for_before_a_comma(body: str) -> None:
    """会长某某代表甲会,分别与乙及丙签订…: 甲会 signs with each."""
    told = extract(source_of(f"会长冯毅代表{body},分别与云杉集团及北川大学签订合作协议。"))
    assert [list(one.parties) for one in told.signings] == [[body, "云杉集团"], [body, "北川大学"]]


@pytest.mark.parametrize("body", HOLDERS)
def test_who_holds_an_event(body: str) -> None:
    """A conjunction or the word of a clause inside the name does not part it."""
    event = extract(source_of(f"由{body}主办、云杉集团承办的第三届海洋论坛11月2日在东湖市举行。")).event
    assert list(event.organisers) == [body, "云杉集团"]


@pytest.mark.parametrize("text", NONE)
def test_no_body(text: str) -> None:
    """Who is only urged to sign, or is a class, is no party."""
    assert not _parties(text) & {"青石市", "青石市组织云杉集团", "员工", "农户"}


def test_a_firm_by_its_short_name_makes_public() -> None:
    """A word of its own and what the firm does; two words of the language are none."""
    made = [extract(source_of(f"11月2日,{by}发布《海洋产业报告》。")).releases for by in ("青石快递", "绿色物业")]
    assert [one.by for releases in made for one in releases] == ["青石快递", None]


def test_the_branch_whose_head_signs() -> None:
    """A branch is told with its place; 分公司 alone belongs to the post."""
    assert "青石集团东湖分公司" in _parties("青石集团东湖分公司总经理冯毅与北川大学校长蔡云签署合作协议。")
