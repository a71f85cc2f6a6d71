"""Numbers with their units in English text: money, percentages, counts, durations, ranges."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from typing import NamedTuple

from generator.extract.english.words import FUNCTION_WORDS, MONTHS, NUMBER_WORDS, WEEKDAYS


class Measured(NamedTuple):
    """A number with its unit, as a range of the folded text."""

    start: int
    end: int
    number_start: int
    """Where the number itself begins, behind the qualifier."""
    value: float
    value_to: float | None
    unit: tuple[int, int]
    qualifier: tuple[int, int] | None
    kind: str
    """``money``, ``share``, ``time`` or ``count``."""


_CURRENCY = r"(?:GH[\u00a2\u20b5S]|GHC|[NRKP](?=\d[\d,.]*(?:,\d{3}|[ -]?(?:million|billion|trillion|bn)\b))|US\$|HK\$|NT\$|NZ\$|CA\$|AU\$|S\$|A\$|C\$|R\$|US \$|USD|HKD|SGD|EUR|GBP|AUD|CAD|JPY|RMB|CNY|AED|SAR|QAR|CHF|INR|MYR|PHP|THB|NGN|KES|ZAR|PGK|SYP|LKR|PKR|BDT|NPR|VND|IDR|KRW|TWD|MOP|EGP|JOD|KWD|BHD|OMR|UGX|TZS|ETB|ZMW|BWP|MUR|FJD|NZD|BRL|MXN|PLN|SEK|NOK|DKK|TRY|KZT|UZS|RM|Rs\.?|Re\.?|KSh\.?|Ksh\.?|Rp\.?|\$|\u00a3|\u20ac|\u00a5|\u20b9|\u20a6|\u20b1|\u0e3f|\u20a9)"
_SCALES = {
    "hundred": 1e2, "thousand": 1e3, "k": 1e3, "million": 1e6, "millions": 1e6, "mn": 1e6, "mln": 1e6, "m": 1e6, "billion": 1e9, "bn": 1e9, "bln": 1e9, "b": 1e9,
    "trillion": 1e12, "tn": 1e12, "lakh": 1e5, "lakhs": 1e5, "lac": 1e5, "lacs": 1e5, "crore": 1e7, "crores": 1e7, "cr": 1e7, "lakh crore": 1e12, "lakh crores": 1e12,
}  # fmt: skip
_LONG_SCALE = r"(?:lakh crores?|hundred|thousand|millions?|billion|trillion|lakhs?|lacs?|crores?)"
_SHORT_SCALE = r"(?:mn|mln|bn|bln|tn|cr|m|b|k)"
_DIGITS = r"(?:\d{1,3}(?:,[ ]?\d{2,3})+(?:\.\d+)?|\d{1,3}(?:[ \u202f\u2009]\d{3})+(?![\d,])|\d+(?:\.\d+)?)"
_WORD = r"(?:one(?= (?:hundred|thousand|million|billion|lakh|crore)\b)|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)"
_QUALIFIER = r"(?:more than|less than|fewer than|not less than|no less than|no fewer than|at least|at most|as many as|as much as|close to|up to|in excess of|upwards of|just over|just under|well over|well above|nearly|almost|over|about|around|approximately|approx\.?|roughly|some|circa|an estimated|above|under|below|over a|another)"
_SHARE = r"(?:%|per cent\b|percent\b|percentage points?\b|basis points\b|pc\b)"
_NUMBER = rf"(?:{_DIGITS}|\b{_WORD}\b)"
_MONEY = re.compile(
    rf"(?:\b(?P<q>{_QUALIFIER}) )?(?P<whole>(?P<between>between )?(?P<c>(?<![A-Za-z]){_CURRENCY}) ?(?P<n>{_DIGITS})(?P<s>[ -]?{_LONG_SCALE}\b| ?{_SHORT_SCALE}\b)?"
    rf"(?:(?:(?: ?(?:-|\u2013|to) ?| and )(?P<c2>{_CURRENCY}) ?|[-\u2013](?={_DIGITS}[ -]?(?:{_LONG_SCALE}|{_SHORT_SCALE})\b))(?P<n2>{_DIGITS})(?P<s2>[ -]?{_LONG_SCALE}\b| ?{_SHORT_SCALE}\b)?)?(?P<plus>\+)?)",
    re.IGNORECASE,
)
_PLAIN = re.compile(
    rf"(?:\b(?P<q>{_QUALIFIER}) (?:a )?)?(?P<whole>(?P<between>between )?(?<![\w.,/#$\u00a3\u20ac\u20b9:-])(?P<n>{_NUMBER})(?P<s>[ -]{_LONG_SCALE}\b|{_SHORT_SCALE}\b(?! ))?"
    rf"(?:(?: ?(?:-|\u2013) ?| to | and )(?P<n2>{_DIGITS})(?P<s2> {_LONG_SCALE}\b)?(?= ?{_SHARE}| [a-z]))?(?P<plus>\+)?(?P<hyphen>-(?=[a-z]))?)",
    re.IGNORECASE,
)
_HORIZON = re.compile(
    r"(?:\b(?:next|past|last|coming|within|every|first|these|another|over the|previous|following|per|in|over|for the)\s(?:the )?)$",
    re.IGNORECASE,
)
_DONE = re.compile(r"\b(?:built|constructed|completed|took|taken|lasted|spent|delivered|finished)\b[^.;]{0,30}$")
_FEW = frozenset(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
"""Behind ``the``, they count what has been told before (the five laboratories)."""
_RECORD = re.compile(r"\b(?:first|largest|biggest|highest|best|worst)\b[^.;]{0,60}\bin $")
_TIMES = frozenset(
    [
        "year",
        "years",
        "month",
        "months",
        "week",
        "weeks",
        "day",
        "days",
        "hour",
        "hours",
        "minute",
        "minutes",
        "second",
        "seconds",
        "decade",
        "decades",
    ]
)
_UNITS = re.compile(
    r"(?:sq\.? ?(?:ft|m|km|mi|feet|metres?|meters?|miles?|kilometres?|kilometers?)\.?|square[ -](?:foot|feet|met(?:re|er)s?|kilomet(?:re|er)s?|miles?|yards?)|cubic (?:met(?:re|er)s?|feet)|sqm|sqft|m2|km2"
    r"|[GMkT]W(?:h|p|e)?|[GMTPK]B|mph|kmh|km/h|km|kg|mg|ml|cm|mm|hectares?|ha|MTPA|mtpa|TEUs?|bpd|tonnes?|tons?|tpa|kW|GHz|Gbps|Mbps|degrees?|times(?= (?:the|more|higher|as|larger|greater|faster|bigger)\b)|(?:U\.?S\.? |Hong Kong |Singapore |Canadian |Australian )?dollars?|euros|rupees|yuan|yen|ringgit|baht|pesos|naira|cedis|shillings|dirhams|riyals|kina|taka|kwacha|won|roubles|rubles|dinars|rials|lira|pula|rand|birr|USD|EUR|GBP|PGK|AED|SAR|HKD|SGD|MYR|NGN|KES|ZAR|INR|PHP|THB|MT|TPD|MLD|MGD|GL)\b"
)  # fmt: skip
_CURRENCY_WORD = re.compile(
    r"(?:u\.?s\.? |hong kong |singapore |canadian |australian )?dollars?|euros|rupees|yuan|yen|ringgit|baht|pesos|naira|cedis|shillings|dirhams|riyals|kina"
    r"|taka|kwacha|won|roubles|rubles|dinars|rials|lira|pula|rand|birr|usd|eur|gbp|pgk|aed|sar|hkd|sgd|myr|ngn|kes|zar|inr|php|thb"
)
"""Currencies behind the number, folded."""
_HYPHENED = re.compile(r"(?:square[ -](?:foot|met(?:re|er)|mile|kilomet(?:re|er))|(?:giga|mega|kilo)watt(?:-hour)?|[a-z]+)\b")
_HYPHEN_UNITS = frozenset(
    [
        "day",
        "week",
        "month",
        "year",
        "hour",
        "minute",
        "mile",
        "kilometre",
        "kilometer",
        "metre",
        "meter",
        "foot",
        "acre",
        "hectare",
        "storey",
        "story",
        "bed",
        "seat",
        "seater",
        "room",
        "member",
        "unit",
        "megawatt",
        "gigawatt",
        "kilowatt",
        "lane",
        "person",
        "tonne",
        "ton",
        "bedroom",
        "berth",
        "km",
        "inch",
        "litre",
        "liter",
        "square-foot",
        "square-metre",
        "square-meter",
        "strong",
        "point",
        "stage",
        "floor",
        "berths",
        "key",
        "pupil",
        "place",
    ]
)
_IRREGULAR = frozenset(
    [
        "people",
        "men",
        "women",
        "children",
        "staff",
        "personnel",
        "sheep",
        "fish",
        "aircraft",
        "spacecraft",
        "hectares",
        "persons",
        "feet",
        "mice",
        "alumni",
        "faculty",
    ]
)
_NOT_NOUNS = frozenset(
    [
        "years'",
        "months'",
        "is",
        "was",
        "has",
        "this",
        "its",
        "his",
        "as",
        "us",
        "plus",
        "times",
        "less",
        "across",
        "perhaps",
        "always",
        "towards",
        "afterwards",
        "minutes'",
        "days'",
        "ones",
        "yes",
        "does",
        "others",
        "thus",
        "versus",
        "overseas",
        "besides",
        "sees",
        "says",
        "runs",
        "makes",
        "gives",
        "takes",
        "uses",
        "works",
        "continues",
        "remains",
        "includes",
        "offers",
    ]
)
_DOCUMENTS = frozenset(["mous", "memoranda", "agreements", "contracts", "deals", "pacts", "accords", "declarations", "lois"])
_NAMED = re.compile(
    r"(?:\b(?:No|Nos|Phase|Section|Article|Chapter|Page|Room|Level|Stage|Grade|Class|Block|Pier|Gate|Hall|Suite|Unit|Lot|Vision|Tier|Type|Highway|Route|Terminal|Line|Goal|SDG|Year|Batch|Part|Day|Round|Category|Industry|Web|Version|Covid|Expo|Horizon|Agenda|Booth|Local|aged?|page|pp|version)\.?|[A-Z][\w'\u2019]+) $"
)
_DIGIT = re.compile(r"\d")
_HINT = re.compile(rf"\d|\b{_WORD}\b", re.IGNORECASE)
"""A digit or a word for a number: most sentences have none."""
_NOT_SCALED_YEAR = re.compile(r"(?:19|20)\d\d$")


def read(text: str, start: int, end: int) -> list[Measured]:
    """Return the measures in ``text[start:end]`` in order; they do not overlap."""
    if not _HINT.search(text, start, end):
        return []
    found = (
        [m for match in _MONEY.finditer(text, start, end) if not _is_endless(match) and (m := _money(text, match, end)) is not None]
        if _DIGIT.search(text, start, end)
        else []
    )
    taken = [(m.start, m.end) for m in found]
    for match in _PLAIN.finditer(text, start, end):
        if _is_endless(match) or any(a < match.end() and match.start("whole") < b for a, b in taken):
            continue
        measured = _plain(text, match, start, end)
        if measured is not None:
            found.append(measured)
    return sorted(found)


_LONGEST = 40
"""Characters in the longest number that measures anything."""


def _is_endless(match: re.Match[str]) -> bool:
    """Say whether a number is too long to be reckoned with."""
    return len(match["n"]) > _LONGEST or len(match["n2"] or "") > _LONGEST


def _number(words: str) -> float:
    low = words.lower()
    if low[0].isdigit():
        return float(re.sub(r"[, \u202f\u2009]", "", low))
    return float(sum(NUMBER_WORDS[part] for part in low.split("-")))


def _tidy(value: float) -> float:
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded


def _values(match: re.Match[str]) -> tuple[float, float | None]:
    """Return the value or the two ends of a range; a scale behind the second end holds for both."""
    scale = (match["s"] or "").strip(" -").lower()
    second = (match["s2"] or "").strip(" -").lower() if match["n2"] else ""
    factor = _SCALES.get(scale, 1.0)
    upper = _SCALES.get(second, 1.0)
    low = _number(match["n"]) * (factor if scale or not second else upper)
    return _tidy(low), _tidy(_number(match["n2"]) * (upper if second else factor)) if match["n2"] else None


def _qualified(match: re.Match[str], unit_end: int, unit: tuple[int, int], kind: str) -> Measured:
    value, value_to = _values(match)
    qualifier = match.span("q") if match["q"] else (match.span("plus") if match["plus"] else None)
    if qualifier is not None and match["q"] and (match["q"].lower() in {"another", "over a"} or _spread(match)):
        qualifier = None
    start = match.start("q") if qualifier is not None and match["q"] else match.start("whole")
    return Measured(start, unit_end, match.start("n"), value, value_to, unit, qualifier, kind)


def _spread(match: re.Match[str]) -> bool:
    """Say whether an ``over`` belongs to the verb before it (spread over 42 acres)."""
    return match["q"].lower() in {"over", "around", "about", "under", "above", "below"} and bool(
        _SPREAD.search(match.string, max(0, match.start("q") - 16), match.start("q"))
    )


_SPREAD = re.compile(
    r"\b(?:spreads?|space|spread out|sprawls?|sprawled|spans?|spanning|sprawling|held|stretch(?:es|ed|ing)|extend(?:s|ed|ing)?|hand(?:s|ed)?|takes?|took) $"
)


def _money(text: str, match: re.Match[str], end: int) -> Measured | None:
    del text, end
    if match["c"].lower() in {"re.", "re", "rm", "rp"} and not match["c"][0].isupper():
        return None
    return _qualified(match, match.end("whole"), match.span("c"), "money")


def _plain(text: str, match: re.Match[str], start: int, end: int) -> Measured | None:
    after = _behind_digits(text, match.end("whole"), end)
    ahead = text[max(start, match.start("whole") - 24) : match.start("whole")]
    share = re.compile(rf"[ -]?(?P<u>{_SHARE})", re.IGNORECASE).match(text, after, end)
    if share:
        return _qualified(match, share.end("u"), share.span("u"), "share")
    if match["hyphen"]:
        return _hyphened(text, match, after, end)
    if _is_name(match, ahead, text, after) or (ahead.endswith("the ") and not match["q"] and not match["s"] and match["n"].lower() in _FEW):
        return None
    unit = _unit(text, after, end, document=match["n"].lower() in {"two", "three"})
    if unit is None:
        return None
    noun = text[unit[0] : unit[1]].lower()
    time = noun in _TIMES
    if time and _is_horizon(ahead, match, text, start):
        return None
    measured = _qualified(match, unit[1], unit, "time" if time else "money" if _CURRENCY_WORD.fullmatch(noun) else "count")
    return (
        measured._replace(start=match.start("whole"), qualifier=None) if time and match["q"] and match["q"].lower() == "over" else measured
    )


def _behind_digits(text: str, at: int, end: int) -> int:
    """Return the offset behind a repetition in digits (``twenty-six (26) companies``)."""
    again = _AGAIN.match(text, at, end)
    return again.end() if again else at


_AGAIN = re.compile(r" ?\(\d[\d,]*\)(?= [a-z])")


def _is_name(match: re.Match[str], ahead: str, text: str, after: int) -> bool:
    """Say whether the digits are a year, an ordinal, a date or part of a name."""
    number = match["n"]
    if not match["s"] and not match["q"] and _NOT_SCALED_YEAR.match(number):
        return True
    if re.compile(r"(?:st|nd|rd|th)\b|[:/]\d|\s?(?:am|pm|a\.m|p\.m|hrs)\b|[A-Z]\w*").match(text, after):
        return True
    following = re.compile(r"\s?([A-Za-z]+)").match(text, after)
    if following and following[1].lower() in MONTHS and following[1][0].isupper():
        return True
    before = ahead.rstrip().rsplit(" ", 1)[-1].strip("(,").lower().rstrip(".")
    if before in MONTHS or before in WEEKDAYS:
        return True
    return bool(
        not match["q"]
        and "," not in number
        and number[0].isdigit()
        and _NAMED.search(ahead)
        and not re.search(r"(?:^|[.!?\u201c\"] )[A-Z]\w* $", ahead)
        and len(number) < 5
    )


def _is_horizon(ahead: str, match: re.Match[str], text: str, start: int) -> bool:
    lead = text[max(start, match.start() - 60) : match.start("whole")]
    if _RECORD.search(lead):
        return True
    if _DONE.search(lead):
        return False
    words = (match["q"] or "").lower()
    return bool(
        _HORIZON.search(ahead)
        or words in {"over", "another"}
        or re.compile(r"\s*\w+ (?:ago|later|earlier|before|old)\b").match(text, match.end("whole"))
    )


def _hyphened(text: str, match: re.Match[str], after: int, end: int) -> Measured | None:
    unit = _HYPHENED.match(text, after, end)
    if unit is None or match["n"].lower() == "one":
        return None
    word = unit.group().lower().replace(" ", "-")
    if word not in _HYPHEN_UNITS and not word.endswith("watt"):
        return None
    if text[unit.end() : unit.end() + 4] == "-old":
        return None
    return _qualified(match, unit.end(), unit.span(), "count")


_NEXT = re.compile(r" (?P<w>[A-Za-z][\w'\u2019-]*)")


def _unit(text: str, after: int, end: int, *, document: bool) -> tuple[int, int] | None:
    """Return the range of the unit behind a number: a unit of measure, or the plural noun with at most three words before it."""
    measure = re.compile(rf"[ -]?(?P<u>{_UNITS.pattern})").match(text, after, end)
    if measure:
        return measure.span("u")
    at = after
    for _ in range(4):
        word = _NEXT.match(text, at, end)
        if word is None:
            return None
        low = word["w"].lower()
        if low in FUNCTION_WORDS - {"other", "such", "and"} or low in MONTHS or (low == "and" and at == after):
            return None
        if low in {"memoranda", "memorandums", "memorandum"}:
            phrase = re.compile(r"[Mm]emorand(?:a|ums?)(?: of (?:[Uu]nderstanding|[Cc]ooperation))?").match(text, word.start("w"), end)
            return phrase.span() if phrase else None
        if _is_plural(low):
            return (word.start("w"), word.end("w")) if not document or low in _DOCUMENTS else None
        at = word.end()
    return None


def _is_plural(low: str) -> bool:
    if low in _IRREGULAR or low in {"mous"}:
        return True
    return len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "'s", "\u2019s", "ous", "ics")) and low not in _NOT_NOUNS
