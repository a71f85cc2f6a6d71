"""Themes: how a PDF looks, as data (``theme.toml``): lengths of the page in mm, type in pt, colours as #RRGGBB."""

import tomllib
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec

from generator import shipped
from generator.errors import ThemeError

from .fonts import Role

MM = 72 / 25.4
"""Points in a millimetre."""

Colour = Annotated[str, msgspec.Meta(pattern=r"^#[0-9A-Fa-f]{6}$")]
Ink = Literal["ink", "secondary", "accent", "target", "white", "hero_label"]
Length = Annotated[float, msgspec.Meta(ge=0, le=500)]
Size = Annotated[float, msgspec.Meta(ge=5, le=120)]

PAPER: dict[str, tuple[float, float]] = {"A4": (210 * MM, 297 * MM), "Letter": (612.0, 792.0)}
"""Width and height in pt (ISO 216; ANSI/ASME Y14.1)."""

BUILT_IN = {"modern": "briefing/theme.toml", "official": "briefing/theme-official.toml"}


class _Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A table of the file."""


class Page(_Part, frozen=True):
    """Paper and margins in mm; ``masthead`` is the masthead's top edge on page 1, ``columns`` the gutter of the grid."""

    size: Literal["A4", "Letter"]
    left: Length
    right: Length
    top: Length
    bottom: Length
    masthead: Length
    gutter: Length


class Colours(_Part, frozen=True):
    """Inks and grounds; names as in the type table's ``ink``."""

    ink: Colour
    secondary: Colour
    accent: Colour
    target: Colour
    hairline: Colour
    panel: Colour
    white: Colour
    hero_label: Colour


class Setting(_Part, frozen=True):
    """How Chinese and Latin are set."""

    justify: bool
    han_latin_gap: Annotated[float, msgspec.Meta(ge=0, le=0.09)]
    """Between Han and Latin letters or digits, in em; from 0.1 em on, text extraction sees a space."""
    first_line_indent: Annotated[float, msgspec.Meta(ge=0, le=4)]
    """Of body paragraphs, in em."""
    masthead: Literal["band", "centred"]
    title: Literal["left", "centred"]


class TypeStyle(_Part, frozen=True):
    """Face, size and leading in pt, ink."""

    face: Role
    size: Size
    leading: Size
    ink: Ink = "ink"


class TypeTable(_Part, frozen=True):
    """One style an element; ``title_*`` are the steps a long title falls through."""

    masthead: TypeStyle
    masthead_aside: TypeStyle
    title: TypeStyle
    title_2: TypeStyle
    title_3: TypeStyle
    title_4: TypeStyle
    subtitle: TypeStyle
    meta_label: TypeStyle
    meta_value: TypeStyle
    meta_note: TypeStyle
    lead: TypeStyle
    body: TypeStyle
    heading_2: TypeStyle
    heading_3: TypeStyle
    aside: TypeStyle
    figure_label: TypeStyle
    figure_number: TypeStyle
    figure_unit: TypeStyle
    figure_note: TypeStyle
    figure_head: TypeStyle
    hero_label: TypeStyle
    hero_number: TypeStyle
    hero_unit: TypeStyle
    hero_line: TypeStyle
    table_head: TypeStyle
    table_cell: TypeStyle
    table_bold: TypeStyle
    table_subline: TypeStyle
    bar_label: TypeStyle
    bar_value: TypeStyle
    speaker: TypeStyle
    speaker_title: TypeStyle
    point: TypeStyle
    gap_heading: TypeStyle
    gap_item: TypeStyle
    note: TypeStyle
    empty: TypeStyle
    source: TypeStyle
    source_number: TypeStyle
    mark: TypeStyle
    mark_cell: TypeStyle
    running_head: TypeStyle
    running_foot: TypeStyle
    page_number: TypeStyle


class Fonts(_Part, frozen=True, rename="kebab"):
    """A user's own TrueType files, relative to the theme file."""

    sans: str = ""
    sans_bold: str = ""
    serif: str = ""


class Logo(_Part, frozen=True):
    """A PNG or JPEG file relative to the theme file, its height in mm, and its text alternative."""

    file: str
    height: Annotated[float, msgspec.Meta(gt=0, le=40)]
    alt: Annotated[str, msgspec.Meta(min_length=1)]


class Theme(_Part, frozen=True, rename={"style": "type"}):
    """A whole theme; `load_theme` reads it."""

    name: str
    page: Page
    colours: Colours
    setting: Setting
    style: TypeTable
    fonts: Fonts = Fonts()
    logo: Logo | None = None
    folder: str = ""
    """Where the theme's own files are; set by `load_theme`, not by the file."""

    def own_fonts(self) -> dict[Role, Path]:
        """Return the user's own files by role."""
        named: dict[Role, str] = {"sans": self.fonts.sans, "sans-bold": self.fonts.sans_bold, "serif": self.fonts.serif}
        return {role: Path(self.folder, file) for role, file in named.items() if file}


