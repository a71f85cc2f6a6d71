"""Names of events that stand whole: headlines, titles, occasions; everything is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import BODY, record

NAMES: dict[tuple[str, str], str | None] = {
    ("MAYOR CALLOW ATTENDS RIBBON-CUTTING FOR NEW OAK STREET CLINIC", "Mayor Ada Thorn joined local residents Friday."): "RIBBON-CUTTING FOR NEW OAK STREET CLINIC",
    ("MCCALLOW JOINS IN GROUNDBREAKING FOR MILL IN ST. ORM DRAWING CROWDS", "Mayor Ada Thorn joined residents Friday."): "GROUNDBREAKING FOR MILL IN ST. ORM",
    ("Minister Thorn Speaks at Opening of Alder Rail Museum", "Minister Ada Thorn said on Monday that trains were the past."): "Opening of Alder Rail Museum",
    ("Lin River Accord Signing Ceremony", "The Government of Lin held a signing ceremony for its Lin River Accord on 3 May 2031."): "Lin River Accord Signing Ceremony",
    ("Launch event for the river study draws leaders", "Mayor Ada Thorn spoke at an event on May 3."): "Launch event for the river study",
    ("Oak College honours scholars", "Oak College organized the “River Prize Giving Ceremony 2031” on 23rd May, 2031 in Alder. Ada Thorn spoke."): "River Prize Giving Ceremony 2031",
    ("River Watch begins", "The Norvik Leg of River Watch 2031: Ways of Saving Water Exposition kicked off on 8 May 2031. Mayor Ada Thorn spoke."): "Norvik Leg of River Watch 2031: Ways of Saving Water Exposition",
    ("Forum and exhibit", "The Department of Rivers convened a symposium and a week-long exhibit of the 2031 River Watch in the Norvik Congress on May 22, 2031. Mayor Ada Thorn spoke."): "2031 River Watch",
    ("Lin signs", "Senator Ada Thorn and Mayor Tom Callow signed an agreement as part of the inaugural Lin Rivers and Ports Awareness Day."): "Lin Rivers and Ports Awareness Day",
    ("Hub opens", "Mayor Ada Thorn attended on Monday. In his speech at the opening of Alder Suites, Minister Tom Callow announced two more steps."): "opening of Alder Suites",
    # no event of the report
    ("Governor to attend opening of Oak bridge", "Governor Ada Thorn said on Monday that the bridge will open next month."): None,
    ("Lin signs", "\"This pact will make the Alder-Lin Rivers Forum stronger,\" Mayor Tom Callow said on Monday."): None,
    ("Lin meets", "\"I am glad to be at the Alder Rivers Forum,\" Mayor Tom Callow said on Monday."): "Alder Rivers Forum",
    ("Lin meets", "Mayor Tom Callow said on Monday that the money had been voted in the Norvik Congress."): None,
    ("Lin meets", "Bearing the theme \"Ways of Saving Water Exposition\", the day brought Mayor Tom Callow to Lin on Monday."): None,
}  # fmt: skip


@pytest.mark.parametrize(("told", "name"), NAMES.items())
def test_the_name_of_an_event(told: tuple[str, str], name: str | None) -> None:
    headline, text = told
    event = record(f"{headline}\n{text}\n{BODY}").event
    assert (event.name if event else None) == name
