"""Facts whose words stand apart from each other: units told before, places told by what stands there; all names are invented."""

import pytest

from generator.model.record import Record
from tests.unit.extract.english.test_english import BODY, record


def told(text: str) -> Record:
    """Return the record of a text as a report of an event."""
    return record(f"Event draws many\n{text}\nMr Ian Moss attended the ceremony.\n{BODY}")


FIGURES: dict[str, list[tuple[str, str]]] = {
    "The mill took slightly more than 3 years to build.": [("slightly more than 3 years", "years")],
    "Two more clinics are under construction.": [("Two more clinics", "clinics")],
    "More than 400 vice presidents and 12 prime ministers came.": [
        ("More than 400 vice presidents", "vice presidents"),
        ("12 prime ministers", "prime ministers"),
    ],
    "The roof provides 52,000 kilowatt hours, the car park 14 charging points.": [
        ("52,000 kilowatt hours", "kilowatt hours"),
        ("14 charging points", "charging points"),
    ],
    "Staff have moved to 4512 Lake Owens Road and 77 Alder Rivers Street.": [],
    "The shop sold 40 Lake Road shops.": [("40 Lake Road shops", "shops")],
    "The three-day fair runs from May 3 to 5 in Norvik.": [],
    "A two-day workshop on roads was held.": [("two-day", "day")],
    "The road will shut for six weeks. The six-week work will follow.": [("six weeks", "weeks")],
    "The number of people out of work rose by 4,200 people to 312,500 in May.": [("4,200 people", "people"), ("312,500", "people")],
    "The number of farmers insured fell by 1,300 to 45,100 in May.": [("1,300", "farmers"), ("45,100", "farmers")],
    "Part-time work, up 12,300 to 1,240,500, offset full-time work, down 9,800 people to 3,310,400.": [
        ("12,300", "people"),
        ("1,240,500", "people"),
        ("9,800 people", "people"),
        ("3,310,400", "people"),
    ],
    "Turnover rose from 12,450 to 13,900 in May.": [],
}


@pytest.mark.parametrize(("text", "figures"), FIGURES.items())
def test_what_is_counted(text: str, figures: list[tuple[str, str]]) -> None:
    assert [(figure.text, figure.unit) for figure in told(text).figures] == figures


@pytest.mark.parametrize("head", ["Hot this week", "Most Read", "You may also like:", "Editor's picks", "More News>>"])
def test_other_articles_of_the_page_are_no_part_of_it(head: str) -> None:
    listed = f"{head}\nPay rise of 40 clerks as 3-member panel reports\nVillage hall for sale for £35,000."
    assert told(f"The mill has 20 rooms.\n{BODY}\n{listed}\n{BODY} {BODY} It has 30 halls.").figures[0].text == "20 rooms"
    assert [figure.text for figure in record(f"{BODY} It has 20 rooms.\n{listed}").figures] == ["20 rooms"]


PLACES = {
    "Speaking at State House, Norvik, during the launch of the plan, Mr Tom Reed thanked all.": "State House, Norvik",
    "Speaking at Parliament House, Lintown, he thanked the authors.": "Parliament House, Lintown",
    "The exchange of the MoU was witnessed by Mr Tom Reed at The Citadel, in conjunction with his visit.": "The Citadel",
    "The signing took place at The Economic Forum.": None,
    "Under umbrellas at the site of the £3.4 million Thornbury Cattle Market, Mr Tom Reed thanked 60 farmers.": (
        "site of the £3.4 million Thornbury Cattle Market"
    ),
    "Mr Tom Reed spoke at the site of the accident.": None,
    "Mr Tom Reed opened the new town hall outside of Roeville, following the merger.": "Roeville",
    "Mr Tom Reed inaugurated the Federal Secretariat, Lintown, West Tavria State, naming it after a judge.": "Lintown, West Tavria State",
    "Norvik, WT \u2014 Mr Tom Reed opened the Alder Mill.": "Norvik",
    "Mr Tom Reed opened the Alder Mill. The facility in Lin Weald is home to 70 staff.": "Lin Weald",
}


@pytest.mark.parametrize(("text", "place"), PLACES.items())
def test_where_it_was(text: str, place: str | None) -> None:
    assert told(text).event.place == place


