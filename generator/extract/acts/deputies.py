"""For whom a head signs who is not the one of the body that signs: 「甲基地」…由乙局长代表与丙大学签署."""

from generator.extract.acts.ceremonies import subject_of
from generator.extract.acts.organisations import ends_as_head
from generator.extract.acts.scan import QUOTED, Reading, Sentence, hold, rule

_DEPUTY = rule(r"(?:[^,;。]{0,20},)?[^,;。由]{0,40}?由[^,;。由]{3,40}代表(?=[与和同])")
_QUOTED_END = rule(rf"[“「『](?P<name>{QUOTED}{{3,40}})[”」』]$")


def of_deputy(reading: Reading, sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """Return the subject of a sentence for which somebody signs (「甲基地」在市长见证下,由乙局长代表与丙大学签署); None elsewhere."""
    by = reading.text.find("由", start, end)
    if by < 0 or not _DEPUTY.match(reading.text, start, end):
        return None
    first = sentence.clauses[0]
    quoted = _QUOTED_END.search(reading.text, first.start, first.end) if first.end <= by else None
    if quoted and ends_as_head(hold(reading.plain(*quoted.span("name")))):
        return quoted.span("name")
    return subject_of(reading, sentence, by)
