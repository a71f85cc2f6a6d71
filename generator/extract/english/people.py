"""Mentions to persons: the same person named in full, by surname or by post is one."""

# ruff: noqa: E501 - a pattern is read more easily on one line

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from generator.expressions import compiled
from generator.extract.english import callings, posts
from generator.extract.english.cues import cues
from generator.extract.english.mentions import Mention, Reader
from generator.extract.english.tokens import Sentence, tokens
from generator.extract.english.words import SPEECH_VERBS, fold
from generator.extract.patterns import longest_first
from generator.model.lexicon import Lexicon
from generator.model.span import Span


class Stand(NamedTuple):
    """A place in a sentence where a person stands: named, or referred to by a pronoun or a post."""

    start: int
    end: int
    person: int
    """Index into ``People.persons``."""
    named: bool
    name: Span | None


class Person:
    """A person while the document is read."""

    def __init__(self, mention: Mention) -> None:
        """Begin with the mention that gives the name."""
        self.name = mention.name
        self.words = mention.words
        self.posts: list[Span] = []
        self.mentions: list[Span] = []
        self.honorific = mention.honorific
        self.cue = mention.cue
        self._told: tuple[int, list[Span]] | None = None
        """The posts when they were last looked for: how many mentions told one, and what is kept of them."""

    def add(self, mention: Mention) -> None:
        """Note a further mention; posts are kept as they come."""
        self.mentions.append(mention.name)
        self.posts.extend(mention.posts)

    def titles(self, text: str) -> list[Span]:
        """Return the posts in order, without those that only shorten another; looked for once for the posts that are known."""
        if self._told is None or self._told[0] != len(self.posts):
            self._told = len(self.posts), posts.kept(self.posts, text)
        return list(self._told[1])


class People(NamedTuple):
    """All persons of a document, in order, and where they stand in each sentence."""

    persons: list[Person]
    stands: list[list[Stand]]
    """For each sentence, in order."""


_SAID = "|".join(sorted(SPEECH_VERBS, key=longest_first))
_LONG = {
    **posts.SHORT_BEFORE_A_NAME,
    "pm": "prime minister",
    "cm": "chief minister",
    "vc": "vice-chancellor",
    "cs": "cabinet secretary",
    "ps": "principal secretary",
    "ddg": "deputy director general",
    "dg": "director general",
    "md": "managing director",
    "dc": "deputy commissioner",
    "mce": "municipal chief executive",
    "dce": "district chief executive",
    "dvc": "deputy vice-chancellor",
    "cmd": "chief medical director",
}
"""Posts that are written short before a name, and in full without one."""
_REFERENCES = compiled(
    r"\b(?:(?P<pronoun>[Hh]e|[Ss]he)|[Tt]he (?:[Hh]on'?ble )?(?:[A-Z]{2,8} (?=[A-Z]{2,3}\b))?(?P<post>(?:VC|CM|PM|CS|PS|DG|DDG|DC|MD|MCE|DCE|DVC|CMD)(?![\w-])|(?:(?:[Ss]tate|[Cc]hief|[Pp]rime|[Uu]nion|[Dd]eputy|[Uu]nder|[Aa]cting|[Pp]ermanent|[Vv]ice|[Ll]ieutenant|[Ll]ord|[Mm]anaging)[ -])?"
    r"(?:[Mm]inister|[Ss]ecretary|[Gg]overnor|[Pp]resident|[Mm]ayor|[Cc]hancellor|[Cc]hairman|[Cc]hairperson|[Cc]hairwoman|[Cc]hair|[Aa]mbassador|[Cc]ommissioner|[Dd]irector|[Pp]rincipal|[Pp]rovost|[Cc]EO|[Pp]remier|[Rr]ector|T\u00e1naiste|Tanaiste|Taoiseach|Duke|Duchess|Earl|Countess|(?<=[Cc]hief )[Ee]xecutive|[Hh]ead of [Ss]tate)(?: [Gg]eneral)?))"
    r"(?![\w'\u2019-]|, [A-Z]| (?:for|of|to the)\b)"
    rf"|\b(?P<bare>(?:Hon'?ble )?(?:Chief Minister|Prime Minister|PM|CM|Governor|President|Vice[- ]Chancellor|VC|Mayor|Minister (?:of|for) [A-Z]\w+(?:,? (?:and )?[A-Z]\w+){{0,4}}))(?= (?:also |further |then |has |had )?(?:{_SAID})\b)"
)
"""Who is spoken of without a name; at the head of a sentence the article of a high office may be left out (Prime Minister said)."""


class Uses(NamedTuple):
    """Which sentences, by index, are read in a way of their own."""

    headlines: frozenset[int]
    """No new person is read in them."""
    closed: frozenset[int]
    """Standing text, where nobody is referred to."""
    guests: frozenset[int]
    """Items of a list of persons, the lead of which is a sentence before."""


