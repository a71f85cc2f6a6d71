"""Openings, ground-breakings, releases, names and places of events in the ways that English has of telling them; everything is invented."""

# ruff: noqa: E501 - a row is read more easily on one line

import pytest

from generator.model.record import Record
from tests.unit.extract.english.test_english import record

BODY = "Mayor Elin Callow said: “We are proud of what we have done here.”"


def told(sentence: str) -> Record:
    """Return the record of a sentence as a report."""
    return record(f"Norvik event draws many\n{sentence}\n{BODY}")


OPENED: dict[str, list[str]] = {
    "Officials cut the ribbon Monday on the new $40 million, 60,000-square-foot Harlow Career Technology Center in Norvik.": [
        "Harlow Career Technology Center"
    ],
    "City leaders on Friday cut the ribbon on the long-awaited, $9.4 million Thornbury Recreation Center.": ["Thornbury Recreation Center"],
    "The ribbon cutting for Norvik's newest fire station, Station 14, was held on Friday.": ["Station 14"],
    "A plaque was unveiled by Mayor Tom Reed at the new Alder Medical Centre.": ["Alder Medical Centre"],
    "Mayor Tom Reed unveiled a plaque to officially open the Alder Medical Centre on Friday.": ["Alder Medical Centre"],
    "The Alder Sports Dome, which opened today, has room for 400 people.": ["Alder Sports Dome"],
    "The Alder Sports Dome, which was officially opened by Olympian Ada Thorn on Friday, has room for 400 people.": ["Alder Sports Dome"],
    "The Alder Sports Dome is now open.": ["Alder Sports Dome"],
    "The Alder Sports Dome is officially open following a ribbon-cutting on Friday.": ["Alder Sports Dome"],
    "Minister Ada Quill TD officially opened the new extension at Scoil Alder, Thornbury, on Friday last.": ["new extension"],
    "Education MEC Ada Quill has officially opened and handed over the new state-of-the-art Thornhill Primary School.": [
        "Thornhill Primary School"
    ],
    "Alder Cheese celebrated the grand opening of its new smoking facility at Vardo on a foggy Sunday.": ["new smoking facility"],
    "Collector Ada Quill inaugurated a new building of the Thornpur Government Higher Secondary School on Monday.": [
        "new building of the Thornpur Government Higher Secondary School"
    ],
    "Officials from the city and the school district gathered Monday morning for a ribbon-cutting ceremony at Alder Elementary School's new gymnasium.": [
        "new gymnasium"
    ],
    "A statue of the poet Ada Thorn was unveiled in Lin Square on Sunday.": ["statue of the poet Ada Thorn"],
    "A mural honouring the miners of Thornbury was unveiled on Saturday.": ["mural honouring the miners of Thornbury"],
    "The mayor unveiled a memorial to the fishermen of Alder Bay.": ["memorial to the fishermen of Alder Bay"],
    "Doors have opened to swimmers this week at a new £9million ice rink.": ["ice rink"],
    "After a storm, the $9 million redevelopment of the Brackwater Chess Club was formally opened on Sunday.": [
        "redevelopment of the Brackwater Chess Club"
    ],
    "Nine choirs attended the inauguration of the Alder School of Weaving's new campus.": ["new campus"],
    "Ada Thorn, the Lord Lieutenant of Lin, officially opened the hospital's new outpatient department.": ["new outpatient department"],
    "A new community garden was officially opened in Norvik on Saturday.": ["new community garden"],
    "The Thorn Street Bridge reopened to traffic on Monday after a two-year rebuild.": ["Thorn Street Bridge"],
    "Works completed on the Alder Dam, which was commissioned by President Quill on Thursday.": ["Alder Dam"],
    "Mr Reed commissioned a mechanised borehole for the people of Thornbury.": ["mechanised borehole"],
    "Supervisor Ada Quill joined the Lin County Library to celebrate the reopening of the Thornbury Library.": ["Thornbury Library"],
    "Alder Theatre was officially reopened by actor Tom Reed on Friday after a £9m refurbishment.": ["Alder Theatre"],
    "Norvik's newest hotel, the Brackwater Grand, opened on Friday.": ["Brackwater Grand"],
    "Our school was delighted to welcome Mayor Tom Reed, who officially opened our new library.": ["new library"],
    "The centre, known as the Brackwater Hub, was formally opened by Minister Ada Quill.": ["Brackwater Hub"],
    "The new hub, named the Brackwater Innovation Hub, was formally opened by Minister Ada Quill.": ["Brackwater Innovation Hub"],
    "At noon the Thornhill site near Vardo was formally opened by Bishop Ada Quill.": ["Thornhill site"],
    "Tom Reed MBE opened Thornbury's new multi-million pound rowing centre.": ["rowing centre"],
    "The Rector was inaugurating the restored choir school and the new theatre there.": [
        "restored choir school",
        "new theatre",
    ],
    "The doors to the old Brackwater Tea Museum silently opened at dawn.": ["Brackwater Tea Museum"],
    "Drums announced the ribbon-cutting celebration for the tiny Thorn Museum on Sunday.": ["Thorn Museum"],
    "Bishop Ada Thorn cut the ribbon, alongside fiddler Tom Reed, to officially open the freshly painted Brackwater Rowing Centre.": [
        "Brackwater Rowing Centre"
    ],
    "The inauguration of the building coincided with the regatta, Rector Ada Quill said.": [],
    "Rector Ada Quill inaugurated the ninth edition of Chess Week 2031 at Vardo.": [],
    "After inaugurating the Brackwater Complex, the Premier danced in the yard.": ["Brackwater Complex"],
    "At dusk a paper ribbon was cut by twins at the opening ceremony for the Garside Kitchen at Thorn Abbey.": ["Garside Kitchen"],
    "Governor Ada Quill, while commissioning the Brackwater Road, described the town “as a gift to the people”.": ["Brackwater Road"],
    "The recently inaugurated Brackwater Ferry Station smells of fresh paint, said Mayor Ada Quill.": ["Brackwater Ferry Station"],
    "A tile plant which will bake 900 roofs has been formally opened.": ["tile plant"],
    "Built by monks and heated with peat, the Brackwater Winter Garden in Thornbury was declared open by the Bishop, Tom Reed.": [
        "Brackwater Winter Garden"
    ],
    "The Thornhill Dairies site in Vardo was formally opened on Easter Monday by Bishop Ada Quill.": ["Thornhill Dairies site"],
    "Bishop Ada Quill baked bread for the official opening of the School.": [],
    "Bishop Ada Quill is going to unveil a slate plaque to commemorate the building of the Brackwater Loft.": [],
    "The Premier dedicated several projects which will keep the valley dry including the Thorn Dam, the Brackwater Drain and the Alder Bridge.": [
        "Thorn Dam",
        "Brackwater Drain",
        "Alder Bridge",
    ],
    "NORVIK, March 3 -- The $1.2-billion Brackwater Deepwater Port, the first of its kind in the region, was officially inaugurated on Monday by President Ada Quill.": [
        "Brackwater Deepwater Port"
    ],
    "The Guild of Millers and the river wardens formally opened the Brackwater Super Grain Center in Barangay Thornhill on Tuesday.": [
        "Brackwater Super Grain Center"
    ],
    "Local officials joined hospital leaders Thursday to officially open the doors of the new Brackwater Cancer Pavilion.": [
        "Brackwater Cancer Pavilion"
    ],
    "It was a proud day for the parish as Bishop Amos Thorn blessed and opened the new St Brannoc's National School.": [
        "St Brannoc's National School"
    ],
    "The new state-of-the-art Thornfield Music School in Ballyalder was officially opened by the Minister for Harbours, Ada Quill TD, in March.": [
        "Thornfield Music School"
    ],
    "Pupils at Brackwater Primary School celebrated the official opening of their new school building yesterday.": ["new school building"],
    "Pupils at Brackwater Primary School were joined by the Mayor for the official opening of their new library.": ["new library"],
    "Lord Thorn, the former Speaker, has officially opened a new science block at Brackwater Academy.": ["new science block"],
    "A brand-new science block at Brackwater Academy has been officially opened by astronaut Ada Thorn.": ["brand-new science block"],
    "The Princess Royal has visited Norvik to officially open the town's new lifeboat station.": ["new lifeboat station"],
    "Her Majesty the Queen opened the Brackwater Discovery Centre during a visit to Norvik.": ["Brackwater Discovery Centre"],
    "Staff cut the ribbon on the £4.5m Brackwater Surgical Hub at Thorn Hospital this week.": ["Brackwater Surgical Hub"],
    "Brackwater University's £30m School of Engineering building has been officially opened by Sir Tom Reed.": [
        "School of Engineering building"
    ],
    "The University of Lin has officially opened its £30 million Brackwater Building.": ["Brackwater Building"],
    "The newly refurbished Thornbury Town Hall reopened its doors to the public on Saturday.": ["Thornbury Town Hall"],
    "A new Thorn & Co store has opened in Norvik, creating 25 jobs.": ["Thorn & Co store"],
    "Supermarket chain Thornmart opened its 50th store in Norvik on Thursday.": ["50th store"],
    "Thornmart today opened the doors of its new 24,000 sq ft store in Norvik.": [],
    "Norvik's first floating tea facility, Brackwater Nexus, was officially opened by Bishop Ada Quill on Monday.": ["Brackwater Nexus"],
    "Bishop Ada Quill officially opened the Brackwater Weaving Lab beside the Thornhill Cattle Market today.": ["Brackwater Weaving Lab"],
    "Poet Ada Quill was guest of honour at the official opening of Brackwater Music Campus on Saturday.": ["Brackwater Music Campus"],
    "The Harbour Master officiated at the opening ceremony of the Brackwater Fish Terminal at dawn.": ["Brackwater Fish Terminal"],
    "The Brackwater Tunnel was opened to traffic at 8am today.": ["Brackwater Tunnel"],
    "The President, accompanied by Governor Tom Reed, commissioned the Lin Independent Power Plant in Norvik on Thursday.": [
        "Lin Independent Power Plant"
    ],
    "The first lady has commissioned a maternity block at the Thornbury Polyclinic in the Lin Region.": ["maternity block"],
    "The Chief of Army Staff has inaugurated the remodelled Thornhill Officers' Mess and a 20-room accommodation block.": [
        "Thornhill Officers' Mess",
        "20-room accommodation block",
    ],
    "A library and reading room was inaugurated at Thornpur village on Monday by Sarpanch Ada Quill.": ["library and reading room"],
    "The Lin Institute of Science inaugurated a Centre for Data Science on Monday.": ["Centre for Data Science"],
    "Bank of Lin opens new branch in Thornpur. Manager Ada Quill said it would help farmers.": [],
    "A blue plaque honouring nurse Ada Thorn was unveiled in Oak Street on Saturday.": ["blue plaque honouring nurse Ada Thorn"],
    "Mayor Ada Quill was joined by residents in opening the new Brackwater playground on Saturday.": ["Brackwater playground"],
    "Mayor Ada Quill performed the official opening of the extension to Thornbury Library.": ["extension to Thornbury Library"],
    "The Governor officially opened the Brackwater Agro-Industrial Park, a facility for 200 firms, and the Thornbury Market.": [
        "Brackwater Agro-Industrial Park",
        "Thornbury Market",
    ],
    "The Minister for Works officially handed over and commissioned the Brackwater Bypass.": ["Brackwater Bypass"],
    "The Ambassador said this at the inauguration of a borehole donated by the Embassy to Thornbury Primary School.": ["borehole"],
    "The Embassy of Lin in Norvik held an inauguration ceremony for its new chancery on Friday.": ["new chancery"],
    "The Alder Group has officially inaugurated its new head office, Alder House, in Norvik.": ["Alder House"],
    "President Ada Quill witnessed the opening of the Brackwater Steel Works on Friday.": ["Brackwater Steel Works"],
    "The opening of the Brackwater Steel Works is scheduled for May.": [],
    "The opening of the Brackwater Steel Works has been delayed until May.": [],
    "Ahead of the opening of the Brackwater Steel Works, prices rose.": [],
    "She has worked there since the opening of the Brackwater Steel Works.": [],
    "The group called for the reopening of the Brackwater Steel Works.": [],
    "The governor wants the reopening of the Brackwater Hospital by May.": [],
    "Officials promised to open the Brackwater Hospital by May.": [],
    "The Brackwater Hospital, opened by the King in 1935, held a party, said Mayor Ada Quill.": [],
    "The mayor opened the new season at the Brackwater Theatre.": [],
    "The mayor said the museum opened a window on the past.": [],
    "Applications are now open for places at the Brackwater School.": [],
    "The Brackwater Bridge is open daily from 8am, said Mayor Ada Quill.": [],
    "The department opened a new chapter in its history at the Brackwater Hall.": [],
    "The council opened consultation on the Brackwater Hall.": [],
    "The company has commissioned a study of the Brackwater Bridge.": [],
    "The company has commissioned architects to design the Brackwater Bridge.": [],
    "Lieutenant Ada Thorn was commissioned at the Brackwater Naval Base on Friday.": [],
    "The artist was commissioned to paint a mural at the Brackwater Hall.": [],
    "He dedicated his award to the staff of the Brackwater Hospital.": [],
    "She dedicated her life to the Brackwater School.": [],
    "The university unveiled plans for the Brackwater Hall on Friday.": [],
    "The council unveiled designs for a new Brackwater Library.": [],
    "The team unveiled its new captain at the Brackwater Stadium.": [],
    "After two years of work the Thorn Laboratory was reborn as a research house. Governor Ada Quill cut the ribbon for the building’s reopening on Oct. 30.": [
        "Thorn Laboratory"
    ],
    "Recently the Lin Canal, the deepest ditch of the marsh, which was dug by Alder Works, was put into use, said Mayor Ada Quill.": [
        "Lin Canal"
    ],
    "The new Brackwater Gallery officially opens with a brass band and a ribbon cutting Sunday noon.": ["Brackwater Gallery"],
    "The mayor inaugurated Thorn Ltd.'s new glass plant in Norvik.": ["new glass plant"],
    "The dairy on Friday inaugurated two facilities, including a butter plant near here at a cost of Rs 90 crore and a store.": [
        "butter plant",
        "store",
    ],
    "In opening remarks on the library, Mayor Ada Quill asked who had read “Pell’s A Song of Three Mills” to the end.": [],
    "At the dedication of the Brackwater Chapel on Sunday, Bishop Amos Thorn said it was good.": ["Brackwater Chapel"],
    "The King and Queen opened the Thorn Bridge on Monday and visited the Alder School.": ["Thorn Bridge"],
    "Mayor Ada Quill opened the Brackwater Centre on Monday, and toured the new Alder Hall.": ["Brackwater Centre"],
    "Mayor Ada Quill visited the new Alder Hall, which is due to open in May, and opened the Brackwater Centre.": ["Brackwater Centre"],
    "The old Brackwater Hall was demolished, and a new Brackwater Centre was opened in its place on Monday.": ["Brackwater Centre"],
    "The unveiling of a statue of Ada Thorn took place in Norvik on Sunday.": ["statue of Ada Thorn"],
    "A memorial bench was unveiled at Alder Park on Sunday.": ["memorial bench"],
    "Mayor Ada Quill unveiled the restored Thornbury Clock Tower on Sunday.": ["Thornbury Clock Tower"],
    "A time capsule was buried at the Brackwater School on Monday.": [],
    "The opening of the exhibition at the Brackwater Gallery was attended by Mayor Ada Quill.": [],
    "The opening of the 2031 season at the Brackwater Stadium was attended by Mayor Ada Quill.": [],
    "Mayor Ada Quill officially opened the Thornbury Show at the Brackwater Showgrounds.": [],
    "Mayor Ada Quill declared open the 10th Lin Games at the Brackwater Stadium.": [],
    "Mayor Ada Quill opened the conference at the Brackwater Hotel.": [],
    "Minister Ada Quill inaugurated a training programme at the Brackwater Institute.": [],
    "Minister Ada Quill inaugurated the workshop at the Brackwater Institute.": [],
    "The Minister commissioned 20 new buses at the Brackwater Depot.": [],
    "The Minister launched a scholarship scheme at the Brackwater School.": [],
    "The Minister unveiled a new logo at the Brackwater Hotel.": [],
    "The new manager was unveiled at the Brackwater Stadium on Monday.": [],
    "The frigate LNS Thorn was commissioned at the Brackwater Naval Base.": [],
    "The company opened its order books at the Brackwater Hotel.": [],
    "The centre opened in 1998 and has served the town since, said Mayor Ada Quill.": [],
    "A fire station opened here in 1950, said Mayor Ada Quill.": [],
    "He recalled that the Brackwater Bridge was opened by his father.": [],
    "The Brackwater Bridge will be opened by the King in May.": [],
    "Police said the door of the Brackwater Bank was opened by force on Monday.": [],
    "Thornbury has a new library. The £4m building was officially opened by Mayor Ada Quill on Friday.": ["new library"],
    "The Brackwater Library has been years in the making. The building was officially opened by Mayor Ada Quill on Friday.": [
        "Brackwater Library"
    ],
    "Residents of Thornbury now have a state-of-the-art clinic, thanks to the Alder Trust. The facility was inaugurated on Friday by Mayor Ada Quill.": [
        "clinic"
    ],
    "Mayor Ada Quill cut the ribbon on Friday as the Brackwater Library opened its doors for the first time.": ["Brackwater Library"],
    "Crowds lined the street on Friday to see the Brackwater Library open its doors for the first time.": ["Brackwater Library"],
    "Midwinter marked the official opening of the Brackwater Library, said Mayor Ada Quill.": ["Brackwater Library"],
    "The event marked the official opening of the Brackwater Library, said Mayor Ada Quill.": ["Brackwater Library"],
    "The ceremony saw the commissioning of the Brackwater Power Station, said Mayor Ada Quill.": ["Brackwater Power Station"],
    "Mayor Ada Quill was on hand Friday as Brackwater Library celebrated its grand opening.": ["Brackwater Library"],
    "Brackwater Library held its grand opening on Friday, said Mayor Ada Quill.": ["Brackwater Library"],
    "Brackwater Library hosted its ribbon-cutting ceremony on Friday, said Mayor Ada Quill.": ["Brackwater Library"],
    "Brackwater Brewing Company celebrated its grand opening with a ribbon-cutting on Friday, said Mayor Ada Quill.": [],
    "Thorn Hospital celebrated the completion of its new emergency department with a ribbon-cutting ceremony on Friday.": [
        "new emergency department"
    ],
    "Thorn Hospital officials held a ribbon-cutting Friday to celebrate its new emergency department.": ["new emergency department"],
    "Thorn Hospital unveiled its new $30 million emergency department on Friday, said Mayor Ada Quill.": ["emergency department"],
    "Thorn Hospital showed off its new emergency department at an open house on Friday.": [],
    "With the cutting of a ribbon, Mayor Ada Quill opened the Brackwater Park on Friday.": ["Brackwater Park"],
    "A ribbon-cutting on Friday marked the opening of the Brackwater Park, said Mayor Ada Quill.": ["Brackwater Park"],
    "A ceremony on Friday marked the formal opening of the $12 million, two-storey Brackwater Fire Hall.": ["Brackwater Fire Hall"],
    "Officials gathered on Friday for the formal dedication of the $12 million Brackwater Fire Hall.": ["Brackwater Fire Hall"],
    "Officials gathered on Friday to dedicate the $12 million Brackwater Fire Hall.": ["Brackwater Fire Hall"],
    "Officials gathered on Friday to celebrate the Brackwater Fire Hall's grand opening.": ["Brackwater Fire Hall"],
    "Governor Ada Quill performed the ribbon-cutting of the Brackwater Fire Hall on Friday.": ["Brackwater Fire Hall"],
    "Governor Ada Quill led the ribbon-cutting and blessing of the new Brackwater Municipal Hall.": ["Brackwater Municipal Hall"],
    "The Brackwater Municipal Hall was blessed and inaugurated on Friday by Governor Ada Quill.": ["Brackwater Municipal Hall"],
    "The Brackwater Bridge has been inaugurated and handed over to the town, said Governor Ada Quill.": ["Brackwater Bridge"],
    "Governor Ada Quill, represented by his deputy, Tom Reed, commissioned the Brackwater Market.": ["Brackwater Market"],
    "Governor Ada Quill yesterday in Norvik commissioned the Brackwater Market.": ["Brackwater Market"],
    "Governor Ada Quill has, on Monday, commissioned the Brackwater Market.": ["Brackwater Market"],
    "Among the projects commissioned by Governor Ada Quill were the Brackwater Market and the Thorn Road.": [
        "Brackwater Market",
        "Thorn Road",
    ],
    "Other projects inaugurated by the Minister were the Brackwater Market, the Thorn Road and a library.": [
        "Brackwater Market",
        "Thorn Road",
        "library",
    ],
    "Governor Ada Quill commissioned the Brackwater Market, a 20-bed clinic at Thornhill and a borehole at Roeville.": [
        "Brackwater Market",
        "20-bed clinic",
        "borehole",
    ],
    "The Chief Minister also inaugurated various development works including a community hall in Ward 5, a park at Thornpur and the Lin Road Bridge.": [
        "community hall in Ward 5",
        "park at Thornpur",
        "Lin Road Bridge",
    ],
    "Vice-President Ada Quill unveiled the statue of Lord Thorn on the campus of Alder University.": ["statue of Lord Thorn"],
    "A bronze statue of Ada Thorn, the poet, now stands in Norvik. It was unveiled on Friday by Mayor Tom Reed.": [],
    "A choir sang at the opening ceremony of the Brackwater Sailing Classroom at Thorn School.": ["Brackwater Sailing Classroom"],
    "The Brackwater Expressway, built by Alder Bridge and Road Corporation, was opened to traffic on Friday.": ["Brackwater Expressway"],
    "A new terminal at the Brackwater Airport was put into use on Friday, said Mayor Ada Quill.": ["new terminal"],
    "The Chief Minister on Friday inaugurated 3 industrial projects in Norvik, said Secretary Ada Quill.": ["3 industrial projects"],
    "The Governor has commissioned two classroom blocks and a library at Thornbury, said Secretary Ada Quill.": ["library"],
    "The Governor on Monday officially opened 13 projects across the state, said Secretary Ada Quill.": ["13 projects"],
    "The company has opened 200 stores in the country, said manager Ada Quill.": [],
    "The company opened three shops in Norvik last year, said manager Ada Quill.": [],
    "The Governor has commissioned three studies of rivers, said Secretary Ada Quill.": [],
}

