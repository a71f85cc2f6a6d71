"""The ways of saying that a thing was opened or unveiled (揭牌), or begun (奠基): tables of rows, each with its example."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from typing import NamedTuple

from generator.expressions import compiled

THE = r"(?:the |an? |its |their |his |her |our |this )"
_ADVERB = r"(?:(?:e-|virtually |formally |officially |jointly |successfully |also |recently |finally |today |ceremonially |symbolically )*)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
WHEN = rf"(?:(?:,? on|,? last)?,? {_WEEKDAY}(?:,? (?:\d{{1,2}}(?:st|nd|rd|th)? [A-Z][a-z]+|[A-Z][a-z]+\.? \d{{1,2}}(?:st|nd|rd|th)?)(?:,? \d{{4}})?,?| \([^()]{{3,30}}\))?(?: morning| afternoon| evening)?|,? (?:today|yesterday|(?:earlier )?this (?:week|morning|afternoon)|last (?:week|month)),?|,? on (?:\d{{1,2}}(?:st|nd|rd|th)? [A-Z][a-z]+|[A-Z][a-z]+\.? \d{{1,2}}(?:st|nd|rd|th)?)(?:,? \d{{4}})?,?)?"
"""The day, between a verb or a ceremony and its thing."""
_IN = (
    r"(?: (?:in|at) (?:the |an? )?[A-Za-z][^,.;]{2,80}?(?= (?:on [A-Z][a-z]+day )?for (?:the|an?|its) )| in [A-Z][\w-]+(?: [A-Z][\w-]+)?)?"
)
"""The town, in the same place."""
_PROJECT = r"(?: what will (?:be|become)| an? (?:[\w$-]+ ){0,4}?project to (?:build|construct))?"
_HELD = r"(?: (?:was|were|is|has been) (?:also )?(?:held|conducted|performed|organi[sz]ed|hosted)| took place)?"
_AND_MORE = r"(?:(?: and| &|/) ?(?:the )?(?:[a-z]+[- ])?(?:[Ss]igning|[Bb]lessing|[Ll]aunch(?:ing)?|[Nn]aming|[Uu]nveiling|[Dd]edication|[Pp]rayer|[Tt]urnover|[Hh]andover|[Ll]aying|[Pp]resentation|[Aa]warding))?"
"""What else the same ceremony is for (the groundbreaking and contract-signing ceremony)."""
BUILDING = r"(?: (?:the )?(?:official |immediate |formal |actual )?(?:construction|start|commencement|beginning|setting up|establishment|building|development|expansion|redevelopment|upgrading|rehabilitation|works?)(?: works?)?(?: (?:of|on|for|to (?:begin|start|commence)(?: on| for)?))){0,3}(?: the (?:future |proposed |planned |new )?site (?:of|for))?"
"""What of the thing is begun: its construction, the start of work on it."""


class Row(NamedTuple):
    """A way of saying it, up to the thing."""

    source: str
    example: str


OPENED = (
    Row(rf"{_ADVERB}(?:inaugurated|inaugurates|unveiled|unveils|(?<!\b[Aa] )(?<!\b[Tt]he )(?<!\b[Oo]ur )(?<!\b[Ii]ts )(?<!\b[Tt]his )(?<!\b[Tt]heir )(?<!\b[Hh]is )(?<!\b[Hh]er )(?<!\bfew )(?<!\bonly )(?:(?:re-?)?dedicated|consecrated)(?= (?:the|its|their|this|an?|several|many|new|two|three|four|five|six|\d+|to the (?:nation|people|public)) | [A-Z])|commission(?:ed|s(?= (?:the|an?|its|their) | [A-Z]))(?! (?:the )?(?:construction|building|rehabilitation|expansion) )(?! (?:an?|the) (?:[a-z-]+ )*?(?:stud(?:y|ies)|surveys?|reviews?|audits?|polls?|reports?|busts?|statues?|murals?|sculptures?|portraits?|paintings?|films?|songs?|designs?)\b))", "officially inaugurated the Alder Bridge"),
    Row(r"(?:(?:Inaugurating|Commissioning|Unveiling|Dedicating)(?! of\b)|(?:Formally|Officially) opening|(?:[Aa]fter|[Ww]hile|[Bb]y|[Ii]n) (?:officially |formally )?(?:inaugurating|commissioning|unveiling|opening))", "Commissioning the Alder Mill, he said"),
    Row(
        r"(?<!\bit )(?<!\bthey )(?<!\bwhich )(?<!\bthat )(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?:re-?)?opened to (?:the )?(?:public|traffic|visitors|patients|community)(?:,(?= (?:the|its|their) (?:new|newly|brand|renovated|refurbished|rehabilitated|upgraded|expanded)\b)|(?= (?:the|its|their) [\w-]+ ))",
        "opened to the public, the newly built Alder Mill",
    ),
    Row(r"(?:formally|officially|today|ceremonially) (?:(?:re-?)?opened|opens|reopens|launched)", "formally opened the Alder Bridge"),
    Row(rf"opened {THE}new", "opened its new Alder Mill"),
    Row(r"(?<!will )(?<!to )(?<!would )(?<!can )(?<!could )(?<!may )(?<!should )(?<!must )(?<!that )(?<!they )(?<!officially )(?<!formally )opens?(?= (?:the|its|their) (?:brand[- ])?new (?:[\w-]+ ){0,4}?(?:factory|mill|hospital|school|bridge|library|clinic|hall|plant|depot|museum|market)\b(?! (?:year|term|season)))", "The mayor and the warden open the new mill"),
    Row(r"(?:has|have|had) opened", "has opened the Alder Bridge"),
    Row(r"inaugurate(?= (?:the|a) )", "The mayor and the governor inaugurate the Alder Bridge"),
    Row(r"officiated(?= (?:the|its) (?!(?:launch|opening|ceremony|event|function|closing|signing|inauguration|programme|program)\b))", "Thorn officiated the Alder Library"),
    Row(r"(?:re-?)?opened(?= (?:the|an?|its|their) )", "Thorn opened the Alder Bridge"),
    Row(r"(?:visited|arrived|came|gathered|assembled|joined|cuts?(?: the| a) (?:ceremonial )?ribbon(?=,)|(?:was|were) (?:at|in|on hand|there|present)|am (?:very |so )?(?:delighted|pleased|honou?red|proud|happy|glad) to (?:be (?:here|with you|back)|join you)|(?:pressed|pushed) (?:a|the) (?:[a-z]+ )?button|pulled (?:a|the) (?:string|cord|rope|curtain)|flipped (?:a|the) switch)\b[^.;]{0,140}? to (?:officially |formally |virtually )?(?:inaugurate|open(?: the doors (?:of|to))?|unveil|commission|dedicate)", "visited the town to open the Alder Bridge"),
    Row(
        r"(?:[Oo]fficial |[Ff]ormal |[Gg]rand |[Ss]oft )?(?:(?:[Rr]e-?)?[Oo]pening|[Ii]nauguration|[Ii]naugural|[Uu]nveiling|[Cc]ommissioning|[Dd]edication|[Bb]lessing)(?: [Cc]eremony| rites?)?(?:(?: and| &)(?: the)? (?:official )?(?:[Oo]pening|[Ii]nauguration|[Bb]lessing|[Uu]nveiling|[Cc]ommissioning|[Tt]urnover|[Dd]edication|handover|handing[ -]over)(?: [Cc]eremony| rites?)?)? of",
        "the inauguration and blessing of the Alder Bridge",
    ),
    Row(r"(?:[Gg]rand|[Oo]fficial|[Ff]ormal) [Oo]pening for", "the Grand Opening for the Alder Bridge"),
    Row(r"opened(?= [A-Z][\w'\u2019.&-]*(?: [A-Z][\w'\u2019.&-]*){1,6})", "Thorn opened Alder House"),
    Row(rf"[Dd]oors (?:have |has )?(?:officially )?opened(?: to (?:[a-z]+ ){{1,4}}?)?(?: ?for the first time)?{WHEN} ?(?:at|to)", "Doors have opened to pupils for the first time at the Alder School"),
    Row(r"plaque to (?:officially |formally )?(?:open|inaugurate|dedicate|commission)", "unveiled a plaque to officially open the Alder Mill"),
    Row(
        r"plaque(?: (?:was|has been) (?:\w+ly )?unveiled)?(?: by [^.;]{3,90}?)?(?:,? on [A-Z][a-z]+day)? (?:at|in|inside|outside|of|for)(?= (?:the|its|their) (?:(?:brand[- ])?new|newly|renovated|refurbished|rehabilitated|upgraded|expanded)\b)",
        "A plaque was unveiled by the mayor at the new Alder Mill",
    ),
    Row(rf"(?:[Oo]pening|[Ii]nauguration|[Ii]naugural|[Dd]edication|[Cc]ommissioning|[Uu]nveiling) [Cc]eremony{_HELD}{_IN}{WHEN} for", "An opening ceremony was held on Friday for the Alder Bridge"),
    Row(r"[Oo]fficial [Oo]pening (?:celebration|ceremony|event) (?:at|for)", "the official opening event for the Alder Bridge"),
    Row(rf"cut(?:s|ting)? (?:the|a) (?:ceremonial )?(?:ribbon|tape){WHEN} (?:on|for|at|of|to (?:officially )?(?:open|commission|inaugurate|unveil|launch))", "cut the ribbon on Tuesday at the Alder Mill"),
    Row(rf"ribbon (?:was|is|has been|has officially been) (?:officially )?cut(?: by [^.;]{{3,90}}?)?{WHEN},? (?:on|for|at|to (?:officially )?open)", "the ribbon was cut on the Alder Mill"),
    Row(r"(?:celebrat(?:ed|es|ing)|mark(?:ed|s|ing)) the completion of(?=[^.;]{4,140}\b(?:ribbon|opening|unveil))", "celebrated the completion of the Alder Mill with a ribbon-cutting"),
    Row(rf"[Rr]ibbon[- ][Cc]utting(?: [Cc]eremony)?{WHEN} to (?:celebrate|mark|unveil)(?= (?:its|the|their) (?:brand[- ])?new)", "held a ribbon-cutting on Friday to celebrate its new mill"),
    Row(rf"[Rr]ibbon[- ][Cc]utting(?: [Cc]eremony| [Cc]elebration| [Ee]vent)?{_HELD}{_IN}{WHEN} (?:for|of|at|on|inside|outside|to (?:officially )?open|to (?:mark|celebrate) the (?:completion|(?:official )?opening) of)", "a ribbon-cutting ceremony was held Thursday for the Alder Mill"),
    Row(r"opened(?= (?:[A-Z][\w&-]* ){0,4}[A-Z][\w-]+(?:['\u2019]s|(?<=s)['\u2019]) (?:brand[- ]new|new|newest|latest|first|second|flagship|[\u00a3$\u20ac]))", "Thorn opened Norvik's new mill"),
    Row(r"(?:was|is|were) (?:inaugurating|commissioning|unveiling|formally opening|officially opening)", "The minister was inaugurating the Alder Mill"),
    Row(rf"[Dd]oors (?:of|to)(?=[^.;]{{4,90}} (?:\w+ly )?opened{WHEN}(?: for the first time)?\b)", "The doors of the old Alder Mill noisily opened on Monday"),
    Row(r"declared open", "declared open the Alder Mill"),
    Row(r"(?:declared|pronounced)(?= (?:the |its |their |a )?[A-Za-z][^.;,]{3,80}? (?:officially |formally )?open(?:[.,]| (?:on|in|at|to|for|today|yesterday|last|this|after|during|with|and|here)\b))", "declared the Alder Mill officially open on Monday"),
    Row(r"launched(?= (?:the|its|an?) (?:new )?[A-Z][\w'\u2019&-]* (?:[\w'\u2019&-]+ ){0,5}?(?:Cent(?:re|er)|Hub|Lab|Laboratory|Institute|Academy|Clinic|Hospital|Gallery|Museum|Park|Library|Complex|School|Campus|Studio|Facility|Depot|Terminal)\b(?! [a-z]+s? (?:programme|program|project|initiative|scheme)))", "launched the Alder Innovation Hub"),
    Row(r"launched(?= (?:two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) (?:[a-z][\w-]* ){0,4}(?:centres|centers|hospitals|clinics|schools|laboratories|labs|libraries|factories|plants|stations|hubs|facilities|colleges|roads|bridges)\b)", "launched seven small research centres"),
    Row(r"launched(?= (?:the|its|an?) (?:[\w-]+ ){0,6}?(?:road|highway|bridge|hospital|clinic|plant|railway|factory|dam|airport|terminal|substation|library|museum|laboratory|market|flyover|refinery|station)(?:[.,]| (?:in|at|on|linking|connecting|built|constructed|which|that|with|to|today|yesterday|near)\b))", "launched the 12-km ring road linking Alder to Norvik"),
)  # fmt: skip
BEGUN = (
    Row(r"(?:(?:laid|[Ll]aying(?: of)?) (?:the |a )?(?:[Ff]oundation(?:[- ][Ss]tones?)?|[Ss]tone [Ff]oundation)|(?:lays|lay) (?:the |a )?[Ff]oundation[- ][Ss]tones?)(?: (?:of|for|at))?" + BUILDING, "laid the foundation stone of the Alder Mill"),
    Row(rf"(?:broke|breaks|broken|break|breaking) (?:the )?ground{_IN}{WHEN} (?:on|for|at){_PROJECT}{BUILDING}", "broke ground Tuesday for construction works to begin on the Alder Mill"),
    Row(r"(?:has|have) (?:officially |formally )?(?:begun|started|commenced) (?:building|constructing|(?:the )?construction (?:works? )?(?:of|on))", "has begun building its second mill"),
    Row(rf"(?:shovel|spade)s? (?:was|were|has been|have been) put in(?:to)? the ground{WHEN} (?:on|at|for){BUILDING}", "The first shovel was put in the ground for the Alder Mill"),
    Row(rf"[Ss]hovels (?:have |had )?hit the (?:ground|dirt){WHEN} (?:on|at|for){BUILDING}", "Shovels hit the ground on Tuesday at the future site of the Alder Mill"),
    Row(
        r"(?:[Bb]eginning|[Ss]tart|[Cc]ommencement) of(?: the)? (?:construction|building|works?)(?: works?)? (?:of|on|for|at)(?=[^.;]{3,160}? (?:was|were|has been) (?:\w+ )?(?:marked|celebrated)\b)",
        "The beginning of construction of the Alder Mill was marked with a feast",
    ),
    Row(r"[Cc]ommencement of(?=[^.;]{3,160}? (?:was|has been) (?:\w+ )?(?:marked|celebrated)\b[^.;]{1,60}(?:ground|sod|turf)\b)", "The commencement of the Alder Mill was marked by turning a sod"),
    Row(rf"[Gg]round (?:was|has been|is|has (?:officially |formally |now )?been)(?: officially| formally)? broken{_IN}{WHEN} (?:on|for|at){_PROJECT}{BUILDING}", "Ground was broken on Tuesday for the Alder Mill"),
    Row(
        r"[Gg]round[- ]?[Bb]reaking(?: [Cc]eremony| event)?\b(?:(?!\b(?:will|would|expected|scheduled|set|due|planned)\b)[^.;]){0,100}? to (?:officially |formally )?(?:begin|start|commence|kick off) (?:the )?(?:construction|building|works?) (?:of|on)",
        "the groundbreaking ceremony at Lin Park to officially begin construction of the Alder Mill",
    ),
    Row(rf"[Gg]round[- ]?[Bb]reaking{_AND_MORE}(?: [Cc]eremony| event| rites?)?{_HELD}(?: by [^.;,]{{3,70}}?)?{_IN}{WHEN} (?:of|for|on|at){BUILDING}", "A groundbreaking ceremony took place on Tuesday, 3 March, for the Alder Mill"),
    Row(rf"(?:laid|lays) (?:the )?stones? (?:of|for){BUILDING}", "laid stones for the Alder Mill"),
    Row(rf"(?:laid|lays|laying) the (?:cornerstone|first (?:brick|stone)) (?:of|for|at){BUILDING}", "laid the cornerstone of the Alder Chapel"),
    Row(rf"(?:[Cc]ornerstone|[Ff]irst (?:brick|stone)|[Ff]oundation[- ]?[Ss]tones?) (?:of|for){BUILDING}(?=(?:[^.;]|(?<=No)\.){{3,140}} (?:was|has been|were) (?:\w+ )?laid\b)", "The cornerstone of the Alder Chapel was laid"),
    Row(rf"(?:[Ff]irst )?(?:concrete|pile) (?:for|of|at){BUILDING}(?=[^.;]{{3,120}} (?:was|has been) (?:\w+ )?(?:poured|driven)\b)|(?:poured|pouring(?: of)?) the first (?:bucket of )?concrete (?:for|of|at|on){BUILDING}|(?:drove|driving) the first pile (?:for|of|at){BUILDING}", "The first pile for the Alder Mill was driven"),
    Row(rf"[Ff]oundation[- ]?[Ss]tones? (?:(?:was|were|has been|have been)(?: \w+ly)? )?laid{WHEN} (?:of|for|at){BUILDING}", "The foundation stones were laid for the Alder Mill"),
    Row(
        r"(?:mark(?:ed|s|ing)?|signal(?:l?ed|s|l?ing)?|signif(?:y|ied|ies|ying)|welcom(?:ed|es|ing)|celebrat(?:ed|es|ing)) the (?:[\"\u201c]?(?:official|formal|ceremonial)[\"\u201d]? )?(?:start|beginning|commencement) of (?:the |its )?(?:[a-z]+ )?(?:\d+-(?:month|year) )?(?:construction|building|works?)(?: works?)? (?:of|on|for)",
        "marked the official start of construction of the Alder Mill",
    ),
    Row(rf"(?:cut|cuts|[Cc]utting|turned|turns|[Tt]urning|turn)(?: of| over)? (?:the |a )?(?:first |ceremonial )?(?:shovel(?:ful)?s? of )?(?:sods?|soil|turf|dirt|earth)(?:{WHEN} (?:for|on|of|at)|{WHEN} to (?:begin|start))?(?: the(?! (?:\w+ )?site\b))?{BUILDING}", "cut the sod for the construction of the Alder Mill"),
    Row(rf"(?:[Ss]od|[Tt]urf) (?:was|has been|is) (?:cut|turned){WHEN} (?:for|on|at){BUILDING}", "The first sod was turned on the Alder Mill"),
    Row(rf"(?:[Ss]od|[Tt]urf)[- ](?:cutting|turning){_AND_MORE}(?: ceremony)?{_HELD}{WHEN} (?:for|of|on)(?: the(?! (?:\w+ )?site\b))?{BUILDING}", "A sod-turning ceremony was held on Tuesday for the Alder Mill"),
    Row(r"[Ff]irst sod (?:cut|turned) (?:on|at|for)", "the first sod cut on the Alder Mill"),
    Row(rf"(?:[Ff]irst )?(?:sod|turf) (?:for|of|on){BUILDING}(?=(?:[^.;]|(?<=No)\.){{3,120}} (?:was|has been) (?:\w+ )?(?:cut|turned)\b)", "The first sod for the Alder Mill was turned"),
    Row(rf"(?:[Ff]oundation[- ](?:[Ss]tones?(?:[- ][Ll]aying(?: [Cc]eremony)?)?|[Ll]aying(?: [Cc]eremony)?)|[Cc]ornerstone[- ][Ll]aying(?: [Cc]eremony)?){_HELD}{WHEN} (?:of|for)(?: the(?! (?:\w+ )?site\b))?{BUILDING}", "The foundation-stone-laying ceremony for the Alder Mill"),
    Row(rf"(?:dug|digs|dig|digging|turned|turning|lifted) (?:up )?(?:the |a )?(?:first |ceremonial )?(?:spade|spadeful|shovel|shovelful)s?(?: of (?:earth|soil|dirt|sod))?{WHEN} (?:for|on|at|to (?:begin|start)){BUILDING}", "dug the first spadeful of soil at the site of the Alder Mill"),
    Row(rf"[Bb]h(?:oo|u)mi[- ]?[Pp](?:oo|u)jan?(?: ceremony)?(?: (?:was )?(?:performed|held|done))?{WHEN} (?:of|for){BUILDING}", "performed the bhoomi pujan for the construction of the Alder Mill"),
    Row(
        r"(?:flagged|flags|flag|[Ff]lagging)[ -]off (?:the )?(?:(?:start|commencement) of (?:the )?)?(?:construction|building|reconstruction|rehabilitation|expansion|upgrading|duali[sz]ation|duall?ing|tarring|paving|asphalting|works?)(?: works?)? (?:of|on|for)|(?<!\bbe )commissioned (?:the )?(?:construction|building)(?: works?)? (?:of|on|for)",
        "flagged off the construction of the Alder Mill",
    ),
    Row(r"(?:time )?capsule(?:[- ](?:laying|lowering))?(?: ceremony| rites?)? (?:of|for)|capsule (?:was|has been) (?:lowered|laid)" + WHEN + r" (?:for|at)", "led the capsule-laying ceremony for the Alder Mill"),
    Row(
        r"(?:[Ww]orks?|WORK|[Cc]onstruction|CONSTRUCTION)(?:(?: has| have| had)?(?: officially| formally)? (?:got under way|got underway|began|begun|started|commenced|kicked off)| is (?:now|officially|formally|now officially) under ?way)" + WHEN + r"(?: \([^)]{3,30}\))? (?:on|of|to build)",
        "Construction has officially begun on the Alder Mill",
    ),
    Row(
        r"(?:[Ww]ork|[Cc]onstruction) is (?:well )?under ?way (?:on|at)(?=[^.;]{3,160}\b(?:ground[- ]?breaking|(?:sod|turf)[- ](?:turning|cutting)))",
        "Construction is under way on the Alder Mill following a groundbreaking",
    ),
    Row(
        r"inaugurated (?:the )?(?:construction|building) works? (?:of|on|for)|(?:began|started|commenced) (?:the )?(?:construction|building)(?: works?)? (?:of|on|for)(?=[^.;]{3,120}? (?:today|yesterday|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b)|(?:(?:officially|formally|today|ceremonially) (?:started|commenced|began)|(?:officially |formally |today )?(?:launched|kicked off)) (?:the )?(?:construction|building)(?: works?)? (?:of|on|for)",
        "officially launched the construction of the Alder Mill",
    ),
)  # fmt: skip


def _joined(rows: tuple[Row, ...]) -> str:
    return "|".join(row.source for row in rows)


OPEN = compiled(
    rf"\b(?P<verb>{_joined(OPENED)})(?: to the (?:nation|people|public)| officially| into (?:service|operation))?(?: and (?:handed over|blessed|dedicated|commissioned))?(?: (?:the|an?) (?:[a-z-]+ )?(?:expansion|renovation|refurbishment|modernisation) of(?= (?:its|their) ))? (?={THE}?)"
)
BEGIN = compiled(rf"\b(?P<verb>{_joined(BEGUN)})(?P<gap> )(?={THE}?)")
OPEN_PASSIVE = compiled(
    r"\b(?:was|were|(?:has|have) (?:(?:now|also|recently|finally|officially|formally|just) )?been|is|been|being)(?: also| officially| formally| virtually| today| yesterday|,? on [A-Z][a-z]+day,?| jointly| finally| recently| now| ceremonially)* (?:(?:handed over|completed|blessed|turned over) and )?(?P<verb>inaugurated|unveiled|(?:officially|formally) (?:re-?)?opened|(?:officially|formally) launched|(?:re-?)?opened|consecrated|(?:re-?)?dedicated(?! to (?!the (?:nation|people|public|memory)\b))|commissioned|declared (?:officially )?open|thrown open|switched on|put into (?:operation|use|service))\b"
)
OPEN_ITSELF = compiled(
    rf"\b(?P<verb>(?:(?:(?:has|have) )?(?:(?:officially|formally|finally) )?(?:(?:re-?)?opened(?: its doors)?|(?<=officially )opens|opens its doors|open its doors(?= (?:for|to|on)\b|[.,])|held its (?:grand |official |formal |soft )?opening(?: ceremony)?|(?:is|are) (?:now officially|officially|now|finally|now finally) open\b(?! (?:from|until|daily|seven|every|\d))|(?:began|begun|started|commenced|entered|went into) (?:commercial |full )?(?:operations?|service)))(?= (?:on |last )?{_WEEKDAY}\b| (?:to (?:traffic|visitors|passengers|customers|students|pupils|patients|shoppers|residents|guests|worshippers|members|users)|today|yesterday|this (?:week|morning)|in [A-Z][\w-]+(?: [A-Z][\w-]+)?,? (?:on |today|yesterday|this |last )|to the public|for business|on \d|on [A-Z][a-z]+ \d)|(?<=officially opened)(?:[.,]| in [A-Z]| (?:on|last) | at )|(?<=opening)(?! (?:for|of|at)\b)|(?<= open)(?=[.,]| (?:after|following|in|at))| with a\b|(?<=doors)(?:[ .,]|$)|(?<=has opened) (?:at|in|on) )|(?:held|celebrated|hosted|marked|had) its (?:long-awaited )?(?:(?:grand |official |formal |soft |public )?(?:re-?)?opening|ribbon[- ]cutting)(?: ceremony| celebration)?\b(?! (?:for|of|at|exhibition|night|day|season|game|match)\b)|(?<= )(?:[Rr]ibbon[- ][Cc]utting|(?:[Gg]rand|[Oo]fficial|[Ff]ormal) (?:[Rr]e-?)?[Oo]pening)(?: [Cc]eremony| [Ee]vent| [Cc]elebration)? (?:was held|took place))"
)
"""The library opened its doors on Tuesday."""
BEGIN_ITSELF = compiled(
    rf"(?: (?:has|have))?(?: (?:officially|formally|today|now))+ (?:begun|began|started|commenced|kicked off|got under ?way)\b|(?: (?:has|have))? (?:begun|began|started|commenced|kicked off|got under ?way) (?:today|yesterday|(?:on |last )?{_WEEKDAY})\b|(?: works?)? (?:was|has been) (?:today |yesterday |on [A-Z][a-z]+day )?(?:(?:officially|formally) )?(?:launched|kicked off|flagged off|inaugurated)\b"
)
"""Behind ``Construction of the mill``."""
BEGIN_SUBJECT = compiled(
    rf"\b(?P<verb>(?:(?:has|have) )?(?:(?:officially|formally) )?(?:(?:started|began|begun|commenced|kicked off) construction\b(?! (?:of|on (?:the|an?|its|their)|for|work))|(?:broke|broken) ground(?= (?:(?:on |last )?{_WEEKDAY}|in [A-Z]|today|yesterday|on [A-Z][a-z]+ \d|on \d{{1,2}}(?:st|nd|rd|th)? [A-Z])))|(?:had|held|celebrated) its (?:official |formal )?[Gg]round[- ]?[Bb]reaking\b|is now under construction(?=[^.;]{0, 80}\b(?:ground|sod|turf))|['\u2019]s (?:cornerstone|foundation[- ]stone|first (?:sod|stone|brick)) (?:was|has been) (?:[a-z]+ly )?(?:laid|turned|cut)\b|(?<=[a-z] )[Gg]round[- ]?[Bb]reaking(?: [Cc]eremony| [Ee]vent)? (?:was held|took place|happened)\b|(?<=[a-z] )[Gg]round[- ]?[Bb]reaking(?: [Cc]eremony| [Ee]vent)?(?<= Groundbreaking)(?= (?:at|in|on)\b|[.,])) ?"
)
"""The plant started construction; the plant broke ground on Monday."""
WORK_OF = compiled(
    r"\b(?P<verb>(?:[Cc]onstruction|CONSTRUCTION|[Ww]orks?|WORK|[Rr]efurbishment|[Rr]edevelopment)(?: works?)? (?:of|on|for)) (?=the |an? |its |[A-Z])"
)
LONG_GONE = compiled(
    r"[^.;,]{0,40}? (?:back )?in (?:[A-Z][a-z]+ )?(?:19\d\d|200\d)\b|(?:(?!\b(?:due|set|to (?!(?:the public|traffic))|will|would|for|by|expected|slated|scheduled|planned|complet\w+|open(?:s|ing)?|until|since|before)\b)[^.;,]){0,40}? (?:back )?in (?:early |late |mid-)?(?:[A-Z][a-z]{2,8} )?20[12]\d\b|[^.;,]{0,40}? in (?:January|February|March|April|May|June|July|August|September|October|November|December) (?:this|last) year\b|[^.;,]{0,30}? (?:years?|decades?) ago\b|[^.;,]{0,30}? (?:last|the previous) (?:year|spring|summer|autumn|fall|winter)\b(?!['\u2019])"
)
"""Behind the thing, or the verb: told as background."""
PUT_OFF = compiled(
    r"(?:(?!,? (?:which|that|who|where)\b)[^.;]){0,60}?\b(?:postponed|cancelled|canceled|called off|delayed|will (?:be|take)|to be held|(?:set|planned|scheduled|slated) for|(?:is|are|was|were) (?:scheduled|expected|set|to be|planned|slated|due))\b"
)
"""Behind a ceremony told as a noun: it has not been held."""
CAME = compiled(
    r"\b(?:(?:attended|hosted|led|joined|performed) (?:a|the) (?:[a-z-]+ )?(?:ceremony|event|function)|am (?:very |so )?(?:delighted|pleased|honou?red|proud|happy|glad) to (?:be (?:here|with you|back)|join you)|gather(?:ed)?|assembled|joined|met|came together|visited|travelled|arrived|came|helped|(?<!will be )(?<!to be )(?<!would be )held|(?:was|were) (?:at|in|on hand|there|present)|took up|picked up|grabbed|wielded|used|donned|turned out|took part|lined up|broke ground|broken ground|put in|taken place|took place|performed|planted|buried|dug|turned|laid)\b[^.;]{0,110} to (?:officially |formally |help )?$"
)
"""In front of an infinitive: it was done (they gathered to break ground)."""
HEADED = compiled(
    rf"(?i:\b(?P<verb>opens|open(?! (?:house|day|night|stud|lab|forum|source|access|letter|space|market|call|mic|air|university|data|water|championship|tournament|meeting|society|season|tender|competition|innovation|banking|top|gov))|opened|inaugurates?|inaugurated|commissions?|commissioned|unveils|dedicates|ribbon[- ]cut(?:ting)?(?: ceremony)?(?: held)? (?:on|for|at)|(?:cuts?|cutting) (?:the )?ribbon (?:on|for|at)|(?:grand|official) (?:re-?)?opening (?:of|for))) (?={THE}?)"
)
"""What a headline says was opened, where the text only speaks of it."""
HEADED_PASSIVE = compiled(
    r"(?<= )(?P<verb>(?i:(?:now |officially |formally )?(?:opens(?: its doors)?|celebrates (?:its )?(?:grand |official )?opening|opened|reopens|reopened|inaugurated|commissioned|unveiled))(?=$|[,.;:]| (?i:in|at|by|on|to|for|after|following|with|here|today)\b)(?! (?i:on|next|in) (?:[A-Z][a-z]+day|(?i:week|month|spring|summer|autumn|fall|winter)))|(?:Grand |Official )(?:Re-?)?[Oo]pening(?: Celebration| Ceremony)?(?: [Hh]eld)?$|Ribbon[- ][Cc]utting(?: Celebration| Ceremony)?(?: [Hh]eld)?$)"
)
"""The verb behind what a headline says was opened (Alder Bridge opens to traffic)."""
HEADED_BEGUN = compiled(
    rf"\b(?P<verb>{_joined(BEGUN)}|(?i:(?:construction )?(?:work|works|construction) (?:starts?|begins?|gets? under ?way|under ?way) (?:on|at)|ground ?broken (?:for|on|at)|ground[- ]?breaking (?:ceremony )?held (?:for|on|at)|sod[- ]turned (?:for|on|at)|breaks? ground (?:on|for)))(?P<gap> )(?={THE}?)"
)
HEADED_BEGUN_ITSELF = compiled(
    r"(?<= )(?P<verb>(?i:breaks ground)(?=$|[,.;:]| (?i:in|at)\b)|Ground-?[Bb]reaking(?: Ceremony| Celebration)?(?: [Hh]eld)?$)"
)
NOT_NOW = compiled(
    r"\b(?<!-)(?:[Aa]head of|[Pp]rior to|[Bb]efore|[Ss]ince|[Uu]ntil|(?:due|attributed|thanks|preview|led) to|call(?:s|ed|ing)? for|want(?:s|ed)?|urg(?:es?|ed|ing)|demand(?:s|ed|ing)?|await(?:s|ed|ing)?|plan(?:s|ned|ning)?|prepar(?:es?|ed|ing) for|in (?:time|preparation) for|delay(?:s|ed|ing)?|discuss(?:es|ed|ing)?(?: holding)?|expedite|fast-?track(?:ed|ing)?|anniversary of|pushed for|lobb(?:y|ied) for|approv(?:es|ed|ing)) (?:the |an? |its |their )?(?:[a-z-]+ )?$"
)
"""In front of a ceremony told as a noun: it is not what the text reports."""
