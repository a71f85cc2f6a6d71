"""Where an event was held, and its name; everything is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import record

BODY = "Mayor Susan Whitcombe said the town had waited for years."
PLACES: dict[str, str | None] = {
    "X\n\nThe Minister of Health, Dr Ada Thorn, has commissioned a maternity block at Alder Hospital in Quill.": "Alder Hospital in Quill",
    "X\n\nThe agreement was signed on Monday at the Alder Palace in Norvik in the presence of Minister Ada Thorn.": "Alder Palace in Norvik",
    "X\n\nThe two sides signed the memorandum on Monday in Norvik.": "Norvik",
    "X\n\nMinister Ada Thorn made the remarks in Norvik on Monday at the launch of the Rivers Report.": "Norvik",
    "X\n\nMinister Ada Thorn launched the Rivers Policy in Norvik on Monday.": "Norvik",
    "X\n\nMinister Ada Thorn launched the Rivers Policy yesterday at the Alder Hotel, Norvik.": "Alder Hotel, Norvik",
    "X\n\nAt a brief ceremony in Norvik, Mayor Ada Quill handed the keys to Alder School.": "Norvik",
    "X\n\nNORVIK -- Mayor Ada Quill cut the ribbon on the Alder Hall on Monday.": "NORVIK",
    "X\n\nNorvik, 3 March 2031 (NPA) – Mayor Ada Quill opened the Alder Hall.": "Norvik",
    "X\n\nNORVIK, March 3 (Xin) -- Mayor Ada Quill opened the Alder Hall.": "NORVIK",
    "X\n\nMayor Ada Quill opened the Alder Conference at the Thorn Centre on Monday.": "Thorn Centre",
    "X\n\nGovernor Ada Thorn on Monday flagged off the construction of the Alder Road in Quill Local Government Area.": "Quill Local Government Area",
    "X\n\nThe event was held in the Great Hall of Alder University on Monday. Ada Thorn spoke.": "Great Hall of Alder University",
    "X\n\nThe ceremony, hosted by the Embassy of Tavria in Norvik, drew many. Ada Thorn spoke.": None,
    "X\n\nHundreds of people gathered in Alder Square on Monday for the unveiling of the Thorn Statue.": "Alder Square",
    "X\n\nThe new Alder Library in downtown Norvik opened its doors on Monday. Ada Thorn said so.": "Norvik",
    "X\n\nThe conference, held at the Alder Hotel from 3 to 5 March, was opened by Minister Ada Thorn.": "Alder Hotel",
    "X\n\nThe mayor of Alder, Ada Quill, signed an MoU with her counterpart from Norvik on Monday.": None,
    "X\n\nAda Thorn, who studied in Norvik, opened the Alder Hall on Monday.": None,
    "X\n\nThe firm, based in Norvik, launched the Rivers Report on Monday, said Ada Thorn.": None,
    "X\n\nThe report was launched on Monday by Ada Thorn. Poverty in Norvik fell.": None,
    "Norvik day draws many\n\nNORVIK, March 9, 2031 – Heads of 12 schools signed a transport agreement in the northern Lin town of Alder on Friday.": "Alder",
    "Hospital opens\n\nThe governor officially launched the Thorn Hospital Building in Alder Town.": "Alder Town",
    "Hospital opens\n\nThe ribbon has been cut for the Thorn Sports Centre in Redwick.": "Redwick",
    "Books\n\nThe novels were presented on Monday at the Governor’s Villa in Alder.": "Governor’s Villa in Alder",
    "Book\n\nThe atlas was launched on Monday at the Alder Regency in Port-of-Lin in a ceremony for pupils.": "Alder Regency in Port-of-Lin",
    "HDR\n\nMinister Ada Thorn spoke during the launch of the Norvik Rivers Report 2030 in Norvik yesterday.": "Norvik",
    "Campaign\n\nFindings were shared at a Clean Rivers event at Northminster.": "Northminster",
    "Opening\n\nNORVIK, Tavria (Lin Mail, Mar. 8) – Minister Ada Thorn laid the foundation stone of the Alder Chancery.": "NORVIK",
    "Forum\n\nOn May 3, the east-west trade forum was held in Alder. It saw a deal.": "Alder",
    "Ceremony\n\nThe ceremony was held at the Thorn Convention Centre in Norvik on Monday.": "Thorn Convention Centre in Norvik",
    "Ceremony\n\nThe ceremony took place at Alder House, Norvik, on Monday.": "Alder House, Norvik",
    "Ceremony\n\nSpeaking at the commissioning ceremony at Alder Village in Thorn District on Monday, Mayor Ada Quill urged care.": "Alder Village in Thorn District",
    "Ceremony\n\nMayor Ada Quill broke ground on Monday for a new clinic at Alder in the Thorn District.": "Alder",
    "Ceremony\n\nMinister Ada Quill laid the foundation stone of the college at Alder on Monday.": "Alder",
    "Deal\n\nThe two companies signed an agreement in Norvik on Monday.": "Norvik",
    "Deal\n\nThe MoU was signed at the Ministry of Trade in Norvik on Monday.": "Ministry of Trade in Norvik",
    "Deal\n\nNorvik: Mayor Ada Quill on Monday signed an MoU with Alder Foods Ltd.": "Norvik",
    "Deal\n\nNORVIK: Mayor Ada Quill on Monday signed an MoU with Alder Foods Ltd.": "NORVIK",
    "Deal\n\nNORVIK (NPA) - Mayor Ada Quill on Monday signed an MoU with Alder Foods Ltd.": "NORVIK",
    "Deal\n\nThe signing was held in a ceremony at City Hall on Monday.": "City Hall",
    "Deal\n\nDuring a ceremony held at the Alder Room of the Thorn Hotel, the two bodies signed an MoU.": "Alder Room of the Thorn Hotel",
    "Deal\n\nThe launch, which took place in Norvik, drew 300 guests.": "Norvik",
    "Deal\n\nAt a press conference in Norvik on Monday, Minister Ada Quill launched the Rivers Plan.": "Norvik",
    "Deal\n\nGuests gathered at the Alder Museum on Monday for the opening of the Thorn Wing.": "Alder Museum",
    "Deal\n\nPresident Ada Quill on Monday inaugurated the 12 MW Thorn Solar Plant in Alder County.": "Alder County",
    "Deal\n\nPresident Ada Quill inaugurated the Thorn Bridge in the coastal town of Alder on Monday.": "Alder",
    "Deal\n\nThe Thorn Library in Alder was officially opened on Monday by Mayor Ada Quill.": "Alder",
    "Deal\n\nThe opening ceremony of the Thorn Library in Alder was held on Monday.": "Alder",
    "Deal\n\nThe Lin Museum and the Alder Museum have signed a memorandum of cooperation in Norvik, Report informs.": "Norvik",
    "Deal\n\nMayor Ada Quill signed a contract in Norvik to supply boats.": None,
    "Deal\n\nMayor Ada Quill inaugurated the new campus of the Thorn College in Alder City, East Lin.": "Alder City, East Lin",
    "Deal\n\nMayor Ada Quill opened the mill at Tan Phu Industrial Park in Cu Dong District, HCMN on Monday.": (
        "Tan Phu Industrial Park in Cu Dong District, HCMN"
    ),
    "Deal\n\nMayor Ada Quill spoke during the opening of the new post, located in the Alder Complex in Seven Mile Rock, on Monday.": "Alder Complex in Seven Mile Rock",
    "Deal\n\nA learning centre was inaugurated at Thorn University of Technology at Burl by Mayor Ada Quill.": (
        "Thorn University of Technology at Burl"
    ),
    "Deal\n\nMayor Ada Quill signed the pact at the Foreign Ministry today.": "Foreign Ministry",
    "Deal\n\nNORVIK - Mayor Ada Quill signed the pact with the Thorn Fund.\n\nThe guests stayed in Norvik.": "Norvik",
    "Deal\n\nThe summit, held in Norvik from 3 to 5 March, drew many.": "Norvik",
    "Deal\n\nMayor Ada Quill, born in Alder, signed an agreement with Thorn Foods on Monday.": None,
    "Deal\n\nThorn Foods in partnership with Alder Mills signed an agreement on Monday.": None,
    "Deal\n\nThe company will build plants in Alder and Lin under the agreement signed on Monday.": None,
    "Deal\n\nMark Quill, professor at Alder University, launched his book Quiet Rivers on Monday.": None,
    "Deal\n\nThe Institute of Rivers in Alder has signed an MoU with Thorn College.": None,
    "Deal\n\nThe mayor said investment in Alder had grown since the agreement was signed.": None,
    "Deal\n\nThe minister opened the Thorn Bridge in April 2030.": None,
}
NAMES: dict[str, str | None] = {
    "Mayor Ada Quill spoke during the official opening and dedication of the new fire post for East Lin, located in Lin.": (
        "official opening and dedication of the new fire post for East Lin"
    ),
    "Mayor Ada Quill spoke at the official opening of the new fire post.": None,
    "The turnover ceremony for the PhP10,000,000 clinic was led by Mayor Ada Quill.": "turnover ceremony for the PhP10,000,000 clinic",
    "Mayor Ada Quill led the handover ceremony of 300 homes to flood victims yesterday.": "handover ceremony of 300 homes to flood victims",
    "Mayor Ada Quill will attend the opening ceremony next week.": None,
    "Days after the groundbreaking ceremony, Mayor Ada Quill fell ill.": None,
    "Mayor Ada Quill signed 11 accords in the ninth session of the Lin Joint Commission.": "ninth session of the Lin Joint Commission",
    "Mayor Ada Quill chaired the first meeting of the Board of Ports.": None,
    "The groundbreaking ceremony for the yard of 10,000 boats was held in Norvik. Mayor Ada Quill spoke.": (
        "groundbreaking ceremony for the yard of 10,000 boats"
    ),
    "The central-northern trade forum was held in Norvik on Monday.": "central-northern trade forum",
    "The club held its Grand Opening for the Thorn Hall on Monday.": "Grand Opening",
    "Mayor Ada Quill attended the partnership launch ceremony on Monday.": "partnership launch ceremony",
    "The mayor attended a brief signing ceremony.": "signing ceremony",
    "The grand opening ceremony for Alder College’s new sports hall was on Monday.": "grand opening ceremony for Alder College’s new sports hall",
    "The mayor thanked the World Rivers Summit Organisation.": None,
    "Minister Ada Quill said so during the launch of the Rivers Report 2030 in Norvik.": "launch of the Rivers Report 2030",
    "The signing ceremony took place before the talks of the 3rd Rivers Conference in Norvik.": None,
}


@pytest.mark.parametrize(("told", "place"), PLACES.items())
def test_the_place_of_an_event(told: str, place: str | None) -> None:
    assert record(f"{told}\n{BODY}").event.place == place


@pytest.mark.parametrize(("told", "name"), NAMES.items())
def test_the_name_of_an_event(told: str, name: str | None) -> None:
    assert record(f"Norvik event draws many\n{told}\n{BODY}").event.name == name


DAYS: dict[str, str] = {
    "The mayor opened the Alder Hall on Tuesday, June 3, 2031.": "Tuesday, June 3, 2031",
    "The mayor opened the Alder Hall on June 3, 2031.": "June 3, 2031",
    "The mayor met us on Tuesday. The Alder Hall was opened on June 3, 2031.": "June 3, 2031",
}


@pytest.mark.parametrize(("told", "day"), DAYS.items())
def test_the_words_that_tell_the_day(told: str, day: str) -> None:
    assert record(f"Norvik event draws many\n{told}\n{BODY}").event.date_text == day


EVENTS: dict[str, tuple[str | None, str | None, str | None]] = {
    "Lin Ports signed an MoU with the organisers of Expo 2030 Lin.": (None, None, None),
    "Lin Ports signed the Rivers Dialogue Framework Agreement with Oak Docks.": (None, None, None),
    "Mayor Ada Quill invited Lin Ports to the Global Rivers Summit 2031, which will be held in May.": (None, None, None),
    "Speaking at the World Rivers Forum 2030 in Norvik, Mayor Ada Quill was glad.": ("World Rivers Forum 2030", None, "Norvik"),
    "Mayor Ada Quill launched the report at the Oak Rivers Fair on Monday.": ("Oak Rivers Fair", None, None),
    "A seminar titled “Rivers and Us” was held at Lin College. Mayor Ada Quill spoke.": ("Rivers and Us", None, "Lin College"),
    "Lin College organised a one-day workshop on river law. Mayor Ada Quill spoke.": ("one-day workshop on river law", None, None),
    "Lin College held its 12th convocation at Quill Auditorium. Mayor Ada Quill spoke.": ("12th convocation", None, "Quill Auditorium"),
    "The 12th Convocation of Lin College was held. Mayor Ada Quill spoke.": ("12th Convocation of Lin College", None, None),
    "Mayor Ada Quill signed the MoU. The signing took place at Alder University's main campus.": (
        None,
        None,
        "Alder University's main campus",
    ),
    "Mayor Ada Quill signed an MoU with Lin Ltd in the capital, Norvik, on Monday.": (None, None, "Norvik"),
    "The ceremony took place in the Council Chamber of Norvik City Hall. Mayor Ada Quill spoke.": (
        None,
        None,
        "Council Chamber of Norvik City Hall",
    ),
    "The Roe Tower ceremony was held in Norvik for the first time. Mayor Ada Quill spoke.": (None, None, "Norvik"),
    "Mayor Ada Quill gave a keynote at the “Rivers 2031” conference in Norvik on Monday.": ("Rivers 2031", None, "Norvik"),
    "Mayor Ada Quill spoke at the 40th anniversary celebration of Lin College.": (
        "40th anniversary celebration of Lin College",
        None,
        None,
    ),
    "A day after seeing the 9th Lin Convocation, Mayor Ada Quill opened the Roe Hall.": (None, None, None),
    "An international forum on rivers and roads kicked off in Norvik. Mayor Ada Quill spoke.": (
        "international forum on rivers and roads",
        None,
        None,
    ),
    "Deals were signed at a forum that concluded on Monday. Mayor Ada Quill attended the Forum on Rivers held in Norvik.": (
        "Forum on Rivers",
        None,
        "Norvik",
    ),
    "The Tavria Norland (Lin) Trade Forum on Rivers was held in Norvik. Mayor Ada Quill spoke.": (
        "Tavria Norland (Lin) Trade Forum on Rivers",
        None,
        "Norvik",
    ),
    "Norvik (West Tavria): Mayor Ada Quill opened the Roe Hall.": (None, None, "Norvik"),
    "Mayor Ada Quill laid the foundation stone of a hostel at Oak village under Lin district.": (None, None, "Oak village"),
    "Mayor Ada Quill held a press conference on the matter.": ("press conference", None, None),
    "Norvik, Sep 9 (NPA) Mayor Ada Quill opened the Roe Hall here.": (None, "--09-09", "Norvik"),
    "NORVIK, (TavPoint / NPA - 23rd May, 2031) Mayor Ada Quill opened the Roe Hall.": (None, "2031-05-23", "NORVIK"),
    "5 March 2031, Norvik \u2013 The Roe Hall was opened by Mayor Ada Quill.": (None, "2031-03-05", "Norvik"),
    "The Roe Hall opened after the old hall closed on December 30. Mayor Ada Quill opened it.": (None, None, None),
    "Mayor Ada Quill opened the Roe Hall, for which sod was cut on Wednesday, May 12, 2028.": (None, None, None),
    "Mayor Ada Quill signed the pact on Thursday. It builds on the accord signed on 15 May 2014.": (None, None, None),
    "Mayor Ada Quill signed the pact under an agreement signed in Lin on 15 May 2031.": (None, "2031-05-15", "Lin"),
    "Mayor Ada Quill opened the Roe Hall. The fair is on 7 June 2031.": (None, None, None),
    "The Roe Branch opened on Monday, August 1 in the Lin Centre. Mayor Ada Quill spoke.": (None, "--08-01", "Lin Centre"),
}


@pytest.mark.parametrize(("told", "event"), EVENTS.items())
def test_what_is_the_event_and_what_is_background(told: str, event: tuple[str | None, str | None, str | None]) -> None:
    found = record(f"{told}\n{BODY}").event
    assert (found.name, found.date, found.place) == event
