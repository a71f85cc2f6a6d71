"""House styles: what a Word file looks like, as data (``templates/memo/style-*.toml``)."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import msgspec

from generator import shipped
from generator.errors import ThemeError

Align = Literal["left", "right", "center", "both", "distribute"]


class Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A table of a style file; a key that there is not is a fault."""


class Page(Strict, frozen=True):
    """Paper and margins, mm."""

    width: float
    height: float
    top: float
    bottom: float
    left: float
    right: float
    header: float
    """From the paper's edge to the header."""
    footer: float


class Grid(Strict, frozen=True):
    """Document grid (GB/T 9704-2012, 5.2.3: 22 lines of 28 characters)."""

    pitch: float
    """pt from line to line."""
    lines: int
    characters: int
    """What the measure holds; for the check."""
    letter_space: float = 0.0
    """pt, put on the default paragraph style: robust where a character grid is not."""


class Face(Strict, frozen=True):
    """A type face: one font for Latin, one for Han; what stands in when a machine lacks it."""

    latin: str
    east_asian: str
    instead: tuple[str, ...] = ()
    """Other names of the face, best first (``w:altName``)."""
    serif: bool = False


class Rule(Strict, frozen=True):
    """A border: width and distance in pt, colour by name."""

    width: float
    colour: str = "ink"
    space: float = 0.0


class Tab(Strict, frozen=True):
    """A tab stop, mm from the left margin; ``at`` -1 stands for the right margin."""

    at: float
    align: Literal["left", "right", "center"] = "left"


class Look(Strict, frozen=True):
    """How one Word style looks; what is not given is inherited. Lengths in pt."""

    face: str | None = None
    size: float | None = None
    leading: float | None = None
    """Exact line height."""
    bold: bool | None = None
    colour: str | None = None
    before: float | None = None
    after: float | None = None
    align: Align | None = None
    left: float | None = None
    right: float | None = None
    hanging: float | None = None
    first_line: float | None = None
    first_line_characters: float | None = None
    keep_next: bool | None = None
    keep_lines: bool | None = None
    letter_space: float | None = None
    superscript: bool | None = None
    underline: bool | None = None
    shade: str | None = None
    above: Rule | None = None
    below: Rule | None = None
    between: Rule | None = None
    beside: Rule | None = None
    tabs: tuple[Tab, ...] = ()
    on_grid: bool | None = None
    at_page_foot: bool = False
    """Framed, at the foot of the page it stands on (版記)."""


class Numbering(Strict, frozen=True):
    """Numbers of headings: (format, text) a level; ``counting`` is 一二三 in Chinese, 1 2 3 in English."""

    headings: tuple[tuple[str, str], ...] = ()
    kinds: tuple[str, ...] = ("memo",)
    """Report kinds whose headings are numbered."""
    list_text: str = "%1."
    bullet: str = "–"


class Tables(Strict, frozen=True):
    """Rules and insets of tables, pt."""

    head: Rule
    row: Rule
    foot: Rule
    top: Rule | None = None
    inset: float = 3.8
    """Above and below the text of a row."""
    gutter: float = 8.0
    """Between two columns."""
    index_width: float = 7.0
    """mm."""
    dot_width: float = 8.5


class Foot(Strict, frozen=True):
    """How pages are numbered."""

    form: Literal["label", "dashes", "running"] = "label"
    """``label``: the report's page label, centred; ``dashes``: — 1 —, outside; ``running``: running foot left, page right."""
    first_page: bool = True


