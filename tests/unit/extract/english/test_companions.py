"""Names that a list, a verb or the post before a comma proves, and what is no name; all names are invented."""

import pytest

from tests.unit.extract.english.test_english import people
from tests.unit.extract.english.test_further import told

NAMES = {
    "Councilors Tom Callow, Wemba Lokolo and Zurik Pellanor attended.": [
        ("Tom Callow", ["Councilors"]),
        ("Wemba Lokolo", ["Councilors"]),
        ("Zurik Pellanor", ["Councilors"]),
    ],
    "Attending were City Councilmen Wemba Lokolo and Zurik Pellanor and City Manager Desk Varnoll.": [
        ("Wemba Lokolo", ["City Councilmen"]),
        ("Zurik Pellanor", ["City Councilmen"]),
        ("Desk Varnoll", ["City Manager"]),
    ],
    "Mayor Ada Thorn introduced members of the Board: Wemba Lokolo, Zurik Pellanor and Moxa Darrel.": [
        ("Ada Thorn", ["Mayor"]),
        ("Wemba Lokolo", ["members of the Board"]),
        ("Zurik Pellanor", ["members of the Board"]),
        ("Moxa Darrel", ["members of the Board"]),
    ],
    "Others in attendance included Wemba Lokolo, Nora Thorn and Zurik Pellanor.": [
        ("Wemba Lokolo", []),
        ("Nora Thorn", []),
        ("Zurik Pellanor", []),
    ],
    "Also in attendance were Wemba Lokolo and Zurik Pellanor.": [("Wemba Lokolo", []), ("Zurik Pellanor", [])],
    "The brands of the firm were Wemba Lokolo and Zurik Pellanor.": [],
    "The Governor of Lin Province, Wemba Lokolo, attended.": [("Wemba Lokolo", ["Governor of Lin Province"])],
    "The plaque was unveiled by the Governor, Wemba Lokolo.": [("Wemba Lokolo", ["Governor"])],
    "Editor of the book, Zurik Pellanor, praised the town.": [("Zurik Pellanor", ["Editor of the book"])],
    "Wemba Lokolo urged the firms to invest.": [("Wemba Lokolo", [])],
    "\u201cIt is a good day,\u201d said Wemba Lokolo.": [("Wemba Lokolo", [])],
    "Wemba Lokolo said she was glad.": [("Wemba Lokolo", [])],
    "Wemba Lokolo said it would build two plants.": [],
    "Wemba Lokolo stressed that its sales had grown.": [],
    "Kuala Vantor urged the firms to invest. The hall in Zurik Pellanor was full. Zurik Pellanor urged all to come.": [],
    "The event was attended by Mayor Ada Thorn, Corvel Zamtel Corporation and Lin College.": [("Ada Thorn", ["Mayor"])],
    "Member for Vardo Wemba Lokolo attended.": [("Wemba Lokolo", ["Member for Vardo"])],
    "Consul General of Lin in Vardo Nora Thorn attended.": [("Nora Thorn", ["Consul General of Lin in Vardo"])],
    "Mr Tom Callow, and Consul of Lin in Vardo Nora Thorn attended.": [("Tom Callow", []), ("Nora Thorn", ["Consul of Lin in Vardo"])],
    "President LPKA Tom Callow attended.": [("Tom Callow", ["President LPKA"])],
    "Ports Minister Tom Callow, Minister Roads, Nora Thorn; and Mr Ian Moss attended.": [
        ("Tom Callow", ["Ports Minister"]),
        ("Nora Thorn", ["Minister Roads"]),
        ("Ian Moss", []),
    ],
    "The Minister of Roads, Dr. the Hon. Ada Thorn, attended.": [("Ada Thorn", ["Minister of Roads"])],
    "Lt. Gov. Ada Thorn attended.": [("Ada Thorn", ["Lt. Gov."])],
    "First Lady Ada Thorn attended.": [("Ada Thorn", ["First Lady"])],
    "Lady Ada Thorn attended.": [("Ada Thorn", [])],
    "Pop star Ada Thorn attended.": [("Ada Thorn", ["Pop star"])],
    "Don Callow attended.": [("Don Callow", [])],
    "Don Carlos Callow attended.": [("Carlos Callow", [])],
    "Karim Al Vantor, CEO of Al Vantor Motors, attended.": [("Karim Al Vantor", ["CEO of Al Vantor Motors"])],
    "At the Office of the Prime Minister in Vardo, Mr. Callow spoke. Tom Callow attended.": [("Tom Callow", [])],
    "Dr. Ma. Paz Callow attended.": [("Ma. Paz Callow", [])],
    "Senator Ada Thorn, D-Mich., attended.": [("Ada Thorn", ["Senator"])],
    "The chief guest, Wemba Lokolo, lit the lamp.": [("Wemba Lokolo", [])],
    "Mayor Nora Park attended. The Tom Callow Bridge and Ian Moss Park were shut.": [("Nora Park", ["Mayor"])],
    "Tunku Tom Callow Park is in Vardo.": [],
    "Uncle Tom and Auntie Nora are shops.": [],
    "\u201cWe are ready,\u201d Wemba Lokolo said in a statement.": [],
    "Minister Wemba Grant attended.": [("Wemba Grant", ["Minister"])],
    "Mayor Lin Hall was shut.": [],
    "Mayor Tom Callow attended. ANA Vardo hailed the plan.": [("Tom Callow", ["Mayor"])],
    "Mayor Tom Callow attended. Ana Vardo hailed the plan.": [("Tom Callow", ["Mayor"]), ("Ana Vardo", [])],
    "The guest list, Wemba Lokolo, was long.": [],
    "SDM Wemba Lokolo and MCA Zurik Pellanor attended.": [("Wemba Lokolo", ["SDM"]), ("Zurik Pellanor", ["MCA"])],
    "Speaker Tom Callow, Opposition Leader Zurik Pellanor and Bishop Moxa Darrel attended.": [
        ("Tom Callow", ["Speaker"]),
        ("Zurik Pellanor", ["Opposition Leader"]),
        ("Moxa Darrel", ["Bishop"]),
    ],
    "Market leader Corvel Zamtel and Mayor Tom Callow attended.": [("Tom Callow", ["Mayor"])],
    "Mayor Tom Callow attended. The town was named after Ada Vantor.": [("Tom Callow", ["Mayor"])],
}


