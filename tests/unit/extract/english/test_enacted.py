"""What reports say was signed, one agreement after the other, and what was opened or begun; names and bodies are invented."""

import pytest

from generator.model.record import Record
from tests.unit.extract.english.test_english import BODY, record


def told(sentence: str) -> Record:
    """Return the record of a sentence as a report."""
    return record(f"Norvik event draws many\n{sentence}\n{BODY}")


SIGNINGS: dict[str, list[list[str]]] = {
    "The Tavria government signed an MoU with Alder College on Monday.": [["Tavria government", "Alder College"]],
    "The government of Norland signed an MoU with the Lin provincial government.": [["government of Norland", "Lin provincial government"]],
    "Six MoUs were signed between Lin government agencies and various firms in Quill.": [[]],
    "Three MoUs were signed between Tavrian and foreign universities on Monday. The MoUs for joint work were signed between Lin "
    "University and Alder College, Norland; Oak Institute and Thorn University, Quill; and Ash University and Elm College, Quill, Lin.": [
        [],
        ["Lin University", "Alder College"],
        ["Oak Institute", "Thorn University"],
        ["Ash University", "Elm College"],
    ],
    "Alder College signed an MoU with Lin State University, East Quill, Tavria, U.S. with an aim to grow.": [
        ["Alder College", "Lin State University"]
    ],
    "Lin University signed agreements with Oak Energy, Thorn Mobility, Ash Motors.": [
        ["Lin University", "Oak Energy", "Thorn Mobility", "Ash Motors"]
    ],
    "The United Arab Emirates’ Lin Exhibitions Company (LEC) signed an MoU with Israel’s exhibition centre Expo Quill.": [
        ["Lin Exhibitions Company", "Expo Quill"]
    ],
    "The Department of Ports \u2013 Lin (DP Lin) has inked an MoU with Oak University.": [
        ["Department of Ports \u2013 Lin", "Oak University"]
    ],
    "Six MoUs were signed on Monday. The MoU between Lin Roads Agency and Oak Chamber of Commerce was on research. "
    "Another MoU was signed between Ash University and Elm Institute of Design.": [
        [],
        ["Lin Roads Agency", "Oak Chamber of Commerce"],
        ["Ash University", "Elm Institute of Design"],
    ],
    "Three agreements were signed on Monday. The first agreement, between Lin Ports and Oak Docks, covers cranes.": [
        [],
        ["Lin Ports", "Oak Docks"],
    ],
    "Three agreements were signed on Monday: an MoU between Lin Ports and Oak Docks; an agreement between Elm University and Ash "
    "College; and a contract between Thorn Ltd and Quill Bank.": [
        ["Lin Ports", "Oak Docks"],
        ["Elm University", "Ash College"],
        ["Thorn Ltd", "Quill Bank"],
    ],
    "Two MoUs were signed on Monday. The MoU between Lin Roads, the roads agency of the state, and Oak Port Chamber was on research.": [
        [],
        ["Lin Roads", "Oak Port Chamber"],
    ],
    "Two MoUs were signed on Monday. The MoU between the Arts Board of Lin and the Ministry of Ports, Roads, and Youth.": [[]],
    "Saudi Arabia and India signed an agreement on taxes today.": [["Saudi Arabia", "India"]],
    "Thorn Sons and Co. signed a deal with Oak Ltd.": [["Thorn Sons and Co.", "Oak Ltd."]],
    "Oak Dean and Partners signed a deal with Ash Bank.": [["Oak Dean and Partners", "Ash Bank"]],
    "Lin Chamber of Commerce and Industry President Tom Callow and Thorn Bureau of Trade Director Ada Quill signed the MoU.": [
        ["Lin Chamber of Commerce and Industry", "Thorn Bureau of Trade"]
    ],
    "As many as 12 companies signed MoUs with the state government, including Oak Steel and Elm Cement.": [
        ["state government", "Oak Steel", "Elm Cement"]
    ],
    "In spring, a delegation of nine clockmakers led by Jonas Alder, treasurer of the Senate of Thornbury College, visited the "
    "Odell Museum of Clocks (OMC). Both sides signed a pact on pendulums.": [["Thornbury College", "Odell Museum of Clocks"]],
    "Ada Quill of Lin Bank visited Oak. The two sides signed an MoU on loans.": [[]],
    "Lin Bank, which signed a deal with Oak Ltd in 2028, has a new head.": [],
    "The agreement between Oak Docks and Lin Ltd expired in May.": [],
    "Lin Trade Bureau and Oak Exhibitions Company have announced the renewal of their MoU.": [
        ["Lin Trade Bureau", "Oak Exhibitions Company"]
    ],
    "The MoU, signed on Monday by the Lin Ports Authority and the Thorn Chamber of Commerce, sets out plans.": [
        ["Lin Ports Authority", "Thorn Chamber of Commerce"]
    ],
    "The deal between Alder Energy and Thorn Grid, signed in Norvik on Monday, is worth $3.2 billion.": [["Alder Energy", "Thorn Grid"]],
    "The agreement, signed in 2019 by Lin Bank and Oak Ltd, has ended.": [],
    "Alder Council has signed up to the Lin Forces Covenant.": [],
}


