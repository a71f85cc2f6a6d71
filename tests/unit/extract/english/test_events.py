"""The event of an English report: its name, its days, where it was and who held it; everything is invented."""

import pytest

from tests.unit.extract.english.test_enacted import told

NAMES: dict[str, str | None] = {
    "The fifth Lin Forum on River Studies was held in Norvik, said Mayor Ada Thorn.": "fifth Lin Forum on River Studies",
    "Mayor Ada Thorn spoke at the 14th World Ports Congress in Norvik.": "14th World Ports Congress",
    "The second annual Oak Book Festival kicked off on 3 May, said Mayor Ada Thorn.": "second annual Oak Book Festival",
    "Mayor Ada Thorn signed it. The signing ceremony was held during the 14th World Ports Congress.": "14th World Ports Congress",
    "Mayor Ada Thorn attended the Signing Ceremony of the Lin Norvik Memorandum of Cooperation in Boan, Hailand, today.": (
        "Signing Ceremony of the Lin Norvik Memorandum of Cooperation"
    ),
    "Mayor Ada Thorn joined the Grand Opening and Ribbon Cutting of Oak Hall.": "Grand Opening and Ribbon Cutting of Oak Hall",
    "Mayor Ada Thorn spoke at the Launch of the Lin Rivers Plan at Oak Hall on 3 May.": "Launch of the Lin Rivers Plan",
    "Mayor Ada Thorn attended the Grand Opening of Alder Mall in Norvik yesterday.": "Grand Opening of Alder Mall",
    "A ground-breaking ceremony for the Oak Solar Park and the Ash Substation was held in Norvik by Mayor Ada Thorn.": (
        "ground-breaking ceremony for the Oak Solar Park and the Ash Substation"
    ),
    "A symposium on a book by Tom Callow that has been read by many was held at Oak Hall on Thursday, said Mayor Ada Thorn.": (
        "symposium on a book by Tom Callow"
    ),
    "Mayor Ada Thorn laid the stone in the Lin Assembly constituency on Monday.": None,
    "At the ground-breaking ceremony, Mayor Ada Thorn thanked all.": "ground-breaking ceremony",
    "The official sod-turning ceremony was held on site, and Mayor Ada Thorn spoke.": None,
    "Also present at the MoU signing ceremony was Mayor Ada Thorn.": "MoU signing ceremony",
    "Premier Ada Thorn is in Norvik for a working visit to the 20th Lin Expo (LINEX) and the Lin Business Summit.": None,
}


@pytest.mark.parametrize(("text", "name"), NAMES.items())
def test_what_the_event_is_called(text: str, name: str | None) -> None:
    assert told(text).event.name == name


def test_a_headline_names_the_event_that_it_says_was_held() -> None:
    text = "Rivers of Lin Book Launch held in Norvik\nMayor Ada Thorn showed the book to guests in Norvik on Monday and spoke for an hour."
    event = told(text).event
    assert (event.name, event.place) == ("Rivers of Lin Book Launch", "Norvik")
    assert told(text.replace("held in", "delights")).event.name is None


