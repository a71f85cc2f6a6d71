"""Where a line of Chinese may end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.i18n.segment import breaks, words

ROWS = [
    "丁川縣|政府|與|丁川|銀行|戰略|合作|協議",
    "数字|经济|发展|合作|交流会|在丁川市|举行",
    "首届|新材料|博览会|开幕",
    "關於|2025年度|“甲乙”|項目的|通知",
    "甲方|（丁川）|公司",
    "與 |Harbour |Labs |簽署|AI|聯合|研究|備忘錄",
]


@pytest.mark.parametrize("divided", ROWS)
def test_a_line_ends_with_a_word(divided: str) -> None:
    """Not before a suffix, a unit, a closing mark or 的; not after a preposition, a prefix or an opening bracket."""
    text = divided.replace("|", "")
    places = breaks(text)
    assert "".join(f"|{character}" if at in places else character for at, character in enumerate(text)) == divided


@given(st.text(max_size=40))
def test_no_text_is_lost(text: str) -> None:
    assert "".join(words(text)) == text
    assert all(0 < at < len(text) for at in breaks(text))
