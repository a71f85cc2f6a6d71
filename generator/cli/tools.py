"""``templates``, ``schema`` and ``doctor``."""

import sys
from pathlib import Path

import click

from generator.errors import ConfigError


@click.group()
def templates() -> None:
    """List, copy and check templates."""


@templates.command("list")
def list_() -> None:
    """Print the name of every template that ships, with its folder."""
    from generator import shipped  # noqa: PLC0415 - only when called

    for folder in sorted(shipped.templates().iterdir()):
        if folder.is_dir():
            click.echo(f"{folder.name}\t{folder}")


@templates.command()
@click.argument("name")
@click.argument("folder", type=click.Path(path_type=Path))
def copy(name: str, folder: Path) -> None:
    """Copy the template NAME into FOLDER, to be changed and used with --template FOLDER."""
    from generator import shipped  # noqa: PLC0415 - only when called
    from generator.batch import publish  # noqa: PLC0415 - as above

    origin = shipped.templates() / name
    if not origin.is_dir() or origin.parent != shipped.templates():
        raise ConfigError(f"there is no template {name!r}", fix="'jianbao templates list' names them")
    if folder.exists() and any(folder.iterdir()):
        raise ConfigError("the folder is not empty", str(folder), "name a new one")
    for path in sorted(origin.rglob("*")):
        if path.is_file():
            target = folder / path.relative_to(origin)
            publish.ensure_folder(target.parent)
            click.echo(publish.write(target.parent, target.name, path.read_bytes()))


@templates.command()
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.argument("new", type=click.Path(path_type=Path))
@click.option("--style", default="modern", metavar="NAME|FILE", help="The house style that the missing styles are taken from.")
@click.option("--locale", type=click.Choice(["zh-Hant", "zh-Hans", "en"]), default="zh-Hant")
def complete(file: Path, new: Path, style: str, locale: str) -> None:
    """Write NEW: the Word FILE with every style added that --reference needs and FILE lacks; nothing that it has is changed."""
    from generator.batch import publish  # noqa: PLC0415 - only when called
    from generator.render.docx.donor import completed  # noqa: PLC0415 - as above
    from generator.render.docx.style import find_style  # noqa: PLC0415 - as above

    made = completed(file.read_bytes(), find_style(style), locale, str(file))
    publish.ensure_folder(new.parent)
    click.echo(publish.write(new.parent, new.name, made))


@templates.command("check")
@click.argument("template")
def check_template(template: str) -> None:
    """Draw TEMPLATE (a name or a folder) with made-up records, full and empty; say where it is at fault."""
    from generator.compose import check_template as find  # noqa: PLC0415 - loads jinja2

    find(template)
    click.echo(f"{template}: good")


@click.command()
def schema() -> None:
    """Print the JSON Schema (2020-12) of the record."""
    from generator.model.codec import schema as text  # noqa: PLC0415 - only when called

    sys.stdout.buffer.write(text())


@click.command()
def doctor() -> int:
    """Check Python, libraries, fonts, catalogs and write access; say what to do about each fault. Exit 0 when all is well."""
    from generator.doctor import examine  # noqa: PLC0415 - imports every library

    bad = 0
    for finding in examine(Path.cwd()):
        click.echo(f"{'ok   ' if finding.good else 'FAULT'} {finding.what}: {finding.detail}")
        if not finding.good:
            bad += 1
            click.echo(f"      {finding.fix}")
    return 9 if bad else 0
