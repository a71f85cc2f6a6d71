"""Titles set inside a name, as Taiwan's offices write them (林縣長大同)."""

import pytest

from generator.extract.record import extract
from tests.quality.collection import source_of

NAMED = [
    (
        "出席的有劉陳議長玉芳、蘇市長崑明及王理事長啟明等貴賓。",
        [("劉陳玉芳", "議長"), ("蘇崑明", "市長"), ("王啟明", "理事長")],
    ),
    ("典禮由王校長大明主持,林董事長志遠致詞。", [("王大明", "校長"), ("林志遠", "董事長")]),
    ("青石縣政府王縣長惠文與嵐山大學林校長志成簽署合作備忘錄。", [("王惠文", "縣長"), ("林志成", "校長")]),
    ("歐陽局長文清、馮處長毅、沈科長立群出席典禮。", [("歐陽文清", "局長"), ("馮毅", "處長"), ("沈立群", "科長")]),
]
NONE = [
    "陳縣長表示,將持續推動建設,吳局長率團出席典禮。",
    "馮校長及沈主任與會,林委員等人到場。",
    "青江縣長志忠、嵐南市長偉文出席典禮。",  # the county's last character is no family name
    "「王縣長在任時」,張代表簽署。",
]


@pytest.mark.parametrize(("text", "people"), NAMED)
def test_a_title_inside_a_name_is_read_behind_it(text: str, people: list[tuple[str, str]]) -> None:
    """The name is put together from both of its parts, which are its evidence, and listed as inferred; the title stands as written."""
    record = extract(source_of(text))
    assert [(person.name, person.titles[-1]) for person in record.people] == people
    for index, (name, title) in enumerate(people):
        pointer = f"/people/{index}/name"
        assert pointer in record.inferred
        assert "".join(span.cut(text) for span in record.evidence[pointer][:2]) == name
        assert text[record.evidence[pointer][0].end :].startswith(title)


@pytest.mark.parametrize("text", NONE)
def test_a_verb_or_a_place_around_a_title_makes_no_name(text: str) -> None:
    assert extract(source_of(text)).people == ()


def test_a_sentence_with_such_a_name_is_quoted_as_written() -> None:
    """What a speaker says keeps the order of the source."""
    text = "青石縣長馮毅表示,感謝林議長大明、沈議員立群協助,青石館得以完工。\n館長何立群說,青石館將開放。\n揭牌儀式5月6日舉行。"
    record = extract(source_of(text))
    points = [point for speech in record.speeches for point in speech.points]
    assert any("林議長大明" in point for point in points)
    assert all(point in text for point in points)


def test_simplified_texts_are_left_alone() -> None:
    """The usage is Taiwan's: 林县长大同 is not written elsewhere."""
    assert extract(source_of("典礼由王校长大明主持,林董事长志远致辞。")).people == ()
