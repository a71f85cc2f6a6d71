"""The shape of a person's name, and what in a run of capitals cannot be one."""

from collections.abc import Sequence

from generator.expressions import compiled
from generator.extract.english import seats
from generator.extract.english.name_ends import trimmed
from generator.extract.english.styles import PILGRIM, RETIRED, is_bracketed, is_led_on, is_robed
from generator.extract.english.tokens import Token
from generator.extract.english.words import FUNCTION_WORDS, MONTHS, SPEECH_VERBS, WEEKDAYS, lexicon

_OPEN = frozenset('"\u201c\u2018(')
_CLOSE = frozenset('"\u201d\u2019)')
MAX_WORDS = 7
"""Capitalised parts in the longest name that is read as one."""


def is_honorific(words: Sequence[Token], index: int) -> bool:
    """Say whether the word at ``index`` is a form of address with a capitalised word behind it."""
    token = words[index]
    if token.low in {"his", "her"} and index + 1 < len(words):
        return words[index + 1].text in {"Excellency", "Royal", "Highness", "Honour", "Honor", "Majesty", "Worship", "Grace"}
    if is_part_of_post(words, index):
        return False
    throned = token.low in _THRONES and index > 0 and words[index - 1].low in {"hrm", "hrh", "majesty", "highness"}
    if throned or is_led_on(words, index) or is_robed(words, index):
        return True
    if index + 1 >= len(words) or token.low not in lexicon("honorifics") or _opens_given(words, index):
        return False
    initials = token.text in _INITIALS and not words[index + 1].text.isupper() and words[index + 1].text != "."
    if initials or (token.shape != "C" and not (token.low in _SMALL and token.text[-1] == ".")):
        return False
    if is_bracketed(words, index):
        return True
    if words[index + 1].shape != "C" and not _is_led(words, index + 1):
        return False
    alone = index + 2 >= len(words) or words[index + 2].shape != "C"
    given = token.low == "don" and alone and not is_head(words[index + 1])
    return not (
        given
        or (token.low in {"lord", "hon"} and (is_head(words[index + 1]) or words[index + 1].low == "prime"))
        or (token.low == "sri" and words[index + 1].low.startswith("lanka"))
    )


_INITIALS = frozenset(
    ["AR", "CR", "ER", "KM", "KU", "MRS", "MS", "SH", "SR", "TS", "WG", "LIC", "SIS", "BRO", "QS", "DK", "PG", "TN", "TPL", "ALD", "CPL"]
)
"""Capitals before a name are initials or a body's, though the same letters are a form of address when only the first is one (Sr, Mrs)."""
_THRONES = frozenset(["oba", "igwe", "eze", "obi", "emir", "king", "chief"])
"""Behind a royal form of address they are one too (HRM Oba)."""
_BORN = frozenset(["tengku", "tunku"])
"""Forms of address that somebody is born with: right before the given name they belong to it."""
_RANKS = frozenset(["wira", "indera", "setia", "panglima", "diraja", "mulia"])
"""Grades of an order: forms of address behind another one (Datuk Wira), else given names."""
_SYLLABLES = frozenset(["u", "tuan", "ku", "km", "er", "ar", "sh", "nii", "ven", "daw", "cik", "ing", "yaa", "sri"])
"""Forms of address that are syllables of names too, behind another part of the name (Vellen Anh Tuan)."""


def _opens_given(words: Sequence[Token], index: int) -> bool:
    """Say whether a form of address is part of the name here: one by birth before a given name, Eng behind a surname (Goh Eng Wah)."""
    token, after = words[index], words[index + 1]
    before = words[index - 1] if index else None
    if token.text == "He" or (token.low in _RANKS and (before is None or before.low not in lexicon("honorifics"))):
        return True
    if (token.low in _SYLLABLES or token.text == "Hon") and before is not None and before.shape == "C" and before.text != "Tan":
        return token.text == "U." or is_given(before) or is_surname(before)
    if token.low in _BORN:
        return after.shape == "C" and after.low not in lexicon("honorifics") and not is_head(after)
    return token.text == "Eng" and index > 0 and words[index - 1].shape == "C" and is_surname(words[index - 1])


