"""Sentences of each form that an act is told in, invented, with what a careful reader takes from them.

Columns of a signing: parties, subject, count. Texts stand in both scripts and in mainland, Taiwan and Hong Kong usage.
"""

Signing = tuple[tuple[str, ...], str | None, int | None]

SIGNINGS: dict[str, tuple[str, list[Signing]]] = {
    "two parties and a document": (
        "3月2日,青石集团与云杉大学签署战略合作协议。",
        [(("青石集团", "云杉大学"), "战略合作协议", 1)],
    ),
    "a day between the parties, in Taiwan's manner": (
        "嵐橋市政府今（6）日與雲杉數位科技股份有限公司簽署「智慧港區合作備忘錄（MOU）」。",
        [(("嵐橋市政府", "雲杉數位科技股份有限公司"), "智慧港區合作備忘錄（MOU）", 1)],
    ),
    "each with the first": (
        "會上,青石集團分別與雲杉大學、南屏醫院簽訂合作協議。",
        [(("青石集團", "雲杉大學"), "合作協議", 1), (("青石集團", "南屏醫院"), "合作協議", 1)],
    ),
    "documents exchanged, with who hands them over": (
        "在財政司司長何立群見證下,東湖科學園行政總裁林志遠與西渡科技集團主席馮毅交換合作備忘錄。",
        [(("東湖科學園", "西渡科技集團"), "合作備忘錄", 1)],
    ),
    "gifts exchanged are no signing": (
        "會後,青石集團與雲杉大學交換紀念品。",
        [],
    ),
    "three together": (
        "随后,青石集团与云杉大学、南屏医院三方签署合作备忘录。",
        [(("青石集团", "云杉大学", "南屏医院"), "合作备忘录", 1)],
    ),
    "on behalf of": (
        "仪式上,副县长高翔、行长罗敏分别代表南屏县政府和东湖银行签订《全面合作协议》。",
        [(("南屏县政府", "东湖银行"), "全面合作协议", 1)],
    ),
    "representatives without a name": (
        "会上,县农行负责人与县供销社负责人分别代表双方签订合作协议。",
        [(("县农行", "县供销社"), "合作协议", 1)],
    ),
    "persons stand for their organisations": (
        "仪式上,青石集团董事长冯毅与云杉大学校长邹凯签署共建协议。",
        [(("青石集团", "云杉大学"), "共建协议", 1)],
    ),
    "the name of a ceremony": (
        "昨日,南屏县与青石纺织有限公司举行高档面料项目签约仪式,县长何立群参加。",
        [(("南屏县", "青石纺织有限公司"), "高档面料项目", 1)],
    ),
    "a ceremony, then both sides": (
        "4月13日,南屏县人民政府与东湖银行战略合作签约仪式举行。活动上,双方签订《银政合作协议》。",
        [(("南屏县人民政府", "东湖银行"), "银政合作协议", 1)],
    ),
    "a topic instead of a document": (
        "东湖研究所和北岭生物公司就海藻成果转化签约,金额1200万元。",
        [(("东湖研究所", "北岭生物公司"), "海藻成果转化", 1)],
    ),
    "a purpose behind the verb": (
        "南屏县投资促进局和百川资本签约,共同设立产业基金。",
        [(("南屏县投资促进局", "百川资本"), "产业基金", 1)],
    ),
    "a bureau whose name holds a conjunction": (
        "市住房和城乡建设局与东湖大学签署共建协议。",
        [(("市住房和城乡建设局", "东湖大学"), "共建协议", 1)],
    ),
    "a dash before a name that a description leads in": (
        "意向書由南屏管理處處長冯毅、面板廠商—青石光電董事長羅敏及敷料大廠—北嶺生技董事長鄒凱共同簽署。",
        [(("南屏管理處", "青石光電", "北嶺生技"), "意向書", 1)],
    ),
    "a hyphen between two parties": (
        "云杉大学-南屏市人民政府共建研究院签约仪式举行。",
        [(("云杉大学", "南屏市人民政府"), "共建研究院", 1)],
    ),
    "a name pointed at": (
        "嵐橋市政府推動城市外交,市長羅敏昨日前往北嶺州的萊德市,與該市共同簽署「園區發展合作備忘錄」。",
        [(("嵐橋市政府", "萊德市"), "園區發展合作備忘錄", 1)],
    ),
    "the pair at the head of the sentence": (
        "雲杉科技大學及南屏大學加強學術交流,由兩校校長代表共同簽署合作協議書。",
        [(("雲杉科技大學", "南屏大學"), "合作協議書", 1)],
    ),
    "a second verb with the same parties": (
        "嵐橋市長羅敏、東湖市長鄒凱昨天簽訂合作備忘錄,締結為友善城市。",
        [(("嵐橋市", "東湖市"), "合作備忘錄", 1)],
    ),
    "an alliance, signed by many": (
        "嵐橋縣政府今天由縣長羅敏與雲杉大學校長鄒凱、南屏餐旅副校長馮毅等3人共同簽訂策略聯盟。",
        [(("嵐橋縣政府", "雲杉大學", "南屏餐旅"), "策略聯盟", 1)],
    ),
    "a name with 及 inside, among persons": (
        "双方由青石电力筹备处执行长冯毅、海洋及水下科技研究中心主任罗敏代表签约。",
        [(("青石电力筹备处", "海洋及水下科技研究中心"), None, 1)],
    ),
    "short names in brackets": (
        "9月22日,青石发展银行(以下简称青发行)与云杉集团股份有限公司(以下简称云杉集团)在京签订全面合作协议。",
        [(("青石发展银行", "云杉集团股份有限公司"), "全面合作协议", 1)],
    ),
    "a representative without a name": (
        "罗敏见证商会代表与投资推广署署长冯毅签署合作备忘录。",
        [(("商会", "投资推广署"), "合作备忘录", 1)],
    ),
    "several with the same, and a bureau whose name holds a conjunction": (
        "罗敏代表我院先后与青石协会签约共建青石学院,与南屏市科技和工业信息化局、云杉发展有限公司签约共建云杉学院。",
        [
            (("我院", "青石协会"), "青石学院", 1),
            (("我院", "南屏市科技和工业信息化局", "云杉发展有限公司"), "云杉学院", 1),
        ],
    ),
    "two persons without titles, and a document that names the parties": (
        "青石国会主席冯毅主持会谈。会谈后,冯毅与罗敏共同签署了青石国会与云杉国会合作协议。",
        [(("青石国会", "云杉国会"), "青石国会与云杉国会合作协议", 1)],
    ),
    "the first many of a kind": (
        "县农业局局长罗敏与青石酒店等首批36家商户现场签订《助农合作协议》。",
        [(("县农业局", "青石酒店"), "助农合作协议", None)],
    ),
    "an office of customs before a day": (
        "青石海关于3月2日与云杉国海关总署签订了合作协议。",
        [(("青石海关", "云杉国海关总署"), "合作协议", 1)],
    ),
    "three provinces told by their number": (
        "青岭、云岭与北岭三省区签署能源协同发展框架协议。",
        [(("青岭", "云岭", "北岭"), "能源协同发展框架协议", 1)],
    ),
    "two persons without titles": (
        "青石国会主席冯毅主持会谈。会谈后,冯毅与罗敏共同签署了合作协议。",
        [((), "合作协议", 1)],
    ),
    "several documents": (
        "会谈后,青石国与云杉国签署多项双边合作文件。",
        [(("青石国", "云杉国"), "双边合作文件", None)],
    ),
    "states named by their declaration": (
        "会谈后,两国元首共同签署《青石共和国和云杉王国关于深化伙伴关系的联合声明》。",
        [(("青石共和国", "云杉王国"), "青石共和国和云杉王国关于深化伙伴关系的联合声明", 1)],
    ),
    "a partner behind the verb": (
        "昨日,青石公司签署了与云杉大学的合作协议。",
        [(("青石公司", "云杉大学"), "合作协议", 1)],
    ),
    "heads of state": (
        "青石国总统和北岭国总统签署谅解备忘录。",
        [(("青石国", "北岭国"), "谅解备忘录", 1)],
    ),
    "an agency of states": (
        "国际候鸟保护机构与云杉国林业局签署合作协议。",
        [(("国际候鸟保护机构", "云杉国林业局"), "合作协议", 1)],
    ),
    "past a clause that says where": (
        "青石集团董事长冯毅与云杉大学校长邹凯,在东湖发展大会上,共同签署了合作协议。",
        [(("青石集团", "云杉大学"), "合作协议", 1)],
    ),
    "conjunctions inside names": (
        "青石大学分别与东湖同泰纺织有限公司、云杉大学人文与社会科学学院签定合作协议。",
        [(("青石大学", "东湖同泰纺织有限公司"), "合作协议", 1), (("青石大学", "云杉大学人文与社会科学学院"), "合作协议", 1)],
    ),
    "the head of a committee and of the government": (
        "青石大学副校长冯毅与南屏区委副书记、区长罗敏分别代表双方签订合作协议。",
        [(("青石大学", "南屏区"), "合作协议", 1)],
    ),
    "a partner known by the head of it": (
        "青石公司总经理冯毅,云杉材料公司总经理邹凯出席。罗敏代表东湖大学分别与冯毅、邹凯签订合作协议。",
        [(("东湖大学", "青石公司"), "合作协议", 1), (("东湖大学", "云杉材料公司"), "合作协议", 1)],
    ),
    "pairs, each with its topic": (
        "第一组是青石县人民政府和云杉建设公司就全域旅游项目、东湖市人民政府和穹岭环境公司就运河文化带项目签约。",
        [
            (("青石县人民政府", "云杉建设公司"), "全域旅游项目", 1),
            (("东湖市人民政府", "穹岭环境公司"), "运河文化带项目", 1),
        ],
    ),
    "pairs in clauses, some of several with one": (
        "仪式上,青石镇政府与云杉银行,北岭村、南屏村与云杉银行各支行,分别签订战略合作协议。",
        [
            (("青石镇政府", "云杉银行"), "战略合作协议", 1),
            (("北岭村", "云杉银行各支行"), "战略合作协议", 1),
            (("南屏村", "云杉银行各支行"), "战略合作协议", 1),
        ],
    ),
    "as many documents as partners": (
        "青石管理局主席冯毅与云杉机场公司、东湖航空公司周四在里港签署两份合作备忘录。",
        [(("青石管理局", "云杉机场公司"), "合作备忘录", 1), (("青石管理局", "东湖航空公司"), "合作备忘录", 1)],
    ),
    "a ceremony at which a plate is unveiled too": (
        "9月5日,青石医院与南屏医院医联体签约揭牌仪式举行。",
        [(("青石医院", "南屏医院"), "医联体", 1)],
    ),
    "a document whose signing is held": (
        "青石茶業商會、雲杉商會、東湖實業有限公司三方合作協議上旬舉行簽署儀式。",
        [(("青石茶業商會", "雲杉商會", "東湖實業有限公司"), "合作協議", 1)],
    ),
    "a person whose surname is also a word of the past": (
        "青石局与云杉银行举行签约仪式。青石局局长冯毅与云杉银行行长曾罗敏代表双方签约。",
        [(("青石局", "云杉银行"), None, 1)],
    ),
    "they who go and whom they visit": (
        "青石医院赴南屏市与云杉医院举行医联体签约揭牌仪式。",
        [(("青石医院", "云杉医院"), "医联体", 1)],
    ),
    "representatives of three": (
        "這次青石市府與雲杉商會代表與東湖協會代表共同簽署MOU。",
        [(("青石市府", "雲杉商會", "東湖協會"), "MOU", 1)],
    ),
    "a count with those who have no name": (
        "本周,青石机管局与各地机场营运机构签订四份合作备忘录。",
        [((), "合作备忘录", 4)],
    ),
    "a ceremony by its quoted name": (
        "青石觀旅局今日舉辦「雲杉觀光協會與東湖旅行商協會MOU簽署會」,邀請業者參加。",
        [(("雲杉觀光協會", "東湖旅行商協會"), "MOU", 1)],
    ),
    "several, each with one": (
        "青石社区、北岭社区分别与云杉物业公司签订共建协议。",
        [(("青石社区", "云杉物业公司"), "共建协议", 1), (("北岭社区", "云杉物业公司"), "共建协议", 1)],
    ),
    "a guest of a place whose head receives them": (
        "青石集团董事长冯毅一行到访南屏县,与县委书记罗敏座谈,双方签署战略合作框架协议。",
        [(("青石集团", "南屏县"), "战略合作框架协议", 1)],
    ),
    "developed together": (
        "由青石博物馆与云杉文创公司联合开发的文创项目签约仪式昨日举行。",
        [(("青石博物馆", "云杉文创公司"), "文创项目", 1)],
    ),
    "an arrangement, in Hong Kong's manner": (
        "青石海關與雲杉海關簽署合作安排。",
        [(("青石海關", "雲杉海關"), "合作安排", 1)],
    ),
    "held and signed together, in a place whose name holds a conjunction": (
        "青石集团党委与诸暨市云杉村党支部联合举行仪式,联合签署共建协议。",
        [(("青石集团党委", "诸暨市云杉村党支部"), "共建协议", 1)],
    ),
    "behind a news agency's line": (
        "青石新聞網3月6日電 雲杉大學與東湖集團4日簽署戰略合作框架協議。",
        [(("雲杉大學", "東湖集團"), "戰略合作框架協議", 1)],
    ),
    "manufacturers who are an association": (
        "雲杉大學與青石中華廠商聯合會昨日簽署合作備忘錄。",
        [(("雲杉大學", "青石中華廠商聯合會"), "合作備忘錄", 1)],
    ),
    "persons with what they are called behind their names": (
        "今日備忘錄由青石科院行政總裁馮毅博士及雲杉大學副校長鄒凱教授代表雙方簽署。",
        [(("青石科院", "雲杉大學"), "備忘錄", 1)],
    ),
    "those who witness in the clause before": (
        "市长何立群、云杉集团董事长冯毅见证签约,副市长高翔与云杉集团总经理罗敏签署合作协议。",
        [(("云杉集团",), "合作协议", 1)],
    ),
    "pairs that do something before": (
        "开幕式上,青石商会与云杉商会、东湖协会与北岭协会结成友好商会并签约。",
        [(("青石商会", "云杉商会"), None, 1), (("东湖协会", "北岭协会"), None, 1)],
    ),
    "two places, then an office of each": (
        "青石县与云杉大学战略合作签约仪式举行。青石县规划局与云杉大学建筑学院签订合作协议。",
        [(("青石县规划局", "云杉大学建筑学院"), "合作协议", 1)],
    ),
    "one of a pair said again": (
        "青石縣政府與雲杉市政府簽署合作意向書。此次合作備忘錄由青石縣政府主動邀請雲杉市政府合作並共同簽署。",
        [(("青石縣政府", "雲杉市政府"), "合作意向書", 1)],
    ),
    "by video": (
        "今天,青石国和云杉国双方通过视频正式签署自贸协定。",
        [(("青石国", "云杉国"), "自贸协定", 1)],
    ),
    "the subject stands a clause before": (
        "穹岭半导体与远岫汽车签署供货协议;与汐湾大学签订实验室共建协议。",
        [(("穹岭半导体", "远岫汽车"), "供货协议", 1), (("穹岭半导体", "汐湾大学"), "实验室共建协议", 1)],
    ),
    "only a count": ("活动现场共签约项目26个,总投资118.6亿元。", [((), None, 26)]),
    "two places and a count": ("兩地共18個項目進行合作簽約。", [(("兩地",), None, 18)]),
    "a count of documents": ("訪問期間,代表團與當地企業共簽署三十一份合作備忘錄。", [((), "合作備忘錄", 31)]),
    "a headline is only used where the text is silent": (
        "青石集团与云杉大学签约\n3月2日,青石集团有限公司与云杉大学签署人才培养协议。",
        [(("青石集团有限公司", "云杉大学"), "人才培养协议", 1)],
    ),
    "pairs before the count of all": (
        "4月8日,青石县政府与甲山纺织公司、青石县政府与东湖银行、北岭研究所与云杉大学等29个项目集中签约。",
        [
            (("青石县政府", "甲山纺织公司"), None, 1),
            (("青石县政府", "东湖银行"), None, 1),
            (("北岭研究所", "云杉大学"), None, 1),
            ((), None, 29),
        ],
    ),
    "projects by their names, counted as great ones": ("4月8日,瑞香化妆品、远岫鞋业等16大项目集中签约。", [((), None, 16)]),
    "a bureau whose name holds a conjunction and a plan": (
        "青石县人民医院与南屏县卫生和计划生育局签约仪式举行。",
        [(("青石县人民医院", "南屏县卫生和计划生育局"), None, 1)],
    ),
    "a delegation that comes to us": (
        "10月9日,云杉国立大学副校长冯毅一行来我校交流座谈并签署校际合作协议。",
        [(("云杉国立大学", "我校"), "校际合作协议", 1)],
    ),
    "the subject is in the sentence before, with a list that only describes": (
        "青石大學打造跨域、三創、與世界接軌的國際學校。今日與嵐橋市政府舉行合作備忘錄簽約儀式。",
        [(("青石大學", "嵐橋市政府"), "合作備忘錄", 1)],
    ),
    "no subject but a list that describes": (
        "為籌設跨域、三創、雙語的國際學校,今日與嵐橋市政府舉行合作備忘錄簽約儀式。",
        [(("嵐橋市政府",), "合作備忘錄", 1)],
    ),
    "three at a place, and the persons who sign for them": (
        "嵐橋市政府、成功大學與東湖大學今日於青石園區舉行合作備忘錄簽署儀式,由副市長羅敏代表市府,與成功大學新任校長馮毅及東湖大學校長鄒凱共同簽署。",
        [(("嵐橋市政府", "成功大學", "東湖大學"), "合作備忘錄", 1)],
    ),
    "pairs before a count that were held to be signed": (
        "南屏县政府与青石公司、云杉集团与东湖银行等12个项目进行了集中签约。",
        [(("南屏县政府", "青石公司"), None, 1), (("云杉集团", "东湖银行"), None, 1), ((), None, 12)],
    ),
    "a delegation at ours, then both sides": (
        "10月9日上午,云杉大学党委书记罗敏一行到访我校,双方签署战略合作协议。",
        [(("云杉大学", "我校"), "战略合作协议", 1)],
    ),
    "more than are named": (
        "会上,南屏县与青石集团、云杉公司等4家企业签订合同。",
        [(("南屏县", "青石集团", "云杉公司"), "合同", None)],
    ),
    "each with those who have no name": ("县长罗敏分别与企业代表签订协议。", [((), "协议", None)]),
    "a count before the sum": (
        "会上,南屏县政府与青石集团签署三个总投资12亿元的投资协议。",
        [(("南屏县政府", "青石集团"), "投资协议", 3)],
    ),
    "a person stands for the subject": (
        "現場並由局長羅敏代表教育局,與青石集團董事長馮毅、東湖基金會執行長鄒凱共同簽署合作意向書。",
        [(("教育局", "青石集團", "東湖基金會"), "合作意向書", 1)],
    ),
    "pairs, each with a document of its own": (
        "会上,青石镇政府与云杉公司、北岭村与东湖合作社分别签订协议。",
        [(("青石镇政府", "云杉公司"), "协议", 1), (("北岭村", "东湖合作社"), "协议", 1)],
    ),
    "we visit an organisation": (
        "近日,我院党委书记冯毅带队前往青石集团走访,双方签订共建协议。",
        [(("我院", "青石集团"), "共建协议", 1)],
    ),
    "hand in hand": ("雲杉大學攜手青石醫院簽署合作備忘錄。", [(("雲杉大學", "青石醫院"), "合作備忘錄", 1)]),
    "those who lead are no party": (
        "县领导与云杉化妆品、远岫鞋业等企业代表签约。",
        [(("云杉化妆品", "远岫鞋业"), None, 1)],
    ),
    "a delegation whose head's name is not read": (
        "10月9日,云杉国国立大学阿·那波副校长一行来我校座谈并签署合作框架协议。",
        [(("云杉国国立大学", "我校"), "合作框架协议", 1)],
    ),
    "an association abroad, named by where it is": (
        "青石在台商務協會十日與雲杉大學簽署合作備忘錄。",
        [(("青石在台商務協會", "雲杉大學"), "合作備忘錄", 1)],
    ),
    "a city, then its government": (
        "嵐橋市長羅敏今天與雲杉大學簽訂合作備忘錄。羅敏代表市府與雲杉大學校長馮毅簽署合作備忘錄。",
        [(("嵐橋市", "雲杉大學"), "合作備忘錄", 1)],
    ),
    "on behalf of one, each with those who have no name": (
        "副县长高翔代表县人民政府分别与企业代表签订合作协议。",
        [(("县人民政府",), "合作协议", None)],
    ),
    "in rounds": (
        "第一轮与青石有限公司、云杉股份有限公司签署项目合作协议。",
        [(("青石有限公司", "云杉股份有限公司"), "项目合作协议", 1)],
    ),
    "each of several with the subject a clause before": (
        "雲杉大學校長羅敏等一行前往里港,分別與里港大學、青石工程實驗室和里港理工學院簽署合作協議。",
        [
            (("雲杉大學", "里港大學"), "合作協議", 1),
            (("雲杉大學", "青石工程實驗室"), "合作協議", 1),
            (("雲杉大學", "里港理工學院"), "合作協議", 1),
        ],
    ),
    "pairs between commas before the count of all": (
        "仪式上,青石县政府与甲山纺织公司,北岭研究所与云杉大学等29个项目签约。",
        [(("青石县政府", "甲山纺织公司"), None, 1), (("北岭研究所", "云杉大学"), None, 1), ((), None, 29)],
    ),
    "a ceremony that names its document in quotation marks": (
        "3月2日,青石公司与云杉学院“校企合作协议”签约仪式在东湖举行。",
        [(("青石公司", "云杉学院"), "校企合作协议", 1)],
    ),
    "a ceremony held clauses later": (
        "3月2日,青石公司与云杉学院,在东湖会议室,举行共建“东湖研究院”合作协议签约仪式。",
        [(("青石公司", "云杉学院"), "共建“东湖研究院”合作协议", 1)],
    ),
    "a ceremony of three with a comma": (
        "3月2日,青石城投公司、云杉医院、东湖控股有限公司,举行三方战略合作签约仪式。",
        [(("青石城投公司", "云杉医院", "东湖控股有限公司"), None, 1)],
    ),
    "what a ceremony is about": (
        "青石研究院有限公司与云杉技术服务有限公司关于共建实验室签约仪式在东湖举行。",
        [(("青石研究院有限公司", "云杉技术服务有限公司"), "关于共建实验室", 1)],
    ),
    "a topic before the word that shows it": (
        "青石县人民政府与云杉健康研究院大健康合作框架协议签约仪式举行。",
        [(("青石县人民政府", "云杉健康研究院"), "大健康合作框架协议", 1)],
    ),
    "heads of two organisations stand for both sides": (
        "青石集团董事长冯毅与云杉大学校长邹凯代表双方签约。",
        [(("青石集团", "云杉大学"), None, 1)],
    ),
    "persons with commas between them": (
        "青石集团董事长冯毅,云杉大学校长邹凯,南屏医院院长罗敏共同签署三方协议。",
        [(("青石集团", "云杉大学", "南屏医院"), "三方协议", 1)],
    ),
    "each on behalf of one": (
        "会上,副市长高翔代表青石市政府,总经理罗敏代表云杉集团,共同签署战略合作协议。",
        [(("青石市政府", "云杉集团"), "战略合作协议", 1)],
    ),
    "persons whose organisations the list of those present tells": (
        "市科委副主任罗敏,南屏区副区长冯毅出席活动。活动中,罗敏、冯毅代表双方签署合作框架协议。",
        [(("市科委", "南屏区"), "合作框架协议", 1)],
    ),
    "both sides named where they meet": (
        "云杉大学与青石县人民政府举行座谈会。会上,双方签署《校地合作框架协议》。",
        [(("云杉大学", "青石县人民政府"), "校地合作框架协议", 1)],
    ),
    "a guest at ours, and who signs for us": (
        "青石检测有限公司总经理冯毅,副总经理罗敏一行来我院参加捐赠签约仪式。\n会上,高翔副院长代表我院签署了《校企合作协议》。",
        [(("青石检测有限公司", "我院"), "校企合作协议", 1)],
    ),
    "jointly, as a conjunction": (
        "青石公司联合云杉大学签署共建实验室协议。",
        [(("青石公司", "云杉大学"), "共建实验室协议", 1)],
    ),
    "signed again": ("青石公司与云杉公司续签供货协议。", [(("青石公司", "云杉公司"), "供货协议", 1)]),
    "a document in the passive": (
        "《战略合作协议》由青石市副市长高翔与云杉集团总经理罗敏签署。",
        [(("青石市", "云杉集团"), "战略合作协议", 1)],
    ),
    "several titles with the same": (
        "青石大学与云杉大学签署《联合培养协议》和《学生交换协议》。",
        [(("青石大学", "云杉大学"), "联合培养协议", 1), (("青石大学", "云杉大学"), "学生交换协议", 1)],
    ),
    "a title for each": (
        "青石市政府分别与云杉集团、穹岭公司签署《战略合作协议》《项目投资协议》。",
        [(("青石市政府", "云杉集团"), "战略合作协议", 1), (("青石市政府", "穹岭公司"), "项目投资协议", 1)],
    ),
    "those named last": (
        "與雲杉大學簽署合作備忘錄的還有青石大學、東湖大學。",
        [(("雲杉大學", "青石大學"), "合作備忘錄", 1), (("雲杉大學", "東湖大學"), "合作備忘錄", 1)],
    ),
    "a project instead of a document": (
        "青石开发区与云杉集团签下总投资20亿元的风电装备项目。",
        [(("青石开发区", "云杉集团"), "风电装备项目", 1)],
    ),
    "a project by its name": ("总投资30亿元的云杉新能源项目在青石县签约。", [((), "云杉新能源项目", 1)]),
    "with many who have no name": ("3月2日,青石县政府与14家企业集中签约,总投资95亿元。", [(("青石县政府",), None, None)]),
    "projects counted behind their verb": ("本届博览会共签订投资合作项目412个,总投资额1630亿元。", [((), None, 412)]),
    "projects that completed their signing": ("峰会上,318个数字经济项目完成对接签约。", [((), None, 318)]),
    "the count of all counts": (
        "此次签约线上签约项目4个,线下签约项目7个,共计11个签约项目,投资总金额73.5亿元。",
        [((), None, 11)],
    ),
    "projects in a row before their count": (
        "会上签订了茶园项目、竹编项目、冰雪项目等21个招商引资项目,签约总额达9.3亿元。",
        [((), None, 21)],
    ),
    "projects in a row with their sums, behind the count": (
        "会上,3个项目签约,总投资25亿元。其中,云杉集团投资12亿元的新材料产业园项目、穹岭公司投资8亿元的储能电池项目、总投资5亿元的冷链项目。",
        [((), None, 3), (("云杉集团",), "新材料产业园项目", 1), (("穹岭公司",), "储能电池项目", 1), ((), "冷链项目", 1)],
    ),
    "ministers of several countries": (
        "5日,青石国、云杉国和东湖国三国渔业部长签署海洋谅解备忘录。",
        [(("青石国", "云杉国", "东湖国"), "海洋谅解备忘录", 1)],
    ),
    "words that only stand for both": (
        "青石学院与云杉公司座谈。冯毅和罗敏代表院企双方签署合作协议。",
        [(("青石学院", "云杉公司"), "合作协议", 1)],
    ),
    "an organisation with a department of organisation": (
        "会上,我院与青石区委组织部签署了实践基地协议。",
        [(("我院", "青石区委组织部"), "实践基地协议", 1)],
    ),
    "the department of who signs": (
        "南屏湖足球俱乐部青训总监林一鸣与东湖区体育学校校长罗敏共同签署了青训合作协议。",
        [(("南屏湖足球俱乐部", "东湖区体育学校"), "青训合作协议", 1)],
    ),
    "what the courts agree on, behind the last of them": (
        "1月1日,青石县人民法院北岭法庭与云杉县人民法院南屏法庭司法协作框架协议签约仪式举行。",
        [(("青石县人民法院北岭法庭", "云杉县人民法院南屏法庭"), "司法协作框架协议", 1)],
    ),
    "three sides, by their leaders": (
        "青石集团与云杉市人民政府、南屏集团三方主要领导在协议上签约。",
        [(("青石集团", "云杉市人民政府", "南屏集团"), None, 1)],
    ),
    "a committee for the event, with two others": (
        "北岭集团董事长范文远代表组委会与东湖农村商业银行和青石省彩票管理中心签约。",
        [(("组委会", "东湖农村商业银行", "青石省彩票管理中心"), None, 1)],
    ),
    "a place with a conjunction in its name": (
        "东湖论坛秘书处与青石省商务厅在云杉国家与南屏国家商贸服务平台新闻中心签署了合作协议。",
        [(("东湖论坛秘书处", "青石省商务厅"), "合作协议", 1)],
    ),
    "who goes to the other school, from the school named before": (
        "云杉大学为促进合作,日前由该校管理学院院长林一鸣偕同副教授罗敏专程赴南屏大学签订合作协议。",
        [(("云杉大学", "南屏大学"), "合作协议", 1)],
    ),
    "the short verb of a headline": (
        "青石市與南屏町簽友好交流協定\n兩地今天舉行典禮。",
        [(("青石市", "南屏町"), "友好交流協定", 1)],
    ),
    "how many were signed, told again": (
        "青石区重大项目集中签约同时举行。签约的19个项目总投资303.4亿元。",
        [((), None, 19)],
    ),
    "those named are some of all who sign": (
        "青石省云杉盟与南屏国东湖省等中外地方政府共签署8份友好协议。\n当日,各方及相关机构和企业签署16项合作合同。",
        [((), "友好协议", 8), (("青石省云杉盟", "南屏国东湖省"), "友好协议", 1), ((), "合作合同", 16)],
    ),
    "counted before the verb, named behind": (
        "青石市政府由市長羅敏與3家企業簽署合作意向書,這3家企業分別為東湖工業公司、北嶺公司及E-kite。",
        [(("青石市政府", "東湖工業公司", "北嶺公司", "E-kite"), "合作意向書", None)],
    ),
    "the guest and the town whose head signs": (
        "青石縣北嶺市長林世遠率團一行14人於7月21日前往南屏道余市町訪問,與町長高橋一郎簽署兩市町友好交流協定。",
        [(("青石縣北嶺市", "南屏道余市町"), "友好交流協定", 1)],
    ),
    "a treaty": ("青石国和南屏国签署永久睦邻条约。", [(("青石国", "南屏国"), "永久睦邻条约", 1)]),
    "a unit said again between two titles": (
        "青石大学校长林一鸣与云杉集团党委书记、集团董事长罗敏签订了战略合作协议。",
        [(("青石大学", "云杉集团"), "战略合作协议", 1)],
    ),
    "that college, whose head signs": (
        "机电学院党总支书记林一鸣代表该学院与青石县海力机械公司签署了实习基地协议。",
        [(("机电学院", "青石县海力机械公司"), "实习基地协议", 1)],
    ),
    "two short names alike in a list": (
        "青石縣政府與雲科大、石科大及環科大等三校共同簽署MOU。",
        [(("青石縣政府", "雲科大", "石科大", "環科大"), "MOU", 1)],
    ),
    "a rounded count": ("大会期间,达成合作意向近600项。", [((), "合作意向", 600)]),
    "a count and a part of it": ("青石县共签约招商项目17个。其中,新签约项目9个。", [((), None, 17)]),
    "projects signed by the work that brings them": ("青石县招商引资签约10个项目,总投资约27亿元。", [((), None, 10)]),
    "a place whose schools are only counted": (
        "青石國民中學首度與南屏縣雲杉市四所學校締結姊妹校並簽署教育交流協定。",
        [(("青石國民中學",), "教育交流協定", None)],
    ),
    "what two schools do besides": ("青石高中廿五日與南屏縣雲杉學校結盟,簽約成為姊妹校。", [(("青石高中", "南屏縣雲杉學校"), "姊妹校", 1)]),
    "a topic that ends as the cooperation": (
        "2月26日,青石医院与北岭集团举行全面战略合作签约仪式。",
        [(("青石医院", "北岭集团"), "全面战略合作", 1)],
    ),
    "a sum of states behind the last": (
        "青石共和国、云杉王国和南屏联邦三国总统签署关于边界的条约。",
        [(("青石共和国", "云杉王国", "南屏联邦"), "关于边界的条约", 1)],
    ),
    "signed and made known": ("青石集团与南屏大学签署并发表联合声明。", [(("青石集团", "南屏大学"), "联合声明", 1)]),
    "a name that joins two kinds of work, beside another party": (
        "会上,青石空间监测与应用中心、云杉科技有限公司、南屏理工大学共同签署战略合作协议。",
        [(("青石空间监测与应用中心", "云杉科技有限公司", "南屏理工大学"), "战略合作协议", 1)],
    ),
    "pairs, one with a name that joins trade and investment": (
        "其间,青石国投资及贸易代表处与云杉珠宝公司、北岭州工商会与南屏实业公司签订了采购意向书。",
        [(("青石国投资及贸易代表处", "云杉珠宝公司"), "采购意向书", 1), (("北岭州工商会", "南屏实业公司"), "采购意向书", 1)],
    ),
    "a firm of trade with a school of farming": (
        "青石贸易与云杉农业大学签署合作协议。",
        [(("青石贸易", "云杉农业大学"), "合作协议", 1)],
    ),
    "the publisher of a journal, for whom 于 signs": (
        "随后,青石集团总裁冯毅与《云杉世界》杂志社社长于林签署了合作协议。",
        [(("青石集团", "《云杉世界》杂志社"), "合作协议", 1)],
    ),
    "an agency's dateline": (
        "【青石报3月2日報導】(雲杉社嵐橋2日電)嵐橋大學與青石銀行簽署合作備忘錄。",
        [(("嵐橋大學", "青石銀行"), "合作備忘錄", 1)],
    ),
    "three persons, with commas, who stand for three sides": (
        "长岭集团党委书记、董事长张忠,青石能源中心主任黄灿,云杉导航有限公司总经理陈成代表三方签订产业合作协议。",
        [(("长岭集团", "青石能源中心", "云杉导航有限公司"), "产业合作协议", 1)],
    ),
    "a person on behalf of a ministry, then 与 behind a comma": (
        "經濟部次長陳正宜今天代表經濟部,與雲杉國青石州州長侯康簽署「青石經濟合作備忘錄」。",
        [(("經濟部", "雲杉國青石州"), "青石經濟合作備忘錄", 1)],
    ),
    "我县 for the county, told again": (
        "青石县与省农业银行营业部签订水利建设合作协议。县长张庆、省农业银行营业部经理宁长分别代表我县和省农业银行营业部签订合作协议。",
        [(("青石县", "省农业银行营业部"), "水利建设合作协议", 1)],
    ),
    "a subsidiary, by its own name": (
        "昨日,青石集团与云杉科技股份有限公司全资子公司南屏有限公司正式签署经营合同。",
        [(("青石集团", "南屏有限公司"), "经营合同", 1)],
    ),
    "the head of a department signs for the school": (
        "会上,青石大学研究生部主任张绍与云杉出版社社长李辉签署了《实习基地协议书》。",
        [(("青石大学", "云杉出版社"), "实习基地协议书", 1)],
    ),
    "one with posts in two bodies": (
        "随后,共青团青石区委副书记、青石区志愿者协会会长武明与云杉大学副校长袁弘签署了共建协议。",
        [(("共青团青石区委", "云杉大学"), "共建协议", 1)],
    ),
    "an academician signs for the school": (
        "随后,中国科学院院士、青石大学校长武明与云杉集团董事长袁弘签署了共建协议。",
        [(("青石大学", "云杉集团"), "共建协议", 1)],
    ),
    "the topic right behind the parties": (
        "现场还集中进行了青石大学与云杉高新区科技创新合作签约;南屏工业大学与北岭集团战略合作签约。",
        [(("青石大学", "云杉高新区"), "科技创新合作", 1), (("南屏工业大学", "北岭集团"), "战略合作", 1)],
    ),
    "projects of a kind, counted": (
        "现场还开展了项目签约,共签约重大项目和产业链配套项目21个,签约金额76.5亿元。10家银行与26家企业签约产融项目26个。",
        [((), "重大项目和产业链配套项目", 21), ((), "产融项目", 26)],
    ),
    "projects counted, by experts and firms": ("院士专家与合作的企业现场也正式签订了13个技术合作项目。", [((), "技术合作项目", 13)]),
    "a guest who was asked to come": (
        "青石博物館23日受邀赴韓與雲杉博物館締結姊妹館。",
        [(("青石博物館", "雲杉博物館"), "姊妹館", 1)],
    ),
    "who the two sides are": ("签约双方分别为青石市人民政府与云杉集团有限公司。", [(("青石市人民政府", "云杉集团有限公司"), None, 1)]),
    "a list of pairs, each with its project": (
        "会上签约的项目分别是:青石公司与云杉大学的新材料项目;南屏公司与北岭研究院的芯片项目。",
        [(("青石公司", "云杉大学"), "新材料项目", 1), (("南屏公司", "北岭研究院"), "芯片项目", 1)],
    ),
    "a list of agreements, with 、": (
        "本次签约的合作协议包括:青石市与云杉集团的产业园合作协议、南屏县与北岭公司的文旅合作协议。",
        [(("青石市", "云杉集团"), "产业园合作协议", 1), (("南屏县", "北岭公司"), "文旅合作协议", 1)],
    ),
    "a list of investors' projects": (
        "会上共签约2个项目,分别是青石公司的新材料项目、南屏公司的芯片项目。",
        [((), None, 2), (("青石公司",), "新材料项目", 1), (("南屏公司",), "芯片项目", 1)],
    ),
    "a topic first, then the document": (
        "青石大学与云杉新片区管委会就“青石创新中心”项目进行合作签约。双方签署合作项目协议。",
        [(("青石大学", "云杉新片区管委会"), "合作项目协议", 1)],
    ),
    "two that become sisters, whose heads sign": (
        "青石市立博物館所屬嵐橋博物館受邀赴韓與雲杉博物館締結為姊妹館,由雙方館長簽訂文化交流協議。",
        [(("嵐橋博物館", "雲杉博物館"), "文化交流協議", 1)],
    ),
    "a topic behind an institute": (
        "我校与青石电子科技集团公司第三研究所研究生联合培养协议签约仪式举行。",
        [(("我校", "青石电子科技集团公司第三研究所"), "研究生联合培养协议", 1)],
    ),
}

