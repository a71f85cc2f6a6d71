"""One run of the job: lock, sweep, look, read, tell duplicates, draw, publish, digest, hooks, summary."""

import datetime as dt
import subprocess
import time
from collections import Counter
from contextlib import AbstractContextManager
from pathlib import Path

import msgspec

from generator.batch import drawing, inbox, publish, reading
from generator.batch.config import Config
from generator.batch.job import Emit, Engine, Job
from generator.batch.ledger import Ledger
from generator.errors import ExitCode


class Summary(msgspec.Struct, frozen=True):
    """How a run ended."""

    edition: str
    status: str
    """``done``, ``some_failed``, ``interrupted``."""
    states: dict[str, int]
    """Files by state, over the whole inbox."""
    reasons: dict[str, int]
    """Files that are not done, by reason."""
    read: int
    built: int
    """Documents of which something was drawn in this run."""
    duplicates: int
    arriving: int
    slowest: tuple[tuple[str, float], ...]
    """Name and seconds, worst first."""
    outputs: tuple[str, ...]
    """Paths made in this run."""
    folder: str
    seconds: float

    @property
    def exit_code(self) -> ExitCode:
        """Return the code the command ends with."""
        codes = {"done": ExitCode.OK, "some_failed": ExitCode.SOME_FAILED, "interrupted": ExitCode.INTERRUPTED}
        return codes[self.status]


def run(config: Config, home: Path, now: dt.datetime, emit: Emit, engine: AbstractContextManager[Engine] | None = None) -> Summary:
    """Run the job once.

    Args:
        config: The job.
        home: Folder that relative paths start from.
        now: The run's instant, aware; its day in the schedule's zone is the edition.
        emit: Takes progress and failures.
        engine: Who does the work; None: what the configuration names.

    Raises:
        Busy: another run holds the output folder.
        ConfigError: an inbox is no folder, or lies in the output folder.
        OutputError: an output or the ledger cannot be written; what was made before stays, the next run goes on from there.
    """
    begun = time.monotonic()
    job = Job(config, home, now, emit)
    with job.locked(), job.interruptible():
        publish.sweep((job.output, job.records))
        ledger = job.open_ledger()
        try:
            number = ledger.start_run(job.edition, now.astimezone(dt.UTC).isoformat(timespec="seconds"))
            seen = inbox.look(config.inbox, home, job.output, now, config.limits.settle_seconds)
            emit("look", {"files": len(seen.present), "arriving": len(seen.arriving)})
            with engine or job.workers() as workers:
                reading.read(job, ledger, workers, seen)
                if not job.stopping:
                    reading.tell_duplicates(ledger)
                    drawing.write(job, ledger, workers)
                    drawing.close_edition(job, ledger, workers)
            publish.sweep((job.output, job.records))  # a lost worker's task was done twice: the first staging is left over
            summary = _summary(job, ledger, len(seen.arriving), time.monotonic() - begun)
            ended = (now + dt.timedelta(seconds=summary.seconds)).astimezone(dt.UTC).isoformat(timespec="seconds")
            ledger.end_run(number, ended, summary.status, msgspec.json.encode(summary).decode())
        finally:
            ledger.close(final=True)
    _hooks(config, home, summary, emit)
    return summary


def _summary(job: Job, ledger: Ledger, arriving: int, seconds: float) -> Summary:
    states, reasons = count_states(ledger)
    status = "interrupted" if job.stopping else "some_failed" if job.failed_now else "done"
    duplicates = sum(d.duplicate_of is not None for d in ledger.documents().values())
    return Summary(
        edition=job.edition,
        status=status,
        states=states,
        reasons=reasons,
        read=job.read_count,
        built=len(job.built),
        duplicates=duplicates,
        arriving=arriving,
        slowest=tuple(job.slow),
        outputs=tuple(sorted(job.made)),
        folder=str(job.output),
        seconds=round(seconds, 2),
    )


def count_states(ledger: Ledger) -> tuple[dict[str, int], dict[str, int]]:
    """Return how many files are in each state, and how many of those not done have each reason.

    A file whose document could not be drawn counts with that document's state.
    """
    documents = ledger.documents()
    states: Counter[str] = Counter()
    reasons: Counter[str] = Counter()
    for row in ledger.files().values():
        worst = next((d for i in row.documents if (d := documents.get(i)) and d.state != "done"), None)
        state, reason = (worst.state, worst.reason) if row.state == "done" and worst else (row.state, row.reason)
        states[state] += 1
        if reason:
            reasons[reason] += 1
    return dict(sorted(states.items())), dict(sorted(reasons.items()))


def _hooks(config: Config, home: Path, summary: Summary, emit: Emit) -> None:
    """Run the office's command with the paths that were made; its failure is told, and changes nothing."""
    command = config.hooks.on_success if summary.status == "done" else config.hooks.on_failure
    if not command:
        return
    try:
        done = subprocess.run(  # noqa: S603 - the office's own command, an argument list, no shell
            [*command, *summary.outputs], cwd=home, timeout=config.hooks.timeout_seconds, stdin=subprocess.DEVNULL, check=False
        )
        emit("hook", {"command": command[0], "exit_code": done.returncode})
    except (OSError, subprocess.TimeoutExpired) as error:
        emit("hook", {"command": command[0], "error": str(error)})
