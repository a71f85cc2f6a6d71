"""Posts shared by several, seats, ranks and initials, and what people do at a ceremony; all names are invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import record

PEOPLE: dict[str, dict[str, str]] = {
    "Mayor Mary Odell was joined by Councillor Tom Callow, county executive Levin Magor and fire chief Ellen Grice for the opening.": {
        "Mary Odell": "Mayor | attend",
        "Tom Callow": " | attend",
        "Levin Magor": "county executive | attend",
        "Ellen Grice": "fire chief | attend",
    },
    "Minister for Harbours Edan Marlow, Tánaiste and Minister for Forests Orla Tarrow, Minister for Mills, Dairies and Markets Colm Bexley and Minister for New Forests, Heritage and Tourism Fiachrán Moss attended.": {
        "Edan Marlow": "Minister for Harbours | attend",
        "Orla Tarrow": "Tánaiste and Minister for Forests | attend",
        "Colm Bexley": "Minister for Mills, Dairies and Markets | attend",
        "Fiachrán Moss": "Minister for New Forests, Heritage and Tourism | attend",
    },
    "Norvik Party TD, Kieran Dowling, welcomed the plan and said it was good.": {"Kieran Dowling": "Norvik Party TD | speak"},
    "Also present were 3rd District Supervisor Una Fell, 7th District Supervisor Hal McBreen and the Honourable Ludo Carrick, Clerk of the 6th Vardo Synod.": {
        "Una Fell": "3rd District Supervisor | attend",
        "Hal McBreen": "7th District Supervisor | attend",
        "Ludo Carrick": "Clerk of the 6th Vardo Synod | attend",
    },
    "Yaw Bedoku, the Free Rivers League (FRL) mayoral candidate for the valley, attended.": {
        "Yaw Bedoku": "Free Rivers League (FRL) mayoral candidate for the valley | attend"
    },
    "In the presence of the Deputy Warden of Vardo Harbour Major General Salim Tovari and the Chief of the Ferry Branch Brigadier Harun Dabeqo, the pact was signed.": {
        "Salim Tovari": "Deputy Warden of Vardo Harbour, Major General | witness",
        "Harun Dabeqo": "Chief of the Ferry Branch, Brigadier | witness",
    },
    "The District Chief Executive for Tolawe Mbando, Idri Sowato, attended.": {
        "Idri Sowato": "District Chief Executive for Tolawe Mbando | attend"
    },
    "The regatta was attended by the Minister for Inland Fisheries, Lawyer Kwabo Tandro, and the MP for Norvik West Wemba Lokolo.": {
        "Kwabo Tandro": "Minister for Inland Fisheries | attend",
        "Wemba Lokolo": "MP for Norvik West | attend",
    },
    "The mill was opened by Deputy Minister in the Department of Forests and Member of Parliament for Upper Ostmark, Hon. Tom Callow.": {
        "Tom Callow": "Deputy Minister in the Department of Forests and Member of Parliament for Upper Ostmark | unveil"
    },
    "The Oakmoor Regional Minister, Dr. Yaw Bedoku, opened the hall.": {"Yaw Bedoku": "Oakmoor Regional Minister | unveil"},
    "He opened a mill of TRK Candles in Velavo. Prof DK Velur, HOD Botany, attended.": {"DK Velur": "HOD Botany | attend"},
    "VTU's Librarian Dilish Varman R and Oak College's Treasurer Temo V Sajano signed the MoU in the presence of VTU Chancellor Anilo Pareth and Pro-Chancellor RV Tarun Selvo.": {
        "Anilo Pareth": "VTU Chancellor | witness",
        "RV Tarun Selvo": "Pro-Chancellor | witness",
        "Dilish Varman R": "VTU's Librarian | sign",
        "Temo V Sajano": "Oak College's Treasurer | sign",
    },
    "Prof Velish, Co-ordinator, Department of Looms at Vardo University, Dr Varel Tissan, Co-ordinator, Department of Dyes, and Mary Odell attended.": {
        "Velish": "Co-ordinator, Department of Looms at Vardo University | attend",
        "Varel Tissan": "Co-ordinator, Department of Dyes | attend",
        "Mary Odell": " | attend",
    },
    "Mary Odell and Tom Callow, co-founders of Alder Foods, spoke at the opening.": {
        "Mary Odell": "co-founders of Alder Foods | speak",
        "Tom Callow": "co-founders of Alder Foods | speak",
    },
    "Ada Thorn, Tom Callow and Levin Magor, members of the council, attended.": {
        "Tom Callow": "members of the council | attend",
        "Levin Magor": "members of the council | attend",
        "Ada Thorn": "members of the council | attend",
    },
    "Mary Odell and Tom Callow, teachers, parents and pupils attended the opening.": {"Mary Odell": " | attend", "Tom Callow": " | attend"},
    "Keynote speaker Mary Odell, founder of Alder Foods, told the audience to be brave.": {
        "Mary Odell": "founder of Alder Foods | keynote"
    },
    "The keynote speaker, Mary Odell, told the audience to be brave.": {"Mary Odell": " | keynote"},
    "Minister Mary Odell was speaking after inaugurating the renovated hall on Friday.": {"Mary Odell": "Minister | speak unveil"},
    "After inaugurating the hall, Minister Mary Odell said that it was good.": {"Mary Odell": "Minister | speak unveil"},
    "Minister Mary Odell inaugurated a seminar on ports.": {"Mary Odell": "Minister | attend"},
    "Minister Mary Odell and Mayor Tom Callow officially open the fish market.": {
        "Mary Odell": "Minister | unveil",
        "Tom Callow": "Mayor | unveil",
    },
    "Minister Mary Odell and Mayor Tom Callow were both present at the ceremony.": {
        "Mary Odell": "Minister | attend",
        "Tom Callow": "Mayor | attend",
    },
    "Mayor Mary Odell was on hand to cut the ribbon.": {"Mary Odell": "Mayor | unveil"},
    "Wemba Lokolo signed on behalf of Lin University, while Tom Callow signed for Alder College.": {
        "Wemba Lokolo": " | represent sign",
        "Tom Callow": " | represent sign",
    },
    "Signing on behalf of Lin University was its Registrar, Wemba Lokolo.": {"Wemba Lokolo": "Registrar | represent sign"},
    "On behalf of Lin University, Vice Chancellor Mary Odell, while on behalf of Alder University Vice Chancellor Peter Grice signed the pact.": {
        "Mary Odell": "Vice Chancellor | represent sign",
        "Peter Grice": "Alder University Vice Chancellor | represent sign",
    },
    "Representing the Governor, Deputy Governor Tom Callow said the work had begun.": {"Tom Callow": "Deputy Governor | represent speak"},
    "County Supervisor Mary Odell, Second District, said the bridge was needed.": {"Mary Odell": "County Supervisor | speak"},
    "Tom Callow, whose father built the mill, said it was a proud day.": {"Tom Callow": " | speak"},
}


@pytest.mark.parametrize(("text", "expected"), PEOPLE.items())
def test_people(text: str, expected: dict[str, str]) -> None:
    found = record(f"{text}\nThe Alder Bridge was opened on 3 May 2024.").people
    assert {str(p.name): f"{', '.join(map(str, p.titles))} | {' '.join(sorted(p.roles))}" for p in found} == expected