def _is_led(words: Sequence[Token], index: int) -> bool:
    """Say whether an apostrophe, a particle or a second form of address with its article stands between a form of address and a name."""
    if words[index].text in {"'", "\u2019"} or words[index].low in _SURNAMED:
        return index + 1 < len(words) and words[index + 1].shape == "C"
    more = index + (index + 2 < len(words) and words[index + 1].low in {"most", "right", "very"})
    return words[index].low == "the" and more + 2 < len(words) and words[more + 1].low in HONOURED | {"hon"}


_SURNAMED = frozenset(["de", "da", "di", "van", "von", "del", "della", "der", "den"])
"""Particles that begin a surname (Mr van Tellen)."""


def is_part_of_post(words: Sequence[Token], index: int) -> bool:
    """Say whether a form of address is here part of a post (Assistant Professor), or stands before one (Hon'ble Chief Minister)."""
    low = words[index].low
    if low == "lady" and index and words[index - 1].low == "first":
        return True
    if low in _SITTING and index and words[index - 1].low in _CHAMBERS:
        return True
    if low == "lt" and index + 1 < len(words) and words[index + 1].low in {"gov", "governor"}:
        return True
    if low == "professor" and index and (words[index - 1].low in _GRADES or _is_of_a_chair(words, index)):
        return True
    if low in {"professor", "councillor"} and index + 1 < len(words) and words[index + 1].low in {"emeritus", "emerita", "of", "for"}:
        return True
    if low not in HONOURED | _ABBREVIATED or index + 1 >= len(words):
        return False
    after = words[index + 1]
    if low in _ABBREVIATED:
        return after.low not in {"prof", "professor"}
    return (
        is_head(after)
        or after.low.replace(".", "") in _OFFICES
        or (after.low in _BEFORE_OFFICE and is_head(words[min(index + 2, len(words) - 1)]))
    )


def _is_of_a_chair(words: Sequence[Token], index: int) -> bool:
    """Say whether a field or a university in capitals stands before Professor, so that it is a post (Economics Professor Dr Ada Thorn)."""
    before = words[index - 1]
    learned = before.low in {"university", "college", "institute", "law", "history"} or _LEARNING.search(before.low)
    office = index > 2 and words[index - 2].low in {"of", "for", "and"} and is_post(words[index - 3])
    return before.shape == "C" and bool(learned) and not office and words[index].text == "Professor"


_LEARNING = compiled(r"(?:ology|omics|itics|ematics|hysics|onics|graphy|istry|ering)$")
"""Endings of fields of study."""
_SITTING = frozenset(["councillor", "councillors"])
_CHAMBERS = frozenset(["state", "city", "town", "ward", "county", "district", "borough", "legislative", "municipal", "parish", "executive"])
"""What stands before ``Councillor`` where it is a post and no form of address."""
ALSO_GIVEN = frozenset(["sardar", "pandit", "chief"])
"""Forms of address that are given names too, behind an initial (P Sardar Hain)."""
_ABBREVIATED = frozenset(["asst", "assoc"])
_GRADES = frozenset(["assistant", "associate", "adjunct", "visiting", "distinguished", "honorary", "emeritus", "emerita", "clinical"])
HONOURED = frozenset(["hon'ble", "honble", "honourable", "honorable"])
_OFFICES = frozenset(["cm", "pm", "hm", "dcm"])
_BEFORE_OFFICE = frozenset(["chief", "prime", "deputy", "union", "vice", "vice-chancellor", "governor", "state", "home"])
_SMALL = frozenset(["prof", "dr", "mr", "mrs", "ms", "smt", "shri"])
"""Forms of address that are also written small."""


def is_head(token: Token) -> bool:
    """Say whether a word names a post, alone or as the last part of a compound (co-chair, ex-minister)."""
    heads = lexicon("title_heads")
    low = token.low
    if low in _SEATS:
        return token.text[:-1].isupper()
    if low in _LETTERS and not token.text.isupper():
        return low in {"gov", "sen", "rep", "amb"} and token.text[0].isupper()
    if low.endswith(("hene", "hemaa")) and len(low) > len("hemaa"):
        return True
    if low in heads or (low.endswith("s") and low[:-1] in heads) or is_several(low):
        return True
    if low in lexicon("small_heads") and token.shape == "l":
        return True
    if "/" in low:
        return all(part in heads or part in _LETTERS for part in low.split("/"))
    lead, _, tail = token.text.partition("-")
    if lead.lower() in heads and ((tail[:1].isupper() and lead[:1].isupper()) or tail.startswith(("in-", "at-"))):
        return True
    return "-" in low and (low.rpartition("-")[2] in heads and low.partition("-")[0] in _COMPOUNDS)


