"""Posts: the phrase before a name (``the Chairman of X, Mr``, ``Corvane Chairman and CEO``) and the apposition behind it."""

from collections.abc import Sequence

from generator.expressions import compiled
from generator.extract.english import bodies, charges, field_lists, ranks, staff
from generator.extract.english.abbreviations import behind_dateline
from generator.extract.english.names import HONOURED, is_given, is_head, is_honorific, is_part_of_post, is_post, is_word
from generator.extract.english.portfolios import (
    CONCERNS,
    DETERMINERS,
    PORTFOLIOS,
    is_acronym,
    is_compound,
    is_field,
    is_ordinal,
    is_plain,
    joins_fields,
    joins_small_fields,
    modifies,
    verbal,
)
from generator.extract.english.tokens import Token
from generator.extract.english.words import FUNCTION_WORDS, LETTERED, MONTHS, OTHER_VERBS, WEEKDAYS, lexicon

_JOINS = frozenset(["of", "for"])
_OPENERS = frozenset(
    [
        "eminent", "renowned", "famous", "prominent", "celebrated", "acclaimed", "well-known", "world-famous", "world-renowned",
        "representing", "meanwhile", "yesterday", "today", "earlier", "later", "also", "present", "joining", "welcoming", "addressing",
        "thanking", "attending", "accompanying", "greeting", "introducing", "congratulating", "following", "assisting", "replacing",
        "succeeding", "featuring", "appointing", "naming", "honouring", "honoring", "inviting", "counterpart",
    ]
)  # fmt: skip
_STANDING = frozenset(["former", "acting", "late", "then", "outgoing", "incoming", "ex", "deputy", "retired", "longtime", "senior"])
"""Modifiers that stand before an organisation too (former Energy Secretary)."""


def before(words: Sequence[Token], end: int, floor: int) -> tuple[int, int] | None:
    """Return the range of the post that ends right before ``end``, not reaching under ``floor``; None when there is none."""
    end = ranks.without_address(words, end, floor)
    index = end - 1
    start = end
    seen = False
    if index >= floor and (words[index].low in {"and", "&", "of", "for"} or _is_of_several(words, index)):
        return None
    while index >= floor:
        token = words[index]
        opened = _bracket_left(words, index, floor) if token.text == ")" else None
        if opened is not None:
            start, index = opened, opened - 1
            continue
        if (served := _served_office(words, index, floor)) < index:
            start, index, seen = served, served - 1, False
            continue
        right = words[index + 1] if index + 1 < end else None
        if not _extends_left(words, index, floor, right, seen):
            break
        joined = token.low in {"and", "&"} and _joins_fields(words, index, floor)
        if token.low in {"and", "&"} and seen and not is_head(words[index - 1]) and not joined:
            further = before(words, index, floor)
            start = further[0] if further and not _ends_in_a_name(words, *further) else start
            break
        guild = words[index - 1].low == "of" and not is_post(token) and right is None
        field = token.low == "justice" and words[index - 1].low in {"and", "&"} and is_field(words[index - 2])
        seen = seen or (is_head(token) and not (guild or field) and not (right is not None and right.low in CONCERNS))
        start = index
        index -= 1
    start = _trimmed(words, start, end)
    start = staff.begins(words, behind_dateline(words, start, end), end)
    held = start < end - 1 and any(is_post(token) for token in words[start : end - 1])
    end -= held and words[end - 1].text == "professor" and words[end - 2].shape == "C"
    return (start, end) if any(_is_office_at(words, at) for at in range(start, end)) else None


def _trimmed(words: Sequence[Token], start: int, end: int) -> int:
    """Return where a post begins behind a bracket, a part played at the event (Chief Guest and), small words and adverbs."""
    if start + 1 < end and words[start].text == "(":
        start = bodies.bracket_end(words, start)
    lead = next((i for i in range(start, min(start + 4, end - 1)) if words[i].low == "and"), start)
    start = lead + 1 if lead > start and words[lead - 1].low in {"guest", "host", "moderator", "emcee"} else start
    while start < end and (
        (words[start].low in FUNCTION_WORDS and not (words[start].text in LETTERED | {"Under"} and start + 1 < end))
        or words[start].shape in "&s',"
        or words[start].low in _OPENERS
        or (start + 1 < end and "newly" in {words[start].low, words[start - 1].low if start else ""})
        or (words[start].text == "late" and start + 1 < end)
        or (_YEAR.fullmatch(words[start].text) and start + 1 < end)
        or (words[start].text == "year" and start > 1 and words[start - 1].text == "-")
    ):
        start += 1
    return start


