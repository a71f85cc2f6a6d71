"""The constructions in which English reports tell of openings, ground-breakings and releases; names and bodies are invented."""

import re

import pytest

from generator.extract.english import openings
from generator.model.record import Record
from tests.unit.extract.english.test_english import BODY, record

HEADLINE = "Norvik event draws many"


def told(sentence: str) -> Record:
    """Return the record of a sentence as a report."""
    return record(f"{HEADLINE}\n{sentence}\n{BODY}")


SITES: dict[str, list[list[str]]] = {
    "The Alder Community Centre was officially opened on Tuesday.": [["Alder Community Centre"], []],
    "Norvik’s long-awaited Alder Swimming Hall has been officially opened by MP Susan Whitcombe.": [
        ["Alder Swimming Hall"],
        [],
    ],
    "Mayor Susan Whitcombe opened the Alder Community Centre on Tuesday.": [["Alder Community Centre"], []],
    "Mayor Susan Whitcombe has officially opened the new Alder Community Centre.": [["Alder Community Centre"], []],
    "Governor Susan Whitcombe inaugurated the Alder Bridge on Tuesday.": [["Alder Bridge"], []],
    "Governor Susan Whitcombe led the inauguration of the Alder Bridge on Tuesday.": [["Alder Bridge"], []],
    "Governor Susan Whitcombe on Tuesday led the inauguration and blessing of the P120-million Alder town hall.": [["Alder town hall"], []],
    "The Governor has commissioned the Alder Water Project.": [["Alder Water Project"], []],
    "The Alder Water Project was officially commissioned by the Vice Governor, Mr. Mark Thornbury.": [["Alder Water Project"], []],
    "The official commissioning of the Alder Water Project took place on Tuesday.": [["Alder Water Project"], []],
    "Villagers danced after the official commissioning of the Alder Water Project.": [["Alder Water Project"], []],
    "The Minister commissioned a 50-bed hospital at Norvik.": [["50-bed hospital"], []],
    "The Chief Minister dedicated the Alder Medical College to the people.": [["Alder Medical College"], []],
    "The Chief Minister inaugurated the newly constructed Alder Auditorium built at a cost of Rs 9 crore.": [["Alder Auditorium"], []],
    "The programme was marked by the inauguration of the Alder Auditorium, built at a cost of Rs 9 "
    "crore, and the 80-bedded Norvik Civil Hospital.": [["Alder Auditorium", "80-bedded Norvik Civil Hospital"], []],
    "A ribbon-cutting ceremony was held Thursday for the Alder Medical Clinic.": [["Alder Medical Clinic"], []],
    "Mayor Susan Whitcombe cut the ribbon at the Alder Medical Clinic.": [["Alder Medical Clinic"], []],
    "Mayor Susan Whitcombe cut the ribbon to open the Alder Medical Clinic.": [["Alder Medical Clinic"], []],
    "Mayor Susan Whitcombe cut the ribbon to mark the official opening of the Alder Medical Clinic.": [["Alder Medical Clinic"], []],
    "The ribbon was cut on the Alder Medical Clinic on Tuesday.": [["Alder Medical Clinic"], []],
    "Local leaders celebrated the grand opening of the Alder Medical Clinic.": [["Alder Medical Clinic"], []],
    "The grand opening of the Alder Medical Clinic was held on Tuesday.": [["Alder Medical Clinic"], []],
    "The opening ceremony of the Alder Sports Complex was held on Tuesday.": [["Alder Sports Complex"], []],
    "The Alder Sports Complex opened its doors on Tuesday.": [["Alder Sports Complex"], []],
    "The Alder Sports Complex opened its doors to the public for the first time on Tuesday.": [["Alder Sports Complex"], []],
    "The Alder Sports Complex officially opened on Tuesday.": [["Alder Sports Complex"], []],
    "The Alder Sports Complex was declared open by the Sultan.": [["Alder Sports Complex"], []],
    "The Sultan declared open the Alder Sports Complex.": [["Alder Sports Complex"], []],
    "The Sultan officially launched the Alder Sports Complex.": [["Alder Sports Complex"], []],
    "A plaque was unveiled by the mayor to mark the opening of the Alder Library.": [["Alder Library"], []],
    "The mayor unveiled a plaque to mark the opening of the Alder Library.": [["Alder Library"], []],
    "Alder Energy Holdings has opened a new data centre in Norvik.": [["new data centre"], []],
    "The President commissioned the newly-built Alder Dry Port.": [["Alder Dry Port"], []],
    "The facility will be officially opened next month.": [[], []],
    "The mayor will open the Alder Library next week.": [[], []],
    "The Alder Library, which opened in 1998, is closed.": [[], []],
    "The Alder Library was opened in 1998.": [[], []],
    "The mayor opened the meeting.": [[], []],
    "The mayor opened the Alder Summit on Tuesday.": [[], []],
    "The building was turned over to the Alder National High School.": [[], []],
    "The new Alder Clinic has been handed over to the community.": [[], []],
    "The inauguration of the Alder Library has been postponed.": [[], []],
    "Vice President Mark Thornbury has broken ground for construction works to begin on a 60-bed county hospital for the Alder Valley.": [
        [],
        ["60-bed county hospital for the Alder Valley"],
    ],
    "Vice President Mark Thornbury has broken ground for the construction of a 60-bed county hospital at Alder.": [
        [],
        ["60-bed county hospital"],
    ],
    "The university broke ground on the new Alder Science Building on Tuesday.": [[], ["Alder Science Building"]],
    "The university has broken ground on a $40 million Alder Science Building.": [[], ["Alder Science Building"]],
    "The university broke ground Tuesday on its Alder Science Building.": [[], ["Alder Science Building"]],
    "The university on Tuesday officially broke ground for the Alder Science Building.": [[], ["Alder Science Building"]],
    "Ground was broken on Tuesday for the Alder Science Building.": [[], ["Alder Science Building"]],
    "Ground has been broken for the Alder Science Building.": [[], ["Alder Science Building"]],
    "Ground has been officially broken on the Alder Science Building.": [[], ["Alder Science Building"]],
    "A groundbreaking ceremony for the Alder Science Building was held on Tuesday.": [[], ["Alder Science Building"]],
    "The groundbreaking ceremony of the Alder Science Building took place on Tuesday.": [[], ["Alder Science Building"]],
    "The university held a ground-breaking ceremony for its new Alder Science Building.": [[], ["Alder Science Building"]],
    "The university held a groundbreaking ceremony on Tuesday, 3 March, for the Alder Science Building.": [[], ["Alder Science Building"]],
    "The university hosted a groundbreaking ceremony Tuesday morning to mark the start of construction of the Alder Science Building.": [
        [],
        ["Alder Science Building"],
    ],
    "The groundbreaking ceremony marked the start of construction on the Alder Science Building.": [[], ["Alder Science Building"]],
    "Construction of the Alder Science Building officially began on Tuesday.": [[], ["Alder Science Building"]],
    "Construction work on the Alder Science Building has officially started.": [[], ["Alder Science Building"]],
    "Construction has begun on the Alder Science Building.": [[], ["Alder Science Building"]],
    "Work has started on the Alder Science Building.": [[], ["Alder Science Building"]],
    "The minister laid the foundation stone of the Alder Science Building.": [[], ["Alder Science Building"]],
    "The minister laid the foundation stone for a 50-bed hospital at Norvik.": [[], ["50-bed hospital"]],
    "The minister laid the foundation for the Alder Science Building.": [[], ["Alder Science Building"]],
    "The foundation stone of the Alder Science Building was laid by the minister on Tuesday.": [[], ["Alder Science Building"]],
    "The foundation stone for the Alder Science Building has been laid.": [[], ["Alder Science Building"]],
    "The foundation stone laying ceremony of the Alder Science Building was held on Tuesday.": [[], ["Alder Science Building"]],
    "The foundation-stone-laying ceremony for the Alder Science Building was held.": [[], ["Alder Science Building"]],
    "The minister performed the bhoomi pujan of the Alder Science Building.": [[], ["Alder Science Building"]],
    "The minister performed bhoomi pujan for the construction of the Alder Bridge.": [[], ["Alder Bridge"]],
    "Bhoomi poojan of the Alder Bridge was performed by the minister.": [[], ["Alder Bridge"]],
    "The bhoomi puja for the Alder Bridge was held on Tuesday.": [[], ["Alder Bridge"]],
    "The minister turned the sod for the Alder Science Building.": [[], ["Alder Science Building"]],
    "The minister turned the first sod on the Alder Science Building.": [[], ["Alder Science Building"]],
    "The first sod was turned on the Alder Science Building.": [[], ["Alder Science Building"]],
    "The President cut the sod for the construction of the Alder Interchange.": [[], ["Alder Interchange"]],
    "The President has cut sod for work to begin on the Alder Interchange.": [[], ["Alder Interchange"]],
    "A sod-turning ceremony was held on Tuesday for the Alder Science Building.": [[], ["Alder Science Building"]],
    "The sod-turning ceremony for the Alder Science Building was held.": [[], ["Alder Science Building"]],
    "The sod was cut for the construction of the Alder Interchange.": [[], ["Alder Interchange"]],
    "The Prime Minister officiated at the groundbreaking ceremony of the Alder Bridge.": [[], ["Alder Bridge"]],
    "The Prime Minister performed the ground-breaking of the Alder Bridge.": [[], ["Alder Bridge"]],
    "The Prime Minister launched the groundbreaking ceremony of an Ash Sports Hall project.": [[], ["Ash Sports Hall"]],
    "The Governor has flagged off the construction of the Alder Road.": [[], ["Alder Road"]],
    "The Governor flagged off construction work on the Alder Road.": [[], ["Alder Road"]],
    "The topping-out ceremony of the Alder Tower was held.": [[], []],
    "The university will break ground on the Alder Science Building next year.": [[], []],
    "The university is set to break ground on the Alder Science Building.": [[], []],
    "The report breaks new ground for the Alder Institute.": [[], []],
    "The policy lays the foundation for growth.": [[], []],
    "Construction of the Alder Bridge began in 2012.": [[], []],
    "Construction of the Alder Bridge is expected to begin next year.": [[], []],
    "Shovels hit the dirt Tuesday as the university broke ground on the Alder Science Building.": [[], ["Alder Science Building"]],
    "Alder North MCE Kofi Trasko has cut sod for the construction of a 5-unit market block in Velo, a fishing village.": [
        [],
        ["5-unit market block"],
    ],
    "Hon. Kofi Bentsil also cut the sod for the construction of a health compound at Velo in Alder.": [[], ["health compound"]],
    "Gov. Ian Trasko of Alder State on Friday inaugurated a fish market and Coastal Rescue Centre at Velo village.": [
        ["fish market", "Coastal Rescue Centre"],
        [],
    ],
    "The minister commissioned a 9-unit classroom block at the Alder Senior High School.": [["9-unit classroom block"], []],
    "The Secretary for Works, Ms Susan Whitcombe, officiated at the opening ceremony of the Alder Sports Centre today (March 3).": [
        ["Alder Sports Centre"],
        [],
    ],
    "The Alder Sports Centre will open to the public tomorrow.": [[], []],
    "Prime Minister Mark Thornbury on Friday inaugurated the Alder Expressway and laid the foundation stone of the Brack Airport.": [
        ["Alder Expressway"],
        ["Brack Airport"],
    ],
    "He also laid the foundation stone for several projects.": [[], []],
    "The Mayor of Alder, Councillor Susan Whitcombe, officially opened the new £2m Brack Leisure Centre on Friday.": [
        ["Brack Leisure Centre"],
        [],
    ],
    "A new £2m leisure centre has been officially opened in Brack.": [["leisure centre"], []],
    "Work has officially begun on a new £2m leisure centre in Brack.": [[], ["leisure centre"]],
    "Work is officially under way on the new Brack Leisure Centre.": [[], ["Brack Leisure Centre"]],
    "A ceremony was held on Tuesday to mark the start of work on the Brack Leisure Centre.": [[], ["Brack Leisure Centre"]],
    "A sod cutting ceremony was held on Tuesday to mark the start of work on the Brack Leisure Centre.": [[], ["Brack Leisure Centre"]],
    "City and state leaders gathered Tuesday to break ground on the Brack Fire Station.": [[], ["Brack Fire Station"]],
    "City leaders gathered Tuesday to cut the ribbon on the Brack Fire Station.": [["Brack Fire Station"], []],
    "Brack University celebrated the grand opening of the Alder Hall of Science on Friday.": [["Alder Hall of Science"], []],
    "Brack University dedicated the Alder Hall of Science on Friday.": [["Alder Hall of Science"], []],
    "The Alder Hall of Science was dedicated on Friday.": [["Alder Hall of Science"], []],
    "The President was at Brack to commission the Alder Water Supply Scheme.": [["Alder Water Supply Scheme"], []],
    "The RWD completed the construction of the Alder Bridge.": [[], []],
    "The inauguration and turnover of the Alder Multi-Purpose Building was held on Friday.": [["Alder Multi-Purpose Building"], []],
    "The Alder LGU inaugurated its new public market on Friday.": [["new public market"], []],
    "Construction of the second phase of the Alder Hospital started on Friday.": [[], ["Alder Hospital"]],
    "The foundation-laying ceremony of the Alder Plant was held on Friday.": [[], ["Alder Plant"]],
    "The groundbreaking of the Alder Plant is scheduled for next month.": [[], []],
    "The mayor unveiled plans for the Alder Library.": [[], []],
    "Alder Foods, which opened its first store in 1990, signed a deal.": [[], []],
    "Alder Foods opened a flagship store at the Brack Mall on Friday.": [["flagship store"], []],
    "The Sultan of Brack graced the official opening of the Alder Mosque.": [["Alder Mosque"], []],
    "The Alder Mosque was officially opened by the Sultan of Brack on Friday.": [["Alder Mosque"], []],
    "Alder Supervisor Mark Thornbury and county officials broke ground Thursday on a $12 million fire station in Brack.": [
        [],
        ["fire station"],
    ],
    "On the moor above Brack, ground has been broken for a new 9-acre depot.": [[], ["new 9-acre depot"]],
    "Townspeople gathered Tuesday for the ribbon cutting of the new Alder Services building located at 12 Quay Road.": [
        ["Alder Services building"],
        [],
    ],
    "The Duchess of Brack has officially opened Alder Hospice.": [["Alder Hospice"], []],
    "The Lord Mayor cut the ribbon on Alder House, a new homeless hostel.": [["Alder House"], []],
    "His Highness Sheikh Mark Thornbury inaugurated the Alder Desalination Plant on Monday.": [["Alder Desalination Plant"], []],
    "The unveiling ceremony of the Alder Research Institute was held in Norvik on May 8.": [["Alder Research Institute"], []],
    "The Alder Research Institute was officially unveiled on May 8.": [["Alder Research Institute"], []],
    "The Alder Expressway was opened to traffic on Monday.": [["Alder Expressway"], []],
    "The Alder Bridge opened to traffic on Monday.": [["Alder Bridge"], []],
    "The Alder Power Station was put into operation on Monday.": [["Alder Power Station"], []],
    "PM Mark Thornbury to inaugurate Alder Airport on Friday.": [[], []],
    "Minister Mark Thornbury e-inaugurated the Alder Skill Centre.": [["Alder Skill Centre"], []],
    "The two-storey school building was inaugurated on Friday at Brack Elementary School.": [["two-storey school building"], []],
    "Sen. Mark Thornbury led the groundbreaking and time capsule laying ceremony for the Alder Super Health Center.": [
        [],
        ["Alder Super Health Center"],
    ],
    "The Alder Super Health Center, whose construction began in 2021, was visited by the senator.": [[], []],
}


