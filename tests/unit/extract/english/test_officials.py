"""Officials at a ceremony as the press of several countries lists them; all names are invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import record

TITLES: dict[str, dict[str, str]] = {
    # fields joined before one head
    "The Prime Minister was accompanied by Trade, Ports and Industry Minister Tengku Datuk Seri Amran Zulbadi, Deputy Agriculture and Food Safety Minister Lim Foong Ting, Local Roads Minister Tan Kor Hin and Deputy Mines Minister Datuk Haled Osmir.": {
        "Amran Zulbadi": "Trade, Ports and Industry Minister",
        "Lim Foong Ting": "Deputy Agriculture and Food Safety Minister",
        "Tan Kor Hin": "Local Roads Minister",
        "Haled Osmir": "Deputy Mines Minister",
    },
    "Deputy Works and Rural Ports Minister Ada Thorn and Norvik Youth, Sports and Entrepreneur Development Minister Tom Callow attended.": {
        "Ada Thorn": "Deputy Works and Rural Ports Minister",
        "Tom Callow": "Norvik Youth, Sports and Entrepreneur Development Minister",
    },
    "Domestic Trade and Cost of Living Minister Levin Magor told reporters that it was good.": {
        "Levin Magor": "Domestic Trade and Cost of Living Minister"
    },
    "Alder Business and Tourism Association past president Tom Callow spoke.": {
        "Tom Callow": "Alder Business and Tourism Association past president"
    },
    "It was attended by Alder Sports and Social Club former president Ada Thorn.": {
        "Ada Thorn": "Alder Sports and Social Club former president"
    },
    "Alder Roads and Traffic Authority deputy director Levin Magor attended.": {
        "Levin Magor": "Alder Roads and Traffic Authority deputy director"
    },
    "Alder Chamber of Commerce and Industry vice president Ada Thorn attended.": {
        "Ada Thorn": "Alder Chamber of Commerce and Industry vice president"
    },
    "Ports and Infrastructure spokesperson Ada Thorn attended.": {"Ada Thorn": "Ports and Infrastructure spokesperson"},
    "State Tourism, Culture, Heritage and Martial Arts executive councillor Ada Thorn attended.": {
        "Ada Thorn": "State Tourism, Culture, Heritage and Martial Arts executive councillor"
    },
    "Ada Thorn, Minister for Ports and the Environment and Minister-in-charge of Trade Relations, attended.": {
        "Ada Thorn": "Minister for Ports and the Environment and Minister-in-charge of Trade Relations"
    },
    "Trade Minister Ada Thorn and Health Minister Tom Callow attended.": {"Ada Thorn": "Trade Minister", "Tom Callow": "Health Minister"},
    # a level or a place written small before the post
    "Also present were state Infrastructure and Port Development Minister Ada Thorn and state NPP president Tom Callow.": {
        "Ada Thorn": "state Infrastructure and Port Development Minister",
        "Tom Callow": "state NPP president",
    },
    # a body between the post and the name
    "Vice Chairperson, NOC Ashok Parvel, Vice Chairman, LDA Ramesh Naikar and CMD, Alder Power Arun Selkar were present.": {
        "Ashok Parvel": "Vice Chairperson, NOC",
        "Ramesh Naikar": "Vice Chairman, LDA",
        "Arun Selkar": "CMD, Alder Power",
    },
    "Assistant Secretary of the Eastern Growers' Council's Canal Mission in the VTR Ms Tao Lirong attended both boat races.": {
        "Tao Lirong": "Assistant Secretary of the Eastern Growers' Council's Canal Mission in the VTR"
    },
    # how somebody is addressed is no part of the post
    "HRH the Crown Prince and Prime Minister Prince Hamdan bin Orm Al Velli attended.": {
        "Hamdan bin Orm Al Velli": "Crown Prince and Prime Minister"
    },
    "HH the Heir Apparent Sheikh Nasser bin Orm Al Velli attended.": {"Nasser bin Orm Al Velli": "Heir Apparent"},
    "The wing was opened by HRH The Earl of Westmere and HRH The Countess of Westmere.": {
        "Earl of Westmere": "",
        "Countess of Westmere": "",
    },
    "Guests were Sen. Tom Callow, former Rep. Kathy Amber, the late Kate Ebbing and the late Rep. Jim Dinsdale.": {
        "Tom Callow": "Sen.",
        "Kathy Amber": "former Rep.",
        "Kate Ebbing": "",
        "Jim Dinsdale": "Rep.",
    },
    # initials that are also forms of address, given names that are also months
    "Dr WG Parvel, Dr SR Naikar, Prof KM Selkar and Mr CR Dholan attended.": {
        "WG Parvel": "",
        "SR Naikar": "",
        "KM Selkar": "",
        "CR Dholan": "",
    },
    "Gov. Ma. Fe Alcarin and Board Members Jun Agular and Liza Punzil attended.": {
        "Ma. Fe Alcarin": "Gov.",
        "Jun Agular": "Board Members",
        "Liza Punzil": "Board Members",
    },
    # fields that follow each name of a list
    "The President was accompanied by Cabinet Secretaries Esinam Torgah for Mining & Blue economy, Wemba Lokolo of Investments, Trade and Industry and Alice Mwero for Health.": {
        "Esinam Torgah": "Cabinet Secretaries",
        "Wemba Lokolo": "Cabinet Secretaries",
        "Alice Mwero": "Cabinet Secretaries",
    },
    "Principal Secretaries Tom Mutirro for Roads, Esther Okombe of Water and Sanitation and Hassan Norr of Livestock also attended.": {
        "Tom Mutirro": "Principal Secretaries",
        "Esther Okombe": "Principal Secretaries",
        "Hassan Norr": "Principal Secretaries",
    },
    "Minister of State for Home Affairs, and Social and Family Development Goh Pei Lin attended.": {
        "Goh Pei Lin": "Minister of State for Home Affairs, and Social and Family Development"
    },
    "MP for Alder GRC Yip Hon Weng attended.": {"Yip Hon Weng": "MP for Alder GRC"},
    # an abbreviation that leaves out the legal form, a surname misspelt
    "Ms Clara Teo, Chief Executive Officer of The Norvik Ports Corporation Limited (NPC), attended.": {
        "Clara Teo": "Chief Executive Officer of The Norvik Ports Corporation Limited (NPC)"
    },
    "The pact was signed by Dr WG Tharannal, Dean. Dr Tharanal said it was good.": {"WG Tharannal": "Dean"},
    "Police Chief Arthur Callow and Public Works and Utilities Director Tom Gray attended.": {
        "Arthur Callow": "Police Chief",
        "Tom Gray": "Public Works and Utilities Director",
    },
    "Chairman Board of Directors Dr Khalid Mehrun, Secretary Industries Zulfiqar Younar and Commissioner Alder Division Zaid bin Maqsor attended.": {
        "Khalid Mehrun": "Chairman Board of Directors",
        "Zulfiqar Younar": "Secretary Industries",
        "Zaid bin Maqsor": "Commissioner Alder Division",
    },
    # forms of address in brackets, small particles
    "Chief (Mrs.) Folake Adesorin, Pastor (Dr) Musa Ibrakar and Mesdames Ngozi Obirin and Grace Ezeno attended.": {
        "Folake Adesorin": "",
        "Musa Ibrakar": "",
        "Ngozi Obirin": "",
        "Grace Ezeno": "",
    },
    "Mayor Jose P. dela Corza and Prof. Maria de los Sandros attended.": {"Jose P. dela Corza": "Mayor", "Maria de los Sandros": ""},
    # the post of the next one
    "Health and Family Welfare Minister Rajesh Selkar, Minister for Rural Development and Panchayati Raj Anita Naikar and Dr Arun Parvel attended.": {
        "Rajesh Selkar": "Health and Family Welfare Minister",
        "Anita Naikar": "Minister for Rural Development and Panchayati Raj",
        "Arun Parvel": "",
    },
    "Head of Trade and Economic Section at the Alder Embassy Jan Novakor attended.": {
        "Jan Novakor": "Head of Trade and Economic Section at the Alder Embassy"
    },
    # what is named after somebody
    "The Prince Charles Ward stands between Jalan Tun Hussein and Taman Tun Razlan in the town.": {},
    # what is official is no post
    "Results would be on the official Facebook of Balai Seni Alder and its website.": {},
    # a firm behind its calling is nobody
    "The hall was built by contractor Fenton Drell and designed by architects Marlow Grice.": {},
}


@pytest.mark.parametrize(("text", "expected"), TITLES.items())
def test_officials(text: str, expected: dict[str, str]) -> None:
    found = record(f"{text}\nThe Alder Bridge was opened on 3 May 2024.").people
    assert {str(person.name): ", ".join(map(str, person.titles)) for person in found} == expected


ROLES: dict[str, dict[str, str]] = {
    # whom somebody does it with
    "The Chief Executive, Mr Tom Callow, came to the port today and, together with the Mayor of Lin, Ms Ada Thorn, witnessed the signing of the pact.": {
        "Tom Callow": "witness",
        "Ada Thorn": "witness",
    },
    "Mayor Ada Thorn, accompanied by Senator Tom Callow and Dr Levin Magor, inaugurated the hall.": {
        "Ada Thorn": "unveil",
        "Tom Callow": "attend",
        "Levin Magor": "attend",
    },
    "On deck, the exchange of both treaties was witnessed by Premier Mary Odell, who was accompanied on the voyage by Capt Jonas Alder and Harbour Secretary Tom Callow.": {
        "Mary Odell": "witness",
        "Jonas Alder": "attend",
        "Tom Callow": "attend",
    },
    # what opens a sentence before its subject
    "Under the patronage of Governor Ada Thorn, Mayor Tom Callow inaugurated the terminal.": {"Ada Thorn": "", "Tom Callow": "unveil"},
    "In the presence of Governor Ada Thorn, Mayor Tom Callow cut the ribbon.": {"Ada Thorn": "witness", "Tom Callow": "unveil"},
    "Representing Governor Ada Thorn, Mayor Tom Callow unveiled the plaque.": {"Ada Thorn": "", "Tom Callow": "represent unveil"},
    # for whom somebody stands
    "Mayor Tom Callow, representing Governor Ada Thorn, cut the ribbon.": {"Tom Callow": "represent unveil", "Ada Thorn": ""},
    "Mayor Tom Callow, who represented Governor Ada Thorn, said the hall was needed.": {"Tom Callow": "represent speak", "Ada Thorn": ""},
    "The Governor, Dr Ada Thorn, who was represented by her deputy, Mr Tom Callow, said the hall was needed.": {
        "Ada Thorn": "",
        "Tom Callow": "represent speak",
    },
    # whose words or plan it is
    "Tom Callow, a former dean, echoed Dr Ada Thorn's remarks in his keynote speech and said that it was good.": {
        "Tom Callow": "keynote",
        "Ada Thorn": "",
    },
    "Mayor Tom Callow endorsed Minister Ada Thorn's plan and urged residents to help.": {"Tom Callow": "speak", "Ada Thorn": ""},
    # a quotation that an earlier sentence opened, an aside between dashes
    '"It is a process. Scholars can help," Dr Ada Thorn, the mayor of Lin, said at the ceremony.': {"Ada Thorn": "speak"},
    "Mr Tom Callow, CEO of Lin Ports - the agency for the pact - said it was good.": {"Tom Callow": "speak"},
    # a meeting is opened, not unveiled; its hall is
    "Minister Ada Thorn opened today the Sixth Conference on Ports.": {"Ada Thorn": "attend"},
    "The forum was opened by Minister Ada Thorn.": {"Ada Thorn": "attend"},
    "Minister Ada Thorn opened the new Conference Centre.": {"Ada Thorn": "unveil"},
    # what is done on a site, who is only told of
    "Mayor Ada Thorn and Cr Tom Callow took turns on the shovels.": {"Ada Thorn": "attend", "Tom Callow": "attend"},
    "The day began with a Welcome to Country by Uncle Jim Adder.": {"Jim Adder": "attend"},
    "Principal Secretaries Tom Mutirro for Roads, Esther Okombe of Water and Sanitation and Hassan Norr of Livestock also attended.": {
        "Tom Mutirro": "attend",
        "Esther Okombe": "attend",
        "Hassan Norr": "attend",
    },
    "She spoke at a ceremony presided over by President Tom Callow.": {"Tom Callow": "host"},
    "Mayor Ada Thorn told linnews.com.au there was work to do.": {"Ada Thorn": ""},
}


@pytest.mark.parametrize(("text", "expected"), ROLES.items())
def test_what_officials_do(text: str, expected: dict[str, str]) -> None:
    found = record(f"{text}\nThe Alder Bridge was opened on 3 May 2024.").people
    assert {str(person.name): " ".join(sorted(person.roles)) for person in found} == expected


BODIES: dict[str, list[str | None]] = {
    "Dr Tom Callow, Dr Ada Thorn and Dr Levin Magor from the CUPX, and Dr Esinam Torgah, Adviser, from Lin College attended.": [
        "CUPX",
        "CUPX",
        "CUPX",
        "Lin College",
    ],
    "Dr Tom Callow and Dr Ada Thorn from Lin College attended.": [None, "Lin College"],
    "Cabinet Secretaries Tom Callow of Investments and Jim Gray of Works attended.": [None, None],
    "Dr Tom Callow, Dr Ada Thorn and Dr Levin Magor from the UAE attended.": [None, None, None],
}


@pytest.mark.parametrize(("text", "expected"), BODIES.items())
def test_the_body_of_a_list(text: str, expected: list[str | None]) -> None:
    found = record(f"{text}\nThe Alder Bridge was opened on 3 May 2024.").people
    assert [person.organisation for person in found] == expected


SPEECHES: dict[str, list[tuple[str, tuple[int, ...]]]] = {
    "Mayor Tom Callow said the bridge was needed by all.\nPast years have shown that the ferry is slow.\nHe stressed that the road would come.": [
        ("Tom Callow", (1, 2, 3))
    ],
    "Mayor Tom Callow said the bridge was needed by all.\nThe work was led by Dr Levin Magor in those years.\nThe mayor added that the road would come.": [
        ("Tom Callow", (1, 3))
    ],
    "Mayor Tom Callow delivered an opening remark that the book shows the growth of the town.": [("Tom Callow", (1,))],
    "Mayor Tom Callow expressed his congratulations first.": [],
    "Minister of Higher Education Tom Callow attended.\nMinister of Higher Education said that the bridge was a milestone.": [
        ("Tom Callow", (2,))
    ],
    "In his remarks, Mayor Tom Callow commended the firm for its work in the town.": [("Tom Callow", (1,))],
    "Mayor Tom Callow commended the firm for its work in the town.": [],
}


@pytest.mark.parametrize(("text", "expected"), SPEECHES.items())
def test_what_officials_say(text: str, expected: list[tuple[str, tuple[int, ...]]]) -> None:
    found = record(f"{text}\nThe Alder Bridge was opened on 3 May 2024.").speeches
    assert [(speech.speaker, speech.paragraphs) for speech in found] == expected


BODY = "The Alder Bridge was opened on 3 May 2024 by Mayor Tom Callow, and many people of the town came to see it."
BYLINES: dict[str, tuple[str | None, tuple[str, ...], tuple[str, ...]]] = {
    f"Norvik (Lin) [Tavria], May 3 (LNA): {BODY}": ("LNA", (), ()),
    f"{BODY} (LNA)": ("LNA", (), ()),
    f"{BODY[:-1]} – LINEWS": ("LINEWS", (), ()),
    f"Norvik - LNA\n{BODY}": ("LNA", (), ()),
    f"Alder News Service\n{BODY}": ("Alder News Service", (), ()),
    f"A bridge for Alder\nBy Tom Gray in Norvik (lindaily.com.tv)\n{BODY}": ("lindaily.com.tv", ("Tom Gray",), ()),
    f"A bridge for Alder\nBY GOV. TOM GRAY\n{BODY}": (None, ("TOM GRAY",), ()),
    f"{BODY} Tom Callow told linnews.com it was good.": ("linnews.com", (), ()),
    f"People look at the bridge. ST PHOTO: TOM GRAY\n{BODY}": (None, (), ("TOM GRAY",)),
    f"People look at the bridge on May 3. (Linnews/Gray Tom)\n{BODY}": (None, (), ("Gray Tom",)),
    f"Norvik (Lin): {BODY}": (None, (), ()),
    f"Photo: Lucy Gray Photography\n{BODY}": (None, (), ()),
}


@pytest.mark.parametrize(("text", "expected"), BYLINES.items())
def test_who_reported_it(text: str, expected: tuple[str | None, tuple[str, ...], tuple[str, ...]]) -> None:
    found = record(text).byline
    assert (found.outlet, tuple(found.authors), tuple(found.photographers)) == expected
