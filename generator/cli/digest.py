"""``jianbao digest``: one report over many documents, named or out of a job's ledger."""

from pathlib import Path

import click

from generator import pipeline
from generator.cli.documents import each, output_option, reading_options, writing_options
from generator.errors import SourceMissing, UsageError
from generator.model.record import Record
from generator.pipeline import Reading, Writing


@click.command()
@click.argument("sources", nargs=-1)
@output_option("dist")
@click.option("--from", "first", metavar="DATE", help="Instead of SOURCES: all events of the job in jianbao.toml from this day on.")
@click.option("--to", "last", metavar="DATE", help="Up to this day.")
@click.option("--register", is_flag=True, help="Write the XLSX register too.")
@click.option("--theme", metavar="NAME|FILE", help="modern, official, or a theme.toml of your own.")
@click.option("--paper", type=click.Choice(["A4", "Letter"]), help="Paper size.")
@reading_options
@writing_options
@click.pass_context
def digest(
    ctx: click.Context,
    sources: tuple[str, ...],
    folder: Path,
    first: str | None,
    last: str | None,
    register: bool,
    reading: Reading,
    writing: Writing,
) -> None:
    """Make one briefing PDF over all of SOURCES, or over a period: contents, a section an event, merged registers."""
    from generator.batch.publish import ensure_folder, write  # noqa: PLC0415 - after the options are checked

    if bool(sources) == bool(first or last):
        raise UsageError(
            "name sources, or a period with --from and --to", fix="jianbao digest articles/, or jianbao digest --from 2026-11-01"
        )
    held: list[Record] = []
    try:
        if sources:
            each(sources, reading, held.append)
        else:
            held += _period(ctx, first, last)
    finally:
        if held:
            name = f"digest{f'-{first}' if first else ''}{f'-{last}' if last else ''}"
            data = pipeline.render(pipeline.digest(held, writing), "pdf", writing)
            table = pipeline.register(held, writing) if register else None
            ensure_folder(folder)
            click.echo(write(folder, f"{name}.pdf", data))
            if table is not None:
                click.echo(write(folder, f"{name.replace('digest', 'register')}.xlsx", table))


def _period(ctx: click.Context, first: str | None, last: str | None) -> list[Record]:
    """Return the records of the job's documents whose event (or, without a day, whose first reading) lies in a period."""
    from generator.batch.config import iso_day, load  # noqa: PLC0415 - only for a period
    from generator.batch.job import stored_records  # noqa: PLC0415 - as above

    low = iso_day(first, "--from") if first else "0001-01-01"
    high = iso_day(last, "--to") if last else "9999-12-31"
    config, home = load(ctx.find_root().meta.get("jianbao.config"))
    found = stored_records((home / config.output).resolve(), low, high)
    if not found:
        raise SourceMissing(f"no document of the job lies between {low} and {high}", fix="'jianbao batch status' says what was read")
    return found
