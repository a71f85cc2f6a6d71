"""Documents are found and read without leaving their place, waiting on a device or taking half a file."""

import io
import os
from pathlib import Path

import pytest

from generator.errors import SourceMissing, SourceRefused, SourceTooLarge
from generator.ingest import files
from generator.ingest.files import Found, find, load
from generator.ingest.limits import Limits


def names(found: tuple[Found, ...]) -> list[str]:
    return [f.name for f in found]


def test_a_folder_gives_its_documents_in_order_and_nothing_else(tmp_path: Path) -> None:
    for name in ("b.txt", "a.docx", "c.part", "~$a.docx", ".DS_Store", "x.tmp", "README.md", "index.toml", "d.txt~", "LICENSE", "e"):
        (tmp_path / name).write_text("x")
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "f.html").write_text("x")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "g.txt").write_text("x")
    assert names(find([tmp_path])) == ["a.docx", "b.txt", "e", "f.html"]


def test_a_file_named_outright_is_taken_whatever_its_name(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("x")
    assert names(find([tmp_path / "README.md", "-"])) == ["README.md", "-"]


def test_a_document_found_twice_is_listed_once(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    assert len(find([tmp_path, tmp_path])) == 1


@pytest.mark.parametrize("path", ["absent.txt", "a\0b"])
def test_a_path_that_is_not_there_is_missing(path: str) -> None:
    with pytest.raises(SourceMissing):
        find([path])


def test_an_empty_folder_is_missing(tmp_path: Path) -> None:
    with pytest.raises(SourceMissing, match="holds no documents"):
        find([tmp_path])


def test_standard_input_is_read_up_to_the_limit() -> None:
    assert load(Found(None), stdin=io.BytesIO(b"abc")) == b"abc"
    with pytest.raises(SourceTooLarge):
        load(Found(None), Limits(bytes=2), stdin=io.BytesIO(b"abc"))


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    big = tmp_path / "big.txt"
    with big.open("wb") as file:
        file.truncate(10**12)
    monkeypatch.setattr(files.os, "read", lambda *_: pytest.fail("read"))
    with pytest.raises(SourceTooLarge):
        load(Found(big))


@pytest.mark.parametrize("make", [os.mkfifo, lambda p: p.symlink_to("/dev/zero"), lambda p: p.symlink_to("/dev/tty")])
def test_a_fifo_or_device_is_refused(tmp_path: Path, make: object) -> None:
    path = tmp_path / "a.txt"
    make(path)  # type: ignore[operator]
    for found in (Found(path), Found(path, tmp_path)):
        with pytest.raises(SourceRefused):
            load(found)


def test_a_fifo_that_takes_a_files_place_does_not_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.txt"
    os.mkfifo(path)
    monkeypatch.setattr(files.os, "lstat", lambda _: Path(__file__).stat())
    with pytest.raises(SourceRefused, match="FIFO"):
        load(Found(path))


def test_a_link_out_of_the_folder_is_refused_and_one_inside_is_read(tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (tmp_path / "secret.txt").write_text("secret")
    (inbox / "real.txt").write_text("real")
    (inbox / "in.txt").symlink_to(inbox / "real.txt")
    (inbox / "out.txt").symlink_to(tmp_path / "secret.txt")
    (inbox / "folder").symlink_to(tmp_path)
    found = {f.name: f for f in find([inbox])}
    assert set(found) == {"real.txt", "in.txt", "out.txt"}
    assert load(found["in.txt"]) == b"real"
    with pytest.raises(SourceRefused, match="leads out"):
        load(found["out.txt"])


@pytest.mark.parametrize("change", [b"more", b""])
def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: bytes) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"x" * 100)
    read = os.read

    def read_and_write(descriptor: int, size: int) -> bytes:
        data = read(descriptor, size)
        path.write_bytes(change)
        return data

    monkeypatch.setattr(files.os, "read", read_and_write)
    with pytest.raises(SourceRefused, match="still being written"):
        load(Found(path))


def test_a_file_that_goes_after_it_was_found_is_missing(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    (found,) = find([path])
    path.unlink()
    with pytest.raises(SourceMissing):
        load(found)
