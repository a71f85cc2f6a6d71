"""Names that only their place in a list of persons proves: ``Councilors Ada Thorn, Wemba Lokolo and Desh Parvel``."""

from collections.abc import Sequence
from typing import NamedTuple

from generator.extract.english import collectives
from generator.extract.english.collectives import PLAYED, collective, is_plural_post
from generator.extract.english.names import (
    is_also_surname,
    is_given,
    is_head,
    is_honorific,
    is_initial,
    is_shaped,
    is_surname,
    is_word,
    name_end,
)
from generator.extract.english.portfolios import PORTFOLIOS, is_plain
from generator.extract.english.tokens import Token
from generator.extract.english.words import FUNCTION_WORDS, lexicon

LONGEST = 4
"""Capitalised parts in a name that only its place proves."""


class Member(NamedTuple):
    """A person of a list, in tokens: with posts, and how it is known to be one."""

    start: int
    end: int
    behind: bool
    """Whether a post stands behind the name, so that a comma there closes it."""
    before: bool
    """Whether a post or a form of address stands before the name."""
    posted: bool
    """Whether a post stands before the name."""


class Companion(NamedTuple):
    """A name found by its place, in tokens."""

    first: int
    end: int


_PRESENT = frozenset(["attended", "graced", "joined", "made", "delivered", "given", "witnessed", "received", "accompanied", "led"])
_BY_PERSONS = frozenset(["attended", "graced", "witnessed", "delivered", "moderated"])
"""Participles before ``by`` and persons only, where two or more follow."""
_LISTS = frozenset(["included", "including", "were", "include", "are", "featured", "featuring", "comprised", "comprising"])
"""Verbs and participles that lead to a list of persons."""


def candidate(words: Sequence[Token], first: int, lower: frozenset[str], *, listed: bool = False, initials: bool = False) -> int | None:
    """Return the end of a run at ``first`` that has the form of a name and nothing of a body, a place or a thing; None when it has not.

    In a list (``listed``) the body that somebody is of may follow; behind a post of several two or three capitals may be ``initials``.
    """
    if first >= len(words) or words[first].shape != "C" or is_honorific(words, first):
        return None
    end = name_end(words, first, honorific=False)
    named = [token for token in words[first:end] if token.shape == "C"]
    if not 2 <= len(named) <= LONGEST or not is_shaped(words, first, end):
        return None
    if not _ends(words, end) and not (listed and _behind_body(words, end) > end):
        return None
    if (named[0].low in lexicon("toponym_leads") and not _is_led_by_article(named)) or _has_no_name(
        named[_opens_in_initials(named, initials) :], lower
    ):
        return None
    return end


def _ends(words: Sequence[Token], end: int) -> bool:
    """Say whether what follows may follow a name: a mark, a conjunction, a verb; not a body or the rest of a title of a thing."""
    if end >= len(words):
        return True
    after = words[end]
    if after.shape == "l":
        return after.low not in {"of", "for", "de", "the"} and not is_head(after) and after.low not in lexicon("title_modifiers")
    return after.text in {",", ".", ";", ")", "\u2014", "\u2013", "(", ":"}


def _opens_in_initials(named: Sequence[Token], allowed: bool) -> bool:
    """Say whether two or three capitals stand before one word as the initials of a name (TRV Selan)."""
    lead = named[0].text
    return allowed and len(named) == 2 and lead.isupper() and 1 < len(lead) < 4 and not (is_word(named[0]) or is_head(named[0]))


def _is_led_by_article(named: Sequence[Token]) -> bool:
    """Say whether an article or a particle with a capital begins a name of three parts (El Tayeb Velmat, Te Ariki Orwen)."""
    return named[0].low in {"el", "te"} and len(named) > len(("El", "Tayeb")) and is_given(named[1])


def _has_no_name(named: Sequence[Token], lower: frozenset[str]) -> bool:
    """Say whether a word of a run is no part of a name; behind an East Asian surname a word may be a syllable (Choi Young Min)."""
    syllables = is_surname(named[0]) and not is_word(named[0])
    return any(_is_no_name(token, lower) and not (at and syllables and is_also_surname(token)) for at, token in enumerate(named))


