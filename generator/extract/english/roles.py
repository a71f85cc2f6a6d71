"""What each person does at the event: the rows that read a sentence, and what in it speaks against one."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re

from generator.expressions import compiled
from generator.extract.drafts import RoleCue
from generator.extract.english.people import Stand, opens_a_quotation
from generator.extract.english.role_rows import TABLE, Row
from generator.extract.english.skeleton import PERSON, Skeleton
from generator.extract.english.staff import is_elsewhere
from generator.model.record import Role
from generator.model.span import Span

_OBJECT = frozenset(
    [
        "accompanied",
        "after",
        "by",
        "with",
        "of",
        "to",
        "for",
        "from",
        "thanked",
        "met",
        "than",
        "between",
        "including",
        "like",
        "against",
        "about",
        "upon",
        "on",
        "representing",
        "represented",
        "under",
        "honoured",
        "honored",
        "greeted",
        "welcomed",
        "quoting",
        "citing",
        "echoing",
        "paraphrasing",
    ]
)
_NEGATED = compiled(
    r"\b(?:unable to|did not|could not|was not|not able to|absent|will|would|to be|previously|earlier this|scheduled to|expected to|is set to|are set to)\b"
)
_SIGNING_OF = compiled(r"\b[Ss]igning of\b")
_SIGNED = compiled(r"\b(?:signed|inked|signing of)\b")
_ASIDE = compiled(
    r"^(?:Before|Prior to|Ahead of|After|Following) (?:the )?(?:ceremony|event|meeting|signing|opening)\b|^(?:[A-Z][a-z]+ )?[a-z]+ years ago\b|^In 1[89]\d\d\b"
)

_OPENED = compiled(r"^(?:After|Following) (?:the )?opening\b[^.;]*\b(?:keynote|session|panel|lecture|forum)")
"""What follows an opening ceremony is still the event."""
_INTERVIEW = compiled(
    r"\b(?:[Ss]peaking|[Tt]alking) (?:exclusively )?(?:to|with) (?:the )?[A-Z]{2,5},|\btold (?:the )?[\w.-]+\.(?:com|net|org|co)\b"
    r"|\b(?:said|wrote|posted|shared|announced|stated)\b[^.;]{0,30}? (?:in|on) (?:an? |his |her |their |the )?(?:official )?(?:Facebook|X|Twitter|Instagram|LinkedIn|social media|online) (?:post|page|account|message|feed|handle)"
)
"""Words given to a news agency or a site (speaking to LNA, told lin.com) are said outside the event."""


def read(skeleton: Skeleton) -> list[tuple[int, RoleCue]]:
    """Return the roles that a sentence gives, each with the index of the person."""
    aside = _ASIDE.search(skeleton.text) and not _OPENED.search(skeleton.text)
    if not skeleton.marks or aside or _INTERVIEW.search(skeleton.text):
        return []
    result: list[tuple[int, RoleCue]] = []
    text = skeleton.text
    for row in TABLE:
        if row.hint and not any(stem in text for stem in row.hint):
            continue
        for match in row.pattern.finditer(skeleton.text):
            if row.subject and not _is_subject(skeleton, match):
                continue
            ahead = text.startswith(("Before ", "Prior to "), 0) and _LEAD.match(text, 0, match.start("cue"))
            if ahead or _is_of_no_event(row.roles, text, match):
                continue
            if row.roles == ("witness",) and (_is_quoted(text, match.start("cue")) or _WE.match(text)):
                continue
            if (
                row.roles == ("speak",)
                and row.subject
                and (_is_quoted(text, match.start("who")) or _LONG_SINCE.match(text, match.end("cue")))
            ):
                continue
            cue = Span(
                skeleton.source(match.start("cue")), max(skeleton.source(match.end("cue") - 1) + 1, skeleton.source(match.start("cue")) + 1)
            )
            if "speak" in row.roles and "keynote" in match["cue"].lower():
                continue
            stands = skeleton.within(*match.span("who"))
            if row.subject and _is_object(skeleton, match):
                stands = stands[1:] if _HELD_BY.match(text) else stands[-_subjects(match) :]
            stands = stands[-1:] if row.subject and _begins_behind_a_copula(text, match) else stands
            stands = stands[: -_subjects(match)] if len(stands) > 1 and _ends_in_a_subject(match) else stands
            stands = stands[:1] if row.roles == ("host",) and _HELD_BY.match(text) else stands
            stands = _read_out(skeleton, stands) if "speak" in row.roles else stands
            found = [stand for stand in stands if not _is_stood_for(skeleton, stand, row.roles)]
            given = _given(row.roles, text, match)
            result.extend((stand.person, RoleCue(role, cue)) for stand in found for role in given)
    return result


def _given(roles: tuple[Role, ...], text: str, match: re.Match[str]) -> tuple[Role, ...]:
    """Return the roles of a row as what they are given for tells: who opens a meeting or launches a road was there."""
    if match["cue"] == "represented" and _is_signed(text, match):
        return (*roles, "sign")
    if roles == ("attend",) and match["cue"] == "conducted" and _SIGNING_OF.search(text, 0, match.start("cue")):
        return ("sign",)
    beside = roles == ("witness",) and match["cue"].endswith("company of") and "sign" not in text.lower()
    met = roles == ("unveil",) and _opens_a_meeting(text, match)
    return ("attend",) if beside or met or (roles == ("release",) and _launches_a_site(text, match)) else roles


_OF_SIGNING = compiled(rf"(?:The )?(?:[Ss]igning|[Ee]xchange)\b[^{PERSON};]{{0,160}}\bwas $")
"""In front of ``conducted by``: who did it signed (The signing of the pact was conducted by P)."""


def _is_of_no_event(roles: tuple[Role, ...], text: str, match: re.Match[str]) -> bool:
    """Say whether a clause tells what was done in a year, and not at the event, words that were brought to somebody, or who signed."""
    if roles == ("speak",) and _is_brought(text, match):
        return True
    signed = match["cue"] == "conducted" and _OF_SIGNING.match(text, 0, match.start("cue"))
    return roles == ("attend",) and bool(signed or _ONCE.search(text, 0, match.start("cue")))


def _read_out(skeleton: Skeleton, stands: tuple[Stand, ...]) -> tuple[Stand, ...]:
    """Return those of the speakers who spoke themselves: who is named behind the reader of a message was not there."""
    read = _READ_OUT.search(skeleton.text)
    return stands if read is None else tuple(stand for stand in stands if skeleton.marks[skeleton.stands.index(stand)] < read.end())


def _is_brought(text: str, match: re.Match[str]) -> bool:
    return match["cue"].endswith("message") and _BROUGHT.match(text, match.end("cue")) is not None


_READ_OUT = compiled(
    r"\b[Ii]n (?:an?|his|her|the) (?:[a-z-]+ ){0,3}(?:statement|message|speech|letter|address|remarks)\b[^.;]{0,40}? read (?:out )?"
    rf"(?:on (?:his|her) behalf )?by (?:the |his |her )?{PERSON}"
)
"""Words of somebody who was not there, read by another (In a message read by P, P said)."""
_ONCE = compiled(r"\b(?:[Ii]n|[Uu]ntil|[Ss]ince|[Bb]y) (?:(?:early|late|mid-?) ?)?(?:[A-Z][a-z]+,? )?(?:19|20)\d\d,? when\b")
"""Opens a clause of long ago (Trade was low until May 2001, when a delegation led by P came)."""
_BROUGHT = compiled(rf" (?:from|on behalf of) [^.;]{{1,90}}? to (?:the )?{PERSON}")
"""Behind a message that somebody brought from one to another, which is no speech."""
_LONG_SINCE = compiled(
    r",? (?:(?:as )?(?:earlier|early|late|later) that (?:week|month|year)|(?:[a-z]+|\d{1,2}) (?:weeks?|months?|years?) (?:ago|earlier|before))\b"
)
"""Behind a verb of speech: what was said at another time (P announced earlier that month)."""
_LEAD = compiled(r"(?:Before|Prior to) $")
"""What is done before the event is no role in it (Before attending the rally, P opened the hall)."""


def _begins_behind_a_copula(text: str, match: re.Match[str]) -> bool:
    """Say whether the first of two persons is what somebody was, and only the second the subject (The host was P, and P spoke)."""
    return text.endswith((" was ", " is ", " was the ", " is the "), 0, match.start("who")) and _TWO.fullmatch(match["who"]) is not None


_TWO = compiled(rf"{PERSON}, (?:and|while) (?:the )?{PERSON}")
_WE = compiled(r"[\"\u201c]?(?:We|I) (?:are|am|have|was|were)\b")
"""Opens the words of a speaker, the presence of whom they welcome is no witness's."""


