"""What stands around a run of capitals: whether it names a person, a thing or a place."""

from collections.abc import Sequence

from generator.expressions import compiled
from generator.extract.english import appositions, collectives, leads, letters
from generator.extract.english.names import evidence, is_given, is_head, is_initial, is_post, is_surname, is_word
from generator.extract.english.neighbours import is_next_with_post
from generator.extract.english.tokens import Token
from generator.extract.english.words import FUNCTION_WORDS, OTHER_VERBS, SPEECH_VERBS, lexicon

_THINGS = frozenset(
    [
        "based",
        "field",
        "platform",
        "vessel",
        "ship",
        "scheme",
        "programme",
        "award",
        "prize",
        "lecture",
        "building",
        "fund",
        "province",
        "district",
        "commune",
        "county",
        "city",
        "town",
        "awardee",
        "recipient",
    ]
)
"""Words behind capitals that are the name of a thing or a place."""

_EPONYMS = frozenset(
    [
        "award",
        "awards",
        "prize",
        "prizes",
        "medal",
        "lecture",
        "fund",
        "scholarship",
        "fellowship",
        "cup",
        "trophy",
        "stadium",
        "memorial",
        "yojana",
        "act",
        "bill",
        "scheme",
        "marg",
        "path",
    ]
)


_SITES = frozenset(
    ["center", "centre", "hall", "hospital", "school", "university", "college", "bridge", "stadium", "airport", "library", "park", "clinic"]
)


def is_eponym(words: Sequence[Token], end: int) -> bool:
    """Say whether the name is part of the name of a thing (``Dr X Award``, ``X's disease``)."""
    if end >= len(words):
        return False
    if words[end].shape == "s" and end + 1 < len(words):
        return words[end + 1].low in {"disease", "syndrome", "law", "theorem", "principle", "effect"}
    head = end + 1 if _describes(words, end) else end
    ahead = words[end : end + 3]
    led = len(ahead) > 1 and ahead[0].shape == "C" and is_word(ahead[0]) and not is_head(ahead[0])
    if led and any(token.shape == "C" and token.low in _SITES for token in ahead[1:]):
        return True
    return words[head].shape == "C" and words[head].low in _EPONYMS | _SITES | lexicon("organisation_heads")


def names_a_site(words: Sequence[Token], first: int, end: int, address: str) -> bool:
    """Say whether what stands behind a form of address is a street, a house or a firm (Lord Norvik Street, Dr Vello's Laboratories)."""
    if address == "messrs" and end == first + 1 and end < len(words) and words[end].shape == "C":
        return True
    if end == first + 1:
        ahead = words[end : end + 2]
        return len(ahead) > 1 and ahead[0].shape == "s" and ahead[1].shape == "C" and ahead[1].low in lexicon("organisation_heads")
    site = words[end - 1].low in _SITES | {
        "street",
        "road",
        "temple",
        "home",
        "house",
        "avenue",
        "lane",
        "drive",
        "square",
        "ward",
        "market",
    }
    return end == first + 2 and site and (address in {"lord", "lady", "sri", "mother"} or not is_given(words[first]))


def _describes(words: Sequence[Token], index: int) -> bool:
    """Say whether a small adjective stands before a capital (``the Amos Thorn ultramodern Hospital``)."""
    token = words[index]
    small = token.shape == "l" and token.low not in FUNCTION_WORDS and not token.low.endswith(("s", "ed", "ly"))
    return small and token.low not in SPEECH_VERBS | OTHER_VERBS and index + 1 < len(words) and words[index + 1].shape == "C"


def is_of_several(words: Sequence[Token], first: int) -> bool:
    """Say whether the post of several stands right before a name, with its body or without."""
    several = _is_plural_or_peer(words[first - 1]) or collectives.of_a_house(words, first - 1)
    return several or collectives.of_a_body(words, first - 1) is not None


def _is_plural_or_peer(token: Token) -> bool:
    """Say whether a word is the post of several who are named next (Governors, Senators), or calls the next one a peer."""
    several = is_head(token) and not is_post(token) and token.low.endswith(("s", "men"))
    several = several and (token.shape == "C" or (token.low[:-1] in _ELECTED or token.low.endswith("men")))
    return several or token.low in {"counterpart", "colleague"}


_ELECTED = frozenset(
    ["councillor", "councilor", "senator", "minister", "legislator", "lawmaker", "commissioner", "governor", "mayor", "ambassador"]
)
"""Posts that no company holds: written small in the plural, they lead to names as those in capitals do."""


def is_party_post(token: Token) -> bool:
    """Say whether a head that may describe a company stands in capitals as a post of a party, a house or a district (Opposition Leader)."""
    return token.shape == "C" and token.low in {"leader", "member", "collector"}


_ROYAL = frozenset(["prince", "princess", "king", "queen"])


