"""The commands of the job, as its owner calls them."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.batch.articles import fill
from tests.batch.support import sound


def call(home: Path, *words: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "generator", "batch", *words, "-c", str(home / "jianbao.toml")]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    fill(tmp_path / "inbox", 3)
    (tmp_path / "jianbao.toml").write_text(
        'inbox = ["inbox"]\noutput = "out"\nproducts = ["memo", "record"]\n[limits]\nsettle_seconds = 0\n'
    )
    return tmp_path


def test_a_morning(home: Path) -> None:
    """run, status, verify, explain: what each prints, and where."""
    (home / "inbox" / "bad.txt").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 8)
    ran = call(home, "run")
    assert ran.returncode == 12
    assert "3 done, 1 rejected" in ran.stdout
    events = [json.loads(line) for line in ran.stderr.splitlines()]
    assert {event["event"] for event in events} == {"look", "progress", "failure"}
    status = json.loads(call(home, "status", "--json").stdout)
    assert status["states"] == {"done": 3, "rejected": 1}
    assert [row["key"] for row in status["failures"]] == ["inbox/bad.txt"]
    assert call(home, "verify").returncode == 0
    explained = call(home, "explain", "report-00001")
    assert explained.stdout == "inbox/report-00001.txt: keep: nothing changed\n"


def test_verify_finds_a_changed_output(home: Path) -> None:
    """One byte more in a memo: named on stderr, exit 11."""
    call(home, "run")
    memo = next((home / "out").glob("*.docx"))
    memo.write_bytes(memo.read_bytes() + b"x")
    done = call(home, "verify")
    assert done.returncode == 11
    assert memo.name in done.stderr


def test_retry_names_what_it_will_try_again(home: Path) -> None:
    """A rejected file is queued again; an unknown name is an error."""
    (home / "inbox" / "bad.txt").write_bytes(b"")
    call(home, "run")
    assert call(home, "retry", "bad").stdout == "1 to be tried again\n"
    assert call(home, "retry", "nobody").returncode == 3


def test_ctrl_c_finishes_what_is_being_written(home: Path) -> None:
    """SIGINT in the middle: exit 130, the ledger is sound, the next run does the rest."""
    fill(home / "inbox", 60)
    command = [sys.executable, "-m", "generator", "batch", "run", "-c", str(home / "jianbao.toml")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)
    assert process.stderr is not None
    for line in process.stderr:
        if '"stage": "write"' in line:
            os.kill(process.pid, signal.SIGINT)
            break
    process.communicate(timeout=60)
    assert process.returncode == 130
    assert sound(home) == []
    assert call(home, "run").returncode == 0
    assert len(list((home / "out").glob("*.docx"))) == 60


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("inbox = [", "not readable as TOML"),
        ('inbox = ["inbox"]\ninbux = 1', "inbux"),
        ('inbox = ["nowhere"]', "the inbox is no folder"),
        ('inbox = ["inbox"]\n[schedule]\ncron = "hourly"', "schedule.cron"),
        ('inbox = ["inbox"]\n[schedule]\ntimezone = "Mars/Base"', "schedule.timezone"),
        ('inbox = ["inbox"]\nproducts = ["poem"]', "products"),
        ('inbox = ["inbox"]\nlocales = ["fr"]', "locales"),
    ],
)
def test_a_fault_in_the_configuration_names_file_and_key(home: Path, text: str, words: str) -> None:
    """One line, exit 9, no traceback, nothing made."""
    (home / "jianbao.toml").write_text(text)
    done = call(home, "run")
    assert done.returncode == 9
    assert len(done.stderr.splitlines()) == 1
    assert words in done.stderr
    assert not (home / "out").exists() or not any((home / "out").glob("*.*"))


def test_schedule_prints_and_installs(home: Path, tmp_path: Path) -> None:
    """Five next runs; two units in a folder; a crontab line."""
    assert len(call(home, "schedule", "--print").stdout.splitlines()) == 5
    made = call(home, "schedule", "--install", "systemd", "-o", str(tmp_path / "units"))
    assert sorted(Path(line).name for line in made.stdout.splitlines()) == ["jianbao.service", "jianbao.timer"]
    assert "30 6 * * *" in call(home, "schedule", "--install", "cron").stdout
