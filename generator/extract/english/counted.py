"""Partners told by their class and number only (with five polytechnics), whose names stand with those who sign below."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from collections.abc import Sequence
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.english import affiliations, organisations
from generator.extract.english.document import Reading
from generator.extract.english.hits import Hit
from generator.extract.english.words import NUMBER_WORDS
from generator.model.record import Role
from generator.model.span import Span

_CLASS = compiled(
    r"\b(?P<n>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[a-z][\w-]* ){0,3}?"
    r"(?P<class>(?i:universities|polytechnics|colleges|academies|institutes|schools|hospitals|banks|councils|counties|municipalities|chambers|foundations|associations|authorities|ministries|agencies|federations|unions|laboratories|museums|hotels|airlines|insurers))\b"
)
"""A number of bodies of one kind."""
_REACH = 14
"""Sentences behind the signing in which its signatories are told: a list has one an item."""


class Named(NamedTuple):
    """The bodies that a class stands for."""

    parties: tuple[organisations.Range, ...]
    lines: frozenset[int]
    """Of the sentences that tell them, as indices into the body."""


def named(reading: Reading, index: int, hit: Hit, roles: Sequence[Sequence[tuple[int, Role, Span]]]) -> Named:
    """Return the bodies of the class that the sentence of a signing counts, as the signatories below are theirs; none where they are not as many."""
    text, sentence = reading.document.folded, reading.body[index].sentence
    told = _CLASS.search(text, sentence.start, sentence.end)
    if told is None:
        return Named((), frozenset())
    kind = told["class"].lower()
    one = kind.removesuffix("ies") + "y" if kind.endswith("ies") else kind.removesuffix("s")
    known = {text[slice(*party)] for party in hit.parties}
    found: dict[str, organisations.Range] = {}
    lines: set[int] = set()
    for at in range(index + 1, min(index + _REACH, len(reading.body))):
        signers = [person for person, role, _ in roles[at] if role == "sign"]
        line = reading.body[at]
        bodies = affiliations.bodies_of(reading, line, signers) if signers else []
        for body in bodies or (_of_kind(text, line.sentence.start, line.sentence.end, one) if signers else []):
            name = text[slice(*body)]
            if one in name.lower().split() and name not in known:
                found.setdefault(name, body)
                lines.add(at)
    many = int(told["n"]) if told["n"].isdigit() else NUMBER_WORDS[told["n"]]
    return Named(tuple(found.values()), frozenset(lines)) if len(found) == many else Named((), frozenset())


def _of_kind(text: str, start: int, end: int, kind: str) -> list[organisations.Range]:
    """Return the bodies of a kind that a sentence names behind a comma or a bracket, where no post says whose it is."""
    return [match.span("body") for match in _BEHIND_MARK.finditer(text, start, end) if match["kind"].lower() == kind]


_BEHIND_MARK = compiled(r"[,(] ?(?P<body>(?:[A-Z][\w'\u2019&-]* ){1,5}(?P<kind>[A-Z][a-z]+))(?=[,;.)]|$)")
