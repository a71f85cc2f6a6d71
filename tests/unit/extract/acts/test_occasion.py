"""Which texts report no event, and that none is lost which does."""

import pytest

from generator.extract.record import extract
from tests.quality.collection import cases, source_of

NO_EVENT = {
    "a notice": "关于东湖大桥维修施工期间实施交通管制的通告\n为确保工程顺利进行,决定采取管制措施。\n特此通告。\n2024年6月24日",
    "a commentary": "让好政策直达快享\n优化营商环境没有完成时。也要看到,唯有把企业的事当成自己的事,才能惠及市场主体。\n(作者:闻笛)",
    "questions and answers": "「開工前應辦事項」懶人包\n【常見問答】Q：理事長可以請人代為簽署嗎？A：可以。\nQ：要申報嗎？A：要。",
}


@pytest.mark.parametrize("text", NO_EVENT.values(), ids=NO_EVENT)
def test_a_text_without_an_event_gives_nobody_and_nothing_done(text: str) -> None:
    record = extract(source_of(text))
    assert not record.people
    assert not record.signings
    assert record.event.name is None


WITH_EVENT = [case for case in cases() if case.source.language == "zh" and case.gold.get("people")]


@pytest.mark.parametrize("case", WITH_EVENT, ids=lambda case: case.name)
def test_no_event_of_the_corpus_is_lost(case: object) -> None:
    """A thin record is better than none."""
    assert extract(case.source).people  # type: ignore[attr-defined]


def test_a_report_in_the_form_of_questions_still_is_one_when_something_happens() -> None:
    """What is signed outweighs the form."""
    record = extract(
        source_of(
            "問:今天簽了什麼?\n答:青石集團與雲杉大學簽署合作備忘錄。\n問:下一步呢?\n答:雙方將成立小組。\n會上,市長何立群出席。青石集團與雲杉大學簽署合作備忘錄。"
        )
    )
    assert record.signings


def test_the_report_of_a_paper_is_no_notice_though_its_headline_is_the_papers_title() -> None:
    text = "关于加快青石数据资源开发的意见\n青石省人民政府日前印发《关于加快青石数据资源开发的意见》。"
    assert [release.title for release in extract(source_of(text)).releases] == ["关于加快青石数据资源开发的意见"]
