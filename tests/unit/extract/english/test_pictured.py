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
    "The mayor was accompanied by the party's presidential candidate, Alhaji Bola Ogunde, his running mate, Sen. Musa Danlami, the Senate President, Garba Lawal, APX National Chairman, Abdu Sanusi, APX Governors and party stalwarts.": {
        "Bola Ogunde": "presidential candidate | attend",
        "Musa Danlami": "running mate | attend",
        "Garba Lawal": "Senate President | attend",
        "Abdu Sanusi": "APX National Chairman | attend",
    },
    "The president was received by the Governor, Ibrahim Sani, his wife, Aisha Sani, the Emir of Vardo, Alhaji Musa Tijani, and Senate Majority Leader, John Adamu.": {
        "Ibrahim Sani": "Governor | attend",
        "Aisha Sani": " | attend",
        "Musa Tijani": "Emir of Vardo | attend",
        "John Adamu": "Senate Majority Leader | attend",
    },
    "Present at the occasion were ALP Secretary General, Sena Mensah, NDX National Organiser, Kofi Boateng, and the Chief of Staff, Yaw Asante.": {
        "Sena Mensah": "ALP Secretary General | attend",
        "Kofi Boateng": "NDX National Organiser | attend",
        "Yaw Asante": "Chief of Staff | attend",
    },
    # orders and degrees
    "Mrs Ada Thorn OBE QPM, Lord Lieutenant of Vardoshire, made a speech at the event.": {
        "Ada Thorn": "Lord Lieutenant of Vardoshire | speak"
    },
    "The school was opened by Sir Tom Callow KCB DSO, the chairman of the trust.": {"Tom Callow": "chairman of the trust | unveil"},
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
    "Pictured left to right: Ada Thorn, Vardo Senator Bill Marsh staff; Tom Callow, Lin city manager; John Fletcher, Rep. Mary Stone staff, field representative.": {
        "Ada Thorn": "Vardo Senator Bill Marsh staff | attend",
        "Bill Marsh": "Vardo Senator | ",
        "Tom Callow": "Lin city manager | attend",
        "John Fletcher": "Rep. Mary Stone staff, field representative | attend",
        "Mary Stone": "Rep. | ",
    },
    "Guests included Tom Callow, chief of staff to Governor Ada Thorn, and Levin Magor, aide to Senator Mary Stone.": {
        "Tom Callow": "chief of staff to Governor Ada Thorn | attend",
        "Ada Thorn": "Governor | ",
        "Levin Magor": "aide to Senator Mary Stone | attend",
        "Mary Stone": "Senator | ",
    },
    "Staff of Assemblyman Bill Marsh were present at the ceremony, as was Mayor Ada Thorn.": {
        "Bill Marsh": "Assemblyman | ",
        "Ada Thorn": "Mayor | attend",
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
    "A street was named after late Hassan Gana, and the mayor Ada Thorn attended.": {"Hassan Gana": " | ", "Ada Thorn": "mayor | attend"},
    # a given name that is a word too
    "President Ling WEI met the guests. Ling WEI said that the pact was a good one.": {"Ling WEI": "President | speak"},
    # what is made by somebody else, and what stands in the same sentence as an opening
    "Mrs Ada Thorn, Lord Lieutenant, made a speech at the event as a cake designed by Tom Callow, runner-up in the 2015 Norvik Bake Show, was cut.": {
        "Ada Thorn": "Lord Lieutenant | speak",
        "Tom Callow": "runner-up in the 2015 Norvik Bake Show | ",
    },
    "A plaque was also unveiled and a speech was made by Cllr Levin Magor.": {"Levin Magor": " | speak"},
    "The hall was opened and blessed by Bishop Tom Callow.": {"Tom Callow": "Bishop | unveil"},
    "\u201cWe are delighted with the presence of Chairman Ada Thorn at this event,\u201d Mayor Tom Callow said.": {
        "Ada Thorn": "Chairman | ",
        "Tom Callow": "Mayor | speak",
    },
    "President Ada Thorn launched a report on the way towards a fair town.": {"Ada Thorn": "President | release"},
    "Before attending the rally at Lin Square, Mayor Ada Thorn also inaugurated the institute.": {"Ada Thorn": "Mayor | unveil"},
    "Mayor Ada Thorn spoke. We are delighted with the presence of Thorn at this event.": {"Ada Thorn": "Mayor | speak"},
    # an office of another day
    "Professor Tao WEN, the then Vice-President (Research and Technology) of LinU and Director of LURI, signed the MOU.": {
        "Tao WEN": "then Vice-President (Research and Technology) of LinU and Director of LURI | sign"
    },
    "Also present were senior ALP Ministers Ada Thorn and Tom Callow.": {
        "Ada Thorn": "senior ALP Ministers | attend",
        "Tom Callow": "senior ALP Ministers | attend",
    },
    "Qiu Bolin, a member of the Academy of Ports and a Norvik native, pledged to come again.": {
        "Qiu Bolin": "member of the Academy of Ports | speak"
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
    "Gov. Garba Lawal of Norvik State, who thanked the president, said the institute would help.": "Norvik State",
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
