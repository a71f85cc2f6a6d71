"""Signatories told one by one behind whom they sign for (``For Lin University: Ada Thorn, rector; for the Oak Bank: Mark Roe``)."""

# ruff: noqa: E501 - a pattern is read more easily on one line

from collections.abc import Iterator, Sequence

from generator.expressions import compiled
from generator.extract.drafts import RoleCue
from generator.extract.english import layout
from generator.extract.english.skeleton import PERSON, Skeleton
from generator.extract.english.tokens import Sentence
from generator.model.span import Span

_FOR = compiled(
    rf"(?:^|[;:] (?:and )?)(?P<cue>(?:[Ff]or and on|[Oo]n) behalf of|[Ff]or) (?:the )?(?P<body>[A-Z][^{PERSON}.;:]{{2,80}})(?P<mark>:| [-\u2013\u2014]) (?:the )?(?P<who>{PERSON})"
)
_SIGNED = compiled(r"\b(?:[Ss]igned|[Ii]nked|[Ss]ignator(?:y|ies)|[Ss]igning)\b")
_CONTACT = compiled(r"@|\b\d{3}[ .-]\d{3}|\+\d|\b(?i:contacts?|e-?mail|tel|phone|press office|(?:media|press) (?:enquir|inquir)ies)\b")
"""Near such an item: it tells whom the press may ask, not who signed."""
_BEHIND = 60
_REACH = 6
"""Sentences in front of such an item in which the signing is told: an item may be a paragraph."""


def _items(text: str, sentences: Sequence[Sentence], skeletons: Sequence[Skeleton]) -> Iterator[tuple[int, Span, Span, int]]:
    """Yield the sentence, the cue, the body and the person of each item; nothing where no signing was told before."""
    for at, (sentence, skeleton) in enumerate(zip(sentences, skeletons, strict=True)):
        first = sentences[max(0, at - _REACH)].start
        bullet = layout.ITEM.match(text, sentence.start, sentence.end)
        found = list(_FOR.finditer(skeleton.text[bullet.end() - sentence.start :] if bullet else skeleton.text)) if skeleton.marks else []
        shift = bullet.end() - sentence.start if bullet else 0
        if not found or not _SIGNED.search(text, first, sentence.end) or _CONTACT.search(text, first, sentence.end + _BEHIND):
            continue
        for match in found:
            cue, body = ([skeleton.source(shift + edge) for edge in match.span(name)] for name in ("cue", "body"))
            (stand,) = skeleton.within(shift + match.start("who"), shift + match.end("who"))
            yield at, Span(cue[0], cue[1]), Span(body[0], body[1]), stand.person


def roles(text: str, sentences: Sequence[Sentence], skeletons: Sequence[Skeleton]) -> Iterator[tuple[int, int, RoleCue]]:
    """Yield the sentence, the person and each role of who signs for a body that stands before the name; at least two do."""
    items = list(_items(text, sentences, skeletons))
    for at, cue, _, person in items if len(items) > 1 else []:
        yield at, person, RoleCue("represent", cue)
        yield at, person, RoleCue("sign", cue)


def bodies(text: str, sentences: Sequence[Sentence], skeletons: Sequence[Skeleton]) -> list[tuple[int, int]]:
    """Return for whom they sign, as ranges; empty where they are not at least two."""
    found = [(body.start, body.end) for _, _, body, _ in _items(text, sentences, skeletons)]
    return found if len(found) > 1 else []
