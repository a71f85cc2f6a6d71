"""Roles, posts, counts, days, places and names of events in further ways of English reports; all names are invented."""

import pytest

from generator.model.record import Record
from tests.unit.extract.english.test_english import BODY, record


def told(text: str) -> Record:
    """Return the record of a text as a report."""
    return record(f"Norvik event draws many\n{text}\n{BODY}")


ROLES = {
    "Witnessing the signing were Mayor Tom Callow and Dr Ada Thorn.": {"Tom Callow": {"witness"}, "Ada Thorn": {"witness"}},
    "The MoU was signed by Mayor Tom Callow, on behalf of the city, and Dr Ada Thorn, on behalf of Lin University.": {
        "Tom Callow": {"represent", "sign"},
        "Ada Thorn": {"represent", "sign"},
    },
    "Signing for Lin University was its president, Dr Ada Thorn.": {"Ada Thorn": {"represent", "sign"}},
    "Representing the city was Mayor Tom Callow.": {"Tom Callow": {"represent"}},
    "Dr Ada Thorn inked the agreement with Mayor Tom Callow.": {"Ada Thorn": {"sign"}, "Tom Callow": {"sign"}},
    "Dr Ada Thorn signed a memorandum for the effort.": {"Ada Thorn": {"sign"}},
    "Gracing the event was Mayor Tom Callow.": {"Tom Callow": {"attend"}},
    "Mayor Tom Callow and Dr Ada Thorn led the blessing and inauguration of the hall.": {"Tom Callow": {"unveil"}, "Ada Thorn": {"unveil"}},
    "Mayor Tom Callow led the groundbreaking ceremony.": {"Tom Callow": {"attend"}},
    "Mayor Tom Callow has broken ground for the hall.": {"Tom Callow": {"attend"}},
    "Mr Ian Moss presided as the master of ceremonies.": {"Ian Moss": {"host"}},
    "The panel featured Dr Ada Thorn, and was moderated by Mayor Tom Callow.": {"Ada Thorn": {"speak"}, "Tom Callow": {"host"}},
    "Dr Ada Thorn, CEO of Alder: \u201cIt is good.\u201d": {"Ada Thorn": {"speak"}},
    "Mayor Tom Callow handed the first copy of the book to Dr Ada Thorn.": {"Ada Thorn": {"attend"}},
    "Lin collector Arun Pellow, MP Mohan Trask, Oak MLA Nitin Varley, council head Lal and people in large numbers attended the event.": {
        "Arun Pellow": {"attend"},
        "Mohan Trask": {"attend"},
        "Nitin Varley": {"attend"},
    },
    "The hall is named after Mayor Tom Callow.": {},
    "Mayor Tom Callow will attend the event next week.": {},
}


@pytest.mark.parametrize(("text", "roles"), ROLES.items())
def test_what_each_does(text: str, roles: dict[str, set[str]]) -> None:
    assert {person.name: set(person.roles) for person in told(text).people if person.roles} == roles


POSTS = {
    "The event was attended by hospital President Tom Callow.": ["hospital President"],
    "The event was held at the hospital; President Tom Callow spoke.": ["President"],
    "The Council Member in charge of Ports, Roads and Markets, Mr Tom Callow, attended.": [
        "Council Member in charge of Ports, Roads and Markets"
    ],
    "Tom Callow, Minister of State with responsibility for ports and ferries, also welcomed it: \u201cIt is good.\u201d": [
        "Minister of State with responsibility for ports and ferries"
    ],
    "Professor Tom Callow Rector of Lin University signed the MoU.": ["Rector of Lin University"],
    "Dr Tom Callow, President of LSC (now LNSU), attended.": ["President of LSC (now LNSU)"],
    "The MoU was signed by CSB planning and safety section head Tom Callow.": ["CSB planning and safety section head"],
    "Commissioner for Works Tom Callow attended.": ["Commissioner for Works"],
    "MP Tom Callow, MLA Velo, and others attended.": ["MP"],
}


@pytest.mark.parametrize(("text", "posts"), POSTS.items())
def test_the_post_of_a_person(text: str, posts: list[str]) -> None:
    (person,) = (person for person in told(text).people if person.name == "Tom Callow")
    assert list(person.titles) == posts


