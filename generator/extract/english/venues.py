"""What shows that a name is a place: a house by its noun, the seat of a body; and what shows that it is none."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re

from generator.expressions import compiled
from generator.extract.english.gatherings import GATHERING

SEAT = compiled(
    r"(?: \([A-Z]{2,8}\))?(?:['\u2019]s?)?(?: (?:main|new|city|central|downtown|multi-?purpose|assembly|conference|sports))? (?:premises|headquarters|HQ|Hq|head office|main office|offices?|auditorium|campus"
    r"|amphitheat(?:re|er)|gym(?:nasium)?|grounds|fairgrounds|stadium|boardroom|ballroom|chapel|pavilion|hall|library|clubhouse|cafeteria|courtyard|conference room|lawn|banquet hall|marae|temple|shrine|mosque|church)\b|(?: [a-z]+){1,3} (?:base|park|base park|site|yard)(?=[.,;]|$| (?:on|in|today|yesterday)\b)"
    r"|(?: [a-z][a-z-]*){0,3} (?:plant|factory|mill|works|facility|shipyard|warehouse|depot|workshop|showroom|laboratory|research cent(?:re|er)|training cent(?:re|er)|research campus|campus|station|airport|harbour|cemetery|racecourse|castle)(?=[.,;]|$| (?:on|in|near|today|yesterday|last|this)\b)"
)
"""Written small behind an organisation, it makes a place of it."""
BARE_SEATS = frozenset(["embassy", "consulate", "university", "hospital", "school", "college", "ministry", "institute", "chamber"])
"""Words that are a place only with their town (the Embassy in Norvik)."""
NO_PLACE = compiled(
    rf"\b(?:{GATHERING}(?! (?:(?:and|&) )?(?:Exhibition |Convention |Conference )?(?:Cent|Hall|Complex|Room|Ground|Park|Site|Hotel|Plaza|Square))|Ceremony|Department|Ministry|Government(?! (?:[A-Z][\w-]* ){{0,4}}(?:Hospital|College|School|Polytechnic|University|House|Press|Stadium|Museum|Cent(?:re|er)))|Council|Committee|Board|Agency|Authority|Association|Union|Bank|Ltd|Limited|Inc|Group|Company|Corporation|Society|Federation|Level(?! \d Hospital)|(?:Science|Technology|Engineering)(?! (?:and |& )?(?:Innovation |Technology )?(?:Park|Museum|Cent))|Memorand|MoU)\b(?! (?:Chambers?|Hall|House|Buildings?|Auditorium|Headquarters|Secretariat|Grounds|Complex|Offices|Tower|Theatre|Plaza)\b)"
)
ROOM = compiled(
    r"(?:[A-Z][\w-]+ ){0,3}(?:Room|Hall|Auditorium|Lawn|Foyer|Chamber|Chambers|Campus|Premises|Headquarters|Complex|Building|Secretariat) of "
)
"""A room of an office is a place: Conference Room of the Ministry of Trade."""
VENUE = compiled(
    r"\b(?:Cent(?:re|er)|Hall|Park|Hotel|Campus|Auditorium|Stadium|Bhawan|Bhavan|Bhaban|Area|Estate|Building|Plaza|House|Room|Works|gasworks|Port|Airport|Station|Hospital|School|College|University|Institute|Academy|Palace|Complex|Theatre|Theater|Ground|Grounds|Showgrounds?|Square|Tower|Pavilion|Museum|Library|Garden|Gardens|Resort|Club|Arena|Pier|Wharf|Quay|Hub|Embassy|Temple|Church|Village|Zone|Island|Mall|Court|Kendra|Sadan|Fort|Villa|Regency|Inn|Bay|Street|Road|Avenue|Lane|Boulevard|Lodge|Guest ?[Hh]ouse|Castle|Cathedral|Mosque|Chapel|Abbey|Shrine|Manor|Mansion|Marina|Terminal|Garrison|Cantonment|Dam|Harbou?r|Beach|Ranch|Depot|Jetty|Zoo|Seminary|Monastery|Polytechnic|Ashram|Gurdwara|Masjid|Bazaar|Chowk|Nagar|Bhavana|Vidyalaya|Mahal|Niwas|Cemetery|Courthouse|Racecourse|Stage|Annexe?|Marae|Maidan|Mandapam|Quad|Dockyard|Shipyard|Barracks|Gymnasium|Ballroom|Amphitheat(?:re|er)|Chamber|Chambers|Headquarters|Secretariat|Parliament|Residence|Rooftop|Atrium|Lobby|HQ|Hq|(?:Head|Main|State|Regional|Corporate|City) Office)\b"
)
HOUSE = compiled(
    r"\b(?:Office|Headquarters|HQ|Building|Hall|Auditorium|Campus|Secretariat|Complex|House|Chambers|Cent(?:re|er)|Tower|Hotel|Ballroom|Pavilion|Rooftop|Park|Stadium)$"
)
"""Ends the name of a house, whoever owns it (the Lin Oil Corporation Limited State Office)."""
OF_A_GATHERING = compiled(rf"\b{GATHERING}(?: 20\d\d)?$")
"""Ends the name of a gathering, which is no place: its town is."""
OWNED = compiled(
    r"(?:[A-Z][\w-]+ ){0,3}[A-Z][\w-]+['\u2019]s (?:[a-z][a-z-]+,? )?(?:prestigious|historic|historical|renowned|famous|famed|iconic|landmark|popular|beautiful|scenic|modern|newest|new|main|largest|oldest|central|downtown|upscale|luxurious|state-of-the-art|[a-z]+-old) (?:the )?(?=[A-Z][\w-]+ [A-Z])"
)
"""In front of a house: the town whose it is, and what is thought of it (Norvik's historic | Alder Hall)."""
_RANK = compiled(
    r"(?:(?:Lieutenant|Major|Brigadier|Vice|Rear) )?(?:General|Colonel|Major|Captain|Brigadier|Admiral|Marshal|Sir|Lord|Lady|Dame|President|Governor|Professor|Saint|King|Queen|Prince|Princess|Sultan|Chief)"
)
"""A rank with which the name of a house may begin, which alone is no place."""
_POSSESSIVE = compiled(r"(?:['\u2019]s|s['\u2019])$")
_CAMPUS = r"(?:University|Institute|College|Academy|School|Hospital|Polytechnic|Cent(?:re|er)|Museum|Laboratory)\b[^.;()]{0,60} ?\("
PART = compiled(
    r" (?:side|end|bank|section|stretch|approach) of the (?:[a-z]+|[A-Z][\w-]+(?: [A-Z][\w-]+){0,3})(?: [a-z]+)?(?=[.,;]|$| (?:on|to|for|and|as|today|yesterday|where)\b)"
)
"""Behind a road or a river: the part of it that is meant (on the Oak Road side of the bank)."""


def in_full(text: str, letters: str) -> tuple[int, int] | None:
    """Return the house for which letters stand, where the text says in full that something was at it, with the hall in front."""
    at = text.find(f" ({letters})") if letters.isupper() and letters.isalpha() else -1
    told = _HALL_AT.search(text, max(0, at - 120), at) if at > 0 else None
    shown = told is not None and VENUE.search(told["house"]) is not None
    return (told.start("place"), at + len(letters) + len(" ()")) if told and shown else None


_HALL_AT = compiled(
    r"\b(?:at|in|inside) (?:the )?(?P<place>(?:[A-Z][\w'\u2019-]*(?: [A-Z\d][\w'\u2019-]*){0,4}, )?(?:the )?(?P<house>[A-Z][\w'\u2019-]*(?: (?:(?:of|for|and|&) )?[A-Z][\w'\u2019-]*){1,6}))$"
)


def is_half(words: str) -> bool:
    """Say whether words are only the beginning of a place: a rank, or whose it is (General | Oak Hall, Norvik's | Hall)."""
    return _RANK.fullmatch(words) is not None or _POSSESSIVE.search(words) is not None


def is_house(text: str, words: str) -> bool:
    """Say whether words name a house, or letters stand for a body with a campus (the Lin Institute of Science (LIS): signed at LIS)."""
    letters = words.isupper() and words.isalpha()
    return VENUE.search(words) is not None or (letters and re.search(rf"{_CAMPUS}{words}\)", text) is not None)


ROOM_OF = r"(?:[a-z]+ )?(?:boardroom|auditorium|conference (?:room|hall)|meeting room|hall|lobby|foyer|premises|campus|grounds|headquarters|head office|main office|offices?|residence|lawns?|library) of (?:the )?"
"""In front of a body, a room or a seat of it, written small (the boardroom of Lin Bank)."""
