"""The tables of the grammar and the word lists: every row finds its example; every list is well formed."""

import re

import pytest

from generator.extract import zones
from generator.extract.lexicon import Automaton, UserWords, build, default, sections
from generator.extract.people import find_people, grammar
from generator.extract.text import read
from generator.i18n.script import fold
from tests.quality.collection import source_of

TABLES = {name: table for name, table in vars(grammar).items() if isinstance(table, tuple) and table and isinstance(table[0], grammar.Row)}
ROWS = [(name, row) for name, table in TABLES.items() for row in table]
LISTS = [
    "surnames",
    "titles",
    "weak_titles",
    "verbs",
    "cues",
    "honorifics",
    "title_affixes",
    "organisations",
    "not_names",
    "places",
]
LISTS += ["followers", "given", "not_given", "transliteration"]


@pytest.mark.parametrize(("name", "row"), ROWS, ids=[f"{name}-{row.example}" for name, row in ROWS])
def test_a_row_finds_its_example(name: str, row: grammar.Row) -> None:
    """A row finds its example and leaves its counter-example alone."""
    assert re.search(row.pattern, row.example)
    assert not row.not_in or not re.search(row.pattern, row.not_in)


@pytest.mark.parametrize("row", zones.INLINE + zones.LINES, ids=lambda row: row.example)
def test_a_zone_is_found_whole(row: zones.Row) -> None:
    """Each form of credit, caption or navigation is one zone from end to end, and of its kind."""
    (zone, *_) = zones.find_zones(read(source_of(row.example)))
    assert zone.span.cut(row.example) == row.example
    assert zone.kind in {row.kind, "byline", "editors"}


@pytest.mark.parametrize(
    "text",
    ["市长何立群出席活动,主管部门负责同志参加。", "会议来源于生活,高于生活。", "企业打印设备研发成功,图书馆收藏三千册,读者很多。" * 6],
)
def test_running_text_is_no_zone(text: str) -> None:
    """Ordinary sentences with a word of a credit in them are read."""
    assert zones.find_zones(read(source_of(text))) == ()


@pytest.mark.parametrize("name", LISTS)
def test_word_lists_are_folded(name: str) -> None:
    """Every word of a list is Simplified and half-width, as the folded text is."""
    words = [word for group in sections(name).values() for word in group]
    assert words
    assert [word for word in words if fold(word) != word] == []


def test_automaton_takes_the_longest_word() -> None:
    """秘书长 is not 秘书, and 董事长助理 not 董事长."""
    automaton = Automaton(["秘书", "秘书长", "董事长", "董事长助理"])
    assert [automaton.words[n] for n, _, _ in automaton.find("秘书长和董事长助理、董事长")] == ["秘书长", "董事长助理", "董事长"]


def test_users_words_are_believed() -> None:
    """A user's names and titles are read, and what the user says is no name is not."""
    lexicon = build(UserWords(names=("么么哒",), titles=("首席吹哨官",), ignored=("何立群",)))
    text = "首席吹哨官么么哒,市长何立群,县长冯毅出席。"
    assert [p.name.value for p in find_people(read(source_of(text)), (), lexicon)] == ["么么哒", "冯毅"]


def test_lexicon_is_compiled_once() -> None:
    """The package's lexicon is the same object each time."""
    assert default() is default()
