"""Parties, things, persons, roles and places in further ways, each with where it must not fire; all names are invented."""

import pytest

from generator.model.record import Record
from tests.unit.extract.english.test_english import BODY, record


def told(text: str) -> Record:
    """Return the record of a text as a report of an event."""
    return record(f"Event draws many\n{text}\nMr Ian Moss attended the ceremony.\n{BODY}")


PARTIES = {
    "Norwegian and Tavrian banks signed three memoranda of understanding in Norvik.": [],
    "Mayor Tom Callow witnessed the signing of three memoranda of understanding between Tavrian and Lindian firms.": [],
    "Alder Ltd signed an agreement with Mainland partners.": ["Alder Ltd"],
    "Alder Ltd signed an agreement with Quillon on Monday.": ["Alder Ltd", "Quillon"],
    "Lin University (LU) in Norvik and Oak Open University (Oak OU) on the Mainland signed a Memorandum of Understanding.": [
        "Lin University",
        "Oak Open University",
    ],
    "Lin University signed MoUs with Bureau of Ports (BP), Vardo, Institute of Roads (IR), Oakham, and Institute of Mills (IM), Ashby.": [
        "Lin University",
        "Bureau of Ports",
        "Institute of Roads",
        "Institute of Mills",
    ],
    "NORVIK and the Alder Development Bank (ADB) have signed the Ports Programme, a pact on roads.": [
        "NORVIK",
        "Alder Development Bank",
    ],
    "In Norvik and Lindova the two companies signed an MoU.": [],
    "At a ceremony in Norvik, Alder Ltd and Oak Ltd signed an MoU.": ["Alder Ltd", "Oak Ltd"],
    "Lin University and Oak College signed the register, a book of guests.": [],
}


@pytest.mark.parametrize(("text", "parties"), PARTIES.items())
def test_who_signs(text: str, parties: list[str]) -> None:
    assert list(dict.fromkeys(party for signing in told(text).signings for party in signing.parties)) == parties


def test_they_also_signed_is_the_two_again() -> None:
    text = "Lin University and Oak College signed an MoU. They also signed a strategy document for 2030."
    assert [sorted(signing.parties) for signing in told(text).signings] == [["Lin University", "Oak College"]] * 2


THINGS = {
    "Mayor Tom Callow cut the ribbon for the official opening of the Norvik glass plant.": ["Norvik glass plant"],
    "At the grand opening of the new library, Mayor Tom Callow cut the ribbon.": ["new library"],
    "At the opening of the Alder Hall, Oak Bridge and Lin Market, Mayor Tom Callow cut the ribbon.": [
        "Alder Hall",
        "Oak Bridge",
        "Lin Market",
    ],
    "Norvik's new $9 million hospital was finally officially opened. The Norvik Hospital has 40 beds.": ["Norvik Hospital"],
    "The hospital was opened in 1950.": [],
    "Guests met for a groundbreaking ceremony in Alder Park to formally start construction of a bus depot.": ["bus depot"],
    "Mayor Tom Callow laid the stone foundation for Lin Assembly building.": ["Lin Assembly building"],
    "Guests held a groundbreaking ceremony at the Alder Hall.": ["Alder Hall"],
}


@pytest.mark.parametrize(("text", "names"), THINGS.items())
def test_what_was_opened_or_begun(text: str, names: list[str]) -> None:
    found = told(text)
    assert [site.name for site in (*found.unveilings, *found.groundbreakings)] == names


ROLES = {
    "Also present were trade minister Tengku Rizal Latif and Prof Tengku Datuk Amir Hamdan.": {
        "Tengku Rizal Latif": {"attend"},
        "Amir Hamdan": {"attend"},
    },
    "The ceremony was attended by Dr Goh Eng Wah and Eng Tom Callow.": {"Goh Eng Wah": {"attend"}, "Tom Callow": {"attend"}},
    "Norvik's Ambassador to Lindova, Kwabe Mensu Adjaye; and Dr Ada Thorn attended.": {
        "Kwabe Mensu Adjaye": {"attend"},
        "Ada Thorn": {"attend"},
    },
    "The LDB Norvik Country Manager, Yerita Fasko, who signed on behalf of the bank, said it was good.": {
        "Yerita Fasko": {"represent", "sign", "speak"}
    },
    "Permanent Secretary for Dry Lands (DLs) Sembo Tulari attended.": {"Sembo Tulari": {"attend"}},
    "She introduced special guests Mayor Tom Callow; Darek Couvre of Agrix, Norvik; and Dr Ada Thorn, chair of the fund.": {
        "Tom Callow": {"attend"},
        "Darek Couvre": {"attend"},
        "Ada Thorn": {"attend"},
    },
    "The Duchess of Wexmoor unveiled a plaque. The Duchess said it was good.": {"Duchess of Wexmoor": {"speak", "unveil"}},
    "Dr Ada Thorn spoke of the Duke of Wexmoor Award.": {"Ada Thorn": {"speak"}},
    "State legislators Lisa Carter and Jan Pertos, each back from the Feb. 3 talks, were on hand for the ceremony.": {
        "Lisa Carter": {"attend"},
        "Jan Pertos": {"attend"},
    },
    "(From left) Mr Tom Callow, Mayor of Norvik; Dr Ada Thorn; and Mr Quek Ah Boon at the opening of the hall": {
        "Tom Callow": {"attend"},
        "Ada Thorn": {"attend"},
        "Quek Ah Boon": {"attend"},
    },
    "The signing was witnessed by managers from both colleges, including Dr Ada Thorn, Dean of Lin College; and Mr Tom Callow.": {
        "Ada Thorn": {"witness"},
        "Tom Callow": {"witness"},
    },
    "MP Tom Callow cut the ribbon held by Rolf Pertos and a guard.": {"Tom Callow": {"unveil"}, "Rolf Pertos": {"attend"}},
    "Mayor Tom Callow and Minister Ada Thorn did the honours, unveiling a plaque.": {"Tom Callow": {"unveil"}, "Ada Thorn": {"unveil"}},
    "Presiding over the launch in Lin County, Mayor Tom Callow said it was good.": {"Tom Callow": {"host", "speak"}},
    "Laying a foundation stone for the hall, Mayor Tom Callow said it was good.": {"Tom Callow": {"attend", "speak"}},
    "Accompanied by the Duke of Wexmoor, she opened the hall.": {"Duke of Wexmoor": {"attend"}},
    "Dr Ada Thorn, who has worked there since it opened in 1975, waited.": {},
    "Among the guests greeting the Duchess of Wexmoor was Mayor Tom Callow.": {"Tom Callow": {"attend"}},
}


