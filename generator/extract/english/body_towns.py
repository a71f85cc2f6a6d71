"""Where the bodies of a list are, told behind their names: a town, its province and its country, a bracket."""

from collections.abc import Sequence

from generator.extract.english.bodies import organisation_end
from generator.extract.english.tokens import Token
from generator.extract.english.words import MONTHS, lexicon


def behind_seat(words: Sequence[Token], index: int) -> int:
    """Return the index behind the town or country of the body before the comma (``Lin College, Srinagar``); ``index``: none."""
    body = index - 2
    if words[index - 1].text != "," or body < 0:
        return index
    while words[body].text == ")" or (body and words[body - 1].text == "("):
        body -= 1
    body -= words[body].text == "("
    end = index
    while end < len(words) and words[end].shape == "C" and end - index < 3:
        end += 1
    town = all(map(_is_town_word, words[index:end])) or _is_led(words, index, end)
    return aside(words, end) if town and end - index < 3 and _is_seated(words, body) else index


def _is_town_word(token: Token) -> bool:
    known = token.low in lexicon("places") or token.low in lexicon("common")
    return known and token.low not in lexicon("organisation_heads")


def _is_seated(words: Sequence[Token], last: int) -> bool:
    """Say whether the name that ends at ``last`` is that of a body with a seat (a college; a University of Roads and Mines)."""
    at = last
    while at > 0 and last - at < _NAME_WORDS and words[at].low not in SEATED and (words[at].shape == "C" or words[at].low in {"of", "and"}):
        at -= 1
    return words[at].low in SEATED and (at == last or words[at + 1].low == "of")


_NAME_WORDS = 8
"""Words from the head of a body to the end of its name."""


def _is_led(words: Sequence[Token], index: int, end: int) -> bool:
    """Say whether a word in front of ``and`` is the town of the body before it: another body follows (Lin College, Orm and Ash College)."""
    alone = end == index + 1
    end += end + 1 < len(words) and words[end].text == "," and words[end + 1].low == "and"
    if not alone or end + 1 >= len(words) or words[end].low != "and" or words[index].text.isupper():
        return False
    stop = organisation_end(words, end + 1)
    return stop > end + 2 and _is_seated(words, stop - 1)


SEATED = frozenset(["university", "college", "institute", "school", "academy", "hospital", "society", "polytechnic", "ltd", "limited"])


def aside(words: Sequence[Token], index: int) -> int:
    """Return the index behind a bracket or a lower-case description of the organisation just named."""
    inside = index + 1 + (index + 1 < len(words) and words[index + 1].low == "the")
    if inside < len(words) and words[index].low == "in" and words[inside].shape == "C" and words[inside].low not in MONTHS:
        town = inside
        while town < len(words) and (words[town].shape == "C" or _is_inner_of(words, town)) and town - index < _LAND_WORDS:
            town += 1
        index = _behind_regions(words, town) if town < len(words) and words[town].text in {"(", ",", ";"} else index
    if index < len(words) and words[index].text == "(":
        index = next((at + 1 for at in range(index + 1, min(index + 12, len(words))) if words[at].text == ")"), index)
    if index + 1 < len(words) and words[index - 1].text in {'"', "\u201d"} and words[index].low == "of" and words[index + 1].shape == "C":
        index += 2
    return index + (index < len(words) and words[index].low == "here")


_LAND_WORDS = 7
"""Words from ``in`` to the end of the name of a town or land."""


def _is_inner_of(words: Sequence[Token], at: int) -> bool:
    """Say whether ``of`` stands inside the name of a land (in the Republic of Orm)."""
    return words[at].low == "of" and at + 1 < len(words) and words[at + 1].shape == "C"


def _behind_regions(words: Sequence[Token], index: int) -> int:
    """Return the index behind the province and the country of a town (``in Lintown, Northshire, Tavria``)."""
    while (
        index + 2 < len(words) and words[index].text == "," and words[index + 1].shape == "C" and words[index + 2].text in {",", ".", ";"}
    ):
        if words[index + 1].text.isupper() or words[index + 1].low in lexicon("organisation_heads"):
            break
        index += 2
    return index