_YEAR = compiled(r"(?:19|20)\d\d")
"""In 1970 Governor Ada Thorn; the 60-year veteran Ada Thorn: neither number belongs to the post."""


def _is_office_at(words: Sequence[Token], at: int) -> bool:
    """Say whether a word names a post here: not the first word of a body, nor a part played at the event (keynote speaker, Chief Guest)."""
    part = words[at].low == "speaker" and at > 0 and words[at - 1].low in _SPEAKING
    part = part or (words[at].low == "chief" and at + 1 < len(words) and words[at + 1].low == "guest")
    fellow = words[at].low == "fellow" and any(is_head(word) for word in words[at + 1 : at + 4])
    hour = words[at].text == "PM" and at > 0 and words[at - 1].shape == "d"
    return is_post(words[at]) and not (part or hour) and not fellow and not _names_a_body(words, at)


def _joins_fields(words: Sequence[Token], index: int, floor: int) -> bool:
    """Say whether the ``and`` at ``index`` joins fields of one head, a comma before it or none."""
    if words[index - 1].text == "," and is_plain(words[index - 2]) and is_plain(words[index + 1]):
        return True
    return joins_fields(words, index, floor) or joins_small_fields(words, index, floor) or field_lists.of_committee(words, index)


def _served_office(words: Sequence[Token], index: int, floor: int) -> int:
    """Return where ``in the Office of the`` begins that ends at ``index``, behind a post: whose office it is, is none; else ``index``."""
    lead = index - 4
    if lead - 1 < floor or [token.low for token in words[lead + 1 : index + 1]] != ["the", "office", "of", "the"]:
        return index
    post = is_post(words[lead - 1]) or _office_left(words, lead, floor)
    return lead if post and words[lead].low in {"in", "at", "of", "for"} else index


def _is_of_several(words: Sequence[Token], index: int) -> bool:
    """Say whether a word in capitals is the post of several, which a list shares (Deputy Ministers), and not of a Board of Directors."""
    token = words[index]
    if index and (words[index - 1].low in {"of", "for"} or (words[index - 1].low == "and" and _office_left(words, index, 0))):
        return False
    return token.shape == "C" and is_head(token) and not is_post(token) and token.low.endswith(("s", "men"))


_SPEAKING = frozenset(["keynote", "guest", "main", "principal", "special", "opening", "invited", "featured", "motivational"])
"""What kind of speaker somebody is at an event: no post."""


def _names_a_body(words: Sequence[Token], at: int) -> bool:
    """Say whether the word of a calling is the first of a body's name (Graduate School), or only tells what is official."""
    after = words[at + 1] if at + 1 < len(words) else None
    if words[at].text == "official" and at + 2 < len(words) and words[at + 2].low in {"of", "for", "by"}:
        return True
    return words[at].low in _CALLINGS and after is not None and after.shape == "C" and after.low in lexicon("organisation_heads")


_CALLINGS = frozenset(["graduate", "student", "general", "resident", "fellow", "teacher", "lawyer", "veteran", "farmer", "researcher"])


def _ends_in_a_name(words: Sequence[Token], start: int, end: int) -> bool:
    """Say whether two words that are no field stand right behind the head of a post: who holds it (Union Leader Levin Magor and …)."""
    tail = end
    while tail > start and words[tail - 1].shape == "C" and not is_head(words[tail - 1]) and not is_word(words[tail - 1]):
        tail -= 1
    alone = end - tail == 1 and (is_given(words[tail]) or words[tail].low in lexicon("east_asian_surnames"))
    return (end - tail > 1 or alone) and tail > start and is_head(words[max(start, tail - (4 if words[tail - 1].text == ")" else 1))])


def _is_part(token: Token, right: Token | None) -> bool:
    """Say whether a form of address is here a word of a post, an honour or a country (Lord Mayor, Padma Shri awardee, Sri Lanka)."""
    if token.low == "shri" and right is not None and right.low in {"awardee", "recipient", "winner"}:
        return True
    return token.low in {"lord", "lady"} or (token.low == "sri" and right is not None and right.low.startswith("lanka"))


