"""What each form of telling an act gives, and what tells of none."""

import pytest

from generator.extract import acts
from generator.extract.measures import find_measures
from generator.extract.people import find_people
from generator.extract.record import extract
from generator.extract.text import read
from generator.extract.zones import find_zones
from generator.model.lexicon import Lexicon
from tests.quality.collection import source_of
from tests.unit.extract.acts import cases


def reading(text: str) -> acts.Reading:
    document = read(source_of(text))
    zones = find_zones(document)
    return acts.read(document, find_people(document, zones), tuple(zone.span for zone in zones))


def signings(text: str) -> list[cases.Signing]:
    view = reading(text)
    drafts = acts.find_signings(view, find_measures(view.document))
    return [(tuple(p.value for p in d.parties), d.subject and d.subject.value, d.count) for d in drafts]


@pytest.mark.parametrize(("text", "expected"), cases.SIGNINGS.values(), ids=cases.SIGNINGS)
def test_a_signing_gives_parties_subject_and_count(text: str, expected: list[cases.Signing]) -> None:
    assert signings(text) == expected


@pytest.mark.parametrize("text", cases.NO_SIGNING.values(), ids=cases.NO_SIGNING)
def test_what_is_no_signing_gives_none(text: str) -> None:
    assert signings(text) == []


def test_the_sum_of_all_that_several_sign_is_the_sum_of_none() -> None:
    view = reading("青石区政府分别与云杉银行、南屏银行签订了总额200亿元的授信协议。")
    assert [d.amount for d in acts.find_signings(view, find_measures(view.document))] == [None, None]


@pytest.mark.parametrize(("told", "expected"), cases.FIELDS.values(), ids=cases.FIELDS)
def test_a_signing_gives_the_fields(told: str, expected: tuple[str, ...]) -> None:
    view = reading(f"青石大学与云杉公司签署备忘录,{told}。")
    (draft,) = acts.find_signings(view, find_measures(view.document))
    assert tuple(field.value for field in draft.fields) == expected


@pytest.mark.parametrize(("text", "expected"), cases.UNVEILINGS.values(), ids=cases.UNVEILINGS)
def test_an_unveiling_gives_the_names(text: str, expected: cases.Sites) -> None:
    assert [d.name.value for d in acts.find_unveilings(reading(text))] == expected


@pytest.mark.parametrize("text", cases.NO_UNVEILING.values(), ids=cases.NO_UNVEILING)
def test_what_is_no_unveiling_gives_none(text: str) -> None:
    assert acts.find_unveilings(reading(text)) == ()


@pytest.mark.parametrize(("text", "expected"), cases.GROUNDBREAKINGS.values(), ids=cases.GROUNDBREAKINGS)
def test_a_groundbreaking_gives_the_names(text: str, expected: cases.Sites) -> None:
    assert [d.name.value for d in acts.find_groundbreakings(reading(text))] == expected


@pytest.mark.parametrize("text", cases.NO_GROUNDBREAKING.values(), ids=cases.NO_GROUNDBREAKING)
def test_what_is_no_groundbreaking_gives_none(text: str) -> None:
    assert acts.find_groundbreakings(reading(text)) == ()


@pytest.mark.parametrize(("text", "expected"), cases.RELEASES.values(), ids=cases.RELEASES)
def test_a_release_gives_title_and_kind(text: str, expected: list[cases.Release]) -> None:
    assert [(d.title.value, d.kind) for d in acts.find_releases(reading(text))] == expected


@pytest.mark.parametrize("text", cases.NO_RELEASE.values(), ids=cases.NO_RELEASE)
def test_what_is_no_release_gives_none(text: str) -> None:
    assert acts.find_releases(reading(text)) == ()


@pytest.mark.parametrize(("text", "expected"), cases.TALKS.values(), ids=cases.TALKS)
def test_a_talk_gives_title_and_kind(text: str, expected: list[cases.Talk]) -> None:
    assert [(d.title.value, d.kind) for d in acts.find_talks(reading(text))] == expected


@pytest.mark.parametrize("text", cases.NO_TALK.values(), ids=cases.NO_TALK)
def test_what_is_no_talk_gives_none(text: str) -> None:
    assert acts.find_talks(reading(text)) == ()


def test_the_sum_of_a_signing_is_its_total_not_a_share_or_a_first_payment() -> None:
    """首笔 and 其中 are passed over."""
    view = reading("青石集团与东湖银行签订合作协议,首笔8000万元贷款发放,授信总额20亿元。")
    (draft,) = acts.find_signings(view, find_measures(view.document))
    assert draft.amount is not None
    assert draft.amount.value == 2_000_000_000


def test_what_a_project_costs_is_the_sum_of_the_only_signing() -> None:
    view = reading("青石集团与云杉市政府签署风电项目合作协议。罗敏见证。\n厂区位于北岭。项目总投资60亿元,达产后产值将突破400亿元。")
    (draft,) = acts.find_signings(view, find_measures(view.document))
    assert draft.amount is not None
    assert draft.amount.value == 6_000_000_000


