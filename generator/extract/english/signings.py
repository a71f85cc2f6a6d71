"""Agreements signed: between whom, what about, how many, for how much."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from generator.expressions import compiled
from generator.extract.drafts import MeasureDraft, SigningDraft
from generator.extract.english import figures, headlines, measures, organisations
from generator.extract.english.agreements import (
    ABOUT,
    ACTIVE,
    BRACKET,
    DATED,
    DETERMINED,
    DOC,
    FIELDS,
    FOLLOWS,
    FORMAL,
    GERUND,
    HINT,
    LEAD,
    LONG_AGO,
    MANY,
    MEANS,
    NOUN,
    NUMBERED,
    PAIR,
    PASSIVE,
    PLURAL,
    PROJECTS,
    RELATION,
    UNREAL,
    WITH,
)
from generator.extract.english.document import Line, Reading
from generator.extract.english.words import NUMBER_WORDS
from generator.model.record import Role
from generator.model.span import Quote, Span


class _Hit(NamedTuple):
    """One way of saying that something was signed."""

    verb: tuple[int, int]
    doc: tuple[int, int]
    parties: tuple[organisations.Range, ...]
    passive: bool


def find(reading: Reading, roles: Sequence[Sequence[tuple[int, Role, Span]]]) -> list[SigningDraft]:
    """Return the signings in the body, in order.

    Args:
        reading: The document.
        roles: For each line of ``reading.body()``: person, role, cue; signatories and witnesses come from there.
    """
    body = reading.body()
    result: list[SigningDraft] = []
    for index, line in enumerate(body):
        for hit in _hits(reading, line):
            made = _several(reading, line, hit) or _documents(reading, body, index, hit)
            for draft in made:
                twin = bool(result) and draft is not made[0] and result[-1] is made[0]
                if twin or _adds(reading, draft, result) or (not result and any(role == "sign" for _, role, _ in roles[index])):
                    result.append(draft)
        result.extend(draft for draft in _projects(reading, body, index) if not any(p.count == draft.count for p in result))
    named = [draft for draft in result if draft.parties or (draft.count or 0) > 1]
    if result and not named and (parties := headlines.parties(reading)):
        result = [msgspec.structs.replace(draft, parties=parties) for draft in result]
    return _with_people(reading, named or result, body, roles)


def _projects(reading: Reading, body: Sequence[Line], index: int) -> list[SigningDraft]:
    """Return the signing of a number of projects that a sentence tells; none when it tells two numbers."""
    text, sentence = reading.document.folded, body[index].sentence
    match = PROJECTS.search(text, sentence.start, sentence.end) if "projects" in text[sentence.start : sentence.end] else None
    if match is None or len(NUMBERED.findall(text, sentence.start, match.end())) > 1:
        return []
    number = match["n"].lower()
    count = int(number) if number.isdigit() else NUMBER_WORDS[number]
    what = reading.document.quote(*match.span("what"))
    amount = _amount(reading, body, index)
    return [SigningDraft(Span(*match.span("verb")), (), what, count, Span(*match.span("n")), amount, trace=("projects",))]


def _full(reading: Reading, draft: SigningDraft, before: Sequence[SigningDraft]) -> set[str]:
    """Return the names of the parties, in full where a signing before has given their abbreviation in brackets."""
    text = reading.document.folded
    short: dict[str, str] = {}
    for party in (party for other in before for party in other.parties):
        bracket = BRACKET.match(text, party.spans[0].end)
        if bracket:
            short[bracket["letters"]] = party.value
    return {short.get(party.value, party.value) for party in draft.parties}


def _adds(reading: Reading, draft: SigningDraft, before: Sequence[SigningDraft]) -> bool:
    """Say whether a signing is not only another word on one that stands before it."""
    if len(draft.parties) < 2 and draft.count is None:
        return False
    if draft.parties:
        mine = _full(reading, draft, before)
        return not any(p.parties and mine <= {q.value for q in p.parties} and p.count == draft.count for p in before)
    if not before:
        return (draft.count or 0) > 1 or draft.subject is None or bool(FORMAL.search(draft.subject.value))
    return (
        draft.count is not None
        and draft.count > 1
        and not any(p.count == draft.count for p in before)
        and sum(len(p.parties) > 0 for p in before) != draft.count
    )


def _hits(reading: Reading, line: Line) -> list[_Hit]:
    """Return the signings that a sentence speaks of."""
    text, start, end = reading.document.folded, line.sentence.start, line.sentence.end
    hits: list[_Hit] = []
    if not HINT.search(text, start, end):
        return hits
    for match in (m for pattern in (ACTIVE, NOUN, GERUND, MEANS, DATED) for m in pattern.finditer(text, start, end)):
        if UNREAL.search(text, max(start, match.start() - 30), match.start()):
            continue
        subject = _subject(text, start, match)
        parties = _own(reading, line, subject) + _own(reading, line, _partners(text, match.end("doc"), end))
        hits.append(_Hit(match.span("verb"), match.span("doc"), tuple(dict.fromkeys(parties)), match.re is not ACTIVE))
    for match in PASSIVE.finditer(text, start, end):
        if UNREAL.search(text, match.start("between"), match.start("verb")) or LONG_AGO.match(text, match.end("verb"), end):
            continue
        if any(h.doc[0] <= match.end("doc") and match.start("doc") <= h.doc[1] for h in hits):
            continue
        parties = _own(reading, line, _partners(text, match.end("doc"), end)) or _own(
            reading, line, [] if any(s.start > match.end("verb") for s in line.skeleton.stands) else _by(text, match.end("verb"), end)
        )
        hits.append(_Hit(match.span("verb"), match.span("doc"), tuple(parties), True))
    return hits


def _subject(text: str, start: int, match: re.Match[str]) -> list[organisations.Range]:
    """Return who does the signing that ``match`` tells: the subject of the verb, or of the main clause."""
    if match.re is ACTIVE:
        return _subject_of(text, _clause(text, start, match.start()), match.start())
    if match.re is not MEANS:
        return []
    lead = LEAD.match(text, start, match.start())
    return organisations.listed(text, lead.end() if lead else start, match.start(), pair=True)


def _subject_of(text: str, start: int, verb: int) -> list[organisations.Range]:
    """Return the organisations before a verb: those that open the clause when a participle stands between two commas, else the nearest."""
    opening = organisations.listed(text, start, verb, pair=True)
    if opening and (_ASIDE.fullmatch(text, opening[-1][1], verb) or _REACHES.fullmatch(text, opening[-1][1], verb)):
        return opening
    return organisations.before(text, start, verb, pair=True)


_REACHES = compiled(
    r"(?: \([^()]{2,20}\))? (?:(?:has|have|had|today|also|recently|jointly|formally|officially|successfully|on [A-Z][a-z]+day) )*"
)
"""What may stand between the list of parties and the verb, when the list is the subject itself."""
_ASIDE = compiled(r"(?: \([^()]{2,20}\))?, (?:[a-z]+ed|through|via|under) [^;]{3,160}?, (?:has |have |had |today |also |recently )*")
"""A participle with what belongs to it, between commas."""


def _clause(text: str, start: int, end: int) -> int:
    """Return where the clause begins in which a verb stands: behind an opening phrase that ends in a comma, or a colon of a dateline."""
    lead = re.match(
        r"(?:[A-Z][^,.;]{2,60}?, (?:\d|[A-Z][a-z]{2,8}\.? \d)[^\u2014\u2013:/]{2,40}(?:[\u2014\u2013:/]|--?)[^A-Z]{0,3}(?:[\w ]*/ ?--? ?)?)",
        text[start:end],
    )
    lead = lead or _TOWN.match(text[start:end])
    at = start + lead.end() if lead else start
    opening = re.match(
        r"(?:Separately|Later in the day|Earlier|Earlier in the day|During|At|On|In|Under|Also|As|Meanwhile|Further|Following)\b[^,]{0,90}, ",
        text[at:end],
    )
    return at + opening.end() if opening else at


_TOWN = compiled(r"[A-Z][A-Za-z. ]{2,30}(?: \([A-Za-z/ ]{2,15}\))? ?[:\u2013\u2014-] ")
"""A dateline without a day."""


def _partners(text: str, start: int, end: int) -> list[organisations.Range]:
    match = WITH.search(text, start, min(end, start + 260))
    if match is None or ";" in text[start : match.start()]:
        return []
    found = organisations.listed(text, match.end(), end, pair=True)
    if RELATION.search(text, start, match.start()) and not all(organisations.is_body(text, one) for one in found):
        return []
    two = text[match.start() : match.start() + 7] == "between" and len(found) == 1
    pair = PAIR.match(text, match.end(), end) if two else None
    if pair and pair.end("one") > found[0][1] and organisations.is_body(text, pair.span("one")):
        return [pair.span("one"), *organisations.listed(text, pair.end(), end)[:1]]
    middle = text.rfind(" and ", *found[0]) if two else -1
    return found if middle < 0 else [(found[0][0], middle), (middle + 5, found[0][1])]


_BY = compiled(r"[^.;]{0,40}?\bby (?:the )?")


def _by(text: str, start: int, end: int) -> list[organisations.Range]:
    match = _BY.match(text, start, end)
    return organisations.listed(text, match.end(), end) if match else []


def _own(reading: Reading, line: Line, found: list[organisations.Range]) -> list[organisations.Range]:
    """Return the ranges that are no person and no document."""
    stands = line.skeleton.stands
    text = reading.document.folded
    return [r for r in found if organisations.looks_like_one(text, r) and not any(s.start < r[1] and r[0] < s.end for s in stands)]


_ITEM = compiled(r"(?:[:;,]| ?[-\u2013]|,? and) (?:(?:and )?(?:one|another) (?P<all>among|between)|(?:one |another )?with) (?:the )?")
"""What opens an item of several signings: ``with A``, ``one among A and B``."""


def _several(reading: Reading, line: Line, hit: _Hit) -> list[SigningDraft]:
    """Return one signing for each item of ``three MoUs: with A on x; with B on y``."""
    text, end = reading.document.folded, line.sentence.end
    plural = PLURAL.search(text[slice(*hit.doc)]) is not None
    if plural and (groups := _groups(reading, line, hit)):
        return groups
    items = list(_ITEM.finditer(text, hit.doc[1], end))
    if len(items) < 2 or not (plural or any("another" in item.group() for item in items)):
        return []
    subject = [r for r in hit.parties if r[1] <= hit.verb[0]]
    drafts = []
    for number, item in enumerate(items):
        stop = items[number + 1].start() if number + 1 < len(items) else end
        partner = _own(reading, line, organisations.listed(text, item.end(), stop, pair=bool(item["all"])))
        partner = partner if item["all"] else partner[:1]
        about = ABOUT.search(text, partner[0][1] if partner else item.end(), stop)
        quote = reading.document.quote
        drafts.append(
            SigningDraft(
                Span(*hit.verb),
                tuple(quote(*r) for r in (*subject, *partner)),
                quote(about.start() + DETERMINED.match(about.group()).end(), about.end()) if about else None,  # type: ignore[union-attr]
                1,
                trace=("signings: one an item",),
            )
        )
    return drafts


_GROUP = compiled(r"\b(?:one|another|the (?:other|second|third)) (?:among|amongst|between) (?:the )?")
"""What begins each of the agreements that a sentence tells one by one."""


def _groups(reading: Reading, line: Line, hit: _Hit) -> list[SigningDraft]:
    """Return one signing for each group of ``two MoUs: one between A and B; another among C, D and E``."""
    text, end = reading.document.folded, line.sentence.end
    starts = list(_GROUP.finditer(text, hit.doc[1], end))
    if len(starts) < 2:
        return []
    stops = [*(match.start() for match in starts[1:]), end]
    groups = [
        _own(reading, line, organisations.listed(text, match.end(), stop, pair=True)) for match, stop in zip(starts, stops, strict=True)
    ]
    if any(len(group) < 2 for group in groups):
        return []
    quote = reading.document.quote
    document = quote(*_bare(text, hit.doc))
    return [
        SigningDraft(Span(*hit.verb), tuple(quote(*r) for r in group), document, 1, trace=("signings: one a group",)) for group in groups
    ]


_AND_ANOTHER = compiled(rf"(?: \([A-Z][A-Za-z]{{1,6}}\))?,? (?:and|as well as) (?:an? |the )?(?P<doc>{DOC})")


def _documents(reading: Reading, body: Sequence[Line], index: int, hit: _Hit) -> list[SigningDraft]:
    """Return a signing for each document when two of different kinds are named (a Memorandum of Understanding and an Exchange Agreement)."""
    text = reading.document.folded
    other = _AND_ANOTHER.match(text, hit.doc[1], body[index].sentence.end)
    one = _one(reading, body, index, hit)
    plural = other is None or any(PLURAL.search(text[slice(*doc)]) for doc in (hit.doc, other.span("doc")))
    if other is None or plural or not all(text[at].isupper() for at in (_bare(text, hit.doc)[0], _bare(text, other.span("doc"))[0])):
        return [one]
    parties = hit.parties or tuple(_own(reading, body[index], _partners(text, other.end(), body[index].sentence.end)))
    subjects = (_bare(text, hit.doc), _bare(text, other.span("doc")))
    quote = reading.document.quote
    return [
        msgspec.structs.replace(one, subject=quote(*subject), parties=tuple(quote(*r) for r in parties), count=1) for subject in subjects
    ]


def _one(reading: Reading, body: Sequence[Line], index: int, hit: _Hit) -> SigningDraft:
    document, line = reading.document, body[index]
    text = document.folded
    doc = _bare(text, hit.doc)
    many, many_span = _count(text, line, hit)
    return SigningDraft(
        Span(*hit.verb),
        tuple(document.quote(*r) for r in hit.parties),
        _topic(reading, line, doc),
        many,
        many_span,
        _amount(reading, body, index),
        _fields(reading, line) if many != 1 else (),
        trace=("passive" if hit.passive else "active",),
    )


def _bare(text: str, doc: tuple[int, int]) -> tuple[int, int]:
    """Drop determiners, numbers and adjectives that do not belong to the document's name."""
    words = re.match(
        r"(?:(?:[Aa]n?|[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Tt]wo|[Tt]hree|[Ff]our|five|six|seven|eight|nine|ten|other|new|formal|landmark|major|such|several|historic|separate|total|of|and|signing|\d+) )*",
        text[slice(*doc)],
    )
    return doc[0] + (words.end() if words else 0), doc[1]


