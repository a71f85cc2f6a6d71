"""Closed word classes of the act rules, from ``words.toml``."""

import tomllib
from pathlib import Path

_LISTS = {name: tuple(words.split()) for name, words in tomllib.loads(Path(__file__).with_name("words.toml").read_text("utf-8")).items()}

FIXED = _LISTS["fixed"]
SPEECH = _LISTS["speech"]
SPEECH_BEFORE_COMMA = _LISTS["speech_before_comma"]
CONNECTIVES = _LISTS["connectives"]
SCENES = _LISTS["scenes"]
ADVERBS = _LISTS["adverbs"]
SINGLE_ADVERBS = _LISTS["single_adverbs"]
ACTING = _LISTS["acting"]
BREAKS = _LISTS["breaks"]
GENERIC = _LISTS["generic"]
AREAS = _LISTS["areas"]
NO_NAME_ENDS = _LISTS["no_name_ends"]
TITLE_HEADS = _LISTS["title_heads"]
TITLE_MODIFIERS = _LISTS["title_modifiers"]
ORGANISATION_HEADS = _LISTS["organisation_heads"]
PREDICATES = _LISTS["predicates"]
SUBJECT_ACTS = _LISTS["subject_acts"]
TOPICS = _LISTS["topics"]
SITE_HEADS = _LISTS["site_heads"]
DOCUMENT_HEADS = _LISTS["document_heads"]
TITLE_PARTNERS = _LISTS["title_partners"]
OWN_SIDE = _LISTS["own_side"]
COMMON_NOUNS = _LISTS["common_nouns"]
FIRM_ENDS = _LISTS["firm_ends"]
SECTORS = _LISTS["sectors"]
LANDS = _LISTS["lands"]