@pytest.mark.parametrize(("sentence", "parties"), SIGNINGS.items())
def test_who_signs_each_agreement(sentence: str, parties: list[list[str]]) -> None:
    assert [list(signing.parties) for signing in told(sentence).signings] == parties


def test_the_money_of_one_agreement_is_not_that_of_another() -> None:
    more = "One of the agreements is worth $3 million. Elm Ltd signed a deal with Ash Bank for $5 million."
    found = told(f"Lin Ports signed an MoU with Oak Docks. {more}")
    assert [signing.amount.text if signing.amount else None for signing in found.signings] == [None, "$5 million"]


def test_two_numbers_of_projects_in_a_sentence_are_two_signings() -> None:
    found = told("Some 12 fund projects worth 20 billion yuan and 27 mill projects worth 63 billion yuan were signed at the forum.")
    amounts = [signing.amount.text if signing.amount else None for signing in found.signings]
    assert ([signing.count for signing in found.signings], amounts) == ([12, 27], ["20 billion yuan", "63 billion yuan"])


def test_a_headline_tells_how_many_and_who() -> None:
    found = record(
        f"Lin, Tavria sign 8 agreements\n\nEight agreements were signed Monday during the visit of the President of Tavria.\n{BODY}"
    )
    assert [(list(signing.parties), signing.count) for signing in found.signings] == [(["Lin", "Tavria"], 8)]


