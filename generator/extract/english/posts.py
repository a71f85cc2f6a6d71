"""The posts of one person: each once, in its fullest form."""

import unicodedata
from collections.abc import Sequence

from generator.expressions import compiled
from generator.extract.english.words import fold, lexicon
from generator.model.span import Span

_RANKS_IN_SHORT = {"gen": "general", "maj": "major", "brig": "brigadier", "col": "colonel", "lt": "lieutenant"}
SHORT_BEFORE_A_NAME = {"gov": "governor", "sen": "senator", "rep": "representative", "amb": "ambassador", **_RANKS_IN_SHORT}
"""Posts that are written short before a name, and in full without one."""


def kept(posts: Sequence[Span], text: str) -> list[Span]:
    """Return the posts of a person in order, each once, without those that only shorten another."""
    held: dict[str, Span] = {}
    for span in posts:
        held.setdefault(fold(span.cut(text)), span)
    if len(held) > 1:
        seated = any("representative" in _content(post) for post in held)
        for alone in ("chief", "deputy", "engineer", *(("congressman", "congresswoman") if seated else ())):
            held.pop(alone, None)
        for post in [post for post in held if f"{post}s" in held]:
            held.pop(f"{post}s")
    told: dict[frozenset[str], str] = {}
    for words in held:
        shorter = any(_shortens(words, other) for other in held if other != words)
        before = told.get(_content(words))
        if not shorter and (before is None or not set(_WORDS.findall(before)).isdisjoint(SHORT_BEFORE_A_NAME)):
            told[_content(words)] = words
    return [held[words] for words in told.values()]


def _shortens(post: str, other: str) -> bool:
    """Say whether all words of a post stand in a longer one (``Minister`` after ``Minister for Trade``)."""
    initials = "".join(word[0] for word in _WORDS.findall(other) if word not in _SMALL)
    post = _OWN.sub("", post)
    return len(post) < len(other) and (
        _content(post) < _content(other) or (len(post) < _INITIALS and (initials.endswith(post) or initials.startswith(post)))
    )


_INITIALS = 4
"""Letters that are too many for a post written by its initials (RD after Regional Director)."""


def _content(post: str) -> frozenset[str]:
    """Return the words of a post in full, without the small ones, accents and possessives (``Corvel's Head`` and ``Head of Corvel``)."""
    plain = (
        post if post.isascii() else "".join(letter for letter in unicodedata.normalize("NFKD", post) if not unicodedata.combining(letter))
    )
    words = _WORDS.findall(plain.replace("'s ", " ").replace("' ", " ").replace("co-ord", "coord"))
    single = (word[:-1] if word[-1] == "s" and word[:-1] in lexicon("title_heads") else word for word in words)
    return frozenset(SHORT_BEFORE_A_NAME.get(word, word) for word in single) - _SMALL


_OWN = compiled(
    r"^(?:company|firm|university|college|school|hospital|bank|agency|city|town|county|state) "
    r"(?=(?:ceo|president|chair(?:man|woman|person)?|chief executive|founder|spokes\w+|principal|vice-chancellor|mayor|governor)\b)"
)
"""In front of a post: whose it is, told by the kind (company CEO after Corvel CEO)."""
_WORDS = compiled(r"[\w'&]+")
_SMALL = frozenset(["of", "for", "at", "the", "in", "and", "&"])
