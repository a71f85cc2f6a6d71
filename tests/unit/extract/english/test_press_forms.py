"""Forms of press releases and newspapers of many countries: who signs, what about; everything is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import BODY, record

PARTIES: dict[str, list[str]] = {
    "Oakmere Cells Inc. (NASDAQ: OAKM) (TSX: OKM), a global maker of cells, and Tarn Fusion, a pioneer in furnaces for large halls, announced today the signing of an MoU to heat homes.": [
        "Oakmere Cells Inc.",
        "Tarn Fusion",
    ],
    'Oakmere Cells Inc. ("Oakmere") and Tarn Heat Inc. ("Tarn") are pleased to announce the signing of a letter of intent on heating.': [
        "Oakmere Cells Inc.",
        "Tarn Heat Inc.",
    ],
    "Tarn Group, a leader in looms, today announced a strategic partnership agreement with Oakmere Ltd.": ["Tarn Group", "Oakmere Ltd."],
    "Tarn Bank and Oakfund signed an agreement at the Gull Hotel on Monday.": ["Tarn Bank", "Oakfund"],
    "Oakfund and Tarn Bank signed an agreement at the Gull Hotel on Monday.": ["Oakfund", "Tarn Bank"],
    "Tarn University of Arts and Science signed an agreement on Monday.": ["Tarn University of Arts and Science"],
    "A Statement of Intent to set up a herring centre was signed by Tarn University and the Oakmere Institute of Tides.": [
        "Tarn University",
        "Oakmere Institute of Tides",
    ],
    "Better cheese is the aim of a Letter of Intent (LoI) signed this week between Tarn University and Oakmere Dairy Group.": [
        "Tarn University",
        "Oakmere Dairy Group",
    ],
    "The Tarn Chamber of Trade (TCT) has signed an MoU with its Quillian counterpart, the Quill Chamber of Barter (QCB), to sell wool.": [
        "Tarn Chamber of Trade",
        "Quill Chamber of Barter",
    ],
    "Tarn Steel signed a contract with the country's largest power producer, Oakmere Power Corporation, for 30 years.": [
        "Tarn Steel",
        "Oakmere Power Corporation",
    ],
    "The Institute of Tarn has grown. On 15 May the Institute signed an agreement with the Oakmere Arts Council.": [
        "Institute of Tarn",
        "Oakmere Arts Council",
    ],
    "Oakmere Steel Ltd has grown. The company has signed a pilotage agreement with the Tarn Ports Authority.": [
        "Oakmere Steel Ltd",
        "Tarn Ports Authority",
    ],
    "The Royal Institute of Tarn and Oakmere Motors Ltd. have joined hands to build carts. An MoU to this effect was signed on 12th March 2031.": [
        "Royal Institute of Tarn",
        "Oakmere Motors Ltd.",
    ],
    "Tarn University has partnered with Oakmere Labs to teach weaving. The partnership agreement was signed at a ceremony on Tuesday.": [
        "Tarn University",
        "Oakmere Labs",
    ],
    "Quillian conglomerate Tarn Holdings Corp. and Japan's Oakmere Carts Co. have agreed to share a yard. The two companies signed the joint venture agreement on Tuesday.": [
        "Tarn Holdings Corp.",
        "Oakmere Carts Co.",
    ],
    "An MoU was exchanged between Ms. Ada Thorn, Joint Secretary, Department of Looms and Mr. Levin Magor, MD, Tarn Cotton Corporation.": [
        "Department of Looms",
        "Tarn Cotton Corporation",
    ],
    "Tarn University signed an MoU with the North Orm Arts and Weaving University and the Oakmere Trust.": [
        "Tarn University",
        "North Orm Arts and Weaving University",
        "Oakmere Trust",
    ],
    "The University of Orm, United Kingdom, Lowland University and Research, the Philippines and Quill State University signed an MoU on Monday.": [
        "University of Orm",
        "Lowland University and Research",
        "Quill State University",
    ],
    "Tarn University has signed an MoU with three Orm-based Village Health Organisations (VHOs) to train nurses.": ["Tarn University"],
    "Tarn Power Ltd. and Gujarat Weaving Board signed an MoU on Monday.": ["Tarn Power Ltd.", "Gujarat Weaving Board"],
    "The MoU was signed between the Government of Kerala and Tarn Bank on Monday.": ["Government of Kerala", "Tarn Bank"],
    "The Tarn Export Council (TEC) and Oakmere Post on Monday in Abuja signed a pact on parcels.": ["Tarn Export Council", "Oakmere Post"],
    "Tarn Fish Institute, Orm and Oakmere Sea College, Lintel signed an MoU on herring.": ["Tarn Fish Institute", "Oakmere Sea College"],
    "Tarn Looms signed an MoU with UAE-based weavers.": ["Tarn Looms"],
    "Today I signed an agreement with the Tarn Loom Council.": ["Tarn Loom Council"],
    "The signing of the agreement mirrors an earlier MOU with Defence. Tarn University signed it.": [],
    "The Director of Orm Mission and the Acting Chairman of the Tarn Loom Board signed an MoU with Oakmere University.": [
        "Tarn Loom Board",
        "Oakmere University",
    ],
    "The Letter of Intent between Geoscience Tarn and the Glacier Survey and Mines Bureau of Orm was signed on Monday.": [
        "Geoscience Tarn",
        "Glacier Survey and Mines Bureau of Orm",
    ],
    "Under the new agreement on the Orm Quay signed between the Docks Authority and Tarn Quay Holdings, docks will grow.": [
        "Docks Authority",
        "Tarn Quay Holdings",
    ],
    "A Letter of Intent will be signed today by Tarn Looms and the Oakmere Council.": ["Tarn Looms", "Oakmere Council"],
    "The process runs from submission to signed lease agreement at Tarn Looms.": [],
    "An MoU was signed between the Ministry of Looms, Tarn e-Weaving Services Limited and OAKARD in New Delhi.": [
        "Ministry of Looms",
        "Tarn e-Weaving Services Limited",
        "OAKARD",
    ],
}


@pytest.mark.parametrize(("told", "parties"), PARTIES.items())
def test_who_signs(told: str, parties: list[str]) -> None:
    found = record(f"Norvik event draws many\n{told}\n{BODY}")
    assert [party for signing in found.signings for party in signing.parties] == parties


HEADLINES: dict[str, tuple[str, list[str]]] = {
    "the headline names the partner": (
        "Tarn Mills signs MoU with Oakmere Looms\nTarn Mills has signed an MoU with a weaver.",
        ["Tarn Mills", "Oakmere Looms"],
    ),
    "the headline only says where the partner is": (
        "Tarn Mills signs MoU with Quillian company to weave\nTarn Mills has signed an MoU with a weaver.",
        ["Tarn Mills"],
    ),
    "the headline names both": (
        "Tarn Power Ltd. and Gujarat Weaving Board ink MoU for looms\nAn agreement to this effect was signed today in Norvik.",
        ["Tarn Power Ltd.", "Gujarat Weaving Board"],
    ),
}


@pytest.mark.parametrize(("text", "parties"), HEADLINES.values(), ids=HEADLINES)
def test_the_partner_of_the_headline(text: str, parties: list[str]) -> None:
    assert [party for signing in record(f"{text}\n{BODY}").signings for party in signing.parties] == parties


SUBJECTS: dict[str, str] = {
    "Tarn Ltd and Oakmere Ltd have signed a seven year agreement to weave wool.": "seven year agreement to weave wool",
    "Tarn Ltd and Oakmere Ltd signed an important Memorandum of Understanding.": "Memorandum of Understanding",
    "Tarn and Quill on Saturday signed three agreements on looms, herring and education.": "agreements on looms, herring and education",
    "Tarn Ltd and Oakmere Ltd signed an MoU for weaving research on 3rd May, 2031.": "MoU for weaving research",
    "Tarn Ltd and Oakmere Ltd signed an MoU (“MoU”) on June 17.": "MoU",
    "Tarn Ltd and Oakmere Ltd have signed a Letter of Intent to explore small loom furnace (SLF) projects in Norvik.": "Letter of Intent to explore small loom furnace (SLF) projects in Norvik",
    "Tarn and Quill have signed a Ksh7 billion financing agreement for the Orm dam.": "financing agreement for the Orm dam",
    "The Tarn Bank and the Government of Quill signed a $150 million loan agreement to water fields.": "loan agreement to water fields",
    "Tarn Air and the Oakmere Tourism Board have inked a memorandum of collaboration (MoC) to draw guests.": "memorandum of collaboration (MoC) to draw guests",
    "Pupils will move easily under the agreement, which was signed by Tarn Ltd and Oakmere Ltd.": "agreement",
}


@pytest.mark.parametrize(("told", "subject"), SUBJECTS.items())
def test_what_a_signing_is_about(told: str, subject: str) -> None:
    assert [signing.subject for signing in record(f"Norvik event draws many\n{told}\n{BODY}").signings] == [subject]


THINGS: dict[str, list[str]] = {
    "Commissioning of the 132kV Tarn substation by the Minister of Power took place on Wednesday.": ["Tarn substation"],
    "The new office complex of the Tarn Revenue Authority has been inaugurated in Oakmere.": [
        "new office complex of the Tarn Revenue Authority"
    ],
    "The Chief Justice inaugurated the e-filing facility and the digital library of the Tarn High Court today.": [
        "e-filing facility",
        "digital library of the Tarn High Court",
    ],
    "The Tarn Museum of Old Looms officially opened its doors on 3 May 2031.": ["Tarn Museum of Old Looms"],
    "Governor Ada Thorn on Saturday launched the 104-km Tarn-Orm road linking the east to the border.": ["104-km Tarn-Orm road"],
    "Governor Ada Thorn inaugurated Tarn Food, Shopping and Cultural Festival at the Gull Hotel.": [],
    "Governor Ada Thorn sang at the opening of the 53rd Council Meeting of the Tarn Attorneys Association.": [],
    "Governor Ada Thorn inaugurated the training program for weavers.": [],
    "Leaders gathered for the ribbon cutting for the Tarn Milk Dispensary. A ribbon cutting ceremony at Orm School ended the day.": [
        "Tarn Milk Dispensary"
    ],
    "Ada Thorn declared open the newly built skating rink of the guild on Monday.": ["skating rink"],
    "The brand new accommodation village Te Orm was officially opened at Tarn College on Friday by Governor Ada Thorn.": ["Te Orm"],
    "Governor Ada Thorn inaugurated an oxygen plant, a dialysis unit and a blood bank at Tarn Hospital on Wednesday.": [
        "oxygen plant",
        "dialysis unit",
        "blood bank",
    ],
    "Governor Ada Thorn cut the tape to open the Tarn Trauma Hospital on Friday.": ["Tarn Trauma Hospital"],
    "The Speaker unveiled the plaque of the renovated Tarn Town Hall in Orm on Saturday.": ["Tarn Town Hall"],
    "The cornerstone-laying ceremony for the Tarn Terminal 3 took place at Orm Airport.": ["Tarn Terminal 3"],
    "A ground-breaking ceremony was performed by Lands Minister Levin Magor for the Tarn Industrial Park.": ["Tarn Industrial Park"],
    "Tarn Energy has started construction of a 250 MW wind farm in Orm.": ["250 MW wind farm"],
    "Governor Ada Thorn launched the construction of 500 affordable houses in Orm.": ["500 affordable houses"],
    "The Tarn scheme seeks to build a bridge between trades. It shows groundbreaking research, said Ada Thorn.": [],
}


@pytest.mark.parametrize(("told", "names"), THINGS.items())
def test_what_was_opened_or_begun(told: str, names: list[str]) -> None:
    found = record(f"Norvik event draws many\n{told}\n{BODY}")
    assert [site.name for site in (*found.unveilings, *found.groundbreakings)] == names


def test_a_headline_of_what_will_be_opened_is_no_opening() -> None:
    text = f"Mayor Ada Thorn To Open Refurbished Tarn Theatre\nThe theatre will open next week with a show.\n{BODY}"
    assert not record(text).unveilings


RELEASES: dict[str, list[str]] = {
    "The launching ceremony of a book titled Salt and Snow published by the Ministry of Looms was held yesterday.": ["Salt and Snow"],
    "The first journal of the guild, 'Tarn Loom Review 2031', which aims to inform, was also launched by Ada Thorn.": [
        "Tarn Loom Review 2031"
    ],
    "A website designed for the 14th Tarn Games was launched by Mayor Ada Thorn yesterday.": ["website designed for the 14th Tarn Games"],
    "Mayor Ada Thorn launched the website of the Tarn Weaving Centre on Monday.": ["website of the Tarn Weaving Centre"],
    "A commemorative postage stamp on the Tarn Bridge was released by Mayor Ada Thorn.": ["commemorative postage stamp on the Tarn Bridge"],
    "The Tarn Bank today released its latest Norvik Salt Update, which says prices will fall.": ["Norvik Salt Update"],
    "Mayor Ada Thorn launched the Tarn Herring Scheme for 200,000 households.": ["Tarn Herring Scheme"],
    "Mayor Ada Thorn launched the Tarn Jobs Programme on Monday.": ["Tarn Jobs Programme"],
    'Two publications - "Fish of Tarn" and "Birds of Orm" - were released by Mayor Ada Thorn.': ["Fish of Tarn", "Birds of Orm"],
    "Tarn Bank has launched a digital loan app, HerringCash, for fishers.": ["HerringCash"],
    "The Tarn Water Agency released new guidelines on plastic waste.": ["guidelines on plastic waste"],
}


@pytest.mark.parametrize(("told", "titles"), RELEASES.items())
def test_what_is_made_public(told: str, titles: list[str]) -> None:
    assert [release.title for release in record(f"Norvik event draws many\n{told}\n{BODY}").releases] == titles


EVENTS: dict[str, tuple[str | None, str | None, str | None]] = {
    "Orm, Quillia (Tarnwire) Saturday Mar 30, 2024 @ 7:00 AM Pacific -- Tarn Skis signed an agreement with the Norvik Council.": (
        "2024-03-30",
        "Saturday Mar 30, 2024",
        "Orm",
    ),
    "HONOLULU, HI, December 15, 2024 /24-7PressRelease/ -- Tarn Skis signed an agreement with the Norvik Council.": (
        "2024-12-15",
        "December 15, 2024",
        "HONOLULU",
    ),
    "What: Opening of the Tarn Museum\nWhen: Thursday, 30 November 2023, 10am\nWhere: Tarn Museum, 12 Oak Street, Norvik\nMayor Ada Thorn opened the Tarn Museum.": (
        "2023-11-30",
        "Thursday, 30 November 2023",
        "Tarn Museum, 12 Oak Street, Norvik",
    ),
    "Tarn University signed an MoU with Orm Energy on November 14 2022 in Tavria.": ("2022-11-14", "November 14 2022", "Tavria"),
    "At a ceremony held at Herring House, Norvik, President Ada Thorn launched the Tarn Salt Plan on Monday.": (
        None,
        "Monday",
        "Herring House, Norvik",
    ),
    "President Ada Thorn opened the Tarn Dam in Tavria on Tuesday (8/4/2031).": ("2031-04-08", "Tuesday (8/4/2031)", "Tavria"),
    "The Salt Book was launched by Minister Ada Thorn in the Orm Weavers Loft at 6.15pm on Thursday 9 October 2031.": (
        "2031-10-09",
        "Thursday 9 October 2031",
        "Orm Weavers Loft",
    ),
    "Governor Ada Thorn disclosed this on Thursday in Tavria while opening the Tarn Bridge.": (None, "Thursday", "Tavria"),
    "The ceremony was held on the premises of Tarn College in Orm on Friday, 14 January 2022. Minister Ada Thorn inaugurated the Tarn Lab.": (
        "2022-01-14",
        "Friday, 14 January 2022",
        "Tarn College in Orm",
    ),
    "Mayor Ada Thorn opened the Tarn Stall on Friday morning (24 March) in Tavria.": ("--03-24", "Friday morning (24 March)", "Tavria"),
    "Mayor Ada Thorn opened the Tarn Hall in Tavria today, (May 25).": ("--05-25", "today, (May 25)", "Tavria"),
    "Mayor Ada Thorn opened the Tarn Hall in Tavria yesterday (16thMay).": ("--05-16", "yesterday (16thMay)", "Tavria"),
    "Minister Ada Thorn will open the Tarn Hall on Friday, September 15.": ("--09-15", "Friday, September 15", None),
    "Wednesday, May 3, 2023 - Tarn University broke ground on the Orm Hall.": ("2023-05-03", "Wednesday, May 3, 2023", None),
}


@pytest.mark.parametrize(("text", "event"), EVENTS.items())
def test_the_day_and_the_place(text: str, event: tuple[str | None, str | None, str | None]) -> None:
    found = record(f"Norvik event draws many\n{text}\n{BODY}").event
    assert (found.date, found.date_text, found.place) == event


FIGURES: dict[str, list[tuple[str, float, str]]] = {
    "The grant is Euro 50 million.": [("Euro 50 million", 5e7, "Euro")],
    "Orm gave 4,850 million Japanese Yen for the dam.": [("4,850 million Japanese Yen", 4.85e9, "Japanese Yen")],
    "The loan of 112 mn LKR grew by 4.5 mn euros.": [("112 mn LKR", 1.12e8, "LKR"), ("4.5 mn euros", 4.5e6, "euros")],
    "The bank lent Ksh. 7bn, N500m and R45m.": [("Ksh. 7bn", 7e9, "Ksh."), ("N500m", 5e8, "N"), ("R45m", 4.5e7, "R")],
    "Tk 300 crore, Bt2 billion and MK400 million were spent.": [
        ("Tk 300 crore", 3e9, "Tk"),
        ("Bt2 billion", 2e9, "Bt"),
        ("MK400 million", 4e8, "MK"),
    ],
    "The ship is 13.6 m wide and gives 400 KW.": [("13.6 m", 13.6, "m"), ("400 KW", 400, "KW")],
    "The park has drawn 18 leading global apparel and textile companies.": [
        ("18 leading global apparel and textile companies", 18, "companies")
    ],
}


@pytest.mark.parametrize(("told", "figures"), FIGURES.items())
def test_the_figures_of_many_lands(told: str, figures: list[tuple[str, float, str]]) -> None:
    found = record(f"Norvik event draws many\n{told}\n").figures
    assert [(figure.text, figure.value, figure.unit) for figure in found] == figures
