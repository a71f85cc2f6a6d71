"""Fields that the names of ministries and chambers list (Commerce, Mines and Agriculture)."""

from collections.abc import Sequence

from generator.extract.english.bodies import organisation_end
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
OFFICES = frozenset(["ministry", "department", "government", "parliament", "cabinet"])
"""Whose the office is belongs to its name (Norland's Ministry of Trade): many lands have one."""
_WIDE = frozenset(["economy", "affairs", "sea", "islands", "change", "services", "relations", "security"])
"""Ends of a field of two words, the last that a name lists (and the Creative Economy)."""
OPENERS = frozenset(
    [
        "chamber", "ministry", "department", "university", "bank", "federation", "government", "institute",
        "association", "college", "faculty", "embassy",
    ]
)  # fmt: skip
"""Nouns that begin the name of a body, with its field or place behind ``of``."""


def behind(words: Sequence[Token], first: int, stop: int) -> int:
    """Return the index behind the fields that a name lists (Chamber of Commerce, Mines and Ports of Lin); ``stop``: none."""
    if stop - first < 3 or words[stop - 1].low not in FIELDS | _WIDE or all(word.low not in {"of", "for"} for word in words[first:stop]):
        return stop
    at = stop
    while at + 1 < len(words) and words[at].text == "," and words[at + 1].shape == "C" and words[at + 1].low in FIELDS:
        at += 2
    at += at + 2 < len(words) and words[at].text == "," and words[at + 1].low == "and"
    if at == stop or at + 1 >= len(words) or words[at].low != "and":
        return stop
    last = next((i for i in range(at + 1 + (words[at + 1].low == "the"), min(at + 4, len(words))) if words[i].low in FIELDS | _WIDE), 0)
    if not last or any(word.shape != "C" for word in words[at + 1 + (words[at + 1].low == "the") : last + 1]):
        return stop
    at = last + 1
    of = at + 1 < len(words) and words[at].low == "of" and words[at + 1].shape == "C"
    return organisation_end(words, at + 1) if of else at


def concerns(words: Sequence[Token], at: int) -> bool:
    """Say whether the second of two joined halves is only what an office deals with (Office of Residency and Foreign Affairs)."""
    ahead = [word.low for word in words[at + 1 : at + 3]]
    return len(ahead) > 1 and ahead[1] in _WIDE - {"sea", "islands"} and words[at + 2].shape == "C"


FOLK = frozenset(["people", "women", "men", "children", "workers", "farmers", "teachers", "students", "youth"])
"""Whose a body is by its name (Lin People's Bank), where a town would be whose it lies in."""


def owns(words: Sequence[Token], at: int) -> bool:
    """Say whether an ``'s`` stands behind whose something is, not inside a name (Lin People's Bank, the Southern Traders' Union)."""
    return words[at].shape == "s" and words[at - 1].low not in FOLK and not _is_of_a_class(words, at)


def _is_of_a_class(words: Sequence[Token], at: int) -> bool:
    """Say whether the mark at ``at`` stands behind the plural of those who do something, whose body it is (the Northern Growers' Forum)."""
    return words[at].text in {"'", "\u2019"} and words[at - 1].low.endswith(_DOERS)


_DOERS = ("ers", "ors", "ists", "ians", "ents", "ants", "ees", "men")
"""Ends of plurals that tell of people by what they do."""
