"""GBK decoded one byte off is restored exactly, or left alone; never wrongly."""

import json
from pathlib import Path

import pytest

from generator.ingest import read
from generator.ingest.damage.gbk_offset import find, misread

SEED = Path("seeds/000_8246d066ef8616c5.txt")


def mended(path: Path) -> tuple[str, str]:
    """Return the text of a file as read, and with its restorations put in."""
    (source,) = read(path.read_bytes(), path.name)
    text = source.text
    for damage in reversed(source.damage):
        assert damage.span.cut(source.text) == damage.damaged
        if damage.restored is not None:
            text = text[: damage.span.start] + damage.restored + text[damage.span.end :]
    return source.text, text


@pytest.mark.parametrize(
    ("text", "gold"),
    [
        (SEED, Path("tests/gold") / SEED.with_suffix(".json").name),
        *(
            (path.with_suffix(".txt"), path)
            for path in sorted(Path("tests/corpus").glob("*.json"))
            if '"damaged"' in path.read_text("utf-8")
        ),
    ],
    ids=lambda p: p.stem,
)
def test_the_damage_of_the_golds_is_restored_exactly(text: Path, gold: Path) -> None:
    as_read, restored = mended(text)
    for entry in json.loads(gold.read_text("utf-8"))["damage"]:
        if entry["kind"] == "pinyin gloss":
            continue
        assert entry["damaged"] in as_read
        assert entry["restored"] in restored
        assert entry["damaged"] not in restored


def test_nothing_else_in_the_seed_is_taken_for_damage() -> None:
    (source,) = read(SEED.read_bytes(), SEED.name)
    assert [(d.kind, d.paragraph) for d in source.damage] == [
        ("GBK text decoded one byte off", 5),
        ("GBK text decoded one byte off", 5),
        ("lost middle dot", 13),
    ]


@pytest.mark.parametrize(
    ("original", "damaged"),
    [
        ("。“數字經濟是以數據為要素的經濟,", "?!皵底纸洕且詳祿橐氐慕洕?,"),  # lost pairs FACA, FE9E, AACB
        ("。”沈昌祥院士從不同維度", "?!鄙虿樵菏繌牟煌S度"),  # 維 ends in an ASCII byte, and so does the damage
        ("。“安全", "?!鞍踩?"),
    ],
)
def test_the_damage_is_done_as_it_was_done_to_real_pages(original: str, damaged: str) -> None:
    assert misread(original) == damaged


def test_a_text_that_gbk_cannot_write_cannot_have_been_damaged_so() -> None:
    assert misread("𠮷") is None


@pytest.mark.parametrize("path", sorted(Path("tests/corpus").glob("*.txt")), ids=lambda p: p.stem)
def test_no_sound_article_is_taken_for_damage(path: Path) -> None:
    text = path.read_text("utf-8").replace("？", "?")
    if "?!" not in text:
        assert list(find(text, "Hant")) == []
