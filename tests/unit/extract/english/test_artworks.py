"""Works of art that were unveiled, and things that get their name or kind in a sentence nearby; everything is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import record

BODY = "Mayor Ona Brill, who attended the ceremony, thanked everybody."
UNVEILED: dict[str, list[str]] = {
    "A mosaic celebrating the salt miners of the delta has been unveiled in the square.\nRising 4m over Quay Road, Salt Choir was given to the town.\nSalt Choir was made by artist Lars Orme.": [
        "Salt Choir"
    ],
    "A bronze statue was unveiled outside the station on Friday.\nLong Way Home was sculpted by Ada Thorn over two years.": [
        "Long Way Home"
    ],
    "A new mural titled “The Weaver’s Daughter” was unveiled on Tuesday in Norvik.": ["The Weaver’s Daughter"],
    "An installation which stands 5m tall was unveiled last night in Orm.\nThe artwork, called Tidal Clock, was the gift of a bank.": [
        "Tidal Clock"
    ],
    "A memorial paying homage to lost sailors was unveiled on the pier on Sunday.": ["memorial paying homage to lost sailors"],
    "A sculpture will be unveiled on the pier on Sunday. Salt Choir was made by artist Lars Orme.": [],
    "Consul Hana Ito opened the new bridge. The day began with the unveiling of a waharoa, carved by Ihaia Roe of the tribe.": [
        "new bridge",
        "waharoa",
    ],
    "Consul Hana Ito unveiled a tapestry woven by Mara Lind at the library on Monday.": ["tapestry"],
    "Consul Hana Ito unveiled a robot, created by Mara Lind, on Monday.": [],
    "The museum plans the unveiling of a canoe carved by Mara Lind.": [],
    "Consul Hana Ito recalled the unveiling of a canoe carved by Mara Lind in 1987.": [],
}
NAMED_NEARBY: dict[str, list[str]] = {
    "Lin Health now has a pharmacy inside the Oak Street House. Officials cut the ribbon on Friday to officially open the pharmacy.": [
        "pharmacy inside the Oak Street House"
    ],
    "The county has now got its own laboratory. Councillors cut the ribbon Tuesday to open the laboratory.": ["laboratory"],
    "The town now has a school. Councillors cut the ribbon to open the hospital.": [],
    "Governor Ona Brill on Friday opened to the public, the new trauma facility at Denby in Tamba.\nThe facility, known as the Denby Trauma Centre, cost $3 million.\nFollowing the opening of the 40-bed facility, ten patients came.": [
        "Denby Trauma Centre"
    ],
    "Governor Ona Brill reopened to traffic the Rowan Bridge on Monday.": ["Rowan Bridge"],
    "When it opened to the public, the new mill drew crowds.": [],
    "The exhibition opened to the public the same week.": [],
}


@pytest.mark.parametrize(("told", "names"), (UNVEILED | NAMED_NEARBY).items())
def test_what_is_unveiled_or_opened_by_its_own_name(told: str, names: list[str]) -> None:
    read = record(f"Norvik event draws many\n{told}\n{BODY}")
    assert [site.name for site in read.unveilings] == names
    assert not read.releases


def test_who_made_what_was_unveiled_did_not_unveil_it() -> None:
    read = record(f"Norvik event draws many\nThe day began with the unveiling of a waharoa, carved by Ihaia Roe of the tribe.\n{BODY}")
    assert not [person for person in read.people if person.name == "Ihaia Roe" and "unveil" in person.roles]


def test_an_attache_without_the_accent_holds_a_post() -> None:
    read = record(f"Norvik event draws many\nLabour Attache Ron Das and Consul Hana Ito were present at the ceremony.\n{BODY}")
    assert [(person.name, person.titles) for person in read.people[:2]] == [("Ron Das", ("Labour Attache",)), ("Hana Ito", ("Consul",))]
