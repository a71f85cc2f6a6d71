"""Many records in one report: which are one event, what they say differently, and the registers."""

import pytest

from generator.compose import compose_digest, find_template
from generator.compose.views.merge import conflicts, same_event
from generator.errors import UsageError
from generator.model.record import Record
from generator.model.report import List, Report, Section, Table
from tests.support.gold import corpus_records, seed_record
from tests.support.records import record
from tests.support.tree import line, tree
from tests.unit.compose.test_goldens import other_outlet

DIGEST = find_template("digest")
PEOPLE = [{"name": name, "roles": ["attend"]} for name in ("甲一", "甲二", "甲三", "甲四")]


def told(name: str | None, date: str | None, people: int = 0, text: str = "甲一甲二甲三甲四。") -> Record:
    event = {key: value for key, value in (("name", name), ("date", date)) if value}
    return record(text, event=event, people=PEOPLE[:people])


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (told("甲城數字經濟合作會", "2024-01-02"), told("甲城數字經濟合作會", "2024-01-02"), True),
        (told("甲城數字經濟合作會", "2024-01-02"), told("「甲城」数字经济合作会", None), True),
        (told("甲城數字經濟合作會", "2024-01-02"), told("甲城數字經濟合作會", "2024-01-03"), False),
        (told("簽約儀式", "2024-01-02"), told("簽約儀式", "2024-01-02"), False),
        (told("簽約儀式", "2024-01-02", 1), told("簽約儀式", None, 2), True),
        (told("甲城合作會", "2024-01-02", 3), told("甲城對接會", "2024-01-02", 3), True),
        (told("甲城合作會", "2024-01-02", 2), told("甲城對接會", "2024-01-02", 2), False),
        (told("甲城合作會", None, 4), told("甲城對接會", None, 4), False),
        (told(None, None), told(None, None), False),
    ],
)
def test_which_records_are_of_one_event(one: Record, other: Record, same: bool) -> None:
    """The same name in either script and no two days, or the same day and three people or parties in common."""
    assert same_event([one, other]) == ([[0, 1]] if same else [[0], [1]])


def test_an_event_told_by_two_outlets_is_one_section_with_both_sources_and_what_they_say_differently() -> None:
    seed = seed_record()
    report = compose_digest([seed, other_outlet(seed)], DIGEST, locale="zh-Hant")
    events = [b for b in report.blocks if isinstance(b, Section) and b.key.startswith("event-")]
    assert len(events) == 1
    text = tree(report)
    assert "地點：杭州市 <secondary:[1]>；杭州城 <secondary:[2]>" in text
    assert "簽約數量：24 <secondary:[1]>；25 <secondary:[2]>" in text
    assert "000_8246d066ef8616c5.txt" in text
    assert "other.txt" in text


def test_a_source_that_is_silent_does_not_contradict() -> None:
    assert conflicts([(1, told("甲會", "2024-01-02")), (2, told("甲會", None))]) == ()


def register(report: Report, key: str) -> Table:
    return next(b for s in report.blocks if isinstance(s, Section) for b in s.blocks if isinstance(b, Table) and b.key == key)


def test_the_registers_hold_every_signing_and_attendee_with_the_event() -> None:
    records = [found for _, found in corpus_records()]
    report = compose_digest(records, DIGEST, locale="zh-Hant")
    people = [[line(cell.lines[0]) if cell.lines else "" for cell in row.cells] for row in register(report, "people").rows]
    expected = sum(bool(person.roles) for found in records for person in found.people)
    merged = expected - len(people)
    assert 0 <= merged <= 3, "only the same person at the same event is one row"
    assert all(row[4].startswith("[") for row in people)
    assert len(register(report, "signings").rows) >= sum(len(found.signings) for found in records) - 3


def test_the_same_person_at_two_events_stands_at_both() -> None:
    one, other = told("甲會", "2024-01-02", 1), told("乙會", "2024-03-04", 1)
    rows = register(compose_digest([other, one], DIGEST, locale="zh-Hant"), "people").rows
    assert [line(row.cells[4].lines[0]) for row in rows] == ["[1　甲會](#event-1)", "[2　乙會](#event-2)"]


def test_a_person_told_by_two_outlets_is_one_row_with_both_places() -> None:
    seed = seed_record()
    rows = register(compose_digest([seed, other_outlet(seed)], DIGEST, locale="zh-Hant"), "people").rows
    assert len(rows) == 14
    assert line(rows[0].cells[5].lines[0]) == "<secondary:[1] ¶1> <secondary:[2] ¶1>"


def test_the_contents_link_to_every_event_and_register() -> None:
    report = compose_digest([told("甲會", "2024-01-02"), told("乙會", None)], DIGEST, locale="zh-Hant")
    contents = next(b for s in report.blocks if isinstance(s, Section) for b in s.blocks if isinstance(b, List) and b.style == "contents")
    targets = {line(item).split("(#")[1].split(")")[0] for item in contents.items}
    headings = {b.id for s in report.blocks if isinstance(s, Section) for b in s.blocks if getattr(b, "id", "")}
    assert targets == headings == {"event-1", "event-2", "register-signings", "register-people"}


def test_events_are_in_the_order_of_their_days_and_those_without_one_last() -> None:
    records = [told("丙會", None), told("乙會", "2024-03-04"), told("丁會", "--01-01"), told("甲會", "2024-01-02")]
    report = compose_digest(records, DIGEST, locale="zh-Hant")
    keys = [line(b.blocks[0].content) for b in report.blocks if isinstance(b, Section) and b.key.startswith("event-")]  # type: ignore[union-attr]
    assert keys == ["1　甲會", "2　乙會", "3　丙會", "4　丁會"]


def test_the_locale_is_that_of_most_of_the_records() -> None:
    english = record("Minister opens a plant in the town today.", event={"name": "plant"})
    assert compose_digest([english, told("甲會", None), told("乙會", None)], DIGEST).locale == "zh-Hant"
    assert compose_digest([english], DIGEST).locale == "en"


def test_a_digest_of_nothing_is_refused() -> None:
    with pytest.raises(UsageError):
        compose_digest([], DIGEST)
