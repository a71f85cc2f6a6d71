"""``verify`` and ``check``: finished files held against their source, and against a house style."""

from pathlib import Path

import click

from generator.cli.documents import read_file
from generator.cli.show import note
from generator.errors import VerificationFailed


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--record", "record_path", type=click.Path(path_type=Path), help="Record JSON, where the file does not carry its own.")
def verify(files: tuple[Path, ...], record_path: Path | None) -> None:
    """Read delivered PDF and Word FILES again: every fact printed is in the record, every string of the record is in the source."""
    from generator.verify import verify as prove  # noqa: PLC0415 - loads both readers

    record = read_file(record_path) if record_path else None
    wrong = 0
    for path in files:
        faults = prove(read_file(path), path.name, record)
        for fault in faults:
            note(f"{path}: {fault}")
        if faults:
            wrong += 1
        else:
            click.echo(f"{path}: every fact is in its record, every string of the record in its source")
    if wrong:
        raise VerificationFailed(f"{wrong} of {len(files)} files say something that their source does not", fix="see the lines above")


@click.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--style", default="modern", show_default=True, help="House style to measure against.")
def check(files: tuple[Path, ...], style: str) -> None:
    """Measure Word FILES against a house style, clause by clause: pass, fail, or not measured."""
    from generator.render.docx.check import check as measure  # noqa: PLC0415 - lxml, only here
    from generator.render.docx.style import find_style  # noqa: PLC0415 - as above

    chosen = find_style(style)
    failed = 0
    for path in files:
        for result in measure(read_file(path), chosen):
            click.echo(f"{result.verdict}\t{result.clause}\t{result.what}\texpected {result.expected}\tmeasured {result.measured}")
            failed += result.verdict == "fail"
    if failed:
        raise VerificationFailed(f"{failed} clauses of the style {style!r} are not kept", fix="see the lines above")
