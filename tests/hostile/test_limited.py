"""A document that swells, hangs or kills its reader costs the caller one error."""

import os
import signal
import time

import pytest

from generator.errors import NoText, SourceTooLarge, SourceUnreadable
from generator.ingest import Limits, limited
from generator.ingest.limited import read_limited


def test_a_sound_document_is_read_as_without_limits() -> None:
    (source,) = read_limited("市長出席活動。".encode(), "a")
    assert source.text == "市長出席活動。"


def test_its_own_error_comes_through() -> None:
    with pytest.raises(NoText) as caught:
        read_limited(b"  ", "a")
    assert caught.value.where == "a"


@pytest.mark.parametrize(
    ("harm", "expected"),
    [
        (lambda *_, **__: bytearray(1 << 30), SourceTooLarge),
        (lambda *_, **__: time.sleep(60), SourceTooLarge),
        (lambda *_, **__: os.kill(os.getpid(), signal.SIGKILL), SourceUnreadable),
        (lambda *_, **__: os._exit(0), SourceUnreadable),
        (lambda *_, **__: 1 / 0, SourceUnreadable),
    ],
    ids=["memory", "time", "crash", "quiet end", "fault"],
)
def test_harm_is_confined(monkeypatch: pytest.MonkeyPatch, harm: object, expected: type[Exception]) -> None:
    monkeypatch.setattr(limited, "read", harm)
    with pytest.raises(expected):
        read_limited(b"a", "a", limits=Limits(seconds=1.0, memory=200_000_000))


def test_the_child_cannot_write_a_file(monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    def write(*_: object, **__: object) -> object:
        (tmp_path / "a").write_text("x")  # type: ignore[operator]
        return ()

    monkeypatch.setattr(limited, "read", write)
    with pytest.raises(SourceUnreadable):
        read_limited(b"a", "a", limits=Limits(seconds=5.0))
