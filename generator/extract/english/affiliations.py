"""The body that somebody comes from, where no title says it (``Dr Ada Thorn of Lin University``, ``Tom Callow, with the Port Trust``)."""

from collections.abc import Sequence

from generator.expressions import compiled
from generator.extract.english import organisations
from generator.extract.english.body_towns import SEATED
from generator.extract.english.document import Line, Reading
from generator.extract.english.hits import Hit
from generator.extract.english.names import is_head, is_honorific
from generator.extract.english.people import Stand
from generator.extract.english.tokens import Token, tokens
from generator.extract.english.words import lexicon
from generator.model.span import Quote, Span

_ITS = compiled(r"its ")
_STOOD_FOR = compiled(
    r"(?P<body>[A-Z][\w&'\u2019-]*(?: (?:of |and |for |the )?[A-Z][\w&'\u2019-]*){0,7})"
    r"(?: \([A-Z]{2,8}\))? (?:(?:was|is|were) represented )?by $"
)
"""The body that is stood for by ``its director``: in front of ``was represented by``, or of a bare ``by`` in the next clause."""
_SIGNS_FOR = compiled(
    r"\b(?:[Ss]igning (?:for|on behalf of)|[Rr]epresenting) (?:the )?"
    r"(?P<body>[A-Z][\w&'\u2019-]*(?: (?:of |and |for |the )?[A-Z][\w&'\u2019-]*){0,7}) (?:was|were) (?:its )?$"
)
"""The body in whose name somebody signs who is told behind the verb (``Signing for Lin College was``)."""
_REACH = 160
"""Code points in front of ``its`` in which the body stands."""
_OF_BODY = compiled(r"[^;]{1,160}? of (?:the )?(?=[A-Z])")
_FROM = compiled(r"(?: of| from|, with|, of|, from) (?:the )?(?:[A-Z][\w'\u2019]+-based )?(?=[A-Z])")
_IN_BRACKETS = compiled(r" \((?P<body>[A-Z][^().;:,]{2,80})\)")
"""The body in brackets behind a name (Ada Thorn (Lin University))."""
_BACK = compiled(r",? (?:and )?")
"""Between persons of one list."""
_LISTED = 3
"""Persons of the shortest list of which a body behind the last is that of all."""


def find(reading: Reading) -> dict[int, Quote]:
    """Return the body named behind a person, for those whose titles name none."""
    text = reading.document.folded
    result: dict[int, Quote] = {}
    for line in reading.body:
        for stand in line.skeleton.stands:
            if not stand.named or stand.person in result:
                continue
            body = _owner(text, line, stand.start) if _ITS.match(text, stand.start, stand.end) else _behind(reading, line, stand)
            if body is not None:
                result[stand.person] = body
        _share(reading, line, result)
    return result


def _share(reading: Reading, line: Line, result: dict[int, Quote]) -> None:
    """Give the body behind ``from`` at the end of a list to those before in it whose titles name none (A, B and C from the CUP)."""
    text, skeleton = reading.document.folded, line.skeleton
    for last, stand in enumerate(skeleton.stands):
        if not (stand.named and text.startswith(" from ", stand.end)) or stand.person not in result:
            continue
        first = last
        while first and _BACK.fullmatch(skeleton.text, skeleton.marks[first - 1] + 1, skeleton.marks[first]):
            first -= 1
        if last - first + 1 < _LISTED or " and " not in skeleton.text[skeleton.marks[last - 1] : skeleton.marks[last]]:
            continue
        body = result[stand.person]
        for other in skeleton.stands[first:last]:
            titles = reading.persons[other.person].titles(text)
            if other.named and not any(_names_a_body(text, title) for title in titles):
                result.setdefault(other.person, Quote(body.value, body.spans, "carried from the list"))


