"""Signings, unveilings, groundbreakings, releases and talks as rows."""

from collections.abc import Sequence

import msgspec

from generator.compose.views.reading import Paragraphs, Reading, Said
from generator.expressions import compiled
from generator.i18n.terms import generic
from generator.model.record import Release, Signing, Site, Talk

_THING = (
    r"(?:合作|投資|投资|重點|重点|產業|产业)?(?:項目|项目|協議|协议|合同|合約|合约|備忘錄|备忘录|意向書|意向书|訂單|订单)"
    r"|\s*(?:projects?|agreements?|contracts?|deals|memoranda|MoUs|MOUs)\b"
)

_BEFORE = compiled(r"(?P<thing>項目|项目|協議|协议|合同|合約|合约|備忘錄|备忘录|訂單|订单)[共計计達达]{0,2}$")
"""What is counted, before the number: 簽約項目21個."""

_COUNTED = compiled(
    r"(?:\d[\d,，.]*|[一二兩两三四五六七八九十百千]+)\s*(?P<unit>[個个項项份家筆笔宗單单件]?)"
    rf"(?P<thing>{_THING})?"
)
"""A count with what it counts: 24個項目, 12 agreements."""


class Counted(msgspec.Struct, frozen=True):
    """A count as the source words it."""

    number: str
    words: str
    """Number and thing, ready for a sentence (24個項目, 24 projects)."""
    signed: str
    """The same as a thing of its own (24個簽約項目, 24 projects)."""
    unit: str = ""
    thing: str = ""
    """項目, 協議; empty: the source does not name it beside the number."""


class SigningRow(msgspec.Struct, frozen=True):
    """One row of signings."""

    subject: Said | None
    parties: tuple[Said, ...]
    count: int | None
    counted: Counted | None
    """Set for an aggregate: a count without names."""
    amount: str
    fields: tuple[Said, ...]
    signatories: tuple[Said, ...]
    witnesses: tuple[Said, ...]
    paragraphs: Paragraphs
    subject_paragraphs: Paragraphs

    @property
    def unspecified(self) -> bool:
        """Say whether only the fact of a signing was read: no count, no document, no parties."""
        return not (self.count or self.subject or self.parties)

    @property
    def aggregate(self) -> bool:
        """Say whether this is a count of agreements that are not named."""
        return self.counted is not None


class Signings(msgspec.Struct, frozen=True):
    """All signings, with the columns that have something to say."""

    rows: tuple[SigningRow, ...]
    agreements: int
    """Named ones, or single ones without a name; not those of which only the fact was read."""
    projects: int
    """The largest count of an aggregate; 0: none."""
    has_amounts: bool
    has_fields: bool


class SiteRow(msgspec.Struct, frozen=True):
    """One row of unveilings or groundbreakings."""

    name: Said
    description: Said | None
    by: tuple[Said, ...]
    paragraphs: Paragraphs


class Sites(msgspec.Struct, frozen=True):
    """Things unveiled, or begun."""

    rows: tuple[SiteRow, ...]
    has_descriptions: bool
    has_people: bool
    paragraphs: Paragraphs
    """Where they are named."""


class ReleaseRow(msgspec.Struct, frozen=True):
    """One row of releases and talks, in the order of the source."""

    title: Said
    kind: str
    """``release``, ``presentation``, ``keynote``, ``talk`` or ``report``."""
    by: Said | None
    paragraphs: Paragraphs


class Releases(msgspec.Struct, frozen=True):
    """Releases and talks."""

    rows: tuple[ReleaseRow, ...]
    has_releases: bool
    has_talks: bool
    paragraphs: Paragraphs
    """Where the releases (not the talks) are named."""
    releases: int


def signings(reading: Reading) -> Signings:
    """Return the rows of 簽約."""
    rows = tuple(_signing(reading, f"/signings/{i}", signing) for i, signing in enumerate(reading.record.signings))
    return Signings(
        rows,
        agreements=sum(not row.aggregate and not row.unspecified for row in rows),
        projects=max((row.count or 0 for row in rows if row.aggregate), default=0),
        has_amounts=any(row.amount for row in rows),
        has_fields=any(row.fields for row in rows),
    )


