"""Names of events that stand whole: the headline itself, a title in quotation marks, the subject of ``kicked off``, the occasion of a headline."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from collections.abc import Iterator

from generator.expressions import compiled
from generator.extract.english.document import Reading
from generator.model.span import Quote

_CEREMONY = (
    r"(?i:ground-?breaking|ribbon[- ]cutting|opening|signing|launch|dedication|unveiling|inauguration|commissioning|turnover|handover)"
)
_TITLE = compiled(
    rf"(?P<name>(?!.*\b(?:Attends?|Holds?|Held|Hosts?|Joins?|Graces?|Leads?|Marks?|Celebrates?|Witness(?:es)?|Speaks?|Officiates?|At|To|By|With|After|From)\b)(?:[A-Z\d][\w\u2019'&-]*(?: (?:of|for|and|the|&))?,? ){{1,12}}{_CEREMONY} Ceremony(?: 20\d\d)?)"
)
"""A headline that is the name of a ceremony."""
_SUBJECT = compiled(
    r"(?:The )?(?P<name>[A-Z][\w-]*(?: (?:of |the |and |for )*[A-Z\d][\w-]*){1,8}: [A-Z][^.;:\"\u201c]{8,120}?) (?:kicked off|was (?:successfully |officially )?held|took place|opened|concluded|was (?:officially )?launched|got under ?way|began|wrapped up)\b"
)
"""The name of a gathering with a colon in it (Oak Leg of River Week 2031: Ways of Saving Water Expo kicked off)."""
_IN_QUOTES = (
    r"(?:[\"\u201c](?P<name>[A-Z\d][^\"\u201c\u201d ]*(?: [^\"\u201c\u201d ]+){1,16}?)[,.]?[\"\u201d]"
    r"|(?:\u2018|(?<!\w)')(?P<single>[A-Z\d](?:[^\"\u201c\u201d\u2018\u2019';]|['\u2019](?=\w)){4,120}?)[,.]?['\u2019])"
)
_QUOTED = compiled(
    rf"\b(?:organi[sz]ed|held|hosted|conducted|convened|staged) (?:an?|the|its|their) (?:[a-z-]+ ){{0,3}}(?:[a-z-]+,? (?:titled |entitled |called |named |dubbed |themed )?)?{_IN_QUOTES}(?= (?:on|at|in|from|here|today|yesterday|with|for|to)\b|[,.])"
)
"""A gathering called by its title only (organised the \u201cRiver Prize Ceremony 2031\u201d, a concert called \u2018Salt Winds\u2019)."""
_MARKED = compiled(
    r"\b(?:mark|celebrat|observ)(?:ed|es|ing) (?:its|their) (?:(?:inaugural|first|second|third|fourth|fifth|annual|\d{1,3}(?:st|nd|rd|th)) ){1,2}(?P<name>[A-Z][\w'\u2019&-]*(?: (?:(?:of|for|and|the) )*[A-Z][\w'\u2019&-]*){0,6} (?:Day|Days|Week|Month|Festival)(?: 20\d\d)?)(?=[.,;(]|$| (?:on|in|at|with|by|today|yesterday|this|from|here|\())"
)
"""A day or a week of its own that a body kept (marked its first Lin College Day)."""
_OF_A_YEAR = compiled(
    r"\b(?:forum|exhibit|exhibition|edition|leg|celebration|staging) of the (?P<name>20\d\d [A-Z][\w-]*(?: (?:of |the |and |for )?[A-Z][\w-]*){1,6})"
)
"""The exhibit of the 2031 River Watch."""
_AT_A_GATHERING = compiled(
    r"\b(?:[Aa]t|[Dd]uring) (?:the )?(?P<name>(?!(?:Vision|Agenda|Horizon|Goal|January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][\w&'\u2019-]*(?: (?:of |the |and )?[A-Z][\w&'\u2019-]*){0,5} 20\d\d)(?=[.,;]|$| (?:in|on|at|here|today)\b)"
)
"""What somebody does something at is a gathering where its year ends its name (At Portex 2031, a pact was signed)."""
_SIGNING = compiled(
    r"(?P<name>(?:[A-Z][\w\u2019'-]* ){0,4}(?:M[oO][UA]|Agreement|Contract|Memorandum|Partnership) [Ss]igning(?: [Cc]eremony)?(?: (?:for|between|of) (?:(?! (?:at|in|on) ).){3,100})?)(?: (?:at|in|on) .*)?"
)
"""A headline that is the name of a signing (MoU Signing for River Roads at Oak Hall)."""
_MERE_SIGNING = compiled(r"\w+ [Ss]igning(?: [Cc]eremony)?")
_PART_OF = compiled(
    r"\bas part of (?:the |its )?(?:(?:inaugural|first|annual) )?(?P<name>[A-Z][\w-]*(?: (?:and |of |for )?[A-Z][\w-]*){1,7} (?:Day|Days|Month|Week)(?: 20\d\d)?)(?=[.,;]|$| (?:on|in|at|today|yesterday|held|here)\b)"
)
"""The day of a cause, of which an act was part."""
_ATTENDED = compiled(
    rf"\b(?<!\bto )(?<!\bwill )(?<!\bTO )(?<!\bWILL )(?i:attends?|joins?(?: [^.;]{{2,60}}?)?|hosts?|leads?|celebrates?|participates?|presides?|speaks?|officiates?|graces?)(?: (?i:in|at|over))?(?: (?i:the|an?))? (?P<name>{_CEREMONY}(?: (?i:ceremony))? (?i:for|of) .{{3,110}}?)(?=$| (?i:drawing|bringing|marking|paving|creating|boosting|providing|giving|strengthening|expanding|making)\b)"
)
"""The occasion of a headline (MAYOR JOINS IN GROUNDBREAKING FOR OAK SCHOOL)."""
_GATHERS = compiled(
    r"(?P<name>(?:Launch|Opening|Kick-?off|Closing) (?:event|ceremony|conference|reception) (?:for|of) .{4,110}?) (?:gathers?|brings?|draws?|highlights?|attracts?|marks?|held|takes place|showcases?)\b"
)
"""The event with which a headline begins (Launch event for the study draws many)."""


def first(reading: Reading) -> Quote | None:
    """Return the name that stands whole in a headline, in quotation marks, with its year, or as the subject of a verb of holding."""
    text = reading.document.folded
    for start, end in _headlines(reading):
        if title := _TITLE.fullmatch(text, start, end):
            return reading.document.quote(*title.span("name"))
        if (signing := _SIGNING.fullmatch(text, start, end)) and not _MERE_SIGNING.fullmatch(signing["name"]):
            return reading.document.quote(*signing.span("name"))
    for line in reading.body[:4]:
        start, end = line.sentence.start, line.sentence.end
        told = _SUBJECT.match(text, start, end) or _QUOTED.search(text, start, end) or _OF_A_YEAR.search(text, start, end)
        if told := told or _MARKED.search(text, start, end):
            return reading.document.quote(*told.span(str(told.lastgroup)))
    return None


def last(reading: Reading) -> Quote | None:
    """Return the name that is taken where no sentence tells a better one: of a cause, of the headline."""
    text = reading.document.folded
    for line in reading.body[:4]:
        if told := _PART_OF.search(text, line.sentence.start, line.sentence.end):
            return reading.document.quote(*told.span("name"))
    for line in reading.body[:3]:
        if at := _AT_A_GATHERING.search(text, line.sentence.start, line.sentence.end):
            return reading.document.quote(*at.span("name"))
    for start, end in _headlines(reading):
        if headed := _GATHERS.match(text, start, end) or _ATTENDED.search(text, start, end):
            return reading.document.quote(*headed.span("name"))
    return None


def _headlines(reading: Reading) -> Iterator[tuple[int, int]]:
    """Yield the bounds of the first two headlines, without the mark at their end."""
    for stretch in [stretch for stretch in reading.stretches if stretch.kind == "headline"][:2]:
        words = reading.document.folded[stretch.start : stretch.end]
        yield stretch.end - len(words.lstrip()), stretch.start + len(words.rstrip(" ."))
