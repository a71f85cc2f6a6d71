"""A party must be shown to be a body: words of the clause around a name are no part of it, and a word of the language is no name."""

import pytest

from tests.unit.extract.acts.test_acts import signings

Pairs = list[tuple[str, ...]]

SHOWN: dict[str, tuple[str, Pairs]] = {
    "a day before it": ("今青石縣政府與雲杉公司簽署協議。", [("青石縣政府", "雲杉公司")]),
    "an adverb behind it": ("青石縣政府甫與雲杉公司簽署協議。", [("青石縣政府", "雲杉公司")]),
    "and now it": ("而此次柳溪縣政府與松園漁會簽署協議。", [("柳溪縣政府", "松園漁會")]),
    "a capital": ("首都帕洛市與柳溪市今日締結姊妹市。", [("帕洛市", "柳溪市")]),
    "makers of a class": ("松園機械今日與國際大廠簽署備忘錄。", [("松園機械",)]),
    "besides": ("青石鄉公所除與雲杉醫院簽訂協定外,也辦理演練。", [("青石鄉公所", "雲杉醫院")]),
    "who won the tender": (
        "青石縣政府與招商得標之雲杉建設股份有限公司簽約。南屏縣政府與民間機構北嶺水資源公司簽約。",
        [("青石縣政府", "雲杉建設股份有限公司"), ("南屏縣政府", "北嶺水資源公司")],
    ),
    "what a firm is able to do": (
        "柳溪縣漁業處處長何立群與具備洗網機械專長之松園機械股份有限公司總經理林志遠簽署備忘錄。",
        [("柳溪縣漁業處", "松園機械股份有限公司")],
    ),
    "a firm whose name holds 企業": ("青石縣與雲杉企業股份有限公司簽訂備忘錄。", [("青石縣", "雲杉企業股份有限公司")]),
    "ministers": (
        "總統見證青石國外交部長何立群與雲杉國外交部長馬洛簽署合作協定。",
        [("青石國外交部", "雲杉國外交部")],
    ),
    "the first day of something": (
        "青石縣政府在展覽首日,與雲杉精密、南屏機器人簽署備忘錄。",
        [("青石縣政府", "雲杉精密", "南屏機器人")],
    ),
    "brands": ("青石與海螺、KraftX簽署協議。青石董事長何立群出席。", [("青石", "海螺", "KraftX")]),
    "persons of a kind": ("青石公司與農民、屋主簽署協議。", [("青石公司",)]),
    "what only ends as a body does": ("戰事衝擊產業布局,與雲杉公司簽署協議。", [("雲杉公司",)]),
    "a number of places": ("青石縣設置3處與雲杉公司簽署協議。", [("雲杉公司",)]),
    "a land and a firm of the state": ("中国航电与青石省签署协议。", [("中国航电", "青石省")]),
    "a land with a verb behind it": ("日本直接與雲杉公司簽署協議。", [("日本", "雲杉公司")]),
    "an alliance": ("青石研究院與雲杉策略聯盟,今(23)日共同簽署備忘錄。", [("青石研究院", "雲杉策略聯盟")]),
    "an agreement with a union": ("今(9)日青石紙廠工會與青石紙業公司簽訂團體協約。", [("青石紙廠工會", "青石紙業公司")]),
    "a communique": ("青石國與雲杉國今天簽署聯合公報。", [("青石國", "雲杉國")]),
    "an international document": ("青石縣與雲杉縣今日簽署國際友好協定。", [("青石縣", "雲杉縣")]),
    "games with their year": (
        "青石縣縣長何立群今(12)日與雲杉體育署林志遠署長進行115年全民運動會簽約儀式。",
        [("青石縣", "雲杉體育署")],
    ),
    "a mayor whose name was not read": ("青石縣長何立群與日本北嶺縣南屏町渡狩明町長簽署協定。", [("青石縣", "日本北嶺縣南屏町")]),
    "by whom, in a clause of its own": (
        "青石縣政府今(3)日由縣長何立群代表,與雲杉學院校長林志遠簽訂備忘錄。",
        [("青石縣政府", "雲杉學院")],
    ),
    "an office and a firm, over a comma": (
        "簽字由柳溪縣漁業處處長何立群,與松園罐頭股份有限公司經理林志遠代表進行簽約。",
        [("柳溪縣漁業處", "松園罐頭股份有限公司")],
    ),
    "a ceremony that is arranged": (
        "青石縣與雲杉開發公司今(5)日辦理「茶園開發計畫」簽約儀式。",
        [("青石縣", "雲杉開發公司")],
    ),
    "cities that are counted": ("东江、南屏两市与青石集团签署协议。", [("东江", "南屏", "青石集团")]),
}


@pytest.mark.parametrize(("text", "expected"), SHOWN.values(), ids=SHOWN)
def test_a_party_is_shown_to_be_a_body(text: str, expected: Pairs) -> None:
    assert [parties for parties, _, _ in signings(text)] == expected
