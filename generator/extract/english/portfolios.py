"""Fields that stand before the head of a post, and when an ``and`` joins two of them (Trade and Industry Minister)."""

from collections.abc import Sequence

from generator.expressions import compiled
from generator.extract.english.abbreviations import spelled
from generator.extract.english.names import is_given, is_head, is_post
from generator.extract.english.tokens import Token
from generator.extract.english.words import OTHER_VERBS, SPEECH_VERBS, lexicon

DETERMINERS = frozenset(["the", "a", "an", "its", "their", "our", "his", "her"])
_VERBS = SPEECH_VERBS | OTHER_VERBS


def modifies(token: Token) -> bool:
    """Say whether a word stands before the head of a post (deputy, managing, regional)."""
    return token.low in lexicon("title_modifiers") or token.low.startswith(("ex-", "vice-", "non-", "then-"))


def is_ordinal(words: Sequence[Token], index: int) -> bool:
    """Say whether an ordinal in digits begins at ``index``: the number and its ending (2nd)."""
    ahead = words[index : index + 2]
    return len(ahead) > 1 and ahead[0].shape == "d" and ahead[1].text in {"st", "nd", "rd", "th"} and ahead[1].start == ahead[0].end


def verbal(token: Token) -> bool:
    """Say whether a small word is a verb or an adverb, so no part of a post."""
    if token.shape != "l" or is_head(token) or modifies(token):
        return False
    adverb = token.low.endswith("ly") and token.low not in _NOUNS
    return token.low in _VERBS or token.low.endswith("ed") or adverb


_NOUNS = frozenset(["assembly", "family", "supply"])
"""Nouns that end as adverbs do."""


CONCERNS = frozenset(["development", "affairs", "relations", "training", "welfare", "services"])
"""Behind the name of a calling they make a field of it (Entrepreneur Development, Veteran Affairs)."""


OF_FIELDS = frozenset(["minister", "secretary", "commissioner"])
"""Heads before which two fields stand: Trade and Industry Minister."""


_FIRM_ENDS = frozenset(["partners", "sons", "associates", "co", "company", "brothers"])
"""What ends a firm's name behind ``and``: Quill and Partners."""


_LANDS = frozenset(["trinidad", "antigua", "bosnia", "kitts", "vincent", "turks", "tom\u00e9", "uk", "australia"])
"""First halves of lands of two parts (Trinidad and Tobago)."""


def joins_fields(words: Sequence[Token], index: int, floor: int) -> bool:
    """Say whether an ``and`` joins two fields before the head of a post, or is inside the name of a firm or of a ministry."""
    if _is_spelled(words, index) or words[index - 1].low in _LANDS:
        return True
    if _is_of_a_post(words, index, floor):
        return False
    if _closes_both(words, index, floor) or _governs(words, index, floor):
        return True
    ahead = words[index + 1 : index + 3]
    if any(token.low == "committee" for token in words[index + 2 : index + 5]) and is_field(words[index - 1]):
        return any(is_post(token) for token in words[index + 3 : index + 6])
    named = bool(ahead) and words[index - 1].shape == ahead[0].shape == "C" and not is_head(words[index - 1])
    if named and (ahead[0].low in _FIRM_ENDS or (words[index].text == "&" and not is_head(ahead[0]))):
        return True
    return len(ahead) == 2 and ahead[1].low in OF_FIELDS and is_field(words[index - 1]) and is_field(ahead[0])


def joins_small_fields(words: Sequence[Token], index: int, floor: int) -> bool:
    """Say whether an ``and`` joins two fields written small between a body and a small head (CSB planning and safety head)."""
    if _joins_portfolios(words, index, floor):
        return True
    ahead, behind = words[index - 2 : index], words[index + 1 : index + 4]
    if index - 2 < floor or len(behind) < 2 or ahead[1].shape != "l" or ahead[0].shape != "C" or verbal(ahead[1]):
        return False
    body = is_acronym(ahead[0]) or ahead[0].low in lexicon("organisation_heads")
    return body and behind[0].shape == "l" and any(token.shape == "l" and is_post(token) for token in behind[1:])


PORTFOLIOS = frozenset(
    [
        "agriculture", "arts", "commerce", "communications", "culture", "defence", "defense", "economy", "education", "employment",
        "energy", "environment", "finance", "fisheries", "food", "forestry", "health", "housing", "immigration", "industry",
        "infrastructure", "innovation", "investment", "irrigation", "justice", "labour", "labor", "mines", "mining", "planning", "science",
        "sports", "sport", "technology", "tourism", "trade", "transport", "water", "welfare", "works", "youth",
    ]
)  # fmt: skip
"""Written small before ``minister``, what a ministry is of."""


def _joins_portfolios(words: Sequence[Token], index: int, floor: int) -> bool:
    """Say whether an ``and`` joins two portfolios written small before one minister (trade and water minister)."""
    if index - 1 < floor or words[index - 1].text not in PORTFOLIOS or words[index + 1 : index + 2][0].text not in PORTFOLIOS:
        return False
    return any(token.text in OF_FIELDS for token in words[index + 2 : index + 4])


