"""Works and products of which the name stands apart from the verb that makes them public."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from generator.expressions import compiled
from generator.extract.english import organisations, things
from generator.extract.english.document import Line, Reading
from generator.extract.english.kinds import EVENTS, PAPER, SITE
from generator.extract.english.words import NUMBER_WORDS

_COUNTED = compiled(
    r"(?P<n>\d{1,2}|[a-z]+) (?:new |important |key )?(?:books|reports|volumes|publications|novels|papers|handbooks|policies|plans|strategies|guides|documents|booklets|portals|apps|schemes|initiatives|standards)(?:,? (?:namely|including|viz\.?|titled|entitled|called)|:| [-\u2013\u2014]),? "
)
"""Works told by their number, up to their titles."""
_QUOTED = compiled(r"(?:[\"\u201c\u2018]|(?<!\w)')(?P<title>[A-Z][^\"\u201c\u201d\u2018]{2,140}?)[,.]?[\"\u201d\u2019'](?=\W|$)")
_JOINT = compiled(r", and |,? as well as |, | and ")


def listed(text: str, start: int, end: int) -> list[things.Range]:
    """Return the titles of the works that are told by their number at ``start`` (three reports: A, B and C); empty: they are not as many."""
    many = _COUNTED.match(text, start, end)
    if many is None:
        return []
    quoted = [match.span("title") for match in _QUOTED.finditer(text, many.end(), end)]
    if len(quoted) > 1:
        return quoted
    stop = text.find(".", many.end(), end)
    stop = end if stop < 0 else stop
    bounds = [many.end()]
    for joint in _JOINT.finditer(text, many.end(), stop):
        bounds += joint.span()
    bounds.append(stop)
    pieces = [(at + 4 * text.startswith("the ", at), to) for at, to in zip(bounds[::2], bounds[1::2], strict=True)]
    number = int(many["n"]) if many["n"].isdigit() else NUMBER_WORDS.get(many["n"])
    named = all(text[at].isupper() and " " in text[at:to] and to - at < 120 for at, to in pieces)
    return pieces if named and len(pieces) == number else []


_TITLED = compiled(
    rf"\b(?:[Tt]he|[Tt]his|[Aa]n?|[Ii]ts|[Tt]heir) (?:(?:new|latest|annual|flagship|joint|first) )?(?:(?:[A-Za-z-]+ ){{0,3}}?)(?P<kind>{PAPER}),? (?:titled|entitled|called|named) (?:(?:[\"\u201c\u2018]|(?<!\w)')(?P<quoted>[A-Z][^\"\u201c\u201d]{{4,140}}?)[,.]?[\"\u201d\u2019'](?=\W|$)|(?P<bare>[A-Z][^.;,\"\u201c\u2018]{{4,120}}?)(?=,? (?:was|is|has|which|by|on|at|in|says|shows|finds|found|warns)\b|[,.]))"
)
_SPOKEN = compiled(
    rf"\b(?:[Tt]he|[Tt]his|[Aa]) (?:new |latest |annual |flagship )?(?P<kind>{PAPER})(?: (?:(?:published|released|launched|issued) )?(?:by|from) (?:the )?[A-Z][^.;,]{{3,80}}?)?, (?P<bare>[A-Z][^.;,\"\u201c\u2018]{{4,120}}?), (?:says|shows|finds|found|warns|warned|calls|reveals|revealed|highlights|said|examines|sets out|outlines)\b"
)
_TITLE_FIRST = compiled(
    rf"(?:Titled|Entitled|Called|Named|Dubbed|Headlined),? (?:(?:[\"\u201c\u2018]|(?<!\w)')(?P<quoted>[A-Z][^\"\u201c\u201d]{{4,140}}?)[,.]?[\"\u201d\u2019']|(?P<bare>[A-Z][^.;,\"\u201c\u2018]{{4,120}}?)),? (?:the|this|its) (?:[\w-]+ ){{0,3}}?(?P<kind>{PAPER})\b"
)
"""Opens the sentence that gives its title to a work told by its kind (Titled \u201cA\u201d, the report says)."""
_KIND_ONLY = compiled(
    rf"(?:[Tt]he|[Aa]n?|[Ii]ts) (?:[a-z][a-z-]* ){{0,4}}?(?=[a-z]){PAPER}(?: (?:on|about|into|of|for|from|by|prepared|compiled) [^.;,\"\u201c]{{3,120}})? ?"
)
"""The subject of a verb, a work told by its kind and what it is on (A report on the rivers of Lin)."""
_APART = 6
"""Sentences that may lie between the verb and the title."""


def titled(reading: Reading, line: Line) -> things.Range | None:
    """Return the title that a sentence near ``line``, which makes a work without a name public, gives to it."""
    text = reading.document.folded
    body = reading.body
    at = next((index for index, other in enumerate(body) if other.sentence == line.sentence), 0)
    for other in body[max(0, at - 2) : at + _APART]:
        bounds = other.sentence.start, _end(reading, other)
        match = _TITLED.search(text, *bounds) or _TITLE_FIRST.match(text, *bounds) or _SPOKEN.search(text, *bounds)
        if match and match["kind"].split()[-1].lower() in text[line.sentence.start : line.sentence.end].lower():
            return match.span("bare" if match["bare"] else "quoted")
    return None


_OPENED = compiled(r"[\u201c\u2018][^\u201c\u201d\u2018\u2019]*$")


def _end(reading: Reading, line: Line) -> int:
    """Return the end of a sentence; where a quotation that it begins goes on behind its full stop, that of the next two."""
    text, end = reading.document.folded, line.sentence.end
    if not _OPENED.search(text, line.sentence.start, end):
        return end
    behind = (o.sentence for o in reading.lines if o.sentence.paragraph == line.sentence.paragraph and o.sentence.start >= end)
    return max([end, *(sentence.end for sentence in list(behind)[:2])])


def told_by_kind(reading: Reading, line: Line, verb: int) -> things.Range | None:
    """Return the title that a sentence near ``line`` gives to the work that is the subject of the verb and has none there."""
    subject = _KIND_ONLY.fullmatch(reading.document.folded, line.sentence.start, verb)
    return titled(reading, line) if subject else None


_ITSELF = compiled(
    r"(?:The|This|Her|His) (?:new )?(?P<noun>book|report|novel|memoir|handbook|atlas|strategy|plan|policy|guide|index|survey) $"
)


def named_before(reading: Reading, line: Line, verb: int) -> things.Range | None:
    """Return the title that the sentence before ends with, for ``The book was launched``: it has the noun as a name (the Silver Book: A and B)."""
    text, start = reading.document.folded, line.sentence.start
    it = _ITSELF.fullmatch(text, start, verb)
    index = reading.before(line)
    if it is None or not index:
        return None
    last = reading.body[index - 1].sentence
    named = _NAMED_LAST.search(text, last.start, last.end)
    return named.span("title") if named and it["noun"].capitalize() in named["title"].split(":")[0].split() else None


_NAMED_LAST = compiled(
    r"(?<=[a-z,] )(?P<title>(?:The )?(?:[A-Z][\w'\u2019-]* (?:(?:of|on|for|and|the) )*){0,6}[A-Z][a-z]+(?:: [A-Z][^.;\"\u201c]{3,90}| (?:of|on|for) [A-Z][^.,;]{2,60}| (?:19|20)\d\d(?:-\d+)?)?)\.?$"
)


_VOLUME = r"(?:[a-z-]+ ){0,2}(?:book|booklet|handbook|souvenir|compendium|anthology|monograph)"
_TOPIC = r"(?:on|about) [^.,;:\"\u201c]{3,80}?"
_SIGN = r"(?:(?!(?:of|for|the|an?)\b)[a-z-]+ ){0,2}(?:website|portal|stamp|logo|mascot|mobile app|guidelines|newsletter|anthem)"
"""What is made public with no title of its own, and known by what it is of (the logo of the Salt Games)."""
_OF = r"(?:(?:on|about) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\d|[A-Z][a-z]{2,8} \d)[^.,;:\"\u201c]{3,80}?|(?:of|for) (?:the )?(?:\d+(?:st|nd|rd|th) )?[A-Z][^.,;:\"\u201c]{3,80}?)"
_ON_TOPIC = compiled(
    rf"(?:[Aa]lso, )?An? (?:new )?(?P<title>{_VOLUME} {_TOPIC}|{_SIGN} (?:created |made |designed )?{_OF})(?: (?:written|authored|edited|penned|compiled|prepared|published|produced|co-authored)(?: and [a-z]+)? by [^.;]{{3,80}}?)?,? ?(?:also )?"
)
"""Opens a sentence: a book told by what it is on, the subject of the verb (A book on salt roads by three authors was launched)."""
_ABOUT = compiled(
    rf"(?:{_VOLUME} {_TOPIC}|{_SIGN} {_OF})(?=,? (?:written|authored|edited|penned|compiled|prepared|published|produced|by|at|in [A-Z]|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|on the occasion|on (?:this|that) occasion|during|here|today|yesterday|this|last|which|that|with|and|for)\b|[.,;]|$)"
)


def on_topic(text: str, start: int, verb: int) -> things.Range | None:
    """Return the book that is the subject of ``verb`` and told by what it is on."""
    match = _ON_TOPIC.fullmatch(text, start, verb)
    return match.span("title") if match else None


def about(text: str, thing: things.Range, end: int) -> things.Range | None:
    """Return a book that has no title with what it is on (launched a book on salt roads)."""
    match = _ABOUT.match(text, thing[0], end) if text.endswith((" a ", " new ", " an ", " the "), 0, thing[0]) else None
    return match.span() if match else None


_ISSUE = compiled(
    r"\b(?:details|information|data|figures|statistics|tables) (?:are|is|can be found)(?: available| contained| included| published)? in (?:the )?(?:[A-Z][a-z]+ (?:quarter )?(?:19|20)\d\d )?(?:issue|edition|release) of (?P<title>[A-Z][^.;:()\"\u201c]{3,100}?) \((?:[Cc]at(?:\.|alogue)|ISSN|[Nn]o\.)"
)
"""The publication that a statistical office's release is about."""


