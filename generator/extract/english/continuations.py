"""What goes on with a post behind a name: a dash, a field behind ``on``, a body with its number."""

from collections.abc import Sequence

from generator.extract.english.neighbours import names_next
from generator.extract.english.tokens import Token
from generator.extract.english.words import MONTHS, WEEKDAYS

_DELIBERATING = frozenset(["committee", "subcommittee", "council", "commission", "panel", "force", "caucus", "centre", "center"])
"""Bodies whose field stands behind ``on`` (Chairman of the Committee on Ports)."""
_VERSED = frozenset(["expert", "specialist", "authority", "adviser", "advisor", "rapporteur", "envoy", "spokesperson"])
"""Callings whose field stands behind ``on``, written small too (expert on fair trade)."""


def joins_by_a_dash(words: Sequence[Token], index: int, seen: bool) -> bool:
    """Say whether a dash stays inside a post: in a compound, between two halves of a name, before a body."""
    token, after = words[index], words[index + 1] if index + 1 < len(words) else None
    if after is None:
        return False
    if token.text == "\u2014":
        return words[index - 1].shape == after.shape == "C" and token.end == after.start
    apart = token.start > words[index - 1].end and after.shape == "C" and seen and not names_next(words, index + 1)
    return after.shape == "C" if token.text == "\u2013" else token.end == after.start or apart


def leads_to_a_field(words: Sequence[Token], start: int, index: int) -> bool:
    """Say whether ``on`` leads from a post to its field (Committee on Ports, expert on tides, aide to the Mayor on Roads)."""
    after = words[index + 1] if index + 1 < len(words) else None
    if after is None or after.low in MONTHS or after.low in WEEKDAYS:
        return False
    versed = words[index - 1].low in _VERSED or (words[index - 1].low == "member" and words[index - 2].low == "ranking")
    if versed or words[index - 1].low in _DELIBERATING:
        return after.shape == "C" or (versed and after.shape == "l")
    return after.shape == "C" and _advises(words, start, index)


_ADVISING = frozenset(["assistant", "adviser", "advisor", "aide", "envoy"])


def _advises(words: Sequence[Token], start: int, end: int) -> bool:
    """Say whether a post is that of somebody who advises whom ``to`` names (Special Assistant to the Governor on Ports)."""
    return any(words[at].low in _ADVISING and words[at + 1].low == "to" for at in range(start, end - 1))


def is_numbered(words: Sequence[Token], index: int) -> bool:
    """Say whether a body with its number first begins at ``index`` (Commander of 3 Lin Division)."""
    ahead = words[index : index + 2]
    return len(ahead) > 1 and ahead[0].shape == "d" and ahead[1].shape == "C" and ahead[1].low not in _HOURS and ahead[1].low not in MONTHS


_HOURS = frozenset(["am", "pm", "a.m", "p.m", "gmt", "ist"])
