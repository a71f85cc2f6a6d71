"""Read a document in a child process of limited memory and time, so that nothing in it can stop or swell the caller."""

import math
import os
import pickle
import resource
import select
import signal
import time

from generator.errors import JianbaoError, SourceTooLarge, SourceUnreadable
from generator.ingest.limits import DEFAULT, Limits
from generator.ingest.reader import read
from generator.model.source import Source

_FIX = "make the document anew, or split it"


def read_limited(data: bytes, name: str, *, encoding: str | None = None, limits: Limits = DEFAULT) -> tuple[Source, ...]:
    """Return what `reader.read` returns, read in a forked child under ``limits.memory`` and ``limits.seconds``.

    To be called from a process with one thread; costs some milliseconds. POSIX only.

    Raises:
        SourceTooLarge: the child passed its memory or time, and also what `reader.read` raises.
        SourceUnreadable: the child died of the document.
    """
    receiving, sending = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(receiving)
        _work(sending, data, name, encoding, limits)
    os.close(sending)
    answer = _receive(receiving, child, limits.seconds)
    _, status = os.waitpid(child, 0)
    if not answer or os.WIFSIGNALED(status):
        raise _death(status, name, limits, timed_out=answer is None)
    result = pickle.loads(answer)  # noqa: S301 - written by our own child
    if isinstance(result, JianbaoError):
        raise result
    assert isinstance(result, tuple)
    return result


def _work(sending: int, data: bytes, name: str, encoding: str | None, limits: Limits) -> None:
    """Read in the child, write the sources or the error, and end without the parent's clean-up."""
    code = 1
    try:
        _limit(limits)
        try:
            result: object = read(data, name, encoding=encoding, limits=limits)
        except JianbaoError as error:
            result = error
        except (MemoryError, RecursionError):
            result = SourceTooLarge("it needs more memory than a document may", name, _FIX)
        with os.fdopen(sending, "wb") as out:
            pickle.dump(result, out)
        code = 0
    finally:
        os._exit(code)


def _limit(limits: Limits) -> None:
    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - no pathlib in a fork
        used = int(file.read().split()[0]) * resource.getpagesize()
    for kind, value in (
        (resource.RLIMIT_AS, used + limits.memory),
        (resource.RLIMIT_CPU, math.ceil(limits.seconds)),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(kind)[1]
        resource.setrlimit(kind, (value if hard == resource.RLIM_INFINITY else min(value, hard), hard))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))


def _receive(descriptor: int, child: int, seconds: float) -> bytes | None:
    """Return all that the child writes; None, and the child is killed, when it takes longer than ``seconds``."""
    deadline = time.monotonic() + seconds
    pieces: list[bytes] = []
    with os.fdopen(descriptor, "rb", buffering=0) as pipe:
        while True:
            ready, _, _ = select.select([pipe], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                os.kill(child, signal.SIGKILL)
                return None
            piece = pipe.read(1 << 20)
            if not piece:
                return b"".join(pieces)
            pieces.append(piece)


def _death(status: int, name: str, limits: Limits, *, timed_out: bool) -> JianbaoError:
    if timed_out or (os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU):
        return SourceTooLarge(f"it takes longer than {limits.seconds:g} s to read", name, _FIX)
    return SourceUnreadable("the reader died of this document", name, _FIX)
