"""Posts behind a name: the apposition (``, Secretary, Department of X and Chairman, Y,``), its parts and its end."""

from collections.abc import Sequence

from generator.extract.english import continuations, field_lists, post_fields, predicates, successors
from generator.extract.english.abbreviations import is_of_a_firm, spelled
from generator.extract.english.bodies import bracket_end, organisation_end
from generator.extract.english.companions import holds_a_name
from generator.extract.english.letters import is_held, is_pictured, names_a_member, picture_end
from generator.extract.english.names import (
    HONOURED,
    evidence,
    is_given,
    is_head,
    is_honorific,
    is_part_of_post,
    is_post,
    is_shaped,
    is_word,
)
from generator.extract.english.neighbours import (
    calls_by_one_name,
    closed_post,
    is_group,
    is_retired,
    leads_on,
    leads_to_another,
    names_next,
    own_post,
    verbal_lead,
)
from generator.extract.english.portfolios import DETERMINERS, is_field, is_ordinal, modifies, verbal
from generator.extract.english.staff import is_of_another
from generator.extract.english.tokens import Token
from generator.extract.english.words import FUNCTION_WORDS, LETTERED, MONTHS, WEEKDAYS, lexicon

_TAIL_JOINS = frozenset(["of", "for", "at", "to", "in", "from", "with"])
_INSIDE = frozenset(["of", "for", "the", "and", "&", "at", "in", "with"])


def behind(words: Sequence[Token], index: int, *, led: bool = False) -> tuple[tuple[int, int] | None, int]:
    """Return the range of the post in the apposition that begins at ``index``, and the index where reading goes on.

    Args:
        words: Of the sentence.
        index: Behind the name.
        led: Whether a post stands before the name too, so that the next one may lead the next name of a list.
    """
    told = predicates.opening(words, index, led=led)
    start = _opening(words, index) if told is None else told
    if start is None or names_a_member(words, start):
        return None, index
    bracket = words[start - 1].text == "("
    ahead = words[start : start + 2]
    if len(ahead) > 1 and is_head(ahead[0]) and not is_post(ahead[0]) and ahead[0].shape == ahead[1].shape == "C" and not is_head(ahead[1]):
        return None, index
    end = _segment(words, start, bracket)
    end = end if end is None or bracket else field_lists.end(words, end)
    if end is None or (
        led and (successors.leads_a_name(words, start, end) or calls_by_one_name(words, start, end) or successors.is_next(words, end))
    ):
        return None, index
    if successors.is_another(words, index, end) or is_retired(words, end) or is_group(words, end):
        return None, index
    while end + 1 < len(words) and words[end].text == ",":
        further = _continues(words, end + 1)
        if further is None or successors.is_next_guest(words, end, further):
            break
        end = further
    if not bracket and end + 1 < len(words) and words[end].low == "and":
        plain = words[start - 1].text == "," and is_head(words[end + 1])
        further = led and (plain or is_word(words[end + 1])) and names_next(words, end + 1)
        if further or leads_on(words, end + 1) or successors.is_field_of_next(words, start, end):
            return None, index
        end = _continues(words, end) or end
    addressed = not bracket and end < len(words) and is_honorific(words, end + (words[end].low == "the" and end + 1 < len(words)))
    if addressed or successors.names_another(words, start, end, led=led) or successors.is_subject(words, index, end):
        return None, index
    return (start, end), end + (bracket and end < len(words))


def _opening(words: Sequence[Token], index: int) -> int | None:
    """Return the index of the first word of an apposition, behind comma, relative clause and determiner."""
    if _follows_closely(words, index) or (index < len(words) and words[index].shape == "C" and is_pictured(words, index)):
        return index
    if index + 1 >= len(words) or not (words[index].text in {",", "("} or words[index].low == "who"):
        return None
    start = index + (words[index].low != "who")
    if words[start].low == "who":
        start += 1
        if start >= len(words) or words[start].low not in {"is", "serves", "was"}:
            return None
        start += 1
        if start < len(words) and words[start].low in {"also", "currently", "as"}:
            start += 1
    if start < len(words) and words[start].low in {"currently", "now", "also"}:
        start += 1
    if start < len(words) and words[start].low in DETERMINERS:
        start += 1
    if start + 2 < len(words) and words[start].low in _OWNERS and words[start].shape == "l" and words[start + 1].shape == "s":
        start += 2
    if start < len(words) and words[start].low in HONOURED:
        start += 1
    return start if start < len(words) and words[start].low != "and" else None


