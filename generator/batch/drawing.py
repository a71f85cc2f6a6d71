"""The second half of a run: records to files, in place before their rows are committed; then digest and register."""

from collections.abc import Iterable

import msgspec

from generator.batch import fingerprint, plan, publish
from generator.batch.job import Engine, Job
from generator.batch.ledger import DocumentRow, Ledger, OutputRow, State
from generator.batch.work import EditionTask, Failure, Made, ReadReceipt, Task, WriteReceipt, WriteTask
from generator.pipeline import Writing


def write(job: Job, ledger: Ledger, engine: Engine) -> None:
    """Draw what is missing or stale; files are in place before their rows are committed."""
    documents = ledger.documents()
    outputs = ledger.outputs()
    wanted = plan.wanted_of(job.config, job.home, job.prints, job.edition)
    steps = plan.write_steps(documents.values(), outputs, wanted, job.present())
    by_key = {step.document.id: step for step in steps}
    _settle(ledger, documents, {step.document.id for step in steps})
    tasks: Iterable[Task] = (
        WriteTask(s.document.id, str(job.records / f"{s.document.id}.json"), str(job.output), s.wanted, job.config.fsync) for s in steps
    )
    for finished in job.watch(engine.run(tasks, lambda: job.stopping), "write", len(steps)):
        row = by_key[finished.task.key].document
        match finished.receipt:
            case WriteReceipt(made=made):
                _publish(job, ledger, row, made, outputs, by_key[row.id].obsolete)
            case Failure() as failure:
                job.stop_on_full_disk(failure)
                state: State = "quarantined" if failure.kills else "failed"
                with ledger.transaction():
                    failed = msgspec.structs.replace(
                        row, state=state, reason=failure.reason, message=failure.message, attempts=finished.attempts
                    )
                    ledger.put_document(failed)
                job.failed_now.add(row.id)
                job.tell_failure(row.name, failure)
            case ReadReceipt():
                raise AssertionError(finished)


def _settle(ledger: Ledger, documents: dict[str, DocumentRow], stale: set[str]) -> None:
    """Mark as done what was read again and needs no drawing, because its record came out the same."""
    with ledger.transaction():
        for row in documents.values():
            if row.state == "queued" and row.id not in stale and row.duplicate_of is None:
                ledger.put_document(msgspec.structs.replace(row, state="done"))


def _publish(
    job: Job,
    ledger: Ledger,
    row: DocumentRow,
    made: tuple[Made, ...],
    outputs: dict[tuple[str, str], OutputRow],
    obsolete: tuple[str, ...],
) -> None:
    """Put a document's files in place, then commit its rows; files under an older name go last."""
    paths = [publish.commit(one.staged, sync=False) for one in made]
    if job.config.fsync:
        publish.sync_folder(job.output)
    kept = {path.name for path in paths}
    old = [outputs[row.id, product] for product in (*(m.product for m in made), *obsolete) if (row.id, product) in outputs]
    with ledger.transaction():
        for one, path in zip(made, paths, strict=True):
            ledger.put_output(OutputRow(row.id, one.product, one.key, path.name, one.staged.sha256, one.staged.size))
        ledger.drop_outputs(row.id, obsolete)
        ledger.put_document(msgspec.structs.replace(row, state="done", reason="", message="", attempts=0))
    for gone in old:
        if gone.path not in kept:
            publish.discard(job.output / gone.path)
    job.made += [str(path) for path in paths]
    job.built.add(row.id)


def close_edition(job: Job, ledger: Ledger, engine: Engine) -> None:
    """Draw digest and register over all documents first read on this run's day, when they changed."""
    rows = [d for d in ledger.documents().values() if d.edition == job.edition and d.state == "done" and d.duplicate_of is None]
    rows.sort(key=lambda d: (d.event_date or "", d.title, d.id))
    if not rows or job.stopping:
        return
    outputs, present = ledger.outputs(), job.present()
    key = f"edition:{job.edition}"
    writing = Writing(
        locale=job.config.digest_locale,
        theme=str(job.home / job.config.theme) if job.config.theme.endswith(".toml") else job.config.theme,
        paper=job.config.paper,
        created=job.edition if job.config.print_date else None,
    )
    records = tuple(str(job.records / f"{d.id}.json") for d in rows)
    content = fingerprint.combine(job.prints.writers, *(d.record_sha256 for d in rows), msgspec.json.encode(writing).decode())
    names = {"digest": f"digest-{job.edition}.pdf", "register": f"register-{job.edition}.xlsx"}
    tasks: list[Task] = []
    for kind in ("digest", "register"):
        if kind not in job.config.products:
            continue
        whole = fingerprint.combine(content, job.prints.templates.get("digest", "") if kind == "digest" else "", kind)
        row = outputs.get((key, kind))
        if row is None or row.key != whole or present.get(row.path) != row.size:
            tasks.append(EditionTask(key, kind, records, str(job.output), names[kind], whole, writing, job.config.fsync))
    for finished in job.watch(engine.run(tasks, lambda: False), "edition", len(tasks)):
        match finished.receipt:
            case WriteReceipt(made=made):
                for one in made:
                    path = publish.commit(one.staged, sync=job.config.fsync)
                    ledger.put_output(OutputRow(key, one.product, one.key, path.name, one.staged.sha256, one.staged.size))
                    job.made.append(str(path))
            case Failure() as failure:
                job.stop_on_full_disk(failure)
                job.failed_now.add(key)
                job.tell_failure(key, failure)
            case ReadReceipt():
                raise AssertionError(finished)
