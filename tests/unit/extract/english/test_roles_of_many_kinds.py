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
    "Minister Ada Thorn thanked Premier Tom Callow for funding the road.": {"Ada Thorn": "Minister | speak", "Tom Callow": "Premier | "},
    "The Lin Office, headed by District Engineer Rodel V. Cabansa, participated in the groundbreaking ceremony.": {
        "Rodel V. Cabansa": "District Engineer | attend"
    },
    "The bureau, led by Director Ada Thorn, took part in the opening.": {"Ada Thorn": "Director | attend"},
    "Hon. Nilo M. Tabanao, City Mayor of Quimba, graced the day along with the treasurer, Hon. Efren Dalog.": {
        "Nilo M. Tabanao": "City Mayor of Quimba | attend",
        "Efren Dalog": "treasurer | attend",
    },
    "At noon also welcomed were Engr. Mina Alcoro, OIC City Engineer, and staff from the contractor.": {
        "Mina Alcoro": "OIC City Engineer | attend"
    },
    "The guests of honour at noon were, Hemant Davri, National Secretary, Oak Trust, and Dr Lalit Boruwa, Minister.": {
        "Hemant Davri": "National Secretary, Oak Trust | attend",
        "Lalit Boruwa": "Minister | attend",
    },
    "On behalf of the Provost, Professor Yaw Antwiri, the Registrar, expressed his excitement.": {
        "Yaw Antwiri": "Registrar | represent speak"
    },
    "Representing the team from Oak, Professor Marta Crane, the Dean, expressed her joy.": {"Marta Crane": "Dean | represent speak"},
    "Representing his brother, Tom Callow thanked the guests.": {"Tom Callow": " | represent speak"},
    "The pact was signed by Chairperson Noel T. Abarra for QVU and Mr. Ramil Osorno, Senior Vice-President, North Freight.": {
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
    "The pact was signed before noon in the presence of the exchange's CEO, Yusuf Al Marbani, and signed by Alder Capital's CEO, Faris Al-Dourani, and Quill CEO and Founder, Greta Holmdal.": {
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
    # fresh
    "Also present were members of the Board of Trustees Hal McBreen, Una Fell and Dora Starke.": {
        "Hal McBreen": "members of the Board of Trustees | attend",
        "Una Fell": "members of the Board of Trustees | attend",
        "Dora Starke": "members of the Board of Trustees | attend",
    },
    "The fair was attended by members of the Council of Elders Hal McBreen and Una Fell.": {
        "Hal McBreen": "members of the Council of Elders | attend",
        "Una Fell": "members of the Council of Elders | attend",
    },
    "The pact was signed by the Second Warden and Councillor for Works, Transport and Justice of the Realm of Orlan, Mr. Hal McBreen, and the dean, Dr. Una Fell.": {
        "Hal McBreen": "Second Warden and Councillor for Works, Transport and Justice of the Realm of Orlan | sign",
        "Una Fell": "dean | sign",
    },
    "Seven guests lit the lamp. These guests included Hal McBreen, Mayor of Lin, and Una Fell, Dean of Arts.": {
        "Hal McBreen": "Mayor of Lin | attend",
        "Una Fell": "Dean of Arts | attend",
    },
    "The event was attended by Mayor Hal McBreen and Senator Una Fell in addition to QVU CEO, Dora Starke.": {
        "Hal McBreen": "Mayor | attend",
        "Una Fell": "Senator | attend",
        "Dora Starke": "QVU CEO | attend",
    },
    '"It is good," said Hal McBreen, Financial Secretary of Norland at the closing ceremony of a fair.': {
        "Hal McBreen": "Financial Secretary of Norland | speak"
    },
    "Una Fell, Director of Tides at the annual meeting, said it was good.": {"Una Fell": "Director of Tides | speak"},
    "Una Fell, head of marketing at the company, said it was good.": {"Una Fell": "head of marketing at the company | speak"},
    "Present during the meeting were; Executive Dean Hal McBreen, Ag. Director Una Fell and Dr. Dora Starke.": {
        "Hal McBreen": "Executive Dean | attend",
        "Una Fell": "Ag. Director | attend",
        "Dora Starke": " | attend",
    },
    "Other guests present were; Director School of Law Prof. Hal McBreen; Team Leader Dr. Una Fell; and Dora Starke.": {
        "Hal McBreen": "Director School of Law | attend",
        "Una Fell": "Team Leader | attend",
        "Dora Starke": " | attend",
    },
    "The Ag. DVC in charge of Hostels Prof. Hal McBreen and DVC in charge of Research Prof. Una Fell attended.": {
        "Hal McBreen": "Ag. DVC in charge of Hostels | attend",
        "Una Fell": "DVC in charge of Research | attend",
    },
    "The delegation included Hal McBreen an instructor at Oak College and Una Fell the head of the mill.": {
        "Hal McBreen": "instructor at Oak College | attend",
        "Una Fell": "head of the mill | attend",
    },
    "Mayor Hal McBreen urged the agencies represented to work harder.": {"Hal McBreen": "Mayor | speak"},
    "Mayor Hal McBreen represented the town.": {"Hal McBreen": "Mayor | represent"},
    "Mr Hal McBreen announced, ‘In 2019 the two towns signed an MoU, and it was good.’": {"Hal McBreen": " | speak"},
    "Mr Hal McBreen recalled: “My father opened the mill and cut the ribbon.”": {"Hal McBreen": " | speak"},
    "H.E. Hal bin Tolan Al Marbani, Minister of Works, opened the mill. H.E. Bin Tolan said it was good.": {
        "Hal bin Tolan Al Marbani": "Minister of Works | speak unveil"
    },
    "The day closed with Pastor Una Fell delivering the closing speech.": {"Una Fell": "Pastor | speak"},
    "The mill opened on Friday, with Mayor Una Fell cutting the ribbon.": {"Una Fell": "Mayor | unveil"},
    "The signing took place with the rector, Dr Una Fell, witnessing the act.": {"Una Fell": "rector | witness"},
    "Guests included Hal McBreen, Co-Founder of 0xAlder; Una Fell, Head of Tides; and Dora Starke, Dean.": {
        "Hal McBreen": "Co-Founder | attend",
        "Una Fell": "Head of Tides | attend",
        "Dora Starke": "Dean | attend",
    },
    "QVU of South Lin President and CEO Una Fell said it was good.": {"Una Fell": "QVU of South Lin President and CEO | speak"},
    "Hal McBreen, the Ag Deputy Vice Chancellor, spoke.": {"Hal McBreen": "Ag Deputy Vice Chancellor | speak"},
    "The firm grew with manager Una Fell giving up her seat.": {"Una Fell": "manager | "},
    "Mayor Hal McBreen spoke. He worked with Una Fell while writing a speech.": {"Hal McBreen": "Mayor | speak"},
    # near3
    "Among them were bells and drums. Mayor Hal McBreen spoke.": {"Hal McBreen": "Mayor | speak"},
    "Hal McBreen, Head of Trade at the Ministry of Works, spoke.": {"Hal McBreen": "Head of Trade at the Ministry of Works | speak"},
    "Hal McBreen, manager at the mill in Lin, spoke.": {"Hal McBreen": "manager at the mill in Lin | speak"},
    "Mayor Hal McBreen, “the boss”, signed the pact.": {"Hal McBreen": "Mayor | sign"},
    "Councillor Hal McBreen and Professor Una Fell of Lin University spoke.": {"Hal McBreen": " | speak", "Una Fell": " | speak"},
    "Justice Hal McBreen and Minister of Trade and Justice Una Fell attended.": {
        "Hal McBreen": "Justice | attend",
        "Una Fell": "Minister of Trade and Justice | attend",
    },
    "The Board of Directors met Hal McBreen. Una Fell attended.": {"Una Fell": " | attend"},
    # told
    "Sheikh Mohammed bin Rashad Al Tolani, Ruler of Lin, attended. Sheikha Lamia bint Mohammed bin Rashad Al Tolani, Chair of the Arts Board, opened the mill.": {
        "Mohammed bin Rashad Al Tolani": "Ruler of Lin | attend",
        "Lamia bint Mohammed bin Rashad Al Tolani": "Chair of the Arts Board | unveil",
    },
    "The guests were met by His Excellency Major General Omar Khalid Al Marbani, Chairman of the Lin Board.": {
        "Omar Khalid Al Marbani": "Major General, Chairman of the Lin Board | attend"
    },
    "Under Mayor Suarin's leadership, the town grew. Mayor Tom Suarin spoke.": {"Tom Suarin": "Mayor | speak"},
    "Under Secretary Tom Callow attended the event.": {"Tom Callow": "Under Secretary | attend"},
    "Experts Dario Pugni, founder of Quarn Robotics and Otto Vissar, a professor of law at Lin, spoke at the opening.": {
        "Dario Pugni": "founder of Quarn Robotics | speak",
        "Otto Vissar": "professor of law at Lin | speak",
    },
    "Panelists included Jack Moss, partner with Epic; Matt Dorn, director in health within banking at Lin; Donna Pell, partner at Oak; and Ian Moss, dean.": {
        "Jack Moss": "partner with Epic | speak",
        "Matt Dorn": "director | speak",
        "Donna Pell": "partner at Oak | speak",
        "Ian Moss": "dean | speak",
    },
    "Esther Lau, JP, Under Secretary for Tides, Norland Government will speak. Esther Lau attended the event.": {
        "Esther Lau": "Under Secretary for Tides, Norland Government | attend"
    },
    "Hal McBreen, Chief Officer at Lin (NASDAQ: LINX), spoke at the event.": {"Hal McBreen": "Chief Officer at Lin | speak"},
    "The official Ribbon Cutting will be on Friday. Weaver Alliance Now Taking Registrations for the fair.": {},
    # ghana
    "The Municipal Chief Executive (MCE) for Lundo-Adoke, Felix Selom Fumaye, has cut sod for a classroom block. The MCE recalled a promise.": {
        "Felix Selom Fumaye": "Municipal Chief Executive (MCE) for Lundo-Adoke | attend speak"
    },
    "The MP for Lundo, Frank Annor-Dodi, in the company of the Municipal Chief Executive, Isaac Kwadwo Bampa, has cut the sod for the block.": {
        "Frank Annor-Dodi": "MP for Lundo | attend",
        "Isaac Kwadwo Bampa": "Municipal Chief Executive | attend",
    },
    "The Majority Chief Whip and MP for Lundo, Frank Annor-Dodi has cut sod for four blocks.": {
        "Frank Annor-Dodi": "Majority Chief Whip and MP for Lundo | attend"
    },
    "The MCE for Lundo, Isaac Kwadwo Bampa urged the people to help.": {"Isaac Kwadwo Bampa": "MCE for Lundo | speak"},
    "The Abusua Panin of Lundo, Nana Ansaku and the Chief of Quarn, Nene Adjako commended the mayor, Tom Callow.": {
        "Nana Ansaku": "Abusua Panin of Lundo | speak",
        "Nene Adjako": "Chief of Quarn | speak",
        "Tom Callow": "mayor | ",
    },
    "The Minister for Tides, Mrs Ursula Owusa-Krom assisted by the Municipal Chief Executive of Lundo Assembly, Mr George Cyril Brako yesterday cut sod for the school.": {
        "Ursula Owusa-Krom": "Minister for Tides | attend",
        "George Cyril Brako": "Municipal Chief Executive of Lundo Assembly | attend",
    },
    "Mrs Ursula Owusa-Krom who is also the Member of Parliament for Lundo stressed the need for schools.": {
        "Ursula Owusa-Krom": "Member of Parliament for Lundo | speak"
    },
    "The Mankralo of Lundo, Nii Addotey Obedeka II commended the minister, Tom Callow.": {
        "Addotey Obedeka II": "Mankralo of Lundo | speak",
        "Tom Callow": "minister | ",
    },
    "Mr Gilbert Kenne Asmaku, the Municipal Chief Executive (MCE), and Mr George Mireko Dukor, the Member of Parliament (MP) for Lundo, jointly cut the sod.": {
        "Gilbert Kenne Asmaku": "Municipal Chief Executive (MCE) | attend",
        "George Mireko Dukor": "Member of Parliament (MP) for Lundo | attend",
    },
    "Mr Dukor also called on the builders to hurry. Mr George Mireko Dukor cut the sod.": {"George Mireko Dukor": " | attend speak"},
    "Nana Abena Kunaju II, queen mother of the Lundo Area, commended the crew.": {
        "Nana Abena Kunaju II": "queen mother of the Lundo Area | speak"
    },
    "The Municipal Chief Executive (MCE) of Lundo Assembly (LuMA), Rev. Solomon Kotei Nikuma, on Tuesday cut sod for the block.": {
        "Solomon Kotei Nikuma": "Municipal Chief Executive (MCE) of Lundo Assembly (LuMA) | attend"
    },
    "Mr Theo Adjeku, headmaster of the school was very delighted about the project, saying that it was good.": {
        "Theo Adjeku": "headmaster of the school | speak"
    },
    "Mr Samuel Oforiku, Managing Director of Samo Works, assured the MCE of a good job.": {
        "Samuel Oforiku": "Managing Director of Samo Works | speak"
    },
    "Present at the ceremony was Nii Oten Granako I, Abafum Mantse and others.": {"Oten Granako I": "Abafum Mantse | attend"},
    "Stephen Donkro, Senior Manager, Community Relations and Corporate Social Responsibility (CSR) mentioned that it was good.": {
        "Stephen Donkro": "Senior Manager, Community Relations and Corporate Social Responsibility (CSR) | speak"
    },
    "The District Chief Executive, Kwasi Bonsra said for a long time the village had no school.": {
        "Kwasi Bonsra": "District Chief Executive | speak"
    },
    "Panchayat president K. Rathna Sadeep presided. MLA P.K. Basheeran inaugurated the block.": {
        "K. Rathna Sadeep": "Panchayat president | host",
        "P.K. Basheeran": "MLA | unveil",
    },
}


@pytest.mark.parametrize(("text", "expected"), PEOPLE.items())
def test_people(text: str, expected: dict[str, str]) -> None:
    found = record(f"{text}\nThe Alder Bridge was opened on 3 May 2024.").people
    assert {str(p.name): f"{', '.join(map(str, p.titles))} | {' '.join(sorted(p.roles))}" for p in found} == expected