FIELDS: dict[str, tuple[str, tuple[str, ...]]] = {
    "a piece with 与 of its own": ("在学术出版、教师与业界交流、实习及研讨会等方面合作", ("学术出版", "教师与业界交流", "实习", "研讨会")),
    "with 就, and 与 behind the last comma": ("将就云端运算、能源储存、与防灾方案等领域合作", ("云端运算", "能源储存", "防灾方案")),
    "no more than cooperation": ("双方在考古、遗址保存、教育与文化等合作", ("考古", "遗址保存", "教育", "文化")),
    "two": ("将在教育与文化等领域合作", ("教育", "文化")),
    "a plan of rooms is no field": ("打造功能齐全、空间布局合理、运作良好的文创产业", ()),
}
"""What stands behind 签署备忘录, and the fields that it lists."""

NO_SIGNING: dict[str, str] = {
    "those who signed, in a list": "县商会企业家代表、青石镇签约助农商户代表以及各镇负责人等百余人参加。",
    "forms in which it was held": "大会通过主旨讲座、产品大赛、规划讲解、项目签约等多种形式展示成果。",
    "on a day set": "青石国和云杉国定于14日签署合作协议。",
    "close to it": "青石国与云杉国已非常接近签署合作协议。",
    "years since": "双方力争在协议签署一周年到来前落实主要条款。",
    "who signed up": "依托数字化平台,签约农户可以及时获取建议。",
    "two states in one word": "峰会期间,青岭签署经贸领域双边合作文件。青岭关系良好。",
    "one item of a programme": "大会通过政策讲解、企业座谈、签约揭牌、展演等环节,展现成果。",
    "the way in which it was signed": "这是首次通过视频会议,利用数码签署形式与其他机构签订的《备忘录》。",
    "not to be signed": "总部不得通过签订不合理合同等方式收费。",
    "what is fought": "今年将整治虚假广告、强迫加价、不规范签订租房合同等问题。",
    "a congress that will have signings": "本届大会将有80多个合作项目签约,签约额预计超过600亿元。",
    "in the days to come": "青石国在未来几天内与云杉国签署谅解备忘录。",
    "perhaps to come": "青石国与云杉国最早可能在22日签署谅解备忘录。",
    "a ceremony to come": "青石国与云杉国谅解备忘录签署仪式将于8日举行。",
    "in what follows": "按照安排,我院将陆续与各县级医院签订协议。",
    "since it was founded": "青石港口自成立以来,与全省9个地市签署战略合作协议。",
    "how it began": "双方情谊源于去年青石区与云杉市签署友好协定。",
    "what a signing means": "此次签约标志着双方合作进入新阶段。",
    "some projects": "今天,青石一批重大项目签约开工。",
    "still to come": "双方将于明年签署合作协议。",
    "long past": "去年5月,青石集团与云杉大学签署合作协议。",
    "after it": "签约后,双方将推动项目落地。",
    "a family doctor": "社区的家庭医生签约率达到八成。",
    "those present at it": "县领导高翔、冯毅出席签约仪式。",
    "said by a speaker": "高翔表示,全市一季度新签约亿元以上项目42个。",
    "an order of state": "总统签署行政命令。",
    "a party to a convention": "《候鸟公约》第十四届缔约方大会在东湖举行。",
    "last year, written in Taiwan's manner": "羅敏提到,去(113)年雲杉園區與南屏園區簽署合作備忘錄。",
    "people who sign up": "青石县推出就业码,已签约9000余人。",
    "thanks for it": "高桥町长再次感谢林市长与驻处罗处长协助本次缔结友好交流协定。",
    "the number of those before": "教育局表示,此次也使青石市與南屏國締結的姊妹校數邁入50校。",
    "what it goes on from": "這是繼南屏縣、雲杉市與青石市簽署三方友好交流協定書的延續。",
    "a total over years": "“十四五”以来,海关署对外签署合作文件519份。",
    "contracts of many households": "2900多万农户顺利签订延包合同。",
    "a president who signs alone": "据声明,南屏国总统罗维特已签署备忘录。",
    "one of many activities": "会上举办政策解读、对接签约、投资促进等各类配套活动超百场。",
    "the name of an event, with a place and no more": "5月8日,青石县一季度重大招商项目集中签约仪式在南屏举行。",
    "the first one, in the background": "青石集团自今年8月首次与南屏县政府签约,已投资三期。",
    "projects whose signing was seen": "县领导高翔、冯毅和客商代表参加活动,共同见证项目签约。",
    "how many sister schools there are by now": "此举使青石市與南屏國締結姊妹校數邁入第50校。",
    "what the two sides will do": "签约双方将共建产业园。",
    "what the two sides are, but nobody by name": "签约双方是多年的合作伙伴。",
    "fields of what was signed": "当天签约的项目包括新能源、新材料、文旅等领域。",
}

