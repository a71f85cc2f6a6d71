"""The first half of a run: files to records, in the store before their rows are committed."""

import msgspec

from generator.batch import inbox, plan, publish
from generator.batch.job import Engine, Job
from generator.batch.ledger import DocumentRow, FileRow, Ledger, State
from generator.batch.supervise import Finished
from generator.batch.work import Failure, Part, ReadReceipt, ReadTask, WriteReceipt
from generator.pipeline import Reading


def read(job: Job, ledger: Ledger, engine: Engine, seen: inbox.Look) -> None:
    """Read what is new or stale; every record is in the store before its rows are committed."""
    rows = ledger.files()
    key = plan.read_key(job.prints)
    steps = plan.read_steps(seen.present, rows, key)
    _known_copies(ledger, seen, rows, {step.file.sha256 for step in steps})
    reading = Reading(date=job.config.date, lexicon=job.config.lexicon)
    by_key = {step.file.path: step for step in steps}
    tasks = (ReadTask(s.file.path, s.file.absolute, s.file.root, s.file.sha256, reading, str(job.records), job.config.fsync) for s in steps)
    with ledger.transaction():
        for path, error in seen.refused:
            ledger.put_file(FileRow(path, "", "rejected", error.reason, str(error), 1, key))
    documents = ledger.documents()
    for finished in job.watch(engine.run(tasks, lambda: job.stopping), "read", len(steps)):
        step = by_key[finished.task.key]
        match finished.receipt:
            case ReadReceipt(parts=parts):
                job.read_count += 1
                for part in parts:
                    publish.commit(part.staged, sync=False)
                if job.config.fsync:
                    publish.sync_folder(job.records)
                with ledger.transaction():
                    for part in parts:
                        ledger.put_document(_row(part, documents.get(part.id), job.edition))
                    _put_group(ledger, step, "done", documents=tuple(part.id for part in parts), key=key, finished=finished)
            case Failure() as failure:
                if failure.reason == "changed":
                    continue
                job.stop_on_full_disk(failure)
                state: State = "quarantined" if failure.kills else "failed" if failure.reason == "internal" else "rejected"
                with ledger.transaction():
                    _put_group(ledger, step, state, failure=failure, key=key, finished=finished)
                job.failed_now.add(step.file.path)
                job.tell_failure(step.file.path, failure)
            case WriteReceipt():
                raise AssertionError(finished)


def _row(part: Part, old: DocumentRow | None, edition: str) -> DocumentRow:
    """Return the row of a document just read; one read before keeps its edition, and its twin while the text is the same."""
    twin = old.duplicate_of if old is not None and old.text_sha256 == part.text_sha256 else None
    return DocumentRow(
        id=part.id,
        name=part.name,
        text_sha256=part.text_sha256,
        record_sha256=part.record_sha256,
        event_date=part.event_date,
        title=part.title,
        duplicate_of=twin,
        edition=old.edition if old is not None else edition,
        state="done" if twin else "queued",
    )


def _put_group(
    ledger: Ledger,
    step: plan.ReadStep,
    state: State,
    *,
    key: str,
    finished: Finished,
    documents: tuple[str, ...] = (),
    failure: Failure | None = None,
) -> None:
    """Write the rows of a file and of its copies."""
    for path in (step.file.path, *step.also):
        reason, message = (failure.reason, failure.message) if failure else ("", "")
        ledger.put_file(
            FileRow(path, step.file.sha256, state, reason, message, finished.attempts, key, documents, round(finished.seconds * 1000, 1))
        )


def _known_copies(ledger: Ledger, seen: inbox.Look, rows: dict[str, FileRow], to_read: set[str]) -> None:
    """List files whose bytes are known under another name."""
    known = {row.sha256: row for row in rows.values()}
    with ledger.transaction():
        for file in seen.present:
            row = rows.get(file.path)
            if file.sha256 in known and file.sha256 not in to_read and (row is None or row.sha256 != file.sha256):
                ledger.put_file(msgspec.structs.replace(known[file.sha256], path=file.path))


def tell_duplicates(ledger: Ledger) -> None:
    """Mark documents whose text is already built under another name."""
    documents = ledger.documents()
    found = plan.duplicates(documents.values())
    with ledger.transaction():
        for row in documents.values():
            twin = found.get(row.id)
            if twin != row.duplicate_of:
                ledger.put_document(msgspec.structs.replace(row, duplicate_of=twin, state="done" if twin else "queued"))
