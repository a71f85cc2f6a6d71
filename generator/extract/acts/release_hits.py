"""A title found, and how surely; each title once."""

import msgspec

from generator.expressions import compiled
from generator.extract.acts import release_words
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
    """Return each title once, a stamp's with its kind: the first statement wins, with who it is by from any of them.

    A headline's title stands only where no sentence has one.
    """
    kept: list[Hit] = []
    strong = any(not h.weak for h in hits)
    hits = [_whole_issue(reading, hit) for hit in hits]
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


def _whole_issue(reading: Reading, hit: Hit) -> Hit:
    """Return the title of an issue of stamps with its marks and kind (《甲》特种邮票), any other as it is."""
    stamp = release_words.STAMP.match(reading.text, hit.end + 1) if reading.text[hit.end : hit.end + 1] == "》" else None
    return msgspec.structs.replace(hit, start=hit.start - 1, end=stamp.end()) if stamp else hit


def _same(a: str, b: str) -> bool:
    if a == b:
        return True
    short, long = sorted((_ASIDE.sub("", a), _ASIDE.sub("", b)), key=len)
    return short in long or (len(short) >= 6 and long.endswith(short[-6:]) and long.startswith(short[:2]))