def _ends_in_a_subject(match: re.Match[str]) -> bool:
    """Say whether the last of persons led in at the head of the sentence is its subject (In the presence of P, P cut the ribbon)."""
    return match.start("cue") == 0 and bool(_LAST.search(match["who"]) and _DOES.match(match.string, match.end("who")))


_DOES = compiled(r",? (?:also |then |[a-z]+ly )?(?:has|had|have|cuts?|broke|laid|led|gave|told|spoke|[a-z]+(?:ed|id))\b(?! by)")
_HELD_BY = compiled(rf"(?:During|In|At|After|Following|On) [^{PERSON}.;]{{2,120}}? by (?:the )?{PERSON},(?! and\b)")
"""Opens a sentence with who led a session; those named next are its subject (In a panel moderated by P, P and P spoke)."""
_MEETING = (
    r"(?:[Cc]onference|[Ff]orum|[Ss]eminar|[Ww]orkshop|[Ss]ymposium|[Ss]ummit|[Cc]ongress|[Cc]onvention|[Mm]eeting|[Cc]ourse|[Ff]estival"
    r"|[Ee]xhibition|[Ee]xpo|[Ff]air|[Ww]ebinar|[Dd]ialogue)\b(?! [Cc]ent(?:re|er)| [Hh]all| [Rr]oom| [Bb]uilding| [Cc]omplex| [Gg]round)"
)
_TO_OPEN = compiled(rf"(?:[^,.;:{PERSON}]|,(?= \d)){{0,90}}?\b{_MEETING}(?!['\u2019])")
_THAT_OPENS = compiled(rf"\b{_MEETING}[^,.;:{PERSON}]{{0,90}}$")


