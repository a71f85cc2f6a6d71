"""The byline: outlet, authors, photographers and editors in the forms in which credits are printed."""

import pytest

from generator.extract.byline import find_byline
from generator.extract.text import read
from tests.quality.collection import source_of

Names = list[str]

FORMS: list[tuple[str, str | None, Names, Names, Names]] = [
    # text, outlet, authors, photographers, editors
    ("活动结束。(相城区融媒体中心 林夕)", "相城区融媒体中心", ["林夕"], [], []),
    ("活动结束。(记者 林夕 通讯员 杜鹃 宋词)", None, ["林夕", "杜鹃", "宋词"], [], []),
    ("本报讯（记者　林夕　李　蔚）活动结束。", None, ["林夕", "李　蔚"], [], []),
    ("記者 林夕/文 李白/圖", None, ["林夕"], ["李白"], []),
    ("(甲城日报全媒体记者 班昂 鲁斌 实习生 冯满/文 记者 狄云/图)", "甲城日报", ["班昂", "鲁斌", "冯满"], ["狄云"], []),
    ("(甲大學黨委宣傳部 文/林夕 圖/司空薇)", "甲大學黨委宣傳部", ["林夕"], ["司空薇"], []),
    ("责编:包涵", None, [], [], ["包涵"]),
    ("一审：叶满　二审：程 前　三审：陆川", None, [], [], ["叶满", "程 前", "陆川"]),
    ("来源：甲发布　编辑：苏荷　审核：孟江", "甲发布", [], [], ["苏荷", "孟江"]),
    ("图为某人与获奖者合影。 丁 禾 摄", None, [], ["丁 禾"], []),
    ("(文字:郑 重 图片:方 圆)", None, ["郑 重"], ["方 圆"], []),
    ("〔記者林夕妤／甲嶺報導〕活動結束。", None, ["林夕妤"], [], []),
    ("（記者林夕妤／甲嶺報導）", None, ["林夕妤"], [], []),
    ("(大甲元記者林夕安嘉義民雄報導)活動結束。", "大甲元", ["林夕安"], [], []),
    ("新竹甲道記者林文綺／新竹報導\n活動結束。", "新竹甲道", ["林文綺"], [], []),
    ("（文：林夕　攝影：邱明）", None, ["林夕"], ["邱明"], []),
    ("(商會秘書處供稿)", "商會秘書處", [], [], []),
    ("（甲大學公共事務組／圖文）", "甲大學公共事務組", [], [], []),
    ("發布單位：甲市政府經濟發展局　發布日期：114-03-18", "甲市政府經濟發展局", [], [], []),
    ("聯絡人：經發局產業科 郭芷若　電話：0000-100-200", None, ["郭芷若"], [], []),
    ("新聞聯絡人：發言人 程子涵　代理發言人 Peggy Liao", None, ["程子涵", "Peggy Liao"], [], []),
    ("新聞聯絡人：政策規劃處 紀品叡專門委員　傳真：0000-0000", None, ["紀品叡"], [], []),
    ("傳媒查詢：甲公司公共事務部　電話：0000", "甲公司公共事務部", [], [], []),
    ("（作者：闻笛　单位：某市行政学院）", None, ["闻笛"], [], []),
    ("Copyright © 2025 甲日報 版權所有 不得轉載", "甲日報", [], [], []),
    ("新华社北京11月3日电(记者林夕、杜鹃)活动举行。", "新华社", ["林夕", "杜鹃"], [], []),
    ("香港甲社9月27日電 (記者 林夕)活動舉行。", "香港甲社", ["林夕"], [], []),
    (
        "发布时间:2023-12-27 14:27 | 来源:甲网 | 作者:乙县委宣传部 | 责任编辑:林夕12月22日,签约仪式举行。",
        "甲网",
        ["乙县委宣传部"],
        [],
        ["林夕"],
    ),
    ("发布时间：2023-12-27｜来源：甲网｜作者：杜鹃 今日，签约仪式举行。", "甲网", ["杜鹃"], [], []),
    ("甲学院揭牌\n• 林夕 (甲研究所)\n仪式举行。", "甲研究所", ["林夕"], [], []),
    ("出席者:\n• 林夕 (甲研究所)\n• 杜鹃 (乙研究所)", None, [], [], []),
    ("摄影协会的记者团来到图书馆,作者们很高兴。", None, [], [], []),
    ("市长(右二)出席活动(主会场)。", None, [], [], []),
]


@pytest.mark.parametrize(("text", "outlet", "authors", "photographers", "editors"), FORMS)
def test_a_form_of_credit_is_read(text: str, outlet: str | None, authors: Names, photographers: Names, editors: Names) -> None:
    found = find_byline(read(source_of(text)))
    assert (
        found.outlet and found.outlet.value,
        [name.value for name in found.authors],
        [name.value for name in found.photographers],
        [name.value for name in found.editors],
    ) == (outlet, authors, photographers, editors)