_OWNERS = frozenset(
    [
        "company", "firm", "group", "organisation", "organization", "bank", "university", "college", "school", "hospital", "agency",
        "council", "ministry", "department", "association", "authority", "corporation", "foundation", "institute", "museum", "city",
        "town", "county", "state",
    ]
)  # fmt: skip
"""Bodies spoken of by their kind: whose a post is, as ``its`` tells it (the company's director; but the building's designer)."""


def _follows_closely(words: Sequence[Token], index: int) -> bool:
    """Say whether a post in capitals with its body stands behind a name without a comma (Tom Callow Rector of Lin University)."""
    if index >= len(words):
        return False
    start = index + modifies(words[index])
    of = next((at for at in range(start, min(start + _CLOSE, len(words))) if words[at].low == "of"), start)
    if of > start + 1 and all(word.shape == "C" and (is_head(word) or modifies(word) or is_field(word)) for word in words[start:of]):
        start = of - 1
    ahead = words[start : start + 3]
    capital = len(ahead) == 3 and ahead[0].shape == ahead[2].shape == "C"
    return capital and is_post(ahead[0]) and ahead[1].low == "of" and words[index].shape == "C"


_CLOSE = 5
"""Words of the longest such post with its preposition (Chief Medical Officer of)."""


def _segment(words: Sequence[Token], start: int, bracket: bool = False) -> int | None:
    """Return the end of the phrase with a post that begins at ``start``; None when no post stands in it."""
    seen = False
    plain = 0
    index = start + (
        words[start].text == "then" and start + 1 < len(words) and (words[start + 1].shape == "C" or is_head(words[start + 1]))
    )
    while index < len(words):
        token = words[index]
        if _stops(words, index, start, seen, bracket):
            if is_honorific(words, index) and words[index - 1].low not in {",", "and"}:
                return None
            break
        if token.text == "(":
            index = max(bracket_end(words, index), post_fields.end(words, index))
            continue
        if is_post(token):
            seen = True
        elif token.shape == "l" and token.low not in _TAIL_JOINS and not modifies(token):
            plain += 1
            if not seen and plain > 2:
                return None
        index += 1
    while index > start and _is_loose(words, index):
        index -= 1
    return index if seen and index > start and not _is_person(words, start, index) else None


def _is_loose(words: Sequence[Token], index: int) -> bool:
    """Say whether the word before ``index`` cannot end a post: a small word, a mark, a participle with its object behind it."""
    last = words[index - 1]
    governs = last.shape == "l" and last.low.endswith("ing") and index < len(words) and words[index].low in DETERMINERS
    small = last.low in FUNCTION_WORDS | {"now", "currently"} and last.text not in LETTERED
    return small or governs or last.text in {"&", "-"}


_OTHERS = frozenset(
    ["during", "after", "before", "since", "today", "yesterday", "together", "along", "including", "alongside", "others", "last", "among"]
)
"""Small words behind a post that are no part of it."""


def _stops(words: Sequence[Token], index: int, start: int, seen: bool, bracket: bool) -> bool:  # noqa: PLR0911 - one line a word class
    token = words[index]
    after = words[index + 1] if index + 1 < len(words) else None
    if token.shape in "Cd":
        return token.shape == "C" and index > start and is_honorific(words, index) and token.low not in {"lord", "sri"}
    if token.shape == "s" or token.text in {"&", "/"}:
        return token.text == "&" and leads_to_another(words, index)
    if token.text in {"-", "\u2013", "\u2014"}:
        return not continuations.joins_by_a_dash(words, index, seen)
    if token.text == "(" and seen and post_fields.end(words, index) > index:
        return False
    if token.text == "(":
        code = after is not None and (after.shape == "C" or (after.shape == "d" and len(after.text) < 3))
        spelt = (spelled(words, index) is not None or is_of_a_firm(words, index)) and not bracket
        renamed = after is not None and after.low in {"now", "formerly"} and index + 2 < len(words) and words[index + 2].shape == "C"
        listed = index + 2 < len(words) and words[index + 2].text == ":"
        told = (seen or spelt) and (code or renamed) and picture_end(words, index) == index and not listed
        return not (told and bracket_end(words, index) > index + 1) or bracket
    if token.low in {"and"}:
        return not _joins(words, index, seen)
    if token.low in {"of", "for"} and not seen and index > start and after is not None and after.shape == "C":
        return words[index - 1].low not in lexicon("organisation_heads")
    if token.low == "on":
        return not (seen and continuations.leads_to_a_field(words, start, index))
    if token.low in _TAIL_JOINS:
        named = token.low == "with" and seen and after is not None and after.low == "the" and words[index + 2].shape == "C"
        numbered = token.low in {"of", "at"} and continuations.is_numbered(words, index + 1)
        further = named or (seen and (numbered or is_ordinal(words, index + 1)))
        further = further or _goes_on(after, seen, token, words[index - 1] if index > start else None)
        return not further or predicates.is_at_an_event(words, index)
    if token.low in {"the", "its"} or (token.low in {"a", "an"} and words[index - 1].low in {"and", "for"}):
        return words[index - 1].low not in _TAIL_JOINS | {"and", "on"}
    if token.shape != "l":
        return True
    behind_bracket = seen and words[index - 1].text == ")" and token.low != "responsible"
    return token.low in FUNCTION_WORDS or verbal(token) or token.low in _OTHERS or behind_bracket