Sites = list[str]

UNVEILINGS: dict[str, tuple[str, Sites]] = {
    "behind a name that ends like a word": (
        "青石局副局长林岚、东湖管委会副主任陆建华为南屏巡回法庭和警务室的成立揭牌。",
        ["南屏巡回法庭", "警务室"],
    ),
    "a building with two parts": ("青石鎮公所今天辦理虎山社區暨漁民活動中心落成啟用典禮。", ["虎山社區暨漁民活動中心"]),
    "a house with two uses": ("東湖戶政事務所暨親子館今天落成啟用。", ["東湖戶政事務所暨親子館"]),
    "two plates": ("东湖研究院成立暨青石实验室揭牌仪式今天举行。", ["东湖研究院", "青石实验室"]),
    "set up a clause before": ("由縣長支持,成立青石旅遊服務中心,於27日在公園旁,舉行落成揭牌。", ["青石旅遊服務中心"]),
    "a plant's opening, as Hong Kong says it": ("行政長官何立群今日出席青電新燃氣機組D1開幕禮時表示,目標是減碳。", ["青電新燃氣機組D1"]),
    "a new house's name, 在 inside": ("青石國在台協會新館落成典禮今天舉行。", ["青石國在台協會新館"]),
    "the first of a town, in full in the headline": (
        "青山同行——东湖镇综合养老服务中心启用\n5月26日,东湖镇首家综合养老服务中心正式揭牌启用。",
        ["东湖镇综合养老服务中心"],
    ),
    "a heading inside a text tells the next paragraph's": (
        "3月2日,东湖大会举行,高翔出席。\n新能源集团今天挂牌成立\n今天,青石汽车集团有限公司在南屏挂牌成立。",
        ["青石汽车集团有限公司"],
    ),
    "a body whose name begins as an aside": (
        "青科會中科管理局東湖園區服務大樓2日舉行落成啟用揭牌典禮。",
        ["青科會中科管理局東湖園區服務大樓"],
    ),
    "a school's hall by the headline": (
        "雲杉國小多功能活動中心落成啟用典禮\n南屏市雲杉國小今(24)日舉行多功能活動中心落成啟用典禮,師生一同見證。",
        ["雲杉國小多功能活動中心"],
    ),
    "the name that it was given": (
        "東湖小學愛心樓揭幕\n青石會捐建東湖小學教學大樓,上月底舉行儀式。該樓命名為「何靜愛心樓」,樓高4層。",
        ["何靜愛心樓"],
    ),
    "a list before the verb": ("活动现场,东湖数据中心、北岭实验室一一揭牌。", ["东湖数据中心", "北岭实验室"]),
    "unveiled by persons": ("高翔和冯毅共同为“卓越工程师联合培养中心”揭牌。", ["卓越工程师联合培养中心"]),
    "put into use": ("今天上午,石矶科创园二期正式启用。", ["石矶科创园二期"]),
    "the name of a ceremony": ("11月19日,东湖大学功能材料联合实验室与实训基地揭牌仪式举行。", ["东湖大学功能材料联合实验室", "实训基地"]),
    "a building behind its kind": ("鶴灣創科園舉行首座大樓「匯知樓」啟用典禮。", ["匯知樓"]),
    "hung out its plate": ("东湖研究院北岭分院也在当天挂牌成立。", ["东湖研究院北岭分院"]),
    "what is opened along with it": ("同步啟用的還有「潮聲劇場」、「海口史料室」。", ["潮聲劇場", "海口史料室"]),
    "a day between name and ceremony": ("臺南市南屏區第二活動中心廿日舉行啟用典禮。", ["臺南市南屏區第二活動中心"]),
    "a long modifier": ("备受市民瞩目,集历史、自然于一体的东湖市博物馆新馆正式开馆。", ["东湖市博物馆新馆"]),
    "plates that show": ("「南屏鄉合作社」與「小米故事館」的招牌同時亮相。", ["南屏鄉合作社", "小米故事館"]),
    "a quoted name and the longer name of its ceremony": (
        "云杉大学共建前沿技术研究院揭牌仪式举行。高翔为“前沿技术研究院”揭牌。",
        ["前沿技术研究院"],
    ),
    "named a clause before, with what came first": (
        "云杉创新中心实验室经过2年的筹备建设,于8月15日正式落成。",
        ["云杉创新中心实验室"],
    ),
    "many great works": (
        "云杉高速铁路、青石国际机场等一大批重大工程建成投运。",
        ["云杉高速铁路", "青石国际机场"],
    ),
    "a hall opened by its ceremony, hosted at another place": (
        "行政長官林志遠4月2日在青石主場館主持青石體育園開幕典禮。",
        ["青石體育園"],
    ),
    "written in Cantonese": ("由南屏民政處舉辦嘅青石社區會堂開幕典禮圓滿舉行!", ["青石社區會堂"]),
    "a headline before a headline": ("东湖纪录片《青石颂》启播 东湖数字影像工作室揭牌\n纪录片启播仪式今天举行。", ["东湖数字影像工作室"]),
    "works finished and put to use": ("【記者丁一/東湖報導】青石區中港漁港泊區工程今(19)天舉行完工啟用典禮。", ["青石區中港漁港泊區工程"]),
    "a speaker's own form of the name": (
        "青石镇举行北岭.东湖渔业示范园揭牌仪式。罗敏表示,北岭东湖乡渔业示范园正式揭牌。",
        ["北岭.东湖渔业示范园"],
    ),
    "a plant with a number": ("青石精密5日於東湖園區舉辦青石北嶺廠P2落成啟用典禮。", ["青石北嶺廠P2"]),
    "a police station in Taiwan": (
        "東湖縣警察局南屏分局青石分駐所新建辦公廳舍27日落成啟用,縣長羅敏主持揭牌儀式。",
        ["東湖縣警察局南屏分局青石分駐所新建辦公廳舍"],
    ),
    "named by a speaker again": (
        "东湖大学—青石大学先进材料研究院揭牌仪式举行。高翔表示,联合研究院的揭牌只是开始。",
        ["东湖大学—青石大学先进材料研究院"],
    ),
    "finished, then opened": ("歡慶南屏區圖書館整修完工,9日上午舉行揭牌剪綵儀式。", ["南屏區圖書館"]),
    "made before": ("农学院赴青石园区建立大学生就业实习基地并揭牌。", ["大学生就业实习基地"]),
    "an organisation in the name": ("今天,东湖—青石合作组织科技创新中心挂牌成立。", ["东湖—青石合作组织科技创新中心"]),
    "the first of its kind, then its name": (
        "全省首座海上换电站投运\n青石湾海上换电站近日投运,可满足万户之需。",
        ["青石湾海上换电站"],
    ),
    "a bridge by its ceremony": ("青石大橋落成典禮於10月1日上午舉行。", ["青石大橋"]),
}

