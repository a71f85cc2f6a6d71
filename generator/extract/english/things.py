"""Noun phrases behind a verb: the thing unveiled, begun or made public."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re

from generator.expressions import compiled
from generator.extract.english import phrase_words
from generator.extract.english.joints import LISTS, NEXT, NEXT_SMALL, PRICED
from generator.extract.english.kinds import SITE, ends_as_site
from generator.extract.english.tokens import Token, tokens
from generator.extract.english.words import FUNCTION_WORDS, MONTHS, WEEKDAYS, lexicon

Range = tuple[int, int]
_QUOTED = compiled(r"(?:[\"\u201c\u2018]|(?<!\w)')(?P<inside>[^\"\u201c\u201d\u2018]{2,140}?)[,.]?[\"\u201d\u2019'](?=\W|$)")
_MONEY = compiled(
    r"(?:[A-Z]{0,3}[$\u00a3\u20ac\u20b9]|Rs\.? |(?:[KTU]?Shs?\.?|GH[\u00a2\u20b5]|[\u20a6\u20b1]|[A-Z]{1,2}\$) ?|(?:P|N|RM|PHP|Php|USD|SGD|EUR|GBP|INR|AED|KSh) ?)[\d,.]+(?:m|bn|-?[MB])?(?:[ -]?(?:million|billion|crore|lakh))?,? "
)
_MODIFIED = compiled(r"(?:(?:[\d,.]+|[a-z]+)-[a-z]+(?:-[a-z]+)?, ){1,3}(?=[\w-]+ )")
"""Descriptions with a comma each in front of a thing (a three-storey, 12-room school)."""
_AREA = compiled(
    rf"(?:[\d,.]+[ -](?:(?:square|sq\.?)[ -]?(?:foot|feet|ft|met(?:re|er)s?|m)|acre|hectare|storey|story|level|floor)|(?:two|three|four|five|six|seven|eight|ten)-(?:storey|story|level|floor)),? (?=[A-Z][\w'\u2019&.-]+ (?:[A-Z]|{SITE.pattern}))"
)
"""How large a thing with a name is, in front of it."""


_LEAD = compiled(
    r"\s*(?:and |, and |, )?(?:also )?(?:the |an? |its |their |his |her |our |another )?(?:(?:first|second|third|initial|final) phase of (?:the |its )?(?:first |second |third )?)?(?:(?:[A-Z][\w&-]+ |(?:University|Institute|College|City|Bank|Ministry|Department|School|Port|Borough|County|Diocese|Republic|Isle|Museum|Society) of (?:the )?){0,6}[A-Z][\w-]+\.?(?:['\u2019]s|(?<=s)['\u2019]) (?=brand|new\b|\d|[$\u00a3\u20ac]|RM ?\d|Rs\.? ?\d|[A-Z]{1,3}[$\u00a3\u20ac]|(?:expanded|renovated|refurbished|upgraded|modernised|revamped) |(?:first|newest|latest|largest|flagship) [a-z]|first-ever |first (?:[A-Z][\w-]* (?:of |and )*){2}))?(?:first-ever )?(?:[a-z]+['\u2019]s )?(?:[\d,.]+-(?:million|billion|crore)[- ](?:US-)?[a-z]+ |multi-?(?:million|billion)[ -](?:pound|dollar|euro|rupee|naira|rand|shilling|peso|ringgit|yuan|baht|kina|crore) )?(?:(?:newly|recently|just)[- ](?:[a-z]+ed|built) )?(?:(?:future|proposed|planned|soon-to-be-built|upcoming|refurbished|renovated|rehabilitated|upgraded|expanded|modernised|revamped) )?(?:brand[- ])?(?:new |state[- ]of[- ]the[- ]art )?(?:(?<=new )multi-?(?:million|billion)[ -](?:pound|dollar|euro|rupee|naira|rand) )?(?:[A-Z][\w-]*-(?:built|funded|backed|led|financed|sponsored|owned|run|constructed|designed|supported|aided|donated) (?=[A-Z]))?(?:[\"\u201c\u2018][a-z-]+[\"\u201d\u2019] )?(?:(?:long-awaited|much-awaited|much-anticipated|highly anticipated),? )?(?:(?:first|second|newest|largest) (?:U\.?S\.?|UK|North American|American|European|Asian|African|overseas) (?=[a-z]))?"
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
        over = onward["skip"] or onward["where"]
        at += len(over) if over else _behind_mark(text, at) - at
        if onward["where"] and (small := NEXT_SMALL.match(text, at, end)):
            at = small.end()
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
    area = _AREA.match(text, start, end)
    start = area.end() if area else start
    sized = _MODIFIED.match(text, start, end)
    start = sized.end() if sized else start
    quoted = _QUOTED.search(text, start, min(end, start + 220))
    if quoted and (_A_WORD.fullmatch(quoted["inside"]) or (quoted["inside"][0].islower() and " " in text[start : quoted.start()].strip())):
        quoted = None
    if quoted and text[start].isupper() and _APPOSED.search(text, start, quoted.start()):
        quoted = None
    if quoted and re.fullmatch(
        r"(?!.{0,200}, (?:two|three|four|five|six|several|some|many|most|both|all|each) )(?:(?!(?:and|that|was|were|is|are|where|when|who|which|said|says|as|one)\b)[\w'\u2019-]+[ ,]+){0,9}",
        text[start : quoted.start()],
    ):
        return quoted.span("inside")
    words = tokens(text, start, min(end, start + 260))
    if words and words[0].text in {'"', "\u201c"}:
        return None
    stop = _phrase_end(words)
    if stop == 0:
        return None
    first, last = _capitals(words, stop)
    begin, close = words[first].start, words[last - 1].end
    years = _UNTIL.match(text, close, end) if text[close - 4 : close].isdigit() else None
    close = years.end() if years else close
    shared = _SHARED.match(text, close, end) if _A_SITE.fullmatch(text, begin, close) else None
    to = _EXTENDS.match(text, close, end) if text.endswith(("extension", "annex", "annexe"), begin, close) else None
    return begin, shared.end() if shared else to.end() if to else close


_UNTIL = compiled(r"[\u2013\u2014/-](?:20)?\d\d\b")
"""Behind the year with which a name ends: the last year that it is for (the Alder Plan 2031\u20132035)."""
_EXTENDS = compiled(r" (?:to|of) (?:the )?[A-Z][\w'\u2019-]*(?: (?:(?:of|and|the) ){0,2}[A-Z][\w'\u2019-]*){0,6}")
"""Behind an extension: what it is of."""
_A_SITE = compiled(rf"(?:[a-z][a-z-]* ){{0,4}}{SITE.pattern}")
_MEMBER = rf"(?:(?!(?:the|an?|its|their|one|new|of|for|in|at|to)\b)[a-z][a-z-]* ){{0,3}}?(?=[a-z]){SITE.pattern}"
_SHARED = compiled(rf"(?:, {_MEMBER}){{1,4}},? and {_MEMBER}(?! (?:of|for)\b)")
"""Goes on with one thing under one article (a clinic, library and sports hall)."""


_PARTICIPLE = compiled(r"(?:ed|ing)$")


def _glosses(words: list[Token], index: int) -> bool:
    """Say whether a bracket inside a phrase holds an abbreviation only (kindergarten (KG) block, Alder University (AU) Ash Hall)."""
    ahead = words[index + 1 : index + 4]
    if len(ahead) < _BRACKET or not ahead[0].text.isupper() or ahead[1].text != ")":
        return False
    if ahead[2].shape == "l" and not ahead[2].text[1:2].isupper():
        return not _PARTICIPLE.search(ahead[2].low) and ahead[2].low not in FUNCTION_WORDS | phrase_words.STOP
    return next((True for word in words[index + 3 : index + 12] if word.shape in "Cl" and SITE.fullmatch(word.text)), False) and all(
        word.shape in "Cl&" for word in words[index + 3 : index + 6]
    )


_BRACKET = 3
"""Tokens from an abbreviation in brackets to the word behind."""


def _ends_at(words: list[Token], index: int) -> bool:
    """Say whether a phrase cannot go on with a capitalised word or a possessive: a day, a headline's preposition, a ceremony."""
    token = words[index]
    if (token.low in MONTHS and token.shape == "C") or token.low in WEEKDAYS:
        return True
    if index and token.shape == "C" and token.low in phrase_words.TITLED:
        return True
    return token.shape == "s" and index + 1 < len(words) and words[index + 1].low in phrase_words.OCCASION


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
        elif index and (_is_dash(words, index) or _is_verb(words, index) or _declared(words, index)):
            break
        elif (
            token.shape in "Cds&"
            or token.text in {"/", "-", "+", "\u00ae", "\u2122"}
            or (index and token.low == "in" and words[index - 1].low == "excellence" and words[index + 1 : index + 2])
        ):
            index += 1
        elif (
            token.low in phrase_words.STOP
            or (index and token.low in phrase_words.SAYING)
            or (token.low in FUNCTION_WORDS and token.low not in phrase_words.INNER)
        ):
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


