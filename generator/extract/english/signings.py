"""Agreements signed: between whom, what about, how many, for how much."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from bisect import bisect_right
from collections.abc import Sequence

import msgspec

from generator.expressions import compiled
from generator.extract.drafts import SigningDraft
from generator.extract.english import (
    affiliations,
    again,
    counted,
    document_names,
    figures,
    headlines,
    hits,
    measures,
    organisations,
    parties,
    short_names,
    signed_for,
    terms,
    told_earlier,
    unfinished,
)
from generator.extract.english.agreements import ABOUT, DETERMINED, DOC, NUMBERED, ONE_OF, PLURAL, PROJECTS
from generator.extract.english.document import Line, Reading
from generator.extract.english.hits import Hit
from generator.extract.english.unfinished import Unfinished
from generator.extract.english.words import NUMBER_WORDS
from generator.model.record import Role
from generator.model.span import Quote, Span


def find(reading: Reading, roles: Sequence[Sequence[tuple[int, Role, Span]]]) -> list[SigningDraft]:
    """Return the signings in the body, in order.

    Args:
        reading: The document.
        roles: For each line of ``reading.body``: person, role, cue; signatories and witnesses come from there.
    """
    body = reading.body
    result: list[SigningDraft] = []
    wait: Unfinished | None = None
    read: frozenset[int] = frozenset()
    for index, line in enumerate(body):
        if index in read:
            continue
        found = hits.read(reading, line) or (hits.in_turn(reading, line) if any((draft.count or 0) > 1 for draft in result) else [])
        more = unfinished.named(reading, line, found, wait) if wait and index - wait.line < unfinished.REACH else []
        if wait and more:
            result = [draft for draft in result if not unfinished.is_same(draft, wait.drafts[0])]
            wait = unfinished.complete(reading, wait, more)
            result = [*(draft for draft in result if not unfinished.is_part(draft, wait)), *wait.drafts]
            continue
        signers = [person for person, role, _ in roles[index] if role == "sign"]
        for one in _same_two(reading, line, found, result):
            hit = affiliations.of_signers(reading, line, one, signers, told=_told(result))
            members = counted.named(reading, index, hit, roles)
            hit, read = hit._replace(parties=(*hit.parties, *members.parties)), read | members.lines
            made = _several(reading, line, hit) or _documents(reading, body, index, hit)
            wait = _waits(reading, line, hit, made, index) or wait
            for draft in _new(reading, line, hit, made, result, signed=bool(signers)):
                same = result and (
                    again.is_for(reading, draft, result[-1], hit.doc[0]) or again.completes(reading, draft, result[-1], hit.doc[0])
                )
                result[-1:] = [msgspec.structs.replace(result[-1], parties=draft.parties)] if same else [*result[-1:], draft]
        result.extend(draft for draft in _projects(reading, body, index) if not any(p.count == draft.count for p in result))
    return _with_people(reading, _whole(reading, result, roles), body, roles)


def _whole(reading: Reading, told: list[SigningDraft], roles: Sequence[Sequence[tuple[int, Role, Span]]]) -> list[SigningDraft]:
    """Return the signings with the parties and the names in full that other sentences and the headline give them."""
    result = _for_both(reading, _for_whom(reading, told or _told_elsewhere(reading)), roles)
    named = [draft for draft in result if draft.parties or (draft.count or 0) > 1]
    if result and not any(draft.parties for draft in result) and (headed := headlines.parties(reading)):
        named = result = [msgspec.structs.replace(draft, parties=headed) for draft in result]
    if len(named) == 1 and len(named[0].parties) == 1 and (both := headlines.completed(reading, named[0].parties[0])):
        named = [msgspec.structs.replace(named[0], parties=both)]
    return [short_names.in_full(reading, draft) for draft in document_names.in_full(reading, named or result)]


def _told_elsewhere(reading: Reading) -> list[SigningDraft]:
    """Return the agreement that no sentence says was signed: one of which the opening sentences speak, or that the headline tells."""
    if spoken := hits.implied(reading):
        return [_one(reading, reading.body, *spoken)]
    told = headlines.signing(reading)
    if told is None:
        return []
    verb, document, both = told
    what = reading.document.quote(*terms.bare(reading.document.folded, (document.start, document.end)))
    return [SigningDraft(verb, both, what, headlines.count(reading, document), trace=("headline",))]


_BOTH = compiled(
    r"(?:[Tt]he two|[Bb]oth(?: the| of the)?|[Tt]hese two) (?:countries|sides|parties|nations|governments|universities|companies|institutions|organi[sz]ations|cities|leaders|bodies|agencies)(?: have| had)?(?: also| today| then| later| further){0,2} $|\b[Tt]hey (?:also|further|then) $"
)
_ALSO = compiled(r"\b(?:also|another|further|second|third|separate)\b")


def _halved(reading: Reading, hit: Hit, told: Sequence[SigningDraft]) -> tuple[tuple[int, int], ...]:
    """Return the parties of a signing; a name with an ``and`` is two where both halves are parties of one told before."""
    text = reading.document.folded
    names = {party.value for draft in told for party in draft.parties}
    result: list[tuple[int, int]] = []
    for start, end in hit.parties:
        middle = text.find(" and ", start, end) if names else -1
        two = middle >= 0 and {text[start:middle], text[middle + len(" and ") : end]} <= names
        result += [(start, middle), (middle + len(" and "), end)] if two else [(start, end)]
    return tuple(result)


def _same_two(reading: Reading, line: Line, found: Sequence[Hit], told: Sequence[SigningDraft]) -> list[Hit]:
    """Return the signings of a sentence; ``the two countries`` are the two that signed before."""
    two = (
        next((draft.parties for draft in told if len(draft.parties) == 2), ())
        or told_earlier.visited(reading, line)
        or told_earlier.introduced(reading, line)
    )
    result = []
    for hit in (one._replace(parties=_halved(reading, one, told)) for one in found):
        both = two and not hit.parties and _BOTH.search(reading.document.folded, line.sentence.start, hit.verb[0])
        pair = tuple((party.spans[0].start, party.spans[0].end) for party in two)
        result.append(hit._replace(parties=pair) if both else _same_sentence(reading, line, hit))
    return result


_TWO = 2


def _same_sentence(reading: Reading, line: Line, hit: Hit) -> Hit:
    """Return a signing of ``both sides`` with the two who are the subject of the sentence (A and B will trade after both sides signed a pact)."""
    text, start = reading.document.folded, line.sentence.start
    both = None if hit.parties else _BOTH.search(text, start, hit.verb[0])
    two = hits.own(reading, line, parties.main(text, start, both.start())) if both else []
    return hit._replace(parties=tuple(two)) if len(two) == _TWO else hit


_COUNTED = compiled(
    r"\b(?:\d{1,3}|several|many) (?:[a-z][\w-]* ){0,2}(?:universities|companies|institutions|firms|colleges|partners|organi[sz]ations)\b"
)
"""A subject that is only counted (53 universities signed memoranda with A)."""


def _new(
    reading: Reading, line: Line, hit: Hit, made: Sequence[SigningDraft], told: Sequence[SigningDraft], *, signed: bool
) -> list[SigningDraft]:
    """Return the drafts of a sentence that are no other words on those ``told`` before; ``signed``: it names who signed."""
    many = parties.unnamed(reading.document.folded, hit.doc[1], line.sentence.end) is not None
    result: list[SigningDraft] = []
    for draft in made:
        before = [*told, *result]
        twin = bool(before) and draft is not made[0] and before[-1] is made[0]
        counted = len(draft.parties) == 1 and _COUNTED.search(reading.document.folded, line.sentence.start, hit.verb[0]) is not None
        first = not before and (signed or ((many or counted) and bool(draft.parties)))
        if twin or first or (bool(before) and _is_further(reading, line, hit, draft)) or again.adds(reading, draft, before):
            result.append(draft)
    return result


def _is_further(reading: Reading, line: Line, hit: Hit, draft: SigningDraft) -> bool:
    """Say whether a sentence says that two signed something else as well (the two countries also signed)."""
    text = reading.document.folded
    both = _BOTH.search(text, line.sentence.start, hit.verb[0])
    return bool(draft.parties and both and _ALSO.search(text, both.start(), hit.doc[1]))


def _for_whom(reading: Reading, drafts: list[SigningDraft]) -> list[SigningDraft]:
    """Return the only signing, which names no parties, with those for whom a sentence says that it was signed."""
    if len(drafts) != 1 or len(drafts[0].parties) > 1 or drafts[0].count != 1:
        return drafts
    text, body = reading.document.folded, reading.body
    each = signed_for.bodies(text, [line.sentence for line in body], [line.skeleton for line in body])
    if each and not drafts[0].parties and all(organisations.looks_like_one(text, one) for one in each):
        return [msgspec.structs.replace(drafts[0], parties=tuple(reading.document.quote(*one) for one in each))]
    for line in reading.body:
        found = hits.own(reading, line, parties.represented(text, line.sentence.start, line.sentence.end))
        names = {text[slice(*one)] for one in found}
        if len(names) > 1 and {party.value for party in drafts[0].parties} <= names:
            return [msgspec.structs.replace(drafts[0], parties=tuple(reading.document.quote(*one) for one in found))]
    return drafts


def _for_both(reading: Reading, drafts: list[SigningDraft], roles: Sequence[Sequence[tuple[int, Role, Span]]]) -> list[SigningDraft]:
    """Return the only signing, which names no parties, with the two of which the sentences before tell, where somebody is said to sign."""
    signed = any(role == "sign" for group in roles for _, role, _ in group)
    if len(drafts) != 1 or drafts[0].parties or drafts[0].count != 1 or not signed:
        return drafts
    home = next((line for line in reading.body if line.sentence.start <= drafts[0].span.start < line.sentence.end), None)
    both = told_earlier.introduced(reading, home) if home else ()
    return [msgspec.structs.replace(drafts[0], parties=both)] if both else drafts


def _told(drafts: Sequence[SigningDraft]) -> bool:
    """Say whether a signing with its parties has been told."""
    return any(len(draft.parties) > 1 for draft in drafts)


def _waits(reading: Reading, line: Line, hit: Hit, made: Sequence[SigningDraft], index: int) -> Unfinished | None:
    """Return the agreement where its partners are only counted."""
    text = reading.document.folded
    with_others = ONE_OF.search(text, line.sentence.start, hit.verb[0])
    many = 0 if with_others else parties.unnamed(text, hit.doc[1], line.sentence.end)
    if many is None or len(made) != 1 or any(r[0] > hit.doc[1] for r in hit.parties):
        return None
    return Unfinished(index, many, PLURAL.search(text[slice(*hit.doc)]) is not None, tuple(made))


def _projects(reading: Reading, body: Sequence[Line], index: int) -> list[SigningDraft]:
    """Return the signing of each number of projects that a sentence says were signed."""
    text, sentence = reading.document.folded, body[index].sentence
    match = PROJECTS.search(text, sentence.start, sentence.end) if "projects" in text[sentence.start : sentence.end] else None
    found = list(NUMBERED.finditer(text, sentence.start, match.end())) if match else []
    drafts = []
    for number, one in enumerate(found):
        stop = found[number + 1].start() if number + 1 < len(found) else sentence.end
        money = [m for m in measures.read(text, one.end(), stop) if m.kind == "money" and m.value_to is None]
        amount = figures.measure(reading.document, money[0]) if money else terms.amount(reading, body, index) if len(found) == 1 else None
        word = one["n"].lower()
        count = int(word) if word.isdigit() else NUMBER_WORDS[word]
        what = reading.document.quote(*one.span("what"))
        drafts.append(SigningDraft(Span(*one.span("what")), (), what, count, Span(*one.span("n")), amount, trace=("projects",)))
    return drafts


_ITEM = compiled(r"(?:[:;,]| ?[-\u2013]|,? and) (?:(?:and )?(?:one|another) (?P<all>among|between)|(?:one |another )?with) (?:the )?")
"""What opens an item of several signings: ``with A``, ``one among A and B``."""


def _several(reading: Reading, line: Line, hit: Hit) -> list[SigningDraft]:
    """Return one signing for each item of ``three MoUs: with A on x; with B on y``."""
    text, end = reading.document.folded, line.sentence.end
    plural = PLURAL.search(text[slice(*hit.doc)]) is not None
    if plural and (groups := _groups(reading, line, hit)):
        return groups
    if plural and (each := _each(reading, line, hit)):
        return each
    items = list(_ITEM.finditer(text, hit.doc[1], end))
    if len(items) < 2 or not (plural or any("another" in item.group() for item in items)):
        return []
    subject = [r for r in hit.parties if r[1] <= hit.verb[0]]
    drafts = []
    for number, item in enumerate(items):
        stop = items[number + 1].start() if number + 1 < len(items) else end
        partner = hits.own(reading, line, organisations.listed(text, item.end(), stop, pair=bool(item["all"])))
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


def _groups(reading: Reading, line: Line, hit: Hit) -> list[SigningDraft]:
    """Return one signing for each group of ``two MoUs: one between A and B; another among C, D and E``."""
    text = reading.document.folded
    found = [hits.own(reading, line, group) for group in parties.groups(text, hit.doc[1], line.sentence.end)]
    if len(found) < 2 or any(len(group) < 2 for group in found):
        return []
    quote = reading.document.quote
    document = quote(*terms.bare(text, hit.doc))
    return [
        SigningDraft(Span(*hit.verb), tuple(quote(*r) for r in group), document, 1, trace=("signings: one a group",)) for group in found
    ]


def _each(reading: Reading, line: Line, hit: Hit) -> list[SigningDraft]:
    """Return a signing with each partner, where the agreements are as many as they (three MoUs with A, B and C)."""
    text = reading.document.folded
    ahead = [r for r in hit.parties if r[1] <= hit.verb[0]]
    behind = [r for r in hit.parties if r[0] >= hit.doc[1]]
    many = terms.count(text, line, hit)[0] or parties.unnamed(text, hit.doc[1], line.sentence.end)
    if len(ahead) > 1 or len(behind) < 2 or many != len(behind) or _BETWEEN.search(text, hit.doc[1], behind[0][0]):
        return []
    quote = reading.document.quote
    subject = terms.topic(reading, line, terms.bare(text, hit.doc))
    return [
        SigningDraft(Span(*hit.verb), tuple(quote(*r) for r in (*ahead, one)), subject, 1, trace=("signings: one a partner",))
        for one in behind
    ]


_BETWEEN = compiled(r"\b(?:between|among|amongst)\b")
_AND_ANOTHER = compiled(rf"(?: \([A-Z][A-Za-z]{{1,6}}\))?,? (?:and|as well as) (?:an? |the )?(?P<doc>{DOC})")


def _documents(reading: Reading, body: Sequence[Line], index: int, hit: Hit) -> list[SigningDraft]:
    """Return a signing for each document when two of different kinds are named (a Memorandum of Understanding and an Exchange Agreement)."""
    text = reading.document.folded
    other = _AND_ANOTHER.match(text, hit.doc[1], body[index].sentence.end)
    one = _one(reading, body, index, hit)
    plural = other is None or any(PLURAL.search(text[slice(*doc)]) for doc in (hit.doc, other.span("doc")))
    if (
        other is None
        or plural
        or not all(text[at].isupper() for at in (terms.bare(text, hit.doc)[0], terms.bare(text, other.span("doc"))[0]))
    ):
        return [one]
    both = hit.parties or tuple(hits.own(reading, body[index], parties.partners(text, other.end(), body[index].sentence.end)))
    subjects = (terms.bare(text, hit.doc), terms.bare(text, other.span("doc")))
    quote = reading.document.quote
    return [msgspec.structs.replace(one, subject=quote(*subject), parties=tuple(quote(*r) for r in both), count=1) for subject in subjects]


def _one(reading: Reading, body: Sequence[Line], index: int, hit: Hit) -> SigningDraft:
    document, line = reading.document, body[index]
    text = document.folded
    doc = terms.bare(text, hit.doc)
    many, many_span = terms.count(text, line, hit)
    return SigningDraft(
        Span(*hit.verb),
        tuple(document.quote(*r) for r in hit.parties),
        terms.topic(reading, line, doc),
        many,
        many_span,
        terms.amount(reading, body, index),
        terms.fields(reading, line) if many != 1 else (),
        trace=("passive" if hit.passive else "active",),
    )


def _with_people(
    reading: Reading, drafts: list[SigningDraft], body: Sequence[Line], roles: Sequence[Sequence[tuple[int, Role, Span]]]
) -> list[SigningDraft]:
    """Give the signings those who signed and who looked on, in the same sentence or the two behind it."""
    result = []
    for draft in drafts:
        home = max(0, bisect_right(body, draft.span.start, key=lambda line: line.sentence.start) - 1)
        near = [entry for group in roles[home : _end_of_list(roles, home + 3)] for entry in group]
        names = {
            role: tuple(dict.fromkeys(_name(reading, person) for person, given, _ in near if given == role)) for role in ("sign", "witness")
        }
        result.append(msgspec.structs.replace(draft, signatories=names["sign"], witnesses=names["witness"]))
    return result


def _end_of_list(roles: Sequence[Sequence[tuple[int, Role, Span]]], at: int) -> int:
    """Return the index behind the sentences that go on, one behind the other, to tell who signed; ``at``: the list has ended before."""
    while 0 < at < len(roles) and all(any(role == "sign" for _, role, _ in group) for group in roles[at - 1 : at + 1]):
        at += 1
    return at


def _name(reading: Reading, person: int) -> Quote:
    span = reading.persons[person].name
    return reading.document.quote(span.start, span.end)
