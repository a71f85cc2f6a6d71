"""Parties for each of which a person signs: 甲大学由校长某某、乙集团由总经理某某代表签约."""

from generator.extract.acts.names import trim
from generator.extract.acts.organisations import ends_as_organisation, name_of_party
from generator.extract.acts.scan import Reading, rule

_BY = rule(r"(?P<side>[^,;。、由]{2,60})由[^,;。由]{2,80}?(?:[、,及](?=[^,;。、由]{2,60}由)|$)")
_OWN = rule(r"[我本][校院市县区镇乡会司局馆]$")


def each_by(reading: Reading, start: int, end: int) -> list[tuple[int, int]]:
    """Return the bodies of a stretch that is nothing but bodies with the person by whom each signs; none for one, or anything else."""
    if reading.text.count("由", start, end) < 2:
        return []
    found: list[tuple[int, int]] = []
    at = start
    while match := _BY.match(reading.text, at, end):
        side = trim(reading, *match.span("side"))
        name = side if _OWN.match(reading.text, *side) else name_of_party(reading, *side)
        if name is None or not (name == side or ends_as_organisation(reading, *name)) or not reading.named(match.end("side"), match.end()):
            return []
        found.append(name)
        at = match.end()
    return found if at >= end and len(found) > 1 else []
