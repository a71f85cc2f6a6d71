"""The name of an event: a gathering with a name of its own, a ceremony, or its kind with what it is on."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re

from generator.expressions import compiled
from generator.extract.english import ceremonies, dates, occasions, things
from generator.extract.english.document import Line, Reading
from generator.extract.english.kinds import SITE, ends_as_site
from generator.model.span import Quote

GATHERING = r"(?:Summit|Forum|Conference|Expo|Exposition|Festival|Congress|Symposium|Workshop|Seminar|Exhibition|Fair|Convention|Dialogue|Roundtable|Conclave|Webinar|Hackathon|Confluence|Assembly|Gala|Colloquium|Olympiad|Lecture|Awards|Mela|Mahotsav|Week|Carnival|Convocation)"
_NAMED = compiled(
    rf"(?:(?:[A-Z0-9][\w'\u2019&.-]*|of|for|on|and|the|in) )*?(?:[A-Z0-9][\w'\u2019&.-]* ){{0,7}}(?:\([A-Z][\w -]{{1,14}}\) (?:[A-Z][\w-]* ){{0,3}})?{GATHERING}(?: (?:on|for|of) (?:the )?(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]* \d)[A-Z][\w-]*(?: (?:and |of |& )?[A-Z][\w-]*)*)?(?:(?: [A-Z][a-z]+)?[ -]20\d\d\b(?: (?!Bureau|Office|Team|Cent|Hall|Site)[A-Z][a-z]+(?= |,|\.))?)?(?![\w-]| (?:Organi[sz]ation|Committee|Secretariat|Foundation|Authority|Board|Council|Company|Centre|Center|Hall|Association)\b)"
)
_CEREMONY = compiled(
    r"\b(?P<name>(?:(?:official|grand|formal|joint|virtual|soft|Official|Grand|Formal|Joint|Virtual|Soft)[ -])?(?:(?:[Oo]pening|[Ii]nauguration|[Bb]lessing|[Uu]nveiling|[Ll]aunch|[Ss]igning|[Rr]ibbon[- ][Cc]utting|[Gg]round[- ]?[Bb]reaking|[Ss]od[- ][Tt]urning|[Cc]ommissioning|[Dd]edication) (?:and|&) (?:[a-z]+[- ])?)?(?:[Oo]pening|[Ss]igning|[Bb]lessing|[Ll]aunch(?:ing)?|[Ii]naugural|[Ii]nauguration|[Gg]round[- ]?[Bb]reaking|[Tt]opping-[Oo]ut|[Ff]oundation[- ][Ss]tone[- ][Ll]aying|[Ss]od[- ][Tt]urning|[Gg]raduation|[Cc]losing|[Pp]resentation|[Aa]wards?|[Pp]rize|[Uu]nveiling|[Rr]ibbon[- ][Cc]utting|[Cc]ommissioning|[Dd]edication|[Hh]andover|[Tt]urnover|[Ss]wearing-[Ii]n|[Ii]nvestiture|[Ii]nduction|[Mm]atriculation|[Ff]lag-?[Oo]ff|[Kk]ick-?[Oo]ff|[Pp]rize-?[Gg]iving|[Hh]anding-?[Oo]ver)[ -][Cc]eremony) (?:of|for) (?:the |an? |its |their )?(?=[A-Za-z\d])"
)
_SUBJECT = compiled(
    r"\b[Tt]he (?P<name>(?:[a-z]+[ -]){0,2}(?:ceremony|celebration) (?:of|for|on) (?:[^,.;:]|[,.](?=\d)){3,120}?) (?:was|were|is being) (?:successfully |officially |also )?(?:held|organi[sz]ed|hosted|conducted)\b"
    r"|\b[Tt]he (?P<act>(?:official |public |formal |book )?(?:launch|inauguration|opening|unveiling|presentation|commissioning) of (?:the |a )?(?=[A-Z\"\u201c\u2018])[^,.;:]{3,120}?) (?:took place|was held)\b"
    r"|\b[Tt]he (?P<small>(?:[a-z][a-z-]* ){1,5}(?:forum|conference|summit|workshop|seminar|exhibition|symposium|conclave)) (?:was|were) (?:successfully |officially )?(?:held|convened|organi[sz]ed|hosted)\b"
    r"|\b[Tt]he (?P<titled>(?:[A-Z][\w'\u2019&-]* |of |and |for |the |\([A-Z]{2,8}\) ){1,10}(?:Signing|Launch|Opening|Inauguration|Unveiling|Ceremony|Groundbreaking|Turnover|Blessing|Celebration)) (?:was (?:held|conducted)|took place|kicked off)\b"
)
"""The ceremony that is the subject of a verb of holding, with all that belongs to it."""
_OPENING = compiled(
    r"\b(?P<name>(?:(?:[Gg]rand|[Oo]fficial|[Ff]ormal|[Ss]oft|[Gg]lobal|[Nn]ational|[Ww]orldwide) )(?:[Oo]pening|[Ll]aunch|[Ii]nauguration)(?: (?:and|&) (?:[Rr]ibbon[- ][Cc]utting|[Bb]lessing|[Dd]edication|[Ll]aunch|[Uu]nveiling|[Tt]urnover|[Oo]pen [Hh]ouse)(?: [Cc]eremony)?)?|(?<=[a-z] the )(?:Ceremonial Signing|Launch|Opening|Inauguration|Unveiling|Commissioning|Dedication|Groundbreaking|Ribbon[- ]Cutting)(?: (?:and|&) (?:Ribbon[- ]Cutting|Blessing|Dedication|Launch|Unveiling|Turnover))?|(?:(?<=[Dd]uring the )|(?<=[Aa]t the ))(?:launch|inauguration|unveiling|commissioning|opening|dedication|groundbreaking|ground-breaking|handover)) of (?:the )?(?=[A-Z])"
)
"""The grand opening of a thing that has a name."""
_MERE = compiled(
    r"\b(?:held|hosted|hosts|organi[sz]ed|staged) (?:an?|its|their) (?P<name>(?:(?:MoU|MOU|(?!(?:brief|short|simple|impressive|solemn|recent|first|annual|second|whole|same|entire|[a-z]*ful)\b)[a-z][a-z-]+) ){0,2}(?:[Ss]igning|[Rr]ibbon[- ][Cc]utting|[Gg]round[- ]?[Bb]reaking|[Ss]od[- ][Tt]urning|[Oo]pening|[Ll]aunch(?:ing)?|[Ii]nauguration|[Uu]nveiling|[Cc]ommissioning|[Dd]edication|[Tt]urnover|[Hh]andover) [Cc]eremony|(?:press|news) conference|open house(?: celebration)?|(?:[Gg]rand|[Oo]fficial|[Ff]ormal|[Ss]oft) [Oo]pening(?= (?:for|at|on)\b|[.,]))\b"
)
"""A ceremony told by its kind only, where nothing else names the event."""

_BETWEEN = compiled(r"(?<=[a-z)]) (?:between|by and between) (?:the )?(?=[A-Z])")
"""In the name of a signing: who signed is no part of it."""
_SHORT = compiled(r"(?<=emorandum of Understanding) \((?:MoU|MOU)\)|(?<=Memoranda of Understanding) \((?:MoUs|MOUs)\)")
_OF_MORE = compiled(
    r" \([A-Z]{2,8}\)(?! of [A-Z])(?! of the [A-Z])|(?: \([A-Z]{2,8}\))? of (?:the )?[A-Z][\w'\u2019-]*(?: (?:(?:of|and|the) ){0,2}[A-Z][\w'\u2019-]*){0,6}"
)
"""Behind a thing with a name, and its abbreviation: whose it is (the founding of the Lin Region (LR) of the Republic of Orm)."""
_GENERIC = compiled(rf"{SITE.pattern}|{GATHERING}|Project|Programme|Event|Meeting")
"""One word that stands for what was named before (the official opening of the School)."""
_KIND_AT = compiled(
    rf"\b(?P<name>(?:(?:grand|official|formal|soft) )?(?:opening|inauguration|unveiling|commissioning|dedication)(?: ceremony)? of (?:the|its|a|an) (?:new |renovated |refurbished |expanded )?(?:[a-z-]+ ){{0,4}}{SITE.pattern} (?:at|of) (?:the )?[A-Z][\w'\u2019-]*(?: (?:(?:of|and|the) ){{0,2}}[A-Z][\w'\u2019-]*){{1,7}})(?=[,.;]| (?:on|in|with|where|when|today|yesterday|last|this|as|and|which|by)\b)"
)
"""The opening of a thing that has no name, at a house that has one (the grand opening of the new wing at Alder Hospital)."""


def name(reading: Reading) -> Quote | None:
    """Return the name of the event: a gathering or a ceremony that the opening sentences tell."""
    text = reading.document.folded
    if first := occasions.first(reading):
        return first
    mere = small = full = weak = None
    for number, line in enumerate(reading.body[:12]):
        start, end = line.sentence.start, line.sentence.end
        if number >= _NAMED_IN:
            if held := _SUBJECT.search(text, start, end):
                return small or reading.document.quote(*held.span(str(held.lastgroup)))
            mere = mere or _mere(reading, start, end)
            weak = weak or ceremonies.mere(reading, start, end)
            continue
        numbered = _NUMBERED.search(text, start, end)
        if numbered and not _BACKGROUND.search(text, max(start, numbered.start() - 60), numbered.start()):
            return reading.document.quote(*numbered.span())
        subject = _SUBJECT.search(text, start, end)
        if subject:
            told_as = subject.span(str(subject.lastgroup))
            between = _BETWEEN.search(text, *told_as)
            return reading.document.quote(told_as[0], between.start() if between else told_as[1])
        if of_thing := _of_a_thing(reading, line):
            return of_thing
        full = full or ceremonies.full(reading, start, end)
        if (named := _named(reading, line)) is not None:
            return mere or full or named
        if (told := _TOLD.search(text, start, end)) and not _BACKGROUND.search(text, max(start, told.start() - 60), told.start()):
            group = str(told.lastgroup)
            title = _TITLED.match(text, told.end(group), end)
            quote = reading.document.quote(*(title.span("name") if title else told.span(group)))
            if mere or title or _TOPIC.search(quote.value):
                return mere or quote
            small = small or (None if told[group].isalpha() and text.endswith("the ", 0, told.start(group)) else quote)
        mere = mere or _mere(reading, start, end)
        weak = weak or ceremonies.mere(reading, start, end)
    return small or full or mere or weak or _headed(reading) or occasions.last(reading)


def _of_a_thing(reading: Reading, line: Line) -> Quote | None:
    """Return the ceremony or opening of a thing that has a name, or of one at a house that has one."""
    text, (start, end) = reading.document.folded, (line.sentence.start, line.sentence.end)
    ceremony = _CEREMONY.search(text, start, end) or _OPENING.search(text, start, end)
    if ceremony and ceremonies.in_general(text, start, ceremony.span(), end):
        return None
    thing = things.named(text, ceremony.end(), end) if ceremony else None
    thing = [one for one in thing if one == thing[0] or not line.skeleton.holds_somebody(*one)] if thing else thing
    if not ceremony and (kind := _KIND_AT.search(text, start, end)):
        return reading.document.quote(*kind.span("name"))
    if ceremony and thing and not _GENERIC.fullmatch(text, *thing[-1]) and _is_told(text, ceremony.start("name"), thing[-1]):
        owned = _OWNER.fullmatch(text, ceremony.end(), thing[0][0]) is not None
        short = _SHORT.match(text, thing[-1][1], end) or _OF_MORE.match(text, thing[-1][1], end)
        close = short.end() if short else thing[-1][1]
        return reading.document.quote(ceremony.start("name"), close if owned else ceremony.end("name"))
    return None


_NUMBERED = compiled(
    r"\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|inaugural)|\d{1,3}(?:st|nd|rd|th)) (?:[A-Z][\w'\u2019-]* ){0,4}(?:[Mm]eeting|[Ss]ession|[Rr]ound) of the (?!Board\b)[A-Z][\w'\u2019-]*(?: (?:(?:of|for|on|and) (?:the )?)?[A-Z][\w'\u2019-]*){1,9}(?<!Board)(?<!Directors)|"
    r"\b\d{1,3}(?:st|nd|rd|th) (?:(?:Annual|National|International|All) )?(?:[A-Z][\w'\u2019&-]* (?:(?:of|for|and) (?:the )?)?){1,8}(?:\([A-Z]{2,8}\) )?(?:(?:annual|national|international|regional|general|biennial|world|state|delegates['\u2019]?|scientific|technical) ){1,3}(?:conference|congress|convention|summit|forum|assembly|meeting|symposium|exhibition)(?: of [a-z]+(?: (?:and )?[a-z]+){0,2}?(?= (?:on|in|at|here|today|yesterday|last|this|held|was|is|from|that|which|with|for|by|20\d\d)\b|[.,;]))?(?: 20\d\d)?\b"
)
"""A numbered gathering that its body names, with a kind written small (the 45th Alder Guild (AG) annual congress of smiths 2031)."""
_OWNER = compiled(r"(?:[A-Z][\w&.-]*(?: [A-Z][\w&.-]*){0,5}['\u2019]s )?(?:[a-z$\u00a3\u20ac\d][\w,.$\u00a3\u20ac-]* ){0,5}")
"""Between a ceremony and the thing that it is of: whose that is, and what it is like."""


_A_GATHERING = compiled(rf"\b{GATHERING}(?: 20\d\d)?$")


def _is_told(text: str, ceremony: int, thing: things.Range) -> bool:
    """Say whether the object of a ceremony tells it from others: a name, or a building of more than one word; a gathering has its own name."""
    words = text[slice(*thing)]
    if text.startswith("opening of", ceremony) and _A_GATHERING.search(words):
        return False
    return any(word[0].isupper() for word in words.split()) or (" " in words and ends_as_site(words))


_HEADED = compiled(
    rf"(?P<name>[A-Z\"\u201c][^!?]{{5,120}}? (?:(?:Book |Official |Product )?Launch|(?:Opening|Signing|Launch|Closing|Awards?|Inauguration|Unveiling|Ground-?[Bb]reaking|Foundation[- ]Laying) [Cc]eremony|{GATHERING}(?: 20\d\d)?)) (?:(?:[Ww]as|[Ss]uccessfully|[Oo]fficially) )*(?:[Hh]eld|[Tt]akes [Pp]lace|[Tt]ook [Pp]lace|[Kk]icks? [Oo]ff|[Kk]icked [Oo]ff|[Cc]oncludes?|[Cc]oncluded|[Cc]onvenes?|[Cc]onvened)\b"
)
"""A headline that says that a gathering or a ceremony was held."""


def _headed(reading: Reading) -> Quote | None:
    """Return the name of the event that a headline says was held."""
    for line in [line for line in reading.lines if line.kind == "headline"][:2]:
        match = _HEADED.match(reading.document.folded, line.sentence.start, line.sentence.end)
        if match:
            return reading.document.quote(*match.span("name"))
    return None


_TOPIC = compiled(r" (?:on|for) |^\d")
"""In the name of a gathering told by its kind: it has no better one."""


def _named(reading: Reading, line: Line) -> Quote | None:
    """Return the gathering with a name of its own of which a sentence tells; one to come or gone by is background."""
    text, (start, end) = reading.document.folded, (line.sentence.start, line.sentence.end)
    background = end
    for match in _NAMED.finditer(text, start, end):
        name = _without_lead(match.group())
        at = match.end() - len(name)
        if (
            text.startswith(("(\u201c", '("'), max(0, at - 2))
            or _THEME.search(text, max(start, at - 16), at)
            or _TREATY.search(name)
            or (name.endswith(" Convention") and _IN_FORCE.search(text))
            or name.split()[-2:-1] in (["Video"], ["Press"], ["News"])
            or _CHAMBER.search(name)
            or _LEGISLATURE.search(text, max(start, at - 8), match.end())
            or (dates.is_quoted(reading, line, at) and not _SPOKEN_OF.search(text, max(start, at - 30), at))
            or len(name.split()) < 2
        ):
            continue
        joined = _JOINED.fullmatch(text, background, at) is not None
        if (
            joined
            or _BACKGROUND.search(text, max(start, at - 70), at)
            or _GOES_ON.match(text, match.end(), end)
            or _BESIDES.match(text, match.end(), end)
        ):
            background = match.end()
            continue
        if not any(s.start < match.end() and match.start() < s.end for s in line.skeleton.stands):
            nth = _NTH.search(text, max(start, at - 24), at)
            on = _ON_QUOTED.match(text, match.end(), end)
            return reading.document.quote(nth.start() if nth else at, on.end() if on else match.end())
    return None


_BESIDES = compiled(r" (?:was|were) also (?:held|organi[sz]ed|hosted|convened|conducted)\b")
"""Behind a gathering that was held beside what the text tells of."""
_ON_QUOTED = compiled(r" on [\"\u201c\u2018][A-Z][^\"\u201c\u201d]{3,120}[\"\u201d\u2019](?=[ ,.;]|$)")
"""Behind the name of a gathering: its topic in quotation marks (the Lin Conference on \u201cSafe Rivers\u201d)."""
_SPOKEN_OF = compiled(
    r"[\"\u201c\u2018]$|\b(?:at|during|(?:attend|host|join|organi[sz]|open|welcom)\w*(?: (?:you|everyone|all))?(?: to)?)(?: (?:the|this|our|an?))?(?: (?:first|second|third|[a-z\d]+th))? $"
)
"""In front of a gathering that words in quotation marks name: it is the one at hand (I am glad to be at the Lin Forum)."""
_THEME = compiled(r"\b[Tt]hemed?(?: of| is| was)?[:,]? [\"\u201c\u2018]$")
"""In front of a title that is that of a theme."""
_JOINED = compiled(r"(?: \([^()]{2,20}\))?,? and (?:the |its )?(?:[a-z-]+ )?")
"""Joins a gathering to one that is background."""
_NTH = compiled(
    r"\b(?:(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|[a-z]+teenth|twentieth|twenty-[a-z]+|\d{1,3}(?:st|nd|rd|th))(?: annual| biennial)?) $"
)
"""The number of a gathering, in front of its name (the fifth Lin Forum)."""
_BACKGROUND = compiled(
    r"\b(?:(?:done|published|prepared|launched|organi[sz]ed|hosted|issued|written|compiled) by|organi[sz]ers of|organi[sz]ing committee of|ahead of|prior to|before|before the [a-z]+ of|in the run-up to|upcoming|forthcoming|last year['\u2019]s|last month['\u2019]s|(?:days?|weeks?|months?|years?) after(?: [a-z]+ing)?|will (?:also )?(?:attend|join|host|address|speak at|take part in|participate in)|(?:working|official|state|day) visit to|(?:visit|trip|tour) to attend|next|previous|(?:prizes?|awards?|medals?|honou?rs?|won) (?:at|in)|since|host of|born|ratif\w+|accession to|part(?:y|ies) to|signing of|signator(?:y|ies) (?:to|of)|obligations under|award(?:ed)?(?: \w+)?|recognis\w+|recogniz\w+|receiv\w+|winning|recipients? of|nominated for|chosen(?: this year)? for|outcomes? of|credit:|(?:[Pp]resident|[Cc]hair(?:man|person)?|[Ss]ecretary) of|letter to|anticipated|"
    r"invit(?:ed?|es|ing|ations?)\b[^.;,]{0,40}? to(?: attend| join| participate in)?) (?:the |its |this )?(?:[\w-]+ ){0,2}$",
)
"""In front of a gathering that is not the event of the report."""
_GOES_ON = compiled(
    r" (?:has|have) (?:also |today )?(?:launched|released|published|issued|said|warned|announced|called|unveiled|urged|appointed)\b| (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Opening|Closing|Inaugural|Award|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][a-z]+| (?:and|&) (?:Exhibitions?|Conventions?|Conferences?|Events?) [A-Z]|,? (?:which|that) (?:will|is to)\b|,? (?:to be held|scheduled|slated)\b| (?:constituency|segment|elections?|polls?|members?|hall)\b"
)
"""Behind the name of a gathering: it is part of another name, or still to come."""
_KINDS = r"(?:conference|seminar|workshop|symposium|convocation|forum|summit|conclave|exhibition|webinar|colloquium|roundtable|congress|annual general meeting|training programme|training program|faculty development programme|hackathon|graduation ceremony|awards ceremony|prize-giving ceremony|job fair|career fair|book fair|trade fair|open day)"
_SMALL = rf"(?:\d{{1,3}}(?:st|nd|rd|th) )?(?:(?!(?:press|news|video|the|a|an|its|their|his|her|that|this|was|were|by|of|to|at|in|on|during|for|with|fantastic|great|wonderful|successful|meaningful|important)\b)[a-z][\w-]*(?:['\u2019]s?)? ){{0,6}}{_KINDS}\b(?: (?:on|for|of(?= [a-z])) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d|the occasion|[A-Z][a-z]+ \d)[^.,;:\"\u201c]{{3,80}}?(?= (?:at|in|on|from|here|today|yesterday|that|which|was|were|is|has|this|last|held|organi[sz]ed|under|as|with|during|to|kicked|opened|concluded|took|began|ended|wrapped|got)\b|[.,;:\"\u201c])| on [\"\u201c\u2018][^\"\u201c\u201d]{{3,120}}[\"\u201d\u2019])?"
_TOLD = compiled(
    rf"\b(?:(?:organi[sz]ed|held|hosted|conducted|convened|inaugurated?|inaugurates|hosts|staged|opened|attended|addressed|organi[sz]ing|hosting|holding) (?:an?|its|the|their) (?P<name>{_SMALL})"
    rf"|(?:[Aa]n?|[Tt]he|[Ii]ts|[Aa]t (?:an?|the)) (?P<subject>{_SMALL})(?: (?:titled|entitled|themed|called|that|which)[^.;]{{3,120}}?)? (?:was|were|is being|being) (?:also |today |successfully |jointly )*(?:held|organi[sz]ed|hosted|conducted|convened|inaugurated)|(?:[Aa]n?|[Tt]he) (?P<begun>{_SMALL})(?: [^.;]{{3,60}}?)? (?:kicked off|opened|concluded|took place|wrapped up|began|got under ?way|ended)|(?:[Aa]t|[Dd]uring|[Tt]o mark|[Cc]elebrat(?:ed|es|ing)|[Mm]ark(?:ed|s|ing)|held|holds|hosted|attended(?: on [^.;]{{4,30}}?)?) (?:the|its|their) (?P<kept>\d{{1,3}}(?:st|nd|rd|th) (?:[A-Za-z-]+ ){{0,2}}(?:[Aa]nniversary(?: [Cc]elebrations?)?(?! (?:this|last|next) (?:year|month)| of the (?:establishment|end|signing|start|outbreak|birth|death|passing)\b)|[Cc]onvocation|[Gg]raduation [Cc]eremony|[Ff]oundation [Dd]ay|[Aa]nnual [Gg]eneral [Mm]eeting)(?: of (?:the )?[A-Z][\w&-]*(?: (?:(?:of|and|for) (?:the )?)?[A-Z][\w&-]*){{0,8}}(?: \([A-Z]{{2,8}}\))?)?)|(?:[Aa]t|[Dd]uring|attended|addressed|inaugurated) (?:the|an?|its) [\"\u201c\u2018](?P<quoted>[A-Z][^\"\u201c\u201d\u2018]{{3,80}}?)[\"\u201d\u2019] (?:[a-z]+ ){{0,2}}{_KINDS})(?!\w)"
)
"""A gathering told by its kind, with what it is on, that somebody held."""
_TITLED = compiled(r",? (?:titled|entitled|called) [\"\u201c\u2018](?P<name>[A-Z][^\"\u201c\u201d]{3,120}?)[,.]?[\"\u201d\u2019]")
_NAMED_IN = 8
"""Sentences in which the name of an event is looked for; a ceremony told by its kind may stand a little later."""


def _mere(reading: Reading, start: int, end: int) -> Quote | None:
    """Return a ceremony that a sentence names by its kind only."""
    text = reading.document.folded
    told = _MERE.search(text, start, end)
    past = told and _SINCE.search(text, max(start, told.start() - 30), told.start())
    return reading.document.quote(*told.span("name")) if told and not past else None


_SINCE = compiled(r"\b(?:days?|weeks?|months?|years?) (?:after|since|before) $")
"""In front of a ceremony that is told as background (two years after the groundbreaking ceremony)."""


_TREATY = compiled(
    r"\bConvention (?:on|for the|against|of \d)|^(?:The )?(?:Hague|Geneva|Vienna) Convention|\b(?:United Nations|UN) General Assembly$|^(?:[Pp]resident|[Cc]hair(?:man|person)?|[Ss]ecretary|[Dd]irector) of "
)
"""What has the noun of a gathering in its name and is none: a treaty, a standing body, a post."""
_IN_FORCE = compiled(r"\b(?:[Cc]ontracting [Pp]art|signator(?:y|ies)\b|ratif(?:y|ied|ication)\b|entered into force|accession to)")
"""Somewhere in a text: the Convention that it speaks of is a treaty."""
_LEGISLATURE = compiled(r"\b(?:in|by|of|to|from|at) the (?:(?!World|International)[A-Z\d][\w.-]+ )?Congress$")
_CHAMBER = compiled(
    r"\b(?:Metropolitan|Parliamentary|Municipal|District|National|State|Legislative|County|Regional|City|Provincial|the|of) Assembly$"
)
"""A council, not a gathering."""


def _without_lead(name: str) -> str:
    return re.sub(r"^(?:(?:of|for|on|and|the|in|The|At|In|During|On|This|A|An|Our|Its|Their|\d{1,3}(?= (?:The|for|of|on) )) )+", "", name)
