"""Works with titles in quotation marks behind a launch: counted, or each with its kind (two plays, “A” and “B”, and a song titled “C”)."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from collections.abc import Iterator

from generator.expressions import compiled
from generator.extract.english import things
from generator.extract.english.document import Reading
from generator.extract.english.members import Found
from generator.extract.english.objects import UNREAL, is_of_the_past
from generator.extract.english.openings import LONG_GONE, NOT_NOW, PUT_OFF

_WORK = r"(?:works?|books?|novels?|novellas?|plays?|songs?|singles?|albums?|EPs?|CDs?|films?|documentar(?:y|ies)|collections?|poems?|volumes?|antholog(?:y|ies)|memoirs?|biograph(?:y|ies)|autobiograph(?:y|ies)|translations?|magazines?|journals?|textbooks?|handbooks?|booklets?|publications?|cookbooks?|audiobooks?|music videos?|short stor(?:y|ies))"
_SHOWN = r"(?:an?|the|his|her|its|their|both|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
_LIKE = r"(?:(?!(?:of|for|to|by|with|in|at|and)\b)[a-z][\w-]*,? ){0,4}?"
_CALLED = r"(?:,? (?:titled|entitled|called|named|namely|by name|under the titles?)|:)?,?"
_LED = compiled(
    rf"\b(?P<verb>(?:[Ll]aunch(?:ing)?|(?<!ress )(?<!ews )[Rr]elease|[Pp]ublication|[Uu]nveiling|[Pp]resentation)(?: [Cc]eremony| [Ee]vent)? (?:of|for)|launched|launches|released|releases|published|publishes|unveiled|unveils) "
    rf"{_SHOWN} {_LIKE}{_WORK}(?: (?:of|on|by|for) [^,;:\"\u201c]{{3,60}}?)?{_CALLED} (?=[\"\u201c\u2018])"
)
_TITLE = compiled(r"[\"\u201c\u2018]\s?(?P<title>[A-Z][^\"\u201c\u201d;]{1,120}?)[,.]?[\"\u201d\u2019](?=\W|$)")
_NEXT = compiled(
    rf",[\"\u201d\u2019] (?=[\"\u201c\u2018])|[,.]?[\"\u201d\u2019](?: \([^()]{{2,30}}\))?(?:,? by [^,;\"\u201c]{{3,50}})?(?:,? (?:and|as well as|along with|together with)|,) (?:{_SHOWN} {_LIKE}{_WORK}{_CALLED} )?(?=[\"\u201c\u2018])"
)
"""Between a title and the next: a bracket, its author, the kind of the next."""


def launched(reading: Reading) -> Iterator[Found]:
    """Yield the titles that stand behind a launch of works, with the verb; ``passive``: the launch is a noun, which tells not whose it was."""
    text = reading.document.folded
    for line in reading.body:
        start, end = line.sentence.start, line.sentence.end
        for match in _LED.finditer(text, start, end):
            planned = UNREAL.search(text, max(start, match.start() - 60), match.start("verb")) or PUT_OFF.match(text, match.end(), end)
            planned = planned or NOT_NOW.search(text, max(start, match.start() - 40), match.start("verb"))
            if planned or is_of_the_past(text, start, match.start("verb")):
                continue
            titles = _titles(text, match.end(), end)
            if titles and not LONG_GONE.match(text, titles[-1][1], end):
                noun = match["verb"].endswith((" of", " for"))
                yield from (Found(title, match.start("verb"), line, noun) for title in titles)


def _titles(text: str, start: int, end: int) -> list[things.Range]:
    result: list[things.Range] = []
    at = start
    while title := _TITLE.match(text, at, end):
        result.append(title.span("title"))
        onward = _NEXT.match(text, title.end("title"), end)
        if onward is None:
            break
        at = onward.end()
    return result
