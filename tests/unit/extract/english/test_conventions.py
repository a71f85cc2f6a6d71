"""Further conventions of English reports, each with sentences of its own."""

import pytest

from tests.unit.extract.english.test_english import BODY, people, record

PEOPLE = {
    "Congressman Tom Callow (R-NY), Senator Ada Thorn (D-Calif.) and Mayor Ian Moss attended.": [
        ("Tom Callow", ["Congressman"]),
        ("Ada Thorn", ["Senator"]),
        ("Ian Moss", ["Mayor"]),
    ],
    "Chairman of Norvik Council Ramraj Nambal, Speaker of Assembly Harun Bagade, Leader of Opposition in the Assembly Vikhe Patal were "
    "present.": [
        ("Ramraj Nambal", ["Chairman of Norvik Council"]),
        ("Harun Bagade", ["Speaker of Assembly"]),
        ("Vikhe Patal", ["Leader of Opposition in the Assembly"]),
    ],
    "Lin State governor, Chief Kayode Famar attended. Chief Famar thanked all.": [("Kayode Famar", ["Lin State governor"])],
    "The Governor of Lin State, Professor Charles Sodan CFR attended.": [("Charles Sodan", ["Governor of Lin State"])],
    "Also there were Deputy Premier Dato Sri Dr Lim Kui Han, Minister of Tourism, Creative Industry and Arts Dato Sri Abdul Rahim and "
    "Deputy Minister of Youth, Sports and Entrepreneur Development I Datuk Tan Wei Heng, who attended.": [
        ("Lim Kui Han", ["Deputy Premier"]),
        ("Abdul Rahim", ["Minister of Tourism, Creative Industry and Arts"]),
        ("Tan Wei Heng", ["Deputy Minister of Youth, Sports and Entrepreneur Development I"]),
    ],
    "Premier Datuk Patinggi Tan Sri Abang Rahim Tun Omar attended.": [("Abang Rahim Tun Omar", ["Premier"])],
    "Deputy Minister in the Premier’s Department (Labour and Ports) Datuk Tan Wei Heng attended.": [
        ("Tan Wei Heng", ["Deputy Minister in the Premier’s Department (Labour and Ports)"])
    ],
    "Head of the State Tun Pehin Sri Abdul Rahim attended.": [("Abdul Rahim", ["Head of the State"])],
    "It was attended by Dr Ian Moss, head of Lin College; Ma. Paz Callow, dean of Oak College; and Mr Tom Callow.": [
        ("Ian Moss", ["head of Lin College"]),
        ("Ma. Paz Callow", ["dean of Oak College"]),
        ("Tom Callow", []),
    ],
    "Department of Public Roads and Highways (DPRH) Regional Office 2 Director Tom Callow attended.": [
        ("Tom Callow", ["Department of Public Roads and Highways (DPRH) Regional Office 2 Director"])
    ],
    "Regional Director Tom Callow attended. RD Callow said it was good.": [("Tom Callow", ["Regional Director"])],
    "LPA District Engineer Lino Francisco C. Callow attended.": [("Lino Francisco C. Callow", ["LPA District Engineer"])],
    "The Vice President and Chief Officer at the University of Norvik, Professor Tom Callow, attended.": [
        ("Tom Callow", ["Vice President and Chief Officer at the University of Norvik"])
    ],
    "Norvik’s adviser for migrants’ welfare and overseas employment ministry Dr Tom Callow attended.": [
        ("Tom Callow", ["Norvik’s adviser for migrants’ welfare and overseas employment ministry"])
    ],
    "Minister of Security the Honourable Tom Callow M.P. attended.": [("Tom Callow", ["Minister of Security"])],
    "The Prime Minister, Dr. the Honourable Tom Callow, attended.": [("Tom Callow", ["Prime Minister"])],
    "The Registrar, University of Norvik, P Sardar Hain attended.": [("P Sardar Hain", ["Registrar, University of Norvik"])],
    "The Director, LoE, Prof. Tom Callow, attended.": [("Tom Callow", ["Director, LoE"])],
    "Dr. Tom Callow, Managing Director/CEO of LPA, attended.": [("Tom Callow", ["Managing Director/CEO of LPA"])],
    "Minister for Manpower Tan See Hing attended.": [("Tan See Hing", ["Minister for Manpower"])],
    "The Minister of State for Works (HMSW), Tom Callow, attended. The HMSW said it was good.": [
        ("Tom Callow", ["Minister of State for Works (HMSW)"])
    ],
    "Tom Callow thanked the Ruler for the gift of His Royal Majesty and attended.": [("Tom Callow", [])],
    "The Amos Thorn modern Hospital was shown.": [],
    "The Chairman of the Harbour Authority (HA), Mr Tom Callow, attended.": [("Tom Callow", ["Chairman of the Harbour Authority (HA)"])],
    "The Chairman of Lin Ash Group of Clinics (LAGC) (2023-24) and Board of OCH, Mr Tom Callow, attended.": [
        ("Tom Callow", ["Chairman of Lin Ash Group of Clinics (LAGC) (2023-24) and Board of OCH"])
    ],
    "The Ministry of Roads and Ports’ State Secretary, Levin Magor, attended.": [
        ("Levin Magor", ["Ministry of Roads and Ports’ State Secretary"])
    ],
    "The State Secretary, Levin Magor, attended.": [("Levin Magor", ["State Secretary"])],
    "The Director, Corvel Steel, attended.": [],
    "The Right-of-Way Purchase and Legal Chief, Atty. Tom Callow, attended.": [("Tom Callow", ["Right-of-Way Purchase and Legal Chief"])],
    "Dr Ian Moss and Planning and Design Chief, Engr. Tom Callow, attended.": [
        ("Ian Moss", []),
        ("Tom Callow", ["Planning and Design Chief"]),
    ],
    "Tom Callow, Minister of Roads and Ports Secretary Ada Thorn attended.": [
        ("Tom Callow", ["Minister of Roads"]),
        ("Ada Thorn", ["Ports Secretary"]),
    ],
    "Dr. Ada Thorn, President of the Council and a representative of District 1, attended.": [
        ("Ada Thorn", ["President of the Council and a representative of District 1"])
    ],
    "District 2 City Councilor Tom Callow attended.": [("Tom Callow", ["District 2 City Councilor"])],
    "Jan Vandorpe, Independent expert, PhD in Ports, attended.": [("Jan Vandorpe", ["Independent expert"])],
    "Norvik County Chairman Bill Callow attended with Tom Call.": [("Bill Callow", ["Norvik County Chairman"]), ("Tom Call", [])],
    "University President Oshino and Professor Ada Thorn attended.": [("Oshino", ["University President"]), ("Ada Thorn", [])],
    "The President Award was shown at the Mayor Office.": [],
}


