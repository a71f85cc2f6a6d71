"""Who signs: the subject of a verb of signing, the partners behind it, and the groups of several agreements."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re

from generator.expressions import compiled
from generator.extract.english import fields, organisations
from generator.extract.english.agreements import ALLIED, LEAD, PAIR, RELATION, WITH
from generator.extract.english.joined_names import SUFFIX
from generator.extract.english.words import NUMBER_WORDS, lexicon

Range = organisations.Range

_DAY = r"on (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:,? [A-Z][a-z]{2,8} \d{1,2})?|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8}(?:,? \d{4})?|[A-Z][a-z]{2,8} \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4},?)?)"
_SAYS = r"(?:announced|said|confirmed|revealed)(?: today| on [A-Z][a-z]+day)?(?: that)? (?:it|they|the (?:company|two|university))(?: has| have| had)? "
_ITS_PEOPLE = (
    r"(?: (?:officials|representatives|leaders|executives|stakeholders|management|authorities|delegates))?"
    r"(?:,? (?:and|together with|along with|as well as) (?:the )?(?:(?:[a-z-]+ ){1,3}of )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|several|other) (?:[a-z][\w-]* ){0,3}[a-z]+s(?: (?:in|of|from) the [a-z]+)?)?"
)
"""Those who act for a body, and others that are only counted with it (Lin Bloc officials and the heads of four colleges)."""
_REACHES = compiled(
    rf"(?: \([^()]{{2,40}}\)){{0,3}}{_ITS_PEOPLE}(?: (?:in|on)(?: the)? [A-Z][\w-]+(?: (?:of )?[A-Z][\w-]+){{0,4}}(?: \([A-Z]{{2,5}}\))?)?,? (?:(?:has|have|had|both|today|yesterday|also|recently|jointly|formally|officially|successfully|(?:earlier )?this week|last week|(?:[a-z]+ed|met|held (?:[a-z]+ )?talks|agreed to [a-z]+(?: [a-z]+){{0,3}}|came together|joined (?:hands|forces)|teamed up) and|in [A-Z][a-z-]+(?: [A-Z][a-z-]+)?|{_DAY}),? )*(?:{_SAYS})?(?:also |today |jointly )?"
)
"""What may stand between the list of parties and the verb, when the list is the subject itself."""
_ASIDE = compiled(
    r"(?: \([^()]{2,40}\)){0,3}(?:,|(?=,? (?:led|headed|represented) by)) (?:[a-z]+ed|led by|through|via|under|represented by|an?|the|one of|which|in line with|as part of|with an? (?:view|aim|eye)|with the (?:aim|objective|goal)|in (?:order|an? (?:bid|effort|move)) to|seeking|wishing|hoping) [^;]{3,160}?, (?:has |have |had |today |also |recently )*"
    rf"(?:{_SAYS})?"
)
"""A participle or an apposition with what belongs to it, between commas."""
_KIND = compiled(
    r"(?:(?:[Ii]ts|[Tt]he|[Aa]n?|[Ff]ellow) )?(?:(?:[A-Z][\w-]+-based|[A-Z][\w-]+['\u2019]s|[A-Z][a-z]+(?= [a-z]))? ?)?"
    r"(?:(?!(?:an?|the|in|on|at|to|for|from|of|with|by|as|has|have|had|was|were|is|are|will|also|later|then|both|when|where|which|who|that|its|their|and|or)\b|[a-z]+ly\b)[a-z][\w-]* ){1,6}(?=[A-Z])"
)
"""Says what the party behind it is: energy firm A, its partner B, and service provider company C."""
_JOINT = compiled(
    r"(?: \([^()]{2,40}\)){0,3}(?: in [A-Z][\w-]+(?: [A-Z][\w-]+)?)?(?:,? represented by [^;]{3,140}?(?=,? and (?:the )?[A-Z])|, (?:an?|the|its|which|one of|based|headquartered|represented by|(?:acting )?through|via)\b[^,;]{3,90}(?=,)(?:(?P<next>, (?=(?:the )?[A-Z]))|(?=,)))?"
    r"(?(next)|,? (?:and|together with|along with|alongside|jointly with|as well as|in (?:partnership|collaboration|cooperation|co-operation|conjunction) with) )(?:the |an? )?"
)
"""What joins the next party to the one before, a description in commas too."""
_ENUMERATED = compiled(
    r"(?:the |its |these )?(?:[\w\u2019'-]+ ){0,6}?[a-z][a-z-]*s(?: (?:from|in|across) [A-Z][^,;:\u2013\u2014]{2,40})?(?:,? (?:namely|including|such as)|:| [-\u2013\u2014])(?: the| both)? (?=[A-Z])"
)
"""A number of partners told by their kind, with their names behind it: with three firms, namely A, B and C."""
_UNNAMED = compiled(
    r"(?:the |its )?(?:a total of |over |more than |another |some |about |around |nearly |almost |at least |up to )?(?P<n>\d{1,3}|[a-z]+)(?:(?: [A-Z][\w-]*| of| and){1,7}(?: \([A-Z]{2,8}\))?)?(?: [a-z][\w-]*){0,3} (?:[a-z-]+s|(?:[A-Z][a-z]+ )?[A-Z][a-z]+s)\b(?! of the)",
)
_SOME = frozenset(["several", "various", "other", "local", "multiple", "numerous", "leading", "major"]) | NUMBER_WORDS.keys() - {
    "one",
    "zero",
}
_TOWN = compiled(
    r"[^\W\d_a-z][^\W\d_]*(?:[ .]+[^\W\d_a-z][^\W\d_]*){0,3}(?: \([A-Za-z/ ]{2,15}\)|, [A-Z][\w.]+(?: [A-Z][\w.]+){0,2})? ?[:\u2013\u2014-] "
)
"""A dateline without a day."""
_DATELINE = compiled(
    r"(?:[A-Z][^,.;]{2,60}?(?:, [A-Z][\w.]{1,20}(?: [A-Z]\w{1,20})?)?, (?:\d|[A-Z][a-z]{2,8}\.? \d)[^\u2014\u2013:/]{2,40}(?:[\u2014\u2013:/]|--?)[^A-Z]{0,3}(?:[\w ]*/ ?--? ?)?)"
)
_OPENING = compiled(
    r"(?:(?:Separately|Later in the day|Earlier|Earlier in the day|During|At|On|In|Under|Also|As|Meanwhile|Further|Following|To|With|After|Through|For|Today|Yesterday|Moreover|Besides|Then|Likewise|Later|[A-Z][a-z]+ly|Furthermore|Thereafter)\b[^,]{0,160}, (?:\d{4}, )?){1,2}"
)
_AIM = compiled(
    r"(?:With (?:an?|the) (?:aim|objective|view|goal|intention) (?:to|of) |In an? (?:bid|effort|move) to )[a-z][^,;A-Z]{3,120} (?=[A-Z])"
)
"""An aim that opens the sentence without a comma behind it."""


def clause(text: str, start: int, end: int) -> int:
    """Return where the clause begins in which a verb stands: behind an opening phrase that ends in a comma, or a colon of a dateline."""
    lead = _DATELINE.match(text, start, end) or _TOWN.match(text, start, end)
    at = lead.end() if lead else start
    opening = _OPENING.match(text, at, end) or _AIM.match(text, at, end)
    return opening.end() if opening else at


def subject(text: str, start: int, verb: int) -> list[Range]:
    """Return the organisations that are the subject of a verb: the list that opens the clause where it reaches the verb, else the nearest."""
    at = clause(text, start, verb)
    chained = _chain(text, at, verb)
    if len(chained) == 1 and _PLURAL.match(text, chained[0][1]) and (halves := _halves(text, chained[0])):
        return halves
    if chained and (_REACHES.fullmatch(text, chained[-1][1], verb) or _ASIDE.fullmatch(text, chained[-1][1], verb)):
        return chained
    opening = organisations.listed(text, at, verb, pair=True)
    if opening and (_ASIDE.fullmatch(text, opening[-1][1], verb) or _REACHES.fullmatch(text, opening[-1][1], verb)):
        return opening
    return organisations.before(text, at, verb, pair=True)


def two(text: str, name: Range) -> list[Range]:
    """Return the two that a name with an ``and`` stands for where nobody else signs, so that it must be two; empty where it may be one."""
    halves = _halves(text, name)
    words = [text[slice(*half)].lower().rstrip(".").split() for half in halves]
    ends = lexicon("organisation_heads") | SUFFIX
    plain = lexicon("common") | fields.FIELDS | fields.FOLK | ends
    headed = [bool(half) and half[-1] in ends - fields.FIELDS for half in words]
    own = bool(words) and all(any(word not in plain for word in half) for half in words) and words[0][-1] not in fields.FIELDS
    return halves if own and (headed[0] or (headed[1] and len(words[0]) == 1)) else []


_PLURAL = compiled(r"(?: \([^()]{2,20}\))? (?:have|both|were|are)\b")
"""Behind one name with an ``and`` in it, proves that they are two."""


def _halves(text: str, name: Range) -> list[Range]:
    """Return the two that the only ``and`` of a name joins; empty when it has none, or more."""
    middle = text.find(" and ", *name)
    if middle < 0 or text.find(" and ", middle + 5, name[1]) >= 0 or not text[middle + 5].isupper():
        return []
    return [(name[0], middle), (middle + 5, name[1])]


def _chain(text: str, at: int, end: int) -> list[Range]:
    """Return the organisations joined from ``at`` on, with what describes each of them between."""
    lead = LEAD.match(text, at, end)
    at = lead.end() if lead else at
    if part := _OF_PARENT.match(text, at, end):
        return [part.span("whole")]
    found: list[Range] = []
    while True:
        kind = _KIND.match(text, at, end)
        at = kind.end() if kind else at
        more = organisations.listed(text, at, end, pair=True)
        found += more
        joint = _JOINT.match(text, more[-1][1], end) if more else None
        if joint is None:
            return found
        at = joint.end()


_OF_PARENT = compiled(
    r"(?:The )?(?P<whole>[A-Z][\w&'\u2019-]*(?: (?:(?:of|for|and|&) )?[A-Z][\w&'\u2019-]*){0,7}, (?:[A-Z]{3,6} [A-Z][a-z]+|(?:[A-Z][\w'\u2019-]* ){1,3}(?:University|Institute|Group|College)(?: of [A-Z][a-z]+)?|University of [A-Z][a-z]+))(?= (?:has|is|was|signed) )"
)
"""One body with the one that it is part of, as the verb in the singular proves (Larch Centre, LIT Norvik has signed)."""


def main(text: str, start: int, end: int) -> list[Range]:
    """Return who acts in the clause before ``end``: two or more that are its subject, or the subject and partner of a verb of joining."""
    at = clause(text, start, end)
    found = _chain(text, at, end)
    if not found:
        return []
    gap = _REACHES.match(text, found[-1][1], end) or _ASIDE.match(text, found[-1][1], end)
    allied = ALLIED.match(text, gap.end(), end) if gap else None
    partner = partners(text, allied.end(), end) if allied else []
    together = found + [one for one in partner if one not in found]
    return together if len(together) > 1 else []


_MARKS = compiled(
    r"(?:marked|celebrated|commemorated|opened|closed|concluded|capped|launched|began|kicked off|wrapped up|ended|crowned|rounded off) (?:its|their|the|an?) [^.;]{2,260}$"
    r"|(?:took|takes|made|makes) (?:an?|another|its) (?:[a-z]+ ){0,3}(?:steps?|strides?|leap|move)\b[^.;]{2,260}$"
)
"""Behind the subject: what it keeps with the signing of an agreement."""


def host(text: str, start: int, end: int) -> list[Range]:
    """Return the only one whose day or event is marked with a signing (Lin Academy marked its open day with the signing of …)."""
    at = clause(text, start, end)
    found = _chain(text, at, end)
    gap = (_ASIDE.match(text, found[0][1], end) or _REACHES.match(text, found[0][1], end)) if len(found) == 1 else None
    return found if gap and _MARKS.match(text[gap.end() : end]) else []


def partners(text: str, start: int, end: int) -> list[Range]:
    """Return those behind ``with`` or ``between``."""
    match = WITH.search(text, start, min(end, start + 260))
    if match is None or ";" in text[start : match.start()]:
        return []
    if text.startswith("with", match.start()) and (told := _described(text, match.end(), end)):
        return told
    heads = _HEADS.match(text, match.end(), end)
    kind = _KIND.match(text, match.end(), end)
    found = _named(text, heads.end() if heads else match.end(), end)
    if kind and found and " " not in text[slice(*found[0])] and kind.end() > found[0][1]:
        found = _chain(text, kind.end(), end)
    if text.startswith("between", match.start()) and len(found) == 1 and len(chained := _chain(text, match.end(), end)) > 1:
        return chained
    if not found or text[slice(*found[0])].endswith(("'s", "\u2019s")):
        named = _ENUMERATED.match(text, match.end(), end) or _KIND.match(text, match.end(), end)
        found = _chain(text, named.end(), end) if named else []
        found = [] if _are_counted(text, match.end(), found) or (found and _KINDS.match(text, found[-1][1], end)) else found
    if _are_counted(text, match.end(), found):
        return []
    if RELATION.search(text, start, match.start()) and not all(organisations.is_body(text, one) for one in found):
        return []
    two = text[match.start() : match.start() + 7] == "between" and len(found) == 1
    pair = PAIR.match(text, match.end(), end) if two else None
    if pair and pair.end("one") > found[0][1] and organisations.is_body(text, pair.span("one")):
        return [pair.span("one"), *organisations.listed(text, pair.end(), end)[:1]]
    middle = text.rfind(" and ", *found[0]) if two else -1
    if middle >= 0 and text[found[0][0] : middle].lower() in fields.FIELDS:
        return found
    return found if middle < 0 else [(found[0][0], middle), (middle + 5, found[0][1])]


_DESCRIBED = compiled(
    r"(?:(?:its|their|the|an?|another|fellow|(?:[A-Z][\w-]+ ){0,2}[A-Z][\w-]+['\u2019]s) )?(?:(?!(?:and|of|on|in|for|to)\b)[A-Za-z][\w\u2019'-]* ){0,6}(?!(?:and|of|on|in|for|to)\b)[a-z][a-z-]+, (?:the )?(?=[A-Z])"
)
"""Says what a partner is, whose name stands behind a comma (with its Lin counterpart, the Oak Guild)."""
_CLOSES = compiled(
    r"(?: \([^()]{2,40}\))?(?:[,.;]|$| (?:to|for|on|in|at|that|which|and|aimed|under|worth|last|this|today|yesterday|as|during)\b)"
)
"""Behind a name that ends its phrase."""


def _described(text: str, start: int, end: int) -> list[Range]:
    """Return the partner that is named behind what it is; empty where none is told so."""
    told = _DESCRIBED.match(text, start, min(end, start + 120))
    one = organisations.first(text, told.end(), end) if told else None
    return [one] if one and _CLOSES.match(text, one[1], end) and organisations.looks_like_one(text, one) else []


_HEADS = compiled(
    r"(?:the )?(?:(?:top|senior|elected) )?(?:representatives|officials|leaders|chiefs|heads|delegates|executives|mayors|presidents)"
    r" (?:from|of) (?:both )?(?:the )?(?=[A-Z])"
)
"""In front of the bodies for which somebody signs (signed the pact with leaders of the A and B)."""
_OWNER = compiled(
    r"(?:[Tt]he )?(?:[A-Z][\w&-]*(?: (?:(?:of|and|for|&) (?:the )?)?[A-Z][\w&-]*){0,6})['\u2019]s (?:\([A-Za-z&]{2,20}['\u2019]s\) |(?:[a-z][a-z-]* ){1,4})(?=[A-Z])"
)
"""In front of a name: the body whose it is, with its initials or what the other is to it (the Lin Ministry's (LM's) Oak Agency)."""
_BASED = compiled(r"(?: \([A-Z][^()]{2,25}\))?-based (?=[A-Z])")
"""Behind a town in front of a name (Quill (Tavria)-based Oak Ltd)."""
_HERE = compiled(r"(?: \([^()]{2,20}\))? here,? and (?:the )?(?=[A-Z])")
"""Joins a party of the town of the report with another."""


def _named(text: str, start: int, end: int) -> list[Range]:
    """Return the organisations of the list at ``start``, without the owner or the seat that stands in front of one."""
    owner = _OWNER.match(text, start, end)
    found = organisations.listed(text, owner.end() if owner else start, end, pair=True)
    here = _HERE.match(text, found[-1][1], end) if found else None
    found += organisations.listed(text, here.end(), end, pair=True) if here else []
    based = _BASED.match(text, found[-1][1], end) if found else None
    if based is None:
        return found
    middle = text.rfind(" and ", *found[-1])
    ahead = [(found[-1][0], middle)] if middle >= 0 else []
    return [*found[:-1], *ahead, *organisations.listed(text, based.end(), end, pair=True)]


def _are_counted(text: str, start: int, found: list[Range]) -> bool:
    """Say whether the only name behind ``start`` is a class, of which members are counted in front of it."""
    return len(found) == 1 and _COUNTED.fullmatch(text, start, found[0][0]) is not None and text[found[0][1] - 1] == "s"


_COUNTED = compiled(
    r"(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|various|many) (?:(?:[a-z][\w-]*|[A-Z][\w-]*-based) ){0,3}"
)
"""In front of a plural in capitals: a class of partners, none of them named (with three northern River Tribes)."""
_KINDS = compiled(r" [a-z-]+s\b")
"""Behind capitals, a plural that makes adjectives of them (Singapore and Chinese universities)."""


def unnamed(text: str, start: int, end: int) -> int | None:
    """Return how many partners a ``with`` speaks of without their names, 0 for several; None when it does not."""
    match = WITH.search(text, start, min(end, start + 120))
    some = _UNNAMED.match(text, match.end(), end) if match and match.group().startswith("with ") else None
    if some is None or not (some["n"].isdigit() or some["n"] in _SOME):
        return None
    return int(some["n"]) if some["n"].isdigit() else NUMBER_WORDS.get(some["n"], 0)


_GROUP = compiled(
    r"(?:[:;]|[,;] and) (?:an?|the|another) (?:[A-Za-z-]+ ){1,6}?between (?:the )?|\b(?:one|another|the (?:first|other|second|third|last)) (?:was |is )?(?:among|amongst|between) (?:the )?|(?:[:;,]|, and|; and) (?:among|amongst|between) (?:the )?"
)
"""What begins each of the agreements that a sentence tells one by one."""
_BETWEEN = compiled(
    r"(?: \([^()]{2,20}\))? (?:(?:(?:for|on) [a-z ]{3,60} )?(?:were |have been )?(?:signed |inked |exchanged ))?between (?:the )?"
)
_SEATS = compiled(r"(?:, [A-Z][\w.]*(?: [A-Z][\w.]*){0,2}){1,2}(?=;|\.?$)")
"""Towns and countries behind a pair that a semicolon closes."""
_NEXT_PAIR = compiled(r"(?:,? as well as|[,;]? and|[,;]) (?:between )?(?:the )?")
_AND = compiled(r"(?: \([^()]{2,20}\))? and (?:the )?")


def groups(text: str, start: int, end: int) -> list[list[Range]]:
    """Return the parties of each of several agreements: ``one between A and B; another among C, D and E``, ``between A and B, C and D``."""
    starts = list(_GROUP.finditer(text, start, end))
    if len(starts) > 1:
        stops = [*(match.start() for match in starts[1:]), end]
        found = [organisations.listed(text, match.end(), stop, pair=True) for match, stop in zip(starts, stops, strict=True)]
        return [_halves(text, one[0]) or one if len(one) == 1 else one for one in found]
    opening = _BETWEEN.match(text, start, end)
    return _pairs(text, opening.end(), end) if opening else []


def _pairs(text: str, at: int, end: int) -> list[list[Range]]:
    """Return the pairs of ``A and B, C and D, as well as E and F``; empty when a member stands alone."""
    result: list[list[Range]] = []
    while True:
        one = organisations.first(text, at, end)
        joined = _AND.match(text, one[1], end) if one else None
        other = organisations.first(text, joined.end(), end) if joined else None
        if one and not joined and len(halves := _halves(text, one)) > 1:
            one, other = halves
        if one is None or other is None:
            return []
        result.append([one, other])
        bracket = _BRACKET.match(text, other[1], end)
        behind = bracket.end() if bracket else other[1]
        seats = _SEATS.match(text, behind, end)
        on = _NEXT_PAIR.match(text, seats.end() if seats else behind, end)
        if on is None or not text[on.end() : on.end() + 1].isupper():
            return result if len(result) > 1 else []
        at = on.end()


_BRACKET = compiled(r"(?: \([^()]{2,20}\))?")
_BY = compiled(r"[^.;]{0,40}?\bby (?:both )?(?:the )?")


def agents(text: str, start: int, end: int) -> list[Range]:
    """Return those behind ``by``."""
    match = _BY.match(text, start, end)
    return organisations.listed(text, match.end(), end) if match else []


def in_clause(text: str, found: list[Range]) -> list[Range]:
    """Return the list up to its last member, joined by ``and``: what a comma leads to behind is the main clause (signed by A and B, C will …)."""
    for index in range(1, len(found)):
        if _LAST.fullmatch(text, found[index - 1][1], found[index][0]) and _COMMA.match(text, found[index][1]):
            return found[: index + 1]
    return found


_LAST = compiled(r"(?: \([^()]{2,40}\))?,? and (?:the )?", re.IGNORECASE)
_COMMA = compiled(r"(?: \([^()]{2,40}\))?, (?!(?:and|as well as)\b)")
_THOSE = compiled(
    r"(?:(?:These|The|Its|Those|Other|Their) )?(?:[A-Za-z][\w-]* ){0,4}?(?i:partners|companies|institutions|universities|signatories|firms|parties|organi[sz]ations|bodies|agencies|banks|colleges|schools|enterprises|businesses|entities|countries|states|nations|others|economies|members)"
    r"(?: (?:that|which|who|to|involved|signing)\b[^.;]{0,60}?)? (?:are|were|include|included|includes|comprise|comprised)(?::| the)? (?=[A-Z])"
)
"""Opens the sentence that names the partners of an agreement."""


def named_apart(text: str, start: int, end: int) -> list[Range]:
    """Return the partners that a sentence of their own names."""
    match = _THOSE.match(text, start, end)
    return _chain(text, match.end(), end) if match else []


_BEHALF = compiled(r"\b(?:signed|signing|inked)\b(?:(?! on behalf )[^.;]){0,60}? for (?:the )?(?=[A-Z])|\bon behalf of (?:the )?(?=[A-Z])")


def represented(text: str, start: int, end: int) -> list[Range]:
    """Return those for whom somebody signed (A signed for X, while B signed on behalf of Y); a land only beside a body."""
    leads = list(_BEHALF.finditer(text, start, end)) if "ign" in text[start:end] or "ink" in text[start:end] else []
    found = [(organisations.first(text, lead.end(), end), "behalf" in lead.group()) for lead in leads]
    bodies = [one for one, _ in found if one is not None and organisations.is_body(text, one)]
    return [one for one, behalf in found if one is not None and (one in bodies or (behalf and bodies))]


_FOR = compiled(r"[^.;]{0,140}? on behalf of (?:the )?(?=[A-Z])")


def on_behalf(text: str, start: int, end: int) -> list[Range]:
    """Return for whom somebody signed, told behind the partner (signed a pact with the Oak Trust on behalf of Lin County)."""
    match = _FOR.match(text, start, end)
    one = organisations.first(text, match.end(), end) if match else None
    return [one] if one else []
