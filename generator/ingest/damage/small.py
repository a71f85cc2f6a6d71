"""Damage of a character or two: glosses, entities, blanks, replacement and private-use characters."""

import html
from collections.abc import Iterator

from generator.expressions import compiled
from generator.i18n.readings import is_reading
from generator.model.source import Damage
from generator.model.span import Span

_GLOSS = compiled(r"([\u3400-\u9fff]{1,4})[(（]([a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜüńňǹḿê'’ ]{1,24}[1-5]?)[)）]")
_ENTITY = compiled(
    r"&(?:amp;)*(?:#\d{2,6}|#[xX][0-9A-Fa-f]{2,5}|nbsp|quot|apos|lt|gt|middot|ldquo|rdquo|lsquo|rsquo|hellip|mdash|ndash|bull|times|yen|copy|amp);"
)
_SPACED = compiled(r"(?<![\u3400-\u9fff] )(?:[\u3400-\u9fff][ \u3000]){4,}[\u3400-\u9fff](?![ \u3000][\u3400-\u9fff])")
_UNKNOWN = compiled("[\ufffd]+")
_PRIVATE = compiled("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]+")


def glosses(text: str) -> Iterator[Damage]:
    """Yield each character with its reading in brackets (導(dǎo)); the reading is checked against the dictionary's."""
    if "(" not in text and "（" not in text:
        return
    for match in _GLOSS.finditer(text):
        characters, said = match.groups()
        for count in range(1, len(characters) + 1):
            if is_reading(characters[-count:], said):
                start = match.end(1) - count
                damaged = text[start : match.end()]
                yield Damage(
                    "pinyin gloss", Span(start, match.end()), damaged, damaged[:count], f"{said} is a reading of {damaged[:count]}"
                )
                break


def entities(text: str) -> Iterator[Damage]:
    """Yield the HTML entities that were escaped twice, and so print as they are written (``&nbsp;``)."""
    if "&" not in text:
        return
    for match in _ENTITY.finditer(text):
        character = match[0]
        while (unescaped := html.unescape(character)) != character:
            character = unescaped
        character = " " if character == "\xa0" else character
        if character.isprintable() and len(character) == 1:
            yield Damage(
                "doubly escaped entity",
                Span(*match.span()),
                match[0],
                character,
                "escaping the character gives the damaged text back exactly",
            )


def blanks(text: str) -> Iterator[Damage]:
    """Yield runs of five or more Han characters that each have a blank between them (a list spaces out a name of two)."""
    if " " not in text and "\u3000" not in text:
        return
    for match in _SPACED.finditer(text):
        end = match.end()
        if "\u3400" <= text[end : end + 1] <= "\u9fff":
            end -= 2  # the last character begins a word that is not spaced out
        damaged = text[match.start() : end]
        characters = damaged[::2]
        if damaged[1].join(characters) == damaged:
            proof = "putting a blank between each two characters gives the damaged text back exactly"
            yield Damage("blanks between characters", Span(match.start(), end), damaged, characters, proof)


def unknown(text: str) -> Iterator[Damage]:
    """Yield replacement and private-use characters, which say nothing of what they were."""
    for match in _UNKNOWN.finditer(text):
        yield Damage("replacement character", Span(*match.span()), match[0])
    for match in _PRIVATE.finditer(text):
        yield Damage("private-use character", Span(*match.span()), match[0])
