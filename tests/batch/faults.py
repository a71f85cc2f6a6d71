"""Documents that script their own failure, so that the framework is tested and not the readers (after Tika's MockParser)."""

import ctypes
import os
import signal
import time
from pathlib import Path

from generator.batch.work import ReadTask, Receipt, Task, guarded, perform

KILL, HANG, EAT, SPIN, CRASH = "@@kill", "@@hang", "@@eat memory", "@@spin", "@@segfault"


def scripted(task: Task) -> Receipt:
    """Do a task, or what the document says instead."""
    return guarded(task, _scripted)


def _scripted(task: Task) -> Receipt:
    if isinstance(task, ReadTask):
        head = Path(task.path).read_bytes()[:40].decode("utf-8", "replace")
        if head.startswith(KILL):
            os.kill(os.getpid(), signal.SIGKILL)
        if head.startswith(CRASH):
            ctypes.string_at(0)
        if head.startswith(HANG):
            time.sleep(3600)
        if head.startswith(SPIN):
            while True:
                pass
        if head.startswith(EAT):
            hoard = []
            while True:
                hoard.append(bytes(64 << 20))  # calloc: address space alone; writing the pages took a slow machine all its CPU seconds
    return perform(task)