def _is_no_name(token: Token, lower: frozenset[str]) -> bool:
    if is_initial(token) or is_given(token) or is_surname(token):
        return False
    capitals = token.text.isupper() or sum(letter.isupper() for letter in token.text) > _CAPITALS
    return capitals or is_word(token) or is_head(token) or token.low in lower or token.low in lexicon("firms")


_CAPITALS = 3


def find(words: Sequence[Token], members: Sequence[Member], lower: frozenset[str], *, guests: bool = False) -> list[Companion]:
    """Return the names that stand in one list with persons, or behind a colon that announces persons.

    ``guests``: all words are an item of such a list, the lead of which stands elsewhere.
    """
    found: list[Companion] = []
    known = {member.start: member for member in members}
    taken = [False] * len(words)
    for member in members:
        taken[member.start : member.end] = [True] * (member.end - member.start)
    if guests and words:
        _behind_colon(words, 0 if words[0].shape not in "Cl" else -1, known, taken, lower, found, led=True)
    guest, last = guests, members[0].start if guests and members else -1
    for member in members:
        together = collective(words, member.start) is not None
        guest = together or _is_guest(words, member.start) or (guest and member.start in {last, _joined(words, last)})
        last = member.end
        _follow(words, member._replace(before=member.before or guest), known, taken, lower, found)
        _precede(words, member, known, taken, lower, found)
    for at, token in enumerate(words):
        if token.text == ";" and _in_guest_list(words, at, taken):
            _behind_semicolon(words, at, taken, lower, found)
        called = (token.low in _LISTS and _calls_guests(words, at)) or (token.low == "by" and at > 0 and words[at - 1].low in _BY_PERSONS)
        if called or (token.text == ":" and _announces(words, at)) or (token.text == "," and _counts(words, at)):
            _behind_colon(words, at, known, taken, lower, found)
    return found


_ANNOUNCED = frozenset(
    [
        "present",
        "attendance",
        "guests",
        "dignitaries",
        "members",
        "speakers",
        "panellists",
        "panelists",
        "attendees",
        "attending",
        "included",
        "officials",
    ]
)


def _announces(words: Sequence[Token], at: int) -> bool:
    """Say whether words before a colon announce persons (``members of the Board:``, ``Also in attendance:``)."""
    return any(token.low in _ANNOUNCED or is_plural_post(token) for token in words[max(0, at - 8) : at])


_GUESTS = frozenset(
    [
        "present", "attendance", "guests", "dignitaries", "attendees", "attending", "panellists", "panelists", "speakers", "panel",
        "session", "delegation", "discussants", "signatories", "officials", "participants", "part",
    ]
)  # fmt: skip


def _calls_guests(words: Sequence[Token], at: int) -> bool:
    """Say whether words before a verb speak of guests, so that names of persons follow (``Also in attendance were``)."""
    return any(token.low in _GUESTS for token in words[max(0, at - 9) : at])


_COUNTS = frozenset(["two", "three", "four", "five", "six", "seven"])


def _counts(words: Sequence[Token], at: int) -> bool:
    """Say whether a plural post with its number stands before a comma, so that the names follow (``three local MPs, Wemba Lokolo``)."""
    return at > 1 and is_plural_post(words[at - 1]) and any(token.low in _COUNTS for token in words[max(0, at - 5) : at - 1])


def _behind_colon(
    words: Sequence[Token],
    at: int,
    known: dict[int, Member],
    taken: list[bool],
    lower: frozenset[str],
    found: list[Companion],
    *,
    led: bool = False,
) -> None:
    """Take two names or more that follow a colon, or a verb of a list, one behind the other; in an item (``led``) one with its body."""
    names: list[Companion] = []
    first: int | None = at + 1
    while first is not None and first < len(words) and first not in known:
        end = candidate(words, first, lower, listed=True)
        if end is None or taken[first]:
            break
        names.append(Companion(first, end))
        first = _joined(words, end)
    bracketed = len(names) == 1 and led and names[0].end < len(words) and words[names[0].end].text == "("
    if len(names) > 1 or bracketed or (names and first in known):
        found.extend(names)
        for name in names:
            taken[name.first : name.end] = [True] * (name.end - name.first)


