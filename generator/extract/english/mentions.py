"""Where persons are named: every mention with its posts, its cue and its extent in the sentence."""

from collections.abc import Sequence
from typing import NamedTuple

from generator.extract.english import appositions, capitals, companions, foreign, leads, letters, ranks, runs, staff, titles
from generator.extract.english.cues import Cues
from generator.extract.english.doings import behind_body, does, is_aged, is_mourned, plays_a_part, speaks, speaks_alone
from generator.extract.english.name_ends import are_initials, parts
from generator.extract.english.names import (
    ALSO_GIVEN,
    HONOURED,
    evidence,
    is_also_surname,
    is_given,
    is_head,
    is_honorific,
    is_initial,
    is_part_of_post,
    is_post,
    is_shaped,
    is_surname,
    is_word,
    name_end,
)
from generator.extract.english.neighbours import is_kin
from generator.extract.english.peers import peerage_end
from generator.extract.english.portfolios import DETERMINERS
from generator.extract.english.styles import INNER, PILGRIM, behind_style
from generator.extract.english.surroundings import (
    NAMED_AFTER,
    PLAIN,
    has_post_behind,
    is_called_by_surname,
    is_eponym,
    is_halved,
    is_inside_a_name,
    is_led_in,
    is_of_a_body,
    is_of_several,
    is_place_or_thing,
    is_shouted,
    names_a_site,
    names_a_thing,
    stands_for_another,
)
from generator.extract.english.tokens import Sentence, Token
from generator.extract.english.words import FUNCTION_WORDS, lexicon
from generator.model.span import Span


class Mention(NamedTuple):
    """A person named once."""

    start: int
    end: int
    """With form of address and posts, in code points."""
    name: Span
    words: tuple[str, ...]
    """Parts of the name, folded."""
    posts: tuple[Span, ...]
    honorific: str
    """Folded; empty when there is none."""
    cue: str
    """What made it a person: ``honorific``, ``post before``, ``post behind``, ``given name``; ``short``: refers back."""


def _span(words: Sequence[Token], post: tuple[int, int]) -> Span:
    """Return a post as a span."""
    return Span(words[post[0]].start, words[post[1] - 1].end)


def _member(words: Sequence[Token], mention: Mention, index: int, after: int) -> companions.Member:
    """Return a mention as a person of a list."""
    first = next(at for at in range(index, after) if words[at].start >= mention.start)
    behind = any(post.start > mention.name.end for post in mention.posts)
    posted = any(post.end <= mention.name.start for post in mention.posts)
    return companions.Member(first, after, behind, posted or bool(mention.honorific), posted)


_NONE: frozenset[tuple[str, ...]] = frozenset()
_LED_BY = frozenset(["HE", "H.E.", "HH", "Hon.", "Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Madam", "Lady", "visiting", "retiring"])
"""What stands in front of a post and goes with the person (Mr. Justice Levin Magor, visiting Foreign Minister Ada Thorn)."""


