"""What was opened or begun, and where: ceremonies held for a thing, who built it, what is only counted; everything is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import BODY, record

OPENED: dict[str, list[str]] = {
    "Tavrian Premier Sol Marren has inaugurated the Lindian-built Wexley National Glass Factory, the biggest that the country has.": [
        "Wexley National Glass Factory"
    ],
    "The minister inaugurated the EU-funded Roe Water Treatment Plant on Monday.": ["Roe Water Treatment Plant"],
    "An opening ceremony was held today for the Lin District Council Ada Roe Community Services Hall under a new scheme of the town.": [
        "Lin District Council Ada Roe Community Services Hall"
    ],
    "An inauguration ceremony took place on Friday for the Alder Sports Complex.": ["Alder Sports Complex"],
    "Minister Hale on Tuesday visited Lintown School, Skerne to hand over prizes and to open the new music room at the college.": [
        "new music room"
    ],
    "The prince officially opened The Beacon on Friday.": ["The Beacon"],
    "I am delighted to join you in Norvik for the official opening of The Meridian.": ["The Meridian"],
    "Sheikh Omar Al Nuri, Minister of Culture, has launched seven small research centres at Quill University.": [
        "seven small research centres"
    ],
    "Two brand-new classrooms have been officially opened at Coldale Primary School.": ["Two brand-new classrooms"],
    "Tull Panels told of the opening of a new facility in Wexley, Ont.": ["new facility in Wexley, Ont."],
    "He inaugurated a hostel building and a renovated badminton court.": ["hostel building", "renovated badminton court"],
    "The Governor cut the tape to commission the Epe Road on Tuesday.": ["Epe Road"],
    "The minister inaugurated various new buildings on Monday. He opened the Alder Clinic and spoke.": ["Alder Clinic"],
    "The opening ceremony for the games was held at the stadium on Friday.": [],
    "The company opened a dialogue with the union in the town.": [],
    "The governor inaugurated a training programme for nurses at Lin Hospital.": [],
    "The museum is open daily from 9 to 5 and was opened in 1987 by the then queen.": [],
    "Chief Minister R Pellow inaugurated a 40-bedded hospital on Monday and a quiet ward in the CHC Marren.": [
        "40-bedded hospital",
        "quiet ward",
    ],
    "Wexley Primary School’s new 14-classroom block was officially opened on Monday before many parents.": ["new 14-classroom block"],
    "I am delighted to be here, beside Minister Sol Marren, to officially open the new Headquarters of the Lindian Ferry Service.": [
        "Headquarters of the Lindian Ferry Service"
    ],
    "I am delighted to be able to tell you that we hope to open the new Lin Prison.": [],
    "A new health centre was, on Thursday, officially commissioned at Diamanta.": ["new health centre"],
    "Commissioners discussed holding a ribbon-cutting for the new county administrative building in October.": [],
    "Today we are gathered here to commission the 500-Seater Lecture Hall of the college.": ["500-Seater Lecture Hall"],
    "President Sol Marren has commissioned seven newly completed projects at the University of Wexley. The projects, spanning many halls, include the Faculty of Mines Building; a block of four lecture halls; and the Tidal Hub Road.": [
        "Faculty of Mines Building",
        "block of four lecture halls",
        "Tidal Hub Road",
    ],
}
BEGUN: dict[str, list[str]] = {
    "President Pellow in Orwell cut the sod for the construction of a 30-million crown glass plant on Friday.": ["glass plant"],
    "The party leader laid the foundation stone of Upper Lindia's first National Institute of Music complex in May.": [
        "National Institute of Music complex"
    ],
    "The Ministry on Friday broke ground for the renovation and expansion of the St. Ivo Hill Health Centre in St Clare.": [
        "renovation and expansion of the St. Ivo Hill Health Centre"
    ],
    "Roe Pharma began construction of its second plant in Norvik on Tuesday.": ["second plant"],
    "The council will lay the foundation stone of the Lin Bridge next week.": [],
    "Roe Pharma began construction of its second plant in Norvik in 2019.": [],
    "A groundbreaking ceremony is planned for Thursday at the new mill.": [],
    "Chief Minister Rolf Pellow inaugurated the construction work of the Quiet Loom Factory at Marrenby on Saturday.": [
        "Quiet Loom Factory"
    ],
    "A groundbreaking ceremony was held at a field near the mill in Orwell's Marren Ward on Friday for the new National Archives of Tavria.": [
        "National Archives of Tavria"
    ],
    "Governor Rolf Pellow has led the groundbreaking ceremony of a Village Hall cum Storm Shelter in San Orwell.": [
        "Village Hall cum Storm Shelter"
    ],
    "I am delighted to be here, beside Minister of State Sol Marren, to turn the first sod on the new LRS Offices.": ["LRS Offices"],
}
EVENTS: dict[str, tuple[str | None, str | None]] = {
    "The signing ceremony took place on 20 May 2031 at the LUFB offices in Tower House, Orwell.": (
        None,
        "LUFB offices in Tower House, Orwell",
    ),
    "An MOU was signed between Osk City Environment Bureau and the NPCB at NPCB HQ.": (None, "NPCB HQ"),
    "On 9th January 2031, at Lin Gas Company Limited Rostan State Office, Marrenby, a pact was signed before Mr Rolf Pellow, State Head.": (
        None,
        "Lin Gas Company Limited Rostan State Office, Marrenby",
    ),
    "The minister inaugurated the Alder Clinic over a video link at the Secretariat on Thursday.": (None, "Secretariat"),
    "During her visit to Orwell, the minister opened the new extension of the school.": (None, "Orwell"),
    "President Rolf Pellow in the rain laid the foundation stone for a glass plant at the Orwell Free Zones enclave near Marrenby.": (
        None,
        "Orwell Free Zones enclave near Marrenby",
    ),
    "Tull Panels told of the opening of a new facility in Wexley, Ont.": (None, "Wexley, Ont."),
    "Minister Sol Marren has inaugurated the Wexley Glass Factory. The factory is located in the Wexley Building Materials Industrial Park, far from the coast.": (
        None,
        "Wexley Building Materials Industrial Park",
    ),
    "President Rolf Pellow attended on Friday the 80th founding anniversary of the Department of Rural Roads (DRR) at the DRR Head Office in Quay Area, Orwell.": (
        "80th founding anniversary of the Department of Rural Roads (DRR)",
        "DRR Head Office in Quay Area, Orwell",
    ),
    "Miss Ida Marren spoke at the launch ceremony of the celebrations for the 40th Anniversary of the Founding of Lin City (LC) of the Republic of Tavria, saying that the town will hold events.": (
        "launch ceremony of the celebrations for the 40th Anniversary of the Founding of Lin City (LC) of the Republic of Tavria",
        None,
    ),
    "The MoU between Lin Bank and Oak Ltd was inked at a function at Hotel Meridian, Norvik, said Mr Ted Oak.": (
        None,
        "Hotel Meridian, Norvik",
    ),
    "A groundbreaking for the Quill Hospice took place at 400 Mill Road, Brackwater, on Tuesday with Mayor Ada Thorn.": (
        None,
        "400 Mill Road, Brackwater",
    ),
    "Premier Rolf Pellow officially opened the Marren Clinic in Westerby outside Orwell on Friday.": (None, "Westerby outside Orwell"),
    "Professor Tom Roe of the School of Law at Alder University said that the treaty was signed.": (None, None),
    "At Portex Global 2031, a joint pact was signed by Oak Ltd and Ash Ltd.": ("Portex Global 2031", None),
    "At Vision 2031, a plan of the town, a pact was signed between Oak Ltd and Ash Ltd.": (None, None),
    "Mayor Ada Thorn said the mill would be running at full speed by May 2031, when Oak Ltd and Ash Ltd signed the pact.": (None, None),
    "Governor RP Marren inaugurated a conference of head teachers of village schools on Monday.": (
        "conference of head teachers of village schools",
        None,
    ),
    "The National Conference of Growers on “New Ways for Old Rivers” has ended with a session led by Mr Ted Oak.": (
        "National Conference of Growers on “New Ways for Old Rivers”",
        None,
    ),
    "Engineers came to the groundbreaking ceremony for a Two-Storey Building (TSB) on Monday.": (
        "groundbreaking ceremony for a Two-Storey Building (TSB)",
        None,
    ),
    "Our Growers Convention 2031 was like none before, said Mayor Ada Thorn.": ("Growers Convention 2031", None),
}


@pytest.mark.parametrize(("told", "things"), OPENED.items())
def test_what_was_opened(told: str, things: list[str]) -> None:
    assert [one.name for one in record(f"Norvik event draws many\n{told}\n{BODY}").unveilings] == things


@pytest.mark.parametrize(("told", "things"), BEGUN.items())
def test_what_was_begun(told: str, things: list[str]) -> None:
    assert [one.name for one in record(f"Norvik event draws many\n{told}\n{BODY}").groundbreakings] == things


@pytest.mark.parametrize(("told", "event"), EVENTS.items())
def test_the_event_and_its_place(told: str, event: tuple[str | None, str | None]) -> None:
    found = record(f"Norvik event draws many\n{told}\nMayor Ada Thorn attended.\n{BODY}").event
    assert (found.name, found.place) == event


HEADED = {
    "MoU Signing for River Roads at Oak Hall": "MoU Signing for River Roads",
    "Joint Agreement Signing Ceremony": "Joint Agreement Signing Ceremony",
    "MoU Signing": None,
}


@pytest.mark.parametrize(("headline", "name"), HEADED.items())
def test_a_headline_that_is_the_name_of_a_signing(headline: str, name: str | None) -> None:
    assert record(f"{headline}\nOak Ltd signed an MoU with Ash Ltd on Monday, Mayor Ada Thorn said in Norvik.\n{BODY}").event.name == name


RELEASED: dict[str, list[str]] = {
    "The National Strategy for Food Security in Remote Island Communities was launched today.": [
        "National Strategy for Food Security in Remote Island Communities"
    ],
    "North Kerrin Trust’s Yearly Report covering 2029-2030 was launched on Friday in Orwell.": ["Yearly Report covering 2029-2030"],
    "The Action Plan on Safe Rivers (APSR) was released by the Lin Council on Monday.": ["Action Plan on Safe Rivers"],
    "The National Strategy for Food Security will be launched in May.": [],
    "The plan on roads was launched in 2019.": [],
}


@pytest.mark.parametrize(("told", "titles"), RELEASED.items())
def test_a_document_whose_name_goes_on_behind_its_kind(told: str, titles: list[str]) -> None:
    assert [one.title for one in record(f"Norvik event draws many\n{told}\n{BODY}").releases] == titles
