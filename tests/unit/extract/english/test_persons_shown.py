"""Who is shown to be a person, by which words a name begins and ends, and what those do who stand in or lead; all names are invented."""

import pytest

from tests.unit.extract.english.test_english import BODY, record
from tests.unit.extract.english.test_further import told

Expected = list[tuple[str, list[str]]]

NAMES: dict[str, Expected] = {
    "Professor Emeritus Tom Callow attended the event with professor emeritus of botany Levin Magor.": [
        ("Tom Callow", ["Professor Emeritus"]),
        ("Levin Magor", ["professor emeritus of botany"]),
    ],
    "The event was attended by Assistant Rector for College Advancement Tom Callow.": [
        ("Tom Callow", ["Assistant Rector for College Advancement"])
    ],
    "The hall was opened by Minister for Fisheries and Law J Morrack on Friday.": [("J Morrack", ["Minister for Fisheries and Law"])],
    "The hall was opened by Premier and Minister for Law Professor Owen Tarrick on Friday.": [
        ("Owen Tarrick", ["Premier and Minister for Law"])
    ],
    "The event was attended by the Guest of Honour Olive Brandt, and by Mr van Tellen and Ms Ada Thorn.": [
        ("Olive Brandt", []),
        ("van Tellen", []),
        ("Ada Thorn", []),
    ],
    "As SMS Goh Wei Lin said at the opening, it was good. Dr Ada Thorn opened the hall.": [("Goh Wei Lin", []), ("Ada Thorn", [])],
    "Dr Ada Thorn opened the hall, one of several in Lin Tong and near Kwan Long.": [("Ada Thorn", [])],
    "Lin College opened a hall in Vardo, Santa Brena, and a book was launched there by Mayor Ada Thorn.": [("Ada Thorn", ["Mayor"])],
    "The hall was opened by Mr Peter Kallow, S.C., Ms Olive Brandt S.C. and Mayor Ada Thorn.": [
        ("Peter Kallow", []),
        ("Olive Brandt", []),
        ("Ada Thorn", ["Mayor"]),
    ],
    "Mr Peter Kallow I believe attended the event. Queen Elda I of Norland attended it.": [("Peter Kallow", []), ("Elda I", ["Queen"])],
    "The event was attended by tahsildar Sujatha Kondan, RDO Venkat Ramalan, sarpanch Yadavin and others.": [
        ("Sujatha Kondan", ["tahsildar"]),
        ("Venkat Ramalan", ["RDO"]),
    ],
    "Uncle Rick Nelby, a Tarvan Elder, opened the hall.": [("Rick Nelby", ["Tarvan Elder"])],
    "The hall was opened by CEC for Health Dr Paul Wekesan.": [("Paul Wekesan", ["CEC for Health"])],
    "Dr Ada Thorn, coauthor of the report, attended the event.": [("Ada Thorn", ["coauthor of the report"])],
    "The event was chaired by Padma Shri awardee Dr Ada Thorn.": [("Ada Thorn", ["Padma Shri awardee"])],
    "The Chief Guest Mr Tom Callow, Secretary to the Fund, and Guest of Honour Ms Ada Thorn attended.": [
        ("Tom Callow", ["Secretary to the Fund"]),
        ("Ada Thorn", []),
    ],
    "The Chairman, Alder Society of Planners, Engr. Tom Callow, attended the event.": [
        ("Tom Callow", ["Chairman, Alder Society of Planners"]),
    ],
    "Governor General Her Excellency Dame Ada Thorn, Premier the Hon. Tom Callow and Mr Ian Moss were present.": [
        ("Ada Thorn", ["Governor General"]),
        ("Tom Callow", ["Premier"]),
        ("Ian Moss", []),
    ],
    "The hall was opened by Ports Minister Bishop Ada Thorn, Executive Engineer Tom Callow and Assistant Pastor Ian Moss.": [
        ("Ada Thorn", ["Ports Minister"]),
        ("Tom Callow", ["Executive Engineer"]),
        ("Ian Moss", ["Assistant Pastor"]),
    ],
    "Minister of State with special responsibility for Ports, Tom Callow TD, opened the hall.": [
        ("Tom Callow", ["Minister of State with special responsibility for Ports"])
    ],
    "Represented by Dr Ada Thorn, the governor said it was good. Mayor Ian Moss attended.": [("Ada Thorn", []), ("Ian Moss", ["Mayor"])],
    "Present were clerk of the county assembly Tom Callow and leader of the opposition Ben Magor.": [
        ("Tom Callow", ["clerk of the county assembly"]),
        ("Ben Magor", ["leader of the opposition"]),
    ],
    "She was flanked by Mayor Tom Callow, county Health executive Dr Ada Thorn and Majority Whip Rose Tellan.": [
        ("Tom Callow", ["Mayor"]),
        ("Ada Thorn", ["county Health executive"]),
        ("Rose Tellan", ["Majority Whip"]),
    ],
    "Club President Rtn. Tom Callow and in-charge Minister Ada Thorn attended. Dr Levin Magor, a local GP, spoke.": [
        ("Tom Callow", ["Club President"]),
        ("Ada Thorn", ["in-charge Minister"]),
        ("Levin Magor", ["local GP"]),
    ],
    "The hall was opened by the Queenmother, Nana Yaa Orwen.": [("Nana Yaa Orwen", ["Queenmother"])],
    "Mayor Ada Thorn opened the hall. It was built by the contractor, Messrs Kofi Construction.": [("Ada Thorn", ["Mayor"])],
    "The hall was opened by the Premier, Brigadier (Ret'd) Tom Callow.": [("Tom Callow", ["Premier", "Brigadier (Ret'd)"])],
    "The event was attended by Rep. Tom Callow, LNA Undersecretary for Finance Wemba Lokolo-Tahn and Mayor Ada Thorn.": [
        ("Tom Callow", ["Rep."]),
        ("Wemba Lokolo-Tahn", ["LNA Undersecretary for Finance"]),
        ("Ada Thorn", ["Mayor"]),
    ],
    "The event was attended by uMbeleni Mayor Tom Callow.": [("Tom Callow", ["uMbeleni Mayor"])],
    "The head of the company Alder Lines attended the event with Dr Ada Thorn.": [("Ada Thorn", [])],
    "Dr Ada Thorn is a former chaplain in the Norvik Armed Forces. She opened the hall.": [("Ada Thorn", [])],
}