@pytest.mark.parametrize(("text", "expected"), PEOPLE.items())
def test_names_with_their_posts(text: str, expected: list[tuple[str, list[str]]]) -> None:
    assert people(text) == expected


BODIES = {
    "President Tom Callow of the University of Norvik noted that it was good.": "University of Norvik",
    "“It is a start,” said Tom Callow, with the Norvik Development Authority.": "Norvik Development Authority",
    "Professor Tom Callow from Lin College attended.": "Lin College",
    "Mr Tom Callow of Norvik attended.": None,
    "Mr Tom Callow, Head of Sales, from Lin College, attended.": None,
}


@pytest.mark.parametrize(("text", "body"), BODIES.items())
def test_the_body_somebody_comes_from(text: str, body: str | None) -> None:
    assert [person.organisation for person in record(f"{text}\n{BODY}").people] == [body]


ROLES = {
    "It was led by Director Tom Callow, CESO III, and Deputy Director Ada Thorn.": {"Tom Callow": ("attend",), "Ada Thorn": ("attend",)},
    "Mayor Ada Thorn released a book of selected speeches of Governor Tom Callow.": {"Ada Thorn": ("release",), "Tom Callow": ()},
    "Mayor Ada Thorn appreciating the long work of Governor Tom Callow, said that the book was good.": {
        "Ada Thorn": ("speak",),
        "Tom Callow": (),
    },
    "It was officiated for a book that was published by Dr Ian Moss. Mayor Ada Thorn attended.": {
        "Ian Moss": ("release",),
        "Ada Thorn": ("attend",),
    },
    "The ports will grow, according to Minister Ada Thorn.": {"Ada Thorn": ("speak",)},
    "Dr Ian Moss opened the hall. Also present were Moss’s wife, Madam Ada Thorn, Minister Tom Callow, and Mayor Ruth Callow.": {
        "Ian Moss": ("unveil",),
        "Ada Thorn": ("attend",),
        "Tom Callow": ("attend",),
        "Ruth Callow": ("attend",),
    },
    "It rose with the official inauguration of the new terminal in Lintown by the President Ada Thorn.": {"Ada Thorn": ("unveil",)},
    "In his keynote address at the opening President Ada Thorn said it was good.": {"Ada Thorn": ("keynote",)},
    "President Ada Thorn inaugurated the terminal during a ceremony attended by many people.": {"Ada Thorn": ("unveil",)},
    "Director Ada Thorn led the groundbreaking ceremony of the complex at Brgy. San Lin, along with Governor Tom Callow.": {
        "Ada Thorn": ("attend",),
        "Tom Callow": ("attend",),
    },
    "A ceremony led by Engineer Ada Thorn with City Mayor Tom Callow marked the day.": {
        "Ada Thorn": ("attend",),
        "Tom Callow": ("attend",),
    },
    "Professor Ada Thorn echoed these sentiments, adding, “It is a start.”": {"Ada Thorn": ("speak",)},
    "The pact was signed in the presence of the Dean, Prof Ada Thorn by the Registrar, Lin College, P Sardar Hain and Dr Tom Callow.": {
        "Ada Thorn": ("witness",),
        "P Sardar Hain": ("sign",),
        "Tom Callow": ("sign",),
    },
    "The signing ceremony of the grant contract was held between H.E. Mr. Tom Callow, Ambassador of Ostmark, and Ms Ada Thorn.": {
        "Tom Callow": ("sign",),
        "Ada Thorn": ("sign",),
    },
    "Governor Ada Thorn while thanking Minister Tom Callow for the books said that they were good.": {
        "Ada Thorn": ("speak",),
        "Tom Callow": (),
    },
    "The book was penned by Minister Tom Callow. Mayor Ada Thorn attended.": {"Tom Callow": (), "Ada Thorn": ("attend",)},
    "Minister Ada Thorn, lauded the partnership and said it would last.": {"Ada Thorn": ("speak",)},
    "Mayor Ada Thorn looked on as a crowd of staff cut the ribbon.": {"Ada Thorn": ("witness",)},
    "President Ada Thorn, surrounded by the board of trustees, cuts the ribbon of the hall.": {"Ada Thorn": ("unveil",)},
    "A blessing was given by Bishop Ian Moss, and Chairman Tom Callow delivered the vote of thanks.": {
        "Ian Moss": ("attend",),
        "Tom Callow": ("speak",),
    },
    "Among the guests from the Port of Lin were Vice-Chairman Tom Callow and Manager Ada Thorn.": {
        "Tom Callow": ("attend",),
        "Ada Thorn": ("attend",),
    },
    "Mayor Ada Thorn, alongside Governor Tom Callow, grabbed golden shovels and turned dirt.": {
        "Ada Thorn": ("attend",),
        "Tom Callow": ("attend",),
    },
    "Mayor Ada Thorn during his speech also hailed the town for its calm.": {"Ada Thorn": ("speak",)},
    "According to Dr. Ada Thorn, Chair of the Port Trust, the old hall was the best.": {"Ada Thorn": ("speak",)},
    "The same message was echoed by Mayor Ada Thorn.": {"Ada Thorn": ("speak",)},
    "A ceremony was held at Lin Hall, with Mayor Ada Thorn and Professor Tom Callow of the Faculty of Arts in attendance.": {
        "Ada Thorn": ("attend",),
        "Tom Callow": ("attend",),
    },
    "Minister Ada Thorn lauded the efforts and said, “It is done in a record time.”": {"Ada Thorn": ("speak",)},
    "Minister Ada Thorn gave a keynote speech. Ms Thorn said the town would grow.": {"Ada Thorn": ("keynote",)},
    "After the presentation a panel discussion was held and moderated by Mayor Ada Thorn.": {"Ada Thorn": ("host",)},
}