def _in_guest_list(words: Sequence[Token], at: int, taken: Sequence[bool]) -> bool:
    """Say whether a semicolon stands in a list of guests: they are announced before it, and a person is the member before the first one."""
    first = next(i for i, token in enumerate(words) if token.text == ";")
    called = any(token.low in _GUESTS or is_plural_post(token) for token in words[max(0, first - 16) : first])
    return called and any(taken[max(0, first - 12) : first]) and at >= first


def _behind_semicolon(words: Sequence[Token], at: int, taken: list[bool], lower: frozenset[str], found: list[Companion]) -> None:
    """Take a name behind a semicolon with the body or the town it is of (``; Levin Magor of Alder Ltd;``)."""
    first = at + 1 + (at + 1 < len(words) and words[at + 1].low == "and")
    end = name_end(words, first, honorific=False) if first < len(words) and words[first].shape == "C" else first
    if end + 1 >= len(words) or words[end].low not in {"of", "from"} or words[end + 1].shape != "C" or taken[first]:
        return
    if candidate([*words[:end], words[at]], first, lower) == end:
        found.append(Companion(first, end))
        taken[first:end] = [True] * (end - first)


def shared(words: Sequence[Token], members: Sequence[Member]) -> dict[int, tuple[int, int]]:
    """Return for each person without a post, by where the name begins, the plural post before the list.

    Behind those named alone, a name with a body in brackets is none of theirs (Members of the House A and B, C (Alder Ltd)).
    """
    result: dict[int, tuple[int, int]] = {}
    post: tuple[int, int] | None = None
    last = -1
    for at, member in enumerate(members):
        own = collective(words, member.start)
        more = at + 1 < len(members) and _joined(words, member.end) == members[at + 1].start
        own = None if words[member.start - 1].text == "," and not more else own
        bracketed = member.end < len(words) and words[member.end].text == "(" and not {words[last].text, words[last - 1].text} & {"(", ")"}
        goes_on = last >= 0 and _joined(words, last) == member.start and not member.posted and not bracketed
        post = own or (post if goes_on else None)
        if post is not None and not (member.posted or member.behind):
            result[member.start] = post
        last = member.end
    return result


def shared_behind(words: Sequence[Token], members: Sequence[Member]) -> dict[int, tuple[int, int]]:
    """Return for each of several persons without a post, by where the name begins, the plural post behind their list."""
    result: dict[int, tuple[int, int]] = {}
    for at, member in enumerate(members):
        post = collectives.behind(words, member.end)
        first = at
        while first and _joined(words, members[first - 1].end) == members[first].start:
            first -= 1
        if post is not None and first < at:
            result.update((one.start, post) for one in members[first : at + 1] if not (one.posted or one.behind))
    return result


def _follow(
    words: Sequence[Token], member: Member, known: dict[int, Member], taken: list[bool], lower: frozenset[str], found: list[Companion]
) -> None:
    """Go on from a person to the right as long as names follow that the list proves."""
    together = collective(words, member.start) is not None or words[member.start - 1].low.removesuffix("s") in PLAYED
    at, before, behind = member.end, member.before or together, member.behind
    while at + 1 < len(words):
        first = _joined(words, at)
        if first is None or first >= len(words) or taken[first]:
            return
        end = candidate(words, first, lower, listed=together or before, initials=together)
        body = words[at - 1].low in lexicon("organisation_heads") and before
        if end is None or (behind and words[at].low == "," and not body):
            return
        if not _holds(words, (at, first, end), known, lower, sure=together or before):
            return
        found.append(Companion(first, end))
        taken[first:end] = [True] * (end - first)
        at, behind = end, False


def _is_guest(words: Sequence[Token], start: int) -> bool:
    """Say whether right before a person words stand that speak of guests, or of who came (``attended by``, ``the panel featured``)."""
    ahead = words[max(0, start - _NEAR) : start]
    if any(token.text in {".", ";", ":"} or token.shape in '\u201c"' for token in ahead):
        return bool(ahead) and ahead[-1].text == ":" and any(token.low in _GUESTS for token in ahead)
    by = bool(ahead) and ahead[-1].low == "by" and any(token.low in _PRESENT for token in ahead)
    return by or (any(token.low in _GUESTS for token in ahead) and any(token.low in _LISTS for token in ahead))


_NEAR = 7
"""Words between what announces guests and the first of them."""


