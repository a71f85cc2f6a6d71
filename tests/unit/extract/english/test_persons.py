"""Names, posts and roles in lists, brackets, captions and beside forms of address; all names are invented."""

import pytest

from tests.unit.extract.english.test_english import record
from tests.unit.extract.english.test_further import told

Expected = list[tuple[str, list[str]]]

NAMES: dict[str, Expected] = {
    "Wang Chenru (third right), minister of the Ports Office, and Zhu Lingwei (4th from left), editor of Vardo Daily, attended.": [
        ("Wang Chenru", ["minister of the Ports Office"]),
        ("Zhu Lingwei", ["editor of Vardo Daily"]),
    ],
    "Dr Ada Thorn (Alder Ltd) attended.": [("Ada Thorn", [])],
    "The team comprises Cabinet Secretaries Ilze Brodule (Ports), Esinam Torgah (Mining) and Ona Petrauske (Health). Ada Thorn spoke.": [
        ("Ilze Brodule", ["Cabinet Secretaries"]),
        ("Esinam Torgah", ["Cabinet Secretaries"]),
        ("Ona Petrauske", ["Cabinet Secretaries"]),
        ("Ada Thorn", []),
    ],
    "Mayor Ada Thorn was accompanied by three local MPs, Esinam Torgah (Vardo), Fafali Dzidula (Oakham) and Ona Petrauske (Ashby).": [
        ("Ada Thorn", ["Mayor"]),
        ("Esinam Torgah", ["MPs"]),
        ("Fafali Dzidula", ["MPs"]),
        ("Ona Petrauske", ["MPs"]),
    ],
    "On Friday county supervisors Ada Thorn, Tom Callow, and Fafali Dzidula dug dirt with gold shovels.": [
        ("Ada Thorn", ["county supervisors"]),
        ("Tom Callow", ["county supervisors"]),
        ("Fafali Dzidula", ["county supervisors"]),
    ],
    "Speakers included Yevgen Harchuk (Alder Ltd), Ilze Brodule (Oak Ltd) and Ona Petrauske (Lin Bank).": [
        ("Yevgen Harchuk", []),
        ("Ilze Brodule", []),
        ("Ona Petrauske", []),
    ],
    "Among those present were Wemba Lokolo, Esinam Torgah and Fafali Dzidula.": [
        ("Wemba Lokolo", []),
        ("Esinam Torgah", []),
        ("Fafali Dzidula", []),
    ],
    "The event was attended by Ada Thorn, Head of the Port Authority, Esinam Torgah, and Fafali Dzidula.": [
        ("Ada Thorn", ["Head of the Port Authority"]),
        ("Esinam Torgah", []),
        ("Fafali Dzidula", []),
    ],
    "The event was attended by Ada Thorn, Head of Ports, Alder Authority, and Tom Callow.": [
        ("Ada Thorn", ["Head of Ports, Alder Authority"]),
        ("Tom Callow", []),
    ],
    "In attendance were the Permanent Secretary, Esinam Torgah; Director of Planning, Fafali Dzidula; and the Mayor, Ada Thorn.": [
        ("Esinam Torgah", ["Permanent Secretary"]),
        ("Fafali Dzidula", ["Director of Planning"]),
        ("Ada Thorn", ["Mayor"]),
    ],
    "The Vardo State Governor, Esinam Torgah has opened the hall.": [("Esinam Torgah", ["Vardo State Governor"])],
    "The event was attended by the Chairman, Corvel Zamtel, and Mayor Ada Thorn.": [("Ada Thorn", ["Mayor"])],
    "\u201cIt is good,\u201d Esinam Torgah, 45, a trader, told Lin News. Ada Thorn spoke.": [
        ("Esinam Torgah", ["trader"]),
        ("Ada Thorn", []),
    ],
    "Local MP Ada Thorn and ward councillor Esinam Torgah were present.": [
        ("Ada Thorn", ["Local MP"]),
        ("Esinam Torgah", ["ward councillor"]),
    ],
    "City Councillor Ada Thorn attended with Councillor Tom Callow.": [("Ada Thorn", ["City Councillor"]), ("Tom Callow", [])],
    "MLA Velandro, Mayor Tusken and Principal Ombrey attended the event.": [
        ("Velandro", ["MLA"]),
        ("Tusken", ["Mayor"]),
        ("Ombrey", ["Principal"]),
    ],
    "Director Horticulture and Collector Office staff attended. Ada Thorn spoke.": [("Ada Thorn", [])],
    "Ms Fafali and Dr Ombrey attended the event.": [("Fafali", []), ("Ombrey", [])],
    "Dr Ada Thorn and Ms Tom Callow attended. Ms Callow and Dr Thorn spoke.": [("Ada Thorn", []), ("Tom Callow", [])],
    "H H Sayyid Salim bin Tarik, Head of Ports, attended.": [("Sayyid Salim bin Tarik", ["Head of Ports"])],
    "Deputy Director He Yafen hosted the ceremony. He Yafen spoke. He Spoke at Length is a book.": [("He Yafen", ["Deputy Director"])],
    "In the presence of the Ports Secretary, Dr. Ondrato U. Callow Jr, the MoU was signed.": [
        ("Ondrato U. Callow Jr", ["Ports Secretary"])
    ],
    "Daw Ada Thorn and U Tom Callow attended.": [("Ada Thorn", []), ("Tom Callow", [])],
    "Datuk Wira Arham Abdul Rahim attended.": [("Arham Abdul Rahim", [])],
    "Awang Haji Rosli bin Talib and Awang Tengah Talib attended.": [("Rosli bin Talib", []), ("Awang Tengah Talib", [])],
    "Editor in Chief of Vardo Daily Chen Renlu attended.": [("Chen Renlu", ["Editor in Chief of Vardo Daily"])],
    "Interior and Coordination Cabinet Secretary Prof. Ada Thorn and Communications and Multimedia Minister Tom Callow attended.": [
        ("Ada Thorn", ["Interior and Coordination Cabinet Secretary"]),
        ("Tom Callow", ["Communications and Multimedia Minister"]),
    ],
    "Alan Fleming and Housing Minister Ada Thorn attended.": [("Alan Fleming", []), ("Ada Thorn", ["Housing Minister"])],
    "Vardo (LNA) Lin Chief Minister Tom Callow attended.": [("Tom Callow", ["Lin Chief Minister"])],
    "Norvik Port Authority (NPA) Chairman Tom Callow attended.": [("Tom Callow", ["Norvik Port Authority (NPA) Chairman"])],
    "Dr. Ada Thorn from the Graduate School of Lin University, Tom Callow, chairman of the Oak Association, attended.": [
        ("Ada Thorn", []),
        ("Tom Callow", ["chairman of the Oak Association"]),
    ],
    "Also attending were Colonel Jonas Alder, Commandant of the Cadet School, Rear Admiral Mary Odell, Director of Stores and some 15.": [
        ("Jonas Alder", ["Colonel", "Commandant of the Cadet School"]),
        ("Mary Odell", ["Rear Admiral", "Director of Stores"]),
    ],
    "The Corps Commander, Lin Medical Corps, Colonel Tom Callow, attended.": [
        ("Tom Callow", ["Corps Commander, Lin Medical Corps", "Colonel"])
    ],
    "Senator Tom Callow, Chairman of the Senate Committee on Ports, attended.": [
        ("Tom Callow", ["Senator", "Chairman of the Senate Committee on Ports"])
    ],
    "Norvik Economics Professor Dr Ada Thorn attended with Prof Dr Tom Callow.": [
        ("Ada Thorn", ["Norvik Economics Professor"]),
        ("Tom Callow", []),
    ],
    "Prof Mary Odell, Curator of the Museum of Clocks and over 40 glaziers took part in the regatta.": [
        ("Mary Odell", ["Curator of the Museum of Clocks"])
    ],
    "Lin Ambassador and former Mayor, His Excellency, Lieutenant General Tom Callow (rtd) attended.": [
        ("Tom Callow", ["Lieutenant General"])
    ],
    "Mayor Ada Thorn was joined by Senator Nora Moss, Representatives Tracy Kern and Tom Callow, and Vardo County Judge Tellerino.": [
        ("Ada Thorn", ["Mayor"]),
        ("Nora Moss", ["Senator"]),
        ("Tracy Kern", ["Representatives"]),
        ("Tom Callow", ["Representatives"]),
        ("Tellerino", ["Vardo County Judge"]),
    ],
    "It was attended by Pehin Orang Kaya Laila Vello Dato Seri Setia Awang Haji Rosli bin Talib, Minister of Ports.": [
        ("Rosli bin Talib", ["Minister of Ports"])
    ],
    "Yang Berhormat Rosnah binti Talib attended.": [("Rosnah binti Talib", [])],
    "HE Sheikh Dr. Salim Nasser Al Sabah, Minister of Ports, attended.": [("Salim Nasser Al Sabah", ["Minister of Ports"])],
    "H. E. Ricardo Lusaka Vellen attended.": [("Ricardo Lusaka Vellen", [])],
    "Guests came – Mayor of Norvik, Hon. Tom Callow, Mayor of Vardo, the Rt. Hon. Ian Moss, and Dr Ada Thorn attended.": [
        ("Tom Callow", ["Mayor of Norvik"]),
        ("Ian Moss", ["Mayor of Vardo"]),
        ("Ada Thorn", []),
    ],
    "VARDO, April 5 (LNA) -- Minister for Ports, Palamanda Kabundi, on Friday described the quay as a friend.": [
        ("Palamanda Kabundi", ["Minister for Ports"])
    ],
    "The Rt Hon Tom Callow MP, Secretary of State for Ports, attended. Ada Thorn, MP for Vardo, spoke.": [
        ("Tom Callow", ["Secretary of State for Ports"]),
        ("Ada Thorn", ["MP for Vardo"]),
    ],
    "Lt Gen Tom Yus Callow attended. Gen TY Callow spoke.": [("Tom Yus Callow", ["Lt Gen"])],
    "Dr Salim Nasser Al-Sabah attended. Dr Salim Nasser Al Sabah spoke.": [("Salim Nasser Al-Sabah", [])],
    "Minister of Education and Vocational Training Shukanu Juma Kawamba attended.": [
        ("Shukanu Juma Kawamba", ["Minister of Education and Vocational Training"])
    ],
    "Fu Lijun, Charge d'affaires of the Lindian Embassy in Vardo, attended.": [
        ("Fu Lijun", ["Charge d'affaires of the Lindian Embassy in Vardo"])
    ],
    "Dr. Ada Thorn Associate Professor of English attended with Dr.MG Callow.": [
        ("Ada Thorn", ["Associate Professor of English"]),
        ("MG Callow", []),
    ],
    "\u201cIt is big,\u201d said Alder vice president of operations Wrenna Tolbeck.": [
        ("Wrenna Tolbeck", ["Alder vice president of operations"])
    ],
    "Wrenna Tolbeck from the Oak Trust said: \u201cIt is good.\u201d": [("Wrenna Tolbeck", [])],
    "Zhao Ruolan, 35, from Lin county, said she liked the show.": [("Zhao Ruolan", [])],
    "The ribbon was cut by Olympic rower Wrenna Tolbeck.": [("Wrenna Tolbeck", ["Olympic rower"])],
    "The panel was moderated by Wrenna Tolbeck, a partner at law firm Alder & Oak.": [
        ("Wrenna Tolbeck", ["partner at law firm Alder & Oak"])
    ],
    "Keynotes were delivered by Wrenna Tolbeck (Alder), Odhran Tullow (Oak) and Prof Ilze Brodule (Lin).": [
        ("Wrenna Tolbeck", []),
        ("Odhran Tullow", []),
        ("Ilze Brodule", []),
    ],
    "It featured remarks by Dean Liu and Chancellor Velkirt.": [("Liu", ["Dean"]), ("Velkirt", ["Chancellor"])],
    "From left are Chamber of Commerce ambassadors Ada Thorn and Tom Callow, who attended.": [
        ("Ada Thorn", ["Chamber of Commerce ambassadors"]),
        ("Tom Callow", ["Chamber of Commerce ambassadors"]),
    ],
    "The MoU was signed by the head of marketing, DCT Abu Dhabi, and Mayor Ada Thorn.": [("Ada Thorn", ["Mayor"])],
    "A/Prof Goh Boon Tek attended with state exco Dato' Teng Chong Kit.": [("Goh Boon Tek", []), ("Teng Chong Kit", ["state exco"])],
    "It was attended by Ports Minister Tom Callow, his deputy, Wrenna Tolbeck, and the ministry's secretary, Odhran Tullow.": [
        ("Tom Callow", ["Ports Minister"]),
        ("Wrenna Tolbeck", ["deputy"]),
        ("Odhran Tullow", ["secretary"]),
    ],
    "Mayor Tom Callow and Ada Thorn, his deputy, attended.": [("Tom Callow", ["Mayor"]), ("Ada Thorn", ["deputy"])],
    "The Honourable Minister of Works, Sen. Engr. Tom Callow, attended.": [("Tom Callow", ["Minister of Works"])],
    "Alhaji Tom Callow, the Galadima of Vardo, and Nana Kwesi Essun, the Vardohene, attended.": [
        ("Tom Callow", ["Galadima of Vardo"]),
        ("Nana Kwesi Essun", ["Vardohene"]),
    ],
    "State Investment, Trade, Consumer Affairs and Human Resources Committee chairman Lim Ting Hao attended.": [
        ("Lim Ting Hao", ["State Investment, Trade, Consumer Affairs and Human Resources Committee chairman"])
    ],
    "State Reps. Wrenna Tolbeck and Odhran Tullow, and state Sen. Tom Callow, R-Lin, attended.": [
        ("Wrenna Tolbeck", ["State Reps."]),
        ("Odhran Tullow", ["State Reps."]),
        ("Tom Callow", ["state Sen."]),
    ],
    "The MoU was signed by Mayor Tom Callow and Oak's chief technology officer, Wrenna Tolbeck.": [
        ("Tom Callow", ["Mayor"]),
        ("Wrenna Tolbeck", ["Oak's chief technology officer"]),
    ],
    "Mayor Tom Callow attended with Oak's technology partner, Corvel Zamtel.": [("Tom Callow", ["Mayor"])],
    "Sir Odhran Tullow KCVO attended.": [("Odhran Tullow", [])],
    "Mr Tom Callow, Lin Ambassador to Vardo before leaving, was told. Mayor Ada Thorn attended.": [
        ("Tom Callow", ["Lin Ambassador to Vardo"]),
        ("Ada Thorn", ["Mayor"]),
    ],
}