_LEARNED = frozenset(["professor", "lecturer", "expert", "specialist", "fellow", "reader", "scholar", "researcher"])


def _goes_on(after: Token | None, seen: bool, token: Token, before_in: Token | None) -> bool:
    if after is None or not seen:
        return False
    if token.low == "with":
        return after.shape == "C" or after.low in {"responsibility", "special"}
    if token.low in {"in", "from", "to"}:
        return (
            (after.shape == "C" and after.low not in MONTHS and after.low not in WEEKDAYS)
            or (after.low in {"charge", "the"} and token.low != "from")
            or (token.low == "in" and after.shape == "l" and before_in is not None and before_in.low in _LEARNED)
        )
    return after.shape in "Cl" and after.low not in WEEKDAYS and after.low not in {"his", "their", "her", "this", "that"}


def _joins(words: Sequence[Token], index: int, seen: bool) -> bool:
    """Say whether an ``and`` stays inside the post instead of leading to another person."""
    at = index + 1
    if seen and is_ordinal(words, index - 2) and is_ordinal(words, at):
        return True
    if at >= len(words) or words[index - 1].text == ",":
        return at < len(words) and is_head(words[at]) and not names_next(words, at)
    if words[at].low == "the" and at + 2 < len(words) and is_field(words[index - 1]) and is_field(words[at + 1]):
        return words[at + 2].shape != "C"
    if is_honorific(words, at) or words[at].low in DETERMINERS:
        if words[at].low == "the":
            return not seen or own_post(words, at + 1)
        return words[at].low in {"a", "an"} and closed_post(words, at + 1)
    if words[at].shape == "l" and words[at].low.endswith("ed") and not any(map(is_head, words[at + 1 : at + 2])):
        return False
    if words[at].shape == "C" or is_head(words[at]) or modifies(words[at]):
        return not names_next(words, at) and not verbal_lead(words, at)
    return words[at].shape == "l" and not verbal(words[at]) and words[at].low not in FUNCTION_WORDS and not verbal_lead(words, at)


_INNER = frozenset(["bin", "binti", "bint", "ibn", "al", "n\u00ed", "nic", "mhic", "u\u00ed", "\u00f3", "wa", "arap", "van", "dela"])
"""Particles inside a name that stand in no post."""


def _is_of_a_name(words: Sequence[Token], at: int, end: int) -> bool:
    """Say whether a word may belong to the name that ends at ``end``, particles inside it included."""
    if words[at].shape == "l":
        return words[at].low in _INNER and at < end - 1
    return words[at].shape == "C" and not is_head(words[at]) and not is_word(words[at])


_ALLIED = frozenset(["partner", "partners", "operator", "contractor", "provider", "owner", "sponsor", "supplier", "developer"])
"""What a firm is to somebody, before its name (depot manager at the port's operator Alder Lines)."""


