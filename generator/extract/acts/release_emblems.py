"""Emblems of an event made public: works chosen for them, several told together; prizes, which are no such."""

import msgspec

from generator.extract.acts import release_words
from generator.extract.acts.cue import Cue
from generator.extract.acts.release_hits import Hit
from generator.extract.acts.scan import Reading, rule

_ONE = r"(?:会徽|吉祥物|主题口号|宣传口号|口号|主题曲|主题歌|会歌|奖牌|奖杯|火炬|标识|徽标|LOGO|logo|Logo|参赛服|宣传片|海报)"
_SEVERAL = rule(rf"(?P<first>[^,;。、“「《]{{0,30}}?{_ONE})(?P<rest>(?:{_ONE}){{0,2}}(?:(?:以及|[、和与及]){_ONE}){{1,6}})")
_EMBLEM = rule(_ONE)


def is_prize(reading: Reading, hit: Hit) -> bool:
    """Say whether a name in quotation marks is that of a prize, whose winners were made known."""
    if reading.text[hit.end : hit.end + 1] not in ("”", "」", "』"):
        return False
    name = reading.plain(hit.start, hit.end)
    contest = reading.text.startswith(release_words.CONTEST, hit.end + 1) and not release_words.HEAD_END.search(name)
    return contest or release_words.PRIZE.search(name) is not None


def chosen(reading: Reading) -> list[Hit]:
    """Return the works that a sentence says were chosen as the emblem of something (会徽作品“甲”、吉祥物作品“乙”脱颖而出)."""
    found: list[Hit] = []
    for match in release_words.CHOSEN.finditer(reading.text):
        cue = Cue("chosen", *match.span("name"))
        found.extend(Hit(*each.span(), "release", None, cue, False) for each in release_words.EMBLEM.finditer(reading.text, *match.span()))
    return found


def apart(reading: Reading, hit: Hit) -> list[Hit]:
    """Return each of several emblems of which one title was read, or only the first (甲赛会徽、吉祥物和口号); another hit as it is."""
    several = _SEVERAL.match(reading.text, hit.start)
    if several is None or hit.end not in (several.end("first"), several.end()):
        return [hit]
    spans = [several.span("first"), *(m.span() for m in _EMBLEM.finditer(reading.text, *several.span("rest")))]
    return [msgspec.structs.replace(hit, start=start, end=end) for start, end in spans]
