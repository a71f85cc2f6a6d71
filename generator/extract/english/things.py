"""Noun phrases behind a verb: the thing unveiled, begun or made public."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re

from generator.expressions import compiled
from generator.extract.english.joints import LISTS, NEXT, NEXT_SMALL, PRICED
from generator.extract.english.kinds import SITE
from generator.extract.english.tokens import Token, tokens
from generator.extract.english.words import FUNCTION_WORDS, MONTHS, WEEKDAYS, lexicon

Range = tuple[int, int]
_QUOTED = compiled(r"[\"\u201c\u2018](?P<inside>[^\"\u201c\u201d\u2018]{2,140}?)[,.]?[\"\u201d\u2019](?=\W|$)")
_MONEY = compiled(
    r"(?:[A-Z]{0,3}[$\u00a3\u20ac\u20b9]|Rs\.? |(?:P|N|RM|PHP|Php|USD|SGD|EUR|GBP|INR|AED|KSh) ?)[\d,.]+(?:m|bn|-?[MB])?(?:[ -]?(?:million|billion|crore|lakh))? "
)
_DETERMINERS = frozenset(["the", "a", "an", "its", "their", "his", "her", "our", "this", "new"])
_INNER = frozenset(["of", "for", "the", "and", "&", "de"])
_STOP = frozenset(
    [
        "showing", "listening", "including", "containing", "outlining", "detailing", "titled", "entitled", "called", "named",
        "offering", "designed", "last", "next", "at", "in", "on", "here", "today", "yesterday", "which", "that", "with", "by", "from",
        "during", "located", "situated", "after", "before", "as", "while", "where", "built", "under", "to", "set", "amid", "along",
        "through", "via", "near", "between", "naming", "renaming", "worth", "comprising", "featuring", "aimed", "took", "takes", "held", "performed", "conducted",
        "marks", "marked", "began", "begun", "begins", "begin", "starts", "commences", "commenced", "officially", "formally", "outside", "inside", "across", "around", "beyond", "throughout", "adjacent",
        "beside", "behind", "opposite", "just", "off", "comprises", "includes", "consists", "started", "included", "include",
        "comprised", "kicked", "got", "sited", "based", "meant",
    ]
)  # fmt: skip


_LEAD = compiled(
    r"\s*(?:and |, and |, )?(?:also )?(?:the |an? |its |their |his |her |our |another )?(?:(?:first|second|third|initial|final) phase of (?:the |its )?(?:first |second |third )?)?(?:(?:[A-Z][\w&-]+ ){0,5}[A-Z][\w-]+(?:['\u2019]s|(?<=s)['\u2019]) (?=brand|new\b|\d|[$\u00a3\u20ac]|RM ?\d|Rs\.? ?\d|[A-Z]{1,3}[$\u00a3\u20ac]|(?:expanded|renovated|refurbished|upgraded|modernised|revamped) |(?:first|newest|latest|largest|flagship) [a-z]))?(?:[a-z]+['\u2019]s )?(?:[\d,.]+-(?:million|billion|crore)-(?:US-)?[a-z]+ |multi-?(?:million|billion)[ -](?:pound|dollar|euro|rupee|naira|rand|shilling|peso|ringgit|yuan|baht|kina|crore) )?(?:(?:newly|recently|just)[- ](?:[a-z]+ed|built) )?(?:(?:future|proposed|planned|soon-to-be-built|upcoming|refurbished|renovated|rehabilitated|upgraded|expanded|modernised|revamped) )?(?:brand[- ])?(?:new |state-of-the-art )?(?:[\"\u201c\u2018][a-z-]+[\"\u201d\u2019] )?(?:long-awaited |much-awaited )?(?:(?:first|second|newest|largest) (?:U\.?S\.?|UK|North American|American|European|Asian|African|overseas) (?=[a-z]))?"
)


def named(text: str, start: int, end: int) -> list[Range]:
    """Return the things of the list that begins at ``start``: each a quoted title or a noun phrase without its determiner."""
    result: list[Range] = []
    at = start
    small: re.Match[str] | None = None
    while at < end:
        lead = _LEAD.match(text, at, end)
        begin = lead.end() if lead else at
        one = _one(text, begin, end)
        if one is None:
            break
        if result and "'s " in text[slice(*one)].replace("\u2019", "'"):
            break
        digit = bool(result) and text[one[0]].isdigit()
        joined = digit and (" and " in text[result[-1][1] : one[0]] or LISTS.match(text, result[-1][1], end))
        bare = not _capital(text, one) or (" " not in text[slice(*one)] and text[one[0] - 1] not in '"\u201c\u2018')
        if result and not small and ((digit and not joined) or (bare and not (joined and SITE.search(text, *one)))):
            break
        result.append(one)
        at = one[1]
        small = NEXT_SMALL.match(text, at, end) or PRICED.match(text, at, end)
        onward = small or NEXT.match(text, at, end)
        if onward is None:
            break
        if small:
            at = small.end()
            continue
        at = onward.end("skip") if onward["skip"] else _behind_mark(text, at)
    return result


_MARK = compiled(r",?[\"\u201d]")


def _behind_mark(text: str, at: int) -> int:
    """Return the offset behind the mark that closes a quotation, a comma inside it too."""
    mark = _MARK.match(text, at)
    return mark.end() if mark else at


def _capital(text: str, span: Range) -> bool:
    return any(word[0].isupper() for word in text[slice(*span)].split())


_APPOSED = compiled(r", an? [a-z]")
_A_WORD = compiled(r"[a-z][a-z-]*")
"""A single small word in quotation marks says what a thing is like (a "green" building)."""


def _one(text: str, start: int, end: int) -> Range | None:
    money = _MONEY.match(text, start, end)
    start = money.end() if money else start
    quoted = _QUOTED.search(text, start, min(end, start + 220))
    if quoted and _A_WORD.fullmatch(quoted["inside"]):
        quoted = None
    if quoted and text[start].isupper() and _APPOSED.search(text, start, quoted.start()):
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
    begin, close = words[first].start, words[last - 1].end
    shared = _SHARED.match(text, close, end) if _A_SITE.fullmatch(text, begin, close) else None
    return begin, shared.end() if shared else close


_A_SITE = compiled(rf"(?:[a-z][a-z-]* ){{0,4}}{SITE.pattern}")
_MEMBER = rf"(?:(?!(?:the|an?|its|their|one|new|of|for|in|at|to)\b)[a-z][a-z-]* ){{0,3}}?(?=[a-z]){SITE.pattern}"
_SHARED = compiled(rf"(?:, {_MEMBER}){{1,4}},? and {_MEMBER}(?! (?:of|for)\b)")
"""Goes on with one thing under one article (a clinic, library and sports hall)."""
_SAYING = frozenset(["said", "says", "noted", "stated", "explained", "stressed", "urged", "told", "added", "thanked"])
"""Verbs of speech that follow a thing (laying the stone of the market said …)."""
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


def _ends_at(words: list[Token], index: int) -> bool:
    """Say whether a phrase cannot go on with a capitalised word or a possessive: a day, a headline's preposition, a ceremony."""
    token = words[index]
    if (token.low in MONTHS and token.shape == "C") or token.low in WEEKDAYS:
        return True
    if index and token.shape == "C" and token.low in _TITLED:
        return True
    return token.shape == "s" and index + 1 < len(words) and words[index + 1].low in _OCCASION


