"""An office's own lexicon decides in the Chinese grammar."""

import pytest

from generator import pipeline
from generator.model.lexicon import Lexicon
from generator.pipeline import Reading

TEXT = "東湖市招商推介會5月6日在東湖市舉行。完顏不二、市長林志遠出席活動。青石集團首席夢想官曹陽致辭。\n"
CASES = [
    ("a name the grammar would not dare to read", Lexicon(names=("完顏不二",)), {"完顏不二": (), "林志遠": ("市長",)}),
    ("a title of the house, in the other script", Lexicon(titles=("首席梦想官",)), {"曹陽": ("青石集團首席夢想官",)}),
]


@pytest.mark.parametrize(("_name", "lexicon", "expected"), CASES, ids=[c[0] for c in CASES])
def test_the_offices_words_count(_name: str, lexicon: Lexicon, expected: dict[str, tuple[str, ...]]) -> None:
    """Names and titles of ``[lexicon]`` are read where the grammar alone reads none."""
    (source,) = pipeline.read(TEXT.encode(), "a.txt", Reading())
    people = {p.name: p.titles for p in pipeline.extract(source, Reading(lexicon=lexicon)).people}
    assert expected.items() <= people.items()


def test_a_string_to_leave_alone_is_no_person() -> None:
    """林志遠 is a road here: no person of that name, whatever stands before it."""
    (source,) = pipeline.read(TEXT.encode(), "a.txt", Reading())
    people = pipeline.extract(source, Reading(lexicon=Lexicon(leave_alone=("林志遠",)))).people
    assert "林志遠" not in {p.name for p in people}
