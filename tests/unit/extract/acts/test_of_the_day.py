"""Only what was signed on the day is given: no wish, no plan, no advice, nothing long past, and nothing that a talk looks back on."""

import pytest

from tests.unit.extract.acts.test_acts import signings

Pairs = list[tuple[str, ...]]

OTHER_DAYS = {
    "a wish": "何立群表示,期盼青石國能與雲杉國簽署漁業協定。",
    "a wish, with words between": "青石市也希望未來有機會與雲杉市締結姊妹市。",
    "an end looked for": "青石國政府正爭取與雲杉國洽簽關務協定。",
    "soon": "盼青石國與雲杉國早日簽署租稅協定。",
    "a condition": "若青石公司與雲杉公司簽署協議,股價可望上漲。",
    "talks": "青石國正與雲杉國探討簽訂航空協定。",
    "advice": "打工三不原則:不付錢、不借證、不簽約。",
    "a contract that is checked": "查核重點包括:看板是否明顯、訂單簽定內容是否合理。",
    "days from a contract": "履約期限為簽約次日起40日內。",
    "a month of this year": "今年3月青石縣與雲杉縣簽署友好交流協定,兩縣往來更密切。",
    "a month of this year, as in Taiwan": "今(112)年5月份,青石縣農會與雲杉農會簽訂備忘錄。",
    "a year of the Republic": "青石縣政府於109年4月與雲杉營造公司簽約。",
    "what is done already": "青石大學已與雲杉大學簽署備忘錄,雙方往來頻繁。",
    "then": "當時青石國與雲杉國簽署和約,戰事結束。",
    "last week": "林志遠恭喜青石公司在上週與雲杉公司簽署協議。",
    "still to come at a fair": "展会期间还会举行12个产业项目集中签约。",
    "signed or begun": "开春以来,30多个产业项目签约或投产。",
    "a talk": "何立群市長指出,青石市透過招商,與雲杉公司簽訂投資協議。",
    "further on in a talk": "何立群市長指出,青石市經濟穩健,失業率很低。青石市亦與雲杉公司簽訂投資協議。",
}


@pytest.mark.parametrize("text", OTHER_DAYS.values(), ids=OTHER_DAYS)
def test_what_was_signed_another_day_or_never_is_none(text: str) -> None:
    assert signings(text) == []


OF_THE_DAY: dict[str, tuple[str, Pairs]] = {
    "today, told by a speaker": (
        "何立群市長表示,今日青石市與雲杉公司簽訂投資協議,意義重大。",
        [("青石市", "雲杉公司")],
    ),
    "made public today": ("青石公司今日宣布,已與雲杉公司簽署協議。", [("青石公司", "雲杉公司")]),
    "a talk that the headline bears out": (
        "青石市與雲杉公司簽投資協議\n何立群市長指出,青石市與雲杉公司簽訂投資協議,將帶來就業。",
        [("青石市", "雲杉公司")],
    ),
    "a speaker who only welcomes it": (
        "縣長何立群表示歡迎。青石縣政府與雲杉公司簽署協議。",
        [("青石縣政府", "雲杉公司")],
    ),
    "a day with its month": ("青石縣與雲杉縣於112年3月5日簽署友好協定。", [("青石縣", "雲杉縣")]),
    "a foundation that signs": ("青石縣與雲杉基金會簽立意向書。", [("青石縣", "雲杉基金會")]),
    "one after the other": ("青石縣與雲杉公司、南屏公司陸續簽署協議。", [("青石縣", "雲杉公司", "南屏公司")]),
}


@pytest.mark.parametrize(("text", "expected"), OF_THE_DAY.values(), ids=OF_THE_DAY)
def test_what_was_signed_on_the_day_is_given(text: str, expected: Pairs) -> None:
    assert [parties for parties, _, _ in signings(text)] == expected
