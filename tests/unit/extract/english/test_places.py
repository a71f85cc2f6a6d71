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
    "The central-northern trade forum was held in Norvik on Monday.": "central-northern trade forum",
    "The club held its Grand Opening for the Thorn Hall on Monday.": "Grand Opening",
    "Mayor Ada Quill attended the partnership launch ceremony on Monday.": "partnership launch ceremony",
    "The mayor attended a brief signing ceremony.": None,
    "The grand opening ceremony for Alder College’s new sports hall was on Monday.": "grand opening ceremony",
    "The mayor thanked the World Rivers Summit Organisation.": None,
    "Minister Ada Quill said so during the launch of the Rivers Report 2030 in Norvik.": "launch of the Rivers Report 2030",
    "The signing ceremony took place before the talks of the 3rd Rivers Conference in Norvik.": "signing ceremony",
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
