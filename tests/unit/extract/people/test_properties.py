"""What holds for any text: grounded spans, determinism, masked damage, linear growth."""

import re
from collections.abc import Iterator

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from generator.extract.drafts import PersonDraft
from generator.extract.lexicon import default
from generator.extract.people import find_people
from generator.extract.people.mentions import read_scene
from generator.extract.speeches import find_speeches
from generator.extract.text import MASK, Document, read
from generator.extract.zones import find_zones, mask
from generator.model.span import Span
from tests.quality.collection import seed, source_of

WORDS = "市长 何立群 、 , 。 和 与 出席 致辞 青石集团 董事长 冯毅 等 领导 由 主持 在 的 见证下 ( ) 女 院士 副 常务 · 阿依 古丽 ?"
MORE = "“ ” 表示 兼 CEO John Carter 区委 书记 代表 签署"
PIECES = st.sampled_from([*WORDS.split(), *MORE.split(), " ", "\n"])


def _people(document: Document) -> tuple[PersonDraft, ...]:
    return find_people(document, find_zones(document))


def _spans(people: tuple[PersonDraft, ...]) -> Iterator[tuple[str, Span]]:
    for person in people:
        yield person.name.value, person.name.spans[0]
        yield from ((t.value, t.spans[0]) for t in person.titles)
        if person.organisation:
            yield person.organisation.value, person.organisation.spans[0]


@settings(max_examples=150)
@example("市长、、市长何立群")
@given(st.lists(PIECES, max_size=60).map("".join))
def test_every_string_is_cut_from_the_text(text: str) -> None:
    """Names, titles and organisations equal their spans, whatever the text; roles and mentions lie inside it; speeches too."""
    source = source_of(text)
    document = read(source)
    people = _people(document)
    for value, span in _spans(people):
        assert span.cut(source.text) == value
    for person in people:
        assert all(s.end <= len(source.text) for s in [*person.mentions, *(c.span for c in person.roles)])
        assert len({c.role for c in person.roles}) == len(person.roles)
    for speech in find_speeches(document, people):
        assert all(q.spans[0].cut(source.text) == q.value for q in speech.points)
        assert list(speech.paragraphs) == sorted(set(speech.paragraphs))


@settings(max_examples=40)
@given(st.integers(0, 2_400), st.integers(1, 60))
def test_damage_gives_no_person_and_does_not_shift_the_others(start: int, length: int) -> None:
    """No name or title holds a masked character, wherever the damage is."""
    document = read(seed().source)
    folded = document.folded[:start] + MASK * length + document.folded[start + length :]
    damaged = Document(document.source, folded[: len(document.folded)])
    for _, span in _spans(_people(damaged)):
        assert MASK not in damaged.folded[span.start : span.end]


def test_the_same_text_gives_the_same_people() -> None:
    """Two readings agree to the last cue."""
    document = read(seed().source)
    assert _people(document) == _people(document)


def test_mask_keeps_length_and_lines() -> None:
    """Masking moves no offset and joins no lines."""
    document = read(source_of("市长何立群出席。\n(记者 林夕)\n责编:林夕"))
    masked = mask(document.folded, find_zones(document))
    assert len(masked) == len(document.folded)
    assert masked.count("\n") == 2
    assert "林夕" not in masked


@pytest.mark.parametrize(
    "piece",
    ["市长何立群、", "由", "、", "和与", "何立群", "(", "阿·", "?", "A B ", "等", "表示,", "在" * 40 + "市长何立群。", "\n", "记者 "],
)
def test_work_grows_with_length_alone(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Twice the text is at most about twice the weighing of names; counted, not timed."""
    from generator.extract.people import seeds

    counted = 0
    weigh = seeds.candidates

    def count(*args: object) -> object:
        nonlocal counted
        counted += 1
        return weigh(*args)  # type: ignore[arg-type]

    monkeypatch.setattr(seeds, "candidates", count)
    read_scene(piece * (400 // len(piece) + 1), default())
    small, counted = counted, 0
    read_scene(piece * (800 // len(piece) + 1), default())
    assert counted <= 2.2 * small + 8


def test_no_pattern_has_an_unbounded_class_before_a_literal() -> None:
    """A row may repeat a class without end only at its own end."""
    from generator.extract import zones
    from generator.extract.people import grammar

    rows = [row for table in vars(grammar).values() if isinstance(table, tuple) for row in table if isinstance(row, grammar.Row)]
    patterns = [row.pattern for row in rows] + [row.pattern for row in zones.INLINE + zones.LINES]
    assert [p for p in patterns if re.search(r"\][*+](?!\$|$)", p)] == []
