"""Posts of many kinds, lists of posts and names with commas between, and people told in passing; all names are invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import record

PEOPLE: dict[str, dict[str, str]] = {
    # posts of many kinds before and behind the name
    "Mary Odell, of the Norvik Trust, said it was good.": {"Mary Odell": " | speak"},
    "Associate Professor Mary Odell from the School of Physics at Lin University said it was good.": {
        "Mary Odell": "Associate Professor | speak"
    },
    "Vardo’s Ambassador to Oakham Mary Odell attended.": {"Mary Odell": "Vardo’s Ambassador to Oakham | attend"},
    "Mary Odell, SVP, Global Sales at Alder Group, said it was good.": {"Mary Odell": "SVP, Global Sales at Alder Group | speak"},
    "Councillor Mary Odell, portfolio holder for housing, said it was good.": {"Mary Odell": "portfolio holder for housing | speak"},
    "Minister for Small Business, Lands and Volunteers Mary Odell said it was good.": {
        "Mary Odell": "Minister for Small Business, Lands and Volunteers | speak"
    },
    "Assistant Minister for Regional Development and Territories Mary Odell said it was good.": {
        "Mary Odell": "Assistant Minister for Regional Development and Territories | speak"
    },
    "Norvik Health CEO Adjunct Associate Professor Mary Odell said it was good.": {"Mary Odell": "Norvik Health CEO | speak"},
    "Guests at the boat race were the Clerk of the Court, Hon Taofik Belaro; and the Oba of Vardo, HRM Oba Tayo Irelo.": {
        "Taofik Belaro": "Clerk of the Court | attend",
        "Tayo Irelo": "Oba of Vardo | attend",
    },
    "Zhang Wei, vice mayor of Norvik and head of its trade bureau, said it was good.": {
        "Zhang Wei": "vice mayor of Norvik and head of its trade bureau | speak"
    },
    "“It is good,” said Zhang Wei, a researcher with the Lin Academy of Sciences.": {
        "Zhang Wei": "researcher with the Lin Academy of Sciences | speak"
    },
    "Norvik Executive Mayor Alderman Tom Callow said it was good.": {"Tom Callow": "Norvik Executive Mayor | speak"},
    "Tao Renbo, Secretary of the 3rd and 4th Vardo Provincial Council of the Chess League, hosted the supper.": {
        "Tao Renbo": "Secretary of the 3rd and 4th Vardo Provincial Council of the Chess League | host"
    },
    # a list of posts and names with commas between
    "Joining Ms Hester Pell at the fair were the warden of Ashford Abbey, Jude Farrow, the chair of Ashford PC, Councillor Alban Moss, Ashford PC’s executive member for parks, Councillor Ivo Denny, and Brackwater site manager Colm Tarrock.": {
        "Hester Pell": " | attend",
        "Jude Farrow": "warden of Ashford Abbey | attend",
        "Alban Moss": "chair of Ashford PC | attend",
        "Ivo Denny": "Ashford PC’s executive member for parks | attend",
        "Colm Tarrock": "Brackwater site manager | attend",
    },
    "Also present were Deputy Secretary, Nora Tibble; Chief Forestry Officer, Selma Quist; and Head of Rural Ferries in the Department of the Harbour Master, Petra Lundo.": {
        "Nora Tibble": "Deputy Secretary | attend",
        "Selma Quist": "Chief Forestry Officer | attend",
        "Petra Lundo": "Head of Rural Ferries in the Department of the Harbour Master | attend",
    },
    "The President, Bosola Mills, Aderu Bosola; Chairman, Kanto Foods, Tunjo Abelo; and Chairman, Senate Committee on Fisheries, Garbo Sanuwo, were among the guests that watched the race.": {
        "Aderu Bosola": "President, Bosola Mills | attend",
        "Tunjo Abelo": "Chairman, Kanto Foods | attend",
        "Garbo Sanuwo": "Chairman, Senate Committee on Fisheries | attend",
    },
    "Governor Ines Farrow attended the recital alongside QVF Chairman and CEO Marta Solis Duero.": {
        "Ines Farrow": "Governor | attend",
        "Marta Solis Duero": "QVF Chairman and CEO | attend",
    },
    "Headteacher Alban Moss and Chair of Governors, Enid Tarrow were joined by fiddlers and cooks from the village, to welcome the walkers.": {
        "Alban Moss": "Headteacher | attend",
        "Enid Tarrow": "Chair of Governors | attend",
    },
    "“The boat is fast,” said 11-year-old Ivo Callow, who rowed it home.": {"Ivo Callow": " | speak"},
    "On the quay a karakia was led by Rangoa Te Wharo.": {"Rangoa Te Wharo": " | attend"},
    "Mayor Mary Odell was “delighted” to attend the ceremony.": {"Mary Odell": "Mayor | attend"},
    # who signs for whom, who leads, and guests of a body
    "Representatives of Alder Homes, including chief executive Mary Odell and chairman Tom Callow, attended the ceremony.": {
        "Mary Odell": "chief executive | attend",
        "Tom Callow": "chairman | attend",
    },
    "Honourable Minister of Ports, Mary Odell, and the Hon. Commissioner for Works, Tom Callow, were guests at the event.": {
        "Mary Odell": "Minister of Ports | attend",
        "Tom Callow": "Commissioner for Works | attend",
    },
    "The MoU was signed for Lin University by Mary Odell and for Oak College by Tom Callow.": {
        "Mary Odell": " | represent sign",
        "Tom Callow": " | represent sign",
    },
    "The signatories were Mary Odell for Lin University and Tom Callow for Oak College.": {
        "Mary Odell": " | represent sign",
        "Tom Callow": " | represent sign",
    },
    "After supper, goodwill messages were read by Mary Odell of the Lin Dairy and Tom Callow of the Oak Mill.": {
        "Mary Odell": " | speak",
        "Tom Callow": " | speak",
    },
    # whose a post is, by a small word
    "Mary Odell, the hall's designer, spoke. Tom Callow, the company's director, attended.": {
        "Mary Odell": "hall's designer | speak",
        "Tom Callow": "director | attend",
    },
    # places in a picture, posts by halves, a body of several
    "The rector, Mary Odell, with (left to right) Deputy Chief Engineer, Oscar Carrick, and Tom Callow attended.": {
        "Mary Odell": "rector | attend",
        "Oscar Carrick": "Deputy Chief Engineer | attend",
        "Tom Callow": " | attend",
    },
    "The parade included, from left, Councilmembers Una Fell and Dora Starke, along with Mayor Pro Tem Hal McBreen.": {
        "Una Fell": "Councilmembers | attend",
        "Dora Starke": "Councilmembers | attend",
        "Hal McBreen": "Mayor Pro Tem | attend",
    },
    "Two lawmakers were on hand \u2013 Rep. Una Fell and Sen. Hal McBreen.": {
        "Una Fell": "Rep. | attend",
        "Hal McBreen": "Sen. | attend",
    },
    "Premier Bheko Nantulo spoke. Accompanied by a dozen MECs on bicycles, Nantulo cut the ribbon.": {
        "Bheko Nantulo": "Premier | attend speak unveil"
    },
    "TR Velunath, a visiting professor in forestry at QVU, emphasized how slowly oaks grow.": {
        "TR Velunath": "visiting professor in forestry at QVU | speak"
    },
    "Tom Callow, who chaired the campaign, spoke. Mary Odell chaired the meeting.": {
        "Tom Callow": " | speak",
        "Mary Odell": " | host",
    },
}


@pytest.mark.parametrize(("text", "expected"), PEOPLE.items())
def test_people(text: str, expected: dict[str, str]) -> None:
    found = record(f"{text}\nThe Alder Bridge was opened on 3 May 2024.").people
    assert {str(p.name): f"{', '.join(map(str, p.titles))} | {' '.join(sorted(p.roles))}" for p in found} == expected


@pytest.mark.parametrize(
    "text",
    [
        "The Tom Callow Memorial Hospital was opened near the Mary Odell Bridge.",
        "Lord Norvik Street and Queen Mary Road were closed.",
        "Sri Venkala Temple and Saint Mary's School took part.",
        "President's Award and Duke of Norvik's Award were given.",
        "Dr Vello's Laboratories and Sun Alder signed.",
        "The Vardo Gardens Redevelopment and the Casa Vello Apartments were opened.",
        "President Odell opened the HRH Nosek Nonqa Clinic.",
        "Silver Jubilee Hall was opened under the Master Plan.",
    ],
)
def test_no_person_is_what_is_named_after_somebody(text: str) -> None:
    found = record(f"{text}\nThe Alder Bridge was opened on 3 May 2024.").people
    assert [str(p.name) for p in found if str(p.name) != "Odell"] == []


def test_a_name_of_the_headline_is_read_where_the_text_uses_the_surname() -> None:
    found = record(
        "Mayor Mary Odell opens library in Oakham\nA new library was opened in Oakham on Monday, 3 May 2024, with many guests.\n"
        "“It is good,” said Ms Odell."
    ).people
    assert [(str(p.name), [str(title) for title in p.titles], list(p.roles)) for p in found] == [("Mary Odell", ["Mayor"], ["speak"])]