def test_a_place_behind_an_address_and_a_given_name_is_the_surname() -> None:
    assert [person.name for person in told("Mr Peter Lusaka, the mayor, attended.").people] == ["Peter Lusaka"]


def test_what_a_participle_tells_of_is_no_act() -> None:
    """A newly commissioned block is described; who represents a country is no party; a day to come is not the event's."""
    assert [site.name for site in told("Mayor Tom Callow spoke. The newly commissioned Oak Block has rooms.").unveilings] == []
    assert [s.parties for s in told("Representing Norvik, Mayor Tom Callow signed the memorandum with Lin University.").signings] == [
        ("Lin University",)
    ]
    assert told("Mayor Tom Callow hopes that his return to work from May 6 will be good. He opened the hall.").event.date is None


COUNTS = {
    "Mayor Tom Callow said it has two lecture halls.": ["two lecture halls"],
    "Mayor Tom Callow said the two lecture halls are good.": [],
    "Mayor Tom Callow said the two sides met.": [],
    "Mayor Tom Callow said two leaders met.": [],
    "The tower took three years to complete, Mayor Tom Callow said.": ["three years"],
    "Mayor Tom Callow said it would last for two years.": [],
    "Mayor Tom Callow said the well yields nine cubic metres per hour.": ["nine cubic metres per hour"],
    "Mayor Tom Callow came to the 900-home estate.": ["900-home"],
}


@pytest.mark.parametrize(("text", "figures"), COUNTS.items())
def test_what_is_counted(text: str, figures: list[str]) -> None:
    assert [figure.text for figure in told(text).figures] == figures


DAYS = {
    "Newsnet, June 9, 2031 Text size:\nTwo bodies signed a pact here Monday, Mayor Tom Callow said.": (
        "2031-06-09",
        None,
    ),
    "date 2031-06-12 Mayor Tom Callow opened the hall.\nIt is good.\nIt is big.\nIt has rooms. It is "
    "new.\nAt the ceremony, held at Norvik on Tuesday, Mr Callow thanked all.": ("2031-06-10", "Norvik"),
    "date 2031-06-12 Mayor Tom Callow opened the hall.\nIt is good.\nIt is big.\nIt has rooms. It is new.\nIt will be shut on Tuesday.": (
        None,
        None,
    ),
    "Mayor Tom Callow has today 12 May 2031, opened the hall.": ("2031-05-12", None),
    "2031-06-12 Print\n3 May 2029\nThe series has parts.\nOn June 11, Mayor Tom Callow opened the hall.": ("2031-06-11", None),
}


@pytest.mark.parametrize(("text", "day"), DAYS.items())
def test_the_day_and_the_place(text: str, day: tuple[str | None, str | None]) -> None:
    event = record(f"{text}\n{BODY}").event
    assert (event.date, event.place) == day


PLACES = {
    "The signing was held at Oak House, Norvik, on Tuesday, and Mayor Tom Callow spoke.": "Oak House, Norvik",
    "Hundreds flocked to Lin Hospital Thursday, and Mayor Tom Callow spoke.": "Lin Hospital",
    "Mayor Tom Callow, who studied at Lin University, opened the hall.": None,
    "Mayor Tom Callow led the inauguration and opening of the new town hall in Port Ash.": "Port Ash",
}


@pytest.mark.parametrize(("text", "place"), PLACES.items())
def test_the_place(text: str, place: str | None) -> None:
    assert told(text).event.place == place


NAMES = {
    "The signing ceremony for port projects of the Lin Fair was held yesterday, Mayor Tom Callow said.": (
        "signing ceremony for port projects of the Lin Fair"
    ),
    "The Memorandum of Trade (MOT) Signing took place on June 3, Mayor Tom Callow said.": "Memorandum of Trade (MOT) Signing",
    "Mayor Tom Callow launched the groundbreaking ceremony of an Ash Hall project.": "groundbreaking ceremony of an Ash Hall project",
    "Mayor Tom Callow held a press conference and spoke.": "press conference",
    "Mayor Tom Callow spoke at the meeting.": None,
}


@pytest.mark.parametrize(("text", "name"), NAMES.items())
def test_the_name_of_the_event(text: str, name: str | None) -> None:
    assert told(text).event.name == name
