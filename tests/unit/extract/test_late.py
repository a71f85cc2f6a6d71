"""Patterns that are compiled when they are first tried."""

import re

import pytest

from generator.extract.patterns import late


def test_a_late_pattern_does_what_the_pattern_does() -> None:
    expression = "(?P<a>甲+)乙?"
    pattern, plain, text = late(expression), re.compile(expression), "丙甲甲乙丁甲"
    assert pattern.pattern == expression
    assert [m.span() for m in pattern.finditer(text)] == [m.span() for m in plain.finditer(text)]
    assert (pattern.search(text, 4).group("a"), pattern.match(text), pattern.fullmatch("甲乙").span()) == ("甲", None, (0, 2))
    assert (pattern.sub("", text), pattern.split(text), pattern.findall(text)) == (
        plain.sub("", text),
        plain.split(text),
        plain.findall(text),
    )
    assert (pattern.flags, pattern.groups, dict(pattern.groupindex)) == (plain.flags, 1, {"a": 1})


def test_nothing_is_compiled_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("re.compile", None)
    made = late("(")
    monkeypatch.undo()
    with pytest.raises(re.error):
        made.search("")
    with pytest.raises(AttributeError):
        made.nothing  # type: ignore[attr-defined]  # noqa: B018
