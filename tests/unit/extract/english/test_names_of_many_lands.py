"""Names of many lands, letters of members, posts behind a dash, academic grades, posts with their number; all names are invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import record

PEOPLE: dict[str, dict[str, str]] = {
    # names
    "The mill was inaugurated by Kiprono arap Chelimo on Friday.": {"Kiprono arap Chelimo": " | unveil"},
    "Mwangi wa Gathoni, chairman of the dairy, thanked the guests.": {"Mwangi wa Gathoni": "chairman of the dairy | speak"},
    "Minister Thandiwe ka Mthimkhulu spoke at the event.": {"Thandiwe ka Mthimkhulu": "Minister | speak"},
    "The hall was opened by Seán Ó hEochaidh, the principal.": {"Seán Ó hEochaidh": "principal | unveil"},
    "Marie-Claire d'Aubrac, head of the mill, attended.": {"Marie-Claire d'Aubrac": "head of the mill | attend"},
    "Also present was Máire ní Bhraonáin, chairperson of the board.": {"Máire ní Bhraonáin": "chairperson of the board | attend"},
    "Director Tran Thi Thu Haong attended the event.": {"Tran Thi Thu Haong": "Director | attend"},
    "Governor TS Harinath Velur inaugurated the mill.": {"TS Harinath Velur": "Governor | unveil"},
    "Chief Minister NR Ganesan said it was good.": {"NR Ganesan": "Chief Minister | speak"},
    "The Registrar, KV Rangan, and Dean TN Prakashan attended.": {"KV Rangan": "Registrar | attend", "TN Prakashan": "Dean | attend"},
    "HR Director Ada Thorn and IT Manager Tom Callow attended.": {"Ada Thorn": "HR Director | attend", "Tom Callow": "IT Manager | attend"},
    "Mr. Kofi Brantuo-Lamp Esq, Deputy Director (Operations), attended.": {"Kofi Brantuo-Lamp": "Deputy Director (Operations) | attend"},
    "The Consul General, Mr. Haruto Minazaki-san, attended.": {"Haruto Minazaki": "Consul General | attend"},
    "QVU Chairman Shri. Naresh Velkar ji and bursar Shri. Gopal Rathvi ji attended.": {
        "Naresh Velkar": "QVU Chairman | attend",
        "Gopal Rathvi": "bursar | attend",
    },
    "The mayor was joined by Crs Petra Lundo and Dora Starke to break ground.": {"Petra Lundo": " | attend", "Dora Starke": " | attend"},
    "Cllrs Ada Thorn and Tom Callow attended with Profs Wemba Lokolo and Desh Parvel.": {
        "Ada Thorn": " | attend",
        "Tom Callow": " | attend",
        "Wemba Lokolo": " | attend",
        "Desh Parvel": " | attend",
    },
    "Chairman Senate Committee on Ports, Sen. (Dr) Bashiru Tolane, spoke at the event.": {
        "Bashiru Tolane": "Chairman Senate Committee on Ports | speak"
    },
    "The new ward was declared open by Hun Vannarith.": {"Hun Vannarith": " | unveil"},
    "The ribbon was cut by Vasile Popescariu and Ada Thorn.": {"Vasile Popescariu": " | unveil", "Ada Thorn": " | unveil"},
    "The first sod was turned by Heng Sweeloon on Friday.": {"Heng Sweeloon": " | attend"},
    "The ceremony was officiated by Saida Mirzoyeva.": {"Saida Mirzoyeva": " | attend"},
    "The vote of thanks was delivered by Sekai Mutambarwa.": {"Sekai Mutambarwa": " | speak"},
    "The bridge was built by Alder Dynamics and opened by Lin Rail Works.": {},
    "The road was opened by Vardo Township on Friday.": {},
    "The show was opened by Silver Lanterns, a local band.": {},
    "The store was opened by Nordvik Kaffe on Friday.": {},
    "Datuk Norida Hj. Abdul Samat attended the event.": {"Norida Hj. Abdul Samat": " | attend"},
    "Senator Ma. Rosario Tabanao attended with Mayor Ma. Luisa Dimaano.": {
        "Ma. Rosario Tabanao": "Senator | attend",
        "Ma. Luisa Dimaano": "Mayor | attend",
    },
    "Ms Thu Haong attended on Thu 3 May.": {"Thu Haong": " | attend"},
    "Mr Sibusiso kaNdlovu and Mr Temba waMutua attended.": {"Sibusiso kaNdlovu": " | attend", "Temba waMutua": " | attend"},
    # td
    "Deputy Declan Farrow TD, Senator Tom Callow and Alban Moss MEP were present.": {
        "Declan Farrow": "Deputy | attend",
        "Tom Callow": "Senator | attend",
        "Alban Moss": " | attend",
    },
    "Also present were Ada Thorn MLA, Tom Callow MP and Levin Magor MSP.": {
        "Ada Thorn": " | attend",
        "Tom Callow": " | attend",
        "Levin Magor": " | attend",
    },
    "Minister Ada Thorn TD, Tom Callow TD, Mary Odell TD and Cllr Levin Magor were in attendance.": {
        "Ada Thorn": "Minister | attend",
        "Tom Callow": " | attend",
        "Mary Odell": " | attend",
        "Levin Magor": " | attend",
    },
    "Ada Thorn, MP, opened the hall. Tom Callow, MP for Lin, spoke.": {"Ada Thorn": "MP | unveil", "Tom Callow": "MP for Lin | speak"},
    # dash
    "The MoU was signed by Vice-Chancellor Prof. Ada Thorn, Prof. R. Sudhamani- Pro VC, Dr Girish Manikar – Director School of Law and Mr Tom Callow- Registrar.": {
        "Ada Thorn": "Vice-Chancellor | sign",
        "R. Sudhamani": "Pro VC | sign",
        "Girish Manikar": "Director School of Law | sign",
        "Tom Callow": "Registrar | sign",
    },
    "Ms Ada Thorn – Chief Executive, Alder Ltd, and Mr Tom Callow – Director attended.": {
        "Ada Thorn": "Chief Executive, Alder Ltd | attend",
        "Tom Callow": "Director | attend",
    },
    "Present were Dr. Mary Odell - Principal, Mr. Tom Callow - Secretary and Smt. Lata Vasudi - Treasurer.": {
        "Mary Odell": "Principal | attend",
        "Tom Callow": "Secretary | attend",
        "Lata Vasudi": "Treasurer | attend",
    },
    "The chief guest, Shri Ramesh Pothuraju - Managing Director, Alder Ltd - addressed the students.": {
        "Ramesh Pothuraju": "Managing Director, Alder Ltd | attend speak"
    },
    # posts before
    "The Pro-Chancellor, Emeritus Professor Garba Sulenko, attended.": {"Garba Sulenko": "Pro-Chancellor | attend"},
    "The Dean, Associate Professor Ada Thorn, attended.": {"Ada Thorn": "Dean | attend"},
    "The UN Secretary-General, Mr Antono Vello, WHO Director General, Dr Dawit Halefo, and Lin State Governor and Chairman of the Forum, Sani Doruwa, spoke.": {
        "Antono Vello": "UN Secretary-General | speak",
        "Dawit Halefo": "WHO Director General | speak",
        "Sani Doruwa": "Lin State Governor and Chairman of the Forum | speak",
    },
    "Pro-Rector in-charge of Growth and Enterprise (GE) Prof. Peter Kamondi attended.": {
        "Peter Kamondi": "Pro-Rector in-charge of Growth and Enterprise (GE) | attend"
    },
    "Special education teacher Luke Thornbury and special needs assistant Riona Quill attended.": {
        "Luke Thornbury": "Special education teacher | attend",
        "Riona Quill": "special needs assistant | attend",
    },
    "Her colleagues special education teacher Luke Thornbury, secretary Una Fell and caretaker Jonas Alder attended.": {
        "Luke Thornbury": "special education teacher | attend",
        "Una Fell": "secretary | attend",
        "Jonas Alder": "caretaker | attend",
    },
    "The Archbishop of Lin, Fergus Alder, led a prayer before school teacher Nora Tibble addressed guests.": {
        "Fergus Alder": "Archbishop of Lin | attend",
        "Nora Tibble": "school teacher | speak",
    },
    "Newly elected chairman Ada Thorn and newly appointed bursar Tom Callow attended.": {
        "Ada Thorn": "chairman | attend",
        "Tom Callow": "bursar | attend",
    },
    "Ambassador Extraordinary and Plenipotentiary of Lindia Tom Callow attended.": {
        "Tom Callow": "Ambassador Extraordinary and Plenipotentiary of Lindia | attend"
    },
    "Paramount Chief of the Lundo Traditional Area Nana Kwame Asiedu attended.": {
        "Nana Kwame Asiedu": "Paramount Chief of the Lundo Traditional Area | attend"
    },
    "Head of Corporate Social Responsibility Tom Callow attended.": {"Tom Callow": "Head of Corporate Social Responsibility | attend"},
    "Professor of Marine Biology Priya Ramnath attended.": {"Priya Ramnath": "Professor of Marine Biology | attend"},
    "The Professor of Marine Biology, Dr Priya Ramnath, attended.": {"Priya Ramnath": "Professor of Marine Biology | attend"},
    # posts behind
    "Dr. Hester Pell Chief Medical Officer of Lin Health, Inc. spoke.": {
        "Hester Pell": "Chief Medical Officer of Lin Health, Inc. | speak"
    },
    "Ada Thorn, Commander of 3 Lin Air Division, attended.": {"Ada Thorn": "Commander of 3 Lin Air Division | attend"},
    "Ada Thorn, Special Assistant to the President on Media, and Tom Callow, Senior Adviser to the Governor on Works, attended.": {
        "Ada Thorn": "Special Assistant to the President on Media | attend",
        "Tom Callow": "Senior Adviser to the Governor on Works | attend",
    },
    "Selma Quist, the MPP for Lin North—Vardo and aide to the minister of trade, said it was good.": {
        "Selma Quist": "MPP for Lin North—Vardo and aide to the minister of trade | speak"
    },
    "The deal was signed by Mr Tom Callow, Director of Tides, Alder (2nd from left, seated) and Ms Ada Thorn, Chief Officer, Oak Board (2nd from right, seated).": {
        "Tom Callow": "Director of Tides, Alder | sign",
        "Ada Thorn": "Chief Officer, Oak Board | sign",
    },
    "The guild's signing took place with Mr Ivo Denny, CEO, Alder (1st from left, standing) and Mr Goh Wei Lun, CE, OAK (1st from right, seated) in attendance.": {
        "Ivo Denny": "CEO, Alder | attend",
        "Goh Wei Lun": "CE, OAK | attend",
    },
    "Ada Thorn, Country Director of the World Bank in Lindia and Vardo, attended.": {
        "Ada Thorn": "Country Director of the World Bank in Lindia and Vardo | attend"
    },
    "Ada Thorn, who serves as the vice-chair of the board, and Tom Callow, who is its treasurer, attended.": {
        "Ada Thorn": "vice-chair of the board | attend",
        "Tom Callow": "treasurer | attend",
    },
    # near
    "The land was given by Vardo Tekstil to Alder Dynamics.": {},
    "The cake was baked by Silver Lanterns for the mill.": {},
    "Ground was broken by Quarn Dynamics in May.": {},
    "Mary Odell, Lin North MP, opened the hall.": {"Mary Odell": "Lin North MP | unveil"},
    "Mary Odell, the MP, and Tom Callow MP, the party's chair, attended.": {
        "Mary Odell": "MP | attend",
        "Tom Callow": "party's chair | attend",
    },
    "TN Alder Ltd and KV Steel Works signed the pact.": {},
    "The NR Alder Hospital was built by TN Works.": {},
    "Tom Callow attended – Directors of the mill were absent.": {"Tom Callow": " | attend"},
    "Tom Callow spoke on Special Needs. Mary Odell spoke after Friday.": {"Tom Callow": " | speak", "Mary Odell": " | speak"},
    "Tom Callow, head of the mill — Lin's oldest — spoke.": {"Tom Callow": "head of the mill | speak"},
    "Tom Callow, Director of Ports on Monday opened the hall.": {"Tom Callow": "Director of Ports | unveil"},
    "Tom Callow, the assistant, spoke to the Mayor on Roads and Bridges.": {"Tom Callow": "assistant | speak"},
    "The Crown Prince of Lin Library was closed. H.H. Crown Prince of Lin sent a gift.": {},
    "Mr Wen Ji and Mr Tom Callow attended.": {"Wen Ji": " | attend", "Tom Callow": " | attend"},
    "Mr Li Wen Ji attended.": {"Li Wen Ji": " | attend"},
    "The Area Manager, Tom Callow, and Biology teacher Mary Odell attended.": {
        "Tom Callow": "Area Manager | attend",
        "Mary Odell": "Biology teacher | attend",
    },
}


@pytest.mark.parametrize(("text", "expected"), PEOPLE.items())
def test_people(text: str, expected: dict[str, str]) -> None:
    found = record(f"{text}\nThe Alder Bridge was opened on 3 May 2024.").people
    assert {str(p.name): f"{', '.join(map(str, p.titles))} | {' '.join(sorted(p.roles))}" for p in found} == expected