def _behind(reading: Reading, line: Line, stand: Stand) -> Quote | None:
    """Return the body that a preposition behind a person names."""
    text = reading.document.folded
    lead = _FROM.match(text, stand.end, line.sentence.end)
    if any(_names_a_body(text, title) for title in reading.persons[stand.person].titles(text)):
        return None
    bracket = _IN_BRACKETS.match(text, stand.end, line.sentence.end)
    if bracket and (enclosed := _enclosed(text, bracket.span("body"))):
        return reading.document.quote(*enclosed)
    if lead is None:
        subject = _SIGNS_FOR.search(text, max(line.sentence.start, stand.start - _REACH), stand.start)
        span = subject.span("body") if subject else None
        named = span is not None and organisations.looks_like_one(text, span)
        return Quote(text[slice(*span)], (Span(*span),), "signs for it") if span is not None and named else None
    if lead.group().startswith(" of") and any(_OF_SEVERAL.search(title.cut(text)) for title in reading.persons[stand.person].titles(text)):
        return None
    if (land := _of_a_land(reading, stand, line)) is not None:
        return reading.document.quote(*land)
    body = organisations.first(text, lead.end(), line.sentence.end)
    named = body is not None and _is_whole(text, body) and organisations.looks_like_one(text, body)
    return reading.document.quote(*body) if body is not None and named else None


def _enclosed(text: str, words: organisations.Range) -> organisations.Range | None:
    """Return the body that the words in a bracket name, where they name nothing else, by a noun of houses (no field: Health Services)."""
    body = organisations.first(text, *words)
    told = [token for token in tokens(text, *words) if token.shape == "C"]
    own = any(token.low not in lexicon("common") | lexicon("organisation_heads") for token in told)
    head = _HEAD.match(text, *words)
    own = own and (text[slice(*words)].isupper() or (head is not None and head["noun"].lower() in _HOUSES))
    return body if body == words and own and _is_whole(text, body) and organisations.looks_like_one(text, body) else None


_HEAD = compiled(r"(?:[^\s()]+ ){0,7}?(?P<noun>[^\s()]+)(?= (?:of|for)\b|$)")
"""The noun of a name: its last word, or that before the first ``of``."""
_HOUSES = SEATED | frozenset(
    [
        "bank", "trust", "foundation", "council", "board", "authority", "agency", "commission", "association", "federation", "chamber",
        "corporation", "company", "group", "ministry", "department", "museum", "county", "district", "press", "inc", "plc", "union",
        "centre", "center",
    ]
)  # fmt: skip
"""Nouns that the names of bodies have."""


def _of_a_land(reading: Reading, stand: Stand, line: Line) -> organisations.Range | None:
    """Return the state or the town behind the name of who governs it (Gov. Ada Thorn of Lin State)."""
    text = reading.document.folded
    governs = any(_GOVERNS.fullmatch(title.cut(text)) for title in reading.persons[stand.person].titles(text))
    land = _LAND.match(text, stand.end, line.sentence.end) if governs else None
    return land.span("land") if land else None


_GOVERNS = compiled(r"(?:State |Deputy |Lieutenant |Lt\. )?(?:Gov\.?|Governor|Mayor|Premier)")
_LAND = compiled(
    r" of (?:the )?(?P<land>[A-Z][a-z\u2019'-]+(?: [A-Z][a-z\u2019'-]+){0,2})(?=[,.;]| and | who | [a-z]+(?:ed|s)\b| said\b| has\b)"
)
_OF_SEVERAL = compiled(r"\b(?:Secretaries|Ministers|Commissioners|Governors|Senators|Ambassadors|MPs)$")
"""Posts of several: what stands behind each name is a field or a place."""


def _is_whole(text: str, body: organisations.Range) -> bool:
    """Say whether a range names a body: by its noun, or by its letters where it is no land (CUP)."""
    letters = text[slice(*body)]
    return organisations.is_body(text, body) or (
        letters.isalpha() and letters.isupper() and _SHORTEST < len(letters) < _LONGEST and letters not in _LANDS
    )


_LANDS = frozenset(["UAE", "USA", "DRC", "PRC", "ROC", "KSA", "PNG", "HKSAR", "ASEAN", "GCC"])
_SHORTEST, _LONGEST = 2, 7
"""Letters too few and too many for the abbreviation of a body."""


def _owner(text: str, line: Line, start: int) -> Quote | None:
    """Return the body stood for by ``its Director``, or that of the person before in the list."""
    subject = _STOOD_FOR.search(text, max(line.sentence.start, start - _REACH), start)
    if subject is not None:
        span = (subject.start("body"), subject.end("body"))
        return Quote(text[slice(*span)], (Span(*span),), "whose the post is") if organisations.looks_like_one(text, span) else None
    before = [stand for stand in line.skeleton.stands if stand.end <= start]
    lead = _OF_BODY.match(text, before[-1].start, before[-1].end) if before else None
    body = organisations.first(text, lead.end(), before[-1].end) if lead else None
    return Quote(text[slice(*body)], (Span(*body),), "carried from the list") if body and organisations.is_body(text, body) else None