_WIDER = PORTFOLIOS | frozenset(
    [
        "affairs", "aviation", "business", "climate", "communication", "community", "consumer", "cooperatives", "creative", "cultural",
        "development", "digital", "energies", "engineering", "family", "foreign", "forest", "forests", "gender", "heritage",
        "humanitarian", "investments", "industries", "information", "land", "lands", "law", "livestock", "local", "maritime", "media",
        "minerals", "natural", "parks", "petroleum", "plantation", "ports", "power", "public", "recreation", "regional", "rent",
        "industrial", "research",
        "resources", "roads", "rural", "sanitation", "sciences", "settlement", "skills", "social", "sustainability",
        "traffic", "urban", "veterans", "village", "wildlife", "women", "zoning",
        "children", "leisure", "growth", "skills", "events", "marketing", "impact", "homes", "jobs", "safety", "security", "operations",
        "quality", "strategy", "policy", "sales", "outreach", "engagement", "inclusion", "diversity", "equality", "equity", "enterprise",
        "data", "supplies", "excise", "textiles", "handlooms", "endowments", "revenue", "customs", "minorities", "prisons", "wellbeing",
        "waste", "recycling", "streets", "highways", "hospitality", "crafts", "antiquities", "museums", "libraries", "prohibition",
    ]
)  # fmt: skip
"""Words of fields that ministries, boards and clubs are of, in capitals."""
_COMPOUNDS = frozenset(["cost", "rule", "ease", "quality"])
"""Before ``of`` they begin a field of several words (Cost of Living)."""


def is_compound(words: Sequence[Token], index: int) -> bool:
    """Say whether the ``of`` at ``index`` is inside a field (Cost of Living)."""
    return index > 0 and words[index].low == "of" and words[index - 1].low in _COMPOUNDS and words[index - 1].shape == "C"


def is_calling(words: Sequence[Token], index: int) -> bool:
    """Say whether the name of a calling is part of a field at ``index`` (Entrepreneur Development, Veterans Affairs)."""
    return index + 1 < len(words) and words[index + 1].low in CONCERNS and words[index + 1].shape == "C"


def _run_before(words: Sequence[Token], index: int, floor: int) -> int:
    """Return where the capitals begin that end before ``index``, with commas between them."""
    first = index - 1
    while first > floor and (words[first - 1].shape == "C" or words[first - 1].text == ","):
        first -= 1
    return first


def _is_of_a_post(words: Sequence[Token], index: int, floor: int) -> bool:
    """Say whether the field before an ``and`` is that of a post before it (Minister of Roads and Ports Secretary Ada Thorn)."""
    of = _run_before(words, index, floor) - 1
    return of > floor and words[of].low in {"of", "for"} and is_post(words[of - 1])


def is_plain(token: Token) -> bool:
    """Say whether a word is a field by itself, so that an ``and`` behind it leads to a further one and not to a person."""
    if token.shape != "C" or is_head(token) or token.low in lexicon("organisation_heads") - _WIDER:
        return False
    return token.low in _WIDER or (bool(_FIELD.search(token.low)) and not is_given(token) and token.low not in lexicon("places"))


def _closes_both(words: Sequence[Token], index: int, floor: int) -> bool:
    """Say whether a field stands before an ``and``, and behind it a field or a body with the one head that closes both.

    ``Food and Animal Health Minister``, ``Lin Sports and Social Club past president``, ``Ports and Roads Authority deputy director``.
    """
    end = index + 1
    while end < len(words) and (
        (words[end].shape == "C" and not (is_head(words[end]) and not is_calling(words, end)))
        or (is_compound(words, end) and end > index + 1)
    ):
        end += 1
    inside = words[index + 1 : end]
    head = next((at for at in range(end, min(end + 3, len(words))) if not modifies(words[at]) or is_post(words[at])), end)
    if not inside or index - 1 < floor or not is_plain(words[index - 1]) or head >= len(words) or not is_post(words[head]):
        return False
    first = _run_before(words, index, floor)
    of = first - 1 > floor and words[first - 1].low in {"of", "for"}
    bodies = lexicon("organisation_heads")
    return any(is_plain(token) for token in inside) or (inside[-1].low in bodies and not of)


def _is_spelled(words: Sequence[Token], index: int) -> bool:
    """Say whether the abbreviation in the next bracket spans the ``and`` (Department of Roads and Ports (DRP) Director)."""
    bracket = next((at for at in range(index + 1, min(index + 6, len(words))) if words[at].text == "("), None)
    first = spelled(words, bracket) if bracket is not None else None
    return first is not None and first < index


def _governs(words: Sequence[Token], index: int, floor: int) -> bool:
    """Say whether what stands left of an ``and`` goes on behind it, because one head or one owner closes both.

    ``the Right-of-Way and Legal Chief``, ``Planning and Design Officer``, ``Ministry of Roads and Ports' State Secretary``.
    """
    end, first = index + 1, index - 1
    while end < len(words) and words[end].shape == "C" and not is_head(words[end]):
        end += 1
    while first >= floor and words[first].shape == "C" and not is_head(words[first]) and words[first].low not in DETERMINERS:
        first -= 1
    if end == index + 1 or end >= len(words) or first == index - 1:
        return False
    if words[end].shape == "s":
        return first > floor and words[first].low == "of" and words[first - 1].low in lexicon("organisation_heads")
    if not is_post(words[end]) or words[end].shape != "C":
        return False
    led = first >= floor and words[first].low in DETERMINERS
    return led or all(is_field(token) for token in (*words[first + 1 : index], words[index + 1]))


def is_acronym(token: Token) -> bool:
    """Say whether a word is written as abbreviations of bodies are."""
    return token.text.isupper() or (len(token.text) < 7 and sum(letter.isupper() for letter in token.text) > 1 and "-" not in token.text)


def is_field(token: Token) -> bool:
    """Say whether a capitalised word names a field of government rather than a person or a place."""
    if token.shape != "C" or is_head(token) or token.low in lexicon("places"):
        return False
    known = modifies(token) or token.low in lexicon("organisation_heads") or token.low in lexicon("common")
    return known or (bool(_FIELD.search(token.low)) and not is_given(token))


_FIELD = compiled(r"(?:tion|sion|ment|ing|ics|ure|ance|ence|ism|ship|ology|ity|ies|ions|works|media|ware|grams?|tics)s?$")
"""Endings of fields of government and of firms (Coordination, Procurement, Multimedia)."""
