"""The ways of saying that something was signed: verb, document, parties."""

import re
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.english import organisations, parties
from generator.extract.english.agreements import (
    ACTIVE,
    ALLIANCE,
    CEREMONY,
    DATED,
    DOC,
    GERUND,
    HELD,
    HINT,
    LEAD,
    LONG_AGO,
    MEANS,
    NOUN,
    PASSIVE,
    REPORTED,
    SIGNED,
    SO,
    UNREAL,
    WATCHED,
)
from generator.extract.english.document import Line, Reading


class Hit(NamedTuple):
    """One way of saying that something was signed."""

    verb: tuple[int, int]
    doc: tuple[int, int]
    parties: tuple[organisations.Range, ...]
    passive: bool


_ROWS = (ACTIVE, NOUN, GERUND, MEANS, DATED, WATCHED, SIGNED, CEREMONY, ALLIANCE)


def read(reading: Reading, line: Line) -> list[Hit]:
    """Return the signings that a sentence speaks of."""
    text, start, end = reading.document.folded, line.sentence.start, line.sentence.end
    hits: list[Hit] = []
    if not HINT.search(text, start, end):
        return hits
    if (apart := parties.named_apart(text, start, end)) and (told := _APART.match(text, start, apart[0][0])):
        return [Hit(told.span("verb"), told.span("doc"), tuple(own(reading, line, apart)), True)]
    for match in (m for pattern in _ROWS for m in pattern.finditer(text, start, end)):
        if _unreal(text, start, match) or any(h.doc[0] < match.end("doc") and match.start("doc") < h.doc[1] for h in hits):
            continue
        found = own(reading, line, _subject(text, start, end, match)) + own(reading, line, parties.partners(text, match.end("doc"), end))
        if match.re in {SIGNED, CEREMONY} and not found:
            continue
        hits.append(Hit(match.span("verb"), match.span("doc"), tuple(dict.fromkeys(found)), match.re is not ACTIVE))
    for match in PASSIVE.finditer(text, start, end):
        if UNREAL.search(text, match.start("between"), match.start("verb")) or LONG_AGO.match(text, match.end("verb"), end):
            continue
        if any(h.doc[0] <= match.end("doc") and match.start("doc") <= h.doc[1] for h in hits):
            continue
        found = own(reading, line, parties.partners(text, match.end("doc"), end)) or own(
            reading,
            line,
            [] if any(s.start > match.end("verb") for s in line.skeleton.stands) else parties.agents(text, match.end("verb"), end),
        )
        hits.append(Hit(match.span("verb"), match.span("doc"), tuple(found), True))
    return hits


_APART = compiled(rf"[^.;]{{0,80}}?\b(?P<verb>signed|[Ss]ignatories (?:of|to|for)) (?:the |this )?(?P<doc>{DOC})")
"""Signatories to the agreement are A, B and C."""


def _unreal(text: str, start: int, match: re.Match[str]) -> bool:
    """Say whether a signing is only planned, denied, or told as background."""
    if match.re is CEREMONY and _TO_COME.match(text, match.end()):
        return True
    if match.re in {SIGNED, ACTIVE, WATCHED} and LONG_AGO.match(text, match.end("verb" if match.re is SIGNED else "doc")):
        return True
    if match.re in {SIGNED, MEANS}:
        return False
    told = UNREAL.search(text, max(start, match.start() - 30), match.start())
    return told is not None and not (told.group() == "had" and REPORTED.search(text, start, told.start()))


_TO_COME = compiled(r"[^.;]{0,80}?\b(?:will|is (?:to be|scheduled|expected)|to be held)\b")


def _subject(text: str, start: int, end: int, match: re.Match[str]) -> list[organisations.Range]:
    """Return who does the signing that ``match`` tells: the subject of the verb, or of the main clause."""
    at = match.start()
    if match.re in {ACTIVE, ALLIANCE}:
        return _behind_gerund(text, match, end) if _GERUND.fullmatch(text, start, at) else parties.subject(text, start, at)
    if match.re is WATCHED:
        return parties.subject(text, match.start("subject"), match.start("verb"))
    if match.re is SIGNED:
        return parties.agents(text, match.end("verb"), min(end, match.end("verb") + 80)) or _around(text, start, end, match)
    if match.re is MEANS:
        lead = LEAD.match(text, start, at)
        return parties.main(text, start, at) or organisations.listed(text, lead.end() if lead else start, at, pair=True)
    held = HELD.search(text, start, at)
    if held is not None:
        return parties.subject(text, start, held.start())
    return parties.main(text, start, at) if match.re in {NOUN, CEREMONY} and SO.search(text, start, at) else []


_GERUND = compiled(r"(?:After )?[Hh]aving (?:just |recently )?")


def _behind_gerund(text: str, match: re.Match[str], end: int) -> list[organisations.Range]:
    """Return who did it of ``Having signed an agreement with B, A will …``."""
    comma = text.find(", ", match.end(), end)
    return organisations.listed(text, comma + 2, end, pair=True) if comma > 0 else []


def _around(text: str, start: int, end: int, match: re.Match[str]) -> list[organisations.Range]:
    """Return the subject of the main clause, which stands behind an agreement that opens the sentence, else before it."""
    if match.start() > start + 1:
        return parties.main(text, start, match.start())
    comma = text.find(", ", match.end("verb"), end)
    return parties.main(text, comma + 2, end) if comma > 0 else []


def own(reading: Reading, line: Line, found: list[organisations.Range]) -> list[organisations.Range]:
    """Return the ranges that are no person and no document."""
    stands = line.skeleton.stands
    text = reading.document.folded
    return [r for r in found if organisations.looks_like_one(text, r) and not any(s.start < r[1] and r[0] < s.end for s in stands)]
