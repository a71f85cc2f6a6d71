"""The commands on single documents, as a person calls them."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT / "seeds" / "000_8246d066ef8616c5.txt"
NO_EVENT = "關於暫停供水的通知。本週六上午九時至下午五時，東湖區平安路一帶因管線檢修暫停供水，請居民提前儲水。\n"


def jianbao(*words: str, cwd: Path, stdin: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-m", "generator", *words], cwd=cwd, env=environment, input=stdin, capture_output=True, check=False
    )


def files(folder: Path) -> list[str]:
    return sorted(p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file())


def test_extract_prints_one_object(tmp_path: Path) -> None:
    """The seed: a JSON object on stdout, nothing on stderr, nothing written."""
    done = jianbao("extract", str(SEED), cwd=tmp_path)
    assert (done.returncode, done.stderr, files(tmp_path)) == (0, b"", [])
    assert json.loads(done.stdout)["source"]["name"] == SEED.name


def test_extract_of_several_prints_json_lines(tmp_path: Path) -> None:
    """Two documents, two lines."""
    done = jianbao("extract", str(SEED), str(ROOT / "tests" / "corpus" / "m01-lanchuan-tuijie.txt"), cwd=tmp_path)
    assert [json.loads(line)["source"]["name"][:3] for line in done.stdout.splitlines()] == ["000", "m01"]


def test_briefing_and_memo_write_into_dist_and_print_their_paths(tmp_path: Path) -> None:
    """The default folder is ``dist`` here; stdout is the path and nothing else."""
    for word, ending in (("briefing", ".pdf"), ("memo", ".docx")):
        done = jianbao(word, str(SEED), cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, b"")
        (line,) = done.stdout.decode().splitlines()
        assert line.startswith("dist/2023-04-09-71efd59f-")
        assert line.endswith(ending)
        assert (tmp_path / line).is_file()


def test_a_record_is_a_source_of_briefing_and_memo(tmp_path: Path) -> None:
    """extract -o, then memo on the JSON: the same bytes as from the article."""
    jianbao("extract", str(SEED), "-o", "records", cwd=tmp_path)
    (record,) = (tmp_path / "records").glob("*.json")
    one = jianbao("memo", str(record), "-o", "a", cwd=tmp_path).stdout.decode().strip()
    two = jianbao("memo", str(SEED), "-o", "b", cwd=tmp_path).stdout.decode().strip()
    assert (tmp_path / one).read_bytes() == (tmp_path / two).read_bytes()


def test_standard_input_is_a_source(tmp_path: Path) -> None:
    """``-`` reads the article from a pipe."""
    done = jianbao("extract", "-", cwd=tmp_path, stdin=SEED.read_bytes())
    assert json.loads(done.stdout)["event"]["name"] == json.loads(jianbao("extract", str(SEED), cwd=tmp_path).stdout)["event"]["name"]


def test_show_source_numbers_the_paragraphs(tmp_path: Path) -> None:
    """Nineteen of them, the damage marked."""
    shown = jianbao("extract", "--show-source", str(SEED), cwd=tmp_path).stdout.decode()
    numbers = [int(m) for m in re.findall(r"^ ?(\d+)  ", shown, re.MULTILINE)]
    assert numbers == list(range(1, 20))
    assert shown.count("paragraph 5, ") == 2
    assert shown.count("paragraph 13, ") == 1


def make_jpeg(folder: Path) -> list[str]:
    (folder / "photo.txt").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01" + bytes(range(256)) * 40)
    return ["photo.txt"]


def make_empty(folder: Path) -> list[str]:
    (folder / "empty.txt").write_bytes(b"")
    return ["empty.txt"]


def make_folder(folder: Path) -> list[str]:
    (folder / "nothing").mkdir()
    return ["nothing"]


def make_large(folder: Path) -> list[str]:
    (folder / "large.txt").write_text("東湖市商會與西湖商會簽訂協議。\n" * 1_100_000, encoding="utf-8")
    return ["large.txt"]


def make_locked(folder: Path) -> list[str]:
    (folder / "locked").mkdir(mode=0o555)
    return [str(SEED), "-o", "locked"]


def make_fake_record(folder: Path) -> list[str]:
    plain = json.loads(jianbao("extract", str(SEED), cwd=folder).stdout)
    plain["people"][0]["name"] = "王小明"
    (folder / "record.json").write_text(json.dumps(plain, ensure_ascii=False), encoding="utf-8")
    return ["record.json"]


FAULTS = [
    ("a missing file", lambda _: ["nowhere.txt"], 3, "nowhere.txt"),
    ("an empty file", make_empty, 7, "empty.txt"),
    ("a folder without documents", make_folder, 3, "nothing"),
    ("a JPEG named .txt", make_jpeg, 4, "photo.txt"),
    ("a text of 50 MB", make_large, 5, "large.txt"),
    ("an unknown locale", lambda _: [str(SEED), "--locale", "fr"], 2, "fr"),
    ("an unknown template", lambda _: [str(SEED), "--template", "poem"], 9, "poem"),
    ("an unknown option", lambda _: [str(SEED), "--colour", "red"], 2, "--colour"),
    ("a day that is none", lambda _: [str(SEED), "--date", "2023-02-30"], 2, "2023-02-30"),
    ("an encoding that there is not", lambda _: [str(SEED), "--encoding", "latin-9000"], 2, "latin-9000"),
    ("a record that says what its source does not", make_fake_record, 9, "王小明"),
]


@pytest.mark.parametrize("command", ["briefing", "memo"])
@pytest.mark.parametrize(("_name", "make", "code", "word"), FAULTS, ids=[f[0] for f in FAULTS])
def test_a_fault_is_one_line_with_its_exit_code_and_nothing_is_written(
    _name: str, make: object, code: int, word: str, command: str, tmp_path: Path
) -> None:
    """No traceback, no output folder, the word that helps in the line."""
    words = make(tmp_path)  # type: ignore[operator]
    before = files(tmp_path)
    done = jianbao(command, *words, cwd=tmp_path)
    lines = done.stderr.decode().splitlines()
    assert (done.returncode, len(lines), done.stdout) == (code, 1, b"")
    assert word in lines[0]
    assert files(tmp_path) == before


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere; run the tests as another user")
@pytest.mark.parametrize("command", ["briefing", "memo"])
def test_an_output_folder_without_permission_is_refused(command: str, tmp_path: Path) -> None:
    """Exit 8, one line that names the folder."""
    done = jianbao(command, *make_locked(tmp_path), cwd=tmp_path)
    assert done.returncode == 8
    assert b"locked" in done.stderr


@pytest.mark.parametrize("command", ["briefing", "memo"])
def test_an_output_folder_that_is_a_file_is_refused(command: str, tmp_path: Path) -> None:
    """Exit 8, and the file is as it was."""
    (tmp_path / "taken").write_text("mine")
    done = jianbao(command, str(SEED), "-o", "taken", cwd=tmp_path)
    assert (done.returncode, (tmp_path / "taken").read_text()) == (8, "mine")


def test_a_text_without_any_event_gives_a_record_that_says_so(tmp_path: Path) -> None:
    """A notice: no event, no people, nothing signed; briefing and memo are still made."""
    (tmp_path / "notice.txt").write_text(NO_EVENT, encoding="utf-8")
    record = json.loads(jianbao("extract", "notice.txt", cwd=tmp_path).stdout)
    assert (record["event"], record["people"], record["signings"]) == ({}, [], [])
    assert jianbao("briefing", "notice.txt", cwd=tmp_path).returncode == 0
    assert jianbao("memo", "notice.txt", cwd=tmp_path).returncode == 0


def test_of_several_documents_the_good_ones_are_made(tmp_path: Path) -> None:
    """One missing article in a list of two is a usage fault before anything is written; one corrupt in a folder is exit 12."""
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_bytes(SEED.read_bytes())
    (folder / "b.txt").write_bytes(b"")
    done = jianbao("memo", "in", cwd=tmp_path)
    assert done.returncode == 12
    assert len(done.stdout.splitlines()) == 1
    assert b"b.txt" in done.stderr


def test_schema_doctor_and_templates(tmp_path: Path) -> None:
    """Each prints what it is asked for."""
    assert json.loads(jianbao("schema", cwd=tmp_path).stdout)["$defs"]["Record"]
    doctor = jianbao("doctor", cwd=tmp_path)
    assert (doctor.returncode, b"FAULT" in doctor.stdout) == (0, False)
    names = [line.split("\t")[0] for line in jianbao("templates", "list", cwd=tmp_path).stdout.decode().splitlines()]
    assert {"briefing", "memo", "digest"} <= set(names)
    copied = jianbao("templates", "copy", "briefing", "own", cwd=tmp_path)
    assert copied.returncode == 0
    assert jianbao("briefing", str(SEED), "--template", "own", cwd=tmp_path).returncode == 0
    assert jianbao("templates", "check", "own", cwd=tmp_path).returncode == 0


def test_a_briefing_of_ours_gives_the_facts_of_its_article(tmp_path: Path) -> None:
    """The seed, damage and all: people, signings, unveilings, releases, figures and event of the PDF are those of the text."""
    path = jianbao("briefing", str(SEED), cwd=tmp_path).stdout.decode().strip()
    again = json.loads(jianbao("extract", path, cwd=tmp_path).stdout)
    first = json.loads(jianbao("extract", str(SEED), cwd=tmp_path).stdout)
    for key in ("event", "people", "signings", "releases", "talks", "byline"):
        assert again[key] == first[key], key
    for key, part in (("unveilings", "name"), ("figures", "text")):  # descriptions are printed restored
        assert [fact[part] for fact in again[key]] == [fact[part] for fact in first[key]]