def _phrase_end(words: list[Token]) -> int:
    index = 0
    while index < len(words):
        token = words[index]
        if _ends_at(words, index):
            break
        if index and token.text == "(" and _glosses(words, index):
            index += 3
        elif index and token.text in {"-", "\u2013"} and (branch := _branch(words, index)):
            index = branch
        elif (
            token.shape in "Cds&"
            or token.text in {"/", "-", "+", "\u00ae", "\u2122"}
            or (index and token.low == "in" and words[index - 1].low == "excellence" and words[index + 1 : index + 2])
        ):
            index += 1
        elif token.low in _STOP or (index and token.low in _SAYING) or (token.low in FUNCTION_WORDS and token.low not in _INNER):
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


_OCCASION = frozenset(
    [
        "new",
        "newest",
        "latest",
        "grand",
        "official",
        "formal",
        "soft",
        "opening",
        "inauguration",
        "groundbreaking",
        "ground-breaking",
        "launch",
        "dedication",
    ]
)
"""Behind a possessive, they open the name of another thing or of a ceremony (the Alder Centre's grand opening)."""
_PARTS = frozenset(["branch", "campus", "wing", "site", "unit", "station", "building", "annex", "annexe", "extension"])
"""Part of a body, told behind a dash (Lin Library \u2013 Alder Branch)."""