def _is_dash(words: list[Token], index: int) -> bool:
    """Say whether a mark is a dash between clauses, with a space on each side."""
    apart = index + 1 < len(words) and words[index - 1].end < words[index].start and words[index].end < words[index + 1].start
    return apart and words[index].text in {"-", "\u2013", "\u2014"}


def _declared(words: list[Token], index: int) -> bool:
    """Say whether ``open`` closes the thing that was declared so (declared the new bridge open on Monday)."""
    ahead = words[index + 1] if index + 1 < len(words) else None
    return words[index].text == "open" and (ahead is None or ahead.shape not in "Cld" or ahead.low in FUNCTION_WORDS | phrase_words.STOP)


def _is_verb(words: list[Token], index: int) -> bool:
    """Say whether a small word in -ed behind a thing is a verb: what it governs follows (the building coincided with)."""
    token = words[index]
    if token.low.endswith("ly") and index + 1 < len(words) and words[index + 1].low.endswith("ed"):
        return _is_verb(words[:index] + words[index + 1 :], index)
    if token.shape != "l" or not token.low.endswith("ed") or "-" in token.low or words[index - 1].low.endswith("ly"):
        return False
    ahead = words[index + 1] if index + 1 < len(words) else None
    return ahead is not None and ahead.low in FUNCTION_WORDS | phrase_words.STOP and words[index - 1].low not in FUNCTION_WORDS


