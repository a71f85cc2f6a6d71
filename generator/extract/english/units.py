"""The words that numbers stand with: scales, currencies, units, nouns that are counted and those that only look so."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from generator.expressions import compiled

CURRENCY = r"(?:GH[\u00a2\u20b5S?]|GHC|[NRKP](?=\d[\d,.]*(?:,\d{3}|[ -]?(?:million|billion|trillion|bn|m)\b))|Euros?(?= \d)|(?:MK|MWK|Tk\.?|Bt\.?|Le|Rf\.?|Nu\.?)(?= ?\d)|Ksh\.?(?= ?\d)|N\$(?=\d)|(?:J|B|TT|EC|FJ|BZ|Z|L)\$(?=\d)|US\$|HK\$|NT\$|NZ\$|CA\$|AU\$|S\$|A\$|C\$|R\$|US \$|USD|HKD|SGD|EUR|GBP|AUD|CAD|JPY|RMB|CNY|AED|SAR|QAR|CHF|INR|MYR|PHP|THB|NGN|KES|ZAR|PGK|SYP|LKR|PKR|BDT|NPR|VND|IDR|KRW|TWD|MOP|EGP|JOD|KWD|BHD|OMR|UGX|TZS|ETB|ZMW|BWP|MUR|FJD|NZD|BRL|MXN|PLN|SEK|NOK|DKK|TRY|KZT|UZS|HUF|CZK|RON|GHS|XAF|XOF|RWF|MWK|NAD|MZN|MAD|TND|DZD|GEL|AZN|AMD|UAH|RSD|ISK|ILS|LBP|IQD|MNT|MMK|LAK|KHR|BND|JMD|TTD|COP|PEN|CLP|ZWL|ZWG|LRD|GMD|SLE|SLL|CDF|AOA|BIF|SSP|LSL|SZL|SCR|MVR|BTN|AFN|GNF|RM|Rs\.?|Re\.?|[KTU]?[Ss]hs?\.?(?= ?\d)|Rp\.?|\$|\u00a3|\u20ac|\u00a5|\u20b9|\u20a6|\u20b1|\u0e3f|\u20a9)"
SCALES = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "millions": 1e6, "mn": 1e6, "mln": 1e6, "mil": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "bln": 1e9, "bil": 1e9, "b": 1e9,
    "trillion": 1e12, "tn": 1e12, "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5, "crore": 1e7, "crores": 1e7, "cr": 1e7, "lakh crore": 1e12, "lakh crores": 1e12,
    "hundred thousand": 1e5, "hundred million": 1e8, "hundred billion": 1e11,
}  # fmt: skip
LONG_SCALE = r"(?:lakh crores?|hundred (?:thousand|million|billion)|hundred|thousand|millions?|billion|trillion|lakhs?|lacs?|crores?)"
SHORT_SCALE = r"(?:mn|mln|mil|bn|bln|bil|tn|cr|m|b|k)"
DIGITS = r"(?:\d{1,3},\d(?= (?:million|billion|trillion)\b)|\d{1,3}(?:,[ ]?\d{2,3})+(?:\.\d+)?|\d{1,3}(?:[ \u202f\u2009]\d{3})+(?![\d,])|\d+(?:\.\d+)?)"
MASSES = r"(?:people|persons|residents|customers|passengers|visitors|homes|households|jobs|users|members|tonnes|tons|trees|litres|liters|vehicles|students|pupils|patients|barrels|tourists|travellers|subscribers|workers|farmers|euros|pounds|dollars|rupees|shillings)"
"""What is counted by the million, so that an ``m`` in front of it is no metre."""
HUNDREDS = r"(?:a|one|two|three|four|five|six|seven|eight|nine) hundred and "
"""In front of a number below a hundred."""
WORD = r"(?:one(?= (?:hundred|thousand|million|billion|lakh|crore)\b|-(?:minute|hour|day|week|month|year)\b(?!-old))|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine)(?!-))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
QUALIFIER = r"(?:(?:slightly|a little|well|significantly|far) (?:more than|less than|over|under|above|below)|more than|less than|fewer than|not less than|no less than|no fewer than|at least|at most|as many as|as much as|close to|up to|in excess of|upwards of|just over|just under|well over|well above|nearly|almost|over|about|around|approximately|approx\.?|roughly|some|circa|an estimated|above|under|below|over a|another)"
SHARE = r"(?:%|per cent\b|percent\b|percentage points?\b|basis points\b|pc\b)"
TIMES = frozenset(
    [
        "year",
        "years",
        "month",
        "months",
        "week",
        "weeks",
        "day",
        "days",
        "hour",
        "hours",
        "minute",
        "minutes",
        "second",
        "seconds",
        "decade",
        "decades",
    ]
)
UNITS = compiled(
    r"(?:sq\.? ?(?:ft|m|km|mi|feet|metres?|meters?|miles?|kilometres?|kilometers?)\.?|square[ -](?:foot|feet|met(?:re|er)s?|kilomet(?:re|er)s?|miles?|yards?)|cubic (?:met(?:re|er)s?|feet)(?: per (?:second|minute|hour|day))?|(?:lit(?:re|er)s|gallons) per (?:second|minute|hour)|sqm|sqft|m2|km2"
    r"|[GMkT]W(?:h|p|e)?|K[Ww]h?|MVA|[mM](?= (?:long|wide|high|tall|deep|in (?:length|width|height|depth|diameter))\b)|[GMTPK]B|mph|kmh|km/h|km|kg|mg|ml|cm|mm|hectares?|ha|MTPA|mtpa|TEUs?|bpd|metric (?:tonnes?|tons?)|tonnes?|tons?|tpa|kW|GHz|Gbps|Mbps|degrees?|(?:giga|mega|kilo|tera)watt[ -]hours?|times(?= (?:the|more|higher|as|larger|greater|faster|bigger)\b)|(?:U\.?S\.? |Hong Kong |Singapore |Canadian |Australian )?[Dd]ollars?|[Ee]uros?|[Rr]upees|[Yy]uan|(?:Japanese |Chinese |Korean |Indian |Pakistani |Sri Lankan |Norwegian |Swedish |Danish |Icelandic |Kenyan |Ugandan |Tanzanian |Philippine |Mexican |Thai |Swiss |Saudi |Qatari |UAE |Emirati |Ghana |Malaysian |Nigerian |South African )(?:[Yy]en|[Yy]uan|[Ww]on|[Rr]upees|[Kk]rone[rs]?|[Kk]roners|[Kk]ron[ao]r|[Ss]hillings|[Pp]esos|[Bb]aht|[Ff]rancs|[Rr]iyals|[Dd]irhams|[Cc]edis|[Rr]inggit|[Nn]aira|[Rr]and)|yen|ringgit|baht|pesos|naira|cedis|shillings|dirhams|riyals|kina|taka|kwacha|won|roubles|rubles|dinars|rials|lira|pula|rand|birr|forints?|koruna|zloty|kronor|kroner|kronas?|hryvnias?|manat|tenge|dong|rupiah|lari|lei|leva|kip|kyat|francs?|shekels?|tugriks?|USD|EUR|GBP|PGK|AED|SAR|HKD|SGD|MYR|NGN|KES|ZAR|INR|PHP|THB|HUF|CZK|PLN|RON|CHF|JPY|CNY|RMB|KRW|TWD|VND|IDR|PKR|BDT|LKR|NPR|QAR|KWD|OMR|BHD|JOD|EGP|MAD|GHS|TZS|UGX|RWF|ETB|XOF|XAF|SEK|NOK|DKK|AUD|CAD|NZD|MT|TPD|MLD|MGD|GL)\b"
)  # fmt: skip
CURRENCY_WORD = compiled(
    r"(?:[a-z]+ (?:african |lankan )?)?(?:yen|yuan|won|rupees|krone[rs]?|kroners|kron[ao]r|shillings|pesos|baht|francs|riyals|dirhams|cedis|ringgit|naira|rand)"
    r"|(?:u\.?s\.? |hong kong |singapore |canadian |australian )?dollars?|euros?|rupees|yuan|yen|ringgit|baht|pesos|naira|cedis|shillings|dirhams|riyals|kina"
    r"|taka|kwacha|won|roubles|rubles|dinars|rials|lira|pula|rand|birr|forints?|koruna|zloty|kronor|kroner|kronas?|hryvnias?|manat|tenge|dong|rupiah|lari|lei|leva|kip|kyat|francs?|shekels?|tugriks?|usd|eur|gbp|pgk|aed|sar|hkd|sgd|myr|ngn|kes|zar|inr|php|thb|huf|czk|pln|ron|chf|jpy|cny|rmb|krw|twd|vnd|idr|pkr|bdt|lkr|npr|qar|kwd|omr|bhd|jod|egp|mad|ghs|tzs|ugx|rwf|etb|xof|xaf|sek|nok|dkk|aud|cad|nzd"
)
"""Currencies behind the number, folded."""
HYPHENED = compiled(r"(?:square[ -](?:foot|met(?:re|er)|mile|kilomet(?:re|er))|(?:giga|mega|kilo)watt(?:-hour)?|[a-z]+)\b")
HYPHEN_UNITS = frozenset(
    [
        "day",
        "week",
        "month",
        "year",
        "hour",
        "minute",
        "mile",
        "kilometre",
        "kilometer",
        "metre",
        "meter",
        "foot",
        "acre",
        "hectare",
        "storey",
        "story",
        "bed",
        "bedded",
        "seat",
        "seater",
        "room",
        "member",
        "unit",
        "megawatt",
        "gigawatt",
        "kilowatt",
        "lane",
        "person",
        "tonne",
        "ton",
        "bedroom",
        "berth",
        "km",
        "inch",
        "litre",
        "liter",
        "square-foot",
        "square-metre",
        "square-meter",
        "strong",
        "point",
        "stage",
        "floor",
        "berths",
        "key",
        "pupil",
        "place",
        "page",
        "home",
        "house",
        "apartment",
        "gallon",
        "barrel",
        "space",
        "student",
    ]
)
SPACED = HYPHEN_UNITS - {
    "strong",
    "point",
    "stage",
    "key",
    "place",
    "home",
    "house",
    "space",
    "student",
    "pupil",
    "floor",
    "member",
    "person",
} | {"square-foot"}
"""Units that measure the noun behind them without a hyphen too (a 120 seat theatre)."""
IRREGULAR = frozenset(
    [
        "people",
        "men",
        "women",
        "children",
        "staff",
        "personnel",
        "youth",
        "police",
        "clergy",
        "cattle",
        "livestock",
        "poultry",
        "sheep",
        "fish",
        "aircraft",
        "spacecraft",
        "hectares",
        "persons",
        "feet",
        "mice",
        "alumni",
        "faculty",
        "clinics",
        "academics",
        "critics",
        "topics",
        "mechanics",
        "paramedics",
        "medics",
        "relics",
        "mosaics",
        "fabrics",
    ]
)
NOT_NOUNS = frozenset(
    [
        "years'",
        "months'",
        "is",
        "was",
        "has",
        "this",
        "its",
        "his",
        "as",
        "us",
        "plus",
        "times",
        "less",
        "across",
        "perhaps",
        "always",
        "towards",
        "afterwards",
        "minutes'",
        "days'",
        "ones",
        "yes",
        "does",
        "others",
        "thus",
        "versus",
        "overseas",
        "besides",
        "sees",
        "says",
        "runs",
        "makes",
        "gives",
        "takes",
        "uses",
        "works",
        "continues",
        "remains",
        "includes",
        "offers",
        "https",
        "onwards",
        "themselves",
        "ourselves",
        "yourselves",
        "adds",
        "adopts",
        "affects",
        "allows",
        "amends",
        "applies",
        "becomes",
        "begins",
        "brings",
        "broadens",
        "carries",
        "clarifies",
        "comes",
        "commends",
        "comprises",
        "conducts",
        "constitutes",
        "consumes",
        "covers",
        "creates",
        "defines",
        "deletes",
        "depends",
        "designates",
        "embraces",
        "empowers",
        "enables",
        "engages",
        "ensures",
        "establishes",
        "exacerbates",
        "expands",
        "expresses",
        "extends",
        "generates",
        "helps",
        "holds",
        "illustrates",
        "includes",
        "inserts",
        "inspects",
        "introduces",
        "involves",
        "keeps",
        "lays",
        "leads",
        "leaves",
        "lets",
        "lies",
        "means",
        "meets",
        "modifies",
        "poses",
        "predicts",
        "provides",
        "puts",
        "raises",
        "recognises",
        "recognizes",
        "reduces",
        "reflects",
        "removes",
        "repeals",
        "represents",
        "requires",
        "seeks",
        "seems",
        "serves",
        "signifies",
        "strives",
        "tackles",
        "tells",
        "utilises",
        "utilizes",
        "validates",
        "welcomes",
    ]
)
DOCUMENTS = frozenset(["mous", "memoranda", "agreements", "contracts", "deals", "pacts", "accords", "declarations", "lois"])
NOTIONS = frozenset(
    ["pillars", "areas", "priorities", "themes", "aspects", "dimensions", "principles", "strands", "objectives", "goals", "points", "ways"]
)
"""What a plan is divided into: a few of them are no figure (four pillars)."""
COUNTED = frozenset(
    [
        "rooms", "bedrooms", "halls", "classrooms", "beds", "wards", "theatres", "theaters", "hospitals", "clinics", "schools", "universities", "colleges", "institutes",
        "stories", "storeys", "floors", "buildings", "blocks", "towers", "labs", "laboratories", "workshops", "libraries", "houses", "homes", "flats", "apartments",
        "plants", "factories", "mills", "warehouses", "terminals", "berths", "runways", "platforms", "stations", "substations", "lines", "lanes", "bridges", "tunnels", "roads",
        "courts", "pools", "fields", "pitches", "lifts", "elevators", "escalators", "kitchens", "toilets", "shops", "stores", "restaurants", "hotels", "museums", "galleries",
        "buses", "vehicles", "ambulances", "tractors", "boats", "ships", "vessels", "ferries", "locomotives", "coaches", "turbines", "generators", "transformers", "boilers",
        "boreholes", "wells", "tanks", "pumps", "reservoirs", "dams", "units", "machines", "scanners", "satellites", "households", "families", "students", "teachers", "doctors", "nurses",
        "books", "volumes", "projects", "districts", "companies", "firms", "banks", "startups", "start-ups", "villages",
        "acres", "hectares",
    ]
)  # fmt: skip
"""What two or three of are worth noting: things that can be seen and counted."""
_PERSONS = r"(?:alumni|graduates|faculty|families|volunteers|officials|officers|guests|experts|scholars|academics|researchers|scientists|engineers|entrepreneurs|executives|leaders|managers|owners|investors|representatives|delegates|diplomats|ambassadors|journalists|reporters|editors|students|teachers|professors|pupils|parents|doctors|nurses|farmers|workers|employees|volunteers|artists|writers|players|visitors|residents|participants|practitioners|professionals|policymakers|specialists|members|buyers|suppliers|exhibitors|dignitaries|lawmakers|staff)"
_ONE_OF_THEM = rf"(?:(?!(?:the|a|an|its|their|his|her|our|other|some|many|several|all|more|over|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)[a-z][a-z-]* ){{0,2}}{_PERSONS}"
COMPOUND = compiled(
    r"(?:countries|nations|economies|states) and (?:regions|territories|areas)\b|chambers of (?:commerce|industry)\b|heads of (?:state|government|mission|department)\b|members of (?:staff|parliament)\b|houses of worship\b|places of worship\b|points of (?:sale|interest)\b"
    rf"|{_PERSONS}(?:, {_ONE_OF_THEM}){{0,4}},? (?:and|as well as) {_ONE_OF_THEM}(?=[.,;]|$| (?:from|of|in|at|on|representing|attended|attending|who|joining|participating|taking part|in attendance|gathered|participated|took part|joined|were (?:in attendance|present|invited))\b)"
)
"""Nouns counted as one: countries and regions, diplomats and journalists."""
FIRST_HALF = compiled(
    r"\b(?:[Vv]ice[ -](?=[A-Za-z]+$)|(?:[Dd]eputy )?[Pp]rime (?=[Mm]inisters$)|(?:charging|access|entry|collection|water|supply|drop-off|refill) (?=points$)|(?:man|person|flying|credit|watt)[ -](?=hours$))"
)
"""The first half of a noun of two words that is counted as one (vice chancellors, charging points)."""
LISTED = compiled(r"(?: (?!(?:and|or|the|of|for|in|at|on|to)\b)(?:[a-z-]+(?<!s),)){1,2} (?!(?:and|or)\b)[a-z-]+(?<!s) and(?= [a-z])")
"""Adjectives listed between a number and what is counted (eight bright, roomy and quiet classrooms)."""
RATIO = compiled(r"\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Nn]ine|(?<![\d,.])(?:[1-9]|10)) (?:in|out of)(?: every)? $|\b(?:the|in|of) year $")
"""Before the second number of a ratio (one in 5 children), or the number of a form (the year six pupils)."""
