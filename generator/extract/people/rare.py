"""A name with a rare surname, or none that is known, in a list of names."""

from generator.expressions import compiled
from generator.extract.people.evidence import though_a_word
from generator.extract.people.names import HAN, Candidate
from generator.extract.people.scene import Scene
from generator.i18n.words import word_bits

_ITEM = compiled(rf"([{HAN}]{{3}})(?:、|[与和及](?=[{HAN}]{{2,3}}(?:[,、]|等[^级于]|出席|参加)))")
_UNKNOWN = -0.2
"""Weight of a character that is neither usual nor unusual in given names."""
_SOFT = -1.0
"""A character that hardly ever stands in one weighs less."""


def rare_item(scene: Scene, start: int) -> Candidate | None:
    """Return the three characters of a list at ``start`` that may be a name and are no word (副市长陈文、首立中、雷晓安)."""
    item = _ITEM.match(scene.text, start)
    lexicon = scene.lexicon
    words = (lexicon.not_names, lexicon.organisations, lexicon.title_words, lexicon.ignored)
    if item is not None and though_a_word(scene, item[1]) and word_bits(item[1]) is None:
        return Candidate(start, item.end(1), 0.0, "chinese")
    if item is None or any(part in group for part in (item[1], item[1][:2], item[1][1:], item[1][2:]) for group in words):
        return None
    given = [lexicon.given_weights.get(c, _UNKNOWN) for c in item[1][1:]]
    return Candidate(start, item.end(1), 0.0, "chinese") if min(given) > _SOFT and max(given) > 0 else None
