"""Posts told without a comma, forms of address behind an office, letters and years that belong to no post, and acts at a ceremony; all is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from generator.extract.english import predicates
from generator.extract.english.tokens import tokens
from tests.unit.extract.english.test_english import record

PEOPLE: dict[str, dict[str, str]] = {
    # a post told by a verb, by an article alone, behind a dash
    "“The tide is early,” Lokolo says. Wemba Lokolo is harbour director of the Quill Trust.": {
        "Wemba Lokolo": "harbour director of the Quill Trust | speak"
    },
    "Dr Edda Marrow is also the co-chair of the Vardo Ferry Council. She thanked the crews.": {
        "Edda Marrow": "co-chair of the Vardo Ferry Council | speak"
    },
    "Dr Edda Marrow is a champion of the ferries. She thanked the crews.": {"Edda Marrow": " | speak"},
    "Mr. Nimal Tollwatta the deputy secretary of the Salt Board also attended the regatta.": {
        "Nimal Tollwatta": "deputy secretary of the Salt Board | attend"
    },
    "The regatta was attended by Mr. Dinh Van Toan - Chairman of Quill District, and Ms. Mai Thi Lua - Head of the Ferry Bureau.": {
        "Dinh Van Toan": "Chairman of Quill District | attend",
        "Mai Thi Lua": "Head of the Ferry Bureau | attend",
    },
    "Edda Marrow told the head of the mill that the tide was early.": {"Edda Marrow": " | speak"},
    # whose post it is, behind a verb of speech
    "“The tide is early,” said QVT’s Head of Ferries, Dr Edda Marrow.": {"Edda Marrow": "QVT’s Head of Ferries | speak"},
    # how somebody is addressed, behind the office and a comma
    "The National Chair of the Guild of Weavers, Chief Tunde Obaro, praised the looms.": {
        "Tunde Obaro": "National Chair of the Guild of Weavers | speak"
    },
    "The Chief Magistrate of Quill State, Justice Ngozi Ebele, attended.": {"Ngozi Ebele": "Chief Magistrate of Quill State | attend"},
    "The governor, Barr. Femi Odu, the Clerk of the House of Weavers, Rt. Hon. Sola Bako, and the Chief Scribe, Bishop Uche Nnam, attended the regatta.": {
        "Femi Odu": "governor | attend",
        "Sola Bako": "Clerk of the House of Weavers | attend",
        "Uche Nnam": "Chief Scribe | attend",
    },
    "Messages of the President and the Hon. Prime Minister were heard, Dr Edda Marrow said.": {"Edda Marrow": " | speak"},
    "Chair of the ferry panel, Ms Zola Themba, MP, said the tide was early.": {"Zola Themba": "Chair of the ferry panel | speak"},
    # what is no part of a post
    "It was in 1987 Premier Sir Hugo Pell came, Dr Edda Marrow said.": {"Hugo Pell": "Premier | ", "Edda Marrow": " | speak"},
    "The mill was founded by 30-year rowing coach Edda Marrow, who spoke.": {"Edda Marrow": "rowing coach | speak"},
    "Edda Marrow, Head of Ferries at the 4th Vardo Tide Forum, spoke.": {"Edda Marrow": "Head of Ferries | speak"},
    "Dr Edda Marrow, Deputy Secretary (Ferries) sharing gifts, spoke.": {"Edda Marrow": "Deputy Secretary (Ferries) | speak"},
    "The line ends at Quill in Vardo, Ports and Ferries Minister Edda Marrow said.": {"Edda Marrow": "Ports and Ferries Minister | speak"},
    # what belongs to it
    "Assistant history professor Edda Marrow spoke.": {"Edda Marrow": "Assistant history professor | speak"},
    "Emeritus Professor Edda Marrow spoke.": {"Edda Marrow": "Emeritus Professor | speak"},
    "The board's head of ferries Dr Edda Marrow spoke.": {"Edda Marrow": "head of ferries | speak"},
    # names
    "Also present were Quill ward councillor A. Selvanath, Vardo mayor Datuk Hamdi Roslan and Tan Sri Goh Kok Wing.": {
        "A. Selvanath": "Quill ward councillor | attend",
        "Hamdi Roslan": "Vardo mayor | attend",
        "Goh Kok Wing": " | attend",
    },
    "Ferry Secretary Ma. Luz B. Alcaro spoke.": {"Ma. Luz B. Alcaro": "Ferry Secretary | speak"},
    "Dr Edda Marrow, a former teacher and the warden of the Quill Light, said it was late.": {
        "Edda Marrow": "former teacher and the warden of the Quill Light | speak"
    },
    "Tom Marrow, one of the rowers of the crew, says it was late.": {"Tom Marrow": " | speak"},
    # acts
    "Rev. Hugo Pell led the opening prayer.": {"Hugo Pell": " | attend"},
    "Hugo Pell led the design of the ferry, Dr Edda Marrow said.": {"Edda Marrow": " | speak"},
    "Mayor Hugo Pell called on Governor Edda Marrow on Friday.": {"Hugo Pell": "Mayor | attend", "Edda Marrow": "Governor | "},
    "Mayor Hugo Pell called on Governor Edda Marrow to resign.": {"Hugo Pell": "Mayor | speak", "Edda Marrow": "Governor | "},
    "Mayor Hugo Pell was joined by Vardo MP Edda Marrow to cut the ribbon.": {
        "Hugo Pell": "Mayor | unveil",
        "Edda Marrow": "Vardo MP | attend unveil",
    },
    "Quill mayor Hugo Pell met with Governor Edda Marrow on Friday.": {"Hugo Pell": "Quill mayor | attend", "Edda Marrow": "Governor | "},
    "Dr Edda Marrow declared that the tide was early.": {"Edda Marrow": " | speak"},
    "Dr Edda Marrow opened her talk with a joke.": {"Edda Marrow": " | "},
    "The crew welcomed the assurance given by Dr Edda Marrow.": {"Edda Marrow": " | "},
    "Dr Edda Marrow joined the University of Quill in May.": {"Edda Marrow": " | "},
    "The day opened with a keynote by Dr Edda Marrow.": {"Edda Marrow": " | keynote"},
    "The pact was signed by the head of Alder Bank, Mr. Tom Reed, and his Quill Ferries counterpart, Peter Marrow.": {
        "Tom Reed": "head of Alder Bank | sign",
        "Peter Marrow": " | sign",
    },
    # the last field of an office before a name, a rank and a prince behind an office, a dash inside a post
    "Secretary to the Board of Energy, Health and Inland Ferries Peter Lokolo signed the pact.": {
        "Peter Lokolo": "Secretary to the Board of Energy, Health and Inland Ferries | sign"
    },
    "The Chief of Harbour Staff, Air Chief Marshal Tom Callow, attended.": {
        "Tom Callow": "Chief of Harbour Staff, Air Chief Marshal | attend"
    },
    "Quill Minister of Energy Prince Salem bin Dabeq attended.": {"Salem bin Dabeq": "Quill Minister of Energy | attend"},
    "Ms. Kavita Dholan, Vice President - Ferries, Alder, and Mr. Tom Reed signed the pact.": {
        "Kavita Dholan": "Vice President - Ferries, Alder | sign",
        "Tom Reed": " | sign",
    },
    "The line was opened in the presence of IT Minister Kavita Dholan.": {"Kavita Dholan": "IT Minister | witness"},
    "Kavita Dholan, Head of Ferries at Alder® Lines, spoke.": {"Kavita Dholan": "Head of Ferries at Alder® Lines | speak"},
    # acts that have no role of their own, and who does them together
    "The ferry medals were presented by Governor Edda Marrow.": {"Edda Marrow": "Governor | attend"},
    "The forum was held under the patronage of Governor Edda Marrow.": {"Edda Marrow": "Governor | "},
    "Governor Edda Marrow formally launched the Ferry Institute.": {"Edda Marrow": "Governor | attend"},
    "Governor Edda Marrow and Mayor Hugo Pell launched the tide report.": {
        "Edda Marrow": "Governor | release",
        "Hugo Pell": "Mayor | release",
    },
    "Governor Edda Marrow, together with Mayor Hugo Pell, led the groundbreaking.": {
        "Edda Marrow": "Governor | attend",
        "Hugo Pell": "Mayor | attend",
    },
    "On hand were Governor Edda Marrow and Mayor Hugo Pell.": {"Edda Marrow": "Governor | attend", "Hugo Pell": "Mayor | attend"},
    "Councilman Hugo Pell (Ward 3) said the tide was early.": {"Hugo Pell": "Councilman | speak"},
    "Dr Edda Marrow gave the Quill Memorial Lecture.": {"Edda Marrow": " | speak"},
    "Guests heard from Mayor Hugo Pell and Dr Edda Marrow.": {"Hugo Pell": "Mayor | speak", "Edda Marrow": " | speak"},
    "Dr Edda Marrow presented a paper on tides.": {"Edda Marrow": " | speak"},
    "Commissioning the tide mill, the Warden of Ferries, Dr Edda Marrow, charged the crew to keep it.": {
        "Edda Marrow": "Warden of Ferries | speak unveil"
    },
    "Opening the tide conference, Mayor Hugo Pell said it was late.": {"Hugo Pell": "Mayor | speak"},
    "The mayor, Dr Hugo Pell, mni, FAS, in a goodwill message, praised the crew.": {"Hugo Pell": "mayor | speak"},
    "Mayor Hugo Pell (left) and Warden Peter Marrow (right) cut the ribbon.": {
        "Hugo Pell": "Mayor | unveil",
        "Peter Marrow": "Warden | unveil",
    },
    "Dr Edda Marrow, Warden of the Quill Grassroots Organisations, spoke.": {
        "Edda Marrow": "Warden of the Quill Grassroots Organisations | speak"
    },
    "V*QUILL Chief Warden Edda Marrow spoke.": {"Edda Marrow": "V*QUILL Chief Warden | speak"},
    "Mayor Hugo Pell looks on as Dr Edda Marrow and Peter Marrow sign the pact.": {
        "Hugo Pell": "Mayor | witness",
        "Edda Marrow": " | sign",
        "Peter Marrow": " | sign",
    },
    "Mayor Hugo Pell saw the port's bank sign the pact.": {"Hugo Pell": "Mayor | "},
    "Present on the day were the crews who had rowed for the mill in the great autumn flood of the valley, Mayor Hugo Pell and Dr Edda Marrow.": {
        "Hugo Pell": "Mayor | attend",
        "Edda Marrow": " | attend",
    },
    "Parent Peter Marrow said the mill was near.": {"Peter Marrow": " | speak"},
    "Mayor Hugo Pell declared open the Tide Mill.": {"Hugo Pell": "Mayor | unveil"},
}


@pytest.mark.parametrize(("text", "expected"), PEOPLE.items())
def test_people(text: str, expected: dict[str, str]) -> None:
    found = record(f"{text}\nThe Alder Bridge was opened on 3 May 2024.").people
    assert {str(p.name): f"{', '.join(map(str, p.titles))} | {' '.join(sorted(p.roles))}" for p in found} == expected


OPENINGS: dict[str, str | None] = {
    "Ada is the director of Lin": "director",
    "Ada is now senior lecturer at Lin": "senior",
    "Ada is a hero of Lin": None,
    "Ada the chair of Lin": "chair",
    "Ada the chair said": None,
    "Ada - Chair of Lin": "Chair",
    "Ada-Chair of Lin": None,
}


@pytest.mark.parametrize(("text", "first"), OPENINGS.items())
def test_opening(text: str, first: str | None) -> None:
    """Where a post begins that follows a name without a comma."""
    words = tokens(text, 0, len(text))
    found = predicates.opening(words, 1, led=False)
    assert (None if found is None else words[found].text) == first


@pytest.mark.parametrize("text", ["Ada the chair of Lin", "Ada - Chair of Lin"])
def test_opening_behind_a_post(text: str) -> None:
    """Who has a post before the name gets no second one without a verb."""
    assert predicates.opening(tokens(text, 0, len(text)), 1, led=True) is None