def test_those_who_sign_are_no_witnesses() -> None:
    """Only who stands behind the last verb of signing, or before the first."""
    for text in (
        "青石市副市长高翔与云杉集团总经理罗敏签署了战略合作协议,市长何立群见证签约。",
        "市长何立群见证青石市副市长高翔与云杉集团总经理罗敏签署战略合作协议。",
    ):
        (draft,) = acts.find_signings(reading(text), ())
        assert [person.value for person in draft.witnesses] == ["何立群"]


def test_a_list_of_projects_is_a_signing_each_beside_the_count() -> None:
    """The investor is the party, the project the subject."""
    view = reading(
        "活动上,3个项目现场签约,总投资96亿元。\n——轴承制造基地项目。由青石精工股份有限公司投资18亿元建设。\n——冷链枢纽项目。投资方为通衢公司,总投资3.2亿美元。"
    )
    drafts = acts.find_signings(view, find_measures(view.document))
    assert [(tuple(p.value for p in d.parties), d.subject and d.subject.value) for d in drafts[1:]] == [
        (("青石精工股份有限公司",), "轴承制造基地项目"),
        (("通衢公司",), "冷链枢纽项目"),
    ]


def test_a_later_paragraph_that_tells_of_the_thing_is_attached() -> None:
    """By the name in full; the clause is cut from that paragraph."""
    (draft,) = acts.find_unveilings(reading("3月2日,东湖实验室揭牌。\n冯毅致辞。\n东湖实验室占地约860亩,设有三个平台。"))
    assert draft.described_in_paragraph == 3
    assert draft.description is not None
    assert draft.description.value == "东湖实验室占地约860亩"


def test_where_to_ask_about_the_thing_is_no_description() -> None:
    (draft,) = acts.find_unveilings(reading("3月2日,东湖日间照护中心启用。\n林岚致辞。\n东湖日间照护中心提供复健服务,居民可拨打1888咨询。"))
    assert draft.description is not None
    assert draft.description.value == "东湖日间照护中心提供复健服务"


@pytest.mark.parametrize(
    "passed",
    ["会长高翔说,期待研究中心能够致力于合作。", "云杉大学历史悠久,设有八个学院。", "各研究中心拥有多项成果。"],
    ids=["a wish", "its owner", "others of its kind"],
)
def test_what_tells_of_something_else_is_no_description(passed: str) -> None:
    (draft,) = acts.find_unveilings(reading(f"3月2日,云杉大学东湖研究中心揭牌。\n{passed}\n据了解,研究中心旨在打造联合平台。"))
    assert draft.described_in_paragraph == 3


@pytest.mark.parametrize(
    "text",
    ["论坛上,由东湖研究院研究完成的《青石蓝皮书》发布。", "《青石蓝皮书》由东湖研究院正式发布。", "东湖研究院发布《青石蓝皮书》。"],
)
def test_a_release_is_by_who_made_it_or_makes_it_public(text: str) -> None:
    (draft,) = acts.find_releases(reading(text))
    assert draft.by is not None
    assert draft.by.value == "东湖研究院"


@pytest.mark.parametrize(
    ("text", "makers"),
    [
        ("东湖研究院与云杉大学16日联合发布的《青石报告》显示,形势稳定。", "东湖研究院与云杉大学"),
        ("《青石报告》由东湖研究院、云杉大学和青石公司联合发布。", "东湖研究院、云杉大学和青石公司"),
        ("校长林岚,昨天偕三位院长发布《云杉方案》。", "林岚"),
        ("东湖学会发行的「云杉书信汇编」十五册,昨天举行新书发表。", "东湖学会"),
        ("青石县编印推出了《东湖手册》。", "青石县"),
        ("29日,《青石报告》发布。该报告由东湖研究院、云杉大学联合编写。", "东湖研究院、云杉大学"),
        ("青石文化局23日举办《青石图鉴》新书发表会。", "青石文化局"),
        ("青石郵局於昨日舉行東湖百年紀念封首發儀式。", "青石郵局"),
        ("「青石創研庫」,今天(3日)公布《東湖的願景》研究報告。", "青石創研庫"),
        ("「青石創研庫」公布《東湖的願景》研究報告。", "青石創研庫"),
        ("青石集思會發表一份題為《東湖報告》的研究報告。", "青石集思會"),
        ("由青石大学林岚教授主编的《东湖史话》由云杉出版社出版发行。", "云杉出版社"),
        ("省政府新闻办举行新闻发布会,发布《青石绿皮书》。", "省政府新闻办"),
        ("青石大学(青大)云杉研究中心今天公布《东湖指数》。", "云杉研究中心"),
        ("今天由云杉出版社与译者林岚在青石会馆,举行《东湖》一书的新书发表会。", "云杉出版社"),
        ("由云杉出版社出版的《青石旧事》新书首发式昨日举行。", "云杉出版社"),
        ("青石日报社编辑的《东湖记忆》丛书首发仪式在馆内举行。", "青石日报社"),
        ("2017青石500强榜单由东湖工商联在南屏权威发布。", "东湖工商联"),
        ("由青石研究所进行的2017年第三季东湖信心指数调查昨日举行新闻发布会。", "青石研究所"),
    ],
)
def test_makers_who_release_together_are_told_as_they_stand(text: str, makers: str) -> None:
    (draft,) = acts.find_releases(reading(text))
    assert draft.by is not None
    assert draft.by.value == makers


