"""``jianbao batch``: run, status, explain, retry, verify, schedule."""

import datetime as dt
import hashlib
import sys
import time
from pathlib import Path
from typing import Any

import click
import msgspec

from generator.cli.show import Events, note
from generator.errors import OutputError, SourceMissing, UsageError, VerificationFailed

_CONFIG = click.option("-c", "--config", type=click.Path(path_type=Path), help="Configuration; without it ./jianbao.toml.")
_JSON = click.option("--json", "as_json", is_flag=True, help="Print JSON.")


def _now() -> dt.datetime:
    """Return the instant; the one clock of the command line."""
    return dt.datetime.now(dt.UTC)


@click.group()
def batch() -> None:
    """Run the scheduled job of jianbao.toml: an inbox of articles into briefings, memos, a digest and a register."""


def _load(config: Path | None, jobs: int | None = None, engine: str | None = None, scheduler: str | None = None) -> Any:
    from generator.batch.config import load  # noqa: PLC0415 - only when called

    chosen, home = load(config)
    changed = {key: value for key, value in (("jobs", jobs), ("kind", engine), ("scheduler", scheduler)) if value is not None}
    return msgspec.structs.replace(chosen, engine=msgspec.structs.replace(chosen.engine, **changed)), home


@batch.command()
@_CONFIG
@click.option("--jobs", type=click.IntRange(min=0), help="Worker processes; 0: one a core.")
@click.option("--engine", type=click.Choice(["local", "dask"]), help="Who does the work.")
@click.option("--scheduler", metavar="tcp://HOST:PORT", help="Dask scheduler; without it a local cluster.")
@_JSON
def run(config: Path | None, jobs: int | None, engine: str | None, scheduler: str | None, as_json: bool) -> int:
    """Do all that is to be done, once."""
    from generator.batch.run import run as start  # noqa: PLC0415 - loads the stages

    chosen, home = _load(config, jobs, engine, scheduler)
    with Events(as_json) as events:
        summary = start(chosen, home, _now(), events.emit)
        events.summary(summary)
    return int(summary.exit_code)


@batch.command()
@_CONFIG
@_JSON
def status(config: Path | None, as_json: bool) -> None:
    """Say how the inbox stands: counts by state and reason, and the last run."""
    from generator.batch.run import count_states  # noqa: PLC0415 - only here

    chosen, home = _load(config)
    ledger = _ledger(chosen, home)
    states, reasons = count_states(ledger)
    last = ledger.last_run()
    bad = [row for row in ledger.files().values() if row.state not in {"done", "queued"}]
    documents = [row for row in ledger.documents().values() if row.state in {"failed", "quarantined"}]
    ledger.close()
    if as_json:
        rows = [{"key": r.path, "state": r.state, "reason": r.reason, "message": r.message, "attempts": r.attempts} for r in bad]
        rows += [{"key": d.name, "state": d.state, "reason": d.reason, "message": d.message, "attempts": d.attempts} for d in documents]
        click.echo(msgspec.json.encode({"states": states, "reasons": reasons, "last_run": last, "failures": rows}))
        return
    click.echo(f"last run   {last.started} {last.status}" if last else "last run   none")
    for state, count in states.items():
        click.echo(f"{state:<12}{count}")
    for row in bad:
        click.echo(f"{row.state}: {row.path}: {row.reason}: {row.message}")
    for document in documents:
        click.echo(f"{document.state}: {document.name}: {document.reason}: {document.message}")


@batch.command()
@click.argument("files", nargs=-1)
@_CONFIG
@_JSON
def explain(files: tuple[str, ...], config: Path | None, as_json: bool) -> None:
    """Say of each document (or of FILES) what the next run will do with it, and why."""
    from generator.batch.explain import explain as find  # noqa: PLC0415 - loads the stages

    chosen, home = _load(config)
    lines = [line for line in find(chosen, home, _now()) if not files or any(name in line.key for name in files)]
    if files and not lines:
        raise SourceMissing("no such document in inbox or ledger", ", ".join(files))
    for line in lines:
        click.echo(msgspec.json.encode(line) if as_json else f"{line.key}: {line.action}: {line.why}")


@batch.command()
@click.argument("files", nargs=-1)
@_CONFIG
def retry(files: tuple[str, ...], config: Path | None) -> None:
    """Let the next run try again what failed, was rejected or quarantined: FILES, or all of it."""
    chosen, home = _load(config)
    ledger = _ledger(chosen, home)
    count = 0
    with ledger.transaction():
        documents = ledger.documents()
        for row in ledger.files().values():
            broken = [d for i in row.documents if (d := documents.get(i)) and d.state in {"failed", "quarantined"}]
            if (files and not any(name in row.path for name in files)) or (row.state == "done" and not broken):
                continue
            ledger.put_file(msgspec.structs.replace(row, state="queued", reason="", message=""))
            for document in broken:
                ledger.put_document(msgspec.structs.replace(document, state="queued", reason="", message=""))
            count += 1
    ledger.close()
    if files and not count:
        raise SourceMissing("nothing to retry under that name", ", ".join(files), "'jianbao batch status' lists what failed")
    click.echo(f"{count} to be tried again")