def _signing(reading: Reading, at: str, signing: Signing) -> SigningRow:
    aggregate = signing.subject is None and (signing.count or 0) > 1
    return SigningRow(
        subject=reading.said(f"{at}/subject", signing.subject) if signing.subject else None,
        parties=_all(reading, f"{at}/parties", signing.parties),
        count=signing.count,
        counted=_counted(reading, at, signing) if aggregate else None,
        amount=signing.amount.text if signing.amount else "",
        fields=_all(reading, f"{at}/fields", signing.fields),
        signatories=_persons(reading, f"{at}/signatories", signing.signatories),
        witnesses=_persons(reading, f"{at}/witnesses", signing.witnesses),
        paragraphs=reading.cite(at),
        subject_paragraphs=reading.first_paragraph(f"{at}/subject") or reading.first_paragraph(f"{at}/count") or reading.cite(at),
    )


def _all(reading: Reading, at: str, texts: Sequence[str]) -> tuple[Said, ...]:
    return tuple(reading.said(f"{at}/{i}", text) for i, text in enumerate(texts))


def _persons(reading: Reading, at: str, names: Sequence[str]) -> tuple[Said, ...]:
    return tuple(reading.person(f"{at}/{i}", name) for i, name in enumerate(names))


def _counted(reading: Reading, at: str, signing: Signing) -> Counted:
    """Return the count with the words beside it, when the evidence is just that; else the number alone."""
    number = reading.formats.number(signing.count or 0)
    unit = thing = ""
    for span in reading.spans(f"{at}/count")[:1]:
        # The words for the thing may follow the number that is the evidence.
        if (match := _COUNTED.match(reading.text, span.start)) and match.end() > match.start():
            unit, thing = match["unit"] or "", (match["thing"] or "").strip()
        if not thing and (match := _BEFORE.search(reading.text[max(0, span.start - 8) : span.start])):
            thing = match["thing"]
    if not reading.formats.chinese:
        things = thing if thing.isascii() and thing else generic(f"…{thing}").lower()
        things = things or reading.gettext("agreements or projects")
        return Counted(number, f"{number} {things}", f"{number} {things}", "", thing)
    # 21個 alone counts nothing; 21項 does.
    unit = unit if unit and thing else reading.gettext("(measure word)")
    gap = " " if thing.isascii() and thing else ""
    before = reading.gettext("(signed, before a noun)")
    return Counted(number, f"{number}{unit}{gap}{thing}", f"{number}{unit}{before}{gap}{thing}", unit, thing)


def sites(reading: Reading, key: str, found: Sequence[Site]) -> Sites:
    """Return the rows of 揭牌 or 奠基開工; ``key`` is the record's."""
    rows = tuple(
        SiteRow(
            reading.said(f"/{key}/{i}/name", site.name),
            reading.said(f"/{key}/{i}/description", site.description) if site.description else None,
            _persons(reading, f"/{key}/{i}/by", site.by),
            reading.cite(f"/{key}/{i}"),
        )
        for i, site in enumerate(found)
    )
    named = {number for i in range(len(found)) for number in reading.first_paragraph(f"/{key}/{i}/name")}
    return Sites(rows, any(r.description for r in rows), any(r.by for r in rows), tuple(sorted(named)))


def releases(reading: Reading) -> Releases:
    """Return releases and talks together, in the order of the source."""
    record = reading.record
    found: list[tuple[str, Release | Talk]] = [
        *((f"/releases/{i}", release) for i, release in enumerate(record.releases)),
        *((f"/talks/{i}", talk) for i, talk in enumerate(record.talks)),
    ]
    found.sort(key=lambda item: reading.start(f"{item[0]}/title"))
    known = frozenset(person.name for person in record.people)
    rows = tuple(_release(reading, at, item, known) for at, item in found)
    named = {number for i in range(len(record.releases)) for number in reading.first_paragraph(f"/releases/{i}/title")}
    return Releases(rows, bool(record.releases), bool(record.talks), tuple(sorted(named)), len(record.releases))


def _release(reading: Reading, at: str, item: Release | Talk, known: frozenset[str]) -> ReleaseRow:
    # An organisation may stand there too; only a person's name is spelled.
    by = None if not item.by else reading.person(f"{at}/by", item.by) if item.by in known else reading.said(f"{at}/by", item.by)
    return ReleaseRow(reading.said(f"{at}/title", item.title), item.kind, by, reading.cite(at))