def _opens_a_meeting(text: str, match: re.Match[str]) -> bool:
    """Say whether what is opened is a meeting or a show: who opens it is there, and unveils nothing."""
    if not match["cue"].split()[-1].startswith(("open", "declared", "inaugurat")):
        return False
    found = (
        _THAT_OPENS.search(text, 0, match.start())
        if text.find(" by ", match.end("cue")) >= 0 and match.end("cue") < match.start("who")
        else None
    )
    return bool(found) or (match.end("cue") > match.start("who") and _TO_OPEN.match(text, match.end("cue")) is not None)


_SITE = compiled(
    r"\b(?:[Rr]oads?|[Bb]ridges?|[Hh]ospitals?|[Ss]chools?|[Cc]ent(?:re|er)s?|[Bb]uildings?|[Pp]lants?|[Mm]arkets?|[Hh]ighway|[Hh]ousing|[Ff]acilit(?:y|ies)|[Ww]orks?"
    r"|[Cc]onstruction|[Pp]rojects?|[Ll]ines?|[Tt]erminals?|[Pp]arks?|[Ss]tations?|[Ff]actor(?:y|ies)|[Cc]linics?|[Cc]ampus|[Aa]cademy|[Ii]nstitute)\b"
)


def _launches_a_site(text: str, match: re.Match[str]) -> bool:
    """Say whether what was launched is a road, a house or the work on one: nothing that is published."""
    passive = match["cue"] == "launched" and match.end("cue") < match.start("who")
    return passive and _SITE.search(text, max(0, match.start() - _BEFORE), match.start("cue")) is not None


_BEFORE = 90
"""Characters before a verb in which its subject stands."""


def _is_signed(text: str, match: re.Match[str]) -> bool:
    """Say whether who is named behind ``represented by`` signs: a signing stands before it in the sentence."""
    return text.startswith(" by", match.end("cue")) and bool(_SIGNED.search(text, 0, match.start("cue")))


def _is_stood_for(skeleton: Skeleton, stand: Stand, given: tuple[Role, ...]) -> bool:
    """Say whether somebody else was there in a person's place (``P, represented by P``; ``P, on behalf of P, opened``)."""
    mark = skeleton.marks[skeleton.stands.index(stand)]
    absent = bool({"attend", "unveil", "speak", "host", "release", "sign"} & set(given)) and _STOOD_FOR.match(skeleton.text, mark + 1)
    if ("witness" not in given and is_elsewhere(skeleton.text, mark)) or ("sign" in given and _AS.match(skeleton.text, mark + 1)):
        return True
    return bool(absent) or ("represent" not in given and skeleton.text.endswith(("on behalf of ", "on behalf of the "), 0, mark))