BEGUN: dict[str, list[str]] = {
    "Ground was broken on Thursday for a new community centre in Thornbury.": ["new community centre"],
    "The groundbreaking for the new affordable housing project called Brackwater Heights happened today.": ["Brackwater Heights"],
    "Work is now under way on the Brackwater Aquatic Centre.": ["Brackwater Aquatic Centre"],
    "Construction is under way on the Brackwater Aquatic Centre in Thornbury following a ground-breaking ceremony on Friday.": [
        "Brackwater Aquatic Centre"
    ],
    "The beginning of construction of the Brackwater Aquatic Centre was marked with a barn dance.": ["Brackwater Aquatic Centre"],
    "The commencement of the 9-megawatt Brackwater tidal farm was marked at low water with a ground-breaking ceremony.": [
        "9-megawatt Brackwater tidal farm"
    ],
    "The start of work on the Brackwater Aquatic Centre was marked by a turf-cutting ceremony on Friday.": ["Brackwater Aquatic Centre"],
    "The Premier laid the foundation stones of the Brackwater Kite Park at Thornpur and the Alder Canal Project at Lin.": [
        "Brackwater Kite Park",
        "Alder Canal Project",
    ],
    "The foundation stone for a new library was laid on Monday.": ["new library"],
    "The Governor on Tuesday flagged-off the reconstruction of the Alder-Thorn Road.": ["Alder-Thorn Road"],
    "Shovels hit the ground on Tuesday at the future site of Brackwater Elementary School.": ["Brackwater Elementary School"],
    "Local dignitaries turned over shovels of dirt Friday to begin construction on the Brackwater Elementary School.": [
        "Brackwater Elementary School"
    ],
    "The Brackwater Chapel's cornerstone was laid on Monday.": ["Brackwater Chapel"],
    "Ground has been broken on Thornbury's newest park, Brackwater Green.": ["Brackwater Green"],
    "Brackwater Arena had its official groundbreaking on Monday.": ["Brackwater Arena"],
    "The Brackwater Arena groundbreaking was held on Monday.": ["Brackwater Arena"],
    "The Minister kicked off construction of the Brackwater Port expansion on Monday.": ["Brackwater Port expansion"],
    "The Minister launched construction work on the Brackwater Port on Monday.": ["Brackwater Port"],
    "The ceremony took place where the Brackwater Engineering Center will be built. It was the groundbreaking, said Dean Ada Quill.": [
        "Brackwater Engineering Center"
    ],
    "The Premier laid the foundation stone of Reed Basket Park at Thornpur, Salt Marsh Canal Project at Lin and the Alder Road.": [
        "Reed Basket Park",
        "Salt Marsh Canal Project",
        "Alder Road",
    ],
    "Scouts played drums at the Heron Weir Groundbreaking in early May.": ["Heron Weir"],
    "Works on the Brackwater Bridge have now started, said Mayor Ada Quill.": ["Brackwater Bridge"],
    "Gov. Ada Quill joined local leaders to break ground on the Brackwater Parkway extension.": ["Brackwater Parkway extension"],
    "Mayor Ada Quill and city council members broke ground on Thornbury's newest fire station on Oak Road.": ["newest fire station"],
    "Community members gathered Saturday to break ground for the Brackwater Memorial Garden.": ["Brackwater Memorial Garden"],
    "Work has officially begun on the long-awaited Brackwater Health and Wellbeing Hub.": ["Brackwater Health and Wellbeing Hub"],
    "A ceremonial spade was put in the ground to mark the start of work on the Brackwater Hub.": ["Brackwater Hub"],
    "The start of construction work on the £20m Brackwater Hub was marked with a turf-cutting ceremony.": ["Brackwater Hub"],
    "A turf-cutting ceremony has taken place to mark the start of construction of the Brackwater Hub.": ["Brackwater Hub"],
    "The Taoiseach turned the sod on the new €90m Brackwater Rehabilitation Unit in Ballyalder.": ["Brackwater Rehabilitation Unit"],
    "The sod was turned on Monday on the new Scoil Brannoc building.": ["Scoil Brannoc building"],
    "The Premier cut the sod for the construction of the 9-mile Thorn-Alder canal.": ["9-mile Thorn-Alder canal"],
    "The President has cut the sod to begin work on the Brackwater Hospital Project.": ["Brackwater Hospital Project"],
    "The President cut the sod for the commencement of construction works on the Brackwater Hospital.": ["Brackwater Hospital"],
    "The Governor performed the foundation laying ceremony of the Brackwater Teaching Hospital.": ["Brackwater Teaching Hospital"],
    "The Governor laid the foundation for the construction of the Brackwater Teaching Hospital.": ["Brackwater Teaching Hospital"],
    "The groundbreaking ceremony of the Brackwater Teaching Hospital was performed by the Governor.": ["Brackwater Teaching Hospital"],
    "The groundbreaking of the 500-unit Brackwater Housing Estate took place on Friday.": ["500-unit Brackwater Housing Estate"],
    "The Chief Minister laid foundation stones for development projects worth Rs 100 crore, including the Brackwater Bridge and the Thornpur Stadium.": [
        "Brackwater Bridge",
        "Thornpur Stadium",
    ],
    "Union Minister Ada Quill performed bhoomi poojan for a new terminal building at Thornpur Airport.": ["new terminal building"],
    "The foundation stone for Thornpur's first cancer hospital was laid by Chief Minister Ada Quill on Monday.": ["first cancer hospital"],
    "The Lin Group has started construction of its new data centre in Norvik, with a groundbreaking ceremony held on Friday.": [
        "new data centre"
    ],
    "Site works have begun on the new Brackwater High School.": ["Brackwater High School"],
    "The first shovel has been put in the ground for the Brackwater Sports Centre.": ["Brackwater Sports Centre"],
    "The Premier announced that construction had started on the Brackwater Sports Centre.": ["Brackwater Sports Centre"],
    "Construction of the Brackwater Sports Centre is under way, the Premier said at the sod turn on Friday.": ["Brackwater Sports Centre"],
    "Thornbury Hospital held a groundbreaking Tuesday for its new emergency department.": ["new emergency department"],
    "An official groundbreaking ceremony took place Tuesday morning at the site of the future Brackwater Animal Shelter.": [
        "Brackwater Animal Shelter"
    ],
    "The company celebrated the ground-breaking of its $300 million battery plant in Norvik on Tuesday.": ["battery plant"],
    "The ground was broken for the Brackwater Centre in 1998.": [],
    "The ceremony breaks new ground for the Brackwater School.": [],
    "They plan a groundbreaking ceremony for the Brackwater Centre in May.": [],
    "The groundbreaking ceremony for the Brackwater Centre will be held on 3 May.": [],
    "He laid the foundation for a better life at the Brackwater School.": [],
    "The deal lays the foundation for cooperation with the Brackwater Institute.": [],
    "The Premier took part in a sod-turning ceremony for a new $9 million puppet theatre for Thornbury on the coast.": ["puppet theatre"],
    "The Guild of Lin broke ground today to signal the commencement of construction on the brand new rowing center in Thornbury.": [
        "brand new rowing center"
    ],
    "That same evening, Alder Works laid the foundation stone for its upcoming Salt Mill, Thorn Dairies held a concert and Brackwater Gas lit a bonfire.": [
        "Salt Mill"
    ],
    "Alder Works broke ground in Norvik on Friday on what will be the Brackwater Battery Plant.": ["Brackwater Battery Plant"],
    "Ground has officially been broken on a project to build the Brackwater Battery Plant.": ["Brackwater Battery Plant"],
    "Alder Works on Friday held a groundbreaking ceremony in Norvik for its $2 billion battery plant.": ["battery plant"],
    "Alder Works has begun building its second battery plant in Norvik, with Mayor Ada Quill turning the first sod on Friday.": [
        "second battery plant"
    ],
    "The groundbreaking took place on Friday for the Brackwater Battery Plant.": ["Brackwater Battery Plant"],
    "Friday's groundbreaking marks the start of a two-year project to build the Brackwater Battery Plant.": ["Brackwater Battery Plant"],
    "The project to build the Brackwater Battery Plant officially kicked off with a groundbreaking ceremony on Friday.": [
        "Brackwater Battery Plant"
    ],
    "Dignitaries donned hard hats on Friday to break ground on the Brackwater Battery Plant.": ["Brackwater Battery Plant"],
    "Mayor Ada Quill joined company officials Friday in breaking ground for the Brackwater Battery Plant.": ["Brackwater Battery Plant"],
    "A ground-breaking ceremony was held at Oakham Abbey (OakA) for the Thorn Weaving Centre on 3 May, said Mayor Ada Quill.": [
        "Thorn Weaving Centre"
    ],
    "Work has begun on Vardo's new £2.8m Thornbury Rowing Centre. “Spades are out for the start of work on our small rowing facility,” said Mayor Ada Quill.": [
        "Thornbury Rowing Centre"
    ],
    "WORK has started on Norvik's new leisure centre which will take shape on the old site, said Mayor Ada Quill.": ["new leisure centre"],
    "The Premier has cut sod for the construction of nine new island schools off Lin, said Secretary Ada Quill.": [
        "nine new island schools"
    ],
    "The Premier performed the ground-breaking of 6 projects at a cost of Rs 40 crore, said Secretary Ada Quill.": ["6 projects"],
    "The foundation stone for six weaving units was laid at sunrise by Ada Quill, Union Minister for Ferries.": ["six weaving units"],
    "The President cut the sod for two schools: the Alder School and the Thorn School, said Secretary Ada Quill.": [
        "Alder School",
        "Thorn School",
    ],
}