@pytest.mark.parametrize(("sentence", "sites"), SITES.items())
def test_what_is_opened_and_what_is_begun(sentence: str, sites: list[list[str]]) -> None:
    found = told(sentence)
    assert [[site.name for site in found.unveilings], [site.name for site in found.groundbreakings]] == sites


@pytest.mark.parametrize("row", [*openings.OPENED, *openings.BEGUN], ids=lambda row: row.example)
def test_each_row_reads_its_own_example(row: openings.Row) -> None:
    assert re.search(rf"{row.source} ", row.example)


RELEASES: dict[str, list[str]] = {
    "The ministry released a report titled “Rivers of Norland” on Tuesday.": ["Rivers of Norland"],
    "The ministry has released its Rivers Report 2024.": ["Rivers Report 2024"],
    "The ministry on Tuesday published the National Water Strategy.": ["National Water Strategy"],
    "The Minister today published her office’s new Charter of Aims.": ["Charter of Aims"],
    "The National Water Strategy was published on Tuesday.": ["National Water Strategy"],
    "The National Water Strategy was launched by the minister.": ["National Water Strategy"],
    "The Minister launched the National Water Strategy 2030.": ["National Water Strategy 2030"],
    "The minister unveiled the National Water Strategy.": ["National Water Strategy"],
    "The launch of the National Water Strategy took place on Tuesday.": ["National Water Strategy"],
    "At the launch of the Norland Rivers Report, the minister said water was scarce.": ["Norland Rivers Report"],
    "Brackwater University has launched a new index, the Norland Rivers Index.": ["Norland Rivers Index"],
    "Chief Minister Mark Thornbury released a volume, ‘The Quiet of the River’, on the delta.": ["The Quiet of the River"],
    "Governor Mark Thornbury released the book “The Quiet River” at the hall.": ["The Quiet River"],
    "The book “The Quiet River” was released by Governor Mark Thornbury.": ["The Quiet River"],
    "A book titled “The Quiet River” was released on Tuesday.": ["The Quiet River"],
    "A book entitled The Quiet River was launched at the hall on Tuesday.": ["The Quiet River"],
    "The book, The Quiet River, was launched at the hall on Tuesday.": ["The Quiet River"],
    "Her book, The Quiet River, was launched on Tuesday.": ["The Quiet River"],
    "Author Susan Whitcombe launched her book The Quiet River on Tuesday.": ["The Quiet River"],
    "Brackwater University held a press conference to release the Norland Rivers Report.": ["Norland Rivers Report"],
    "The office held a press conference to introduce the Green Book of Norland 2024.": ["Green Book of Norland 2024"],
    "The office held a press conference on the release of the Green Book of Norland 2024.": ["Green Book of Norland 2024"],
    "The Green Book of Norland 2024 was officially released on Tuesday.": ["Green Book of Norland 2024"],
    "The Norland Rivers Report, released on Tuesday, shows that water is scarce.": ["Norland Rivers Report"],
    "The report, Rivers of Norland, was released on Tuesday.": ["Rivers of Norland"],
    "In a report published on Tuesday, the bank said growth slowed.": [],
    "A report released by the bank last year showed growth slowed.": [],
    "The minister will launch the National Water Strategy next week.": [],
    "The minister is due to publish the National Water Strategy.": [],
    "The bank has not published the Rivers Report.": [],
    "The ministry issued the Guidelines on Safe Rivers.": ["Guidelines on Safe Rivers"],
    "The ministry issued a statement on Tuesday.": [],
    "The company issued a press release.": [],
    "The police released him.": [],
    "The white paper, entitled “Water for All”, was issued by the State Council.": ["Water for All"],
    "The State Council Information Office on Tuesday issued a white paper titled “Water for All.”": ["Water for All"],
    "The souvenir “Silver Waters” was also released on the occasion.": ["Silver Waters"],
    "The Governor also released a coffee table book titled ‘Rivers and Roads’.": ["Rivers and Roads"],
    "The 2024 edition of the Norland Rivers Report was released on Tuesday.": ["Norland Rivers Report"],
    "The commission made public its Green Rivers Plan on Tuesday.": ["Green Rivers Plan"],
    "Finance Minister Mark Thornbury released the ‘Plan for Norland @50’ at a press conference.": ["Plan for Norland @50"],
    "The Commission on Wednesday unveiled its first national Strategy for Norland.": ["Strategy for Norland"],
    "The ‘Strategy for Norland’ was released at a press conference by the minister.": ["Strategy for Norland"],
    "The Minister released the report Work Programme for Norland (WPN) prepared by the Council.": ["Work Programme for Norland"],
    "The World Council today released its flagship report, Rivers at Risk.": ["Rivers at Risk"],
    "The World Council today launched Rivers at Risk, a new report on water.": ["Rivers at Risk"],
    "The Norland Rivers Report 2024, published today by the World Council, finds that water is scarce.": ["Norland Rivers Report 2024"],
    "The Bank’s latest Rivers Outlook was published on Tuesday.": ["Rivers Outlook"],
    "Norland’s first National Water Policy was launched on Tuesday.": ["National Water Policy"],
    "The Institute launched its Strategic Plan 2024-2029 on Tuesday.": ["Strategic Plan 2024-2029"],
    "The university launched its 2024-2029 Strategic Plan on Tuesday.": ["2024-2029 Strategic Plan"],
    "Three books, “Silver Years”, “Gold Years” and “Iron Years”, were released on Tuesday.": ["Silver Years", "Gold Years", "Iron Years"],
    "The Chief Secretary launched the Norland Rivers Atlas and the Norland Roads Atlas.": ["Norland Rivers Atlas", "Norland Roads Atlas"],
    "The government will publish the National Water Strategy in May.": [],
    "The report was released last year.": [],
    "The book is published by Alder Press.": [],
    "The company released its first-quarter results.": [],
    "The Harbour Bay Council released the “Rivers Index 2024” today (March 3).": ["Rivers Index 2024"],
    "The Alder Institute released the 2024 Brack Development Index at a press conference in Norvik on Tuesday.": [
        "2024 Brack Development Index"
    ],
    "A report on the development of rivers was released at the forum.": [],
    "The forum also saw the release of the Brack Green Finance Report 2024.": ["Brack Green Finance Report 2024"],
    "At the ceremony, the Alder Declaration was issued.": ["Alder Declaration"],
    "Alder University Press launched “The Rivers of Brack”, a book by Susan Whitcombe, on Tuesday.": ["The Rivers of Brack"],
    "Susan Whitcombe’s new book, “The Rivers of Brack”, was launched on Tuesday.": ["The Rivers of Brack"],
    "The minister launched the Alder Tourism App on Tuesday.": ["Alder Tourism App"],
    "The mayor launched the city’s new website on Tuesday.": [],
    "The council has published its Local Plan for consultation.": ["Local Plan"],
}