_AS = compiled(r",? (?:(?:acting|serving|signing) )?as (?:the |an? )?(?:[a-z]+ )?(?:witness(?:es)?|moderator|host|emcee)\b")
"""Behind somebody who did not sign (The pact was signed by P, with P as witness)."""
_STOOD_FOR = compiled(r",? (?:who (?:was|were) )?represented by")


def _is_quoted(text: str, at: int) -> bool:
    """Say whether a place is inside a quotation that began in this sentence."""
    ahead = text[:at]
    return ahead.count("\u201c") > ahead.count("\u201d") or opens_a_quotation(ahead)


def _is_object(skeleton: Skeleton, match: re.Match[str]) -> bool:
    """Say whether a preposition or a verb stands before the persons."""
    before = (
        skeleton.text[: match.start("who")].rstrip().removesuffix(" the").removesuffix(" his").removesuffix(" her").removesuffix(" late")
    )
    ahead = before.rsplit(maxsplit=1)
    if _BESIDE_OTHERS.fullmatch(before):
        return False
    return (
        bool(ahead) and not before.endswith("represented by") and ahead[-1].strip(",;").lower() in _OBJECT and not ahead[-1].endswith(",")
    )


_BESIDE_OTHERS = compiled(r"(?:The|Its|Their|Other) (?:[\w-]+ ){0,3}[a-z-]+s,? (?:together|along) with")
"""Several without a name, who open a sentence and do something together with who is named (The chiefs together with P signed)."""


def _opens_clause(match: re.Match[str]) -> bool:
    """Say whether only the last of the persons is the subject (``a prayer was said by P, and P gave the vote of thanks``)."""
    if match["who"].count(PERSON) == 2 and re.search(rf", and (?:the )?{PERSON}$", match["who"]):
        return True
    if (held := _HELD_BY.match(match.string)) and held.end() == match.start("who") + 2:
        return match["who"].count(PERSON) > 1
    return bool(_ADJUNCT.fullmatch(match.string, 0, match.start("who")) and _LAST.search(match["who"]))


_ADJUNCT = compiled(
    r"(?:Under the (?:[a-z]+ )?(?:patronage|auspices|leadership|guidance|witness) of|[Ii]n the presence of|(?:(?:Speaking|Attending|Appearing) )?[Oo]n behalf of|(?:Representing|Alongside|With)\b"
    r"|(?:Accompanied|Flanked|Joined|Escorted|Welcomed|Received|Received at [\w ]{1,30}) by|(?:Together|Along) with|Standing in for) (?:the |his |her )?"
)
"""What may open a sentence before persons who are not its subject; the one behind the comma is."""
_LAST = compiled(rf", (?:the )?{PERSON}(?P<two>,? and (?:the )?{PERSON})?$")


def _subjects(match: re.Match[str]) -> int:
    """Return how many of the persons led in at the head of a sentence are its subject (In the presence of P, P and P signed: two)."""
    last = _LAST.search(match["who"])
    return 2 if last and last["two"] else 1


def _is_subject(skeleton: Skeleton, match: re.Match[str]) -> bool:
    if _is_object(skeleton, match) and not _opens_clause(match):
        return False
    between = skeleton.text[match.end("who") : match.start("cue")]
    if between.startswith(("'s ", "\u2019s ")):
        return False
    return not (_NEGATED.search(between) or _opens_words(between))


def _opens_words(between: str) -> bool:
    """Say whether somebody's words begin between a subject and a verb: the verb is not told of the subject (P said: "We signed it")."""
    doubled = between.count("\u201c") > between.count("\u201d") or between.count('"') % 2 == 1
    return doubled or (_SINGLE.search(between) is not None and not _SINGLE_END.search(between))


_SINGLE = compiled(r"[,:] \u2018(?=[A-Z])")
_SINGLE_END = compiled(r"\u2019(?=[\s,.;]|$)")


__all__ = ["TABLE", "Row", "read"]
