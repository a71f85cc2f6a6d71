"""A question mark between two Han characters is a lost middle dot, a lost character, or a question."""

import pytest

from generator.ingest.damage.lost_dot import find


@pytest.mark.parametrize(
    "text",
    [
        "当天，库尔班?艾力、帕提古丽等参加。",
        "圖：巴蘇雅?達利曼交換契約。巴蘇雅·達利曼說，她很高興。",
        "活動由約翰?史密斯主持。",
        "項目位於大學旁的創意空間?杭州孵化器內。",
    ],
)
def test_a_lost_middle_dot_is_restored_with_proof(text: str) -> None:
    (damage,) = find(text)
    assert (damage.kind, damage.restored, damage.damaged) == ("lost middle dot", "·", "?")
    assert "gives the damaged text back exactly" in damage.proof


@pytest.mark.parametrize(
    "text",
    [
        "你准备好了吗?我们准备好了。",
        "百姓的收入怎么样?看病难不难?老年食堂好不好?",
        "街上能有多热闹?走进中国历史街区。",
        "是合作還是對抗?世界在看。",
        "为什么?因为努力。",
        "Ready?Go",
    ],
)
def test_a_question_is_left_alone(text: str) -> None:
    assert list(find(text)) == []


@pytest.mark.parametrize("text", ["市委書記張?出席活動。", "他來自浙江?水鎮的村莊。", "副市長朱?基表示，工作繼續。"])
def test_a_lost_character_that_may_be_any_is_marked_and_not_guessed(text: str) -> None:
    (damage,) = find(text)
    assert damage.restored is None


def test_broken_bytes_are_a_dot_only_where_the_document_writes_the_name_whole() -> None:
    assert [d.restored for d in find("库尔班\ufffd艾力参加。库尔班·艾力说。")] == ["·"]
    assert list(find("库尔班\ufffd艾力参加。")) == []