def _branch(words: list[Token], index: int) -> int:
    """Return the index behind the part of a body that a dash with spaces leads to; 0: none."""
    if words[index - 1].end == words[index].start or words[index - 1].shape != "C":
        return 0
    end = index + 1
    while end < len(words) and words[end].shape == "C" and end - index < 6:
        end += 1
    return end if words[end - 1].low in phrase_words.PARTS and end > index + 2 else 0


def _same_name(words: list[Token], index: int) -> bool:
    """Say whether an ``and`` is inside one name: small words on both sides, or capitals without a head before it."""
    before, after = words[index - 1], words[index + 1]
    if after.shape == "l" and after.low.endswith("ed"):
        return False
    if after.low.endswith("ing") and index + 2 < len(words) and words[index + 2].low == "of":
        return False
    if after.low in phrase_words.DETERMINERS or (before.shape != after.shape):
        return False
    return before.low not in lexicon("organisation_heads") or before.shape == "l" or before.low in phrase_words.FIELDS


def _capitals(words: list[Token], stop: int) -> Range:
    """Return the capitals with which the phrase ends when they name the thing themselves; else the whole phrase."""
    first = next(
        (i for i in range(stop) if words[i].shape == "C" and not (i and (words[i - 1].text == "(" or _is_numeral(words, i)))), None
    )
    first = first - 1 if first and words[first - 1].shape == "d" and words[first - 1].end == words[first].start else first
    first = first - 2 if first and first > 1 and words[first - 1].text == "-" and words[first - 2].shape == "d" else first
    if first and words[first].low in phrase_words.POWERS and words[0].shape == "d":
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


def _is_numeral(words: list[Token], index: int) -> bool:
    """Say whether capitals number the small word before them (phase II expansion)."""
    return words[index].text in phrase_words.NUMERALS and words[index - 1].shape == "l"


def _small_site(words: list[Token], index: int, stop: int) -> int:
    """Return the index behind the small words that end in a kind of site (LMF mining power plant); 0: they do not."""
    end = index
    while end < stop and end - index < 6 and words[end].shape in "ls" and words[end].low not in phrase_words.INNER:
        end += 1
    return end if end > index and ends_as_site(" ".join(word.text for word in words[max(index, end - 2) : end])) else 0


_PART_OF_A_NAME = compiled(
    rf"{SITE.pattern}|projects?|expansion|upgrade|works|systems?|scheme|site|development|renovation|phase|section|level|area|zone|network|route|service|services|programme|program|initiative|head|corner|lake|field|fields|corridor"
)
"""Written small behind a site with a name, still part of it (the Alder Hospital expansion)."""


def _name_end(words: list[Token], first: int, stop: int) -> int:
    """Return the end of the capitals that begin at ``first``; a lower-case head noun behind them belongs to the name."""
    end = first
    index = first
    while index < stop:
        if words[index].shape in "Cds&":
            end = index + 1
        elif words[index].low == "in" and words[index - 1].low == "excellence":
            return stop
        elif (
            words[index].text not in {"-", "/", "+", "\u2013", "(", ")", "\u00ae", "\u2122"} and words[index].low not in phrase_words.INNER
        ):
            if index + 3 <= stop and words[index + 1].low == "and" and all(word.shape == "l" for word in words[index + 2 : stop]):
                return stop
            if index + 1 < stop and words[index + 1].shape == "C" and SITE.fullmatch(words[index + 1].text):
                index += 1
                continue
            if (site := _small_site(words, index, stop)) > index:
                return site
            if index > first and SITE.fullmatch(words[index - 1].text) and not _PART_OF_A_NAME.fullmatch(words[index].text):
                return index
            ends = index + 1 == stop or words[index + 1].shape != "l" or words[index + 1].low in phrase_words.INNER
            return index + 1 if ends else min(stop, index + 2)
        index += 1
    return end