def _names_a_body(text: str, title: Span) -> bool:
    """Say whether a title says whose it is: behind a preposition or a comma, or in capitals before it."""
    words = title.cut(text)
    return " of " in words or "," in words or " at " in words or organisations.is_body(text, (title.start, title.end))


_PUBLIC = compiled(
    r"\b(?:[Mm]inister|[Ss]ecretary|[Aa]mbassador|[Gg]overnor|[Mm]ayor|[Ss]enator|MP|[Cc]ouncillor|[Cc]onsul|[Kk]ing|[Pp]rince|[Pp]remier)\b"
)
"""Posts of a country, a state or a town: their words name a field, not who signs."""
_COMPANY = compiled(r"\b(?:CEO|[Cc]hief [Ee]xecutive|[Cc]hair(?:man|woman|person)?|[Pp]resident|[Mm]anaging [Dd]irector|[Ff]ounder|MD)\b")
_SECRETARY = compiled(r"\b[Ss]ecretary\b")
_OFFICE = compiled(
    r"(?:,|\b(?:of|at|in)) (?:the )?"
    r"(?P<office>(?:Ministry|Department|Directorate|Commission|Board|Authority|Council|Corporation|Secretariat) (?:of|for) [A-Z])"
)
"""The office of a civil servant, who signs for it (Joint Secretary, Department of Harbours)."""
_SIGNS = compiled(
    r"\b(?:CEO|COO|CFO|MD|VC|[Oo]fficer|[Ee]xecutive|[Cc]hair(?:man|woman|person)?|(?:[Vv]ice-?)?[Pp]resident|[Dd]irector|[Ff]ounder|[Dd]ean|[Rr]ector|[Pp]rovost|(?:[Vv]ice-?)?[Cc]hancellor|[Pp]rincipal"
    r"|[Hh]ead|[Mm]anager|[Rr]egistrar|[Gg]eneral|[Pp]artner|[Oo]wner|[Cc]hief|[Ss]uperintendent|[Aa]dministrator)\b"
)
"""Posts whose holders sign for their body."""
_WHOSE = compiled(
    r"(?: of|,| at| for|(?<=Chairman)|(?<=CEO)|(?<=President)|(?<=Chancellor)|(?<=Director)|(?<=Director General)"
    r"|(?<=Rector)|(?<=Principal)|(?<=Registrar)|(?<=Chairperson)) (?:the )?(?=[A-Z])"
)


def of_signers(reading: Reading, line: Line, hit: Hit, signers: Sequence[int], *, told: bool) -> Hit:
    """Return the signing with the bodies that its signatories' posts name as parties, where the sentence names fewer than two itself.

    Args:
        reading: The document.
        line: The sentence.
        hit: The signing.
        signers: The persons who sign in it.
        told: Whether a signing with its parties stands before: then ``the agreement`` is that one.
    """
    text = reading.document.folded
    if not signers and hit.passive and (between := _BETWEEN.match(text, hit.verb[1])):
        signers = [stand.person for stand in line.skeleton.stands if stand.start >= between.end()]
    again = (told and text.endswith("the ", 0, hit.doc[0])) or (told and text.startswith("The ", line.sentence.start))
    if len(hit.parties) > 1 or not signers or again:
        return hit
    acting = [stand for stand in line.skeleton.stands if stand.person in signers]
    each = [_for_whom(text, stand, line.sentence.end) for stand in acting]
    bodies = [body for body in each if body] if all(each) else bodies_of(reading, line, signers)
    new = [body for body in dict.fromkeys(bodies) if text[slice(*body)] not in {text[slice(*party)] for party in hit.parties}]
    return hit._replace(parties=(*new, *hit.parties)) if len(new) + len(hit.parties) > 1 else hit


def bodies_of(reading: Reading, line: Line, signers: Sequence[int]) -> list[organisations.Range]:
    """Return the bodies for which persons sign in a sentence: those that their posts name, else those told behind their names."""
    text = reading.document.folded
    acting = [stand for stand in line.skeleton.stands if stand.person in signers]
    return [body for stand in acting if (body := _stood_for(text, stand) or _comes_from(reading, line, stand)) is not None]