@pytest.mark.parametrize(("sentence", "titles"), RELEASES.items())
def test_what_is_made_public(sentence: str, titles: list[str]) -> None:
    assert [release.title for release in told(sentence).releases] == titles


NOTHING = (
    "The council commissioned a study of the Alder Bridge.",
    "This lays the foundation for the new Alder University.",
    "The opening of the school year was marked at Alder School.",
    "The governor will lead the groundbreaking of the Alder Dam on Friday.",
    "The council commissioned Alder Works to write a report.",
    "The hospital opened its doors in 1975.",
    "The groundbreaking for the Alder Dam, originally set for May, will be held in June.",
    "The minister unveiled plans to build the Alder Library.",
    "Work on the Alder Tower has been under way since May.",
    "He was released from Alder Prison on Tuesday.",
    "Police opened fire at the Alder Station on Tuesday.",
)


@pytest.mark.parametrize("sentence", NOTHING)
def test_what_only_sounds_like_it_is_left_out(sentence: str) -> None:
    found = told(f"{sentence} Mayor Tom Callow spoke.")
    assert (found.unveilings, found.groundbreakings, found.releases) == ((), (), ())


def test_the_volumes_of_a_series_are_released_with_it() -> None:
    text = (
        "Green Book of Lin 2030 Issued\nThe series of Green Book of Lin 2030 is out.\nThe series "
        "consists of two volumes: 2030 Lin Roads Report, and Report on 2030 Lin Ports and Harbours."
    )
    assert [release.title for release in record(f"{text}\n{BODY}").releases] == [
        "Green Book of Lin 2030",
        "2030 Lin Roads Report",
        "Report on 2030 Lin Ports and Harbours",
    ]