SITES: dict[str, list[str]] = {
    "At dawn, a $90,000 bakery and pottery school near Thornbury, which took two winters to roof, was formally opened.": [
        "bakery and pottery school"
    ],
    "Inside the Old Customs House, the rebuilt Odell aquarium and tea room were formally opened last weekend.": [
        "Odell aquarium and tea room"
    ],
    "Governor Tom Callow took up a golden shovel Friday morning to break ground on the new Alder Engineering Building.": [
        "Alder Engineering Building"
    ],
    "Governor Tom Callow plans to break ground on the Alder Engineering Building.": [],
    "A ribbon cutting outside Alder Park Clinic was held on Tuesday.": ["Alder Park Clinic"],
    "Minister Ada Quill laid the foundation stone for a 700-bed hospital building, which will be built at a cost of Rs 3 crore.": [
        "700-bed hospital building"
    ],
    "The groundbreaking for the Alder Mill was postponed.": [],
    "President Tom Callow cut the sod for phase II expansion of Thorn Ceramics factory.": ["phase II expansion of Thorn Ceramics factory"],
    "He inaugurated the multi-purpose facility sited in Lin.": ["multi-purpose facility"],
    "They celebrated the opening of the Ada Quill Wing of Alder Clinics' new South Street building.": ["Ada Quill Wing of Alder Clinics"],
    "The county's newest library branch opened on Monday in the Lin Centre.": ["library branch"],
    "Councillors welcomed the start of work on a new GP surgery and family centre complex in Lin.": [
        "GP surgery and family centre complex"
    ],
    "The Lord Lieutenant officially opened the new health centre based on the old car park.": ["new health centre"],
    "Foundation stone for the Alder Mill at Lin on the site of the old mill was laid on Monday.": ["Alder Mill"],
    "The new Alder Primary School on Oak Road, Norvik, has been officially opened by the Mayor.": ["Alder Primary School"],
    "Alder Academy's new sports hall was officially opened by Tom Callow on Friday.": ["new sports hall"],
    "The new extension at Alder Hospital was opened by Princess Ada on Thursday.": ["new extension"],
    "Alder Bank has opened its 50th branch at Oak Street, Norvik.": ["50th branch"],
    "He laid the foundation stone of Roe Medical College and a 100-bed hospital at Lin.": ["Roe Medical College", "100-bed hospital"],
    "They broke ground on the Roe Flats, a 90-unit building.": ["Roe Flats"],
    "The first sod for the new Roe School was turned by Mayor Tom Callow.": ["Roe School"],
    "A new park dedicated to nurses was opened in Norvik on Sunday.": ["new park"],
    "A library named after Tom Callow was inaugurated at Alder College.": ["library"],
    "The Roe flyover was thrown open to the public on Monday.": ["Roe flyover"],
    "Minister Ada Quill launched the Roe Tech Hub at Lin Mall yesterday.": ["Roe Tech Hub"],
    "Minister Ada Quill launched the Roe Centre partners programme.": [],
    "Alder Foods launched its new product line yesterday.": [],
    "The Alder Clinic, a joint venture with Thorn Health, opened in Norvik on Monday.": ["Alder Clinic"],
    "He officiated the groundbreaking ceremony for Thorn Power Malaysia Sdn Bhd’s 60,000 sq ft chip plant.": ["60,000 sq ft chip plant"],
    "The Alder School opened its doors to pupils last autumn.": [],
    "Library doors and windows opened on Monday.": [],
    "The ribbon was cut at the Alder Full Time Health care Clinic.": ["Alder Full Time Health care Clinic"],
    "Norvik's new bus station opened to passengers on Sunday.": ["new bus station"],
    "A new state-of-the-art cancer centre has opened at Roe Hospital.": ["cancer centre"],
    "Roe Library opens its doors on Saturday after a refurbishment.": ["Roe Library"],
    "The Roe Bridge, linking Lin with Norvik, opened to traffic on Monday.": ["Roe Bridge"],
    "Alder Motors today inaugurated its first 3S dealership in Norvik.": ["3S dealership"],
    "Alder Motors has opened a new showroom, Roe Auto, in Norvik.": ["Roe Auto"],
    "Minister Ada Quill inaugurated the Centre of Excellence in Robotics at Alder College.": ["Centre of Excellence in Robotics"],
    "Officials broke ground on a 120-unit housing complex called Roe Commons.": ["Roe Commons"],
}


@pytest.mark.parametrize(("sentence", "names"), SITES.items())
def test_what_belongs_to_the_name_of_a_site(sentence: str, names: list[str]) -> None:
    found = told(sentence)
    assert [site.name for site in (*found.unveilings, *found.groundbreakings)] == names


PLACES: dict[str, str] = {
    "Minister Ada Quill inaugurated the Centre of Excellence in Robotics at Alder College, Norvik.": "Alder College, Norvik",
    "Roe Hospital, a 200-bed facility in Norvik, was officially opened by the Duke of Lin on Monday.": "Norvik",
}


@pytest.mark.parametrize(("sentence", "place"), PLACES.items())
def test_where_a_site_stands(sentence: str, place: str) -> None:
    assert told(sentence).event.place == place


def test_two_organisers_of_which_one_has_a_field() -> None:
    found = told("Mayor Ada Quill attended the Rivers Forum, organised by the Lin Chamber of Commerce and Oak Bank, on Thursday.")
    assert list(found.event.organisers) == ["Lin Chamber of Commerce", "Oak Bank"]
