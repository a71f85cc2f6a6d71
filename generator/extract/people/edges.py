"""Where a title begins: what stands at its left edge and is no part of it, and another one's name inside it."""

from generator.expressions import compiled
from generator.extract.people.grammar import UNSPLIT, any_of

_KEPT = any_of(UNSPLIT)
_MARKS = compiled(r"[\s)》>」”』、,。;:·•|—–\-]{1,6}(?![\dA-Za-z])|(?:date )?\d{4}-\d\d(?:-\d\d)? |[和与及同]")
"""Marks, a date of a page and conjunctions are no beginning of a title."""
_BOTH = compiled("(?:双方|三方|两岸|两国|两[校院市县区局所会馆乡镇村厂司厅部处地])$")
"""Before the head: the houses of several, each with the post (双方校长甲与乙, 两院议长)."""
_CHAMBERS = compiled("(?:参众|上下|国会|议会){0,2}两院$")
"""Before 议长: the speakers of both are told, each with 议长."""
_LEADS = compiled(
    "就(?!业|读|诊|近|任)|应(?![用急城届聘县力激税诉收付变天对]|[科研]院)|受(?![灾聘邀助训奖赠托理访众伤害困损表])|随同|约同|会同|根据(?!地)|依据|由于"
)
"""Words right before somebody whom something is about, agreed with or begun by (就总统某某逝世): no part of the post."""


def left_edge(text: str, start: int, head: int) -> int:
    """Return where the title in ``text[start:head]`` begins, behind marks, verbs and words for several houses.

    Args:
        text: The plain text.
        start: Where the words of the title begin.
        head: Start of its head.
    """
    while start < head:
        if _KEPT.match(text, start):
            break
        found = _MARKS.match(text, start, head) or _LEADS.match(text, start, head)
        if found is None:
            break
        start = found.end()
    both = _BOTH.match(text, start, head) or (_CHAMBERS.search(text, start, head) if text.startswith("议长", head) else None)
    return both.end() if both and not text.startswith("院士", head) else start
