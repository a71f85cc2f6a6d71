"""What somebody does beside a name that no lexicon knows: verbs and parts that only persons have."""

from collections.abc import Sequence

from generator.extract.english.names import is_given
from generator.extract.english.tokens import Token
from generator.extract.english.words import SPEECH_VERBS

_HUMAN = SPEECH_VERBS & frozenset(
    [
        "told",
        "thanked",
        "urged",
        "recalled",
        "lamented",
        "quipped",
        "remarked",
        "explained",
        "noted",
        "stressed",
        "expressed",
        "spoke",
        "opined",
        "emphasised",
        "emphasized",
        "reiterated",
        "appealed",
        "enjoined",
        "averred",
        "lauded",
        "praised",
        "encouraged",
        "hailed",
        "prayed",
    ]
)
"""Verbs of speech that hardly stand behind a town or a company."""
_ACTS = frozenset(["chaired", "co-chaired", "moderated", "emceed", "sang", "blessed", "recited", "officiated", "presided"])
"""Verbs of what only persons do at a ceremony."""
_SAID = frozenset(["said", "says", "added"])
_HUMAN_OR_SAID = _HUMAN | _SAID
_QUOTES = frozenset('"\u201c\u201d')
_OF_THINGS = frozenset(["its", "their", "company", "it", "they", "statement", "release"])
_OF_PERSONS = frozenset(["he", "she", "his", "her"])
_CLAUSE = 14
"""Words behind a verb among which a pronoun tells who speaks."""


def behind_body(words: Sequence[Token], end: int) -> int:
    """Return the index behind the body that somebody speaks for, where a verb of speech follows (Ada Thorn from the Oak Trust said)."""
    if end + 2 >= len(words) or words[end].low not in {"of", "from"}:
        return end
    at = end + 1 + (words[end + 1].low == "the")
    while at < len(words) and at - end < _CLAUSE and (words[at].shape in "Cs&" or words[at].low in {"of", "and", "for"}):
        at += 1
    return at if at > end + 1 and at < len(words) and words[at].low in _HUMAN_OR_SAID else end


def is_aged(words: Sequence[Token], end: int) -> bool:
    """Say whether an age stands behind a name (Wemba Lokolo, 35,)."""
    ahead = words[end : end + 3]
    return len(ahead) > 2 and ahead[0].text == ahead[2].text == "," and ahead[1].shape == "d" and len(ahead[1].text) == len("35")


def is_mourned(words: Sequence[Token], first: int) -> bool:
    """Say whether a name is led in as that of somebody dead (the late Ada Thorn, named after late Ada Thorn)."""
    return (
        first > 1
        and words[first - 1].text == "late"
        and words[first - 2].low in {"the", "his", "her", "their", "after", "of"}
        and is_given(words[first])
    )


def speaks(words: Sequence[Token], first: int, end: int) -> bool:
    """Say whether a verb of speech makes a person of a run: one of persons only, or ``said`` beside a quotation or before ``her``."""
    end = behind_body(words, end)
    verb = words[end] if end < len(words) else None
    stop = next((at for at in range(end + 1, min(end + _CLAUSE, len(words))) if words[at].text in _QUOTES), end + _CLAUSE)
    clause = {token.low for token in words[end + 1 : stop]}
    told = first > 1 and words[first - 1].low in _SAID and words[first - 2].text in _QUOTES
    if told:
        return True
    if verb is None or clause & _OF_THINGS:
        return False
    quoted = (first > 0 and words[first - 1].text in _QUOTES) or any(token.text in _QUOTES for token in words[end + 1 : end + 3])
    return verb.low in _HUMAN or verb.low in _ACTS or (verb.low in _SAID and (quoted or bool(clause & _OF_PERSONS)))


_LED = frozenset(["moderated", "chaired", "co-chaired", "emceed", "compered"])
_KIN = frozenset(["father", "mother", "wife", "husband", "son", "daughter", "family", "parents", "grandfather", "career"])