def read(text: str, sentences: Sequence[Sentence], uses: Uses, own: Lexicon) -> People:
    """Return the persons of the sentences.

    Args:
        text: The folded text.
        sentences: In order.
        uses: What the sentences are.
        own: The office's own names, and strings that are none.
    """
    seen = cues(sentences)
    never = _keys((*own.leave_alone, *own.organisations))
    reader = Reader(seen, _keys(own.names), never)
    first = [reader.read(s, headline=i in uses.headlines, guests=i in uses.guests) for i, s in enumerate(sentences)]
    known = frozenset(m.words for group in first for m in group if len(m.words) > 1) | reader.known
    proven = {m.words: m.cue for group in reversed(first) for m in group}
    parts = frozenset(part for words in known for part in words if len(part) > 1)
    alone = frozenset(m.words[0] for group in first for m in group if m.cue == "single name")
    again = Reader(seen._replace(surnames=(seen.surnames & alone) | parts), known, never)
    named = [bool(group) or any(token.low in parts for token in s.tokens) for s, group in zip(sentences, first, strict=True)]
    mentions = [again.read(s, headline=i in uses.headlines, guests=i in uses.guests) if named[i] else [] for i, s in enumerate(sentences)]
    persons = _persons([m for group in mentions for m in group])
    for person in persons:
        person.cue = proven.get(person.words, person.cue) if person.cue == "known" else person.cue
    resolver = _Resolver(text, persons)
    stands = [resolver.sentence(s, group, quiet=i in uses.closed) for i, (s, group) in enumerate(zip(sentences, mentions, strict=True))]
    return People(persons, stands)


def _keys(strings: Iterable[str]) -> frozenset[tuple[str, ...]]:
    """Return strings as the parts of a name, folded."""
    return frozenset(tuple(token.low for token in tokens(string, 0, len(string))) for string in strings)


def _persons(mentions: Sequence[Mention]) -> list[Person]:
    """Return one person for each different full name, and for each single name that has a post and an address of its own."""
    persons: list[Person] = []
    known = _Known()
    for mention in mentions:
        if len(mention.words) > 1 and known.same(mention.words) is None:
            known.add(mention.words)
            persons.append(Person(mention))
    alike = {squeezed(part) for mention in mentions if len(mention.words) > 1 for part in mention.words}
    for mention in mentions:
        part = mention.words[0]
        if mention.cue == "single name" and not known.with_part(part) and not {squeezed(part), squeezed(f"{part}s")} & alike:
            known.add(mention.words)
            persons.append(Person(mention))
    persons.sort(key=lambda person: person.name.start)
    return persons


class _Known:
    """Full names by their parts: which one a name is another form of, without comparing it with all."""

    def __init__(self, names: Iterable[tuple[str, ...]] = ()) -> None:
        self._names: list[tuple[str, ...]] = []
        self._exact: dict[tuple[str, ...], int] = {}
        self._parts: dict[str, list[int]] = {}
        for words in names:
            self.add(words)

    def add(self, words: tuple[str, ...]) -> None:
        index = len(self._names)
        self._names.append(words)
        self._exact.setdefault(words, index)
        for part in {*words, *_plain(words)}:
            self._parts.setdefault(part, []).append(index)

    def with_part(self, part: str) -> list[int]:
        """Return the names that have ``part``, in order."""
        return self._parts.get(part, [])

    def same(self, words: tuple[str, ...]) -> int | None:
        """Return the first name that is one person's with ``words``; of those that share a part the last `_NEAR` are looked at."""
        if (exact := self._exact.get(words)) is not None:
            return exact
        plain = _plain(words)
        ends = {plain[0], plain[-1]} if plain else set()
        near = sorted({index for part in ends for index in self.with_part(part)[-_NEAR:]})
        return next((index for index in near if _same(words, self._names[index])), None)


_NEAR = 80
"""How many names that share a part are compared, so that the work grows with the text."""


