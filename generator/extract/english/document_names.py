"""What a document that was signed is called in full, where the sentence that tells it has only its kind."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from collections.abc import Iterator, Sequence

import msgspec

from generator.expressions import compiled
from generator.extract.drafts import SigningDraft
from generator.extract.english import terms
from generator.extract.english.document import Reading
from generator.model.span import Quote

_MEMORANDUM = r"(?:Memorandum [Oo]f Understanding|memorandum of understanding|MEMORANDUM OF UNDERSTANDING|M[Oo]U)"
_AGREEMENT = r"(?:[Aa]greement|AGREEMENT|[Tt]reaty|TREATY|[Pp]act|PACT|[Aa]ccord|ACCORD|[Pp]rotocol|PROTOCOL)"
_KIND = rf"(?:(?P<memorandum>{_MEMORANDUM})|(?P<agreement>{_AGREEMENT}))(?P<short> \([A-Z][A-Za-z]{{1,6}}\))?"
_BARE = compiled(rf"(?:[a-z]+ )?{_KIND}")
"""A document told by its kind only."""
_PURPOSE = compiled(rf"{_KIND} (?:to|for) .*")
"""A document told by its kind with what it is for: no name of its own."""
_NAMED = compiled(
    rf"\b(?P<name>(?:(?!(?:Sign|Ink|Seal|Exchang|Conclud)(?:s|ed|ing|es)?\b)[A-Z][\w-]+ (?:(?:of|and|for|on) )?){{0,6}}?{_KIND}"
    r"(?P<on> (?:on|concerning|regarding) (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d)[A-Z][\w\u2019'-]*(?: (?:(?:and|of|in|for|the|from|&) ){0,2}(?!The\b)[A-Z][\w\u2019'-]*){0,12})?)(?![\w-])"
)
"""A name of its own: the MoU on River Ports and Mills, the Norvik River Trade Agreement."""
_SIGNS = compiled(
    r"\b(?:[Ss]ign|[Ii]nk|[Cc]onclud|[Ee]xchang)(?:ed|s|ing|e)?(?: [Cc]eremony)?(?: (?:of|for))?(?: (?:the|an?|its|their|this))?(?: [a-z][a-z-]+){0,2} $"
)
"""In front of what is signed."""
_SIGNED = compiled(r"(?: \([^()]{2,20}\))? (?:was|were|is|has been) (?:[a-z]+ly |also |today )?(?:signed|inked|concluded|exchanged)\b")
"""Behind it."""
_HEADED = compiled(
    rf"\b(?i:signs?|signed|inks?|inked|seals?|concludes?|signing of) (?:(?i:an?|the|new|landmark|historic) )*(?P<name>(?:(?!(?i:of|with|and|for|to|on|in)\b)[A-Za-z][\w-]* ){{0,4}}{_KIND}"
    r"(?: (?i:on|for|to|regarding|governing) (?!(?i:the occasion|the sidelines|behalf)\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d)(?:(?! (?i:with|between|worth|at)\b| [|\u2013\u2014-] )[^.:;!?,]){3,120})?)(?=$| [|\u2013\u2014-] | (?i:with|between|at) )"
)
"""The document of a headline: A and B sign MoU to widen trade."""


def in_full(reading: Reading, drafts: Sequence[SigningDraft]) -> list[SigningDraft]:
    """Return the signings; the only one with the full name of its document where it is told by its kind (MOU, the agreement)."""
    subject = drafts[0].subject if len(drafts) == 1 else None
    bare = _BARE.fullmatch(subject.value) if subject else None
    purpose = _PURPOSE.fullmatch(subject.value) if subject else None
    told = bare or purpose
    if told is None:
        return list(drafts)
    group = "memorandum" if told["memorandum"] else "agreement"
    headed = (name for name in _headed(reading, group) if bare and subject and len(name.value.split()) > len(subject.value.split()))
    names = [*_named(reading, group, bare=bare is not None), *headed]
    return [msgspec.structs.replace(drafts[0], subject=names[0])] if names else list(drafts)


def _named(reading: Reading, group: str, *, bare: bool) -> Iterator[Quote]:
    """Yield the names that sentences on the signing give the document; ``bare``: names that tell it from others at all, else what it is on."""
    text = reading.document.folded
    for line in reading.body[:_OPENING]:
        start, end = line.sentence.start, line.sentence.end
        for match in _NAMED.finditer(text, start, end):
            at, stop = terms.bare(text, match.span("name"))
            name = at, stop if match["on"] else stop - len(match["short"] or "")
            signed = _SIGNS.search(text, max(start, name[0] - 60), name[0]) or _SIGNED.match(text, name[1], end)
            if match[group] and signed and (match["on"] or (bare and text[name[0]].isupper() and not _BARE.fullmatch(text, *name))):
                yield reading.document.quote(*name)


_OPENING = 8
"""Sentences in which a name stands that is that of the document at hand."""


def _headed(reading: Reading, group: str) -> Iterator[Quote]:
    """Yield what a headline says that was signed."""
    text = reading.document.folded
    for line in [line for line in reading.lines if line.kind == "headline"][:2]:
        match = _HEADED.search(text, line.sentence.start, line.sentence.end)
        if match and match[group]:
            yield reading.document.quote(*match.span("name"))
