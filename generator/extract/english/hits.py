"""The ways of saying that something was signed: verb, document, parties."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.english import objects, organisations, parties, taken_up
from generator.extract.english.agreements import (
    ACTIVE,
    ALLIANCE,
    ALLIED,
    CALLED,
    CEREMONY,
    DOC,
    FORMAL,
    HELD,
    HINT,
    JOINED,
    JOINT,
    LEAD,
    LONG_AGO,
    MEANS,
    MEMORANDUM,
    NAMED,
    NOUN,
    OF_TWO,
    ONE_OF,
    PASSIVE,
    REDUCED,
    REPORTED,
    ROWS,
    SIGNED,
    SO,
    THROUGH,
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


def read(reading: Reading, line: Line) -> list[Hit]:
    """Return the signings that a sentence speaks of."""
    text, start, end = reading.document.folded, line.sentence.start, line.sentence.end
    hits: list[Hit] = []
    if not HINT.search(text, start, end):
        return hits
    if (apart := parties.named_apart(text, start, end)) and (told := _APART.match(text, start, apart[0][0])):
        return [Hit(told.span("verb"), told.span("doc"), tuple(own(reading, line, apart)), True)]
    for match in (m for pattern in ROWS for m in pattern.finditer(text, start, end)):
        if _unreal(text, start, match) or any(h.doc[0] < match.end("doc") and match.start("doc") < h.doc[1] for h in hits):
            continue
        joined = [] if match.re is THROUGH else _joined(reading, line, match)
        found = _who(text, match, own(reading, line, _subject(reading, line, match)), joined) or _told_apart(reading, line, match)
        if match.re is ACTIVE and len(found) == 1:
            found = parties.two(text, found[0]) or found
        if match.re is ACTIVE and len(found) == 1 and (stood_for := parties.on_behalf(text, match.end("doc"), end)):
            found = [*own(reading, line, stood_for), *found]
        if match.re is ACTIVE and _SEVERAL.search(text, start, match.start()) and (more := _INCLUDING.search(text, match.end("doc"), end)):
            found = [*found, *own(reading, line, organisations.listed(text, more.end(), end, pair=True))]
        if match.re in _NEED and len(found) < _NEED[match.re]:
            continue
        hits.append(Hit(match.span("verb"), match.span("doc"), tuple(dict.fromkeys(found)), match.re not in {ACTIVE, NAMED}))
    return [*hits, *_passive(reading, line, hits)]


_RIGHT_BEHIND = compiled(r"(?: \([^()]{2,20}\))? (?:with|between) the |.{0,200} and the ")
"""Between a document and ``the government`` that signs it; farther off it is whom the document speaks of (to work with the government)."""


def _joined(reading: Reading, line: Line, match: re.Match[str]) -> list[organisations.Range]:
    """Return the partners that stand behind the document, or between it and the verb."""
    text, end = reading.document.folded, line.sentence.end
    behind = parties.partners(text, match.end("doc"), end)
    behind = [r for r in behind if text[slice(*r)] != "government" or _RIGHT_BEHIND.fullmatch(text, match.end("doc"), r[0])]
    return own(reading, line, behind or parties.partners(text, match.end("verb"), match.end("doc")))


def _passive(reading: Reading, line: Line, told: Sequence[Hit]) -> Iterator[Hit]:
    """Yield the agreements of which a sentence says that they were signed, besides those already ``told``."""
    text, start, end = reading.document.folded, line.sentence.start, line.sentence.end
    for match in PASSIVE.finditer(text, start, end):
        if (not match["today"] and UNREAL.search(text, match.start("between"), match.start("verb"))) or LONG_AGO.match(
            text, match.end("verb"), end
        ):
            continue
        if objects.is_of_the_past(text, start, match.start("verb")) or _OTHER.search(match["between"]):
            continue
        if any(h.doc[0] <= match.end("doc") and match.start("doc") <= h.doc[1] for h in told):
            continue
        found = own(reading, line, parties.partners(text, match.end("doc"), end)) or own(
            reading,
            line,
            [] if any(s.start > match.end("verb") for s in line.skeleton.stands) else parties.agents(text, match.end("verb"), end),
        )
        if not found and (_THAT.fullmatch(text, start, match.start("doc")) or _SUCH.match(text, match.end("doc"))):
            found = _told_before(reading, line)
        yield Hit(match.span("verb"), match.span("doc"), tuple(found), True)


_THAT = compiled(r"\W*(?:(?:The|This|An?) (?:[a-z]+ )?)?")
"""In front of a document that opens the sentence."""
_SUCH = compiled(r"(?: \([^()]{2,20}\))? (?:to|in) (?:this|that) (?:effect|regard|respect|end)\b")
"""Behind a document: it is on what the sentence before tells."""


def _told_before(reading: Reading, line: Line) -> list[organisations.Range]:
    """Return the two who act together in one of the two sentences before (A has partnered with B. An agreement to this effect was signed)."""
    index = reading.before(line)
    for other in reversed(reading.body[max(0, index - 2) : index]):
        both = own(reading, other, parties.main(reading.document.folded, other.sentence.start, other.sentence.end))
        if len(both) > 1:
            return both
    return []


_IN_TURN = compiled(
    rf"\W*(?:(?:\d|[ivx]+)[.)] )?(?:(?:The (?:first |second |third |fourth |fifth |sixth |last |other )?|An? (?:second |third |fourth |further |separate )?|Another |One |The other )(?:[a-z]+ )?)?(?P<doc>{DOC})(?: \([^()]{{2,20}}\))?(?P<verb>)(?P<gap>(?:,| is| was| signed)?(?: (?:on|for) [^.;,]{{3,80}}?)? )(?=(?:between|with) )"
)
"""Opens a sentence that tells one of several agreements (The MoU between A and B is on roads)."""


def in_turn(reading: Reading, line: Line) -> list[Hit]:
    """Return the agreement that a sentence tells, without a verb of signing, as one of several."""
    text, start, end = reading.document.folded, line.sentence.start, line.sentence.end
    match = _IN_TURN.match(text, start, end)
    if match is None or UNREAL.search(text, match.end("doc"), min(end, match.end() + 90)):
        return []
    named = parties.partners(text, match.start("gap"), end)
    found = own(reading, line, named)
    sure = len(found) == len(named) and (len(found) == 2 or all(organisations.is_body(text, one) for one in found))
    return [Hit(match.span("doc"), match.span("doc"), tuple(found), True)] if len(found) > 1 and sure else []


def implied(reading: Reading) -> tuple[int, Hit] | None:
    """Return the sentence and the agreement of two who joined in it, where the next sentences speak of their memorandum or its signing.

    ``A entered into a partnership with B. This Memorandum of Understanding …``
    """
    text = reading.document.folded
    for index, line in enumerate(reading.body[:_OPENING]):
        start, end = line.sentence.start, line.sentence.end
        both = own(reading, line, parties.main(text, start, end))
        verb = ALLIED.search(text, both[0][1], end) if len(both) > 1 else None
        if verb is None or UNREAL.search(text, both[0][1], verb.end()):
            continue
        for other in reading.body[index + 1 : index + _OPENING]:
            document = _THIS.match(text, other.sentence.start, other.sentence.end)
            if document and not UNREAL.search(text, document.end(), min(other.sentence.end, document.end() + 30)):
                return index, Hit(verb.span(), document.span("doc"), tuple(both), False)
    return None


_OPENING = 4
"""Sentences at the head of a report in which a partnership is told, and behind it its document."""
_THIS = compiled(rf"(?:This|The) (?P<doc>(?:[a-z]+ )?{MEMORANDUM})")
"""Opens the sentence that speaks of the document of a partnership."""
_SEVERAL = compiled(
    r"\b(?:\d{1,3}|several|many|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|a dozen) (?:[a-z][\w-]* ){0,2}(?:companies|firms|universities|institutions|colleges|partners|organi[sz]ations|agencies|banks|investors|parties|bodies)\b[^.;,]{0,30}$"
)
_INCLUDING = compiled(r", (?:including|among them|namely|such as) (?:the )?(?=[A-Z])")
"""Leads to the names of those who are only counted as the subject (12 firms signed MoUs with the state, including A and B)."""
_APART = compiled(rf"[^.;]{{0,80}}?\b(?P<verb>signed|[Ss]ignatories (?:of|to|for)) (?:the |this )?(?P<doc>{DOC})")
"""Signatories to the agreement are A, B and C."""


def _unreal(text: str, start: int, match: re.Match[str]) -> bool:
    """Say whether a signing is only planned, denied, or told as background."""
    if match.re is CEREMONY and _TO_COME.match(text, match.end()):
        return True
    if match.re in {SIGNED, CALLED, REDUCED, ACTIVE, NAMED, WATCHED, THROUGH} and LONG_AGO.match(
        text, match.end("verb" if match.re in {SIGNED, CALLED, REDUCED} else "doc")
    ):
        return True
    if match.re in {SIGNED, MEANS}:
        return False
    if objects.is_of_the_past(text, start, match.start("verb")) or _ONLY_TALKS.search(text, match.end("verb"), match.end("doc")):
        return True
    if _RELATIVE.search(text, max(start, match.start() - 20), match.start()) and _A_YEAR.match(text, match.end()):
        return True
    told = UNREAL.search(text, max(start, match.start() - 30), match.start())
    return told is not None and not (told.group() == "had" and REPORTED.search(text, start, told.start()))


_ONLY_TALKS = compiled(r"\b(?:negotiations?|talks|discussions?|consultations?|preparations?) (?:on|for|over|towards?|about)\b")
"""What is concluded is not the agreement that they are on."""
_OTHER = compiled(r"\b(?:after|following|since|before|besides)\b[^,]{1,60} which $")
"""The agreement that a relative clause says was signed is another one (the second treaty, after the first with A which was signed)."""
_RELATIVE = compiled(r", (?:which|who|that) (?:also |has |have |first |had )*$")
_A_YEAR = compiled(r"[^.;,]{0,80}? in (?:early |late |[A-Z][a-z]{2,8} )?(?:19|20)\d\d\b")
"""Behind a verb in a relative clause: an agreement of another year (Lin Bank, which signed a deal with Oak Ltd in 2028)."""
_TO_COME = compiled(r"[^.;]{0,80}?\b(?:will|is (?:to be|scheduled|expected)|to be held)\b")


_BETWEEN = compiled(r"\b(?:between|among|amongst) (?:the )?$")
"""In front of the bodies that an agreement of two countries binds."""


def _who(text: str, match: re.Match[str], ahead: list[organisations.Range], joined: list[organisations.Range]) -> list[organisations.Range]:
    """Return the parties: the bodies that the agreement is between rather than the countries that are the subject."""
    bodies = len(joined) > 1 and all(organisations.is_body(text, r) for r in joined)
    lands = len(ahead) > 1 and all(text[slice(*r)].istitle() and " " not in text[slice(*r)] for r in ahead)
    between = _BETWEEN.search(text, match.end("doc"), joined[0][0]) if joined else None
    if bodies and lands and between:
        return joined
    purpose = between and len(ahead) > 1 and joined[0][0] - match.end("doc") > _NEAR and not lands
    return ahead if purpose else ahead + joined


_NEAR = 40
"""Code points behind a document within which ``between`` leads to its parties, and not to those whom its purpose is for."""


def _subject(reading: Reading, line: Line, match: re.Match[str]) -> list[organisations.Range]:
    """Return who does the signing that ``match`` tells: the subject of the verb, or of the main clause."""
    text, start, end, at = reading.document.folded, line.sentence.start, line.sentence.end, match.start()
    if match.re in {ACTIVE, NAMED, ALLIANCE, OF_TWO}:
        if _GERUND.fullmatch(text, start, at):
            return _behind_gerund(text, match, end)
        told = text.endswith("the ", 0, match.start("doc"))
        with_others = ONE_OF.search(text, start, at)
        at = with_others.start() if with_others else at
        named = [one for one in parties.subject(text, start, at) if organisations.looks_like_one(text, one)]
        return named or taken_up.meant(text, start, at, capital=told)
    if match.re in {JOINED, JOINT, WATCHED, THROUGH}:
        return _with(text, start, match)
    if match.re in {CALLED, REDUCED}:
        told = " between " in match.group() or any(stand.start > match.end("verb") for stand in line.skeleton.stands)
        return [] if told else parties.agents(text, match.end("verb"), end)
    if match.re is SIGNED:
        named = parties.agents(text, match.end("verb"), end)
        return parties.in_clause(text, named) or _around(text, start, end, match)
    if match.re is MEANS:
        lead = LEAD.match(text, start, at)
        after = text.startswith("After ", start) and at == start
        return (
            _behind_gerund(text, match, end)
            if after
            else parties.main(text, start, at) or organisations.listed(text, lead.end() if lead else start, at, pair=True)
        )
    held = HELD.search(text, start, at)
    if held is not None:
        return parties.subject(text, start, held.start())
    so = SO.search(text, start, at) if match.re in {NOUN, CEREMONY} else None
    return (parties.main(text, start, at) or parties.host(text, start, so.start())) if so else []


def _with(text: str, start: int, match: re.Match[str]) -> list[organisations.Range]:
    """Return those who sign together by a row that holds them: whom somebody joined, the two of a ceremony, who was watched."""
    if match.re is THROUGH:
        joins = FORMAL.search(text, *match.span("doc")) and ALLIED.search(text, start, match.start())
        return parties.main(text, start, match.start()) if joins else []
    if match.re is JOINED:
        return [*parties.subject(text, start, match.start()), *organisations.listed(text, *match.span("partners"), pair=True)]
    bounds = match.span("subject")
    if match.re is WATCHED:
        return parties.subject(text, bounds[0], match.start("verb"))
    two = organisations.listed(text, *bounds, pair=True)
    return two if len(two) >= _PAIR and two[-1][1] == bounds[1] else []


_PAIR = 2
_NEED = {SIGNED: 1, CALLED: 1, CEREMONY: 1, JOINT: 1, REDUCED: _PAIR, THROUGH: _PAIR, OF_TWO: _PAIR}
"""How many parties a row must give, so that it tells of a signing."""
_GERUND = compiled(r"(?:After )?[Hh]aving (?:just |recently )?")


def _behind_gerund(text: str, match: re.Match[str], end: int) -> list[organisations.Range]:
    """Return who did it of ``Having signed an agreement with B, A will …``."""
    comma = text.find(", ", match.end(), end)
    return organisations.listed(text, comma + 2, end, pair=True) if comma > 0 else []


def _told_apart(reading: Reading, line: Line, match: re.Match[str]) -> list[organisations.Range]:
    """Return the two of an agreement that its clause does not name: those for whom it was signed, or who joined in the sentence before."""
    text = reading.document.folded
    if match.re is CALLED:
        return own(reading, line, parties.represented(text, line.sentence.start, line.sentence.end))
    index = reading.before(line)
    if match.re is not SIGNED or not index:
        return []
    last = reading.body[index - 1]
    return own(reading, last, parties.main(text, last.sentence.start, last.sentence.end))


def _around(text: str, start: int, end: int, match: re.Match[str]) -> list[organisations.Range]:
    """Return the subject of the main clause, which stands behind an agreement that opens the sentence, else before it."""
    if match.start() > start + 1:
        return parties.main(text, start, match.start())
    comma = text.find(", ", match.end("verb"), end)
    if comma < 0:
        return []
    alone = organisations.listed(text, comma + 2, end)[:1] if text.startswith(" with ", match.end("verb")) else []
    return parties.main(text, comma + 2, end) or alone


def own(reading: Reading, line: Line, found: list[organisations.Range]) -> list[organisations.Range]:
    """Return the ranges that are no person and no document."""
    stands = line.skeleton.stands
    text = reading.document.folded
    kept = [
        r
        for r in (_behind_chair(text, one) for one in found)
        if organisations.looks_like_one(text, r)
        and (
            text.endswith(" family", *r) or not any(s.start < r[1] and r[0] < s.end and not _is_named_after(text, r, s.end) for s in stands)
        )
    ]
    kept = [(r[0], town.start() if (town := _OF_TOWN.search(text, r[0], r[1])) and _STATE.match(text, r[1]) else r[1]) for r in kept]
    bodies = [r for r in kept if not (_is_mere_word(reading, r) or _CLASS.match(text, r[1], line.sentence.end))]
    return [r for i, r in enumerate(bodies) if not (i and _is_short_for(text, bodies[i - 1], r))]


_OF_TOWN = compiled(r"(?<=[a-z]) of [A-Z][\w-]+(?: [A-Z][\w-]+)?$")
_STATE = compiled(r", (?:[A-Z]\.[A-Z]\.|(?!(?:Inc|Ltd|Co|Corp|Pte|Pvt|Bhd|Jr|Sr)\.)[A-Z][a-z]{1,4}\.(?= [a-z]|,|$))")
"""Behind the town of a body: its state, shortened (the Oak National Laboratories of Lintown, N.M.)."""
_CHAIR = compiled(
    r"(?:(?:Acting|Deputy|Vice|Executive) )?(?:Chair(?:man|woman|person)?|Director(?:[ -]General)?|President|Chief Executive(?: Officer)?|CEO|Principal|Rector|Registrar) of (?:the )?(?=[A-Z])"
)
"""A post in front of the body whose it is."""


def _behind_chair(text: str, one: organisations.Range) -> organisations.Range:
    """Return the body behind the post with which a range begins (Vice Chairman of the Oak Board)."""
    chair = _CHAIR.match(text, *one)
    return (chair.end(), one[1]) if chair and organisations.is_body(text, (chair.end(), one[1])) else one


_HOUSE = compiled(r"(?: [A-Z][\w'\u2019-]+)* (?:University|College|Institute|Hospital|School|Academy|Foundation|Polytechnic|Trust)")


def _is_named_after(text: str, one: organisations.Range, person: int) -> bool:
    """Say whether a body only begins with the name of a person, which ends at ``person`` (Ada Thorn Women University)."""
    return person < one[1] and _HOUSE.fullmatch(text, person, one[1]) is not None


_CLASS = compiled(r" (?:[a-z]+ )?(?:countries|provinces|nations|cities|states|counties|municipalities)\b")
"""Behind capitals that only say of where several are (Lindian countries, Four Tavrian provinces)."""
_DEMONYM = compiled(r"[A-Z][a-z]+(?:ian|ean|ese|ish|ch)")
_NOUN_BEHIND = compiled(r" (?!(?:and|to|on|with|in|at|for|have|has|had|both|also|today|yesterday|will|is|are|was|were)\b|[a-z]+ed\b)[a-z]")


def _is_mere_word(reading: Reading, one: organisations.Range) -> bool:
    """Say whether a single word is no party: an adjective of a country before a noun (Lindian energy major), a class (five Polytechnics), a surname."""
    text = reading.document.folded
    words = text[slice(*one)]
    rule = words.endswith("government")
    land = words.count(" ") == 1 and _PRIVATE.match(text, one[1]) is not None and not organisations.is_body(text, one)
    if _OF_A_KIND.match(text, one[1]) and (" " not in words or rule or land or _COUNTED.search(text, max(0, one[0] - 12), one[0])):
        return True
    if " " in words or words.isupper():
        return False
    if words.endswith("s") and _COUNTED.search(text, max(0, one[0] - 12), one[0]):
        return True
    if _DEMONYM.fullmatch(words) and _NOUN_BEHIND.match(text, one[1]):
        return True
    return any(text[person.name.start : person.name.end].endswith((f" {words}", f"-{words}")) for person in reading.persons)


_PRIVATE = compiled(r" (?:private|public|local|state-owned|state-run) [a-z]+s\b")
"""Behind a land of two words: what its bodies are (Saint Orm private firms)."""
_OF_A_KIND = compiled(
    r"(?: and (?:(?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?|foreign|overseas|local|international|domestic))?(?: \([A-Z]{2,8}\))?(?: (?!(?:and|or|to|on|with|in|at|for|of|by|has|have|had|is|are|was|were|will|both)\b|[a-z]+ed\b)[a-z][\w-]+)?"
    r" (?:companies|firms|partners|enterprises|universities|institutions|institutes|businesses|organi[sz]ations|entities|sides|parties|banks|colleges|agencies|counterparts?|investors|units)\b"
)
"""Behind capitals, bodies told by their kind only: what stands before says whose they are (Lindian and Norvik firms)."""
_COUNTED = compiled(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|several|\d{1,2}) $")
"""In front of a name that says whose the bodies behind it are (three Lin Research Council institutions)."""
_LETTERS = compiled(r"[A-Z]{2,6}")


def _is_short_for(text: str, name: organisations.Range, letters: organisations.Range) -> bool:
    """Say whether a party between commas is only the initials of the one before (Lin Trade University, LTU, and …)."""
    if _LETTERS.fullmatch(text, *letters) is None or text[name[1] : letters[0]] != ", ":
        return False
    initials = [word[0] for word in text[slice(*name)].split() if word[0].isupper()]
    return sum(letter in initials for letter in text[slice(*letters)]) >= len(text[slice(*letters)]) - 1