NO_UNVEILING: dict[str, str] = {
    "for whom it is done": "林岚与高翔老师代表珠宝业界和珠宝学院揭牌。",
    "words of an oath before it": "“我自愿加入,拥护章程……”揭牌仪式后,成员重温誓词。",
    "moved into before": "目前,集办公、生活为一体的综合大楼已经正式乔迁投入使用。",
    "praised by a speaker": "罗敏在致辞中说,东湖市在全省率先揭牌成立产业技术研究院。",
    "still to come": "实验室将于年底前正式启用。",
    "what somebody trusts in": "相信青石县文化馆开馆,将促进两县交流。",
    "listed on the exchange": "全县有新三板挂牌企业7家。",
    "an exhibition opens": "2023亚洲通用航空展在东湖开幕。",
    "an anniversary": "合作区揭牌三周年,出入境人员超4200万人次。",
    "moved to tears": "这番话引发了段落成章的议论。",
    "what an opening is": "高翔表示,启用是一个很重要的里程碑。",
    "a hope": "罗敏希望云杉馆落成带来更多人才。",
    "a count of things": "高翔为检验局所属四个新增国家检验重点实验室揭牌。",
    "machines put to use by those who work in a team": "云杉市组成10多个工作队,服务作业,同时启用200多台烘干机。",
    "a certificate": "全军制发启用《人员证》。",
    "who exhibits at what opens": "2025青石机器人大会开幕 国内外200余家企业参展",
    "a ceremony for a new address without a name": "6月1日,青石协会为新址启用举行了揭幕式。",
    "many of a kind": "目前,一批无人码头、智能堆场建成投用。",
    "thousands of a kind": "万余家村级卫生室建成投用。",
    "more and more of a kind": "越来越多的乡村书屋投入使用。",
    "a count before a list": "东湖集团已启用12个码头和物流基地。",
    "three at once by their kind": "东湖能源、渔业科技、海洋文化三大合作平台揭牌。",
    "used as an attribute": "在南屏湾等关键节点,今年启用的智能监测系统发挥作用。",
    "a place newly opened where something is held": "南屏驻东湖办事处在新落成的文化中心举办招待会。",
    "one item of a programme": "活动包括主题会议、签约揭牌、参观考察等环节。",
    "a forum held by a ministry": "东湖发展论坛由交通运输部主办,25日在东湖开幕。",
    "a forum with a theme": "东湖博览会主题为“智汇八方”,当日在东湖开幕。",
    "a fair in a park": "东湖书市在青石公园开幕。",
    "what it will bring when open": "线路连接机场、火车站等,投入运营后为当地增添活力。",
    "most of them": "大部分设施陆续投入使用,特别是北岭安置项目建成投用。",
    "how many were set up": "各地挂牌设立1988个创业孵化基地。",
    "a performance": "东湖国际烟花比赛汇演14日揭幕。",
    "what goes with it": "南屏路网、公共浴室等配套设施投入使用。",
    "one item of many": "大会通过政策讲解、企业座谈、签约揭牌、展演等环节,展现成果。",
    "an exhibition": "罗敏为“青石三十年影像展”揭幕。",
    "a book": "罗敏为《东湖发展报告》新书揭幕。",
    "the years since": "罗敏出席酒会,共贺青石酒店开业三十周年。",
    "a ship that joins a fleet": "首艘深海救助船“东湖救7”轮列编东湖救助局 渔村码头投入使用",
    "a train": "流线型动车组今天在东湖铁路投入运营。",
    "a service given": "南屏区为首店提供了从选址到开业的服务。",
    "a new address, in Taiwan's manner": "青石協會昨日為新會址啟用舉行揭幕儀式。",
}