def _topic(reading: Reading, line: Line, doc: tuple[int, int]) -> Quote:
    about = ABOUT.match(reading.document.folded, doc[1], line.sentence.end)
    end = doc[1] + len(about.group().rstrip()) if about else doc[1]
    return reading.document.quote(doc[0], end)


def _count(text: str, line: Line, hit: _Hit) -> tuple[int | None, Span | None]:
    match = MANY.search(text[line.sentence.start : _bare(text, hit.doc)[0]])
    if not PLURAL.search(text[slice(*hit.doc)]):
        return 1, None
    if match is None:
        return None, None
    word = match["n"].lower()
    value = int(word) if word.isdigit() else NUMBER_WORDS.get(word)
    start = line.sentence.start + match.start("n")
    return (value, Span(start, start + len(word))) if value else (None, None)


def _amount(reading: Reading, body: Sequence[Line], index: int) -> MeasureDraft | None:
    """Return the money of the sentence, or of one of the next three that speaks of what the agreement is worth."""
    text = reading.document.folded
    for offset, line in enumerate(body[index : index + 4]):
        if offset and not FOLLOWS.search(text, line.sentence.start, line.sentence.end):
            continue
        money = [m for m in measures.read(text, line.sentence.start, line.sentence.end) if m.kind == "money" and m.value_to is None]
        if money and (
            offset == 0 or re.search(r"\b(?:worth|valued|value|invest|cost|total)", text[line.sentence.start : line.sentence.end])
        ):
            return figures.measure(reading.document, money[0])
    return None


