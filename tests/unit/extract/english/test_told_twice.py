"""Things told by their kind and by their name, several of one sentence, and what was begun long ago; everything is invented."""

import pytest

from tests.unit.extract.english.test_enacted import told

SITES: dict[str, list[list[str]]] = {
    "Minister Tom Callow laid the foundation stone of a major infrastructure project. He also laid the foundation stone for clinic "
    "building to be built in Lin village.": [[], ["clinic building"]],
    "Mayor Ada Thorn laid the foundation stone of Oak School. She praised the building.": [[], ["Oak School"]],
    "Minister Tom Callow laid the foundation stone of development works worth Rs 12 crore.": [[], []],
    "Minister Tom Callow laid the foundation stones of the Alder Bridge, the Oak Hospital and a new school.": [
        [],
        ["Alder Bridge", "Oak Hospital", "new school"],
    ],
    "The mayor laid the foundation stones for a bus stand, a market and a fire station.": [[], ["bus stand", "market", "fire station"]],
    "Construction of Norvik’s $2.5 million community hall, library and health clinic will start in March. The sod-turning ceremony was "
    "held on Friday.": [[], ["community hall, library and health clinic"]],
    "Construction of Norvik’s new hall will start in March. Mayor Ada Thorn attended.": [[], []],
    "Work on Lin’s £3m swimming pool begins next week. Mayor Ada Thorn turned the first sod on Monday.": [[], ["swimming pool"]],
    "The Alder Technology Center opened its doors. Mayor Ada Thorn announced the grand opening of the 40,000 square foot building.": [
        ["Alder Technology Center"],
        [],
    ],
    "A new research facility opened Monday on the campus of Oak College. Hundreds gathered for the Grand Opening and Ribbon Cutting of "
    "the Thorn Building, a $9M project.": [["Thorn Building"], []],
    "A new research facility opened on Monday in Norvik. The mayor also officially opened the Thorn Arts Centre.": [
        ["new research facility", "Thorn Arts Centre"],
        [],
    ],
    "Nearly thirty years ago, the founders broke ground on the first Alder Hall. On Monday Mayor Ada Thorn opened the Oak Hall.": [
        ["Oak Hall"],
        [],
    ],
    "In 1998, Ada Thorn opened the Alder Museum. On Monday she opened the Oak Gallery.": [["Oak Gallery"], []],
    "The upcoming Lin Industrial City will create 5,000 jobs. Mayor Ada Thorn spoke at the project’s groundbreaking ceremony.": [
        [],
        ["Lin Industrial City"],
    ],
    "“As we gather to break the ground for the Norvik Knowledge City, we think of our children,” said Mayor Ada Thorn.": [
        [],
        ["Norvik Knowledge City"],
    ],
    "Mayor Ada Thorn opened a library, gym and community hall on Monday.": [["library, gym and community hall"], []],
    "Mayor Ada Thorn opened a library, a gym and a community hall on Monday.": [["library", "gym", "community hall"], []],
    "Mayor Ada Thorn visited a library, gym and hall in the city of Lin.": [[], []],
    "A groundbreaking ceremony was held Thursday for Oak School, a three-storey building with 42 classrooms and a gym.": [
        [],
        ["Oak School"],
    ],
    "Mayor Ada Thorn cut the first sod for the Alder Solar Park, a 60 MW plant that will power 24,000 homes.": [[], ["Alder Solar Park"]],
    "Ground has been broken on a new 12 kilometre ring road around Norvik.": [[], ["new 12 kilometre ring road"]],
    "He laid the foundation stones for the Oak Bypass, a 33/11 KV substation and a 100 bed hospital.": [
        [],
        ["Oak Bypass", "33/11 KV substation", "100 bed hospital"],
    ],
    "Foundation stone laid for Rs 55 crore stadium in Norvik, said Mayor Ada Thorn.": [[], ["stadium"]],
    "The new Alder Bridge, a 1.4 kilometre four lane crossing, was opened to traffic by Mayor Ada Thorn.": [["Alder Bridge"], []],
    "Mayor Ada Thorn opened the Norvik Winter Market on Friday.": [[], []],
    "Mayor Ada Thorn opened the Norvik Central Market on Friday.": [["Norvik Central Market"], []],
    "Minister Tom Callow laid the foundation stone for a ring road along the Lin bank worth Rs 85 crore, a river bridge at Oakham worth "
    "Rs 16 crore and a market in Lin worth Rs 2 crore.": [[], ["ring road", "river bridge", "market"]],
    "Mayor Ada Thorn opened the Alder Library worth $3 million, and the crowd at the hall cheered.": [["Alder Library"], []],
    "In pouring rain, work on Vardo’s new rowing centre officially got underway, said Mayor Ada Thorn.": [[], ["new rowing centre"]],
    "The refurbishment of the Alder Leisure Centre got under way on Friday with Mayor Ada Thorn.": [[], ["Alder Leisure Centre"]],
    "Councillors broke ground on a multi-million pound leisure centre, said Mayor Ada Thorn.": [[], ["leisure centre"]],
    "The first turf has been cut and masons are ready to begin work on Vardo’s new £3million rowing centre.": [[], ["rowing centre"]],
    "North of Norvik ground has been broken for a new 6-acre facility. A groundbreaking ceremony was held at dawn on the Oak Hill Road "
    "site, said Mayor Ada Thorn.": [[], ["new 6-acre facility"]],
}


@pytest.mark.parametrize(("text", "sites"), SITES.items())
def test_each_thing_is_told_once(text: str, sites: list[list[str]]) -> None:
    found = told(text)
    assert [[site.name for site in found.unveilings], [site.name for site in found.groundbreakings]] == sites
