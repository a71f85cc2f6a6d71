"""Posts of several named together: before the list (``City Councilmen A and B``) or behind it (``A and B, owners of the mill,``)."""

from collections.abc import Sequence

from generator.extract.english.bodies import organisation_end
from generator.extract.english.names import is_head, is_post
from generator.extract.english.portfolios import modifies
from generator.extract.english.tokens import Token
from generator.extract.english.words import FUNCTION_WORDS, OTHER_VERBS, SPEECH_VERBS, WEEKDAYS, lexicon

PLAYED = frozenset(["guest", "panellist", "panelist", "participant", "delegate", "speaker", "moderator", "volunteer", "customer"])
"""Parts played at an event: their plural is no post of those who are named."""


def collective(words: Sequence[Token], first: int) -> tuple[int, int] | None:
    """Return the range of the plural post before a name (``City Councilmen``), behind it a comma or a colon at most.

    Before a colon the body may stand behind it: ``members of the Board:``.
    """
    at = first - 1
    if at > 0 and words[at].low == "including":
        at -= 1
    if at >= 0 and words[at].text in {",", ":"}:
        at -= 1
    if at >= 0 and words[at].low.removesuffix("s") in PLAYED:
        return None
    if at > 1 and words[first - 1].text == "," and is_plural_post(words[at]) and "fellow" in {words[at - 1].low, words[at - 2].low}:
        return at - (words[at - 1].low != "fellow"), at + 1
    if at > 0 and words[at - 1].low == "of" and (words[first - 1].text == "," or (at > 1 and words[at - 2].low == "charge")):
        return None
    head = _head_of_body(words, at) if at >= 0 and words[first - 1].text == ":" else at
    if (owned := of_a_body(words, at)) is not None and at == first - 1:
        return owned, first
    if head == at == first - 1 and words[head].shape == "l" and is_plural_post(words[head]):
        start = _owned_from(words, head)
        return None if start == head and words[head].low not in _OFFICES else (start, first)
    if head < 0 or not is_plural_post(words[head]) or (words[head].shape != "C" and (words[first - 1].text != ":" or head == at)):
        return None
    start = head
    while start and words[start].shape == words[start - 1].shape == "C" and words[start - 1].low not in FUNCTION_WORDS:
        start -= 1
    start -= start > 0 and words[start - 1].text in _STANDING
    return start, at + 1


def _of_the_board(words: Sequence[Token], at: int) -> int:
    """Return where ``members of the Board of Directors`` begins, which ends at ``at``; ``at`` when it does not."""
    ahead = [word.low for word in words[max(0, at - 5) : at]]
    board = len(ahead) == len(["members", "of", "the", "board", "of"]) and ahead[1:3] == ["of", "the"] and ahead[4] == "of"
    return at - 5 if board and ahead[3] in {"board", "council", "committee", "college"} and is_plural_post(words[at - 5]) else at


def _head_of_body(words: Sequence[Token], at: int) -> int:
    """Return the index of the plural post to the left of ``at``, its body behind it; where none stands, the last word looked at."""
    head = at
    while head > max(0, at - 6) and (words[head].shape == "C" or words[head].low in {"of", "the", "for", "and"}):
        if is_plural_post(words[head]):
            break
        head -= 1
    return head


def of_a_body(words: Sequence[Token], last: int) -> int | None:
    """Return where a plural post with its body begins, which ends in ``last`` (Members of the Lin Parliament); None when none does."""
    if (board := _of_the_board(words, last)) < last:
        return board
    at = last
    while at > 0 and last - at < _BODY and not is_head(words[at]) and (words[at].shape == "C" or words[at].low in _INSIDE):
        at -= 1
    named = last > at and words[last].shape == "C" and any(word.low in lexicon("organisation_heads") for word in words[at + 2 : last + 1])
    return at if named and words[at + 1].low == "of" and words[at].shape == "C" and is_plural_post(words[at]) else None


def of_a_house(words: Sequence[Token], last: int) -> bool:
    """Say whether the post of several, written small, stands right behind the house that they are of (Alder School students)."""
    if last < 1 or words[last].shape != "l" or not is_plural_post(words[last]) or words[last].low.removesuffix("s") in PLAYED:
        return False
    return words[last - 1].shape == "C" and words[last - 1].low in lexicon("organisation_heads")


