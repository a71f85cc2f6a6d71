"""The house that an event was held in, and what a ceremony was for; everything is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import record

BODY = "Mayor Ona Brill, who attended the ceremony, thanked everybody."
PLACES: dict[str, str | None] = {
    "The deal was signed in a ceremony held on Monday at Lin Roads (LR) head office, Kotapur in the city.": "Lin Roads (LR) head office, Kotapur",
    "The rite took place at the Kauri College marae, Te Awa o Te Rangi.": "Kauri College marae, Te Awa o Te Rangi",
    "The rite took place at the Oak Bank headquarters, Ada Thorn said.": "Oak Bank headquarters",
    "The signing was held at the Oak Bank head office, President Ona Brill said.": "Oak Bank head office",
    "Mayor Ona Brill looks at the poster of the plan at the party open house at LWTC, Norvik on May 3, 2030.\nMayor Ona Brill launched the Rivers Plan at Oak Hall 2, Lin World Trade Centre (LWTC), here.": "Oak Hall 2, Lin World Trade Centre (LWTC)",
    "The Lin World Trade Centre (LWTC) has a new chairman. The deal was signed at LWTC on Monday by Mayor Ona Brill.": "LWTC",
    "Mayor Ona Brill attended the ribbon-cutting ceremony in the Harbour Fitness Centre at the Roe Complex on Sunday.": "Harbour Fitness Centre at the Roe Complex",
    "Mayor Ona Brill met students in the College of Law at Alder University on Monday.": "Alder University",
    "The dinner was held in Norvik at the Thorn Hotel on Monday.": "Thorn Hotel",
    "Lin Health now has a pharmacy inside the Oak Street House. Officials cut the ribbon on Friday to officially open the pharmacy.": "Oak Street House",
    "Governor Ona Brill on Friday opened to the public, the new trauma facility at Denby in Tamba.\nThe facility, known as the Denby Trauma Centre, cost $3 million.": "Denby in Tamba",
    "Governor Ona Brill inaugurated the new reading room of the library at Roe School in Tamba on Friday.": "Roe School in Tamba",
    "Governor Ona Brill opened the new bakery inside the Alder Mall on Friday.": "Alder Mall",
    "The pact was renewed by Consul Hana Ito in a ceremony at Nordvik Mills' bottling plant in Tarbert.": "Nordvik Mills' bottling plant in Tarbert",
    "The memorandum was signed by Dr. Ola Berg in a ceremony at Solace Foods' research campus in Elmira.": "Solace Foods' research campus in Elmira",
    "The two bodies signed a memorandum on Monday.\nThey thanked their clerks.\nThe signing of the memorandum, at the Cabinet Room of the Premier's office in Odeya, was led by Clerk Femi Bako.": "Cabinet Room of the Premier's office in Odeya",
    "The festival was held at Bahrun's renowned Al Noor Heritage Museum and was part of the celebrations.": "Al Noor Heritage Museum",
    "The concert was held at Norvik's historic Roe Hall.": "Roe Hall",
    "Veterans gathered in silence to unveil the tablet at Denby Bus Station, with a piper playing.": "Denby Bus Station",
    "The tablet, at Ashwell station on the Vale Line, was made by a local smith.": "Ashwell station",
    "Hundreds of people gathered on the Moana Rd side of the river for the opening of the bridge.": "Moana Rd side of the river",
    "The Lin Institute of Mining (LIM) has a new partner. The agreement was signed by Prof. Tara Nair and Prof. Ron Das at LIM.": "LIM",
    "The Secretary, Anjali Rao, today laid the foundation stone of a library, at Panchayat Bela Kothi in Block Sundar.": "Panchayat Bela Kothi in Block Sundar",
    "Premier Lena Hovik broke ground on a new housing scheme at 18 Garner Road in Seaview, St. Elmo, giving hope to many.": "18 Garner Road in Seaview",
    "The Minister laid the foundation for a 50-bed hospital and a nursing college in Rampur.": "Rampur",
    "Premier Lena Hovik broke ground for the Oak Homes at 18 Garner Road in Seaview Park, St. Elmo, giving hope to many.": "18 Garner Road in Seaview Park, St. Elmo",
    "Governor Ona Brill commissions the Rowan Water Project, Orm.": "Orm",
    "The Governor on Friday inaugurated the Denby Trauma Centre at Government General Hospital in Rampur.": "Government General Hospital in Rampur",
    "At a ceremony held at the Roe Square in downtown Lusanda on Monday, the Premier opened the tower.": "Roe Square in downtown Lusanda",
    "The contract was signed at the head office of Baltic Grain in Klaipe on Tuesday.": "head office of Baltic Grain in Klaipe",
    "The foundation stone was laid at Kala village in Rampur tehsil by Ron Das.": "Kala village in Rampur tehsil",
    "The signing ceremony took place during the Lin Energy Week in Bahrun.": "Bahrun",
    "The Army Chief opened the hall at the Oak Garrison in Tamba on Tuesday.": "Oak Garrison in Tamba",
    "The pact follows talks held in Orm last year.": None,
    "The clinic was inaugurated yesterday, the second since the opening of the North Hospital in Tamba on May 3.": None,
    "Five councils signed an agreement to set up a soil centre headquartered at Mbale University.": None,
    "Also present at the signing was Dr Tom Ray of the School of Music and Law at Fernhill University.": None,
    "Ona Brill, a professor of roads at Fernhill University, signed the memorandum.": None,
    "Governor Ona Brill opened the Rowan Water Project, Premier Lena Hovik said.": None,
}


@pytest.mark.parametrize(("told", "place"), PLACES.items())
def test_the_house_with_its_town(told: str, place: str | None) -> None:
    assert record(f"Norvik event draws many\n{told}\n{BODY}").event.place == place


BEGUN: dict[str, list[str]] = {
    "The ground breaking and pact signing ceremony for the Palm Court Housing Project was held in Orm on Tuesday.": [
        "Palm Court Housing Project"
    ],
    "Talking at the ground-breaking and blessing ceremony for the Palm Court Community Centre, Mr. Ian Holt thanked the workers.": [
        "Palm Court Community Centre"
    ],
    "The Premier broke ground on a new housing scheme. At the groundbreaking for the Oak Hill Housing Scheme, she wept.": [
        "Oak Hill Housing Scheme"
    ],
    "Ian Holt dug the first spadeful of soil at the site of a new Denby Library.": ["Denby Library"],
    "Minister Sara Lane turned the first sod at the new Denby Police Station site.": ["Denby Police Station"],
    "Deputy Mayor Ian Holt flagged off work on the Denby ring road.": ["Denby ring road"],
    "The council approved the groundbreaking of the Orm Dam.": [],
    "Ian Holt dug a well for the village school.": [],
    "The foundation stone was laid at Kala village in Rampur tehsil by Ron Das.": [],
    "A groundbreaking for a new town hall is a waste of everybody's time.": [],
    "A sod-turning for a new mill is often the sort of thing that nobody remembers.": [],
}


@pytest.mark.parametrize(("told", "names"), BEGUN.items())
def test_what_a_rite_for_two_acts_begins(told: str, names: list[str]) -> None:
    assert [site.name for site in record(f"Norvik event draws many\n{told}\n{BODY}").groundbreakings] == names


OPENED: dict[str, list[str]] = {
    "President Ruben Okello commissions Lakeside Sewerage project, Bonde.": ["Lakeside Sewerage project"],
    "Governor Ona Brill commissions the Rowan Flour Mill in Orm.": ["Rowan Flour Mill"],
    "A new footbridge over the River Tarn was opened to pedestrians on Monday.": ["new footbridge"],
    "A 3-km tunnel across the Oak Valley was inaugurated on Monday.": ["3-km tunnel"],
    "The Denby War Memorial was rededicated on Sunday after repairs.": ["Denby War Memorial"],
    "Denby's new Scout Hut was opened by Lady Vane.": ["Scout Hut"],
    "Denby Zoo has opened its new penguin enclosure.": ["new penguin enclosure"],
    "The foundation stone for the Rampur Cancer Institute was unveiled by Governor Ron Das.": [],
    "A bust of the late Dr. Amina Roe was unveiled at Government Medical College, Rampur.": ["bust of the late Dr. Amina Roe"],
    "The county has unveiled a blue plaque in honour of Ada Finch at her former school in Pellworth.": [
        "blue plaque in honour of Ada Finch"
    ],
    "A plaque in memory of the engineer Otto Brandl was unveiled at 12 Mill Lane on Friday.": [
        "plaque in memory of the engineer Otto Brandl"
    ],
    "Ian Holt unveiled a plaque to mark the event.": [],
    "Ian Holt unveiled a plaque and planted a tree.": [],
    "The council will unveil a blue plaque to Ada Finch.": [],
    "Ian Holt opened the Roe Library and unveiled a plaque in honour of Ada Finch.": ["Roe Library"],
    "The museum opened a new exhibition, Salt Roads, on Friday.": [],
    "Governor Ona Brill unveiled hospital equipment on Friday.": [],
    "Governor Ona Brill commissioned a new school bus on Friday.": [],
    "The council commissions a study of the Oak Bridge every year.": [],
    "The electoral commissions the Premier named have met.": [],
    "A ribbon-cutting for a new shop is the sort of event that nobody remembers.": [],
}


@pytest.mark.parametrize(("told", "names"), OPENED.items())
def test_what_is_put_to_work_or_crosses_something(told: str, names: list[str]) -> None:
    assert [site.name for site in record(f"Norvik event draws many\n{told}\n{BODY}").unveilings] == names


NAMES: dict[str, tuple[str | None, list[str]]] = {
    "Ian Holt spoke at the ground-breaking and deed-signing ceremony for the Palm Court Housing Project.": (
        "ground-breaking and deed-signing ceremony for the Palm Court Housing Project",
        [],
    ),
    "A groundbreaking ceremony for another town hall is a waste of time, Ian Holt said.": (None, []),
    "The Consulate of Tavria, Norvik yesterday hosted a day-long food event titled ‘Flavours of Tavria-Festival’, showing its cooking.": (
        "Flavours of Tavria-Festival",
        ["Consulate of Tavria, Norvik"],
    ),
    "Lin Academy, the training arm of Lin University, marked its inaugural Lin Academy Day 2031, themed ‘Bold Moves’, with a lunch.": (
        "Lin Academy Day 2031",
        ["Lin Academy"],
    ),
    "The Rotary Club of Denby held a blood drive dubbed 'Drops of Hope' on Monday.": ("Drops of Hope", ["Rotary Club of Denby"]),
    "Organised by the Books and Arts Centre of the General Roe Naval University, the event drew many.": (
        None,
        ["Books and Arts Centre of the General Roe Naval University"],
    ),
    "A Trade Forum was also convened for the guests.": (None, []),
    "Minister Ada Thorn opened the forum.": (None, []),
    "The council hosted a lunch on Monday. Ian Holt spoke of his book ‘Winds of Lin’.": (None, []),
    "The firm marked its 50th year on Monday.": (None, []),
}


@pytest.mark.parametrize(("told", "name", "organisers"), [(told, *row) for told, row in NAMES.items()])
def test_the_name_of_a_rite_and_who_held_it(told: str, name: str | None, organisers: list[str]) -> None:
    event = record(f"Norvik event draws many\n{told}\nMayor Ona Brill spoke.").event
    assert (event.name, list(event.organisers)) == (name, organisers)


RELEASES: dict[str, list[tuple[str, str | None]]] = {
    "An anthology of poems titled 'Songs of the Harbour', compiled by Col. Anil Perera, was launched at Roe College.": [
        ("Songs of the Harbour", None)
    ],
    "A memoir titled “Steel and Salt”, edited by Prof. Ada Kumar and published by Lin Press, was released by Ian Holt.": [
        ("Steel and Salt", "Ian Holt")
    ],
    "The songbook ‘Salt Wind’, a set of sea songs, compiled by Warden Ian Holt was launched on the school's website.": [
        ("Salt Wind", None)
    ],
    "A new report, Rents in the North, released by the Lin Institute on Monday, says so.": [("Rents in the North", "Lin Institute")],
    "Thorn Records released the album Blue Harbour by The Kites on Friday.": [("Blue Harbour", "Thorn Records")],
    "Tola Bright launched the novel Night Ferry in Orm on Friday.": [("Night Ferry", "Tola Bright")],
    "Tola Bright launched the book Salt and Snow: A Memoir of Orm at Roe Hall on Friday.": [
        ("Salt and Snow: A Memoir of Orm", "Tola Bright")
    ],
    "The book launch of Salt Wind: A Life at Sea by Ian Holt took place at Roe Hall.": [("Salt Wind: A Life at Sea", None)],
    "Soon after the warden launched the songbook, two of the loveliest songs, 'Salt Wind' and 'Ropes', were sung.": [],
    "Tola Bright released the book Monday.": [],
    "Tola Bright published the magazine Lin Life for ten years.": [],
}


@pytest.mark.parametrize(("told", "titles"), RELEASES.items())
def test_a_title_with_its_maker_or_its_kind(told: str, titles: list[tuple[str, str | None]]) -> None:
    assert [(one.title, one.by) for one in record(f"Norvik event draws many\n{told}\n{BODY}").releases] == titles
