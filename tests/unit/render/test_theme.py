"""Themes: what is said about each fault, and that the built-in ones hold what the design asks."""

from pathlib import Path

import pytest

from generator.errors import ThemeError
from generator.render.fonts import FOLDER, Chain, Missing, chains, face
from generator.render.theme import BUILT_IN, PAPER, built_in_theme, find_theme, load_theme

FAULTS = {
    "not TOML": ("x", "not TOML", "correct the line"),
    "unknown paper": ('extends = "modern"\n[page]\nsize = "A5"', "my/theme.toml: page.size", "A4, Letter"),
    "unknown key": ('extends = "modern"\n[page]\nwidth = 3', "`width`", "size, left"),
    "unknown base": ('extends = "fancy"', "extends", "modern, official"),
    "no colour": ('extends = "modern"\n[colours]\nink = "red"', "colours.ink", "theme.toml"),
    "a size out of range": ('extends = "modern"\n[type.title]\nsize = 400', "type.title.size", "theme.toml"),
    "a gap that extraction sees": ('extends = "modern"\n[setting]\nhan_latin_gap = 0.2', "han_latin_gap", "theme.toml"),
    "a font that is not there": ('extends = "modern"\n[fonts]\nsans = "none.ttf"', "fonts.sans", "beside the theme"),
    "margins too wide": ('extends = "modern"\n[page]\nleft = 100\nright = 100', "page.left", "narrower"),
    "nothing": ("", "name", "allowed keys"),
}


@pytest.mark.parametrize(("text", "where", "fix"), FAULTS.values(), ids=FAULTS.keys())
def test_a_fault_says_file_key_and_what_is_allowed(text: str, where: str, fix: str) -> None:
    with pytest.raises(ThemeError) as caught:
        load_theme(text, "my/theme.toml")
    line = str(caught.value)
    assert "my/theme.toml" in line
    assert where in line
    assert fix in line


def contrast(one: str, two: str) -> float:
    """WCAG 2.1 contrast ratio of two #RRGGBB colours."""

    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
        r, g, b = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b

    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("name", BUILT_IN)
def test_text_of_the_built_in_themes_has_a_contrast_of_at_least_4_5(name: str) -> None:
    colours = built_in_theme(name).colours
    for ink in (colours.ink, colours.secondary, colours.accent, colours.target):
        assert contrast(ink, colours.white) >= 4.5
        assert contrast(ink, colours.panel) >= 4.5
    assert contrast(colours.hero_label, colours.accent) >= 4.5


@pytest.mark.parametrize("name", BUILT_IN)
def test_no_text_of_the_built_in_themes_is_smaller_than_7_pt(name: str) -> None:
    table = built_in_theme(name).style
    assert min(getattr(table, field).size for field in table.__struct_fields__) >= 7


def test_a_theme_is_found_by_name_file_or_folder_and_takes_the_paper_asked_for(tmp_path: Path) -> None:
    (tmp_path / "theme.toml").write_text('extends = "official"\nname = "ours"', "utf-8")
    assert find_theme(None).name == "modern"
    assert find_theme(str(tmp_path)).name == "ours"
    assert find_theme(str(tmp_path / "theme.toml"), paper="Letter").page.size == "Letter"
    with pytest.raises(ThemeError, match="no theme"):
        find_theme("none")
    with pytest.raises(ThemeError, match="A4, Letter"):
        find_theme("modern", paper="B5")


def test_a_users_own_font_comes_first_and_the_vendored_ones_behind(tmp_path: Path) -> None:
    own = tmp_path / "own.ttf"
    own.write_bytes((FOLDER / "JianbaoSansSC-Bold.ttf").read_bytes())
    (tmp_path / "theme.toml").write_text('extends = "modern"\n[fonts]\nsans = "own.ttf"', "utf-8")
    theme = load_theme((tmp_path / "theme.toml").read_text("utf-8"), str(tmp_path / "theme.toml"))
    assert chains("zh-Hant", theme.own_fonts())["sans"].faces[0].path == own


def with_fs_type(tmp_path: Path, rights: int) -> Path:
    """The vendored face with other embedding rights in OS/2."""
    data = bytearray((FOLDER / "JianbaoSansTC-Bold.ttf").read_bytes())
    count = int.from_bytes(data[4:6], "big")
    for record in range(12, 12 + 16 * count, 16):
        if data[record : record + 4] == b"OS/2":
            offset = int.from_bytes(data[record + 8 : record + 12], "big")
            data[offset + 8 : offset + 10] = rights.to_bytes(2, "big")
    path = tmp_path / f"rights-{rights:x}.ttf"
    path.write_bytes(data)
    return path


@pytest.mark.parametrize("rights", [0x0002, 0x0100, 0x0200])
def test_a_font_that_may_not_be_embedded_is_refused(tmp_path: Path, rights: int) -> None:
    with pytest.raises(ThemeError, match="fsType"):
        face(with_fs_type(tmp_path, rights))


@pytest.mark.parametrize("rights", [0x0000, 0x0004, 0x0008])
def test_a_font_that_may_be_embedded_is_taken(tmp_path: Path, rights: int) -> None:
    assert face(with_fs_type(tmp_path, rights)).advance("數") == 1.0


def test_a_file_that_is_no_font_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "text.ttf"
    path.write_text("not a font")
    with pytest.raises(ThemeError, match=r"text\.ttf"):
        face(path)


def test_a_character_is_taken_from_the_first_face_that_has_it() -> None:
    chain = chains("zh-Hant")["sans"]
    assert chain["數"] == 1.0
    assert "數" not in chain.owner
    assert chain["𬘓"] == 1.0
    assert chain.owner["𬘓"] == 1
    with pytest.raises(Missing):
        chain["\U0001f9ff"]


def test_the_same_characters_give_the_same_subset() -> None:
    one = chains("zh-Hant")["serif"].faces[0]
    assert one.subset("數字經濟") == one.subset("數字經濟")
    assert 0 not in one.subset("數字經濟")[1]


def test_paper_sizes_are_in_points() -> None:
    assert PAPER["Letter"] == (612, 792)
    assert [round(side, 1) for side in PAPER["A4"]] == [595.3, 841.9]
    assert isinstance(chains("en")["sans"], Chain)