def _holds(words: Sequence[Token], place: tuple[int, int, int], known: dict[int, Member], lower: frozenset[str], *, sure: bool) -> bool:
    """Say whether a run between or behind persons is the next of them and not the body of the one before it."""
    at, first, end = place
    if words[at].low in {"and", "&"} or first - at > 1:
        return True
    following = _joined(words, end)
    if following is None:
        return False
    listed = following in known or candidate(words, following, lower) is not None
    return sure and listed


def _joined(words: Sequence[Token], at: int) -> int | None:
    """Return the index behind a comma, an ``and`` or both; a bracket and a body that one is of may stand before them."""
    at = _behind_body(words, at)
    if at >= len(words):
        return None
    if words[at].text in {",", ";"}:
        return at + 2 if at + 1 < len(words) and words[at + 1].low == "and" else at + 1
    return at + 1 if words[at].low == "and" else None


_BRACKET = 8
"""Words of the longest bracket with what a guest is or comes from (Alder Ltd)."""


def _behind_body(words: Sequence[Token], at: int) -> int:
    """Return the index behind the bracket or the body that belongs to a name of a list; ``at`` where no comma or ``and`` closes it."""
    end = at
    if end < len(words) and words[end].text == "(":
        end = next((i + 1 for i in range(end + 1, min(end + _BRACKET, len(words))) if words[i].text == ")"), at)
    elif end + 1 < len(words) and words[end].low in {"of", "from", "for"} and words[end + 1].low not in FUNCTION_WORDS - {"the"}:
        end += 1
        while end < len(words) and (
            words[end].shape in "Cs&" or words[end].text in PORTFOLIOS or (words[end].low in {"of", "the", "for"} and end - at < _BRACKET)
        ):
            end += 1
        end = _behind_fields(words, end)
    closed = end < len(words) and (words[end].text in {",", ";", "."} or words[end].low == "and")
    return end if closed else at


def _behind_fields(words: Sequence[Token], index: int) -> int:
    """Return the index behind the further fields of one office (of Ports, Trade and Industry)."""
    end = index
    while end + 2 < len(words) and is_plain(words[end - 1]) and words[end].low in {",", "and"}:
        first = end + 1 + (words[end].text == "," and words[end + 1].low == "and")
        if not is_plain(words[first]):
            break
        end = first + 1
        while end < len(words) and words[end].shape in "C&" and is_plain(words[end]):
            end += 1
    return end


def _precede(
    words: Sequence[Token], member: Member, known: dict[int, Member], taken: list[bool], lower: frozenset[str], found: list[Companion]
) -> None:
    """Take the first of a list whose second is a known person, where a word before it announces persons (``included``)."""
    stop = member.start - 1
    if stop < 2 or not (words[stop].text == "," or words[stop].low == "and"):
        return
    stop -= stop > 1 and words[stop].low == "and" and words[stop - 1].text == ","
    for first in range(max(0, stop - LONGEST - 2), stop - 1):
        if taken[first] or candidate(words, first, lower) != stop:
            continue
        lead = words[first - 1] if first else None
        led = lead is not None and (
            lead.low in _LISTS
            or (lead.shape == "l" and is_plural_post(lead))
            or (lead.low == "by" and first > 1 and words[first - 2].low in _PRESENT)
        )
        led = led or _is_shared_behind(words, member, known)
        if led:
            found.append(Companion(first, stop))
            taken[first:stop] = [True] * (stop - first)
        return


def _is_shared_behind(words: Sequence[Token], member: Member, known: dict[int, Member]) -> bool:
    """Say whether the list that goes on from a person to the right ends in a post of all (``A, B and C, owners of the mill,``)."""
    while (first := _joined(words, member.end)) is not None and first in known and known[first].start > member.start:
        member = known[first]
    return collectives.behind(words, member.end) is not None


_TOWN_AND_NAME = 3
"""Words of a place of one word and a name."""


def holds_a_name(words: Sequence[Token], start: int, end: int) -> bool:
    """Say whether a place and a name stand behind the preposition of a post (Consul in Vardo Wei Lan): the middle one is a name."""
    if words[start - 1].low not in {"in", "for"} or end - start != _TOWN_AND_NAME:
        return False
    first, middle = words[start], words[start + 1]
    return not (is_given(first) or is_surname(first)) and (is_given(middle) or is_surname(middle))