def _comes_from(reading: Reading, line: Line, stand: Stand) -> organisations.Range | None:
    """Return the body behind the name of a signer without an office of a land (signed by Ada Thorn of Lin University)."""
    public = _PUBLIC.search(reading.document.folded, stand.start, stand.end)
    body = _behind(reading, line, stand) if stand.named and not public else None
    told = body is not None and body.spans[0].start >= stand.end and organisations.is_body(reading.document.folded, _range(body))
    told = told and body is not None and body.value.rsplit(maxsplit=1)[-1] not in _TERRITORIES
    return _range(body) if body is not None and told else None


_TERRITORIES = frozenset(["County", "District", "Province", "Region", "State", "City", "Town", "Municipality"])
"""Ends of what a governor or a mayor is of: a place, where a bracket tells it."""


def _range(body: Quote) -> organisations.Range:
    return body.spans[0].start, body.spans[0].end


_FOR = compiled(r",? (?:(?:signing )?for|on behalf of) (?:the )?(?=[A-Z])")


def _for_whom(text: str, stand: Stand, end: int) -> organisations.Range | None:
    """Return the land or the body for which somebody signs, told behind the name (Ada Thorn for Norvik and Mark Quill for Orm)."""
    lead = _FOR.match(text, stand.end, end)
    return organisations.first(text, lead.end(), end) if lead else None


_BETWEEN = compiled(r" (?:here |today |yesterday )?between (?=[A-Z])")
"""Behind ``signed`` or ``exchanged``: who stands there signs (exchanged between Ms Thorn, Director of the Oak Board, and Mr Roe)."""
_POST_OF = compiled(rf"(?:[A-Z][\w-]+ ){{0,3}}?{_SIGNS.pattern},? (?:of|at|for) (?:the )?")


def _behind_post(text: str, party: organisations.Range) -> organisations.Range | None:
    """Return the body behind the post that a party begins with (Vice Chancellor of the University of Lin); None when it names none."""
    post = _POST_OF.match(text, *party)
    if post is None:
        return party
    body = organisations.first(text, post.end(), party[1])
    return body if body is not None and _is_one(text, body, whose=False) else None


def _stood_for(text: str, stand: Stand) -> organisations.Range | None:
    """Return the body that a person's posts name at this place: in front of the post before the name, else behind the name."""
    name = stand.name
    office = _OFFICE.search(text, stand.start, stand.end)
    if name is not None and office and _SECRETARY.search(text, stand.start, stand.end):
        return organisations.first(text, office.start("office"), stand.end)
    if name is None or _PUBLIC.search(text, stand.start, stand.end) or not _SIGNS.search(text, stand.start, stand.end):
        return None
    ahead = tokens(text, stand.start, name.start)
    stop = next((i for i, word in enumerate(ahead) if is_head(word) or not _is_inside(ahead, i)), 0)
    while stop and ahead[stop - 1].low in lexicon("title_modifiers") - lexicon("organisation_heads"):
        stop -= 1
    if stop and not is_honorific(ahead, 0):
        found: organisations.Range | None = (ahead[0].start, ahead[stop - 1].end)
        if _is_one(text, found, whose=True):
            return found
    company = _COMPANY.search(text, stand.start, stand.end) is not None
    for lead in (*_WHOSE.finditer(text, name.end, stand.end), *_WHOSE.finditer(text, stand.start, name.start)):
        found = organisations.first(text, lead.end(), name.start if lead.end() <= name.start else stand.end)
        found = None if found is None else _behind_post(text, found)
        if found is not None and found[1] <= stand.end and _is_one(text, found, whose=company):
            return found
    return None


def _is_inside(words: Sequence[Token], at: int) -> bool:
    """Say whether a word belongs to the capitals of a name: it has one, or joins two (Chamber of Commerce and Industry)."""
    joins = words[at].low in {"of", "for", "and", "&"} and 0 < at < len(words) - 1
    return words[at].shape == "C" or (joins and words[at - 1].shape == words[at + 1].shape == "C")


def _is_one(text: str, span: organisations.Range | None, *, whose: bool) -> bool:
    """Say whether a range names a body: by its noun, in capitals, or, at a post of a company (``whose``), with two words."""
    if span is None or not organisations.looks_like_one(text, span):
        return False
    words = text[slice(*span)]
    if words.lower() in lexicon("places") or is_head(tokens(text, *span)[-1]):
        return False
    return organisations.is_body(text, span) or (words.isupper() and len(words) > 2) or (whose and " " in words)
