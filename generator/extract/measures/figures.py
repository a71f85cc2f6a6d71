"""Which measures are figures, and what a figure says: label, period, rank, target."""

import re
from collections.abc import Iterable, Sequence

from generator.expressions import compiled
from generator.extract.drafts import EventDraft, FigureDraft
from generator.extract.measures.find import Found
from generator.extract.measures.label import label_of
from generator.extract.measures.period import Periods
from generator.extract.measures.reject import Rejecter
from generator.extract.measures.target import is_target, ranks
from generator.extract.text import Document
from generator.model.span import Quote, Span, lies_within

_LONGEST_HEADLINE = 60
_ROUNDING = 0.5
_REMEMBERED = 32
"""How many different things of the same amount are compared with a new one; bounds the work on very long texts."""


def find_figures(document: Document, measures: Iterable[Found], zones: Iterable[Span], event: EventDraft) -> tuple[FigureDraft, ...]:
    """Return the figures of a Chinese text, in its order.

    Args:
        document: The folded text.
        measures: Its measures, in order.
        zones: Stretches in which nothing is read (byline, captions, navigation).
        event: The event: its day settles 今年 and 去年, and a year in its name is no period.
    """
    masked = sorted(zones)
    read = [found for found in measures if not lies_within(found.start, masked)]
    rejecter = Rejecter(document, read)
    kept = _different(document, [found for found in read if rejecter.reason(found) is None])
    periods = Periods(document.folded, event, kept)
    return tuple(_figure(document, found, periods, rank) for found, rank in zip(kept, ranks(document, kept), strict=True))


def _different(document: Document, measures: Sequence[Found]) -> list[Found]:
    """Return the measures without repetitions: the same amount of the same thing, the more exact unit kept."""
    groups: dict[object, list[Found]] = {}
    for found in measures:
        key = (found.draft.value, found.draft.value_to, "money" if found.kind == "money" else found.draft.unit.value, found.level)
        known = groups.setdefault(key, [])
        for index in range(max(0, len(known) - _REMEMBERED), len(known)):
            other = known[index]
            if _same(document, found, other):
                exact = (other.unit == "元" != found.draft.unit.value) or (found.unit != "" and not other.unit)
                fuller = (found.numeral[0].isdigit(), found.draft.qualifier is not None) > (
                    other.numeral[0].isdigit(),
                    other.draft.qualifier is not None,
                )
                headline = other.start < _headline_end(document.folded)
                known[index] = found if exact or (fuller and headline) else other
                break
        else:
            known.append(found)
    kept = sorted((found for group in groups.values() for found in group), key=lambda found: found.start)
    return [found for found in kept if not _rounded(document, found, kept)]


def _rounded(document: Document, found: Found, kept: Sequence[Found]) -> bool:
    """Say whether a headline's number is one that the text tells more exactly: a per cent with its decimals, the end of a range."""
    value = found.draft.value
    if found.start >= _headline_end(document.folded):
        return False
    if found.kind != "age" and any(other.draft.value_to == value and other.draft.unit.value == found.draft.unit.value for other in kept):
        return True
    if found.kind != "percent" or value != int(value):
        return False
    return any(other.kind == "percent" and other is not found and 0 < abs(other.draft.value - value) <= _ROUNDING for other in kept)


def _same(document: Document, one: Found, other: Found) -> bool:
    """Say whether two equal amounts are of one thing: exact numbers are, round ones when the words around them agree."""
    if one.kind == "money" and one.draft.unit.value != other.draft.unit.value and "元" not in {one.unit, other.unit}:
        return False
    digits = one.numeral.replace(",", "").replace(".", "").strip("0万亿千百十")
    if min(one.start, other.start) < _headline_end(document.folded):
        return True
    if one.kind == "times" and one.end - one.number_end >= 2 and one.draft.text.value == other.draft.text.value:
        return True
    first, later = sorted((one, other), key=lambda found: found.start)
    things = _same_things(document.folded, first, later) if one.kind in {"count", "people"} else None
    if things is not None:
        return things
    apart = _apart(document.folded, first, later)
    exact = {"duration": 0, **(_TOLD_AGAIN if apart else {"money": 2, "area": 2})}.get(one.kind, 3)
    return len(digits) >= exact or bool(_pairs(document, one) & _pairs(document, other))


_NOUN = compiled("[\u4e00-\u9fff]{2,14}?(?=[^\u4e00-\u9fff]|的|以及|及|和|与|并|等|$)")
_WHO = compiled("[\u4e00-\u9fff]{2,16}$")
_TOLD_AGAIN = {"money": 0, "area": 0}
"""Kinds of which an equal amount in another sentence is the same one; one sentence may tell of two things."""
_FEW, _BEFORE = 2, 16
"""Digits of a count that is no coincidence; characters before it in which those counted are named."""
_LONGEST_SENTENCE = 1000
"""Code points behind which nobody looks for the end of a sentence any more."""


def _apart(text: str, first: Found, later: Found) -> bool:
    """Say whether two amounts stand in two sentences."""
    return later.start - first.end > _LONGEST_SENTENCE or any(mark in text[first.end : later.start] for mark in "。!?\n")


def _same_things(text: str, first: Found, later: Found) -> bool | None:
    """Say whether two equal counts are of the same things (13份云杉研究报告, 13份报告; not 2个能源项目、2个文旅项目); None: not told."""
    behind, again = (_NOUN.match(text, found.end) for found in (first, later))
    beside = not _apart(text, first, later)
    if behind and again:
        return behind[0].endswith(again[0]) or again[0].endswith(behind[0]) or (False if beside else None)
    if first.kind == "people" and not behind and not again and not beside and len(first.numeral) >= _FEW:
        said, too = (_WHO.search(text, max(0, found.start - _BEFORE), found.start) for found in (first, later))
        return bool(said and too and _bigrams(said[0]) & _bigrams(too[0])) or None
    return None


def _bigrams(words: str) -> set[str]:
    return {pair for i in range(len(words) - 1) if not _EMPTY.issuperset(pair := words[i : i + 2])}


def _headline_end(text: str) -> int:
    """Return where the headline ends, 0 where there is none: what it tells is told again below."""
    end = text.find("\n", 0, _LONGEST_HEADLINE)
    return end if end > 0 and "。" not in text[:end] else 0


_GIVEN = frozenset(["捐", "赠"])
"""Behind a sum: the verb alone tells that it is the same gift."""
_EMPTY = frozenset("将可已有共达到至约为的了在于及与和并也又超过能会要")
"""Characters whose pairs tell nothing of the thing (将可, 已有)."""


def _pairs(document: Document, found: Found) -> set[str]:
    """Return the pairs of neighbouring characters around a measure."""
    text = document.folded
    words = (
        re.split("[,。;、:]", text[max(0, found.start - 6) : found.start])[-1],
        re.split("[,。;、:]", text[found.end : found.end + 6])[0],
    )
    given = {words[1][0]} if words[1][:1] in _GIVEN else set()
    pairs = (side[i : i + 2] for side in words for i in range(len(side) - 1))
    return given | {pair for pair in pairs if pair.isalpha() and not _EMPTY.issuperset(pair)}


def _figure(document: Document, found: Found, periods: Periods, rank: Quote | None) -> FigureDraft:
    return FigureDraft(
        measure=found.draft,
        label=label_of(document, found),
        period=periods.at(found),
        rank=rank,
        target=is_target(document.folded, found, periods.future_at(found), periods.year),
        trace=found.draft.trace,
    )
