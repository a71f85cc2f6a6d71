"""People as rows: organisation and title apart where the record has the cut, one column a role."""

import msgspec
from msgspec.structs import replace

from generator.compose.views.reading import Paragraphs, Reading, Said
from generator.model.record import ROLES, Person, Role

MAX_ROLE_COLUMNS = 6
"""More roles than this go into one text column."""

COUNTS_FROM = 60
"""From this many people a line above the list gives the counts by role."""

SPEAKING: frozenset[Role] = frozenset({"speak", "keynote", "present", "release", "represent"})
"""Roles of those who had the floor."""


_DIVISIONS = ("省", "市", "區", "区", "縣", "县", "州", "盟", "旗", "鄉", "乡", "鎮", "镇")


class PersonRow(msgspec.Struct, frozen=True):
    """One person."""

    name: Said
    organisation: Said | None
    """None: not cut off; the titles hold it."""
    carried: bool
    """The organisation was carried over from the list (承上)."""
    titles: tuple[Said, ...]
    """Without the organisation where that is cut off."""
    full_titles: tuple[str, ...]
    """As written."""
    roles: tuple[Role, ...]
    paragraphs: Paragraphs
    posts: str
    """Organisation and titles in one line, as in a list of names."""


class NameGroup(msgspec.Struct, frozen=True):
    """People of one list of names; each person stands in one."""

    kind: str
    """``present``, ``speaking`` or ``other``."""
    rows: tuple[PersonRow, ...]


class RoleCount(msgspec.Struct, frozen=True):
    """How many have a role."""

    role: Role
    count: int


class People(msgspec.Struct, frozen=True):
    """People with a role, and those only mentioned."""

    rows: tuple[PersonRow, ...]
    mentioned: tuple[PersonRow, ...]
    """Named in the source without a role at the event: not attendees."""
    roles: tuple[RoleCount, ...]
    dots: bool
    """One column a role; False: one text column."""
    has_organisations: bool
    carried: tuple[PersonRow, ...]
    many: bool
    attending: tuple[PersonRow, ...]
    speaking_only: tuple[PersonRow, ...]
    """Had the floor, and are not in a list of those present."""
    chairs: tuple[PersonRow, ...]
    groups: tuple[NameGroup, ...]


def people(reading: Reading) -> People:
    """Return the rows of 出席與發言人員, in the order of the source."""
    every = tuple(_row(reading, f"/people/{i}", person) for i, person in enumerate(reading.record.people))
    rows = tuple(row for row in every if row.roles)
    attending = tuple(row for row in rows if "attend" in row.roles)
    speaking = tuple(row for row in rows if "attend" not in row.roles and SPEAKING.intersection(row.roles))
    other = tuple(row for row in rows if "attend" not in row.roles and not SPEAKING.intersection(row.roles))
    counts = tuple(RoleCount(role, n) for role in ROLES if (n := sum(role in row.roles for row in rows)))
    return People(
        rows=rows,
        mentioned=tuple(row for row in every if not row.roles),
        roles=counts,
        dots=len(counts) <= MAX_ROLE_COLUMNS,
        has_organisations=any(row.organisation for row in rows),
        carried=tuple(row for row in rows if row.carried),
        many=len(rows) >= COUNTS_FROM,
        attending=attending,
        speaking_only=speaking,
        chairs=tuple(row for row in rows if "host" in row.roles),
        groups=tuple(NameGroup(k, g) for k, g in (("present", attending), ("speaking", speaking), ("other", other)) if g),
    )


def _row(reading: Reading, at: str, person: Person) -> PersonRow:
    organisation = person.organisation
    carried = organisation is not None and f"{at}/organisation" in reading.record.inferred and not _starts(person, organisation)
    organisation = _to_the_committee(person, organisation)
    whole = tuple(reading.said(f"{at}/titles/{i}", title) for i, title in enumerate(person.titles))
    titles = tuple(replace(said, text=_without(said.text, organisation), gloss="") for said in whole)
    full = tuple(said.text for said in whole)
    return PersonRow(
        name=reading.person(f"{at}/name", person.name),
        organisation=reading.said(f"{at}/organisation", organisation) if organisation else None,
        carried=carried,
        titles=titles,
        full_titles=full,
        roles=person.roles,
        paragraphs=_paragraphs(reading, at, person),
        posts=_posts(reading, full, organisation, carried=carried),
    )


def _to_the_committee(person: Person, organisation: str | None) -> str | None:
    """Return the organisation with 委 where a title goes on with it: 甲市 and 甲市委書記 are parted as 甲市委 and 書記."""
    if organisation is None or not organisation.endswith(_DIVISIONS):
        return organisation
    longer = f"{organisation}委"
    goes_on = any(title.startswith(longer) and not title.startswith((f"{longer}員", f"{longer}员")) for title in person.titles)
    return longer if goes_on else organisation


def _without(title: str, organisation: str | None) -> str:
    """Return a title without the organisation that has a column of its own."""
    if not organisation or not title.startswith(organisation) or title == organisation:
        return title
    return title[len(organisation) :].lstrip(" 、,，")


def _posts(reading: Reading, titles: tuple[str, ...], organisation: str | None, *, carried: bool) -> str:
    """Return the titles as written; an organisation that they do not hold stands behind them in brackets."""
    listed = reading.formats.listed(titles)
    if organisation is None or (not carried and any(title.startswith(organisation) for title in titles)):
        return listed
    if not listed:
        return organisation
    return f"{listed}（{organisation}）" if reading.formats.chinese else f"{listed} ({organisation})"


def _starts(person: Person, organisation: str) -> bool:
    return any(title.startswith(organisation) for title in person.titles)


def _paragraphs(reading: Reading, at: str, person: Person) -> Paragraphs:
    """Return where name, titles and roles are said; of the name only the first place, for it may stand in every paragraph."""
    parts = [*reading.first_paragraph(f"{at}/name")]
    parts += [n for i in range(len(person.titles)) for n in reading.first_paragraph(f"{at}/titles/{i}")]
    parts += [n for i in range(len(person.roles)) for n in reading.first_paragraph(f"{at}/roles/{i}")]
    return tuple(sorted(set(parts)))
