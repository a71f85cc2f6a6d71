"""Two who sign with what they sign about between them (甲大学就智慧医疗与乙医院签署)."""

from generator.extract.acts.names import trim
from generator.extract.acts.organisations import ends_as_organisation
from generator.extract.acts.scan import Name, Reading, rule

_ABOUT = rule(
    r"(?P<who>[^,;。、与和同及]{2,40}?)(?:就(?![与和同])|围绕|针对)[^,;。]{2,60}?(?:与(?P<with>[^,;。与]{2,60})|[和同](?P<other>[^,;。、与和同]{2,40}))$"
)


def around_topic(reading: Reading, start: int, end: int) -> tuple[Name, Name] | None:
    """Return the stretches that name those who sign, before and behind what they sign about; None where no topic stands between."""
    told = _ABOUT.match(reading.text, trim(reading, start, end)[0], end)
    if told is None:
        return None
    who, partner = told.span("who"), told.span("with" if told["with"] else "other")
    low, high = trim(reading, *who)
    named = ends_as_organisation(reading, low, high) or bool(reading.named(low, high))
    return (who, partner) if named else None
