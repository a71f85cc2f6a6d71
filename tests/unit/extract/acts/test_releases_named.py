"""What is made public and by whom: editions of volumes, brands first seen, makers in a clause of their own."""

import pytest

from generator.extract import acts
from tests.unit.extract.acts.test_acts import reading

RELEASED: dict[str, tuple[str, list[tuple[str, str | None]]]] = {
    "an edition of a volume, in the name of an event": (
        "《柳溪往事》第一卷西班牙文版首发式暨研讨会昨天在松园举行。",
        [("《柳溪往事》第一卷西班牙文版", None)],
    ),
    "a revised volume": ("《柳溪往事》第二卷修订版今天首发。", [("《柳溪往事》第二卷修订版", None)]),
    "two volumes": ("《柳溪往事》第一卷、第二卷由松园出版社出版,今天发行。", [("《柳溪往事》第一卷、第二卷", "松园出版社")]),
    "several languages": ("《柳溪往事》第五卷法俄阿等文版出版发行。", [("《柳溪往事》第五卷", None)]),
    "who made it, in a clause of its own": (
        "6月12日,由国内知名服务商松园茶具有限公司,推出的“松园茶事网”上线发布会在柳溪举行。",
        [("松园茶事网", "松园茶具有限公司")],
    ),
    "a maker without its short name": (
        "由政府成立的松園創新及創業發展基金(松創基金),今天發表《樂齡科技報告》。",
        [("樂齡科技報告", "松園創新及創業發展基金")],
    ),
    "a brand that is first seen": ("成果包括全新在地品牌「菱香良品」的首度亮相。", [("菱香良品", None)]),
    "a brand abroad": ("品牌「菱香良品」的競爭力不斷提升,首次亮相國際市場。", []),
}


@pytest.mark.parametrize(("text", "expected"), RELEASED.values(), ids=RELEASED)
def test_what_is_made_public_is_given_with_its_maker(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(one.title.value, one.by.value if one.by else None) for one in acts.find_releases(reading(text))] == expected