@pytest.mark.parametrize(("text", "expected"), ROLES.items())
def test_what_each_person_does(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    assert {p.name: tuple(sorted(p.roles)) for p in record(f"{text}\n{BODY}").people} == expected


def speeches(text: str) -> list[tuple[str, tuple[int, ...]]]:
    """Return speakers with their paragraphs."""
    return [(speech.speaker, speech.paragraphs) for speech in record(text).speeches]


def test_who_goes_on_speaking() -> None:
    """An office without an article, a governor named as Gov., a pronoun behind an office, a quotation in two halves."""
    text = "Prime Minister Ada Thorn opened the hall.\nMayor Tom Callow thanked her.\nThe Prime Minister greeted all. She said it was good."
    assert speeches(f"{text}\nPrime Minister said that it would grow.") == [("Ada Thorn", (3, 4))]
    assert speeches("Gov. Ada Thorn opened the hall.\nThe governor said it will serve all.") == [("Ada Thorn", (2,))]
    first = "Mayor Ada Thorn said it was good that the hall had been built with the help of so many of the people of the town."
    half = "‘It shows our care for the town, for all of its people and for those who have come from far away to live"
    broken = f"{first}\n{half}\nand to work in its streets.’"
    assert speeches(broken) == [("Ada Thorn", (1, 2, 3))]
    other = "Mayor Ada Thorn said it was good.\n“They spend money. They spend it here,” said Tom Callow, with the Port Authority."
    assert speeches(other) == [("Ada Thorn", (1,)), ("Tom Callow", (2,))]


SIGNED = {
    "Twelve MoUs signed Friday at a forum in Lintown will help the two towns. Mayor Ada Thorn attended.": [((), "MoUs")],
    "Lin University signed a memorandum with Oak College in Norvik on Thursday 4 October.": [
        (("Lin University", "Oak College"), "memorandum")
    ],
    "Norvik oil firm Corvel finalised a 2 billion crown ($262 million) platform contract with Ostoil on Tuesday.": [
        (("Corvel", "Ostoil"), "platform contract")
    ],
    "Corvel Steel signed a three-year, $5 million contract with the Agency for Water and Wastewater Services in Lintown.": [
        (("Corvel Steel", "Agency for Water and Wastewater Services"), "contract")
    ],
    "Lin Technological University (LTU) and South – Eastern University of Sciences (SEUS) have officially signed a Joint Agreement.": [
        (("Lin Technological University", "South – Eastern University of Sciences"), "Joint Agreement")
    ],
    "Oak College Norvik (OCN) has entered into an agreement with Lin University.\nThe memorandum of understanding between OCN and Lin "
    "University was signed by Mr Tom Callow.": [(("Oak College Norvik", "Lin University"), "agreement")],
    "Lintown — UNIVERSITY of Lin (UOL) and Amos Thorn modern Hospital (ATH) have signed an MoU to enable students to learn.": [
        (("UNIVERSITY of Lin", "Amos Thorn modern Hospital"), "MoU to enable students to learn")
    ],
    "Representatives from the Lin Port Administration (LPA) and Port of Oak celebrated the day by re-signing the agreement.": [
        (("Lin Port Administration", "Port of Oak"), "agreement")
    ],
    "The signing of a Memorandum of Friendship and Trade between the Port of Lin Authority and the Oak Port Authority was seen by all.": [
        (("Port of Lin Authority", "Oak Port Authority"), "Memorandum of Friendship and Trade")
    ],
    "They saw the inking of an MoU between the Lin Academy for Science, technology and Transport and the Oak Port Authority on training.": [
        (("Lin Academy for Science, technology and Transport", "Oak Port Authority"), "MoU")
    ],
    "The Lin Bank inked the agreements with the Oak Trade University and National Innovation Centre, as well as Ash Polytechnic.": [
        (("Lin Bank", "Oak Trade University", "National Innovation Centre", "Ash Polytechnic"), "agreements")
    ],
    "The ties grew on Friday, with firms signing 12 memoranda of understanding at a forum.": [((), "memoranda of understanding")],
    "The first agreement with Oak College was signed in 1990. Mr Tom Callow attended.": [],
    "An agreement was signed to formalise the collaboration between the Department of Public Roads and Harbours (DPRH) Lin Region and "
    "State Colleges and Institutes (SCIs) in their effort.": [
        (("Department of Public Roads and Harbours (DPRH) Lin Region", "State Colleges and Institutes"), "agreement")
    ],
    "Lin University and Oak College signed a Memorandum of Understanding (MoU) and a Student Exchange Agreement.": [
        (("Lin University", "Oak College"), "Memorandum of Understanding"),
        (("Lin University", "Oak College"), "Student Exchange Agreement"),
    ],
    "Third Lending Agreement with the Museum of Vardo\nGuests sang after the signing of the Memorandum of Understanding.": [
        (("Museum of Vardo",), "Memorandum of Understanding")
    ],
    "Lin Port Signs MoU With Oak Steel Ltd\nThe MoU was signed by Mr Tom Callow and Ms Ada Thorn on Monday.": [
        (("Lin Port", "Oak Steel Ltd"), "MoU")
    ],
    "Corvel Steel Ltd, Oak Motors sign joint venture agreement\nThe agreement was signed by Mr Tom Callow and Ms Ada Thorn.": [
        (("Corvel Steel Ltd", "Oak Motors"), "joint venture agreement")
    ],
    "They welcomed an MoU on closer cooperation between Norvik and Ostmark that was signed by Mr Tom Callow.": [
        ((), "MoU on closer cooperation")
    ],
}


@pytest.mark.parametrize(("text", "signings"), SIGNED.items())
def test_what_was_signed_by_whom(text: str, signings: list[tuple[tuple[str, ...], str]]) -> None:
    assert [(signing.parties, signing.subject) for signing in record(text).signings] == signings


def test_a_thing_told_by_its_kind_takes_the_name_that_stands_next() -> None:
    text = (
        "The City of Lin held a ribbon-cutting ceremony for the opening of a new community hall.\n"
        "The East Lin Community Hall, at 9 Oak Street, has a stage.\nThe $5.5 million facility has seats."
    )
    found = record(text)
    assert [(site.name, site.described_in_paragraph) for site in found.unveilings] == [("East Lin Community Hall", 3)]
    assert (found.event.name, found.event.organisers) == (
        "ribbon-cutting ceremony for the opening of a new community hall",
        ("City of Lin",),
    )


RELEASED = {
    "Governor Ada Thorn released a book titled “Ports of Lin,” written by Mr Tom Callow.": ("Ports of Lin", "Ada Thorn"),
    "The Norvik Ports Outlook 2024 report was launched on Monday by Minister Ada Thorn.": ("Norvik Ports Outlook 2024 report", "Ada Thorn"),
    "The white paper “Ports of Tomorrow” was released by the Harbour Institute.": ("Ports of Tomorrow", "Harbour Institute"),
    "The global launch of Norvik Report Card 14, Ports of Tomorrow: Harbours and Towns, was held at the Guild.": (
        "Ports of Tomorrow: Harbours and Towns",
        None,
    ),
}


@pytest.mark.parametrize(("text", "release"), RELEASED.items())
def test_what_was_made_public(text: str, release: tuple[str, str | None]) -> None:
    assert [(found.title, found.by) for found in record(f"{text}\n{BODY}").releases] == [release]


EVENTS = {
    "date 2017-01-02 Lintown: Mayor Ada Thorn opened the hall today, at Raj Bhavan here on Sunday.": (None, "2017-01-01", "Raj Bhavan"),
    "Mayor Ada Thorn thanked the Lin Metropolitan Assembly and the Department of Roads for the road.": (None, None, None),
    "Mayor Ada Thorn today (October 20) officiated at the opening of Lin Week at Expo Park's Baosteel Stage (Large).": (
        "Lin Week",
        "--10-20",
        "Expo Park's Baosteel Stage",
    ),
    "Mayor Ada Thorn witnessed the signing of the MoUs in Lintown. They were glad.": (None, None, "Lintown"),
    "date 2025-01-15 LINTOWN: Lin Corporation and the Oak Board today signed an MoU for the export of rice.": (
        None,
        "2025-01-15",
        "LINTOWN",
    ),
    "New Delta:\nMayor Ada Thorn opened the hall.": (None, None, "New Delta"),
    "The contract was signed by Mayor Ada Thorn at the Embassy in Norvik. He was glad.": (None, None, "Embassy in Norvik"),
    "Mayor Ada Thorn said the pact will help education at Lin’s College of Health.": (None, None, None),
    "The pact was signed at the Norvik Transport and Ports (NORTRA 11) Conference by Mr Tom Callow.": (
        "Norvik Transport and Ports (NORTRA 11) Conference",
        None,
        None,
    ),
    "The grand opening of Lin Phase 1 Building today (November 28) was officiated by Mr Tom Callow.": (
        "grand opening of Lin Phase 1 Building",
        "--11-28",
        None,
    ),
    "(22 June 2017) The forum of Mr Tom Callow was held 15 June at the Royal Society in Norvik.": (
        None,
        "2017-06-15",
        "Royal Society in Norvik",
    ),
    "date 2019-10-04 HARBOUR BAY, Ga. (WNPA) - Gov. Ada Thorn spent time in Harbour Bay on Thursday. She opened the hall.": (
        None,
        "2019-10-03",
        "Harbour Bay",
    ),
    "date 2022-10-05 Mayor Ada Thorn opened the new hall at Lintown in Norvik district on Wednesday.": (
        None,
        "2022-10-05",
        "Lintown in Norvik district",
    ),
    "River Guild commissions fish market at Tor-Belo\nThe Guild has commissioned a market of nine stalls.": (
        None,
        None,
        "Tor-Belo",
    ),
    "The Group opened its new logistics centre in the Norvik County town of Lintown on Friday.": (None, None, "Lintown"),
}


@pytest.mark.parametrize(("text", "expected"), EVENTS.items())
def test_name_day_and_place_of_the_event(text: str, expected: tuple[str | None, str | None, str | None]) -> None:
    event = record(f"{text}\n{BODY}").event
    assert (event.name, event.date, event.place) == expected


OUTLETS = {
    "ST. PLEASANT (WNPA) -- Mayor Ada Thorn opened the hall.": "WNPA",
    "LINTOWN, Ala. (WNPA) — Mayor Ada Thorn opened the hall.": "WNPA",
    "The following is issued on behalf of the Harbour Authority:\nMayor Ada Thorn opened the hall.": "Harbour Authority",
}


@pytest.mark.parametrize(("text", "outlet"), OUTLETS.items())
def test_who_reported_it(text: str, outlet: str) -> None:
    assert record(text).byline.outlet == outlet


FIGURES = {
    "Nearly 200 Amber Islands workers are thanked.": ("Nearly 200 Amber Islands workers", 200, "workers", "Nearly", None, False),
    "It was built at a price of N$4,2 billion.": ("N$4,2 billion", 4_200_000_000, "N$", None, None, False),
    "It was built for almost twenty billion HUF.": ("almost twenty billion HUF", 20_000_000_000, "HUF", "almost", None, False),
    "It is over a hundred and forty years old.": ("over a hundred and forty years", 140, "years", "over", None, False),
    "He served the port for over 30 years.": ("over 30 years", 30, "years", "over", None, False),
    "It cost 30 billion forint.": ("30 billion forint", 30_000_000_000, "forint", None, None, False),
    "Exports will exceed one hundred billion euros.": ("one hundred billion euros", 100_000_000_000, "euros", "exceed", None, True),
    "In 2010, the surplus was six billion euros, but by last year it had grown.": (
        "six billion euros",
        6_000_000_000,
        "euros",
        None,
        "2010",
        False,
    ),
    "The port only handled 6 large ships.": ("6 large ships", 6, "ships", "only", None, False),
    "The works, worth GH?1,000,000, are done.": ("GH?1,000,000", 1_000_000, "GH?", None, None, False),
    "It is a 750-bedded hospital.": ("750-bedded", 750, "bedded", None, None, False),
    "It was given 91,776 US Dollars.": ("91,776 US Dollars", 91_776, "US Dollars", None, None, False),
}


@pytest.mark.parametrize(("text", "expected"), FIGURES.items())
def test_figures(text: str, expected: tuple[str, float, str, str | None, str | None, bool]) -> None:
    (found,) = record(text).figures
    assert (found.text, found.value, found.unit, found.qualifier, found.period, found.target) == expected


SITES = {
    "The day saw the inauguration of the country's 400-million-dollar new container terminal by President Ada Thorn.": [
        "new container terminal"
    ],
    "President Ada Thorn inaugurated the Norvik Port Authority’s new container terminal on reclaimed land.": ["new container terminal"],
    "Corvel & Oak opened its paper factory in Lintown\nThe new facility was built for all. Mayor Ada Thorn attended.": ["paper factory"],
    "Envoy Commissions Dorms For Special School\nMayor Ada Thorn attended.": ["Dorms"],
    "The Mayor opened the new wing at the hospital.\nIt was the grand opening of the new wing. The new Tidal Care wing has beds.": [
        "Tidal Care wing"
    ],
    "Mayor Ada Thorn officially commissioned the recently rehabilitated Oak Road.": ["Oak Road"],
}


@pytest.mark.parametrize(("text", "names"), SITES.items())
def test_what_was_opened(text: str, names: list[str]) -> None:
    assert [site.name for site in record(f"{text}\n{BODY}").unveilings] == names


def test_a_project_that_is_begun_is_what_the_headline_says_is_built() -> None:
    head = "Construction of P34-M evacuation center in Norvik under way"
    text = "Officials on Thursday held the groundbreaking ceremony for the project."
    assert [site.name for site in record(f"{head}\n{text}\nMayor Ada Thorn attended.").groundbreakings] == ["evacuation center"]


def test_its_director_is_of_the_body_named_before_in_the_list() -> None:
    text = "Also present were the Chairman of the Port Corporation, Dr Ian Moss; its Chief Executive, Ms Ada Thorn; and Mr Tom Callow."
    assert [(p.name, p.organisation) for p in record(f"{text}\n{BODY}").people] == [
        ("Ian Moss", None),
        ("Ada Thorn", "Port Corporation"),
        ("Tom Callow", None),
    ]


DESCRIBED = {
    "Mayor Ada Thorn opened the new Lin Institute of Health. Spread over 20 acres, this Rs. 40 crore institute has beds.": 1,
    "Mayor Ada Thorn broke ground for a new company, Arlen Yamada.\nShe was glad.\nArlen is expected to build a plant.": 3,
    "Mayor Ada Thorn inaugurated the new container terminal.\nThe new container terminal, in Lintown, has cranes.": 2,
}


@pytest.mark.parametrize(("text", "paragraph"), DESCRIBED.items())
def test_where_a_site_is_described(text: str, paragraph: int) -> None:
    found = record(text)
    assert [site.described_in_paragraph for site in (*found.unveilings, *found.groundbreakings)] == [paragraph]
