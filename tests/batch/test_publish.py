"""Writing files: whole or not at all."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.batch import publish
from generator.errors import OutputError


@given(st.text())
def test_a_slug_is_always_a_safe_part_of_a_file_name(title: str) -> None:
    """At most 60 bytes, never empty, no separator, no leading dot or hyphen."""
    part = publish.slug(title)
    assert 0 < len(part.encode()) <= publish.SLUG_BYTES
    assert "/" not in part
    assert "\0" not in part
    assert part[0] not in ".-"


def test_eighty_characters_of_chinese_fit_a_file_name() -> None:
    """Date, hash, slug and ending stay under 255 bytes, and the slug is cut between characters."""
    name = publish.output_name("2026-11-28", "ab" * 32, "數字經濟發展合作交流會" * 10, "gongwen.zh-Hant.docx")
    assert len(name.encode()) < 130
    name.encode().decode()


def test_a_full_disk_leaves_the_old_file_and_no_temporary_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The write fails half-way; what stood there before is whole."""
    publish.write(tmp_path, "a.pdf", b"old")

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OutputError, match="No space left"):
        publish.write(tmp_path, "a.pdf", b"new" * 1000)
    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {"a.pdf": b"old"}


def test_a_link_in_the_place_of_the_temporary_file_is_not_followed(tmp_path: Path) -> None:
    """Nothing outside the folder is written through a planted link."""
    outside = tmp_path / "outside"
    outside.write_text("safe")
    folder = tmp_path / "out"
    folder.mkdir()
    staged = publish.stage(folder, "a.pdf", b"x")
    publish.discard(Path(staged.temporary))
    Path(staged.temporary).symlink_to(outside)
    with pytest.raises(OutputError):
        publish.stage(folder, "a.pdf", b"x")
    assert outside.read_text() == "safe"