def _is_person(words: Sequence[Token], start: int, end: int) -> bool:
    """Say whether a phrase is a post in front of a name, so another person."""
    if words[end - 1].low in lexicon("surnames_also_words") and is_given(words[end - 2]) and names_next(words, start):
        return True
    if is_head(words[end - 1]) or is_word(words[end - 1]) or (end - start > 2 and is_part_of_post(words, end - 2)):
        return False
    tail = end
    while tail > start and _is_of_a_name(words, tail - 1, end):
        tail -= 1
    office = tail
    while tail < end - 2 and words[tail].text.isupper() and len(words[tail].text) > 2:
        tail += 1
    led = tail > office or (tail > start and is_head(words[tail - 1]))
    employed = tail > start + 2 and words[tail - 1].low in _ALLIED and any(is_post(word) for word in words[start : tail - 2])
    if employed or is_of_another(words, start, end):
        return False
    if names_next(words, start):
        return True
    known = evidence(words, tail, end) > 0 or (tail < end and words[tail].text.isupper() and len(words[tail].text) < 5)
    cue = led or (known and words[tail - 1].low not in _INSIDE) or holds_a_name(words, tail, end)
    return tail > start and end - tail > 1 and cue


def _continues(words: Sequence[Token], start: int) -> int | None:
    """Return the end of a further part of the post behind a comma (``, Department of Industries``); None when it is none."""
    if start >= len(words):
        return None
    token = words[start]
    if token.low == "and":
        ahead = words[start + 1 : start + 4]
        post = bool(ahead) and (is_post(ahead[0]) or (modifies(ahead[0]) and (ahead[0].shape == "C" or any(map(is_post, ahead[1:])))))
        return None if not post or verbal_lead(words, start + 1) or names_next(words, start + 1) else _segment(words, start + 1)
    if is_honorific(words, start) or names_next(words, start):
        return None
    further = words[start - 2].text == "staff" and token.shape == "l"
    if further or is_post(token) or (modifies(token) and start + 1 < len(words) and is_post(words[start + 1])):
        return _segment(words, start)
    if token.low in lexicon("postnominals") and not is_held(words, start):
        return None
    if token.shape != "C" or (token.low in FUNCTION_WORDS and token.text not in LETTERED) or token.low in MONTHS or token.low in WEEKDAYS:
        return _small_field(words, start)
    end = organisation_end(words, start)
    end += end < len(words) and words[end].low in _PARTS_OF_A_BODY
    field = words[start].low in _DEPARTMENTS or all(is_field(word) for word in words[start:end])
    if end + 1 < len(words) and words[end].low == "at" and field and words[end + 1].shape == "C":
        end = organisation_end(words, end + 1)
    after = words[end] if end < len(words) else None
    if after is not None and after.shape == "l" and not verbal(after) and after.low not in _BEHIND_BODY:
        return None
    plain = after is not None and after.text == "," and is_shaped(words, start, end) and not any(is_word(w) for w in words[start:end])
    return None if plain and behind(words, end)[0] is not None else end


def _wider_body(words: Sequence[Token], start: int) -> int | None:
    """Return the end of the body that a department belongs to, where a semicolon closes it (``, the Ministry of Ports in Lin;``)."""
    end = organisation_end(words, start)
    if end + 1 < len(words) and words[end].low in {"in", "of"}:
        end = organisation_end(words, end + 1 + (words[end + 1].low == "the"))
    named = any(word.low in lexicon("organisation_heads") for word in words[start:end])
    return end if named and end < len(words) and words[end].text == ";" else None


_BEHIND_BODY = frozenset(
    [
        "also",
        "and",
        "who",
        "in",
        "at",
        "on",
        "as",
        "was",
        "is",
        "were",
        "has",
        "by",
        "today",
        "yesterday",
        "will",
        "would",
        "had",
        "have",
        "here",
        "recently",
    ]
)
"""Small words that may follow an organisation at the end of a post."""
_DEPARTMENTS = frozenset(["department", "faculty", "school", "institute", "centre", "center", "division", "college", "office"])
"""First words of a body that is part of another one (Department of Physics at Lin University)."""
_PARTS_OF_A_BODY = frozenset(["department", "division", "unit", "section", "branch", "wing", "cell", "faculty"])
"""Written small, the end of a body's name (Mechanical Engineering department)."""


def _small_field(words: Sequence[Token], start: int) -> int | None:
    """Return the end of a field written small with the organisation behind it (``, real estate development, Corvel Ltd``)."""
    if words[start].low == "the":
        return _wider_body(words, start + 1)
    end = start
    while end < len(words) and end - start < 5 and words[end].shape == "l" and not verbal(words[end]):
        if words[end].low in FUNCTION_WORDS - {"and"}:
            return None
        end += 1
    if end == start or end + 1 >= len(words) or words[end].text != "," or words[end + 1].shape != "C":
        return None
    return None if is_honorific(words, end + 1) or names_next(words, end + 1) else end
