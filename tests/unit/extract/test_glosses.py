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


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("青 石 大 學 校 長 何 立 群 出 席 典 禮 。", "青石大学校长何立群出席典礼。"),
        (
            "馮 毅\n於 2012 年 簽 署 ( 協 議 ) , 由 Ana Silva 及 馮 毅 共 同 見 證 。",
            "冯毅\n于2012年签署(协议),由Ana Silva及冯毅共同见证。",
        ),
        (
            "青石大學 校長 何立群 出席 典禮 雲杉市長 馮毅 到場 致辭 很好 今天",
            "青石大学 校长 何立群 出席 典礼 云杉市长 冯毅 到场 致辞 很好 今天",
        ),
        ("青石大學 何立群", "青石大学 何立群"),
    ],
)
def test_blanks_between_all_characters_are_left_out(text: str, plain: str) -> None:
    """Where blanks stand between all characters they are no part of the words; else they part words."""
    assert without_glosses(read(source_of(text)))[0].folded == plain


def test_blanks_where_printed_lines_ended_are_left_out() -> None:
    """Blanks a printed line apart cut words in two; facts are quoted as they stand."""
    words = "青石大學今日舉行動土典禮,主禮嘉賓包括東湖市市長何立群、南屏局局長馮毅及雲杉會會長蔡雲。"
    words += "大樓座落東湖,樓高十層,面積很大,預計明年啟用,屆時可容納很多師生。"
    words += "大學將透過新大樓,在科研、培訓與產業等各領域加快合作步伐,為本地及外地的學生與教師提供更好的環境。"
    text = " ".join(words[at : at + 12] for at in range(0, len(words), 12))
    assert without_glosses(read(source_of(text)))[0].folded == read(source_of(words)).folded
    people = extract(source_of(text)).people
    assert [person.name.replace(" ", "") for person in people] == ["何立群", "馮毅", "蔡雲"]
    assert all(person.name in text for person in people)
