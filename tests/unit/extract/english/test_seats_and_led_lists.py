"""Legislators with their seats, lists below a lead, owners of posts, callings with their fields; everything is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import BODY, record

Told = dict[str, tuple[list[str], str]]
"""For each person: titles and roles."""

SEATS: dict[str, Told] = {
    'Sen. Tom Ballast (R-Lin.) and Rep. Ada Thorn (LN-08) participated in breaking ground on the mill. "It is a start," said Sen. Ballast. We thank Congresswoman Thorn.': {
        "Tom Ballast": (["Sen."], "attend speak"),
        "Ada Thorn": (["Rep."], "attend"),
    },
    "Rep. Levin Magor (NV-03) and Sen. Ada Depot (D-N.M.) spoke at the launch of the report.": {
        "Levin Magor": (["Rep."], "speak"),
        "Ada Depot": (["Sen."], "speak"),
    },
    "Senators Cedric Ruddle and Otto Fenlow (both R-Lin) attended the opening of the hall.": {
        "Cedric Ruddle": (["Senators"], "attend"),
        "Otto Fenlow": (["Senators"], "attend"),
    },
    "Sen. Orla Quimby (D-LN) joined students Tuesday in a groundbreaking at the school. Quimby is Ranking Member of the Lin Senate Tides Subcommittee, which sets funds.": {
        "Orla Quimby": (["Sen.", "Ranking Member of the Lin Senate Tides Subcommittee"], "attend"),
    },
    "Sen. Orla Quimby (D-LN) joined basket weavers and their families Tuesday in a groundbreaking for a reed works.": {
        "Orla Quimby": (["Sen."], "attend"),
    },
    "Sen. Orla Quimby (D-LN) joined townspeople to break ground on a weir.": {"Orla Quimby": (["Sen."], "attend")},
    "Sen. Orla Quimby (D-LN) joined farmers, pupils and veterans at the ribbon-cutting of a weir.": {"Orla Quimby": (["Sen."], "attend")},
    "Sen. Orla Quimby (D-LN) joined Alder Bay families at the dedication of a pier.": {"Orla Quimby": (["Sen."], "attend")},
    "Sen. Orla Quimby (D-LN) joined local fishermen for the opening of a net loft.": {"Orla Quimby": (["Sen."], "attend")},
    "Sen. Orla Quimby joined parents in urging the opening of the clinic. Mayor Tom Callow attended the opening.": {
        "Orla Quimby": (["Sen."], ""),
        "Tom Callow": (["Mayor"], "attend"),
    },
    "Sen. Orla Quimby joined efforts to open the clinic. Mayor Tom Callow attended the opening.": {
        "Orla Quimby": (["Sen."], ""),
        "Tom Callow": (["Mayor"], "attend"),
    },
    "Senator Orla Quimby attended the opening of the hall. Senator Quimby is a co-chair of the Tides Caucus and nominated a crew for the award.": {
        "Orla Quimby": (["Senator", "co-chair of the Tides Caucus"], "attend"),
    },
    "Senator Orla Quimby today joined Senator Tom Callow (D-Lin), Senator Ada Thorn (R-Lin), and pilots from the U.S. Tides Service at the ribbon-cutting of a tram stop.": {
        "Orla Quimby": (["Senator"], "attend"),
        "Tom Callow": (["Senator"], "attend"),
        "Ada Thorn": (["Senator"], "attend"),
    },
    "Sen. Tom Ballast (R-Lin.) paid tribute to Dr. Oswin Jasper Vello, Jr. Sen. Ballast attended the opening of the hall.": {
        "Tom Ballast": (["Sen."], "attend speak"),
        "Oswin Jasper Vello, Jr.": ([], ""),
    },
    "Sen. Tom Ballast (R-Lin.) attended the opening of the hall. In a tribute to Mrs. Odetta Vello, Sen. Ballast spoke of her life.": {
        "Tom Ballast": (["Sen."], "attend"),
        "Odetta Vello": ([], ""),
    },
    "The forum was opened by President Rodolfo “Ding” T. Salveron, Jr. “It is a start,” said President Salveron Jr. in his speech.": {
        "Rodolfo “Ding” T. Salveron, Jr.": (["President"], "attend speak"),
    },
    "Desh Parvel, Oak (US) Inc. Chairman and Chief Tides Officer, attended the opening of the mill.": {
        "Desh Parvel": (["Oak (US) Inc. Chairman and Chief Tides Officer"], "attend"),
    },
    "Oak (US) Inc. President Desh Parvel attended the opening of the mill.": {"Desh Parvel": (["Oak (US) Inc. President"], "attend")},
    "Ambassador-at-Large Professor Wei Ming Goh attended the launch of the book.": {"Wei Ming Goh": (["Ambassador-at-Large"], "attend")},
    "Engineer Hamad Al Karimi, Director General of Ports, attended the opening of the quay.": {
        "Hamad Al Karimi": (["Director General of Ports"], "attend"),
    },
}

POSTS: dict[str, Told] = {
    "The treaty was signed by the Republic of Tavria's Minister of Justice Mr Pak Jin Soo and the Sultanate of Lin's Ports Minister Mr Ian Moss.": {
        "Pak Jin Soo": (["Republic of Tavria's Minister of Justice"], "sign"),
        "Ian Moss": (["Sultanate of Lin's Ports Minister"], "sign"),
    },
    "The accord was signed on the quay by the Minister for Tides Rolf Garnet and visiting Tavrian Deputy Prime Minister His Excellency Ulo Denk today.": {
        "Rolf Garnet": (["Minister for Tides"], "sign"),
        "Ulo Denk": (["Tavrian Deputy Prime Minister"], "sign"),
    },
    "Edgar Tolley, expert on port sustainability and Martin Grinsby (Oak Resource Center) moderated the debates.": {
        "Edgar Tolley": (["expert on port sustainability"], "host"),
        "Martin Grinsby": ([], "host"),
    },
    "The forum was addressed by Loic Marchant, Head of Unit at DG OAK (Lin Commission) responsible for quay safety, audit and tide gauge networks.": {
        "Loic Marchant": (
            ["Head of Unit at DG OAK (Lin Commission) responsible for quay safety, audit and tide gauge networks"],
            "speak",
        ),
    },
    "Ms Ada Thorn, a director responsible for quay tolls, pilots and harbour dredging firms, attended the opening of the hall.": {
        "Ada Thorn": (["director responsible for quay tolls, pilots and harbour dredging firms"], "attend"),
    },
    "The forum was addressed by Ada Thorn, Head of Unit responsible for weirs, lighthouses and night ferries.": {
        "Ada Thorn": (["Head of Unit responsible for weirs, lighthouses and night ferries"], "speak"),
    },
    "Ms Ada Thorn, director responsible for quay tolls, guests and residents attended the opening of the hall.": {
        "Ada Thorn": (["director responsible for quay tolls"], "attend"),
    },
    "Senator Orla Quimby (D-LN), the lead sponsor of the resolution funding the lighthouse, spoke on the pier.": {
        "Orla Quimby": (["Senator", "lead sponsor of the resolution"], "speak"),
    },
    "Members of the Lin Chamber of Commerce Desh Parvel and Wemba Lokolo spoke at the opening of the hall.": {
        "Desh Parvel": (["Members of the Lin Chamber of Commerce"], "speak"),
        "Wemba Lokolo": (["Members of the Lin Chamber of Commerce"], "speak"),
    },
    "Members of Parliament Ada Thorn and Levin Magor attended the opening of the hall.": {
        "Ada Thorn": (["Members of Parliament"], "attend"),
        "Levin Magor": (["Members of Parliament"], "attend"),
    },
}

ROLES: dict[str, Told] = {
    "Lindia, represented by Mr Tan Wei Ming, Permanent Secretary (Ports), was one of nine countries which signed the agreement.": {
        "Tan Wei Ming": (["Permanent Secretary (Ports)"], "sign represent"),
    },
    "Oak Bank, represented by Mr Tan Wei Ming, attended the forum at which Lin College signed the agreement.": {
        "Tan Wei Ming": ([], "attend represent"),
    },
    "Mayor Ada Thorn was joined at the ribbon cutting by Council Member Levin Magor and Borough President Orla Quimby.": {
        "Ada Thorn": (["Mayor"], "attend"),
        "Levin Magor": (["Council Member"], "attend"),
        "Orla Quimby": (["Borough President"], "attend"),
    },
    "Ms Asha Menon, District Magistrate, flagged off the buses along with MLA Shri Ramesh Lalwani and SP Vikas Anandkar.": {
        "Asha Menon": (["District Magistrate"], "attend"),
        "Ramesh Lalwani": (["MLA"], "attend"),
        "Vikas Anandkar": (["SP"], "attend"),
    },
    "Among others, Professor Dr. AKM Nurul Sobhan, Bursar, all Wardens of Halls and all Hall stewards were present at the regatta.": {
        "AKM Nurul Sobhan": (["Bursar"], "attend"),
    },
    "Prof. Ezra Kitonga, the Provost, while launching the Harbour Blueprint congratulated the crews.": {
        "Ezra Kitonga": (["Provost"], "speak release"),
    },
    "Prof. Ezra Kitonga, while launching the Harbour Book Drive, congratulated the crews.": {"Ezra Kitonga": ([], "speak")},
    "Prof. Ezra Kitonga, while launching the first charter flights, congratulated the crews.": {"Ezra Kitonga": ([], "speak")},
    "Executive Vice President Maris Oberlin also announced earlier that month a list of tolls. The forum was opened by Mr Tom Callow.": {
        "Maris Oberlin": (["Executive Vice President"], ""),
        "Tom Callow": ([], "attend"),
    },
    "Old friends also gave speeches on the quay, including Oak Secretary Ramon U. Tolentia Jr., DIX Secretary Crispin C. Varela, Jr., and Norvik Governor Lauro L. Mendrado.": {
        "Ramon U. Tolentia Jr.": (["Oak Secretary"], "speak"),
        "Crispin C. Varela, Jr.": (["DIX Secretary"], "speak"),
        "Lauro L. Mendrado": (["Norvik Governor"], "speak"),
    },
}

MENTIONED: dict[str, Told] = {
    "Signed by Mr Tan Wei Ming, Minister for Ports, and Ms Ada Thorn, Minister for Trade, the agreement covers tides.": {
        "Tan Wei Ming": (["Minister for Ports"], "sign"),
        "Ada Thorn": (["Minister for Trade"], "sign"),
    },
    "President Callow signed the act into law in 2003. Sen. Orla Quimby attended the opening of the clinic.": {
        "Orla Quimby": (["Sen."], "attend"),
    },
    "Mayor Velandro attended the opening of the clinic.": {"Velandro": (["Mayor"], "attend")},
}

LANDS: dict[str, Told] = {
    "Mr. Sipho Ndlovu kaMkhize, CEO of Oak Mines, attended the opening of the hall.": {
        "Sipho Ndlovu kaMkhize": (["CEO of Oak Mines"], "attend")
    },
    "Governor Otávio de Prata e Moura and Arnau Vallmar i Tresclau, High Representative, attended the opening of the hall.": {
        "Otávio de Prata e Moura": (["Governor"], "attend"),
        "Arnau Vallmar i Tresclau": (["High Representative"], "attend"),
    },
    "Lindia’s Ambassador to Tavria, H.E. Amb. Joseph Kwame Asare, attended the opening of the hall.": {
        "Joseph Kwame Asare": (["Lindia’s Ambassador to Tavria"], "attend"),
    },
    "Hon. Chief Justice Ada Thorn and Hon. Mr. Justice Levin Magor inaugurated the court building.": {
        "Ada Thorn": (["Chief Justice"], "unveil"),
        "Levin Magor": (["Justice"], "unveil"),
    },
    "Rev Canon Ada Thorn blessed the hall and Proctor Prof Levin Magor led prayers at the opening.": {
        "Ada Thorn": ([], "attend"),
        "Levin Magor": (["Proctor"], "attend"),
    },
    "Governor Ada Thorn was joined by State Representatives Desh Parvel and Wemba Lokolo, and Secretary of State Orla Quimby for the ribbon cutting.": {
        "Ada Thorn": (["Governor"], "attend"),
        "Desh Parvel": (["State Representatives"], "attend"),
        "Wemba Lokolo": (["State Representatives"], "attend"),
        "Orla Quimby": (["Secretary of State"], "attend"),
    },
    "The MoU was signed by Vice-Chancellor Prof. Lydia Quarmy and Mr. Yaw Osei-Tutu, with Registrar Mrs. Afua Serwaah as witness.": {
        "Lydia Quarmy": (["Vice-Chancellor"], "sign"),
        "Yaw Osei-Tutu": ([], "sign"),
        "Afua Serwaah": (["Registrar"], "witness"),
    },
    "The MoU was exchanged between Shri K. Velmurali, Secretary (HE) and Mr. Simon Quarle MBE, on behalf of the Oak Council.": {
        "K. Velmurali": (["Secretary (HE)"], "sign"),
        "Simon Quarle": ([], "sign"),
    },
    "Speaking on behalf of the Vice Chancellor, Prof. Ngozi Okonkwo, the Deputy Vice Chancellor (Academic), Prof. Emeka Uchenna, said the hall was open.": {
        "Ngozi Okonkwo": (["Vice Chancellor"], ""),
        "Emeka Uchenna": (["Deputy Vice Chancellor (Academic)"], "speak represent"),
    },
    "U.S. Secretary of Ports Ada Thorn toured the yard with Senator Levin Magor.": {
        "Ada Thorn": (["U.S. Secretary of Ports"], "attend"),
        "Levin Magor": (["Senator"], "attend"),
    },
}

LEAD = "The two bars of Lin and Tavria agreed to send young lawyers to each other for months at a time, and the hall on the quay was full."
LISTS: dict[str, Told] = {
    "The MoU was signed on Friday at the quay by the following representatives:\n- Ms Ada Thorn, Director-General, MinPorts;\n- Mr Tan Wei Ming, President, Lin Bar Association.": {
        "Ada Thorn": (["Director-General, MinPorts"], "sign represent"),
        "Tan Wei Ming": (["President, Lin Bar Association"], "sign represent"),
    },
    "The MoU was signed on Friday at the quay by the following officials:\n- Ms Ada Thorn, Director-General, MinPorts;\n- Mr Tan Wei Ming, President, Lin Bar Association.": {
        "Ada Thorn": (["Director-General, MinPorts"], "sign"),
        "Tan Wei Ming": (["President, Lin Bar Association"], "sign"),
    },
    "The MoU was signed on Friday at the quay by the delegates:\n- Ms Ada Thorn, Director-General, MinPorts;\n- Mr Tan Wei Ming, President, Lin Bar Association.": {
        "Ada Thorn": (["Director-General, MinPorts"], "sign represent"),
        "Tan Wei Ming": (["President, Lin Bar Association"], "sign represent"),
    },
    "The MoU was signed on Friday and witnessed by the following officers:\n- Ms Ada Thorn, Director-General, MinPorts;\n- Mr Tan Wei Ming, President, Lin Bar Association.": {
        "Ada Thorn": (["Director-General, MinPorts"], "witness"),
        "Tan Wei Ming": (["President, Lin Bar Association"], "witness"),
    },
    "The following dignitaries attended the opening:\n• Hon. Kofi Mensah, Minister of Ports\n• Ada Thorn, Chief Director\n• Dr Levin Magor": {
        "Kofi Mensah": (["Minister of Ports"], "attend"),
        "Ada Thorn": (["Chief Director"], "attend"),
        "Levin Magor": ([], "attend"),
    },
    "The agreement was witnessed by:\n1. Mr Tan Wei Ming, Permanent Secretary, MinPorts\n2. Ms Ada Thorn, CEO of Oak Bank": {
        "Tan Wei Ming": (["Permanent Secretary, MinPorts"], "witness"),
        "Ada Thorn": (["CEO of Oak Bank"], "witness"),
    },
    "Speakers at the event included:\n- Members of the Lin Parliament Greta Oskal, and Nora Velbing, Ilse Drommel-Vink (Triad), Tilda Corvas (Kestrel)\n- Edgar Tolley and Martin Grinsby (Oak Resource Center) moderated the debates.": {
        "Greta Oskal": (["Members of the Lin Parliament"], "speak"),
        "Nora Velbing": (["Members of the Lin Parliament"], "speak"),
        "Ilse Drommel-Vink": ([], "speak"),
        "Tilda Corvas": ([], "speak"),
        "Edgar Tolley": ([], "host speak"),
        "Martin Grinsby": ([], "host speak"),
    },
    "The panellists were:\n- Wemba Lokolo (Oak Bank)\n- Desh Parvel (Lin Institute) and Zorin Vadek (Kestrel)": {
        "Wemba Lokolo": ([], "speak"),
        "Desh Parvel": ([], "speak"),
        "Zorin Vadek": ([], "speak"),
    },
    "The award winners at the ceremony were:\n- Ada Thorn, Lin University\n- Levin Magor, Oak College": {},
}


def _people(text: str) -> Told:
    return {person.name: (list(person.titles), " ".join(person.roles)) for person in record(f"{text}\n{BODY}").people}


@pytest.mark.parametrize(("text", "told"), [*SEATS.items(), *POSTS.items(), *ROLES.items(), *LANDS.items(), *MENTIONED.items()])
def test_who_is_named_and_what_they_do(text: str, told: Told) -> None:
    assert _people(text) == told


@pytest.mark.parametrize(("text", "told"), LISTS.items())
def test_the_lead_of_a_list_holds_for_its_items(text: str, told: Told) -> None:
    assert _people(f"{LEAD}\n{text}") == told


READ = [
    "Atlas",
    "Charter",
    "Map",
    "Annual Review",
    "Curriculum",
    "Catalogue",
    "Framework",
    "Manual",
    "Toolkit",
    "Handbook",
    "Roadmap",
    "Guidelines",
    "Policy",
    "Index",
    "Book",
]
SIGNERS = [
    "representatives",
    "delegates",
    "dignitaries",
    "officials",
    "officers",
    "persons",
    "parties",
    "signatories",
    "leaders",
    "heads of mission",
]


@pytest.mark.parametrize("work", READ)
def test_who_launches_what_is_read_releases_it(work: str) -> None:
    told = _people(f"Prof. Ezra Kitonga, the Provost, while launching the Harbour {work}, congratulated the crews.")
    assert told == {"Ezra Kitonga": (["Provost"], "speak release")}


@pytest.mark.parametrize("signers", SIGNERS)
def test_who_follows_those_who_signed_signed(signers: str) -> None:
    told = _people(
        f"{LEAD}\nThe MoU was signed on Friday at the quay by the following {signers}:\n- Ms Ada Thorn, Director-General, MinPorts"
    )
    assert "sign" in told["Ada Thorn"][1].split()
    assert "attend" not in told["Ada Thorn"][1].split()