def issues(reading: Reading) -> list[things.Range]:
    """Return the publications of which a release says that the issue holds more details."""
    text = reading.document.folded
    found = (_ISSUE.search(text, line.sentence.start, line.sentence.end) for line in reading.body)
    return [match.span("title") for match in found if match][:1]


_PRODUCT = compiled(
    r"\b(?P<verb>unveiled|launched|introduced|rolled out|released|unveils|launches|introduces)(?: (?:today|here|also|on [A-Z][a-z]+day))* (?:the|its|an?|their) (?:(?:all-)?new|latest|next-generation|first|brand-new) "
    r"(?:(?:(?!(?:in|for|of|at|to|with|on|by|from|and)\b)[a-z][\w-]* ){0,4}[a-z][\w-]*, (?:(?:the )?(?P<apposed>[A-Z][\w&+-]*(?: [A-Z\d][\w&+-]*){1,4})|(?:called|named|dubbed) (?:the )?(?P<called>[A-Z][\w&+-]*(?: [A-Z\d][\w&+-]*){0,4}))(?=[,.]| (?:at|in|on|for)\b)|(?P<name>(?:[A-Z][\w&+-]* ){1,3}(?=[\w-]*\d)[A-Z\d][\w+-]*(?: [A-Z][\w+-]*){0,2}))"
    r"|\b(?P<verb3>unveiled|launched|introduced|rolled out|released|unveils|launches|introduces) (?:the|its) (?P<model>[A-Z][\w+-]*(?: [A-Z\d][\w+-]*){0,3})(?= (?:smartphone|phone|laptop|tablet|SUV|sedan|hatchback|scooter|motorcycle|electric (?:car|van|SUV|scooter|truck)|chip|processor|chatbot|drone|console|satellite)\b)"
    r"|\b(?P<verb4>unveiled|launched|introduced|rolled out|unveils|launches|introduces) (?:the|its) all-new (?P<allnew>[A-Z][\w+-]*(?: [A-Z\d][\w+-]*){1,3})"
    r"|\b(?P<verb2>unveiled|launched|introduced|rolled out|released|unveils|launches|introduces) (?:the )?(?P<named>[A-Z][\w&+-]*(?: [A-Z\d][\w&+-]*){1,4}), (?:its|the|an?) (?:(?:all-)?new|newest|latest|next-generation|first) (?:[a-z-]+ ){0,3}?(?:phone|smartphone|laptop|tablet|car|van|truck|bus|motorcycle|scooter|model|vehicle|chip|processor|robot|drone|aircraft|ship|ferry|camera|watch|app|platform|device|console|engine|SUV|sedan|chatbot|service|drink|beer|vaccine|satellite)\b"
)
"""A new product with a name of its own: launched its new ferry, the Lin Star; launched the new Roe X1."""


def products(reading: Reading) -> list[tuple[things.Range, int, Line]]:
    """Return the products made public: name, verb and sentence."""
    text = reading.document.folded
    found = []
    for line in reading.body[:8]:
        for match in _PRODUCT.finditer(text, line.sentence.start, line.sentence.end):
            name = match.span(str(match.lastgroup))
            verb = next(group for group in ("verb", "verb2", "verb3", "verb4") if match[group])
            words = text[match.end(verb) : name[1]]
            taken = line.skeleton.holds_somebody(*name)
            if not (taken or SITE.search(words) or EVENTS.search(words) or organisations.is_body(text, name)):
                found.append((name, match.start(verb), line))
    return found


YEARS = compiled(r" (?P<years>20\d\d[-\u2013/]\d{2,4}) ?$")
"""The years with which the name of a plan ends."""
JOINED_BY = compiled(
    r"(?: \([^()]{2,20}\))?,? (?:in (?:partnership|collaboration|cooperation|co-operation|conjunction|association) with|together with|along with|alongside|with support from|supported by) [^;]{3,140}?,? (?:has |have |today |on [A-Z][a-z]+day |also |officially )*"
)
"""Between who made something public and the verb: with whom."""
