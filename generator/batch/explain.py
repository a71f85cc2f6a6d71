"""What the next run will do with each document, and why; the same plan as the run's, nothing touched."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import msgspec

from generator.batch import inbox, plan
from generator.batch.config import Config
from generator.batch.job import Job
from generator.batch.ledger import DocumentRow, FileRow, OutputRow


class Line(msgspec.Struct, frozen=True):
    """One file, and what is to become of it."""

    key: str
    action: Literal["read", "draw", "keep", "wait", "refuse", "stay"]
    """``read``: it is read (again), and drawn where its record came out new; ``draw``: outputs are drawn from the stored record;
    ``keep``: nothing is to be done; ``wait``: it may still be arriving; ``refuse``: no plain file; ``stay``: it failed, and is left."""
    why: str


def explain(config: Config, home: Path, now: dt.datetime) -> Iterator[Line]:
    """Yield one line a file, by path. Raises what a run raises for a wrong inbox."""
    job = Job(config, home, now, lambda _name, _fields: None)
    seen = inbox.look(config.inbox, home, job.output, now, config.limits.settle_seconds)
    rows, documents, outputs = _ledger(job)
    steps = {path: s for s in plan.read_steps(seen.present, rows, plan.read_key(job.prints)) for path in (s.file.path, *s.also)}
    wanted = plan.wanted_of(config, home, job.prints, job.edition)
    present = job.present() if job.output.is_dir() else {}
    drawn = {s.document.id: s for s in plan.write_steps(documents.values(), outputs, wanted, present)}
    lines = [Line(path, "wait", "it changed a moment ago and may still be arriving") for path in seen.arriving]
    lines += [Line(path, "refuse", str(error)) for path, error in seen.refused]
    for file in seen.present:
        if step := steps.get(file.path):
            lines.append(Line(file.path, "read", step.why))
        else:
            lines.append(_settled(file.path, rows, documents, drawn))
    yield from sorted(lines, key=lambda line: line.key)


def _settled(path: str, rows: dict[str, FileRow], documents: dict[str, DocumentRow], drawn: dict[str, plan.WriteStep]) -> Line:
    """Return the line of a file that will not be read."""
    row = rows.get(path)
    if row is None:
        return Line(path, "keep", "its bytes are known under another name")
    if row.state != "done":
        return Line(path, "stay", f"{row.reason}: {row.message} ('jianbao batch retry' tries again)")
    own = [documents[i] for i in row.documents if i in documents]
    for document in own:
        if document.state == "quarantined":
            return Line(path, "stay", f"{document.reason}: {document.message} ('jianbao batch retry' tries again)")
    why = [reason for d in own if d.id in drawn for reason in drawn[d.id].why]
    if why:
        return Line(path, "draw", "; ".join(why))
    twins = [documents[d.duplicate_of].name for d in own if d.duplicate_of in documents]
    return Line(path, "keep", f"the same text as {twins[0]}" if twins else "nothing changed")


def _ledger(job: Job) -> tuple[dict[str, FileRow], dict[str, DocumentRow], dict[tuple[str, str], OutputRow]]:
    if not (job.store / "ledger.sqlite3").is_file():
        return {}, {}, {}
    ledger = job.open_ledger()
    found = ledger.files(), ledger.documents(), ledger.outputs()
    ledger.close()
    return found
