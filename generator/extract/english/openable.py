"""What can be opened or begun: a thing is shown to be one by its noun, or by a name behind a verb that takes nothing else."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re

from generator.expressions import compiled
from generator.extract.english import members, renewed
from generator.extract.english.document import Reading
from generator.extract.english.kinds import SITE, ends_as_site
from generator.extract.english.members import Found
from generator.extract.english.words import NUMBER_WORDS

TOLD_BY_KIND = compiled(rf"\b{SITE.pattern}, (?:the )?$")
"""In front of a name: what it is (the newest hotel, the Alder Grand, opened on Friday)."""
_KIND_AHEAD = compiled(rf"\b(?=[a-z]){SITE.pattern}(?<!s) $")
"""The same, without a comma, in front of the subject of a passive (the new hotel Alder Grand was opened)."""
_SIZED = compiled(
    r"\d[\d,./]*-[a-z]+ |\d(?-i:[A-Z])|\d+(?:st|nd|rd|th) |\d[\d,./]*[ -]?(?:(?:thousand|million)[ -])?(?:square|sq|MTPA|TPD|KV|MVA|MLD|MW|kW|GW|kilomet(?:re|er)|met(?:re|er)|mile|lane|berth|pupil|home|bed|sitting|seating|seater|acre|hectare|seat|storey|story|room|unit|tonne|km|m2|sqm)",
    re.IGNORECASE,
)
"""A size that opens the name of a thing: 20,000 square foot factory, 50-bed hospital."""


def nameable(reading: Reading, found: Found) -> bool:
    """Say whether the phrase names a thing: a site by its noun, or a capitalised name that a verb of opening takes."""
    text = reading.document.folded
    words = text[slice(*found.thing)]
    if (
        words.isalpha()
        and (words.islower() or SITE.fullmatch(words))
        and text.endswith("the ", 0, found.thing[0])
        and members.called(reading, found) is None
    ):
        return False
    if (
        _PLANNED.match(words)
        or (words[0].isdigit() and not _SIZED.match(words))
        or words.split()[0].lower() in NUMBER_WORDS
        or words.split()[0].lower() in {"if", "upwards", "schedule", "employees"}
    ):
        return False
    ahead = max(found.line.sentence.start, found.thing[0] - 24), found.thing[0]
    house = _THE_NAME.fullmatch(words) is not None and _LEAD_IN.search(text, *ahead) is not None
    if house or (words[0].isupper() and (TOLD_BY_KIND.search(text, *ahead) or (found.passive and _KIND_AHEAD.search(text, *ahead)))):
        return True
    is_no_site = _PERSONS.fullmatch(words) or _MOVABLE.fullmatch(words) or _SHOWN.search(text, *ahead)
    if is_no_site or (_MANY.fullmatch(words) and not renewed.is_new(text, found.thing)):
        return False
    if SITE.search(words):
        return not (_LOOSE.match(text, found.verb) and not ends_as_site(_OF.split(words)[0]))
    capital = sum(word[0].isupper() for word in words.split())
    verb = text[found.verb : found.verb + 40 if found.passive else max(found.thing[0], found.verb + 14)].lower()
    if _MAKES.search(verb) and _PLANT.search(words):
        return capital > 0 or (" " in words and not verb.startswith("opened"))
    quoted = text[found.thing[0] - 1] in "\"\u201c\u2018'" and "launched" not in verb
    if _OPENING_OF.match(verb) or "construction" in verb:
        return quoted or (_NAME.fullmatch(words) is not None and " " in words)
    return (capital > 0 and not _SITES_ONLY.search(verb)) or quoted


_PLANNED = compiled(
    r"(?:[a-z]+ ){0,2}(?:foundation stones?|cornerstone|stud(?:y|ies)|reports?|reviews?|surveys?|assessments?|audits?|plans?|designs?|proposals?|details|blueprints?|models?|renderings?|images?) (?:for|of)\b"
)
"""What shows a site that is not there yet."""
_MOVABLE = compiled(
    r"(?:[\w-]+ ){1,4}(?:equipment|beds?|bus(?:es)?|ambulances?|machines?|vehicles?|furniture|supplies|uniforms?|tools?|devices?|kits?|computers?|staff|vans?|trucks?)"
)
"""What a place is fitted or served with, and no place (hospital equipment, a school bus)."""
_SHOWN = compiled(r"\b(?:exhibition|exhibit|display|show|concert|course|campaign|season), (?:the |called )?[\"\u201c\u2018]?$")
"""In front of a name: it is that of a show, whatever noun it has (a new exhibition, Salt Roads)."""
_OF = compiled(r" (?:of|for|at|in) ")
_PERSONS = compiled(
    r"(?:[\w-]+ )*(?:[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Pp]anel|[Cc]ommission|[Tt]ask ?[Ff]orce|[Ee]xecutives?|[Cc]abinet|[Mm]embers|[Oo]fficers)(?: of (?!.*\b(?:[Bb]uilding|[Hh]ouse|[Hh]all|[Oo]ffices?|[Hh]eadquarters)$).*)?"
)
"""Who is sworn in or inaugurated: a body of persons, not what it sits in."""
_MANY = compiled(r"[a-z]+s")
"""A single small plural, which tells of none in particular (has opened offices)."""
_NAME = compiled(r"(?:(?:[A-Z\d][\w'\u2019&.-]*|of|the|and|for|&) ?){2,9}")
_THE_NAME = compiled(r"The [A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+){0,3}")
_LEAD_IN = compiled(r"\b(?:officially|formally) opened $|\b(?:opening|inauguration) of $|\b(?:inaugurated|commissioned) $")
"""In front of a name with its article: what is opened so is a house (officially opened The Beacon)."""
_LOOSE = compiled(r"(?:[Dd]edication|[Oo]pening) of |(?:opened|launched) (?=(?:the|an?|its|their) )|(?:\w+ly|today) launched")
"""What is only opened or launched is a site where its last word is one (no office door)."""
_SITES_ONLY = compiled(
    r"put into|declared (?!open|officially|formally)|pronounced|consecrat|unveil|dedicat|commission|opened|launch|start|began|blessing|officiated"
)
"""Verbs that take other things than sites as well, even where they have a name."""
_OPENING_OF = compiled(r"(?:re-?)?opening")
"""A noun of opening, as ``construction``: what is no site by its noun is one only where it is a name throughout."""
_MAKES = compiled(r"commission|inaugurat|opened")
_PLANT = compiled(
    r"(?:[Pp]roject|[Ss]cheme|[Ss]ystem|[Gg]rid|[Mm]icroscope|[Ss]canner|[Tt]elescope|(?<= )[Ss]ite|[Ss]imulator|[Tt]urbine|[Rr]eactor|[Ff]urnace|[Ss]upercomputer)s?$"
)
"""What is put to work though it is no building: a water project."""
