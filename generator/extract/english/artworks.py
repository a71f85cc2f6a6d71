"""Works of art that were unveiled: of any kind, where their maker is told, or by a kind that gets its name in a sentence nearby."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from collections.abc import Iterator

from generator.expressions import compiled
from generator.extract.english.document import Line, Reading
from generator.extract.english.kinds import DOCUMENT, EVENTS, SITE
from generator.extract.english.members import Found
from generator.extract.english.objects import UNREAL, is_of_the_past
from generator.extract.english.openings import LONG_GONE, NOT_NOW

_ART = r"(?:[Ss]culpture|[Ss]tatue|[Mm]ural|[Mm]onument|[Mm]emorial|[Aa]rtwork|[Ii]nstallation|[Mm]osaic|[Ff]ountain|[Ff]rieze|[Oo]belisk|[Tt]otem(?: pole)?|[Bb]ust|[Tt]apestry|[Pp]ainting|work of art|piece of art)"
_CRAFTED = r"(?:,? (?:which|that) (?:was|were|had been))?,? (?:(?P<craft>carved|woven|sculpted|painted|hand-painted|stitched|sewn|chiselled|chiseled|cast|forged)|(?P<loose>created|designed|crafted|made))(?: and [a-z]+)? by (?:the |local |master )?(?=[A-Z]|[a-z]+ [A-Z]|(?:artist|sculptor|carver|weaver|painter)s?\b)"
_MADE = compiled(
    rf"\b(?P<verb>(?:[Uu]nveiling|[Bb]lessing) of|unveiled|unveils|unveiling) (?:an?|the|its|their|two|three) (?:new )?(?P<name>(?:(?!(?:of|for|by|to|and|with|in|at|plan|model|image)\b)[a-z][\w'\u2019-]* ){{0,3}}[a-z][\w'\u2019-]*?(?: of (?:the )?[A-Z][\w'\u2019-]*(?: [A-Z][\w'\u2019-]*){{0,3}})?){_CRAFTED}"
)
"""Whatever has a maker and is unveiled (the unveiling of a kowhaiwhai, carved by Ihaia Roe)."""
_RITE = compiled(r"\b(?:[Cc]eremon(?:y|ies)|[Aa]rtist|[Ss]culptor|[Cc]arver|[Ww]eaver|[Pp]ainter|[Aa]rtwork)\b")
"""Shows that what was created or designed, and unveiled, is no product."""
_OF_KIND = compiled(
    rf"(?:[Aa]n?|[Tt]he|[Ii]ts) (?:new )?(?P<name>(?:[a-z\d][\w-]* ){{0,4}}?{_ART}(?P<for> (?:(?:which |that )?(?:pays|paying) (?:tribute|homage) to|in tribute to|in (?:honou?r|memory) of|celebrating|marking|recalling|inspired by|telling|showing) [^.;,]{{3,90}}?)?)(?:,? (?:(?:called|titled|entitled|named) )?[\"\u201c\u2018'][A-Z][^\"\u201c\u201d.;]{{2,80}}?[\"\u201d\u2019'],?)? (?:(?:which|that) [^.;,]{{3,60}} )?(?:has been|was|is|has now been|was [a-z]+ly) (?P<verb>unveiled)\b"
)
_NAME = r"(?P<name>(?!(?:The|This|It|He|She|They|That|These|Its|His|Her|Both|One|Each|Every|Mr|Mrs|Ms|Dr)\b)[A-Z][\w'\u2019-]*(?: (?:(?:of|the|and|in|to) ){0,2}[A-Z][\w'\u2019-]*){1,5})"
_MADE_BY = r"(?:was|is|has been) (?:designed|created|carved|sculpted|made|painted|cast|forged|crafted|conceived|welded|chiselled|chiseled|woven)(?: and [a-z]+)? by\b"
_NAMED = compiled(rf"(?:[Tt]he )?{_NAME},? {_MADE_BY}")
"""Opens the sentence that tells who made it: its subject is the name."""
_CALLED = compiled(
    rf"\b{_ART},? (?:(?:(?:which|that) )?(?:(?:is|was|has been) )?(?:called|titled|entitled|named|known as|dubbed),? |(?=[\"\u201c\u2018']))(?:[\"\u201c\u2018'](?P<quoted>[A-Z][^\"\u201c\u201d.;]{{2,80}}?)[,.]?[\"\u201d\u2019'](?=\W|$)|{_NAME})"
)
"""The mural, titled Salt Wind."""
IN_FRONT = compiled(rf"\b{_ART},? (?:(?:called|titled|entitled|named),? )?[\"\u201c\u2018']$")
"""In front of a title: what has it is no publication."""
_NEAR = 6


def made(reading: Reading) -> Iterator[Found]:
    """Yield what was unveiled and has its maker told, of a kind that is no building: a document, a product or an event is none."""
    text = reading.document.folded
    for line in reading.body[:_BODY]:
        start, end = line.sentence.start, line.sentence.end
        for match in _MADE.finditer(text, start, end):
            words = match["name"]
            other = DOCUMENT.search(words) or EVENTS.search(words) or SITE.search(words)
            shown = match["craft"] or match["verb"].endswith(" of") or _RITE.search(text, start, end)
            if not other and shown and _is_told(reading, line, match.start("verb"), match.end("name")):
                yield Found(match.span("name"), match.start("verb"), line, False, listed=True)


def named(reading: Reading) -> Iterator[Found]:
    """Yield the work that an opening sentence tells by its kind: its name from the next sentences, else the kind with whom it is for."""
    text = reading.document.folded
    for line in reading.body[:3]:
        match = _OF_KIND.match(text, line.sentence.start, line.sentence.end)
        if match and _is_told(reading, line, match.start("verb"), match.end()):
            name = _name(reading, line)
            if name or match["for"]:
                yield Found(name or match.span("name"), match.start("verb"), line, True, listed=True)
            return


_A_KIND = compiled(rf"(?:[a-z\d][\w-]* ){{0,4}}?{_ART}")


def called(reading: Reading, found: Found) -> tuple[int, int] | None:
    """Return the name that the next sentences give a work of art told by its kind only (a bronze statue)."""
    return _name(reading, found.line) if _A_KIND.fullmatch(reading.document.folded, *found.thing) else None


def _name(reading: Reading, line: Line) -> tuple[int, int] | None:
    text = reading.document.folded
    for other in (line, *reading.behind(line)[:_NEAR]):
        bounds = other.sentence.start, other.sentence.end
        match = _CALLED.search(text, *bounds) or _NAMED.match(text, *bounds)
        span = match.span("name" if match["name"] else "quoted") if match else (0, 0)
        if match and (match["name"] is None or not other.skeleton.holds_somebody(*span)):
            return span
    return None


def _is_told(reading: Reading, line: Line, verb: int, behind: int) -> bool:
    """Say whether it was done, and lately."""
    text, start = reading.document.folded, line.sentence.start
    planned = UNREAL.search(text, max(start, verb - 60), verb)
    planned = planned or NOT_NOW.search(text, max(start, verb - 40), verb)
    return not (planned or is_of_the_past(text, start, verb) or LONG_GONE.match(text, behind, line.sentence.end))


_BODY = 12