def is_several(low: str) -> bool:
    """Say whether a folded word is the plural of a post in -man, -woman or -y (councilmen, secretaries)."""
    heads = lexicon("title_heads")
    return (low.endswith("men") and f"{low[:-2]}an" in heads) or (low.endswith("ies") and f"{low[:-3]}y" in heads)


_LETTERS = frozenset(
    [
        "md", "rd", "pm", "cm", "dpm", "fm", "vp", "dce", "mce", "igp", "cds", "dgp", "vc", "ceo", "cfo", "cto", "coo", "cio",
        "cmo", "cgm", "agm", "dgm", "gm", "dg", "adg", "ddg", "cmd", "svp", "evp", "avp", "mp", "mps", "mpp", "mpps", "msp", "mna",
        "mla", "mlc", "mep", "gov", "sen", "rep", "amb", "dc", "sp", "ssp", "adm", "sdm", "bdo", "uno", "cs", "ps", "dig", "adgp",
        "rdc", "td", "tds", "mca", "mec", "cec", "cecm", "rdo", "dro", "mro", "mpdo", "deo", "beo", "sdo", "dfo", "ddo", "adc", "dcp",
        "ce", "dvc", "acp", "dsp", "avm", "aig", "csp", "gp", "mmc",
    ]
)  # fmt: skip
"""Posts that are abbreviations, so written in capitals (but Md is Mohammed)."""
_COMPOUNDS = frozenset(["ex", "vice", "co", "deputy", "pro", "sub", "under", "non", "then", "joint", "chief", "now"])


def is_post(token: Token) -> bool:
    """Say whether a word names the post of one person: a head that is not a plural and not only a part played at an event."""
    return (
        is_head(token)
        and token.low not in _PARTS
        and token.low not in _SEATS
        and (token.low in lexicon("title_heads") or not (token.low.endswith("s") or is_several(token.low)))
    )


_SEATS = frozenset(["mps", "mpps", "mlas", "mlcs", "mcas", "mnas", "msps", "meps", "cecms", "cecs"])
"""Seats of several members, by their letters."""
_PARTS = frozenset(
    ["counterpart", "guest-of-honour", "guest", "panellist", "panelist", "moderator", "participant", "delegate", "customer", "volunteer"]
)


def is_given(token: Token) -> bool:
    """Say whether a word is in the lexicon of given names, whole or its first hyphenated part."""
    given = lexicon("given")
    if (token.text[:2] == "Md" and token.low == "md") or token.text == "Ma.":
        return True
    if token.text.isupper() and 1 < len(token.text) <= _LETTERS_OF_A_BODY:
        return False
    return token.low in given or token.low.partition("-")[0] in given


_LETTERS_OF_A_BODY = 3
"""Capitals that are rather a body's initials than a given name (ANA, PIA)."""


def is_surname(token: Token) -> bool:
    """Say whether a word is in the lexicon of East Asian surnames."""
    return token.low in lexicon("east_asian_surnames")


def is_initial(token: Token) -> bool:
    """Say whether a word is one letter or letters with full stops (K., J.P.)."""
    letters = token.text.replace(".", "")
    return token.shape == "C" and (len(letters) == 1 or ("." in token.text[:-1] and len(letters) <= 3))


def is_word(token: Token) -> bool:
    """Say whether a capitalised word belongs to organisations, places, dates or headings rather than to names."""
    low = token.low
    if low in FUNCTION_WORDS and token.text.isupper() and len(low) == 2 and low not in lexicon("places"):
        return False
    return (
        low in lexicon("common")
        or low in lexicon("places")
        or low in lexicon("organisation_heads")
        or low in MONTHS
        or low in WEEKDAYS
        or "&" in low
    )


_FIRST_NAMES = frozenset(["art", "will", "may", "june", "april", "august", "faith", "hope", "grant", "summer", "autumn", "happy", "royal"])
"""Given names that are more often other words."""