def does(words: Sequence[Token], first: int, end: int) -> bool:
    """Say whether what stands around a run is what only persons do: sign for somebody, chair, give a speech, have a family."""
    ahead = [token.low for token in words[end : end + 4]]
    if first and words[first - 1].low.endswith("year-old"):
        return True
    if _is_done_by(words, first):
        return True
    led = words[first - 2].low if first > 1 and words[first - 1].low == "by" else ""
    prayed = led in {"led", "said", "offered", "given", "recited", "performed"}
    if prayed and any(token.low in _GIVEN for token in words[max(0, first - 6) : first - 2]):
        return True
    if led in _LED or (led in {"signed", "inked"} and ahead[:3] == ["on", "behalf", "of"]):
        return True
    if ahead[:1] == ["signed"]:
        return ahead[1:4] == ["on", "behalf", "of"] or ahead[1:3] == ["for", "the"]
    if ahead[:2] == [",", "whose"]:
        return ahead[2] in _KIN if len(ahead) > 2 else False
    given = ahead[:1] in (["gave"], ["delivered"], ["offered"], ["led"], ["proposed"]) and ahead[1:2] in (["the"], ["a"], ["an"])
    return given and len(ahead) > 3 and (ahead[2] in _GIVEN or ahead[3] in _GIVEN)


_CEREMONIAL = frozenset(["inaugurated", "officiated", "graced", "presided"])
"""What only persons do at a ceremony, before ``by`` or ``over by``."""
_CUT = frozenset(["cut", "turned", "laid", "unveiled", "dug", "lifted", "broken"])
_CUT_THINGS = frozenset(["ribbon", "sod", "stone", "plaque", "cake", "tape", "turf", "ground"])
_READ = frozenset(["delivered", "given", "proposed", "moved", "made", "read", "offered"])


def _is_done_by(words: Sequence[Token], first: int) -> bool:
    """Say whether ``by`` leads from what only persons do in a ceremony to a run (The ribbon was cut by Levin Magor)."""
    if first < len(["was", "cut", "by"]) or words[first - 1].low != "by":
        return False
    act = first - 2 - (words[first - 2].low in {"over", "today", "here"})
    verb, ahead = words[act].low, [token.low for token in words[max(0, act - _ACT) : act]]
    if verb in _CEREMONIAL or (verb == "open" and ahead[-1:] == ["declared"]):
        return True
    if verb in {"opened", "launched"}:
        return ahead[-1:] in (["officially"], ["formally"])
    things = _CUT_THINGS if verb in _CUT else _GIVEN if verb in _READ else frozenset[str]()
    return any(low in things for low in ahead)


_ACT = 6
"""Words from the thing to what is done with it (the foundation stone of the mill was laid)."""
_GIVEN = frozenset(
    [
        "keynote",
        "speech",
        "address",
        "lecture",
        "vote",
        "toast",
        "prayer",
        "prayers",
        "invocation",
        "benediction",
        "remarks",
        "blessing",
        "karakia",
    ]
)


_PLAYED = frozenset(["guest", "panellist", "panelist", "moderator", "emcee", "compere", "speaker", "honour", "honor"])


def plays_a_part(words: Sequence[Token], first: int) -> bool:
    """Say whether the part that somebody plays at an event and a comma stand before a run (``The chief guest, Levin Magor,``)."""
    if first > 1 and words[first - 1].low == "speaker" and words[first - 2].low in {"keynote", "guest"}:
        return True
    if first < 3 or words[first - 1].text != "," or words[first - 2].low not in _PLAYED:
        return False
    return any(token.low in {"the", "chief", "special", "keynote", "of"} for token in words[max(0, first - 5) : first - 2])


def speaks_alone(words: Sequence[Token], at: int) -> bool:
    """Say whether a verb of speech stands beside a word that is a surname too (``Ward said``)."""
    after = words[at + 1].low if at + 1 < len(words) else ""
    return after in SPEECH_VERBS or (at > 0 and words[at - 1].low in {"said", "added", "says"})