NAMES = {
    "Mr Tom Reed opened the 45th Alder Guild of Smiths (AGS) national conference of master smiths 2031 in Norvik.": (
        "45th Alder Guild of Smiths (AGS) national conference of master smiths 2031"
    ),
    "Mr Tom Reed attended the 3rd Lin Nurses Union annual congress.": "3rd Lin Nurses Union annual congress",
    "Mr Tom Reed spoke ahead of the 3rd Lin Nurses Union annual congress.": None,
}


@pytest.mark.parametrize(("text", "name"), NAMES.items())
def test_what_it_is_called(text: str, name: str | None) -> None:
    assert told(text).event.name == name


DAYS = {
    "Mr Tom Reed opened the Alder Mill Monday, January 26, 2031, in Norvik.": "2031-01-26",
    "Mr Tom Reed said the mill will run until Monday, January 26, 2031.": None,
    "Mr Tom Reed opened the Alder Mill in Norvik on Tuesday (20/8).": "--08-20",
    "Mr Tom Reed opened the Alder Mill in Norvik on Tuesday (5/8).": None,
    "NORVIK, Dec. 2, 2031 /LNW/ -- Lin University and Oak College recently signed an MoU.": None,
    "NORVIK, Dec. 2, 2031 /LNW/ -- Lin University and Oak College signed an MoU.": "2031-12-02",
}


@pytest.mark.parametrize(("text", "day"), DAYS.items())
def test_when_it_was(text: str, day: str | None) -> None:
    assert told(text).event.date == day


def test_a_weekday_is_no_town_of_a_dateline() -> None:
    assert record(f"Wednesday, December 12 2031\nNorvik, WT \u2014 Alder Ltd opened the Lin Mill.\n{BODY}").event.date is None


OPENED = {
    "The University's High Speed Sequencing (HSS) unit, and a Mass Telescope were also commissioned.": [
        "High Speed Sequencing (HSS) unit",
        "Mass Telescope",
    ],
    "Staff can now call New Shore Hall their workplace. The building was officially opened by Ms Ann Roe.": ["New Shore Hall"],
    "Staff left the school at New Shore Hall. The building was officially opened by Ms Ann Roe.": [],
    "We can finally enjoy New Shore Hall\u2019s official opening.": ["New Shore Hall"],
    "Mr Tom Reed spoke ahead of New Shore Hall\u2019s official opening.": [],
    "Mr Tom Reed said New Shore Hall\u2019s opening hours are long.": [],
    "Alder Ltd completed the expansion of its Bluestar\u00ae small bore ceramic tile production facility. "
    "Ms Ann Roe took part in the ribbon-cutting.": ["Bluestar\u00ae small bore ceramic tile production facility"],
    "Alder Ltd completed the expansion of its Bluestar tile plant.": [],
    "Mr Tom Reed cut the ribbon to celebrate the expansion of its Norvik tile plant.": ["Norvik tile plant"],
    "Alder Ltd on Monday opened the expansion of its Norvik tile plant.": ["Norvik tile plant"],
    "A ribbon-cutting was held Monday for Alder Ltd's expanded tile plant.": ["expanded tile plant"],
    "Mr Tom Reed inaugurated Ross' Mill in Norvik.": ["Ross' Mill"],
    "The Norvik Arts Centre cost $4 million. The centre was formally opened by Ms Ann Roe.": ["Norvik Arts Centre"],
}


@pytest.mark.parametrize(("text", "things"), OPENED.items())
def test_what_was_opened(text: str, things: list[str]) -> None:
    assert [site.name for site in told(text).unveilings] == things


BEGUN = {
    "Rain fell on 60 farmers during the turning of the first sod on the site of the £3.4 million Thornbury Cattle Market.": [
        "Thornbury Cattle Market"
    ],
    "Mr Tom Reed broke ground for a new company, Alder Glass. It will spend $12 million to build its first U.S. glass bottle plant.": [
        "glass bottle plant"
    ],
    "Mr Tom Reed laid the foundation stone for Alder Motors' Rs 900 crore car plant in Norvik.": ["car plant"],
    "Mr Tom Reed broke ground for a new company, Alder Glass. It will bring 150 jobs.": ["Alder Glass"],
}


