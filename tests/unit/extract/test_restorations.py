"""Facts are read from restored text, and quoted by the place of the damage."""

from pathlib import Path

from generator.extract.record import extract
from generator.extract.restorations import INFERRED, restored
from generator.ingest import read
from generator.model.codec import strings
from generator.model.source import Damage, Source
from generator.model.span import Span

TEXT = "甲□□□乙丙丁\n戊□己"


def source(*damage: Damage) -> Source:
    return Source("a", "", "utf-8", TEXT, (Span(0, 7), Span(8, 11)), damage=damage)


def test_longer_and_shorter_restorations_map_back_to_the_damage() -> None:
    mended = restored(source(Damage("x", Span(1, 4), "□□□", "天地"), Damage("x", Span(9, 10), "□", "玄黃")))
    assert mended is not None
    assert mended.source.text == "甲天地乙丙丁\n戊玄黃己"
    assert [span.cut(mended.source.text) for span in mended.source.paragraphs] == ["甲天地乙丙丁", "戊玄黃己"]
    for start, end, cut in ((0, 1, "甲"), (0, 2, "甲□□□"), (2, 4, "□□□乙"), (3, 6, "乙丙丁"), (7, 8, "戊"), (8, 9, "□"), (9, 11, "□己")):
        assert mended.span(Span(start, end)).cut(TEXT) == cut


def test_a_gloss_and_a_single_character_are_left_to_the_grammar() -> None:
    gloss = Damage("pinyin gloss", Span(1, 4), "□□□", "□")
    assert restored(source(Damage("x", Span(1, 4), "□□□"), Damage("x", Span(9, 10), "□", "玄"), gloss)) is None


def test_a_fact_read_from_restored_text_is_marked_and_points_at_the_damage() -> None:
    path = Path("tests/corpus/m07-cangling-mojibake.txt")
    (article,) = read(path.read_bytes(), path.name)
    record = extract(article)
    (presenter,) = (person for person in record.people if person.name == "喬硯耕")  # 喬硯耕書記 stands in damaged text only
    assert "present" in presenter.roles
    assert not any("鞍踩" in value for _, value in strings(record))
    marked = [pointer for pointer, why in record.inferred.items() if why == INFERRED]
    damaged = [damage.span for damage in article.damage]
    assert marked
    assert all(any(span.overlaps(d) for span in record.evidence[pointer] for d in damaged) for pointer in marked)