@pytest.mark.parametrize(("text", "expected"), NAMES.items())
def test_names_with_their_posts(text: str, expected: Expected) -> None:
    assert [(person.name, list(person.titles)) for person in told(text).people] == expected


ROLES = {
    "The day was attended by Mayor Tom Callow and senior officials such as the Secretary, Shri Ian Thorn as well as Dr. Nora Callow.": {
        "Tom Callow": {"attend"},
        "Ian Thorn": {"attend"},
        "Nora Callow": {"attend"},
    },
    "Mayor Tom Callow, Dr Ada Thorn, as well as a number of senior officials were in attendance.": {
        "Tom Callow": {"attend"},
        "Ada Thorn": {"attend"},
    },
    "MP Tom Callow, Collector Ada Thorn, Executive Engineer Xandrel, NPX SE Nareno and others were present.": {
        "Tom Callow": {"attend"},
        "Ada Thorn": {"attend"},
    },
    "The opening ceremony was hosted jointly by Tom Callow and Ada Thorn.": {"Tom Callow": {"host"}, "Ada Thorn": {"host"}},
    "He prepared a public meeting to be addressed by Mayor Tom Callow.": {},
    "The inauguration of the conference was attended by Mayor Tom Callow.": {"Tom Callow": {"attend"}},
    "The hall was inaugurated by Tom Callow, Minister for Ports, who underscored the need to empower youth.": {
        "Tom Callow": {"speak", "unveil"}
    },
    "After the opening ceremony, Dr Ada Thorn delivered a keynote report on ports.": {"Ada Thorn": {"keynote"}},
    "After the ceremony, Dr Ada Thorn spoke about ports.": {},
    "Mayor Tom Callow cut the ribbon, alongside special guest, Ada Thorn, the town's strongest woman.": {
        "Tom Callow": {"unveil"},
        "Ada Thorn": {"unveil"},
    },
    "The day ended with the formal signing of the MoU by Rector Tom Callow and Provost Ada Thorn.": {
        "Tom Callow": {"sign"},
        "Ada Thorn": {"sign"},
    },
    "In the presence of Mayor Tom Callow, the two bodies signed an MoU.": {"Tom Callow": {"witness"}},
    "Hospital director Dr Ada Thorn, and the company\u2019s manager Tom Callow signed the MoU.": {
        "Ada Thorn": {"sign"},
        "Tom Callow": {"sign"},
    },
    "Dr Ada Thorn, FLX explained that it was good.": {"Ada Thorn": {"speak"}},
    "The panellists Dr Ada Thorn of Lin Bank, Tom Callow of Oak Ltd and Dr Ian Thorn discussed the plan.": {
        "Ada Thorn": {"speak"},
        "Tom Callow": {"speak"},
        "Ian Thorn": {"speak"},
    },
    "Tun Talib Moravel officiated at the launch. Talib said it was good. Also present was Toh Puan Ragha Kurden Talib.": {
        "Talib Moravel": {"attend", "speak"},
        "Ragha Kurden Talib": {"attend"},
    },
    "Guests included Mayor Tom Callow; and former mayors of the town, including Dr Ada Thorn and Senator Ian Moss.": {
        "Tom Callow": {"attend"},
        "Ada Thorn": {"attend"},
        "Ian Moss": {"attend"},
    },
    "Participating in the handover were Mayor Tom Callow; Ambassador Ada Thorn; and Dr Ian Moss.": {
        "Tom Callow": {"attend"},
        "Ada Thorn": {"attend"},
        "Ian Moss": {"attend"},
    },
    "The Lin side was chaired by HE Deputy Mayor Sheikh Salim bin Hamad.": {"Salim bin Hamad": {"host"}},
    "Mayor Tom Callow, represented by Engr. Ian Moss, commissioned the hospital.": {"Ian Moss": {"represent", "unveil"}},
    "Paramount Chief Tom Callow and Dr Ada Thorn cut the tape.": {"Tom Callow": {"unveil"}, "Ada Thorn": {"unveil"}},
    "Dr Ada Thorn as the chairperson of the session stressed the need for roads.": {"Ada Thorn": {"speak"}},
    "Mayor Tom Callow signed these agreements alongside Dr Ada Thorn.": {"Tom Callow": {"sign"}, "Ada Thorn": {"sign"}},
    "Mr Callow and Mrs Thorn were welcomed to the college by Dr Ian Moss.": {
        "Callow": {"attend"},
        "Thorn": {"attend"},
        "Ian Moss": {"attend"},
    },
}