def _branch(words: list[Token], index: int) -> int:
    """Return the index behind the part of a body that a dash with spaces leads to; 0: none."""
    if words[index - 1].end == words[index].start or words[index - 1].shape != "C":
        return 0
    end = index + 1
    while end < len(words) and words[end].shape == "C" and end - index < 6:
        end += 1
    return end if words[end - 1].low in _PARTS and end > index + 2 else 0


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
    if after.shape == "l" and after.low.endswith("ed"):
        return False
    if after.low.endswith("ing") and index + 2 < len(words) and words[index + 2].low == "of":
        return False
    if after.low in _DETERMINERS or (before.shape != after.shape):
        return False
    return before.low not in lexicon("organisation_heads") or before.shape == "l" or before.low in _FIELDS


def _capitals(words: list[Token], stop: int) -> Range:
    """Return the capitals with which the phrase ends when they name the thing themselves; else the whole phrase."""
    first = next(
        (i for i in range(stop) if words[i].shape == "C" and not (i and (words[i - 1].text == "(" or _is_numeral(words, i)))), None
    )
    first = first - 1 if first and words[first - 1].shape == "d" and words[first - 1].end == words[first].start else first
    if first and words[first].low in _POWERS and words[0].shape == "d":
        return 0, _name_end(words, first, stop)
    if first and words[0].shape == "d" and words[1].text == "-" and not any(word.low in {"of", "for"} for word in words[:first]):
        return 0, _name_end(words, first, stop)
    if first is None or first == 0:
        return 0, _name_end(words, 0, stop) if first == 0 else stop
    lower = words[:first]
    if any(word.low in {"of", "for"} for word in lower) or words[first - 1].low in {"of", "for", "the"}:
        return 0, stop
    end = _name_end(words, first, stop)
    return first, end


_NUMERALS = frozenset(["I", "II", "III", "IV", "V", "VI"])


def _is_numeral(words: list[Token], index: int) -> bool:
    """Say whether capitals number the small word before them (phase II expansion)."""
    return words[index].text in _NUMERALS and words[index - 1].shape == "l"


_POWERS = frozenset(["mw", "kw", "gw", "kv", "mva", "mwp", "mwh", "mld", "mgd", "tpd", "mtpa", "tpa"])
"""Units in capitals behind the size with which a name begins (12 MW Alder Plant, 33/11 KV substation)."""


def _small_site(words: list[Token], index: int, stop: int) -> int:
    """Return the index behind the small words that end in a kind of site (LMF mining power plant); 0: they do not."""
    end = index
    while end < stop and end - index < 6 and words[end].shape == "l" and words[end].low not in _INNER:
        end += 1
    return end if SITE.fullmatch(words[end - 1].text) else 0


def _name_end(words: list[Token], first: int, stop: int) -> int:
    """Return the end of the capitals that begin at ``first``; a lower-case head noun behind them belongs to the name."""
    end = first
    index = first
    while index < stop:
        if words[index].shape in "Cds&":
            end = index + 1
        elif words[index].low == "in" and words[index - 1].low == "excellence":
            return stop
        elif words[index].text not in {"-", "/", "+", "\u2013", "(", ")", "\u00ae", "\u2122"} and words[index].low not in _INNER:
            if index + 3 <= stop and words[index + 1].low == "and" and all(word.shape == "l" for word in words[index + 2 : stop]):
                return stop
            if index + 1 < stop and words[index + 1].shape == "C" and SITE.fullmatch(words[index + 1].text):
                index += 1
                continue
            if (site := _small_site(words, index, stop)) > index:
                return site
            ends = index + 1 == stop or words[index + 1].shape != "l" or words[index + 1].low in _INNER
            return index + 1 if ends else min(stop, index + 2)
        index += 1
    return end


_CUT = frozenset(
    [
        "providing", "featuring", "comprising", "containing", "housing", "built", "located", "situated", "worth",
        "costing", "spread", "constructed", "published", "prepared", "compiled", "produced", "written", "dedicated",
        "devoted", "named", "penned", "edited", "authored",
    ]
)  # fmt: skip
"""Participles that begin a description behind the thing."""


