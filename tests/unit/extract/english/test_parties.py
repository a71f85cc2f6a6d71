"""Who signs: joint names, fields inside names, pairs told again, bodies told by their noun; everything is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import BODY, record

SIGNINGS: dict[str, list[list[str]]] = {
    "The Alder Development Bank and the Government of Tavria on Monday signed a $40 million financing agreement for roads.": [
        ["Alder Development Bank", "Government of Tavria"]
    ],
    "Tavria's Finance Minister Ada Thorn and Lin Bank Country Director Mark Quill signed the agreement.": [[]],
    "Alder Telecom has partnered with Norvik Bank to launch a wallet, following the signing of an agreement on Monday.": [
        ["Alder Telecom", "Norvik Bank"]
    ],
    "The deal was sealed between Alder FC and Norvik Motors on Monday.": [["Alder FC", "Norvik Motors"]],
    "Alder Ltd. and its partner Quill GmbH have inked a joint venture agreement.": [["Alder Ltd.", "Quill GmbH"]],
    "The MoU, signed by Alder Vice-Chancellor Prof Ada Thorn and Norvik CEO Mark Quill, runs for three years.": [[]],
    "A Letter of Intent was signed between the City of Alder and the Port of Norvik.": [["City of Alder", "Port of Norvik"]],
    "The Ministry of Justice, the Police Service and the Alder Bar Association signed a protocol on Monday.": [
        ["Ministry of Justice", "Police Service", "Alder Bar Association"]
    ],
    "Under the contract signed with the Ministry of Works, Alder Roads will build 40 km of road.": [["Ministry of Works", "Alder Roads"]],
    "The Alder Trust signed agreements with two colleges: Thorn College and Quill College.": [
        ["Alder Trust", "Thorn College"],
        ["Alder Trust", "Quill College"],
    ],
    "The International Organization for Rivers (IOR) and the Ministry of Water and Irrigation of Tavria have signed an MoU.": [
        ["International Organization for Rivers", "Ministry of Water and Irrigation of Tavria"]
    ],
    "A host-country agreement was signed by Tavria and the Rivers Commission on Monday.": [["Tavria", "Rivers Commission"]],
    "The Alder Provincial Health Office, represented by Dr. Ada Thorn, and the Quill Foundation, represented by Mr. Mark Lin, signed a memorandum of agreement.": [
        ["Alder Provincial Health Office", "Quill Foundation"]
    ],
    "The Federation of Alder Employers and the Trade Union Congress (TUC) renewed their collective agreement on Monday.": [
        ["Federation of Alder Employers", "Trade Union Congress"]
    ],
    "The Department of Science and Technology (DST) and Alder State University (ASU) forged a partnership through a memorandum of agreement signed on Monday.": [
        ["Department of Science and Technology", "Alder State University"]
    ],
    "Norvik and Alder have signed a twinning agreement.": [["Norvik", "Alder"]],
    "Minister Tarek al-Quill signed three agreements with Lindian energy major Thorn Oil.": [["Thorn Oil"]],
    "São Lin – The Tavrian Ministry of Mines and state-run Alder Coal Company have signed an agreement.": [
        ["Tavrian Ministry of Mines", "Alder Coal Company"]
    ],
    "The MOUs were signed with the Lin University of Central Tavria, LUCT, and the Thorn Institute, TI.": [
        ["Lin University of Central Tavria", "Thorn Institute"]
    ],
    "As many as 40 universities signed memorandums of understanding with the University of Norvik.": [["University of Norvik"]],
    "An MoU was signed between Alder College and Norvik University for Arts, Law and Medicine.": [
        ["Alder College", "Norvik University for Arts, Law and Medicine"]
    ],
    "Tavria and Lindia Monday signed three Memoranda of Understanding (MoUs) on trade and roads.": [["Tavria", "Lindia"]],
    "Tavria and Lindia inked MoU for staff training between Securities and Futures Board of Tavria and Central Savings Bank of Lindia.": [
        ["Securities and Futures Board of Tavria", "Central Savings Bank of Lindia"]
    ],
    "The two countries signed another MoU to widen cooperation between Federation of Tavria Chamber of Commerce and Industry and Chamber of Commerce, Mines and Tourism of Lindia.": [
        ["Federation of Tavria Chamber of Commerce and Industry", "Chamber of Commerce, Mines and Tourism of Lindia"]
    ],
    "The Norvik-Alder Innovation & Technology Park Limited (NAITPL) on Monday signed letters of intent with some 40 partners from six towns.": [
        ["Norvik-Alder Innovation & Technology Park Limited"]
    ],
    "The minister witnessed the signing of a Memorandum of Understanding between the Norvik Mining University’s (NMU) Centre for Robotics and the Alder Institute of Science.": [
        ["Norvik Mining University’s (NMU) Centre for Robotics", "Alder Institute of Science"]
    ],
    "The second agreement signed was between the Alder National Research Fund and the Norvik Research Foundation (NRF).": [
        ["Alder National Research Fund", "Norvik Research Foundation"]
    ],
    "The Alder Summit Organisation signed support agreements with the Ports Authority in Norvik (PA), represented by Mark Quill, Director-General of the PA; the Norvik Water Authority, represented by Eng. Amos Thorn, CEO of the Authority; and Alder Motors, represented by Susan Thorn, CEO of Alder Motors.": [
        ["Alder Summit Organisation", "Ports Authority", "Norvik Water Authority", "Alder Motors"]
    ],
    "She then went on to sign a contract worth $90,000 with Seaward Builders to repair the wall.": [["Seaward Builders"]],
    "The fair saw the municipal government and Lin Cement Group signing a supply agreement.": [
        ["municipal government", "Lin Cement Group"]
    ],
    "The signing of the supply agreement between the municipal government and Lin Cement Group was witnessed by Mark Quill.": [
        ["municipal government", "Lin Cement Group"]
    ],
    "Alder University has signed a memorandum of understanding (MoU) with Norvik Energy Berhad (NEB) and Global Lin Centre.": [
        ["Alder University", "Norvik Energy Berhad", "Global Lin Centre"]
    ],
    "An agreement has been signed to establish the partnership between the Department of Works (DW) Norvik Region and State Colleges (SCs) for better halls.": [
        ["Department of Works (DW) Norvik Region", "State Colleges"]
    ],
    "Alder University and the University of Norvik have signed a Memorandum of Understanding (MoU) on joint research.": [
        ["Alder University", "University of Norvik"]
    ],
    "A Memorandum of Understanding was signed between Alder University and Norvik Polytechnic on Monday.": [
        ["Alder University", "Norvik Polytechnic"]
    ],
    "An MoU was signed between Alder University, Norvik Polytechnic and the Lin Chamber of Commerce on Monday.": [
        ["Alder University", "Norvik Polytechnic", "Lin Chamber of Commerce"]
    ],
    "Alder Bank Plc on Monday signed a $20 million loan agreement with the Lin Development Bank.": [
        ["Alder Bank Plc", "Lin Development Bank"]
    ],
    "The Ministry of Health has signed a grant agreement with the Government of Tavria.": [["Ministry of Health", "Government of Tavria"]],
    "Alder Airlines and Norvik Airways ink codeshare deal on Monday.": [],
    "Norvik Airways has entered into a codeshare agreement with Alder Airlines.": [["Norvik Airways", "Alder Airlines"]],
    "Under the agreement, signed by the Norvik Port Authority and Alder Shipping, goods will move faster.": [
        ["Norvik Port Authority", "Alder Shipping"]
    ],
    "The MoU was signed by Alder University Vice-Chancellor Prof. Ada Thorn and Norvik Polytechnic Rector Mark Quill.": [
        ["Alder University", "Norvik Polytechnic"]
    ],
    "Alder Tech signed three separate MoUs with Norvik University, Lin College and Thorn Institute on Monday.": [
        ["Alder Tech", "Norvik University"],
        ["Alder Tech", "Lin College"],
        ["Alder Tech", "Thorn Institute"],
    ],
    "The National Bank of Tavria (NBT) and Alder Insurance Company signed a bancassurance agreement on Monday.": [
        ["National Bank of Tavria", "Alder Insurance Company"]
    ],
    "Tavria and Lindia signed five agreements on Monday during the visit of President Mark Quill.": [["Tavria", "Lindia"]],
    "A tripartite agreement was signed among the Alder Council, Norvik Homes and the Lin Trust.": [
        ["Alder Council", "Norvik Homes", "Lin Trust"]
    ],
    "Alder Council today signed an MoU with Norvik Homes in the presence of Minister Ada Thorn.": [["Alder Council", "Norvik Homes"]],
    "The University of Alder, in partnership with Norvik Foods, has signed an agreement with the Lin Farmers Union.": [
        ["University of Alder", "Norvik Foods", "Lin Farmers Union"]
    ],
    "The Philippine-based Alder Foundation and Norvik City sealed a sister-city agreement on Monday.": [
        ["Alder Foundation", "Norvik City"]
    ],
    "The cities of Alder and Norvik signed a sister city agreement on Monday.": [["Alder", "Norvik"]],
    "The Alder Provincial Government forged a memorandum of agreement with the Department of Tourism on Monday.": [
        ["Alder Provincial Government", "Department of Tourism"]
    ],
    "The Commission has signed a Memorandum of Understanding with the Alder Police Service.": [["Alder Police Service"]],
    "Mark Quill, chairman of Alder Group, and Ada Thorn, president of Norvik University, signed the agreement on Monday.": [
        ["Alder Group", "Norvik University"]
    ],
    "The agreement between Alder Rail and the Norvik Transport Union was signed on Monday.": [["Alder Rail", "Norvik Transport Union"]],
    "The Alder and Norvik Water Boards signed a memorandum on Monday.": [["Alder and Norvik Water Boards"]],
    "Alder Oil Company (AOC), Norvik Gas plc, Lin Energy Ltd. and Thorn & Sons today signed a joint operating agreement.": [
        ["Alder Oil Company", "Norvik Gas plc", "Lin Energy Ltd.", "Thorn & Sons"]
    ],
    "Prof. Ada Thorn signed on behalf of Alder University while Mr Mark Quill signed for Norvik College. The MoU was signed on Monday.": [
        ["Alder University", "Norvik College"]
    ],
    "Tavria and Lindia signed a trade pact on Monday. The two countries also signed an MoU on health.": [
        ["Tavria", "Lindia"],
        ["Tavria", "Lindia"],
    ],
    "Tavria and Lindia signed a trade pact on Monday. The two countries signed the pact in Norvik.": [["Tavria", "Lindia"]],
    "The Alder Trade Organisation met on Monday. The organisation signed an agreement with Norvik Foods.": [
        ["Alder Trade Organisation", "Norvik Foods"]
    ],
    "The Alder Organisation of Mills met on Monday. The organisation signed an agreement with Norvik Foods and Lin Foods.": [
        ["Alder Organisation of Mills", "Norvik Foods", "Lin Foods"]
    ],
    "An MoU was signed between Oak University (OU) here and Quill (Tavria)-based Lin Central College (LCC) on roads.": [
        ["Oak University", "Lin Central College"]
    ],
    "An MoU was signed between the Norvik-based Alder Mills and Quill (North Tavria)-based Oak Foods Ltd on Monday.": [
        ["Alder Mills", "Oak Foods Ltd"]
    ],
    "An agreement was signed between Oak Bank here and the Quill-headquartered Lin Insurance Company.": [
        ["Oak Bank", "Lin Insurance Company"]
    ],
    "Oak College signed an MoU with the Ministry of Rural Roads’s (MRR's) State Council of Village Schools (SCVS), Quill.": [
        ["Oak College", "State Council of Village Schools"]
    ],
    "Oak Bank signed a deal with the Lin Group’s subsidiary Thorn Energy on Monday.": [["Oak Bank", "Thorn Energy"]],
    "Oak Bank signed a pact with Lin University’s School of Law.": [["Oak Bank", "Lin University’s School of Law"]],
    "Mayor Ada Thorn witnessed the signing of the Norland Provincial People’s Government and Lin City Government (LCG) Memorandum of "
    "Cooperation by Mr Ian Moss.": [["Norland Provincial People’s Government", "Lin City Government"]],
    "The signing ceremony of the Oak University and Lin Polytechnic Institute Agreement was held.": [
        ["Oak University", "Lin Polytechnic Institute"]
    ],
    "The signing of the Oak University Strategic Agreement was delayed. Mr Ian Moss spoke.": [],
    "Norland and Ostmark agreed on Monday to share water. The deal was signed by Minister Ian Moss and Minister Eva Lind.": [
        ["Norland", "Ostmark"]
    ],
    "Oak Docks and Lin Rail will cooperate on freight. The two sides signed a contract on Monday.": [["Oak Docks", "Lin Rail"]],
    "Kenya and Uganda have long been friends. Oak Bank and Lin Bank signed an MoU on Monday.": [["Oak Bank", "Lin Bank"]],
    "Mayor Ada Thorn and Ian Moss will visit Norvik. An MoU was signed by Mr Ian Moss on Monday.": [],
    "Two agreements were signed: one between Halden Rail and Orsk Steel on wagons, and another between Oak Bank and the Lin Fund.": [
        ["Halden Rail", "Orsk Steel"],
        ["Oak Bank", "Lin Fund"],
    ],
    "The Oak Chamber of Commerce signed a partnership with its Quill counterpart on Wednesday.": [["Oak Chamber of Commerce"]],
    "Three parties inked a deal to set up a centre, namely Oak Research Group (ORG), the Lin Institute of Design and the Ash Council.": [
        ["Oak Research Group", "Lin Institute of Design", "Ash Council"]
    ],
}


@pytest.mark.parametrize(("told", "parties"), SIGNINGS.items())
def test_the_parties_that_a_report_names(told: str, parties: list[list[str]]) -> None:
    found = record(f"Norvik event draws many\n{told}\n{BODY}")
    assert sorted(party for signing in found.signings for party in signing.parties) == sorted(party for group in parties for party in group)


def test_the_number_of_an_agreement_is_no_part_of_it() -> None:
    told = "The second MoU, valued at RM2bil, was exchanged between Oak Bank and Lin Bank."
    found = record(f"Norvik event draws many\n{told}\n{BODY}").signings[0]
    assert (found.subject, found.amount and found.amount.text) == ("MoU", "RM2bil")