class Style(Strict, frozen=True):
    """A house style. Made by `find_style`."""

    name: str
    page: Page
    colours: dict[str, str]
    """Name to six hexadecimal digits."""
    fonts: dict[str, dict[str, Face]]
    """Locale (``zh-Hant``, ``zh-Hans``, ``en``) to face name (``heading`` and ``body`` are the theme's two) to face."""
    styles: dict[str, Look]
    """Word's name of the style to its look."""
    tables: Tables
    grid: Grid | None = None
    numbering: Numbering = Numbering()
    foot: Foot = Foot()
    running_head: bool = True
    """Whether pages carry the report's running head."""
    han_latin_gap: bool = True
    """Word's automatic space between Han and Latin or digits."""
    odd_even: bool = False
    form: Literal["block", "issue"] = "block"
    """The header block: a table of fields, or the lines under an official masthead (第 n 期, office, date)."""
    clauses: str = ""
    """What `check` measures beyond the style: ``GB/T 9704-2012`` or nothing."""

    @property
    def measure(self) -> float:
        """Width of the text, mm."""
        return self.page.width - self.page.left - self.page.right

    def faces(self, locale: str) -> Mapping[str, Face]:
        """Return the faces of a locale; those of ``zh-Hant`` where the style has none for it."""
        return self.fonts.get(locale) or self.fonts["zh-Hant"]


def style_names(folder: Path | None = None) -> tuple[str, ...]:
    """Return the names of the house styles in the user's folder and the shipped one, sorted."""
    found = {path.stem.removeprefix("style-") for place in _places(folder) for path in place.glob("style-*.toml")}
    return tuple(sorted(found))


def find_style(name: str = "modern", folder: Path | None = None) -> Style:
    """Return a house style by name or by the path of a TOML file; the user's folder comes first.

    Raises:
        ThemeError: there is no such style, or the file is at fault; ``where`` names file and key.
    """
    given = Path(name)
    candidates = [given] if given.suffix == ".toml" else [place / f"style-{name}.toml" for place in _places(folder)]
    for path in candidates:
        if path.is_file():
            return parse_style(_text(path), path.name, folder or path.parent)
    raise ThemeError(f"no Word style {name!r}", "--style", f"choose one of: {', '.join(style_names(folder))}")


def parse_style(text: str, where: str, folder: Path | None = None) -> Style:
    """Return the style that TOML text describes; ``extends`` names the style whose keys it takes over.

    Raises:
        ThemeError: not TOML, an unknown key, a value of the wrong kind, a colour or face that is not defined.
    """
    return _validated(_merged(text, where, folder, ()), where)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ThemeError(f"cannot be read: {error}", path.name, "save it as UTF-8") from error


def _places(folder: Path | None) -> tuple[Path, ...]:
    return tuple(place for place in (folder, shipped.templates() / "memo") if place is not None and place.is_dir())


def _merged(text: str, where: str, folder: Path | None, seen: tuple[str, ...]) -> dict[str, Any]:
    try:
        own = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ThemeError(str(error), where, "write it as TOML") from error
    base = own.pop("extends", None)
    if base is None:
        return own
    if base in seen:
        raise ThemeError(f"styles extend each other: {' → '.join((*seen, base))}", where, "let one of them stand alone")
    for place in _places(folder):
        path = place / f"style-{base}.toml"
        if path.is_file() and path.name != where:
            return _overlaid(_merged(_text(path), path.name, folder, (*seen, base)), own)
    raise ThemeError(f"no Word style {base!r}", f"{where}: extends", f"choose one of: {', '.join(style_names(folder))}")


def _overlaid(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    out = dict(below)
    for key, value in above.items():
        old = out.get(key)
        out[key] = _overlaid(old, value) if isinstance(old, dict) and isinstance(value, dict) else value
    return out


def _validated(plain: dict[str, Any], where: str) -> Style:
    try:
        style = msgspec.convert(plain, Style)
    except msgspec.ValidationError as error:
        raise ThemeError(str(error), where, "see the shipped styles: 'jianbao templates copy memo'") from error
    for name, value in style.colours.items():
        if len(value) != 6 or not all(digit in "0123456789ABCDEF" for digit in value):
            raise ThemeError(f"{value!r} is not a colour", f"{where}: colours.{name}", "write six hexadecimal digits: 0B3C5D")
    for name, look in style.styles.items():
        for colour in (look.colour, look.shade):
            if colour is not None and colour not in style.colours:
                raise ThemeError(f"no colour {colour!r}", f"{where}: styles.{name}", f"one of: {', '.join(style.colours)}")
        for faces in style.fonts.values():
            if look.face is not None and look.face not in faces:
                raise ThemeError(f"no face {look.face!r}", f"{where}: styles.{name}", f"one of: {', '.join(faces)}")
    return style