def _is_price(text: str, words: list[Token], index: int) -> bool:
    """Say whether a token is a price in front of a thing (a new £2m centre)."""
    if words[index].shape == "d":
        return text[words[index].start - 1] in "$\u00a3\u20ac\u20b9"
    return index > 0 and words[index].low in {"m", "bn", "million", "billion", "crore", "lakh", "-"} and words[index - 1].shape in "d-"


def before(text: str, start: int, end: int) -> Range | None:
    """Return the thing whose noun phrase ends at ``end``; a description that a participle begins behind it is left out."""
    words = tokens(text, start, end)
    comma = max((i for i, word in enumerate(words) if word.text == ","), default=0)
    cut = next(
        (i for i in range(comma, len(words)) if words[i].low in phrase_words.CUT and i and words[i - 1].low not in phrase_words.JUST), None
    )
    if cut is not None and words[cut - 1].shape in "Cl":
        words = words[:cut]
    stop = len(words)
    while stop and words[stop - 1].low in {"has", "have", "also", "today", "yesterday", "had", "itself", "being", ")"}:
        stop -= 1
    first = stop
    while first and (_belongs(words, first - 1) or (first > 3 and words[first - 1].text == ")" and _glosses(words, first - 3))):
        first -= 1 if words[first - 1].text != ")" else 3
    while first < stop and words[first].text != "No." and (words[first].low in phrase_words.DETERMINERS | FUNCTION_WORDS | {"new", "'s"}):
        first += 1
    first += words[first].low == "state-of-the-art" if first + 1 < stop else 0
    first += 2 * (first + 2 < stop and words[first].low in phrase_words.JUST and words[first + 1].low.endswith(("ed", "built")))
    money = _MONEY.match(text, words[first].start, end) if first < stop else None
    while first < stop - 1 and (_is_price(text, words, first) or (money is not None and words[first].start < money.end())):
        first += 1
    owner = next(
        (
            i
            for i in range(first, stop)
            if words[i].shape == "s" and words[i - 1].shape == "l" and words[i - 1].low not in phrase_words.USERS
        ),
        None,
    )
    if owner is None and (new := [i for i in range(first, stop - 1) if words[i].shape == "s" and words[i + 1].low == "new"]):
        owner = new[-1]
    if owner is None and first + 1 < stop and words[first + 1].shape == "s":
        owner = first + 1 if first + 2 < stop and (words[first + 2].shape == "l" or words[first].low in phrase_words.BODIES) else None
    if owner is not None:
        first = owner + 1 + (owner + 1 < stop and words[owner + 1].low in phrase_words.AWAITED)
    if first >= stop:
        return None
    inner, last = _capitals(words[first:stop], stop - first)
    return words[first + inner].start, words[first + last - 1].end


def _names_on(token: Token) -> bool:
    """Say whether a word in front of ``the`` may be of the same name (Roe the Elder), no adverb that opens a sentence."""
    return token.shape == "C" and not token.low.endswith("ly") and token.low not in phrase_words.OPENING


def _belongs(words: list[Token], index: int) -> bool:
    token = words[index]
    if token.shape in "Cds":
        return token.low not in MONTHS and token.low not in WEEKDAYS
    if token.text == "-" and index and words[index - 1].shape == "d":
        return words[index - 1].end == token.start
    if token.low in {"of", "for", "the", "and", "&"} and (token.low != "the" or _is_part(words, index) or _names_on(words[index - 1])):
        ahead, behind = words[index - 1 : index], words[index + 1 : index + 2]
        if ahead and behind and ahead[0].low in phrase_words.FIGURES:
            return True
        if ahead and behind and token.low in {"of", "the"} and _is_part(words, index):
            return True
        joined = token.low != "and" or (bool(ahead and behind) and _same_name(words, index))
        named = bool(ahead and behind) and ahead[0].shape in "Cl" and ahead[0].low not in FUNCTION_WORDS
        small = named and token.low == "and" and behind[0].shape == "l" and SITE.fullmatch(ahead[0].text) is not None
        return joined and named and (behind[0].shape == "C" or small)
    return token.shape == "l" and token.low not in FUNCTION_WORDS and token.low not in phrase_words.STOP


def _is_part(words: list[Token], index: int) -> bool:
    """Say whether ``of the`` at a word joins a part to its whole with a name."""
    of = index - (words[index].low == "the")
    name = of + 1 + (of + 1 < len(words) and words[of + 1].low == "the")
    return (
        of > 0 and words[of].low == "of" and words[of - 1].low in phrase_words.OF_A_WHOLE and name < len(words) and words[name].shape == "C"
    )


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
