"""Who signs, told without a verb of signing, with an article or a legal form in the name, by initials; everything is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import BODY, record

PARTIES: dict[str, list[str]] = {
    "Alder State University has entered a teaching partnership with Quillon Works Ltd, Tavria Branch through a joint Memorandum of Agreement.": [
        "Alder State University",
        "Quillon Works Ltd, Tavria Branch",
    ],
    "Roe University has established a partnership with Marlow Institute of Technology via an MoU on joint research.": [
        "Roe University",
        "Marlow Institute of Technology",
    ],
    "Bramley Teachers' College has teamed up with Sunrise Bank by way of a memorandum of understanding.": [
        "Bramley Teachers' College",
        "Sunrise Bank",
    ],
    "Brennick Foods partnered with Tull Cold Storage through a letter of intent to build a depot.": ["Brennick Foods", "Tull Cold Storage"],
    "Norvik Polytechnic plans to partner with Oakmere Robotics through a memorandum.": [],
    "Roe University partnered with Marlow Institute through an MoU in 2019.": [],
    "The two were brought together through a contract dispute between Oak Ltd and Ash Ltd.": [],
    "Readers find their way through an agreement of sixty pages between Oak Ltd and Ash Ltd.": [],
    "In a bid to widen access, The Lin Open University (LOU) has signed an MoU with Fenwick Consultancy Services (FCS).": [
        "The Lin Open University",
        "Fenwick Consultancy Services",
    ],
    "With a view to boosting skills in the northern districts of the province and far beyond, The Orchard College signed an MoU with Kestrel Airways.": [
        "The Orchard College",
        "Kestrel Airways",
    ],
    "Orm National Library signed a cooperation agreement with The Alder Archive on 4 May.": ["Orm National Library", "The Alder Archive"],
    "The Alder Port Authority signed an agreement with Lin Shipping Ltd on Tuesday.": ["Alder Port Authority", "Lin Shipping Ltd"],
    "Harbour, the country's largest ferry operator, signed a contract with Roe Shipyard on Monday.": ["Harbour", "Roe Shipyard"],
    "Harbour, the old film, signed off with a song by the choir.": [],
    "An MoU was signed between the Marchetti family and Lin Institute of Science to support a ward.": [
        "Marchetti family",
        "Lin Institute of Science",
    ],
    "Gable Homes has signed an agreement with the government for 4,000 new houses.": ["Gable Homes", "government"],
    "The government signed the bill into law on Monday.": [],
    "An MOU was signed between the Harbours, Customs & Freezone Corporation (HCFC) and Tally Data Ltd on Friday.": [
        "Harbours, Customs & Freezone Corporation",
        "Tally Data Ltd",
    ],
    "A memorandum was signed between the Trade, Mines and Investment Board (TMIB) and Alder Chamber of Commerce.": [
        "Trade, Mines and Investment Board",
        "Alder Chamber of Commerce",
    ],
    "The Rolf Pellow University of Science and Technology (RPUST), Orwell, and Yarrow School of Nursing in the Republic of Orm (ORM) have signed an MoU.": [
        "Rolf Pellow University of Science and Technology",
        "Yarrow School of Nursing",
    ],
    "Oakmere College, Lintown, and Dale University, Norvik have signed an MoU for staff exchange.": ["Oakmere College", "Dale University"],
    "Fern Hub, LIT Norvik has signed an MoU with Pallas Institute of Design.": ["Fern Hub, LIT Norvik", "Pallas Institute of Design"],
    "Premrose Nig. Ltd and the Village Power Agency (VPA) have signed a supply contract.": ["Premrose Nig. Ltd", "Village Power Agency"],
    "On May 4, 2031, Coastline Minerals Alliance (CMA) and Seabright Ltd entered into a partnership with the Norvik Quarry Association. This joint Memorandum of Understanding sets rules.": [
        "Coastline Minerals Alliance",
        "Seabright Ltd",
        "Norvik Quarry Association",
    ],
    "Lakeside College has teamed up with Dobson Robotics to train students. No memorandum was signed.": [],
    "Lakeside College has teamed up with Dobson Robotics to train students. The memorandum will be signed in June.": [],
    "Larkspur Centre has joined hands with Weldon Academy of Medicine (WAM), Belgrove to nurture start-ups. An MoU was signed in August to this end.": [
        "Larkspur Centre",
        "Weldon Academy of Medicine",
    ],
    "An MoU has been signed with Chester University of Technology (CUT) on research. CUT Vice Chancellor Prof Rolf Pellow signed the agreement on behalf of CUT and Lin John University Vice Chancellor Prof Ian Camber signed on behalf of Lin John.": [
        "Chester University of Technology",
        "Lin John University",
    ],
    "West Tavria University welcomed guests on Friday. The MoU was signed by Ada Moor, Vice Chancellor of WTU, and Mr Ted Oak, Director of Omni Systems.": [
        "West Tavria University",
        "Omni Systems",
    ],
    "Tavria and Lindia have strengthened their ties by signing seven Memoranda of Understanding (MoUs).": ["Tavria", "Lindia"],
    "Oak Ltd and Ash Ltd signed an MoU to work with the government on rural roads.": ["Oak Ltd", "Ash Ltd"],
    "Oak Bank and Ash Bank signed a deal, pending talks with the government on Monday.": ["Oak Bank", "Ash Bank"],
}


@pytest.mark.parametrize(("told", "parties"), PARTIES.items())
def test_the_parties_of_an_agreement(told: str, parties: list[str]) -> None:
    found = record(f"Norvik event draws many\n{told}\n{BODY}")
    assert [party for signing in found.signings for party in signing.parties] == parties


def test_praise_is_no_part_of_what_a_document_is_called() -> None:
    told = "Oak Ltd and the Village Power Agency have signed a groundbreaking Memorandum of Agreement to upgrade the workshop."
    found = record(f"Norvik event draws many\n{told}\n{BODY}").signings[0]
    assert found.subject == "Memorandum of Agreement to upgrade the workshop"
