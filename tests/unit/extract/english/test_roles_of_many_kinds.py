"""Who was there, signed and spoke, told in other ways: for whom, with whom, in whose stead; all names are invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import record

PEOPLE: dict[str, dict[str, str]] = {
    # roles
    "Led by Mrs. Ada Thorn, Acting Registrar of the Board, the delegation comprised Mr. Tom Callow, Deputy Director, and Mr. Levin Magor, Officer.": {
        "Ada Thorn": "Acting Registrar of the Board | attend",
        "Tom Callow": "Deputy Director | attend",
        "Levin Magor": "Officer | attend",
    },
    "The delegation consisted of Ada Thorn, Dean, and Tom Callow, Registrar.": {
        "Ada Thorn": "Dean | attend",
        "Tom Callow": "Registrar | attend",
    },
    "The team from Oak College was made up of Dr Ada Thorn and Mr Tom Callow.": {"Ada Thorn": " | attend", "Tom Callow": " | attend"},
    "Mayor Ada Thorn extended her thanks to the principal, Tom Callow, for hosting the guests.": {
        "Ada Thorn": "Mayor | speak",
        "Tom Callow": "principal | attend",
    },
    "Minister Ada Thorn thanked Premier Tom Callow for funding the road.": {"Ada Thorn": "Minister | speak", "Tom Callow": "Premier | "},
    "The Lin Office, headed by District Engineer Rodel V. Cabansa, participated in the groundbreaking ceremony.": {
        "Rodel V. Cabansa": "District Engineer | attend"
    },
    "The bureau, led by Director Ada Thorn, took part in the opening.": {"Ada Thorn": "Director | attend"},
    "Hon. Nilo M. Tabanao, City Mayor of Quimba, graced the occasion along with the treasurer, Hon. Efren Dalog.": {
        "Nilo M. Tabanao": "City Mayor of Quimba | attend",
        "Efren Dalog": "treasurer | attend",
    },
    "During the ceremony also welcomed were Engr. Mina Alcoro, OIC City Engineer, and staff from the contractor.": {
        "Mina Alcoro": "OIC City Engineer | attend"
    },
    "The guests of honour for the session were, Hemant Davri, National Secretary, Oak Trust, and Dr Lalit Boruwa, Minister.": {
        "Hemant Davri": "National Secretary, Oak Trust | attend",
        "Lalit Boruwa": "Minister | attend",
    },
    "On behalf of the Vice-Chancellor, Professor Yaw Antwiri, the Registrar, expressed his excitement.": {
        "Yaw Antwiri": "Registrar | represent speak"
    },
    "Representing the team from Oak, Professor Marta Crane, the Dean, expressed her joy.": {"Marta Crane": "Dean | represent speak"},
    "Representing his brother, Tom Callow thanked the guests.": {"Tom Callow": " | represent speak"},
    "The MOA was signed by Chairperson Noel T. Abarra for QVU and Mr. Ramil Osorno, Senior Vice-President, North Freight.": {
        "Noel T. Abarra": "Chairperson | represent sign",
        "Ramil Osorno": "Senior Vice-President, North Freight | sign",
    },
    "The MoU was signed by the Mayor, Ada Thorn, for the city.": {"Ada Thorn": "Mayor | represent sign"},
    "Ada Thorn, the Governor of Vardo, attended. The Governor of Vardo thanked the crew.": {
        "Ada Thorn": "Governor of Vardo | attend speak"
    },
    "Ada Thorn, the Governor of Vardo, attended. The Governor of Lin was absent.": {"Ada Thorn": "Governor of Vardo | attend"},
    'Governor Ada Thorn spoke. "I congratulate Tom Callow, Chancellor of QVU, for his work", she added.': {
        "Ada Thorn": "Governor | speak",
        "Tom Callow": "Chancellor of QVU | ",
    },
    'Governor Levin Magor spoke. "We owe it to Tom Callow, our founder, who dreamt of it," he said.': {
        "Levin Magor": "Governor | speak",
        "Tom Callow": "founder | ",
    },
    "Mayor Ada Thorn opened the mill. During her visit, she congratulated the principal, Ms. Mary Odell. She said it was good.": {
        "Ada Thorn": "Mayor | speak unveil",
        "Mary Odell": "principal | ",
    },
    "Governor Ada Thorn thanked Alhaji Sule Gambaro. The Lindian President described the mill as timely.": {
        "Ada Thorn": "Governor | speak",
        "Sule Gambaro": " | ",
    },
    "In the presence of  Mr Ivo Denny, CEO of Alder (seated), and Mr Goh Wei Lun, the pact was signed.": {
        "Ivo Denny": "CEO of Alder | witness",
        "Goh Wei Lun": " | witness",
    },
    "The road was launched by Governor Ada Thorn.": {"Ada Thorn": "Governor | attend"},
    "The index was launched by Governor Ada Thorn.": {"Ada Thorn": "Governor | release"},
    "The ceremony was led by Congressman Dindo Larrazo Jr. Mayor Mario Tugano participated in the groundbreaking.": {
        "Dindo Larrazo Jr.": "Congressman | attend",
        "Mario Tugano": "Mayor | attend",
    },
    "The agreement was signed in the presence of the exchange's CEO, Yusuf Al Marbani, and signed by Alder Capital's CEO, Faris Al-Dourani, and Quill CEO and Founder, Greta Holmdal.": {
        "Yusuf Al Marbani": "CEO | witness",
        "Faris Al-Dourani": "Alder Capital's CEO | sign",
        "Greta Holmdal": "Quill CEO and Founder | sign",
    },
    # near2
    "Mayor Ada Thorn signed the pact. The MoU was signed by Tom Callow for the first time.": {
        "Ada Thorn": "Mayor | sign",
        "Tom Callow": " | sign",
    },
    "The contract was signed by Tom Callow for Rs 5 crore.": {"Tom Callow": " | sign"},
    "Representing the largest investment in the town, Mayor Ada Thorn said the mill was good.": {"Ada Thorn": "Mayor | speak"},
    "On behalf of the Lin Trust, Tom Callow and Mary Odell signed the pact.": {
        "Tom Callow": " | represent sign",
        "Mary Odell": " | represent sign",
    },
    "Mayor Ada Thorn spoke. The mill, led by Director Tom Callow, won a prize in 2019.": {
        "Ada Thorn": "Mayor | speak",
        "Tom Callow": "Director | ",
    },
    "Mayor Ada Thorn spoke. The team of weavers consists of cooks and bakers.": {"Ada Thorn": "Mayor | speak"},
    "Mayor Ada Thorn spoke. The report was launched by Premier Tom Callow.": {
        "Ada Thorn": "Mayor | speak",
        "Tom Callow": "Premier | release",
    },
    "Mayor Ada Thorn spoke. When she arrived, Premier Tom Callow greeted her. He said it was good.": {
        "Ada Thorn": "Mayor | speak",
        "Tom Callow": "Premier | speak",
    },
    "Mary Odell, Director of Tides, spoke. The Director of Tides at Oak was absent, the Director of Tides and Winds said.": {
        "Mary Odell": "Director of Tides | speak"
    },
    "Mary Odell, Director of Tides, spoke. Mayor Tom Callow thanked the Director of Tides for it.": {
        "Mary Odell": "Director of Tides | speak",
        "Tom Callow": "Mayor | speak",
    },
    "Mayor Ada Thorn said the pact was signed. Tom Callow said the deal was signed in May.": {
        "Ada Thorn": "Mayor | speak",
        "Tom Callow": " | speak",
    },
}


@pytest.mark.parametrize(("text", "expected"), PEOPLE.items())
def test_people(text: str, expected: dict[str, str]) -> None:
    found = record(f"{text}\nThe Alder Bridge was opened on 3 May 2024.").people
    assert {str(p.name): f"{', '.join(map(str, p.titles))} | {' '.join(sorted(p.roles))}" for p in found} == expected
