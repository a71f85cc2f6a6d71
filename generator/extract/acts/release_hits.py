"""A title found, and how surely; each title once."""

from typing import Literal

import msgspec

from generator.expressions import compiled
from generator.extract.acts import release_words
from generator.extract.acts.cue import Cue
from generator.extract.acts.names import short_for
from generator.extract.acts.scan import Reading
from generator.model.span import Quote

_ASIDE = compiled(r"\([^()]{1,40}\)$")
_SHORTEST, _TAIL = 6, 4
"""From so many code points on a title may be short for another one, which ends as it does."""
_NEAR = 80
"""How many titles back the same one is looked for."""


class Hit(msgspec.Struct, frozen=True):
    """A title, its kind and who it is by; ``weak``: only a headline or a speaker says it."""

    start: int
    end: int
    kind: Literal["release", "presentation"]
    by: Quote | None
    cue: Cue
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
            (
                i
                for i in range(len(kept) - 1, max(-1, len(kept) - _NEAR), -1)
                if _same(value, reading.plain(kept[i].start, kept[i].end), together=hit.cue == kept[i].cue)
                or _short(reading, hit, kept[i])
                or _short(reading, kept[i], hit)
            ),
            None,
        )
        if same is not None:
            first = kept[same]
            behind_dash = reading.plain(first.start, first.end).endswith(f"-{value}")  # 某乡百科-某乡志
            fuller = _short(reading, first, hit)
            kept[same] = msgspec.structs.replace(
                hit if behind_dash or fuller else first, by=(hit.by if fuller else None) or first.by or hit.by
            )
        elif not (hit.weak and strong):
            kept.append(hit)
    return sorted(kept, key=lambda h: h.start)


def _whole_issue(reading: Reading, hit: Hit) -> Hit:
    """Return the title of an issue of stamps with its marks and kind (《甲》特种邮票), of a series with its volume, any other as it is."""
    if volume := release_words.VOLUME_OF.match(reading.text, hit.end):
        whole = reading.plain(hit.start, hit.end) + volume["volume"]
        at = reading.document.folded.find(whole)
        at, end = (at, at + len(whole)) if at >= 0 else (hit.start - 1, volume.end())
        return msgspec.structs.replace(hit, start=at, end=end)
    stamp = release_words.STAMP.match(reading.text, hit.end + 1) if reading.text[hit.end : hit.end + 1] in tuple("》」”") else None
    return msgspec.structs.replace(hit, start=hit.start - 1, end=stamp.end()) if stamp else hit


def _short(reading: Reading, one: Hit, other: Hit) -> bool:
    """Say whether plain words are a title in 《》 with some left out inside (养老调查报告 for 《养老服务民间调查报告》)."""
    short, long = reading.plain(one.start, one.end), reading.plain(other.start, other.end)
    marked = [reading.document.folded[max(0, hit.start - 1) : hit.start] in ("《", "“", "「") for hit in (one, other)]
    alike = _SHORTEST <= len(short) < len(long) and short[0] == long[0] and short[-_TAIL:] == long[-_TAIL:]
    within = len(short) >= _SHORTEST and len(short) < len(long) and short in long
    return marked == [False, True] and (within or (alike and short_for(short, long)))


def _same(a: str, b: str, *, together: bool) -> bool:
    """Say whether two titles are of one thing; two that one verb makes public ``together`` are not for being much alike."""
    if a == b:
        return True
    if together:
        return False
    short, long = sorted((_ASIDE.sub("", a), _ASIDE.sub("", b)), key=len)
    return short in long or (len(short) >= 6 and long.endswith(short[-6:]) and long.startswith(short[:2]))