class Reader:
    """Reads the mentions of one document; ``known`` names are those that a stronger cue has proven elsewhere."""

    def __init__(self, cues: Cues, known: frozenset[tuple[str, ...]] = _NONE, never: frozenset[tuple[str, ...]] = _NONE) -> None:
        """Keep the cues of the document, the names that a first reading or the user has proven, and what is never one."""
        self.lower, self.surnames, self.firms, self.sited = cues
        self.never = never
        self.known = known
        self.parts = frozenset(part for words in known for part in words)
        self.last = frozenset(words[-1] for words in known)

    def read(self, sentence: Sentence, *, headline: bool = False, guests: bool = False) -> list[Mention]:
        """Return the mentions of a sentence in order; in a headline only names that are known, or whose surname the text uses alone.

        ``guests``: the sentence is an item of a list of persons.
        """
        words = sentence.tokens
        found: list[tuple[Mention, int, int]] = []
        index = floor = 0
        while index < len(words):
            token = words[index]
            small = token.text[-1] == "." and len(token.text) > 1 and is_honorific(words, index)
            glued = index > 0 and words[index - 1].shape == "d" and words[index - 1].end == token.start
            if glued or (token.shape != "C" and not small and not (token.low in {"van", "de", "von", "al"} and index + 1 < len(words))):
                index += 1
                continue
            mention, after = self._at(words, index, floor, headline)
            if mention is not None and not foreign.quotes(words, index):
                found.append((mention, index, after))
                floor = after
            index = max(after, index + 1)
        return [mention for mention, _, _ in found] if headline else self._listed(words, found, guests=guests)

    def _listed(self, words: Sequence[Token], found: list[tuple[Mention, int, int]], *, guests: bool) -> list[Mention]:
        """Return the mentions with those that only their place in a list proves, each with the post that the list shares."""
        members = [_member(words, *entry) for entry in found]
        mentions = {member.start: mention for member, (mention, _, _) in zip(members, found, strict=True)}
        for name in companions.find(words, members, self.lower, guests=guests):
            key = parts(words[name.first : name.end])
            if self._is_firm(key, words[name.first]) or is_eponym(words, name.end):
                continue
            mention, after = self._finish(words, (name.first, name.first, name.end), None, "", "list", headline=False)
            if mention is not None:
                mentions[name.first] = mention
                members.append(_member(words, mention, name.first, after))
        members.sort()
        for first, post in companions.shared(words, members).items():
            start = words[post[0]].start if post[1] == first - (words[first - 1].text == ",") else mentions[first].start
            mentions[first] = mentions[first]._replace(start=start, posts=(_span(words, post),))
        for first, post in companions.shared_behind(words, members).items():
            mentions[first] = mentions[first]._replace(posts=(_span(words, post),))
        served = (self._served(words, mentions[member.start]) for member in members)
        return [mention for member, whose in zip(members, served, strict=True) for mention in (mentions[member.start], *whose)]

    def _served(self, words: Sequence[Token], mention: Mention) -> list[Mention]:
        """Return whose staff somebody is, named inside the post."""
        whose = next((found for post in mention.posts if (found := staff.served(words, post))), None)
        if whose is None:
            return []
        (start, head), (first, end) = whose
        name = Span(words[first].start, words[end - 1].end)
        return [Mention(words[start].start, name.end, name, parts(words[first:end]), (_span(words, (start, head)),), "", "post before")]

    def _at(self, words: Sequence[Token], index: int, floor: int, headline: bool) -> tuple[Mention | None, int]:
        """Return the mention that begins at ``index``, and the index where reading goes on."""
        if words[index].text == "The" and index + 1 < len(words) and peerage_end(words, index + 1) > index + 1:
            return None, index + 1
        if (end := peerage_end(words, index)) > index:
            name = Span(words[index].start, words[end - 1].end)
            key = (" ".join(token.low for token in words[index:end]),)
            return (None, end) if headline else (Mention(name.start, name.end, name, key, (), words[index].low, "single name"), end)
        if is_honorific(words, index):
            return self._addressed(words, index, floor, headline)
        return self._bare(words, index, floor, headline)

    def _addressed(self, words: Sequence[Token], index: int, floor: int, headline: bool) -> tuple[Mention | None, int]:
        first = behind_style(words, index)
        honorifics: list[str] = [words[index].low] if first > index else []
        while first + 1 < len(words) and self._goes_on(words, first, index, bool(honorifics)):
            honorifics.append(words[first].low)
            first += 1
            if (words[first].text in {".", "'", "\u2019"} or words[first].low == "the") and first + 1 < len(words):
                first += 1
            first += words[first].low in {"most", "right", "very"} and first + 2 < len(words) and is_honorific(words, first + 1)
        end = name_end(words, first, honorific=True)
        if end == first or (words[first].low in FUNCTION_WORDS and not is_initial(words[first])):
            return None, first
        if words[first].low == "major" and end == first + 1 < len(words) and is_head(words[end]):
            return None, first
        if words[first].low in {"excellency", "highness", "majesty"} or (words[first].low == "crown" and is_head(words[end - 1])):
            return None, first + 1
        if is_eponym(words, end) or names_a_site(words, first, end, honorifics[-1]):
            return None, end
        if index and words[index - 1].low in NAMED_AFTER and words[index - 1].shape == "C":
            return None, end
        address = " ".join(honorifics)
        if peerage_end(words, first) > first and not headline:
            return self._at(words, first, floor, headline)
        post, start, comma = self._post_before(words, index, floor)
        capitals = sum(t.shape == "C" for t in words[first:end])
        if (
            capitals < 2
            and honorifics[0]
            in {"lord", "lady", "don", "sh", "km", "gen", "lt", "sr", "ar", "er", "e", "chief", "uncle", "aunty", "auntie"}
            and post is None
            and words[first].low not in self.surnames
        ):
            return None, end
        return self._finish(words, (start, first, end), post if not comma or capitals else None, address, "honorific", headline)

    @staticmethod
    def _goes_on(words: Sequence[Token], at: int, index: int, begun: bool) -> bool:
        """Say whether the forms of address go on at ``at``, brackets between them included (``Prof. (Dr.)``)."""
        inside = at > index and words[at - 1].text == "("
        return is_honorific(words, at) or inside or (begun and at - index < 7 and words[at].text in {".", "(", ")"})

    def _post_before(self, words: Sequence[Token], index: int, floor: int) -> tuple[tuple[int, int] | None, int, bool]:
        """Return the post in front of a person who begins at ``index``, where it begins, and whether a comma stands between."""
        if index - 2 > floor and is_honorific(words, index):
            index -= words[index - 1].low in {"most", "right", "very"}
            index -= words[index - 1].low == "the"
        if index - 1 < floor:
            return None, index, False
        comma = words[index - 1].text == ","
        post = titles.before(words, index - 1 if comma else index, floor)
        if post is None or any(letters.names_a_member(words, at) for at in range(post[0], post[1] - 2)):
            return None, index, False
        start = post[0]
        styled = start - (words[start - 1].text in {"HE", "H.E.", "Hon."})
        if styled - 2 > floor and words[styled - 1].text == "," and ranks.addresses(words, post):
            office, reach, _ = self._post_before(words, styled, floor)
            return (post, start, comma) if office is None else (office, reach, comma)
        if comma and not leads.introduces(words, start, floor, index):
            return None, index, False
        while start - 1 >= floor and (words[start - 1].low in DETERMINERS | HONOURED or words[start - 1].text in _LED_BY):
            start -= 1
        if comma and start > 1 and words[start - 1].low == "of" and words[start - 2].low in lexicon("organisation_heads") - {"company"}:
            return None, index, False
        return post, start, comma

    def _bare(self, words: Sequence[Token], index: int, floor: int, headline: bool) -> tuple[Mention | None, int]:
        if is_part_of_post(words, index):
            return None, index + 1
        run = runs.run(words, index)
        address = next(
            (
                at
                for at in range(index + 1, run)
                if is_honorific(words, at) and words[at - 1].low not in lexicon("particles") and not self._is_given(words, at)
            ),
            None,
        )
        if address is not None and words[address].low not in {"lord", "don", "lady", *PILGRIM}:
            return None, address
        first = capitals.surname(words, runs.behind_heads(words, index, run), run)
        first = first if capitals.leads(words, first, run) else runs.behind_office(words, first, run, floor)
        first = leads.behind_field(words, first, run)
        for at in range(first, run):
            own = words[at].low in INNER or words[at - 1].low in {"el", "al"} or self._is_given(words, at)
            if at > first and is_honorific(words, at) and not own:
                return None, at
        while first < run - 1 and first == index and runs.opens_sentence(words, first) and parts(words[first:run]) not in self.known:
            first += 1
        first = leads.behind_letters(words, first, run)
        if first > index and is_honorific(words, first):
            return None, first
        end = name_end(words, first, honorific=False)
        if end != run and not (end > first and runs.tail_ok(words, end, run)):
            return self._part(words, (first, end, run), floor, headline)
        return self._judge(words, (index, first, end), floor, headline, run)

    @staticmethod
    def _is_given(words: Sequence[Token], at: int) -> bool:
        """Say whether a form of address is a given name behind an initial, or of the father behind a given name (Najar Tun Vello)."""
        return (is_initial(words[at - 1]) and words[at].low in ALSO_GIVEN) or (words[at].low == "tun" and is_given(words[at - 1]))

    def _part(self, words: Sequence[Token], at: tuple[int, int, int], floor: int, headline: bool) -> tuple[Mention | None, int]:
        """A run that holds words of organisations: only a name that is known otherwise may begin it."""
        first, end, run = at
        if end == first == run - 1 and not headline and words[first].low in self.last:
            post, start, comma = self._post_before(words, first, floor)
            called = post is not None and not comma
            if called or (is_also_surname(words[first]) and speaks_alone(words, first)):
                return self._finish(words, (start if called else first, first, run), post if called else None, "", "short", headline)
        if parts(words[first:run]) in self.known and not is_eponym(words, run):
            return self._finish(words, (first, first, run), None, "", "known", headline)
        key = tuple(token.low for token in words[first:end])
        if end > first and key in self.known and not is_word(words[min(end, run - 1)]):
            return None, end
        return None, run

    def _judge(self, words: Sequence[Token], at: tuple[int, int, int], floor: int, headline: bool, run: int) -> tuple[Mention | None, int]:
        """Decide whether the run ``words[first:end]`` is a person, by the cues around it."""
        _, first, end = at
        name = words[first:end]
        key = parts(name)
        if key and (is_inside_a_name(words, first, end) or is_halved(words, first, end)):
            return None, run
        post, start, comma = self._post_before(words, first, floor)
        shaped = is_shaped(words, first, end) or (post is not None and not comma and capitals.has_name(words, post[1] - 1, (first, end)))
        if len(key) == 1 or not (shaped or (key in self.known and not words[end - 1].text.isupper())):
            return self._single(words, (start, first, end), None if comma else post, headline, run)
        ordinary = self._is_ordinary(name)
        known = evidence(words, first, end)
        if is_eponym(words, end) or self._is_firm(key, words[first]) or (post is not None and names_a_thing(words, post, first)):
            return None, run
        told = known or are_initials(words[first])
        led = is_mourned(words, first) if post is None else not comma or told or self._led_in(words, post, start, first, end)
        if key in self.known:
            cue = "known"
        elif headline and (ordinary or not is_given(words[first]) or key[-1] not in self.surnames or any(is_word(word) for word in name)):
            return None, run
        elif not ordinary and led:
            cue = "post before"
        elif leads.is_in_a_place(words, first, end):
            return None, run
        elif not ordinary and (is_given(words[first]) or known >= 2 or self._repeats(name)) and not is_place_or_thing(words, end):
            cue = "given name"
        elif not ordinary and first and is_of_several(words, first) and not any(is_word(token) for token in name):
            cue = "post before"
        elif not ordinary and has_post_behind(words, end, known) and (known or not is_shouted(name)):
            cue = "post behind"
        elif self._acts(words, first, end, key):
            cue = "verb"
        else:
            return None, run
        return self._finish(words, (start, first, end), post, "", cue, headline)

    def _is_ordinary(self, name: Sequence[Token]) -> bool:
        """Say whether a word of a run is written small elsewhere; behind an East Asian surname small words are syllables (Goh Si Then)."""
        syllables = FUNCTION_WORDS if is_surname(name[0]) else frozenset[str]()
        return any(
            token.low in self.lower and token.low not in syllables
            for token in name
            if token.shape == "C" and not is_surname(token) and not is_given(token) and not is_initial(token)
        )

    def _acts(self, words: Sequence[Token], first: int, end: int, key: tuple[str, ...]) -> bool:
        """Say whether a run that no lexicon knows does what only persons do, and stands nowhere as a place does."""
        told = key[:2] not in self.sited and (
            speaks(words, first, end) or plays_a_part(words, first) or is_aged(words, end) or does(words, first, end)
        )
        return told and companions.candidate(words[:end] if behind_body(words, end) > end else words, first, self.lower) == end

    def _is_firm(self, key: tuple[str, ...], first: Token) -> bool:
        """Say whether a run begins or ends like a firm's name; a given name before the name of a family's firm is a person's."""
        return (
            " ".join(key) in lexicon("firms")
            or key[:2] in self.firms
            or (key[-2:] in self.firms and not (len(key) > 2 and is_given(first)))
        )

    def _led_in(self, words: Sequence[Token], post: tuple[int, int], start: int, first: int, end: int) -> bool:
        """Say whether a post with a comma behind it leads to a name that no lexicon knows."""
        if is_led_in(words, start, first, end):
            return True
        return is_of_a_body(words, post) and companions.candidate(words, first, self.lower) == end

    def _single(
        self, words: Sequence[Token], at: tuple[int, int, int], post: tuple[int, int] | None, headline: bool, run: int
    ) -> tuple[Mention | None, int]:
        """Decide whether one word is a surname: one used alone elsewhere, or one behind a high office."""
        _, first, end = at
        key = parts(words[first:end])
        if post is not None and not headline and len(key) == 1 and is_called_by_surname(words, post, end):
            return self._finish(words, at, post, words[post[1] - 1].low, "post before", headline)
        if len(key) == 1 and key[0] in self.surnames:
            return self._finish(words, at, post, "", "short", headline)
        return None, run

    def _repeats(self, name: Sequence[Token]) -> bool:
        """Say whether the last part is used alone elsewhere like a person's (``Ní Bhriain said``)."""
        return name[-1].low in self.surnames

    def _finish(
        self, words: Sequence[Token], at: tuple[int, int, int], post: tuple[int, int] | None, honorific: str, cue: str, headline: bool
    ) -> tuple[Mention | None, int]:
        start, first, end = at
        key = parts(words[first:end])
        if key in self.never:
            return None, end
        full = len(key) > 1
        after = letters.skip(words, end)
        if post is not None and stands_for_another(words, post, after):
            start, post = post[1] + 1, None
        posts = [] if post is None else [_span(words, post)]
        stop = letters.behind_seat(words, after)
        if post is None or words[post[1]].text != ",":
            led = (post is not None and not ranks.is_rank(words, post)) or is_kin(words, start)
            behind, stop = appositions.behind(words, after, led=led)
            last = words[behind[1] - 1] if behind is not None else None
            if behind is not None and last is not None and last.low in self.last and not is_head(last) and is_post(words[behind[1] - 2]):
                behind, stop = None, after
            relative = stop > after + 1 and words[after + (words[after].text == ",")].low in {"who", "is"}
            if behind is not None and (full or relative or (honorific and post is None)):
                posts.append(_span(words, behind))
            elif behind is not None:
                stop = after
        if headline and not (key in self.known or key[-1] in self.surnames):
            return None, end
        if not full:
            plain = honorific.rpartition(" ")[2] in PLAIN and not (is_word(words[first]) or is_head(words[first]))
            own = bool(honorific) and key[0] not in self.parts and (bool(posts) or plain or is_given(words[first])) and len(key[0]) > 1
            cue = "single name" if own else "short"
        if (rank := ranks.held(words, first, start, post)) is not None:
            posts.insert(post is not None, _span(words, rank))
        mention = Mention(
            words[start].start, words[stop - 1].end, Span(words[first].start, words[end - 1].end), key, tuple(posts), honorific, cue
        )
        return mention, stop