@pytest.mark.parametrize(("text", "expected"), NAMES.items())
def test_names_that_their_place_proves(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert people(text) == expected


ROLES = {
    "Mayor Tom Callow and Dr Ada Thorn represented their countries respectively.": {
        "Tom Callow": {"represent", "sign"},
        "Ada Thorn": {"represent", "sign"},
    },
    "Mayor Tom Callow and Dr Ada Thorn represented their countries at the talks.": {
        "Tom Callow": {"represent"},
        "Ada Thorn": {"represent"},
    },
    "Mayor Tom Callow signed the pact from the Lin side while Dr Ada Thorn represented Oak.": {
        "Tom Callow": {"represent", "sign"},
        "Ada Thorn": {"represent", "sign"},
    },
    "Mayor Tom Callow signed for the city while the bank was represented by Dr Ada Thorn, and Oak College by its dean Ian Moss.": {
        "Tom Callow": {"represent", "sign"},
        "Ada Thorn": {"represent", "sign"},
        "Ian Moss": {"represent", "sign"},
    },
    "The body signed pacts with the port, represented by Mr Tom Callow; the bank, represented by Dr Ada Thorn; and Oak, represented by "
    "Mr Ian Moss.": {name: {"represent", "sign"} for name in ("Tom Callow", "Ada Thorn", "Ian Moss")},
    "Mr Tom Callow, who was represented by Dr Ada Thorn, was absent.": {"Ada Thorn": {"represent"}},
    "The pact was signed between the towns, witnessed by Mayor Tom Callow.": {"Tom Callow": {"witness"}},
    "Witnessed by Mayor Tom Callow, the signing took place on Friday.": {"Tom Callow": {"witness"}},
    "Mayor Tom Callow has signed 12 bills into law.": {},
    "Mayor Tom Callow led their delegations.": {},
    "Governor Ada Thorn, said President Tom Callow had kept his word.": {"Ada Thorn": {"speak"}},
    "While speaking to LNA, Mayor Tom Callow said it was good.": {},
    "Mayor Tom Callow has unveiled two books on the town.": {"Tom Callow": {"release"}},
    "Mayor Tom Callow has unveiled two plaques in the town.": {"Tom Callow": {"unveil"}},
    "Mayor Tom Callow and Dr Ada Thorn launched the Lin Trade Index.": {"Tom Callow": {"release"}, "Ada Thorn": {"release"}},
    "Mayor Tom Callow formally launched the new wards of the hospital.": {"Tom Callow": {"unveil"}},
    "Mayor Tom Callow launched work on the school.": {},
    "Pastor Tom Callow offered the opening prayer.": {"Tom Callow": {"attend"}},
    "Pastor Tom Callow said a prayer had been heard.": {"Tom Callow": {"speak"}},
    "Mayor Tom Callow led the blessing and inauguration of the hall.": {"Tom Callow": {"unveil"}},
    "Remarks were also made by Mayor Tom Callow and Dr Ada Thorn.": {"Tom Callow": {"speak"}, "Ada Thorn": {"speak"}},
    "The book was reviewed by Mayor Tom Callow.": {"Tom Callow": {"speak"}},
    "Delivering the keynote address, Dr Ada Thorn urged firms to invest.": {"Ada Thorn": {"keynote"}},
    "Mayor Tom Callow, in his remarks, said the town had grown.": {"Tom Callow": {"speak"}},
    "The forum was attended by Mayor Tom Callow, who presided over it.": {"Tom Callow": {"attend", "host"}},
    "Dr Ada Thorn was the master of ceremonies.": {"Ada Thorn": {"host"}},
    "Dr Ada Thorn, who chairs the trust, said it was good.": {"Ada Thorn": {"speak"}},
    "Mayor Tom Callow, who was present for the signing, thanked all.": {"Tom Callow": {"attend", "speak"}},
    "Mayor Tom Callow attended with Dr Ada Thorn.": {"Tom Callow": {"attend"}, "Ada Thorn": {"attend"}},
    "The event brought together Mayor Tom Callow and Dr Ada Thorn.": {"Tom Callow": {"attend"}, "Ada Thorn": {"attend"}},
    "Speaking on behalf of the farmers, Dr Ada Thorn thanked the town.": {"Ada Thorn": {"represent", "speak"}},
    "Among the panellists were Mayor Tom Callow and Dr Ada Thorn.": {"Tom Callow": {"speak"}, "Ada Thorn": {"speak"}},
    "Dr Ada Thorn related that the cost was high.": {"Ada Thorn": {"speak"}},
    "The session was held with Dr Ada Thorn in the chair.": {"Ada Thorn": {"host"}},
    "Mayor Tom Callow cut the ribbon alongside Dr Ada Thorn.": {"Tom Callow": {"unveil"}, "Ada Thorn": {"unveil"}},
    "Mayor Tom Callow opened the floor.": {},
    "Signing the pact on behalf of the port was Dr Ada Thorn.": {"Ada Thorn": {"represent", "sign"}},
    "Mayor Tom Callow lit the ceremonial lamp.": {"Tom Callow": {"attend"}},
    "Mayor Tom Ward attended. The work took a year. Ward said it was good.": {"Tom Ward": {"attend", "speak"}},
    "Mayor Tom Ward attended. Ward staff were glad. The Ward grew.": {"Tom Ward": {"attend"}},
    "Chief Executive Tom Callow attended. The Chief Executive added that it was good.": {"Tom Callow": {"attend", "speak"}},
    "Mayor Tom Callow and Dr Ada Thorn put their signatures to the pact.": {"Tom Callow": {"sign"}, "Ada Thorn": {"sign"}},
    "Mayor Tom Callow and Dr Ada Thorn penned the agreement.": {"Tom Callow": {"sign"}, "Ada Thorn": {"sign"}},
    "Dr Ada Thorn penned a poem.": {},
    "The MoU was signed by Mayor Tom Callow for the city and Dr Ada Thorn for the college.": {
        "Tom Callow": {"represent", "sign"},
        "Ada Thorn": {"represent", "sign"},
    },
    "The MoU was signed by Mayor Tom Callow for five years.": {"Tom Callow": {"sign"}},
    "Mayor Tom Callow, for the city, and Dr Ada Thorn, for the college, signed the MoU.": {
        "Tom Callow": {"represent", "sign"},
        "Ada Thorn": {"represent", "sign"},
    },
    "Dr Ada Thorn stood in for the Governor.": {"Ada Thorn": {"represent"}},
    "Mayor Tom Callow was joined by Dr Ada Thorn in cutting the ribbon.": {
        "Tom Callow": {"unveil"},
        "Ada Thorn": {"attend", "unveil"},
    },
    "Present to witness the signing was Mayor Tom Callow.": {"Tom Callow": {"attend", "witness"}},
    "Master of ceremonies was Mr Ian Moss.": {"Ian Moss": {"host"}},
    "Dr Ada Thorn was in the chair.": {"Ada Thorn": {"host"}},
    "The discussion, moderated by Mr Ian Moss, featured Dr Ada Thorn and Mayor Tom Callow.": {
        "Ian Moss": {"host"},
        "Ada Thorn": {"speak"},
        "Tom Callow": {"speak"},
    },
    "Mayor Tom Callow used the occasion to appeal for calm.": {"Tom Callow": {"speak"}},
    "Mayor Tom Callow pulled the curtain to reveal the plaque.": {"Tom Callow": {"unveil"}},
    "Dr Ada Thorn is related to the founder.": {},
}


@pytest.mark.parametrize(("text", "roles"), ROLES.items())
def test_what_each_does_in_further_ways(text: str, roles: dict[str, set[str]]) -> None:
    assert {person.name: set(person.roles) for person in told(text).people if person.roles} == roles


BODIES = {
    "The bank signed while LPA was represented by its chief executive officer Mr Tom Callow, and Lin Trade Centre by its director "
    "Ian Moss.": {
        "Tom Callow": "LPA",
        "Ian Moss": "Lin Trade Centre",
    },
    "The event was attended by its director Ian Moss.": {"Ian Moss": None},
    "Signing on behalf of Oak Marine Works was Mr Tom Callow, Managing Director.": {"Tom Callow": "Oak Marine Works"},
    "Signing for the second time was Mr Tom Callow, Managing Director.": {"Tom Callow": None},
}


@pytest.mark.parametrize(("text", "bodies"), BODIES.items())
def test_whose_somebody_is(text: str, bodies: dict[str, str | None]) -> None:
    assert {person.name: person.organisation for person in told(text).people} == bodies
