"""Words and sentences of an English text, with their offsets."""

from functools import lru_cache
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.english.words import FUNCTION_WORDS, fold, lexicon

_WORD = compiled(
    r"(?:Mrs?|Ms|Dr|Prof|Hon|Shri|Smt|Engr)\.(?=[A-Z])|[A-Z]\*[A-Z]+|\d[\d,.]*\d|\d|[^\W\d_]+(?:[.'\u2019\u2018\-\u2010\u2011/&][^\W\d_]+)*[\u00ae\u2122]?\.?|\S"
)
_POSSESSIVE = compiled(r"['\u2019]s$|(?<=s)['\u2019]$")
_ABBREVIATIONS = frozenset(
    [
        "md",
        "mohd",
        "muhd",
        "mst",
        "gov",
        "sen",
        "rep",
        "reps",
        "sens",
        "amb",
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "st",
        "sr",
        "jr",
        "hon",
        "smt",
        "sh",
        "shri",
        "ag",
        "pt",
        "no",
        "nos",
        "rs",
        "ksh",
        "shs",
        "tk",
        "vs",
        "co",
        "corp",
        "inc",
        "ltd",
        "pvt",
        "pte",
        "pty",
        "llc",
        "dept",
        "govt",
        "rev",
        "gen",
        "col",
        "lt",
        "capt",
        "maj",
        "sgt",
        "cllr",
        "cr",
        "messrs",
        "e.g",
        "i.e",
        "etc",
        "approx",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sept",
        "sep",
        "oct",
        "nov",
        "dec",
        "mt",
        "ft",
        "fig",
        "vol",
        "rt",
        "assoc",
        "engr",
        "tmt",
        "thiru",
        "kum",
        "asst",
        "a.m",
        "p.m",
        "ph.d",
        "m.d",
        "esq",
        "retd",
        "brgy",
        "bldg",
        "ave",
        "sta",
        "sto",
    ]
)
"""Words whose full stop does not end a sentence by itself."""


class Token(NamedTuple):
    """A word or a mark."""

    text: str
    start: int
    end: int
    low: str
    """Folded: lower case, plain apostrophes, no full stop behind."""
    shape: str
    """``C`` capitalised word, ``l`` other word, ``d`` number, ``s`` the 's of a possessive, else the mark itself."""


class Sentence(NamedTuple):
    """A sentence: its range and its words."""

    start: int
    end: int
    tokens: tuple[Token, ...]
    paragraph: int
    """From 1."""


_PREFIXES = frozenset(["ka", "wa", "mc", "nc", "de", "di", "la", "le", "d'", "d\u2019", "l'", "l\u2019"])
"""Written small and without a space in front of a name (Sipho kaMbeki, Marie d'Orlac)."""
_BREATHED = frozenset("AEIOU\u00c1\u00c9\u00cd\u00d3\u00da")
"""Vowels that an Irish surname has behind a small h (Se\u00e1n \u00d3 hEalla)."""


def _shape(word: str) -> str:
    first = word[0]
    if first.isdigit():
        return "d"
    if not first.isalpha():
        return first
    capital = (
        first.isupper()
        or (len(word) > 2 and first in "eiu" and word[1:].lstrip("-")[:1].isupper())
        or (word[:3].lower() == "al-" and word[3:4].isupper())
        or (word[:2] in _PREFIXES and word[2:3].isupper())
        or (first == "h" and word[1:2] in _BREATHED and word[2:3].islower())
    )
    return "C" if capital else "l"


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Return the words and marks of ``text[start:end]``; a possessive 's and a full stop that ends a sentence stand alone."""
    result: list[Token] = []
    add = result.append
    for match in _WORD.finditer(text, start, end):
        at = match.start()
        word = match.group()
        if word in "'\u2019" and result and result[-1].end == at and result[-1].low[-1] == "s":
            add(Token(word, at, at + 1, "'s", "s"))
            continue
        if word in "'\u2019" and result and result[-1].end == at and _is_of_name(text, result[-1], at):
            last = result.pop()
            add(Token(text[last.start : at + 1], last.start, at + 1, f"{last.low}'", last.shape))
            continue
        if word == "Ma." and text[at + 3 : at + 4] == " " and text[at + 4 : at + 5].isupper():
            add(Token(word, at, at + 3, "ma", "C"))
            continue
        if word[-1] == "." and word[0].isupper() and _FORM.match(text, match.end()):
            add(Token(word, at, match.end(), fold(word), "C"))
            continue
        for piece, low, shape in _pieces(word):
            add(Token(piece, at, at + len(piece), low, shape))
            at += len(piece)
    return result


_FORM = compiled(r" (?:Ltd|Limited|PLC|Plc|Pvt|Pte|Pty|LLC|Inc|Bhd)\b")
"""Behind a shortened word: the legal form of the company that it belongs to, so that no sentence ends (Alder Nig. Ltd)."""