DAYS: dict[str, tuple[str | None, str | None]] = {
    "The three-day Lin Trade Fair opened on 5 May 2031, said Mayor Ada Thorn.": ("2031-05-05", "2031-05-07"),
    "Mayor Ada Thorn spoke at the opening ceremony on March 23, 2031. The two-day forum drew 300 guests.": ("2031-03-23", "2031-03-24"),
    "Mayor Ada Thorn signed it on March 23, 2031. The two-day forum drew 300 guests.": ("2031-03-23", None),
    "Oak University launched Oak Science Week 2031 at Thorn Hall on 14 October, said Mayor Ada Thorn.": ("2031-10-14", None),
    "Updated: 2031-05-29 11:43\nMayor Ada Thorn opened Oak Hall on Thursday. The English book was launched in Lin on October 8, 2030.": (
        "2031-05-29",
        None,
    ),
    "The Vision 2040 Summit opened in Norvik on 3 May, said Mayor Ada Thorn.": ("--05-03", None),
    "21 May 2031 11:40am\nNORVIK, 21 MAY (NPA) - Mayor Ada Thorn on Monday opened the mill.": ("2031-05-19", None),
    "NORVIK, May 21 (NPA): Mayor Ada Thorn said Thursday it has signed a pact.": (None, None),
    "A statue was unveiled Feb. 20 in a rite at which Mayor Ada Thorn spoke.": ("--02-20", None),
    "Oak Hall was officially opened last week (November 21) by Mayor Ada Thorn.": ("--11-21", None),
    "The hall, founded by the Thorn Fund, will be opened with a long walk through the town by Mayor Ada Thorn on Saturday 3rd November.": (
        "--11-03",
        None,
    ),
    "Mayor Ada Thorn is proud. She smiled. She waved. She ate. She spoke at the opening of the post, in Lin, on Tuesday, 11 May 2032.": (
        "2032-05-11",
        None,
    ),
    "Mayor Ada Thorn signed the pact as an extension of the Lin Accord signed by the two towns on 4 October 2029.": (None, None),
}


@pytest.mark.parametrize(("text", "days"), DAYS.items())
def test_when_it_was(text: str, days: tuple[str | None, str | None]) -> None:
    event = told(text).event
    assert (event.date, event.date_end) == days


PLACES: dict[str, str | None] = {
    "NORVIK, 7th September, 2031 (NPA) -- Mayor Ada Thorn signed it. The ceremony was held during the 14th World Ports Congress, which was "
    "organised by the World Ports Federation (WPF) in Melbury, Tavria, from 2nd to 4th September.": "Melbury, Tavria",
    "The forum was hosted by the Embassy of Tavria in Norvik, said Mayor Ada Thorn.": None,
    "Mayor Ada Thorn attended the talks in Boan, Hailand, today (March 26).": "Boan, Hailand",
    "A dream has become reality in Oakham today as the new College Centre was formally opened by Mayor Ada Thorn.": "Oakham",
    "A new clinic opened Tuesday on the East Campus of Oak College, Mayor Ada Thorn said.": "East Campus of Oak College",
    "The 2031 Lin Expo opened in Norvik on 3 May, said Mayor Ada Thorn.": "Norvik",
    "Scholars met on Monday in Oakham to talk about rivers, said Mayor Ada Thorn.": "Oakham",
    "OAKHAM: Mayor Ada Thorn signed an MoU with Lin Bank.\nOakham, March 22\nMayor Ada Thorn signed an MoU with Lin Bank.": "Oakham",
    "OAKHAM: Mayor Ada Thorn signed an MoU with Lin Bank. The Oakham Trust attended.": "OAKHAM",
    "The ribbon was cut by Mayor Ada Thorn at the Alder Mill, a $3 million factory in Norvik.": "Norvik",
}


@pytest.mark.parametrize(("text", "place"), PLACES.items())
def test_where_it_was(text: str, place: str | None) -> None:
    assert told(text).event.place == place


HELD_BY: dict[str, list[str]] = {
    "Oak University (OU) launched Oak Science Week 2031 at Thorn Hall, said Mayor Ada Thorn.": ["Oak University"],
    "Mayor Ada Thorn launched Oak Science Week 2031 at Thorn Hall.": [],
    "The launch, organised by Oak Press and the Thorn Institute for Trade, Norvik University (NU), was opened by Mayor Ada Thorn.": [
        "Oak Press",
        "Thorn Institute for Trade, Norvik University",
    ],
    "The launch, organised by the Lin Centre for Ports, Oak Bank and Lin Bank, was opened by Mayor Ada Thorn.": [
        "Lin Centre for Ports",
        "Oak Bank",
        "Lin Bank",
    ],
}


@pytest.mark.parametrize(("text", "organisers"), HELD_BY.items())
def test_who_held_it(text: str, organisers: list[str]) -> None:
    assert list(told(text).event.organisers) == organisers
