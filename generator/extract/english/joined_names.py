"""Whether an ``and`` joins the names of two bodies or stands inside one."""

from collections.abc import Sequence

from generator.extract.english import fields
from generator.extract.english.tokens import Token
from generator.extract.english.words import lexicon

SUFFIX = frozenset(
    ["ltd", "limited", "inc", "plc", "llc", "llp", "corp", "corporation", "gmbh", "ag", "sa", "nv", "bv", "pte", "pvt", "co", "company"]
)


def _is_half(words: Sequence[Token], at: int, left: Sequence[str], *, alone: bool, governed: bool) -> bool:
    """Say whether the words before an ``and`` are half of a name: a field alone, or the field that the name is of."""
    right = words[at + 1].low
    if (left[-1], right) in _HALVES:
        return True
    if governed and (fields.concerns(words, at) or (left[-1] in fields.FIELDS and words[at + 1].low in fields.FIELDS)):
        return True
    if right in fields.FIELDS and len(left) > 1 and left[-1] not in lexicon("organisation_heads") | SUFFIX and not governed:
        return True
    field = alone and left[0] in lexicon("organisation_heads") | fields.FIELDS
    return (field and not words[at - 1].text.isupper()) or (governed and left[-1] in _UTILITIES)


def joins_two(words: Sequence[Token], first: int, at: int, stop: int, *, in_list: bool, pair: bool) -> bool:
    """Say whether the ``and`` at ``words[at]`` joins two bodies, the first of which begins at ``first``; ``pair``: two are expected."""
    owner = at + 3 < stop and words[at + 1].shape == words[at + 3].shape == "C" and words[at + 2].shape == "s"
    if owner or (words[at + 1].low == "the" and not fields.concerns(words, at + 1)) or words[at + 1].low.endswith(fields.SEATED):
        return True
    heads = lexicon("organisation_heads")
    left = [token.low for token in words[first:at] if token.shape == "C"]
    bracket = next((i for i in range(at + 1, stop) if words[i].text == "("), stop)
    right = [token for token in words[at + 1 : bracket] if token.shape == "C"]
    governed = any(word.low in {"of", "for"} for word in words[first:at])
    company = governed and len(right) > _COMPANY and right[-1].low in _LEGAL and right[0].low not in fields.FIELDS
    opens = len(left) > 1 and at + 2 < len(words) and words[at + 1].low in fields.OPENERS and words[at + 2].low == "of"
    whole = len(right) > 1 and right[-1].low in _INSTITUTIONS and right[0].low not in fields.FIELDS
    if opens or company or (governed and _is_short_company(left, right)) or (governed and whole and left[-1] in fields.FIELDS):
        return True
    if _is_half(words, at, left, alone=len(left) == 1 < len(right), governed=governed):
        return False
    finished = (
        (not governed and _is_of_a_company(left, right))
        or words[at - 1].shape == "d"
        or left[-1] in heads
        or left[-1] in SUFFIX
        or words[at - 1].text.isupper()
        or (len(left) > 1 and not _is_common(left[-1]))
    )
    own = [token for token in right if token.low not in heads and not _is_common(token.low) and token.low not in SUFFIX]
    if words[at - 1].text == ")" and len(right) > 1 and right[-1].low in heads:
        return True
    if in_list and _follows_another(left, right, governed=governed):
        return True
    plain = not governed and not any(low in heads | fields.FIELDS for low in (*left, *(token.low for token in right)))
    if pair and (
        len(left) == len(right) == 1
        or _are_lands(left, right)
        or (plain and max(len(left), len(right)) < 3 and words[at + 1].low not in SUFFIX)
    ):
        return True
    if min(len(left), len(right)) > 1 and left[-1] in _INSTITUTIONS and right[-1].low in _INSTITUTIONS and not governed:
        return True
    return finished and bool(own) and (len(right) > 1 or own[0].text.isupper() or left[-1] in SUFFIX)


def _is_of_a_company(left: Sequence[str], right: Sequence[Token]) -> bool:
    """Say whether an ``and`` stands before a company with a name of its own (Alder Games and Norvik Holdings Ltd)."""
    whole = len(left) > 1 and len(right) > _COMPANY and right[-1].low in _LEGAL
    other = _is_common(right[0].low) or right[0].low in lexicon("organisation_heads") | fields.FIELDS | _GOODS
    return whole and not other


def _is_short_company(left: Sequence[str], right: Sequence[Token]) -> bool:
    """Say whether a company of one word of its own follows a body that is of a field (Lin Chamber of Commerce and Thorn Group)."""
    own = right[0].low if len(right) == _COMPANY else ""
    field = _is_common(own) or own in lexicon("organisation_heads") | fields.FIELDS | _GOODS | SUFFIX
    return bool(own) and not field and left[-1] in fields.FIELDS and right[-1].low in _LEGAL | _GROUPS


def _is_common(low: str) -> bool:
    return low in lexicon("common") and low not in _OWN


def _follows_another(left: Sequence[str], right: Sequence[Token], *, governed: bool) -> bool:
    """Say whether an ``and`` joins two where a body stands before: a land and a body, or two names that no field makes one."""
    if len(left) == 1 < len(right) and left[0] in lexicon("places") | LAND_NAMES and right[-1].low in _INSTITUTIONS:
        return True
    fielded = left[-1] in _UTILITIES or (left[-1] in fields.FIELDS and right[0].low in fields.FIELDS)
    return min(len(left), len(right)) > 1 and not governed and not fielded


def _are_lands(left: Sequence[str], right: Sequence[Token]) -> bool:
    """Say whether both sides of an ``and`` are countries (Kenya and Sri Lanka)."""
    lands = lexicon("places") | LAND_NAMES
    small = len(left) == 1 and len(right) <= _COMPANY + 1
    return small and left[0] in lands and right[0].low in lands and not any(t.low in lexicon("organisation_heads") | SUFFIX for t in right)


_HALVES = frozenset(
    [("savings", "loan"), ("savings", "loans"), ("savings", "credit"), ("credit", "savings"), ("thrift", "credit"), ("thrift", "loan")]
)
"""Words on both sides of an ``and`` that is always inside a name (Lin Savings and Loan Society)."""
_COMPANY = 2
"""Words that are too few to be a company with its legal form."""
_LEGAL = frozenset(["ltd", "limited", "inc", "plc", "llc", "gmbh", "bhd"])
"""Legal forms, which end the name of a company: what stands before its ``and`` is another body."""
_GROUPS = frozenset(["group", "holdings", "foundation", "company"])
"""What else ends the name of a company or of its foundation."""
LAND_NAMES = lexicon("lands")
"""Words with which the names of lands begin, besides the places of the lexicon."""
_OWN = LAND_NAMES - {"new", "north", "south", "united", "el", "cape"}
"""Words that make the name of a body its own (Kerala University), as no other common word does."""
_GOODS = frozenset(["beverages", "drinks", "sons", "tours", "allied", "chemicals", "fertilisers", "fertilizers", "cosmetics", "minerals"])
"""What a firm does besides: the second half of its name before the legal form."""
_INSTITUTIONS = frozenset(
    [
        "university",
        "college",
        "institute",
        "polytechnic",
        "academy",
        "hospital",
        "school",
        "authority",
        "bank",
        "corporation",
        "centre",
        "center",
    ]
)
"""Heads that end a name: Lin Trade University and National Research Centre are two."""
_UTILITIES = frozenset(
    ["electricity", "water", "transport", "power", "gas", "trade", "industry", "culture", "finance", "health", "education", "media"]
)
"""Fields that are half of a name before ``and``: Lintown Electricity and Water Authority."""