@batch.command()
@_CONFIG
def verify(config: Path | None) -> None:
    """Hash every output again and hold it against the ledger."""
    from generator.batch.job import STORE  # noqa: PLC0415 - only here

    chosen, home = _load(config)
    ledger = _ledger(chosen, home)
    output = (home / chosen.output).resolve()
    wrong = 0
    rows = ledger.outputs().values()
    for row in rows:
        path = output / row.path
        if not path.is_file():
            note(f"{path}: missing")
        elif hashlib.sha256(path.read_bytes()).hexdigest() != row.sha256:
            note(f"{path}: not the bytes that were made")
        else:
            continue
        wrong += 1
    for document in ledger.documents().values():
        stored = output / STORE / "records" / f"{document.id}.json"
        if not stored.is_file() or hashlib.sha256(stored.read_bytes()).hexdigest() != document.record_sha256:
            note(f"{stored}: not the record that was read")
            wrong += 1
    ledger.close()
    if wrong:
        raise VerificationFailed(f"{wrong} files are not as they were made", str(output), "'jianbao batch run' makes missing ones again")
    click.echo(f"{len(rows)} outputs are as they were made")


@batch.command()
@_CONFIG
@click.option("--print", "print_next", is_flag=True, help="Print the next five runs.")
@click.option(
    "--install", type=click.Choice(["systemd", "cron"]), help="Write the units, or print the crontab line; say how to enable them."
)
@click.option("-o", "--output", "folder", type=click.Path(path_type=Path), help="Folder for the systemd units (default: the user's own).")
@click.option("--foreground", is_flag=True, help="Stay, and run when it is time (for containers).")
def schedule(config: Path | None, print_next: bool, install: str | None, folder: Path | None, foreground: bool) -> int:
    """Say when the job runs, or see to it that it does."""
    if sum((print_next, install is not None, foreground)) != 1:
        raise UsageError("choose one of --print, --install and --foreground")
    chosen, home = _load(config)
    path = (config or Path("jianbao.toml")).resolve()
    if print_next:
        _print_next(chosen)
    elif install is not None:
        _install(chosen, home, path, install, folder)
    else:
        return _foreground(chosen, home)
    return 0


def _print_next(chosen: Any) -> None:
    import zoneinfo  # noqa: PLC0415 - only here

    from generator.batch.schedule import next_runs  # noqa: PLC0415 - as above

    zone = zoneinfo.ZoneInfo(chosen.schedule.timezone)
    for moment in next_runs(chosen.schedule.cron, chosen.schedule.timezone, _now(), 5):
        click.echo(f"{moment.astimezone(zone).isoformat()}  ({moment.strftime('%Y-%m-%dT%H:%M:%SZ')})")


def _install(chosen: Any, home: Path, path: Path, install: str, folder: Path | None) -> None:
    from generator.batch import publish  # noqa: PLC0415 - only here
    from generator.batch.schedule import crontab_line, systemd_units  # noqa: PLC0415 - as above

    command = [sys.executable, "-m", "generator"]
    when = chosen.schedule
    if install == "cron":
        click.echo(crontab_line(command, str(path), when.cron, when.timezone), nl=False)
        note("add these lines with 'crontab -e' (a cron without CRON_TZ runs in the machine's own zone)")
        return
    target = folder or Path.home() / ".config" / "systemd" / "user"
    publish.ensure_folder(target)
    for name, text in systemd_units(command, str(path), str(home), when.cron, when.timezone).items():
        click.echo(publish.write(target, name, text.encode()))
    note("enable with: systemctl --user daemon-reload && systemctl --user enable --now jianbao.timer (and 'loginctl enable-linger')")


def _foreground(chosen: Any, home: Path) -> int:
    """Run whenever it is due, until a signal; a run missed while the machine slept is caught up once."""
    from generator.batch.run import run as start  # noqa: PLC0415 - loads the stages
    from generator.batch.schedule import due, next_runs  # noqa: PLC0415 - only here

    when = chosen.schedule
    ledger = _ledger(chosen, home, make=True)
    last_row = ledger.last_run()
    ledger.close()
    last = dt.datetime.fromisoformat(last_row.started) if last_row else None
    while True:
        now = _now()
        if due(when.cron, when.timezone, last, now):
            last = now
            with Events(as_json=True) as events:
                summary = start(chosen, home, now, events.emit)
                events.summary(summary)
            if summary.status == "interrupted":
                return int(summary.exit_code)
            continue
        ahead = (next_runs(when.cron, when.timezone, now, 1)[0] - now).total_seconds()
        time.sleep(min(max(ahead, 0.1), 30))  # short sleeps: the wall clock may jump


def _ledger(chosen: Any, home: Path, *, make: bool = False) -> Any:
    from generator.batch import publish  # noqa: PLC0415 - only here
    from generator.batch.job import STORE  # noqa: PLC0415 - as above
    from generator.batch.ledger import Ledger  # noqa: PLC0415 - as above

    path = (home / chosen.output).resolve() / STORE / "ledger.sqlite3"
    if make:
        publish.ensure_folder(path.parent)
    if not make and not path.is_file():
        raise OutputError("there is no ledger yet", str(path.parent.parent), "'jianbao batch run' makes it")
    return Ledger(path)
