"""Who serves somebody else: aides and offices of a person in office, who is named but not there."""

from collections.abc import Sequence

from generator.expressions import compiled
from generator.extract.english.names import is_head, is_post, is_word, name_end
from generator.extract.english.tokens import Token
from generator.model.span import Span

_OFFICES = frozenset(
    [
        "senator", "sen", "congressman", "congresswoman", "representative", "rep", "governor", "gov", "assemblyman", "assemblywoman",
        "assemblymember", "mayor", "president", "minister", "premier", "councilman", "councilwoman", "supervisor", "mp", "mla", "mep",
    ]
)  # fmt: skip
"""Posts whose holders have a staff of their own."""


def begins(words: Sequence[Token], start: int, end: int) -> int:
    """Return where the post of the name at ``end`` begins in a phrase that is led by the post of who serves (aide to Senator Ada Thorn)."""
    if words[end - 1].low not in _OFFICES:
        return start
    for at in range(end - 2, start, -1):
        if words[at].low in {"for", "to"}:
            return at + 1 if any(is_post(word) for word in words[start:at]) else start
        if words[at].shape != "C":
            return start
    return start


def is_of_another(words: Sequence[Token], start: int, end: int) -> bool:
    """Say whether a post ends in whom its holder serves (district director for Senator Ada Thorn)."""
    office = next((at for at in range(end - 1, start, -1) if words[at].low in _OFFICES), start)
    name = words[office + 1 : end]
    plain = len(name) > 1 and all(word.shape == "C" and not (is_word(word) or is_head(word)) for word in name)
    return start < office and plain and begins(words, start, office + 1) > start


def served(words: Sequence[Token], post: Span) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Return the post and the name of whose staff somebody is (``Vardo Congressman Ada Thorn staff``, ``aide to Sen. Ada Thorn``)."""
    inside = [at for at, word in enumerate(words) if post.start <= word.start < post.end]
    if is_of_another(words, inside[0], inside[-1] + 1):
        last = next(at for at in reversed(inside) if words[at].low in _OFFICES)
        return (begins(words, inside[0], last + 1), last + 1), (last + 1, inside[-1] + 1)
    for at in inside[1:]:
        if words[at].text != "staff":
            continue
        office = next((i for i in range(at - 1, inside[0] - 1, -1) if words[i].low in _OFFICES), None)
        first = at if office is None else office + 1 + (words[office + 1].text == ".")
        if office is not None and first < at and name_end(words, first, honorific=False) == at and at - first > 1:
            return (inside[0], office + 1), (first, at)
    return None


_BEHIND = compiled(
    r"(?:['\u2019]s? (?=\ue000)|(?:['\u2019]s?)? (?:[a-z]+ )?(?:office|staff|staffers?|aides?|team|representatives?|deput(?:y|ies)|wife"
    r"|husband|spouse|son|daughter|family|widow)\b)"
)
_BEFORE = compiled(
    r"\b(?:[Ss]taff|[Oo]ffices?|[Aa]ides?|[Rr]epresentatives?|[Ff]amily|[Ww]idow|[Ww]ife|[Ss]on|[Dd]aughter)"
    r" (?:of|for|from|to) (?:the )?(?:late )?$"
)


def is_elsewhere(text: str, mark: int) -> bool:
    """Say whether somebody's staff or family is spoken of, and not the person marked at ``mark`` (P's office, staff of P)."""
    return bool(_BEHIND.match(text, mark + 1) or _BEFORE.search(text, max(0, mark - 40), mark))
