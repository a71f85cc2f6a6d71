"""A sentence with one mark for each person in it, so that tables of patterns can speak of persons."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from bisect import bisect_right
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.english.people import Stand
from generator.extract.english.tokens import Sentence

PERSON = "\ue000"
"""Stands for a person with address and posts."""


class Skeleton(NamedTuple):
    """The text of a sentence with `PERSON` for each stand."""

    text: str
    stands: tuple[Stand, ...]
    """One for each mark, in order."""
    marks: tuple[int, ...]
    """Where the marks are in ``text``."""
    starts: tuple[int, ...]
    """Where each piece between marks begins in ``text``, and …"""
    origins: tuple[int, ...]
    """… in the source."""

    def source(self, at: int) -> int:
        """Return the offset in the source of an offset in the skeleton."""
        piece = bisect_right(self.starts, at) - 1
        return self.origins[piece] + at - self.starts[piece]

    def within(self, start: int, end: int) -> tuple[Stand, ...]:
        """Return the persons whose marks lie in ``text[start:end]``."""
        return tuple(stand for stand, mark in zip(self.stands, self.marks, strict=True) if start <= mark < end)

    def holds_somebody(self, start: int, end: int) -> bool:
        """Say whether a person stands, at least in part, in ``[start:end)`` of the source."""
        return any(stand.start < end and start < stand.end for stand in self.stands)


def build(text: str, sentence: Sentence, stands: list[Stand]) -> Skeleton:
    """Return the skeleton of a sentence."""
    pieces: list[str] = []
    starts, origins, marks, kept = [0], [sentence.start], [], []
    at, length = sentence.start, 0
    for stand in stands:
        if stand.start < at:
            continue
        pieces.append(text[at : stand.start])
        length += stand.start - at
        marks.append(length)
        kept.append(stand)
        pieces.append(PERSON)
        starts.append(length)
        origins.append(stand.start)
        length += 1
        at = stand.end
        starts.append(length)
        origins.append(at)
    pieces.append(text[at : sentence.end])
    return Skeleton("".join(pieces), tuple(kept), tuple(marks), tuple(starts), tuple(origins))


def joined(lead: Skeleton, item: Skeleton, cut: int) -> Skeleton:
    """Return the lead of a list with an item behind it as one sentence; the first ``cut`` characters of the item are its mark."""
    shift = len(lead.text) + 1 - cut
    starts = (cut, *(start for start in item.starts if start > cut))
    origins = (item.source(cut), *(origin for start, origin in zip(item.starts, item.origins, strict=True) if start > cut))
    return Skeleton(
        f"{lead.text} {item.text[cut:]}",
        lead.stands + item.stands,
        lead.marks + tuple(mark + shift for mark in item.marks),
        lead.starts + tuple(start + shift for start in starts),
        lead.origins + origins,
    )


_JOIN = (
    rf"(?: \([^(){PERSON}]{{1,60}}\))?"
    r"(?: from [A-Z][\w&-]+(?: [A-Z][\w&-]+){0,4}|,? (?:of|with|at|from|for) (?:the )?[A-Z][\w&'\u2019-]*(?:,? (?:of |and |& |for |the )?[A-Z][\w&'\u2019-]*){0,9}(?=,| and ))?(?:,? (?:who (?:was|were) )?(?:represented by|on behalf of) |\s?[\u2022\u25cf\u25aa] |\s?[,;]\s?(?:and |as well as |along with |together with )?|,? (?:and|&|in addition to|as well as|along with|together with|with|alongside|assisted by|aided by|supported by) (?:(?<=together with )[a-z-]+s )?) ?(?:also )?(?:by )?(?:newly [a-z]+ )?(?:[Tt]he (?:[a-z]+['\u2019]s |aforementioned |said )?|fellow |[Ii]ts |[Oo]ur |[Hh]is |[Hh]er )?(?:(?:[A-Z][\w&-]+ ){0,4}(?:counterpart|colleague),? )?"
)
_SUCH = rf"[,;]? (?:and|as well as|along with|together with) [a-z][^{PERSON}.;:,]{{1,60}},? (?:such as|including|namely) (?:the )?"
"""Leads on to more persons by what they are together (and senior officials such as)."""
_FROM = rf"[,;]? and,? from (?:the )?[A-Z][^{PERSON}.;:,]{{1,60}}, "
"""Leads on to those of another body (; and, from Alder Ltd, P)."""
LIST = rf"{PERSON}(?>{_JOIN}{PERSON}){{0,60}}"
"""Persons joined by commas and conjunctions."""
LOOSE = rf"{PERSON}(?>(?:['\u2019]s (?:wife|husband|spouse|deputy|representative))?(?: (?:of|from) (?:the )?[A-Z\d][^{PERSON}.;:,]{{1,60}}| (?:in|at|with|for|within|on) [^{PERSON}.;:,]{{1,80}}(?=;))?(?:[,;] (?!who (?:was|were) (?:accompanied|joined|flanked|assisted)\b)[^{PERSON}.;:,]{{1,60}}){{0,3}}(?:{_SUCH}|{_FROM}|{_JOIN}(?:[A-Za-z][^{PERSON}.;:,]{{1,40}}: |[A-Z][^{PERSON}.;:,]{{1,40}} |[a-z-]+(?:['\u2019]s|s['\u2019]) )?){PERSON}){{0,60}}"
"""The same with parties between them that are not named persons; an item ends at the next person whatever way it is read, so it is atomic."""
GAP = rf"(?:(?!\b(?:that|which|said|says|added|by|when|while|whereas|where|before|after|since|until|because|including|included|met|looked on|looks on|watched)\b|(?<=[a-z]) who\b)(?:[^{PERSON};:]|{PERSON}(?=['\u2019]s )))"
"""A character between a subject and its verb: no clause begins there; somebody's words or work may (echoed P's remarks and said)."""


ASIDE = rf"(?:,? (?:who (?:was |were )?)?(?:(?:surrounded|flanked|joined|accompanied|assisted|supported|escorted) by|in the company of|quoting|citing|echoing|paraphrasing|praising|commending|thanking|hailing|lauding|congratulating|welcoming|representing|represented(?! by)) (?:[^,.;:{PERSON}]{{1,90}},|(?:[Tt]he |[Hh]is |[Hh]er )?{LIST}(?:['\u2019]s [^,.;:{PERSON}]{{1,60}})?(?: and [a-z][^,.;:{PERSON}]{{1,60}})?,?))"
"""Who stood around the subject, or for whom it stands."""


def pattern(source: str) -> re.Pattern[str]:
    """Return a pattern of a table: ``<who>`` is a list of persons, ``<loose>`` a loose one, ``<one>`` a single person, ``<both>`` one and whom he does it with, ``<gap>`` what may stand before the verb."""
    return compiled(
        source.replace("<who>", f"(?P<who>{LIST})")
        .replace("<loose>", f"(?P<who>{LOOSE})")
        .replace("<one>", f"(?P<who>{PERSON})")
        .replace("<both>", f"(?P<who>{PERSON}[^{PERSON}.;]{{1,220}}? and,? (?:together |along )?with (?:the )?{LIST})")
        .replace("<gap>", f"{ASIDE}?{GAP}{{0,220}}?\\b")
    )
