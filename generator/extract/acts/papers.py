"""Several documents that one verb signs: each with those whom its own title names."""

import msgspec

from generator.extract.acts.agreements import Found
from generator.extract.acts.alike import alike
from generator.extract.acts.organisations import ends_as_organisation
from generator.extract.acts.scan import Reading, hold, rule
from generator.extract.acts.sides import in_title
from generator.extract.acts.signing_words import DOCUMENT_END
from generator.extract.acts.statement import Statement
from generator.extract.drafts import SigningDraft
from generator.i18n.script import fold
from generator.model.span import Quote

_TITLES = rule(r"了?(?:[^,;。《]{0,12}?(?:等|份|项)?[^,;。《]{0,8}?)?(?P<row>《\ue000+》(?:(?:以及|[、和与及])?《\ue000+》){1,11})")
_LISTED = rule(
    r"[^,;。《]{0,24}?[,:]?(?:包括|包含|分别|其中|主要|当中|有|即|为|是|[,:])+(?P<row>《\ue000+》(?:(?:以及|[、和与及,])?《\ue000+》){0,11})"
)
"""Behind a number of papers: their titles (签署6项协议,包括《甲》、《乙》)."""
_NEAR = 8
"""So many signings back parties are looked for, to whom 双方 may point."""
_TITLE = rule(r"《\ue000+》")


def of_titles(
    reading: Reading, told: Statement, names: tuple[tuple[int, int], ...], draft: SigningDraft, found: list[Found]
) -> list[Found]:
    """Return one signing for each of the titles behind a verb whose parties nobody names (双方签署了《甲》《乙》等); none for one."""
    row = _TITLES.match(reading.text, told.verb.end(), told.clause.end)
    if row is None and (draft.count or 1) > 1 and (listed := titles_listed(reading, told.verb.end(), told.sentence.end, draft)):
        parties = tuple(reading.quote(*name) for name in names)
        return [
            Found(msgspec.structs.replace(draft, parties=parties), told.sentence.headline or told.reported, told.sentence.headline),
            *listed,
        ]
    if (
        row is None
        or any(start < told.verb.start() and ends_as_organisation(reading, start, end) for start, end in names)
        or told.reported
        or told.sentence.headline
        or any(len(f.draft.parties) > 1 for f in found[-_NEAR:])
    ):
        return []
    titles = [reading.quote(title.start() + 1, title.end() - 1) for title in _TITLE.finditer(reading.text, *row.span("row"))]
    if not all(DOCUMENT_END.search(hold(fold(title.value))) for title in titles):
        return []
    one = msgspec.structs.replace(draft, count=1, count_span=None, amount=None)
    named = [_parties(reading, title) for title in titles]
    sides = tuple(reading.quote(*name) for name in names if reading.text.startswith(("双方", "两地"), name[1] - 2))
    each = [own or _named_too(title, named) or sides for title, own in zip(titles, named, strict=True)]
    return [Found(msgspec.structs.replace(one, subject=title, parties=own), other=True) for title, own in zip(titles, each, strict=True)]


def titles_listed(reading: Reading, start: int, end: int, draft: SigningDraft) -> list[Found]:
    """Return one signing for each of the titles of the papers that are counted before them, with those whom the title names."""
    row = _LISTED.match(reading.text, start, end)
    titles = [reading.quote(t.start() + 1, t.end() - 1) for t in _TITLE.finditer(reading.text, *row.span("row"))] if row else []
    if not titles or not all(DOCUMENT_END.search(hold(fold(title.value))) for title in titles):
        return []
    one = msgspec.structs.replace(draft, count=1, count_span=None, amount=None, fields=(), signatories=())
    return [Found(msgspec.structs.replace(one, subject=title, parties=_parties(reading, title)), other=True) for title in titles]


def _named_too(title: Quote, named: list[tuple[Quote, ...]]) -> tuple[Quote, ...]:
    """Return the parties of another title whose names this one begins with and holds (甲国主席和乙国总统联合声明)."""
    return next((p for p in named if p and title.value.startswith(p[0].value) and all(q.value in title.value for q in p)), ())


def own_parties(reading: Reading, pair: tuple[Quote, ...], title: Quote) -> tuple[Quote, ...]:
    """Return those whom a title names, where they are others than ``pair`` (《丙与丁合作协议》), else ``pair``."""
    own = _parties(reading, title)
    others = bool(own) and not any(alike(party.value, other.value) for party in own for other in pair)
    return own if others else pair


def in_title_of_ceremony(reading: Reading, found: list[Found]) -> list[Found]:
    """Return the ceremonies with those whom the title of what was signed names, where nobody else is (《甲省政府 乙集团协议》签约仪式)."""
    named = [_parties(reading, f.draft.subject) if f.draft.subject and not f.draft.parties else () for f in found]
    return [
        msgspec.structs.replace(one, draft=msgspec.structs.replace(one.draft, parties=own)) if own else one
        for one, own in zip(found, named, strict=True)
    ]


def _parties(reading: Reading, title: Quote) -> tuple[Quote, ...]:
    return tuple(reading.quote(*name) for name in in_title(reading, title))