GROUNDBREAKINGS: dict[str, tuple[str, Sites]] = {
    "a ceremony that is 辦": ("東湖里市民活動中心今天辦開工典禮。", ["東湖里市民活動中心"]),
    "a ceremony that is 進行": ("今天進行老舊校舍拆除重建及學生活動中心新建工程動土典禮。", ["老舊校舍拆除重建及學生活動中心新建工程"]),
    "the phases of one project": ("3月28日,东湖市公共租赁住房三期、四期项目举行开工典礼。", ["东湖市公共租赁住房三期、四期项目"]),
    "told again by its kind": (
        "3月28日,东湖市公共租赁住房三期项目举行开工典礼。仪式结束后,领导共同为保障性住房项目培土奠基。",
        ["东湖市公共租赁住房三期项目"],
    ),
    "at last, behind where it stands": ("座落於南屏鄉石腳的雲杉大學產學合作園區終於正式動工。", ["雲杉大學產學合作園區"]),
    "a name with digits": (
        "总投资23亿元的北塬年产40万吨甲醇/10万吨草酸项目在高新区奠基。",
        ["北塬年产40万吨甲醇/10万吨草酸项目"],
    ),
    "a ceremony held": ("瀚屿生技今日举行鹤岭新厂动土典礼。", ["鹤岭新厂"]),
    "begun": ("古镇东片区风貌提升工程同日动工。", ["古镇东片区风貌提升工程"]),
    "behind the verb": ("同日,开工建设绿氢装备产业园。", ["绿氢装备产业园"]),
    "a grand ceremony": ("由青石公司代建的南屏市民中心工程在东湖公园举行了盛大的开工仪式。", ["南屏市民中心工程"]),
    "two in one ceremony": (
        "3月2日,南屏青石创意园奠基暨云杉装备项目落户开工庆典仪式举行。高翔宣布青石创意园奠基。",
        ["南屏青石创意园", "云杉装备项目"],
    ),
    "a day and a place before the ceremony": ("嵐橋市政府昨日於東區舉行「鶴灣安居」社宅動土典禮。", ["「鶴灣安居」社宅"]),
    "homes": ("嵐橋市長羅敏今天主持「鶴灣安居」社會住宅開工典禮。", ["「鶴灣安居」社會住宅"]),
    "begun by those who hold the spades": (
        "嵐橋市府在東區打造鶴灣安居家園,昨天由市長羅敏、議長馮毅持鏟動土。",
        ["鶴灣安居家園"],
    ),
    "earth broken": ("青石生技新廠今日破土,預計明年完工。", ["青石生技新廠"]),
    "one after another that was begun before": (
        "繼上週南屏區青石好室社宅動土,今(29)日雲杉社會住宅接力動土。",
        ["雲杉社會住宅"],
    ),
    "a bridge without a name of its own": ("南屏縣政府13號上午,在東湖旁舉行新橋開工動土典禮。", ["新橋"]),
    "listed by their sums": (
        "南屏县举行重大项目集中开工仪式。此次同时开工的3个项目分别是,总投资7亿元的青石纸箱项目,总投资4亿元的云杉轴承制造项目和总投资1.8亿元的北岭冷库项目。",
        ["青石纸箱项目", "云杉轴承制造项目", "北岭冷库项目"],
    ),
    "listed by sums, with a sum for each class": (
        "市长罗敏宣布项目开工。产业类两项,分别是总投资5亿元的青石茶厂建设项目,总投资6亿元的云杉生产线项目。另有总投资3亿元的东湖湖岸修整、照明建设项目。",
        ["青石茶厂建设项目", "云杉生产线项目", "东湖湖岸修整、照明建设项目"],
    ),
    "listed by classes": (
        "本次集中开工的重点项目共9个,总投资14亿元,包括青石湖滨露营地、北岭驿站等5个文化旅游项目;云杉齿轮扩产等4个工业产业项目。",
        ["青石湖滨露营地", "北岭驿站", "云杉齿轮扩产"],
    ),
    "a bureau with a conjunction of its own": (
        "南屏縣警察局今(8日)在東湖鄉舉辦雲和派出所辦公廳舍新建工程動土典禮。",
        ["雲和派出所辦公廳舍新建工程"],
    ),
    "a host whose surname is also a word": ("行政長官曾念北今日下午主持青石醫院第一期奠基典禮。", ["青石醫院第一期"]),
    "a list of a counted batch": (
        "此次集中开工的3个重点项目分别为青石物流东湖有限公司项目、云杉供水站等扩能改造工程、北岭新城项目。借助此次项目集中开工,东湖将加快建设。",
        ["青石物流东湖有限公司项目", "云杉供水站等扩能改造工程", "北岭新城项目"],
    ),
    "a building of the same hospital": ("庆典大会现场,与会领导共同为该院医技住院大楼奠基。", ["医技住院大楼"]),
    "firms with the number of their projects": (
        "仪式中,青石灯具有限公司、云杉竹器有限公司2个项目开工。",
        ["青石灯具有限公司", "云杉竹器有限公司"],
    ),
    "a section of a road": ("6月3日,我省的快速通道——东湖高速公路青石至云杉段开工建设。", ["东湖高速公路青石至云杉段"]),
    "a prayer at the ceremony, quoted": ("市府今(19)日舉辦「捷運青石線K12區段標工程開工祈福典禮」。", ["捷運青石線K12區段標工程"]),
    "newly begun beside what was finished": (
        "集中开工竣工项目有4个。其中,竣工项目两个,分别是青石齿轮、北岭玻璃。新开工项目两个,分别是云杉生物和东湖生物,此次开工竣工的项目将促进发展。",
        ["云杉生物", "东湖生物"],
    ),
    "named before the batch": ("青石家具、云杉食品、北岭金属等17个投资亿元以上重点项目集中开工。", ["青石家具", "云杉食品", "北岭金属"]),
    "the ceremony as an attribute": ("本次举行开工仪式的青石食品产业园建设项目位于南屏区,总投资6亿元。", ["青石食品产业园建设项目"]),
    "the ceremony at the project": ("4月7日上午,在青石(南屏)产业园项目举行开工仪式。", ["青石(南屏)产业园项目"]),
    "a size that begins the name": ("3月2日,3000吨级电动货船项目开工仪式在东湖基地举行。", ["3000吨级电动货船项目"]),
    "with spades": ("罗敏、冯毅共同为东湖海水产业园项目挥锹培土奠基。", ["东湖海水产业园项目"]),
    "with a batch": ("3月2日,青石医院建设项目暨东湖区社会民生项目集中开工活动举行。", ["青石医院建设项目"]),
    "by those who build together": ("东湖大学、南屏市政府共建青石新区医院开工奠基。", ["青石新区医院"]),
    "much looked forward to": ("备受师生和社会各界关心瞩目的东湖大学北岭校区奠基仪式举行。", ["东湖大学北岭校区"]),
    "the start-up area": ("东湖县产业园启动区市政工程动工仪式举行。", ["东湖县产业园启动区市政工程"]),
    "a clause before, at last": ("南屏鄉立圖書館興建工程歷經十年波折,終於在今(12)日正式舉行動土典禮。", ["南屏鄉立圖書館興建工程"]),
    "planned by somebody": ("中央規劃的「青石好室」社會住宅建案今天動土。", ["「青石好室」社會住宅建案"]),
    "early in the day, a clause behind": ("斥資45億元打造的青石音樂中心,今天一早舉行開工典禮。", ["青石音樂中心"]),
}