def is_first_name(words: Sequence[Token], index: int) -> bool:
    """Say whether a word that is more often another stands as a given name: a surname and a comma or a verb of speech follow."""
    after = words[index + 1 : index + 3]
    if words[index].low not in _FIRST_NAMES or words[index].shape != "C" or len(after) < 2 or after[0].shape != "C":
        return False
    return not (is_word(after[0]) or is_head(after[0])) and (after[1].text == "," or after[1].low in SPEECH_VERBS)


def blocks(words: Sequence[Token], index: int, first: int, honorific: bool) -> bool:
    """Say whether the capitalised word at ``index`` cannot be in the name that began at ``first``."""
    token = words[index]
    syllable = token.text == "Mar" and first < index < len(words) - 1 and words[index + 1].shape == "C"
    if (
        syllable
        or not (is_head(token) or is_word(token))
        or (is_first_name(words, index) if index == first else seats.follows(words, index + 1))
    ):
        return False
    before = words[index - 1] if index > first else None
    if before is not None and ((before.low in _FATHERS and index > first + 1) or (honorific and _is_inner_place(words, index, first))):
        return False
    held = 0 < first == index - 1 and is_post(words[first - 1]) and not is_word(words[first]) and not is_head(words[first])
    known = before is not None and (is_given(before) or is_surname(words[first]) or is_initial(before) or is_surname(before) or honorific)
    named = known or (held and token.low not in lexicon("organisation_heads"))
    also = is_also_surname(token)
    if honorific and index == first + 1 and _is_place_surname(words, index):
        return False
    if token.low in _LANDMARKS and sum(word.shape == "C" and not is_initial(word) for word in words[first:index]) > 1:
        return True
    if also and is_head(token) and before is not None and before.shape == "C" and not is_word(before):
        return False
    if also and is_given(token) and before is not None and before.shape == "C" and not is_word(before) and not is_head(before):
        return False
    if also or (before is not None and is_surname(token)):
        return not (named or (honorific and before is None) or (before is None and _opens_name(words, index)))
    return not (honorific and before is None and not is_head(token) and not _runs_on(words, index))


def is_also_surname(token: Token) -> bool:
    """Say whether a word of a post, a place or a thing is a surname too, titles of chiefs in -hene among them (Kofi Amohene)."""
    return token.low in lexicon("surnames_also_words") or token.low.endswith("hene")


_FATHERS = frozenset(["al", "bin", "binti", "bint", "ibn", "el", "lo"])
"""Parts of a name that the next word belongs to, whatever else that is (Nasser Al Sabah)."""
_LANDMARKS = frozenset(
    ["park", "bridge", "hall", "street", "lake", "gardens", "house", "tower", "towers", "court", "temple", "hills", "road", "market"]
)
"""Surnames that behind a name of two parts are what is named after somebody (Tom Callow Bridge)."""


def _is_inner_place(words: Sequence[Token], index: int, first: int) -> bool:
    """Say whether a place is the middle of a name behind a form of address (H.E. Ricardo Lusaka Vellen)."""
    given = index == first + 1 and is_given(words[first]) and words[index].low in lexicon("places")
    return given and not is_head(words[index]) and _opens_name(words, index)


def _is_place_surname(words: Sequence[Token], index: int) -> bool:
    """Say whether a place behind a form of address and a given name is the surname that ends it (Mr Peter Lusaka,)."""
    after = words[index + 1] if index + 1 < len(words) else None
    ends = after is None or after.text in {",", ".", ";"} or after.shape == "l"
    return ends and words[index].low in lexicon("places") and is_given(words[index - 1]) and not is_head(words[index])


def _opens_name(words: Sequence[Token], index: int) -> bool:
    """Say whether a word that is also a name may be the given name before a surname."""
    after = words[index + 1] if index + 1 < len(words) else None
    return after is not None and after.shape == "C" and not is_word(after) and not is_head(after)


def _runs_on(words: Sequence[Token], index: int) -> bool:
    after = words[index + 1] if index + 1 < len(words) else None
    return after is not None and after.shape == "C" and is_word(after)


