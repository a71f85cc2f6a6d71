"""Where the words behind 在, 于 or 前往 stop being a place, and whether they are one at all."""

import re

from generator.expressions import compiled
from generator.extract import lexicon
from generator.extract.acts import words

_BEHIND_DAY = compiled(
    r"(?=[^,。;]{0,30}(?:[日年月天午]|\d[时点分]))[^,。;在于假]{1,30}?(?:[日年月天]|[上下]午|\d[时点分]|\))起?(?:特地|再次|首度|亲自|至\d{1,2}日|组团)*[在于假赴](?P<place>[^,。;]{2,40})$"
)
"""Before the place in such words: its day (明(111)年3月4日至9日在甲市)."""
_BEHIND = compiled("[^,。;]{0,12}(?:年前|前夕|携手|期间|开始|今年|连续|后)[在于](?P<place>[^,。;]{2,40})$")
"""The same before when or with whom (前夕携手在甲馆)."""
_VISIT = compiled(
    "(?<=[\u4e00-\u9fff]{2})(?:视察|勘查|稽查|探视|慰问|关心|迎接|发送|打造|报告(?!厅)|注册|暂住|仍有|仍待|指示|开[始办]|取缔|坐镇|备询)"
)
"""In a stretch that ends as a place does: what somebody does at the first one (甲区视察乙场)."""
_TIME = compiled(
    r"\(?[今去明前本上次翌当]\)? ?(?:\(\d{2,4}\) ?)?[年月日].*|(?:民国|公元|西元)[\d〇零○一二三四五六七八九十]{1,5}年?.*"
    r"|[一二][〇零○Oo\d一二三四五六七八九]{3}年.*"
    r"|.*\d{1,2}月\d{1,2}日.*|\d{2,4}年.*|[\d一二三四五六七八九十]{1,3}月(?:[份底初中].*)?"
    r"|.*\d{1,2}[:点时](?:\d{2}|[半整正])?.*|.*(?:[上下]午|清晨|凌晨|傍晚|中午)[^馆店]{0,5}|[^,。]{0,6}(?:连假|假期|暑假|寒假|连续假期).*|.*(?:[每本这上下][周季月年期届天日晚早]|[春夏秋冬]季|首日|隔天|任内|初期|连日)|大年初.*"
    r"|(?:即日起|自\d|稍早|明日|此次|首度|目前|不久|早前|[鼠牛虎兔龙蛇马羊猴鸡狗猪]年|年[初底终]).*|.*(?:期间|之后|以后|阶段|过程中?|(?:施工|开工|完工|销售|竣工|节|活动|结束|植树|[会礼式])前均?)"
)
_HEAD = (
    "(?:[省市县区乡镇村里州国岛洲洋海湾港馆园院厅堂店楼校宫庙寺殿祠塔桥路街巷段号场站台室厂所处局府门口前旁内中上下侧边层坊仓坛堡城埔溪河湖江山潭池畔岸田林庭舍居宅屋坪苑社圈滩洞谷峡源"
    "东南西北埕陵墓井丘峰坡岭圳坝库]|中心|[大中小]学|学校|国[小中]|高[中职]|公司|银行|酒店|基地|码头|总部|大厦|聚落|剧场|步道|廊道|艺廊|画廊|长廊|走廊|大道|国道|县道|车道|绿廊|企业|集团|农会|会馆|协会|学会|商会|公会|工会|议会|教会|基金会|机关|农场|牧场|百货|据点|总馆|分馆|园区|厂区|营区|社区|校区|专区|展区|会址|综合体|平台|空间|场域|窝|外"
    "|现址|现地|旧址|遗址|原址|空地|用地|基址|地点|展间|展位|广播|公告栏|小巨蛋|巨蛋|家|驻点|旅馆|文旅|行旅|分队|总队|大队|分局|草皮|草地|草坪|草原|木栈板|球场|外围|周边|沿线|一带|附近|各地|等地|多地|B\\d|\\d{1,2}F?|学系|旗舰|工商|农工|家商|高商|高工|高农|国中小)"
)
_ENDS = compiled(rf"{_HEAD}[”」』》]?(?:\([^()]*\))*[”」』》]?$")
"""The last word of a place's name, a note behind it perhaps."""
_DEED = compiled(
    "视察|勘[查灾察验]|场勘|稽查|查[缉验察看核访]|检[查视]|调查(?!局|站|处)|巡[视查检路]|[探慰访参拜走]视|[探慰造拜走参到]访|探[望班病]|慰[问劳勉]|关心|关怀(?!据点|中心|站|协会|园|基金)|关切|[了瞭]解|参[拜观香赛展与加选团]|谒陵|祭[祖拜祀]|致祭|扫墓|吊唁|追思|上香|献花|拍照|打卡|选购"
    "|消费(?!者)|采[买购检]|就[医诊](?!中心)|接种(?!站)|施打|篩检|筛检|送医|治疗|急救|抢救|救灾|灭火|赏花|观赏|泡汤|游玩|一游|出游|朝圣|踩[点街]|同乐|共襄盛举|投票(?!所)|投资(?!促|大|开|管|银|集|公|控|股|有|广)|求职|洽公|申[请报]|领[取钱奖]|预约|报名(?!处)|办理|举[办行]|进行|展开|开放(?![式大空])|揭开|完[成工]|修[缮补]"
    "|设[立摊](?!县)|购置|兴建|张贴|播[出放]|演出(?!厅)|展[出售](?![馆厅区场])|演讲(?![厅室])|致[词辞赠]|颁[奖发]|亲颁|表扬|授旗|听取|表示|强调|指出|邀[请集]|出席|陪[同伴]|接[受棒续]|提醒|协助|帮忙|支援(?!中心)|提供|处理|发放|加码|评估|弃置|打造|发现|发布(?![室厅])|拓展|勗勉|劳军|受训|参军|被[裁判捕]|演练|勘|陪$|开[始办]|坐镇|备询|祈福|巡[回迴]|搭配|访问|赏梅|拼搏|拚搏"
    "|确认|会[勘晤见](?![厅室])|拜会|挥毫|嘉勉|收治|复健|安置(?!点|中心|所)|撿拾|捡拾|开[挖箱通讲打]|架棚|鸣[枪笛]|骑自行车|旅游(?![区中服资局景度])|体验(?![馆园区中营店厅])|运动健身|游[览园憩](?![馆区会])|弔唁|献艺|较劲|飙舞|登场|落幕"
    r"|(?:热血|热情|热力|热闹|温馨|震撼|甜蜜|华丽|精[采彩]|凉夏|特别|连续|陆续|积极|首度|首次|刻正|即将|同步|一连|再度|确实|统一|一同|一起|共同|自发|一口气|轮流|率先|优先|来回|亲自|重量级|盛大|分\d*梯次|每月|每周|定期)"
    "|(?:[各自也并来即参再将又还分公让]|并于|及|以及|或|并将|则|就)$|活动|主题|日期|时间|内容|地址|交通资讯|订票|报到|主办|承办|由|(?<![大内])对(?!面|外|岸)|以(?!色列)|所(?=$)"
)
"""What is done there, or how: no part of the place's name."""
_CLAUSE = compiled(
    "[^,。]{0,30}(?:[区校里局处馆院会市县镇乡村]长(?![途江沙春安治乐期室办])|主委|董事长|经理|教授|议员(?!会馆)|立委|梯次|精神|指引|补助|瞩目)|[至到她他这那](?=[\u4e00-\u9fff])|我(?![校院市县区省国馆司会])|是否|均有|表示|规定|依据|[^,。]{0,20}(?:因为|如果|若有|透过|通过|为了|不仅|已经|不是|没有|必须|需依|务必|可以|亦曾|就会|就开始|应有|亦可|也相当)|.*(?:活动(?!中心|[广现会场室])|指标|\\]|\\[|民众|业者|代表|市长|局长|副总统|委员|先生|小姐|长者|同学|球员|疫情|工程(?![处学署局司])|计划|契约|时强调|假别|家庭|制度|问题|机会|版|新闻(?![中发局处大]|[文出]))(?:等|们|一同)?$"
)
_NOWHERE = compiled(
    "(?:紧急|国家级)?警报|全国(?:各地)?新华书店|(?:[本此该]次|议会|行政|国务)?会议|国际(?:社会)?|世界|中央|海外|境外|户外|室内|陆地|长官|柜[台檯]|餐桌|申请书|银行|(?:医疗)?院所|医院|学校|社会|市场|平台|网站|官网|社群|(?:官方)?(?:脸书|臉书)?(?:粉专|粉丝团)|疫区|灾区|产地|家中?|住家|戶籍地"
    "|途中|线上|空中|近距离|背景|店家|商家"
    "|宿舍|殡仪馆|宫庙|公墓|庙宇|各(?:县市|国|里|区|校|站|行政区|场馆|乡镇|地区)|每(?:里|区|校|站)"
    "|[\\d.,:/ ~-]+|(?![京沪津渝穗汉港澳台深杭宁])[\u4e00-\u9fff]"
    "|现[地场址]|(?:工程)?现地|原地|此处|该(?:公司|药局|业者|店家?|地|处|案|员|摊位|厂商?|户|场所)|多国|舞台上|生活|社区|工地|诊所|抽水站|现场|消费市场|地点|会场|一?旁|[场馆府院厂园]内|台上|世卫|行政区|买家|农间|全国范围|事业单位|机构|单位"
)
"""Whole: what tells no place by itself."""
_MARK = compiled(r"[▸▶●★※◆◾■•【\[;✦➤📍]|  | ?\(?(?:一|二|三|四|五|六|七|八)、|\n")
_SHORT = 7
"""A name without a head that tells it a place may be as long as this (赫尔辛基, 新光三越)."""
_UNIT = compiled("[省市县区乡镇村里岛州]")