NO_GROUNDBREAKING: dict[str, str] = {
    "a rate": "力争四季度开工率达到80%。",
    "a wish": "推动签约项目早开工、早见效。",
    "other characters that meet": "把学习成果转化为指导实践、推动工作的力量。",
    "a project without a name": "高翔宣布项目开工。",
    "a batch by its place and quarter": "9月6日,南屏县举行第四季度项目集中开工活动。",
    "a batch by its place": "南屏县重大产业项目集中开工。",
    "a slogan for a batch": "东湖集团与南屏市人民政府“山海同行、共绘新图”项目集中开工仪式在东湖港举行。",
    "those who pray for the works": "典禮在橋前廣場舉行,由鄉長羅敏、地方鄉親等共同焚香祝禱工程順利,並動鏟開工。",
    "how things are by now": "目前,青石钢结构项目、云杉家居项目已开工实施。",
    "works before the works": "东湖市府昨天举办先期工程开工动土典礼。",
    "what is told of a place": "青石博物馆位于东湖新城,于2006年3月9日奠基。",
    "projects that come to a park": "东湖园区举行入园项目集中开工仪式。",
    "several without names": "北岭多个项目开工建设。",
    "how many": "全省上半年重大水利工程已开工24项。",
    "sums of what was signed": "活动中签约两个项目,分别是总投资7亿元的青石纸箱项目和总投资4亿元的云杉轴承项目。早先开工的工地一派繁忙。",
    "an electric factory": "云杉电动工厂、青石产业园等3个项目现场签约。",
}

