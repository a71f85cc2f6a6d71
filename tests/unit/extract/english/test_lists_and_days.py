"""Lists of persons and of parties, who spoke, days and places, in the ways of local papers; everything is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import record

BODY = "Mayor Elin Callow said: \u201cWe are proud of what we have done here.\u201d"


def told(sentence: str) -> str:
    """Return a sentence as a report of one event."""
    return f"Norvik event draws many\n\n{sentence}\n{BODY}"


PERSONS: dict[str, list[tuple[str, list[str], list[str]]]] = {
    "Deputy Mayor Ada Thorn-Callow, village council members Ian Oaks and Emma Parvel, and several teachers attended the fair.": [
        ("Ada Thorn-Callow", ["Deputy Mayor"], ["attend"]),
        ("Ian Oaks", ["village council members"], ["attend"]),
        ("Emma Parvel", ["village council members"], ["attend"]),
    ],
    "The handover was witnessed by deputy ministers Datuk Wira Norvas Belan, Datuk Dr Goh Pek and Tan Sri Tenga Oaks; Chairman Datuk Romo Tigal.": [
        ("Norvas Belan", ["deputy ministers"], ["witness"]),
        ("Goh Pek", ["deputy ministers"], ["witness"]),
        ("Tenga Oaks", ["deputy ministers"], ["witness"]),
        ("Romo Tigal", ["Chairman"], ["witness"]),
    ],
    "Dr. Tolang\u2019 Mbero and the Mayor of Quill Tarek El Vardo opened the market. \u201cIt is ours,\u201d said Dr. Mbero.": [
        ("Tolang\u2019 Mbero", [], ["speak", "unveil"]),
        ("Tarek El Vardo", ["Mayor of Quill"], ["unveil"]),
    ],
    "Ada Thorn, Chair of the Port Trust and the Head of the Lin School of Music, said the pier was old.": [
        ("Ada Thorn", ["Chair of the Port Trust and the Head of the Lin School of Music"], ["speak"]),
    ],
    "Ada Thorn, Chair of the Port Trust and the Head of the Lin School of Music, Tom Callow, said the pier was old.": [
        ("Ada Thorn", ["Chair of the Port Trust"], ["speak"]),
        ("Tom Callow", ["Head of the Lin School of Music"], ["speak"]),
    ],
    "Ms. Ilze Brodule, K.S., Dean, Lin Law School, spoke at the launch.": [("Ilze Brodule", ["Dean, Lin Law School"], ["speak"])],
    "Dr Ada Vellens chaired the meeting. Visitors liked Dr Vellen\u2019s jokes.": [("Ada Vellens", [], ["host"])],
    "Gov. Tom Callow spoke. Lin Governor Tom Callow and Sen. Ada Thorn, a senator from Lin, opened the hall.": [
        ("Tom Callow", ["Lin Governor"], ["speak", "unveil"]),
        ("Ada Thorn", ["senator from Lin"], ["unveil"]),
    ],
    "The mill grew, with company CEO Ada Thorn saying that it was a start, and Mayor Tom Callow adding that more would come. Alder CEO Ada Thorn smiled.": [
        ("Ada Thorn", ["Alder CEO"], ["speak"]),
        ("Tom Callow", ["Mayor"], ["speak"]),
    ],
    "The panellists were former ambassador Ilze Brodule, Brigadier (r) Wemba Lokolo, and former ports secretary, ambassador Desh Parvel.": [
        ("Ilze Brodule", ["former ambassador"], ["speak"]),
        ("Wemba Lokolo", ["Brigadier (r)"], ["speak"]),
        ("Desh Parvel", ["former ports secretary"], ["speak"]),
    ],
    "It was attended by Admiral (r) Desh Vello and Major General (Retd) Tom Callow.": [
        ("Desh Vello", ["Admiral (r)"], ["attend"]),
        ("Tom Callow", ["Major General (Retd)"], ["attend"]),
    ],
    "Prime Minister, Dr. the Most Hon. Tom Callow, said that it was good. The Minister of Roads, the Right Hon. Emma Mills, spoke.": [
        ("Tom Callow", ["Prime Minister"], ["speak"]),
        ("Emma Mills", ["Minister of Roads"], ["speak"]),
    ],
    "According to Mayor Tom Callow\u2019s Chief of Staff, Emma Mills, the fair was full.": [
        ("Tom Callow", ["Mayor"], []),
        ("Emma Mills", ["Chief of Staff"], ["speak"]),
    ],
    "Unveiling the plaque at the old mill were Deputy Mayor Ian Thorn and Joan Callow.": [
        ("Ian Thorn", ["Deputy Mayor"], ["unveil"]),
        ("Joan Callow", [], ["unveil"]),
    ],
    "Joining Rector Alma Thorn in thanking the donors were Trustees Hugo Vello and Enid Larkow and clerk Dora Starke.": [
        ("Alma Thorn", ["Rector"], []),
        ("Hugo Vello", ["Trustees"], ["speak"]),
        ("Enid Larkow", ["Trustees"], ["speak"]),
        ("Dora Starke", ["clerk"], ["speak"]),
    ],
    "Town Clerk Hester Pell was the last to take the floor.": [("Hester Pell", ["Town Clerk"], ["speak"])],
    "Dozens showed up for the regatta including Senator Abel Carrow, Lin Sheriff Dora Finch, the Quill Mayor and Council, and pupils.": [
        ("Abel Carrow", ["Senator"], ["attend"]),
        ("Dora Finch", ["Lin Sheriff"], ["attend"]),
    ],
    "She praised Rector Selma Quist, who was Dean last spring when the roof fell. Mayor Tom Callow opened the Alder Hall.": [
        ("Selma Quist", ["Rector", "Dean"], []),
        ("Tom Callow", ["Mayor"], ["unveil"]),
    ],
    "Prime Minister Oscar Barkness opened the Alder Hall. Royal Wellness and Grace Fitness came.": [
        ("Oscar Barkness", ["Prime Minister"], ["unveil"])
    ],
    "Mayor Emma Callow cut the ribbon. Behind a row of MPs, Callow left.": [("Emma Callow", ["Mayor"], ["unveil"])],
    "Emma Callow, who was accompanied by Lin Rector Ilze Brodule, Secretary of Ports and Fisheries Fafali Dzidula, Secretary of Roads and Housing Ian Thorn and Health Officer Dr Esinam Torgah, said it was good.": [
        ("Emma Callow", [], ["speak"]),
        ("Ilze Brodule", ["Lin Rector"], ["attend"]),
        ("Fafali Dzidula", ["Secretary of Ports and Fisheries"], ["attend"]),
        ("Ian Thorn", ["Secretary of Roads and Housing"], ["attend"]),
        ("Esinam Torgah", ["Health Officer"], ["attend"]),
    ],
    "The judges who took part in the fair were Ian Oaks of Lin College, Emma Vell of the Central School of Tavria and Anilo Varok of Alder College.": [
        ("Ian Oaks", [], ["attend"]),
        ("Emma Vell", [], ["attend"]),
        ("Anilo Varok", [], ["attend"]),
    ],
    "Songs were sung by Rector Varel Oaks, port director Anilo Vell, Ports Minister S Varok among others.": [
        ("Varel Oaks", ["Rector"], []),
        ("Anilo Vell", ["port director"], []),
        ("S Varok", ["Ports Minister"], []),
    ],
    "Mayor Shri Tom Callow thanked his uncle Shri Param Callow. Dr. Ilze Brodule read the message of Minister Shri Anilo Vell, and all clapped for Mayor Shri Callow.": [
        ("Tom Callow", ["Mayor"], ["speak"]),
        ("Param Callow", [], []),
        ("Ilze Brodule", [], []),
        ("Anilo Vell", ["Minister"], []),
    ],
    "Ms Emma Fell, the Trust\u2019s Chief Engineer, spoke at the fair and a bench was unveiled.": [
        ("Emma Fell", ["Trust\u2019s Chief Engineer"], ["speak"])
    ],
    "Cllr Jory Peck, Cabinet Member for a Greener Quill, said that it was good.": [
        ("Jory Peck", ["Cabinet Member for a Greener Quill"], ["speak"])
    ],
    "The mill welcomed Minister for Ports, Nora Tibble, to its launch.": [("Nora Tibble", ["Minister for Ports"], ["attend"])],
    "Rector Alban Moss and Head of Music, Emma Thorn were joined by the choir on the stage.": [
        ("Alban Moss", ["Rector"], ["attend"]),
        ("Emma Thorn", ["Head of Music"], ["attend"]),
    ],
    "\u201cIt was fun,\u201d said 12-year-old Ivo Thorn, who won a kite.": [("Ivo Thorn", [], ["speak"])],
    "Senator Petra Lundo and Mayor Felix Marrick were at the old pier on Friday for the launch of a boat.": [
        ("Petra Lundo", ["Senator"], ["attend"]),
        ("Felix Marrick", ["Mayor"], ["attend"]),
    ],
    "Governor Conrad Bellow spoke on Friday. It was the third act signed into law by Bellow this year.": [
        ("Conrad Bellow", ["Governor"], ["speak"])
    ],
    "Lin Council cabinet member for women\u2019s sports, Cllr Ian Denny spoke.": [
        ("Ian Denny", ["Lin Council cabinet member for women\u2019s sports"], ["speak"])
    ],
    "Art Callow, executive director of Coastal Ports, praised it. Will Thorn, chairman of Alder, spoke. Art Basel, a fair, and May Day, a feast, came.": [
        ("Art Callow", ["executive director of Coastal Ports"], ["speak"]),
        ("Will Thorn", ["chairman of Alder"], ["speak"]),
    ],
    "Mayor Emma Callow opened the hall on Monday. It is a start, Callow said in a Facebook post.": [("Emma Callow", ["Mayor"], ["unveil"])],
    "It was attended by Secretary within the Office of Ports, Ian Parvow; Harbour Engineer (HE), Dr Hugo Oaks, and others.": [
        ("Ian Parvow", ["Secretary within the Office of Ports"], ["attend"]),
        ("Hugo Oaks", ["Harbour Engineer (HE)"], ["attend"]),
    ],
    "Those at the launch included Ms. Ilze Brodule; Ports Secretaries Dr. Hugo Oaks and Wemba Lokolo; and Deputy Mayor Robert Thorn.": [
        ("Ilze Brodule", [], ["attend"]),
        ("Hugo Oaks", ["Ports Secretaries"], ["attend"]),
        ("Wemba Lokolo", ["Ports Secretaries"], ["attend"]),
        ("Robert Thorn", ["Deputy Mayor"], ["attend"]),
    ],
    "Also at the unveiling were Head of the Port Office, Mr. Jude Farrow; Engineer Mr. Ian Varok; and sailors.": [
        ("Jude Farrow", ["Head of the Port Office"], ["attend"]),
        ("Ian Varok", ["Engineer"], ["attend"]),
    ],
    "Ian Peck, depot manager at the port\u2019s operator Alder Lines, said that it was good.": [
        ("Ian Peck", ["depot manager at the port\u2019s operator Alder Lines"], ["speak"])
    ],
    "Launch of the Oak Ferry - left to right, Ivo Denny, Colm Tarrock, Emma Thorn and Hal McBreen\nPort chairman Colm Tarrock cut the ribbon.": [
        ("Ivo Denny", [], ["attend"]),
        ("Colm Tarrock", ["Port chairman"], ["attend", "unveil"]),
        ("Emma Thorn", [], ["attend"]),
        ("Hal McBreen", [], ["attend"]),
    ],
    "Lin Senators Ian Merrow and Tom Vello attended. \u201cIt is good,\u201d said Senator Ian Merrow.": [
        ("Ian Merrow", ["Lin Senators"], ["attend", "speak"]),
        ("Tom Vello", ["Lin Senators"], ["attend"]),
    ],
    "Roads must come first, Emma Vello said.\nThe Harbour Commissioner made the point at the fair.": [
        ("Emma Vello", ["Harbour Commissioner"], ["speak"])
    ],
    "Dame Emma Quillens, Director of Coins, opened the hall.\nThe Alder College historian said that it was old.": [
        ("Emma Quillens", ["Director of Coins", "Alder College historian"], ["speak", "unveil"])
    ],
    "Governor Tom Callow opened the hall.\nThe Lin Mayor said that it was good. The Labour MP said that it was bad.": [
        ("Tom Callow", ["Governor"], ["unveil"])
    ],
    "The chief guest and pier secretary, Emma Farrow, spoke. Chief guest and Roads Minister Tom Callow opened the hall.": [
        ("Emma Farrow", ["pier secretary"], ["speak"]),
        ("Tom Callow", ["Roads Minister"], ["unveil"]),
    ],
    "Present were: \u2022 Emma Callow, Mayor of Lin \u2022 Tom Vello, CEO of Alder Ltd \u2022 Ian Thorn, Director of Oak Bank.": [
        ("Emma Callow", ["Mayor of Lin"], ["attend"]),
        ("Tom Vello", ["CEO of Alder Ltd"], ["attend"]),
        ("Ian Thorn", ["Director of Oak Bank"], ["attend"]),
    ],
    "Witnesses included Minister Emma Callow, Ambassador Tom Vello and Dr Ian Thorn.": [
        ("Emma Callow", ["Minister"], ["witness"]),
        ("Tom Vello", ["Ambassador"], ["witness"]),
        ("Ian Thorn", [], ["witness"]),
    ],
    "The ceremony drew Lin MP Emma Callow, area chief Tom Vello and religious leaders.": [
        ("Emma Callow", ["Lin MP"], ["attend"]),
        ("Tom Vello", ["area chief"], ["attend"]),
    ],
    "Lin University, represented by its Rector, Prof. Emma Callow, and Alder Ltd, represented by CEO Tom Vello, signed an MoU on Monday.": [
        ("Emma Callow", ["Rector"], ["represent", "sign"]),
        ("Tom Vello", ["CEO"], ["represent", "sign"]),
    ],
    "Ports Minister Wemba Lokolo delivered the closing note at the seminar.": [("Wemba Lokolo", ["Ports Minister"], ["speak"])],
    "The mill goes on said Mayor Ada Thorn at the launch, noting that it was a start.": [("Ada Thorn", ["Mayor"], ["speak"])],
    "Pupils sat on the lawn to listen to Head Teacher Ian Yarrow, Lin Mayor Ada Thorn, as well as the aforementioned Rector Conrad Moss, briefly talk about the pond, beside Governor Tom Callow, who was on hand to see it.": [
        ("Ian Yarrow", ["Head Teacher"], ["speak"]),
        ("Ada Thorn", ["Lin Mayor"], ["speak"]),
        ("Conrad Moss", ["Rector"], ["speak"]),
        ("Tom Callow", ["Governor"], ["attend"]),
    ],
    "The regatta drew special guests Captain Otto Marrick, Ports Senator Emma Mills, and Abel Finch, a mayor.": [
        ("Otto Marrick", ["Captain"], ["attend"]),
        ("Emma Mills", ["Ports Senator"], ["attend"]),
        ("Abel Finch", ["mayor"], ["attend"]),
    ],
}


@pytest.mark.parametrize(("sentence", "expected"), PERSONS.items())
def test_who_was_there_and_what_they_did(sentence: str, expected: list[tuple[str, list[str], list[str]]]) -> None:
    people = [p for p in record(told(sentence)).people if p.name != "Elin Callow"]
    assert [(p.name, list(p.titles), sorted(p.roles)) for p in people] == expected


PARTIES: dict[str, list[list[str]]] = {
    "The Lin Port Trust, through its agent QPL, and the Town of Vardo signed an agreement.": [["Lin Port Trust", "Town of Vardo"]],
    "Lin Council signed a deal on Friday with representatives of Alder College, Oak Bank and the Port Authority.": [
        ["Lin Council", "Alder College", "Oak Bank", "Port Authority"]
    ],
    "Mayor Ada Thorn signed the Salmon Accord on Monday with chiefs of the Tobi Nation, Marl band, Oru tribe and Selk Nation.": [
        ["Tobi Nation", "Marl band", "Oru tribe", "Selk Nation"]
    ],
    "The Lin Ports Ministry and the College of Vardo in the Kingdom Tavria have signed an agreement meant to ease the loan of old charts between the Lin Sea School and the College of Vardo.": [
        ["Lin Ports Ministry", "College of Vardo"]
    ],
    "The Management of the Port of Lin led by the Chief Pilot, Captain Tom Callow, has signed an agreement on tugs with the Oak College of Sailmakers, Tolmere Barracks, Quill.": [
        ["Port of Lin", "Oak College of Sailmakers"]
    ],
    "The Lin government has signed a pact with three northern River Tribes.\nMayor Ada Thorn signed the Salmon Accord with chiefs of the Tobi Nation, Marl Nation and Selk Nation.": [
        ["Lin government", "Tobi Nation", "Marl Nation", "Selk Nation"]
    ],
    "A contract signed this month by Alder Shipyard Ltd and Lin Rope Company (LRC) will keep the dock busy.": [
        ["Alder Shipyard Ltd", "Lin Rope Company"]
    ],
    "The MoU signed on Monday between Lin College and Oak Bank covers ports.": [["Lin College", "Oak Bank"]],
    "Alder College has signed an agreement with Quillsoft.\nAt a lunch given by Mayor Emma Callow, Quillsoft and Alder College signed the agreement on music.": [
        ["Alder College", "Quillsoft"]
    ],
    "Some Lindian countries signed 12 agreements. Four Tavrian provinces also signed an accord with Lindian countries.": [[]],
    "The Lin University signed agreements with three State Universities on Monday.": [["Lin University"]],
}


@pytest.mark.parametrize(("sentence", "expected"), PARTIES.items())
def test_those_who_sign_behind_their_leaders_or_through_an_agency(sentence: str, expected: list[list[str]]) -> None:
    assert [list(signing.parties) for signing in record(told(sentence)).signings] == expected


DAYS: dict[str, tuple[str | None, str | None]] = {
    "Mayor Emma Callow cut the ribbon Friday, May 3, on the Alder Hall.": ("--05-03", "Friday, May 3"),
    "June 12, 2034\nMayor Emma Callow cuts the ribbon at the fish market beside the old quay of the port of Norvik on June 11, 2034. \u2014 LPP\nA fish market of two floors has come to the quay, says the port.\nIt was opened by Emma Callow.": (
        "2034-06-11",
        "June 11, 2034",
    ),
    "Sailors are glad after the pier was formally inaugurated on Monday, March 3. Mayor Emma Callow spoke.": (
        "--03-03",
        "Monday, March 3",
    ),
    "Business News of Saturday, 31 October 2030\nLin Council gave certificates to 23 firms. Mayor Emma Callow spoke.": (None, None),
    "NORVIK, Aug 5 \u2014 Mayor Ada Thorn opened the Alder Hall in a ceremony held at its grounds last night.": ("--08-04", "last night"),
    "NORVIK, Mar 1 \u2014 Mayor Ada Thorn opened the Alder Hall yesterday.": (None, "yesterday"),
    "Norvik, Jan 1, 2031 (NPA): Mayor Ada Thorn opened the Alder Hall last evening.": ("2030-12-31", "last evening"),
    "Norvik, Jan 1 (NPA): Mayor Ada Thorn opened the Alder Hall yesterday.": ("--12-31", "yesterday"),
    "The Alder Port unveiled its memorial to the miners at a ceremony this past Saturday. Mayor Ada Thorn spoke.": (
        None,
        "this past Saturday",
    ),
    "The Alder Hall opened its doors last Saturday. Mayor Ada Thorn spoke.": (None, "last Saturday"),
    "The pact was signed by Mayor Ada Thorn. In a statement issued to the media on Tuesday, she said that it was good.": (None, None),
    "The pact was signed by Mayor Ada Thorn on Monday. In a statement on Tuesday, she said that it was good.": (None, "Monday"),
}


@pytest.mark.parametrize(("sentence", "expected"), DAYS.items())
def test_the_night_before_and_days_of_statements(sentence: str, expected: tuple[str | None, str | None]) -> None:
    event = record(told(sentence)).event
    assert (event.date, event.date_text) == expected


PLACES: dict[str, str | None] = {
    "Guests: Emma Callow, mayor; Tom Vello, clerk; Ian Thorn, priest. Mayor Emma Callow opened the Alder Hall.": None,
    "The event, which took place at the weekend in Northwick, drew many. Mayor Emma Callow spoke.": "Northwick",
    "Earlier today in Northwick, Mayor Emma Callow opened the Alder Hall.": "Northwick",
    "(NORTHWICK) - Mayor Emma Callow opened the Alder Hall Thursday.": "NORTHWICK",
    "Mayor Emma Callow opened the clinic in Barangay Oaks, Quill City of Vardo province on Monday.": "Barangay Oaks, Quill City",
    "On Monday, March 3, 2031, Alder Sea School, Quill (ASQ) gave a dinner for Mayor Ada Thorn.": None,
    "At an event to mark the end of the works in Rope Town, St. Jane, on April 10, Mayor Emma Callow said it was good.": "Rope Town",
    "Mayor Tom Callow planted the first of 40 oaks in Rope Hill, Clarence on Friday.": "Rope Hill, Clarence",
    "Minister Ada Thorn read a poem at the launch of the Oak Atlas of Rivers at the Alder Oak Forge on Tuesday.": "Alder Oak Forge",
    "Mayor Ada Thorn spoke during the ribbon-cutting ceremony for the new mill at Alder Park on Tuesday.": "Alder Park",
    "The choirs convened at Vardo College\u2019s amphitheatre for the feast. Mayor Ada Thorn spoke.": "Vardo College\u2019s amphitheatre",
    "The ceremony was held at Alder School gymnasium. Mayor Ada Thorn spoke.": "Alder School gymnasium",
    "The event took place at the Alder Hotel ballroom on Monday. Mayor Ada Thorn spoke.": "Alder Hotel ballroom",
    "NORVIK, Kan. (WXYZ) - The Oak Library opened today in a former bakery at 24 Mill Street.": "24 Mill Street",
    "The grand opening of Alder\u2019s new bakery on Quill Road was on Wednesday. Mayor Ada Thorn spoke.": "Quill Road",
    "Lin Council has signed a pact. Premier Ada Thorn told a crowd of farmers in Norvik on Thursday that it will last.": "Norvik",
}


@pytest.mark.parametrize(("sentence", "place"), PLACES.items())
def test_where_it_was_by_the_launch_a_seat_or_a_street(sentence: str, place: str | None) -> None:
    assert record(told(sentence)).event.place == place


def test_a_speaker_goes_on_with_praise_and_a_quotation() -> None:
    text = told(
        "Mayor Emma Thorn said the hall was good.\nShe praised all those who had built it.\n\u201cIt speaks of the town,\u201d reads the wall."
    )
    assert [s.paragraphs for s in record(text).speeches if s.speaker == "Emma Thorn"] == [(2, 3, 4)]


def test_whose_an_opened_thing_is_is_not_the_thing() -> None:
    text = told("Crowds came to the opening of the Lin Premier\u2019s office building on Monday.")
    assert "Lin Premier" not in [opened.name for opened in record(text).unveilings]


OPENED: dict[str, tuple[list[str], list[str]]] = {
    "Minister Emma Callow today inaugurated the new bridge on the river Muho. This bridge was made by Lin Works.": (["new bridge"], []),
    "Minister Emma Callow opened the Oak Bridge on Friday. She had laid the foundation stone of the bridge back in October 2027.": (
        ["Oak Bridge"],
        [],
    ),
}


@pytest.mark.parametrize(("sentence", "expected"), OPENED.items())
def test_no_thing_is_called_this_or_was_begun_back_then(sentence: str, expected: tuple[list[str], list[str]]) -> None:
    found = record(told(sentence))
    assert ([one.name for one in found.unveilings], [one.name for one in found.groundbreakings]) == expected