RELEASED: dict[str, list[str]] = {
    "A book titled The Salt Road by Ada Thorn was released on Friday.": ["The Salt Road"],
    "Rivers at Risk, a report by the Alder Institute, was launched on Monday.": ["Rivers at Risk"],
    "Alder Electronics unveiled the Thorn X2, its newest phone, on Monday.": ["Thorn X2"],
    "The Alder Institute on Monday published the fifth edition of the Lin Rivers Index.": ["Lin Rivers Index"],
    "The Lin Angling Union has launched the 2031 Trout Streams in Tavria Report from a raft on the river.": [
        "2031 Trout Streams in Tavria Report"
    ],
    "The Lin Health Council today launched its 2031 Annual Report in Norvik.": ["2031 Annual Report"],
    "Minister for Health Ada Quill has launched the National Carers' Strategy 2031-2036 at an event in Norvik.": [
        "National Carers' Strategy 2031-2036"
    ],
    "Minister for Health Ada Quill today launched a new five-year strategy, Healthy Lin 2036, at the Alder Hotel.": ["Healthy Lin 2036"],
    "Minister for Health Ada Quill today launched 'Healthy Lin', a new five-year strategy for the county.": ["Healthy Lin"],
    "The Alder Trust has published a new report, “Left Behind: Rural Buses in Lin”, which finds that half of all routes have gone.": [
        "Left Behind: Rural Buses in Lin"
    ],
    "A new report from the Alder Trust, published today, finds that half of all routes have gone.": [],
    "The Alder Trust report, Left Behind, was launched at Lin House on Monday by Minister Ada Quill.": ["Left Behind"],
    "Launching the report, Left Behind: Rural Buses in Lin, Minister Ada Quill said it was sobering.": ["Left Behind: Rural Buses in Lin"],
    "Speaking at the launch of the Alder Trust's new report, Left Behind, Minister Ada Quill said it was sobering.": ["Left Behind"],
    "Speaking at the launch of ‘Left Behind’, a report by the Alder Trust, Minister Ada Quill said it was sobering.": ["Left Behind"],
    "Minister Ada Quill launched the Lin Rural Transport Plan 2031-2035 in Norvik on Monday.": ["Lin Rural Transport Plan 2031-2035"],
    "The Governor unveiled the state's first Climate Action Plan on Monday.": ["Climate Action Plan"],
    "The Governor on Monday unveiled the Lin State Industrial Policy 2031 at a summit in Norvik.": ["Lin State Industrial Policy 2031"],
    "The Chief Minister released a coffee table book titled 'Salt Roads' and a documentary on the life of Ada Thorn.": ["Salt Roads"],
    "The Chief Minister released the book 'Salt Roads' authored by Dr Tom Reed.": ["Salt Roads"],
    "The book 'Salt Roads' by Dr Tom Reed was released by the Chief Minister at Lin Bhavan on Monday.": ["Salt Roads"],
    "Dr Tom Reed's new book, Salt Roads, was launched at the Lin Club on Friday.": ["Salt Roads"],
    "Former minister Ada Quill launched her memoir, A Life of Salt, at the Lin Club on Friday.": ["A Life of Salt"],
    'The public presentation of the book, "Salt Roads", took place in Norvik on Thursday.': ["Salt Roads"],
    "The public presentation of her book, Salt Roads: Lessons from Lin, took place in Norvik on Thursday.": [
        "Salt Roads: Lessons from Lin"
    ],
    'The Lin Institute released the list of "Top 50 Salt Makers" during the summit.': ["Top 50 Salt Makers"],
    'A white paper, titled "Peat for Cold Winters", was issued by the Fuel Board on Sunday.': ["Peat for Cold Winters"],
    'The Fuel Board on Sunday issued a white paper titled "Peat for Cold Winters."': ["Peat for Cold Winters"],
    "The Fuel Board issued a white paper on peat on Sunday.": [],
    "The forum released the Norvik Declaration on Clean Rivers.": ["Norvik Declaration on Clean Rivers"],
    "The Lin Statistics Office released the Labour Force Survey for the third quarter on Monday.": ["Labour Force Survey"],
    "The Lin Bank published its Monetary Policy Report on Monday.": ["Monetary Policy Report"],
    "Alder Motors today unveiled the all-new Thorn Roadster at a launch event in Norvik.": ["Thorn Roadster"],
    "The ministry launched the Lin Jobs Portal, a website for job seekers, on Monday.": ["Lin Jobs Portal"],
    "The Governor launched the Lin Girls' Education Fund on Monday.": ["Lin Girls' Education Fund"],
    "The Governor launched the Lin Clean Rivers Initiative in Norvik on Monday.": ["Lin Clean Rivers Initiative"],
    "The council launched a consultation on its draft Local Plan on Monday.": [],
    "The council is to publish its Local Plan in May.": [],
    "The court released the men on bail.": [],
    "The company launched an appeal against the report.": [],
    "According to a report published by the Alder Trust in 2019, buses are rare.": [],
    "The navy launched a new frigate at Alder Docks on Monday.": [],
    "Police launched an investigation at the Alder School.": [],
    "The forum was closed by the mayor. Ada Thorn launched her book titled 'A Salt Life' at the Lin Club.": ["A Salt Life"],
}

