"""Who said what: the paragraphs of each speaker and their points, word for word."""

from collections.abc import Sequence
from itertools import pairwise

from generator.expressions import compiled
from generator.extract.drafts import SpeechDraft
from generator.extract.english.document import Line, Reading
from generator.extract.english.skeleton import PERSON
from generator.extract.english.words import SPEECH_VERBS
from generator.model.record import Role
from generator.model.span import Quote, Span

_CONTENT = SPEECH_VERBS - frozenset(
    ["thanked", "congratulated", "welcomed", "addressed", "spoke", "praised", "lauded", "applauded", "commended", "called", "replied"]
) | {"according to", "echoed", "called for", "saying", "adding", "stating", "stressing", "remarking"}
_QUOTE = compiled(r"[\"\u201c](?P<words>[^\"\u201c\u201d]{12,600})[\"\u201d]?")
_THAT = compiled(r"\s*(?:,? (?:that|how)\b|:|,)?\s*")
MOST_POINTS = 6
"""Points kept for a paragraph's speaker."""


def find(reading: Reading, roles: Sequence[Sequence[tuple[int, Role, Span]]]) -> list[SpeechDraft]:
    """Return a speech for each paragraph in which somebody says something.

    Args:
        reading: The document.
        roles: For each line of ``reading.body``: person, role, cue.
    """
    body = reading.body
    said = [
        [(person, cue) for person, role, cue in given if role == "speak" and _says(reading, cue, alone=_is_alone(given, cue))]
        for given in roles
    ]
    held = {line.sentence.paragraph for line, speakers in zip(body, said, strict=True) if speakers}
    result: list[SpeechDraft] = []
    last: tuple[int, int] | None = None
    for line, speakers, given in zip(body, said, roles, strict=True):
        paragraph = line.sentence.paragraph
        if speakers:
            for person, cue in dict(speakers).items():
                result.append(_draft(reading, person, paragraph, _points(reading, line, cue)))
            last = speakers[-1][0], paragraph
        elif (last is not None and paragraph == last[1] + 1 and _goes_on_praising(reading, given, last[0])) or (
            last is not None
            and (paragraph == last[1] or (paragraph <= last[1] + 1 + _pictures(reading, last[1]) and paragraph not in held))
            and _goes_on(reading, line)
            and not line.skeleton.marks
        ):
            result.append(_draft(reading, last[0], paragraph, _quoted(reading, line)))
            last = last[0], paragraph
    acted = {
        (line.sentence.paragraph, _name(reading, person))
        for line, given in zip(body, roles, strict=True)
        for person, role, _ in given
        if role not in {"speak", "keynote"}
    }
    return _with_gaps(reading, result, acted)


def _pictures(reading: Reading, paragraph: int) -> int:
    """Return 1 when the next paragraph is a caption or a headline in the text, so that the speech may go on behind it."""
    return any(s.paragraph == paragraph + 1 and s.kind in {"caption", "headline"} for s in reading.stretches)


_SHOWN = compiled(
    rf"(?:The )?{PERSON},? (?:making|giving|delivering|addressing|speaking|signing|cutting|unveiling|presenting|during|at)\b[^,:]*$"
)
"""A caption in a line of its own: no verb but what somebody is doing (P making his remarks)."""
_GAP = 2
"""Paragraphs between two of one speaker that are theirs too, where nobody else is named."""


def _with_gaps(reading: Reading, found: list[SpeechDraft], acted: set[tuple[int, str]]) -> list[SpeechDraft]:
    """Return the speeches with the paragraphs between two of one speaker, in which nobody else speaks or is named.

    One in which the speaker is told to have done something (``acted``), or is shown in a picture, is none of them.
    """
    shown = {line.sentence.paragraph for line in reading.body if _SHOWN.match(line.skeleton.text)}
    body = reading.body
    named: dict[int, set[str]] = {}
    for line in body:
        people = {_name(reading, stand.person) for stand in line.skeleton.stands}
        named.setdefault(line.sentence.paragraph, set()).update(people)
    held = {paragraph for speech in found for paragraph in speech.paragraphs}
    result = list(found)
    for one, other in pairwise(found):
        between = range(one.paragraphs[-1] + 1, other.paragraphs[0])
        theirs = one.speaker.value == other.speaker.value and 0 < len(between) <= _GAP and not held & set(between)
        if theirs and all(at in named and named[at] <= {one.speaker.value} and at not in shown for at in between):
            told = any((at, one.speaker.value) in acted for at in between)
            result.extend(SpeechDraft(one.speaker, (at,), ()) for at in between if not told)
    return sorted(result, key=lambda speech: speech.paragraphs[0])


def _name(reading: Reading, person: int) -> str:
    return reading.persons[person].name.cut(reading.document.folded)


