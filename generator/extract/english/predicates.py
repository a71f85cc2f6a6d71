"""Posts told without a comma: ``Ada Thorn is the director of X``, ``Mr Thorn the director of X``, ``Ada Thorn - Director of X``."""

from collections.abc import Sequence

from generator.extract.english.names import is_head, is_post, is_word
from generator.extract.english.portfolios import DETERMINERS, is_acronym, is_field, verbal
from generator.extract.english.tokens import Token
from generator.extract.english.words import FUNCTION_WORDS

_OFFICES = frozenset(
    [
        "director", "president", "chair", "chairman", "chairwoman", "chairperson", "ceo", "executive", "officer", "minister", "secretary",
        "professor", "lecturer", "dean", "head", "manager", "principal", "mayor", "governor", "commissioner", "founder", "partner",
        "ambassador", "chancellor", "provost", "fellow", "editor", "coordinator", "co-ordinator", "convenor", "convener", "treasurer",
        "spokesperson", "spokesman", "spokeswoman", "owner", "curator", "registrar", "economist", "trustee", "rector",
        "superintendent", "commander", "co-founder", "co-chair", "co-director", "vice-chancellor", "vice-president", "pro-vice-chancellor",
        "instructor", "adviser", "advisor", "engineer", "director-general", "secretary-general", "headteacher", "librarian", "councillor",
    ]
)  # fmt: skip
"""Posts that a sentence tells of somebody as theirs; what else it calls somebody (a leader, a champion) praises."""
_RANKED = frozenset(["ranking", "majority", "minority"])
"""Before a member or a leader they make an office of it (Ranking Member of the Senate Ports Committee)."""
_REACH = 6
"""Words before the head of such a post."""
_BEHIND = frozenset(["of", "for", "at", "to"])
_DASHES = frozenset(["-", "\u2013", "\u2014"])


def opening(words: Sequence[Token], index: int, *, led: bool) -> int | None:
    """Return the first word of a post that follows a name without a comma; None when none does.

    Args:
        words: Of the sentence.
        index: Behind the name.
        led: Whether a post stands before the name too, so that only a verb tells a second one.
    """
    if index + 2 >= len(words):
        return None
    token, start = words[index], index + 1
    if token.text == "is":
        start += words[start].low in {"also", "currently", "now"}
        start += start < len(words) and words[start].low in DETERMINERS
        return start if _is_office(words, start) else None
    if led:
        return None
    if token.text in _DASHES and words[start].start > token.end:
        return start if words[start].shape == "C" and (_is_office(words, start, ",") or _is_called(words, start)) else None
    return start if token.text in {"the", "a", "an"} and _is_office(words, start) else None


def _is_office(words: Sequence[Token], start: int, mark: str = "") -> bool:
    """Say whether a post with what it is of, behind ``mark`` or a preposition, begins at ``start``."""
    for at in range(start, min(start + _REACH, len(words) - 1)):
        ranked = at > start and words[at - 1].low in _RANKED
        if is_post(words[at]) and (words[at].low in _OFFICES or ranked) and (words[at + 1].low in _BEHIND or words[at + 1].text == mark):
            return True
        plain = words[at].shape == "l" and words[at].low not in FUNCTION_WORDS and not verbal(words[at])
        if not (words[at].shape in "Cs&" or plain):
            return False
    return False


_CLOSE = frozenset([",", ";", ".", ")", "and", "&", *_DASHES])


def _is_called(words: Sequence[Token], start: int) -> bool:
    """Say whether a post in capitals, alone or with a body right behind it, stands at ``start`` (Tom Callow - Registrar and)."""
    at = start
    while at + 1 < len(words) and at - start < _REACH and words[at].shape == "C" and not is_post(words[at]):
        at += 1
    while at + 1 < len(words) and words[at].shape == words[at + 1].shape == "C" and is_head(words[at]) and is_head(words[at + 1]):
        at += 1
    if words[at].shape != "C" or not is_post(words[at]):
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    if after is None or after.text in _CLOSE or after.low in {"was", "were", "who", "in", "on"}:
        return True
    return verbal(after) if after.shape == "l" else after.shape == "C" and (is_word(after) or is_field(after) or is_acronym(after))


_EVENTS = frozenset(
    ["conference", "summit", "forum", "ceremony", "symposium", "congress", "convention", "expo", "exhibition", "seminar", "workshop"]
)


def is_at_an_event(words: Sequence[Token], index: int) -> bool:
    """Say whether ``at`` leads to the event where somebody acts, and not to whose post it is (Head of Trade at the 3rd Lin Forum, said)."""
    if words[index].low != "at":
        return False
    end = index + 1
    while end < len(words) and end - index < _NAME and (words[end].shape in "Cds" or words[end].text in _INSIDE):
        end += 1
    if end > index + 1 and words[end - 1].low in _EVENTS:
        return True
    end = index + 1
    while end < len(words) and end - index < _SMALL_NAME and words[end].shape == "l" and words[end].low not in _EVENTS | _OCCASIONS:
        end += 1
    return end > index + 1 and end < len(words) and words[end].shape == "l" and words[end].low in _EVENTS | _OCCASIONS


_OCCASIONS = frozenset(["event", "launch", "opening", "signing", "meeting", "inauguration", "groundbreaking", "unveiling", "time"])
_SMALL_NAME = 5
"""Words of the longest event told without a name (at the official opening ceremony)."""


_NAME = 14
"""Words of the longest name of an event."""
_INSIDE = frozenset(["the", "of", "for", "on", "and", "&", "st", "nd", "rd", "th"])