def load_theme(text: str, where: str) -> Theme:
    """Return the theme written in ``text`` (TOML 1.0).

    A file may say ``extends = "modern"`` (or ``official``) and then only what differs. ``where`` names the file in errors;
    files that the theme names are looked for beside it.

    Raises:
        ThemeError: it is not TOML, or a key is unknown, missing or out of range; says which, and what is allowed.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ThemeError(f"not TOML: {error}", where, "correct the line") from error
    base = data.pop("extends", None)
    if base is not None:
        if base not in BUILT_IN:
            raise ThemeError(f"there is no theme {base!r} to extend", f"{where}: extends", f"allowed: {', '.join(BUILT_IN)}")
        data = _merged(_read_built_in(base), data)
    if "folder" in data:
        raise ThemeError("unknown key", f"{where}: folder", f"allowed: {', '.join(_keys(Theme))}")
    try:
        theme = msgspec.convert(data, Theme)
    except msgspec.ValidationError as error:
        raise _explained(str(error), where) from error
    theme = msgspec.structs.replace(theme, folder=str(Path(where).parent))
    _check_measures(theme, where)
    return theme


def built_in_theme(name: str) -> Theme:
    """Return ``modern`` or ``official``.

    Raises:
        ThemeError: there is no theme of that name.
    """
    if name not in BUILT_IN:
        raise ThemeError(f"there is no theme {name!r}", "", f"allowed: {', '.join(BUILT_IN)}, or a theme.toml file")
    return msgspec.convert(_read_built_in(name), Theme)


def find_theme(name: str | None, *, paper: str | None = None) -> Theme:
    """Return the theme of a name, of a ``theme.toml`` or of the folder that holds one; ``modern`` where None.

    Args:
        name: A name from `BUILT_IN`, or a path.
        paper: ``A4`` or ``Letter``, in place of the theme's own.

    Raises:
        ThemeError: there is none, or it is at fault.
    """
    if name is None or name in BUILT_IN:
        theme = built_in_theme(name or "modern")
    else:
        path = Path(name)
        path = path / "theme.toml" if path.is_dir() else path
        try:
            theme = load_theme(path.read_text("utf-8"), str(path))
        except (OSError, UnicodeDecodeError) as error:
            allowed = f"allowed: {', '.join(BUILT_IN)}, or a theme.toml file in UTF-8"
            raise ThemeError(f"there is no theme {name!r}", str(path), allowed) from error
    if paper is None:
        return theme
    if paper not in PAPER:
        raise ThemeError(f"there is no paper {paper!r}", "--paper", f"allowed: {', '.join(PAPER)}")
    return msgspec.structs.replace(theme, page=msgspec.structs.replace(theme.page, size=paper))


def _read_built_in(name: str) -> dict[str, Any]:
    """Return a built-in theme's tables, with what it extends."""
    path = shipped.templates() / BUILT_IN[name]
    if not path.is_file():
        raise ThemeError(f"the theme {name!r} is not installed", str(path), "install jianbao again")
    data = tomllib.loads(path.read_text("utf-8"))
    base = data.pop("extends", None)
    return _merged(_read_built_in(base), data) if base else data


def _merged(below: dict[str, Any], above: dict[str, Any]) -> dict[str, Any]:
    """Return ``below`` with the values of ``above`` laid over it, table by table."""
    out = dict(below)
    for key, value in above.items():
        old = out.get(key)
        out[key] = _merged(old, value) if isinstance(value, dict) and isinstance(old, dict) else value
    return out


def _keys(struct: type[msgspec.Struct]) -> list[str]:
    return [f.encode_name for f in msgspec.structs.fields(struct) if f.name != "folder"]


def _explained(message: str, where: str) -> ThemeError:
    """Return msgspec's message as file, key and what is allowed."""
    what, _, path = message.partition(" - at `$")
    key = path.rstrip("`").lstrip(".")
    kind: Any = Theme
    for part in filter(None, key.split(".")):
        fields = {f.encode_name: f.type for f in msgspec.structs.fields(kind)} if isinstance(kind, type) else {}
        kind = fields.get(part, kind)
    allowed = getattr(kind, "__args__", ())
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        fix = f"allowed keys: {', '.join(_keys(kind))}"
    elif allowed and all(isinstance(a, str) for a in allowed):
        fix = f"allowed: {', '.join(allowed)}"
    else:
        fix = "see templates/briefing/theme.toml"
    return ThemeError(what, f"{where}: {key}" if key else where, fix)


def _check_measures(theme: Theme, where: str) -> None:
    """Refuse margins that leave no room, and files that are not there."""
    width, height = PAPER[theme.page.size]
    page = theme.page
    if width - (page.left + page.right) * MM < 90 * MM:
        raise ThemeError("the margins leave less than 90 mm between them", f"{where}: page.left, page.right", "make them narrower")
    if height - (page.top + page.bottom) * MM < 120 * MM:
        raise ThemeError("the margins leave less than 120 mm between them", f"{where}: page.top, page.bottom", "make them lower")
    files = {f"fonts.{role}": path for role, path in theme.own_fonts().items()}
    if theme.logo:
        files["logo.file"] = Path(theme.folder, theme.logo.file)
    for key, path in files.items():
        if not path.is_file():
            raise ThemeError(f"there is no file {path.name!r}", f"{where}: {key}", "name a file beside the theme")