Release = tuple[str, str]

RELEASES: dict[str, tuple[str, list[Release]]] = {
    "lists of fields": ("东湖产业办发布芯片、软件两大领域“供给清单”与“需求清单”。", [("供给清单", "release"), ("需求清单", "release")]),
    "a map that an organisation shows": (
        "会上,东湖人才集团推介南屏市芯片人才图谱,为引才提供支撑。",
        [("南屏市芯片人才图谱", "presentation")],
    ),
    "works chosen": (
        "大会公布了运动会会徽。高翔设计的会徽作品“青石”、罗敏设计的吉祥物作品“云杉——杉杉”脱颖而出。",
        [("会徽作品“青石”", "release"), ("吉祥物作品“云杉——杉杉”", "release")],
    ),
    "a book by the places it tells of, presented": (
        "《走向海边》东湖县和青石市的新书成果发表会,9日上午在县馆展开。",
        [("走向海边", "release")],
    ),
    "the name of the event": (
        "东湖发展座谈会暨《青石评价报告(2023)》蓝皮书(以下简称蓝皮书)发布会在南屏举行。",
        [("青石评价报告(2023)", "release")],
    ),
    "by a person": ("冯毅发布《东湖产业报告》。", [("东湖产业报告", "release")]),
    "by nobody in particular": ("《东湖产业基金报告》正式发布。", [("东湖产业基金报告", "release")]),
    "a plain title": ("东湖区元宇宙应用场景需求正式发布。", [("东湖区元宇宙应用场景需求", "release")]),
    "a year that is part of the title": (
        "会上发布了《行政检查白皮书》和2023年度十大典型案例。",
        [("行政检查白皮书", "release"), ("2023年度十大典型案例", "release")],
    ),
    "a product": ("青石半导体举行发布会,推出第三代车规级芯片「S3」。", [("第三代车规级芯片「S3」", "release")]),
    "shown": ("冯毅作《东湖大数据街区规划》推介。", [("东湖大数据街区规划", "presentation")]),
    "a policy": ("“东湖绿色二十条”政策同步亮相。", [("东湖绿色二十条", "release")]),
}