@pytest.mark.parametrize(
    ("text", "by"),
    [
        (
            "4月4日,青石市市场监管局召开地方标准发布会,处长张碧出席。会上共发布41项标准。会上还发布了《南屏安全规范》等3项标准。",
            "青石市市场监管局",
        ),
        ("青石大學昨日下午六時三十分於雲杉館舉行記者會。現場同時發布《南屏青年報告》。", "青石大學"),
        ("青石大学昨日举行记者会。会上,云杉研究院发布《南屏指数》。", "云杉研究院"),
        ("市政府新闻办召开新闻发布会,介绍情况。现场还发布了《北岭名录》。", None),
        ("论坛昨日在青石大学举行。会上发布了《青年报告》。", None),
    ],
    ids=["a bureau", "an hour and a place", "another body", "an office of news", "a forum"],
)
def test_what_is_made_public_at_a_meeting_with_the_press_is_by_the_one_who_holds_it(text: str, by: str | None) -> None:
    (draft,) = acts.find_releases(reading(text))
    assert (draft.by and draft.by.value) == by


def test_each_of_several_titles_is_by_the_one_who_told_it() -> None:
    told = "水务局局长林岚、林业局局长何立群分别发布了《青石水质报告》《云杉林业蓝皮书》。"
    assert [(r.title.value, r.by.value if r.by else None) for r in acts.find_releases(reading(told))] == [
        ("青石水质报告", "林岚"),
        ("云杉林业蓝皮书", "何立群"),
    ]


def test_persons_are_never_part_of_a_name() -> None:
    """Those who unveil stand in ``by``."""
    (draft,) = acts.find_unveilings(reading("东湖市副市长高翔和青石集团董事长冯毅共同为东湖实验室揭牌。"))
    assert draft.name.value == "东湖实验室"
    assert [person.value for person in draft.by] == ["高翔", "冯毅"]


def test_an_act_that_was_not_understood_is_noted_with_its_sentence() -> None:
    """Said, not passed over; nothing of another time."""
    record = extract(source_of("3月2日,大会举行,何立群市长出席。会上,他为两块牌子揭牌。\n明年将签署协议。"))
    assert [(note.code, note.span and note.span.cut(record.source.text)) for note in record.notes] == [
        ("extract.not_understood", "会上,他为两块牌子揭牌")
    ]


def test_an_office_s_own_organisations_are_one_name() -> None:
    """A conjunction inside is not one between two parties."""
    lexicon = Lexicon(organisations=("青石和云杉公司",))
    document = read(source_of("青石和云杉公司与东湖大学签署合作协议。"), lexicon)
    (draft,) = acts.find_signings(acts.read(document), ())
    assert [party.value for party in draft.parties] == ["青石和云杉公司", "东湖大学"]


def test_who_sees_a_paper_signed_has_not_signed_it() -> None:
    """共同见证签署: both are witnesses, and nobody is said to have signed."""
    (signing,) = extract(source_of("会谈后,东湖市市长林志远和青石集团董事长冯毅共同见证签署科技、教育等领域相关合作文件。")).signings
    assert (signing.signatories, signing.witnesses) == ((), ("林志远", "冯毅"))


def test_whose_visit_tells_when_it_was_signed_did_not_sign() -> None:
    text = "5月14日,主席何立群在东湖会见南屏国总统林志远。\n林志远访问期间,双方签署教育等领域多项合作文件。"
    (signing,) = extract(source_of(text)).signings
    assert signing.signatories == ()


def test_what_is_shown_of_a_work_is_not_the_work() -> None:
    told = ("5月6日,东湖电视台发布《东湖之夜》吉祥物形象。", "5月6日,东湖电视台发布《东湖年鉴》。")
    assert [[release.title for release in extract(source_of(text)).releases] for text in told] == [[], ["东湖年鉴"]]


def test_who_made_it_is_no_paper_that_was_signed_before() -> None:
    (release,) = extract(source_of("东湖电视台与三家媒体签署“海洋节版权合作协议”,并发布“百村千景”合作计划。")).releases
    assert release.by is None or "协议" not in release.by


def test_a_verb_inside_another_word_opens_nothing() -> None:
    assert extract(source_of("完善至南屏古镇的直通车网络。")).unveilings == ()


def test_what_completion_means_opens_nothing_and_a_part_of_a_project_is_not_it() -> None:
    record = extract(source_of("林志远指出,青东铁路建成通车对于促进发展意义重大。东湖社科院发布“文明研究工程”的阶段性重大成果。"))
    assert (record.unveilings, record.releases) == ((), ())