def names_a_thing(words: Sequence[Token], post: tuple[int, int], first: int) -> bool:
    """Say whether a post before a name may as well be what a firm is, or begins a thing named after a royal (the Prince Amos Ward)."""
    head = words[post[1] - 1]
    royal = post[1] - post[0] == 1 and head.low in _ROYAL and words[post[0] - 1].low == "the"
    built = is_initial(words[first]) and head.low.removesuffix("s") in _BUILDING
    return royal or built or (not evidence(words, first, first + 1) and suits_a_company(head) and not is_party_post(head))


_BUILDING = frozenset(["contractor", "developer", "builder", "architect", "supplier", "manufacturer", "housebuilder", "subcontractor"])
"""What a firm with the initials of its founder is (main contractor J T Quill)."""


def is_enumerated(words: Sequence[Token], start: int, end: int) -> bool:
    """Say whether a post and the name behind its comma stand in a list: ``; NPA Chair, Ada Thorn;``, ``by NPA Chair, Ada Thorn and``."""
    lead = next((i for i in range(start - 1, max(-1, start - 3), -1) if words[i].low != "and"), -1)
    if lead < 0 or end >= len(words):
        return False
    if words[lead].low in {"by", "were", "included", "including"} and words[start].text.isupper() and len(words[start].text) > 2:
        return words[end].low in {"and", ",", ";", "."}
    return words[lead].text == ";" and words[end].low in {";", ",", ".", "and"}


_FOLLOW = SPEECH_VERBS | OTHER_VERBS | frozenset(["who", "has", "had", "also", "while", "on", "yesterday", "today"])


def is_announced(words: Sequence[Token], start: int, first: int, end: int) -> bool:
    """Say whether the article, a post and a comma announce a name that a verb follows (``the State Secretary, Levin Magor, told``)."""
    named = words[first:end]
    led = start >= 0 and (words[start].low == "the" or start == 0) and not any(is_word(token) or token.text.isupper() for token in named)
    after = end + (end < len(words) and words[end].text == ",")
    return led and after < len(words) and words[after].shape == "l" and words[after].low in _FOLLOW


def is_of_a_body(words: Sequence[Token], post: tuple[int, int]) -> bool:
    """Say whether a post before a comma has its body or its field already, so that a name follows (``Head of the Clinic, Ada Thorn``)."""
    inside = words[post[0] + 1 : post[1] - 1]
    return post[1] - post[0] > _WHOLE and any(token.low in {"of", "for", "to", ","} for token in inside) and not is_head(words[post[1] - 1])


_WHOLE = 2
"""Words of a post that are too few to name its body."""


def _is_held(words: Sequence[Token], start: int, first: int, end: int) -> bool:
    """Say whether the article, a high office and a comma lead to a run closed by a mark (``by the Governor, Levin Magor.``)."""
    closed = end >= len(words) or words[end].text in {",", ".", ";"} or words[end].low == "and"
    led = start >= 0 and words[start].low == "the" and (words[first - 2].low in _CALLED | _SOLE or words[first - 3].low == "permanent")
    return led and closed and not any(is_word(token) or token.text.isupper() or is_head(token) for token in words[first:end])


_THEIRS = frozenset(["its", "their", "our"])


def is_led_in(words: Sequence[Token], start: int, first: int, end: int) -> bool:
    """Say whether a post with a comma behind it leads to a name that no lexicon knows."""
    owned = any(token.shape == "s" for token in words[max(0, start) : first - 1]) and not suits_a_company(words[first - 2])
    whose = start >= 0 and (words[start].low in {"his", "her"} or (words[start].low in _THEIRS and not suits_a_company(words[first - 2])))
    theirs = start >= 0 and (whose or owned) and end < len(words) and words[end].text in {",", ".", ";"}
    return theirs or _is_held(words, start, first, end) or is_enumerated(words, start, end) or is_announced(words, start, first, end)


_CALLED = frozenset(
    [
        "president",
        "governor",
        "mayor",
        "minister",
        "premier",
        "chancellor",
        "vice-chancellor",
        "ambassador",
        "senator",
        "king",
        "judge",
        "sheriff",
    ]
)
"""Posts that stand before a surname alone, as forms of address do."""
_SOLE = frozenset(
    [
        "principal",
        "headteacher",
        "headmaster",
        "headmistress",
        "vicar",
        "speaker",
        "registrar",
        "provost",
        "rector",
        "bishop",
        "archbishop",
        "judge",
        "queenmother",
        "omanhene",
        "emir",
        "regent",
    ]
)
"""Posts that, behind ``the`` and before a comma, lead to who holds them and not to a body."""
_SEATED = frozenset(
    ["mla", "mlc", "mp", "mca", "tehsildar", "sarpanch", "chairman", "chairperson", "chairwoman", "principal", "headmaster", "headmistress"]
)
"""Posts of a place that somebody known by one name holds (MLA Velo)."""


