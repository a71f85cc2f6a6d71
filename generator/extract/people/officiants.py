"""Who officiates, receives and is told by name after the act: the words around a list, and what they make of a verb."""

import re

from generator.extract.people.entries import Group, Sentence
from generator.extract.people.grammar import HOSTS, any_of
from generator.extract.people.verbs import Verb

RECEIVES = any_of(HOSTS)
RECEIVED_BY = re.compile("(?:获|获得|受到|得到|受|由)(?:了)?$")
"""Before those who receive somebody (获校长何立群接待)."""
BEFORE_IT = re.compile("(?:会晤|会见|会谈|会面|仪式|典礼|会议|座谈|启程)(?:之)?前,?$")
"""Before a verb of saying: it was said earlier (与某某会晤前表示)."""
TOLD_OF = re.compile(r"[^,。;]{0,40},(?:他们|其中|当中)?(?:分别)?(?:包括|包含|为|是|有):?$")
"""Whose names follow what they did (创校成员均有出席,他们包括:…)."""
UNVEILS = re.compile("[^,。;]{0,16}(?:揭幕|揭牌|揭匾)(?:仪式|典礼|礼)")
"""Behind 主持: who officiates unveils too."""


def kinds_of(text: str, verb: Verb) -> tuple[str, ...]:
    """Return the kinds of a verb; who officiates at an unveiling (主持揭幕仪式) unveils."""
    unveils = verb.is_a("host") and UNVEILS.match(text, verb.end) is not None
    return (*verb.kinds, "unveil") if unveils else verb.kinds


def besides(text: str, sentence: Sentence, group: Group) -> bool:
    """Say whether a list stands in a clause that only says who else was there (除了校长某某外,…)."""
    return text.startswith("除", sentence.start) and text.rfind(",", sentence.start, group.entries[0].start) < 0
