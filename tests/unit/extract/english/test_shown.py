"""What must be shown to be a thing, a body or a count before it is taken for one; what is told as background. Everything is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_openings import told

SITES: dict[str, list[list[str]]] = {
    "The council set up a dedicated clinic for young riders, said Mayor Ada Thorn.": [[], []],
    "Mayor Ada Thorn thanked our dedicated Alder Library volunteers.": [[], []],
    "Mayor Ada Thorn praised the dedication of our library volunteers.": [[], []],
    "The Alder Centre is dedicated to teaching children to swim, said Mayor Ada Thorn.": [[], []],
    "The Premier dedicated to the people the Alder Centre.": [["Alder Centre"], []],
    "At the opening of the fifth Parliament, President Ada Thorn spoke of fairness.": [[], []],
    "At the Opening of the Court Year 2031, Chief Justice spoke of delays.": [[], []],
    "Cheap loans opened the door for young bakers, said Mayor Ada Thorn.": [[], []],
    "Mayor Ada Thorn praised the reopening of Tavria’s northern sky.": [[], []],
    "Mayor Ada Thorn ranked the opening of Alder House as one of her “Proud Days” in office.": [["Alder House"], []],
    "The rowers commissioned a marble statue of coach Ada Thorn.": [[], []],
    "The ministry commissioned a study for the Alder Bridge.": [[], []],
    "Guests cheered the inauguration of Chancellor Ada Thorn.": [[], []],
    "Alder Bank has opened offices in Norvik, said Mayor Ada Thorn.": [[], []],
    "In 2024, Mayor Ada Thorn opened the Alder Library.": [[], []],
    "Last year, the guild launched the Alder Weaving Academy.": [[], []],
    "The Alder Library was opened in March 2024.": [[], []],
    "Alder Foods opened a third bakery on Quill Street in 2019.": [[], []],
    "The noise was attributed to the opening of two new quarries, said Mayor Ada Thorn.": [[], []],
    "The Sh2.4 billion Alder Market was commissioned by Cabinet Secretary Ada Thorn on Friday.": [["Alder Market"], []],
    "Prime Minister Ada Thorn on Thursday commissioned into service the Alder Polyclinic.": [["Alder Polyclinic"], []],
    "The ribbon was cut by the Lord Mayor, Councillor Ada Thorn, at the new Alder Youth Hub on Saturday.": [["Alder Youth Hub"], []],
    "LOOK: Senator Ada Thorn and village leaders inaugurate the Alder Evacuation Center on Saturday.": [["Alder Evacuation Center"], []],
    "Datuk Ada Thorn officiated the Alder Community Library here today.": [["Alder Community Library"], []],
    "Deputy President Ada Thorn yesterday commissioned the construction of the Alder Stadium.": [[], ["Alder Stadium"]],
    "Governor Ada Thorn flagged off the dualling of the Alder Road on Thursday.": [[], ["Alder Road"]],
    "The minister, Ada Thorn, inaugurated a 15-member governing board of the Alder Trust.": [[], []],
    "Governor Ada Thorn on Wednesday commissioned a 450kW solar mini-grid in Norvik.": [["450kW solar mini-grid"], []],
    "Alder Choir Hall was yesterday opened by Mayor Ada Thorn.": [["Alder Choir Hall"], []],
    "Turning of the sod for the Alder Fire Station took place on Wednesday, said Mayor Ada Thorn.": [[], ["Alder Fire Station"]],
    "Prime Minister Ada Thorn broke ground for the construction of 1,200 houses in Norvik.": [[], ["1,200 houses"]],
    "The Duke declared Alder Fire Station officially open on Friday, said Mayor Ada Thorn.": [["Alder Fire Station"], []],
    "Mayor Ada Thorn unveiled a memorial honouring nurses who served.": [["memorial honouring nurses who served"], []],
    "A ribbon-cutting ceremony was held on Wednesday, Oct. 8, to mark the completion of the Oak Street Housing Project.": [
        ["Oak Street Housing Project"],
        [],
    ],
    "Construction has officially started on the Alder Battery, said Mayor Ada Thorn.": [[], ["Alder Battery"]],
}


@pytest.mark.parametrize(("sentence", "names"), SITES.items())
def test_what_is_shown_to_be_opened_or_begun(sentence: str, names: list[list[str]]) -> None:
    found = told(sentence)
    assert [[one.name for one in found.unveilings], [one.name for one in found.groundbreakings]] == names


def test_an_open_house_is_no_opening() -> None:
    assert told("Alder School Hosts Ninth Annual Open House\nVisitors may see the rooms, said Mayor Ada Thorn.").unveilings == ()


RELEASES: dict[str, list[str]] = {
    "In 2029, the agency launched the Alder Rivers Plan.": [],
    "Our bakers launched the Alder Bread Atlas in 2019.": [],
    "In September, the agency launched its Alder Rivers Strategy.": [],
    "The agency launched the Alder Rivers Strategy on Tuesday.": ["Alder Rivers Strategy"],
    "The book launch of Tides of Norvik by Prof. Ada Thorn was held in Norvik.": ["Tides of Norvik"],
    "The ministry on Monday launched the Alder Cell Strategy 2031\u20132035.": ["Alder Cell Strategy 2031\u20132035"],
    "Alder Telecom has unveiled M-Alder, a mobile app for teachers, said Mayor Ada Thorn.": ["M-Alder"],
    "The auditor has published her report on school meals, Feeding Minds, which Mayor Ada Thorn praised.": ["Feeding Minds"],
    "4 Earlier this year, we launched the Alder Rivers Plan.": [],
    "The government launched the Alder Rivers Plan in February this year, said Mayor Ada Thorn.": [],
    "The Alder Bees Handbook was published in June 2020 by the Norvik Guild, said Mayor Ada Thorn.": [],
    "The council has issued a Water Toolkit for Schools in May 2024, said Mayor Ada Thorn.": [],
    "The registrar issued Order 12 of 2031 to all lenders, said Mayor Ada Thorn.": [],
    "The guild publishes a Buyers Alert List on its page, said Mayor Ada Thorn.": [],
    "A press release on the Alder Rivers Plan was read by Mayor Ada Thorn.": [],
    "Mayor Ada Thorn joined the launch of the “Salt Road” River Research Book Series.": [],
}


@pytest.mark.parametrize(("sentence", "titles"), RELEASES.items())
def test_what_is_shown_to_be_made_public_now(sentence: str, titles: list[str]) -> None:
    assert [release.title for release in told(sentence).releases] == titles


FIGURES: dict[str, list[str]] = {
    "Clause 12 amends the Act, section 301 provides how, and SB 77 sets limits, said Mayor Ada Thorn.": [],
    "The crew of \u201987 gave 40 oars.": ["40 oars"],
    "Use fell by 20% against 2005 levels and rose above 1990 levels.": ["20%"],
    "The share rose from 5.4% in 2020 to 13.1% in 2026.": ["5.4%", "13.1%"],
    "She spoke of COP19 and RE50 goals; the grant was COP 4,000 million.": ["COP 4,000 million"],
    "The nearby Dock Seven cranes and the old Ward Five lamps won 12 prizes.": ["12 prizes"],
    "The map (318 KB) and the form (PDF, 2.6 MB) are here; the disk held 40 MB.": ["40 MB"],
    "Then 9 Mr Thomas and 14 Dr Owens asked.": [],
    "Clock 12 requires oil, and 37 signed up themselves.": [],
}


@pytest.mark.parametrize(("sentence", "figures"), FIGURES.items())
def test_what_is_shown_to_be_counted(sentence: str, figures: list[str]) -> None:
    assert [figure.text for figure in told(sentence).figures] == figures


def test_the_numbers_of_paragraphs_count_nothing() -> None:
    text = "Alder News\n1 Local farms feed us, said Mayor Ada Thorn, and 12 shops opened.\n2 Norvik imports salt.\n3.  Masks are worn."
    assert [figure.text for figure in told(text).figures] == ["12 shops"]


SIGNINGS: dict[str, list[tuple[list[str], str | None]]] = {
    "Tavria and New Lindia signed an Oak Agreement on 7 May 2031, said Mayor Ada Thorn.": [(["Tavria", "New Lindia"], "Oak Agreement")],
    "Kenya and Sri Lanka signed a Fish Agreement on 7 May 2031.": [(["Kenya", "Sri Lanka"], "Fish Agreement")],
    "Kenya concluded talks on a Salmon Treaty with Ghana last night.": [],
    "Several have signed the Oak Treaty, said Mayor Ada Thorn.": [([], "Oak Treaty")],
    "Kenya and Ghana signed a pact consistent with Chapter 3 of the Oak Protocol.": [(["Kenya", "Ghana"], "pact")],
    "Farmers signed and ratified the Oak Treaty before Mayor Ada Thorn.": [([], "Oak Treaty")],
    "Last year, Alder Ltd and Norvik University signed an MoU.": [],
    "In June 2027, Alder Ltd and Norvik University signed an MoU.": [],
    "In the past three years, Alder Ltd has signed MoUs with Norvik University and Thorn College.": [],
    "The Alder Institute of Looms and Quill Oak Pvt Ltd exchanged MoUs on skills.": [
        (["Alder Institute of Looms", "Quill Oak Pvt Ltd"], "MoUs on skills")
    ],
    "Alder Council and Norvik Rail have signed a £240m deal to build trains.": [(["Alder Council", "Norvik Rail"], "deal to build trains")],
    "The Alder Fish Institute has partnered with Quill Foods Ltd to raise carp. Under the MoU signed on Friday, the institute will pay.": [
        (["Alder Fish Institute", "Quill Foods Ltd"], "MoU")
    ],
    "The Commission on Higher Learning (CHL), Alder College and Lin University have inked an MoU on Monday.": [
        (["Commission on Higher Learning", "Alder College", "Lin University"], "MoU")
    ],
    "Alder Ltd has signed an accord with South Korea's Quill Polymer Co Ltd on Monday.": [
        (["Alder Ltd", "Quill Polymer Co Ltd"], "accord")
    ],
    "NORVIK, Tavria \u2013 The Alder Fish Board and Lin University have formalised their relationship with the signing of an MOU.": [
        (["Alder Fish Board", "Lin University"], "MOU")
    ],
    "Alder Ltd has inked an MoU with the Danish firm Quill Marine A/S for building tugs.": [(["Alder Ltd", "Quill Marine A/S"], "MoU")],
    "Alder Ports Group represented by its CEO, Dr Ada Thorn, and Quill Shipping, represented by its President Mr Ian Moss, signed a term sheet.": [
        (["Alder Ports Group", "Quill Shipping"], "term sheet")
    ],
    "The MoU, which was signed on behalf of Alder College by its Rector, Prof. Ada Thorn, and on behalf of Quill Ltd by Mr Ian Moss, runs for years.": [
        (["Alder College", "Quill Ltd"], "MoU")
    ],
    "The Alder Skills Board (ASB) and Maria Garments on Thursday signed an agreement.": [
        (["Alder Skills Board", "Maria Garments"], "agreement")
    ],
}


@pytest.mark.parametrize(("sentence", "signings"), SIGNINGS.items())
def test_what_is_shown_to_be_signed(sentence: str, signings: list[tuple[list[str], str | None]]) -> None:
    assert [(list(one.parties), one.subject) for one in told(sentence).signings] == signings


NAMES: dict[str, str | None] = {
    "Towns praised the signing of the Alder Convention on Rivers, said Mayor Ada Thorn.": None,
    "Tavria, a signatory, joined the Apple Convention, said Mayor Ada Thorn.": None,
    "The dam breaks the rules of the Hague Convention, said Mayor Ada Thorn.": None,
    "Mayor Ada Thorn won nine Alder Critics Awards.": None,
    "Mayor Ada Thorn wrote a letter to the Alder Times Forum.": None,
    "Mayor Ada Thorn led the groundbreaking ceremony for the four-storey Alder Clinic on Monday.": (
        "groundbreaking ceremony for the four-storey Alder Clinic"
    ),
    "Mayor Ada Thorn attended the ribbon-cutting ceremony for a new fire hall.": "ribbon-cutting ceremony for a new fire hall",
    "Mayor Ada Thorn led the inauguration and turnover ceremony of the Alder Training Center.": (
        "inauguration and turnover ceremony of the Alder Training Center"
    ),
    "Mayor Ada Thorn spoke at the commissioning of the Alder Footbridge on Tuesday.": "commissioning of the Alder Footbridge",
    "Mayor Ada Thorn spoke at the opening of the Alder Book Fair on Tuesday.": "Alder Book Fair",
    "Mayor Ada Thorn graced the Ceremonial Signing of the Oak Agreement on Tuesday.": "Ceremonial Signing of the Oak Agreement",
    "Mayor Ada Thorn opened a two-day growers’ workshop on salt roads in Norvik.": "two-day growers’ workshop on salt roads",
    "Mayor Ada Thorn attended the opening ceremony for the project on Monday.": "opening ceremony",
}


@pytest.mark.parametrize(("sentence", "name"), NAMES.items())
def test_what_is_shown_to_be_the_name_of_an_event(sentence: str, name: str | None) -> None:
    assert told(sentence).event.name == name


PLACES: dict[str, str | None] = {
    "Researchers at the University of Norvik have signed an MoU with Alder Ltd, said Mayor Ada Thorn.": None,
    "A new police hall has been commissioned at Norvik by Mayor Ada Thorn.": "Norvik",
    "Mayor Ada Thorn opened the Alder Hall during a visit to Norvik on Tuesday.": "Norvik",
    "Mayor Ada Thorn opened a clinic at Alder Level 5 Hospital.": "Alder Level 5 Hospital",
    "DOHA: Alder Investment House signed an agreement with Quill Ltd yesterday, said Mayor Ada Thorn.": "DOHA",
    "Ms Ada Thorn: To ask the mayor whether the Alder Centre was opened on Monday.": None,
}


@pytest.mark.parametrize(("sentence", "place"), PLACES.items())
def test_what_is_shown_to_be_the_place(sentence: str, place: str | None) -> None:
    assert told(sentence).event.place == place
