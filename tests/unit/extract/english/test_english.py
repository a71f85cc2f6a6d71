"""What the English grammar reads: each convention with a sentence of its own."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator.extract.english import measures, roles, things
from generator.extract.english.people import Stand
from generator.extract.english.skeleton import PERSON, Skeleton
from generator.extract.english.tokens import sentences, tokens
from generator.extract.record import extract
from generator.model.lexicon import Lexicon
from generator.model.record import Record
from tests.quality.collection import CORPUS, source_of

BODY = "The work was announced at a ceremony that was attended by many people from the district and beyond."


def record(text: str) -> Record:
    """Return the record of an English text."""
    return extract(msgspec.structs.replace(source_of(text), language="en"))


def people(text: str) -> list[tuple[str, list[str]]]:
    """Return names with titles."""
    return [(person.name, list(person.titles)) for person in record(f"{text}\n{BODY}").people]


NAMES = {
    "Mr Vikram s/o Pillai attended the event.": "Vikram s/o Pillai",
    "Mdm Siti binte Osman attended the event.": "Siti binte Osman",
    "Dato' Seri Rahman bin Haji Idris attended the event.": "Rahman bin Haji Idris",
    "Mr Kelvin Lau Ho-yin attended the event.": "Kelvin Lau Ho-yin",
    "Shri K. N. Raghava Rao attended the event.": "K. N. Raghava Rao",
    "Smt. Asha Menon, IAS, attended the event.": "Asha Menon",
    "Chairman Daniel R. Whitmore III attended the event.": "Daniel R. Whitmore III",
    'Chairman Otis "Bud" Ramer-Quinn attended the event.': 'Otis "Bud" Ramer-Quinn',
    "H.E. Dr Katrin Vogel-Haus attended the event.": "Katrin Vogel-Haus",
    "The project manager Siân O'Rourke attended the event.": "Siân O'Rourke",
    "Dr Pieter van der Merwe attended the event.": "Pieter van der Merwe",
    "The secretary Md. Tarikul Sarder attended the event.": "Md. Tarikul Sarder",
    "Prof Olu Adeyemi-Clarke attended the event.": "Olu Adeyemi-Clarke",
    "Yusof Haji Al Karimi, Secretary of the Fund, attended the event.": "Yusof Haji Al Karimi",
    "Minister Patrick O’ Dell attended. Minister Patrick O’Dell spoke.": "Patrick O’ Dell",
    "Senator Ian Moss TD attended the event.": "Ian Moss",
    "Eng. Dawood Al Hajari attended the event.": "Dawood Al Hajari",
    "Earlier the firm built works in Hung Yen province. Senators Tovrik Bandar and the rest attended.": "Tovrik Bandar",
    "Her Worship Gisele Pagot, Mayor of Norvik, attended the event.": "Gisele Pagot",
    "A plant was shown. M. A. Jabbal, President of the Fund, attended the event.": "M. A. Jabbal",
    "Prof. A Ravi Nalluri attended the event.": "A Ravi Nalluri",
    "Lt. Gen (Retd.) Vikram Athale attended the event.": "Vikram Athale",
    "Tengku Datuk Seri Razif Abdul Kadir attended the event.": "Razif Abdul Kadir",
    "Cache Electric, George S. and Quillon Trust gave a plaza. Mr Ian Moss attended.": "Ian Moss",
}


@pytest.mark.parametrize(("text", "name"), NAMES.items())
def test_a_name_is_read_whole_and_bare(text: str, name: str) -> None:
    assert [found for found, _ in people(text)] == [name]


TITLES = {
    "Ms. Ada Thorn, Secretary, Department of Trade and Chairman, Port Trust, attended.": [
        "Secretary, Department of Trade and Chairman, Port Trust"
    ],
    "Corvel Chairman and CEO Daniel Whitmore attended.": ["Corvel Chairman and CEO"],
    "The Under Secretary for Environment, Mrs Alice Cheung, attended.": ["Under Secretary for Environment"],
    "Union Minister of Mines, Coal and Parliamentary Affairs Devraj Naikar attended.": [
        "Union Minister of Mines, Coal and Parliamentary Affairs"
    ],
    "Principal Secretary to the prime minister Dr Ahmad Kaizari attended.": ["Principal Secretary to the prime minister"],
    "Norvik Assistant Chief Executive Officer (CEO) Tan Wei Heng attended.": ["Norvik Assistant Chief Executive Officer (CEO)"],
    "Tom Callow, who is the chief executive of Callow & Finch, attended.": ["chief executive of Callow & Finch"],
    "Former Energy Secretary Lucille Abernathy attended.": ["Former Energy Secretary"],
    "Ms Lin Sailo, Director (Skill Development), attended.": ["Director (Skill Development)"],
    "NPU Physics Assistant Professor Dr Amal Sen attended.": ["NPU Physics Assistant Professor"],
    "Shri V. K. Nambi, Secretary to Hon'ble Chief Minister (5-T), attended.": ["Secretary to Hon'ble Chief Minister (5-T)"],
    "Dev Raman, Hon'ble Minister, Industries, attended.": ["Minister, Industries"],
    "Mr. T. V. Naren, MD, Corvel Steel, attended.": ["MD, Corvel Steel"],
    "Coordinator, International Affairs (NPU), Asha Menon attended.": ["Coordinator, International Affairs (NPU)"],
    "Communications and Digital Minister Rahman bin Idris attended.": ["Communications and Digital Minister"],
    "Investment, Trade and Industry Minister Dr Rahman bin Idris attended.": ["Investment, Trade and Industry Minister"],
    "Department of Fisheries regional director Tom Callow attended.": ["Department of Fisheries regional director"],
    "Sean Callow, vice president, real estate development, Corvel Inc., attended.": [
        "vice president, real estate development, Corvel Inc."
    ],
    "Paul Schaub, principal architect with NBN Architects, attended.": ["principal architect with NBN Architects"],
    "Ada Thorn, Norvik's Head of Sales, attended. Ada Thorn, Head of Sales at Norvik, spoke.": ["Norvik's Head of Sales"],
    "The Admiral, Mr. Tom Callow, attended.": ["Admiral"],
    "Sr. Mercy Angel, SPC (President, LPU) attended.": ["President, LPU"],
    "Lin Chamber of Commerce & Industry’s President Tom Callow attended.": ["Lin Chamber of Commerce & Industry’s President"],
    "Dr Asif Karim (HoD Management Sciences) attended.": ["HoD Management Sciences"],
    "The mayor of London Sadik Khan attended.": ["mayor of London"],
    "Quill and Partners founder Norman Bentley attended.": ["Quill and Partners founder"],
    "Prof. Elpid Agbay, NPU College of Agriculture and Food Science dean, attended.": ["NPU College of Agriculture and Food Science dean"],
    "Dr Asha Menon, DG, NPA today attended.": ["DG, NPA"],
    "Ravi Kumar, chairman, National Design Forum and former NPA scientist, attended.": [
        "chairman, National Design Forum and former NPA scientist"
    ],
    "Director of NPU professor Ravi Kumar attended.": ["Director of NPU"],
    "Ravi Kumar, professor, Mechanical Engineering department, attended.": ["professor, Mechanical Engineering department"],
    "Prof. Ravi Kumar, Dean-Sponsored Research (SRC) (In-Charge) of NPU, attended.": ["Dean-Sponsored Research (SRC) (In-Charge) of NPU"],
    "Stephen Lecroy, MPP for Norvik-West, attended.": ["MPP for Norvik-West"],
    "It is the first factory, said Ada Thorn, the company’s General Director.": ["General Director"],
    "The Vice President, Prime Minister and Ruler of Norvik, Mr. Tom Callow, attended.": [
        "Vice President, Prime Minister and Ruler of Norvik"
    ],
    "Vice Mayor and District 5 Councilmember David Moss attended.": ["Vice Mayor and District 5 Councilmember"],
}


@pytest.mark.parametrize(("text", "titles"), TITLES.items())
def test_a_post_is_kept_as_written(text: str, titles: list[str]) -> None:
    assert [found for _, found in people(text)] == [titles]


NOBODY = (
    "Northgate Trust Director Skill Development plans were shown.",
    "The Paul Jansen Award was given to the best of the year.",
    "The agreement with Morgan & Hale was seen by the Delta Trading Company.",
    "Green Hydrogen Mission Director posts were filled at the Ministry of Power.",
)


@pytest.mark.parametrize("text", NOBODY)
def test_an_organisation_or_a_thing_is_no_person(text: str) -> None:
    assert people(text) == []


def test_a_surname_with_an_address_is_the_person_named_before() -> None:
    found = record(f"Dr Ama Boateng, Chairman of Volta Foods, attended. Dr Boateng said the harvest was good.\n{BODY}")
    assert [(p.name, p.titles, p.roles) for p in found.people] == [("Ama Boateng", ("Chairman of Volta Foods",), ("attend", "speak"))]


ROLES = {
    "The foundation stones were laid jointly by Ada Thorn, Mayor of Norvik, and Tom Callow, First Secretary.": {
        "Ada Thorn": ("attend",),
        "Tom Callow": ("attend",),
    },
    "Foreign Minister Ada Thorn and his Norvik colleague Radosław Tovrik signed an agreement in Warsaw.": {
        "Ada Thorn": ("sign",),
        "Radosław Tovrik": ("sign",),
    },
    "“Minister Ada Thorn and I expressed our thanks,” Mayor Tom Callow said.": {"Ada Thorn": (), "Tom Callow": ("speak",)},
    "Chair Ada Thorn, attending virtually, said the work had begun.": {"Ada Thorn": ("attend", "speak")},
    "The pact was witnessed by Prime Minister Ada Thorn and his Norvik counterpart Dr Tom Callow.": {
        "Ada Thorn": ("witness",),
        "Tom Callow": ("witness",),
    },
    "It was signed on behalf of the port by Ms Ada Thorn and on behalf of the Harbour Board by the Admiral, Mr. Tom Callow.": {
        "Ada Thorn": ("represent", "sign"),
        "Tom Callow": ("represent", "sign"),
    },
    "It was signed in the presence of Ms Ada Thorn, Minister for Trade & Tourism and Tovrik Kazrim, Norvik’s Chief Officer.": {
        "Ada Thorn": ("witness",),
        "Tovrik Kazrim": ("witness",),
    },
    "As stressed by the Trade Minister, Ms Ada Thorn, the ports will grow.": {"Ada Thorn": ("speak",)},
    "It was attended by Ms Ada Thorn, Head of Sales; and executives of Norvik: Dr Tom Callow; and Dr Ian Moss.": {
        "Ada Thorn": ("attend",),
        "Tom Callow": ("attend",),
        "Ian Moss": ("attend",),
    },
    "Digital Minister Ada Thorn represented Norvik to sign a memorandum.": {"Ada Thorn": ("represent", "sign")},
    "Mayor Ada Thorn opened the Harbour School on Friday, with Principal Tom Callow and Chairman Ian Moss.": {
        "Ada Thorn": ("unveil",),
        "Tom Callow": ("attend",),
        "Ian Moss": ("attend",),
    },
    "Thomas Jones ’53 and Lois Thorn ’59 spoke on behalf of the families.": {
        "Thomas Jones": ("represent", "speak"),
        "Lois Thorn": ("represent", "speak"),
    },
    "Minister Ada Thorn, Mayor Tom Callow and local representatives attended.": {"Ada Thorn": ("attend",), "Tom Callow": ("attend",)},
    "Among those present were the Deputy Speaker, Tom Callow; Governor of Norvik, Jidar Sanvolu, represented by the Deputy Governor, "
    "John Thorn; Chairman of the Fund, Walko Endum; members of the Assembly.": {
        "Tom Callow": ("attend",),
        "Jidar Sanvolu": (),
        "John Thorn": ("attend", "represent"),
        "Walko Endum": ("attend",),
    },
    "Beside the weir, Mary Odell, County Commissioner, on behalf of Judge Ada Thorn, Chair of the River Board; and Tom Callow, Sheriff of "
    "Thornbury, promised six lifeboats.": {"Mary Odell": ("represent", "speak"), "Ada Thorn": (), "Tom Callow": ("speak",)},
    "Stephen Lecroy, MPP for Norvik, joined Maurice Bevan, Mayor of Lin; and local residents for the opening of the hall.": {
        "Stephen Lecroy": ("attend",),
        "Maurice Bevan": ("attend",),
    },
    "The MoU was signed by the Directors of the laboratories and Prof Tom Callow.": {"Tom Callow": ("sign",)},
    "The memorandums were signed between LPU President John Thorn and Oak President Tom Callow on July 21.": {
        "John Thorn": ("sign",),
        "Tom Callow": ("sign",),
    },
    "Dr. Ada Thorn together with Dr. Tom Callow served as witnesses.": {"Ada Thorn": ("witness",), "Tom Callow": ("witness",)},
    "Present were Asst. Prof. Ruth Ann S. Entell, LPU coordinator; Dr. Jose V. Camay, Jr., NPU chancellor.": {
        "Ruth Ann S. Entell": ("attend",),
        "Jose V. Camay, Jr.": ("attend",),
    },
    "Chancellor Ada Thorn while addressing the ceremony said it was good.": {"Ada Thorn": ("speak",)},
    "On behalf of Lin College, Dean John Thorn and Director Tom Callow signed the pact.": {
        "John Thorn": ("represent", "sign"),
        "Tom Callow": ("represent", "sign"),
    },
    "The pact was signed by Dr John Thorn (dean) from LPU and Dr Tom Callow (Director) from NPU.": {
        "John Thorn": ("sign",),
        "Tom Callow": ("sign",),
    },
    "The MoU was signed by NPCCI Senior Vice-President, Khavar Shazeb and LPU Chancellor Dr Tom Callow.": {
        "Khavar Shazeb": ("sign",),
        "Tom Callow": ("sign",),
    },
    "President Ada Thorn is at the site, presiding over the ceremony.": {"Ada Thorn": ("host",)},
    "Mayor Ada Thorn thanked all donors who participated.": {"Ada Thorn": ("speak",)},
    "It was attended by Prof. Ada Thorn of Lin University, Prof Tom Callow of Oak College and Dr Ian Moss.": {
        "Ada Thorn": ("attend",),
        "Tom Callow": ("attend",),
        "Ian Moss": ("attend",),
    },
}


@pytest.mark.parametrize(("text", "expected"), ROLES.items())
def test_what_each_person_does(text: str, expected: dict[str, tuple[str, ...]]) -> None:
    assert {p.name: tuple(sorted(p.roles)) for p in record(f"{text}\n{BODY}").people} == expected


def test_projects_that_were_signed_are_one_signing_with_their_number() -> None:
    (signing,) = record("In all 54 projects, worth 2.5 billion yuan, were signed on site. Mayor Tom Callow attended.").signings
    assert (signing.count, signing.parties, signing.subject, signing.amount and signing.amount.value) == (54, (), "projects", 2_500_000_000)


def test_agreements_told_group_by_group_are_one_signing_each() -> None:
    text = (
        "Two agreements were signed: one between Lintown University and Corvel Steel Ltd; the other among Oakland College, CPA and the LFC."
    )
    found = record(text).signings
    assert [s.parties for s in found] == [("Lintown University", "Corvel Steel Ltd"), ("Oakland College", "CPA", "LFC")]
    assert [(s.subject, s.count) for s in found] == [("agreements", 1)] * 2


def test_a_report_launched_is_a_release() -> None:
    (release,) = record("Minister Ada Thorn this morning launched the first Norvik Goals Baseline 2019 report for the nation.").releases
    assert (release.title, release.by) == ("Norvik Goals Baseline 2019 report", "Ada Thorn")


def test_two_of_a_family_are_two_persons() -> None:
    text = "Sheikh Hamdan bin Rashid Al Maktar, Crown Prince, and Sheikh Maktar bin Rashid Al Maktar, Deputy Ruler, attended."
    assert [name for name, _ in people(text)] == ["Hamdan bin Rashid Al Maktar", "Maktar bin Rashid Al Maktar"]


def test_one_signing_for_each_item_that_names_all_its_parties() -> None:
    text = "Two MoUs were signed- one among Lin Fund (LF), the Norvik Institute (NI) and Oak Motors Ltd; and another among Ash, NI and OM."
    assert [signing.parties for signing in record(text).signings] == [
        ("Lin Fund", "Norvik Institute", "Oak Motors Ltd"),
        ("Ash", "Norvik Institute", "OM"),
    ]


def test_a_signing_without_parties_is_the_one_told_next_with_them() -> None:
    text = "The MoU was signed by Mr Tom Callow.\nNorvik and Ostmark have signed a Memorandum of Understanding. They were glad about that."
    assert [signing.parties for signing in record(text).signings] == [("Norvik", "Ostmark")]


@pytest.mark.parametrize("row", roles.TABLE, ids=lambda row: row.example)
def test_each_row_of_the_table_of_roles_reads_its_own_example(row: roles.Row) -> None:
    marks = tuple(i for i, c in enumerate(row.example) if c == PERSON)
    stands = tuple(Stand(i, i + 1, n, True, None) for n, i in enumerate(marks))
    skeleton = Skeleton(row.example, stands, marks, (0,), (0,))
    assert set(row.roles) <= {cue.role for _, cue in roles.read(skeleton)}


MEASURES = {
    "Rs. 1,240 crore was spent": ("Rs. 1,240 crore", 12_400_000_000, None),
    "an area of 1, 20,000 sq ft here": ("1, 20,000 sq ft", 120_000, None),
    "nearly 8,500 jobs": ("nearly 8,500 jobs", 8500, None),
    "some 1 200 racks": ("some 1 200 racks", 1200, None),
    "loans of between £10,000 and £150,000": ("between £10,000 and £150,000", 10_000, 150_000),
    "a £12.5m fund": ("£12.5m", 12_500_000, None),
    "close to 250 guests": ("close to 250 guests", 250, None),
    "26 per cent of it": ("26 per cent", 26, None),
    "a 60,000-square-foot hall": ("60,000-square-foot", 60_000, None),
    "spread over 42 acres": ("42 acres", 42, None),
    "seven terminals": ("seven terminals", 7, None),
    "an expected N200 million": ("N200 million", 200_000_000, None),
    "a two-day summit": ("two-day", 2, None),
    "the 18,000 tonne steel frame": ("18,000 tonne", 18_000, None),
    "office space over 45 floors": ("45 floors", 45, None),
    "about 20.6 billion U.S. dollars": ("about 20.6 billion U.S. dollars", 20_600_000_000, None),
    "approximately $1-1.5 million": ("approximately $1-1.5 million", 1_000_000, 1_500_000),
    "over 2000 vertebrate and invertebrate fossils": ("over 2000 vertebrate and invertebrate fossils", 2000, None),
    "a loan of K50 million": ("K50 million", 50_000_000, None),
    "P5-million road": ("P5-million", 5_000_000, None),
    "a loan of 50 million PGK": ("50 million PGK", 50_000_000, None),
    "one million trees": ("one million trees", 1_000_000, None),
    "twenty-six (26) companies": ("twenty-six (26) companies", 26, None),
    "2.5 times the old size": ("2.5 times", 2.5, None),
}


@pytest.mark.parametrize(("text", "expected"), MEASURES.items())
def test_a_number_is_read_with_its_unit(text: str, expected: tuple[str, float, float | None]) -> None:
    (found,) = measures.read(text, 0, len(text))
    assert (text[found.start : found.end], found.value, found.value_to) == expected


@pytest.mark.parametrize(
    "text",
    [
        "in March 2025",
        "on 14 February",
        "Pier 14",
        "at 5.30 pm",
        "over the next five years",
        "Vision 2030",
        "the 22nd convocation",
        "the first to be built in four decades",
        "the five NPA laboratories",
    ],
)
def test_dates_names_and_horizons_are_no_figures(text: str) -> None:
    assert measures.read(text, 0, len(text)) == []


DATES = {
    "HARBOUR BAY, 12 March 2025 — The bank today opened its Harbour Data Centre.": ("2025-03-12", "12 March 2025", False),
    "The Harbour Data Centre was opened by Mr Lee Wong today (May 3).\nEnds/Saturday, May 3, 2025": ("2025-05-03", "today (May 3)", True),
    "The Harbour Data Centre was opened by Mr Lee Wong on Friday (21 November).": ("--11-21", "Friday (21 November)", False),
    "HARBOUR BAY, 12 March 2025: Mr Lee Wong opened the lab. It was constituted on 22 July 2010.": ("2025-03-12", "12 March 2025", False),
    "Mr Lee Wong gathered with others on Wednesday morning, Nov. 12 to open the Corvel Works.": ("--11-12", "Nov. 12", False),
    "The Harbour Data Centre was opened by Mr Lee Wong. “The deal signed today is good,” he said.": (None, None, False),
    "At the conclave held on May 8 and 9, Mr Lee Wong said the labs will grow.": ("--05-08", "May 8 and 9", False),
    "The Harbour Data Centre was opened by Mr Lee Wong on 13-6-2013.": ("2013-06-13", "13-6-2013", False),
    "The Harbour Data Centre was opened by Mr Lee Wong yesterday.\nPublished: 9 April 2025": ("2025-04-08", "yesterday", False),
}


@pytest.mark.parametrize(("text", "expected"), DATES.items())
def test_the_day_of_the_event(text: str, expected: tuple[str, str, bool]) -> None:
    event = record(text).event
    assert (event.date, event.date_text, event.year_inferred) == expected


SIGNINGS = {
    "Kestrel Dynamics and Navar Polytechnic signed an MoU.": ["Kestrel Dynamics", "Navar Polytechnic"],
    "Vayu Ports and Logistics Limited signed an MoU with the Ministry of Trade and Industry.": [
        "Vayu Ports and Logistics Limited",
        "Ministry of Trade and Industry",
    ],
    "An MoU was exchanged between Kestrel Dynamics and Navar Polytechnic.": ["Kestrel Dynamics", "Navar Polytechnic"],
    "Harbour Parks, Hailing University and the Green Finance Association entered into a tripartite agreement.": [
        "Harbour Parks",
        "Hailing University",
        "Green Finance Association",
    ],
    "Lin University, Srinagar (LU) and Oak College signed an MoU.": ["Lin University", "Oak College"],
    "An MoU was signed between Lin University (LU) here and Delhi-based Oak College.": ["Lin University", "Oak College"],
    "Norvik and Ostmark signed on Thursday an MoU on trade.": ["Norvik", "Ostmark"],
    "Norvik Port signed agreements with the Roads Authority in Lintown (RA), represented by Ms Ada Thorn, Head of RA; Oak Motors, "
    "represented by Mr Tom Callow.": ["Norvik Port", "Roads Authority", "Oak Motors"],
    "Malaysia’s Roads Authority (RA) signed an MoU with Oak Motors.": ["Roads Authority", "Oak Motors"],
    "Norvik Institute of Technology (NIT) Delhi, recognised by the state as a centre of its kind, has signed an MoU with Oak Motors.": [
        "Norvik Institute of Technology (NIT) Delhi",
        "Oak Motors",
    ],
    "Former NPA scientist Tom Callow and NPA scientist Ian Moss signed an MoU with Oak Motors.": ["Oak Motors"],
    "An MoU was signed among the Lin Fund (LF), the Centre of Excellence in Chip Technology (CECT) and Oak Motors.": [
        "Lin Fund",
        "Centre of Excellence in Chip Technology",
        "Oak Motors",
    ],
    "Lin University (LU), through the Office of Learning (OL), signed an MoU with Oak Motors.": ["Lin University", "Oak Motors"],
    "NORVIK (PR): Lin Chamber (LC) and University of Norvik (UN), under a programme of the Chamber, signed an MoU on trade.": [
        "Lin Chamber",
        "University of Norvik",
    ],
    "An MoU between the Lin Port Authority (LPA) and the Oak Port Authority, was signed at the ministry.": [
        "Lin Port Authority",
        "Oak Port Authority",
    ],
}


PLACES = {
    "Harbour Desk: Mayor Ada Thorn signed two pacts today at the Conference Room of the Ministry of Trade & Science.": (
        "Conference Room of the Ministry of Trade & Science"
    ),
    "Mayor Ada Thorn today opened the model house at the Rural Technology Park.": "Rural Technology Park",
    "Harbour Bay: Corvel Works Chairman Tom Callow today opened the branch of the firm for all of its customers there.": "Harbour Bay",
    "(NEWSNET- Norvik Press (NP)) HARBOUR BAY, Jan 11 (NP) -- Mayor Tom Callow opened the branch.": "HARBOUR BAY",
    "Update: Corvel Works Chairman Tom Callow today opened the branch of the firm for all of its customers there.": None,
    "Minister Ada Thorn today inaugurated the new campus of Lin Academy (LA) in Harbour Bay.": "Harbour Bay",
    "Mayor Tom Callow spoke. The forum kicked off on Saturday in Harbourton, a town of the east.": "Harbourton",
    "NPA – Mayor Tom Callow opened the branch that will serve the people of the district for many years.": None,
    "ĐỊNH NAM — Mayor Tom Callow opened the branch that will serve the people of the district for years.": "ĐỊNH NAM",
    "Mayor Tom Callow commissioned the $1.5bn Harbour Seaport in Norvik.": "Norvik",
    "Lintown - Mayor Tom Callow today opened the branch of the firm for all of its customers there.": "Lintown",
    "Lintown : Mayor Tom Callow today opened the branch of the firm for all of its customers there.": "Lintown",
    "The conclave was held in the NPU-H campus at Lin, and Prof Tom Callow spoke.": "NPU-H campus at Lin",
    "Mr Tom Callow signed the pact at the Conference Room of the Ministry of Trade, with all of its staff.": (
        "Conference Room of the Ministry of Trade"
    ),
    "Mr Tom Callow signed the pact at the Arab Fund premises in Norvik, with all of its staff.": "Arab Fund premises in Norvik",
    "Signing the agreement in Norvik, Mr Tom Callow said it was good.": "Norvik",
    "Lintown - NPA\nMr Tom Callow opened a branch that will serve the people of the district for many years.": "Lintown",
    "The pact of Norvik and Ostmark was signed by Mr Tom Callow at the Ministry of Trade, during a visit.": "Ministry of Trade",
    "Minister Ada Thorn spoke at the Harbour Bay Convention Centre, on Monday (May 26).": "Harbour Bay Convention Centre",
}


@pytest.mark.parametrize(("text", "place"), PLACES.items())
def test_the_place_of_the_event(text: str, place: str | None) -> None:
    assert record(f"{text}\n{BODY}").event.place == place


SITES = {
    "Mayor Ada Thorn visited the Harbour Institute on Thursday to inaugurate the ABC-D model house built at the Rural Park.": (
        (),
        ("ABC-D model house",),
    ),
    "Corvel Works has officially opened a new 105,000 square foot factory in Harbour Bay.": ((), ("new 105,000 square foot factory",)),
    "A groundbreaking ceremony was held Wednesday for Gateway One.": (("Gateway One",), ()),
    "Governor Ada Thorn led the groundbreaking of the PHP140-million concreting project on a road.": (("concreting project",), ()),
    "It was a sod-cutting ceremony on Friday for the setting up of a pineapple factory in Harbour Bay.": (("pineapple factory",), ()),
    "The College officially dedicated the school’s New Sciences and Mathematics Building.": (
        (),
        ("New Sciences and Mathematics Building",),
    ),
    "Corvel Corporation inaugurated the first phase of its third Lintown Industrial Park in Norvik.": ((), ("Lintown Industrial Park",)),
    "Mayor Ada Thorn attended a groundbreaking ceremony of another Lintown Industrial Park.": (("Lintown Industrial Park",), ()),
    "Mayor Ada Thorn attended the official opening celebration at the fully revitalized Maple Library & Community Centre.": (
        (),
        ("Maple Library & Community Centre",),
    ),
    "Mr. Tom Callow visited the institute on Thursday to inaugurate the model house built in the park.": ((), ("model house",)),
    "Officials cut the ribbon Thursday morning for the new Corvel Aerospace facility.": ((), ("Corvel Aerospace facility",)),
}


@pytest.mark.parametrize(("text", "sites"), SITES.items())
def test_what_is_begun_and_opened(text: str, sites: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
    found = record(f"{text}\n{BODY}")
    assert (tuple(g.name for g in found.groundbreakings), tuple(u.name for u in found.unveilings)) == sites


@pytest.mark.parametrize(("text", "parties"), SIGNINGS.items())
def test_the_parties_of_a_signing(text: str, parties: list[str]) -> None:
    (signing,) = record(text).signings
    assert list(signing.parties) == parties


def test_an_opinion_has_only_figures_and_an_author() -> None:
    found = record(
        "Opinion: Read before you sign\nBy Rosalind Achter\nMinister Jane Smith opened the Harbour Centre, about 40 per cent of it empty."
    )
    assert (found.people, found.signings, found.unveilings, found.byline.authors) == ((), (), (), ("Rosalind Achter",))
    assert [figure.text for figure in found.figures] == ["about 40 per cent"]


def test_a_ceremony_told_by_its_kind_names_the_event_where_nothing_else_does() -> None:
    told = "At the contract signing ceremony, Mayor Ada Thorn said the two towns have been partners for years."
    assert record(told).event.name == "contract signing ceremony"
    assert record(told.replace("At the", "The council held a")).event.name == "contract signing ceremony"
    assert record(f"Mayor Ada Thorn opened the Norvik Harbour Forum. {told}").event.name == "Norvik Harbour Forum"


def test_a_press_contact_is_no_person_of_the_event() -> None:
    found = record(f"Dr Ama Boateng attended.\n{BODY}\nMedia contact: Hannah Ives, press officer, 00000")
    assert ([p.name for p in found.people], found.byline.authors) == (["Ama Boateng"], ("Hannah Ives",))


@pytest.mark.parametrize(
    "text", ["Dr. A. Lee of Port Ltd. met us. He left.", "It cost Rs. 5 crore. U.S. firms paid.", "“It is done.” She left."]
)
def test_sentences_do_not_break_inside_abbreviations(text: str) -> None:
    assert len(sentences(text, 0, len(text), 1)) == 2


ENGLISH = sorted(
    path.read_text(encoding="utf-8")
    for path in CORPUS.glob("*.txt")
    if path.stem.startswith(("e0", "t14", "t15", "t16", "t17", "t18", "t19"))
)


@settings(max_examples=60)
@given(st.sampled_from(ENGLISH), st.integers(0, 3000), st.integers(0, 400), st.text(" ,.;()'\"’“”&-AaBbÉ1$\n", max_size=12))
def test_a_mutated_article_gives_a_record_whose_strings_are_in_it(text: str, at: int, length: int, inserted: str) -> None:
    """`extract` checks the record itself: it raises when a string is not the text of its span."""
    at = min(at, len(text))
    mutated = text[:at] + inserted + text[at + length :]
    record(mutated or "x")


@given(st.text(max_size=80))
def test_tokens_cover_all_but_the_spaces(text: str) -> None:
    assert "".join(token.text for token in tokens(text, 0, len(text))) == "".join(text.split())


def test_the_users_own_words_decide() -> None:
    """A name without any cue is read when the office lists it; a string to leave alone is never a person."""
    text = f"Quillon Zarvas attended the opening. Mr Green Valley attended too.\n{BODY}"
    source = msgspec.structs.replace(source_of(text), language="en")
    own = Lexicon(names=("Quillon Zarvas",), leave_alone=("Green Valley",))
    assert [person.name for person in extract(source, lexicon=own).people] == ["Quillon Zarvas"]


def test_a_text_without_stops_is_cut_into_bounded_sentences() -> None:
    """No rule then takes more than linear time, whatever it does within a sentence."""
    text = "signed MoU with the A of B and " * 2000
    assert max(len(sentence.tokens) for sentence in sentences(text, 0, len(text), 1)) <= 501


def test_a_long_list_that_no_rule_closes_is_read_in_linear_time() -> None:
    """Each item can be read in several ways; trying them all together would never end."""
    assert len(record("; John Thorn, Chairman, A & B " * 120 + ".").people) <= 1


def test_a_number_without_end_measures_nothing() -> None:
    text = f"It cost ${'9' * 5000} and made {'9' * 5000} jobs and 50 plants."
    assert [text[m.start : m.end] for m in measures.read(text, 0, len(text))] == ["50 plants"]


def test_a_phrase_that_ends_with_a_conjunction_names_what_stands_before_it() -> None:
    """A joining word at the end of the words before a verb joins nothing (… Town Hall and was inaugurated)."""
    text = "The Marlow Bay Town Hall and was inaugurated."
    found = things.before(text, 0, text.index(" was"))
    assert found is None or "and" not in text[slice(*found)]
