"""The gate of quality: no category of any collection falls under the floor it has reached."""

from pathlib import Path

import pytest

from tests.quality import floors
from tests.quality.collection import seed
from tests.quality.score import CATEGORIES, Count, collections, misses, plain, score, total

GOLD = {
    "event": {"name": "甲会", "date": "2024-05-16", "date_text": "5月16日", "place": None},
    "people": [{"name": "王 兵", "titles": ["市长"], "roles": ["attend"]}, {"name": "李明", "titles": [], "roles": []}],
    "figures": [{"label": "产值", "text": "近3亿元", "value": 300000000, "unit": "元", "qualifier": "近"}],
}


def test_a_record_equal_to_its_gold_has_no_misses() -> None:
    assert all((count.fp, count.fn) == (0, 0) for count in score(GOLD, GOLD).values())


def test_each_difference_is_counted_once_and_listed() -> None:
    record = {
        "event": {"name": "甲会", "date": "2024-05-17", "place": "乙市"},
        "people": [{"name": "王兵", "titles": ["副市长"], "roles": ["attend", "speak"]}],
        "figures": [{"label": "", "text": "近3亿元", "value": 3e8, "unit": "元", "qualifier": "超"}],
    }
    counts = score(record, GOLD, "case")
    assert {key: (c.tp, c.fp, c.fn) for key, c in counts.items() if c.tp + c.fp + c.fn} == {
        "names": (1, 0, 1),
        "titles": (0, 1, 1),
        "roles": (1, 1, 0),
        "figures": (1, 0, 0),
        "qualifier": (0, 1, 1),
        "event_name": (1, 0, 0),
        "date": (0, 1, 1),
        "date_text": (0, 0, 1),
        "place": (0, 1, 0),
    }
    assert "names           - case                     李明" in misses(counts, frozenset())


def test_a_floor_is_not_lowered_unless_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "floors.toml"
    assert floors.update({"zh": {"names": Count(tp=9, fn=1)}}, allow_regression=False, file=file) == 0
    assert floors.update({"zh": {"names": Count(tp=8, fn=2)}}, allow_regression=False, file=file) == 1
    assert floors.load(file)["zh"]["names"] == [1.0, 0.9, 0.9473]
    assert "zh.names: recall 0.8000 is under its floor 0.9000" in capsys.readouterr().err
    assert floors.update({"zh": {"names": Count(tp=8, fn=2)}}, allow_regression=True, file=file) == 0
    assert floors.load(file)["zh"]["names"][1] == 0.8


def test_a_category_that_finds_nothing_yet_sets_no_floor_for_precision() -> None:
    assert floors.rounded(Count(fn=3)) == [0.0, 0.0, 0.0]
    assert floors.rounded(Count()) == [1.0, 1.0, 1.0]


@pytest.mark.parametrize("collection", ["seed", "zh", "en"])
def test_no_category_falls_under_its_floor(collection: str) -> None:
    counts = total(collections()[collection])
    assert floors.below({collection: counts}, floors.load()) == []


@pytest.fixture(scope="module")
def seed_counts() -> dict[str, Count]:
    case = seed()
    return score(plain(case), case.gold, case.name)


@pytest.mark.parametrize("category", CATEGORIES)
def test_seed_equals_its_gold(category: str, seed_counts: dict[str, Count]) -> None:
    assert misses({category: seed_counts[category]}, frozenset()) == ""
