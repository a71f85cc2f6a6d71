"""Who signs with whom: one with each of several, all together, a class of bodies, and names told by less than the name."""

import pytest

from generator.extract.record import extract
from tests.quality.collection import source_of
from tests.unit.extract.acts.test_acts import signings

Pairs = list[tuple[str, ...]]

PARTIES: dict[str, tuple[str, Pairs]] = {
    "a name that is a word of the language, behind the conjunction": ("青石集团与白鹭签署合作协议。", [("青石集团", "白鹭")]),
    "one of several characters": ("東湖銀行與橙色巴士昨日簽署合作備忘錄。", [("東湖銀行", "橙色巴士")]),
    "one at the head of its clause": ("白鹭和东湖大学签署合作协议。", [("白鹭", "东湖大学")]),
    "no name: those of a kind": ("青石县与贫困户签订协议。", [("青石县",)]),
    "no name: persons of a kind": ("东湖公司与校友签署捐赠协议。", [("东湖公司",)]),
    "one that signs together with others, told in the clause before": (
        "青石边检站会同北岭海关、南屏海事处,三方在东港码头共同签署《联防备忘录》。",
        [("青石边检站", "北岭海关", "南屏海事处")],
    ),
    "an association with 同 behind it": ("東湖協會同青石公司簽署合作協議。", [("東湖協會", "青石公司")]),
    "clubs that become brothers": ("青石東區扶輪社與北嶺松濤扶輪社8月24日締結兄弟社。", [("青石東區扶輪社", "北嶺松濤扶輪社")]),
    "two with a dot between them, in the name of the ceremony": ("云杉集团·青石县战略合作签约仪式昨日举行。", [("云杉集团", "青石县")]),
    "a list that is counted as firms": (
        "青石银行昨日与岭南高速、云杉集团、东湖环保等4家企业分别签署授信协议。",
        [("青石银行", "岭南高速"), ("青石银行", "云杉集团"), ("青石银行", "东湖环保")],
    ),
    "those who see others sign": (
        "青石銀行行長何立群、北嶺局局長馮毅出席儀式並共同見證雲杉公司與東湖大學、南屏學院簽署合作協議。",
        [("雲杉公司", "東湖大學", "南屏學院")],
    ),
    "before whom it was signed, first": (
        "在市长何立群、青石银行行长冯毅共同见证下,东湖公司与南屏大学签署合作协议。",
        [("东湖公司", "南屏大学")],
    ),
    "a centre in quotation marks, behind who set it up": (
        "由青石大學發起、北嶺市政府出資成立的「雲杉觀鳥中心」,與東湖大學簽署合作備忘錄。",
        [("雲杉觀鳥中心", "東湖大學")],
    ),
    "who sign for three sides by their kinds": (
        "昨天,青石市茶叶局、北岭茶业公司的客人到我校做客。副校长何立群,青石市茶叶局局长冯毅,北岭茶业公司总经理蔡云在座。\n茶后,何立群副校长、蔡云总经理、冯毅局长分别代表校企政三方签署了合作协议。",
        [("我校", "北岭茶业公司", "青石市茶叶局")],
    ),
    "a guest with honours and a group, at a place with a partner": (
        "北嶺茶商總會永遠名譽會長、青石茶業集團董事會主席馮毅再次來訪,並於日前在雲杉城與雲杉省政府簽署種茶合作協議。",
        [("青石茶業集團", "雲杉省政府")],
    ),
    "a dateline in Chinese numerals": (
        "中社云杉六月二十二日电 (林夕)青石省政府今日与北岭区政府签订协议,赠送一口古钟。",
        [("青石省政府", "北岭区政府")],
    ),
    "towns that are only counted": (
        "湖邊三鄉鎮與五所大學在議長何立群見證下,3日簽署種茶策略聯盟。",
        [],
    ),
    "a region without the state that its treaty names": (
        "昨天,《中华人民共和国青石特别行政区与东湖共和国渔业协定》签署仪式举行。",
        [("青石特别行政区", "东湖共和国")],
    ),
    # Rows of pairs, those who are only counted, and who stands for whom.
    "pairs of short names, one after the other": (
        "昨天,青石海运与北川航空、云杉风投与南屏通信分别签署合作协议。",
        [("青石海运", "北川航空"), ("云杉风投", "南屏通信")],
    ),
    "three with one on something to be furthered": (
        "青石酒庄公司、北川粮行公司和南屏农场与云杉大学就促进粮食深加工签署《技术服务协议》。",
        [("青石酒庄公司", "北川粮行公司", "南屏农场", "云杉大学")],
    ),
    "two in a title without a conjunction": ("《云杉大学 青石集团共建协议》签约仪式昨日举行。", [("云杉大学", "青石集团")]),
    "a county before what school and place do together": (
        "5月12日上午,云杉大学—青石县校地合作签约仪式在青石会堂举行。",
        [("云杉大学", "青石县")],
    ),
    "two who build something": ("由青石集团与云杉大学共建的北川研究院签约仪式5月12日举行。", [("青石集团", "云杉大学")]),
    "one who takes the other by the hand": ("5月12日,北川港务集团正式牵手云杉航运,双方签署战略合作协议。", [("北川港务集团", "云杉航运")]),
    "bodies of lands that are only counted": ("青石大學日前與美國、日本、韓國共5所大學簽署姊妹校合作備忘錄。", [("青石大學",)]),
    "bodies that are counted, then named": (
        "青石高中6日與南國東河州三所高中簽署交流備忘錄。校長林嵐致詞。這三所高中分別為西河高中、北河高中及中河高中。",
        [("青石高中", "西河高中", "北河高中", "中河高中")],
    ),
    "others who sign the same": (
        "青石渔业公司与北川支公司签订养殖保险协议。当天签订养殖保险协议的还有南屏水产有限公司和岚山养殖场,共20户。",
        [("青石渔业公司", "北川支公司"), ("南屏水产有限公司",), ("岚山养殖场",)],
    ),
    "a treaty that names the state before a party": (
        "岚山特别行政区与东河共和国签署《中华人民共和国岚山特别行政区与东河共和国航班协定》。",
        [("岚山特别行政区", "东河共和国")],
    ),
    "somebody whose body was told": (
        "云杉医院院长林岚说明来意。林岚与北川区卫生局、南屏区卫生局代表签署协议。",
        [("云杉医院", "北川区卫生局", "南屏区卫生局")],
    ),
    # One with each of several.
    "an office with firms that invest": (
        "县工业园区管委会与青石新材料有限公司、南屏玻璃制品有限公司签订项目协议。",
        [("县工业园区管委会", "青石新材料有限公司"), ("县工业园区管委会", "南屏玻璃制品有限公司")],
    ),
    "an office with firms in an alliance": (
        "县政府与青石新材料有限公司、南屏玻璃制品有限公司签订战略合作协议。",
        [("县政府", "青石新材料有限公司", "南屏玻璃制品有限公司")],
    ),
    "three sides of an investment": (
        "县政府与青石新材料有限公司、南屏玻璃制品有限公司三方签订投资协议。",
        [("县政府", "青石新材料有限公司", "南屏玻璃制品有限公司")],
    ),
    "an office with a firm and a school": (
        "县政府与青石新材料有限公司、南屏大学签订投资协议。",
        [("县政府", "青石新材料有限公司", "南屏大学")],
    ),
    "a bank with those who borrow": (
        "青石银行与云杉材料有限公司、南屏玻璃有限公司签订授信协议。",
        [("青石银行", "云杉材料有限公司"), ("青石银行", "南屏玻璃有限公司")],
    ),
    "a loan of a syndicate": (
        "青石银行与云杉材料有限公司、南屏玻璃有限公司签订银团贷款协议。",
        [("青石银行", "云杉材料有限公司", "南屏玻璃有限公司")],
    ),
    "a college with several schools": (
        "青石学院与云杉中学、南屏中学签署优质生源基地协议。",
        [("青石学院", "云杉中学"), ("青石学院", "南屏中学")],
    ),
    "firms as many as are named": (
        "青石大学与云杉公司、南屏公司、东湖公司等3家企业签署合作协议。",
        [("青石大学", "云杉公司"), ("青石大学", "南屏公司"), ("青石大学", "东湖公司")],
    ),
    "more firms than are named": (
        "青石大学与云杉公司、南屏公司等6家企业签署合作协议。",
        [("青石大学", "云杉公司", "南屏公司")],
    ),
    "firms that sign together": (
        "青石大学与云杉公司、南屏公司两家公司共同签署合作协议。",
        [("青石大学", "云杉公司", "南屏公司")],
    ),
    "the last of a list behind 及, counted": (
        "青石大学与云杉、南屏及东湖3家公司签署合约。",
        [("青石大学", "云杉"), ("青石大学", "南屏"), ("青石大学", "东湖")],
    ),
    # Pairs in clauses.
    "the last pair in the clause of the verb": (
        "青石银行与东湖公司,云杉银行与石岭公司,南屏银行与北岭公司分别签订授信协议。",
        [("青石银行", "东湖公司"), ("云杉银行", "石岭公司"), ("南屏银行", "北岭公司")],
    ),
    "a pair that does something else before": (
        "昨天,青石公司与云杉公司达成一致,南屏公司与东湖公司签署合作协议。",
        [("南屏公司", "东湖公司")],
    ),
    "a pair in what it is for": ("为落实青石市与云杉市,南屏公司与东湖公司签署合作协议。", [("南屏公司", "东湖公司")]),
    # A class of bodies on the other side.
    "with the representatives of firms": ("来自法国、韩国的企业代表与青石市政府签署合作协议。", [("青石市政府",)]),
    "with investors": ("青石市政府与投资商现场签署合作协议。", [("青石市政府",)]),
    "with a supplier that has a name": ("青石公司与供应商云杉公司签署合作协议。", [("青石公司", "云杉公司")]),
    "hospitals that are counted": ("青石大学的6家直属附属医院也分别与东湖第二医院签署合作协议。", [("东湖第二医院",)]),
    "each of a class with a class": ("各银行业金融机构与企业现场达成意向协议2.36亿元。", [()]),
    # Words that join two.
    "an ampersand": ("青石集团&云杉银行战略合作签约仪式在东湖酒店举行。", [("青石集团", "云杉银行")]),
    "hand in hand": ("青石集团牵手云杉银行签署战略合作协议。", [("青石集团", "云杉银行")]),
    "with joined hands": ("青石集团联手云杉大学签约共建研究院。", [("青石集团", "云杉大学")]),
    "with another at its side": (
        "青石公司携云杉公司与南屏市政府签署合作协议。",
        [("青石公司", "云杉公司", "南屏市政府")],
    ),
    "a firm whose name begins with 携": ("青石公司与携程公司签署合作协议。", [("青石公司", "携程公司")]),
    "a conjunction written twice": ("县住建局与与云杉环境有限公司签订合作协议。", [("县住建局", "云杉环境有限公司")]),
    "a comma and a conjunction": ("青石公司与云杉公司、以及南屏公司签署合作协议。", [("青石公司", "云杉公司", "南屏公司")]),
    # Names told by less, or with more before them.
    "our school": ("本校與日本國立雲杉大學一月十日簽署合約,締結為姊妹校。", [("本校", "日本國立雲杉大學")]),
    "this time is nobody": ("本次与青石集团签署合作协议。", [("青石集团",)]),
    "our city, and its government later": (
        "2月21日,我市与青石设计院有限公司签订框架协议。\n市长武凯代表市政府与青石设计院有限公司签订了框架协议。",
        [("市政府", "青石设计院有限公司")],
    ),
    "a pair by the first characters of two cities": (
        "北岭省青石、南屏两市举行招商大会。会上,青石市宝山区与南屏市翠亭新区签订融合框架协议。此外,青南两地还签订交通一体化合作协议。",
        [("青石市宝山区", "南屏市翠亭新区"), ("青石", "南屏")],
    ),
    "characters that begin no two cities of the text": ("此外,青南两地还签订交通一体化合作协议。", []),
    "the heads of two schools, named alone": (
        "國立雲杉科大及國立南屏大學加強技術合作,由覺明修與薛富明兩校校長代表共同簽署合作協議書。",
        [("國立雲杉科大", "國立南屏大學")],
    ),
    "the heads of two schools that stand there": (
        "雲杉科技大學、南屏大學兩校校長共同簽署合作協議書。",
        [("雲杉科技大學", "南屏大學")],
    ),
    "a state before its city": ("中華民國(臺灣)青石市與雲杉國南屏城21日締結姊妹市。", [("青石市", "雲杉國南屏城")]),
    "a day in figures before the name": (
        "date 2025-11-20 青石市議會與雲杉町議會正式簽署友好交流協定。",
        [("青石市議會", "雲杉町議會")],
    ),
    "a ceremony set for a day": (
        "青石基督教醫院與雲杉醫學大學訂於3月8日（星期一）舉行學術合作簽約典禮。",
        [("青石基督教醫院", "雲杉醫學大學")],
    ),
    "what it is about, behind the name": ("青石醫院與雲杉醫學大學學術合作簽約典禮舉行。", [("青石醫院", "雲杉醫學大學")]),
    "what a party signs as": ("青石集团作为发起方与云杉银行签署了合作协议。", [("青石集团", "云杉银行")]),
    "what a party signs as, in a clause": (
        "青石集团作为牵头单位,与云杉银行签署了合作协议。",
        [("青石集团", "云杉银行")],
    ),
    "the committee's secretary and the head of the county": (
        "南屏县委书记林志远、县长罗敏与云杉集团董事长冯毅签署投资协议。",
        [("南屏县", "云杉集团")],
    ),
    "on behalf of the foundation": (
        "青石教育基金会理事林志远代表基金会与云杉集团签署捐赠协议。",
        [("青石教育基金会", "云杉集团")],
    ),
    "where the reporter has it from": (
        "记者从青石公司获悉,该公司与云杉公司签署战略合作协议。",
        [("青石公司", "云杉公司")],
    ),
    "two in a picture": ("林志远(右)与冯毅(左)签署合作备忘录。", []),
    "two bodies in a picture": ("青石集团(右)与云杉银行(左)签署合作备忘录。", [("青石集团", "云杉银行")]),
    "what they decided before": (
        "青石学院和云杉集团有限公司决定共建产业学院,并签署协议。",
        [("青石学院", "云杉集团有限公司")],
    ),
    "a visit": ("青石集团到云杉银行洽谈合作并签署协议。", [("青石集团", "云杉银行")]),
    "who holds the meeting at which others sign": (
        "青石银行总部、青石市工商联联合举办民营企业与商业银行对接暨签约活动。10家银行与30家企业现场签署授信协议,涉及金额1200多亿元。",
        [()],
    ),
    "a headline with more before the name": (
        "青石新聞南屏市與雲杉市締結姊妹市\n南屏市與雲杉市21日締結姊妹市。",
        [("南屏市", "雲杉市")],
    ),
    # One more of the same two.
    "two more by the titles": (
        "青石大学与南屏市人民政府签署战略合作协议。双方代表还签订了《共建甲光中心合作协议》《共建中试基地协议》。",
        [("青石大学", "南屏市人民政府")] * 3,
    ),
    "one more": ("青石大学与云杉大学签署合作协议。两校还签署了学生交换备忘录。", [("青石大学", "云杉大学")] * 2),
    "the same once more": ("青石大学与云杉大学签署合作协议。两校还签署了合作协议。", [("青石大学", "云杉大学")]),
    "other persons for the same two": (
        "青石集团董事长林志远与云杉银行行长冯毅签署战略合作协议,青石集团副总经理罗敏与云杉银行副行长邹凯签署授信协议。",
        [("青石集团", "云杉银行")] * 2,
    ),
    # Lists.
    "the firms that signed": ("签约企业包括云杉公司、青石集团。", [("云杉公司",), ("青石集团",)]),
    "how many firms, and which": (
        "本次共有12家企业签约,包括云杉公司、青石集团等。",
        [("云杉公司",), ("青石集团",)],
    ),
    "kinds of firms": ("签约单位包括政府部门、企业、高校。", []),
    "the firms of last year": ("去年签约企业包括云杉公司、青石集团。", []),
    "projects with sums, by their firms": (
        "签约项目分别是总投资5.8亿元的青石涂料有限公司年产4万吨涂料项目,总投资5.5亿元的南屏环保有限公司研发中心项目。",
        [("青石涂料有限公司",), ("南屏环保有限公司",)],
    ),
    "firms that invest to build": (
        "会上签约2个项目。其中,青石涂料有限公司投资5.8亿元建设涂料项目,南屏环保有限公司投资5.5亿元建设研发中心项目。",
        [(), ("青石涂料有限公司",), ("南屏环保有限公司",)],
    ),
    # Sums told of classes.
    "two sums of two rounds": (
        "在青20家银行同60户企业进行了现场签约,签约金额1315亿元;同63户企业进行视频签约,签约金额328亿元。",
        [(), ()],
    ),
    "the sum of the headline": (
        "青石10家银行向30家企业签约授信1200多亿元\n4月18日,10家银行与30家企业现场签署授信协议,涉及金额1200多亿元。",
        [()],
    ),
    # What stands behind a name, and what two do who are named before it.
    "many signings at once": (
        "签约仪式上,青石县与云杉集团、南屏集团、东湖公司进行了集中签约。",
        [("青石县", "云杉集团"), ("青石县", "南屏集团"), ("青石县", "东湖公司")],
    ),
    "a project behind the name of a firm": (
        "青石县人民政府与云杉有限公司智能装备产业园项目签约仪式在县行政中心举行。",
        [("青石县人民政府", "云杉有限公司")],
    ),
    "a branch behind the name of a firm": (
        "青石县人民政府与云杉有限公司东湖分公司战略合作签约仪式举行。",
        [("青石县人民政府", "云杉有限公司东湖分公司")],
    ),
    "a unit named by its work": ("云杉公司与青石市科技局签约仪式举行。", [("云杉公司", "青石市科技局")]),
    "work that is the topic": ("云杉公司与青石大学科研合作签约仪式举行。", [("云杉公司", "青石大学")]),
    "who invests in the project": ("5月3日,云杉集团投资10亿元的装备产业园项目签约落户青石县。", [("云杉集团",)]),
    "the same office on both sides": (
        "青石区教育局、卫健局分别与云杉县教育局、卫健局签订结对协议。",
        [("青石区教育局", "云杉县教育局"), ("卫健局", "卫健局")],
    ),
    "what two will found": (
        "云杉大学与青石市政府将共建研究院。3月9日,双方签署共建协议。",
        [("云杉大学", "青石市政府")],
    ),
    "those of the place": ("来自各地的15家采购商与当地合作社签订采购协议。", []),
    "an organisation of states": (
        "国际候鸟组织与青石市政府签署谅解备忘录。",
        [("国际候鸟组织", "青石市政府")],
    ),
    "whom a place sends to sign": ("青石市组织企业与云杉公司签约。", []),
    "three schools that ally": (
        "青石大學、雲杉大學、南屏大學三校結盟簽約。",
        [("青石大學", "雲杉大學", "南屏大學")],
    ),
    "a high school before 等": (
        "青石大學與雲杉高中、南屏高中等12所高中簽署策略聯盟。",
        [("青石大學", "雲杉高中", "南屏高中")],
    ),
    "who they are, behind how many": (
        "香港青石學院與內地兩所大學簽署合作協議，包括雲杉大學及南屏大學。",
        [("香港青石學院", "雲杉大學", "南屏大學")],
    ),
    "what they found first": (
        "青石集团与云杉银行、南屏大学共同发起成立青石基金,并签署合作协议。",
        [("青石集团", "云杉银行", "南屏大学")],
    ),
    "two titles": ("青石集团与云杉银行签署了《战略合作协议》和《银企合作协议》。", [("青石集团", "云杉银行")] * 2),
    "one of two titles again": (
        "青石集团与云杉银行签署了《战略合作协议》和《银企合作协议》。随后双方签署了《战略合作协议》。",
        [("青石集团", "云杉银行")] * 2,
    ),
    "who stands for the two sides": (
        "签约双方代表为青石公司董事长林志远、云杉公司总经理冯毅。",
        [("青石公司", "云杉公司")],
    ),
    "a head of nobody knows what, with each": (
        "校长林志远分别与云杉集团总裁冯毅、南屏公司总经理罗敏签署共建协议。",
        [("云杉集团",), ("南屏公司",)],
    ),
    "a head of what the sentence is about, with each": (
        "青石大学举行签约仪式,校长林志远分别与云杉集团总裁冯毅、南屏公司总经理罗敏签署共建协议。",
        [("青石大学", "云杉集团"), ("青石大学", "南屏公司")],
    ),
    # Gifts.
    "giver and taker": ("青石集团向云杉大学捐赠1000万元,双方签署捐赠协议。", [("青石集团", "云杉大学")]),
    "a giver whose head gives": (
        "青石集团董事长林志远向云杉大学捐赠1000万元。会上,双方签署捐赠协议。",
        [("青石集团", "云杉大学")],
    ),
    "for the foundation, with a head of the giver": (
        "青石有限公司向云杉大学教育基金会捐赠仪式举行。冯毅代表基金会与林志远董事长签署捐赠协议。",
        [("青石有限公司", "云杉大学教育基金会")],
    ),
    "several givers": ("青石集团、南屏公司向云杉大学捐赠1000万元,双方签署捐赠协议。", [()]),
    "two gifts": ("青石集团向云杉大学捐赠1000万元,南屏公司向东湖医院捐赠药品,双方签署捐赠协议。", [()]),
    "a gift without a paper": ("会上,青石集团向云杉大学捐赠1000万元。", []),
    "what two offices countersign": (
        "青石区检察院与云杉区检察院会签协作协议。",
        [("青石区检察院", "云杉区检察院")],
    ),
    "those who sign for many": (
        "会上,云杉公司、南屏公司作为代表上台签约。",
        [("云杉公司", "南屏公司")],
    ),
    "one with two, each about something": (
        "青石县与上海云杉公司就装备项目、与杭州南屏公司就食品项目签署合作协议。",
        [("青石县", "上海云杉公司"), ("青石县", "杭州南屏公司")],
    ),
    "who buys and who sells": ("采购方云杉超市与供货方南屏合作社签订合同。", [("云杉超市", "南屏合作社")]),
    "a professor's group": ("云杉大学教授林志远团队与南屏公司签订技术转让合同。", [("云杉大学", "南屏公司")]),
    "what three build": (
        "由云杉大学、南屏公司、青石市科技局三方共建的研究院正式签约。",
        [("云杉大学", "南屏公司", "青石市科技局")],
    ),
    "and several bodies more": (
        "青石研究院与云杉大学、南屏公司等多家单位签订战略合作协议。",
        [("青石研究院", "云杉大学", "南屏公司")],
    ),
    "bodies that nobody names": ("会上,各有关单位与云杉公司签署合作协议。", [()]),
    "the governments of two counties": ("青石县和云杉县两县政府签订协议。", [("青石县", "云杉县")]),
    "a firm of the state": ("央企青石集团与云杉省签署战略合作协议。", [("青石集团", "云杉省")]),
    "kinds of firms, no firm": ("青石市就业局与国企和大型民企签署就业合作协议。", []),
    "associations that are counted": (
        "青石区与云杉协会、北岭商会、东湖总会三家商协会签署招商合作协议。",
        [("青石区", "云杉协会"), ("青石区", "北岭商会"), ("青石区", "东湖总会")],
    ),
    "a partner from a land": ("青石集团与来自北国的云杉公司签署合作协议。", [("青石集团", "云杉公司")]),
    "partners from lands, nobody's name": ("青石集团与来自北省、南省的企业签署合作协议。", []),
    # Visits.
    "a guest who is received": (
        "青石市长林志远会见云杉集团董事长冯毅一行,双方签署战略合作协议。",
        [("青石市", "云杉集团")],
    ),
    "a guest who is received by nobody's head": ("市长林志远会见云杉集团董事长冯毅一行,双方签署战略合作协议。", [()]),
    "a delegation to us, then two who sign": (
        "3月9日,云杉国南屏大学校长冯毅率团访问我校,校长林志远与冯毅签署合作备忘录。",
        [("云杉国南屏大学", "我校")],
    ),
    "a visit told sentences before": (
        "3月9日,青石大学校长林志远一行访问云杉大学。云杉大学校长冯毅会见了来宾。双方签署了校际合作协议。",
        [("青石大学", "云杉大学")],
    ),
    "pairs behind a colon": (
        "会上进行了签约:青石市政府与云杉大学;青石市科技局与云杉大学科研院。",
        [("青石市政府", "云杉大学"), ("青石市科技局", "云杉大学科研院")],
    ),
    "no pairs behind a colon": ("会后签约:双方将继续合作。", []),
    # What stands around a name, and names told in full elsewhere.
    "a dateline of an agency with a blank": (
        "北岭网 香港8月21日电 香港启明港21日与云州市南屏合作区管理局(“南屏管理局”)再度签署合作备忘录。",
        [("香港启明港", "云州市南屏合作区管理局")],
    ),
    "the department of a bureau": (
        "嵐山天文台台長林志遠與中央氣象局國際合作司司長何立群交換合作安排。",
        [("嵐山天文台", "中央氣象局")],
    ),
    "a department of a university": ("青石營造公司與北川大學土木系簽署產學合作備忘錄。", [("青石營造公司", "北川大學土木系")]),
    "what a signing was for both": (
        "青石市松嶺鄉與雲杉縣北川市16日簽署友好交流協定,成為青石市與雲杉縣史上首次締結姊妹市。",
        [("青石市松嶺鄉", "雲杉縣北川市")],
    ),
    "an agreement held up": ("北嶺大學與青石商工簽署合作協議。北嶺大學與青石商工 展示簽訂之合作協議。", [("北嶺大學", "青石商工")]),
    "a school for short": (
        "南屏大學近日與海軍軍官學校續約。由南屏大學校長林志遠與海軍官校校長何立群代表簽署合作協議。",
        [("南屏大學", "海軍官校")],
    ),
    "a university by one character and its kind": (
        "國立南屏科技大學成立實驗室。南科大副校長林志遠與青石機電公司副總經理何立群簽署合作備忘錄。",
        [("南科大", "青石機電公司")],
    ),
    "one of two universities by one character": (
        "南屏科技大學與青南科技大學參加。南科大副校長林志遠與青石機電公司副總經理何立群簽署合作備忘錄。",
        [("南科大", "青石機電公司")],
    ),
    "by whom each signs": ("青石大学由校长林志远、北川集团由总经理何立群代表签约。", [("青石大学", "北川集团")]),
    "a visit last month": (
        "加國嵐山大學(Lan Shan University)上月3日派員與本校簽訂姊妹校,本校由副校長林志遠、加國嵐山大學由院長何立群代表簽約。",
        [("加國嵐山大學", "本校")],
    ),
    "bodies counted with one named, then all": (
        "北川縣政府今天與雲杉大學等國內3所大學簽署策略聯盟。北川縣政府今天與雲杉大學、青石大學和松嶺大學簽訂策略聯盟。",
        [("北川縣政府", "雲杉大學", "青石大學", "松嶺大學")],
    ),
    "no firm inside the name of another": (
        "北川捷運公司今日與青石大學簽署備忘錄。川捷公司董事長林志遠與青石大學校長何立群一同簽署「產學接軌」合作備忘錄。",
        [("北川捷運公司", "青石大學")],
    ),
    "whom another brought together": (
        "北川市工商策進會為協助產業,昨晚牽線北川市廠商協進會與青石大學簽署產學合作意向書。",
        [("北川市廠商協進會", "青石大學")],
    ),
    "for whom somebody with two posts signs": (
        "松嶺公司董事長兼北川市廠商協進會理事長林志遠響應理念,今(6)日代表北川市廠商協進會,與青石大學、南屏高工共同簽訂合作備忘錄。",
        [("北川市廠商協進會", "青石大學", "南屏高工")],
    ),
    "an office that prepares a firm": (
        "雙方由青風電力公司籌備處執行長林志遠、漁業研究中心主任何立群代表簽約。",
        [("青風電力公司籌備處", "漁業研究中心")],
    ),
    "those counted a clause before": (
        "北川捷運公司今日與青石大學系統3所大學,包括南屏、松嶺及雲杉大學簽署合作備忘錄。",
        [("北川捷運公司", "南屏", "松嶺", "雲杉大學")],
    ),
    "a head who leads a visit that day": (
        "青石市長林志遠今日率隊赴日,與嵐山市長石田一郎簽署友好交流備忘錄。",
        [("青石市", "嵐山市")],
    ),
    "where they sign by one character": ("香港青石會與深州市海外聯誼會日前在港簽署合作協議。", [("香港青石會", "深州市海外聯誼會")]),
    # Whose name was cut, or who was left out.
    "a partner of its own in a land": ("青石船务公司与其泰国合作伙伴云杉港务有限公司签署协议。", [("青石船务公司", "云杉港务有限公司")]),
    "a partner in one's own land": ("北川电机公司与其中国合作伙伴青石集团签署协议。", [("北川电机公司", "青石集团")]),
    "a firm and one of its own": ("云杉茶业公司及其子公司青石茶行与东湖大学签署协议。", [("云杉茶业公司", "青石茶行", "东湖大学")]),
    "a firm and whose it is, the last a clause on": (
        "青石集团13日与云杉航运公司及其母公司北川海运,以及南屏港务有限公司签署四方《拖船租用备忘录》。",
        [("青石集团", "云杉航运公司", "北川海运", "南屏港务有限公司")],
    ),
    "an alliance that two names make": (
        "青石研究院與北嶺茶業推廣暨行銷聯盟,今(8)日共同簽署備忘錄。",
        [("青石研究院", "北嶺茶業推廣暨行銷聯盟")],
    ),
    "firms in Latin letters before the last": (
        "北嶺市政府與青石控股集團旗下的 Kumo Foods、株式會社 Aokuma 及南屏青果合作社共同簽署採購備忘錄。",
        [("北嶺市政府", "Kumo Foods", "株式會社 Aokuma", "南屏青果合作社")],
    ),
    "a person with two posts and a Latin name": (
        "北嶺市長林志遠及Aokuma.com副總裁暨東亞區總經理Anna Maria Rossi今(6)日於溫泉會館簽署香菇採購備忘錄。",
        [("北嶺市", "Aokuma.com")],
    ),
    "the department of a brand": ("北嶺市長林志遠與Aokuma台灣品牌行銷總監何立群簽署合作備忘錄。", [("北嶺市", "Aokuma")]),
    "a body that is called for a person": (
        "北嶺市長林志遠昨天與協辦單位財團法人何立群科學教育基金會馮毅執行長簽署備忘錄。",
        [("北嶺市", "財團法人何立群科學教育基金會")],
    ),
    "in a list, the class behind 等": (
        "青石旅館與北嶺長老會及南屏長老教會東區會等山城教會代表一同簽署備忘錄。",
        [("青石旅館", "北嶺長老會", "南屏長老教會東區會")],
    ),
    "who held the office then": ("時任水利局局長林志遠與青石公司董事長馮毅簽署備忘錄。", [("水利局", "青石公司")]),
    "from this year": ("青石市明年起也和云杉书城签约,每年添书。", [("青石市", "云杉书城")]),
    "a notice that says so": ("青石港务发布公告称与云杉船业公司签约。", [("青石港务", "云杉船业公司")]),
    "a secretary of a region": ("政務司司長林志遠與青石博物館館長馮毅簽署《共建書庫協議》。", [("政務司", "青石博物館")]),
    "a stamp of the day": ("1120714-南屏區公所與青石農場簽署支援協定。", [("南屏區公所", "青石農場")]),
    "who answers a call": ("青石獅子會響應局長號召,特別與北嶺教育局簽訂備忘錄。", [("青石獅子會", "北嶺教育局")]),
    # The body of a person is told elsewhere.
    "a mayor by the title alone": (
        "北嶺市長林志遠致詞。契約由市長林志遠與青石建設公司董事長馮毅簽署,協議即日生效。",
        [("北嶺市", "青石建設公司")],
    ),
    "a ceremony by a mayor": (
        "北嶺市長林志遠致詞。訂約儀式由市長林志遠、青石電器公司總裁馮毅代表進行簽約。",
        [("北嶺市", "青石電器公司")],
    ),
    "another head, by no name that was read": (
        "北嶺市長林志遠歡迎來賓。林志遠任內第三次赴歐,與青岡市(Aokuma)奧爾森市長(Olsen)共同簽署備忘錄。",
        [("北嶺市", "青岡市")],
    ),
    "a mayor who is there": ("北嶺市長林志遠也到場參加,並與青石書院簽署備忘錄。", [("北嶺市", "青石書院")]),
    "who came, a clause on": ("俄罗斯总统林德14日与到访的伊朗总统哈桑举行会谈,双方签署贸易条约。", [("俄罗斯", "伊朗")]),
    # With nothing behind the verb.
    "who stand for both": (
        "「青石站開發案」簽約儀式昨日舉行,由北嶺市政府地政局局長林志遠與青石建設公司副總馮毅代表雙方完成簽署。",
        [("北嶺市政府地政局", "青石建設公司")],
    ),
    "who sign together": ("簽約儀式由北嶺市教育局局長林志遠與青石文教基金會執行長馮毅共同簽署。", [("北嶺市教育局", "青石文教基金會")]),
    "for the governments of two lands": (
        "由東湖國外交部長林志遠與北川國外交部長馮毅代表兩國政府簽署協定。",
        [("東湖國外交部", "北川國外交部")],
    ),
    # Ceremonies.
    "a meeting with the press": ("青石綠能、云杉電力公司今(5)日舉行合資簽約記者會。", [("青石綠能", "云杉電力公司")]),
    "the holder with the one that it names": (
        "北嶺市消防局舉辦「訓練場啟用暨青石大學救護備忘錄簽署儀式」。",
        [("北嶺市消防局", "青石大學")],
    ),
    "held with one": ("南屏區農會今日舉行與青石超市的配送合作簽約儀式。", [("南屏區農會", "青石超市")]),
    "two who hold more than that": (
        "云杉農產股份有限公司與青石百貨今(9)日舉辦上架發表會暨簽約儀式。",
        [("云杉農產股份有限公司", "青石百貨")],
    ),
    "a title that names the other": ("北嶺市長林志遠昨天簽署「北嶺市與青岡市互為友誼城市意向書」。", [("北嶺市", "青岡市")]),
    # Two lands by one character each, and papers of states.
    "one's own and another": ("峰会期间,中越双方签署18份双边合作文件。", [("中越双方",)]),
    "papers that begin relations": ("泰国总理林德见证友邦青石共和国与北川共和国签署建交公报。", [("青石共和国", "北川共和国")]),
    "envoys at one place": ("青石國駐臺大使林志遠與北川國駐臺大使馮毅簽署建交公報。", [("青石國", "北川國")]),
    "who is to do something first": (
        "今(9)日環保局將護鳥行動走入漁村,與青石賞鳥協會簽訂守護意向書。",
        [("環保局", "青石賞鳥協會")],
    ),
    "what it is paid from": (
        "北嶺市政府民政局運用公益盈餘基金,結合各界推動方案,今(4)日與青石營造公司、云杉旅館簽署備忘錄。",
        [("北嶺市政府民政局", "青石營造公司", "云杉旅館")],
    ),
    "lands in a list": ("泰國與越南、日本及印度尼西亞就供水簽訂了「河水議定書」。", [("泰國", "越南", "日本", "印度尼西亞")]),
    "that which will be": ("青石協會與云杉協會,會簽訂合作協議。", []),
    "two heads who meet": ("青石國駐臺大使林志遠今日拜會北嶺市長馮毅,雙方簽署姊妹市協議。", [("青石國", "北嶺市")]),
    "two who meet and count": ("青石省人民政府与北川省政府昨日会晤,会后双方签署了7份合作文件。", [("青石省人民政府", "北川省政府")]),
    "the first of those who are counted": (
        "云杉醫院昨天與青石大學等三所大學簽署意向書,三校分別為青石大學、北嶺大學及南屏大學。",
        [("云杉醫院", "青石大學", "北嶺大學", "南屏大學")],
    ),
    "a headline for a project": (
        "云杉集团与北川县签约 青石产业园落户\n昨日,总投资8亿元的青石产业园项目签约仪式在北川县举行。县长林志远出席。",
        [("云杉集团", "北川县")],
    ),
    "the head of the customs": ("海關關長林志遠與青石海關關長馮毅簽署《海關合作安排》。", [("海關", "青石海關")]),
    "a shop of many": ("青石農會昨天和連鎖超市云杉量販簽下採購合約。", [("青石農會", "云杉量販")]),
    "where a ceremony is held": ("校长林志远引领来宾进入签约仪式会场。", []),
    "who came there three times": (
        "茶交会办公室已两度赴港,分别与青石茶行公司、云杉贸易中心等六家机构签订组展协议。",
        [("茶交会办公室", "青石茶行公司"), ("茶交会办公室", "云杉贸易中心")],
    ),
    "the last of a list joined": (
        "青石集团、云杉电子股份有限公司,北川网络集团和南屏软件公司等四家企业率先与岚山大学研究生院签署协议。",
        [("青石集团", "云杉电子股份有限公司", "北川网络集团", "南屏软件公司", "岚山大学研究生院")],
    ),
    "just then": ("例如青石矿业公司就与云杉机电公司签订框架协议。", [("青石矿业公司", "云杉机电公司")]),
    "what one means to buy": ("云杉集团与三川电机签订备忘录,云杉集团意向收购北川三川电机株式会社。", [("云杉集团", "三川电机")]),
    "who helps them to sign": ("環保局今(3)日輔導青石玻璃公司與其所屬之窯場工會簽訂輪班協約。", [("青石玻璃公司", "窯場工會")]),
    "a prosecutor's office": ("青石地檢署檢察長林志遠與云杉大學校長馮毅簽署協議。", [("青石地檢署", "云杉大學")]),
    "who builds it for nothing": ("青石市政府與捐建人云杉建設公司董事長馮毅簽署協議。", [("青石市政府", "云杉建設公司")]),
    # No signing, or one of no body.
    "so many who signed": ("昨日表揚22個簽訂團體協約單位與3家工會。", []),
    "which of them": ("與青石糖廠簽約之云杉健康公司並非合法業者。", []),
    "a law": ("林德昨日签署《青石市民权利法案》,何立群感谢。", []),
    "never": ("青石國和北川國都未有跟南屏國簽署條約。", []),
    "what a speaker looks back on": ("林志遠談及,他就任後,青石國與北川國簽署《貿易協定》。", []),
    # Other times.
    "years ago": ("三年前,青石市人民政府与云杉大学签署合作框架协议。", []),
    "after years": ("时隔三年,青石市政府与云杉大学再次签署合作协议。", [("青石市政府", "云杉大学")]),
    "an exchange is no signing again": (
        "青石大学与云杉大学签署合作协议。双方还就学生交换签署备忘录。",
        [("青石大学", "云杉大学")],
    ),
}


@pytest.mark.parametrize(("text", "expected"), PARTIES.values(), ids=PARTIES)
def test_a_signing_gives_its_parties(text: str, expected: Pairs) -> None:
    assert [parties for parties, _, _ in signings(text)] == expected


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("南屏大学与云杉集团签署合作协议\n5月6日,我校与云杉集团签署合作协议。校长林大同出席。", ["南屏大学", "云杉集团"]),
        ("5月6日,我校與北嶺協會簽約共建學院。這不僅為南屏工學院與北嶺協會的合作開啟新篇。", ["南屏工學院", "北嶺協會"]),
        ("5月6日,我校与云杉大学签署合作协议。云杉大学与南屏医院一直合作。", ["我校", "云杉大学"]),
        ("5月6日,我校与云杉集团签署合作协议。", ["我校", "云杉集团"]),
    ],
    ids=["a headline", "a later sentence", "another partner of the other", "no name"],
)
def test_our_school_is_called_by_the_name_that_the_text_has_for_it(text: str, parties: list[str]) -> None:
    (signing,) = extract(source_of(text)).signings
    assert list(signing.parties) == parties
