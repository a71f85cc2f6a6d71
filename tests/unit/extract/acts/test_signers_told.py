"""Who signs, where the words around tell it: a topic between the two, a head abroad, somebody for a body, two who met before."""

import pytest

from generator.extract import acts
from tests.unit.extract.acts.test_acts import reading

SIGNED: dict[str, tuple[str, list[tuple[tuple[str, ...], str | None, int | None]]]] = {
    "a topic between the two": ("松園大學就智慧醫療與柳溪醫院簽署合作備忘錄。", [(("松園大學", "柳溪醫院"), "合作備忘錄", 1)]),
    "a topic and those who sign in two clauses": (
        "松園大學就人才培育等面向,與柳溪電子簽訂產學合作意向書。",
        [(("松園大學", "柳溪電子"), "產學合作意向書", 1)],
    ),
    "a topic of two fields": (
        "松园集团就技术攻关和人才培养与柳溪市政府签署战略合作协议。",
        [(("松园集团", "柳溪市政府"), "战略合作协议", 1)],
    ),
    "a mayor abroad": (
        "柳溪市長何立群出訪北國,在結交姊妹市上頗有收穫,與嵐山省省會松園市簽署友好備忘錄。",
        [(("柳溪市", "松園市"), "友好備忘錄", 1)],
    ),
    "a town with its Latin name": (
        "柳溪市長何立群出訪北國,與格松(Gerson)市簽署友好備忘錄。\n格松市長說很高興。",
        [(("柳溪市", "格松市"), "友好備忘錄", 1)],
    ),
    "together with a president": (
        "柳溪市長何立群率團出訪。何市長於9日偕亞南商會林志遠會長共同簽署觀光備忘錄。",
        [(("亞南商會",), "觀光備忘錄", 1)],
    ),
    "somebody for a quoted body": (
        "以國家隊為目標的「柳溪影視基地」,今(8)日在市長何立群見證下,由文化局局長林志遠代表與松園大學校長馮毅簽署產學備忘錄。",
        [(("柳溪影視基地", "松園大學"), "產學備忘錄", 1)],
    ),
    "somebody for the city": (
        "柳溪市府今由農業局長林志遠代表與松園農會簽署合作備忘錄。",
        [(("柳溪市府", "松園農會"), "合作備忘錄", 1)],
    ),
    "two who sign for two lands": (
        "行政長官林志遠及北嶺省省長何立群今日代表兩地政府簽署《跨境合作安排》。",
        [(("林志遠", "何立群"), "跨境合作安排", 1)],
    ),
    "who went to whom": (
        "6月8日,柳溪市市长何立群率招商人员,前往松园陶瓷进行洽谈。双方举行了松园陶瓷分厂意向协议签约仪式。",
        [(("柳溪市", "松园陶瓷"), "松园陶瓷分厂意向协议", 1)],
    ),
    "who called on whom": (
        "云杉公司董事长谢文彬日前前往松园重工登门拜访。双方举行了砂轮采购意向协议签约仪式。",
        [(("云杉公司", "松园重工"), "砂轮采购意向协议", 1)],
    ),
    "who negotiated with whom": (
        "柳溪市市长何立群亲自前往松园陶瓷上门磋商。双方举行了瓷土供应意向协议签约仪式。",
        [(("柳溪市", "松园陶瓷"), "瓷土供应意向协议", 1)],
    ),
    "who saw whose works": (
        "柳溪县长何立群赴松园陶瓷实地考察。双方举行了釉料窑炉意向协议签约仪式。",
        [(("柳溪县", "松园陶瓷"), "釉料窑炉意向协议", 1)],
    ),
    "who talked with whom": (
        "柳溪县长何立群走访松园陶瓷当面商谈。双方举行了釉料窑炉意向协议签约仪式。",
        [(("柳溪县", "松园陶瓷"), "釉料窑炉意向协议", 1)],
    ),
    "who went to whom, in one sentence": (
        "柳溪县长何立群赴松园重工考察,双方就基地建设达成共识并签署意向协议。",
        [(("柳溪县", "松园重工"), "意向协议", 1)],
    ),
    "allies": ("松園金控結盟柳溪證券,簽署策略合作備忘錄。", [(("松園金控", "柳溪證券"), "策略合作備忘錄", 1)]),
    "hand in hand, strong with strong": (
        "松園電信與柳溪大學強強聯手,今簽署合作備忘錄。",
        [(("松園電信", "柳溪大學"), "合作備忘錄", 1)],
    ),
    "a deal by its quoted name": (
        "松園市政府今與柳溪銀行簽署「綠能產業融資」專案。",
        [(("松園市政府", "柳溪銀行"), "綠能產業融資", 1)],
    ),
    "how it is built and run, no party": ("引進民間量能 柳溪運動館完成ROT簽約", []),
    "whose offer was the best": (
        "今日與最優申請人柳溪股份有限公司簽訂投資契約。",
        [(("柳溪股份有限公司",), "投資契約", 1)],
    ),
    "others sign too": (
        "当天,松园陶瓷有限公司、柳溪灯饰有限公司及南岭风筝厂等进行了签约与挂牌仪式。",
        [(("松园陶瓷有限公司", "柳溪灯饰有限公司", "南岭风筝厂"), None, None)],
    ),
    "others sign too: 又": ("当天,柳溪公司、松园公司及南岭公司等又进行了签约。", [(("柳溪公司", "松园公司", "南岭公司"), None, None)]),
    "others sign too: 还": ("当天,柳溪公司、松园公司及南岭公司等还进行了签约。", [(("柳溪公司", "松园公司", "南岭公司"), None, None)]),
    "others sign too: 先后": ("当天,柳溪公司、松园公司及南岭公司等先后进行了签约。", [(("柳溪公司", "松园公司", "南岭公司"), None, None)]),
    "others sign too: 分别": ("当天,柳溪公司、松园公司及南岭公司等分别进行了签约。", [(("柳溪公司", "松园公司", "南岭公司"), None, None)]),
    "others sign too: 集中": ("当天,柳溪公司、松园公司及南岭公司等集中进行了签约。", [(("柳溪公司", "松园公司", "南岭公司"), None, None)]),
    "others sign too, one by one": ("当天,柳溪公司、松园公司及南岭公司等陆续签约。", [(("柳溪公司", "松园公司", "南岭公司"), None, None)]),
    "they sign again": ("当天,柳溪公司与松园公司又进行了签约。", [(("柳溪公司", "松园公司"), None, 1)]),
    "a loan for works": (
        "松园银行昨天向柳溪海堤加固项目贷款三千万欧元,展开合作。\n市长何立群出席签约仪式并致辞。",
        [(("松园银行",), "柳溪海堤加固项目", 1)],
    ),
    "a loan to a firm": (
        "松园银行向柳溪集团有限公司贷款5亿元,昨天举行签约仪式。",
        [(("松园银行", "柳溪集团有限公司"), None, 1)],
    ),
    "a loan of which nothing was signed": ("松园银行昨天向柳溪海堤加固项目贷款三千万欧元。", []),
}


@pytest.mark.parametrize(("text", "expected"), SIGNED.values(), ids=SIGNED)
def test_who_signs_is_told(text: str, expected: list[tuple[tuple[str, ...], str | None, int | None]]) -> None:
    found = acts.find_signings(reading(text))
    told = [(tuple(party.value for party in one.parties), one.subject.value if one.subject else None, one.count) for one in found]
    assert told == expected
