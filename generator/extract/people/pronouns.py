"""Whom 他 takes up: the last one who did something, or who a later sentence says by the post alone speaks."""

from bisect import bisect_left
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.people import officiants
from generator.extract.people.frames import Act
from generator.extract.people.lists import Group, Sentence
from generator.extract.people.scene import Scene

_MARKS = "。!?;\n”」"
_HEAD = compiled("[^,。!?;:\n”」、]{0,5}\\Z")
"""Between the mark before a sentence and the post that it begins with (副, 随后, the name of one who is named nowhere else)."""
_ADVERB = compiled("随后|接着|最后|同时|此外|对此|另外")
_SAYS = compiled(
    "[^,。;!?\n]{0,20}?(?:表示|指出|强调|说(?!明)|认为|谈到|提到|致[辞词]|回应|感谢|介绍|说明|期许|期勉|勉励|鼓励|首先|接着|进一步)"
)
_GOVERNS = compiled("[向对给把被以让请由从就与和及跟比替受获为]|表[示达]|[说称指问见]|感谢|祝贺|例如|采访|接待|包括|介绍|提名|任命|邀")
"""In a clause before somebody: they are not its subject."""
_SPOKEN = ("speak", "keynote")


class _Post(NamedTuple):
    """A sentence whose speaker is told by the post alone (总统表示)."""

    start: int
    word: str


class Antecedents:
    """Knows whom 他 means at a place; sentences are told in order."""

    def __init__(self, scene: Scene) -> None:
        """Take the text."""
        self.text = scene.text
        self._group: Group | None = None
        self._since = 0
        self._doers: list[Group] = []
        self._borne: dict[str, tuple[int, Group | None]] = {}
        """For a post: among how many doers its bearer was looked for, and who that is."""
        named = {m.end for m in scene.mentions} | {m.start for m in scene.mentions}
        self._posts = [post for c in scene.chains if c.end not in named and c.start not in named and (post := self._post(c.start, c.end))]
        self._starts = [post.start for post in self._posts]

    def _post(self, start: int, end: int) -> _Post | None:
        """Return the post from ``start`` to ``end`` when its sentence begins with it and it speaks; else None."""
        head = _HEAD.search(self.text, max(0, start - 5), start)
        if head is None or self.text[head.start() - 1 : head.start()] not in ("", *_MARKS) or not _SAYS.match(self.text, end):
            return None
        adverb = _ADVERB.match(self.text, head.start())
        return _Post(head.start(), self.text[adverb.end() if adverb else head.start() : end])

    def at(self, start: int) -> Group | None:
        """Return whom 他 at ``start`` means; None when nobody whom the text names."""
        index = bisect_left(self._starts, start) - 1
        if index < 0 or self._posts[index].start < self._since:
            return self._group
        word = self._posts[index].word
        upto, last = self._borne.get(word, (0, None))
        last = next((group for group in reversed(self._doers[upto:]) if self._bears(group, word)), last)
        self._borne[word] = len(self._doers), last
        return last

    def _bears(self, group: Group, word: str) -> bool:
        """Say whether somebody has a post by just that word, not its deputy."""
        return any(
            self.text.endswith(word, t.start, t.end) and self.text[t.end - len(word) - 1] not in "副前" for t in group.entries[0].titles
        )

    def tell(self, sentence: Sentence, acts: list[Act], same: Group | None) -> None:
        """Take in a sentence.

        Args:
            sentence: The sentence.
            acts: What is done in it.
            same: Whom the 他 that it begins with means; None when it begins otherwise.
        """
        self._group, self._since = same or self._doer(sentence, acts), sentence.start
        if self._group and not same:
            self._doers.append(self._group)

    def _doer(self, sentence: Sentence, acts: list[Act]) -> Group | None:
        """Return who speaks last in a sentence, or does something in it, or who alone is named, as the subject of a clause."""
        alone = [g for g in sentence.groups if len(g.entries) == 1 and not officiants.kin(self.text, g.entries[0])]
        for wanted in (_SPOKEN, None):
            did = {act.key for act in acts if wanted is None or act.role in wanted}
            if doer := next((g for g in reversed(alone) if g.entries[0].mention.start in did), None):
                return doer
        lone = alone[0] if len(sentence.groups) == 1 and alone else None
        clause = self.text[sentence.start : lone.entries[0].start].rpartition(",")[2] if lone else ""
        return None if _GOVERNS.search(clause) else lone
