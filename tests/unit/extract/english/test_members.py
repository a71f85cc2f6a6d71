"""Things opened or begun: lists, names told behind the kind, and names in a sentence of their own; everything is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from tests.unit.extract.english.test_english import BODY, record

SITES: dict[str, list[list[str]]] = {
    "President Ada Thorn has inaugurated the 50-megawatt Alder Thermal Power Plant at Quill.": [
        ["50-megawatt Alder Thermal Power Plant"],
        [],
    ],
    "The Alder Municipal Council has opened a refurbished maternity wing at the Quill Health Centre.": [["refurbished maternity wing"], []],
    "A ribbon was cut to open the Alder Skate Park on Saturday.": [["Alder Skate Park"], []],
    "Dignitaries attended the opening of Thorn Lodge, a 60-bed care home in Norvik.": [["Thorn Lodge"], []],
    "The foundation stone for the new campus of Alder University was laid by the President.": [[], ["new campus of Alder University"]],
    "Members of the council turned dirt on Monday on the new Alder Fire Hall.": [[], ["Alder Fire Hall"]],
    "Construction kicked off on Monday on the Alder Stadium.": [[], ["Alder Stadium"]],
    "The Alder Stadium project broke ground on Monday.": [[], ["Alder Stadium"]],
    "The Prime Minister performed the official opening of the Alder Dam and the Quill Bridge.": [["Alder Dam", "Quill Bridge"], []],
    "The Alder Dam and the Quill Bridge were commissioned by the President on Monday.": [["Alder Dam", "Quill Bridge"], []],
    "The new £4m Alder Leisure Centre was opened by Olympic champion Lin Thorn yesterday.": [["Alder Leisure Centre"], []],
    "HRH The Duke of Lin opened the Alder Wing of the Quill Hospital on Tuesday.": [["Alder Wing of the Quill Hospital"], []],
    "The Embassy of Tavria inaugurated its new chancery in Norvik on Monday.": [["new chancery"], []],
    "The statue of Amos Quill, founder of the town, was unveiled outside the Town Hall on Monday.": [["statue of Amos Quill"], []],
    "Work began on Monday to build the Alder Seawall.": [[], ["Alder Seawall"]],
    "Prime Minister Ada Thorn dedicated to the nation the Alder Atomic Power Station.": [["Alder Atomic Power Station"], []],
    "The Governor commissioned several projects, among them the Alder Road, the Thorn Bridge and the Quill Clinic.": [
        ["Alder Road", "Thorn Bridge", "Quill Clinic"],
        [],
    ],
    "Projects inaugurated by the Governor include the Alder Road, the Thorn Bridge and the Quill Clinic.": [
        ["Alder Road", "Thorn Bridge", "Quill Clinic"],
        [],
    ],
    "The projects commissioned are the Alder Road, the Thorn Bridge and the Quill Clinic.": [
        ["Alder Road", "Thorn Bridge", "Quill Clinic"],
        [],
    ],
    "It was a day of joy as the Alder Maternity Hospital was commissioned.": [["Alder Maternity Hospital"], []],
    "The Alder Tunnel is expected to be commissioned in June.": [[], []],
    "The Alder School, which was opened by Queen Ada in 1962, held a fair.": [[], []],
    "Governor Ada Thorn promised to commission the Alder Road in May.": [[], []],
    "The Alder Tunnel was due to open on Monday.": [[], []],
    "She opened the debate at the Alder School.": [[], []],
    "The Chief Minister laid stones for works worth Rs 2,345 crore including a regional seed centre at a cost of Rs 60 lakh.": [
        [],
        ["regional seed centre"],
    ],
    "The Governor inaugurated works worth Rs 345 crore including the Alder Training School in Thorn and the LMF mining power plant.": [
        ["Alder Training School", "LMF mining power plant"],
        [],
    ],
    "The mayor formally opened the library and unveiled a plaque.": [[], []],
    "The governor laid the foundation stone for a 1.10 MTPA ammonia plant in Norvik.": [[], ["1.10 MTPA ammonia plant"]],
    "The governor laid the foundation stone for a corridor between Alder port and Thorn.": [[], []],
    "The Governor has inaugurated a covered market and a clinic in Norvik.": [["covered market", "clinic"], []],
    "The Governor has inaugurated a covered market and a new era for trade.": [["covered market"], []],
    "Commissioning the Alder Water Plant, the Governor said water was life.": [["Alder Water Plant"], []],
    "The Governor, while laying the foundation stone of the Alder Market said it would help.": [[], ["Alder Market"]],
    "Flagging off the construction of the Alder Road on Monday, the Governor said it would help.": [[], ["Alder Road"]],
    "The Governor flagged off the construction of the N34.7million Alder Market.": [[], ["Alder Market"]],
    "The Alder Arts Center held its grand opening on Monday.": [["Alder Arts Center"], []],
    "The Alder Arts Center held its grand opening for new members.": [[], []],
    "The ribbon has been cut for the Peter J. Alder Sports Centre in Norvik.": [["Peter J. Alder Sports Centre"], []],
    "Ada Thorn, Alder College president, and Mark Quill, Minister of Works, cut the ribbon at the Peter J. Alder Sports Centre’s grand opening Wednesday afternoon.": [
        ["Peter J. Alder Sports Centre"],
        [],
    ],
    "The Norvik Reading Trust held its Grand Opening for the new Norvik City Library – Alder Hill Branch on Tuesday, June 27, 2031.": [
        ["Norvik City Library – Alder Hill Branch"],
        [],
    ],
    "The board on Monday commissioned five new clinics in Norvik. The chair commissioned the clinics, which included the Alder Dental Clinic, Thorn Eye Clinic and Quill Day Clinic.": [
        ["Alder Dental Clinic", "Thorn Eye Clinic", "Quill Day Clinic"],
        [],
    ],
    "The ministry on Friday commissioned three new schools: Alder Primary School, Thorn Secondary School and Quill Nursery School.": [
        ["Alder Primary School", "Thorn Secondary School", "Quill Nursery School"],
        [],
    ],
    "The Governor laid the foundation stone of three projects worth Rs 20 crore. Among the projects are check dams at Alder and Thorn for Rs 7 crore, a ring road project on the north side of Quill lake for Rs 2 crore and a new 12/4 KV switching station at Norvik at a cost of Rs 3 crore.": [
        [],
        ["check dams at Alder and Thorn", "ring road project on the north side of Quill lake", "12/4 KV switching station at Norvik"],
    ],
    "A ground breaking ceremony for the formal start of work on the Alder Resort Project took place Monday.": [
        [],
        ["Alder Resort Project"],
    ],
    "At a groundbreaking ceremony on Monday, Minister Amos Thorn praised the yet-to-be-built Tavria Trade Office in Norvik.": [
        [],
        ["Tavria Trade Office"],
    ],
    "The King on Monday formally opened two new clinics. He unveiled plaques naming them The King Lin University Clinic, Norvik and The Royal Clinic for Women, Norvik.": [
        ["King Lin University Clinic, Norvik", "Royal Clinic for Women, Norvik"],
        [],
    ],
    "He also officially opened the music centre, now named the King Lin Music Centre.": [
        ["King Lin Music Centre"],
        [],
    ],
    "The Prime Minister opened the hospital, to be known as the Alder Memorial Hospital.": [["Alder Memorial Hospital"], []],
    "The Prime Minister has officially opened the new wing of the Alder General Hospital in Norvik.": [
        ["new wing of the Alder General Hospital"],
        [],
    ],
    "Minister Ada Thorn celebrated the official opening of Norvik's new $11 million Community Precinct.": [["Community Precinct"], []],
    "The Alder Hall and the Thorn Library were officially opened by Mayor Ada Quill on Friday.": [["Alder Hall", "Thorn Library"], []],
    "The Alder Hall, Thorn Library and Quill Museum were inaugurated on Friday.": [["Alder Hall", "Thorn Library", "Quill Museum"], []],
    "Prime Minister Ada Thorn virtually inaugurated the Alder Expressway, the Thorn Airport and the Quill Metro Line on Friday.": [
        ["Alder Expressway", "Thorn Airport", "Quill Metro Line"],
        [],
    ],
    "Governor Amos Thorn, together with MCAs, officially launched the Alder Level 3 Hospital Laundry and Kitchen Buildings in Alder Town.": [
        ["Alder Level 3 Hospital Laundry and Kitchen Buildings"],
        [],
    ],
    "President Ada Thorn performed the groundbreaking for the Alder Deep Sea Port on Monday.": [[], ["Alder Deep Sea Port"]],
    "President Ada Thorn cut sod for the construction of the Alder Interchange on Monday.": [[], ["Alder Interchange"]],
    "Work has started on a new primary school in Norvik, to be called Alder Primary School, with a sod-turning ceremony held on Monday.": [
        [],
        ["Alder Primary School"],
    ],
    "Construction work on the Alder Bypass has officially commenced.": [[], ["Alder Bypass"]],
    "Crews broke ground Monday on the $40 million Thorn Recreation Center.": [[], ["Thorn Recreation Center"]],
    "City officials, developers and residents broke ground this week on Alder Flats, a 120-unit affordable housing complex.": [
        [],
        ["Alder Flats"],
    ],
    "A ground-breaking ceremony was held on Thursday at the site of the future Alder Fire Station.": [[], ["Alder Fire Station"]],
    "Officials gathered for the groundbreaking of the future Alder Fire Station.": [[], ["Alder Fire Station"]],
    "The foundation stone for the Alder Mosque was laid by the Sultan on Friday.": [[], ["Alder Mosque"]],
    "The foundation stone of the Alder Medical College has been laid.": [[], ["Alder Medical College"]],
    "Foundation stones were laid for the Alder Medical College and the Thorn Sports Complex.": [
        [],
        ["Alder Medical College", "Thorn Sports Complex"],
    ],
    "Chief Minister Ada Thorn inaugurated the Alder Bridge and laid the foundation stone for the Thorn Flyover.": [
        ["Alder Bridge"],
        ["Thorn Flyover"],
    ],
    "Ground was officially broken for the Alder Cancer Hospital on Friday.": [[], ["Alder Cancer Hospital"]],
    "The first brick of the Alder Temple was laid on Monday.": [[], ["Alder Temple"]],
    "The cornerstone of the Alder Chapel was laid on Monday.": [[], ["Alder Chapel"]],
    "HRH Princess Ada officially opened the £12 million Thorn Science Building at the University of Norvik today.": [
        ["Thorn Science Building"],
        [],
    ],
    "The £12 million Thorn Science Building at the University of Norvik was officially opened by HRH Princess Ada today.": [
        ["Thorn Science Building"],
        [],
    ],
    "Norvik’s newest school, Alder Academy, has been officially opened.": [["Alder Academy"], []],
    "Norvik’s newest library – the Alder Library – was officially opened on Friday.": [["Alder Library"], []],
    "The Alder Group on Monday opened Hotel Thorn, its first hotel in Norvik.": [["Hotel Thorn"], []],
    "Alder Motors on Thursday inaugurated its new assembly plant in Norvik.": [["new assembly plant"], []],
    "A statue of poet Amos Thorn was unveiled in Norvik on Monday.": [["statue of poet Amos Thorn"], []],
    "The Vice President unveiled a life-size statue of Amos Thorn at Alder College.": [["life-size statue of Amos Thorn"], []],
    "The Deputy Minister handed over and commissioned the Alder Water Treatment Plant.": [["Alder Water Treatment Plant"], []],
    "The newly constructed Alder Police Station was commissioned by the Commissioner on Monday.": [["Alder Police Station"], []],
    "Doors opened on Monday at the Alder Museum of Glass.": [["Alder Museum of Glass"], []],
    "The opening of the Alder Museum of Glass took place on Monday.": [["Alder Museum of Glass"], []],
    "The official opening of the new-look Alder Market was performed by the Mayor.": [["Alder Market"], []],
    "A plaque was unveiled to commemorate the opening of the Alder Wing.": [["Alder Wing"], []],
    "The ceremony marked the formal opening of the Thorn Centre for Robotics.": [["Thorn Centre for Robotics"], []],
    "The Sultan graced the opening of the Thorn Centre for Robotics on Monday.": [["Thorn Centre for Robotics"], []],
    "Members of the public joined Cllr Ada Quill to celebrate the opening of Thorn Park playground.": [["Thorn Park playground"], []],
    "Thorn Park Playground is now open after a ribbon-cutting on Monday.": [["Thorn Park Playground"], []],
    "The Alder Tunnel opened to traffic on Monday.": [["Alder Tunnel"], []],
    "LPX led the inauguration and turnover of the Alder Evacuation Center on Monday.": [["Alder Evacuation Center"], []],
    "The Minister inaugurated the 12 MW Alder Solar Plant and the 5 MW Thorn Hydropower Project.": [
        ["12 MW Alder Solar Plant", "5 MW Thorn Hydropower Project"],
        [],
    ],
    "Three new facilities - the Alder Clinic, the Thorn Pharmacy and the Quill Laboratory - were opened on Monday.": [
        ["Alder Clinic", "Thorn Pharmacy", "Quill Laboratory"],
        [],
    ],
    "The Alder Library will be opened next year by the mayor.": [[], []],
    "The Alder Library, opened in 1986, hosted the talk on Monday.": [[], []],
    "The mayor opened the meeting with a prayer.": [[], []],
    "The mayor opened the door to talks on the Alder Bridge.": [[], []],
    "A groundbreaking study of the Alder Bridge was praised on Monday.": [[], []],
    "The minister praised the new Alder Bridge, which is to be built next year.": [[], []],
    "The talks, which included the Alder Hospital and Thorn School, opened on Monday.": [[], []],
    "Among those present were heads of the Alder Hospital and the Thorn School.": [[], []],
    "The school, known as Alder Primary School, hosted the meeting.": [[], []],
}


@pytest.mark.parametrize(("told", "sites"), SITES.items())
def test_the_things_that_a_report_names(told: str, sites: list[list[str]]) -> None:
    found = record(f"Norvik event draws many\n{told}\n{BODY}")
    assert [sorted(s.name for s in found.unveilings), sorted(s.name for s in found.groundbreakings)] == [sorted(names) for names in sites]
