"""Openings of which the sentence does not name the thing: the building, the new facility; its name stands elsewhere."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from collections.abc import Iterator

from generator.expressions import compiled
from generator.extract.english import things
from generator.extract.english.document import Reading
from generator.extract.english.kinds import SITE, VAGUE
from generator.extract.english.members import Found
from generator.extract.english.openings import WHEN

_BUILT = r"(?:Hall|House|Building|Cent(?:re|er)|Library|Hospital|Court|Tower|Block|Complex|Museum|Hub|Mill|Plaza|Arena|Stadium|Theat(?:re|er)|Gallery|Depot|Terminal|Station|Clinic|Pavilion|Market|Campus|Factory|Plant|Headquarters|Courthouse|Bridge|Laboratory|Lab|School|College|Institute|Academy|Shelter|Farm|Wing|Unit|Pool|Park)"
_NAME = rf"(?:The )?(?P<name>(?!The )(?:[A-Z][\w'\u2019&.-]* ){{1,5}}{_BUILT})"
_ITS_OPENING = compiled(
    rf"\b(?:[Tt]he )?{_NAME}['\u2019]s (?P<verb>(?:(?:official|grand|formal|long-awaited|ceremonial) )*(?:opening|inauguration))\b(?! (?:hours|times|date|night|season|years|decades|will|is (?:set|due|scheduled)|was delayed))"
)
_TO_COME = compiled(
    r"\b(?:ahead of|before|until|since|plans?|planned|upcoming|prepar\w+|will|delay\w*|postpon\w+|await\w*|for)\b[^.;]{0,40}$"
)
_IT_OPENED = compiled(
    r"(?:The|This) (?:new )?(?:\S*\d\S*(?: million)? )?(?:building|facility|cent(?:re|er)|complex|venue|landmark) (?:was|has been|were) (?P<verb>(?:officially|formally) (?:opened|inaugurated)|inaugurated|commissioned)\b"
)
_CUT_FOR_IT = compiled(
    rf"\bcut(?:s|ting)? (?:the|a) (?:ceremonial )?ribbon(?:{WHEN} to (?:officially |formally )?(?:open|inaugurate|commission) the (?:new |renovated )?(?=[a-z]){SITE.pattern}| (?:on|at|for) the (?:new |renovated )?(?:building|facility|cent(?:re|er)|complex|school|hospital|library|station|clinic|hall|lab|laboratory)(?:['\u2019]s (?P<verb>(?:re-?)?opening))?)\b"
)
_TO_OPEN = compiled(r"\bto (?:officially |formally )?(?:open|inaugurate|commission) ")
_CALLED = compiled(rf"\b{_NAME}\b(?!['\u2019]s)")
_HAS_NEW = compiled(
    rf"\b(?:(?:has|have|had|gets|got|boasts?|welcomed) (?:now )?(?:an?|its|their) (?:own )?(?:brand[- ]new |new |state-of-the-art |modern )+|(?P<now>now (?:has|have|boasts?|runs?)|(?:has|have) now(?: got)?) (?:an?|its own|their own) (?!(?:brand|new|state|modern)\b))(?P<kind>(?:[a-z-]+ ){{0,3}}?(?=[a-z]){SITE.pattern}(?P<inside> (?:inside|within) (?:the )?(?:[A-Z][\w'\u2019&.-]* ){{1,5}}{_BUILT}\b)?)"
)
"""A thing told by its kind in the sentence before (The town has a new library; it has a surgery in the Alder House)."""
_WHERE = compiled(r"\b(?:[Aa]t|[Ii]n|[Ff]rom|of|[Nn]ear|by|to|with|for|on)(?: the)? $")
"""In front of a name that only tells where something was."""
_RIBBON = compiled(r"\b(?:cuts?|cutting) (?:the|a) (?:ceremonial )?ribbon\b|\b[Rr]ibbon[- ][Cc]utting\b")
_EXPANDED = compiled(
    r"\b(?P<verb>(?:completed|celebrat(?:ed|es?|ing)|mark(?:ed|s|ing)?|announced)(?: the completion of)? (?:the|an?|its) (?:[a-z-]+ )?(?:expansion|renovation|refurbishment|modernisation|modernization|extension|upgrade|construction) (?:of|to)) (?=(?:its|the|their) |[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,4}['\u2019]s? )"
)
"""What was made larger, where somebody cuts a ribbon to open \u201cthe new facility\u201d."""


def openings(reading: Reading) -> Iterator[Found]:
    """Yield the first thing that is told to be opened apart from its name."""
    text = reading.document.folded
    body = reading.body
    for number, line in enumerate(body):
        start, end = line.sentence.start, line.sentence.end
        owner = _ITS_OPENING.search(text, start, end)
        if owner and not _TO_COME.search(text, start, owner.start()) and not _holds_somebody(reading, owner.span("name")):
            yield Found(owner.span("name"), owner.start("verb"), line, False)
            return
        opened = _IT_OPENED.match(text, start, end) or _CUT_FOR_IT.search(text, start, end)
        named = (
            [m for o in body[max(0, number - 2) : number] for m in _CALLED.finditer(text, o.sentence.start, o.sentence.end)]
            if opened
            else []
        )
        told = [m for o in body[max(0, number - 1) : number] if (m := _HAS_NEW.search(text, o.sentence.start, o.sentence.end))]
        told = [m for m in told if opened and (not m["now"] or _noun(m) in opened.group())]
        if opened and told and (told[-1]["inside"] or not any(_CALLED.search(text, m.end(), start) for m in told)):
            yield Found(told[-1].span("kind"), opened.end() - 1, line, True)
            return
        named = [
            m for m in named if not (_WHERE.search(text, max(0, m.start() - 9), m.start()) or _holds_somebody(reading, m.span("name")))
        ]
        if opened and named and (opened.re is _IT_OPENED or not _TO_OPEN.search(opened.group())):
            yield Found(named[-1].span("name"), opened.end() - 1, line, True)
            return
    if any(_RIBBON.search(text, span.start, span.end) for span in reading.document.source.paragraphs):
        yield from _expanded(reading)


def _noun(told: re.Match[str]) -> str:
    """Return what a thing that somebody now has is (a clinic inside the Alder House)."""
    return told["kind"].removesuffix(told["inside"] or "").split()[-1]


def _expanded(reading: Reading) -> Iterator[Found]:
    """Yield the site of which an opening sentence says that its expansion is complete."""
    text = reading.document.folded
    for line in reading.body[:4]:
        match = _EXPANDED.search(text, line.sentence.start, line.sentence.end)
        for thing in things.named(text, match.end(), line.sentence.end)[:1] if match else ():
            words = text[slice(*thing)]
            if SITE.search(words) and words.lower() not in VAGUE and match:
                yield Found(thing, match.start("verb"), line, False)
                return


def _holds_somebody(reading: Reading, span: things.Range) -> bool:
    return any(line.skeleton.holds_somebody(*span) for line in reading.body)
