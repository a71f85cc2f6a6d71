"""One run after another over an inbox."""

import datetime as dt
import fcntl
import os
import shutil
from pathlib import Path

import pytest

from generator.batch.explain import explain
from generator.batch.ledger import FileRow
from generator.batch.supervise import Supervisor
from generator.errors import Busy, ConfigError, ExitCode
from tests.batch.articles import article, fill
from tests.batch.faults import CRASH, EAT, HANG, KILL, SPIN, scripted
from tests.batch.support import MORNING, age, go, job, ledger, outputs, sound


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Return a folder with an inbox of four articles."""
    fill(tmp_path / "inbox", 4)
    age(tmp_path / "inbox")
    return tmp_path


def actions(home: Path, **changes: object) -> dict[str, str]:
    return {line.key.rpartition("/")[2]: line.action for line in explain(job(**changes), home, MORNING)}


def test_every_document_has_its_outputs_and_the_run_one_digest_and_register(home: Path) -> None:
    """Four articles: a briefing, a memo and a record each, one digest, one register, nothing else."""
    summary = go(home, job())
    endings = sorted(name.partition(".")[2] for name in outputs(home))
    assert (summary.status, summary.read, summary.built) == ("done", 4, 4)
    assert endings == sorted(["pdf", "docx", "json"] * 4 + ["pdf", "xlsx"])
    assert sound(home) == []


def test_a_second_run_does_nothing(home: Path) -> None:
    """Nothing is read, nothing is built, no byte changes; `explain` says so before."""
    go(home, job())
    before = outputs(home)
    assert set(actions(home).values()) == {"keep"}
    summary = go(home, job())
    assert (summary.read, summary.built, summary.outputs) == (0, 0, ())
    assert outputs(home) == before


def test_one_changed_article_is_read_and_built_alone(home: Path) -> None:
    """The other three stay as they are; the files of the old version go."""
    go(home, job())
    path = home / "inbox" / "report-00002.txt"
    path.write_text(article(99), encoding="utf-8")
    age(home / "inbox")
    assert actions(home)["report-00002.txt"] == "read"
    summary = go(home, job())
    assert (summary.read, summary.built) == (1, 1)


def test_another_setting_of_the_memo_leaves_the_briefings_alone(home: Path) -> None:
    """A second memo style: four memos more, nothing read, no briefing drawn again."""
    go(home, job())
    before = outputs(home)
    summary = go(home, job(styles=["modern", "gongwen"]))
    assert (summary.read, summary.built) == (0, 4)
    assert {name: sha for name, sha in outputs(home).items() if name in before} == before
    assert sum(name.endswith(".gongwen.docx") for name in outputs(home)) == 4


def test_a_changed_template_rebuilds_what_it_makes_and_nothing_else(home: Path) -> None:
    """A blank line in the office's memo template: four memos are drawn again; `explain` names the memo alone."""
    shutil.copytree(Path("templates"), home / "own")
    config = job(templates="own")
    go(home, config)
    template = next((home / "own" / "memo").glob("*.html*"))
    template.write_text(template.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    whys = {line.why for line in explain(config, home, MORNING)}
    assert all("memo" in why and "briefing" not in why for why in whys)
    summary = go(home, config)
    assert (summary.read, summary.built) == (0, 4)
    assert all(path.endswith(".docx") for path in summary.outputs)


def test_a_changed_lexicon_reads_again_and_draws_only_what_came_out_new(home: Path) -> None:
    """A name that no article holds: all four are read again, nothing is drawn."""
    go(home, job())
    before = outputs(home)
    config = job(lexicon={"names": ["完顏不二"]})
    assert {line.action for line in explain(config, home, MORNING)} == {"read"}
    summary = go(home, config)
    assert (summary.read, summary.built) == (4, 0)
    assert outputs(home) == before


def test_a_lost_output_is_made_again_with_the_same_bytes(home: Path) -> None:
    """A memo that somebody deleted, and one that was cut short."""
    go(home, job())
    before = outputs(home)
    first, second, *_ = sorted((home / "out").glob("*.docx"))
    first.unlink()
    second.write_bytes(second.read_bytes()[:100])
    summary = go(home, job())
    assert summary.built == 2
    assert outputs(home) == before


def test_the_same_bytes_under_two_names_are_built_once(home: Path) -> None:
    """Both names are in the ledger, with the same document."""
    shutil.copy(home / "inbox" / "report-00001.txt", home / "inbox" / "z-copy.txt")
    age(home / "inbox")
    assert go(home, job()).built == 4
    book = ledger(home)
    rows = book.files()
    book.close()
    assert rows["inbox/z-copy.txt"].documents == rows["inbox/report-00001.txt"].documents


def test_the_same_text_in_another_encoding_is_built_once(home: Path) -> None:
    """UTF-16 with a mark: other bytes, the same text; it is a duplicate of the first."""
    (home / "inbox" / "z-utf16.txt").write_bytes(article(1).encode("utf-16"))
    age(home / "inbox")
    summary = go(home, job())
    assert (summary.read, summary.built, summary.duplicates) == (5, 4, 1)


def test_a_duplicate_that_comes_later_changes_nothing(home: Path) -> None:
    """Also when its name sorts first."""
    go(home, job())
    before = {name: sha for name, sha in outputs(home).items() if not name.startswith(("digest", "register"))}
    (home / "inbox" / "a-utf16.txt").write_bytes(article(1).encode("utf-16"))
    age(home / "inbox")
    summary = go(home, job(), now=MORNING + dt.timedelta(days=1))
    assert (summary.built, summary.duplicates) == (0, 1)
    assert {name: sha for name, sha in outputs(home).items() if not name.startswith(("digest", "register"))} == before


def test_a_file_still_arriving_is_left_for_the_next_run(home: Path) -> None:
    """Changed two seconds ago, the limit is five; and a partial download by its name."""
    fresh = home / "inbox" / "new.txt"
    fresh.write_text(article(50), encoding="utf-8")
    os.utime(fresh, (MORNING.timestamp() - 2, MORNING.timestamp() - 2))
    (home / "inbox" / "big.txt.part").write_text(article(51), encoding="utf-8")
    config = job(limits={"settle_seconds": 5})
    summary = go(home, config)
    assert (summary.built, summary.arriving) == (4, 1)
    assert go(home, config, now=MORNING + dt.timedelta(minutes=1)).built == 1


def test_bad_files_are_rejected_with_their_own_reasons_and_stop_nobody(home: Path) -> None:
    """A picture named .txt, an empty file, a link out of the inbox, a pipe."""
    inbox = home / "inbox"
    (inbox / "photo.txt").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 8)
    (inbox / "empty.txt").write_bytes(b"")
    (inbox / "link.txt").symlink_to("/etc/hostname")
    os.mkfifo(inbox / "pipe.txt")
    age(inbox)
    summary = go(home, job())
    book = ledger(home)
    rows = book.files()
    book.close()
    assert (summary.status, summary.built, summary.exit_code) == ("some_failed", 4, ExitCode.SOME_FAILED)
    bad = {path.rpartition("/")[2]: row.state for path, row in rows.items() if row.state != "done"}
    assert bad == dict.fromkeys(("photo.txt", "empty.txt", "link.txt", "pipe.txt"), "rejected")
    assert rows["inbox/empty.txt"].reason == "no_text"
    assert rows["inbox/pipe.txt"].reason == "refused"