def _fields(reading: Reading, line: Line) -> tuple[Quote, ...]:
    match = FIELDS.search(reading.document.folded, line.sentence.start, line.sentence.end)
    if match is None:
        return ()
    fields = []
    at = match.start("list")
    for part in re.split(r",? and |, ", match["list"]):
        at = reading.document.folded.index(part, at)
        fields.append(reading.document.quote(at, at + len(part)))
        at += len(part)
    return tuple(fields)


def _with_people(
    reading: Reading, drafts: list[SigningDraft], body: Sequence[Line], roles: Sequence[Sequence[tuple[int, Role, Span]]]
) -> list[SigningDraft]:
    """Give the signings those who signed and who looked on, in the same sentence or the two behind it."""
    result = []
    for draft in drafts:
        home = next((i for i, line in enumerate(body) if line.sentence.start <= draft.span.start < line.sentence.end), 0)
        near = [entry for group in roles[home : home + 3] for entry in group]
        names = {
            role: tuple(dict.fromkeys(_name(reading, person) for person, given, _ in near if given == role)) for role in ("sign", "witness")
        }
        result.append(msgspec.structs.replace(draft, signatories=names["sign"], witnesses=names["witness"]))
    return result


def _name(reading: Reading, person: int) -> Quote:
    span = reading.persons[person].name
    return reading.document.quote(span.start, span.end)