_BODY = 8
"""Words of the longest name of such a body."""
_INSIDE = frozenset(["of", "the", "for", "and"])
_STANDING = frozenset(["senior", "former", "retired", "acting", "deputy", "outgoing", "incoming"])
"""Written small before a plural post in capitals (senior ALP Ministers)."""
_LEVELS = frozenset(
    [
        "city", "town", "county", "state", "district", "council", "provincial", "municipal", "borough", "local", "opposition", "board",
        "assembly", "cabinet", "federal", "regional", "village", "barangay", "parish", "ward", "party", "committee", "faculty",
    ]
)  # fmt: skip
_GRADES = frozenset(["deputy", "vice", "assistant", "associate", "former"])


_OFFICES = frozenset(
    [
        "governors", "mayors", "senators", "ministers", "ambassadors", "commissioners", "councillors", "councilors", "legislators",
        "lawmakers", "congressmen", "councilmen", "assemblymen", "aldermen", "chancellors", "rectors", "deans", "principals", "premiers",
        "vice-chancellors", "vice-presidents", "presidents", "chairpersons", "chairmen", "secretaries", "bishops", "generals",
    ]
)  # fmt: skip
"""Offices of which a bare plural written small is the title of each who is named behind it (governors A and B; but farmers A and B)."""


def _owned_from(words: Sequence[Token], head: int) -> int:
    """Return where a plural post written small begins with whose it is (``State legislators``, ``provincial board members``).

    The head itself where nothing stands before it that makes an office of it: a level, a body, a grade (``deputy premiers``).
    """
    start = head
    while start and words[start - 1].low in _LEVELS | _GRADES and words[start - 1].shape == "l":
        start -= 1
    levels = start < head
    if start > 1 and words[start - 1].shape == "C" and words[start - 2].low == "of":
        start -= 2
    while start and words[start - 1].shape == "C" and words[start - 1].low not in FUNCTION_WORDS and words[start - 1].low not in WEEKDAYS:
        start -= 1
    return start if levels or words[start].shape == "C" else head


def is_plural_post(token: Token) -> bool:
    """Say whether a word is the post of several (Commissioners, Councilmen)."""
    return is_head(token) and not is_post(token) and (token.low.endswith("s") or token.low.endswith("men"))


def behind(words: Sequence[Token], index: int) -> tuple[int, int] | None:
    """Return the range of the plural post with its body in the apposition at ``index``: ``, members of the council,`` before a verb."""
    start = index + 1
    if start + 2 >= len(words) or words[index].text != ",":
        return None
    start += words[start].low in {"the", "both"}
    at = start
    while at < min(start + 4, len(words) - 2) and not is_plural_post(words[at]) and (modifies(words[at]) or words[at].shape == "C"):
        at += 1
    if not is_plural_post(words[at]) or words[at + 1].low not in {"of", "for", "at", "from"} or words[at].low in _PARTS:
        return None
    end = at + 2 + (words[at + 2].low == "the")
    if end < len(words) and words[end].shape == "C":
        end = organisation_end(words, end)
    else:
        while end < len(words) and end - at < _TAIL and words[end].shape == "l" and words[end].low not in FUNCTION_WORDS:
            end += 1
    return (start, end) if end > at + 2 and _closes(words, end) else None


_TAIL = 7
"""Words from the head of such a post to the end of what it is of."""
_PARTS = frozenset(["guests", "participants", "delegates", "students", "winners", "graduates", "residents", "volunteers"])
"""Plurals that rather go on with a list of those present."""


def _closes(words: Sequence[Token], end: int) -> bool:
    """Say whether a mark closes an apposition, and no further guests follow it."""
    if end >= len(words) or words[end].text in {".", ";"}:
        return True
    if words[end].text != "," or end + 1 >= len(words):
        return False
    after = words[end + 1]
    return any(after.low in verbs for verbs in (SPEECH_VERBS, OTHER_VERBS, _VERBS)) or (after.shape == "l" and after.low.endswith("ed"))


_VERBS = frozenset(
    ["were", "was", "are", "have", "had", "has", "will", "also", "both", "who", "on", "at", "in", "to", "for", "with", "during"]
)