# Only the limit that a document is to meet is tight: on a busy machine the other would be met first.
SCRIPTED = [
    ({"wall_seconds": 120, "cpu_seconds": 4, "memory_mb": 900}, [(KILL, "killed"), (CRASH, "killed"), (SPIN, "cpu"), (EAT, "memory")]),
    ({"wall_seconds": 12}, [(HANG, "timeout")]),
]


@pytest.mark.parametrize(("limits", "documents"), SCRIPTED, ids=["dies", "hangs"])
def test_a_document_that_takes_its_worker_with_it_is_tried_alone_then_quarantined(
    home: Path, limits: dict[str, float], documents: list[tuple[str, str]]
) -> None:
    """Killed, crashed, spun, ate memory, hung: each with its own reason after two attempts; the four others are done."""
    for number, (script, _reason) in enumerate(documents):
        (home / "inbox" / f"bad-{number}.txt").write_text(script + "\n" + article(number), encoding="utf-8")
    age(home / "inbox")
    config = job(limits=limits)
    summary = go(home, config, engine=Supervisor(2, config.limits, scripted))
    book = ledger(home)
    rows = book.files()
    book.close()
    found = [rows[f"inbox/bad-{n}.txt"] for n in range(len(documents))]
    assert [(row.state, row.reason, row.attempts) for row in found] == [("quarantined", reason, 2) for _, reason in documents]
    assert (summary.built, summary.states) == (4, {"done": 4, "quarantined": len(documents)})
    assert sound(home) == []


def test_what_was_quarantined_is_left_until_it_is_asked_for(home: Path) -> None:
    """A second run does not touch it; set back to queued, it is read."""
    (home / "inbox" / "bad.txt").write_text(KILL, encoding="utf-8")
    age(home / "inbox")
    config = job()
    go(home, config, engine=Supervisor(1, config.limits, scripted))
    assert go(home, config).read == 0
    book = ledger(home)
    row = book.files()["inbox/bad.txt"]
    book.put_file(FileRow(row.path, row.sha256, "queued"))
    book.close()
    assert go(home, config).read == 1


def test_two_runs_never_overlap(home: Path) -> None:
    """The second is refused at once, with its own exit code, and touches nothing."""
    go(home, job())
    with (home / "out" / ".jianbao" / "lock").open("r+") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        with pytest.raises(Busy) as caught:
            go(home, job())
    assert caught.value.exit_code == ExitCode.BUSY


def test_temporary_files_of_a_killed_run_are_swept(home: Path) -> None:
    """Only those: a file of the office's own stays."""
    go(home, job())
    (home / "out" / ".jianbao-tmp-1-x").write_text("half")
    (home / "out" / "notes.txt").write_text("ours")
    go(home, job())
    assert not (home / "out" / ".jianbao-tmp-1-x").exists()
    assert (home / "out" / "notes.txt").read_text() == "ours"


def test_inbox_and_output_must_lie_apart(home: Path) -> None:
    """An output folder inside the inbox would be read as sources."""
    with pytest.raises(ConfigError, match="lie in each other"):
        go(home, job(output="inbox/out"))


def test_one_worker_or_two_make_the_same_bytes(home: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    """And so does another order of arrival."""
    go(home, job(engine={"jobs": 2}))
    other = tmp_path_factory.mktemp("other")
    fill(other / "inbox", 2, first=2)
    age(other / "inbox")
    go(other, job(engine={"jobs": 1}))
    fill(other / "inbox", 2)
    age(other / "inbox")
    go(other, job(engine={"jobs": 1}))
    assert outputs(other) == outputs(home)


def test_the_offices_command_gets_the_paths(home: Path) -> None:
    """``on_success`` runs once, with every path made as an argument of its own."""
    hook = home / "hook.sh"
    hook.write_text('#!/bin/sh\nprintf "%s\\n" "$@" > hook.out\n')
    hook.chmod(0o755)
    summary = go(home, job(hooks={"on_success": ["./hook.sh"]}))
    assert (home / "hook.out").read_text().split("\n")[:-1] == list(summary.outputs)
