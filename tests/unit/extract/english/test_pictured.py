"""Guests of a ceremony: in captions, in lists with posts before commas, with orders behind and initials before their names; all invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import record

PEOPLE: dict[str, dict[str, str]] = {
    # captions: a list in a row, and what the first of them does
    "Ada Thorn (center) Alder Grumbel vice president and Lin site lead, cuts the ribbon to open the company's new facility. The building combines two lines. (pictured left-right: Tom Callow, executive vice president, Vardo Commerce Authority; David Lumen, Lin vice mayor; Ada Thorn, Alder Grumbel vice president and Lin site lead; Sally Harmon, CEO, Lin Chamber of Commerce; Bill Jabbins, Lin director of economic development.)": {
        "Ada Thorn": "Alder Grumbel vice president and Lin site lead | unveil",
        "Tom Callow": "executive vice president, Vardo Commerce Authority | attend",
        "David Lumen": "Lin vice mayor | attend",
        "Sally Harmon": "CEO, Lin Chamber of Commerce | attend",
        "Bill Jabbins": "Lin director of economic development | attend",
    },
    "Left-right: Tom Callow, director, Lin Trust; Ada Thorn, Norvik mayor; Cllr Levin Magor, leader of Lin Council.": {
        "Tom Callow": "director, Lin Trust | attend",
        "Ada Thorn": "Norvik mayor | attend",
        "Levin Magor": "leader of Lin Council | attend",
    },
    "Ada Thorn, far left, Lin Hospital chief nurse, and Tom Callow, second from right, chairman of the board, cut the ribbon.": {
        "Ada Thorn": "Lin Hospital chief nurse | unveil",
        "Tom Callow": "chairman of the board | unveil",
    },
    # a post, a comma, a name: each its own
    "On the ferry, the bishop was accompanied by the guild's vice president, Dr. Jonas Alder, his running mate, Capt. Mary Odell, the Dock Manager, Luke Thornbury, VRC Regional Secretary, Tom Callow, VRC Treasurers and two cooks.": {
        "Jonas Alder": "vice president | attend",
        "Mary Odell": "running mate | attend",
        "Luke Thornbury": "Dock Manager | attend",
        "Tom Callow": "VRC Regional Secretary | attend",
    },
    "Late on Sunday, both rowers were received by the Provost, Mary Odell, her husband, Jonas Odell, the Dean of Thornbury, Captain Luke Alder, and Deputy Fire Chief, Tom Callow.": {
        "Mary Odell": "Provost | attend",
        "Jonas Odell": " | attend",
        "Luke Alder": "Dean of Thornbury | attend",
        "Tom Callow": "Deputy Fire Chief | attend",
    },
    "Among the 40 people in the boathouse were NFU Deputy Treasurer, Jonas Alder, VRC Head Coach, Mary Odell, and the Town Clerk, Luke Thornbury.": {
        "Jonas Alder": "NFU Deputy Treasurer | attend",
        "Mary Odell": "VRC Head Coach | attend",
        "Luke Thornbury": "Town Clerk | attend",
    },
    # orders and degrees
    "Miss Mary Odell MBE QFSM, High Sheriff of Thornshire, spoke about her forty winters on the river.": {
        "Mary Odell": "High Sheriff of Thornshire | speak"
    },
    "In June, a third boathouse was opened by Sir Jonas Alder KCMG DFC, the president of the rowers.": {
        "Jonas Alder": "president of the rowers | unveil"
    },
    "Professor Tom Callow AO FAA FTSE, Vice-Chancellor of Lin University, spoke at the launch.": {
        "Tom Callow": "Vice-Chancellor of Lin University | speak"
    },
    # initials, and a firm that is called by its founder's
    "Besides the CM, ALK Ministers Devraj Naikar, TRB Vasan, Chief Secretary N Selkar, along with Alder Sons Ltd Chairman K Parvel participated in the ceremony.": {
        "Devraj Naikar": "ALK Ministers | attend",
        "TRB Vasan": "ALK Ministers | attend",
        "N Selkar": "Chief Secretary | attend",
        "K Parvel": "Alder Sons Ltd Chairman | attend",
    },
    "Dr PTR Rajan, Minister for IT, said the park would open soon.": {"PTR Rajan": "Minister for IT | speak"},
    "Main contractor R K Fletcher helped build the council hall. Cllr Tom Callow opened the building.": {"Tom Callow": " | unveil"},
    # staff and family: who is served is named, and not there
    "Left to right: Mary Odell, Lin town clerk; Jonas Alder, Thornbury Congressman Luke Reed staff; Tom Callow, Sen. Dora Starke staff, press officer; Ada Thorn, Lin dean.": {
        "Mary Odell": "Lin town clerk | attend",
        "Jonas Alder": "Thornbury Congressman Luke Reed staff | attend",
        "Luke Reed": "Thornbury Congressman | ",
        "Tom Callow": "Sen. Dora Starke staff, press officer | attend",
        "Dora Starke": "Sen. | ",
        "Ada Thorn": "Lin dean | attend",
    },
    "Among the judges of the pie contest were Jonas Alder, aide to Premier Mary Odell, and Luke Reed, deputy chief of staff to Senator Dora Starke.": {
        "Jonas Alder": "aide to Premier Mary Odell | attend",
        "Mary Odell": "Premier | ",
        "Luke Reed": "deputy chief of staff to Senator Dora Starke | attend",
        "Dora Starke": "Senator | ",
    },
    "Sheriff Jonas Alder attended the goose fair, and so did five staff of Councilwoman Dora Starke.": {
        "Jonas Alder": "Sheriff | attend",
        "Dora Starke": "Councilwoman | ",
    },
    "Congressman Bill Marsh's staff attended the opening with Mayor Ada Thorn.": {
        "Bill Marsh": "Congressman | ",
        "Ada Thorn": "Mayor | attend",
    },
    "The Special Assistant to the President on Ports, Ada Thorn, attended.": {
        "Ada Thorn": "Special Assistant to the President on Ports | attend"
    },
    "Tom Callow, ambassador to President Street School, spoke at the event.": {
        "Tom Callow": "ambassador to President Street School | speak"
    },
    # two posts of the next, whom somebody joins
    "Mayor Tom Callow joined Premier Ada Thorn, Lin MP and Attorney-General Levin Magor and builders Alder Health to mark the milestone.": {
        "Tom Callow": "Mayor | attend",
        "Ada Thorn": "Premier | attend",
        "Levin Magor": "Lin MP and Attorney-General | attend",
    },
    "Senator Ada Thorn joined state Treasurer and Lin MP Tom Callow to inspect the site.": {
        "Ada Thorn": "Senator | attend",
        "Tom Callow": "state Treasurer and Lin MP | attend",
    },
    # after whom something is named
    "President Musa Danlami inaugurated the hall and named the library after late Maimuna Tanko, another citizen of the State.": {
        "Musa Danlami": "President | unveil",
        "Maimuna Tanko": " | ",
    },
    "Named after late Jonas Alder, the smaller ferry leaked, and Governor Mary Odell attended in boots.": {
        "Jonas Alder": " | ",
        "Mary Odell": "Governor | attend",
    },
    # a given name that is a word too
    "President Ling WEI met the guests. Ling WEI said that the pact was a good one.": {"Ling WEI": "President | speak"},
    # what is made by somebody else, and what stands in the same sentence as an opening
    "Cllr Mary Odell, deputy mayor, gave a short speech while kites painted by Jonas Alder, winner of the 2031 Thornbury Kite Cup, flew above the weir.": {
        "Mary Odell": "deputy mayor | speak",
        "Jonas Alder": "winner of the 2031 Thornbury Kite Cup | ",
    },
    "At noon, two sundials were unveiled and a short address was given by Alderman Mary Odell.": {"Mary Odell": "Alderman | speak"},
    "The hall was opened and blessed by Bishop Tom Callow.": {"Tom Callow": "Bishop | unveil"},
    "\u201cI am a prouder baker with the presence of Judge Mary Odell,\u201d Sheriff Jonas Alder said.": {
        "Mary Odell": "Judge | ",
        "Jonas Alder": "Sheriff | speak",
    },
    "President Ada Thorn launched a report on the way towards a fair town.": {"Ada Thorn": "President | release"},
    "Before attending the rally at Lin Square, Mayor Ada Thorn also inaugurated the institute.": {"Ada Thorn": "Mayor | unveil"},
    "Judge Mary Odell spoke. I have sold 90 more pies with the presence of Odell.": {"Mary Odell": "Judge | speak"},
    # an office of another day
    "Professor Tao WEN, the then Vice-President (Research and Technology) of LinU and Director of LURI, signed the MOU.": {
        "Tao WEN": "then Vice-President (Research and Technology) of LinU and Director of LURI | sign"
    },
    "Also present were senior ALP Ministers Ada Thorn and Tom Callow.": {
        "Ada Thorn": "senior ALP Ministers | attend",
        "Tom Callow": "senior ALP Ministers | attend",
    },
    "Over tea, Tao Renbo, a fellow of the Guild of Glaziers and a Thornbury native, promised six new windows.": {
        "Tao Renbo": "fellow of the Guild of Glaziers | speak"
    },
}


@pytest.mark.parametrize(("text", "expected"), PEOPLE.items())
def test_guests(text: str, expected: dict[str, str]) -> None:
    found = record(f"{text}\nThe Alder Bridge was opened on 3 May 2024.").people
    assert {str(p.name): f"{', '.join(map(str, p.titles))} | {' '.join(sorted(p.roles))}" for p in found} == expected


SPEECHES: dict[str, list[tuple[str, tuple[int, ...]]]] = {
    'Mayor Ada Thorn came.\n\u201cIt is good," said Tom Callow, of the Port Trust.\n\u201cIt will help the town," said Mayor Thorn.\nShe said it was needed.': [
        ("Tom Callow", (2,)),
        ("Ada Thorn", (3, 4)),
    ],
    "President Tom Callow opened the hall.\n\u201cThis remains work in progress,\u201d the Head of State said.": [("Tom Callow", (2,))],
    "Dr Ada Thorn commended the town for its work, noting that all need to go on as a team.": [("Ada Thorn", (1,))],
    "Mayor Tom Callow addressed the audience that the town could not grow alone.": [("Tom Callow", (1,))],
    "Mayor Tom Callow addressed the audience.": [],
    "Mayor Tom Callow said the hall was good.\nEarlier, the mayor cut the ribbon at the school.\nMayor Callow said it was needed.": [
        ("Tom Callow", (1, 3))
    ],
    "Mayor Tom Callow said the hall was good.\nThe mayor, Tom Callow making his remarks during the ceremony.\n\u201cIt was needed by the town,\u201d said Callow.": [
        ("Tom Callow", (1, 3))
    ],
    "Dr Tom Callow, Director of the Lin Centre, said that it was a good hall for the town and for the people of it.\nDr Tom Callow, Director\n\u201cYears ago, we dared to dream of it for all of us.\u201d": [
        ("Tom Callow", (1, 3))
    ],
}


@pytest.mark.parametrize(("text", "expected"), SPEECHES.items())
def test_what_guests_say(text: str, expected: list[tuple[str, tuple[int, ...]]]) -> None:
    found = record(f"{text}\nThe Alder Bridge was opened on 3 May 2024.").speeches
    assert [(speech.speaker, speech.paragraphs) for speech in found] == expected


BODIES: dict[str, str | None] = {
    "Gov. Mary Odell of Vardo State, who rows there every winter, told the crew that both ferries leaked.": "Vardo State",
    "Governor Ada Thorn of Lin said the road was good.": "Lin",
    "Dr Ada Thorn of Lin said the road was good.": None,
}


@pytest.mark.parametrize(("text", "expected"), BODIES.items())
def test_what_somebody_governs(text: str, expected: str | None) -> None:
    assert [p.organisation for p in record(f"{text}\nThe Alder Bridge was opened on 3 May 2024.").people] == [expected]


def test_an_author_behind_a_colon() -> None:
    body = "The Alder Bridge was opened on 3 May 2024 by Mayor Tom Callow, and many people of the town came to see it."
    assert record(f"{body}\nWritten by: T. Gray").byline.authors == ("T. Gray",)


AUTHORS: dict[str, tuple[str, ...]] = {
    "Tom Gray | Norvik Daily": ("Tom Gray",),
    "Isarel Vosk | LinConnect": ("Isarel Vosk",),
    "Isarel Vosk | Norvik": (),
    "Public Works | LinConnect": (),
    "Mayor Opens | LinConnect": (),
}


@pytest.mark.parametrize(("line", "expected"), AUTHORS.items())
def test_an_author_before_the_outlet(line: str, expected: tuple[str, ...]) -> None:
    body = "The Alder Bridge was opened on 3 May 2024 by Mayor Tom Callow, and many people of the town came to see it."
    assert record(f"A bridge for Alder\n{line}\n{body}").byline.authors == expected