@pytest.mark.parametrize(("text", "things"), BEGUN.items())
def test_what_was_begun(text: str, things: list[str]) -> None:
    assert [site.name for site in told(text).groundbreakings] == things


RELEASED = {
    "A book on salt roads written by 18 authors was launched on this occasion.": ["book on salt roads"],
    "Mr Tom Reed launched a book on salt roads on Monday.": ["book on salt roads"],
    "Mr Tom Reed launched his memoir: A Life of Salt.": ["A Life of Salt"],
    "Mr Tom Reed launched the report - Rivers of Lin 2031 - on Monday.": ["Rivers of Lin 2031"],
    "Mr Tom Reed released his new novel \u2013 The Salt Road, in Norvik.": ["The Salt Road"],
    "Lin University launched a new book - Tides of Lin: A History - at the Oak Hall.": ["Tides of Lin: A History"],
    "A coffee table book on the temples of Lin was released by Mr Tom Reed.": ["coffee table book on the temples of Lin"],
    "Mr Tom Reed unveiled a plan: Lin will build ten roads.": [],
    "Mr Tom Reed launched a report. The report titled \u2018Leave no road. A Study of Tar: Through eyes\u2019 was prepared in Lin. "
    "At the launch of the report, President Roe said it was good.": ["Leave no road. A Study of Tar: Through eyes"],
    "More details are in the May 2031 issue of Farm Prices, Tavria (cat. no. 70.0), and the issue of Farm Stock (cat. no. 71.0).": [
        "Farm Prices, Tavria"
    ],
}


@pytest.mark.parametrize(("text", "titles"), RELEASED.items())
def test_what_was_released(text: str, titles: list[str]) -> None:
    assert [release.title for release in told(text).releases] == titles


SIGNED: dict[str, list[tuple[list[str], str | None]]] = {
    "Alder Ltd and Oak Ltd signed an MoU in Nova Lin Bay, on Tuesday.": [(["Alder Ltd", "Oak Ltd"], "MoU")],
    "Alder Ltd and Oak Ltd signed an MoU. The exchange of the MoU took place in conjunction with Minister Ann Roe's visit to Norland.": [
        (["Alder Ltd", "Oak Ltd"], "MoU")
    ],
    "Over three days in Thornbury, 31 project deals with outlays of 64.5 million crowns (some 9.2 million U.S. dollars) were inked.": [
        ([], "project deals")
    ],
    "NORVIK, Oct. 21 -- Deals for 6 mills, worth 1.7 billion yuan (about 0.2 billion U.S. dollars), were signed at the fair.": [],
}


@pytest.mark.parametrize(("text", "signed"), SIGNED.items())
def test_what_was_signed(text: str, signed: list[tuple[list[str], str | None]]) -> None:
    assert [(list(signing.parties), signing.subject) for signing in told(text).signings] == signed


@pytest.mark.parametrize("verb", ["Signed Officially", "Formally Signed", "Signed", "Is Signed", "Was Officially Inked"])
def test_a_headline_in_the_passive_names_who_signed(verb: str) -> None:
    text = "President Ann Roe met Mr Tom Reed, and the two parties signed a joint study agreement on May 2."
    found = record(f"Study Agreement {verb} between LUR and Oak Institute, Norland\n{text}\n{BODY}").signings
    assert [(list(signing.parties), signing.subject) for signing in found] == [(["LUR", "Oak Institute"], "joint study agreement")]


HELD_BY = {
    "He congratulated LUR and the Oak Foundation for Higher Study for organising the forum.": ["LUR", "Oak Foundation for Higher Study"],
    "He thanked the Alder Guild for hosting the event.": ["Alder Guild"],
    "He commended Ms Ann Roe and her team for organising the event.": [],
    "He thanked the Alder Guild for its gift. It was a fine event.": [],
    "He lauded Oak Bank and the ARC for jointly organising the two-day forum. It was organised by the ARC and Elm College.": [
        "Oak Bank",
        "ARC",
        "Elm College",
    ],
}


@pytest.mark.parametrize(("text", "bodies"), HELD_BY.items())
def test_whose_it_was(text: str, bodies: list[str]) -> None:
    assert list(told(f"Mr Tom Reed opened the Lin School Forum. {text}").event.organisers) == bodies