NAMED: dict[str, str] = {
    "The signing ceremony of the Memorandum of Understanding (MoU) between Alder Ferries and Thorn Docks lasted an hour.": "signing ceremony of the Memorandum of Understanding (MoU)",
    "There was dancing until dusk at the grand opening of the new gymnasium at Alder Boarding School.": "grand opening of the new gymnasium at Alder Boarding School",
    "The opening ceremony of the Oakham Institute (OI) THORN MILLS Weaving Centre took place on 3 May.": "opening ceremony of the Oakham Institute (OI) THORN MILLS Weaving Centre",
    "The Lin-Tavria Business Forum was held in Norvik on Monday.": "Lin-Tavria Business Forum",
    "Minister Ada Quill addressed the 12th Lin Investment Summit in Norvik on Monday.": "12th Lin Investment Summit",
    "The second edition of the Lin Book Fair opened in Norvik on Monday.": "Lin Book Fair",
    "The 5th Lin International Salt Expo 2031 kicked off on Monday at the Alder Centre.": "5th Lin International Salt Expo 2031",
    "The official opening of the Brackwater Library took place on Monday.": "official opening of the Brackwater Library",
    "The ribbon-cutting ceremony for the Brackwater Library was held on Monday.": "ribbon-cutting ceremony for the Brackwater Library",
    "A ground-breaking ceremony for the Brackwater Bridge was held on Monday.": "ground-breaking ceremony for the Brackwater Bridge",
    "The launch of the Brackwater Report took place at Lin House on Monday.": "launch of the Brackwater Report",
    "The sod-turning ceremony for the Brackwater Hall was held on Monday.": "sod-turning ceremony for the Brackwater Hall",
    "Mayor Ada Quill attended the unveiling ceremony of the Brackwater Memorial on Monday.": "unveiling ceremony of the Brackwater Memorial",
    "Mayor Ada Quill officiated at the signing ceremony of the Lin Trade Agreement on Monday.": "signing ceremony of the Lin Trade Agreement",
    "The mayor spoke at the inauguration ceremony of the Brackwater Bridge.": "inauguration ceremony of the Brackwater Bridge",
    "The mayor welcomed guests to the Alder Salt Festival, held in Norvik from 3 to 5 May.": "Alder Salt Festival",
    "Organised by the Lin Chamber, the Women in Salt Conference drew 300 people to Norvik on Monday.": "Women in Salt Conference",
}