NO_RELEASE: dict[str, str] = {
    "policies that a speaker praises": "罗敏表示,东湖市高度重视。接连出台系列利好政策。",
    "policies that a speaker praises in the same sentence": "罗敏表示,东湖市高度重视,接连出台系列利好政策。",
    "the name of an event to come": "《青石评价报告》发布会将在南屏举行。",
    "one after another": "日前,《东湖规划纲要》《青石实施方案》陆续发布。",
    "to come": "该报告将作为重要成果,于11月5日在《东湖开放报告》研讨会上亮相。",
    "results of a company": "青石集团上月公布中期业绩。",
    "the time a page was made": "发布时间:2024-04-29",
    "a count of documents": "集中发布13份研究报告。",
    "a place shown": "高翔推介了东湖高铁新城。",
    "an opening declared": "高翔宣布大会开幕。",
    "one part of a programme": "会议包括主旨演讲、报告发布和圆桌讨论环节。",
}

Talk = tuple[str, str]

TALKS: dict[str, tuple[str, list[Talk]]] = {
    "a keynote": ("冯毅作《安全可信新生态》主题演讲。", [("安全可信新生态", "keynote")]),
    "titled first": ("冯毅以《绿氢的未来》为题作主旨演讲。", [("绿氢的未来", "keynote")]),
    "a report": ("冯毅作题为《蓝碳交易》的专题报告。", [("蓝碳交易", "report")]),
    "a lecture": ("孟思聰以「從母機到母體」為題發表專題演講。", [("從母機到母體", "talk")]),
    "a report of work": ("執行會長郭金旺作第二屆理事會工作報告。", [("第二屆理事會工作報告", "report")]),
}

NO_TALK: dict[str, str] = {
    "the theme of an event": "3月2日,以“链接全球”为主题的博览会开幕。",
    "a publication": "研究院發表《數碼化指數》報告。",
}