def site(text: str, low: int, high: int) -> tuple[int, int] | None:
    """Return the place in ``[low:high)`` without the day before it and what is done there behind it; None where nothing shows a place."""
    behind = _BEHIND_DAY.match(text, low, high) or _BEHIND.match(text, low, high)
    low = behind.start("place") if behind else low
    mark = _MARK.search(text, low + 1, high)
    high = mark.start() if mark else high
    if (opened := text.rfind("(", low, high)) > low and text.find(")", opened, high) < 0:
        high = opened
    visit = _VISIT.search(text, low, high)
    high = visit.start() if visit else high
    if high == low or _TIME.fullmatch(text, low, high) or _CLAUSE.match(text, low, high):
        return None
    if not _ENDS.search(text, low, high):
        deed = _DEED.search(text, low, high)
        high = deed.start() if deed else high
        while high > low and text[high - 1] in "、 ,":
            high -= 1
        if high == low or (deed and not _ENDS.search(text, low, high) and not _known(text, low, high)):
            return None
    if _NOWHERE.fullmatch(text, low, high):
        return None
    parted = re.split("[和与及、]", text[low:high])
    shown = high - low <= _SHORT or _known(text, low, high) or any(_ENDS.search(part) for part in parted)
    return (low, high) if shown else None


def _known(text: str, low: int, high: int) -> bool:
    """Say whether a name is that of a land or a town, or begins with one."""
    names = lexicon.default().ignored
    return any(text[low:end] in names or text[low:end] in words.LANDS for end in range(low + 2, min(high, low + 8) + 1)) or (
        _UNIT.search(text, low + 1, high) is not None
    )
