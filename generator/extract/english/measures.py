"""Numbers with their units in English text: money, percentages, counts, durations, ranges."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.english.no_measure import NOT_SCALED_YEAR, is_name
from generator.extract.english.units import (
    COMPOUND,
    COUNTED,
    CURRENCY,
    CURRENCY_WORD,
    DIGITS,
    DOCUMENTS,
    FIRST_HALF,
    HUNDREDS,
    HYPHEN_UNITS,
    HYPHENED,
    IRREGULAR,
    LISTED,
    LONG_SCALE,
    MASSES,
    NOT_NOUNS,
    NOTIONS,
    QUALIFIER,
    RATIO,
    SCALES,
    SHARE,
    SHORT_SCALE,
    SPACED,
    TIMES,
    UNITS,
    WORD,
)
from generator.extract.english.words import FUNCTION_WORDS, MONTHS, NUMBER_WORDS, lexicon


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


_NUMBER = rf"(?:{DIGITS}|\b(?:{HUNDREDS})?{WORD}\b)"
_MONEY = compiled(
    rf"(?:\b(?P<q>{QUALIFIER}) )?(?P<whole>(?P<between>between )?(?P<c>(?<![A-Za-z]){CURRENCY}) ?(?P<n>{DIGITS})(?P<s>[ -]?{LONG_SCALE}\b| ?{SHORT_SCALE}\b)?"
    rf"(?:(?:(?: ?(?:-|\u2013|to) ?|(?(between) and |(?!)))(?P<c2>{CURRENCY}) ?|[-\u2013](?={DIGITS}[ -]?(?:{LONG_SCALE}|{SHORT_SCALE})\b))(?P<n2>{DIGITS})(?P<s2>[ -]?{LONG_SCALE}\b| ?{SHORT_SCALE}\b)?)?(?P<plus>\+)?)",
    re.IGNORECASE,
)
_PLAIN = compiled(
    rf"(?:\b(?P<q>{QUALIFIER}) (?:a )?)?(?P<whole>(?P<between>between )?(?<![\w.,/#$\u00a3\u20ac\u20b9:-])(?P<n>{_NUMBER})(?P<s>[ -]{LONG_SCALE}\b|{SHORT_SCALE}\b(?! )| ?(?:mn|mln|bn|bln)(?= [A-Za-z])|m(?= {MASSES}\b))?(?(between)(?:%(?= and \d))?)"
    rf"(?:(?: ?(?:-|\u2013) ?| to |(?(between) and |(?!)))(?P<n2>{DIGITS})(?P<s2> {LONG_SCALE}\b)?(?= ?{SHARE}| [a-z]))?(?P<plus>\+|-plus\b)?(?P<hyphen>-(?=[a-z]))?)",
    re.IGNORECASE,
)
_HORIZON = compiled(
    r"(?:\b(?:next|past|last|coming|within|every|first|these|another|over the|previous|following|per|in|over|for the)\s(?:the )?)$",
    re.IGNORECASE,
)
_DONE = compiled(
    r"\b(?:built|constructed|completed|took|taken|lasted|spent|delivered|finished|valid|runs|lasts|(?:will|to) (?:run|last)|repayable|(?:term|tenure|period|duration) of)\b[^.;]{0,30}$"
)
_FEW = frozenset(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"])
"""Behind ``the``, they count what has been told before (the five laboratories)."""
_RECORD = compiled(r"\b(?:first|largest|biggest|highest|best|worst)\b[^.;]{0,60}\bin $")
_DIGIT = compiled(r"\d")
_HINT = compiled(rf"\d|\b{WORD}\b", re.IGNORECASE)
"""A digit or a word for a number: most sentences have none."""


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
    at = start
    while match := _PLAIN.search(text, at, end):
        at = max(match.end(), match.start() + 1)
        money = max((b for a, b in taken if a < match.end() and match.start("whole") < b), default=None)
        if match["n2"] and NOT_SCALED_YEAR.match(match["n"]) and _IN_YEAR.search(text, max(start, match.start() - 12), match.start("n")):
            at = match.start("n2")
            continue
        if money is not None and match["n2"]:
            at = max(money, match.start() + 1)
        if _is_endless(match) or money is not None:
            continue
        measured = _plain(text, match, start, end)
        if measured is not None:
            found.append(measured)
    return sorted(found)


_IN_YEAR = compiled(r"\b(?:in|since|by|during|of) $")
"""In front of a year that is no end of a range (from 33% in 2015 to 17%)."""
_LONGEST = 40
"""Characters in the longest number that measures anything."""


def _is_endless(match: re.Match[str]) -> bool:
    """Say whether a number is too long to be reckoned with."""
    return len(match["n"]) > _LONGEST or len(match["n2"] or "") > _LONGEST


_DECIMAL_COMMA = compiled(r"\d{1,3},\d")
"""As in 4,2 billion."""


def _number(words: str) -> float:
    low = words.lower()
    if _DECIMAL_COMMA.fullmatch(low):
        return float(low.replace(",", "."))
    if low[0].isdigit():
        return float(re.sub(r"[, \u202f\u2009]", "", low))
    hundreds, _, rest = low.rpartition(" hundred and ")
    first = 100 * NUMBER_WORDS.get(hundreds, 1) if hundreds else 0
    return float(first + sum(NUMBER_WORDS[part] for part in rest.replace(" ", "-").split("-")))


def _tidy(value: float) -> float:
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded


def _values(match: re.Match[str]) -> tuple[float, float | None]:
    """Return the value or the two ends of a range; a scale behind the second end holds for both."""
    scale = (match["s"] or "").strip(" -").lower()
    second = (match["s2"] or "").strip(" -").lower() if match["n2"] else ""
    factor = SCALES.get(scale, 1.0)
    upper = SCALES.get(second, 1.0)
    low = _number(match["n"]) * (factor if scale or not second else upper)
    return _tidy(low), _tidy(_number(match["n2"]) * (upper if second else factor)) if match["n2"] else None


def _qualified(match: re.Match[str], unit_end: int, unit: tuple[int, int], kind: str) -> Measured:
    value, value_to = _values(match)
    qualifier = match.span("q") if match["q"] else (match.span("plus") if match["plus"] else None)
    if qualifier is not None and match["q"] and (match["q"].lower() in {"another", "over a"} or _spread(match)):
        qualifier = None
    start = match.start("q") if qualifier is not None and match["q"] else match.start("whole")
    if qualifier is None and (verb := _LIMITED.search(match.string, max(0, start - 30), start)):
        qualifier = verb.span("q")
    return Measured(start, unit_end, match.start("n"), value, value_to, unit, qualifier, kind)


_LIMITED = compiled(r"\b(?P<q>only|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?)(?: [a-z]+ed)? $")
"""Verbs and adverbs that qualify a number and are no part of its text (exceed ten billion euros, only brokered six contracts)."""


def _spread(match: re.Match[str]) -> bool:
    """Say whether an ``over`` belongs to the verb before it (spread over 42 acres)."""
    return match["q"].lower() in {"over", "around", "about", "under", "above", "below"} and bool(
        _SPREAD.search(match.string, max(0, match.start("q") - 16), match.start("q"))
    )


_SPREAD = compiled(
    r"\b(?:spreads?|space|spread out|sprawls?|sprawled|spans?|spanning|sprawling|held|stretch(?:es|ed|ing)|extend(?:s|ed|ing)?|hand(?:s|ed)?|takes?|took) $"
)


def _money(text: str, match: re.Match[str], end: int) -> Measured | None:
    del text, end
    if (match["c"].lower() in {"re.", "re", "rm", "rp"} and not match["c"][0].isupper()) or match["c"] == "RE":
        return None
    if match["c"] == "COP" and match["n"].isdigit() and len(match["n"]) < len("100") and not match["s"]:
        return None
    return _qualified(match, match.end("whole"), match.span("c"), "money")


_SHARE = compiled(rf"[ -]?(?P<u>{SHARE})", re.IGNORECASE)


def _plain(text: str, match: re.Match[str], start: int, end: int) -> Measured | None:
    after = _behind_digits(text, match.end("whole"), end)
    ahead = text[max(start, match.start("whole") - 24) : match.start("whole")]
    share = _SHARE.match(text, after, end)
    if share:
        return _qualified(match, share.end("u"), share.span("u"), "share")
    if ahead.endswith("top ") or RATIO.search(ahead):
        return None
    if match["hyphen"]:
        return _hyphened(text, match, after, end)
    if is_name(match, ahead, text, after):
        return None
    single = _measures_a_noun(text, after, end)
    if single and not _HORIZON.search(ahead):
        return _qualified(match, single[1], single, "time" if text[slice(*single)] in TIMES else "count")
    return _counted(text, match, (after, ahead), start, end)


def _counted(text: str, match: re.Match[str], around: tuple[int, str], start: int, end: int) -> Measured | None:
    """Return the measure whose unit is the noun behind; ``around``: the offset behind the number, the words in front of it."""
    after, ahead = around
    if ahead.lower().endswith("the ") and not match["q"] and not match["s"] and match["n"].lower() in _FEW:
        return None
    few = match["n"].lower() in {"two", "three"}
    unit = _unit(text, after, end, few=few)
    if unit is None:
        return None
    noun = text[unit[0] : unit[1]].lower()
    if noun in NOTIONS and not match["s"] and _number(match["n"]) <= _SOME:
        return None
    if match["n"].lower() in _FEW and noun not in DOCUMENTS and ahead.lower().endswith((" these ", " those ", " following ")):
        return None
    if match["n"].istitle() and text[unit[0]].isupper() and _IN_A_TITLE.search(text, start, match.start("whole")):
        return None
    time = noun in TIMES
    served = bool(match["q"]) and _SERVED.search(text, max(start, match.start() - 12), match.start()) is not None
    served = served or text.startswith(" since ", unit[1])
    done = served or _DONE.search(text, max(start, match.start() - 60), match.start()) is not None
    if time and (_is_horizon(ahead, match, text, start) or (few and not done)):
        return None
    measured = _qualified(match, unit[1], unit, "time" if time else "money" if CURRENCY_WORD.fullmatch(noun) else "count")
    return (
        measured._replace(start=match.start("whole"), qualifier=None)
        if time and (match["q"] or "").lower() == "over" and _is_during(match, text)
        else measured
    )


_SOME = 12
"""Parts of a plan that are too many to be only its parts."""


def _behind_digits(text: str, at: int, end: int) -> int:
    """Return the offset behind a repetition in digits (``twenty-six (26) companies``)."""
    again = _AGAIN.match(text, at, end)
    return again.end() if again else at


_AGAIN = compiled(r" ?\(\d[\d,]*\)(?= [a-z])")


_SERVED = compiled(r"\b(?:for|of|with|has|have|spent|having)\s(?:well |just )?$")
"""In front of ``over thirty years``, they make a measured time of it (served for over thirty years)."""
_OLD = compiled(r"\s*years? old\b")


def _is_during(match: re.Match[str], text: str) -> bool:
    """Say whether an ``over`` before a time means during."""
    return not (_SERVED.search(text, max(0, match.start() - 12), match.start()) or _OLD.match(text, match.end("whole")))


_IN_A_TITLE = compiled(r"(?:[\u201c\u2018]|(?:^|[ (])\")[^\"\u201c\u201d\u2018]* $")
"""In front of a number in capitals: it stands in a title (\u201cSongs of Nine Great Poets\u201d)."""
_AGO = compiled(r"\s*\w+ (?:ago|later|earlier|before|after)\b")


def _is_horizon(ahead: str, match: re.Match[str], text: str, start: int) -> bool:
    lead = text[max(start, match.start() - 60) : match.start("whole")]
    if _RECORD.search(lead):
        return True
    if _DONE.search(lead):
        return False
    words = (match["q"] or "").lower()
    if words == "over" and not _is_during(match, text):
        return False
    return bool(_HORIZON.search(ahead) or words in {"over", "another"} or _AGO.match(text, match.end("whole")))


def _hyphened(text: str, match: re.Match[str], after: int, end: int) -> Measured | None:
    unit = HYPHENED.match(text, after, end)
    if unit is None:
        return None
    word = unit.group().lower().replace(" ", "-")
    if word not in HYPHEN_UNITS and not word.endswith("watt"):
        return None
    if text.startswith("-old", unit.end()) or (word in TIMES and _SPAN.match(text, unit.end())):
        return None
    return _qualified(match, unit.end(), unit.span(), "count")


_SPAN = compiled(r" (?:period|horizon|timeframe|time frame|window) ")
"""Behind a hyphened time, makes a stretch of the calendar of it (the nine-year period from 2001)."""


_NEXT = compiled(
    r" (?:[\"\u201c\u2018'][a-z-]+[\"\u201d\u2019']{1,2} )?(?P<w>[A-Za-z][\w'\u2019-]*)(?:(?<= [Ll]evel)(?: |-)\d(?= )|(?<= grade| class) \d(?= )|(?<= tier| type) \d(?= ))?"
)


_UNIT = compiled(rf"[ -]?(?P<u>{UNITS.pattern})")


_SINGULAR = compiled(r" (?P<u>[a-z]+(?:[ -]foot)?)(?= (?!old\b|(?:labou?rers?|schools?|care|students?|boys?)\b)(?P<noun>[A-Za-z][\w-]*))")
"""A unit in the singular in front of what it measures (a 120 seat theatre)."""


def _measures_a_noun(text: str, after: int, end: int) -> tuple[int, int] | None:
    """Return the unit in the singular that measures the noun behind it."""
    match = _SINGULAR.match(text, after, end)
    if (
        match is None
        or match["u"] not in SPACED
        or _UNIT.match(text, after, end)
        or match["noun"].lower() in FUNCTION_WORDS
        or match["noun"].lower() in MONTHS
    ):
        return None
    return match.span("u")


_MEMORANDUM = compiled(r"[Mm]emorand(?:a|ums?)(?: of (?:[Uu]nderstandings?|[Cc]ooperation))?")


_ADJECTIVE = compiled(r" (?!(?:other|others|more|beyond|then|so)\b)[a-z][a-z-]*[a-z](?! (?:years?|months?)\b)")
_BEFORE_AND = compiled(r"(?<![A-Z])\b(?!\w+ing\b)[a-z][a-z-]*$")


def _joins_adjectives(text: str, at: int, behind: int, end: int) -> bool:
    """Say whether an ``and`` between ``at`` and ``behind`` stands between two small words that may tell what is counted."""
    return _BEFORE_AND.search(text, max(0, at - 20), at) is not None and _ADJECTIVE.match(text, behind, end) is not None


_WORDS = 4
"""Words up to the noun that is counted; one more where an ``and`` joins two of them (18 leading apparel and textile companies)."""


def _unit(text: str, after: int, end: int, *, few: bool) -> tuple[int, int] | None:
    """Return the range of the unit behind a number: a unit of measure, or the plural noun with at most three words before it."""
    measure = _UNIT.match(text, after, end)
    if measure:
        return measure.span("u")
    listed = LISTED.match(text, after, end)
    at = listed.end() if listed else after
    left, joined = _WORDS, False
    while left:
        word = _NEXT.match(text, at, end)
        if word is None:
            return None
        low = word["w"].lower()
        if low == "and" and at > after and not joined and _joins_adjectives(text, at, word.end(), end):
            at, left, joined = word.end(), left + 1, True
            continue
        left -= 1
        if low in NUMBER_WORDS:
            return None
        if low in FUNCTION_WORDS - {"other", "such", "and"} or low in MONTHS or (low == "and" and at == after):
            return None
        if low in lexicon("honorifics") and word["w"][0].isupper():
            return None
        if low in {"memoranda", "memorandums", "memorandum"}:
            phrase = _MEMORANDUM.match(text, word.start("w"), end)
            return phrase.span() if phrase else None
        if _is_plural(low) and (low in TIMES or not _counted_next(text, word.end(), end)):
            more = COMPOUND.match(text, word.start("w"), end)
            stop = more.end() if more else word.end("w")
            half = FIRST_HALF.search(text, after, word.end("w"))
            return (
                (half.start() if half else word.start("w"), stop) if not few or low in DOCUMENTS or low in COUNTED or low in TIMES else None
            )
        at = word.end()
    return None


def _counted_next(text: str, at: int, end: int) -> bool:
    """Say whether a small plural follows: what is counted behind a plural that tells its kind (58,000 weapons scientists)."""
    word = _NEXT.match(text, at, end)
    verb = word is not None and (_GOVERNS.match(text, word.end(), end) or word["w"].lower() in _NO_HEADS)
    return word is not None and not verb and word["w"][0].islower() and _is_plural(word["w"])


_GOVERNS = compiled(r"(?: (?:the|an?|its|our|their|that|this|his|her)\b|\n)")
"""Behind a verb that ends as a plural does (the 12 reforms strengthens the system)."""
_NO_HEADS = frozenset(["women", "men", "children", "thanks"])
"""Words behind a plural that are not what is counted (20 men, women)."""


_PEOPLE = ("rmen", "smen", "dmen", "emen", "women", "folk", "people")
"""Ends of plurals without s (fishermen, craftsmen, servicewomen, townsfolk)."""


def _is_plural(low: str) -> bool:
    if low in IRREGULAR or low in {"mous"} or low.endswith(_PEOPLE):
        return True
    return len(low) > 3 and low.endswith("s") and not low.endswith(("ss", "us", "'s", "\u2019s", "ous", "ics")) and low not in NOT_NOUNS