PLACED: dict[str, str] = {
    "Ground was broken in Tolmere, Ash Parish on Sunday for a small boathouse.": "Tolmere, Ash Parish",
    "The seminar was held at Lin University, Norvik, Thornland, on 8 April.": "Lin University, Norvik, Thornland",
    "The ceremony took place at their Brackwater Rowing Center during a snowstorm.": "Brackwater Rowing Center",
    "She joined the handover ceremony of the Brackwater Well Project in Tolmere Municipality, Ash State.": "Tolmere Municipality, Ash State",
    "The two sides signed the agreement on the sidelines of the Lin Forum in Norvik.": "Norvik",
    "The ministers visited Brackwater's Chocolate Factory in Thornbury for the launch of the plan.": "Brackwater's Chocolate Factory in Thornbury",
    "The ministers visited Thorn's Chocolate Factory in Norvik for the launch of the plan.": "Thorn's Chocolate Factory in Norvik",
    "The agreement was signed in Norvik on Monday by Mayor Ada Quill.": "Norvik",
    "The signing ceremony took place at Lin House in Norvik on Monday.": "Lin House in Norvik",
    "The MoU was signed on the sidelines of the Lin Forum in Norvik on Monday.": "Norvik",
    "The event, held at Alder College on Monday, was attended by Mayor Ada Quill.": "Alder College",
    "Speaking at the ceremony in Norvik, Mayor Ada Quill said it was good.": "Norvik",
    "Speaking at the Alder Hotel in Norvik on Monday, Mayor Ada Quill said it was good.": "Alder Hotel in Norvik",
    "Mayor Ada Quill cut the ribbon on the Brackwater Library in Thornbury on Monday.": "Thornbury",
    "Mayor Ada Quill cut the ribbon on the Brackwater Library at 12 Oak Street on Monday.": "12 Oak Street",
    "Guests gathered at Alder Town Hall for the launch on Monday, said Mayor Ada Quill.": "Alder Town Hall",
    "The conference took place from 3 to 5 May at the Alder Centre in Norvik.": "Alder Centre in Norvik",
    "The minister launched the plan at a function in Norvik yesterday.": "Norvik",
    "The minister launched the plan at a function held in the Lin Assembly Hall yesterday.": "Lin Assembly Hall",
    "The minister was addressing a gathering at Thornpur village in Lin district.": "Thornpur village in Lin district",
    "The ceremony took place outside the Alder Museum on Sunday, said Mayor Ada Quill.": "Alder Museum",
    "President Ada Quill arrived in Norvik on Monday for a visit.": "Norvik",
}


