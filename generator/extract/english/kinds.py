"""What kind of thing a noun names: a document, an event, a site; and the nouns that are no name."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re

from generator.expressions import compiled

PAPER = (
    r"(?:[Rr]eports?|[Ww]hite ?[Pp]apers?|[Pp]olic(?:y|ies)|[Ss]trateg(?:y|ies)|[Pp]lans?|[Bb]lueprints?|[Rr]oadmaps?|[Bb]ooks?|[Bb]ooklets?|[Bb]rochures?|[Hh]andbooks?|[Gg]uidelines?|[Gg]uides?|[Ss]tandards?|[Ff]rameworks?|[Ii]ndex"
    r"|[Ll]ogos?|[Pp]ortals?|[Aa]pps?|[Ww]ebsites?|[Pp]latforms?|[Ss]chemes?|[Pp]rogrammes?|[Pp]rograms?|[Ii]nitiatives?|[Ff]unds?|[Cc]ampaigns?|[Cc]ompendium|[Cc]atalogues?|[Jj]ournals?|[Nn]ewsletters?|[Mm]agazines?|[Ss]tamps?|[Tt]oolkits?|[Ff]indings|[Ss]tudy|[Ss]urvey|[Oo]utlook|[Mm]anuals?|[Cc]harter|[Dd]ashboard|[Dd]ocuments?|[Pp]ublications?|[Mm]ission|[Yy]ojana|[Ss]ouvenir|[Vv]olumes?|[Aa]wards?|[Cc]hallenge|[Mm]asterplan|[Mm]aster [Pp]lan|[Mm]onograph|[Pp]aper|[Rr]oad [Mm]ap|[Ss]tatement|[Dd]eclaration|[Cc]ode|[Aa]tlas|[Ff]ilm|[Aa]nthem|[Nn]ovels?|[Aa]ntholog(?:y|ies)|[Mm]emoirs?|(?:[Aa]uto)?[Bb]iograph(?:y|ies)|[Aa]lbums?|[Yy]earbooks?|[Ss]corecards?|[Bb]ulletins?|[Dd]ictionar(?:y|ies)|[Rr]ankings?|[Bb]arometer|[Mm]ascots?|[Dd]irector(?:y|ies)|Assessments?|Agenda|[Mm]anifestos?|[Gg]lossar(?:y|ies)|[Aa]lmanacs?|[Gg]uidebooks?|[Tt]extbooks?|[Pp]laybooks?|[Ff]actsheets?|Vision \d{4}|Update|Digest)"
)
_HOUSES = [
    "polytechnic",
    "racecourse",
    "racetrack",
    "speedway",
    "synagogue",
    "basilica",
    "pagoda",
    "stupa",
    "madrasa",
    "columbarium",
    "fountain",
    "motorway",
    "freeway",
    "viaduct",
    "aqueduct",
    "causeway",
    "boardwalk",
    "esplanade",
    "towpath",
    "carriageway",
    "slipway",
    "spillway",
    "dockyard",
    "boatyard",
    "runway",
    "taxiway",
    "airstrip",
    "airfield",
    "heliport",
    "vertiport",
    "spaceport",
    "incinerator",
    "distillery",
    "winery",
    "microbrewery",
    "taproom",
    "tannery",
    "sawmill",
    "creamery",
    "cannery",
    "foundry",
    "slaughterhouse",
    "packhouse",
    "hatchery",
    "ginnery",
    "gigafactory",
    "biorefinery",
    "hypermarket",
    "bookshop",
    "bookstore",
    "minimart",
    "makerspace",
    "skyscraper",
    "grandstand",
    "amphitheatre",
    "amphitheater",
    "bandstand",
    "levee",
    "guardhouse",
    "clubhouse",
    "boathouse",
    "bathhouse",
    "firehouse",
    "powerhouse",
    "pumphouse",
    "glasshouse",
    "playhouse",
    "schoolhouse",
    "storehouse",
    "guesthouse",
    "farmhouse",
    "roundhouse",
    "granary",
    "campsite",
    "campground",
    "funicular",
    "monorail",
    "quarry",
    "conservatory",
    "natatorium",
    "waterpark",
    "skatepark",
    "ballpark",
    "dojo",
    "casino",
    "spa",
    "bunker",
    "checkpoint",
    "checkpost",
    "garage",
    "villa",
    "chalet",
    "latrine",
    "washroom",
    "restroom",
    "courtroom",
    "ballroom",
    "cleanroom",
    "morgue",
    "sanatorium",
    "biobank",
    "vivarium",
    "cyclotron",
    "synchrotron",
    "herbarium",
    "aviary",
    "kennel",
    "piggery",
    "cowshed",
    "cattery",
    "vineyard",
    "smokehouse",
    "icehouse",
    "datacentre",
    "datacenter",
    "switchyard",
    "solarium",
    "carwash",
    "carpark",
    "tramway",
    "guideway",
    "skybridge",
    "skyway",
    "intersection",
    "lido",
    "marae",
    "pontoon",
]
"""Buildings and works of one word."""
_TOLD_BY_TWO = {
    "hut": "scout guide beach mountain ski community church army",
    "enclosure": "penguin elephant lion tiger bear reptile gorilla animal",
    "ground": "cricket football soccer rugby hockey parade burial fair camping show festival",
    "post": "police health border customs medical outpost command first-aid",
    "bank": "food seed gene milk tissue cell eye",
    "zone": "economic trade free processing industrial investment logistics",
    "mine": "gold copper coal lithium iron ore zinc nickel uranium diamond potash phosphate salt silver bauxite graphite cobalt platinum tin manganese underground opencast",
    "well": "oil gas water exploration tube",
    "reserve": "nature wildlife game marine biosphere forest",
    "sanctuary": "bird wildlife marine elephant animal turtle",
    "lane": "bus cycle bike",
    "path": "cycle bicycle bike walking pedestrian",
    "crossing": "level border pedestrian zebra railway grade river",
    "deck": "viewing observation sky",
    "space": "co-working coworking maker gallery exhibition retail office community green",
    "area": "rest picnic play service parking camping swimming",
    "village": "craft fishing heritage holiday tourist tourism shopping olympic children's",
    "scheme": "irrigation supply sewerage drainage sanitation hydropower hydroelectric",
    "room": "cold clean birthing isolation server lactation breastfeeding operations recovery play",
    "kitchen": "soup community central",
    "court": "law high magistrates",
    "commission": "high",
    "press": "printing",
    "site": "landing camping",
    "fab": "wafer chip semiconductor",
    "course": "obstacle race ropes",
    "range": "shooting firing driving rifle",
    "alley": "bowling",
    "wall": "climbing sea flood",
    "slide": "water",
    "pad": "splash landing",
}
"""Works told by two words: the second, which is not enough by itself, and those in front of it."""


def _either(word: str) -> str:
    """Return the expression of a word with a small or a capital letter."""
    return f"[{word[0].upper()}{word[0]}]{word[1:]}"


def _many(word: str) -> str:
    """Return the expression of a noun of one or of several things."""
    if word.endswith("y") and word[-2] not in "aeiou":
        return _either(word[:-1]) + "(?:y|ies)"
    return _either(word) + ("(?:es)?" if word.endswith("s") else "s?")


_BY_TWO = "|".join(f"(?:{'|'.join(map(_either, ahead.split()))}) {_many(head)}" for head, ahead in _TOLD_BY_TWO.items())
EVENTS = compiled(
    r"\b(?:conference|summit|workshop|seminar|exhibition|expo|festival|forum|symposium|session|meeting|event|programme|convention|congress|fair|conclave|camp|training|(?<!golf )(?<!race )(?<!obstacle )course|celebrations?|tournament|webinar|meet|week|season|show|games|gala|program|night|month|dialogue|hackathon|doors|talks|remarks|ceremony|plaque|portrait|(?:christmas|winter|summer|spring|autumn|night|flea|street|weekend|farmers['\u2019]?) market|year|term|account|door|doors|parliament|moot|window|way|(?<!cycle )(?<!bike )(?<!walking )(?<!pedestrian )(?<!bicycle )path|avenue|chapter|possibilit(?:y|ies)|opportunit(?:y|ies)|border|borders|registrations?|nominations?|applications?|olympiad)(?: (?:19|20)\d\d)?$",
    re.IGNORECASE,
)
DOCUMENT = compiled(rf"\b{PAPER}\b")
SITE = compiled(
    r"\b(?:[Cc]ent(?:re|er)s?|[Ll]ab(?:orator(?:y|ies))?s?|[Pp]lants?|[Bb]uildings?|[Ff]acilit(?:y|ies)|[Hh]ospitals?|[Hh]ostels?|[Ss]chools?|[Oo]ffices?|[Bb]ridges?|[Pp]arks?|[Hh]ubs?|[Ss]tations?|[Cc]ampus|[Mm]useums?|[Gg]aller(?:y|ies)|[Ss]tatues?|[Ww]ing|[Tt]erminals?|[Ff]actory|[Hh]alls?|[Ll]ibrary|[Cc]linics?|[Pp]olyclinics?|[Uu]nits?|[Ss]tores?|[Hh]eadquarters|[Ll]ines?|[Rr]oads?|[Tt]unnels?|[Aa]irports?|[Pp]orts?|[Ss]eaports?|[Hh]arbou?rs?|[Ee]xpressways?|[Hh]ighways?|[Rr]ailways?|[Mm]ills?|[Rr]efiner(?:y|ies)|[Dd]ams?|[Mm]arkets?|[Ss]tadiums?|[Aa]uditoriums?|[Dd]epots?|[Ww]arehouses?|[Ss]howrooms?|[Bb]ranch(?:es)?|[Hh]otels?|[Mm]alls?|[Rr]esorts?|[Rr]eservoirs?|[Ss]ubstations?|[Aa]renas?|[Tt]heat(?:re|er)s?|[Ii]nstitutes?|[Aa]cadem(?:y|ies)|[Cc]olleges?|[Uu]niversit(?:y|ies)|[Cc]omplex(?:es)?|[Bb]locks?|[Dd]orm(?:itor(?:y|ies)|s)?|[Jj]ett(?:y|ies)|[Pp]iers?|[Ww]har(?:f|ves)|[Tt]owers?|[Ss]helters?|[Pp]avilions?|[Mm]onuments?|[Mm]emorials?|[Cc]anals?|[Pp]ipelines?|[Ff]lyovers?|[Ii]nterchanges?|[Bb]erths?|[Qq]uarters|[Cc]hapels?|[Mm]osques?|[Tt]emples?|[Cc]hurch(?:es)?|[Pp]lazas?|[Cc]ourthouses?|[Hh]ouses?|[Cc]ompounds?|[Ii]nfirmar(?:y|ies)|[Dd]ispensar(?:y|ies)|[Bb]oreholes?|[Pp]layground|[Gg]ymnasium|[Gg]yms?|[Cc]r[e\u00e8]ches?|[Kk]indergartens?|[Nn]urser(?:y|ies)|[Ee]states?|[Tt]ownship|[Bb]ypass|[Oo]verpass|[Uu]nderpass|[Rr]oundabout|[Ww]aterworks|[Ss]melter|[Bb]rewery|[Bb]akery|[Rr]estaurants?|[Oo]utlets?|[Ss]tudios?|[Hh]ousing|[Cc]ondominium|[Bb]arracks|[Cc]rematorium|[Cc]athedral|[Ss]hrine|[Oo]bservator(?:y|ies)|[Gg]reenhouses?|[Bb]oulevard|[Hh]ospices?|[Ll]ounges?|[Bb]ases?|[Ff]airgrounds?|[Pp]harmac(?:y|ies)|[Pp]recincts?|[Cc]hancery|[Ee]mbassy|[Cc]onsulate|[Gg]ardens?|[Zz]oo|[Aa]quarium|[Pp]lanetarium|[Ss]eminary|[Ww]ards?|[Ee]xtensions?|[Aa]nnexe?s?|[Ff]arms?|[Ss]kywalks?|[Mm]etro|[Bb]us [Ss]tands?|[Ss]urger(?:y|ies)|[Mm]arina|[Vv]elodrome|[Pp]ools?|[Rr]ink|[Ff]ootbridges?|[Ww]alkways?|[Pp]romenade|[Cc]emetery|[Mm]ausoleum|[Gg]reenway|[Bb]arrages?|[Hh]angars?|[Gg]urdwara|[Mm]onastery|[Oo]rphanage|[Cc]afeteria|[Cc]anteen|[Aa]rboretum|[Ww]eighbridge|[Cc]ulverts?|[Dd]rydock|[Ss]hipyards?|[Qq]uays?|[Ll]ighthouse|[Ii]ncubators?|[Cc]heck ?dams?|[Ss]eawalls?|[Ee]mbankments?|[Dd]ealerships?|[Cc]af[e\u00e9]s?|[Bb]reakwaters?|[Mm]urals?|[Bb]usts?|[Ss]culptures?|[Cc]enotaphs?|[Dd]omes?|Grounds?|[Aa]partments?|[Rr]edevelopment|[Ss]upermarkets?|[Cc]inemas?|[Cc]lassrooms?|(?:(?<=[Cc]are )|(?<=[Nn]ursing )|(?<=[Cc]hildren['\u2019]s ))[Hh]omes?|[Ww]eirs?|[Pp]risons?|[Jj]ails?|[Ll]andfills?|[Tt]rails?|[Dd]aycares?|[Pp]reschools?|[Ff]ootpaths?|[Cc]ycleways?|[Bb]outiques?|[Rr]esidences?|[Ss]uites?|[Pp]itch(?:es)?|(?:(?<=[Ee]mergency )|(?<=[Oo]utpatient )|(?<=[Oo]utpatients )|(?<=[Mm]aternity )|(?<=[Rr]adiology )|(?<=[Oo]ncology )|(?<=[Ii]maging ))[Dd]epartments?|[Dd]ykes?|(?:(?<=[Aa]ccommodation )|(?<=[Rr]etirement )|(?<=[Ss]tudent )|(?<=[Ss]ports )|(?<=[Aa]thletes )|(?<=[Cc]ultural ))[Vv]illages?|[Ss]hops?|[Kk]iosks?|[Bb]lood [Bb]anks?|[Bb]orewells?|[Tt]oilets?|[Gg]odowns?|[Cc]old [Ss]torages?|[Oo]verbridges?|[Ss]ubways?|[Rr]opeways?|[Cc]able [Cc]ars?|[Hh]elipads?|[Ss]ilos?|[Aa]battoirs?|[Mm]ortuar(?:y|ies)|[Mm]ini-?grids?|[Tt]erminus|(?:[Cc]ontrol|[Rr]eading|[Ww]ar|[Ss]ensory|[Dd]elivery|[Oo]perating|[Ee]mergency|[Tt]reatment|[Pp]rayer|[Mm]usic|[Dd]ining|[Cc]hanging|[Ll]ocker|[Ww]aiting|[Tt]raining|[Cc]omputer) [Rr]ooms?|(?:[Bb]adminton|[Tt]ennis|[Bb]asketball|[Vv]olleyball|[Ss]quash|[Nn]etball|[Ff]utsal|[Ss]ports|[Ff]ood) [Cc]ourts?|(?:[Ss]ports|[Pp]laying|[Hh]ockey|[Ff]ootball) [Ff]ields?|(?:[Rr]unning|[Aa]thletics) [Tt]racks?|[Ww]ater [Tt]anks?|[Gg]olf [Cc]ourses?|[Ll]odges?|(?:(?<=[Ii]ndustrial )|(?<=[Ss]cience )|(?<=[Kk]nowledge )|(?<=[Ss]mart )|(?<=[Ss]ports )|(?<=[Mm]edical )|(?<=[Mm]edia )|(?<=[Ff]ilm )|(?<=[Tt]ech )|(?<=[Tt]echnology )|(?<=[Ee]ducation )|(?<=[Ll]ogistics )|(?<=[Hh]ealth )|(?<=[Aa]viation ))[Cc]ity|"
    + "|".join((*map(_many, _HOUSES), _BY_TWO))
    + r")\b"
)
_ENDS_AS_SITE = compiled(SITE.pattern + "$")


def ends_as_site(words: str) -> bool:
    """Say whether the last word, or the last two, tell a site."""
    return _ENDS_AS_SITE.search(words) is not None


VAGUE = frozenset(
    [
        "project",
        "site",
        "facility",
        "event",
        "ceremony",
        "building",
        "centre",
        "center",
        "it",
        "campus",
        "plant",
        "work",
        "works",
        "stage",
        "new",
        "facility",
        "occasion",
        "facilities",
        "buildings",
        "projects",
        "works",
        "structure",
    ]
)
"""Nouns that stand for a thing told before."""


def is_gathering(words: str) -> bool:
    """Say whether what was launched is a gathering; a programme with a name is none."""
    return EVENTS.search(words) is not None and not (words[0].isupper() and words.endswith((" Programme", " Program")))