def _same(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Say whether two full names are one person's: equal, or one has all parts of the other with first and last alike."""
    if one == other:
        return True
    short, long = sorted((_plain(one), _plain(other)), key=len)
    if len(short) < 2:
        return False
    if len(short[0]) > 1 and len(short) == 2 and short[1] == long[-1] and short[0] == "".join(part[0] for part in long[:-1] if part):
        return True
    if len(one) == len(other) and one[1:] == other[1:] and _is_misspelt(one[0], other[0]):
        return True
    if len(long) > len(short) and long[-len(short) :] == short and long[-len(short) - 1] in _FATHERS:
        return False
    rest = iter(long)
    ends = short[-1] == long[-1] or short[0] == long[0] or short[0] in _FATHERS
    return all(part in rest for part in short) and ends


_FATHERS = frozenset(["bin", "bint", "ibn"])
"""Begin a father's name: somebody may be called by it (H.E. Bin Tolan for Hal bin Tolan Al Marbani), who is not the father."""


def _is_misspelt(one: str, other: str) -> bool:
    """Say whether two given names have the same letters and begin alike (Marvin, Marvni)."""
    return len(one) == len(other) > _SHORT and one[:2] == other[:2] and sorted(one) == sorted(other)


def _plain(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the parts of a name without full stops and suffixes; ``al-`` is a part of its own."""
    parts = (part.replace(".", "") for part in words if part not in {"jr", "sr", ","})
    return tuple(piece for part in parts for piece in (("al", part[3:]) if part.startswith("al-") and len(part) > 3 else (part,)))


_MEN = frozenset(["mr", "sir", "duke", "earl", "marquess", "shri", "encik", "lord", "fr"])
_WOMEN = frozenset(["mrs", "ms", "miss", "mdm", "madam", "madame", "dame", "lady", "duchess", "countess", "smt", "puan"])


def _in_full(post: str) -> str:
    return _LONG.get(post, post)


def squeezed(part: str) -> str:
    """Return a surname with its doubled letters single, as it is misspelt elsewhere in a text (Dr Tharana for Dr Tharanna)."""
    return _DOUBLED.sub(r"\1", part) if len(part) > _SHORT else part


_DOUBLED = compiled(r"([a-z])\1")
_SHORT = 5
"""Letters of a name that is too short to be misspelt."""


def opens_a_quotation(before: str) -> bool:
    """Say whether the last straight quotation mark opens a quotation: there are no two halves, or nothing of a sentence ends before it."""
    if before.count('"') % 2 == 0:
        return False
    at = before.rindex('"')
    return not (at and before[at - 1] in ",.!?" and before[at + 1 : at + 2] == " ")


_ADJUNCT = compiled(
    r"(?:Under the [a-z]+ of|In (?:the )?presence of|On behalf of|Representing|Accompanied by|Together with|Along with) [^,.]{0,20}"
)
"""Opens a sentence before somebody who is not its subject."""


_SUBORDINATE = compiled(r"(?i:\b(?:when|while|as|after|before|since|because|if|that|where|who)\b)")
"""Opens a clause whose subject is not that of the sentence."""


class _Resolver:
    """Follows who is spoken of through the document."""

    def __init__(self, text: str, persons: list[Person]) -> None:
        self.text = text
        self.persons = persons
        self._known = _Known(person.words for person in persons)
        self.last: int | None = None
        self.recent: list[int] = []

    def sentence(self, sentence: Sentence, mentions: Sequence[Mention], *, quiet: bool) -> list[Stand]:
        stands: list[Stand] = []
        for mention in mentions:
            index = self._whose(mention)
            if index is None:
                continue
            self.persons[index].add(mention)
            stands.append(Stand(mention.start, mention.end, index, True, mention.name))
        if not quiet:
            stands.extend(self._references(sentence, stands))
        stands.sort()
        for stand in stands:
            if stand.named:
                self.recent = [stand.person, *(p for p in self.recent if p != stand.person)]
        told = [stand for stand in stands if not self._quoted(sentence, stand.start)]
        subject = [stand for stand in told if stand.named or self.text[stand.start : stand.end].lower() not in {"he", "she"}]
        if subject and not self._goes_on(sentence, told):
            led = [stand for stand in subject if not _ADJUNCT.fullmatch(self.text, sentence.start, stand.start)]
            self.last = (led or subject)[0].person
        return stands

    def _goes_on(self, sentence: Sentence, told: Sequence[Stand]) -> bool:
        """Say whether a pronoun is the subject before whoever is named: the one before is still spoken of (She thanked Tom Callow)."""
        first = told[0]
        pronoun = not first.named and self.text[first.start : first.end].lower() in {"he", "she"}
        return pronoun and not _SUBORDINATE.search(self.text, sentence.start, first.start)

    def _quoted(self, sentence: Sentence, at: int) -> bool:
        """Say whether a place is inside a quotation: who is spoken of there is not the speaker."""
        before = self.text[sentence.start : at]
        if "\u201c" in before and "\u201d" not in before and '"' in before:
            return before.rindex('"') < before.rindex("\u201c")
        return before.count("\u201c") > before.count("\u201d") or opens_a_quotation(before)

    def _whose(self, mention: Mention) -> int | None:
        if len(mention.words) > 1:
            if (same := self._known.same(mention.words)) is not None:
                return same
            plain = _plain(mention.words)
            near = self._known.with_part(plain[0])[-_NEAR:] if plain else []
            inside = [i for i in near if set(plain) <= set(_plain(self.persons[i].words))]
            return inside[0] if len(inside) == 1 else None
        part = mention.words[0]
        holders = [i for i in self._known.with_part(part)[-_NEAR:] if part in self.persons[i].words]
        if not holders and mention.honorific:
            holders = [
                i
                for i in self.recent[:_NEAR]
                if {squeezed(part), squeezed(f"{part}s")} & {squeezed(word) for word in self.persons[i].words}
            ]
        if len(holders) > 1:
            seen = [i for i in holders if i in self.recent]
            first = [i for i in seen if self.persons[i].words[0] == part]
            holders = first if len(first) == 1 and not mention.honorific else seen or holders
            last = [i for i in holders if self.persons[i].words[-1] == part]
            agreeing = [i for i in last or holders if mention.honorific and self.persons[i].honorific == mention.honorific]
            holders = agreeing or last or holders
        if len(holders) > 1 and mention.posts:
            called = {_in_full(fold(post.cut(self.text))) for post in mention.posts}
            holders = [i for i in holders if called & {_in_full(fold(post.cut(self.text))) for post in self.persons[i].posts}] or holders
        if len(holders) > 1:
            holders = [next((i for i in self.recent if i in holders), holders[0])]
        return holders[0] if holders else None

    def _references(self, sentence: Sentence, named: Sequence[Stand]) -> list[Stand]:
        result = []
        for match in _REFERENCES.finditer(self.text, sentence.start, sentence.end):
            if any(stand.start < match.end() and match.start() < stand.end for stand in named):
                continue
            if match["bare"] and not (match.start() == sentence.start or self.text[match.start() - 2] in '"\u201d\u2019'):
                continue
            before = [stand.person for stand in named if stand.end <= match.start() and not self._quoted(sentence, stand.start)]
            person = (before[0] if before else self.last) if match["pronoun"] else self._holder(fold(match["post"] or match["bare"]))
            if person is not None and not (match["pronoun"] and self._disagrees(match["pronoun"].lower(), person)):
                result.append(Stand(match.start(), match.end(), person, False, None))
        result.extend(self._in_full(sentence, [*named, *result]))
        if not (result or named) and (office := self._office(sentence)) is not None:
            result.append(office)
        return result

    def _in_full(self, sentence: Sentence, taken: Sequence[Stand]) -> list[Stand]:
        """Return where the article and a whole office with what it is of stand for who holds it (The Governor of Vardo thanked the crew)."""
        result: list[Stand] = []
        for person in self.recent[:_NEAR]:
            for post in self.persons[person].posts:
                words = post.cut(self.text)
                at = self.text.find(f"he {words} ", sentence.start, sentence.end) if " of " in words or " for " in words else -1
                end = at + len(words) + 3
                if at < 1 or self.text[at - 1] not in "Tt" or any(s.start < end and at - 1 < s.end for s in (*taken, *result)):
                    continue
                if not (self.text[end + 1].isupper() or self.text.startswith(("of ", "for ", "and "), end + 1)):
                    result.append(Stand(at - 1, end, person, False, None))
        return result

    def _office(self, sentence: Sentence) -> Stand | None:
        """Return where an office that nobody is known to hold stands for the last person named, and note it as theirs."""
        found = callings.called(sentence.tokens)
        if found is None or self.last is None:
            return None
        span, person = Span(sentence.tokens[found.start].start, sentence.tokens[found.end - 1].end), self.persons[self.last]
        if (person.posts and not found.calling) or self._holder(fold(span.cut(self.text))) is not None:
            return None
        person.posts.append(span)
        return Stand(sentence.tokens[found.start - 1].start, span.end, self.last, False, None)

    def _disagrees(self, pronoun: str, person: int) -> bool:
        """Say whether the form of address of a person is of the other sex than a pronoun."""
        address = self.persons[person].honorific.split(" ")
        return any(word in (_WOMEN if pronoun == "he" else _MEN) for word in address)

    def _called(self, index: int) -> list[Span]:
        """Return the posts of a person; a peer named by the title alone is called by it."""
        person = self.persons[index]
        return [*person.posts, person.name] if len(person.words) == 1 else person.posts

    def _holder(self, post: str) -> int | None:
        """Return the person, named already, whose post these words shorten; the last one named when there are several."""
        if post == "head of state":
            return next((at for name in ("president", "king", "emir", "sultan") if (at := self._holder(name)) is not None), None)
        post = _LONG.get(post, post.replace("vice chancellor", "vice-chancellor").removeprefix("hon'ble "))
        held = {index: [_in_full(fold(span.cut(self.text))) for span in self._called(index)] for index in self.recent}
        exact = [
            index for index in self.recent if any(other == post or other.startswith((f"{post} ", f"{post},")) for other in held[index])
        ]
        loose = [index for index in self.recent if any(re.search(rf"\b{re.escape(post)}\b", other) for other in held[index])]
        return next(iter(exact or loose), None)
