"""What a person at a terminal sees while a command works; a pipe or a log sees none of it."""

import sys
from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

import click

_T = TypeVar("_T")


def note(line: str) -> None:
    """Write one line to stderr."""
    click.echo(f"jianbao: {line}", err=True)


def progress(items: Iterable[_T], sources: tuple[str, ...]) -> Iterator[_T]:
    """Yield ``items``; on a terminal, with more than one source, show how many are done."""
    if not sys.stderr.isatty() or len(sources) < 2:
        yield from items
        return
    from rich.console import Console  # noqa: PLC0415 - as above
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415 - only on a terminal

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("documents", total=len(sources))
        for item in items:
            yield item
            bar.advance(task)


class Events:
    """What a run tells: a bar on a terminal, otherwise one JSON line an event, on stderr; the summary goes to stdout."""

    def __init__(self, as_json: bool) -> None:
        """Choose the form; JSON also when stderr is no terminal."""
        self._as_json = as_json
        self._lines = as_json or not sys.stderr.isatty()
        self._bar: Any = None
        self._task: Any = None
        self._stage = ""

    def __enter__(self) -> "Events":
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.stop()

    def emit(self, name: str, fields: dict[str, Any]) -> None:
        """Tell one event."""
        if self._lines:
            self._log(name, fields)
        elif name == "progress":
            self._draw(fields)
        elif name in {"failure", "hook"}:
            note(f"{name}: " + ", ".join(f"{key} {value}" for key, value in fields.items()))

    def _log(self, name: str, fields: dict[str, Any]) -> None:
        import structlog  # noqa: PLC0415 - only where lines are wanted

        if not structlog.is_configured():
            structlog.configure(
                processors=[structlog.processors.TimeStamper(fmt="iso", utc=True), structlog.processors.JSONRenderer(ensure_ascii=False)],
                logger_factory=structlog.WriteLoggerFactory(file=sys.stderr),
            )
        structlog.get_logger().info(name, **fields)

    def _draw(self, fields: dict[str, Any]) -> None:
        from rich import progress as bars  # noqa: PLC0415 - as above
        from rich.console import Console  # noqa: PLC0415 - only on a terminal

        if self._bar is None:
            columns = (
                bars.TextColumn("{task.description}"),
                bars.BarColumn(),
                bars.MofNCompleteColumn(),
                bars.TaskProgressColumn(show_speed=True),
                bars.TimeRemainingColumn(),
            )
            self._bar = bars.Progress(*columns, console=Console(stderr=True), transient=True)
            self._bar.start()
        if fields["stage"] != self._stage:
            self._stage = fields["stage"]
            self._task = self._bar.add_task(self._stage, total=fields["total"])
        self._bar.update(self._task, completed=fields["done"])

    def summary(self, summary: Any) -> None:
        """Write how the run ended to stdout."""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None
        if self._as_json:
            import msgspec  # noqa: PLC0415 - only here

            click.echo(msgspec.json.encode(summary))
            return
        states = ", ".join(f"{count} {state}" for state, count in summary.states.items()) or "no files"
        reasons = ", ".join(f"{reason} {count}" for reason, count in summary.reasons.items())
        click.echo(f"{summary.edition}: {summary.status}: {states}" + (f" ({reasons})" if reasons else ""))
        counts = f"{summary.read} read, {summary.built} built, {summary.duplicates} duplicates, {summary.arriving} still arriving"
        click.echo(f"{counts}, {summary.seconds} s")
        if summary.slowest:
            click.echo("slowest: " + ", ".join(f"{key} {seconds:.2f} s" for key, seconds in summary.slowest[:3]))
        click.echo(f"outputs: {summary.folder}")
