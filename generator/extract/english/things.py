"""Noun phrases behind a verb: the thing unveiled, begun or made public."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re

from generator.expressions import compiled
from generator.extract.english.tokens import Token, tokens
from generator.extract.english.words import FUNCTION_WORDS, MONTHS, WEEKDAYS, lexicon

Range = tuple[int, int]
_QUOTED = compiled(r"[\"\u201c\u2018](?P<inside>[^\"\u201c\u201d\u2018]{2,90}?)[,.]?[\"\u201d\u2019](?=\W|$)")
_MONEY = compiled(
    r"(?:[A-Z]{0,3}[$\u00a3\u20ac\u20b9]|Rs\.? |(?:P|N|RM|PHP|Php|USD|SGD|EUR|GBP|INR|AED|KSh) ?)[\d,.]+(?:m|bn|-?[MB])?(?:[ -](?:million|billion|crore|lakh))? "
)
_DETERMINERS = frozenset(["the", "a", "an", "its", "their", "his", "her", "our", "this", "new"])
_INNER = frozenset(["of", "for", "the", "and", "&", "de"])
_STOP = frozenset(
    [
        "showing",
        "listening",
        "including",
        "containing",
        "outlining",
        "detailing",
        "titled",
        "entitled",
        "called",
        "named",
        "offering",
        "designed",
        "last",
        "next",
        "at",
        "in",
        "on",
        "here",
        "today",
        "yesterday",
        "which",
        "that",
        "with",
        "by",
        "from",
        "during",
        "located",
        "situated",
        "after",
        "before",
        "as",
        "while",
        "where",
        "built",
        "under",
        "to",
        "set",
        "amid",
        "along",
        "through",
        "via",
        "near",
        "worth",
        "comprising",
        "featuring",
        "aimed",
        "took",
        "takes",
        "held",
        "performed",
        "conducted",
        "marks",
        "marked",
        "began",
        "begun",
        "commenced",
        "officially",
        "formally",
        "outside",
        "inside",
        "across",
        "adjacent",
        "beside",
        "behind",
        "opposite",
        "just",
        "off",
        "comprises",
        "includes",
        "consists",
        "started",
        "kicked",
        "got",
    ]
)


_LEAD = compiled(
    r"\s*(?:and |, and |, )?(?:also )?(?:the |an? |its |their |his |her |our |another )?(?:(?:first|second|third|initial|final) phase of (?:the |its )?(?:first |second |third )?)?(?:(?:[A-Z][\w&-]+ ){0,5}[A-Z][\w-]+['\u2019]s (?=brand|new\b))?(?:[a-z]+['\u2019]s )?(?:[\d,.]+-(?:million|billion|crore)-(?:US-)?[a-z]+ )?(?:(?:newly|recently|just)[- ](?:[a-z]+ed|built) )?(?:brand[- ])?(?:new |state-of-the-art )?(?:[\"\u201c\u2018][a-z-]+[\"\u201d\u2019] )?(?:long-awaited |much-awaited )?"
)


_NEXT = compiled(
    r"(?P<skip>,? (?:built|constructed|worth|costing|located|completed|developed|erected)\b[^;\n]{3,80}?)(?=,? and (?:the|an?) [A-Z\d])|[,.]?[\"\u201d]?(?: \([^)]{2,20}\))?(?:, and|,| and| as well as) (?:the |an? |its |their )?(?:[A-Z\"\u201c]|[a-z-]+(?: [a-z-]+){0,2},? [\"\u201c])"
)


def named(text: str, start: int, end: int) -> list[Range]:
    """Return the things of the list that begins at ``start``: each a quoted title or a noun phrase without its determiner."""
    result: list[Range] = []
    at = start
    while at < end:
        lead = _LEAD.match(text, at, end)
        begin = lead.end() if lead else at
        one = _one(text, begin, end)
        if one is None:
            break
        if result and "'s " in text[slice(*one)].replace("\u2019", "'"):
            break
        if result and (not _capital(text, one) or (" " not in text[slice(*one)] and text[one[0] - 1] not in '"\u201c\u2018')):
            break
        result.append(one)
        at = one[1]
        onward = _NEXT.match(text, at, end)
        if onward is None:
            break
        at = onward.end("skip") if onward["skip"] else _behind_mark(text, at)
    return result


_MARK = compiled(r",?[\"\u201d]")


def _behind_mark(text: str, at: int) -> int:
    """Return the offset behind the mark that closes a quotation, a comma inside it too."""
    mark = _MARK.match(text, at)
    return mark.end() if mark else at


def _capital(text: str, span: Range) -> bool:
    return any(word[0].isupper() for word in text[slice(*span)].split())


_A_WORD = compiled(r"[a-z][a-z-]*")
"""A single small word in quotation marks says what a thing is like (a "green" building)."""


def _one(text: str, start: int, end: int) -> Range | None:
    money = _MONEY.match(text, start, end)
    start = money.end() if money else start
    quoted = _QUOTED.search(text, start, min(end, start + 160))
    if quoted and _A_WORD.fullmatch(quoted["inside"]):
        quoted = None
    if quoted and re.fullmatch(r"(?:(?!and )[\w'\u2019-]+[ ,]+){0,9}", text[start : quoted.start()]):
        return quoted.span("inside")
    words = tokens(text, start, min(end, start + 260))
    if words and words[0].text in {'"', "\u201c"}:
        return None
    stop = _phrase_end(words)
    if stop == 0:
        return None
    first, last = _capitals(words, stop)
    return words[first].start, words[last - 1].end


_TITLED = frozenset(["for", "in", "at", "on", "with", "to", "by", "from", "as", "after", "during"])
"""Prepositions with a capital, as headlines have them: they end a phrase as the small ones do."""


_PARTICIPLE = compiled(r"(?:ed|ing)$")


def _glosses(words: list[Token], index: int) -> bool:
    """Say whether a bracket inside a phrase holds an abbreviation only (kindergarten (KG) block)."""
    ahead = words[index + 1 : index + 4]
    return (
        len(ahead) == 3
        and ahead[0].text.isupper()
        and ahead[1].text == ")"
        and ahead[2].shape == "l"
        and not _PARTICIPLE.search(ahead[2].low)
        and ahead[2].low not in FUNCTION_WORDS | _STOP
    )


def _phrase_end(words: list[Token]) -> int:
    index = 0
    while index < len(words):
        token = words[index]
        if (token.low in MONTHS and token.shape == "C") or token.low in WEEKDAYS:
            break
        if index and token.shape == "C" and token.low in _TITLED:
            break
        if index and token.text == "(" and _glosses(words, index):
            index += 3
        elif token.shape in "Cds&" or token.text in {"/", "-", "+"}:
            index += 1
        elif token.low in _STOP or (token.low in FUNCTION_WORDS and token.low not in _INNER):
            break
        elif token.low == "and":
            after = words[index + 1] if index + 1 < len(words) else None
            if after is None or not _same_name(words, index):
                break
            index += 1
        elif token.shape == "l":
            index += 1
        else:
            break
    while index and (words[index - 1].low in FUNCTION_WORDS or words[index - 1].low in {"&", "located"}):
        index -= 1
    return index


_FIELDS = frozenset(
    [
        "science",
        "sciences",
        "technology",
        "engineering",
        "arts",
        "health",
        "medicine",
        "business",
        "research",
        "learning",
        "music",
        "culture",
        "sports",
    ]
)
"""Heads of organisations that are as often half of a name: Science and Technology Building."""


def _same_name(words: list[Token], index: int) -> bool:
    """Say whether an ``and`` is inside one name: small words on both sides, or capitals without a head before it."""
    before, after = words[index - 1], words[index + 1]
    if after.low in _DETERMINERS or (before.shape != after.shape):
        return False
    return before.low not in lexicon("organisation_heads") or before.shape == "l" or before.low in _FIELDS


def _capitals(words: list[Token], stop: int) -> Range:
    """Return the capitals with which the phrase ends when they name the thing themselves; else the whole phrase."""
    first = next((i for i in range(stop) if words[i].shape == "C" and not (i and words[i - 1].text == "(")), None)
    if first and words[0].shape == "d" and words[1].text == "-" and not any(word.low in {"of", "for"} for word in words[:first]):
        return 0, _name_end(words, first, stop)
    if first is None or first == 0:
        return 0, _name_end(words, 0, stop) if first == 0 else stop
    lower = words[:first]
    if any(word.low in {"of", "for"} for word in lower) or words[first - 1].low in {"of", "for", "the"}:
        return 0, stop
    end = _name_end(words, first, stop)
    return first, end


def _name_end(words: list[Token], first: int, stop: int) -> int:
    """Return the end of the capitals that begin at ``first``; a lower-case head noun behind them belongs to the name."""
    end = first
    index = first
    while index < stop:
        if words[index].shape in "Cds&":
            end = index + 1
        elif words[index].text not in {"-", "/", "+", "\u2013", "(", ")"} and words[index].low not in _INNER:
            ends = index + 1 == stop or words[index + 1].shape != "l" or words[index + 1].low in _INNER
            return index + 1 if ends else min(stop, index + 2)
        index += 1
    return end


_CUT = frozenset(
    [
        "providing",
        "featuring",
        "comprising",
        "containing",
        "housing",
        "built",
        "located",
        "situated",
        "worth",
        "costing",
        "spread",
        "constructed",
    ]
)
"""Participles that begin a description behind the thing."""


def _is_price(text: str, words: list[Token], index: int) -> bool:
    """Say whether a token is a price in front of a thing (a new £2m centre)."""
    if words[index].shape == "d":
        return text[words[index].start - 1] in "$\u00a3\u20ac\u20b9"
    return index > 0 and words[index].low in {"m", "bn", "million", "billion", "crore", "lakh", "-"} and words[index - 1].shape in "d-"


_AWAITED = frozenset(["new", "long-awaited", "much-awaited", "newest", "first"])


def before(text: str, start: int, end: int) -> Range | None:
    """Return the thing whose noun phrase ends at ``end``; a description that a participle begins behind it is left out."""
    words = tokens(text, start, end)
    cut = next((i for i, word in enumerate(words) if word.low in _CUT and i), None)
    if cut is not None and words[cut - 1].shape in "Cl":
        words = words[:cut]
    stop = len(words)
    while stop and words[stop - 1].low in {"has", "have", "also", "today", "yesterday", "had", "itself", ")"}:
        stop -= 1
    first = stop
    while first and _belongs(words, first - 1):
        first -= 1
    while first < stop and (words[first].low in _DETERMINERS or words[first].low in FUNCTION_WORDS or words[first].low in {"new", "'s"}):
        first += 1
    while first < stop - 1 and _is_price(text, words, first):
        first += 1
    owner = next((i for i in range(first, stop) if words[i].shape == "s" and words[i - 1].shape == "l"), None)
    if owner is None and first + 1 < stop and words[first + 1].shape == "s":
        owner = first + 1 if first + 2 < stop and words[first + 2].shape == "l" else None
    if owner is not None:
        first = owner + 1 + (owner + 1 < stop and words[owner + 1].low in _AWAITED)
    if first >= stop:
        return None
    inner, last = _capitals(words[first:stop], stop - first)
    return words[first + inner].start, words[first + last - 1].end


def _belongs(words: list[Token], index: int) -> bool:
    token = words[index]
    if token.shape in "Cds":
        return token.low not in MONTHS and token.low not in WEEKDAYS
    if token.low in {"of", "for", "the", "and", "&"}:
        ahead, behind = words[index - 1 : index], words[index + 1 : index + 2]
        return bool(ahead and behind) and ahead[0].shape in "Cl" and ahead[0].low not in FUNCTION_WORDS and behind[0].shape == "C"
    return token.shape == "l" and token.low not in FUNCTION_WORDS and token.low not in _STOP