@pytest.mark.parametrize(("text", "roles"), ROLES.items())
def test_what_each_does(text: str, roles: dict[str, set[str]]) -> None:
    found = {person.name: set(person.roles) for person in told(text).people if person.roles}
    assert {name: done for name, done in found.items() if name != "Ian Moss"} == roles


TITLES = {
    "The transport, trade and works minister, Dr Ada Thorn, attended.": ["transport, trade and works minister"],
    "The ceremony was attended by farmers and water minister Tom Callow.": ["water minister"],
    "State legislators Lisa Carter and Jan Pertos attended.": ["State legislators", "State legislators"],
    "Chief Minister of Lin State, Tom Callow attended. CM Callow said it was good.": ["Chief Minister of Lin State"],
    "Present were Dr Tom Callow, Director of the Department of Ports, the Liaison Office of Lin in the Oak Region; and others.": [
        "Director of the Department of Ports, the Liaison Office of Lin in the Oak Region"
    ],
    "Present were Dr Tom Callow, Director of Ports, the Liaison Office of Lin and others.": ["Director of Ports"],
}


@pytest.mark.parametrize(("text", "titles"), TITLES.items())
def test_what_each_is(text: str, titles: list[str]) -> None:
    assert [title for person in told(text).people if person.name != "Ian Moss" for title in person.titles] == titles


PLACES = {
    "At a ceremony beside the annual meeting of the Alder Bank in Norvik, Tavria, the Minister, Dr Tom Callow, spoke.": "Norvik",
    "Alder Zone holds a recruiting event in Norvik on March 5. Mayor Tom Callow attended.": "Norvik",
    "Mayor Tom Callow attended. Alder Zone holds an annual event in Norvik.": None,
    "Three openings were celebrated in Norvik, June 3.": "Norvik",
    "Norvik's new $9 million hospital was officially opened on Tuesday by Mayor Tom Callow.": "Norvik",
    "Alder Group's new plant was formally opened yesterday by Mayor Tom Callow.": None,
    "Presiding over the launch in Lin County, Mayor Tom Callow said it was good.": "Lin County",
    "Guests were warmly welcomed to Orla Clinic today as Mayor Tom Callow opened its new ward.": "Orla Clinic",
    "Oakby, March 4\nLin University signed an MoU with Oak College, here today.": "Oakby",
    "Monday, March 4\nLin University signed an MoU with Oak College.": None,
}


@pytest.mark.parametrize(("text", "place"), PLACES.items())
def test_where_it_was(text: str, place: str | None) -> None:
    event = told(text).event
    assert event is not None
    assert event.place == place


SPEECHES = {
    "Mayor Tom Callow spoke about the years of saving that paid for the bridge.": ["Tom Callow"],
    "Mayor Tom Callow spoke on how the harbour grew.": ["Tom Callow"],
    "Mayor Tom Callow spoke on the occasion.": [],
    "Mayor Tom Callow and Dr Ada Thorn also spoke about the work of their offices.": [],
}


@pytest.mark.parametrize(("text", "speakers"), SPEECHES.items())
def test_whose_words_are_told(text: str, speakers: list[str]) -> None:
    assert [speech.speaker for speech in told(text).speeches] == speakers


def test_a_ceremony_told_as_background_names_no_event() -> None:
    text = "Mayor Tom Callow opened the Lin Hall, two years after the groundbreaking ceremony."
    event = told(text).event
    assert event is not None
    assert event.name is None


SUBJECTS = {
    "Lin University and Oak College signed an MoU to share teaching staff including nurses.": ("MoU to share teaching staff"),
    "Lin University and Oak College signed an MoU on farming for the purpose of growing more.": "MoU on farming",
    "Lin University and Oak College signed an MoU on farms.": "MoU on farms",
}


@pytest.mark.parametrize(("text", "subject"), SUBJECTS.items())
def test_what_a_signing_is_about(text: str, subject: str) -> None:
    assert [signing.subject for signing in told(text).signings] == [subject]