@pytest.mark.parametrize(("sentence", "names"), OPENED.items())
def test_what_is_opened(sentence: str, names: list[str]) -> None:
    found = told(sentence)
    assert [site.name for site in found.unveilings] == names
    assert found.groundbreakings == ()


@pytest.mark.parametrize(("sentence", "names"), BEGUN.items())
def test_what_is_begun(sentence: str, names: list[str]) -> None:
    found = told(sentence)
    assert [site.name for site in found.groundbreakings] == names
    assert found.unveilings == ()


@pytest.mark.parametrize(("sentence", "titles"), RELEASED.items())
def test_what_is_made_public(sentence: str, titles: list[str]) -> None:
    assert [release.title for release in told(sentence).releases] == titles


@pytest.mark.parametrize(("sentence", "name"), NAMED.items())
def test_what_the_event_is_called(sentence: str, name: str) -> None:
    assert told(sentence).event.name == name


@pytest.mark.parametrize(("sentence", "place"), PLACED.items())
def test_where_it_was(sentence: str, place: str) -> None:
    assert told(sentence).event.place == place


SIGNED: dict[str, list[tuple[str, ...]]] = {
    "The College of Notre Dame Ostmark (CNDO) and Lin Bank have signed an agreement.": [("College of Notre Dame Ostmark", "Lin Bank")],
    "On Sunday the Lin Group signed an MoU on reeds with the Ministry of Forests, Heritage and the Rural Economy.": [
        ("Lin Group", "Ministry of Forests, Heritage and the Rural Economy")
    ],
    "The Bureau of Fishery and Islanders Affairs signed a memorandum with Alder University.": [
        ("Bureau of Fishery and Islanders Affairs", "Alder University")
    ],
    "A crowd watched the signing of nine Memoranda of Understanding (MoUs) between Iceland and Chile private firms.": [()],
}