def _is_of_name(text: str, word: Token, at: int) -> bool:
    """Say whether an apostrophe ends a part of a name (Tolang\u2019 Mbero): the sound ng\u2019 before a capital, in no quotation."""
    follows = text[at + 1 : at + 2] == " " and text[at + 2 : at + 3].isupper()
    return follows and word.shape == "C" and word.low.endswith("ng") and not _OPENED.search(text, max(0, word.start - _QUOTED), at)


_OPENED = compiled(r"(?:(?<=[\s(])|^)['\u2018]")
_QUOTED = 80
"""Code points in the longest quotation in single marks that may end in such a word."""


_ADDRESS = compiled(r"(?<=[a-z])-(?:san|sama|ji)$")
"""How the bearer of a name is addressed, with a hyphen behind it (Minazaki-san)."""


@lru_cache(maxsize=1 << 14)
def _pieces(word: str) -> tuple[tuple[str, str, str], ...]:
    """Return what a word is cut into: text, folded text and shape of each piece."""
    tail: list[tuple[str, str, str]] = []
    if word[-1] == "." and len(word) > 1 and not _keeps_stop(word):
        tail.insert(0, (".", ".", "."))
        word = word[:-1]
    if address := _ADDRESS.search(word):
        tail.insert(0, (address.group(), address.group(), "l"))
        word = word[: address.start()]
    possessive = _POSSESSIVE.search(word) if word[-1] in "s'\u2019" else None
    if possessive and possessive.start() > 0:
        tail.insert(0, (word[possessive.start() :], "'s", "s"))
        word = word[: possessive.start()]
    return ((word, fold(word.rstrip("\u00ae\u2122")) or word, _shape(word)), *tail)


def _keeps_stop(word: str) -> bool:
    body = word[:-1]
    low = body.lower()
    address = low in lexicon("honorifics") and low not in _WHOLE and (len(low) < _SHORT or low in {"messrs", "pharm"})
    return len(body) == 1 or "." in body or low in _ABBREVIATIONS or address


_SHORT = 5
"""Letters that are too many for a form of address that is shortened."""
_WHOLE = frozenset(["tuan", "haji", "lady", "lord", "dame", "miss", "wira", "khun", "tun", "don", "sir", "ku", "cik", "nii", "daw"])
"""Short forms of address that are written in full: the full stop behind one ends the sentence."""


_ENDS = frozenset(".!?")
_CLOSERS = frozenset("\"'\u201d\u2019)]")
_HARD = frozenset(["co", "corp", "inc", "ltd", "pvt", "pte", "pty", "llc", "etc", "a.m", "p.m", "jr", "sr", "ph.d", "m.d", "esq"])
"""Abbreviations that a sentence may end in."""


LONGEST = 500
"""Words in the longest sentence: a longer one is cut, so that no text without stops takes more than linear time."""


def sentences(text: str, start: int, end: int, paragraph: int) -> list[Sentence]:
    """Return the sentences of a stretch; they do not break inside an abbreviation, an initial or a number."""
    words = tokens(text, start, end)
    result: list[Sentence] = []
    first = 0
    index = 0
    while index < len(words):
        token = words[index]
        stop = index - first >= LONGEST or token.shape in _ENDS or (token.text[-1] == "." and token.low in _HARD)
        if stop:
            after = index + 1
            while after < len(words) and words[after].text in _CLOSERS and words[after].start == words[after - 1].end:
                after += 1
            if (
                after >= len(words)
                or index - first >= LONGEST
                or (_opens(words[after], words[after - 1]) and not (token.low in _HARD and not _begins(words[after], token)))
            ):
                result.append(_sentence(words[first:after], paragraph))
                first = index = after
                continue
        index += 1
    if first < len(words):
        result.append(_sentence(words[first:], paragraph))
    return result


_ADVERBS = frozenset(
    [
        "earlier",
        "later",
        "meanwhile",
        "today",
        "yesterday",
        "also",
        "however",
        "both",
        "under",
        "further",
        "speaking",
        "founded",
        "based",
        "established",
    ]
)


def _begins(token: Token, before: Token) -> bool:
    """Say whether a word behind an abbreviation begins a sentence rather than goes on with a name (Lumen Corp. Malaysia)."""
    known = token.low in FUNCTION_WORDS or token.low in lexicon("honorifics") or token.low in _ADVERBS
    office = before.low in {"jr", "sr"} and token.low in lexicon("title_heads")
    return known or office or token.text in {'"', "\u201c"} or token.low in {"sen", "sens", "rep", "reps", "gov"}


def _opens(token: Token, before: Token) -> bool:
    return token.start > before.end and (token.shape in "Cd\"\u201c'\u2018([\u2022-" or token.text == "\ue000")


def _sentence(words: list[Token], paragraph: int) -> Sentence:
    return Sentence(words[0].start, words[-1].end, tuple(words), paragraph)
