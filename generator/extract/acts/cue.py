"""The words by which a rule of the acts found something."""

from typing import NamedTuple

from generator.extract.acts.scan import Reading

_SHOWN = 12
"""So many code points of each end of long words are shown."""


class Cue(NamedTuple):
    """A rule, by its name among those of its act (``verb``, ``list``), and the words at ``[start:end]`` that it went by."""

    rule: str
    start: int
    end: int

    def trace(self, reading: Reading, act: str) -> tuple[str, str]:
        """Return what ``--trace`` prints for a find of ``act``: the rule, the words and where they begin."""
        words = reading.plain(self.start, self.end)
        shown = words if len(words) <= 2 * _SHOWN else f"{words[:_SHOWN]}…{words[-_SHOWN:]}"
        return f"{act}.{self.rule}", f"{shown}@{self.start}"
