"""A digest whose heads run into the reports behind them is read item by item, and quoted as it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.extract.record import extract
from generator.extract.run_in_heads import find_heads
from generator.model.codec import check
from tests.quality.collection import source_of

HEADS = {
    "the day with a mark": ("东湖新港二期码头开工", "今天(5月6日),东湖新港二期码头在云山开工,将建设三个泊位。"),
    "a word for the day": ("《青石省数字乡村指引》印发", "近日,青石省印发《青石省数字乡村指引》,提出四项任务。"),
    "its source": ("一季度青石省新增就业二十万人", "记者从青石省人社厅了解到,一季度全省新增就业超二十万人。"),
    "a body and its day": ("上半年中小企业指数回升", "中国商品流通协会5日公布,上半年中小企业指数回升0.3点,保持平稳。"),
    "its first words again": ("第六届南屏茶文化周开幕", "第六届南屏茶文化周今天(4月8日)在南屏开幕,为期五天。"),
    "a body whose name holds a verb": ("两部门部署储粮工作", "国家发展改革委、国家粮食局日前印发通知,要求做好储粮工作。"),
    "a land": ("德国一家工厂发生火灾", "德国南部一座城市的工厂7日发生火灾,未造成人员受伤。"),
    "an organiser": ("大学生节能竞赛举行", "由全国节能协会主办的大学生节能竞赛今天(3月2日)在东湖举行。"),
    "a document behind its verb": ("两部门发布《湿地修复导则》", "国家湿地办和青石省林业局日前联合发布《湿地修复导则》,共六章。"),
}
WHOLE = (
    "东湖市今天(5月6日)召开全市企业座谈会,听取企业建议。",
    "据东湖海关统计,前四个月东湖口岸进出口增长一成。",
    "何立群在会上表示,东湖市将继续支持中小企业发展。",
    "该项目全长四十公里,建成后将提高沿线运输能力。",
)
DIGEST = (
    "国内快讯\n\n东湖台消息(新闻时间):东湖科技馆与云山馆签约合作东湖科技馆今天(5月6日)与云山科技馆签署战略合作协议,共享馆藏。"
    "青石港三号码头启用近日,青石港三号码头启用,年通过能力提高一倍。"
    "河北一部门称台风造成停电河北省应急厅发言人何立群6日说,台风造成两县停电。各地电网正在抢修。"
    "第九届茶业博览会闭幕第九届茶业博览会昨天(5月5日)在南屏闭幕,共有两百家企业参展。"
)


@pytest.mark.parametrize(("head", "report"), HEADS.values(), ids=HEADS)
def test_a_head_ends_where_its_report_begins(head: str, report: str) -> None:
    before = "此前的一项工程已经完成验收。"
    (found,) = find_heads(before + head + report)
    assert (before + head + report)[found.start : found.end] == head


@pytest.mark.parametrize("sentence", WHOLE)
def test_a_sentence_without_a_head_stays_whole(sentence: str) -> None:
    assert find_heads(sentence) == []


BELOW_THEIR_HEADS = (
    "国内快讯\n东湖出台措施支持新药研发\n国家医药局、国家健康委近日印发《新药研发措施》,提出四项任务。",
    "国内快讯\n云山公布列车新图\n中国车务与联运联合会今天(7月2日)公布,云山列车新图已经排定。",
)


@pytest.mark.parametrize("text", BELOW_THEIR_HEADS)
def test_a_report_below_its_head_has_none_run_in(text: str) -> None:
    assert find_heads(text) == []


def test_a_head_on_its_own_line_is_not_divided() -> None:
    assert find_heads("国内快讯\n\n东湖直达快车开行 实现东湖云山两地直达\n今天(7月1日),东湖直达快车开行。") == []


def test_each_item_of_a_digest_is_read_by_itself() -> None:
    record = extract(source_of(DIGEST))
    assert record.event.name is record.event.date is record.event.place is None
    assert [signing.parties for signing in record.signings] == [("东湖科技馆", "云山科技馆")]
    assert [site.name for site in record.unveilings] == ["青石港三号码头"]
    assert [(person.name, person.titles) for person in record.people] == [("何立群", ("河北省应急厅发言人",))]


def test_a_speech_ends_where_the_next_item_of_the_digest_begins() -> None:
    (speech,) = extract(source_of(DIGEST)).speeches
    assert speech.paragraphs == (2,)
    assert not any("博览会" in point for point in speech.points)


def test_the_same_words_are_one_report_where_nothing_calls_them_a_digest() -> None:
    assert extract(source_of(DIGEST.replace("国内快讯", "东湖新港建设情况"))).event.name is not None


@given(st.lists(st.sampled_from([*("".join(pair) for pair in HEADS.values()), *WHOLE, "\n", "林縣長大同到場。"]), min_size=2, max_size=12))
def test_whatever_a_digest_holds_is_quoted_from_the_text_as_read(items: list[str]) -> None:
    source = source_of("一周要闻\n" + "".join(items))
    check(extract(source))