def _bracket_left(words: Sequence[Token], index: int, floor: int) -> int | None:
    """Return where the bracket opens that closes at ``index``: an abbreviation or a field behind the post."""
    for at in range(index - 1, max(floor, index - 12) - 1, -1):
        if words[at].text == "(":
            return at if at > floor and words[at - 1].shape in "Cl)" else None
    return None


def _extends_left(words: Sequence[Token], index: int, floor: int, right: Token | None, seen: bool) -> bool:
    """Say whether the word at ``index`` belongs to the post that goes on at ``right``; ``seen``: its head stands to the right."""
    token = words[index]
    left = words[index - 1] if index > floor else None
    if token.shape == "C" or (left is not None and bodies.joins_a_name(words, index)):
        return _capital_extends(words, index, right)
    if is_ordinal(words, index - (token.shape == "l")):
        return right is not None and (token.shape == "d" or right.shape == "C")
    if token.shape in "ds/":
        between = token.shape != "/" or (right is not None and right.shape == "C")
        owned = token.shape == "s" and not seen and left is not None and (left.low.endswith("s") or _office_left(words, index, floor))
        return left is not None and ((left.shape == "C" and between) or owned or bodies.owns(words, index, floor))
    if token.text in {",", "&", "\u2013"} or token.low in _SMALL:
        return left is not None and (charges.in_charge(left, token, right) or _small_extends(words, index, floor, right, seen))
    if is_head(token):
        return True
    if token.shape != "l" or verbal(token) or token.low in FUNCTION_WORDS or token.low in _LEADS:
        return False
    if right is None:
        comma = index + 2 < len(words) and words[index + 1].text == ","
        led = comma and (is_honorific(words, index + 2) or is_given(words[index + 2]))
        closed = led or (comma and (words[index - 1].low == "the" or words[index - 1].shape == "C"))
        field = closed or token.low in lexicon("organisation_heads") or _is_field_of_post(words, index, floor)
        return field and _office_left(words, index, floor)
    return _plain_extends(words, index, floor, right, seen)


def _is_field_of_post(words: Sequence[Token], index: int, floor: int) -> bool:
    """Say whether a small word ends the field of a post, a name right behind it (Alder vice president of operations Ada Thorn)."""
    at = index
    while at > max(floor, index - 3) and words[at].shape == "l" and words[at].low not in FUNCTION_WORDS and not verbal(words[at]):
        at -= 1
    named = index + 1 < len(words) and words[index + 1].shape == "C"
    at -= words[at].low == "the" and named and is_given(words[index + 1])
    return named and at < index and words[at].low in _JOINS and at > floor and is_post(words[at - 1])


def _plain_extends(words: Sequence[Token], index: int, floor: int, right: Token, seen: bool) -> bool:
    """Say whether a small word that is no head belongs to the post: a modifier, a word of its field, a word of the office before it."""
    token = words[index]
    if modifies(token) and (is_head(right) or modifies(right) or (right.shape == "C" and token.low in _STANDING)):
        return True
    if token.low in _WHOSE and right.shape == "C" and seen:
        return token.low not in _LEVELS or words[index - 1].shape in "C,;:" or words[index - 1].low in {"and", "by", "with", "were"}
    if token.low in _BODIES and right.shape == "C" and is_head(right):
        return not (index - 2 >= floor and words[index - 1].low in DETERMINERS and words[index - 2].low in FUNCTION_WORDS)
    if charges.opens(words, index):
        return charges.goes_with(words, index, right)
    if not seen or right.shape == "s":
        return (not seen and _office_left(words, index, floor)) or bodies.owns(words, index + 1, floor)
    if right.low == "and":
        return joins_small_fields(words, index + 1, floor) or field_lists.of_committee(words, index + 1)
    if right.text == ",":
        return field_lists.of_committee(words, index + 1) or (token.text in PORTFOLIOS and words[index + 2].text in PORTFOLIOS)
    standing = right.low in _STANDING or (right.low == "chief" and words[index + 2].shape != "C")
    return right.shape == "l" and right.low not in FUNCTION_WORDS and not standing