def _is_price(text: str, words: list[Token], index: int) -> bool:
    """Say whether a token is a price in front of a thing (a new £2m centre)."""
    if words[index].shape == "d":
        return text[words[index].start - 1] in "$\u00a3\u20ac\u20b9"
    return index > 0 and words[index].low in {"m", "bn", "million", "billion", "crore", "lakh", "-"} and words[index - 1].shape in "d-"


_FIGURES = frozenset(["statue", "bust", "sculpture", "monument", "memorial", "portrait", "mural"])
"""What is of somebody (a statue of the poet)."""
_BODIES = frozenset(
    ["centre", "center", "university", "college", "institute", "school", "hospital", "company", "council", "city", "bank", "ministry"]
)
"""Whose a thing is, told by its kind (the University's Alder Hall)."""
_JUST = frozenset(["newly", "recently", "just"])
_AWAITED = frozenset(["new", "long-awaited", "much-awaited", "newest", "first"])


def before(text: str, start: int, end: int) -> Range | None:
    """Return the thing whose noun phrase ends at ``end``; a description that a participle begins behind it is left out."""
    words = tokens(text, start, end)
    cut = next((i for i, word in enumerate(words) if word.low in _CUT and i and words[i - 1].low not in _JUST), None)
    if cut is not None and words[cut - 1].shape in "Cl":
        words = words[:cut]
    stop = len(words)
    while stop and words[stop - 1].low in {"has", "have", "also", "today", "yesterday", "had", "itself", ")"}:
        stop -= 1
    first = stop
    while first and (_belongs(words, first - 1) or (first > 3 and words[first - 1].text == ")" and _glosses(words, first - 3))):
        first -= 1 if words[first - 1].text != ")" else 3
    while first < stop and words[first].text != "No." and (words[first].low in _DETERMINERS | FUNCTION_WORDS | {"new", "'s"}):
        first += 1
    first += words[first].low == "state-of-the-art" if first + 1 < stop else 0
    first += 2 * (first + 2 < stop and words[first].low in _JUST and words[first + 1].low.endswith(("ed", "built")))
    while first < stop - 1 and _is_price(text, words, first):
        first += 1
    owner = next((i for i in range(first, stop) if words[i].shape == "s" and words[i - 1].shape == "l"), None)
    if owner is None and (new := [i for i in range(first, stop - 1) if words[i].shape == "s" and words[i + 1].low == "new"]):
        owner = new[-1]
    if owner is None and first + 1 < stop and words[first + 1].shape == "s":
        owner = first + 1 if first + 2 < stop and (words[first + 2].shape == "l" or words[first].low in _BODIES) else None
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
        if ahead and behind and ahead[0].low in _FIGURES:
            return True
        joined = token.low != "and" or (bool(ahead and behind) and _same_name(words, index))
        named = bool(ahead and behind) and ahead[0].shape in "Cl" and ahead[0].low not in FUNCTION_WORDS
        small = named and token.low == "and" and behind[0].shape == "l" and SITE.fullmatch(ahead[0].text) is not None
        return joined and named and (behind[0].shape == "C" or small)
    return token.shape == "l" and token.low not in FUNCTION_WORDS and token.low not in _STOP


_JOINT = compiled(r"(?:, and|,| and) (?:the |an? |its )?$")
_WHERE = compiled(r"\b(?:[Aa]t|[Ii]n|[Oo]f|[Ff]or|[Ff]rom|[Nn]ear|[Tt]o|[Bb]y|[Oo]n|[Ww]ith) (?:the |its )?$")


def listed_before(text: str, start: int, end: int) -> list[Range]:
    """Return the things of the list that ends at ``end``, the subject of a verb in the plural; those before the last have a name."""
    found: list[Range] = []
    at = end
    while (one := before(text, start, at)) is not None and not (found and (not _capital(text, one) or _WHERE.search(text, start, one[0]))):
        found.insert(0, one)
        joint = _JOINT.search(text, max(start, one[0] - 12), one[0])
        if joint is None or (len(found) == 1 and "and" not in joint.group()):
            break
        at = joint.start()
    return found
