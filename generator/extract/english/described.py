"""The paragraph behind a thing opened or begun that goes on speaking of it."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re

from generator.expressions import compiled
from generator.extract.english.document import Reading
from generator.extract.english.kinds import SITE
from generator.extract.english.members import Found

_SAME = compiled(
    r"[\"\u201d]?,? (?:\([^)]{2,20}\),? )?(?:at [A-Z][\w ]{2,40}, )?(?:spread over|an? (?=[\w,-]* ?[\w-]*(?:facilit|\d|state-of)|\d)|which (?:is|has|will|covers|spans|houses)|covering|spanning)"
)


def paragraph(reading: Reading, found: Found) -> int | None:
    """Return the next paragraph that opens by speaking of the same thing; None when none does."""
    text = reading.document.folded
    words = list(re.findall(r"[A-Za-z]{3,}", text[slice(*found.thing)]))
    if not words:
        return None
    if not found.passive and _SAME.match(text, found.thing[1], found.line.sentence.end):
        return found.line.sentence.paragraph
    alike = _alike(text[slice(*found.thing)])
    nouns = {w.lower() for w in words[-1:]} | {"facility", "scheme", "project"}
    behind = reading.behind(found.line)
    if behind and _SIZE.match(text, behind[0].sentence.start, behind[0].sentence.end):
        return behind[0].sentence.paragraph
    for line in behind:
        head = _HEAD.match(text, line.sentence.start, line.sentence.end)
        if (head and head["noun"].lower() in nouns) or alike.match(text, line.sentence.start, line.sentence.end):
            return line.sentence.paragraph
    return None


_SIZE = compiled(r"\W*(?:Spread (?:over|across)|Built (?:at|over|on)|Constructed (?:at|over|on)|Spanning|Covering)\b")
"""Opens the sentence behind, which then describes the thing."""
_HEAD = compiled(
    r"(?:.{0,60}?\b[Tt]he (?:new )?(?:[^\s\w]{0,2}\d[\d,.]*(?:[ -](?:million|billion|crore|lakh|square[ -]\w+))? )?(?:[A-Z]\w+ )?|\W*(?:Spread over|Built|Spanning) [^.]{0,60}?the )(?P<noun>\w+)\b"
)


def _alike(name: str) -> re.Pattern[str]:
    """Return what opens a sentence about a thing: its name, or the first word of a name that is all capitals."""
    words = name.split()
    proper = len(words) > 1 and all(word[0].isupper() for word in words) and not SITE.search(words[0])
    first = rf"|{re.escape(words[0])} (?:is|has|will|covers|spans|houses|features)\b" if proper else ""
    return re.compile(rf"[Tt]he (?:new )?(?i:{re.escape(name)})\b{first}")