def _is_alone(given: Sequence[tuple[int, Role, Span]], cue: Span) -> bool:
    """Say whether one person only is the subject of a cue."""
    return len({person for person, _, other in given if other == cue}) == 1


def _says(reading: Reading, cue: Span, *, alone: bool) -> bool:
    """Say whether words follow a verb of speech: by itself, or as a quotation behind a colon (welcomed the plan: …)."""
    text = reading.document.folded
    if alone and cue.cut(text).lower() == "spoke" and _ABOUT.match(text, cue.end):
        return True
    if text.startswith(" that ", cue.end) and _SPOKEN.search(text, cue.start, cue.end):
        return True
    if _THANKS.match(text, cue.start):
        return False
    if cue.cut(text).lower() in _PRAISES and _REMARKS.search(text, max(0, cue.start - _LEAD), cue.start):
        return True
    if cue.cut(text).lower() in _PRAISES and _ADDING.match(text, cue.end):
        return True
    if cue.cut(text).lower() == "addressed" and _TOLD_THEM.match(text, cue.end):
        return True
    return cue.cut(text).lower() in _CONTENT or _LEADS_IN.match(text, cue.end) is not None


def _goes_on_praising(reading: Reading, given: Sequence[tuple[int, Role, Span]], speaker: int) -> bool:
    """Say whether the speaker of the paragraph before only praises or thanks in this one, and nobody else speaks."""
    text = reading.document.folded
    spoken = [(person, cue.cut(text).lower()) for person, role, cue in given if role == "speak"]
    return bool(spoken) and all(person == speaker and cue in _PRAISES for person, cue in spoken)


_TOLD_THEM = compiled(r" the (?:[a-z]+ ){0,2}(?:audience|gathering|guests|crowd|participants|students|attendees|delegates|meeting) that\b")
"""Behind ``addressed``: to whom, and what."""
_SPOKEN = compiled(r"\b(?:remarks?|speech|address|message)$")
"""What is delivered, so that its words follow behind ``that``."""
_THANKS = compiled(
    r"expressed (?:his |her |their |the )?(?:[a-z]+ )?(?:congratulations|thanks|gratitude|appreciation|condolences)\b"
    r"(?![^.;\n]{0,160}\b(?:that|saying|and (?:said|added|urged|stressed|noted)|for [a-z]+ing)\b)"
)
"""Thanks without a word on what for."""
_PRAISES = frozenset(["praised", "lauded", "applauded", "commended", "congratulated", "thanked"])
_ADDING = compiled(r"[^.;\n\"\u201c]{1,240}?,? (?:noting|saying|stating|adding|stressing|pointing out|explaining) that\b")
"""Behind praise: what is said with it."""
_REMARKS = compiled(
    r"(?:^|(?<=[.!?] )|(?<=\n))(?:Speaking|In (?:his|her|their)(?: own)?(?: [a-z]+)? (?:remarks|speech|address)|Addressing|Delivering)\b"
    r"[^.!?\n]*$"
)
"""Opens a sentence that reports what is said."""
_LEAD = 200
"""Code points of the longest such opening."""
_LEADS_IN = compiled(r"(?:[^.:\n\"\u201c]{0,90}:|(?<=:)) [\"\u201c](?=[A-Z])")


_ABOUT = compiled(
    r" (?:also |briefly )?(?:about|of|on (?=how |the (?:importance|need|role|value|benefits|history|challenges)\b)) ?(?=[a-z])"
)
"""Behind ``spoke``: what about, so that words follow (not: spoke on the occasion)."""


def _goes_on(reading: Reading, line: Line) -> bool:
    """Say whether a line opens with a quotation, or is the rest of a paragraph that a scraper broke in two."""
    opening = reading.document.folded[line.sentence.start]
    return opening in '"\u201c\u2018' or opening.islower()


def _draft(reading: Reading, person: int, paragraph: int, points: tuple[Quote, ...]) -> SpeechDraft:
    span = reading.persons[person].name
    return SpeechDraft(reading.document.quote(span.start, span.end), (paragraph,), points[:MOST_POINTS])


def _quoted(reading: Reading, line: Line) -> tuple[Quote, ...]:
    found = _QUOTE.finditer(reading.document.folded, line.sentence.start, line.sentence.end)
    return tuple(reading.document.quote(match.start("words"), match.start("words") + len(match["words"].rstrip(" ,"))) for match in found)


def _points(reading: Reading, line: Line, cue: Span) -> tuple[Quote, ...]:
    """Return the quotations of a sentence, or what stands behind its verb of speech."""
    quoted = _quoted(reading, line)
    if quoted:
        return quoted
    lead = _THAT.match(reading.document.folded, cue.end, line.sentence.end)
    start = lead.end() if lead else cue.end
    words = reading.document.folded[start : line.sentence.end].rstrip(" .")
    return (reading.document.quote(start, start + len(words)),) if len(words) > 12 else ()