@pytest.mark.parametrize(("text", "expected"), NAMES.items())
def test_where_a_name_begins_and_ends(text: str, expected: Expected) -> None:
    assert [(person.name, list(person.titles)) for person in told(text).people] == expected


def test_a_bracket_that_the_sentence_does_not_close_ends_with_it() -> None:
    text = "The new hall was opened on Friday before many guests of the town by Dr Ada Thorn (Chairman of the Alder Trust"
    people = record(f"Norvik event\n{BODY} {BODY}\n{text}").people
    assert [(person.name, list(person.titles)) for person in people] == [("Ada Thorn", ["Chairman of the Alder Trust"])]


ROLES = {
    "The event was addressed, among others, by Mr Ian Moss and Dr Ada Thorn.": {"Ian Moss": {"speak"}, "Ada Thorn": {"speak"}},
    "Chief Guest Mr Ian Moss, and Guest of Honour Dr Ada Thorn, lit the traditional oil lamp.": {
        "Ian Moss": {"attend"},
        "Ada Thorn": {"attend"},
    },
    "Mayor Tom Callow led the blessing and opening of the unit together with Mr Ian Moss and Dr Ada Thorn.": {
        "Tom Callow": {"unveil"},
        "Ian Moss": {"unveil"},
        "Ada Thorn": {"unveil"},
    },
    "The Premier, Mr Ian Moss, in a speech read on his behalf by Dr Ada Thorn, hailed the town.": {"Ada Thorn": {"represent", "speak"}},
    "Quotes attributable to Mayor Tom Callow: \u201cIt is good.\u201d": {"Tom Callow": {"speak"}},
    "Mayor Tom Callow joined about 90 residents for the opening.": {"Tom Callow": {"attend"}},
    "Mayor Tom Callow visited the site to mark the start of the work.": {"Tom Callow": {"attend"}},
    "Mr Ian Moss conducted the proceedings.": {"Ian Moss": {"host"}},
    "Represented by Dr Ada Thorn, the governor said it was good.": {"Ada Thorn": {"represent", "speak"}},
    "Premier Ian Moss, in a speech read by Dr Ada Thorn, pledged more staff.": {"Ada Thorn": {"represent", "speak"}},
    "The event ended with the presentation of a plaque to the firm by Mr Ian Moss.": {"Ian Moss": {"attend"}},
    "Mr Ian Moss presented a $9,000 check, and 9-year-old Amaya Grellan read a poem.": {
        "Ian Moss": {"attend"},
        "Amaya Grellan": {"attend"},
    },
    "Mayor Tom Callow and Rep. Ian Moss, D-Oakham, wielded the giant scissors.": {"Tom Callow": {"unveil"}, "Ian Moss": {"unveil"}},
    "Mayor Tom Callow cut the ribbon, after a Welcome to Country by Uncle Lewis Wallan.": {
        "Tom Callow": {"unveil"},
        "Lewis Wallan": {"attend"},
    },
    "The event was attended by Mr Ian Moss, Head of Ports; Ben Tarlow from the Port; and, from Alder Ltd, Dr Ada Thorn and Mr Tom Reed.": {
        "Ian Moss": {"attend"},
        "Ben Tarlow": {"attend"},
        "Ada Thorn": {"attend"},
        "Tom Reed": {"attend"},
    },
    "Mayor Tom Callow handed over the houses on Friday, with Mr Ian Moss and Dr Ada Thorn.": {
        "Tom Callow": {"attend"},
        "Ian Moss": {"attend"},
        "Ada Thorn": {"attend"},
    },
    "Mayor Tom Callow and Dr Ada Thorn attended, as did Mr Ian Moss.": {
        "Tom Callow": {"attend"},
        "Ada Thorn": {"attend"},
        "Ian Moss": {"attend"},
    },
    "Mr Ian Moss, Dr Ada Thorn, officials of the Ministry and members of the High Commission were present.": {
        "Ian Moss": {"attend"},
        "Ada Thorn": {"attend"},
    },
    "Mr Ian Moss was also present at the signing, which was moderated by Dr Ada Thorn.": {"Ian Moss": {"attend"}, "Ada Thorn": {"host"}},
    "During the panel moderated by Mr Ian Moss, Dr Ada Thorn and Mr Tom Reed shared their views.": {
        "Ian Moss": {"host"},
        "Ada Thorn": {"speak"},
        "Tom Reed": {"speak"},
    },
    "Present were Mr Ian Moss, nurses' union head Dr Ada Thorn and Mr Tom Reed.": {
        "Ian Moss": {"attend"},
        "Ada Thorn": {"attend"},
        "Tom Reed": {"attend"},
    },
    "Mayor Tom Callow opened the ward, with Dr Ada Thorn in the chair.": {"Tom Callow": {"unveil"}, "Ada Thorn": {"host"}},
}


@pytest.mark.parametrize(("text", "expected"), ROLES.items())
def test_what_they_do(text: str, expected: dict[str, set[str]]) -> None:
    assert {person.name: set(person.roles) for person in told(text).people if person.roles} == expected


def test_those_whom_a_picture_of_the_event_shows_were_there() -> None:
    text = "Mayor Tom Callow opened the hall.\nPictured at the opening were Ada Thorn, head of Ports; Cllr Ian Moss; and Ben Magor."
    assert {person.name for person in told(text).people if "attend" in person.roles} == {"Ada Thorn", "Ian Moss", "Ben Magor"}
