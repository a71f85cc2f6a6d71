"""A title found, and how surely; each title once."""

import msgspec

from generator.expressions import compiled
from generator.extract.acts.scan import Reading
from generator.model.span import Quote

_ASIDE = compiled(r"\([^()]{1,40}\)$")
_NEAR = 80
"""How many titles back the same one is looked for."""


class Hit(msgspec.Struct, frozen=True):
    """A title, its kind and who it is by; ``weak``: only a headline or a speaker says it."""

    start: int
    end: int
    kind: str
    by: Quote | None
    trace: tuple[str, ...]
    weak: bool


def once(reading: Reading, hits: list[Hit]) -> list[Hit]:
    """Return each title once: the first statement wins, with who it is by from any of them; a headline's only where no sentence has it."""
    kept: list[Hit] = []
    strong = any(not h.weak for h in hits)
    for hit in sorted(hits, key=lambda h: (h.weak, h.start)):
        value = reading.plain(hit.start, hit.end)
        same = next(
            (i for i in range(len(kept) - 1, max(-1, len(kept) - _NEAR), -1) if _same(value, reading.plain(kept[i].start, kept[i].end))),
            None,
        )
        if same is not None:
            first = kept[same]
            behind_dash = reading.plain(first.start, first.end).endswith(f"-{value}")  # 某乡百科-某乡志
            kept[same] = msgspec.structs.replace(hit if behind_dash else first, by=first.by or hit.by)
        elif not (hit.weak and strong):
            kept.append(hit)
    return sorted(kept, key=lambda h: h.start)


def _same(a: str, b: str) -> bool:
    if a == b:
        return True
    short, long = sorted((_ASIDE.sub("", a), _ASIDE.sub("", b)), key=len)
    return short in long or (len(short) >= 6 and long.endswith(short[-6:]) and long.startswith(short[:2]))
