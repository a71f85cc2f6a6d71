"""``extract``, ``briefing``, ``memo`` and ``digest``: sources in, records and reports out."""

import functools
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import click

from generator import pipeline
from generator.cli.show import note, progress
from generator.errors import JianbaoError, SomeFailed, SourceUnreadable, UsageError
from generator.model.record import Record
from generator.pipeline import Reading, Writing


def reading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that say how sources are read; the command gets ``reading``."""

    @click.option("--date", metavar="YYYY-MM-DD", help="Day of the report; the last resort for a year that no text gives.")
    @click.option("--encoding", metavar="NAME", help="Read text with this encoding instead of the one found.")
    @click.option("-c", "--config", type=click.Path(path_type=Path), help="jianbao.toml with an office's own lexicon.")
    @functools.wraps(command)
    def wrapped(*args: Any, date: str | None, encoding: str | None, config: Path | None, **rest: Any) -> Any:
        from generator.batch.config import find_lexicon, iso_day  # noqa: PLC0415 - reads TOML only when asked

        click.get_current_context().find_root().meta["jianbao.config"] = config
        reading = Reading(encoding, iso_day(date, "--date") if date else None, find_lexicon(config), limited=True)
        return command(*args, reading=reading, **rest)

    return wrapped


def writing_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that say how a report is written; the command gets ``writing``."""

    @click.option("--locale", metavar="TAG", help="zh-Hant, zh-Hans or en; without it the document's own.")
    @click.option("--template", metavar="NAME|FOLDER", help="Another template.")
    @click.option("--created", metavar="DATE", help="Day to print as the day of making; without it none is printed.")
    @functools.wraps(command)
    def wrapped(*args: Any, **rest: Any) -> Any:
        from generator.batch.config import iso_day  # noqa: PLC0415 - as above

        keys = ("locale", "template", "created", "theme", "paper", "embed_record", "style", "reference")
        chosen = {key: rest.pop(key) for key in keys if rest.get(key) is not None}
        rest = {key: value for key, value in rest.items() if key not in keys}
        pipeline.check_locale(chosen.get("locale"))
        if "created" in chosen:
            chosen["created"] = iso_day(chosen["created"], "--created")
        if "reference" in chosen:
            chosen["reference"] = read_file(chosen["reference"])
        return command(*args, writing=Writing(**chosen), **rest)

    return wrapped


def output_option(default: str | None) -> Callable[..., Any]:
    """Return the ``-o`` option."""
    return click.option(
        "-o", "--output", "folder", type=click.Path(path_type=Path), default=default, show_default=bool(default), help="Output folder."
    )