_LEVELS = frozenset(["district", "county", "city"])
_WHOSE = _LEVELS | frozenset(["state", "federal", "provincial", "opposition"])
"""Written small before a post in capitals: whose it is (state Ports Minister; behind a place, Lin district LCV chairperson)."""
_BODIES = frozenset(
    ["hospital", "university", "college", "company", "school", "club", "board", "city", "county", "town", "district", "bank", "chamber"]
)
"""Written small before a post in capitals, they say whose it is (hospital President)."""


def _capital_extends(words: Sequence[Token], index: int, right: Token | None) -> bool:
    token = words[index]
    small = token.low in FUNCTION_WORDS and not (token.low == "under" and right is not None and right.low.startswith("secretar"))
    small = (
        small and token.text not in LETTERED and not (token.text == "I" and right is None) and not (index and words[index - 1].text == "&")
    )
    held = token.low not in HONOURED and is_part_of_post(words, index)
    address = is_honorific(words, index) or (token.low in lexicon("honorifics") and not held and not _is_part(token, right))
    verb = token.low in OTHER_VERBS and token.low.endswith("s") and not is_head(token)
    return not (address or small or verb or token.low in MONTHS or token.low in WEEKDAYS)


_REALMS = frozenset(["republic", "sultanate", "emirate", "principality", "duchy", "commonwealth"])
_SMALL = frozenset(["of", "for", "the", "and", "to", "on", "at", "in", "within", "with", "under"])


def _comma_extends(words: Sequence[Token], index: int, floor: int, right: Token, seen: bool) -> bool:
    """Say whether a comma stays inside the post: between fields, posts of one person, a post and its body."""
    left = words[index - 1]
    if field_lists.of_committee(words, index) or (right.low == "and" and seen and is_plain(left) and is_plain(words[index + 2])):
        return True
    if right.low == "and" and not seen and is_field(left) and _office_left(words, index, floor):
        return True
    if left.text in PORTFOLIOS and right.text in PORTFOLIOS and _lists(words, index):
        return True
    if seen:
        return _joins_posts(words, index) or (is_field(left) and is_field(right) and _lists(words, index) and not _is_where(words, index))
    if right.shape == "C" and bodies.closed(words, index + 1) and (left.text == ")" or is_post(left) or _office_left(words, index, floor)):
        return True
    if left.shape != "C" or right.shape != "C":
        return False
    body = _is_office(right) or _opens_body(words, index + 1) or _is_body_of_next(words, index + 1) or ranks.follows_a_body(words, index)
    return (is_post(left) and body) or _office_left(words, index, floor)


def _and_extends(words: Sequence[Token], index: int, floor: int, seen: bool) -> bool:
    """Say whether a conjunction stays inside the post: between two heads, between fields of one head."""
    left = words[index - 1]
    if seen and _joins_fields(words, index, floor):
        return True
    if seen:
        return (
            (is_head(left) and (is_post(left) or left.shape == "C"))
            or joins_small_fields(words, index, floor)
            or joins_fields(words, index, floor)
            or before(words, index, floor) is not None
        )
    if left.text == ",":
        return index - 2 > floor and is_field(words[index - 2]) and _office_left(words, index - 1, floor)
    return left.shape in "Cl)" and left.low not in FUNCTION_WORDS


def _small_extends(words: Sequence[Token], index: int, floor: int, right: Token | None, seen: bool) -> bool:
    """Say whether a comma, conjunction or preposition stays inside the post."""
    token, left = words[index], words[index - 1]
    between = left.shape == "C" and right is not None and right.shape == "C" and not seen
    if token.text == ",":
        return right is not None and _comma_extends(words, index, floor, right, seen)
    if token.low in _JOINS:
        body = (
            right is not None
            and right.shape == left.shape == "C"
            and (left.low in lexicon("organisation_heads") | _REALMS or (left.text.isupper() and len(left.text) > len("QV")))
        )
        return not seen or is_post(left) or body or is_compound(words, index)
    if token.low == "the":
        fields = (
            left.low == "and" and not seen and index - 2 >= floor and is_field(words[index - 2]) and right is not None and is_field(right)
        )
        if fields and _office_left(words, index - 1, floor):
            return True
        return (
            left.low in _JOINS | {"at", "in", "within", "under"} and (not seen or (index - 2 >= floor and is_post(words[index - 2])))
        ) or (left.low == "to" and index - 2 >= floor and is_post(words[index - 2]))
    if token.low in {"and", "&"}:
        return _and_extends(words, index, floor, seen)
    if (
        token.low in {"to", "at", "in", "within", "under"}
        and right is not None
        and right.low == "the"
        and not (token.low == "under" and seen)
    ):
        return (is_post(left) and (token.low != "at" or not seen)) or (token.low != "to" and not seen and _office_left(words, index, floor))
    owned = token.low == "to" and is_post(left) and right is not None and right.shape == "C"
    return owned or (between and left.low not in MONTHS and left.low not in WEEKDAYS)


