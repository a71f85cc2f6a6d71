"""Guarded patterns: the guard holds every character that a match can begin with, and finds what the pattern alone finds."""

import importlib
import pkgutil
import re
import re._constants as codes
import re._parser as parser
from collections.abc import Iterable
from typing import Any

import pytest

import generator.extract
from generator.extract.patterns import Guarded
from tests.quality.collection import cases


def _guarded() -> dict[str, Guarded]:
    modules = pkgutil.walk_packages(generator.extract.__path__, "generator.extract.")
    names = {f"{m.name}.{key}": value for m in modules for key, value in vars(importlib.import_module(m.name)).items()}
    return {name: value for name, value in names.items() if isinstance(value, Guarded)}


GUARDED = _guarded()


def _firsts(items: Iterable[tuple[Any, Any]]) -> tuple[set[str], bool]:
    """Return what a parsed expression may begin with, a range by its ends, and whether it may be empty."""
    found: set[str] = set()
    for code, value in items:
        empty = False
        if code is codes.LITERAL:
            found.add(chr(value))
        elif code is codes.IN:
            found |= {c for inner in value for c in _members(*inner)}
        elif code is codes.BRANCH:
            parts = [_firsts(branch) for branch in value[1]]
            found |= set().union(*(part for part, _ in parts))
            empty = any(may for _, may in parts)
        elif code is codes.SUBPATTERN:
            part, empty = _firsts(value[3])
            found |= part
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT):
            part, empty = _firsts(value[2])
            found |= part
            empty = empty or value[0] == 0
        else:
            assert code in (codes.AT, codes.ASSERT, codes.ASSERT_NOT), code
            empty = True
        if not empty:
            return found, False
    return found, True


def _members(code: Any, value: Any) -> set[str]:
    if code is codes.LITERAL:
        return {chr(value)}
    if code is codes.RANGE:
        return {chr(end) for end in value}
    assert value is codes.CATEGORY_DIGIT
    return {"0", "9"}


@pytest.mark.parametrize("name", GUARDED)
def test_holds_every_first_character(name: str) -> None:
    guarded = GUARDED[name]
    firsts, empty = _firsts(parser.parse(guarded.pattern.pattern, guarded.pattern.flags))
    assert not empty
    assert {c for c in firsts if guarded.firsts.fullmatch(c) is None} == set()


@pytest.mark.parametrize("name", GUARDED)
def test_finds_what_the_pattern_finds(name: str) -> None:
    guarded = GUARDED[name]
    for case in cases(names=("m0",)):
        text = case.source.text
        assert [m.regs for m in guarded.finditer(text)] == [m.regs for m in guarded.pattern.finditer(text)]
        first = guarded.pattern.search(text, 20, 200)
        assert (guarded.search(text, 20, 200) is None) == (first is None)


def test_takes_no_match_that_begins_inside_another() -> None:
    guarded = Guarded("甲乙", re.compile("甲乙|乙丙"))
    assert [m[0] for m in guarded.finditer("甲乙丙乙丙")] == ["甲乙", "乙丙"]