def read_file(path: Path) -> bytes:
    """Return the bytes of a file the user named. Raises `SourceUnreadable`."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise SourceUnreadable(f"cannot be read: {error.strerror}", str(path)) from error


def records(sources: tuple[str, ...], reading: Reading) -> Iterator[Record | JianbaoError]:
    """Yield the record of every document in ``sources``, or the fault of a file that gives none; a record JSON is read as it is."""
    from generator.ingest import files  # noqa: PLC0415 - `--help` does not need it
    from generator.model.codec import from_json  # noqa: PLC0415 - as above

    for found in files.find(sources):
        try:
            data = files.load(found, stdin=sys.stdin.buffer)
            if found.name.endswith(".json"):
                yield from_json(data, found.name)
                continue
            for source in pipeline.read(data, found.name, reading):
                yield pipeline.extract(source, reading)
        except JianbaoError as error:
            yield error


def each(sources: tuple[str, ...], reading: Reading, make: Callable[[Record], None]) -> None:
    """Do ``make`` for every record; one source that fails is that fault, of several the rest is still made.

    Raises:
        JianbaoError: the only source failed.
        SomeFailed: some of several did.
    """
    faults: list[JianbaoError] = []
    done = 0
    for found in progress(records(sources, reading), sources):
        try:
            if isinstance(found, JianbaoError):
                raise found
            make(found)
            done += 1
        except JianbaoError as error:
            faults.append(error)
            if done or len(faults) > 1:
                note(str(error))
    if len(faults) == 1 and not done:
        raise faults[0]
    if faults:
        if not done:
            note(str(faults[0]))
        raise SomeFailed(f"{len(faults)} of {len(faults) + done} documents failed", fix="see the lines above")


@click.command()
@click.argument("sources", nargs=-1, required=True)
@output_option(None)
@click.option("--show-source", is_flag=True, help="Print the text as read instead: paragraphs numbered, damage marked.")
@click.option("--trace", is_flag=True, help="Print for each fact the rule and the cues that decided.")
@reading_options
def extract(sources: tuple[str, ...], folder: Path | None, show_source: bool, trace: bool, reading: Reading) -> None:
    """Read facts out of SOURCES (files, folders, or - for standard input): one JSON object, or JSON Lines for several."""
    if show_source and trace:
        raise UsageError("--show-source and --trace exclude each other")
    if show_source or trace:
        each(sources, reading, lambda record: click.echo(_shown(record, reading, trace)))
        return
    if folder is not None:
        each(sources, reading, lambda record: click.echo(_kept(record, folder)))
        return
    held: list[Record] = []
    lines = False

    def make(record: Record) -> None:
        nonlocal lines
        held.append(record)
        if len(held) > 1:
            lines = True
            sys.stdout.buffer.write(_line(held.pop(0)))

    try:
        each(sources, reading, make)
    finally:
        for record in held:
            sys.stdout.buffer.write(_line(record) if lines else pipeline.record_json(record))
        sys.stdout.buffer.flush()


def _shown(record: Record, reading: Reading, trace: bool) -> str:
    """Return the source as read, or the rule and the cues of every fact."""
    if trace:
        from generator.extract.record import trace as explain  # noqa: PLC0415 - only here

        return explain(record.source, date=reading.date, lexicon=reading.lexicon)
    from generator.ingest.show import show_source  # noqa: PLC0415 - only here

    return show_source(record.source)


def _kept(record: Record, folder: Path) -> Path:
    """Write the record JSON into ``folder``; return its path."""
    from generator.batch.publish import ensure_folder, output_name, write  # noqa: PLC0415 - only with -o

    ensure_folder(folder)
    title = record.event.name or record.source.name
    return write(folder, output_name(record.event.date, record.source.sha256, title, "json"), pipeline.record_json(record))


def _line(record: Record) -> bytes:
    import msgspec  # noqa: PLC0415 - only for several sources

    return msgspec.json.encode(record, order="deterministic") + b"\n"


def _deliver(
    kind: pipeline.Kind,
    sources: tuple[str, ...],
    folder: Path,
    reading: Reading,
    writing: Writing,
    special: tuple[str, Callable[[Record], bytes]] | None = None,
) -> None:
    """Build and write one output for each source; print the paths. ``special``: a part of the name, and another maker."""
    from generator.batch.publish import ensure_folder, output_name, write  # noqa: PLC0415 - after the options are checked

    mark, make_bytes = special or ("", lambda record: pipeline.build(record, kind, writing))
    suffix = f"{writing.locale}." if writing.locale else ""
    variant = f"{writing.style}." if kind == "memo" and writing.style in {"gongwen", "taiwan"} else ""

    def make(record: Record) -> None:
        data = make_bytes(record)
        ensure_folder(folder)
        title = record.event.name or record.source.name.rsplit(".", 1)[0]
        ending = f"{mark}{variant}{suffix}{pipeline.ENDINGS[kind]}"
        click.echo(write(folder, output_name(record.event.date, record.source.sha256, title, ending), data))

    each(sources, reading, make)


@click.command()
@click.argument("sources", nargs=-1, required=True)
@output_option("dist")
@click.option("--theme", metavar="NAME|FILE", help="modern, official, or a theme.toml of your own.")
@click.option("--paper", type=click.Choice(["A4", "Letter"]), help="Paper size.")
@click.option("--embed-record", is_flag=True, help="Attach the record JSON to the PDF (PDF/A-3a).")
@reading_options
@writing_options
def briefing(sources: tuple[str, ...], folder: Path, reading: Reading, writing: Writing) -> None:
    """Make the briefing PDF of each of SOURCES: files, folders, record JSON, or - for standard input."""
    _deliver("briefing", sources, folder, reading, writing)


@click.command()
@click.argument("sources", nargs=-1, required=True)
@output_option("dist")
@click.option("--style", metavar="NAME|FILE", help="modern, gongwen, taiwan, or a style.toml of your own.")
@click.option("--reference", type=click.Path(path_type=Path), help="A Word file of your own whose styles are used.")
@click.option(
    "--redline", type=click.Path(path_type=Path), metavar="OLD.docx", help="Write the memo with tracked changes against an earlier one."
)
@click.option("--docx-template", type=click.Path(path_type=Path), metavar="FILE.docx", help="A Word file of your own with Jinja tags.")
@reading_options
@writing_options
def memo(
    sources: tuple[str, ...], folder: Path, redline: Path | None, docx_template: Path | None, reading: Reading, writing: Writing
) -> None:
    """Make the Word memo of each of SOURCES: files, folders, record JSON, or - for standard input."""
    if redline is not None and docx_template is not None:
        raise UsageError("--redline and --docx-template exclude each other")
    if redline is not None:
        old = read_file(redline)
        _deliver("memo", sources, folder, reading, writing, ("redline.", lambda record: pipeline.redline(old, _memo(record, writing))))
    elif docx_template is not None:
        template = read_file(docx_template)
        _deliver("memo", sources, folder, reading, writing, ("own.", lambda record: pipeline.fill(template, record, docx_template.name)))
    else:
        _deliver("memo", sources, folder, reading, writing)


def _memo(record: Record, writing: Writing) -> bytes:
    return pipeline.build(record, "memo", writing)
