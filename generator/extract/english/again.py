"""What a report tells of twice: things opened or begun, by their name and by their kind; agreements, in other words."""

from collections.abc import Sequence

from generator.expressions import compiled
from generator.extract.drafts import SigningDraft, SiteDraft
from generator.extract.english import organisations
from generator.extract.english.agreements import BRACKET, FORMAL
from generator.extract.english.document import Reading
from generator.extract.english.kinds import VAGUE
from generator.model.span import Quote


def joined(reading: Reading, drafts: Sequence[SiteDraft]) -> list[SiteDraft]:
    """Return the things once each: a shorter name of the same one, or its kind only (``the two-storey building``), is left out."""
    text = reading.document.folded
    kept: list[SiteDraft] = []
    for draft in drafts:
        name = draft.name.value.lower()
        kind = next((i for i, o in enumerate(kept) if o.name.value.islower() and _bare(o) in name and draft.name.value != name), None)
        if kind is not None:
            kept[kind] = draft
            continue
        article = next((i for i, other in enumerate(kept) if f"the {other.name.value.lower()}" == name), None)
        if article is not None:
            kept[article] = draft
            continue
        if any(_bare(draft) in other.name.value.lower() or other.name.value.lower() in name for other in kept):
            continue
        if draft.name.value == name and any(
            other.name.value.split()[-1].lower() == name.split()[-1] or _told_again(text, draft, other) for other in kept
        ):
            continue
        if any(_shortens(draft.name.value, other.name.value) for other in kept):
            continue
        kept.append(draft)
    return kept[1:] if len(kept) == _TWO and _told_before(text, *kept) else kept


def _bare(draft: SiteDraft) -> str:
    """Return a name in small letters; a kind without the ``new`` that its name has not (a new mill, later the Alder Mill)."""
    name = draft.name.value
    return name.removeprefix("new ") if name.islower() else name.lower()


def _shortens(name: str, full: str) -> bool:
    """Say whether a name has its words, three or more, from a longer one that ends alike (Roe Ash Hall, of the Ada Roe Trust Ash Hall)."""
    words, rest = name.split(), iter(full.split())
    return len(words) > _TWO and words[-1] == full.rsplit(maxsplit=1)[-1] and all(word in rest for word in words)


_TWO = 2
_NEAR = 40
"""Code points within which two things stand in one sentence."""
_NEXT = 400
"""Code points within which the name follows what was told by its kind."""
_DEFINITE = compiled(r"\b(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir|[Oo]ur) (?:(?!(?:for|of|on|at|to)\b)[^\s.,;]+ ){0,3}$")
_FURTHER = compiled(r"\b(?:also|another|second|separately|then|later|besides)\b")
"""Leads on to another thing."""


def _told_again(text: str, draft: SiteDraft, other: SiteDraft) -> bool:
    """Say whether a vague noun in a later sentence (the new facility) stands for a thing that has a name."""
    start = draft.name.spans[0].start
    vague = draft.name.value.split()[-1].lower() in VAGUE and other.name.value[0].isupper()
    definite = _DEFINITE.search(text, max(0, start - 60), start) is not None
    return vague and definite and start - other.name.spans[0].end > _NEAR


def _told_before(text: str, draft: SiteDraft, other: SiteDraft) -> bool:
    """Say whether a vague noun (A new facility opened on Tuesday.) is given its name by the opening that the next sentence tells."""
    end, start = draft.name.spans[0].end, other.name.spans[0].start
    name = draft.name.value
    vague = name == name.lower() and name.split()[-1] in VAGUE and other.name.value[0].isupper()
    between = text[end:start]
    return vague and start - end < _NEXT and ". " in between and _FURTHER.search(between.split(". ", 1)[1]) is None


_COMPARED = 80
"""Signings before one that it may only tell again; bounds the work on very long texts."""


def _full(reading: Reading, draft: SigningDraft, before: Sequence[SigningDraft]) -> set[str]:
    """Return the names of the parties, in full where a signing before has given their abbreviation in brackets."""
    text = reading.document.folded
    short: dict[str, str] = {}
    for party in (party for other in before for party in other.parties):
        bracket = BRACKET.match(text, party.spans[0].end)
        if bracket:
            short[bracket["letters"]] = party.value
    return {short.get(party.value, party.value) for party in draft.parties}


def is_for(reading: Reading, draft: SigningDraft, other: SigningDraft, document: int) -> bool:
    """Say whether the bodies of a draft signed, for the lands that ``other`` names, the agreement that stands at ``document``.

    ``Norvik and Orm have signed an MOU. … Under the MOU signed by the Norvik Ministry of Law and the Orm Law Guild, …``
    """
    text = reading.document.folded
    lands = [party.value for party in other.parties if not _names_a_body(text, party)]
    bodies = [party for party in draft.parties if _names_a_body(text, party)]
    whole = len(lands) == len(other.parties) > 1 and len(bodies) == len(draft.parties) > 1
    owned = whole and all(any(land.split()[-1] in body.value for body in bodies) for land in lands)
    return owned and draft.count == other.count == 1 and text[max(0, document - 4) : document].lower() == "the "


def completes(reading: Reading, draft: SigningDraft, other: SigningDraft, document: int) -> bool:
    """Say whether a draft only adds who else signed the agreement of ``other``, which names one party or none.

    ``An MoU was signed with A. B signed the MoU on Monday.``
    """
    text = reading.document.folded
    named = {party.value for party in other.parties} < _full(reading, draft, [other])
    return (
        named and len(other.parties) < _TWO and draft.count == other.count == 1 and text[max(0, document - 4) : document].lower() == "the "
    )


def _names_a_body(text: str, party: Quote) -> bool:
    return organisations.is_body(text, (party.spans[0].start, party.spans[0].end))


def adds(reading: Reading, draft: SigningDraft, before: Sequence[SigningDraft]) -> bool:
    """Say whether a signing is not only another word on one that stands before it."""
    if len(draft.parties) < 2 and draft.count is None:
        return False
    before = before if len(before) <= _COMPARED else (*before[: _COMPARED // 4], *before[-_COMPARED:])
    if draft.parties:
        mine = _full(reading, draft, before)
        return not any(p.parties and p.count == draft.count and all(any(one in q.value for q in p.parties) for one in mine) for p in before)
    if not before:
        return (draft.count or 0) > 1 or draft.subject is None or bool(FORMAL.search(draft.subject.value))
    return (
        draft.count is not None
        and draft.count > 1
        and not any(p.count == draft.count for p in before)
        and sum(len(p.parties) > 0 for p in before) != draft.count
    )
