"""What stands behind a place: the house that a room is in, the town, its province and its country."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from generator.expressions import compiled
from generator.extract.english import whereabouts
from generator.extract.english.joined_names import LAND_NAMES
from generator.extract.english.words import lexicon

Range = tuple[int, int]
_NAME = r"[A-Z][\w'\u2019-]+(?: [A-Z][\w'\u2019-]+)"
_POST = r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:President|Prime|Vice|Deputy|Minister|Chief|Governor|Mayor|Union|First|Shri|Smt|Hon|Sir|Mr|Mrs|Ms|Dr|Prof|Professor|Ambassador|Chairman|Secretary|Senator|Director)\b)"
_CLOSED = r"(?=[.,]? (?:on|today|yesterday|last|this|from|and (?:in|on|was|the)|\d)\b|, (?:the|an?|its|he|she|they|during|where|when|as|while|after|before|following|with|amid|attended|under|said|says|saying|President|Prime|Vice|Deputy|Minister|Chief|Governor|Mayor|Union|First|Shri|Smt|Hon|Sir|Mr|Mrs|Ms|Dr|Prof|Professor|Ambassador|Chairman|Secretary)\b|, [a-z]+ing\b|\.?$)"
_IN_TOWN = compiled(
    rf" (?:in|at) (?:the (?:capital|capital city|city|town|capital city of|city of|town of) |(?:downtown|central) )?{_NAME}{{0,3}}(?=[.,;:()]|$| (?:on|and|in|today|yesterday|last|this|to|for|from|where|during|with|attended|by|as|after|before|under|was|were)\b)"
)
"""Its town makes a place of a society or a ministry: held at the Royal Guild in Norvik."""
_PROVINCE = compiled(rf", {_POST}(?:St\.? )?{_NAME}{{0,2}}{_CLOSED}")
"""Behind a town: the province that it lies in."""
_TAIL = compiled(rf"(?:, {_POST}(?:St\.? )?{_NAME}{{0,2}}){{1,3}}(?:{_CLOSED}|(?= of [A-Z]))")
"""The town behind a comma: held at the Alder Hall, Norvik."""
_HOUSE = compiled(rf", (?:the )?{_POST}[A-Z][\w'\u2019-]*(?: (?:(?:of|the|for|and) )*[A-Z][\w'\u2019-]*){{0,6}}(?= in [A-Z])")
"""The house in which a room is, with its town behind (the South Annex, House of Deputies in Norvik)."""
_OF_ITS = compiled(
    r" of (?:the|its) (?:university|college|school|institute|academy|hospital|ministry|department|council|museum|library|company|bank|club|hotel|city|town|varsity)\b"
)
"""Whose a hall is, told by its kind (the Lin Hall of the university)."""
_SEAT_TAIL = compiled(
    rf", {_POST}[A-Z][\w'\u2019-]*(?: (?:(?:of|the|o|de|la|el|al) )*[A-Z][\w'\u2019-]*){{0,5}}(?:, {_POST}{_NAME}{{0,2}})?(?:{_CLOSED}|(?= in the (?:city|capital|town)\b))"
)
"""Behind the seat of a body, a comma, and where it is (the Lin Bank head office, Roe Park in the city)."""
_LAND = compiled(
    rf", (?P<land>(?:(?:Sultanate|Republic|Kingdom|State) of )?{_NAME}{{0,2}}?)(?=[.,;]|$| (?:on|today|yesterday|last|this|from|to)\b)"
)
_WORDS = 2


def seat(text: str, stop: int, end: int) -> Range | None:
    """Return the town that ``in`` leads to behind a house, with its province (in Norvik City, Lin)."""
    town = _IN_TOWN.match(text, stop, end)
    province = _PROVINCE.match(text, town.end(), end) if town else None
    return (town.start(), province.end() if province else town.end()) if town else None


def of_a_seat(text: str, stop: int, end: int) -> Range | None:
    """Return the town behind the seat of a body, told by ``in`` or a comma."""
    tail = _SEAT_TAIL.match(text, stop, end)
    return seat(text, stop, end) or (tail.span() if tail else None)


def behind(text: str, place: Range, end: int, *, venue: bool) -> int:
    """Return the end of a place with what lies around it: a house with its town, a town with its state or country."""
    begin, stop = place
    if division := _IN_DIVISION.match(text, stop, end):
        return division.end()
    if not venue and not text.startswith(("Barangay ", "Brgy"), begin) and text.count(" ", begin, stop) < _WORDS:
        state = whereabouts.STATE.match(text, stop, end)
        return state.end() if state else _behind_land(text, stop, end)
    house = _HOUSE.match(text, stop, end) if venue else None
    town = seat(text, house.end(), end) if house else None
    if town:
        return town[1]
    its = _OF_ITS.match(text, stop, end) if venue else None
    stop = its.end() if its else stop
    tail = _TAIL.match(text, stop, end)
    return tail.end() if tail else stop


def _behind_land(text: str, stop: int, end: int) -> int:
    """Return the end of a town with its country, where that is a known one (Norvik, Japan)."""
    land = _LAND.match(text, stop, end)
    name = land["land"].lower().split(" of ")[-1] if land else ""
    if land and (name in lexicon("places") | LAND_NAMES or name.split()[0] in lexicon("places")):
        return land.end()
    region = _REGION.match(text, stop, end) or _AROUND.match(text, stop, end)
    return region.end() if region else stop


_IN_DIVISION = compiled(
    r",? (?:in|of) (?:the )?(?:Block|Tehsil|Taluka?|Mandal|Barangay|Sub-?[Dd]istrict|District|Ward|Sub-?[Cc]ounty|Constituency|Parish|Zone|Division) (?:No\.? ?\d+|\d+|[A-Z][\w-]+(?: [A-Z][\w-]+)?)(?=[.,;]|$| (?:on|today|yesterday|last|this|and|in)\b)"
)
"""Behind a village: the division, with its kind in front, that it lies in (Oak Panchayat in Block Lintown)."""
_AROUND = compiled(rf", (?:District |County |Co\. )?{_POST}{_NAME}{{0,2}}(?=\.?$|;|[,.]? (?:on|today|yesterday|last (?!year)|this|from)\b)")
"""Behind a town, at the end of what is told of it: its region, known or not (Alder City, East Lin)."""


_REGION = compiled(
    r", (?!(?:Mr|Mrs|Ms|Dr|Rev|Hon|Sen|Gov|Rep|Prof|Inc|Ltd|Co|Corp|Jr|Sr|Capt|Gen|Col|Maj|Sgt|Shri|Smt|Engr)\.)[A-Z][a-z]{1,4}\.(?=$|[,;]| [a-z])"
    r"| in Co\.? [A-Z][a-z]+| (?:near|outside) [A-Z][\w-]+(?=[.,;]|$| on )"
)
"""Behind a town: its state, shortened (Strathmore, Ont.), its region, the larger town that it is near."""
