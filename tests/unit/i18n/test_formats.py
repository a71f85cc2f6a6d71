"""Dates, numbers, lists, Latin names and messages as each locale writes them."""

import ast
import itertools
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.i18n import latin
from generator.i18n.formats import Formats
from generator.i18n.messages import LOCALES, Messages
from generator.i18n.terms import generic

ROOT = Path(__file__).parents[3]

DAYS = [
    ("2023-04-09", None, "2023年4月9日", "9 April 2023"),
    ("--04-09", None, "4月9日", "9 April"),
    ("2023-04-09", "2023-04-11", "2023年4月9日至11日", "9–11 April 2023"),
    ("2023-04-29", "2023-05-01", "2023年4月29日至5月1日", "29 April – 1 May 2023"),
    ("2023-12-31", "2024-01-02", "2023年12月31日至2024年1月2日", "31 December 2023 – 2 January 2024"),
    ("2023-04-09", "2023-04-09", "2023年4月9日", "9 April 2023"),
    ("2023-02-30", None, "2023-02-30", "2023-02-30"),
    ("soon", None, "soon", "soon"),
    ("2026-11-23T08:00:00Z", None, "2026年11月23日", "23 November 2026"),
]


@pytest.mark.parametrize(("first", "last", "zh", "en"), DAYS)
def test_days(first: str, last: str | None, zh: str, en: str) -> None:
    """What is not a day stays as it is: a report never fails on a date."""
    assert (Formats.of("zh-Hant").days(first, last), Formats.of("en").days(first, last)) == (zh, en)


PERIODS = [
    ("2022", "2022年", "2022"),
    ("2024-01", "2024年1月", "January 2024"),
    ("2024-01/2024-03", "2024年1月至3月", "January 2024 – March 2024"),
    ("2020/2022", "2020年至2022年", "2020 – 2022"),
    ("2024-13", "2024年13月", "2024"),
    ("2023-04-09", "2023年4月9日", "9 April 2023"),
]


@pytest.mark.parametrize(("iso", "zh", "en"), PERIODS)
def test_periods(iso: str, zh: str, en: str) -> None:
    assert (Formats.of("zh-Hant").period(iso), Formats.of("en").period(iso)) == (zh, en)


@pytest.mark.parametrize(
    ("value", "shown"), [(15475, "15,475"), (84.33, "84.33"), (0.1 + 0.2, "0.3"), (2.4e12, "2,400,000,000,000"), (0, "0")]
)
def test_numbers_are_grouped(value: float, shown: str) -> None:
    for locale in LOCALES:
        assert Formats.of(locale).number(value) == shown


def test_lists() -> None:
    items = ("甲", "乙", "丙")
    assert [Formats.of(locale).joined(items) for locale in LOCALES] == ["甲、乙與丙", "甲、乙与丙", "甲, 乙 and 丙"]
    assert Formats.of("en").joined(("a",)) == "a"
    assert Formats.of("en").joined(()) == ""


@given(st.dates(), st.dates(), st.sampled_from(LOCALES))
def test_any_two_days_can_be_written(first: object, last: object, locale: str) -> None:
    assert Formats.of(locale).days(str(first), str(last))


NAMES = [
    ("沈昌祥", "Shen Changxiang"),
    ("孫克", "Sun Ke"),
    ("單立", "Shan Li"),
    ("曾國安", "Zeng Guo'an"),
    ("仇小西", "Qiu Xiaoxi"),
    ("欧阳文清", "Ouyang Wenqing"),
    ("司馬俊", "Sima Jun"),
    ("呂志豪", "Lü Zhihao"),
    ("万俟青", "Moqi Qing"),
    ("阿依古麗·買買提", ""),
    ("John Carter", ""),
    ("王", ""),
    ("\U000323ae一", ""),
]


@pytest.mark.parametrize(("name", "spelled"), NAMES)
def test_persons_in_pinyin(name: str, spelled: str) -> None:
    """Surname first with its own reading, given name in one word (ISO 7098); empty where no reading is known."""
    assert latin.person(name) == spelled


@pytest.mark.parametrize("text", ["投資新台幣95億元", "民國112年", "港元3億", "太平紳士"])
def test_where_people_choose_their_own_spelling_names_stay_in_characters(text: str) -> None:
    assert latin.own_spelling(text)
    assert not latin.own_spelling("蘇州市投資3億元")


def test_a_title_is_spelled_by_words() -> None:
    assert latin.phrase("甲城數字經濟發展合作交流會").endswith("Shuzi Jingji Fazhan Hezuo Jiaoliuhui")
    assert latin.phrase("AI峰會(2024)").startswith("AI ")


@pytest.mark.parametrize(
    ("name", "spelled"), [("杭州市", "Hangzhou"), ("相城區", "Xiangcheng District"), ("國際會展中心", ""), ("Paris", "")]
)
def test_places(name: str, spelled: str) -> None:
    assert latin.place(name) == spelled


def test_generic_words_have_english_and_proper_names_do_not() -> None:
    assert generic("甲城山西商會") == "Chamber of Commerce"
    assert generic("商會") == ""
    assert generic("甲乙丙") == ""


def test_every_message_is_translated_in_every_catalog() -> None:
    """Also fails for a catalog that was not brought up to date after a template changed."""
    done = subprocess.run([sys.executable, ".ci/messages.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_no_message_hides_in_an_f_string() -> None:
    """Babel's extractor does not look into one; the message would be missing from the catalogs without a word."""
    for path in (*(ROOT / "generator" / "compose").rglob("*.py"), *(ROOT / "generator" / "i18n").rglob("*.py")):
        strings = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.JoinedStr)]
        calls = [call for string in strings for call in ast.walk(string) if isinstance(call, ast.Call)]
        assert not [call.lineno for call in calls if getattr(call.func, "attr", "") in {"gettext", "ngettext", "pgettext"}], path.name


def test_a_locale_without_a_catalog_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        Messages("fr")


def test_the_three_catalogs_have_the_same_keys() -> None:
    keys = [set(Messages.of(locale)._catalog._catalog) for locale in LOCALES]  # type: ignore[attr-defined]
    for one, other in itertools.pairwise(keys):
        singular = {key if isinstance(key, str) else key[0] for key in one} ^ {key if isinstance(key, str) else key[0] for key in other}
        assert singular == set()
