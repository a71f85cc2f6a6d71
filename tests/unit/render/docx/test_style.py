"""House styles as data."""

from pathlib import Path

import pytest

from generator.errors import ThemeError
from generator.render.docx.style import find_style, parse_style, style_names

FAULTS = [
    ("not = toml = at all", "TOML"),
    ('extends = "modern"\n[page]\nwidht = 3', "widht"),
    ('extends = "modern"\n[colours]\nink = "black"', "colour"),
    ('extends = "modern"\n[styles.Title]\nface = "comic"', "comic"),
    ('extends = "modern"\n[styles.Title]\ncolour = "pink"', "pink"),
    ('extends = "modern"\n[styles.Title]\nsize = "big"', "size"),
    ('extends = "no-such"', "no-such"),
    ('name = "x"', "page"),
]


@pytest.mark.parametrize(("text", "said"), FAULTS)
def test_a_fault_names_file_and_key(text: str, said: str) -> None:
    with pytest.raises(ThemeError) as caught:
        parse_style(text, "mine.toml")
    assert "mine.toml" in caught.value.where
    assert said in str(caught.value)


def test_the_shipped_styles_are_found() -> None:
    assert style_names() == ("gongwen", "modern", "taiwan")


def test_an_unknown_style_lists_those_there_are() -> None:
    with pytest.raises(ThemeError, match="gongwen, modern, taiwan"):
        find_style("nope")


def test_an_office_changes_one_key_and_keeps_the_rest(tmp_path: Path) -> None:
    (tmp_path / "style-ours.toml").write_text('extends = "modern"\nname = "ours"\n[page]\nleft = 30\n', encoding="utf-8")
    ours, modern = find_style("ours", tmp_path), find_style("modern")
    assert ours.page.left == 30
    assert ours.page.right == modern.page.right
    assert ours.styles == modern.styles


def test_styles_that_extend_each_other_are_refused(tmp_path: Path) -> None:
    (tmp_path / "style-a.toml").write_text('extends = "b"', encoding="utf-8")
    (tmp_path / "style-b.toml").write_text('extends = "a"', encoding="utf-8")
    with pytest.raises(ThemeError):
        find_style("a", tmp_path)


def test_a_style_file_by_path_extends_its_neighbours(tmp_path: Path) -> None:
    (tmp_path / "style-house.toml").write_text('extends = "gongwen"\nname = "house"\n', encoding="utf-8")
    (tmp_path / "style-desk.toml").write_text('extends = "house"\nname = "desk"\n', encoding="utf-8")
    assert find_style(str(tmp_path / "style-desk.toml")).grid == find_style("gongwen").grid


def test_a_style_file_of_another_encoding_is_named(tmp_path: Path) -> None:
    (tmp_path / "style-x.toml").write_bytes("name = '標'".encode("big5"))
    with pytest.raises(ThemeError, match="UTF-8"):
        find_style(str(tmp_path / "style-x.toml"))
