"""Fields listed in a post, bodies between a post and the name, committees, and people told in further ways; all names are invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import record

PEOPLE: dict[str, dict[str, str]] = {
    "Prof Mary Odell, VTU vice-president for heritage, outreach and skills, said the grapes were late.": {
        "Mary Odell": "VTU vice-president for heritage, outreach and skills | speak"
    },
    "Prof Mary Odell, Vice-President for Heritage, Outreach, and Skills at VTU, said the grapes were late.": {
        "Mary Odell": "Vice-President for Heritage, Outreach, and Skills at VTU | speak"
    },
    "Mary Odell, Former Minister of Fisheries, Textiles and the Arts and other sailors attended.": {
        "Mary Odell": "Former Minister of Fisheries, Textiles and the Arts | attend"
    },
    "Mary Odell, Minister of Fisheries, Tom Callow and Peter Grice attended.": {
        "Mary Odell": "Minister of Fisheries | attend",
        "Tom Callow": " | attend",
        "Peter Grice": " | attend",
    },
    "Mary Odell, Minister of Fisheries, residents and farmers attended.": {"Mary Odell": "Minister of Fisheries | attend"},
    "Dr Mary Odell, Vice President of Heritage, Outreach, and Forestry Office, signed the pact.": {
        "Mary Odell": "Vice President of Heritage, Outreach, and Forestry Office | sign"
    },
    "Mary Odell, deputy mayor for housing, planning and growth, cut the ribbon.": {
        "Mary Odell": "deputy mayor for housing, planning and growth | unveil"
    },
    "Minister of Livestock and Rural Crafts V. Tollagan said that the road would be mended.": {
        "V. Tollagan": "Minister of Livestock and Rural Crafts | speak"
    },
    "Owen Tarrock KBE KSA, Patron of the Lin Guild of Glaziers, said the panes were thin.": {
        "Owen Tarrock": "Patron of the Lin Guild of Glaziers | speak"
    },
    "Trinidad and Tobago Prime Minister Mary Odell opened the office.": {"Mary Odell": "Trinidad and Tobago Prime Minister | unveil"},
    "Governor Tom Callow, Mayor Mary Odell, Assembly Speaker Conrad Bellow and other officials broke ground.": {
        "Tom Callow": "Governor | attend",
        "Mary Odell": "Mayor | attend",
        "Conrad Bellow": "Assembly Speaker | attend",
    },
    "Senator Tom Callow and Senator Peter Grice attended. Senators Callow and Grice left early.": {
        "Tom Callow": "Senator | attend",
        "Peter Grice": "Senator | attend",
    },
    "Mr. Qiu Shuo, Party Secretary of Sandu Region, briefed the fishermen on the nets.": {
        "Qiu Shuo": "Party Secretary of Sandu Region | speak"
    },
    "The Chinese ambassador to Vardo, He Qiubo, attended. He said that it was good.": {
        "He Qiubo": "Chinese ambassador to Vardo | attend speak"
    },
    "The Tánaiste, Mary Odell, opened the plant. The Tánaiste said that it was good.": {"Mary Odell": "Tánaiste | speak unveil"},
    "Permanent Secretary (Coasts), MFW, Goh Sian Pek, and PLB Secretary K Thanavel signed the treaty.": {
        "Goh Sian Pek": "Permanent Secretary (Coasts), MFW | sign",
        "K Thanavel": "PLB Secretary | sign",
    },
    "The treaty was finalised by deputy general manager of harbour section, QRT Norvik, Omar Salim Al Tovari and senior director, Vardo Fair Bureau, Karim Yusuf Al-Beno.": {
        "Omar Salim Al Tovari": "deputy general manager of harbour section, QRT Norvik | sign",
        "Karim Yusuf Al-Beno": "senior director, Vardo Fair Bureau | sign",
    },
    "The agreement took place by radio between Badr Al-Tovari, Chairman and Chief Engineer of QRT, and Lev Sarto, CEO of Vardo Foods.": {
        "Badr Al-Tovari": "Chairman and Chief Engineer of QRT | sign",
        "Lev Sarto": "CEO of Vardo Foods | sign",
    },
    "The supper, attended by bakers, smiths and shepherds, featured short remarks by Dean Tom Callow and Chancellor Mary Odell.": {
        "Tom Callow": "Dean | speak",
        "Mary Odell": "Chancellor | speak",
    },
    "From left are harbour ambassador Mary Odell, Board member Tom Callow and Peter Grice.": {
        "Mary Odell": "harbour ambassador | attend",
        "Tom Callow": "Board member | attend",
        "Peter Grice": " | attend",
    },
    "Under the witness of Mayor Tom Callow and Rector Mary Odell, Ilsa Fong, house master of QV’s Tor Wai Hall, and Ruo Meilan, deputy dean of Norvik Institute, signed the lease.": {
        "Tom Callow": "Mayor | witness",
        "Mary Odell": "Rector | witness",
        "Ilsa Fong": "house master of QV’s Tor Wai Hall | sign",
        "Ruo Meilan": "deputy dean of Norvik Institute | sign",
    },
    "Vardo Livestock, Ports, and Village Roads Committee chairman Goh Sian Pek said the tide was low.": {
        "Goh Sian Pek": "Vardo Livestock, Ports, and Village Roads Committee chairman | speak"
    },
    "Vardo culture, energy, rural affairs and public resources committee chairman Goh Sian Pek said the tide was low.": {
        "Goh Sian Pek": "Vardo culture, energy, rural affairs and public resources committee chairman | speak"
    },
    "Also present were council leader Ned Tarrow and fellow Liberal councillors, Alma Finch and Jory Peck.": {
        "Ned Tarrow": "council leader | attend",
        "Alma Finch": "Liberal councillors | attend",
        "Jory Peck": "Liberal councillors | attend",
    },
    "Rectors including Tom Callow of Lin College; Peter Grice of Oak College and Mary Odell of Ash College are present in the garden.": {
        "Tom Callow": "Rectors | attend",
        "Peter Grice": "Rectors | attend",
        "Mary Odell": "Rectors | attend",
    },
}


@pytest.mark.parametrize(("text", "expected"), PEOPLE.items())
def test_people(text: str, expected: dict[str, str]) -> None:
    found = record(f"{text}\nThe Alder Bridge was opened on 3 May 2024.").people
    assert {str(p.name): f"{', '.join(map(str, p.titles))} | {' '.join(sorted(p.roles))}" for p in found} == expected
