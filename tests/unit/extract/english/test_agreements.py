"""The constructions in which English reports tell of agreements; names and bodies are invented."""

import pytest

from generator.model.record import Record
from tests.unit.extract.english.test_english import BODY, record

HEADLINE = "Norvik event draws many"


def told(sentence: str) -> Record:
    """Return the record of a sentence as a report."""
    return record(f"{HEADLINE}\n{sentence}\n{BODY}")


SIGNINGS: dict[str, list[list[str]]] = {
    "Norvik Chamber of Commerce and Thorn Group signed a pact on Tuesday.": [["Norvik Chamber of Commerce", "Thorn Group"]],
    "The Ministry of Trade and Rowan Limited signed a pact on Tuesday.": [["Ministry of Trade", "Rowan Limited"]],
    "Norvik Bureau of Mines and Minerals Company signed a pact with Oak Bank.": [
        ["Norvik Bureau of Mines and Minerals Company", "Oak Bank"]
    ],
    "Alder Energy Holdings and Brackwater University signed a memorandum of understanding on Tuesday to train engineers.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings and Brackwater University on Tuesday signed a Memorandum of Understanding (MoU) on training.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings has signed an MoU with Brackwater University to train engineers.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings (AEH) inked a deal with Brackwater University (BU) to build a laboratory.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings has entered into a strategic partnership agreement with Brackwater University.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings has entered into a partnership with Brackwater University to train "
    "engineers, under an agreement signed on Tuesday.": [["Alder Energy Holdings", "Brackwater University"]],
    "Alder Energy Holdings has concluded a cooperation agreement with Brackwater University.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings sealed a five-year contract with Brackwater University.": [["Alder Energy Holdings", "Brackwater University"]],
    "Alder Energy Holdings and Brackwater University have formalised their partnership with the signing of a Memorandum of Agreement.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings has formalized a partnership with Brackwater University through the signing of a memorandum of agreement.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "A memorandum of understanding was signed between Alder Energy Holdings and Brackwater University on Tuesday.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "An MoU to this effect was signed by Alder Energy Holdings and Brackwater University here on Tuesday.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "A Memorandum of Understanding (MoU) between Alder Energy Holdings and Brackwater University was signed in Norvik on Tuesday.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "The signing of the memorandum of understanding between Alder Energy Holdings and Brackwater University took place on Tuesday.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "The MoU signing ceremony between Alder Energy Holdings and Brackwater University was held on Tuesday at the Norvik Hotel.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings and Brackwater University held a signing ceremony for a cooperation agreement on Tuesday.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings has teamed up with Brackwater University to train engineers under a "
    "memorandum of understanding signed on Tuesday.": [["Alder Energy Holdings", "Brackwater University"]],
    "Alder Energy Holdings has partnered with Brackwater University under an agreement signed on Tuesday.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings, together with Brackwater University, signed a memorandum of agreement on Tuesday.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings, in partnership with Brackwater University, signed a memorandum of agreement with the Marlow Port Authority.": [
        ["Alder Energy Holdings", "Brackwater University", "Marlow Port Authority"]
    ],
    "Alder Energy Holdings today announced that it has signed a letter of intent with Brackwater University.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings said on Tuesday it had signed a letter of intent with Brackwater University.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings announced the signing of a memorandum of understanding with Brackwater University.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "The agreement was signed on Tuesday between Alder Energy Holdings and Brackwater University.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings signed MoUs with Brackwater University, the Marlow Port Authority and Tessel Bank.": [
        ["Alder Energy Holdings", "Brackwater University", "Marlow Port Authority", "Tessel Bank"]
    ],
    "Brackwater University signed three MoUs: with Alder Energy Holdings on training, with the "
    "Marlow Port Authority on logistics, and with Tessel Bank on scholarships.": [
        ["Brackwater University", "Alder Energy Holdings"],
        ["Brackwater University", "Marlow Port Authority"],
        ["Brackwater University", "Tessel Bank"],
    ],
    "Five MoUs were signed at the forum.": [[]],
    "Under the agreement, signed on Tuesday, Alder Energy Holdings and Brackwater University will train engineers.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings and Brackwater University will train engineers under a memorandum of understanding signed on Tuesday.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "The Ministry of Works of Tavria and the Government of Norland exchanged letters of cooperation on Tuesday.": [
        ["Ministry of Works of Tavria", "Government of Norland"]
    ],
    "Norland and Tavria signed a free trade agreement on Tuesday.": [["Norland", "Tavria"]],
    "Alder Energy Holdings will sign an MoU with Brackwater University next week.": [],
    "Alder Energy Holdings is expected to sign an MoU with Brackwater University next week.": [],
    "Alder Energy Holdings has not signed an agreement with Brackwater University.": [],
    "Alder Energy Holdings had signed an MoU with Brackwater University in 2012.": [],
    "Alder Energy Holdings denied it had signed a contract with Brackwater University.": [],
    "A tripartite agreement was signed among Alder Energy Holdings, Brackwater University and Tessel Bank.": [
        ["Alder Energy Holdings", "Brackwater University", "Tessel Bank"]
    ],
    "Alder Energy Holdings, Brackwater University and Tessel Bank signed a tripartite agreement.": [
        ["Alder Energy Holdings", "Brackwater University", "Tessel Bank"]
    ],
    "Representatives of Alder Energy Holdings and Brackwater University signed the memorandum on Tuesday.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Officials from Alder Energy Holdings and Brackwater University signed a cooperation agreement on Tuesday.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings CEO Mark Thornbury and Brackwater University President Susan Whitcombe "
    "signed the memorandum of understanding on Tuesday.": [["Alder Energy Holdings", "Brackwater University"]],
    "The MoU was signed by Mark Thornbury, CEO of Alder Energy Holdings, and Professor Susan "
    "Whitcombe, Vice-Chancellor of Brackwater University.": [["Alder Energy Holdings", "Brackwater University"]],
    "The memorandum was signed by Alder Energy Holdings Chief Executive Officer Mark Thornbury and "
    "Brackwater University President Susan Whitcombe on Tuesday.": [["Alder Energy Holdings", "Brackwater University"]],
    "Mark Thornbury, CEO of Alder Energy Holdings, and Susan Whitcombe, president of Brackwater University, inked the agreement.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "The mayor witnessed Alder Energy Holdings sign a memorandum of co-operation with Brackwater University.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "The mayor, Susan Whitcombe, witnessed the signing of the agreement between Alder Energy Holdings and Brackwater University.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "The signing of an agreement between Alder Energy Holdings and Brackwater University was witnessed by the mayor.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Brackwater University has inked a memorandum of understanding (MoU) with three companies, "
    "namely Alder Energy Holdings, Tessel Bank and Corvane Foods.": [
        ["Brackwater University", "Alder Energy Holdings", "Tessel Bank", "Corvane Foods"]
    ],
    "Alder Energy Holdings was awarded a contract by Brackwater University.": [],
    "Alder Energy Holdings joined hands with Brackwater University through a Memorandum of "
    "Understanding (MoU) signing ceremony held on Tuesday.": [["Alder Energy Holdings", "Brackwater University"]],
    "Alder Energy Holdings and Brackwater University joined forces through the signing of a memorandum of agreement on Tuesday.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings and Brackwater University forged a partnership through a Memorandum of Agreement signed on Tuesday.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings forged a partnership with Brackwater University by signing a memorandum of agreement on Tuesday.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "A deal was inked between Alder Energy Holdings and Brackwater University at the weekend.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings put pen to paper on a five-year agreement with Brackwater University.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings has renewed its memorandum of understanding with Brackwater University.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "The MoU was signed by Tom Callow, Vice Chancellor of the University of Lin, and Ada Quill, Dean of Engineering at Thorn College.": [
        ["University of Lin", "Thorn College"]
    ],
    "The MoU was signed by Tom Callow, Director of Sales at Alder Works Ltd, and Ada Quill, Head of Research at Thorn Bank.": [
        ["Alder Works Ltd", "Thorn Bank"]
    ],
    "The two parties, Alder Energy Holdings and Brackwater University, signed a memorandum of understanding.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings and its partner Brackwater University signed a memorandum of understanding.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Three agreements were signed on the sidelines of the forum: between Alder Energy Holdings and "
    "Brackwater University; between Tessel Bank and Corvane Foods; and between the Marlow Port "
    "Authority and Drisco Shipping.": [
        ["Alder Energy Holdings", "Brackwater University"],
        ["Tessel Bank", "Corvane Foods"],
        ["Marlow Port Authority", "Drisco Shipping"],
    ],
    "The signing of MoUs between Alder Energy Holdings and Brackwater University, Tessel Bank and "
    "Corvane Foods, as well as Marlow Port Authority and Drisco Shipping was witnessed by the mayor.": [
        ["Alder Energy Holdings", "Brackwater University"],
        ["Tessel Bank", "Corvane Foods"],
        ["Marlow Port Authority", "Drisco Shipping"],
    ],
    "Signatories to the agreement were Alder Energy Holdings, Brackwater University and Tessel Bank.": [
        ["Alder Energy Holdings", "Brackwater University", "Tessel Bank"]
    ],
    "Companies that signed the deal included Alder Energy Holdings, Tessel Bank and Corvane Foods.": [
        ["Alder Energy Holdings", "Tessel Bank", "Corvane Foods"]
    ],
    "Brackwater University’s Faculty of Engineering signed an MoU with Alder Energy Holdings.": [
        ["Brackwater University’s Faculty of Engineering", "Alder Energy Holdings"]
    ],
    "Energy firm Alder Energy Holdings and lender Tessel Bank signed a memorandum of understanding.": [
        ["Alder Energy Holdings", "Tessel Bank"]
    ],
    "Water-related consulting firm Alder Energy Sdn Bhd and Tessel Solar Sdn Bhd (TSSB) today signed "
    "a memorandum of understanding (MoU) to build pumps.": [["Alder Energy Sdn Bhd", "Tessel Solar Sdn Bhd"]],
    "Tessel Solar Sdn Bhd (TSSB) and water-related consulting firm Alder Energy Sdn Bhd today signed "
    "a memorandum of understanding (MoU) to build pumps.": [["Tessel Solar Sdn Bhd", "Alder Energy Sdn Bhd"]],
    "The Tessel Foundation, a non-profit, and Brackwater University, a public institution, signed an agreement on Tuesday.": [
        ["Tessel Foundation", "Brackwater University"]
    ],
    "The State Government signed an MoU with Alder Energy Holdings for the setting up of a plant at an investment of Rs 500 crore.": [
        ["State Government", "Alder Energy Holdings"]
    ],
    "An agreement was signed with Alder Energy Holdings for the supply of buses.": [["Alder Energy Holdings"]],
    "Brackwater University on Friday inked pacts with Alder Energy Holdings and Tessel Bank.": [
        ["Brackwater University", "Alder Energy Holdings", "Tessel Bank"]
    ],
    "To strengthen research, Brackwater University has signed a Memorandum of Understanding (MoU) with Alder Energy Holdings, Norvik.": [
        ["Brackwater University", "Alder Energy Holdings"]
    ],
    "In a bid to train engineers, Alder Energy Holdings has signed an agreement with Brackwater University.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "With an aim to train engineers Brackwater University has signed an MoU with Alder Energy Holdings.": [
        ["Brackwater University", "Alder Energy Holdings"]
    ],
    "NORVIK: Alder Energy Holdings and Brackwater University have inked a memorandum of understanding.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Norvik, 3 March 2024 – Alder Energy Holdings and Brackwater University have inked a memorandum of understanding.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings has executed a Memorandum of Understanding with Brackwater University for joint research.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "The Board of Alder Energy Holdings approved an agreement with Brackwater University.": [],
    "Alder Energy Holdings signed up Brackwater University as its partner.": [],
    "Alder Energy Holdings signed a lease.": [],
    "Alder Energy Holdings has secured a contract from Brackwater University.": [],
    "The contract signing between Alder Energy Holdings and Brackwater University was held on Tuesday.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "The Memorandum of Agreement (MOA) signing between Alder Energy Holdings and Brackwater University took place on Tuesday.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Alder Energy Holdings and Brackwater University became partners after signing a memorandum of agreement on Tuesday.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Having signed an MoU with Brackwater University, Alder Energy Holdings will train engineers.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Sixteen projects were signed at the ceremony.": [[]],
    "Fourteen projects have been jointly signed.": [[]],
    "Before lunch, contracts for nine mill projects worth £3 million were signed in the boathouse.": [[]],
    "A total of 16 agreements were signed at the forum.": [[]],
    "The forum saw the signing of 16 agreements.": [[]],
    "The forum witnessed the signing of 16 MoUs worth $3 billion.": [[]],
    "At the forum, 16 cooperation agreements were inked.": [[]],
    "Under the MoU, Alder Energy Holdings and Brackwater University will share data.": [],
    "The MoUs were exchanged between Alder Energy Holdings and Brackwater University.": [
        ["Alder Energy Holdings", "Brackwater University"]
    ],
    "Two memorandums of understanding were exchanged, one between Alder Energy Holdings and "
    "Brackwater University, and the other between Tessel Bank and Corvane Foods.": [
        ["Alder Energy Holdings", "Brackwater University"],
        ["Tessel Bank", "Corvane Foods"],
    ],
    "At a meeting held at Brackwater University on June 14, 2031 AEH Chief Operating Officer Sara "
    "Whitcombe and Brackwater University Vice Principal Prof. Mark Thornbury signed a Memorandum of "
    "Understanding (MOU) on ports.": [["AEH", "Brackwater University"]],
    "In a step to widen their exchange of staff, Alder University of Norland (AUN) and the "
    "Brackwater Institute of Oil & Gas (BIOG) have today signed a Memorandum of Understanding (MoU) "
    "under which they will trade staff.": [["Alder University of Norland", "Brackwater Institute of Oil & Gas"]],
    "To share three dredgers, the Harbour Board of Thornbury (HBT) and Odell College of Ships and Tides "
    "(OCST) have this morning, 4 August 2033, signed an agreement.": [["Harbour Board of Thornbury", "Odell College of Ships and Tides"]],
    "The Alder University of Excellence (AUE), Norland Enterprises Ltd. (NE), and Brack Technical "
    "University (BTU) have officially signed a Memorandum of Understanding (MOU) to engage in "
    "farming projects.": [["Alder University of Excellence", "Norland Enterprises Ltd.", "Brack Technical University"]],
    "On the 9th of May 2031, a door was opened as Alder Foundation (AF) and the University of Brack "
    "entered into a Memorandum of Understanding (MOU).": [["Alder Foundation", "University of Brack"]],
    "In a move to foster collaboration, the Alder University of Trade and Transport (AUTT) in "
    "Norland and the University of Brack (UniBrack) have signed a landmark Memorandum of "
    "Understanding (MoU).": [["Alder University of Trade and Transport", "University of Brack"]],
    "Tessel Group, a leading provider of ports, has today announced the signing of a strategic "
    "agreement with Marlow Port Authority to build a terminal.": [["Tessel Group", "Marlow Port Authority"]],
    "Tessel Group (TSX: TG) announced today that it has entered into a definitive agreement with Marlow Holdings.": [
        ["Tessel Group", "Marlow Holdings"]
    ],
    "The Harbour Bay University of Trade (HKUT) and the Marlow Port Authority signed a Memorandum of "
    "Understanding (MoU) today (March 3) to foster talent.": [["Harbour Bay University of Trade", "Marlow Port Authority"]],
    "DOLT Region 5 and Brack State University formally inked a Memorandum of Agreement (MOA) for the "
    "establishment of a food centre on March 3, 2023.": [["DOLT Region 5", "Brack State University"]],
    "The Department of Works (DOW) and the City Government of Brack signed a memorandum of agreement "
    "(MOA) for a P20-million housing project.": [["Department of Works", "City Government of Brack"]],
    "LIT Norvik and Tessel Motors Limited have signed a Memorandum of Understanding (MoU) to collaborate on batteries.": [
        ["LIT Norvik", "Tessel Motors Limited"]
    ],
    "OIT Brack signs MoU with Tessel Steel.\nOIT Brack has inked a pact with Tessel Steel for research in metals.": [
        ["OIT Brack", "Tessel Steel"]
    ],
    "The Government of Norland has signed a $150 million loan agreement with the Lin Bank.": [["Government of Norland", "Lin Bank"]],
    "Alder Oil signed a 15-year LNG supply agreement with Brack Gas Company.": [["Alder Oil", "Brack Gas Company"]],
    "Norvik-based Alder Future Energy has signed an agreement with Brack Power to develop a 100MW solar plant.": [
        ["Alder Future Energy", "Brack Power"]
    ],
    "Alder Council and its partners Brack Homes and Tessel Build signed a development agreement on Monday.": [
        ["Alder Council", "Brack Homes", "Tessel Build"]
    ],
    "A Memorandum of Understanding was signed yesterday by the Vice-Chancellor of Alder University, "
    "Professor Mark Thornbury, and the Director-General of the Brack Institute, Dr Susan Whitcombe.": [
        ["Alder University", "Brack Institute"]
    ],
    "Both parties signed the agreement at the Alder Hotel.": [],
    "The agreement was signed in the presence of the minister.": [],
    "Alder Holdings and Brack University are set to sign an MoU.": [],
    "The union said it would not sign the agreement with Alder Holdings.": [],
    "The contract, signed in 2016 between Alder Holdings and Brack University, has expired.": [],
    "Alder Holdings last year signed an agreement with Brack University.": [],
    "Alder Holdings and Brack University, which signed an MoU in 2018, held a meeting.": [],
    "The city has signed a letter of intent with Alder Holdings, Brack Motors and Tessel Steel to build a plant.": [
        ["Alder Holdings", "Brack Motors", "Tessel Steel"]
    ],
    "Norvik Alder Authority signs agreement with Brack Company to launch taxis.": [["Norvik Alder Authority", "Brack Company"]],
    "The deal was sealed between Alder Holdings and Brack University on Monday.": [["Alder Holdings", "Brack University"]],
    "Alder Holdings has agreed a partnership with Brack University.": [],
    "Norland Alder Group signed cooperation agreements with Brack Bank and Tessel Insurance in Norvik on Tuesday.": [
        ["Norland Alder Group", "Brack Bank", "Tessel Insurance"]
    ],
    "A total of 38 projects with a total investment of 20 billion yuan were signed at the fair.": [[]],
    "At the conference, 25 projects were signed on site, with a total investment of 3.2 billion yuan.": [[]],
    "The two sides signed 12 cooperation documents in areas including trade, energy and culture.": [[]],
    "The University of Alder, represented by its President, Dr. Mark Thornbury, and Tessel "
    "Foundation, represented by its Executive Director, Ms. Susan Whitcombe, signed a Memorandum of "
    "Agreement.": [["University of Alder", "Tessel Foundation"]],
    "Under the terms of the MoU signed by Alder Health Authority and Brack Pharma, the two sides will set up a plant.": [
        ["Alder Health Authority", "Brack Pharma"]
    ],
    "Tessel Inc. and Brack Corp. announced today that they have signed a definitive merger agreement.": [["Tessel Inc.", "Brack Corp."]],
    "The governments of Norland and Tavria signed a protocol on visas on Monday.": [["Norland", "Tavria"]],
    "Norland’s Ministry of Trade and Tavria’s Ministry of Economy signed a memorandum of understanding on trade.": [
        ["Norland’s Ministry of Trade", "Tavria’s Ministry of Economy"]
    ],
    "Foreign Minister Mark Thornbury and his Tavrian counterpart Susan Whitcombe signed an agreement on visas.": [[]],
    "During the ceremony, Alder County and Brack Group signed a contract on a 3 billion yuan battery project.": [
        ["Alder County", "Brack Group"]
    ],
    "The Federal Government has signed a Memorandum of Understanding with the Brack Development Company.": [
        ["Federal Government", "Brack Development Company"]
    ],
    "The Alder Chamber of Commerce and Industry (ACCI) inked a partnership agreement with the Brack Board of Trade.": [
        ["Alder Chamber of Commerce and Industry", "Brack Board of Trade"]
    ],
}