def _is_where(words: Sequence[Token], index: int) -> bool:
    """Say whether one word stands between a preposition of place and the comma at ``index`` (in Lin, Ports and Roads Minister …)."""
    return index > 1 and words[index - 2].low in {"in", "at", "from", "near"}


def _lists(words: Sequence[Token], index: int) -> bool:
    """Say whether another field follows the one behind the comma at ``index`` (``Investment, Trade and Industry Minister``)."""
    return any(token.text in {",", "and", "&"} for token in words[index + 2 : index + 4])


def _joins_posts(words: Sequence[Token], index: int) -> bool:
    """Say whether the comma at ``index`` stands in a list of one person's posts."""
    right = words[index + 1]
    return is_post(words[index - 1]) and (is_head(right) or modifies(right) or right.low == "prime") and _ends_a_list(words, index + 2)


def _ends_a_list(words: Sequence[Token], at: int) -> bool:
    """Say whether posts that begin at ``at`` go on to an ``and`` with the last of them (``Vice President, Prime Minister and Ruler``)."""
    for index in range(at, min(at + 6, len(words) - 1)):
        if words[index].low == "and":
            return is_head(words[index + 1]) or modifies(words[index + 1])
        if words[index].shape != "C" and words[index].low not in _JOINS:
            return False
    return False


def _is_office(token: Token | None) -> bool:
    """Say whether a word behind a post and a comma begins its field or its body, not the name of who holds it."""
    return token is not None and (is_field(token) or is_word(token) or is_acronym(token))


def _is_body_of_next(words: Sequence[Token], index: int) -> bool:
    """Say whether the body of a post begins at ``index``, and a given name stands behind its head (CMD, Lin Power Ada Thorn)."""
    end = next((at for at in range(index, min(index + 5, len(words))) if words[at].shape != "C" or is_given(words[at])), index)
    return end > index + 1 and words[end].shape == "C" and is_word(words[end - 1])


def _opens_body(words: Sequence[Token], index: int) -> bool:
    """Say whether a body named by its head and closed by a comma begins at ``index`` (the Dean, Lin College, Ada Thorn)."""
    end = index
    while end < len(words) and (words[end].shape == "C" or (words[end].shape == "d" and end > index)):
        end += 1
    return end - index > 1 and end < len(words) and words[end].text == "," and words[end - 1].low in lexicon("organisation_heads")


_LEADS = frozenset(
    [
        "alongside", "including", "like", "also", "then", "both", "even", "when", "while", "said", "says", "per", "via", "amid", "among",
        "following", "featuring", "together", "today", "yesterday", "here", "replaces", "succeeds", "joins", "honors", "honours", "before",
        "after", "during", "around", "about", "behind", "beside", "against", "between", "despite", "through", "throughout", "towards",
        "colleagues", "friends",
    ]
)  # fmt: skip
"""Words before a post that are no part of it."""


_OFFICE = 18
"""Words from the end of an office back to its head (Deputy Director of the Liaison Office of the Government in the HKSAR)."""


def _office_left(words: Sequence[Token], index: int, floor: int) -> bool:
    """Say whether a post with of or for stands a few words to the left, so that words here may be its field."""
    for at in range(index - 1, max(floor, index - _OFFICE), -1):
        token = words[at]
        if token.low in _JOINS and words[at - 1].low in lexicon("organisation_heads") and at - 1 > floor:
            continue
        if token.low in _JOINS or token.low == "to":
            return any(is_post(word) for word in words[max(floor, at - (3 if words[at - 1].low == "charge" else 2)) : at])
        if token.shape not in "Cl,&s" or (token.shape == "l" and (token.low in FUNCTION_WORDS - {"and", "the"} or verbal(token))):
            return False
    return False