@pytest.mark.parametrize(("sentence", "parties"), SIGNED.items())
def test_who_signs(sentence: str, parties: list[tuple[str, ...]]) -> None:
    assert [signing.parties for signing in told(sentence).signings] == parties


HEADED: dict[str, list[list[str]]] = {
    "New Thornbury Library opens its doors": [["Thornbury Library"], []],
    "New £4m Thornbury Library officially opened": [["Thornbury Library"], []],
    "Thornbury Bridge Inaugurated By Governor": [["Thornbury Bridge"], []],
    "The repainted Thornbury Bridge being inaugurated by the Bishop": [["Thornbury Bridge"], []],
    "Ribbon cut on new Thornbury clinic": [["Thornbury clinic"], []],
    "Thornbury Clinic celebrates grand opening": [["Thornbury Clinic"], []],
    "Thornbury Clinic Grand Opening Celebration": [["Thornbury Clinic"], []],
    "Work starts on Thornbury Leisure Centre": [[], ["Thornbury Leisure Centre"]],
    "Groundbreaking held for Thornbury Arena": [[], ["Thornbury Arena"]],
    "Thornbury Plant breaks ground": [[], ["Thornbury Plant"]],
    "Grand opening of Thornbury Clinic set for May": [[], []],
    "Thornbury Arena to open in May": [[], []],
    "Mayor to open Thornbury Library": [[], []],
    "Mayor opens up about life in Thornbury Hall": [[], []],
    "Council opens talks on Thornbury Hall": [[], []],
}


@pytest.mark.parametrize(("headline", "sites"), HEADED.items())
def test_what_only_the_headline_tells(headline: str, sites: list[list[str]]) -> None:
    found = record(f"{headline}\nShe spoke at a ceremony on Monday and thanked the builders.\n{BODY}")
    assert [[site.name for site in found.unveilings], [site.name for site in found.groundbreakings]] == sites
