"""What a verb of making public stands by and is no release: parts of clauses, kinds without a name, papers of other days."""

import pytest

from generator.extract import acts
from tests.unit.extract.acts.test_acts import reading

REFUSED: dict[str, str] = {
    "announced elsewhere, told by a guest": "马洛总理表示,何立群市长昨天在东湖论坛上宣布的“十项伙伴行动”令人赞赏。",
    "a treaty that is left": "云岭国宣布暂停履行《北岭互助条约》,引发关注。",
    "a treaty that is prolonged": "两市宣布《东岭合作协定》延期并赋予其新的内涵。",
    "an occasion for something else": "会议指出,要以《云杉调解办法》出台为契机,规范调解活动。",
    "an anniversary": "今年是《青石湾区规划纲要》发布6周年,湾区面貌一新。",
    "the fifth year of it": "今年是《云杉强市纲要》印发的第五年。",
    "a count of rules": "到现在,各镇今年共发布近30条与“好河道”相关的技术规范与补助政策。",
    "since it came out": "《云杉山保护办法》出台以来,全市生态持续好转。",
    "since it came out, in plain words": "自云杉设备更新行动方案印发以来,各镇加快落实。",
    "still being written": "云杉河道治理方案也在抓紧研究出台。",
    "submitted": "两局拟好后报请出台东湖渔市建设工作方案。",
    "others are encouraged to": "云杉市鼓励商家出台节日配套促销政策。",
    "what others made": "节日来临,叠加各镇出台的云杉家电补贴政策,物流需求增长。",
    "so many did by now": "目前,已有24个县(区)正式印发了县级防灾行动方案。",
    "in a year that is past": "2019年,《青石湾区规划纲要》公布,定下了目标。",
    "at the end of a year": "2021年底,《云杉冷库发展规划》出台,给企业带来机遇。",
    "over the last years": "近年来,东岭县修订多部法规,出台《河岸长廊规划》,推进治理。",
    "people who go on line": "铁路部门派人带机具上线清扫、清除落叶。",
    "online and offline": "云杉市办起线上线下结合、逐村开展的讲堂。",
    "printed and begun": "北岭称对印发起军事行动,双方互有伤亡。",
    "brands that are counted": "今年已有累计超过600个品牌在东湖举办首发活动。",
    "routes that are counted": "云杉县发布精品线路超800条,推动农文旅融合。",
    "models that are counted": "眼下,完成登记上线的小程序有120款。",
    "books of a life": "他出版50余部专著、主编20余部教材,培养了许多学生。",
    "a headline's verb": "东湖茶展今天迎来新品集中发布。",
    "one of several things held": "论坛还安排了多场签约对接、渔业研究报告发布和参观活动。",
    "a policy without a name": "云杉县出台了补贴政策,帮助茶农。",
    "measures without a name": "新年伊始,各镇出台务实有效措施,谋划发展。",
    "measures in a figure": "云杉市推出春游“大礼包”,吸引游客。",
    "what describes a service": "江岭推出了“一站式”渔船服务平台,渔民可以申领。",
    "a painting that is shown": "在展馆核心位置,北宋林远的《春江晚渡图》震撼亮相。",
    "a theme": "三省联合推出以《青山之美》为主题的绘画课。",
    "a paper on a paper": "云杉市发布了关于修改《河道管理规定》的决定。",
    "a kind of business": "书展展示有声读物等新出版业态成绩。",
}
RELEASED: dict[str, tuple[str, list[str]]] = {
    "measures by what they are for": ("云杉市发布促进小微企业发展的27项措施。", ["促进小微企业发展的27项措施"]),
    "measures of an office": ("云杉税务局今天发布支持制造业发展的18条便民办税措施。", ["支持制造业发展的18条便民办税措施"]),
    "put on line and run": ("云杉市上线运行营商环境投诉监督平台。", ["营商环境投诉监督平台"]),
    "a plan announced": ("云岭议会宣布了“蓝湾计划”,投入10亿元。", ["蓝湾计划"]),
    "a list announced": ("评委会宣布“云杉十佳企业”名单。", ["“云杉十佳企业”名单"]),
    "in the running year": ("今年以来,东湖市出台《营商环境办法》,优化环境。", ["营商环境办法"]),
    "on a whole day": ("青石研究院2024年12月3日发布《东湖蓝皮书》。", ["东湖蓝皮书"]),
    "a book of that name": ("东湖书展上,新书《春江晚渡图》正式首发。", ["春江晚渡图"]),
    "what was built in three years": ("示范区今天发布三周年建设成果。", ["三周年建设成果"]),
    "a service by its name": ("江岭推出“江服办”线上服务平台。", ["江服办"]),
}


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED)
def test_no_release(text: str) -> None:
    assert [one.title.value for one in acts.find_releases(reading(text))] == []


@pytest.mark.parametrize(("text", "titles"), RELEASED.values(), ids=RELEASED)
def test_releases_beside_them(text: str, titles: list[str]) -> None:
    assert [one.title.value for one in acts.find_releases(reading(text))] == titles