@pytest.mark.parametrize(("sentence", "parties"), SIGNINGS.items())
def test_the_parties_of_each_agreement(sentence: str, parties: list[list[str]]) -> None:
    assert [list(signing.parties) for signing in told(sentence).signings] == parties


LATER = {
    "The mayor saw the Lin Works Department sign a memorandum on work with five universities. They "
    "will share labs. Alder University and Oak University signed the deal. Bodies that signed the "
    "deal included the Ash Council and the Elm Institute.": [
        ["Lin Works Department", "Alder University", "Oak University", "Ash Council", "Elm Institute"]
    ],
    "Lin University has signed MoUs with three colleges. It has signed the MoUs with Ash College, Elm College and Oak College.": [
        ["Lin University", "Ash College"],
        ["Lin University", "Elm College"],
        ["Lin University", "Oak College"],
    ],
    "Lin University (LU) is large. LU signed an MoU with Oak College.": [["Lin University", "Oak College"]],
}


@pytest.mark.parametrize(("text", "parties"), LATER.items())
def test_partners_named_in_a_later_sentence_belong_to_the_agreement(text: str, parties: list[list[str]]) -> None:
    assert [list(signing.parties) for signing in told(text).signings] == parties


NOTHING = (
    "Alder Holdings and Brack University have worked together since signing an agreement in 2015.",
    "Under an agreement signed in 2016, Alder Holdings and Brack University share labs.",
    "Alder Holdings has joined forces with Brack University to train engineers.",
    "Alder Holdings is in talks with Brack University about signing an MoU.",
    "Before signing the contract with Alder Holdings, the council will hold a vote.",
    "Alder Holdings last year signed an agreement with Brack University.",
)


@pytest.mark.parametrize("sentence", NOTHING)
def test_what_is_planned_or_long_past_is_left_out(sentence: str) -> None:
    assert told(f"{sentence} Mayor Tom Callow spoke.").signings == ()


def test_a_headline_alone_tells_of_a_signing_where_the_text_speaks_of_the_agreement() -> None:
    body = "Mayor Tom Callow said the agreement will help all the people of the town and of the villages around it, now and for years."
    assert [s.parties for s in record(f"Lin Port signs MoU with Oak Steel Ltd\n{body}").signings] == [("Lin Port", "Oak Steel Ltd")]
    assert record(f"Lin Port to sign MoU with Oak Steel Ltd\n{body}").signings == ()
    assert record(f"Lin Port signs MoU with Oak Steel Ltd\n{body.replace('agreement', 'port')}").signings == ()