def name_end(words: Sequence[Token], first: int, honorific: bool) -> int:
    """Return the index behind the name that begins at ``first``; ``first`` itself when none does."""
    particles = lexicon("particles")
    index = first
    count = 0
    while index < len(words) and count < MAX_WORDS:
        token = words[index]
        if token.shape == "C":
            if (
                index > first
                and is_honorific(words, index)
                and words[index - 1].low not in particles
                and not (is_initial(words[index - 1]) and token.low in ALSO_GIVEN)
                and token.low not in {"lord", "don", "sri", "tun", *PILGRIM}
            ) or blocks(words, index, first, honorific):
                break
            count += 1
            index += 1
            if token.text == "O" and index + 1 < len(words) and words[index].text in {"'", "\u2019"} and words[index + 1].shape == "C":
                index += 1
        elif token.low in particles and _particle_holds(words, index, first):
            index += 1
        elif token.text in _OPEN and count and _nickname(words, index):
            index += 3
        else:
            break
    return trimmed(words, first, index)


def _particle_holds(words: Sequence[Token], index: int, first: int) -> bool:
    if index == first and words[index].low not in {"de", "van", "von", "al", "el", "di", "da"}:
        return False
    after = index + 1
    while after < len(words) and words[after].low in lexicon("particles") and words[after].shape == "l":
        after += 1
    return after < len(words) and words[after].shape == "C" and not is_word(words[after]) and after - index <= 2


def _nickname(words: Sequence[Token], index: int) -> bool:
    inside = words[index + 1 : index + 4]
    return (
        len(inside) == 3
        and inside[0].shape == "C"
        and not (len(inside[0].text) > 1 and (inside[0].text[:2].isupper() or inside[0].text[-1].isupper()))
        and inside[0].low not in RETIRED
        and inside[1].text in _CLOSE
        and inside[2].shape == "C"
        and not is_word(inside[2])
    )


def is_shaped(words: Sequence[Token], first: int, end: int) -> bool:
    """Say whether ``words[first:end]`` looks like a full name: two parts or more, not all of them abbreviations."""
    capitals = [token for token in words[first:end] if token.shape == "C"]
    whole = [token for token in capitals if not is_initial(token)]
    if len(capitals) < 2 or not whole or len(capitals) > MAX_WORDS:
        return False
    shouted_first = len(whole) > 1 and whole[0].text.isupper() and len(whole[0].text) > 3 and not whole[-1].text.isupper()
    if shouted_first and not is_given(whole[0]) and not _has_surname_first(words, first, end):
        return False
    if _ABSTRACT.search(whole[-1].low) and not (is_given(whole[-1]) or (_NESS.search(whole[-1].low) and is_given(whole[0]))):
        return False
    shouted = [token for token in whole if token.text.isupper() and len(token.text) > 3]
    return len(shouted) < len(whole) or len(whole) == 1 == len(shouted) - len(whole) + 1


def _has_surname_first(words: Sequence[Token], first: int, end: int) -> bool:
    """Say whether a surname in capitals stands before a given name, and a comma with a post behind it (QUELMA Ada, clerk of Lin,)."""
    given = words[first + 1 : end]
    plain = 0 < len(given) <= len(("Ada", "Mary")) and all(word.shape == "C" and not is_word(word) and not is_head(word) for word in given)
    told = end < len(words) and words[end].text == "," and any(is_post(word) for word in words[end + 1 : end + 4])
    return plain and told and is_given(given[0]) and not is_word(words[first]) and not is_head(words[first])


def is_abstract(token: Token) -> bool:
    """Say whether a capitalised word ends as common nouns do that hardly are names (Advancement)."""
    return token.shape == "C" and not is_given(token) and _ABSTRACT.search(token.low) is not None


_ABSTRACT = compiled(r"(?:tions?|sion|ment|ness|ship|ology|ics|ism|ware|tech|[ai]bility|ivity|osity|graphy|lab|-arena|cloud|gpt)$")
"""Endings of common nouns that hardly end a surname."""
_NESS = compiled(r"^(?!well|fit|busi|happi|kind|wilder|wit|har|readi|aware|good|great|like|ill).+ness$")
"""A surname in -ness, behind a given name."""


def evidence(words: Sequence[Token], first: int, end: int) -> int:
    """Return how many words of ``words[first:end]`` the lexicons know as given names or surnames."""
    return sum(is_given(token) or is_surname(token) or is_initial(token) for token in words[first:end] if token.shape == "C")