def is_called_by_surname(words: Sequence[Token], post: tuple[int, int], end: int) -> bool:
    """Say whether the one word behind a post is a surname (``University President Oshino and``)."""
    head, name = words[post[1] - 1], words[end - 1]
    short = len(name.text) < _SHORTEST and not is_surname(name)
    if post[1] != end - 1 or head.shape != "C" or short or name.text.isupper():
        return False
    plain = not (is_word(name) or is_head(name) or name.low in lexicon("title_modifiers") or _FIELD.search(name.low))
    known = (
        (is_given(name) or is_surname(name))
        and is_post(head)
        and not suits_a_company(head)
        and name.low not in lexicon("surnames_also_words")
    )
    after = words[end] if end < len(words) else None
    closed = after is not None and (after.text in {",", ".", ";"} or after.shape == "l") and after.low not in _THINGS
    return plain and closed and (head.low in _CALLED or known or (head.low in _SEATED and not is_given(name)))


_SHORTEST = 4
"""Letters of the shortest surname that is taken for one behind a post."""
_FIELD = compiled(r"(?:ure|ics|ing|tion|ment|ance|ence|ity|gy|phy|ism|ship|ries|ties|als|ts|ers)$")
"""Endings of fields and bodies that stand behind a post (Director Horticulture)."""


def has_post_behind(words: Sequence[Token], end: int, known: int) -> bool:
    """Say whether a post stands behind the name; one that suits a company needs a name that the lexicons know."""
    stop = letters.skip(words, end)
    if letters.seats_a_member(words, end):
        return True
    post, _ = appositions.behind(words, stop)
    if post is None:
        return False
    known = known or int(stop > end)
    at = next((at for at in range(*post) if is_head(words[at])), None)
    if at is None:
        return known > 0
    employed = at + 1 < len(words) and words[at + 1].low in {"at", "with"}
    return known > 0 or employed or not suits_a_company(words[at])


def is_halved(words: Sequence[Token], first: int, end: int) -> bool:
    """Say whether a name ends in an initial that is the middle of two names (``George S. and Ada Quill``; not ``Anil Kumar B and``)."""
    several = sum(token.shape == "C" and not is_initial(token) for token in words[first:end]) > 1
    return is_initial(words[end - 1]) and not several and end < len(words) and words[end].low in {"and", "&"}


def is_inside_a_name(words: Sequence[Token], first: int, end: int) -> bool:
    """Say whether the run belongs to a longer name of a thing (``X & Y``, ``X of Y``, ``the X Y-based``)."""
    after = words[end] if end < len(words) else None
    before = words[first - 1] if first else None
    joined = before is not None and before.text == "&" and not is_next_with_post(words, first, end)
    amid = (after is not None and (after.text == "&" or after.shape == "d")) or joined
    led = before is not None and before.low in {"the", "a", "an"} and before.end + 1 == words[first].start
    return bool(amid or (led and not (after is not None and after.shape == "s"))) or leads.names_its_body(words, first, end)


def is_shouted(name: Sequence[Token]) -> bool:
    """Say whether a word of a run is written in capitals, as those of bodies are."""
    return any(len(token.text) > 2 and token.text.isupper() for token in name)


def is_place_or_thing(words: Sequence[Token], end: int) -> bool:
    """Say whether the word behind capitals makes a place or a thing of them (``Hung Yen province``)."""
    after = words[end] if end < len(words) else None
    return after is not None and (after.low in _THINGS or after.text == "-")


NAMED_AFTER = frozenset(
    [
        "jalan", "taman", "kampung", "bandar", "lorong", "universiti", "institut", "sekolah", "masjid", "kolej", "pulau", "sungai",
        "kompleks", "wisma", "menara", "dewan", "felda", "pekan",
    ]
)  # fmt: skip
"""Malay words for streets, towns and halls: with a form of address behind them, they are named after somebody."""


_EITHER = frozenset(
    [
        "investor", "developer", "operator", "owner", "producer", "publisher", "partner", "leader", "member", "sponsor",
        "consultant", "builder", "organiser", "organizer", "collector", "specialist", "winner", "champion", "designer",
        "distributor", "shareholder", "donor", "supporter", "owner-operator", "trainer", "contractor", "architect", "supplier",
        "manufacturer", "awardee", "recipient",
    ]
)  # fmt: skip


def suits_a_company(token: Token) -> bool:
    """Say whether a head may as well describe a company (developer, investor)."""
    return token.low in _EITHER


PLAIN = frozenset(
    ["mr", "mrs", "ms", "miss", "dr", "prof", "professor", "shri", "smt", "engr", "madam", "mdm", "rev", "father", "er", "adv"]
)
"""Forms of address that prove a person who is known by one name."""


_STANDS = frozenset(["on", "representing"])
_LEAD = 5


def stands_for_another(words: Sequence[Token], post: tuple[int, int], after: int) -> bool:
    """Say whether a post is another's, for whom somebody with an own one acts (On behalf of the Dean, Ada Thorn, the Registrar, spoke)."""
    led = words[post[1]].text == "," and words[0].low in _STANDS and post[0] < _LEAD
    return led and appositions.behind(words, after)[0] is not None
