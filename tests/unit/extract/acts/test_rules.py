"""Every regular expression of the act rules works in time that grows with the text."""

import importlib
import pkgutil
import re
import re._constants as c
import re._parser as parser
from collections.abc import Iterator
from typing import Any

import pytest

from generator.extract import acts, occasion
from generator.extract.acts import words
from generator.extract.acts.scan import hold


def rules() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield every compiled pattern of the package, also those inside tuples, tables and structs."""
    modules = [importlib.import_module(f"{acts.__name__}.{m.name}") for m in pkgutil.iter_modules(acts.__path__)]
    for module in modules:
        for name, value in vars(module).items():
            yield from ((f"{module.__name__}.{name}", p) for p in patterns(value))
    for genre in occasion.GENRES:
        yield genre.example, genre.sign


def patterns(value: Any) -> Iterator[re.Pattern[str]]:
    if isinstance(value, re.Pattern):
        yield value
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from patterns(inner)
    elif isinstance(value, dict):
        yield from patterns(list(value.values()))
    elif hasattr(value, "__struct_fields__") and not isinstance(value, type):
        yield from patterns([getattr(value, field) for field in value.__struct_fields__])


RULES = dict(rules())


def broad(item: Any) -> bool:
    """Say whether a repeated item matches most characters: a negated class, any character, a range of Han."""
    return any(
        op in (c.ANY, c.NOT_LITERAL)
        or (op is c.IN and (args[0][0] is c.NEGATE or any(kind is c.RANGE and high - low > 100 for kind, (low, high) in ranges(args))))
        for op, args in item
    )


def ranges(args: list[Any]) -> list[Any]:
    return [(kind, value) for kind, value in args if kind is c.RANGE]


def unbounded(tree: Any) -> Iterator[Any]:
    """Yield each repeat without an upper bound over a broad class, at any depth."""
    for op, args in tree:
        if op in (c.MAX_REPEAT, c.MIN_REPEAT, c.POSSESSIVE_REPEAT):
            _, most, item = args
            if most is c.MAXREPEAT and broad(item):
                yield item
            yield from unbounded(item)
        elif op is c.SUBPATTERN:
            yield from unbounded(args[-1])
        elif op is c.BRANCH:
            for branch in args[1]:
                yield from unbounded(branch)
        elif op in (c.ASSERT, c.ASSERT_NOT):
            yield from unbounded(args[1])


@pytest.mark.parametrize("name", RULES)
def test_no_rule_repeats_a_broad_class_without_bound(name: str) -> None:
    """Such a rule looks through the rest of the text from every place it begins at: quadratic."""
    assert not list(unbounded(parser.parse(RULES[name].pattern)))


def test_the_check_sees_a_quadratic_rule() -> None:
    """The check itself can fail."""
    assert list(unbounded(parser.parse(r"[\u4e00-\u9fff]+(?:公司|集团)")))
    assert not list(unbounded(parser.parse(r"[\u4e00-\u9fff]{2,20}(?:公司|集团)")))


@pytest.mark.parametrize("name", [n for n in vars(words) if n.isupper() and not n.startswith("_")])
def test_a_word_class_has_words_and_each_once(name: str) -> None:
    """Simplified, half-width, no blanks."""
    listed = getattr(words, name)
    assert listed
    assert len(set(listed)) == len(listed)
    assert not any(set(word) & set("，。、；：（） \t") for word in listed)


@pytest.mark.parametrize("genre", occasion.GENRES, ids=lambda genre: f"{genre.name}: {genre.example}")
def test_a_genre_shows_in_its_example(genre: occasion.Genre) -> None:
    """At least once."""
    assert genre.sign.search(genre.example)


def test_function_characters_of_fixed_words_are_hidden_and_alone_they_are_not() -> None:
    """华为与合同同方 keeps only the conjunctions."""
    assert hold("华为与大学签合同").count("与") == 1
    assert "同" not in hold("合同")
    assert len(hold("住房和城乡建设局")) == len("住房和城乡建设局")
