"""Forty sentences, each damaged in a way that real pages are: restored exactly with proof, or left alone; none restored wrongly."""

import itertools

import pytest

from generator.ingest import read
from generator.ingest.damage.gbk_offset import misread
from generator.model.source import Source

OFFSET = [
    ("林啟文市長作《打造東方科技港》主題演講", "。“科技創新是發展的第一動力", ",也是城市的未來。"),
    ("林啟文出席論壇並致辭", "。”林啟文市長從三個方面", "A面闡述了產業規劃。"),
    ("會議由副區長羅思敏主持", "。“我們將提供最優質的服務", ",讓企業安心發展。"),
    ("雙方簽署了戰略合作框架協議", "。“這次合作是兩地攜手發展的新起點", ",意義重大。"),
    ("海川集團董事長馮遠航介紹了項目情況", "。“項目總投資三十億元", ",預計明年建成投產。"),
    ("研究院院長陸文博發布了白皮書", "。“人工智能正在改變傳統製造業", ",我們要主動擁抱變化。"),
    ("青年企業家代表先後發言", "。“這裡的營商環境讓我們充滿信心", ",期待更多合作。"),
    ("專家學者圍繞主題進行深入交流", "。“數據要素的價值在於流動", ",在於共享。"),
    ("活動現場舉行了揭牌儀式", "。“創新中心將成為科研人員的家園", ",歡迎大家。"),
    ("區委書記何靜安會見了考察團一行", "。“真誠希望各位企業家多來走走看看", ",投資興業。"),
    ("他對大學生創業者提出了希望", "。”創業園負責人介紹", ",園區已有企業百餘家。"),
    ("村民們對文化節讚不絕口", "。“家鄉的變化真大", ",日子越過越好。"),
    ("教授團隊完成了技術攻關", "。“核心技術必須掌握在自己手中", ",這是我們的共識。"),
    ("展會吸引了眾多海外客商", "。“中國市場潛力巨大", ",機會很多。"),
    ("醫院與大學合作共建實驗室", "。“醫學研究離不開臨床數據", ",合作前景廣闊。"),
    ("商會代表參觀了產業園區", "。“園區的基礎設施非常完善", ",服務也很周到。"),
    ("大會發布了年度報告", "。“綠色低碳是產業轉型的方向", ",也是企業的責任。"),
    ("簽約儀式在市政府舉行", "。”市長表示", ",將全力支持項目建設。"),
    ("旅遊局推介了精品線路", "。“歡迎各地遊客前來體驗", ",感受古鎮風情。"),
    ("銀行與協會簽訂授信協議", "。“金融活水將助力中小企業成長", ",共同發展。"),
]
"""What stands before, what was damaged, and what follows."""


def mended(text: str) -> tuple[Source, str]:
    (source,) = read(text.encode("utf-8", "surrogatepass"), "a")
    out = source.text
    for damage in reversed(source.damage):
        assert damage.damaged == damage.span.cut(source.text)
        assert damage.paragraph == source.paragraph_at(damage.span.start)
        if damage.restored is not None:
            assert damage.proof
            out = out[: damage.span.start] + damage.restored + out[damage.span.end :]
    return source, out


@pytest.mark.parametrize(("before", "original", "after"), OFFSET)
def test_gbk_read_one_byte_off_is_restored_exactly_or_left_alone(before: str, original: str, after: str) -> None:
    damaged = misread(original + after)
    assert damaged is not None
    source, out = mended(before + damaged + "記者從現場獲悉,活動取得圓滿成功。")
    restored = [damage for damage in source.damage if damage.restored is not None]
    if restored:
        assert out.startswith(before + original + after)


def test_most_of_them_are_restored() -> None:
    exact = 0
    for before, original, after in OFFSET:
        damaged = misread(original + after)
        assert damaged is not None
        exact += mended(before + damaged)[1] == before + original + after
    assert exact >= 10


