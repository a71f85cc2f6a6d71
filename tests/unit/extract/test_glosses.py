"""Pinyin in brackets is read over, and stays in what is quoted."""

import pytest

from generator.extract.glosses import without_glosses
from generator.extract.record import extract
from generator.extract.text import read
from tests.quality.collection import source_of


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("引導(dǎo)產(chǎn)業(yè)", "引导产业"),
        ("簽(qiān)約(yuē)的(de)項(xiàng)目", "签约的项目"),
        ("全长3公里(km)", "全长3公里(km)"),
        ("行长(左)", "行长(左)"),
    ],
)
def test_only_glosses_are_left_out(text: str, plain: str) -> None:
    """A unit in brackets is no gloss."""
    assert without_glosses(read(source_of(text)))[0].folded == plain


def test_facts_are_quoted_as_they_stand() -> None:
    """Verbs with glosses are read; each string is the source's, glosses included."""
    text = "3月2日,青石(shí)集團與雲杉大學簽(qiān)署(shǔ)合(hé)作協議。\n東湖實(shí)驗室揭(jiē)牌(pái)。"
    record = extract(source_of(text))
    assert record.signings[0].parties == ("青石(shí)集團", "雲杉大學")
    assert record.signings[0].subject == "合(hé)作協議"
    assert record.unveilings[0].name == "東湖實(shí)驗室"
