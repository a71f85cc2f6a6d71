"""Posts with their field in brackets, posts joined by a sign, surnames in capitals, posts with their body beside them; all is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import record

BRACKETS: dict[str, dict[str, str]] = {
    "Present at the feast was Professor Levin Magor, pro-vice-chancellor (tides and estates) at Norvik University.": {
        "Levin Magor": "pro-vice-chancellor (tides and estates) at Norvik University | attend"
    },
    "Ms Hope Lindel, vice-president (operations), Orm Bank, spoke at the feast.": {
        "Hope Lindel": "vice-president (operations), Orm Bank | speak"
    },
    "Mr Tom Callow (Assistant Chief Executive (Tolls & Growth), Norvik Port Authority) and Ms Hope Lindel (Director, Orm Bank) witnessed the signing.": {
        "Tom Callow": "Assistant Chief Executive (Tolls & Growth), Norvik Port Authority | witness",
        "Hope Lindel": "Director, Orm Bank | witness",
    },
    "Ms Hope Lindel, commissioner (roads, ports and tides), and Dr Mark Quill, dean (teaching), attended the feast.": {
        "Hope Lindel": "commissioner (roads, ports and tides) | attend",
        "Mark Quill": "dean (teaching) | attend",
    },
    "Guests were Dr Mark Quill, senior manager (digital services) of the Orm Trust, and Ms Ada Thorn (Vice President (Sales), Orm Ltd).": {
        "Mark Quill": "senior manager (digital services) of the Orm Trust | attend",
        "Ada Thorn": "Vice President (Sales), Orm Ltd | attend",
    },
    # what a bracket tells besides
    "Ms Ada Thorn, chairman (centre), and Mr Tom Callow, secretary (right), shake hands.": {
        "Ada Thorn": "chairman | attend",
        "Tom Callow": "secretary | attend",
    },
    "Ms Ada Thorn, director (who came last year), and Mr Tom Callow, director (acting), attended the feast.": {
        "Ada Thorn": "director | attend",
        "Tom Callow": "director | attend",
    },
    "Ms Ada Thorn, manager (and mother of two), and Mr Tom Callow, principal (now retired), attended the feast.": {
        "Ada Thorn": "manager | attend",
        "Tom Callow": "principal | attend",
    },
}

SIGNS: dict[str, dict[str, str]] = {
    "The pact was signed by Dr. Ada Thorn, Registrar, Orm University & Mr. Mark Quill, Managing Director, Alder Ltd.": {
        "Ada Thorn": "Registrar, Orm University | sign",
        "Mark Quill": "Managing Director, Alder Ltd. | sign",
    },
    "The pact was signed by Dr. Hari Mohd. Tolan, OSD & Dean, OANU & Prof. Mark Quill, Dean, Tides & Growth, IIT Orm in the presence of Dr. T.S. Callow, Director, IITO.": {
        "Hari Mohd. Tolan": "OSD & Dean, OANU | sign",
        "Mark Quill": "Dean, Tides & Growth, IIT Orm | sign",
        "T.S. Callow": "Director, IITO | witness",
    },
    "The mill was opened by Dr Ada Thorn, Vice Chancellor & Dr Mark Quill, Pro Vice Chancellor of Orm University.": {
        "Ada Thorn": "Vice Chancellor | unveil",
        "Mark Quill": "Pro Vice Chancellor of Orm University | unveil",
    },
    "The feast was attended by Mr Levin Magor, MD, Orm Bank & Hari Tolan, MD, Lin Bank.": {
        "Levin Magor": "MD, Orm Bank | attend",
        "Hari Tolan": "MD, Lin Bank | attend",
    },
    "The pact was signed by Ada Thorn, Registrar & Mark Quill, Managing Director.": {
        "Ada Thorn": "Registrar | sign",
        "Mark Quill": "Managing Director | sign",
    },
    # inside one post, and inside the name of a firm
    "Mr. Mark Quill, Principal & Prof. of Physics, Orm College, attended the feast.": {
        "Mark Quill": "Principal & Prof. of Physics, Orm College | attend"
    },
    "Mr. Mark Quill, Chairman & Managing Director, Alder Ltd., attended the feast.": {
        "Mark Quill": "Chairman & Managing Director, Alder Ltd. | attend"
    },
    "Mr. Mark Quill, senior partner at Ada & Tom Callow LLP, attended the feast.": {
        "Mark Quill": "senior partner at Ada & Tom Callow LLP | attend"
    },
    "Mr Levin Magor, Dean, Lin & Tan School of Law, attended the feast.": {"Levin Magor": "Dean, Lin & Tan School of Law | attend"},
}

CAPITALS: dict[str, dict[str, str]] = {
    "The pact was signed by Consul General HAYASHI Kenta and Mayor Ada Thorn at the mill.": {
        "HAYASHI Kenta": "Consul General | sign",
        "Ada Thorn": "Mayor | sign",
    },
    "The accord was signed by Norland's Ambassador to the U.N. OGAWA Minoru and Governor Ada Thorn in Orm.": {
        "OGAWA Minoru": "Norland's Ambassador to the U.N. | sign",
        "Ada Thorn": "Governor | sign",
    },
    "Ambassador YAMANE Kenji and Mayor FUJII Akira of Orm attended the feast. Ambassador Yamane said it was good.": {
        "YAMANE Kenji": "Ambassador | attend speak",
        "FUJII Akira": "Mayor | attend",
    },
    "Minister NGUYEN Van Lam and Vice Minister of Ports ISHII Taro signed the pact.": {
        "NGUYEN Van Lam": "Minister | sign",
        "ISHII Taro": "Vice Minister of Ports | sign",
    },
    # letters of a body
    "UNICEF Deputy Representative Ada Thorn and ILO Country Director Mark Quill signed the pact.": {
        "Ada Thorn": "UNICEF Deputy Representative | sign",
        "Mark Quill": "ILO Country Director | sign",
    },
    "Mayor Ada Thorn opened the mill with NORVIK Power. The Governor of UNRA Power and Director NADRA Tariq said it was good.": {
        "Ada Thorn": "Mayor | unveil"
    },
}

SEVERAL: dict[str, dict[str, str]] = {
    "The charter was signed by mayors Tom Callow (Norvik), Ada Thorn (Orm) and Levin Magor (Port Alder).": {
        "Tom Callow": "mayors | sign",
        "Ada Thorn": "mayors | sign",
        "Levin Magor": "mayors | sign",
    },
    "The chiefs together with senators Tom Callow (Norvik), Ada Thorn (Orm) and Levin Magor (Alder) signed the charter.": {
        "Tom Callow": "senators | sign",
        "Ada Thorn": "senators | sign",
        "Levin Magor": "senators | sign",
    },
    "Principals Dr Mark Quill (Orm College) and Dr Ada Thorn (Alder College) together with governors Tom Callow (Norvik) and Levin Magor (Orm) signed the charter.": {
        "Mark Quill": "Principals | sign",
        "Ada Thorn": "Principals | sign",
        "Tom Callow": "governors | sign",
        "Levin Magor": "governors | sign",
    },
    "The traders along with Premier Tom Callow signed the charter.": {"Tom Callow": "Premier | sign"},
    # callings are told of those named, offices of nobody are not
    "The feast was attended by farmers Tom Callow and Ada Thorn.": {"Tom Callow": " | attend", "Ada Thorn": " | attend"},
    "Together with Mayor Ada Thorn, Premier Tom Callow signed the charter.": {"Ada Thorn": "Mayor | ", "Tom Callow": "Premier | sign"},
}

STOOD_FOR: dict[str, dict[str, str]] = {
    "On behalf of the governor, Mr Tom Callow opened the mill.": {"Tom Callow": " | represent unveil"},
    "Speaking on behalf of the Vice Chancellor, Prof. Ada Thorn said the mill was open.": {"Ada Thorn": " | represent speak"},
    "Standing in for the Minister, Mr Tom Callow opened the mill.": {"Tom Callow": " | represent unveil"},
    "Representing the Chief Minister, Mr Tom Callow said the mill was open.": {"Tom Callow": " | represent speak"},
    # whose own post it is
    "Mr Tom Callow spoke on behalf of the director, Ms Ada Thorn.": {"Tom Callow": " | represent speak", "Ada Thorn": "director | "},
    "On arrival the governor, Mr Tom Callow, opened the mill.": {"Tom Callow": "governor | unveil"},
}

BESIDE: dict[str, dict[str, str]] = {
    # the body of a society, in letters, between its post and the name
    "The pact was signed by President OCCI, Karim Bilan, and Chairman TBC Norvik, Tariq Tolani, during a feast.": {
        "Karim Bilan": "President OCCI | sign",
        "Tariq Tolani": "Chairman TBC Norvik | sign",
    },
    "The feast was attended by Vice President OCCI Zahid Tolan, Director TDAP Orm, Mr. Ada Thorn, and others.": {
        "Zahid Tolan": "Vice President OCCI | attend",
        "Ada Thorn": "Director TDAP Orm | attend",
    },
    "The feast was attended by Chairman KTR Rao, Tariq Tolani and Levin Magor.": {
        "KTR Rao": "Chairman | attend",
        "Tariq Tolani": " | attend",
        "Levin Magor": " | attend",
    },
    # the letters of a department, in brackets before the name
    "The pact was signed by the United Realm's Permanent Secretary at the Office for Ports (DfP) Susan Arden-Hale yesterday.": {
        "Susan Arden-Hale": "United Realm's Permanent Secretary at the Office for Ports (DfP) | sign"
    },
    "Head of the Ministry of Tolls (MoT) Daniel Quill and Robert (Bobby) Quill attended the feast.": {
        "Daniel Quill": "Head of the Ministry of Tolls (MoT) | attend",
        "Robert (Bobby) Quill": " | attend",
    },
    # the town of an office of a district
    "BDO Orvik Hina Gupta and Tehsildar Norvik Imran Malik were present.": {
        "Hina Gupta": "BDO Orvik | attend",
        "Imran Malik": "Tehsildar Norvik | attend",
    },
    "DC Mohit Kumar Gupta and SSP Tanvir Ahmad Khan were present.": {
        "Mohit Kumar Gupta": "DC | attend",
        "Tanvir Ahmad Khan": "SSP | attend",
    },
    # a rank behind the body of a post
    "The feast was attended by the Rector, Orm Defence College Rear Admiral Levin Tolan, senior officers and guests.": {
        "Levin Tolan": "Rector, Orm Defence College, Rear Admiral | attend"
    },
    "The Registrar, Alder University of Ports Commodore Tom Callow spoke at the feast.": {
        "Tom Callow": "Registrar, Alder University of Ports, Commodore | speak"
    },
    "Present were the Mayor, Norvik Army Brigadier Tom Callow and guests.": {"Tom Callow": " | attend"},
    "The feast was attended by the Mayor, Norvik Council President Tom Callow.": {"Tom Callow": "Norvik Council President | attend"},
    # surnames that are trades
    "Chairman Orm Board, Tariq Merchant, and Ms Sona Child spoke at the feast.": {
        "Tariq Merchant": "Chairman Orm Board | speak",
        "Sona Child": " | speak",
    },
    # several of one house
    "Alder School students Linah Wythe and Benson Maccay were picked to cut the ribbon.": {
        "Linah Wythe": "Alder School students | unveil",
        "Benson Maccay": "Alder School students | unveil",
    },
    "Orvik Bank directors Tarrow Velmat and Ada Quill attended the feast.": {
        "Tarrow Velmat": "Orvik Bank directors | attend",
        "Ada Quill": "Orvik Bank directors | attend",
    },
    "Alder School students Norvik High and Orvik High attended, and Tom Callow said it was good.": {"Tom Callow": " | speak"},
    # callings
    "The song was written by Nick Chalder, a caseworker for the Tidal Service. Nick said the work was good.": {
        "Nick Chalder": "caseworker for the Tidal Service | speak"
    },
}


@pytest.mark.parametrize(("text", "expected"), {**BRACKETS, **SIGNS, **CAPITALS, **SEVERAL, **STOOD_FOR, **BESIDE}.items())
def test_people(text: str, expected: dict[str, str]) -> None:
    found = record(f"{text}\nThe Alder Bridge was opened on 3 May 2024.").people
    assert {str(p.name): f"{', '.join(map(str, p.titles))} | {' '.join(sorted(p.roles))}" for p in found} == expected


DONE: dict[str, dict[str, str]] = {
    "The accord was renewed by Ambassador Tom Callow and Governor Levin Magor in a signing ceremony at the mill.": {
        "Tom Callow": "Ambassador | sign",
        "Levin Magor": "Governor | sign",
    },
    "The signing of the accord was conducted by the Secretary of Ports, Mr Tom Callow.": {"Tom Callow": "Secretary of Ports | sign"},
    "Guest-of-Honour Mr Tom Callow, Deputy Chief of the Port, and Professor Ada Thorn, OMU President, witnessed the signing.": {
        "Tom Callow": "Deputy Chief of the Port | attend witness",
        "Ada Thorn": "OMU President | witness",
    },
    "The Chief Guest was Mayor Tom Callow, and Governor Levin Magor spoke at the feast.": {
        "Tom Callow": "Mayor | attend",
        "Levin Magor": "Governor | speak",
    },
    "The Guests of Honour were Mr Tom Callow and Ms Ada Thorn.": {"Tom Callow": " | attend", "Ada Thorn": " | attend"},
    "Elder John Tamaki began the ceremony with a prayer.": {"John Tamaki": "Elder | attend"},
    "Governor Levin Magor opened the event with a hymn.": {"Levin Magor": "Governor | attend"},
    "Governor Levin Magor opened the event by cutting the ribbon.": {"Levin Magor": "Governor | unveil"},
    "Governor Levin Magor opened the new ceremony hall.": {"Levin Magor": "Governor | unveil"},
    "Governor Levin Magor commissions the Orvik mill, and Mayor Tom Callow commissions a portrait of the King.": {
        "Levin Magor": "Governor | unveil",
        "Tom Callow": "Mayor | ",
    },
    # of whom somebody speaks, whose words are read by another
    "Mayor Levin Magor, quoting Governor Tom Callow, said the mill was good.": {
        "Levin Magor": "Mayor | speak",
        "Tom Callow": "Governor | ",
    },
    "Mayor Levin Magor, praising President Tom Callow's team, said the mill was good.": {
        "Levin Magor": "Mayor | speak",
        "Tom Callow": "President | ",
    },
    "Ms Ada Thorn, managing director of the port, and Mr Tom Callow, nursing officer at the Port Clinic, attended the feast.": {
        "Ada Thorn": "managing director of the port | attend",
        "Tom Callow": "nursing officer at the Port Clinic | attend",
    },
    "In a message read on his behalf by Deputy Mayor Tom Callow, Governor Levin Magor noted that the mill was good.": {
        "Tom Callow": "Deputy Mayor | represent speak",
        "Levin Magor": "Governor | ",
    },
    "The feast was attended by family of the late Mr Tom Callow and by Mayor Levin Magor.": {
        "Tom Callow": " | ",
        "Levin Magor": "Mayor | attend",
    },
    # long ago, and what is brought to somebody
    "Trade was low until May 2011, when an Orm delegation, led by Ms Ada Thorn, the Deputy Minister, came for a forum. Mayor Tom Callow said it was good.": {
        "Ada Thorn": "Deputy Minister | ",
        "Tom Callow": "Mayor | speak",
    },
    "Mr Tom Callow delivered a message on behalf of the Orm President, Levin Magor, to President Mark Quill.": {
        "Tom Callow": " | represent",
        "Levin Magor": "Orm President | ",
        "Mark Quill": "President | ",
    },
}


@pytest.mark.parametrize(("text", "expected"), DONE.items())
def test_what_they_did(text: str, expected: dict[str, str]) -> None:
    found = record(f"{text}\nThe Alder Bridge was opened on 3 May 2024.").people
    assert {str(p.name): f"{', '.join(map(str, p.titles))} | {' '.join(sorted(p.roles))}" for p in found} == expected


def test_who_signs_in_a_caption() -> None:
    text = "The accord was signed by Mayor Ada Thorn on Monday.\nGovernor Levin Magor and Ambassador Tom Callow signing the accord.\nIt lasts a year."
    assert {p.name: list(p.roles) for p in record(text).people} == {
        "Ada Thorn": ["sign"],
        "Levin Magor": ["sign"],
        "Tom Callow": ["sign"],
    }
