"""Fields that the names of ministries and chambers list (Commerce, Mines and Agriculture)."""

from collections.abc import Sequence

from generator.extract.english.appositions import organisation_end
from generator.extract.english.tokens import Token

SEATED = ("-based", "-headquartered")
"""Ends of words that tell the seat of the body behind them."""
FIELDS = frozenset(
    [
        "agriculture", "arts", "business", "commerce", "communication", "communications", "cooperatives", "culture", "development",
        "education", "employment", "energy", "engineering", "environment", "finance", "fisheries", "food", "forestry", "forests",
        "gender", "handicrafts", "health", "heritage", "housing", "humanities", "industries", "industry", "information",
        "infrastructure", "innovation", "investment", "irrigation", "labor", "labour", "law", "livestock", "management", "media",
        "medicine", "mines", "mining", "navigation", "petroleum", "planning", "research", "resources", "science", "sciences",
        "securities", "shipping", "sport", "sports", "technology", "tourism", "trade", "transport", "water", "welfare", "works",
        "youth",
    ]
)  # fmt: skip
"""What ministries and chambers are of."""
OPENERS = frozenset(
    [
        "chamber", "ministry", "department", "university", "bank", "federation", "government", "institute",
        "association", "college", "faculty", "embassy",
    ]
)  # fmt: skip
"""Nouns that begin the name of a body, with its field or place behind ``of``."""


def behind(words: Sequence[Token], first: int, stop: int) -> int:
    """Return the index behind the fields that a name lists (Chamber of Commerce, Mines and Ports of Lin); ``stop``: none."""
    if stop - first < 3 or words[stop - 1].low not in FIELDS or all(word.low not in {"of", "for"} for word in words[first:stop]):
        return stop
    at = stop
    while at + 1 < len(words) and words[at].text == "," and words[at + 1].shape == "C" and words[at + 1].low in FIELDS:
        at += 2
    at += at + 2 < len(words) and words[at].text == "," and words[at + 1].low == "and"
    if at == stop or at + 1 >= len(words) or words[at].low != "and" or words[at + 1].low not in FIELDS:
        return stop
    at += 2
    of = at + 1 < len(words) and words[at].low == "of" and words[at + 1].shape == "C"
    return organisation_end(words, at + 1) if of else at


FOLK = frozenset(["people", "women", "men", "children", "workers", "farmers", "teachers", "students", "youth"])
"""Whose a body is by its name (Lin People's Bank), where a town would be whose it lies in."""


def owns(words: Sequence[Token], at: int) -> bool:
    """Say whether an ``'s`` stands behind whose something is, not inside a name (Lin People's Bank)."""
    return words[at].shape == "s" and words[at - 1].low not in FOLK