@pytest.mark.parametrize(("text", "expected"), ROLES.items())
def test_what_they_do(text: str, expected: dict[str, set[str]]) -> None:
    assert {person.name: set(person.roles) for person in told(text).people if person.roles} == expected


BYLINES = {
    "Norvik port opens\nTom Callow\nUpdated: 5 May 2020\nVARDO: Mayor Ada Thorn opened the quay on Friday before many guests.": (
        None,
        ("Tom Callow",),
    ),
    "Norvik port opens\nAlder Hall\nMayor Ada Thorn opened the quay on Friday before many guests.": (None, ()),
    "Norvik port opens\nMayor Ada Thorn opened the quay on Friday before a crowd of many guests from the town and beyond.\nTom Callow": (
        None,
        (),
    ),
    "Norvik port opens\nMayor Ada Thorn opened the quay before many guests.\nIt will serve the town. \u2013 LNA": ("LNA", ()),
    "Norvik port opens\nMayor Ada Thorn opened the quay before many guests.\nIt will serve the town. \u2014 VardoDaily": ("VardoDaily", ()),
    "Norvik port opens\nMayor Ada Thorn opened the quay before many guests.\nIt will serve the town - Alder.": (None, ()),
}


@pytest.mark.parametrize(("text", "expected"), BYLINES.items())
def test_who_wrote_it(text: str, expected: tuple[str | None, tuple[str, ...]]) -> None:
    byline = record(text).byline
    assert (byline.outlet, byline.authors) == expected