WHOLE = "數字經濟發展合作交流會在杭州市舉行,雙方簽署了合作協議。副市長林啟文出席。"
PHRASE = "数字经济发展大会在杭州举行"
OTHER = {
    "utf-8 read as gbk, a phrase": (
        "昨日," + PHRASE.encode()[:36].decode("gb18030") + ",林啟文出席。",
        "昨日,数字经济发展大会在杭州举,林啟文出席。",
    ),
    "utf-8 read as gbk, with an odd byte lost": ("昨日," + PHRASE.encode().decode("gb18030", "replace") + ",林啟文出席。", None),
    "utf-8 read as latin-1": (WHOLE.encode().decode("latin-1"), WHOLE),
    "gbk read as latin-1": (WHOLE.encode("gb18030").decode("latin-1"), WHOLE),
    "big5 read as latin-1": (WHOLE.encode("big5hkscs").decode("latin-1"), WHOLE),
    "replacement characters read as gbk": ("他说锟斤拷锟斤拷，林启文出席。", None),
    "unset memory": ("他说烫烫烫烫烫烫，林启文出席。", None),
    "a lost dot in a name": ("出席的有買買提?艾力、古麗娜?阿不都和林啟文。", "出席的有買買提·艾力、古麗娜·阿不都和林啟文。"),
    "a lost dot in a name that stands elsewhere": ("巴桑?德吉說完後,巴桑·德吉的同事發言。", "巴桑·德吉說完後,巴桑·德吉的同事發言。"),
    "a question": ("大家準備好了嗎?林啟文問道。難道不是嗎?是的。", "大家準備好了嗎?林啟文問道。難道不是嗎?是的。"),
    "a rare character lost": ("副市長朱?基出席活動並講話。", None),
    "a replacement character": ("副市長林\ufffd文出席。", None),
    "a private-use character": ("副市長林\ue5e5文出席。", None),
    "a lone surrogate": ("副市長林\ud83d文出席。", None),
    "an entity escaped twice": ("研發部R&amp;amp;D的林啟文&amp;middot;博士出席。", "研發部R&D的林啟文·博士出席。"),
    "an entity shown": ("公司&ldquo;新起點&rdquo;計劃發布。", "公司“新起點”計劃發布。"),
    "a gloss": ("解(xiè)語舟和盖（gě）正言出席。", "解語舟和盖正言出席。"),
    "a gloss of two characters": ("據介紹(jièshào),項目已完工。", "據介紹,項目已完工。"),
    "no gloss but an abbreviation": ("研究院(yjy)和大學(edu)簽約。", "研究院(yjy)和大學(edu)簽約。"),
    "blanks between characters": ("中 國 工 程 院 院 士 林 啟 文 出席活動。", "中國工程院院士林啟文 出席活動。"),
    "a name spaced out": ("與會者有王 兵、李 娜和林啟文。", "與會者有王 兵、李 娜和林啟文。"),
    "control characters": ("市長林\x07啟\x00文出席。", "市長林啟文出席。"),
    "bidirectional controls": ("市長林\u202e啟\u2066文出席。", "市長林啟文出席。"),
    "a soft hyphen and a zero-width space": ("市長林\xad啟\u200b文出席。", "市長林啟文出席。"),
}
"""The text with its damage, and the text restored; None: it is marked, and left as it is."""


@pytest.mark.parametrize("case", OTHER)
def test_other_damage_is_restored_exactly_or_marked(case: str) -> None:
    damaged, expected = OTHER[case]
    source, out = mended(damaged)
    if expected is None:
        assert source.damage
        assert any(damage.restored is None for damage in source.damage)
    else:
        assert out == expected


def test_damage_never_overlaps_and_is_in_order() -> None:
    source, _ = mended("\n".join(text for text, _ in OTHER.values()))
    assert all(a.span.end <= b.span.start for a, b in itertools.pairwise(source.damage))


@pytest.mark.parametrize("text", ["", "?", "?!", "??????", "?!" * 2000, "？" * 500, "&" * 3000, "(" * 3000, "锟" * 3000, "王 " * 3000])
def test_no_repetition_makes_the_search_fail(text: str) -> None:
    source, _ = mended("林啟文出席。" + text)
    assert source.text.startswith("林啟文出席。")
